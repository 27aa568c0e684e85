// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/accounts.h"

#include "models/core/text.h"
#include "models/db/sql.h"
#include "models/security/clinicsettings.h"
#include "models/security/keyslots.h"
#include "models/security/passwordrules.h"
#include "models/security/policy.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tarsus {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::Accounts)
};

QByteArray raw(const std::array<unsigned char, 32> &bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

Error nobody()
{
    return {
        Error::Code::NotFound, Text::tr("There is no account with this name."), {}, u"username"_s};
}

} // namespace

Accounts::Accounts(Clinic &clinic, const Connection &connection)
    : m_clinic(clinic)
    , m_connection(connection)
{}

/// In the transaction that is under way.
Result<> Accounts::noteAbout(AuditEvent event, qint64 id, const QJsonObject &detail) const
{
    return note(m_connection.database(), event,
                {.kind = kindWord(RecordKind::User), .record = id, .detail = detail});
}

/// `error`, after the trail was told; what was begun is rolled back already.
Error Accounts::refused(AuditEvent event, qint64 id, const QJsonObject &detail, Error error) const
{
    const auto noted = sql::inTransaction(m_clinic.context(m_connection),
                                          [&] { return noteAbout(event, id, detail); });
    if (!noted) // it must not be possible to try in secret
        return noted.error();
    return error;
}

Result<> Accounts::mayManage() const
{
    if (m_clinic.session().scope(RecordKind::User, Operation::Create) == Scope::All)
        return {};
    return Error{Error::Code::Forbidden, Text::tr("Only an administrator may manage accounts.")};
}

Result<std::vector<Account>> Accounts::list() const
{
    if (!m_clinic.session().can(RecordKind::User, Operation::View)) {
        return Error{Error::Code::Forbidden, Text::tr("You may not see the list of accounts.")};
    }
    auto query = sql::run(m_connection.database(),
                          u"SELECT id, username, full_name, email, role, active, last_sign_in_at "
                          "FROM users WHERE deleted_at IS NULL ORDER BY username_key"_s);
    if (!query)
        return query.error();
    const KeyFile keys = m_clinic.keyFile();
    std::vector<Account> accounts;
    while (query->next()) {
        Account account{query->value(0).toLongLong(),
                        query->value(1).toString(),
                        query->value(2).toString(),
                        query->value(3).toString(),
                        query->value(4).toString(),
                        Account::State::Active,
                        instantFromText(query->value(6).toString())};
        const PersonSlot *slot = keys.person(account.username);
        if (!query->value(5).toBool())
            account.state = Account::State::Disabled;
        else if (!slot || !slot->isEnabled())
            account.state = Account::State::WaitingForRequest;
        accounts.push_back(std::move(account));
    }
    return accounts;
}

Result<std::vector<AccountRequest>> Accounts::requests() const
{
    if (const auto allowed = mayManage(); !allowed)
        return allowed.error();
    return AccountRequests::all(m_clinic);
}

Result<> Accounts::approve(const QString &requestId, const QString &role, const QString &code)
{
    if (auto allowed = mayManage(); !allowed)
        return allowed;
    auto request = AccountRequests::find(m_clinic, requestId);
    if (!request)
        return refused(AuditEvent::CodeRefused, 0, {{u"reason"_s, u"request"_s}}, request.error());
    const QJsonObject about{{u"username"_s, request->username},
                            {u"requestedAt"_s, instantText(request->requestedAt)}};
    if (!AccountRequests::isSameCode(request->approvalCode, code)) {
        return refused(AuditEvent::CodeRefused, 0, about,
                       {Error::Code::Invalid,
                        Text::tr("The approval code is not the one that the person sees. If it was "
                                 "typed correctly, this request is not theirs: turn it down."),
                        {},
                        u"code"_s});
    }
    const auto administers = isAdministratorRole(m_connection.database(), role);
    if (!administers)
        return administers.error();
    if (*administers && !request->fitsAdministrator) {
        return Error{Error::Code::Invalid,
                     Text::tr("The password of this request is too short for an administrator. "
                              "The person must ask again with a longer one."),
                     {},
                     u"role"_s};
    }
    auto saved = m_clinic.changeKeys(m_connection, [&](KeyFile &next) -> Result<> {
        PersonSlot slot = request->slot;
        m_clinic.sealFor(slot);
        if (!slot.isEnabled()) {
            return Error{Error::Code::Invalid,
                         Text::tr("This request is damaged. Please turn it down.")};
        }
        if (PersonSlot *before = next.person(slot.name))
            *before = std::move(slot);
        else
            next.people.push_back(std::move(slot));
        if (auto noted = noteAbout(AuditEvent::AccountRequested, 0, about); !noted)
            return noted;
        return saveApproved(*request, role);
    });
    if (!saved)
        return saved;
    (void)AccountRequests::remove(m_clinic, requestId); // the account is there; a rest does no harm
    return {};
}

