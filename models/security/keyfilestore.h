// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/atomicfile.h"
#include "models/security/keyfile.h"

namespace tarsus {

/// The two copies of the key file in a clinic's folder.
class KeyFileStore
{
public:
    explicit KeyFileStore(QString folder, FileStepHook hook = {});

    static QString fileName();
    static QString secondFileName();

    /// A copy that can be read: the newer one. NotFound where neither exists; NotAClinic
    /// where both are damaged, or either was made by a newer version of the program.
    struct Copy
    {
        KeyFile file;
        QByteArray bytes; ///< for keyFileIsGenuine()
        bool otherNeedsHealing = false;
    };
    Result<Copy> read() const;

    /// Both copies, the first one whole before the second is begun. It is saved when the first
    /// is; a second that cannot be written is healed when the clinic is opened next.
    Result<> write(const QByteArray &bytes) const;

    /// Makes both copies the same again; only for a copy that was found genuine.
    void heal(const Copy &copy) const;

private:
    QString m_folder;
    FileStepHook m_hook;
};

} // namespace tarsus
