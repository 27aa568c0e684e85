// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/notice.h"

#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace tarsus {

/// What was told in this session, newest first, each with its way back while there is one. Opens
/// below a button and closes like a menu.
class NoticeList final : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeList(QWidget *parent = nullptr);

    /// Shows these, in their order, below `button`.
    void open(const QList<Notice> &notices, QWidget *button);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeLine(const Notice &notice);

    QVBoxLayout *m_lines;
};

} // namespace tarsus
