// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/recordkind.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

struct Words
{
    RecordKind kind;
    QLatin1String word;
    const char *title;
    const char *plural;
    const char *fresh;
};

constexpr char context[] = "tarsus::RecordKind";

const std::array<Words, 14> &allWords()
{
    using K = RecordKind;
    static const std::array<Words, 14> words{{
        {K::User, "user"_L1, QT_TRANSLATE_NOOP("tarsus::RecordKind", "Person"),
         QT_TRANSLATE_NOOP("tarsus::RecordKind", "People"),
         QT_TRANSLATE_NOOP("tarsus::RecordKind", "New person")},
        {K::Owner, "owner"_L1, QT_TRANSLATE_NOOP("tarsus::RecordKind", "Owner"),
         QT_TRANSLATE_NOOP("tarsus::RecordKind", "Owners"),
         QT_TRANSLATE_NOOP("tarsus::RecordKind", "New owner")},
        {K::Practice, "practice"_L1, QT_TRANSLATE_NOOP("tarsus::RecordKind", "Practice"),
         QT_TRANSLATE_NOOP("tarsus::RecordKind", "Practices"),
         QT_TRANSLATE_NOOP("tarsus::RecordKind", "New practice")},
        {K::Vet, "vet"_L1, QT_TRANSLATE_NOOP("tarsus::RecordKind", "Referring vet"),
         QT_TRANSLATE_NOOP("tarsus::RecordKind", "Referring vets"),
         QT_TRANSLATE_NOOP("tarsus::RecordKind", "New referring vet")},
        {K::Pet, "pet"_L1, QT_TRANSLATE_NOOP("tarsus::RecordKind", "Pet"),
         QT_TRANSLATE_NOOP("tarsus::RecordKind", "Pets"),
         QT_TRANSLATE_NOOP("tarsus::RecordKind", "New pet")},
        {K::Referral, "referral"_L1, QT_TRANSLATE_NOOP("tarsus::RecordKind", "Referral"),
         QT_TRANSLATE_NOOP("tarsus::RecordKind", "Referrals"),
         QT_TRANSLATE_NOOP("tarsus::RecordKind", "New referral")},
        {K::Plan, "plan"_L1, QT_TRANSLATE_NOOP("tarsus::RecordKind", "Treatment plan"),
         QT_TRANSLATE_NOOP("tarsus::RecordKind", "Treatment plans"),
         QT_TRANSLATE_NOOP("tarsus::RecordKind", "New treatment plan")},
        {K::Interaction, "interaction"_L1, QT_TRANSLATE_NOOP("tarsus::RecordKind", "Interaction"),
         QT_TRANSLATE_NOOP("tarsus::RecordKind", "Interactions"),
         QT_TRANSLATE_NOOP("tarsus::RecordKind", "New interaction")},
        {K::Xray, "xray"_L1, QT_TRANSLATE_NOOP("tarsus::RecordKind", "X-ray"),
         QT_TRANSLATE_NOOP("tarsus::RecordKind", "X-rays"),
         QT_TRANSLATE_NOOP("tarsus::RecordKind", "New X-ray")},
        {K::Appointment, "appointment"_L1, QT_TRANSLATE_NOOP("tarsus::RecordKind", "Appointment"),
         QT_TRANSLATE_NOOP("tarsus::RecordKind", "Appointments"),
         QT_TRANSLATE_NOOP("tarsus::RecordKind", "New appointment")},
        {K::Document, "document"_L1, QT_TRANSLATE_NOOP("tarsus::RecordKind", "Document"),
         QT_TRANSLATE_NOOP("tarsus::RecordKind", "Documents"),
         QT_TRANSLATE_NOOP("tarsus::RecordKind", "New document")},
        {K::Letter, "letter"_L1, QT_TRANSLATE_NOOP("tarsus::RecordKind", "Letter"),
         QT_TRANSLATE_NOOP("tarsus::RecordKind", "Letters"),
         QT_TRANSLATE_NOOP("tarsus::RecordKind", "New letter")},
        {K::Setting, "setting"_L1, QT_TRANSLATE_NOOP("tarsus::RecordKind", "Setting"),
         QT_TRANSLATE_NOOP("tarsus::RecordKind", "Settings"),
         QT_TRANSLATE_NOOP("tarsus::RecordKind", "New setting")},
        {K::AuditEntry, "audit"_L1, QT_TRANSLATE_NOOP("tarsus::RecordKind", "Audit entry"),
         QT_TRANSLATE_NOOP("tarsus::RecordKind", "Audit trail"),
         QT_TRANSLATE_NOOP("tarsus::RecordKind", "New audit entry")},
    }};
    return words;
}

const Words &wordsOf(RecordKind kind)
{
    return allWords().at(static_cast<size_t>(kind));
}

} // namespace

QString kindWord(RecordKind kind)
{
    return wordsOf(kind).word;
}

std::optional<RecordKind> kindFromWord(QStringView word)
{
    for (const Words &words : allWords()) {
        if (word == words.word)
            return words.kind;
    }
    return std::nullopt;
}

QString kindTitle(RecordKind kind)
{
    return QCoreApplication::translate(context, wordsOf(kind).title);
}

QString newKindTitle(RecordKind kind)
{
    return QCoreApplication::translate(context, wordsOf(kind).fresh);
}

QString kindPlural(RecordKind kind)
{
    return QCoreApplication::translate(context, wordsOf(kind).plural);
}

} // namespace tarsus
