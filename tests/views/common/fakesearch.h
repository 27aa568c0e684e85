// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/searchsource.h"

#include <QStringList>

namespace tarsus::test {

/// Three pets and an owner; finds what contains the text.
struct FakeSearch final : SearchSource
{
    QList<Suggestion> all{
        {RecordKind::Pet, 1, QStringLiteral("Bella"), QStringLiteral("Dog · Ana Lima")},
        {RecordKind::Pet, 2, QStringLiteral("Bello"), QStringLiteral("Dog · Bo Berg")},
        {RecordKind::Pet, 3, QStringLiteral("Max"), QStringLiteral("Cat · Ana Lima")},
        {RecordKind::Owner, 9, QStringLiteral("Isabel"), {}},
    };
    QStringList asked;

    QList<Suggestion> search(const QString &text, int limit) override
    {
        asked.append(text);
        QList<Suggestion> found;
        for (const Suggestion &one : all)
            if (found.size() < limit && one.title.contains(text, Qt::CaseInsensitive))
                found.append(one);
        return found;
    }
    QList<Suggestion> find(RecordKind kind, const QString &text, int limit) override
    {
        QList<Suggestion> found = search(text, limit);
        found.removeIf([kind](const Suggestion &one) { return one.kind != kind; });
        return found;
    }
    Suggestion hit(RecordKind kind, qint64 id) override
    {
        for (const Suggestion &one : all)
            if (one.kind == kind && one.id == id)
                return one;
        return {};
    }
};

} // namespace tarsus::test
