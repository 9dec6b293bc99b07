<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="de">
<context>
    <name>AgainSentences</name>
    <message>
        <source>Bitte kommen Sie zum {desk}.</source>
        <comment>headline</comment>
        <translation>Lütfen {desk} masasına gelin.</translation>
    </message>
    <message>
        <source>Dort geht es schnell.</source>
        <translation>Orada hemen hallederiz.</translation>
    </message>
    <message>
        <source>Gerne noch einmal!</source>
        <comment>headline</comment>
        <translation>Tabii, tekrar basıyoruz!</translation>
    </message>
    <message>
        <source>Bitte warten Sie kurz am Drucker.</source>
        <translation>Lütfen yazıcının yanında biraz bekleyin.</translation>
    </message>
    <message>
        <source>Fehlt ein Schild?</source>
        <translation>Eksik yaka kartı var mı?</translation>
    </message>
    <message>
        <source>Kein Schild gekommen?</source>
        <translation>Yaka kartınız çıkmadı mı?</translation>
    </message>
    <message>
        <source>Fehlt Ihr Schild?</source>
        <translation>Yaka kartınız yok mu?</translation>
    </message>
    <message>
        <source>Tippen Sie auf den Knopf.</source>
        <translation>Düğmeye dokunun.</translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message>
        <source>Länger zeigen</source>
        <translation>Daha uzun göster</translation>
    </message>
    <message>
        <source>Zeichen zur Antwort</source>
        <translation>Yanıtın simgesi</translation>
    </message>
    <message>
        <source>Mit dem Handy öffnen</source>
        <translation>Telefonunuzla açın</translation>
    </message>
</context>
<context>
    <name>BadgeSentences</name>
    <message>
        <source>Ihre Namens-Schilder werden gedruckt.</source>
        <translation>Yaka kartlarınız basılıyor.</translation>
    </message>
    <message>
        <source>Neue Namens-Schilder werden gedruckt. Die anderen sind schon gedruckt.</source>
        <translation>Yeni yaka kartları basılıyor. Diğerleri zaten basıldı.</translation>
    </message>
    <message>
        <source>Ihre Schilder werden noch einmal gedruckt.</source>
        <translation>Yaka kartlarınız yeniden basılıyor.</translation>
    </message>
    <message>
        <source>Ihre Schilder sind schon gedruckt.</source>
        <translation>Yaka kartlarınız zaten basıldı.</translation>
    </message>
    <message>
        <source>Ihr Namens-Schild wird gedruckt.</source>
        <translation>Yaka kartınız basılıyor.</translation>
    </message>
    <message>
        <source>Ihr Schild wird noch einmal gedruckt.</source>
        <translation>Yaka kartınız yeniden basılıyor.</translation>
    </message>
    <message>
        <source>Ihr Schild ist schon gedruckt.</source>
        <translation>Yaka kartınız zaten basıldı.</translation>
    </message>
    <message>
        <source>Ihr Schild ist schon gedruckt. Es liegt am {desk} bereit.</source>
        <translation>Yaka kartınız hazır. {desk} masasında sizi bekliyor.</translation>
    </message>
    <message>
        <source>Ihre Schilder bekommen Sie am {desk}.</source>
        <translation>Yaka kartlarınızı {desk} masasından alabilirsiniz.</translation>
    </message>
    <message>
        <source>Ihr Schild bekommen Sie am {desk}.</source>
        <translation>Yaka kartınızı {desk} masasından alabilirsiniz.</translation>
    </message>
    <message>
        <source>Ihr Schild gilt weiter.</source>
        <translation>Yaka kartınız hâlâ geçerli.</translation>
    </message>
    <message>
        <source>Ihr Schild von gestern gilt auch heute.</source>
        <translation>Dünkü yaka kartınız bugün de geçerli.</translation>
    </message>
    <message>
        <source>Ihr Schild {from_day} gilt auch heute.</source>
        <translation>{from_day} yaka kartınız bugün de geçerli.</translation>
    </message>
    <message>
        <source>Noch einmal drucken</source>
        <translation>Tekrar bas</translation>
    </message>
