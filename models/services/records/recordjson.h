// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/record.h"
#include "models/db/datacontext.h"

#include <QHash>
#include <QJsonObject>

namespace tarsus {

class Repositories;

/// Records as they leave the program: with the documents' names, references as objectIds and
/// beside them what a person reads. A pet has `owner` (an objectId) and the documents' ownerName
/// and ownerPhone; the documents' primaryVetClinic and referringClinic are names, with the
/// objectId in primaryVetClinicId and referringClinicId. What rules hide is empty.
class RecordJson
{
public:
    RecordJson(const DataContext &context, const Repositories &repositories);

    QJsonObject toJson(RecordKind kind, const Record &record);

    /// Where an export puts an original: "films/<sha256>.png". The documents' fileUrl.
    static QString fileUrl(const QString &sha256, const QString &fileType);

private:
    struct Target
    {
        QString objectId;
        QString title;
        QString phone; ///< of an owner
    };

    void addReference(QJsonObject &json, const Field &field, qint64 id);
    const Target &target(RecordKind kind, qint64 id);

    DataContext m_context;
    const Repositories &m_repositories;
    QHash<std::pair<int, qint64>, Target> m_targets;
};

} // namespace tarsus
