// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/printkeys.h"

#include "app/shell/letterentry.h"
#include "app/shell/workspace.h"
#include "views/case/casepage.h"
#include "views/records/recordpage.h"
#include "views/today/todaypage.h"

#include <QCoreApplication>
#include <QEvent>
#include <QShortcut>

#include <optional>

namespace tarsus {
namespace {

/// What a page prints: named as the command of the clinic menu that does the same.
struct Print
{
    const char *text;
    bool (*allowed)(const Workspace &);
    void (*run)(Workspace &);
};

constexpr Print dayList{QT_TRANSLATE_NOOP("tarsus::Command", "Print the day list…"),
                        mayPrintDayList, printDayList};
constexpr Print chosenDay{dayList.text, mayPrintDayList, printChosenDay};
constexpr Print caseHistory{QT_TRANSLATE_NOOP("tarsus::Command", "Print the case history…"),
                            mayPrintCaseHistory, printCaseHistory};

std::optional<Print> printOf(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Appointment: return chosenDay;
    case RecordKind::Pet: return caseHistory;
    case RecordKind::Referral:
        return Print{QT_TRANSLATE_NOOP("tarsus::Command", "Print the referral queue…"),
                     mayPrintQueue, printQueue};
    case RecordKind::Plan:
        return Print{QT_TRANSLATE_NOOP("tarsus::Command", "Print a plan’s instructions…"),
                     mayPrintInstructions, printInstructions};
    case RecordKind::Interaction:
        return Print{QT_TRANSLATE_NOOP("tarsus::Command", "Print the call sheet…"),
                     mayPrintCallSheet, printCallSheet};
    default: return std::nullopt; // letters have their own
    }
}

/// Says what it does in the language of the moment.
class PrintKey final : public QShortcut
{
public:
    PrintKey(const QKeySequence &keys, const Print &print, QWidget *page)
        : QShortcut(keys, page)
        , m_text(print.text)
    {
        setContext(Qt::WidgetWithChildrenShortcut);
        page->installEventFilter(this);
        say();
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange)
            say();
        return false;
    }

private:
    void say() { setWhatsThis(QCoreApplication::translate("tarsus::Command", m_text)); }

    const char *m_text;
};

void add(Workspace &workspace, QWidget *page, const QKeySequence &keys, const Print &print)
{
    if (!print.allowed(workspace))
        return;
    QObject::connect(new PrintKey(keys, print, page), &QShortcut::activated, &workspace,
                     [&workspace, run = print.run] { run(workspace); });
}

} // namespace

void addPrintKeys(Workspace &workspace, Page *page)
{
    if (qobject_cast<TodayPage *>(page)) {
        add(workspace, page, QKeySequence::Print, dayList);
        return add(workspace, page, Qt::Key_P, dayList);
    }
    if (qobject_cast<CasePage *>(page))
        return add(workspace, page, QKeySequence::Print, caseHistory);
    QList<RecordPage *> lists = page->findChildren<RecordPage *>();
    if (auto *itself = qobject_cast<RecordPage *>(page))
        lists.append(itself);
    for (RecordPage *list : std::as_const(lists)) {
        const auto kind = list->recordKind();
        if (const auto print = kind ? printOf(*kind) : std::nullopt)
            add(workspace, list, QKeySequence::Print, *print);
    }
}

} // namespace tarsus
