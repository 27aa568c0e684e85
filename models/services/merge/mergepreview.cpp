// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/merge/mergepreview.h"

#include "models/core/access.h"
#include "models/core/mergeaccess.h"
#include "models/core/text.h"
#include "models/db/sql.h"
#include "models/services/records/repositories.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

struct Counted
{
    const char *table;
    const char *text; ///< how many of them go along
};

constexpr std::array ofPets{
    Counted{"referrals", "SELECT count(*) FROM referrals WHERE pet_id = ? AND deleted_at IS NULL"},
    Counted{"treatment_plans",
            "SELECT count(*) FROM treatment_plans WHERE pet_id = ? AND deleted_at IS NULL"},
    Counted{"interactions",
            "SELECT count(*) FROM interactions WHERE pet_id = ? AND deleted_at IS NULL"},
    Counted{"appointments",
            "SELECT count(*) FROM appointments WHERE pet_id = ? AND deleted_at IS NULL"},
    Counted{"xray_logs", "SELECT count(*) FROM xray_logs WHERE pet_id = ? AND deleted_at IS NULL"},
    Counted{"documents", "SELECT count(*) FROM documents WHERE pet_id = ? AND deleted_at IS NULL"},
    Counted{"letters", "SELECT count(*) FROM letters WHERE pet_id = ? AND deleted_at IS NULL"},
    Counted{"pet_weights", "SELECT count(*) FROM pet_weights WHERE pet_id = ?"},
    Counted{"pet_alerts", "SELECT count(*) FROM pet_alerts WHERE pet_id = ?"},
    Counted{"pet_problems", "SELECT count(*) FROM pet_problems WHERE pet_id = ?"},
};
constexpr std::array ofOwners{
    Counted{"pets", "SELECT count(*) FROM pets WHERE owner_id = ? AND deleted_at IS NULL"},
    Counted{"owner_phones", "SELECT count(*) FROM owner_phones WHERE owner_id = ?"},
};

std::span<const Counted> counted(RecordKind kind)
{
    if (kind == RecordKind::Pet)
        return ofPets;
    return ofOwners;
}

/// "unknown" is a word of two lists for nothing entered.
bool isFilled(const QVariant &value)
{
    if (value.typeId() == QMetaType::Bool)
        return value.toBool();
    const QString text = value.toString();
    return !value.isNull() && !text.trimmed().isEmpty() && text != "unknown"_L1;
}

const MergeField *fieldOf(const QList<MergeField> &fields, QLatin1String column)
{
    const auto found = std::ranges::find_if(
        fields, [&](const MergeField &one) { return QLatin1String(one.field->column) == column; });
    return found == fields.end() ? nullptr : &*found;
}

} // namespace

QVariant MergeField::result(MergeSide chosen) const
{
    switch (chosen) {
    case MergeSide::Stays: return stays;
    case MergeSide::Duplicate: return duplicate;
    case MergeSide::Both: return QString(stays.toString() % u"\n\n"_s % duplicate.toString());
    case MergeSide::Unchosen: break;
    }
    return {};
}

MergeComparison::MergeComparison(DataContext context)
    : m_context(std::move(context))
{}

QString MergeComparison::titleOf(RecordKind kind, const Record &record)
{
    const RecordType *type = recordType(kind);
    return type->fields.front().get(record).toString();
}

/// What is filled stays, and of two that are filled the newer one. Whose pet it is, and what
/// somebody wrote at length, is not lost by a guess.
MergeField MergeComparison::compareField(const Field &field, const Record &stays,
                                         const Record &duplicate)
{
    MergeField one{&field, field.get(stays), field.get(duplicate), MergeSide::Stays, false};
    const bool here = isFilled(one.stays);
    const bool there = isFilled(one.duplicate);
    one.mayBeBoth = field.type == FieldType::LongText && one.differs() && here && there;
    if (!one.differs() || !there)
        return one;
    if (here && field.type == FieldType::Reference && field.target == RecordKind::Owner)
        one.side = MergeSide::Unchosen;
    else if (one.mayBeBoth)
        one.side = MergeSide::Both;
    else if (!here || duplicate.updatedAt > stays.updatedAt)
        one.side = MergeSide::Duplicate;
    return one;
}

