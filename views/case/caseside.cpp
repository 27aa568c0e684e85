// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/case/caseside.h"

#include "views/case/weightchart.h"
#include "views/common/detailsection.h"
#include "views/imaging/filmpreview.h"
#include "views/style/tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

constexpr int mostThumbnails = 3;
constexpr QSize thumbnailSize{96, 80};
constexpr qsizetype mostPast = 4;
constexpr qsizetype mostWords = 60;

bool isPicture(const CaseItem &item)
{
    return item.fileType == "image/png"_L1 || item.fileType == "image/jpeg"_L1;
}

} // namespace

CaseSide::CaseSide(PageContext context, QWidget *parent)
    : QWidget(parent)
    , m_context(std::move(context))
    , m_scroll(new QScrollArea(this))
{
    setObjectName(u"caseSide"_s);
    setAttribute(Qt::WA_StyledBackground);
    setProperty("look", u"pane"_s);
    setMinimumWidth(280);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0);
    column->addWidget(m_scroll);
}

QString CaseSide::label(const QString &list, const QString &code) const
{
    return m_context.lists.labels && !code.isEmpty() ? m_context.lists.labels->label(list, code)
                                                     : code;
}

QString CaseSide::day(const QDateTime &at) const
{
    return QLocale().toString(at.toTimeZone(m_context.lists.data.zone).date(),
                              QLocale::ShortFormat);
}

DetailSection *CaseSide::add(const QString &title)
{
    auto *section = new DetailSection(title, m_body);
    m_sections->insertWidget(m_sections->count() - 1, section);
    connect(section, &DetailSection::linkActivated, this, &CaseSide::linkActivated);
    return section;
}

void CaseSide::show(const CaseOverview &overview, const QDate &today)
{
    const int place = m_scroll->verticalScrollBar()->value();
    m_body = new QWidget;
    m_body->setAttribute(Qt::WA_StyledBackground);
    m_body->setProperty("look", u"surface"_s);
    m_sections = new QVBoxLayout(m_body);
    m_sections->setContentsMargins(space::large, space::large, space::large, space::large);
    m_sections->setSpacing(space::large);
    m_sections->addStretch();
    addDue(overview, today);
    addProblems(overview);
    addPlans(overview, today);
    addAppointments(overview);
    addFilms(overview);
    addWeights(overview);
    addDocuments(overview);
    m_scroll->setWidget(m_body); // deletes the one before
    m_body->layout()->activate();
    m_scroll->verticalScrollBar()->setValue(place);
}

/// Follow-ups and reviews of this pet whose day has come, and the next appointment: what somebody
/// on the phone asks for first.
void CaseSide::addDue(const CaseOverview &overview, const QDate &today)
{
    DetailSection *section = add(tr("Next"));
    const auto dayWords = [&today](const QDate &due) {
        if (!due.isValid())
            return tr("no day set");
        const QString words = QLocale().toString(due, QLocale::ShortFormat);
        return due < today ? tr("%1, overdue").arg(words) : words;
    };
    if (!overview.comingAppointments.isEmpty()) {
        const CaseItem &next = overview.comingAppointments.first();
        section->addLink(
            tr("Appointment"),
            QLocale().toString(next.at.toTimeZone(m_context.lists.data.zone), QLocale::ShortFormat),
            RecordKind::Appointment, next.id);
    }
    for (const CaseItem &plan : overview.plans) {
        if (plan.due.isValid())
            section->addLink(tr("Review"),
                             tr("%1 – %2", "day, plan").arg(dayWords(plan.due), plan.title),
                             RecordKind::Plan, plan.id);
    }
    for (const CaseItem &one : overview.followUps)
        section->addLink(tr("Follow-up"),
                         tr("%1 – %2", "day, what about")
                             .arg(dayWords(one.due), one.more.simplified().left(mostWords)),
                         RecordKind::Interaction, one.id);
    if (section->isEmpty())
        section->addText(tr("Nothing is due and nothing is booked."));
}

