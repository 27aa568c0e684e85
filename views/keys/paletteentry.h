// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

#include <functional>

namespace tarsus {

/// One line of the command palette.
struct PaletteEntry
{
    QString id = {};    ///< the same in every language: what was used is remembered by it
    QString text = {};  ///< what happens, e.g. "New: Pet"
    QString place = {}; ///< where it belongs, e.g. "Referrals"; may be empty
    QString keys = {};  ///< as the person's keyboard writes them; empty where there are none
    QIcon icon = {};
    std::function<void()> run = {};
};

} // namespace tarsus
