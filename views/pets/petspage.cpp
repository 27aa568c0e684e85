// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pets/petspage.h"

#include "models/cases/casegrantrepository.h"
#include "models/pets/petlistmodel.h"
#include "models/pets/petrepository.h"
#include "models/services/cases/handoverservice.h"
#include "models/services/history/historyservice.h"
#include "views/common/avatar.h"
#include "views/common/detailpane.h"
#include "views/common/detailsection.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace tarsus {

PetsPage::PetsPage(PageContext context, QWidget *parent)
    : RecordPage(RecordKind::Pet, std::move(context), parent)
{
    if (HandOverService::mayHandOver(this->context().access()))
        offerHandOver();
    retranslate();
}

std::unique_ptr<RecordListModel> PetsPage::makeModel() const
{
    return std::make_unique<PetListModel>(context().lists);
}

QList<RecordPage::FilterGroup> PetsPage::filterGroups() const
{
    return {
        {u"whose"_s, tr("Whose pets"), {{{}, tr("All")}, {u"mine"_s, tr("My cases")}}},
        {u"state"_s,
         tr("Living or not"),
         {{{}, tr("Any")}, {u"living"_s, tr("Living")}, {u"deceased"_s, tr("Deceased")}}},
    };
}

RecordPage::Words PetsPage::words() const
{
    return {tr("Filter by name, owner, phone or chip"),
            tr("No pets yet"),
            tr("Every pet that the clinic sees stands here, with its owner and its story. Add the "
               "first one, or bring in those of a spreadsheet."),
            tr("New pet"),
            {},
            tr("Import a spreadsheet…")};
}

std::pair<QString, QString> PetsPage::banner(const RecordFacts &facts) const
{
    return {facts.text(u"pet_name"_s),
            facts.joined({u"age"_s, u"sex"_s, u"species"_s, u"breed"_s}, u" · "_s)};
}

QStringList PetsPage::bannerKeys() const
{
    return {u"pet_name"_s,   u"age"_s,         u"sex"_s,        u"species"_s,   u"breed"_s,
            u"owner_name"_s, u"owner_phone"_s, u"specialist"_s, u"updated_at"_s};
}

QList<RecordKind> PetsPage::newForPet() const
{
    return {RecordKind::Referral, RecordKind::Interaction, RecordKind::Appointment,
            RecordKind::Plan,     RecordKind::Xray,        RecordKind::Document};
}

/// A pet is opened as its case.
void PetsPage::openCurrent(qint64 id)
{
    emit openRequested(RecordKind::Pet, id);
}

void PetsPage::addDetails(const RecordFacts &facts)
{
    pane()->setPicture(
        initialsPicture(initialsOf(facts.text(u"pet_name"_s)), palette(), 44, devicePixelRatioF()));
    if (facts.reference(u"deceased"_s) != 0)
        pane()->addBadge(tr("Deceased"), Tone::Neutral, Mark::Ring);
    addGrant(facts.id());
    addAlerts(facts);
    DetailSection *people = pane()->addSection({});
    people->addLink(facts.title(u"owner_name"_s), facts.text(u"owner_name"_s), RecordKind::Owner,
                    facts.reference(u"owner_id"_s));
    people->addRow(facts.title(u"owner_phone"_s), facts.text(u"owner_phone"_s));
    people->addRow(facts.title(u"specialist"_s), facts.text(u"specialist"_s));
    addWeight(facts.id());
}

/// Who broke the glass sees for how long, and why they did.
void PetsPage::addGrant(qint64 petId)
{
    const auto grant = CaseGrantRepository(context().lists.data).mineFor(petId);
    if (!grant || grant->id == 0)
        return;
    const QDateTime until = grant->until.toTimeZone(context().lists.data.zone);
    pane()->addAlert(tr("Open to you until %1. Your reason: %2")
                         .arg(QLocale().toString(until, QLocale::ShortFormat), grant->reason),
                     Tone::Information);
}

void PetsPage::addAlerts(const RecordFacts &facts)
{
    const auto alerts = PetRepository(context().lists.data).alerts(facts.id());
    if (!alerts)
        return;
    for (const PetAlert &alert : *alerts) {
        const Tone tone = alert.severity == "danger"_L1    ? Tone::Danger
                          : alert.severity == "caution"_L1 ? Tone::Warning
                                                           : Tone::Information;
        pane()->addAlert(
            alert.kind == "allergy"_L1 ? tr("Allergy: %1").arg(alert.text) : alert.text, tone);
    }
}

void PetsPage::addWeight(qint64 petId)
{
    const auto weights = PetRepository(context().lists.data).weights(petId);
    if (!weights || weights->isEmpty())
        return;
    const Weight &last = weights->first();
    pane()->addSection({})->addRow(
        tr("Weight"), tr("%1 kg on %2")
                          .arg(QLocale().toString(last.kilograms, 'g', 4),
                               QLocale().toString(last.measuredOn, QLocale::ShortFormat)));
}

void PetsPage::addMoreDetails(const RecordFacts &facts)
{
    addStory(facts.id());
}

void PetsPage::addStory(qint64 petId)
{
    HistoryService history(context().lists.data);
    const auto entries = history.read(petId, 8);
    if (!entries || entries->isEmpty())
        return;
    DetailSection *section = pane()->addSection(tr("The newest of the story"));
    const QTimeZone zone = context().lists.data.zone;
    for (const HistoryEntry &entry : *entries) {
        const QString day =
            QLocale().toString(entry.at.toTimeZone(zone).date(), QLocale::ShortFormat);
        QString title = entry.title;
        if (entry.kind == RecordKind::Interaction && context().lists.labels)
            title = context().lists.labels->label(u"interaction_type"_s, entry.title);
        else if (entry.kind == RecordKind::Appointment && context().lists.labels)
            title = context().lists.labels->label(u"appointment_type"_s, entry.title);
        else if (entry.kind == RecordKind::Xray && context().lists.labels)
            title = context().lists.labels->label(u"body_part"_s, entry.title);
        if (title.isEmpty())
            title = kindTitle(entry.kind);
        const QString text = entry.text.simplified().left(140);
        section->addLink(day, text.isEmpty() ? title : QString(title % u" – "_s % text), entry.kind,
                         entry.id);
    }
}

} // namespace tarsus