</context>
<context>
    <name>BarWords</name>
    <message>
        <source>Hilfe und Einstellungen</source>
        <translation>Yardım ve ayarlar</translation>
    </message>
    <message>
        <source>Es kommt jemand zu Ihnen.</source>
        <translation>Birazdan yanınıza geliyoruz.</translation>
    </message>
    <message>
        <source>Diese Sprache nehmen</source>
        <translation>Bu dili seç</translation>
    </message>
    <message>
        <source>Hilfe holen</source>
        <comment>short</comment>
        <translation>Yardım</translation>
    </message>
    <message>
        <source>Vorlesen</source>
        <comment>short</comment>
        <translation>Sesli oku</translation>
    </message>
    <message>
        <source>Größer</source>
        <comment>short</comment>
        <translation>Büyüt</translation>
    </message>
    <message>
        <source>Farben</source>
        <comment>short</comment>
        <translation>Renkler</translation>
    </message>
    <message>
        <source>Tiefer</source>
        <comment>short</comment>
        <translation>Aşağı</translation>
    </message>
    <message>
        <source>Alles vorlesen</source>
        <translation>Her şeyi sesli oku</translation>
    </message>
    <message>
        <source>Größere Schrift</source>
        <translation>Daha büyük yazı</translation>
    </message>
    <message>
        <source>Andere Farben</source>
        <translation>Başka renkler</translation>
    </message>
    <message>
        <source>Alle Knöpfe weiter unten</source>
        <translation>Bütün düğmeler daha aşağıda</translation>
    </message>
    <message>
        <source>Für alle</source>
        <comment>short</comment>
        <translation>Herkes için</translation>
    </message>
    <message>
        <source>Helfer</source>
        <comment>short</comment>
        <translation>Görevli</translation>
    </message>
    <message>
        <source>Es gibt etwas für Helfer zu tun.</source>
        <translation>Görevliler için yapılacak bir şey var.</translation>
    </message>
    <message>
        <source>Barriere-Freiheit: Was diese Station kann</source>
        <translation>Erişilebilirlik: bu istasyon neler yapabilir</translation>
    </message>
</context>
<context>
    <name>CallingSentences</name>
    <message>
        <source>Bitte bleiben Sie hier. Sie können sich Zeit lassen.</source>
        <translation>Lütfen burada kalın. Acele etmenize gerek yok.</translation>
    </message>
    <message>
        <source>Was sollen wir wissen? Tippen Sie auf ein Bild, wenn Sie möchten.</source>
        <translation>Neyi bilmemiz iyi olur? İsterseniz bir resme dokunun.</translation>
    </message>
    <message>
        <source>Ich brauche Hilfe beim Hören.</source>
        <translation>Duymak için yardıma ihtiyacım var.</translation>
    </message>
    <message>
        <source>Ich brauche Hilfe beim Sehen.</source>
        <translation>Görmek için yardıma ihtiyacım var.</translation>
    </message>
    <message>
        <source>Ich brauche Hilfe beim Gehen.</source>
        <translation>Yürümek için yardıma ihtiyacım var.</translation>
    </message>
    <message>
        <source>Ich brauche Hilfe beim Sprechen.</source>
        <translation>Konuşmak için yardıma ihtiyacım var.</translation>
    </message>
    <message>
        <source>Jemand ist auf dem Weg.</source>
        <comment>headline</comment>
        <translation>Yardım yolda.</translation>
    </message>
    <message>
        <source>Es kommt jemand zu Ihnen.</source>
        <comment>headline</comment>
        <translation>Birazdan yanınıza geliyoruz.</translation>
    </message>
    <message>
        <source>Hören</source>
        <comment>short</comment>
        <translation>Duymak</translation>
    </message>
    <message>
        <source>Sehen</source>
        <comment>short</comment>
        <translation>Görmek</translation>
    </message>
    <message>
        <source>Gehen</source>
        <comment>short</comment>
        <translation>Yürümek</translation>
    </message>
    <message>
        <source>Sprechen</source>
        <comment>short</comment>
        <translation>Konuşmak</translation>
    </message>
    <message>
        <source>Ich brauche einen ruhigen Platz.</source>
        <translation>Sakin bir yere ihtiyacım var.</translation>
    </message>
    <message>
        <source>Ruhiger Platz</source>
        <comment>short</comment>
        <translation>Sakin bir yer</translation>
    </message>
    <message>
        <source>Nur unser Team sieht das Bild. Wir speichern das nicht.</source>
        <translation>Resmi yalnızca ekibimiz görür. Kaydetmiyoruz.</translation>
    </message>
    <message>
        <source>Zurück</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Ich brauche keine Hilfe mehr</source>
        <translation>Artık yardıma ihtiyacım yok</translation>
    </message>
