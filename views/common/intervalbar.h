// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/interval.h"

#include <QList>
#include <QWidget>

class QPushButton;

namespace tarsus {

class DateEdit;

/// One key for a day some time from now, beside the field it fills: three days, one, two and four
/// weeks, three months.
class IntervalBar final : public QWidget
{
    Q_OBJECT

public:
    explicit IntervalBar(QWidget *parent = nullptr);

    /// Chooses into this field from now on; Alt and a digit do the same.
    void setField(DateEdit *field);
    void setReadOnly(bool readOnly);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    DateEdit *m_field = nullptr;
    QList<QPushButton *> m_buttons;
};

} // namespace tarsus
