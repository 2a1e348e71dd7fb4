"""Words for a choice find what its cell in the filters leaves, in every language, whatever stands beside them."""

import random
from collections.abc import Iterator, Mapping
from dataclasses import replace

import pytest
from replica_file import MUNICIPALITIES, OCCUPATIONS, ReplicaFile, training, vacancy

from kiosk.catalogue.catalogue import Catalogue
from kiosk.catalogue.tokens import tokens
from kiosk.catalogue.wishes import wishes
from kiosk.model.search import Query
from kiosk.model.taxonomy import Occupation
from kiosk.model.training import Cost, Mode, Session, Training
from kiosk.model.vacancy import (
    Contract,
    ContractKind,
    Education,
    Experience,
    LanguageNeed,
    Location,
    OccupationRef,
    Regime,
    Requirements,
    Schedule,
    Vacancy,
)

TODAY = "2026-05-14"

LANGUAGES = ("nl", "fr", "en", "de", "es", "pl", "ro", "tr", "uk", "bg", "ar")

ABOUT_WORK: dict[tuple[str, str], str] = {
    ("contract", "permanent"): """
vast werk|vaste job|vast contract|contract van onbepaalde duur|onbepaalde duur
cdi|emploi fixe|travail fixe|contrat à durée indéterminée|travail stable
permanent|permanent job|permanent contract|steady job
feste stelle|unbefristet|festanstellung|fester job|unbefristete
trabajo fijo|indefinido|contrato indefinido|empleo estable
praca stała|stała praca|umowa na stałe|umowa na czas nieokreślony|stałą pracę
permanent|loc de muncă stabil|contract pe perioadă nedeterminată|perioadă nedeterminată
sürekli iş|kalıcı iş|süresiz|kadrolu|daimi
постійна робота|постійну роботу|безстроковий договір|постійна
постоянна работа|безсрочен договор|постоянен договор|постоянна
عمل دائم|دائم|عقد دائم|وظيفة دائمة|عمل ثابت
""",
    ("contract", "temporary"): """
tijdelijk|tijdelijk werk|tijdelijke job|contract van bepaalde duur
cdd|temporaire|travail temporaire|contrat à durée déterminée
temporary|temporary work|temporary job|fixed term
befristet|befristete|befristeter vertrag|vorübergehend
temporal|trabajo temporal|contrato temporal|eventual
tymczasowa|praca tymczasowa|tymczasową|umowa na czas określony
temporar|loc de muncă temporar|contract pe perioadă determinată|muncă temporară
geçici|geçici iş|süreli
тимчасова робота|тимчасову роботу|тимчасова|тимчасово
временна работа|временна|срочен договор|временно
مؤقت|عمل مؤقت|عقد مؤقت|وظيفة مؤقتة
""",
    ("contract", "agency|agency_option"): """
interim|interimwerk|uitzendwerk|via interim|interimkantoor
intérim|intérimaire|travail intérimaire|agence intérim
agency work|agency job|temp work|temp agency|interim
zeitarbeit|leiharbeit|zeitarbeitsfirma
empresa temporal|empresa de trabajo temporal|ett|agencia temporal
praca przez agencję|agencja pracy|przez agencję|interim
prin agenție|agenție de muncă temporară|interim
ajans işi|geçici iş bürosu|ajans üzerinden|interim
через агентство|агентство праці|робота через агентство|інтерім
чрез агенция|работа през агенция|агенция за временна работа|интерим
وكالة توظيف|عمل عن طريق وكالة|عمل مع وكالة
""",
    ("contract", "flexi"): """
flexijob|flexi-job|flexi
flexijob|flexi-job|flexi
flexijob|flexi-job|flexi
flexijob|flexi-job|flexi
flexijob|flexi-job|flexi
flexijob|flexi-job|flexi
flexijob|flexi-job|flexi
flexijob|flexi-job|flexi
флексі|флексі-джоб|flexijob
флекси|флекси джоб|flexijob
فليكسي جوب|فليكسي|flexijob
""",
    ("contract", "student"): """
studentenjob|jobstudent|vakantiejob|studentenwerk|student|werk voor studenten
job étudiant|étudiant|travail étudiant|emploi étudiant|jobiste|job d'été|travail d'étudiant
student job|student|student work|summer job|holiday job|jobs for students
studentenjob|student|studentische|ferienjob|arbeit für studenten|nebenjob student
trabajo de estudiante|estudiante|trabajo para estudiantes|empleo de verano
praca dla studentów|student|praca dla studenta|praca studencka|praca wakacyjna
job pentru studenți|student|studenți|job de vară
öğrenci işi|öğrenci|öğrenciler için|yaz işi
робота для студентів|студент|студентська|для студента|підробіток для студентів
студентска работа|студент|работа за студенти|лятна работа
عمل للطلاب|طالب|عمل طلابي|وظيفة للطلاب|عمل طالب
""",
    ("contract", "internship|apprenticeship"): """
stage|stageplaats|leerwerkplek|duaal leren|betaalde stage
stage|stages|alternance|apprentissage|stagiaire|apprenti
internship|apprenticeship|traineeship|apprentice
praktikum|lehrstelle|ausbildungsplatz|praktikumsplatz|lehrling
prácticas|aprendiz|becario|aprendizaje
staż|praktyki|praktyka|stażysta|staż zawodowy
stagiu|stagii|practică|ucenicie|internship
staj|stajyer|çıraklık|çırak
стажування|стажер|практика|учнівство
стаж|стажант|чиракуване|стажове
تدريب|تدريب مهني|تدريب عملي|متدرب
""",
    ("contract", "self_employed"): """
zelfstandige|als zelfstandige|freelance|eigen baas
indépendant|freelance|à mon compte|comme indépendant|indépendante
self-employed|self employed|freelance|own boss
selbstständige|freiberuflich|freelance|als selbständiger
autónomo|por cuenta propia|freelance|autónoma
samozatrudnienie|własna działalność|freelancer|na własny rachunek|b2b
pe cont propriu|freelancer|liber profesionist|lucrător independent
serbest meslek|serbest çalışma|freelance|kendi işim
фрілансер|фріланс|самозайнятість|самозайнятий
самостоятелно зает|фрийланс|на свободна практика|самонаето лице
عمل حر|لحسابي الخاص|مستقل|فريلانس
""",
    ("contract", "volunteer"): """
vrijwilligerswerk|vrijwilliger|als vrijwilliger|vrijwillig
bénévole|bénévolat|volontariat|comme bénévole
volunteer|volunteering|voluntary work|volunteer work
ehrenamt|ehrenamtlich|freiwilligenarbeit|freiwillig
voluntario|voluntariado|voluntaria
wolontariat|wolontariusz|jako wolontariusz|wolontariuszka
voluntar|voluntariat|ca voluntar
gönüllü|gönüllülük|gönüllü olarak
волонтер|волонтерство|волонтерська|волонтером
доброволец|доброволчество|доброволческа|доброволен труд
تطوع|متطوع|عمل تطوعي|متطوعة
""",
    ("regime", "full"): """
voltijds|voltijdse job|voltijd|fulltime|volle dagen
temps plein|à temps plein|plein temps|temps complet
full time|full-time|fulltime|full days
vollzeit|in vollzeit|vollzeitjob|ganztags|vollzeitstelle
jornada completa|tiempo completo|a tiempo completo|a jornada completa
pełny etat|na pełny etat|cały etat|pełen etat|w pełnym wymiarze
normă întreagă|cu normă întreagă|full time|program complet
tam zamanlı|tam gün|full time|tam mesai
повний день|на повний день|повна зайнятість|повний робочий день|повна ставка
пълно работно време|на пълно работно време|пълен работен ден|цял ден
دوام كامل|بدوام كامل|وقت كامل
""",
    ("regime", "part"): """
deeltijds|deeltijdse job|halftijds|parttime|deeltijd|halve dagen
temps partiel|à temps partiel|mi-temps|à mi-temps
part time|part-time|parttime|half days|half time
teilzeit|in teilzeit|teilzeitjob|halbtags|teilzeitstelle
media jornada|tiempo parcial|a tiempo parcial|jornada parcial|medio tiempo
pół etatu|na pół etatu|część etatu|niepełny etat|na część etatu|w niepełnym wymiarze
jumătate de normă|cu jumătate de normă|part time|timp parțial|normă parțială
yarı zamanlı|yarım gün|part time|kısmi zamanlı
неповний день|неповна зайнятість|неповний робочий день|пів ставки|часткова зайнятість|на півставки
непълно работно време|на непълно работно време|половин ден|непълен работен ден|на половин работен ден
دوام جزئي|بدوام جزئي|نصف دوام|نصف يوم
""",
    ("schedule", "day"): """
overdag|dagwerk|dagdienst|tijdens de dag|tijdens de schooluren|kantooruren
en journée|travail de jour|de jour|la journée|pendant la journée
daytime|day shift|during the day|by day|day work
tagsüber|tagschicht|am tag|tagdienst
de día|durante el día|turno de día|diurno
w dzień|praca dzienna|w ciągu dnia|zmiana dzienna
în timpul zilei|muncă de zi|tură de zi|de zi
gündüz|gündüz vardiyası|gündüzleri|gündüz işi
вдень|денна робота|денна зміна|у денний час
през деня|дневна работа|дневна смяна|денем
نهاري|في النهار|نهارا|عمل نهاري|دوام نهاري
""",
    ("schedule", "shifts"): """
ploegen|in ploegen|ploegenwerk|ploegendienst|ploegensysteem|in shiften
en équipes|travail en équipes|travail à pauses|travail posté|à pauses
shifts|in shifts|shift work|rotating shifts
schichtarbeit|in schichten|schichtdienst|schicht|wechselschicht
turnos|a turnos|por turnos|turnos rotativos|trabajo por turnos
na zmiany|praca na zmiany|praca zmianowa|zmianowa|system zmianowy
în schimburi|în ture|ture|schimburi|muncă în ture|muncă în schimburi
vardiya|vardiyalı|vardiya sistemi|vardiyalı iş
позмінно|позмінна робота|змінний графік|по змінах|у зміни
на смени|смени|сменна работа|сменен график|работа на смени
ورديات|نظام ورديات|مناوبات|بالمناوبة|نوبات|بنظام الورديات
""",
    ("schedule", "evening"): """
avond|'s avonds|avondwerk|in de avond|avonduren|avonddienst
le soir|en soirée|travail du soir|soirée|soir
evening|evenings|in the evening|evening work|evening shift
abends|am abend|abendarbeit|abend|spätschicht
de tarde|por la tarde|turno de tarde|por las tardes
wieczorem|wieczorami|praca wieczorem|praca wieczorna|wieczór
seara|de seară|muncă de seară|tură de seară|serile
akşam|akşamları|akşam işi|akşam vardiyası
ввечері|вечірня робота|вечір|увечері|вечорами|вечірня зміна|вечірню роботу
вечер|вечерта|вечерна работа|вечерна смяна|през вечерта
مساء|مسائي|عمل مسائي|في المساء|دوام مسائي
""",
    ("schedule", "night"): """
nacht|'s nachts|nachtwerk|in de nacht|nachtdienst|nachtploeg|nachtshift
nuit|la nuit|de nuit|travail de nuit|équipe de nuit
night|nights|at night|night shift|night work|night shifts
nachts|nachtarbeit|nachtschicht|in der nacht|nacht
noche|de noche|nocturno|turno de noche|por la noche|trabajo nocturno
w nocy|nocna|praca nocna|nocą|nocna zmiana|nocne zmiany
noaptea|de noapte|muncă de noapte|tură de noapte|ture de noapte
gece|geceleri|gece işi|gece vardiyası
вночі|нічна робота|уночі|нічна зміна|нічні зміни|нічну роботу
нощем|нощна работа|нощна смяна|през нощта|нощни смени
ليلي|ليلا|في الليل|عمل ليلي|دوام ليلي|بالليل
""",
    ("schedule", "weekend"): """
weekend|in het weekend|weekendwerk|weekendjob|weekends|zaterdag en zondag
week-end|le week-end|weekend|les week-ends|travail le week-end
weekend|weekends|at weekends|weekend work|at the weekend|on weekends
wochenende|am wochenende|wochenendarbeit|an wochenenden|wochenendjob
fin de semana|fines de semana|los fines de semana|en fin de semana
weekend|w weekendy|w weekend|weekendowa|praca w weekendy|weekendy
weekend|în weekend|sfârșit de săptămână|la sfârșit de săptămână|weekenduri|în weekenduri
hafta sonu|hafta sonları|hafta sonu işi|haftasonu
вихідні|на вихідних|у вихідні|по вихідних|на вихідні|вихідного дня
уикенд|през уикенда|почивни дни|в почивните дни|събота и неделя|уикенди
عطلة نهاية الأسبوع|نهاية الأسبوع|في نهاية الأسبوع|في عطلة نهاية الأسبوع
""",
    ("not_needed", "diploma"): """
zonder diploma|geen diploma|ik heb geen diploma|geen diploma nodig|zonder papieren diploma|ongeschoold
sans diplôme|pas de diplôme|je n'ai pas de diplôme|sans diplômes|sans qualification
no diploma|without a diploma|without diploma|i have no diploma|no degree|no diploma needed|no qualifications
ohne abschluss|ohne ausbildung|kein diplom|ohne diplom|ich habe keinen abschluss|ungelernt
sin estudios|sin título|sin diploma|no tengo diploma|sin titulación
bez dyplomu|bez wykształcenia|nie mam dyplomu|bez matury|bez szkoły
fără diplomă|fără studii|nu am diplomă|fără calificare|fără școală
diplomasız|diploma gerekmeyen|diplomam yok|diploma olmadan|vasıfsız
без диплома|без диплому|без освіти|немає диплома|не маю диплома|диплом не потрібен
без диплома|без образование|нямам диплома|без квалификация|без средно образование
بدون شهادة|بلا شهادة|بدون شهادات|ليس لدي شهادة|بدون دبلوم|بدون مؤهل
""",
    ("not_needed", "licence"): """
zonder rijbewijs|geen rijbewijs|ik heb geen rijbewijs|geen rijbewijs nodig
sans permis|sans permis de conduire|je n'ai pas le permis|pas de permis|je n'ai pas de permis
no driving licence|without driving licence|no driver's license|i have no driving licence|without a driving license|\
i don't have a driving licence
ohne führerschein|kein führerschein|ich habe keinen führerschein|ohne fahrerlaubnis
sin carnet|sin carnet de conducir|sin permiso de conducir|no tengo carnet|sin licencia de conducir
bez prawa jazdy|nie mam prawa jazdy|prawo jazdy niepotrzebne|bez prawka
fără permis|fără permis de conducere|nu am permis|fără carnet|fără carnet de conducere
ehliyetsiz|ehliyet gerekmeyen|ehliyetim yok|ehliyet olmadan
без прав|без водійських прав|без посвідчення водія|немає прав|без водійського посвідчення
без книжка|без шофьорска книжка|нямам книжка|нямам шофьорска книжка
بدون رخصة|بدون رخصة قيادة|بدون رخصة سياقة|ليس لدي رخصة قيادة|بلا رخصة
""",
    ("not_needed", "experience"): """
zonder ervaring|geen ervaring|ik heb geen ervaring|geen ervaring nodig|zonder werkervaring|ervaring niet vereist
sans expérience|pas d'expérience|je n'ai pas d'expérience|aucune expérience|débutant|débutant accepté
no experience|without experience|no experience needed|i have no experience|no experience required|entry level
ohne erfahrung|keine erfahrung|ohne berufserfahrung|ich habe keine erfahrung|quereinsteiger|keine erfahrung nötig
sin experiencia|no tengo experiencia|sin experiencia previa|principiante
bez doświadczenia|nie mam doświadczenia|doświadczenie niewymagane|bez doświadczenia zawodowego
fără experiență|nu am experiență|fără experiența|începător|fără experiență în muncă
deneyimsiz|tecrübesiz|tecrübe gerekmeyen|tecrübem yok|deneyim gerektirmeyen
без досвіду|без досвіду роботи|немає досвіду|досвід не потрібен|не маю досвіду
без опит|нямам опит|без трудов опит|не се изисква опит|начинаещ
بدون خبرة|بلا خبرة|ليس لدي خبرة|بدون تجربة|لا يحتاج خبرة|بدون خبرات
""",
    ("dutch", "little"): """
zonder nederlands|geen nederlands|weinig nederlands|een beetje nederlands|ik spreek geen nederlands|\
ik spreek weinig nederlands|zonder taal
sans néerlandais|peu de néerlandais|je ne parle pas néerlandais|pas de néerlandais|un peu de néerlandais|sans langue
no dutch|without dutch|little dutch|i don't speak dutch|a little dutch|i do not speak dutch|without language
ohne niederländisch|wenig niederländisch|kein niederländisch|ich spreche kein niederländisch|ohne sprachkenntnisse
sin neerlandés|no hablo neerlandés|poco holandés|sin idioma|sin holandés|un poco de neerlandés
bez języka|bez niderlandzkiego|nie znam niderlandzkiego|bez znajomości języka|nie mówię po niderlandzku|\
bez holenderskiego
fără neerlandeză|fără olandeză|nu vorbesc olandeză|fără limbă|fără limba olandeză|puțină olandeză
felemenkçesiz|hollandacasız|felemenkçe bilmiyorum|felemenkçe bilmeden|dil bilmeden|az hollandaca
без мови|без нідерландської|не знаю нідерландської|без знання мови|не розмовляю нідерландською|\
без знання нідерландської мови
без нидерландски|без език|не говоря нидерландски|без холандски|без езици|малко нидерландски
بدون لغة|بدون هولندية|لا أتكلم الهولندية|بدون اللغة الهولندية|قليل من الهولندية|بلا لغة
""",
    ("age", "1"): """
vandaag|nieuwe vacatures|nieuw vandaag|nieuwe jobs
aujourd'hui|nouvelles offres|nouveaux emplois|offres du jour
today|new jobs|new today|new vacancies
heute|neue stellen|neue stellenangebote|neue jobs
hoy|nuevas ofertas|ofertas de hoy|empleos nuevos
dzisiaj|nowe oferty|dziś|nowe oferty pracy
azi|astăzi|locuri de muncă noi|joburi noi|oferte noi
bugün|yeni ilanlar|yeni iş ilanları|yeni işler
сьогодні|нові вакансії|вакансії сьогодні
днес|нови обяви|нови обяви за работа|нови работни места
اليوم|وظائف جديدة|وظائف اليوم|عمل جديد
""",
}
"""Names of choices, a line for each language; a value with a bar is a cell of several."""

