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
    <name>AreaSentences</name>
    <message>
        <source>Sie sind als Leitung hier.</source>
        <translation>You are here as an organiser.</translation>
    </message>
    <message>
        <source>Sie sind als Helferin oder Helfer hier.</source>
        <translation>You are here as a helper.</translation>
    </message>
    <message>
        <source>Tür</source>
        <translation>Door</translation>
    </message>
    <message>
        <source>Heute</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Vorbereiten</source>
        <translation>Prepare</translation>
    </message>
    <message>
        <source>Danach</source>
        <translation>Afterwards</translation>
    </message>
    <message>
        <source>Haus</source>
        <translation>House</translation>
    </message>
    <message numerus="yes">
        <source>{group}, %n Seiten</source>
        <translation>
            <numerusform>{group}, %n page</numerusform>
            <numerusform>{group}, %n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Sperren</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Seiten</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>BundleSentences</name>
    <message>
        <source>Stick</source>
        <translation>Stick</translation>
    </message>
    <message>
        <source>Von Station zu Station</source>
        <translation>From station to station</translation>
    </message>
    <message>
        <source>Stationen ohne Netz wissen nichts voneinander, bis Sie ihren Stand mit einem Stick hin und her tragen. In welcher Reihenfolge und wie oft, ist egal. Die Datei ist verschlüsselt: Nur Stationen mit dem gleichen Schlüssel können sie lesen.</source>
        <translation>Stations without a network know nothing of each other until you carry what they know back and forth on a stick. In which order and how often does not matter. The file is encrypted: only stations with the same key can read it.</translation>
    </message>
    <message>
        <source>Stand mitnehmen</source>
        <translation>Take what is known here</translation>
    </message>
    <message>
        <source>Stand übernehmen</source>
        <translation>Bring in from another one</translation>
    </message>
    <message>
        <source>Schlüssel der Stationen</source>
        <translation>Key of the stations</translation>
    </message>
    <message>
        <source>Alle Stationen einer Veranstaltung brauchen den gleichen Schlüssel.</source>
        <translation>All stations of an event need the same key.</translation>
    </message>
    <message>
        <source>Diese Station hat den Schlüssel {mark}. Alle Stationen einer Veranstaltung brauchen den gleichen.</source>
        <translation>This station has the key {mark}. All stations of an event need the same one.</translation>
    </message>
    <message>
        <source>Schlüssel zeigen</source>
        <translation>Show the key</translation>
    </message>
    <message>
        <source>Anderen Schlüssel eingeben</source>
        <translation>Enter another key</translation>
    </message>
    <message>
        <source>Der Schlüssel {mark}</source>
        <translation>The key {mark}</translation>
    </message>
    <message>
        <source>Geben Sie ihn an der anderen Station ein. Zeigen Sie ihn sonst niemandem: Wer ihn hat, kann lesen, was sich die Stationen sagen.</source>
        <translation>Enter it at the other station. Show it to nobody else: whoever has it can read what the stations tell each other.</translation>
    </message>
    <message>
        <source>Schlüssel als QR-Code</source>
        <translation>The key as a QR code</translation>
    </message>
    <message>
        <source>Schlüssel einer anderen Station</source>
        <translation>Key of another station</translation>
    </message>
    <message>
        <source>Lassen Sie ihn sich dort zeigen: Seite „Stick“, dann „Schlüssel zeigen“. Scannen Sie ihn mit dem Hand-Scanner, oder tippen Sie ihn ab.</source>
        <translation>Have it shown there: page “Stick”, then “Show the key”. Scan it with the hand scanner, or type it.</translation>
    </message>
    <message>
        <source>Schlüssel, beginnt mit EX1</source>
        <translation>Key, begins with EX1</translation>
    </message>
    <message>
        <source>Da stimmt ein Buchstabe nicht. Bitte vergleichen Sie noch einmal.</source>
        <translation>One of the letters is not right. Please compare them once more.</translation>
    </message>
    <message>
        <source>Diese Station hat den Schlüssel {mark} schon.</source>
        <translation>This station has the key {mark} already.</translation>
    </message>
    <message>
        <source>Schlüssel {before} gegen {after} tauschen?</source>
        <translation>Change the key {before} for {after}?</translation>
    </message>
    <message>
        <source>Danach versteht diese Station nur noch Stationen, die auch den Schlüssel {after} haben.</source>
        <translation>From then on this station understands only stations that have the key {after} as well.</translation>
    </message>
    <message>
        <source>Diese Station hat jetzt den Schlüssel {mark}.</source>
        <translation>This station has the key {mark} now.</translation>
    </message>
    <message>
        <source>Weiter</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Schlüssel tauschen</source>
        <translation>Change the key</translation>
    </message>
    <message>
        <source>Nicht mehr zeigen</source>
        <translation>Hide it again</translation>
    </message>
    <message>
        <source>Wohin mit dem Stand dieser Station?</source>
        <translation>Where to with what this station knows?</translation>
    </message>
    <message>
        <source>Welchen Stand möchten Sie übernehmen?</source>
        <translation>Which file would you like to bring in?</translation>
    </message>
    <message>
        <source>Es ist eine Datei mit der Endung .einlass, die eine andere Station geschrieben hat.</source>
        <translation>It is a file that ends in .einlass, written by another station.</translation>
    </message>
    <message>
        <source>Kein Stand gefunden. Stecken Sie den Stick der anderen Station ein.</source>
        <translation>No such file found. Plug in the stick of the other station.</translation>
    </message>
    <message>
        <source>Gefundene Stände</source>
        <translation>Files that were found</translation>
    </message>
    <message numerus="yes">
        <source>Alle %n übernehmen</source>
        <translation>
            <numerusform>Bring in the one file</numerusform>
            <numerusform>Bring in all %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Die Datei wird geschrieben …</source>
        <translation>The file is being written …</translation>
    </message>
    <message>
        <source>Der Stand wird übernommen …</source>
        <translation>The file is being brought in …</translation>
    </message>
    <message>
        <source>Zurück</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Fertig</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Gespeichert: „{name}“ im Ordner {folder}.</source>
        <translation>Saved: “{name}” in the folder {folder}.</translation>
    </message>
    <message numerus="yes">
        <source>%n Einträge stehen darin. Übernehmen Sie sie an der anderen Station.</source>
        <translation>
            <numerusform>%n entry is in it. Bring it in at the other station.</numerusform>
            <numerusform>%n entries are in it. Bring them in at the other station.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sie braucht dafür den Schlüssel {mark}.</source>
        <translation>It needs the key {mark} for that.</translation>
    </message>
    <message>
        <source>Dort lässt sich nichts speichern. Bitte wählen Sie einen anderen Ort.</source>
        <translation>Nothing can be saved there. Please choose another place.</translation>
    </message>
    <message>
        <source>Die Station kann ihre Datei gerade nicht lesen. Versuchen Sie es noch einmal.</source>
        <translation>The station cannot read its file right now. Please try again.</translation>
    </message>
    <message>
        <source>Für die Technik: {text}</source>
        <translation>For technicians: {text}</translation>
    </message>
    <message>
        <source>Die Datei lässt sich nicht lesen. Bitte stecken Sie den Stick noch einmal ein.</source>
        <translation>The file cannot be read. Please plug in the stick once more.</translation>
    </message>
    <message>
        <source>Das ist kein Stand einer Station. Wählen Sie an der anderen Station „Stand mitnehmen“.</source>
        <translation>This is not a file of a station. Choose “Take what is known here” at the other station.</translation>
    </message>
    <message>
        <source>Diese Datei ist von einer alten Fassung von Einlass. Bringen Sie die andere Station auf den neuen Stand, und nehmen Sie dort noch einmal einen Stand mit.</source>
        <translation>This file is by an old version of Einlass. Update the other station, and take what is known there once more.</translation>
    </message>
    <message>
        <source>Diese Datei ist von einer neueren Fassung von Einlass. Bringen Sie diese Station auf den neuen Stand.</source>
        <translation>This file is by a newer version of Einlass. Update this station.</translation>
    </message>
    <message>
        <source>Dieser Stand gehört zu einer anderen Veranstaltung. Wählen Sie den Stand dieser Veranstaltung.</source>
        <translation>This file belongs to another event. Choose the file of this event.</translation>
    </message>
    <message>
        <source>Die andere Station hat den Schlüssel {theirs}, diese den Schlüssel {ours}. Lassen Sie sich den Schlüssel dort zeigen, und geben Sie ihn hier ein.</source>
        <translation>The other station has the key {theirs}, this one has the key {ours}. Have the key shown there, and enter it here.</translation>
    </message>
    <message>
        <source>Die Unterschrift der Station ist eine andere als bisher. Bitte nehmen Sie dort noch einmal einen Stand mit, und fragen Sie, wer den Stick in der Hand hatte. Es wurde nichts übernommen.</source>
        <translation>The signature of the station is not the one of before. Please take what is known there once more, and ask who has had the stick in between. Nothing was brought in.</translation>
    </message>
    <message>
        <source>Die Datei ist beschädigt. Bitte nehmen Sie an der anderen Station noch einmal einen Stand mit. Es wurde nichts übernommen.</source>
        <translation>The file is damaged. Please take what is known at the other station once more. Nothing was brought in.</translation>
    </message>
    <message>
        <source>Von der Datei fehlt das Ende. Bitte kopieren Sie sie noch einmal. Werfen Sie den Stick aus, bevor Sie ihn abziehen. Es wurde nichts übernommen.</source>
        <translation>The end of the file is missing. Please copy it once more. Eject the stick before you pull it out. Nothing was brought in.</translation>
    </message>
    <message>
        <source>Nur ein Teil wurde übernommen. Bitte stecken Sie den Stick wieder ein, und übernehmen Sie den Stand noch einmal.</source>
        <translation>Only a part was brought in. Please plug in the stick again, and bring in the file once more.</translation>
    </message>
</context>
<context>
    <name>CallsSentences</name>
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
    <message numerus="yes">
        <source>%n warten auf Hilfe</source>
        <translation>
            <numerusform>%n waits for help</numerusform>
            <numerusform>%n wait for help</numerusform>
        </translation>
    </message>
    <message>
        <source>Niemand wartet auf Hilfe.</source>
        <translation>Nobody waits for help.</translation>
    </message>
    <message>
        <source>Zu allen ist jemand unterwegs.</source>
        <translation>Somebody is on the way to all of them.</translation>
    </message>
    <message>
        <source>Scan ohne Einlass</source>
        <translation>Scan that opened no door</translation>
    </message>
    <message>
        <source>Eintragen</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Suchen</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Der Code lässt sich nicht lesen</source>
        <translation>The code cannot be read</translation>
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
    <name>CameraAdvice</name>
    <message>
        <source>Die Kamera ist nicht da.</source>
        <translation>The camera is not there.</translation>
    </message>
    <message>
        <source>Bitte den Stecker der Kamera prüfen. Eine andere Kamera wählt die Leitung.</source>
        <translation>Please check the camera&apos;s plug. An organiser can choose another camera.</translation>
    </message>
    <message>
        <source>Ein anderes Programm benutzt die Kamera.</source>
        <translation>Another program is using the camera.</translation>
    </message>
    <message>
        <source>Bitte alle anderen Programme mit Kamera schließen, zum Beispiel Video-Treffen.</source>
        <translation>Please close all other programs that use a camera, such as video meetings.</translation>
    </message>
    <message>
        <source>Die Kamera schickt kein Bild mehr.</source>
        <translation>The camera sends no picture any more.</translation>
    </message>
    <message>
        <source>Bitte den Stecker der Kamera prüfen. Sobald sie da ist, geht es von selbst weiter.</source>
        <translation>Please check the camera&apos;s plug. As soon as it is there, everything goes on by itself.</translation>
    </message>
    <message>
        <source>Das Bild der Kamera steht still.</source>
        <translation>The camera&apos;s picture is frozen.</translation>
    </message>
    <message>
        <source>Bitte die Kamera neu einstecken. Danach geht es von selbst weiter.</source>
        <translation>Please unplug the camera and plug it in again. Then everything goes on by itself.</translation>
    </message>
    <message>
        <source>Das Bild der Kamera ist schwarz.</source>
        <translation>The camera&apos;s picture is black.</translation>
    </message>
    <message>
        <source>Ist die Klappe der Kamera zu? Bitte die Klappe öffnen und die Linse frei machen.</source>
        <translation>Is the camera&apos;s lid closed? Please open the lid and clear the lens.</translation>
    </message>
    <message>
        <source>Kamera oben</source>
        <translation>Upper camera</translation>
    </message>
    <message>
        <source>Kamera unten</source>
        <translation>Lower camera</translation>
    </message>
    <message>
        <source>Kamera „{name}“</source>
        <translation>Camera &quot;{name}&quot;</translation>
    </message>
    <message>
        <source>Kamera</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>{camera}: {what}</source>
        <translation>{camera}: {what}</translation>
    </message>
    <message>
        <source>Die andere Kamera liest weiter.</source>
        <translation>The other camera goes on reading.</translation>
    </message>
</context>
<context>
    <name>CameraPageSentences</name>
    <message>
        <source>Kamera</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>Eine Kamera reicht. Mit zweien, oben und unten, liest die Station im Stehen und im Sitzen. Halten Sie zum Ausprobieren einen Code davor.</source>
        <translation>One camera is enough. With two, above and below, the station reads for people who stand and who sit. Hold up a code to try it.</translation>
    </message>
    <message>
        <source>Bei diesem Start steht die Kamera fest: in der Übung, in der Demo und mit --source. Wählen können Sie sie, wenn die Station gewöhnlich gestartet ist.</source>
        <translation>For this run the camera is fixed: in practice, in the demo and with --source. You can choose one when the station was started as usual.</translation>
    </message>
    <message>
        <source>Welche Kamera liest?</source>
        <translation>Which camera reads?</translation>
    </message>
    <message>
        <source>Es ist keine Kamera eingesteckt. Bitte eine Kamera einstecken: Sie erscheint hier von selbst.</source>
        <translation>No camera is plugged in. Please plug one in: it appears here by itself.</translation>
    </message>
    <message>
        <source>Von selbst</source>
        <translation>Automatic</translation>
    </message>
    <message>
        <source>Die Station wählt</source>
        <translation>The station chooses</translation>
    </message>
    <message>
        <source>Sie nimmt die erste Kamera, die sie findet.</source>
        <translation>It takes the first camera that it finds.</translation>
    </message>
    <message>
        <source>Allein</source>
        <translation>Alone</translation>
    </message>
    <message>
        <source>Oben</source>
        <translation>Above</translation>
    </message>
    <message>
        <source>Unten</source>
        <translation>Below</translation>
    </message>
    <message>
        <source>{camera}: {how}</source>
        <translation>{camera}: {how}</translation>
    </message>
    <message>
        <source>Eingesteckt: {place}</source>
        <translation>Plugged in: {place}</translation>
    </message>
    <message>
        <source>Eingesteckt</source>
        <translation>Plugged in</translation>
    </message>
    <message>
        <source>Nicht eingesteckt. Die Station nimmt sie wieder, sobald sie da ist.</source>
        <translation>Not plugged in. The station uses it again as soon as it is there.</translation>
    </message>
    <message>
        <source>Gespeichert. Es gilt sofort und beim nächsten Start.</source>
        <translation>Saved. It counts at once, and after the next start.</translation>
    </message>
    <message>
        <source>Das wurde nicht gespeichert. Bitte die Technik rufen: Die Datei station.toml ist gesperrt.</source>
        <translation>This was not saved. Please call technical help: the file station.toml cannot be written.</translation>
    </message>
    <message>
        <source>Einen Moment: Die Kamera wird geöffnet.</source>
        <translation>One moment: the camera is being opened.</translation>
    </message>
    <message>
        <source>Kein Bild</source>
        <translation>No picture</translation>
    </message>
    <message>
        <source>Das Bild der Kamera: {camera}</source>
        <translation>The picture of the camera: {camera}</translation>
    </message>
    <message>
        <source>Liest einen Code.</source>
        <translation>Reads a code.</translation>
    </message>
    <message>
        <source>Sieht einen Code und kann ihn nicht lesen.</source>
        <translation>Sees a code and cannot read it.</translation>
    </message>
    <message>
        <source>Sieht keinen Code.</source>
        <translation>Sees no code.</translation>
    </message>
    <message>
        <source>{width} × {height} Bildpunkte</source>
        <translation>{width} × {height} pixels</translation>
    </message>
    <message numerus="yes">
        <source>%n Bilder in der Sekunde</source>
        <translation>
            <numerusform>%n picture a second</numerusform>
            <numerusform>%n pictures a second</numerusform>
        </translation>
    </message>
    <message>
        <source>Licht und Schärfe sind gut.</source>
        <translation>Light and sharpness are good.</translation>
    </message>
    <message>
        <source>Das Licht ist gut. Die Schärfe zeigt sich, wenn ein Code davor ist.</source>
        <translation>The light is good. Sharpness shows once a code is held up.</translation>
    </message>
    <message>
        <source>Bitte weiter weg halten.</source>
        <translation>Please hold it farther away.</translation>
    </message>
    <message>
        <source>Bitte näher halten.</source>
        <translation>Please hold it closer.</translation>
    </message>
    <message>
        <source>Bitte ruhig halten.</source>
        <translation>Please hold it still.</translation>
    </message>
    <message>
        <source>Bitte das Handy heller stellen.</source>
        <translation>Please make the phone brighter.</translation>
    </message>
    <message>
        <source>Darin spiegelt sich Licht. Bitte etwas drehen.</source>
        <translation>Light is reflected in it. Please turn it a little.</translation>
    </message>
    <message>
        <source>Bitte am Handy den hellen Modus wählen.</source>
        <translation>Please choose light mode on the phone.</translation>
    </message>
    <message>
        <source>Bitte gerade halten, glatt und ohne Finger darauf.</source>
        <translation>Please hold it straight and flat, without a finger on it.</translation>
    </message>
</context>
<context>
    <name>CheckSentences</name>
    <message>
        <source>Kamera</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>Bilder</source>
        <translation>Pictures</translation>
    </message>
    <message>
        <source>Licht</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Blendung</source>
        <translation>Glare</translation>
    </message>
    <message>
        <source>Schärfe</source>
        <translation>Sharpness</translation>
    </message>
    <message>
        <source>Drucker</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Schilder</source>
        <translation>Badges</translation>
    </message>
    <message>
        <source>Ton</source>
        <translation>Sound</translation>
    </message>
    <message>
        <source>Deutsche Stimme</source>
        <translation>German voice</translation>
    </message>
    <message>
        <source>Liste</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Datei</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Uhr</source>
        <translation>Clock</translation>
    </message>
    <message>
        <source>Zeitzone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>Uhr-Abgleich</source>
        <translation>Clock sync</translation>
    </message>
    <message>
        <source>Festplatte</source>
        <translation>Disk</translation>
    </message>
    <message>
        <source>Verschlüsselung</source>
        <translation>Encryption</translation>
    </message>
    <message>
        <source>Festplatten-Schutz</source>
        <translation>Disk encryption</translation>
    </message>
    <message>
        <source>Sicherung</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Strom</source>
        <translation>Power</translation>
    </message>
    <message>
        <source>Netz</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Zentrale</source>
        <translation>Hub</translation>
    </message>
    <message>
        <source>pretix</source>
        <translation>pretix</translation>
    </message>
    <message>
        <source>Gut</source>
        <translation>Good</translation>
    </message>
    <message>
        <source>Ansehen</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>Stopp</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Ohne Prüfung</source>
        <translation>Not checked</translation>
    </message>
