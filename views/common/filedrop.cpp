// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/filedrop.h"

#include "views/style/tokens.h"

#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QPainter>
#include <QUrl>
#include <QWidget>

namespace tarsus {
namespace {

/// Over everything, for the eye alone.
class DropFrame final : public QWidget
{
public:
    explicit DropFrame(QWidget *parent)
        : QWidget(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(tokensOf(palette()).accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), space::radius,
                                space::radius);
    }
};

} // namespace

FileDrop::FileDrop(QWidget *onto)
    : QObject(onto)
    , m_onto(onto)
    , m_frame(new DropFrame(onto))
{
    onto->setAcceptDrops(true);
    onto->installEventFilter(this);
}

QStringList FileDrop::filesOf(const QMimeData &data)
{
    QStringList files;
    const QList<QUrl> urls = data.urls();
    for (const QUrl &url : urls) {
        const QString path = url.toLocalFile();
        if (!path.isEmpty() && QFileInfo(path).isFile())
            files.append(path);
    }
    return files;
}

void FileDrop::showFrame(bool shown)
{
    m_frame->setGeometry(m_onto->rect());
    m_frame->setVisible(shown);
    if (shown)
        m_frame->raise();
}

bool FileDrop::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove: {
        auto *drag = static_cast<QDropEvent *>(event);
        if (!m_isOpen || filesOf(*drag->mimeData()).isEmpty())
            return false;
        drag->setDropAction(Qt::CopyAction);
        drag->accept();
        showFrame(true);
        return true;
    }
    case QEvent::DragLeave: showFrame(false); return false;
    case QEvent::Drop: {
        auto *drop = static_cast<QDropEvent *>(event);
        showFrame(false);
        const QStringList files = filesOf(*drop->mimeData());
        if (!m_isOpen || files.isEmpty())
            return false;
        drop->setDropAction(Qt::CopyAction);
        drop->accept();
        emit dropped(files);
        return true;
    }
    default: return QObject::eventFilter(watched, event);
    }
}

} // namespace tarsus
