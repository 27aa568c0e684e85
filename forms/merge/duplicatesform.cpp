// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/merge/duplicatesform.h"

#include "forms/merge/mergejob.h"
#include "forms/merge/mergesheet.h"
#include "models/core/access.h"
#include "models/core/mergeaccess.h"
#include "models/services/merge/mergeundo.h"
#include "views/common/emptystate.h"
#include "views/keys/livekeys.h"
#include "views/style/heading.h"
#include "views/style/icons.h"
#include "views/style/tokens.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace tarsus {

DuplicatesForm::DuplicatesForm(const FormContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_title(new QLabel(this))
    , m_kind(new QComboBox(this))
    , m_state(new QLabel(this))
    , m_splitter(new QSplitter(this))
    , m_list(new QListWidget(m_splitter))
    , m_sheet(new MergeSheet(context, m_splitter))
    , m_none(new EmptyState(u"merge"_s, this))
    , m_merge(new QPushButton(this))
    , m_different(new QPushButton(this))
    , m_turn(new QPushButton(this))
    , m_back(new QPushButton(icon(u"undo"_s), QString(), this))
    , m_close(new QPushButton(this))
{
    setObjectName(u"duplicatesForm"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    for (const RecordKind one : allowedKinds(*m_context.data.access))
        m_kind->addItem(QString(), static_cast<int>(one));
    build();
    retranslate();
    resize(1180, 700);
    connect(m_list, &QListWidget::currentRowChanged, this, &DuplicatesForm::showPair);
    connect(m_list, &QListWidget::itemActivated, m_sheet, &MergeSheet::focusFirst);
    connect(m_kind, &QComboBox::activated, this, [this] { look(kind()); });
    connect(m_merge, &QPushButton::clicked, this, &DuplicatesForm::merge);
    connect(m_different, &QPushButton::clicked, this, &DuplicatesForm::sayDifferent);
    connect(m_turn, &QPushButton::clicked, this, &DuplicatesForm::turnRound);
    connect(m_back, &QPushButton::clicked, this, &DuplicatesForm::takeBack);
    connect(m_close, &QPushButton::clicked, this, &DuplicatesForm::reject);
    if (m_kind->count() > 0)
        look(kind());
}

void DuplicatesForm::build()
{
    makeHeading(m_title, 1);
    m_kind->setObjectName(u"kindCombo"_s);
    m_state->setObjectName(u"stateLabel"_s);
    m_state->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);
    m_list->setObjectName(u"pairList"_s);
    m_list->setWordWrap(true);
    m_list->setMinimumWidth(240);
    m_list->setSpacing(space::tiny);
    m_list->setTabKeyNavigation(false);
    m_none->setObjectName(u"noDuplicates"_s);
    m_none->hide();
    m_merge->setObjectName(u"mergeButton"_s);
    m_merge->setProperty("kind", u"primary"_s);
    m_different->setObjectName(u"differentButton"_s);
    m_turn->setObjectName(u"turnButton"_s);
    m_back->setObjectName(u"backButton"_s);
    m_close->setObjectName(u"closeButton"_s);
    for (QPushButton *button : {m_merge, m_different, m_turn, m_back, m_close})
        button->setAutoDefault(false); // Enter goes from a pair to its fields
    addButtonKeys(QKeySequence(Qt::CTRL | Qt::Key_Return), m_merge, this);
    addButtonKeys(QKeySequence(Qt::CTRL | Qt::Key_D), m_different, this);
    addButtonKeys(QKeySequence(Qt::CTRL | Qt::Key_R), m_turn, this);
    addButtonKeys(QKeySequence(QKeySequence::Undo), m_back, this);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({300, 840});
    m_splitter->setChildrenCollapsible(false);
    m_sheet->setContentsMargins(space::medium, 0, 0, 0);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_kind);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(m_different);
    buttons->addWidget(m_turn);
    buttons->addWidget(m_back);
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_merge);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::large, space::huge, space::large);
    column->setSpacing(space::medium);
    column->addLayout(head);
    column->addWidget(m_state);
    column->addWidget(m_splitter, 1);
    column->addWidget(m_none, 1);
    column->addLayout(buttons);
    setTabOrder(m_kind, m_list);
    setTabOrder(m_list, m_sheet->table());
}

QList<RecordKind> DuplicatesForm::allowedKinds(const Access &access)
{
    QList<RecordKind> kinds;
    for (const RecordKind kind : {RecordKind::Pet, RecordKind::Owner}) {
        if (mayMerge(access, kind))
            kinds.append(kind);
    }
    return kinds;
}

