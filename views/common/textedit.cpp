// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/textedit.h"

namespace tarsus {

TextEdit::TextEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
}

QSize TextEdit::sizeHint() const
{
    return {QPlainTextEdit::sizeHint().width(), qMax(minimumHeight(), minimumSizeHint().height())};
}

} // namespace tarsus