</context>
<context>
    <name>DoorSentences</name>
    <message>
        <source>Willkommen, {name}!</source>
        <comment>headline</comment>
        <translation>Hoş geldiniz, {name}!</translation>
    </message>
    <message>
        <source>Willkommen!</source>
        <comment>headline</comment>
        <translation>Hoş geldiniz!</translation>
    </message>
    <message numerus="yes">
        <source>Willkommen, %n Personen!</source>
        <comment>headline</comment>
        <translation>
            <numerusform>Hoş geldiniz, %n kişi!</numerusform>
        </translation>
    </message>
    <message>
        <source>Willkommen zurück, {name}!</source>
        <comment>headline</comment>
        <translation>Tekrar hoş geldiniz, {name}!</translation>
    </message>
    <message>
        <source>Willkommen zurück!</source>
        <comment>headline</comment>
        <translation>Tekrar hoş geldiniz!</translation>
    </message>
    <message>
        <source>Alles gut, {name}!</source>
        <comment>headline</comment>
        <translation>Her şey yolunda, {name}!</translation>
    </message>
    <message>
        <source>Alles gut!</source>
        <comment>headline</comment>
        <translation>Her şey yolunda!</translation>
    </message>
    <message>
        <source>Sie sind angemeldet.</source>
        <translation>Girişiniz yapıldı.</translation>
    </message>
    <message>
        <source>Sie sind schon angemeldet.</source>
        <translation>Girişiniz zaten yapıldı.</translation>
    </message>
    <message>
        <source>Schön, dass Sie wieder da sind.</source>
        <translation>Sizi yeniden görmek çok güzel.</translation>
    </message>
    <message>
        <source>Fehlt Ihr Schild? Wir drucken es neu.</source>
        <translation>Yaka kartınız yok mu? Yeniden basarız.</translation>
    </message>
    <message numerus="yes">
        <source>%n Personen bitten wir zum {desk}.</source>
        <translation>
            <numerusform>%n kişiyi {desk} masasına rica ediyoruz.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ihre Karte galt {on_day}.</source>
        <comment>headline</comment>
        <translation>Biletiniz {on_day} geçerliydi.</translation>
    </message>
    <message>
        <source>Ihre Karte gilt {on_day}.</source>
        <comment>headline</comment>
        <translation>Biletiniz {on_day} geçerli.</translation>
    </message>
    <message>
        <source>Ihre Karte gilt heute nicht.</source>
        <comment>headline</comment>
        <translation>Biletiniz başka günler için.</translation>
    </message>
    <message>
        <source>Für heute ist geschlossen.</source>
        <comment>headline</comment>
        <translation>Bugünlük kapandık.</translation>
    </message>
    <message>
        <source>Wir öffnen um {time}.</source>
        <comment>headline</comment>
        <translation>Saat {time} itibarıyla açığız.</translation>
    </message>
    <message>
        <source>Sie sind früh da. Das freut uns.</source>
        <translation>Erken geldiniz. Buna sevindik.</translation>
    </message>
    <message>
        <source>Alle Plätze sind gerade belegt.</source>
        <comment>headline</comment>
        <translation>Şu anda bütün yerler dolu.</translation>
    </message>
    <message>
        <source>Diesen Code kennen wir nicht.</source>
        <comment>headline</comment>
        <translation>Bu kodu tanımıyoruz.</translation>
    </message>
    <message>
        <source>Das ist ein anderer Code.</source>
        <comment>headline</comment>
        <translation>Bu başka bir kod.</translation>
    </message>
    <message>
        <source>Vielleicht von einer Fahrkarte oder einer Internet-Seite.</source>
        <translation>Belki bir yol biletinden ya da bir web sayfasından.</translation>
    </message>
    <message>
        <source>Zeigen Sie bitte den Code aus der E‑Mail „{event}“.</source>
        <translation>Lütfen “{event}” e‑postasındaki kodu gösterin.</translation>
    </message>
    <message>
        <source>Diese Karte ist abgelaufen.</source>
        <comment>headline</comment>
        <translation>Bu biletin süresi doldu.</translation>
    </message>
    <message>
        <source>Vielleicht gibt es eine neue Karte in der E‑Mail „{event}“.</source>
        <translation>Belki “{event}” e‑postasında yeni bir bilet vardır.</translation>
    </message>
    <message>
        <source>Bitte die neueste Karte zeigen.</source>
        <comment>headline</comment>
        <translation>Lütfen en yeni biletinizi gösterin.</translation>
    </message>
    <message>
        <source>Vielleicht kam sie in einer späteren E‑Mail „{event}“.</source>
        <translation>Belki daha sonraki bir “{event}” e‑postasında gelmiştir.</translation>
    </message>
    <message>
        <source>Diese Karte ist für woanders.</source>
        <comment>headline</comment>
        <translation>Bu bilet başka yer için.</translation>
    </message>
    <message>
        <source>Sie gehört zu einer anderen Veranstaltung.</source>
        <translation>Başka bir etkinliğe ait.</translation>
    </message>
    <message>
        <source>Wir schauen gemeinsam nach Ihrer Anmeldung.</source>
        <translation>Kaydınıza birlikte bakalım.</translation>
    </message>
    <message>
        <source>Einen Moment bitte.</source>
        <comment>headline</comment>
        <translation>Bir dakika lütfen.</translation>
    </message>
    <message>
        <source>Es dauert gerade etwas länger.</source>
        <translation>Biraz daha uzun sürüyor.</translation>
    </message>
    <message>
        <source>Bitte bleiben Sie kurz hier.</source>
        <translation>Lütfen burada bekleyin.</translation>
    </message>
    <message>
        <source>Bitte gehen Sie zum {desk}.</source>
        <translation>Lütfen {desk} masasına gidin.</translation>
    </message>
    <message>
        <source>Bitte gehen Sie zum {desk}.</source>
        <comment>headline</comment>
        <translation>Lütfen {desk} masasına gidin.</translation>
    </message>
    <message>
        <source>Bitte kommen Sie zum {desk}.</source>
        <comment>headline</comment>
        <translation>Lütfen {desk} masasına gelin.</translation>
    </message>
    <message>
        <source>Am {desk} helfen wir Ihnen gerne.</source>
        <translation>{desk} masasında size memnuniyetle yardım ederiz.</translation>
    </message>
    <message>
        <source>Am {desk} suchen wir mit Ihnen einen Platz.</source>
        <translation>{desk} masasında sizinle birlikte yer ararız.</translation>
    </message>
    <message>
        <source>Bitte warten Sie noch ein wenig. Oder gehen Sie zum {desk}.</source>
        <translation>Lütfen biraz bekleyin. Ya da {desk} masasına gidin.</translation>
    </message>
    <message>
        <source>Oder kommen Sie zum {desk}. Wir helfen gerne.</source>
        <translation>Ya da {desk} masasına gelin. Memnuniyetle yardım ederiz.</translation>
    </message>
    <message>
        <source>Bitte nur einen Code zeigen.</source>
        <comment>headline</comment>
        <translation>Lütfen tek kod gösterin.</translation>
    </message>
    <message>
        <source>Vor der Kamera sind zwei Karten.</source>
        <translation>Kameranın önünde iki bilet var.</translation>
    </message>
    <message>
        <source>Zeigen Sie bitte eine Karte nach der anderen.</source>
        <translation>Lütfen biletleri sırayla gösterin.</translation>
    </message>
    <message>
        <source>Diese Station macht gerade eine Pause.</source>
        <translation>Bu istasyon şu anda mola veriyor.</translation>
    </message>
    <message>
        <source>Am {desk} melden wir Sie sofort an.</source>
        <translation>{desk} masasında girişinizi hemen yaparız.</translation>
    </message>
    <message>
        <source>Ihre Anmeldung ist für online.</source>
        <comment>headline</comment>
        <translation>Kaydınız çevrim içi katılım için.</translation>
    </message>
    <message>
        <source>Das Online-Programm finden Sie hier: {address}</source>
        <translation>Çevrim içi program burada: {address}</translation>
    </message>
    <message>
        <source>Schön, dass Sie da sind!</source>
        <comment>headline</comment>
        <translation>Sizi görmek çok güzel!</translation>
    </message>
    <message>
        <source>Ihre Anmeldung ist noch ganz neu.</source>
        <translation>Kaydınız henüz çok yeni.</translation>
    </message>
    <message>
        <source>Bitte gehen Sie zum {desk}. Dort geht es schnell.</source>
        <translation>Lütfen {desk} masasına gidin. Orada hemen hallederiz.</translation>
    </message>
