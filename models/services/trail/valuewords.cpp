// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/trail/valuewords.h"

#include "models/core/clock.h"
#include "models/db/sql.h"
#include "models/security/rolewords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

/// So many are remembered, then the memory is given back.
constexpr qsizetype mostTitles = 5000;

/// What tells a record from others: a name, or the code of a type and a moment. Where all of it is
/// hidden, the key alone would be a question for how many there are: hence the object_id.
struct TitleSource
{
    RecordKind kind;
    const char *select;
    const char *valueList = nullptr;
};

constexpr TitleSource sources[] = {
    {RecordKind::User, "SELECT full_name FROM users WHERE id = ? AND object_id <> ''"},
    {RecordKind::Owner, "SELECT owner_name FROM owners WHERE id = ? AND object_id <> ''"},
    {RecordKind::Practice, "SELECT practice_name FROM practices WHERE id = ? AND object_id <> ''"},
    {RecordKind::Vet, "SELECT vet_name FROM vets WHERE id = ? AND object_id <> ''"},
    {RecordKind::Pet, "SELECT pet_name FROM pets WHERE id = ? AND object_id <> ''"},
    {RecordKind::Referral,
     "SELECT referral_number FROM referrals WHERE id = ? AND object_id <> ''"},
    {RecordKind::Plan, "SELECT plan_title FROM treatment_plans WHERE id = ? AND object_id <> ''"},
    {RecordKind::Document, "SELECT document_title FROM documents WHERE id = ? AND object_id <> ''"},
    {RecordKind::Letter, "SELECT letter_title FROM letters WHERE id = ? AND object_id <> ''"},
    {RecordKind::Interaction,
     "SELECT interaction_type, interaction_at FROM interactions WHERE id = ? AND object_id <> ''",
     "interaction_type"},
    {RecordKind::Xray,
     "SELECT body_part, xray_date FROM xray_logs WHERE id = ? AND object_id <> ''", "body_part"},
    {RecordKind::Appointment,
     "SELECT appointment_type, appointment_date FROM appointments WHERE id = ? AND object_id <> ''",
     "appointment_type"},
};

const TitleSource *sourceOf(RecordKind kind)
{
    for (const TitleSource &source : sources) {
        if (source.kind == kind)
            return &source;
    }
    return nullptr;
}

} // namespace

ValueWords::ValueWords(DataContext context, const CodeLabels *labels)
    : m_context(std::move(context))
    , m_labels(labels)
{}

QString ValueWords::text(const TrailColumn &column, const QJsonValue &value) const
{
    if (value.isNull() || value.isUndefined())
        return {};
    if (column.type == FieldType::Reference && value.isArray()) {
        QStringList titles;
        const QJsonArray ids = value.toArray();
        for (const auto &id : ids)
            titles.append(recordTitle(*column.target, id.toInteger()));
        return titles.join(u", "_s);
    }
    switch (column.type) {
    case FieldType::Boolean: return value.toVariant().toBool() ? tr("Yes") : tr("No");
    case FieldType::Integer: return QLocale().toString(value.toInteger());
    case FieldType::Decimal: return QLocale().toString(value.toDouble(), 'g', 6);
    case FieldType::Reference: return recordTitle(*column.target, value.toInteger());
    case FieldType::Date: {
        const QDate day = QDate::fromString(value.toString(), Qt::ISODate);
        return day.isValid() ? QLocale().toString(day, QLocale::ShortFormat) : value.toString();
    }
    case FieldType::Instant: {
        const QDateTime moment = instantFromText(value.toString());
        return moment.isValid() ? momentText(moment) : value.toString();
    }
    case FieldType::Choice:
        if (column.valueList == "role"_L1)
            return rolewords::roleTitle(value.toString());
        return m_labels && !value.toString().isEmpty()
                   ? m_labels->label(column.valueList, value.toString())
                   : value.toString();
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Phone:
    case FieldType::Email:
    case FieldType::Bytes: break;
    }
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    return value.toVariant().toString();
}

QString ValueWords::momentText(const QDateTime &moment) const
{
    const QDateTime local = moment.toTimeZone(m_context.zone);
    const QLocale locale;
    return locale.toString(local.date(), QLocale::ShortFormat) % u' '
           % locale.toString(local.time(), QLocale::ShortFormat);
}

QString ValueWords::recordTitle(RecordKind kind, qint64 id) const
{
    if (id == 0)
        return {};
    const std::pair key(static_cast<int>(kind), id);
    if (const auto known = m_titles.constFind(key); known != m_titles.constEnd())
        return *known;
    if (m_titles.size() >= mostTitles)
        m_titles.clear();
    QString title = readTitle(kind, id);
    if (title.isEmpty())
        title = tr("%1, out of your reach").arg(kindTitle(kind));
    m_titles.insert(key, title);
    return title;
}

QString ValueWords::readTitle(RecordKind kind, qint64 id) const
{
    const TitleSource *source = sourceOf(kind);
    if (!source)
        return {};
    auto found = sql::run(m_context.db, QString::fromLatin1(source->select), {id});
    if (!found || !found->next())
        return {};
    QString first = found->value(0).toString();
    if (!source->valueList)
        return first;
    const QString label = m_labels && !first.isEmpty()
                              ? m_labels->label(QLatin1String(source->valueList), first)
                              : first;
    const QString when = momentText(instantFromText(found->value(1).toString()));
    return label.isEmpty() ? when : tr("%1, %2", "what, when").arg(label, when);
}

} // namespace tarsus
