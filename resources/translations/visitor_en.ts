<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="de">
<context>
    <name>AgainSentences</name>
    <message>
        <source>Bitte kommen Sie zum {desk}.</source>
        <comment>headline</comment>
        <translation>Please see the {desk}.</translation>
    </message>
    <message>
        <source>Dort geht es schnell.</source>
        <translation>It is quick there.</translation>
    </message>
    <message>
        <source>Gerne noch einmal!</source>
        <comment>headline</comment>
        <translation>Of course!</translation>
    </message>
    <message>
        <source>Bitte warten Sie kurz am Drucker.</source>
        <translation>Please wait a moment by the printer.</translation>
    </message>
    <message>
        <source>Fehlt ein Schild?</source>
        <translation>Is a badge missing?</translation>
    </message>
    <message>
        <source>Kein Schild gekommen?</source>
        <translation>No badge came?</translation>
    </message>
    <message>
        <source>Fehlt Ihr Schild?</source>
        <translation>Is your badge missing?</translation>
    </message>
    <message>
        <source>Tippen Sie auf den Knopf.</source>
        <translation>Touch the button.</translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message>
        <source>Länger zeigen</source>
        <translation>Show longer</translation>
    </message>
    <message>
        <source>Zeichen zur Antwort</source>
        <translation>Sign of the answer</translation>
    </message>
    <message>
        <source>Mit dem Handy öffnen</source>
        <translation>Open it on your phone</translation>
    </message>
</context>
<context>
    <name>BadgeSentences</name>
    <message>
        <source>Ihre Namens-Schilder werden gedruckt.</source>
        <translation>Your name badges are being printed.</translation>
    </message>
    <message>
        <source>Neue Namens-Schilder werden gedruckt. Die anderen sind schon gedruckt.</source>
        <translation>New name badges are being printed. The others are printed already.</translation>
    </message>
    <message>
        <source>Ihre Schilder werden noch einmal gedruckt.</source>
        <translation>Your badges are being printed again.</translation>
    </message>
    <message>
        <source>Ihre Schilder sind schon gedruckt.</source>
        <translation>Your badges are printed already.</translation>
    </message>
    <message>
        <source>Ihr Namens-Schild wird gedruckt.</source>
        <translation>Your name badge is being printed.</translation>
    </message>
    <message>
        <source>Ihr Schild wird noch einmal gedruckt.</source>
        <translation>Your badge is being printed again.</translation>
    </message>
    <message>
        <source>Ihr Schild ist schon gedruckt.</source>
        <translation>Your badge is printed already.</translation>
    </message>
    <message>
        <source>Ihr Schild ist schon gedruckt. Es liegt am {desk} bereit.</source>
        <translation>Your badge is printed already. It is waiting at the {desk}.</translation>
    </message>
    <message>
        <source>Ihre Schilder bekommen Sie am {desk}.</source>
        <translation>Your badges are at the {desk}.</translation>
    </message>
    <message>
        <source>Ihr Schild bekommen Sie am {desk}.</source>
        <translation>Your badge is at the {desk}.</translation>
    </message>
    <message>
        <source>Ihr Schild gilt weiter.</source>
        <translation>Your badge is still valid.</translation>
    </message>
    <message>
        <source>Ihr Schild von gestern gilt auch heute.</source>
        <translation>Yesterday’s badge is valid today, too.</translation>
    </message>
    <message>
        <source>Ihr Schild {from_day} gilt auch heute.</source>
        <translation>Your badge {from_day} is valid today, too.</translation>
    </message>
    <message>
        <source>Noch einmal drucken</source>
        <translation>Print again</translation>
    </message>
