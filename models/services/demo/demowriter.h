// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/db/datacontext.h"
#include "models/services/demo/demostory.h"

#include <QSqlQuery>

#include <functional>
#include <map>
#include <memory>

namespace tarsus {

/// A film as it was stored, for the logs that show it.
struct DemoFilm
{
    QByteArray hash;
    QString sha256;
    qint64 size = 0;
};

/// Fills an empty clinic with invented records, in big transactions and with statements that are
/// prepared once; a repository's checks would be the same 100,000 times over. What is written
/// keeps every constraint of the schema.
class DemoWriter
{
public:
    /// Puts a picture among the clinic's films.
    using StoreFilm = std::function<Result<DemoFilm>(const QByteArray &png)>;
    /// Pets that are written; false stops.
    using Progress = std::function<bool(int pets)>;

    DemoWriter(DataContext context, DemoOptions options, StoreFilm storeFilm);

    /// Practices, vets, pets with their stories, value lists' numbers; ANALYZE at the end.
    /// The people (resources/demo/clinic.tsv) must have their rows in `users` already.
    Result<> write(const Progress &progress = {});

private:
    Result<DemoStaff> findStaff();
    Result<> writeReferrers(DemoStaff &staff);
    Result<> drawFilms();
    Result<> writePet(DemoPet pet);
    Result<> writeReferral(DemoReferral &entry, const Pet &pet);
    Result<> writeProblem(const DemoReferral &entry);
    Result<> writeSnippets();
    /// The report of a referral whose consult was lately.
    Result<> writeLetter(const DemoReferral &entry, const Pet &pet);
    Result<> writeWeighing(const Referral &referral, double kilograms);
    Result<> writeNumbers(std::span<const DemoReferralPlan> plans);
    Result<> write(Record &record, const RecordType &type);
    Result<> execute(const QString &sql, const QVariantList &values);
    Result<QSqlQuery *> prepared(const QString &sql);
    void complete(XrayLog &film);

    DataContext m_context;
    DemoOptions m_options;
    StoreFilm m_storeFilm;
    DemoWords m_words;
    DemoRandom m_ids; ///< for object ids
    std::map<QString, QSqlQuery> m_queries;
    std::map<const RecordType *, QString> m_inserts;
    std::map<QString, QList<DemoFilm>> m_films; ///< by part of the body
    qint64 m_ownerId = 0;                       ///< of the pet before
    int m_filmsWritten = 0;
};

} // namespace tarsus
