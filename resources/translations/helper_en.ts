<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="de">
<context>
    <name>AdviceSentences</name>
    <message>
        <source>Papier leer.</source>
        <translation>Out of paper.</translation>
    </message>
    <message>
        <source>Bitte Papier nachfüllen. Dann druckt er von selbst weiter.</source>
        <translation>Please add paper. Then it goes on by itself.</translation>
    </message>
    <message>
        <source>Papierstau.</source>
        <translation>Paper jam.</translation>
    </message>
    <message>
        <source>Bitte das Papier herausziehen und alle Klappen schließen. Dann druckt er von selbst weiter.</source>
        <translation>Please pull the paper out and close all covers. Then it goes on by itself.</translation>
    </message>
    <message>
        <source>Klappe offen.</source>
        <translation>Cover open.</translation>
    </message>
    <message>
        <source>Bitte alle Klappen schließen. Dann druckt er von selbst weiter.</source>
        <translation>Please close all covers. Then it goes on by itself.</translation>
    </message>
    <message>
        <source>Farbe leer.</source>
        <translation>Out of ink.</translation>
    </message>
    <message>
        <source>Bitte Toner, Tinte oder Farbband wechseln. Dann druckt er von selbst weiter.</source>
        <translation>Please change toner, ink or ribbon. Then it goes on by itself.</translation>
    </message>
    <message>
        <source>Nicht erreichbar.</source>
        <translation>Cannot be reached.</translation>
    </message>
    <message>
        <source>Bitte Strom und Kabel prüfen und den Drucker einschalten.</source>
        <translation>Please check power and cable and switch the printer on.</translation>
    </message>
    <message>
        <source>Angehalten.</source>
        <translation>Paused.</translation>
    </message>
    <message>
        <source>Bitte am Drucker „Weiter“ drücken oder ihn in den Drucker-Einstellungen fortsetzen.</source>
        <translation>Please press “Resume” on the printer, or resume it in the printer settings.</translation>
    </message>
    <message>
        <source>Nimmt nichts an.</source>
        <translation>Takes no jobs.</translation>
    </message>
    <message>
        <source>Bitte die Technik rufen: In den Drucker-Einstellungen nimmt er keine Aufträge an.</source>
        <translation>Please call technical support: the printer settings make it refuse jobs.</translation>
    </message>
    <message>
        <source>Diesen Drucker gibt es nicht.</source>
        <translation>There’s no such printer.</translation>
    </message>
    <message>
        <source>Bitte die Technik rufen: Der Name in der Datei station.toml stimmt nicht.</source>
        <translation>Please call technical support: its name in the file station.toml is not right.</translation>
    </message>
    <message>
        <source>Keine Erlaubnis.</source>
        <translation>Not allowed.</translation>
    </message>
    <message>
        <source>Bitte die Technik rufen: Diese Station darf dort nicht drucken.</source>
        <translation>Please call technical support: this station may not print there.</translation>
    </message>
    <message>
        <source>Versteht die Seite nicht.</source>
        <translation>Cannot read the page.</translation>
    </message>
    <message>
        <source>Bitte die Technik rufen: Der Drucker ist nicht richtig eingerichtet.</source>
        <translation>Please call technical support: the printer is not set up correctly.</translation>
    </message>
    <message>
        <source>Druck abgebrochen.</source>
        <translation>Printing was stopped.</translation>
    </message>
    <message>
        <source>Bitte nachsehen, ob das Schild da ist. Wenn nicht: „Noch einmal drucken“.</source>
        <translation>Please look whether the badge is there. If not: “Print again”.</translation>
    </message>
    <message>
        <source>Dauert lange.</source>
        <translation>Takes long.</translation>
    </message>
    <message>
        <source>Antwortet nicht.</source>
        <translation>Does not answer.</translation>
    </message>
    <message>
        <source>Bitte kurz warten. Bleibt es so: die Station neu starten.</source>
        <translation>Please wait a moment. If nothing changes: restart the station.</translation>
    </message>
    <message>
        <source>Der Ordner ist gesperrt.</source>
        <translation>The folder is locked.</translation>
    </message>
    <message>
        <source>Bitte die Technik rufen: In den Ordner für Schilder kann nicht geschrieben werden.</source>
        <translation>Please call technical support: the folder for badges cannot be written to.</translation>
    </message>
    <message>
        <source>Kein Drucker da.</source>
        <translation>No printer here.</translation>
    </message>
    <message>
        <source>Bitte einen Drucker anschließen und einschalten.</source>
        <translation>Please connect a printer and switch it on.</translation>
    </message>
    <message>
        <source>Meldet eine Störung.</source>
        <translation>Reports a fault.</translation>
    </message>
    <message>
        <source>Bitte nachsehen, was am Drucker steht. Hilft das nicht: die Technik rufen.</source>
        <translation>Please look at what the printer says. If that does not help: call technical support.</translation>
    </message>
