// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/recordlistmodel.h"

#include "models/core/clock.h"
#include "models/core/text.h"
#include "models/db/changenotifier.h"
#include "models/db/scope.h"
#include "models/db/sql.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

bool isLeading(ListValue type)
{
    return type != ListValue::Number;
}

} // namespace

RecordListModel::RecordListModel(RecordKind kind, const QString &table,
                                 std::span<const ListColumn> columns, ListContext context,
                                 QObject *parent)
    : QSqlTableModel(parent, context.data.db)
    , m_kind(kind)
    , m_table(table)
    , m_allColumns(columns)
    , m_context(std::move(context))
    , m_statements(m_context.data.db)
    , m_moments(m_context.data.zone)
    , m_countTimer(new QTimer(this))
    , m_refreshTimer(new QTimer(this))
{
    setTable(table);
    for (const ListColumn &column : m_allColumns) {
        if (column.place != ListColumn::Detail && !isHidden(column))
            m_columns.append(&column);
    }
    m_countTimer->setSingleShot(true);
    connect(m_countTimer, &QTimer::timeout, this, &RecordListModel::count);
    m_refreshTimer->setSingleShot(true);
    connect(m_refreshTimer, &QTimer::timeout, this, &RecordListModel::refresh);
    if (m_context.changes)
        connect(m_context.changes, &ChangeNotifier::changed, this,
                &RecordListModel::recordsChanged);
}

RecordListModel::~RecordListModel()
{
    m_pageTicket.cancel();
    m_countTicket.cancel();
}

void RecordListModel::begin(const QString &order, Qt::SortOrder direction)
{
    m_order = order;
    m_direction = direction;
    m_rowStatement = rowStatement(m_columns);
    // Qt's own record of the model is that of the columns; the rows come page by page.
    QSqlQuery columns(database());
    columns.prepare(m_rowStatement);
    columns.addBindValue(u"[]"_s);
    if (columns.exec())
        setQuery(columns);
}

bool RecordListModel::isHidden(const ListColumn &column) const
{
    if (!column.hiddenBy)
        return false;
    const Access &access = *m_context.data.access;
    return !access.can(column.ownerKind, Operation::View)
           || access.hiddenColumns(column.ownerKind).contains(QLatin1String(column.hiddenBy));
}

const ListColumn &RecordListModel::column(int section) const
{
    return *m_columns.at(section);
}

int RecordListModel::columnOf(const QString &key) const
{
    for (int i = 0; i < m_columns.size(); ++i) {
        if (key == QLatin1String(m_columns.at(i)->key))
            return i;
    }
    return -1;
}

qint64 RecordListModel::idAt(int row) const
{
    return row >= 0 && row < m_ids.size() ? m_ids.at(row) : 0;
}

int RecordListModel::rowOf(qint64 id) const
{
    return m_rows.contains(id) ? int(m_ids.indexOf(id)) : -1;
}

void RecordListModel::setFilterChoice(const QString &group, const QString &name)
{
    if (name.isEmpty())
        m_choices.remove(group);
    else
        m_choices.insert(group, name);
}

void RecordListModel::setFixed(const QString &column, qint64 id)
{
    if (id == 0)
        m_fixed.remove(column);
    else
        m_fixed.insert(column, id);
}

void RecordListModel::setQuickText(const QString &text)
{
    m_quickText = text.trimmed();
}

bool RecordListModel::isFiltered() const
{
    return !shownCondition().sql.isEmpty() && m_matches != m_total;
}

int RecordListModel::sortColumn() const
{
    for (int i = 0; i < m_columns.size(); ++i) {
        if (m_columns.at(i)->order && m_order == QLatin1String(m_columns.at(i)->order))
            return i;
    }
    return -1;
}

void RecordListModel::setOrder(const QString &name, Qt::SortOrder direction)
{
    m_order = name;
    m_direction = direction;
}

QStringList RecordListModel::orders() const
{
    QStringList names;
    for (const ListColumn *column : m_columns) {
        const QString name = QLatin1String(column->order);
        if (!name.isEmpty() && !names.contains(name))
            names.append(name);
    }
    return names;
}

QList<RecordKind> RecordListModel::relatedKinds() const
{
    return {RecordKind::Pet, RecordKind::Owner, RecordKind::User, RecordKind::Practice};
}

int RecordListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

int RecordListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant RecordListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ListColumn &column = *m_columns.at(index.column());
    const qint64 id = m_ids.at(index.row());
    QVariant value = m_rows.value(id).value(index.column());
    switch (role) {
    case Qt::DisplayRole: return displayText(column, value);
    case Qt::EditRole: return value;
    case Qt::ToolTipRole:
        return column.type == ListValue::LongText ? displayText(column, value) : QVariant();
    case Qt::AccessibleTextRole: {
        const QString text = displayText(column, value);
        if (isOverdue(column, value))
            return tr("%1, overdue").arg(text);
        return text.isEmpty() ? tr("empty") : text;
    }
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(
            (isLeading(column.type) ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
    case IdRole: return id;
    case KindRole: return static_cast<int>(m_kind);
    case CodeRole: return value.toString();
    case ValueListRole: return QString(QLatin1String(column.valueList));
    case TypeRole: return static_cast<int>(column.type);
    case OverdueRole: return isOverdue(column, value);
    default: return {};
    }
}

QString RecordListModel::displayText(const ListColumn &column, const QVariant &value) const
{
    QString text = value.toString();
    switch (column.type) {
    case ListValue::Choice:
    case ListValue::State:
        return text.isEmpty() || !m_context.labels
                   ? text
                   : m_context.labels->label(QLatin1String(column.valueList), text);
    case ListValue::Date:
    case ListValue::DueDate: return m_moments.day(text);
    case ListValue::Instant: return m_moments.moment(text);
    case ListValue::DueInstant: return m_moments.moment(text.section(u' ', 0, 0));
    case ListValue::Number: return text.isEmpty() ? text : QLocale().toString(value.toLongLong());
    case ListValue::Boolean: return value.toBool() ? tr("Yes") : tr("No");
    case ListValue::Id: return {};
    case ListValue::Text:
    case ListValue::LongText:
    case ListValue::Phone:
    case ListValue::Custom: break;
    }
    return text;
}

bool RecordListModel::isOverdue(const ListColumn &column, const QVariant &value) const
{
    if (column.type == ListValue::DueInstant) {
        const QString due = value.toString().section(u' ', 0, 0);
        return !due.isEmpty() && due < instantText(m_context.data.clock->now());
    }
    if (column.type != ListValue::DueDate || value.toString().isEmpty())
        return false;
    return QDate::fromString(value.toString(), Qt::ISODate) < today();
}

QString RecordListModel::titleOf(const ListColumn &column) const
{
    return QCoreApplication::translate(metaObject()->className(), column.title);
}

QVariant RecordListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return titleOf(*m_columns.at(section));
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment((isLeading(m_columns.at(section)->type) ? Qt::AlignLeft : Qt::AlignRight)
                          | Qt::AlignVCenter));
    return {};
}

Qt::ItemFlags RecordListModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                           : Qt::NoItemFlags;
}

bool RecordListModel::setData(const QModelIndex &, const QVariant &, int)
{
    return false;
}

bool RecordListModel::insertRows(int, int, const QModelIndex &)
{
    return false;
}

bool RecordListModel::removeRows(int, int, const QModelIndex &)
{
    return false;
}

QDate RecordListModel::today() const
{
    return m_moments.dayOf(m_context.data.clock->now());
}

QString RecordListModel::dayStart(const QDate &day) const
{
    return instantText(day.startOfDay(m_context.data.zone).toUTC());
}

qint64 RecordListModel::personId() const
{
    return m_context.data.access->personId();
}

ListCondition RecordListModel::reachCondition() const
{
    const ScopeClause clause = scopeClause(*m_context.data.access, m_kind, Operation::View, u"t"_s);
    return clause.sql == "1"_L1 ? ListCondition() : ListCondition{clause.sql, clause.values};
}

ListCondition RecordListModel::shownCondition() const
{
    QStringList parts;
    QVariantList values;
    const auto add = [&](const ListCondition &condition) {
        if (condition.sql.isEmpty())
            return;
        parts.append(u'(' % condition.sql % u')');
        values += condition.values;
    };
    add(reachCondition());
    for (auto it = m_choices.cbegin(); it != m_choices.cend(); ++it)
        add(condition(it.key(), it.value()));
    if (const QString folded = foldText(m_quickText); !folded.isEmpty())
        add(textCondition(folded));
    return {parts.join(u" AND "), values};
}

QList<ListWalk> RecordListModel::anyWalks() const
{
    // One pet's rows are few: found by their index, put in order wherever they stand.
    ListWalk walk;
    walk.from = m_table % u" t "_s % joins();
    QStringList where;
    for (auto it = m_fixed.cbegin(); it != m_fixed.cend(); ++it) {
        where.append(u"t."_s % it.key() % u" = ?"_s);
        walk.values.append(it.value());
    }
    walk.where = where.join(u" AND ");
    QString key = u"t.updated_at"_s;
    for (const ListColumn *column : m_columns) {
        if (column->order && m_order == QLatin1String(column->order)) {
            key = u"coalesce("_s % QLatin1String(column->sql) % u", '')"_s;
            if (column->type == ListValue::Text || column->type == ListValue::LongText)
                key = u"fold_text("_s % key % u')';
            break;
        }
    }
    walk.levels = {{key, u"t.id"_s}};
    return {walk};
}

