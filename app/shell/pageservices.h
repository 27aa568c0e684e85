// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/changenotifier.h"
#include "models/db/readworker.h"
#include "models/users/usersettings.h"
#include "models/vocabularies/valuelistlabels.h"
#include "views/records/pagecontext.h"
#include "views/records/userviewstate.h"

#include <memory>

namespace tarsus {

class Clinic;
class ValueLists;

/// What the pages of one signed-in person read with: workers with connections of their own, the
/// clinic's words, live changes and what is remembered. Outlives the pages.
class PageServices final
{
public:
    PageServices(const std::shared_ptr<Clinic> &clinic, const DataContext &data,
                 const ValueLists &lists);

    PageContext context();
    /// What pages made from now on tell of records that somebody looks at, and how they show a
    /// pet's records of another moment.
    void setLooking(std::function<void(RecordKind, qint64)> looked,
                    std::function<void(qint64, const QDateTime &)> asKnown);

private:
    DataContext m_data;
    ValueListLabels m_labels;
    UserSettings m_settings;
    UserViewState m_viewState;
    std::unique_ptr<ChangeNotifier> m_changes;
    std::unique_ptr<ReadWorker> m_worker;
    std::unique_ptr<ReadWorker> m_filmWorker;
    FilmLoader m_films;
    DocumentLoader m_documents;
    std::function<void(RecordKind, qint64)> m_looked;
    std::function<void(qint64, const QDateTime &)> m_asKnown;
};

} // namespace tarsus
