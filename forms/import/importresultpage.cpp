// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/import/importresultpage.h"

#include "forms/import/importcheckpage.h"
#include "ui_importresultpage.h"
#include "views/style/heading.h"
#include "views/style/icons.h"

#include <QEvent>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace tarsus {

ImportResultPage::ImportResultPage(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ImportResultPage>())
{
    m_ui->setupUi(this);
    makeHeading(m_ui->titleLabel, 1);
    m_ui->progressBar->setRange(0, 1000);
    m_ui->undoButton->setIcon(icon(u"undo"_s));
    connect(m_ui->undoButton, &QPushButton::clicked, this, &ImportResultPage::undoWanted);
    connect(m_ui->reportButton, &QPushButton::clicked, this, &ImportResultPage::reportWanted);
    setState(State::Running);
}

ImportResultPage::~ImportResultPage() = default;

void ImportResultPage::showProgress(int done)
{
    if (m_state != State::Running || done == 0)
        setState(State::Running);
    m_ui->progressBar->setValue(done);
}

void ImportResultPage::showOutcome(RecordKind kind, const ImportOutcome &outcome)
{
    m_kind = kind;
    m_outcome = outcome;
    setState(State::Done);
}

void ImportResultPage::showFailure(const QString &text)
{
    m_failure = text;
    m_outcome = {};
    setState(State::Failed);
}

void ImportResultPage::showUndone(qint64 removed, qint64 kept)
{
    m_removed = removed;
    m_kept = kept;
    setState(State::Undone);
}

void ImportResultPage::showState(const QString &text)
{
    m_ui->resultStateLabel->setText(text);
}

void ImportResultPage::setBusy(bool busy)
{
    m_ui->undoButton->setEnabled(!busy);
    m_ui->reportButton->setEnabled(!busy);
}

void ImportResultPage::setState(State state)
{
    m_state = state;
    m_ui->progressBar->setVisible(state == State::Running);
    m_ui->undoButton->setVisible(state == State::Done && m_outcome.written);
    m_ui->reportButton->setVisible(state == State::Done
                                   && m_outcome.failed + m_outcome.skipped > 0);
    m_ui->resultStateLabel->clear();
    setBusy(false);
    retranslate();
}

void ImportResultPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        retranslate();
    }
}

void ImportResultPage::retranslate()
{
    QStringList sentences;
    switch (m_state) {
    case State::Running:
        m_ui->titleLabel->setText(tr("The import is going on"));
        sentences += tr("You can stop it: then nothing of it is kept.");
        break;
    case State::Failed:
        m_ui->titleLabel->setText(tr("Nothing was imported"));
        sentences += m_failure;
        break;
    case State::Undone:
        m_ui->titleLabel->setText(tr("The import was undone"));
        sentences += tr("Removed: %1.").arg(QLocale().toString(m_removed));
        if (m_kept > 0)
            sentences += tr("%n owner(s) or practice(s) stay, because other records belong to "
                            "them.",
                            nullptr, static_cast<int>(m_kept));
        break;
    case State::Done:
        m_ui->titleLabel->setText(m_outcome.written ? tr("The import is done")
                                                    : tr("Nothing was imported"));
        if (m_outcome.written)
            sentences += tr("Imported: %1.").arg(importCounts(m_kind, m_outcome));
        if (m_outcome.failed > 0)
            sentences +=
                tr("%n row(s) had a problem.", nullptr, static_cast<int>(m_outcome.failed));
        if (m_outcome.skipped > 0)
            sentences +=
                tr("%n row(s) were there already.", nullptr, static_cast<int>(m_outcome.skipped));
        if (m_outcome.written)
            sentences += tr("It can be undone as long as nobody has changed these records.");
        break;
    }
    m_ui->summaryLabel->setText(sentences.join(u'\n'));
}

} // namespace tarsus