ABOUT_LESSONS: dict[tuple[str, str], str] = {
    ("schedule", "evening"): """
avond|'s avonds|avondschool|avondcursus|avondles
le soir|cours du soir|soir|en soirée
evening|in the evening|evening classes
abends|abendkurs|abendschule|am abend
por la tarde|tarde
wieczorem|wieczorowe|wieczorowy|kurs wieczorowy
seara|de seară|cursuri de seară
akşam|akşamları|akşam kursu
вечірні|ввечері|вечірній|вечір
вечер|вечерен|вечерни|вечерен курс
مساء|مسائية|في المساء|مسائي
""",
    ("schedule", "weekend"): """
weekend|in het weekend
week-end|le week-end
weekend|at the weekend|on weekends
wochenende|am wochenende
fin de semana|los fines de semana
weekend|w weekendy|weekendowe
weekend|în weekend
hafta sonu|hafta sonları
вихідні|у вихідні
уикенд|през уикенда
عطلة نهاية الأسبوع|نهاية الأسبوع
""",
    ("schedule", "day"): """
overdag|tijdens de dag
en journée|de jour
daytime|during the day
tagsüber|am tag
de día|durante el día
w dzień|dzienne
în timpul zilei|de zi
gündüz
вдень|денні
през деня|дневни
نهاري|في النهار
""",
    ("cost", "free"): """
gratis|kosteloos|gratis cursus
gratuit|gratuite|gratuitement
free|free of charge|for free
kostenlos|gratis|umsonst|kostenlose
gratis|gratuito|gratuita|gratuitos
darmowe|bezpłatne|za darmo|bezpłatny
gratuit|gratuite|gratis|gratuită
ücretsiz|bedava|parasız
безкоштовно|безкоштовні|безкоштовний
безплатно|безплатни|безплатен
مجاني|مجانية|مجانا
""",
    ("mode", "distance|mixed"): """
online|thuis leren|op afstand|van thuis uit|afstandsonderwijs|thuis
en ligne|à distance|à la maison|de chez moi|online
online|from home|at home|distance learning|study at home|remote
online|fernkurs|von zu hause|zu hause|fernstudium
online|en línea|a distancia|desde casa|en casa
online|zdalnie|w domu|z domu|zdalne|przez internet
online|la distanță|de acasă|acasă
online|uzaktan|evden|evde|çevrimiçi
онлайн|дистанційно|вдома|з дому|дистанційне
онлайн|дистанционно|от вкъщи|вкъщи|дистанционни
عن بعد|أونلاين|من المنزل|من البيت|في البيت
""",
}

