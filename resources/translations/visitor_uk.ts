<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="de">
<context>
    <name>AgainSentences</name>
    <message>
        <source>Bitte kommen Sie zum {desk}.</source>
        <comment>headline</comment>
        <translation>Запрошуємо до стійки «{desk}».</translation>
    </message>
    <message>
        <source>Dort geht es schnell.</source>
        <translation>Там усе швидко.</translation>
    </message>
    <message>
        <source>Gerne noch einmal!</source>
        <comment>headline</comment>
        <translation>Звісно, ще раз!</translation>
    </message>
    <message>
        <source>Bitte warten Sie kurz am Drucker.</source>
        <translation>Зачекайте, будь&#xa0;ласка, біля принтера.</translation>
    </message>
    <message>
        <source>Fehlt ein Schild?</source>
        <translation>Бракує бейджа?</translation>
    </message>
    <message>
        <source>Kein Schild gekommen?</source>
        <translation>Бейдж не надрукувався?</translation>
    </message>
    <message>
        <source>Fehlt Ihr Schild?</source>
        <translation>Не маєте бейджа?</translation>
    </message>
    <message>
        <source>Tippen Sie auf den Knopf.</source>
        <translation>Натисніть кнопку.</translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message>
        <source>Länger zeigen</source>
        <translation>Показати довше</translation>
    </message>
    <message>
        <source>Zeichen zur Antwort</source>
        <translation>Знак відповіді</translation>
    </message>
    <message>
        <source>Mit dem Handy öffnen</source>
        <translation>Відкрити на телефоні</translation>
    </message>
</context>
<context>
    <name>BadgeSentences</name>
    <message>
        <source>Ihre Namens-Schilder werden gedruckt.</source>
        <translation>Ваші бейджі друкуються.</translation>
    </message>
    <message>
        <source>Neue Namens-Schilder werden gedruckt. Die anderen sind schon gedruckt.</source>
        <translation>Нові бейджі друкуються. Решта вже надрукована.</translation>
    </message>
    <message>
        <source>Ihre Schilder werden noch einmal gedruckt.</source>
        <translation>Ваші бейджі друкуються ще раз.</translation>
    </message>
    <message>
        <source>Ihre Schilder sind schon gedruckt.</source>
        <translation>Ваші бейджі вже надруковано.</translation>
    </message>
    <message>
        <source>Ihr Namens-Schild wird gedruckt.</source>
        <translation>Ваш бейдж друкується.</translation>
    </message>
    <message>
        <source>Ihr Schild wird noch einmal gedruckt.</source>
        <translation>Ваш бейдж друкується ще раз.</translation>
    </message>
    <message>
        <source>Ihr Schild ist schon gedruckt.</source>
        <translation>Ваш бейдж уже надруковано.</translation>
    </message>
    <message>
        <source>Ihr Schild ist schon gedruckt. Es liegt am {desk} bereit.</source>
        <translation>Ваш бейдж уже надруковано. Він чекає біля стійки «{desk}».</translation>
    </message>
    <message>
        <source>Ihre Schilder bekommen Sie am {desk}.</source>
        <translation>Ваші бейджі видадуть біля стійки «{desk}».</translation>
    </message>
    <message>
        <source>Ihr Schild bekommen Sie am {desk}.</source>
        <translation>Ваш бейдж видадуть біля стійки «{desk}».</translation>
    </message>
    <message>
        <source>Ihr Schild gilt weiter.</source>
        <translation>Ваш бейдж і далі дійсний.</translation>
    </message>
    <message>
        <source>Ihr Schild von gestern gilt auch heute.</source>
        <translation>Ваш учорашній бейдж дійсний і сьогодні.</translation>
    </message>
    <message>
        <source>Ihr Schild {from_day} gilt auch heute.</source>
        <translation>Ваш бейдж {from_day} дійсний і сьогодні.</translation>
    </message>
    <message>
        <source>Noch einmal drucken</source>
        <translation>Надрукувати ще раз</translation>
    </message>