</context>
<context>
    <name>BarWords</name>
    <message>
        <source>Hilfe und Einstellungen</source>
        <translation>Help and settings</translation>
    </message>
    <message>
        <source>Es kommt jemand zu Ihnen.</source>
        <translation>Somebody is coming to you.</translation>
    </message>
    <message>
        <source>Diese Sprache nehmen</source>
        <translation>Use this language</translation>
    </message>
    <message>
        <source>Hilfe holen</source>
        <comment>short</comment>
        <translation>Get help</translation>
    </message>
    <message>
        <source>Vorlesen</source>
        <comment>short</comment>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Größer</source>
        <comment>short</comment>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Farben</source>
        <comment>short</comment>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Tiefer</source>
        <comment>short</comment>
        <translation>Lower</translation>
    </message>
    <message>
        <source>Alles vorlesen</source>
        <translation>Read everything aloud</translation>
    </message>
    <message>
        <source>Größere Schrift</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <source>Andere Farben</source>
        <translation>Other colours</translation>
    </message>
    <message>
        <source>Alle Knöpfe weiter unten</source>
        <translation>All buttons lower down</translation>
    </message>
    <message>
        <source>Für alle</source>
        <comment>short</comment>
        <translation>For all</translation>
    </message>
    <message>
        <source>Helfer</source>
        <comment>short</comment>
        <translation>Helpers</translation>
    </message>
    <message>
        <source>Es gibt etwas für Helfer zu tun.</source>
        <translation>There is something for helpers to do.</translation>
    </message>
    <message>
        <source>Barriere-Freiheit: Was diese Station kann</source>
        <translation>Accessibility: what this station can do</translation>
    </message>
</context>
<context>
    <name>CallingSentences</name>
    <message>
        <source>Bitte bleiben Sie hier. Sie können sich Zeit lassen.</source>
        <translation>Please stay here. Take your time.</translation>
    </message>
    <message>
        <source>Was sollen wir wissen? Tippen Sie auf ein Bild, wenn Sie möchten.</source>
        <translation>What should we know? Touch a picture if you like.</translation>
    </message>
    <message>
        <source>Ich brauche Hilfe beim Hören.</source>
        <translation>I need help with hearing.</translation>
    </message>
    <message>
        <source>Ich brauche Hilfe beim Sehen.</source>
        <translation>I need help with seeing.</translation>
    </message>
    <message>
        <source>Ich brauche Hilfe beim Gehen.</source>
        <translation>I need help with walking.</translation>
    </message>
    <message>
        <source>Ich brauche Hilfe beim Sprechen.</source>
        <translation>I need help with speaking.</translation>
    </message>
    <message>
        <source>Jemand ist auf dem Weg.</source>
        <comment>headline</comment>
        <translation>Somebody is on the way.</translation>
    </message>
    <message>
        <source>Es kommt jemand zu Ihnen.</source>
        <comment>headline</comment>
        <translation>Somebody is coming to you.</translation>
    </message>
    <message>
        <source>Hören</source>
        <comment>short</comment>
        <translation>Hearing</translation>
    </message>
    <message>
        <source>Sehen</source>
        <comment>short</comment>
        <translation>Seeing</translation>
    </message>
    <message>
        <source>Gehen</source>
        <comment>short</comment>
        <translation>Walking</translation>
    </message>
    <message>
        <source>Sprechen</source>
        <comment>short</comment>
        <translation>Speaking</translation>
    </message>
    <message>
        <source>Ich brauche einen ruhigen Platz.</source>
        <translation>I need a quiet place.</translation>
    </message>
    <message>
        <source>Ruhiger Platz</source>
        <comment>short</comment>
        <translation>A quiet place</translation>
    </message>
    <message>
        <source>Nur unser Team sieht das Bild. Wir speichern das nicht.</source>
        <translation>Only our team sees the picture. We do not store it.</translation>
    </message>
    <message>
        <source>Zurück</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Ich brauche keine Hilfe mehr</source>
        <translation>I need no more help</translation>
    </message>
