// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/rules/rulesdraft.h"
#include "views/administration/administrationcontext.h"
#include "views/administration/section.h"

class QLabel;
class QMenu;
class QPushButton;

namespace tarsus {

class FilterChips;
class RolesModel;
class RulesTable;

/// Who may do what: the rules role by role, changed cell by cell and saved together, and the roles
/// of the clinic's own.
class RolesSection final : public Section
{
    Q_OBJECT

public:
    explicit RolesSection(AdministrationContext context, QWidget *parent = nullptr);

    QString title() const override;
    void activate() override;

    const RulesDraft &draft() const { return m_draft; }
    RulesTable *table() const { return m_table; }
    /// The roles as they are read last.
    const QList<Role> &roles() const { return m_roles; }
    Role chosenRole() const;
    /// Reads roles and rules again and chooses this one; what is not saved stays.
    void reloadRoles(const QString &choose);

    /// One change of the draft, refused with a sentence where it cannot be.
    void change(const AccessRule &rule);
    void save();
    void undo();
    void redo();
    void discard();

signals:
    /// Which fields of this kind the role sees and changes is to be chosen.
    void limitsRequested(tarsus::RecordKind kind);
    void copyRequested(const tarsus::Role &role);
    void renameRequested(const tarsus::Role &role);
    void removeRequested(const tarsus::Role &role);
    void previewRequested(const tarsus::Role &role);
    /// Saved: the rules of these roles are others now.
    void rulesChanged(const QStringList &roles);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildHead(QWidget *head);
    void buildFoot(QWidget *foot);
    void readRules();
    void showRole();
    void showLimits();
    void showState();
    void changeCell(const QModelIndex &index);
    void retranslate();

    AdministrationContext m_context;
    RulesDraft m_draft;
    QList<Role> m_roles;
    RolesModel *m_model;
    FilterChips *m_chips;
    QLabel *m_explanation;
    QPushButton *m_copy;
    QPushButton *m_rename;
    QPushButton *m_remove;
    QPushButton *m_preview;
    RulesTable *m_table;
    QLabel *m_limits;
    QLabel *m_state;
    QPushButton *m_undo;
    QPushButton *m_redo;
    QPushButton *m_discard;
    QPushButton *m_save;
    bool m_isRead = false;
    bool m_saving = false;
};

} // namespace tarsus
