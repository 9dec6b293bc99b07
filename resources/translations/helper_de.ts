<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="de">
<context>
    <name>CallsSentences</name>
    <message numerus="yes">
        <source>%n Rufe um Hilfe</source>
        <translation>
            <numerusform>%n Ruf um Hilfe</numerusform>
            <numerusform>%n Rufe um Hilfe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelperSentences</name>
    <message numerus="yes">
        <source>%n Personen angemeldet.</source>
        <translation>
            <numerusform>%n Person angemeldet.</numerusform>
            <numerusform>%n Personen angemeldet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nicht: Bitte einzeln suchen.</source>
        <translation>
            <numerusform>%n nicht: Bitte einzeln suchen.</numerusform>
            <numerusform>%n nicht: Bitte einzeln suchen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Diese Karte gilt für %n Personen. Bitte einzeln einchecken.</source>
        <translation>
            <numerusform>Diese Karte gilt für %n Person. Bitte einzeln einchecken.</numerusform>
            <numerusform>Diese Karte gilt für %n Personen. Bitte einzeln einchecken.</numerusform>
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
</TS>
