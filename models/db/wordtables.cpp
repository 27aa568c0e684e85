// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/wordtables.h"

#include <algorithm>
#include <array>

namespace tarsus {
namespace {

constexpr std::array note{"summary", "subjective", "objective", "assessment", "plan", "outcome"};
constexpr std::array reasons{"referral_reason", "decline_reason"};
constexpr std::array treatment{"plan_title", "treatment_details", "medication_notes",
                               "client_instructions", "review_outcome"};
constexpr std::array diagnosis{"diagnosis_notes"};
constexpr std::array titles{"document_title", "file_name"};

constexpr std::array letterHead{"letter_title", "recipient_name"};
constexpr std::array letterText{"body_text"};

constexpr std::array interactionParts{WordTable::Part(note)};
constexpr std::array referralParts{WordTable::Part(reasons)};
constexpr std::array planParts{WordTable::Part(treatment), WordTable::Part(diagnosis)};
constexpr std::array documentParts{WordTable::Part(titles)};
constexpr std::array letterParts{WordTable::Part(letterHead), WordTable::Part(letterText)};

constexpr std::array tables{
    WordTable{"search_words_interactions", "interactions", RecordKind::Interaction,
              interactionParts},
    WordTable{"search_words_referrals", "referrals", RecordKind::Referral, referralParts},
    WordTable{"search_words_treatment_plans", "treatment_plans", RecordKind::Plan, planParts},
    WordTable{"search_words_documents", "documents", RecordKind::Document, documentParts},
    WordTable{"search_words_letters", "letters", RecordKind::Letter, letterParts},
};

} // namespace

std::span<const WordTable> wordTables()
{
    return tables;
}

QList<int> openParts(const WordTable &table, const QStringList &hiddenColumns)
{
    QList<int> open;
    for (std::size_t number = 0; number < table.parts.size(); ++number) {
        const bool isOpen = std::ranges::none_of(table.parts[number], [&](const char *column) {
            return hiddenColumns.contains(QLatin1String(column));
        });
        if (isOpen)
            open.append(int(number));
    }
    return open;
}

} // namespace tarsus
