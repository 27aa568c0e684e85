// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/administration/peoplesection.h"

#include "models/security/clinic.h"
#include "views/administration/accountwork.h"
#include "views/administration/requestlist.h"
#include "views/administration/userspage.h"
#include "views/common/notifier.h"

#include <QDir>
#include <QFileSystemWatcher>
#include <QPointer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tarsus {

PeopleSection::PeopleSection(AdministrationContext context, QWidget *parent)
    : Section(parent)
    , m_context(std::move(context))
    , m_requests(new RequestList(this))
    , m_people(new UsersPage(m_context.page, m_context.clinic, this))
    , m_watcher(new QFileSystemWatcher(this))
{
    setObjectName(u"peopleSection"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_requests);
    column->addWidget(m_people, 1);
    connect(m_requests, &RequestList::approveRequested, this,
            [this](const AccountRequest &request) {
                withPassword([=, this] { emit approveRequested(request); });
            });
    connect(m_requests, &RequestList::rejectRequested, this, &PeopleSection::reject);
    connect(m_people, &UsersPage::disableRequested, this,
            [this](const QString &username, const QString &fullName) {
                withPassword([=, this] { setActive(username, fullName, false); });
            });
    connect(m_people, &UsersPage::enableRequested, this,
            [this](const QString &username, const QString &fullName) {
                withPassword([=, this] { setActive(username, fullName, true); });
            });
    connect(m_people, &UsersPage::resetRequested, this,
            [this](const QString &username, const QString &fullName) {
                withPassword([=, this] { reset(username, fullName); });
            });
    connect(m_people, &UsersPage::roleRequested, this,
            [this](const QString &username, const QString &fullName, const QString &role) {
                withPassword([=, this] { emit roleRequested(username, fullName, role); });
            });
    connect(m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] {
        watchRequests();
        readRequests();
    });
    watchRequests();
    readRequests();
}

QString PeopleSection::title() const
{
    return tr("People");
}

void PeopleSection::activate()
{
    m_people->activate();
    readRequests();
}

void PeopleSection::focusQuickFilter()
{
    m_people->focusQuickFilter();
}

void PeopleSection::reload()
{
    readRequests();
    m_people->reload();
}

/// Requests come as files from other computers and other processes. Until the first one there is
/// no folder of theirs.
void PeopleSection::watchRequests()
{
    const QDir folder(m_context.clinic->folder());
    const QString requests = folder.filePath(u"requests"_s);
    const QString wanted = QDir(requests).exists() ? requests : folder.path();
    if (m_watcher->directories() == QStringList{wanted})
        return;
    if (!m_watcher->directories().isEmpty())
        m_watcher->removePaths(m_watcher->directories());
    m_watcher->addPath(wanted);
}

void PeopleSection::readRequests()
{
    using Requests = std::vector<AccountRequest>;
    startAccountWork<Requests>(
        this, m_context.clinic, [](Accounts &accounts) { return accounts.requests(); },
        [this](const Result<Requests> &requests) {
            if (!requests)
                return m_context.notifier->showError(requests.error());
            m_requests->show(*requests, m_context.page.lists.data.zone);
            emit waitingChanged(m_requests->count());
        });
}

void PeopleSection::withPassword(const std::function<void()> &then)
{
    if (m_context.withPassword)
        m_context.withPassword(this, then);
    else
        then();
}

void PeopleSection::run(const std::function<Result<>(Accounts &)> &work, const QString &said,
                        const std::function<void()> &undo, const std::function<void()> &then)
{
    m_people->setBusy(true);
    startAccountWork<void>(this, m_context.clinic, work, [=, this](const Result<> &done) {
        m_people->setBusy(false);
        reload();
        if (!done)
            return m_context.notifier->showError(done.error());
        if (then)
            then();
        if (undo)
            m_context.notifier->offerUndo(said, undo);
        else
            m_context.notifier->showMessage(said);
    });
}

void PeopleSection::setActive(const QString &username, const QString &fullName, bool active)
{
    const QPointer<PeopleSection> self(this); // the way back may outlive this page
    run(
        [username, active](Accounts &accounts) {
            return active ? accounts.enable(username) : accounts.disable(username);
        },
        active ? tr("%1 can sign in again.").arg(fullName)
               : tr("%1 can no longer sign in.").arg(fullName),
        [self, username, fullName, active] {
            if (self)
                self->setActive(username, fullName, !active);
        },
        [this, fullName, active] {
            if (!active)
                proposeNewKeys(fullName);
        });
}

/// Who is disabled cannot sign in any more; what they copied before opens with the keys of then.
void PeopleSection::proposeNewKeys(const QString &fullName)
{
    const Question question{
        tr("Give the clinic new keys?"),
        tr("%1 can no longer sign in here. A copy of the files that they may have kept still opens "
           "with their password. With new keys nothing that is written from now on does; everybody "
           "else keeps their password.")
            .arg(fullName),
        tr("&Renew the keys…"), tr("&Not now"), false};
    m_context.notifier->ask(this, question, [this](bool yes) {
        if (yes)
            emit newKeysRequested();
    });
}

void PeopleSection::reset(const QString &username, const QString &fullName)
{
    const Question question{
        tr("Start a password reset for %1?").arg(fullName),
        tr("The password of %1 is void at once. They ask for an account again at the sign-in, as "
           "%2, and you approve it with the code that they read out to you.")
            .arg(fullName, username),
        tr("Start the reset"), tr("Cancel"), true};
    m_context.notifier->ask(this, question, [this, username, fullName](bool yes) {
        if (yes)
            run([username](Accounts &accounts) { return accounts.reset(username); },
                tr("%1 must now ask for an account again, as %2.").arg(fullName, username));
    });
}

void PeopleSection::reject(const AccountRequest &request)
{
    const Question question{
        tr("Turn down the request of %1?").arg(request.fullName),
        tr("The request and the password in it are thrown away. They can ask again."),
        tr("Turn down"), tr("Cancel"), true};
    m_context.notifier->ask(this, question,
                            [this, id = request.id, name = request.fullName](bool yes) {
                                if (yes)
                                    run([id](Accounts &accounts) { return accounts.turnDown(id); },
                                        tr("The request of %1 was turned down.").arg(name));
                            });
}

} // namespace tarsus
