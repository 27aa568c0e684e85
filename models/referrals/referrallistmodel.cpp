// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referrals/referrallistmodel.h"

#include "models/clocks/clocksettings.h"
#include "models/core/clock.h"
#include "models/db/listtext.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

using V = ListValue;
using C = ListColumn;
using K = RecordKind;

constexpr ListColumn referralColumns[] = {
    {"status", QT_TRANSLATE_NOOP("tarsus::ReferralListModel", "State"), "t.status", V::State,
     "status", C::Shown, 15, "referral_status"},
    {"priority", QT_TRANSLATE_NOOP("tarsus::ReferralListModel", "Priority"), "t.priority", V::State,
     "priority", C::Shown, 13, "priority"},
    {"time_left", QT_TRANSLATE_NOOP("tarsus::ReferralListModel", "Time left"),
     "coalesce(t.next_due_at || ' ' || t.priority, '')", V::DueInstant, "due", C::Shown, 20},
    {"clock", QT_TRANSLATE_NOOP("tarsus::ReferralListModel", "What is due"),
     "CASE t.next_due_at "
     "WHEN CASE WHEN t.status = 'new' AND t.acknowledged_at IS NULL THEN t.acknowledge_due_at END "
     "THEN 'acknowledge' "
     "WHEN CASE WHEN t.owner_contacted_at IS NULL AND t.status <> 'report_due' THEN "
     "t.contact_due_at END THEN 'contact' "
     "WHEN CASE WHEN t.booked_at IS NULL AND t.status <> 'report_due' THEN t.booking_due_at END "
     "THEN 'booking' "
     "WHEN CASE WHEN t.discharge_note_at IS NULL AND t.status = 'report_due' THEN "
     "t.discharge_due_at END THEN 'discharge' "
     "WHEN CASE WHEN t.final_report_at IS NULL AND t.status = 'report_due' THEN "
     "t.report_due_at END THEN 'report' ELSE '' END",
     V::Custom, "due", C::Shown, 18},
    {"referral_number", QT_TRANSLATE_NOOP("tarsus::ReferralListModel", "Number"),
     "t.referral_number", V::Text, "number", C::Shown, 13},
    {"pet_name", QT_TRANSLATE_NOOP("tarsus::ReferralListModel", "Pet"), "p.pet_name", V::Text,
     "pet", C::Shown, 15, nullptr, K::Pet, "pet_name"},
    {"owner_name", QT_TRANSLATE_NOOP("tarsus::ReferralListModel", "Owner"), "o.owner_name", V::Text,
     "owner", C::Shown, 18, nullptr, K::Owner, "owner_name"},
    {"referral_reason", QT_TRANSLATE_NOOP("tarsus::ReferralListModel", "Reason"),
     "t.referral_reason", V::LongText, "reason", C::Shown, 26, nullptr, K::Referral,
     "referral_reason"},
    {"practice", QT_TRANSLATE_NOOP("tarsus::ReferralListModel", "Practice"), "x.practice_name",
     V::Text, "practice", C::Shown, 18},
    {"received_at", QT_TRANSLATE_NOOP("tarsus::ReferralListModel", "Received"), "t.received_at",
     V::Instant, "received", C::Available, 15},
    {"waiting", QT_TRANSLATE_NOOP("tarsus::ReferralListModel", "Waiting"),
     "CASE WHEN t.status IN ('new', 'info_requested', 'accepted') THEN t.received_at || ' ' || "
     "t.priority ELSE '' END",
     V::Custom, "received", C::Shown, 10},
    {"received_by", QT_TRANSLATE_NOOP("tarsus::ReferralListModel", "Received by"), "r.full_name",
     V::Text, "receiver", C::Available, 15},
    {"specialist", QT_TRANSLATE_NOOP("tarsus::ReferralListModel", "Specialist"), "s.full_name",
     V::Text, "specialist", C::Shown, 15},
    {"next_step", QT_TRANSLATE_NOOP("tarsus::ReferralListModel", "Next step"),
     "t.status || CASE WHEN t.specialist_id IS NULL THEN ' -' ELSE '' END", V::Custom, "status",
     C::Shown, 22},
    {"vet", QT_TRANSLATE_NOOP("tarsus::ReferralListModel", "Referring vet"), "v.vet_name", V::Text,
     "vet", C::Available, 16},
    {"species", QT_TRANSLATE_NOOP("tarsus::ReferralListModel", "Species"), "p.species", V::Choice,
     nullptr, C::Detail, 0, "species"},
    {"breed", QT_TRANSLATE_NOOP("tarsus::ReferralListModel", "Breed"), "p.breed", V::Choice,
     nullptr, C::Detail, 0, "breed"},
    {"owner_phone", QT_TRANSLATE_NOOP("tarsus::ReferralListModel", "Owner's phone"), "o.phone",
     V::Phone, nullptr, C::Detail, 0, nullptr, K::Owner, "phone"},
    {"practice_phone", QT_TRANSLATE_NOOP("tarsus::ReferralListModel", "Practice's phone"),
     "x.phone", V::Phone, nullptr, C::Detail},
    {"decline_reason", QT_TRANSLATE_NOOP("tarsus::ReferralListModel", "Reason for the refusal"),
     "t.decline_reason", V::LongText, nullptr, C::Detail},
    {"checklist", QT_TRANSLATE_NOOP("tarsus::ReferralListModel", "Came with it"),
     "t.has_form || t.has_history || t.has_lab || t.has_images || t.has_consent", V::Custom,
     nullptr, C::Detail},
    {"acknowledged_at", QT_TRANSLATE_NOOP("tarsus::ReferralListModel", "Acknowledged"),
     "t.acknowledged_at", V::Instant, nullptr, C::Detail},
    {"owner_contacted_at", QT_TRANSLATE_NOOP("tarsus::ReferralListModel", "Owner contacted"),
     "t.owner_contacted_at", V::Instant, nullptr, C::Detail},
    {"final_report_at", QT_TRANSLATE_NOOP("tarsus::ReferralListModel", "Final report"),
     "t.final_report_at", V::Instant, nullptr, C::Detail},
    {"pet_id", "", "t.pet_id", V::Id, nullptr, C::Detail},
};