</context>
<context>
    <name>CheckupSentences</name>
    <message>
        <source>Morgen-Check</source>
        <translation>Morning check</translation>
    </message>
    <message>
        <source>Einen Moment: Es wird geprüft.</source>
        <translation>One moment: everything is being checked.</translation>
    </message>
    <message numerus="yes">
        <source>%n Dinge sind vor dem Öffnen zu tun.</source>
        <translation>
            <numerusform>%n thing has to be done before the doors open.</numerusform>
            <numerusform>%n things have to be done before the doors open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Die Türen können öffnen. %n Dinge bitte ansehen.</source>
        <translation>
            <numerusform>The doors can open. Please look at %n thing.</numerusform>
            <numerusform>The doors can open. Please look at %n things.</numerusform>
        </translation>
    </message>
    <message>
        <source>Alles ist bereit.</source>
        <translation>Everything is ready.</translation>
    </message>
    <message>
        <source>Halten Sie einen Code vor die Kamera: ein Ticket, ein Schild oder ein Handy.</source>
        <translation>Hold a code up to the camera: a ticket, a badge or a phone.</translation>
    </message>
    <message numerus="yes">
        <source>%n Dinge sind gut.</source>
        <translation>
            <numerusform>%n thing is good.</numerusform>
            <numerusform>%n things are good.</numerusform>
        </translation>
    </message>
    <message>
        <source>Noch einmal prüfen</source>
        <translation>Check again</translation>
    </message>
    <message>
        <source>Testschild drucken</source>
        <translation>Print a test badge</translation>
    </message>
    <message>
        <source>Testschild drucken: {printer}</source>
        <translation>Print a test badge: {printer}</translation>
    </message>
    <message>
        <source>Das Testschild ist beim Drucker.</source>
        <translation>The printer has the test badge.</translation>
    </message>
    <message>
        <source>Ist das Schild herausgekommen?</source>
        <translation>Has the badge come out?</translation>
    </message>
    <message>
        <source>Das Testschild ist herausgekommen.</source>
        <translation>The test badge has come out.</translation>
    </message>
    <message>
        <source>Das Testschild ist nicht herausgekommen. Bitte Strom, Kabel und Papier prüfen und noch einmal drucken.</source>
        <translation>The test badge has not come out. Please check power, cable and paper, and print again.</translation>
    </message>
    <message>
        <source>Der Drucker hat das Testschild nicht angenommen.</source>
        <translation>The printer has not taken the test badge.</translation>
    </message>
    <message>
        <source>Ton anhören</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Es kommt ein Ton und ein Satz.</source>
        <translation>You will hear a sound and a sentence.</translation>
    </message>
    <message>
        <source>Haben Sie Ton und Satz gehört?</source>
        <translation>Have you heard the sound and the sentence?</translation>
    </message>
    <message>
        <source>Ton und Satz waren zu hören.</source>
        <translation>The sound and the sentence were heard.</translation>
    </message>
    <message>
        <source>Nichts war zu hören. Bitte den Lautsprecher einschalten und lauter stellen.</source>
        <translation>Nothing was heard. Please switch the loudspeaker on and turn it up.</translation>
    </message>
    <message>
        <source>Jetzt sichern</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>Es wird gesichert.</source>
        <translation>A backup is being made.</translation>
    </message>
    <message>
        <source>Die Sicherung ist gemacht und geprüft.</source>
        <translation>The backup is made and checked.</translation>
    </message>
    <message>
        <source>Die Sicherung hat nicht geklappt. Bitte den Datenträger prüfen.</source>
        <translation>The backup did not work. Please check the medium.</translation>
    </message>
    <message>
        <source>Als Blatt speichern</source>
        <translation>Save as a sheet</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Ergebnis</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Veranstaltung</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>Geprüft am</source>
        <translation>Checked on</translation>
    </message>
    <message>
        <source>Geprüft von</source>
        <translation>Checked by</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Nein</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>DeskSentences</name>
    <message>
        <source>Helfer-Platz</source>
        <translation>Help desk</translation>
    </message>
    <message>
        <source>Name, Organisation, E-Mail oder Code</source>
        <translation>Name, organisation, e-mail or code</translation>
    </message>
    <message>
        <source>Name suchen</source>
        <translation>Find a name</translation>
    </message>
    <message>
        <source>Tasten</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Tasten weg</source>
        <translation>Hide keys</translation>
    </message>
    <message>
        <source>Weiter</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Gefundene Personen</source>
        <translation>People found</translation>
    </message>
    <message>
        <source>Tippen Sie einen Namen. Zwei Buchstaben genügen.</source>
        <translation>Type a name. Two letters are enough.</translation>
    </message>
    <message numerus="yes">
        <source>%n Personen gefunden.</source>
        <translation>
            <numerusform>%n person found.</numerusform>
            <numerusform>%n people found.</numerusform>
        </translation>
    </message>
    <message>
        <source>Niemand gefunden. Versuchen Sie einen Teil des Namens.</source>
        <translation>Nobody found. Try a part of the name.</translation>
    </message>
    <message>
        <source>Nicht auf der Liste?</source>
        <translation>Not on the list?</translation>
    </message>
    <message>
        <source>Neue Person eintragen</source>
        <translation>Register a new person</translation>
    </message>
    <message>
        <source>Neue Person</source>
        <translation>New person</translation>
    </message>
    <message>
        <source>Zurück zur Liste</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>Überblick</source>
        <translation>Overview</translation>
    </message>
    <message numerus="yes">
        <source>%n warten auf Hilfe.</source>
        <translation>
            <numerusform>%n waits for help.</numerusform>
            <numerusform>%n wait for help.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gerade kann nichts gespeichert werden. Bitte die Leitung rufen und die Papier-Liste nehmen.</source>
        <translation>Nothing can be saved just now. Please call an organiser and use the paper list.</translation>
    </message>
    <message>
        <source>Es kann wieder gespeichert werden.</source>
        <translation>Saving works again.</translation>
    </message>
    <message>
        <source>Es wird nichts gesichert: Bitte den USB-Stick prüfen.</source>
        <translation>Nothing is being backed up: please check the USB stick.</translation>
    </message>
    <message>
        <source>da seit {time}</source>
        <translation>here since {time}</translation>
    </message>
    <message>
        <source>hinausgegangen um {time}</source>
        <translation>went out at {time}</translation>
    </message>
    <message>
        <source>noch nicht da</source>
        <translation>not here yet</translation>
    </message>
    <message>
        <source>darf heute nicht herein</source>
        <translation>may not come in today</translation>
    </message>
    <message>
        <source>nicht bezahlt oder nicht bestätigt</source>
        <translation>not paid or not confirmed</translation>
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
        <source>angemeldet, auch online</source>
        <translation>registered, also online</translation>
    </message>
    <message>
        <source>angemeldet</source>
        <translation>registered</translation>
    </message>
    <message>
        <source>Notiz</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>DeviceSentences</name>
    <message>
        <source>Sie hat einen Code gelesen.</source>
        <translation>It has read a code.</translation>
    </message>
    <message>
        <source>Das Bild ist da. Ein Code war noch nicht zu sehen.</source>
        <translation>There is a picture. No code has been seen yet.</translation>
    </message>
    <message>
        <source>Bitte einen Code vor die Kamera halten: ein Ticket, ein Schild oder ein Handy.</source>
        <translation>Please hold a code up to the camera: a ticket, a badge or a phone.</translation>
    </message>
    <message>
        <source>Die Station ist geöffnet und benutzt die Kamera.</source>
        <translation>The station is open and uses the camera.</translation>
    </message>
    <message>
        <source>Bitte den Morgen-Check an der Station öffnen: Dort wird die Kamera geprüft.</source>
        <translation>Please open the morning check at the station: the camera is checked there.</translation>
    </message>
    <message>
        <source>An diesem Platz wird nicht gescannt. Jede Station prüft ihre Kamera selbst.</source>
        <translation>Nothing is scanned at this desk. Each station checks its own camera.</translation>
    </message>
    <message numerus="yes">
        <source>%n Bilder in der Sekunde.</source>
        <translation>
            <numerusform>%n picture a second.</numerusform>
            <numerusform>%n pictures a second.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nur %n Bilder in der Sekunde.</source>
        <translation>
            <numerusform>Only %n picture a second.</numerusform>
            <numerusform>Only %n pictures a second.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bitte mehr Licht machen, oder die Kamera an eine andere Buchse stecken.</source>
        <translation>Please make more light, or plug the camera into another socket.</translation>
    </message>
    <message numerus="yes">
        <source>Nur %n Bilder in der Sekunde: Im Dunkeln belichtet die Kamera länger, und Bewegtes verwischt.</source>
        <translation>
            <numerusform>Only %n picture a second: in the dark the camera exposes for longer, and what moves is blurred.</numerusform>
            <numerusform>Only %n pictures a second: in the dark the camera exposes for longer, and what moves is blurred.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bitte mehr Licht machen, am besten von vorn auf den Code.</source>
        <translation>Please make more light, best from the front onto the code.</translation>
    </message>
    <message>
        <source>Es ist hell genug.</source>
        <translation>It is bright enough.</translation>
    </message>
    <message>
        <source>Das Bild ist zu dunkel.</source>
        <translation>The picture is too dark.</translation>
    </message>
    <message>
        <source>Bitte die Kamera aufdecken und von vorn Licht machen.</source>
        <translation>Please uncover the camera and make light from the front.</translation>
    </message>
    <message>
        <source>Das Bild ist zu hell.</source>
        <translation>The picture is too bright.</translation>
    </message>
    <message>
        <source>Bitte die Kamera so drehen, dass kein Fenster und keine Lampe im Bild ist.</source>
        <translation>Please turn the camera so that neither a window nor a lamp is in the picture.</translation>
    </message>
    <message>
        <source>Das Bild ist blass.</source>
        <translation>The picture is pale.</translation>
    </message>
    <message>
        <source>Bitte die Linse mit einem weichen Tuch putzen.</source>
        <translation>Please clean the lens with a soft cloth.</translation>
    </message>
    <message>
        <source>Hinter dem Code ist es viel heller als davor.</source>
        <translation>It is much brighter behind the code than before it.</translation>
    </message>
    <message>
        <source>Bitte die Kamera vom Fenster wegdrehen, oder von vorn Licht machen.</source>
        <translation>Please turn the camera away from the window, or make light from the front.</translation>
    </message>
    <message>
        <source>Ein Code ist scharf zu sehen.</source>
        <translation>A code is seen sharply.</translation>
    </message>
    <message>
        <source>Das Bild ist unscharf.</source>
        <translation>The picture is blurred.</translation>
    </message>
    <message>
        <source>Bitte die Linse mit einem weichen Tuch putzen. Hilft das nicht: die Kamera scharf stellen.</source>
        <translation>Please clean the lens with a soft cloth. If that does not help: focus the camera.</translation>
    </message>
    <message>
        <source>Nichts blendet.</source>
        <translation>Nothing dazzles.</translation>
    </message>
    <message>
        <source>Ein Teil des Bildes ist überstrahlt: {percent} %.</source>
        <translation>A part of the picture is burnt out: {percent} %.</translation>
    </message>
    <message>
        <source>Bitte die Lampe oder das Fenster im Bild abdecken, oder die Kamera drehen.</source>
        <translation>Please cover the lamp or the window in the picture, or turn the camera.</translation>
    </message>
    <message>
        <source>{printer} ist bereit.</source>
        <translation>{printer} is ready.</translation>
    </message>
    <message>
        <source>Kein Drucker: Schilder landen in „{folder}“.</source>
        <translation>No printer: badges go to “{folder}”.</translation>
    </message>
    <message>
        <source>Bitte einen Drucker anschließen und die Station neu starten.</source>
        <translation>Please connect a printer and start the station again.</translation>
    </message>
    <message>
        <source>Für die Vorlage „{template}“ hat kein Drucker Papier.</source>
        <translation>No printer has paper for the template “{template}”.</translation>
    </message>
    <message>
        <source>Bitte in der Datei station.toml einem Drucker diese Vorlage geben.</source>
        <translation>Please give this template to a printer in the file station.toml.</translation>
    </message>
    <message>
        <source>Auch die längsten Namen passen auf das Schild.</source>
        <translation>Even the longest names fit on the badge.</translation>
    </message>
    <message numerus="yes">
        <source>%n Schilder werden nicht so, wie sie sollen.</source>
        <translation>
            <numerusform>%n badge does not come out as it should.</numerusform>
            <numerusform>%n badges do not come out as they should.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bitte auf der Seite „Liste laden“ die Probe der Schilder ansehen.</source>
        <translation>Please look at the rehearsal of the badges on the page “Load list”.</translation>
    </message>
    <message>
        <source>Mit einer Vorlage stimmt etwas nicht.</source>
        <translation>Something is wrong with a template.</translation>
    </message>
    <message>
        <source>Bitte die Vorlage im Ordner „templates“ verbessern. Bis dahin wird eine andere gedruckt.</source>
        <translation>Please mend the template in the folder “templates”. Until then another one is printed.</translation>
    </message>
    <message>
        <source>Eine Vorlage für Schilder fehlt.</source>
        <translation>A template for badges is missing.</translation>
    </message>
    <message>
        <source>Bitte auf der Seite „Veranstaltung“ eine Vorlage wählen, die es gibt.</source>
        <translation>Please choose a template that there is on the page “Event”.</translation>
    </message>
    <message>
        <source>Der Ton kommt aus: {output}</source>
        <translation>Sound comes out of: {output}</translation>
    </message>
    <message>
        <source>Es gibt keinen Lautsprecher.</source>
        <translation>There is no loudspeaker.</translation>
    </message>
    <message>
        <source>Bitte einen Lautsprecher oder ein Headset anschließen.</source>
        <translation>Please connect a loudspeaker or a headset.</translation>
    </message>
    <message>
        <source>Töne und Sprache sind ausgeschaltet.</source>
        <translation>Sounds and speech are switched off.</translation>
    </message>
    <message>
        <source>Die Station kann deutsch sprechen.</source>
        <translation>The station can speak German.</translation>
    </message>
    <message>
        <source>Es gibt keine deutsche Stimme.</source>
        <translation>There is no German voice.</translation>
    </message>
    <message>
        <source>Bitte in den Einstellungen des Computers eine deutsche Stimme laden.</source>
        <translation>Please add a German voice in the computer&apos;s settings.</translation>
    </message>
    <message>
        <source>Die Station kann nicht sprechen.</source>
        <translation>The station cannot speak.</translation>
    </message>
    <message>
        <source>Bitte die Technik rufen: Das Sprachprogramm fehlt (speech-dispatcher mit espeak-ng).</source>
        <translation>Please call a technician: the speech program is missing (speech-dispatcher with espeak-ng).</translation>
    </message>
    <message>
        <source>Sprache ist ausgeschaltet.</source>
        <translation>Speech is switched off.</translation>
    </message>
</context>
<context>
    <name>ErasingSentences</name>
    <message>
        <source>Löschen</source>
        <translation>Erase</translation>
    </message>
    <message>
        <source>Daten löschen</source>
        <translation>Erase data</translation>
    </message>
    <message>
        <source>Gelöscht werden Namen und alles, was über Menschen bekannt ist. Zahlen und Uhrzeiten bleiben.</source>
        <translation>Names and all that is known about people are erased. Numbers and times stay.</translation>
    </message>
    <message>
        <source>Es sind keine Daten von Menschen mehr da.</source>
        <translation>There are no data about people any more.</translation>
    </message>
    <message numerus="yes">
        <source>Von %n Personen sind Daten da.</source>
        <translation>
            <numerusform>There are data of %n person.</numerusform>
            <numerusform>There are data of %n people.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sie sollten seit {date} gelöscht sein.</source>
        <translation>They should have been erased since {date}.</translation>
    </message>
    <message>
        <source>Die Station löscht sie am {date} von selbst.</source>
        <translation>The station erases them by itself on {date}.</translation>
    </message>
    <message>
        <source>Sie sollen ab {date} gelöscht werden.</source>
        <translation>They should be erased from {date} on.</translation>
    </message>
    <message>
        <source>Bis einschließlich {date} wird nicht alles gelöscht. Grund: {reason}</source>
        <translation>Until {date} inclusive, not everything is erased. Reason: {reason}</translation>
    </message>
    <message>
        <source>Länger aufheben …</source>
        <translation>Keep longer …</translation>
    </message>
    <message>
        <source>Nicht länger aufheben</source>
        <translation>Do not keep any longer</translation>
    </message>
    <message>
        <source>Eine Person löschen: Name, Organisation oder Code</source>
        <translation>Erase one person: name, organisation or code</translation>
    </message>
    <message>
        <source>Suchen</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Niemand gefunden. Bitte suchen Sie anders.</source>
        <translation>Nobody found. Please search in another way.</translation>
    </message>
    <message>
        <source>Es gibt noch mehr. Bitte tippen Sie mehr vom Namen.</source>
        <translation>There are more. Please type more of the name.</translation>
    </message>
    <message>
        <source>Alle löschen …</source>
        <translation>Erase everybody …</translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>{name} löschen?</source>
        <translation>Erase {name}?</translation>
    </message>
    <message numerus="yes">
        <source>Daten von %n Personen löschen?</source>
        <translation>
            <numerusform>Erase the data of %n person?</numerusform>
            <numerusform>Erase the data of %n people?</numerusform>
        </translation>
    </message>
    <message>
        <source>Weg sind dann: Name, Organisation, E-Mail, Code, Notizen, Berichtigungen, Schilder, Ausgaben mit dem Namen und alle älteren Sicherungen. Die Karte gilt nicht mehr. Es bleibt, dass jemand da war, ohne Namen.</source>
        <translation>These will be gone: name, organisation, e-mail, code, notes, corrections, badges, exports with the name, and all older backups. The ticket is not valid any more. It stays that somebody was here, without a name.</translation>
    </message>
    <message>
        <source>Weg sind dann: alle Namen, Organisationen, E-Mails, Codes, Notizen, Berichtigungen, Schilder, Ausgaben, alte Logs und alle älteren Sicherungen. Keine Karte gilt mehr. Es bleiben die Zahlen.</source>
        <translation>These will be gone: all names, organisations, e-mails, codes, notes, corrections, badges, exports, old logs, and all older backups. No ticket is valid any more. The numbers stay.</translation>
    </message>
    <message>
        <source>Das kann niemand rückgängig machen.</source>
        <translation>Nobody can undo this.</translation>
    </message>
    <message>
        <source>Zur Sicherheit: Tippen Sie den Nachnamen {name}</source>
        <translation>To be safe: type the last name {name}</translation>
    </message>
    <message>
        <source>Zur Sicherheit: Tippen Sie die Worte {words}</source>
        <translation>To be safe: type the words {words}</translation>
    </message>
    <message>
        <source>alle löschen</source>
        <translation>erase everybody</translation>
    </message>
    <message>
        <source>Endgültig löschen</source>
        <translation>Erase for good</translation>
    </message>
    <message>
        <source>Wie lange sollen die Daten bleiben?</source>
        <translation>How long should the data stay?</translation>
    </message>
    <message>
        <source>Zum Beispiel, weil der Geldgeber noch prüft. Einzelne Personen können Sie weiter löschen.</source>
        <translation>For example, because the funder still checks. You can still erase single people.</translation>
    </message>
    <message>
        <source>bis {date}</source>
        <translation>until {date}</translation>
    </message>
    <message>
        <source>Grund (ohne Namen)</source>
        <translation>Reason (without names)</translation>
    </message>
    <message>
        <source>So lange aufheben</source>
        <translation>Keep as long as that</translation>
    </message>
    <message>
        <source>Die Daten werden gelöscht …</source>
        <translation>The data are being erased …</translation>
    </message>
    <message>
        <source>Die Station kann weiter benutzt werden.</source>
        <translation>The station can be used meanwhile.</translation>
    </message>
    <message>
        <source>Suche nach Spuren: Datei {done} von {of}</source>
        <translation>Searching for traces: file {done} of {of}</translation>
    </message>
    <message>
        <source>Gelöscht. 0 Spuren gefunden.</source>
        <translation>Erased. 0 traces found.</translation>
    </message>
    <message numerus="yes">
        <source>Gelöscht, aber an %n Stellen steht noch etwas.</source>
        <translation>
            <numerusform>Erased, but something is left in %n place.</numerusform>
            <numerusform>Erased, but something is left in %n places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Daten von %n Personen sind weg.</source>
        <translation>
            <numerusform>The data of %n person are gone.</numerusform>
            <numerusform>The data of %n people are gone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Dateien wurden danach durchsucht.</source>
        <translation>
            <numerusform>%n file was searched afterwards.</numerusform>
            <numerusform>%n files were searched afterwards.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bitte sehen Sie dort nach: {files}. Fremde Dateien löschen Sie von Hand, Notizen anderer Personen ändern Sie am Helfer-Platz. Die Datei einlass.db darf nie gelöscht werden.</source>
        <translation>Please look there: {files}. Delete foreign files by hand, and change notes about other people at the help desk. The file einlass.db must never be deleted.</translation>
    </message>
    <message>
        <source>Notiz zu {id}</source>
        <translation>Note about {id}</translation>
    </message>
    <message>
        <source>Grund in der Geschichte von {id}</source>
        <translation>Reason in the history of {id}</translation>
    </message>
    <message>
        <source>die Kennung {id}</source>
        <translation>the id {id}</translation>
    </message>
    <message>
        <source>Hier konnte nicht gesucht werden: {places}</source>
        <translation>It could not be searched here: {places}</translation>
    </message>
    <message>
        <source>Bitte denken Sie auch an gedruckte Listen und Schilder, andere Stationen und Dateien auf USB-Sticks.</source>
        <translation>Please also think of printed lists and badges, other stations, and files on USB sticks.</translation>
    </message>
    <message>
        <source>Die Bescheinigung liegt hier: {path}</source>
        <translation>The certificate is here: {path}</translation>
    </message>
    <message>
        <source>Bescheinigung speichern …</source>
        <translation>Save the certificate …</translation>
    </message>
    <message>
        <source>Wohin mit der Bescheinigung?</source>
        <translation>Where to with the certificate?</translation>
    </message>
    <message>
        <source>Fertig</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Es wurde nichts gelöscht. Bitte versuchen Sie es noch einmal.</source>
        <translation>Nothing was erased. Please try again.</translation>
    </message>
    <message>
        <source>Es wurde nichts gelöscht: Die Daten sollen noch bleiben. Tippen Sie auf „Nicht länger aufheben“.</source>
        <translation>Nothing was erased: the data are to stay. Tap “Do not keep any longer”.</translation>
    </message>
    <message>
        <source>Die Daten sind gelöscht. Nur die Bescheinigung konnte nicht geschrieben werden.</source>
        <translation>The data are erased. Only the certificate could not be written.</translation>
    </message>
