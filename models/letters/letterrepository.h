// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/letters/letter.h"
#include "models/rules/ruledrecords.h"

namespace tarsus {

class LetterRepository final : public RuledRecords<Letter>
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::LetterRepository)

public:
    using RuledRecords::RuledRecords;

    /// A report, as a draft.
    Letter blank() const override;
    QStringList warnings(const Letter &letter) const override;

    /// Signs as the person who is signed in: what it says is locked and hashed, and the letter
    /// that it amends counts as amended. A report is signed by who signs treatment plans.
    Result<> sign(qint64 id, int version);
    /// It went to its recipient by this way; `documentId` is its PDF. Invalid for a draft.
    Result<> markSent(qint64 id, int version, const QString &channel, qint64 documentId);
    /// A draft with the same words that corrects a signed letter. Conflict where somebody has
    /// begun one already.
    Result<Letter> amendmentOf(qint64 signedId) const;
    /// The draft or letter that corrects this one; 0 where there is none.
    Result<qint64> amendedBy(qint64 id) const;
    /// NotAClinic where a signed letter is not what was signed.
    Result<> verify(const Letter &letter) const;
    /// Up to which moment the letters of a case and kind told its story; invalid for the first.
    Result<QDateTime> toldUntil(qint64 petId, const QString &kind) const;

protected:
    Result<> prepare(Letter &now, const Letter *before) override;
    Result<> written(const Letter &now, const Letter *before) override;
    Result<> beforeRemove(const Record &record) override;

private:
    enum class Step { Edit, Sign, Send, Amend };

    Result<> step(qint64 id, int version, Step step);
    /// What the program writes itself, inside the saving transaction.
    void takeStep(Letter &now) const;
    Result<> prepareNew(Letter &now) const;
    Result<> maySign(const Letter &letter) const;

    Step m_step = Step::Edit;
    QString m_channel;
    qint64 m_documentId = 0;
};

} // namespace tarsus
