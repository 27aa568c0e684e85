// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/administration/administrationforms.h"

#include "forms/administration/approvalform.h"
#include "forms/administration/clinicdetailsform.h"
#include "forms/administration/clinicjobs.h"
#include "forms/administration/hoursform.h"
#include "forms/administration/importssection.h"
#include "forms/administration/recoverycodeform.h"
#include "forms/administration/roleform.h"
#include "forms/administration/rotationform.h"
#include "forms/administration/ruleforms.h"
#include "forms/administration/valueitemform.h"
#include "models/core/text.h"
#include "models/security/rolewords.h"
#include "views/administration/accountwork.h"
#include "views/administration/administrationpage.h"
#include "views/administration/clinicsection.h"
#include "views/administration/peoplesection.h"
#include "views/administration/rolessection.h"
#include "views/administration/valuelistssection.h"
#include "views/common/notifier.h"

using namespace Qt::StringLiterals;

namespace tarsus {

AdministrationForms::AdministrationForms(FormContext context, ValueLists &lists, ClinicJobs &jobs,
                                         AdministrationPage *page)
    : QObject(page)
    , m_context(std::move(context))
    , m_lists(lists)
    , m_page(page)
{
    auto *imports = new ImportsSection(m_context, page);
    page->addSection(u"imports"_s, imports);
    connect(imports, &ImportsSection::recordsTakenBack, this, &AdministrationForms::recordsChanged);
    connect(imports, &ImportsSection::importRequested, this, &AdministrationForms::importRequested);
    connect(page->people(), &PeopleSection::approveRequested, this, &AdministrationForms::approve);
    connect(page->people(), &PeopleSection::roleRequested, this, &AdministrationForms::changeRole);
    auto *rules = new RuleForms(m_context, page->roles());
    connect(rules, &RuleForms::ownRulesChanged, this, &AdministrationForms::ownRulesChanged);
    connect(page->clinic(), &ClinicSection::editRequested, this, &AdministrationForms::editClinic);
    connect(page->clinic(), &ClinicSection::hoursRequested, this, &AdministrationForms::editHours);
    connect(page->clinic(), &ClinicSection::recoveryCodeRequested, this,
            &AdministrationForms::renewRecoveryCode);
    connect(page->clinic(), &ClinicSection::newKeysRequested, this,
            &AdministrationForms::renewKeys);
    connect(page->people(), &PeopleSection::newKeysRequested, this,
            &AdministrationForms::renewKeys);
    connect(page->valueLists(), &ValueListsSection::editRequested, this,
            &AdministrationForms::editValue);
    connect(page->clinic(), &ClinicSection::backupRequested, &jobs, &ClinicJobs::backUp);
    connect(page->clinic(), &ClinicSection::verifyRequested, &jobs, &ClinicJobs::verify);
    connect(page->clinic(), &ClinicSection::restoreRequested, &jobs, &ClinicJobs::restore);
    connect(&jobs, &ClinicJobs::backupMade, page->clinic(), &ClinicSection::showBackup);
}

void AdministrationForms::approve(const AccountRequest &request)
{
    using List = std::vector<Account>;
    startAccountWork<List>(
        this, m_context.clinic, [](Accounts &accounts) { return accounts.list(); },
        [this, request](const Result<List> &accounts) {
            if (!accounts)
                return m_context.notifier->showError(accounts.error());
            std::optional<Account> existing;
            for (const Account &account : *accounts) {
                if (foldText(account.username) == foldText(request.username))
                    existing = account;
            }
            auto *form = new ApprovalForm(m_context.clinic, request, existing, m_page->window());
            connect(form, &ApprovalForm::approved, m_page->people(), &PeopleSection::reload);
            connect(form, &ApprovalForm::approved, this, [this, name = request.fullName] {
                m_context.notifier->showMessage(tr("%1 can sign in now.").arg(name));
            });
            form->open();
        });
}

void AdministrationForms::editValue(const ValueItem &item)
{
    auto *form =
        new ValueItemForm(m_lists, item, ValueListsSection::listTitle(item.list), m_page->window());
    connect(form, &ValueItemForm::saved, m_page->valueLists(), &ValueListsSection::reveal);
    form->open();
}

void AdministrationForms::changeRole(const QString &username, const QString &fullName,
                                     const QString &role)
{
    auto *form = new RoleForm(m_context.clinic, username, fullName, role, m_page->window());
    connect(form, &RoleForm::changed, this, [this, fullName](const QString &next) {
        m_page->people()->reload();
        m_context.notifier->showMessage(
            tr("The role of %1 is “%2” from the next sign-in on.", "full name, role")
                .arg(fullName, rolewords::roleTitle(next)));
    });
    form->open();
}

void AdministrationForms::editClinic()
{
    auto *form = new ClinicDetailsForm(m_context.clinic, m_page->window());
    connect(form, &ClinicDetailsForm::saved, this, [this] {
        m_page->clinic()->activate();
        emit clinicChanged();
    });
    form->open();
}

void AdministrationForms::editHours()
{
    const auto settings = readClockSettings(m_context.data.db);
    if (!settings)
        return m_context.notifier->showError(settings.error());
    auto *form = new HoursForm(m_context.clinic, *settings, m_page->window());
    connect(form, &HoursForm::jobStarted, this, &AdministrationForms::jobStarted);
    connect(form, &HoursForm::saved, this, [this] {
        m_page->clinic()->activate();
        emit clinicChanged();
    });
    form->open();
}

void AdministrationForms::renewKeys()
{
    auto *form = new RotationForm(m_context.clinic, m_page->window());
    connect(form, &RotationForm::jobStarted, this, &AdministrationForms::jobStarted);
    connect(form, &RotationForm::rotated, this, &AdministrationForms::keysRenewed);
    form->open();
}

void AdministrationForms::renewRecoveryCode()
{
    auto *form = new RecoveryCodeForm(m_context.clinic, m_page->window());
    connect(form, &RecoveryCodeForm::renewed, this, [this] {
        m_context.notifier->showMessage(
            tr("The new recovery code is in force. The one before opens nothing any more."));
    });
    form->open();
}

} // namespace tarsus
