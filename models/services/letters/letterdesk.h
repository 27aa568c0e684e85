// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/codelabels.h"
#include "models/core/result.h"

#include <QByteArray>
#include <QCoreApplication>

namespace tarsus {

class Clinic;
struct Letter;

/// Sends signed letters: the PDF is kept as a document, an interaction says to whom it went and
/// how, the letter counts as sent, and its referral goes on. Works on connections of its own, in a
/// worker, as the person who is signed in.
class LetterDesk
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::LetterDesk)

public:
    explicit LetterDesk(Clinic &clinic)
        : m_clinic(clinic)
    {}

    struct Sent
    {
        QByteArray pdf;
        qint64 documentId = 0;
        qint64 interactionId = 0;
        bool isStepTaken = false; ///< the referral's report counts as sent
    };
    /// `channel` is of the list `channel`. All of it or nothing, but for the PDF, which may be kept
    /// without a record. NotAClinic where the letter is not what was signed.
    Result<Sent> send(qint64 letterId, int version, const QString &channel);

private:
    QString summaryOf(const Letter &letter, const CodeLabels &labels, const QString &channel) const;

    Clinic &m_clinic;
};

} // namespace tarsus
