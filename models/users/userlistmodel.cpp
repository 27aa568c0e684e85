// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/users/userlistmodel.h"

#include "models/core/text.h"
#include "models/security/rolewords.h"

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

using V = ListValue;
using C = ListColumn;

constexpr ListColumn userColumns[] = {
    {"state", QT_TRANSLATE_NOOP("tarsus::UserListModel", "State"), "t.active || ' ' || t.username",
     V::Custom, nullptr, C::Shown, 18},
    {"full_name", QT_TRANSLATE_NOOP("tarsus::UserListModel", "Name"), "t.full_name", V::Text,
     "name", C::Shown, 26},
    {"username", QT_TRANSLATE_NOOP("tarsus::UserListModel", "User name"), "t.username", V::Text,
     "username", C::Shown, 16},
    {"role", QT_TRANSLATE_NOOP("tarsus::UserListModel", "Role"), "t.role", V::Custom, "role",
     C::Shown, 20},
    {"last_sign_in_at", QT_TRANSLATE_NOOP("tarsus::UserListModel", "Last sign-in"),
     "t.last_sign_in_at", V::Instant, "seen", C::Shown, 15},
    {"email", QT_TRANSLATE_NOOP("tarsus::UserListModel", "E-mail"), "t.email", V::Text, "email",
     C::Available, 26},
    {"initials", QT_TRANSLATE_NOOP("tarsus::UserListModel", "Initials"), "t.initials", V::Text,
     nullptr, C::Detail},
    {"working_hours", QT_TRANSLATE_NOOP("tarsus::UserListModel", "Working hours"),
     "t.working_hours", V::Text, nullptr, C::Detail},
    {"created_at", QT_TRANSLATE_NOOP("tarsus::UserListModel", "Account since"), "t.created_at",
     V::Instant, "since", C::Available, 15},
};

} // namespace

UserListModel::UserListModel(ListContext context, QObject *parent)
    : RecordListModel(RecordKind::User, u"users"_s, userColumns, std::move(context), parent)
{
    begin(u"name"_s, Qt::AscendingOrder);
}

UserListModel::State UserListModel::stateOf(const QVariant &value) const
{
    const QString text = value.toString(); // "1 username"
    if (!text.startsWith(u'1'))
        return State::Disabled;
    return m_waiting.contains(foldText(text.sliced(2))) ? State::WaitingForRequest : State::Active;
}

QString UserListModel::stateTitle(State state)
{
    switch (state) {
    case State::Active: return tr("Active");
    case State::Disabled: return tr("Disabled");
    case State::WaitingForRequest: return tr("Must ask again");
    }
    return {};
}

QString UserListModel::displayText(const ListColumn &column, const QVariant &value) const
{
    const QLatin1String key(column.key);
    if (key == "state"_L1)
        return stateTitle(stateOf(value));
    if (key == "role"_L1)
        return rolewords::roleTitle(value.toString());
    return RecordListModel::displayText(column, value);
}

QVariant UserListModel::data(const QModelIndex &index, int role) const
{
    if (role != StateRole)
        return RecordListModel::data(index, role);
    return static_cast<int>(stateOf(RecordListModel::data(index, CodeRole)));
}

QString UserListModel::joins() const
{
    return {};
}

QList<ListWalk> UserListModel::walks(const QString &order) const
{
    const QString table = u"users t"_s;
    if (order == "name"_L1)
        return {{table, {}, {}, {{u"t.name_key"_s, u"t.id"_s}}}};
    if (order == "username"_L1)
        return {{table, {}, {}, {{u"t.username_key"_s}}}};
    return {};
}

ListCondition UserListModel::condition(const QString &group, const QString &name) const
{
    if (group != "state"_L1)
        return {};
    if (name == "active"_L1)
        return {u"t.active = 1"_s, {}};
    if (name == "disabled"_L1)
        return {u"t.active = 0"_s, {}};
    return {};
}

ListCondition UserListModel::textCondition(const QString &folded) const
{
    return {u"(instr(t.name_key, ?) > 0 OR instr(t.username_key, ?) > 0)"_s, {folded, folded}};
}

} // namespace tarsus
