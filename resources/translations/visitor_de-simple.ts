<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="de">
<context>
    <name>AgainSentences</name>
    <message>
        <source>Bitte kommen Sie zum {desk}.</source>
        <comment>headline</comment>
        <translation>Bitte kommen Sie zum {desk}.</translation>
    </message>
    <message>
        <source>Dort geht es schnell.</source>
        <translation>Dort geht es schnell.</translation>
    </message>
    <message>
        <source>Gerne noch einmal!</source>
        <comment>headline</comment>
        <translation>Gerne noch einmal!</translation>
    </message>
    <message>
        <source>Bitte warten Sie kurz am Drucker.</source>
        <translation>Bitte warten Sie kurz am Drucker.</translation>
    </message>
    <message>
        <source>Fehlt ein Schild?</source>
        <translation>Fehlt ein Schild?</translation>
    </message>
    <message>
        <source>Kein Schild gekommen?</source>
        <translation>Fehlt Ihr Schild?</translation>
    </message>
    <message>
        <source>Fehlt Ihr Schild?</source>
        <translation>Fehlt Ihr Schild?</translation>
    </message>
    <message>
        <source>Tippen Sie auf den Knopf.</source>
        <translation>Tippen Sie auf den Knopf.</translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message>
        <source>Länger zeigen</source>
        <translation>Länger zeigen</translation>
    </message>
    <message>
        <source>Zeichen zur Antwort</source>
        <translation>Bild zur Antwort</translation>
    </message>
    <message>
        <source>Mit dem Handy öffnen</source>
        <translation>Mit dem Handy öffnen</translation>
    </message>
</context>
<context>
    <name>BadgeSentences</name>
    <message>
        <source>Ihre Namens-Schilder werden gedruckt.</source>
        <translation>Wir drucken Ihre Namens-Schilder.</translation>
    </message>
    <message>
        <source>Neue Namens-Schilder werden gedruckt. Die anderen sind schon gedruckt.</source>
        <translation>Wir drucken neue Namens-Schilder. Die anderen Schilder sind schon fertig.</translation>
    </message>
    <message>
        <source>Ihre Schilder werden noch einmal gedruckt.</source>
        <translation>Wir drucken Ihre Schilder noch einmal.</translation>
    </message>
    <message>
        <source>Ihre Schilder sind schon gedruckt.</source>
        <translation>Ihre Schilder sind schon fertig.</translation>
    </message>
    <message>
        <source>Ihr Namens-Schild wird gedruckt.</source>
        <translation>Wir drucken Ihr Namens-Schild.</translation>
    </message>
    <message>
        <source>Ihr Schild wird noch einmal gedruckt.</source>
        <translation>Wir drucken Ihr Schild noch einmal.</translation>
    </message>
    <message>
        <source>Ihr Schild ist schon gedruckt.</source>
        <translation>Ihr Schild ist schon fertig.</translation>
    </message>
    <message>
        <source>Ihr Schild ist schon gedruckt. Es liegt am {desk} bereit.</source>
        <translation>Ihr Schild ist schon fertig. Es liegt am {desk}.</translation>
    </message>
    <message>
        <source>Ihre Schilder bekommen Sie am {desk}.</source>
        <translation>Ihre Schilder bekommen Sie am {desk}.</translation>
    </message>
    <message>
        <source>Ihr Schild bekommen Sie am {desk}.</source>
        <translation>Ihr Schild bekommen Sie am {desk}.</translation>
    </message>
    <message>
        <source>Ihr Schild gilt weiter.</source>
        <translation>Ihr Schild gilt weiter.</translation>
    </message>
    <message>
        <source>Ihr Schild von gestern gilt auch heute.</source>
        <translation>Ihr Schild von gestern gilt auch heute.</translation>
    </message>
    <message>
        <source>Ihr Schild {from_day} gilt auch heute.</source>
        <translation>Ihr Schild {from_day} gilt auch heute.</translation>
    </message>
    <message>
        <source>Noch einmal drucken</source>
        <translation>Noch einmal drucken</translation>
    </message>
