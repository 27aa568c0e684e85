// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/import/importfields.h"

#include "models/core/text.h"
#include "models/owners/owner.h"
#include "models/pets/pet.h"
#include "models/practices/practice.h"
#include "models/practices/vet.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

const RecordType *typeOf(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Pet: return &Pet::type();
    case RecordKind::Owner: return &Owner::type();
    case RecordKind::Practice: return &Practice::type();
    case RecordKind::Vet: return &Vet::type();
    default: return nullptr;
    }
}

JoinRule joinRule(const Field &field)
{
    const QLatin1StringView column(field.column);
    if (column == "address"_L1)
        return JoinRule::Address;
    if (column == "breed"_L1)
        return JoinRule::Breeds;
    return field.type == FieldType::LongText ? JoinRule::Lines : JoinRule::Words;
}

ImportField fieldOf(const RecordType &type, const Field &field, const QString &name)
{
    return {name, &field, type.kind, field.isRequired(), joinRule(field)};
}

/// A pet's owner comes with the pet: by name and phone instead of by a number.
void addOwnerFields(QList<ImportField> &fields)
{
    static constexpr std::pair<QStringView, QStringView> ownerFields[] = {
        {u"owner_name", u"ownerName"},
        {u"phone", u"ownerPhone"},
        {u"email", u"ownerEmail"},
        {u"address", u"ownerAddress"},
    };
    for (const auto &[column, name] : ownerFields) {
        if (const Field *field = Owner::type().fieldByColumn(column))
            fields.append(fieldOf(Owner::type(), *field, name.toString()));
    }
}

QList<ImportField> fieldsOf(const RecordType &type)
{
    QList<ImportField> fields;
    for (const Field &field : type.fields) {
        if (field.isMadeByProgram() || field.type == FieldType::Bytes)
            continue;
        if (type.kind == RecordKind::Pet && field.target == RecordKind::Owner
            && field.type == FieldType::Reference)
            addOwnerFields(fields);
        else
            fields.append(fieldOf(type, field, QLatin1StringView(field.name)));
    }
    return fields;
}

} // namespace

QString ImportField::title() const
{
    if (kind == RecordKind::Owner && name == u"ownerEmail")
        return QCoreApplication::translate("tarsus::ImportField", "Owner e-mail");
    if (kind == RecordKind::Owner && name == u"ownerAddress")
        return QCoreApplication::translate("tarsus::ImportField", "Owner address");
    return field->title();
}

QList<RecordKind> importableKinds()
{
    return {RecordKind::Pet, RecordKind::Owner, RecordKind::Practice, RecordKind::Vet};
}

bool isImportable(RecordKind kind)
{
    return importableKinds().contains(kind);
}

const QList<ImportField> &importFields(RecordKind kind)
{
    static const auto all = [] {
        QMap<RecordKind, QList<ImportField>> fields;
        for (const RecordKind importable : importableKinds())
            fields.insert(importable, fieldsOf(*typeOf(importable)));
        return fields;
    }();
    static const QList<ImportField> none;
    const auto found = all.constFind(kind);
    return found == all.constEnd() ? none : *found;
}

