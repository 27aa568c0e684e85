// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/history/storymodel.h"

#include "models/core/clock.h"

#include <QScopedValueRollback>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

bool isSame(const HistoryEntry &one, const HistoryEntry &other)
{
    return one.kind == other.kind && one.id == other.id;
}

} // namespace

StoryModel::StoryModel(const DataContext &context, const CodeLabels *labels, QObject *parent)
    : QAbstractListModel(parent)
    , m_history(context)
    , m_labels(labels)
    , m_zone(context.zone)
    , m_moments(context.zone)
{
    m_filter.nestAddenda = true;
}

void StoryModel::setPet(qint64 petId)
{
    m_petId = petId;
    reload();
}

void StoryModel::setFilter(const StoryFilter &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    if (m_petId != 0)
        reload();
}

void StoryModel::reload()
{
    const QScopedValueRollback telling(m_telling, true);
    beginResetModel();
    m_entries.clear();
    m_addenda.clear();
    m_atEnd = m_petId == 0;
    if (!m_atEnd) {
        readAddenda();
        if (auto page = m_history.read(m_petId, pageSize, {}, m_filter)) {
            m_entries = std::move(*page);
            m_atEnd = m_entries.size() < pageSize;
        } else {
            m_atEnd = true;
            emit failed(page.error().text);
        }
    }
    endResetModel();
}

void StoryModel::readAddenda()
{
    if (auto addenda = m_history.addenda(m_petId))
        m_addenda = std::move(*addenda);
    else
        emit failed(addenda.error().text);
}

QList<HistoryEntry> StoryModel::addendaOf(int row) const
{
    const HistoryEntry &entry = m_entries.at(row);
    // Looked for by words they are rows of their own.
    if (entry.kind != RecordKind::Interaction || !m_filter.words.trimmed().isEmpty())
        return {};
    return m_addenda.value(entry.id);
}

int StoryModel::rowOf(RecordKind kind, qint64 id) const
{
    for (int row = 0; row < m_entries.size(); ++row) {
        if (m_entries.at(row).kind == kind && m_entries.at(row).id == id)
            return row;
    }
    return -1;
}

int StoryModel::rowOfDay(const QDate &day)
{
    for (int row = 0;; ++row) {
        if (row == m_entries.size()) {
            if (!canFetchMore())
                return row - 1;
            fetchMore();
            if (row == m_entries.size())
                return row - 1;
        }
        const QDate at = m_moments.dayOf(m_entries.at(row).at);
        if (m_filter.oldestFirst ? at >= day : at <= day)
            return row;
    }
}

void StoryModel::refresh()
{
    if (m_petId == 0)
        return;
    const qsizetype wanted = std::max<qsizetype>(m_entries.size(), 1) + pageSize;
    auto fresh = m_history.read(m_petId, static_cast<int>(wanted), {}, m_filter);
    if (!fresh)
        return emit failed(fresh.error().text);
    const bool isWhole = fresh->size() < wanted;
    const auto before = m_addenda;
    readAddenda();
    if (!m_atEnd && !m_entries.isEmpty()) { // as far as it was read, and no further
        const auto last = std::ranges::find_if(
            *fresh, [&](const HistoryEntry &entry) { return isSame(entry, m_entries.last()); });
        if (last != fresh->end()) {
            m_atEnd = isWhole && last + 1 == fresh->end();
            fresh->erase(last + 1, fresh->end());
        } else {
            m_atEnd = isWhole;
        }
    } else {
        m_atEnd = isWhole;
    }
    merge(*fresh);
    for (int row = 0; row < m_entries.size(); ++row) {
        const qint64 id = m_entries.at(row).id;
        if (m_entries.at(row).kind == RecordKind::Interaction
            && before.value(id) != m_addenda.value(id))
            emit dataChanged(index(row), index(row));
    }
}

