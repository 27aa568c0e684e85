// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/db/datacontext.h"

#include <QStringList>

#include <functional>

namespace tarsus {

/// Brings a database from its `user_version` to the newest step in `folder`. A fresh file is made
/// by running all of them. Each step is one transaction that ends with foreign_key_check of what it
/// wrote.
class Migrator
{
public:
    explicit Migrator(DataContext context, QString folder = QStringLiteral(":/sql/migrations"));

    int newestVersion() const;
    Result<int> currentVersion() const;
    /// NotAClinic where the file is newer than this program. The caller keeps a copy before.
    Result<> upgrade(const std::function<void(int version)> &stepDone = {});

private:
    Result<> apply(int version) const;

    DataContext m_context;
    QString m_folder;
    QStringList m_files; ///< 0001_records.sql is version 1
};

} // namespace tarsus
