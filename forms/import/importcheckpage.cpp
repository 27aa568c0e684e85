// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/import/importcheckpage.h"

#include "ui_importcheckpage.h"
#include "views/style/heading.h"

#include <QEvent>
#include <QHeaderView>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

const QString allKey = u"all"_s;
const QString problemKey = u"problems"_s;
const QString duplicateKey = u"duplicates"_s;
const QString noteKey = u"notes"_s;

ImportMessageModel::Shown shownFor(const QString &key)
{
    if (key == problemKey)
        return ImportMessageModel::Problems;
    if (key == duplicateKey)
        return ImportMessageModel::Duplicates;
    return key == noteKey ? ImportMessageModel::Notes : ImportMessageModel::All;
}

} // namespace

QString importCounts(RecordKind kind, const ImportOutcome &outcome)
{
    const auto words = [](RecordKind of, qint64 count) -> QString {
        return (count == 1 ? kindTitle(of) : kindPlural(of)) % u": "_s % QLocale().toString(count);
    };
    QStringList parts{words(kind, outcome.imported)};
    for (auto it = outcome.alsoMade.begin(); it != outcome.alsoMade.end(); ++it)
        parts += words(it.key(), it.value());
    return parts.join(u", "_s);
}

ImportCheckPage::ImportCheckPage(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ImportCheckPage>())
{
    m_ui->setupUi(this);
    makeHeading(m_ui->titleLabel, 1);
    m_ui->progressBar->setRange(0, 1000);
    m_ui->chips->addGroup(u"shown"_s, FilterChips::Choice::One, tr("Which rows are shown"));
    for (const QString &key : {allKey, problemKey, duplicateKey, noteKey})
        m_ui->chips->addChip(u"shown"_s, key, key);
    m_ui->messageTable->setModel(&m_model);
    m_ui->messageTable->verticalHeader()->hide();
    m_ui->messageTable->verticalHeader()->setDefaultSectionSize(28);
    auto *header = m_ui->messageTable->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setStretchLastSection(true);
    header->resizeSection(ImportMessageModel::RowNumber, 70);
    header->resizeSection(ImportMessageModel::Kind, 150);
    header->resizeSection(ImportMessageModel::FieldTitle, 160);
    setFocusProxy(m_ui->messageTable);
    connect(m_ui->chips, &FilterChips::changed, this,
            [this] { m_model.setShown(shownFor(m_ui->chips->chosen(u"shown"_s))); });
    connect(m_ui->duplicatesBox, &QCheckBox::clicked, this,
            [this](bool checked) { m_model.setAllDuplicates(checked); });
    connect(&m_model, &ImportMessageModel::choicesChanged, this, [this] {
        retranslate();
        emit decided();
    });
    connect(m_ui->nothingButton, &QRadioButton::toggled, this, [this] { emit decided(); });
    showProgress(0);
}

ImportCheckPage::~ImportCheckPage() = default;

void ImportCheckPage::showProgress(int done)
{
    m_outcome = {};
    m_ui->progressBar->show();
    m_ui->progressBar->setValue(done);
    for (QWidget *part :
         {static_cast<QWidget *>(m_ui->chips), static_cast<QWidget *>(m_ui->duplicatesBox),
          static_cast<QWidget *>(m_ui->keepButton), static_cast<QWidget *>(m_ui->nothingButton)})
        part->hide();
    m_ui->messageTable->setEnabled(false);
    m_ui->summaryLabel->setText(tr("Every row is being checked. Nothing is written yet."));
}

void ImportCheckPage::showOutcome(RecordKind kind, const ImportOutcome &outcome)
{
    m_kind = kind;
    m_outcome = outcome;
    m_model.show(kind, outcome);
    m_model.setShown(ImportMessageModel::All);
    m_ui->chips->setChecked(allKey, true);
    m_ui->progressBar->hide();
    m_ui->messageTable->setEnabled(true);
    m_ui->chips->show();
    m_ui->duplicatesBox->setVisible(outcome.skipped > 0);
    m_ui->duplicatesBox->setChecked(false);
    m_ui->keepButton->setVisible(outcome.failed > 0);
    m_ui->nothingButton->setVisible(outcome.failed > 0);
    retranslate();
    emit decided();
}

void ImportCheckPage::decide(ImportRequest &request) const
{
    request.failing = m_ui->nothingButton->isChecked() && m_outcome.failed > 0
                          ? FailingRows::AllOrNothing
                          : FailingRows::KeepTheGood;
    request.duplicates = DuplicateChoice::Skip;
    request.choices = m_model.choices();
}

bool ImportCheckPage::canImport() const
{
    const bool blocked = m_ui->nothingButton->isChecked() && m_outcome.failed > 0;
    return !blocked && m_outcome.imported + m_model.chosenDuplicates() > 0;
}

void ImportCheckPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        retranslate();
    }
}

void ImportCheckPage::retranslate()
{
    m_ui->chips->setText(allKey, tr("All"));
    m_ui->chips->setText(problemKey, tr("With a problem"));
    m_ui->chips->setText(duplicateKey, tr("There already"));
    m_ui->chips->setText(noteKey, tr("To be looked at"));
    m_ui->chips->setCount(allKey, m_model.count(ImportMessageModel::All));
    m_ui->chips->setCount(problemKey, m_model.count(ImportMessageModel::Problems));
    m_ui->chips->setCount(duplicateKey, m_model.count(ImportMessageModel::Duplicates));
    m_ui->chips->setCount(noteKey, m_model.count(ImportMessageModel::Notes));
    if (m_outcome.rows == 0)
        return;
    QStringList sentences{tr("To be imported: %1.").arg(importCounts(m_kind, m_outcome))};
    if (m_outcome.failed > 0)
        sentences += tr("%n row(s) have a problem and are left out.", nullptr,
                        static_cast<int>(m_outcome.failed));
    if (m_outcome.skipped > 0)
        sentences += tr("%n row(s) seem to be there already; check those that are to be imported "
                        "all the same.",
                        nullptr, static_cast<int>(m_outcome.skipped));
    if (m_model.chosenDuplicates() > 0)
        sentences += tr("%n of them were chosen to be imported.", nullptr,
                        static_cast<int>(m_model.chosenDuplicates()));
    m_ui->summaryLabel->setText(sentences.join(u'\n'));
}

} // namespace tarsus