void StoryModel::merge(const QList<HistoryEntry> &fresh)
{
    const QScopedValueRollback telling(m_telling, true);
    const qsizetype most = std::min(fresh.size(), m_entries.size());
    qsizetype head = 0;
    while (head < most && isSame(fresh.at(head), m_entries.at(head)))
        ++head;
    qsizetype tail = 0;
    while (tail < most - head
           && isSame(fresh.at(fresh.size() - 1 - tail), m_entries.at(m_entries.size() - 1 - tail)))
        ++tail;
    if (const qsizetype gone = m_entries.size() - tail - head; gone > 0) {
        beginRemoveRows({}, static_cast<int>(head), static_cast<int>(head + gone - 1));
        m_entries.remove(head, gone);
        endRemoveRows();
    }
    if (const qsizetype come = fresh.size() - tail - head; come > 0) {
        beginInsertRows({}, static_cast<int>(head), static_cast<int>(head + come - 1));
        m_entries.insert(head, come, HistoryEntry());
        std::copy_n(fresh.cbegin() + head, come, m_entries.begin() + head);
        endInsertRows();
    }
    for (int row = 0; row < m_entries.size(); ++row) {
        if (m_entries.at(row) == fresh.at(row))
            continue;
        m_entries[row] = fresh.at(row);
        emit dataChanged(index(row), index(row));
    }
}

void StoryModel::retranslate()
{
    if (!m_entries.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

QString StoryModel::stateList(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Referral: return u"referral_status"_s;
    case RecordKind::Plan: return u"plan_status"_s;
    case RecordKind::Xray: return u"reading_state"_s;
    case RecordKind::Appointment: return u"appointment_status"_s;
    case RecordKind::Document: return u"document_type"_s;
    case RecordKind::Letter: return u"letter_status"_s;
    default: return {};
    }
}

QString StoryModel::titleOf(const HistoryEntry &entry) const
{
    QString list;
    if (entry.kind == RecordKind::Interaction)
        list = u"interaction_type"_s;
    else if (entry.kind == RecordKind::Appointment)
        list = u"appointment_type"_s;
    else if (entry.kind == RecordKind::Xray)
        list = u"body_part"_s;
    QString title = m_labels && !list.isEmpty() ? m_labels->label(list, entry.title) : entry.title;
    if (title.isEmpty())
        return kindTitle(entry.kind);
    // Words of these say nothing of their kind.
    if (entry.kind == RecordKind::Interaction || entry.kind == RecordKind::Document)
        return title;
    return tr("%1: %2", "kind of record, its title").arg(kindTitle(entry.kind), title);
}

QString StoryModel::stateOf(const HistoryEntry &entry) const
{
    const QString list = stateList(entry.kind);
    if (entry.status.isEmpty() || list.isEmpty())
        return {};
    return m_labels ? m_labels->label(list, entry.status) : entry.status;
}

QString StoryModel::momentOf(const HistoryEntry &entry) const
{
    return m_moments.moment(instantText(entry.at));
}

QString StoryModel::textOf(const HistoryEntry &entry)
{
    if (entry.text.trimmed().isEmpty())
        return entry.detail;
    return entry.detail.isEmpty() ? entry.text : QString(entry.text % u'\n' % entry.detail);
}

/// As a screen reader says it.
QString StoryModel::wholeText(int row) const
{
    const HistoryEntry &entry = m_entries.at(row);
    QStringList parts{titleOf(entry), momentOf(entry)};
    if (!entry.person.isEmpty())
        parts += entry.person;
    if (const QString state = stateOf(entry); !state.isEmpty())
        parts += state;
    if (entry.isSigned)
        parts += tr("signed");
    if (const QString text = textOf(entry).simplified(); !text.isEmpty())
        parts += text;
    const QList<HistoryEntry> addenda = addendaOf(row);
    for (const HistoryEntry &addendum : addenda)
        parts += tr("Addendum: %1").arg(textOf(addendum).simplified());
    return parts.join(u", "_s);
}

int StoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant StoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return wholeText(index.row());
    case IdRole: return m_entries.at(index.row()).id;
    case KindRole: return static_cast<int>(m_entries.at(index.row()).kind);
    default: return {};
    }
}

bool StoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_atEnd;
}

void StoryModel::fetchMore(const QModelIndex &parent)
{
    if (m_telling || !canFetchMore(parent))
        return;
    std::optional<HistoryEntry> last;
    if (!m_entries.isEmpty())
        last = m_entries.last();
    const auto page = m_history.read(m_petId, pageSize, last, m_filter);
    if (!page) {
        m_atEnd = true;
        return emit failed(page.error().text);
    }
    m_atEnd = page->size() < pageSize;
    if (page->isEmpty())
        return;
    const QScopedValueRollback telling(m_telling, true);
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(page->size()) - 1);
    m_entries += *page;
    endInsertRows();
}

} // namespace tarsus
