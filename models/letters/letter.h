// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/record.h"

namespace tarsus {

/// What is said to the referring vet or the owner. A signed one never changes in what it says;
/// another letter amends it.
struct Letter : Record
{
    qint64 petId = 0;                              ///< a pet
    qint64 referralId = 0;                         ///< a referral
    QString letterKind = QStringLiteral("report"); ///< of the list `letter_kind`
    QString letterTitle;
    QString status = QStringLiteral("draft"); ///< of the list `letter_status`
    QString recipientName;
    QString recipientAddress;
    QString recipientEmail;
    QString cc;            ///< a name a line
    QString body;          ///< HTML, without letterhead
    QString bodyText;      ///< the same as plain text, for lists and the search
    QDateTime coversUntil; ///< UTC: the next letter of the case proposes what came later
    qint64 amendsId = 0;   ///< the letter that this one corrects
    QDateTime signedAt;    ///< UTC
    qint64 signedById = 0; ///< a person
    QString bodySha256;    ///< of signedText()
    QDateTime sentAt;      ///< UTC
    qint64 sentById = 0;   ///< a person
    QString channel;       ///< of the list `channel`
    qint64 documentId = 0; ///< the PDF as it went out

    bool isSigned() const { return signedAt.isValid(); }
    /// Everything that the signature covers, each part with its length before it: two letters
    /// that say different things never give the same.
    QByteArray signedText() const;
    /// SHA-256 of that, hexadecimal.
    QString digest() const;

    /// What an HTML text says, without its looks.
    static QString plainText(const QString &html);

    static const RecordType &type();
};

} // namespace tarsus
