// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/audit/asknownwindow.h"

#include "views/common/dateedit.h"
#include "views/common/detailpane.h"
#include "views/common/detailsection.h"
#include "views/common/flowlayout.h"
#include "views/common/instantedit.h"
#include "views/common/spinner.h"
#include "views/style/heading.h"
#include "views/style/tokens.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QTimeEdit>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

constexpr int recordRole = Qt::UserRole;

QTreeWidget *makeTree(const QString &name, QWidget *parent)
{
    auto *tree = new QTreeWidget(parent);
    tree->setObjectName(name);
    tree->setColumnCount(3);
    tree->setRootIsDecorated(false);
    tree->setUniformRowHeights(true);
    tree->setAllColumnsShowFocus(true);
    tree->setFrameShape(QFrame::NoFrame);
    tree->header()->setStretchLastSection(false);
    tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    tree->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    return tree;
}

} // namespace

AsKnownWindow::AsKnownWindow(qint64 petId, Source source, QWidget *parent)
    : QDialog(parent)
    , m_petId(petId)
    , m_source(std::move(source))
    , m_title(new QLabel(this))
    , m_momentLabel(new QLabel(this))
    , m_moment(new InstantEdit(this))
    , m_spinner(new Spinner(this))
    , m_message(new QLabel(this))
    , m_records(makeTree(u"knownRecords"_s, this))
    , m_viewersLabel(new QLabel(this))
    , m_viewers(makeTree(u"knownViewers"_s, this))
    , m_pane(new DetailPane(this))
{
    setObjectName(u"asKnownWindow"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(false);
    resize(1060, 700);
    QWidget *bar = makeBar();
    m_message->setObjectName(u"knownMessage"_s);
    m_message->setWordWrap(true);
    m_message->setProperty("look", u"second"_s);
    m_message->setContentsMargins(space::large, space::small, space::large, space::small);
    m_message->hide();
    m_viewersLabel->setContentsMargins(space::medium, space::medium, space::medium, space::tiny);
    makeHeading(m_viewersLabel, 3);
    m_viewersLabel->setBuddy(m_viewers);
    m_viewers->setSelectionMode(QAbstractItemView::NoSelection);
    auto *seen = new QWidget(this);
    seen->setAttribute(Qt::WA_StyledBackground);
    seen->setProperty("look", u"surface"_s);
    auto *seenColumn = new QVBoxLayout(seen);
    seenColumn->setContentsMargins(0, 0, 0, 0);
    seenColumn->setSpacing(0);
    seenColumn->addWidget(m_viewersLabel);
    seenColumn->addWidget(m_viewers, 1);
    auto *left = new QSplitter(Qt::Vertical, this);
    left->addWidget(m_records);
    left->addWidget(seen);
    left->setChildrenCollapsible(false);
    left->setSizes({430, 170});
    auto *both = new QSplitter(Qt::Horizontal, this);
    both->addWidget(left);
    both->addWidget(m_pane);
    both->setChildrenCollapsible(false);
    both->setSizes({600, 460});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(m_message);
    column->addWidget(both, 1);
    connect(m_moment, &InstantEdit::valueChanged, this, [this] {
        m_at = m_moment->instant();
        ask();
    });
    connect(m_records, &QTreeWidget::currentItemChanged, this, &AsKnownWindow::showRecord);
    retranslate();
    m_records->setFocus();
}

QWidget *AsKnownWindow::makeBar()
{
    auto *bar = new QWidget(this);
    bar->setAttribute(Qt::WA_StyledBackground);
    bar->setProperty("look", u"bar"_s);
    m_title->setObjectName(u"knownTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    makeHeading(m_title, 2);
    m_moment->setObjectName(u"momentEdit"_s);
    m_moment->setTimeZone(m_source.zone);
    m_momentLabel->setBuddy(m_moment);
    m_spinner->hide();
    auto *fields = new QWidget(bar);
    auto *flow = new FlowLayout(fields, space::small);
    flow->setContentsMargins(0, 0, 0, 0);
    auto *moment = new QWidget(fields);
    auto *pair = new QHBoxLayout(moment);
    pair->setContentsMargins(0, 0, 0, 0);
    pair->addWidget(m_momentLabel);
    pair->addWidget(m_moment);
    flow->addWidget(moment);
    addChoice(u"knownNowButton"_s, [this] { return m_source.now(); });
    addChoice(u"knownTodayButton"_s, [this] { return startOfDay(0); });
    addChoice(u"knownWeekButton"_s, [this] { return m_source.now().addDays(-7); });
    addChoice(u"knownMonthButton"_s, [this] { return m_source.now().addMonths(-1); });
    for (QPushButton *choice : std::as_const(m_choices))
        flow->addWidget(choice);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_spinner);
    auto *column = new QVBoxLayout(bar);
    column->setContentsMargins(space::large, space::medium, space::large, space::medium);
    column->setSpacing(space::small);
    column->addLayout(head);
    column->addWidget(fields);
    return bar;
}

void AsKnownWindow::addChoice(const QString &name, std::function<QDateTime()> when)
{
    auto *button = new QPushButton(this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this,
            [this, when = std::move(when)] { showAt(when()); });
    m_choices.append(button);
}

QDateTime AsKnownWindow::startOfDay(int daysAgo) const
{
    const QDate today = m_source.now().toTimeZone(m_source.zone).date();
    return today.addDays(-daysAgo).startOfDay(m_source.zone).toUTC();
}

void AsKnownWindow::showAt(const QDateTime &at)
{
    const QDateTime moment = at.isValid() ? at : m_source.now();
    {
        const QSignalBlocker quiet(m_moment);
        m_moment->setInstant(moment);
    }
    m_at = moment; // to the millisecond, which the field does not show
    ask();
}

void AsKnownWindow::ask()
{
    if (!m_at.isValid() || m_moment->isMistyped())
        return;
    const int question = ++m_asked;
    m_spinner->show();
    m_source.read(m_petId, m_at, this, [this, question](const Result<KnownCase> &known) {
        if (question != m_asked)
            return;
        m_spinner->hide();
        take(known);
    });
}

void AsKnownWindow::take(const Result<KnownCase> &known)
{
    m_known = known ? *known : KnownCase();
    fillRecords();
    fillViewers();
    retranslate();
    if (!known)
        return say(known.error().text);
    if (!m_known.isThere)
        say(m_known.isBeforeTrail && m_known.trailBegins.isValid()
                ? tr("The pet was not in the records yet. The audit trail begins at %1: what was "
                     "changed before cannot be told.")
                      .arg(momentText(m_known.trailBegins))
                : tr("The pet was not in the records at this moment."));
    else if (m_known.isBeforeTrail)
        say(tr("The audit trail begins at %1. Records are shown as they stood then: what was "
               "changed before cannot be told.")
                .arg(momentText(m_known.trailBegins)));
    else
        say({});
    if (m_known.isThere)
        emit shown(m_petId, m_at);
}

void AsKnownWindow::fillRecords()
{
    const QString kept = m_records->currentItem()
                             ? m_records->currentItem()->data(0, recordRole + 1).toString()
                             : QString();
    const QSignalBlocker quiet(m_records);
    m_records->clear();
    QTreeWidgetItem *chosen = nullptr;
    for (int i = 0; i < m_known.records.size(); ++i) {
        const RecordAsKnown &record = m_known.records.at(i);
        const QString name = record.title.isEmpty()
                                 ? record.kindTitle
                                 : tr("%1: %2", "kind, name").arg(record.kindTitle, record.title);
        auto *item = new QTreeWidgetItem(
            m_records, {name, record.writtenBy,
                        record.writtenAt.isValid() ? momentText(record.writtenAt) : QString()});
        item->setToolTip(0, name);
        item->setData(0, recordRole, i);
        const QString key = record.kind + QString::number(record.id);
        item->setData(0, recordRole + 1, key);
        item->setData(0, Qt::AccessibleTextRole,
                      record.isChangedSince ? tr("%1, changed since").arg(name) : name);
        if (record.isChangedSince) {
            item->setText(0, tr("%1 · changed since").arg(name));
            QFont bold = m_records->font();
            bold.setWeight(QFont::DemiBold);
            item->setFont(0, bold);
        }
        if (!chosen || key == kept)
            chosen = item;
    }
    m_records->setCurrentItem(chosen);
    showRecord(chosen);
}

void AsKnownWindow::fillViewers()
{
    m_viewers->clear();
    if (m_known.isThere && m_known.viewers.isEmpty()) {
        auto *nobody =
            new QTreeWidgetItem(m_viewers, {m_known.onlyOwnViews ? tr("Never") : tr("Nobody")});
        nobody->setFirstColumnSpanned(true);
        nobody->setDisabled(true);
    }
    for (const KnownViewer &viewer : std::as_const(m_known.viewers)) {
        auto *item =
            new QTreeWidgetItem(m_viewers, {viewer.person, tr("%n time(s)", nullptr, viewer.times),
                                            momentText(viewer.last)});
        item->setToolTip(0, tr("First at %1").arg(momentText(viewer.first)));
    }
}

void AsKnownWindow::showRecord(QTreeWidgetItem *item)
{
    if (!item)
        return m_pane->clear();
    const RecordAsKnown record = m_known.records.value(item->data(0, recordRole).toInt());
    const QString title = record.title.isEmpty() ? record.kindTitle : record.title;
    const QString written = record.writtenBy.isEmpty() || !record.writtenAt.isValid()
                                ? QString()
                                : tr("Written last by %1, %2", "person, when")
                                      .arg(record.writtenBy, momentText(record.writtenAt));
    const QString kind = record.title.isEmpty() ? QString() : record.kindTitle;
    m_pane->begin(title, kind.isEmpty() || written.isEmpty() ? kind + written
                                                             : QString(kind % u" · "_s % written));
    if (record.isChangedSince)
        m_pane->addBadge(tr("Changed since"), Tone::Warning, Mark::OpenTriangle);
    DetailSection *facts = m_pane->addSection({});
    for (const KnownField &field : record.fields) {
        if (!field.isLong)
            facts->addRow(field.title, field.text);
    }
    facts->setVisible(!facts->isEmpty());
    for (const KnownField &field : record.fields) {
        if (field.isLong)
            m_pane->addSection(field.title)->addText(field.text);
    }
}

void AsKnownWindow::say(const QString &text)
{
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
}

QString AsKnownWindow::momentText(const QDateTime &moment) const
{
    const QDateTime local = moment.toTimeZone(m_source.zone);
    const QLocale locale;
    return locale.toString(local.date(), QLocale::ShortFormat) + u' '
           + locale.toString(local.time(), QLocale::ShortFormat);
}

void AsKnownWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void AsKnownWindow::retranslate()
{
    setWindowTitle(tr("As known on"));
    m_title->setText(
        m_known.petName.isEmpty()
            ? tr("As known on")
            : tr("%1 as known on %2", "pet, moment").arg(m_known.petName, momentText(m_known.at)));
    m_momentLabel->setText(tr("&Moment"));
    m_moment->setAccessibleName(tr("The moment whose records are shown"));
    const QStringList words{tr("&Now"), tr("Start of &today"), tr("A &week ago"),
                            tr("A m&onth ago")};
    for (qsizetype i = 0; i < m_choices.size(); ++i)
        m_choices.at(i)->setText(words.at(i));
    m_records->setHeaderLabels({tr("Record"), tr("Written last by"), tr("When")});
    m_records->setAccessibleName(tr("Records as they stood"));
    m_viewersLabel->setText(m_known.onlyOwnViews ? tr("When you had &seen the case by then")
                                                 : tr("Who had &seen the case by then"));
    m_viewers->setHeaderLabels({tr("Person"), tr("How often"), tr("Last")});
    m_viewers->setAccessibleName(tr("Who had seen the case by then"));
    m_pane->setPlaceholder(tr("Choose a record to see how it stood."));
}

} // namespace tarsus
