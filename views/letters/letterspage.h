// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/records/recordpage.h"

class QShortcut;

namespace tarsus {

/// The letters of the clinic: drafts, what waits to be sent, and what went out.
class LettersPage final : public RecordPage
{
    Q_OBJECT

public:
    explicit LettersPage(PageContext context, QWidget *parent = nullptr);

signals:
    void signRequested(qint64 id);
    void sendRequested(qint64 id);
    void previewRequested(qint64 id);
    /// A signed letter is to be corrected by another.
    void amendRequested(qint64 id);

protected:
    std::unique_ptr<RecordListModel> makeModel() const override;
    QList<FilterGroup> filterGroups() const override;
    Words words() const override;
    std::pair<QString, QString> banner(const RecordFacts &facts) const override;
    QStringList bannerKeys() const override;
    void addDetails(const RecordFacts &facts) override;
    void retranslate() override;

private:
    QPushButton *add(const char *name, const char *iconName, const QKeySequence &keys,
                     void (LettersPage::*wanted)(qint64));

    QList<std::pair<QShortcut *, QPushButton *>> m_keys; ///< before the buttons, which join it
    QPushButton *m_preview;
    QPushButton *m_sign;
    QPushButton *m_send;
    QPushButton *m_amend;
    qint64 m_id = 0;
};

} // namespace tarsus
