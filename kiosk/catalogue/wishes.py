"""Words for what a visitor can choose: who writes "halftijds" or "mi-temps" wants what the cell "part time" leaves.

Names are of the languages of the interface, in the order nl, fr, en, de, es, pl, ro, tr, uk, bg, ar.
"""

from collections.abc import Iterable, Iterator, Sequence, Set

from kiosk.catalogue.tokens import tokens

Wish = tuple[str, str]
"""A facet and a value."""

SHORTAGE = "shortage"
"""Is no facet: occupations are marked that lack people, and by them what leads to one."""

_NAMES: dict[tuple[Wish, ...], str] = {
    (("regime", "part"),): """
deeltijds, deeltijdse, deeltijd, deeltijdwerk, halftijds, halftijdse, halftijd, halftime, halve dagen, 4/5, 4/5de,
parttime, parttimer, temps partiel, mi-temps, mi temps, part time, half time, half days, teilzeit, teilzeitjob,
teilzeitstelle, teilzeitarbeit, halbtags, halbtagsjob, media jornada, tiempo parcial, jornada parcial, medio tiempo,
jornada reducida, pół etatu, część etatu, części etatu, niepełny etat, niepełnym wymiarze, niepełny wymiar,
jumătate de normă, timp parțial, normă parțială, yarı zamanlı, yarım gün, kısmi zamanlı, неповний день,
неповний робочий день, неповна зайнятість, неповну зайнятість, часткова зайнятість, часткову зайнятість, пів ставки,
півставки, пів дня, непълно работно време, непълно време, непълен работен ден, половин работен ден, половин ден,
почасова работа, دوام جزئي, بدوام جزئي, نصف دوام, نصف يوم""",
    (("regime", "full"),): """
voltijds, voltijdse, voltijd, fulltime, volle dagen, temps plein, plein temps, temps complet, full time, full days,
vollzeit, vollzeitjob, vollzeitstelle, vollzeitarbeit, ganztags, jornada completa, tiempo completo, pełny etat,
pełen etat, cały etat, pełnym wymiarze, pełny wymiar, normă întreagă, program complet, tam zamanlı, tam gün, tam mesai,
повний день, повний робочий день, повна зайнятість, повну зайнятість, повна ставка, повну ставку, пълно работно време,
пълен работен ден, цял ден, دوام كامل, بدوام كامل, وقت كامل""",
    (("contract", "permanent"),): """
vast werk, vaste job, vaste baan, vaste betrekking, vast contract, onbepaalde duur, onbepaalde tijd, cdi,
durée indéterminée, emploi fixe, travail fixe, job fixe, poste fixe, contrat fixe, emploi stable, travail stable,
permanent, steady job, steady work, stable job, unbefristet, unbefristete, unbefristeter, unbefristeten,
festanstellung, feste stelle, feste arbeit, fester job, festen job, feste anstellung, indefinido, trabajo fijo,
empleo fijo, contrato fijo, puesto fijo, trabajo estable, empleo estable, umowa na stałe, stała praca, praca stała,
stałą pracę, pracę stałą, stałej pracy, pracy stałej, praca na stałe, czas nieokreślony, loc de muncă stabil,
job stabil, muncă stabilă, loc de muncă permanent, perioadă nedeterminată, sürekli iş, sürekli bir iş, kalıcı iş,
kalıcı bir iş, süresiz, kadrolu, daimi, постійна, постійну, постійної, безстроковий договір, безстроковий контракт,
постоянна, постоянен договор, безсрочен договор, دائم, دائمة, عمل ثابت, وظيفة ثابتة""",
    (("contract", "temporary"),): """
tijdelijk, tijdelijke, bepaalde duur, bepaalde tijd, cdd, temporaire, durée déterminée, temporary, fixed term,
befristet, befristete, befristeter, befristeten, vorübergehend, temporal, eventual, tymczasowa, tymczasową,
tymczasowej, tymczasowo, praca tymczasowa, czas określony, temporar, temporară, perioadă determinată, geçici, süreli,
тимчасова, тимчасову, тимчасової, тимчасово, строковий договір, временна, временно, срочен договор, مؤقت, مؤقتة""",
    (("contract", "agency"), ("contract", "agency_option")): """
interim, interimwerk, interimjob, interimkantoor, via interim, uitzendwerk, uitzendjob, uitzendarbeid, uitzendkantoor,
intérim, intérimaire, agence intérim, agence d'intérim, agency work, agency job, agency jobs, temp work, temp job,
temp agency, zeitarbeit, zeitarbeitsfirma, leiharbeit, empresa temporal, empresa de trabajo temporal, ett,
agencia temporal, przez agencję, agencja pracy, praca przez agencję, agencji pracy, prin agenție,
agenție de muncă temporară, ajans işi, ajans üzerinden, geçici iş bürosu, через агентство, агентство праці, інтерім,
чрез агенция, през агенция, агенция за временна работа, интерим, وكالة توظيف, طريق وكالة, مع وكالة""",
    (("contract", "flexi"),): """
flexi, flexijob, flexijobs, flexi-job, flexi-jobs, flexijobber, flexi-jobber, флексі, флексі джоб, флекси, флекси джоб,
فليكسي, فليكسي جوب""",
    (("contract", "student"),): """
student, studenten, studentenjob, studentenjobs, studentenwerk, studentenarbeid, studentjob, jobstudent, jobstudenten,
werkstudent, vakantiejob, vakantiejobs, vakantiewerk, zomerjob, étudiant, étudiante, étudiants, jobiste, job d'été,
job de vacances, students, summer job, summer jobs, holiday job, holiday jobs, studentische, studentin, ferienjob,
aushilfsjob, nebenjob student, estudiante, estudiantes, trabajo de verano, empleo de verano, studenta, studentów,
studentka, studencka, praca wakacyjna, pracę wakacyjną, studenți, studentă, job de vară, öğrenci, öğrenciler, yaz işi,
студент, студента, студентка, студентів, студентська, підробіток для студентів, студентска, студенти, лятна работа,
طالب, طالبة, طلاب, للطلاب, طلابي, طلابية""",
    (("contract", "internship"), ("contract", "apprenticeship")): """
stage, stages, betaalde stage, stageplaats, leerjob, duaal leren, leerwerkplek, werkplekleren, leercontract, ibo,
stagiair, stagiaire, apprentissage, alternance, apprenti, internship, internships, apprenticeship, apprentice,
traineeship, praktikum, praktikumsplatz, lehrstelle, lehre, lehrling, ausbildungsplatz, prácticas, aprendiz,
aprendizaje, becario, staż, stażu, staż zawodowy, stażysta, praktyka, praktyki, stagiu, stagii, practică, ucenicie,
staj, stajyer, çıraklık, çırak, стажування, стажер, практика, практику, учнівство, стаж, стажове, стажант,
стажантска програма, чиракуване, تدريب, تدريب مهني, تدريب عملي, متدرب, تلمذة""",
    (("contract", "self_employed"),): """
zelfstandige, als zelfstandige, zelfstandig statuut, eigen baas, freelance, freelancer, indépendant,
indépendante, mon compte, self-employed, selfemployed, own boss, selbstständiger, selbständiger, selbstständige,
selbständige, freiberuflich, freiberufler, autónomo, autónoma, cuenta propia, samozatrudnienie,
własna działalność, własny rachunek, b2b, pe cont propriu, cont propriu, liber profesionist, lucrător independent,
serbest meslek, serbest çalışma, serbest çalışan, kendi işim, фрілансер, фріланс, самозайнятість, самозайнятий,
самозайнята, самостоятелно зает, самонаето лице, фрийланс, свободна практика, عمل حر, لحسابي الخاص, مستقل, فريلانس""",
    (("contract", "volunteer"),): """
vrijwilligerswerk, vrijwilliger, vrijwilligers, vrijwillig, bénévole, bénévolat, volontariat, volunteer, volunteers,
volunteering, voluntary, ehrenamt, ehrenamtlich, freiwillig, freiwillige, freiwilligenarbeit, voluntario, voluntaria,
voluntariado, wolontariat, wolontariusz, wolontariuszka, voluntariat, voluntar, voluntară, gönüllü, gönüllülük,
волонтер, волонтером, волонтерка, волонтерство, волонтерська, доброволец, доброволчество, доброволческа,
доброволен труд, متطوع, متطوعة, تطوع, تطوعي""",
    (("schedule", "day"),): """
dagwerk, overdag, dagdienst, dagshift, dagploeg, daguren, kantooruren, schooluren, tijdens de dag, tijdens de uren,
tijdens de schooluren, tijdens de kantooruren, de jour, travail de jour, en journée, la journée, pendant la journée,
day work, day job, daytime, day shift, day shifts, by day, during the day, tagsüber, tagdienst, tagschicht, am tag,
trabajo de día, de día, durante el día, turno de día, diurno, praca dzienna, dzienna, dzienną, dzienne, w dzień,
w ciągu dnia, zmiana dzienna, de zi, timpul zilei, în timpul zilei, muncă de zi, tură de zi, schimb de zi, gündüz,
gündüzleri, gündüz vardiyası, денна, денну, денні, денна зміна, денний час, вдень, удень, дневна, дневни, дневна смяна,
денем, през деня, نهاري, نهارا, نهارية, في النهار, بالنهار""",
    (("schedule", "evening"),): """
avond, avondwerk, avonden, avondjob, avonduren, s avonds, avonddienst, avondshift, avondploeg, late shift, late dienst,
avondcursus, avondles, avondlessen, avondschool, cours du soir, evening course, evening classes, abendkurs,
abendschule, cursuri de seară, вечерен курс, tarde, soir, le soir, soirs, soirée, en soirée, travail du soir, evening,
evening work, evenings, evening shift, abend, abende, abends, am abend, abendarbeit, abendjob, abenddienst,
spätschicht, spätdienst, por la tarde, por las tardes, de tarde, turno de tarde, tardes, wieczór, wieczorem,
wieczorami, wieczorna, wieczorną, wieczorowy, wieczorowe, seara, seară, serile, de seară, tură de seară,
schimb de seară, akşam, akşamları, akşam vardiyası, вечір, ввечері, увечері, вечорами, вечірня, вечірню, вечірні,
вечірній, вечірня зміна, вечер, вечерта, вечерна, вечерен, вечерни, вечерна смяна, مساء, مسائي, مسائية""",
    (("schedule", "night"),): """
nacht, nuit, nuits, night, noche, noches, noc, noapte, noaptea, nopți, gece, ніч, нощ, нощта, ليل, nachtwerk, nachtjob,
nachtdienst, nachtshift, nachtploeg, nachten, s nachts, de nuit, travail de nuit, équipe de nuit, la nuit, night work,
night shift, night shifts, nights, nachtarbeit, nachtschicht, nachts, nocturno, nocturna, trabajo nocturno, de noche,
por la noche, por las noches, turno de noche, turno nocturno, nocna, nocną, nocne, nocnej, nocy, nocą, nocami,
nocna zmiana, nocne zmiany, nocną zmianę, muncă de noapte, tură de noapte, ture de noapte, schimb de noapte, geceleri,
gece vardiyası, нічна, нічну, нічні, вночі, уночі, нічна зміна, нічну зміну, нічні зміни, нощна, нощни, нощем,
нощна смяна, нощни смени, ليلي, ليلا, ليلية, بالليل""",
    (("schedule", "weekend"),): """
weekend, weekendwerk, weekendjob, week-end, week-ends, weekends, zaterdag en zondag, samedi et dimanche,
saturday and sunday, wochenende, wochenenden, wochenendarbeit, wochenendjob, fin de semana, fines de semana, weekendy,
weekendowa, weekendową, weekendowe, sfârșit de săptămână, sfârșitul de săptămână, weekenduri, hafta sonu,
hafta sonları, haftasonu, вихідні, вихідних, вихідного дня, уикенд, уикенда, уикенди, почивни дни, почивните дни,
събота и неделя, نهاية أسبوع, نهاية الأسبوع, عطلة أسبوع, عطلة الأسبوع, عطلة نهاية أسبوع, عطلة نهاية الأسبوع""",
    (("schedule", "shifts"),): """
ploegen, ploegenwerk, ploegendienst, ploegendiensten, ploegensysteem, ploegenstelsel, shiften, shiftwerk, shiftenwerk,
en équipes, travail en équipes, travail posté, à pauses, travail à pauses, shift work,
shifts, rotating shifts, schicht, schichten, schichtarbeit, schichtdienst, wechselschicht, turnos, turnos rotativos,
zmiany, zmianach, zmianowa, zmianową, zmianowy, system zmianowy, trzy zmiany, schimburi, ture, vardiya, vardiyalı,
vardiyalar, vardiya sistemi, позмінно, позмінна, позмінну, змінний графік, по змінах, змінами, у зміни, смени, сменна,
сменен график, ورديات, وردية, بورديات, بالورديات, نظام ورديات, نظام الورديات, بنظام الورديات, مناوبات, مناوبة,
بالمناوبة, بنظام المناوبات, نوبات""",
    (("age", "1"),): """
vandaag, nieuw vandaag, nieuwe vacatures, nieuwe jobs, aujourd'hui, nouvelles offres, nouveaux emplois, offres du jour,
today, new today, new jobs, new vacancies, heute, neue stellen, neue jobs, neue stellenangebote, hoy, nuevas ofertas,
nuevos empleos, empleos nuevos, dziś, dzisiaj, nowe oferty, nowe oferty pracy, azi, astăzi, joburi noi, oferte noi,
locuri de muncă noi, bugün, yeni ilanlar, yeni işler, yeni iş ilanları, сьогодні, нові вакансії, днес, нови обяви,
нови работни места, يوم, اليوم, وظائف جديدة, عمل جديد""",
    (("not_needed", "diploma"),): """
ongeschoold, ongeschoolde, laaggeschoold, unskilled, ungelernt, ungelernte, diplomasız, vasıfsız""",
    (("not_needed", "licence"),): "ehliyetsiz",
    (("not_needed", "experience"),): """
onervaren, débutant, débutante, débutants, débutant accepté, débutants acceptés, entry level, quereinsteiger,
principiante, początkujący, începător, începători, deneyimsiz, tecrübesiz, початківець, початківців, начинаещ,
начинаещи, مبتدئ, مبتدئين""",
    (("dutch", "little"),): "felemenkçesiz, hollandacasız",
    ((SHORTAGE, "yes"),): """
knelpuntberoep, knelpuntberoepen, knelpuntopleiding, knelpuntopleidingen, knelpuntvacature, knelpuntvacatures, knelpunt,
métier en pénurie, métiers en pénurie, pénurie, shortage occupation, shortage occupations, shortage job,
shortage jobs, shortage, mangelberuf, mangelberufe, profesión con escasez, profesiones con escasez,
profesiones demandadas, zawód deficytowy, zawody deficytowe, meserie deficitară, meserii deficitare,
açık olan meslek, ihtiyaç duyulan meslekler, дефіцитна професія, дефіцитні професії, дефицитна професия,
дефицитни професии, مهنة مطلوبة, مهن مطلوبة""",
    (("domain", "languages"),): """
taalles, taallessen, taalcursus, taalcursussen, taalopleiding, langues, languages, sprachkurs, sprachkurse, sprachen,
idioma, idiomas, język, języka, języki, językowy, językowe, limbă, limbi, dil, diller, мова, мову, мови, мовні, мовний,
език, езици, езиков, езикови, لغة, لغات, cours de langue, language course, language lessons, language classes""",
    (("mode", "distance"), ("mode", "mixed")): """
online, op afstand, vanop afstand, afstandsonderwijs, afstandsleren, thuis leren, leren thuis, thuis, van thuis, van
thuis uit, vanuit huis, à distance, en ligne, la maison, à la maison, chez moi, de chez moi, distance learning, remote,
from home, at home, fernkurs, fernunterricht, fernstudium, zu hause, von zu hause, a distancia, en línea, desde casa,
en casa, zdalnie, zdalny, zdalne, przez internet, w domu, z domu, la distanță, acasă, de acasă, uzaktan, evden, evde,
çevrimiçi, онлайн, дистанційно, дистанційне, з дому, вдома, дистанционно, дистанционни, вкъщи, от вкъщи, عن بعد,
أونلاين, من البيت, في البيت, من المنزل, في المنزل""",
    (("cost", "free"),): """
gratis, kosteloos, gratuit, gratuite, gratuits, gratuitement, free, free of charge, kostenlos, kostenlose, umsonst,
gratuito, gratuita, gratuitos, darmowy, darmowe, darmowa, bezpłatny, bezpłatne, bezpłatnie, za darmo, darmo, gratuită,
ücretsiz, bedava, parasız, безкоштовно, безкоштовний, безкоштовні, безплатно, безплатен, безплатни, مجاني, مجانا,
مجانية""",
    (("sector", "kitchen"), ("domain", "kitchen")): """
horeca, horecawerk, keuken, keukenwerk, restaurant, restauration, cuisine, hospitality, catering, gastronomie,
gastgewerbe, hostelería, gastronomia, kuchni, restauracji, alimentație publică, mutfak, lokanta, кухня, ресторан,
ресторантьорство, مطبخ, مطعم, مطاعم""",
    (("sector", "building"), ("domain", "building")): """
bouw, bouwsector, bouwwerf, bâtiment, chantier, construction, building site, bau, baustelle, construcción, obra,
budowa, budowie, budownictwo, construcții, șantier, inşaat, будівництво, будівництві, будова, строителство, строеж,
بناء, إنشاءات""",
    (("sector", "logistics"), ("domain", "logistics")): """
logistiek, magazijnwerk, transport, logistique, logistics, logistik, logística, almacén, logistyka, magazyn,
magazynie, depozit, lojistik, depo, nakliye, логістика, склад, складі, логистика, لوجستيات, نقل""",
    (("sector", "care"), ("domain", "care")): """
zorg, zorgsector, soins, santé, care, healthcare, pflege, gesundheit, cuidados, sanidad, opieka, opiece, zdrowie,
îngrijire, sănătate, bakım, sağlık, догляд, медицина, грижи, здравеопазване, رعاية, صحة""",
    (("sector", "cleaning"), ("domain", "cleaning")): """
schoonmaak, schoonmaken, poetsen, kuisen, poetswerk, kuiswerk, huishoudelijk werk, nettoyage, ménage, cleaning,
reinigung, putzen, limpieza, sprzątanie, sprzątaniu, curățenie, temizlik, прибирання, почистване, تنظيف, نظافة""",
    (("sector", "factory"), ("domain", "factory")): """
fabriek, fabriekswerk, productie, usine, factory, fabrik, produktion, fábrica, fabryka, fabryce, produkcja,
produkcji, fabrică, fabrika, завод, заводі, виробництво, фабрика, производство, مصنع, إنتاج""",
    (("sector", "shop"), ("domain", "shop")): """
winkel, winkelwerk, verkoop, magasin, vente, shop, retail, verkauf, einzelhandel, tienda, comercio, sklep, sklepie,
sprzedaż, magazin, vânzări, mağaza, satış, магазин, магазині, продаж, продажби, متجر, مبيعات""",
    (("sector", "green"), ("domain", "green")): """
tuin, tuinwerk, groen, landbouw, jardin, agriculture, gardening, garden, farming, garten, landwirtschaft,
jardinería, agricultura, ogród, ogrodnictwo, rolnictwo, grădinărit, agricultură, bahçe, tarım, сад,
сільське господарство, градинарство, земеделие, حديقة, زراعة""",
    (("sector", "office"), ("domain", "office")): """
kantoor, kantoorwerk, bureau, bureauwerk, travail de bureau, office work, office, büro, oficina, biuro, biurze,
birou, ofis, офіс, офісі, офис, مكتب""",
    (("sector", "school"), ("domain", "school")): """
onderwijs, enseignement, éducation, education, bildung, enseñanza, educación, edukacja, szkolnictwo, învățământ,
educație, eğitim, освіта, освіті, образование, تعليم""",
    (("sector", "it"), ("domain", "it")): """
ict, informatica, informatique, informatik, informática, informatyka, informatică, bilişim, інформатика,
информатика, معلوماتية""",
    (("sector", "technics"), ("domain", "technics")): """
techniek, technisch werk, technique, technik, técnica, technika, tehnică, teknik, техніка, техника, تقنية""",
    (("sector", "style"), ("domain", "style")): """
schoonheid, schoonheidszorg, beauté, beauty, schönheit, belleza, uroda, frumusețe, güzellik, краса, красота, تجميل""",
    (("sector", "security"), ("domain", "security")): """
veiligheid, bewaking, sécurité, gardiennage, security, sicherheit, seguridad, ochrona, ochronie, securitate, pază,
güvenlik, охорона, охороні, охрана, أمن, حراسة""",
}


