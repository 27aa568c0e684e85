// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/document.h"
#include "models/rules/ruledrecords.h"

namespace tarsus {

/// Files kept with a pet. The bytes are stored first (FilmStore), then the record is added.
class DocumentRepository final : public RuledRecords<Document>
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::DocumentRepository)

public:
    using RuledRecords::RuledRecords;

    /// Where the same file is kept with this pet or another already.
    QStringList warnings(const Document &document) const override;
    /// The document of this pet that holds the same file; 0 where there is none.
    Result<qint64> sameFile(qint64 petId, const QByteArray &hash) const;

protected:
    Result<> prepare(Document &now, const Document *before) override;
};

} // namespace tarsus
