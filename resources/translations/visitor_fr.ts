<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="de">
<context>
    <name>AgainSentences</name>
    <message>
        <source>Bitte kommen Sie zum {desk}.</source>
        <comment>headline</comment>
        <translation>Veuillez passer au point «&#xa0;{desk}&#xa0;».</translation>
    </message>
    <message>
        <source>Dort geht es schnell.</source>
        <translation>C’est rapide là-bas.</translation>
    </message>
    <message>
        <source>Gerne noch einmal!</source>
        <comment>headline</comment>
        <translation>Avec plaisir&#xa0;!</translation>
    </message>
    <message>
        <source>Bitte warten Sie kurz am Drucker.</source>
        <translation>Attendez un instant près de l’imprimante.</translation>
    </message>
    <message>
        <source>Fehlt ein Schild?</source>
        <translation>Il manque un badge&#xa0;?</translation>
    </message>
    <message>
        <source>Kein Schild gekommen?</source>
        <translation>Votre badge n’est pas sorti&#xa0;?</translation>
    </message>
    <message>
        <source>Fehlt Ihr Schild?</source>
        <translation>Vous n’avez pas de badge&#xa0;?</translation>
    </message>
    <message>
        <source>Tippen Sie auf den Knopf.</source>
        <translation>Touchez le bouton.</translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message>
        <source>Länger zeigen</source>
        <translation>Afficher plus longtemps</translation>
    </message>
    <message>
        <source>Zeichen zur Antwort</source>
        <translation>Symbole de la réponse</translation>
    </message>
    <message>
        <source>Mit dem Handy öffnen</source>
        <translation>Ouvrir sur votre téléphone</translation>
    </message>
</context>
<context>
    <name>BadgeSentences</name>
    <message>
        <source>Ihre Namens-Schilder werden gedruckt.</source>
        <translation>Vos badges s’impriment.</translation>
    </message>
    <message>
        <source>Neue Namens-Schilder werden gedruckt. Die anderen sind schon gedruckt.</source>
        <translation>Les nouveaux badges s’impriment. Les autres sont déjà imprimés.</translation>
    </message>
    <message>
        <source>Ihre Schilder werden noch einmal gedruckt.</source>
        <translation>Vos badges s’impriment à nouveau.</translation>
    </message>
    <message>
        <source>Ihre Schilder sind schon gedruckt.</source>
        <translation>Vos badges sont déjà imprimés.</translation>
    </message>
    <message>
        <source>Ihr Namens-Schild wird gedruckt.</source>
        <translation>Votre badge s’imprime.</translation>
    </message>
    <message>
        <source>Ihr Schild wird noch einmal gedruckt.</source>
        <translation>Votre badge s’imprime à nouveau.</translation>
    </message>
    <message>
        <source>Ihr Schild ist schon gedruckt.</source>
        <translation>Votre badge est déjà imprimé.</translation>
    </message>
    <message>
        <source>Ihr Schild ist schon gedruckt. Es liegt am {desk} bereit.</source>
        <translation>Votre badge est déjà imprimé. Il vous attend au point «&#xa0;{desk}&#xa0;».</translation>
    </message>
    <message>
        <source>Ihre Schilder bekommen Sie am {desk}.</source>
        <translation>Vos badges sont au point «&#xa0;{desk}&#xa0;».</translation>
    </message>
    <message>
        <source>Ihr Schild bekommen Sie am {desk}.</source>
        <translation>Votre badge est au point «&#xa0;{desk}&#xa0;».</translation>
    </message>
    <message>
        <source>Ihr Schild gilt weiter.</source>
        <translation>Votre badge reste valable.</translation>
    </message>
    <message>
        <source>Ihr Schild von gestern gilt auch heute.</source>
        <translation>Votre badge d’hier est aussi valable aujourd’hui.</translation>
    </message>
    <message>
        <source>Ihr Schild {from_day} gilt auch heute.</source>
        <translation>Votre badge {from_day} est aussi valable aujourd’hui.</translation>
    </message>
    <message>
        <source>Noch einmal drucken</source>
        <translation>Imprimer à nouveau</translation>
    </message>