</context>
<context>
    <name>BarWords</name>
    <message>
        <source>Hilfe und Einstellungen</source>
        <translation>Допомога й налаштування</translation>
    </message>
    <message>
        <source>Es kommt jemand zu Ihnen.</source>
        <translation>До вас зараз підійдуть.</translation>
    </message>
    <message>
        <source>Diese Sprache nehmen</source>
        <translation>Вибрати цю мову</translation>
    </message>
    <message>
        <source>Hilfe holen</source>
        <comment>short</comment>
        <translation>Допомога</translation>
    </message>
    <message>
        <source>Vorlesen</source>
        <comment>short</comment>
        <translation>Слухати</translation>
    </message>
    <message>
        <source>Größer</source>
        <comment>short</comment>
        <translation>Більше</translation>
    </message>
    <message>
        <source>Farben</source>
        <comment>short</comment>
        <translation>Кольори</translation>
    </message>
    <message>
        <source>Tiefer</source>
        <comment>short</comment>
        <translation>Нижче</translation>
    </message>
    <message>
        <source>Alles vorlesen</source>
        <translation>Читати все вголос</translation>
    </message>
    <message>
        <source>Größere Schrift</source>
        <translation>Більший шрифт</translation>
    </message>
    <message>
        <source>Andere Farben</source>
        <translation>Інші кольори</translation>
    </message>
    <message>
        <source>Alle Knöpfe weiter unten</source>
        <translation>Усі кнопки нижче</translation>
    </message>
    <message>
        <source>Für alle</source>
        <comment>short</comment>
        <translation>Для всіх</translation>
    </message>
    <message>
        <source>Helfer</source>
        <comment>short</comment>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Es gibt etwas für Helfer zu tun.</source>
        <translation>Для команди є справа.</translation>
    </message>
    <message>
        <source>Barriere-Freiheit: Was diese Station kann</source>
        <translation>Доступність: що вміє ця станція</translation>
    </message>
</context>
<context>
    <name>CallingSentences</name>
    <message>
        <source>Bitte bleiben Sie hier. Sie können sich Zeit lassen.</source>
        <translation>Залишайтеся, будь&#xa0;ласка, тут. Не поспішайте.</translation>
    </message>
    <message>
        <source>Was sollen wir wissen? Tippen Sie auf ein Bild, wenn Sie möchten.</source>
        <translation>Що нам варто знати? Якщо хочете, торкніться малюнка.</translation>
    </message>
    <message>
        <source>Ich brauche Hilfe beim Hören.</source>
        <translation>Мені потрібна допомога: я погано чую.</translation>
    </message>
    <message>
        <source>Ich brauche Hilfe beim Sehen.</source>
        <translation>Мені потрібна допомога: я погано бачу.</translation>
    </message>
    <message>
        <source>Ich brauche Hilfe beim Gehen.</source>
        <translation>Мені потрібна допомога: мені важко ходити.</translation>
    </message>
    <message>
        <source>Ich brauche Hilfe beim Sprechen.</source>
        <translation>Мені потрібна допомога: мені важко говорити.</translation>
    </message>
    <message>
        <source>Jemand ist auf dem Weg.</source>
        <comment>headline</comment>
        <translation>До вас уже йдуть.</translation>
    </message>
    <message>
        <source>Es kommt jemand zu Ihnen.</source>
        <comment>headline</comment>
        <translation>До вас зараз підійдуть.</translation>
    </message>
    <message>
        <source>Hören</source>
        <comment>short</comment>
        <translation>Чути</translation>
    </message>
    <message>
        <source>Sehen</source>
        <comment>short</comment>
        <translation>Бачити</translation>
    </message>
    <message>
        <source>Gehen</source>
        <comment>short</comment>
        <translation>Ходити</translation>
    </message>
    <message>
        <source>Sprechen</source>
        <comment>short</comment>
        <translation>Говорити</translation>
    </message>
    <message>
        <source>Ich brauche einen ruhigen Platz.</source>
        <translation>Мені потрібне тихе місце.</translation>
    </message>
    <message>
        <source>Ruhiger Platz</source>
        <comment>short</comment>
        <translation>Тихе місце</translation>
    </message>
    <message>
        <source>Nur unser Team sieht das Bild. Wir speichern das nicht.</source>
        <translation>Малюнок бачить лише наша команда. Ми його не зберігаємо.</translation>
    </message>
    <message>
        <source>Zurück</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Ich brauche keine Hilfe mehr</source>
        <translation>Допомога вже не потрібна</translation>
    </message>