Result<> Accounts::saveApproved(const AccountRequest &request, const QString &role) const
{
    const QSqlDatabase db = m_connection.database();
    const QString now = instantText(m_clinic.clock().now());
    const qint64 by = m_clinic.session().personId();
    const QVariant box = raw(request.slot.publicKeys.box);
    const QVariant sign = raw(request.slot.publicKeys.sign);
    const int fits = request.fitsAdministrator ? 1 : 0;
    const auto known = sql::value(db, u"SELECT count(*) FROM roles WHERE code = ?"_s, {role});
    if (!known)
        return known.error();
    const auto existing = sql::value(
        db, u"SELECT id FROM users WHERE username_key = fold_text(?)"_s, {request.username});
    if (!existing)
        return existing.error();
    const bool keepsRole = existing->isValid() && role.isEmpty();
    const auto administers = isAdministratorRole(db, role);
    if (!administers)
        return administers.error();
    if (existing->isValid() && !keepsRole && !*administers) {
        if (auto remains = administratorRemainsWithout(request.username); !remains)
            return remains;
    }
    if (known->toInt() == 0 && !keepsRole) {
        return Error{
            Error::Code::Invalid, Text::tr("Please choose a role for the account."), {}, u"role"_s};
    }
    const auto done =
        existing->isValid()
            ? sql::run(db,
                       u"UPDATE main.users SET updated_at = ?, version = version + 1, "
                       "updated_by_id = ?, active = 1, public_key = ?, signing_public_key = ?, "
                       "long_password = ?, role = CASE ? WHEN '' THEN role ELSE ? END "
                       "WHERE id = ?"_s,
                       {now, by, box, sign, fits, role, role, *existing})
            : sql::run(db,
                       u"INSERT INTO main.users (object_id, created_at, updated_at, created_by_id, "
                       "updated_by_id, username, email, role, full_name, public_key, "
                       "signing_public_key, long_password) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                       {newObjectId(), now, now, by, by, request.username, request.email, role,
                        request.fullName, box, sign, fits});
    return done ? Result<>() : done.error();
}

Result<> Accounts::turnDown(const QString &requestId)
{
    if (auto allowed = mayManage(); !allowed)
        return allowed;
    const auto request = AccountRequests::find(m_clinic, requestId);
    if (auto removed = AccountRequests::remove(m_clinic, requestId); !removed)
        return removed;
    const QJsonObject about =
        request ? QJsonObject{{u"username"_s, request->username}} : QJsonObject{};
    return sql::inTransaction(m_clinic.context(m_connection),
                              [&] { return noteAbout(AuditEvent::RequestTurnedDown, 0, about); });
}

Result<qint64> Accounts::personId(const QString &username) const
{
    const auto id = sql::value(m_connection.database(),
                               u"SELECT id FROM users WHERE username_key = fold_text(?) "
                               "AND deleted_at IS NULL"_s,
                               {username});
    if (!id)
        return id.error();
    if (!id->isValid())
        return nobody();
    return id->toLongLong();
}

/// Whether an account may be closed: the clinic must not lock itself out.
Result<> Accounts::mayClose(const QString &username, qint64 id) const
{
    if (id == m_clinic.session().personId()) {
        return Error{Error::Code::Invalid,
                     Text::tr("Nobody can disable or reset their own account. Please ask another "
                              "administrator.")};
    }
    return administratorRemainsWithout(username);
}