</context>
<context>
    <name>DoorSentences</name>
    <message>
        <source>Willkommen, {name}!</source>
        <comment>headline</comment>
        <translation>Welcome, {name}!</translation>
    </message>
    <message>
        <source>Willkommen!</source>
        <comment>headline</comment>
        <translation>Welcome!</translation>
    </message>
    <message numerus="yes">
        <source>Willkommen, %n Personen!</source>
        <comment>headline</comment>
        <translation>
            <numerusform>Welcome, %n person!</numerusform>
            <numerusform>Welcome, %n people!</numerusform>
        </translation>
    </message>
    <message>
        <source>Willkommen zurück, {name}!</source>
        <comment>headline</comment>
        <translation>Welcome back, {name}!</translation>
    </message>
    <message>
        <source>Willkommen zurück!</source>
        <comment>headline</comment>
        <translation>Welcome back!</translation>
    </message>
    <message>
        <source>Alles gut, {name}!</source>
        <comment>headline</comment>
        <translation>All good, {name}!</translation>
    </message>
    <message>
        <source>Alles gut!</source>
        <comment>headline</comment>
        <translation>All good!</translation>
    </message>
    <message>
        <source>Sie sind angemeldet.</source>
        <translation>You are checked in.</translation>
    </message>
    <message>
        <source>Sie sind schon angemeldet.</source>
        <translation>You are checked in already.</translation>
    </message>
    <message>
        <source>Schön, dass Sie wieder da sind.</source>
        <translation>It is good to see you again.</translation>
    </message>
    <message>
        <source>Fehlt Ihr Schild? Wir drucken es neu.</source>
        <translation>No badge? We print it again.</translation>
    </message>
    <message numerus="yes">
        <source>%n Personen bitten wir zum {desk}.</source>
        <translation>
            <numerusform>We ask one person to see the {desk}.</numerusform>
            <numerusform>We ask %n people to see the {desk}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ihre Karte galt {on_day}.</source>
        <comment>headline</comment>
        <translation>Your ticket was for {on_day}.</translation>
    </message>
    <message>
        <source>Ihre Karte gilt {on_day}.</source>
        <comment>headline</comment>
        <translation>Your ticket is for {on_day}.</translation>
    </message>
    <message>
        <source>Ihre Karte gilt heute nicht.</source>
        <comment>headline</comment>
        <translation>Not valid today, sorry.</translation>
    </message>
    <message>
        <source>Für heute ist geschlossen.</source>
        <comment>headline</comment>
        <translation>We are closed for today.</translation>
    </message>
    <message>
        <source>Wir öffnen um {time}.</source>
        <comment>headline</comment>
        <translation>We open at {time}.</translation>
    </message>
    <message>
        <source>Sie sind früh da. Das freut uns.</source>
        <translation>You are early. We are glad about that.</translation>
    </message>
    <message>
        <source>Alle Plätze sind gerade belegt.</source>
        <comment>headline</comment>
        <translation>All places are taken.</translation>
    </message>
    <message>
        <source>Diesen Code kennen wir nicht.</source>
        <comment>headline</comment>
        <translation>We don’t know this code.</translation>
    </message>
    <message>
        <source>Das ist ein anderer Code.</source>
        <comment>headline</comment>
        <translation>This is a different code.</translation>
    </message>
    <message>
        <source>Vielleicht von einer Fahrkarte oder einer Internet-Seite.</source>
        <translation>Perhaps it is from a train ticket or a web page.</translation>
    </message>
    <message>
        <source>Zeigen Sie bitte den Code aus der E‑Mail „{event}“.</source>
        <translation>Please show the code from the e‑mail “{event}”.</translation>
    </message>
    <message>
        <source>Diese Karte ist abgelaufen.</source>
        <comment>headline</comment>
        <translation>This ticket has run out.</translation>
    </message>
    <message>
        <source>Vielleicht gibt es eine neue Karte in der E‑Mail „{event}“.</source>
        <translation>Perhaps there is a new ticket in the e‑mail “{event}”.</translation>
    </message>
    <message>
        <source>Bitte die neueste Karte zeigen.</source>
        <comment>headline</comment>
        <translation>Please show your newest ticket.</translation>
    </message>
    <message>
        <source>Vielleicht kam sie in einer späteren E‑Mail „{event}“.</source>
        <translation>Perhaps it came in a later e‑mail “{event}”.</translation>
    </message>
    <message>
        <source>Diese Karte ist für woanders.</source>
        <comment>headline</comment>
        <translation>This ticket is for elsewhere.</translation>
    </message>
    <message>
        <source>Sie gehört zu einer anderen Veranstaltung.</source>
        <translation>It belongs to another event.</translation>
    </message>
    <message>
        <source>Wir schauen gemeinsam nach Ihrer Anmeldung.</source>
        <translation>We will look at your registration together.</translation>
    </message>
    <message>
        <source>Einen Moment bitte.</source>
        <comment>headline</comment>
        <translation>One moment, please.</translation>
    </message>
    <message>
        <source>Es dauert gerade etwas länger.</source>
        <translation>It is taking a little longer.</translation>
    </message>
    <message>
        <source>Bitte bleiben Sie kurz hier.</source>
        <translation>Please stay here for a moment.</translation>
    </message>
    <message>
        <source>Bitte gehen Sie zum {desk}.</source>
        <translation>Please go to the {desk}.</translation>
    </message>
    <message>
        <source>Bitte gehen Sie zum {desk}.</source>
        <comment>headline</comment>
        <translation>Please see the {desk}.</translation>
    </message>
    <message>
        <source>Bitte kommen Sie zum {desk}.</source>
        <comment>headline</comment>
        <translation>Please see the {desk}.</translation>
    </message>
    <message>
        <source>Am {desk} helfen wir Ihnen gerne.</source>
        <translation>The {desk} will be glad to help you.</translation>
    </message>
    <message>
        <source>Am {desk} suchen wir mit Ihnen einen Platz.</source>
        <translation>The {desk} will look for a place with you.</translation>
    </message>
    <message>
        <source>Bitte warten Sie noch ein wenig. Oder gehen Sie zum {desk}.</source>
        <translation>Please wait a little. Or go to the {desk}.</translation>
    </message>
    <message>
        <source>Oder kommen Sie zum {desk}. Wir helfen gerne.</source>
        <translation>Or come to the {desk}. We are glad to help.</translation>
    </message>
    <message>
        <source>Bitte nur einen Code zeigen.</source>
        <comment>headline</comment>
        <translation>One code only, please.</translation>
    </message>
    <message>
        <source>Vor der Kamera sind zwei Karten.</source>
        <translation>There are two tickets in front of the camera.</translation>
    </message>
    <message>
        <source>Zeigen Sie bitte eine Karte nach der anderen.</source>
        <translation>Please show one ticket after the other.</translation>
    </message>
    <message>
        <source>Diese Station macht gerade eine Pause.</source>
        <translation>This station is taking a break.</translation>
    </message>
    <message>
        <source>Am {desk} melden wir Sie sofort an.</source>
        <translation>The {desk} will check you in right away.</translation>
    </message>
    <message>
        <source>Ihre Anmeldung ist für online.</source>
        <comment>headline</comment>
        <translation>Your registration is for online.</translation>
    </message>
    <message>
        <source>Das Online-Programm finden Sie hier: {address}</source>
        <translation>You find the online programme here: {address}</translation>
    </message>
    <message>
        <source>Schön, dass Sie da sind!</source>
        <comment>headline</comment>
        <translation>Good to see you!</translation>
    </message>
    <message>
        <source>Ihre Anmeldung ist noch ganz neu.</source>
        <translation>Your registration is still very new.</translation>
    </message>
    <message>
        <source>Bitte gehen Sie zum {desk}. Dort geht es schnell.</source>
        <translation>Please go to the {desk}. It is quick there.</translation>
    </message>
