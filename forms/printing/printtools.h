// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/common/formcontext.h"
#include "models/services/printing/printroom.h"

#include <QFutureWatcherBase>
#include <QObject>

namespace tarsus {

class PrintDialog;

/// Opens the printing room over the window: composes what is wanted outside its thread, and shows
/// it.
class PrintTools final : public QObject
{
    Q_OBJECT

public:
    /// Dialogs stand over `window`, which outlives this.
    PrintTools(FormContext context, QWidget *window, QObject *parent = nullptr);

    void print(const PrintOrder &order);
    /// Shows a text that is composed already.
    PrintDialog *show(const PaperText &text);

signals:
    void jobStarted(const QString &title, QFutureWatcherBase *watcher);
    /// A plan's instructions went out, and count as given.
    void plansChanged();

private:
    void markGiven(qint64 planId);

    FormContext m_context;
    QWidget *m_window;
};

} // namespace tarsus
