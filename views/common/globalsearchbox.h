// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/searchsource.h"

#include <QLineEdit>
#include <QPointer>

class QLabel;

namespace tarsus {

class SuggestionList;

/// The one search box of the window (Ctrl+K): asks its source at every keystroke, shows the best
/// first, ↑ ↓ choose, Enter opens, Esc closes and then empties. Words inside records follow a
/// moment later below the names; operators are completed as they are typed, and ↓ in the empty
/// field explains them.
class GlobalSearchBox final : public QLineEdit
{
    Q_OBJECT

public:
    explicit GlobalSearchBox(QWidget *parent = nullptr);

    /// The source must live longer than the box, or be taken back with null.
    void setSource(SearchSource *source);
    SuggestionList *suggestions() const;

signals:
    void opened(tarsus::RecordKind kind, qint64 id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void ask(const QString &text);
    void explain();
    void showAll(const QList<Suggestion> &completions, const QList<Suggestion> &names,
                 const QList<Suggestion> &texts);
    void showKeys(bool shown);
    void retranslate();

    SearchSource *m_source = nullptr;
    QPointer<SuggestionList> m_list; ///< dies with the window it hangs in
    QLabel *m_keys;
};

} // namespace tarsus
