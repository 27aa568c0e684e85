// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/datacontext.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace tarsus {

/// How the signed-in person likes the program: widths, orders, filters. Read once, written a little
/// later and all at once; what could not be written is lost, which costs a column's width.
class UserSettings final : public QObject
{
    Q_OBJECT

public:
    explicit UserSettings(DataContext context, QObject *parent = nullptr);
    ~UserSettings() override;

    QString value(const QString &key) const { return m_values.value(key); }
    /// An empty value forgets the key.
    void setValue(const QString &key, const QString &value);
    void flush();

private:
    DataContext m_context;
    qint64 m_person;
    QHash<QString, QString> m_values;
    QSet<QString> m_changed;
    QTimer m_later;
};

} // namespace tarsus
