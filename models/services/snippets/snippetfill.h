// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/codelabels.h"
#include "models/core/result.h"
#include "models/db/datacontext.h"
#include "models/services/letters/lettertext.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace tarsus {

/// A snippet with its placeholders filled.
struct FilledSnippet
{
    QString text;
    qsizetype cursor = -1; ///< where {cursor} stood; -1 where it did not
    QStringList unknown;   ///< placeholders that there are not; they stay as they are
    QStringList empty;     ///< those of which the case knows nothing; they stay, too
};

/// Fills the placeholders of snippets: a few short words ({pet}, {weight}, {today} …), and all
/// fields of letters ({pet.signalment} …).
class SnippetFill
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::SnippetFill)

public:
    SnippetFill(DataContext context, const CodeLabels &labels)
        : m_context(std::move(context))
        , m_labels(labels)
    {}

    /// The short words first, then the fields of letters; without braces.
    static const QStringList &placeholders();
    static FilledSnippet fill(const QString &body, const LetterFields &fields);
    /// What a person is told of a snippet that could not be filled whole; empty else.
    static QString problemOf(const FilledSnippet &filled);

    /// As far as the person may see the case; without a pet what needs none is filled.
    Result<FilledSnippet> fill(const QString &body, qint64 petId, qint64 referralId) const;

private:
    DataContext m_context;
    const CodeLabels &m_labels;
};

} // namespace tarsus
