// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/access.h"
#include "models/core/codelabels.h"
#include "models/core/recordkind.h"
#include "models/db/datacontext.h"
#include "models/db/listcolumn.h"
#include "models/db/listwalk.h"
#include "models/db/momenttexts.h"
#include "models/db/packedrow.h"
#include "models/db/readworker.h"
#include "models/db/statementcache.h"

#include <QHash>
#include <QSqlTableModel>

#include <span>

class QTimer;

namespace tarsus {

class ChangeNotifier;

/// What every list works with. `labels`, `worker` and `changes` outlive the list; without a worker
/// it reads everything itself, without `changes` it stands still.
struct ListContext
{
    DataContext data;
    const CodeLabels *labels = nullptr;
    ReadWorker *worker = nullptr;
    ChangeNotifier *changes = nullptr;
};

/// The list of one kind of record: a QSqlTableModel that reads by key, a page at a time, in an
/// order that an index walks, whatever the size of the table. It only shows what the person may
/// see. A page that would take longer than a frame (a rare filter, an order without an index) is
/// looked for by the worker and comes later. What is changed elsewhere appears in place: selection
/// and scroll stay.
///
/// Nothing is edited in it: forms save through the repositories.
class RecordListModel : public QSqlTableModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< qint64, in every column
        KindRole,                  ///< int of RecordKind
        CodeRole,                  ///< the code behind a Choice or State
        ValueListRole,             ///< the list it is of
        TypeRole,                  ///< int of ListValue
        OverdueRole,               ///< true where a DueDate has passed
    };
    /// Rows that are read at once.
    static constexpr int pageSize = 100;

    ~RecordListModel() override;

    RecordKind kind() const { return m_kind; }
    const ListColumn &column(int section) const;
    /// -1 where there is none, or the person may not see it.
    int columnOf(const QString &key) const;
    const ListContext &context() const { return m_context; }

    qint64 idAt(int row) const;
    /// -1 where the record is not among the rows read so far.
    int rowOf(qint64 id) const;

    /// Chooses one of the model's named filters in a group: ("whose", "mine"). Takes effect in
    /// select().
    void setFilterChoice(const QString &group, const QString &name);
    QString filterChoice(const QString &group) const { return m_choices.value(group); }
    /// Only records of this pet (or owner …): the column and its value; 0 lifts it.
    void setFixed(const QString &column, qint64 id);
    /// What is typed to narrow the list down. Takes effect in select().
    void setQuickText(const QString &text);
    QString quickText() const { return m_quickText; }
    bool isFiltered() const;

    QString orderName() const { return m_order; }
    Qt::SortOrder sortOrder() const { return m_direction; }
    int sortColumn() const;
    /// Takes effect in select().
    void setOrder(const QString &name, Qt::SortOrder direction);

    /// The rows that fit the filters, and those that the person may see at all; -1 while they are
    /// being counted.
    qint64 matchCount() const { return m_matches; }
    qint64 totalCount() const { return m_total; }
    bool isLoading() const { return m_pageTicket.isRunning(); }

    /// Reads what is shown again, and keeps rows, selection and scroll where they are.
    void refresh();
    /// A list that nobody looks at only notes that it is stale; it catches up when it is live
    /// again.
    void setLive(bool live);
    /// Everything about one record by column key, details included: display texts by
    /// displayText(). Empty where the person may not see it, whether it is in the list or not.
    QHash<QString, QVariant> readDetail(qint64 id) const;
    /// Whether the person may do this with this very record: to enable a button, not to protect.
    bool may(Operation operation, qint64 id) const;
    /// Words in another language: headers and cells are read again.
    void retranslate();
    /// The columns of readDetail() that the person may see, in their order.
    QList<const ListColumn *> detailColumns() const;
    QString titleOf(const ListColumn &column) const;
    virtual QString displayText(const ListColumn &column, const QVariant &value) const;
    bool isOverdue(const ListColumn &column, const QVariant &value) const;

    /// The plan of the list as it would be read now, for tests and the benchmark.
    ListPlan plan() const;
    /// Every order that a column offers.
    QStringList orders() const;

    // QSqlTableModel
    bool select() override;
    void sort(int column, Qt::SortOrder order) override;
    void setSort(int column, Qt::SortOrder order) override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool canFetchMore(const QModelIndex &parent = {}) const override;
    void fetchMore(const QModelIndex &parent = {}) override;
    bool insertRows(int row, int count, const QModelIndex &parent) override;
    bool removeRows(int row, int count, const QModelIndex &parent) override;
    void clear() override;

