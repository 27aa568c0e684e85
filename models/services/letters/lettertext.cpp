// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/letters/lettertext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

const QStringList subjectMarks{u"Subject:"_s, u"Betreff:"_s};

const QRegularExpression &fieldPattern()
{
    static const QRegularExpression pattern(u"\\{([^{}\\n]*)\\}"_s);
    return pattern;
}

struct Section
{
    QString heading;
    QStringList lines;
};

QList<Section> sectionsOf(const QString &text)
{
    QList<Section> sections{{}};
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines) {
        if (line.startsWith("# "_L1))
            sections.append({line.mid(2).trimmed(), {}});
        else
            sections.last().lines.append(line.trimmed());
    }
    return sections;
}

/// A name that is written from right to left does not turn the sentence around it.
QString isolated(const QString &value)
{
    if (!value.isRightToLeft() || value.contains(u'\n'))
        return value;
    return QChar(0x2068) % value % QChar(0x2069);
}

/// With the fields in it; `said` and `asked` count those that have something to say, and all.
QString filled(const QString &line, const LetterFields &fields, int &said, int &asked)
{
    QString text;
    qsizetype at = 0;
    auto matches = fieldPattern().globalMatch(line);
    while (matches.hasNext()) {
        const auto match = matches.next();
        text += line.mid(at, match.capturedStart() - at);
        const QString value = fields.value(match.captured(1).trimmed()).trimmed();
        ++asked;
        said += value.isEmpty() ? 0 : 1;
        text += isolated(value);
        at = match.capturedEnd();
    }
    return text + line.mid(at);
}

QString paragraph(const QString &text)
{
    return u"<p>"_s % text.toHtmlEscaped().replace(u'\n', "<br/>"_L1) % u"</p>"_s;
}

/// The paragraphs of a section; empty where its fields have nothing to say.
QString sectionHtml(const Section &section, const LetterFields &fields)
{
    int said = 0;
    int asked = 0;
    QString html;
    QStringList open;
    const auto close = [&] {
        if (!open.isEmpty())
            html += paragraph(open.join(u'\n'));
        open.clear();
    };
    for (const QString &line : section.lines) {
        int saidHere = 0;
        int askedHere = 0;
        const QString text = filled(line, fields, saidHere, askedHere);
        said += saidHere;
        asked += askedHere;
        if (line.isEmpty())
            close();
        else if (askedHere == 0 || saidHere > 0)
            open.append(text);
    }
    close();
    if (asked > 0 && said == 0)
        return {};
    if (section.heading.isEmpty())
        return html;
    return u"<h3>"_s % section.heading.toHtmlEscaped() % u"</h3>"_s % html;
}

} // namespace

const QStringList &LetterText::fieldNames()
{
    static const QStringList names{u"clinic.name"_s,
                                   u"clinic.phone"_s,
                                   u"clinic.email"_s,
                                   u"today"_s,
                                   u"recipient.name"_s,
                                   u"pet.name"_s,
                                   u"pet.species"_s,
                                   u"pet.breed"_s,
                                   u"pet.signalment"_s,
                                   u"pet.weight"_s,
                                   u"pet.chips"_s,
                                   u"pet.alerts"_s,
                                   u"pet.history"_s,
                                   u"owner.name"_s,
                                   u"owner.phone"_s,
                                   u"practice.name"_s,
                                   u"vet.name"_s,
                                   u"referral.number"_s,
                                   u"referral.received"_s,
                                   u"referral.reason"_s,
                                   u"referral.decline"_s,
                                   u"specialist.name"_s,
                                   u"author.name"_s,
                                   u"case.complaint"_s,
                                   u"case.history"_s,
                                   u"case.examination"_s,
                                   u"case.tests"_s,
                                   u"case.diagnosis"_s,
                                   u"case.surgery"_s,
                                   u"case.plan"_s,
                                   u"case.prognosis"_s,
                                   u"case.medication"_s,
                                   u"case.instructions"_s,
                                   u"case.nextReview"_s,
                                   u"case.nextAppointment"_s};
    return names;
}

QStringList LetterText::unknownFields(const QString &templateText)
{
    QStringList unknown;
    auto matches = fieldPattern().globalMatch(templateText);
    while (matches.hasNext()) {
        const QString name = matches.next().captured(1).trimmed();
        if (!fieldNames().contains(name) && !unknown.contains(name))
            unknown.append(name);
    }
    return unknown;
}

Result<> LetterText::check(const QString &templateText)
{
    const QStringList unknown = unknownFields(templateText);
    if (unknown.isEmpty())
        return {};
    QStringList named;
    for (const QString &name : unknown)
        named.append(u'{' % name % u'}');
    return Error{Error::Code::Invalid,
                 tr("The template names fields that there are not: %1. Choose them from the list "
                    "of fields; nothing was changed.")
                     .arg(named.join(u", "_s)),
                 {},
                 u"body"_s};
}

Result<LetterText::Filled> LetterText::fill(const QString &templateText, const LetterFields &fields)
{
    if (const auto checked = check(templateText); !checked)
        return checked.error();
    QString text = templateText;
    text.remove(u'\r');
    Filled made;
    for (const QString &mark : subjectMarks) {
        if (!text.startsWith(mark))
            continue;
        const qsizetype end = text.indexOf(u'\n');
        int said = 0;
        int asked = 0;
        made.title =
            filled(text.mid(mark.size(), end < 0 ? -1 : end - mark.size()), fields, said, asked)
                .simplified();
        text = end < 0 ? QString() : text.mid(end + 1);
    }
    const QList<Section> sections = sectionsOf(text);
    for (const Section &section : sections)
        made.html += sectionHtml(section, fields);
    return made;
}

} // namespace tarsus
