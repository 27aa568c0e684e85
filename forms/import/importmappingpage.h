// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/common/formcontext.h"
#include "models/services/import/importmapping.h"

#include <QWidget>

#include <functional>
#include <memory>

class QComboBox;
class QLabel;
class QLineEdit;

namespace tarsus {

namespace Ui {
class ImportMappingPage;
}

class ColumnButton;
class TablePreviewModel;

/// The second step: which column goes where, with samples, and what fills the rows that have
/// nothing there.
class ImportMappingPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportMappingPage(FormContext context, QWidget *parent = nullptr);
    ~ImportMappingPage() override;

    void show(RecordKind kind, const QStringList &headings, const TablePreviewModel &preview,
              const ImportMapping &mapping);
    ImportMapping mapping() const;
    /// Whether all that is required is there; else says what is missing, and goes there.
    bool check();
    /// Something about one field, found later: shows it and goes there.
    void showProblem(const QString &field, const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row
    {
        const ImportField *field;
        QLabel *label;
        ColumnButton *columns;
        QLabel *samples;
        QLineEdit *standIn;
        QComboBox *order; ///< of dates; nullptr for other fields
    };

    void addRow(const ImportField &field, int line);
    void updateRow(const Row &row);
    void updateUnused();
    void offerWords(const ImportField &field, QLineEdit *edit) const;
    void retranslate();

    std::unique_ptr<Ui::ImportMappingPage> m_ui;
    FormContext m_context;
    RecordKind m_kind = RecordKind::Pet;
    QStringList m_headings;
    const TablePreviewModel *m_preview = nullptr;
    QList<Row> m_rows;
    QLabel *m_columnHeading = nullptr;
    QLabel *m_sampleHeading = nullptr;
    QLabel *m_standInHeading = nullptr;
};

} // namespace tarsus
