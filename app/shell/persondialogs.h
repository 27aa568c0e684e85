// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace tarsus {

class Notifier;
class Workspace;
struct Draft;

/// What a person does with their own account: each opens its form over the window.
namespace persondialogs {

/// `anyPassword` for a demo clinic.
void changePassword(Workspace &workspace, Notifier &notifier, bool anyPassword);
/// `saved` is called when the profile is another; `draft` is what was left unsaved. False (and an
/// error on screen) where the profile cannot be read.
bool editProfile(Workspace &workspace, Notifier &notifier, const std::function<void()> &saved,
                 const Draft *draft = nullptr);

} // namespace persondialogs
} // namespace tarsus