</context>
<context>
    <name>BarWords</name>
    <message>
        <source>Hilfe und Einstellungen</source>
        <translation>Hilfe und mehr</translation>
    </message>
    <message>
        <source>Es kommt jemand zu Ihnen.</source>
        <translation>Jemand kommt zu Ihnen.</translation>
    </message>
    <message>
        <source>Diese Sprache nehmen</source>
        <translation>Diese Sprache nehmen</translation>
    </message>
    <message>
        <source>Hilfe holen</source>
        <comment>short</comment>
        <translation>Hilfe holen</translation>
    </message>
    <message>
        <source>Vorlesen</source>
        <comment>short</comment>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>Größer</source>
        <comment>short</comment>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Farben</source>
        <comment>short</comment>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Tiefer</source>
        <comment>short</comment>
        <translation>Tiefer</translation>
    </message>
    <message>
        <source>Alles vorlesen</source>
        <translation>Alles vorlesen</translation>
    </message>
    <message>
        <source>Größere Schrift</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Andere Farben</source>
        <translation>Andere Farben</translation>
    </message>
    <message>
        <source>Alle Knöpfe weiter unten</source>
        <translation>Alle Knöpfe weiter unten</translation>
    </message>
    <message>
        <source>Für alle</source>
        <comment>short</comment>
        <translation>Für alle</translation>
    </message>
    <message>
        <source>Helfer</source>
        <comment>short</comment>
        <translation>Helfer</translation>
    </message>
    <message>
        <source>Es gibt etwas für Helfer zu tun.</source>
        <translation>Es gibt etwas für Helfer.</translation>
    </message>
    <message>
        <source>Barriere-Freiheit: Was diese Station kann</source>
        <translation>Barriere-Freiheit: Das kann diese Station</translation>
    </message>
</context>
<context>
    <name>CallingSentences</name>
    <message>
        <source>Bitte bleiben Sie hier. Sie können sich Zeit lassen.</source>
        <translation>Bitte bleiben Sie hier. Sie haben Zeit.</translation>
    </message>
    <message>
        <source>Was sollen wir wissen? Tippen Sie auf ein Bild, wenn Sie möchten.</source>
        <translation>Was hilft Ihnen? Tippen Sie auf ein Bild.</translation>
    </message>
    <message>
        <source>Ich brauche Hilfe beim Hören.</source>
        <translation>Ich brauche Hilfe beim Hören.</translation>
    </message>
    <message>
        <source>Ich brauche Hilfe beim Sehen.</source>
        <translation>Ich brauche Hilfe beim Sehen.</translation>
    </message>
    <message>
        <source>Ich brauche Hilfe beim Gehen.</source>
        <translation>Ich brauche Hilfe beim Gehen.</translation>
    </message>
    <message>
        <source>Ich brauche Hilfe beim Sprechen.</source>
        <translation>Ich brauche Hilfe beim Sprechen.</translation>
    </message>
    <message>
        <source>Jemand ist auf dem Weg.</source>
        <comment>headline</comment>
        <translation>Jemand ist schon unterwegs.</translation>
    </message>
    <message>
        <source>Es kommt jemand zu Ihnen.</source>
        <comment>headline</comment>
        <translation>Jemand kommt zu Ihnen.</translation>
    </message>
    <message>
        <source>Hören</source>
        <comment>short</comment>
        <translation>Hören</translation>
    </message>
    <message>
        <source>Sehen</source>
        <comment>short</comment>
        <translation>Sehen</translation>
    </message>
    <message>
        <source>Gehen</source>
        <comment>short</comment>
        <translation>Gehen</translation>
    </message>
    <message>
        <source>Sprechen</source>
        <comment>short</comment>
        <translation>Sprechen</translation>
    </message>
    <message>
        <source>Ich brauche einen ruhigen Platz.</source>
        <translation>Ich brauche einen ruhigen Platz.</translation>
    </message>
    <message>
        <source>Ruhiger Platz</source>
        <comment>short</comment>
        <translation>Ruhiger Platz</translation>
    </message>
    <message>
        <source>Nur unser Team sieht das Bild. Wir speichern das nicht.</source>
        <translation>Nur unser Team sieht das Bild. Danach löschen wir es.</translation>
    </message>
    <message>
        <source>Zurück</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Ich brauche keine Hilfe mehr</source>
        <translation>Alles gut, danke</translation>
    </message>