</context>
<context>
    <name>ExplainingSentences</name>
    <message>
        <source>So hilft Ihnen diese Station.</source>
        <comment>headline</comment>
        <translation>Bu istasyon size yardımcı olur.</translation>
    </message>
    <message>
        <source>Sprachen</source>
        <translation>Diller</translation>
    </message>
    <message>
        <source>Wählen Sie unten Ihre Sprache: {languages}.</source>
        <translation>Aşağıdan dilinizi seçin: {languages}.</translation>
    </message>
    <message>
        <source>Vorlesen</source>
        <translation>Sesli okuma</translation>
    </message>
    <message>
        <source>Die Station liest Ihnen alles vor. Ihren Namen hören nur Sie, mit Kopfhörern.</source>
        <translation>İstasyon size her şeyi okur. Adınızı kulaklıkla yalnızca siz duyarsınız.</translation>
    </message>
    <message>
        <source>Große Schrift</source>
        <translation>Büyük yazı</translation>
    </message>
    <message>
        <source>Alle Texte werden doppelt so groß.</source>
        <translation>Bütün yazılar iki kat büyür.</translation>
    </message>
    <message>
        <source>Farben und Bewegung</source>
        <translation>Renkler ve hareket</translation>
    </message>
    <message>
        <source>Farben: hell, dunkel oder starker Kontrast. Mit „Ruhige Anzeige“ steht alles still.</source>
        <translation>Renkler: açık, koyu ya da güçlü kontrast. “Sakin ekran” ile hiçbir şey hareket etmez.</translation>
    </message>
    <message>
        <source>Im Sitzen</source>
        <translation>Otururken</translation>
    </message>
    <message>
        <source>Alle Tasten rücken nach unten. So erreichen Sie sie gut.</source>
        <translation>Bütün düğmeler aşağı iner, kolayca ulaşırsınız.</translation>
    </message>
    <message>
        <source>Tastatur</source>
        <translation>Klavye</translation>
    </message>
    <message>
        <source>Alles geht auch mit Tasten. F1 holt Hilfe. F2 liest vor. F6 wechselt die Sprache.</source>
        <translation>Her şey tuşlarla da olur. F1 yardım çağırır. F2 sesli okur. F6 dili değiştirir.</translation>
    </message>
    <message>
        <source>Zeit</source>
        <translation>Zaman</translation>
    </message>
    <message>
        <source>Sie haben Zeit. Bevor etwas endet, fragen wir Sie.</source>
        <translation>Zamanınız var. Bir şey bitmeden önce size sorarız.</translation>
    </message>
    <message>
        <source>Hilfe holen</source>
        <translation>Yardım</translation>
    </message>
    <message>
        <source>Tippen Sie unten links. Dann kommt jemand zu Ihnen.</source>
        <translation>Sol alttaki düğmeye dokunun. Biri yanınıza gelir.</translation>
    </message>
    <message>
        <source>Das fehlt noch</source>
        <translation>Henüz olmayanlar</translation>
    </message>
    <message>
        <source>Es fehlen Filme in Gebärden-Sprache. Die Leichte Sprache ist noch ungeprüft. Wir helfen gern.</source>
        <translation>Henüz işaret dilinde film yok. Kolay Almanca henüz sınanmadı. Memnuniyetle yardım ederiz.</translation>
    </message>
    <message>
        <source>Schreiben Sie uns</source>
        <translation>Bize yazın</translation>
    </message>
    <message>
        <source>Was können wir besser machen? {name}, {organisation}, {website}</source>
        <translation>Neyi daha iyi yapabiliriz? {name}, {organisation}, {website}</translation>
    </message>
    <message>
        <source>Ruhige Anzeige</source>
        <comment>short</comment>
        <translation>Sakin ekran</translation>
    </message>
    <message>
        <source>Zurück</source>
        <translation>Geri</translation>
    </message>