</context>
<context>
    <name>BarWords</name>
    <message>
        <source>Hilfe und Einstellungen</source>
        <translation>Aide et réglages</translation>
    </message>
    <message>
        <source>Es kommt jemand zu Ihnen.</source>
        <translation>Quelqu’un vient vous aider.</translation>
    </message>
    <message>
        <source>Diese Sprache nehmen</source>
        <translation>Choisir cette langue</translation>
    </message>
    <message>
        <source>Hilfe holen</source>
        <comment>short</comment>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Vorlesen</source>
        <comment>short</comment>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Größer</source>
        <comment>short</comment>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Farben</source>
        <comment>short</comment>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Tiefer</source>
        <comment>short</comment>
        <translation>Plus bas</translation>
    </message>
    <message>
        <source>Alles vorlesen</source>
        <translation>Tout lire à voix haute</translation>
    </message>
    <message>
        <source>Größere Schrift</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Andere Farben</source>
        <translation>Autres couleurs</translation>
    </message>
    <message>
        <source>Alle Knöpfe weiter unten</source>
        <translation>Tous les boutons plus bas</translation>
    </message>
    <message>
        <source>Für alle</source>
        <comment>short</comment>
        <translation>Pour tous</translation>
    </message>
    <message>
        <source>Helfer</source>
        <comment>short</comment>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Es gibt etwas für Helfer zu tun.</source>
        <translation>Il y a quelque chose à faire pour l’équipe.</translation>
    </message>
    <message>
        <source>Barriere-Freiheit: Was diese Station kann</source>
        <translation>Accessibilité&#xa0;: ce que cette borne sait faire</translation>
    </message>
</context>
<context>
    <name>CallingSentences</name>
    <message>
        <source>Bitte bleiben Sie hier. Sie können sich Zeit lassen.</source>
        <translation>Restez ici, s’il vous plaît. Prenez votre temps.</translation>
    </message>
    <message>
        <source>Was sollen wir wissen? Tippen Sie auf ein Bild, wenn Sie möchten.</source>
        <translation>Que devons-nous savoir&#xa0;? Touchez une image, si vous voulez.</translation>
    </message>
    <message>
        <source>Ich brauche Hilfe beim Hören.</source>
        <translation>J’ai besoin d’aide pour entendre.</translation>
    </message>
    <message>
        <source>Ich brauche Hilfe beim Sehen.</source>
        <translation>J’ai besoin d’aide pour voir.</translation>
    </message>
    <message>
        <source>Ich brauche Hilfe beim Gehen.</source>
        <translation>J’ai besoin d’aide pour marcher.</translation>
    </message>
    <message>
        <source>Ich brauche Hilfe beim Sprechen.</source>
        <translation>J’ai besoin d’aide pour parler.</translation>
    </message>
    <message>
        <source>Jemand ist auf dem Weg.</source>
        <comment>headline</comment>
        <translation>Quelqu’un est en route.</translation>
    </message>
    <message>
        <source>Es kommt jemand zu Ihnen.</source>
        <comment>headline</comment>
        <translation>Quelqu’un vient vous aider.</translation>
    </message>
    <message>
        <source>Hören</source>
        <comment>short</comment>
        <translation>Entendre</translation>
    </message>
    <message>
        <source>Sehen</source>
        <comment>short</comment>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Gehen</source>
        <comment>short</comment>
        <translation>Marcher</translation>
    </message>
    <message>
        <source>Sprechen</source>
        <comment>short</comment>
        <translation>Parler</translation>
    </message>
    <message>
        <source>Ich brauche einen ruhigen Platz.</source>
        <translation>J’ai besoin d’un endroit calme.</translation>
    </message>
    <message>
        <source>Ruhiger Platz</source>
        <comment>short</comment>
        <translation>Un endroit calme</translation>
    </message>
    <message>
        <source>Nur unser Team sieht das Bild. Wir speichern das nicht.</source>
        <translation>Seule notre équipe voit l’image. Nous ne l’enregistrons pas.</translation>
    </message>
    <message>
        <source>Zurück</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Ich brauche keine Hilfe mehr</source>
        <translation>Je n’ai plus besoin d’aide</translation>
    </message>
