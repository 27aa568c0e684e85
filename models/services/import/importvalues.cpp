// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/import/importvalues.h"

#include "models/core/text.h"
#include "models/pets/microchip.h"

#include <QRegularExpression>

#include <optional>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

/// How the codes of mixes begin whose parents nobody knows.
constexpr QStringView anyMix = u"Mixed Breed";

std::optional<bool> yesOrNo(const QString &text)
{
    static const QStringList yes{u"yes"_s, u"y"_s, u"true"_s, u"1"_s, u"x"_s,
                                 u"ja"_s,  u"j"_s, u"wahr"_s, u"✓"_s};
    static const QStringList no{u"no"_s,   u"n"_s,      u"false"_s, u"0"_s,
                                u"nein"_s, u"falsch"_s, u"-"_s};
    const QString word = foldText(text);
    if (yes.contains(word))
        return true;
    return no.contains(word) ? std::optional(false) : std::nullopt;
}

} // namespace

ImportValues::ImportValues(const ValueLists &lists, const QDate &today)
    : m_lists(lists)
    , m_today(today)
{}

QString ImportValues::code(const QString &list, const QString &text, const QString &parent) const
{
    const QString key = list % u'\n' % parent % u'\n' % text;
    if (const auto known = m_codes.constFind(key); known != m_codes.constEnd())
        return *known;
    QString found = m_lists.findCode(list, text, parent);
    m_codes.insert(key, found);
    return found;
}

ReadValue ImportValues::read(const Field &field, const QString &text, DateOrder order,
                             const QString &parent) const
{
    switch (field.type) {
    case FieldType::Date: return readDay(field, text, order);
    case FieldType::Boolean: return readYesNo(field, text);
    case FieldType::Integer:
    case FieldType::Decimal: return readNumber(field, text);
    case FieldType::Choice: return readChoice(field, text, parent);
    default: break;
    }
    if (QLatin1StringView(field.column) == "microchip"_L1)
        return readChip(field, text);
    return {.value = text};
}

ReadValue ImportValues::readChoice(const Field &field, const QString &text,
                                   const QString &parent) const
{
    const QString list = QLatin1StringView(field.valueList);
    if (const QString found = code(list, text, parent); !found.isEmpty())
        return {.value = found};
    if (list == u"neuter_state") {
        if (const auto said = yesOrNo(text))
            return {.value = *said ? u"neutered"_s : u"intact"_s};
    }
    if ((field.flags & Field::OpenList) != 0)
        return {.value = text, .unknownWords = {text}};
    QStringList labels;
    for (const ValueItem &item : m_lists.items(list))
        labels += m_lists.label(list, item.code);
    return {.problem = tr("%1: “%2” is not known. Use one of: %3.")
                           .arg(field.title(), text, labels.join(u", "_s))};
}

ReadValue ImportValues::readBreeds(const QStringList &parts, const QString &species) const
{
    const QString list = u"breed"_s;
    ReadValue reading;
    QStringList names;
    for (const QString &part : parts) {
        const QString found = code(list, part, species);
        if (found.isEmpty())
            reading.unknownWords += part;
        // "Labrador Retriever × Mix" says it; "Mixed Breed, Medium × Mix" says it twice.
        const bool furtherMix = !names.isEmpty() && found.startsWith(anyMix);
        if (furtherMix && names.front().startsWith(anyMix))
            continue;
        names += found.isEmpty() || furtherMix ? part : found;
    }
    names.removeDuplicates();
    reading.value = names.join(u" × "_s);
    return reading;
}

ImportValues::SexAndState ImportValues::readSexAndState(const QString &text) const
{
    // What practice programs abbreviate.
    static const QHash<QString, SexAndState> abbreviations{
        {u"mn"_s, {u"male"_s, u"neutered"_s}},   {u"nm"_s, {u"male"_s, u"neutered"_s}},
        {u"mc"_s, {u"male"_s, u"neutered"_s}},   {u"cm"_s, {u"male"_s, u"neutered"_s}},
        {u"mk"_s, {u"male"_s, u"neutered"_s}},   {u"fs"_s, {u"female"_s, u"neutered"_s}},
        {u"sf"_s, {u"female"_s, u"neutered"_s}}, {u"fn"_s, {u"female"_s, u"neutered"_s}},
        {u"nf"_s, {u"female"_s, u"neutered"_s}}, {u"wk"_s, {u"female"_s, u"neutered"_s}},
        {u"mi"_s, {u"male"_s, u"intact"_s}},     {u"im"_s, {u"male"_s, u"intact"_s}},
        {u"me"_s, {u"male"_s, u"intact"_s}},     {u"fi"_s, {u"female"_s, u"intact"_s}},
        {u"if"_s, {u"female"_s, u"intact"_s}},   {u"fe"_s, {u"female"_s, u"intact"_s}},
    };
    static const QRegularExpression between(u"[\\s/,;.()-]+"_s);
    const QStringList words = foldText(text).split(between, Qt::SkipEmptyParts);
    if (const auto known = abbreviations.constFind(words.join(QString()));
        known != abbreviations.constEnd())
        return *known;
    SexAndState said;
    for (const QString &word : words) {
        const QString sex = code(u"sex"_s, word);
        const QString state = code(u"neuter_state"_s, word);
        if (sex.isEmpty() && state.isEmpty())
            return {};
        if (!sex.isEmpty())
            said.sex = sex;
        else
            said.neuterState = state;
    }
    return said.sex.isEmpty() || said.neuterState.isEmpty() ? SexAndState() : said;
}

ReadValue ImportValues::readDay(const Field &field, const QString &text, DateOrder order) const
{
    const ReadDate read = readDate(text, order, m_today);
    if (!read.date.isValid())
        return {.problem = tr("%1: “%2” is not a date.").arg(field.title(), text)};
    if (read.date > m_today)
        return {.problem = tr("%1: “%2” lies in the future.").arg(field.title(), text)};
    return {.value = read.date, .precision = read.precision};
}

ReadValue ImportValues::readYesNo(const Field &field, const QString &text)
{
    if (const auto said = yesOrNo(text))
        return {.value = *said};
    return {.problem = tr("%1: “%2” is neither yes nor no.").arg(field.title(), text)};
}

ReadValue ImportValues::readNumber(const Field &field, const QString &text)
{
    QString plain = text;
    plain.remove(u' ').remove(u'\u00A0');
    if (plain.count(u',') == 1 && !plain.contains(u'.'))
        plain.replace(u',', u'.');
    bool isNumber = false;
    const double number = plain.toDouble(&isNumber);
    if (!isNumber)
        return {.problem = tr("%1: “%2” is not a number.").arg(field.title(), text)};
    if (field.type == FieldType::Integer)
        return {.value = qRound64(number)};
    return {.value = number};
}

ReadValue ImportValues::readChip(const Field &field, const QString &text)
{
    const MicrochipReading reading = readMicrochip(text);
    const auto named = [&](const QString &sentence) -> QString {
        return field.title() % u": "_s % sentence;
    };
    if (!reading.isValid())
        return {.problem = named(reading.problem)};
    const QString warning = reading.warnings.join(u' ');
    return {.value = reading.chip, .warning = warning.isEmpty() ? QString() : named(warning)};
}

} // namespace tarsus
