// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/recordkind.h"

#include <QList>
#include <QMap>
#include <QObject>
#include <QSqlDatabase>
#include <QTimer>

#include <chrono>

namespace tarsus {

/// Tells which records were changed by anybody, only once it is committed: by this connection at
/// once, by others (an import, a second program) when it next looks. Reads the change feed, so
/// nothing is missed and nothing told twice.
class ChangeNotifier final : public QObject
{
    Q_OBJECT

public:
    /// More changes of one kind than this are told as "many": no ids.
    static constexpr qsizetype mostIds = 200;

    explicit ChangeNotifier(const QSqlDatabase &db, QObject *parent = nullptr);

    /// How often it looks for what others committed; zero: only in look().
    void setInterval(std::chrono::milliseconds interval);
    /// Looks now.
    void look();

signals:
    /// `ids` is empty where there are too many to name.
    void changed(tarsus::RecordKind kind, const QList<qint64> &ids);

private:
    void poll();
    qint64 dataVersion() const;
    void lookAtRest(QMap<RecordKind, QList<qint64>> &found);

    QSqlDatabase m_db;
    QTimer m_soon; ///< many changes of one moment are told as one
    QTimer m_poll;
    qint64 m_lastSeq = 0;
    qint64 m_dataVersion = 0;
};

} // namespace tarsus