</context>
<context>
    <name>DoorSentences</name>
    <message>
        <source>Willkommen, {name}!</source>
        <comment>headline</comment>
        <translation>Bienvenue, {name}&#xa0;!</translation>
    </message>
    <message>
        <source>Willkommen!</source>
        <comment>headline</comment>
        <translation>Bienvenue&#xa0;!</translation>
    </message>
    <message numerus="yes">
        <source>Willkommen, %n Personen!</source>
        <comment>headline</comment>
        <translation>
            <numerusform>Bienvenue, %n personne&#xa0;!</numerusform>
            <numerusform>Bienvenue, %n personnes&#xa0;!</numerusform>
        </translation>
    </message>
    <message>
        <source>Willkommen zurück, {name}!</source>
        <comment>headline</comment>
        <translation>Ravis de vous revoir, {name}&#xa0;!</translation>
    </message>
    <message>
        <source>Willkommen zurück!</source>
        <comment>headline</comment>
        <translation>Ravis de vous revoir&#xa0;!</translation>
    </message>
    <message>
        <source>Alles gut, {name}!</source>
        <comment>headline</comment>
        <translation>Tout va bien, {name}&#xa0;!</translation>
    </message>
    <message>
        <source>Alles gut!</source>
        <comment>headline</comment>
        <translation>Tout va bien&#xa0;!</translation>
    </message>
    <message>
        <source>Sie sind angemeldet.</source>
        <translation>Votre arrivée est enregistrée.</translation>
    </message>
    <message>
        <source>Sie sind schon angemeldet.</source>
        <translation>Votre arrivée est déjà enregistrée.</translation>
    </message>
    <message>
        <source>Schön, dass Sie wieder da sind.</source>
        <translation>Quel plaisir de vous retrouver.</translation>
    </message>
    <message>
        <source>Fehlt Ihr Schild? Wir drucken es neu.</source>
        <translation>Pas de badge&#xa0;? Nous l’imprimons à nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>%n Personen bitten wir zum {desk}.</source>
        <translation>
            <numerusform>Merci à une personne de passer au point «&#xa0;{desk}&#xa0;».</numerusform>
            <numerusform>Merci à %n personnes de passer au point «&#xa0;{desk}&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Ihre Karte galt {on_day}.</source>
        <comment>headline</comment>
        <translation>Votre billet était valable {on_day}.</translation>
    </message>
    <message>
        <source>Ihre Karte gilt {on_day}.</source>
        <comment>headline</comment>
        <translation>Votre billet est valable {on_day}.</translation>
    </message>
    <message>
        <source>Ihre Karte gilt heute nicht.</source>
        <comment>headline</comment>
        <translation>Billet valable un autre jour.</translation>
    </message>
    <message>
        <source>Für heute ist geschlossen.</source>
        <comment>headline</comment>
        <translation>C’est fermé pour aujourd’hui.</translation>
    </message>
    <message>
        <source>Wir öffnen um {time}.</source>
        <comment>headline</comment>
        <translation>Ouverture à {time}.</translation>
    </message>
    <message>
        <source>Sie sind früh da. Das freut uns.</source>
        <translation>Vous arrivez tôt. Cela nous fait plaisir.</translation>
    </message>
    <message>
        <source>Alle Plätze sind gerade belegt.</source>
        <comment>headline</comment>
        <translation>Toutes les places sont prises.</translation>
    </message>
    <message>
        <source>Diesen Code kennen wir nicht.</source>
        <comment>headline</comment>
        <translation>Ce code nous est inconnu.</translation>
    </message>
    <message>
        <source>Das ist ein anderer Code.</source>
        <comment>headline</comment>
        <translation>C’est un autre code.</translation>
    </message>
    <message>
        <source>Vielleicht von einer Fahrkarte oder einer Internet-Seite.</source>
        <translation>Peut-être celui d’un billet de train ou d’un site web.</translation>
    </message>
    <message>
        <source>Zeigen Sie bitte den Code aus der E‑Mail „{event}“.</source>
        <translation>Veuillez montrer le code reçu dans l’e‑mail «&#xa0;{event}&#xa0;».</translation>
    </message>
    <message>
        <source>Diese Karte ist abgelaufen.</source>
        <comment>headline</comment>
        <translation>Ce billet a expiré.</translation>
    </message>
    <message>
        <source>Vielleicht gibt es eine neue Karte in der E‑Mail „{event}“.</source>
        <translation>Il y a peut-être un nouveau billet dans l’e‑mail «&#xa0;{event}&#xa0;».</translation>
    </message>
    <message>
        <source>Bitte die neueste Karte zeigen.</source>
        <comment>headline</comment>
        <translation>Veuillez montrer votre dernier billet.</translation>
    </message>
    <message>
        <source>Vielleicht kam sie in einer späteren E‑Mail „{event}“.</source>
        <translation>Il se trouve peut-être dans un e‑mail «&#xa0;{event}&#xa0;» plus récent.</translation>
    </message>
    <message>
        <source>Diese Karte ist für woanders.</source>
        <comment>headline</comment>
        <translation>Ce billet est pour ailleurs.</translation>
    </message>
    <message>
        <source>Sie gehört zu einer anderen Veranstaltung.</source>
        <translation>C’est celui d’un autre événement.</translation>
    </message>
    <message>
        <source>Wir schauen gemeinsam nach Ihrer Anmeldung.</source>
        <translation>Nous regardons votre inscription ensemble.</translation>
    </message>
    <message>
        <source>Einen Moment bitte.</source>
        <comment>headline</comment>
        <translation>Un instant, s’il vous plaît.</translation>
    </message>
    <message>
        <source>Es dauert gerade etwas länger.</source>
        <translation>Cela prend un peu plus de temps.</translation>
    </message>
    <message>
        <source>Bitte bleiben Sie kurz hier.</source>
        <translation>Restez ici un instant.</translation>
    </message>
    <message>
        <source>Bitte gehen Sie zum {desk}.</source>
        <translation>Veuillez aller au point «&#xa0;{desk}&#xa0;».</translation>
    </message>
    <message>
        <source>Bitte gehen Sie zum {desk}.</source>
        <comment>headline</comment>
        <translation>Veuillez aller au point «&#xa0;{desk}&#xa0;».</translation>
    </message>
    <message>
        <source>Bitte kommen Sie zum {desk}.</source>
        <comment>headline</comment>
        <translation>Veuillez passer au point «&#xa0;{desk}&#xa0;».</translation>
    </message>
    <message>
        <source>Am {desk} helfen wir Ihnen gerne.</source>
        <translation>Au point «&#xa0;{desk}&#xa0;», nous vous aidons volontiers.</translation>
    </message>
    <message>
        <source>Am {desk} suchen wir mit Ihnen einen Platz.</source>
        <translation>Au point «&#xa0;{desk}&#xa0;», nous cherchons une place avec vous.</translation>
    </message>
    <message>
        <source>Bitte warten Sie noch ein wenig. Oder gehen Sie zum {desk}.</source>
        <translation>Attendez encore un peu. Ou allez au point «&#xa0;{desk}&#xa0;».</translation>
    </message>
    <message>
        <source>Oder kommen Sie zum {desk}. Wir helfen gerne.</source>
        <translation>Ou passez au point «&#xa0;{desk}&#xa0;». Nous vous aidons volontiers.</translation>
    </message>
    <message>
        <source>Bitte nur einen Code zeigen.</source>
        <comment>headline</comment>
        <translation>Veuillez montrer un seul code.</translation>
    </message>
    <message>
        <source>Vor der Kamera sind zwei Karten.</source>
        <translation>Il y a deux billets devant la caméra.</translation>
    </message>
    <message>
        <source>Zeigen Sie bitte eine Karte nach der anderen.</source>
        <translation>Montrez un billet après l’autre.</translation>
    </message>
    <message>
        <source>Diese Station macht gerade eine Pause.</source>
        <translation>Cette borne fait une pause.</translation>
    </message>
    <message>
        <source>Am {desk} melden wir Sie sofort an.</source>
        <translation>Au point «&#xa0;{desk}&#xa0;», nous vous enregistrons tout de suite.</translation>
    </message>
    <message>
        <source>Ihre Anmeldung ist für online.</source>
        <comment>headline</comment>
        <translation>Vous participez en ligne.</translation>
    </message>
    <message>
        <source>Das Online-Programm finden Sie hier: {address}</source>
        <translation>Le programme en ligne est ici&#xa0;: {address}</translation>
    </message>
    <message>
        <source>Schön, dass Sie da sind!</source>
        <comment>headline</comment>
        <translation>Ravis de vous voir&#xa0;!</translation>
    </message>
    <message>
        <source>Ihre Anmeldung ist noch ganz neu.</source>
        <translation>Votre inscription est toute récente.</translation>
    </message>
    <message>
        <source>Bitte gehen Sie zum {desk}. Dort geht es schnell.</source>
        <translation>Allez au point «&#xa0;{desk}&#xa0;». C’est rapide là-bas.</translation>
    </message>
