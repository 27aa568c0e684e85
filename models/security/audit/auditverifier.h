// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/connection.h"
#include "models/security/audit/auditfinding.h"
#include "models/security/recoverycode.h"

#include <QHash>

#include <array>
#include <functional>
#include <optional>
#include <vector>

namespace tarsus {

class Clinic;
namespace audit {
struct Reading;
}

/// Checks the whole audit trail: that no entry was changed, removed, added or put in another
/// place, that its end is there, and that the seals are those that were made at the time. Reads
/// through two connections at once. A worker's job, never the window's thread.
class AuditVerifier
{
public:
    /// How far it is, 0 to 100; returns false to stop.
    using Progress = std::function<bool(int percent)>;
    /// A connection that sees every entry, for the calling thread.
    using Connect = std::function<Result<Connection>()>;

    /// What it is checked against.
    struct Material
    {
        SecretBytes chainKey;
        AuditHead mark = {}; ///< as the watermark has it; seq 0: unknown
        /// The signing keys of the key file, by name: raw bytes.
        QHash<QString, QByteArray> signingKeys = {};
        /// Codes that open epochs; without them MACs are not checked.
        std::vector<RecoveryCode> codes = {};
        bool checksHashes = true; ///< false: to see that it is the hashes that tell
    };

    AuditVerifier(Connect connect, Material material);

    /// Cancelled where `progress` says so; Invalid where a code opens nothing.
    Result<AuditReport> verify(const Progress &progress = {});

    /// The trail of an open clinic, for administrators; noted in it.
    static Result<AuditReport> verify(Clinic &clinic, std::vector<RecoveryCode> codes = {},
                                      const Progress &progress = {});
    /// The same for an error: NotAClinic with the first finding, where there is one.
    static Result<> asResult(const AuditReport &report);

private:
    Result<> readHalves(const Connection &connection, qint64 newest,
                        std::array<audit::Reading, 2> &halves, const Progress &progress) const;
    Result<std::optional<AuditFinding>> checkEnd(const QSqlDatabase &db,
                                                 const AuditHead &head) const;

    Connect m_connect;
    Material m_material;
};

} // namespace tarsus
