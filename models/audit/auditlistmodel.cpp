// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/auditlistmodel.h"

#include "models/audit/auditwords.h"
#include "models/core/clock.h"

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

using V = ListValue;
using C = ListColumn;

/// Kind, name, code of a type and moment of the record, parted by U+001F: the model makes words of
/// them. What the person may not see is not there. The object_id is read as well: with everything
/// else hidden the key alone would be a question for how many there are, which is refused.
constexpr char recordSql[] =
    "t.kind || char(31) || coalesce(CASE t.kind "
    "WHEN 'pet' THEN (SELECT r.pet_name FROM pets r WHERE r.id = t.record_id AND r.object_id <> "
    "'') "
    "WHEN 'owner' THEN (SELECT r.owner_name FROM owners r WHERE r.id = t.record_id AND r.object_id "
    "<> '') "
    "WHEN 'practice' THEN (SELECT r.practice_name FROM practices r WHERE r.id = t.record_id AND "
    "r.object_id <> '') "
    "WHEN 'vet' THEN (SELECT r.vet_name FROM vets r WHERE r.id = t.record_id AND r.object_id <> "
    "'') "
    "WHEN 'user' THEN (SELECT r.full_name FROM users r WHERE r.id = t.record_id AND r.object_id <> "
    "'') "
    "WHEN 'referral' THEN (SELECT r.referral_number FROM referrals r WHERE r.id = t.record_id AND "
    "r.object_id <> '') "
    "WHEN 'plan' THEN (SELECT r.plan_title FROM treatment_plans r WHERE r.id = t.record_id AND "
    "r.object_id <> '') "
    "WHEN 'interaction' THEN (SELECT char(31) || r.interaction_type || char(31) || "
    "r.interaction_at FROM interactions r WHERE r.id = t.record_id AND r.object_id <> '') "
    "WHEN 'xray' THEN (SELECT char(31) || r.body_part || char(31) || r.xray_date "
    "FROM xray_logs r WHERE r.id = t.record_id AND r.object_id <> '') "
    "WHEN 'appointment' THEN (SELECT char(31) || r.appointment_type || char(31) || "
    "r.appointment_date FROM appointments r WHERE r.id = t.record_id AND r.object_id <> '') "
    "WHEN 'document' THEN (SELECT r.document_title FROM documents r WHERE r.id = t.record_id AND "
    "r.object_id <> '') "
    "WHEN 'letter' THEN (SELECT r.letter_title FROM letters r WHERE r.id = t.record_id AND "
    "r.object_id <> '') "
    "END, '')";

constexpr ListColumn auditColumns[] = {
    {"at", QT_TRANSLATE_NOOP("tarsus::AuditListModel", "When"), "t.at", V::Custom, "when", C::Shown,
     19},
    {"person", QT_TRANSLATE_NOOP("tarsus::AuditListModel", "Who"), "coalesce(u.full_name, '')",
     V::Custom, nullptr, C::Shown, 20},
    {"action", QT_TRANSLATE_NOOP("tarsus::AuditListModel", "What"), "t.action", V::Custom, nullptr,
     C::Shown, 20},
    {"record", QT_TRANSLATE_NOOP("tarsus::AuditListModel", "Which record"), recordSql, V::Custom,
     nullptr, C::Shown, 34},
    {"pet_name", QT_TRANSLATE_NOOP("tarsus::AuditListModel", "Pet"),
     "coalesce((SELECT p.pet_name FROM pets p WHERE p.id = t.pet_id), '')", V::Text, nullptr,
     C::Shown, 16},
    {"seq", QT_TRANSLATE_NOOP("tarsus::AuditListModel", "Number"), "t.id", V::Number, nullptr,
     C::Available, 10},
    {"session", QT_TRANSLATE_NOOP("tarsus::AuditListModel", "Sign-in"), "t.session", V::Number,
     nullptr, C::Available, 10},
    {"kind", "", "t.kind", V::Id, nullptr, C::Detail},
    {"record_id", "", "t.record_id", V::Id, nullptr, C::Detail},
    {"pet_id", "", "t.pet_id", V::Id, nullptr, C::Detail},
    {"person_id", "", "t.created_by_id", V::Id, nullptr, C::Detail},
    {"detail", "", "t.detail", V::Id, nullptr, C::Detail},
};

} // namespace

AuditListModel::AuditListModel(ListContext context, QObject *parent)
    : RecordListModel(RecordKind::AuditEntry, auditRows(), auditColumns, std::move(context), parent)
{
    begin(u"when"_s, Qt::DescendingOrder);
}

void AuditListModel::setFilter(const AuditFilter &filter)
{
    m_filter = filter;
    setFilterChoice(u"trail"_s, filter.isEmpty() ? QString() : u"some"_s);
}

QString AuditListModel::joins() const
{
    return u"LEFT JOIN users u ON u.id = t.created_by_id"_s;
}

QList<ListWalk> AuditListModel::walks(const QString &order) const
{
    return order == "when"_L1 ? auditWalks(*context().data.access, m_filter) : QList<ListWalk>();
}

ListCondition AuditListModel::condition(const QString &, const QString &) const
{
    return auditCondition(m_filter);
}

ListCondition AuditListModel::textCondition(const QString &) const
{
    return {}; // the page has fields for each thing that one looks for
}

QList<RecordKind> AuditListModel::relatedKinds() const
{
    return {recordKinds.begin(), recordKinds.end()}; // whatever is changed stands here, too
}

QString AuditListModel::momentText(qint64 at, const QTimeZone &zone)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(at, QTimeZone::utc()).toTimeZone(zone);
    const QLocale locale;
    return locale.toString(moment.date(), QLocale::ShortFormat) % u' '
           % moment.time().toString(u"HH:mm:ss"_s);
}

QString AuditListModel::displayText(const ListColumn &column, const QVariant &value) const
{
    const QLatin1String key(column.key);
    if (key == "at"_L1)
        return momentText(value.toLongLong(), context().data.zone);
    if (key == "action"_L1)
        return auditwords::actionTitle(value.toString());
    if (key == "record"_L1)
        return recordText(value.toString());
    if (key == "person"_L1)
        return value.toString().isEmpty() ? tr("The program") : value.toString();
    return RecordListModel::displayText(column, value);
}

QString AuditListModel::recordText(const QString &packed) const
{
    const QStringList parts = packed.split(QChar(31));
    const QString title = auditwords::subjectTitle(parts.value(0));
    if (parts.size() < 4)
        return parts.value(1).isEmpty() ? title : tr("%1 %2", "kind, name").arg(title, parts.at(1));
    static const QHash<QString, QString> lists{{u"interaction"_s, u"interaction_type"_s},
                                               {u"xray"_s, u"body_part"_s},
                                               {u"appointment"_s, u"appointment_type"_s}};
    const QString list = lists.value(parts.at(0));
    const CodeLabels *labels = context().labels;
    QStringList words;
    if (!parts.at(2).isEmpty())
        words.append(labels ? labels->label(list, parts.at(2)) : parts.at(2));
    static constexpr ListColumn moment{"", "", "", ListValue::Instant};
    words.append(RecordListModel::displayText(moment, parts.at(3)));
    return tr("%1, %2", "kind, what tells it from others").arg(title, words.join(u", "_s));
}

QVariant AuditListModel::data(const QModelIndex &index, int role) const
{
    if (role != ActionRole)
        return RecordListModel::data(index, role);
    return RecordListModel::data(index.siblingAtColumn(columnOf(u"action"_s)), CodeRole);
}

} // namespace tarsus
