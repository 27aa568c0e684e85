// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/db/datacontext.h"
#include "models/drafts/draft.h"

#include <QJsonObject>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

class QDialog;

namespace tarsus {

class DraftedForm;
class DraftKeeper;
class Notifier;

/// Looks at the open forms of a session every second and has what changed in them kept as drafts.
/// A draft goes when its form is saved or given up; a form that is merely taken away, as by a lock,
/// leaves it.
class FormDrafts final : public QObject
{
    Q_OBJECT

public:
    /// `notifier` outlives this.
    FormDrafts(DataContext data, std::shared_ptr<DraftKeeper> keeper, Notifier &notifier,
               QObject *parent = nullptr);

    /// Looks after a form from now on. `form` is a part of `dialog`. With the draft that it was
    /// filled from it is kept under the same number.
    void watch(QDialog *dialog, const DraftedForm *form, qint64 draftId = 0);
    /// The number of an open form's draft; 0 where it is not looked after.
    qint64 idOf(const QDialog *dialog) const;
    /// Every open form, changed or not: what a lock does.
    void keepAll();
    /// Does `work` and takes the form's draft away, both or neither.
    Result<> save(const QDialog *dialog, const std::function<Result<>()> &work);
    /// Those of the person signed in that no open form belongs to.
    Result<std::vector<Draft>> waiting() const;
    void forget(qint64 id);
    /// How often the forms are looked at; for tests.
    void setInterval(std::chrono::milliseconds interval) { m_timer.setInterval(interval); }

private:
    struct Watched
    {
        QPointer<QDialog> dialog;
        const DraftedForm *form = nullptr;
        qint64 id = 0;
        QJsonObject last; ///< as it was begun, or kept
        bool isKept = false;
    };

    void look();
    void keep(Watched &watched);
    void dropGone();

    DataContext m_data;
    std::shared_ptr<DraftKeeper> m_keeper;
    Notifier &m_notifier;
    std::vector<Watched> m_forms;
    QTimer m_timer;
    bool m_hasComplained = false;
};

} // namespace tarsus