</context>
<context>
    <name>CallsSentences</name>
    <message numerus="yes">
        <source>%n Rufe um Hilfe</source>
        <translation>
            <numerusform>%n call for help</numerusform>
            <numerusform>%n calls for help</numerusform>
        </translation>
    </message>
    <message>
        <source>seit {time} Uhr</source>
        <translation>since {time}</translation>
    </message>
    <message>
        <source>Ich komme</source>
        <translation>I am coming</translation>
    </message>
    <message>
        <source>Jemand ist unterwegs</source>
        <translation>Somebody is on the way</translation>
    </message>
    <message>
        <source>Erledigt</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Person zeigen</source>
        <translation>Show the person</translation>
    </message>
    <message>
        <source>Hilfe beim Hören</source>
        <translation>Help with hearing</translation>
    </message>
    <message>
        <source>Hilfe beim Sehen</source>
        <translation>Help with seeing</translation>
    </message>
    <message>
        <source>Hilfe beim Gehen</source>
        <translation>Help with walking</translation>
    </message>
    <message>
        <source>Hilfe beim Sprechen</source>
        <translation>Help with speaking</translation>
    </message>
    <message>
        <source>Ruhiger Platz</source>
        <translation>A quiet place</translation>
    </message>
    <message>
        <source>Start-Bildschirm</source>
        <translation>Start screen</translation>
    </message>
    <message>
        <source>Das Schild kommt nicht aus dem Drucker</source>
        <translation>The badge does not come out of the printer</translation>
    </message>
    <message>
        <source>Gerade angemeldet</source>
        <translation>Just checked in</translation>
    </message>
    <message>
        <source>Gerade angemeldet, war schon einmal da</source>
        <translation>Just checked in, was here before</translation>
    </message>
    <message>
        <source>War heute schon angemeldet</source>
        <translation>Was checked in today already</translation>
    </message>
    <message>
        <source>Gruppe gerade angemeldet</source>
        <translation>Group just checked in</translation>
    </message>
    <message>
        <source>Gruppe: wählt aus, wer da ist</source>
        <translation>Group: choosing who is here</translation>
    </message>
    <message>
        <source>Gruppe: wählt aus, wessen Schild fehlt</source>
        <translation>Group: choosing whose badge is missing</translation>
    </message>
    <message>
        <source>Schild wird noch einmal gedruckt</source>
        <translation>Badge is being printed again</translation>
    </message>
    <message>
        <source>Möchte noch ein Schild, hatte schon zwei</source>
        <translation>Would like another badge, has had two</translation>
    </message>
    <message>
        <source>Zwei Karten auf einmal gezeigt</source>
        <translation>Showed two tickets at once</translation>
    </message>
    <message>
        <source>Karte gilt an einem anderen Tag</source>
        <translation>Ticket is for another day</translation>
    </message>
    <message>
        <source>Der Einlass ist gerade zu</source>
        <translation>The doors are closed now</translation>
    </message>
    <message>
        <source>Alle Plätze sind belegt</source>
        <translation>All places are taken</translation>
    </message>
    <message>
        <source>Nur für online angemeldet</source>
        <translation>Registered for online only</translation>
    </message>
    <message>
        <source>Noch nicht bezahlt oder nicht bestätigt</source>
        <translation>Not paid or not confirmed yet</translation>
    </message>
    <message>
        <source>Anmeldung ist storniert</source>
        <translation>Registration is cancelled</translation>
    </message>
    <message>
        <source>Steht nicht auf der Liste</source>
        <translation>Not on the list</translation>
    </message>
    <message>
        <source>Der Code ist keine Karte</source>
        <translation>The code is not a ticket</translation>
    </message>
    <message>
        <source>Karte ist nicht echt</source>
        <translation>Ticket is not genuine</translation>
    </message>
    <message>
        <source>Karte ist abgelaufen</source>
        <translation>Ticket has expired</translation>
    </message>
    <message>
        <source>Karte wurde zurückgezogen</source>
        <translation>Ticket was taken back</translation>
    </message>
    <message>
        <source>Karte für eine andere Veranstaltung</source>
        <translation>Ticket for another event</translation>
    </message>
    <message>
        <source>Sucht sich selbst, ohne Code</source>
        <translation>Looking themselves up, without a code</translation>
    </message>
    <message>
        <source>Die Station hat eine Störung</source>
        <translation>The station has a fault</translation>
    </message>
    <message>
        <source>PIN-Eingabe</source>
        <translation>PIN entry</translation>
    </message>
