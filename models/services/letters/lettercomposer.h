// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/codelabels.h"
#include "models/core/result.h"
#include "models/db/datacontext.h"
#include "models/letters/letter.h"
#include "models/services/letters/lettertext.h"

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

    enum class Reach {
        New, ///< what came since the last letter of its kind that was signed
        All
    };
    /// `language` is that of the letter, `known` what stands for fields that the file does not
    /// have yet. Not saved. Invalid, naming them, where the template has unknown fields.
    Result<Letter> compose(qint64 petId, qint64 referralId, const QString &kind,
                           const QString &language, Reach reach = Reach::New,
                           const LetterFields &known = {}) const;

private:
    DataContext m_context;
    const CodeLabels &m_labels;
};

} // namespace tarsus
