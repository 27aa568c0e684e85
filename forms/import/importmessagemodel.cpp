// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/import/importmessagemodel.h"

#include "views/style/icons.h"
#include "views/style/tokens.h"

#include <QGuiApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

/// A shape as well as a colour; the words stand beside it.
QIcon kindIcon(const RowMessage &message)
{
    const Tokens &tokens = tokensOf(QGuiApplication::palette());
    return message.kind == RowMessage::Problem ? icon(u"error"_s, tokens.danger)
                                               : icon(u"information"_s, tokens.information);
}

} // namespace

void ImportMessageModel::show(RecordKind kind, const ImportOutcome &outcome)
{
    beginResetModel();
    m_kind = kind;
    m_messages = outcome.messages;
    m_choices.clear();
    for (const UnknownWord &word : outcome.unknown) {
        const ImportField *field = importField(kind, word.field);
        m_messages.append(
            {0, RowMessage::Warning, word.field,
             tr("%1: “%2” is not in the list (%n row(s)). It is kept as it is written.", nullptr,
                static_cast<int>(word.count))
                 .arg(field ? field->title() : word.field, word.text)});
    }
    filter();
    endResetModel();
}

ImportMessageModel::Shown ImportMessageModel::groupOf(const RowMessage &message)
{
    switch (message.kind) {
    case RowMessage::Problem: return Problems;
    case RowMessage::Duplicate: return Duplicates;
    case RowMessage::Warning: break;
    }
    return Notes;
}

void ImportMessageModel::filter()
{
    m_visible.clear();
    for (qsizetype i = 0; i < m_messages.size(); ++i) {
        if (m_shown == All || groupOf(m_messages.at(i)) == m_shown)
            m_visible += i;
    }
}

void ImportMessageModel::setShown(Shown shown)
{
    beginResetModel();
    m_shown = shown;
    filter();
    endResetModel();
}

qint64 ImportMessageModel::count(Shown shown) const
{
    return std::count_if(m_messages.begin(), m_messages.end(), [&](const RowMessage &message) {
        return shown == All || groupOf(message) == shown;
    });
}

void ImportMessageModel::setAllDuplicates(bool import)
{
    m_choices.clear();
    for (const RowMessage &message : std::as_const(m_messages)) {
        if (import && message.kind == RowMessage::Duplicate)
            m_choices.insert(message.row, DuplicateChoice::Import);
    }
    if (!m_visible.isEmpty())
        emit dataChanged(index(0, Kind), index(rowCount() - 1, Kind), {Qt::CheckStateRole});
    emit choicesChanged();
}

int ImportMessageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_visible.size());
}

int ImportMessageModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ImportMessageModel::kindWords(const RowMessage &message) const
{
    switch (message.kind) {
    case RowMessage::Problem: return tr("Not imported");
    case RowMessage::Duplicate:
        return m_choices.contains(message.row) ? tr("Import anyway") : tr("Leave out");
    case RowMessage::Warning: break;
    }
    return tr("To be looked at");
}

QVariant ImportMessageModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const RowMessage &message = m_messages.at(m_visible.at(index.row()));
    if (role == Qt::CheckStateRole && index.column() == Kind
        && message.kind == RowMessage::Duplicate)
        return m_choices.contains(message.row) ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::DecorationRole && index.column() == Kind
        && message.kind != RowMessage::Duplicate)
        return kindIcon(message);
    if (role == Qt::ToolTipRole && index.column() == Text)
        return message.text.toHtmlEscaped();
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case RowNumber: return message.row > 0 ? QLocale().toString(message.row) : QString();
    case Kind: return kindWords(message);
    case FieldTitle: {
        const ImportField *field = importField(m_kind, message.field);
        return field ? field->title() : QString();
    }
    default: return message.text;
    }
}

bool ImportMessageModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole
        || (flags(index) & Qt::ItemIsUserCheckable) == 0)
        return false;
    const RowMessage &message = m_messages.at(m_visible.at(index.row()));
    if (value.toInt() == Qt::Checked)
        m_choices.insert(message.row, DuplicateChoice::Import);
    else
        m_choices.remove(message.row);
    emit dataChanged(index, index, {Qt::CheckStateRole, Qt::DisplayRole});
    emit choicesChanged();
    return true;
}

Qt::ItemFlags ImportMessageModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == Kind
        && m_messages.at(m_visible.at(index.row())).kind == RowMessage::Duplicate)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant ImportMessageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case RowNumber: return tr("Row");
    case Kind: return tr("What happens");
    case FieldTitle: return tr("Field");
    default: return tr("Why");
    }
}

} // namespace tarsus