Result<> Accounts::administratorRemainsWithout(const QString &username) const
{
    const auto accounts = list();
    if (!accounts)
        return accounts.error();
    int others = 0;
    for (const Account &account : *accounts) {
        if (account.state != Account::State::Active
            || foldText(account.username) == foldText(username))
            continue;
        const auto administers = isAdministratorRole(m_connection.database(), account.role);
        if (!administers)
            return administers.error();
        others += *administers ? 1 : 0;
    }
    if (others > 0)
        return {};
    return Error{Error::Code::Invalid,
                 Text::tr("The clinic would be left without an administrator.")};
}

Result<> Accounts::setActive(qint64 id, bool active) const
{
    const auto done = sql::run(
        m_connection.database(),
        u"UPDATE main.users SET updated_at = ?, version = version + 1, "
        "updated_by_id = ?, active = ? WHERE id = ?"_s,
        {instantText(m_clinic.clock().now()), m_clinic.session().personId(), active ? 1 : 0, id});
    return done ? Result<>() : done.error();
}

Result<> Accounts::disable(const QString &username)
{
    if (auto allowed = mayManage(); !allowed)
        return allowed;
    const auto id = personId(username);
    if (!id)
        return id.error();
    if (auto may = mayClose(username, *id); !may)
        return may;
    return m_clinic.changeKeys(m_connection, [&](KeyFile &next) -> Result<> {
        if (PersonSlot *slot = next.person(username))
            slot->sealed.clear();
        return setActive(*id, false);
    });
}

Result<> Accounts::enable(const QString &username)
{
    if (auto allowed = mayManage(); !allowed)
        return allowed;
    const auto id = personId(username);
    if (!id)
        return id.error();
    const auto inForce =
        sql::value(m_connection.database(), u"SELECT public_key FROM users WHERE id = ?"_s, {*id});
    if (!inForce)
        return inForce.error();
    const KeyFile keys = m_clinic.keyFile();
    const PersonSlot *present = keys.person(username);
    if (!present || raw(present->publicKeys.box) != inForce->toByteArray()) {
        return refused(AuditEvent::KeysRefused, *id, {{u"reason"_s, u"public key"_s}},
                       {Error::Code::Invalid,
                        Text::tr("The keys of this account are not those that were approved. The "
                                 "person must ask for an account again, under the same name.")});
    }
    return m_clinic.changeKeys(m_connection, [&](KeyFile &next) -> Result<> {
        PersonSlot *slot = next.person(username);
        if (!slot || slot->publicKeys != present->publicKeys)
            return nobody();
        m_clinic.sealFor(*slot);
        return setActive(*id, true);
    });
}

Result<> Accounts::reset(const QString &username)
{
    if (auto allowed = mayManage(); !allowed)
        return allowed;
    const auto id = personId(username);
    if (!id)
        return id.error();
    if (auto may = mayClose(username, *id); !may)
        return may;
    return m_clinic.changeKeys(m_connection, [&](KeyFile &next) -> Result<> {
        if (PersonSlot *slot = next.person(username))
            slot->sealed.clear();
        if (auto noted = noteAbout(AuditEvent::AccountReset, *id); !noted)
            return noted;
        return setActive(*id, true);
    });
}

/// An administrator's password is longer; how long the present one is was noted when it was chosen.
Result<> Accounts::mayBecome(const QString &role, qint64 id) const
{
    const QSqlDatabase db = m_connection.database();
    const auto known = sql::value(db, u"SELECT count(*) FROM roles WHERE code = ?"_s, {role});
    if (!known)
        return known.error();
    if (known->toInt() == 0)
        return Error{Error::Code::Invalid, Text::tr("There is no such role."), {}, u"role"_s};
    const auto administers = isAdministratorRole(db, role);
    if (!administers)
        return administers.error();
    if (!*administers || m_clinic.options().anyPassword)
        return {};
    const auto fits = sql::value(db, u"SELECT long_password FROM users WHERE id = ?"_s, {id});
    if (!fits)
        return fits.error();
    if (fits->toBool())
        return {};
    return Error{Error::Code::Invalid,
                 Text::tr("This person's password is too short for an administrator. Please ask "
                          "them to choose one of at least %n characters first.",
                          nullptr, leastPasswordLength(PasswordFor::Administrator)),
                 {},
                 u"role"_s};
}

