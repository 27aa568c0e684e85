// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/printing/printroom.h"

#include "models/core/access.h"
#include "models/core/clock.h"
#include "models/db/sql.h"
#include "models/pets/signalment.h"
#include "models/security/audit/audittrail.h"
#include "models/services/history/historyservice.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

constexpr int historyPage = 200;
constexpr int mostEntries = 2000;
constexpr int emptyLines = 18;

QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', "<br/>"_L1);
}

/// All that an entry says, each line once.
QString whole(const HistoryEntry &entry)
{
    QStringList lines = QString(entry.text % u'\n' % entry.detail).split(u'\n', Qt::SkipEmptyParts);
    lines.removeDuplicates();
    return lines.join(u'\n');
}

QString heading(const QString &text)
{
    return u"<h1>"_s % text.toHtmlEscaped() % u"</h1>"_s;
}

/// With a line around each cell: all four words are needed for it to be drawn.
QString tableTag()
{
    return u"<table width='100%' border='1' cellspacing='0' style='border-collapse:collapse; "
           "border-width:1px; border-style:solid; border-color:#808080'>"_s;
}

} // namespace

/// Rows of escaped cells.
struct PrintRoom::Table
{
    QString html;

    /// `widths` in percent, one for each title; as the words need where it is empty.
    explicit Table(const QStringList &titles, const QList<int> &widths = {})
    {
        html = tableTag() % u"<thead><tr>"_s;
        for (qsizetype at = 0; at < titles.size(); ++at)
            html += u"<th align='left' bgcolor='#eeeeee'"_s
                    % (widths.isEmpty()
                           ? QString()
                           : QString(u" width='"_s % QString::number(widths.at(at)) % u"%'"_s))
                    % u'>' % titles.at(at).toHtmlEscaped() % u"</th>"_s;
        html += u"</tr></thead>"_s;
    }
    /// `room` lines to write on by hand, where it is not 0.
    void row(const QStringList &cells, int room = 0)
    {
        html += u"<tr>"_s;
        for (const QString &cell : cells)
            html += u"<td>"_s % escaped(cell) % QString(u"<br/>"_s).repeated(room) % u"</td>"_s;
        html += u"</tr>"_s;
    }
    QString done() const { return html % u"</table>"_s; }
};

PrintRoom::PrintRoom(DataContext context, const CodeLabels &labels)
    : m_context(std::move(context))
    , m_labels(labels)
{}

Result<PaperText> PrintRoom::compose(const PrintOrder &order) const
{
    switch (order.kind) {
    case PrintKind::CaseHistory: return caseHistory(order.id);
    case PrintKind::DayList: return dayList(order.day.isValid() ? order.day : today());
    case PrintKind::ReferralQueue: return referralQueue();
    case PrintKind::CallSheet: return callSheet();
    case PrintKind::DowntimeForms: return downtimeForms();
    case PrintKind::Instructions: return instructions(order.id);
    }
    return downtimeForms();
}

QDate PrintRoom::today() const
{
    return m_context.clock->now().toTimeZone(m_context.zone).date();
}

QString PrintRoom::dayText(const QDate &day) const
{
    return day.isValid() ? QLocale().toString(day, QLocale::ShortFormat) : QString();
}

QString PrintRoom::instantText(const QString &utc) const
{
    const QDateTime at = instantFromText(utc).toTimeZone(m_context.zone);
    return at.isValid() ? QLocale().toString(at.date(), QLocale::ShortFormat) % u' '
                              % QLocale().toString(at.time(), QLocale::ShortFormat)
                        : QString();
}

QString PrintRoom::timeText(const QString &utc) const
{
    const QDateTime at = instantFromText(utc).toTimeZone(m_context.zone);
    return at.isValid() ? QLocale().toString(at.time(), QLocale::ShortFormat) : QString();
}

QString PrintRoom::footer(const QString &title) const
{
    const QDateTime now = m_context.clock->now().toTimeZone(m_context.zone);
    return tr("%1 · printed %2 %3")
        .arg(title, QLocale().toString(now.date(), QLocale::ShortFormat),
             QLocale().toString(now.time(), QLocale::ShortFormat));
}

Result<PaperText> PrintRoom::paper(const QString &title, const QString &html) const
{
    const auto head = Letterheads(m_context).read();
    if (!head)
        return head.error();
    PaperText text{title, html};
    text.head = *head;
    text.footer = footer(title);
    return text;
}