# How people say, language by language, that they lack what is named below.
_LACKING = """
zonder {}|zonder enige {}|geen {}|heb geen {}|geen {} nodig|geen {} vereist|{} niet nodig|{} niet vereist
sans {}|sans aucun {}|sans aucune {}|aucun {}|aucune {}|pas {}|pas de {}|ai pas {}|ai pas de {}|ai pas le {}|\
ai aucun {}|ai aucune {}|{} pas nécessaire|{} non requis|{} non requise
no {}|without {}|without a {}|without any {}|have no {}|don't have {}|don't have a {}|don't have any {}|dont have {}|\
no {} needed|no {} required|{} not needed|{} not required
ohne {}|kein {}|keine {}|keinen {}|habe kein {}|habe keine {}|habe keinen {}|kein {} nötig|keine {} nötig|\
keinen {} nötig|keine {} erforderlich|{} nicht nötig|{} nicht erforderlich
sin {}|sin ningún {}|sin ninguna {}|no tengo {}|no se requiere {}|no se necesita {}|{} no necesario|{} no necesaria
bez {}|bez żadnego {}|nie mam {}|brak {}|{} niewymagane|{} nie wymagane|{} niepotrzebne|{} niewymagany
fără {}|fără nici o {}|nu am {}|nu necesită {}|nu se cere {}|nu cere {}
{} olmadan|{} gerekmeyen|{} gerektirmeyen|{} gerekmez|{} istemeyen|{} yok|{} olmayan|{} şartsız
без {}|немає {}|нема {}|не маю {}|не потрібен {}|не потрібна {}|не потрібні {}|{} не потрібен|\
{} не потрібна|{} не потрібні
без {}|без никакъв {}|нямам {}|няма {}|не се изисква {}|не е нужен {}|не е нужна {}
بدون {}|بدون أي {}|بلا {}|دون {}|ليس لدي {}|ليس عندي {}|ما عندي {}|ما معي {}|لا أملك {}|لا أحمل {}|\
لا يحتاج {}|لا يتطلب {}
"""

