<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="de">
<context>
    <name>AreaSentences</name>
    <message numerus="yes">
        <source>{group}, %n Seiten</source>
        <translation>
            <numerusform>{group}, %n Seite</numerusform>
            <numerusform>{group}, %n Seiten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BundleSentences</name>
    <message numerus="yes">
        <source>Alle %n übernehmen</source>
        <translation>
            <numerusform>%n übernehmen</numerusform>
            <numerusform>Alle %n übernehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Einträge stehen darin. Übernehmen Sie sie an der anderen Station.</source>
        <translation>
            <numerusform>%n Eintrag steht darin. Übernehmen Sie ihn an der anderen Station.</numerusform>
            <numerusform>%n Einträge stehen darin. Übernehmen Sie sie an der anderen Station.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallsSentences</name>
    <message numerus="yes">
        <source>%n warten auf Hilfe</source>
        <translation>
            <numerusform>%n wartet auf Hilfe</numerusform>
            <numerusform>%n warten auf Hilfe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CameraPageSentences</name>
    <message numerus="yes">
        <source>%n Bilder in der Sekunde</source>
        <translation>
            <numerusform>%n Bild in der Sekunde</numerusform>
            <numerusform>%n Bilder in der Sekunde</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckupSentences</name>
    <message numerus="yes">
        <source>%n Dinge sind vor dem Öffnen zu tun.</source>
        <translation>
            <numerusform>%n Ding ist vor dem Öffnen zu tun.</numerusform>
            <numerusform>%n Dinge sind vor dem Öffnen zu tun.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Die Türen können öffnen. %n Dinge bitte ansehen.</source>
        <translation>
            <numerusform>Die Türen können öffnen. %n Ding bitte ansehen.</numerusform>
            <numerusform>Die Türen können öffnen. %n Dinge bitte ansehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Dinge sind gut.</source>
        <translation>
            <numerusform>%n Ding ist gut.</numerusform>
            <numerusform>%n Dinge sind gut.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskSentences</name>
    <message numerus="yes">
        <source>%n Personen gefunden.</source>
        <translation>
            <numerusform>%n Person gefunden.</numerusform>
            <numerusform>%n Personen gefunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warten auf Hilfe.</source>
        <translation>
            <numerusform>%n wartet auf Hilfe.</numerusform>
            <numerusform>%n warten auf Hilfe.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeviceSentences</name>
    <message numerus="yes">
        <source>%n Bilder in der Sekunde.</source>
        <translation>
            <numerusform>%n Bild in der Sekunde.</numerusform>
            <numerusform>%n Bilder in der Sekunde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nur %n Bilder in der Sekunde.</source>
        <translation>
            <numerusform>Nur %n Bild in der Sekunde.</numerusform>
            <numerusform>Nur %n Bilder in der Sekunde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nur %n Bilder in der Sekunde: Im Dunkeln belichtet die Kamera länger, und Bewegtes verwischt.</source>
        <translation>
            <numerusform>Nur %n Bild in der Sekunde: Im Dunkeln belichtet die Kamera länger, und Bewegtes verwischt.</numerusform>
            <numerusform>Nur %n Bilder in der Sekunde: Im Dunkeln belichtet die Kamera länger, und Bewegtes verwischt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Schilder werden nicht so, wie sie sollen.</source>
        <translation>
            <numerusform>%n Schild wird nicht so, wie es soll.</numerusform>
            <numerusform>%n Schilder werden nicht so, wie sie sollen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErasingSentences</name>
    <message numerus="yes">
        <source>Von %n Personen sind Daten da.</source>
        <translation>
            <numerusform>Von %n Person sind Daten da.</numerusform>
            <numerusform>Von %n Personen sind Daten da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Daten von %n Personen löschen?</source>
        <translation>
            <numerusform>Daten von %n Person löschen?</numerusform>
            <numerusform>Daten von %n Personen löschen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gelöscht, aber an %n Stellen steht noch etwas.</source>
        <translation>
            <numerusform>Gelöscht, aber an %n Stelle steht noch etwas.</numerusform>
            <numerusform>Gelöscht, aber an %n Stellen steht noch etwas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Daten von %n Personen sind weg.</source>
        <translation>
            <numerusform>Daten von %n Person sind weg.</numerusform>
            <numerusform>Daten von %n Personen sind weg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Dateien wurden danach durchsucht.</source>
        <translation>
            <numerusform>%n Datei wurde danach durchsucht.</numerusform>
            <numerusform>%n Dateien wurden danach durchsucht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventSentences</name>
    <message numerus="yes">
        <source>%n Angaben stimmen noch nicht. Es ist nichts gespeichert.</source>
        <translation>
            <numerusform>%n Angabe stimmt noch nicht. Es ist nichts gespeichert.</numerusform>
            <numerusform>%n Angaben stimmen noch nicht. Es ist nichts gespeichert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExchangeFindingSentences</name>
    <message numerus="yes">
        <source>Erreichbar. %n Einträge werden noch gesendet.</source>
        <translation>
            <numerusform>Erreichbar. %n Eintrag wird noch gesendet.</numerusform>
            <numerusform>Erreichbar. %n Einträge werden noch gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Der letzte Kontakt war vor %n Minuten.</source>
        <translation>
            <numerusform>Der letzte Kontakt war vor %n Minute.</numerusform>
            <numerusform>Der letzte Kontakt war vor %n Minuten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Einträge wurden nicht angenommen.</source>
        <translation>
            <numerusform>%n Eintrag wurde nicht angenommen.</numerusform>
            <numerusform>%n Einträge wurden nicht angenommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Die Zentrale ist seit %n Minuten nicht erreichbar.</source>
        <translation>
            <numerusform>Die Zentrale ist seit %n Minute nicht erreichbar.</numerusform>
            <numerusform>Die Zentrale ist seit %n Minuten nicht erreichbar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pretix ist seit %n Minuten nicht erreichbar.</source>
        <translation>
            <numerusform>pretix ist seit %n Minute nicht erreichbar.</numerusform>
            <numerusform>pretix ist seit %n Minuten nicht erreichbar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Die Uhr hier geht %n Sekunden vor.</source>
        <translation>
            <numerusform>Die Uhr hier geht %n Sekunde vor.</numerusform>
            <numerusform>Die Uhr hier geht %n Sekunden vor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Die Uhr hier geht %n Sekunden nach.</source>
        <translation>
            <numerusform>Die Uhr hier geht %n Sekunde nach.</numerusform>
            <numerusform>Die Uhr hier geht %n Sekunden nach.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportSentences</name>
    <message numerus="yes">
        <source>%n Bescheinigungen stehen darin. Sie müssen noch unterschrieben werden.</source>
        <translation>
            <numerusform>%n Bescheinigung steht darin. Sie muss noch unterschrieben werden.</numerusform>
            <numerusform>%n Bescheinigungen stehen darin. Sie müssen noch unterschrieben werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Personen stehen darin.</source>
        <translation>
            <numerusform>%n Person steht darin.</numerusform>
            <numerusform>%n Personen stehen darin.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListReasonSentences</name>
    <message numerus="yes">
        <source>%n Tickets aus Test-Bestellungen sind weggelassen.</source>
        <translation>
            <numerusform>%n Ticket aus einer Test-Bestellung ist weggelassen.</numerusform>
            <numerusform>%n Tickets aus Test-Bestellungen sind weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Gruppen haben je eine gemeinsame Nummer.</source>
        <translation>
            <numerusform>%n Gruppe hat eine gemeinsame Nummer.</numerusform>
            <numerusform>%n Gruppen haben je eine gemeinsame Nummer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Zeilen zu „{what}“ haben keinen Namen und sind weggelassen.</source>
        <translation>
            <numerusform>%n Zeile zu „{what}“ hat keinen Namen und ist weggelassen.</numerusform>
            <numerusform>%n Zeilen zu „{what}“ haben keinen Namen und sind weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Zusätze zu Tickets sind weggelassen.</source>
        <translation>
            <numerusform>%n Zusatz zu einem Ticket ist weggelassen.</numerusform>
            <numerusform>%n Zusätze zu Tickets sind weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Zeilen mit Summen sind weggelassen.</source>
        <translation>
            <numerusform>%n Zeile mit Summen ist weggelassen.</numerusform>
            <numerusform>%n Zeilen mit Summen sind weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Personen sind für keinen Tag angekreuzt. Sie gelten als storniert.</source>
        <translation>
            <numerusform>%n Person ist für keinen Tag angekreuzt. Sie gilt als storniert.</numerusform>
            <numerusform>%n Personen sind für keinen Tag angekreuzt. Sie gelten als storniert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Tickets gelten an keinem Tag. Sie gelten als storniert.</source>
        <translation>
            <numerusform>%n Ticket gilt an keinem Tag. Es gilt als storniert.</numerusform>
            <numerusform>%n Tickets gelten an keinem Tag. Sie gelten als storniert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListReportSentences</name>
    <message numerus="yes">
        <source>Jetzt %n Personen laden</source>
        <translation>
            <numerusform>Jetzt %n Person laden</numerusform>
            <numerusform>Jetzt %n Personen laden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Personen bleiben, wie sie sind.</source>
        <translation>
            <numerusform>%n Person bleibt, wie sie ist.</numerusform>
            <numerusform>%n Personen bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListSentences</name>
    <message numerus="yes">
        <source>%n Zeilen. Stimmt eine Spalte nicht? Tippen Sie darauf.</source>
        <translation>
            <numerusform>%n Zeile. Stimmt eine Spalte nicht? Tippen Sie darauf.</numerusform>
            <numerusform>%n Zeilen. Stimmt eine Spalte nicht? Tippen Sie darauf.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Zellen, nicht gezeigt</source>
        <translation>
            <numerusform>%n Zelle, nicht gezeigt</numerusform>
            <numerusform>%n Zellen, nicht gezeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Personen sind neu.</source>
        <translation>
            <numerusform>%n Person ist neu.</numerusform>
            <numerusform>%n Personen sind neu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Personen sind geändert.</source>
        <translation>
            <numerusform>%n Person ist geändert.</numerusform>
            <numerusform>%n Personen sind geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Personen sind gleich geblieben.</source>
        <translation>
            <numerusform>%n Person ist gleich geblieben.</numerusform>
            <numerusform>%n Personen sind gleich geblieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Zeilen sind draußen geblieben. Ändern Sie die Datei und laden Sie sie neu.</source>
        <translation>
            <numerusform>%n Zeile ist draußen geblieben. Ändern Sie die Datei und laden Sie sie neu.</numerusform>
            <numerusform>%n Zeilen sind draußen geblieben. Ändern Sie die Datei und laden Sie sie neu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Die Station kennt jetzt %n Personen.</source>
        <translation>
            <numerusform>Die Station kennt jetzt %n Person.</numerusform>
            <numerusform>Die Station kennt jetzt %n Personen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergedSentences</name>
    <message numerus="yes">
        <source>%n Einträge sind neu.</source>
        <translation>
            <numerusform>%n Eintrag ist neu.</numerusform>
            <numerusform>%n Einträge sind neu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Einträge waren schon bekannt.</source>
        <translation>
            <numerusform>%n Eintrag war schon bekannt.</numerusform>
            <numerusform>%n Einträge waren schon bekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Anmeldungen sind neu oder geändert.</source>
        <translation>
            <numerusform>%n Anmeldung ist neu oder geändert.</numerusform>
            <numerusform>%n Anmeldungen sind neu oder geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Personen stehen nicht auf der Liste dieser Station. Laden Sie die gleiche Liste.</source>
        <translation>
            <numerusform>%n Person steht nicht auf der Liste dieser Station. Laden Sie die gleiche Liste.</numerusform>
            <numerusform>%n Personen stehen nicht auf der Liste dieser Station. Laden Sie die gleiche Liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Die Uhr der anderen Station geht %n Minuten vor. Bitte stellen Sie beide.</source>
        <translation>
            <numerusform>Die Uhr der anderen Station geht %n Minute vor. Bitte stellen Sie beide.</numerusform>
            <numerusform>Die Uhr der anderen Station geht %n Minuten vor. Bitte stellen Sie beide.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticeSentences</name>
    <message numerus="yes">
        <source>%n Personen eingecheckt.</source>
        <translation>
            <numerusform>%n Person eingecheckt.</numerusform>
            <numerusform>%n Personen eingecheckt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nicht: Bitte einzeln öffnen.</source>
        <translation>
            <numerusform>%n nicht: Bitte einzeln öffnen.</numerusform>
            <numerusform>%n nicht: Bitte einzeln öffnen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Diese Karte gilt für %n Personen. Bitte einzeln einchecken.</source>
        <translation>
            <numerusform>Diese Karte gilt für %n Person. Bitte einzeln einchecken.</numerusform>
            <numerusform>Diese Karte gilt für %n Personen. Bitte einzeln einchecken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Personen der Liste heißen ähnlich.</source>
        <translation>
            <numerusform>%n Person der Liste heißt ähnlich.</numerusform>
            <numerusform>%n Personen der Liste heißen ähnlich.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumbersSentences</name>
    <message numerus="yes">
        <source>von %n Erwarteten gekommen</source>
        <translation>
            <numerusform>von %n erwarteten Person gekommen</numerusform>
            <numerusform>von %n Erwarteten gekommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>das älteste seit %n Minuten</source>
        <translation>
            <numerusform>das älteste seit %n Minute</numerusform>
            <numerusform>das älteste seit %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n aufgegeben</source>
        <translation>
            <numerusform>%n aufgegeben</numerusform>
            <numerusform>%n aufgegeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Personen bis {until} Uhr. Die meisten, {most}, kamen ab {clock} Uhr.</source>
        <translation>
            <numerusform>%n Person bis {until} Uhr. Die meisten, {most}, kamen ab {clock} Uhr.</numerusform>
            <numerusform>%n Personen bis {until} Uhr. Die meisten, {most}, kamen ab {clock} Uhr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weitere</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperSentences</name>
    <message numerus="yes">
        <source>Die Liste mit %n Personen ist fertig.</source>
        <translation>
            <numerusform>Die Liste mit %n Person ist fertig.</numerusform>
            <numerusform>Die Liste mit %n Personen ist fertig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Häkchen eingetragen</source>
        <translation>
            <numerusform>%n Häkchen eingetragen</numerusform>
            <numerusform>%n Häkchen eingetragen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonSentences</name>
    <message numerus="yes">
        <source>Gruppe: noch %n Personen</source>
        <translation>
            <numerusform>Gruppe: noch %n Person</numerusform>
            <numerusform>Gruppe: noch %n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Personen einchecken</source>
        <translation>
            <numerusform>%n Person einchecken</numerusform>
            <numerusform>%n Personen einchecken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrinterSentences</name>
    <message numerus="yes">
        <source>%n Schilder werden gedruckt.</source>
        <translation>
            <numerusform>%n Schild wird gedruckt.</numerusform>
            <numerusform>%n Schilder werden gedruckt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Schilder warten dort.</source>
        <translation>
            <numerusform>%n Schild wartet dort.</numerusform>
            <numerusform>%n Schilder warten dort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Drucker brauchen Hilfe.</source>
        <translation>
            <numerusform>%n Drucker braucht Hilfe.</numerusform>
            <numerusform>%n Drucker brauchen Hilfe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Schilder kommen nicht heraus.</source>
        <translation>
            <numerusform>%n Schild kommt nicht heraus.</numerusform>
            <numerusform>%n Schilder kommen nicht heraus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SafetySentences</name>
    <message numerus="yes">
        <source>Keine Antwort in %n Sekunden.</source>
        <translation>
            <numerusform>Keine Antwort in %n Sekunde.</numerusform>
            <numerusform>Keine Antwort in %n Sekunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Die letzte Sicherung ist %n Minuten alt.</source>
        <translation>
            <numerusform>Die letzte Sicherung ist %n Minute alt.</numerusform>
            <numerusform>Die letzte Sicherung ist %n Minuten alt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Die letzte Sicherung ist %n Stunden alt.</source>
        <translation>
            <numerusform>Die letzte Sicherung ist %n Stunde alt.</numerusform>
            <numerusform>Die letzte Sicherung ist %n Stunden alt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StationSentences</name>
    <message numerus="yes">
        <source>%n Personen dürfen heute kommen.</source>
        <translation>
            <numerusform>%n Person darf heute kommen.</numerusform>
            <numerusform>%n Personen dürfen heute kommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Personen stehen auf der Liste.</source>
        <translation>
            <numerusform>%n Person steht auf der Liste.</numerusform>
            <numerusform>%n Personen stehen auf der Liste.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StationsSentences</name>
    <message numerus="yes">
        <source>%n Stationen brauchen einen Blick.</source>
        <translation>
            <numerusform>%n Station braucht einen Blick.</numerusform>
            <numerusform>%n Stationen brauchen einen Blick.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Alles in Ordnung bei %n Stationen.</source>
        <translation>
            <numerusform>Alles in Ordnung bei %n Station.</numerusform>
            <numerusform>Alles in Ordnung bei %n Stationen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Die Uhr geht %n Minuten vor. Bitte stellen Sie sie.</source>
        <translation>
            <numerusform>Die Uhr geht %n Minute vor. Bitte stellen Sie sie.</numerusform>
            <numerusform>Die Uhr geht %n Minuten vor. Bitte stellen Sie sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Die Uhr geht %n Minuten nach. Bitte stellen Sie sie.</source>
        <translation>
            <numerusform>Die Uhr geht %n Minute nach. Bitte stellen Sie sie.</numerusform>
            <numerusform>Die Uhr geht %n Minuten nach. Bitte stellen Sie sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Die Uhr geht %n Sekunden vor. Bitte stellen Sie sie.</source>
        <translation>
            <numerusform>Die Uhr geht %n Sekunde vor. Bitte stellen Sie sie.</numerusform>
            <numerusform>Die Uhr geht %n Sekunden vor. Bitte stellen Sie sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Die Uhr geht %n Sekunden nach. Bitte stellen Sie sie.</source>
        <translation>
            <numerusform>Die Uhr geht %n Sekunde nach. Bitte stellen Sie sie.</numerusform>
            <numerusform>Die Uhr geht %n Sekunden nach. Bitte stellen Sie sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Drucker bereit</source>
        <translation>
            <numerusform>%n Drucker bereit</numerusform>
            <numerusform>%n Drucker bereit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Schilder warten</source>
        <translation>
            <numerusform>%n Schild wartet</numerusform>
            <numerusform>%n Schilder warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>vor %n Sekunden</source>
        <translation>
            <numerusform>vor %n Sekunde</numerusform>
            <numerusform>vor %n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>vor %n Minuten</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>vor %n Stunden</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncSentences</name>
    <message numerus="yes">
        <source>Verbunden. %n Einträge wurden nicht angenommen. Sie stehen unten, jeder mit dem nächsten Schritt.</source>
        <translation>
            <numerusform>Verbunden. %n Eintrag wurde nicht angenommen. Er steht unten, mit dem nächsten Schritt.</numerusform>
            <numerusform>Verbunden. %n Einträge wurden nicht angenommen. Sie stehen unten, jeder mit dem nächsten Schritt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Verbunden. %n Einträge werden noch gesendet.</source>
        <translation>
            <numerusform>Verbunden. %n Eintrag wird noch gesendet.</numerusform>
            <numerusform>Verbunden. %n Einträge werden noch gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gesendet</source>
        <translation>
            <numerusform>%n gesendet</numerusform>
            <numerusform>%n gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warten</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empfangen</source>
        <translation>
            <numerusform>%n empfangen</numerusform>
            <numerusform>%n empfangen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nicht angenommen</source>
        <translation>
            <numerusform>%n nicht angenommen</numerusform>
            <numerusform>%n nicht angenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Uhr hier geht %n Minuten vor</source>
        <translation>
            <numerusform>Uhr hier geht %n Minute vor</numerusform>
            <numerusform>Uhr hier geht %n Minuten vor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Uhr hier geht %n Minuten nach</source>
        <translation>
            <numerusform>Uhr hier geht %n Minute nach</numerusform>
            <numerusform>Uhr hier geht %n Minuten nach</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Uhr hier geht %n Sekunden vor</source>
        <translation>
            <numerusform>Uhr hier geht %n Sekunde vor</numerusform>
            <numerusform>Uhr hier geht %n Sekunden vor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Uhr hier geht %n Sekunden nach</source>
        <translation>
            <numerusform>Uhr hier geht %n Sekunde nach</numerusform>
            <numerusform>Uhr hier geht %n Sekunden nach</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Einträge wurden nicht angenommen</source>
        <translation>
            <numerusform>%n Eintrag wurde nicht angenommen</numerusform>
            <numerusform>%n Einträge wurden nicht angenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Und %n weitere. Sie erscheinen hier, sobald die ersten gelöst sind.</source>
        <translation>
            <numerusform>Und %n weiterer. Er erscheint hier, sobald die ersten gelöst sind.</numerusform>
            <numerusform>Und %n weitere. Sie erscheinen hier, sobald die ersten gelöst sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Versuche</source>
        <translation>
            <numerusform>%n Versuch</numerusform>
            <numerusform>%n Versuche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Personen wurden an einem Tag zweimal eingelassen</source>
        <translation>
            <numerusform>%n Person wurde an einem Tag zweimal eingelassen</numerusform>
            <numerusform>%n Personen wurden an einem Tag zweimal eingelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Berichtigungen widersprechen sich</source>
        <translation>
            <numerusform>%n Berichtigung widerspricht einer anderen</numerusform>
            <numerusform>%n Berichtigungen widersprechen sich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>geht %n Minuten vor</source>
        <translation>
            <numerusform>geht %n Minute vor</numerusform>
            <numerusform>geht %n Minuten vor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>geht %n Minuten nach</source>
        <translation>
            <numerusform>geht %n Minute nach</numerusform>
            <numerusform>geht %n Minuten nach</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>geht %n Sekunden vor</source>
        <translation>
            <numerusform>geht %n Sekunde vor</numerusform>
            <numerusform>geht %n Sekunden vor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>geht %n Sekunden nach</source>
        <translation>
            <numerusform>geht %n Sekunde nach</numerusform>
            <numerusform>geht %n Sekunden nach</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrailSentences</name>
    <message numerus="yes">
        <source>Kette geprüft: unversehrt, %n Zeilen.</source>
        <translation>
            <numerusform>Kette geprüft: unversehrt, %n Zeile.</numerusform>
            <numerusform>Kette geprüft: unversehrt, %n Zeilen.</numerusform>
        </translation>
    </message>
</context>
</TS>