</context>
<context>
    <name>EventSentences</name>
    <message>
        <source>Veranstaltung</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Die Einstellungen werden gelesen …</source>
        <translation>Reading the settings …</translation>
    </message>
    <message>
        <source>Diese Einstellungen stehen in der Datei {file}.</source>
        <translation>These settings stand in the file {file}.</translation>
    </message>
    <message>
        <source>Beim Speichern wird eine eigene Datei angelegt: {file}. Ab dann gilt diese.</source>
        <translation>Saving makes a file of your own: {file}. From then on that one counts.</translation>
    </message>
    <message>
        <source>Speichern</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Änderungen verwerfen</source>
        <translation>Discard changes</translation>
    </message>
    <message>
        <source>Gespeichert. Es gilt ab dem nächsten Start.</source>
        <translation>Saved. It counts from the next start on.</translation>
    </message>
    <message>
        <source>Die Tage sind andere. Laden Sie danach die Liste noch einmal.</source>
        <translation>The days are others. Load the list again after that.</translation>
    </message>
    <message>
        <source>Jetzt neu starten</source>
        <translation>Start again now</translation>
    </message>
    <message numerus="yes">
        <source>%n Angaben stimmen noch nicht. Es ist nichts gespeichert.</source>
        <translation>
            <numerusform>%n field is not right yet. Nothing is saved.</numerusform>
            <numerusform>%n fields are not right yet. Nothing is saved.</numerusform>
        </translation>
    </message>
    <message>
        <source>Jemand hat die Datei inzwischen geändert. Hier steht jetzt, was darin steht.</source>
        <translation>Somebody has changed the file meanwhile. What it says now is shown here.</translation>
    </message>
    <message>
        <source>Das konnte nicht gespeichert werden. Die Einstellungen sind, wie sie waren.</source>
        <translation>This could not be saved. The settings are as they were.</translation>
    </message>
    <message>
        <source>Für die Technik: {text}</source>
        <translation>For technicians: {text}</translation>
    </message>
    <message>
        <source>Die Veranstaltung</source>
        <translation>The event</translation>
    </message>
    <message>
        <source>Türen und Plätze</source>
        <translation>Doors and places</translation>
    </message>
    <message>
        <source>Der Bildschirm für Gäste</source>
        <translation>The screen for guests</translation>
    </message>
    <message>
        <source>Am Einlass</source>
        <translation>At the door</translation>
    </message>
    <message>
        <source>Wer Fragen beantwortet</source>
        <translation>Who answers questions</translation>
    </message>
    <message>
        <source>Dieses Gerät</source>
        <translation>This device</translation>
    </message>
    <message>
        <source>Was leer ist, hat keine Grenze. Wer hinausgeht, macht einen Platz frei.</source>
        <translation>What is empty has no limit. Whoever goes out gives a place up.</translation>
    </message>
    <message>
        <source>Was Helfer dürfen, und wer zu den Helfern gehört.</source>
        <translation>What helpers may do, and who is a helper.</translation>
    </message>
    <message>
        <source>Das steht in einer eigenen Datei. Ändern Sie es dort, oder fragen Sie die Technik.</source>
        <translation>This stands in a file of its own. Change it there, or ask a technician.</translation>
    </message>
    <message>
        <source>Name der Veranstaltung</source>
        <translation>Name of the event</translation>
    </message>
    <message>
        <source>Tage, zum Beispiel 20.02.2024, 21.02.2024</source>
        <translation>Days, such as 20.02.2024, 21.02.2024</translation>
    </message>
    <message>
        <source>Wo Hilfe ist, auf Deutsch</source>
        <translation>Where help is, in German</translation>
    </message>
    <message>
        <source>Wo Hilfe ist, auf Englisch</source>
        <translation>Where help is, in English</translation>
    </message>
    <message>
        <source>Rollen der Helfer, mit Komma getrennt</source>
        <translation>Roles of helpers, separated by commas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Aufgabe</source>
        <translation>Function</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>E-Mail, für alle sichtbar, kann leer sein</source>
        <translation>E-mail, for everybody to see, may be empty</translation>
    </message>
    <message>
        <source>{day}: auf ab</source>
        <translation>{day}: opens</translation>
    </message>
    <message>
        <source>{day}: zu ab</source>
        <translation>{day}: closes</translation>
    </message>
    <message>
        <source>{day}: Plätze</source>
        <translation>{day}: places</translation>
    </message>
    <message>
        <source>auf ab, Uhrzeit</source>
        <translation>opens, time</translation>
    </message>
    <message>
        <source>zu ab, Uhrzeit</source>
        <translation>closes, time</translation>
    </message>
    <message>
        <source>Plätze</source>
        <translation>places</translation>
    </message>
    <message>
        <source>Tragen Sie oben zuerst die Tage ein.</source>
        <translation>First put in the days above.</translation>
    </message>
    <message>
        <source>Gäste mit Vornamen begrüßen</source>
        <translation>Greet guests by their first names</translation>
    </message>
    <message>
        <source>Gäste ohne QR-Code dürfen sich selbst suchen</source>
        <translation>Guests without a QR code may look themselves up</translation>
    </message>
    <message>
        <source>Sprachen, in dieser Reihenfolge</source>
        <translation>Languages, in this order</translation>
    </message>
    <message>
        <source>{language} weiter nach vorn</source>
        <translation>{language} further forward</translation>
    </message>
    <message>
        <source>nach vorn</source>
        <translation>forward</translation>
    </message>
    <message>
        <source>Deutsch</source>
        <translation>German</translation>
    </message>
    <message>
        <source>Englisch</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Französisch</source>
        <translation>French</translation>
    </message>
    <message>
        <source>Leichte Sprache</source>
        <translation>Easy German</translation>
    </message>
    <message>
        <source>Ukrainisch</source>
        <translation>Ukrainian</translation>
    </message>
    <message>
        <source>Türkisch</source>
        <translation>Turkish</translation>
    </message>
    <message>
        <source>Jemand hat ein echtes Ticket, steht aber nicht auf der Liste:</source>
        <translation>Somebody has a genuine ticket and is not on the list:</translation>
    </message>
    <message>
        <source>Zum Helfer-Platz schicken</source>
        <translation>Send to the help desk</translation>
    </message>
    <message>
        <source>Einlassen</source>
        <translation>Admit</translation>
    </message>
    <message>
        <source>Helfer dürfen mit Begründung trotzdem einlassen:</source>
        <translation>Helpers may admit all the same, with a reason:</translation>
    </message>
    <message>
        <source>wenn die Anmeldung noch nicht bestätigt ist</source>
        <translation>if the registration is not confirmed yet</translation>
    </message>
    <message>
        <source>am falschen Tag</source>
        <translation>on the wrong day</translation>
    </message>
    <message>
        <source>wenn alle Plätze belegt sind</source>
        <translation>if all places are taken</translation>
    </message>
    <message>
        <source>wenn die Türen noch zu oder schon zu sind</source>
        <translation>if the doors are not open yet or closed already</translation>
    </message>
    <message>
        <source>mit einem Online-Ticket</source>
        <translation>with an online ticket</translation>
    </message>
    <message>
        <source>Hier fehlt etwas. Bitte tragen Sie es ein.</source>
        <translation>Something is missing here. Please put it in.</translation>
    </message>
    <message>
        <source>Das ist zu lang. Es dürfen höchstens {most} Zeichen sein.</source>
        <translation>This is too long. At most {most} characters are possible.</translation>
    </message>
    <message>
        <source>Schreiben Sie Tage so: 20.02.2024. Zwischen zweien steht ein Komma.</source>
        <translation>Write days like this: 20.02.2024. A comma stands between two.</translation>
    </message>
    <message>
        <source>Ein Tag steht zweimal da. Löschen Sie einen davon.</source>
        <translation>A day stands there twice. Delete one of them.</translation>
    </message>
    <message>
        <source>Es dürfen höchstens {most} Tage sein.</source>
        <translation>At most {most} days are possible.</translation>
    </message>
    <message>
        <source>Schreiben Sie die Uhrzeit so: 8:30.</source>
        <translation>Write the time like this: 8:30.</translation>
    </message>
    <message>
        <source>Die Türen müssen später zugehen, als sie aufgehen.</source>
        <translation>The doors must close later than they open.</translation>
    </message>
    <message>
        <source>Schreiben Sie eine Zahl, zum Beispiel 250. Leer heißt: keine Grenze.</source>
        <translation>Write a number, such as 250. Empty means: no limit.</translation>
    </message>
    <message>
        <source>Das ist keine E-Mail-Adresse.</source>
        <translation>This is no e-mail address.</translation>
    </message>
    <message>
        <source>Wählen Sie mindestens eine Sprache.</source>
        <translation>Choose at least one language.</translation>
    </message>
    <message>
        <source>Drucker</source>
        <translation>Printers</translation>
    </message>
    <message>
        <source>Farben am Anfang</source>
        <translation>Colours at the beginning</translation>
    </message>
    <message>
        <source>Bildschirm in Zoll</source>
        <translation>Screen in inches</translation>
    </message>
    <message>
        <source>Kopfhörer</source>
        <translation>Headset</translation>
    </message>
    <message>
        <source>Lautstärke, 0 bis 4</source>
        <translation>Volume, 0 to 4</translation>
    </message>
    <message>
        <source>Hilferufe an andere Stationen</source>
        <translation>Calls for help to other stations</translation>
    </message>
    <message>
        <source>Sicherung in den Ordner</source>
        <translation>Backup into the folder</translation>
    </message>
    <message>
        <source>hell</source>
        <translation>light</translation>
    </message>
    <message>
        <source>dunkel</source>
        <translation>dark</translation>
    </message>
    <message>
        <source>starker Kontrast</source>
        <translation>strong contrast</translation>
    </message>
    <message>
        <source>wird erkannt</source>
        <translation>is detected</translation>
    </message>
    <message>
        <source>immer</source>
        <translation>always</translation>
    </message>
    <message>
        <source>nie</source>
        <translation>never</translation>
    </message>
    <message>
        <source>ja</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>nein</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Einstellung</source>
        <translation>Setting</translation>
    </message>
    <message>
        <source>Wert</source>
        <translation>Value</translation>
    </message>
</context>
<context>
    <name>ExchangeFindingSentences</name>
    <message>
        <source>Alles ist ausgetauscht.</source>
        <translation>Everything is exchanged.</translation>
    </message>
    <message numerus="yes">
        <source>Erreichbar. %n Einträge werden noch gesendet.</source>
        <translation>
            <numerusform>Reached. %n entry is still being sent.</numerusform>
            <numerusform>Reached. %n entries are still being sent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Es gab noch keinen Kontakt.</source>
        <translation>There has been no contact yet.</translation>
    </message>
    <message>
        <source>Bitte kurz warten und noch einmal prüfen.</source>
        <translation>Please wait a moment and check again.</translation>
    </message>
    <message numerus="yes">
        <source>Der letzte Kontakt war vor %n Minuten.</source>
        <translation>
            <numerusform>The last contact was %n minute ago.</numerusform>
            <numerusform>The last contact was %n minutes ago.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Einträge wurden nicht angenommen.</source>
        <translation>
            <numerusform>%n entry was not taken.</numerusform>
            <numerusform>%n entries were not taken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bitte auf der Seite „Abgleich“ ansehen: Dort steht zu jedem der nächste Schritt.</source>
        <translation>Please look at the page “Exchange”: it says the next step for each.</translation>
    </message>
    <message>
        <source>Bitte die Uhr des Computers stellen.</source>
        <translation>Please set the computer&apos;s clock.</translation>
    </message>
    <message>
        <source>Die Zentrale ist nicht erreichbar.</source>
        <translation>The hub cannot be reached.</translation>
    </message>
    <message numerus="yes">
        <source>Die Zentrale ist seit %n Minuten nicht erreichbar.</source>
        <translation>
            <numerusform>The hub has not been reached for %n minute.</numerusform>
            <numerusform>The hub has not been reached for %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>pretix ist nicht erreichbar.</source>
        <translation>pretix cannot be reached.</translation>
    </message>
    <message numerus="yes">
        <source>pretix ist seit %n Minuten nicht erreichbar.</source>
        <translation>
            <numerusform>pretix has not been reached for %n minute.</numerusform>
            <numerusform>pretix has not been reached for %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Einlass geht weiter, und alles wird nachgeholt. Bitte Netz und Kabel prüfen. Mehr steht auf der Seite „Abgleich“.</source>
        <translation>Check-in goes on, and everything is made up for. Please check network and cables. The page “Exchange” says more.</translation>
    </message>
    <message numerus="yes">
        <source>Die Uhr hier geht %n Sekunden vor.</source>
        <translation>
            <numerusform>The clock here is %n second ahead.</numerusform>
            <numerusform>The clock here is %n seconds ahead.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Die Uhr hier geht %n Sekunden nach.</source>
        <translation>
            <numerusform>The clock here is %n second behind.</numerusform>
            <numerusform>The clock here is %n seconds behind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportSentences</name>
    <message>
        <source>Ausgabe</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Wer war da?</source>
        <translation>Who was there?</translation>
    </message>
    <message>
        <source>Als Excel-Tabelle</source>
        <translation>As an Excel table</translation>
    </message>
    <message>
        <source>Als CSV-Datei</source>
        <translation>As a CSV file</translation>
    </message>
    <message>
        <source>Wohin mit der Tabelle?</source>
        <translation>Where should the table go?</translation>
    </message>
    <message>
        <source>Die Datei wird geschrieben …</source>
        <translation>Writing the file …</translation>
    </message>
    <message>
        <source>Eine Tabelle mit Tagen und Uhrzeiten. Auf weiteren Blättern stehen: wer doppelt eingelassen ist, wer ohne Anmeldung kam, wer nicht kam, und wann die Menschen kamen.</source>
        <translation>A table with days and times. On further sheets: who was let in twice, who came without a registration, who did not come, and when people came.</translation>
    </message>
    <message>
        <source>Als LibreOffice-Tabelle</source>
        <translation>As a LibreOffice table</translation>
    </message>
    <message>
        <source>Teilnahmebescheinigungen</source>
        <translation>Certificates of attendance</translation>
    </message>
    <message>
        <source>Ein Blatt für jede Person, die da war, in der Sprache der Person. Sie unterschreiben darauf.</source>
        <translation>One page for each person who was there, in the person’s language. You sign it.</translation>
    </message>
    <message>
        <source>Alle in einer Datei</source>
        <translation>All in one file</translation>
    </message>
    <message>
        <source>Für jede Person eine Datei</source>
        <translation>One file for each person</translation>
    </message>
    <message>
        <source>Bericht für den Förderer</source>
        <translation>Report for the funder</translation>
    </message>
    <message>
        <source>Zahlen zu Tagen, Rollen, Regionen und Ankünften, mit Bildern. Kein Name steht darin, und keine Zahl unter 5.</source>
        <translation>Numbers by day, role, region and arrival, with pictures. There is no name in it, and no number below 5.</translation>
    </message>
    <message>
        <source>Auf Deutsch</source>
        <translation>In German</translation>
    </message>
    <message>
        <source>Auf Englisch</source>
        <translation>In English</translation>
    </message>
    <message>
        <source>Mit Namen</source>
        <translation>With names</translation>
    </message>
    <message>
        <source>Mit Nummern</source>
        <translation>With numbers</translation>
    </message>
    <message>
        <source>Nur Zahlen</source>
        <translation>Only counts</translation>
    </message>
    <message>
        <source>Geben Sie die Tabelle nur an Menschen, die das wissen dürfen.</source>
        <translation>Give the table only to people who may know this.</translation>
    </message>
    <message>
        <source>Jede Person hat eine Nummer, jedes Mal eine andere. Namen und Einrichtungen stehen nicht darin.</source>
        <translation>Each person has a number, another one each time. There are no names and no organisations in it.</translation>
    </message>
    <message>
        <source>Keine Person steht darin, und keine Zahl unter 5.</source>
        <translation>There is nobody in it, and no number below 5.</translation>
    </message>
    <message>
        <source>Mit Passwort schützen, als ZIP-Datei für Programme wie 7-Zip</source>
        <translation>Protect with a password, as a ZIP file for programs such as 7-Zip</translation>
    </message>
    <message>
        <source>Wohin mit den Bescheinigungen?</source>
        <translation>Where to with the certificates?</translation>
    </message>
    <message>
        <source>Wohin mit dem Bericht?</source>
        <translation>Where to with the report?</translation>
    </message>
    <message>
        <source>Bescheinigung {done} von {of} …</source>
        <translation>Certificate {done} of {of} …</translation>
    </message>
    <message>
        <source>Fertig</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Es stehen nur Zahlen darin.</source>
        <translation>There are only numbers in it.</translation>
    </message>
    <message>
        <source>Es war noch niemand da.</source>
        <translation>Nobody has been there yet.</translation>
    </message>
    <message>
        <source>Bescheinigungen bekommen alle, die sich an einem Tag der Veranstaltung angemeldet haben.</source>
        <translation>Certificates are for everybody who checked in on a day of the event.</translation>
    </message>
    <message numerus="yes">
        <source>%n Bescheinigungen stehen darin. Sie müssen noch unterschrieben werden.</source>
        <translation>
            <numerusform>There is %n certificate in it. It still has to be signed.</numerusform>
            <numerusform>There are %n certificates in it. They still have to be signed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lesen Sie den Bericht, bevor Sie ihn unterschreiben.</source>
        <translation>Read the report before you sign it.</translation>
    </message>
    <message>
        <source>Gespeichert: „{name}“ im Ordner {folder}.</source>
        <translation>Saved: “{name}” in the folder {folder}.</translation>
    </message>
    <message numerus="yes">
        <source>%n Personen stehen darin.</source>
        <translation>
            <numerusform>It has %n person in it.</numerusform>
            <numerusform>It has %n people in it.</numerusform>
        </translation>
    </message>
    <message>
        <source>Passwort:
{password}</source>
        <translation>Password:
{password}</translation>
    </message>
    <message>
        <source>Schreiben Sie das Passwort jetzt auf. Die Station merkt es sich nicht. Geben Sie es nicht zusammen mit der Datei weiter.</source>
        <translation>Write the password down now. The station does not remember it. Do not pass it on together with the file.</translation>
    </message>
    <message>
        <source>Die Station kann ihre Datei gerade nicht lesen. Versuchen Sie es noch einmal.</source>
        <translation>The station cannot read its file just now. Please try again.</translation>
    </message>
    <message>
        <source>Diese Seiten lassen sich gerade nicht herstellen. Fragen Sie die Technik.</source>
        <translation>These pages cannot be made at the moment. Ask your technicians.</translation>
    </message>
    <message>
        <source>Für die Technik: {text}</source>
        <translation>For technicians: {text}</translation>
    </message>
</context>
<context>
    <name>FaultSentences</name>
    <message>
        <source>{name} antwortet nicht. Bitte Netz und Kabel prüfen.</source>
        <translation>{name} does not answer. Please check network and cables.</translation>
    </message>
    <message>
        <source>{name} ist gerade überlastet. Es wird von selbst wieder versucht.</source>
        <translation>{name} is overloaded just now. It is tried again by itself.</translation>
    </message>
    <message>
        <source>{name} verschlüsselt die Verbindung nicht, darum wird nichts gesendet. Bitte dort TLS einschalten lassen.</source>
        <translation>{name} does not encrypt the connection, so nothing is sent. Please have TLS switched on there.</translation>
    </message>
    <message>
        <source>{name} zeigt ein anderes Zertifikat als vereinbart, darum wird nichts gesendet. Bitte die Technik fragen und neu verbinden.</source>
        <translation>{name} shows another certificate than agreed, so nothing is sent. Please ask a technician and connect anew.</translation>
    </message>
    <message>
        <source>{name} lässt diese Station nicht mehr herein. Bitte trennen und neu verbinden.</source>
        <translation>{name} does not let this station in any more. Please disconnect and connect anew.</translation>
    </message>
    <message>
        <source>{name} kennt diese Veranstaltung nicht mehr. Bitte die Technik fragen.</source>
        <translation>{name} does not know this event any more. Please ask a technician.</translation>
    </message>
    <message>
        <source>{name} hat einen anderen Schlüssel als diese Station. Bitte neu verbinden.</source>
        <translation>{name} has another key than this station. Please connect anew.</translation>
    </message>
    <message>
        <source>{name} ist neuer als diese Station. Bitte Einlass hier auf den neuen Stand bringen.</source>
        <translation>{name} is newer than this station. Please update Einlass here.</translation>
    </message>
    <message>
        <source>{name} ist älter als diese Station. Bitte die Technik fragen.</source>
        <translation>{name} is older than this station. Please ask a technician.</translation>
    </message>
    <message>
        <source>{name} nimmt gerade keine Verbindung mehr an. Bitte die Technik fragen.</source>
        <translation>{name} takes no more connections just now. Please ask a technician.</translation>
    </message>
    <message>
        <source>{name} kann nichts mehr speichern. Bitte die Technik fragen, ob die Platte voll ist.</source>
        <translation>{name} cannot keep anything any more. Please ask a technician whether its disk is full.</translation>
    </message>
    <message>
        <source>Statt {name} antwortet etwas anderes. Bitte prüfen, ob das Netz erst eine Anmeldung verlangt.</source>
        <translation>Something else answers in place of {name}. Please check whether the network wants a log-in first.</translation>
    </message>
    <message>
        <source>An dieser Adresse ist {name} nicht zu finden. Bitte trennen und neu verbinden.</source>
        <translation>{name} is not to be found at this address. Please disconnect and connect anew.</translation>
    </message>
    <message>
        <source>Die Zugangsdaten lassen sich nicht lesen. Bitte trennen und neu verbinden.</source>
        <translation>What is kept for connecting cannot be read. Please disconnect and connect anew.</translation>
    </message>
    <message>
        <source>Für {name} ist noch nicht alles ausgewählt. Bitte trennen und neu verbinden.</source>
        <translation>Not everything is chosen for {name} yet. Please disconnect and connect anew.</translation>
    </message>
    <message>
        <source>Beim Abgleich gab es einen Fehler. Er beginnt in einer Minute von selbst neu.</source>
        <translation>There was an error in the exchange. It begins anew by itself in a minute.</translation>
    </message>
</context>
<context>
    <name>FormSentences</name>
    <message>
        <source>Titel</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Vorname</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Nachname</source>
        <translation>Last name</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Rolle</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Sprache</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Speichern</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Bitte einen Nachnamen eintragen</source>
        <translation>Please fill in a last name</translation>
    </message>
    <message>
        <source>Name korrigieren: {name}</source>
        <translation>Correct name: {name}</translation>
    </message>
    <message>
        <source>Überall</source>
        <translation>Everywhere</translation>
    </message>
    <message>
        <source>Nur auf dem Schild</source>
        <translation>On the badge only</translation>
    </message>
    <message>
        <source>Ein neues Schild kommt mit „Schild drucken“.</source>
        <translation>A new badge comes with “Print badge”.</translation>
    </message>
    <message>
        <source>Notiz zu {name}</source>
        <translation>Note about {name}</translation>
    </message>
    <message>
        <source>Notiz für Kolleginnen und Kollegen</source>
        <translation>Note for colleagues</translation>
    </message>
    <message>
        <source>Bitte nur, was für den Einlass wichtig ist. Leer heißt: keine Notiz.</source>
        <translation>Please only what matters at the door. Empty means: no note.</translation>
    </message>
    <message>
        <source>Neue Person eintragen</source>
        <translation>Register a new person</translation>
    </message>
    <message>
        <source>Eintragen und einchecken</source>
        <translation>Register and check in</translation>
    </message>
    <message>
        <source>Ist es eine dieser Personen?</source>
        <translation>Is it one of these people?</translation>
    </message>
    <message>
        <source>Eingetragen werden soll: {name}. Noch ist nichts gespeichert.</source>
        <translation>To be registered: {name}. Nothing is saved yet.</translation>
    </message>
    <message>
        <source>Ja, diese Person</source>
        <translation>Yes, this person</translation>
    </message>
    <message>
        <source>Nein, neue Person</source>
        <translation>No, a new person</translation>
    </message>
</context>
<context>
    <name>HandbookSentences</name>
    <message>
        <source>Handbuch</source>
        <translation>Handbook</translation>
    </message>
    <message>
        <source>Für Helfer</source>
        <translation>For helpers</translation>
    </message>
    <message>
        <source>Für die Leitung</source>
        <translation>For organisers</translation>
    </message>
    <message>
        <source>Aufbau vor Ort</source>
        <translation>Setting up</translation>
    </message>
</context>
<context>
    <name>HelperSentences</name>
    <message>
        <source>Helfer</source>
        <translation>Helpers</translation>
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
</context>
<context>
    <name>HistorySentences</name>
    <message>
        <source>Was bisher war</source>
        <translation>What has happened</translation>
    </message>
    <message>
        <source>Noch nichts.</source>
        <translation>Nothing yet.</translation>
    </message>
    <message>
        <source>Eingecheckt</source>
        <translation>Checked in</translation>
    </message>
    <message>
        <source>Hinausgegangen</source>
        <translation>Went out</translation>
    </message>
    <message>
        <source>Wieder hereingekommen</source>
        <translation>Came in again</translation>
    </message>
    <message>
        <source>Zurückgenommen</source>
        <translation>Taken back</translation>
    </message>
    <message>
        <source>An der Tür eingetragen</source>
        <translation>Registered at the door</translation>
    </message>
    <message>
        <source>Mit echter Karte nachgetragen</source>
        <translation>Added with a genuine ticket</translation>
    </message>
    <message>
        <source>Name korrigiert</source>
        <translation>Name corrected</translation>
    </message>
    <message>
        <source>Notiz geschrieben</source>
        <translation>Note written</translation>
    </message>
    <message>
        <source>Schild noch einmal gedruckt</source>
        <translation>Badge printed once more</translation>
    </message>
    <message>
        <source>Schild gedruckt</source>
        <translation>Badge printed</translation>
    </message>
    <message>
        <source>Schild nicht mehr gedruckt</source>
        <translation>Badge not printed any more</translation>
    </message>
    <message>
        <source>Personen-Daten gelöscht</source>
        <translation>Personal data erased</translation>
    </message>
    <message>
        <source>Schild noch einmal versucht</source>
        <translation>Badge tried again</translation>
    </message>
    <message>
        <source>Wieder gültig gemacht</source>
        <translation>Made valid again</translation>
    </message>
    <message>
        <source>Rückgängig gemacht: {what}</source>
        <translation>Undone: {what}</translation>
    </message>
    <message>
        <source>Gast</source>
        <translation>Visitor</translation>
    </message>
    <message>
        <source>Helfer-Platz</source>
        <translation>Help desk</translation>
    </message>
    <message>
        <source>Leitung</source>
        <translation>Organisers</translation>
    </message>
    <message>
        <source>von selbst</source>
        <translation>by itself</translation>
    </message>
    <message>
        <source>Papier-Liste</source>
        <translation>paper list</translation>
    </message>
    <message>
        <source>Befehlszeile</source>
        <translation>command line</translation>
    </message>
    <message>
        <source>{date}, {time} Uhr</source>
        <translation>{date}, {time}</translation>
    </message>
    <message>
        <source>rückgängig gemacht</source>
        <translation>undone</translation>
    </message>
    <message>
        <source>Rückgängig</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Rückgängig: {what}, {name}</source>
        <translation>Undo: {what}, {name}</translation>
    </message>
    <message>
        <source>Rückgängig gemacht: {what}, {name}.</source>
        <translation>Undone: {what}, {name}.</translation>
    </message>
    <message>
        <source>Das gibt es nicht mehr. Bitte die Person noch einmal öffnen.</source>
        <translation>This is not there any more. Please open the person again.</translation>
    </message>
    <message>
        <source>Das ist schon rückgängig gemacht.</source>
        <translation>This is undone already.</translation>
    </message>
    <message>
        <source>Das Schild ist schon gedruckt oder beim Drucker. Bitte wegwerfen, wenn es kommt.</source>
        <translation>The badge is printed or with a printer already. Please throw it away when it comes.</translation>
    </message>
    <message>
        <source>Danach ist noch etwas geschehen. Bitte zuerst das Neuere rückgängig machen.</source>
        <translation>Something happened after that. Please undo the newer one first.</translation>
    </message>
    <message>
        <source>Das kann niemand rückgängig machen.</source>
        <translation>Nobody can undo this.</translation>
    </message>
