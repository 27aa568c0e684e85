// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QImage>

namespace tarsus {

/// The media type that the first bytes of a file (512 are enough) tell, whatever its name says:
/// image/png, image/jpeg, application/dicom, application/pdf; else application/octet-stream.
QString fileTypeOf(const QByteArray &head);

/// Whether filmImage() can show this type.
bool isShownAsImage(const QString &fileType);

/// A PNG or JPEG as a picture no larger than `bound`, upright as its camera noted. Files are
/// somebody else's: other formats, damaged ones, and those beyond 30,000 pixels a side or 200
/// million in all are refused with a plain sentence before memory is spent on them.
Result<QImage> filmImage(const QByteArray &bytes, QSize bound = {4096, 4096});

} // namespace tarsus
