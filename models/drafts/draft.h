// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace tarsus {

/// What stood in a form that was not saved: a row of the clinic's encrypted file, for the person
/// who typed it and nobody else.
struct Draft
{
    qint64 id = 0; ///< newId(), for as long as the form is open
    QString form;  ///< which form: a record kind's word, or a word of its own
    qint64 recordId = 0;
    QJsonObject content; ///< what the form makes of it
    QDateTime savedAt;

    /// A number that no draft has: chosen by the window, which waits for nobody.
    static qint64 newId();
};

} // namespace tarsus
