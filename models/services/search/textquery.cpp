// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/search/textquery.h"

#include "models/core/text.h"

#include <QLocale>
#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

using Operator = TextQuery::Operator;

constexpr std::array names{
    std::pair{Operator::From, "from"_L1},     std::pair{Operator::By, "by"_L1},
    std::pair{Operator::Kind, "kind"_L1},     std::pair{Operator::Pet, "pet"_L1},
    std::pair{Operator::Before, "before"_L1}, std::pair{Operator::After, "after"_L1},
};

/// One word, or an operator with its value.
struct Piece
{
    QString name; ///< before the colon; empty for a word
    QString value;
    qsizetype from = 0;
};

QList<Piece> piecesOf(const QString &text)
{
    static const QRegularExpression piece(
        u"([a-z]+):(?=\\s|$)|(?:([a-z]+):)?(?:\"([^\"]*)\"?|(\\S+))"_s,
        QRegularExpression::CaseInsensitiveOption);
    QList<Piece> pieces;
    auto found = piece.globalMatch(text);
    while (found.hasNext()) {
        const auto one = found.next();
        Piece made{QString(one.captured(1) % one.captured(2)).toLower(),
                   one.captured(3) % one.captured(4), one.capturedStart()};
        const bool known = std::ranges::any_of(
            names, [&made](const auto &entry) { return entry.second == made.name; });
        if (!known && !made.name.isEmpty()) { // a colon in a word
            made.value = made.name % u':' % made.value;
            made.name.clear();
        }
        pieces.append(made);
    }
    return pieces;
}

/// 2026, 2026-03, 2026-03-01, or a day as the person's locale writes it.
std::optional<QDate> dayOf(const QString &text)
{
    static const QRegularExpression iso(u"^(\\d{4})(?:-(\\d{1,2}))?(?:-(\\d{1,2}))?$"_s);
    if (const auto found = iso.match(text); found.hasMatch()) {
        const auto number = [&found](int group) {
            return found.captured(group).isEmpty() ? 1 : found.captured(group).toInt();
        };
        const QDate day(number(1), number(2), number(3));
        return day.isValid() ? std::optional(day) : std::nullopt;
    }
    QDate day = QLocale().toDate(text, QLocale::ShortFormat);
    if (day.isValid() && day.year() < 1950) // two digits are of this century
        day = day.addYears(100);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

} // namespace

QString TextQuery::word(Operator which)
{
    return names.at(std::size_t(which)).second;
}

QList<Operator> TextQuery::operators()
{
    QList<Operator> all;
    for (const auto &[which, name] : names)
        all.append(which);
    return all;
}

TextQuery TextQuery::parse(const QString &text)
{
    TextQuery query;
    QStringList free;
    const QList<Piece> pieces = piecesOf(text);
    for (const Piece &piece : pieces) {
        if (piece.name.isEmpty())
            free.append(piece.value);
        else if (piece.name == word(Operator::From))
            query.practice = foldText(piece.value);
        else if (piece.name == word(Operator::By))
            query.person = foldText(piece.value);
        else if (piece.name == word(Operator::Kind))
            query.kind = foldText(piece.value);
        else if (piece.name == word(Operator::Pet))
            query.pet = foldText(piece.value);
        else if (piece.name == word(Operator::Before))
            query.before = dayOf(piece.value);
        else
            query.after = dayOf(piece.value);
    }
    query.freeText = free.join(u' ');
    const QStringList words = searchText(query.freeText).split(u' ', Qt::SkipEmptyParts);
    for (const QString &one : words)
        if (one.size() > 1 || one.at(0).unicode() > 0x2e7f) // a Han sign is a word of its own
            query.words.append(one);
    query.words.removeDuplicates();
    return query;
}

QList<TextQuery::Typing> TextQuery::typingAt(const QString &text)
{
    if (text.isEmpty() || text.back().isSpace())
        return {};
    const QList<Piece> pieces = piecesOf(text);
    if (pieces.isEmpty())
        return {};
    const Piece &last = pieces.last();
    QList<Typing> typing;
    for (const auto &[which, name] : names) {
        if (last.name == name)
            typing.append({which, last.value, true, last.from});
        else if (last.name.isEmpty() && !last.value.isEmpty()
                 && QString(name).startsWith(last.value, Qt::CaseInsensitive))
            typing.append({which, {}, false, last.from});
    }
    return typing;
}

bool TextQuery::hasOperators() const
{
    return !practice.isEmpty() || !person.isEmpty() || !kind.isEmpty() || !pet.isEmpty() || before
           || after;
}

} // namespace tarsus
