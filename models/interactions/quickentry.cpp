// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/interactions/quickentry.h"

#include "models/core/text.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

/// What people call the types at the desk, in English and German, whatever the language of the
/// window; folded.
struct Spoken
{
    const char16_t *word;
    const char *code;
};
constexpr Spoken spoken[] = {
    {u"call", "call"},
    {u"phone", "call"},
    {u"tel", "call"},
    {u"anruf", "call"},
    {u"telefonat", "call"},
    {u"consult", "consult"},
    {u"visit", "consult"},
    {u"konsultation", "consult"},
    {u"untersuchung", "consult"},
    {u"sprechstunde", "consult"},
    {u"note", "note"},
    {u"notiz", "note"},
    {u"reminder", "reminder"},
    {u"erinnerung", "reminder"},
    {u"mail", "email"},
    {u"email", "email"},
    {u"letter", "letter"},
    {u"brief", "letter"},
    {u"message", "message"},
    {u"sms", "message"},
    {u"nachricht", "message"},
};

bool hasWordThatBegins(const QString &text, const QString &folded)
{
    const QStringList words = foldText(text).split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (word.startsWith(folded))
            return true;
    }
    return false;
}

} // namespace

void QuickEntry::fill(Interaction &interaction) const
{
    interaction.interactionType = type;
    interaction.summary = text;
    interaction.followUpNeeded = followUp;
    interaction.followUpDue = followUp ? followUpDue : QDate();
    interaction.followUpById = followUp ? followUpById : 0;
    if (followUp && followUpById == 0)
        interaction.followUpById = interaction.userId;
}

QuickEntryReader::QuickEntryReader(const CodeLabels *labels, QList<QuickPerson> people,
                                   const QDate &today)
    : m_labels(labels)
    , m_people(std::move(people))
    , m_today(today)
{}

QuickEntry QuickEntryReader::read(const QString &line) const
{
    QuickEntry entry;
    QString rest = line.simplified();
    const qsizetype colon = rest.indexOf(u':');
    if (colon > 0 && !rest.left(colon).contains(u' ')) {
        if (const QString type = typeOf(rest.left(colon)); !type.isEmpty()) {
            entry.type = type;
            rest = rest.mid(colon + 1);
        }
    }
    QStringList text;
    const QStringList words = rest.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        static const QRegularExpression due(u"^!(|\\d{1,3}[dtwm]|\\d{4}-\\d{2}-\\d{2})$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
        if (due.match(word).hasMatch())
            takeDue(word.mid(1).toLower(), entry);
        else if (word.size() > 1 && word.startsWith(u'@'))
            takePerson(word.mid(1), entry);
        else
            text += word;
    }
    entry.text = text.join(u' ');
    if (entry.problem.isEmpty() && entry.followUpById != 0 && !entry.followUp)
        entry.problem = tr("Say when with ! as well, e.g. !3d: a person is named who follows up.");
    return entry;
}

QString QuickEntryReader::typeOf(const QString &word) const
{
    const QString folded = foldText(word);
    if (!m_labels || folded.isEmpty())
        return {};
    const QStringList codes = m_labels->codes(u"interaction_type"_s);
    for (const QString &code : codes) {
        if (foldText(code) == folded)
            return code;
    }
    QString found;
    for (const QString &code : codes) {
        if (!foldText(m_labels->label(u"interaction_type"_s, code)).startsWith(folded))
            continue;
        if (!found.isEmpty())
            return {}; // two may be meant
        found = code;
    }
    for (const Spoken &one : spoken) {
        if (found.isEmpty() && folded == QStringView(one.word)
            && codes.contains(QLatin1String(one.code)))
            found = QLatin1String(one.code);
    }
    return found;
}

void QuickEntryReader::takeDue(const QString &word, QuickEntry &entry) const
{
    entry.followUp = true;
    if (word.isEmpty())
        return;
    if (word.contains(u'-')) {
        entry.followUpDue = QDate::fromString(word, Qt::ISODate);
        if (!entry.followUpDue.isValid())
            entry.problem = tr("There is no such day: %1").arg(word);
        return;
    }
    const int count = word.chopped(1).toInt();
    if (word.endsWith(u'd') || word.endsWith(u't')) // days, Tage
        entry.followUpDue = m_today.addDays(count);
    else if (word.endsWith(u'w'))
        entry.followUpDue = m_today.addDays(7LL * count);
    else
        entry.followUpDue = m_today.addMonths(count);
}

void QuickEntryReader::takePerson(const QString &word, QuickEntry &entry) const
{
    const QString folded = foldText(word);
    qint64 found = 0;
    for (const QuickPerson &person : m_people) {
        if (foldText(person.username) == folded) {
            found = person.id;
            break;
        }
        if (!foldText(person.username).startsWith(folded)
            && !hasWordThatBegins(person.fullName, folded))
            continue;
        if (found != 0) {
            entry.problem = tr("More than one person may be meant by @%1.").arg(word);
            return;
        }
        found = person.id;
    }
    if (found == 0)
        entry.problem = tr("Nobody is called @%1.").arg(word);
    entry.followUpById = found;
}

} // namespace tarsus
