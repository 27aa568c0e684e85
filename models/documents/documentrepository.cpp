// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/documentrepository.h"

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

} // namespace tarsus