Result<MergePreview> MergeComparison::compare(RecordKind kind, qint64 staysId,
                                              qint64 duplicateId) const
{
    if (!mayMerge(*m_context.access, kind))
        return Error{Error::Code::Forbidden,
                     tr("Your role does not merge records: that needs the right to change and "
                        "remove both, and to see all that belongs to them. Ask an "
                        "administrator.")};
    if (staysId == duplicateId)
        return Error{Error::Code::Invalid,
                     tr("This is one and the same record. Choose another to merge it with.")};
    const Repositories all(m_context);
    const auto stays = all.of(kind).findRecord(staysId);
    if (!stays)
        return stays.error();
    const auto duplicate = all.of(kind).findRecord(duplicateId);
    if (!duplicate)
        return duplicate.error();
    if (kind == RecordKind::Pet
        && static_cast<const Pet &>(**stays).species
               != static_cast<const Pet &>(**duplicate).species)
        return Error{Error::Code::Invalid,
                     tr("These two are of different species, and no animal is both: doses and "
                        "findings of the one would stand in the other’s case. If one species was "
                        "entered by mistake, correct it in that record first.")};
    MergePreview preview{kind,
                         staysId,
                         duplicateId,
                         (*stays)->version,
                         (*duplicate)->version,
                         titleOf(kind, **stays),
                         titleOf(kind, **duplicate),
                         (*stays)->createdAt,
                         (*duplicate)->createdAt,
                         {},
                         {},
                         confirmationFor(kind, **stays, **duplicate)};
    for (const Field &field : all.of(kind).type().fields) {
        if (!field.isMadeByProgram())
            preview.fields.append(compareField(field, **stays, **duplicate));
    }
    // How exactly a day is known belongs to the day.
    if (const MergeField *birth = fieldOf(preview.fields, "date_of_birth"_L1);
        birth && birth->differs()) {
        for (MergeField &field : preview.fields) {
            if (field.column() == "birth_date_precision"_L1)
                field.side = birth->side;
        }
    }
    const auto along = goingAlong(kind, duplicateId);
    if (!along)
        return along.error();
    preview.goingAlong = *along;
    return preview;
}

/// Two chips are possible in one animal (a second one was set, or a number was misread), but they
/// are what tells animals apart: somebody has to say that they looked.
QString MergeComparison::confirmationFor(RecordKind kind, const Record &stays,
                                         const Record &duplicate)
{
    if (kind != RecordKind::Pet)
        return {};
    const QString one = chipKey(static_cast<const Pet &>(stays).microchip);
    const QString other = chipKey(static_cast<const Pet &>(duplicate).microchip);
    if (one.isEmpty() || other.isEmpty() || one == other)
        return {};
    return tr("The two have different microchips, which mostly means two animals. I have checked "
              "that it is one; both numbers are kept.");
}

Result<QStringList> MergeComparison::goingAlong(RecordKind kind, qint64 duplicateId) const
{
    QStringList words;
    for (const Counted &one : counted(kind)) {
        const auto count = sql::value(m_context.db, QString::fromLatin1(one.text), {duplicateId});
        if (!count)
            return count.error();
        if (const int n = count->toInt(); n > 0)
            words.append(countWords(QString::fromLatin1(one.table), n));
    }
    return words;
}

QString MergeComparison::countWords(const QString &table, int count)
{
    if (table == "referrals"_L1)
        return tr("%n referral(s)", nullptr, count);
    if (table == "treatment_plans"_L1)
        return tr("%n treatment plan(s)", nullptr, count);
    if (table == "interactions"_L1)
        return tr("%n interaction(s)", nullptr, count);
    if (table == "appointments"_L1)
        return tr("%n appointment(s)", nullptr, count);
    if (table == "xray_logs"_L1)
        return tr("%n x-ray(s)", nullptr, count);
    if (table == "documents"_L1)
        return tr("%n document(s)", nullptr, count);
    if (table == "letters"_L1)
        return tr("%n letter(s)", nullptr, count);
    if (table == "pet_weights"_L1)
        return tr("%n weight(s)", nullptr, count);
    if (table == "pet_alerts"_L1)
        return tr("%n alert(s)", nullptr, count);
    if (table == "pet_problems"_L1)
        return tr("%n problem(s)", nullptr, count);
    if (table == "pets"_L1)
        return tr("%n pet(s)", nullptr, count);
    return tr("%n further phone(s)", nullptr, count);
}

Result<qint64> MergeComparison::whichStays(RecordKind kind, qint64 oneId, qint64 otherId) const
{
    qint64 counts[2]{};
    int place = 0;
    for (const qint64 id : {oneId, otherId}) {
        for (const Counted &table : counted(kind)) {
            const auto count = sql::value(m_context.db, QString::fromLatin1(table.text), {id});
            if (!count)
                return count.error();
            counts[place] += count->toLongLong();
        }
        ++place;
    }
    if (counts[0] == counts[1])
        return std::min(oneId, otherId);
    return counts[0] > counts[1] ? oneId : otherId;
}

} // namespace tarsus
