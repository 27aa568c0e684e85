// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/codelabels.h"
#include "models/core/result.h"
#include "models/db/datacontext.h"
#include "models/letters/letter.h"

namespace tarsus {

/// Drafts a letter from a case and the clinic's template: its recipient, its subject, and what came
/// since the letter before it of the same kind.
class LetterComposer
{
public:
    LetterComposer(DataContext context, const CodeLabels &labels)
        : m_context(std::move(context))
        , m_labels(labels)
    {}

    /// `language` is that of the letter. Not saved. Invalid, naming them, where the template has
    /// unknown fields.
    Result<Letter> compose(qint64 petId, qint64 referralId, const QString &kind,
                           const QString &language) const;

private:
    DataContext m_context;
    const CodeLabels &m_labels;
};

} // namespace tarsus
