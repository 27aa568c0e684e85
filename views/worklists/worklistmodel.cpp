// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/worklists/worklistmodel.h"

#include "models/core/clock.h"
#include "models/core/text.h"
#include "models/services/worklists/worklists.h"
#include "views/style/tokens.h"

#include <QApplication>
#include <QLocale>
#include <QPalette>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tarsus {

WorklistModel::WorklistModel(DataContext context, QObject *parent)
    : QAbstractTableModel(parent)
    , m_context(std::move(context))
{}

void WorklistModel::setItems(const QList<WorkItem> &items)
{
    if (items == m_all)
        return;
    m_all = items;
    show();
}

void WorklistModel::setFilter(const QString &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    show();
}

void WorklistModel::show()
{
    beginResetModel();
    const QStringList words = foldText(m_filter).split(u' ', Qt::SkipEmptyParts);
    m_shown.clear();
    for (const WorkItem &item : std::as_const(m_all)) {
        const QString all = foldText(item.petName % u' ' % item.ownerName % u' ' % item.phone % u' '
                                     % item.what % u' ' % item.who);
        if (std::ranges::all_of(words, [&all](const QString &word) { return all.contains(word); }))
            m_shown.append(item);
    }
    endResetModel();
}

const WorkItem *WorklistModel::itemOf(qint64 id) const
{
    const auto found =
        std::ranges::find_if(m_shown, [id](const WorkItem &one) { return idOf(one) == id; });
    return found == m_shown.end() ? nullptr : &*found;
}

qint64 WorklistModel::idOf(const WorkItem &item)
{
    constexpr qint64 mostLists = 16;
    return item.id * mostLists + Worklists::names().indexOf(item.list);
}

QString WorklistModel::listTitle(const QString &list)
{
    if (list == "waiting"_L1)
        return tr("Referrals waiting");
    if (list == "reports"_L1)
        return tr("Reports due");
    if (list == "reviews"_L1)
        return tr("Reviews");
    if (list == "followUps"_L1)
        return tr("Follow-ups");
    if (list == "films"_L1)
        return tr("X-rays to be read");
    if (list == "unsigned"_L1)
        return tr("Unsigned consults");
    if (list == "letters"_L1)
        return tr("Letters to be sent");
    if (list == "handOvers"_L1)
        return tr("Hand-overs to read");
    return tr("Reminders to send");
}

QString WorklistModel::shortTitle(const QString &list)
{
    if (list == "waiting"_L1)
        return tr("Waiting");
    if (list == "reports"_L1)
        return tr("Reports");
    if (list == "films"_L1)
        return tr("X-rays");
    if (list == "unsigned"_L1)
        return tr("Unsigned");
    if (list == "letters"_L1)
        return tr("Letters");
    if (list == "handOvers"_L1)
        return tr("Hand-overs");
    if (list == "reminders"_L1)
        return tr("Reminders");
    return listTitle(list);
}

bool WorklistModel::isOverdue(const WorkItem &item) const
{
    const QDateTime now = m_context.clock->now();
    return item.due.size() > 10
               ? item.due < instantText(now)
               : item.due < now.toTimeZone(m_context.zone).date().toString(Qt::ISODate);
}

/// Relative beside absolute: "3 days ago, 27 Feb".
QString WorklistModel::dueText(const WorkItem &item) const
{
    const QDate today = m_context.clock->now().toTimeZone(m_context.zone).date();
    const QDate day = item.due.size() > 10
                          ? instantFromText(item.due).toTimeZone(m_context.zone).date()
                          : QDate::fromString(item.due, Qt::ISODate);
    const int days = int(day.daysTo(today));
    QString absolute = QLocale().toString(day, QLocale::ShortFormat);
    if (days == 0 && item.due.size() > 10)
        return tr("today, %1")
            .arg(QLocale().toString(instantFromText(item.due).toTimeZone(m_context.zone).time(),
                                    QLocale::ShortFormat));
    if (days == 0)
        return tr("today");
    if (days == 1)
        return tr("yesterday, %1").arg(absolute);
    if (days > 1)
        return tr("%n days ago, %1", nullptr, days).arg(absolute);
    return absolute;
}

int WorklistModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int WorklistModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString WorklistModel::text(const WorkItem &item, int column) const
{
    switch (column) {
    case Due: return dueText(item);
    case List: return listTitle(item.list);
    case Pet: return item.petName;
    case Owner: return item.ownerName;
    case What: return QString(item.what).replace(u'\n', u' ');
    case Who: return item.who;
    default: return {};
    }
}

QVariant WorklistModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const WorkItem &item = m_shown.at(index.row());
    if (role == Qt::UserRole)
        return idOf(item);
    if (role == Qt::DisplayRole)
        return text(item, index.column());
    if (role == Qt::AccessibleTextRole && index.column() == Due && isOverdue(item))
        return tr("%1, overdue").arg(text(item, Due));
    return {};
}

QVariant WorklistModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Due: return tr("Due");
    case List: return tr("Work");
    case Pet: return tr("Pet");
    case Owner: return tr("Owner");
    case What: return tr("What");
    case Who: return tr("Whose");
    default: return {};
    }
}

} // namespace tarsus
