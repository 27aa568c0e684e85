// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

class QImage;

namespace tarsus {

/// Pictures that look like radiographs from across the room: drawn here, so that nobody's animal
/// is in them and nobody's rights are touched.
namespace demofilms {

/// A grey picture of `part` (a code of the list `body_part`), always the same for a variant.
QImage draw(const QString &part, int variant);
/// The same as a PNG file.
QByteArray png(const QString &part, int variant);

} // namespace demofilms
} // namespace tarsus
