// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/persondialogs.h"

#include "app/shell/mainwindow.h"
#include "app/shell/workspace.h"
#include "forms/account/changepasswordform.h"
#include "forms/account/profileform.h"
#include "forms/common/formdrafts.h"
#include "models/core/job.h"
#include "models/security/accounts.h"
#include "models/security/clinic.h"
#include "models/users/userrepository.h"
#include "views/common/notifier.h"

#include <QCoreApplication>

namespace tarsus::persondialogs {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::Shell)
};

} // namespace

void changePassword(Workspace &workspace, Notifier &notifier, bool anyPassword)
{
    const Session &session = workspace.session();
    auto *form = new ChangePasswordForm(
        session.isAdministrator() ? PasswordFor::Administrator : PasswordFor::Person,
        {session.username(), session.fullName()}, &workspace.window());
    form->setAnyPasswordAllowed(anyPassword);
    QObject::connect(
        form, &ChangePasswordForm::submitted, form,
        [form, clinic = workspace.sharedClinic(), &notifier] {
            const auto before = std::make_shared<Password>(form->takeBefore());
            const auto after = std::make_shared<Password>(form->takeAfter());
            form->setBusy(true);
            startJob<bool>(
                form,
                [clinic, before, after](QPromise<Result<bool>> &promise) {
                    const auto connection = clinic->connect();
                    if (!connection)
                        return promise.addResult(Result<bool>(connection.error())), void();
                    const auto changed =
                        Accounts(*clinic, *connection).changePassword(*before, *after);
                    promise.addResult(changed ? Result<bool>(true) : Result<bool>(changed.error()));
                },
                [form, &notifier](const Result<bool> &changed) {
                    form->setBusy(false);
                    if (!changed)
                        return form->showError(changed.error());
                    form->accept();
                    notifier.showMessage(Text::tr("Your password is changed."));
                });
        });
    form->open();
}

bool editProfile(Workspace &workspace, Notifier &notifier, const std::function<void()> &saved,
                 const Draft *draft)
{
    const auto users = std::make_shared<UserRepository>(workspace.context());
    auto *form = new ProfileForm(*users, workspace.session(), notifier, &workspace.window());
    QObject::connect(form, &QObject::destroyed, form, [users] {}); // lives as long
    QObject::connect(form, &RecordForm::saved, form, [saved] { saved(); });
    if (!form->startEditing(workspace.session().personId())) {
        form->deleteLater();
        return false;
    }
    if (draft)
        form->restoreContent(draft->content);
    form->keepDrafts(workspace.drafts(), draft ? draft->id : 0);
    form->open();
    return true;
}

} // namespace tarsus::persondialogs