</context>
<context>
    <name>GroupSentences</name>
    <message>
        <source>Wer von Ihnen ist da?</source>
        <comment>headline</comment>
        <translation>Hanginiz burada?</translation>
    </message>
    <message>
        <source>Welches Schild fehlt?</source>
        <comment>headline</comment>
        <translation>Hangi yaka kartı eksik?</translation>
    </message>
    <message>
        <source>Tippen Sie bitte die Namen an.</source>
        <translation>Lütfen adlara dokunun.</translation>
    </message>
    <message>
        <source>Anmelden</source>
        <translation>Giriş yap</translation>
    </message>
    <message numerus="yes">
        <source>%n Personen anmelden</source>
        <translation>
            <numerusform>%n kişi için giriş yap</numerusform>
        </translation>
    </message>
    <message>
        <source>Beide anmelden</source>
        <translation>İkisi için giriş yap</translation>
    </message>
    <message numerus="yes">
        <source>Alle %n anmelden</source>
        <translation>
            <numerusform>Hepsi (%n) için giriş yap</numerusform>
        </translation>
    </message>
    <message>
        <source>Drucken</source>
        <translation>Bas</translation>
    </message>
    <message numerus="yes">
        <source>%n Schilder drucken</source>
        <translation>
            <numerusform>%n yaka kartı bas</numerusform>
        </translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Fertig</source>
        <translation>Tamam</translation>
    </message>
    <message>
        <source>Schild fehlt</source>
        <translation>Yaka kartı yok mu?</translation>
    </message>
    <message>
        <source>Alles gut!</source>
        <comment>headline</comment>
        <translation>Her şey yolunda!</translation>
    </message>
    <message>
        <source>Sie sind schon alle angemeldet.</source>
        <translation>Hepinizin girişi zaten yapıldı.</translation>
    </message>
    <message>
        <source>Bitte kommen Sie zum {desk}.</source>
        <comment>headline</comment>
        <translation>Lütfen {desk} masasına gelin.</translation>
    </message>
    <message>
        <source>Wir schauen gemeinsam nach Ihrer Anmeldung.</source>
        <translation>Kaydınıza birlikte bakalım.</translation>
    </message>
    <message>
        <source>schon angemeldet</source>
        <translation>girişi yapıldı</translation>
    </message>
    <message>
        <source>bitte zum {desk}</source>
        <translation>lütfen {desk} masasına</translation>
    </message>
