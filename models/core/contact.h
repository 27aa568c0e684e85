// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tarsus {

/// Whether a text has the shape of an e-mail address: something, one @, a domain with a dot.
/// Whether the address exists only a letter can tell.
bool looksLikeEmail(const QString &text);

/// Whether a text can be a phone number: at least three digits, and beside them only what people
/// write between digits (+ ( ) / - . blanks) and an extension ("ext. 12", "x12").
bool looksLikePhone(const QString &text);

/// Whether two numbers reach the same phone, however they are written: with the country's prefix
/// (+49, 0049, 49), with the national zero, with "(0)", or without. Needs seven digits in common;
/// shorter numbers must be the same. Takes the digits only (digitsOf).
bool isSamePhone(const QString &digits, const QString &otherDigits);

/// The last seven digits, by which phones are looked up before isSamePhone compares them.
QString phoneTail(const QString &digits);

} // namespace tarsus