const QStringList &openStates()
{
    static const QStringList states{u"new"_s,    u"info_requested"_s, u"accepted"_s,
                                    u"booked"_s, u"in_progress"_s,    u"report_due"_s};
    return states;
}

QString clockText(const QString &word)
{
    for (const ReferralClock clock : referralClocks) {
        if (word == clockWord(clock))
            return clockTitle(clock);
    }
    return {};
}

} // namespace

ReferralListModel::ReferralListModel(ListContext context, QObject *parent)
    : RecordListModel(RecordKind::Referral, u"referrals"_s, referralColumns, std::move(context),
                      parent)
{
    readClocks();
    begin(u"due"_s, Qt::AscendingOrder);
}

ReferralListModel::~ReferralListModel() = default;

void ReferralListModel::readClocks()
{
    const DataContext &data = this->context().data;
    const auto settings = readClockSettings(data.db);
    m_clocks = std::make_unique<ReferralClocks>(
        (settings ? *settings : ClockSettings()).clocks(data.zone));
}

void ReferralListModel::tick()
{
    if (rowCount() == 0)
        return;
    for (const char *key : {"time_left", "waiting"}) {
        const int column = columnOf(QLatin1String(key));
        if (column >= 0)
            emit dataChanged(index(0, column), index(rowCount() - 1, column));
    }
}

QString ReferralListModel::joins() const
{
    return u"LEFT JOIN pets p ON p.id = t.pet_id "
           "LEFT JOIN owners o ON o.id = p.owner_id "
           "LEFT JOIN practices x ON x.id = t.referring_practice_id "
           "LEFT JOIN vets v ON v.id = t.referring_vet_id "
           "LEFT JOIN users r ON r.id = t.received_by_id "
           "LEFT JOIN users s ON s.id = t.specialist_id"_s;
}

