// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/security/audit/audittrail.h"

#include <QDateTime>
#include <QList>

#include <array>
#include <optional>

namespace tarsus {

class DataKey;

/// What happened to a clinic while nobody was signed in, for the trail: failed sign-ins, refused
/// codes and keys. Each note is sealed to the clinic's public key for requests, so that the file
/// `clinic.notes` tells nothing to who has no way in; the next sign-in writes them into the trail.
/// Whoever can write the folder can remove the file: then only the trail's own gaps tell.
class ClosedNotes
{
public:
    struct Note
    {
        QDateTime at;
        AuditEvent event = AuditEvent::SignInFailed;
        QString person = {}; ///< the name in the key file; empty where nobody has it
        QString reason = {};
    };

    explicit ClosedNotes(const QString &folder);

    static QString fileName();

    /// As well as it goes: a full disk must not keep anybody from seeing why they may not in.
    void add(const std::array<unsigned char, 32> &requestKey, const Note &note) const;
    /// In the order they were made. Notes that `key` does not open are left out.
    QList<Note> read(const DataKey &key) const;
    void clear() const;

private:
    QString m_path;
};

/// The event of a word; nothing for a word of something else.
std::optional<AuditEvent> auditEventFromWord(QStringView word);

} // namespace tarsus
