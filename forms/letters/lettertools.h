// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/common/formcontext.h"

#include <QObject>

namespace tarsus {

class PrintTools;

/// What is done with letters beside writing them: signing, previewing, sending, correcting, and
/// their templates.
class LetterTools final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this.
    LetterTools(FormContext context, PrintTools &printing, QWidget *window,
                QObject *parent = nullptr);

    /// Says that it is for good, and signs once that is accepted.
    void sign(qint64 id);
    void preview(qint64 id);
    void send(qint64 id);
    /// After a letter was saved: one that is signed by now is sent next. Nothing for a draft, and
    /// for who may not send.
    void goOn(qint64 id);
    void amend(qint64 id);
    void editTemplates();

signals:
    /// Letters changed, and with them perhaps documents, interactions and a referral.
    void lettersChanged();

private:
    void signNow(qint64 id, int version);

    FormContext m_context;
    PrintTools &m_printing;
    QWidget *m_window;
};

} // namespace tarsus