</context>
<context>
    <name>HintWords</name>
    <message>
        <source>Bitte etwas weiter weg.</source>
        <comment>headline</comment>
        <translation>Lütfen biraz uzaklaştırın.</translation>
    </message>
    <message>
        <source>Der ganze Code soll im Bild sein.</source>
        <translation>Kodun tamamı görüntüde olmalı.</translation>
    </message>
    <message>
        <source>Bitte etwas näher.</source>
        <comment>headline</comment>
        <translation>Lütfen biraz yaklaştırın.</translation>
    </message>
    <message>
        <source>Der Code soll größer im Bild sein.</source>
        <translation>Kod görüntüde daha büyük olmalı.</translation>
    </message>
    <message>
        <source>Bitte kurz ruhig halten.</source>
        <comment>headline</comment>
        <translation>Lütfen kısa süre sabit tutun.</translation>
    </message>
    <message>
        <source>Dann sieht die Kamera den Code scharf.</source>
        <translation>O zaman kamera kodu net görür.</translation>
    </message>
    <message>
        <source>Bitte den Bildschirm heller stellen.</source>
        <comment>headline</comment>
        <translation>Lütfen ekranın parlaklığını artırın.</translation>
    </message>
    <message>
        <source>Dann sieht die Kamera den Code besser.</source>
        <translation>O zaman kamera kodu daha iyi görür.</translation>
    </message>
    <message>
        <source>Bitte ein wenig drehen.</source>
        <comment>headline</comment>
        <translation>Lütfen biraz çevirin.</translation>
    </message>
    <message>
        <source>Im Code spiegelt sich Licht.</source>
        <translation>Kodun üzerine ışık yansıyor.</translation>
    </message>
    <message>
        <source>Bitte helle Farben einstellen.</source>
        <comment>headline</comment>
        <translation>Lütfen açık temaya geçin.</translation>
    </message>
    <message>
        <source>Schwarz auf Weiß liest die Kamera am besten.</source>
        <translation>Kamera en iyi beyaz üzerine siyahı okur.</translation>
    </message>
    <message>
        <source>Bitte gerade und flach halten.</source>
        <comment>headline</comment>
        <translation>Lütfen düz tutun.</translation>
    </message>
    <message>
        <source>Der ganze Code soll frei sein.</source>
        <translation>Kodun tamamı açıkta olmalı.</translation>
    </message>
    <message>
        <source>Oder tippen Sie auf „{other}“ oder auf „{help}“.</source>
        <translation>Veya “{other}” ya da “{help}” düğmesine dokunun.</translation>
    </message>
    <message>
        <source>Oder tippen Sie auf „{help}“. Dann kommt jemand zu Ihnen.</source>
        <translation>Veya “{help}” düğmesine dokunun. Biri yanınıza gelecek.</translation>
    </message>
</context>
<context>
    <name>KeyboardSentences</name>
    <message>
        <source>Löschen</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Leerzeichen</source>
        <translation>Boşluk</translation>
    </message>
    <message>
        <source>Buchstaben</source>
        <translation>Harfler</translation>
    </message>
    <message>
        <source>Zahlen und Zeichen</source>
        <translation>Rakamlar ve işaretler</translation>
    </message>
    <message>
        <source>Weitere Buchstaben</source>
        <translation>Diğer harfler</translation>
    </message>
    <message>
        <source>Ukrainische Buchstaben</source>
        <translation>Ukraynaca harfler</translation>
    </message>
    <message>
        <source>Punkt</source>
        <translation>Nokta</translation>
    </message>
    <message>
        <source>Binde-Strich</source>
        <translation>Kısa çizgi</translation>
    </message>
    <message>
        <source>Unter-Strich</source>
        <translation>Alt çizgi</translation>
    </message>
    <message>
        <source>At-Zeichen</source>
        <translation>Et işareti</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>Artı</translation>
    </message>
    <message>
        <source>Apostroph</source>
        <translation>Kesme işareti</translation>
    </message>
