// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/desk/deskstep.h"
#include "views/records/recordpage.h"

#include <QKeySequence>

#include <array>

class QPushButton;
class QShortcut;
class QTimer;

namespace tarsus {

class TriageCard;
struct Referral;

/// The key of a step while the list has the cursor, one letter.
QKeySequence deskStepKey(DeskStep step);

/// The referral desk: the queue in the order of what is due next, one key a step, and the triage
/// card of the chosen one.
class ReferralsPage final : public RecordPage
{
    Q_OBJECT

public:
    explicit ReferralsPage(PageContext context, QWidget *parent = nullptr);

    void activate() override;

signals:
    /// The person wants this step of these referrals.
    void stepRequested(tarsus::DeskStep step, const QList<qint64> &ids);
    /// The last step is to be taken back.
    void undoRequested();
    /// A line of the triage card was changed.
    void columnChanged(qint64 id, const QString &column, const QVariant &value);

protected:
    std::unique_ptr<RecordListModel> makeModel() const override;
    QList<FilterGroup> filterGroups() const override;
    Words words() const override;
    std::pair<QString, QString> banner(const RecordFacts &facts) const override;
    QStringList bannerKeys() const override;
    void showDetails(qint64 id) override;
    void addDetails(const RecordFacts &facts) override;
    QList<RecordKind> newForPet() const override;
    void fillMenu(QMenu *menu) override;
    void retranslate() override;
    void hideEvent(QHideEvent *event) override;

private:
    void addSteps();
    void askFor(DeskStep step);
    void tick();
    void addClocks(const Referral &referral);
    QString stepTip(DeskStep step) const;

    std::array<QPushButton *, deskSteps.size()> m_steps{}; ///< null: not for this role
    QList<QShortcut *> m_keys;
    TriageCard *m_card = nullptr;
    QTimer *m_minute;
};

} // namespace tarsus
