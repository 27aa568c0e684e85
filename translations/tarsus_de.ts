<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>SqlCipherResult</name>
    <message>
        <source>Unable to prepare the statement</source>
        <translation>Die Anweisung konnte nicht vorbereitet werden</translation>
    </message>
    <message>
        <source>Unable to run several statements at a time</source>
        <translation>Mehrere Anweisungen auf einmal können nicht ausgeführt werden</translation>
    </message>
    <message>
        <source>Unable to run the statement</source>
        <translation>Die Anweisung konnte nicht ausgeführt werden</translation>
    </message>
    <message>
        <source>There is no statement</source>
        <translation>Es ist keine Anweisung vorhanden</translation>
    </message>
    <message>
        <source>Parameter count mismatch</source>
        <translation>Die Anzahl der Parameter stimmt nicht</translation>
    </message>
    <message>
        <source>Unable to bind a parameter</source>
        <translation>Ein Parameter konnte nicht gebunden werden</translation>
    </message>
    <message>
        <source>Unable to keep the rows: no memory is left</source>
        <translation>Die Zeilen können nicht gehalten werden: Der Arbeitsspeicher ist erschöpft</translation>
    </message>
    <message>
        <source>Unable to fetch a row</source>
        <translation>Eine Zeile konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>not authorized</source>
        <translation>nicht berechtigt</translation>
    </message>
</context>
<context>
    <name>tarsus::AccessRules</name>
    <message>
        <source>Only administrators may change the rules.</source>
        <translation>Nur Administratoren dürfen die Rechte ändern.</translation>
    </message>
    <message>
        <source>There is no role &quot;%1&quot;.</source>
        <translation>Es gibt keine Rolle „%1“.</translation>
    </message>
    <message>
        <source>Administrators keep the right to people and settings, or nobody could change the rules any more.</source>
        <translation>Administratoren behalten das Recht auf Personen und Einstellungen, sonst könnte niemand mehr die Rechte ändern.</translation>
    </message>
    <message>
        <source>Removing reaches none, own or all records, not the assigned ones.</source>
        <translation>Das Entfernen gilt für keine, eigene oder alle Einträge, nicht für die zugewiesenen.</translation>
    </message>
    <message>
        <source>“%1” of %2 cannot reach “%3”.</source>
        <comment>operation, records, how far</comment>
        <translation>%2: „%1“ kann nicht „%3“ umfassen.</translation>
    </message>
    <message>
        <source>The role needs a name.</source>
        <translation>Die Rolle braucht einen Namen.</translation>
    </message>
    <message>
        <source>The name is too long. Shorten it and save again.</source>
        <translation>Der Name ist zu lang. Kürzen Sie ihn und speichern Sie erneut.</translation>
    </message>
    <message>
        <source>There is a role of this name already.</source>
        <translation>Es gibt bereits eine Rolle mit diesem Namen.</translation>
    </message>
    <message>
        <source>The roles that come with the program keep their names. Make a copy and name that.</source>
        <translation>Die mitgelieferten Rollen behalten ihre Namen. Erstellen Sie eine Kopie und benennen Sie diese.</translation>
    </message>
    <message>
        <source>The roles that come with the program cannot be removed.</source>
        <translation>Die mitgelieferten Rollen können nicht entfernt werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) have this role, disabled ones included. Give them another one first.</source>
        <translation>
            <numerusform>%n Konto hat diese Rolle (deaktivierte mitgezählt). Geben Sie ihm zuerst eine andere.</numerusform>
            <numerusform>%n Konten haben diese Rolle (deaktivierte mitgezählt). Geben Sie ihnen zuerst eine andere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tarsus::AccountRequestForm</name>
    <message>
        <source>Ask for an account</source>
        <translation>Konto beantragen</translation>
    </message>
    <message>
        <source>An administrator of the clinic approves it. You choose your own password; nobody else ever learns it.</source>
        <translation>Ein Administrator der Klinik genehmigt es. Sie wählen Ihr eigenes Passwort; niemand sonst erfährt es je.</translation>
    </message>
    <message>
        <source>Your &amp;full name</source>
        <translation>Ihr &amp;vollständiger Name</translation>
    </message>
    <message>
        <source>Sign-in &amp;name</source>
        <translation>Anmelde&amp;name</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Ask for the account</source>
        <translation>&amp;Konto beantragen</translation>
    </message>
    <message>
        <source>Your request is waiting</source>
        <translation>Ihr Antrag wartet auf Genehmigung</translation>
    </message>
    <message>
        <source>Read this approval code out to an administrator, in person or on the phone. They compare it and approve the account.</source>
        <translation>Lesen Sie diesen Genehmigungscode einem Administrator vor, persönlich oder am Telefon. Er vergleicht ihn und genehmigt das Konto.</translation>
    </message>
    <message>
        <source>After that you can sign in with the name and password you chose.</source>
        <translation>Danach können Sie sich mit dem gewählten Namen und Passwort anmelden.</translation>
    </message>
    <message>
        <source>&amp;Copy the code</source>
        <translation>&amp;Code kopieren</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>Approval code: %1</source>
        <translation>Genehmigungscode: %1</translation>
    </message>
</context>
<context>
    <name>tarsus::AccountRequests</name>
    <message>
        <source>The request could not be left, because the clinic&apos;s folder cannot be written to.</source>
        <translation>Der Antrag konnte nicht abgelegt werden, weil der Ordner der Klinik nicht beschreibbar ist.</translation>
    </message>
    <message>
        <source>Too many requests are waiting already. Please ask an administrator to look at them first.</source>
        <translation>Es warten bereits zu viele Anträge. Bitte lassen Sie diese zuerst von einem Administrator prüfen.</translation>
    </message>
    <message>
        <source>This request is not there any more.</source>
        <translation>Dieser Antrag ist nicht mehr vorhanden.</translation>
    </message>
</context>
<context>
    <name>tarsus::Accounts</name>
    <message>
        <source>There is no account with this name.</source>
        <translation>Es gibt kein Konto mit diesem Namen.</translation>
    </message>
    <message>
        <source>Only an administrator may manage accounts.</source>
        <translation>Nur ein Administrator darf Konten verwalten.</translation>
    </message>
    <message>
        <source>You may not see the list of accounts.</source>
        <translation>Sie dürfen die Liste der Konten nicht sehen.</translation>
    </message>
    <message>
        <source>The approval code is not the one that the person sees. If it was typed correctly, this request is not theirs: turn it down.</source>
        <translation>Der Genehmigungscode ist nicht der, den die Person sieht. Wenn er richtig eingegeben wurde, stammt dieser Antrag nicht von ihr: Lehnen Sie ihn ab.</translation>
    </message>
    <message>
        <source>The password of this request is too short for an administrator. The person must ask again with a longer one.</source>
        <translation>Das Passwort dieses Antrags ist für einen Administrator zu kurz. Die Person muss mit einem längeren erneut einen Antrag stellen.</translation>
    </message>
    <message>
        <source>This request is damaged. Please turn it down.</source>
        <translation>Dieser Antrag ist beschädigt. Bitte lehnen Sie ihn ab.</translation>
    </message>
    <message>
        <source>Please choose a role for the account.</source>
        <translation>Bitte wählen Sie eine Rolle für das Konto.</translation>
    </message>
    <message>
        <source>Nobody can disable or reset their own account. Please ask another administrator.</source>
        <translation>Niemand kann das eigene Konto deaktivieren oder zurücksetzen. Bitte wenden Sie sich an einen anderen Administrator.</translation>
    </message>
    <message>
        <source>The clinic would be left without an administrator.</source>
        <translation>Die Klinik hätte keinen Administrator mehr.</translation>
    </message>
    <message>
        <source>The keys of this account are not those that were approved. The person must ask for an account again, under the same name.</source>
        <translation>Die Schlüssel dieses Kontos sind nicht die genehmigten. Die Person muss unter demselben Namen erneut ein Konto beantragen.</translation>
    </message>
    <message>
        <source>The password is not right.</source>
        <translation>Das Passwort ist nicht richtig.</translation>
    </message>
    <message>
        <source>There is no such role.</source>
        <translation>Diese Rolle gibt es nicht.</translation>
    </message>
    <message numerus="yes">
        <source>This person&apos;s password is too short for an administrator. Please ask them to choose one of at least %n characters first.</source>
        <translation>
            <numerusform>Das Passwort dieser Person ist für die Verwaltung zu kurz. Bitten Sie sie, zuerst eines mit mindestens %n Zeichen zu wählen.</numerusform>
            <numerusform>Das Passwort dieser Person ist für die Verwaltung zu kurz. Bitten Sie sie, zuerst eines mit mindestens %n Zeichen zu wählen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can change their own role. Please ask another administrator.</source>
        <translation>Niemand kann die eigene Rolle ändern. Bitten Sie eine andere Person mit Verwaltungsrechten.</translation>
    </message>
</context>
<context>
    <name>tarsus::AdminQuery</name>
    <message>
        <source>Only administrators may ask the database itself.</source>
        <translation>Nur Administratoren dürfen die Datenbank direkt abfragen.</translation>
    </message>
    <message>
        <source>The statement is not right: %1.</source>
        <translation>Die Anweisung ist nicht richtig: %1.</translation>
    </message>
    <message>
        <source>The statement could not be run to its end.</source>
        <translation>Die Anweisung konnte nicht vollständig ausgeführt werden.</translation>
    </message>
    <message>
        <source>Only one statement that reads records is allowed here.</source>
        <translation>Hier ist nur eine einzelne Anweisung erlaubt, die Datensätze liest.</translation>
    </message>
    <message>
        <source>Enter a statement that reads records.</source>
        <translation>Geben Sie eine Anweisung ein, die Datensätze liest.</translation>
    </message>
</context>
<context>
    <name>tarsus::AdministrationForms</name>
    <message>
        <source>%1 can sign in now.</source>
        <translation>%1 kann sich jetzt anmelden.</translation>
    </message>
    <message>
        <source>The role of %1 is “%2” from the next sign-in on.</source>
        <comment>full name, role</comment>
        <translation>Die Rolle von %1 ist ab der nächsten Anmeldung „%2“.</translation>
    </message>
    <message>
        <source>The new recovery code is in force. The one before opens nothing any more.</source>
        <translation>Der neue Wiederherstellungscode gilt. Der bisherige öffnet nichts mehr.</translation>
    </message>
</context>
<context>
    <name>tarsus::AdministrationPage</name>
    <message>
        <source>Which part</source>
        <translation>Welcher Bereich</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Verwaltung</translation>
    </message>
</context>
<context>
    <name>tarsus::AppointmentForm</name>
    <message>
        <source>&amp;Pet</source>
        <translation>T&amp;ier</translation>
    </message>
    <message>
        <source>&amp;Referral</source>
        <translation>Über&amp;weisung</translation>
    </message>
    <message>
        <source>&amp;Date and time</source>
        <translation>&amp;Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>&amp;Length (minutes)</source>
        <translation>Dauer (&amp;Minuten)</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>A&amp;rt</translation>
    </message>
    <message>
        <source>Sp&amp;ecialist</source>
        <translation>S&amp;pezialist</translation>
    </message>
    <message>
        <source>R&amp;oom</source>
        <translation>Ra&amp;um</translation>
    </message>
    <message>
        <source>St&amp;atus</source>
        <translation>S&amp;tatus</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notizen</translation>
    </message>
    <message>
        <source>Re&amp;mind the owner</source>
        <translation>Tierhalter &amp;erinnern</translation>
    </message>
</context>
<context>
    <name>tarsus::AppointmentListModel</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>to be sent</source>
        <translation>zu senden</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Pet</source>
        <translation>Tier</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Tierhalter</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation>Spezialist</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Überweisung</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Eingetroffen</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Behandelt</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gegangen</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>Tierart</translation>
    </message>
    <message>
        <source>Breed</source>
        <translation>Rasse</translation>
    </message>
    <message>
        <source>a colleague&apos;s case</source>
        <translation>fremder Fall</translation>
    </message>
</context>
<context>
    <name>tarsus::AppointmentRepository</name>
    <message>
        <source>An appointment takes from 5 minutes to 24 hours.</source>
        <translation>Ein Termin dauert zwischen 5 Minuten und 24 Stunden.</translation>
    </message>
    <message>
        <source>A reminder was sent, failed or was stopped.</source>
        <translation>Eine Erinnerung wurde gesendet, ist fehlgeschlagen oder wurde gestoppt.</translation>
    </message>
    <message>
        <source>There is no such reminder.</source>
        <translation>Diese Erinnerung gibt es nicht.</translation>
    </message>
    <message>
        <source>Enter when the reminder is due.</source>
        <translation>Geben Sie an, wann die Erinnerung fällig ist.</translation>
    </message>
    <message>
        <source>The specialist has another appointment at this time.</source>
        <translation>Der Spezialist hat zu dieser Zeit einen anderen Termin.</translation>
    </message>
    <message>
        <source>The room is taken at this time.</source>
        <translation>Der Raum ist zu dieser Zeit belegt.</translation>
    </message>
    <message>
        <source>The pet has another appointment at this time.</source>
        <translation>Das Tier hat zu dieser Zeit einen anderen Termin.</translation>
    </message>
    <message>
        <source>This pet is marked as deceased.</source>
        <translation>Dieses Tier ist als verstorben vermerkt.</translation>
    </message>
    <message>
        <source>The appointment lies in the past.</source>
        <translation>Der Termin liegt in der Vergangenheit.</translation>
    </message>
</context>
<context>
    <name>tarsus::AppointmentsPage</name>
    <message>
        <source>Which days</source>
        <translation>Welche Tage</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>Bevorstehende</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Vergangene</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Wessen Termine</translation>
    </message>
    <message>
        <source>Everybody’s</source>
        <translation>Von allen</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Which state</source>
        <translation>Welcher Status</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Jeder Status</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>Noch ausstehend</translation>
    </message>
    <message>
        <source>Filter by pet, owner, phone or chip</source>
        <translation>Nach Tier, Tierhalter, Telefon oder Chip filtern</translation>
    </message>
    <message>
        <source>No appointments yet</source>
        <translation>Noch keine Termine</translation>
    </message>
    <message>
        <source>Every visit stands here with its time, its room and whether the owner was reminded.</source>
        <translation>Hier steht jeder Besuch mit Uhrzeit, Raum und der Angabe, ob der Tierhalter erinnert wurde.</translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation>Neuer Termin</translation>
    </message>
</context>
<context>
    <name>tarsus::ApprovalForm</name>
    <message>
        <source>Approve an account</source>
        <translation>Konto genehmigen</translation>
    </message>
    <message>
        <source>Approval code</source>
        <translation>Genehmigungscode</translation>
    </message>
    <message>
        <source>Ask the person to read out the code that the sign-in showed them, face to face or by phone. Somebody who sends a request in another name has another code.</source>
        <translation>Lassen Sie sich den Code, den die Anmeldung der Person gezeigt hat, persönlich oder am Telefon vorlesen. Wer einen Antrag in fremdem Namen stellt, hat einen anderen Code.</translation>
    </message>
    <message>
        <source>&amp;The person read out the same code</source>
        <translation>&amp;Die Person hat denselben Code vorgelesen</translation>
    </message>
    <message>
        <source>&amp;Role *</source>
        <translation>&amp;Rolle *</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Genehmigen</translation>
    </message>
    <message>
        <source>%1 asks to sign in as %2 (%3).</source>
        <comment>full name, user name, e-mail</comment>
        <translation>%1 möchte sich als %2 anmelden (%3).</translation>
    </message>
    <message>
        <source>Approval code: %1</source>
        <translation>Genehmigungscode: %1</translation>
    </message>
    <message>
        <source>%1 has an account already. Approving gives it the new password of this request; the one before opens nothing any more.</source>
        <translation>%1 hat bereits ein Konto. Mit der Genehmigung erhält es das neue Passwort aus diesem Antrag; das bisherige öffnet dann nichts mehr.</translation>
    </message>
    <message>
        <source>The account %1 is opened again with the new password of this request.</source>
        <translation>Das Konto %1 wird mit dem neuen Passwort aus diesem Antrag wieder geöffnet.</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Bitte auswählen</translation>
    </message>
    <message>
        <source>As before: %1</source>
        <translation>Wie bisher: %1</translation>
    </message>
    <message>
        <source>Please compare the code with the person first: whoever is approved reads patients&apos; records.</source>
        <translation>Bitte vergleichen Sie zuerst den Code mit der Person: Wer genehmigt ist, kann Patientendaten lesen.</translation>
    </message>
    <message>
        <source>Please choose a role for the account.</source>
        <translation>Bitte wählen Sie eine Rolle für das Konto.</translation>
    </message>
</context>
<context>
    <name>tarsus::Archive</name>
    <message>
        <source>There is no room for the backup. Nothing was changed: free some space, or choose another place.</source>
        <translation>Für die Sicherung ist kein Platz. Es wurde nichts geändert: Schaffen Sie Platz oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The backup could not be written to %1. Choose another place.</source>
        <translation>Die Sicherung konnte nicht nach %1 geschrieben werden. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>This file is not a backup of Tarsus, or it is damaged. Nothing was changed: try another backup.</source>
        <translation>Diese Datei ist keine Sicherung von Tarsus oder sie ist beschädigt. Es wurde nichts geändert: Versuchen Sie eine andere Sicherung.</translation>
    </message>
    <message>
        <source>There is a file named %1 already. Backups never overwrite: choose another name.</source>
        <translation>Es gibt bereits eine Datei namens %1. Sicherungen überschreiben nie etwas: Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The backup %1 cannot be read: check that it is there and that you may open it.</source>
        <translation>Die Sicherung %1 kann nicht gelesen werden: Prüfen Sie, ob sie vorhanden ist und ob Sie sie öffnen dürfen.</translation>
    </message>
</context>
<context>
    <name>tarsus::Arguments</name>
    <message>
        <source>The option --%1 lacks its value.</source>
        <translation>Der Option --%1 fehlt ihr Wert.</translation>
    </message>
    <message>
        <source>There is no option --%1 here.</source>
        <translation>Die Option --%1 gibt es hier nicht.</translation>
    </message>
    <message>
        <source>The option --%1 takes a number of at least %2.</source>
        <translation>Die Option --%1 verlangt eine Zahl von mindestens %2.</translation>
    </message>
    <message>
        <source>Write fields as NAME=VALUE.</source>
        <translation>Schreiben Sie Felder als NAME=WERT.</translation>
    </message>
</context>
<context>
    <name>tarsus::AsKnownService</name>
    <message>
        <source>This pet is not there, or you may not see it.</source>
        <translation>Dieses Tier gibt es nicht, oder Sie dürfen es nicht sehen.</translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation>%1 kg</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Das Programm</translation>
    </message>
</context>
<context>
    <name>tarsus::AsKnownWindow</name>
    <message>
        <source>The pet was not in the records yet. The audit trail begins at %1: what was changed before cannot be told.</source>
        <translation>Das Tier war noch nicht erfasst. Das Prüfprotokoll beginnt am %1: Was davor geändert wurde, lässt sich nicht feststellen.</translation>
    </message>
    <message>
        <source>The pet was not in the records at this moment.</source>
        <translation>Das Tier war zu diesem Zeitpunkt nicht erfasst.</translation>
    </message>
    <message>
        <source>The audit trail begins at %1. Records are shown as they stood then: what was changed before cannot be told.</source>
        <translation>Das Prüfprotokoll beginnt am %1. Die Datensätze werden mit ihrem damaligen Stand gezeigt: Was davor geändert wurde, lässt sich nicht feststellen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind, name</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, changed since</source>
        <translation>%1, seither geändert</translation>
    </message>
    <message>
        <source>%1 · changed since</source>
        <translation>%1 · seither geändert</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n Mal</numerusform>
            <numerusform>%n Mal</numerusform>
        </translation>
    </message>
    <message>
        <source>First at %1</source>
        <translation>Zuerst am %1</translation>
    </message>
    <message>
        <source>Written last by %1, %2</source>
        <comment>person, when</comment>
        <translation>Zuletzt geschrieben von %1, %2</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Seither geändert</translation>
    </message>
    <message>
        <source>As known on</source>
        <translation>Kenntnisstand am</translation>
    </message>
    <message>
        <source>%1 as known on %2</source>
        <comment>pet, moment</comment>
        <translation>%1: Kenntnisstand am %2</translation>
    </message>
    <message>
        <source>&amp;Moment</source>
        <translation>&amp;Zeitpunkt</translation>
    </message>
    <message>
        <source>The moment whose records are shown</source>
        <translation>Zeitpunkt, dessen Datensätze gezeigt werden</translation>
    </message>
    <message>
        <source>&amp;Now</source>
        <translation>&amp;Jetzt</translation>
    </message>
    <message>
        <source>Start of &amp;today</source>
        <translation>Beginn des heutigen &amp;Tages</translation>
    </message>
    <message>
        <source>A &amp;week ago</source>
        <translation>Vor einer &amp;Woche</translation>
    </message>
    <message>
        <source>A m&amp;onth ago</source>
        <translation>Vor einem &amp;Monat</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Written last by</source>
        <translation>Zuletzt geschrieben von</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Records as they stood</source>
        <translation>Datensätze mit ihrem damaligen Stand</translation>
    </message>
    <message>
        <source>When you had &amp;seen the case by then</source>
        <translation>Wann Sie den Fall bis dahin ge&amp;sehen hatten</translation>
    </message>
    <message>
        <source>Who had &amp;seen the case by then</source>
        <translation>Wer den Fall bis dahin ge&amp;sehen hatte</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Who had seen the case by then</source>
        <translation>Wer den Fall bis dahin gesehen hatte</translation>
    </message>
    <message>
        <source>Choose a record to see how it stood.</source>
        <translation>Wählen Sie einen Datensatz, um seinen damaligen Stand zu sehen.</translation>
    </message>
</context>
<context>
    <name>tarsus::AssignForm</name>
    <message>
        <source>Assign</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>&amp;To *</source>
        <translation>A&amp;n *</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Assign</source>
        <translation>&amp;Zuweisen</translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s)</source>
        <translation>
            <numerusform>%n Überweisung</numerusform>
            <numerusform>%n Überweisungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Namen eingeben</translation>
    </message>
</context>
<context>
    <name>tarsus::AtomicFile</name>
    <message>
        <source>The disk did not confirm that the file %1 was saved. Please check the disk and try again.</source>
        <translation>Der Datenträger hat nicht bestätigt, dass die Datei %1 gespeichert wurde. Bitte prüfen Sie den Datenträger und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed. Please make room and try again.</source>
        <translation>Der Datenträger ist voll. Es wurde nichts geändert. Bitte schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The clinic&apos;s folder cannot be written to. Nothing was changed.</source>
        <translation>Der Ordner der Klinik ist nicht beschreibbar. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The file %1 could not be saved. Nothing was changed.</source>
        <translation>Die Datei %1 konnte nicht gespeichert werden. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The file %1 is missing.</source>
        <translation>Die Datei %1 fehlt.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Die Datei %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file %1 is not what this program writes.</source>
        <translation>Die Datei %1 hat nicht die Form, in der dieses Programm schreibt.</translation>
    </message>
</context>
<context>
    <name>tarsus::AuditCommand</name>
    <message>
        <source>Write the moment as 2026-03-02 or 2026-03-02T09:30:00Z, not %1.</source>
        <translation>Schreiben Sie den Zeitpunkt als 2026-03-02 oder 2026-03-02T09:30:00Z, nicht %1.</translation>
    </message>
    <message>
        <source>There is no account with this name.</source>
        <translation>Es gibt kein Konto mit diesem Namen.</translation>
    </message>
    <message>
        <source>You may not see the audit trail.</source>
        <translation>Sie dürfen das Prüfprotokoll nicht sehen.</translation>
    </message>
    <message>
        <source>A line of the file %1 is no recovery code.</source>
        <translation>Eine Zeile der Datei %1 ist kein Wiederherstellungscode.</translation>
    </message>
    <message>
        <source>Check:</source>
        <translation>Prüfung:</translation>
    </message>
    <message numerus="yes">
        <source>OK: all %n entries are as they were written.</source>
        <translation>
            <numerusform>OK: %n Eintrag ist so, wie er geschrieben wurde.</numerusform>
            <numerusform>OK: Alle %n Einträge sind so, wie sie geschrieben wurden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The trail is for: show, verify.</source>
        <translation>Befehle für das Prüfprotokoll: show, verify.</translation>
    </message>
    <message>
        <source>Shows who saw and did what, and checks that nobody changed it afterwards.</source>
        <translation>Zeigt, wer was gesehen und getan hat, und prüft, dass es danach niemand geändert hat.</translation>
    </message>
</context>
<context>
    <name>tarsus::AuditExportForm</name>
    <message>
        <source>Export the audit trail</source>
        <translation>Prüfprotokoll exportieren</translation>
    </message>
    <message>
        <source>What the page shows now is written into a table (CSV), with names and what stood in the records before and after. Whoever can open the file can read all of it. That it was made is noted in the trail.</source>
        <translation>Was die Seite jetzt zeigt, wird in eine Tabelle (CSV) geschrieben, mit Namen und dem, was vorher und nachher in den Datensätzen stand. Wer die Datei öffnen kann, kann alles lesen. Der Export wird im Prüfprotokoll vermerkt.</translation>
    </message>
    <message>
        <source>Your &amp;password</source>
        <translation>Ihr &amp;Passwort</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose the &amp;file…</source>
        <translation>&amp;Datei auswählen…</translation>
    </message>
</context>
<context>
    <name>tarsus::AuditFilterBar</name>
    <message>
        <source>Everybody</source>
        <translation>Alle Personen</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Jede Art</translation>
    </message>
    <message>
        <source>Any action</source>
        <translation>Jede Aktion</translation>
    </message>
    <message>
        <source>Pet: name, owner or chip</source>
        <translation>Tier: Name, Tierhalter oder Chip</translation>
    </message>
    <message>
        <source>Only this pet</source>
        <translation>Nur dieses Tier</translation>
    </message>
    <message>
        <source>Whose doing</source>
        <translation>Wer gehandelt hat</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation>Ab diesem Tag</translation>
    </message>
    <message>
        <source>&amp;until</source>
        <translation>&amp;bis</translation>
    </message>
    <message>
        <source>Until this day</source>
        <translation>Bis zu diesem Tag</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Art des Datensatzes</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles anzeigen</translation>
    </message>
</context>
<context>
    <name>tarsus::AuditFinding</name>
    <message>
        <source>Entry %1 was removed.</source>
        <translation>Eintrag %1 wurde entfernt.</translation>
    </message>
    <message>
        <source>The entries %1 to %2 were removed.</source>
        <translation>Die Einträge %1 bis %2 wurden entfernt.</translation>
    </message>
    <message>
        <source>The last entry, %1, was cut off.</source>
        <translation>Der letzte Eintrag, %1, wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>The last entries, %1 to %2, were cut off.</source>
        <translation>Die letzten Einträge, %1 bis %2, wurden abgeschnitten.</translation>
    </message>
    <message>
        <source>Entry %1 was changed, added, or put in another place.</source>
        <translation>Eintrag %1 wurde geändert, hinzugefügt oder an eine andere Stelle gesetzt.</translation>
    </message>
    <message>
        <source>The seal of entry %1 is missing.</source>
        <translation>Das Siegel von Eintrag %1 fehlt.</translation>
    </message>
    <message>
        <source>There is a seal without an entry %1 to seal.</source>
        <translation>Es gibt ein Siegel für Eintrag %1, aber diesen Eintrag gibt es nicht.</translation>
    </message>
    <message>
        <source>The seal of entry %1 covers another text: entries before it were rewritten after it was made.</source>
        <translation>Das Siegel von Eintrag %1 gehört zu einem anderen Text: Einträge davor wurden umgeschrieben, nachdem es erstellt worden war.</translation>
    </message>
    <message>
        <source>The seal of entry %1 was not signed by the person whose entry it is.</source>
        <translation>Das Siegel von Eintrag %1 wurde nicht von der Person signiert, von der der Eintrag stammt.</translation>
    </message>
    <message>
        <source>The seal of entry %1 was not made when the entry was.</source>
        <translation>Das Siegel von Eintrag %1 wurde nicht zugleich mit dem Eintrag erstellt.</translation>
    </message>
    <message>
        <source>At entry %1, seals were taken out or put in.</source>
        <translation>Bei Eintrag %1 wurden Siegel herausgenommen oder eingefügt.</translation>
    </message>
    <message>
        <source>From entry %1 on the seals belong to no recovery code that was given.</source>
        <translation>Ab Eintrag %1 gehören die Siegel zu keinem der angegebenen Wiederherstellungscodes.</translation>
    </message>
    <message>
        <source>The public key of %1 is not the one that the trail knows.</source>
        <translation>Der öffentliche Schlüssel von %1 ist nicht der, den das Prüfprotokoll kennt.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the triggers that write the trail are missing or were changed.</source>
        <translation>
            <numerusform>%n der Trigger, die das Prüfprotokoll schreiben, fehlt oder wurde geändert.</numerusform>
            <numerusform>%n der Trigger, die das Prüfprotokoll schreiben, fehlen oder wurden geändert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tarsus::AuditListModel</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Which record</source>
        <translation>Welcher Datensatz</translation>
    </message>
    <message>
        <source>Pet</source>
        <translation>Tier</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Das Programm</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind, name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind, what tells it from others</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>tarsus::AuditPage</name>
    <message>
        <source>Filter the trail</source>
        <translation>Prüfprotokoll filtern</translation>
    </message>
    <message>
        <source>Nothing in the trail yet</source>
        <translation>Noch nichts im Prüfprotokoll</translation>
    </message>
    <message>
        <source>Whoever looks at a case, changes, signs, prints or exports something is noted here, with what stood there before. Nothing of it can be changed.</source>
        <translation>Wer einen Fall ansieht oder etwas ändert, unterschreibt, druckt oder exportiert, wird hier vermerkt, mit dem, was vorher dort stand. Nichts davon kann geändert werden.</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Write what is shown into a file</source>
        <translation>Das Gezeigte in eine Datei schreiben</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>Check that nothing in the trail was changed, removed or added</source>
        <translation>Prüfen, dass im Prüfprotokoll nichts geändert, entfernt oder hinzugefügt wurde</translation>
    </message>
    <message>
        <source>&amp;Go to the record</source>
        <translation>&amp;Zum Datensatz</translation>
    </message>
    <message>
        <source>As &amp;known then…</source>
        <translation>Damaliger &amp;Kenntnisstand…</translation>
    </message>
    <message>
        <source>Only this &amp;pet</source>
        <translation>Nur dieses &amp;Tier</translation>
    </message>
</context>
<context>
    <name>tarsus::AuditTools</name>
    <message>
        <source>The trail is being checked already.</source>
        <translation>Das Prüfprotokoll wird bereits geprüft.</translation>
    </message>
    <message>
        <source>Checking the audit trail</source>
        <translation>Prüfprotokoll wird geprüft</translation>
    </message>
    <message>
        <source>The audit trail is whole: all %L1 entries and %L2 seals are as they were written.</source>
        <translation>Das Prüfprotokoll ist unversehrt: Alle %L1 Einträge und %L2 Siegel sind so, wie sie geschrieben wurden.</translation>
    </message>
    <message>
        <source>The audit trail is not as it was written. Places that do not fit: %L1.</source>
        <translation>Das Prüfprotokoll ist nicht so, wie es geschrieben wurde. Stellen, die nicht passen: %L1.</translation>
    </message>
    <message>
        <source>Keep the clinic&apos;s folder as it is, and compare it with a backup.</source>
        <translation>Lassen Sie den Ordner der Klinik, wie er ist, und vergleichen Sie ihn mit einer Sicherung.</translation>
    </message>
    <message>
        <source>Where shall the trail be written?</source>
        <translation>Wohin soll das Prüfprotokoll geschrieben werden?</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>audit trail %1.csv</source>
        <translation>Prüfprotokoll %1.csv</translation>
    </message>
    <message>
        <source>The trail is being written already.</source>
        <translation>Das Prüfprotokoll wird bereits geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are in %1, readable by anybody who can open that file.</source>
        <translation>
            <numerusform>%n Eintrag liegt in %1, lesbar für alle, die diese Datei öffnen können.</numerusform>
            <numerusform>%n Einträge liegen in %1, lesbar für alle, die diese Datei öffnen können.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the audit trail</source>
        <translation>Prüfprotokoll wird geschrieben</translation>
    </message>
</context>
<context>
    <name>tarsus::AuditVerifier</name>
    <message>
        <source>Only an administrator may check the trail.</source>
        <translation>Nur ein Administrator darf das Prüfprotokoll prüfen.</translation>
    </message>
    <message>
        <source>This is not a recovery code of this clinic, or its seals are older than the code.</source>
        <translation>Dies ist kein Wiederherstellungscode dieser Klinik, oder ihre Siegel sind älter als der Code.</translation>
    </message>
</context>
<context>
    <name>tarsus::AuditWords</name>
    <message>
        <source>Viewed</source>
        <translation>Angesehen</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Unterschrieben</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Gedruckt</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportiert</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Import taken back</source>
        <translation>Import rückgängig gemacht</translation>
    </message>
    <message>
        <source>Emergency access</source>
        <translation>Notfallzugriff</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Rules changed</source>
        <translation>Rechte geändert</translation>
    </message>
    <message>
        <source>Account changed</source>
        <translation>Konto geändert</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Sign-in failed</source>
        <translation>Anmeldung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Verweigert</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Passwort geändert</translation>
    </message>
    <message>
        <source>Wrong password</source>
        <translation>Falsches Passwort</translation>
    </message>
    <message>
        <source>Password reset</source>
        <translation>Passwort zurückgesetzt</translation>
    </message>
    <message>
        <source>Account asked for</source>
        <translation>Konto beantragt</translation>
    </message>
    <message>
        <source>Account reset</source>
        <translation>Konto zurückgesetzt</translation>
    </message>
    <message>
        <source>Request turned down</source>
        <translation>Antrag abgelehnt</translation>
    </message>
    <message>
        <source>Wrong code</source>
        <translation>Falscher Code</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>Neuer Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Recovery code used</source>
        <translation>Wiederherstellungscode verwendet</translation>
    </message>
    <message>
        <source>Wrong recovery code</source>
        <translation>Falscher Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Keys refused</source>
        <translation>Schlüssel abgelehnt</translation>
    </message>
    <message>
        <source>Keys renewed</source>
        <translation>Schlüssel erneuert</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation>Gesichert</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Wiederhergestellt</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>Nicht geöffnet</translation>
    </message>
    <message>
        <source>Loss accepted</source>
        <translation>Verlust akzeptiert</translation>
    </message>
    <message>
        <source>Question asked</source>
        <translation>Abfrage gestellt</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Warnhinweis</translation>
    </message>
    <message>
        <source>Further chip</source>
        <translation>Weiterer Chip</translation>
    </message>
    <message>
        <source>Further phone</source>
        <translation>Weiteres Telefon</translation>
    </message>
    <message>
        <source>Vet of a practice</source>
        <translation>Tierarzt einer Praxis</translation>
    </message>
    <message>
        <source>Copy of a referral</source>
        <translation>Kopie einer Überweisung</translation>
    </message>
    <message>
        <source>Step of a referral</source>
        <translation>Schritt einer Überweisung</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Übergabe</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Recht</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Entry of a list</source>
        <translation>Listeneintrag</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Zusammengeführt</translation>
    </message>
    <message>
        <source>Merge taken back</source>
        <translation>Zusammenführung rückgängig gemacht</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführung</translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation>Keine Dubletten</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Record of a problem</source>
        <translation>Eintrag zu einem Problem</translation>
    </message>
    <message>
        <source>Snippet</source>
        <translation>Textbaustein</translation>
    </message>
</context>
<context>
    <name>tarsus::BackupCommand</name>
    <message>
        <source>Backup:</source>
        <translation>Sicherung:</translation>
    </message>
    <message>
        <source>OK: every page, index and reference of the backup was checked.</source>
        <translation>OK: Jede Seite, jeder Index und jeder Verweis der Sicherung wurde geprüft.</translation>
    </message>
    <message>
        <source>Makes a backup in one file and checks it.</source>
        <translation>Erstellt eine Sicherung in einer Datei und prüft sie.</translation>
    </message>
</context>
<context>
    <name>tarsus::BackupManifest</name>
    <message>
        <source>This file is not a backup of Tarsus, or it is damaged. Nothing was changed: try another backup.</source>
        <translation>Diese Datei ist keine Sicherung von Tarsus oder sie ist beschädigt. Es wurde nichts geändert: Versuchen Sie eine andere Sicherung.</translation>
    </message>
    <message>
        <source>This backup was made by a newer version of Tarsus. Install that version to restore it.</source>
        <translation>Diese Sicherung wurde mit einer neueren Version von Tarsus erstellt. Installieren Sie diese Version, um sie wiederherzustellen.</translation>
    </message>
</context>
<context>
    <name>tarsus::BackupService</name>
    <message>
        <source>Backups are the administrators&apos; business. Ask one of them.</source>
        <translation>Sicherungen sind Sache der Administratoren. Wenden Sie sich an einen von ihnen.</translation>
    </message>
    <message>
        <source>The backup could not be written to %1. Choose another place.</source>
        <translation>Die Sicherung konnte nicht nach %1 geschrieben werden. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The copy does not hold all records, so it was thrown away. Please try again.</source>
        <translation>Die Kopie enthält nicht alle Einträge und wurde deshalb verworfen. Bitte versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The disk did not give back what was written, so the backup was thrown away. Choose another place.</source>
        <translation>Der Datenträger hat nicht zurückgegeben, was geschrieben wurde; die Sicherung wurde deshalb verworfen. Wählen Sie einen anderen Ort.</translation>
    </message>
</context>
<context>
    <name>tarsus::BarNotifier</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
</context>
<context>
    <name>tarsus::BreakGlass</name>
    <message>
        <source>This case is yours already. Look for it in your list.</source>
        <translation>Das ist bereits Ihr Fall. Suchen Sie ihn in Ihrer Liste.</translation>
    </message>
</context>
<context>
    <name>tarsus::BreakGlassForm</name>
    <message>
        <source>Break the glass</source>
        <translation>Notfallzugriff</translation>
    </message>
    <message>
        <source>For a case that is not yours and that you must see now. It is open to you for 8 hours. Whose case it is and the administrators are told, with your reason.</source>
        <translation>Für einen Fall, der nicht Ihrer ist und den Sie jetzt sehen müssen. Er steht Ihnen 8 Stunden offen. Die Person, die den Fall führt, und die Administratoren werden benachrichtigt und lesen Ihren Grund.</translation>
    </message>
    <message>
        <source>&amp;Microchip, licence or phone, whole</source>
        <translation>&amp;Mikrochip, Registrierungsnummer oder Telefon, vollständig</translation>
    </message>
    <message>
        <source>or the &amp;pet’s name</source>
        <translation>oder der &amp;Name des Tiers</translation>
    </message>
    <message>
        <source>and the &amp;owner’s</source>
        <translation>und der des Tier&amp;halters</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Which pet *</source>
        <translation>&amp;Welches Tier *</translation>
    </message>
    <message>
        <source>&amp;Reason *</source>
        <translation>&amp;Grund *</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Open the case for &amp;8 hours</source>
        <translation>Fall für &amp;8 Stunden öffnen</translation>
    </message>
    <message>
        <source>Pets that fit</source>
        <translation>Passende Tiere</translation>
    </message>
    <message>
        <source>%1 – %2, owner: %3</source>
        <comment>pet, species, owner</comment>
        <translation>%1 – %2, Tierhalter: %3</translation>
    </message>
    <message>
        <source>%1 (your case already)</source>
        <translation>%1 (bereits Ihr Fall)</translation>
    </message>
    <message>
        <source>No pet fits exactly. Look at the spelling, or ask for the microchip.</source>
        <translation>Kein Tier passt genau. Prüfen Sie die Schreibweise oder fragen Sie nach dem Mikrochip.</translation>
    </message>
    <message>
        <source>Say above what you know of it.</source>
        <translation>Geben Sie oben an, was Sie über das Tier wissen.</translation>
    </message>
    <message>
        <source>Find the pet and choose it.</source>
        <translation>Suchen Sie das Tier und wählen Sie es aus.</translation>
    </message>
</context>
<context>
    <name>tarsus::BriefView</name>
    <message>
        <source>Why the pet is here</source>
        <translation>Warum das Tier hier ist</translation>
    </message>
    <message>
        <source>No referral is open.</source>
        <translation>Keine Überweisung ist offen.</translation>
    </message>
    <message>
        <source>What the owner says</source>
        <translation>Was der Tierhalter sagt</translation>
    </message>
    <message>
        <source>Nothing of the owner&apos;s is written down.</source>
        <translation>Vom Tierhalter ist nichts notiert.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>There was no consult yet.</source>
        <translation>Es gab noch keine Untersuchung.</translation>
    </message>
    <message>
        <source>Plans and medication</source>
        <translation>Pläne und Medikamente</translation>
    </message>
    <message>
        <source>No plan goes on.</source>
        <translation>Kein Plan läuft.</translation>
    </message>
    <message>
        <source>Still to be done</source>
        <translation>Noch zu tun</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Nichts ist offen.</translation>
    </message>
    <message>
        <source>Medical history</source>
        <translation>Vorgeschichte</translation>
    </message>
    <message>
        <source>no day set</source>
        <translation>kein Tag festgelegt</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Offen: %1</translation>
    </message>
</context>
<context>
    <name>tarsus::CandidateFinder</name>
    <message>
        <source>same name</source>
        <translation>gleicher Name</translation>
    </message>
    <message>
        <source>name begins like this</source>
        <translation>Name beginnt so</translation>
    </message>
    <message>
        <source>name holds this</source>
        <translation>Name enthält dies</translation>
    </message>
    <message>
        <source>same phone number</source>
        <translation>gleiche Telefonnummer</translation>
    </message>
    <message>
        <source>phone number begins like this</source>
        <translation>Telefonnummer beginnt so</translation>
    </message>
</context>
<context>
    <name>tarsus::CaseBanner</name>
    <message>
        <source>Deceased on %1</source>
        <translation>Verstorben am %1</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>Verstorben</translation>
    </message>
    <message>
        <source>not weighed yet</source>
        <translation>noch nicht gewogen</translation>
    </message>
    <message>
        <source>%1 kg on %2</source>
        <translation>%1 kg am %2</translation>
    </message>
    <message numerus="yes">
        <source>▲ %1 kg more than %n day(s) before</source>
        <translation>
            <numerusform>▲ %1 kg mehr als %n Tag zuvor</numerusform>
            <numerusform>▲ %1 kg mehr als %n Tage zuvor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▼ %1 kg less than %n day(s) before</source>
        <translation>
            <numerusform>▼ %1 kg weniger als %n Tag zuvor</numerusform>
            <numerusform>▼ %1 kg weniger als %n Tage zuvor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>= as %n day(s) before</source>
        <translation>
            <numerusform>= wie %n Tag zuvor</numerusform>
            <numerusform>= wie %n Tage zuvor</numerusform>
        </translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Tierhalter</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation>Spezialist</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Weight loss</source>
        <translation>Gewichtsverlust</translation>
    </message>
    <message>
        <source>%1 % in half a year or less</source>
        <comment>a number</comment>
        <translation>%1 % in höchstens einem halben Jahr</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Versicherung</translation>
    </message>
    <message>
        <source>Allergy: %1</source>
        <translation>Allergie: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>how grave, alert</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>I have read the alerts</source>
        <translation>Ich habe die Warnungen gelesen</translation>
    </message>
    <message>
        <source>Reading goes on; what you write begins once the alerts are read.</source>
        <translation>Lesen geht weiter; schreiben können Sie, sobald die Warnungen gelesen sind.</translation>
    </message>
</context>
<context>
    <name>tarsus::CaseCommand</name>
    <message>
        <source>Write it as: tarsusctl case assign PET… --to USER [--note TEXT], or: tarsusctl case break-glass PET --reason TEXT</source>
        <translation>Schreiben Sie es so: tarsusctl case assign TIER… --to BENUTZER [--note TEXT] oder: tarsusctl case break-glass TIER --reason TEXT</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>Übergabe</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) handed over.</source>
        <translation>
            <numerusform>%n Fall übergeben.</numerusform>
            <numerusform>%n Fälle übergeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>No pet has this number.</source>
        <translation>Kein Tier hat diese Nummer.</translation>
    </message>
    <message>
        <source>Several pets fit. Say which one by its id: %1.</source>
        <translation>Mehrere Tiere passen. Geben Sie mit der ID an, welches gemeint ist: %1.</translation>
    </message>
    <message>
        <source>Hands cases over, or opens one that is not yours for some hours.</source>
        <translation>Übergibt Fälle oder öffnet für einige Stunden einen, der nicht Ihrer ist.</translation>
    </message>
</context>
<context>
    <name>tarsus::CaseDoor</name>
    <message>
        <source>Your role does not ask for cases of others: it sees every pet, or none.</source>
        <translation>Ihre Rolle fragt nicht nach Fällen anderer: Sie sieht alle Tiere oder keines.</translation>
    </message>
    <message>
        <source>Enter the whole microchip, licence or phone number.</source>
        <translation>Geben Sie die vollständige Mikrochip-, Registrierungs- oder Telefonnummer ein.</translation>
    </message>
    <message>
        <source>Enter a number, or both the pet&apos;s name and the owner&apos;s.</source>
        <translation>Geben Sie eine Nummer ein oder sowohl den Namen des Tiers als auch den des Tierhalters.</translation>
    </message>
    <message>
        <source>There is no such pet.</source>
        <translation>Dieses Tier gibt es nicht.</translation>
    </message>
    <message>
        <source>Too many pets fit. Ask with the microchip or the owner&apos;s phone.</source>
        <translation>Zu viele Tiere passen. Fragen Sie mit dem Mikrochip oder dem Telefon des Tierhalters.</translation>
    </message>
</context>
<context>
    <name>tarsus::CaseEntry</name>
    <message numerus="yes">
        <source>%n case(s) handed over to %1.</source>
        <translation>
            <numerusform>%n Fall an %1 übergeben.</numerusform>
            <numerusform>%n Fälle an %1 übergeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one or more pets or referrals in their list first.</source>
        <translation>Wählen Sie zuerst ein oder mehrere Tiere oder Überweisungen in ihrer Liste aus.</translation>
    </message>
    <message>
        <source>The case of %1 is open to you until %2.</source>
        <comment>pet, time of day</comment>
        <translation>Der Fall von %1 steht Ihnen bis %2 offen.</translation>
    </message>
</context>
<context>
    <name>tarsus::CaseGrantRepository</name>
    <message>
        <source>Say why you need the case: whose case it is reads the reason.</source>
        <translation>Geben Sie an, warum Sie den Fall brauchen: Wer ihn führt, liest den Grund.</translation>
    </message>
    <message>
        <source>Your role does not look after these.</source>
        <translation>Ihre Rolle ist dafür nicht zuständig.</translation>
    </message>
</context>
<context>
    <name>tarsus::CaseNotes</name>
    <message>
        <source>Cases: for you to know</source>
        <translation>Fälle: zu Ihrer Kenntnis</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer Hinweis</numerusform>
            <numerusform>und %n weitere Hinweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 handed %n cases over to you</source>
        <comment>full name</comment>
        <translation>
            <numerusform>%1 hat Ihnen %n Fall übergeben</numerusform>
            <numerusform>%1 hat Ihnen %n Fälle übergeben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 handed %2 over to you</source>
        <comment>full name, pet</comment>
        <translation>%1 hat Ihnen den Fall von %2 übergeben</translation>
    </message>
    <message>
        <source>%1 handed a case over to you that is not yours any more</source>
        <comment>full name</comment>
        <translation>%1 hat Ihnen einen Fall übergeben, der nicht mehr Ihrer ist</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Fall öffnen</translation>
    </message>
    <message>
        <source>Show my cases</source>
        <translation>Meine Fälle zeigen</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>%1 opened a case that was not theirs</source>
        <comment>full name</comment>
        <translation>%1 hat einen fremden Fall geöffnet</translation>
    </message>
    <message>
        <source>%1 opened the case of %2, which was not theirs</source>
        <comment>full name, pet</comment>
        <translation>%1 hat den fremden Fall von %2 geöffnet</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <comment>two times of day</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Zur Kenntnis genommen</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>noch %n Minute</numerusform>
            <numerusform>noch %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) left</source>
        <translation>
            <numerusform>noch %n Stunde</numerusform>
            <numerusform>noch %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is open to you until %2</source>
        <comment>pet, time of day</comment>
        <translation>%1 steht Ihnen bis %2 offen</translation>
    </message>
    <message>
        <source>Your reason: %1</source>
        <translation>Ihr Grund: %1</translation>
    </message>
</context>
<context>
    <name>tarsus::CasePage</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Überweisung</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Next entry of the story</source>
        <translation>Nächster Eintrag des Verlaufs</translation>
    </message>
    <message>
        <source>Entry before it</source>
        <translation>Eintrag davor</translation>
    </message>
    <message>
        <source>What matters ahead of a consult</source>
        <translation>Was vor einer Untersuchung zählt</translation>
    </message>
    <message>
        <source>Note in one line</source>
        <translation>Notiz in einer Zeile</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>Zu einem Tag gehen</translation>
    </message>
    <message>
        <source>Turn the order round</source>
        <translation>Reihenfolge umkehren</translation>
    </message>
    <message>
        <source>Edit pet</source>
        <translation>Tier bearbeiten</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>Nothing in this story fits what is typed and chosen above.</source>
        <translation>Nichts in diesem Verlauf passt zu dem, was oben eingegeben und gewählt ist.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles anzeigen</translation>
    </message>
    <message>
        <source>The story begins here</source>
        <translation>Hier beginnt der Verlauf</translation>
    </message>
    <message>
        <source>Calls, consults, plans, films and appointments of this pet will stand here, the newest first.</source>
        <translation>Hier stehen Anrufe, Untersuchungen, Pläne, Bilder und Termine dieses Tiers, das Neueste zuerst.</translation>
    </message>
    <message>
        <source>Write the first note</source>
        <translation>Erste Notiz schreiben</translation>
    </message>
    <message>
        <source>This pet was removed, or is no longer open to you.</source>
        <translation>Dieses Tier wurde entfernt oder steht Ihnen nicht mehr offen.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>button, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Open the chosen entry</source>
        <translation>Gewählten Eintrag öffnen</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>What matters ahead of a consult (B)</source>
        <translation>Was vor einer Untersuchung zählt (B)</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Problems of the pet</source>
        <translation>Probleme des Tiers</translation>
    </message>
</context>
<context>
    <name>tarsus::CaseRoom</name>
    <message>
        <source>Back to %1 (Esc)</source>
        <comment>the word of a tab</comment>
        <translation>Zurück zu %1 (Esc)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>tarsus::CaseSide</name>
    <message>
        <source>Plans</source>
        <translation>Pläne</translation>
    </message>
    <message>
        <source>review %1, overdue</source>
        <translation>Kontrolle %1, überfällig</translation>
    </message>
    <message>
        <source>review %1</source>
        <translation>Kontrolle %1</translation>
    </message>
    <message>
        <source>No plan yet.</source>
        <translation>Noch kein Plan.</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Nothing is booked.</source>
        <translation>Nichts ist gebucht.</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>X-ray of %1, %2</source>
        <translation>Röntgenbild %1, %2</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>no day set</source>
        <translation>kein Tag festgelegt</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1, überfällig</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Kontrolle</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>day, plan</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Nachverfolgung</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>day, what about</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Nothing is due and nothing is booked.</source>
        <translation>Nichts ist fällig und nichts gebucht.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>resolved %1</source>
        <translation>gelöst %1</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>problem, who resolved it</comment>
        <translation>%1, von %2</translation>
    </message>
    <message>
        <source>No problem is written down yet (I).</source>
        <translation>Noch kein Problem ist festgehalten (I).</translation>
    </message>
    <message>
        <source>More are resolved: I shows all of them.</source>
        <translation>Weitere sind gelöst: I zeigt alle.</translation>
    </message>
</context>
<context>
    <name>tarsus::ChangeList</name>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Not for your role to see</source>
        <translation>Für Ihre Rolle nicht sichtbar</translation>
    </message>
    <message>
        <source>%1: not for your role to see</source>
        <translation>%1: für Ihre Rolle nicht sichtbar</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, before: %2</source>
        <comment>field, value</comment>
        <translation>%1, vorher: %2</translation>
    </message>
    <message>
        <source>%1, after: %2</source>
        <comment>field, value</comment>
        <translation>%1, nachher: %2</translation>
    </message>
</context>
<context>
    <name>tarsus::ChangePasswordForm</name>
    <message>
        <source>Change the password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>Several words that do not belong together are easy to remember and hard to guess.</source>
        <translation>Mehrere Wörter, die nicht zusammengehören, sind leicht zu merken und schwer zu erraten.</translation>
    </message>
    <message>
        <source>&amp;Password now</source>
        <translation>&amp;Bisheriges Passwort</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Change the &amp;password</source>
        <translation>&amp;Passwort ändern</translation>
    </message>
    <message>
        <source>The password of now is needed.</source>
        <translation>Das bisherige Passwort wird benötigt.</translation>
    </message>
</context>
<context>
    <name>tarsus::Chip</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tarsus::Clinic</name>
    <message>
        <source>The file %1 is damaged. Nothing was changed. Please restore the newest backup into a new folder.</source>
        <translation>Die Datei %1 ist beschädigt. Es wurde nichts geändert. Bitte stellen Sie die neueste Sicherung in einem neuen Ordner wieder her.</translation>
    </message>
    <message>
        <source>A write-ahead log that does not belong to these records lies beside them; with it, records would be lost. Nothing was changed. Please move the files that end in &quot;-wal&quot; out of the folder and try again.</source>
        <translation>Neben diesen Daten liegt ein Write-Ahead-Log, das nicht zu ihnen gehört; damit gingen Einträge verloren. Es wurde nichts geändert. Bitte verschieben Sie die Dateien, die auf „-wal“ enden, aus dem Ordner und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The key file is older than the records: passwords and disabled accounts of the past would be in force again. Nothing was changed. Please put the newest key file back.</source>
        <translation>Die Schlüsseldatei ist älter als die Daten: Frühere Passwörter und deaktivierte Konten würden wieder gelten. Es wurde nichts geändert. Bitte legen Sie die neueste Schlüsseldatei zurück.</translation>
    </message>
    <message>
        <source>This clinic was made by a newer version of this program. Nothing was changed. Please update the program to open it.</source>
        <translation>Diese Klinik wurde mit einer neueren Version dieses Programms erstellt. Es wurde nichts geändert. Bitte aktualisieren Sie das Programm, um sie zu öffnen.</translation>
    </message>
    <message numerus="yes">
        <source>Records are missing: %n change(s) that were saved are not in the file any more, as if an older copy had been put in its place. Nothing was changed. Please restore the newest backup into a new folder.</source>
        <translation>
            <numerusform>Es fehlen Daten: %n gespeicherte Änderung ist nicht mehr in der Datei, als wäre sie durch eine ältere Kopie ersetzt worden. Es wurde nichts geändert. Bitte stellen Sie die neueste Sicherung in einem neuen Ordner wieder her.</numerusform>
            <numerusform>Es fehlen Daten: %n gespeicherte Änderungen sind nicht mehr in der Datei, als wäre diese durch eine ältere Kopie ersetzt worden. Es wurde nichts geändert. Bitte stellen Sie die neueste Sicherung in einem neuen Ordner wieder her.</numerusform>
        </translation>
    </message>
    <message>
        <source>The records must be brought up to date, but there is no room for a copy of them. Nothing was changed. Please make room and try again.</source>
        <translation>Die Daten müssen auf den neuesten Stand gebracht werden, aber für eine Kopie davon ist kein Platz. Es wurde nichts geändert. Bitte schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The recovery code gives a new password to an administrator whose account is active. There is none with this name.</source>
        <translation>Der Wiederherstellungscode gibt einem Administrator mit aktivem Konto ein neues Passwort. Unter diesem Namen gibt es keinen.</translation>
    </message>
    <message>
        <source>Only an administrator may change what the clinic is called.</source>
        <translation>Nur die Verwaltung darf ändern, wie die Klinik heißt.</translation>
    </message>
    <message>
        <source>The key of the audit trail is damaged or was put in from another clinic. Nothing was changed. Please restore the newest backup into a new folder.</source>
        <translation>Der Schlüssel des Prüfprotokolls ist beschädigt oder stammt aus einer anderen Klinik. Es wurde nichts geändert. Bitte stellen Sie die neueste Sicherung in einem neuen Ordner wieder her.</translation>
    </message>
    <message>
        <source>The audit trail is not what it was: entries at its end were removed or changed. Nothing was changed now. Please restore the newest backup into a new folder, or open the clinic with the recovery code to go on.</source>
        <translation>Das Prüfprotokoll ist nicht mehr, was es war: Einträge an seinem Ende wurden entfernt oder geändert. Jetzt wurde nichts geändert. Bitte stellen Sie die neueste Sicherung in einem neuen Ordner wieder her oder öffnen Sie die Klinik mit dem Wiederherstellungscode, um weiterzuarbeiten.</translation>
    </message>
    <message>
        <source>The key by which films are found is damaged. Nothing was changed. Please restore the newest backup into a new folder.</source>
        <translation>Der Schlüssel, mit dem Aufnahmen gefunden werden, ist beschädigt. Es wurde nichts geändert. Bitte stellen Sie die neueste Sicherung in einem neuen Ordner wieder her.</translation>
    </message>
    <message>
        <source>There is not enough memory to open the clinic. Please close other programs and try again.</source>
        <translation>Der Arbeitsspeicher reicht nicht aus, um die Klinik zu öffnen. Bitte schließen Sie andere Programme und versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>tarsus::ClinicDetails</name>
    <message>
        <source>The clinic needs a name.</source>
        <translation>Die Klinik braucht einen Namen.</translation>
    </message>
    <message numerus="yes">
        <source>The name is too long: at most %n characters.</source>
        <translation>
            <numerusform>Der Name ist zu lang: höchstens %n Zeichen.</numerusform>
            <numerusform>Der Name ist zu lang: höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please choose a time zone from the list.</source>
        <translation>Bitte wählen Sie eine Zeitzone aus der Liste.</translation>
    </message>
    <message>
        <source>Please choose a language from the list.</source>
        <translation>Bitte wählen Sie eine Sprache aus der Liste.</translation>
    </message>
</context>
<context>
    <name>tarsus::ClinicDetailsForm</name>
    <message>
        <source>The clinic</source>
        <translation>Die Klinik</translation>
    </message>
    <message>
        <source>&amp;Name *</source>
        <translation>&amp;Name *</translation>
    </message>
    <message>
        <source>The name stands on top of the window and on what is printed.</source>
        <translation>Der Name steht oben im Fenster und auf allem, was gedruckt wird.</translation>
    </message>
    <message>
        <source>&amp;Time zone *</source>
        <translation>&amp;Zeitzone *</translation>
    </message>
    <message>
        <source>Days and years begin in the time zone of the clinic. What was entered keeps its moment.</source>
        <translation>Tage und Jahre beginnen in der Zeitzone der Klinik. Bereits Eingetragenes behält seinen Zeitpunkt.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>For everybody who has not chosen a language of their own on their computer.</source>
        <translation>Für alle, die an ihrem Computer keine eigene Sprache gewählt haben.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>As each computer has it</source>
        <translation>Wie am jeweiligen Computer</translation>
    </message>
</context>
<context>
    <name>tarsus::ClinicFolder</name>
    <message>
        <source>The folder %1 cannot be written to. A clinic can only be opened where its folder is writable for you.</source>
        <translation>Der Ordner %1 ist nicht beschreibbar. Eine Klinik kann nur geöffnet werden, wenn Sie in ihren Ordner schreiben dürfen.</translation>
    </message>
    <message>
        <source>Other users of this computer can look into the folder %1, and this could not be changed. The folder of a clinic must belong to you.</source>
        <translation>Andere Benutzer dieses Computers können in den Ordner %1 sehen, und das ließ sich nicht ändern. Der Ordner einer Klinik muss Ihnen gehören.</translation>
    </message>
    <message>
        <source>The folder %1 has the key file of a clinic but not its records. Please look for the file %2, or restore a backup into a new folder.</source>
        <translation>Der Ordner %1 enthält die Schlüsseldatei einer Klinik, aber nicht ihre Daten. Bitte suchen Sie die Datei %2 oder stellen Sie eine Sicherung in einem neuen Ordner wieder her.</translation>
    </message>
    <message>
        <source>The folder %1 has the records of a clinic but not its key file. Please look for the file %2, or restore a backup into a new folder.</source>
        <translation>Der Ordner %1 enthält die Daten einer Klinik, aber nicht ihre Schlüsseldatei. Bitte suchen Sie die Datei %2 oder stellen Sie eine Sicherung in einem neuen Ordner wieder her.</translation>
    </message>
    <message>
        <source>The folder %1 lies on a network share or a removable medium (%2), where records could be lost without anybody noticing. Please keep the clinic on a disk of this computer; backups may go there.</source>
        <translation>Der Ordner %1 liegt auf einer Netzwerkfreigabe oder einem Wechseldatenträger (%2), wo Daten unbemerkt verloren gehen könnten. Bitte bewahren Sie die Klinik auf einem Datenträger dieses Computers auf; Sicherungen dürfen dort liegen.</translation>
    </message>
    <message>
        <source>There is no clinic in the folder %1.</source>
        <translation>Im Ordner %1 gibt es keine Klinik.</translation>
    </message>
</context>
<context>
    <name>tarsus::ClinicForm</name>
    <message>
        <source>None</source>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>%1, received %2</source>
        <translation>%1, eingegangen %2</translation>
    </message>
    <message>
        <source>Your role does not see this.</source>
        <translation>Ihre Rolle sieht dies nicht.</translation>
    </message>
</context>
<context>
    <name>tarsus::ClinicFounder</name>
    <message>
        <source>There is already a clinic in the folder %1. A new one needs a folder of its own.</source>
        <translation>Im Ordner %1 gibt es bereits eine Klinik. Eine neue braucht einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>The disk is full. No clinic was made. Please make room and try again.</source>
        <translation>Der Datenträger ist voll. Es wurde keine Klinik angelegt. Bitte schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>No clinic could be made in the folder %1, because the folder or the one above it cannot be written to. Please choose another folder.</source>
        <translation>Im Ordner %1 konnte keine Klinik angelegt werden, weil er oder der übergeordnete Ordner nicht beschreibbar ist. Bitte wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Please enter the name of the clinic.</source>
        <translation>Bitte geben Sie den Namen der Klinik ein.</translation>
    </message>
    <message>
        <source>Please choose the clinic&apos;s time zone.</source>
        <translation>Bitte wählen Sie die Zeitzone der Klinik.</translation>
    </message>
    <message>
        <source>The folder %1 holds other files. A clinic needs an empty folder.</source>
        <translation>Der Ordner %1 enthält andere Dateien. Eine Klinik braucht einen leeren Ordner.</translation>
    </message>
</context>
<context>
    <name>tarsus::ClinicJobs</name>
    <message>
        <source>Where shall the backup be kept?</source>
        <translation>Wo soll die Sicherung aufbewahrt werden?</translation>
    </message>
    <message>
        <source>Backups (*%1)</source>
        <translation>Sicherungen (*%1)</translation>
    </message>
    <message>
        <source>A backup is being made already.</source>
        <translation>Es wird bereits eine Sicherung erstellt.</translation>
    </message>
    <message>
        <source>The backup was made, read back and checked: %1 (%2).</source>
        <translation>Die Sicherung wurde erstellt, zurückgelesen und geprüft: %1 (%2).</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>The clinic is being checked already.</source>
        <translation>Die Klinik wird bereits geprüft.</translation>
    </message>
    <message>
        <source>The clinic is whole: every page, index, reference and film was checked.</source>
        <translation>Die Klinik ist unversehrt: Jede Seite, jeder Index, jeder Verweis und jede Aufnahme wurde geprüft.</translation>
    </message>
    <message>
        <source>Checking the clinic</source>
        <translation>Klinik wird geprüft</translation>
    </message>
    <message>
        <source>The backup was restored into %1 and checked. To open it, start Tarsus with that folder.</source>
        <translation>Die Sicherung wurde in %1 wiederhergestellt und geprüft. Um sie zu öffnen, starten Sie Tarsus mit diesem Ordner.</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Noch keine Sicherung</translation>
    </message>
    <message>
        <source>Backup verified today %1</source>
        <translation>Sicherung geprüft: heute %1</translation>
    </message>
    <message>
        <source>Backup verified yesterday %1</source>
        <translation>Sicherung geprüft: gestern %1</translation>
    </message>
    <message>
        <source>Backup verified %1</source>
        <translation>Sicherung geprüft: %1</translation>
    </message>
</context>
<context>
    <name>tarsus::ClinicSection</name>
    <message>
        <source>Clinic</source>
        <translation>Klinik</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Noch keine Sicherung</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>If this computer is lost, so are all records. Make a backup and keep it somewhere else.</source>
        <translation>Wenn dieser Computer verloren geht, sind auch alle Daten verloren. Erstellen Sie eine Sicherung und bewahren Sie sie an einem anderen Ort auf.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without a backup</source>
        <translation>
            <numerusform>%n Tag ohne Sicherung</numerusform>
            <numerusform>%n Tage ohne Sicherung</numerusform>
        </translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation>Gesichert</translation>
    </message>
    <message>
        <source>Each backup is read back and checked before it counts. It is encrypted like the clinic and opens with the same passwords.</source>
        <translation>Jede Sicherung wird zurückgelesen und geprüft, bevor sie zählt. Sie ist wie die Klinik verschlüsselt und lässt sich mit denselben Passwörtern öffnen.</translation>
    </message>
    <message>
        <source>The clinic</source>
        <translation>Die Klinik</translation>
    </message>
    <message>
        <source>Safety of the records</source>
        <translation>Sicherheit der Daten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a time zone, offset</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Last verified backup</source>
        <translation>Letzte geprüfte Sicherung</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>Sicherung &amp;erstellen…</translation>
    </message>
    <message>
        <source>&amp;Check the clinic</source>
        <translation>Klinik &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>Sicherung &amp;wiederherstellen…</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>When every password is forgotten, only the recovery code opens the clinic. Make a new one when the paper is lost or somebody may have seen it: the old one then opens nothing any more.</source>
        <translation>Sind alle Passwörter vergessen, öffnet nur der Wiederherstellungscode die Klinik. Erstellen Sie einen neuen, wenn das Papier verloren ist oder jemand es gesehen haben könnte: Der alte öffnet dann nichts mehr.</translation>
    </message>
    <message>
        <source>Make a &amp;new code…</source>
        <translation>&amp;Neuen Code erstellen…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>Name, time zone and language of the clinic</source>
        <translation>Name, Zeitzone und Sprache der Klinik</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>as each computer has it</source>
        <translation>wie am jeweiligen Computer</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>When somebody has left who may have kept a copy of the files, new keys see to it that they read nothing that is written from then on. Everybody else keeps their password.</source>
        <translation>Wenn jemand ausgeschieden ist, der eine Kopie der Dateien behalten haben könnte, sorgen neue Schlüssel dafür, dass diese Person nichts lesen kann, was von da an geschrieben wird. Alle anderen behalten ihr Passwort.</translation>
    </message>
    <message>
        <source>Renew the &amp;keys…</source>
        <translation>&amp;Schlüssel erneuern…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>days, hours</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>no day is entered</source>
        <translation>kein Tag ist eingetragen</translation>
    </message>
    <message>
        <source>Hours and promises</source>
        <translation>Arbeitszeiten und Zusagen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Closed next on</source>
        <translation>Nächster freier Tag</translation>
    </message>
    <message>
        <source>&amp;Hours and promises…</source>
        <translation>&amp;Arbeitszeiten und Zusagen …</translation>
    </message>
</context>
<context>
    <name>tarsus::ClockSettings</name>
    <message>
        <source>Only an administrator may change when the clinic works and what it promises.</source>
        <translation>Nur ein Administrator darf ändern, wann die Klinik arbeitet und was sie zusagt.</translation>
    </message>
    <message>
        <source>A promise is between 1 and %1 hours or working days.</source>
        <translation>Eine Zusage liegt zwischen 1 und %1 Stunden oder Arbeitstagen.</translation>
    </message>
</context>
<context>
    <name>tarsus::ColumnButton</name>
    <message>
        <source>Not in the file</source>
        <translation>Nicht in der Datei</translation>
    </message>
    <message>
        <source>Column for %1: %2</source>
        <translation>Spalte für %1: %2</translation>
    </message>
</context>
<context>
    <name>tarsus::Command</name>
    <message>
        <source>&quot;tarsusctl COMMAND --help&quot; says more. The password comes from the first line of the file, or is asked for.</source>
        <translation>„tarsusctl BEFEHL --help“ sagt mehr. Das Passwort stammt aus der ersten Zeile der Datei oder wird abgefragt.</translation>
    </message>
    <message>
        <source>Write it as: tarsusctl %1 %2</source>
        <translation>Schreiben Sie: tarsusctl %1 %2</translation>
    </message>
    <message>
        <source>Say what is to be done; &quot;tarsusctl --help&quot; lists it.</source>
        <translation>Geben Sie an, was zu tun ist; „tarsusctl --help“ listet es auf.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;; &quot;tarsusctl --help&quot; lists all of them.</source>
        <translation>Den Befehl „%1“ gibt es nicht; „tarsusctl --help“ listet alle auf.</translation>
    </message>
    <message>
        <source>&amp;Import a table…</source>
        <translation>Tabelle &amp;importieren…</translation>
    </message>
    <message>
        <source>Imports that were &amp;done…</source>
        <translation>Bisherige I&amp;mporte…</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>Sicherung &amp;erstellen…</translation>
    </message>
    <message>
        <source>&amp;Check the clinic</source>
        <translation>Klinik &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>Sicherung &amp;wiederherstellen…</translation>
    </message>
    <message>
        <source>&amp;Hand cases over…</source>
        <translation>Fälle über&amp;geben…</translation>
    </message>
    <message>
        <source>Break the &amp;glass…</source>
        <translation>&amp;Notfallzugriff…</translation>
    </message>
    <message>
        <source>Case as &amp;known on…</source>
        <translation>Fall: &amp;Kenntnisstand am…</translation>
    </message>
    <message>
        <source>Re&amp;ferral statistics…</source>
        <translation>Überweisungs&amp;statistik …</translation>
    </message>
    <message>
        <source>Print the day list…</source>
        <translation>Tagesliste drucken …</translation>
    </message>
    <message>
        <source>Print the case history…</source>
        <translation>Krankengeschichte drucken …</translation>
    </message>
    <message>
        <source>Print a plan’s instructions…</source>
        <translation>Anweisungen eines Plans drucken …</translation>
    </message>
    <message>
        <source>Print the referral queue…</source>
        <translation>Überweisungsliste drucken …</translation>
    </message>
    <message>
        <source>Print the call sheet…</source>
        <translation>Anrufliste drucken …</translation>
    </message>
    <message>
        <source>Print downtime forms…</source>
        <translation>Ausfallformulare drucken …</translation>
    </message>
    <message>
        <source>Letter templates and letterhead…</source>
        <translation>Briefvorlagen und Briefkopf …</translation>
    </message>
    <message>
        <source>Find duplicates…</source>
        <translation>Dubletten suchen…</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>Zusammenführen mit…</translation>
    </message>
    <message>
        <source>Merges that were done…</source>
        <translation>Erfolgte Zusammenführungen…</translation>
    </message>
    <message>
        <source>Snippets…</source>
        <translation>Textbausteine…</translation>
    </message>
</context>
<context>
    <name>tarsus::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>What do you want to do? Type some of its letters</source>
        <translation>Was möchten Sie tun? Tippen Sie einige Buchstaben davon</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Type, choose with the arrow keys, Enter does it</source>
        <translation>Tippen, mit den Pfeiltasten wählen, Eingabe führt aus</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>No command is called like that.</source>
        <translation>Kein Befehl heißt so.</translation>
    </message>
</context>
<context>
    <name>tarsus::ConfirmedForm</name>
    <message>
        <source>Your password is needed.</source>
        <translation>Ihr Passwort wird gebraucht.</translation>
    </message>
</context>
<context>
    <name>tarsus::ConflictDialog</name>
    <message>
        <source>Changed meanwhile</source>
        <translation>Inzwischen geändert</translation>
    </message>
    <message>
        <source>Somebody else saved “%1” while you were editing it</source>
        <translation>Jemand anderes hat „%1“ gespeichert, während Sie es bearbeitet haben</translation>
    </message>
    <message>
        <source>Nothing of yours is lost and nothing of theirs was overwritten. These fields differ; choose what to go on with.</source>
        <translation>Von Ihren Eingaben ging nichts verloren und von den anderen wurde nichts überschrieben. Diese Felder unterscheiden sich; wählen Sie, womit Sie weiterarbeiten möchten.</translation>
    </message>
    <message>
        <source>What they saved is the same as what stands in your form.</source>
        <translation>Das anderweitig Gespeicherte ist dasselbe wie in Ihrem Formular.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>In your form</source>
        <translation>In Ihrem Formular</translation>
    </message>
    <message>
        <source>Saved meanwhile</source>
        <translation>Inzwischen gespeichert</translation>
    </message>
    <message>
        <source>Go on with &amp;my version</source>
        <translation>Mit &amp;meiner Fassung weiterarbeiten</translation>
    </message>
    <message>
        <source>Take &amp;their version</source>
        <translation>&amp;Gespeicherte Fassung übernehmen</translation>
    </message>
    <message>
        <source>&amp;Back to the form</source>
        <translation>&amp;Zurück zum Formular</translation>
    </message>
</context>
<context>
    <name>tarsus::Connection</name>
    <message>
        <source>The clinic&apos;s file is damaged, or its key file belongs to another clinic. Nothing was changed: restore the newest backup.</source>
        <translation>Die Datei der Klinik ist beschädigt oder ihre Schlüsseldatei gehört zu einer anderen Klinik. Es wurde nichts geändert: Stellen Sie die neueste Sicherung wieder her.</translation>
    </message>
    <message>
        <source>This build of Tarsus cannot encrypt, so it writes nothing. Install it anew.</source>
        <translation>Diese Ausgabe von Tarsus kann nicht verschlüsseln und schreibt deshalb nichts. Installieren Sie Tarsus neu.</translation>
    </message>
    <message>
        <source>The clinic&apos;s folder lacks a file of the clinic. Nothing was changed: restore the newest backup.</source>
        <translation>Im Ordner der Klinik fehlt eine ihrer Dateien. Es wurde nichts geändert: Stellen Sie die neueste Sicherung wieder her.</translation>
    </message>
</context>
<context>
    <name>tarsus::Console</name>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Abgebrochen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>It did not work.</source>
        <translation>Es hat nicht funktioniert.</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Passwort wiederholen</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>Die beiden Passwörter stimmen nicht überein.</translation>
    </message>
    <message>
        <source>The password file cannot be read: %1.</source>
        <translation>Die Passwortdatei kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>The first line of the password file is empty.</source>
        <translation>Die erste Zeile der Passwortdatei ist leer.</translation>
    </message>
    <message>
        <source>A password is needed: name a file with --password-file, or use a terminal.</source>
        <translation>Ein Passwort wird benötigt: Nennen Sie mit --password-file eine Datei oder verwenden Sie ein Terminal.</translation>
    </message>
    <message>
        <source>No password was typed.</source>
        <translation>Es wurde kein Passwort eingegeben.</translation>
    </message>
    <message>
        <source>Say with --user who signs in.</source>
        <translation>Geben Sie mit --user an, wer sich anmeldet.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>There is no clinic in %1. Make one with &quot;tarsusctl init&quot; or &quot;tarsusctl demo&quot;.</source>
        <translation>In %1 gibt es keine Klinik. Legen Sie eine mit „tarsusctl init“ oder „tarsusctl demo“ an.</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Passwort von %1</translation>
    </message>
</context>
<context>
    <name>tarsus::CsvFormat</name>
    <message>
        <source>This is a workbook or an archive, not a text table. Open it in the spreadsheet program, save the sheet as CSV, and import that file.</source>
        <translation>Dies ist eine Arbeitsmappe oder ein Archiv, keine Texttabelle. Öffnen Sie die Datei im Tabellenprogramm, speichern Sie das Blatt als CSV und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>This is a document, not a text table. Save the table as CSV and import that file.</source>
        <translation>Dies ist ein Dokument, keine Texttabelle. Speichern Sie die Tabelle als CSV und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>This file holds binary data, not a text table. Save the table as CSV and import that file.</source>
        <translation>Diese Datei enthält Binärdaten, keine Texttabelle. Speichern Sie die Tabelle als CSV und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>The lines of this file have no common shape, so it does not look like a table. If it is one, say which character separates its columns.</source>
        <translation>Die Zeilen dieser Datei haben keine gemeinsame Form; sie sieht daher nicht wie eine Tabelle aus. Wenn sie eine ist, geben Sie an, welches Zeichen die Spalten trennt.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Die Datei konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
</context>
<context>
    <name>tarsus::CsvReader</name>
    <message>
        <source>The file could not be read to its end.</source>
        <translation>Die Datei konnte nicht bis zum Ende gelesen werden.</translation>
    </message>
    <message>
        <source>The file ends inside a character (line %1). It was cut short, or it has another encoding.</source>
        <translation>Die Datei endet mitten in einem Zeichen (Zeile %1). Sie wurde abgeschnitten oder hat eine andere Kodierung.</translation>
    </message>
    <message>
        <source>Near line %1 the file has bytes that do not exist in this encoding. Choose another encoding.</source>
        <translation>In der Nähe von Zeile %1 enthält die Datei Bytes, die es in dieser Kodierung nicht gibt. Wählen Sie eine andere Kodierung.</translation>
    </message>
    <message>
        <source>Line %1 has more than %2 columns, so this does not look like a table.</source>
        <translation>Zeile %1 hat mehr als %2 Spalten; dies sieht daher nicht wie eine Tabelle aus.</translation>
    </message>
    <message>
        <source>Line %1 has characters that no text table has. Perhaps it is not a text file, or it has another encoding.</source>
        <translation>Zeile %1 enthält Zeichen, die in keiner Texttabelle vorkommen. Vielleicht ist es keine Textdatei oder sie hat eine andere Kodierung.</translation>
    </message>
    <message>
        <source>A quotation mark in line %1 is never closed, so the rest of the file cannot be told apart. Correct that line.</source>
        <translation>Ein Anführungszeichen in Zeile %1 wird nie geschlossen; der Rest der Datei lässt sich daher nicht auseinanderhalten. Korrigieren Sie diese Zeile.</translation>
    </message>
    <message>
        <source>A field near line %1 is far too long. Perhaps a quotation mark is not closed, or this is not a table.</source>
        <translation>Ein Feld in der Nähe von Zeile %1 ist viel zu lang. Vielleicht ist ein Anführungszeichen nicht geschlossen oder dies ist keine Tabelle.</translation>
    </message>
</context>
<context>
    <name>tarsus::DatabaseCheck</name>
    <message>
        <source>The file %1 is damaged. Stop working with it and restore the newest backup into a new folder.</source>
        <translation>Die Datei %1 ist beschädigt. Arbeiten Sie nicht weiter damit und stellen Sie die neueste Sicherung in einem neuen Ordner wieder her.</translation>
    </message>
</context>
<context>
    <name>tarsus::DateEdit</name>
    <message>
        <source>t</source>
        <comment>the letter that means today</comment>
        <translation>h</translation>
    </message>
    <message>
        <source>Choose from a calendar</source>
        <translation>Aus einem Kalender wählen</translation>
    </message>
    <message>
        <source>dwmy</source>
        <comment>the four letters of days, weeks, months and years</comment>
        <translation>twmj</translation>
    </message>
</context>
<context>
    <name>tarsus::DeclineForm</name>
    <message>
        <source>Decline the referral</source>
        <translation>Überweisung ablehnen</translation>
    </message>
    <message>
        <source>&amp;Reason *</source>
        <translation>&amp;Grund *</translation>
    </message>
    <message>
        <source>The practice reads it. Reasons of before are offered, so that they can be counted.</source>
        <translation>Die Praxis liest ihn. Frühere Gründe werden angeboten, damit man sie zählen kann.</translation>
    </message>
    <message>
        <source>How the practice hears of it</source>
        <translation>Wie die Praxis davon erfährt</translation>
    </message>
    <message>
        <source>By a &amp;letter</source>
        <translation>Durch einen &amp;Brief</translation>
    </message>
    <message>
        <source>By a c&amp;all</source>
        <translation>Durch einen An&amp;ruf</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Decline referral</source>
        <translation>Überweisung ab&amp;lehnen</translation>
    </message>
    <message>
        <source>e.g. no MRI at the moment</source>
        <translation>z. B. zurzeit kein MRT</translation>
    </message>
    <message>
        <source>The letter is drafted and waits among your letters to be sent; a call becomes a follow-up of yours for the next working day.</source>
        <translation>Der Brief wird entworfen und wartet unter Ihren Briefen, die zu senden sind; ein Anruf wird Ihre Wiedervorlage am nächsten Arbeitstag.</translation>
    </message>
</context>
<context>
    <name>tarsus::DemoClinic</name>
    <message>
        <source>Tarsus Referral Clinic (demo)</source>
        <translation>Tarsus-Überweisungsklinik (Demo)</translation>
    </message>
</context>
<context>
    <name>tarsus::DemoCommand</name>
    <message>
        <source>A demo clinic has at most %1 pets.</source>
        <translation>Eine Demoklinik hat höchstens %1 Tiere.</translation>
    </message>
    <message>
        <source>Inventing pets:</source>
        <translation>Tiere werden erfunden:</translation>
    </message>
    <message numerus="yes">
        <source>A demo clinic with %n pet(s) is in %1. Sign in as admin, specialist, coordinator or frontdesk with the password %2.</source>
        <translation>
            <numerusform>Eine Demoklinik mit %n Tier liegt in %1. Melden Sie sich als admin, specialist, coordinator oder frontdesk mit dem Passwort %2 an.</numerusform>
            <numerusform>Eine Demoklinik mit %n Tieren liegt in %1. Melden Sie sich als admin, specialist, coordinator oder frontdesk mit dem Passwort %2 an.</numerusform>
        </translation>
    </message>
    <message>
        <source>Makes a new clinic with invented data.</source>
        <translation>Legt eine neue Klinik mit erfundenen Daten an.</translation>
    </message>
</context>
<context>
    <name>tarsus::DeskDriver</name>
    <message>
        <source>%1 is not what comes next for %2.</source>
        <comment>name of a step, number of a referral</comment>
        <translation>„%1“ ist für %2 nicht der nächste Schritt.</translation>
    </message>
    <message>
        <source>Booked.</source>
        <translation>Gebucht.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was done, number of a referral</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n referral(s)</source>
        <comment>what was done</comment>
        <translation>
            <numerusform>%1: %n Überweisung</numerusform>
            <numerusform>%1: %n Überweisungen</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no step to be taken back.</source>
        <translation>Es gibt keinen Schritt, der zurückgenommen werden kann.</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <comment>what was done</comment>
        <translation>Zurückgenommen: %1</translation>
    </message>
</context>
<context>
    <name>tarsus::DeskStep</name>
    <message>
        <source>Accept referral</source>
        <translation>Überweisung annehmen</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Ask for information</source>
        <translation>Informationen anfordern</translation>
    </message>
    <message>
        <source>Waiting for information</source>
        <translation>Wartet auf Informationen</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>Mir zuweisen</translation>
    </message>
    <message>
        <source>Assigned to you</source>
        <translation>Ihnen zugewiesen</translation>
    </message>
    <message>
        <source>Assign to…</source>
        <translation>Zuweisen an …</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Zugewiesen</translation>
    </message>
    <message>
        <source>Owner contacted</source>
        <translation>Tierhalter kontaktiert</translation>
    </message>
    <message>
        <source>Book appointment…</source>
        <translation>Termin buchen …</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>Ablehnen …</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Begin work-up</source>
        <translation>Abklärung beginnen</translation>
    </message>
    <message>
        <source>Work-up begun</source>
        <translation>Abklärung begonnen</translation>
    </message>
    <message>
        <source>Finish work-up</source>
        <translation>Abklärung abschließen</translation>
    </message>
    <message>
        <source>Work-up finished: the report is due</source>
        <translation>Abklärung abgeschlossen: der Bericht ist fällig</translation>
    </message>
    <message>
        <source>Discharge note given</source>
        <translation>Entlassungsnotiz mitgegeben</translation>
    </message>
    <message>
        <source>Report sent</source>
        <translation>Bericht gesendet</translation>
    </message>
    <message>
        <source>Close referral</source>
        <translation>Überweisung abschließen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
</context>
<context>
    <name>tarsus::DocumentEntry</name>
    <message>
        <source>Drop several files onto a pet: then all of them go to it.</source>
        <translation>Ziehen Sie mehrere Dateien auf ein Tier: dann kommen alle zu ihm.</translation>
    </message>
</context>
<context>
    <name>tarsus::DocumentFiles</name>
    <message>
        <source>You may not save documents outside of the clinic. Ask an administrator if you need to.</source>
        <translation>Sie dürfen Dokumente nicht außerhalb der Klinik speichern. Fragen Sie einen Administrator, wenn Sie es brauchen.</translation>
    </message>
    <message>
        <source>The file could not be written. Check the free space, or choose another place. What was there before is still there.</source>
        <translation>Die Datei konnte nicht geschrieben werden. Prüfen Sie den freien Platz oder wählen Sie einen anderen Ort. Was vorher dort war, ist noch da.</translation>
    </message>
    <message>
        <source>There is not enough free memory for a copy of this document.</source>
        <translation>Für eine Kopie dieses Dokuments ist nicht genug Speicher frei.</translation>
    </message>
</context>
<context>
    <name>tarsus::DocumentForm</name>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Pet</source>
        <translation>Ti&amp;er</translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation>A&amp;rt</translation>
    </message>
    <message>
        <source>&amp;Referral</source>
        <translation>Über&amp;weisung</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The file is still being stored. Save again in a moment.</source>
        <translation>Die Datei wird noch abgelegt. Speichern Sie gleich noch einmal.</translation>
    </message>
    <message>
        <source>The file is missing. Choose it and save again.</source>
        <translation>Die Datei fehlt. Wählen Sie sie und speichern Sie noch einmal.</translation>
    </message>
    <message>
        <source>Drop the file here, or choose it: any kind, up to 1 GiB. It is kept byte for byte, encrypted.</source>
        <translation>Ziehen Sie die Datei hierher oder wählen Sie sie: jede Art, bis 1 GiB. Sie wird Byte für Byte verschlüsselt aufbewahrt.</translation>
    </message>
    <message>
        <source>Choose a document</source>
        <translation>Dokument wählen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>tarsus::DocumentListModel</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Pet</source>
        <translation>Tier</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Tierhalter</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Added by</source>
        <translation>Hinzugefügt von</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
</context>
<context>
    <name>tarsus::DocumentPicture</name>
    <message>
        <source>This PDF is locked with a password. Open a copy of it and type the password there.</source>
        <translation>Dieses PDF ist mit einem Passwort geschützt. Öffnen Sie eine Kopie und geben Sie das Passwort dort ein.</translation>
    </message>
    <message>
        <source>This PDF is damaged and cannot be shown here. The file itself is kept as it came.</source>
        <translation>Dieses PDF ist beschädigt und kann hier nicht gezeigt werden. Die Datei selbst bleibt, wie sie kam.</translation>
    </message>
    <message>
        <source>This page cannot be shown here.</source>
        <translation>Diese Seite kann hier nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>The picture is damaged, or too large to be shown here. The file itself is kept as it came.</source>
        <translation>Das Bild ist beschädigt oder zu groß, um hier gezeigt zu werden. Die Datei selbst bleibt, wie sie kam.</translation>
    </message>
    <message>
        <source>The picture is damaged and cannot be shown here. The file itself is kept as it came.</source>
        <translation>Das Bild ist beschädigt und kann hier nicht gezeigt werden. Die Datei selbst bleibt, wie sie kam.</translation>
    </message>
    <message>
        <source>Files of this type are not shown here. The file itself is kept as it came; open a copy of it to read it.</source>
        <translation>Dateien dieser Art werden hier nicht gezeigt. Die Datei selbst bleibt, wie sie kam; öffnen Sie eine Kopie, um sie zu lesen.</translation>
    </message>
</context>
<context>
    <name>tarsus::DocumentPreview</name>
    <message>
        <source>The document is being read …</source>
        <translation>Das Dokument wird gelesen …</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Only the beginning of this text is shown.</source>
        <translation>Nur der Anfang dieses Textes wird gezeigt.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>tarsus::DocumentRepository</name>
    <message>
        <source>Choose the file: a document needs one that is not empty.</source>
        <translation>Wählen Sie die Datei: Ein Dokument braucht eine, die nicht leer ist.</translation>
    </message>
    <message>
        <source>The same file is kept with this pet already, as “%1”.</source>
        <translation>Dieselbe Datei liegt schon bei diesem Tier, als „%1“.</translation>
    </message>
    <message>
        <source>The same file is kept with another pet already. Check that it belongs here.</source>
        <translation>Dieselbe Datei liegt schon bei einem anderen Tier. Prüfen Sie, ob sie hierher gehört.</translation>
    </message>
</context>
<context>
    <name>tarsus::DocumentTools</name>
    <message>
        <source>Storing documents</source>
        <translation>Dokumente werden abgelegt</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) before it were added.</source>
        <translation>
            <numerusform>%n Dokument davor wurde hinzugefügt.</numerusform>
            <numerusform>%n Dokumente davor wurden hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Nichts wurde hinzugefügt.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) added, encrypted.</source>
        <translation>
            <numerusform>%n Dokument hinzugefügt, verschlüsselt.</numerusform>
            <numerusform>%n Dokumente hinzugefügt, verschlüsselt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are kept with this pet already.</source>
        <translation>
            <numerusform>%n Datei liegt schon bei diesem Tier.</numerusform>
            <numerusform>%n Dateien liegen schon bei diesem Tier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a copy in another program?</source>
        <translation>Kopie in einem anderen Programm öffnen?</translation>
    </message>
    <message>
        <source>The copy leaves the protection of the clinic: the other program can read it, and may keep traces of it. It lies in this machine’s memory, and is wiped when the clinic is locked or you sign out. What you change in it is not kept.</source>
        <translation>Die Kopie verlässt den Schutz der Klinik: Das andere Programm kann sie lesen und Spuren davon behalten. Sie liegt im Arbeitsspeicher dieses Rechners und wird gelöscht, wenn die Klinik gesperrt wird oder Sie sich abmelden. Was Sie darin ändern, bleibt nicht erhalten.</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Kopie öffnen</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hier bleiben</translation>
    </message>
    <message>
        <source>No program on this machine opens this kind of file. The copy was wiped.</source>
        <translation>Kein Programm auf diesem Rechner öffnet diese Art von Datei. Die Kopie wurde gelöscht.</translation>
    </message>
    <message>
        <source>Copying a document</source>
        <translation>Dokument wird kopiert</translation>
    </message>
    <message>
        <source>Where shall the document be saved?</source>
        <translation>Wo soll das Dokument gespeichert werden?</translation>
    </message>
    <message>
        <source>Saved as %1, readable by anybody who can open that file.</source>
        <translation>Gespeichert als %1, lesbar für alle, die diese Datei öffnen können.</translation>
    </message>
    <message>
        <source>Saving a document</source>
        <translation>Dokument wird gespeichert</translation>
    </message>
</context>
<context>
    <name>tarsus::DocumentsPage</name>
    <message>
        <source>Filter by title, pet or owner</source>
        <translation>Nach Titel, Tier oder Tierhalter filtern</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>Noch keine Dokumente</translation>
    </message>
    <message>
        <source>Add document</source>
        <translation>Dokument hinzufügen</translation>
    </message>
    <message>
        <source>Any file can be kept with a pet: letters, lab results, consent forms. Drop it here, or onto a pet.</source>
        <translation>Jede Datei kann bei einem Tier aufbewahrt werden: Briefe, Laborbefunde, Einwilligungen. Ziehen Sie sie hierher oder auf ein Tier.</translation>
    </message>
    <message>
        <source>Open a copy…</source>
        <translation>Kopie öffnen …</translation>
    </message>
    <message>
        <source>In another program, outside of the clinic’s protection (%1)</source>
        <translation>In einem anderen Programm, außerhalb des Schutzes der Klinik (%1)</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Files of this type are not shown here. The file itself is kept as it came; open a copy of it to read it.</source>
        <translation>Dateien dieser Art werden hier nicht gezeigt. Die Datei selbst bleibt, wie sie kam; öffnen Sie eine Kopie, um sie zu lesen.</translation>
    </message>
    <message>
        <source>Preview of %1</source>
        <translation>Vorschau von %1</translation>
    </message>
</context>
<context>
    <name>tarsus::DraftRepository</name>
    <message>
        <source>This draft is somebody else&apos;s.</source>
        <translation>Dieser Entwurf gehört jemand anderem.</translation>
    </message>
</context>
<context>
    <name>tarsus::DuplicateFinder</name>
    <message>
        <source>the same microchip</source>
        <translation>denselben Mikrochip</translation>
    </message>
    <message>
        <source>the same licence number</source>
        <translation>dieselbe Registrierungsnummer</translation>
    </message>
    <message>
        <source>the same name and owner&apos;s phone</source>
        <translation>denselben Namen und dieselbe Telefonnummer des Tierhalters</translation>
    </message>
    <message>
        <source>the same name and phone</source>
        <translation>denselben Namen und dieselbe Telefonnummer</translation>
    </message>
    <message>
        <source>Row %1 of the file has %2.</source>
        <translation>Zeile %1 der Datei hat %2.</translation>
    </message>
    <message>
        <source>A record in the clinic has %1.</source>
        <translation>Ein Eintrag in der Klinik hat %1.</translation>
    </message>
</context>
<context>
    <name>tarsus::DuplicateSearch</name>
    <message>
        <source>Your role does not merge records: that needs the right to change and remove both, and to see all that belongs to them. Ask an administrator.</source>
        <translation>Ihre Rolle führt keine Datensätze zusammen: dazu gehört das Recht, beide zu ändern und zu entfernen und alles zu sehen, was dazugehört. Fragen Sie eine Person aus der Verwaltung.</translation>
    </message>
    <message>
        <source>same microchip</source>
        <translation>gleicher Mikrochip</translation>
    </message>
    <message>
        <source>same name and owner</source>
        <translation>gleicher Name und Tierhalter</translation>
    </message>
    <message>
        <source>same name, owners with the same phone</source>
        <translation>gleicher Name, Tierhalter mit gleicher Telefonnummer</translation>
    </message>
    <message>
        <source>same name and address</source>
        <translation>gleicher Name und gleiche Adresse</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>gleicher Name</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>gleiche Telefonnummer</translation>
    </message>
    <message>
        <source>same e-mail address</source>
        <translation>gleiche E-Mail-Adresse</translation>
    </message>
    <message>
        <source>names nearly the same</source>
        <translation>fast gleiche Namen</translation>
    </message>
    <message>
        <source>names nearly the same; same owner, species and date of birth</source>
        <translation>fast gleiche Namen; gleicher Tierhalter, gleiche Tierart und gleiches Geburtsdatum</translation>
    </message>
    <message>
        <source>same date of birth</source>
        <translation>gleiches Geburtsdatum</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a pet and its owner, or an owner and the phone</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>tarsus::DuplicatesForm</name>
    <message>
        <source>Looking through all records…</source>
        <translation>Alle Datensätze werden durchgesehen …</translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>Suche nach Dubletten</translation>
    </message>
    <message>
        <source>%1, twice</source>
        <comment>a pair of one name</comment>
        <translation>%1, zweimal</translation>
    </message>
    <message>
        <source>%1 and %2: %3</source>
        <translation>%1 und %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) may be the same; the likeliest stand here.</source>
        <translation>
            <numerusform>%n Paar könnte dasselbe sein; die wahrscheinlichsten stehen hier.</numerusform>
            <numerusform>%n Paare könnten dasselbe sein; die wahrscheinlichsten stehen hier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) may be the same. You decide: nothing is merged by itself.</source>
        <translation>
            <numerusform>%n Paar könnte dasselbe sein. Sie entscheiden: von selbst wird nichts zusammengeführt.</numerusform>
            <numerusform>%n Paare könnten dasselbe sein. Sie entscheiden: von selbst wird nichts zusammengeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” and “%2” are one record now.</source>
        <translation>„%1“ und „%2“ sind jetzt ein Datensatz.</translation>
    </message>
    <message>
        <source>These are two, and are not proposed again: %1, %2.</source>
        <translation>Das sind zwei, und sie werden nicht mehr vorgeschlagen: %1, %2.</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Dubletten</translation>
    </message>
    <message>
        <source>What may be there twice</source>
        <translation>Was doppelt da sein könnte</translation>
    </message>
    <message>
        <source>Which records are looked through</source>
        <translation>Welche Datensätze durchgesehen werden</translation>
    </message>
    <message>
        <source>Pairs that may be the same</source>
        <translation>Paare, die dasselbe sein könnten</translation>
    </message>
    <message>
        <source>Go to the fields that differ</source>
        <translation>Zu den Feldern gehen, die sich unterscheiden</translation>
    </message>
    <message>
        <source>Nothing is there twice</source>
        <translation>Nichts ist doppelt da</translation>
    </message>
    <message>
        <source>Records with the same chip, the same name and owner, or the same phone would stand here.</source>
        <translation>Hier stünden Datensätze mit gleichem Chip, gleichem Namen und Tierhalter oder gleicher Telefonnummer.</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Zusammenführen</translation>
    </message>
    <message>
        <source>&amp;Not the same</source>
        <translation>&amp;Nicht dasselbe</translation>
    </message>
    <message>
        <source>&amp;Other one stays</source>
        <translation>Der &amp;andere bleibt</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>tarsus::ExportCommand</name>
    <message>
        <source>Say with --out where the files go.</source>
        <translation>Geben Sie mit --out an, wohin die Dateien geschrieben werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are in %1, readable by anybody who can open that folder.</source>
        <translation>
            <numerusform>%n Eintrag liegt in %1, lesbar für alle, die diesen Ordner öffnen können.</numerusform>
            <numerusform>%n Einträge liegen in %1, lesbar für alle, die diesen Ordner öffnen können.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes records as CSV and JSON, and their original files.</source>
        <translation>Schreibt Einträge als CSV und JSON sowie ihre Originaldateien.</translation>
    </message>
</context>
<context>
    <name>tarsus::ExportService</name>
    <message>
        <source>The export could not be written. Nothing was kept of it: check the free space, or choose another place.</source>
        <translation>Der Export konnte nicht geschrieben werden. Nichts davon wurde behalten: Prüfen Sie den freien Platz oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>You may not export this. Ask an administrator if you need to.</source>
        <translation>Sie dürfen dies nicht exportieren. Wenden Sie sich bei Bedarf an einen Administrator.</translation>
    </message>
    <message>
        <source>There is something in %1 already. An export goes into a new folder.</source>
        <translation>In %1 liegt bereits etwas. Ein Export braucht einen neuen Ordner.</translation>
    </message>
</context>
<context>
    <name>tarsus::Field</name>
    <message>
        <source>Pet</source>
        <translation>Tier</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Überweisung</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>Length in minutes</source>
        <translation>Dauer in Minuten</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation>Spezialist</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Send reminders</source>
        <translation>Erinnerungen senden</translation>
    </message>
    <message>
        <source>Reminder sent</source>
        <translation>Erinnerung gesendet</translation>
    </message>
    <message>
        <source>Arrived at</source>
        <translation>Angekommen um</translation>
    </message>
    <message>
        <source>Seen at</source>
        <translation>Untersucht um</translation>
    </message>
    <message>
        <source>Left at</source>
        <translation>Gegangen um</translation>
    </message>
    <message>
        <source>Treatment plan</source>
        <translation>Behandlungsplan</translation>
    </message>
    <message>
        <source>Interaction</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 der Datei</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>File type</source>
        <translation>Dateityp</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Dateigröße</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>Aufgenommen am</translation>
    </message>
    <message>
        <source>Body part</source>
        <translation>Körperteil</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Projektion</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Befundung</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Impression</source>
        <translation>Gesamtbeurteilung</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Befundet von</translation>
    </message>
    <message>
        <source>Follow-up needed</source>
        <translation>Nachverfolgung nötig</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Subjective</source>
        <translation>Subjektiv</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objektiv</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Beurteilung</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Follow-up due</source>
        <translation>Wiedervorlage am</translation>
    </message>
    <message>
        <source>Follow-up by</source>
        <translation>Wiedervorlage durch</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Happened on</source>
        <translation>Stattgefunden am</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Unterzeichnet am</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Unterzeichnet von</translation>
    </message>
    <message>
        <source>Addendum to</source>
        <translation>Nachtrag zu</translation>
    </message>
    <message>
        <source>Owner name</source>
        <translation>Name des Tierhalters</translation>
    </message>
    <message>
        <source>Owner phone</source>
        <translation>Telefon des Tierhalters</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Preferred channel</source>
        <translation>Bevorzugter Kontaktweg</translation>
    </message>
    <message>
        <source>Agreed to share records on</source>
        <translation>Datenweitergabe zugestimmt am</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>Tierart</translation>
    </message>
    <message>
        <source>Breed</source>
        <translation>Rasse</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Birth date known to</source>
        <translation>Geburtsdatum genau auf</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Neutered</source>
        <translation>Kastriert</translation>
    </message>
    <message>
        <source>Colour and markings</source>
        <translation>Farbe und Abzeichen</translation>
    </message>
    <message>
        <source>Microchip</source>
        <translation>Mikrochip</translation>
    </message>
    <message>
        <source>Medical history</source>
        <translation>Vorgeschichte</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Tierhalter</translation>
    </message>
    <message>
        <source>Primary vet clinic</source>
        <translation>Haustierarztpraxis</translation>
    </message>
    <message>
        <source>Assigned specialist</source>
        <translation>Zugewiesener Spezialist</translation>
    </message>
    <message>
        <source>Insurance company</source>
        <translation>Versicherung</translation>
    </message>
    <message>
        <source>Insurance number</source>
        <translation>Versicherungsnummer</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>Verstorben</translation>
    </message>
    <message>
        <source>Deceased on</source>
        <translation>Verstorben am</translation>
    </message>
    <message>
        <source>Licence number</source>
        <translation>Registrierungsnummer</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Diagnosis code</source>
        <translation>Diagnosecode</translation>
    </message>
    <message>
        <source>Code system</source>
        <translation>Codesystem</translation>
    </message>
    <message>
        <source>Treatment details</source>
        <translation>Behandlungsdetails</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Nächste Kontrolle</translation>
    </message>
    <message>
        <source>Outcome of the review</source>
        <translation>Ergebnis der Kontrolle</translation>
    </message>
    <message>
        <source>Medication</source>
        <translation>Medikation</translation>
    </message>
    <message>
        <source>Instructions for the owner</source>
        <translation>Anweisungen für den Tierhalter</translation>
    </message>
    <message>
        <source>Instructions are</source>
        <translation>Anweisungen sind</translation>
    </message>
    <message>
        <source>Practice name</source>
        <translation>Name der Praxis</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Name of the vet</source>
        <translation>Name des Tierarztes</translation>
    </message>
    <message>
        <source>Referral number</source>
        <translation>Überweisungsnummer</translation>
    </message>
    <message>
        <source>Referring clinic</source>
        <translation>Überweisende Praxis</translation>
    </message>
    <message>
        <source>Referring vet</source>
        <translation>Überweisender Tierarzt</translation>
    </message>
    <message>
        <source>Reason for the referral</source>
        <translation>Grund der Überweisung</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Entgegengenommen von</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Eingegangen am</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Triage on arrival</source>
        <translation>Triage bei Ankunft</translation>
    </message>
    <message>
        <source>Reason for declining or redirecting</source>
        <translation>Grund für Ablehnung oder Weiterleitung</translation>
    </message>
    <message>
        <source>Referral form is here</source>
        <translation>Überweisungsformular liegt vor</translation>
    </message>
    <message>
        <source>Patient history is here</source>
        <translation>Vorgeschichte des Patienten liegt vor</translation>
    </message>
    <message>
        <source>Laboratory results are here</source>
        <translation>Laborbefunde liegen vor</translation>
    </message>
    <message>
        <source>Images are here</source>
        <translation>Bilder liegen vor</translation>
    </message>
    <message>
        <source>Owner&apos;s consent is here</source>
        <translation>Einwilligung des Tierhalters liegt vor</translation>
    </message>
    <message>
        <source>Acknowledged on</source>
        <translation>Bestätigt am</translation>
    </message>
    <message>
        <source>Owner contacted on</source>
        <translation>Tierhalter kontaktiert am</translation>
    </message>
    <message>
        <source>Discharge note sent on</source>
        <translation>Entlassungsbericht gesendet am</translation>
    </message>
    <message>
        <source>Final report sent on</source>
        <translation>Abschlussbericht gesendet am</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Vollständiger Name</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Initialen</translation>
    </message>
    <message>
        <source>Colour in the calendar</source>
        <translation>Farbe im Kalender</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Arbeitszeiten</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Letzte Anmeldung</translation>
    </message>
    <message>
        <source>Appointment booked on</source>
        <translation>Termin gebucht am</translation>
    </message>
    <message>
        <source>Work-up finished on</source>
        <translation>Abklärung abgeschlossen am</translation>
    </message>
    <message>
        <source>Waits for information since</source>
        <translation>Wartet auf Informationen seit</translation>
    </message>
    <message>
        <source>Minutes waited for information</source>
        <translation>Minuten auf Informationen gewartet</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Antwort fällig</translation>
    </message>
    <message>
        <source>Call to the owner due</source>
        <translation>Anruf beim Tierhalter fällig</translation>
    </message>
    <message>
        <source>Appointment due</source>
        <translation>Termin fällig</translation>
    </message>
    <message>
        <source>Discharge note due</source>
        <translation>Entlassungsnotiz fällig</translation>
    </message>
    <message>
        <source>Final report due</source>
        <translation>Abschlussbericht fällig</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Copies to</source>
        <translation>Kopien an</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>Covers the case until</source>
        <translation>Umfasst den Fall bis</translation>
    </message>
    <message>
        <source>Corrects</source>
        <translation>Berichtigt</translation>
    </message>
    <message>
        <source>SHA-256 of what was signed</source>
        <translation>SHA-256 des Unterschriebenen</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Gesendet am</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Gesendet von</translation>
    </message>
    <message>
        <source>Sent how</source>
        <translation>Wie gesendet</translation>
    </message>
    <message>
        <source>The letter as PDF</source>
        <translation>Der Brief als PDF</translation>
    </message>
    <message>
        <source>Instructions given on</source>
        <translation>Hinweise ausgehändigt am</translation>
    </message>
    <message>
        <source>Instructions given by</source>
        <translation>Hinweise ausgehändigt von</translation>
    </message>
    <message>
        <source>Instructions acknowledged on</source>
        <translation>Hinweise bestätigt am</translation>
    </message>
    <message>
        <source>Instructions acknowledged by</source>
        <translation>Hinweise bestätigt von</translation>
    </message>
</context>
<context>
    <name>tarsus::FieldRules</name>
    <message>
        <source>%1 does not look like an e-mail address (name@example.org).</source>
        <translation>%1 sieht nicht wie eine E-Mail-Adresse aus (name@example.org).</translation>
    </message>
    <message>
        <source>%1 does not look like a phone number: write its digits, with blanks or dashes as you like.</source>
        <translation>%1 sieht nicht wie eine Telefonnummer aus: Schreiben Sie die Ziffern, nach Belieben mit Leerzeichen oder Bindestrichen.</translation>
    </message>
    <message>
        <source>%1 is none of its choices. There are: %2.</source>
        <translation>%1 gehört nicht zur Auswahl. Es gibt: %2.</translation>
    </message>
    <message>
        <source>%1: there is no such record (%2), or it was removed.</source>
        <translation>%1: Diesen Datensatz gibt es nicht (%2), oder er wurde entfernt.</translation>
    </message>
</context>
<context>
    <name>tarsus::FieldText</name>
    <message>
        <source>%1 is not a day. Write it as 2026-03-01.</source>
        <translation>%1 ist kein Datum. Schreiben Sie es als 2026-03-01.</translation>
    </message>
    <message>
        <source>%1 is not a date and time. Write it as 2026-03-01T09:30, or with its offset as 2026-03-01T09:30:00Z.</source>
        <translation>%1 ist kein Datum mit Uhrzeit. Schreiben Sie es als 2026-03-01T09:30 oder mit Zeitverschiebung als 2026-03-01T09:30:00Z.</translation>
    </message>
    <message>
        <source>%1 is either true or false.</source>
        <translation>%1 ist entweder true oder false.</translation>
    </message>
    <message>
        <source>%1 is not a number.</source>
        <translation>%1 ist keine Zahl.</translation>
    </message>
    <message>
        <source>%1 is made by the program.</source>
        <translation>%1 wird vom Programm vergeben.</translation>
    </message>
</context>
<context>
    <name>tarsus::FieldValue</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>tarsus::FilePicker</name>
    <message>
        <source>Storing %1, encrypted …</source>
        <translation>%1 wird verschlüsselt gespeichert …</translation>
    </message>
    <message>
        <source>No preview</source>
        <translation>Keine Vorschau</translation>
    </message>
    <message>
        <source>Choose a film</source>
        <translation>Aufnahme auswählen</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.dcm)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.dcm)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Drop the film here, or choose its file: PNG, JPEG or DICOM. It is kept byte for byte, encrypted.</source>
        <translation>Ziehen Sie die Aufnahme hierher oder wählen Sie ihre Datei aus: PNG, JPEG oder DICOM. Sie wird Byte für Byte unverändert und verschlüsselt aufbewahrt.</translation>
    </message>
    <message>
        <source>C&amp;hoose a file…</source>
        <translation>Date&amp;i wählen …</translation>
    </message>
    <message>
        <source>Stop storing</source>
        <translation>Ablegen abbrechen</translation>
    </message>
</context>
<context>
    <name>tarsus::FilmImage</name>
    <message>
        <source>This file cannot be shown here: it is neither PNG nor JPEG.</source>
        <translation>Diese Datei kann hier nicht angezeigt werden: Sie ist weder PNG noch JPEG.</translation>
    </message>
    <message>
        <source>The picture could not be read.</source>
        <translation>Das Bild konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The picture is damaged and cannot be shown.</source>
        <translation>Das Bild ist beschädigt und kann nicht angezeigt werden.</translation>
    </message>
    <message>
        <source>The picture is too large to be shown here.</source>
        <translation>Das Bild ist zu groß, um hier angezeigt zu werden.</translation>
    </message>
</context>
<context>
    <name>tarsus::FilmPreview</name>
    <message>
        <source>The film is being read …</source>
        <translation>Die Aufnahme wird gelesen …</translation>
    </message>
</context>
<context>
    <name>tarsus::FilmStore</name>
    <message>
        <source>The file could not be read. Check that it is there, whole, and that you may open it.</source>
        <translation>Die Datei konnte nicht gelesen werden. Prüfen Sie, ob sie vorhanden und vollständig ist und ob Sie sie öffnen dürfen.</translation>
    </message>
    <message>
        <source>The file is larger than 1 GiB, which is more than the clinic keeps.</source>
        <translation>Die Datei ist größer als 1 GiB; so große Dateien bewahrt die Klinik nicht auf.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file changed while it was being read. Wait until it is written, and add it again.</source>
        <translation>Die Datei hat sich beim Lesen geändert. Warten Sie, bis sie fertig geschrieben ist, und fügen Sie sie erneut hinzu.</translation>
    </message>
    <message>
        <source>The file of this record is not in the clinic&apos;s folder.</source>
        <translation>Die Datei dieses Datensatzes ist nicht im Ordner der Klinik.</translation>
    </message>
    <message>
        <source>The file of this record is damaged. Restore it from the newest backup.</source>
        <translation>Die Datei dieses Datensatzes ist beschädigt. Stellen Sie sie aus der neuesten Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The file is too large to be shown. Export it and open it with another program.</source>
        <translation>Die Datei ist zu groß, um angezeigt zu werden. Exportieren Sie sie und öffnen Sie sie mit einem anderen Programm.</translation>
    </message>
    <message>
        <source>The file is not there, or you may not see it.</source>
        <translation>Die Datei ist nicht vorhanden, oder Sie dürfen sie nicht sehen.</translation>
    </message>
</context>
<context>
    <name>tarsus::FirstRunWizard</name>
    <message>
        <source>Welcome to Tarsus</source>
        <translation>Willkommen bei Tarsus</translation>
    </message>
    <message>
        <source>The records of a veterinary referral clinic, kept encrypted on this computer: pets, referrals, treatment plans, X-rays and appointments.</source>
        <translation>Die Daten einer tierärztlichen Überweisungsklinik, verschlüsselt auf diesem Computer: Tiere, Überweisungen, Behandlungspläne, Röntgenbilder und Termine.</translation>
    </message>
    <message>
        <source>&amp;Set up our clinic</source>
        <translation>Unsere &amp;Klinik einrichten</translation>
    </message>
    <message>
        <source>Takes about three minutes. You name the clinic and become its first administrator.</source>
        <translation>Dauert etwa drei Minuten. Sie benennen die Klinik und werden ihr erster Administrator.</translation>
    </message>
    <message>
        <source>&amp;Look around in a demo clinic</source>
        <translation>In einer Demo-Klinik &amp;umsehen</translation>
    </message>
    <message>
        <source>Invented pets and people, kept apart from everything real.</source>
        <translation>Erfundene Tiere und Personen, getrennt von allen echten Daten.</translation>
    </message>
    <message>
        <source>The clinic</source>
        <translation>Die Klinik</translation>
    </message>
    <message>
        <source>The name stands on top of the window and on letters. Days and years begin in the time zone of the clinic.</source>
        <translation>Der Name steht oben im Fenster und auf Briefen. Tage und Jahre beginnen in der Zeitzone der Klinik.</translation>
    </message>
    <message>
        <source>Name of the &amp;clinic</source>
        <translation>Na&amp;me der Klinik</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>Ze&amp;itzone</translation>
    </message>
    <message>
        <source>The first administrator</source>
        <translation>Der erste Administrator</translation>
    </message>
    <message>
        <source>This is you. An administrator approves the accounts of everybody else and looks after backups.</source>
        <translation>Das sind Sie. Ein Administrator gibt die Konten aller anderen frei und kümmert sich um die Sicherungen.</translation>
    </message>
    <message>
        <source>Your &amp;full name</source>
        <translation>Ihr &amp;vollständiger Name</translation>
    </message>
    <message>
        <source>Sign-in &amp;name</source>
        <translation>Anmelde&amp;name</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>Setting up the clinic…</source>
        <translation>Klinik wird eingerichtet…</translation>
    </message>
    <message>
        <source>Keys are made and two encrypted databases are written.</source>
        <translation>Schlüssel werden erzeugt und zwei verschlüsselte Datenbanken geschrieben.</translation>
    </message>
    <message>
        <source>The recovery code</source>
        <translation>Der Wiederherstellungscode</translation>
    </message>
    <message>
        <source>If every password is forgotten, only this code opens the clinic again. It is shown this once. Print it or write it down and keep it where valuables are kept, not on this computer.</source>
        <translation>Wenn alle Passwörter vergessen sind, öffnet nur dieser Code die Klinik wieder. Er wird nur dieses eine Mal angezeigt. Drucken Sie ihn oder schreiben Sie ihn auf, und bewahren Sie ihn bei Ihren Wertsachen auf, nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>K&amp;opieren</translation>
    </message>
    <message>
        <source>&amp;Type one group back</source>
        <translation>Eine &amp;Gruppe zur Kontrolle eingeben</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Inventing a clinic…</source>
        <translation>Eine Klinik wird erfunden…</translation>
    </message>
    <message>
        <source>Pets, owners, referrals and plans; about a minute.</source>
        <translation>Tiere, Tierhalter, Überweisungen und Pläne; etwa eine Minute.</translation>
    </message>
    <message>
        <source>The clinic needs a name.</source>
        <translation>Die Klinik braucht einen Namen.</translation>
    </message>
    <message>
        <source>Please choose a time zone from the list.</source>
        <translation>Bitte wählen Sie eine Zeitzone aus der Liste.</translation>
    </message>
    <message>
        <source>That is not group %1 of the code. Please look at what you wrote down.</source>
        <translation>Das ist nicht Gruppe %1 des Codes. Bitte sehen Sie in Ihrer Niederschrift nach.</translation>
    </message>
    <message>
        <source>Step %1 of 3</source>
        <translation>Schritt %1 von 3</translation>
    </message>
    <message>
        <source>It will lie in %1.</source>
        <translation>Sie wird in %1 liegen.</translation>
    </message>
    <message>
        <source>&amp;Type group %1 of the code back, from the paper</source>
        <translation>&amp;Gruppe %1 des Codes vom Papier eingeben</translation>
    </message>
    <message>
        <source>Open the &amp;clinic</source>
        <translation>Klinik ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Set up the clinic</source>
        <translation>Klinik einrich&amp;ten</translation>
    </message>
</context>
<context>
    <name>tarsus::FormDrafts</name>
    <message>
        <source>What you type cannot be kept for a lock or a power cut at the moment. Please save your form soon. %1</source>
        <translation>Ihre Eingaben können derzeit nicht für den Fall einer Sperrung oder eines Stromausfalls aufbewahrt werden. Bitte speichern Sie Ihr Formular bald. %1</translation>
    </message>
</context>
<context>
    <name>tarsus::GlobalSearchBox</name>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Search: pet, owner, phone, chip, referral, words…</source>
        <translation>Suchen: Tier, Tierhalter, Telefon, Chip, Überweisung, Wörter …</translation>
    </message>
    <message>
        <source>Type, choose with the arrow keys, Enter opens; arrow down explains</source>
        <translation>Tippen, mit den Pfeiltasten wählen, Eingabe öffnet; Pfeil nach unten erklärt</translation>
    </message>
</context>
<context>
    <name>tarsus::HandOverForm</name>
    <message>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>&amp;To *</source>
        <translation>A&amp;n *</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>No&amp;tiz</translation>
    </message>
    <message>
        <source>What the person must know. It stands on their Today page until they have read it.</source>
        <translation>Was die Person wissen muss. Es steht auf ihrer Seite „Heute“, bis sie es gelesen hat.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Hand over</source>
        <translation>Über&amp;geben</translation>
    </message>
    <message>
        <source>no open referral</source>
        <translation>keine offene Überweisung</translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s)</source>
        <translation>
            <numerusform>%n Überweisung</numerusform>
            <numerusform>%n Überweisungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2, %3</source>
        <comment>pet, whose case it is, its referrals</comment>
        <translation>%1 – %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s): the pets with their open referrals, all of them or none.</source>
        <translation>
            <numerusform>%n Fall: das Tier mit seinen offenen Überweisungen, alles oder nichts.</numerusform>
            <numerusform>%n Fälle: die Tiere mit ihren offenen Überweisungen, alle oder keines.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is handed over</source>
        <translation>Was übergeben wird</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Namen eingeben</translation>
    </message>
    <message>
        <source>Choose who gets the cases.</source>
        <translation>Wählen Sie, wer die Fälle bekommt.</translation>
    </message>
</context>
<context>
    <name>tarsus::HandOverService</name>
    <message>
        <source>Your role does not give cases to others.</source>
        <translation>Ihre Rolle übergibt keine Fälle an andere.</translation>
    </message>
    <message>
        <source>Choose who gets the cases.</source>
        <translation>Wählen Sie, wer die Fälle bekommt.</translation>
    </message>
    <message>
        <source>These are cases of this person already. Choose somebody else.</source>
        <translation>Das sind bereits Fälle dieser Person. Wählen Sie jemand anderen.</translation>
    </message>
    <message>
        <source>A case was changed by somebody else meanwhile. Nothing was handed over: look at it and hand over once more.</source>
        <translation>Ein Fall wurde inzwischen von jemand anderem geändert. Es wurde nichts übergeben: Sehen Sie ihn sich an und übergeben Sie erneut.</translation>
    </message>
</context>
<context>
    <name>tarsus::HeldCase</name>
    <message>
        <source>This case is open to you for some hours only. Whose case it is decides who gets it.</source>
        <translation>Dieser Fall steht Ihnen nur für einige Stunden offen. Wer ihn führt, entscheidet, wer ihn bekommt.</translation>
    </message>
</context>
<context>
    <name>tarsus::HistoryCommand</name>
    <message>
        <source>Tells a pet&apos;s story, newest first.</source>
        <translation>Zeigt die Geschichte eines Tieres, Neuestes zuerst.</translation>
    </message>
</context>
<context>
    <name>tarsus::HistoryService</name>
    <message>
        <source>This pet is not there, or you may not see it.</source>
        <translation>Dieses Tier gibt es nicht, oder Sie dürfen es nicht sehen.</translation>
    </message>
</context>
<context>
    <name>tarsus::HoursForm</name>
    <message>
        <source>Hours and promises</source>
        <translation>Arbeitszeiten und Zusagen</translation>
    </message>
    <message>
        <source>&amp;Monday</source>
        <translation>&amp;Montag</translation>
    </message>
    <message>
        <source>&amp;Tuesday</source>
        <translation>&amp;Dienstag</translation>
    </message>
    <message>
        <source>&amp;Wednesday</source>
        <translation>M&amp;ittwoch</translation>
    </message>
    <message>
        <source>T&amp;hursday</source>
        <translation>D&amp;onnerstag</translation>
    </message>
    <message>
        <source>&amp;Friday</source>
        <translation>&amp;Freitag</translation>
    </message>
    <message>
        <source>Sat&amp;urday</source>
        <translation>Sams&amp;tag</translation>
    </message>
    <message>
        <source>Su&amp;nday</source>
        <translation>So&amp;nntag</translation>
    </message>
    <message>
        <source>Clos&amp;ed on</source>
        <translation>G&amp;eschlossen am</translation>
    </message>
    <message>
        <source>Hours like 08:00–12:00, 13:00–18:00; a closed day stays empty. Holidays: a date a line, and what it is called.</source>
        <translation>Zeiten wie 08:00–12:00, 13:00–18:00; ein geschlossener Tag bleibt leer. Feiertage: ein Datum je Zeile, und wie er heißt.</translation>
    </message>
    <message>
        <source>What is promised from the moment a referral comes in, and for note and report from the end of the work-up: “4 h” are hours of work, “2 d” working days.</source>
        <translation>Was ab dem Eingang einer Überweisung zugesagt ist, bei Notiz und Bericht ab dem Ende der Abklärung: „4 h“ sind Arbeitsstunden, „2 d“ Arbeitstage.</translation>
    </message>
    <message>
        <source>Emergencies are counted day and n&amp;ight, holidays too</source>
        <translation>Notfälle zählen &amp;rund um die Uhr, auch an Feiertagen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Notfall</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Dringend</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>Bald</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Routine</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>priority, promise</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>working days</comment>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours of work</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>Write hours of work like “4 h”, or working days like “2 d”.</source>
        <translation>Schreiben Sie Arbeitsstunden wie „4 h“ oder Arbeitstage wie „2 d“.</translation>
    </message>
    <message>
        <source>What is due is worked out</source>
        <translation>Was fällig ist, wird berechnet</translation>
    </message>
</context>
<context>
    <name>tarsus::ImportBatches</name>
    <message>
        <source>Reading the imports</source>
        <translation>Importe werden gelesen</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>The import of “%1” is being undone…</source>
        <translation>Der Import von „%1“ wird rückgängig gemacht…</translation>
    </message>
    <message>
        <source>Undoing an import</source>
        <translation>Import wird rückgängig gemacht</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were removed again.</source>
        <translation>
            <numerusform>%n Datensatz wurde wieder entfernt.</numerusform>
            <numerusform>%n Datensätze wurden wieder entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Imports that were done</source>
        <translation>Bisherige Importe</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>&amp;Undo this import</source>
        <translation>Diesen Import &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing was imported yet</source>
        <translation>Noch nichts importiert</translation>
    </message>
    <message>
        <source>Each import of a spreadsheet stands here, and can be undone as a whole while nobody has worked with its records.</source>
        <translation>Jeder Import einer Tabelle steht hier und kann als Ganzes rückgängig gemacht werden, solange niemand mit seinen Einträgen gearbeitet hat.</translation>
    </message>
</context>
<context>
    <name>tarsus::ImportCheckPage</name>
    <message>
        <source>Look before it is imported</source>
        <translation>Vor dem Import prüfen</translation>
    </message>
    <message>
        <source>How much of the file is done</source>
        <translation>Fortschritt in der Datei</translation>
    </message>
    <message>
        <source>What is said about the rows</source>
        <translation>Hinweise zu den Zeilen</translation>
    </message>
    <message>
        <source>Import the rows that seem to be there &amp;already, too</source>
        <translation>Auch Zeilen importieren, die anscheinend &amp;bereits vorhanden sind</translation>
    </message>
    <message>
        <source>Import the &amp;good rows, and put the others into a report</source>
        <translation>Die &amp;gültigen Zeilen importieren und die übrigen in einen Bericht schreiben</translation>
    </message>
    <message>
        <source>Import &amp;nothing as long as a row has a problem</source>
        <translation>&amp;Nichts importieren, solange eine Zeile ein Problem hat</translation>
    </message>
    <message>
        <source>Which rows are shown</source>
        <translation>Angezeigte Zeilen</translation>
    </message>
    <message>
        <source>Every row is being checked. Nothing is written yet.</source>
        <translation>Alle Zeilen werden geprüft. Noch wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>With a problem</source>
        <translation>Mit Problem</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Bereits vorhanden</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>To be imported: %1.</source>
        <translation>Zu importieren: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have a problem and are left out.</source>
        <translation>
            <numerusform>%n Zeile hat ein Problem und wird ausgelassen.</numerusform>
            <numerusform>%n Zeilen haben ein Problem und werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) seem to be there already; check those that are to be imported all the same.</source>
        <translation>
            <numerusform>%n Zeile ist anscheinend bereits vorhanden; haken Sie sie an, wenn sie trotzdem importiert werden soll.</numerusform>
            <numerusform>%n Zeilen sind anscheinend bereits vorhanden; haken Sie die an, die trotzdem importiert werden sollen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were chosen to be imported.</source>
        <translation>
            <numerusform>%n davon wurde zum Importieren ausgewählt.</numerusform>
            <numerusform>%n davon wurden zum Importieren ausgewählt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tarsus::ImportCommand</name>
    <message>
        <source>Encodings are utf-8, utf-16le, utf-16be and windows-1252.</source>
        <translation>Kodierungen sind utf-8, utf-16le, utf-16be und windows-1252.</translation>
    </message>
    <message>
        <source>A delimiter is one character, or tab, comma, semicolon or pipe.</source>
        <translation>Ein Trennzeichen ist ein einzelnes Zeichen oder tab, comma, semicolon oder pipe.</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Say which file is imported.</source>
        <translation>Geben Sie an, welche Datei importiert wird.</translation>
    </message>
    <message>
        <source>Tables of this kind cannot be imported.</source>
        <translation>Tabellen dieser Art können nicht importiert werden.</translation>
    </message>
    <message>
        <source>Import:</source>
        <translation>Import:</translation>
    </message>
    <message>
        <source>Nothing was imported: every row was refused or is there already, or one was refused and all or nothing was wanted.</source>
        <translation>Es wurde nichts importiert: Jede Zeile wurde abgelehnt oder ist bereits vorhanden, oder eine wurde abgelehnt, und es galt alles oder nichts.</translation>
    </message>
    <message>
        <source>Imports a CSV or TSV file, or takes an import back.</source>
        <translation>Importiert eine CSV- oder TSV-Datei oder nimmt einen Import zurück.</translation>
    </message>
</context>
<context>
    <name>tarsus::ImportField</name>
    <message>
        <source>Owner e-mail</source>
        <translation>E-Mail des Tierhalters</translation>
    </message>
    <message>
        <source>Owner address</source>
        <translation>Adresse des Tierhalters</translation>
    </message>
</context>
<context>
    <name>tarsus::ImportFile</name>
    <message>
        <source>The file “%1” could not be opened.</source>
        <translation>Die Datei „%1“ konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>This file is far too large for a table of records. Choose another one, or split it.</source>
        <translation>Diese Datei ist für eine Tabelle mit Datensätzen viel zu groß. Wählen Sie eine andere oder teilen Sie sie auf.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file has headings, or one row only, and nothing to import below. The first row must name the columns.</source>
        <translation>Die Datei hat nur Überschriften oder nur eine Zeile und darunter nichts zu importieren. Die erste Zeile muss die Spalten benennen.</translation>
    </message>
    <message>
        <source>The file “%1” was changed or moved meanwhile. Choose it again.</source>
        <translation>Die Datei „%1“ wurde inzwischen geändert oder verschoben. Wählen Sie sie erneut aus.</translation>
    </message>
</context>
<context>
    <name>tarsus::ImportFilePage</name>
    <message>
        <source>Choose the table</source>
        <translation>Tabelle auswählen</translation>
    </message>
    <message>
        <source>A text table with a heading in its first row: CSV, TSV, or what a spreadsheet saves as text. It can be dropped here.</source>
        <translation>Eine Texttabelle mit Überschriften in der ersten Zeile: CSV, TSV oder was eine Tabellenkalkulation als Text speichert. Sie kann hierher gezogen werden.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>D&amp;urchsuchen…</translation>
    </message>
    <message>
        <source>A row is &amp;one</source>
        <translation>Eine Zeile &amp;entspricht</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Kodierung</translation>
    </message>
    <message>
        <source>&amp;Delimiter</source>
        <translation>&amp;Trennzeichen</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>Die ersten Zeilen der Datei</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.tab *.txt)</source>
        <translation>Tabellen (*.csv *.tsv *.tab *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The file is being read…</source>
        <translation>Die Datei wird gelesen…</translation>
    </message>
    <message>
        <source>Reading a table</source>
        <translation>Tabelle wird gelesen</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>UTF-16, little endian</source>
        <translation>UTF-16, Little Endian</translation>
    </message>
    <message>
        <source>UTF-16, big endian</source>
        <translation>UTF-16, Big Endian</translation>
    </message>
    <message>
        <source>Windows-1252 (Western Europe)</source>
        <translation>Windows-1252 (Westeuropa)</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Senkrechter Strich</translation>
    </message>
    <message>
        <source>As found: %1</source>
        <translation>Erkannt: %1</translation>
    </message>
    <message>
        <source>Find it</source>
        <translation>Automatisch erkennen</translation>
    </message>
    <message numerus="yes">
        <source>The first %n row(s). %1 columns.</source>
        <translation>
            <numerusform>%n Zeile zur Vorschau. %1 Spalten.</numerusform>
            <numerusform>Die ersten %n Zeilen. %1 Spalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first rows of the table will stand here.</source>
        <translation>Hier erscheinen die ersten Zeilen der Tabelle.</translation>
    </message>
</context>
<context>
    <name>tarsus::ImportMapping</name>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
</context>
<context>
    <name>tarsus::ImportMappingPage</name>
    <message>
        <source>Say what the columns mean</source>
        <translation>Bedeutung der Spalten festlegen</translation>
    </message>
    <message>
        <source>What was guessed or used the last time is chosen already. A value on the right fills the rows that have none. Fields with a star are required.</source>
        <translation>Was erkannt oder zuletzt verwendet wurde, ist bereits ausgewählt. Ein Wert rechts füllt die Zeilen, die keinen haben. Felder mit Stern sind erforderlich.</translation>
    </message>
    <message>
        <source>Not imported: %1</source>
        <translation>Nicht importiert: %1</translation>
    </message>
    <message>
        <source>These are required: %1. Choose a column, or give a value for all rows.</source>
        <translation>Erforderlich sind: %1. Wählen Sie eine Spalte aus oder geben Sie einen Wert für alle Zeilen an.</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Spalte der Datei</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Where a row has none</source>
        <translation>Falls in der Zeile leer</translation>
    </message>
    <message>
        <source>%1 *</source>
        <comment>a required field</comment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>%1 where a row has none</source>
        <translation>%1, falls in der Zeile leer</translation>
    </message>
    <message>
        <source>How the dates of %1 are written</source>
        <translation>Schreibweise der Datumsangaben in „%1“</translation>
    </message>
    <message>
        <source>Dates as the column shows</source>
        <translation>Datumsangaben wie in der Spalte erkannt</translation>
    </message>
    <message>
        <source>Day first: 31/12</source>
        <translation>Tag zuerst: 31/12</translation>
    </message>
    <message>
        <source>Month first: 12/31</source>
        <translation>Monat zuerst: 12/31</translation>
    </message>
</context>
<context>
    <name>tarsus::ImportMessageModel</name>
    <message numerus="yes">
        <source>%1: “%2” is not in the list (%n row(s)). It is kept as it is written.</source>
        <translation>
            <numerusform>%1: „%2“ ist nicht in der Liste (%n Zeile). Es wird so übernommen, wie es geschrieben ist.</numerusform>
            <numerusform>%1: „%2“ ist nicht in der Liste (%n Zeilen). Es wird so übernommen, wie es geschrieben ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Nicht importiert</translation>
    </message>
    <message>
        <source>Import anyway</source>
        <translation>Trotzdem importieren</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>tarsus::ImportReferences</name>
    <message>
        <source>Primary vet clinic: there are several practices called “%1”.</source>
        <translation>Haustierarztpraxis: Es gibt mehrere Praxen mit dem Namen „%1“.</translation>
    </message>
    <message>
        <source>Assigned specialist: “%1” is the name of nobody who has an account here.</source>
        <translation>Zuständiger Spezialist: Niemand mit dem Namen „%1“ hat hier ein Konto.</translation>
    </message>
</context>
<context>
    <name>tarsus::ImportReport</name>
    <message>
        <source>The report could not be written to “%1”.</source>
        <translation>Der Bericht konnte nicht nach „%1“ geschrieben werden.</translation>
    </message>
    <message>
        <source>The report cannot take the place of the file itself.</source>
        <translation>Der Bericht kann nicht an die Stelle der Datei selbst treten.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>tarsus::ImportRepository</name>
    <message>
        <source>There is no import with the number %1.</source>
        <translation>Es gibt keinen Import mit der Nummer %1.</translation>
    </message>
    <message>
        <source>The import of “%1” was undone.</source>
        <translation>Der Import von „%1“ wurde rückgängig gemacht.</translation>
    </message>
</context>
<context>
    <name>tarsus::ImportResultPage</name>
    <message>
        <source>How much of the file is done</source>
        <translation>Fortschritt in der Datei</translation>
    </message>
    <message>
        <source>&amp;Save a report of the other rows…</source>
        <translation>Bericht der übrigen Zeilen &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Undo this import</source>
        <translation>Diesen Import &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>The import is going on</source>
        <translation>Der Import läuft</translation>
    </message>
    <message>
        <source>You can stop it: then nothing of it is kept.</source>
        <translation>Sie können ihn stoppen: Dann wird nichts davon behalten.</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Es wurde nichts importiert</translation>
    </message>
    <message>
        <source>The import was undone</source>
        <translation>Der Import wurde rückgängig gemacht</translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <translation>Entfernt: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n owner(s) or practice(s) stay, because other records belong to them.</source>
        <translation>
            <numerusform>%n Tierhalter oder Praxis bleibt, weil andere Datensätze dazugehören.</numerusform>
            <numerusform>%n Tierhalter oder Praxen bleiben, weil andere Datensätze dazugehören.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import is done</source>
        <translation>Der Import ist abgeschlossen</translation>
    </message>
    <message>
        <source>Imported: %1.</source>
        <translation>Importiert: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) had a problem.</source>
        <translation>
            <numerusform>%n Zeile hatte ein Problem.</numerusform>
            <numerusform>%n Zeilen hatten ein Problem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were there already.</source>
        <translation>
            <numerusform>%n Zeile war bereits vorhanden.</numerusform>
            <numerusform>%n Zeilen waren bereits vorhanden.</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be undone as long as nobody has changed these records.</source>
        <translation>Er kann rückgängig gemacht werden, solange niemand diese Datensätze geändert hat.</translation>
    </message>
</context>
<context>
    <name>tarsus::ImportRowReader</name>
    <message>
        <source>%1: the dates of the file can be read with the day or with the month first. Say which: %2=dmy or %2=mdy.</source>
        <translation>%1: Die Datumsangaben der Datei lassen sich mit dem Tag oder mit dem Monat zuerst lesen. Geben Sie an, was gilt: %2=dmy oder %2=mdy.</translation>
    </message>
    <message>
        <source>The row has %1 fields, but there are %2 headings. Perhaps a text with a delimiter in it lacks its quotation marks.</source>
        <translation>Die Zeile hat %1 Felder, aber es gibt %2 Überschriften. Vielleicht fehlen einem Text, der ein Trennzeichen enthält, die Anführungszeichen.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 fehlt.</translation>
    </message>
</context>
<context>
    <name>tarsus::ImportUndo</name>
    <message>
        <source>Only who did this import, or somebody who may remove such records, can undo it.</source>
        <translation>Nur wer diesen Import durchgeführt hat oder solche Datensätze entfernen darf, kann ihn rückgängig machen.</translation>
    </message>
    <message numerus="yes">
        <source>%n pet(s) of other imports or entered since belong to them.</source>
        <translation>
            <numerusform>%n Tier, das anders importiert oder seither erfasst wurde, gehört dazu.</numerusform>
            <numerusform>%n Tiere, die anders importiert oder seither erfasst wurden, gehören dazu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) were made for them.</source>
        <translation>
            <numerusform>%n Überweisung wurde dafür angelegt.</numerusform>
            <numerusform>%n Überweisungen wurden dafür angelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n treatment plan(s) were made for them.</source>
        <translation>
            <numerusform>%n Behandlungsplan wurde dafür angelegt.</numerusform>
            <numerusform>%n Behandlungspläne wurden dafür angelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interaction(s) were noted for them.</source>
        <translation>
            <numerusform>%n Kontakt wurde dafür notiert.</numerusform>
            <numerusform>%n Kontakte wurden dafür notiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s) were made for them.</source>
        <translation>
            <numerusform>%n Termin wurde dafür vereinbart.</numerusform>
            <numerusform>%n Termine wurden dafür vereinbart.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n film(s) or document(s) were filed with them.</source>
        <translation>
            <numerusform>%n Aufnahme oder Dokument wurde dazu abgelegt.</numerusform>
            <numerusform>%n Aufnahmen oder Dokumente wurden dazu abgelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further entries were made for them.</source>
        <translation>
            <numerusform>%n weiterer Eintrag wurde dafür angelegt.</numerusform>
            <numerusform>%n weitere Einträge wurden dafür angelegt.</numerusform>
        </translation>
    </message>
    <message>
        <source>This import was undone already.</source>
        <translation>Dieser Import wurde bereits rückgängig gemacht.</translation>
    </message>
    <message numerus="yes">
        <source>%n of its records were changed since.</source>
        <translation>
            <numerusform>%n seiner Datensätze wurde seither geändert.</numerusform>
            <numerusform>%n seiner Datensätze wurden seither geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import cannot be undone, and nothing was changed. %1</source>
        <translation>Der Import kann nicht rückgängig gemacht werden, und es wurde nichts geändert. %1</translation>
    </message>
</context>
<context>
    <name>tarsus::ImportValues</name>
    <message>
        <source>%1: “%2” is not known. Use one of: %3.</source>
        <translation>%1: „%2“ ist nicht bekannt. Verwenden Sie eines von: %3.</translation>
    </message>
    <message>
        <source>%1: “%2” is not a date.</source>
        <translation>%1: „%2“ ist kein Datum.</translation>
    </message>
    <message>
        <source>%1: “%2” lies in the future.</source>
        <translation>%1: „%2“ liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>%1: “%2” is neither yes nor no.</source>
        <translation>%1: „%2“ ist weder Ja noch Nein.</translation>
    </message>
    <message>
        <source>%1: “%2” is not a number.</source>
        <translation>%1: „%2“ ist keine Zahl.</translation>
    </message>
</context>
<context>
    <name>tarsus::ImportWizard</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Reading a table</source>
        <translation>Tabelle wird gelesen</translation>
    </message>
    <message>
        <source>Checking a table</source>
        <translation>Tabelle wird geprüft</translation>
    </message>
    <message>
        <source>Importing “%1”</source>
        <translation>„%1“ wird importiert</translation>
    </message>
    <message>
        <source>The import is being undone…</source>
        <translation>Der Import wird rückgängig gemacht…</translation>
    </message>
    <message>
        <source>Undoing an import</source>
        <translation>Import wird rückgängig gemacht</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>%1 - not imported.csv</source>
        <translation>%1 - nicht importiert.csv</translation>
    </message>
    <message>
        <source>Writing a report</source>
        <translation>Bericht wird geschrieben</translation>
    </message>
    <message>
        <source>The report is in “%1”.</source>
        <translation>Der Bericht liegt in „%1“.</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Tabelle importieren</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Sto&amp;ppen</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
</context>
<context>
    <name>tarsus::Importer</name>
    <message>
        <source>Records of this kind cannot be imported from a table. There are: %1.</source>
        <translation>Datensätze dieser Art können nicht aus einer Tabelle importiert werden. Es gibt: %1.</translation>
    </message>
    <message>
        <source>You may not make records of this kind, so you cannot import them.</source>
        <translation>Sie dürfen keine Datensätze dieser Art anlegen und können sie daher nicht importieren.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>title of a field, its name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>These fields are required. Say which column holds them, or give a value for all rows: %1.</source>
        <translation>Diese Felder sind erforderlich. Geben Sie an, welche Spalte sie enthält, oder geben Sie einen Wert für alle Zeilen an: %1.</translation>
    </message>
</context>
<context>
    <name>tarsus::ImportsSection</name>
    <message>
        <source>Imports</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Each import can be undone while nobody has worked with its records.</source>
        <translation>Jeder Import kann rückgängig gemacht werden, solange niemand mit seinen Datensätzen gearbeitet hat.</translation>
    </message>
    <message>
        <source>&amp;Import from a spreadsheet…</source>
        <translation>Aus Tabelle &amp;importieren…</translation>
    </message>
</context>
<context>
    <name>tarsus::InitCommand</name>
    <message>
        <source>A new clinic needs --%1.</source>
        <translation>Eine neue Klinik braucht --%1.</translation>
    </message>
    <message>
        <source>Password for %1</source>
        <translation>Passwort für %1</translation>
    </message>
    <message>
        <source>Our clinic</source>
        <translation>Unsere Klinik</translation>
    </message>
    <message>
        <source>The clinic is in %1. Write this recovery code down and keep it away from the computer: it is shown only now.</source>
        <translation>Die Klinik liegt in %1. Schreiben Sie diesen Wiederherstellungscode auf und bewahren Sie ihn getrennt vom Computer auf: Er wird nur jetzt angezeigt.</translation>
    </message>
    <message>
        <source>Makes a new clinic and prints its recovery code once.</source>
        <translation>Legt eine neue Klinik an und gibt ihren Wiederherstellungscode einmal aus.</translation>
    </message>
</context>
<context>
    <name>tarsus::InstantEdit</name>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
</context>
<context>
    <name>tarsus::Intake</name>
    <message>
        <source>This pet belongs to another owner. Choose its owner, or change the owner in the pet&apos;s own form.</source>
        <translation>Dieses Tier gehört einem anderen Tierhalter. Wählen Sie seinen Tierhalter aus oder ändern Sie den Tierhalter im Formular des Tieres.</translation>
    </message>
    <message>
        <source>There is an owner with this name and phone number already.</source>
        <translation>Es gibt bereits einen Tierhalter mit diesem Namen und dieser Telefonnummer.</translation>
    </message>
    <message>
        <source>This owner has a pet of this name already.</source>
        <translation>Dieser Tierhalter hat bereits ein Tier mit diesem Namen.</translation>
    </message>
    <message>
        <source>Several practices have this name. Say which one by its number.</source>
        <translation>Mehrere Praxen haben diesen Namen. Geben Sie mit der Nummer an, welche gemeint ist.</translation>
    </message>
</context>
<context>
    <name>tarsus::InteractionForm</name>
    <message>
        <source>&amp;Pet</source>
        <translation>&amp;Tier</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>A&amp;rt</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Wann</translation>
    </message>
    <message>
        <source>&amp;Referral</source>
        <translation>Ü&amp;berweisung</translation>
    </message>
    <message>
        <source>Tr&amp;eatment plan</source>
        <translation>Behandlungs&amp;plan</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>&amp;Durch</translation>
    </message>
    <message>
        <source>S&amp;ummary</source>
        <translation>&amp;Zusammenfassung</translation>
    </message>
    <message>
        <source>Sub&amp;jective</source>
        <translation>Sub&amp;jektiv</translation>
    </message>
    <message>
        <source>&amp;Objective</source>
        <translation>&amp;Objektiv</translation>
    </message>
    <message>
        <source>&amp;Assessment</source>
        <translation>Beurtei&amp;lung</translation>
    </message>
    <message>
        <source>P&amp;lan</source>
        <translation>Pla&amp;n</translation>
    </message>
    <message>
        <source>A &amp;follow-up is needed</source>
        <translation>Eine Nach&amp;verfolgung ist nötig</translation>
    </message>
    <message>
        <source>Follow up b&amp;y</source>
        <translation>Wiedervorlage b&amp;is</translation>
    </message>
    <message>
        <source>W&amp;ho follows up</source>
        <translation>Wer verfolgt na&amp;ch</translation>
    </message>
    <message>
        <source>Outco&amp;me</source>
        <translation>Er&amp;gebnis</translation>
    </message>
    <message>
        <source>Add an addendum</source>
        <translation>Nachtrag hinzufügen</translation>
    </message>
    <message>
        <source>New addendum</source>
        <translation>Neuer Nachtrag</translation>
    </message>
    <message>
        <source>What it says is locked; an addendum corrects it.</source>
        <translation>Der Inhalt ist gesperrt; ein Nachtrag berichtigt ihn.</translation>
    </message>
    <message>
        <source>&amp;Known problem</source>
        <translation>Be&amp;kanntes Problem</translation>
    </message>
</context>
<context>
    <name>tarsus::InteractionListModel</name>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Pet</source>
        <translation>Tier</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Tierhalter</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Nachverfolgung</translation>
    </message>
    <message>
        <source>Follow-up by</source>
        <translation>Wiedervorlage durch</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Subjective</source>
        <translation>Subjektiv</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objektiv</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Beurteilung</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Überweisung</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Unterschrieben</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>Tierart</translation>
    </message>
    <message>
        <source>Breed</source>
        <translation>Rasse</translation>
    </message>
</context>
<context>
    <name>tarsus::InteractionRepository</name>
    <message>
        <source>A day or a person for the follow-up is entered. Say that a follow-up is needed, or take them out.</source>
        <translation>Für die Nachverfolgung ist ein Tag oder eine Person eingetragen. Geben Sie an, dass eine Nachverfolgung nötig ist, oder entfernen Sie die Angaben.</translation>
    </message>
    <message>
        <source>An addendum is about the same pet as what it adds to.</source>
        <translation>Ein Nachtrag betrifft dasselbe Tier wie der Eintrag, den er ergänzt.</translation>
    </message>
    <message>
        <source>Only signed interactions get addenda. Change the interaction itself.</source>
        <translation>Nur unterzeichnete Kontakte erhalten Nachträge. Ändern Sie den Kontakt selbst.</translation>
    </message>
    <message>
        <source>This interaction is signed already.</source>
        <translation>Dieser Kontakt ist bereits unterzeichnet.</translation>
    </message>
    <message>
        <source>It is noted for a time in the future.</source>
        <translation>Er ist für einen Zeitpunkt in der Zukunft notiert.</translation>
    </message>
    <message>
        <source>A follow-up is needed, but no day is set for it.</source>
        <translation>Eine Nachverfolgung ist nötig, aber es ist kein Tag dafür festgelegt.</translation>
    </message>
    <message>
        <source>A follow-up is needed, but nobody is named who does it.</source>
        <translation>Eine Nachverfolgung ist nötig, aber niemand ist dafür eingetragen.</translation>
    </message>
    <message>
        <source>Somebody else wrote this. You were given its follow-up: change only that and its outcome, or write a note of your own.</source>
        <translation>Das hat jemand anderes geschrieben. Ihnen wurde die Nachverfolgung übergeben: ändern Sie nur diese und ihr Ergebnis, oder schreiben Sie eine eigene Notiz.</translation>
    </message>
</context>
<context>
    <name>tarsus::InteractionsPage</name>
    <message>
        <source>Follow-up</source>
        <translation>Nachverfolgung</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Open follow-ups</source>
        <translation>Offene Nachverfolgungen</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Wessen</translation>
    </message>
    <message>
        <source>Everybody’s</source>
        <translation>Alle Personen</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Any type</source>
        <translation>Jede Art</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Consults</source>
        <translation>Konsultationen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>E-Mails</translation>
    </message>
    <message>
        <source>Filter by pet, owner or what was said</source>
        <translation>Nach Tier, Tierhalter oder Inhalt filtern</translation>
    </message>
    <message>
        <source>No interactions yet</source>
        <translation>Noch keine Kontakte</translation>
    </message>
    <message>
        <source>Calls, consults and notes make up a pet’s story. Write down the first one.</source>
        <translation>Anrufe, Konsultationen und Notizen ergeben die Geschichte eines Tieres. Halten Sie den ersten Kontakt fest.</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Neue Notiz</translation>
    </message>
</context>
<context>
    <name>tarsus::IntervalBar</name>
    <message>
        <source>&amp;3 days</source>
        <translation>&amp;3 Tage</translation>
    </message>
    <message>
        <source>&amp;1 week</source>
        <translation>&amp;1 Woche</translation>
    </message>
    <message>
        <source>&amp;2 weeks</source>
        <translation>&amp;2 Wochen</translation>
    </message>
    <message>
        <source>&amp;4 weeks</source>
        <translation>&amp;4 Wochen</translation>
    </message>
    <message>
        <source>3 m&amp;onths</source>
        <translation>3 M&amp;onate</translation>
    </message>
    <message>
        <source>In %1</source>
        <comment>three days</comment>
        <translation>In %1</translation>
    </message>
</context>
<context>
    <name>tarsus::JobBar</name>
    <message>
        <source>What the program is doing</source>
        <translation>Was das Programm gerade tut</translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <translation>Anhalten: %1</translation>
    </message>
</context>
<context>
    <name>tarsus::KeyFile</name>
    <message>
        <source>The key file of the clinic is damaged.</source>
        <translation>Die Schlüsseldatei der Klinik ist beschädigt.</translation>
    </message>
    <message>
        <source>The key file of the clinic was made by a newer version of this program. Please update the program.</source>
        <translation>Die Schlüsseldatei der Klinik wurde von einer neueren Version dieses Programms erstellt. Bitte aktualisieren Sie das Programm.</translation>
    </message>
</context>
<context>
    <name>tarsus::KeyFileStore</name>
    <message>
        <source>Both copies of the key file are damaged, so that no password can open this clinic. Please restore a backup into a new folder.</source>
        <translation>Beide Kopien der Schlüsseldatei sind beschädigt, sodass kein Passwort diese Klinik öffnen kann. Bitte stellen Sie eine Sicherung in einem neuen Ordner wieder her.</translation>
    </message>
    <message>
        <source>The two copies of the key file belong to different clinics. Somebody has mixed the files of two folders.</source>
        <translation>Die beiden Kopien der Schlüsseldatei gehören zu verschiedenen Kliniken. Jemand hat die Dateien zweier Ordner vermischt.</translation>
    </message>
</context>
<context>
    <name>tarsus::KeyRotation</name>
    <message>
        <source>The disk is full, so the keys stay as they were. Please make room and try again.</source>
        <translation>Der Datenträger ist voll, daher bleiben die Schlüssel unverändert. Bitte schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The new files could not be written, so the keys stay as they were. Please try again.</source>
        <translation>Die neuen Dateien konnten nicht geschrieben werden, daher bleiben die Schlüssel unverändert. Bitte versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Only an administrator may give the clinic new keys.</source>
        <translation>Nur ein Administrator darf der Klinik neue Schlüssel geben.</translation>
    </message>
    <message>
        <source>The keys of %1 in the key file are not those that were approved: somebody has put others in their place. Nothing was changed. Please reset this account first; then try again.</source>
        <translation>Die Schlüssel von %1 in der Schlüsseldatei sind nicht die genehmigten: Jemand hat andere an ihre Stelle gesetzt. Es wurde nichts geändert. Bitte setzen Sie zuerst dieses Konto zurück; versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The keys of %1 are damaged. Nothing was changed. Please reset this account first; then try again.</source>
        <translation>Die Schlüssel von %1 sind beschädigt. Es wurde nichts geändert. Bitte setzen Sie zuerst dieses Konto zurück; versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The recovery code&apos;s place in the key file is not the one that was made here: somebody has put another in its place. Nothing was changed. Please make a new recovery code first; then try again.</source>
        <translation>Der Platz des Wiederherstellungscodes in der Schlüsseldatei ist nicht der hier angelegte: Jemand hat einen anderen an seine Stelle gesetzt. Es wurde nichts geändert. Bitte erstellen Sie zuerst einen neuen Wiederherstellungscode; versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>New keys need room for a second copy of the clinic for a moment, %1, and the disk has %2. The keys stay as they were. Please make room and try again.</source>
        <translation>Neue Schlüssel brauchen kurzzeitig Platz für eine zweite Kopie der Klinik, %1, und auf dem Datenträger sind %2 frei. Die Schlüssel bleiben unverändert. Bitte schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The copy does not hold all records, so the keys stay as they were. Please try again.</source>
        <translation>Die Kopie enthält nicht alle Datensätze, daher bleiben die Schlüssel unverändert. Bitte versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>tarsus::KeySheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Find a shortcut by its words or its keys</source>
        <translation>Ein Kürzel nach Wörtern oder Tasten finden</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was es tut</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Fields and buttons seen now</source>
        <translation>Felder und Knöpfe, die jetzt zu sehen sind</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>keys</comment>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken …</translation>
    </message>
</context>
<context>
    <name>tarsus::KeySlots</name>
    <message>
        <source>The key file of this clinic was changed by something other than this program. Please restore a backup.</source>
        <translation>Die Schlüsseldatei dieser Klinik wurde außerhalb dieses Programms verändert. Bitte stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>This is not the recovery code of this clinic.</source>
        <translation>Das ist nicht der Wiederherstellungscode dieser Klinik.</translation>
    </message>
    <message>
        <source>The present password is not right.</source>
        <translation>Das bisherige Passwort ist nicht richtig.</translation>
    </message>
</context>
<context>
    <name>tarsus::Keys</name>
    <message>
        <source>The key file asks for a key derivation that this program does not accept. The file is damaged or forged.</source>
        <translation>Die Schlüsseldatei verlangt eine Schlüsselableitung, die dieses Programm nicht akzeptiert. Die Datei ist beschädigt oder gefälscht.</translation>
    </message>
    <message>
        <source>There is not enough free memory to check the password. Please close other programs and try again.</source>
        <translation>Der freie Arbeitsspeicher reicht nicht aus, um das Passwort zu prüfen. Bitte schließen Sie andere Programme und versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>tarsus::Kinds</name>
    <message>
        <source>There are no records of kind &quot;%1&quot;; there are: %2.</source>
        <translation>Es gibt keine Einträge der Art „%1“; es gibt: %2.</translation>
    </message>
</context>
<context>
    <name>tarsus::LetterCase</name>
    <message>
        <source>There is no such pet, or you may not see it.</source>
        <translation>Dieses Tier gibt es nicht, oder Sie dürfen es nicht sehen.</translation>
    </message>
    <message>
        <source>%1 kg on %2</source>
        <translation>%1 kg am %2</translation>
    </message>
    <message>
        <source>Radiographs of %1 (%2): %3</source>
        <translation>Röntgenbilder von %1 (%2): %3</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <translation>%1, %2 (%3)</translation>
    </message>
</context>
<context>
    <name>tarsus::LetterDesk</name>
    <message>
        <source>%1 “%2” to %3 (%4)</source>
        <translation>%1 „%2“ an %3 (%4)</translation>
    </message>
    <message>
        <source>Copies: %1</source>
        <translation>Kopien: %1</translation>
    </message>
</context>
<context>
    <name>tarsus::LetterEntry</name>
    <message>
        <source>Choose a pet, or something of its story, to print its case history.</source>
        <translation>Wählen Sie ein Tier oder etwas aus seinem Verlauf, um seine Krankengeschichte zu drucken.</translation>
    </message>
    <message>
        <source>Choose a treatment plan to print its instructions for the owner.</source>
        <translation>Wählen Sie einen Behandlungsplan, um seine Anweisungen für den Tierhalter zu drucken.</translation>
    </message>
</context>
<context>
    <name>tarsus::LetterForm</name>
    <message>
        <source>&amp;Pet</source>
        <translation>T&amp;ier</translation>
    </message>
    <message>
        <source>Re&amp;ferral</source>
        <translation>Über&amp;weisung</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>A&amp;rt</translation>
    </message>
    <message>
        <source>Rec&amp;ipient</source>
        <translation>E&amp;mpfänger</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation>Ans&amp;chrift</translation>
    </message>
    <message>
        <source>C&amp;opies to (a name a line)</source>
        <translation>K&amp;opien an (ein Name je Zeile)</translation>
    </message>
    <message>
        <source>S&amp;ubject</source>
        <translation>&amp;Betreff</translation>
    </message>
    <message>
        <source>&amp;Draft from the case again</source>
        <translation>Neu aus dem Fall entwer&amp;fen</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>Somebody is correcting this letter already. Open that letter; nothing was changed.</source>
        <translation>Jemand berichtigt diesen Brief schon. Öffnen Sie jenen Brief; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Only what is &amp;new since the letter of %1</source>
        <translation>Nur was seit dem Brief vom %1 &amp;neu ist</translation>
    </message>
    <message>
        <source>It says what it says; another letter corrects it (“Correct…”).</source>
        <translation>Er sagt, was er sagt; ein weiterer Brief berichtigt ihn („Berichtigen …“).</translation>
    </message>
</context>
<context>
    <name>tarsus::LetterListModel</name>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Pet</source>
        <translation>Tier</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Tierhalter</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Verfasst von</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Unterschrieben</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Unterzeichnet von</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Sent how</source>
        <translation>Wie gesendet</translation>
    </message>
    <message>
        <source>Copies to</source>
        <translation>Kopien an</translation>
    </message>
</context>
<context>
    <name>tarsus::LetterPaper</name>
    <message>
        <source>Signed electronically by %1 on %2</source>
        <translation>Elektronisch unterschrieben von %1 am %2</translation>
    </message>
    <message>
        <source>Draft – not signed</source>
        <translation>Entwurf – nicht unterschrieben</translation>
    </message>
    <message>
        <source>Copies: %1</source>
        <translation>Kopien: %1</translation>
    </message>
</context>
<context>
    <name>tarsus::LetterRepository</name>
    <message>
        <source>Somebody is correcting this letter already. Open that draft instead; nothing of yours was saved.</source>
        <translation>Jemand berichtigt diesen Brief schon. Öffnen Sie stattdessen jenen Entwurf; von Ihnen wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Only a signed letter of the same pet is corrected by another. Change the draft itself.</source>
        <translation>Nur ein unterschriebener Brief desselben Tiers wird durch einen anderen berichtigt. Ändern Sie den Entwurf selbst.</translation>
    </message>
    <message>
        <source>A report is signed by a specialist. Ask the specialist of the case to sign it; the draft is kept.</source>
        <translation>Einen Bericht unterschreibt ein Spezialist. Bitten Sie den Spezialisten des Falls darum; der Entwurf bleibt erhalten.</translation>
    </message>
    <message>
        <source>This letter is signed already.</source>
        <translation>Dieser Brief ist schon unterschrieben.</translation>
    </message>
    <message>
        <source>Nobody is named whom the letter goes to. Enter the recipient and sign again.</source>
        <translation>Niemand ist genannt, an den der Brief geht. Geben Sie den Empfänger ein und unterschreiben Sie noch einmal.</translation>
    </message>
    <message>
        <source>The letter says nothing yet. Write it and sign again.</source>
        <translation>Im Brief steht noch nichts. Schreiben Sie ihn und unterschreiben Sie noch einmal.</translation>
    </message>
    <message>
        <source>A draft is not sent. Sign the letter first; then it goes out.</source>
        <translation>Ein Entwurf wird nicht gesendet. Unterschreiben Sie den Brief zuerst; dann geht er hinaus.</translation>
    </message>
    <message>
        <source>The letter is a draft: it can still be changed itself.</source>
        <translation>Der Brief ist ein Entwurf: Er kann noch selbst geändert werden.</translation>
    </message>
    <message>
        <source>This letter is not what was signed. Do not send it; look for it in the newest backup, and ask an administrator to check the clinic.</source>
        <translation>Dieser Brief ist nicht der, der unterschrieben wurde. Senden Sie ihn nicht; suchen Sie ihn in der neuesten Sicherung und bitten Sie einen Administrator, die Klinik zu prüfen.</translation>
    </message>
    <message>
        <source>This pet has died. A recall would hurt its owner.</source>
        <translation>Dieses Tier ist gestorben. Eine Erinnerung würde seinen Halter verletzen.</translation>
    </message>
</context>
<context>
    <name>tarsus::LetterTemplates</name>
    <message>
        <source>Only administrators change templates of letters.</source>
        <translation>Nur Administratoren ändern Briefvorlagen.</translation>
    </message>
    <message>
        <source>There is no such template.</source>
        <translation>Diese Vorlage gibt es nicht.</translation>
    </message>
    <message>
        <source>The template is empty. Put back the one that came with the program, or write it.</source>
        <translation>Die Vorlage ist leer. Holen Sie die mitgelieferte zurück oder schreiben Sie sie.</translation>
    </message>
</context>
<context>
    <name>tarsus::LetterText</name>
    <message>
        <source>The template names fields that there are not: %1. Choose them from the list of fields; nothing was changed.</source>
        <translation>Die Vorlage nennt Felder, die es nicht gibt: %1. Wählen Sie sie aus der Liste der Felder; nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>tarsus::LetterTools</name>
    <message>
        <source>Sign this letter?</source>
        <translation>Diesen Brief unterschreiben?</translation>
    </message>
    <message>
        <source>“%1” to %2. What it says is locked for good; only another letter corrects it.</source>
        <translation>„%1“ an %2. Der Inhalt ist dann für immer gesperrt; nur ein anderer Brief berichtigt ihn.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Unterzeichnen</translation>
    </message>
    <message>
        <source>Keep the draft</source>
        <translation>Entwurf behalten</translation>
    </message>
    <message>
        <source>The letter is signed.</source>
        <translation>Der Brief ist unterschrieben.</translation>
    </message>
    <message>
        <source>The letter counts as sent, and so does the report of its referral. Its PDF is kept with the pet.</source>
        <translation>Der Brief gilt als gesendet, und damit auch der Bericht seiner Überweisung. Sein PDF liegt beim Tier.</translation>
    </message>
    <message>
        <source>The letter counts as sent. Its PDF is kept with the pet.</source>
        <translation>Der Brief gilt als gesendet. Sein PDF liegt beim Tier.</translation>
    </message>
</context>
<context>
    <name>tarsus::Letterheads</name>
    <message>
        <source>Only administrators change the letterhead of the clinic.</source>
        <translation>Nur Administratoren ändern den Briefkopf der Klinik.</translation>
    </message>
    <message>
        <source>The logo is larger than 512 KiB. Choose a smaller picture.</source>
        <translation>Das Logo ist größer als 512 KiB. Wählen Sie ein kleineres Bild.</translation>
    </message>
    <message>
        <source>The logo is neither a PNG nor a JPEG picture. Choose another file.</source>
        <translation>Das Logo ist weder ein PNG- noch ein JPEG-Bild. Wählen Sie eine andere Datei.</translation>
    </message>
</context>
<context>
    <name>tarsus::LettersPage</name>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Noch nicht gesendet</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Unterschrieben</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Wessen</translation>
    </message>
    <message>
        <source>Everybody’s</source>
        <translation>Von allen</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Filter by subject, recipient, pet or owner</source>
        <translation>Nach Betreff, Empfänger, Tier oder Halter filtern</translation>
    </message>
    <message>
        <source>No letters yet</source>
        <translation>Noch keine Briefe</translation>
    </message>
    <message>
        <source>Reports to the referring vet, instructions for owners, refusals and recalls are drafted from the case. Write the first one.</source>
        <translation>Berichte an den überweisenden Tierarzt, Anweisungen für Tierhalter, Ablehnungen und Erinnerungen werden aus dem Fall entworfen. Schreiben Sie den ersten.</translation>
    </message>
    <message>
        <source>New letter</source>
        <translation>Neuer Brief</translation>
    </message>
    <message>
        <source>Another letter corrects this one.</source>
        <translation>Ein anderer Brief berichtigt diesen.</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was darin steht</translation>
    </message>
    <message>
        <source>SHA-256 of what was signed</source>
        <translation>SHA-256 des Unterschriebenen</translation>
    </message>
    <message>
        <source>Preview and print…</source>
        <translation>Vorschau und Druck …</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>Unterschreiben …</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Senden …</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Berichtigen …</translation>
    </message>
</context>
<context>
    <name>tarsus::LimitsForm</name>
    <message>
        <source>%1: what is kept from “%2”</source>
        <comment>records, role</comment>
        <translation>%1: was „%2“ vorenthalten wird</translation>
    </message>
    <message>
        <source>Fields that are &amp;hidden: they read as empty</source>
        <translation>Aus&amp;geblendete Felder: Sie erscheinen leer</translation>
    </message>
    <message>
        <source>Fields that can be seen, but not &amp;changed</source>
        <translation>&amp;Felder, die sichtbar, aber nicht änderbar sind</translation>
    </message>
    <message>
        <source>&amp;Types that are kept from the role altogether</source>
        <translation>A&amp;rten, die der Rolle ganz vorenthalten werden</translation>
    </message>
    <message>
        <source>The role neither sees nor changes these.</source>
        <translation>Die Rolle sieht und ändert diese Datensätze nicht.</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>Über&amp;nehmen</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Ab&amp;brechen</translation>
    </message>
</context>
<context>
    <name>tarsus::ListPage</name>
    <message>
        <source>%1 of %2</source>
        <comment>rows shown of all rows</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>No entry fits what is typed and chosen above.</source>
        <translation>Kein Eintrag passt zu dem, was oben eingegeben und ausgewählt ist.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles anzeigen</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Spalten auswählen</translation>
    </message>
    <message>
        <source>Choose a line to see what matters about it here.</source>
        <translation>Wählen Sie eine Zeile, um hier das Wichtigste dazu zu sehen.</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>Diese Liste filtern</translation>
    </message>
</context>
<context>
    <name>tarsus::ListQuery</name>
    <message>
        <source>There is no such field to sort by.</source>
        <translation>Nach diesem Feld kann nicht sortiert werden, es existiert nicht.</translation>
    </message>
</context>
<context>
    <name>tarsus::Main</name>
    <message>
        <source>The records of a veterinary referral clinic.</source>
        <translation>Die Akten einer tierärztlichen Überweisungsklinik.</translation>
    </message>
    <message>
        <source>The folder of the clinic.</source>
        <translation>Der Ordner der Klinik.</translation>
    </message>
    <message>
        <source>Open a clinic with invented data.</source>
        <translation>Eine Klinik mit erfundenen Daten öffnen.</translation>
    </message>
    <message>
        <source>Open every page and dialog, and save a picture of each.</source>
        <translation>Jede Seite und jeden Dialog öffnen und von jedem ein Bild speichern.</translation>
    </message>
    <message>
        <source>The language: en or de.</source>
        <translation>Die Sprache: en oder de.</translation>
    </message>
</context>
<context>
    <name>tarsus::MainWindow</name>
    <message>
        <source>Filter the list of this page</source>
        <translation>Liste dieser Seite filtern</translation>
    </message>
</context>
<context>
    <name>tarsus::MappingChanges</name>
    <message>
        <source>“%1” names no field that can be imported. There are: %2.</source>
        <translation>„%1“ ist kein Feld, das importiert werden kann. Es gibt: %2.</translation>
    </message>
    <message>
        <source>The file has no column “%1”. It has: %2.</source>
        <translation>Die Datei hat keine Spalte „%1“. Sie hat: %2.</translation>
    </message>
</context>
<context>
    <name>tarsus::Menus</name>
    <message>
        <source>&amp;About Tarsus</source>
        <translation>Übe&amp;r Tarsus</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>&amp;Darstellung</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>&amp;Wie die Arbeitsumgebung</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>D&amp;unkel</translation>
    </message>
    <message>
        <source>&amp;Compact rows</source>
        <translation>&amp;Kompakte Zeilen</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) of rest</source>
        <translation>
            <numerusform>%n Minute Ruhe</numerusform>
            <numerusform>%n Minuten Ruhe</numerusform>
        </translation>
    </message>
    <message>
        <source>Your &amp;profile…</source>
        <translation>Ihr Pro&amp;fil…</translation>
    </message>
    <message>
        <source>Change the pass&amp;word…</source>
        <translation>Passwor&amp;t ändern…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>Sperr&amp;en</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>Ab&amp;melden</translation>
    </message>
    <message>
        <source>About Tarsus</source>
        <translation>Über Tarsus</translation>
    </message>
    <message>
        <source>Tarsus %1</source>
        <translation>Tarsus %1</translation>
    </message>
    <message>
        <source>The records of a veterinary referral clinic, encrypted on this computer.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Die Akten einer tierärztlichen Überweisungsklinik, verschlüsselt auf diesem Computer.

Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
    <message>
        <source>Commands…</source>
        <translation>Befehle …</translation>
    </message>
    <message>
        <source>Keyboard &amp;shortcuts…</source>
        <translation>&amp;Tastenkürzel …</translation>
    </message>
    <message>
        <source>Lang&amp;uage</source>
        <translation>Spr&amp;ache</translation>
    </message>
    <message>
        <source>Lock af&amp;ter</source>
        <translation>Sperren na&amp;ch</translation>
    </message>
    <message>
        <source>New: %1</source>
        <comment>kind of record</comment>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>Switch pe&amp;rson</source>
        <translation>Person &amp;wechseln</translation>
    </message>
</context>
<context>
    <name>tarsus::MergeComparison</name>
    <message>
        <source>Your role does not merge records: that needs the right to change and remove both, and to see all that belongs to them. Ask an administrator.</source>
        <translation>Ihre Rolle führt keine Datensätze zusammen: dazu gehört das Recht, beide zu ändern und zu entfernen und alles zu sehen, was dazugehört. Fragen Sie eine Person aus der Verwaltung.</translation>
    </message>
    <message>
        <source>This is one and the same record. Choose another to merge it with.</source>
        <translation>Das ist ein und derselbe Datensatz. Wählen Sie einen anderen, mit dem er zusammengeführt werden soll.</translation>
    </message>
    <message>
        <source>These two are of different species, and no animal is both: doses and findings of the one would stand in the other’s case. If one species was entered by mistake, correct it in that record first.</source>
        <translation>Diese beiden gehören zu verschiedenen Tierarten, und kein Tier ist beides: Dosierungen und Befunde des einen stünden im Fall des anderen. Wurde eine Tierart versehentlich eingetragen, berichtigen Sie sie zuerst in jenem Datensatz.</translation>
    </message>
    <message>
        <source>The two have different microchips, which mostly means two animals. I have checked that it is one; both numbers are kept.</source>
        <translation>Die beiden haben verschiedene Chipnummern, was meist zwei Tiere bedeutet. Ich habe geprüft, dass es eines ist; beide Nummern bleiben erhalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s)</source>
        <translation>
            <numerusform>%n Überweisung</numerusform>
            <numerusform>%n Überweisungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n treatment plan(s)</source>
        <translation>
            <numerusform>%n Behandlungsplan</numerusform>
            <numerusform>%n Behandlungspläne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interaction(s)</source>
        <translation>
            <numerusform>%n Kontakt</numerusform>
            <numerusform>%n Kontakte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s)</source>
        <translation>
            <numerusform>%n Termin</numerusform>
            <numerusform>%n Termine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n x-ray(s)</source>
        <translation>
            <numerusform>%n Röntgenbild</numerusform>
            <numerusform>%n Röntgenbilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n Dokument</numerusform>
            <numerusform>%n Dokumente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n Brief</numerusform>
            <numerusform>%n Briefe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weight(s)</source>
        <translation>
            <numerusform>%n Gewicht</numerusform>
            <numerusform>%n Gewichte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <translation>
            <numerusform>%n Warnhinweis</numerusform>
            <numerusform>%n Warnhinweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pet(s)</source>
        <translation>
            <numerusform>%n Tier</numerusform>
            <numerusform>%n Tiere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further phone(s)</source>
        <translation>
            <numerusform>%n weitere Telefonnummer</numerusform>
            <numerusform>%n weitere Telefonnummern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tarsus::MergeEntry</name>
    <message>
        <source>Both records are there again, with what belonged to each.</source>
        <translation>Beide Datensätze sind wieder da, mit allem, was zu jedem gehörte.</translation>
    </message>
    <message>
        <source>Merged into “%1”.</source>
        <translation>Zusammengeführt in „%1“.</translation>
    </message>
    <message>
        <source>Choose a pet or an owner in their list first, or open a case.</source>
        <translation>Wählen Sie zuerst ein Tier oder einen Tierhalter in der Liste, oder öffnen Sie einen Fall.</translation>
    </message>
    <message>
        <source>Your role merges no records of this kind: it needs the right to change and remove both. Ask an administrator.</source>
        <translation>Ihre Rolle führt keine Datensätze dieser Art zusammen: dazu gehört das Recht, beide zu ändern und zu entfernen. Fragen Sie eine Person aus der Verwaltung.</translation>
    </message>
</context>
<context>
    <name>tarsus::MergeForm</name>
    <message>
        <source>Look up the record that is the same. Both are shown side by side before anything happens.</source>
        <translation>Suchen Sie den Datensatz, der derselbe ist. Beide werden nebeneinander gezeigt, bevor etwas geschieht.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführung</translation>
    </message>
    <message>
        <source>Merge two records</source>
        <translation>Zwei Datensätze zusammenführen</translation>
    </message>
    <message>
        <source>Merge %1 with another record</source>
        <translation>%1 mit einem anderen Datensatz zusammenführen</translation>
    </message>
    <message>
        <source>Which record is the &amp;same?</source>
        <translation>Welcher Datensatz ist &amp;derselbe?</translation>
    </message>
    <message>
        <source>&amp;Other one stays</source>
        <translation>Der &amp;andere bleibt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Zusammenführen</translation>
    </message>
</context>
<context>
    <name>tarsus::MergeService</name>
    <message>
        <source>One of the two records was changed by somebody else meanwhile. Nothing was merged: look at both once more and merge again.</source>
        <translation>Einer der beiden Datensätze wurde inzwischen von jemand anderem geändert. Nichts wurde zusammengeführt: sehen Sie beide noch einmal an und führen Sie sie erneut zusammen.</translation>
    </message>
    <message>
        <source>%1: the two differ. Choose which one stays.</source>
        <translation>%1: die beiden unterscheiden sich. Wählen Sie, was bleibt.</translation>
    </message>
    <message>
        <source>The two have different microchips. Look at the animal, and say that you have checked that it is one.</source>
        <translation>Die beiden haben verschiedene Chipnummern. Sehen Sie das Tier an und bestätigen Sie, dass es eines ist.</translation>
    </message>
    <message>
        <source>Merged with “%1” (number %2), which is the same.</source>
        <translation>Zusammengeführt mit „%1“ (Nummer %2); es ist derselbe Datensatz.</translation>
    </message>
</context>
<context>
    <name>tarsus::MergeSheet</name>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Stays
number %1, since %2</source>
        <translation>Bleibt
Nummer %1, seit %2</translation>
    </message>
    <message>
        <source>Duplicate
number %1, since %2</source>
        <translation>Dublette
Nummer %1, seit %2</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>Wird</translation>
    </message>
    <message>
        <source>Nothing else belongs to the duplicate.</source>
        <translation>Zur Dublette gehört sonst nichts.</translation>
    </message>
    <message>
        <source>Goes along to the record that stays: %1. What is signed stays as it was signed.</source>
        <translation>Geht mit zum Datensatz, der bleibt: %1. Unterschriebenes bleibt, wie es unterschrieben wurde.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>–</source>
        <comment>nothing entered</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>Nummer %1</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Bitte wählen</translation>
    </message>
    <message>
        <source>Both, one under the other</source>
        <translation>Beide, untereinander</translation>
    </message>
    <message>
        <source>≠ %1</source>
        <comment>a field that differs</comment>
        <translation>≠ %1</translation>
    </message>
    <message>
        <source>%1 differs. Will be: %2.</source>
        <comment>for a screen reader</comment>
        <translation>%1 unterscheidet sich. Wird: %2.</translation>
    </message>
    <message>
        <source>%1 is the same in both.</source>
        <comment>for a screen reader</comment>
        <translation>%1 ist in beiden gleich.</translation>
    </message>
    <message>
        <source>The two records side by side</source>
        <translation>Die beiden Datensätze nebeneinander</translation>
    </message>
    <message>
        <source>≠ marks what differs. Space keeps the value under the cursor; 1 keeps the one that stays, 2 the duplicate’s, 3 both of a long text.</source>
        <translation>≠ zeigt, was sich unterscheidet. Die Leertaste behält den Wert unter dem Cursor; 1 den des Datensatzes, der bleibt, 2 den der Dublette, 3 beide eines langen Textes.</translation>
    </message>
    <message>
        <source>Keep this value</source>
        <translation>Diesen Wert behalten</translation>
    </message>
    <message>
        <source>Keep the value of the record that stays</source>
        <translation>Den Wert des Datensatzes behalten, der bleibt</translation>
    </message>
    <message>
        <source>Keep the duplicate’s value</source>
        <translation>Den Wert der Dublette behalten</translation>
    </message>
    <message>
        <source>Keep both texts</source>
        <translation>Beide Texte behalten</translation>
    </message>
</context>
<context>
    <name>tarsus::MergeUndo</name>
    <message>
        <source>Your role does not merge records.</source>
        <translation>Ihre Rolle führt keine Datensätze zusammen.</translation>
    </message>
    <message>
        <source>There is no such merge, or you may not see it.</source>
        <translation>Diese Zusammenführung gibt es nicht, oder Sie dürfen sie nicht sehen.</translation>
    </message>
    <message>
        <source>Your role does not merge such records.</source>
        <translation>Ihre Rolle führt solche Datensätze nicht zusammen.</translation>
    </message>
    <message>
        <source>This merge was undone already.</source>
        <translation>Diese Zusammenführung wurde schon rückgängig gemacht.</translation>
    </message>
    <message>
        <source>The merge cannot be undone, and nothing was changed. %1</source>
        <translation>Die Zusammenführung lässt sich nicht rückgängig machen; nichts wurde geändert. %1</translation>
    </message>
    <message>
        <source>The record that stayed was merged with another later: undo that merge first.</source>
        <translation>Der verbliebene Datensatz wurde später mit einem weiteren zusammengeführt: machen Sie zuerst jene Zusammenführung rückgängig.</translation>
    </message>
    <message>
        <source>The record that stayed was removed since.</source>
        <translation>Der verbliebene Datensatz wurde seither entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) that went along were moved on or entered anew since.</source>
        <translation>
            <numerusform>%n Eintrag, der mitging, wurde seither verschoben oder neu erfasst.</numerusform>
            <numerusform>%n Einträge, die mitgingen, wurden seither verschoben oder neu erfasst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) written since belong to both: a note on the one for a referral of the other, for example. Remove them first, or keep the merge.</source>
        <translation>
            <numerusform>%n seither geschriebener Datensatz gehört zu beiden: etwa eine Notiz beim einen zu einer Überweisung des anderen. Entfernen Sie ihn zuerst, oder behalten Sie die Zusammenführung.</numerusform>
            <numerusform>%n seither geschriebene Datensätze gehören zu beiden: etwa eine Notiz beim einen zu einer Überweisung des anderen. Entfernen Sie sie zuerst, oder behalten Sie die Zusammenführung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed since the merge: %1.</source>
        <translation>Seit der Zusammenführung geändert: %1.</translation>
    </message>
</context>
<context>
    <name>tarsus::MergesForm</name>
    <message>
        <source>%1 (number %2)</source>
        <translation>%1 (Nummer %2)</translation>
    </message>
    <message>
        <source>Undone %1 by %2</source>
        <translation>Rückgängig gemacht %1 von %2</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Both records are there again, with what belonged to each.</source>
        <translation>Beide Datensätze sind wieder da, mit allem, was zu jedem gehörte.</translation>
    </message>
    <message>
        <source>Merges</source>
        <translation>Zusammenführungen</translation>
    </message>
    <message>
        <source>Merges that were done</source>
        <translation>Erfolgte Zusammenführungen</translation>
    </message>
    <message>
        <source>Nothing was merged yet</source>
        <translation>Noch nichts wurde zusammengeführt</translation>
    </message>
    <message>
        <source>Each two records that became one stand here, and can be made two again.</source>
        <translation>Hier stehen je zwei Datensätze, die einer wurden, und wieder zwei werden können.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Bleibt</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dublette</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>&amp;Undo this merge</source>
        <translation>&amp;Rückgängig machen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>tarsus::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>tarsus::Microchip</name>
    <message>
        <source>No microchip has this number: a digit must be wrong.</source>
        <translation>Kein Mikrochip hat diese Nummer: Eine Ziffer muss falsch sein.</translation>
    </message>
    <message>
        <source>Numbers that begin with 999 belong to test chips.</source>
        <translation>Nummern, die mit 999 beginnen, gehören zu Testchips.</translation>
    </message>
    <message>
        <source>A spreadsheet has shortened this microchip number and its last digits are lost. Enter all of them.</source>
        <translation>Eine Tabellenkalkulation hat diese Mikrochipnummer gekürzt, und ihre letzten Ziffern sind verloren. Geben Sie alle Ziffern ein.</translation>
    </message>
    <message>
        <source>A spreadsheet had shortened this microchip number; compare it with the papers.</source>
        <translation>Eine Tabellenkalkulation hatte diese Mikrochipnummer gekürzt; vergleichen Sie sie mit den Papieren.</translation>
    </message>
    <message>
        <source>A microchip number has digits, and in older ones letters from A to Z.</source>
        <translation>Eine Mikrochipnummer besteht aus Ziffern, bei älteren auch aus Buchstaben von A bis Z.</translation>
    </message>
    <message numerus="yes">
        <source>This is a microchip number of an older kind, with %n characters. Today&apos;s have 15 digits.</source>
        <translation>
            <numerusform>Das ist eine Mikrochipnummer älterer Art mit %n Zeichen. Heutige haben 15 Ziffern.</numerusform>
            <numerusform>Das ist eine Mikrochipnummer älterer Art mit %n Zeichen. Heutige haben 15 Ziffern.</numerusform>
        </translation>
    </message>
    <message>
        <source>A microchip number of 15 characters has digits only.</source>
        <translation>Eine Mikrochipnummer mit 15 Zeichen besteht nur aus Ziffern.</translation>
    </message>
    <message numerus="yes">
        <source>A microchip number has 15 digits, this one has %n characters.</source>
        <translation>
            <numerusform>Eine Mikrochipnummer hat 15 Ziffern, diese hat %n Zeichen.</numerusform>
            <numerusform>Eine Mikrochipnummer hat 15 Ziffern, diese hat %n Zeichen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tarsus::Migrator</name>
    <message>
        <source>This clinic was made by a newer version of Tarsus. Install that version or a newer one to open it. Nothing was changed.</source>
        <translation>Diese Klinik wurde mit einer neueren Version von Tarsus erstellt. Installieren Sie diese oder eine neuere Version, um sie zu öffnen. Es wurde nichts verändert.</translation>
    </message>
    <message>
        <source>The clinic&apos;s file holds records that point nowhere, so it was not brought up to date. Nothing was changed: restore the newest backup.</source>
        <translation>Die Datei der Klinik enthält Einträge, die ins Leere verweisen; deshalb wurde sie nicht aktualisiert. Es wurde nichts verändert: Stellen Sie die neueste Sicherung wieder her.</translation>
    </message>
</context>
<context>
    <name>tarsus::NavigationBar</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Zu %1 gehen</translation>
    </message>
</context>
<context>
    <name>tarsus::NewPasswordBox</name>
    <message>
        <source>New pass&amp;word</source>
        <translation>Neues &amp;Passwort</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>Passwort &amp;wiederholen</translation>
    </message>
    <message>
        <source>Length of the password</source>
        <translation>Länge des Passworts</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>Die beiden Passwörter stimmen nicht überein.</translation>
    </message>
    <message>
        <source>A password is needed.</source>
        <translation>Ein Passwort ist erforderlich.</translation>
    </message>
    <message>
        <source>Caps lock seems to be on.</source>
        <translation>Die Feststelltaste scheint aktiv zu sein.</translation>
    </message>
    <message>
        <source>At least %1 characters; several words are easy to remember. %2 so far.</source>
        <translation>Mindestens %1 Zeichen; mehrere Wörter sind leicht zu merken. Bisher %2.</translation>
    </message>
    <message>
        <source>✓ Long enough, and not one that is tried first.</source>
        <translation>✓ Lang genug und keines, das zuerst ausprobiert wird.</translation>
    </message>
</context>
<context>
    <name>tarsus::NoticeList</name>
    <message>
        <source>Notices of this session</source>
        <translation>Meldungen dieser Sitzung</translation>
    </message>
    <message>
        <source>No notices</source>
        <translation>Keine Meldungen</translation>
    </message>
    <message>
        <source>What the window told you since you signed in can be read here again.</source>
        <translation>Was das Fenster seit der Anmeldung gemeldet hat, lässt sich hier nachlesen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
</context>
<context>
    <name>tarsus::OpeningNews</name>
    <message>
        <source>An older version of Tarsus kept this clinic. Its records are copied first…</source>
        <translation>Eine ältere Version von Tarsus hat diese Klinik geführt. Ihre Datensätze werden zuerst kopiert …</translation>
    </message>
    <message>
        <source>Bringing the records up to date, step %1 of %2. This happens once.</source>
        <translation>Die Datensätze werden auf den neuen Stand gebracht, Schritt %1 von %2. Das geschieht einmal.</translation>
    </message>
    <message>
        <source>Working out what is due: %1 %. This happens once.</source>
        <translation>Fristen werden berechnet: %1 %. Das geschieht einmal.</translation>
    </message>
</context>
<context>
    <name>tarsus::OwnerForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>P&amp;referred channel</source>
        <translation>&amp;Bevorzugter Kontaktweg</translation>
    </message>
    <message>
        <source>A&amp;greed to share records on</source>
        <translation>Einwilligung zur &amp;Weitergabe der Akten am</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>Noti&amp;zen</translation>
    </message>
</context>
<context>
    <name>tarsus::OwnerListModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Pets</source>
        <translation>Tiere</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Preferred channel</source>
        <translation>Bevorzugter Kontaktweg</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Consent to share records</source>
        <translation>Einwilligung zur Weitergabe</translation>
    </message>
    <message>
        <source>Further phones</source>
        <translation>Weitere Telefonnummern</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
</context>
<context>
    <name>tarsus::OwnerRepository</name>
    <message>
        <source>A further phone does not look like a phone number.</source>
        <translation>Eine weitere Telefonnummer sieht nicht wie eine Telefonnummer aus.</translation>
    </message>
    <message numerus="yes">
        <source>This owner still has %n pet(s). Give them to another owner or remove them first.</source>
        <translation>
            <numerusform>Dieser Tierhalter hat noch %n Tier. Geben Sie es einem anderen Tierhalter oder entfernen Sie es zuerst.</numerusform>
            <numerusform>Dieser Tierhalter hat noch %n Tiere. Geben Sie sie einem anderen Tierhalter oder entfernen Sie sie zuerst.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tarsus::OwnersPage</name>
    <message>
        <source>Filter by name or phone</source>
        <translation>Nach Name oder Telefon filtern</translation>
    </message>
    <message>
        <source>No owners yet</source>
        <translation>Noch keine Tierhalter</translation>
    </message>
    <message>
        <source>Everybody who brings an animal stands here, once, with all their pets.</source>
        <translation>Alle, die ein Tier bringen, stehen hier, jeweils einmal, mit all ihren Tieren.</translation>
    </message>
    <message>
        <source>New owner</source>
        <translation>Neuer Tierhalter</translation>
    </message>
    <message>
        <source>Pets</source>
        <translation>Tiere</translation>
    </message>
    <message>
        <source>Import a spreadsheet…</source>
        <translation>Tabelle importieren…</translation>
    </message>
</context>
<context>
    <name>tarsus::PaletteEntry</name>
    <message>
        <source>%1: %2</source>
        <comment>menu: entry</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show %1: %2</source>
        <comment>list: filter</comment>
        <translation>Zeige %1: %2</translation>
    </message>
</context>
<context>
    <name>tarsus::Paper</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>The PDF could not be made. Try again.</source>
        <translation>Das PDF konnte nicht erstellt werden. Versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>tarsus::PaperView</name>
    <message>
        <source>Preview of the pages</source>
        <translation>Vorschau der Seiten</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>tarsus::PasswordAgainForm</name>
    <message>
        <source>Your password again</source>
        <translation>Ihr Passwort noch einmal</translation>
    </message>
    <message>
        <source>So that nobody changes accounts at a desk that somebody else has left. It is not asked again for five minutes.</source>
        <translation>Damit niemand an einem Arbeitsplatz, den jemand anderes verlassen hat, Konten ändert. Fünf Minuten lang wird nicht erneut danach gefragt.</translation>
    </message>
    <message>
        <source>Your &amp;password</source>
        <translation>Ihr &amp;Passwort</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>&amp;Weiter</translation>
    </message>
</context>
<context>
    <name>tarsus::PasswordEdit</name>
    <message>
        <source>Hide the password</source>
        <translation>Passwort verbergen</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Passwort anzeigen</translation>
    </message>
</context>
<context>
    <name>tarsus::PasswordRules</name>
    <message numerus="yes">
        <source>The password needs at least %n character(s). Several words that do not belong together are easy to remember.</source>
        <translation>
            <numerusform>Das Passwort braucht mindestens %n Zeichen. Mehrere Wörter, die nicht zusammengehören, sind leicht zu merken.</numerusform>
            <numerusform>Das Passwort braucht mindestens %n Zeichen. Mehrere Wörter, die nicht zusammengehören, sind leicht zu merken.</numerusform>
        </translation>
    </message>
    <message>
        <source>The password is too long.</source>
        <translation>Das Passwort ist zu lang.</translation>
    </message>
    <message>
        <source>This password would be among the first that somebody tries. Please use words that nobody expects together.</source>
        <translation>Dieses Passwort wäre eines der ersten, die jemand ausprobiert. Bitte verwenden Sie Wörter, die niemand zusammen erwartet.</translation>
    </message>
    <message>
        <source>Please enter a user name of up to 64 characters, without slashes.</source>
        <translation>Bitte geben Sie einen Benutzernamen mit bis zu 64 Zeichen und ohne Schrägstriche ein.</translation>
    </message>
    <message>
        <source>Please enter the person&apos;s full name.</source>
        <translation>Bitte geben Sie den vollen Namen der Person ein.</translation>
    </message>
    <message>
        <source>Please enter an e-mail address such as name@example.org.</source>
        <translation>Bitte geben Sie eine E-Mail-Adresse wie name@example.org ein.</translation>
    </message>
</context>
<context>
    <name>tarsus::PeopleSection</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>%1 can sign in again.</source>
        <translation>%1 kann sich wieder anmelden.</translation>
    </message>
    <message>
        <source>%1 can no longer sign in.</source>
        <translation>%1 kann sich nicht mehr anmelden.</translation>
    </message>
    <message>
        <source>Start a password reset for %1?</source>
        <translation>Passwort von %1 zurücksetzen?</translation>
    </message>
    <message>
        <source>The password of %1 is void at once. They ask for an account again at the sign-in, as %2, and you approve it with the code that they read out to you.</source>
        <translation>Das Passwort von %1 wird sofort ungültig. Die Person beantragt bei der Anmeldung als %2 erneut ein Konto, und Sie genehmigen es mit dem Code, den sie Ihnen vorliest.</translation>
    </message>
    <message>
        <source>Start the reset</source>
        <translation>Passwort zurücksetzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 must now ask for an account again, as %2.</source>
        <translation>%1 muss jetzt als %2 erneut ein Konto beantragen.</translation>
    </message>
    <message>
        <source>Turn down the request of %1?</source>
        <translation>Antrag von %1 ablehnen?</translation>
    </message>
    <message>
        <source>The request and the password in it are thrown away. They can ask again.</source>
        <translation>Der Antrag und das darin enthaltene Passwort werden verworfen. Die Person kann erneut einen Antrag stellen.</translation>
    </message>
    <message>
        <source>Turn down</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>The request of %1 was turned down.</source>
        <translation>Der Antrag von %1 wurde abgelehnt.</translation>
    </message>
    <message>
        <source>Give the clinic new keys?</source>
        <translation>Der Klinik neue Schlüssel geben?</translation>
    </message>
    <message>
        <source>%1 can no longer sign in here. A copy of the files that they may have kept still opens with their password. With new keys nothing that is written from now on does; everybody else keeps their password.</source>
        <translation>%1 kann sich hier nicht mehr anmelden. Eine Kopie der Dateien, die diese Person behalten haben könnte, lässt sich mit ihrem Passwort weiterhin öffnen. Mit neuen Schlüsseln gilt das für nichts mehr, was von jetzt an geschrieben wird; alle anderen behalten ihr Passwort.</translation>
    </message>
    <message>
        <source>&amp;Renew the keys…</source>
        <translation>&amp;Schlüssel erneuern…</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Nicht jetzt</translation>
    </message>
</context>
<context>
    <name>tarsus::PetForm</name>
    <message>
        <source>Animal</source>
        <translation>Tier</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>S&amp;pecies</source>
        <translation>&amp;Tierart</translation>
    </message>
    <message>
        <source>&amp;Breed</source>
        <translation>&amp;Rasse</translation>
    </message>
    <message>
        <source>S&amp;ex</source>
        <translation>&amp;Geschlecht</translation>
    </message>
    <message>
        <source>Ne&amp;utered</source>
        <translation>&amp;Kastriert</translation>
    </message>
    <message>
        <source>&amp;Date of birth</source>
        <translation>Geburts&amp;datum</translation>
    </message>
    <message>
        <source>&amp;Known to the</source>
        <translation>&amp;Bekannt auf</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>&amp;Microchip</source>
        <translation>&amp;Mikrochip</translation>
    </message>
    <message>
        <source>&amp;Insurance company</source>
        <translation>&amp;Versicherung</translation>
    </message>
    <message>
        <source>Insu&amp;rance number</source>
        <translation>V&amp;ersicherungsnummer</translation>
    </message>
    <message>
        <source>Owner and vets</source>
        <translation>Tierhalter und Tierärzte</translation>
    </message>
    <message>
        <source>O&amp;wner</source>
        <translation>Tier&amp;halter</translation>
    </message>
    <message>
        <source>&amp;Assigned specialist</source>
        <translation>&amp;Zuständiger Spezialist</translation>
    </message>
    <message>
        <source>Primar&amp;y vet clinic</source>
        <translation>Haustierarzt&amp;praxis</translation>
    </message>
    <message>
        <source>Medical history</source>
        <translation>Vorgeschichte</translation>
    </message>
    <message>
        <source>Summary o&amp;f the medical history</source>
        <translation>Zusammenfassung der V&amp;orgeschichte</translation>
    </message>
    <message>
        <source>&amp;The pet has died</source>
        <translation>Das T&amp;ier ist verstorben</translation>
    </message>
    <message>
        <source>Died on</source>
        <translation>Verstorben am</translation>
    </message>
</context>
<context>
    <name>tarsus::PetListModel</name>
    <message>
        <source>deceased</source>
        <translation>verstorben</translation>
    </message>
    <message>
        <source>† %1</source>
        <translation>† %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>Tierart</translation>
    </message>
    <message>
        <source>Breed</source>
        <translation>Rasse</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Tierhalter</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation>Spezialist</translation>
    </message>
    <message>
        <source>Home practice</source>
        <translation>Haustierarztpraxis</translation>
    </message>
    <message>
        <source>Microchip</source>
        <translation>Mikrochip</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Colour and markings</source>
        <translation>Farbe und Abzeichen</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Versicherung</translation>
    </message>
    <message>
        <source>Licence number</source>
        <translation>Registrierungsnummer</translation>
    </message>
    <message>
        <source>Medical history</source>
        <translation>Vorgeschichte</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>Verstorben</translation>
    </message>
</context>
<context>
    <name>tarsus::PetProblems</name>
    <message>
        <source>Write what the problem is.</source>
        <translation>Schreiben Sie, was das Problem ist.</translation>
    </message>
    <message>
        <source>It is resolved on a day that is still to come.</source>
        <translation>Es ist an einem Tag gelöst, der noch kommt.</translation>
    </message>
    <message>
        <source>It is resolved before it began. Correct one of the days.</source>
        <translation>Es ist gelöst, bevor es begann. Berichtigen Sie einen der Tage.</translation>
    </message>
    <message>
        <source>This problem is not there any more.</source>
        <translation>Dieses Problem gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This problem belongs to another pet.</source>
        <translation>Dieses Problem gehört zu einem anderen Tier.</translation>
    </message>
</context>
<context>
    <name>tarsus::PetRepository</name>
    <message>
        <source>The date of birth lies in the future.</source>
        <translation>Das Geburtsdatum liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>The date of death lies in the future.</source>
        <translation>Das Sterbedatum liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>The date of death lies before the date of birth.</source>
        <translation>Das Sterbedatum liegt vor dem Geburtsdatum.</translation>
    </message>
    <message>
        <source>Another pet has this microchip number already. It may be the same animal.</source>
        <translation>Ein anderes Tier hat bereits diese Mikrochipnummer. Möglicherweise ist es dasselbe Tier.</translation>
    </message>
    <message>
        <source>The species is not in the list. It is kept as it was entered.</source>
        <translation>Die Tierart steht nicht in der Liste. Sie bleibt so, wie sie eingegeben wurde.</translation>
    </message>
    <message>
        <source>The breed is not in the list of this species. It is kept as it was entered.</source>
        <translation>Die Rasse steht nicht in der Liste dieser Tierart. Sie bleibt so, wie sie eingegeben wurde.</translation>
    </message>
    <message numerus="yes">
        <source>By its date of birth this pet is more than %n years old.</source>
        <translation>
            <numerusform>Nach dem Geburtsdatum ist dieses Tier mehr als %n Jahr alt.</numerusform>
            <numerusform>Nach dem Geburtsdatum ist dieses Tier mehr als %n Jahre alt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the day of the weighing; it cannot lie in the future.</source>
        <translation>Geben Sie den Tag der Wägung ein; er darf nicht in der Zukunft liegen.</translation>
    </message>
    <message>
        <source>Write what the alert is about.</source>
        <translation>Geben Sie an, worum es bei dem Warnhinweis geht.</translation>
    </message>
    <message>
        <source>Choose how grave the alert is.</source>
        <translation>Wählen Sie, wie schwerwiegend der Warnhinweis ist.</translation>
    </message>
    <message>
        <source>You may not change how grave an alert is.</source>
        <translation>Sie dürfen nicht ändern, wie schwerwiegend ein Warnhinweis ist.</translation>
    </message>
    <message>
        <source>same microchip</source>
        <translation>gleicher Mikrochip</translation>
    </message>
    <message>
        <source>pet of this owner</source>
        <translation>Tier dieses Tierhalters</translation>
    </message>
    <message>
        <source>This pet has signed records, which are never removed.</source>
        <translation>Dieses Tier hat unterzeichnete Einträge, die nie entfernt werden.</translation>
    </message>
    <message numerus="yes">
        <source>This pet still has %n open referral(s). Close or cancel them first.</source>
        <translation>
            <numerusform>Dieses Tier hat noch %n offene Überweisung. Schließen oder stornieren Sie sie zuerst.</numerusform>
            <numerusform>Dieses Tier hat noch %n offene Überweisungen. Schließen oder stornieren Sie sie zuerst.</numerusform>
        </translation>
    </message>
    <message>
        <source>This owner has a pet of this name already. It may be the same animal: open that one, or merge the two.</source>
        <translation>Dieser Tierhalter hat schon ein Tier dieses Namens. Es könnte dasselbe sein: öffnen Sie jenes, oder führen Sie die beiden zusammen.</translation>
    </message>
</context>
<context>
    <name>tarsus::PetsPage</name>
    <message>
        <source>Whose pets</source>
        <translation>Wessen Tiere</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>My cases</source>
        <translation>Meine Fälle</translation>
    </message>
    <message>
        <source>Living or not</source>
        <translation>Lebend oder nicht</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>Living</source>
        <translation>Lebend</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>Verstorben</translation>
    </message>
    <message>
        <source>Filter by name, owner, phone or chip</source>
        <translation>Nach Name, Tierhalter, Telefon oder Chip filtern</translation>
    </message>
    <message>
        <source>No pets yet</source>
        <translation>Noch keine Tiere</translation>
    </message>
    <message>
        <source>New pet</source>
        <translation>Neues Tier</translation>
    </message>
    <message>
        <source>Allergy: %1</source>
        <translation>Allergie: %1</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>%1 kg on %2</source>
        <translation>%1 kg am %2</translation>
    </message>
    <message>
        <source>The newest of the story</source>
        <translation>Das Neueste aus der Geschichte</translation>
    </message>
    <message>
        <source>Every pet that the clinic sees stands here, with its owner and its story. Add the first one, or bring in those of a spreadsheet.</source>
        <translation>Hier steht jedes Tier, das die Klinik behandelt, mit seinem Tierhalter und seiner Geschichte. Legen Sie das erste an oder übernehmen Sie die Tiere aus einer Tabelle.</translation>
    </message>
    <message>
        <source>Import a spreadsheet…</source>
        <translation>Tabelle importieren…</translation>
    </message>
    <message>
        <source>Open to you until %1. Your reason: %2</source>
        <translation>Steht Ihnen bis %1 offen. Ihr Grund: %2</translation>
    </message>
</context>
<context>
    <name>tarsus::PlanForm</name>
    <message>
        <source>&amp;Title</source>
        <translation>T&amp;itel</translation>
    </message>
    <message>
        <source>&amp;Pet</source>
        <translation>&amp;Tier</translation>
    </message>
    <message>
        <source>&amp;Referral</source>
        <translation>Über&amp;weisung</translation>
    </message>
    <message>
        <source>St&amp;atus</source>
        <translation>Stat&amp;us</translation>
    </message>
    <message>
        <source>&amp;Next review</source>
        <translation>&amp;Nächste Kontrolle</translation>
    </message>
    <message>
        <source>&amp;Diagnosis</source>
        <translation>&amp;Diagnose</translation>
    </message>
    <message>
        <source>Tr&amp;eatment details</source>
        <translation>&amp;Behandlung im Einzelnen</translation>
    </message>
    <message>
        <source>&amp;Medication</source>
        <translation>&amp;Medikation</translation>
    </message>
    <message>
        <source>&amp;Instructions for the owner</source>
        <translation>&amp;Hinweise für den Tierhalter</translation>
    </message>
    <message>
        <source>Instr&amp;uctions are</source>
        <translation>Stand der Hinw&amp;eise</translation>
    </message>
    <message>
        <source>What it says is locked; its reviews go on, and a new plan replaces it.</source>
        <translation>Der Inhalt ist gesperrt; die Kontrollen gehen weiter, und ein neuer Plan ersetzt ihn.</translation>
    </message>
    <message>
        <source>Prob&amp;lem</source>
        <translation>Prob&amp;lem</translation>
    </message>
    <message>
        <source>Outcome of the re&amp;view</source>
        <translation>Ergebnis der &amp;Kontrolle</translation>
    </message>
    <message>
        <source>Ac&amp;knowledged by</source>
        <translation>Bestätigt &amp;von</translation>
    </message>
    <message>
        <source>The medication names what there is an alert about: %1</source>
        <translation>Die Medikation nennt, wovor gewarnt wird: %1</translation>
    </message>
    <message>
        <source>The review of %1 is put off without an outcome.</source>
        <translation>Die Kontrolle vom %1 wird ohne Ergebnis verschoben.</translation>
    </message>
    <message>
        <source>Allergy: %1</source>
        <translation>Allergie: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>how grave, alert</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No weight is known: weigh before a dose by weight.</source>
        <translation>Kein Gewicht ist bekannt: vor einer Dosis nach Gewicht wiegen.</translation>
    </message>
    <message>
        <source>Weight: %1 kg on %2.</source>
        <comment>kilograms, day</comment>
        <translation>Gewicht: %1 kg am %2.</translation>
    </message>
    <message>
        <source>It has lost %1 % in half a year.</source>
        <translation>Es hat in einem halben Jahr %1 % verloren.</translation>
    </message>
    <message>
        <source>That is more than three months ago: weigh again.</source>
        <translation>Das ist mehr als drei Monate her: neu wiegen.</translation>
    </message>
    <message>
        <source>The clinic is closed on that day.</source>
        <translation>An diesem Tag ist die Klinik geschlossen.</translation>
    </message>
    <message>
        <source>Write what came of this review: none is closed without its outcome.</source>
        <translation>Schreiben Sie, was diese Kontrolle ergab: keine wird ohne Ergebnis abgeschlossen.</translation>
    </message>
    <message>
        <source>Given by %1 on %2.</source>
        <comment>who, moment</comment>
        <translation>Ausgehändigt von %1 am %2.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>Acknowledged on %1.</source>
        <comment>moment</comment>
        <translation>Bestätigt am %1.</translation>
    </message>
    <message>
        <source>Acknowledged by %1 on %2.</source>
        <comment>who, moment</comment>
        <translation>Bestätigt von %1 am %2.</translation>
    </message>
</context>
<context>
    <name>tarsus::PlanListModel</name>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Pet</source>
        <translation>Tier</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Tierhalter</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Nächste Kontrolle</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasst von</translation>
    </message>
    <message>
        <source>Medication</source>
        <translation>Medikation</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Anweisungen</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Überweisung</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Behandlung</translation>
    </message>
    <message>
        <source>Instructions to the owner</source>
        <translation>Anweisungen an den Tierhalter</translation>
    </message>
    <message>
        <source>Outcome of the review</source>
        <translation>Ergebnis der Kontrolle</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>Tierart</translation>
    </message>
    <message>
        <source>Breed</source>
        <translation>Rasse</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Unterschrieben</translation>
    </message>
</context>
<context>
    <name>tarsus::PlanRepository</name>
    <message>
        <source>Say which system the diagnosis code belongs to.</source>
        <translation>Geben Sie an, zu welchem System der Diagnoseschlüssel gehört.</translation>
    </message>
    <message>
        <source>This plan is signed already.</source>
        <translation>Dieser Plan ist bereits unterzeichnet.</translation>
    </message>
    <message>
        <source>The next review lies in the past.</source>
        <translation>Die nächste Kontrolle liegt in der Vergangenheit.</translation>
    </message>
    <message>
        <source>The plan ends without an outcome of its review.</source>
        <translation>Der Plan endet ohne ein Ergebnis seiner Kontrolle.</translation>
    </message>
    <message>
        <source>Nobody will be reminded of this plan: it has no date of the next review.</source>
        <translation>Niemand wird an diesen Plan erinnert: Er hat kein Datum für die nächste Kontrolle.</translation>
    </message>
    <message>
        <source>Write what came of the review: nothing is closed without its outcome.</source>
        <translation>Schreiben Sie, was die Kontrolle ergab: nichts wird ohne Ergebnis abgeschlossen.</translation>
    </message>
</context>
<context>
    <name>tarsus::PlansPage</name>
    <message>
        <source>Which state</source>
        <translation>Welcher Status</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Review due</source>
        <translation>Kontrolle fällig</translation>
    </message>
    <message>
        <source>Any date</source>
        <translation>Jedes Datum</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Within a week</source>
        <translation>Innerhalb einer Woche</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Wessen</translation>
    </message>
    <message>
        <source>Everybody’s</source>
        <translation>Alle Personen</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Filter by title, pet or owner</source>
        <translation>Nach Titel, Tier oder Tierhalter filtern</translation>
    </message>
    <message>
        <source>No treatment plans yet</source>
        <translation>Noch keine Behandlungspläne</translation>
    </message>
    <message>
        <source>A plan says what is to be done for a pet, and when it is looked at again.</source>
        <translation>Ein Plan sagt, was für ein Tier zu tun ist und wann es wieder angesehen wird.</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Neuer Plan</translation>
    </message>
</context>
<context>
    <name>tarsus::PracticeForm</name>
    <message>
        <source>&amp;Name of the practice</source>
        <translation>&amp;Name der Praxis</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>P&amp;referred channel</source>
        <translation>&amp;Bevorzugter Kontaktweg</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>Noti&amp;zen</translation>
    </message>
</context>
<context>
    <name>tarsus::PracticeListModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Vets</source>
        <translation>Tierärzte</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Preferred channel</source>
        <translation>Bevorzugter Kontaktweg</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
</context>
<context>
    <name>tarsus::PracticeRepository</name>
    <message numerus="yes">
        <source>This practice still has %n open referral(s). Close them first.</source>
        <translation>
            <numerusform>Diese Praxis hat noch %n offene Überweisung. Schließen Sie sie zuerst.</numerusform>
            <numerusform>Diese Praxis hat noch %n offene Überweisungen. Schließen Sie sie zuerst.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tarsus::PracticesPage</name>
    <message>
        <source>Filter by name or phone</source>
        <translation>Nach Name oder Telefon filtern</translation>
    </message>
    <message>
        <source>No practices yet</source>
        <translation>Noch keine Praxen</translation>
    </message>
    <message>
        <source>The practices that send their patients stand here, with how they like to be answered.</source>
        <translation>Die Praxen, die ihre Patienten überweisen, stehen hier, mit dem Kontaktweg, auf dem sie Antworten wünschen.</translation>
    </message>
    <message>
        <source>New practice</source>
        <translation>Neue Praxis</translation>
    </message>
</context>
<context>
    <name>tarsus::PreviewForm</name>
    <message>
        <source>What do they see?</source>
        <translation>Was sieht diese Person?</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Wer</translation>
    </message>
    <message>
        <source>How &amp;much of each kind</source>
        <translation>Wie &amp;viel von jeder Art</translation>
    </message>
    <message>
        <source>The newest &amp;pets as they see them</source>
        <translation>Die neuesten &amp;Tiere in ihrer Sicht</translation>
    </message>
    <message>
        <source>The newest &amp;referrals as they see them</source>
        <translation>Die neuesten Ü&amp;berweisungen in ihrer Sicht</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Somebody new as: %1</source>
        <translation>Jemand Neues als: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>full name, role</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>They see</source>
        <translation>Sichtbar</translation>
    </message>
    <message>
        <source>Empty for them</source>
        <translation>Für sie leer</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>two numbers</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>They see none of these.</source>
        <translation>Davon ist nichts sichtbar.</translation>
    </message>
</context>
<context>
    <name>tarsus::PrintDialog</name>
    <message>
        <source>The pages are being made …</source>
        <translation>Die Seiten werden erstellt …</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Als PDF &amp;speichern …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n pages, of which the first are shown</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten, von denen die ersten gezeigt werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), A4</source>
        <translation>
            <numerusform>%n Seite, A4</numerusform>
            <numerusform>%n Seiten, A4</numerusform>
        </translation>
    </message>
    <message>
        <source>The printer did not take it. Check that it is on, or choose another.</source>
        <translation>Der Drucker hat es nicht angenommen. Prüfen Sie, ob er an ist, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Sent to the printer: %1</source>
        <translation>An den Drucker geschickt: %1</translation>
    </message>
    <message>
        <source>Where shall the PDF be saved?</source>
        <translation>Wo soll das PDF gespeichert werden?</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>The PDF could not be written. Check the free space, or choose another place.</source>
        <translation>Das PDF konnte nicht geschrieben werden. Prüfen Sie den freien Platz oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Saved as %1, readable by anybody who can open that file.</source>
        <translation>Gespeichert als %1, lesbar für alle, die diese Datei öffnen können.</translation>
    </message>
</context>
<context>
    <name>tarsus::PrintRoom</name>
    <message>
        <source>%1 · printed %2 %3</source>
        <translation>%1 · gedruckt %2 %3</translation>
    </message>
    <message>
        <source>There is no such pet, or you may not see it.</source>
        <translation>Dieses Tier gibt es nicht, oder Sie dürfen es nicht sehen.</translation>
    </message>
    <message>
        <source>Case history of %1</source>
        <translation>Krankengeschichte von %1</translation>
    </message>
    <message>
        <source>Owner: %1, %2</source>
        <translation>Tierhalter: %1, %2</translation>
    </message>
    <message>
        <source>Medical history</source>
        <translation>Vorgeschichte</translation>
    </message>
    <message>
        <source>Nothing is written down yet.</source>
        <translation>Noch ist nichts notiert.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Pet</source>
        <translation>Tier</translation>
    </message>
    <message>
        <source>Owner, phone</source>
        <translation>Tierhalter, Telefon</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>With, room</source>
        <translation>Bei, Raum</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Day list of %1</source>
        <translation>Tagesliste vom %1</translation>
    </message>
    <message>
        <source>No appointments on this day.</source>
        <translation>Keine Termine an diesem Tag.</translation>
    </message>
    <message>
        <source>Head of the audit trail: entry %1, %2</source>
        <translation>Ende des Prüfprotokolls: Eintrag %1, %2</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Priority, state</source>
        <translation>Dringlichkeit, Stand</translation>
    </message>
    <message>
        <source>Received, due</source>
        <translation>Eingegangen, fällig</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Praxis</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation>Spezialist</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig %1</translation>
    </message>
    <message>
        <source>Open referrals</source>
        <translation>Offene Überweisungen</translation>
    </message>
    <message>
        <source>No referral is open.</source>
        <translation>Keine Überweisung ist offen.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Reached at, outcome</source>
        <translation>Erreicht um, Ergebnis</translation>
    </message>
    <message>
        <source>Call sheet of %1</source>
        <translation>Anrufliste vom %1</translation>
    </message>
    <message>
        <source>Nobody is to be called.</source>
        <translation>Niemand ist anzurufen.</translation>
    </message>
    <message>
        <source>Pet, owner</source>
        <translation>Tier, Tierhalter</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>What was said or done</source>
        <translation>Was gesagt oder getan wurde</translation>
    </message>
    <message>
        <source>New referral (written by hand)</source>
        <translation>Neue Überweisung (von Hand geschrieben)</translation>
    </message>
    <message>
        <source>Received on, at</source>
        <translation>Eingegangen am, um</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Entgegengenommen von</translation>
    </message>
    <message>
        <source>Practice, vet, phone</source>
        <translation>Praxis, Tierarzt, Telefon</translation>
    </message>
    <message>
        <source>Priority: emergency, urgent, soon, routine</source>
        <translation>Dringlichkeit: Notfall, dringend, bald, Routine</translation>
    </message>
    <message>
        <source>Pet, species, breed</source>
        <translation>Tier, Tierart, Rasse</translation>
    </message>
    <message>
        <source>Sex, neutered, born</source>
        <translation>Geschlecht, kastriert, geboren</translation>
    </message>
    <message>
        <source>Microchip</source>
        <translation>Mikrochip</translation>
    </message>
    <message>
        <source>Medication, allergies</source>
        <translation>Medikamente, Allergien</translation>
    </message>
    <message>
        <source>Weight, measured on</source>
        <translation>Gewicht, gemessen am</translation>
    </message>
    <message>
        <source>Enclosed: form, history, lab, images, consent</source>
        <translation>Beiliegend: Formular, Vorgeschichte, Labor, Bilder, Einwilligung</translation>
    </message>
    <message>
        <source>What happens next, who</source>
        <translation>Was als Nächstes geschieht, wer</translation>
    </message>
    <message>
        <source>Consult (written by hand)</source>
        <translation>Untersuchung (von Hand geschrieben)</translation>
    </message>
    <message>
        <source>Date, time</source>
        <translation>Datum, Uhrzeit</translation>
    </message>
    <message>
        <source>Weight, temperature</source>
        <translation>Gewicht, Temperatur</translation>
    </message>
    <message>
        <source>Subjective</source>
        <translation>Subjektiv</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objektiv</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Beurteilung</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Medication: drug, dose, how often</source>
        <translation>Medikation: Mittel, Dosis, wie oft</translation>
    </message>
    <message>
        <source>Told to the owner</source>
        <translation>Dem Tierhalter gesagt</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>Nächster Besuch</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>Calls and notes (written by hand)</source>
        <translation>Anrufe und Notizen (von Hand geschrieben)</translation>
    </message>
    <message>
        <source>Downtime forms</source>
        <translation>Ausfallformulare</translation>
    </message>
    <message>
        <source>There is no such plan, or you may not see it.</source>
        <translation>Diesen Plan gibt es nicht, oder Sie dürfen ihn nicht sehen.</translation>
    </message>
    <message>
        <source>Care at home for %1</source>
        <translation>Pflege zu Hause für %1</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Für %1</translation>
    </message>
    <message>
        <source>Medication</source>
        <translation>Medikation</translation>
    </message>
    <message>
        <source>Please come again on or about %1.</source>
        <translation>Bitte kommen Sie um den %1 wieder.</translation>
    </message>
</context>
<context>
    <name>tarsus::PrintTools</name>
    <message>
        <source>Composing a print</source>
        <translation>Ausdruck wird erstellt</translation>
    </message>
</context>
<context>
    <name>tarsus::PrivateCopies</name>
    <message>
        <source>This machine has no private memory for a copy, and a disk would keep it. Look at the document here, or save it where you decide.</source>
        <translation>Dieser Rechner hat keinen privaten Speicher für eine Kopie, und eine Festplatte würde sie behalten. Sehen Sie das Dokument hier an oder speichern Sie es, wo Sie wollen.</translation>
    </message>
    <message>
        <source>The copy could not be made. Try again.</source>
        <translation>Die Kopie konnte nicht erstellt werden. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The copy could not be made: there is not enough free memory. Nothing of it is left.</source>
        <translation>Die Kopie konnte nicht erstellt werden: Es ist nicht genug Speicher frei. Nichts davon ist übrig.</translation>
    </message>
</context>
<context>
    <name>tarsus::ProblemChooser</name>
    <message>
        <source>None</source>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>%1 (resolved)</source>
        <translation>%1 (gelöst)</translation>
    </message>
</context>
<context>
    <name>tarsus::ProblemsForm</name>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>&amp;New problem</source>
        <translation>&amp;Neues Problem</translation>
    </message>
    <message>
        <source>&amp;Problem</source>
        <translation>&amp;Problem</translation>
    </message>
    <message>
        <source>S&amp;ince</source>
        <translation>S&amp;eit</translation>
    </message>
    <message>
        <source>&amp;Resolved on</source>
        <translation>&amp;Gelöst am</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;otiz</translation>
    </message>
    <message>
        <source>Resolved &amp;today</source>
        <translation>&amp;Heute gelöst</translation>
    </message>
    <message>
        <source>&amp;Active again</source>
        <translation>&amp;Wieder aktiv</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>%1 (resolved %2)</source>
        <comment>problem, day</comment>
        <translation>%1 (gelöst %2)</translation>
    </message>
    <message>
        <source>%1 (since %2)</source>
        <comment>problem, day</comment>
        <translation>%1 (seit %2)</translation>
    </message>
    <message>
        <source>Resolved by %1.</source>
        <translation>Gelöst von %1.</translation>
    </message>
    <message>
        <source>This is no day. Write it as %1, or as -3w.</source>
        <translation>Das ist kein Tag. Schreiben Sie ihn wie %1, oder wie -3w.</translation>
    </message>
    <message>
        <source>Write what the problem is.</source>
        <translation>Schreiben Sie, was das Problem ist.</translation>
    </message>
</context>
<context>
    <name>tarsus::ProcessLock</name>
    <message>
        <source>This clinic is already open in another process. Only one process can have it open at a time.</source>
        <translation>Diese Klinik ist bereits in einem anderen Prozess geöffnet. Nur ein Prozess kann sie zur selben Zeit geöffnet haben.</translation>
    </message>
    <message>
        <source>This clinic is already open: process %1 of user %2 on %3 has it. Only one process can have it open at a time.</source>
        <translation>Diese Klinik ist bereits geöffnet: durch Prozess %1 von Benutzer %2 auf %3. Nur ein Prozess kann sie zur selben Zeit geöffnet haben.</translation>
    </message>
    <message>
        <source>The clinic&apos;s folder cannot be written to. A clinic can only be opened where its folder is writable for you.</source>
        <translation>In den Ordner der Klinik kann nicht geschrieben werden. Eine Klinik kann nur geöffnet werden, wenn Sie in ihren Ordner schreiben dürfen.</translation>
    </message>
    <message>
        <source>The disk is full. Please make room and try again.</source>
        <translation>Der Datenträger ist voll. Bitte schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The clinic&apos;s folder cannot be locked.</source>
        <translation>Der Ordner der Klinik kann nicht gesperrt werden.</translation>
    </message>
</context>
<context>
    <name>tarsus::ProfileForm</name>
    <message>
        <source>&amp;Full name</source>
        <translation>&amp;Voller Name</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>&amp;Initials</source>
        <translation>&amp;Initialen</translation>
    </message>
    <message>
        <source>C&amp;olour in the calendar</source>
        <translation>&amp;Farbe im Kalender</translation>
    </message>
    <message>
        <source>&amp;Working hours</source>
        <translation>Arbeits&amp;zeiten</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Braun</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Your profile</source>
        <translation>Ihr Profil</translation>
    </message>
    <message>
        <source>e.g. Mon–Fri 8–17</source>
        <translation>z. B. Mo–Fr 8–17</translation>
    </message>
</context>
<context>
    <name>tarsus::QuickEntryReader</name>
    <message>
        <source>Say when with ! as well, e.g. !3d: a person is named who follows up.</source>
        <translation>Sagen Sie mit ! auch wann, z. B. !3d: jemand ist genannt, der sich darum kümmert.</translation>
    </message>
    <message>
        <source>There is no such day: %1</source>
        <translation>Diesen Tag gibt es nicht: %1</translation>
    </message>
    <message>
        <source>More than one person may be meant by @%1.</source>
        <translation>Mit @%1 kann mehr als eine Person gemeint sein.</translation>
    </message>
    <message>
        <source>Nobody is called @%1.</source>
        <translation>Niemand heißt @%1.</translation>
    </message>
</context>
<context>
    <name>tarsus::QuickLine</name>
    <message>
        <source>call: he eats again !3d @zoe – a type and a colon; ! follows up in days, weeks (!2w) or months (!1m); @ names who does.</source>
        <translation>Anruf: frisst wieder !3d @zoe – eine Art und ein Doppelpunkt; ! fragt nach in Tagen, Wochen (!2w) oder Monaten (!1m); @ nennt, wer.</translation>
    </message>
    <message>
        <source>Enter saves: %1</source>
        <comment>type of the note</comment>
        <translation>Eingabe speichert: %1</translation>
    </message>
    <message>
        <source>me</source>
        <translation>ich</translation>
    </message>
    <message>
        <source>follow-up on %1 by %2</source>
        <comment>day, who</comment>
        <translation>Nachfrage am %1 durch %2</translation>
    </message>
    <message>
        <source>follow-up by %1, no day set</source>
        <comment>who</comment>
        <translation>Nachfrage durch %1, kein Tag festgelegt</translation>
    </message>
    <message>
        <source>no words yet</source>
        <translation>noch keine Wörter</translation>
    </message>
    <message>
        <source>Quick note (Q)</source>
        <translation>Kurze Notiz (Q)</translation>
    </message>
    <message>
        <source>Quick note</source>
        <translation>Kurze Notiz</translation>
    </message>
</context>
<context>
    <name>tarsus::ReadingHint</name>
    <message>
        <source>Plain to read: %1 of 100.</source>
        <translation>Leicht zu lesen: %1 von 100.</translation>
    </message>
    <message>
        <source>Hard to read: %1 of 100, plain is 60 and more.</source>
        <translation>Schwer zu lesen: %1 von 100, leicht ist ab 60.</translation>
    </message>
    <message>
        <source>Long words: %1.</source>
        <translation>Lange Wörter: %1.</translation>
    </message>
    <message>
        <source>“%1 …”</source>
        <comment>a sentence&apos;s beginning</comment>
        <translation>„%1 …“</translation>
    </message>
    <message>
        <source>Long sentences: %1.</source>
        <translation>Lange Sätze: %1.</translation>
    </message>
</context>
<context>
    <name>tarsus::RecentGrants</name>
    <message>
        <source>Glass that was broken</source>
        <translation>Notfallzugriffe</translation>
    </message>
    <message numerus="yes">
        <source>Cases that somebody opened for some hours in the last %n day(s), though they were not theirs.</source>
        <translation>
            <numerusform>Fälle, die jemand vor höchstens %n Tag für einige Stunden geöffnet hat, obwohl es nicht die eigenen waren.</numerusform>
            <numerusform>Fälle, die jemand in den letzten %n Tagen für einige Stunden geöffnet hat, obwohl es nicht die eigenen waren.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Pet</source>
        <translation>Tier</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Noted by</source>
        <translation>Zur Kenntnis genommen von</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
</context>
<context>
    <name>tarsus::RecordCommands</name>
    <message>
        <source>Lists the records of a kind, the newest change first.</source>
        <translation>Listet die Einträge einer Art auf, die neueste Änderung zuerst.</translation>
    </message>
    <message>
        <source>Shows one record.</source>
        <translation>Zeigt einen Eintrag.</translation>
    </message>
</context>
<context>
    <name>tarsus::RecordForm</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Ohne Speichern verlassen?</translation>
    </message>
    <message>
        <source>What you entered here was not saved yet. Keep editing to save it.</source>
        <translation>Ihre Eingaben wurden noch nicht gespeichert. Bearbeiten Sie weiter, um sie zu speichern.</translation>
    </message>
    <message>
        <source>&amp;Discard what was entered</source>
        <translation>Eingaben &amp;verwerfen</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Please choose one from the list.</source>
        <translation>Bitte wählen Sie einen Eintrag aus der Liste.</translation>
    </message>
    <message>
        <source>This is not a date. Write it like the example, or choose it.</source>
        <translation>Das ist kein Datum. Schreiben Sie es wie im Beispiel oder wählen Sie es aus.</translation>
    </message>
    <message>
        <source>Not saved yet. Please look at: %1</source>
        <translation>Noch nicht gespeichert. Bitte prüfen Sie: %1</translation>
    </message>
    <message>
        <source>“%1” is needed.</source>
        <translation>„%1“ ist erforderlich.</translation>
    </message>
    <message>
        <source>Not saved. %1 What you entered is still here.</source>
        <translation>Nicht gespeichert. %1 Ihre Eingaben sind noch hier.</translation>
    </message>
    <message>
        <source>Your version stands in the form. Save it to put it over theirs.</source>
        <translation>Ihre Fassung steht im Formular. Speichern Sie sie, um die andere zu ersetzen.</translation>
    </message>
    <message>
        <source>%1, needed</source>
        <translation>%1, erforderlich</translation>
    </message>
    <message>
        <source>Save (%1)</source>
        <translation>Speichern (%1)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>* is needed</source>
        <translation>* ist erforderlich</translation>
    </message>
</context>
<context>
    <name>tarsus::RecordKind</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Tierhalter</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Tierhalter</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Praxis</translation>
    </message>
    <message>
        <source>Practices</source>
        <translation>Praxen</translation>
    </message>
    <message>
        <source>Referring vet</source>
        <translation>Überweisender Tierarzt</translation>
    </message>
    <message>
        <source>Referring vets</source>
        <translation>Überweisende Tierärzte</translation>
    </message>
    <message>
        <source>Pet</source>
        <translation>Tier</translation>
    </message>
    <message>
        <source>Pets</source>
        <translation>Tiere</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Überweisung</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Überweisungen</translation>
    </message>
    <message>
        <source>Treatment plan</source>
        <translation>Behandlungsplan</translation>
    </message>
    <message>
        <source>Treatment plans</source>
        <translation>Behandlungspläne</translation>
    </message>
    <message>
        <source>Interaction</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Interactions</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>X-ray</source>
        <translation>Röntgenbild</translation>
    </message>
    <message>
        <source>X-rays</source>
        <translation>Röntgen</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Audit entry</source>
        <translation>Prüfeintrag</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Prüfprotokoll</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>New owner</source>
        <translation>Neuer Tierhalter</translation>
    </message>
    <message>
        <source>New practice</source>
        <translation>Neue Praxis</translation>
    </message>
    <message>
        <source>New referring vet</source>
        <translation>Neuer überweisender Tierarzt</translation>
    </message>
    <message>
        <source>New pet</source>
        <translation>Neues Tier</translation>
    </message>
    <message>
        <source>New referral</source>
        <translation>Neue Überweisung</translation>
    </message>
    <message>
        <source>New treatment plan</source>
        <translation>Neuer Behandlungsplan</translation>
    </message>
    <message>
        <source>New interaction</source>
        <translation>Neuer Kontakt</translation>
    </message>
    <message>
        <source>New X-ray</source>
        <translation>Neues Röntgenbild</translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation>Neuer Termin</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>Neues Dokument</translation>
    </message>
    <message>
        <source>New setting</source>
        <translation>Neue Einstellung</translation>
    </message>
    <message>
        <source>New audit entry</source>
        <translation>Neuer Prüfeintrag</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Briefe</translation>
    </message>
    <message>
        <source>New letter</source>
        <translation>Neuer Brief</translation>
    </message>
</context>
<context>
    <name>tarsus::RecordListModel</name>
    <message>
        <source>%1, overdue</source>
        <translation>%1, überfällig</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>tarsus::RecordLookup</name>
    <message>
        <source>More than one record (%1) is called so. Say which one by its id.</source>
        <translation>Mehr als ein Eintrag (%1) heißt so. Geben Sie mit der ID an, welcher gemeint ist.</translation>
    </message>
</context>
<context>
    <name>tarsus::RecordPage</name>
    <message>
        <source>New referral</source>
        <translation>Neue Überweisung</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Neuer Plan</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Neue Notiz</translation>
    </message>
    <message>
        <source>Add x-ray</source>
        <translation>Röntgenbild hinzufügen</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Termin buchen</translation>
    </message>
    <message>
        <source>Add document</source>
        <translation>Dokument hinzufügen</translation>
    </message>
    <message>
        <source>New pet</source>
        <translation>Neues Tier</translation>
    </message>
    <message>
        <source>Your role may not change this record.</source>
        <translation>Ihre Rolle darf diesen Eintrag nicht ändern.</translation>
    </message>
    <message>
        <source>Your role may not remove this record.</source>
        <translation>Ihre Rolle darf diesen Eintrag nicht entfernen.</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1, überfällig</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Hand over %n…</source>
        <translation>
            <numerusform>%n übergeben…</numerusform>
            <numerusform>%n übergeben…</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Übergeben…</translation>
    </message>
    <message>
        <source>As known on…</source>
        <translation>Kenntnisstand am…</translation>
    </message>
    <message>
        <source>Open the pet&apos;s case</source>
        <translation>Fall des Tiers öffnen</translation>
    </message>
    <message>
        <source>Open the chosen line</source>
        <translation>Gewählte Zeile öffnen</translation>
    </message>
    <message>
        <source>New letter</source>
        <translation>Neuer Brief</translation>
    </message>
</context>
<context>
    <name>tarsus::RecordPicker</name>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Add a new one</source>
        <translation>Neu anlegen</translation>
    </message>
    <message>
        <source>Add “%1” as new</source>
        <translation>„%1“ neu anlegen</translation>
    </message>
    <message>
        <source>Name, owner, phone or chip</source>
        <translation>Name, Tierhalter, Telefon oder Chip</translation>
    </message>
    <message>
        <source>Name or phone</source>
        <translation>Name oder Telefon</translation>
    </message>
    <message>
        <source>Name or practice</source>
        <translation>Name oder Praxis</translation>
    </message>
</context>
<context>
    <name>tarsus::RecordRegistry</name>
    <message>
        <source>There is no field “%1”. The fields are: %2.</source>
        <translation>Es gibt kein Feld „%1“. Die Felder sind: %2.</translation>
    </message>
    <message>
        <source>%1 is made by the program and cannot be entered.</source>
        <translation>%1 wird vom Programm erzeugt und kann nicht eingegeben werden.</translation>
    </message>
    <message>
        <source>%1: there is no such record (%2).</source>
        <translation>%1: Diesen Eintrag gibt es nicht (%2).</translation>
    </message>
    <message>
        <source>Files cannot be taken in here.</source>
        <translation>Dateien können hier nicht aufgenommen werden.</translation>
    </message>
    <message>
        <source>People are not added as records: they ask for an account, and an administrator approves it.</source>
        <translation>Personen werden nicht als Datensätze angelegt: Sie beantragen ein Konto, und ein Administrator genehmigt es.</translation>
    </message>
    <message>
        <source>There is no field “%1” to sort by.</source>
        <translation>Es gibt kein Feld „%1“, nach dem sortiert werden kann.</translation>
    </message>
</context>
<context>
    <name>tarsus::RecordRepository</name>
    <message>
        <source>%1 is missing. Fill it in and save again.</source>
        <translation>%1 fehlt. Füllen Sie das Feld aus und speichern Sie erneut.</translation>
    </message>
    <message>
        <source>%1 is too long. Shorten it and save again.</source>
        <translation>%1 ist zu lang. Kürzen Sie den Eintrag und speichern Sie erneut.</translation>
    </message>
    <message>
        <source>You may not change %1. Nothing was saved.</source>
        <translation>Sie dürfen %1 nicht ändern. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Say why it is removed: a reason is required.</source>
        <translation>Geben Sie an, warum der Datensatz entfernt wird: Ein Grund ist erforderlich.</translation>
    </message>
    <message>
        <source>You may not do that with this record (%1). Ask an administrator if you need to.</source>
        <translation>Sie dürfen das mit diesem Datensatz nicht tun (%1). Wenden Sie sich bei Bedarf an einen Administrator.</translation>
    </message>
    <message>
        <source>Somebody else changed this record meanwhile. Nothing was overwritten: compare both versions and save again.</source>
        <translation>Jemand anderes hat diesen Datensatz inzwischen geändert. Es wurde nichts überschrieben: Vergleichen Sie beide Fassungen und speichern Sie erneut.</translation>
    </message>
    <message>
        <source>This record (%1) is not there, or you may not see it.</source>
        <translation>Dieser Datensatz (%1) ist nicht vorhanden, oder Sie dürfen ihn nicht sehen.</translation>
    </message>
</context>
<context>
    <name>tarsus::RecordTableView</name>
    <message>
        <source>Columns as at the start</source>
        <translation>Spalten wie am Anfang</translation>
    </message>
</context>
<context>
    <name>tarsus::RecoveryCodeForm</name>
    <message>
        <source>A new recovery code</source>
        <translation>Ein neuer Wiederherstellungscode</translation>
    </message>
    <message>
        <source>The clinic gets a new recovery code. The one on paper now opens nothing any more as soon as you have written the new one down and typed a part of it back.</source>
        <translation>Die Klinik bekommt einen neuen Wiederherstellungscode. Der bisherige auf Papier öffnet nichts mehr, sobald Sie den neuen aufgeschrieben und einen Teil davon eingegeben haben.</translation>
    </message>
    <message>
        <source>Your &amp;password</source>
        <translation>Ihr &amp;Passwort</translation>
    </message>
    <message>
        <source>It is shown this once. Print it or write it down and keep it where valuables are kept, not on this computer. Then throw the old one away.</source>
        <translation>Er wird nur dieses eine Mal gezeigt. Drucken Sie ihn oder schreiben Sie ihn auf und verwahren Sie ihn bei den Wertsachen, nicht auf diesem Computer. Werfen Sie den alten dann weg.</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Show the new code</source>
        <translation>Neuen Code an&amp;zeigen</translation>
    </message>
    <message>
        <source>That is not group %1 of the code. Please look at what you wrote down.</source>
        <translation>Das ist nicht Gruppe %1 des Codes. Bitte sehen Sie in Ihrer Niederschrift nach.</translation>
    </message>
    <message>
        <source>&amp;Type group %1 of the code back, from the paper</source>
        <translation>&amp;Gruppe %1 des Codes vom Papier eingeben</translation>
    </message>
    <message>
        <source>&amp;Use the new code</source>
        <translation>Neuen Code &amp;verwenden</translation>
    </message>
</context>
<context>
    <name>tarsus::RecoveryCodePrint</name>
    <message>
        <source>Recovery code of the clinic</source>
        <translation>Wiederherstellungscode der Klinik</translation>
    </message>
    <message>
        <source>With this code an administrator gets a new password when every password is forgotten. Whoever holds it can open the clinic: keep it where valuables are kept. In the sign-in window of Tarsus choose “Use the recovery code”.</source>
        <translation>Mit diesem Code erhält ein Administrator ein neues Passwort, wenn alle Passwörter vergessen sind. Wer ihn besitzt, kann die Klinik öffnen: Bewahren Sie ihn bei den Wertsachen auf. Wählen Sie im Anmeldefenster von Tarsus „Wiederherstellungscode verwenden“.</translation>
    </message>
</context>
<context>
    <name>tarsus::RecoveryCommand</name>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>This is not a recovery code: a character is missing, or one is another. Please look at the paper again.</source>
        <translation>Das ist kein Wiederherstellungscode: Ein Zeichen fehlt oder ist falsch. Bitte sehen Sie noch einmal auf dem Papier nach.</translation>
    </message>
    <message>
        <source>The recovery code before opens nothing any more. Write this one down and keep it away from the computer: it is shown only now.</source>
        <translation>Der bisherige Wiederherstellungscode öffnet nichts mehr. Schreiben Sie diesen auf und bewahren Sie ihn getrennt vom Computer auf: Er wird nur jetzt angezeigt.</translation>
    </message>
    <message>
        <source>Write it as: tarsusctl recovery use NAME [--code-file FILE] [--accept-loss]</source>
        <translation>Schreibweise: tarsusctl recovery use NAME [--code-file DATEI] [--accept-loss]</translation>
    </message>
    <message>
        <source>New password of %1</source>
        <translation>Neues Passwort von %1</translation>
    </message>
    <message>
        <source>%1 signs in with the new password from now on. Make a new recovery code if somebody else has seen this one: &quot;tarsusctl recovery renew&quot;.</source>
        <translation>%1 meldet sich ab jetzt mit dem neuen Passwort an. Erstellen Sie einen neuen Wiederherstellungscode, wenn jemand anderes diesen gesehen hat: „tarsusctl recovery renew“.</translation>
    </message>
    <message>
        <source>The recovery code is for: renew, use NAME.</source>
        <translation>Mögliche Befehle für recovery: renew, use NAME.</translation>
    </message>
    <message>
        <source>The recovery code: making a new one, or a new password with it.</source>
        <translation>Der Wiederherstellungscode: einen neuen erstellen oder damit ein neues Passwort setzen.</translation>
    </message>
</context>
<context>
    <name>tarsus::RecoveryForm</name>
    <message>
        <source>Use the recovery code</source>
        <translation>Wiederherstellungscode verwenden</translation>
    </message>
    <message>
        <source>With the code that was printed when the clinic was set up, an administrator gets a new password.</source>
        <translation>Mit dem Code, der beim Einrichten der Klinik gedruckt wurde, erhält ein Administrator ein neues Passwort.</translation>
    </message>
    <message>
        <source>Sign-in &amp;name of the administrator</source>
        <translation>Anmelde&amp;name des Administrators</translation>
    </message>
    <message>
        <source>Recovery &amp;code</source>
        <translation>&amp;Wiederherstellungscode</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Set the new password</source>
        <translation>Neues &amp;Passwort setzen</translation>
    </message>
    <message>
        <source>The sign-in name is needed.</source>
        <translation>Der Anmeldename ist erforderlich.</translation>
    </message>
    <message>
        <source>This is not a whole recovery code: nine groups of four characters. Please compare it with the paper.</source>
        <translation>Das ist kein vollständiger Wiederherstellungscode: neun Gruppen zu vier Zeichen. Bitte vergleichen Sie ihn mit dem Ausdruck.</translation>
    </message>
</context>
<context>
    <name>tarsus::ReferralClocks</name>
    <message>
        <source>Answer the practice</source>
        <translation>Der Praxis antworten</translation>
    </message>
    <message>
        <source>Contact the owner</source>
        <translation>Tierhalter kontaktieren</translation>
    </message>
    <message>
        <source>Book an appointment</source>
        <translation>Termin vereinbaren</translation>
    </message>
    <message>
        <source>Discharge note</source>
        <translation>Entlassungsnotiz</translation>
    </message>
    <message>
        <source>Final report</source>
        <translation>Abschlussbericht</translation>
    </message>
</context>
<context>
    <name>tarsus::ReferralDesk</name>
    <message>
        <source>referral form</source>
        <translation>Überweisungsformular</translation>
    </message>
    <message>
        <source>history</source>
        <translation>Vorgeschichte</translation>
    </message>
    <message>
        <source>laboratory results</source>
        <translation>Laborbefunde</translation>
    </message>
    <message>
        <source>images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>owner’s consent</source>
        <translation>Einwilligung des Tierhalters</translation>
    </message>
    <message>
        <source>“%1” is no step for %2 as it stands now. Nothing was changed.</source>
        <comment>name of a step, number of a referral</comment>
        <translation>„%1“ ist für %2, so wie es jetzt steht, kein Schritt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Your role does not take this step: “%1”.</source>
        <translation>Ihre Rolle macht diesen Schritt nicht: „%1“.</translation>
    </message>
    <message>
        <source>Say why the referral is declined: the practice will ask.</source>
        <translation>Sagen Sie, warum die Überweisung abgelehnt wird: Die Praxis wird fragen.</translation>
    </message>
    <message>
        <source>Choose who gets the referral.</source>
        <translation>Wählen Sie, wer die Überweisung bekommt.</translation>
    </message>
    <message>
        <source>Call the practice: %1 was declined. %2</source>
        <comment>number, reason</comment>
        <translation>Praxis anrufen: %1 wurde abgelehnt. %2</translation>
    </message>
    <message>
        <source>Write the outcome letter: %1 was declined. %2</source>
        <comment>number, reason</comment>
        <translation>Ablehnungsbrief schreiben: %1 wurde abgelehnt. %2</translation>
    </message>
    <message>
        <source>The step was taken back.</source>
        <translation>Der Schritt wurde zurückgenommen.</translation>
    </message>
</context>
<context>
    <name>tarsus::ReferralForm</name>
    <message>
        <source>Pet</source>
        <translation>Tier</translation>
    </message>
    <message>
        <source>Ne&amp;w pet and owner</source>
        <translation>&amp;Neues Tier mit Tierhalter</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Tierhalter</translation>
    </message>
    <message>
        <source>&amp;Owner&apos;s name</source>
        <translation>Name des Tier&amp;halters</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>Tele&amp;fon</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>Pe&amp;t&apos;s name</source>
        <translation>Na&amp;me des Tiers</translation>
    </message>
    <message>
        <source>Spec&amp;ies</source>
        <translation>&amp;Tierart</translation>
    </message>
    <message>
        <source>&amp;Breed</source>
        <translation>&amp;Rasse</translation>
    </message>
    <message>
        <source>&amp;Microchip</source>
        <translation>Mikro&amp;chip</translation>
    </message>
    <message>
        <source>Se&amp;x</source>
        <translation>&amp;Geschlecht</translation>
    </message>
    <message>
        <source>&amp;Neutered</source>
        <translation>&amp;Kastriert</translation>
    </message>
    <message>
        <source>&amp;Date of birth</source>
        <translation>Ge&amp;burtsdatum</translation>
    </message>
    <message>
        <source>&amp;Assigned specialist</source>
        <translation>&amp;Zugewiesener Spezialist</translation>
    </message>
    <message>
        <source>S&amp;ummary of the medical history</source>
        <translation>Zusammenfassung der &amp;Vorgeschichte</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Überweisung</translation>
    </message>
    <message>
        <source>&amp;Referring clinic</source>
        <translation>Überweisende Pra&amp;xis</translation>
    </message>
    <message>
        <source>Re&amp;ferring vet</source>
        <translation>Über&amp;weisender Tierarzt</translation>
    </message>
    <message>
        <source>Reason for t&amp;he referral</source>
        <translation>Grun&amp;d der Überweisung</translation>
    </message>
    <message>
        <source>Priorit&amp;y</source>
        <translation>&amp;Priorität</translation>
    </message>
    <message>
        <source>Recei&amp;ved at</source>
        <translation>E&amp;ingegangen am</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Entgegengenommen von</translation>
    </message>
    <message>
        <source>Specia&amp;list</source>
        <translation>Spezia&amp;list</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Reason for declinin&amp;g</source>
        <translation>Ablehn&amp;ungsgrund</translation>
    </message>
    <message>
        <source>What came with it</source>
        <translation>Mitgeschickte Unterlagen</translation>
    </message>
    <message>
        <source>Referral form</source>
        <translation>Überweisungsformular</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Vorgeschichte</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Labor</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Owner&apos;s consent</source>
        <translation>Einwilligung des Tierhalters</translation>
    </message>
    <message>
        <source>Known owners that fit: choose one, or go on typing</source>
        <translation>Passende bekannte Tierhalter: wählen Sie einen aus oder tippen Sie weiter</translation>
    </message>
    <message>
        <source>Known pets that fit: choose one, or go on typing</source>
        <translation>Passende bekannte Tiere: wählen Sie eines aus oder tippen Sie weiter</translation>
    </message>
</context>
<context>
    <name>tarsus::ReferralListModel</name>
    <message>
        <source>referral form</source>
        <translation>Überweisungsformular</translation>
    </message>
    <message>
        <source>history</source>
        <translation>Vorgeschichte</translation>
    </message>
    <message>
        <source>lab results</source>
        <translation>Laborergebnisse</translation>
    </message>
    <message>
        <source>images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Assign a specialist</source>
        <translation>Spezialisten zuweisen</translation>
    </message>
    <message>
        <source>Accept or decline</source>
        <translation>Annehmen oder ablehnen</translation>
    </message>
    <message>
        <source>Wait for the practice&apos;s answer</source>
        <translation>Auf Antwort der Praxis warten</translation>
    </message>
    <message>
        <source>Book an appointment</source>
        <translation>Termin vereinbaren</translation>
    </message>
    <message>
        <source>See the pet</source>
        <translation>Tier untersuchen</translation>
    </message>
    <message>
        <source>Finish the work-up</source>
        <translation>Abklärung abschließen</translation>
    </message>
    <message>
        <source>Send the final report</source>
        <translation>Abschlussbericht senden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Pet</source>
        <translation>Tier</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Tierhalter</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Praxis</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Entgegengenommen von</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation>Spezialist</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Referring vet</source>
        <translation>Überweisender Tierarzt</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>Tierart</translation>
    </message>
    <message>
        <source>Breed</source>
        <translation>Rasse</translation>
    </message>
    <message>
        <source>Owner&apos;s phone</source>
        <translation>Telefon des Tierhalters</translation>
    </message>
    <message>
        <source>Practice&apos;s phone</source>
        <translation>Telefon der Praxis</translation>
    </message>
    <message>
        <source>Reason for the refusal</source>
        <translation>Grund der Ablehnung</translation>
    </message>
    <message>
        <source>Came with it</source>
        <translation>Mitgeschickt</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Owner contacted</source>
        <translation>Tierhalter kontaktiert</translation>
    </message>
    <message>
        <source>Final report</source>
        <translation>Abschlussbericht</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Verbleibende Zeit</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Was fällig ist</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no clock runs</comment>
        <translation>–</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n Tag zu spät</numerusform>
            <numerusform>%n Tage zu spät</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s), %1</source>
        <translation>
            <numerusform>in %n Tag, %1</numerusform>
            <numerusform>in %n Tagen, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h late</source>
        <translation>%1 h zu spät</translation>
    </message>
    <message>
        <source>%1 min late</source>
        <translation>%1 min zu spät</translation>
    </message>
    <message>
        <source>in %1 h, %2</source>
        <comment>hours, moment</comment>
        <translation>in %1 h, %2</translation>
    </message>
    <message>
        <source>in %1 min, %2</source>
        <comment>minutes, moment</comment>
        <translation>in %1 min, %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day of the week, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
</context>
<context>
    <name>tarsus::ReferralRepository</name>
    <message>
        <source>The referral cannot have come in the future.</source>
        <translation>Die Überweisung kann nicht in der Zukunft eingegangen sein.</translation>
    </message>
    <message>
        <source>Say why the referral is declined or redirected: the practice will ask.</source>
        <translation>Geben Sie an, warum die Überweisung abgelehnt oder weitergeleitet wird: Die Praxis wird danach fragen.</translation>
    </message>
    <message>
        <source>A referral does not go from “%1” to “%2”. Next can be: %3.</source>
        <translation>Eine Überweisung wechselt nicht von „%1“ zu „%2“. Als Nächstes möglich: %3.</translation>
    </message>
    <message>
        <source>This referral has plans, notes or films already, so that it cannot go to another pet. Cancel it and make a new one.</source>
        <translation>Zu dieser Überweisung gibt es bereits Behandlungspläne, Notizen oder Aufnahmen, daher kann sie keinem anderen Tier zugeordnet werden. Stornieren Sie sie und legen Sie eine neue an.</translation>
    </message>
    <message>
        <source>This pet is marked as deceased.</source>
        <translation>Dieses Tier ist als verstorben gekennzeichnet.</translation>
    </message>
    <message numerus="yes">
        <source>This pet has %n other open referral(s).</source>
        <translation>
            <numerusform>Dieses Tier hat %n weitere offene Überweisung.</numerusform>
            <numerusform>Dieses Tier hat %n weitere offene Überweisungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>So far this vet is not known to work at the referring clinic.</source>
        <translation>Bisher ist nicht bekannt, dass dieser Tierarzt in der überweisenden Praxis arbeitet.</translation>
    </message>
    <message numerus="yes">
        <source>This referral has %n treatment plan(s). Cancel it instead of removing it.</source>
        <translation>
            <numerusform>Diese Überweisung hat %n Behandlungsplan. Stornieren Sie sie, statt sie zu entfernen.</numerusform>
            <numerusform>Diese Überweisung hat %n Behandlungspläne. Stornieren Sie sie, statt sie zu entfernen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
</context>
<context>
    <name>tarsus::ReferralsPage</name>
    <message>
        <source>Which state</source>
        <translation>Welcher Stand</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Report due</source>
        <translation>Bericht fällig</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Wessen</translation>
    </message>
    <message>
        <source>Everybody’s</source>
        <translation>Von allen</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Nicht zugewiesen</translation>
    </message>
    <message>
        <source>Filter by pet, owner, practice or number</source>
        <translation>Nach Tier, Tierhalter, Praxis oder Nummer filtern</translation>
    </message>
    <message>
        <source>No referrals yet</source>
        <translation>Noch keine Überweisungen</translation>
    </message>
    <message>
        <source>Each case that another practice sends is taken down here, and followed until its report is sent.</source>
        <translation>Hier wird jeder Fall aufgenommen, den eine andere Praxis schickt, und verfolgt, bis sein Bericht versandt ist.</translation>
    </message>
    <message>
        <source>New referral</source>
        <translation>Neue Überweisung</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Was fällig ist</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Zu spät</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Heute fällig</translation>
    </message>
    <message>
        <source>What came with it</source>
        <translation>Was mitkam</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>Fristen</translation>
    </message>
    <message>
        <source>%1, late</source>
        <translation>%1, zu spät</translation>
    </message>
    <message>
        <source>%1, in time</source>
        <translation>%1, rechtzeitig</translation>
    </message>
    <message>
        <source>The clocks rest since %1, until the practice has answered.</source>
        <translation>Die Fristen ruhen seit %1, bis die Praxis geantwortet hat.</translation>
    </message>
    <message>
        <source>Key %1, in the list</source>
        <comment>a letter</comment>
        <translation>Taste %1, in der Liste</translation>
    </message>
    <message>
        <source>Take the last step back</source>
        <translation>Letzten Schritt zurücknehmen</translation>
    </message>
    <message>
        <source>Go to what came with the referral</source>
        <translation>Zu den mitgeschickten Unterlagen</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Liste filtern</translation>
    </message>
</context>
<context>
    <name>tarsus::RemoveDialog</name>
    <message>
        <source>Remove: %1</source>
        <translation>Entfernen: %1</translation>
    </message>
    <message>
        <source>It leaves every list, but nothing is erased: the record and the reason stay in the clinic&apos;s file.</source>
        <translation>Der Eintrag verschwindet aus allen Listen, aber nichts wird gelöscht: Datensatz und Grund bleiben in der Datei der Klinik.</translation>
    </message>
    <message>
        <source>&amp;Reason *</source>
        <translation>&amp;Grund *</translation>
    </message>
    <message>
        <source>Reason, needed</source>
        <translation>Grund, erforderlich</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
</context>
<context>
    <name>tarsus::RequestList</name>
    <message numerus="yes">
        <source>%n person(s) ask for an account</source>
        <translation>
            <numerusform>%n Person beantragt ein Konto</numerusform>
            <numerusform>%n Personen beantragen ein Konto</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>%1 · %2 · asked %3</source>
        <comment>user name, e-mail, date</comment>
        <translation>%1 · %2 · beantragt: %3</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Genehmigen…</translation>
    </message>
    <message>
        <source>Approve the request of %1</source>
        <translation>Antrag von %1 genehmigen</translation>
    </message>
    <message>
        <source>Turn down</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Turn down the request of %1</source>
        <translation>Antrag von %1 ablehnen</translation>
    </message>
</context>
<context>
    <name>tarsus::RestoreCommand</name>
    <message>
        <source>Say with --clinic into which new folder it is restored.</source>
        <translation>Geben Sie mit --clinic an, in welchen neuen Ordner wiederhergestellt wird.</translation>
    </message>
    <message>
        <source>Password of %1 in the backup</source>
        <translation>Passwort von %1 in der Sicherung</translation>
    </message>
    <message>
        <source>Restore:</source>
        <translation>Wiederherstellung:</translation>
    </message>
    <message>
        <source>OK: the clinic of the backup is in %1, and all of it was checked.</source>
        <translation>OK: Die Klinik aus der Sicherung liegt in %1 und wurde vollständig geprüft.</translation>
    </message>
    <message>
        <source>Restores a backup into a new folder; overwrites nothing.</source>
        <translation>Stellt eine Sicherung in einem neuen Ordner wieder her; überschreibt nichts.</translation>
    </message>
</context>
<context>
    <name>tarsus::RestoreForm</name>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>A backup becomes a clinic of its own in a new folder. The clinic that is open now stays as it is.</source>
        <translation>Aus einer Sicherung wird eine eigene Klinik in einem neuen Ordner. Die jetzt geöffnete Klinik bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>&amp;Backup *</source>
        <translation>Sicher&amp;ung *</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Auswä&amp;hlen…</translation>
    </message>
    <message>
        <source>New &amp;folder *</source>
        <translation>Neuer &amp;Ordner *</translation>
    </message>
    <message>
        <source>Choos&amp;e…</source>
        <translation>Auswäh&amp;len…</translation>
    </message>
    <message>
        <source>An administrator of the backup signs in, with the password of that time, to show that it opens.</source>
        <translation>Ein Administrator aus der Sicherung meldet sich mit dem damaligen Passwort an, um zu zeigen, dass sie sich öffnen lässt.</translation>
    </message>
    <message>
        <source>&amp;User name *</source>
        <translation>&amp;Benutzername *</translation>
    </message>
    <message>
        <source>&amp;Password *</source>
        <translation>&amp;Passwort *</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Which backup?</source>
        <translation>Welche Sicherung?</translation>
    </message>
    <message>
        <source>Backups (*%1)</source>
        <translation>Sicherungen (*%1)</translation>
    </message>
    <message>
        <source>Into which new, empty folder?</source>
        <translation>In welchem neuen, leeren Ordner?</translation>
    </message>
    <message>
        <source>Made %1, with %2 pets and %3 referrals.</source>
        <comment>date and time, numbers</comment>
        <translation>Erstellt: %1, mit %2 Tieren und %3 Überweisungen.</translation>
    </message>
    <message>
        <source>Please choose the backup.</source>
        <translation>Bitte wählen Sie die Sicherung aus.</translation>
    </message>
    <message>
        <source>Please choose a new folder.</source>
        <translation>Bitte wählen Sie einen neuen Ordner aus.</translation>
    </message>
    <message>
        <source>A user name of the backup is needed.</source>
        <translation>Ein Benutzername aus der Sicherung ist erforderlich.</translation>
    </message>
    <message>
        <source>The password of that time is needed.</source>
        <translation>Das damalige Passwort ist erforderlich.</translation>
    </message>
    <message>
        <source>Restoring a backup</source>
        <translation>Sicherung wird wiederhergestellt</translation>
    </message>
</context>
<context>
    <name>tarsus::RestoreService</name>
    <message>
        <source>There is something in %1 already. A backup is restored into a new folder only: nothing is ever overwritten.</source>
        <translation>In %1 ist bereits etwas vorhanden. Eine Sicherung wird nur in einem neuen Ordner wiederhergestellt: Es wird nie etwas überschrieben.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another place.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The restored clinic could not be given the name %1. Choose another place.</source>
        <translation>Die wiederhergestellte Klinik konnte den Namen %1 nicht erhalten. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The backup is damaged, so nothing was restored. Try another backup.</source>
        <translation>Die Sicherung ist beschädigt, daher wurde nichts wiederhergestellt. Versuchen Sie es mit einer anderen Sicherung.</translation>
    </message>
    <message>
        <source>There is no room for the restored clinic. Nothing was changed: free some space, or choose another place.</source>
        <translation>Für die wiederhergestellte Klinik reicht der Speicherplatz nicht. Es wurde nichts geändert: Geben Sie Speicherplatz frei oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Backups are restored by administrators: sign in as one of the backup&apos;s.</source>
        <translation>Sicherungen werden von Administratoren wiederhergestellt: Melden Sie sich als ein Administrator aus der Sicherung an.</translation>
    </message>
    <message>
        <source>Somebody changed this backup after it was made, so nothing was restored. Try another backup.</source>
        <translation>Diese Sicherung wurde nach ihrer Erstellung verändert, daher wurde nichts wiederhergestellt. Versuchen Sie es mit einer anderen Sicherung.</translation>
    </message>
    <message>
        <source>The backup does not hold all records that it should, so nothing was restored. Try another backup.</source>
        <translation>Die Sicherung enthält nicht alle Datensätze, die sie enthalten sollte, daher wurde nichts wiederhergestellt. Versuchen Sie es mit einer anderen Sicherung.</translation>
    </message>
</context>
<context>
    <name>tarsus::RichTextEdit</name>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>Unterstrichen</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Nummerierte Liste</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
</context>
<context>
    <name>tarsus::RoleForm</name>
    <message>
        <source>Change the role</source>
        <translation>Rolle ändern</translation>
    </message>
    <message>
        <source>&amp;Role *</source>
        <translation>&amp;Rolle *</translation>
    </message>
    <message>
        <source>The new role counts from the next sign-in on.</source>
        <translation>Die neue Rolle gilt ab der nächsten Anmeldung.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>%1 signs in as %2.</source>
        <comment>full name, user name</comment>
        <translation>%1 meldet sich als %2 an.</translation>
    </message>
</context>
<context>
    <name>tarsus::RoleNameForm</name>
    <message>
        <source>&amp;Name *</source>
        <translation>&amp;Name *</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
</context>
<context>
    <name>tarsus::RoleWords</name>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation>Spezialist</translation>
    </message>
    <message>
        <source>Referral coordinator</source>
        <translation>Überweisungskoordination</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>Sees every record, looks after people, lists, backups and settings.</source>
        <translation>Sieht alle Datensätze, kümmert sich um Personen, Listen, Sicherungen und Einstellungen.</translation>
    </message>
    <message>
        <source>Treats: sees and writes their own cases, plans and films.</source>
        <translation>Behandelt: sieht und schreibt eigene Fälle, Pläne und Aufnahmen.</translation>
    </message>
    <message>
        <source>Takes referrals in and brings them to a specialist.</source>
        <translation>Nimmt Überweisungen entgegen und leitet sie an einen Spezialisten weiter.</translation>
    </message>
    <message>
        <source>Looks after owners, pets and appointments; reads no diagnosis.</source>
        <translation>Kümmert sich um Tierhalter, Tiere und Termine; liest keine Diagnosen.</translation>
    </message>
    <message>
        <source>See</source>
        <translation>Sehen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Unterzeichnen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>none</source>
        <comment>how far a rule reaches</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>own</source>
        <comment>how far a rule reaches</comment>
        <translation>eigene</translation>
    </message>
    <message>
        <source>own cases</source>
        <comment>how far a rule reaches</comment>
        <translation>eigene Fälle</translation>
    </message>
    <message>
        <source>all</source>
        <comment>how far a rule reaches</comment>
        <translation>alle</translation>
    </message>
</context>
<context>
    <name>tarsus::RolesModel</name>
    <message>
        <source>Does not see: %1.</source>
        <translation>Sieht nicht: %1.</translation>
    </message>
    <message>
        <source>Hidden: %1.</source>
        <translation>Ausgeblendet: %1.</translation>
    </message>
    <message>
        <source>Cannot be changed: %1.</source>
        <translation>Nicht änderbar: %1.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Einschränkungen</translation>
    </message>
    <message>
        <source>, not saved yet</source>
        <translation>, noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>tarsus::RolesSection</name>
    <message>
        <source>Which role</source>
        <translation>Welche Rolle</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>No field of these records is hidden or locked for this role.</source>
        <translation>Für diese Rolle ist kein Feld dieser Datensätze ausgeblendet oder gesperrt.</translation>
    </message>
    <message>
        <source>What the role may do</source>
        <translation>Was die Rolle darf</translation>
    </message>
    <message numerus="yes">
        <source>A role of this clinic, made from: %1. %n account(s) have it.</source>
        <translation>
            <numerusform>Eine Rolle dieser Klinik, erstellt aus: %1. %n Konto hat sie.</numerusform>
            <numerusform>Eine Rolle dieser Klinik, erstellt aus: %1. %n Konten haben sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) changed and not saved yet</source>
        <translation>
            <numerusform>%n Recht geändert und noch nicht gespeichert</numerusform>
            <numerusform>%n Rechte geändert und noch nicht gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter changes the rule that the keys are at.</source>
        <translation>Die Eingabetaste ändert das Recht, auf dem die Markierung steht.</translation>
    </message>
    <message>
        <source>The rules are saved. They hold from everybody&apos;s next action on.</source>
        <translation>Die Rechte sind gespeichert. Sie gelten für alle ab der nächsten Aktion.</translation>
    </message>
    <message>
        <source>&amp;What do they see?</source>
        <translation>&amp;Was sehen sie?</translation>
    </message>
    <message>
        <source>&amp;New role from this…</source>
        <translation>&amp;Neue Rolle daraus…</translation>
    </message>
    <message>
        <source>Rena&amp;me…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Save the rules</source>
        <translation>Rechte &amp;speichern</translation>
    </message>
</context>
<context>
    <name>tarsus::RotationForm</name>
    <message>
        <source>New keys for the clinic</source>
        <translation>Neue Schlüssel für die Klinik</translation>
    </message>
    <message>
        <source>Records and films are copied into files with a new key, and checked. Whoever left, and kept a copy of the old files or of a backup, can read what was in it then, but nothing that is written from now on.

Everybody who may sign in keeps their password, and the recovery code stays. Nobody can save anything meanwhile. You sign in again afterwards.</source>
        <translation>Daten und Aufnahmen werden mit einem neuen Schlüssel in neue Dateien kopiert und geprüft. Wer ausgeschieden ist und eine Kopie der alten Dateien oder einer Sicherung behalten hat, kann lesen, was damals darin stand, aber nichts, was ab jetzt geschrieben wird.

Alle, die sich anmelden dürfen, behalten ihr Passwort, und der Wiederherstellungscode bleibt gültig. Währenddessen kann niemand etwas speichern. Danach melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>Your &amp;password</source>
        <translation>Ihr &amp;Passwort</translation>
    </message>
    <message>
        <source>The clinic is being copied and checked.</source>
        <translation>Die Klinik wird kopiert und geprüft.</translation>
    </message>
    <message>
        <source>How far the copying is</source>
        <translation>Fortschritt des Kopierens</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Renew the keys</source>
        <translation>Schlüssel &amp;erneuern</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Neue Schlüssel</translation>
    </message>
</context>
<context>
    <name>tarsus::RuleColumns</name>
    <message>
        <source>Severity of alerts</source>
        <translation>Schweregrade von Warnhinweisen</translation>
    </message>
    <message>
        <source>Checksum of the file</source>
        <translation>Prüfsumme der Datei</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Unterschrieben</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Unterzeichnet von</translation>
    </message>
    <message>
        <source>“%1” cannot be named in a rule of %2: there is no such field, or a record is known by it.</source>
        <comment>field, records</comment>
        <translation>„%1“ kann in einem Recht für %2 nicht genannt werden: Es gibt kein solches Feld, oder ein Datensatz ist daran zu erkennen.</translation>
    </message>
    <message>
        <source>“%1” is needed to add a record: it cannot be hidden from who adds them.</source>
        <translation>„%1“ wird gebraucht, um einen Datensatz anzulegen: Das Feld kann vor denen, die ihn anlegen, nicht verborgen werden.</translation>
    </message>
    <message>
        <source>Fields are hidden in the rule that says who sees the records.</source>
        <translation>Felder werden in dem Recht ausgeblendet, das bestimmt, wer die Datensätze sieht.</translation>
    </message>
    <message>
        <source>Fields are locked in the rule that says who changes the records.</source>
        <translation>Felder werden in dem Recht gesperrt, das bestimmt, wer die Datensätze ändert.</translation>
    </message>
    <message>
        <source>Only interactions can be kept from somebody by their type.</source>
        <translation>Nur Kontakte lassen sich nach ihrer Art vor jemandem verbergen.</translation>
    </message>
</context>
<context>
    <name>tarsus::RuleEditor</name>
    <message>
        <source>There is no type of interaction “%1”.</source>
        <translation>Es gibt keine Kontaktart „%1“.</translation>
    </message>
</context>
<context>
    <name>tarsus::RuleForms</name>
    <message>
        <source>New role</source>
        <translation>Neue Rolle</translation>
    </message>
    <message>
        <source>It begins with the rules of “%1” as they are saved, and can be changed afterwards.</source>
        <translation>Sie beginnt mit den gespeicherten Rechten von „%1“ und kann danach geändert werden.</translation>
    </message>
    <message>
        <source>Rename the role</source>
        <translation>Rolle umbenennen</translation>
    </message>
    <message>
        <source>Who has the role keeps it, under its new name.</source>
        <translation>Wer die Rolle hat, behält sie unter ihrem neuen Namen.</translation>
    </message>
    <message>
        <source>Remove the role “%1”?</source>
        <translation>Rolle „%1“ entfernen?</translation>
    </message>
    <message>
        <source>Its rules are lost. Nobody has it.</source>
        <translation>Die Rechte der Rolle gehen verloren. Niemand hat diese Rolle.</translation>
    </message>
    <message>
        <source>Remove the role</source>
        <translation>Rolle entfernen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>tarsus::RulesCommand</name>
    <message>
        <source>Operations are view, create, edit, delete, sign and export; scopes are none, own, assigned and all.</source>
        <translation>Vorgänge sind view, create, edit, delete, sign und export; Umfänge sind none, own, assigned und all.</translation>
    </message>
    <message>
        <source>Shows or changes who may do what.</source>
        <translation>Zeigt oder ändert, wer was darf.</translation>
    </message>
    <message>
        <source>Write it as: tarsusctl rules show, rules roles, rules set ROLE KIND OPERATION SCOPE [--hide COLUMNS] [--freeze COLUMNS] [--except TYPES], rules copy ROLE NAME, rules rename ROLE NAME, or rules remove ROLE</source>
        <translation>Schreibweise: tarsusctl rules show, rules roles, rules set ROLLE ART VORGANG UMFANG [--hide SPALTEN] [--freeze SPALTEN] [--except ARTEN], rules copy ROLLE NAME, rules rename ROLLE NAME oder rules remove ROLLE</translation>
    </message>
</context>
<context>
    <name>tarsus::SamePet</name>
    <message>
        <source>The referral is about another pet. Choose one of this pet&apos;s referrals.</source>
        <translation>Die Überweisung betrifft ein anderes Tier. Wählen Sie eine Überweisung dieses Tiers.</translation>
    </message>
    <message>
        <source>The treatment plan is about another pet. Choose one of this pet&apos;s plans.</source>
        <translation>Der Behandlungsplan betrifft ein anderes Tier. Wählen Sie einen Behandlungsplan dieses Tiers.</translation>
    </message>
    <message>
        <source>The treatment plan belongs to another referral of this pet.</source>
        <translation>Der Behandlungsplan gehört zu einer anderen Überweisung dieses Tiers.</translation>
    </message>
    <message>
        <source>The interaction is about another pet. Choose one of this pet&apos;s interactions.</source>
        <translation>Der Kontakt betrifft ein anderes Tier. Wählen Sie einen Kontakt dieses Tiers.</translation>
    </message>
    <message>
        <source>This person has no active account. Choose somebody else.</source>
        <translation>Diese Person hat kein aktives Konto. Wählen Sie jemand anderen.</translation>
    </message>
</context>
<context>
    <name>tarsus::SearchCommand</name>
    <message>
        <source>Finds pets, owners, practices, vets and referrals, best first.</source>
        <translation>Findet Tiere, Tierhalter, Praxen, Tierärzte und Überweisungen, beste Treffer zuerst.</translation>
    </message>
</context>
<context>
    <name>tarsus::SegmentedPage</name>
    <message>
        <source>Which list</source>
        <translation>Welche Liste</translation>
    </message>
</context>
<context>
    <name>tarsus::SendLetterForm</name>
    <message>
        <source>Send the letter</source>
        <translation>Brief senden</translation>
    </message>
    <message>
        <source>&amp;How does it go out?</source>
        <translation>&amp;Wie geht er hinaus?</translation>
    </message>
    <message>
        <source>The PDF is kept with the pet, an interaction says to whom it went and how, and the PDF is shown so that it can be printed or saved.</source>
        <translation>Das PDF liegt beim Tier, ein Kontakt sagt, an wen es wie ging, und das PDF wird gezeigt, damit es gedruckt oder gespeichert werden kann.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>An %1</translation>
    </message>
</context>
<context>
    <name>tarsus::Session</name>
    <message>
        <source>The name or the password is not right, or the account is not active.</source>
        <translation>Der Name oder das Passwort stimmt nicht, oder das Konto ist nicht aktiv.</translation>
    </message>
</context>
<context>
    <name>tarsus::Shell</name>
    <message>
        <source>This clinic cannot be opened</source>
        <translation>Diese Klinik kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message numerus="yes">
        <source>locks after %n minute(s) of rest</source>
        <translation>
            <numerusform>sperrt nach %n Minute Inaktivität</numerusform>
            <numerusform>sperrt nach %n Minuten Inaktivität</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Since you were last here somebody tried to sign in with your name %n time(s) without the right password.</source>
        <translation>
            <numerusform>Seit Sie zuletzt hier waren, hat jemand %n Mal versucht, sich ohne das richtige Passwort mit Ihrem Namen anzumelden.</numerusform>
            <numerusform>Seit Sie zuletzt hier waren, hat jemand %n Mal versucht, sich ohne das richtige Passwort mit Ihrem Namen anzumelden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your password is changed.</source>
        <translation>Ihr Passwort wurde geändert.</translation>
    </message>
    <message>
        <source>Your profile is saved.</source>
        <translation>Ihr Profil wurde gespeichert.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The clinic&apos;s details are saved.</source>
        <translation>Die Angaben zur Klinik sind gespeichert.</translation>
    </message>
    <message>
        <source>The rules are saved. They hold for you, too.</source>
        <translation>Die Rechte sind gespeichert. Sie gelten auch für Sie.</translation>
    </message>
    <message>
        <source>%1 is signed in. A task is being finished; then the records are closed. What was begun is kept.</source>
        <translation>%1 ist angemeldet. Eine Aufgabe wird noch beendet, dann werden die Daten geschlossen. Begonnenes bleibt erhalten.</translation>
    </message>
    <message>
        <source>%1 was at work here. What was begun is kept.</source>
        <translation>%1 hat hier gearbeitet. Begonnenes bleibt erhalten.</translation>
    </message>
    <message>
        <source>The clinic has new keys. Everybody signs in with the password that they have.</source>
        <translation>Die Klinik hat neue Schlüssel. Alle melden sich mit ihrem bisherigen Passwort an.</translation>
    </message>
    <message>
        <source>What you had begun is open again.</source>
        <translation>Was Sie begonnen hatten, ist wieder geöffnet.</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) that you had begun cannot be opened: the record is gone, or is not yours to see any more. What you typed is kept.</source>
        <translation>
            <numerusform>%n von Ihnen begonnenes Formular kann nicht geöffnet werden: Der Datensatz ist nicht mehr vorhanden, oder Sie dürfen ihn nicht mehr sehen. Ihre Eingaben bleiben erhalten.</numerusform>
            <numerusform>%n von Ihnen begonnene Formulare können nicht geöffnet werden: Der Datensatz ist nicht mehr vorhanden, oder Sie dürfen ihn nicht mehr sehen. Ihre Eingaben bleiben erhalten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tarsus::SignInForm</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Sign-in &amp;name</source>
        <translation>Anmelde&amp;name</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>Caps lock seems to be on.</source>
        <translation>Die Feststelltaste scheint aktiv zu sein.</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>An&amp;melden</translation>
    </message>
    <message>
        <source>Opening the clinic…</source>
        <translation>Die Klinik wird geöffnet…</translation>
    </message>
    <message>
        <source>&amp;Ask for an account…</source>
        <translation>&amp;Konto beantragen…</translation>
    </message>
    <message>
        <source>Use the &amp;recovery code…</source>
        <translation>&amp;Wiederherstellungscode verwenden…</translation>
    </message>
    <message>
        <source>S&amp;witch person…</source>
        <translation>Person we&amp;chseln…</translation>
    </message>
    <message>
        <source>This is a demo clinic: everything in it is invented. Look around as:</source>
        <translation>Dies ist eine Demoklinik: Alles darin ist erfunden. Sehen Sie sich um als:</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation>Spezialist</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Koordination</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>The sign-in name is needed.</source>
        <translation>Der Anmeldename ist erforderlich.</translation>
    </message>
    <message>
        <source>The password is needed.</source>
        <translation>Das Passwort ist erforderlich.</translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %n second(s).</source>
        <translation>
            <numerusform>Sie können es in %n Sekunde erneut versuchen.</numerusform>
            <numerusform>Sie können es in %n Sekunden erneut versuchen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Entsperren</translation>
    </message>
</context>
<context>
    <name>tarsus::SignInThrottle</name>
    <message numerus="yes">
        <source>There were too many failed tries. Please wait %n second(s) and try again.</source>
        <translation>
            <numerusform>Es gab zu viele Fehlversuche. Bitte warten Sie %n Sekunde und versuchen Sie es erneut.</numerusform>
            <numerusform>Es gab zu viele Fehlversuche. Bitte warten Sie %n Sekunden und versuchen Sie es erneut.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tarsus::Signalment</name>
    <message>
        <source>%1 y</source>
        <translation>%1 J.</translation>
    </message>
    <message>
        <source>%1 y %2 m</source>
        <translation>%1 J. %2 Mon.</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n Woche</numerusform>
            <numerusform>%n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>female, neutered</source>
        <translation>weiblich, kastriert</translation>
    </message>
    <message>
        <source>female, intact</source>
        <translation>weiblich, intakt</translation>
    </message>
    <message>
        <source>female</source>
        <translation>weiblich</translation>
    </message>
    <message>
        <source>male, neutered</source>
        <translation>männlich, kastriert</translation>
    </message>
    <message>
        <source>male, intact</source>
        <translation>männlich, intakt</translation>
    </message>
    <message>
        <source>male</source>
        <translation>männlich</translation>
    </message>
    <message>
        <source>neutered</source>
        <translation>kastriert</translation>
    </message>
    <message>
        <source>intact</source>
        <translation>intakt</translation>
    </message>
</context>
<context>
    <name>tarsus::SignedRecord</name>
    <message>
        <source>This record is signed, so that %1 cannot be changed any more. Write an addendum or a new record.</source>
        <translation>Dieser Datensatz ist unterschrieben, daher kann %1 nicht mehr geändert werden. Schreiben Sie einen Nachtrag oder einen neuen Datensatz.</translation>
    </message>
    <message>
        <source>Signed records are never removed.</source>
        <translation>Unterschriebene Datensätze werden nie entfernt.</translation>
    </message>
</context>
<context>
    <name>tarsus::SigningForm</name>
    <message>
        <source>Save and sign</source>
        <translation>Speichern und unterschreiben</translation>
    </message>
    <message>
        <source>Signed, it is locked (%1)</source>
        <translation>Unterschrieben ist es gesperrt (%1)</translation>
    </message>
    <message>
        <source>Signed by %1 on %2. %3</source>
        <comment>full name, moment, how it is corrected</comment>
        <translation>Unterschrieben von %1 am %2. %3</translation>
    </message>
</context>
<context>
    <name>tarsus::SnippetFill</name>
    <message>
        <source>There is no placeholder %1: it stays as it is.</source>
        <translation>Den Platzhalter %1 gibt es nicht: er bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Nothing is known for %1: write it in its place.</source>
        <translation>Zu %1 ist nichts bekannt: schreiben Sie es an seine Stelle.</translation>
    </message>
</context>
<context>
    <name>tarsus::SnippetKeys</name>
    <message>
        <source>Put in a snippet</source>
        <translation>Textbaustein einsetzen</translation>
    </message>
    <message>
        <source>Nothing can be written here any more.</source>
        <translation>Hier kann nichts mehr geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>tarsus::SnippetRepository</name>
    <message>
        <source>There is no snippet “%1”.</source>
        <translation>Den Textbaustein „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>A code is one word of letters, digits and dashes, at most %1 of them.</source>
        <translation>Ein Kürzel ist ein Wort aus Buchstaben, Ziffern und Strichen, höchstens %1 davon.</translation>
    </message>
    <message>
        <source>Write the text of the snippet.</source>
        <translation>Schreiben Sie den Text des Bausteins.</translation>
    </message>
    <message>
        <source>Only who looks after the clinic writes snippets for everybody.</source>
        <translation>Textbausteine für alle schreibt nur, wer die Klinik verwaltet.</translation>
    </message>
    <message>
        <source>There is another snippet “%1”. Choose another code.</source>
        <translation>Es gibt schon einen Textbaustein „%1“. Wählen Sie ein anderes Kürzel.</translation>
    </message>
    <message>
        <source>Somebody else changed or removed this snippet meanwhile. What you wrote still stands here: save it as a new one, or close and look.</source>
        <translation>Jemand anderes hat diesen Textbaustein inzwischen geändert oder entfernt. Was Sie schrieben, steht noch hier: speichern Sie es als neuen, oder schließen Sie und sehen Sie nach.</translation>
    </message>
</context>
<context>
    <name>tarsus::SnippetsForm</name>
    <message>
        <source>Snippets</source>
        <translation>Textbausteine</translation>
    </message>
    <message>
        <source>In a note or a plan type a semicolon, the code, and Tab; or choose from this list with Ctrl+J.</source>
        <translation>Tippen Sie in einer Notiz oder einem Plan ein Semikolon, das Kürzel und Tab; oder wählen Sie mit Strg+J aus dieser Liste.</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>S&amp;uchen</translation>
    </message>
    <message>
        <source>No snippet yet. Write the first one beside: a code such as “op”, and the text that you write again and again.</source>
        <translation>Noch kein Textbaustein. Schreiben Sie daneben den ersten: ein Kürzel wie „op“ und den Text, den Sie immer wieder schreiben.</translation>
    </message>
    <message>
        <source>&amp;New snippet</source>
        <translation>&amp;Neuer Baustein</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Kürzel</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xt</translation>
    </message>
    <message>
        <source>Put in a placeholder</source>
        <translation>Platzhalter einsetzen</translation>
    </message>
    <message>
        <source>For every&amp;body in the clinic</source>
        <translation>&amp;Für alle in der Klinik</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>E&amp;insetzen</translation>
    </message>
    <message>
        <source>%1 (everybody’s)</source>
        <comment>code and title of a snippet</comment>
        <translation>%1 (für alle)</translation>
    </message>
    <message>
        <source>It is removed. Its text stands here still: Save puts it back.</source>
        <translation>Er ist entfernt. Sein Text steht noch hier: Speichern stellt ihn wieder her.</translation>
    </message>
</context>
<context>
    <name>tarsus::SqlCipherDriver</name>
    <message>
        <source>Unable to open the database</source>
        <translation>Die Datenbank kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>No key was given</source>
        <translation>Es wurde kein Schlüssel angegeben</translation>
    </message>
    <message>
        <source>The key is not available</source>
        <translation>Der Schlüssel ist nicht verfügbar</translation>
    </message>
    <message>
        <source>The library underneath is not SQLCipher</source>
        <translation>Die zugrunde liegende Bibliothek ist nicht SQLCipher</translation>
    </message>
    <message>
        <source>Unable to close the database</source>
        <translation>Die Datenbank kann nicht geschlossen werden</translation>
    </message>
    <message>
        <source>Unable to begin the transaction</source>
        <translation>Die Transaktion kann nicht begonnen werden</translation>
    </message>
    <message>
        <source>Unable to commit the transaction</source>
        <translation>Die Transaktion kann nicht abgeschlossen werden</translation>
    </message>
    <message>
        <source>Unable to roll the transaction back</source>
        <translation>Die Transaktion kann nicht zurückgenommen werden</translation>
    </message>
</context>
<context>
    <name>tarsus::SqlCommand</name>
    <message>
        <source>Runs one reading SQL statement; for administrators.</source>
        <translation>Führt eine lesende SQL-Anweisung aus; für Administratoren.</translation>
    </message>
</context>
<context>
    <name>tarsus::StatisticsTable</name>
    <message>
        <source>Referrals</source>
        <translation>Überweisungen</translation>
    </message>
    <message>
        <source>Days until the final report (median)</source>
        <translation>Tage bis zum Abschlussbericht (Median)</translation>
    </message>
    <message>
        <source>Promises kept late</source>
        <translation>Zu spät gehaltene Zusagen</translation>
    </message>
    <message>
        <source>Declined or redirected</source>
        <translation>Abgelehnt oder weitergeleitet</translation>
    </message>
    <message>
        <source>Came without</source>
        <translation>Kam ohne</translation>
    </message>
    <message>
        <source>Why referrals were declined</source>
        <translation>Warum Überweisungen abgelehnt wurden</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Praxis</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation>Spezialist</translation>
    </message>
    <message>
        <source>Days (median)</source>
        <translation>Tage (Median)</translation>
    </message>
    <message>
        <source>Reports sent</source>
        <translation>Gesendete Berichte</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Referral form</source>
        <translation>Überweisungsformular</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Vorgeschichte</translation>
    </message>
    <message>
        <source>Laboratory results</source>
        <translation>Laborbefunde</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>not assigned</source>
        <translation>nicht zugewiesen</translation>
    </message>
</context>
<context>
    <name>tarsus::StatisticsWindow</name>
    <message>
        <source>the last twelve months</source>
        <translation>die letzten zwölf Monate</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>diesen Monat</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>letzten Monat</translation>
    </message>
    <message>
        <source>the last three months</source>
        <translation>die letzten drei Monate</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>dieses Jahr</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>letztes Jahr</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>Praxis</translation>
    </message>
    <message>
        <source>specialist</source>
        <translation>Spezialist</translation>
    </message>
    <message>
        <source>No referral came in within this period. Choose a longer one.</source>
        <translation>In diesem Zeitraum kam keine Überweisung. Wählen Sie einen längeren.</translation>
    </message>
    <message>
        <source>Chart: %1. The table beside it has the numbers.</source>
        <translation>Diagramm: %1. Die Tabelle daneben hat die Zahlen.</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <comment>what, first day, last day</comment>
        <translation>%1, %2 bis %3</translation>
    </message>
    <message>
        <source>Where shall it be saved?</source>
        <translation>Wo soll es gespeichert werden?</translation>
    </message>
    <message>
        <source>Picture (*.png);;Document (*.pdf);;Table (*.csv)</source>
        <translation>Bild (*.png);;Dokument (*.pdf);;Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>It could not be saved there. Choose another folder or make room.</source>
        <translation>Dort konnte es nicht gespeichert werden. Wählen Sie einen anderen Ordner oder schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>Referral statistics</source>
        <translation>Überweisungsstatistik</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Zeige</translation>
    </message>
    <message>
        <source>&amp;by</source>
        <translation>&amp;nach</translation>
    </message>
    <message>
        <source>&amp;of</source>
        <translation>&amp;für</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>&amp;Speichern …</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Numbers of the chart</source>
        <translation>Zahlen des Diagramms</translation>
    </message>
</context>
<context>
    <name>tarsus::StepBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>What came of it? (%n line(s))</source>
        <translation>
            <numerusform>Was ist daraus geworden? (%n Zeile)</numerusform>
            <numerusform>Was ist daraus geworden? (%n Zeilen)</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message numerus="yes">
        <source>Put off until (%n line(s))</source>
        <translation>
            <numerusform>Aufschieben bis (%n Zeile)</numerusform>
            <numerusform>Aufschieben bis (%n Zeilen)</numerusform>
        </translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Aufschieben</translation>
    </message>
</context>
<context>
    <name>tarsus::StoryBar</name>
    <message>
        <source>Kinds of records</source>
        <translation>Arten von Einträgen</translation>
    </message>
    <message>
        <source>All referrals</source>
        <translation>Alle Überweisungen</translation>
    </message>
    <message>
        <source>Search in this story (Ctrl+F)</source>
        <translation>In diesem Verlauf suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Search in this story</source>
        <translation>In diesem Verlauf suchen</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Überweisung</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>Zu einem Tag gehen</translation>
    </message>
    <message>
        <source>Go to a day (D)</source>
        <translation>Zu einem Tag gehen (D)</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Turn the order round (O)</source>
        <translation>Reihenfolge umkehren (O)</translation>
    </message>
    <message>
        <source>All problems</source>
        <translation>Alle Probleme</translation>
    </message>
    <message>
        <source>%1 (resolved)</source>
        <translation>%1 (gelöst)</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
</context>
<context>
    <name>tarsus::StoryDelegate</name>
    <message>
        <source>signed</source>
        <translation>unterschrieben</translation>
    </message>
    <message>
        <source>review %1</source>
        <translation>Kontrolle %1</translation>
    </message>
    <message>
        <source>follow up %1</source>
        <translation>nachfragen %1</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1, überfällig</translation>
    </message>
    <message>
        <source>Addendum · %1 · %2</source>
        <comment>who, when</comment>
        <translation>Nachtrag · %1 · %2</translation>
    </message>
</context>
<context>
    <name>tarsus::StoryModel</name>
    <message>
        <source>%1: %2</source>
        <comment>kind of record, its title</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>unterschrieben</translation>
    </message>
    <message>
        <source>Addendum: %1</source>
        <translation>Nachtrag: %1</translation>
    </message>
</context>
<context>
    <name>tarsus::SuggestionList</name>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>tarsus::TemplatesForm</name>
    <message>
        <source>Templates and letterhead</source>
        <translation>Vorlagen und Briefkopf</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>A&amp;rt</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>&amp;Fields (Enter puts one in)</source>
        <translation>&amp;Felder (Eingabe fügt eines ein)</translation>
    </message>
    <message>
        <source>“# ” begins a section with a heading. A section whose fields have nothing to say is left out. The first line is the subject.</source>
        <translation>„# “ beginnt einen Abschnitt mit einer Überschrift. Ein Abschnitt, dessen Felder nichts zu sagen haben, fällt weg. Die erste Zeile ist der Betreff.</translation>
    </message>
    <message>
        <source>&amp;Put back the one that came with the program</source>
        <translation>&amp;Mitgelieferte zurückholen</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Briefkopf</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>Tele&amp;fon</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>Choose a &amp;logo…</source>
        <translation>&amp;Logo wählen …</translation>
    </message>
    <message>
        <source>&amp;No logo</source>
        <translation>&amp;Kein Logo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Logo wählen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>The picture could not be read. Check that it is there.</source>
        <translation>Das Bild konnte nicht gelesen werden. Prüfen Sie, ob es da ist.</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Kein Logo</translation>
    </message>
    <message>
        <source>Templates and letterhead are saved.</source>
        <translation>Vorlagen und Briefkopf sind gespeichert.</translation>
    </message>
</context>
<context>
    <name>tarsus::TextAdapter</name>
    <message>
        <source>Narrow it down</source>
        <translation>Eingrenzen</translation>
    </message>
    <message>
        <source>from:oakwood finds what came from a practice of that name</source>
        <translation>from:oakwood findet, was von einer Praxis dieses Namens kam</translation>
    </message>
    <message>
        <source>by:weber finds what this person wrote</source>
        <translation>by:weber findet, was diese Person geschrieben hat</translation>
    </message>
    <message>
        <source>kind:consult finds one kind of record or note</source>
        <translation>kind:consult findet eine Art von Eintrag oder Notiz</translation>
    </message>
    <message>
        <source>pet:bella finds records of pets of that name</source>
        <translation>pet:bella findet Einträge von Tieren dieses Namens</translation>
    </message>
    <message>
        <source>before:2026-03 finds what is older than a day</source>
        <translation>before:2026-03 findet, was älter als ein Tag ist</translation>
    </message>
    <message>
        <source>after:2026-01-15 finds what is newer</source>
        <translation>after:2026-01-15 findet, was neuer ist</translation>
    </message>
    <message>
        <source>Words in notes, referrals, plans, letters and documents</source>
        <translation>Wörter in Notizen, Überweisungen, Plänen, Briefen und Dokumenten</translation>
    </message>
</context>
<context>
    <name>tarsus::TodayPage</name>
    <message>
        <source>Referrals waiting</source>
        <translation>Wartende Überweisungen</translation>
    </message>
    <message>
        <source>My open referrals</source>
        <translation>Meine offenen Überweisungen</translation>
    </message>
    <message>
        <source>Reports due</source>
        <translation>Fällige Berichte</translation>
    </message>
    <message>
        <source>Overdue reviews</source>
        <translation>Überfällige Kontrollen</translation>
    </message>
    <message>
        <source>Follow-ups due</source>
        <translation>Fällige Wiedervorlagen</translation>
    </message>
    <message>
        <source>Appointments today</source>
        <translation>Termine heute</translation>
    </message>
    <message>
        <source>X-rays to be read</source>
        <translation>Zu befundende Röntgenbilder</translation>
    </message>
    <message>
        <source>X-rays for a specialist</source>
        <translation>Röntgenbilder für Spezialisten</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Good morning, %1</source>
        <translation>Guten Morgen, %1</translation>
    </message>
    <message>
        <source>Good day, %1</source>
        <translation>Guten Tag, %1</translation>
    </message>
    <message>
        <source>Good evening, %1</source>
        <translation>Guten Abend, %1</translation>
    </message>
    <message>
        <source>Next appointments</source>
        <translation>Nächste Termine</translation>
    </message>
    <message>
        <source>No appointments are booked from today on.</source>
        <translation>Ab heute sind keine Termine vereinbart.</translation>
    </message>
    <message>
        <source>Newest referrals</source>
        <translation>Neueste Überweisungen</translation>
    </message>
    <message>
        <source>No referral is open.</source>
        <translation>Keine Überweisung ist offen.</translation>
    </message>
    <message>
        <source>Glass broken in 30 days</source>
        <translation>Notfallzugriffe in 30 Tagen</translation>
    </message>
    <message>
        <source>Due for me</source>
        <translation>Für mich fällig</translation>
    </message>
    <message>
        <source>My unsigned consults</source>
        <translation>Untersuchungen ohne Unterschrift</translation>
    </message>
    <message>
        <source>Reminders to send</source>
        <translation>Erinnerungen zu senden</translation>
    </message>
    <message>
        <source>Hide “%1”</source>
        <translation>„%1“ ausblenden</translation>
    </message>
    <message>
        <source>Move forward</source>
        <translation>Nach vorn</translation>
    </message>
    <message>
        <source>Move back</source>
        <translation>Nach hinten</translation>
    </message>
    <message>
        <source>Choose tiles</source>
        <translation>Kacheln wählen</translation>
    </message>
    <message>
        <source>My unsent letters</source>
        <translation>Meine ungesendeten Briefe</translation>
    </message>
</context>
<context>
    <name>tarsus::TopBar</name>
    <message>
        <source>Clinic menu: %1</source>
        <translation>Klinikmenü: %1</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Neuer Datensatz</translation>
    </message>
    <message>
        <source>Lock (%1)</source>
        <translation>Sperren (%1)</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Account menu: %1, %2</source>
        <translation>Kontomenü: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Notices of this session: %n</source>
        <translation>
            <numerusform>Meldungen dieser Sitzung: %n</numerusform>
            <numerusform>Meldungen dieser Sitzung: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Notices of this session: none</source>
        <translation>Meldungen dieser Sitzung: keine</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
</context>
<context>
    <name>tarsus::Tour</name>
    <message>
        <source>The folder for the pictures cannot be made.</source>
        <translation>Der Ordner für die Bilder kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>There is no sign-in.</source>
        <translation>Es gibt keine Anmeldung.</translation>
    </message>
    <message>
        <source>The picture %1 cannot be saved.</source>
        <translation>Das Bild %1 kann nicht gespeichert werden.</translation>
    </message>
</context>
<context>
    <name>tarsus::TrailColumn</name>
    <message>
        <source>Removed at</source>
        <translation>Entfernt am</translation>
    </message>
    <message>
        <source>Reason for removing</source>
        <translation>Grund des Entfernens</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Gemessen am</translation>
    </message>
    <message>
        <source>Weight in kg</source>
        <translation>Gewicht in kg</translation>
    </message>
    <message>
        <source>As entered</source>
        <translation>Wie eingegeben</translation>
    </message>
    <message>
        <source>In the unit</source>
        <translation>In der Einheit</translation>
    </message>
    <message>
        <source>Weighed by</source>
        <translation>Gewogen von</translation>
    </message>
    <message>
        <source>Kind of alert</source>
        <translation>Art des Warnhinweises</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Warnhinweis</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Must be acknowledged</source>
        <translation>Muss bestätigt werden</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Microchip</source>
        <translation>Mikrochip</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Praxis</translation>
    </message>
    <message>
        <source>Vet</source>
        <translation>Tierarzt</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Überweisung</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Kopie an</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kontaktweg</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>Erteilt an</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Given at</source>
        <translation>Erteilt am</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Taken note of</source>
        <translation>Zur Kenntnis genommen</translation>
    </message>
    <message>
        <source>Taken note of by</source>
        <translation>Zur Kenntnis genommen von</translation>
    </message>
    <message>
        <source>Read at</source>
        <translation>Gelesen am</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Art des Datensatzes</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Hidden fields</source>
        <translation>Ausgeblendete Felder</translation>
    </message>
    <message>
        <source>Frozen fields</source>
        <translation>Gesperrte Felder</translation>
    </message>
    <message>
        <source>Types left out</source>
        <translation>Ausgenommene Arten</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Bezeichnungen</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Andere Wörter</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Taken back at</source>
        <translation>Rückgängig gemacht am</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Places that do not fit</source>
        <translation>Unstimmige Stellen</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Last at</source>
        <translation>Zuletzt am</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>Erstellt am</translation>
    </message>
    <message>
        <source>As known on</source>
        <translation>Kenntnisstand am</translation>
    </message>
    <message>
        <source>Generation of the key</source>
        <translation>Generation des Schlüssels</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Anweisung</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>First at</source>
        <translation>Zuerst am</translation>
    </message>
    <message>
        <source>Looked for a case by</source>
        <translation>Fall gesucht über</translation>
    </message>
    <message>
        <source>Alerts that were read</source>
        <translation>Gelesene Warnungen</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>Arbeitsliste</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Bleibt</translation>
    </message>
    <message>
        <source>Number of what stays</source>
        <translation>Nummer des Verbliebenen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dublette</translation>
    </message>
    <message>
        <source>Number of the duplicate</source>
        <translation>Nummer der Dublette</translation>
    </message>
    <message>
        <source>Number of the one</source>
        <translation>Nummer des einen</translation>
    </message>
    <message>
        <source>Number of the other</source>
        <translation>Nummer des anderen</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Resolved on</source>
        <translation>Gelöst am</translation>
    </message>
    <message>
        <source>Resolved by</source>
        <translation>Gelöst von</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Wessen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>tarsus::TrailDetails</name>
    <message>
        <source>This entry is not there, or is not yours to see.</source>
        <translation>Dieser Eintrag ist nicht vorhanden, oder Sie dürfen ihn nicht sehen.</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Das Programm</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind, name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: not shown</source>
        <translation>%1: nicht angezeigt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: “%2” → “%3”</source>
        <comment>field, before, after</comment>
        <translation>%1: „%2“ → „%3“</translation>
    </message>
</context>
<context>
    <name>tarsus::TrailEntry</name>
    <message>
        <source>Choose a pet, or something of its story, to see how its records stood.</source>
        <translation>Wählen Sie ein Tier oder etwas aus seiner Geschichte, um den damaligen Stand seiner Daten zu sehen.</translation>
    </message>
</context>
<context>
    <name>tarsus::TrailExport</name>
    <message>
        <source>You may not export the trail. Ask an administrator if you need to.</source>
        <translation>Sie dürfen das Prüfprotokoll nicht exportieren. Wenden Sie sich bei Bedarf an einen Administrator.</translation>
    </message>
    <message>
        <source>The trail could not be written. Check the free space, or choose another place.</source>
        <translation>Das Prüfprotokoll konnte nicht geschrieben werden. Prüfen Sie den freien Speicherplatz oder wählen Sie einen anderen Ort.</translation>
    </message>
</context>
<context>
    <name>tarsus::TriageCard</name>
    <message>
        <source>Everything is here.</source>
        <translation>Alles ist da.</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>Es fehlt: %1.</translation>
    </message>
    <message>
        <source>Referral form</source>
        <translation>Überweisungsformular</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Vorgeschichte</translation>
    </message>
    <message>
        <source>Laboratory results</source>
        <translation>Laborbefunde</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Owner’s consent</source>
        <translation>Einwilligung des Tierhalters</translation>
    </message>
    <message>
        <source>%1 is here</source>
        <comment>what came with a referral</comment>
        <translation>%1 ist da</translation>
    </message>
    <message>
        <source>Triage on arrival</source>
        <translation>Triage bei Ankunft</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Nicht gemacht</translation>
    </message>
</context>
<context>
    <name>tarsus::UserListModel</name>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Must ask again</source>
        <translation>Muss neu beantragen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Letzte Anmeldung</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Initialen</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Arbeitszeiten</translation>
    </message>
    <message>
        <source>Account since</source>
        <translation>Konto seit</translation>
    </message>
</context>
<context>
    <name>tarsus::UserRepository</name>
    <message>
        <source>A user name has no blanks.</source>
        <translation>Ein Benutzername enthält keine Leerzeichen.</translation>
    </message>
    <message numerus="yes">
        <source>The user name is too long: at most %n characters.</source>
        <translation>
            <numerusform>Der Benutzername ist zu lang: höchstens %n Zeichen.</numerusform>
            <numerusform>Der Benutzername ist zu lang: höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such role.</source>
        <translation>Diese Rolle gibt es nicht.</translation>
    </message>
    <message>
        <source>A user name cannot be changed: it stands in the key file. Change the full name instead.</source>
        <translation>Ein Benutzername kann nicht geändert werden: Er steht in der Schlüsseldatei. Ändern Sie stattdessen den vollständigen Namen.</translation>
    </message>
    <message>
        <source>People are not removed, since their records keep their name. Disable the account instead.</source>
        <translation>Personen werden nicht entfernt, da ihre Datensätze ihren Namen behalten. Deaktivieren Sie stattdessen das Konto.</translation>
    </message>
    <message>
        <source>A role is changed in the administration, by somebody else than the person.</source>
        <translation>Eine Rolle wird in der Verwaltung geändert, und zwar von jemand anderem als der Person selbst.</translation>
    </message>
    <message>
        <source>An account is disabled and enabled in the administration.</source>
        <translation>Ein Konto wird in der Verwaltung gesperrt und freigegeben.</translation>
    </message>
</context>
<context>
    <name>tarsus::UsersCommand</name>
    <message>
        <source>Write it as: tarsusctl users request NAME --full-name TEXT --email ADDRESS</source>
        <translation>Schreibweise: tarsusctl users request NAME --full-name TEXT --email ADRESSE</translation>
    </message>
    <message>
        <source>New password of %1</source>
        <translation>Neues Passwort von %1</translation>
    </message>
    <message>
        <source>The request is left. Tell this code to an administrator, who approves it:</source>
        <translation>Der Antrag ist hinterlegt. Teilen Sie diesen Code einem Administrator mit, der den Antrag genehmigt:</translation>
    </message>
    <message>
        <source>Write it as: tarsusctl users approve NAME --role ROLE --code CODE</source>
        <translation>Schreibweise: tarsusctl users approve NAME --role ROLLE --code CODE</translation>
    </message>
    <message>
        <source>Nobody has asked for an account named %1.</source>
        <translation>Niemand hat ein Konto mit dem Namen %1 beantragt.</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Aktuelles Passwort</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>Users are for: %1.</source>
        <translation>Mögliche Befehle für users: %1.</translation>
    </message>
    <message>
        <source>Say whose account it is.</source>
        <translation>Geben Sie an, um wessen Konto es geht.</translation>
    </message>
    <message>
        <source>Write it as: tarsusctl users role NAME ROLE</source>
        <translation>Schreiben Sie es so: tarsusctl users role NAME ROLLE</translation>
    </message>
    <message>
        <source>There is one word too many: %1</source>
        <translation>Ein Wort ist zu viel: %1</translation>
    </message>
    <message>
        <source>New keys:</source>
        <translation>Neue Schlüssel:</translation>
    </message>
    <message>
        <source>The clinic has new keys. Everybody keeps their password, and the recovery code stays. Backups from before open with the keys of then: make a new one, and keep the old ones away from whoever left.</source>
        <translation>Die Klinik hat neue Schlüssel. Alle behalten ihr Passwort, und der Wiederherstellungscode bleibt gültig. Frühere Sicherungen öffnen sich mit den damaligen Schlüsseln: Erstellen Sie eine neue und halten Sie die alten von allen fern, die ausgeschieden sind.</translation>
    </message>
    <message>
        <source>Accounts: asking for one, approving, roles, disabling, resetting, passwords, new keys.</source>
        <translation>Konten: beantragen, genehmigen, Rollen, deaktivieren, zurücksetzen, Passwörter, neue Schlüssel.</translation>
    </message>
</context>
<context>
    <name>tarsus::UsersPage</name>
    <message>
        <source>Another administrator can do this for your own account.</source>
        <translation>Für Ihr eigenes Konto kann dies ein anderer Administrator tun.</translation>
    </message>
    <message>
        <source>Which accounts</source>
        <translation>Welche Konten</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Nach Name filtern</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>Niemand vorhanden</translation>
    </message>
    <message>
        <source>People ask for an account at the sign-in. Their requests appear above, to be approved with the code that they read out.</source>
        <translation>Personen beantragen ein Konto bei der Anmeldung. Ihre Anträge erscheinen oben und werden mit dem Code genehmigt, den sie vorlesen.</translation>
    </message>
    <message>
        <source>The password is void. The person asks for an account again at the sign-in, under the same user name, and it is approved here with the code that they read out.</source>
        <translation>Das Passwort ist ungültig. Die Person beantragt bei der Anmeldung unter demselben Benutzernamen erneut ein Konto, und es wird hier mit dem Code genehmigt, den sie vorliest.</translation>
    </message>
    <message>
        <source>The account opens nothing. What this person wrote keeps their name.</source>
        <translation>Das Konto öffnet nichts mehr. Was diese Person geschrieben hat, behält ihren Namen.</translation>
    </message>
    <message>
        <source>&amp;Disable the account</source>
        <translation>Konto &amp;deaktivieren</translation>
    </message>
    <message>
        <source>&amp;Enable the account</source>
        <translation>Konto a&amp;ktivieren</translation>
    </message>
    <message>
        <source>Start a password &amp;reset…</source>
        <translation>Passwort &amp;zurücksetzen…</translation>
    </message>
    <message>
        <source>Change the r&amp;ole…</source>
        <translation>R&amp;olle ändern…</translation>
    </message>
</context>
<context>
    <name>tarsus::ValueItemForm</name>
    <message>
        <source>Name in &amp;English *</source>
        <translation>Name auf &amp;Englisch *</translation>
    </message>
    <message>
        <source>Name in &amp;German</source>
        <translation>Name auf &amp;Deutsch</translation>
    </message>
    <message>
        <source>&amp;Species</source>
        <translation>&amp;Tierart</translation>
    </message>
    <message>
        <source>&amp;Also called</source>
        <translation>Auch &amp;genannt</translation>
    </message>
    <message>
        <source>Other words that an import takes for it, separated by commas.</source>
        <translation>Andere Wörter, die ein Import dafür annimmt, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>C&amp;ode</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>Stands in exports and never changes.</source>
        <translation>Steht in Exporten und ändert sich nie.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>New entry: %1</source>
        <translation>Neuer Eintrag: %1</translation>
    </message>
    <message>
        <source>Entry: %1</source>
        <translation>Eintrag: %1</translation>
    </message>
    <message>
        <source>Every species</source>
        <translation>Alle Tierarten</translation>
    </message>
    <message>
        <source>Every entry needs an English name: it stands in where a language has none.</source>
        <translation>Jeder Eintrag braucht einen englischen Namen: Er springt ein, wo eine Sprache keinen hat.</translation>
    </message>
    <message>
        <source>Every entry needs a code.</source>
        <translation>Jeder Eintrag braucht einen Code.</translation>
    </message>
    <message>
        <source>The list has an entry with this code already: %1.</source>
        <translation>Die Liste hat bereits einen Eintrag mit diesem Code: %1.</translation>
    </message>
</context>
<context>
    <name>tarsus::ValueItemModel</name>
    <message>
        <source>Offered</source>
        <translation>Angeboten</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Abgeschaltet</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>Tierart</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Auch genannt</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
</context>
<context>
    <name>tarsus::ValueLists</name>
    <message>
        <source>en</source>
        <comment>language code</comment>
        <extracomment>The code of the language that this text is translated into: en, de, fr …</extracomment>
        <translation>de</translation>
    </message>
    <message>
        <source>Only administrators may change the clinic&apos;s lists.</source>
        <translation>Nur Administratoren dürfen die Listen der Klinik ändern.</translation>
    </message>
    <message>
        <source>An entry of a list needs a name.</source>
        <translation>Ein Listeneintrag braucht einen Namen.</translation>
    </message>
    <message>
        <source>The program gives these entries their meaning, so that none can be added. Their names can be changed.</source>
        <translation>Das Programm gibt diesen Einträgen ihre Bedeutung, daher können keine hinzugefügt werden. Ihre Namen lassen sich ändern.</translation>
    </message>
    <message>
        <source>The program needs this entry, so that it cannot be switched off.</source>
        <translation>Das Programm braucht diesen Eintrag, daher kann er nicht abgeschaltet werden.</translation>
    </message>
    <message>
        <source>The list has no such entry.</source>
        <translation>Die Liste hat keinen solchen Eintrag.</translation>
    </message>
    <message>
        <source>The program gives these entries their order.</source>
        <translation>Die Reihenfolge dieser Einträge gibt das Programm vor.</translation>
    </message>
</context>
<context>
    <name>tarsus::ValueListsSection</name>
    <message>
        <source>Value lists</source>
        <translation>Wertelisten</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>Tierart</translation>
    </message>
    <message>
        <source>Breeds</source>
        <translation>Rassen</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Neutering</source>
        <translation>Kastration</translation>
    </message>
    <message>
        <source>Precision of a date of birth</source>
        <translation>Genauigkeit eines Geburtsdatums</translation>
    </message>
    <message>
        <source>Kinds of alerts</source>
        <translation>Arten von Warnhinweisen</translation>
    </message>
    <message>
        <source>Severity of alerts</source>
        <translation>Schweregrade von Warnhinweisen</translation>
    </message>
    <message>
        <source>States of a referral</source>
        <translation>Status einer Überweisung</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Prioritäten</translation>
    </message>
    <message>
        <source>Triage on arrival</source>
        <translation>Triage bei Ankunft</translation>
    </message>
    <message>
        <source>States of a plan</source>
        <translation>Status eines Plans</translation>
    </message>
    <message>
        <source>States of instructions</source>
        <translation>Status von Anweisungen</translation>
    </message>
    <message>
        <source>Systems of diagnosis codes</source>
        <translation>Systeme von Diagnosecodes</translation>
    </message>
    <message>
        <source>Types of interactions</source>
        <translation>Arten von Kontakten</translation>
    </message>
    <message>
        <source>Ways of contact</source>
        <translation>Kontaktwege</translation>
    </message>
    <message>
        <source>Body parts</source>
        <translation>Körperregionen</translation>
    </message>
    <message>
        <source>Views of a film</source>
        <translation>Projektionen einer Aufnahme</translation>
    </message>
    <message>
        <source>States of a reading</source>
        <translation>Stand der Befundung</translation>
    </message>
    <message>
        <source>Types of appointments</source>
        <translation>Arten von Terminen</translation>
    </message>
    <message>
        <source>States of an appointment</source>
        <translation>Status eines Termins</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>Types of documents</source>
        <translation>Arten von Dokumenten</translation>
    </message>
    <message>
        <source>Only names can be changed here.</source>
        <translation>Hier können nur Namen geändert werden.</translation>
    </message>
    <message>
        <source>The program works with these entries: their names can be changed, but none can be added or switched off.</source>
        <translation>Das Programm arbeitet mit diesen Einträgen: Ihre Namen können geändert werden, aber es kann keiner hinzugefügt oder abgeschaltet werden.</translation>
    </message>
    <message>
        <source>What is switched off is no longer offered, and stays where it is in use.</source>
        <translation>Was abgeschaltet ist, wird nicht mehr angeboten und bleibt dort, wo es in Gebrauch ist.</translation>
    </message>
    <message>
        <source>&amp;Offer again</source>
        <translation>Wieder an&amp;bieten</translation>
    </message>
    <message>
        <source>S&amp;witch off</source>
        <translation>Abs&amp;chalten</translation>
    </message>
    <message>
        <source>“%1” is offered again.</source>
        <translation>„%1“ wird wieder angeboten.</translation>
    </message>
    <message>
        <source>“%1” is no longer offered.</source>
        <translation>„%1“ wird nicht mehr angeboten.</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Entries of the list</source>
        <translation>Einträge der Liste</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>Diese Liste filtern</translation>
    </message>
    <message>
        <source>&amp;Add entry…</source>
        <translation>Eintrag &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Nach oben (Alt+Pfeil nach oben)</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Nach unten (Alt+Pfeil nach unten)</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Kinds of letters</source>
        <translation>Arten von Briefen</translation>
    </message>
    <message>
        <source>States of a letter</source>
        <translation>Stände eines Briefs</translation>
    </message>
</context>
<context>
    <name>tarsus::ValueWords</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>%1, out of your reach</source>
        <translation>%1, für Sie nicht zugänglich</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what, when</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>tarsus::VerifyCommand</name>
    <message>
        <source>Check:</source>
        <translation>Prüfung:</translation>
    </message>
    <message>
        <source>OK: every page, index, reference and film, and the audit trail, are as they were written.</source>
        <translation>OK: Jede Seite, jeder Index, jeder Verweis, jede Aufnahme und das Prüfprotokoll sind so, wie sie geschrieben wurden.</translation>
    </message>
    <message>
        <source>Checks pages, keys, references, films and the audit trail of the clinic.</source>
        <translation>Prüft Seiten, Schlüssel, Verweise, Aufnahmen und das Prüfprotokoll der Klinik.</translation>
    </message>
</context>
<context>
    <name>tarsus::VetForm</name>
    <message>
        <source>&amp;Name of the vet</source>
        <translation>&amp;Name des Tierarztes</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>P&amp;referred channel</source>
        <translation>&amp;Bevorzugter Kanal</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>N&amp;otizen</translation>
    </message>
</context>
<context>
    <name>tarsus::VetListModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Practices</source>
        <translation>Praxen</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Preferred channel</source>
        <translation>Bevorzugter Kontaktweg</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
</context>
<context>
    <name>tarsus::VetRepository</name>
    <message>
        <source>works at this practice</source>
        <translation>arbeitet in dieser Praxis</translation>
    </message>
    <message numerus="yes">
        <source>This vet still has %n open referral(s). Close them first.</source>
        <translation>
            <numerusform>Dieser Tierarzt hat noch %n offene Überweisung. Schließen Sie sie zuerst ab.</numerusform>
            <numerusform>Dieser Tierarzt hat noch %n offene Überweisungen. Schließen Sie sie zuerst ab.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tarsus::VetsPage</name>
    <message>
        <source>Filter by name, practice or phone</source>
        <translation>Nach Name, Praxis oder Telefon filtern</translation>
    </message>
    <message>
        <source>No vets yet</source>
        <translation>Noch keine Tierärzte</translation>
    </message>
    <message>
        <source>The vets who refer stand here, each with the practices where they work.</source>
        <translation>Hier stehen die überweisenden Tierärzte, jeweils mit den Praxen, in denen sie arbeiten.</translation>
    </message>
    <message>
        <source>New vet</source>
        <translation>Neuer Tierarzt</translation>
    </message>
</context>
<context>
    <name>tarsus::Watermark</name>
    <message>
        <source>The file %1 is missing, so that nobody can tell whether all records are there. Please look for it, restore a backup, or open the clinic with the recovery code to go on without it.</source>
        <translation>Die Datei %1 fehlt, daher lässt sich nicht feststellen, ob alle Datensätze vorhanden sind. Bitte suchen Sie die Datei, stellen Sie eine Sicherung wieder her oder öffnen Sie die Klinik mit dem Wiederherstellungscode, um ohne sie weiterzuarbeiten.</translation>
    </message>
    <message>
        <source>The file %1 is damaged or belongs to another clinic, so that nobody can tell whether all records are there. Please restore a backup, or open the clinic with the recovery code to go on without it.</source>
        <translation>Die Datei %1 ist beschädigt oder gehört zu einer anderen Klinik, daher lässt sich nicht feststellen, ob alle Datensätze vorhanden sind. Bitte stellen Sie eine Sicherung wieder her oder öffnen Sie die Klinik mit dem Wiederherstellungscode, um ohne sie weiterzuarbeiten.</translation>
    </message>
</context>
<context>
    <name>tarsus::Weight</name>
    <message>
        <source>A weight is entered in kg, g or lb.</source>
        <translation>Ein Gewicht wird in kg, g oder lb eingegeben.</translation>
    </message>
    <message>
        <source>The weight must be more than 0 and less than 2,000 kg.</source>
        <translation>Das Gewicht muss mehr als 0 und weniger als 2.000 kg betragen.</translation>
    </message>
</context>
<context>
    <name>tarsus::WeightChart</name>
    <message>
        <source>%1 kg</source>
        <translation>%1 kg</translation>
    </message>
    <message>
        <source>Weight over time</source>
        <translation>Gewicht im Verlauf</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>weight, day</comment>
        <translation>%1 am %2</translation>
    </message>
</context>
<context>
    <name>tarsus::WorkHours</name>
    <message>
        <source>“%1” is not understood. Write hours like 08:00–12:00, 13:00–18:00; leave a closed day empty.</source>
        <translation>„%1“ ist unverständlich. Schreiben Sie Zeiten wie 08:00–12:00, 13:00–18:00; ein geschlossener Tag bleibt leer.</translation>
    </message>
    <message>
        <source>%1 ends before it begins. A night is two days: 20:00–24:00 and 00:00–06:00.</source>
        <translation>%1 endet vor dem Anfang. Eine Nacht sind zwei Tage: 20:00–24:00 und 00:00–06:00.</translation>
    </message>
    <message>
        <source>The hours of a day run into each other: %1.</source>
        <translation>Die Zeiten eines Tages überschneiden sich: %1.</translation>
    </message>
    <message>
        <source>Line %1 does not begin with a date: “%2”. Write it like %3 or %4.</source>
        <translation>Zeile %1 beginnt nicht mit einem Datum: „%2“. Schreiben Sie es wie %3 oder %4.</translation>
    </message>
    <message>
        <source>The clinic is never open. Give at least one day its hours, or no clock would ever end.</source>
        <translation>Die Klinik ist nie geöffnet. Geben Sie mindestens einem Tag Zeiten, sonst würde keine Frist je enden.</translation>
    </message>
</context>
<context>
    <name>tarsus::WorkMarks</name>
    <message>
        <source>Choose a day to come: until then the line is away.</source>
        <translation>Wählen Sie einen kommenden Tag: bis dahin ist die Zeile weg.</translation>
    </message>
</context>
<context>
    <name>tarsus::WorkSteps</name>
    <message>
        <source>Write what came of it: nothing is closed without its outcome.</source>
        <translation>Schreiben Sie, was daraus geworden ist: Ohne Ergebnis wird nichts geschlossen.</translation>
    </message>
    <message>
        <source>“%1” is closed in its record. Open it there.</source>
        <translation>„%1“ wird in seinem Eintrag abgeschlossen. Öffnen Sie ihn dort.</translation>
    </message>
</context>
<context>
    <name>tarsus::WorklistModel</name>
    <message>
        <source>Referrals waiting</source>
        <translation>Wartende Überweisungen</translation>
    </message>
    <message>
        <source>Reports due</source>
        <translation>Fällige Berichte</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Kontrollen</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Nachfragen</translation>
    </message>
    <message>
        <source>X-rays to be read</source>
        <translation>Röntgenbilder zu befunden</translation>
    </message>
    <message>
        <source>Unsigned consults</source>
        <translation>Nicht unterschriebene Untersuchungen</translation>
    </message>
    <message>
        <source>Hand-overs to read</source>
        <translation>Übergaben zu lesen</translation>
    </message>
    <message>
        <source>Reminders to send</source>
        <translation>Erinnerungen zu senden</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>X-rays</source>
        <translation>Röntgenbilder</translation>
    </message>
    <message>
        <source>Unsigned</source>
        <translation>Nicht unterschrieben</translation>
    </message>
    <message>
        <source>Hand-overs</source>
        <translation>Übergaben</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>heute, %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>gestern, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago, %1</source>
        <translation>
            <numerusform>vor %n Tag, %1</numerusform>
            <numerusform>vor %n Tagen, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1, überfällig</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Pet</source>
        <translation>Tier</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Tierhalter</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Wessen</translation>
    </message>
    <message>
        <source>Letters to be sent</source>
        <translation>Zu sendende Briefe</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Briefe</translation>
    </message>
</context>
<context>
    <name>tarsus::WorklistPage</name>
    <message>
        <source>Write the day until which the lines are away.</source>
        <translation>Schreiben Sie den Tag, bis zu dem die Zeilen weg sind.</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>Arbeitsliste</translation>
    </message>
    <message>
        <source>Whose work</source>
        <translation>Wessen Arbeit</translation>
    </message>
    <message>
        <source>Which work</source>
        <translation>Welche Arbeit</translation>
    </message>
    <message numerus="yes">
        <source>Done: %n line(s).</source>
        <translation>
            <numerusform>Erledigt: %n Zeile.</numerusform>
            <numerusform>Erledigt: %n Zeilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No owner is to be reached for this: open it instead.</source>
        <translation>Dafür ist kein Tierhalter zu erreichen: Öffnen Sie es stattdessen.</translation>
    </message>
    <message numerus="yes">
        <source>Put off until %1: %n line(s).</source>
        <translation>
            <numerusform>Aufgeschoben bis %1: %n Zeile.</numerusform>
            <numerusform>Aufgeschoben bis %1: %n Zeilen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Contacted: %n line(s). Back on %1 if nothing came of it.</source>
        <translation>
            <numerusform>Kontaktiert: %n Zeile. Zurück am %1, wenn nichts daraus wurde.</numerusform>
            <numerusform>Kontaktiert: %n Zeilen. Zurück am %1, wenn nichts daraus wurde.</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Pet</source>
        <translation>Tier</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Tierhalter</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Wessen</translation>
    </message>
    <message>
        <source>Done, with its outcome…</source>
        <translation>Erledigt, mit Ergebnis …</translation>
    </message>
    <message>
        <source>Open to finish it</source>
        <translation>Öffnen, um es abzuschließen</translation>
    </message>
    <message>
        <source>Filter by pet, owner, phone or words</source>
        <translation>Nach Tier, Tierhalter, Telefon oder Wörtern filtern</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>Nichts ist fällig</translation>
    </message>
    <message>
        <source>Everything that waits stands here: referrals, reports, reviews, follow-ups, X-rays, unsigned consults, hand-overs and reminders.</source>
        <translation>Hier steht alles, was wartet: Überweisungen, Berichte, Kontrollen, Nachfragen, Röntgenbilder, nicht unterschriebene Untersuchungen, Übergaben und Erinnerungen.</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message numerus="yes">
        <source>Contacted, back in %n day(s)</source>
        <translation>
            <numerusform>Kontaktiert, in %n Tag zurück</numerusform>
            <numerusform>Kontaktiert, in %n Tagen zurück</numerusform>
        </translation>
    </message>
    <message>
        <source>Put off for a day</source>
        <translation>Um einen Tag aufschieben</translation>
    </message>
    <message>
        <source>Put off for three days</source>
        <translation>Um drei Tage aufschieben</translation>
    </message>
    <message>
        <source>Put off for a week</source>
        <translation>Um eine Woche aufschieben</translation>
    </message>
    <message>
        <source>Put off until…</source>
        <translation>Aufschieben bis …</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>tarsus::Workspace</name>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>tarsus::WriteCommands</name>
    <message>
        <source>Say with --reason why it is removed.</source>
        <translation>Geben Sie mit --reason an, warum der Datensatz entfernt wird.</translation>
    </message>
    <message>
        <source>Adds a record, by the rules of the forms.</source>
        <translation>Fügt einen Datensatz nach den Regeln der Formulare hinzu.</translation>
    </message>
    <message>
        <source>Changes fields of a record; --version refuses a stale save.</source>
        <translation>Ändert Felder eines Datensatzes; --version verhindert das Speichern eines veralteten Stands.</translation>
    </message>
    <message>
        <source>Removes a record; it is kept, marked with the reason.</source>
        <translation>Entfernt einen Datensatz; er bleibt, mit dem Grund gekennzeichnet, erhalten.</translation>
    </message>
</context>
<context>
    <name>tarsus::WriteGate</name>
    <message>
        <source>The clinic has been closed. Please sign in again.</source>
        <translation>Die Klinik wurde geschlossen. Bitte melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>Another task is saving to the clinic at the moment. Please try again.</source>
        <translation>Eine andere Aufgabe speichert gerade in der Klinik. Bitte versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>tarsus::XrayForm</name>
    <message>
        <source>&amp;Pet</source>
        <translation>&amp;Tier</translation>
    </message>
    <message>
        <source>&amp;Referral</source>
        <translation>Über&amp;weisung</translation>
    </message>
    <message>
        <source>&amp;Taken on</source>
        <translation>Auf&amp;genommen am</translation>
    </message>
    <message>
        <source>&amp;Body part</source>
        <translation>&amp;Körperregion</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Projektion</translation>
    </message>
    <message>
        <source>R&amp;eading</source>
        <translation>Bef&amp;undung</translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation>Be&amp;funde</translation>
    </message>
    <message>
        <source>&amp;Impression</source>
        <translation>&amp;Beurteilung</translation>
    </message>
    <message>
        <source>Re&amp;ad by</source>
        <translation>Befun&amp;det von</translation>
    </message>
    <message>
        <source>A f&amp;ollow-up is needed</source>
        <translation>&amp;Nachverfolgung nötig</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The film is still being stored. Save again in a moment.</source>
        <translation>Die Aufnahme wird noch gespeichert. Speichern Sie gleich noch einmal.</translation>
    </message>
    <message>
        <source>The film is missing. Choose its file and save again.</source>
        <translation>Die Aufnahme fehlt. Wählen Sie ihre Datei aus und speichern Sie erneut.</translation>
    </message>
</context>
<context>
    <name>tarsus::XrayListModel</name>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Aufgenommen</translation>
    </message>
    <message>
        <source>Pet</source>
        <translation>Tier</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Tierhalter</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Körperteil</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Projektion</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Befundet von</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Follow-up needed</source>
        <translation>Nachverfolgung nötig</translation>
    </message>
    <message>
        <source>Impression</source>
        <translation>Gesamtbeurteilung</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>Tierart</translation>
    </message>
    <message>
        <source>Breed</source>
        <translation>Rasse</translation>
    </message>
</context>
<context>
    <name>tarsus::XrayRepository</name>
    <message>
        <source>The film cannot have been taken in the future.</source>
        <translation>Die Aufnahme kann nicht in der Zukunft entstanden sein.</translation>
    </message>
    <message>
        <source>Choose the file of the film: an x-ray log needs one.</source>
        <translation>Wählen Sie die Datei der Aufnahme aus: Ein Röntgeneintrag braucht eine.</translation>
    </message>
    <message>
        <source>An x-ray is a PNG, JPEG or DICOM file. Keep other files as documents.</source>
        <translation>Ein Röntgenbild ist eine PNG-, JPEG- oder DICOM-Datei. Bewahren Sie andere Dateien als Dokumente auf.</translation>
    </message>
    <message>
        <source>The same film is kept with another pet already.</source>
        <translation>Dieselbe Aufnahme ist bereits bei einem anderen Tier abgelegt.</translation>
    </message>
</context>
<context>
    <name>tarsus::XraysPage</name>
    <message>
        <source>Reading state</source>
        <translation>Stand der Befundung</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>To be read</source>
        <translation>Zu befunden</translation>
    </message>
    <message>
        <source>Needs a specialist</source>
        <translation>Spezialist nötig</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Befundet</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Wessen</translation>
    </message>
    <message>
        <source>Everybody’s</source>
        <translation>Von allen</translation>
    </message>
    <message>
        <source>My cases</source>
        <translation>Meine Fälle</translation>
    </message>
    <message>
        <source>Filter by pet, owner, phone or chip</source>
        <translation>Nach Tier, Tierhalter, Telefon oder Chip filtern</translation>
    </message>
    <message>
        <source>No x-rays yet</source>
        <translation>Noch keine Röntgenbilder</translation>
    </message>
    <message>
        <source>Films are kept here, encrypted, with what was read in them.</source>
        <translation>Hier werden Aufnahmen verschlüsselt aufbewahrt, zusammen mit ihrem Befund.</translation>
    </message>
    <message>
        <source>Add x-ray</source>
        <translation>Röntgenbild hinzufügen</translation>
    </message>
    <message>
        <source>Only PNG and JPEG pictures are shown here. The file itself is kept as it came.</source>
        <translation>Hier werden nur PNG- und JPEG-Bilder angezeigt. Die Datei selbst wird unverändert aufbewahrt.</translation>
    </message>
    <message>
        <source>X-ray of %1</source>
        <translation>Röntgenbild von %1</translation>
    </message>
</context>
<context>
    <name>tarsus::sql</name>
    <message>
        <source>Another record already has this entry. Change it and save again.</source>
        <translation>Ein anderer Datensatz hat diesen Eintrag bereits. Ändern Sie ihn und speichern Sie erneut.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed: free some space and save again.</source>
        <translation>Der Datenträger ist voll. Es wurde nichts geändert: Geben Sie Speicherplatz frei und speichern Sie erneut.</translation>
    </message>
    <message>
        <source>Something else is being written just now. Nothing was changed: try again.</source>
        <translation>Gerade wird etwas anderes geschrieben. Es wurde nichts geändert: Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The clinic&apos;s folder cannot be written. Nothing was changed: ask for write access to it.</source>
        <translation>In den Ordner der Klinik kann nicht geschrieben werden. Es wurde nichts geändert: Bitten Sie um Schreibzugriff darauf.</translation>
    </message>
    <message>
        <source>The clinic&apos;s file is damaged. Nothing was changed: restore the newest backup.</source>
        <translation>Die Datei der Klinik ist beschädigt. Es wurde nichts geändert: Stellen Sie die neueste Sicherung wieder her.</translation>
    </message>
    <message>
        <source>An entry does not fit. Nothing was changed: check what was entered.</source>
        <translation>Ein Eintrag passt nicht. Es wurde nichts geändert: Prüfen Sie die Eingaben.</translation>
    </message>
    <message>
        <source>The database could not be read or written.</source>
        <translation>Die Datenbank konnte nicht gelesen oder geschrieben werden.</translation>
    </message>
    <message>
        <source>The database is not open.</source>
        <translation>Die Datenbank ist nicht geöffnet.</translation>
    </message>
    <message>
        <source>The disk could not be read or written: it is full or fails. Nothing was changed: check the free space and try again.</source>
        <translation>Der Datenträger konnte nicht gelesen oder beschrieben werden: Er ist voll oder defekt. Nichts wurde geändert: Prüfen Sie den freien Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>You may not do that. Nothing was changed: ask an administrator if you need to.</source>
        <translation>Das dürfen Sie nicht. Es wurde nichts geändert: Wenden Sie sich bei Bedarf an einen Administrator.</translation>
    </message>
</context>
</TS>
