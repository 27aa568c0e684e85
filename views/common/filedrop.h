// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

class QMimeData;
class QWidget;

namespace tarsus {

/// Lets files be dropped onto a widget and everything in it, with a frame while they are over it.
class FileDrop final : public QObject
{
    Q_OBJECT

public:
    explicit FileDrop(QWidget *onto);

    /// Whether anything is taken now; without it every file is.
    void setOpen(bool open) { m_isOpen = open; }

signals:
    void dropped(const QStringList &paths);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static QStringList filesOf(const QMimeData &data);
    void showFrame(bool shown);

    QWidget *m_onto;
    QWidget *m_frame;
    bool m_isOpen = true;
};

} // namespace tarsus