</context>
<context>
    <name>JoinSentences</name>
    <message>
        <source>Zurück</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Verbinden</source>
        <translation>Connect</translation>
    </message>
    <message>
        <source>Fertig</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Welche Datei der Zentrale?</source>
        <translation>Which file of the hub?</translation>
    </message>
    <message>
        <source>Wer die Zentrale eingerichtet hat, hat eine Datei mit der Endung .einlass-hub bekommen. Bitte den Stick mit dieser Datei einstecken.</source>
        <translation>Whoever set up the hub has got a file that ends in .einlass-hub. Please plug in the stick with this file.</translation>
    </message>
    <message>
        <source>Dateien von Zentralen</source>
        <translation>Files of hubs</translation>
    </message>
    <message>
        <source>Es ist keine solche Datei zu finden. Bitte den Stick einstecken und noch einmal suchen.</source>
        <translation>No such file was found. Please plug in the stick and look again.</translation>
    </message>
    <message>
        <source>Welcher Code von pretix?</source>
        <translation>Which code of pretix?</translation>
    </message>
    <message>
        <source>Bitte in pretix unter „Geräte“ ein Gerät anlegen. pretix zeigt dann einen QR-Code. Halten Sie ihn in die Kamera, lesen Sie ihn mit dem Hand-Scanner, oder fügen Sie seinen Text hier ein.</source>
        <translation>Please add a device in pretix under “Devices”. pretix then shows a QR code. Hold it up to the camera, read it with the hand scanner, or paste its text here.</translation>
    </message>
    <message>
        <source>Bitte in pretix unter „Geräte“ ein Gerät anlegen. pretix zeigt dann einen QR-Code. Lesen Sie ihn mit dem Hand-Scanner, oder fügen Sie seinen Text hier ein.</source>
        <translation>Please add a device in pretix under “Devices”. pretix then shows a QR code. Read it with the hand scanner, or paste its text here.</translation>
    </message>
    <message>
        <source>Text des QR-Codes</source>
        <translation>Text of the QR code</translation>
    </message>
    <message>
        <source>Die Station meldet sich an …</source>
        <translation>The station signs in …</translation>
    </message>
    <message>
        <source>Die Station meldet sich ab …</source>
        <translation>The station signs out …</translation>
    </message>
    <message>
        <source>Welche Veranstaltung in pretix?</source>
        <translation>Which event in pretix?</translation>
    </message>
    <message>
        <source>Welche Check-in-Liste gehört zum {day}?</source>
        <translation>Which check-in list belongs to {day}?</translation>
    </message>
    <message>
        <source>In pretix hat jeder Tag seine eigene Liste. Der Einlass wird in diese Liste eingetragen.</source>
        <translation>In pretix every day has a list of its own. Check-ins are entered into it.</translation>
    </message>
    <message>
        <source>Verbunden: {name}. Der Abgleich beginnt in wenigen Sekunden.</source>
        <translation>Connected: {name}. The exchange begins in a few seconds.</translation>
    </message>
    <message>
        <source>Getrennt: {name}. Alles, was diese Station weiß, bleibt hier.</source>
        <translation>Disconnected: {name}. Everything that this station knows stays here.</translation>
    </message>
    <message>
        <source>Wirklich trennen: {name}?</source>
        <translation>Really disconnect: {name}?</translation>
    </message>
    <message>
        <source>Was hier steht, bleibt. Zum Verbinden braucht es später wieder die Datei oder den Code.</source>
        <translation>What is known here stays. To connect again later, the file or the code is needed.</translation>
    </message>
    <message>
        <source>Ja, trennen</source>
        <translation>Yes, disconnect</translation>
    </message>
    <message>
        <source>Die Datei lässt sich nicht lesen. Bitte eine andere Kopie nehmen.</source>
        <translation>The file cannot be read. Please take another copy.</translation>
    </message>
    <message>
        <source>Das ist keine Datei einer Zentrale. Bitte die Datei mit der Endung .einlass-hub nehmen.</source>
        <translation>This is no file of a hub. Please take the file that ends in .einlass-hub.</translation>
    </message>
    <message>
        <source>Diese Datei gehört zu einer anderen Veranstaltung. Bitte die richtige nehmen.</source>
        <translation>This file belongs to another event. Please take the right one.</translation>
    </message>
    <message>
        <source>In der Übung verbindet sich die Station mit niemandem. Bitte erst die Übung beenden.</source>
        <translation>In practice the station connects to nobody. Please end the practice first.</translation>
    </message>
    <message>
        <source>Das ist kein QR-Code für ein Gerät von pretix. Bitte den Code der Seite „Geräte“ nehmen.</source>
        <translation>This is no QR code of a pretix device. Please take the code from the page “Devices”.</translation>
    </message>
    <message>
        <source>Dieser Code ist für ein neueres Programm. Bitte Einlass auf den neuen Stand bringen.</source>
        <translation>This code is for a newer program. Please update Einlass.</translation>
    </message>
    <message>
        <source>Dieser Code ist für ein anderes Programm. Bitte in pretix ein neues Gerät anlegen.</source>
        <translation>This code is for another program. Please add a new device in pretix.</translation>
    </message>
    <message>
        <source>Die Adresse ist nicht verschlüsselt (http). Bitte die Adresse mit https nehmen.</source>
        <translation>The address is not encrypted (http). Please take the one with https.</translation>
    </message>
    <message>
        <source>pretix ist nicht erreichbar. Bitte das Netz prüfen und noch einmal versuchen.</source>
        <translation>pretix cannot be reached. Please check the network and try again.</translation>
    </message>
    <message>
        <source>Dieses Gerät darf die Bestellungen nicht lesen. Bitte in pretix ein anderes Profil wählen.</source>
        <translation>This device may not read orders. Please choose another profile in pretix.</translation>
    </message>
    <message>
        <source>pretix nimmt diesen Code nicht mehr. Bitte das Gerät in pretix neu anlegen.</source>
        <translation>pretix does not take this code any more. Please add the device anew in pretix.</translation>
    </message>
    <message>
        <source>Das hat nicht geklappt. Bitte noch einmal versuchen.</source>
        <translation>That did not work. Please try again.</translation>
    </message>
</context>
<context>
    <name>LateSentences</name>
    <message>
        <source>Die Zentrale</source>
        <translation>The hub</translation>
    </message>
    <message>
        <source>{name} ist nicht erreichbar. Der Einlass geht weiter, alles wird nachgeholt.</source>
        <translation>{name} cannot be reached. Check-in goes on, everything is made up for.</translation>
    </message>
    <message>
        <source>{name} hat Einträge nicht angenommen. Die Leitung sieht sie auf der Seite „Abgleich“.</source>
        <translation>{name} has not taken some entries. The organisers see them on the page “Exchange”.</translation>
    </message>
</context>
<context>
    <name>ListReasonSentences</name>
    <message>
        <source>Nummer der Anmeldung</source>
        <translation>Registration number</translation>
    </message>
    <message>
        <source>Ticket-Code</source>
        <translation>Ticket code</translation>
    </message>
    <message>
        <source>Bestellnummer</source>
        <translation>Order number</translation>
    </message>
    <message>
        <source>Position der Bestellung</source>
        <translation>Position of the order</translation>
    </message>
    <message>
        <source>Titel</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Vorname</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Nachname</source>
        <translation>Last name</translation>
    </message>
    <message>
        <source>ganzer Name</source>
        <translation>Whole name</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>E-Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Rolle</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>vor Ort oder online</source>
        <translation>On site or online</translation>
    </message>
    <message>
        <source>Stand der Anmeldung</source>
        <translation>Status of the registration</translation>
    </message>
    <message>
        <source>bezahlt: ja oder nein</source>
        <translation>Paid: yes or no</translation>
    </message>
    <message>
        <source>Tage</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>gültig ab</source>
        <translation>Valid from</translation>
    </message>
    <message>
        <source>gültig bis</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Sprache</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Gruppe</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Pronomen</source>
        <translation>Pronouns</translation>
    </message>
    <message>
        <source>Region, grob</source>
        <translation>region, coarse</translation>
    </message>
    <message>
        <source>Ticket-Art</source>
        <translation>Kind of ticket</translation>
    </message>
    <message>
        <source>gesperrt</source>
        <translation>Blocked</translation>
    </message>
    <message>
        <source>Zusatz zu einem Ticket</source>
        <translation>Extra to a ticket</translation>
    </message>
    <message>
        <source>steht wieder auf der Liste</source>
        <translation>is on the list again</translation>
    </message>
    <message>
        <source>steht jetzt auf der Liste</source>
        <translation>is on the list now</translation>
    </message>
    <message>
        <source>Spalte {number}</source>
        <translation>Column {number}</translation>
    </message>
    <message>
        <source>Diese Zeile hat {found} Zellen, die Liste hat {columns} Spalten.</source>
        <translation>This row has {found} cells, the list has {columns} columns.</translation>
    </message>
    <message>
        <source>Darin steht ein unsichtbares Zeichen, zum Beispiel ein Zeilenumbruch.</source>
        <translation>It has an invisible character in it, such as a line break.</translation>
    </message>
    <message>
        <source>Der Text ist länger als {most} Zeichen.</source>
        <translation>The text is longer than {most} characters.</translation>
    </message>
    <message>
        <source>Das ist keine Nummer einer Anmeldung.</source>
        <translation>This is no registration number.</translation>
    </message>
    <message>
        <source>Der Ticket-Code fehlt.</source>
        <translation>The ticket code is missing.</translation>
    </message>
    <message>
        <source>Das kann kein Ticket-Code sein.</source>
        <translation>This cannot be a ticket code.</translation>
    </message>
    <message>
        <source>Der Name fehlt.</source>
        <translation>The name is missing.</translation>
    </message>
    <message>
        <source>Dieses Wort ist nicht bekannt.</source>
        <translation>This word is not known.</translation>
    </message>
    <message>
        <source>Das ist kein Tag der Veranstaltung.</source>
        <translation>This is no day of the event.</translation>
    </message>
    <message>
        <source>An diesem Tag ist die Veranstaltung nicht.</source>
        <translation>The event is not on this day.</translation>
    </message>
    <message>
        <source>Dieser Ticket-Code steht schon in Zeile {line}.</source>
        <translation>This ticket code stands in row {line} already.</translation>
    </message>
    <message>
        <source>Diese Person steht schon in Zeile {line}.</source>
        <translation>This person stands in row {line} already.</translation>
    </message>
    <message>
        <source>Diese Nummer steht schon in Zeile {line}.</source>
        <translation>This number stands in row {line} already.</translation>
    </message>
    <message>
        <source>Dieser Ticket-Code gehört schon zur Anmeldung {id}.</source>
        <translation>This ticket code belongs to the registration {id} already.</translation>
    </message>
    <message>
        <source>Prüfen Sie Trennzeichen und Anführungszeichen in dieser Zeile.</source>
        <translation>Check separators and quotation marks in this row.</translation>
    </message>
    <message>
        <source>Löschen Sie das Zeichen.</source>
        <translation>Delete the character.</translation>
    </message>
    <message>
        <source>Kürzen Sie den Text.</source>
        <translation>Shorten the text.</translation>
    </message>
    <message>
        <source>Nehmen Sie höchstens 64 Buchstaben und Ziffern, oder lassen Sie die Zelle leer.</source>
        <translation>Use 64 letters and digits at most, or leave the cell empty.</translation>
    </message>
    <message>
        <source>Tragen Sie ein, was im QR-Code der Person steht.</source>
        <translation>Put in what the person&apos;s QR code says.</translation>
    </message>
    <message>
        <source>Nehmen Sie 3 bis 256 Buchstaben und Ziffern ohne Leerzeichen.</source>
        <translation>Use 3 to 256 letters and digits without blanks.</translation>
    </message>
    <message>
        <source>Tragen Sie einen Namen ein.</source>
        <translation>Put in a name.</translation>
    </message>
    <message>
        <source>Schreiben Sie eines davon: {known}. Leer heißt: {usual}.</source>
        <translation>Write one of these: {known}. Empty means: {usual}.</translation>
    </message>
    <message>
        <source>Schreiben Sie eines davon: {known}. Leer heißt: alle Tage.</source>
        <translation>Write one of these: {known}. Empty means: all days.</translation>
    </message>
    <message>
        <source>Geben Sie jeder Person einen eigenen Code, oder allen einer Gruppe dieselbe Gruppe.</source>
        <translation>Give each person a code of their own, or everybody of a group the same group.</translation>
    </message>
    <message>
        <source>Löschen Sie eine der beiden Zeilen, oder geben Sie ihnen verschiedene Codes.</source>
        <translation>Delete one of the two rows, or give them different codes.</translation>
    </message>
    <message>
        <source>Geben Sie jeder Person eine eigene Nummer.</source>
        <translation>Give each person a number of their own.</translation>
    </message>
    <message>
        <source>Nehmen Sie die Nummer {id}, oder geben Sie der Person einen eigenen Code.</source>
        <translation>Use the number {id}, or give the person a code of their own.</translation>
    </message>
    <message>
        <source>Was jemand isst, braucht am Einlass niemand.</source>
        <translation>Nobody at the door needs to know what somebody eats.</translation>
    </message>
    <message>
        <source>Behinderung und Krankheit gehen am Einlass niemanden etwas an.</source>
        <translation>Disability and illness are nobody&apos;s business at the door.</translation>
    </message>
    <message>
        <source>Adressen braucht am Einlass niemand.</source>
        <translation>Nobody at the door needs addresses.</translation>
    </message>
    <message>
        <source>Telefonnummern braucht am Einlass niemand.</source>
        <translation>Nobody at the door needs telephone numbers.</translation>
    </message>
    <message>
        <source>Alter und Geschlecht braucht am Einlass niemand.</source>
        <translation>Nobody at the door needs age and sex.</translation>
    </message>
    <message>
        <source>Anreden braucht am Einlass niemand.</source>
        <translation>Nobody at the door needs forms of address.</translation>
    </message>
    <message>
        <source>Geld geht am Einlass niemanden etwas an.</source>
        <translation>Money is nobody&apos;s business at the door.</translation>
    </message>
    <message>
        <source>Eine laufende Nummer ist in jeder Liste anders.</source>
        <translation>A running number changes with every list.</translation>
    </message>
    <message>
        <source>Diese Spalte ist nicht bekannt.</source>
        <translation>This column is not known.</translation>
    </message>
    <message>
        <source>Vorname und Nachname haben eigene Spalten.</source>
        <translation>First and last name have columns of their own.</translation>
    </message>
    <message>
        <source>Eine andere Spalte ist schon: {field}.</source>
        <translation>Another column is already: {field}.</translation>
    </message>
    <message>
        <source>Die Veranstaltung druckt keine Pronomen.</source>
        <translation>The event prints no pronouns.</translation>
    </message>
    <message>
        <source>Sie möchten diese Spalte nicht.</source>
        <translation>You do not want this column.</translation>
    </message>
    <message>
        <source>Die Datei ist in der Schreibweise von Windows gelesen. Prüfen Sie die Umlaute.</source>
        <translation>The file is read in the encoding of Windows. Please check the umlauts.</translation>
    </message>
    <message>
        <source>Die Datei ist in der Schreibweise {what} gelesen.</source>
        <translation>The file is read in the encoding {what}.</translation>
    </message>
    <message>
        <source>Die Liste ist das Blatt „{what}“.</source>
        <translation>The list is the sheet “{what}”.</translation>
    </message>
    <message>
        <source>Zeilen zählen hier die Tickets der Datei, die erste ist Zeile 2.</source>
        <translation>Rows count the tickets of the file here; the first is row 2.</translation>
    </message>
    <message numerus="yes">
        <source>%n Tickets aus Test-Bestellungen sind weggelassen.</source>
        <translation>
            <numerusform>%n ticket of a test order is left out.</numerusform>
            <numerusform>%n tickets of test orders are left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>Die Liste hat keine Überschriften. Die erste Zeile ist eine Person.</source>
        <translation>The list has no headings. The first row is a person.</translation>
    </message>
    <message>
        <source>Die Spalte „{what}“ ist wohl: {field}. Das sagt ihr Inhalt.</source>
        <translation>The column “{what}” is probably: {field}. Its content says so.</translation>
    </message>
    <message>
        <source>Namen stehen in einer Spalte. Sie sind vor dem letzten Wort geteilt.</source>
        <translation>Names stand in one column. They are parted before the last word.</translation>
    </message>
    <message>
        <source>Das Ticket ist die Nummer in „{what}“. Nur QR-Codes mit dieser Nummer öffnen.</source>
        <translation>The ticket is the number in “{what}”. Only QR codes with this number open the door.</translation>
    </message>
    <message>
        <source>Die Liste hat keine Ticket-Codes. Jede Person bekommt einen neuen.</source>
        <translation>The list has no ticket codes. Each person gets a new one.</translation>
    </message>
    <message numerus="yes">
        <source>%n Gruppen haben je eine gemeinsame Nummer.</source>
        <translation>
            <numerusform>%n group has one number in common.</numerusform>
            <numerusform>%n groups have one number each in common.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Zeilen zu „{what}“ haben keinen Namen und sind weggelassen.</source>
        <translation>
            <numerusform>%n row for “{what}” has no name and is left out.</numerusform>
            <numerusform>%n rows for “{what}” have no name and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Zusätze zu Tickets sind weggelassen.</source>
        <translation>
            <numerusform>%n extra to a ticket is left out.</numerusform>
            <numerusform>%n extras to tickets are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Zeilen mit Summen sind weggelassen.</source>
        <translation>
            <numerusform>%n row with sums is left out.</numerusform>
            <numerusform>%n rows with sums are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Personen sind für keinen Tag angekreuzt. Sie gelten als storniert.</source>
        <translation>
            <numerusform>%n person is ticked for no day and counts as cancelled.</numerusform>
            <numerusform>%n people are ticked for no day and count as cancelled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Tickets gelten an keinem Tag. Sie gelten als storniert.</source>
        <translation>
            <numerusform>%n ticket is good on no day and counts as cancelled.</numerusform>
            <numerusform>%n tickets are good on no day and count as cancelled.</numerusform>
        </translation>
    </message>
    <message>
        <source>Diese Datei ist nicht da. Steckt der Stick noch?</source>
        <translation>This file is not there. Is the stick still plugged in?</translation>
    </message>
    <message>
        <source>Das ist ein Ordner. Wählen Sie eine Datei darin.</source>
        <translation>This is a folder. Choose a file in it.</translation>
    </message>
    <message>
        <source>Diese Datei lässt sich nicht öffnen. Kopieren Sie sie noch einmal auf den Stick.</source>
        <translation>This file cannot be opened. Copy it to the stick once more.</translation>
    </message>
    <message>
        <source>Das ist keine Liste. Speichern Sie die Liste als XLSX, ODS oder CSV.</source>
        <translation>This is no list. Save the list as XLSX, ODS or CSV.</translation>
    </message>
    <message>
        <source>Diese Datei ist zu groß. Speichern Sie die Liste als CSV und laden Sie diese.</source>
        <translation>This file is too large. Save the list as CSV and load that.</translation>
    </message>
    <message>
        <source>Diese Datei ist beschädigt. Speichern Sie die Liste noch einmal als XLSX oder CSV.</source>
        <translation>This file is damaged. Save the list once more as XLSX or CSV.</translation>
    </message>
    <message>
        <source>Die Schrift dieser Datei ist beschädigt. Speichern Sie sie als „CSV UTF-8“.</source>
        <translation>The letters of this file are damaged. Save it as “CSV UTF-8”.</translation>
    </message>
    <message>
        <source>Diese Datei hat ein Passwort. Speichern Sie die Liste ohne Passwort.</source>
        <translation>This file has a password. Save the list without one.</translation>
    </message>
    <message>
        <source>Diese Datei ist leer. Speichern Sie die Liste noch einmal.</source>
        <translation>This file is empty. Save the list once more.</translation>
    </message>
    <message>
        <source>Unter den Überschriften steht niemand. Speichern Sie die Liste noch einmal.</source>
        <translation>Nobody stands below the headings. Save the list once more.</translation>
    </message>
    <message>
        <source>In dieser Liste steht kein Name. Sagen Sie bitte, welche Spalte der Name ist.</source>
        <translation>There is no name in this list. Please say which column is the name.</translation>
    </message>
    <message>
        <source>Zwei Spalten heißen gleich. Nehmen Sie eine davon aus der Liste.</source>
        <translation>Two columns have the same heading. Take one of them out of the list.</translation>
    </message>
    <message>
        <source>Das sind Bestellungen ohne Tickets. Nehmen Sie aus pretix den Export „Bestellzeilen“.</source>
        <translation>These are orders without tickets. Take the export “Order positions” from pretix.</translation>
    </message>
    <message>
        <source>Anführungszeichen passen nicht zusammen. Speichern Sie die Liste noch einmal.</source>
        <translation>Quotation marks do not fit together. Save the list once more.</translation>
    </message>
    <message>
        <source>Die Spalten sind jetzt andere. Sehen Sie sich die Datei bitte noch einmal an.</source>
        <translation>The columns are others now. Please look at the file again.</translation>
    </message>
    <message>
        <source>Jemand hat die Datei inzwischen geändert. Sehen Sie sie bitte noch einmal an.</source>
        <translation>Somebody has changed the file meanwhile. Please look at it again.</translation>
    </message>
    <message>
        <source>Das ist abgebrochen. Es ist nichts geladen.</source>
        <translation>This was cancelled. Nothing is loaded.</translation>
    </message>
