// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/common/formdrafts.h"

#include "forms/common/draftedform.h"
#include "models/db/sql.h"
#include "models/drafts/draftkeeper.h"
#include "models/drafts/draftrepository.h"
#include "views/common/notifier.h"

#include <QDialog>

#include <algorithm>

using namespace std::chrono_literals;

namespace tarsus {

FormDrafts::FormDrafts(DataContext data, std::shared_ptr<DraftKeeper> keeper, Notifier &notifier,
                       QObject *parent)
    : QObject(parent)
    , m_data(std::move(data))
    , m_keeper(std::move(keeper))
    , m_notifier(notifier)
{
    m_timer.setInterval(1s); // and a second for the disk: what is typed is kept within two
    connect(&m_timer, &QTimer::timeout, this, &FormDrafts::look);
}

void FormDrafts::watch(QDialog *dialog, const DraftedForm *form, qint64 draftId)
{
    const bool isKept = draftId != 0;
    const qint64 id = isKept ? draftId : Draft::newId();
    m_forms.push_back({dialog, form, id, form->draftContent(), isKept});
    // Taken away by a lock it is neither: only a person rejects or saves.
    connect(dialog, &QDialog::finished, this, [this, id] {
        const auto done =
            std::ranges::find_if(m_forms, [id](const Watched &one) { return one.id == id; });
        if (done == m_forms.end())
            return;
        if (done->isKept)
            forget(id);
        m_forms.erase(done);
    });
    m_timer.start();
}

qint64 FormDrafts::idOf(const QDialog *dialog) const
{
    const auto found = std::ranges::find_if(
        m_forms, [dialog](const Watched &one) { return one.dialog == dialog; });
    return dialog && found != m_forms.end() ? found->id : 0;
}

void FormDrafts::dropGone()
{
    std::erase_if(m_forms, [](const Watched &one) { return one.dialog.isNull(); });
    if (m_forms.empty())
        m_timer.stop();
}

void FormDrafts::keep(Watched &watched)
{
    watched.isKept = true;
    m_keeper->keep(
        {watched.id, watched.form->draftForm(), watched.form->draftRecordId(), watched.last, {}});
}

void FormDrafts::look()
{
    dropGone();
    for (Watched &watched : m_forms) {
        QJsonObject now = watched.form->draftContent();
        if (now == watched.last)
            continue;
        watched.last = std::move(now);
        keep(watched);
    }
    const auto problem = m_keeper->takeProblem();
    if (!problem || problem->code == Error::Code::Busy || m_hasComplained)
        return;
    m_hasComplained = true; // once is enough: it goes on trying
    m_notifier.showError({problem->code,
                          tr("What you type cannot be kept for a lock or a power cut at the "
                             "moment. Please save your form soon. %1")
                              .arg(problem->text),
                          problem->detail});
}

void FormDrafts::keepAll()
{
    dropGone();
    for (Watched &watched : m_forms) {
        watched.last = watched.form->draftContent();
        keep(watched);
    }
}

Result<> FormDrafts::save(const QDialog *dialog, const std::function<Result<>()> &work)
{
    const auto found = std::ranges::find_if(
        m_forms, [dialog](const Watched &one) { return one.dialog == dialog; });
    if (found == m_forms.end() || !found->isKept)
        return work();
    const qint64 id = found->id;
    m_keeper->hold(id);
    auto done = sql::inTransaction(m_data, [&]() -> Result<> {
        if (auto worked = work(); !worked)
            return worked;
        return DraftRepository(m_data).remove(id);
    });
    if (!done) {
        m_keeper->release(id);
        if (const qint64 still = idOf(dialog); still == id)
            keepAll();
    }
    return done;
}

Result<std::vector<Draft>> FormDrafts::waiting() const
{
    auto drafts = DraftRepository(m_data).all();
    if (!drafts)
        return drafts;
    std::erase_if(*drafts, [this](const Draft &draft) {
        return std::ranges::any_of(m_forms,
                                   [&draft](const Watched &one) { return one.id == draft.id; });
    });
    return drafts;
}

void FormDrafts::forget(qint64 id)
{
    m_keeper->forget(id);
}

} // namespace tarsus