Result<PaperText> PrintRoom::caseHistory(qint64 petId) const
{
    auto pet =
        sql::run(m_context.db,
                 u"SELECT p.pet_name, p.species, p.breed, p.sex, p.neuter_state, p.date_of_birth, "
                 "p.birth_date_precision, p.medical_history_summary, o.owner_name, o.phone "
                 "FROM pets p LEFT JOIN owners o ON o.id = p.owner_id WHERE p.id = ?"_s,
                 {petId});
    if (!pet)
        return pet.error();
    if (!pet->next())
        return Error{Error::Code::NotFound, tr("There is no such pet, or you may not see it."), {}};
    const auto text = [&](int column) { return pet->value(column).toString(); };
    const QString name = text(0);
    QStringList signalment{m_labels.label(u"species"_s, text(1)),
                           m_labels.label(u"breed"_s, text(2)), Signalment::sex(text(3), text(4)),
                           Signalment::age(pet->value(5).toDate(), text(6), today())};
    signalment.removeAll(QString());
    QString html = heading(tr("Case history of %1").arg(name));
    html += u"<p>"_s % escaped(signalment.join(u", "_s)) % u"<br/>"_s
            % escaped(tr("Owner: %1, %2").arg(text(8), text(9))) % u"</p>"_s;
    if (!text(7).isEmpty())
        html += u"<h3>"_s % tr("Medical history").toHtmlEscaped() % u"</h3><p>"_s % escaped(text(7))
                % u"</p>"_s;
    pet->finish();
    HistoryService history(m_context);
    QStringList entries;
    std::optional<HistoryEntry> last;
    for (;;) {
        const auto page = history.read(petId, historyPage, last);
        if (!page)
            return page.error();
        for (const HistoryEntry &entry : *page) {
            const bool isCode = entry.kind == RecordKind::Interaction
                                || entry.kind == RecordKind::Appointment
                                || entry.kind == RecordKind::Xray;
            const QString list = entry.kind == RecordKind::Interaction ? u"interaction_type"_s
                                 : entry.kind == RecordKind::Xray      ? u"body_part"_s
                                                                       : u"appointment_type"_s;
            const QString title = isCode ? m_labels.label(list, entry.title) : QString(entry.title);
            const QDateTime at = entry.at.toTimeZone(m_context.zone);
            entries.prepend(
                u"<h3>"_s % dayText(at.date()).toHtmlEscaped() % u" · "_s
                % kindTitle(entry.kind).toHtmlEscaped() % u" · "_s % title.toHtmlEscaped()
                % u"</h3><p>"_s % escaped(whole(entry))
                % (entry.person.isEmpty()
                       ? QString()
                       : QString(u"<br/><i>"_s % entry.person.toHtmlEscaped() % u"</i>"_s))
                % u"</p>"_s);
        }
        if (page->size() < historyPage || entries.size() >= mostEntries)
            break;
        last = page->last();
    }
    html += entries.isEmpty() ? QString(u"<p>"_s % tr("Nothing is written down yet.") % u"</p>"_s)
                              : entries.join(QString());
    auto made = paper(tr("Case history of %1").arg(name), html);
    if (made) {
        made->kind = kindWord(RecordKind::Pet);
        made->record = petId;
        made->pet = petId;
        made->what = u"case history"_s;
    }
    return made;
}

Result<PaperText> PrintRoom::dayList(const QDate &day) const
{
    const QDateTime from(day, QTime(0, 0), m_context.zone);
    const QDateTime until(day.addDays(1), QTime(0, 0), m_context.zone);
    auto rows = sql::run(
        m_context.db,
        u"SELECT t.appointment_date, p.pet_name, p.species, o.owner_name, o.phone, "
        "t.appointment_type, t.status, u.full_name, t.room, t.notes FROM appointments t "
        "LEFT JOIN pets p ON p.id = t.pet_id LEFT JOIN owners o ON o.id = p.owner_id "
        "LEFT JOIN users u ON u.id = t.specialist_id "
        "WHERE t.appointment_date >= ? AND t.appointment_date < ? AND t.deleted_at IS NULL "
        "AND t.status NOT IN ('cancelled') ORDER BY t.appointment_date, t.id"_s,
        {tarsus::instantText(from), tarsus::instantText(until)});
    if (!rows)
        return rows.error();
    Table table(
        {tr("Time"), tr("Pet"), tr("Owner, phone"), tr("What"), tr("With, room"), tr("Notes")},
        {8, 14, 19, 17, 17, 25});
    int count = 0;
    while (rows->next()) {
        const auto text = [&](int column) { return rows->value(column).toString(); };
        table.row({timeText(text(0)), text(1) % u'\n' % m_labels.label(u"species"_s, text(2)),
                   text(3) % u'\n' % text(4),
                   m_labels.label(u"appointment_type"_s, text(5)) % u'\n'
                       % m_labels.label(u"appointment_status"_s, text(6)),
                   text(7) % u'\n' % text(8), text(9)});
        ++count;
    }
    const QString title = tr("Day list of %1").arg(QLocale().toString(day, QLocale::LongFormat));
    QString html =
        heading(title)
        % (count == 0 ? QString(u"<p>"_s % tr("No appointments on this day.") % u"</p>"_s)
                      : table.done());
    if (const auto head = auditHead(m_context.db); head && head->seq > 0)
        html += u"<p class='small'>"_s
                % tr("Head of the audit trail: entry %1, %2")
                      .arg(head->seq)
                      .arg(QString::fromLatin1(head->hash.first(8).toHex(' ')))
                % u"</p>"_s;
    auto made = paper(title, html);
    if (made) {
        made->kind = kindWord(RecordKind::Appointment);
        made->what = u"day list"_s;
        made->isLandscape = true;
    }
    return made;
}

