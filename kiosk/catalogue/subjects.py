"""What courses and vacancies are about by its names in other languages: a newcomer writes "الهولندية" or "dzieci".

They stand behind what texts say in Dutch, French and English, in the order of the languages of the interface: nl, fr,
en, de, es, pl, ro, tr, uk, bg, ar.
"""

from collections.abc import Sequence

from kiosk.catalogue.tokens import spans, tokens

_TONGUES = {
    "nederlands": """
nt2, nederlandse, néerlandais, dutch, niederländisch, holländisch, neerlandés, holandés, niderlandzki,
niderlandzkiego, holenderski, holenderskiego, neerlandeză, neerlandeza, olandeză, olandeza, felemenkçe, flemenkçe,
hollandaca, нідерландська, нідерландську, нідерландської, голландська, голландську, голландської, нидерландски,
холандски, هولندية, هولندي, فلمنكية
""",
    "frans": """
franse, français, française, french, französisch, francés, francuski, francuskiego, franceză, franceza, fransızca,
французька, французьку, французької, френски, فرنسية, فرنسي
""",
    "engels": """
engelse, anglais, anglaise, english, englisch, inglés, angielski, angielskiego, engleză, engleza, ingilizce,
англійська, англійську, англійської, английски, إنجليزية, إنجليزي
""",
    "duits": """
duitse, allemand, allemande, german, deutsch, alemán, niemiecki, niemieckiego, germană, germana, almanca,
німецька, німецьку, німецької, немски, ألمانية, ألماني
""",
}

LESSONS = {"nederlands": "nt2"}
"""What titles of lessons of a language say, as none does that is only given in it."""

_NAMES = {
    "nt2": """
taalles, taallessen, taalcursus, taalcursussen, taalopleiding, cours de langue, cours de langues, language course,
language courses, language lessons, language classes, sprachkurs, sprachkurse, idioma, idiomas, język, języka, językowy,
językowe, limbă, limbi, dil, мова, мову, мови, мовні, мовний, език, езиков, езикови, لغة, لغات
""",
    "beginners débutants basis starters stappen a1": """
beginner, beginners, beginnersniveau, beginnend, beginselen, débutants, débutant, débutante, débuter, anfänger,
anfängerkurs, principiante, principiantes, początkujących, początkujący, începător, începători, başlangıç, başlayan,
başlayanlar, початківець, початківців, начинаещ, начинаещи, مبتدئ, مبتدئين, للمبتدئين
""",
    "secundair": """
middelbaar, middelbare, tweedekansonderwijs, tweedekans, secondaire, cess, secondary, high school, abitur,
sekundarschule, secundaria, bachillerato, matura, liceum, bacalaureat, liceu, lise, середня освіта, атестат,
средно образование, ثانوية
""",
    "praatgroep oefenen": """
conversatie, conversatieles, conversatiegroep, praattafel, conversation, konversation, conversación, konwersacje,
conversație, konuşma, розмовний клуб, розмовний, разговорен, محادثة
""",
    "95": """
code 95, cod 95, kod 95, código 95, код 95, كود 95
""",
    "alfa alphabétisation literacy": """
alfabetisering, analfabeet, alphabetisierung, alfabetización, alfabetyzacja, alfabetizare, okuma yazma, محو الأمية
""",
    "rijbewijs permis licence": """
rijles, rijlessen, autorijden, auto-école, driving lessons, fahrschule, autoescuela, nauka jazdy, sürücü kursu,
уроки водіння, шофьорски курс, permis, permis de conduire, permiso, permiso de conducir, driving licence,
driving license, führerschein, carnet de conducir, prawo jazdy, prawko, permis de conducere, ehliyet, sürücü belgesi,
водійські права, права, посвідчення водія, шофьорска книжка, رخصة قيادة
""",
    "kinderen enfants children": """
kind, kids, babysit, babysitten, babysitter, oppas, oppassen, nounou, enfant, enfants, child, children, kinder,
kindern, niño, niños, niñas, dziecko, dzieci, dziećmi, copil, copii, copiii, çocuk, çocuklar, çocuklarla, дитина,
діти, дітей, дітьми, дете, деца, طفل, أطفال
""",
    "dieren animaux animals": """
dier, huisdieren, animal, animaux, animals, tiere, tieren, animales, zwierzęta, zwierzętami, animale, hayvan,
hayvanlar, hayvanlarla, тварини, тваринами, животни, حيوان, حيوانات
""",
    "ouderen senioren seniors": """
oude mensen, bejaarden, elderly, personnes âgées, aînés, old people, older people, ältere menschen, alte menschen,
ancianos, personas mayores, starsi ludzie, starszymi ludźmi, osoby starsze, osobami starszymi, seniorzy, bătrâni,
vârstnici, persoane în vârstă, yaşlı, yaşlılar, yaşlılarla, літні люди, літніми людьми, старі люди, възрастни хора,
стари хора, كبار السن, مسنين
""",
    "auto wagens voitures cars": """
autos, voiture, voitures, car, cars, fahrzeuge, coche, coches, samochód, samochody, samochodów, samochodami, mașină,
mașini, araba, arabalar, авто, автомобіль, автомобілі, машини, кола, коли, автомобили, سيارة, سيارات
""",
    "fiets fietsen vélos bikes": """
vélo, vélos, bike, bikes, bicycle, fahrrad, fahrräder, bicicleta, bicicletas, rower, rowery, rowerem, bicicletă,
biciclete, bisiklet, велосипед, велосипеди, колело, دراجة, دراجات
""",
    "ziekenhuis hôpital hospital": """
hospitaal, hôpital, hospital, krankenhaus, szpital, szpitalu, spital, hastane, hastanede, лікарня, лікарні, болница,
مستشفى
""",
    "computer computers ordinateur": """
ordinateur, komputer, komputery, komputerami, calculator, calculatoare, bilgisayar, комп'ютер, комп'ютери, компютър,
компютри, ordenador, حاسوب, كمبيوتر
""",
    "magazijn entrepôt warehouse": """
warehouse, entrepôt, lager, almacén, magazyn, magazynie, depozit, depo, склад, складі, مستودع
""",
    "hout bois wood": """
bois, wood, holz, madera, drewno, drewnem, lemn, ahşap, дерево, деревом, дърво, خشب
""",
    "metaal métal metal": """
métal, metal, metall, metalem, метал, металом, معادن
""",
    "bloemen fleurs flowers": """
fleurs, flowers, blumen, flores, kwiaty, kwiatami, flori, çiçek, çiçekler, квіти, квітами, цветя, زهور
""",
    "kleding vêtements clothes": """
vêtements, clothes, kleren, kleider, kleidung, ropa, ubrania, haine, kıyafet, giysi, одяг, дрехи, ملابس
""",
    "herstellen herstelling réparation réparer repair": """
repareren, reparatie, reparaties, réparer, réparation, réparations, repair, repairs, fix, reparieren, reparatur,
reparar, reparación, naprawa, naprawiać, reparații, repara, tamir, ремонт, ремонтувати, ремонтирам, إصلاح, تصليح
""",
    "lassen soudure welding": """
soudure, souder, welding, schweißen, soldadura, spawanie, spawania, sudură, kaynak, kaynakçılık, зварювання,
заваряване, لحام
""",
    "koken cuisiner cooking": """
cuisiner, cooking, kochen, cocinar, gotowanie, gotowania, gătit, yemek yapmak, aşçılık, готувати, кулінарія,
готвене, طبخ, طهي
""",
    "naaien couture sewing": """
couture, sewing, nähen, costura, coser, szycie, szycia, croitorie, dikiş, шиття, шиене, خياطة
""",
    "kapper coiffure hairdresser": """
coiffure, hairdressing, peluquería, fryzjerstwo, coafură, kuaförlük, перукарство, фризьорство, حلاقة
""",
    "boekhouding comptabilité accounting": """
boekhouden, comptabilité, accounting, bookkeeping, buchhaltung, contabilidad, księgowość, contabilitate, muhasebe,
бухгалтерія, счетоводство, محاسبة
""",
    "programmeren programmation programming": """
programmation, programming, coding, programmieren, programación, programowanie, programare, programlama,
програмування, програмиране, برمجة
""",
    "elektriciteit électricité electricity": """
électricité, electricity, elektrizität, electricidad, elektryka, electricitate, електрика, електричество, كهرباء
""",
    "sanitair plomberie plumbing": """
plomberie, plumbing, fontanería, hydraulika, instalații sanitare, tesisat, сантехніка, سباكة
""",
    "schilderen peinture painting": """
peinture, painting, pintura, malowanie, malowania, zugrăvit, boyacılık, фарбування, боядисване, دهان
""",
    "heftruck chariot forklift": """
chariot élévateur, gabelstapler, carretilla elevadora, wózek widłowy, wózki widłowe, wózka widłowego, stivuitor,
навантажувач, мотокар, رافعة شوكية
""",
    "lesgever leerkracht leraar enseignant teacher": """
les geven, lessen geven, lesgeven, donner cours, donner des cours, enseigner, teach, teaching, unterrichten,
enseñar, uczyć, nauczać, a preda, öğretmek, викладати, преподавам, تدريس
""",
}


