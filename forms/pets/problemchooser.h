// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/recordkind.h"
#include "models/core/result.h"
#include "models/db/datacontext.h"

#include <QObject>

class QComboBox;

namespace tarsus {

/// Which problem of its pet a note or a plan is about: fills and keeps a combo box.
class ProblemChooser final : public QObject
{
    Q_OBJECT

public:
    /// `box` outlives this.
    ProblemChooser(DataContext context, QComboBox *box, QObject *parent = nullptr);

    /// The problems of this pet, the active ones first; what is chosen stays where it is one.
    void setPet(qint64 petId);
    /// Chooses what is kept for this record; nothing for a new one.
    void load(RecordKind kind, qint64 recordId);
    void choose(qint64 problemId);
    qint64 chosen() const;
    /// Keeps what is chosen, where the person may; inside the caller's transaction.
    Result<> store(RecordKind kind, qint64 recordId) const;
    void retranslate();

private:
    DataContext m_context;
    QComboBox *m_box;
    qint64 m_petId = 0;
};

} // namespace tarsus
