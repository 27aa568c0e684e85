// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/auditfilter.h"
#include "views/records/recordpage.h"

#include <QDateTime>

namespace tarsus {

class AuditFilterBar;
class AuditListModel;
class SearchSource;
class TrailDetails;

/// The audit trail: who saw and did what, and beside it what an entry changed. Administrators see
/// all of it, everybody else what they did themselves.
class AuditPage final : public RecordPage
{
    Q_OBJECT

public:
    /// `source` finds pets and outlives the page.
    AuditPage(PageContext context, SearchSource *source, QWidget *parent = nullptr);
    ~AuditPage() override;

    void activate() override;
    void focusQuickFilter() override;
    /// "pet.12": the trail of one pet.
    void applyFilter(const QString &name) override;
    AuditFilterBar *filterBar() const { return m_bar; }

signals:
    /// The entries that are shown now are wanted as a file.
    void exportRequested(const tarsus::AuditFilter &filter);
    /// The whole trail is to be checked.
    void verifyRequested();
    /// The pet's records as they stood at `at`.
    void asKnownRequested(qint64 petId, const QDateTime &at);

protected:
    std::unique_ptr<RecordListModel> makeModel() const override;
    Words words() const override;
    std::pair<QString, QString> banner(const RecordFacts &facts) const override;
    QStringList bannerKeys() const override;
    void addDetails(const RecordFacts &facts) override;
    void addMoreDetails(const RecordFacts &facts) override;
    void applyFilters() override;
    void showDetails(qint64 id) override;
    bool isFiltered() const override;
    void resetChips() override;
    void retranslate() override;

private:
    AuditListModel *trail() const;
    void putIntoBar();
    void buildActions();
    void readPeople();
    void openShown();

    AuditFilterBar *m_bar;
    QPushButton *m_export;
    QPushButton *m_verify;
    QPushButton *m_open = nullptr;
    QPushButton *m_asKnown = nullptr;
    QPushButton *m_ofPet = nullptr;
    std::unique_ptr<TrailDetails> m_details;
    std::optional<RecordKind> m_kindShown;
    qint64 m_recordShown = 0;
    qint64 m_petShown = 0;
    QDateTime m_atShown;
};

} // namespace tarsus