</context>
<context>
    <name>ExplainingSentences</name>
    <message>
        <source>So hilft Ihnen diese Station.</source>
        <comment>headline</comment>
        <translation>Comment cette borne vous aide.</translation>
    </message>
    <message>
        <source>Sprachen</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Wählen Sie unten Ihre Sprache: {languages}.</source>
        <translation>Choisissez votre langue en bas&#xa0;: {languages}.</translation>
    </message>
    <message>
        <source>Vorlesen</source>
        <translation>Lecture à voix haute</translation>
    </message>
    <message>
        <source>Die Station liest Ihnen alles vor. Ihren Namen hören nur Sie, mit Kopfhörern.</source>
        <translation>La borne vous lit tout. Votre nom ne s’entend qu’au casque.</translation>
    </message>
    <message>
        <source>Große Schrift</source>
        <translation>Grands caractères</translation>
    </message>
    <message>
        <source>Alle Texte werden doppelt so groß.</source>
        <translation>Tous les textes deviennent deux fois plus grands.</translation>
    </message>
    <message>
        <source>Farben und Bewegung</source>
        <translation>Couleurs et mouvement</translation>
    </message>
    <message>
        <source>Farben: hell, dunkel oder starker Kontrast. Mit „Ruhige Anzeige“ steht alles still.</source>
        <translation>Couleurs&#xa0;: clair, foncé ou contraste fort. Avec «&#xa0;Affichage calme&#xa0;», rien ne bouge.</translation>
    </message>
    <message>
        <source>Im Sitzen</source>
        <translation>En position assise</translation>
    </message>
    <message>
        <source>Alle Tasten rücken nach unten. So erreichen Sie sie gut.</source>
        <translation>Tous les boutons descendent, à portée de main.</translation>
    </message>
    <message>
        <source>Tastatur</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Alles geht auch mit Tasten. F1 holt Hilfe. F2 liest vor. F6 wechselt die Sprache.</source>
        <translation>Tout marche aussi au clavier. F1 demande de l’aide. F2 lit à voix haute. F6 change de langue.</translation>
    </message>
    <message>
        <source>Zeit</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Sie haben Zeit. Bevor etwas endet, fragen wir Sie.</source>
        <translation>Vous avez le temps. Avant que l’écran change, nous vous demandons.</translation>
    </message>
    <message>
        <source>Hilfe holen</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Tippen Sie unten links. Dann kommt jemand zu Ihnen.</source>
        <translation>Touchez le bouton en bas à gauche. Quelqu’un viendra vous aider.</translation>
    </message>
    <message>
        <source>Das fehlt noch</source>
        <translation>Ce qui manque encore</translation>
    </message>
    <message>
        <source>Es fehlen Filme in Gebärden-Sprache. Die Leichte Sprache ist noch ungeprüft. Wir helfen gern.</source>
        <translation>Il manque des films en langue des signes. L’allemand facile n’est pas encore testé. Nous vous aidons volontiers.</translation>
    </message>
    <message>
        <source>Schreiben Sie uns</source>
        <translation>Écrivez-nous</translation>
    </message>
    <message>
        <source>Was können wir besser machen? {name}, {organisation}, {website}</source>
        <translation>Que pouvons-nous améliorer&#xa0;? {name}, {organisation}, {website}</translation>
    </message>
    <message>
        <source>Ruhige Anzeige</source>
        <comment>short</comment>
        <translation>Affichage calme</translation>
    </message>
    <message>
        <source>Zurück</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>GroupSentences</name>
    <message>
        <source>Wer von Ihnen ist da?</source>
        <comment>headline</comment>
        <translation>Qui est là&#xa0;?</translation>
    </message>
    <message>
        <source>Welches Schild fehlt?</source>
        <comment>headline</comment>
        <translation>Quel badge manque&#xa0;?</translation>
    </message>
    <message>
        <source>Tippen Sie bitte die Namen an.</source>
        <translation>Touchez les noms.</translation>
    </message>
    <message>
        <source>Anmelden</source>
        <translation>Enregistrer</translation>
    </message>
    <message numerus="yes">
        <source>%n Personen anmelden</source>
        <translation>
            <numerusform>Enregistrer %n personne</numerusform>
            <numerusform>Enregistrer %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Beide anmelden</source>
        <translation>Enregistrer les deux</translation>
    </message>
    <message numerus="yes">
        <source>Alle %n anmelden</source>
        <translation>
            <numerusform>Enregistrer %n personne</numerusform>
            <numerusform>Enregistrer les %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Drucken</source>
        <translation>Imprimer</translation>
    </message>
    <message numerus="yes">
        <source>%n Schilder drucken</source>
        <translation>
            <numerusform>Imprimer %n badge</numerusform>
            <numerusform>Imprimer %n badges</numerusform>
        </translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Fertig</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Schild fehlt</source>
        <translation>Badge manquant&#xa0;?</translation>
    </message>
    <message>
        <source>Alles gut!</source>
        <comment>headline</comment>
        <translation>Tout va bien&#xa0;!</translation>
    </message>
    <message>
        <source>Sie sind schon alle angemeldet.</source>
        <translation>Vos arrivées sont déjà enregistrées.</translation>
    </message>
    <message>
        <source>Bitte kommen Sie zum {desk}.</source>
        <comment>headline</comment>
        <translation>Veuillez passer au point «&#xa0;{desk}&#xa0;».</translation>
    </message>
    <message>
        <source>Wir schauen gemeinsam nach Ihrer Anmeldung.</source>
        <translation>Nous regardons votre inscription ensemble.</translation>
    </message>
    <message>
        <source>schon angemeldet</source>
        <translation>déjà sur place</translation>
    </message>
    <message>
        <source>bitte zum {desk}</source>
        <translation>au point «&#xa0;{desk}&#xa0;», merci</translation>
    </message>
