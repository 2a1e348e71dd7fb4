"""Words for what a visitor can choose: who writes "halftijds" or "mi-temps" wants what the cell "part time" leaves.

Names are of the languages of the interface, in the order nl, fr, en, de, es, pl, ro, tr, uk, bg, ar.
"""

from collections.abc import Sequence

from kiosk.catalogue.tokens import spans, tokens

Wish = tuple[str, str]
"""A facet and a value."""

_NAMES: dict[tuple[Wish, ...], str] = {
    (("regime", "part"),): """
deeltijds, deeltijd, halftijds, halftijd, halftime, halve dagen, 4/5, 4/5de, parttime, temps partiel, mi-temps,
part time, half time, teilzeit, halbtags, halbtagsjob, media jornada, tiempo parcial, jornada parcial, medio tiempo,
pół etatu, część etatu, niepełny etat, jumătate de normă, timp parțial, part-time, yarı zamanlı, yarım gün,
неповний день, неповна зайнятість, пів ставки, непълен работен ден, половин работен ден, почасова работа, دوام جزئي,
نصف دوام""",
    (("regime", "full"),): """
voltijds, voltijd, fulltime, temps plein, plein temps, full time, vollzeit, ganztags, jornada completa,
tiempo completo,
pełny etat, pełen etat, normă întreagă, tam zamanlı, tam gün, повний день, повна зайнятість, пълен работен ден,
دوام كامل""",
    (("contract", "permanent"),): """
vast werk, vaste job, vaste baan, vast contract, onbepaalde duur, cdi, durée indéterminée, emploi fixe,
permanent job, permanent contract, permanent, unbefristet, festanstellung, contrato indefinido, trabajo fijo,
umowa na stałe, stała praca, perioadă nedeterminată, kalıcı iş, süresiz, постійна робота, постоянна работа,
безсрочен договор, عمل دائم, عقد دائم""",
    (("contract", "temporary"),): """
tijdelijk, tijdelijk werk, tijdelijke job, bepaalde duur, cdd, durée déterminée, temporary job, temporary work,
temporary, befristet, trabajo temporal, praca tymczasowa, perioadă determinată, geçici iş, тимчасова робота,
временна работа, عمل مؤقت""",
    (("contract", "agency"), ("contract", "agency_option")): """
interim, interimwerk, interimjob, uitzendwerk, uitzendjob, uitzendarbeid, intérim, travail intérimaire, intérimaire,
agency work, temp work, zeitarbeit, leiharbeit, empresa temporal""",
    (("contract", "flexi"),): """
flexijob, flexijobs, flexi-job, flexi-jobs, flexi job, flexijobber, flexi-jobber, فليكسي جوب""",
    (("contract", "student"),): """
studentenjob, studentenjobs, studentenwerk, studentjob, jobstudent, jobstudenten, vakantiejob, vakantiejobs,
vakantiewerk, zomerjob, weekendjob student, job étudiant, jobiste, jobs étudiants, emploi étudiant, student job,
summer job, holiday job, studentenjob, ferienjob, aushilfsjob, trabajo para estudiantes, praca dla studentów,
praca wakacyjna, job pentru studenți, öğrenci işi, робота для студентів, студентска работа, работа за студенти,
عمل للطلاب, وظيفة طلابية""",
    (("contract", "internship"), ("contract", "apprenticeship")): """
stage, stageplaats, leerjob, duaal leren, leerwerkplek, werkplekleren, leercontract, ibo, apprentissage, alternance,
internship, apprenticeship, traineeship, praktikum, lehrstelle, lehre, prácticas, aprendiz, staż, praktyka, praktyki,
stagiu, ucenicie, staj, çıraklık, стажування, стаж, стажантска програма, чиракуване, تدريب مهني, تلمذة""",
    (("contract", "self_employed"),): """
zelfstandige, zelfstandig statuut, freelance, freelancer, indépendant, self-employed, selbstständig, selbständig,
autónomo, samozatrudnienie, serbest meslek, фрілансер, самостоятелно зает, عمل حر""",
    (("contract", "volunteer"),): """
vrijwilligerswerk, vrijwilliger, vrijwilligers, bénévole, bénévolat, volontariat, volunteer, volunteering,
ehrenamt, ehrenamtlich, voluntario, voluntariado, wolontariat, wolontariusz, voluntariat, gönüllü, gönüllülük,
волонтер, волонтерство, доброволец, доброволчество, متطوع, تطوع""",
    (("schedule", "day"),): """
dagwerk, overdag, dagdienst, daguren, kantooruren, schooluren, travail de jour, en journée, day work, daytime,
day shift, tagsüber, tagdienst, tagschicht, trabajo de día, praca dzienna, gündüz, денна робота, дневна работа,
عمل نهاري""",
    (("schedule", "evening"),): """
avond, avondwerk, avonden, s avonds, avonddienst, avondcursus, avondles, avondlessen, avondschool, cours du soir,
evening course, evening classes, abendkurs, kurs wieczorowy, en soirée, le soir, travail du soir, evening work,
evenings, evening job, abends, abendarbeit, abenddienst, por la tarde, wieczorem, seara, akşamları, akşam işi,
вечір, ввечері, вечерна работа, عمل مسائي""",
    (("schedule", "night"),): """
nacht, nuit, night, noche, noc, noapte, gece, ніч, нощ, ليل, nachtwerk, nachtdienst, nachtploeg, nachten, s nachts,
travail de nuit, la nuit, night work, night shift, nights,
night job, nachtarbeit, nachtschicht, nachts, trabajo nocturno, de noche, turno de noche, praca nocna, praca w nocy,
nocna zmiana,
muncă de noapte, tură de noapte, gece işi, gece vardiyası, нічна робота, вночі, нічна зміна, нощна работа,
нощна смяна,
عمل ليلي, عمل ليلا""",
    (("schedule", "weekend"),): """
weekend, weekendwerk, weekendjob, week-end, weekends, weekend work, wochenende, wochenendarbeit,
wochenendjob, fin de semana, fines de semana, w weekend, weekendy, sfârșit de săptămână, hafta sonu, вихідні,
у вихідні, уикенд, عطلة نهاية الأسبوع""",
    (("schedule", "shifts"),): """
ploegen, ploegenwerk, ploegendienst, ploegenstelsel, travail en équipe, travail à pauses, shift work, shifts,
schichtarbeit, schichtdienst, schichten, trabajo por turnos, turnos, praca na zmiany, praca zmianowa, muncă în ture,
vardiyalı, vardiya, позмінна робота, сменна работа, عمل بنظام المناوبات""",
    (("not_needed", "diploma"),): """
zonder diploma, geen diploma, ongeschoold, laaggeschoold, sans diplôme, pas de diplôme, no diploma, without diploma,
without a diploma, no degree, without degree, unskilled, ohne abschluss, ohne diplom, ungelernt, sin diploma,
sin estudios, sin título, bez dyplomu, bez wykształcenia, fără diplomă, fără studii, diplomasız, без диплома,
без диплому, без освіти, без образование, بدون شهادة, بلا شهادة""",
    (("not_needed", "experience"),): """
zonder ervaring, geen ervaring, onervaren, sans expérience, pas d'expérience, débutant, no experience,
without experience, ohne erfahrung, quereinsteiger, sin experiencia, bez doświadczenia, fără experiență, deneyimsiz,
tecrübesiz, без досвіду, без опит, بدون خبرة, بلا خبرة""",
    (("not_needed", "licence"),): """
zonder rijbewijs, geen rijbewijs, sans permis, pas de permis, no driving licence, without driving licence,
no licence, ohne führerschein, sin carnet, sin carné, bez prawa jazdy, fără permis, ehliyetsiz, без прав,
без посвідчення, без шофьорска книжка, بدون رخصة, بدون رخصة قيادة""",
    (("dutch", "little"),): """
zonder nederlands, geen nederlands, weinig nederlands, beetje nederlands, sans néerlandais, pas de néerlandais,
peu de néerlandais, ne parle pas néerlandais, ne parle pas le néerlandais, don't speak dutch, no dutch,
without dutch, little dutch, ohne niederländisch, wenig niederländisch, kein niederländisch, no hablo neerlandés,
no hablo holandés, sin neerlandés, sin holandés, poco neerlandés, bez niderlandzkiego, bez holenderskiego,
bez języka, nie mówię po niderlandzku, nie znam niderlandzkiego, nu vorbesc olandeză, nu vorbesc neerlandeză,
felemenkçe bilmiyorum, fără neerlandeză, fără olandeză, felemenkçesiz, hollandacasız, felemenkçe bilmeden,
без нідерландської, без знання мови, без мови, не розмовляю нідерландською, не знаю нідерландської,
не говоря нидерландски, без нидерландски, без език, بدون هولندية, لا أتكلم الهولندية, لا أتحدث الهولندية,
بدون اللغة الهولندية""",
    (("mode", "distance"), ("mode", "mixed")): """
online, op afstand, vanop afstand, afstandsonderwijs, afstandsleren, à distance, en ligne, distance learning,
fernkurs, a distancia, en línea, zdalnie, zdalny, zdalne, la distanță, uzaktan, онлайн, дистанційно, дистанционно,
عن بعد, أونلاين""",
    (("cost", "free"),): """
gratis, kosteloos, gratuit, gratuite, gratuits, free, free of charge, kostenlos, umsonst, gratuito, gratuita,
darmowy, darmowe, darmowa, bezpłatny, bezpłatne, bezpłatnie, gratuită, ücretsiz, bedava, безкоштовно, безкоштовний,
безкоштовні, безплатно, безплатен, безплатни, مجاني, مجانا, مجانية""",
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


def _named() -> dict[tuple[str, ...], tuple[Wish, ...]]:
    names: dict[tuple[str, ...], tuple[Wish, ...]] = {}
    for wishes, listed in _NAMES.items():
        for name in listed.split(","):
            if words := tuple(tokens(name)):
                names[words] = wishes
    return names


_WISHES = _named()
_LONGEST = max(map(len, _WISHES))


def wishes(words: Sequence[str]) -> list[set[Wish]]:
    """Return for each folded word the choices that it names, alone or together with its neighbours."""
    found: list[set[Wish]] = [set() for _ in words]
    for start, stop in spans(len(words), _LONGEST):
        for at in range(start, stop):
            found[at].update(_WISHES.get(tuple(words[start:stop]), ()))
    return found


def together(words: Sequence[str]) -> frozenset[int]:
    """Return where folded words name a choice only with their neighbours, as "zonder" does in "zonder diploma"."""
    named = (range(*span) for span in spans(len(words), _LONGEST) if tuple(words[slice(*span)]) in _WISHES)
    return frozenset(at for span in named if len(span) > 1 for at in span)
