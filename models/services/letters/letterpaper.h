// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/db/datacontext.h"
#include "models/letters/letter.h"
#include "models/services/printing/paper.h"

#include <QCoreApplication>

namespace tarsus {

/// A letter as it lies on the table: letterhead, recipient, date, subject, text, who signed it, and
/// who gets a copy.
class LetterPaper
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::LetterPaper)

public:
    explicit LetterPaper(DataContext context)
        : m_context(std::move(context))
    {}

    Result<PaperText> compose(const Letter &letter) const;

private:
    DataContext m_context;
};

} // namespace tarsus
