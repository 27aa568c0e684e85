// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/demo/demowords.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

QList<QStringList> rowsOf(const QString &name)
{
    QFile file(u":/demo/"_s % name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<QStringList> rows;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (!line.startsWith(u'#'))
            rows.append(line.split(u'\t'));
    }
    return rows;
}

/// "a*3|b": three times a, once b.
QStringList repeated(const QString &text)
{
    QStringList list;
    const QStringList entries = text.split(u'|', Qt::SkipEmptyParts);
    for (const QString &entry : entries) {
        const int times = entry.contains(u'*') ? entry.section(u'*', 1).toInt() : 1;
        for (int i = 0; i < times; ++i)
            list.append(entry.section(u'*', 0, 0));
    }
    return list;
}

DemoAnimal animalOf(const QStringList &row)
{
    return {row.value(0),
            row.value(1).toInt(),
            row.value(2).split(u'|'),
            repeated(row.value(3)),
            row.value(4).split(u'|'),
            row.value(5).toDouble(),
            row.value(6).toDouble(),
            row.value(7).toInt()};
}

DemoCulture cultureOf(const QStringList &row)
{
    return {row.value(0).toInt(),     row.value(1),
            row.value(2).split(u'|'), row.value(3),
            row.value(4).split(u'|'), row.value(5).split(u'|'),
            row.value(6).split(u'|'), row.value(7).split(u'|')};
}

DemoCase caseOf(const QStringList &row)
{
    return {row.value(0),  row.value(1).split(u'|'),
            row.value(2),  row.value(3),
            row.value(4),  row.value(5),
            row.value(6),  row.value(7),
            row.value(8),  row.value(9),
            row.value(10), row.value(11),
            row.value(12), row.value(13),
            row.value(14), row.value(15).split(u'|'),
            row.value(16), row.value(17)};
}

/// One of `list` as often as its weight says.
template<typename T>
const T &weighted(const QList<T> &list, DemoRandom &random)
{
    int sum = 0;
    for (const T &entry : list)
        sum += entry.weight;
    qint64 left = random.below(sum);
    for (const T &entry : list) {
        left -= entry.weight;
        if (left < 0)
            return entry;
    }
    return list.last();
}

} // namespace

DemoWords DemoWords::load()
{
    DemoWords words;
    for (const QStringList &row : rowsOf(u"animals.tsv"_s))
        words.animals.append(animalOf(row));
    for (const QStringList &row : rowsOf(u"people.tsv"_s))
        words.cultures.append(cultureOf(row));
    for (const QStringList &row : rowsOf(u"cases.tsv"_s))
        words.cases.append(caseOf(row));
    for (const QStringList &row : rowsOf(u"clinic.tsv"_s))
        words.lines[row.first()].append(row.mid(1));
    return words;
}

const DemoAnimal &DemoWords::animal(DemoRandom &random) const
{
    return weighted(animals, random);
}

const DemoCulture &DemoWords::culture(DemoRandom &random) const
{
    return weighted(cultures, random);
}

QList<const DemoCase *> DemoWords::casesOf(const QString &species) const
{
    QList<const DemoCase *> fitting;
    for (const DemoCase &entry : cases) {
        if (entry.species.contains(species) || entry.species.contains("*"_L1))
            fitting.append(&entry);
    }
    return fitting;
}

} // namespace tarsus