</context>
<context>
    <name>DoorSentences</name>
    <message>
        <source>Willkommen, {name}!</source>
        <comment>headline</comment>
        <translation>Вітаємо, {name}!</translation>
    </message>
    <message>
        <source>Willkommen!</source>
        <comment>headline</comment>
        <translation>Вітаємо!</translation>
    </message>
    <message numerus="yes">
        <source>Willkommen, %n Personen!</source>
        <comment>headline</comment>
        <translation>
            <numerusform>Вітаємо! %n особа.</numerusform>
            <numerusform>Вітаємо! %n особи.</numerusform>
            <numerusform>Вітаємо! %n осіб.</numerusform>
        </translation>
    </message>
    <message>
        <source>Willkommen zurück, {name}!</source>
        <comment>headline</comment>
        <translation>З поверненням, {name}!</translation>
    </message>
    <message>
        <source>Willkommen zurück!</source>
        <comment>headline</comment>
        <translation>З поверненням!</translation>
    </message>
    <message>
        <source>Alles gut, {name}!</source>
        <comment>headline</comment>
        <translation>Усе гаразд, {name}!</translation>
    </message>
    <message>
        <source>Alles gut!</source>
        <comment>headline</comment>
        <translation>Усе гаразд!</translation>
    </message>
    <message>
        <source>Sie sind angemeldet.</source>
        <translation>Вас зареєстровано.</translation>
    </message>
    <message>
        <source>Sie sind schon angemeldet.</source>
        <translation>Вас уже зареєстровано.</translation>
    </message>
    <message>
        <source>Schön, dass Sie wieder da sind.</source>
        <translation>Раді бачити вас знову.</translation>
    </message>
    <message>
        <source>Fehlt Ihr Schild? Wir drucken es neu.</source>
        <translation>Не маєте бейджа? Надрукуємо ще раз.</translation>
    </message>
    <message numerus="yes">
        <source>%n Personen bitten wir zum {desk}.</source>
        <translation>
            <numerusform>До стійки «{desk}» просимо підійти: %n особа.</numerusform>
            <numerusform>До стійки «{desk}» просимо підійти: %n особи.</numerusform>
            <numerusform>До стійки «{desk}» просимо підійти: %n осіб.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ihre Karte galt {on_day}.</source>
        <comment>headline</comment>
        <translation>Ваш квиток діяв {on_day}.</translation>
    </message>
    <message>
        <source>Ihre Karte gilt {on_day}.</source>
        <comment>headline</comment>
        <translation>Ваш квиток дійсний {on_day}.</translation>
    </message>
    <message>
        <source>Ihre Karte gilt heute nicht.</source>
        <comment>headline</comment>
        <translation>Квиток діє іншого дня.</translation>
    </message>
    <message>
        <source>Für heute ist geschlossen.</source>
        <comment>headline</comment>
        <translation>На сьогодні вже зачинено.</translation>
    </message>
    <message>
        <source>Wir öffnen um {time}.</source>
        <comment>headline</comment>
        <translation>Відчиняємо о {time}.</translation>
    </message>
    <message>
        <source>Sie sind früh da. Das freut uns.</source>
        <translation>Ви прийшли рано. Ми цьому раді.</translation>
    </message>
    <message>
        <source>Alle Plätze sind gerade belegt.</source>
        <comment>headline</comment>
        <translation>Усі місця зараз зайняті.</translation>
    </message>
    <message>
        <source>Diesen Code kennen wir nicht.</source>
        <comment>headline</comment>
        <translation>Ми не знаємо цього коду.</translation>
    </message>
    <message>
        <source>Das ist ein anderer Code.</source>
        <comment>headline</comment>
        <translation>Це якийсь інший код.</translation>
    </message>
    <message>
        <source>Vielleicht von einer Fahrkarte oder einer Internet-Seite.</source>
        <translation>Можливо, з проїзного квитка чи вебсторінки.</translation>
    </message>
    <message>
        <source>Zeigen Sie bitte den Code aus der E‑Mail „{event}“.</source>
        <translation>Покажіть, будь&#xa0;ласка, код із листа «{event}».</translation>
    </message>
    <message>
        <source>Diese Karte ist abgelaufen.</source>
        <comment>headline</comment>
        <translation>Термін дії квитка минув.</translation>
    </message>
    <message>
        <source>Vielleicht gibt es eine neue Karte in der E‑Mail „{event}“.</source>
        <translation>Можливо, новий квиток є в листі «{event}».</translation>
    </message>
    <message>
        <source>Bitte die neueste Karte zeigen.</source>
        <comment>headline</comment>
        <translation>Покажіть, будь&#xa0;ласка, найновіший квиток.</translation>
    </message>
    <message>
        <source>Vielleicht kam sie in einer späteren E‑Mail „{event}“.</source>
        <translation>Можливо, він був у пізнішому листі «{event}».</translation>
    </message>
    <message>
        <source>Diese Karte ist für woanders.</source>
        <comment>headline</comment>
        <translation>Цей квиток для іншого місця.</translation>
    </message>
    <message>
        <source>Sie gehört zu einer anderen Veranstaltung.</source>
        <translation>Він належить до іншого заходу.</translation>
    </message>
    <message>
        <source>Wir schauen gemeinsam nach Ihrer Anmeldung.</source>
        <translation>Разом подивимося вашу реєстрацію.</translation>
    </message>
    <message>
        <source>Einen Moment bitte.</source>
        <comment>headline</comment>
        <translation>Зачекайте, будь ласка.</translation>
    </message>
    <message>
        <source>Es dauert gerade etwas länger.</source>
        <translation>Це триває трохи довше.</translation>
    </message>
    <message>
        <source>Bitte bleiben Sie kurz hier.</source>
        <translation>Будь ласка, залишайтеся тут.</translation>
    </message>
    <message>
        <source>Bitte gehen Sie zum {desk}.</source>
        <translation>Підійдіть до стійки «{desk}».</translation>
    </message>
    <message>
        <source>Bitte gehen Sie zum {desk}.</source>
        <comment>headline</comment>
        <translation>Підійдіть до стійки «{desk}».</translation>
    </message>
    <message>
        <source>Bitte kommen Sie zum {desk}.</source>
        <comment>headline</comment>
        <translation>Запрошуємо до стійки «{desk}».</translation>
    </message>
    <message>
        <source>Am {desk} helfen wir Ihnen gerne.</source>
        <translation>Біля стійки «{desk}» вам охоче допоможуть.</translation>
    </message>
    <message>
        <source>Am {desk} suchen wir mit Ihnen einen Platz.</source>
        <translation>Біля стійки «{desk}» ми разом пошукаємо місце.</translation>
    </message>
    <message>
        <source>Bitte warten Sie noch ein wenig. Oder gehen Sie zum {desk}.</source>
        <translation>Зачекайте ще трохи. Або підійдіть до стійки «{desk}».</translation>
    </message>
    <message>
        <source>Oder kommen Sie zum {desk}. Wir helfen gerne.</source>
        <translation>Або підійдіть до стійки «{desk}». Ми охоче допоможемо.</translation>
    </message>
    <message>
        <source>Bitte nur einen Code zeigen.</source>
        <comment>headline</comment>
        <translation>Покажіть лише один код.</translation>
    </message>
    <message>
        <source>Vor der Kamera sind zwei Karten.</source>
        <translation>Перед камерою два квитки.</translation>
    </message>
    <message>
        <source>Zeigen Sie bitte eine Karte nach der anderen.</source>
        <translation>Показуйте, будь&#xa0;ласка, квитки по черзі.</translation>
    </message>
    <message>
        <source>Diese Station macht gerade eine Pause.</source>
        <translation>Ця станція зараз на перерві.</translation>
    </message>
    <message>
        <source>Am {desk} melden wir Sie sofort an.</source>
        <translation>Біля стійки «{desk}» вас одразу зареєструють.</translation>
    </message>
    <message>
        <source>Ihre Anmeldung ist für online.</source>
        <comment>headline</comment>
        <translation>Ви берете участь онлайн.</translation>
    </message>
    <message>
        <source>Das Online-Programm finden Sie hier: {address}</source>
        <translation>Онлайн-програма тут: {address}</translation>
    </message>
    <message>
        <source>Schön, dass Sie da sind!</source>
        <comment>headline</comment>
        <translation>Раді вас бачити!</translation>
    </message>
    <message>
        <source>Ihre Anmeldung ist noch ganz neu.</source>
        <translation>Ваша реєстрація ще зовсім нова.</translation>
    </message>
    <message>
        <source>Bitte gehen Sie zum {desk}. Dort geht es schnell.</source>
        <translation>Підійдіть до стійки «{desk}». Там усе швидко.</translation>
    </message>
