// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/account/newpasswordbox.h"

#include "ui_newpasswordbox.h"
#include "views/common/fielderror.h"
#include "views/style/tokens.h"

#include <QEvent>

namespace tarsus {

NewPasswordBox::NewPasswordBox(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::NewPasswordBox>())
{
    m_ui->setupUi(this);
    setFocusProxy(m_ui->passwordEdit);
    m_ui->lengthBar->setAccessibleName(tr("Length of the password"));
    for (PasswordEdit *edit : {m_ui->passwordEdit, m_ui->repeatEdit}) {
        FieldError::of(edit);
        connect(edit, &QLineEdit::textChanged, this, [this, edit] {
            FieldError::set(edit, {});
            judge();
            emit edited();
        });
    }
    connect(m_ui->repeatEdit, &QLineEdit::editingFinished, this, [this] {
        if (!m_ui->repeatEdit->text().isEmpty()
            && m_ui->repeatEdit->text() != m_ui->passwordEdit->text())
            FieldError::set(m_ui->repeatEdit, tr("The two passwords are not the same."));
    });
    judge();
}

NewPasswordBox::~NewPasswordBox()
{
    wipe();
}

void NewPasswordBox::setFor(PasswordFor whom)
{
    m_whom = whom;
    judge();
}

void NewPasswordBox::setPersonal(std::function<QStringList()> personal)
{
    m_personal = std::move(personal);
}

bool NewPasswordBox::check()
{
    const QString wrong = problem();
    FieldError::set(m_ui->passwordEdit, wrong);
    const bool same = m_ui->repeatEdit->text() == m_ui->passwordEdit->text();
    FieldError::set(m_ui->repeatEdit, wrong.isEmpty() && !same
                                          ? tr("The two passwords are not the same.")
                                          : QString());
    if (!wrong.isEmpty())
        m_ui->passwordEdit->setFocus(Qt::OtherFocusReason);
    else if (!same)
        m_ui->repeatEdit->setFocus(Qt::OtherFocusReason);
    return wrong.isEmpty() && same;
}

void NewPasswordBox::showError(const QString &text)
{
    FieldError::set(m_ui->passwordEdit, text);
    m_ui->passwordEdit->setFocus(Qt::OtherFocusReason);
}

Password NewPasswordBox::take()
{
    m_ui->repeatEdit->wipe();
    return m_ui->passwordEdit->take();
}

void NewPasswordBox::wipe()
{
    m_ui->passwordEdit->wipe();
    m_ui->repeatEdit->wipe();
}

void NewPasswordBox::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        judge();
    }
}

QString NewPasswordBox::problem() const
{
    QString typed = m_ui->passwordEdit->text();
    const Password password = Password::take(typed);
    if (password.isEmpty())
        return tr("A password is needed.");
    if (m_anyAllowed)
        return {};
    const auto checked =
        checkNewPassword(password, m_whom, m_personal ? m_personal() : QStringList());
    return checked ? QString() : checked.error().text;
}

void NewPasswordBox::judge()
{
    const int least = leastPasswordLength(m_whom);
    QString typed = m_ui->passwordEdit->text();
    const int length = Password::take(typed).length();
    m_ui->lengthBar->setRange(0, least);
    m_ui->lengthBar->setValue(std::min(length, least));
    if (m_ui->passwordEdit->capsLockSeemsOn())
        m_ui->hintLabel->setText(tr("Caps lock seems to be on."));
    else if (length < least)
        m_ui->hintLabel->setText(
            tr("At least %1 characters; several words are easy to remember. %2 so far.")
                .arg(locale().toString(least), locale().toString(length)));
    else if (const QString wrong = problem(); !wrong.isEmpty())
        m_ui->hintLabel->setText(wrong);
    else
        m_ui->hintLabel->setText(tr("✓ Long enough, and not one that is tried first."));
}

} // namespace tarsus
