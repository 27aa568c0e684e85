// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/db/datacontext.h"
#include "models/owners/ownerrepository.h"
#include "models/pets/petproblems.h"
#include "models/pets/petrepository.h"

#include <QList>

namespace tarsus {

/// A plan, appointment, film or document of the pet in short.
struct CaseItem
{
    qint64 id = 0;
    QString title;  ///< a title, or the code of a type
    QString status; ///< a code
    QDateTime at;   ///< UTC; a plan's is when it was written
    QDate due;      ///< of a plan: its next review, while it goes on
    QString more;   ///< of a plan: medication; of a document: its file's name
    QString person;
    QByteArray fileHash;
    QString fileType;
    bool isSigned = false;
};

/// Everything about a pet that stands beside its story, as far as the person may see it.
struct CaseOverview
{
    Pet pet;
    QString specialist; ///< full name
    QString practice;
    Owner owner; ///< id 0 where the person may not see whose it is
    QList<OwnerPhone> phones;
    QList<PetAlert> alerts;             ///< those in force, the gravest first
    QList<PetProblem> problems;         ///< the active ones first
    QList<Weight> weights;              ///< the newest first
    QList<CaseItem> referrals;          ///< the newest first; title is the number
    QList<CaseItem> plans;              ///< those that go on first
    QList<CaseItem> comingAppointments; ///< the next one first
    QList<CaseItem> pastAppointments;   ///< the newest first
    QList<CaseItem> followUps;          ///< open ones, the earliest first; due is the day
    QList<CaseItem> films;              ///< the newest first
    QList<CaseItem> documents;          ///< likewise

    /// Alerts that must be acknowledged.
    QList<PetAlert> toAcknowledge() const;
};

/// Reads what a case page shows. Belongs to one thread and one session, like the DataContext.
class CaseReading
{
public:
    explicit CaseReading(DataContext context);

    /// NotFound where the person may not see the pet.
    Result<CaseOverview> read(qint64 petId) const;

    /// How many of each kind are read.
    static constexpr int mostItems = 8;

private:
    Result<> readOwner(CaseOverview &found) const;
    Result<> readPlans(CaseOverview &found) const;
    Result<> readAppointments(CaseOverview &found) const;
    Result<> readFiles(CaseOverview &found) const;
    Result<QList<CaseItem>> items(RecordKind kind, const QString &columns, const QString &from,
                                  const QString &order, const QVariantList &values) const;

    DataContext m_context;
};

} // namespace tarsus
