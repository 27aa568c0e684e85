// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/letters/templatesform.h"

#include "models/core/spokenlanguages.h"
#include "models/services/letters/lettertemplates.h"
#include "models/services/letters/lettertext.h"
#include "models/vocabularies/valuelistlabels.h"
#include "models/vocabularies/valuelists.h"
#include "ui_templatesform.h"
#include "views/common/notifier.h"

#include <QFile>
#include <QFileDialog>
#include <QPixmap>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

constexpr QSize logoSize(160, 72);

} // namespace

TemplatesForm::TemplatesForm(const FormContext &context, QWidget *parent)
    : WorkForm(u"templatesForm"_s, parent)
    , m_ui(std::make_unique<Ui::TemplatesForm>())
    , m_context(context)
{
    m_ui->setupUi(body());
    begin(m_ui->saveButton, 860);
    watch({m_ui->bodyEdit, m_ui->logoButton});
    m_ui->fieldsList->addItems(LetterText::fieldNames());
    m_language = locale().name().section(u'_', 0, 0); // first the one that is spoken here
    retranslate();
    if (const auto head = Letterheads(m_context.data).read())
        m_head = *head;
    m_ui->addressEdit->setPlainText(m_head.address);
    m_ui->phoneEdit->setText(m_head.phone);
    m_ui->emailEdit->setText(m_head.email);
    showLogo();
    showTemplate();
    for (const QComboBox *box : {m_ui->kindCombo, m_ui->languageCombo}) {
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            if (const auto saved = saveTemplate(); !saved) {
                const QSignalBlocker kind(m_ui->kindCombo);
                const QSignalBlocker language(m_ui->languageCombo);
                m_ui->kindCombo->setCurrentIndex(m_ui->kindCombo->findData(m_kind));
                m_ui->languageCombo->setCurrentIndex(m_ui->languageCombo->findData(m_language));
                return showError(saved.error());
            }
            showTemplate();
        });
    }
    connect(m_ui->putBackButton, &QPushButton::clicked, this, &TemplatesForm::putBack);
    connect(m_ui->fieldsList, &QListWidget::itemActivated, this, &TemplatesForm::insertField);
    connect(m_ui->logoButton, &QPushButton::clicked, this, &TemplatesForm::askForLogo);
    connect(m_ui->noLogoButton, &QPushButton::clicked, this, [this] {
        m_head.logo.clear();
        showLogo();
    });
}

TemplatesForm::~TemplatesForm() = default;

void TemplatesForm::retranslate()
{
    m_ui->retranslateUi(body());
    const QSignalBlocker kind(m_ui->kindCombo);
    const QSignalBlocker language(m_ui->languageCombo);
    m_ui->kindCombo->clear();
    m_ui->languageCombo->clear();
    const ValueListLabels labels(*m_context.lists);
    for (const QString &code : LetterTemplates::kinds())
        m_ui->kindCombo->addItem(labels.label(u"letter_kind"_s, code), code);
    for (const QString &code : LetterTemplates::languages())
        m_ui->languageCombo->addItem(nativeLanguageName(code), code);
    m_ui->kindCombo->setCurrentIndex(qMax(0, m_ui->kindCombo->findData(m_kind)));
    m_ui->languageCombo->setCurrentIndex(qMax(0, m_ui->languageCombo->findData(m_language)));
}

void TemplatesForm::showTemplate()
{
    m_kind = m_ui->kindCombo->currentData().toString();
    m_language = m_ui->languageCombo->currentData().toString();
    const auto found = LetterTemplates(m_context.data).find(m_kind, m_language);
    if (!found)
        return showError(found.error());
    m_shown = found->body;
    m_ui->bodyEdit->setPlainText(m_shown);
    m_ui->putBackButton->setDisabled(found->isShipped);
}

Result<> TemplatesForm::saveTemplate()
{
    const QString text = m_ui->bodyEdit->toPlainText();
    if (text == m_shown)
        return {};
    auto saved = LetterTemplates(m_context.data).save({m_kind, m_language, text, false});
    if (saved) {
        m_shown = text;
        m_ui->putBackButton->setEnabled(true);
    }
    return saved;
}

void TemplatesForm::putBack()
{
    if (const auto done = LetterTemplates(m_context.data).putBack(m_kind, m_language); !done)
        return showError(done.error());
    showTemplate();
}

void TemplatesForm::insertField(const QListWidgetItem *item)
{
    m_ui->bodyEdit->insertPlainText(u'{' % item->text() % u'}');
    m_ui->bodyEdit->setFocus();
}

void TemplatesForm::askForLogo()
{
    auto *dialog =
        new QFileDialog(this, tr("Choose a logo"), {}, tr("Pictures (*.png *.jpg *.jpeg)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &TemplatesForm::useLogo);
    dialog->open();
}

void TemplatesForm::useLogo(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return showError({Error::Code::Invalid,
                          tr("The picture could not be read. Check that it is there."),
                          {},
                          u"logo"_s});
    m_head.logo = file.read(Letterheads::largestLogo + 1);
    showLogo();
}

void TemplatesForm::showLogo()
{
    QPixmap logo;
    logo.loadFromData(m_head.logo);
    m_ui->logoLabel->setPixmap(
        logo.isNull() ? QPixmap()
                      : logo.scaled(logoSize, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    if (logo.isNull())
        m_ui->logoLabel->setText(tr("No logo"));
    m_ui->noLogoButton->setDisabled(m_head.logo.isEmpty());
}

QWidget *TemplatesForm::fieldOf(const QString &column) const
{
    if (column == "body"_L1)
        return m_ui->bodyEdit;
    return column == "logo"_L1 ? m_ui->logoButton : nullptr;
}

void TemplatesForm::submit()
{
    if (const auto saved = saveTemplate(); !saved) {
        m_ui->tabs->setCurrentWidget(m_ui->templatesTab);
        return showError(saved.error());
    }
    m_head.address = m_ui->addressEdit->toPlainText();
    m_head.phone = m_ui->phoneEdit->text();
    m_head.email = m_ui->emailEdit->text();
    if (const auto saved = Letterheads(m_context.data).write(m_head); !saved) {
        m_ui->tabs->setCurrentWidget(m_ui->letterheadTab);
        return showError(saved.error());
    }
    m_context.notifier->showMessage(tr("Templates and letterhead are saved."));
    accept();
}

} // namespace tarsus
