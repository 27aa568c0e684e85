// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/letters/lettertemplates.h"

#include "models/core/access.h"
#include "models/db/sql.h"
#include "models/services/letters/lettertext.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

QString codeOf(const QString &kind, const QString &language)
{
    return kind % u'_' % language;
}

} // namespace

const QStringList &LetterTemplates::kinds()
{
    static const QStringList kinds{u"report"_s, u"owner"_s, u"decline"_s, u"recall"_s};
    return kinds;
}

const QStringList &LetterTemplates::languages()
{
    static const QStringList languages{u"en"_s, u"de"_s};
    return languages;
}

QString LetterTemplates::shipped(const QString &kind, const QString &language)
{
    QFile file(u":/templates/"_s % codeOf(kind, language) % u".txt"_s);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return {};
    return QString::fromUtf8(file.readAll());
}

Result<LetterTemplate> LetterTemplates::find(const QString &kind, const QString &language) const
{
    const QString spoken = languages().contains(language) ? language : u"en"_s;
    const auto changed = sql::value(
        m_context.db, u"SELECT body FROM letter_templates WHERE code = ? AND active = 1"_s,
        {codeOf(kind, spoken)});
    if (!changed)
        return changed.error();
    if (changed->isValid())
        return LetterTemplate{kind, spoken, changed->toString(), false};
    return LetterTemplate{kind, spoken, shipped(kind, spoken), true};
}

Result<> LetterTemplates::mayChange() const
{
    if (m_context.access->can(RecordKind::Setting, Operation::Edit))
        return {};
    return Error{Error::Code::Forbidden, tr("Only administrators change templates of letters.")};
}

Result<> LetterTemplates::save(const LetterTemplate &changed)
{
    if (auto may = mayChange(); !may)
        return may;
    if (!kinds().contains(changed.letterKind) || !languages().contains(changed.language))
        return Error{Error::Code::Invalid, tr("There is no such template.")};
    if (changed.body.trimmed().isEmpty())
        return Error{Error::Code::Invalid,
                     tr("The template is empty. Put back the one that came with the program, or "
                        "write it."),
                     {},
                     u"body"_s};
    if (auto checked = LetterText::check(changed.body); !checked)
        return checked;
    return sql::inTransaction(m_context, [&]() -> Result<> {
        const auto done =
            sql::run(m_context.db,
                     u"INSERT INTO main.letter_templates (code, letter_kind, language, "
                     "template_title, body) VALUES (?, ?, ?, ?, ?) "
                     "ON CONFLICT (code) DO UPDATE SET body = excluded.body, active = 1"_s,
                     {codeOf(changed.letterKind, changed.language), changed.letterKind,
                      changed.language, changed.letterKind, changed.body});
        return done ? Result<>() : Result<>(done.error());
    });
}

Result<> LetterTemplates::putBack(const QString &kind, const QString &language)
{
    if (auto may = mayChange(); !may)
        return may;
    return sql::inTransaction(m_context, [&]() -> Result<> {
        const auto done =
            sql::run(m_context.db, u"DELETE FROM main.letter_templates WHERE code = ?"_s,
                     {codeOf(kind, language)});
        return done ? Result<>() : Result<>(done.error());
    });
}

} // namespace tarsus
