// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/import/columnbutton.h"

#include <QEvent>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace tarsus {

ColumnButton::ColumnButton(const QStringList &headings, QWidget *parent)
    : QPushButton(parent)
    , m_headings(headings)
{
    auto *menu = new QMenu(this);
    m_none = menu->addAction(QString());
    m_none->setCheckable(true);
    connect(m_none, &QAction::triggered, this, [this] {
        setColumns({});
        emit columnsChanged();
    });
    menu->addSeparator();
    for (int i = 0; i < m_headings.size(); ++i) {
        QString words = m_headings.at(i);
        QAction *action = menu->addAction(words.replace(u"&"_s, u"&&"_s));
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, i] { toggle(i); });
        m_actions += action;
    }
    setMenu(menu);
    setColumns({});
}

void ColumnButton::setColumns(const QList<int> &columns)
{
    m_columns = columns;
    for (int i = 0; i < m_actions.size(); ++i)
        m_actions.at(i)->setChecked(m_columns.contains(i));
    m_none->setChecked(m_columns.isEmpty());
    retranslate();
}

void ColumnButton::toggle(int column)
{
    QList<int> columns = m_columns;
    if (columns.removeAll(column) == 0)
        columns += column;
    setColumns(columns);
    emit columnsChanged();
}

void ColumnButton::setFieldTitle(const QString &title)
{
    m_fieldTitle = title;
    retranslate();
}

void ColumnButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ColumnButton::retranslate()
{
    QStringList names;
    for (const int column : std::as_const(m_columns))
        names += m_headings.value(column);
    const QString chosen = names.isEmpty() ? tr("Not in the file") : names.join(u" + "_s);
    m_none->setText(tr("Not in the file"));
    setAccessibleName(tr("Column for %1: %2").arg(m_fieldTitle, chosen));
    setToolTip(names.size() > 1 ? chosen.toHtmlEscaped() : QString());
    QString words = fontMetrics().elidedText(chosen, Qt::ElideMiddle, 220);
    setText(words.replace(u"&"_s, u"&&"_s));
}

} // namespace tarsus
