// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/referrals/triagecard.h"

#include "models/core/codelabels.h"
#include "models/referrals/referral.h"
#include "models/services/desk/referraldesk.h"
#include "views/style/tokens.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tarsus {

TriageCard::TriageCard(const Referral &referral, const CodeLabels *labels, bool mayEdit,
                       const QStringList &frozen, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"triageCard"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tiny);
    addBoxes(referral, mayEdit, frozen);
    auto *missing = new QLabel(this);
    missing->setObjectName(u"missingLabel"_s);
    missing->setWordWrap(true);
    missing->setTextFormat(Qt::PlainText);
    const QStringList words = ReferralDesk::missing(referral);
    missing->setProperty("look", words.isEmpty() ? u"good"_s : u"warning"_s);
    missing->setText(words.isEmpty() ? tr("Everything is here.")
                                     : tr("Missing: %1.").arg(words.join(u", "_s)));
    column->addWidget(missing);
    addTriage(referral, labels, mayEdit && !frozen.contains(u"arrival_triage"_s));
}

void TriageCard::addBoxes(const Referral &referral, bool mayEdit, const QStringList &frozen)
{
    const std::tuple<QString, QString, bool> lines[]{
        {u"has_form"_s, tr("Referral form"), referral.hasForm},
        {u"has_history"_s, tr("History"), referral.hasHistory},
        {u"has_lab"_s, tr("Laboratory results"), referral.hasLab},
        {u"has_images"_s, tr("Images"), referral.hasImages},
        {u"has_consent"_s, tr("Owner’s consent"), referral.hasConsent}};
    for (const auto &[name, title, there] : lines) {
        auto *box = new QCheckBox(title, this);
        box->setObjectName(name);
        box->setChecked(there);
        box->setEnabled(mayEdit && !frozen.contains(name));
        box->setAccessibleName(tr("%1 is here", "what came with a referral").arg(title));
        connect(box, &QCheckBox::toggled, this,
                [this, column = name](bool on) { emit changed(column, on); });
        layout()->addWidget(box);
    }
}

void TriageCard::addTriage(const Referral &referral, const CodeLabels *labels, bool mayEdit)
{
    auto *label = new QLabel(tr("Triage on arrival"), this);
    label->setProperty("look", u"second"_s);
    auto *box = new QComboBox(this);
    box->setObjectName(u"arrival_triage"_s);
    box->setAccessibleName(label->text());
    label->setBuddy(box);
    box->addItem(tr("Not done"), QString());
    if (labels) {
        const QStringList codes = labels->codes(u"arrival_triage"_s);
        for (const QString &code : codes)
            box->addItem(labels->label(u"arrival_triage"_s, code), code);
    }
    box->setCurrentIndex(std::max(0, box->findData(referral.arrivalTriage)));
    box->setEnabled(mayEdit);
    connect(box, &QComboBox::activated, this,
            [this, box] { emit changed(u"arrival_triage"_s, box->currentData()); });
    layout()->addWidget(label);
    layout()->addWidget(box);
}

} // namespace tarsus
