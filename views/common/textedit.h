// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace tarsus {

/// Several lines of text in a form: as high as its form asks (minimumHeight), higher where there
/// is room. Tab leaves it.
class TextEdit final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit TextEdit(QWidget *parent = nullptr);

    QSize sizeHint() const override;
};

} // namespace tarsus
