// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace tarsus {

/// So many bytes of a file tell what it is.
inline constexpr qint64 mediaTypeHead = 16'384;

/// The media type that the first bytes of a file tell; its name only chooses among what they allow
/// (a letter of a word processor is a ZIP by its bytes). A name that its bytes contradict loses.
QString mediaTypeOf(const QString &fileName, const QByteArray &head);

} // namespace tarsus