/// Those that are resolved in few words below the others.
void CaseSide::addProblems(const CaseOverview &overview)
{
    auto *section = new DetailSection(tr("Problems"), m_body);
    m_sections->insertWidget(m_sections->count() - 1, section);
    connect(section, &DetailSection::linkActivated, this,
            [this](RecordKind, qint64 id) { emit problemChosen(id); });
    const auto dayWords = [](const QDate &day) {
        return QLocale().toString(day, QLocale::ShortFormat);
    };
    qsizetype resolved = 0;
    for (const PetProblem &one : overview.problems) {
        if (one.isActive()) {
            section->addLink(one.onset.isValid() ? tr("since %1").arg(dayWords(one.onset))
                                                 : tr("active"),
                             one.problem, RecordKind::Pet, one.id);
        } else if (resolved++ < mostPast) {
            section->addLink(
                tr("resolved %1").arg(dayWords(one.resolvedOn)),
                one.resolvedBy.isEmpty()
                    ? one.problem
                    : tr("%1, by %2", "problem, who resolved it").arg(one.problem, one.resolvedBy),
                RecordKind::Pet, one.id);
        }
    }
    if (section->isEmpty())
        section->addText(tr("No problem is written down yet (I)."));
    else if (resolved > mostPast)
        section->addText(tr("More are resolved: I shows all of them."));
}

void CaseSide::addPlans(const CaseOverview &overview, const QDate &today)
{
    if (!m_context.access().can(RecordKind::Plan, Operation::View))
        return;
    DetailSection *section = add(tr("Plans"));
    for (const CaseItem &plan : overview.plans) {
        QString words = plan.title;
        if (plan.due.isValid()) {
            const QString due = QLocale().toString(plan.due, QLocale::ShortFormat);
            words +=
                u" – "_s
                % (plan.due < today ? tr("review %1, overdue").arg(due) : tr("review %1").arg(due));
        }
        section->addLink(label(u"plan_status"_s, plan.status), words, RecordKind::Plan, plan.id);
    }
    if (section->isEmpty())
        section->addText(tr("No plan yet."));
}

void CaseSide::addAppointments(const CaseOverview &overview)
{
    if (!m_context.access().can(RecordKind::Appointment, Operation::View))
        return;
    DetailSection *section = add(tr("Appointments"));
    const auto words = [this](const CaseItem &item) {
        const QString type = label(u"appointment_type"_s, item.title);
        const QString state = label(u"appointment_status"_s, item.status);
        return type.isEmpty() ? state : QString(type % u", "_s % state);
    };
    for (const CaseItem &item : overview.comingAppointments) {
        const QDateTime at = item.at.toTimeZone(m_context.lists.data.zone);
        section->addLink(QLocale().toString(at, QLocale::ShortFormat), words(item),
                         RecordKind::Appointment, item.id);
    }
    if (overview.comingAppointments.isEmpty())
        section->addText(tr("Nothing is booked."));
    for (const CaseItem &item :
         overview.pastAppointments.first(qMin(mostPast, overview.pastAppointments.size())))
        section->addLink(day(item.at), words(item), RecordKind::Appointment, item.id);
}

void CaseSide::addFilms(const CaseOverview &overview)
{
    if (!m_context.access().can(RecordKind::Xray, Operation::View) || overview.films.isEmpty())
        return;
    DetailSection *section = add(tr("Films"));
    auto *row = new QWidget(section);
    auto *thumbnails = new QHBoxLayout(row);
    thumbnails->setContentsMargins(0, 0, 0, 0);
    thumbnails->setSpacing(space::tiny);
    int shown = 0;
    for (const CaseItem &film : overview.films) {
        if (shown == mostThumbnails || !m_context.films || film.fileHash.isEmpty()
            || !isPicture(film))
            continue;
        ++shown;
        auto *preview = new FilmPreview(
            tr("X-ray of %1, %2").arg(label(u"body_part"_s, film.title), day(film.at)), row);
        preview->setFixedSize(thumbnailSize);
        thumbnails->addWidget(preview);
        m_context.films(film.fileHash, preview, [preview](const Result<QImage> &image) {
            if (image)
                preview->setImage(*image);
            else
                preview->setMessage(image.error().text);
        });
    }
    thumbnails->addStretch(1);
    if (shown > 0)
        section->addWidget(row);
    else
        delete row;
    for (const CaseItem &film : overview.films) {
        const QString state = label(u"reading_state"_s, film.status);
        const QString part = label(u"body_part"_s, film.title);
        section->addLink(day(film.at), part.isEmpty() ? state : QString(part % u", "_s % state),
                         RecordKind::Xray, film.id);
    }
}

void CaseSide::addWeights(const CaseOverview &overview)
{
    if (overview.weights.size() < 2)
        return;
    auto *chart = new WeightChart;
    chart->setWeights(overview.weights);
    add(tr("Weight"))->addWidget(chart);
}

void CaseSide::addDocuments(const CaseOverview &overview)
{
    if (!m_context.access().can(RecordKind::Document, Operation::View)
        || overview.documents.isEmpty())
        return;
    DetailSection *section = add(tr("Documents"));
    for (const CaseItem &document : overview.documents)
        section->addLink(day(document.at), document.title, RecordKind::Document, document.id);
}

} // namespace tarsus
