// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/vocabularies/valuelists.h"

#include <QDialog>

#include <memory>

namespace tarsus {

namespace Ui {
class ValueItemForm;
}

/// One entry of a value list: what it is called in each language, and what else people call it.
class ValueItemForm final : public QDialog
{
    Q_OBJECT

public:
    /// An item without a code is a new one. `listTitle` names its list to the person.
    ValueItemForm(ValueLists &lists, ValueItem item, const QString &listTitle,
                  QWidget *parent = nullptr);
    ~ValueItemForm() override;

signals:
    void saved(const QString &list, const QString &code);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void retranslate();
    void save();
    QString codeFor(const QString &name) const;
    bool check();

    std::unique_ptr<Ui::ValueItemForm> m_ui;
    ValueLists &m_lists;
    ValueItem m_item;
    QString m_listTitle;
    bool m_isNew;
};

} // namespace tarsus
