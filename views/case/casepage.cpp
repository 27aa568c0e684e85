// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/case/casepage.h"

#include "models/core/access.h"
#include "models/core/clock.h"
#include "models/db/changenotifier.h"
#include "models/services/case/casebrief.h"
#include "models/services/history/storymodel.h"
#include "views/case/briefview.h"
#include "views/case/casebanner.h"
#include "views/case/caseside.h"
#include "views/case/quickline.h"
#include "views/case/storybar.h"
#include "views/case/storydelegate.h"
#include "views/case/storyview.h"
#include "views/common/dateedit.h"
#include "views/common/emptystate.h"
#include "views/common/flowlayout.h"
#include "views/common/messagebar.h"
#include "views/common/searchsource.h"
#include "views/common/viewstate.h"
#include "views/keys/livekeys.h"
#include "views/style/icons.h"
#include "views/style/tokens.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QResizeEvent>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

constexpr char splitterKey[] = "case/splitter";
/// Below this the side is left out, as the pane of a list is.
constexpr int sideNeedsWidth = 900;

} // namespace

CasePage::CasePage(PageContext context, QWidget *parent)
    : Page(parent)
    , m_context(std::move(context))
    , m_model(std::make_unique<StoryModel>(m_context.lists.data, m_context.lists.labels))
    , m_banner(new CaseBanner(m_context.lists.labels, this))
    , m_message(new MessageBar(this))
    , m_actions(new QWidget(this))
    , m_edit(new QPushButton(m_actions))
    , m_brief(new QPushButton(m_actions))
    , m_quick(new QuickLine(m_context, m_actions))
    , m_bar(new StoryBar(m_context.access(), this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_stack(new QStackedWidget(this))
    , m_storyBox(new QWidget(this))
    , m_story(new StoryView(*m_model, this))
    , m_empty(new EmptyState(u"history"_s, this))
    , m_briefView(new BriefView(m_context.lists.labels, m_context.lists.data.zone, this))
    , m_side(new CaseSide(m_context, this))
    , m_soon(new QTimer(this))
{
    setObjectName(u"casePage"_s);
    build();
    wire();
    addKeys();
    retranslate();
}

CasePage::~CasePage()
{
    m_story->setModel(nullptr);
}

QPushButton *CasePage::addAction(const QString &name, RecordKind kind)
{
    auto *button = new QPushButton(m_actions);
    button->setObjectName(name);
    button->setIcon(icon(kindIcon(kind)));
    m_actions->layout()->addWidget(button);
    m_newButtons.append({kind, button});
    connect(button, &QPushButton::clicked, this, [this, kind] { write(kind); });
    return button;
}

void CasePage::build()
{
    m_message->hide();
    m_actions->setAttribute(Qt::WA_StyledBackground);
    m_actions->setProperty("look", u"bar"_s);
    auto *actions = new FlowLayout(m_actions, space::small);
    actions->setContentsMargins(space::medium, space::small, space::medium, space::small);
    for (const RecordKind kind :
         {RecordKind::Interaction, RecordKind::Plan, RecordKind::Xray, RecordKind::Appointment,
          RecordKind::Letter, RecordKind::Referral}) {
        if (m_context.access().can(kind, Operation::Create))
            addAction(kindWord(kind) % u"NewButton"_s, kind);
    }
    m_edit->setObjectName(u"editPetButton"_s);
    m_edit->setIcon(icon(u"edit"_s));
    m_brief->setObjectName(u"briefButton"_s);
    m_brief->setIcon(icon(u"star"_s));
    m_brief->setCheckable(true);
    actions->addWidget(m_edit);
    actions->addWidget(m_brief);

    auto *inside = new QStackedWidget(m_storyBox);
    inside->setObjectName(u"storyStack"_s);
    inside->addWidget(m_story);
    inside->addWidget(m_empty);
    m_story->setAttribute(Qt::WA_StyledBackground);
    auto *quickRow = new QWidget(m_storyBox);
    quickRow->setAttribute(Qt::WA_StyledBackground);
    quickRow->setProperty("look", u"bar"_s);
    auto *quick = new QVBoxLayout(quickRow);
    quick->setContentsMargins(space::medium, space::small, space::medium, space::small);
    quick->addWidget(m_quick);
    quickRow->setVisible(m_context.access().can(RecordKind::Interaction, Operation::Create));
    auto *column = new QVBoxLayout(m_storyBox);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(quickRow);
    column->addWidget(m_bar);
    column->addWidget(inside, 1);
    m_stack->addWidget(m_storyBox);
    m_stack->addWidget(m_briefView);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_side);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setSizes({860, 380});
    if (m_context.state)
        m_splitter->restoreState(QByteArray::fromBase64(
            m_context.state->value(QLatin1String(splitterKey)).toByteArray()));
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_banner);
    whole->addWidget(m_message);
    whole->addWidget(m_actions);
    whole->addWidget(m_splitter, 1);
}

