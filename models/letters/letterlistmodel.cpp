// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/letters/letterlistmodel.h"

#include "models/db/listtext.h"

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

using V = ListValue;
using C = ListColumn;
using K = RecordKind;

constexpr ListColumn letterColumns[] = {
    {"status", QT_TRANSLATE_NOOP("tarsus::LetterListModel", "State"), "t.status", V::State,
     "status", C::Shown, 14, "letter_status"},
    {"letter_kind", QT_TRANSLATE_NOOP("tarsus::LetterListModel", "Kind"), "t.letter_kind",
     V::Choice, nullptr, C::Shown, 24, "letter_kind"},
    {"letter_title", QT_TRANSLATE_NOOP("tarsus::LetterListModel", "Subject"), "t.letter_title",
     V::Text, nullptr, C::Shown, 28},
    {"recipient_name", QT_TRANSLATE_NOOP("tarsus::LetterListModel", "Recipient"),
     "t.recipient_name", V::Text, nullptr, C::Shown, 20, nullptr, K::Letter, "recipient_name"},
    {"pet_name", QT_TRANSLATE_NOOP("tarsus::LetterListModel", "Pet"), "p.pet_name", V::Text, "pet",
     C::Shown, 16, nullptr, K::Pet, "pet_name"},
    {"owner_name", QT_TRANSLATE_NOOP("tarsus::LetterListModel", "Owner"), "o.owner_name", V::Text,
     nullptr, C::Shown, 18, nullptr, K::Owner, "owner_name"},
    {"author", QT_TRANSLATE_NOOP("tarsus::LetterListModel", "Written by"), "u.full_name", V::Text,
     nullptr, C::Shown, 17},
    {"updated_at", QT_TRANSLATE_NOOP("tarsus::LetterListModel", "Changed"), "t.updated_at",
     V::Instant, "changed", C::Shown, 15},
    {"signed_at", QT_TRANSLATE_NOOP("tarsus::LetterListModel", "Signed"), "t.signed_at", V::Instant,
     nullptr, C::Detail},
    {"signer", QT_TRANSLATE_NOOP("tarsus::LetterListModel", "Signed by"), "s.full_name", V::Text,
     nullptr, C::Detail},
    {"sent_at", QT_TRANSLATE_NOOP("tarsus::LetterListModel", "Sent"), "t.sent_at", V::Instant,
     nullptr, C::Detail},
    {"channel", QT_TRANSLATE_NOOP("tarsus::LetterListModel", "Sent how"), "t.channel", V::Choice,
     nullptr, C::Detail, 0, "channel"},
    {"cc", QT_TRANSLATE_NOOP("tarsus::LetterListModel", "Copies to"), "t.cc", V::LongText, nullptr,
     C::Detail, 0, nullptr, K::Letter, "cc"},
    {"body_sha256", "", "t.body_sha256", V::Id, nullptr, C::Detail, 0, nullptr, K::Letter,
     "body_sha256"},
    {"body_text", "", "t.body_text", V::Id, nullptr, C::Detail, 0, nullptr, K::Letter, "body_text"},
    {"pet_id", "", "t.pet_id", V::Id, nullptr, C::Detail},
    {"referral_id", "", "t.referral_id", V::Id, nullptr, C::Detail},
    {"amends_id", "", "t.amends_id", V::Id, nullptr, C::Detail},
};

} // namespace

LetterListModel::LetterListModel(ListContext context, QObject *parent)
    : RecordListModel(RecordKind::Letter, u"letters"_s, letterColumns, std::move(context), parent)
{
    begin(u"changed"_s, Qt::DescendingOrder);
}

QString LetterListModel::joins() const
{
    return u"LEFT JOIN pets p ON p.id = t.pet_id "
           "LEFT JOIN owners o ON o.id = p.owner_id "
           "LEFT JOIN users u ON u.id = t.created_by_id "
           "LEFT JOIN users s ON s.id = t.signed_by_id"_s;
}

QList<ListWalk> LetterListModel::walks(const QString &order) const
{
    const QString table = u"letters t"_s;
    const QStringList byChange{u"t.updated_at"_s, u"t.id"_s};
    const QString status = filterChoice(u"status"_s);
    if (order == "changed"_L1 && !status.isEmpty() && status != "unsent"_L1)
        return {{table, u"t.status = ?"_s, {status}, {byChange}}};
    if (order == "changed"_L1)
        return {{table, {}, {}, {byChange}}};
    if (order == "status"_L1)
        return walksByCode(u"status"_s, u"letter_status"_s, byChange);
    if (order == "pet"_L1) {
        return {{u"pets p CROSS JOIN letters t ON t.pet_id = p.id"_s,
                 {},
                 {},
                 {{u"p.name_key"_s, u"p.id"_s}, {u"t.created_at"_s, u"t.id"_s}}}};
    }
    return {};
}

ListCondition LetterListModel::condition(const QString &group, const QString &name) const
{
    if (group == "status"_L1 && name == "unsent"_L1)
        return {u"t.status IN ('draft', 'signed')"_s, {}};
    if (group == "status"_L1)
        return {u"t.status = ?"_s, {name}};
    if (group == "whose"_L1 && name == "mine"_L1)
        return {u"t.created_by_id = ?"_s, {personId()}};
    return {};
}

ListCondition LetterListModel::textCondition(const QString &folded) const
{
    return anyOf({foundInIndex(u"t.pet_id"_s, u"search_pets"_s, {}, folded),
                  containsText(u"fold_text(t.letter_title)"_s, folded),
                  containsText(u"fold_text(t.recipient_name)"_s, folded)});
}

} // namespace tarsus