_LACKED: dict[Wish, str] = {
    ("not_needed", "diploma"): """
diploma, diploma's, getuigschrift, papieren diploma
diplôme, diplômes, qualification, qualifications
diploma, degree, degrees, qualification, qualifications
abschluss, schulabschluss, ausbildung, diplom, zeugnis
diploma, estudios, título, titulación, formación
dyplomu, dyplom, wykształcenia, wykształcenie, matury, szkoły
diplomă, diploma, diplome, studii, calificare, școală, bacalaureat
diploma, diplomam, diploması
диплома, диплому, диплом, освіти, освіта
диплома, образование, средно образование, квалификация
شهادة, شهادات, دبلوم, مؤهل, مؤهلات, شهادة دراسية
""",
    ("not_needed", "licence"): """
rijbewijs
permis, permis de conduire
licence, driving licence, license, driving license, driver's licence, driver's license, drivers license
führerschein, fahrerlaubnis
carnet, carnet de conducir, carné, carné de conducir, permiso de conducir, licencia de conducir
prawa jazdy, prawo jazdy, prawka
permis, permis auto, permis de conducere, carnet, carnet de conducere
ehliyet, ehliyetim, sürücü belgesi
прав, права, водійських прав, посвідчення, посвідчення водія, водійського посвідчення
книжка, шофьорска книжка
رخصة, رخصة قيادة, رخصة القيادة, رخصة سياقة, رخصة السياقة
""",
    ("not_needed", "experience"): """
ervaring, werkervaring
expérience, expérience professionnelle
experience, work experience
erfahrung, berufserfahrung, vorkenntnisse
experiencia, experiencia previa, experiencia laboral
doświadczenia, doświadczenie, doświadczenia zawodowego, doświadczenia w pracy
experiență, experiența, experiență în muncă
tecrübe, tecrübem, tecrübesi, deneyim, deneyimim, deneyimi
досвіду, досвід, досвіду роботи, досвід роботи
опит, трудов опит
خبرة, خبرات, تجربة, خبرة سابقة
""",
    ("dutch", "little"): """
nederlands, nederlandse taal, vlaams, taal, talenkennis, kennis nederlands, kennis van het nederlands, taalkennis
néerlandais, flamand, langue, connaissance du néerlandais
dutch, flemish, language, languages, language skills, dutch language, knowledge of dutch
niederländisch, flämisch, sprache, sprachkenntnisse, niederländischkenntnisse
neerlandés, holandés, flamenco, idioma, idiomas, saber neerlandés
niderlandzkiego, holenderskiego, flamandzkiego, języka, języków, języka niderlandzkiego, znajomości języka, \
znajomości niderlandzkiego, znajomości języka niderlandzkiego
olandeză, neerlandeză, limbă, limba, limba olandeză, limba neerlandeză, cunoașterea limbii
felemenkçe, hollandaca, flamanca, felemenkçem, hollandacam, dil
нідерландської, голландської, мови, нідерландської мови, знання мови, знання нідерландської, \
знання нідерландської мови
нидерландски, холандски, фламандски, език, езици, нидерландски език, знание на език
هولندية, اللغة الهولندية, لغة هولندية, لغة, فلامنكية, نيدرلندية
""",
}