</context>
<context>
    <name>ExplainingSentences</name>
    <message>
        <source>So hilft Ihnen diese Station.</source>
        <comment>headline</comment>
        <translation>How this station helps you.</translation>
    </message>
    <message>
        <source>Sprachen</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Wählen Sie unten Ihre Sprache: {languages}.</source>
        <translation>Choose your language below: {languages}.</translation>
    </message>
    <message>
        <source>Vorlesen</source>
        <translation>Reading aloud</translation>
    </message>
    <message>
        <source>Die Station liest Ihnen alles vor. Ihren Namen hören nur Sie, mit Kopfhörern.</source>
        <translation>The station reads everything to you. Your name is heard only by you, with headphones.</translation>
    </message>
    <message>
        <source>Große Schrift</source>
        <translation>Large text</translation>
    </message>
    <message>
        <source>Alle Texte werden doppelt so groß.</source>
        <translation>All texts become twice as large.</translation>
    </message>
    <message>
        <source>Farben und Bewegung</source>
        <translation>Colours and motion</translation>
    </message>
    <message>
        <source>Farben: hell, dunkel oder starker Kontrast. Mit „Ruhige Anzeige“ steht alles still.</source>
        <translation>Colours: light, dark or strong contrast. With “Calm display” nothing moves.</translation>
    </message>
    <message>
        <source>Im Sitzen</source>
        <translation>Seated</translation>
    </message>
    <message>
        <source>Alle Tasten rücken nach unten. So erreichen Sie sie gut.</source>
        <translation>All buttons move down, within your reach.</translation>
    </message>
    <message>
        <source>Tastatur</source>
        <translation>Keyboard</translation>
    </message>
    <message>
        <source>Alles geht auch mit Tasten. F1 holt Hilfe. F2 liest vor. F6 wechselt die Sprache.</source>
        <translation>Everything works with keys, too. F1 gets help. F2 reads aloud. F6 changes the language.</translation>
    </message>
    <message>
        <source>Zeit</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Sie haben Zeit. Bevor etwas endet, fragen wir Sie.</source>
        <translation>You have time. We ask you before anything ends.</translation>
    </message>
    <message>
        <source>Hilfe holen</source>
        <translation>Get help</translation>
    </message>
    <message>
        <source>Tippen Sie unten links. Dann kommt jemand zu Ihnen.</source>
        <translation>Touch the button at the bottom left. Somebody will come to you.</translation>
    </message>
    <message>
        <source>Das fehlt noch</source>
        <translation>Not here yet</translation>
    </message>
    <message>
        <source>Es fehlen Filme in Gebärden-Sprache. Die Leichte Sprache ist noch ungeprüft. Wir helfen gern.</source>
        <translation>There are no films in sign language yet. The easy German is still untested. We are glad to help.</translation>
    </message>
    <message>
        <source>Schreiben Sie uns</source>
        <translation>Write to us</translation>
    </message>
    <message>
        <source>Was können wir besser machen? {name}, {organisation}, {website}</source>
        <translation>What can we do better? {name}, {organisation}, {website}</translation>
    </message>
    <message>
        <source>Ruhige Anzeige</source>
        <comment>short</comment>
        <translation>Calm display</translation>
    </message>
    <message>
        <source>Zurück</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>GroupSentences</name>
    <message>
        <source>Wer von Ihnen ist da?</source>
        <comment>headline</comment>
        <translation>Who is here?</translation>
    </message>
    <message>
        <source>Welches Schild fehlt?</source>
        <comment>headline</comment>
        <translation>Whose badge is missing?</translation>
    </message>
    <message>
        <source>Tippen Sie bitte die Namen an.</source>
        <translation>Please tap the names.</translation>
    </message>
    <message>
        <source>Anmelden</source>
        <translation>Check in</translation>
    </message>
    <message numerus="yes">
        <source>%n Personen anmelden</source>
        <translation>
            <numerusform>Check in %n person</numerusform>
            <numerusform>Check in %n people</numerusform>
        </translation>
    </message>
    <message>
        <source>Beide anmelden</source>
        <translation>Check in both</translation>
    </message>
    <message numerus="yes">
        <source>Alle %n anmelden</source>
        <translation>
            <numerusform>Check in all %n</numerusform>
            <numerusform>Check in all %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Drucken</source>
        <translation>Print</translation>
    </message>
    <message numerus="yes">
        <source>%n Schilder drucken</source>
        <translation>
            <numerusform>Print %n badge</numerusform>
            <numerusform>Print %n badges</numerusform>
        </translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Fertig</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Schild fehlt</source>
        <translation>No badge?</translation>
    </message>
    <message>
        <source>Alles gut!</source>
        <comment>headline</comment>
        <translation>All good!</translation>
    </message>
    <message>
        <source>Sie sind schon alle angemeldet.</source>
        <translation>You are all checked in already.</translation>
    </message>
    <message>
        <source>Bitte kommen Sie zum {desk}.</source>
        <comment>headline</comment>
        <translation>Please see the {desk}.</translation>
    </message>
    <message>
        <source>Wir schauen gemeinsam nach Ihrer Anmeldung.</source>
        <translation>We will look at your registration together.</translation>
    </message>
    <message>
        <source>schon angemeldet</source>
        <translation>checked in already</translation>
    </message>
    <message>
        <source>bitte zum {desk}</source>
        <translation>please see the {desk}</translation>
    </message>
