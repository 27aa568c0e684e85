// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cases/casenotes.h"

#include "models/core/clock.h"
#include "views/cases/casenote.h"
#include "views/style/heading.h"
#include "views/style/tokens.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

/// More than these would push everything else off the page; the next come up as these go.
constexpr int mostNotes = 6;
constexpr qsizetype mostNames = 5;

} // namespace

CaseNotes::CaseNotes(DataContext context, QWidget *parent)
    : QWidget(parent)
    , m_context(std::move(context))
    , m_title(new QLabel(this))
    , m_rows(new QVBoxLayout)
    , m_more(new QLabel(this))
    , m_problem(new QLabel(this))
{
    setObjectName(u"caseNotes"_s);
    setAttribute(Qt::WA_StyledBackground);
    setProperty("look", u"card"_s);
    makeHeading(m_title, 3);
    m_more->setProperty("look", u"second"_s);
    m_problem->setProperty("look", u"danger"_s);
    m_problem->setWordWrap(true);
    m_rows->setSpacing(0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::large, space::large, space::medium);
    column->setSpacing(space::tiny);
    column->addWidget(m_title);
    column->addLayout(m_rows);
    column->addWidget(m_more);
    column->addWidget(m_problem);
    m_minute.setInterval(std::chrono::minutes(1));
    connect(&m_minute, &QTimer::timeout, this, [this] {
        if (isVisible())
            reload();
    });
    hide();
}

QString CaseNotes::moment(const QDateTime &at) const
{
    const QDateTime there = at.toTimeZone(m_context.zone);
    const QDate today = m_context.clock->now().toTimeZone(m_context.zone).date();
    return there.date() == today ? QLocale().toString(there.time(), QLocale::ShortFormat)
                                 : QLocale().toString(there, QLocale::ShortFormat);
}

void CaseNotes::reload()
{
    const auto handed = HandOverRepository(m_context).unread();
    const CaseGrantRepository grants(m_context);
    const auto unseen = grants.unseen();
    const auto mine = grants.mine();
    // Keys stay where they are: at the note that takes the place of the one that was read.
    const QWidget *held = window()->focusWidget();
    const bool hadKeys = held && isAncestorOf(held);
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one whose button is being pressed
        delete item;
    }
    m_count = 0;
    for (const HandOver &go : handed ? *handed : QList<HandOver>())
        addHandOver(go);
    for (const CaseGrant &grant : unseen ? *unseen : QList<CaseGrant>())
        addUnseen(grant);
    for (const CaseGrant &grant : mine ? *mine : QList<CaseGrant>())
        addMine(grant);
    m_title->setText(tr("Cases: for you to know"));
    m_more->setText(tr("and %n more", nullptr, m_count - mostNotes));
    m_more->setVisible(m_count > mostNotes);
    for (const auto *failed :
         {handed ? nullptr : &handed.error(), unseen ? nullptr : &unseen.error(),
          mine ? nullptr : &mine.error()}) {
        if (failed)
            m_problem->setText(failed->text);
    }
    m_problem->setVisible(!handed || !unseen || !mine);
    setVisible(m_count > 0 || !m_problem->isHidden());
    if (mine && !mine->isEmpty())
        m_minute.start();
    else
        m_minute.stop();
    if (hadKeys && m_rows->count() > 0)
        m_rows->itemAt(0)->widget()->findChild<QWidget *>(u"openButton"_s)->setFocus();
}

CaseNote *CaseNotes::add(const QString &iconName)
{
    if (m_count++ >= mostNotes)
        return nullptr;
    auto *note = new CaseNote(iconName, this);
    m_rows->addWidget(note);
    return note;
}

void CaseNotes::addHandOver(const HandOver &go)
{
    CaseNote *note = add(u"switch-person"_s);
    if (!note)
        return;
    const auto pets = go.petIds.size();
    QString title;
    if (go.ids.size() > 1)
        title = tr("%1 handed %n cases over to you", "full name", static_cast<int>(go.ids.size()))
                    .arg(go.handedByName);
    else if (pets == 1)
        title = tr("%1 handed %2 over to you", "full name, pet")
                    .arg(go.handedByName, go.petNames.first());
    else
        title = tr("%1 handed a case over to you that is not yours any more", "full name")
                    .arg(go.handedByName);
    QString second = moment(go.handedAt);
    if (go.ids.size() > 1)
        second += u" · "_s % go.petNames.mid(0, mostNames).join(u", "_s)
                  % (pets > mostNames ? u" …"_s : QString());
    note->setWords({title, second, go.note,
                    pets == 1  ? tr("Open the case")
                    : pets > 1 ? tr("Show my cases")
                               : QString(),
                    tr("I have read it")});
    connect(note, &CaseNote::openClicked, this, [this, go] {
        if (go.petIds.size() == 1)
            emit openRequested(RecordKind::Pet, go.petIds.first());
        else
            emit filterRequested(RecordKind::Pet, u"whose.mine"_s);
    });
    connect(note, &CaseNote::doneClicked, this,
            [this, ids = go.ids] { done(HandOverRepository(m_context).acknowledge(ids)); });
}

void CaseNotes::addUnseen(const CaseGrant &grant)
{
    CaseNote *note = add(u"warning"_s);
    if (!note)
        return;
    note->setWords(
        {grant.petName.isEmpty()
             ? tr("%1 opened a case that was not theirs", "full name").arg(grant.userName)
             : tr("%1 opened the case of %2, which was not theirs", "full name, pet")
                   .arg(grant.userName, grant.petName),
         tr("%1 until %2", "two times of day").arg(moment(grant.grantedAt), moment(grant.until)),
         tr("Reason: %1").arg(grant.reason),
         grant.petName.isEmpty() ? QString() : tr("Open the case"), tr("Noted")});
    connect(note, &CaseNote::openClicked, this,
            [this, id = grant.petId] { emit openRequested(RecordKind::Pet, id); });
    connect(note, &CaseNote::doneClicked, this,
            [this, id = grant.id] { done(CaseGrantRepository(m_context).takeNote(id)); });
}

void CaseNotes::addMine(const CaseGrant &grant)
{
    CaseNote *note = add(u"unlock"_s);
    if (!note)
        return;
    const qint64 minutes = qMax<qint64>(1, m_context.clock->now().secsTo(grant.until) / 60);
    const QString left = minutes < 60
                             ? tr("%n minute(s) left", nullptr, static_cast<int>(minutes))
                             : tr("%n hour(s) left", nullptr, static_cast<int>(minutes / 60));
    note->setWords({tr("%1 is open to you until %2", "pet, time of day")
                        .arg(grant.petName, moment(grant.until)),
                    left,
                    tr("Your reason: %1").arg(grant.reason),
                    tr("Open the case"),
                    {}});
    connect(note, &CaseNote::openClicked, this,
            [this, id = grant.petId] { emit openRequested(RecordKind::Pet, id); });
}

void CaseNotes::done(const Result<> &result)
{
    if (result)
        return reload();
    m_problem->setText(result.error().text);
    m_problem->show();
}

void CaseNotes::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && isVisible())
        reload();
}

} // namespace tarsus
