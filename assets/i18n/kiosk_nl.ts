<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl">
<context>
    <name>paper</name>
    <message>
        <source>Ask the **desk** how to apply</source>
        <translation>Vraag aan de **balie** hoe je solliciteert</translation>
    </message>
    <message>
        <source>Say: vacancy **{number}**, found on WIS</source>
        <translation>Zeg erbij: vacature **{number}**, gezien in WIS</translation>
    </message>
    <message>
        <source>Call **{phone}** and ask for **{contact}**</source>
        <translation>Bel **{phone}** en vraag naar **{contact}**</translation>
    </message>
    <message>
        <source>Call **{phone}**</source>
        <translation>Bel **{phone}**</translation>
    </message>
    <message>
        <source>Or mail your CV to **{email}**</source>
        <translation>Of mail je cv naar **{email}**</translation>
    </message>
    <message>
        <source>Mail your CV to **{email}**</source>
        <translation>Mail je cv naar **{email}**</translation>
    </message>
    <message>
        <source>Go to **{address}**</source>
        <translation>Ga langs: **{address}**</translation>
    </message>
    <message>
        <source>Write to **{address}**</source>
        <translation>Schrijf naar **{address}**</translation>
    </message>
    <message>
        <source>Go there **in person**</source>
        <translation>Ga er **zelf langs**</translation>
    </message>
    <message>
        <source>Apply on **{page}**</source>
        <translation>Solliciteer op **{page}**</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>Nr. {number}</translation>
    </message>
    <message>
        <source>Scan with your phone: the whole vacancy</source>
        <translation>Scan met je gsm: de hele vacature</translation>
    </message>
    <message>
        <source>Scan with your phone: the employer&apos;s page</source>
        <translation>Scan met je gsm: naar de werkgever</translation>
    </message>
    <message>
        <source>Scan with your phone: call the employer</source>
        <translation>Scan met je gsm: bel de werkgever</translation>
    </message>
    <message>
        <source>Scan with your phone: mail the employer</source>
        <translation>Scan met je gsm: mail de werkgever</translation>
    </message>
    <message>
        <source>{hour}:{minute}</source>
        <translation>{hour}.{minute} uur</translation>
    </message>
    <message>
        <source>Sheet {number} of {count}</source>
        <translation>Blad {number} van {count}</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Uren</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Loon</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>You need</source>
        <translation>Nodig</translation>
    </message>
    <message>
        <source>Diploma</source>
        <translation>Diploma</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Ervaring</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Jobs like this</source>
        <translation>Aantal plaatsen</translation>
    </message>
    <message>
        <source>Permanent job</source>
        <translation>Vast werk</translation>
    </message>
    <message>
        <source>Temporary job</source>
        <translation>Tijdelijk werk</translation>
    </message>
    <message>
        <source>Agency work</source>
        <translation>Interim</translation>
    </message>
    <message>
        <source>Agency work, may become permanent</source>
        <translation>Interim, kans op vast werk</translation>
    </message>
    <message>
        <source>Student job</source>
        <translation>Studentenjob</translation>
    </message>
    <message>
        <source>Flexi-job</source>
        <translation>Flexi-job</translation>
    </message>
    <message>
        <source>Internship</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Working and learning</source>
        <translation>Werken en leren</translation>
    </message>
    <message>
        <source>Self-employed</source>
        <translation>Zelfstandig</translation>
    </message>
    <message>
        <source>Volunteer work</source>
        <translation>Vrijwilligerswerk</translation>
    </message>
    <message>
        <source>full time</source>
        <translation>voltijds</translation>
    </message>
    <message>
        <source>part time</source>
        <translation>deeltijds</translation>
    </message>
    <message>
        <source>full time or part time</source>
        <translation>voltijds of deeltijds</translation>
    </message>
    <message>
        <source>{low} to {high} hours</source>
        <translation>{low} tot {high} uur</translation>
    </message>
    <message>
        <source>{hours} hours</source>
        <translation>{hours} uur</translation>
    </message>
    <message>
        <source>by day</source>
        <translation>overdag</translation>
    </message>
    <message>
        <source>in the evening</source>
        <translation>&apos;s avonds</translation>
    </message>
    <message>
        <source>at night</source>
        <translation>&apos;s nachts</translation>
    </message>
    <message>
        <source>at the weekend</source>
        <translation>in het weekend</translation>
    </message>
    <message>
        <source>two shifts</source>
        <translation>twee ploegen</translation>
    </message>
    <message>
        <source>three shifts</source>
        <translation>drie ploegen</translation>
    </message>
    <message>
        <source>with a long break</source>
        <translation>met een lange pauze</translation>
    </message>
    <message>
        <source>flexible hours</source>
        <translation>wisselende uren</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>per uur</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>per dag</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>per maand</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>per jaar</translation>
    </message>
    <message>
        <source>{low} to {high} {unit}</source>
        <translation>{low} tot {high} {unit}</translation>
    </message>
    <message>
        <source>A few words (A1)</source>
        <translation>Enkele woorden (A1)</translation>
    </message>
    <message>
        <source>A little (A2)</source>
        <translation>Een beetje (A2)</translation>
    </message>
    <message>
        <source>Reasonably well (B1)</source>
        <translation>Redelijk (B1)</translation>
    </message>
    <message>
        <source>Well (B2)</source>
        <translation>Goed (B2)</translation>
    </message>
    <message>
        <source>Very well (C1)</source>
        <translation>Heel goed (C1)</translation>
    </message>
    <message>
        <source>Like a native speaker (C2)</source>
        <translation>Als je eigen taal (C2)</translation>
    </message>
    <message>
        <source>helps</source>
        <translation>is een pluspunt</translation>
    </message>
    <message>
        <source>driving licence {kind}</source>
        <translation>rijbewijs {kind}</translation>
    </message>
    <message>
        <source>no diploma needed</source>
        <translation>geen diploma nodig</translation>
    </message>
    <message>
        <source>lower secondary school</source>
        <translation>lager middelbaar</translation>
    </message>
    <message>
        <source>secondary school</source>
        <translation>middelbaar</translation>
    </message>
    <message>
        <source>bachelor</source>
        <translation>bachelor</translation>
    </message>
    <message>
        <source>master</source>
        <translation>master</translation>
    </message>
    <message>
        <source> or </source>
        <translation> of </translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Niet nodig</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6 maanden</translation>
    </message>
    <message>
        <source>2 years</source>
        <translation>2 jaar</translation>
    </message>
    <message>
        <source>5 years</source>
        <translation>5 jaar</translation>
    </message>
    <message>
        <source>How to apply</source>
        <translation>Zo solliciteer je</translation>
    </message>
    <message>
        <source>Vacancy</source>
        <translation>Vacature</translation>
    </message>
    <message>
        <source>Example: this vacancy does not exist</source>
        <translation>Voorbeeld: deze vacature bestaat niet</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>Nummer {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) to take along</source>
        <translation>
            <numerusform>%n blad om mee te nemen</numerusform>
            <numerusform>%n bladen om mee te nemen</numerusform>
        </translation>
    </message>
    <message>
        <source>New today</source>
        <translation>Nieuw vandaag</translation>
    </message>
    <message>
        <source>Many employers look for this</source>
        <translation>Knelpuntberoep</translation>
    </message>
    <message>
        <source>Number **{number}** · apply until {day}</source>
        <translation>Nummer **{number}** · solliciteer tot en met {day}</translation>
    </message>
    <message>
        <source>**{employer}** · {city} · {km} km from {origin}</source>
        <translation>**{employer}** · {city} · {km} km van {origin}</translation>
    </message>
    <message>
        <source>**{employer}** · {city} · {km} km from here</source>
        <translation>**{employer}** · {city} · {km} km van hier</translation>
    </message>
    <message>
        <source>Do it no later than</source>
        <translation>Doe het ten laatste op</translation>
    </message>
    <message>
        <source>This text was made from the facts that the employer gave.</source>
        <translation>We maakten deze tekst met de gegevens van de werkgever.</translation>
    </message>
    <message>
        <source>What do you do?</source>
        <translation>Wat doe je?</translation>
    </message>
    <message>
        <source>What must you be able to do?</source>
        <translation>Wat moet je kunnen?</translation>
    </message>
    <message>
        <source>What do you get?</source>
        <translation>Wat krijg je?</translation>
    </message>
    <message>
        <source>What the employer says about applying</source>
        <translation>Wat zegt de werkgever over solliciteren?</translation>
    </message>
    <message>
        <source>{heading} (continued)</source>
        <translation>{heading} (vervolg)</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>Waar is het?</translation>
    </message>
    <message>
        <source>Also in {cities}</source>
        <translation>Ook in {cities}</translation>
    </message>
    <message>
        <source>You can also work from home</source>
        <translation>Je kunt ook thuis werken</translation>
    </message>
    <message>
        <source>Bicycle</source>
        <translation>Fiets</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>± {minutes} min</source>
        <translation>± {minutes} min</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Mijn notities</translation>
    </message>
    <message>
        <source>I called on</source>
        <translation>Ik belde op</translation>
    </message>
    <message>
        <source>I spoke with</source>
        <translation>Ik sprak met</translation>
    </message>
    <message>
        <source>Interview on</source>
        <translation>Gesprek op</translation>
    </message>
    <message>
        <source>at (time)</source>
        <translation>om</translation>
    </message>
</context>
</TS>