Result<PaperText> PrintRoom::referralQueue() const
{
    auto rows = sql::run(
        m_context.db,
        u"SELECT t.referral_number, t.priority, t.status, t.received_at, p.pet_name, p.species, "
        "o.owner_name, o.phone, pr.practice_name, t.referral_reason, u.full_name, t.next_due_at "
        "FROM referrals t LEFT JOIN pets p ON p.id = t.pet_id "
        "LEFT JOIN owners o ON o.id = p.owner_id "
        "LEFT JOIN practices pr ON pr.id = t.referring_practice_id "
        "LEFT JOIN users u ON u.id = t.specialist_id "
        "WHERE t.is_open = 1 AND t.deleted_at IS NULL "
        "ORDER BY t.priority_rank, t.received_at LIMIT 500"_s);
    if (!rows)
        return rows.error();
    Table table({tr("Number"), tr("Priority, state"), tr("Received, due"), tr("Pet"),
                 tr("Owner, phone"), tr("From"), tr("Reason"), tr("Specialist")},
                {10, 11, 13, 9, 16, 14, 16, 11});
    int count = 0;
    while (rows->next()) {
        const auto text = [&](int column) { return rows->value(column).toString(); };
        table.row(
            {text(0),
             m_labels.label(u"priority"_s, text(1)) % u'\n'
                 % m_labels.label(u"referral_status"_s, text(2)),
             instantText(text(3))
                 % (text(11).isEmpty() ? QString()
                                       : QString(u'\n' % tr("due %1").arg(instantText(text(11))))),
             text(4) % u'\n' % m_labels.label(u"species"_s, text(5)), text(6) % u'\n' % text(7),
             text(8), text(9), text(10)});
        ++count;
    }
    const QString title = tr("Open referrals");
    auto made =
        paper(title, heading(title)
                         % (count == 0 ? QString(u"<p>"_s % tr("No referral is open.") % u"</p>"_s)
                                       : table.done()));
    if (made) {
        made->kind = kindWord(RecordKind::Referral);
        made->what = u"referral queue"_s;
        made->isLandscape = true;
    }
    return made;
}

Result<PaperText> PrintRoom::callSheet() const
{
    auto rows = sql::run(
        m_context.db,
        u"SELECT t.follow_up_due, p.pet_name, o.owner_name, o.phone, t.summary, u.full_name "
        "FROM interactions t LEFT JOIN pets p ON p.id = t.pet_id "
        "LEFT JOIN owners o ON o.id = p.owner_id LEFT JOIN users u ON u.id = t.follow_up_by_id "
        "WHERE t.follow_up_needed = 1 AND t.outcome = '' AND t.deleted_at IS NULL "
        "AND (t.follow_up_due IS NULL OR t.follow_up_due <= ?) "
        "ORDER BY t.follow_up_due, t.id LIMIT 500"_s,
        {today().toString(Qt::ISODate)});
    if (!rows)
        return rows.error();
    Table table({tr("Due"), tr("Pet"), tr("Owner, phone"), tr("About"), tr("By"),
                 tr("Reached at, outcome")},
                {9, 11, 18, 27, 12, 23});
    int count = 0;
    while (rows->next()) {
        const auto text = [&](int column) { return rows->value(column).toString(); };
        table.row({dayText(QDate::fromString(text(0), Qt::ISODate)), text(1),
                   text(2) % u'\n' % text(3), text(4).left(300), text(5), QString()});
        ++count;
    }
    const QString title = tr("Call sheet of %1").arg(dayText(today()));
    auto made = paper(
        title, heading(title)
                   % (count == 0 ? QString(u"<p>"_s % tr("Nobody is to be called.") % u"</p>"_s)
                                 : table.done()));
    if (made) {
        made->kind = kindWord(RecordKind::Interaction);
        made->what = u"call sheet"_s;
        made->isLandscape = true;
    }
    return made;
}

