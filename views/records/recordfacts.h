// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/recordlistmodel.h"

#include <QHash>
#include <QVariant>

namespace tarsus {

/// What is known of the record in the detail pane, by column key.
class RecordFacts
{
public:
    RecordFacts(const RecordListModel &model, qint64 id);

    qint64 id() const { return m_id; }
    bool isEmpty() const { return m_values.isEmpty(); }
    /// As the person reads it; empty where it is hidden.
    QString text(const QString &key) const;
    QString code(const QString &key) const { return m_values.value(key).toString(); }
    qint64 reference(const QString &key) const { return m_values.value(key).toLongLong(); }
    QByteArray bytes(const QString &key) const { return m_values.value(key).toByteArray(); }
    bool isOverdue(const QString &key) const;
    QString title(const QString &key) const;
    /// "Dog, Beagle", whatever of the keys is known.
    QString joined(const QStringList &keys, const QString &between = QStringLiteral(", ")) const;

private:
    const ListColumn *column(const QString &key) const;

    const RecordListModel &m_model;
    qint64 m_id;
    QHash<QString, QVariant> m_values;
};

} // namespace tarsus