</context>
<context>
    <name>DoorSentences</name>
    <message>
        <source>Willkommen, {name}!</source>
        <comment>headline</comment>
        <translation>Willkommen, {name}!</translation>
    </message>
    <message>
        <source>Willkommen!</source>
        <comment>headline</comment>
        <translation>Willkommen!</translation>
    </message>
    <message numerus="yes">
        <source>Willkommen, %n Personen!</source>
        <comment>headline</comment>
        <translation>
            <numerusform>Willkommen, %n Person!</numerusform>
            <numerusform>Willkommen, %n Personen!</numerusform>
        </translation>
    </message>
    <message>
        <source>Willkommen zurück, {name}!</source>
        <comment>headline</comment>
        <translation>Willkommen zurück, {name}!</translation>
    </message>
    <message>
        <source>Willkommen zurück!</source>
        <comment>headline</comment>
        <translation>Willkommen zurück!</translation>
    </message>
    <message>
        <source>Alles gut, {name}!</source>
        <comment>headline</comment>
        <translation>Alles gut, {name}!</translation>
    </message>
    <message>
        <source>Alles gut!</source>
        <comment>headline</comment>
        <translation>Alles gut!</translation>
    </message>
    <message>
        <source>Sie sind angemeldet.</source>
        <translation>Sie sind angemeldet.</translation>
    </message>
    <message>
        <source>Sie sind schon angemeldet.</source>
        <translation>Sie sind schon angemeldet.</translation>
    </message>
    <message>
        <source>Schön, dass Sie wieder da sind.</source>
        <translation>Wir freuen uns über Sie.</translation>
    </message>
    <message>
        <source>Fehlt Ihr Schild? Wir drucken es neu.</source>
        <translation>Fehlt Ihr Schild? Wir drucken es neu.</translation>
    </message>
    <message numerus="yes">
        <source>%n Personen bitten wir zum {desk}.</source>
        <translation>
            <numerusform>1 Person kommt bitte zum {desk}.</numerusform>
            <numerusform>%n Personen kommen bitte zum {desk}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ihre Karte galt {on_day}.</source>
        <comment>headline</comment>
        <translation>Ihr Tag war {on_day}.</translation>
    </message>
    <message>
        <source>Ihre Karte gilt {on_day}.</source>
        <comment>headline</comment>
        <translation>Ihre Karte gilt {on_day}.</translation>
    </message>
    <message>
        <source>Ihre Karte gilt heute nicht.</source>
        <comment>headline</comment>
        <translation>Ihr Tag ist ein anderer.</translation>
    </message>
    <message>
        <source>Für heute ist geschlossen.</source>
        <comment>headline</comment>
        <translation>Heute ist schon zu.</translation>
    </message>
    <message>
        <source>Wir öffnen um {time}.</source>
        <comment>headline</comment>
        <translation>Offen ab {time}.</translation>
    </message>
    <message>
        <source>Sie sind früh da. Das freut uns.</source>
        <translation>Sie sind früh da. Das freut uns.</translation>
    </message>
    <message>
        <source>Alle Plätze sind gerade belegt.</source>
        <comment>headline</comment>
        <translation>Alle Plätze sind gerade besetzt.</translation>
    </message>
    <message>
        <source>Diesen Code kennen wir nicht.</source>
        <comment>headline</comment>
        <translation>Dieser Code ist uns neu.</translation>
    </message>
    <message>
        <source>Das ist ein anderer Code.</source>
        <comment>headline</comment>
        <translation>Das ist ein anderer Code.</translation>
    </message>
    <message>
        <source>Vielleicht von einer Fahrkarte oder einer Internet-Seite.</source>
        <translation>Vielleicht ist er von einer Fahr-Karte.</translation>
    </message>
    <message>
        <source>Zeigen Sie bitte den Code aus der E‑Mail „{event}“.</source>
        <translation>Bitte zeigen Sie den Code aus der E‑Mail „{event}“.</translation>
    </message>
    <message>
        <source>Diese Karte ist abgelaufen.</source>
        <comment>headline</comment>
        <translation>Diese Karte ist zu alt.</translation>
    </message>
    <message>
        <source>Vielleicht gibt es eine neue Karte in der E‑Mail „{event}“.</source>
        <translation>Vielleicht haben Sie eine neue E‑Mail „{event}“.</translation>
    </message>
    <message>
        <source>Bitte die neueste Karte zeigen.</source>
        <comment>headline</comment>
        <translation>Bitte die neue Karte zeigen.</translation>
    </message>
    <message>
        <source>Vielleicht kam sie in einer späteren E‑Mail „{event}“.</source>
        <translation>Sie steht in einer neuen E‑Mail „{event}“.</translation>
    </message>
    <message>
        <source>Diese Karte ist für woanders.</source>
        <comment>headline</comment>
        <translation>Diese Karte ist für woanders.</translation>
    </message>
    <message>
        <source>Sie gehört zu einer anderen Veranstaltung.</source>
        <translation>Sie gehört zu einem anderen Treffen.</translation>
    </message>
    <message>
        <source>Wir schauen gemeinsam nach Ihrer Anmeldung.</source>
        <translation>Wir schauen zusammen nach Ihrer Anmeldung.</translation>
    </message>
    <message>
        <source>Einen Moment bitte.</source>
        <comment>headline</comment>
        <translation>Einen Moment bitte.</translation>
    </message>
    <message>
        <source>Es dauert gerade etwas länger.</source>
        <translation>Es dauert noch etwas.</translation>
    </message>
    <message>
        <source>Bitte bleiben Sie kurz hier.</source>
        <translation>Bitte bleiben Sie hier.</translation>
    </message>
    <message>
        <source>Bitte gehen Sie zum {desk}.</source>
        <translation>Bitte gehen Sie zum {desk}.</translation>
    </message>
    <message>
        <source>Bitte gehen Sie zum {desk}.</source>
        <comment>headline</comment>
        <translation>Bitte gehen Sie zum {desk}.</translation>
    </message>
    <message>
        <source>Bitte kommen Sie zum {desk}.</source>
        <comment>headline</comment>
        <translation>Bitte kommen Sie zum {desk}.</translation>
    </message>
    <message>
        <source>Am {desk} helfen wir Ihnen gerne.</source>
        <translation>Am {desk} helfen wir Ihnen gerne.</translation>
    </message>
    <message>
        <source>Am {desk} suchen wir mit Ihnen einen Platz.</source>
        <translation>Am {desk} suchen wir einen Platz für Sie.</translation>
    </message>
    <message>
        <source>Bitte warten Sie noch ein wenig. Oder gehen Sie zum {desk}.</source>
        <translation>Bitte warten Sie noch etwas. Oder gehen Sie zum {desk}.</translation>
    </message>
    <message>
        <source>Oder kommen Sie zum {desk}. Wir helfen gerne.</source>
        <translation>Oder kommen Sie zum {desk}. Wir helfen gerne.</translation>
    </message>
    <message>
        <source>Bitte nur einen Code zeigen.</source>
        <comment>headline</comment>
        <translation>Bitte zeigen Sie 1 Code.</translation>
    </message>
    <message>
        <source>Vor der Kamera sind zwei Karten.</source>
        <translation>Vor der Kamera sind 2 Karten.</translation>
    </message>
    <message>
        <source>Zeigen Sie bitte eine Karte nach der anderen.</source>
        <translation>Zeigen Sie zuerst die eine Karte. Dann die andere.</translation>
    </message>
    <message>
        <source>Diese Station macht gerade eine Pause.</source>
        <translation>Diese Station macht gerade Pause.</translation>
    </message>
    <message>
        <source>Am {desk} melden wir Sie sofort an.</source>
        <translation>Am {desk} geht es sofort weiter.</translation>
    </message>
    <message>
        <source>Ihre Anmeldung ist für online.</source>
        <comment>headline</comment>
        <translation>Ihre Anmeldung ist für online.</translation>
    </message>
    <message>
        <source>Das Online-Programm finden Sie hier: {address}</source>
        <translation>Das Online-Programm ist hier: {address}</translation>
    </message>
    <message>
        <source>Schön, dass Sie da sind!</source>
        <comment>headline</comment>
        <translation>Schön, Sie sind da!</translation>
    </message>
    <message>
        <source>Ihre Anmeldung ist noch ganz neu.</source>
        <translation>Ihre Anmeldung ist noch ganz neu.</translation>
    </message>
    <message>
        <source>Bitte gehen Sie zum {desk}. Dort geht es schnell.</source>
        <translation>Bitte gehen Sie zum {desk}. Dort geht es schnell.</translation>
    </message>
