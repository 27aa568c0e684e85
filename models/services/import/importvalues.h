// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/record.h"
#include "models/services/import/importdates.h"
#include "models/vocabularies/valuelists.h"

#include <QCoreApplication>
#include <QHash>

namespace tarsus {

/// What a text of the file is as the value of a field.
struct ReadValue
{
    QVariant value = {};
    QString problem = {};          ///< why the row cannot be imported with it
    QString warning = {};          ///< what should be looked at
    QStringList unknownWords = {}; ///< that an open list does not know: kept as they were written
    ReadDate::Precision precision = ReadDate::Day; ///< of a date
};

/// Reads the texts of a file as the fields' values, in the words of English and German. Nothing is
/// guessed silently: what is not understood is a problem, or kept and counted.
class ImportValues
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::ImportValues)

public:
    /// `lists` outlives the reader; `today` is the clinic's.
    ImportValues(const ValueLists &lists, const QDate &today);

    /// `text` is trimmed and not empty. `parent` narrows a choice: a breed's species.
    ReadValue read(const Field &field, const QString &text, DateOrder order,
                   const QString &parent = {}) const;
    /// A breed of one or several parts, joined by ×: those that are known by their codes, the
    /// others as they are written. "Labrador Retriever × Poodle" keeps both where one would be a
    /// loss, and search finds either.
    ReadValue readBreeds(const QStringList &parts, const QString &species) const;

    /// Sex and neuter state out of one word ("FS", "male neutered"); empty where it says less.
    struct SexAndState
    {
        QString sex;
        QString neuterState;
    };
    SexAndState readSexAndState(const QString &text) const;

private:
    ReadValue readChoice(const Field &field, const QString &text, const QString &parent) const;
    ReadValue readDay(const Field &field, const QString &text, DateOrder order) const;
    static ReadValue readYesNo(const Field &field, const QString &text);
    static ReadValue readNumber(const Field &field, const QString &text);
    static ReadValue readChip(const Field &field, const QString &text);
    QString code(const QString &list, const QString &text, const QString &parent = {}) const;

    const ValueLists &m_lists;
    QDate m_today;
    mutable QHash<QString, QString> m_codes; ///< words looked up before
};

} // namespace tarsus
