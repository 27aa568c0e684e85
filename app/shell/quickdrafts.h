// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/datacontext.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QString>
#include <QTimer>

#include <memory>

namespace tarsus {

class DraftKeeper;

/// What stands in the quick line of each case and was not saved yet: kept as drafts, so that a
/// crash, a lock or another case loses none of it.
class QuickDrafts final : public QObject
{
    Q_OBJECT

public:
    /// The word of these drafts: no form is opened again for them.
    static const QString &draftForm();

    /// Knows what was kept before.
    QuickDrafts(const DataContext &data, std::shared_ptr<DraftKeeper> keeper,
                QObject *parent = nullptr);
    /// keepNow()
    ~QuickDrafts() override;

    QString textFor(qint64 petId) const { return m_lines.value(petId).text; }
    /// Kept within a second; nothing forgets it.
    void typed(qint64 petId, const QString &text);
    void keepNow();

private:
    struct Line
    {
        qint64 id = 0; ///< of the draft
        QString text = {};
    };

    std::shared_ptr<DraftKeeper> m_keeper;
    QHash<qint64, Line> m_lines; ///< by pet
    QSet<qint64> m_waiting;
    QTimer m_timer;
};

} // namespace tarsus