</context>
<context>
    <name>ExplainingSentences</name>
    <message>
        <source>So hilft Ihnen diese Station.</source>
        <comment>headline</comment>
        <translation>So hilft Ihnen diese Station.</translation>
    </message>
    <message>
        <source>Sprachen</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Wählen Sie unten Ihre Sprache: {languages}.</source>
        <translation>Wählen Sie unten Ihre Sprache: {languages}.</translation>
    </message>
    <message>
        <source>Vorlesen</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>Die Station liest Ihnen alles vor. Ihren Namen hören nur Sie, mit Kopfhörern.</source>
        <translation>Die Station liest Ihnen alles vor. Haben Sie einen Kopf-Hörer? Dann hören Sie auch Ihren Namen.</translation>
    </message>
    <message>
        <source>Große Schrift</source>
        <translation>Große Schrift</translation>
    </message>
    <message>
        <source>Alle Texte werden doppelt so groß.</source>
        <translation>Alle Texte sind dann doppelt so groß.</translation>
    </message>
    <message>
        <source>Farben und Bewegung</source>
        <translation>Farben und Bewegung</translation>
    </message>
    <message>
        <source>Farben: hell, dunkel oder starker Kontrast. Mit „Ruhige Anzeige“ steht alles still.</source>
        <translation>Es gibt helle, dunkle oder starke Farben. Mit „Alles ruhig“ steht alles still.</translation>
    </message>
    <message>
        <source>Im Sitzen</source>
        <translation>Im Sitzen</translation>
    </message>
    <message>
        <source>Alle Tasten rücken nach unten. So erreichen Sie sie gut.</source>
        <translation>Alle Tasten sind dann unten. So kommen Sie gut dran.</translation>
    </message>
    <message>
        <source>Tastatur</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Alles geht auch mit Tasten. F1 holt Hilfe. F2 liest vor. F6 wechselt die Sprache.</source>
        <translation>Alles geht auch mit Tasten. F1 holt Hilfe. F2 liest vor. F6 ändert die Sprache.</translation>
    </message>
    <message>
        <source>Zeit</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Sie haben Zeit. Bevor etwas endet, fragen wir Sie.</source>
        <translation>Sie haben Zeit. Vor dem Ende fragen wir Sie.</translation>
    </message>
    <message>
        <source>Hilfe holen</source>
        <translation>Hilfe holen</translation>
    </message>
    <message>
        <source>Tippen Sie unten links. Dann kommt jemand zu Ihnen.</source>
        <translation>Tippen Sie unten links. Dann kommt jemand zu Ihnen.</translation>
    </message>
    <message>
        <source>Das fehlt noch</source>
        <translation>Das fehlt noch</translation>
    </message>
    <message>
        <source>Es fehlen Filme in Gebärden-Sprache. Die Leichte Sprache ist noch ungeprüft. Wir helfen gern.</source>
        <translation>Filme in Gebärden-Sprache fehlen noch. Wir prüfen die Leichte Sprache noch. Wir helfen gern.</translation>
    </message>
    <message>
        <source>Schreiben Sie uns</source>
        <translation>Schreiben Sie uns</translation>
    </message>
    <message>
        <source>Was können wir besser machen? {name}, {organisation}, {website}</source>
        <translation>Was können wir besser machen? Schreiben Sie uns: {name}. {organisation}. {website}</translation>
    </message>
    <message>
        <source>Ruhige Anzeige</source>
        <comment>short</comment>
        <translation>Alles ruhig</translation>
    </message>
    <message>
        <source>Zurück</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>GroupSentences</name>
    <message>
        <source>Wer von Ihnen ist da?</source>
        <comment>headline</comment>
        <translation>Wer ist da?</translation>
    </message>
    <message>
        <source>Welches Schild fehlt?</source>
        <comment>headline</comment>
        <translation>Welches Schild fehlt?</translation>
    </message>
    <message>
        <source>Tippen Sie bitte die Namen an.</source>
        <translation>Tippen Sie auf die Namen.</translation>
    </message>
    <message>
        <source>Anmelden</source>
        <translation>Anmelden</translation>
    </message>
    <message numerus="yes">
        <source>%n Personen anmelden</source>
        <translation>
            <numerusform>%n Person anmelden</numerusform>
            <numerusform>%n Personen anmelden</numerusform>
        </translation>
    </message>
    <message>
        <source>Beide anmelden</source>
        <translation>Beide anmelden</translation>
    </message>
    <message numerus="yes">
        <source>Alle %n anmelden</source>
        <translation>
            <numerusform>Alle %n anmelden</numerusform>
            <numerusform>Alle %n anmelden</numerusform>
        </translation>
    </message>
    <message>
        <source>Drucken</source>
        <translation>Drucken</translation>
    </message>
    <message numerus="yes">
        <source>%n Schilder drucken</source>
        <translation>
            <numerusform>%n Schild drucken</numerusform>
            <numerusform>%n Schilder drucken</numerusform>
        </translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Fertig</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Schild fehlt</source>
        <translation>Schild fehlt</translation>
    </message>
    <message>
        <source>Alles gut!</source>
        <comment>headline</comment>
        <translation>Alles gut!</translation>
    </message>
    <message>
        <source>Sie sind schon alle angemeldet.</source>
        <translation>Sie sind schon alle angemeldet.</translation>
    </message>
    <message>
        <source>Bitte kommen Sie zum {desk}.</source>
        <comment>headline</comment>
        <translation>Bitte kommen Sie zum {desk}.</translation>
    </message>
    <message>
        <source>Wir schauen gemeinsam nach Ihrer Anmeldung.</source>
        <translation>Wir schauen zusammen nach Ihrer Anmeldung.</translation>
    </message>
    <message>
        <source>schon angemeldet</source>
        <translation>schon angemeldet</translation>
    </message>
    <message>
        <source>bitte zum {desk}</source>
        <translation>bitte zum {desk}</translation>
    </message>