Result<> Accounts::changeRole(const QString &username, const QString &role)
{
    if (auto allowed = mayManage(); !allowed)
        return allowed;
    const auto id = personId(username);
    if (!id)
        return id.error();
    if (*id == m_clinic.session().personId()) {
        return Error{Error::Code::Invalid,
                     Text::tr("Nobody can change their own role. Please ask another "
                              "administrator."),
                     {},
                     u"role"_s};
    }
    if (auto may = mayBecome(role, *id); !may)
        return may;
    return sql::inTransaction(m_clinic.context(m_connection), [&]() -> Result<> {
        const auto administers = isAdministratorRole(m_connection.database(), role);
        if (!administers)
            return administers.error();
        if (!*administers) {
            if (auto remains = administratorRemainsWithout(username); !remains)
                return remains;
        }
        const auto done = sql::run(
            m_connection.database(),
            u"UPDATE main.users SET updated_at = ?, version = version + 1, updated_by_id = ?, "
            "role = ? WHERE id = ? AND role <> ?"_s,
            {instantText(m_clinic.clock().now()), m_clinic.session().personId(), role, *id, role});
        return done ? Result<>() : done.error();
    });
}

Result<> Accounts::confirmPassword(const Password &password)
{
    const QString name = m_clinic.session().username();
    const KeyFile keys = m_clinic.keyFile();
    const PersonSlot *slot = keys.person(name);
    if (!slot)
        return nobody();
    if (auto begun = m_clinic.throttle().begin(name); !begun)
        return begun;
    const auto key = deriveKey(password, slot->kdf);
    if (!key)
        return key.error();
    if (!PersonKeys::unwrap(*key, viewOf(slot->wrapped), viewOf(slot->context()),
                            slot->publicKeys)) {
        return refused(
            AuditEvent::PasswordRefused, m_clinic.session().personId(), {},
            {Error::Code::SignIn, Text::tr("The password is not right."), {}, u"password"_s});
    }
    const auto counted = m_clinic.throttle().succeeded(name);
    return counted ? Result<>() : counted.error();
}

Result<> Accounts::changePassword(const Password &before, const Password &after)
{
    const Session &session = m_clinic.session();
    const auto whom = session.isAdministrator() ? PasswordFor::Administrator : PasswordFor::Person;
    const QStringList personal{session.username(), session.fullName(), m_clinic.name()};
    auto strong = checkNewPassword(after, whom, personal);
    if (!strong && !m_clinic.options().anyPassword)
        return strong;
    if (auto confirmed = confirmPassword(before); !confirmed)
        return confirmed;
    const bool isLong = bool(checkNewPassword(after, PasswordFor::Administrator, personal));
    const KeyFile keys = m_clinic.keyFile();
    const PersonSlot *slot = keys.person(session.username());
    if (!slot)
        return nobody();
    const auto changed = withNewPassword(*slot, before, after, keys.cost);
    if (!changed)
        return changed.error();
    return m_clinic.changeKeys(m_connection, [&](KeyFile &next) -> Result<> {
        PersonSlot *present = next.person(session.username());
        if (!present || *present != *slot) // reset or disabled by an administrator meanwhile
            return signInRefused();
        *present = *changed;
        if (auto told = noteAbout(AuditEvent::PasswordChanged, session.personId()); !told)
            return told;
        const auto noted = sql::run(m_connection.database(),
                                    u"UPDATE main.users SET long_password = ? WHERE id = ?"_s,
                                    {isLong ? 1 : 0, session.personId()});
        return noted ? Result<>() : noted.error();
    });
}

Result<RecoveryCode> Accounts::renewRecoveryCode()
{
    RecoveryCode code = RecoveryCode::random();
    if (const auto used = useRecoveryCode(code); !used)
        return used.error();
    return code;
}

Result<> Accounts::useRecoveryCode(const RecoveryCode &code)
{
    if (auto allowed = mayManage(); !allowed)
        return allowed;
    auto saved = m_clinic.changeKeys(m_connection, [&](KeyFile &next) -> Result<> {
        next.recovery = m_clinic.recoverySlotFor(code);
        return writeSetting(m_connection.database(), setting::recoveryKey,
                            recoveryKeyText(next.recovery));
    });
    return saved ? m_clinic.beginEpoch(code) : saved;
}

} // namespace tarsus
