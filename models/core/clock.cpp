// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/clock.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace tarsus {

QString instantText(const QDateTime &instant)
{
    return instant.isValid() ? instant.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss.zzz"_s) + u'Z'
                             : u""_s;
}

QDateTime instantFromText(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
}

} // namespace tarsus
