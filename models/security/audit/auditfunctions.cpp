// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/audit/auditfunctions.h"

#include "models/db/sqlcipher/sqlite3api.h"
#include "models/security/audit/auditchain.h"
#include "models/security/audit/auditdetail.h"
#include "models/security/audit/audittrail.h"

#include <QDateTime>

#include <algorithm>

namespace tarsus::audit {

namespace {

/// SQLITE_TRANSIENT without its old-style cast.
const auto copyIt =
    reinterpret_cast<sqlite3_destructor_type>(-1); // NOLINT(performance-no-int-to-ptr)

using Function = void (*)(sqlite3_context *, int, sqlite3_value **);
using SharedActor = std::shared_ptr<const Actor>;

const Actor &actorOf(sqlite3_context *context)
{
    return **static_cast<const SharedActor *>(sqlite3_user_data(context));
}

std::string_view textOf(sqlite3_value *value)
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(value));
    return {text ? text : "", static_cast<std::size_t>(sqlite3_value_bytes(value))};
}

BytesView bytesOf(sqlite3_value *value)
{
    const auto *bytes = static_cast<const unsigned char *>(sqlite3_value_blob(value));
    return {bytes, static_cast<std::size_t>(sqlite3_value_bytes(value))};
}

void giveText(sqlite3_context *context, const QByteArray &text)
{
    sqlite3_result_text(context, text.constData(), static_cast<int>(text.size()), copyIt);
}

void giveBytes(sqlite3_context *context, BytesView bytes)
{
    sqlite3_result_blob(context, bytes.data(), static_cast<int>(bytes.size()), copyIt);
}

void created(sqlite3_context *context, int count, sqlite3_value **values)
{
    Detail detail(textOf(values[0]));
    for (int i = 1; i < count; ++i)
        detail.add(values[i]);
    giveText(context, detail.json());
}

void removed(sqlite3_context *context, int count, sqlite3_value **values)
{
    Detail detail(textOf(values[0]));
    for (int i = 1; i < count; ++i)
        detail.remove(values[i]);
    giveText(context, detail.json());
}

void changed(sqlite3_context *context, int count, sqlite3_value **values)
{
    Detail detail(textOf(values[0]));
    for (int i = 1; i + 1 < count; i += 2)
        detail.change(values[i], values[i + 1]);
    if (const QByteArray json = detail.json(); !json.isEmpty())
        giveText(context, json); // else NULL: nothing to tell
}

void now(sqlite3_context *context, int, sqlite3_value **)
{
    sqlite3_result_int64(context, actorOf(context).clock->now().toMSecsSinceEpoch());
}

void person(sqlite3_context *context, int, sqlite3_value **)
{
    sqlite3_result_int64(context, actorOf(context).person);
}

void session(sqlite3_context *context, int, sqlite3_value **)
{
    sqlite3_result_int64(context, actorOf(context).session);
}

void hash(sqlite3_context *context, int, sqlite3_value **values)
{
    const Actor &actor = actorOf(context);
    const Hash result = chainHash(actor.chainKey.view(), bytesOf(values[0]),
                                  {.seq = sqlite3_value_int64(values[1]),
                                   .at = sqlite3_value_int64(values[2]),
                                   .person = actor.person,
                                   .session = actor.session,
                                   .record = sqlite3_value_int64(values[5]),
                                   .pet = sqlite3_value_int64(values[6]),
                                   .action = textOf(values[3]),
                                   .kind = textOf(values[4]),
                                   .detail = textOf(values[7])});
    giveBytes(context, result);
}

/// The arguments of a seal's functions from `first` on: epoch, step, seq, head, at.
Seal sealOf(const Actor &actor, sqlite3_value **first)
{
    return {.seq = sqlite3_value_int64(first[2]),
            .epoch = sqlite3_value_int64(first[0]),
            .step = sqlite3_value_int64(first[1]),
            .signer = actor.signingKey.isEmpty() ? 0 : actor.person,
            .at = sqlite3_value_int64(first[4]),
            .head = bytesOf(first[3])};
}

void mac(sqlite3_context *context, int, sqlite3_value **values)
{
    giveBytes(context, sealMac(bytesOf(values[0]), sealOf(actorOf(context), values + 1)));
}

void signature(sqlite3_context *context, int, sqlite3_value **values)
{
    const Actor &actor = actorOf(context);
    if (actor.signingKey.isEmpty())
        return sqlite3_result_null(context);
    const QByteArray made = sign(actor.signingKey, sealOf(actor, values));
    sqlite3_result_blob(context, made.constData(), static_cast<int>(made.size()), copyIt);
}

void signer(sqlite3_context *context, int, sqlite3_value **)
{
    const Actor &actor = actorOf(context);
    sqlite3_result_int64(context, actor.signingKey.isEmpty() ? 0 : actor.person);
}

// Asked for every entry: a list behind IN would be built anew each time.
void isSealedEntry(sqlite3_context *context, int, sqlite3_value **values)
{
    sqlite3_result_int(context,
                       isSealed(sqlite3_value_int64(values[0]), textOf(values[1])) ? 1 : 0);
}

void isEvent(sqlite3_context *context, int, sqlite3_value **values)
{
    const std::string_view action = textOf(values[0]);
    const QLatin1String word(action.data(), static_cast<qsizetype>(action.size()));
    const auto events = auditEvents();
    const bool isKnown = std::ranges::any_of(
        events, [&](AuditEvent event) { return auditEventWord(event) == word; });
    sqlite3_result_int(context, isKnown ? 1 : 0);
}

void nextStepKey(sqlite3_context *context, int, sqlite3_value **values)
{
    giveBytes(context, nextKey(bytesOf(values[0])).view());
}

struct Named
{
    const char *name;
    int arguments;
    Function function;
};

constexpr std::array functions{
    Named{"audit_created", -1, created},
    Named{"audit_removed", -1, removed},
    Named{"audit_changed", -1, changed},
    Named{"audit_now", 0, now},
    Named{"audit_person", 0, person},
    Named{"audit_session", 0, session},
    Named{"audit_hash", 8, hash},
    Named{"audit_mac", 6, mac},
    Named{"audit_signature", 5, signature},
    Named{"audit_signer", 0, signer},
    Named{"audit_next_key", 1, nextStepKey},
    Named{"audit_sealed", 2, isSealedEntry},
    Named{"audit_event", 1, isEvent},
};

} // namespace

std::shared_ptr<const Actor> programActor(std::shared_ptr<const Clock> clock, SecretBytes chainKey)
{
    auto actor = std::make_shared<Actor>();
    actor->chainKey = std::move(chainKey);
    actor->clock = std::move(clock);
    return actor;
}

bool registerAuditFunctions(sqlite3 *handle, const std::shared_ptr<const Actor> &actor)
{
    ensureSodium();
    return std::ranges::all_of(functions, [&](const Named &named) {
        // SQLite gives it back by itself, also where registering fails.
        auto *shared = new SharedActor(actor); // NOLINT(cppcoreguidelines-owning-memory)
        return sqlite3_create_function_v2(
                   handle, named.name, named.arguments, SQLITE_UTF8 | SQLITE_INNOCUOUS, shared,
                   named.function, nullptr, nullptr,
                   [](void *mine) { delete static_cast<SharedActor *>(mine); })
               == SQLITE_OK;
    });
}

} // namespace tarsus::audit
