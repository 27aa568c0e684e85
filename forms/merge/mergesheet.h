// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/common/formcontext.h"
#include "models/services/merge/mergeservice.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QLabel;
class QTableWidget;

namespace tarsus {

/// Two records side by side: what differs is marked, and for each such field one chooses which
/// value stays. Under them, what goes along and what is to be confirmed.
class MergeSheet final : public QWidget
{
    Q_OBJECT

public:
    explicit MergeSheet(const FormContext &context, QWidget *parent = nullptr);

    /// Shows the two, with what is proposed.
    void setPreview(const MergePreview &preview);
    /// Nothing to compare: `text` says why.
    void setMessage(const QString &text);
    const std::optional<MergePreview> &preview() const { return m_preview; }
    /// What was chosen.
    MergeOrder order() const;
    /// Marks what the error is about and goes there; false where it is about nothing here.
    bool showError(const Error &error);
    /// Puts the cursor on the first field that differs.
    void focusFirst();
    QTableWidget *table() const { return m_table; }

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum Column { What, Stays, Duplicate, Result, ColumnCount };

    void fill();
    void fillRow(int row, const MergeField &field);
    void choose(int row, MergeSide side);
    void chooseAt(int row, int column);
    MergeSide sideOf(const MergeField &field) const;
    QString wordsOf(const MergeField &field, const QVariant &value) const;
    QString recordWords(RecordKind kind, qint64 id) const;
    QString resultWords(const MergeField &field) const;
    void retranslate();

    FormContext m_context;
    QLabel *m_message;
    QTableWidget *m_table;
    QLabel *m_hint;
    QLabel *m_along;
    QCheckBox *m_confirm;
    QLabel *m_problem;
    std::optional<MergePreview> m_preview;
    QList<MergeField> m_shown; ///< a field for each row
    QHash<QString, MergeSide> m_sides;
};

} // namespace tarsus