</context>
<context>
    <name>HintWords</name>
    <message>
        <source>Bitte etwas weiter weg.</source>
        <comment>headline</comment>
        <translation>Bitte weiter weg.</translation>
    </message>
    <message>
        <source>Der ganze Code soll im Bild sein.</source>
        <translation>Die Kamera braucht den ganzen Code.</translation>
    </message>
    <message>
        <source>Bitte etwas näher.</source>
        <comment>headline</comment>
        <translation>Bitte näher.</translation>
    </message>
    <message>
        <source>Der Code soll größer im Bild sein.</source>
        <translation>Dann sieht die Kamera den Code besser.</translation>
    </message>
    <message>
        <source>Bitte kurz ruhig halten.</source>
        <comment>headline</comment>
        <translation>Bitte ganz ruhig halten.</translation>
    </message>
    <message>
        <source>Dann sieht die Kamera den Code scharf.</source>
        <translation>Dann ist das Bild vom Code scharf.</translation>
    </message>
    <message>
        <source>Bitte den Bildschirm heller stellen.</source>
        <comment>headline</comment>
        <translation>Bitte das Handy heller machen.</translation>
    </message>
    <message>
        <source>Dann sieht die Kamera den Code besser.</source>
        <translation>Dann sieht die Kamera den Code gut.</translation>
    </message>
    <message>
        <source>Bitte ein wenig drehen.</source>
        <comment>headline</comment>
        <translation>Bitte ein wenig drehen.</translation>
    </message>
    <message>
        <source>Im Code spiegelt sich Licht.</source>
        <translation>Auf dem Code ist helles Licht.</translation>
    </message>
    <message>
        <source>Bitte helle Farben einstellen.</source>
        <comment>headline</comment>
        <translation>Bitte helle Farben wählen.</translation>
    </message>
    <message>
        <source>Schwarz auf Weiß liest die Kamera am besten.</source>
        <translation>Zeigen Sie den Code schwarz auf weiß.</translation>
    </message>
    <message>
        <source>Bitte gerade und flach halten.</source>
        <comment>headline</comment>
        <translation>Bitte gerade halten.</translation>
    </message>
    <message>
        <source>Der ganze Code soll frei sein.</source>
        <translation>Die Kamera braucht den ganzen Code.</translation>
    </message>
    <message>
        <source>Oder tippen Sie auf „{other}“ oder auf „{help}“.</source>
        <translation>Oder tippen Sie auf „{other}“ oder „{help}“.</translation>
    </message>
    <message>
        <source>Oder tippen Sie auf „{help}“. Dann kommt jemand zu Ihnen.</source>
        <translation>Oder tippen Sie auf „{help}“. Dann kommt jemand zu Ihnen.</translation>
    </message>
