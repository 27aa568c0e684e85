// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/codelabels.h"
#include "models/core/result.h"
#include "models/db/datacontext.h"

#include <QCoreApplication>
#include <QHash>
#include <QList>
#include <QMap>
#include <QStringList>

namespace tarsus {

/// One entry of a list that the clinic can edit.
struct ValueItem
{
    QString list;
    QString code;
    QString parent;                ///< a breed's species; empty where it goes with every one
    QMap<QString, QString> labels; ///< by language: "en", "de"
    QStringList aliases;           ///< other words that an import takes for it
    int position = 0;
    bool active = true; ///< an inactive one is shown where it is in use, and offered no more
};

/// What the clinic calls things: species, breeds, types, states. A list is read when it is first
/// asked for; what another object or connection changed is seen after reload().
class ValueLists final : public CodeLabels
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::ValueLists)

public:
    explicit ValueLists(DataContext context);

    /// What a code is called in the language of the program, else in English, else the code
    /// itself: words that a list does not know are shown as they are.
    QString label(const QString &list, const QString &code) const override;
    QStringList codes(const QString &list) const override;
    /// The active entries to choose from, in their order; with `parent` those of it and those
    /// that go with every one.
    QList<ValueItem> items(const QString &list, const QString &parent = {}) const;
    /// Every entry, for those who edit the list.
    QList<ValueItem> allItems(const QString &list) const;
    /// The names of all lists that there are.
    QStringList lists() const;
    bool contains(const QString &list, const QString &code) const;
    /// The code that is meant by a code, a label in any language, or an alias, whichever order its
    /// words stand in ("Retriever, Labrador" is "Labrador Retriever"). Empty where none is, or
    /// where two could be meant.
    QString findCode(const QString &list, const QString &text, const QString &parent = {}) const;

    /// Makes or changes an entry. Only those who may edit settings; a code never changes.
    Result<> save(const ValueItem &item);
    Result<> setActive(const QString &list, const QString &code, bool active);
    /// Puts a list into this order; codes that are not named keep their places behind them.
    Result<> reorder(const QString &list, const QStringList &codes);
    void reload();

    /// The language that labels are shown in now: "en", "de" …
    static QString language();
    /// Whether only codes that the program itself knows can be kept in this list. Their labels
    /// can be edited, entries cannot be added or switched off.
    static bool isFixed(const QString &list);
    /// Those codes, in their order; empty for a list that the clinic makes itself.
    static QStringList fixedCodes(const QString &list);
    /// How words are compared: without case, accents, order, punctuation and what stands in
    /// parentheses.
    static QString matchKey(const QString &text);

private:
    struct Loaded
    {
        QList<ValueItem> items;
        QHash<QString, qsizetype> byCode;
        QMultiHash<QString, qsizetype> byKey;
    };

    const Loaded &loaded(const QString &list) const;
    static void addKeys(Loaded &into, qsizetype index);
    Result<> mayEdit() const;

    DataContext m_context;
    mutable QHash<QString, Loaded> m_lists;
};

} // namespace tarsus
