// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace tarsus {

/// A form whose content is kept while it is open, so that a lock or a crash loses nothing.
class DraftedForm
{
public:
    virtual ~DraftedForm() = default;

    /// What opens it again: the word of a record kind, or one of its own.
    virtual QString draftForm() const = 0;
    /// The record it is about; 0 for a new one.
    virtual qint64 draftRecordId() const = 0;
    /// What stands in it, to the letter.
    virtual QJsonObject draftContent() const = 0;
};

} // namespace tarsus
