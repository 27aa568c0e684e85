// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/security/openingstage.h"

#include <QObject>

#include <memory>

namespace tarsus {

/// Carries what the worker that opens a clinic tells into the window's thread, which made it.
class OpeningNews final : public QObject
{
    Q_OBJECT

public:
    /// It may die in either thread.
    static std::shared_ptr<OpeningNews> make();

    /// For the worker.
    OpeningReport report();

    /// The same as a sentence: "Bringing the records up to date, step 3 of 8 …".
    static QString textOf(const OpeningStage &stage);

signals:
    void told(const QString &text);

private:
    OpeningNews() = default;

    QString m_last; ///< the worker's
};

} // namespace tarsus
