// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/messagebar.h"

#include <QDateTime>
#include <QString>

#include <functional>
#include <memory>

namespace tarsus {

/// Something that the message bar told, kept for who looked elsewhere just then.
struct Notice
{
    MessageBar::Kind kind = MessageBar::Kind::Information;
    QString text;
    QDateTime at;
    /// The way back, shared with the bar: empty once it was gone, wherever that was.
    std::shared_ptr<std::function<void()>> undo = {};

    bool canUndo() const { return undo && *undo; }
};

} // namespace tarsus
