// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/pets/problemchooser.h"

#include "models/pets/petproblems.h"

#include <QComboBox>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace tarsus {

ProblemChooser::ProblemChooser(DataContext context, QComboBox *box, QObject *parent)
    : QObject(parent)
    , m_context(std::move(context))
    , m_box(box)
{
    setPet(0);
}

void ProblemChooser::setPet(qint64 petId)
{
    m_petId = petId;
    const QSignalBlocker quiet(m_box);
    const qint64 kept = chosen();
    m_box->clear();
    m_box->addItem(tr("None"), qint64(0));
    const PetProblems problems(m_context);
    if (petId != 0) {
        const auto found = problems.list(petId);
        for (const PetProblem &one : found ? *found : QList<PetProblem>())
            m_box->addItem(one.isActive() ? one.problem : tr("%1 (resolved)").arg(one.problem),
                           one.id);
    }
    choose(kept);
    m_box->setEnabled(m_box->count() > 1 && problems.mayWrite());
}

void ProblemChooser::load(RecordKind kind, qint64 recordId)
{
    const QSignalBlocker quiet(m_box);
    const auto kept = recordId != 0 ? PetProblems(m_context).of(kind, recordId) : Result(qint64(0));
    choose(kept ? *kept : 0);
}

void ProblemChooser::choose(qint64 problemId)
{
    m_box->setCurrentIndex(qMax(0, m_box->findData(problemId)));
}

qint64 ProblemChooser::chosen() const
{
    return m_box->currentData().toLongLong();
}

Result<> ProblemChooser::store(RecordKind kind, qint64 recordId) const
{
    if (!m_box->isEnabled())
        return {};
    return PetProblems(m_context).setFor(kind, recordId, m_petId, chosen());
}

void ProblemChooser::retranslate()
{
    setPet(m_petId);
}

} // namespace tarsus
