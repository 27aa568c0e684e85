// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The clinic's part in the audit trail: in whose name its connections write.
#include "models/db/sql.h"
#include "models/db/sqlcipher/sqlcipherdriver.h"
#include "models/security/audit/auditseals.h"
#include "models/security/audit/audittrail.h"
#include "models/security/audit/audittriggers.h"
#include "models/security/clinic.h"
#include "models/security/guard/machinery.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tarsus {

namespace {

Result<> attach(const QSqlDatabase &db, const std::shared_ptr<const audit::Actor> &actor)
{
    if (registerAuditFunctions(SqlCipherDriver::of(db)->connection(), actor))
        return {};
    return Error{Error::Code::Failed,
                 QCoreApplication::translate("tarsus::Clinic",
                                             "There is not enough memory to open the clinic. "
                                             "Please close other programs and try again."),
                 u"audit functions"_s};
}

} // namespace

Result<Connection> Clinic::inItsName(Result<Connection> connection) const
{
    if (!connection)
        return connection;
    if (const auto attached = attach(connection->database(), m_actor); !attached)
        return attached.error();
    return connection;
}

/// As the program itself, until somebody is signed in.
Result<> Clinic::bringTrailUp(const Connection &connection)
{
    const QSqlDatabase db = connection.database();
    auto key = audit::chainKey(db, m_key);
    if (!key)
        return key.error();
    m_actor = audit::programActor(m_folder->options().clock, std::move(*key));
    if (auto attached = attach(db, m_actor); !attached)
        return attached;
    const auto installed = audit::installAuditTriggers({db, &m_gate});
    if (!installed)
        return installed.error();
    if (auto hidden = Machinery::hideNames({db, &m_gate}); !hidden)
        return hidden;
    return sql::inTransaction({db, &m_gate}, [&] {
        return audit::beginFirstEpoch(db, clock().now().toMSecsSinceEpoch());
    });
}

/// From now on the clinic's connections write in the name of the person signed in. In the caller's
/// transaction: the session is called after the entry that comes next, which is the sign-in's.
Result<> Clinic::noteSignIn(const Connection &connection)
{
    const QSqlDatabase db = connection.database();
    if (auto written = writeNotesDown(db); !written)
        return written;
    const auto head = auditHead(db);
    if (!head)
        return head.error();
    auto made = std::make_shared<audit::Actor>();
    made->person = m_session->personId();
    made->session = head->seq + 1;
    made->chainKey = m_actor->chainKey.clone();
    if (!m_signingKey.isEmpty())
        made->signingKey = std::move(m_signingKey);
    made->clock = m_actor->clock;
    m_actor = std::move(made);
    if (auto attached = attach(db, m_actor); !attached)
        return attached;
    return note(db, AuditEvent::SignIn,
                {.kind = kindWord(RecordKind::User), .record = m_session->personId()});
}

/// What happened while nobody was signed in, one entry for each person and reason.
Result<> Clinic::writeNotesDown(const QSqlDatabase &db) const
{
    struct Group
    {
        ClosedNotes::Note first;
        QDateTime lastAt;
        int count = 0;
    };
    std::vector<Group> groups;
    for (const ClosedNotes::Note &note : m_folder->notes().read(m_key)) {
        auto group = std::ranges::find_if(groups, [&](const Group &known) {
            return known.first.event == note.event && known.first.person == note.person
                   && known.first.reason == note.reason;
        });
        if (group == groups.end())
            group = groups.insert(group, Group{note, note.at, 0});
        group->lastAt = note.at;
        ++group->count;
    }
    for (const Group &group : groups) {
        const auto id = sql::value(db, u"SELECT id FROM users WHERE username_key = fold_text(?)"_s,
                                   {group.first.person});
        if (!id)
            return id.error();
        QJsonObject detail{{u"tries"_s, group.count},
                           {u"firstAt"_s, instantText(group.first.at)},
                           {u"lastAt"_s, instantText(group.lastAt)}};
        if (!group.first.reason.isEmpty())
            detail.insert(u"reason"_s, group.first.reason);
        auto noted = note(
            db, group.first.event,
            {.kind = kindWord(RecordKind::User), .record = id->toLongLong(), .detail = detail});
        if (!noted)
            return noted;
    }
    return {};
}

/// Damage and cheating are remembered; a full disk or a name without an account is neither.
void Clinic::noteRefusal(const Error &error) const
{
    if (error.code != Error::Code::NotAClinic)
        return;
    const bool isKeys = error.detail.startsWith("key file"_L1);
    m_folder->noteForTrail(m_keyFile, isKeys ? AuditEvent::KeysRefused : AuditEvent::OpeningRefused,
                           {}, error.detail);
}

Result<> Clinic::beginEpoch(const RecoveryCode &code)
{
    const auto connection = connectUnbound();
    if (!connection)
        return connection.error();
    const QSqlDatabase db = connection->database();
    return sql::inTransaction({db, &m_gate}, [&]() -> Result<> {
        if (auto noted = note(db, AuditEvent::RecoveryCode, {.kind = kindWord(RecordKind::User)});
            !noted)
            return noted;
        return audit::beginEpoch(db, &code, clock().now().toMSecsSinceEpoch());
    });
}

/// A full disk must not keep anybody from closing: the trail then ends without the word.
void Clinic::noteEnding(AuditEvent ending)
{
    if (m_actor->person == 0) // nobody got as far as that
        return;
    const auto connection = connectUnbound();
    if (!connection)
        return;
    (void)sql::inTransaction({connection->database(), &m_gate},
                             [&] { return note(connection->database(), ending); });
}

} // namespace tarsus