</context>
<context>
    <name>HintWords</name>
    <message>
        <source>Bitte etwas weiter weg.</source>
        <comment>headline</comment>
        <translation>Please hold it farther away.</translation>
    </message>
    <message>
        <source>Der ganze Code soll im Bild sein.</source>
        <translation>The whole code should be in the picture.</translation>
    </message>
    <message>
        <source>Bitte etwas näher.</source>
        <comment>headline</comment>
        <translation>Please come a little closer.</translation>
    </message>
    <message>
        <source>Der Code soll größer im Bild sein.</source>
        <translation>The code should be larger in the picture.</translation>
    </message>
    <message>
        <source>Bitte kurz ruhig halten.</source>
        <comment>headline</comment>
        <translation>Please hold it still briefly.</translation>
    </message>
    <message>
        <source>Dann sieht die Kamera den Code scharf.</source>
        <translation>Then the camera sees the code sharply.</translation>
    </message>
    <message>
        <source>Bitte den Bildschirm heller stellen.</source>
        <comment>headline</comment>
        <translation>Please make the screen brighter.</translation>
    </message>
    <message>
        <source>Dann sieht die Kamera den Code besser.</source>
        <translation>Then the camera sees the code better.</translation>
    </message>
    <message>
        <source>Bitte ein wenig drehen.</source>
        <comment>headline</comment>
        <translation>Please tilt it a little.</translation>
    </message>
    <message>
        <source>Im Code spiegelt sich Licht.</source>
        <translation>Light is reflected in the code.</translation>
    </message>
    <message>
        <source>Bitte helle Farben einstellen.</source>
        <comment>headline</comment>
        <translation>Please switch to light mode.</translation>
    </message>
    <message>
        <source>Schwarz auf Weiß liest die Kamera am besten.</source>
        <translation>The camera reads black on white best.</translation>
    </message>
    <message>
        <source>Bitte gerade und flach halten.</source>
        <comment>headline</comment>
        <translation>Please hold it flat.</translation>
    </message>
    <message>
        <source>Der ganze Code soll frei sein.</source>
        <translation>The whole code should be uncovered.</translation>
    </message>
    <message>
        <source>Oder tippen Sie auf „{other}“ oder auf „{help}“.</source>
        <translation>Or tap “{other}” or “{help}”.</translation>
    </message>
    <message>
        <source>Oder tippen Sie auf „{help}“. Dann kommt jemand zu Ihnen.</source>
        <translation>Or tap “{help}”. Then somebody comes to you.</translation>
    </message>
