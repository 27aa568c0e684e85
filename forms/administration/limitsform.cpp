// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/administration/limitsform.h"

#include "models/services/rules/rulecolumns.h"
#include "models/vocabularies/valuelists.h"
#include "views/style/heading.h"
#include "views/style/tokens.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

void addEntry(QListWidget *list, const QString &name, const QString &title, const QString &checked)
{
    auto *item = new QListWidgetItem(title, list);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setData(Qt::UserRole, name);
    const bool isOn = checked.split(u' ', Qt::SkipEmptyParts).contains(name);
    item->setCheckState(isOn ? Qt::Checked : Qt::Unchecked);
}

QString checkedOf(const QListWidget *list, const QString &otherwise)
{
    if (!list)
        return otherwise;
    QStringList names;
    for (int row = 0; row < list->count(); ++row) {
        if (list->item(row)->checkState() == Qt::Checked)
            names += list->item(row)->data(Qt::UserRole).toString();
    }
    return names.join(u' ');
}

} // namespace

LimitsForm::LimitsForm(const AccessRule &view, const AccessRule &edit, const QString &roleTitle,
                       const ValueLists &lists, QWidget *parent)
    : QDialog(parent)
    , m_view(view)
    , m_edit(edit)
{
    setObjectName(u"limitsForm"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(
        tr("%1: what is kept from “%2”", "records, role").arg(kindPlural(view.kind), roleTitle));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::huge, space::huge, space::large);
    column->setSpacing(space::tiny);
    auto *title = new QLabel(windowTitle(), this);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    makeHeading(title, 1);
    column->addWidget(title);
    if (view.scope != Scope::None) {
        m_hidden = addList(u"hiddenList"_s, tr("Fields that are &hidden: they read as empty"));
        const auto columns = rulecolumns::hideable(view.kind);
        for (const auto &[name, words] : columns)
            addEntry(m_hidden, name, words, view.hiddenColumns);
    }
    if (edit.scope != Scope::None) {
        m_frozen = addList(u"frozenList"_s, tr("Fields that can be seen, but not &changed"));
        const auto columns = rulecolumns::freezable(edit.kind);
        for (const auto &[name, words] : columns)
            addEntry(m_frozen, name, words, edit.frozenColumns);
    }
    if (view.kind == RecordKind::Interaction && view.scope != Scope::None) {
        m_types = addList(u"typesList"_s, tr("&Types that are kept from the role altogether"));
        for (const ValueItem &item : lists.items(u"interaction_type"_s))
            addEntry(m_types, item.code, lists.label(u"interaction_type"_s, item.code),
                     view.exceptTypes);
    }
    if (!m_hidden && !m_frozen)
        column->addWidget(new QLabel(tr("The role neither sees nor changes these."), this));
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *take = buttons->addButton(tr("&Take over"), QDialogButtonBox::AcceptRole);
    take->setObjectName(u"takeButton"_s);
    take->setProperty("kind", u"primary"_s);
    buttons->addButton(tr("Cance&l"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &LimitsForm::take);
    connect(buttons, &QDialogButtonBox::rejected, this, &LimitsForm::reject);
    auto *keys = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    connect(keys, &QShortcut::activated, take, &QPushButton::click);
    column->addSpacing(space::small);
    column->addWidget(buttons);
    resize(520, 560);
}

QListWidget *LimitsForm::addList(const QString &name, const QString &title)
{
    auto *label = new QLabel(title, this);
    auto *list = new QListWidget(this);
    list->setObjectName(name);
    list->setAccessibleName(QString(title).remove(u'&'));
    label->setBuddy(list);
    layout()->addWidget(label);
    layout()->addWidget(list);
    return list;
}

void LimitsForm::take()
{
    QList<AccessRule> rules;
    AccessRule view = m_view;
    view.hiddenColumns = checkedOf(m_hidden, view.hiddenColumns);
    view.exceptTypes = checkedOf(m_types, view.exceptTypes);
    AccessRule edit = m_edit;
    edit.frozenColumns = checkedOf(m_frozen, edit.frozenColumns);
    if (view != m_view)
        rules.append(view);
    if (edit != m_edit)
        rules.append(edit);
    accept();
    emit chosen(rules);
}

} // namespace tarsus
