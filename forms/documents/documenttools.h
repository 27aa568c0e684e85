// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/common/formcontext.h"

#include <QFutureWatcherBase>
#include <QObject>
#include <QStringList>
#include <QUrl>

#include <functional>

namespace tarsus {

class PrivateCopies;

/// What is done with documents beside their form: files dropped onto a pet, a copy for another
/// program, and saving one outside. Works outside the window's thread.
class DocumentTools final : public QObject
{
    Q_OBJECT

public:
    /// How a copy is shown to the person; a test has no other program.
    using Opener = std::function<bool(const QUrl &)>;

    /// Dialogs stand over `window`, which outlives this. What was copied is wiped with it.
    DocumentTools(FormContext context, QWidget *window, QObject *parent = nullptr);
    ~DocumentTools() override;

    void setOpener(Opener opener) { m_opener = std::move(opener); }
    const PrivateCopies &copies() const { return *m_copies; }

    /// Stores each with the pet, titled by its name.
    void add(qint64 petId, const QStringList &paths);
    /// Says that a copy leaves the protection, and opens it once that is accepted.
    void openCopy(qint64 documentId);
    /// Asks for a place and saves it there, noted as an export.
    void saveAs(qint64 documentId, const QString &fileName);
    void saveTo(qint64 documentId, const QString &path);

signals:
    void jobStarted(const QString &title, QFutureWatcherBase *watcher);
    /// These are new; the last of them is to be shown.
    void documentsAdded(const QList<qint64> &ids);

private:
    struct Outcome
    {
        QList<qint64> added;
        qsizetype there = 0; ///< were kept already
        QString problem;     ///< of the file that ended it
    };

    void tell(const Outcome &outcome);
    void makeCopy(qint64 documentId);

    FormContext m_context;
    QWidget *m_window;
    std::shared_ptr<PrivateCopies> m_copies;
    Opener m_opener;
};

} // namespace tarsus
