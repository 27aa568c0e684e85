// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/caseroom.h"

#include "app/shell/mainwindow.h"
#include "app/shell/pageservices.h"
#include "app/shell/workspace.h"
#include "forms/pets/problemsform.h"
#include "models/interactions/interactionrepository.h"
#include "models/interactions/quickentry.h"
#include "models/security/session.h"
#include "models/services/trail/viewrecorder.h"
#include "views/case/casepage.h"
#include "views/common/notifier.h"
#include "views/records/recordpage.h"

using namespace Qt::StringLiterals;

namespace tarsus {

CaseRoom::CaseRoom(Workspace &workspace)
    : m_workspace(workspace)
{}

void CaseRoom::furnish()
{
    m_before.clear();
    if (!m_workspace.session().can(RecordKind::Pet, Operation::View))
        return;
    MainWindow &window = m_workspace.window();
    m_page = new CasePage(m_workspace.pageServices().context(), &window);
    m_workspace.wire(m_page);
    connect(m_page, &CasePage::backRequested, this, &CaseRoom::back);
    m_quick = std::make_unique<QuickDrafts>(m_workspace.context(), m_workspace.draftKeeper());
    connect(m_page, &CasePage::quickTyped, m_quick.get(), &QuickDrafts::typed);
    connect(m_page, &CasePage::quickNoteWritten, this, &CaseRoom::saveQuickNote);
    connect(m_page, &CasePage::problemsRequested, this, &CaseRoom::openProblems);
    connect(m_page, &CasePage::alertsAcknowledged, this, &CaseRoom::noteAcknowledged);
    connect(&window, &MainWindow::pageChosen, m_page, [this](const Page *page) {
        if (page != m_page)
            m_before.clear(); // gone elsewhere: Back would lead nowhere one remembers
    });
    window.addOver(m_page);
}

void CaseRoom::open(qint64 petId)
{
    if (!m_page)
        return;
    MainWindow &window = m_workspace.window();
    const qint64 last = window.currentPage() == m_page ? m_page->petShown() : 0;
    const Page *from = window.currentPage();
    if (const auto opened = show(petId); !opened) {
        m_workspace.notifier().showError(opened.error());
        return;
    }
    if (last != 0 && last != petId)
        m_before.append(last);
    else if (from && from != m_page)
        m_page->setBackText(tr("Back to %1 (Esc)", "the word of a tab").arg(from->title()));
    window.showOver(m_page);
}

Result<> CaseRoom::show(qint64 petId)
{
    auto opened = m_page->open(petId);
    if (opened)
        m_page->setQuickText(m_quick->textFor(petId));
    return opened;
}

void CaseRoom::keepQuickNotes()
{
    if (m_quick)
        m_quick->keepNow();
}

void CaseRoom::back()
{
    if (m_before.isEmpty())
        return m_workspace.window().leaveOver();
    const qint64 last = m_before.takeLast();
    if (show(last))
        m_page->activate();
}

qint64 CaseRoom::petAtHand() const
{
    const MainWindow &window = m_workspace.window();
    if (m_page && window.currentPage() == m_page)
        return m_page->petShown();
    const QList<RecordPage *> lists = window.findChildren<RecordPage *>();
    for (const RecordPage *list : lists) {
        if (list->isVisible() && list->petShown() != 0)
            return list->petShown();
    }
    return 0;
}

void CaseRoom::write(RecordKind kind)
{
    const bool isCaseOpen = m_page && m_workspace.window().currentPage() == m_page;
    const bool belongsToCase = kind != RecordKind::Pet && kind != RecordKind::Owner
                               && kind != RecordKind::Practice && kind != RecordKind::Vet;
    if (isCaseOpen && belongsToCase)
        return m_page->write(kind);
    const bool isWriting = kind == RecordKind::Interaction || kind == RecordKind::Letter
                           || kind == RecordKind::Document;
    m_workspace.openNew(kind, isWriting ? petAtHand() : 0);
}

void CaseRoom::openProblems(qint64 petId, qint64 problemId)
{
    auto *form =
        new ProblemsForm(m_workspace.formContext(), petId, problemId, &m_workspace.window());
    connect(form, &ProblemsForm::changed, this,
            [this] { m_workspace.tellChanged(RecordKind::Pet); });
    form->open();
}

void CaseRoom::saveQuickNote(qint64 petId, const QuickEntry &entry)
{
    InteractionRepository records(m_workspace.context());
    Interaction interaction = records.blank();
    interaction.petId = petId;
    entry.fill(interaction);
    const auto saved = records.add(interaction);
    m_page->quickNoteSaved(saved);
    if (!saved)
        return;
    m_workspace.tellChanged(RecordKind::Interaction);
    m_workspace.notifier().showMessage(tr("Saved: %1").arg(kindTitle(RecordKind::Interaction)));
}

/// Not only that the case was opened: that what must not be missed was read.
void CaseRoom::noteAcknowledged(qint64 petId, const QString &alerts)
{
    m_workspace.viewRecorder()->look(RecordKind::Pet, petId, {{u"alerts_read"_s, alerts}});
}

} // namespace tarsus
