// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/auditfilter.h"

#include <QTimeZone>
#include <QWidget>

class QComboBox;
class QLabel;
class QToolButton;

namespace tarsus {

class DateEdit;
class RecordPicker;
class SearchSource;

/// What of the trail is shown: a pet, a person, days, a kind of record, an action.
class AuditFilterBar final : public QWidget
{
    Q_OBJECT

public:
    /// `source` outlives the bar. Days are those of `zone`.
    AuditFilterBar(SearchSource *source, const QTimeZone &zone, QWidget *parent = nullptr);

    /// Whom one may ask for: id and name. None: the field is not there.
    void setPeople(const QList<std::pair<qint64, QString>> &people);
    AuditFilter filter() const;
    void setFilter(const AuditFilter &filter);
    void clear() { setFilter({}); }

    RecordPicker *petPicker() const { return m_pet; }

signals:
    /// The person chose something else.
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fillKinds();
    void tell();

    QTimeZone m_zone;
    RecordPicker *m_pet;
    QComboBox *m_person;
    QLabel *m_fromLabel;
    DateEdit *m_from;
    QLabel *m_untilLabel;
    DateEdit *m_until;
    QComboBox *m_subject;
    QComboBox *m_action;
    QToolButton *m_clear;
    AuditFilter m_told;
    bool m_quiet = false;
};

} // namespace tarsus