WORK = {
    "nl": ("ik zoek werk {}", "{} werken", "job {}"),
    "fr": ("je cherche un travail {}", "emploi {}", "travailler {}"),
    "en": ("i am looking for {} jobs", "i want to work {}", "job {}"),
    "de": ("ich suche arbeit {}", "{} arbeiten", "{} stelle"),
    "es": ("busco trabajo {}", "empleo {}", "quiero trabajar {}"),
    "pl": ("szukam pracy {}", "{} praca", "oferty pracy {}"),
    "ro": ("caut un loc de muncă {}", "job {}", "vreau să lucrez {}"),
    "tr": ("{} iş arıyorum", "{} iş ilanları", "{} çalışmak istiyorum"),
    "uk": ("шукаю роботу {}", "{} робота", "вакансії {}"),
    "bg": ("търся работа {}", "{} работа", "обяви {}"),
    "ar": ("أبحث عن عمل {}", "وظيفة {}", "شغل {}"),
}

LESSONS = {
    "nl": ("cursus {}", "ik zoek een opleiding {}"),
    "fr": ("cours {}", "formation {}"),
    "en": ("{} course", "classes {}"),
    "de": ("kurs {}", "{} kurse"),
    "es": ("curso {}", "clases {}"),
    "pl": ("kurs {}", "szkolenie {}"),
    "ro": ("curs {}", "cursuri {}"),
    "tr": ("{} kurs", "{} kursu"),
    "uk": ("курс {}", "курси {}"),
    "bg": ("курс {}", "обучение {}"),
    "ar": ("دورة {}", "دروس {}"),
}

