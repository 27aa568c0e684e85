// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/audit/auditverifier.h"

#include "models/db/sql.h"
#include "models/security/audit/auditreading.h"
#include "models/security/audit/audittriggers.h"
#include "models/security/audit/sealcheck.h"
#include "models/security/clinic.h"

#include <QCoreApplication>

#include <algorithm>
#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;

namespace tarsus {

namespace {

constexpr int entriesRead = 90; // percent
constexpr qint64 leastForTwo = 2000;

Error cancelled()
{
    return {Error::Code::Cancelled, {}, {}};
}

} // namespace

AuditVerifier::AuditVerifier(Connect connect, Material material)
    : m_connect(std::move(connect))
    , m_material(std::move(material))
{}

/// The two halves of the trail, each read by a thread with a connection of its own.
Result<> AuditVerifier::readHalves(const Connection &connection, qint64 newest,
                                   std::array<audit::Reading, 2> &halves,
                                   const Progress &progress) const
{
    const qint64 middle = newest < leastForTwo ? newest : newest / 2;
    halves[0].from = 1;
    halves[0].to = middle;
    halves[1].from = middle + 1;
    halves[1].to = newest;
    std::atomic<qint64> done = 0;
    std::atomic<bool> isStopped = false;
    Result<> other;
    std::thread second;
    if (middle < newest) {
        second = std::thread([&] {
            const auto own = m_connect();
            if (!own) {
                other = own.error();
                return;
            }
            other = audit::readEntries(own->database(), m_material.chainKey.view(),
                                       m_material.checksHashes, halves[1], [&](qint64 read) {
                                           done += read;
                                           return !isStopped;
                                       });
        });
    }
    auto first =
        audit::readEntries(connection.database(), m_material.chainKey.view(),
                           m_material.checksHashes, halves[0], [&](qint64 read) {
                               done += read;
                               return progress(static_cast<int>(done * entriesRead / newest));
                           });
    isStopped = !first;
    if (second.joinable())
        second.join();
    return first ? other : first;
}

Result<AuditReport> AuditVerifier::verify(const Progress &progress)
{
    const Progress tell = progress ? progress : [](int) { return true; };
    const auto connection = m_connect();
    if (!connection)
        return connection.error();
    const QSqlDatabase db = connection->database();
    const auto head = auditHead(db);
    if (!head)
        return head.error();
    std::array<audit::Reading, 2> halves;
    if (const auto read = readHalves(*connection, head->seq, halves, tell); !read)
        return read.error();
    if (!tell(entriesRead))
        return cancelled();

    AuditReport report;
    report.head = *head;
    audit::Reading all;
    for (audit::Reading &half : halves) {
        report.entries += half.entries;
        all.findingCount += half.findingCount - static_cast<qint64>(half.findings.size());
        for (AuditFinding &finding : half.findings)
            all.add(std::move(finding));
        std::ranges::move(half.sealed, std::back_inserter(all.sealed));
        std::ranges::move(half.keys, std::back_inserter(all.keys));
    }
    const auto end = checkEnd(db, *head);
    if (!end)
        return end.error();
    if (*end)
        all.add(**end);
    audit::SealCheck seals(std::move(all.sealed), std::move(all.keys));
    if (const auto read = seals.read(db, m_material.signingKeys); !read)
        return read.error();
    if (const auto run = seals.run(m_material.codes); !run)
        return run.error();
    for (const AuditFinding &finding : seals.findings())
        all.add(finding);
    const auto missing = audit::missingTriggers(db);
    if (!missing)
        return missing.error();
    if (*missing > 0)
        all.add({AuditFinding::Kind::Trigger, 0, *missing});
    report.seals = seals.seals();
    report.epochs = seals.epochs();
    report.epochsOpened = seals.epochsOpened();
    report.findings = std::move(all.findings);
    report.findingCount = all.findingCount;
    std::ranges::stable_sort(report.findings, {}, &AuditFinding::seq);
    tell(100);
    return report;
}

/// What the watermark has seen must be there.
Result<std::optional<AuditFinding>> AuditVerifier::checkEnd(const QSqlDatabase &db,
                                                            const AuditHead &head) const
{
    const AuditHead &mark = m_material.mark;
    if (mark.seq == 0)
        return std::optional<AuditFinding>();
    if (head.seq < mark.seq)
        return std::optional(AuditFinding{AuditFinding::Kind::Cut, head.seq + 1, mark.seq});
    const auto hash = sql::value(db, u"SELECT hash FROM audit_entries WHERE seq = ?"_s, {mark.seq});
    if (!hash)
        return hash.error();
    if (hash->toByteArray() == mark.hash)
        return std::optional<AuditFinding>();
    return std::optional(AuditFinding{AuditFinding::Kind::Changed, mark.seq, mark.seq});
}

Result<AuditReport> AuditVerifier::verify(Clinic &clinic, std::vector<RecoveryCode> codes,
                                          const Progress &progress)
{
    if (clinic.session().scope(RecordKind::AuditEntry, Operation::View) != Scope::All) {
        return Error{Error::Code::Forbidden,
                     QCoreApplication::translate("tarsus::AuditVerifier",
                                                 "Only an administrator may check the trail.")};
    }
    const auto mark = clinic.presentWatermark(); // before the trail goes on
    if (!mark)
        return mark.error();
    Material material{
        .chainKey = clinic.chainKey(), .mark = mark->trail, .codes = std::move(codes)};
    const KeyFile keys = clinic.keyFile();
    for (const PersonSlot &slot : keys.people) {
        const auto &key = slot.publicKeys.sign;
        material.signingKeys.insert(slot.name,
                                    QByteArray(reinterpret_cast<const char *>(key.data()),
                                               static_cast<qsizetype>(key.size())));
    }
    auto report = AuditVerifier([&clinic] { return clinic.connectUnbound(); }, std::move(material))
                      .verify(progress);
    const auto connection = report ? clinic.connect() : Result<Connection>(report.error());
    if (!connection)
        return connection.error();
    const auto noted = sql::inTransaction(clinic.context(*connection), [&] {
        return note(
            connection->database(), AuditEvent::Verify,
            {.kind = kindWord(RecordKind::AuditEntry),
             .detail = {{u"entries"_s, report->entries}, {u"findings"_s, report->findingCount}}});
    });
    if (!noted)
        return noted.error();
    return report;
}

Result<> AuditVerifier::asResult(const AuditReport &report)
{
    if (report.isWhole())
        return {};
    return Error{Error::Code::NotAClinic,
                 QCoreApplication::translate(
                     "tarsus::AuditVerifier",
                     "The audit trail is not as it was written: %n place(s) do not fit. %1",
                     nullptr, static_cast<int>(report.findingCount))
                     .arg(report.findings.front().text()),
                 u"trail: %1"_s.arg(report.findings.front().word())};
}

} // namespace tarsus
