// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/codelabels.h"
#include "models/services/case/casebrief.h"

#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace tarsus {

/// What matters of a case ahead of a consult. Every line says whose word it is and from when, and
/// leads to where it stands; the owner's words stand in a place of their own.
class BriefView final : public QWidget
{
    Q_OBJECT

public:
    BriefView(const CodeLabels *labels, const QTimeZone &zone, QWidget *parent = nullptr);

    void show(const CaseOverview &overview, const CaseBrief &brief);

    using QWidget::show;

signals:
    void linkActivated(tarsus::RecordKind kind, qint64 id);

private:
    QVBoxLayout *addCard(const QString &title, const QString &explanation = {});
    void addLines(const QString &title, const QList<BriefLine> &lines, const QString &none);
    QWidget *lineOf(const BriefLine &line, QWidget *parent);
    QString labelOf(const BriefLine &line) const;

    const CodeLabels *m_labels;
    QTimeZone m_zone;
    QScrollArea *m_scroll;
    QWidget *m_body = nullptr;
    QVBoxLayout *m_cards = nullptr;
};

} // namespace tarsus
