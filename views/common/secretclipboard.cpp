// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/secretclipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QTimer>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace tarsus::secretclipboard {
namespace {

QString mark()
{
    return u"application/x-tarsus-secret"_s;
}

/// The mark of the secret that lies in the clipboard; empty where there is none.
QByteArray markOf(QClipboard::Mode mode)
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData(mode);
    return data && data->hasFormat(mark()) ? data->data(mark()) : QByteArray();
}

void copyInto(QClipboard::Mode mode, const QString &secret, std::chrono::milliseconds after)
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    const QByteArray which = QUuid::createUuid().toByteArray();
    auto *data = new QMimeData;
    data->setText(secret);
    data->setData(mark(), which);
    data->setData(u"x-kde-passwordManagerHint"_s, "secret");
    clipboard->setMimeData(data, mode);
    QTimer::singleShot(after, clipboard, [clipboard, mode, which] {
        if (markOf(mode) == which)
            clipboard->clear(mode);
    });
}

/// Letters and digits alone: a code is copied with its dashes, or without.
QString bare(QString text)
{
    return text.removeIf([](QChar letter) { return !letter.isLetterOrNumber(); });
}

} // namespace

void copy(const QString &secret, std::chrono::milliseconds after)
{
    copyInto(QClipboard::Clipboard, secret, after);
}

void guard(QLabel *label, std::chrono::milliseconds after)
{
    const auto look = [label, after](QClipboard::Mode mode) {
        const QString copied = QGuiApplication::clipboard()->text(mode);
        const QString part = bare(copied);
        if (part.size() > 3 && bare(label->text()).contains(part) && markOf(mode).isEmpty())
            copyInto(mode, copied, after);
    };
    QObject::connect(QGuiApplication::clipboard(), &QClipboard::changed, label, look);
}

void clearIfOurs()
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (clipboard->ownsClipboard() || !markOf(QClipboard::Clipboard).isEmpty())
        clipboard->clear(QClipboard::Clipboard);
    if (clipboard->supportsSelection()
        && (clipboard->ownsSelection() || !markOf(QClipboard::Selection).isEmpty()))
        clipboard->clear(QClipboard::Selection);
}

} // namespace tarsus::secretclipboard
