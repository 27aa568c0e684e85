// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/searchablebox.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>

namespace tarsus {
namespace {

constexpr qsizetype leastTyped = 2;

/// The only entry that begins with `text`; -1 where there is none or there are two.
int onlyOneBeginningWith(const QComboBox *box, const QString &text)
{
    int found = -1;
    for (int item = 0; item < box->count(); ++item) {
        if (!box->itemText(item).startsWith(text, Qt::CaseInsensitive))
            continue;
        if (found >= 0)
            return -1;
        found = item;
    }
    return found;
}

void takeBeginning(QComboBox *box)
{
    const QString typed = box->currentText().trimmed();
    if (typed.size() < leastTyped || box->findText(typed, Qt::MatchFixedString) >= 0)
        return;
    if (const int item = onlyOneBeginningWith(box, typed); item >= 0)
        box->setCurrentIndex(item);
}

} // namespace

void makeSearchable(QComboBox *box)
{
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->completer()->setFilterMode(Qt::MatchContains);
    box->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    // An open list keeps the edit from hearing that it lost the focus.
    QObject::connect(qApp, &QApplication::focusChanged, box,
                     [box](const QWidget *old, const QWidget *now) {
                         if (!old || old == now || (old != box && old != box->lineEdit()))
                             return;
                         box->completer()->popup()->hide();
                         takeBeginning(box);
                     });
}

} // namespace tarsus
