// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/codelabels.h"
#include "models/services/case/caseoverview.h"

#include <QImage>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace tarsus {

class DetailSection;
class FlowLayout;

/// Who the patient is, at the top of its case: never scrolls away. Alerts that must be acknowledged
/// are, by the one who opened it, once for each time.
class CaseBanner final : public QWidget
{
    Q_OBJECT

public:
    CaseBanner(const CodeLabels *labels, QWidget *parent = nullptr);

    /// `today` is what ages are counted to.
    void show(const CaseOverview &overview, const QDate &today, bool mustAcknowledge);
    /// Instead of the initials.
    void setPhoto(const QImage &photo);
    /// Where the person came from; also what Back says.
    void setBackText(const QString &text);
    void focusAcknowledge();
    bool asksToAcknowledge() const;

    using QWidget::show;

signals:
    void backRequested();
    void acknowledged();
    void linkActivated(tarsus::RecordKind kind, qint64 id);

private:
    void showHead(const CaseOverview &overview, const QDate &today);
    void showFacts(const CaseOverview &overview);
    void showAlerts(const CaseOverview &overview, bool mustAcknowledge);
    QWidget *alertBox(const PetAlert &alert);
    QString label(const QString &list, const QString &code) const;
    static QString weightText(const QList<Weight> &weights, bool &isLoss);

    const CodeLabels *m_labels;
    QToolButton *m_back;
    QLabel *m_picture;
    QLabel *m_name;
    QLabel *m_signalment;
    QWidget *m_badgeBox;
    FlowLayout *m_badges;
    QHBoxLayout *m_facts;
    QWidget *m_alertBox;
    FlowLayout *m_alerts;
    QLabel *m_alertHint;
    QPushButton *m_acknowledge;
};

} // namespace tarsus