Result<PaperText> PrintRoom::downtimeForms() const
{
    const auto form = [](const QString &title, const QStringList &fields) {
        QString html = heading(title) % tableTag();
        for (const QString &field : fields)
            html += u"<tr><td width='34%' valign='middle'>"_s % field.toHtmlEscaped()
                    % u"</td><td>&nbsp;<br/>&nbsp;</td></tr>"_s;
        return QString(html % u"</table>"_s);
    };
    const QString next = u"<div style='page-break-before:always'></div>"_s;
    Table log({tr("Time"), tr("Pet, owner"), tr("Phone"), tr("What was said or done"), tr("By")},
              {10, 22, 16, 40, 12});
    for (int i = 0; i < emptyLines; ++i)
        log.row({QString(), QString(), QString(), QString(), QString()}, 1);
    const QString html =
        form(tr("New referral (written by hand)"),
             {tr("Received on, at"), tr("Received by"), tr("Practice, vet, phone"),
              tr("Priority: emergency, urgent, soon, routine"), tr("Pet, species, breed"),
              tr("Sex, neutered, born"), tr("Microchip"), tr("Owner, phone"), tr("Reason"),
              tr("Medical history"), tr("Medication, allergies"), tr("Weight, measured on"),
              tr("Enclosed: form, history, lab, images, consent"), tr("What happens next, who")})
        % next
        % form(tr("Consult (written by hand)"),
               {tr("Pet, owner"), tr("Date, time"), tr("Specialist"), tr("Weight, temperature"),
                tr("Subjective"), tr("Objective"), tr("Assessment"), tr("Plan"),
                tr("Medication: drug, dose, how often"), tr("Told to the owner"), tr("Next visit"),
                tr("Signature")})
        % next % heading(tr("Calls and notes (written by hand)")) % log.done();
    auto made = paper(tr("Downtime forms"), html);
    if (made)
        made->what = u"downtime forms"_s;
    return made;
}

Result<PaperText> PrintRoom::instructions(qint64 planId) const
{
    auto plan = sql::run(
        m_context.db,
        u"SELECT t.plan_title, t.client_instructions, t.medication_notes, t.next_review_date, "
        "p.pet_name, o.owner_name, t.pet_id FROM treatment_plans t "
        "LEFT JOIN pets p ON p.id = t.pet_id LEFT JOIN owners o ON o.id = p.owner_id "
        "WHERE t.id = ? AND t.deleted_at IS NULL"_s,
        {planId});
    if (!plan)
        return plan.error();
    if (!plan->next())
        return Error{
            Error::Code::NotFound, tr("There is no such plan, or you may not see it."), {}};
    const auto text = [&](int column) { return plan->value(column).toString(); };
    const QString title = tr("Care at home for %1").arg(text(4));
    QString html = heading(title) % u"<p>"_s % escaped(tr("For %1").arg(text(5)))
                   % u"</p><div style='font-size:12pt'><p>"_s % escaped(text(1)) % u"</p></div>"_s;
    if (!text(2).isEmpty())
        html += u"<h2>"_s % tr("Medication").toHtmlEscaped() % u"</h2><p>"_s % escaped(text(2))
                % u"</p>"_s;
    if (const QDate review = QDate::fromString(text(3), Qt::ISODate); review.isValid())
        html += u"<h2>"_s % tr("Next visit").toHtmlEscaped() % u"</h2><p>"_s
                % tr("Please come again on or about %1.")
                      .arg(QLocale().toString(review, QLocale::LongFormat))
                      .toHtmlEscaped()
                % u"</p>"_s;
    const qint64 pet = plan->value(6).toLongLong();
    plan->finish();
    auto made = paper(title, html);
    if (made) {
        made->kind = kindWord(RecordKind::Plan);
        made->record = planId;
        made->pet = pet;
        made->what = u"client instructions"_s;
    }
    return made;
}

} // namespace tarsus