bool RecordListModel::needsWorker() const
{
    return m_fixed.isEmpty() && m_context.worker && !m_plan.indexed;
}

/// Whether a statement looks at rows that it never shows.
bool RecordListModel::isReachLimited() const
{
    const Access &access = *m_context.data.access;
    return access.isEnforcedBelow() && access.scope(m_kind, Operation::View) != Scope::All;
}

ListPlan RecordListModel::plan() const
{
    ListPlan plan;
    if (m_fixed.isEmpty())
        plan.walks = walks(m_order);
    if (plan.walks.isEmpty()) {
        plan.walks = anyWalks();
        plan.indexed = false;
    }
    for (ListWalk &walk : plan.walks) {
        walk.where = walk.where.isEmpty() ? u"t.deleted_at IS NULL"_s
                                          : QString(u"t.deleted_at IS NULL AND "_s % walk.where);
    }
    plan.shown = shownCondition();
    plan.descending = m_direction == Qt::DescendingOrder;
    return plan;
}

QList<ListWalk> RecordListModel::walksByCode(const QString &column, const QString &valueList,
                                             const QStringList &keys) const
{
    QStringList codes = m_context.labels ? m_context.labels->codes(valueList) : QStringList();
    // Words that the list does not know: the index tells the next one without reading their rows.
    QString last;
    const QString next = u"SELECT min("_s % column % u") FROM "_s % m_table % u" WHERE "_s % column
                         % u" > ? AND deleted_at IS NULL"_s;
    for (int i = 0; i < 200; ++i) {
        const auto word = m_statements.run(next, {last});
        if (!word || !(*word)->next() || (*word)->value(0).isNull())
            break;
        last = (*word)->value(0).toString();
        (*word)->finish();
        if (!codes.contains(last))
            codes.append(last);
    }
    codes.append(QString());
    QList<ListWalk> walks;
    for (const QString &code : std::as_const(codes))
        walks.append({m_table % u" t"_s, u"t."_s % column % u" = ?"_s, {code}, {keys}});
    return walks;
}

QList<ListWalk> RecordListModel::walksByPerson(const QString &column, const QStringList &keys,
                                               bool nullable) const
{
    QList<ListWalk> walks;
    auto people = m_statements.run(u"SELECT id FROM users ORDER BY name_key, id"_s, {});
    while (people && (*people)->next()) {
        walks.append(
            {m_table % u" t"_s, u"t."_s % column % u" = ?"_s, {(*people)->value(0)}, {keys}});
    }
    if (nullable)
        walks.append({m_table % u" t"_s, u"t."_s % column % u" IS NULL"_s, {}, {keys}});
    return walks;
}

bool RecordListModel::may(Operation operation, qint64 id) const
{
    const ScopeClause clause = scopeClause(*m_context.data.access, m_kind, operation, u"t"_s);
    if (clause.sql == "0"_L1 || operation == Operation::Create)
        return clause.sql != "0"_L1;
    auto query = m_statements.run(u"SELECT 1 FROM "_s % m_table
                                      % u" t WHERE t.id = ? AND t.deleted_at IS NULL AND ("_s
                                      % clause.sql % u')',
                                  QVariantList{id} + clause.values);
    if (!query)
        return false;
    const bool found = (*query)->next();
    (*query)->finish();
    return found;
}

void RecordListModel::retranslate()
{
    if (columnCount() == 0)
        return;
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QString RecordListModel::rowStatement(const QList<const ListColumn *> &columns) const
{
    QString expressions;
    for (const ListColumn *column : columns)
        expressions +=
            u", "_s % QLatin1String(column->sql) % u" AS "_s % QLatin1String(column->key);
    return u"SELECT t.id"_s % expressions % u" FROM json_each(?) j CROSS JOIN "_s % m_table
           % u" t ON t.id = j.value "_s % joins();
}

QList<const ListColumn *> RecordListModel::detailColumns() const
{
    QList<const ListColumn *> columns;
    for (const ListColumn &column : m_allColumns) {
        if (!isHidden(column))
            columns.append(&column);
    }
    return columns;
}

QHash<QString, QVariant> RecordListModel::readDetail(qint64 id) const
{
    const QList<const ListColumn *> columns = detailColumns();
    const ListCondition reach = reachCondition();
    const QString where = reach.sql.isEmpty() ? QString() : QString(u" AND ("_s % reach.sql % u')');
    auto query =
        m_statements.run(rowStatement(columns) % u" WHERE t.deleted_at IS NULL"_s % where,
                         QVariantList{QString(u'[' % QString::number(id) % u']')} + reach.values);
    QHash<QString, QVariant> found;
    if (!query || !(*query)->next())
        return found;
    for (int i = 0; i < columns.size(); ++i)
        found.insert(QLatin1String(columns.at(i)->key), (*query)->value(i + 1));
    (*query)->finish();
    return found;
}

} // namespace tarsus
