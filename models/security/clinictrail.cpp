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

#include <QCoreApplication>

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
    return sql::inTransaction({db, &m_gate}, [&] {
        return audit::beginFirstEpoch(db, clock().now().toMSecsSinceEpoch());
    });
}

/// From now on the clinic's connections write in the name of the person signed in. In the caller's
/// transaction: the session is called after the entry that comes next, which is the sign-in's.
Result<> Clinic::noteSignIn(const Connection &connection)
{
    const QSqlDatabase db = connection.database();
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

} // namespace tarsus