</context>
<context>
    <name>LookUpSentences</name>
    <message>
        <source>Wir suchen Sie.</source>
        <comment>headline</comment>
        <translation>Sizi arıyoruz.</translation>
    </message>
    <message>
        <source>Wir helfen Ihnen gern.</source>
        <comment>headline</comment>
        <translation>Memnuniyetle yardım ederiz.</translation>
    </message>
    <message>
        <source>Bitte noch einmal prüfen.</source>
        <comment>headline</comment>
        <translation>Lütfen yeniden kontrol edin.</translation>
    </message>
    <message>
        <source>Kein Code dabei?</source>
        <comment>headline</comment>
        <translation>Kodunuz yanınızda değil mi?</translation>
    </message>
    <message>
        <source>Einen Moment bitte.</source>
        <translation>Bir dakika lütfen.</translation>
    </message>
    <message>
        <source>Tippen Sie auf „Hilfe holen“. Dann kommt jemand zu Ihnen.</source>
        <translation>“Yardım” düğmesine dokunun. Biri yanınıza gelir.</translation>
    </message>
    <message>
        <source>Schreiben Sie beides genau wie bei der Anmeldung. So finden wir Sie noch nicht.</source>
        <translation>İkisini de kayıttaki gibi yazın. Böyle henüz bulamadık.</translation>
    </message>
    <message>
        <source>Schreiben Sie Ihren Nachnamen. Dann Ihre Bestell-Nummer oder E-Mail-Adresse.</source>
        <translation>Soyadınızı yazın. Sonra sipariş numaranızı ya da e‑posta adresinizi.</translation>
    </message>
    <message>
        <source>Nachname</source>
        <translation>Soyadı</translation>
    </message>
    <message>
        <source>Bestell-Nummer oder E-Mail</source>
        <translation>Sipariş numarası veya e‑posta</translation>
    </message>
    <message>
        <source>Suchen</source>
        <comment>short</comment>
        <translation>Ara</translation>
    </message>
    <message>
        <source>Weiter</source>
        <comment>short</comment>
        <translation>İleri</translation>
    </message>
    <message>
        <source>Zurück</source>
        <comment>short</comment>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Hilfe holen</source>
        <translation>Yardım</translation>
    </message>
    <message>
        <source>Hilfe holen statt suchen</source>
        <translation>Aramak yerine yardım</translation>
    </message>
    <message>
        <source>Wir speichern nicht, was Sie hier schreiben.</source>
        <translation>Buraya yazdıklarınızı kaydetmiyoruz.</translation>
    </message>
</context>
<context>
    <name>PagesSentences</name>
    <message>
        <source>Seite {number} von {pages}</source>
        <translation>Sayfa {number} / {pages}</translation>
    </message>
    <message>
        <source>Vorige Seite</source>
        <translation>Önceki sayfa</translation>
    </message>
    <message>
        <source>Nächste Seite</source>
        <translation>Sonraki sayfa</translation>
    </message>
