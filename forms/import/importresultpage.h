// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/import/importoutcome.h"

#include <QWidget>

#include <memory>

namespace tarsus {

namespace Ui {
class ImportResultPage;
}

/// The last step: how far it is, and then what came in, what did not, and the way back.
class ImportResultPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportResultPage(QWidget *parent = nullptr);
    ~ImportResultPage() override;

    /// The import goes on: `done` of 1000.
    void showProgress(int done);
    void showOutcome(RecordKind kind, const ImportOutcome &outcome);
    void showFailure(const QString &text);
    void showUndone(qint64 removed, qint64 kept);
    /// One sentence below the buttons.
    void showState(const QString &text);
    void setBusy(bool busy);

signals:
    void undoWanted();
    void reportWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class State { Running, Done, Failed, Undone };

    void setState(State state);
    void retranslate();

    std::unique_ptr<Ui::ImportResultPage> m_ui;
    State m_state = State::Running;
    RecordKind m_kind = RecordKind::Pet;
    ImportOutcome m_outcome;
    QString m_failure;
    qint64 m_removed = 0;
    qint64 m_kept = 0;
};

} // namespace tarsus
