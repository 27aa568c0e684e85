// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMetaType>
#include <QSqlDatabase>
#include <QString>
#include <QStringList>

#include <utility>

class QAbstractItemModel;
class QSqlError;
class QSqlQuery;
class QSqlRecord;
class QVariant;

namespace tarsus::test {

/// What a script saw, line by line: two drivers are the same if their lines are.
class Transcript
{
public:
    void note(const QString &what, const QString &seen);
    void note(const QString &what, bool seen);
    void note(const QString &what, qint64 seen);
    /// The value with its type, to the last digit.
    void note(const QString &what, const QVariant &value);
    /// Whether there is one, its type and its native code; not the words.
    void note(const QString &what, const QSqlError &error);
    /// Every property of every field.
    void note(const QString &what, const QSqlRecord &record);

    /// Runs `text`, notes how it went, and every row with its types.
    void run(const QSqlDatabase &database, const QString &text);
    /// Notes the rows that `query` has from where it stands.
    void rows(const QString &what, QSqlQuery &query);
    /// Notes every cell and header of `model`.
    void model(const QString &what, const QAbstractItemModel &model);

    const QStringList &lines() const { return m_lines; }

private:
    QStringList m_lines;
};

using Script = void (*)(const QSqlDatabase &, Transcript &);

/// Columns "script" and "kind" for a data-driven test: each script with each driver of ours.
void addScripts(const QList<std::pair<QString, Script>> &scripts);
/// Runs `script` with Qt's driver and with `kind`, and compares; call it in the test.
void compareWithQt(Script script, int kind);

} // namespace tarsus::test

Q_DECLARE_METATYPE(tarsus::test::Script)