</context>
<context>
    <name>KeyboardSentences</name>
    <message>
        <source>Löschen</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Leerzeichen</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Buchstaben</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Zahlen und Zeichen</source>
        <translation>Numbers and signs</translation>
    </message>
    <message>
        <source>Weitere Buchstaben</source>
        <translation>More letters</translation>
    </message>
    <message>
        <source>Ukrainische Buchstaben</source>
        <translation>Ukrainian letters</translation>
    </message>
    <message>
        <source>Punkt</source>
        <translation>Dot</translation>
    </message>
    <message>
        <source>Binde-Strich</source>
        <translation>Hyphen</translation>
    </message>
    <message>
        <source>Unter-Strich</source>
        <translation>Underscore</translation>
    </message>
    <message>
        <source>At-Zeichen</source>
        <translation>At sign</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Apostroph</source>
        <translation>Apostrophe</translation>
    </message>
</context>
<context>
    <name>LookUpSentences</name>
    <message>
        <source>Wir suchen Sie.</source>
        <comment>headline</comment>
        <translation>We are looking for you.</translation>
    </message>
    <message>
        <source>Wir helfen Ihnen gern.</source>
        <comment>headline</comment>
        <translation>We are glad to help.</translation>
    </message>
    <message>
        <source>Bitte noch einmal prüfen.</source>
        <comment>headline</comment>
        <translation>Please check once more.</translation>
    </message>
    <message>
        <source>Kein Code dabei?</source>
        <comment>headline</comment>
        <translation>No code with you?</translation>
    </message>
    <message>
        <source>Einen Moment bitte.</source>
        <translation>One moment, please.</translation>
    </message>
    <message>
        <source>Tippen Sie auf „Hilfe holen“. Dann kommt jemand zu Ihnen.</source>
        <translation>Touch “Get help”. Somebody will come to you.</translation>
    </message>
    <message>
        <source>Schreiben Sie beides genau wie bei der Anmeldung. So finden wir Sie noch nicht.</source>
        <translation>Type both exactly as in your registration. We cannot find you like this yet.</translation>
    </message>
    <message>
        <source>Schreiben Sie Ihren Nachnamen. Dann Ihre Bestell-Nummer oder E-Mail-Adresse.</source>
        <translation>Type your last name. Then your order code or e‑mail address.</translation>
    </message>
    <message>
        <source>Nachname</source>
        <translation>Last name</translation>
    </message>
    <message>
        <source>Bestell-Nummer oder E-Mail</source>
        <translation>Order code or e‑mail</translation>
    </message>
    <message>
        <source>Suchen</source>
        <comment>short</comment>
        <translation>Search</translation>
    </message>
    <message>
        <source>Weiter</source>
        <comment>short</comment>
        <translation>Next</translation>
    </message>
    <message>
        <source>Zurück</source>
        <comment>short</comment>
        <translation>Back</translation>
    </message>
    <message>
        <source>Hilfe holen</source>
        <translation>Get help</translation>
    </message>
    <message>
        <source>Hilfe holen statt suchen</source>
        <translation>Get help instead of searching</translation>
    </message>
    <message>
        <source>Wir speichern nicht, was Sie hier schreiben.</source>
        <translation>We do not store what you type here.</translation>
    </message>