TEACHER = Occupation(id="2330.teacher", rev=1, labels={"nl": "Leraar Nederlands"}, synonyms={}, sector="school")

SAID = (
    "Zonder diploma of zonder ervaring werken? Vast contract, tijdelijk, interim, flexi, student, stage, vrijwillig, "
    "deeltijds of voltijds, overdag, avond, nacht, weekend, ploegen, online, gratis, thuis, vandaag. Travail de nuit, "
    "emploi fixe, sans diplôme, temps partiel. Permanent job, full time work, part time, no experience, new jobs."
)
"""What texts say, whatever is true of them."""


def vacancies() -> Iterator[Vacancy]:
    """One or more of each choice, so that no two have as many, all with texts and some with titles that say others."""
    plain = replace(
        vacancy(0, random.Random(0)),
        occupation=None,
        sectors=(),
        locations=(Location(city="Gent", lat=51.05, lon=3.72),),
        contract=Contract(kind=ContractKind.OTHER),
        regime=Regime.FULL,
        schedule=(),
        req=Requirements(
            education=(Education.BACHELOR,),
            experience=Experience.YEARS_2,
            licences=("B",),
            languages=(LanguageNeed(lang="nl", level="C1"),),
        ),
        description=SAID,
        requirements_text=SAID,
        offer_text="",
        published="2026-03-01T08:00:00Z",
        valid_until="2026-06-30",
        duplicate_of="",
    )
    kinds: list[Vacancy] = [
        *(replace(plain, contract=Contract(kind=kind)) for kind in ContractKind),
        *(replace(plain, schedule=(part,)) for part in Schedule),
        replace(plain, regime=Regime.PART),
        replace(plain, req=replace(plain.req, education=(Education.NONE,))),
        replace(plain, req=replace(plain.req, experience=Experience.NONE)),
        replace(plain, req=replace(plain.req, licences=())),
        replace(plain, req=replace(plain.req, languages=())),
        replace(plain, published="2026-05-14T02:00:00Z"),
    ]
    yield replace(plain, id="skill", title="Hulp", req=replace(plain.req, competences=("Studenten begeleiden",)))
    yield replace(plain, id="teacher", title="Leraar", occupation=OccupationRef(scheme="wis", code=TEACHER.id))
    titles = (
        "Hulp",
        "Hulp student weekend nacht",
        "Hulp zonder diploma, deeltijds in ploegen",
        "Hulp overdag, interim",
    )
    for n, kind in enumerate(kinds):
        for again in range(n + 1):
            yield replace(kind, id=f"{n}-{again}", title=titles[again % len(titles)])


