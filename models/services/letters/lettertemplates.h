// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/db/datacontext.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace tarsus {

struct LetterTemplate
{
    QString letterKind; ///< of the list `letter_kind`
    QString language;   ///< "en", "de"
    QString body;
    bool isShipped = true; ///< as it came with the program
};

/// What new letters begin with: one for each kind and language. Those that ship can be changed by
/// administrators, and put back.
class LetterTemplates
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::LetterTemplates)

public:
    explicit LetterTemplates(DataContext context)
        : m_context(std::move(context))
    {}

    static const QStringList &kinds();
    static const QStringList &languages();

    /// English where there is none in this language.
    Result<LetterTemplate> find(const QString &kind, const QString &language) const;
    /// As it ships.
    static QString shipped(const QString &kind, const QString &language);
    /// Invalid, naming them, where it has unknown fields; Forbidden for who may not.
    Result<> save(const LetterTemplate &changed);
    Result<> putBack(const QString &kind, const QString &language);

private:
    Result<> mayChange() const;

    DataContext m_context;
};

} // namespace tarsus
