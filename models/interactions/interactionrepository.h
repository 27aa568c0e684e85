// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/interactions/interaction.h"
#include "models/rules/ruledrecords.h"

namespace tarsus {

class InteractionRepository final : public RuledRecords<Interaction>
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::InteractionRepository)

public:
    using RuledRecords::RuledRecords;

    /// By me, now; a note.
    Interaction blank() const override;
    QStringList warnings(const Interaction &interaction) const override;

    /// Signs as the person who is signed in. From then on what it says is locked and corrections
    /// are addenda; only the follow-up and its outcome go on.
    Result<> sign(qint64 id, int version);
    /// What corrects a signed interaction: of its pet, referral and plan, by me, now.
    Result<Interaction> addendumTo(qint64 signedId) const;

protected:
    Result<> checkKind(const Interaction &interaction) const override;
    Result<> prepare(Interaction &now, const Interaction *before) override;
    Result<> beforeRemove(const Record &record) override;

private:
    /// Who was given a follow-up changes that, and nothing else of another person's words.
    Result<> checkFollowUpOnly(const Interaction &now, const Interaction &before) const;
    Result<> checkAddendum(const Interaction &interaction) const;

    bool m_signing = false;
};

} // namespace tarsus