def trainings() -> Iterator[Training]:
    """As `vacancies`, of trainings."""
    plain = replace(
        training(1, random.Random(0)),
        competences=(),
        domains=(),
        description=SAID,
        entry=(SAID,),
        occupations=(),
        mode=Mode.CLASS,
        cost=Cost(amount=100.0),
        sessions=(Session(start="2026-06-01"),),
        valid_until="2026-06-30",
    )
    kinds: list[Training] = [
        *(replace(plain, mode=mode) for mode in Mode),
        *(
            replace(plain, sessions=(Session(start="2026-06-01", schedule=part),))
            for part in (Schedule.DAY, Schedule.EVENING, Schedule.WEEKEND)
        ),
        replace(plain, cost=Cost(amount=0.0)),
    ]
    for n, kind in enumerate(kinds):
        for again in range(n + 1):
            yield replace(kind, id=f"{n}-{again}", title=("Lassen", "Online, avond, gratis")[again % 2])


@pytest.fixture(scope="module")
def catalogue(tmp_path_factory: pytest.TempPathFactory) -> Catalogue:
    file = ReplicaFile(tmp_path_factory.mktemp("wishes"))
    file.put("occupations", [*OCCUPATIONS, TEACHER])
    file.put("municipalities", MUNICIPALITIES)
    file.put("vacancies", list(vacancies()))
    file.put("trainings", list(trainings()))
    file.close()
    return Catalogue.open(file.data_dir)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("choice", ABOUT_WORK)