</context>
<context>
    <name>SpeechWords</name>
    <message>
        <source>Ich lese Ihnen alles vor.</source>
        <translation>Size her şeyi okuyorum.</translation>
    </message>
    <message>
        <source>Mit der Tabulator-Taste gehen Sie weiter.</source>
        <translation>Sekme tuşuyla ilerlersiniz.</translation>
    </message>
    <message>
        <source>Mit der Eingabe-Taste wählen Sie aus.</source>
        <translation>Enter tuşuyla seçersiniz.</translation>
    </message>
    <message>
        <source>Mit der Taste F 2 oder mit der 5 im Ziffern-Block hören Sie alles noch einmal.</source>
        <translation>F 2 tuşuyla ya da sayı tuşlarındaki 5 ile her şeyi yeniden dinlersiniz.</translation>
    </message>
    <message>
        <source>Mit der Escape-Taste oder mit der 0 im Ziffern-Block bin ich still.</source>
        <translation>Escape tuşuyla ya da sayı tuşlarındaki 0 ile susarım.</translation>
    </message>
    <message>
        <source>Mit der Taste F 1 holen Sie Hilfe.</source>
        <translation>F 1 tuşuyla yardım çağırırsınız.</translation>
    </message>
    <message>
        <source>Mit den Tasten F 3 und F 4 wird es leiser und lauter.</source>
        <translation>F 3 sesi kısar, F 4 sesi açar.</translation>
    </message>
    <message>
        <source>Mit der Taste F 6 wechseln Sie die Sprache.</source>
        <translation>F 6 tuşuyla dili değiştirirsiniz.</translation>
    </message>
    <message>
        <source>Nur Sie hören mich jetzt.</source>
        <translation>Şimdi beni yalnızca siz duyuyorsunuz.</translation>
    </message>
    <message>
        <source>Alle hier können mich hören. Darum sage ich keine Namen.</source>
        <translation>Beni buradaki herkes duyabilir. Bu yüzden ad söylemiyorum.</translation>
    </message>
    <message>
        <source>{name}. Knopf.</source>
        <translation>{name}. Düğme.</translation>
    </message>
    <message>
        <source>{name}. Ausgewählt.</source>
        <translation>{name}. Seçildi.</translation>
    </message>
    <message>
        <source>{name}. Nicht ausgewählt.</source>
        <translation>{name}. Seçilmedi.</translation>
    </message>
    <message>
        <source>Person {number} von {count}</source>
        <translation>Kişi {number} / {count}</translation>
    </message>
    <message>
        <source>{name}. Feld zum Schreiben.</source>
        <translation>{name}. Yazı alanı.</translation>
    </message>
    <message>
        <source>Gelöscht.</source>
        <translation>Silindi.</translation>
    </message>
    <message>
        <source>Lautstärke {step} von {most}.</source>
        <translation>Ses düzeyi {step} / {most}.</translation>
    </message>
    <message>
        <source>Die Schrift ist jetzt groß.</source>
        <translation>Yazı şimdi büyük.</translation>
    </message>
    <message>
        <source>Die Schrift ist wieder normal.</source>
        <translation>Yazı yeniden normal.</translation>
    </message>
    <message>
        <source>Alle Knöpfe sind jetzt unten.</source>
        <translation>Bütün düğmeler şimdi aşağıda.</translation>
    </message>
    <message>
        <source>Die Knöpfe sind wieder überall.</source>
        <translation>Düğmeler yeniden yerlerinde.</translation>
    </message>
    <message>
        <source>Jetzt bewegt sich nichts mehr.</source>
        <translation>Artık hiçbir şey hareket etmiyor.</translation>
    </message>
    <message>
        <source>Bilder bewegen sich wieder.</source>
        <translation>Resimler yeniden hareket ediyor.</translation>
    </message>
    <message>
        <source>Der Bildschirm ist jetzt hell.</source>
        <translation>Ekran şimdi açık renkli.</translation>
    </message>
    <message>
        <source>Der Bildschirm ist jetzt dunkel.</source>
        <translation>Ekran şimdi koyu renkli.</translation>
    </message>
    <message>
        <source>Der Bildschirm hat jetzt starken Kontrast.</source>
        <translation>Ekranın kontrastı şimdi güçlü.</translation>
    </message>
</context>
<context>
    <name>StillThereSentences</name>
    <message>
        <source>Sind Sie noch da?</source>
        <comment>headline</comment>
        <translation>Hâlâ burada mısınız?</translation>
    </message>
    <message>
        <source>Tippen Sie auf „Ja, weiter“. Dann haben Sie wieder Zeit.</source>
        <translation>“Evet, devam” düğmesine dokunun. O zaman yeniden zamanınız olur.</translation>
    </message>
    <message>
        <source>Ja, weiter</source>
        <translation>Evet, devam</translation>
    </message>
</context>
<context>
    <name>WaitingWords</name>
    <message>
        <source>Bitte zeigen Sie Ihren QR‑Code.</source>
        <comment>headline</comment>
        <translation>Lütfen QR kodunuzu gösterin.</translation>
    </message>
    <message>
        <source>Auf dem Handy oder auf Papier.</source>
        <translation>Telefonda ya da kâğıtta.</translation>
    </message>
    <message>
        <source>Halten Sie ihn vor die Kamera.</source>
        <translation>Kameraya doğru tutun.</translation>
    </message>
    <message>
        <source>Kein Code dabei?</source>
        <translation>Kodunuz yanınızda değil mi?</translation>
    </message>
    <message>
        <source>Bild der Kamera</source>
        <translation>Kamera görüntüsü</translation>
    </message>
    <message>
        <source>Die Kamera startet …</source>
        <translation>Kamera açılıyor …</translation>
    </message>
    <message>
        <source>Veranstaltet von</source>
        <translation>Düzenleyenler</translation>
    </message>
    <message>
        <source>Gefördert von</source>
        <translation>Finanse eden</translation>
    </message>
    <message>
        <source>Mit Unterstützung von</source>
        <translation>Destekleyen</translation>
    </message>
</context>
</TS>
