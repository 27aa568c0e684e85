// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/administration/rolesmodel.h"

#include "models/appointments/appointment.h"
#include "models/documents/document.h"
#include "models/imaging/xraylog.h"
#include "models/interactions/interaction.h"
#include "models/owners/owner.h"
#include "models/pets/pet.h"
#include "models/plans/treatmentplan.h"
#include "models/practices/practice.h"
#include "models/practices/vet.h"
#include "models/referrals/referral.h"
#include "models/security/rolewords.h"
#include "models/users/user.h"
#include "models/vocabularies/valuelists.h"
#include "views/common/badge.h"

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

const RecordType *typeOf(RecordKind kind)
{
    switch (kind) {
    case RecordKind::User: return &User::type();
    case RecordKind::Owner: return &Owner::type();
    case RecordKind::Practice: return &Practice::type();
    case RecordKind::Vet: return &Vet::type();
    case RecordKind::Pet: return &Pet::type();
    case RecordKind::Referral: return &Referral::type();
    case RecordKind::Plan: return &TreatmentPlan::type();
    case RecordKind::Interaction: return &Interaction::type();
    case RecordKind::Xray: return &XrayLog::type();
    case RecordKind::Appointment: return &Appointment::type();
    case RecordKind::Document: return &Document::type();
    case RecordKind::Setting:
    case RecordKind::AuditEntry: break;
    }
    return nullptr;
}

} // namespace

RolesModel::RolesModel(const ValueLists &lists, QObject *parent)
    : QAbstractTableModel(parent)
    , m_lists(lists)
{}

void RolesModel::show(const QList<AccessRule> &rules, const QString &role)
{
    beginResetModel();
    m_rules = rules;
    m_role = role;
    endResetModel();
}

const AccessRule *RolesModel::rule(int row, int column) const
{
    const RecordKind kind = recordKinds.at(static_cast<size_t>(row));
    const Operation operation = operations.at(static_cast<size_t>(column - 1));
    for (const AccessRule &each : m_rules) {
        if (each.role == m_role && each.kind == kind && each.operation == operation)
            return &each;
    }
    return nullptr;
}

QString RolesModel::fieldTitles(RecordKind kind, const QString &columnNames)
{
    const RecordType *type = typeOf(kind);
    QStringList titles;
    const QStringList names = columnNames.split(u' ', Qt::SkipEmptyParts);
    for (const QString &name : names) {
        const Field *field = type ? type->fieldByColumn(name) : nullptr;
        if (!field || field->isMadeByProgram()) // nobody enters it anyway
            continue;
        titles += field->title();
    }
    titles.removeDuplicates();
    return titles.join(u", "_s);
}

QString RolesModel::typeTitles(RecordKind kind, const QString &types) const
{
    const QString list = kind == RecordKind::Document ? u"document_type"_s : u"interaction_type"_s;
    QStringList titles;
    const QStringList codes = types.split(u' ', Qt::SkipEmptyParts);
    for (const QString &code : codes)
        titles += m_lists.label(list, code);
    return titles.join(u", "_s);
}

QStringList RolesModel::limits(int row) const
{
    if (row < 0 || row >= rowCount())
        return {};
    QStringList said;
    const RecordKind kind = recordKinds.at(static_cast<size_t>(row));
    for (int column = 1; column < limitColumn; ++column) {
        const AccessRule *found = rule(row, column);
        if (!found || found->scope == Scope::None)
            continue;
        if (const QString types = typeTitles(kind, found->exceptTypes); !types.isEmpty())
            said += tr("Does not see: %1.").arg(types);
        if (const QString hidden = fieldTitles(kind, found->hiddenColumns); !hidden.isEmpty())
            said += tr("Hidden: %1.").arg(hidden);
        if (const QString frozen = fieldTitles(kind, found->frozenColumns); !frozen.isEmpty())
            said += tr("Cannot be changed: %1.").arg(frozen);
    }
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

QVariant RolesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    if (role == Qt::UserRole)
        return index.row() + 1;
    const bool isScope = index.column() != kindColumn && index.column() != limitColumn;
    const AccessRule *found = isScope ? rule(index.row(), index.column()) : nullptr;
    Scope scope = found ? found->scope : Scope::None;
    const bool isPerson = recordKinds.at(static_cast<size_t>(index.row())) == RecordKind::User;
    if (isPerson && scope == Scope::Assigned)
        scope = Scope::Own; // nobody is a case: it means one's own profile
    if (role == ScopeRole)
        return isScope ? static_cast<int>(scope) : -1;
    if (role == Qt::AccessibleTextRole && isScope)
        return QString(headerData(index.column(), Qt::Horizontal).toString() + u": "_s
                       + rolewords::scopeTitle(scope));
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == kindColumn)
        return kindPlural(recordKinds.at(static_cast<size_t>(index.row())));
    if (index.column() == limitColumn)
        return limits(index.row()).join(u' ');
    return scope == Scope::None ? u"–"_s : rolewords::scopeTitle(scope);
}

QVariant RolesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (section == kindColumn)
        return tr("Records");
    if (section == limitColumn)
        return tr("Limits");
    return rolewords::operationTitle(operations.at(static_cast<size_t>(section - 1)));
}

void ScopeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const int scope = index.data(RolesModel::ScopeRole).toInt();
    if (scope <= static_cast<int>(Scope::None))
        return RecordDelegate::paint(painter, option, index);
    paintCell(painter, option, index);
    StateLook look{Tone::Good, Mark::Dot};
    if (scope == static_cast<int>(Scope::Assigned))
        look = {Tone::Information, Mark::OpenTriangle};
    else if (scope == static_cast<int>(Scope::Own))
        look = {Tone::Neutral, Mark::Ring};
    Badge::paint(painter, option.rect.adjusted(6, 0, -6, -1), index.data().toString(), look.tone,
                 look.mark, option.palette, option.font);
}

} // namespace tarsus
