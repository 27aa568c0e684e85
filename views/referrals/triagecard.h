// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/page.h"

class QCheckBox;
class QComboBox;
class QLabel;

namespace tarsus {

class CodeLabels;
struct Referral;

/// What came with a referral and what is missing, ticked in place, and the triage on arrival.
class TriageCard final : public QWidget
{
    Q_OBJECT

public:
    /// Where the person may not change a column, its box cannot be ticked.
    TriageCard(const Referral &referral, const CodeLabels *labels, bool mayEdit,
               const QStringList &frozen, QWidget *parent = nullptr);

signals:
    /// `has_form` … `has_consent`, or `arrival_triage`.
    void changed(const QString &column, const QVariant &value);

private:
    void addBoxes(const Referral &referral, bool mayEdit, const QStringList &frozen);
    void addTriage(const Referral &referral, const CodeLabels *labels, bool mayEdit);
};

} // namespace tarsus
