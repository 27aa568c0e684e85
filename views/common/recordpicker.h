// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/searchsource.h"

#include <QPointer>
#include <QVariant>
#include <QWidget>

class QLineEdit;
class QToolButton;

namespace tarsus {

class SuggestionList;

/// A field that holds one record of a kind: type a part of its name, choose, done. Where the
/// person may make a new one, the list's last line offers it.
class RecordPicker final : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QVariant value READ value WRITE setValue NOTIFY valueChanged USER true)

public:
    explicit RecordPicker(QWidget *parent = nullptr);

    /// Must be called before use; the source must live longer than the field.
    void setSource(RecordKind kind, SearchSource *source);
    /// Offers "New …" at the end of the list; newRequested() tells what was typed.
    void setCreating(bool creating) { m_creating = creating; }
    qint64 id() const { return m_id; }
    void setId(qint64 id);
    QVariant value() const { return m_id != 0 ? QVariant(m_id) : QVariant(); }
    void setValue(const QVariant &value) { setId(value.toLongLong()); }
    /// Puts back what somebody had typed, whether or not they had chosen one.
    void setTyped(const QString &text, qint64 id);
    /// What the record with this id is called here.
    QString wordsOf(qint64 id) const;
    /// Something is typed that was not chosen from the list.
    bool isMistyped() const;
    QLineEdit *lineEdit() const { return m_edit; }
    SuggestionList *suggestions() const;
    void setReadOnly(bool readOnly);

signals:
    void valueChanged();
    void editingFinished();
    void newRequested(const QString &typed);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void ask();
    QString hint() const;
    void retranslate();

    QLineEdit *m_edit;
    QPointer<SuggestionList> m_list; ///< dies with the window it hangs in
    SearchSource *m_source = nullptr;
    RecordKind m_kind = RecordKind::Pet;
    qint64 m_id = 0;
    bool m_creating = false;
};

} // namespace tarsus