RecordKind DuplicatesForm::kind() const
{
    return static_cast<RecordKind>(m_kind->currentData().toInt());
}

const DuplicatePair *DuplicatesForm::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_found.pairs.size() ? &m_found.pairs.at(row) : nullptr;
}

void DuplicatesForm::look(RecordKind wanted)
{
    if (m_looking)
        m_looking->cancel();
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(wanted)));
    m_found = {};
    m_wasLookedThrough = false;
    m_takeBack = {};
    fill();
    setBusy(true);
    m_state->setText(tr("Looking through all records…"));
    QFutureWatcherBase *const looking = startMergeJob<Duplicates>(
        this, m_context.clinic,
        [wanted](const DataContext &context, const DuplicateSearch::Progress &progress) {
            return DuplicateSearch(context).find(wanted, progress);
        },
        [this, round = ++m_round](const Result<Duplicates> &found) {
            if (round != m_round)
                return;
            m_looking = nullptr;
            setBusy(false);
            m_wasLookedThrough = bool(found);
            if (found)
                m_found = *found;
            m_state->setText(found ? QString() : found.error().text);
            fill();
            if (found && !m_found.pairs.isEmpty())
                m_list->setFocus(Qt::OtherFocusReason);
        });
    m_looking = looking;
    emit jobStarted(tr("Looking for duplicates"), looking);
}

void DuplicatesForm::fill()
{
    const int row = std::max(0, m_list->currentRow());
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const DuplicatePair &pair : std::as_const(m_found.pairs)) {
            const QString names = pair.oneTitle == pair.otherTitle
                                      ? tr("%1, twice", "a pair of one name").arg(pair.oneTitle)
                                      : QString(pair.oneTitle % u'\n' % pair.otherTitle);
            auto *item = new QListWidgetItem(QString(names % u'\n' % pair.reason), m_list);
            item->setData(Qt::AccessibleTextRole,
                          tr("%1 and %2: %3").arg(pair.oneTitle, pair.otherTitle, pair.reason));
        }
        m_list->setCurrentRow(m_found.pairs.isEmpty()
                                  ? -1
                                  : std::min(row, static_cast<int>(m_found.pairs.size()) - 1));
    }
    const bool isEmpty = m_wasLookedThrough && m_found.pairs.isEmpty();
    m_none->setVisible(isEmpty);
    m_splitter->setVisible(!isEmpty);
    if (m_wasLookedThrough && !isEmpty && m_state->text().isEmpty()) {
        m_state->setText(m_found.found > m_found.pairs.size()
                             ? tr("%n pair(s) may be the same; the likeliest stand here.", nullptr,
                                  static_cast<int>(m_found.found))
                             : tr("%n pair(s) may be the same. You decide: nothing is merged by "
                                  "itself.",
                                  nullptr, static_cast<int>(m_found.found)));
    }
    showPair();
}

void DuplicatesForm::showPair()
{
    const DuplicatePair *pair = current();
    if (!pair) {
        m_sheet->setMessage({});
        return updateButtons();
    }
    const MergeComparison comparison(m_context.data);
    const auto stays = comparison.whichStays(pair->kind, pair->oneId, pair->otherId);
    const qint64 staysId = stays ? *stays : pair->oneId;
    const auto preview = comparison.compare(pair->kind, staysId,
                                            staysId == pair->oneId ? pair->otherId : pair->oneId);
    if (preview)
        m_sheet->setPreview(*preview);
    else
        m_sheet->setMessage(preview.error().text);
    updateButtons();
}

void DuplicatesForm::turnRound()
{
    if (!m_sheet->preview())
        return;
    const MergePreview before = *m_sheet->preview();
    const auto preview =
        MergeComparison(m_context.data).compare(before.kind, before.duplicateId, before.staysId);
    if (preview)
        m_sheet->setPreview(*preview);
    else
        m_sheet->setMessage(preview.error().text);
    updateButtons();
}