void CasePage::wire()
{
    m_soon->setSingleShot(true);
    m_soon->setInterval(0);
    connect(m_soon, &QTimer::timeout, this, &CasePage::refresh);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        if (m_context.state)
            m_context.state->setValue(QLatin1String(splitterKey),
                                      m_splitter->saveState().toBase64());
    });
    connect(m_banner, &CaseBanner::backRequested, this, &CasePage::back);
    connect(m_banner, &CaseBanner::acknowledged, this, &CasePage::acknowledge);
    connect(m_banner, &CaseBanner::linkActivated, this, &Page::openRequested);
    connect(m_side, &CaseSide::linkActivated, this, &CasePage::openEntry);
    connect(m_side, &CaseSide::problemChosen, this, &CasePage::seeToProblems);
    connect(m_briefView, &BriefView::linkActivated, this, &CasePage::openEntry);
    connect(m_story, &StoryView::opened, this, &CasePage::openEntry);
    connect(m_bar, &StoryBar::changed, this, [this] {
        m_model->setFilter(m_bar->filter());
        m_story->scrollToTop();
        updateEmpty();
    });
    connect(m_quick, &QuickLine::typed, this,
            [this](const QString &text) { emit quickTyped(petShown(), text); });
    connect(m_quick, &QuickLine::written, this, [this](const QuickEntry &entry) {
        if (m_mustAcknowledge)
            return m_banner->focusAcknowledge();
        emit quickNoteWritten(petShown(), entry);
    });
    connect(m_bar, &StoryBar::dayChosen, this, [this](QDate day) {
        m_story->goTo(m_model->rowOfDay(day));
        m_story->setFocus(Qt::OtherFocusReason);
    });
    connect(m_bar, &StoryBar::left, this, [this] {
        m_story->setFocus(Qt::OtherFocusReason);
        if (!m_story->currentIndex().isValid())
            m_story->move(1);
    });
    connect(m_model.get(), &StoryModel::failed, this,
            [this](const QString &text) { m_message->showText(MessageBar::Kind::Danger, text); });
    connect(m_edit, &QPushButton::clicked, this,
            [this] { emit editRequested(RecordKind::Pet, petShown()); });
    connect(m_brief, &QPushButton::clicked, this, &CasePage::showBrief);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (m_bar->isFiltered()) {
            m_bar->reset();
            m_model->setFilter(m_bar->filter());
            updateEmpty();
        } else {
            write(RecordKind::Interaction);
        }
    });
    if (m_context.lists.changes)
        connect(m_context.lists.changes, &ChangeNotifier::changed, this, &CasePage::refreshSoon);
}

QDate CasePage::today() const
{
    const DataContext &from = m_context.lists.data;
    return from.clock->now().toTimeZone(from.zone).date();
}

QString CasePage::title() const
{
    return m_overview.pet.petName;
}

Result<> CasePage::open(qint64 petId)
{
    auto overview = CaseReading(m_context.lists.data).read(petId);
    if (!overview)
        return overview.error();
    if (petShown() != petId)
        m_quick->setText({});
    m_overview = std::move(*overview);
    m_mustAcknowledge = !m_overview.toAcknowledge().isEmpty();
    m_message->hide();
    m_bar->reset();
    m_bar->setReferrals(m_overview.referrals);
    m_bar->setProblems(m_overview.problems);
    m_story->entries()->forgetHeights();
    m_story->entries()->setToday(today());
    m_model->setFilter(m_bar->filter());
    m_model->setPet(petId);
    m_story->goTo(m_model->rowCount() > 0 ? 0 : -1);
    m_brief->setChecked(false);
    m_stack->setCurrentWidget(m_storyBox);
    m_isStale = false;
    showAll();
    if (m_context.looked)
        m_context.looked(RecordKind::Pet, petId);
    emit titleChanged();
    return {};
}

void CasePage::showAll()
{
    m_banner->show(m_overview, today(), m_mustAcknowledge);
    if (!m_overview.pet.photoHash.isEmpty() && m_context.films) {
        m_context.films(m_overview.pet.photoHash, m_banner,
                        [this, petId = petShown()](const Result<QImage> &photo) {
                            if (photo && petId == petShown())
                                m_banner->setPhoto(*photo);
                        });
    }
    m_side->show(m_overview, today());
    if (m_stack->currentWidget() == m_briefView)
        showBrief(true);
    updateEmpty();
}

