// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/printing/paperview.h"

#include "views/style/tokens.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

constexpr int widest = 900;

} // namespace

PaperView::PaperView(QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setAlignment(Qt::AlignHCenter);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Preview of the pages"));
}

void PaperView::setPages(const QList<QImage> &pages)
{
    m_pages = pages;
    auto *sheets = new QWidget;
    auto *column = new QVBoxLayout(sheets);
    column->setSpacing(space::large);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        auto *sheet = new QLabel(sheets);
        sheet->setObjectName(u"sheet%1"_s.arg(i + 1));
        sheet->setAccessibleName(tr("Page %1 of %2").arg(i + 1).arg(pages.size()));
        sheet->setFrameShape(QFrame::Box);
        column->addWidget(sheet, 0, Qt::AlignHCenter);
    }
    column->addStretch();
    setWidget(sheets);
    fit();
}

void PaperView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

void PaperView::fit()
{
    if (!widget())
        return;
    const qreal ratio = devicePixelRatioF();
    const int width = qBound(200, viewport()->width() - 3 * space::large, widest);
    for (qsizetype i = 0; i < m_pages.size(); ++i) {
        auto *sheet = widget()->findChild<QLabel *>(u"sheet%1"_s.arg(i + 1));
        QPixmap pixmap = QPixmap::fromImage(
            m_pages.at(i).scaledToWidth(qRound(width * ratio), Qt::SmoothTransformation));
        pixmap.setDevicePixelRatio(ratio);
        sheet->setPixmap(pixmap);
    }
}

} // namespace tarsus