QList<ListWalk> ReferralListModel::walks(const QString &order) const
{
    const QString table = u"referrals t"_s;
    const bool open = filterChoice(u"status"_s) == "open"_L1;
    const QStringList byTime{u"t.received_at"_s, u"t.id"_s};
    if (order == "due"_L1) {
        QList<ListWalk> walks{
            {table, u"t.next_due_at > ''"_s, {}, {{u"t.next_due_at"_s, u"t.id"_s}}},
            {table, u"t.next_due_at IS NULL AND t.is_open = 1"_s, {}, {byTime}}};
        if (!open)
            walks.append({table, u"t.next_due_at IS NULL AND t.is_open = 0"_s, {}, {byTime}, true});
        return walks;
    }
    if (order == "received"_L1) {
        if (open)
            return {{table, u"t.is_open = 1"_s, {}, {byTime}}};
        return {{table, {}, {}, {byTime}}};
    }
    if (order == "status"_L1) {
        if (!open)
            return walksByCode(u"status"_s, u"referral_status"_s, byTime);
        QList<ListWalk> walks;
        for (const QString &state : openStates())
            walks.append({table, u"t.status = ?"_s, {state}, {byTime}});
        return walks;
    }
    if (order == "priority"_L1) {
        const QStringList keys = QStringList{u"t.priority_rank"_s} + byTime;
        QList<ListWalk> walks{{table, u"t.is_open = 1"_s, {}, {keys}}};
        if (!open)
            walks.append({table, u"t.is_open = 0"_s, {}, {keys}});
        return walks;
    }
    if (order == "number"_L1)
        return {{table, {}, {}, {{u"t.referral_number"_s}}}};
    if (order == "pet"_L1) {
        return {{u"pets p CROSS JOIN referrals t ON t.pet_id = p.id"_s,
                 {},
                 {},
                 {{u"p.name_key"_s, u"p.id"_s}, byTime}}};
    }
    if (order == "owner"_L1) {
        return {{u"owners o CROSS JOIN pets p ON p.owner_id = o.id "
                 "CROSS JOIN referrals t ON t.pet_id = p.id"_s,
                 {},
                 {},
                 {{u"o.name_key"_s, u"o.id"_s}, {u"p.id"_s}, byTime}}};
    }
    if (order == "practice"_L1) {
        return {{u"practices x CROSS JOIN referrals t ON t.referring_practice_id = x.id"_s,
                 {},
                 {},
                 {{u"x.name_key"_s, u"x.id"_s}, {u"t.id"_s}}}};
    }
    const QStringList byState{u"t.is_open"_s, u"t.received_at"_s, u"t.id"_s};
    QList<ListWalk> people;
    if (order == "receiver"_L1)
        people = walksByPerson(u"received_by_id"_s, open ? byTime : byState, false);
    else if (order == "specialist"_L1)
        people = walksByPerson(u"specialist_id"_s, open ? byTime : byState, true);
    for (ListWalk &walk : people)
        walk.where += open ? u" AND t.is_open = 1"_s : QString();
    return people;
}

ListCondition ReferralListModel::condition(const QString &group, const QString &name) const
{
    if (group == "whose"_L1 && name == "mine"_L1)
        return {u"(t.specialist_id = ? OR t.received_by_id = ?)"_s, {personId(), personId()}};
    if (group == "whose"_L1 && name == "unassigned"_L1)
        return {u"t.specialist_id IS NULL"_s, {}};
    if (group == "status"_L1 && name == "open"_L1)
        return {u"t.is_open = 1"_s, {}};
    if (group == "status"_L1 && name == "waiting"_L1)
        return {u"t.status IN ('new', 'info_requested')"_s, {}};
    if (group == "status"_L1 && name == "report_due"_L1)
        return {u"t.status = 'report_due'"_s, {}};
    if (group == "status"_L1 && name == "done"_L1)
        return {u"t.is_open = 0"_s, {}};
    if (group == "status"_L1 && name == "accepted"_L1)
        return {u"t.status IN ('accepted', 'booked')"_s, {}};
    if (group == "status"_L1 && name == "in_progress"_L1)
        return {u"t.status = 'in_progress'"_s, {}};
    const QDateTime now = context().data.clock->now();
    if (group == "clock"_L1 && name == "late"_L1)
        return {u"t.next_due_at < ?"_s, {instantText(now)}};
    if (group == "clock"_L1 && name == "today"_L1)
        return {u"t.next_due_at < ?"_s, {dayStart(today().addDays(1))}};
    if (group == "priority"_L1 && name == "urgent"_L1)
        return {u"t.priority_rank <= 1"_s, {}};
    return {};
}

