// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

/// CSV as RFC 4180 has it, in UTF-8 with a mark, so that spreadsheets open it right; texts that a
/// spreadsheet would take for a formula or shorten to 9.56E+14 get an apostrophe before them.
namespace tarsus::csvwriter {

/// The byte order mark, then the names.
QByteArray head(const QStringList &columns);
QByteArray row(const QStringList &columns, const QJsonObject &record);
/// One field, quoted where it has to be.
QString field(const QJsonValue &value);

} // namespace tarsus::csvwriter
