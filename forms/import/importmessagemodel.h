// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/import/importoutcome.h"

#include <QAbstractTableModel>

namespace tarsus {

/// What a check or an import says about the rows of a file. A duplicate can be checked: then it is
/// imported all the same.
class ImportMessageModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { RowNumber, Kind, FieldTitle, Text, ColumnCount };
    enum Shown { All, Problems, Duplicates, Notes };

    using QAbstractTableModel::QAbstractTableModel;

    void show(RecordKind kind, const ImportOutcome &outcome);
    void setShown(Shown shown);
    qint64 count(Shown shown) const;
    /// The rows that are imported although they are there already.
    QHash<qint64, DuplicateChoice> choices() const { return m_choices; }
    /// Checks or unchecks every duplicate.
    void setAllDuplicates(bool import);
    qsizetype chosenDuplicates() const { return m_choices.size(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

signals:
    void choicesChanged();

private:
    static Shown groupOf(const RowMessage &message);
    QString kindWords(const RowMessage &message) const;
    void filter();

    RecordKind m_kind = RecordKind::Pet;
    QList<RowMessage> m_messages;
    QList<qsizetype> m_visible;
    Shown m_shown = All;
    QHash<qint64, DuplicateChoice> m_choices;
};

} // namespace tarsus
