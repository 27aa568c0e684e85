// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/keys/livekeys.h"

#include <QDialog>

class QDialogButtonBox;
class QLineEdit;
class QTreeWidget;

namespace tarsus {

/// The keys that work now (F1), read from the window itself: grouped by where they work, and
/// searched by words or by the keys. Closes with Esc and leaves everything as it was.
class KeySheet final : public QDialog
{
    Q_OBJECT

public:
    KeySheet(const QList<LiveKey> &keys, QWidget *over);

    QLineEdit *edit() const { return m_edit; }
    QTreeWidget *tree() const { return m_tree; }
    /// The whole sheet as a page to be printed.
    QString html() const;
    /// Offers to print it: printRequested() comes then.
    void offerPrint();

signals:
    void printRequested(const QString &title, const QString &html);

private:
    struct Group
    {
        QString title;
        QList<LiveKey> keys;
    };
    void sort(const QList<LiveKey> &keys);
    void fill();

    QList<Group> m_groups;
    QLineEdit *m_edit;
    QTreeWidget *m_tree;
    QDialogButtonBox *m_buttons;
};

} // namespace tarsus
