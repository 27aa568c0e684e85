// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/recordkind.h"

#include <QListView>

namespace tarsus {

class StoryDelegate;
class StoryModel;

/// The story of a pet to be read from above: J and K or the arrows move, Enter opens.
class StoryView final : public QListView
{
    Q_OBJECT

public:
    explicit StoryView(StoryModel &model, QWidget *parent = nullptr);

    StoryDelegate *entries() const { return m_delegate; }
    /// The next entries below (1) or above (-1).
    void move(int steps);
    /// Makes a row current and shows it at the top.
    void goTo(int row);
    bool select(RecordKind kind, qint64 id);
    /// Reads again what is shown; what was at the top stays there.
    void refresh();
    void keyboardSearch(const QString &) override {}

signals:
    /// Enter, or a double click.
    void opened(tarsus::RecordKind kind, qint64 id);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    StoryModel &m_model;
    StoryDelegate *m_delegate;
};

} // namespace tarsus
