// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/recordlisting.h"
#include "models/services/intake/intake.h"
#include "models/services/records/recordjson.h"
#include "models/services/records/recordlookup.h"
#include "models/services/records/repositories.h"
#include "models/vocabularies/valuelists.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <functional>

namespace tarsus {

class FilmStore;

/// Field by field what somebody wrote: outside name and text.
using FieldTexts = QList<std::pair<QString, QString>>;

/// All kinds of records through one door, in words: what tarsusctl, imports, exports and a sync
/// speak. Every write goes through the feature's repository, so that its rules hold here too.
class RecordRegistry
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::RecordRegistry)

public:
    /// `films` is needed to take files in (`file=PATH` of x-rays and documents).
    explicit RecordRegistry(const DataContext &context, FilmStore *films = nullptr);
    RecordRegistry(const RecordRegistry &) = delete;
    RecordRegistry &operator=(const RecordRegistry &) = delete;

    Repositories &repositories() { return m_repositories; }
    const ValueLists &lists() const { return m_lists; }

    /// By id, objectId, or what people call it. NotFound where there is none that the person may
    /// see.
    Result<std::unique_ptr<Record>> find(RecordKind kind, const QString &text);
    /// Puts texts into a record, without saving it. Usage where a field is unknown, Invalid
    /// where a text means nothing. References are given by id, objectId, or natural key (user
    /// name, referral number, chip, name of owner or practice); practices and vets that are not
    /// there yet are made. Choices are given by code, label or alias. Beside the fields:
    /// ownerName and ownerPhone of a pet (a new one finds its owner by both, or gets a new one;
    /// in a known one they change its owner's record), `file` (a path), `time` of an appointment,
    /// and the dental document's names (`name`, `patient`, `date`, `details`, `timestamp` …).
    Result<> assign(RecordKind kind, Record &record, const FieldTexts &texts);
    /// A new record from texts, saved with whatever it needs in one transaction. People are made
    /// by account requests only.
    Result<std::unique_ptr<Record>> add(RecordKind kind, const FieldTexts &texts);
    /// Changes the named fields. With `version` a stale save is refused with Conflict.
    Result<std::unique_ptr<Record>> set(RecordKind kind, const QString &text,
                                        const FieldTexts &texts,
                                        std::optional<int> version = std::nullopt);
    Result<> remove(RecordKind kind, const QString &text, const QString &reason,
                    std::optional<int> version = std::nullopt);
    /// Hands records over one by one until `take` fails. `sort` is an outside name, newest change
    /// first where it is empty; with '-' before it from the last to the first.
    Result<> list(RecordKind kind, const QString &filter, const QString &sort, int limit,
                  const std::function<Result<>(const Record &)> &take);

    QJsonObject toJson(RecordKind kind, const Record &record)
    {
        return m_json.toJson(kind, record);
    }
    QStringList warnings(RecordKind kind, const Record &record) const
    {
        return m_repositories.warnings(kind, record);
    }

    /// The outside names that assign() takes for a kind, those of the fields first.
    static QStringList fieldNames(RecordKind kind);
    /// The field that an outside name or another word for it means; nullptr for none.
    static const Field *field(const RecordType &type, const QString &name);

private:
    struct Extras;

    Result<> assignField(const RecordType &type, const Field &field, Record &record,
                         const QString &text);
    Result<qint64> reference(const Field &field, const QString &text);
    QString choice(const Field &field, const QString &text, const QString &parent) const;
    Result<> assignExtras(RecordKind kind, Record &record, const Extras &extras);
    Result<> assignOwner(Pet &pet, const Extras &extras);
    Result<> assignFile(RecordKind kind, Record &record, const QString &path);

    DataContext m_context;
    Repositories m_repositories;
    ValueLists m_lists;
    Intake m_intake;
    RecordLookup m_lookup;
    RecordJson m_json;
    FilmStore *m_films;
};

} // namespace tarsus
