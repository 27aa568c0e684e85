// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/recordkind.h"

#include <QWidget>

#include <optional>

namespace tarsus {

/// One page of the main window: a tab. A page shows and asks; it opens no form itself but says
/// by a signal what the person wants, and the workspace opens it.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// The word on the tab, in the language of the moment.
    virtual QString title() const = 0;
    /// A name of resources/icons/.
    virtual QString iconName() const = 0;
    /// The kind whose `View` decides whether the tab is there; none is always there.
    virtual std::optional<RecordKind> recordKind() const { return std::nullopt; }

    /// Whether records of this kind are shown here: a page may hold several lists.
    virtual bool shows(RecordKind kind) const { return recordKind() == kind; }

    /// The page came to the front: bring it up to date. Called every time.
    virtual void activate() {}
    /// Puts the cursor into the page's own filter (Ctrl+F). Pages without one do nothing.
    virtual void focusQuickFilter() {}
    /// Shows the record in the page's list or detail pane; false where it is not there.
    virtual bool reveal(qint64 id)
    {
        Q_UNUSED(id)
        return false;
    }
    /// The same for a page of several lists: goes to the list of this kind first.
    virtual bool revealRecord(RecordKind kind, qint64 id) { return shows(kind) && reveal(id); }
    /// For a page of several lists: brings this one to the front.
    virtual void chooseList(RecordKind kind) { Q_UNUSED(kind) }
    /// Applies a named filter of this page, e.g. "overdue" from a tile of Today.
    virtual void applyFilter(const QString &name) { Q_UNUSED(name) }
    /// A filter that applyFilter() knows, in the words of the moment.
    struct NamedFilter
    {
        RecordKind kind;
        QString name;
        QString text;
    };
    /// All of them, for who chooses one by its words.
    virtual QList<NamedFilter> namedFilters() const { return {}; }
    /// The kinds of the lists that are here, the first one first.
    virtual QList<RecordKind> listKinds() const
    {
        return recordKind() ? QList{*recordKind()} : QList<RecordKind>();
    }
    /// The person wants to give what is chosen here to somebody else; false where nothing is, or
    /// the page has no cases.
    virtual bool handOver() { return false; }
    /// Records of this kind were changed, here or elsewhere: reload, and keep the place.
    virtual void recordsChanged(RecordKind kind) { Q_UNUSED(kind) }

signals:
    /// A form for a new record is wanted; `petId` is 0 unless it is for a certain pet.
    void newRequested(tarsus::RecordKind kind, qint64 petId = 0);
    void editRequested(tarsus::RecordKind kind, qint64 id);
    /// Show this record on the page of its kind.
    void openRequested(tarsus::RecordKind kind, qint64 id);
    void removeRequested(tarsus::RecordKind kind, qint64 id);
    /// Records of this kind are to come from a spreadsheet.
    void importRequested(tarsus::RecordKind kind);
    /// Show the page of this kind with a named filter.
    void filterRequested(tarsus::RecordKind kind, const QString &name);
    /// The cases of these records are to be given to somebody else.
    void handOverRequested(tarsus::RecordKind kind, const QList<qint64> &ids);
    /// title() changed, e.g. with the language.
    void titleChanged();

protected:
    void changeEvent(QEvent *event) override;
};

} // namespace tarsus
