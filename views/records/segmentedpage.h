// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/page.h"

class QStackedWidget;

namespace tarsus {

class FilterChips;
class RecordPage;

/// A tab that holds several lists: pets and their owners; referrals, practices and vets. It is
/// there if the first of them is.
class SegmentedPage final : public Page
{
    Q_OBJECT

public:
    /// The lists become children of the page.
    explicit SegmentedPage(const QList<RecordPage *> &lists, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override;
    std::optional<RecordKind> recordKind() const override;
    bool shows(RecordKind kind) const override;
    void activate() override;
    void focusQuickFilter() override;
    bool reveal(qint64 id) override;
    bool revealRecord(RecordKind kind, qint64 id) override;
    void applyFilter(const QString &name) override;
    bool handOver() override;
    void recordsChanged(RecordKind kind) override;
    QList<NamedFilter> namedFilters() const override;
    QList<RecordKind> listKinds() const override;

    RecordPage *listOf(RecordKind kind) const;
    RecordPage *currentList() const;
    void choose(RecordKind kind);
    void chooseList(RecordKind kind) override { choose(kind); }

protected:
    void changeEvent(QEvent *event) override;

private:
    QList<RecordPage *> m_lists;
    FilterChips *m_switch;
    QStackedWidget *m_stack;
};

} // namespace tarsus