_SPEAKING = """
weinig {}|een beetje {}|beetje {}|slecht {}|niet goed {}|spreek geen {}|spreek niet goed {}|begrijp geen {}
peu de {}|un peu de {}|parle pas {}|parle pas le {}|parle pas bien {}|parle pas bien le {}|parle peu {}|parle un peu {}
don't speak {}|do not speak {}|dont speak {}|don't know {}|little {}|a little {}|a bit of {}|basic {}|not much {}
wenig {}|ein bisschen {}|bisschen {}|spreche kein {}|spreche wenig {}|spreche nicht {}|spreche nicht gut {}
poco {}|un poco de {}|no hablo {}|no sé {}|hablo poco {}|no hablo bien {}
nie znam {}|nie mówię po {}|trochę {}|słabo znam {}|mało {}
nu vorbesc {}|nu știu {}|puțină {}|puțin {}|nu cunosc {}
{} bilmiyorum|{} bilmeden|{} konuşamıyorum|{} konuşmuyorum|az {}|biraz {}
не знаю {}|не розмовляю {}|не говорю {}|трохи {}|мало {}
не говоря {}|не знам {}|малко {}
لا أتكلم {}|لا أتحدث {}|لا أعرف {}|ما بحكي {}|قليل من {}|قليلا من {}|القليل من {}
"""

