// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/firstrun/firstrunwizard.h"

#include "forms/firstrun/recoverycodeprint.h"
#include "ui_firstrunwizard.h"
#include "views/common/fielderror.h"
#include "views/common/searchablebox.h"
#include "views/common/secretclipboard.h"
#include "views/style/heading.h"
#include "views/style/icons.h"
#include "views/style/tokens.h"

#include <QClipboard>
#include <QDir>
#include <QEvent>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPrintDialog>
#include <QPrinter>
#include <QRandomGenerator>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace tarsus {

FirstRunWizard::FirstRunWizard(const QString &folder, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::FirstRunWizard>())
    , m_folder(folder)
{
    m_ui->setupUi(this);
    for (QLabel *title : {m_ui->welcomeTitle, m_ui->clinicTitle, m_ui->administratorTitle,
                          m_ui->makingLabel, m_ui->codeTitle})
        makeHeading(title, 1);
    QFont code = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    code.setPointSizeF(font().pointSizeF() + 4);
    code.setWeight(QFont::DemiBold);
    m_ui->codeLabel->setFont(code);
    secretclipboard::guard(m_ui->codeLabel);
    m_ui->setUpButton->setIcon(icon(u"clinic"_s, tokensOf(palette()).onAccent));
    m_ui->demoButton->setIcon(icon(u"pet"_s));
    m_ui->printButton->setIcon(icon(u"print"_s));
    m_ui->copyButton->setIcon(icon(u"copy"_s));
    m_ui->messageLabel->hide();
    m_ui->passwordBox->setFor(PasswordFor::Administrator);
    m_ui->passwordBox->setPersonal([this]() -> QStringList {
        return {m_ui->nameEdit->text(), m_ui->fullNameEdit->text(), m_ui->emailEdit->text(),
                m_ui->clinicNameEdit->text()};
    });
    fillTimeZones();
    for (QWidget *field :
         {static_cast<QWidget *>(m_ui->clinicNameEdit), static_cast<QWidget *>(m_ui->timeZoneBox),
          static_cast<QWidget *>(m_ui->fullNameEdit), static_cast<QWidget *>(m_ui->nameEdit),
          static_cast<QWidget *>(m_ui->emailEdit), static_cast<QWidget *>(m_ui->confirmEdit)}) {
        FieldError::of(field);
        if (auto *edit = qobject_cast<QLineEdit *>(field)) {
            connect(edit, &QLineEdit::textChanged, this, [edit] { FieldError::set(edit, {}); });
            connect(edit, &QLineEdit::returnPressed, this, &FirstRunWizard::next);
        }
    }
    connect(m_ui->setUpButton, &QPushButton::clicked, this, [this] { goTo(m_ui->clinicPage); });
    connect(m_ui->demoButton, &QPushButton::clicked, this, &FirstRunWizard::demoWanted);
    connect(m_ui->backButton, &QPushButton::clicked, this, &FirstRunWizard::back);
    connect(m_ui->nextButton, &QPushButton::clicked, this, &FirstRunWizard::next);
    connect(m_ui->copyButton, &QPushButton::clicked, this, [this] {
        if (m_code)
            QGuiApplication::clipboard()->setText(m_code->text());
    });
    connect(m_ui->printButton, &QPushButton::clicked, this, &FirstRunWizard::printCode);
    goTo(m_ui->welcomePage);
}

FirstRunWizard::~FirstRunWizard() = default;

void FirstRunWizard::fillTimeZones()
{
    const auto zones = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &zone : zones)
        if (zone.contains('/') && !zone.startsWith("Etc/"))
            m_ui->timeZoneBox->addItem(QString::fromLatin1(zone));
    m_ui->timeZoneBox->addItem(u"UTC"_s);
    makeSearchable(m_ui->timeZoneBox);
    const QString here = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    m_ui->timeZoneBox->setCurrentIndex(m_ui->timeZoneBox->findText(here) >= 0
                                           ? m_ui->timeZoneBox->findText(here)
                                           : m_ui->timeZoneBox->count() - 1);
}

NewClinic FirstRunWizard::take()
{
    return {m_ui->clinicNameEdit->text().trimmed(),
            m_ui->timeZoneBox->currentText().trimmed().toLatin1(),
            m_ui->nameEdit->text().trimmed(),
            m_ui->fullNameEdit->text().trimmed(),
            m_ui->emailEdit->text().trimmed(),
            m_ui->passwordBox->take()};
}

void FirstRunWizard::showError(const Error &error)
{
    struct Place
    {
        QLatin1StringView name;
        QWidget *page;
        QWidget *field;
    };
    const Place places[]{
        {"clinic_name"_L1, m_ui->clinicPage, m_ui->clinicNameEdit},
        {"time_zone"_L1, m_ui->clinicPage, m_ui->timeZoneBox},
        {"full_name"_L1, m_ui->administratorPage, m_ui->fullNameEdit},
        {"username"_L1, m_ui->administratorPage, m_ui->nameEdit},
        {"email"_L1, m_ui->administratorPage, m_ui->emailEdit},
    };
    for (const Place &place : places) {
        if (error.field != place.name)
            continue;
        goTo(place.page);
        FieldError::set(place.field, error.text);
        place.field->setFocus(Qt::OtherFocusReason);
        return;
    }
    goTo(m_ui->administratorPage);
    if (error.field == u"password"_s)
        return m_ui->passwordBox->showError(error.text);
    m_ui->messageLabel->setText(error.text);
    m_ui->messageLabel->show();
}

