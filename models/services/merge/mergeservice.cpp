// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/merge/mergeservice.h"

#include "models/core/access.h"
#include "models/core/clock.h"
#include "models/core/text.h"
#include "models/db/columnvalue.h"
#include "models/db/sql.h"
#include "models/services/records/repositories.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

/// The number by which a record is found, and where further ones are kept.
struct Numbers
{
    const char *column;
    const char *seen; ///< whether the record has it, as its own or a further one
    const char *add;
    QString (*key)(const QString &);
};

constexpr Numbers chips{"microchip",
                        "SELECT 1 FROM pets WHERE id = ? AND chip_key = ?"
                        " UNION ALL SELECT 1 FROM pet_chips WHERE pet_id = ? AND chip_key = ?",
                        "INSERT INTO main.pet_chips (pet_id, chip) VALUES (?, ?)", chipKey};
constexpr Numbers phones{"phone",
                         "SELECT 1 FROM owners WHERE id = ? AND phone_digits = ?"
                         " UNION ALL SELECT 1 FROM owner_phones"
                         " WHERE owner_id = ? AND phone_digits = ?",
                         "INSERT INTO main.owner_phones (owner_id, phone) VALUES (?, ?)", digitsOf};

QString textOf(const QJsonDocument &json)
{
    return QString::fromUtf8(json.toJson(QJsonDocument::Compact));
}

} // namespace

MergeOrder orderOf(const MergePreview &preview)
{
    MergeOrder order{preview.kind, preview.staysId, preview.duplicateId, preview.staysVersion,
                     preview.duplicateVersion};
    for (const MergeField &field : preview.fields) {
        if (field.differs())
            order.sides.insert(field.column(), field.side);
    }
    return order;
}

MergeService::MergeService(DataContext context)
    : m_context(std::move(context))
{}

Result<qint64> MergeService::merge(const MergeOrder &order)
{
    qint64 id = 0;
    const auto done = sql::inTransaction(m_context, [&]() -> Result<> {
        const auto preview =
            MergeComparison(m_context).compare(order.kind, order.staysId, order.duplicateId);
        if (!preview)
            return preview.error();
        if (auto good = checkOrder(order, *preview); !good)
            return good;
        if (auto applied = applyFields(order, *preview); !applied)
            return applied;
        if (auto kept = keepFurtherNumber(*preview); !kept)
            return kept;
        const auto written = write(*preview);
        if (!written)
            return written.error();
        id = *written;
        return {};
    });
    return done ? Result<qint64>(id) : Result<qint64>(done.error());
}

Result<> MergeService::checkOrder(const MergeOrder &order, const MergePreview &preview) const
{
    if (order.staysVersion != preview.staysVersion
        || order.duplicateVersion != preview.duplicateVersion)
        return Error{Error::Code::Conflict,
                     tr("One of the two records was changed by somebody else meanwhile. Nothing "
                        "was merged: look at both once more and merge again.")};
    for (const MergeField &field : preview.fields) {
        if (field.differs() && order.sides.value(field.column(), field.side) == MergeSide::Unchosen)
            return Error{
                Error::Code::Invalid,
                tr("%1: the two differ. Choose which one stays.").arg(field.field->title()),
                {},
                field.column()};
    }
    if (!preview.confirmation.isEmpty() && !order.isConfirmed)
        return Error{Error::Code::Invalid,
                     tr("The two have different microchips. Look at the animal, and say that you "
                        "have checked that it is one."),
                     {},
                     u"confirmation"_s};
    return {};
}

Result<> MergeService::applyFields(const MergeOrder &order, const MergePreview &preview)
{
    Repositories all(m_context);
    RecordRepository &records = all.of(preview.kind);
    const auto record = records.findRecord(preview.staysId);
    if (!record)
        return record.error();
    for (const MergeField &field : preview.fields) {
        if (field.differs())
            field.field->set(**record, field.result(order.sides.value(field.column(), field.side)));
    }
    const auto changes = [&] {
        QJsonObject changed;
        for (const MergeField &field : preview.fields) {
            const auto before = QJsonValue::fromVariant(toColumn(*field.field, field.stays));
            const auto after =
                QJsonValue::fromVariant(toColumn(*field.field, field.field->get(**record)));
            if (before != after)
                changed.insert(field.column(), QJsonArray{before, after});
        }
        return changed;
    };
    if (!changes().isEmpty()) {
        if (auto saved = records.updateRecord(**record); !saved)
            return saved;
    }
    m_fields = textOf(QJsonDocument(changes())); // as the record's own rules left it
    return {};
}

/// By the chip or phone that does not stand in the record any more it is found all the same.
Result<> MergeService::keepFurtherNumber(const MergePreview &preview)
{
    const Numbers &numbers = preview.kind == RecordKind::Pet ? chips : phones;
    const qint64 id = preview.staysId;
    QJsonArray added;
    for (const MergeField &field : preview.fields) {
        if (QLatin1String(field.field->column) != QLatin1String(numbers.column))
            continue;
        for (const QVariant &number : {field.stays, field.duplicate}) {
            const QString key = numbers.key(number.toString());
            if (key.isEmpty())
                continue;
            const auto there =
                sql::value(m_context.db, QString::fromLatin1(numbers.seen), {id, key, id, key});
            if (!there)
                return there.error();
            if (there->isValid())
                continue;
            const auto written =
                sql::run(m_context.db, QString::fromLatin1(numbers.add), {id, number.toString()});
            if (!written)
                return written.error();
            added.append(written->lastInsertId().toLongLong());
        }
    }
    m_added = textOf(QJsonDocument(added));
    return {};
}

Result<qint64> MergeService::write(const MergePreview &preview)
{
    const auto written = sql::run(
        m_context.db,
        u"INSERT INTO main.merges (kind, survivor_id, duplicate_id, survivor_title,"
        " duplicate_title, reason, fields, added, merged_at, merged_by_id)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {kindWord(preview.kind), preview.staysId, preview.duplicateId, preview.staysTitle,
         preview.duplicateTitle,
         tr("Merged with “%1” (number %2), which is the same.")
             .arg(preview.staysTitle)
             .arg(preview.staysId),
         m_fields, m_added, instantText(m_context.clock->now()), m_context.access->personId()});
    if (!written)
        return written.error();
    return written->lastInsertId().toLongLong();
}

} // namespace tarsus