_FALSE_FRIENDS = {
    "de": {"lager": "magazijn entrepôt warehouse"},
    "fr": {"car": "autocar bus", "cars": "autocar bus"},
    "en": {"kind": ""},
}
"""What a word says in a language, while texts in another mean something else by it."""


def _named() -> dict[tuple[str, ...], tuple[str, ...]]:
    return {tuple(tokens(name)): tuple(tokens(said)) for said, names in _NAMES.items() for name in names.split(",")}


_SPOKEN = {name: language for language, names in _TONGUES.items() for name in (language, *tokens(names))}
_NAMED = _named()
_FRIENDS: dict[tuple[str, ...], tuple[str, ...]] = {
    (language, word): tuple(tokens(said)) for language, words in _FALSE_FRIENDS.items() for word, said in words.items()
}
_LEAST_BEGINNING = 4
_LONGEST = max(map(len, _NAMED))


def tongues(words: Sequence[str], *, open_end: bool = False) -> list[str]:
    """Return for each folded word the Dutch name of the language that it names, else nothing.

    With `open_end` the last word is the beginning of one, and begins the name of a language if it does of only one.
    """
    found = [_SPOKEN.get(word, "") for word in words]
    if open_end and len(words[-1]) >= _LEAST_BEGINNING and not found[-1]:
        begun = {language for name, language in _SPOKEN.items() if name.startswith(words[-1])}
        found[-1] = begun.pop() if len(begun) == 1 else ""
    return found


def false_friends(words: Sequence[str], language: str) -> list[bool]:
    """Tell of each folded word whether it says something else in the language of the screen than in texts."""
    return [bool(_FRIENDS.get((language, word))) for word in words]


def subjects(words: Sequence[str], language: str = "") -> list[set[str]]:
    """Return for each folded word what texts say for what it names, alone or together with its neighbours.

    `language` is that of the screen.
    """
    found: list[set[str]] = [set() for _ in words]
    for start, stop in spans(len(words), _LONGEST):
        name = tuple(words[start:stop])
        said = _FRIENDS.get((language, *name), _NAMED.get(name, ()))
        for at in range(start, stop):
            found[at].update(said)
    return found