</context>
<context>
    <name>KeyboardSentences</name>
    <message>
        <source>Löschen</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Leerzeichen</source>
        <translation>Leer-Taste</translation>
    </message>
    <message>
        <source>Buchstaben</source>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <source>Zahlen und Zeichen</source>
        <translation>Zahlen und Zeichen</translation>
    </message>
    <message>
        <source>Weitere Buchstaben</source>
        <translation>Mehr Buchstaben</translation>
    </message>
    <message>
        <source>Ukrainische Buchstaben</source>
        <translation>Buchstaben aus der Ukraine</translation>
    </message>
    <message>
        <source>Punkt</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Binde-Strich</source>
        <translation>Binde-Strich</translation>
    </message>
    <message>
        <source>Unter-Strich</source>
        <translation>Unter-Strich</translation>
    </message>
    <message>
        <source>At-Zeichen</source>
        <translation>At-Zeichen</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Apostroph</source>
        <translation>Apostroph</translation>
    </message>
</context>
<context>
    <name>LookUpSentences</name>
    <message>
        <source>Wir suchen Sie.</source>
        <comment>headline</comment>
        <translation>Wir suchen Sie.</translation>
    </message>
    <message>
        <source>Wir helfen Ihnen gern.</source>
        <comment>headline</comment>
        <translation>Wir helfen Ihnen gern.</translation>
    </message>
    <message>
        <source>Bitte noch einmal prüfen.</source>
        <comment>headline</comment>
        <translation>Bitte noch einmal prüfen.</translation>
    </message>
    <message>
        <source>Kein Code dabei?</source>
        <comment>headline</comment>
        <translation>Fehlt Ihr Code?</translation>
    </message>
    <message>
        <source>Einen Moment bitte.</source>
        <translation>Einen Moment bitte.</translation>
    </message>
    <message>
        <source>Tippen Sie auf „Hilfe holen“. Dann kommt jemand zu Ihnen.</source>
        <translation>Tippen Sie auf „Hilfe holen“. Dann kommt jemand zu Ihnen.</translation>
    </message>
    <message>
        <source>Schreiben Sie beides genau wie bei der Anmeldung. So finden wir Sie noch nicht.</source>
        <translation>Schreiben Sie beides genau wie bei der Anmeldung.</translation>
    </message>
    <message>
        <source>Schreiben Sie Ihren Nachnamen. Dann Ihre Bestell-Nummer oder E-Mail-Adresse.</source>
        <translation>Schreiben Sie Ihren Nach-Namen. Dann schreiben Sie Ihre E‑Mail-Adresse.</translation>
    </message>
    <message>
        <source>Nachname</source>
        <translation>Nach-Name</translation>
    </message>
    <message>
        <source>Bestell-Nummer oder E-Mail</source>
        <translation>E‑Mail oder Bestell-Nummer</translation>
    </message>
    <message>
        <source>Suchen</source>
        <comment>short</comment>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Weiter</source>
        <comment>short</comment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Zurück</source>
        <comment>short</comment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Hilfe holen</source>
        <translation>Hilfe holen</translation>
    </message>
    <message>
        <source>Hilfe holen statt suchen</source>
        <translation>Hilfe holen und die Suche beenden</translation>
    </message>
    <message>
        <source>Wir speichern nicht, was Sie hier schreiben.</source>
        <translation>Danach löschen wir Ihren Text.</translation>
    </message>