ListCondition ReferralListModel::textCondition(const QString &folded) const
{
    return anyOf({foundInIndex(u"t.pet_id"_s, u"search_pets"_s, {}, folded),
                  foundInIndex(u"t.referring_practice_id"_s, u"search_practices"_s, {}, folded),
                  containsText(u"t.referral_number"_s, folded.toUpper())});
}

QString ReferralListModel::displayText(const ListColumn &column, const QVariant &value) const
{
    const QLatin1String key(column.key);
    const QString text = value.toString();
    if (key == "checklist"_L1) {
        const QStringList names{tr("referral form"), tr("history"), tr("lab results"), tr("images"),
                                tr("consent")};
        QStringList there;
        for (qsizetype i = 0; i < names.size() && i < text.size(); ++i) {
            if (text.at(i) == u'1')
                there.append(names.at(i));
        }
        return there.join(u", ");
    }
    if (key == "time_left"_L1)
        return text.isEmpty()
                   ? tr("–", "no clock runs")
                   : timeLeft(instantFromText(text.section(u' ', 0, 0)), text.section(u' ', 1, 1));
    if (key == "clock"_L1)
        return clockText(text);
    if (key == "waiting"_L1)
        return text.isEmpty() ? text : waitingText(text);
    if (key == "next_step"_L1)
        return nextStepText(text.section(u' ', 0, 0), text.endsWith(u'-'));
    return RecordListModel::displayText(column, value);
}

QString ReferralListModel::timeLeft(const QDateTime &due, const QString &priority) const
{
    const QDateTime now = context().data.clock->now();
    const WorkCalendar &calendar = m_clocks->calendar(priority);
    const bool late = due < now;
    const QDateTime &from = late ? due : now;
    const QDateTime &to = late ? now : due;
    const int days = calendar.daysBetween(from, to);
    if (days > 2) {
        if (late)
            return tr("%n day(s) late", nullptr, days);
        return tr("in %n day(s), %1", nullptr, days).arg(moment(due));
    }
    const auto minutes = static_cast<int>(calendar.minutesBetween(from, to));
    const int hours = minutes / 60;
    if (late)
        return hours > 0 ? tr("%1 h late").arg(hours) : tr("%1 min late").arg(minutes);
    const QString when = moment(due);
    return hours > 0 ? tr("in %1 h, %2", "hours, moment").arg(hours).arg(when)
                     : tr("in %1 min, %2", "minutes, moment").arg(minutes).arg(when);
}

QString ReferralListModel::moment(const QDateTime &moment) const
{
    const QLocale locale;
    const QDateTime local = moment.toTimeZone(context().data.zone);
    QString time = locale.toString(local.time(), QLocale::ShortFormat);
    if (local.date() == today())
        return time;
    if (const qint64 ahead = today().daysTo(local.date()); ahead > 0 && ahead < 7)
        return tr("%1 %2", "day of the week, time")
            .arg(locale.dayName(local.date().dayOfWeek(), QLocale::ShortFormat), time);
    return tr("%1 %2", "date, time").arg(locale.toString(local.date(), QLocale::ShortFormat), time);
}

QString ReferralListModel::waitingText(const QString &since) const
{
    const QDateTime from = instantFromText(since.section(u' ', 0, 0));
    const QDateTime now = context().data.clock->now();
    const WorkCalendar &calendar = m_clocks->calendar(since.section(u' ', 1, 1));
    if (const int days = calendar.daysBetween(from, now); days > 2)
        return tr("%n day(s)", nullptr, days);
    const auto minutes = static_cast<int>(calendar.minutesBetween(from, now));
    return minutes < 60 ? tr("%1 min").arg(minutes) : tr("%1 h").arg(minutes / 60);
}

QString ReferralListModel::nextStepText(const QString &status, bool unassigned) const
{
    if (status == "new"_L1)
        return unassigned ? tr("Assign a specialist") : tr("Accept or decline");
    if (status == "info_requested"_L1)
        return tr("Wait for the practice's answer");
    if (status == "accepted"_L1)
        return tr("Book an appointment");
    if (status == "booked"_L1)
        return tr("See the pet");
    if (status == "in_progress"_L1)
        return tr("Finish the work-up");
    if (status == "report_due"_L1)
        return tr("Send the final report");
    if (status == "report_sent"_L1)
        return tr("Close");
    return {};
}

} // namespace tarsus