</context>
<context>
    <name>HelperSentences</name>
    <message>
        <source>Helfer</source>
        <translation>Helpers</translation>
    </message>
    <message>
        <source>Helfer-Platz</source>
        <translation>Helpers’ place</translation>
    </message>
    <message>
        <source>Zurück zum Einlass</source>
        <translation>Back to check-in</translation>
    </message>
    <message>
        <source>Einlass beenden</source>
        <translation>Quit Einlass</translation>
    </message>
    <message>
        <source>Wirklich beenden?</source>
        <translation>Really quit?</translation>
    </message>
    <message>
        <source>Name, Organisation, E-Mail oder Code</source>
        <translation>Name, organisation, e-mail or code</translation>
    </message>
    <message>
        <source>Gefundene Personen</source>
        <translation>People found</translation>
    </message>
    <message>
        <source>Niemand gefunden. Versuchen Sie einen Teil des Namens.</source>
        <translation>Nobody found. Try a part of the name.</translation>
    </message>
    <message>
        <source>Tippen Sie mindestens zwei Buchstaben.</source>
        <translation>Type at least two letters.</translation>
    </message>
    <message>
        <source>Einchecken</source>
        <translation>Check in</translation>
    </message>
    <message>
        <source>Zurücknehmen</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Wirklich zurücknehmen?</source>
        <translation>Really take back?</translation>
    </message>
    <message>
        <source>Die Anmeldung für heute ist zurückgenommen.</source>
        <translation>Today’s check-in has been taken back.</translation>
    </message>
    <message>
        <source>Diese Person war heute nicht angemeldet.</source>
        <translation>This person was not checked in today.</translation>
    </message>
    <message>
        <source>Schild drucken</source>
        <translation>Print badge</translation>
    </message>
    <message>
        <source>Das Schild wird noch einmal gedruckt.</source>
        <translation>The badge is being printed again.</translation>
    </message>
    <message>
        <source>Angemeldet. Das Schild wird gedruckt.</source>
        <translation>Checked in. The badge is being printed.</translation>
    </message>
    <message>
        <source>Angemeldet. Das Schild ist schon gedruckt.</source>
        <translation>Checked in. The badge is printed already.</translation>
    </message>
    <message>
        <source>Angemeldet. Das Schild vom {date} gilt.</source>
        <translation>Checked in. The badge of {date} is valid.</translation>
    </message>
    <message>
        <source>War heute schon angemeldet.</source>
        <translation>Was checked in today already.</translation>
    </message>
    <message numerus="yes">
        <source>%n Personen angemeldet.</source>
        <translation>
            <numerusform>%n person checked in.</numerusform>
            <numerusform>%n people checked in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nicht: Bitte einzeln suchen.</source>
        <translation>
            <numerusform>%n not: please search one by one.</numerusform>
            <numerusform>%n not: please search one by one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Diese Karte gilt für %n Personen. Bitte einzeln einchecken.</source>
        <translation>
            <numerusform>This ticket is for %n person. Please check in one by one.</numerusform>
            <numerusform>This ticket is for %n people. Please check in one by one.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nicht angemeldet: Einlass erst ab {time}. Dann bitte noch einmal einchecken.</source>
        <translation>Not checked in: doors open at {time}. Then please check in again.</translation>
    </message>
    <message>
        <source>Nicht angemeldet: Der Einlass ist für heute zu. Bitte die Leitung fragen.</source>
        <translation>Not checked in: the doors are closed for today. Please ask the lead.</translation>
    </message>
    <message>
        <source>Nicht angemeldet: Alle Plätze des Tages sind belegt. Bitte die Leitung fragen.</source>
        <translation>Not checked in: all places of the day are taken. Please ask the lead.</translation>
    </message>
    <message>
        <source>Nicht angemeldet: Die Karte gilt nur für: {dates}.</source>
        <translation>Not checked in: the ticket is only for: {dates}.</translation>
    </message>
    <message>
        <source>Nicht angemeldet: falscher Tag.</source>
        <translation>Not checked in: wrong day.</translation>
    </message>
    <message>
        <source>Nicht angemeldet: Die Karte gilt nur online.</source>
        <translation>Not checked in: the ticket is for online only.</translation>
    </message>
    <message>
        <source>Nicht angemeldet: Die Anmeldung ist noch nicht bestätigt.</source>
        <translation>Not checked in: the registration is not confirmed yet.</translation>
    </message>
    <message>
        <source>Nicht angemeldet: Die Anmeldung ist storniert.</source>
        <translation>Not checked in: the registration is cancelled.</translation>
    </message>
    <message>
        <source>Nicht angemeldet: Die Karte ist nicht echt.</source>
        <translation>Not checked in: the ticket is not genuine.</translation>
    </message>
    <message>
        <source>Nicht angemeldet: Die Karte ist abgelaufen.</source>
        <translation>Not checked in: the ticket has expired.</translation>
    </message>
    <message>
        <source>Nicht angemeldet: Die Karte wurde zurückgezogen.</source>
        <translation>Not checked in: the ticket was taken back.</translation>
    </message>
    <message>
        <source>Nicht angemeldet: Die Karte gehört zu einer anderen Veranstaltung.</source>
        <translation>Not checked in: the ticket belongs to another event.</translation>
    </message>
    <message>
        <source>Nicht angemeldet: Die Person ist nicht auf der Liste.</source>
        <translation>Not checked in: the person is not on the list.</translation>
    </message>
    <message>
        <source>da seit {time}</source>
        <translation>here since {time}</translation>
    </message>
    <message>
        <source>noch nicht bestätigt</source>
        <translation>not confirmed yet</translation>
    </message>
    <message>
        <source>storniert</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>nur online</source>
        <translation>online only</translation>
    </message>
    <message>
        <source>noch nicht da</source>
        <translation>not here yet</translation>
    </message>