_SPOKEN = """
nederlands, vlaams
néerlandais, flamand
dutch, flemish
niederländisch, flämisch
neerlandés, holandés, flamenco
niderlandzkiego, holenderskiego, niderlandzki, niderlandzku, holendersku
olandeză, olandeza, neerlandeză, neerlandeza, limba, limba olandeză
felemenkçe, hollandaca, flamanca, dil
нідерландської, нідерландською, голландською, мови, нідерландської мови
нидерландски, холандски, езика
هولندية, لغة هولندية, لغة
"""

_SUBJECTS = ("sector", "domain")
"""Facets that say what about, of which more speaks than what was put there."""


_Name = tuple[str, ...]


def _folded(names: str) -> list[_Name]:
    return [tuple(tokens(name)) for name in names.split(",")]


def _named() -> dict[_Name, tuple[Wish, ...]]:
    names = {name: wishes for wishes, listed in _NAMES.items() for name in _folded(listed)}
    for wish, lacked in _LACKED.items():
        names |= dict.fromkeys(_said(_LACKING, lacked), (wish,))
    return names | dict.fromkeys(_said(_SPEAKING, _SPOKEN), (("dutch", "little"),))


def _said(ways: str, names: str) -> Iterator[_Name]:
    """Yield each way to say something with each of its names, line by line."""
    for way, listed in zip(ways.strip().splitlines(), names.strip().splitlines(), strict=True):
        sides = [[tuple(tokens(side)) for side in each.split("{}")] for each in way.split("|")]
        for name in _folded(listed):
            yield from ((*before, *name, *behind) for before, behind in sides)


