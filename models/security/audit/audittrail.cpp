// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/audit/audittrail.h"

#include "models/db/sql.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tarsus {

namespace {

struct Word
{
    AuditEvent event;
    QLatin1String word;
};

constexpr std::array words{
    Word{AuditEvent::View, "view"_L1},
    Word{AuditEvent::Print, "print"_L1},
    Word{AuditEvent::Export, "export"_L1},
    Word{AuditEvent::SignIn, "sign_in"_L1},
    Word{AuditEvent::SignInFailed, "sign_in_failed"_L1},
    Word{AuditEvent::SignOut, "sign_out"_L1},
    Word{AuditEvent::Lock, "lock"_L1},
    Word{AuditEvent::PasswordChanged, "password"_L1},
    Word{AuditEvent::PasswordRefused, "password_refused"_L1},
    Word{AuditEvent::AccountRequested, "account_requested"_L1},
    Word{AuditEvent::AccountReset, "account_reset"_L1},
    Word{AuditEvent::RequestTurnedDown, "request_turned_down"_L1},
    Word{AuditEvent::CodeRefused, "code_refused"_L1},
    Word{AuditEvent::RecoveryRefused, "recovery_refused"_L1},
    Word{AuditEvent::RecoveryUsed, "recovery_used"_L1},
    Word{AuditEvent::RecoveryCode, "recovery_code"_L1},
    Word{AuditEvent::KeysRefused, "keys_refused"_L1},
    Word{AuditEvent::OpeningRefused, "opening_refused"_L1},
    Word{AuditEvent::LossAccepted, "loss_accepted"_L1},
    Word{AuditEvent::Rotation, "rotation"_L1},
    Word{AuditEvent::Backup, "backup"_L1},
    Word{AuditEvent::Restore, "restore"_L1},
    Word{AuditEvent::Verify, "verify"_L1},
    Word{AuditEvent::Refused, "refused"_L1},
    Word{AuditEvent::Query, "query"_L1},
};

constexpr auto events = [] {
    std::array<AuditEvent, words.size()> all{};
    std::ranges::transform(words, all.begin(), &Word::event);
    return all;
}();

} // namespace

QString auditEventWord(AuditEvent event)
{
    return std::ranges::find(words, event, &Word::event)->word;
}

std::span<const AuditEvent> auditEvents()
{
    return events;
}

Result<> note(const QSqlDatabase &db, AuditEvent event, const AuditNote &about)
{
    const QString detail =
        about.detail.isEmpty()
            ? u""_s
            : QString::fromUtf8(QJsonDocument(about.detail).toJson(QJsonDocument::Compact));
    const auto done =
        sql::run(db,
                 u"INSERT INTO main.audit_events (action, kind, record_id, pet_id, detail) "
                 "VALUES (?, ?, ?, ?, ?)"_s,
                 {auditEventWord(event), about.kind, about.record, about.pet, detail});
    return done ? Result<>() : done.error();
}

Result<AuditHead> auditHead(const QSqlDatabase &db)
{
    auto query = sql::run(db, u"SELECT seq, hash FROM audit_entries ORDER BY seq DESC LIMIT 1"_s);
    if (!query)
        return query.error();
    if (!query->next())
        return AuditHead{};
    return AuditHead{query->value(0).toLongLong(), query->value(1).toByteArray()};
}

} // namespace tarsus