</context>
<context>
    <name>ExplainingSentences</name>
    <message>
        <source>So hilft Ihnen diese Station.</source>
        <comment>headline</comment>
        <translation>Як допомагає ця станція.</translation>
    </message>
    <message>
        <source>Sprachen</source>
        <translation>Мови</translation>
    </message>
    <message>
        <source>Wählen Sie unten Ihre Sprache: {languages}.</source>
        <translation>Виберіть унизу свою мову: {languages}.</translation>
    </message>
    <message>
        <source>Vorlesen</source>
        <translation>Читання вголос</translation>
    </message>
    <message>
        <source>Die Station liest Ihnen alles vor. Ihren Namen hören nur Sie, mit Kopfhörern.</source>
        <translation>Станція прочитає вам усе. Ваше ім’я почуєте лише ви – у навушниках.</translation>
    </message>
    <message>
        <source>Große Schrift</source>
        <translation>Великий шрифт</translation>
    </message>
    <message>
        <source>Alle Texte werden doppelt so groß.</source>
        <translation>Усі тексти стають удвічі більшими.</translation>
    </message>
    <message>
        <source>Farben und Bewegung</source>
        <translation>Кольори й рух</translation>
    </message>
    <message>
        <source>Farben: hell, dunkel oder starker Kontrast. Mit „Ruhige Anzeige“ steht alles still.</source>
        <translation>Кольори: світлі, темні або дуже контрастні. Кнопка «Спокійний екран»: ніщо не рухається.</translation>
    </message>
    <message>
        <source>Im Sitzen</source>
        <translation>Сидячи</translation>
    </message>
    <message>
        <source>Alle Tasten rücken nach unten. So erreichen Sie sie gut.</source>
        <translation>Усі кнопки опускаються, щоб легко дістати.</translation>
    </message>
    <message>
        <source>Tastatur</source>
        <translation>Клавіатура</translation>
    </message>
    <message>
        <source>Alles geht auch mit Tasten. F1 holt Hilfe. F2 liest vor. F6 wechselt die Sprache.</source>
        <translation>Усе можна робити й клавішами. F1 кличе на допомогу. F2 читає вголос. F6 змінює мову.</translation>
    </message>
    <message>
        <source>Zeit</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>Sie haben Zeit. Bevor etwas endet, fragen wir Sie.</source>
        <translation>У вас є час. Перш ніж щось закінчиться, ми запитаємо.</translation>
    </message>
    <message>
        <source>Hilfe holen</source>
        <translation>Допомога</translation>
    </message>
    <message>
        <source>Tippen Sie unten links. Dann kommt jemand zu Ihnen.</source>
        <translation>Натисніть унизу ліворуч. До вас підійдуть.</translation>
    </message>
    <message>
        <source>Das fehlt noch</source>
        <translation>Чого ще бракує</translation>
    </message>
    <message>
        <source>Es fehlen Filme in Gebärden-Sprache. Die Leichte Sprache ist noch ungeprüft. Wir helfen gern.</source>
        <translation>Відео жестовою мовою ще немає. Просту німецьку ще не перевірено. Ми охоче допоможемо.</translation>
    </message>
    <message>
        <source>Schreiben Sie uns</source>
        <translation>Напишіть нам</translation>
    </message>
    <message>
        <source>Was können wir besser machen? {name}, {organisation}, {website}</source>
        <translation>Що нам покращити? {name}, {organisation}, {website}</translation>
    </message>
    <message>
        <source>Ruhige Anzeige</source>
        <comment>short</comment>
        <translation>Спокійний екран</translation>
    </message>
    <message>
        <source>Zurück</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>GroupSentences</name>
    <message>
        <source>Wer von Ihnen ist da?</source>
        <comment>headline</comment>
        <translation>Хто з вас тут?</translation>
    </message>
    <message>
        <source>Welches Schild fehlt?</source>
        <comment>headline</comment>
        <translation>Чийого бейджа бракує?</translation>
    </message>
    <message>
        <source>Tippen Sie bitte die Namen an.</source>
        <translation>Торкніться, будь&#xa0;ласка, імен.</translation>
    </message>
    <message>
        <source>Anmelden</source>
        <translation>Зареєструвати</translation>
    </message>
    <message numerus="yes">
        <source>%n Personen anmelden</source>
        <translation>
            <numerusform>Зареєструвати %n особу</numerusform>
            <numerusform>Зареєструвати %n особи</numerusform>
            <numerusform>Зареєструвати %n осіб</numerusform>
        </translation>
    </message>
    <message>
        <source>Beide anmelden</source>
        <translation>Зареєструвати обох</translation>
    </message>
    <message numerus="yes">
        <source>Alle %n anmelden</source>
        <translation>
            <numerusform>Зареєструвати всіх (%n)</numerusform>
            <numerusform>Зареєструвати всіх (%n)</numerusform>
            <numerusform>Зареєструвати всіх (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Drucken</source>
        <translation>Надрукувати</translation>
    </message>
    <message numerus="yes">
        <source>%n Schilder drucken</source>
        <translation>
            <numerusform>Надрукувати %n бейдж</numerusform>
            <numerusform>Надрукувати %n бейджі</numerusform>
            <numerusform>Надрукувати %n бейджів</numerusform>
        </translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Fertig</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Schild fehlt</source>
        <translation>Бракує бейджа?</translation>
    </message>
    <message>
        <source>Alles gut!</source>
        <comment>headline</comment>
        <translation>Усе гаразд!</translation>
    </message>
    <message>
        <source>Sie sind schon alle angemeldet.</source>
        <translation>Вас усіх уже зареєстровано.</translation>
    </message>
    <message>
        <source>Bitte kommen Sie zum {desk}.</source>
        <comment>headline</comment>
        <translation>Запрошуємо до стійки «{desk}».</translation>
    </message>
    <message>
        <source>Wir schauen gemeinsam nach Ihrer Anmeldung.</source>
        <translation>Разом подивимося вашу реєстрацію.</translation>
    </message>
    <message>
        <source>schon angemeldet</source>
        <translation>уже зареєстровано</translation>
    </message>
    <message>
        <source>bitte zum {desk}</source>
        <translation>просимо до стійки «{desk}»</translation>
    </message>
</context>
<context>
    <name>HintWords</name>
    <message>
        <source>Bitte etwas weiter weg.</source>
        <comment>headline</comment>
        <translation>Будь ласка, трохи далі.</translation>
    </message>
    <message>
        <source>Der ganze Code soll im Bild sein.</source>
        <translation>Увесь код має бути в кадрі.</translation>
    </message>
    <message>
        <source>Bitte etwas näher.</source>
        <comment>headline</comment>
        <translation>Будь ласка, трохи ближче.</translation>
    </message>
    <message>
        <source>Der Code soll größer im Bild sein.</source>
        <translation>Код має бути більшим у кадрі.</translation>
    </message>
    <message>
        <source>Bitte kurz ruhig halten.</source>
        <comment>headline</comment>
        <translation>Потримайте, будь ласка, нерухомо.</translation>
    </message>
    <message>
        <source>Dann sieht die Kamera den Code scharf.</source>
        <translation>Тоді камера чітко побачить код.</translation>
    </message>
    <message>
        <source>Bitte den Bildschirm heller stellen.</source>
        <comment>headline</comment>
        <translation>Зробіть екран, будь ласка, яскравішим.</translation>
    </message>
    <message>
        <source>Dann sieht die Kamera den Code besser.</source>
        <translation>Тоді камера краще побачить код.</translation>
    </message>
    <message>
        <source>Bitte ein wenig drehen.</source>
        <comment>headline</comment>
        <translation>Будь ласка, трохи поверніть.</translation>
    </message>
    <message>
        <source>Im Code spiegelt sich Licht.</source>
        <translation>На коді є відблиск світла.</translation>
    </message>
    <message>
        <source>Bitte helle Farben einstellen.</source>
        <comment>headline</comment>
        <translation>Увімкніть, будь ласка, світлу тему.</translation>
    </message>
    <message>
        <source>Schwarz auf Weiß liest die Kamera am besten.</source>
        <translation>Найкраще камера читає чорне на білому.</translation>
    </message>
    <message>
        <source>Bitte gerade und flach halten.</source>
        <comment>headline</comment>
        <translation>Тримайте, будь ласка, рівно.</translation>
    </message>
    <message>
        <source>Der ganze Code soll frei sein.</source>
        <translation>Увесь код має бути відкритим.</translation>
    </message>
    <message>
        <source>Oder tippen Sie auf „{other}“ oder auf „{help}“.</source>
        <translation>Або торкніться «{other}» чи «{help}».</translation>
    </message>
    <message>
        <source>Oder tippen Sie auf „{help}“. Dann kommt jemand zu Ihnen.</source>
        <translation>Або торкніться «{help}». Тоді до вас хтось підійде.</translation>
    </message>
</context>
<context>
    <name>KeyboardSentences</name>
    <message>
        <source>Löschen</source>
        <translation>Стерти</translation>
    </message>
    <message>
        <source>Leerzeichen</source>
        <translation>Пробіл</translation>
    </message>
    <message>
        <source>Buchstaben</source>
        <translation>Літери</translation>
    </message>
    <message>
        <source>Zahlen und Zeichen</source>
        <translation>Цифри та знаки</translation>
    </message>
    <message>
        <source>Weitere Buchstaben</source>
        <translation>Інші літери</translation>
    </message>
    <message>
        <source>Ukrainische Buchstaben</source>
        <translation>Українські літери</translation>
    </message>
    <message>
        <source>Punkt</source>
        <translation>Крапка</translation>
    </message>
    <message>
        <source>Binde-Strich</source>
        <translation>Дефіс</translation>
    </message>
    <message>
        <source>Unter-Strich</source>
        <translation>Нижнє підкреслення</translation>
    </message>
    <message>
        <source>At-Zeichen</source>
        <translation>Равлик</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>Плюс</translation>
    </message>
    <message>
        <source>Apostroph</source>
        <translation>Апостроф</translation>
    </message>
</context>
<context>
    <name>LookUpSentences</name>
    <message>
        <source>Wir suchen Sie.</source>
        <comment>headline</comment>
        <translation>Шукаємо вас.</translation>
    </message>
    <message>
        <source>Wir helfen Ihnen gern.</source>
        <comment>headline</comment>
        <translation>Ми охоче допоможемо.</translation>
    </message>
    <message>
        <source>Bitte noch einmal prüfen.</source>
        <comment>headline</comment>
        <translation>Перевірте, будь&#xa0;ласка, ще раз.</translation>
    </message>
    <message>
        <source>Kein Code dabei?</source>
        <comment>headline</comment>
        <translation>Не маєте коду?</translation>
    </message>
    <message>
        <source>Einen Moment bitte.</source>
        <translation>Хвилинку, будь&#xa0;ласка.</translation>
    </message>
    <message>
        <source>Tippen Sie auf „Hilfe holen“. Dann kommt jemand zu Ihnen.</source>
        <translation>Натисніть «Допомога». До вас підійдуть.</translation>
    </message>
    <message>
        <source>Schreiben Sie beides genau wie bei der Anmeldung. So finden wir Sie noch nicht.</source>
        <translation>Напишіть усе так, як під час реєстрації. Поки що ми вас не знайшли.</translation>
    </message>
    <message>
        <source>Schreiben Sie Ihren Nachnamen. Dann Ihre Bestell-Nummer oder E-Mail-Adresse.</source>
        <translation>Напишіть своє прізвище. Потім номер замовлення або адресу електронної пошти.</translation>
    </message>
    <message>
        <source>Nachname</source>
        <translation>Прізвище</translation>
    </message>
    <message>
        <source>Bestell-Nummer oder E-Mail</source>
        <translation>Номер замовлення або e‑mail</translation>
    </message>
    <message>
        <source>Suchen</source>
        <comment>short</comment>
        <translation>Шукати</translation>
    </message>
    <message>
        <source>Weiter</source>
        <comment>short</comment>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Zurück</source>
        <comment>short</comment>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Hilfe holen</source>
        <translation>Допомога</translation>
    </message>
    <message>
        <source>Hilfe holen statt suchen</source>
        <translation>Допомога замість пошуку</translation>
    </message>
    <message>
        <source>Wir speichern nicht, was Sie hier schreiben.</source>
        <translation>Ми не зберігаємо того, що ви тут пишете.</translation>
    </message>
</context>
<context>
    <name>PagesSentences</name>
    <message>
        <source>Seite {number} von {pages}</source>
        <translation>Сторінка {number} з {pages}</translation>
    </message>
    <message>
        <source>Vorige Seite</source>
        <translation>Попередня сторінка</translation>
    </message>
    <message>
        <source>Nächste Seite</source>
        <translation>Наступна сторінка</translation>
    </message>
</context>
<context>
    <name>SpeechWords</name>
    <message>
        <source>Ich lese Ihnen alles vor.</source>
        <translation>Я прочитаю вам усе.</translation>
    </message>
    <message>
        <source>Mit der Tabulator-Taste gehen Sie weiter.</source>
        <translation>Клавіша Tab веде далі.</translation>
    </message>
    <message>
        <source>Mit der Eingabe-Taste wählen Sie aus.</source>
        <translation>Клавіша Enter вибирає.</translation>
    </message>
    <message>
        <source>Mit der Taste F 2 oder mit der 5 im Ziffern-Block hören Sie alles noch einmal.</source>
        <translation>Клавіша F 2 або 5 на цифровому блоці прочитає все ще раз.</translation>
    </message>
    <message>
        <source>Mit der Escape-Taste oder mit der 0 im Ziffern-Block bin ich still.</source>
        <translation>Клавіша Escape або 0 на цифровому блоці – і я замовкну.</translation>
    </message>
    <message>
        <source>Mit der Taste F 1 holen Sie Hilfe.</source>
        <translation>Клавіша F 1 кличе на допомогу.</translation>
    </message>
    <message>
        <source>Mit den Tasten F 3 und F 4 wird es leiser und lauter.</source>
        <translation>Клавіша F 3 – тихіше, F 4 – гучніше.</translation>
    </message>
    <message>
        <source>Mit der Taste F 6 wechseln Sie die Sprache.</source>
        <translation>Клавіша F 6 змінює мову.</translation>
    </message>
    <message>
        <source>Nur Sie hören mich jetzt.</source>
        <translation>Зараз мене чуєте лише ви.</translation>
    </message>
    <message>
        <source>Alle hier können mich hören. Darum sage ich keine Namen.</source>
        <translation>Мене тут чують усі. Тому я не називаю імен.</translation>
    </message>
    <message>
        <source>{name}. Knopf.</source>
        <translation>{name}. Кнопка.</translation>
    </message>
    <message>
        <source>{name}. Ausgewählt.</source>
        <translation>{name}. Вибрано.</translation>
    </message>
    <message>
        <source>{name}. Nicht ausgewählt.</source>
        <translation>{name}. Не вибрано.</translation>
    </message>
    <message>
        <source>Person {number} von {count}</source>
        <translation>Особа {number} з {count}</translation>
    </message>
    <message>
        <source>{name}. Feld zum Schreiben.</source>
        <translation>{name}. Поле для введення.</translation>
    </message>
    <message>
        <source>Gelöscht.</source>
        <translation>Стерто.</translation>
    </message>
    <message>
        <source>Lautstärke {step} von {most}.</source>
        <translation>Гучність {step} з {most}.</translation>
    </message>
    <message>
        <source>Die Schrift ist jetzt groß.</source>
        <translation>Шрифт тепер великий.</translation>
    </message>
    <message>
        <source>Die Schrift ist wieder normal.</source>
        <translation>Шрифт знову звичайний.</translation>
    </message>
    <message>
        <source>Alle Knöpfe sind jetzt unten.</source>
        <translation>Усі кнопки тепер унизу.</translation>
    </message>
    <message>
        <source>Die Knöpfe sind wieder überall.</source>
        <translation>Кнопки знову на своїх місцях.</translation>
    </message>
    <message>
        <source>Jetzt bewegt sich nichts mehr.</source>
        <translation>Тепер ніщо не рухається.</translation>
    </message>
    <message>
        <source>Bilder bewegen sich wieder.</source>
        <translation>Зображення знову рухаються.</translation>
    </message>
    <message>
        <source>Der Bildschirm ist jetzt hell.</source>
        <translation>Екран тепер світлий.</translation>
    </message>
    <message>
        <source>Der Bildschirm ist jetzt dunkel.</source>
        <translation>Екран тепер темний.</translation>
    </message>
    <message>
        <source>Der Bildschirm hat jetzt starken Kontrast.</source>
        <translation>Екран тепер дуже контрастний.</translation>
    </message>
</context>
<context>
    <name>StillThereSentences</name>
    <message>
        <source>Sind Sie noch da?</source>
        <comment>headline</comment>
        <translation>Ви ще тут?</translation>
    </message>
    <message>
        <source>Tippen Sie auf „Ja, weiter“. Dann haben Sie wieder Zeit.</source>
        <translation>Натисніть «Так, далі». Тоді у вас знову буде час.</translation>
    </message>
    <message>
        <source>Ja, weiter</source>
        <translation>Так, далі</translation>
    </message>
</context>
<context>
    <name>WaitingWords</name>
    <message>
        <source>Bitte zeigen Sie Ihren QR‑Code.</source>
        <comment>headline</comment>
        <translation>Просимо показати QR‑код.</translation>
    </message>
    <message>
        <source>Auf dem Handy oder auf Papier.</source>
        <translation>На телефоні або на папері.</translation>
    </message>
    <message>
        <source>Halten Sie ihn vor die Kamera.</source>
        <translation>Піднесіть його до камери.</translation>
    </message>
    <message>
        <source>Kein Code dabei?</source>
        <translation>Не маєте коду?</translation>
    </message>
    <message>
        <source>Bild der Kamera</source>
        <translation>Зображення з камери</translation>
    </message>
    <message>
        <source>Die Kamera startet …</source>
        <translation>Камера запускається …</translation>
    </message>
    <message>
        <source>Veranstaltet von</source>
        <translation>Організатори</translation>
    </message>
    <message>
        <source>Gefördert von</source>
        <translation>Фінансує</translation>
    </message>
    <message>
        <source>Mit Unterstützung von</source>
        <translation>Підтримує</translation>
    </message>
</context>
</TS>