</context>
<context>
    <name>PagesSentences</name>
    <message>
        <source>Seite {number} von {pages}</source>
        <translation>Page {number} of {pages}</translation>
    </message>
    <message>
        <source>Vorige Seite</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Nächste Seite</source>
        <translation>Next page</translation>
    </message>
</context>
<context>
    <name>SpeechWords</name>
    <message>
        <source>Ich lese Ihnen alles vor.</source>
        <translation>I read everything to you.</translation>
    </message>
    <message>
        <source>Mit der Tabulator-Taste gehen Sie weiter.</source>
        <translation>Press Tab to move on.</translation>
    </message>
    <message>
        <source>Mit der Eingabe-Taste wählen Sie aus.</source>
        <translation>Press Enter to choose.</translation>
    </message>
    <message>
        <source>Mit der Taste F 2 oder mit der 5 im Ziffern-Block hören Sie alles noch einmal.</source>
        <translation>Press F 2, or 5 on the number pad, to hear everything again.</translation>
    </message>
    <message>
        <source>Mit der Escape-Taste oder mit der 0 im Ziffern-Block bin ich still.</source>
        <translation>Press Escape, or 0 on the number pad, and I am quiet.</translation>
    </message>
    <message>
        <source>Mit der Taste F 1 holen Sie Hilfe.</source>
        <translation>Press F 1 to get help.</translation>
    </message>
    <message>
        <source>Mit den Tasten F 3 und F 4 wird es leiser und lauter.</source>
        <translation>Press F 3 for quieter and F 4 for louder.</translation>
    </message>
    <message>
        <source>Mit der Taste F 6 wechseln Sie die Sprache.</source>
        <translation>Press F 6 to change the language.</translation>
    </message>
    <message>
        <source>Nur Sie hören mich jetzt.</source>
        <translation>Only you can hear me now.</translation>
    </message>
    <message>
        <source>Alle hier können mich hören. Darum sage ich keine Namen.</source>
        <translation>Everybody here can hear me. So I say no names.</translation>
    </message>
    <message>
        <source>{name}. Knopf.</source>
        <translation>{name}. Button.</translation>
    </message>
    <message>
        <source>{name}. Ausgewählt.</source>
        <translation>{name}. Selected.</translation>
    </message>
    <message>
        <source>{name}. Nicht ausgewählt.</source>
        <translation>{name}. Not selected.</translation>
    </message>
    <message>
        <source>Person {number} von {count}</source>
        <translation>Person {number} of {count}</translation>
    </message>
    <message>
        <source>{name}. Feld zum Schreiben.</source>
        <translation>{name}. Field to type in.</translation>
    </message>
    <message>
        <source>Gelöscht.</source>
        <translation>Deleted.</translation>
    </message>
    <message>
        <source>Lautstärke {step} von {most}.</source>
        <translation>Volume {step} of {most}.</translation>
    </message>
    <message>
        <source>Die Schrift ist jetzt groß.</source>
        <translation>The text is large now.</translation>
    </message>
    <message>
        <source>Die Schrift ist wieder normal.</source>
        <translation>The text is back to normal.</translation>
    </message>
    <message>
        <source>Alle Knöpfe sind jetzt unten.</source>
        <translation>All buttons are at the bottom now.</translation>
    </message>
    <message>
        <source>Die Knöpfe sind wieder überall.</source>
        <translation>The buttons are back in their places.</translation>
    </message>
    <message>
        <source>Jetzt bewegt sich nichts mehr.</source>
        <translation>Nothing moves any more.</translation>
    </message>
    <message>
        <source>Bilder bewegen sich wieder.</source>
        <translation>Pictures move again.</translation>
    </message>
    <message>
        <source>Der Bildschirm ist jetzt hell.</source>
        <translation>The screen is light now.</translation>
    </message>
    <message>
        <source>Der Bildschirm ist jetzt dunkel.</source>
        <translation>The screen is dark now.</translation>
    </message>
    <message>
        <source>Der Bildschirm hat jetzt starken Kontrast.</source>
        <translation>The screen has strong contrast now.</translation>
    </message>
