// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/documentlistmodel.h"

#include "models/db/listtext.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

using V = ListValue;
using C = ListColumn;
using K = RecordKind;

constexpr ListColumn documentColumns[] = {
    {"document_title", QT_TRANSLATE_NOOP("tarsus::DocumentListModel", "Title"), "t.document_title",
     V::Text, "title", C::Shown, 28},
    {"document_type", QT_TRANSLATE_NOOP("tarsus::DocumentListModel", "Type"), "t.document_type",
     V::Choice, "type", C::Shown, 14, "document_type"},
    {"pet_name", QT_TRANSLATE_NOOP("tarsus::DocumentListModel", "Pet"), "p.pet_name", V::Text,
     "pet", C::Shown, 16, nullptr, K::Pet, "pet_name"},
    {"owner_name", QT_TRANSLATE_NOOP("tarsus::DocumentListModel", "Owner"), "o.owner_name", V::Text,
     "owner", C::Shown, 18, nullptr, K::Owner, "owner_name"},
    {"file_name", QT_TRANSLATE_NOOP("tarsus::DocumentListModel", "File"), "t.file_name", V::Text,
     "file", C::Shown, 24, nullptr, K::Document, "file_name"},
    {"author", QT_TRANSLATE_NOOP("tarsus::DocumentListModel", "Added by"), "u.full_name", V::Text,
     "author", C::Shown, 17},
    {"updated_at", QT_TRANSLATE_NOOP("tarsus::DocumentListModel", "Changed"), "t.updated_at",
     V::Instant, "changed", C::Shown, 15},
    {"file_size", QT_TRANSLATE_NOOP("tarsus::DocumentListModel", "Size"), "t.file_size", V::Custom,
     nullptr, C::Detail, 0, nullptr, K::Document, "file_size"},
    {"file_sha256", QT_TRANSLATE_NOOP("tarsus::DocumentListModel", "SHA-256"), "t.file_sha256",
     V::Text, nullptr, C::Detail, 0, nullptr, K::Document, "file_sha256"},
    {"file_hash", "", "t.file_hash", V::Id, nullptr, C::Detail, 0, nullptr, K::Document,
     "file_hash"},
    {"file_type", "", "t.file_type", V::Id, nullptr, C::Detail, 0, nullptr, K::Document,
     "file_hash"},
    {"pet_id", "", "t.pet_id", V::Id, nullptr, C::Detail},
};

} // namespace

DocumentListModel::DocumentListModel(ListContext context, QObject *parent)
    : RecordListModel(RecordKind::Document, u"documents"_s, documentColumns, std::move(context),
                      parent)
{
    begin(u"changed"_s, Qt::DescendingOrder);
}

QString DocumentListModel::joins() const
{
    return u"LEFT JOIN pets p ON p.id = t.pet_id "
           "LEFT JOIN owners o ON o.id = p.owner_id "
           "LEFT JOIN users u ON u.id = t.created_by_id"_s;
}

QList<ListWalk> DocumentListModel::walks(const QString &order) const
{
    const QString table = u"documents t"_s;
    if (order == "changed"_L1)
        return {{table, {}, {}, {{u"t.updated_at"_s, u"t.id"_s}}}};
    if (order == "pet"_L1) {
        return {{u"pets p CROSS JOIN documents t ON t.pet_id = p.id"_s,
                 {},
                 {},
                 {{u"p.name_key"_s, u"p.id"_s}, {u"t.created_at"_s, u"t.id"_s}}}};
    }
    if (order == "owner"_L1) {
        return {{u"owners o CROSS JOIN pets p ON p.owner_id = o.id "
                 "CROSS JOIN documents t ON t.pet_id = p.id"_s,
                 {},
                 {},
                 {{u"o.name_key"_s, u"o.id"_s}, {u"p.id"_s}, {u"t.created_at"_s, u"t.id"_s}}}};
    }
    return {};
}

ListCondition DocumentListModel::condition(const QString &group, const QString &name) const
{
    if (group == "whose"_L1 && name == "mine"_L1)
        return {u"t.created_by_id = ?"_s, {personId()}};
    return {};
}

ListCondition DocumentListModel::textCondition(const QString &folded) const
{
    return anyOf({foundInIndex(u"t.pet_id"_s, u"search_pets"_s, {}, folded),
                  containsText(u"fold_text(t.document_title)"_s, folded)});
}

QString DocumentListModel::displayText(const ListColumn &column, const QVariant &value) const
{
    if (QLatin1String(column.key) == "file_size"_L1)
        return QLocale().formattedDataSize(value.toLongLong());
    return RecordListModel::displayText(column, value);
}

} // namespace tarsus