</context>
<context>
    <name>PagesSentences</name>
    <message>
        <source>Seite {number} von {pages}</source>
        <translation>Seite {number} von {pages}</translation>
    </message>
    <message>
        <source>Vorige Seite</source>
        <translation>Seite zurück</translation>
    </message>
    <message>
        <source>Nächste Seite</source>
        <translation>Nächste Seite</translation>
    </message>
</context>
<context>
    <name>SpeechWords</name>
    <message>
        <source>Ich lese Ihnen alles vor.</source>
        <translation>Ich lese Ihnen alles vor.</translation>
    </message>
    <message>
        <source>Mit der Tabulator-Taste gehen Sie weiter.</source>
        <translation>Mit der Tab-Taste gehen Sie weiter.</translation>
    </message>
    <message>
        <source>Mit der Eingabe-Taste wählen Sie aus.</source>
        <translation>Mit der Eingabe-Taste wählen Sie aus.</translation>
    </message>
    <message>
        <source>Mit der Taste F 2 oder mit der 5 im Ziffern-Block hören Sie alles noch einmal.</source>
        <translation>Mit der Taste F 2 hören Sie alles noch einmal.</translation>
    </message>
    <message>
        <source>Mit der Escape-Taste oder mit der 0 im Ziffern-Block bin ich still.</source>
        <translation>Mit der Taste Escape bin ich still.</translation>
    </message>
    <message>
        <source>Mit der Taste F 1 holen Sie Hilfe.</source>
        <translation>Mit der Taste F 1 holen Sie Hilfe.</translation>
    </message>
    <message>
        <source>Mit den Tasten F 3 und F 4 wird es leiser und lauter.</source>
        <translation>Die Taste F 3 macht mich leiser. Die Taste F 4 macht mich lauter.</translation>
    </message>
    <message>
        <source>Mit der Taste F 6 wechseln Sie die Sprache.</source>
        <translation>Mit der Taste F 6 ändern Sie die Sprache.</translation>
    </message>
    <message>
        <source>Nur Sie hören mich jetzt.</source>
        <translation>Jetzt hören nur Sie mich.</translation>
    </message>
    <message>
        <source>Alle hier können mich hören. Darum sage ich keine Namen.</source>
        <translation>Alle hier hören mich. Darum bleiben Namen geheim.</translation>
    </message>
    <message>
        <source>{name}. Knopf.</source>
        <translation>{name}. Knopf.</translation>
    </message>
    <message>
        <source>{name}. Ausgewählt.</source>
        <translation>{name}. Gewählt.</translation>
    </message>
    <message>
        <source>{name}. Nicht ausgewählt.</source>
        <translation>{name}. Noch frei.</translation>
    </message>
    <message>
        <source>Person {number} von {count}</source>
        <translation>Person {number} von {count}</translation>
    </message>
    <message>
        <source>{name}. Feld zum Schreiben.</source>
        <translation>{name}. Feld zum Schreiben.</translation>
    </message>
    <message>
        <source>Gelöscht.</source>
        <translation>Gelöscht.</translation>
    </message>
    <message>
        <source>Lautstärke {step} von {most}.</source>
        <translation>Laut-Stärke {step} von {most}.</translation>
    </message>
    <message>
        <source>Die Schrift ist jetzt groß.</source>
        <translation>Die Schrift ist jetzt groß.</translation>
    </message>
    <message>
        <source>Die Schrift ist wieder normal.</source>
        <translation>Die Schrift ist wieder normal.</translation>
    </message>
    <message>
        <source>Alle Knöpfe sind jetzt unten.</source>
        <translation>Alle Knöpfe sind jetzt unten.</translation>
    </message>
    <message>
        <source>Die Knöpfe sind wieder überall.</source>
        <translation>Die Knöpfe sind wieder überall.</translation>
    </message>
    <message>
        <source>Jetzt bewegt sich nichts mehr.</source>
        <translation>Jetzt ist alles ruhig.</translation>
    </message>
    <message>
        <source>Bilder bewegen sich wieder.</source>
        <translation>Bilder bewegen sich wieder.</translation>
    </message>
    <message>
        <source>Der Bildschirm ist jetzt hell.</source>
        <translation>Der Bild-Schirm ist jetzt hell.</translation>
    </message>
    <message>
        <source>Der Bildschirm ist jetzt dunkel.</source>
        <translation>Der Bild-Schirm ist jetzt dunkel.</translation>
    </message>
    <message>
        <source>Der Bildschirm hat jetzt starken Kontrast.</source>
        <translation>Der Bild-Schirm hat jetzt starke Farben.</translation>
    </message>