def test_words_for_a_choice_find_what_its_cell_leaves(
    catalogue: Catalogue, choice: tuple[str, str], language: str
) -> None:
    facet, values = choice
    counts = catalogue.search(Query(today=TODAY)).facets[facet]
    left = sum(item.count for item in counts if item.value in values.split("|"))
    assert left
    for typed in said(ABOUT_WORK[choice], WORK, language):
        found = catalogue.search(Query(text=f"{typed} ", language=language, today=TODAY))
        assert (typed, found.count) == (typed, left)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("choice", ABOUT_LESSONS)
def test_words_for_a_choice_of_trainings_find_what_its_cell_leaves(
    catalogue: Catalogue, choice: tuple[str, str], language: str
) -> None:
    facet, values = choice
    counts = catalogue.search_trainings(Query(today=TODAY)).facets[facet]
    left = sum(item.count for item in counts if item.value in values.split("|"))
    assert left
    for typed in said(ABOUT_LESSONS[choice], LESSONS, language):
        found = catalogue.search_trainings(Query(text=f"{typed} ", language=language, today=TODAY))
        assert (typed, found.count) == (typed, left)


def said(names: str, frames: Mapping[str, tuple[str, ...]], language: str) -> Iterator[str]:
    """Yield each name by itself and as part of what people type."""
    for name in names.strip().splitlines()[LANGUAGES.index(language)].split("|"):
        yield from (name, *(frame.format(name) for frame in frames[language]))


