// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/codelabels.h"
#include "models/interactions/interaction.h"

#include <QCoreApplication>
#include <QDate>
#include <QList>

namespace tarsus {

/// Somebody who can be named in a quick entry.
struct QuickPerson
{
    qint64 id = 0;
    QString username;
    QString fullName;
};

/// A note in one line: "call: he eats again !3d @zoe".
///
/// A word and a colon at the start name the type (its code, the beginning of its label, or what it
/// is called at the desk in English or German: "Anruf:"); without one it is a note. "!" asks for a
/// follow-up: "!3d" or "!3t" in three days, "!2w" in two weeks, "!1m" in a
/// month, "!2026-12-24" on a day, "!" without a day. "@" names who does it, by the beginning of the
/// sign-in name or of any part of the name; without one it is who writes. Both stand anywhere
/// behind the type, as words of their own.
struct QuickEntry
{
    QString type = QStringLiteral("note"); ///< a code
    QString text;
    bool followUp = false;
    QDate followUpDue;
    qint64 followUpById = 0; ///< 0: who writes
    QString problem;         ///< why it cannot be saved as it stands; in the person's language

    bool isEmpty() const { return text.isEmpty(); }
    /// Puts it into a note.
    void fill(Interaction &interaction) const;
};

/// Understands quick entries. `labels` may be null, and outlives it.
class QuickEntryReader
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::QuickEntryReader)

public:
    QuickEntryReader(const CodeLabels *labels, QList<QuickPerson> people, const QDate &today);

    QuickEntry read(const QString &line) const;

private:
    QString typeOf(const QString &word) const;
    void takeDue(const QString &word, QuickEntry &entry) const;
    void takePerson(const QString &word, QuickEntry &entry) const;

    const CodeLabels *m_labels;
    QList<QuickPerson> m_people;
    QDate m_today;
};

} // namespace tarsus
