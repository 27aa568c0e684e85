// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/desk/assignform.h"

#include "models/users/userrepository.h"
#include "ui_assignform.h"
#include "views/common/searchablebox.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace tarsus {

AssignForm::AssignForm(FormContext context, const QList<qint64> &referrals, QWidget *parent)
    : WorkForm(u"assignForm"_s, parent)
    , m_ui(std::make_unique<Ui::AssignForm>())
    , m_context(std::move(context))
    , m_referrals(referrals)
{
    m_ui->setupUi(body());
    QComboBox *box = m_ui->personCombo;
    makeSearchable(box);
    fillPeople();
    watch({box});
    retranslate();
    begin(m_ui->assignButton, 420);
    box->setFocus();
}

AssignForm::~AssignForm() = default;

void AssignForm::fillPeople()
{
    QComboBox *box = m_ui->personCombo;
    const UserRepository users(m_context.data);
    const auto specialists = users.active(u"specialist"_s);
    const auto all = users.active();
    if (specialists && all) {
        for (const User &person : *specialists)
            box->addItem(person.fullName, person.id);
        for (const User &person : *all) {
            if (box->findData(person.id) < 0)
                box->addItem(person.fullName, person.id);
        }
    }
    box->setCurrentIndex(-1);
}

void AssignForm::retranslate()
{
    m_ui->retranslateUi(body());
    m_ui->whatLabel->setText(tr("%n referral(s)", nullptr, static_cast<int>(m_referrals.size())));
    m_ui->personCombo->lineEdit()->setPlaceholderText(tr("Type a name"));
}

QWidget *AssignForm::fieldOf(const QString &column) const
{
    return column == "person"_L1 ? m_ui->personCombo : nullptr;
}

void AssignForm::submit()
{
    // What is typed counts where it is somebody's whole name.
    const QComboBox *box = m_ui->personCombo;
    const int chosen = box->findText(box->currentText().trimmed(), Qt::MatchFixedString);
    DeskChoice choice;
    choice.personId = chosen < 0 ? 0 : box->itemData(chosen).toLongLong();
    auto taken = ReferralDesk(m_context.data).take(DeskStep::Assign, m_referrals, choice);
    if (!taken)
        return showError(taken.error());
    accept();
    emit assigned(*taken);
}

} // namespace tarsus
