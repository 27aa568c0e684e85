// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/import/importmessagemodel.h"

#include <QWidget>

#include <memory>

namespace tarsus {

namespace Ui {
class ImportCheckPage;
}

/// The third step: what would happen, row by row, and what to do with duplicates and problems.
class ImportCheckPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportCheckPage(QWidget *parent = nullptr);
    ~ImportCheckPage() override;

    /// The check goes on: `done` of 1000.
    void showProgress(int done);
    void showOutcome(RecordKind kind, const ImportOutcome &outcome);
    /// Puts what was decided here into a request.
    void decide(ImportRequest &request) const;
    /// Whether there is anything to import as things stand.
    bool canImport() const;

signals:
    /// canImport() may be another.
    void decided();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    std::unique_ptr<Ui::ImportCheckPage> m_ui;
    ImportMessageModel m_model;
    RecordKind m_kind = RecordKind::Pet;
    ImportOutcome m_outcome;
};

/// "2 pets, 1 owner": how many of what, in the person's language.
QString importCounts(RecordKind kind, const ImportOutcome &outcome);

} // namespace tarsus
