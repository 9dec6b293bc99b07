"""A second book of invented people, written after the search: whether its rules fit names they were not made for."""

from __future__ import annotations

# Entries as in tools.recall_names.
FIRST_NAMES = {
    "German": """
        Friederike=Friedericke Rüdiger=Rüdieger Gerhard=Gerhart Kathrin=Katrin Wolfgang=Wolfgank Theodor=Teodor
        Josephine=Josefine Dietmar=Ditmar Heidrun=Heitrun Konstantin=Constantin Gudrun=Gutrun Jürgen=Jürgn
        Annegret=Annegreth Eckhard=Ekkehard/Eckart Brigitte=Brigite Detlef=Detlev Lothar=Lotar Anke=Ancke
        Jochen=Jochn Mechthild=Mechtild Irmgard=Irmgart Reinhold=Rainhold Adelheid=Adelhait Rainer=Reiner
        Sebastian=Sebastjan Cordula=Kordula Clemens=Klemens Viktoria=Wiktoria
    """,
    "Turkish": """
        Çiğdem=Tschidem Büşra=Büschra Gülay=Gülei Cemile=Dschemile Barış=Barisch Yasemin=Jasemin Ahmet=Achmed
        Uğur=Uur Şule=Schule Hakan=Hackan Sevgi=Sewgi Caner=Dschaner Göknur=Göcknur Tülay=Tülei Ertuğrul=Ertuurul
        Nilüfer=Niluefer Volkan=Wolkan İlknur=Ilknur Müjde=Müschde Beyza=Beisa Çağatay=Tschaatai Aslıhan=Aslihan
        Hatice=Hatidsche Doğukan=Doukan Gizem=Gisem Şeyma=Scheima Burak=Burack Cihan=Dschihan Pınar=Pinar
        Yağmur=Jamur Ayşegül=Aischegül
    """,
    "Polish": """
        Radosław=Radoswaw Beata=Beatta Czesław=Tscheswaw Halina=Hallina Wiesława=Wjeswawa Szymon=Schimon
        Urszula=Urschula Mateusz=Mateusch Jadwiga=Jadwiega Zdzisław=Sdschiswaw Aleksandra=Alexandra
        Mieczysław=Mjetschiswaw Ryszard=Rischard Magdalena=Mackdalena Bartosz=Bartosch Jolanta=Jolante
        Arkadiusz=Arkadjusch Kinga=Kienga Włodzimierz=Wodschimiersch Przemysław=Pschemiswaw Bogusława=Boguswawa
        Iwona=Iwonna Lech=Lecht Henryk=Henrik Danuta=Danutta Maciej=Matschej Anna=Ana
    """,
    "Croatian": """
        Stjepan=Stjepann Vedran=Wedran Ružica=Ruschiza Mirjana=Miriana Zoran=Soran Čedomir=Tschedomir Živko=Schiwko
        Katica=Katiza Ljubica=Ljubiza Dubravka=Dubrawka Slaven=Slawen Blaženka=Blaschenka Josip=Josipp Davor=Dawor
        Višnja=Wischnja Ante=Annte Jelena=Jellena Vjekoslav=Wjekoslaw Ivica=Iwiza Branka=Branca Željko=Scheljko
        Zlatko=Slatko Marjan=Marian Vlatka=Wlatka Sanja=Sanija Igor=Iegor Hrvojka=Herwojka
    """,
    "Ukrainian": """
        Тетяна=Tetiana=Tetjana В'ячеслав=Viacheslav=Wjatscheslaw Лариса=Larysa=Larissa Роман=Roman=Romann
        Олексій=Oleksii=Oleksij Надія=Nadiia=Nadija Павло=Pavlo=Pawlo Христина=Khrystyna=Christina
        Віктор=Viktor=Wiktor Анастасія=Anastasiia=Anastasija Денис=Denys=Denis Любов=Liubov=Ljubow
        Михайло=Mykhailo=Michajlo Соломія=Solomiia=Solomija Юрій=Yurii=Jurij Жанна=Zhanna=Schanna Ігор=Ihor=Igor
        Валентина=Valentyna=Walentina Лідія=Lidiia=Lidia Арсен=Arsen=Arsenn Мирослава=Myroslava=Miroslawa
        Руслан=Ruslan=Rusland Анжела=Anzhela=Anschela Єва=Yeva=Jewa Захар=Zakhar=Sachar Уляна=Uliana=Uljana
    """,
    "Arabic": """
        Mustafa=Mustaffa ʿAlī=Ali Khadija=Chadidscha Yasmin=Jasmin Bilal=Billal ʿAbdallāh=Abdulla Zahra=Sahra
        Jawad=Dschawad Marwan=Marwann Nadia=Nadja Sulaymān=Suleiman Ruqayya=Rukaja Faisal=Feisal Ḥamza=Hamsa
        Laylā=Leila Anwar=Anuar Rania=Ranja Isḥāq=Ishak Abdulaziz=Abdulasis Ghada=Gada Jamīla=Dschamila
        Hishām=Hischam Thurayya=Suraja Wael=Wail Majid=Madschid Noura=Nura ʿĀʾisha=Aischa Yaḥyā=Jachja
    """,
    "French": """
        Laurent=Loran Margaux=Margo Baptiste=Batist Céline=Selin Océane=Ossean Thibaut=Tibo Gaëtan=Gaetan
        Philippe=Filip Aurore=Oror Rémy=Remi Delphine=Delfin Guylaine=Gilän Régis=Reschis Xavier=Saviee/Gsawje
        Michèle=Mischäl Antoine=Antuan Frédérique=Frederik Bérénice=Berenis Jean-Luc=Schonlück Françoise=Froswas
        Quentin=Kantä Lucie=Lüsi Benjamin=Boschamä Aude=Od Sébastien=Sebastjä Ghislaine=Gilän Olivier=Oliwje
        Ségolène=Segolän
    """,
    "Czech": """
        Jiří=Jirschi Kateřina=Katerschina Zdeněk=Sdenjek Lenka=Lenca Vojtěch=Wojtjech Šárka=Scharka Ondřej=Ondrschej
        Ludmila=Ludmilla
    """,
    "Hungarian": """
        Ágnes=Agnesch György=Djördj Zsófia=Schofia Sándor=Schandor Csilla=Tschilla Gábor=Gabor Erzsébet=Erschebet
        Mihály=Mihaj
    """,
    "Vietnamese": """
        Hương=Huong Dũng=Dung Thảo=Tao Phúc=Fuk Linh=Lin Quỳnh=Kwin Trang=Tschang Đức=Duk
    """,
    "Nordic": """
        Bjørg=Björg Håkon=Hokon Aksel=Axel Sigrún=Sigrun Mikkel=Mickel Kirsten=Kirschten Torbjørn=Torbjörn Åsa=Osa
    """,
    "Spanish": """
        José=Chose Guadalupe=Gwadalupe Iñaki=Injaki Jesús=Chesus Begoña=Begonja Álvaro=Alwaro Joaquín=Choakin
        Pilar=Pillar
    """,
    "Italian": """
        Giuseppe=Dschuseppe Chiara=Kiara Gianluca=Dschanluka Francesca=Frantscheska Luigi=Luidschi Michela=Mikela
        Alessio=Alesio Vincenzo=Wintschenzo
    """,
    "Russian": """
        Sergej=Sergei Jekaterina=Ekaterina Tatjana=Tatiana Alexej=Aleksej Olga=Olgah Wladimir=Vladimir
        Nikolaj=Nikolai Swetlana=Svetlana
    """,
    "Greek": """
        Georgios=Jorgos Eleni=Elleni Konstantinos=Constantinos Vasiliki=Wassiliki Dimitrios=Dimitris
        Aikaterini=Ekaterini Christos=Kristos Athanasios=Atanasios
    """,
}
LAST_NAMES = {
    "German": """
        Schmitt=Schmidt/Schmid Mayr=Maier/Meyer Weiß=Weis/Weiss Kaufmann=Kauffmann Hölderle=Hölderlee Vollmer=Folmer
        Ziegler=Zigler Zeller=Tseller Gerstmayr=Gerstmeier Bühler=Büler Bräuninger=Breuninger Kretschmer=Kretzschmar
        Seidl=Seidel Rühle=Rüle Pfleiderer=Fleiderer Nägele=Negele Lembcke=Lemke Wieland=Wiland
        Schweickhardt=Schweikart Thoma=Toma Philippi=Filippi Hoyer=Heuer/Heyer Rüther=Rüter Matthäus=Mattheus
        Krämer=Kremer Stähle=Stehle Fritzsche=Fritsche Ehrhardt=Erhard/Erhart Dörr=Dör Wißmann=Wissmann
        Bachmayer=Bachmeier Jaeger=Jäger Gottschalk=Gotschalk Königsdörfer=Königsdorfer Viehöfer=Fiehöfer
        Schultheiß=Schultheis Czerny=Tscherni Quast=Kwast Haydn=Heiden Becker=Bäcker Bergmann=Berkmann Ruoff=Ruof
        Wüst=Wiest Ihle=Iehle Meyerhöfer=Meierhöfer Schmied=Schmid/Schmidt Dörflinger=Dörflinga Christ=Krist
        Schütz=Schüts Weinzierl=Weinzirl Rothfuß=Rotfus Maurer=Maura Thomä=Tome Kayser=Kaiser Hähnle=Henle
        Buchholz=Buchholtz Ströbele=Ströbehle Eberhardt=Eberhart Zwerenz=Tswerenz Gaißmaier=Geismeier/Gaismayer
        Philipp=Filip Vetter=Fetter Sütterlin=Sütterlien Knoblauch=Knoblauk Pfau=Fau Mohr=Moor Ruprecht=Rupprecht
        Bohnenkamp=Bonenkamp Seitz=Seiz Höß=Höss Dannecker=Daneker Käsbohrer=Kesborer Ludwig=Luttwig Stoll=Stol
    """,
    "Turkish": """
        Çelikkaya=Tschelikkaya Yıldız=Jildis Arslan=Aslan Özkan=Öskan Şentürk=Schentürk Kurtuluş=Kurtulusch
        Akgün=Ackgün Büyükçelebi=Büjüktschelebi Türkoğlu=Türkolu Taş=Tasch Avcı=Awdschi Gündoğdu=Gündodu
        Karataş=Karatasch Bayraktar=Beiraktar Cengiz=Dschengis Uzun=Usun Yüksel=Jüksel Korkmaz=Korkmas
        Çiftçi=Tschifttschi Özçelik=Östschelik Sağlam=Salam Coşkun=Dschoschkun Gökdağ=Gökda Tekin=Teckin
        Işıldak=Ischildak Keskin=Kesskin Yazıcı=Jasidschi Ateş=Atesch Köroğlu=Körolu Bulut=Buluth Çolak=Tscholak
        Kızıltan=Kisiltan Öksüz=Öksüs Çobanoğlu=Tschobanolu Aydoğan=Eidoan Sarıkaya=Sarikaja Şeker=Schecker
        Güngör=Güngöhr Kocabaş=Kodschabasch Uysal=Uisal Tanrıverdi=Tanriwerdi Gülerci=Gülerdschi Zengin=Sengin
        Altıntaş=Altintasch Ceyhan=Dschejhan Özbek=Ösbek Pehlivan=Pechliwan Yücel=Jüdschel Toprak=Toprack
        Kaplan=Caplan
    """,
    "Polish": """
        Wiśniewski=Wischnjewski Lewandowska=Lewandofska Zieliński=Schelinski Woźniak=Woschnjak Mazurek=Masurek
        Kwiatkowska=Kwjatkofska Krzyżanowska=Kschischanofska Szewczyk=Scheftschik Pietrzak=Pjetschak
        Ostrowski=Ostrofski Gajewska=Gajefska Błaszczyk=Bwaschtschik Łukaszewicz=Wukaschewitsch Sobczak=Soptschak
        Jasiński=Jaschinski Czarnecka=Tscharnezka Malinowski=Malinofski Trzebiatowski=Tschebjatofski
        Chrzanowska=Chschanofska Piotrowski=Pjotrofski Wąsik=Wonschik Gołębiewska=Gowembjefska Świątek=Schwjontek
        Wojciechowski=Woitschechofski Niedźwiecki=Njedschwjezki Kołodziej=Kowodschej Ćwikła=Tschwikwa
        Zaremba=Saremba Rzepka=Schepka Stachowiak=Stachowjak Kaczmarek=Katschmarek Majewska=Majefska
        Olszewski=Olschefski Jankowski=Jankofski Dudziak=Dudschak Sadowska=Sadofska Zalewski=Salefski Wrona=Wronna
        Pawlak=Pawlack Krzemiński=Kscheminski Brzozowska=Bschosofska Skrzypczak=Skschiptschak
        Gąsiorowski=Gonschorofski Kędzierska=Kendscherska Cieślewicz=Tschischlewitsch Wołoszyn=Wowoschin
        Ślusarczyk=Schlusartschik Żak=Schak
    """,
    "Croatian": """
        Đukić=Dschukitsch Jovanović=Jowanowitsch Žuvela=Schuwela Čavlović=Tschawlowitsch Milošević=Miloschewitsch
        Radić=Raditsch Šimić=Schimitsch Crnković=Zrnkowitsch Janković=Jankowitsch Škrinjar=Schkrinjar
        Mandžukić=Mandschukitsch Vukčević=Wuktschewitsch Župan=Schupan Lončar=Lontschar Cvitković=Zwitkowitsch
        Bošnjak=Boschnjak Tadić=Taditsch Perišić=Perischitsch Mihaljević=Mihaljewitsch Vrdoljak=Wrdoljak
        Ćurić=Tschuritsch Zorić=Soritsch Gavranović=Gawranowitsch Ružić=Ruschitsch Krajačić=Krajatschitsch
        Domazet=Domaset Šušnjar=Schuschnjar Buljan=Buljann Jelavić=Jelawitsch Hrgović=Hergowitsch
        Čačić=Tschatschitsch Đurđević=Dschurdschewitsch Ivančić=Iwantschitsch Pavičić=Pawitschitsch Lovrić=Lowritsch
        Žižić=Schischitsch Kralj=Kral Vučković=Wutschkowitsch Jakovljević=Jakowljewitsch Posavec=Posawetz
        Štimac=Schtimatz Vlahović=Wlahowitsch Mlinarić=Mlinaritsch Bogdanović=Bogdanowitsch Cvetković=Zwetkowitsch
        Rajković=Reikowitsch
    """,
    "Ukrainian": """
        Бондаренко=Bondarenko=Bondarenko Жуковський=Zhukovskyi=Schukowski Кравчук=Kravchuk=Krawtschuk
        Марченко=Marchenko=Martschenko Шульга=Shulha=Schulga Яковенко=Yakovenko=Jakowenko
        Федорчук=Fedorchuk=Fedortschuk Хмельницька=Khmelnytska=Chmelnizka Сидоренко=Sydorenko=Sidorenko
        Гриценко=Hrytsenko=Grizenko Білоус=Bilous=Bilus Ющенко=Yushchenko=Juschtschenko
        Тимошенко=Tymoshenko=Timoschenko Дорошенко=Doroshenko=Doroschenko Панасюк=Panasiuk=Panasjuk
        Зеленський=Zelenskyi=Selenski Пилипчук=Pylypchuk=Pilipschuk Ярошенко=Yaroshenko=Jaroschenko
        Гнатюк=Hnatiuk=Gnatjuk Воронцов=Vorontsov=Woronzow Чайка=Chaika=Tschaika Ляшко=Liashko=Ljaschko
        Степаненко=Stepanenko=Stephanenko Коцюбинський=Kotsiubynskyi=Kozjubinski Заболотний=Zabolotnyi=Sabolotni
        Євтушенко=Yevtushenko=Jewtuschenko Квітка=Kvitka=Kwitka Рибак=Rybak=Ribak
        Скоропадська=Skoropadska=Skoropadska Щур=Shchur=Schtschur Прокопенко=Prokopenko=Procopenko
        Левченко=Levchenko=Lewtschenko Мазур=Mazur=Masur Чумак=Chumak=Tschumak Швець=Shvets=Schwez Голуб=Holub=Golub
        Жданович=Zhdanovych=Schdanowitsch Хоменчук=Khomenchuk=Chomentschuk Яцишин=Yatsyshyn=Jazischin
        Щепанський=Shchepanskyi=Schtschepanski Кучеренко=Kucherenko=Kutscherenko Цвєткова=Tsvietkova=Zwetkowa
        Євдокименко=Yevdokymenko=Jewdokimenko Павленко=Pavlenko=Pawlenko
    """,
    "Arabic": """
        al-Baghdādī=Bagdadi Ḥaddād=Hadad Maḥmūd=Machmud Khoury=Churi Shaheen=Schahin ʿAzzām=Assam Bakr=Baker
        Jabbour=Dschabur al-Qāḍī=Alkadi Tahhan=Tachan Nasser=Naser Zakariyyā=Sakaria Shehadeh=Schehade Rifai=Rifaai
        al-Jazāʾirī=Aldschasairi Hijazi=Hidschasi Bouzid=Busid Cherkaoui=Scherkawi Benali=Ben_Ali Khaldūn=Chaldun
        Yaʿqūb=Jakub Dāwūd=Dawud Zouaoui=Suawi Kassem=Kasem El_Idrissi=Elidrisi Abou_Zeid=Abuseid Ayyūb=Ajub
        Qabbānī=Kabani Wehbe=Wehbi Mroueh=Mrue Jaballah=Dschaballa Khattab=Chattab Shukri=Schukri Qaddour=Kaddur
        al-Zahrāwī=Alsachrawi Bouchareb=Buscharäb Dhiab=Diab Ghazzali=Gasali Haj_Yahia=Hadsch_Jachja Mekki=Meki
        Najm=Nadschm Sharif=Scherif Taleb=Talib Wazzani=Wasani Zaid=Said Abu_Rashid=Aburaschid Hashemi=Haschimi
        Khaled=Chaled
    """,
    "French": """
        Lefebvre=Lefewr/Löfäwer Boulanger=Bulansche Bouchard=Büschar/Buschar Gérard=Scherar Martineau=Martino
        Chevrolet=Schewrolä Dupont=Düpon Leroux=Leru Gaudin=Godän Bertrand=Bertran Arnaud=Arno Roussel=Russel
        Charpentier=Scharpantje Duchêne=Düschän Vaillant=Waijan Michaud=Mischo Poirier=Poarje Quesnel=Kenel
        Beauregard=Borgar/Boregar Jourdan=Schurdan Cousteau=Kusto Peltier=Peltje Thévenot=Tewno/Teweno Hugo=Ügo
        de_Villiers=Dewilje Renard=Renar Moulin=Mulä Chapuis=Schapüi Guillot=Gijo Fauconnier=Fokonje
        Bourgeois=Burschoa Chauvin=Schowä Dujardin=Düschardä Gauthier-Villars=Gotje_Wilar Huguenin=Ügenä
        Joubert=Schubär Lachaise=Laschäs Maréchal=Mareschal Noailles=Noai Parmentier=Parmontje Pelletier=Pelltje
        Rocheteau=Roschto Saint-Exupéry=Säntexüperi Toussaint=Tussä Villeneuve=Wilnöf Bonnet=Bonnä Deveraux=Dewero
        Faucher=Fosche Gagnon=Ganjon Charrier=Scharje
    """,
    "Czech": """
        Dvořáček=Dworschatschek Procházka=Prochaska Svoboda=Swoboda Novotný=Nowotni Šťastný=Schtjastni
        Černý=Tscherni Růžička=Ruschitschka Beneš=Benesch Hájek=Hajek Řezníček=Rschesnitschek Kučera=Kutschera
        Vlček=Wltschek
    """,
    "Hungarian": """
        Nagy=Nadj Kovács=Kowatsch Szűcs=Sütsch Horváth=Horwat Csányi=Tschanji Zsigmond=Schigmond Fekete=Feckete
        Lakatos=Lakatosch Mészáros=Mesarosch Juhász=Juhas Győrfi=Djörfi Vörös=Wörösch
    """,
    "Vietnamese": """
        Nguyễn=Nujen/Nguien Phạm=Fam Đặng=Dang Vũ=Wu Hoàng=Hoang Bùi=Bui Đỗ=Do Huỳnh=Huin
    """,
    "Nordic": """
        Sørensen=Sörensen Kjær=Kjer/Kjär Østergaard=Östergard Møller=Möller Håkansson=Hokanson Lindqvist=Lindkwist
        Skjæveland=Schewelan Ólafsdóttir=Olafsdottir Bjørndalen=Björndalen Nygård=Nügor Åkesson=Okesson Hjort=Jort
    """,
    "Spanish": """
        Jiménez=Chimenes Muñoz=Munjos Ibáñez=Ibanjes Zúñiga=Sunjiga Herrera=Errera Gutiérrez=Gutieres Vázquez=Waskes
        Quiroga=Kiroga Villanueva=Wiljanueva Castaño=Kastanjo de_la_Cruz=Delakrus Ortega=Ortegga
    """,
    "Italian": """
        Bianchi=Bianki Giordano=Dschordano Ricci=Ritschi Guglielmo=Guljelmo Castiglione=Kastiljone Pugliese=Puljese
        Schiavone=Skiawone Cesare=Tschesare Bocelli=Botschelli D'Angelo=Dandschelo Ghirardi=Girardi
        Zampieri=Sampjeri
    """,
    "Russian": """
        Wolkow=Volkov Schischkin=Shishkin Morosowa=Morozova Fjodorow=Fedorov Tschernyschow=Chernyshov
        Sokolowa=Sokolova Jegorow=Egorov Romanowskaja=Romanovskaya Lebedew=Lebedev Ponomarjow=Ponomarev
        Ustinow=Ustinov Grigorjew=Grigoriev
    """,
    "Greek": """
        Papadopoulou=Papadopulu Christodoulou=Kristodulu Nikolaidis=Nikoleidis Vlachos=Wlachos Georgiou=Jorjiu
        Konstantinidis=Constantinidis Economou=Ekonomu Theodorakis=Teodorakis Mavridis=Mawridis Xenakis=Ksenakis
        Charalambous=Haralambus Tsipras=Zipras
    """,
}