signals:
    void countsChanged();
    void loadingChanged();
    /// A page or a count could not be read.
    void failed(const QString &text);
    /// These rows were changed by somebody: let them flash once.
    void recordsTouched(const QList<qint64> &ids);

protected:
    RecordListModel(RecordKind kind, const QString &table, std::span<const ListColumn> columns,
                    ListContext context, QObject *parent);
    /// To be called at the end of the constructor of the model: establishes the columns.
    void begin(const QString &order, Qt::SortOrder direction);

    /// The joins of the columns' expressions, after `FROM <table> t`.
    virtual QString joins() const = 0;
    /// The stretches of an order under the filters that are chosen; none where no index walks it:
    /// the worker brings the rows into the order of the column's expression then.
    virtual QList<ListWalk> walks(const QString &order) const = 0;
    /// What the choice of a group means; empty: everything.
    virtual ListCondition condition(const QString &group, const QString &name) const = 0;
    /// What typed text means: `folded` as foldText() has it, never empty.
    virtual ListCondition textCondition(const QString &folded) const = 0;

    /// Today, in the clinic's zone, and an instant in it.
    QDate today() const;
    QString dayStart(const QDate &day) const;
    qint64 personId() const;
    /// One stretch per value of `column` in the order of their labels: what an index by
    /// (column, keys…) walks. Values that the list does not know come last.
    QList<ListWalk> walksByCode(const QString &column, const QString &valueList,
                                const QStringList &keys) const;
    /// The same by the names of people; those without one come last.
    QList<ListWalk> walksByPerson(const QString &column, const QStringList &keys,
                                  bool nullable) const;
    /// Kinds whose changes show in this list besides its own.
    virtual QList<RecordKind> relatedKinds() const;

private:
    using Row = PackedRow;
    using Rows = QList<std::pair<qint64, Row>>;

    ListCondition reachCondition() const;
    ListCondition shownCondition() const;
    QList<ListWalk> anyWalks() const;
    bool needsWorker() const;
    bool isReachLimited() const;
    QString rowStatement(const QList<const ListColumn *> &columns) const;
    bool isHidden(const ListColumn &column) const;

    void readPage(const ListCursor &from, int wanted, bool merge);
    void takePage(const ListKeys &keys, bool merge);
    Result<Rows> readRows(const std::vector<qint64> &ids) const;
    void append(const Rows &rows);
    void merge(const Rows &rows);
    void updateInPlace(const QList<qint64> &ids);
    void countSoon();
    void count();
    void report(const Error &error);
    void recordsChanged(RecordKind kind, const QList<qint64> &ids);

    RecordKind m_kind;
    QString m_table;
    std::span<const ListColumn> m_allColumns;
    QList<const ListColumn *> m_columns; ///< those that a list shows
    ListContext m_context;
    mutable StatementCache m_statements;
    MomentTexts m_moments;
    QString m_rowStatement;

    QString m_order;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
    QMap<QString, QString> m_choices;
    QMap<QString, qint64> m_fixed;
    QString m_quickText;

    QList<qint64> m_ids;
    QHash<qint64, Row> m_rows;
    ListPlan m_plan;
    ListCursor m_cursor;
    bool m_atEnd = true;
    bool m_selected = false;
    bool m_resetting = false;
    bool m_telling = false; ///< views hear of a change just now: no other may begin
    bool m_live = true;
    bool m_stale = false;
    bool m_pageIsMerge = false; ///< the page on its way replaces what is shown
    QList<qint64> m_touched;    ///< changed since the last refresh

    qint64 m_matches = -1;
    qint64 m_total = -1;
    ReadWorker::Ticket m_pageTicket;
    ReadWorker::Ticket m_countTicket;
    QTimer *m_countTimer;
    QTimer *m_refreshTimer;
};

} // namespace tarsus
