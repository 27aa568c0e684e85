// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/documents/documentpreview.h"

#include "views/style/icons.h"
#include "views/style/tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

constexpr int textHeight = 360;
constexpr int mostHeight = 560;

} // namespace

DocumentPreview::DocumentPreview(const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
    , m_message(new QLabel(tr("The document is being read …"), this))
    , m_image(new QLabel(this))
    , m_text(new QPlainTextEdit(this))
    , m_pages(new QWidget(this))
    , m_place(new QLabel(m_pages))
    , m_before(new QToolButton(m_pages))
    , m_next(new QToolButton(m_pages))
{
    setAccessibleName(accessibleName);
    m_message->setWordWrap(true);
    m_message->setProperty("look", u"second"_s);
    m_image->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_image->setObjectName(u"documentImage"_s);
    m_image->setMinimumWidth(1);
    m_text->setReadOnly(true);
    m_text->setObjectName(u"documentText"_s);
    m_text->setFixedHeight(textHeight);
    m_text->setAccessibleName(accessibleName);
    m_before->setIcon(icon(u"chevron-left"_s));
    m_before->setAccessibleName(tr("Page before"));
    m_before->setToolTip(m_before->accessibleName());
    m_before->setObjectName(u"pageBeforeButton"_s);
    m_next->setIcon(icon(u"chevron-right"_s));
    m_next->setAccessibleName(tr("Next page"));
    m_next->setToolTip(m_next->accessibleName());
    m_next->setObjectName(u"nextPageButton"_s);
    auto *row = new QHBoxLayout(m_pages);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch();
    row->addWidget(m_before);
    row->addWidget(m_place);
    row->addWidget(m_next);
    row->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    for (QWidget *part : std::initializer_list<QWidget *>{m_message, m_image, m_text, m_pages})
        column->addWidget(part);
    m_image->hide();
    m_text->hide();
    m_pages->hide();
    connect(m_before, &QToolButton::clicked, this, [this] { turn(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { turn(1); });
}

void DocumentPreview::turn(int by)
{
    const int wanted = m_picture.page + by;
    if (wanted >= 0 && wanted < m_picture.pages)
        emit pageRequested(wanted);
}

void DocumentPreview::show(const Result<DocumentPicture> &picture)
{
    m_message->setVisible(!picture);
    if (!picture) {
        m_message->setText(picture.error().text);
        setAccessibleDescription(picture.error().text);
        return;
    }
    m_picture = *picture;
    m_image->setVisible(!m_picture.image.isNull());
    m_text->setVisible(m_picture.image.isNull());
    if (m_picture.image.isNull()) {
        m_text->setPlainText(m_picture.text);
        m_message->setVisible(m_picture.isShortened);
        m_message->setText(tr("Only the beginning of this text is shown."));
    }
    m_pages->setVisible(m_picture.pages > 1);
    m_place->setText(tr("Page %1 of %2").arg(m_picture.page + 1).arg(m_picture.pages));
    m_before->setEnabled(m_picture.page > 0);
    m_next->setEnabled(m_picture.page + 1 < m_picture.pages);
    fit();
}

void DocumentPreview::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void DocumentPreview::fit()
{
    if (m_picture.image.isNull())
        return;
    const qreal ratio = devicePixelRatioF();
    const QSize bound = QSize(qMax(1, width()), mostHeight) * ratio;
    QPixmap pixmap = QPixmap::fromImage(
        m_picture.image.scaled(m_picture.image.size().scaled(bound, Qt::KeepAspectRatio),
                               Qt::KeepAspectRatio, Qt::SmoothTransformation));
    pixmap.setDevicePixelRatio(ratio);
    m_image->setPixmap(pixmap);
}

} // namespace tarsus
