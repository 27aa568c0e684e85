// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/documentrepository.h"

#include "models/db/sql.h"
#include "models/rules/samepet.h"

using namespace Qt::StringLiterals;

namespace tarsus {

Result<> DocumentRepository::prepare(Document &now, const Document *)
{
    if (now.fileHash.isEmpty() || now.fileSize <= 0)
        return invalid("file_hash", tr("Choose the file: a document needs one that is not empty."));
    return checkSamePet(context().db, {.petId = now.petId,
                                       .referralId = now.referralId,
                                       .planId = now.treatmentPlanId,
                                       .interactionId = now.interactionId});
}

Result<qint64> DocumentRepository::sameFile(qint64 petId, const QByteArray &hash) const
{
    const auto found = sql::value(context().db,
                                  u"SELECT id, object_id FROM documents WHERE file_hash = ? AND "
                                  "pet_id = ? AND deleted_at IS NULL ORDER BY id"_s,
                                  {hash, petId});
    if (!found)
        return found.error();
    return found->toLongLong();
}

QStringList DocumentRepository::warnings(const Document &document) const
{
    if (document.fileHash.isEmpty())
        return {};
    auto others = sql::run(context().db,
                           u"SELECT document_title, pet_id FROM documents WHERE file_hash = ? AND "
                           "id <> ? AND deleted_at IS NULL ORDER BY pet_id = ? DESC LIMIT 1"_s,
                           {document.fileHash, document.id, document.petId});
    if (!others || !others->next())
        return {};
    if (others->value(1).toLongLong() == document.petId)
        return {tr("The same file is kept with this pet already, as “%1”.")
                    .arg(others->value(0).toString())};
    return {tr("The same file is kept with another pet already. Check that it belongs here.")};
}

} // namespace tarsus