void DuplicatesForm::merge()
{
    if (m_busy || !m_sheet->preview())
        return;
    const MergePreview preview = *m_sheet->preview();
    setBusy(true);
    startMergeJob<qint64>(
        this, m_context.clinic,
        [order = m_sheet->order()](const DataContext &context, const auto &) {
            return MergeService(context).merge(order);
        },
        [this, preview](const Result<qint64> &merged) {
            setBusy(false);
            if (!merged) {
                m_sheet->showError(merged.error());
                return;
            }
            const QString title = preview.staysTitle;
            done(tr("“%1” and “%2” are one record now.").arg(preview.duplicateTitle, title),
                 [this, id = *merged, kind = preview.kind] {
                     setBusy(true);
                     startMergeJob<bool>(
                         this, m_context.clinic,
                         [id](const DataContext &context, const auto &) -> Result<bool> {
                             const auto undone = MergeUndo(context).undo(id);
                             return undone ? Result<bool>(true) : Result<bool>(undone.error());
                         },
                         [this, kind](const Result<bool> &undone) {
                             setBusy(false);
                             if (!undone)
                                 return m_state->setText(undone.error().text);
                             emit recordsChanged(kind);
                             look(kind);
                         });
                 });
            dropPairs([id = preview.duplicateId](const DuplicatePair &pair) {
                return pair.oneId == id || pair.otherId == id;
            });
            emit this->merged(preview.kind, *merged, title);
        });
}

void DuplicatesForm::sayDifferent()
{
    const DuplicatePair *chosen = current();
    if (m_busy || !chosen)
        return;
    const DuplicatePair pair = *chosen;
    const auto said =
        DuplicateSearch(m_context.data).sayDifferent(pair.kind, pair.oneId, pair.otherId);
    if (!said)
        return m_state->setText(said.error().text);
    done(tr("These are two, and are not proposed again: %1, %2.")
             .arg(pair.oneTitle, pair.otherTitle),
         [this, pair] {
             const auto back = DuplicateSearch(m_context.data)
                                   .takeBackDifferent(pair.kind, pair.oneId, pair.otherId);
             if (!back)
                 return m_state->setText(back.error().text);
             m_found.pairs.prepend(pair);
             ++m_found.found;
             m_state->clear();
             m_list->setCurrentRow(0);
             fill();
         });
    dropPairs([&](const DuplicatePair &one) {
        return one.oneId == pair.oneId && one.otherId == pair.otherId;
    });
}

void DuplicatesForm::dropPairs(const std::function<bool(const DuplicatePair &)> &gone)
{
    m_found.found -= m_found.pairs.removeIf(gone);
    fill();
    if (!m_found.pairs.isEmpty())
        m_list->setFocus(Qt::OtherFocusReason);
}

/// Says what was done, and keeps the way back until the next thing is done.
void DuplicatesForm::done(const QString &text, std::function<void()> back)
{
    m_state->setText(text);
    m_takeBack = std::move(back);
    updateButtons();
}

void DuplicatesForm::takeBack()
{
    if (m_busy || !m_takeBack)
        return;
    const std::function<void()> back = std::exchange(m_takeBack, {});
    back();
    updateButtons();
}

void DuplicatesForm::setBusy(bool busy)
{
    m_busy = busy;
    updateButtons();
}

void DuplicatesForm::updateButtons()
{
    const bool isPair = current() != nullptr;
    m_merge->setEnabled(!m_busy && m_sheet->preview().has_value());
    m_turn->setEnabled(!m_busy && m_sheet->preview().has_value());
    m_different->setEnabled(!m_busy && isPair);
    m_back->setEnabled(!m_busy && bool(m_takeBack));
    for (QPushButton *button : {m_merge, m_turn, m_different})
        button->setVisible(!m_none->isVisibleTo(this));
}

/// What looks through the records stops with the window; a merge that began is finished.
void DuplicatesForm::reject()
{
    if (m_busy && !m_looking)
        return;
    if (m_looking)
        m_looking->cancel();
    QDialog::reject();
}

void DuplicatesForm::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DuplicatesForm::retranslate()
{
    setWindowTitle(tr("Duplicates"));
    m_title->setText(tr("What may be there twice"));
    m_kind->setAccessibleName(tr("Which records are looked through"));
    for (int i = 0; i < m_kind->count(); ++i)
        m_kind->setItemText(i, kindPlural(static_cast<RecordKind>(m_kind->itemData(i).toInt())));
    m_list->setAccessibleName(tr("Pairs that may be the same"));
    setKeyHints(m_list, {{Qt::Key_Return, tr("Go to the fields that differ")}});
    m_none->setTexts(tr("Nothing is there twice"),
                     tr("Records with the same chip, the same name and owner, or the same phone "
                        "would stand here."));
    m_merge->setText(tr("&Merge"));
    m_different->setText(tr("&Not the same"));
    m_turn->setText(tr("&Other one stays"));
    m_back->setText(tr("&Undo"));
    m_close->setText(tr("Close"));
}

} // namespace tarsus
