// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QMenu;
class QShortcut;
class QToolButton;

namespace tarsus {

class GlobalSearchBox;

/// The bar on top: clinic menu, search, New, notices, lock, person.
class TopBar final : public QWidget
{
    Q_OBJECT

public:
    explicit TopBar(QWidget *parent = nullptr);

    void setClinicName(const QString &name);
    void setPerson(const QString &fullName, const QString &role);
    GlobalSearchBox *searchBox() const { return m_search; }
    QMenu *clinicMenu() const { return m_clinicMenu; }
    QMenu *newMenu() const { return m_newMenu; }
    QMenu *personMenu() const { return m_personMenu; }
    QToolButton *noticesButton() const { return m_notices; }
    /// How many notices there are to be read again; told by the button's words.
    void setNoticeCount(int count);
    /// New is there only where something may be made.
    void setNewVisible(bool visible);

signals:
    void lockRequested();
    void noticesRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void updatePerson();

    QShortcut *m_find = nullptr;
    QToolButton *m_clinic;
    QToolButton *m_new;
    QToolButton *m_notices;
    QToolButton *m_lock;
    QToolButton *m_person;
    GlobalSearchBox *m_search;
    QMenu *m_clinicMenu;
    QMenu *m_newMenu;
    QMenu *m_personMenu;
    QString m_fullName;
    QString m_role;
    int m_noticeCount = 0;
};

} // namespace tarsus
