// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/imaging/xrayrepository.h"

#include "models/db/sql.h"
#include "models/rules/samepet.h"

using namespace Qt::StringLiterals;

namespace tarsus {

Result<> XrayRepository::checkKind(const XrayLog &xray) const
{
    if (xray.xrayDate > now().addDays(1))
        return invalid("xray_date", tr("The film cannot have been taken in the future."));
    return {};
}

Result<> XrayRepository::prepare(XrayLog &now, const XrayLog *before)
{
    if (now.fileHash.isEmpty() || now.fileSize <= 0)
        return invalid("file_hash", tr("Choose the file of the film: an x-ray log needs one."));
    static const QStringList types{u"image/png"_s, u"image/jpeg"_s, u"application/dicom"_s};
    if (!types.contains(now.fileType))
        return invalid("file_hash", tr("An x-ray is a PNG, JPEG or DICOM file. Keep other files as "
                                       "documents."));
    if (now.readingState != "pending"_L1 && now.reviewerId == 0
        && (!before || before->readingState != now.readingState))
        now.reviewerId = context().access->personId();
    return checkSamePet(context().db, {.petId = now.petId, .referralId = now.referralId});
}

QStringList XrayRepository::warnings(const XrayLog &xray) const
{
    QStringList result;
    if (xray.fileHash.isEmpty())
        return result;
    const auto others =
        sql::value(context().db,
                   u"SELECT count(*) FROM xray_logs WHERE file_hash = ? AND id <> ? AND pet_id <> ?"
                   " AND deleted_at IS NULL"_s,
                   {xray.fileHash, xray.id, xray.petId});
    if (others && others->toInt() > 0)
        result += tr("The same film is kept with another pet already.");
    return result;
}

} // namespace tarsus
