// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/mergeaccess.h"

#include <algorithm>
#include <array>

namespace tarsus {
namespace {

bool seesAll(const Access &access, RecordKind kind)
{
    return access.scope(kind, Operation::View) == Scope::All && access.exceptTypes(kind).isEmpty();
}

} // namespace

bool mayMerge(const Access &access, RecordKind kind)
{
    using K = RecordKind;
    if (kind != K::Pet && kind != K::Owner)
        return false;
    const bool inFull = seesAll(access, kind) && access.scope(kind, Operation::Edit) == Scope::All
                        && access.scope(kind, Operation::Delete) == Scope::All
                        && access.hiddenColumns(kind).isEmpty()
                        && access.frozenColumns(kind).isEmpty();
    if (!inFull)
        return false;
    if (kind == K::Owner)
        return seesAll(access, K::Pet);
    constexpr std::array goingAlong{K::Referral, K::Plan,        K::Interaction, K::Xray,
                                    K::Document, K::Appointment, K::Letter};
    return std::ranges::all_of(goingAlong, [&](K one) { return seesAll(access, one); });
}

} // namespace tarsus
