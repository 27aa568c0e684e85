// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/codelabels.h"
#include "models/core/result.h"
#include "models/db/datacontext.h"
#include "models/services/asknown/casereader.h"
#include "models/services/trail/valuewords.h"

#include <QCoreApplication>

namespace tarsus {

class Clinic;

/// A field of a record as it stood, in words.
struct KnownField
{
    QString column;
    QString title;
    QString text;
    bool isLong = false;
};

/// A record as it stood.
struct RecordAsKnown
{
    QString kind; ///< as in the trail
    qint64 id = 0;
    QString kindTitle;
    QString title; ///< what tells it from others
    QList<KnownField> fields;
    QString writtenBy; ///< who wrote it last by then
    QDateTime writtenAt;
    bool isChangedSince = false;
};

/// Somebody who had seen the case by then.
struct KnownViewer
{
    QString person;
    QDateTime first;
    QDateTime last;
    int times = 0;
};

/// What was known of a case at a moment.
struct KnownCase
{
    QDateTime at;
    bool isThere = false; ///< the pet was in the records then
    QString petName;      ///< of then
    QList<RecordAsKnown> records;
    QList<KnownViewer> viewers;
    bool onlyOwnViews = false; ///< the rules show the person only when they looked themselves
    bool isBeforeTrail = false;
    QDateTime trailBegins;
};

/// Shows a pet's records exactly as they stood at a moment, with who had written and seen them,
/// as far as the person may see them now: hidden fields stay hidden, records out of reach absent.
class AsKnownService
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::AsKnownService)

public:
    /// `person` is who asks; `whole` sees all records and all of the trail.
    AsKnownService(DataContext person, const QSqlDatabase &whole, const CodeLabels *labels);

    /// NotFound where the person may not see the pet.
    Result<KnownCase> read(qint64 petId, const QDateTime &at) const;

private:
    Result<bool> isCase(qint64 petId) const;
    Result<> mayRead(qint64 petId) const;
    bool isInReach(const CaseAtMoment &known, const CaseRow &row, bool isCase) const;
    RecordAsKnown worded(const CaseAtMoment &known, const CaseRowKey &key,
                         const CaseRow &row) const;
    QString titleOf(const CaseRow &row) const;
    QList<KnownField> fieldsOf(const CaseRow &row) const;
    void addViewers(KnownCase &result, const CaseAtMoment &known) const;

    DataContext m_person;
    QSqlDatabase m_whole;
    ValueWords m_words;
};

/// The same with connections of its own, for a worker: as the person who is signed in.
Result<KnownCase> readAsKnown(Clinic &clinic, qint64 petId, const QDateTime &at);

} // namespace tarsus
