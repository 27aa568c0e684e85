// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/letters/lettertools.h"

#include "forms/letters/letterform.h"
#include "forms/letters/sendletterform.h"
#include "forms/letters/templatesform.h"
#include "forms/printing/printtools.h"
#include "models/core/access.h"
#include "models/letters/letterrepository.h"
#include "models/services/letters/letterpaper.h"
#include "views/common/notifier.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace tarsus {

LetterTools::LetterTools(FormContext context, PrintTools &printing, QWidget *window,
                         QObject *parent)
    : QObject(parent)
    , m_context(std::move(context))
    , m_printing(printing)
    , m_window(window)
{}

void LetterTools::sign(qint64 id)
{
    const auto letter = LetterRepository(m_context.data).find(id);
    if (!letter)
        return m_context.notifier->showError(letter.error());
    m_context.notifier->ask(
        m_window,
        {tr("Sign this letter?"),
         tr("“%1” to %2. What it says is locked for good; only another letter corrects it.")
             .arg(letter->letterTitle, letter->recipientName),
         tr("Sign"), tr("Keep the draft")},
        [this, id, version = letter->version](bool yes) {
            if (yes)
                signNow(id, version);
        });
}

void LetterTools::signNow(qint64 id, int version)
{
    if (const auto done = LetterRepository(m_context.data).sign(id, version); !done)
        return m_context.notifier->showError(done.error());
    m_context.notifier->showMessage(tr("The letter is signed."));
    emit lettersChanged();
    goOn(id);
}

void LetterTools::goOn(qint64 id)
{
    const auto letter = LetterRepository(m_context.data).find(id);
    if (!letter || letter->status != "signed"_L1
        || !m_context.data.access->can(RecordKind::Letter, Operation::Edit))
        return;
    // The form it was written in closes first.
    QTimer::singleShot(0, this, [this, id] { send(id); });
}

void LetterTools::preview(qint64 id)
{
    const LetterRepository letters(m_context.data);
    const auto letter = letters.find(id);
    if (!letter)
        return m_context.notifier->showError(letter.error());
    if (const auto whole = letters.verify(*letter); !whole)
        return m_context.notifier->showError(whole.error());
    const auto text = LetterPaper(m_context.data).compose(*letter);
    if (!text)
        return m_context.notifier->showError(text.error());
    m_printing.show(*text);
}

void LetterTools::send(qint64 id)
{
    const auto letter = LetterRepository(m_context.data).find(id);
    if (!letter)
        return m_context.notifier->showError(letter.error());
    auto *form = new SendLetterForm(m_context, *letter, m_window);
    connect(form, &SendLetterForm::sent, this, [this](qint64 letterId, bool isStepTaken) {
        m_context.notifier->showMessage(
            isStepTaken
                ? tr("The letter counts as sent, and so does the report of its referral. Its PDF "
                     "is kept with the pet.")
                : tr("The letter counts as sent. Its PDF is kept with the pet."));
        emit lettersChanged();
        preview(letterId);
    });
    form->open();
}

void LetterTools::amend(qint64 id)
{
    auto *form = new LetterForm(m_context, m_window);
    if (!form->startAmending(id))
        return form->deleteLater();
    if (m_context.drafts)
        form->keepDrafts(*m_context.drafts);
    connect(form, &LetterForm::saved, this, [this](RecordKind, qint64 letter) {
        emit lettersChanged();
        goOn(letter);
    });
    form->open();
}

void LetterTools::editTemplates()
{
    (new TemplatesForm(m_context, m_window))->open();
}

} // namespace tarsus