</context>
<context>
    <name>PinSentences</name>
    <message>
        <source>Wählen Sie eine PIN für die Helfer.</source>
        <translation>Choose a PIN for the helpers.</translation>
    </message>
    <message>
        <source>Mindestens sechs Ziffern. Bitte gut merken.</source>
        <translation>At least six digits. Please remember it well.</translation>
    </message>
    <message>
        <source>Bitte geben Sie die PIN noch einmal ein.</source>
        <translation>Please enter the PIN once more.</translation>
    </message>
    <message>
        <source>Die beiden PINs sind verschieden. Bitte noch einmal von vorn.</source>
        <translation>The two PINs are different. Please start again.</translation>
    </message>
    <message>
        <source>Bitte geben Sie die Helfer-PIN ein.</source>
        <translation>Please enter the helpers’ PIN.</translation>
    </message>
    <message>
        <source>Weiter</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Löschen</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Diese PIN stimmt nicht. Bitte noch einmal.</source>
        <translation>This PIN is not right. Please try again.</translation>
    </message>
    <message>
        <source>Zu viele Versuche. Bitte warten Sie fünf Minuten.</source>
        <translation>Too many tries. Please wait five minutes.</translation>
    </message>
    <message>
        <source>Diese PIN ist zu leicht zu erraten. Bitte eine andere mit mindestens sechs Ziffern.</source>
        <translation>This PIN is too easy to guess. Please choose another with at least six digits.</translation>
    </message>
