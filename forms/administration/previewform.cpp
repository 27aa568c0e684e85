// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/administration/previewform.h"

#include "models/core/job.h"
#include "models/security/clinic.h"
#include "models/security/rolewords.h"
#include "models/security/ruleaccess.h"
#include "models/users/userrepository.h"
#include "models/vocabularies/valuelists.h"
#include "views/style/heading.h"
#include "views/style/tokens.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

constexpr int roleOfEntry = Qt::UserRole + 1;

QTableWidgetItem *cell(const QString &text)
{
    auto *item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setToolTip(text);
    return item;
}

} // namespace

PreviewForm::PreviewForm(FormContext context, const QList<AccessRule> &rules,
                         const QList<Role> &roles, const QString &role, QWidget *parent)
    : QDialog(parent)
    , m_context(std::move(context))
    , m_rules(rules)
    , m_roles(roles)
    , m_who(new QComboBox(this))
    , m_message(new QLabel(this))
{
    setObjectName(u"previewForm"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("What do they see?"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::huge, space::huge, space::large);
    column->setSpacing(space::tiny);
    auto *title = new QLabel(windowTitle(), this);
    makeHeading(title, 1);
    auto *label = new QLabel(tr("&Who"), this);
    label->setBuddy(m_who);
    m_who->setObjectName(u"whoCombo"_s);
    m_message->setObjectName(u"messageLabel"_s);
    m_message->setProperty("look", u"danger"_s);
    m_message->setWordWrap(true);
    m_message->hide();
    for (QWidget *part : {static_cast<QWidget *>(title), static_cast<QWidget *>(label),
                          static_cast<QWidget *>(m_who), static_cast<QWidget *>(m_message)})
        column->addWidget(part);
    m_kinds = addTable(u"kindsTable"_s, tr("How &much of each kind"), 5);
    m_pets = addTable(u"petsTable"_s, tr("The newest &pets as they see them"), 3);
    m_referrals = addTable(u"referralsTable"_s, tr("The newest &referrals as they see them"), 3);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &PreviewForm::reject);
    column->addSpacing(space::small);
    column->addWidget(buttons);
    fillWho(role);
    connect(m_who, &QComboBox::currentIndexChanged, this, &PreviewForm::ask);
    m_who->setFocus();
    resize(920, 700);
    ask();
}

QTableWidget *PreviewForm::addTable(const QString &name, const QString &title, int height)
{
    auto *label = new QLabel(title, this);
    auto *table = new QTableWidget(this);
    table->setObjectName(name);
    table->setAccessibleName(QString(title).remove(u'&'));
    table->verticalHeader()->hide();
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setDefaultSectionSize(140);
    label->setBuddy(table);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addSpacing(space::tiny);
    column->addWidget(label);
    column->addWidget(table, height);
    return table;
}

/// Roles as somebody new would have them, and the people as they are.
void PreviewForm::fillWho(const QString &role)
{
    const auto entry = [this](const QString &words, const QString &code, qint64 person) {
        m_who->addItem(words, person);
        m_who->setItemData(m_who->count() - 1, code, roleOfEntry);
    };
    for (const Role &each : std::as_const(m_roles))
        entry(tr("Somebody new as: %1").arg(rolewords::roleTitle(each.code, each.name)), each.code,
              0);
    int chosen = m_who->findData(role, roleOfEntry);
    m_who->insertSeparator(m_who->count());
    const auto people = UserRepository(m_context.data).active();
    for (const User &person : people ? *people : QList<User>()) {
        const auto found = std::ranges::find(std::as_const(m_roles), person.role, &Role::code);
        if (found == m_roles.cend())
            continue;
        const bool isFirst = person.role == role && chosen < m_roles.size();
        entry(tr("%1 (%2)", "full name, role")
                  .arg(person.fullName, rolewords::roleTitle(found->code, found->name)),
              person.role, person.id);
        if (isFirst)
            chosen = m_who->count() - 1; // somebody who has cases tells more
    }
    m_who->setCurrentIndex(std::max(0, chosen));
}

void PreviewForm::ask()
{
    const QString code = m_who->currentData(roleOfEntry).toString();
    const auto role = std::ranges::find(std::as_const(m_roles), code, &Role::code);
    if (role == m_roles.cend())
        return;
    const int number = ++m_asked;
    startJob<RulesPreview>(
        this,
        [clinic = m_context.clinic, rules = m_rules, role = *role,
         person = m_who->currentData().toLongLong()](QPromise<Result<RulesPreview>> &promise) {
            const auto connection = clinic->connect();
            if (!connection)
                return promise.addResult(Result<RulesPreview>(connection.error())), void();
            promise.addResult(previewRules(connection->database(), RuleAccess(rules, role, person),
                                           [&promise] { return !promise.isCanceled(); }));
        },
        [this, number](const Result<RulesPreview> &preview) {
            if (number != m_asked)
                return; // somebody else was chosen meanwhile
            m_message->setVisible(!preview);
            if (!preview)
                return m_message->setText(preview.error().text);
            show(*preview);
            emit shown();
        });
}

void PreviewForm::show(const RulesPreview &preview)
{
    m_kinds->clear();
    m_kinds->setColumnCount(3);
    m_kinds->setHorizontalHeaderLabels({tr("Records"), tr("They see"), tr("Empty for them")});
    m_kinds->setRowCount(static_cast<int>(preview.kinds.size()));
    for (int row = 0; row < m_kinds->rowCount(); ++row) {
        const PreviewedKind &kind = preview.kinds.at(row);
        m_kinds->setItem(row, 0, cell(kindPlural(kind.kind)));
        m_kinds->setItem(
            row, 1,
            cell(tr("%1 of %2", "two numbers")
                     .arg(QLocale().toString(kind.seen), QLocale().toString(kind.total))));
        m_kinds->setItem(
            row, 2,
            cell(kind.emptyFields.isEmpty() ? tr("nothing") : kind.emptyFields.join(u", "_s)));
    }
    fillSample(m_pets, preview.pets);
    fillSample(m_referrals, preview.referrals);
}

void PreviewForm::fillSample(QTableWidget *table, const PreviewedList &list)
{
    table->clear();
    table->setColumnCount(static_cast<int>(list.titles.size()));
    table->setHorizontalHeaderLabels(list.titles);
    table->setRowCount(static_cast<int>(std::max<qsizetype>(1, list.rows.size())));
    table->setSpan(0, 0, 1, list.rows.isEmpty() ? table->columnCount() : 1);
    if (list.rows.isEmpty())
        table->setItem(0, 0, cell(tr("They see none of these.")));
    for (int row = 0; row < static_cast<int>(list.rows.size()); ++row) {
        for (int column = 0; column < table->columnCount(); ++column)
            table->setItem(row, column, cell(list.rows.at(row).at(column)));
    }
}

} // namespace tarsus
