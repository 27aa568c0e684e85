// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/audit/worddiff.h"

#include <QStringList>

#include <vector>

namespace tarsus {
namespace {

/// More cells than this are not worth what they cost: a text was written anew.
constexpr qsizetype mostCells = 1'000'000;

/// Words and what stands between them, each by itself.
QStringList tokensOf(const QString &text)
{
    QStringList tokens;
    QString token;
    for (const QChar letter : text) {
        const bool word = letter.isLetterOrNumber() || letter.isMark() || letter.isSurrogate();
        const bool goesOn = word && !token.isEmpty()
                            && (token.back().isLetterOrNumber() || token.back().isMark()
                                || token.back().isSurrogate());
        if (!goesOn && !token.isEmpty()) {
            tokens.append(token);
            token.clear();
        }
        token.append(letter);
    }
    if (!token.isEmpty())
        tokens.append(token);
    return tokens;
}

void append(QList<DiffPart> &parts, const QString &text, bool isChanged)
{
    if (text.isEmpty())
        return;
    if (!parts.isEmpty() && parts.last().isChanged == isChanged)
        parts.last().text += text;
    else
        parts.append({text, isChanged});
}

/// Lengths of the longest sequence that the rests from (i, j) share.
class SharedLengths
{
public:
    SharedLengths(const QStringList &one, const QStringList &other)
        : m_width(other.size() + 1)
        , m_cells(static_cast<std::size_t>((one.size() + 1) * m_width))
    {
        for (qsizetype i = one.size() - 1; i >= 0; --i) {
            for (qsizetype j = other.size() - 1; j >= 0; --j) {
                cell(i, j) = one.at(i) == other.at(j) ? at(i + 1, j + 1) + 1
                                                      : qMax(at(i + 1, j), at(i, j + 1));
            }
        }
    }
    int at(qsizetype i, qsizetype j) const
    {
        return m_cells[static_cast<std::size_t>(i * m_width + j)];
    }

private:
    int &cell(qsizetype i, qsizetype j)
    {
        return m_cells[static_cast<std::size_t>(i * m_width + j)];
    }

    qsizetype m_width;
    std::vector<int> m_cells;
};

} // namespace

std::pair<QList<DiffPart>, QList<DiffPart>> wordDiff(const QString &before, const QString &after)
{
    std::pair<QList<DiffPart>, QList<DiffPart>> parts;
    const QStringList one = tokensOf(before);
    const QStringList other = tokensOf(after);
    if (one.isEmpty() || other.isEmpty() || one.size() * other.size() > mostCells) {
        append(parts.first, before, before != after);
        append(parts.second, after, before != after);
        return parts;
    }
    const SharedLengths shared(one, other);
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < one.size() || j < other.size()) {
        if (i < one.size() && j < other.size() && one.at(i) == other.at(j)) {
            append(parts.first, one.at(i++), false);
            append(parts.second, other.at(j++), false);
        } else if (j >= other.size()
                   || (i < one.size() && shared.at(i + 1, j) >= shared.at(i, j + 1))) {
            append(parts.first, one.at(i++), true);
        } else {
            append(parts.second, other.at(j++), true);
        }
    }
    return parts;
}

} // namespace tarsus
