// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/letters/lettercomposer.h"

#include "models/letters/letterrepository.h"
#include "models/services/letters/lettercase.h"
#include "models/services/letters/lettertemplates.h"

using namespace Qt::StringLiterals;

namespace tarsus {

Result<Letter> LetterComposer::compose(qint64 petId, qint64 referralId, const QString &kind,
                                       const QString &language, Reach reach,
                                       const LetterFields &known) const
{
    const LetterRepository letters(m_context);
    const auto since = letters.toldUntil(petId, kind);
    if (!since)
        return since.error();
    const LetterCase story(m_context, m_labels);
    auto fields = story.read(petId, referralId, reach == Reach::New ? *since : QDateTime());
    if (!fields)
        return fields.error();
    const auto to = story.recipient(petId, referralId, kind);
    if (!to)
        return to.error();
    fields->insert(u"recipient.name"_s, to->name);
    fields->insert(known);
    const auto text = LetterTemplates(m_context).find(kind, language);
    if (!text)
        return text.error();
    const auto filled = LetterText::fill(text->body, *fields);
    if (!filled)
        return filled.error();
    Letter letter = letters.blank();
    letter.petId = petId;
    letter.referralId = referralId;
    letter.letterKind = kind;
    letter.letterTitle = filled->title;
    letter.recipientName = to->name;
    letter.recipientAddress = to->address;
    letter.recipientEmail = to->email;
    letter.cc = to->cc;
    letter.body = filled->html;
    return letter;
}

} // namespace tarsus