_WISHES = _named()
_LONGEST: dict[str, int] = {}
"""How many words the names have that begin with a word."""
for _name in _WISHES:
    _LONGEST[_name[0]] = max(len(_name), _LONGEST.get(_name[0], 0))


def wishes(words: Sequence[str], names: Sequence[Set[str]] = ()) -> list[set[Wish]]:
    """Return for each folded word the choices that it names, alone or together with its neighbours.

    Of choices that overlap the longest counts. `names` are the occupations that each word names: these go before a
    choice, but for a name within one, as that of a driver in "no driver's licence".
    """
    found: list[set[Wish]] = [set() for _ in words]
    for span, named in _spans(words, names):
        for at in span:
            found[at].update(named)
    return found


def together(words: Sequence[str], names: Sequence[Set[str]] = ()) -> frozenset[int]:
    """Return where folded words name a choice only with their neighbours, as "zonder" does in "zonder diploma"."""
    return frozenset(at for span, _ in _spans(words, names) if len(span) > 1 for at in span)


def conditions(wish: Iterable[Wish]) -> bool:
    """Tell whether choices say on what terms, rather than what about: who chose the cell looks for nothing else."""
    return any(facet not in _SUBJECTS for facet, _ in wish)


def _spans(words: Sequence[str], names: Sequence[Set[str]]) -> Iterator[tuple[range, tuple[Wish, ...]]]:
    """Yield where a choice is named, and which."""
    start = 0
    while start < len(words):
        longest = min(start + _LONGEST.get(words[start], 0), len(words))
        spans = (range(start, stop) for stop in range(longest, start, -1))
        for span in spans:
            named = _WISHES.get(tuple(words[start : span.stop]))
            if named and not (names and _called(span, names)):
                yield span, named
                start = span.stop - 1
                break
        start += 1


def _called(span: range, names: Sequence[Set[str]]) -> bool:
    """Tell whether words are the name of an occupation, or share one with their neighbours."""
    if all(names[at] for at in span):
        return True
    ends = (span.start - 1, span.start), (span.stop - 1, span.stop)
    return any(at >= 0 and behind < len(names) and names[at] & names[behind] for at, behind in ends)
