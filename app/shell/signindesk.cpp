// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/signindesk.h"

#include "app/shell/mainwindow.h"
#include "app/shell/openingnews.h"
#include "forms/signin/accountrequestform.h"
#include "forms/signin/recoveryform.h"
#include "forms/signin/signinform.h"
#include "models/core/job.h"
#include "models/security/accountrequests.h"
#include "models/security/clinic.h"
#include "models/security/keyslots.h"
#include "views/common/cardpage.h"
#include "views/style/icons.h"

#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace tarsus {

SignInDesk::SignInDesk(MainWindow &window, QObject *parent)
    : QObject(parent)
    , m_window(window)
{}

SignInDesk::~SignInDesk() = default;

void SignInDesk::setFolder(std::shared_ptr<ClinicFolder> folder, bool demo)
{
    m_folder = std::move(folder);
    m_demo = demo;
}

void SignInDesk::place(QWidget *content)
{
    auto *page = new CardPage;
    page->setContent(content, 440);
    emit pageShown(page);
    m_window.showAlone(page);
}

void SignInDesk::showSignIn(const QString &username, const QString &note)
{
    showFor(username.isEmpty() ? m_lastName : username, note);
}

void SignInDesk::showSignInOfAnother()
{
    showFor({}, {});
}

void SignInDesk::showFor(const QString &username, const QString &note)
{
    auto *form = new SignInForm;
    form->setUsername(username);
    form->setNote(note);
    connect(form, &SignInForm::submitted, this, [this, form] { signIn(form, form->username()); });
    connect(form, &SignInForm::accountWanted, this, &SignInDesk::showRequest);
    connect(form, &SignInForm::recoveryWanted, this, &SignInDesk::showRecovery);
    if (m_demo)
        form->offerDemoAccounts();
    connect(form, &SignInForm::demoAccountChosen, this,
            [this, form](const QString &name, const QString &password) {
                signIn(form, name, password);
            });
    place(form);
}

void SignInDesk::showLock(const QString &username, const QString &note, bool isAlive)
{
    m_isAlive = isAlive;
    auto *form = new SignInForm;
    form->setLocked(true);
    form->setUsername(username);
    form->setNote(note);
    connect(form, &SignInForm::submitted, this, [this, form] {
        if (m_isAlive)
            unlockSession(form);
        else
            signIn(form, form->username());
    });
    connect(form, &SignInForm::switchWanted, this, &SignInDesk::switchWanted);
    place(form);
}

void SignInDesk::signIn(SignInForm *form, const QString &username, const QString &demoPassword)
{
    using Opened = std::shared_ptr<Clinic>;
    QString fixed = demoPassword;
    auto password =
        std::make_shared<Password>(fixed.isEmpty() ? form->takePassword() : Password::take(fixed));
    form->setBusy(true);
    const std::shared_ptr<OpeningNews> news = OpeningNews::make();
    connect(news.get(), &OpeningNews::told, form, &SignInForm::setBusyText);
    startJob<Opened>(
        form,
        [folder = m_folder, username, password, news,
         closing = m_closing](QPromise<Result<Opened>> &promise) mutable {
            closing.waitForFinished();
            auto clinic = Clinic::open(folder, username, *password, news->report());
            if (clinic)
                promise.addResult(Result<Opened>(Opened(std::move(*clinic))));
            else
                promise.addResult(Result<Opened>(clinic.error()));
        },
        [this, form, username](const Result<Opened> &opened) {
            form->setBusy(false);
            if (!opened) {
                const auto wait = opened.error().code == Error::Code::SignIn
                                      ? m_folder->throttle().waitFor(username)
                                      : std::chrono::milliseconds(0);
                form->showRefusal(opened.error().text, wait);
                return;
            }
            m_lastName = username;
            emit signedIn(*opened);
        });
}

void SignInDesk::unlockSession(SignInForm *form)
{
    const QString username = form->username();
    auto password = std::make_shared<Password>(form->takePassword());
    form->setBusy(true);
    startJob<bool>(
        form,
        [folder = m_folder, username, password](QPromise<Result<bool>> &promise) {
            const auto key = unlock(*folder, username, *password);
            promise.addResult(key ? Result<bool>(true) : Result<bool>(key.error()));
        },
        [this, form, username](const Result<bool> &right) {
            form->setBusy(false);
            if (right) {
                emit unlocked();
                return;
            }
            form->showRefusal(right.error().text, m_folder->throttle().waitFor(username));
        });
}

void SignInDesk::showRequest()
{
    auto *form = new AccountRequestForm;
    form->setAnyPasswordAllowed(m_demo);
    connect(form, &AccountRequestForm::submitted, this, [this, form] { leaveRequest(form); });
    connect(form, &AccountRequestForm::closed, this, [this] { showSignIn(); });
    place(form);
}

void SignInDesk::leaveRequest(AccountRequestForm *form)
{
    auto wanted = std::make_shared<WantedAccount>(form->take());
    form->setBusy(true);
    startJob<QString>(
        form,
        [folder = m_folder, wanted](QPromise<Result<QString>> &promise) {
            promise.addResult(AccountRequests::leave(folder->path(), *wanted, folder->options()));
        },
        [form](const Result<QString> &code) {
            form->setBusy(false);
            if (code)
                form->showCode(*code);
            else
                form->showError(code.error());
        });
}

void SignInDesk::showRecovery()
{
    auto *form = new RecoveryForm;
    form->setAnyPasswordAllowed(m_demo);
    connect(form, &RecoveryForm::submitted, this, [this, form] { recover(form); });
    connect(form, &RecoveryForm::closed, this, [this] { showSignIn(); });
    place(form);
}

void SignInDesk::recover(RecoveryForm *form)
{
    using Opened = std::shared_ptr<Clinic>;
    auto code = form->code();
    if (!code)
        return;
    const auto shared = std::make_shared<RecoveryCode>(std::move(*code));
    const QString username = form->username();
    const auto password = std::make_shared<Password>(form->takePassword());
    form->setBusy(true);
    startJob<Opened>(
        form,
        [folder = m_folder, shared, username, password,
         closing = m_closing](QPromise<Result<Opened>> &promise) mutable {
            closing.waitForFinished();
            auto clinic = Clinic::recover(folder, *shared, {username, *password});
            if (clinic)
                promise.addResult(Result<Opened>(Opened(std::move(*clinic))));
            else
                promise.addResult(Result<Opened>(clinic.error()));
        },
        [this, form, username](const Result<Opened> &opened) {
            form->setBusy(false);
            if (!opened)
                return form->showError(opened.error());
            m_lastName = username;
            emit signedIn(*opened);
        });
}

} // namespace tarsus