</context>
<context>
    <name>HintWords</name>
    <message>
        <source>Bitte etwas weiter weg.</source>
        <comment>headline</comment>
        <translation>Un peu plus loin, merci.</translation>
    </message>
    <message>
        <source>Der ganze Code soll im Bild sein.</source>
        <translation>Tout le code doit être dans l’image.</translation>
    </message>
    <message>
        <source>Bitte etwas näher.</source>
        <comment>headline</comment>
        <translation>Un peu plus près, merci.</translation>
    </message>
    <message>
        <source>Der Code soll größer im Bild sein.</source>
        <translation>Le code doit être plus grand dans l’image.</translation>
    </message>
    <message>
        <source>Bitte kurz ruhig halten.</source>
        <comment>headline</comment>
        <translation>Tenez-le immobile un instant.</translation>
    </message>
    <message>
        <source>Dann sieht die Kamera den Code scharf.</source>
        <translation>La caméra voit alors le code nettement.</translation>
    </message>
    <message>
        <source>Bitte den Bildschirm heller stellen.</source>
        <comment>headline</comment>
        <translation>Augmentez la luminosité de l’écran.</translation>
    </message>
    <message>
        <source>Dann sieht die Kamera den Code besser.</source>
        <translation>La caméra voit alors mieux le code.</translation>
    </message>
    <message>
        <source>Bitte ein wenig drehen.</source>
        <comment>headline</comment>
        <translation>Inclinez-le un peu, merci.</translation>
    </message>
    <message>
        <source>Im Code spiegelt sich Licht.</source>
        <translation>De la lumière se reflète sur le code.</translation>
    </message>
    <message>
        <source>Bitte helle Farben einstellen.</source>
        <comment>headline</comment>
        <translation>Passez en mode clair, merci.</translation>
    </message>
    <message>
        <source>Schwarz auf Weiß liest die Kamera am besten.</source>
        <translation>La caméra lit mieux le noir sur blanc.</translation>
    </message>
    <message>
        <source>Bitte gerade und flach halten.</source>
        <comment>headline</comment>
        <translation>Tenez-le bien à plat.</translation>
    </message>
    <message>
        <source>Der ganze Code soll frei sein.</source>
        <translation>Tout le code doit être visible.</translation>
    </message>
    <message>
        <source>Oder tippen Sie auf „{other}“ oder auf „{help}“.</source>
        <translation>Ou touchez « {other} » ou « {help} ».</translation>
    </message>
    <message>
        <source>Oder tippen Sie auf „{help}“. Dann kommt jemand zu Ihnen.</source>
        <translation>Ou touchez « {help} ». Quelqu’un viendra vers vous.</translation>
    </message>