</context>
<context>
    <name>StillThereSentences</name>
    <message>
        <source>Sind Sie noch da?</source>
        <comment>headline</comment>
        <translation>Sind Sie noch da?</translation>
    </message>
    <message>
        <source>Tippen Sie auf „Ja, weiter“. Dann haben Sie wieder Zeit.</source>
        <translation>Tippen Sie auf „Ja, weiter“. Dann haben Sie wieder Zeit.</translation>
    </message>
    <message>
        <source>Ja, weiter</source>
        <translation>Ja, weiter</translation>
    </message>
</context>
<context>
    <name>WaitingWords</name>
    <message>
        <source>Bitte zeigen Sie Ihren QR‑Code.</source>
        <comment>headline</comment>
        <translation>Bitte zeigen Sie Ihren Code.</translation>
    </message>
    <message>
        <source>Auf dem Handy oder auf Papier.</source>
        <translation>Auf dem Handy oder auf Papier.</translation>
    </message>
    <message>
        <source>Halten Sie ihn vor die Kamera.</source>
        <translation>Halten Sie ihn vor die Kamera.</translation>
    </message>
    <message>
        <source>Kein Code dabei?</source>
        <translation>Fehlt Ihr Code?</translation>
    </message>
    <message>
        <source>Bild der Kamera</source>
        <translation>Bild der Kamera</translation>
    </message>
    <message>
        <source>Die Kamera startet …</source>
        <translation>Die Kamera geht gleich an.</translation>
    </message>
    <message>
        <source>Veranstaltet von</source>
        <translation>Veranstaltet von</translation>
    </message>
    <message>
        <source>Gefördert von</source>
        <translation>Geld kommt von</translation>
    </message>
    <message>
        <source>Mit Unterstützung von</source>
        <translation>Hilfe kommt von</translation>
    </message>
</context>
</TS>
