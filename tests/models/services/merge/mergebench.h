// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/merge/mergeservice.h"
#include "models/services/merge/mergeundo.h"
#include "models/services/records/repositories.h"
#include "tests/support/testclinic.h"

#include <QMap>

namespace tarsus::test {

/// A clinic with Bella twice: once with her owner, once as somebody in a hurry entered her.
class MergeBench
{
public:
    MergeBench();

    DataContext context() { return m_clinic.context(); }
    QSqlDatabase db() { return m_clinic.db(); }
    TestClinic &clinic() { return m_clinic; }
    void signIn(const QString &username) { m_clinic.signIn(username); }
    qint64 idOf(const QString &username);

    qint64 addOwner(const QString &name, const QString &phone, const QString &email = {},
                    const QString &address = {});
    qint64 addPet(const QString &name, qint64 owner, const QString &chip = {},
                  const QDate &birth = {}, const QString &species = QStringLiteral("dog"));
    /// One of every kind of record for the pet: the notes, plan and letter signed, what can be
    /// signed; a weight, an alert, a chip, a hand-over, a mark, a grant and a draft.
    void addEverything(qint64 pet);
    /// The order as it is proposed, with the owner of the one that stays.
    Result<MergeOrder> orderFor(RecordKind kind, qint64 stays, qint64 duplicate);
    Result<qint64> merge(RecordKind kind, qint64 stays, qint64 duplicate);
    /// Runs a statement past every rule; the id of the new row.
    qint64 raw(const QString &text, const QVariantList &values = {});
    QVariant value(const QString &text, const QVariantList &values = {});

    /// Every row of every table that hangs on pets and owners, without what counts saves.
    QMap<QString, QString> everything();
    QMap<QString, qint64> versions();

    qint64 owner = 0;
    qint64 bella = 0;
    qint64 again = 0; ///< Bella once more
    qint64 practice = 0;

private:
    QMap<QString, QString> rows(const QString &table);

    TestClinic m_clinic;
};

/// Ends the program with the reason where `result` failed.
void mustBe(const Result<> &result);

} // namespace tarsus::test
