// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clocks/workhours.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::WorkHours)
};

Error invalid(const char *field, const QString &text)
{
    return {Error::Code::Invalid, text, {}, QLatin1String(field)};
}

std::optional<int> minuteOf(const QString &hour, const QString &minute)
{
    const int all = hour.toInt() * 60 + minute.toInt();
    const bool right = hour.toInt() <= 24 && minute.toInt() < 60 && all <= WorkSpan::dayEnd;
    return right ? std::optional(all) : std::nullopt;
}

QString minuteText(int minute)
{
    return u"%1:%2"_s.arg(minute / 60, 2, 10, QLatin1Char('0'))
        .arg(minute % 60, 2, 10, QLatin1Char('0'));
}

QDate dateOf(const QString &word)
{
    if (const QDate date = QDate::fromString(word, Qt::ISODate); date.isValid())
        return date;
    QDate date = QLocale().toDate(word, QLocale::ShortFormat);
    if (date.isValid() && date.year() < 1980) // a year of two digits is of this century
        date = date.addYears(100);
    return date;
}

} // namespace

WorkHours WorkHours::standard()
{
    WorkHours hours;
    for (size_t day = 0; day < 5; ++day)
        hours.week.at(day) = {{8 * 60, 18 * 60}};
    return hours;
}

Result<QList<WorkSpan>> spansFromText(const QString &text)
{
    static const QRegularExpression span(
        u"(\\d{1,2})(?:[:.h](\\d{2}))?\\s*[-–—]\\s*(\\d{1,2})(?:[:.h](\\d{2}))?"_s);
    static const QRegularExpression between(u"^[\\s,;]*$"_s);
    QList<WorkSpan> spans;
    qsizetype end = 0;
    auto found = span.globalMatch(text);
    const QString wrong =
        Text::tr("“%1” is not understood. Write hours like 08:00–12:00, 13:00–18:00; leave a "
                 "closed day empty.")
            .arg(text.trimmed());
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        const auto from = minuteOf(match.captured(1), match.captured(2));
        const auto to = minuteOf(match.captured(3), match.captured(4));
        if (!from || !to || !between.match(text.mid(end, match.capturedStart() - end)).hasMatch())
            return invalid("hours", wrong);
        end = match.capturedEnd();
        if (*to <= *from) {
            return invalid("hours", Text::tr("%1 ends before it begins. A night is two days: "
                                             "20:00–24:00 and 00:00–06:00.")
                                        .arg(match.captured().trimmed()));
        }
        spans.append({*from, *to});
    }
    if (!between.match(text.mid(end)).hasMatch())
        return invalid("hours", wrong);
    std::ranges::sort(spans, {}, &WorkSpan::from);
    for (qsizetype i = 1; i < spans.size(); ++i) {
        if (spans.at(i).from < spans.at(i - 1).to) {
            return invalid(
                "hours",
                Text::tr("The hours of a day run into each other: %1.").arg(spansText(spans)));
        }
    }
    return spans;
}

QString spansText(const QList<WorkSpan> &spans)
{
    QStringList words;
    for (const WorkSpan &span : spans)
        words.append(QString(minuteText(span.from) % u'–' % minuteText(span.to)));
    return words.join(u", "_s);
}

Result<QMap<QDate, QString>> holidaysFromText(const QString &text)
{
    QMap<QDate, QString> holidays;
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString line = lines.at(i).simplified();
        if (line.isEmpty())
            continue;
        const QDate date = dateOf(line.section(u' ', 0, 0));
        if (!date.isValid()) {
            return invalid("holidays",
                           Text::tr("Line %1 does not begin with a date: “%2”. Write "
                                    "it like %3 or %4.")
                               .arg(i + 1)
                               .arg(line, u"2026-12-25"_s,
                                    QLocale().toString(QDate(2026, 12, 25), QLocale::ShortFormat)));
        }
        holidays.insert(date, line.section(u' ', 1));
    }
    return holidays;
}

QString holidaysText(const QMap<QDate, QString> &holidays)
{
    QStringList lines;
    for (auto it = holidays.cbegin(); it != holidays.cend(); ++it)
        lines.append(QString(it.key().toString(Qt::ISODate) % u' ' % it.value()).trimmed());
    return lines.join(u'\n');
}

Result<> checkHours(const WorkHours &hours)
{
    const bool open =
        std::ranges::any_of(hours.week, [](const QList<WorkSpan> &day) { return !day.isEmpty(); });
    if (open)
        return {};
    return invalid("hours", Text::tr("The clinic is never open. Give at least one day its hours, "
                                     "or no clock would ever end."));
}

} // namespace tarsus