</context>
<context>
    <name>StillThereSentences</name>
    <message>
        <source>Sind Sie noch da?</source>
        <comment>headline</comment>
        <translation>Are you still there?</translation>
    </message>
    <message>
        <source>Tippen Sie auf „Ja, weiter“. Dann haben Sie wieder Zeit.</source>
        <translation>Touch “Yes, go on”. Then you have more time.</translation>
    </message>
    <message>
        <source>Ja, weiter</source>
        <translation>Yes, go on</translation>
    </message>
</context>
<context>
    <name>WaitingWords</name>
    <message>
        <source>Bitte zeigen Sie Ihren QR‑Code.</source>
        <comment>headline</comment>
        <translation>Please show your QR code.</translation>
    </message>
    <message>
        <source>Auf dem Handy oder auf Papier.</source>
        <translation>On your phone or on paper.</translation>
    </message>
    <message>
        <source>Halten Sie ihn vor die Kamera.</source>
        <translation>Hold it up to the camera.</translation>
    </message>
    <message>
        <source>Kein Code dabei?</source>
        <translation>No code with you?</translation>
    </message>
    <message>
        <source>Bild der Kamera</source>
        <translation>Camera picture</translation>
    </message>
    <message>
        <source>Die Kamera startet …</source>
        <translation>The camera is starting …</translation>
    </message>
    <message>
        <source>Veranstaltet von</source>
        <translation>Organised by</translation>
    </message>
    <message>
        <source>Gefördert von</source>
        <translation>Funded by</translation>
    </message>
    <message>
        <source>Mit Unterstützung von</source>
        <translation>Supported by</translation>
    </message>
</context>
</TS>
