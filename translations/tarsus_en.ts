<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>tarsus::AccessRules</name>
    <message numerus="yes">
        <source>%n account(s) have this role, disabled ones included. Give them another one first.</source>
        <translation>
            <numerusform>%n account has this role, disabled ones included. Give it another one first.</numerusform>
            <numerusform>%n accounts have this role, disabled ones included. Give them another one first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tarsus::Accounts</name>
    <message numerus="yes">
        <source>This person&apos;s password is too short for an administrator. Please ask them to choose one of at least %n characters first.</source>
        <translation>
            <numerusform>This person&apos;s password is too short for an administrator. Please ask them to choose one of at least %n character first.</numerusform>
            <numerusform>This person&apos;s password is too short for an administrator. Please ask them to choose one of at least %n characters first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tarsus::AsKnownWindow</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tarsus::AssignForm</name>
    <message numerus="yes">
        <source>%n referral(s)</source>
        <translation>
            <numerusform>%n referral</numerusform>
            <numerusform>%n referrals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tarsus::AuditCommand</name>
    <message numerus="yes">
        <source>OK: all %n entries are as they were written.</source>
        <translation>
            <numerusform>OK: the only entry is as it was written.</numerusform>
            <numerusform>OK: all %n entries are as they were written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tarsus::AuditFinding</name>
    <message numerus="yes">
        <source>%n of the triggers that write the trail are missing or were changed.</source>
        <translation>
            <numerusform>%n of the triggers that write the trail is missing or was changed.</numerusform>
            <numerusform>%n of the triggers that write the trail are missing or were changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tarsus::AuditTools</name>
    <message numerus="yes">
        <source>%n entries are in %1, readable by anybody who can open that file.</source>
        <translation>
            <numerusform>%n entry is in %1, readable by anybody who can open that file.</numerusform>
            <numerusform>%n entries are in %1, readable by anybody who can open that file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tarsus::CaseBanner</name>
    <message numerus="yes">
        <source>▲ %1 kg more than %n day(s) before</source>
        <translation>
            <numerusform>▲ %1 kg more than %n day before</numerusform>
            <numerusform>▲ %1 kg more than %n days before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▼ %1 kg less than %n day(s) before</source>
        <translation>
            <numerusform>▼ %1 kg less than %n day before</numerusform>
            <numerusform>▼ %1 kg less than %n days before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>= as %n day(s) before</source>
        <translation>
            <numerusform>= as %n day before</numerusform>
            <numerusform>= as %n days before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tarsus::CaseCommand</name>
    <message numerus="yes">
        <source>%n case(s) handed over.</source>
        <translation>
            <numerusform>%n case handed over.</numerusform>
            <numerusform>%n cases handed over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tarsus::CaseEntry</name>
    <message numerus="yes">
        <source>%n case(s) handed over to %1.</source>
        <translation>
            <numerusform>%n case handed over to %1.</numerusform>
            <numerusform>%n cases handed over to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tarsus::CaseNotes</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 handed %n cases over to you</source>
        <comment>full name</comment>
        <translation>
            <numerusform>%1 handed %n case over to you</numerusform>
            <numerusform>%1 handed %n cases over to you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n minute left</numerusform>
            <numerusform>%n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) left</source>
        <translation>
            <numerusform>%n hour left</numerusform>
            <numerusform>%n hours left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tarsus::Chip</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tarsus::Clinic</name>
    <message numerus="yes">
        <source>Records are missing: %n change(s) that were saved are not in the file any more, as if an older copy had been put in its place. Nothing was changed. Please restore the newest backup into a new folder.</source>
        <translation>
            <numerusform>Records are missing: %n change that was saved is not in the file any more, as if an older copy had been put in its place. Nothing was changed. Please restore the newest backup into a new folder.</numerusform>
            <numerusform>Records are missing: %n changes that were saved are not in the file any more, as if an older copy had been put in its place. Nothing was changed. Please restore the newest backup into a new folder.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tarsus::ClinicDetails</name>
    <message numerus="yes">
        <source>The name is too long: at most %n characters.</source>
        <translation>
            <numerusform>The name is too long: at most %n character.</numerusform>
            <numerusform>The name is too long: at most %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tarsus::ClinicSection</name>
    <message numerus="yes">
        <source>%n day(s) without a backup</source>
        <translation>
            <numerusform>%n day without a backup</numerusform>
            <numerusform>%n days without a backup</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tarsus::DemoCommand</name>
    <message numerus="yes">
        <source>A demo clinic with %n pet(s) is in %1. Sign in as admin, specialist, coordinator or frontdesk with the password %2.</source>
        <translation>
            <numerusform>A demo clinic with %n pet is in %1. Sign in as admin, specialist, coordinator or frontdesk with the password %2.</numerusform>
            <numerusform>A demo clinic with %n pets is in %1. Sign in as admin, specialist, coordinator or frontdesk with the password %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tarsus::DeskDriver</name>
    <message numerus="yes">
        <source>%1: %n referral(s)</source>
        <comment>what was done</comment>
        <translation>
            <numerusform>%1: %n referral</numerusform>
            <numerusform>%1: %n referrals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tarsus::DocumentTools</name>
    <message numerus="yes">
        <source>%n document(s) before it were added.</source>
        <translation>
            <numerusform>%n document before it was added.</numerusform>
            <numerusform>%n documents before it were added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) added, encrypted.</source>
        <translation>
            <numerusform>%n document added, encrypted.</numerusform>
            <numerusform>%n documents added, encrypted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are kept with this pet already.</source>
        <translation>
            <numerusform>%n file is kept with this pet already.</numerusform>
            <numerusform>%n files are kept with this pet already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tarsus::DuplicatesForm</name>
    <message numerus="yes">
        <source>%n pair(s) may be the same; the likeliest stand here.</source>
        <translation>
            <numerusform>%n pair may be the same; the likeliest stand here.</numerusform>
            <numerusform>%n pairs may be the same; the likeliest stand here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) may be the same. You decide: nothing is merged by itself.</source>
        <translation>
            <numerusform>%n pair may be the same. You decide: nothing is merged by itself.</numerusform>
            <numerusform>%n pairs may be the same. You decide: nothing is merged by itself.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tarsus::ExportCommand</name>
    <message numerus="yes">
        <source>%n record(s) are in %1, readable by anybody who can open that folder.</source>
        <translation>
            <numerusform>%n record is in %1, readable by anybody who can open that folder.</numerusform>
            <numerusform>%n records are in %1, readable by anybody who can open that folder.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tarsus::HandOverForm</name>
    <message numerus="yes">
        <source>%n referral(s)</source>
        <translation>
            <numerusform>%n referral</numerusform>
            <numerusform>%n referrals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s): the pets with their open referrals, all of them or none.</source>
        <translation>
            <numerusform>%n case: the pet with its open referrals, all of it or nothing.</numerusform>
            <numerusform>%n cases: the pets with their open referrals, all of them or none.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tarsus::ImportBatches</name>
    <message numerus="yes">
        <source>%n record(s) were removed again.</source>
        <translation>
            <numerusform>%n record was removed again.</numerusform>
            <numerusform>%n records were removed again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tarsus::ImportCheckPage</name>
    <message numerus="yes">
        <source>%n row(s) have a problem and are left out.</source>
        <translation>
            <numerusform>%n row has a problem and is left out.</numerusform>
            <numerusform>%n rows have a problem and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) seem to be there already; check those that are to be imported all the same.</source>
        <translation>
            <numerusform>%n row seems to be there already; check it if it is to be imported all the same.</numerusform>
            <numerusform>%n rows seem to be there already; check those that are to be imported all the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were chosen to be imported.</source>
        <translation>
            <numerusform>%n of them was chosen to be imported.</numerusform>
            <numerusform>%n of them were chosen to be imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tarsus::ImportFilePage</name>
    <message numerus="yes">
        <source>The first %n row(s). %1 columns.</source>
        <translation>
            <numerusform>The first row. %1 columns.</numerusform>
            <numerusform>The first %n rows. %1 columns.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tarsus::ImportMessageModel</name>
    <message numerus="yes">
        <source>%1: “%2” is not in the list (%n row(s)). It is kept as it is written.</source>
        <translation>
            <numerusform>%1: “%2” is not in the list (%n row). It is kept as it is written.</numerusform>
            <numerusform>%1: “%2” is not in the list (%n rows). It is kept as it is written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tarsus::ImportResultPage</name>
    <message numerus="yes">
        <source>%n owner(s) or practice(s) stay, because other records belong to them.</source>
        <translation>
            <numerusform>%n owner or practice stays, because other records belong to it.</numerusform>
            <numerusform>%n owners or practices stay, because other records belong to them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) had a problem.</source>
        <translation>
            <numerusform>%n row had a problem.</numerusform>
            <numerusform>%n rows had a problem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were there already.</source>
        <translation>
            <numerusform>%n row was there already.</numerusform>
            <numerusform>%n rows were there already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tarsus::ImportUndo</name>
    <message numerus="yes">
        <source>%n pet(s) of other imports or entered since belong to them.</source>
        <translation>
            <numerusform>%n pet of other imports or entered since belongs to them.</numerusform>
            <numerusform>%n pets of other imports or entered since belong to them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) were made for them.</source>
        <translation>
            <numerusform>%n referral was made for them.</numerusform>
            <numerusform>%n referrals were made for them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n treatment plan(s) were made for them.</source>
        <translation>
            <numerusform>%n treatment plan was made for them.</numerusform>
            <numerusform>%n treatment plans were made for them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interaction(s) were noted for them.</source>
        <translation>
            <numerusform>%n interaction was noted for them.</numerusform>
            <numerusform>%n interactions were noted for them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s) were made for them.</source>
        <translation>
            <numerusform>%n appointment was made for them.</numerusform>
            <numerusform>%n appointments were made for them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n film(s) or document(s) were filed with them.</source>
        <translation>
            <numerusform>%n film or document was filed with them.</numerusform>
            <numerusform>%n films or documents were filed with them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further entries were made for them.</source>
        <translation>
            <numerusform>%n further entry was made for them.</numerusform>
            <numerusform>%n further entries were made for them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of its records were changed since.</source>
        <translation>
            <numerusform>%n of its records was changed since.</numerusform>
            <numerusform>%n of its records were changed since.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tarsus::Menus</name>
    <message numerus="yes">
        <source>%n minute(s) of rest</source>
        <translation>
            <numerusform>%n minute of rest</numerusform>
            <numerusform>%n minutes of rest</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tarsus::MergeComparison</name>
    <message numerus="yes">
        <source>%n referral(s)</source>
        <translation>
            <numerusform>%n referral</numerusform>
            <numerusform>%n referrals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n treatment plan(s)</source>
        <translation>
            <numerusform>%n treatment plan</numerusform>
            <numerusform>%n treatment plans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interaction(s)</source>
        <translation>
            <numerusform>%n interaction</numerusform>
            <numerusform>%n interactions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s)</source>
        <translation>
            <numerusform>%n appointment</numerusform>
            <numerusform>%n appointments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n x-ray(s)</source>
        <translation>
            <numerusform>%n x-ray</numerusform>
            <numerusform>%n x-rays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n letter</numerusform>
            <numerusform>%n letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weight(s)</source>
        <translation>
            <numerusform>%n weight</numerusform>
            <numerusform>%n weights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <translation>
            <numerusform>%n alert</numerusform>
            <numerusform>%n alerts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pet(s)</source>
        <translation>
            <numerusform>%n pet</numerusform>
            <numerusform>%n pets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further phone(s)</source>
        <translation>
            <numerusform>%n further phone</numerusform>
            <numerusform>%n further phones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tarsus::MergeUndo</name>
    <message numerus="yes">
        <source>%n entry(ies) that went along were moved on or entered anew since.</source>
        <translation>
            <numerusform>%n entry that went along was moved on or entered anew since.</numerusform>
            <numerusform>%n entries that went along were moved on or entered anew since.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) written since belong to both: a note on the one for a referral of the other, for example. Remove them first, or keep the merge.</source>
        <translation>
            <numerusform>%n record written since belongs to both: a note on the one for a referral of the other, for example. Remove it first, or keep the merge.</numerusform>
            <numerusform>%n records written since belong to both: a note on the one for a referral of the other, for example. Remove them first, or keep the merge.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tarsus::Microchip</name>
    <message numerus="yes">
        <source>This is a microchip number of an older kind, with %n characters. Today&apos;s have 15 digits.</source>
        <translation>
            <numerusform>This is a microchip number of an older kind, with %n character. Today&apos;s have 15 digits.</numerusform>
            <numerusform>This is a microchip number of an older kind, with %n characters. Today&apos;s have 15 digits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A microchip number has 15 digits, this one has %n characters.</source>
        <translation>
            <numerusform>A microchip number has 15 digits, this one has %n character.</numerusform>
            <numerusform>A microchip number has 15 digits, this one has %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tarsus::OwnerRepository</name>
    <message numerus="yes">
        <source>This owner still has %n pet(s). Give them to another owner or remove them first.</source>
        <translation>
            <numerusform>This owner still has %n pet. Give it to another owner or remove it first.</numerusform>
            <numerusform>This owner still has %n pets. Give them to another owner or remove them first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tarsus::PasswordRules</name>
    <message numerus="yes">
        <source>The password needs at least %n character(s). Several words that do not belong together are easy to remember.</source>
        <translation>
            <numerusform>The password needs at least %n character. Several words that do not belong together are easy to remember.</numerusform>
            <numerusform>The password needs at least %n characters. Several words that do not belong together are easy to remember.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tarsus::PetRepository</name>
    <message numerus="yes">
        <source>By its date of birth this pet is more than %n years old.</source>
        <translation>
            <numerusform>By its date of birth this pet is more than %n year old.</numerusform>
            <numerusform>By its date of birth this pet is more than %n years old.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This pet still has %n open referral(s). Close or cancel them first.</source>
        <translation>
            <numerusform>This pet still has %n open referral. Close or cancel it first.</numerusform>
            <numerusform>This pet still has %n open referrals. Close or cancel them first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tarsus::PracticeRepository</name>
    <message numerus="yes">
        <source>This practice still has %n open referral(s). Close them first.</source>
        <translation>
            <numerusform>This practice still has %n open referral. Close it first.</numerusform>
            <numerusform>This practice still has %n open referrals. Close them first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tarsus::PrintDialog</name>
    <message numerus="yes">
        <source>%n pages, of which the first are shown</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages, of which the first are shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), A4</source>
        <translation>
            <numerusform>%n page, A4</numerusform>
            <numerusform>%n pages, A4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tarsus::RecentGrants</name>
    <message numerus="yes">
        <source>Cases that somebody opened for some hours in the last %n day(s), though they were not theirs.</source>
        <translation>
            <numerusform>Cases that somebody opened for some hours in the last %n day, though they were not theirs.</numerusform>
            <numerusform>Cases that somebody opened for some hours in the last %n days, though they were not theirs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tarsus::RecordPage</name>
    <message numerus="yes">
        <source>Hand over %n…</source>
        <translation>
            <numerusform>Hand over %n…</numerusform>
            <numerusform>Hand over %n…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tarsus::ReferralListModel</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s), %1</source>
        <translation>
            <numerusform>in %n day, %1</numerusform>
            <numerusform>in %n days, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tarsus::ReferralRepository</name>
    <message numerus="yes">
        <source>This pet has %n other open referral(s).</source>
        <translation>
            <numerusform>This pet has %n other open referral.</numerusform>
            <numerusform>This pet has %n other open referrals.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This referral has %n treatment plan(s). Cancel it instead of removing it.</source>
        <translation>
            <numerusform>This referral has %n treatment plan. Cancel it instead of removing it.</numerusform>
            <numerusform>This referral has %n treatment plans. Cancel it instead of removing it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tarsus::RequestList</name>
    <message numerus="yes">
        <source>%n person(s) ask for an account</source>
        <translation>
            <numerusform>%n person asks for an account</numerusform>
            <numerusform>%n people ask for an account</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tarsus::RolesSection</name>
    <message numerus="yes">
        <source>A role of this clinic, made from: %1. %n account(s) have it.</source>
        <translation>
            <numerusform>A role of this clinic, made from: %1. %n account has it.</numerusform>
            <numerusform>A role of this clinic, made from: %1. %n accounts have it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) changed and not saved yet</source>
        <translation>
            <numerusform>%n rule changed and not saved yet</numerusform>
            <numerusform>%n rules changed and not saved yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tarsus::Shell</name>
    <message numerus="yes">
        <source>locks after %n minute(s) of rest</source>
        <translation>
            <numerusform>locks after %n minute of rest</numerusform>
            <numerusform>locks after %n minutes of rest</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Since you were last here somebody tried to sign in with your name %n time(s) without the right password.</source>
        <translation>
            <numerusform>Since you were last here somebody tried to sign in with your name %n time without the right password.</numerusform>
            <numerusform>Since you were last here somebody tried to sign in with your name %n times without the right password.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) that you had begun cannot be opened: the record is gone, or is not yours to see any more. What you typed is kept.</source>
        <translation>
            <numerusform>%n form that you had begun cannot be opened: the record is gone, or is not yours to see any more. What you typed is kept.</numerusform>
            <numerusform>%n forms that you had begun cannot be opened: the records are gone, or are not yours to see any more. What you typed is kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tarsus::SignInForm</name>
    <message numerus="yes">
        <source>You can try again in %n second(s).</source>
        <translation>
            <numerusform>You can try again in %n second.</numerusform>
            <numerusform>You can try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tarsus::SignInThrottle</name>
    <message numerus="yes">
        <source>There were too many failed tries. Please wait %n second(s) and try again.</source>
        <translation>
            <numerusform>There were too many failed tries. Please wait %n second and try again.</numerusform>
            <numerusform>There were too many failed tries. Please wait %n seconds and try again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tarsus::Signalment</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tarsus::StepBar</name>
    <message numerus="yes">
        <source>What came of it? (%n line(s))</source>
        <translation>
            <numerusform>What came of it? (%n line)</numerusform>
            <numerusform>What came of it? (%n lines)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put off until (%n line(s))</source>
        <translation>
            <numerusform>Put off until (%n line)</numerusform>
            <numerusform>Put off until (%n lines)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tarsus::TopBar</name>
    <message numerus="yes">
        <source>Notices of this session: %n</source>
        <translation>
            <numerusform>Notices of this session: %n</numerusform>
            <numerusform>Notices of this session: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tarsus::UserRepository</name>
    <message numerus="yes">
        <source>The user name is too long: at most %n characters.</source>
        <translation>
            <numerusform>The user name is too long: at most %n characters.</numerusform>
            <numerusform>The user name is too long: at most %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tarsus::VetRepository</name>
    <message numerus="yes">
        <source>This vet still has %n open referral(s). Close them first.</source>
        <translation>
            <numerusform>This vet still has %n open referral. Close it first.</numerusform>
            <numerusform>This vet still has %n open referrals. Close them first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tarsus::WorklistModel</name>
    <message numerus="yes">
        <source>%n days ago, %1</source>
        <translation>
            <numerusform>%n day ago, %1</numerusform>
            <numerusform>%n days ago, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tarsus::WorklistPage</name>
    <message numerus="yes">
        <source>Done: %n line(s).</source>
        <translation>
            <numerusform>Done: %n line.</numerusform>
            <numerusform>Done: %n lines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put off until %1: %n line(s).</source>
        <translation>
            <numerusform>Put off until %1: %n line.</numerusform>
            <numerusform>Put off until %1: %n lines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Contacted: %n line(s). Back on %1 if nothing came of it.</source>
        <translation>
            <numerusform>Contacted: %n line. Back on %1 if nothing came of it.</numerusform>
            <numerusform>Contacted: %n lines. Back on %1 if nothing came of it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Contacted, back in %n day(s)</source>
        <translation>
            <numerusform>Contacted, back in %n day</numerusform>
            <numerusform>Contacted, back in %n days</numerusform>
        </translation>
    </message>
</context>
</TS>