def test_with_other_words_those_for_a_choice_may_be_of_a_title(catalogue: Catalogue) -> None:
    student = {item.id for item in vacancies() if item.contract.kind is ContractKind.STUDENT}
    called = {item.id for item in vacancies() if "student" in item.title}
    assert called - student
    alone, titled = (catalogue.search(Query(text=typed, today=TODAY)).count for typed in ("student ", "hulp student "))
    assert (alone, titled) == (len(student), len(student | called))


def test_a_skill_may_have_a_word_for_a_choice(catalogue: Catalogue) -> None:
    result = catalogue.search(Query(text="studenten begeleiden ", today=TODAY))
    assert [card.id for card in catalogue.cards(result, 0, 5)] == ["skill"]


def test_words_for_a_choice_resemble_no_name(catalogue: Catalogue) -> None:
    def suggested(typed: str) -> list[str]:
        return [found.text for found in catalogue.suggest(typed, "nl", None, today=TODAY)]

    assert suggested("leraar nederland") == ["Leraar Nederlands"]
    assert suggested("geen nederlands") == []


@pytest.mark.parametrize(
    ("typed", "named", "chosen"),
    [
        ("no driver's licence", "driver", "no driver licence"),
        ("driver without licence", "driver", "without licence"),
        ("student job coach", "job coach", "student"),
        ("nacht", "nacht", ""),
        ("day shift work", "", "day shift"),
    ],
)
def test_the_name_of_an_occupation_goes_before_a_choice_but_within_one(typed: str, named: str, chosen: str) -> None:
    words = tokens(typed)
    codes = [{"code"} if word in named.split() else set() for word in words]
    assert [word for word, wish in zip(words, wishes(words, codes), strict=True) if wish] == chosen.split()