</context>
<context>
    <name>ListReportSentences</name>
    <message>
        <source>Schritt 3 von 3: Das wird sich ändern</source>
        <translation>Step 3 of 3: what will change</translation>
    </message>
    <message>
        <source>Abgelehnte Zeilen bleiben draußen, alle anderen werden geladen. Noch ist nichts geladen.</source>
        <translation>Refused rows stay out, all others will be loaded. Nothing is loaded yet.</translation>
    </message>
    <message>
        <source>Alles ist in Ordnung. Noch ist nichts geladen.</source>
        <translation>All is well. Nothing is loaded yet.</translation>
    </message>
    <message>
        <source>Das ist nur ein Teil der Liste</source>
        <translation>This is only a part of the list</translation>
    </message>
    <message numerus="yes">
        <source>Jetzt %n Personen laden</source>
        <translation>
            <numerusform>Load %n person now</numerusform>
            <numerusform>Load %n people now</numerusform>
        </translation>
    </message>
    <message>
        <source>In dieser Datei ist niemand, der geladen werden kann. Ändern Sie die Spalten oder die Datei.</source>
        <translation>There is nobody in this file who can be loaded. Change the columns or the file.</translation>
    </message>
    <message>
        <source>Abgelehnt</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Bitte ansehen</source>
        <translation>Please look</translation>
    </message>
    <message>
        <source>Schilder</source>
        <translation>Badges</translation>
    </message>
    <message>
        <source>Neu</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Geändert</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Nicht mehr da</source>
        <translation>Not there any more</translation>
    </message>
    <message>
        <source>Spalten</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Diese Zeilen werden nicht geladen. Ändern Sie die Datei und laden Sie sie neu.</source>
        <translation>These rows will not be loaded. Change the file and load it again.</translation>
    </message>
    <message>
        <source>Vielleicht ist das dieselbe Person. Alle werden trotzdem geladen.</source>
        <translation>This may be the same person. Everybody will be loaded all the same.</translation>
    </message>
    <message>
        <source>Diese Schilder sehen nicht so aus, wie sie sollen. Ein kürzerer Text hilft.</source>
        <translation>These badges do not look as they should. A shorter text helps.</translation>
    </message>
    <message>
        <source>Diese Personen kommen dazu.</source>
        <translation>These people will be added.</translation>
    </message>
    <message>
        <source>Diese Personen gibt es schon. Ihre Angaben ändern sich.</source>
        <translation>These people are there already. What is known of them changes.</translation>
    </message>
    <message>
        <source>Diese Personen stehen nicht auf der neuen Liste. Sie bleiben und werden markiert.</source>
        <translation>These people are not on the new list. They stay and are marked.</translation>
    </message>
    <message>
        <source>Diese Spalten bleiben draußen, und das wurde angenommen.</source>
        <translation>These columns stay out, and this was assumed.</translation>
    </message>
    <message>
        <source>Diese Personen stehen nicht auf der neuen Liste. Vielleicht sind es die abgelehnten.</source>
        <translation>These people are not on the new list. They may be those that were refused.</translation>
    </message>
    <message numerus="yes">
        <source>%n Personen bleiben, wie sie sind.</source>
        <translation>
            <numerusform>%n person stays as it is.</numerusform>
            <numerusform>%n people stay as they are.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hier ist nichts. Gut so.</source>
        <translation>There is nothing here. Good.</translation>
    </message>
    <message>
        <source>Niemand.</source>
        <translation>Nobody.</translation>
    </message>
    <message>
        <source>Zeile</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Spalte</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Inhalt</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Was nicht stimmt</source>
        <translation>What is wrong</translation>
    </message>
    <message>
        <source>Was Sie tun können</source>
        <translation>What you can do</translation>
    </message>
    <message>
        <source>Wer</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Warum</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Was sich ändert</source>
        <translation>What changes</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Ausgefüllt</source>
        <translation>Filled</translation>
    </message>
    <message>
        <source>{name} (Zeile {line})</source>
        <translation>{name} (row {line})</translation>
    </message>
    <message>
        <source>{name} (schon geladen)</source>
        <translation>{name} (loaded already)</translation>
    </message>
    <message>
        <source>Vielleicht doppelt: gleicher Name, gleiche E-Mail oder Organisation</source>
        <translation>Perhaps twice: same name, same e-mail or organisation</translation>
    </message>
    <message>
        <source>Die Namen klingen gleich</source>
        <translation>The names sound alike</translation>
    </message>
    <message>
        <source>Angenommen</source>
        <translation>Assumed</translation>
    </message>
    <message>
        <source>Es gibt kein Schild zum Ausprobieren.</source>
        <translation>There is no badge to try.</translation>
    </message>
    <message>
        <source>{far} von {all} ausprobierten Schildern kann man aus {metres} Metern lesen.</source>
        <translation>{far} of {all} badges that were tried can be read from {metres} metres.</translation>
    </message>
    <message>
        <source>Der Text passt nicht auf das Schild.</source>
        <translation>The text does not fit on the badge.</translation>
    </message>
    <message>
        <source>Der Name ist klein, lesbar bis {metres} Meter.</source>
        <translation>The name is small, readable from {metres} metres.</translation>
    </message>
    <message>
        <source>Diese Zeichen kann niemand drucken: {letters}</source>
        <translation>These letters cannot be printed: {letters}</translation>
    </message>
    <message>
        <source>Die eigene Vorlage sagt nicht, wie es aussieht.</source>
        <translation>Your own template does not say how it looks.</translation>
    </message>
