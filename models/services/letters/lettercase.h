// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/codelabels.h"
#include "models/db/datacontext.h"
#include "models/services/letters/lettertext.h"

#include <QDateTime>

namespace tarsus {

/// Whom a letter is addressed to.
struct LetterRecipient
{
    QString name;
    QString address;
    QString email;
    QString cc; ///< a name a line
};

/// What a case says to a letter: read once, as far as the person may see it.
class LetterCase
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::LetterCase)

public:
    LetterCase(DataContext context, const CodeLabels &labels)
        : m_context(std::move(context))
        , m_labels(labels)
    {}

    /// The fields of a letter about this pet and referral (0: none) that tells what came after
    /// `since`; all of it where that is invalid. NotFound where the pet is not in reach.
    Result<LetterFields> read(qint64 petId, qint64 referralId, const QDateTime &since) const;
    /// The referring vet for a report or a refusal, the owner for the others.
    Result<LetterRecipient> recipient(qint64 petId, qint64 referralId, const QString &kind) const;

private:
    Result<> readPet(qint64 petId, LetterFields &fields) const;
    Result<> readReferral(qint64 referralId, LetterFields &fields) const;
    Result<> readConsults(qint64 petId, const QString &since, LetterFields &fields) const;
    Result<> readPlans(qint64 petId, const QString &since, LetterFields &fields) const;
    Result<> readFilms(qint64 petId, const QString &since, LetterFields &fields) const;
    Result<> readAppointment(qint64 petId, LetterFields &fields) const;
    QString day(const QString &text) const;

    DataContext m_context;
    const CodeLabels &m_labels;
};

} // namespace tarsus
