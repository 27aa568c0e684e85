// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

class QPlainTextEdit;

namespace tarsus {

/// Says below a text how plain it is to read and what makes it hard, while one types. Stops
/// nothing.
class ReadingHint final : public QLabel
{
    Q_OBJECT

public:
    explicit ReadingHint(QWidget *parent = nullptr);

    void setField(QPlainTextEdit *field);

protected:
    void changeEvent(QEvent *event) override;

private:
    void look();

    QPlainTextEdit *m_field = nullptr;
};

} // namespace tarsus
