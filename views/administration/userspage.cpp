// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/administration/userspage.h"

#include "models/core/text.h"
#include "models/db/sql.h"
#include "models/security/clinic.h"
#include "models/security/rolewords.h"
#include "views/common/detailpane.h"
#include "views/common/detailsection.h"
#include "views/common/recorddelegate.h"
#include "views/common/recordtableview.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

using State = UserListModel::State;

StateLook lookOf(State state)
{
    switch (state) {
    case State::Active: return {Tone::Good, Mark::Dot};
    case State::Disabled: return {Tone::Neutral, Mark::Ring};
    case State::WaitingForRequest: return {Tone::Warning, Mark::OpenTriangle};
    }
    return {};
}

} // namespace

UsersPage::UsersPage(PageContext context, std::shared_ptr<Clinic> clinic, QWidget *parent)
    : RecordPage(RecordKind::User, std::move(context), parent)
    , m_clinic(std::move(clinic))
{
    retranslate();
}

UserListModel *UsersPage::users() const
{
    return static_cast<UserListModel *>(model());
}

std::unique_ptr<RecordListModel> UsersPage::makeModel() const
{
    auto made = std::make_unique<UserListModel>(context().lists);
    return made;
}

/// The key file knows what no table does: whose password was reset.
void UsersPage::readWaiting() const
{
    const KeyFile keys = m_clinic->keyFile();
    QSet<QString> closed;
    auto names =
        sql::run(context().lists.data.db, u"SELECT username FROM users WHERE active = 1"_s);
    while (names && names->next()) {
        const QString name = names->value(0).toString();
        const PersonSlot *slot = keys.person(name);
        if (!slot || !slot->isEnabled())
            closed.insert(foldText(name));
    }
    users()->setWaiting(closed);
}

void UsersPage::activate()
{
    const bool isFirst = !model();
    RecordPage::activate();
    if (isFirst) {
        addActions();
        auto *states = new BadgeDelegate(
            [](const QModelIndex &index) {
                return lookOf(static_cast<State>(index.data(UserListModel::StateRole).toInt()));
            },
            table());
        table()->setItemDelegateForColumn(model()->columnOf(u"state"_s), states);
    }
    reload();
}

void UsersPage::reload()
{
    if (!model())
        return;
    readWaiting();
    model()->refresh();
    if (table()->currentId() != 0)
        showDetails(table()->currentId());
    table()->viewport()->update();
}

void UsersPage::setBusy(bool busy)
{
    m_busy = busy;
    if (m_disable)
        updateButtons();
}

void UsersPage::addActions()
{
    // What a person is called they change themselves.
    if (auto *edit = pane()->findChild<QPushButton *>(u"editButton"_s))
        edit->hide();
    m_changeRole = pane()->addAction(u"roleButton"_s, u"switch-person"_s);
    m_disable = pane()->addAction(u"disableButton"_s, u"person-off"_s);
    m_enable = pane()->addAction(u"enableButton"_s, u"person"_s);
    m_reset = pane()->addAction(u"resetButton"_s, u"key"_s);
    connect(m_changeRole, &QPushButton::clicked, this,
            [this] { emit roleRequested(m_username, m_fullName, m_role); });
    connect(m_disable, &QPushButton::clicked, this,
            [this] { emit disableRequested(m_username, m_fullName); });
    connect(m_enable, &QPushButton::clicked, this,
            [this] { emit enableRequested(m_username, m_fullName); });
    connect(m_reset, &QPushButton::clicked, this,
            [this] { emit resetRequested(m_username, m_fullName); });
    retranslate();
}

void UsersPage::updateButtons()
{
    const bool mayManage =
        context().access().scope(RecordKind::User, Operation::Create) == Scope::All;
    const bool isSelf = foldText(m_username) == foldText(m_clinic->session().username());
    m_disable->setVisible(mayManage && m_state != State::Disabled);
    m_enable->setVisible(mayManage && m_state != State::Active);
    m_reset->setVisible(mayManage && m_state == State::Active);
    const QString why =
        isSelf ? tr("Another administrator can do this for your own account.") : QString();
    m_changeRole->setVisible(mayManage);
    for (QPushButton *button : {m_changeRole, m_disable, m_reset}) {
        button->setEnabled(!isSelf && !m_busy);
        button->setToolTip(why);
        button->setAccessibleDescription(why);
    }
    m_enable->setEnabled(!m_busy);
}

QList<RecordPage::FilterGroup> UsersPage::filterGroups() const
{
    return {{u"state"_s,
             tr("Which accounts"),
             {{{}, tr("All")}, {u"active"_s, tr("Active")}, {u"disabled"_s, tr("Disabled")}}}};
}

RecordPage::Words UsersPage::words() const
{
    return {tr("Filter by name"),
            tr("Nobody here"),
            tr("People ask for an account at the sign-in. Their requests appear above, to be "
               "approved with the code that they read out."),
            {}};
}

std::pair<QString, QString> UsersPage::banner(const RecordFacts &facts) const
{
    return {facts.text(u"full_name"_s), facts.text(u"role"_s)};
}

QStringList UsersPage::bannerKeys() const
{
    return {u"full_name"_s, u"role"_s, u"state"_s};
}

void UsersPage::addDetails(const RecordFacts &facts)
{
    m_username = facts.code(u"username"_s);
    m_fullName = facts.code(u"full_name"_s);
    m_role = facts.code(u"role"_s);
    m_state = users()->stateOf(facts.code(u"state"_s));
    const StateLook look = lookOf(m_state);
    pane()->addBadge(UserListModel::stateTitle(m_state), look.tone, look.mark);
    QString text = rolewords::roleExplanation(facts.code(u"role"_s));
    if (m_state == State::WaitingForRequest)
        text =
            tr("The password is void. The person asks for an account again at the sign-in, under "
               "the same user name, and it is approved here with the code that they read out.");
    else if (m_state == State::Disabled)
        text = tr("The account opens nothing. What this person wrote keeps their name.");
    if (!text.isEmpty())
        pane()->addSection({})->addText(text);
    if (m_disable)
        updateButtons();
}

void UsersPage::retranslate()
{
    if (m_disable) {
        m_changeRole->setText(tr("Change the r&ole…"));
        m_disable->setText(tr("&Disable the account"));
        m_enable->setText(tr("&Enable the account"));
        m_reset->setText(tr("Start a password &reset…"));
    }
    RecordPage::retranslate();
}

} // namespace tarsus
