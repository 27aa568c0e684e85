// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/administration/rolesmodel.h"

#include "models/security/rolewords.h"
#include "models/services/rules/rulecolumns.h"
#include "models/vocabularies/valuelists.h"
#include "views/common/badge.h"
#include "views/style/tokens.h"

#include <QPainter>

#include <array>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

constexpr std::array operations{Operation::View,   Operation::Create, Operation::Edit,
                                Operation::Delete, Operation::Sign,   Operation::Export};
constexpr int kindColumn = 0;
constexpr int limitColumn = 1 + static_cast<int>(operations.size());
constexpr int columns = limitColumn + 1;

} // namespace

RolesModel::RolesModel(const RulesDraft &draft, const ValueLists &lists, QObject *parent)
    : QAbstractTableModel(parent)
    , m_draft(draft)
    , m_lists(lists)
{}

void RolesModel::show(const QString &role)
{
    if (role != m_role) {
        beginResetModel();
        m_role = role;
        endResetModel();
    } else if (rowCount() > 0) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
    }
}

RecordKind RolesModel::kindAt(int row) const
{
    return recordKinds.at(static_cast<size_t>(row));
}

std::optional<Operation> RolesModel::operationAt(int column) const
{
    if (column <= kindColumn || column >= limitColumn)
        return std::nullopt;
    return operations.at(static_cast<size_t>(column - 1));
}

bool RolesModel::isLimits(int column) const
{
    return column == limitColumn;
}

AccessRule RolesModel::ruleAt(const QModelIndex &index) const
{
    return m_draft.rule(m_role, kindAt(index.row()), *operationAt(index.column()));
}

QString RolesModel::fieldTitles(RecordKind kind, const QString &columnNames)
{
    QStringList titles;
    const QStringList names = columnNames.split(u' ', Qt::SkipEmptyParts);
    for (const QString &name : names)
        titles += rulecolumns::titleOf(kind, name);
    titles.removeDuplicates();
    return titles.join(u", "_s);
}

QString RolesModel::typeTitles(const QString &types) const
{
    QStringList titles;
    const QStringList codes = types.split(u' ', Qt::SkipEmptyParts);
    for (const QString &code : codes)
        titles += m_lists.label(u"interaction_type"_s, code);
    return titles.join(u", "_s);
}

QStringList RolesModel::limits(int row) const
{
    if (row < 0 || row >= rowCount())
        return {};
    QStringList said;
    const RecordKind kind = kindAt(row);
    const AccessRule view = m_draft.rule(m_role, kind, Operation::View);
    const AccessRule edit = m_draft.rule(m_role, kind, Operation::Edit);
    if (const QString types = typeTitles(view.exceptTypes); !types.isEmpty())
        said += tr("Does not see: %1.").arg(types);
    if (const QString hidden = fieldTitles(kind, view.hiddenColumns); !hidden.isEmpty())
        said += tr("Hidden: %1.").arg(hidden);
    if (const QString frozen = fieldTitles(kind, edit.frozenColumns); !frozen.isEmpty())
        said += tr("Cannot be changed: %1.").arg(frozen);
    return said;
}

int RolesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_role.isEmpty() ? 0 : static_cast<int>(recordKinds.size());
}

int RolesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString RolesModel::scopeWords(const QModelIndex &index, Scope scope) const
{
    if (kindAt(index.row()) == RecordKind::User && scope == Scope::Assigned)
        scope = Scope::Own; // nobody is a case: it means one's own profile
    return rolewords::scopeTitle(scope);
}

bool RolesModel::isChanged(const QModelIndex &index) const
{
    const RecordKind kind = kindAt(index.row());
    if (const auto operation = operationAt(index.column()))
        return m_draft.rule(m_role, kind, *operation).scope
               != m_draft.saved(m_role, kind, *operation).scope;
    if (!isLimits(index.column()))
        return false;
    const auto lists = [](const AccessRule &rule) {
        return QStringList{rule.hiddenColumns, rule.frozenColumns, rule.exceptTypes};
    };
    for (const Operation operation : {Operation::View, Operation::Edit}) {
        if (lists(m_draft.rule(m_role, kind, operation))
            != lists(m_draft.saved(m_role, kind, operation)))
            return true;
    }
    return false;
}

QVariant RolesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const bool isScope = operationAt(index.column()).has_value();
    const Scope scope = isScope ? ruleAt(index).scope : Scope::None;
    const QString unsaved = isChanged(index) ? tr(", not saved yet") : QString();
    switch (role) {
    case Qt::UserRole: return index.row() + 1;
    case ChangedRole: return !unsaved.isEmpty();
    case ScopeRole:
        if (!isScope)
            return -1;
        return static_cast<int>(kindAt(index.row()) == RecordKind::User && scope == Scope::Assigned
                                    ? Scope::Own
                                    : scope);
    case Qt::AccessibleTextRole:
        if (isScope)
            return QString(headerData(index.column(), Qt::Horizontal).toString() % u": "_s
                           % scopeWords(index, scope) % unsaved);
        return QString(data(index, Qt::DisplayRole).toString() % unsaved);
    case Qt::ToolTipRole:
        if (!unsaved.isEmpty() && isScope)
            return tr("Saved: %1")
                .arg(scopeWords(
                    index, m_draft.saved(m_role, kindAt(index.row()), *operationAt(index.column()))
                               .scope));
        return {};
    case Qt::DisplayRole: break;
    default: return {};
    }
    if (index.column() == kindColumn)
        return kindPlural(kindAt(index.row()));
    if (isLimits(index.column()))
        return limits(index.row()).join(u' ');
    return scope == Scope::None ? u"–"_s : scopeWords(index, scope);
}

QVariant RolesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (section == kindColumn)
        return tr("Records");
    if (isLimits(section))
        return tr("Limits");
    return rolewords::operationTitle(operations.at(static_cast<size_t>(section - 1)));
}

void ScopeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const int scope = index.data(RolesModel::ScopeRole).toInt();
    if (scope <= static_cast<int>(Scope::None)) {
        RecordDelegate::paint(painter, option, index);
    } else {
        paintCell(painter, option, index);
        StateLook look{Tone::Good, Mark::Dot};
        if (scope == static_cast<int>(Scope::Assigned))
            look = {Tone::Information, Mark::OpenTriangle};
        else if (scope == static_cast<int>(Scope::Own))
            look = {Tone::Neutral, Mark::Ring};
        Badge::paint(painter, option.rect.adjusted(6, 0, -6, -1), index.data().toString(),
                     look.tone, look.mark, option.palette, option.font);
    }
    constexpr int bar = 3;
    if (index.data(RolesModel::ChangedRole).toBool())
        painter->fillRect(QRect(option.rect.topLeft(), QSize(bar, option.rect.height() - 1)),
                          tokensOf(option.palette).warning);
}

} // namespace tarsus
