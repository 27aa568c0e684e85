// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/administration/administrationcontext.h"
#include "views/common/page.h"

#include <QFutureWatcherBase>

class QStackedWidget;

namespace tarsus {

class ClinicSection;
class FilterChips;
class PeopleSection;
class RolesSection;
class Section;
class ValueListsSection;

/// What administrators look after: people, lists, imports, rules and the clinic itself.
class AdministrationPage final : public Page
{
    Q_OBJECT

public:
    explicit AdministrationPage(const AdministrationContext &context, QWidget *parent = nullptr);

    /// A section of another room becomes part of the page; `key` names its chip.
    void addSection(const QString &key, Section *section);
    /// Brings the section of this key to the front.
    void choose(const QString &key);
    QStringList sectionKeys() const { return m_keys; }

    PeopleSection *people() const { return m_people; }
    ValueListsSection *valueLists() const { return m_valueLists; }
    RolesSection *roles() const { return m_roles; }
    ClinicSection *clinic() const { return m_clinic; }

    QString title() const override;
    QString iconName() const override;
    void activate() override;
    void focusQuickFilter() override;
    /// `name` is the key of a section.
    void applyFilter(const QString &name) override;
    void recordsChanged(RecordKind kind) override;

signals:
    /// For the window's list of jobs.
    void jobStarted(const QString &title, QFutureWatcherBase *watcher);

protected:
    void changeEvent(QEvent *event) override;

private:
    Section *current() const;

    QStringList m_keys;
    FilterChips *m_switch;
    QStackedWidget *m_stack;
    PeopleSection *m_people;
    ValueListsSection *m_valueLists;
    RolesSection *m_roles;
    ClinicSection *m_clinic;
};

} // namespace tarsus
