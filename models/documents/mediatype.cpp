// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/mediatype.h"

#include <QMimeDatabase>

using namespace Qt::StringLiterals;

namespace tarsus {

QString mediaTypeOf(const QString &fileName, const QByteArray &head)
{
    const QMimeDatabase types;
    const QMimeType byContent = types.mimeTypeForData(head);
    const QMimeType byBoth = types.mimeTypeForFileNameAndData(fileName, head);
    if (byContent.isDefault() || byBoth.inherits(byContent.name()))
        return byBoth.isDefault() || byContent.isDefault() ? byContent.name() : byBoth.name();
    return byContent.name();
}

} // namespace tarsus
