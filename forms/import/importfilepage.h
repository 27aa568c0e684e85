// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/import/importfile.h"

#include "forms/import/tablepreviewmodel.h"
#include "models/core/recordkind.h"

#include <QWidget>

#include <memory>

class QLabel;

namespace tarsus {

namespace Ui {
class ImportFilePage;
}

class ImportJobs;

/// The first step: which file, what its rows are, and how it looks. Reads the file anew whenever
/// something about it is chosen, outside the window's thread.
class ImportFilePage final : public QWidget
{
    Q_OBJECT

public:
    ImportFilePage(ImportJobs &jobs, RecordKind kind, const QList<RecordKind> &kinds,
                   QWidget *parent = nullptr);
    ~ImportFilePage() override;

    void setPath(const QString &path);
    RecordKind kind() const;
    /// The file as it was read last; none while it is being read, or where it is no table.
    const std::optional<ImportFile> &file() const { return m_file; }
    const TablePreviewModel &preview() const { return m_preview; }

signals:
    /// file() or kind() is another one.
    void changed();

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    struct Opened
    {
        ImportFile file;
        QList<QStringList> rows;
    };

    void browse();
    void readFile();
    void showFile(const Result<Opened> &opened);
    void retranslate();

    std::unique_ptr<Ui::ImportFilePage> m_ui;
    ImportJobs &m_jobs;
    QList<RecordKind> m_kinds;
    TablePreviewModel m_preview;
    QLabel *m_previewHint;
    std::optional<ImportFile> m_file;
    int m_reading =
        0; ///< the number of the last reading: an older one that ends later is not shown
};

} // namespace tarsus