</context>
<context>
    <name>KeyboardSentences</name>
    <message>
        <source>Löschen</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Leerzeichen</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Buchstaben</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Zahlen und Zeichen</source>
        <translation>Chiffres et signes</translation>
    </message>
    <message>
        <source>Weitere Buchstaben</source>
        <translation>Autres lettres</translation>
    </message>
    <message>
        <source>Ukrainische Buchstaben</source>
        <translation>Lettres ukrainiennes</translation>
    </message>
    <message>
        <source>Punkt</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Binde-Strich</source>
        <translation>Tiret</translation>
    </message>
    <message>
        <source>Unter-Strich</source>
        <translation>Tiret bas</translation>
    </message>
    <message>
        <source>At-Zeichen</source>
        <translation>Arobase</translation>
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
        <translation>Nous vous cherchons.</translation>
    </message>
    <message>
        <source>Wir helfen Ihnen gern.</source>
        <comment>headline</comment>
        <translation>Nous vous aidons volontiers.</translation>
    </message>
    <message>
        <source>Bitte noch einmal prüfen.</source>
        <comment>headline</comment>
        <translation>Vérifiez encore une fois.</translation>
    </message>
    <message>
        <source>Kein Code dabei?</source>
        <comment>headline</comment>
        <translation>Pas de code sur vous&#xa0;?</translation>
    </message>
    <message>
        <source>Einen Moment bitte.</source>
        <translation>Un instant, s’il vous plaît.</translation>
    </message>
    <message>
        <source>Tippen Sie auf „Hilfe holen“. Dann kommt jemand zu Ihnen.</source>
        <translation>Touchez «&#xa0;Aide&#xa0;». Quelqu’un viendra vous aider.</translation>
    </message>
    <message>
        <source>Schreiben Sie beides genau wie bei der Anmeldung. So finden wir Sie noch nicht.</source>
        <translation>Écrivez les deux comme lors de l’inscription. Ainsi, nous ne vous trouvons pas encore.</translation>
    </message>
    <message>
        <source>Schreiben Sie Ihren Nachnamen. Dann Ihre Bestell-Nummer oder E-Mail-Adresse.</source>
        <translation>Écrivez votre nom de famille. Puis votre numéro de commande ou votre adresse e‑mail.</translation>
    </message>
    <message>
        <source>Nachname</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Bestell-Nummer oder E-Mail</source>
        <translation>Numéro de commande ou e‑mail</translation>
    </message>
    <message>
        <source>Suchen</source>
        <comment>short</comment>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Weiter</source>
        <comment>short</comment>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Zurück</source>
        <comment>short</comment>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Hilfe holen</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Hilfe holen statt suchen</source>
        <translation>Aide au lieu de chercher</translation>
    </message>
    <message>
        <source>Wir speichern nicht, was Sie hier schreiben.</source>
        <translation>Nous n’enregistrons pas ce que vous écrivez ici.</translation>
    </message>