</context>
<context>
    <name>PrinterSentences</name>
    <message>
        <source>Drucker</source>
        <translation>Printers</translation>
    </message>
    <message>
        <source>Offene Schilder: {count}</source>
        <translation>Open badges: {count}</translation>
    </message>
    <message>
        <source>Offene Schilder</source>
        <translation>Open badges</translation>
    </message>
    <message>
        <source>Bereit</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Alle Drucker sind bereit.</source>
        <translation>All printers are ready.</translation>
    </message>
    <message>
        <source>Von den Druckern ist noch nichts bekannt.</source>
        <translation>Nothing is known of the printers yet.</translation>
    </message>
    <message>
        <source>Kein Schild wartet.</source>
        <translation>No badge is waiting.</translation>
    </message>
    <message>
        <source>Noch einmal drucken</source>
        <translation>Print again</translation>
    </message>
    <message>
        <source>Nicht mehr drucken</source>
        <translation>Do not print</translation>
    </message>
    <message>
        <source>Wirklich nicht drucken?</source>
        <translation>Really not print?</translation>
    </message>
    <message>
        <source>Drucker ansehen</source>
        <translation>See printers</translation>
    </message>
    <message>
        <source>Hinweis für Helfer</source>
        <translation>Note for helpers</translation>
    </message>
    <message>
        <source>wartet</source>
        <translation>waiting</translation>
    </message>
    <message>
        <source>beim Drucker</source>
        <translation>at the printer</translation>
    </message>
    <message>
        <source>fertig</source>
        <translation>done</translation>
    </message>
    <message>
        <source>hat nicht geklappt</source>
        <translation>did not work</translation>
    </message>
    <message>
        <source>aufgegeben</source>
        <translation>given up</translation>
    </message>
    <message>
        <source>seit {time} Uhr</source>
        <translation>since {time}</translation>
    </message>
    <message>
        <source>vielleicht doppelt</source>
        <translation>perhaps twice</translation>
    </message>
    <message>
        <source>Die Vorlage hat einen Fehler: {error}</source>
        <translation>The template has a fault: {error}</translation>
    </message>
    <message numerus="yes">
        <source>%n Schilder werden gedruckt.</source>
        <translation>
            <numerusform>%n badge is being printed.</numerusform>
            <numerusform>%n badges are being printed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Schilder warten dort.</source>
        <translation>
            <numerusform>%n badge is waiting there.</numerusform>
            <numerusform>%n badges are waiting there.</numerusform>
        </translation>
    </message>
    <message>
        <source>Auch: {fault}</source>
        <translation>Also: {fault}</translation>
    </message>
    <message>
        <source>Meldung: {message}</source>
        <translation>Message: {message}</translation>
    </message>
    <message numerus="yes">
        <source>%n Drucker brauchen Hilfe.</source>
        <translation>
            <numerusform>%n printer needs help.</numerusform>
            <numerusform>%n printers need help.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Schilder kommen nicht heraus.</source>
        <translation>
            <numerusform>%n badge does not come out.</numerusform>
            <numerusform>%n badges do not come out.</numerusform>
        </translation>
    </message>
</context>
</TS>
