// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/listpage.h"
#include "views/records/pagecontext.h"
#include "views/records/recordfacts.h"

#include <memory>

class QMenu;
class QPushButton;
class QShortcut;
class QTimer;

namespace tarsus {

/// The page of one record kind: its list, chips, keys and detail pane. Nothing is read before the
/// page is first shown; filters, columns and order are remembered.
class RecordPage : public ListPage
{
    Q_OBJECT

public:
    struct Filter
    {
        QString name; ///< empty: everything
        QString text;
    };
    /// A row of chips of which one is chosen; the first is how the page starts.
    struct FilterGroup
    {
        QString name;
        QString accessibleName;
        QList<Filter> filters;
    };

    ~RecordPage() override;

    QString title() const override;
    QString iconName() const override;
    std::optional<RecordKind> recordKind() const override { return m_kind; }
    void activate() override;
    bool reveal(qint64 id) override;
    /// `name` is "group.name", several joined by "+": "status.open+whose.mine". Other groups go
    /// back to everything.
    void applyFilter(const QString &name) override;
    void recordsChanged(RecordKind kind) override;
    QList<NamedFilter> namedFilters() const override;

    bool handOver() override;

    /// The pet whose record stands in the pane; 0 where there is none.
    qint64 petShown() const { return m_shown != 0 ? m_petOfShown : 0; }
    /// The record in the pane; 0 where there is none.
    qint64 shownId() const { return m_shown; }
    /// How long one rests on a record until it counts as looked at.
    static constexpr int restMilliseconds = 1000;

    /// Null until the page was first shown.
    RecordListModel *model() const { return m_model.get(); }

protected:
    RecordPage(RecordKind kind, PageContext context, QWidget *parent);
    const PageContext &context() const { return m_context; }

    virtual std::unique_ptr<RecordListModel> makeModel() const = 0;
    virtual QList<FilterGroup> filterGroups() const { return {}; }
    struct Words
    {
        QString hint;       ///< in the quick filter
        QString emptyTitle; ///< what to say where there is nothing at all …
        QString emptyText;  ///< … what the page is for
        QString newText;    ///< on the button that makes one
        QString newIcon = {};
        QString importText = {}; ///< on the button of the empty page that imports a spreadsheet
    };
    virtual Words words() const = 0;
    /// Title and second line of the pane.
    virtual std::pair<QString, QString> banner(const RecordFacts &facts) const = 0;
    /// What the pane's first section leaves out because the banner says it.
    virtual QStringList bannerKeys() const = 0;
    /// Badges, alerts and sections beside what every kind has, above the facts.
    virtual void addDetails(const RecordFacts &facts) { Q_UNUSED(facts) }
    /// The same below them.
    virtual void addMoreDetails(const RecordFacts &facts) { Q_UNUSED(facts) }
    /// What the menu of a row offers besides.
    virtual void fillMenu(QMenu *menu) { Q_UNUSED(menu) }
    /// Kinds that a button of the pane makes for the record's pet.
    virtual QList<RecordKind> newForPet() const { return {}; }

    /// Cases of this page can be handed over, several at once: its list has a menu and the pane a
    /// button for it, where the rules let the person. For the constructor of a page.
    void offerHandOver();

    void applyFilters() override;
    void showDetails(qint64 id) override;
    bool isFiltered() const override;
    void resetChips() override;
    void retranslate() override;
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void start();
    void buildChips();
    void buildTable();
    int columnWidth(int section) const;
    void buildActions();
    void updateActions();
    void addFacts(const RecordFacts &facts);
    void rememberFilters();
    void restoreFilters();
    void flash(const QList<qint64> &ids);
    void editCurrent();
    void openCase();
    void removeCurrent();
    void watchLooking();
    void rest(qint64 id);
    void addAsKnown();
    void nameAsKnown();
    void addHandOver();
    void showMenu(QPoint place);
    void nameHandOver();
    void nameKeys();
    QString key(const char *what) const;

    RecordKind m_kind;
    PageContext m_context;
    std::unique_ptr<RecordListModel> m_model;
    QPushButton *m_edit = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_asKnown = nullptr;
    QTimer *m_rest;
    QShortcut *m_editKeys[2]{};
    QShortcut *m_caseKeys = nullptr;
    QShortcut *m_removeKeys = nullptr;
    QShortcut *m_newKeys = nullptr;
    QPushButton *m_handOver = nullptr;
    bool m_offersHandOver = false;
    QList<std::pair<RecordKind, QPushButton *>> m_newButtons;
    qint64 m_shown = 0; ///< in the pane
    qint64 m_petOfShown = 0;
};

} // namespace tarsus
