<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="de">
<context>
    <name>DoorSentences</name>
    <message numerus="yes">
        <source>Willkommen, %n Personen!</source>
        <comment>headline</comment>
        <translation>
            <numerusform>Willkommen, %n Person!</numerusform>
            <numerusform>Willkommen, %n Personen!</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Personen bitten wir zum {desk}.</source>
        <translation>
            <numerusform>Eine Person bitten wir zum {desk}.</numerusform>
            <numerusform>%n Personen bitten wir zum {desk}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupSentences</name>
    <message numerus="yes">
        <source>%n Personen anmelden</source>
        <translation>
            <numerusform>%n Person anmelden</numerusform>
            <numerusform>%n Personen anmelden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Alle %n anmelden</source>
        <translation>
            <numerusform>Alle %n anmelden</numerusform>
            <numerusform>Alle %n anmelden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Schilder drucken</source>
        <translation>
            <numerusform>%n Schild drucken</numerusform>
            <numerusform>%n Schilder drucken</numerusform>
        </translation>
    </message>
</context>
</TS>