const ImportField *importField(RecordKind kind, const QString &name)
{
    const auto &fields = importFields(kind);
    const auto found = std::find_if(fields.begin(), fields.end(), [&](const ImportField &field) {
        return field.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == fields.end() ? nullptr : &*found;
}

QString headingKey(const QString &heading)
{
    QString key;
    for (const QChar letter : foldText(heading)) {
        if (letter.isLetterOrNumber())
            key += letter;
    }
    return key;
}

// English and German, as registers, practice programs and people's own tables have them.
QList<FieldWords> headingWords()
{
    using enum RecordKind;
    return {
        {Pet, u"petName", 0,
         u"petname animalname patientname nameofpet nameofanimal name pet patient tiername "
         u"patientenname namedestieres rufname callname"},
        {Pet, u"species", 0,
         u"species animaltype pettype speciesname kind tierart art spezies gattung"},
        {Pet, u"breed", 1,
         u"breed primarybreed breedname breed1 breedprimary mainbreed rasse "
         u"rasse1 tierrasse hunderasse"},
        {Pet, u"breed", 2,
         u"secondarybreed breed2 breedsecondary secondbreed crossbreed rasse2 "
         u"zweitrasse mischung"},
        {Pet, u"dateOfBirth", 0,
         u"dateofbirth birthdate dob birthday birth born geburtsdatum gebdatum geboren geborenam "
         u"geburtstag geb wurfdatum wurftag"},
        {Pet, u"birthDatePrecision", 0, u"birthdateprecision genauigkeitgeburtsdatum"},
        {Pet, u"sex", 0, u"sex gender geschlecht"},
        {Pet, u"neuterState", 0,
         u"neuterstate neutered spayed spayedneutered spayedorneutered neuterstatus altered "
         u"fixed sterilised sterilized castrated kastriert kastrationsstatus kastration"},
        {Pet, u"colour", 0,
         u"colour color colourandmarkings markings coat coatcolor coatcolour primarycolor farbe "
         u"fellfarbe abzeichen"},
        {Pet, u"microchip", 0,
         u"microchip microchipnumber microchipno microchipid chip chipnumber chipno chipid rfid "
         u"transponder transpondernumber chipnummer chipnr mikrochip mikrochipnummer "
         u"transpondernummer transpondernr"},
        {Pet, u"medicalHistorySummary", 0,
         u"medicalhistorysummary medicalhistory history clinicalhistory anamnesis notes remarks "
         u"comments vorgeschichte anamnese krankengeschichte bemerkung bemerkungen notizen"},
        {Pet, u"ownerName", 0,
         u"ownername owner ownersname client clientname customer customername fullname keeper "
         u"besitzer besitzername halter haltername tierhalter tierbesitzer kunde kundenname "
         u"patientenbesitzer"},
        {Pet, u"ownerName", 1, u"ownerfirstname firstname clientfirstname givenname vorname"},
        {Pet, u"ownerName", 2,
         u"ownerlastname lastname clientlastname surname familyname nachname familienname zuname"},
        {Pet, u"ownerPhone", 0,
         u"ownerphone phone telephone phonenumber ownerphonenumber ownertelephone mobile "
         u"mobilephone cell cellphone contactnumber tel telefon telefonnummer telefonnr handy "
         u"handynummer mobil mobiltelefon rufnummer"},
        {Pet, u"ownerEmail", 0,
         u"owneremail email mail emailaddress owneremailaddress emailadresse"},
        {Pet, u"ownerAddress", 0, u"owneraddress address anschrift adresse postaladdress"},
        {Pet, u"ownerAddress", 1, u"ownerstreet street streetaddress strasse strassenr"},
        {Pet, u"ownerAddress", 2,
         u"zipcode zip postcode postalcode ownerzip ownerpostcode plz postleitzahl"},
        {Pet, u"ownerAddress", 3, u"city town ownercity ort stadt wohnort"},
        {Pet, u"primaryVetClinic", 0,
         u"primaryvetclinic vetclinic clinic practice primaryvet veterinaryclinic vetpractice "
         u"homepractice praxis tierarztpraxis haustierarzt tierarzt hausklinik"},
        {Pet, u"assignedSpecialist", 0,
         u"assignedspecialist specialist assignedvet responsible spezialist facharzt "
         u"behandler zustandig zustaendig"},
        {Pet, u"insuranceCompany", 0,
         u"insurancecompany insurance insurer versicherung versicherer krankenversicherung"},
        {Pet, u"insuranceNumber", 0,
         u"insurancenumber policynumber policyno policy insurancepolicy versicherungsnummer "
         u"versicherungsnr policennummer"},
        {Pet, u"deceased", 0, u"deceased dead isdeceased verstorben tot gestorben"},
        {Pet, u"deceasedOn", 0,
         u"deceasedon dateofdeath deathdate died todesdatum sterbedatum verstorbenam gestorbenam"},
        {Pet, u"licenceNumber", 0,
         u"licencenumber licensenumber licenceno licenseno licence license licencenr "
         u"tagnumber registrationnumber regno steuermarke hundemarke hundesteuermarke "
         u"lizenznummer registriernummer zulassungsnummer"},
        {Owner, u"ownerName", 0,
         u"ownername owner name fullname client clientname customer customername besitzer "
         u"besitzername halter haltername tierhalter kunde kundenname"},
        {Owner, u"ownerName", 1, u"firstname givenname ownerfirstname vorname"},
        {Owner, u"ownerName", 2,
         u"lastname surname familyname ownerlastname nachname familienname"},
        {Owner, u"ownerPhone", 0,
         u"ownerphone phone telephone phonenumber mobile mobilephone cell cellphone tel telefon "
         u"telefonnummer telefonnr handy handynummer mobil rufnummer"},
        {Owner, u"email", 0, u"email mail emailaddress owneremail emailadresse"},
        {Owner, u"address", 0, u"address anschrift adresse postaladdress owneraddress"},
        {Owner, u"address", 1, u"street streetaddress strasse strassenr"},
        {Owner, u"address", 2, u"zipcode zip postcode postalcode plz postleitzahl"},
        {Owner, u"address", 3, u"city town ort stadt wohnort"},
        {Owner, u"preferredChannel", 0, u"preferredchannel contactby channel kontaktweg kanal"},
        {Owner, u"consentToShareOn", 0,
         u"consenttoshareon consentdate consent einwilligung einwilligungam"},
        {Owner, u"notes", 0, u"notes remarks comments bemerkung bemerkungen notizen"},
        {Practice, u"practiceName", 0,
         u"practicename practice name clinic clinicname vetclinic praxis praxisname klinik "
         u"tierarztpraxis tierklinik"},
        {Practice, u"phone", 0, u"phone telephone phonenumber tel telefon telefonnummer telefonnr"},
        {Practice, u"email", 0, u"email mail emailaddress emailadresse"},
        {Practice, u"address", 0, u"address anschrift adresse postaladdress"},
        {Practice, u"address", 1, u"street streetaddress strasse strassenr"},
        {Practice, u"address", 2, u"zipcode zip postcode postalcode plz postleitzahl"},
        {Practice, u"address", 3, u"city town ort stadt"},
        {Practice, u"preferredChannel", 0, u"preferredchannel contactby channel kontaktweg kanal"},
        {Practice, u"notes", 0, u"notes remarks comments bemerkung bemerkungen notizen"},
        {Vet, u"vetName", 0, u"vetname vet name fullname doctor tierarzt arzt tierarztin"},
        {Vet, u"vetName", 1, u"title titel anrede"},
        {Vet, u"vetName", 2, u"firstname givenname vorname"},
        {Vet, u"vetName", 3, u"lastname surname familyname nachname familienname"},
        {Vet, u"phone", 0,
         u"phone telephone phonenumber mobile tel telefon telefonnummer telefonnr handy mobil"},
        {Vet, u"email", 0, u"email mail emailaddress emailadresse"},
        {Vet, u"preferredChannel", 0, u"preferredchannel contactby channel kontaktweg kanal"},
        {Vet, u"notes", 0, u"notes remarks comments bemerkung bemerkungen notizen"},
    };
}

} // namespace tarsus
