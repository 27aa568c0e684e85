// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QLabel;

namespace tarsus {

/// A field with room for one sentence under it that says what is wrong. It takes the field's
/// place in its layout; the field stays what it was, buddy and tab order included.
class FieldError final : public QWidget
{
    Q_OBJECT

public:
    /// The decoration of `field`, made at the first call. The field must be in a layout.
    static FieldError *of(QWidget *field);
    /// Shows `text` at the field, or takes the error away where it is empty.
    static void set(QWidget *field, const QString &text);
    static QString textOf(const QWidget *field);

    QWidget *field() const { return m_field; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    explicit FieldError(QWidget *field);
    void setText(const QString &text);
    void updateLook();

    QPointer<QWidget> m_field;
    QWidget *m_row;
    QLabel *m_icon;
    QLabel *m_text;
};

} // namespace tarsus