</context>
<context>
    <name>ListSentences</name>
    <message>
        <source>Liste laden</source>
        <translation>Load a list</translation>
    </message>
    <message>
        <source>Schritt 1 von 3: Welche Datei?</source>
        <translation>Step 1 of 3: which file?</translation>
    </message>
    <message>
        <source>Ziehen Sie eine Datei hierher, oder tippen Sie auf eine. Es wird noch nichts geladen.</source>
        <translation>Drop a file here, or tap one. Nothing is loaded yet.</translation>
    </message>
    <message>
        <source>Tippen Sie auf eine Datei. Es wird noch nichts geladen.</source>
        <translation>Tap a file. Nothing is loaded yet.</translation>
    </message>
    <message>
        <source>Keine Liste gefunden. Stecken Sie einen USB-Stick ein und tippen Sie auf „Neu suchen“.</source>
        <translation>No list found. Plug in a USB stick and tap “Search again”.</translation>
    </message>
    <message>
        <source>Es wird nach Listen gesucht …</source>
        <translation>Looking for lists …</translation>
    </message>
    <message>
        <source>Gefundene Listen</source>
        <translation>Lists found</translation>
    </message>
    <message>
        <source>Datei</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Ort</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Gespeichert</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>Größe</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>USB-Stick „{name}“</source>
        <translation>USB stick “{name}”</translation>
    </message>
    <message>
        <source>Ordner „{name}“</source>
        <translation>Folder “{name}”</translation>
    </message>
    <message>
        <source>Neu suchen</source>
        <translation>Search again</translation>
    </message>
    <message>
        <source>Oder den Pfad der Datei eintippen</source>
        <translation>Or type the path of the file</translation>
    </message>
    <message>
        <source>Öffnen</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Zurück</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Weiter</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Schritt 2 von 3: Was steht in welcher Spalte?</source>
        <translation>Step 2 of 3: what is in which column?</translation>
    </message>
    <message numerus="yes">
        <source>%n Zeilen. Stimmt eine Spalte nicht? Tippen Sie darauf.</source>
        <translation>
            <numerusform>%n row. Is a column wrong? Tap it.</numerusform>
            <numerusform>%n rows. Is a column wrong? Tap it.</numerusform>
        </translation>
    </message>
    <message>
        <source>Noch fehlt der Name. Tippen Sie auf die Spalte, in der die Namen stehen.</source>
        <translation>The name is still missing. Tap the column that has the names.</translation>
    </message>
    <message>
        <source>Spalte in der Datei</source>
        <translation>Column in the file</translation>
    </message>
    <message>
        <source>Zum Beispiel</source>
        <translation>For example</translation>
    </message>
    <message>
        <source>Das wird daraus</source>
        <translation>Becomes</translation>
    </message>
    <message>
        <source>nichts. {reason}</source>
        <translation>nothing. {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n Zellen, nicht gezeigt</source>
        <translation>
            <numerusform>%n cell, not shown</numerusform>
            <numerusform>%n cells, not shown</numerusform>
        </translation>
    </message>
    <message>
        <source>Blatt: {name}</source>
        <translation>Sheet: {name}</translation>
    </message>
    <message>
        <source>Was steht in der Spalte „{column}“?</source>
        <translation>What is in the column “{column}”?</translation>
    </message>
    <message>
        <source>nicht übernehmen</source>
        <translation>do not keep</translation>
    </message>
    <message>
        <source>Die Datei wird gelesen …</source>
        <translation>Reading the file …</translation>
    </message>
    <message>
        <source>Die Liste wird geprüft und die Schilder werden ausprobiert …</source>
        <translation>Checking the list and trying the badges …</translation>
    </message>
    <message>
        <source>Die Liste wird geladen …</source>
        <translation>Loading the list …</translation>
    </message>
    <message>
        <source>Die Liste ist geladen.</source>
        <translation>The list is loaded.</translation>
    </message>
    <message numerus="yes">
        <source>%n Personen sind neu.</source>
        <translation>
            <numerusform>%n person is new.</numerusform>
            <numerusform>%n people are new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Personen sind geändert.</source>
        <translation>
            <numerusform>%n person has changed.</numerusform>
            <numerusform>%n people have changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Personen sind gleich geblieben.</source>
        <translation>
            <numerusform>%n person stayed the same.</numerusform>
            <numerusform>%n people stayed the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Zeilen sind draußen geblieben. Ändern Sie die Datei und laden Sie sie neu.</source>
        <translation>
            <numerusform>%n row was left out. Change the file and load it again.</numerusform>
            <numerusform>%n rows were left out. Change the file and load it again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Die Station kennt jetzt %n Personen.</source>
        <translation>
            <numerusform>The station knows %n person now.</numerusform>
            <numerusform>The station knows %n people now.</numerusform>
        </translation>
    </message>
    <message>
        <source>Als Nächstes: Probieren Sie einen QR-Code an der Kamera aus und machen Sie den Morgen-Check.</source>
        <translation>Next: try a QR code at the camera and do the morning check.</translation>
    </message>
    <message>
        <source>Zum Morgen-Check</source>
        <translation>To the morning check</translation>
    </message>
    <message>
        <source>Noch eine Liste laden</source>
        <translation>Load another list</translation>
    </message>
    <message>
        <source>Für die Technik: {text}</source>
        <translation>For technicians: {text}</translation>
    </message>
    <message>
        <source>Die Station kann gerade nicht speichern. Es ist nichts geladen. Versuchen Sie es noch einmal.</source>
        <translation>The station cannot save just now. Nothing is loaded. Please try again.</translation>
    </message>
</context>
<context>
    <name>MergedSentences</name>
    <message>
        <source>Alles ist übernommen.</source>
        <translation>Everything is brought in.</translation>
    </message>
    <message>
        <source>Nichts konnte übernommen werden.</source>
        <translation>Nothing could be brought in.</translation>
    </message>
    <message>
        <source>Übernommen, was sich lesen ließ. Sehen Sie sich die Liste an.</source>
        <translation>What could be read is brought in. Please look at the list.</translation>
    </message>
    <message numerus="yes">
        <source>%n Einträge sind neu.</source>
        <translation>
            <numerusform>%n entry is new.</numerusform>
            <numerusform>%n entries are new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Einträge waren schon bekannt.</source>
        <translation>
            <numerusform>%n entry was known already.</numerusform>
            <numerusform>%n entries were known already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Anmeldungen sind neu oder geändert.</source>
        <translation>
            <numerusform>%n registration is new or changed.</numerusform>
            <numerusform>%n registrations are new or changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Personen stehen nicht auf der Liste dieser Station. Laden Sie die gleiche Liste.</source>
        <translation>
            <numerusform>%n person is not on the list of this station. Load the same list.</numerusform>
            <numerusform>%n people are not on the list of this station. Load the same list.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bitte sehen Sie die Liste durch.</source>
        <translation>Please go through the list.</translation>
    </message>
    <message>
        <source>Niemand ist doppelt eingelassen.</source>
        <translation>Nobody was let in twice.</translation>
    </message>
    <message numerus="yes">
        <source>Die Uhr der anderen Station geht %n Minuten vor. Bitte stellen Sie beide.</source>
        <translation>
            <numerusform>The clock of the other station is %n minute ahead. Please set both.</numerusform>
            <numerusform>The clock of the other station is %n minutes ahead. Please set both.</numerusform>
        </translation>
    </message>
    <message>
        <source>Zum Durchsehen</source>
        <translation>To go through</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Wer</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Genauer</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Nicht übernommen</source>
        <translation>Not brought in</translation>
    </message>
    <message>
        <source>Doppelt eingelassen</source>
        <translation>Let in twice</translation>
    </message>
    <message>
        <source>Zweimal berichtigt</source>
        <translation>Put right twice</translation>
    </message>
    <message>
        <source>Auf dem Schild gilt: {version}</source>
        <translation>Counts on the badge: {version}</translation>
    </message>
    <message>
        <source>Es gilt: {version}</source>
        <translation>Counts: {version}</translation>
    </message>
    <message>
        <source>Es gilt nicht: {version}</source>
        <translation>Does not count: {version}</translation>
    </message>
    <message>
        <source>Eine neuere Fassung von Einlass hat das geschrieben. Bringen Sie diese Station auf den neuen Stand.</source>
        <translation>A newer version of Einlass wrote this. Update this station.</translation>
    </message>
    <message>
        <source>Zwei Stationen sagen über das Gleiche Verschiedenes. Es gilt, was hier steht. Bitte sagen Sie es der Technik.</source>
        <translation>Two stations say different things about the same. What stands here counts. Please tell a technician.</translation>
    </message>
    <message>
        <source>Dieser Eintrag ist nicht, wie er sein soll. Bitte sagen Sie es der Technik.</source>
        <translation>This entry is not as it should be. Please tell a technician.</translation>
    </message>
</context>
<context>
    <name>NoticeSentences</name>
    <message>
        <source>{name} ist eingecheckt.</source>
        <translation>{name} is checked in.</translation>
    </message>
    <message>
        <source>Das Schild vom {date} gilt.</source>
        <translation>The badge of {date} is still good.</translation>
    </message>
    <message>
        <source>{name} ist schon da, eingecheckt an „{station}“. Alles gut.</source>
        <translation>{name} is in already, checked in at “{station}”. All is well.</translation>
    </message>
    <message>
        <source>{name} war schon eingecheckt. Alles gut.</source>
        <translation>{name} was checked in already. All is well.</translation>
    </message>
    <message numerus="yes">
        <source>%n Personen eingecheckt.</source>
        <translation>
            <numerusform>%n person checked in.</numerusform>
            <numerusform>%n people checked in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nicht: Bitte einzeln öffnen.</source>
        <translation>
            <numerusform>%n not: please open that person.</numerusform>
            <numerusform>%n not: please open them one by one.</numerusform>
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
        <source>Nicht eingecheckt: Einlass erst ab {time}. Dann bitte noch einmal einchecken.</source>
        <translation>Not checked in: doors open at {time}. Please check in again then.</translation>
    </message>
    <message>
        <source>Nicht eingecheckt: Der Einlass ist für heute zu. Bitte die Leitung fragen.</source>
        <translation>Not checked in: the doors are closed for today. Please ask an organiser.</translation>
    </message>
    <message>
        <source>Nicht eingecheckt: Alle Plätze des Tages sind belegt. Bitte die Leitung fragen.</source>
        <translation>Not checked in: all places of the day are taken. Please ask an organiser.</translation>
    </message>
    <message>
        <source>Nicht eingecheckt: Die Karte gilt nur für: {dates}.</source>
        <translation>Not checked in: the ticket is only for: {dates}.</translation>
    </message>
    <message>
        <source>Nicht eingecheckt: falscher Tag.</source>
        <translation>Not checked in: wrong day.</translation>
    </message>
    <message>
        <source>Nicht eingecheckt: Die Karte gilt nur online.</source>
        <translation>Not checked in: the ticket is for online only.</translation>
    </message>
    <message>
        <source>Nicht eingecheckt: Die Anmeldung ist noch nicht bestätigt.</source>
        <translation>Not checked in: the registration is not confirmed yet.</translation>
    </message>
    <message>
        <source>Nicht eingecheckt: Die Anmeldung ist storniert.</source>
        <translation>Not checked in: the registration is cancelled.</translation>
    </message>
    <message>
        <source>Nicht eingecheckt: Die Karte ist nicht echt.</source>
        <translation>Not checked in: the ticket is not genuine.</translation>
    </message>
    <message>
        <source>Nicht eingecheckt: Die Karte ist abgelaufen.</source>
        <translation>Not checked in: the ticket has expired.</translation>
    </message>
    <message>
        <source>Nicht eingecheckt: Die Karte wurde zurückgezogen.</source>
        <translation>Not checked in: the ticket was revoked.</translation>
    </message>
    <message>
        <source>Nicht eingecheckt: Die Karte gehört zu einer anderen Veranstaltung.</source>
        <translation>Not checked in: the ticket is for another event.</translation>
    </message>
    <message>
        <source>Nicht eingecheckt: Die Person ist nicht auf der Liste.</source>
        <translation>Not checked in: the person is not on the list.</translation>
    </message>
    <message>
        <source>Der Check-in von {name} ist zurückgenommen.</source>
        <translation>The check-in of {name} is taken back.</translation>
    </message>
    <message>
        <source>{name} ist hinausgegangen. Der Platz ist frei.</source>
        <translation>{name} has gone out. The place is free.</translation>
    </message>
    <message>
        <source>Das Schild für {name} wird noch einmal gedruckt.</source>
        <translation>The badge for {name} is being printed once more.</translation>
    </message>
    <message>
        <source>Korrigiert: {name}.</source>
        <translation>Corrected: {name}.</translation>
    </message>
    <message>
        <source>Die Notiz zu {name} ist gespeichert.</source>
        <translation>The note about {name} is saved.</translation>
    </message>
    <message>
        <source>Gespeichert: {name}.</source>
        <translation>Saved: {name}.</translation>
    </message>
    <message>
        <source>Es gab nichts zu tun.</source>
        <translation>There was nothing to do.</translation>
    </message>
    <message>
        <source>Diese Person steht nicht mehr auf der Liste.</source>
        <translation>This person is no longer on the list.</translation>
    </message>
    <message numerus="yes">
        <source>%n Personen der Liste heißen ähnlich.</source>
        <translation>
            <numerusform>%n person on the list has a similar name.</numerusform>
            <numerusform>%n people on the list have similar names.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumbersSentences</name>
    <message>
        <source>Zahlen</source>
        <translation>Numbers</translation>
    </message>
    <message>
        <source>Die Zahlen kommen gleich.</source>
        <translation>The numbers are coming.</translation>
    </message>
    <message>
        <source>{day}, Stand {clock} Uhr. Die Zahlen erneuern sich von selbst.</source>
        <translation>{day}, as of {clock}. The numbers renew themselves.</translation>
    </message>
    <message>
        <source>sind jetzt da</source>
        <translation>are here now</translation>
    </message>
    <message numerus="yes">
        <source>von %n Erwarteten gekommen</source>
        <translation>
            <numerusform>of %n expected person have come</numerusform>
            <numerusform>of %n expected people have come</numerusform>
        </translation>
    </message>
    <message>
        <source>ohne Anmeldung gekommen</source>
        <translation>came without registration</translation>
    </message>
    <message>
        <source>abgewiesen und noch offen</source>
        <translation>turned away and still open</translation>
    </message>
    <message>
        <source>Schilder noch nicht gedruckt</source>
        <translation>badges not printed yet</translation>
    </message>
    <message>
        <source>das älteste seit weniger als einer Minute</source>
        <translation>the oldest for less than a minute</translation>
    </message>
    <message numerus="yes">
        <source>das älteste seit %n Minuten</source>
        <translation>
            <numerusform>the oldest for %n minute</numerusform>
            <numerusform>the oldest for %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n aufgegeben</source>
        <translation>
            <numerusform>%n given up</numerusform>
            <numerusform>%n given up</numerusform>
        </translation>
    </message>
    <message>
        <source>rufen gerade um Hilfe</source>
        <translation>are calling for help</translation>
    </message>
    <message>
        <source>Wann kommen die Leute? Alle 5 Minuten</source>
        <translation>When do people come? Every 5 minutes</translation>
    </message>
    <message numerus="yes">
        <source>%n Personen bis {until} Uhr. Die meisten, {most}, kamen ab {clock} Uhr.</source>
        <translation>
            <numerusform>%n person until {until}. Most of them, {most}, came from {clock} on.</numerusform>
            <numerusform>%n people until {until}. Most of them, {most}, came from {clock} on.</numerusform>
        </translation>
    </message>
    <message>
        <source>Heute ist noch niemand gekommen.</source>
        <translation>Nobody has come yet today.</translation>
    </message>
    <message>
        <source>Erwartet und gekommen, Tag für Tag</source>
        <translation>Expected and came, day by day</translation>
    </message>
    <message>
        <source>Erwartet und gekommen, nach Rolle</source>
        <translation>Expected and came, by role</translation>
    </message>
    <message>
        <source>Erwartet und gekommen, nach Organisation</source>
        <translation>Expected and came, by organisation</translation>
    </message>
    <message>
        <source>{came} von {expected}</source>
        <translation>{came} of {expected}</translation>
    </message>
    <message>
        <source>{name}: {came} von {expected}</source>
        <translation>{name}: {came} of {expected}</translation>
    </message>
    <message>
        <source>{name}: {came} von {expected}, davon jetzt da {inside}</source>
        <translation>{name}: {came} of {expected}, of whom {inside} are here now</translation>
    </message>
    <message>
        <source>Rahmen: erwartet. Gefüllt: gekommen.</source>
        <translation>Frame: expected. Filled: came.</translation>
    </message>
    <message>
        <source>Jeder Balken: so viele kamen in 5 Minuten zum ersten Mal herein.</source>
        <translation>Each bar: so many came in for the first time within 5 minutes.</translation>
    </message>
    <message>
        <source>ohne Rolle</source>
        <translation>without a role</translation>
    </message>
    <message>
        <source>ohne Organisation</source>
        <translation>without an organisation</translation>
    </message>
    <message numerus="yes">
        <source>%n weitere</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
    <message>
        <source>Rolle</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Uhrzeit ab</source>
        <translation>Time from</translation>
    </message>
    <message>
        <source>Personen</source>
        <translation>People</translation>
    </message>
    <message>
        <source>erwartet</source>
        <translation>expected</translation>
    </message>
    <message>
        <source>gekommen</source>
        <translation>came</translation>
    </message>
    <message>
        <source>jetzt da</source>
        <translation>here now</translation>
    </message>
    <message>
        <source>Als Tabelle</source>
        <translation>As a table</translation>
    </message>
    <message>
        <source>Als Bild</source>
        <translation>As a plot</translation>
    </message>
    <message>
        <source>Bild speichern</source>
        <translation>Save picture</translation>
    </message>
    <message>
        <source>Zahlen speichern</source>
        <translation>Save numbers</translation>
    </message>
    <message>
        <source>{action}: {title}</source>
        <translation>{action}: {title}</translation>
    </message>
</context>
<context>
    <name>PaperSentences</name>
    <message>
        <source>Papier-Liste</source>
        <translation>Paper list</translation>
    </message>
    <message>
        <source>Damit geht der Einlass weiter, auch wenn nichts mehr geht: alle Namen nach dem Alphabet, mit Kästchen zum Abhaken. Drucken Sie die Liste vor dem Beginn.</source>
        <translation>With it check-in goes on even if nothing else works: all names in alphabetical order, with boxes to tick. Please print the list before the doors open.</translation>
    </message>
    <message>
        <source>Für welchen Tag?</source>
        <translation>For which day?</translation>
    </message>
    <message>
        <source>Liste drucken</source>
        <translation>Print the list</translation>
    </message>
    <message>
        <source>Die Liste wird gemacht …</source>
        <translation>The list is being made …</translation>
    </message>
    <message numerus="yes">
        <source>Die Liste mit %n Personen ist fertig.</source>
        <translation>
            <numerusform>The list with %n person is ready.</numerusform>
            <numerusform>The list with %n people is ready.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sie liegt im Ordner „{folder}“.</source>
        <translation>It is in the folder “{folder}”.</translation>
    </message>
    <message>
        <source>Sie kommt aus dem Drucker {name}.</source>
        <translation>It comes out of the printer {name}.</translation>
    </message>
    <message>
        <source>Kein Drucker für A4-Papier ist bereit. Die Liste liegt hier: {path}. Öffnen Sie sie dort und drucken Sie sie.</source>
        <translation>No printer with A4 paper is ready. The list is here: {path}. Please open it there and print it.</translation>
    </message>
    <message>
        <source>Sie ist aus dem Gedächtnis gemacht. Tragen Sie später alle Häkchen ein, auch die gedruckten.</source>
        <translation>It is made from memory. Later, please enter all ticks, those that are printed as well.</translation>
    </message>
    <message>
        <source>Die Datei ist nicht zu lesen. Die Liste wird aus dem Gedächtnis gemacht …</source>
        <translation>The file cannot be read. The list is being made from memory …</translation>
    </message>
    <message>
        <source>Die Station kennt die Namen gerade nicht.</source>
        <translation>The station does not know the names at the moment.</translation>
    </message>
    <message>
        <source>Nehmen Sie die Papier-Liste, die vor dem Beginn gedruckt wurde.</source>
        <translation>Please take the paper list that was printed before the doors opened.</translation>
    </message>
    <message>
        <source>Die Liste konnte nicht gemacht werden.</source>
        <translation>The list could not be made.</translation>
    </message>
    <message>
        <source>Stecken Sie einen USB-Stick ein oder schalten Sie einen Drucker ein. Versuchen Sie es noch einmal.</source>
        <translation>Please plug a USB stick in or switch a printer on, and try again.</translation>
    </message>
    <message>
        <source>Danach kommen die Häkchen zurück in die Station: auf der Seite „Häkchen eintragen“.</source>
        <translation>Afterwards the ticks come back into the station: on the page “Enter ticks”.</translation>
    </message>
    <message>
        <source>Häkchen eintragen</source>
        <translation>Enter ticks</translation>
    </message>
    <message>
        <source>Tippen Sie für jedes Häkchen den Code der Zeile. Oder halten Sie den QR-Code der Zeile nahe in die Mitte der Kamera.</source>
        <translation>For each tick type the code of its row. Or hold the QR code of the row close to the middle of the camera.</translation>
    </message>
    <message>
        <source>Code, wie K7M-2QX</source>
        <translation>Code, such as K7M-2QX</translation>
    </message>
    <message>
        <source>Eintragen</source>
        <translation>Enter</translation>
    </message>
    <message numerus="yes">
        <source>%n Häkchen eingetragen</source>
        <translation>
            <numerusform>%n tick entered</numerusform>
            <numerusform>%n ticks entered</numerusform>
        </translation>
    </message>
    <message>
        <source>Noch kein Häkchen eingetragen</source>
        <translation>No tick entered yet</translation>
    </message>
    <message>
        <source>{name} ist eingecheckt.</source>
        <translation>{name} is checked in.</translation>
    </message>
    <message>
        <source>{name} war schon eingecheckt.</source>
        <translation>{name} was checked in already.</translation>
    </message>
    <message>
        <source>„{code}“ ist kein Code einer Zeile.</source>
        <translation>“{code}” is no code of a row.</translation>
    </message>
    <message>
        <source>Sehen Sie noch einmal auf das Papier und tippen Sie ihn neu.</source>
        <translation>Please look at the paper again and type it anew.</translation>
    </message>
    <message>
        <source>Zu {code} gibt es niemanden auf dieser Liste.</source>
        <translation>Nobody on this list has {code}.</translation>
    </message>
    <message>
        <source>Ist es die Liste dieser Veranstaltung? Sonst: am Helfer-Platz nach dem Namen suchen.</source>
        <translation>Is it the list of this event? If so, please look for the name at the help desk.</translation>
    </message>
    <message>
        <source>Zu {code} passen mehrere Personen.</source>
        <translation>Several people have {code}.</translation>
    </message>
    <message>
        <source>Suchen Sie die Person am Helfer-Platz nach dem Namen.</source>
        <translation>Please look for the person by name at the help desk.</translation>
    </message>
    <message>
        <source>Häkchen {code} zurücknehmen</source>
        <translation>Take tick {code} back</translation>
    </message>
    <message>
        <source>Rückgängig</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Zurückgenommen</source>
        <translation>Taken back</translation>
    </message>
    <message>
        <source>Das ist schon zurückgenommen.</source>
        <translation>That has been taken back already.</translation>
    </message>
    <message>
        <source>Das geht hier nicht mehr. Öffnen Sie die Person am Helfer-Platz.</source>
        <translation>That is not possible here any more. Please open the person at the help desk.</translation>
    </message>
    <message>
        <source>Das konnte nicht gespeichert werden.</source>
        <translation>That could not be saved.</translation>
    </message>
    <message>
        <source>Nichts davon ist eingetragen. Versuchen Sie es gleich noch einmal.</source>
        <translation>Nothing of it is entered. Please try again in a moment.</translation>
    </message>
    <message>
        <source>Die Namen von der letzten Seite („Nicht auf der Liste?“) geben Sie am Helfer-Platz ein: „Neue Person“.</source>
        <translation>The names on the last page (“Nicht auf der Liste?”) are entered at the help desk: “New person”.</translation>
    </message>
    <message>
        <source>Eingetragene Häkchen, das neueste zuerst</source>
        <translation>Ticks that were entered, the newest first</translation>
    </message>
</context>
<context>
    <name>PersonSentences</name>
    <message>
        <source>Heute noch nicht da</source>
        <translation>Not here yet today</translation>
    </message>
    <message>
        <source>War am {date} schon da</source>
        <translation>Was here on {date}</translation>
    </message>
    <message>
        <source>Einlass erst ab {time}</source>
        <translation>Doors open at {time}</translation>
    </message>
    <message>
        <source>Der Einlass ist für heute zu</source>
        <translation>The doors are closed for today</translation>
    </message>
    <message>
        <source>Alle Plätze sind belegt</source>
        <translation>All places are taken</translation>
    </message>
    <message>
        <source>Die Karte gilt nicht für heute</source>
        <translation>The ticket is not for today</translation>
    </message>
    <message>
        <source>Nur für online angemeldet</source>
        <translation>Registered for online only</translation>
    </message>
    <message>
        <source>Nicht bezahlt oder nicht bestätigt</source>
        <translation>Not paid or not confirmed</translation>
    </message>
    <message>
        <source>Die Anmeldung ist storniert</source>
        <translation>The registration is cancelled</translation>
    </message>
    <message>
        <source>Ist schon da</source>
        <translation>Is here already</translation>
    </message>
    <message>
        <source>Steht nicht auf der Liste</source>
        <translation>Not on the list</translation>
    </message>
    <message>
        <source>Ist da, seit {time} Uhr</source>
        <translation>Is here, since {time}</translation>
    </message>
    <message>
        <source>Ist hinausgegangen, um {time} Uhr</source>
        <translation>Has gone out, at {time}</translation>
    </message>
    <message>
        <source>Sie dürfen diese Person mit einem Grund einlassen.</source>
        <translation>You may let this person in with a reason.</translation>
    </message>
    <message>
        <source>Bitte die Leitung fragen.</source>
        <translation>Please ask an organiser.</translation>
    </message>
    <message>
        <source>Gilt für: {dates}</source>
        <translation>Good for: {dates}</translation>
    </message>
    <message>
        <source>Gilt für alle Tage</source>
        <translation>Good for all days</translation>
    </message>
    <message>
        <source>War da: {dates}</source>
        <translation>Was here: {dates}</translation>
    </message>
    <message>
        <source>Steht nicht mehr auf der neuesten Liste</source>
        <translation>Not on the newest list any more</translation>
    </message>
    <message>
        <source>An der Tür eingetragen</source>
        <translation>Registered at the door</translation>
    </message>
    <message>
        <source>Auf dem Schild: {name}</source>
        <translation>On the badge: {name}</translation>
    </message>
    <message>
        <source>Einchecken</source>
        <translation>Check in</translation>
    </message>
    <message>
        <source>Kommt wieder herein</source>
        <translation>Comes in again</translation>
    </message>
    <message>
        <source>Fertig, nächste Person</source>
        <translation>Done, next person</translation>
    </message>
    <message>
        <source>Trotzdem einlassen</source>
        <translation>Let in anyway</translation>
    </message>
    <message>
        <source>Check-in zurücknehmen</source>
        <translation>Take check-in back</translation>
    </message>
    <message>
        <source>Geht hinaus</source>
        <translation>Goes out</translation>
    </message>
    <message>
        <source>Schild drucken</source>
        <translation>Print badge</translation>
    </message>
    <message>
        <source>Name korrigieren</source>
        <translation>Correct name</translation>
    </message>
    <message>
        <source>Notiz schreiben</source>
        <translation>Write note</translation>
    </message>
    <message>
        <source>Notiz von Kolleginnen und Kollegen</source>
        <translation>Note from colleagues</translation>
    </message>
    <message>
        <source>Schilder</source>
        <translation>Badges</translation>
    </message>
    <message numerus="yes">
        <source>Gruppe: noch %n Personen</source>
        <translation>
            <numerusform>Group: %n more person</numerusform>
            <numerusform>Group: %n more people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Personen einchecken</source>
        <translation>
            <numerusform>Check in %n person</numerusform>
            <numerusform>Check in %n people</numerusform>
        </translation>
    </message>
    <message>
        <source>Bitte ankreuzen, wer da ist</source>
        <translation>Please tick who is here</translation>
    </message>
    <message>
        <source>Warum darf die Person herein?</source>
        <translation>Why may this person come in?</translation>
    </message>
    <message>
        <source>Zahlung gezeigt</source>
        <translation>Showed the payment</translation>
    </message>
    <message>
        <source>Leitung hat zugestimmt</source>
        <translation>An organiser has agreed</translation>
    </message>
    <message>
        <source>Fehler in der Liste</source>
        <translation>Mistake in the list</translation>
    </message>
    <message>
        <source>Begleitung</source>
        <translation>Comes with somebody</translation>
    </message>
    <message>
        <source>Anderer Grund (ohne Namen)</source>
        <translation>Another reason (without names)</translation>
    </message>
    <message>
        <source>Mit diesem Grund einlassen</source>
        <translation>Let in for this reason</translation>
    </message>
    <message>
        <source>Bitte einen Grund wählen</source>
        <translation>Please choose a reason</translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>PinSentences</name>
    <message>
        <source>Wählen Sie zuerst die PIN der Leitung.</source>
        <translation>First choose the organisers&apos; PIN.</translation>
    </message>
    <message>
        <source>Wählen Sie jetzt die PIN der Helfer.</source>
        <translation>Now choose the helpers&apos; PIN.</translation>
    </message>
    <message>
        <source>Mit ihr geht alles: auch Listen, Zahlen und Löschen. Mindestens sechs Ziffern.</source>
        <translation>It opens everything: lists, numbers and erasing, too. At least six digits.</translation>
    </message>
    <message>
        <source>Mit ihr geht nur, was Helfer an der Tür brauchen. Mindestens sechs Ziffern.</source>
        <translation>It opens only what helpers need at the door. At least six digits.</translation>
    </message>
    <message>
        <source>Bitte geben Sie die PIN der Leitung noch einmal ein.</source>
        <translation>Please enter the organisers&apos; PIN once more.</translation>
    </message>
    <message>
        <source>Bitte geben Sie die PIN der Helfer noch einmal ein.</source>
        <translation>Please enter the helpers&apos; PIN once more.</translation>
    </message>
    <message>
        <source>Die beiden Eingaben sind verschieden. Bitte noch einmal von vorn.</source>
        <translation>The two entries differ. Please start again.</translation>
    </message>
    <message>
        <source>Bitte geben Sie Ihre PIN ein.</source>
        <translation>Please enter your PIN.</translation>
    </message>
    <message>
        <source>Helfer und Leitung haben je eine eigene PIN.</source>
        <translation>Helpers and organisers each have a PIN of their own.</translation>
    </message>
    <message>
        <source>Ihr Schild ist erkannt. Es fehlt noch die PIN.</source>
        <translation>Your badge is recognised. Only the PIN is missing.</translation>
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
        <source>Einen Moment bitte. Dann versuchen Sie es noch einmal.</source>
        <translation>One moment, please. Then try again.</translation>
    </message>
    <message>
        <source>Zu viele Versuche. Bitte warten Sie fünf Minuten.</source>
        <translation>Too many tries. Please wait five minutes.</translation>
    </message>
    <message>
        <source>Diese PIN ist zu leicht zu erraten. Bitte eine andere mit mindestens sechs Ziffern.</source>
        <translation>This PIN is too easy to guess. Please choose another with at least six digits.</translation>
    </message>
    <message>
        <source>Helfer und Leitung brauchen verschiedene PINs. Bitte wählen Sie eine andere.</source>
        <translation>Helpers and organisers need different PINs. Please choose another one.</translation>
    </message>
</context>
<context>
    <name>PinsSentences</name>
    <message>
        <source>PINs</source>
        <translation>PINs</translation>
    </message>
    <message>
        <source>Eine PIN hat mindestens sechs Ziffern. Sagen Sie sie nur denen, die sie brauchen.</source>
        <translation>A PIN has at least six digits. Tell it only to those who need it.</translation>
    </message>
    <message>
        <source>PIN der Leitung</source>
        <translation>Organisers’ PIN</translation>
    </message>
    <message>
        <source>PIN der Helfer</source>
        <translation>Helpers’ PIN</translation>
    </message>
    <message>
        <source>Öffnet alles: auch Listen, Zahlen, Einstellungen und Löschen.</source>
        <translation>Opens everything: lists, numbers, settings and erasing, too.</translation>
    </message>
    <message>
        <source>Öffnet nur den Helfer-Platz und was dort gebraucht wird.</source>
        <translation>Opens only the help desk and what is needed there.</translation>
    </message>
    <message>
        <source>Ist gewählt.</source>
        <translation>Has been chosen.</translation>
    </message>
    <message>
        <source>Fehlt noch. Bis dahin öffnet die andere PIN alles. Bitte wählen Sie jetzt eine.</source>
        <translation>Is missing. Until then the other PIN opens everything. Please choose one now.</translation>
    </message>
    <message>
        <source>PIN der Leitung ändern</source>
        <translation>Change the organisers’ PIN</translation>
    </message>
    <message>
        <source>PIN der Helfer ändern</source>
        <translation>Change the helpers’ PIN</translation>
    </message>
    <message>
        <source>PIN der Leitung wählen</source>
        <translation>Choose the organisers’ PIN</translation>
    </message>
    <message>
        <source>PIN der Helfer wählen</source>
        <translation>Choose the helpers’ PIN</translation>
    </message>
    <message>
        <source>Zuerst: Bitte geben Sie die PIN ein, mit der Sie hereingekommen sind.</source>
        <translation>First: please enter the PIN with which you came in.</translation>
    </message>
    <message>
        <source>Zuerst: Bitte geben Sie die jetzige PIN der Leitung ein.</source>
        <translation>First: please enter the organisers’ present PIN.</translation>
    </message>
    <message>
        <source>Bitte geben Sie die neue PIN der Leitung ein.</source>
        <translation>Please enter the organisers’ new PIN.</translation>
    </message>
    <message>
        <source>Bitte geben Sie die neue PIN der Helfer ein.</source>
        <translation>Please enter the helpers’ new PIN.</translation>
    </message>
    <message>
        <source>Bitte geben Sie die neue PIN noch einmal ein.</source>
        <translation>Please enter the new PIN once more.</translation>
    </message>
    <message>
        <source>Die beiden Eingaben waren verschieden. Bitte geben Sie die neue PIN noch einmal ein.</source>
        <translation>The two entries were different. Please enter the new PIN again.</translation>
    </message>
    <message>
        <source>Die neue PIN der Leitung gilt ab jetzt.</source>
        <translation>The organisers’ new PIN counts from now on.</translation>
    </message>
    <message>
        <source>Die neue PIN der Helfer gilt ab jetzt. Bitte sagen Sie sie allen Helfern.</source>
        <translation>The helpers’ new PIN counts from now on. Please tell all helpers.</translation>
    </message>
    <message>
        <source>Die PIN konnte nicht gespeichert werden. Die alte gilt weiter. Bitte versuchen Sie es noch einmal.</source>
        <translation>The PIN could not be saved. The old one still counts. Please try again.</translation>
    </message>
    <message>
        <source>Die PIN wird geprüft.</source>
        <translation>The PIN is being checked.</translation>
    </message>
</context>
<context>
    <name>PlacesSentences</name>
    <message>
        <source>Wohin speichern?</source>
        <translation>Save where?</translation>
    </message>
    <message>
        <source>Warten Sie mit dem Herausziehen, bis hier „Gespeichert“ steht.</source>
        <translation>Wait with pulling it out until it says “Saved” here.</translation>
    </message>
    <message>
        <source>Für einen USB-Stick: Stecken Sie ihn ein und tippen Sie auf „Neu suchen“.</source>
        <translation>For a USB stick: plug it in and press “Look again”.</translation>
    </message>
    <message>
        <source>Neu suchen</source>
        <translation>Look again</translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>{size} frei</source>
        <translation>{size} free</translation>
    </message>
    <message>
        <source>Auf diesem Gerät, Ordner „exports“ · {room}</source>
        <translation>On this computer, folder “exports” · {room}</translation>
    </message>
    <message>
        <source>Auf diesem Gerät, Ordner „{name}“ · {room}</source>
        <translation>On this computer, folder “{name}” · {room}</translation>
    </message>
    <message>
        <source>USB-Stick „{name}“ · {room}</source>
        <translation>USB stick “{name}” · {room}</translation>
    </message>
    <message>
        <source>Gespeichert: „{name}“ im Ordner {folder}.</source>
        <translation>Saved: “{name}” in the folder {folder}.</translation>
    </message>
    <message>
        <source>Das konnte nicht gespeichert werden. Prüfen Sie, ob der Stick steckt und Platz hat, oder wählen Sie einen anderen Ort.</source>
        <translation>This could not be saved. Check that the stick is plugged in and has room, or choose another place.</translation>
    </message>
</context>
<context>
    <name>PracticeSentences</name>
    <message>
        <source>Üben</source>
        <translation>Practice</translation>
    </message>
    <message>
        <source>ÜBUNG</source>
        <translation>PRACTICE</translation>
    </message>
    <message>
        <source>Nichts hier ist echt.</source>
        <translation>Nothing here is real.</translation>
    </message>
    <message>
        <source>Üben Sie mit erfundenen Gästen. Die echte Liste bleibt zu, und von der Übung bleibt nichts zurück.</source>
        <translation>Practise with invented guests. The real list stays closed, and nothing of the practice is kept.</translation>
    </message>
    <message>
        <source>Solange Sie üben, kann an dieser Station niemand einchecken. Ein gestreifter Rahmen zeigt: Das ist eine Übung.</source>
        <translation>While you practise nobody can check in at this station. A striped frame shows that this is practice.</translation>
    </message>
    <message>
        <source>Übung beginnen</source>
        <translation>Begin practice</translation>
    </message>
    <message>
        <source>Übung beenden</source>
        <translation>End practice</translation>
    </message>
    <message>
        <source>Von vorn</source>
        <translation>Start over</translation>
    </message>
    <message>
        <source>In der Übung wird keine PIN verlangt. An der echten Tür kommt sie immer vor diesem Bereich.</source>
        <translation>In practice no PIN is asked for. At the real door it always comes before this area.</translation>
    </message>
    <message>
        <source>Aufgaben: {done} von {of} geschafft</source>
        <translation>Tasks: {done} of {of} done</translation>
    </message>
    <message>
        <source>Alles geschafft. Sie können es!</source>
        <translation>All done. You can do it!</translation>
    </message>
    <message>
        <source>Geschafft</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Auslösen</source>
        <translation>Start it</translation>
    </message>
    <message>
        <source>Suchen Sie {name} und checken Sie sie ein. Ein Tippfehler schadet nicht.</source>
        <translation>Find {name} and check her in. A typing error does no harm.</translation>
    </message>
    <message>
        <source>Das war zu früh: Nehmen Sie das Einchecken von {name} wieder zurück.</source>
        <translation>That was too early: take the check-in of {name} back.</translation>
    </message>
    <message>
        <source>{name} ist nicht angemeldet. Nehmen Sie sie als neue Person auf.</source>
        <translation>{name} is not registered. Register her as a new person.</translation>
    </message>
    <message>
        <source>{name} heißt in Wirklichkeit {right} mit Vornamen. Korrigieren Sie das.</source>
        <translation>{name}’s first name is really {right}. Put it right.</translation>
    </message>
    <message>
        <source>Drucken Sie noch ein Schild für {right} {name}.</source>
        <translation>Print one more badge for {right} {name}.</translation>
    </message>
    <message>
        <source>Schreiben Sie bei {name} eine Notiz: Jacke liegt am Info-Tisch.</source>
        <translation>Write a note for {name}: jacket is at the info desk.</translation>
    </message>
    <message>
        <source>Tippen Sie auf „Auslösen“ und gehen Sie zurück zum Einlass: {name} hat noch nicht bezahlt. Lösen Sie den Fall am Helfer-Platz.</source>
        <translation>Tap “Start it” and go back to check-in: {name} has not paid yet. Solve the case at the help desk.</translation>
    </message>
    <message>
        <source>Tippen Sie auf „Auslösen“: An einer anderen Station ruft jemand um Hilfe. Nehmen Sie den Ruf am Helfer-Platz an.</source>
        <translation>Tap “Start it”: somebody calls for help at another station. Answer the call at the help desk.</translation>
    </message>
    <message>
        <source>Tippen Sie auf „Auslösen“ und gehen Sie zurück zum Einlass: Der Drucker hat Papierstau. Sehen Sie am Helfer-Platz nach, was zu tun ist. Machen Sie ihn dann hier wieder gut.</source>
        <translation>Tap “Start it” and go back to check-in: the printer has a paper jam. See at the help desk what is to be done. Then make it well again here.</translation>
    </message>
    <message>
        <source>Was soll passieren?</source>
        <translation>What is to happen?</translation>
    </message>
    <message>
        <source>Ein Tipp löst es aus, noch ein Tipp macht es wieder gut.</source>
        <translation>One tap causes it, another makes it well again.</translation>
    </message>
    <message>
        <source>Wieder gut</source>
        <translation>Well again</translation>
    </message>
    <message>
        <source>Drucker</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Kamera</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>Uhr</source>
        <translation>Clock</translation>
    </message>
    <message>
        <source>Festplatte</source>
        <translation>Disk</translation>
    </message>
    <message>
        <source>Netz</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Wer kommt?</source>
        <translation>Who comes?</translation>
    </message>
    <message>
        <source>Papierstau</source>
        <translation>Paper jam</translation>
    </message>
    <message>
        <source>Kein Papier</source>
        <translation>No paper</translation>
    </message>
    <message>
        <source>Drucker aus</source>
        <translation>Printer off</translation>
    </message>
    <message>
        <source>Bild schwarz</source>
        <translation>Picture black</translation>
    </message>
    <message>
        <source>Bild eingefroren</source>
        <translation>Picture frozen</translation>
    </message>
    <message>
        <source>Kamera abgezogen</source>
        <translation>Camera unplugged</translation>
    </message>
    <message>
        <source>Kein Netz</source>
        <translation>No network</translation>
    </message>
    <message>
        <source>Einen Tag vor</source>
        <translation>A day ahead</translation>
    </message>
    <message>
        <source>Eine Stunde zurück</source>
        <translation>An hour back</translation>
    </message>
    <message>
        <source>Jahr 1970</source>
        <translation>Year 1970</translation>
    </message>
    <message>
        <source>Platte voll</source>
        <translation>Disk full</translation>
    </message>
    <message>
        <source>Gast mit Karte</source>
        <translation>Guest with a ticket</translation>
    </message>
    <message>
        <source>Gast, nicht bezahlt</source>
        <translation>Guest, not paid</translation>
    </message>
    <message>
        <source>Gefälschte Karte</source>
        <translation>Forged ticket</translation>
    </message>
    <message>
        <source>Ohne Anmeldung</source>
        <translation>Not registered</translation>
    </message>
    <message>
        <source>Ruf von anderer Station</source>
        <translation>Call from another station</translation>
    </message>
    <message>
        <source>Gehen Sie zurück zum Einlass: Jemand hält eine gefälschte Karte vor die Kamera.</source>
        <translation>Go back to check-in: somebody holds a forged ticket up to the camera.</translation>
    </message>
    <message>
        <source>{name} steht am Helfer-Platz und ist nicht angemeldet.</source>
        <translation>{name} stands at the help desk and is not registered.</translation>
    </message>
    <message>
        <source>Eine andere Station ruft: Sehen Sie am Helfer-Platz nach.</source>
        <translation>Another station calls: look at the help desk.</translation>
    </message>
    <message>
        <source>Gehen Sie zurück zum Einlass: {name} hält die Karte vor die Kamera.</source>
        <translation>Go back to check-in: {name} holds a ticket up to the camera.</translation>
    </message>
    <message>
        <source>Eingang Süd (Übung)</source>
        <translation>South entrance (practice)</translation>
    </message>
    <message>
        <source>Übungs-Drucker</source>
        <translation>Practice printer</translation>
    </message>
</context>
<context>
    <name>PrinterNames</name>
    <message>
        <source>Ordner „{folder}“</source>
        <translation>folder “{folder}”</translation>
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
        <source>Ein anderes Fenster von Einlass druckt hier. Dort steht, wie es den Druckern geht.</source>
        <translation>Another window of Einlass prints here. It says how the printers are.</translation>
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
<context>
    <name>ReasonSentences</name>
    <message>
        <source>Bitte in {system} klären. Dann hier: noch einmal versuchen.</source>
        <translation>Please clear it up in {system}. Then here: try again.</translation>
    </message>
    <message>
        <source>{system} kennt dieses Ticket nicht (mehr).</source>
        <translation>{system} does not know this ticket (any more).</translation>
    </message>
    <message>
        <source>In {system} ist die Bestellung noch nicht bezahlt.</source>
        <translation>In {system} the order is not paid yet.</translation>
    </message>
    <message>
        <source>In {system} ist das Ticket gesperrt.</source>
        <translation>In {system} the ticket is blocked.</translation>
    </message>
    <message>
        <source>In {system} gilt das Ticket nicht zu dieser Zeit.</source>
        <translation>In {system} the ticket is not valid at that time.</translation>
    </message>
    <message>
        <source>In {system} ist die Bestellung storniert.</source>
        <translation>In {system} the order is cancelled.</translation>
    </message>
    <message>
        <source>In {system} wurde das Ticket durch ein neues ersetzt.</source>
        <translation>In {system} the ticket was replaced by a new one.</translation>
    </message>
    <message>
        <source>In {system} wartet die Bestellung noch auf eine Freigabe.</source>
        <translation>In {system} the order still waits for approval.</translation>
    </message>
    <message>
        <source>In {system} gehört das Ticket nicht auf die Check-in-Liste dieses Tages.</source>
        <translation>In {system} the ticket does not belong to the check-in list of that day.</translation>
    </message>
    <message>
        <source>Bitte in {system} das Produkt auf die Liste nehmen. Dann hier: noch einmal versuchen.</source>
        <translation>Please put the product on the list in {system}. Then here: try again.</translation>
    </message>
    <message>
        <source>In {system} verbietet eine Regel der Check-in-Liste diesen Einlass.</source>
        <translation>In {system} a rule of the check-in list forbids this check-in.</translation>
    </message>
    <message>
        <source>Bitte in {system} die Regel ändern. Dann hier: noch einmal versuchen.</source>
        <translation>Please change the rule in {system}. Then here: try again.</translation>
    </message>
    <message>
        <source>In {system} darf dieses Gerät die Bestellungen nicht lesen.</source>
        <translation>In {system} this device may not read orders.</translation>
    </message>
    <message>
        <source>Bitte in {system} ein anderes Profil wählen. Dann hier: noch einmal versuchen.</source>
        <translation>Please choose another profile in {system}. Then here: try again.</translation>
    </message>
    <message>
        <source>In {system} gibt es keine Check-in-Liste mehr für diesen Tag.</source>
        <translation>In {system} there is no check-in list for that day any more.</translation>
    </message>
    <message>
        <source>Bitte {system} hier trennen und neu verbinden.</source>
        <translation>Please disconnect {system} here and connect it anew.</translation>
    </message>
    <message>
        <source>In {system} ist diese Person schon als anwesend eingetragen.</source>
        <translation>In {system} this person is checked in already.</translation>
    </message>
    <message>
        <source>Meist ist nichts zu tun. Bitte kurz in {system} nachsehen, dann hier: „Ist gelöst“.</source>
        <translation>Mostly there is nothing to do. Please have a look in {system}, then here: “Is solved”.</translation>
    </message>
    <message>
        <source>{system} kann nicht sagen, welches Ticket der Bestellung gemeint ist.</source>
        <translation>{system} cannot tell which ticket of the order is meant.</translation>
    </message>
    <message>
        <source>Bitte die Person in {system} selbst eintragen, dann hier: „Ist gelöst“.</source>
        <translation>Please check the person in in {system} yourself, then here: “Is solved”.</translation>
    </message>
    <message>
        <source>{system} nimmt einen Einlass nur in den ersten 15 Minuten zurück.</source>
        <translation>{system} takes a check-in back only within the first 15 minutes.</translation>
    </message>
    <message>
        <source>Bitte den Eintrag in {system} bei der Bestellung löschen, dann hier: „Ist gelöst“.</source>
        <translation>Please delete the check-in at the order in {system}, then here: “Is solved”.</translation>
    </message>
    <message>
        <source>{system} nimmt diesen Einlass nicht zurück.</source>
        <translation>{system} does not take this check-in back.</translation>
    </message>
    <message>
        <source>{system} möchte erst die Antwort auf eine Frage.</source>
        <translation>{system} wants a question answered first.</translation>
    </message>
    <message>
        <source>In {system} muss das Ticket erst gegen ein Band oder eine Karte getauscht werden.</source>
        <translation>In {system} the ticket has to be exchanged for a wristband or a card first.</translation>
    </message>
    <message>
        <source>{system} versteht diesen Eintrag nicht.</source>
        <translation>{system} does not understand this entry.</translation>
    </message>
    <message>
        <source>Bitte Einlass und {system} auf den neuen Stand bringen, dann noch einmal versuchen.</source>
        <translation>Please update Einlass and {system}, then try again.</translation>
    </message>
    <message>
        <source>In dieser Bestellung fehlt etwas, zum Beispiel der Name.</source>
        <translation>Something is missing in this order, such as the name.</translation>
    </message>
    <message>
        <source>Bitte in {system} ergänzen. Dann verschwindet der Eintrag hier von selbst.</source>
        <translation>Please complete it in {system}. Then the entry here disappears by itself.</translation>
    </message>
    <message>
        <source>Diese Person steht hier nicht auf der Liste.</source>
        <translation>This person is not on the list here.</translation>
    </message>
    <message>
        <source>Bitte die Liste neu laden. Dann hier: noch einmal versuchen.</source>
        <translation>Please load the list anew. Then here: try again.</translation>
    </message>
    <message>
        <source>Zurückgenommen wurde etwas, das diese Station noch nicht kennt.</source>
        <translation>Something was taken back that this station does not know yet.</translation>
    </message>
    <message>
        <source>Bitte warten, bis die anderen Stationen verbunden sind. Dann: noch einmal versuchen.</source>
        <translation>Please wait until the other stations are connected. Then: try again.</translation>
    </message>
    <message>
        <source>Der Eintrag ist nicht so, wie er sein muss.</source>
        <translation>The entry is not built as it should be.</translation>
    </message>
    <message>
        <source>Bitte alle Stationen auf den gleichen Stand bringen. Bleibt es so: die Technik rufen.</source>
        <translation>Please bring all stations to the same version. If it stays so: call a technician.</translation>
    </message>
    <message>
        <source>Hier steht derselbe Eintrag schon, aber anders.</source>
        <translation>The same entry is here already, but says something else.</translation>
    </message>
    <message>
        <source>Bitte an beiden Stationen nachsehen, was stimmt, dann hier: „Ist gelöst“.</source>
        <translation>Please look at both stations which one is right, then here: “Is solved”.</translation>
    </message>
    <message>
        <source>Eine neuere Version von Einlass hat das geschrieben.</source>
        <translation>A newer version of Einlass wrote this.</translation>
    </message>
    <message>
        <source>Bitte diese Station auf den neuen Stand bringen. Dann geht es von selbst.</source>
        <translation>Please update this station. Then it goes on by itself.</translation>
    </message>
    <message>
        <source>{system} nimmt den Eintrag nicht an und nennt keinen bekannten Grund.</source>
        <translation>{system} does not take the entry and gives no reason that is known here.</translation>
    </message>
    <message>
        <source>Bitte dort nachsehen, dann noch einmal versuchen oder: „Ist gelöst“.</source>
        <translation>Please have a look there, then try again or: “Is solved”.</translation>
    </message>
</context>
<context>
    <name>SafetySentences</name>
    <message>
        <source>Die Daten sind verschlüsselt.</source>
        <translation>The data are encrypted.</translation>
    </message>
    <message>
        <source>Die Daten sind nicht verschlüsselt.</source>
        <translation>The data are not encrypted.</translation>
    </message>
    <message>
        <source>Bitte die Technik rufen: So dürfen keine Namen auf diesem Computer sein.</source>
        <translation>Please call a technician: like this no names may be on this computer.</translation>
    </message>
    <message>
        <source>Andere können den Schlüssel der Daten lesen.</source>
        <translation>Others can read the key of the data.</translation>
    </message>
    <message>
        <source>Bitte die Technik rufen: Die Schlüssel-Datei darf nur dieser Benutzer lesen.</source>
        <translation>Please call a technician: only this user may read the key file.</translation>
    </message>
    <message>
        <source>Der Schlüssel liegt im selben Ordner wie die Daten.</source>
        <translation>The key lies in the same folder as the data.</translation>
    </message>
    <message>
        <source>Bitte den Schlüssel an einen anderen Ort legen.</source>
        <translation>Please put the key in another place.</translation>
    </message>
    <message>
        <source>Die ganze Festplatte ist verschlüsselt.</source>
        <translation>The whole disk is encrypted.</translation>
    </message>
    <message>
        <source>Die Festplatte selbst ist nicht verschlüsselt.</source>
        <translation>The disk itself is not encrypted.</translation>
    </message>
    <message>
        <source>Die Daten der Gäste sind es. Bitte den Computer nicht unbeaufsichtigt lassen.</source>
        <translation>The guests&apos; data are. Please do not leave the computer alone.</translation>
    </message>
    <message>
        <source>Ob die Festplatte verschlüsselt ist, ist nicht bekannt.</source>
        <translation>Whether the disk is encrypted is not known.</translation>
    </message>
    <message>
        <source>Bitte „Jetzt sichern“ drücken und den Datenträger prüfen.</source>
        <translation>Please press “Back up now”, and check the medium.</translation>
    </message>
    <message>
        <source>Es gibt noch keine Sicherung.</source>
        <translation>There is no backup yet.</translation>
    </message>
    <message>
        <source>Bitte „Jetzt sichern“ drücken.</source>
        <translation>Please press “Back up now”.</translation>
    </message>
    <message>
        <source>Es werden keine Sicherungen gemacht.</source>
        <translation>No backups are made.</translation>
    </message>
    <message>
        <source>Bitte einen USB-Stick anschließen und seinen Ordner in der Datei station.toml unter [backup] eintragen.</source>
        <translation>Please plug in a USB stick, and name its folder in the file station.toml under [backup].</translation>
    </message>
    <message>
        <source>Der Ordner für Sicherungen ist nicht da: {folder}</source>
        <translation>The folder for backups is not there: {folder}</translation>
    </message>
    <message>
        <source>Bitte den USB-Stick anschließen.</source>
        <translation>Please plug in the USB stick.</translation>
    </message>
    <message>
        <source>Sicherungen liegen auf derselben Festplatte wie die Daten.</source>
        <translation>Backups lie on the same disk as the data.</translation>
    </message>
    <message>
        <source>Bitte einen USB-Stick nehmen: Geht die Festplatte kaputt, ist sonst beides weg.</source>
        <translation>Please take a USB stick: if the disk breaks, both are gone otherwise.</translation>
    </message>
    <message>
        <source>Der Computer hängt am Strom.</source>
        <translation>The computer is on the mains.</translation>
    </message>
    <message>
        <source>Der Computer läuft mit dem Akku: {percent} %.</source>
        <translation>The computer runs on its battery: {percent} %.</translation>
    </message>
    <message>
        <source>Bitte das Netzteil anschließen.</source>
        <translation>Please plug in the power supply.</translation>
    </message>
    <message>
        <source>Der Akku ist fast leer: {percent} %.</source>
        <translation>The battery is almost empty: {percent} %.</translation>
    </message>
    <message>
        <source>Bitte jetzt das Netzteil anschließen.</source>
        <translation>Please plug in the power supply now.</translation>
    </message>
    <message>
        <source>Das Netz ist da.</source>
        <translation>The network is there.</translation>
    </message>
    <message>
        <source>Es gibt kein Netz.</source>
        <translation>There is no network.</translation>
    </message>
    <message>
        <source>Hilferufe bleiben an dieser Station. Bitte Kabel oder WLAN prüfen.</source>
        <translation>Calls for help stay at this station. Please check cable or WLAN.</translation>
    </message>
    <message>
        <source>Diese Station braucht kein Netz.</source>
        <translation>This station needs no network.</translation>
    </message>
    <message>
        <source>Nicht eingerichtet.</source>
        <translation>Not set up.</translation>
    </message>
    <message numerus="yes">
        <source>Keine Antwort in %n Sekunden.</source>
        <translation>
            <numerusform>No answer within %n second.</numerusform>
            <numerusform>No answer within %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bitte nachsehen und noch einmal prüfen.</source>
        <translation>Please have a look, and check again.</translation>
    </message>
    <message>
        <source>Das ließ sich nicht prüfen.</source>
        <translation>This could not be checked.</translation>
    </message>
    <message>
        <source>Bitte noch einmal prüfen.</source>
        <translation>Please check again.</translation>
    </message>
    <message numerus="yes">
        <source>Die letzte Sicherung ist %n Minuten alt.</source>
        <translation>
            <numerusform>The last backup is %n minute old.</numerusform>
            <numerusform>The last backup is %n minutes old.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Die letzte Sicherung ist %n Stunden alt.</source>
        <translation>
            <numerusform>The last backup is %n hour old.</numerusform>
            <numerusform>The last backup is %n hours old.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScannerSentences</name>
    <message>
        <source>Der Hand-Scanner „{name}“ ist nicht da.</source>
        <translation>The hand scanner “{name}” is not there.</translation>
    </message>
    <message>
        <source>Stecken Sie sein Kabel neu ein. Er geht dann von selbst wieder.</source>
        <translation>Plug its cable in again. It then works again by itself.</translation>
    </message>
    <message>
        <source>Der Code ist keine Karte. Suchen Sie nach dem Namen.</source>
        <translation>The code is no ticket. Search for the name.</translation>
    </message>
    <message>
        <source>Der Code passt zu zwei Personen. Suchen Sie nach dem Namen.</source>
        <translation>The code fits two people. Search for the name.</translation>
    </message>
    <message>
        <source>Der Code steht nicht auf der Liste. Suchen Sie nach dem Namen.</source>
        <translation>The code is not on the list. Search for the name.</translation>
    </message>
    <message>
        <source>Schließen Sie zuerst das Formular ab. Scannen Sie dann noch einmal.</source>
        <translation>Finish the form first. Then scan once more.</translation>
    </message>
</context>
<context>
    <name>StationSentences</name>
    <message numerus="yes">
        <source>%n Personen dürfen heute kommen.</source>
        <translation>
            <numerusform>%n person may come today.</numerusform>
            <numerusform>%n people may come today.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Personen stehen auf der Liste.</source>
        <translation>
            <numerusform>%n person is on the list.</numerusform>
            <numerusform>%n people are on the list.</numerusform>
        </translation>
    </message>
    <message>
        <source>Die Liste ist leer.</source>
        <translation>The list is empty.</translation>
    </message>
    <message>
        <source>Bitte auf der Seite „Liste laden“ die Liste laden.</source>
        <translation>Please load the list on the page “Load list”.</translation>
    </message>
    <message>
        <source>Für heute steht niemand auf der Liste.</source>
        <translation>Nobody is on the list for today.</translation>
    </message>
    <message>
        <source>Bitte die Tage in der Liste prüfen, und ob die Uhr stimmt.</source>
        <translation>Please check the days in the list, and whether the clock is right.</translation>
    </message>
    <message>
        <source>Die Datei der Station ist heil.</source>
        <translation>The station&apos;s file is sound.</translation>
    </message>
    <message>
        <source>Die Datei der Station ist nicht in Ordnung.</source>
        <translation>Something is wrong with the station&apos;s file.</translation>
    </message>
    <message>
        <source>Bitte eine Papier-Liste drucken und die Technik rufen: Die letzte Sicherung hilft.</source>
        <translation>Please print a paper list and call a technician: the last backup helps.</translation>
    </message>
    <message>
        <source>Es ist {time} Uhr.</source>
        <translation>It is {time}.</translation>
    </message>
    <message>
        <source>Es ist {time} Uhr. Heute ist kein Tag der Veranstaltung.</source>
        <translation>It is {time}. Today is no day of the event.</translation>
    </message>
    <message>
        <source>Stimmt das Datum nicht, bitte die Uhr des Computers stellen.</source>
        <translation>If the date is wrong, please set the computer&apos;s clock.</translation>
    </message>
    <message>
        <source>Die Uhr geht nach: Sie zeigt {time} Uhr.</source>
        <translation>The clock is slow: it shows {time}.</translation>
    </message>
    <message>
        <source>Bitte die Uhr des Computers stellen, bevor jemand kommt.</source>
        <translation>Please set the computer&apos;s clock before anybody comes.</translation>
    </message>
    <message>
        <source>Die Uhr zeigt die Zeit am Ort der Veranstaltung.</source>
        <translation>The clock shows the time at the venue.</translation>
    </message>
    <message>
        <source>Die Uhr des Computers zeigt eine andere Zeitzone als {zone}.</source>
        <translation>The computer&apos;s clock shows another time zone than {zone}.</translation>
    </message>
    <message>
        <source>Die Station rechnet richtig. Für Helfer ist es leichter, die Zeitzone umzustellen.</source>
        <translation>The station reckons right. For helpers it is easier to change the time zone.</translation>
    </message>
    <message>
        <source>Die Uhr wird über das Netz gestellt.</source>
        <translation>The clock is set over the network.</translation>
    </message>
    <message>
        <source>Die Uhr wird nicht über das Netz gestellt.</source>
        <translation>The clock is not set over the network.</translation>
    </message>
    <message>
        <source>Bitte die Uhr mit einem Handy vergleichen.</source>
        <translation>Please compare the clock with a phone.</translation>
    </message>
    <message>
        <source>Ob die Uhr über das Netz gestellt wird, ist nicht bekannt.</source>
        <translation>Whether the clock is set over the network is not known.</translation>
    </message>
    <message>
        <source>{number} GB sind frei.</source>
        <translation>{number} GB are free.</translation>
    </message>
    <message>
        <source>Nur noch {number} MB sind frei.</source>
        <translation>Only {number} MB are free.</translation>
    </message>
    <message>
        <source>Bitte löschen, was nicht gebraucht wird.</source>
        <translation>Please delete what is not needed.</translation>
    </message>
    <message>
        <source>Die Festplatte ist voll: {number} MB sind frei.</source>
        <translation>The disk is full: {number} MB are free.</translation>
    </message>
    <message>
        <source>Bitte Platz machen, bevor jemand kommt.</source>
        <translation>Please make room before anybody comes.</translation>
    </message>
    <message>
        <source>Auf die Festplatte kann nicht geschrieben werden.</source>
        <translation>The disk cannot be written.</translation>
    </message>
    <message>
        <source>Bitte die Technik rufen, oder einen anderen Computer nehmen.</source>
        <translation>Please call a technician, or take another computer.</translation>
    </message>
</context>
<context>
    <name>StationsSentences</name>
    <message>
        <source>Stationen</source>
        <translation>Stations</translation>
    </message>
    <message>
        <source>Die Stationen melden sich alle 10 Sekunden. Bitte einen Moment Geduld.</source>
        <translation>The stations report every 10 seconds. One moment, please.</translation>
    </message>
    <message numerus="yes">
        <source>%n Stationen brauchen einen Blick.</source>
        <translation>
            <numerusform>%n station needs a look.</numerusform>
            <numerusform>%n stations need a look.</numerusform>
        </translation>
    </message>
    <message>
        <source>Alles in Ordnung. Andere Stationen sind nicht zu hören.</source>
        <translation>All is well. No other stations can be heard.</translation>
    </message>
    <message numerus="yes">
        <source>Alles in Ordnung bei %n Stationen.</source>
        <translation>
            <numerusform>All is well at %n station.</numerusform>
            <numerusform>All is well at %n stations.</numerusform>
        </translation>
    </message>
    <message>
        <source>Andere Stationen erscheinen hier von selbst, wenn sie im selben Netz sind und in der Datei station.toml unter [help] denselben Schlüssel haben.</source>
        <translation>Other stations appear here by themselves if they are in the same network and have the same key under [help] in the file station.toml.</translation>
    </message>
    <message>
        <source>Um {clock} Uhr hat sich eine Station gemeldet, deren Uhr um mehr als 5 Minuten anders geht. Bitte prüfen Sie an allen Stationen Datum und Uhrzeit.</source>
        <translation>At {clock} a station reported whose clock differs by more than 5 minutes. Please check date and time at all stations.</translation>
    </message>
    <message>
        <source>{name} (diese Station)</source>
        <translation>{name} (this station)</translation>
    </message>
    <message>
        <source>{name}, Helfer-Platz (dieses Programm)</source>
        <translation>{name}, help desk (this program)</translation>
    </message>
    <message>
        <source>{name}, Helfer-Platz</source>
        <translation>{name}, help desk</translation>
    </message>
    <message>
        <source>Alles in Ordnung.</source>
        <translation>All is well.</translation>
    </message>
    <message>
        <source>Zuletzt gehört {ago}. Bitte sehen Sie nach, ob sie läuft und im Netz ist.</source>
        <translation>Last heard {ago}. Please see whether it is running and in the network.</translation>
    </message>
    <message>
        <source>Die Datei mit der Liste geht nicht. Bitte rufen Sie die Technik.</source>
        <translation>The file with the list does not work. Please call a technician.</translation>
    </message>
    <message>
        <source>Drucker {name}: {what} {next}</source>
        <translation>Printer {name}: {what} {next}</translation>
    </message>
    <message>
        <source>Auf der Platte sind nur noch {room} frei. Bitte schaffen Sie Platz.</source>
        <translation>Only {room} are free on the disk. Please make room.</translation>
    </message>
    <message>
        <source>Eine von zwei Kameras sieht nichts: {what} {next}</source>
        <translation>One of two cameras sees nothing: {what} {next}</translation>
    </message>
    <message numerus="yes">
        <source>Die Uhr geht %n Minuten vor. Bitte stellen Sie sie.</source>
        <translation>
            <numerusform>The clock is %n minute fast. Please set it.</numerusform>
            <numerusform>The clock is %n minutes fast. Please set it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Die Uhr geht %n Minuten nach. Bitte stellen Sie sie.</source>
        <translation>
            <numerusform>The clock is %n minute slow. Please set it.</numerusform>
            <numerusform>The clock is %n minutes slow. Please set it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Die Uhr geht %n Sekunden vor. Bitte stellen Sie sie.</source>
        <translation>
            <numerusform>The clock is %n second fast. Please set it.</numerusform>
            <numerusform>The clock is %n seconds fast. Please set it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Die Uhr geht %n Sekunden nach. Bitte stellen Sie sie.</source>
        <translation>
            <numerusform>The clock is %n second slow. Please set it.</numerusform>
            <numerusform>The clock is %n seconds slow. Please set it.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kamera läuft</source>
        <translation>camera works</translation>
    </message>
    <message numerus="yes">
        <source>%n Drucker bereit</source>
        <translation>
            <numerusform>%n printer ready</numerusform>
            <numerusform>%n printers ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Schilder warten</source>
        <translation>
            <numerusform>%n badge waits</numerusform>
            <numerusform>%n badges wait</numerusform>
        </translation>
    </message>
    <message>
        <source>{room} frei</source>
        <translation>{room} free</translation>
    </message>
    <message>
        <source>Uhr stimmt</source>
        <translation>clock is right</translation>
    </message>
    <message>
        <source>gehört {ago}</source>
        <translation>heard {ago}</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>version {version}</translation>
    </message>
    <message>
        <source>gerade eben</source>
        <translation>just now</translation>
    </message>
    <message numerus="yes">
        <source>vor %n Sekunden</source>
        <translation>
            <numerusform>%n second ago</numerusform>
            <numerusform>%n seconds ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>vor %n Minuten</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>vor %n Stunden</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message>
        <source>Nicht zu hören.</source>
        <translation>Cannot be heard.</translation>
    </message>
    <message>
        <source>Der letzte Eintrag von dort, den diese Station kennt: {day}, {clock} Uhr.</source>
        <translation>The last entry from there that this station knows: {day}, {clock}.</translation>
    </message>
</context>
<context>
    <name>SyncSentences</name>
    <message>
        <source>Abgleich</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>Zentrale</source>
        <translation>Hub</translation>
    </message>
    <message>
        <source>USB-Stick</source>
        <translation>USB stick</translation>
    </message>
    <message>
        <source>Die Zentrale</source>
        <translation>The hub</translation>
    </message>
    <message>
        <source>Der USB-Stick</source>
        <translation>The USB stick</translation>
    </message>
    <message>
        <source>Diese Station tauscht sich mit niemandem aus. Für eine einzige Station ist das richtig.</source>
        <translation>This station exchanges with nobody. For a single station that is right.</translation>
    </message>
    <message>
        <source>Mehrere Stationen: Mit einer Zentrale wissen alle sofort, wer schon da ist. Tickets aus pretix: Die Liste kommt von dort, und jeder Einlass geht dorthin zurück. Ganz ohne Netz geht es mit einem USB-Stick.</source>
        <translation>Several stations: with a hub all of them know at once who has come. Tickets from pretix: the list comes from there, and every check-in goes back. Without any network a USB stick does it.</translation>
    </message>
    <message>
        <source>Der Einlass wartet nie auf den Abgleich. Was nicht gesendet werden kann, wird nachgeholt.</source>
        <translation>The door never waits for the exchange. What cannot be sent now is sent later.</translation>
    </message>
    <message>
        <source>Einen Moment bitte …</source>
        <translation>One moment please …</translation>
    </message>
    <message>
        <source>Zentrale verbinden</source>
        <translation>Connect a hub</translation>
    </message>
    <message>
        <source>pretix verbinden</source>
        <translation>Connect pretix</translation>
    </message>
    <message>
        <source>Nicht verbunden seit {time}.</source>
        <translation>Not connected since {time}.</translation>
    </message>
    <message>
        <source>Noch kein Kontakt. Nach dem Verbinden dauert das einen Moment.</source>
        <translation>No contact yet. After connecting that takes a moment.</translation>
    </message>
    <message numerus="yes">
        <source>Verbunden. %n Einträge wurden nicht angenommen. Sie stehen unten, jeder mit dem nächsten Schritt.</source>
        <translation>
            <numerusform>Connected. %n entry was not taken. It stands below, with the next step.</numerusform>
            <numerusform>Connected. %n entries were not taken. They stand below, each with the next step.</numerusform>
        </translation>
    </message>
    <message>
        <source>Verbunden. Die Uhr hier geht falsch. Bitte stellen Sie die Uhr dieses Computers.</source>
        <translation>Connected. The clock here is wrong. Please set this computer&apos;s clock.</translation>
    </message>
    <message numerus="yes">
        <source>Verbunden. %n Einträge werden noch gesendet.</source>
        <translation>
            <numerusform>Connected. %n entry is still being sent.</numerusform>
            <numerusform>Connected. %n entries are still being sent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Verbunden. Alles ist ausgetauscht.</source>
        <translation>Connected. Everything is exchanged.</translation>
    </message>
    <message numerus="yes">
        <source>%n gesendet</source>
        <translation>
            <numerusform>%n sent</numerusform>
            <numerusform>%n sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warten</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empfangen</source>
        <translation>
            <numerusform>%n received</numerusform>
            <numerusform>%n received</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nicht angenommen</source>
        <translation>
            <numerusform>%n not taken</numerusform>
            <numerusform>%n not taken</numerusform>
        </translation>
    </message>
    <message>
        <source>letzter Kontakt {time}</source>
        <translation>last contact {time}</translation>
    </message>
    <message>
        <source>Uhr stimmt</source>
        <translation>clock is right</translation>
    </message>
    <message numerus="yes">
        <source>Uhr hier geht %n Minuten vor</source>
        <translation>
            <numerusform>the clock here is %n minute ahead</numerusform>
            <numerusform>the clock here is %n minutes ahead</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Uhr hier geht %n Minuten nach</source>
        <translation>
            <numerusform>the clock here is %n minute behind</numerusform>
            <numerusform>the clock here is %n minutes behind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Uhr hier geht %n Sekunden vor</source>
        <translation>
            <numerusform>the clock here is %n second ahead</numerusform>
            <numerusform>the clock here is %n seconds ahead</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Uhr hier geht %n Sekunden nach</source>
        <translation>
            <numerusform>the clock here is %n second behind</numerusform>
            <numerusform>the clock here is %n seconds behind</numerusform>
        </translation>
    </message>
    <message>
        <source>{clock} Uhr</source>
        <translation>{clock}</translation>
    </message>
    <message>
        <source>Für die Technik: {text}</source>
        <translation>For technicians: {text}</translation>
    </message>
    <message>
        <source>Noch einmal versuchen</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Noch einmal versuchen: {name}</source>
        <translation>Try again: {name}</translation>
    </message>
    <message>
        <source>Wird jetzt noch einmal versucht.</source>
        <translation>It is tried again now.</translation>
    </message>
    <message>
        <source>Trennen</source>
        <translation>Disconnect</translation>
    </message>
    <message>
        <source>Trennen: {name}</source>
        <translation>Disconnect: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n Einträge wurden nicht angenommen</source>
        <translation>
            <numerusform>%n entry was not taken</numerusform>
            <numerusform>%n entries were not taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Und %n weitere. Sie erscheinen hier, sobald die ersten gelöst sind.</source>
        <translation>
            <numerusform>And %n more. It appears here as soon as the first ones are solved.</numerusform>
            <numerusform>And %n more. They appear here as soon as the first ones are solved.</numerusform>
        </translation>
    </message>
    <message>
        <source>Einlass</source>
        <translation>Check-in</translation>
    </message>
    <message>
        <source>hinausgegangen</source>
        <translation>went out</translation>
    </message>
    <message>
        <source>zurückgekommen</source>
        <translation>came back</translation>
    </message>
    <message>
        <source>Einlass zurückgenommen</source>
        <translation>Check-in taken back</translation>
    </message>
    <message>
        <source>am Einlass eingetragen</source>
        <translation>registered at the door</translation>
    </message>
    <message>
        <source>Berichtigung</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>Notiz</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Schild gedruckt</source>
        <translation>Badge printed</translation>
    </message>
    <message>
        <source>Anmeldung</source>
        <translation>Registration</translation>
    </message>
    <message>
        <source>Bestellung</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>abgewiesener Scan</source>
        <translation>refused scan</translation>
    </message>
    <message>
        <source>Code eines Schildes</source>
        <translation>code of a badge</translation>
    </message>
    <message>
        <source>Schlüssel für Tickets</source>
        <translation>key for tickets</translation>
    </message>
    <message>
        <source>gesperrtes Ticket</source>
        <translation>revoked ticket</translation>
    </message>
    <message>
        <source>Angaben einer Station</source>
        <translation>particulars of a station</translation>
    </message>
    <message>
        <source>Eintrag</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>von {name}</source>
        <translation>from {name}</translation>
    </message>
    <message>
        <source>an {name}</source>
        <translation>to {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n Versuche</source>
        <translation>
            <numerusform>%n try</numerusform>
            <numerusform>%n tries</numerusform>
        </translation>
    </message>
    <message>
        <source>Ist gelöst</source>
        <translation>Is solved</translation>
    </message>
    <message>
        <source>Ist gelöst: {title}</source>
        <translation>Is solved: {title}</translation>
    </message>
    <message numerus="yes">
        <source>%n Personen wurden an einem Tag zweimal eingelassen</source>
        <translation>
            <numerusform>%n person was let in twice on one day</numerusform>
            <numerusform>%n people were let in twice on one day</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Wo und wann</source>
        <translation>Where and when</translation>
    </message>
    <message numerus="yes">
        <source>%n Berichtigungen widersprechen sich</source>
        <translation>
            <numerusform>%n correction contradicts another</numerusform>
            <numerusform>%n corrections contradict each other</numerusform>
        </translation>
    </message>
    <message>
        <source>Es gilt</source>
        <translation>Counts</translation>
    </message>
    <message>
        <source>Es gilt nicht</source>
        <translation>Does not count</translation>
    </message>
    <message>
        <source>{name} (nur Schild)</source>
        <translation>{name} (badge only)</translation>
    </message>
    <message>
        <source>Die Uhren der Stationen</source>
        <translation>The clocks of the stations</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>Uhr</source>
        <translation>Clock</translation>
    </message>
    <message>
        <source>Gemessen</source>
        <translation>Measured</translation>
    </message>
    <message>
        <source>{name} (diese Station)</source>
        <translation>{name} (this station)</translation>
    </message>
    <message>
        <source>stimmt</source>
        <translation>right</translation>
    </message>
    <message numerus="yes">
        <source>geht %n Minuten vor</source>
        <translation>
            <numerusform>%n minute ahead</numerusform>
            <numerusform>%n minutes ahead</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>geht %n Minuten nach</source>
        <translation>
            <numerusform>%n minute behind</numerusform>
            <numerusform>%n minutes behind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>geht %n Sekunden vor</source>
        <translation>
            <numerusform>%n second ahead</numerusform>
            <numerusform>%n seconds ahead</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>geht %n Sekunden nach</source>
        <translation>
            <numerusform>%n second behind</numerusform>
            <numerusform>%n seconds behind</numerusform>
        </translation>
    </message>
    <message>
        <source>Die Datei der Station antwortet nicht. Bitte kurz warten und die Seite neu öffnen.</source>
        <translation>The station&apos;s file does not answer. Please wait a moment and open this page again.</translation>
    </message>
</context>
<context>
    <name>TrailSentences</name>
    <message>
        <source>Protokoll</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Das Protokoll wird gelesen und geprüft.</source>
        <translation>The log is being read and checked.</translation>
    </message>
    <message>
        <source>Das Protokoll kann gerade nicht gelesen werden. Bitte versuchen Sie es gleich noch einmal.</source>
        <translation>The log cannot be read just now. Please try again in a moment.</translation>
    </message>
    <message numerus="yes">
        <source>Kette geprüft: unversehrt, %n Zeilen.</source>
        <translation>
            <numerusform>Chain checked: intact, %n line.</numerusform>
            <numerusform>Chain checked: intact, %n lines.</numerusform>
        </translation>
    </message>
    <message>
        <source>Die Kette ist ab Zeile {number} nicht mehr heil: Jemand oder etwas hat das Protokoll verändert. Bitte sagen Sie es der Person, die für den Datenschutz zuständig ist.</source>
        <translation>The chain is broken from line {number} on: somebody or something has changed the log. Please tell the person who is responsible for data protection.</translation>
    </message>
    <message>
        <source>Alles</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Personen</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Suchen</source>
        <translation>Searches</translation>
    </message>
    <message>
        <source>PINs</source>
        <translation>PINs</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Lists</translation>
    </message>
    <message>
        <source>Zeigen: {kind}</source>
        <translation>Show: {kind}</translation>
    </message>
    <message>
        <source>Protokoll speichern</source>
        <translation>Save log</translation>
    </message>
    <message>
        <source>Hier steht noch nichts.</source>
        <translation>There is nothing here yet.</translation>
    </message>
    <message>
        <source>Wann</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Wer</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Anmeldung</source>
        <translation>Registration</translation>
    </message>
    <message>
        <source>Genauer</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Besuch</source>
        <translation>Visitor</translation>
    </message>
    <message>
        <source>Helfer</source>
        <translation>Helper</translation>
    </message>
    <message>
        <source>Leitung</source>
        <translation>Organiser</translation>
    </message>
    <message>
        <source>Befehlszeile</source>
        <translation>Command line</translation>
    </message>
    <message>
        <source>Papier-Liste</source>
        <translation>Paper list</translation>
    </message>
    <message>
        <source>von selbst</source>
        <translation>by itself</translation>
    </message>
    <message>
        <source>Bereich geöffnet</source>
        <translation>Area opened</translation>
    </message>
    <message>
        <source>Bereich verlassen</source>
        <translation>Area left</translation>
    </message>
    <message>
        <source>Falsche PIN</source>
        <translation>Wrong PIN</translation>
    </message>
    <message>
        <source>PIN zu schnell noch einmal versucht</source>
        <translation>PIN tried again too soon</translation>
    </message>
    <message>
        <source>PIN-Eingabe gesperrt</source>
        <translation>PIN locked</translation>
    </message>
    <message>
        <source>PIN gewählt</source>
        <translation>PIN chosen</translation>
    </message>
    <message>
        <source>Gesucht</source>
        <translation>Searched</translation>
    </message>
    <message>
        <source>Eingecheckt</source>
        <translation>Checked in</translation>
    </message>
    <message>
        <source>Trotzdem eingelassen</source>
        <translation>Let in anyway</translation>
    </message>
    <message>
        <source>Einchecken zurückgenommen</source>
        <translation>Check-in withdrawn</translation>
    </message>
    <message>
        <source>Hinausgegangen</source>
        <translation>Checked out</translation>
    </message>
    <message>
        <source>Schild noch einmal gedruckt</source>
        <translation>Badge printed again</translation>
    </message>
    <message>
        <source>Name korrigiert</source>
        <translation>Name corrected</translation>
    </message>
    <message>
        <source>Notiz geschrieben</source>
        <translation>Note written</translation>
    </message>
    <message>
        <source>Ohne Anmeldung aufgenommen</source>
        <translation>Walk-in registered</translation>
    </message>
    <message>
        <source>Rückgängig gemacht</source>
        <translation>Undone</translation>
    </message>
    <message>
        <source>Abweisung erledigt</source>
        <translation>Refusal settled</translation>
    </message>
    <message>
        <source>Schild aufgegeben</source>
        <translation>Badge given up</translation>
    </message>
    <message>
        <source>Schild noch einmal versucht</source>
        <translation>Badge tried again</translation>
    </message>
    <message>
        <source>Liste geladen</source>
        <translation>List loaded</translation>
    </message>
    <message>
        <source>Daten gespeichert</source>
        <translation>Data saved</translation>
    </message>
    <message>
        <source>Stand ausgegeben</source>
        <translation>Bundle written</translation>
    </message>
    <message>
        <source>Stand eingelesen</source>
        <translation>Bundle merged</translation>
    </message>
    <message>
        <source>Schlüssel der Stationen gezeigt</source>
        <translation>Key of the stations shown</translation>
    </message>
    <message>
        <source>Schlüssel der Stationen getauscht</source>
        <translation>Key of the stations changed</translation>
    </message>
    <message>
        <source>Ticket ausgestellt</source>
        <translation>Ticket issued</translation>
    </message>
    <message>
        <source>Tickets für ungültig erklärt</source>
        <translation>Tickets revoked</translation>
    </message>
    <message>
        <source>Ticket für ungültig erklärt</source>
        <translation>Ticket revoked</translation>
    </message>
    <message>
        <source>Ticket-Schlüssel erstellt</source>
        <translation>Ticket key made</translation>
    </message>
    <message>
        <source>Ticket-Schlüssel anerkannt</source>
        <translation>Ticket key trusted</translation>
    </message>
    <message>
        <source>Ticket-Schlüssel für ungültig erklärt</source>
        <translation>Ticket key revoked</translation>
    </message>
    <message>
        <source>Schilder als gedruckt gemerkt</source>
        <translation>Badges noted as printed</translation>
    </message>
    <message>
        <source>Alte Zeilen des Protokolls gelöscht</source>
        <translation>Old lines of the log deleted</translation>
    </message>
    <message>
        <source>Daten gelöscht</source>
        <translation>Data erased</translation>
    </message>
    <message>
        <source>Löschen ausgesetzt</source>
        <translation>Erasing put on hold</translation>
    </message>
    <message>
        <source>Löschen wieder erlaubt</source>
        <translation>Erasing allowed again</translation>
    </message>
    <message>
        <source>Sicherung angelegt</source>
        <translation>Backup made</translation>
    </message>
    <message>
        <source>Sicherung zurückgespielt</source>
        <translation>Backup restored</translation>
    </message>
    <message>
        <source>Papier-Liste erstellt</source>
        <translation>Paper list made</translation>
    </message>
    <message>
        <source>Häkchen eingetragen</source>
        <translation>Ticks entered</translation>
    </message>
    <message>
        <source>Veranstaltung geändert</source>
        <translation>Event changed</translation>
    </message>
    <message>
        <source>Kamera gewählt</source>
        <translation>Camera chosen</translation>
    </message>
    <message>
        <source>Zentrale eingerichtet</source>
        <translation>Hub set up</translation>
    </message>
    <message>
        <source>Abgleich begonnen</source>
        <translation>Exchange begun</translation>
    </message>
    <message>
        <source>Abgleich beendet</source>
        <translation>Exchange ended</translation>
    </message>
    <message>
        <source>Abgleich noch einmal versucht</source>
        <translation>Exchange tried again</translation>
    </message>
    <message>
        <source>Nicht Angenommenes erledigt</source>
        <translation>Refused record settled</translation>
    </message>
    <message>
        <source>Zugang zu pretix erneuert</source>
        <translation>Access to pretix renewed</translation>
    </message>
    <message>
        <source>Buchstaben</source>
        <translation>letters</translation>
    </message>
    <message>
        <source>Anfragen</source>
        <translation>queries</translation>
    </message>
    <message>
        <source>Treffer</source>
        <translation>hits</translation>
    </message>
    <message>
        <source>neu</source>
        <translation>new</translation>
    </message>
    <message>
        <source>geändert</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>unverändert</source>
        <translation>unchanged</translation>
    </message>
    <message>
        <source>fehlen</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>abgelehnt</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>bekannt</source>
        <translation>known</translation>
    </message>
    <message>
        <source>doppelt</source>
        <translation>doubles</translation>
    </message>
    <message>
        <source>Einträge</source>
        <translation>entries</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>bytes</translation>
    </message>
    <message>
        <source>von</source>
        <translation>of</translation>
    </message>
    <message>
        <source>was</source>
        <translation>what</translation>
    </message>
    <message>
        <source>bis</source>
        <translation>until</translation>
    </message>
    <message>
        <source>Anmeldungen</source>
        <translation>registrations</translation>
    </message>
    <message>
        <source>gelöscht</source>
        <translation>erased</translation>
    </message>
    <message>
        <source>Eintrag</source>
        <translation>entry</translation>
    </message>
    <message>
        <source>Druckauftrag</source>
        <translation>print job</translation>
    </message>
    <message>
        <source>Datei</source>
        <translation>file</translation>
    </message>
    <message>
        <source>mit</source>
        <translation>with</translation>
    </message>
    <message>
        <source>Schlüssel</source>
        <translation>key</translation>
    </message>
    <message>
        <source>Zeilen</source>
        <translation>lines</translation>
    </message>
    <message>
        <source>Schilder</source>
        <translation>badges</translation>
    </message>
    <message>
        <source>wie</source>
        <translation>how</translation>
    </message>
    <message>
        <source>mit Passwort</source>
        <translation>with a password</translation>
    </message>
    <message>
        <source>Zahlen</source>
        <translation>numbers</translation>
    </message>
    <message>
        <source>Anwesenheit</source>
        <translation>attendance</translation>
    </message>
    <message>
        <source>Bestätigungen</source>
        <translation>confirmations</translation>
    </message>
    <message>
        <source>Bescheinigungen</source>
        <translation>certificates</translation>
    </message>
    <message>
        <source>Bericht</source>
        <translation>report</translation>
    </message>
    <message>
        <source>mit Namen</source>
        <translation>with names</translation>
    </message>
    <message>
        <source>mit Nummern</source>
        <translation>with numbers</translation>
    </message>
    <message>
        <source>nur Zahlen</source>
        <translation>only counts</translation>
    </message>
    <message>
        <source>ja</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>nein</source>
        <translation>no</translation>
    </message>
</context>
</TS>
