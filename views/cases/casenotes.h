// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cases/casegrantrepository.h"
#include "models/cases/handoverrepository.h"
#include "models/core/recordkind.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace tarsus {

class CaseNote;

/// What the person is to know of cases, on the first page: those that came to them, those of
/// theirs that somebody opened, and those that are open to them for some hours. Not there where
/// there is nothing.
class CaseNotes final : public QWidget
{
    Q_OBJECT

public:
    explicit CaseNotes(DataContext context, QWidget *parent = nullptr);

    /// Reads all of it again.
    void reload();
    int count() const { return m_count; }

signals:
    void openRequested(tarsus::RecordKind kind, qint64 id);
    void filterRequested(tarsus::RecordKind kind, const QString &name);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addHandOver(const HandOver &go);
    void addUnseen(const CaseGrant &grant);
    void addMine(const CaseGrant &grant);
    CaseNote *add(const QString &iconName);
    void done(const Result<> &result);
    /// "09:12", with the day where it is not today.
    QString moment(const QDateTime &at) const;

    DataContext m_context;
    QLabel *m_title;
    QVBoxLayout *m_rows;
    QLabel *m_more;
    QLabel *m_problem;
    QTimer m_minute; ///< what is left of the hours
    int m_count = 0;
};

} // namespace tarsus
