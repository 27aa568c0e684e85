// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/console.h"
#include "models/core/clock.h"
#include "models/db/atomicfile.h"
#include "models/db/sql.h"
#include "models/security/audit/auditverifier.h"
#include "models/services/records/recordregistry.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSqlQuery>

#include <limits>

using namespace Qt::StringLiterals;

namespace tarsus::ctl {
namespace {

constexpr qint64 longestCodeFile = 4096;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::AuditCommand)
};

struct Filter
{
    qint64 pet = 0;    ///< 0: any
    qint64 person = 0; ///< 0: any
    qint64 from = 0;   ///< milliseconds since 1970
    qint64 to = std::numeric_limits<qint64>::max();
    qint64 limit = -1;
};

/// A day, of which the clinic's zone says when it begins, or an instant.
Result<qint64> momentOf(const QString &text, const QTimeZone &zone, int daysOn)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    const QDateTime moment = day.isValid() && text.size() == 10
                                 ? day.addDays(daysOn).startOfDay(zone)
                                 : QDateTime::fromString(text, Qt::ISODateWithMs);
    if (moment.isValid())
        return moment.toMSecsSinceEpoch();
    return usageError(
        Text::tr("Write the moment as 2026-03-02 or 2026-03-02T09:30:00Z, not %1.").arg(text));
}

Result<Filter> filterOf(const Arguments &arguments, const OpenClinic &clinic)
{
    Filter filter;
    if (arguments.has(u"pet"_s)) {
        RecordRegistry records(clinic.context());
        const auto pet = records.find(RecordKind::Pet, arguments.value(u"pet"_s));
        if (!pet)
            return pet.error();
        filter.pet = (*pet)->id;
    }
    // The first --user signs in; a second one asks for what that person did.
    if (const QStringList names = arguments.values(u"user"_s); names.size() > 1) {
        const auto id =
            sql::value(clinic.connection->database(),
                       u"SELECT id FROM users WHERE username_key = fold_text(?)"_s, {names.last()});
        if (!id)
            return id.error();
        if (!id->isValid())
            return Error{Error::Code::NotFound, Text::tr("There is no account with this name.")};
        filter.person = id->toLongLong();
    }
    const QTimeZone zone = clinic.clinic->zone();
    if (arguments.has(u"from"_s)) {
        const auto from = momentOf(arguments.value(u"from"_s), zone, 0);
        if (!from)
            return from.error();
        filter.from = *from;
    }
    if (arguments.has(u"to"_s)) {
        const auto to = momentOf(arguments.value(u"to"_s), zone, 1);
        if (!to)
            return to.error();
        filter.to = *to;
    }
    const auto limit = arguments.number(u"limit"_s, -1, 1);
    if (!limit)
        return limit.error();
    filter.limit = *limit;
    return filter;
}

QJsonObject objectOf(const QSqlQuery &row)
{
    const auto at = QDateTime::fromMSecsSinceEpoch(row.value(1).toLongLong(), Qt::UTC);
    return {{u"number"_s, row.value(0).toLongLong()},
            {u"at"_s, instantText(at)},
            {u"person"_s, row.value(2).toString()},
            {u"session"_s, row.value(3).toLongLong()},
            {u"action"_s, row.value(4).toString()},
            {u"kind"_s, row.value(5).toString()},
            {u"recordId"_s, row.value(6).toLongLong()},
            {u"petId"_s, row.value(7).toLongLong()},
            {u"detail"_s, QJsonDocument::fromJson(row.value(8).toString().toUtf8()).object()}};
}

/// Newest first, as everywhere.
Result<QSqlQuery> read(const OpenClinic &clinic, const Filter &filter)
{
    const Session &session = clinic.clinic->session();
    QString text = u"SELECT e.seq, e.at, coalesce(u.username, ''), e.session, e.action, e.kind, "
                   "e.record_id, e.pet_id, e.detail FROM audit_entries e "
                   "LEFT JOIN users u ON u.id = e.person_id WHERE e.at >= ? AND e.at < ?"_s;
    QVariantList values{filter.from, filter.to};
    if (filter.pet != 0) {
        text += u" AND e.pet_id = ? AND e.pet_id <> 0"_s;
        values += filter.pet;
    }
    if (filter.person != 0) {
        text += u" AND e.person_id = ?"_s;
        values += filter.person;
    }
    if (session.scope(RecordKind::AuditEntry, Operation::View) != Scope::All) {
        text += u" AND e.person_id = ?"_s;
        values += session.personId();
    }
    values += filter.limit;
    return sql::run(clinic.connection->database(), text + u" ORDER BY e.seq DESC LIMIT ?"_s,
                    values);
}

