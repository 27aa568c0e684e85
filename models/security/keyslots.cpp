// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/keyslots.h"

#include "models/security/clinicfolder.h"
#include "models/security/password.h"
#include "models/security/recoverycode.h"
#include "models/security/session.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tarsus {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::KeySlots)
};

Result<Unlocked> genuine(const ClinicFolder &folder, DataKey key, KeyFileStore::Copy copy)
{
    if (!keyFileIsGenuine(copy.bytes, key)) {
        folder.noteForTrail(copy.file, AuditEvent::KeysRefused, {}, u"key file: MAC"_s);
        return Error{Error::Code::NotAClinic,
                     Text::tr("The key file of this clinic was changed by something other than "
                              "this program. Please restore a backup."),
                     u"key file: MAC"_s};
    }
    return Unlocked{std::move(key), std::move(copy)};
}

} // namespace

Result<PersonSlot> makeSlot(const QString &name, const Password &password, KdfCost cost,
                            SecretBytes *signingKey)
{
    PersonSlot slot;
    slot.name = name;
    slot.kdf = KdfParameters::fresh(cost);
    const auto key = deriveKey(password, slot.kdf);
    if (!key)
        return key.error();
    const PersonKeys keys = PersonKeys::generate();
    slot.publicKeys = keys.publicKeys();
    slot.wrapped = keys.wrap(*key, viewOf(slot.context()));
    if (signingKey)
        *signingKey = keys.signingKey();
    return slot;
}

RecoverySlot makeRecoverySlot(const RecoveryCode &code, const DataKey &key)
{
    const PersonKeys keys = PersonKeys::generate();
    RecoverySlot slot;
    slot.publicKeys = keys.publicKeys();
    slot.wrapped = keys.wrap(code.key(), viewOf(RecoverySlot::context()));
    slot.sealed = key.sealTo(slot.publicKeys);
    return slot;
}

Result<Unlocked> unlock(ClinicFolder &folder, const QString &name, const Password &password)
{
    auto copy = folder.keyFiles().read();
    if (!copy)
        return copy.error();
    if (const auto begun = folder.throttle().begin(name); !begun)
        return begun.error();
    const PersonSlot *slot = copy->file.person(name);
    // A name that nobody has costs the same derivation, so that time does not tell it.
    const auto derived =
        deriveKey(password, slot ? slot->kdf : KdfParameters::fresh(copy->file.cost));
    if (!derived)
        return derived.error();
    const auto refused = [&](const QString &reason) {
        folder.noteForTrail(copy->file, AuditEvent::SignInFailed, slot ? slot->name : QString(),
                            reason);
        return signInRefused();
    };
    if (!slot)
        return refused(u"name"_s);
    const auto person = PersonKeys::unwrap(*derived, viewOf(slot->wrapped), viewOf(slot->context()),
                                           slot->publicKeys);
    if (!person)
        return refused(u"password"_s);
    if (!slot->isEnabled())
        return refused(u"disabled"_s);
    auto key = DataKey::unseal(*person, viewOf(slot->sealed), copy->file.generation);
    if (!key)
        return refused(u"key slot"_s);
    auto unlocked = genuine(folder, std::move(*key), std::move(*copy));
    if (!unlocked)
        return unlocked;
    const auto failedTries = folder.throttle().succeeded(name);
    if (!failedTries)
        return failedTries.error();
    unlocked->failedTries = *failedTries;
    unlocked->signingKey = person->signingKey();
    return unlocked;
}

Result<Unlocked> unlock(ClinicFolder &folder, const RecoveryCode &code)
{
    auto copy = folder.keyFiles().read();
    if (!copy)
        return copy.error();
    const RecoverySlot &slot = copy->file.recovery;
    const auto keys = PersonKeys::unwrap(code.key(), viewOf(slot.wrapped),
                                         viewOf(RecoverySlot::context()), slot.publicKeys);
    auto key =
        keys ? DataKey::unseal(*keys, viewOf(slot.sealed), copy->file.generation) : std::nullopt;
    if (!key) {
        folder.noteForTrail(copy->file, AuditEvent::RecoveryRefused, {}, {});
        return Error{
            Error::Code::SignIn, Text::tr("This is not the recovery code of this clinic."), {}};
    }
    return genuine(folder, std::move(*key), std::move(*copy));
}

Result<PersonSlot> withNewPassword(const PersonSlot &slot, const Password &before,
                                   const Password &after, KdfCost cost)
{
    const auto oldKey = deriveKey(before, slot.kdf);
    if (!oldKey)
        return oldKey.error();
    const auto keys =
        PersonKeys::unwrap(*oldKey, viewOf(slot.wrapped), viewOf(slot.context()), slot.publicKeys);
    if (!keys) {
        return Error{
            Error::Code::SignIn, Text::tr("The present password is not right."), {}, u"password"_s};
    }
    PersonSlot changed = slot;
    changed.kdf = KdfParameters::fresh(cost);
    const auto newKey = deriveKey(after, changed.kdf);
    if (!newKey)
        return newKey.error();
    changed.wrapped = keys->wrap(*newKey, viewOf(changed.context()));
    return changed;
}

} // namespace tarsus
