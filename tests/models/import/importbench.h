// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/import/importer.h"
#include "tests/support/testdatabase.h"

#include <QTemporaryDir>

#include <memory>

namespace tarsus::test {

/// A request for a file and what `--map` and `--set` say of it.
ImportRequest requestFor(const ImportFile &file, const QStringList &sets,
                         const QStringList &maps = {}, RecordKind kind = RecordKind::Pet);

/// What a file of names and species alone lacks.
QStringList importDefaults();

/// An empty clinic with its value lists, and files to import into it.
class ImportBench : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

protected:
    ImportFile file(const QByteArray &text);
    ImportOutcome imported(const ImportRequest &request);
    QVariant value(const QString &text) const;
    DataContext context() { return m_database->context(); }

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<QTemporaryDir> m_folder;

private:
    int m_files = 0;
};

} // namespace tarsus::test
