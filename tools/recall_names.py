"""Names to draw invented people from, each with how a German helper who only hears it would write it down."""

from __future__ import annotations

# "Name=Heard" or "Name=Heard/Heard"; in Ukrainian "Cyrillic=Passport=Heard"; _ is a blank. Written by ear, not by the
# rules of kiosk.domain.phonetics: these are what the rules are measured with.
FIRST_NAMES = {
    "German": """
        Jörg=Jörk Käthe=Käte Björn=Biörn Götz=Göts Christoph=Kristof Philipp=Filip Stephan=Stefan Matthias=Mattias
        Günther=Günter Ruth=Rut Yvonne=Iwonn Sybille=Sibille Katharina=Katarina Volker=Folker Walther=Walter
        Hannah=Hanna Lukas=Lucas Ralph=Ralf Edith=Edit Sören=Zören Ulrike=Ulricke Änne=Enne Mirjam=Miriam Till=Til
    """,
    "Turkish": """
        Şükrü=Schükrü İpek=Ipeck Gülşen=Gülschen Çağla=Tschala Ayşe=Aische Hüseyin=Hüsein Cem=Dschem Özge=Özge
        Yiğit=Jiit Ümit=Ümmit Cansu=Dschansu Tuğba=Tuuba Emine=Ämine Fatih=Fati Işıl=Ischil Kadir=Kadier Gökçe=Göktsche
        Zeynep=Zäinep Mehmet=Mechmet Selçuk=Selltschuk Oğuz=Ouz Ebru=Äbru Nazlı=Naslı Serdar=Särdar
    """,
    "Polish": """
        Zofia=Sofia Łucja=Wuzja Wojciech=Woitschech Bożena=Boschena Grzegorz=Gschegosch Małgorzata=Maugoschata
        Agnieszka=Agnjeschka Krzysztof=Kschistof Paweł=Pawel Łukasz=Wukasch Jerzy=Jeschi Katarzyna=Kataschina
        Andrzej=Andschej Stanisław=Stanislaff Michał=Michau Joanna=Johanna Zbigniew=Sbignjef Ewa=Eva Jacek=Jazek
        Barbara=Barbara Dorota=Dorotta Tomasz=Tomasch Elżbieta=Elschbieta Sławomir=Swawomir
    """,
    "Croatian": """
        Đorđe=Dschordsche Željka=Scheljka Miloš=Milosch Zvonimir=Swonimir Ivana=Iwana Jasna=Jassna Tihomir=Tichomir
        Goran=Gorann Nikola=Nikolla Snježana=Snjeschana Dražen=Draschen Hrvoje=Herwoje Tomislav=Tomislaw Vesna=Wesna
        Branimir=Branimier Anđela=Andschela Krešimir=Kreschimir Ljiljana=Liljana Božidar=Boschidar Mladen=Mladn
        Zdravko=Sdrawko Jadranka=Jadranca Siniša=Sinischa Marija=Maria
    """,
    "Ukrainian": """
        Оксана=Oksana=Oxana Богдан=Bohdan=Bochdan Ганна=Hanna=Hana Олександр=Oleksandr=Alexander Юлія=Yuliia=Julija
        Тарас=Taras=Tarras Наталія=Nataliia=Natalja Сергій=Serhii=Serhij Андрій=Andrii=Andrej Ірина=Iryna=Irina
        Володимир=Volodymyr=Wolodimir Катерина=Kateryna=Katerina Дмитро=Dmytro=Dimitro Людмила=Liudmyla=Ludmilla
        Євген=Yevhen=Jewgen Микола=Mykola=Mikola Світлана=Svitlana=Switlana Олена=Olena=Olenna Ярослав=Yaroslav=Jaroslaw
        Зоряна=Zoriana=Sorjana Василь=Vasyl=Wassil Галина=Halyna=Halina Остап=Ostap=Ostab Ніна=Nina=Niena
    """,
    "Arabic": """
        Mohammed=Muhamed Khalid=Chalid Yūsuf=Jussuf Fāṭima=Fatma Ḥasan=Hassan Zaynab=Sainab ʿUmar=Omar Layla=Leila
        Jamāl=Dschamal Nūr=Nuur Karīm=Kariem Samīra=Samira Abdelkader=Abdelkadder Rashīd=Raschid Amīna=Amina
        Ibrāhīm=Ibrahiem Ghassan=Gassan Salma=Zalma Tarek=Tarik Hiba=Hibba Munīr=Munier Wafāʾ=Wafa Najib=Nadschib
        Huda=Hudda
    """,
    "French": """
        François=Fransoa Chloé=Kloe Élodie=Elodi Guillaume=Gijom Benoît=Benoa Geneviève=Schönewjäf Jérôme=Scherom
        Solène=Solän Hélène=Elän Mathieu=Matjö Aurélie=Oreli Étienne=Etjenn Thérèse=Teräs Gilles=Schill Cécile=Sesil
        Noël=Noell Françoise=Fransoas Loïc=Loik Agnès=Anjäs Sylvain=Silwä Maëlle=Maell Jacques=Schak
        Dominique=Dominik Véronique=Weronik
    """,
}
LAST_NAMES = {
    "German": """
        Müller=Mühler Schmidt=Schmitt/Schmid Meyer=Maier/Meier Weißgerber=Weisgerber Groß=Gros Jäger=Jeger
        Schäfer=Schefer Köhler=Köler Voß=Foss Hofmann=Hoffmann/Hofman Thiel=Tiel Seyfried=Seifrid Pfeiffer=Pfeifer
        Häußler=Heussler Kühn=Kün Böhm=Böm Schröder=Schröter Wolff=Wolf Lehmann=Leman Fuchs=Fux Vogt=Vogd Dietz=Diez
        Rößler=Rösler Kreuzer=Kreutzer Brandt=Brand Engelhardt=Engelhart Quandt=Kwant Öhlschläger=Öhlschleger
        Strauß=Straus Lüdtke=Lüttke Schwarz=Schwartz Zöllner=Tsöllner
    """,
    "Turkish": """
        Yılmaz=Jilmas Şahin=Schahin Öztürk=Östürk Çelik=Tschelik Yıldırım=Jildirim Kılıç=Kilitsch Doğan=Doan
        Aydın=Eidin Özdemir=Ösdemir Koç=Kotsch Güneş=Günesch Çetin=Tschetin Kaya=Kaja Erdoğan=Erdoan Polat=Pollat
        Aksoy=Aksoi Bozkurt=Boskurt Yavuz=Jawus Karagöz=Karagös Şimşek=Schimschek Özgündüz=Ösgündüs Ceylan=Dscheilan
        Tunç=Tuntsch Çakır=Tschakir Işık=Ischik Yıldızlı=Jildisli Güçlü=Gütschlü Ünal=Ünall Başaran=Bascharan
        Kızılay=Kisilai Demirci=Demirdschi Uçar=Utschar
    """,
    "Polish": """
        Wójcik=Wuitschik/Woitschik Brzęczyk=Bschentschik Wiśniewska=Wischnjewska Kowalczyk=Kowaltschik
        Szymański=Schimanski Dąbrowska=Dombrowska Kozłowski=Koswoski Żurawski=Schurawski Grabowska=Grabofska
        Pawłowski=Pawlowski Michałowicz=Michalowitsch Król=Krul Wieczorek=Wjetschorek Jabłoński=Jablonski
        Wróbel=Wrubel Zając=Sajonz Piątek=Pjontek Stępień=Stempjen Górski=Gurski Rutkowska=Rutkoffska
        Przybylski=Pschibilski Chmielewska=Chmjelewska Szczepaniak=Schtschepaniak Sikora=Schikora Walczak=Waltschak
        Baranowska=Baranoffska Cieślak=Tscheschlak Jaworski=Jaworsky Głowacka=Gwowazka Krawczyk=Kraftschik
        Urbańczyk=Urbantschik Łuczak=Wutschak
    """,
    "Croatian": """
        Đorđević=Dschordschewitsch/Djordjewitsch Živković=Schiwkowitsch Horvat=Horwat Kovačević=Kowatschewitsch
        Babić=Babitsch Marić=Maritsch Jurić=Juritsch Novaković=Nowakowitsch Knežević=Kneschewitsch
        Vuković=Wukowitsch Petrović=Petrowitsch Šarić=Scharitsch Božić=Boschitsch Blažević=Blaschewitsch
        Grgić=Gergitsch Pavlović=Pawlowitsch Šimunović=Schimunowitsch Filipović=Philipowitsch Perković=Perkowitz
        Ćosić=Tschositsch Žanić=Schanitsch Matošević=Matoschewitsch Barišić=Barischitsch Jukić=Jukitsch
        Vidović=Widowitsch Brkić=Berkitsch Čović=Tschowitsch Stanković=Stankowitsch Ljubičić=Ljubitschitsch
        Kraljević=Kraljewitsch Hadžić=Hadschitsch Zrinski=Srinski
    """,
    "Ukrainian": """
        Шевченко=Shevchenko=Schewtschenko Ковальчук=Kovalchuk=Kowaltschuk Бойко=Boiko=Boyko Іваненко=Ivanenko=Iwanenko
        Кравченко=Kravchenko=Krawtschenko Ткачук=Tkachuk=Katschuk Олійник=Oliinyk=Olinik Мельник=Melnyk=Melnick
        Поліщук=Polishchuk=Polischtschuk Гончаренко=Honcharenko=Hontscharenko Лисенко=Lysenko=Lissenko
        Руденко=Rudenko=Rudänko Савченко=Savchenko=Sawtschenko Петренко=Petrenko=Bedrenko Юрченко=Yurchenko=Jurtschenko
        Клименко=Klymenko=Klimenko Зінченко=Zinchenko=Sintschenko Яременко=Yaremenko=Jaremenko
        Захарченко=Zakharchenko=Sachartschenko Журавель=Zhuravel=Schurawel Хоменко=Khomenko=Chomenko
        Цимбалюк=Tsymbaliuk=Zimbaljuk Щербак=Shcherbak=Schtscherbak Чорновол=Chornovol=Tschornowol
        Гайдамака=Haidamaka=Heidamaka Дем'янчук=Demianchuk=Demjantschuk Їжакевич=Yizhakevych=Jischakewitsch
        Василенко=Vasylenko=Wassilenko Жук=Zhuk=Schuk Вишневецька=Vyshnevetska=Wischnewezka Левицький=Levytskyi=Lewizki
        Стельмах=Stelmakh=Stellmach
    """,
    "Arabic": """
        al-Ḥusaynī=Husseini Khalīl=Chalil Maḥfūẓ=Machfus Haddād=Hadad ʿAbd_al-Raḥmān=Abdulrahman al-Maṣrī=Elmasri
        Najjār=Nadschar Qāsim=Kassim Ṣāliḥ=Saleh Shaʿbān=Schaban al-Khaṭīb=Al-Chatib Manṣūr=Mansour
        Ibn_Saʿīd=Ibn_Said Darwīsh=Darwisch Yāsīn=Jassin Ṭarābulsī=Tarabulsi Zaydān=Seidan Ghānim=Ganim
        Būshnāq=Buschnak Hamdan=Chamdan Jaʿfar=Dschafar al-Shāmī=Aschami Rashwān=Raschwan Benchikh=Benschich
        Ouahabi=Wahabi Bouazizi=Buasisi Chaoui=Schaui El_Ghazi=Elgasi Suleiman=Sulejman Othman=Osman
        Barghouti=Barguti Nasrallah=Nassralla
    """,
    "French": """
        Lefèvre=Löfäwr/Lefäwer Bélanger=Belansche Dubois=Düboa Moreau=Moro Girard=Schirar Beaulieu=Boljö
        Châtelain=Schatlän Gauthier=Gotje Rousseau=Russo Lemoine=Lömoan Fournier=Furnje Garnier=Garnje
        Chevalier=Schewalje D'Aubigné=Dobinje Renault=Reno Leclerc=Löklär Perrin=Perrä Marchand=Marschan Giraud=Schiro
        Besançon=Besanson Delacroix=Delakroa Lacroix=Lakroa Vasseur=Wassör Boucher=Busche Thibault=Tibo
        de_la_Tour=Delatur Fontaine=Fontän Guérin=Gerä Legrand=Lögran Deschamps=Deschan Mercier=Mersje Roche=Rosch
    """,
}
# Further names that make the crowd: common ones, names that are like those above, and of other peoples.
CROWD_FIRST_NAMES = """
    Anna Maria Sabine Thomas Michael Peter Andreas Julia Laura Lena Leon Paul Jonas Felix Emma Sophie Mia Ben Jan Li
    Nora Ida Kurt Karl Eva Johanna Martin Martina Stefanie Claudia Petra Monika Susanne Jürgen Uwe Frank Bernd Dieter
    Åse Øystein Søren Ingvild Thị-Minh Ngọc Wei Priya Giulia Luca Matteo Carmen Diego Inês João Max Moritz
""".split()
CROWD_LAST_NAMES = """
    Müller Schmidt Schmitt Schmitz Meier Maier Mayer Fischer Weber Wagner Becker Bäcker Schulz Schultz Schulze Hoffmann
    Koch Bauer Bayer Richter Klein Neumann Schneider Krüger Hartmann Lange Werner Krause Winter Sommer Vogel Kaiser
    Keller König Huber Uhl Öz Lämmle Brückl Pfäffle Sauerbier Kuckuck Holzapfel Rübenack Quitte Dornröschen Brandt
    Sørbøe Ångström Bergström Trần Lê Wang Li Rossi Esposito García Fernández Gonçalves Novák Dvořák Szabó
    Kovács Popescu Papadopoulos Petrov Ivanov Kuznetsova Jansen van_den_Berg de_Vries MacDonald Smith
    Möller Miller Mühlbauer Moser Kluge Kruse Kraus Krauß Reuter Reiter Ritter Roth Rot Rode Bohm Baum Blum Bluhm
""".split()
# What last names that occur once or twice are put together from.
CROWD_SYLLABLES = """
    ba be bi bo bu da de di do du fa fe ga ge gi go ha he hi ho ka ke ki ko ku la le li lo lu ma me mi mo mu na ne ni
    no nu pa pe po ra re ri ro ru sa se si so su ta te ti to tu va ve wi wo za ze zi schu scha stei berg mann hof er
    ing kow ski witz czak owa enko yan ian sen son
""".split()
# Names that are hard to spell, first|last name, and what helpers type who read, hear or half remember them.
HARDER = """
    Đorđe|Đorđević: Djordje Djordjevic; Dorde Dordevic; Dschordsche Dschordschewitsch; Georgewitsch Dschordsche
    Wojciech|Wójcik: Woitschech Woitschik; Wojcieh Wojcik; Voicech Voicik; Vojtschech
    Тетяна|Шевченко: Schewtschenko Tatjana; Tetiana Shevchenko; Shewchenko Tetjana; Тетяна Шевченко; Chevchenko Tetiana
    Ḥusayn|al-Ḥusaynī: Hussein Husseini; Husain al Husaini; Hussain Alhusseini; Al Hussayni; Husayn
    Marie-Thérèse|Lefèvre: Lefävre; Mari Teres Lefäwer; Lefebvre Marie; marie therese lefevre; Lefever Marie-Therese
    Åse|Ødegård: Ase Odegard; Aase Oedegaard; Ose Ödegard; Ohse Ödegor
    Ægir|Sæmundsson: Aegir; Ägir Sämundson; Egir Saemundsson; Ægir
    Øystein|Bjørnstad: Oystein; Öystein Björnstad; Oeystein Bjoernstad; Eustein Bjornstad; Oistein
    İsmail|Işıkçı: ismail isikci; ISMAIL ISIKCI; İSMAİL IŞIKÇI; Ismael Ischiktschi
    Ilgın|Ağaoğlu: Ilgin Agaoglu; ilgın ağaoğlu; Ilgin Aaolu; Ilgn Agaoglu
    Łukasz|Błaszczykowski: Lukasz Blaszczykowski; Wukasch Blaschtschikowski; Lukas Blaschikowski; Lucas Blaszcykowski
    Sinéad|O'Connor: O Connor; OConnor Sinead; O’Connor; Connor Sinead; Schinehd Okonner; Oconor
    Jean-Noël|D'Hérouville: dHerouville; D Herouville; Herouville; Jean Noel; Jeannoel D’Herouville; Derouville Jean
    Ludwig|van der Meeren: Meeren; van Meeren; vandermeeren; der Meeren Ludwig; Ludwig v. d. Meeren; von der Meeren; Meren
    Friedrich|Freiherr von Weißenfels: Weissenfels; Weiszenfels; von Weißenfels Friedrich; Weisenfels; Friederich Weisenfels
    Hans-Jürgen|Großmann-Süßmuth: Grossmann; Süssmuth; Suessmuth Hansjürgen; Groszmann Suszmuth; Gross Mann; Großmann Süsmut
    Thị Minh Khai|Nguyễn: Nguyen; Minh Khai; Nguyen Thi Minh; Ngujen; Nyugen; Nuyen
    Zoë|Schröder-Böhm: Zoe; Zoé Schroeder; Schroder Bohm; Boehm Zö; Schröter-Böhm; Böhm Schröder; Zoe Schrödr
    Ján|Dvořák: Dworschak; Dvorak Jan; Dworzak; Dvorzak Jan; Dworak
    József|Szabó: Sabo; Szabo Jozsef; Joschef Sabo; Josef Szabo; Jossef Sabbo
    Ştefan|Țăranu: Stefan Taranu; Schtefan Zaranu; Ţăranu; Tsaranu
    Γιώργος|Παπαδόπουλος: Παπαδόπουλος; Γιώργος; παπαδοπουλος
    محمد|الحسيني: محمد; الحسيني; محمد الحسيني
    Мария|Кузнецова: Kusnezowa; Kuznetsova; Maria Kusnetzowa; Marija Kuznecova
    Дар'я|Соловйова: Darja Solowjowa; Daria Soloviova; Darya Solovyova
    Юрій|Щербицький: Yurii Shcherbytskyi; Jurij Schtscherbizkij; Juri Scherbizki; Yuri Scherbitsky
    Jorge|Núñez de la Peña: Nunez; Pena Jorge; Nuñez; Chorche Nunjes; de la Pena; Nunes Jorge
    João|Gonçalves: Joao Goncalves; Gonsalves; Schuao Gonsalwes; Gonzalves
    Saoirse|Ní Bhriain: Saoirse; Ni Bhriain; Bhriain
    Xi|Li: Li Xi; Xi Li; xi
    Bo|Öz: Bo Öz; Oez; Oz Bo; Öz Bo
    Änne|Weiß: Anne Weiss; Aenne Weisz; Änne Weis; Enne Weiss
    Cătălin|Çelebi-Yıldız: Catalin Celebi; Yildiz; Jildis; Tschelebi Jildis; Celebi Yıldız; yıldız çelebi
    Maximilian|Mayr-Melnhof: Maier Melnhof; Mayr; Meyr-Melnhof; Max Mayr; Mair Melnhoff; Melnhof Maximilian
    Aleksander|Krzyżanowski: Krzyzanowski; Kschischanowski; Alexander Krschyschanowski; Aleksandr Krzyzanovski
    Grażyna|Szczęsna: Szczesna; Grazyna Szczęsna; Graschina Schtschensna; Grażyna Schtschesna
    Nebojša|Ćirković: Cirkovic; Tschirkowitsch; Neboischa Tschirkowitsch; Nebojsa Cirkovich; Čirkovič
    Guðrún|Þorsteinsdóttir: Gudrun Thorsteinsdottir; Thorsteins; Gudrun Torsteinsdottir; Gudrun Dorsteinsdottir
    Gwenaëlle|Quéméneur: Quemeneur; Kemenör; Gwenael; Gwenaelle Kemeneur; Kemenöhr
    Jacqueline|Beauchamp: Boschamp; Schakelin Boschan; Jaqueline Beauchamps; Jacline Beauchamp
    Abd ar-Raḥmān|aṣ-Ṣabbāgh: Abdurrahman Sabbagh; Sabbagh; Abd Rahman Sabag; as Sabbagh; Abdelrahman
    Hichem|Ben Youssef: Youssef; Hischam Benyoussef; Ben Jussuf; Hichem Yousef; Benjussef
    Eyüp|Kahramanoğlu: Eyup Kahramanoglu; Kahraman; Ejüp Kachramanolu; Eyüb Karamanoglu
"""
