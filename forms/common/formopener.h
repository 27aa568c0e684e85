// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/recordkind.h"

#include <functional>

class QWidget;

namespace tarsus {

/// What is known of a record before its form opens.
struct Prefill
{
    qint64 petId = 0;
    qint64 referralId = 0;
    QString typed = {};      ///< e.g. the name that was searched for in vain
    QString column = {};     ///< the field that waits for it, of the form below
    qint64 addendumToId = 0; ///< the signed interaction that it adds to
};

/// Opens forms over a window. `saved` gets the record's id, once, if it is saved.
class FormOpener
{
public:
    using Saved = std::function<void(qint64)>;

    virtual ~FormOpener() = default;
    virtual void openNew(RecordKind kind, const Prefill &prefill, QWidget *over,
                         Saved saved = {}) const = 0;
    virtual void openExisting(RecordKind kind, qint64 id, QWidget *over,
                              Saved saved = {}) const = 0;
};

} // namespace tarsus
