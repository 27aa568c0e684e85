// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/db/datacontext.h"
#include "models/snippets/snippet.h"

#include <QCoreApplication>
#include <QList>

namespace tarsus {

/// The snippets of the person who is signed in, and the clinic's. Everybody writes their own; who
/// looks after the clinic writes those for all.
class SnippetRepository
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::SnippetRepository)

public:
    explicit SnippetRepository(DataContext context)
        : m_context(std::move(context))
    {}

    /// By code; where there are two of it one's own comes first.
    Result<QList<Snippet>> list() const;
    /// One's own before the clinic's; NotFound where there is none.
    Result<Snippet> find(const QString &code) const;
    bool mayWriteForAll() const;

    /// Adds one without id, else changes it; fills id and version. Invalid, naming `code` or
    /// `body`; Conflict where somebody else changed it meanwhile.
    Result<> save(Snippet &snippet);
    Result<> remove(const Snippet &snippet);

    /// As codes are compared: trimmed, lower case.
    static QString codeOf(const QString &typed);

private:
    Result<> check(const Snippet &snippet) const;
    Result<QList<Snippet>> read(const QString &condition, const QVariantList &values) const;

    DataContext m_context;
};

} // namespace tarsus