</context>
<context>
    <name>PagesSentences</name>
    <message>
        <source>Seite {number} von {pages}</source>
        <translation>Page {number} sur {pages}</translation>
    </message>
    <message>
        <source>Vorige Seite</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Nächste Seite</source>
        <translation>Page suivante</translation>
    </message>
</context>
<context>
    <name>SpeechWords</name>
    <message>
        <source>Ich lese Ihnen alles vor.</source>
        <translation>Je vous lis tout.</translation>
    </message>
    <message>
        <source>Mit der Tabulator-Taste gehen Sie weiter.</source>
        <translation>Avec la touche Tabulation, vous avancez.</translation>
    </message>
    <message>
        <source>Mit der Eingabe-Taste wählen Sie aus.</source>
        <translation>Avec la touche Entrée, vous choisissez.</translation>
    </message>
    <message>
        <source>Mit der Taste F 2 oder mit der 5 im Ziffern-Block hören Sie alles noch einmal.</source>
        <translation>Avec la touche F 2, ou le 5 du pavé numérique, vous réécoutez tout.</translation>
    </message>
    <message>
        <source>Mit der Escape-Taste oder mit der 0 im Ziffern-Block bin ich still.</source>
        <translation>Avec la touche Échap, ou le 0 du pavé numérique, je me tais.</translation>
    </message>
    <message>
        <source>Mit der Taste F 1 holen Sie Hilfe.</source>
        <translation>Avec la touche F 1, vous demandez de l’aide.</translation>
    </message>
    <message>
        <source>Mit den Tasten F 3 und F 4 wird es leiser und lauter.</source>
        <translation>Avec F 3, je parle moins fort. Avec F 4, plus fort.</translation>
    </message>
    <message>
        <source>Mit der Taste F 6 wechseln Sie die Sprache.</source>
        <translation>Avec la touche F 6, vous changez de langue.</translation>
    </message>
    <message>
        <source>Nur Sie hören mich jetzt.</source>
        <translation>Maintenant, personne d’autre ne m’entend.</translation>
    </message>
    <message>
        <source>Alle hier können mich hören. Darum sage ich keine Namen.</source>
        <translation>Tout le monde ici peut m’entendre. Je ne dis donc aucun nom.</translation>
    </message>
    <message>
        <source>{name}. Knopf.</source>
        <translation>{name}. Bouton.</translation>
    </message>
    <message>
        <source>{name}. Ausgewählt.</source>
        <translation>{name}. Coché.</translation>
    </message>
    <message>
        <source>{name}. Nicht ausgewählt.</source>
        <translation>{name}. Non coché.</translation>
    </message>
    <message>
        <source>Person {number} von {count}</source>
        <translation>Personne {number} sur {count}</translation>
    </message>
    <message>
        <source>{name}. Feld zum Schreiben.</source>
        <translation>{name}. Champ à remplir.</translation>
    </message>
    <message>
        <source>Gelöscht.</source>
        <translation>Effacé.</translation>
    </message>
    <message>
        <source>Lautstärke {step} von {most}.</source>
        <translation>Volume {step} sur {most}.</translation>
    </message>
    <message>
        <source>Die Schrift ist jetzt groß.</source>
        <translation>Le texte est maintenant grand.</translation>
    </message>
    <message>
        <source>Die Schrift ist wieder normal.</source>
        <translation>Le texte est de nouveau normal.</translation>
    </message>
    <message>
        <source>Alle Knöpfe sind jetzt unten.</source>
        <translation>Tous les boutons sont maintenant en bas.</translation>
    </message>
    <message>
        <source>Die Knöpfe sind wieder überall.</source>
        <translation>Les boutons ont repris leur place.</translation>
    </message>
    <message>
        <source>Jetzt bewegt sich nichts mehr.</source>
        <translation>Plus rien ne bouge.</translation>
    </message>
    <message>
        <source>Bilder bewegen sich wieder.</source>
        <translation>Les images bougent à nouveau.</translation>
    </message>
    <message>
        <source>Der Bildschirm ist jetzt hell.</source>
        <translation>L’écran est maintenant clair.</translation>
    </message>
    <message>
        <source>Der Bildschirm ist jetzt dunkel.</source>
        <translation>L’écran est maintenant foncé.</translation>
    </message>
    <message>
        <source>Der Bildschirm hat jetzt starken Kontrast.</source>
        <translation>L’écran a maintenant un contraste fort.</translation>
    </message>