Result<> show(Console &console, const Arguments &arguments)
{
    const auto clinic = console.open();
    if (!clinic)
        return clinic.error();
    if (!clinic->clinic->session().can(RecordKind::AuditEntry, Operation::View))
        return Error{Error::Code::Forbidden, Text::tr("You may not see the audit trail.")};
    const auto filter = filterOf(arguments, *clinic);
    if (!filter)
        return filter.error();
    auto rows = read(*clinic, *filter);
    if (!rows)
        return rows.error();
    while (rows->next()) {
        QJsonObject row = objectOf(*rows);
        if (!console.json())
            row.insert(u"detail"_s,
                       QString::fromUtf8(QJsonDocument(row.value("detail"_L1).toObject())
                                             .toJson(QJsonDocument::Compact)));
        console.showRow(row, {u"number"_s, u"at"_s, u"person"_s, u"action"_s, u"kind"_s,
                              u"recordId"_s, u"petId"_s, u"detail"_s});
    }
    return {};
}

/// One a line: codes that were renewed open the seals of their own time.
Result<std::vector<RecoveryCode>> codesOf(const QString &path)
{
    std::vector<RecoveryCode> codes;
    if (path.isEmpty())
        return codes;
    const auto bytes = readWholeFile(path, longestCodeFile);
    if (!bytes)
        return bytes.error();
    for (const QString &line : QString::fromUtf8(*bytes).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.trimmed().isEmpty())
            continue;
        auto code = RecoveryCode::fromText(line);
        if (!code)
            return Error{Error::Code::Invalid,
                         Text::tr("A line of the file %1 is no recovery code.").arg(path)};
        codes.push_back(std::move(*code));
    }
    return codes;
}

Result<> verify(Console &console, const Arguments &arguments)
{
    auto codes = codesOf(arguments.value(u"recovery-code-file"_s));
    if (!codes)
        return codes.error();
    const auto clinic = console.open();
    if (!clinic)
        return clinic.error();
    const auto report = AuditVerifier::verify(*clinic->clinic, std::move(*codes), [&](int percent) {
        console.progress(Text::tr("Check:"), percent, 100);
        return true;
    });
    if (!report)
        return report.error();
    console.endProgress();
    for (const AuditFinding &finding : report->findings) {
        if (console.json())
            console.showRow({{u"finding"_s, finding.word()},
                             {u"entry"_s, finding.seq},
                             {u"until"_s, finding.until},
                             {u"text"_s, finding.text()}},
                            {});
        else
            console.say(finding.text());
    }
    if (report->isWhole())
        console.say(Text::tr("OK: all %n entries are as they were written.", nullptr,
                             static_cast<int>(report->entries)));
    console.show({{u"ok"_s, report->isWhole()},
                  {u"entries"_s, report->entries},
                  {u"seals"_s, report->seals},
                  {u"epochs"_s, report->epochs},
                  {u"epochsOpened"_s, report->epochsOpened},
                  {u"findings"_s, report->findingCount},
                  {u"headEntry"_s, report->head.seq},
                  {u"head"_s, QString::fromLatin1(report->head.hash.toHex())}});
    return AuditVerifier::asResult(*report);
}

Result<> run(Console &console, const Arguments &arguments)
{
    if (arguments.word(0) == "show"_L1)
        return show(console, arguments);
    if (arguments.word(0) == "verify"_L1)
        return verify(console, arguments);
    return usageError(Text::tr("The trail is for: show, verify."));
}

} // namespace

Command auditCommand()
{
    return {u"audit"_s,
            Text::tr("Shows who saw and did what, and checks that nobody changed it afterwards."),
            {u"show [--pet ID] [--user NAME] [--from DAY] [--to DAY] [--limit N] | "
             "verify [--recovery-code-file FILE]"_s,
             1,
             1,
             {u"pet"_s, u"from"_s, u"to"_s, u"limit"_s, u"recovery-code-file"_s},
             {}},
            run};
}

} // namespace tarsus::ctl
