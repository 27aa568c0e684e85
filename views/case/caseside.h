// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/case/caseoverview.h"
#include "views/records/pagecontext.h"

#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace tarsus {

class DetailSection;

/// Beside a pet's story: what is due, problems, plans, appointments, films, weights and documents,
/// each leading to its record.
class CaseSide final : public QWidget
{
    Q_OBJECT

public:
    CaseSide(PageContext context, QWidget *parent = nullptr);

    /// Keeps the place where the person reads.
    void show(const CaseOverview &overview, const QDate &today);

    using QWidget::show;

signals:
    void linkActivated(tarsus::RecordKind kind, qint64 id);
    /// This problem, or with 0 all of them, is to be seen to.
    void problemChosen(qint64 problemId);

private:
    DetailSection *add(const QString &title);
    void addDue(const CaseOverview &overview, const QDate &today);
    void addProblems(const CaseOverview &overview);
    void addPlans(const CaseOverview &overview, const QDate &today);
    void addAppointments(const CaseOverview &overview);
    void addFilms(const CaseOverview &overview);
    void addWeights(const CaseOverview &overview);
    void addDocuments(const CaseOverview &overview);
    QString label(const QString &list, const QString &code) const;
    QString day(const QDateTime &at) const;

    PageContext m_context;
    QScrollArea *m_scroll;
    QVBoxLayout *m_sections = nullptr;
    QWidget *m_body = nullptr;
};

} // namespace tarsus