void CasePage::updateEmpty()
{
    const bool isEmpty = m_model->rowCount() == 0;
    if (isEmpty && m_bar->isFiltered()) {
        m_empty->setTexts(tr("Nothing matches"),
                          tr("Nothing in this story fits what is typed and chosen above."));
        m_empty->setAction(tr("Show everything"));
    } else if (isEmpty) {
        m_empty->setTexts(tr("The story begins here"),
                          tr("Calls, consults, plans, films and appointments of this pet will "
                             "stand here, the newest first."));
        m_empty->setAction(m_context.access().can(RecordKind::Interaction, Operation::Create)
                               ? tr("Write the first note")
                               : QString());
    }
    static_cast<QStackedWidget *>(m_story->parentWidget())
        ->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_story);
}

void CasePage::activate()
{
    if (petShown() == 0)
        return;
    if (m_isStale)
        refresh();
    if (m_mustAcknowledge)
        m_banner->focusAcknowledge();
    else
        m_story->setFocus(Qt::OtherFocusReason);
}

void CasePage::focusQuickFilter()
{
    showBrief(false);
    m_bar->search()->setFocus(Qt::ShortcutFocusReason);
    m_bar->search()->selectAll();
}

void CasePage::recordsChanged(RecordKind)
{
    if (m_context.lists.changes)
        m_context.lists.changes->look(); // what was just saved is shown at once
    refreshSoon();
}

bool CasePage::handOver()
{
    if (petShown() == 0)
        return false;
    emit handOverRequested(RecordKind::Pet, {petShown()});
    return true;
}

void CasePage::refreshSoon()
{
    if (petShown() == 0)
        return;
    m_isStale = true;
    if (isVisible())
        m_soon->start();
}

void CasePage::refresh()
{
    if (!isVisible() || petShown() == 0)
        return;
    m_isStale = false;
    auto overview = CaseReading(m_context.lists.data).read(petShown());
    if (!overview)
        return m_message->showText(MessageBar::Kind::Warning,
                                   tr("This pet was removed, or is no longer open to you."));
    m_overview = std::move(*overview);
    m_bar->setReferrals(m_overview.referrals);
    m_bar->setProblems(m_overview.problems);
    m_story->refresh();
    showAll();
}

void CasePage::showBrief(bool brief)
{
    m_brief->setChecked(brief);
    if (brief) {
        const auto read = BriefReading(m_context.lists.data).read(m_overview);
        if (!read)
            return m_message->showText(MessageBar::Kind::Danger, read.error().text);
        m_briefView->show(m_overview, *read);
    }
    m_stack->setCurrentWidget(brief ? static_cast<QWidget *>(m_briefView) : m_storyBox);
}

void CasePage::setBackText(const QString &text)
{
    m_banner->setBackText(text);
}

void CasePage::write(RecordKind kind)
{
    if (m_mustAcknowledge)
        return m_banner->focusAcknowledge();
    emit newRequested(kind, petShown());
}

void CasePage::setQuickText(const QString &text)
{
    m_quick->setText(text);
}

void CasePage::quickNoteSaved(const Result<> &saved)
{
    if (!saved)
        return m_quick->showProblem(saved.error().text);
    m_quick->clear();
    recordsChanged(RecordKind::Interaction);
}

/// Reading goes on, but a problem is written like everything else: once the alerts are read.
void CasePage::seeToProblems(qint64 problemId)
{
    if (m_mustAcknowledge)
        return m_banner->focusAcknowledge();
    emit problemsRequested(petShown(), problemId);
}

void CasePage::acknowledge()
{
    QStringList texts;
    const QList<PetAlert> alerts = m_overview.toAcknowledge();
    for (const PetAlert &alert : alerts)
        texts += alert.text;
    m_mustAcknowledge = false;
    m_banner->show(m_overview, today(), false);
    m_story->setFocus(Qt::OtherFocusReason);
    emit alertsAcknowledged(petShown(), texts.join(u"; "_s));
}

void CasePage::back()
{
    if (m_bar->search()->hasFocus() && !m_bar->search()->text().isEmpty())
        return m_bar->search()->clear();
    if (m_quick->edit()->hasFocus()) // what is typed stays
        return m_story->setFocus(Qt::OtherFocusReason);
    if (m_stack->currentWidget() == m_briefView)
        return showBrief(false);
    emit backRequested();
}

/// The form; documents and letters have a list of their own, which shows them.
void CasePage::openEntry(RecordKind kind, qint64 id)
{
    if (kind == RecordKind::Document || kind == RecordKind::Letter)
        emit openRequested(kind, id);
    else
        emit editRequested(kind, id);
}

void CasePage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_quick->retranslate();
        m_bar->retranslate();
        m_model->retranslate();
    }
    // The banner and the side hold pictures and links in the colours of before.
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange)
        && petShown() != 0)
        QTimer::singleShot(0, this, &CasePage::showAll);
}

void CasePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isStale)
        m_soon->start();
}

void CasePage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_soon->stop();
}

void CasePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_side->setVisible(width() >= sideNeedsWidth);
}

} // namespace tarsus