void FirstRunWizard::showRecoveryCode(RecoveryCode code)
{
    m_code.emplace(std::move(code));
    m_group = int(QRandomGenerator::global()->bounded(RecoveryCode::groupCount));
    m_ui->codeLabel->setText(codeInLines());
    goTo(m_ui->codePage);
}

void FirstRunWizard::setDemoOffered(bool offered)
{
    m_ui->demoButton->setVisible(offered);
    m_ui->demoNote->setVisible(offered);
}

void FirstRunWizard::setDemoBusy(bool busy)
{
    m_ui->makingLabel->setText(tr("Inventing a clinic…"));
    m_ui->makingNote->setText(tr("Pets, owners, referrals and plans; about a minute."));
    goTo(busy ? m_ui->makingPage : m_ui->welcomePage);
}

void FirstRunWizard::goTo(QWidget *page)
{
    m_ui->messageLabel->hide();
    m_ui->steps->setCurrentWidget(page);
    const bool buttons = page != m_ui->welcomePage && page != m_ui->makingPage;
    m_ui->backButton->setVisible(buttons && page != m_ui->codePage);
    m_ui->nextButton->setVisible(buttons);
    retranslate();
    QWidget *first = page == m_ui->clinicPage          ? m_ui->clinicNameEdit
                     : page == m_ui->administratorPage ? m_ui->fullNameEdit
                     : page == m_ui->codePage          ? static_cast<QWidget *>(m_ui->confirmEdit)
                                                       : m_ui->setUpButton;
    first->setFocus(Qt::OtherFocusReason);
    setFocusProxy(first);
}

void FirstRunWizard::back()
{
    goTo(m_ui->steps->currentWidget() == m_ui->administratorPage ? m_ui->clinicPage
                                                                 : m_ui->welcomePage);
}

void FirstRunWizard::next()
{
    const QWidget *page = m_ui->steps->currentWidget();
    if (page == m_ui->clinicPage)
        leaveClinicPage();
    else if (page == m_ui->administratorPage)
        leaveAdministratorPage();
    else if (page == m_ui->codePage)
        confirmCode();
}

void FirstRunWizard::leaveClinicPage()
{
    if (m_ui->clinicNameEdit->text().trimmed().isEmpty())
        return showError(
            {Error::Code::Invalid, tr("The clinic needs a name."), {}, u"clinic_name"_s});
    if (!QTimeZone::isTimeZoneIdAvailable(m_ui->timeZoneBox->currentText().trimmed().toLatin1()))
        return showError({Error::Code::Invalid,
                          tr("Please choose a time zone from the list."),
                          {},
                          u"time_zone"_s});
    goTo(m_ui->administratorPage);
}

void FirstRunWizard::leaveAdministratorPage()
{
    if (const auto checked =
            checkPerson(m_ui->nameEdit->text().trimmed(), m_ui->fullNameEdit->text().trimmed(),
                        m_ui->emailEdit->text().trimmed());
        !checked)
        return showError(checked.error());
    if (!m_ui->passwordBox->check())
        return;
    goTo(m_ui->makingPage);
    emit createWanted();
}

void FirstRunWizard::confirmCode()
{
    if (!m_code)
        return;
    if (!m_code->groupMatches(m_group, m_ui->confirmEdit->text())) {
        FieldError::set(m_ui->confirmEdit,
                        tr("That is not group %1 of the code. Please look at what you wrote down.")
                            .arg(m_group + 1));
        m_ui->confirmEdit->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_ui->codeLabel->clear();
    m_code.reset();
    emit finished();
}

void FirstRunWizard::printCode()
{
    if (!m_code)
        return;
    auto *printer = new QPrinter(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QObject::destroyed, this, [printer] { delete printer; });
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this](QPrinter *paper) {
        if (m_code)
            printRecoveryCode(*paper, m_ui->clinicNameEdit->text(), codeInLines());
    });
    dialog->open();
}

QString FirstRunWizard::codeInLines() const
{
    return linesOfCode(*m_code);
}

void FirstRunWizard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        if (m_code)
            m_ui->codeLabel->setText(codeInLines());
        retranslate();
    }
    if (event->type() == QEvent::PaletteChange)
        m_ui->setUpButton->setIcon(icon(u"clinic"_s, tokensOf(palette()).onAccent));
}

void FirstRunWizard::retranslate()
{
    const QWidget *page = m_ui->steps->currentWidget();
    const int step = page == m_ui->clinicPage          ? 1
                     : page == m_ui->administratorPage ? 2
                     : page == m_ui->codePage          ? 3
                                                       : 0;
    m_ui->stepLabel->setText(step ? tr("Step %1 of 3").arg(step) : QString());
    m_ui->stepLabel->setVisible(step != 0);
    m_ui->folderLabel->setText(tr("It will lie in %1.").arg(QDir::toNativeSeparators(m_folder)));
    m_ui->confirmLabel->setText(
        tr("&Type group %1 of the code back, from the paper").arg(m_group + 1));
    m_ui->nextButton->setText(page == m_ui->codePage            ? tr("Open the &clinic")
                              : page == m_ui->administratorPage ? tr("&Set up the clinic")
                                                                : tr("&Next"));
}

} // namespace tarsus
