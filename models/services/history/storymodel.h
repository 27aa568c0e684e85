// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/codelabels.h"
#include "models/db/momenttexts.h"
#include "models/services/history/historyservice.h"

#include <QAbstractListModel>

namespace tarsus {

/// A pet's story as a list, read a page at a time as it is looked at: as long as it likes. One row
/// is one record; addenda belong to the row of what they add to. Changes appear in place.
class StoryModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< qint64
        KindRole,                  ///< int of RecordKind
    };
    /// Entries that are read at once.
    static constexpr int pageSize = 100;

    /// `labels` may be null, and outlives the model.
    StoryModel(const DataContext &context, const CodeLabels *labels, QObject *parent = nullptr);

    /// Nothing is read before the first of these.
    void setPet(qint64 petId);
    void setFilter(const StoryFilter &filter);
    qint64 petId() const { return m_petId; }
    const StoryFilter &filter() const { return m_filter; }

    const HistoryEntry &entryAt(int row) const { return m_entries.at(row); }
    QList<HistoryEntry> addendaOf(int row) const;
    /// -1 where it is not among the rows read so far.
    int rowOf(RecordKind kind, qint64 id) const;
    /// The first row that is of this day or lies behind it in the order of the list, read as far as
    /// that takes; the last one where all are before it, -1 where there is none.
    int rowOfDay(const QDate &day);
    /// Reads what is shown again: rows that stay keep their indexes.
    void refresh();
    /// Words in another language.
    void retranslate();

    /// "Consult", "R-2026-00042", "X-ray of the stifle": in the person's language.
    QString titleOf(const HistoryEntry &entry) const;
    /// The word of its state; empty where it has none.
    QString stateOf(const HistoryEntry &entry) const;
    /// The value list that the state is of.
    static QString stateList(RecordKind kind);
    /// Day and time in the clinic's zone, short.
    QString momentOf(const HistoryEntry &entry) const;
    /// What it says, the first of it.
    static QString textOf(const HistoryEntry &entry);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent = {}) const override;
    void fetchMore(const QModelIndex &parent = {}) override;

signals:
    /// The story, or more of it, could not be read.
    void failed(const QString &text);

private:
    void reload();
    void readAddenda();
    void merge(const QList<HistoryEntry> &fresh);
    QString wholeText(int row) const;

    HistoryService m_history;
    const CodeLabels *m_labels;
    QTimeZone m_zone;
    MomentTexts m_moments;
    qint64 m_petId = 0;
    StoryFilter m_filter;
    QList<HistoryEntry> m_entries;
    QHash<qint64, QList<HistoryEntry>> m_addenda;
    bool m_atEnd = true;
    bool m_telling = false; ///< views hear of a change just now: no other may begin
};

} // namespace tarsus