</context>
<context>
    <name>StillThereSentences</name>
    <message>
        <source>Sind Sie noch da?</source>
        <comment>headline</comment>
        <translation>Êtes-vous encore là&#xa0;?</translation>
    </message>
    <message>
        <source>Tippen Sie auf „Ja, weiter“. Dann haben Sie wieder Zeit.</source>
        <translation>Touchez «&#xa0;Oui, continuer&#xa0;». Vous aurez à nouveau du temps.</translation>
    </message>
    <message>
        <source>Ja, weiter</source>
        <translation>Oui, continuer</translation>
    </message>
</context>
<context>
    <name>WaitingWords</name>
    <message>
        <source>Bitte zeigen Sie Ihren QR‑Code.</source>
        <comment>headline</comment>
        <translation>Veuillez montrer votre code QR.</translation>
    </message>
    <message>
        <source>Auf dem Handy oder auf Papier.</source>
        <translation>Sur votre téléphone ou sur papier.</translation>
    </message>
    <message>
        <source>Halten Sie ihn vor die Kamera.</source>
        <translation>Présentez-le devant la caméra.</translation>
    </message>
    <message>
        <source>Kein Code dabei?</source>
        <translation>Pas de code sur vous&#xa0;?</translation>
    </message>
    <message>
        <source>Bild der Kamera</source>
        <translation>Image de la caméra</translation>
    </message>
    <message>
        <source>Die Kamera startet …</source>
        <translation>La caméra démarre …</translation>
    </message>
    <message>
        <source>Veranstaltet von</source>
        <translation>Organisé par</translation>
    </message>
    <message>
        <source>Gefördert von</source>
        <translation>Financé par</translation>
    </message>
    <message>
        <source>Mit Unterstützung von</source>
        <translation>Avec le soutien de</translation>
    </message>
</context>
</TS>
