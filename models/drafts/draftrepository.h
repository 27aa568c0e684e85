// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/db/datacontext.h"
#include "models/drafts/draft.h"

#include <vector>

namespace tarsus {

/// The drafts of the person signed in. Another person's are neither found nor touched.
class DraftRepository
{
public:
    explicit DraftRepository(DataContext context);

    /// All of them, the one that was begun first before those that were opened over it.
    Result<std::vector<Draft>> all() const;
    /// Keeps the draft in place of what was kept under its id. Forbidden where that is another's.
    Result<> keep(const Draft &draft) const;
    /// Forgets it; also where there is none.
    Result<> remove(qint64 id) const;

private:
    /// Whether there is a row of one's own; Forbidden where it is another's.
    Result<bool> isThere(qint64 id) const;

    DataContext m_context;
};

} // namespace tarsus
