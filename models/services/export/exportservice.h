// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/recordkind.h"
#include "models/core/result.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QSet>

#include <functional>
#include <optional>

namespace tarsus {

class Clinic;
class FilmStore;
class RecordRegistry;
struct SideTable;

/// Everything that the person may export, as files that any program reads: for each kind of records
/// a table (CSV) and the same as JSON, with what belongs to its records (phones, weights, steps …)
/// in tables of their own, the originals of x-rays and documents, and a manifest with the SHA-256
/// of each file. What comes out is no longer protected: the folder is the person's alone (0700). A
/// worker's job, never the window's thread.
class ExportService
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::ExportService)

public:
    /// Told what is being written and how many records are; returns false to stop.
    using Progress = std::function<bool(RecordKind kind, qint64 records)>;

    explicit ExportService(Clinic &clinic);

    /// Writes into `folder`, where nothing may be yet; without `kind` every kind that the person
    /// may export. Nothing is left behind where it fails. Returns the records written.
    Result<qint64> write(const QString &folder, std::optional<RecordKind> kind = {},
                         const Progress &progress = {});

private:
    struct Work;

    Result<QList<RecordKind>> kindsFor(std::optional<RecordKind> kind) const;
    static Result<> writeKind(Work &work, RecordKind kind);
    static Result<> writeSideTable(Work &work, const SideTable &table, const QSet<qint64> &owners);
    static Result<> writeFilm(Work &work, const QJsonObject &record, const QByteArray &hash);
    static Result<> writeManifest(const Work &work);

    Clinic &m_clinic;
};

} // namespace tarsus
