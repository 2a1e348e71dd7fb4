<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Curriculum vitae</source>
        <translation>Curriculum vitae</translation>
    </message>
</context>
<context>
    <name>AboutController</name>
    <message>
        <source>There is no data on this kiosk yet.</source>
        <translation>Er zijn nog geen gegevens op deze kiosk.</translation>
    </message>
    <message>
        <source>You did nothing wrong. Ask for help at the desk.</source>
        <translation>Jij deed niets fout. Vraag hulp aan de balie.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Gemaakt met</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letters (lettertype)</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Tekeningen</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stem</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation>Vacatures</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Opleidingen</translation>
    </message>
    <message>
        <source>Occupations</source>
        <translation>Beroepen</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plaatsen</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Wie helpt</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Gemeenten</translation>
    </message>
    <message>
        <source>Data of</source>
        <translation>Gegevens van</translation>
    </message>
</context>
<context>
    <name>AboutPage</name>
    <message>
        <source>About this kiosk</source>
        <translation>Over deze kiosk</translation>
    </message>
    <message>
        <source>Read of which day the data is, and who made it.</source>
        <translation>Lees van welke dag de gegevens zijn, en wie ze maakte.</translation>
    </message>
    <message>
        <source>What do you find here?</source>
        <translation>Wat vind je hier?</translation>
    </message>
    <message>
        <source>Employers and schools wrote their texts themselves. We change nothing in them.</source>
        <translation>Werkgevers en scholen schreven hun teksten zelf. Wij veranderen er niets aan.</translation>
    </message>
    <message>
        <source>Who made the data?</source>
        <translation>Wie maakte de gegevens?</translation>
    </message>
    <message>
        <source>Who made the program?</source>
        <translation>Wie maakte het programma?</translation>
    </message>
</context>
<context>
    <name>AccessLook</name>
    <message>
        <source>Size of text</source>
        <translation>Grootte van de tekst</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Gewoon</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Groter</translation>
    </message>
    <message>
        <source>Still larger</source>
        <translation>Nog groter</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Grootst</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kleuren</translation>
    </message>
    <message>
        <source>Black on white</source>
        <translation>Zwart op wit</translation>
    </message>
    <message>
        <source>White on black</source>
        <translation>Wit op zwart</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
</context>
<context>
    <name>AccessReading</name>
    <message>
        <source>Read aloud</source>
        <translation>Lees voor</translation>
    </message>
    <message>
        <source>Touch a text and listen.</source>
        <translation>Raak een tekst aan en luister.</translation>
    </message>
    <message>
        <source>How fast?</source>
        <translation>Hoe snel?</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Traag</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Gewoon</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Snel</translation>
    </message>
    <message>
        <source>How loud?</source>
        <translation>Hoe luid?</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>Stiller</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Luider</translation>
    </message>
    <message>
        <source>Cover the screen</source>
        <translation>Dek het scherm af</translation>
    </message>
    <message>
        <source>Nobody sees what you do. You hear it.</source>
        <translation>Niemand ziet wat je doet. Jij hoort het.</translation>
    </message>
    <message>
        <source>Plug in headphones first. Then only you hear it.</source>
        <translation>Steek eerst een koptelefoon in. Dan hoor alleen jij het.</translation>
    </message>
</context>
<context>
    <name>AccessSheet</name>
    <message>
        <source>Make the screen easy for you</source>
        <translation>Maak het scherm makkelijk voor jou</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zet terug</translation>
    </message>
    <message>
        <source>Everything low</source>
        <translation>Alles laag</translation>
    </message>
    <message>
        <source>All buttons at the bottom. For who sits.</source>
        <translation>Alle knoppen onderaan. Voor wie zit.</translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation>Minder beweging</translation>
    </message>
    <message>
        <source>Nothing slides or fades.</source>
        <translation>Niets schuift of vervaagt.</translation>
    </message>
    <message>
        <source>Headphones? Plug them in: reading aloud starts by itself.</source>
        <translation>Koptelefoon? Steek hem in: het voorlezen begint vanzelf.</translation>
    </message>
    <message>
        <source>About this kiosk</source>
        <translation>Over deze kiosk</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Meer tijd</translation>
    </message>
    <message>
        <source>The screen waits five minutes for you.</source>
        <translation>Het scherm wacht 5 minuten op jou.</translation>
    </message>
</context>
<context>
    <name>AdviceWords</name>
    <message>
        <source>Leave out “{text}”</source>
        <translation>Laat “{text}” weg</translation>
    </message>
    <message>
        <source>Drop every choice</source>
        <translation>Laat alle keuzes weg</translation>
    </message>
    <message>
        <source>Drop “{text}”</source>
        <translation>Laat “{text}” weg</translation>
    </message>
    <message>
        <source>instead of only {choices}</source>
        <translation>in plaats van alleen {choices}</translation>
    </message>
    <message>
        <source>Search up to {km} km</source>
        <translation>Zoek tot {km} km</translation>
    </message>
    <message>
        <source>instead of {km} km</source>
        <translation>in plaats van {km} km</translation>
    </message>
</context>
<context>
    <name>ApplicationWords</name>
    <message>
        <source>Called</source>
        <translation>Gebeld</translation>
    </message>
    <message>
        <source>E-mailed</source>
        <translation>Gemaild</translation>
    </message>
    <message>
        <source>Went there</source>
        <translation>Langsgegaan</translation>
    </message>
    <message>
        <source>On the website</source>
        <translation>Op de website</translation>
    </message>
    <message>
        <source>With a letter</source>
        <translation>Met een brief</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Gesolliciteerd</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Gesprek</translation>
    </message>
    <message>
        <source>Hired</source>
        <translation>Aangenomen</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Niet gekozen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Is still being sent</source>
        <translation>Wordt nog verstuurd</translation>
    </message>
    <message>
        <source>Sent, waiting for an answer</source>
        <translation>Verstuurd, wacht op antwoord</translation>
    </message>
    <message>
        <source>They answered</source>
        <translation>Ze antwoordden</translation>
    </message>
    <message>
        <source>Interview on %1</source>
        <translation>Gesprek op %1</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Niet aangekomen</translation>
    </message>
    <message>
        <source>The employer did not get it. Apply in another way.</source>
        <translation>De werkgever kreeg het niet. Solliciteer op een andere manier.</translation>
    </message>
    <message>
        <source>Your e-mail is sent</source>
        <translation>Je e-mail is verstuurd</translation>
    </message>
    <message>
        <source>You called about it</source>
        <translation>Je belde ervoor</translation>
    </message>
    <message>
        <source>You sent an e-mail</source>
        <translation>Je stuurde een mail</translation>
    </message>
    <message>
        <source>You went there</source>
        <translation>Je ging langs</translation>
    </message>
    <message>
        <source>You applied on the website</source>
        <translation>Je solliciteerde op de website</translation>
    </message>
    <message>
        <source>You sent a letter</source>
        <translation>Je stuurde een brief</translation>
    </message>
    <message>
        <source>You applied</source>
        <translation>Je solliciteerde</translation>
    </message>
    <message>
        <source>You called</source>
        <translation>Je belde</translation>
    </message>
    <message>
        <source>Invited for an interview</source>
        <translation>Uitgenodigd voor een gesprek</translation>
    </message>
    <message>
        <source>You have the job</source>
        <translation>Je hebt het werk</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Je notitie</translation>
    </message>
    <message>
        <source>Your e-mail was not delivered</source>
        <translation>Je e-mail is niet aangekomen</translation>
    </message>
</context>
<context>
    <name>ApplicationsController</name>
    <message numerus="yes">
        <source>%n since %1</source>
        <translation>
            <numerusform>%n sinds %1</numerusform>
            <numerusform>%n sinds %1</numerusform>
        </translation>
    </message>
    <message>
        <source>My applications</source>
        <translation>Mijn sollicitaties</translation>
    </message>
    <message>
        <source>Proof of applications</source>
        <translation>Bewijs van sollicitaties</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Deze maand</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Vorige maand</translation>
    </message>
    <message>
        <source>Three months</source>
        <translation>Drie maanden</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dit jaar</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
</context>
<context>
    <name>AppliedDialog</name>
    <message>
        <source>Where did you apply?</source>
        <translation>Waar solliciteerde je?</translation>
    </message>
    <message>
        <source>Well done! How did you do it?</source>
        <translation>Goed zo! Hoe deed je dat?</translation>
    </message>
    <message>
        <source>Which job?</source>
        <translation>Welk werk?</translation>
    </message>
    <message>
        <source>Which employer?</source>
        <translation>Welke werkgever?</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Mag leeg blijven</translation>
    </message>
    <message>
        <source>How?</source>
        <translation>Hoe?</translation>
    </message>
    <message>
        <source>We put this in your list.</source>
        <translation>We zetten dit in je lijst.</translation>
    </message>
    <message>
        <source>Without a file it is gone when you stop.</source>
        <translation>Zonder dossier is het weg als je stopt.</translation>
    </message>
    <message>
        <source>You can show it as proof.</source>
        <translation>Je kunt die tonen als bewijs.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Niet nu</translation>
    </message>
    <message>
        <source>Put in my list</source>
        <translation>Zet in mijn lijst</translation>
    </message>
    <message>
        <source>Say first which job, and how.</source>
        <translation>Zeg eerst welk werk, en hoe.</translation>
    </message>
    <message>
        <source>Choose first how you did it.</source>
        <translation>Kies eerst hoe je het deed.</translation>
    </message>
</context>
<context>
    <name>ApplyCard</name>
    <message>
        <source>How to apply</source>
        <translation>Zo solliciteer je</translation>
    </message>
</context>
<context>
    <name>ApplyController</name>
    <message>
        <source>Send it to the employer</source>
        <translation>Stuur naar de werkgever</translation>
    </message>
    <message>
        <source>Print CV and letter</source>
        <translation>Druk cv en brief af</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Even geduld</translation>
    </message>
    <message>
        <source>We are sending it</source>
        <translation>We zijn aan het versturen</translation>
    </message>
    <message>
        <source>Sending does not work now</source>
        <translation>Versturen lukt nu niet</translation>
    </message>
    <message>
        <source>It is sent</source>
        <translation>Het is verstuurd</translation>
    </message>
    <message>
        <source>It is waiting</source>
        <translation>Het wacht nog</translation>
    </message>
    <message>
        <source>It could not be sent</source>
        <translation>Het kon niet verstuurd worden</translation>
    </message>
    <message>
        <source>The vacancy has changed</source>
        <translation>De vacature is veranderd</translation>
    </message>
    <message>
        <source>We do not know whether it was sent</source>
        <translation>We weten niet of het verstuurd is</translation>
    </message>
    <message>
        <source>We look whether it can be sent.</source>
        <translation>We kijken of versturen lukt.</translation>
    </message>
    <message>
        <source>This takes a few seconds.</source>
        <translation>Dat duurt enkele seconden.</translation>
    </message>
    <message>
        <source>Nothing was sent. Print it, and send it yourself.</source>
        <translation>Er is niets verstuurd. Druk het af en stuur het zelf.</translation>
    </message>
    <message>
        <source>The mail server took your message. We keep nothing of it.</source>
        <translation>De mailserver heeft je bericht. Wij houden er niets van bij.</translation>
    </message>
    <message>
        <source>The mail server does not answer yet. We try for two days. Print it too, to be sure.</source>
        <translation>De mailserver antwoordt nog niet. We proberen het twee dagen. Druk het ook af, voor de zekerheid.</translation>
    </message>
    <message>
        <source>The employer did not get it. Print it, and send it yourself.</source>
        <translation>De werkgever heeft het niet gekregen. Druk het af en stuur het zelf.</translation>
    </message>
    <message>
        <source>Nothing was sent. Look at the vacancy again, or print it.</source>
        <translation>Er is niets verstuurd. Bekijk de vacature opnieuw, of druk het af.</translation>
    </message>
    <message>
        <source>Try again: it is never sent twice. Or print it.</source>
        <translation>Probeer opnieuw: het wordt nooit twee keer verstuurd. Of druk het af.</translation>
    </message>
    <message>
        <source>CV and letter</source>
        <translation>Cv en brief</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Bewijs</translation>
    </message>
    <message>
        <source>My CV</source>
        <translation>Mijn cv</translation>
    </message>
    <message>
        <source>My letter</source>
        <translation>Mijn brief</translation>
    </message>
    <message>
        <source>To: {address}</source>
        <translation>Naar: {address}</translation>
    </message>
    <message>
        <source>Your CV and your letter go along.</source>
        <translation>Je cv en je brief gaan mee.</translation>
    </message>
    <message>
        <source>Your CV goes along.</source>
        <translation>Je cv gaat mee.</translation>
    </message>
    <message>
        <source>They answer to {address}.</source>
        <translation>Ze antwoorden naar {address}.</translation>
    </message>
    <message>
        <source>They find in your CV how to reach you.</source>
        <translation>In je cv staat hoe ze je bereiken.</translation>
    </message>
    <message>
        <source>We keep nothing of it once it is sent.</source>
        <translation>Als het verstuurd is, houden we er niets van bij.</translation>
    </message>
</context>
<context>
    <name>ApplyDialog</name>
    <message>
        <source>Send it to the employer?</source>
        <translation>Naar de werkgever sturen?</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probeer opnieuw</translation>
    </message>
    <message>
        <source>Print a receipt</source>
        <translation>Druk een bewijs af</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>Druk het af</translation>
    </message>
    <message>
        <source>Yes, send it</source>
        <translation>Ja, verstuur het</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Write your name in your CV first.</source>
        <translation>Zet eerst je naam in je cv.</translation>
    </message>
</context>
<context>
    <name>AppointmentController</name>
    <message>
        <source>This appointment</source>
        <translation>Deze afspraak</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Afspraak</translation>
    </message>
    <message>
        <source>My CV</source>
        <translation>Mijn cv</translation>
    </message>
</context>
<context>
    <name>AskController</name>
    <message>
        <source>Work</source>
        <translation>Werk</translation>
    </message>
    <message>
        <source>A training</source>
        <translation>Een opleiding</translation>
    </message>
    <message>
        <source>Learning Dutch</source>
        <translation>Nederlands leren</translation>
    </message>
    <message>
        <source>My papers</source>
        <translation>Mijn papieren</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Iets anders</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Maakt niet uit</translation>
    </message>
    <message>
        <source>In the morning</source>
        <translation>In de voormiddag</translation>
    </message>
    <message>
        <source>At noon</source>
        <translation>’s Middags</translation>
    </message>
    <message>
        <source>In the afternoon</source>
        <translation>In de namiddag</translation>
    </message>
</context>
<context>
    <name>AskDialog</name>
    <message>
        <source>Ask for an appointment</source>
        <translation>Vraag een afspraak</translation>
    </message>
    <message>
        <source>Ask to be called</source>
        <translation>Vraag dat we je bellen</translation>
    </message>
    <message>
        <source>Ask for another moment</source>
        <translation>Vraag een ander moment</translation>
    </message>
    <message>
        <source>Your phone number</source>
        <translation>Je telefoonnummer</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Waarover?</translation>
    </message>
    <message>
        <source>When does it suit you?</source>
        <translation>Wanneer past het je?</translation>
    </message>
    <message>
        <source>Only the office reads this. Your number does not stay on this screen.</source>
        <translation>Alleen de dienst leest dit. Je nummer blijft niet op dit scherm.</translation>
    </message>
    <message>
        <source>Only the office reads this. The answer comes in your file.</source>
        <translation>Alleen de dienst leest dit. Het antwoord komt in je dossier.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluit</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Niet nu</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Verstuur</translation>
    </message>
    <message>
        <source>Fill in your phone number first.</source>
        <translation>Vul eerst je telefoonnummer in.</translation>
    </message>
</context>
<context>
    <name>CardController</name>
    <message>
        <source>Recovery card</source>
        <translation>Herstelkaart</translation>
    </message>
    <message>
        <source>Access card</source>
        <translation>Toegangskaart</translation>
    </message>
    <message>
        <source>We are making your card</source>
        <translation>We maken je kaart</translation>
    </message>
    <message>
        <source>Your card is printed</source>
        <translation>Je kaart is geprint</translation>
    </message>
    <message>
        <source>The card got stuck</source>
        <translation>De kaart bleef steken</translation>
    </message>
    <message>
        <source>Your card did not come out</source>
        <translation>Je kaart kwam er niet uit</translation>
    </message>
    <message>
        <source>There is no printer here</source>
        <translation>Hier is geen printer</translation>
    </message>
    <message>
        <source>Take a photo of this card, or write the code down</source>
        <translation>Neem een foto van deze kaart, of schrijf de code op</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Even geduld</translation>
    </message>
    <message>
        <source>Stay here for a moment.</source>
        <translation>Blijf nog even hier.</translation>
    </message>
    <message>
        <source>Hold the code of the card below the scanner. Then it works.</source>
        <translation>Houd de code van de kaart onder de scanner. Dan werkt ze.</translation>
    </message>
    <message>
        <source>Take the sheet. Then touch the button.</source>
        <translation>Neem het blad. Raak dan de knop aan.</translation>
    </message>
    <message>
        <source>You did nothing wrong. A card that did not come out is worth nothing.</source>
        <translation>Je deed niets fout. Een kaart die er niet uitkwam, is niets waard.</translation>
    </message>
    <message>
        <source>Nobody else should see it. Look around you first.</source>
        <translation>Niemand anders mag ze zien. Kijk eerst rond.</translation>
    </message>
    <message>
        <source>A card that came out now opens nothing. Throw it away.</source>
        <translation>Een kaart die nu uit de printer kwam, opent niets. Gooi ze weg.</translation>
    </message>
    <message>
        <source>This is another card, or a mistake. Try again.</source>
        <translation>Dit is een andere kaart, of een fout. Probeer opnieuw.</translation>
    </message>
</context>
<context>
    <name>CardPrint</name>
    <message>
        <source>Only if you forget your code.</source>
        <translation>Alleen als je je code vergeet.</translation>
    </message>
    <message>
        <source>Take this one to every kiosk</source>
        <translation>Neem deze mee naar elke kiosk</translation>
    </message>
    <message>
        <source>Scan the card. Type your code. Your file opens.</source>
        <translation>Scan de kaart. Typ je code. Je dossier gaat open.</translation>
    </message>
    <message>
        <source>Type the code of the card. Then type your own code. Your file opens.</source>
        <translation>Typ de code van de kaart. Typ dan je eigen code. Je dossier gaat open.</translation>
    </message>
    <message>
        <source>Keep this one at home, apart from card 1</source>
        <translation>Bewaar deze thuis, apart van kaart 1</translation>
    </message>
    <message>
        <source>Give them to nobody. With it you choose a new code.</source>
        <translation>Geef ze aan niemand. Hiermee kies je een nieuwe code.</translation>
    </message>
    <message>
        <source>Can the scanner not read it? Type the last 4 signs of the code.</source>
        <translation>Leest de scanner ze niet? Typ de laatste 4 tekens van de code.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergelijk</translation>
    </message>
    <message>
        <source>I have my card</source>
        <translation>Ik heb mijn kaart</translation>
    </message>
    <message>
        <source>Print a new card</source>
        <translation>Print een nieuwe kaart</translation>
    </message>
    <message>
        <source>Show the card on the screen</source>
        <translation>Toon de kaart op het scherm</translation>
    </message>
    <message>
        <source>Nothing comes out</source>
        <translation>Er komt niets uit</translation>
    </message>
</context>
<context>
    <name>CardTask</name>
    <message>
        <source>Make your recovery card</source>
        <translation>Maak je herstelkaart</translation>
    </message>
    <message>
        <source>Did you forget your code? Then only this card helps you to a new one.</source>
        <translation>Ben je je code vergeten? Dan helpt alleen deze kaart je aan een nieuwe.</translation>
    </message>
</context>
<context>
    <name>CardsNeeded</name>
    <message>
        <source>Access card</source>
        <translation>Toegangskaart</translation>
    </message>
    <message>
        <source>Access card: here</source>
        <translation>Toegangskaart: in orde</translation>
    </message>
    <message>
        <source>Access card: scan it or type its code</source>
        <translation>Toegangskaart: scan ze of typ de code</translation>
    </message>
    <message>
        <source>Recovery card</source>
        <translation>Herstelkaart</translation>
    </message>
    <message>
        <source>Recovery card: here</source>
        <translation>Herstelkaart: in orde</translation>
    </message>
    <message>
        <source>Recovery card: scan it or type its code</source>
        <translation>Herstelkaart: scan ze of typ de code</translation>
    </message>
</context>
<context>
    <name>ChangeController</name>
    <message>
        <source>This does not work now</source>
        <translation>Dit lukt nu niet</translation>
    </message>
    <message>
        <source>Your code is changed</source>
        <translation>Je code is veranderd</translation>
    </message>
    <message>
        <source>Your new access card works</source>
        <translation>Je nieuwe toegangskaart werkt</translation>
    </message>
    <message>
        <source>Your new recovery card works</source>
        <translation>Je nieuwe herstelkaart werkt</translation>
    </message>
    <message>
        <source>Nothing was changed. Your old card and your old code still work. Try again later.</source>
        <translation>Er is niets veranderd. Je oude kaart en je oude code werken nog. Probeer later opnieuw.</translation>
    </message>
    <message>
        <source>From now on only your new code opens your file.</source>
        <translation>Vanaf nu opent alleen je nieuwe code je dossier.</translation>
    </message>
    <message>
        <source>The old one opens nothing any more. Throw it away.</source>
        <translation>De oude opent niets meer. Gooi ze weg.</translation>
    </message>
</context>
<context>
    <name>ChangeDialog</name>
    <message>
        <source>Change your code</source>
        <translation>Verander je code</translation>
    </message>
    <message>
        <source>New access card</source>
        <translation>Nieuwe toegangskaart</translation>
    </message>
    <message>
        <source>New recovery card</source>
        <translation>Nieuwe herstelkaart</translation>
    </message>
    <message>
        <source>First type the code that you have now.</source>
        <translation>Typ eerst de code die je nu hebt.</translation>
    </message>
    <message>
        <source>Choose six digits that you remember well.</source>
        <translation>Kies zes cijfers die je goed onthoudt.</translation>
    </message>
    <message>
        <source>Type the same code once more.</source>
        <translation>Typ dezelfde code nog een keer.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Even geduld</translation>
    </message>
    <message>
        <source>Your code of now</source>
        <translation>Je code van nu</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
</context>
<context>
    <name>ChoiceWords</name>
    <message>
        <source>How far can it be?</source>
        <translation>Hoe ver mag het zijn?</translation>
    </message>
    <message>
        <source>How much Dutch?</source>
        <translation>Hoeveel Nederlands?</translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation>Soort werk</translation>
    </message>
    <message>
        <source>How many hours?</source>
        <translation>Hoeveel uren?</translation>
    </message>
    <message>
        <source>When do you want to work?</source>
        <translation>Wanneer wil je werken?</translation>
    </message>
    <message>
        <source>What do you not need?</source>
        <translation>Wat heb je niet nodig?</translation>
    </message>
    <message>
        <source>How new?</source>
        <translation>Hoe nieuw?</translation>
    </message>
    <message>
        <source>What sector?</source>
        <translation>Welke sector?</translation>
    </message>
    <message>
        <source>What occupation?</source>
        <translation>Welk beroep?</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Overal</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3 dagen</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 dagen</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Permanent</source>
        <translation>Vast</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Interim</translation>
    </message>
    <message>
        <source>Flexi-job</source>
        <translation>Flexi-job</translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation>Tijdelijk</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Student</translation>
    </message>
    <message>
        <source>Internship</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Own boss</source>
        <translation>Zelfstandig</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Vrijwilliger</translation>
    </message>
    <message>
        <source>Full time</source>
        <translation>Voltijds</translation>
    </message>
    <message>
        <source>Part time</source>
        <translation>Deeltijds</translation>
    </message>
    <message>
        <source>Daytime</source>
        <translation>Overdag</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>Ploegen</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Avond</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nacht</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>Weekend</translation>
    </message>
    <message>
        <source>Diploma</source>
        <translation>Diploma</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>Rijbewijs</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Ervaring</translation>
    </message>
    <message>
        <source>Up to {km} km</source>
        <translation>Tot {km} km</translation>
    </message>
    <message>
        <source>New today</source>
        <translation>Nieuw vandaag</translation>
    </message>
    <message>
        <source>Last 3 days</source>
        <translation>Laatste 3 dagen</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Laatste 7 dagen</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Een beetje</translation>
    </message>
    <message>
        <source>Reasonably well</source>
        <translation>Redelijk</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Goed</translation>
    </message>
    <message>
        <source>A little Dutch</source>
        <translation>Een beetje Nederlands</translation>
    </message>
    <message>
        <source>Dutch reasonably well</source>
        <translation>Redelijk Nederlands</translation>
    </message>
    <message>
        <source>Dutch well</source>
        <translation>Goed Nederlands</translation>
    </message>
    <message>
        <source>Permanent job</source>
        <translation>Vast werk</translation>
    </message>
    <message>
        <source>Agency work</source>
        <translation>Interim</translation>
    </message>
    <message>
        <source>Temporary job</source>
        <translation>Tijdelijk werk</translation>
    </message>
    <message>
        <source>Student job</source>
        <translation>Studentenjob</translation>
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
        <source>By day</source>
        <translation>Overdag</translation>
    </message>
    <message>
        <source>In shifts</source>
        <translation>Ploegenwerk</translation>
    </message>
    <message>
        <source>In the evening</source>
        <translation>Avondwerk</translation>
    </message>
    <message>
        <source>At night</source>
        <translation>Nachtwerk</translation>
    </message>
    <message>
        <source>At the weekend</source>
        <translation>Weekendwerk</translation>
    </message>
    <message>
        <source>No diploma</source>
        <translation>Geen diploma</translation>
    </message>
    <message>
        <source>No driving licence</source>
        <translation>Geen rijbewijs</translation>
    </message>
    <message>
        <source>No experience</source>
        <translation>Geen ervaring</translation>
    </message>
    <message>
        <source>up to {km} km from {place}</source>
        <translation>tot {km} km van {place}</translation>
    </message>
    <message>
        <source>No Dutch asked</source>
        <translation>Geen Nederlands gevraagd</translation>
    </message>
    <message>
        <source>Dutch helps</source>
        <translation>Nederlands helpt</translation>
    </message>
    <message>
        <source>A few words of Dutch</source>
        <translation>Een paar woorden Nederlands</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Zoek overal</translation>
    </message>
    <message>
        <source>Any level of Dutch</source>
        <translation>Elk niveau Nederlands</translation>
    </message>
    <message>
        <source>Any kind of work</source>
        <translation>Elk soort werk</translation>
    </message>
    <message>
        <source>Any number of hours</source>
        <translation>Eender hoeveel uren</translation>
    </message>
    <message>
        <source>Any time of the day</source>
        <translation>Eender wanneer</translation>
    </message>
    <message>
        <source>Whatever is asked of you</source>
        <translation>Wat ze ook vragen</translation>
    </message>
    <message>
        <source>Older ones too</source>
        <translation>Ook oudere</translation>
    </message>
    <message>
        <source>Every sector</source>
        <translation>Elke sector</translation>
    </message>
    <message>
        <source>Every occupation</source>
        <translation>Elk beroep</translation>
    </message>
</context>
<context>
    <name>ChosenChips</name>
    <message>
        <source>Change this</source>
        <translation>Verander dit</translation>
    </message>
</context>
<context>
    <name>ClosedDoorDialog</name>
    <message>
        <source>No trainings now</source>
        <translation>Nu geen opleidingen</translation>
    </message>
    <message>
        <source>This door is closed for now. A person can help you today: %1.</source>
        <translation>Deze deur is nog even dicht. Een mens helpt je vandaag: %1.</translation>
    </message>
    <message>
        <source>Find help</source>
        <translation>Zoek hulp</translation>
    </message>
</context>
<context>
    <name>CodeAdvice</name>
    <message>
        <source>Not a run, not a birthday</source>
        <translation>Geen rij, geen verjaardag</translation>
    </message>
    <message>
        <source>Others try 123456 and dates first. Do not tell your code to anybody, not to us either.</source>
        <translation>Anderen proberen eerst 123456 en datums. Zeg je code aan niemand, ook niet aan ons.</translation>
    </message>
</context>
<context>
    <name>CodePanel</name>
    <message>
        <source>There is nothing about you in it.</source>
        <translation>Er staat niets over jou in.</translation>
    </message>
</context>
<context>
    <name>ContactWords</name>
    <message>
        <source>Call</source>
        <translation>Bel</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
</context>
<context>
    <name>Counter</name>
    <message>
        <source>One less</source>
        <translation>Eén minder</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Eén meer</translation>
    </message>
    <message>
        <source>Less is not possible.</source>
        <translation>Minder kan niet.</translation>
    </message>
    <message>
        <source>More is not possible.</source>
        <translation>Meer kan niet.</translation>
    </message>
</context>
<context>
    <name>Curtain</name>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Ga verder</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauze</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Nog eens</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Show the screen again</source>
        <translation>Toon het scherm weer</translation>
    </message>
</context>
<context>
    <name>CurtainHead</name>
    <message>
        <source>The screen is covered</source>
        <translation>Het scherm is afgedekt</translation>
    </message>
    <message>
        <source>Nobody sees what you do. You hear everything in your headphones.</source>
        <translation>Niemand ziet wat je doet. Je hoort alles in je koptelefoon.</translation>
    </message>
    <message>
        <source>Reading aloud waits</source>
        <translation>Lees voor wacht</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>Lees voor loopt</translation>
    </message>
    <message>
        <source>Ready to read aloud</source>
        <translation>Klaar om voor te lezen</translation>
    </message>
    <message>
        <source>piece %1 of %2</source>
        <translation>stuk %1 van %2</translation>
    </message>
</context>
<context>
    <name>CvBuilder</name>
    <message>
        <source>Step {number} of {steps}</source>
        <translation>Stap {number} van {steps}</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Wie ben je?</translation>
    </message>
    <message>
        <source>What work did you do?</source>
        <translation>Welk werk deed je?</translation>
    </message>
    <message>
        <source>What did you learn?</source>
        <translation>Wat heb je geleerd?</translation>
    </message>
    <message>
        <source>Which languages do you speak?</source>
        <translation>Welke talen spreek je?</translation>
    </message>
    <message>
        <source>What can you do well?</source>
        <translation>Wat kun je goed?</translation>
    </message>
    <message>
        <source>How do you get to work?</source>
        <translation>Hoe kom je op het werk?</translation>
    </message>
    <message>
        <source>What else should people know?</source>
        <translation>Wat is nog goed om te weten?</translation>
    </message>
    <message>
        <source>Is everything right?</source>
        <translation>Klopt alles?</translation>
    </message>
    <message>
        <source>Type your name and how they can reach you. The rest is not needed.</source>
        <translation>Typ je naam en hoe ze je bereiken. De rest hoeft niet.</translation>
    </message>
    <message>
        <source>Begin with your last work. No work yet? Go on.</source>
        <translation>Begin met je laatste werk. Nog geen werk? Ga verder.</translation>
    </message>
    <message>
        <source>School, course or training, here or abroad. Nothing? Go on.</source>
        <translation>School, cursus of opleiding, hier of in het buitenland. Niets? Ga verder.</translation>
    </message>
    <message>
        <source>Choose what suits best for each language.</source>
        <translation>Kies bij elke taal wat het best past.</translation>
    </message>
    <message>
        <source>Touch what suits you. You can leave this out.</source>
        <translation>Raak aan wat bij je past. Je mag dit overslaan.</translation>
    </message>
    <message>
        <source>Read it once more. Then choose how it looks, and print it.</source>
        <translation>Lees het nog eens na. Kies dan hoe het eruitziet, en druk het af.</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>Volgende: {step}</translation>
    </message>
    <message>
        <source>This CV is in: {language}</source>
        <translation>Dit cv is in het: {language}</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Werk</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Opleiding</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Talen</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Wat je kunt</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>Rijbewijs</translation>
    </message>
    <message>
        <source>More about you</source>
        <translation>Extra</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Nakijken</translation>
    </message>
</context>
<context>
    <name>CvBuilderPage</name>
    <message>
        <source>My CV</source>
        <translation>Mijn cv</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Maak ongedaan</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Er is niets om ongedaan te maken.</translation>
    </message>
    <message>
        <source>Show the sheet</source>
        <translation>Toon het blad</translation>
    </message>
    <message>
        <source>This is how your CV looks</source>
        <translation>Zo ziet je cv eruit</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Another template</source>
        <translation>Ander sjabloon</translation>
    </message>
</context>
<context>
    <name>CvCard</name>
    <message>
        <source>Ready</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Not ready yet</source>
        <translation>Nog niet klaar</translation>
    </message>
</context>
<context>
    <name>CvCheckStep</name>
    <message>
        <source>In which language do you want your CV?</source>
        <translation>In welke taal wil je je cv?</translation>
    </message>
    <message>
        <source>Choose how it looks</source>
        <translation>Kies hoe het eruitziet</translation>
    </message>
</context>
<context>
    <name>CvChips</name>
    <message>
        <source>Show more</source>
        <translation>Toon meer</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Voeg toe</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wis</translation>
    </message>
</context>
<context>
    <name>CvChoiceStep</name>
    <message>
        <source>This CV is for: %1</source>
        <translation>Dit cv is voor: %1</translation>
    </message>
    <message>
        <source>The employer asks this. What can you do?</source>
        <translation>Dit vraagt de werkgever. Wat kun je?</translation>
    </message>
    <message>
        <source>Can you do this too?</source>
        <translation>Kun je dit ook?</translation>
    </message>
    <message>
        <source>How do you work?</source>
        <translation>Hoe werk je?</translation>
    </message>
    <message>
        <source>Something else that you can do well</source>
        <translation>Iets anders dat je goed kunt</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>Rijbewijs</translation>
    </message>
    <message>
        <source>What do you have?</source>
        <translation>Wat heb je?</translation>
    </message>
    <message>
        <source>How far can you go?</source>
        <translation>Hoe ver kun je gaan?</translation>
    </message>
    <message>
        <source>Some sentences about you, at the top</source>
        <translation>Enkele zinnen over jou, bovenaan</translation>
    </message>
    <message>
        <source>Your own sentence</source>
        <translation>Je eigen zin</translation>
    </message>
    <message>
        <source>Also good to know</source>
        <translation>Ook goed om te weten</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Iets anders</translation>
    </message>
    <message>
        <source>Hobbies</source>
        <translation>Hobby’s</translation>
    </message>
    <message>
        <source>Another hobby</source>
        <translation>Een andere hobby</translation>
    </message>
</context>
<context>
    <name>CvController</name>
    <message numerus="yes">
        <source>%n CVs</source>
        <translation>
            <numerusform>%n cv</numerusform>
            <numerusform>%n cv’s</numerusform>
        </translation>
    </message>
    <message>
        <source>My CV</source>
        <translation>Mijn cv</translation>
    </message>
    <message>
        <source>New CV</source>
        <translation>Nieuw cv</translation>
    </message>
</context>
<context>
    <name>CvLetterPage</name>
    <message>
        <source>My letter</source>
        <translation>Mijn brief</translation>
    </message>
    <message>
        <source>Touch the sentences that suit you. You see the letter grow.</source>
        <translation>Raak de zinnen aan die bij je passen. Je ziet de brief groeien.</translation>
    </message>
    <message>
        <source>Put the pieces together</source>
        <translation>Zet de stukken bij elkaar</translation>
    </message>
    <message>
        <source>Your own sentence</source>
        <translation>Je eigen zin</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wis</translation>
    </message>
    <message>
        <source>This is how your letter looks</source>
        <translation>Zo ziet je brief eruit</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
</context>
<context>
    <name>CvLookPage</name>
    <message>
        <source>My CV</source>
        <translation>Mijn cv</translation>
    </message>
    <message>
        <source>Touch a template or a colour. The text stays the same.</source>
        <translation>Raak een sjabloon of een kleur aan. De tekst blijft dezelfde.</translation>
    </message>
    <message>
        <source>This is how your CV looks</source>
        <translation>Zo ziet je cv eruit</translation>
    </message>
    <message>
        <source>How should your CV look?</source>
        <translation>Hoe moet je cv eruitzien?</translation>
    </message>
    <message>
        <source>Touch a sheet. The text stays the same.</source>
        <translation>Raak een blad aan. De tekst blijft dezelfde.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kleur</translation>
    </message>
    <message>
        <source>No colour in the printer?</source>
        <translation>Geen kleur in de printer?</translation>
    </message>
    <message>
        <source>Then it comes out well in black and white.</source>
        <translation>Dan drukken we mooi zwart-wit af.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Choose this one: %1</source>
        <translation>Kies deze: %1</translation>
    </message>
</context>
<context>
    <name>CvLooks</name>
    <message>
        <source>Red</source>
        <translation>Rood</translation>
    </message>
    <message>
        <source>Petrol</source>
        <translation>Petrolblauw</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blauw</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Groen</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Paars</translation>
    </message>
    <message>
        <source>Warm colours</source>
        <translation>Warm</translation>
    </message>
    <message>
        <source>On one sheet</source>
        <translation>Op één blad</translation>
    </message>
    <message>
        <source>Europass style</source>
        <translation>Europees</translation>
    </message>
    <message>
        <source>Classic</source>
        <translation>Klassiek</translation>
    </message>
    <message>
        <source>Fresh</source>
        <translation>Fris</translation>
    </message>
</context>
<context>
    <name>CvNewsCard</name>
    <message>
        <source>New since this CV</source>
        <translation>Nieuw sinds dit cv</translation>
    </message>
    <message>
        <source>You said this in “What I can do”. It is not in this CV yet.</source>
        <translation>Je zei dit bij “Wat ik kan”. Het staat nog niet in dit cv.</translation>
    </message>
    <message>
        <source>Add it to this CV</source>
        <translation>Zet het in dit cv</translation>
    </message>
</context>
<context>
    <name>CvPage</name>
    <message>
        <source>My CV</source>
        <translation>Mijn cv</translation>
    </message>
    <message>
        <source>Make a new CV, or choose one and touch what you want to do with it.</source>
        <translation>Maak een nieuw cv, of kies er een en raak aan wat je ermee wilt doen.</translation>
    </message>
    <message>
        <source>You just looked at this vacancy</source>
        <translation>Deze vacature bekeek je net</translation>
    </message>
    <message>
        <source>What the employer asks comes first. You check it.</source>
        <translation>We zetten vooraan wat de werkgever vraagt. Jij kijkt na.</translation>
    </message>
    <message>
        <source>Adapt to this vacancy</source>
        <translation>Pas aan voor deze vacature</translation>
    </message>
    <message>
        <source>Make a CV for this vacancy</source>
        <translation>Maak een cv voor deze vacature</translation>
    </message>
    <message>
        <source>All my CVs</source>
        <translation>Al mijn cv’s</translation>
    </message>
    <message>
        <source>You have no CV here yet</source>
        <translation>Je hebt hier nog geen cv</translation>
    </message>
    <message>
        <source>Kept in your file</source>
        <translation>Bewaard in je dossier</translation>
    </message>
    <message>
        <source>Without a file your CV is wiped when you stop. Print it first.</source>
        <translation>Zonder dossier wissen we je cv als je stopt. Druk het eerst af.</translation>
    </message>
    <message>
        <source>New CV</source>
        <translation>Nieuw cv</translation>
    </message>
    <message>
        <source>Step by step, about 10 minutes</source>
        <translation>Stap voor stap, ± 10 minuten</translation>
    </message>
    <message>
        <source>Read a CV from my stick</source>
        <translation>Lees een cv van mijn stick</translation>
    </message>
    <message>
        <source>Copy this CV</source>
        <translation>Kopieer dit cv</translation>
    </message>
    <message>
        <source>Open this CV</source>
        <translation>Open dit cv</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>Maak een brief</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>Op mijn gsm</translation>
    </message>
    <message>
        <source>As a file</source>
        <translation>Als bestand</translation>
    </message>
    <message>
        <source>Remove this CV</source>
        <translation>Wis dit cv</translation>
    </message>
</context>
<context>
    <name>CvPhoneDialog</name>
    <message>
        <source>Take your CV along on your phone</source>
        <translation>Neem je cv mee op je gsm</translation>
    </message>
    <message>
        <source>We are making a code</source>
        <translation>We maken een code</translation>
    </message>
    <message>
        <source>A code does not work now</source>
        <translation>Een code lukt nu niet</translation>
    </message>
    <message>
        <source>This takes a few seconds.</source>
        <translation>Dat duurt enkele seconden.</translation>
    </message>
    <message>
        <source>We could not make a code. Try again, or print your CV.</source>
        <translation>We konden geen code maken. Probeer opnieuw, of druk je cv af.</translation>
    </message>
    <message>
        <source>Open the camera of your phone.</source>
        <translation>Open de camera van je gsm.</translation>
    </message>
    <message>
        <source>Point it at the square.</source>
        <translation>Richt op het vierkant.</translation>
    </message>
    <message>
        <source>Tap the link, then tap Download.</source>
        <translation>Tik op de link en dan op Downloaden.</translation>
    </message>
    <message>
        <source>It works once, until tomorrow. Only this code opens your CV. Do not show it to others.</source>
        <translation>Het werkt één keer, tot morgen. Alleen deze code opent je cv. Laat ze niet aan anderen zien.</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>Maak een nieuwe code</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probeer opnieuw</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
</context>
<context>
    <name>CvReadDialog</name>
    <message>
        <source>This is what we found</source>
        <translation>Dit vonden we</translation>
    </message>
    <message>
        <source>A CV from your stick</source>
        <translation>Een cv van je stick</translation>
    </message>
    <message>
        <source>Which file is it?</source>
        <translation>Welk bestand is het?</translation>
    </message>
    <message>
        <source>Everything was taken over.</source>
        <translation>Alles is overgenomen.</translation>
    </message>
    <message>
        <source>This was not taken over</source>
        <translation>Dit is niet overgenomen</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Een ander bestand</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Kijk opnieuw</translation>
    </message>
    <message>
        <source>Go on with this CV</source>
        <translation>Verder met dit cv</translation>
    </message>
</context>
<context>
    <name>CvRemarks</name>
    <message>
        <source>Your CV is ready</source>
        <translation>Je cv is klaar</translation>
    </message>
    <message>
        <source>You can print it.</source>
        <translation>Je kunt het afdrukken.</translation>
    </message>
    <message>
        <source>Without a name nobody knows whose it is.</source>
        <translation>Zonder naam weet niemand van wie het is.</translation>
    </message>
    <message>
        <source>Your name is missing</source>
        <translation>Je naam ontbreekt</translation>
    </message>
    <message>
        <source>Employers here read Latin letters. Write it with those too.</source>
        <translation>Werkgevers lezen hier Latijnse letters. Schrijf hem ook zo.</translation>
    </message>
    <message>
        <source>Your name is in other letters</source>
        <translation>Je naam staat in andere letters</translation>
    </message>
    <message>
        <source>Give a phone number or an e-mail address.</source>
        <translation>Geef een telefoonnummer of een e-mailadres.</translation>
    </message>
    <message>
        <source>Nobody can reach you yet</source>
        <translation>Niemand kan je al bereiken</translation>
    </message>
    <message>
        <source>Your phone number is very short</source>
        <translation>Je telefoonnummer is heel kort</translation>
    </message>
    <message>
        <source>That is no e-mail address</source>
        <translation>Dat is geen e-mailadres</translation>
    </message>
    <message>
        <source>Look whether it is right: {text}</source>
        <translation>Kijk of het klopt: {text}</translation>
    </message>
    <message>
        <source>Add work, a training or what you can do. Then an employer knows something about you.</source>
        <translation>Zet er werk, een opleiding of wat je kunt bij. Dan weet een werkgever iets over jou.</translation>
    </message>
    <message>
        <source>Your CV is still almost empty</source>
        <translation>Je cv is nog bijna leeg</translation>
    </message>
    <message>
        <source>Nothing from {start} to {end}</source>
        <translation>Niets van {start} tot {end}</translation>
    </message>
    <message>
        <source>That is fine, but people may ask about it. Did you learn something, or care for somebody?</source>
        <translation>Dat mag, maar ze vragen er misschien naar. Leerde je iets, of zorgde je voor iemand?</translation>
    </message>
    <message>
        <source>Employers want to know this. Also your mother tongue counts.</source>
        <translation>Werkgevers willen dit weten. Ook je moedertaal telt.</translation>
    </message>
    <message>
        <source>Which languages do you speak?</source>
        <translation>Welke talen spreek je?</translation>
    </message>
    <message>
        <source>Choose what suits best for each language.</source>
        <translation>Kies bij elke taal wat het best past.</translation>
    </message>
    <message>
        <source>How well do you speak it?</source>
        <translation>Hoe goed spreek je het?</translation>
    </message>
    <message>
        <source>Can you do this? Then add it. If not, you can still apply.</source>
        <translation>Kun je dit? Voeg het dan toe. Zo niet, dan mag je toch solliciteren.</translation>
    </message>
    <message>
        <source>The employer also asks: {list}</source>
        <translation>De werkgever vraagt ook: {list}</translation>
    </message>
    <message>
        <source>These are your own words. Check this with someone.</source>
        <translation>Dit zijn je eigen woorden. Kijk dit na met iemand.</translation>
    </message>
    <message>
        <source>There is not enough room for everything. Leave something out if you want to choose yourself.</source>
        <translation>Er is niet genoeg plaats voor alles. Laat iets weg als je zelf wilt kiezen.</translation>
    </message>
    <message>
        <source>Shorter on paper: {job}</source>
        <translation>Korter op papier: {job}</translation>
    </message>
</context>
<context>
    <name>CvRemoveDialog</name>
    <message>
        <source>Remove this CV?</source>
        <translation>Dit cv wissen?</translation>
    </message>
    <message>
        <source>You cannot get it back.</source>
        <translation>Je krijgt het niet terug.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Bewaar het</translation>
    </message>
    <message>
        <source>Remove this CV</source>
        <translation>Wis dit cv</translation>
    </message>
</context>
<context>
    <name>CvSheet</name>
    <message>
        <source>Touch the sheet: large</source>
        <translation>Raak het blad aan: groot</translation>
    </message>
    <message>
        <source>The other sheet</source>
        <translation>Het andere blad</translation>
    </message>
</context>
<context>
    <name>CvSheetPage</name>
    <message>
        <source>My CV</source>
        <translation>Mijn cv</translation>
    </message>
    <message>
        <source>My letter</source>
        <translation>Mijn brief</translation>
    </message>
    <message>
        <source>This is how it comes out of the printer.</source>
        <translation>Zo komt het uit de printer.</translation>
    </message>
    <message>
        <source>The other sheet</source>
        <translation>Het andere blad</translation>
    </message>
</context>
<context>
    <name>CvStickController</name>
    <message>
        <source>We are looking on your stick</source>
        <translation>We kijken op je stick</translation>
    </message>
    <message>
        <source>Leave your stick in.</source>
        <translation>Laat je stick zitten.</translation>
    </message>
    <message>
        <source>We are reading it</source>
        <translation>We lezen het</translation>
    </message>
    <message>
        <source>My CV</source>
        <translation>Mijn cv</translation>
    </message>
    <message>
        <source>There is no CV on this stick that we can read</source>
        <translation>Op deze stick vinden we geen cv</translation>
    </message>
    <message>
        <source>PDFs of this kiosk and files of Europass or JSON Resume work.</source>
        <translation>Pdf’s van deze kiosk en bestanden van Europass of JSON Resume werken.</translation>
    </message>
    <message>
        <source>We find no CV in this file</source>
        <translation>In dit bestand vinden we geen cv</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another file.</source>
        <translation>Er is niets veranderd. Kies een ander bestand.</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs</source>
        <translation>
            <numerusform>%n baan</numerusform>
            <numerusform>%n banen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trainings</source>
        <translation>
            <numerusform>%n opleiding</numerusform>
            <numerusform>%n opleidingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n languages</source>
        <translation>
            <numerusform>%n taal</numerusform>
            <numerusform>%n talen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skills</source>
        <translation>
            <numerusform>%n vaardigheid</numerusform>
            <numerusform>%n vaardigheden</numerusform>
        </translation>
    </message>
    <message>
        <source>We cannot read this stick</source>
        <translation>We kunnen deze stick niet lezen</translation>
    </message>
    <message>
        <source>Do you have another stick? Nothing on it was changed.</source>
        <translation>Heb je een andere stick? Er is niets op veranderd.</translation>
    </message>
</context>
<context>
    <name>CvStudyForm</name>
    <message>
        <source>New training</source>
        <translation>Nieuwe opleiding</translation>
    </message>
</context>
<context>
    <name>CvStudyStep</name>
    <message>
        <source>What kind of school or training?</source>
        <translation>Welke soort school of opleiding?</translation>
    </message>
    <message>
        <source>What did you learn there?</source>
        <translation>Wat leerde je daar?</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wis</translation>
    </message>
    <message>
        <source>At which school? (not needed)</source>
        <translation>Op welke school? (hoeft niet)</translation>
    </message>
    <message>
        <source>In which year did it end?</source>
        <translation>In welk jaar was het gedaan?</translation>
    </message>
    <message>
        <source>I still follow it</source>
        <translation>Ik volg ze nog</translation>
    </message>
    <message>
        <source>More training</source>
        <translation>Nog een opleiding</translation>
    </message>
    <message>
        <source>Leave this training out</source>
        <translation>Laat deze opleiding weg</translation>
    </message>
</context>
<context>
    <name>CvTongueStep</name>
    <message>
        <source>Leave out: %1</source>
        <translation>Laat weg: %1</translation>
    </message>
    <message>
        <source>Another language?</source>
        <translation>Nog een taal?</translation>
    </message>
    <message>
        <source>Touch a language</source>
        <translation>Raak een taal aan</translation>
    </message>
    <message>
        <source>Other languages</source>
        <translation>Andere talen</translation>
    </message>
</context>
<context>
    <name>CvTongues</name>
    <message>
        <source>A little</source>
        <translation>Een beetje</translation>
    </message>
    <message>
        <source>Reasonably well</source>
        <translation>Redelijk</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Goed</translation>
    </message>
    <message>
        <source>Fluent</source>
        <translation>Vlot</translation>
    </message>
    <message>
        <source>Mother tongue</source>
        <translation>Moedertaal</translation>
    </message>
    <message>
        <source>{language} is added. Choose how well you speak it.</source>
        <translation>{language} staat erbij. Kies hoe goed je het spreekt.</translation>
    </message>
</context>
<context>
    <name>CvWhoStep</name>
    <message>
        <source>Clear</source>
        <translation>Wis</translation>
    </message>
    <message>
        <source>First name and last name</source>
        <translation>Voornaam en naam</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>E-mail (not needed)</source>
        <translation>E-mail (hoeft niet)</translation>
    </message>
    <message>
        <source>What work are you looking for? (not needed)</source>
        <translation>Welk werk zoek je? (hoeft niet)</translation>
    </message>
    <message>
        <source>Street and number (not needed)</source>
        <translation>Straat en nummer (hoeft niet)</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Gemeente</translation>
    </message>
</context>
<context>
    <name>CvWorkForm</name>
    <message numerus="yes">
        <source>%n chosen, more is fine</source>
        <translation>
            <numerusform>%n gekozen, meer mag</numerusform>
            <numerusform>%n gekozen, meer mag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n jaar</numerusform>
            <numerusform>%n jaar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n maand</numerusform>
            <numerusform>%n maanden</numerusform>
        </translation>
    </message>
    <message>
        <source>New work</source>
        <translation>Nieuw werk</translation>
    </message>
</context>
<context>
    <name>CvWorkStep</name>
    <message>
        <source>What was your work?</source>
        <translation>Wat was je werk?</translation>
    </message>
    <message>
        <source>For example: cleaner, cook, driver</source>
        <translation>Bijvoorbeeld: poetshulp, kok, chauffeur</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wis</translation>
    </message>
    <message>
        <source>For whom, and where? (not needed)</source>
        <translation>Voor wie en waar? (hoeft niet)</translation>
    </message>
    <message>
        <source>I still work there</source>
        <translation>Ik werk er nog</translation>
    </message>
    <message>
        <source>What did you do there?</source>
        <translation>Wat deed je daar?</translation>
    </message>
    <message>
        <source>Something else that you did</source>
        <translation>Iets anders dat je deed</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Voeg toe</translation>
    </message>
    <message>
        <source>More work</source>
        <translation>Nog een werk</translation>
    </message>
    <message>
        <source>Leave this work out</source>
        <translation>Laat dit werk weg</translation>
    </message>
</context>
<context>
    <name>CvWriteDialog</name>
    <message>
        <source>Your CV as a file</source>
        <translation>Je cv als bestand</translation>
    </message>
    <message>
        <source>Put your stick in. Then choose for what.</source>
        <translation>Steek je stick in. Kies dan waarvoor.</translation>
    </message>
    <message>
        <source>For the Europass website</source>
        <translation>Voor de website van Europass</translation>
    </message>
    <message>
        <source>For this kiosk and other CV programs</source>
        <translation>Voor deze kiosk en andere cv-programma’s</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
</context>
<context>
    <name>DayChoice</name>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gisteren</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>kies</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Andere dag</translation>
    </message>
</context>
<context>
    <name>DayPicker</name>
    <message>
        <source>When?</source>
        <translation>Wanneer?</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>Welke dag?</translation>
    </message>
</context>
<context>
    <name>DeskButton</name>
    <message>
        <source>Call the desk</source>
        <translation>Roep de balie</translation>
    </message>
</context>
<context>
    <name>DeskCard</name>
    <message>
        <source>Call the desk</source>
        <translation>Roep de balie</translation>
    </message>
</context>
<context>
    <name>DeskDialog</name>
    <message>
        <source>Call the desk</source>
        <translation>Roep de balie</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
</context>
<context>
    <name>DeskWords</name>
    <message>
        <source>Do you need help with this screen?</source>
        <translation>Hulp nodig bij dit scherm?</translation>
    </message>
    <message>
        <source>We are telling the desk</source>
        <translation>We zeggen het aan de balie</translation>
    </message>
    <message>
        <source>The desk knows that somebody needs help here</source>
        <translation>De balie weet dat hier iemand hulp nodig heeft</translation>
    </message>
    <message>
        <source>We could not tell the desk</source>
        <translation>We konden het niet aan de balie zeggen</translation>
    </message>
    <message>
        <source>Ask at the desk.</source>
        <translation>Vraag het aan de balie.</translation>
    </message>
    <message>
        <source>We tell the desk. They only hear where this screen is.</source>
        <translation>We zeggen het aan de balie. Ze horen alleen waar dit scherm staat.</translation>
    </message>
    <message>
        <source>Wait here for a moment.</source>
        <translation>Wacht hier even.</translation>
    </message>
    <message>
        <source>Wait here, or go there yourself.</source>
        <translation>Wacht hier, of ga er zelf naartoe.</translation>
    </message>
    <message>
        <source>You did nothing wrong. Ask there yourself.</source>
        <translation>Jij deed niets fout. Vraag het daar zelf.</translation>
    </message>
    <message>
        <source>We are telling the desk.</source>
        <translation>We zeggen het aan de balie.</translation>
    </message>
    <message>
        <source>The desk knows that the printer needs help.</source>
        <translation>De balie weet dat de printer hulp nodig heeft.</translation>
    </message>
    <message>
        <source>We could not tell the desk. Ask there yourself.</source>
        <translation>We konden het niet aan de balie zeggen. Vraag het daar zelf.</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Close</source>
        <translation>Sluit</translation>
    </message>
</context>
<context>
    <name>DomainsController</name>
    <message>
        <source>We do not know any trainings right now.</source>
        <translation>We kennen nu geen opleidingen.</translation>
    </message>
    <message>
        <source>You did nothing wrong. Ask for help at the desk.</source>
        <translation>Jij deed niets fout. Vraag hulp aan de balie.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Opleidingen</translation>
    </message>
</context>
<context>
    <name>DomainsPage</name>
    <message>
        <source>Trainings</source>
        <translation>Opleidingen</translation>
    </message>
    <message>
        <source>Touch what you want to learn about. Then touch a training.</source>
        <translation>Raak aan waarover je wil leren. Raak dan een opleiding aan.</translation>
    </message>
    <message>
        <source>What do you want to learn about?</source>
        <translation>Waarover wil je leren?</translation>
    </message>
    <message>
        <source>No trainings suit your other choices.</source>
        <translation>Geen opleidingen passen bij je andere keuzes.</translation>
    </message>
</context>
<context>
    <name>DoorButton</name>
    <message>
        <source>Closed for now</source>
        <translation>Even dicht</translation>
    </message>
</context>
<context>
    <name>DoorRow</name>
    <message>
        <source>Vacancies</source>
        <translation>Vacatures</translation>
    </message>
    <message>
        <source>Find work that suits you</source>
        <translation>Zoek werk dat bij jou&#xa0;past</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Opleidingen</translation>
    </message>
    <message>
        <source>Learn a trade or learn more</source>
        <translation>Leer een beroep of leer&#xa0;bij</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>Mijn dossier</translation>
    </message>
    <message>
        <source>Saved work, tasks and appointments</source>
        <translation>Bewaard werk, taken en afspraken</translation>
    </message>
    <message>
        <source>Your file is open</source>
        <translation>Je dossier is open</translation>
    </message>
    <message>
        <source>My CV</source>
        <translation>Mijn cv</translation>
    </message>
    <message>
        <source>Make your CV and print it</source>
        <translation>Maak je cv en druk het&#xa0;af</translation>
    </message>
    <message>
        <source>Job shop &amp; help</source>
        <translation>Werkwinkel &amp;&#xa0;hulp</translation>
    </message>
    <message>
        <source>Ask a person for help</source>
        <translation>Vraag hulp aan een&#xa0;mens</translation>
    </message>
</context>
<context>
    <name>DoorsPage</name>
    <message>
        <source>Welcome. Where do you want to go?</source>
        <translation>Welkom. Waar wil je naartoe?</translation>
    </message>
    <message>
        <source>Touch a door. It is free, and you can take your time.</source>
        <translation>Raak een deur aan. Het is gratis, en je mag rustig de tijd nemen.</translation>
    </message>
</context>
<context>
    <name>Doorstep</name>
    <message>
        <source>Nothing you do here stays on this screen.</source>
        <translation>Niets van wat je hier doet, blijft op dit scherm staan.</translation>
    </message>
    <message>
        <source>Nothing stays on this screen.</source>
        <translation>Niets blijft op dit scherm staan.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Toegankelijk</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Lees voor</translation>
    </message>
    <message>
        <source>Stop &amp; wipe</source>
        <translation>Stop &amp; wis</translation>
    </message>
</context>
<context>
    <name>DossierApplicationPage</name>
    <message>
        <source>Application</source>
        <translation>Sollicitatie</translation>
    </message>
    <message>
        <source>Say here what happened with this application.</source>
        <translation>Zeg hier wat er met deze sollicitatie gebeurde.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er gebeurde</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Wat gebeurde er?</translation>
    </message>
    <message>
        <source>Write something with it</source>
        <translation>Schrijf iets bij</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Zet erbij</translation>
    </message>
    <message>
        <source>Choose first what happened.</source>
        <translation>Kies eerst wat er gebeurde.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contactpersoon</translation>
    </message>
    <message>
        <source>Show the vacancy</source>
        <translation>Toon de vacature</translation>
    </message>
    <message>
        <source>Remove this application</source>
        <translation>Wis deze sollicitatie</translation>
    </message>
    <message>
        <source>This application is no longer there.</source>
        <translation>Deze sollicitatie is er niet meer.</translation>
    </message>
    <message>
        <source>Remove this application?</source>
        <translation>Deze sollicitatie wissen?</translation>
    </message>
    <message>
        <source>It goes from your list and from your proof. You cannot get it back.</source>
        <translation>Ze gaat uit je lijst en van je bewijs. Je krijgt ze niet terug.</translation>
    </message>
</context>
<context>
    <name>DossierApplicationsPage</name>
    <message>
        <source>My applications</source>
        <translation>Mijn sollicitaties</translation>
    </message>
    <message>
        <source>Here is where you applied. Touch one to say what happened.</source>
        <translation>Hier staat waar je solliciteerde. Raak er een aan en zeg wat er gebeurde.</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>Mijn dossier</translation>
    </message>
    <message>
        <source>You did not note an application yet.</source>
        <translation>Je noteerde nog geen sollicitatie.</translation>
    </message>
    <message>
        <source>Did you call, write or go somewhere? Put it here. Then you have proof that you look for work.</source>
        <translation>Belde, schreef of ging je ergens langs? Zet het hier. Zo heb je bewijs dat je werk zoekt.</translation>
    </message>
    <message>
        <source>I applied</source>
        <translation>Ik solliciteerde</translation>
    </message>
    <message>
        <source>Print the proof</source>
        <translation>Druk het bewijs af</translation>
    </message>
    <message>
        <source>There are no applications yet.</source>
        <translation>Er zijn nog geen sollicitaties.</translation>
    </message>
</context>
<context>
    <name>DossierAppointmentPage</name>
    <message>
        <source>Appointment</source>
        <translation>Afspraak</translation>
    </message>
    <message>
        <source>Say whether you come. Print it, or take the way there along on your phone.</source>
        <translation>Zeg of je komt. Druk af, of neem de weg mee op je gsm.</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>Mijn dossier</translation>
    </message>
    <message>
        <source>Will you come?</source>
        <translation>Kom je?</translation>
    </message>
    <message>
        <source>No, I cannot</source>
        <translation>Nee, ik kan niet</translation>
    </message>
    <message>
        <source>Yes, I come</source>
        <translation>Ja, ik kom</translation>
    </message>
    <message>
        <source>I was there</source>
        <translation>Ik was er</translation>
    </message>
    <message>
        <source>Ask for another moment</source>
        <translation>Vraag een ander moment</translation>
    </message>
    <message>
        <source>Bring with you</source>
        <translation>Breng mee</translation>
    </message>
    <message>
        <source>Route (QR)</source>
        <translation>Route (QR)</translation>
    </message>
    <message>
        <source>See the place</source>
        <translation>Bekijk de plek</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Op papier</translation>
    </message>
    <message>
        <source>Print this appointment</source>
        <translation>Druk deze afspraak af</translation>
    </message>
    <message>
        <source>Print my CV</source>
        <translation>Druk mijn cv af</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>This appointment is no longer there.</source>
        <translation>Deze afspraak is er niet meer.</translation>
    </message>
</context>
<context>
    <name>DossierAppointmentsPage</name>
    <message>
        <source>My appointments</source>
        <translation>Mijn afspraken</translation>
    </message>
    <message>
        <source>Here are your appointments. Touch one to say whether you come.</source>
        <translation>Hier staan je afspraken. Raak er een aan en zeg of je komt.</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>Mijn dossier</translation>
    </message>
    <message>
        <source>You have no appointments now.</source>
        <translation>Je hebt nu geen afspraken.</translation>
    </message>
    <message>
        <source>Do you want to talk with somebody? Ask for it below.</source>
        <translation>Wil je met iemand praten? Vraag het hieronder.</translation>
    </message>
    <message>
        <source>Do you want to talk with somebody? Go to a job shop, or call.</source>
        <translation>Wil je met iemand praten? Ga naar een werkwinkel, of bel.</translation>
    </message>
    <message>
        <source>See the places</source>
        <translation>Bekijk de plekken</translation>
    </message>
    <message>
        <source>Sent to the office</source>
        <translation>Naar de dienst gestuurd</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Voorbij</translation>
    </message>
    <message>
        <source>Ask to be called</source>
        <translation>Vraag dat we je bellen</translation>
    </message>
    <message>
        <source>Ask for an appointment</source>
        <translation>Vraag een afspraak</translation>
    </message>
</context>
<context>
    <name>DossierEnterPage</name>
    <message>
        <source>Open your file</source>
        <translation>Open je dossier</translation>
    </message>
    <message>
        <source>Type your code</source>
        <translation>Typ je code</translation>
    </message>
    <message>
        <source>Open it with both cards</source>
        <translation>Open het met beide kaarten</translation>
    </message>
    <message>
        <source>Choose a new code</source>
        <translation>Kies een nieuwe code</translation>
    </message>
    <message>
        <source>Your code is blocked</source>
        <translation>Je code is geblokkeerd</translation>
    </message>
    <message>
        <source>This screen does not know this card</source>
        <translation>Dit scherm kent deze kaart niet</translation>
    </message>
    <message>
        <source>We cannot get your file now</source>
        <translation>We kunnen je dossier nu niet ophalen</translation>
    </message>
    <message>
        <source>We take no codes for a moment</source>
        <translation>We nemen even geen codes aan</translation>
    </message>
    <message>
        <source>Your file does not open now</source>
        <translation>Je dossier gaat nu niet open</translation>
    </message>
    <message>
        <source>Hold your card below the scanner. Then type your code.</source>
        <translation>Houd je kaart onder de scanner. Typ daarna je code.</translation>
    </message>
    <message>
        <source>Type the code of your card. Then type your secret code.</source>
        <translation>Typ de code van je kaart. Typ daarna je geheime code.</translation>
    </message>
    <message>
        <source>We have your recovery card. The code has 6 digits.</source>
        <translation>We hebben je herstelkaart. De code heeft 6 cijfers.</translation>
    </message>
    <message>
        <source>We have your card. The code has 6 digits.</source>
        <translation>We hebben je kaart. De code heeft 6 cijfers.</translation>
    </message>
    <message>
        <source>Did you forget your code? Scan your access card and your recovery card.</source>
        <translation>Code vergeten? Scan je toegangskaart en je herstelkaart.</translation>
    </message>
    <message>
        <source>Six digits that you remember well. The old code opens nothing any more.</source>
        <translation>Zes cijfers die je goed onthoudt. De oude code opent niets meer.</translation>
    </message>
    <message>
        <source>Type the same code once more.</source>
        <translation>Typ dezelfde code nog een keer.</translation>
    </message>
    <message>
        <source>There were too many wrong codes. With both cards your file opens, and you choose a new code.</source>
        <translation>Er waren te veel foute codes. Met beide kaarten gaat je dossier open, en kies je een nieuwe code.</translation>
    </message>
    <message>
        <source>Is it an old card? Then use your new one. You can also make a new file.</source>
        <translation>Is het een oude kaart? Neem dan je nieuwe. Je kunt ook een nieuw dossier maken.</translation>
    </message>
    <message>
        <source>You did nothing wrong. Your file is not on this screen yet, and the network does not work. Try again later.</source>
        <translation>Je deed niets fout. Je dossier staat nog niet op dit scherm, en het netwerk werkt niet. Probeer later opnieuw.</translation>
    </message>
    <message>
        <source>There were too many wrong codes on this screen. Come back in a quarter of an hour, or ask a person for help.</source>
        <translation>Er waren te veel foute codes op dit scherm. Kom over een kwartier terug, of vraag hulp aan een mens.</translation>
    </message>
    <message>
        <source>You did nothing wrong. Try again later, or ask a person for help.</source>
        <translation>Je deed niets fout. Probeer later opnieuw, of vraag hulp aan een mens.</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>Mijn dossier</translation>
    </message>
    <message>
        <source>Hold your card below the scanner</source>
        <translation>Hou je kaart onder de scanner</translation>
    </message>
    <message>
        <source>The code is on the back of your card</source>
        <translation>De code staat op de achterkant van je kaart</translation>
    </message>
    <message>
        <source>With the square to the light. Then you type your secret code.</source>
        <translation>Met het vierkant naar het licht. Daarna typ je je geheime code.</translation>
    </message>
    <message>
        <source>First you type that code. Then your secret code.</source>
        <translation>Eerst typ je die code. Daarna je geheime code.</translation>
    </message>
    <message>
        <source>Or type the code of the card</source>
        <translation>Of typ de code van de kaart</translation>
    </message>
    <message>
        <source>It is on the back of your card.</source>
        <translation>Die staat op de achterkant van je kaart.</translation>
    </message>
    <message>
        <source>The code of the card</source>
        <translation>De code van de kaart</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Your code (6 digits)</source>
        <translation>Je code (6 cijfers)</translation>
    </message>
    <message>
        <source>No file yet?</source>
        <translation>Nog geen dossier?</translation>
    </message>
    <message>
        <source>It keeps vacancies, tasks and your CV for the next time. Making one takes 2 minutes.</source>
        <translation>Het bewaart vacatures, taken en je cv voor de volgende keer. Maken duurt 2 minuten.</translation>
    </message>
    <message>
        <source>Make a file</source>
        <translation>Maak een dossier</translation>
    </message>
    <message>
        <source>I forgot my code</source>
        <translation>Ik ben mijn code vergeten</translation>
    </message>
    <message>
        <source>Another card</source>
        <translation>Een andere kaart</translation>
    </message>
    <message>
        <source>What I saved</source>
        <translation>Wat ik bewaarde</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probeer opnieuw</translation>
    </message>
    <message>
        <source>Go on without</source>
        <translation>Verder zonder</translation>
    </message>
    <message>
        <source>Lost your access card? Use your recovery card and your code.</source>
        <translation>Toegangskaart kwijt? Gebruik je herstelkaart en je code.</translation>
    </message>
</context>
<context>
    <name>DossierFileDialog</name>
    <message>
        <source>Take everything along as a file</source>
        <translation>Neem alles mee als bestand</translation>
    </message>
    <message>
        <source>Put your USB stick in. A program can read the file (JSON). Whoever finds the stick can read it too.</source>
        <translation>Steek je USB-stick in. Een programma kan het bestand lezen (JSON). Wie de stick vindt, kan het ook.</translation>
    </message>
    <message>
        <source>Put it on my stick</source>
        <translation>Zet op mijn stick</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probeer opnieuw</translation>
    </message>
    <message>
        <source>I have my stick</source>
        <translation>Ik heb mijn stick</translation>
    </message>
</context>
<context>
    <name>DossierOverviewPage</name>
    <message>
        <source>My file</source>
        <translation>Mijn dossier</translation>
    </message>
    <message>
        <source>Here you see what to do, where you applied and what is new for you.</source>
        <translation>Hier zie je wat je moet doen, waar je solliciteerde en wat nieuw is voor jou.</translation>
    </message>
    <message>
        <source>Good to see you</source>
        <translation>fijn dat je er bent</translation>
    </message>
    <message>
        <source>Your file is still empty.</source>
        <translation>Je dossier is nog leeg.</translation>
    </message>
    <message>
        <source>Start with looking for work. Touch the bookmark to save what you like.</source>
        <translation>Begin met werk te zoeken. Raak de bladwijzer aan om te bewaren wat je goed vindt.</translation>
    </message>
    <message>
        <source>Look for work</source>
        <translation>Zoek werk</translation>
    </message>
    <message>
        <source>Look for a training</source>
        <translation>Zoek een opleiding</translation>
    </message>
    <message>
        <source>To do now</source>
        <translation>Nu te doen</translation>
    </message>
    <message>
        <source>You have nothing to do now.</source>
        <translation>Je hoeft nu niets te doen.</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Afspraken</translation>
    </message>
    <message>
        <source>My applications</source>
        <translation>Mijn sollicitaties</translation>
    </message>
    <message>
        <source>Did you apply somewhere? Write it here.</source>
        <translation>Solliciteerde je ergens? Schrijf het hier op.</translation>
    </message>
    <message>
        <source>All my applications</source>
        <translation>Al mijn sollicitaties</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>Voor jou</translation>
    </message>
    <message>
        <source>Save what you like. Then we can suggest more like it.</source>
        <translation>Bewaar wat je goed vindt. Dan kunnen we meer zoals dat voorstellen.</translation>
    </message>
    <message>
        <source>All suggestions</source>
        <translation>Alle tips</translation>
    </message>
    <message>
        <source>I applied</source>
        <translation>Ik solliciteerde</translation>
    </message>
    <message>
        <source>Print the proof</source>
        <translation>Druk het bewijs af</translation>
    </message>
</context>
<context>
    <name>DossierPage</name>
    <message>
        <source>My file</source>
        <translation>Mijn dossier</translation>
    </message>
</context>
<context>
    <name>DossierPassportPage</name>
    <message>
        <source>What I can do</source>
        <translation>Wat ik kan</translation>
    </message>
    <message>
        <source>Say here what you can do. Touch something to change it. It goes into your CV when you want.</source>
        <translation>Zeg hier wat je kunt. Raak iets aan om het te veranderen. Het gaat in je cv als je dat wilt.</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>Mijn dossier</translation>
    </message>
    <message>
        <source>what you can do</source>
        <translation>wat je kunt</translation>
    </message>
    <message>
        <source>Proven: with a paper or a test. Is something not proven yet? The job shop helps.</source>
        <translation>Bewezen: met een papier of een test. Is iets nog niet bewezen? De werkwinkel helpt.</translation>
    </message>
    <message>
        <source>Certificates and trainings</source>
        <translation>Attesten en opleidingen</translation>
    </message>
    <message>
        <source>Which training did you follow? Also a short one counts.</source>
        <translation>Welke opleiding volgde je? Ook een korte telt.</translation>
    </message>
    <message>
        <source>What did you do at work, or at home?</source>
        <translation>Wat deed je op het werk, of thuis?</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Talen</translation>
    </message>
    <message>
        <source>Which languages do you speak?</source>
        <translation>Welke talen spreek je?</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>Rijbewijs</translation>
    </message>
    <message>
        <source>Do you have a driving licence?</source>
        <translation>Heb je een rijbewijs?</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>Hier staat nog niets.</translation>
    </message>
    <message>
        <source>Have it proven</source>
        <translation>Laat iets bewijzen</translation>
    </message>
    <message>
        <source>Show it to a counsellor</source>
        <translation>Toon het aan een consulent</translation>
    </message>
    <message>
        <source>Make a CV with it</source>
        <translation>Maak er een cv mee</translation>
    </message>
</context>
<context>
    <name>DossierSavedPage</name>
    <message>
        <source>Saved</source>
        <translation>Bewaard</translation>
    </message>
    <message>
        <source>Here is what you saved. Touch it to read it again.</source>
        <translation>Hier staat wat je bewaarde. Raak het aan om het opnieuw te lezen.</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>Mijn dossier</translation>
    </message>
    <message>
        <source>for this visit</source>
        <translation>voor dit bezoek</translation>
    </message>
    <message>
        <source>You saved nothing yet.</source>
        <translation>Je bewaarde nog niets.</translation>
    </message>
    <message>
        <source>Look for work or a training. Touch the bookmark. Then you find it here again.</source>
        <translation>Zoek werk of een opleiding. Raak de bladwijzer aan. Dan vind je het hier terug.</translation>
    </message>
    <message>
        <source>Look for work</source>
        <translation>Zoek werk</translation>
    </message>
    <message>
        <source>Look for a training</source>
        <translation>Zoek een opleiding</translation>
    </message>
    <message>
        <source>This is for this visit only.</source>
        <translation>Dit is alleen voor dit bezoek.</translation>
    </message>
    <message>
        <source>When you stop, it is wiped. Open a file to keep it longer.</source>
        <translation>Als je stopt, wissen we het. Open een dossier om het langer te bewaren.</translation>
    </message>
    <message>
        <source>Open or make a file</source>
        <translation>Open of maak een dossier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijder</translation>
    </message>
    <message>
        <source>My searches</source>
        <translation>Mijn zoekopdrachten</translation>
    </message>
    <message>
        <source>Show what it finds.</source>
        <translation>Toon wat ze vindt.</translation>
    </message>
    <message>
        <source>New: since you last looked.</source>
        <translation>Nieuw: sinds je laatst keek.</translation>
    </message>
    <message>
        <source>Print my list</source>
        <translation>Druk mijn lijst af</translation>
    </message>
</context>
<context>
    <name>DossierSettingsController</name>
    <message>
        <source>All that is in my file</source>
        <translation>Alles wat in mijn dossier staat</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>Mijn dossier</translation>
    </message>
    <message>
        <source>Your first name, what you can do, CVs, what you saved, applications, tasks and appointments</source>
        <translation>Je voornaam, wat je kunt, je cv’s, wat je bewaarde, sollicitaties, taken en afspraken</translation>
    </message>
    <message>
        <source>until you wipe it</source>
        <translation>tot jij het wist</translation>
    </message>
    <message>
        <source>Your file on this screen</source>
        <translation>Je dossier op dit scherm</translation>
    </message>
    <message>
        <source>30 days after you last opened it</source>
        <translation>30 dagen nadat je het laatst opende</translation>
    </message>
    <message>
        <source>Your file for the other screens</source>
        <translation>Je dossier voor de andere schermen</translation>
    </message>
    <message>
        <source>24 months after you last opened it</source>
        <translation>24 maanden nadat je het laatst opende</translation>
    </message>
    <message>
        <source>That a code was wrong</source>
        <translation>Dat een code fout was</translation>
    </message>
    <message>
        <source>at most 30 days</source>
        <translation>hoogstens 30 dagen</translation>
    </message>
    <message>
        <source>What you print</source>
        <translation>Wat je print</translation>
    </message>
    <message>
        <source>until the end of your visit</source>
        <translation>tot het einde van je bezoek</translation>
    </message>
</context>
<context>
    <name>DossierSettingsPage</name>
    <message>
        <source>Settings of your file</source>
        <translation>Instellingen van je dossier</translation>
    </message>
    <message>
        <source>Change your code or your cards. See what we keep. Take everything along, or wipe it.</source>
        <translation>Verander je code of je kaarten. Kijk wat we bewaren. Neem alles mee, of wis het.</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>instellingen</translation>
    </message>
    <message>
        <source>You came in with your recovery card</source>
        <translation>Je kwam binnen met je herstelkaart</translation>
    </message>
    <message>
        <source>Did you lose your access card? Make a new one: the old one then opens nothing any more.</source>
        <translation>Ben je je toegangskaart kwijt? Maak een nieuwe: de oude opent dan niets meer.</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Toegang</translation>
    </message>
    <message>
        <source>Change your code</source>
        <translation>Verander je code</translation>
    </message>
    <message>
        <source>You type the old one first.</source>
        <translation>Je typt eerst de oude.</translation>
    </message>
    <message>
        <source>New access card</source>
        <translation>Nieuwe toegangskaart</translation>
    </message>
    <message>
        <source>The old one stops at once.</source>
        <translation>De oude stopt meteen.</translation>
    </message>
    <message>
        <source>New recovery card</source>
        <translation>Nieuwe herstelkaart</translation>
    </message>
    <message>
        <source>Keep it at home.</source>
        <translation>Bewaar ze thuis.</translation>
    </message>
    <message>
        <source>Close your file</source>
        <translation>Sluit je dossier</translation>
    </message>
    <message>
        <source>You can go on with something else.</source>
        <translation>Je kunt verder met iets anders.</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Op papier</translation>
    </message>
    <message>
        <source>What do we keep, and how long?</source>
        <translation>Wat bewaren we, en hoe lang?</translation>
    </message>
    <message>
        <source>Your file is locked with your card and your code</source>
        <translation>Je dossier is op slot met je kaart en je code</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Delen</translation>
    </message>
    <message>
        <source>A number for your counsellor</source>
        <translation>Een nummer voor je consulent</translation>
    </message>
    <message>
        <source>Take everything along</source>
        <translation>Neem alles mee</translation>
    </message>
    <message>
        <source>On paper or as a PDF</source>
        <translation>Op papier of als pdf</translation>
    </message>
    <message>
        <source>As a file for a computer</source>
        <translation>Als bestand voor een computer</translation>
    </message>
    <message>
        <source>Without them nobody reads it, not even we. Others see only what you share.</source>
        <translation>Zonder die twee leest niemand het, ook wij niet. Anderen zien alleen wat jij deelt.</translation>
    </message>
    <message>
        <source>Tips from others</source>
        <translation>Tips van anderen</translation>
    </message>
    <message>
        <source>See what they kept.</source>
        <translation>Zie wat zij bewaarden.</translation>
    </message>
    <message>
        <source>Count me in</source>
        <translation>Tel mij mee</translation>
    </message>
    <message>
        <source>Others see what was kept most, not who you are.</source>
        <translation>Anderen zien wat vaak bewaard is, niet wie je bent.</translation>
    </message>
    <message>
        <source>Show it to a counsellor</source>
        <translation>Toon het aan een consulent</translation>
    </message>
    <message>
        <source>You choose what is in it.</source>
        <translation>Jij kiest wat erin staat.</translation>
    </message>
    <message>
        <source>Everything goes away for good. We ask you once more.</source>
        <translation>Alles is voor altijd weg. We vragen het je nog één keer.</translation>
    </message>
    <message>
        <source>Wipe everything…</source>
        <translation>Wis alles…</translation>
    </message>
</context>
<context>
    <name>DossierStartPage</name>
    <message>
        <source>What is it?</source>
        <translation>Wat is het?</translation>
    </message>
    <message>
        <source>What is your first name?</source>
        <translation>Wat is je voornaam?</translation>
    </message>
    <message>
        <source>Choose a secret code</source>
        <translation>Kies een geheime code</translation>
    </message>
    <message>
        <source>Your recovery card</source>
        <translation>Je herstelkaart</translation>
    </message>
    <message>
        <source>Your access card</source>
        <translation>Je toegangskaart</translation>
    </message>
    <message>
        <source>A file keeps vacancies, applications, tasks and your CV for the next time. You can also do without.</source>
        <translation>Een dossier bewaart vacatures, sollicitaties, taken en je cv voor de volgende keer. Het mag ook zonder.</translation>
    </message>
    <message>
        <source>Only your first name. You see it on the screen and on your card.</source>
        <translation>Alleen je voornaam. Je ziet hem op het scherm en op je kaart.</translation>
    </message>
    <message>
        <source>Six digits that you remember well. Only you know them.</source>
        <translation>Zes cijfers die je goed onthoudt. Alleen jij kent ze.</translation>
    </message>
    <message>
        <source>Card 2 of 2. Keep it at home.</source>
        <translation>Kaart 2 van 2. Bewaar ze thuis.</translation>
    </message>
    <message>
        <source>Card 1 of 2. Take it with you.</source>
        <translation>Kaart 1 van 2. Neem ze mee.</translation>
    </message>
    <message>
        <source>Type the same code once more.</source>
        <translation>Typ dezelfde code nog een keer.</translation>
    </message>
    <message>
        <source>Start a file</source>
        <translation>Een dossier starten</translation>
    </message>
    <message>
        <source>takes 2 minutes</source>
        <translation>duurt 2 minuten</translation>
    </message>
    <message>
        <source>Your first name</source>
        <translation>Je voornaam</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Type your first name first.</source>
        <translation>Typ eerst je voornaam.</translation>
    </message>
    <message>
        <source>The card that came out opens nothing</source>
        <translation>De kaart die eruit kwam, opent niets</translation>
    </message>
    <message>
        <source>Throw it away. Type your code again. Then a new card comes out.</source>
        <translation>Gooi ze weg. Typ je code opnieuw. Dan komt er een nieuwe kaart.</translation>
    </message>
    <message>
        <source>Go on without a file</source>
        <translation>Verder zonder dossier</translation>
    </message>
    <message>
        <source>Your file could not be made now</source>
        <translation>Je dossier kon nu niet worden gemaakt</translation>
    </message>
    <message>
        <source>You did nothing wrong. A card that came out is worth nothing.</source>
        <translation>Je deed niets fout. Een kaart die er al uitkwam, is niets waard.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probeer opnieuw</translation>
    </message>
    <message>
        <source>Make this card later</source>
        <translation>Maak deze kaart later</translation>
    </message>
</context>
<context>
    <name>DossierSuggestionsPage</name>
    <message>
        <source>Suggestions</source>
        <translation>Tips voor mij</translation>
    </message>
    <message>
        <source>These may suit you. Touch the question mark to know why you see one. Touch the cross if it is not for you.</source>
        <translation>Dit past misschien bij je. Raak het vraagteken aan om te weten waarom je iets ziet. Raak het kruis aan als het niets voor jou is.</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>Mijn dossier</translation>
    </message>
    <message>
        <source>Show what others chose</source>
        <translation>Toon wat anderen kozen</translation>
    </message>
    <message>
        <source>Look at the training</source>
        <translation>Bekijk de opleiding</translation>
    </message>
    <message>
        <source>Look at the vacancy</source>
        <translation>Bekijk de vacature</translation>
    </message>
    <message>
        <source>There are no suggestions now.</source>
        <translation>Er zijn nu geen voorstellen.</translation>
    </message>
    <message>
        <source>Say what work you look for, or save what you like. Then we can suggest more like it.</source>
        <translation>Zeg welk werk je zoekt, of bewaar wat je leuk vindt. Dan kunnen we meer zulke dingen voorstellen.</translation>
    </message>
    <message>
        <source>Say what you look for</source>
        <translation>Zeg wat je zoekt</translation>
    </message>
    <message>
        <source>Look for work</source>
        <translation>Zoek werk</translation>
    </message>
    <message>
        <source>Why do I see this?</source>
        <translation>Waarom zie ik dit?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaar</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>Niet voor mij</translation>
    </message>
    <message>
        <source>You do not see it again.</source>
        <translation>Je ziet het niet meer.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Maak ongedaan</translation>
    </message>
</context>
<context>
    <name>DossierTabs</name>
    <message>
        <source>The parts of your file</source>
        <translation>De delen van je dossier</translation>
    </message>
</context>
<context>
    <name>DossierTabsController</name>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Bewaard</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Sollicitaties</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Afspraken</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Tips voor mij</translation>
    </message>
    <message>
        <source>What I can do</source>
        <translation>Wat ik kan</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message numerus="yes">
        <source>%n to do</source>
        <translation>
            <numerusform>%n te doen</numerusform>
            <numerusform>%n te doen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to come</source>
        <translation>
            <numerusform>%n op komst</numerusform>
            <numerusform>%n op komst</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DossierTaskPage</name>
    <message>
        <source>Task</source>
        <translation>Taak</translation>
    </message>
    <message>
        <source>Read how to do it. Say when it is done, or when it does not work.</source>
        <translation>Lees hoe je het doet. Zeg het als het klaar is, of als het niet lukt.</translation>
    </message>
    <message>
        <source>How to do it</source>
        <translation>Zo doe je het</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Waarom?</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bewijs</translation>
    </message>
    <message>
        <source>This does not work for me</source>
        <translation>Dit lukt mij niet</translation>
    </message>
    <message>
        <source>This is not for me</source>
        <translation>Dit is niets voor mij</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Meer tijd</translation>
    </message>
    <message>
        <source>A week more time</source>
        <translation>Een week meer tijd</translation>
    </message>
    <message>
        <source>Print my tasks</source>
        <translation>Druk mijn taken af</translation>
    </message>
    <message>
        <source>This task is no longer there.</source>
        <translation>Deze taak is er niet meer.</translation>
    </message>
</context>
<context>
    <name>DossierTasksPage</name>
    <message>
        <source>My tasks</source>
        <translation>Mijn taken</translation>
    </message>
    <message>
        <source>Here is what you can do. Touch a task to see how.</source>
        <translation>Hier staat wat je kan doen. Raak een taak aan om te zien hoe.</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>Mijn dossier</translation>
    </message>
    <message>
        <source>You have nothing to do now.</source>
        <translation>Je hoeft nu niets te doen.</translation>
    </message>
    <message>
        <source>Tasks come by themselves when something can help you, or your counsellor sends them.</source>
        <translation>Taken komen vanzelf als iets je kan helpen, of je consulent stuurt ze.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Print my tasks</source>
        <translation>Druk mijn taken af</translation>
    </message>
    <message>
        <source>There are no tasks to print.</source>
        <translation>Er zijn geen taken om af te drukken.</translation>
    </message>
</context>
<context>
    <name>EntryController</name>
    <message>
        <source>Recovery card</source>
        <translation>Herstelkaart</translation>
    </message>
    <message>
        <source>Access card</source>
        <translation>Toegangskaart</translation>
    </message>
    <message>
        <source>This is not the code of a card. Look at it again.</source>
        <translation>Dit is niet de code van een kaart. Kijk nog eens.</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n seconds. Then try again.</source>
        <translation>
            <numerusform>Wacht %n seconde. Probeer dan opnieuw.</numerusform>
            <numerusform>Wacht %n seconden. Probeer dan opnieuw.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is not your code. You can try %n times more.</source>
        <translation>
            <numerusform>Dit is niet je code. Je kunt nog %n keer proberen.</numerusform>
            <numerusform>Dit is niet je code. Je kunt nog %n keer proberen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A file is open here. Is it not yours? Touch Stop &amp; wipe first.</source>
        <translation>Er is hier een dossier open. Is het niet van jou? Raak eerst Stop &amp; wis aan.</translation>
    </message>
    <message>
        <source>Your code is changed. From now on only your new code opens your file.</source>
        <translation>Je code is veranderd. Vanaf nu opent alleen je nieuwe code je dossier.</translation>
    </message>
</context>
<context>
    <name>EntryPromises</name>
    <message>
        <source>Your code is never on the screen.</source>
        <translation>Je code staat nooit op het scherm.</translation>
    </message>
    <message>
        <source>Do you stop? Then we wipe everything from this screen.</source>
        <translation>Stop je? Dan wissen we alles van dit scherm.</translation>
    </message>
    <message>
        <source>No card or no code? Ask at the desk.</source>
        <translation>Geen kaart of code? Vraag het aan de balie.</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Your file is wiped</source>
        <translation>Je dossier is gewist</translation>
    </message>
    <message>
        <source>Wiping did not work</source>
        <translation>Wissen is niet gelukt</translation>
    </message>
    <message>
        <source>Are you sure? Nothing comes back</source>
        <translation>Ben je zeker? Er komt niets terug</translation>
    </message>
    <message>
        <source>Wipe your file?</source>
        <translation>Je dossier wissen?</translation>
    </message>
    <message>
        <source>Your cards open nothing any more. You can throw them away.</source>
        <translation>Je kaarten openen niets meer. Je mag ze weggooien.</translation>
    </message>
    <message>
        <source>Your file is still there. Try again, or ask for help at the desk.</source>
        <translation>Je dossier is er nog. Probeer opnieuw, of vraag hulp aan de balie.</translation>
    </message>
    <message>
        <source>All that is in it goes away at once: on this screen, and on the others as soon as they hear of it.</source>
        <translation>Alles wat erin staat, is meteen weg: op dit scherm, en op de andere zodra ze het horen.</translation>
    </message>
    <message>
        <source>Vacancies, applications, tasks, your CV: everything goes away for good. Do you want it on paper first?</source>
        <translation>Vacatures, sollicitaties, taken, je cv: alles is voor altijd weg. Wil je het eerst op papier?</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>Nee, bewaar het</translation>
    </message>
    <message>
        <source>Print it first</source>
        <translation>Print het eerst</translation>
    </message>
    <message>
        <source>Yes, wipe everything</source>
        <translation>Ja, wis alles</translation>
    </message>
    <message>
        <source>Wipe everything…</source>
        <translation>Wis alles…</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>Naar het begin</translation>
    </message>
</context>
<context>
    <name>FeedInfo</name>
    <message numerus="yes">
        <source>%n vacancies</source>
        <translation>
            <numerusform>%n vacature</numerusform>
            <numerusform>%n vacatures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trainings</source>
        <translation>
            <numerusform>%n opleiding</numerusform>
            <numerusform>%n opleidingen</numerusform>
        </translation>
    </message>
    <message>
        <source>Open until {time}</source>
        <translation>Open tot {time}</translation>
    </message>
    <message>
        <source>Open from {time}</source>
        <translation>Open om {time}</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>Nu dicht</translation>
    </message>
    <message>
        <source>This is how it was on {day}. Something may be gone already. So call first.</source>
        <translation>Dit is de toestand van {day}. Misschien is iets al weg. Bel dus eerst.</translation>
    </message>
    <message>
        <source>Call first</source>
        <translation>Bel eerst</translation>
    </message>
</context>
<context>
    <name>FilterColumn</name>
    <message>
        <source>Choose what fits</source>
        <translation>Kies wat past</translation>
    </message>
    <message>
        <source>Clear choices</source>
        <translation>Wis keuzes</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation>Meer keuzes</translation>
    </message>
</context>
<context>
    <name>FilterSheet</name>
    <message>
        <source>Choices</source>
        <translation>Kies wat past</translation>
    </message>
    <message>
        <source>Clear choices</source>
        <translation>Wis keuzes</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>Sectoren</translation>
    </message>
</context>
<context>
    <name>FirstSheet</name>
    <message numerus="yes">
        <source>%n sheets</source>
        <translation>
            <numerusform>%n blad</numerusform>
            <numerusform>%n bladen</numerusform>
        </translation>
    </message>
    <message>
        <source>The sheet is being made</source>
        <translation>Het blad wordt gemaakt</translation>
    </message>
</context>
<context>
    <name>GoodbyePage</name>
    <message>
        <source>Everything is wiped.</source>
        <translation>Alles is gewist.</translation>
    </message>
    <message>
        <source>Goodbye!</source>
        <translation>Tot ziens!</translation>
    </message>
    <message>
        <source>Nothing of you is left on this screen.</source>
        <translation>Er staat niets meer van jou op dit scherm.</translation>
    </message>
    <message>
        <source>Start again (%1)</source>
        <translation>Begin opnieuw (%1)</translation>
    </message>
</context>
<context>
    <name>GuideAnswer</name>
    <message>
        <source>This is where to go</source>
        <translation>Hier moet je zijn</translation>
    </message>
    <message>
        <source>Ask to be called back</source>
        <translation>Vraag dat ze je terugbellen</translation>
    </message>
    <message>
        <source>What do they do?</source>
        <translation>Wat doen ze?</translation>
    </message>
    <message>
        <source>Which languages?</source>
        <translation>Welke talen?</translation>
    </message>
    <message>
        <source>Bring this</source>
        <translation>Breng dit mee</translation>
    </message>
    <message>
        <source>They can help you too</source>
        <translation>Zij kunnen je ook helpen</translation>
    </message>
</context>
<context>
    <name>GuideAnswerController</name>
    <message>
        <source>Who can help me</source>
        <translation>Wie mij kan helpen</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Bel</translation>
    </message>
</context>
<context>
    <name>GuideAnswerPage</name>
    <message>
        <source>This is where to go</source>
        <translation>Hier moet je zijn</translation>
    </message>
    <message>
        <source>Read who can help you, what to bring, and where they are.</source>
        <translation>Lees wie je kan helpen, wat je meebrengt en waar ze zijn.</translation>
    </message>
    <message>
        <source>Job shop &amp; help</source>
        <translation>Werkwinkel &amp; hulp</translation>
    </message>
    <message>
        <source>who can help me?</source>
        <translation>wie helpt mij?</translation>
    </message>
    <message>
        <source>See who can help</source>
        <translation>Zie wie kan helpen</translation>
    </message>
</context>
<context>
    <name>GuideQuestionController</name>
    <message>
        <source>Question {number} of at most {most}</source>
        <translation>Vraag {number} van hoogstens {most}</translation>
    </message>
</context>
<context>
    <name>GuideStep</name>
    <message>
        <source>This choice is no longer there.</source>
        <translation>Deze keuze is er niet meer.</translation>
    </message>
    <message>
        <source>You did nothing wrong. See who can help you.</source>
        <translation>Jij deed niets fout. Kijk wie je kan helpen.</translation>
    </message>
</context>
<context>
    <name>GuideWhere</name>
    <message>
        <source>Closest to you</source>
        <translation>Het dichtst bij jou</translation>
    </message>
    <message>
        <source>You can ask here too</source>
        <translation>Hier mag je het ook vragen</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Zo bereik je ze</translation>
    </message>
    <message>
        <source>Route (QR)</source>
        <translation>Route (QR)</translation>
    </message>
    <message>
        <source>Take along (QR)</source>
        <translation>Neem mee (QR)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
</context>
<context>
    <name>HelpGuidePage</name>
    <message>
        <source>Job shop &amp; help</source>
        <translation>Werkwinkel &amp; hulp</translation>
    </message>
    <message>
        <source>Touch the picture that fits. Back goes to the question before.</source>
        <translation>Raak de prent aan die past. Met Terug ga je naar de vraag ervoor.</translation>
    </message>
    <message>
        <source>who can help me?</source>
        <translation>wie helpt mij?</translation>
    </message>
    <message>
        <source>See who can help</source>
        <translation>Zie wie kan helpen</translation>
    </message>
</context>
<context>
    <name>HelpWords</name>
    <message>
        <source>They wrote this in Dutch.</source>
        <translation>Ze schreven dit in het Nederlands.</translation>
    </message>
    <message>
        <source>{first} to {last} of {count}</source>
        <translation>{first} tot {last} van {count}</translation>
    </message>
</context>
<context>
    <name>HoursRow</name>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
</context>
<context>
    <name>Journey</name>
    <message numerus="yes">
        <source>Also in {towns} and %n other places</source>
        <translation>
            <numerusform>Ook in {towns} en op nog %n andere plaats</numerusform>
            <numerusform>Ook in {towns} en op nog %n andere plaatsen</numerusform>
        </translation>
    </message>
    <message>
        <source>Also in {towns}</source>
        <translation>Ook in {towns}</translation>
    </message>
</context>
<context>
    <name>KeepButton</name>
    <message>
        <source>Saved</source>
        <translation>Bewaard</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaar</translation>
    </message>
</context>
<context>
    <name>KeepController</name>
    <message>
        <source>Saved for this visit. Open a file to keep it longer.</source>
        <translation>Bewaard voor dit bezoek. Open een dossier om het langer te bewaren.</translation>
    </message>
</context>
<context>
    <name>KeyWords</name>
    <message>
        <source>capital letter</source>
        <translation>hoofdletter</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>wis</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>cursor to the left</source>
        <translation>cursor naar links</translation>
    </message>
    <message>
        <source>cursor to the right</source>
        <translation>cursor naar rechts</translation>
    </message>
    <message>
        <source>space</source>
        <translation>spatie</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluit</translation>
    </message>
    <message>
        <source>digits and signs</source>
        <translation>cijfers en tekens</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>letters</translation>
    </message>
    <message>
        <source>letters with accents</source>
        <translation>letters met accenten</translation>
    </message>
    <message>
        <source>other order of letters</source>
        <translation>andere volgorde van letters</translation>
    </message>
    <message>
        <source>other alphabet</source>
        <translation>ander alfabet</translation>
    </message>
    <message>
        <source>full stop</source>
        <translation>punt</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>komma</translation>
    </message>
    <message>
        <source>question mark</source>
        <translation>vraagteken</translation>
    </message>
    <message>
        <source>exclamation mark</source>
        <translation>uitroepteken</translation>
    </message>
    <message>
        <source>opening question mark</source>
        <translation>omgekeerd vraagteken</translation>
    </message>
    <message>
        <source>opening exclamation mark</source>
        <translation>omgekeerd uitroepteken</translation>
    </message>
    <message>
        <source>colon</source>
        <translation>dubbelpunt</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>puntkomma</translation>
    </message>
    <message>
        <source>dash</source>
        <translation>streepje</translation>
    </message>
    <message>
        <source>underscore</source>
        <translation>laag streepje</translation>
    </message>
    <message>
        <source>apostrophe</source>
        <translation>apostrof</translation>
    </message>
    <message>
        <source>quotation mark</source>
        <translation>aanhalingsteken</translation>
    </message>
    <message>
        <source>at sign</source>
        <translation>apenstaartje</translation>
    </message>
    <message>
        <source>slash</source>
        <translation>schuine streep</translation>
    </message>
    <message>
        <source>and sign</source>
        <translation>en-teken</translation>
    </message>
    <message>
        <source>plus</source>
        <translation>plus</translation>
    </message>
    <message>
        <source>opening bracket</source>
        <translation>haakje open</translation>
    </message>
    <message>
        <source>closing bracket</source>
        <translation>haakje dicht</translation>
    </message>
    <message>
        <source>hash</source>
        <translation>hekje</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>procent</translation>
    </message>
    <message>
        <source>euro</source>
        <translation>euro</translation>
    </message>
    <message>
        <source>star</source>
        <translation>sterretje</translation>
    </message>
    <message>
        <source>equals</source>
        <translation>is gelijk aan</translation>
    </message>
    <message>
        <source>dot be</source>
        <translation>punt be</translation>
    </message>
    <message>
        <source>dot com</source>
        <translation>punt com</translation>
    </message>
    <message>
        <source>%1 with grave accent</source>
        <translation>%1 met accent naar links</translation>
    </message>
    <message>
        <source>%1 with acute accent</source>
        <translation>%1 met accent naar rechts</translation>
    </message>
    <message>
        <source>%1 with circumflex</source>
        <translation>%1 met dakje</translation>
    </message>
    <message>
        <source>%1 with two dots</source>
        <translation>%1 met trema</translation>
    </message>
    <message>
        <source>%1 with tilde</source>
        <translation>%1 met golfje</translation>
    </message>
    <message>
        <source>%1 with cedilla</source>
        <translation>%1 met cedille</translation>
    </message>
    <message>
        <source>%1 with a mark</source>
        <translation>%1 met een teken</translation>
    </message>
    <message>
        <source>capital %1</source>
        <translation>hoofdletter %1</translation>
    </message>
</context>
<context>
    <name>KeyboardPanel</name>
    <message>
        <source>Keyboard</source>
        <translation>Toetsenbord</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Cijfers</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Wis</translation>
    </message>
    <message numerus="yes">
        <source>%n more digits</source>
        <translation>
            <numerusform>Nog %n cijfer</numerusform>
            <numerusform>Nog %n cijfers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LanguageChips</name>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>Kies je taal</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Choose your language</source>
        <translation>Kies je taal</translation>
    </message>
</context>
<context>
    <name>LeavingController</name>
    <message numerus="yes">
        <source>You kept %n things</source>
        <translation>
            <numerusform>Je bewaarde %n ding</numerusform>
            <numerusform>Je bewaarde %n dingen</numerusform>
        </translation>
    </message>
    <message>
        <source>Your card does not work yet. Finish it first, or stop without a file.</source>
        <translation>Je kaart werkt nog niet. Maak ze eerst af, of stop zonder dossier.</translation>
    </message>
    <message>
        <source>What I kept</source>
        <translation>Wat ik bewaarde</translation>
    </message>
</context>
<context>
    <name>LeavingDialog</name>
    <message>
        <source>Without a file we wipe them now.</source>
        <translation>Zonder dossier wissen we ze nu.</translation>
    </message>
    <message>
        <source>Keep them in a file (2 minutes)</source>
        <translation>Bewaar ze in een dossier (2 minuten)</translation>
    </message>
    <message>
        <source>Print them</source>
        <translation>Print ze</translation>
    </message>
    <message>
        <source>Stop and wipe all</source>
        <translation>Stop en wis alles</translation>
    </message>
</context>
<context>
    <name>LetterBlock</name>
    <message>
        <source>Type it yourself</source>
        <translation>Typ zelf</translation>
    </message>
    <message>
        <source>Show other sentences</source>
        <translation>Toon andere zinnen</translation>
    </message>
</context>
<context>
    <name>LetterController</name>
    <message>
        <source>My letter</source>
        <translation>Mijn brief</translation>
    </message>
    <message>
        <source>Why this vacancy?</source>
        <translation>Waarom deze vacature?</translation>
    </message>
    <message>
        <source>Why this work?</source>
        <translation>Waarom dit werk?</translation>
    </message>
    <message>
        <source>What can you do already?</source>
        <translation>Wat kun je al?</translation>
    </message>
    <message>
        <source>How do you work?</source>
        <translation>Hoe werk je?</translation>
    </message>
    <message>
        <source>How do you end?</source>
        <translation>Hoe sluit je af?</translation>
    </message>
</context>
<context>
    <name>LetterHead</name>
    <message>
        <source>Change</source>
        <translation>Verander</translation>
    </message>
</context>
<context>
    <name>LevelWords</name>
    <message>
        <source>Almost none</source>
        <translation>Bijna niets</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Een beetje</translation>
    </message>
    <message>
        <source>Reasonably well</source>
        <translation>Redelijk</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Goed</translation>
    </message>
    <message>
        <source>Fluent</source>
        <translation>Vlot</translation>
    </message>
    <message>
        <source>Mother tongue</source>
        <translation>Moedertaal</translation>
    </message>
</context>
<context>
    <name>Logo</name>
    <message>
        <source>work &amp; training</source>
        <translation>werk &amp; opleiding</translation>
    </message>
</context>
<context>
    <name>LowReach</name>
    <message>
        <source>Sample data</source>
        <translation>Voorbeeldgegevens</translation>
    </message>
    <message>
        <source>Everything is low.</source>
        <translation>Alles laag staat aan.</translation>
    </message>
    <message>
        <source>All you can touch is in the lower half now.</source>
        <translation>Alles wat je kunt aanraken, staat nu in de onderste helft.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Reading aloud does not work now.</source>
        <translation>Voorlezen werkt nu niet.</translation>
    </message>
    <message>
        <source>It is in your list.</source>
        <translation>Het staat in je lijst.</translation>
    </message>
</context>
<context>
    <name>MeetingPlace</name>
    <message>
        <source>By phone: %1</source>
        <translation>Per telefoon: %1</translation>
    </message>
    <message>
        <source>Open that day: {hours}</source>
        <translation>Open op die dag: {hours}</translation>
    </message>
    <message>
        <source>± {minutes} min on foot ({distance})</source>
        <translation>± {minutes} min te voet ({distance})</translation>
    </message>
    <message>
        <source>± {minutes} min by bicycle ({distance})</source>
        <translation>± {minutes} min met de fiets ({distance})</translation>
    </message>
    <message>
        <source>± {minutes} min by car ({distance})</source>
        <translation>± {minutes} min met de auto ({distance})</translation>
    </message>
</context>
<context>
    <name>MonthPicker</name>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
</context>
<context>
    <name>NumberArch</name>
    <message>
        <source>Done</source>
        <translation>Gedaan</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Hier ben je nu</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>Nog te doen</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Er ontbreekt iets</translation>
    </message>
</context>
<context>
    <name>NumberController</name>
    <message>
        <source>This is your number</source>
        <translation>Dit is je nummer</translation>
    </message>
    <message>
        <source>Your number stops</source>
        <translation>Je nummer stopt</translation>
    </message>
    <message>
        <source>There is no number now</source>
        <translation>Er is nu geen nummer</translation>
    </message>
    <message>
        <source>A number for your counsellor</source>
        <translation>Een nummer voor je consulent</translation>
    </message>
    <message>
        <source>Give it to your counsellor only. An older number does not work any more.</source>
        <translation>Geef het alleen aan je consulent. Een ouder nummer werkt niet meer.</translation>
    </message>
    <message>
        <source>Nobody can send you anything with it any more.</source>
        <translation>Niemand kan je er nog iets mee sturen.</translation>
    </message>
    <message>
        <source>We cannot reach the service. Try again later. Your file itself works.</source>
        <translation>We bereiken de dienst niet. Probeer het later opnieuw. Je dossier zelf werkt wel.</translation>
    </message>
    <message>
        <source>With it your counsellor can send you tasks, appointments and tips. Nobody can read your file with it.</source>
        <translation>Daarmee kan je consulent je taken, afspraken en tips sturen. Niemand kan er je dossier mee lezen.</translation>
    </message>
</context>
<context>
    <name>NumberDialog</name>
    <message>
        <source>Give me a number</source>
        <translation>Geef me een nummer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probeer opnieuw</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Stop my number</source>
        <translation>Stop mijn nummer</translation>
    </message>
</context>
<context>
    <name>OccupationFinderField</name>
    <message>
        <source>Clear</source>
        <translation>Wis</translation>
    </message>
</context>
<context>
    <name>OccupationsController</name>
    <message numerus="yes">
        <source>%n occupations</source>
        <translation>
            <numerusform>%n beroep</numerusform>
            <numerusform>%n beroepen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all {n}</source>
        <translation>Toon alle {n}</translation>
    </message>
    <message>
        <source>There are no such vacancies right now.</source>
        <translation>Er zijn nu geen vacatures van deze soort.</translation>
    </message>
    <message>
        <source>You did nothing wrong. Choose other work.</source>
        <translation>Jij deed niets fout. Kies ander werk.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nieuw</numerusform>
            <numerusform>%n nieuw</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OccupationsPage</name>
    <message>
        <source>Vacancies</source>
        <translation>Vacatures</translation>
    </message>
    <message>
        <source>Touch an occupation to see its vacancies.</source>
        <translation>Raak een beroep aan. Dan zie je de vacatures.</translation>
    </message>
    <message>
        <source>choose with pictures</source>
        <translation>kies met prenten</translation>
    </message>
    <message>
        <source>Type instead</source>
        <translation>Typ liever</translation>
    </message>
    <message>
        <source>Other kind of work</source>
        <translation>Ander soort werk</translation>
    </message>
    <message>
        <source>What occupation?</source>
        <translation>Welk beroep?</translation>
    </message>
    <message>
        <source>We do not know which occupations these vacancies are for.</source>
        <translation>We weten niet bij welk beroep deze vacatures horen.</translation>
    </message>
    <message>
        <source>You can look at all of them.</source>
        <translation>Je kunt ze allemaal bekijken.</translation>
    </message>
</context>
<context>
    <name>OpeningWords</name>
    <message>
        <source>Open until {time}</source>
        <translation>Open tot {time}</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Dicht</translation>
    </message>
    <message>
        <source>Opens at {time}</source>
        <translation>Opent om {time}</translation>
    </message>
    <message>
        <source>Opens tomorrow at {time}</source>
        <translation>Opent morgen om {time}</translation>
    </message>
    <message>
        <source>Opens {day} at {time}</source>
        <translation>Opent {day} om {time}</translation>
    </message>
    <message>
        <source>Closed until {day}</source>
        <translation>Dicht tot {day}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>Nu dicht</translation>
    </message>
    <message>
        <source>{opens} to {closes}</source>
        <translation>{opens} tot {closes} u</translation>
    </message>
    <message>
        <source> and </source>
        <translation> en </translation>
    </message>
    <message>
        <source>closed</source>
        <translation>dicht</translation>
    </message>
</context>
<context>
    <name>OriginSheet</name>
    <message>
        <source>Where do you want to search from?</source>
        <translation>Vanwaar wil je zoeken?</translation>
    </message>
    <message>
        <source>Town or postal code</source>
        <translation>Gemeente of postcode</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoek</translation>
    </message>
    <message>
        <source>Clear what you typed</source>
        <translation>Wis wat je typte</translation>
    </message>
    <message>
        <source>We do not know this town. Type the first letters of its name, or its postal code.</source>
        <translation>We kennen deze gemeente niet. Typ de eerste letters van de naam, of de postcode.</translation>
    </message>
    <message>
        <source>Here, in %1</source>
        <translation>Hier, in %1</translation>
    </message>
</context>
<context>
    <name>OverviewController</name>
    <message numerus="yes">
        <source>%n saved</source>
        <translation>
            <numerusform>%n bewaard</numerusform>
            <numerusform>%n bewaard</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewWords</name>
    <message>
        <source>Hello {name}</source>
        <translation>Dag {name}</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>Mijn dossier</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Was for {day}</source>
        <translation>Was voor {day}</translation>
    </message>
    <message>
        <source>Before {day}</source>
        <translation>Voor {day}</translation>
    </message>
    <message>
        <source>{hour}, with {name}</source>
        <translation>{hour}, met {name}</translation>
    </message>
    <message>
        <source>Will you come?</source>
        <translation>Kom je?</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Per telefoon</translation>
    </message>
    <message>
        <source>From your counsellor {name}</source>
        <translation>Van je consulent {name}</translation>
    </message>
    <message>
        <source>Suits what you chose</source>
        <translation>Past bij wat je koos</translation>
    </message>
    <message>
        <source>From your counsellor</source>
        <translation>Van je consulent</translation>
    </message>
    <message>
        <source>From the employer</source>
        <translation>Van de werkgever</translation>
    </message>
    <message>
        <source>Chosen by people like you</source>
        <translation>Gekozen door mensen zoals jij</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>%1 · signed in</source>
        <translation>%1 · aangemeld</translation>
    </message>
    <message>
        <source>Protected screen</source>
        <translation>Beveiligd scherm</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Voorbeeldgegevens</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>You are at the top.</source>
        <translation>Je bent helemaal bovenaan.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>You are at the bottom.</source>
        <translation>Je bent helemaal onderaan.</translation>
    </message>
</context>
<context>
    <name>PaperPreview</name>
    <message>
        <source>The sheet is being made</source>
        <translation>We maken het blad</translation>
    </message>
    <message>
        <source>1 sheet</source>
        <translation>1 blad</translation>
    </message>
    <message>
        <source>Sheet {number} of {sheets}</source>
        <translation>Blad {number} van {sheets}</translation>
    </message>
</context>
<context>
    <name>PartnerController</name>
    <message>
        <source>This helper</source>
        <translation>Deze helper</translation>
    </message>
    <message>
        <source>These helpers are no longer there.</source>
        <translation>Deze helpers zijn er niet meer.</translation>
    </message>
    <message>
        <source>You did nothing wrong. Others can help you too.</source>
        <translation>Jij deed niets fout. Anderen kunnen je ook helpen.</translation>
    </message>
</context>
<context>
    <name>PartnerDetail</name>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Ask to be called back</source>
        <translation>Vraag dat ze je terugbellen</translation>
    </message>
    <message>
        <source>They help you with</source>
        <translation>Hiermee helpen ze je</translation>
    </message>
    <message>
        <source>They speak</source>
        <translation>Ze spreken</translation>
    </message>
    <message>
        <source>Where you find them</source>
        <translation>Hier vind je ze</translation>
    </message>
</context>
<context>
    <name>PartnerPage</name>
    <message>
        <source>Job shop &amp; help</source>
        <translation>Werkwinkel &amp; hulp</translation>
    </message>
    <message>
        <source>Read what they help with, and where you find them.</source>
        <translation>Lees waar ze mee helpen en waar je ze vindt.</translation>
    </message>
    <message>
        <source>See who else helps</source>
        <translation>Zie wie nog helpt</translation>
    </message>
</context>
<context>
    <name>PartnersController</name>
    <message>
        <source>We do not know any helpers right now.</source>
        <translation>We kennen nu geen helpers.</translation>
    </message>
    <message>
        <source>You did nothing wrong. Ask for help at the desk.</source>
        <translation>Jij deed niets fout. Vraag hulp aan de balie.</translation>
    </message>
</context>
<context>
    <name>PassportCard</name>
    <message>
        <source>Add</source>
        <translation>Voeg toe</translation>
    </message>
    <message>
        <source>Touch to change it or take it away.</source>
        <translation>Raak aan om te veranderen of weg te halen.</translation>
    </message>
</context>
<context>
    <name>PassportController</name>
    <message numerus="yes">
        <source>%n times proven</source>
        <translation>
            <numerusform>%n keer bewezen</numerusform>
            <numerusform>%n keer bewezen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times said by yourself</source>
        <translation>
            <numerusform>%n keer zelf gezegd</numerusform>
            <numerusform>%n keer zelf gezegd</numerusform>
        </translation>
    </message>
    <message>
        <source>What I can do</source>
        <translation>Wat ik kan</translation>
    </message>
</context>
<context>
    <name>PassportDialog</name>
    <message>
        <source>Which training did you follow?</source>
        <translation>Welke opleiding volgde je?</translation>
    </message>
    <message>
        <source>What can you do?</source>
        <translation>Wat kun je?</translation>
    </message>
    <message>
        <source>Which language do you speak?</source>
        <translation>Welke taal spreek je?</translation>
    </message>
    <message>
        <source>Which driving licence do you have?</source>
        <translation>Welk rijbewijs heb je?</translation>
    </message>
    <message>
        <source>In which work?</source>
        <translation>In welk werk?</translation>
    </message>
    <message>
        <source>Touch what you can do</source>
        <translation>Raak aan wat je kunt</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>Hoe heet het?</translation>
    </message>
    <message>
        <source>Or in your own words</source>
        <translation>Of in je eigen woorden</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wis</translation>
    </message>
    <message>
        <source>Who gave it? (not needed)</source>
        <translation>Wie gaf het? (niet nodig)</translation>
    </message>
    <message>
        <source>Where did you learn it? (not needed)</source>
        <translation>Waar leerde je het? (niet nodig)</translation>
    </message>
    <message>
        <source>How well?</source>
        <translation>Hoe goed?</translation>
    </message>
    <message>
        <source>In which year?</source>
        <translation>In welk jaar?</translation>
    </message>
    <message>
        <source>Can you prove it?</source>
        <translation>Kun je het bewijzen?</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Haal het weg</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaar</translation>
    </message>
    <message>
        <source>Say first what it is called.</source>
        <translation>Zeg eerst hoe het heet.</translation>
    </message>
    <message>
        <source>Choose first a language, and how well.</source>
        <translation>Kies eerst een taal, en hoe goed.</translation>
    </message>
    <message>
        <source>Choose first something.</source>
        <translation>Kies eerst iets.</translation>
    </message>
</context>
<context>
    <name>PassportForm</name>
    <message>
        <source>I say so myself</source>
        <translation>Ik zeg het zelf</translation>
    </message>
    <message>
        <source>I have a paper</source>
        <translation>Ik heb een papier</translation>
    </message>
    <message>
        <source>A service tested it</source>
        <translation>Een dienst testte het</translation>
    </message>
</context>
<context>
    <name>PassportRow</name>
    <message>
        <source>Proven</source>
        <translation>Bewezen</translation>
    </message>
    <message>
        <source>You say so</source>
        <translation>Zelf gezegd</translation>
    </message>
</context>
<context>
    <name>PassportWords</name>
    <message>
        <source>Driving licence {category}</source>
        <translation>Rijbewijs {category}</translation>
    </message>
</context>
<context>
    <name>PeriodPicker</name>
    <message>
        <source>From when?</source>
        <translation>Van wanneer?</translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation>Tot wanneer?</translation>
    </message>
</context>
<context>
    <name>PhonePanel</name>
    <message>
        <source>Open the camera of your phone. Point it at the square.</source>
        <translation>Open de camera van je gsm. Richt op het vierkant.</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>Kind of work</source>
        <translation>Soort werk</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Beroep</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation>Vacatures</translation>
    </message>
</context>
<context>
    <name>Pin</name>
    <message numerus="yes">
        <source>%n more digits</source>
        <translation>
            <numerusform>Nog %n cijfer</numerusform>
            <numerusform>Nog %n cijfers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinChoice</name>
    <message>
        <source>The two codes are not the same. Type your code again.</source>
        <translation>De twee codes zijn niet dezelfde. Typ je code opnieuw.</translation>
    </message>
    <message>
        <source>This code repeats itself. Others guess it. Choose another one.</source>
        <translation>Deze code herhaalt zich. Anderen raden hem. Kies een andere.</translation>
    </message>
    <message>
        <source>These digits follow each other. Others guess it. Choose another one.</source>
        <translation>Deze cijfers volgen op elkaar. Anderen raden ze. Kies andere.</translation>
    </message>
    <message>
        <source>This looks like a date. Others guess it. Choose another one.</source>
        <translation>Dit lijkt op een datum. Anderen raden die. Kies een andere code.</translation>
    </message>
</context>
<context>
    <name>PinField</name>
    <message>
        <source>%1 of %2 digits</source>
        <translation>%1 van %2 cijfers</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message numerus="yes">
        <source>%n more digits</source>
        <translation>
            <numerusform>Nog %n cijfer</numerusform>
            <numerusform>Nog %n cijfers</numerusform>
        </translation>
    </message>
    <message>
        <source>One moment. We are looking.</source>
        <translation>Even geduld. We kijken het na.</translation>
    </message>
    <message>
        <source>Your card</source>
        <translation>Je kaart</translation>
    </message>
</context>
<context>
    <name>PinQuestion</name>
    <message>
        <source>Your code is blocked. Open your file with both cards. Then choose a new code.</source>
        <translation>Je code is geblokkeerd. Open je dossier met beide kaarten. Kies dan een nieuwe code.</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n seconds. Then try again.</source>
        <translation>
            <numerusform>Wacht %n seconde. Probeer dan opnieuw.</numerusform>
            <numerusform>Wacht %n seconden. Probeer dan opnieuw.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is not your code. You can try %n times more.</source>
        <translation>
            <numerusform>Dit is niet je code. Je kunt nog %n keer proberen.</numerusform>
            <numerusform>Dit is niet je code. Je kunt nog %n keer proberen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinTwice</name>
    <message>
        <source>Your code</source>
        <translation>Je code</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Nog eens</translation>
    </message>
    <message numerus="yes">
        <source>%n more digits</source>
        <translation>
            <numerusform>Nog %n cijfer</numerusform>
            <numerusform>Nog %n cijfers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceController</name>
    <message>
        <source>{distance} from here</source>
        <translation>{distance} van hier</translation>
    </message>
    <message>
        <source>This place</source>
        <translation>Deze plaats</translation>
    </message>
    <message>
        <source>This place is no longer there.</source>
        <translation>Deze plaats is er niet meer.</translation>
    </message>
    <message>
        <source>You did nothing wrong. There are other places near you.</source>
        <translation>Jij deed niets fout. Er zijn andere plaatsen dichtbij.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Bel</translation>
    </message>
    <message>
        <source>Bus, tram or train</source>
        <translation>Bus, tram of trein</translation>
    </message>
</context>
<context>
    <name>PlaceDetail</name>
    <message>
        <source>Route (QR)</source>
        <translation>Route (QR)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Ask to be called back</source>
        <translation>Vraag dat ze je terugbellen</translation>
    </message>
    <message>
        <source>Getting in</source>
        <translation>Toegankelijk</translation>
    </message>
    <message>
        <source>Who helps you here</source>
        <translation>Wie helpt je hier?</translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>Job shop &amp; help</source>
        <translation>Werkwinkel &amp; hulp</translation>
    </message>
    <message>
        <source>Read where it is and when it is open. Take the way there along on your phone.</source>
        <translation>Lees waar het is en wanneer het open is. Neem de weg mee op je gsm.</translation>
    </message>
    <message>
        <source>See other places</source>
        <translation>Bekijk andere plaatsen</translation>
    </message>
</context>
<context>
    <name>PlacesController</name>
    <message>
        <source>We do not know any places right now.</source>
        <translation>We kennen nu geen plaatsen.</translation>
    </message>
    <message>
        <source>You did nothing wrong. Ask for help at the desk.</source>
        <translation>Jij deed niets fout. Vraag hulp aan de balie.</translation>
    </message>
</context>
<context>
    <name>PlacesPage</name>
    <message>
        <source>Job shop &amp; help</source>
        <translation>Werkwinkel &amp; hulp</translation>
    </message>
    <message>
        <source>Touch a place near you, or see who helps with what.</source>
        <translation>Raak een plaats in je buurt aan, of kijk wie waarmee helpt.</translation>
    </message>
    <message>
        <source>Who can help you?</source>
        <translation>Wie kan je helpen?</translation>
    </message>
    <message>
        <source>Near you</source>
        <translation>Dichtbij</translation>
    </message>
    <message>
        <source>Who helps with what</source>
        <translation>Wie helpt waarmee</translation>
    </message>
    <message>
        <source>Who can help me with …?</source>
        <translation>Wie kan mij helpen met …?</translation>
    </message>
    <message>
        <source>Choose with pictures</source>
        <translation>Kies met prenten</translation>
    </message>
</context>
<context>
    <name>PostState</name>
    <message>
        <source>This cannot be sent from here.</source>
        <translation>Dit kan van hier niet verstuurd worden.</translation>
    </message>
    <message>
        <source>Call them, or go there.</source>
        <translation>Bel hen, of ga langs.</translation>
    </message>
    <message>
        <source>Your message waits for the network.</source>
        <translation>Je bericht wacht op het netwerk.</translation>
    </message>
    <message>
        <source>Your message is on its way.</source>
        <translation>Je bericht is onderweg.</translation>
    </message>
    <message>
        <source>The office has your message.</source>
        <translation>De dienst heeft je bericht.</translation>
    </message>
    <message>
        <source>The office dealt with your message.</source>
        <translation>De dienst heeft je bericht behandeld.</translation>
    </message>
    <message>
        <source>It leaves by itself. You need not wait here.</source>
        <translation>Het vertrekt vanzelf. Je hoeft hier niet te wachten.</translation>
    </message>
    <message>
        <source>The office did not say yet that it has it.</source>
        <translation>De dienst zei nog niet dat hij het heeft.</translation>
    </message>
    <message>
        <source>Since {day}, {hour}.</source>
        <translation>Sinds {day}, {hour}.</translation>
    </message>
</context>
<context>
    <name>Pressable</name>
    <message>
        <source>Busy. Please wait.</source>
        <translation>Bezig. Wacht even.</translation>
    </message>
    <message>
        <source>Not possible now.</source>
        <translation>Nu niet mogelijk.</translation>
    </message>
</context>
<context>
    <name>PrintChoice</name>
    <message>
        <source>Put your stick in first.</source>
        <translation>Steek eerst je stick in.</translation>
    </message>
    <message>
        <source>The sheet is being made</source>
        <translation>Het blad wordt gemaakt</translation>
    </message>
    <message>
        <source>The slip</source>
        <translation>Het briefje</translation>
    </message>
    <message>
        <source>Sheet {number} of {sheets}</source>
        <translation>Blad {number} van {sheets}</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
</context>
<context>
    <name>PrintLetters</name>
    <message>
        <source>Large letters?</source>
        <translation>Grote letters?</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Yes, large</source>
        <translation>Ja, groot</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>The sheet before</source>
        <translation>Het vorige blad</translation>
    </message>
    <message>
        <source>This is the first sheet.</source>
        <translation>Dit is het eerste blad.</translation>
    </message>
    <message>
        <source>The next sheet</source>
        <translation>Het volgende blad</translation>
    </message>
    <message>
        <source>This is the last sheet.</source>
        <translation>Dit is het laatste blad.</translation>
    </message>
</context>
<context>
    <name>PrintQuestion</name>
    <message>
        <source>What do you print?</source>
        <translation>Wat druk je af?</translation>
    </message>
    <message>
        <source>How do you take it along?</source>
        <translation>Hoe neem je het mee?</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Niet nu</translation>
    </message>
</context>
<context>
    <name>PrintReady</name>
    <message>
        <source>The printer is ready.</source>
        <translation>De printer is klaar.</translation>
    </message>
    <message>
        <source>The paper comes out under the screen.</source>
        <translation>Het papier komt onder het scherm uit.</translation>
    </message>
</context>
<context>
    <name>PrintTimes</name>
    <message>
        <source>How many times?</source>
        <translation>Hoeveel keer?</translation>
    </message>
</context>
<context>
    <name>PrintTrouble</name>
    <message>
        <source>Take it along on your phone</source>
        <translation>Neem het mee op je gsm</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluit</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probeer opnieuw</translation>
    </message>
    <message>
        <source>Stop printing</source>
        <translation>Stop het afdrukken</translation>
    </message>
</context>
<context>
    <name>PrintWords</name>
    <message>
        <source>The printer is getting ready</source>
        <translation>De printer maakt zich klaar</translation>
    </message>
    <message>
        <source>The printer is printing</source>
        <translation>De printer drukt af</translation>
    </message>
    <message>
        <source>It is printed</source>
        <translation>Het is afgedrukt</translation>
    </message>
    <message>
        <source>The paper has run out</source>
        <translation>Het papier is op</translation>
    </message>
    <message>
        <source>The paper is stuck</source>
        <translation>Het papier zit vast</translation>
    </message>
    <message>
        <source>The printer is open</source>
        <translation>De printer staat open</translation>
    </message>
    <message>
        <source>The ink has run out</source>
        <translation>De inkt is op</translation>
    </message>
    <message>
        <source>The paper tray is full</source>
        <translation>De papierbak is vol</translation>
    </message>
    <message>
        <source>The printer does not answer</source>
        <translation>De printer antwoordt niet</translation>
    </message>
    <message>
        <source>The printer does not take this</source>
        <translation>De printer neemt dit niet aan</translation>
    </message>
    <message>
        <source>Printing takes too long</source>
        <translation>Het afdrukken duurt te lang</translation>
    </message>
    <message>
        <source>Printing has stopped</source>
        <translation>Het afdrukken is gestopt</translation>
    </message>
    <message>
        <source>Printing did not work</source>
        <translation>Het afdrukken lukte niet</translation>
    </message>
    <message>
        <source>We do not know if it worked</source>
        <translation>We weten niet of het lukte</translation>
    </message>
    <message>
        <source>There is no printer here</source>
        <translation>Hier is geen printer</translation>
    </message>
    <message>
        <source>You have printed all your sheets</source>
        <translation>Je hebt al je bladen afgedrukt</translation>
    </message>
    <message>
        <source>The sheets for today are used up</source>
        <translation>De bladen voor vandaag zijn op</translation>
    </message>
    <message>
        <source>Stay here for a moment.</source>
        <translation>Blijf nog even hier.</translation>
    </message>
    <message numerus="yes">
        <source>Take your sheets from the printer.</source>
        <translation>
            <numerusform>Neem je blad uit de printer.</numerusform>
            <numerusform>Neem je bladen uit de printer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look in the printer. You did nothing wrong.</source>
        <translation>Kijk in de printer. Jij deed niets fout.</translation>
    </message>
    <message>
        <source>Take it along on your phone.</source>
        <translation>Neem het mee op je gsm.</translation>
    </message>
    <message>
        <source>You did nothing wrong.</source>
        <translation>Jij deed niets fout.</translation>
    </message>
    <message>
        <source>I have my sheets</source>
        <translation>Ik heb mijn bladen</translation>
    </message>
    <message>
        <source>Ask for paper at the desk</source>
        <translation>Vraag papier aan de balie</translation>
    </message>
    <message>
        <source>Do you want it on paper? Ask at the desk</source>
        <translation>Wil je het op papier? Vraag het aan de balie</translation>
    </message>
    <message>
        <source>Ask for help at the desk</source>
        <translation>Vraag hulp aan de balie</translation>
    </message>
    <message>
        <source>Or take the sheets from the tray. Then printing goes on by itself.</source>
        <translation>Of neem de bladen uit de bak. Dan gaat het afdrukken vanzelf verder.</translation>
    </message>
    <message>
        <source>After that, printing goes on by itself.</source>
        <translation>Daarna gaat het afdrukken vanzelf verder.</translation>
    </message>
    <message>
        <source>Or try once more.</source>
        <translation>Of probeer het nog eens.</translation>
    </message>
    <message>
        <source>Sheet {number} of {sheets}</source>
        <translation>Blad {number} van {sheets}</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>Er is niets afgedrukt.</translation>
    </message>
    <message numerus="yes">
        <source>%n of {sheets} sheets came out.</source>
        <translation>
            <numerusform>Er kwam %n van de {sheets} bladen uit.</numerusform>
            <numerusform>Er kwamen %n van de {sheets} bladen uit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintWork</name>
    <message>
        <source>Stop printing</source>
        <translation>Stop het afdrukken</translation>
    </message>
</context>
<context>
    <name>PrintedCard</name>
    <message>
        <source>Only on the paper</source>
        <translation>Staat alleen op het papier</translation>
    </message>
</context>
<context>
    <name>PrintingController</name>
    <message>
        <source>Put it on my stick</source>
        <translation>Zet op mijn stick</translation>
    </message>
    <message numerus="yes">
        <source>Print %n slips</source>
        <translation>
            <numerusform>Druk %n briefje af</numerusform>
            <numerusform>Druk %n briefjes af</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print %n sheets</source>
        <translation>
            <numerusform>Druk %n blad af</numerusform>
            <numerusform>Druk %n bladen af</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProfileCard</name>
    <message>
        <source>About me</source>
        <translation>Over mij</translation>
    </message>
    <message>
        <source>So we suggest what suits you. Nothing has to be filled in.</source>
        <translation>Zo stellen we voor wat bij je past. Niets is verplicht.</translation>
    </message>
    <message>
        <source>Which work do you look for?</source>
        <translation>Welk werk zoek je?</translation>
    </message>
    <message>
        <source>Touch to take it away.</source>
        <translation>Raak aan om het weg te halen.</translation>
    </message>
    <message>
        <source>How far may it be?</source>
        <translation>Hoe ver mag het zijn?</translation>
    </message>
    <message>
        <source>How well do you speak Dutch?</source>
        <translation>Hoe goed spreek je Nederlands?</translation>
    </message>
    <message>
        <source>Can you work with a computer or a phone?</source>
        <translation>Kun je met een computer of een telefoon werken?</translation>
    </message>
</context>
<context>
    <name>ProfileController</name>
    <message>
        <source>How far is all the same</source>
        <translation>Hoe ver maakt niet uit</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No, or with help</source>
        <translation>Nee, of met hulp</translation>
    </message>
</context>
<context>
    <name>ProofDialog</name>
    <message>
        <source>Print the proof</source>
        <translation>Druk het bewijs af</translation>
    </message>
    <message>
        <source>Which applications do you want on it?</source>
        <translation>Welke sollicitaties wil je erop?</translation>
    </message>
    <message>
        <source>The sheet says that you filled this in yourself.</source>
        <translation>Op het blad staat dat je dit zelf invulde.</translation>
    </message>
    <message>
        <source>There are no applications in this time.</source>
        <translation>Er zijn geen sollicitaties in deze tijd.</translation>
    </message>
</context>
<context>
    <name>ReadBar</name>
    <message>
        <source>Read all</source>
        <translation>Lees alles</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Ga verder</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauze</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Nog eens</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Sla over</translation>
    </message>
</context>
<context>
    <name>ReasonPanel</name>
    <message>
        <source>Why do I see this?</source>
        <translation>Waarom zie ik dit?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluit</translation>
    </message>
    <message>
        <source>We do not know who those people are. They do not know who you are.</source>
        <translation>We weten niet wie die mensen zijn. Zij weten niet wie jij bent.</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>Niet voor mij</translation>
    </message>
    <message>
        <source>Look at the vacancy</source>
        <translation>Bekijk de vacature</translation>
    </message>
</context>
<context>
    <name>RemoveDialog</name>
    <message>
        <source>Yes, remove it</source>
        <translation>Ja, wis het</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>Nee, bewaar het</translation>
    </message>
</context>
<context>
    <name>ResultHead</name>
    <message>
        <source>Search saved</source>
        <translation>Zoekopdracht bewaard</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Bewaar deze zoekopdracht</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>What comes first?</source>
        <translation>Wat komt eerst?</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Choose with pictures</source>
        <translation>Kies met prenten</translation>
    </message>
    <message>
        <source>No new data. Searching works as always.</source>
        <translation>Geen nieuwe gegevens. Zoeken werkt gewoon.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoek</translation>
    </message>
    <message>
        <source>Clear what you typed</source>
        <translation>Wis wat je typte</translation>
    </message>
    <message>
        <source>in</source>
        <translation>in</translation>
    </message>
    <message>
        <source>Where do you want to search from?</source>
        <translation>Vanwaar wil je zoeken?</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Kies</translation>
    </message>
    <message>
        <source>Choose what fits</source>
        <translation>Kies wat past</translation>
    </message>
    <message>
        <source>Search saved</source>
        <translation>Zoekopdracht bewaard</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Bewaar deze zoekopdracht</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Prenten</translation>
    </message>
</context>
<context>
    <name>ResultTurn</name>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>This is the first one.</source>
        <translation>Dit is de eerste.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>This is the last one.</source>
        <translation>Dit is de laatste.</translation>
    </message>
</context>
<context>
    <name>SavedController</name>
    <message>
        <source>Saved vacancies</source>
        <translation>Bewaarde vacatures</translation>
    </message>
    <message>
        <source>Saved trainings</source>
        <translation>Bewaarde opleidingen</translation>
    </message>
    <message>
        <source>What I saved</source>
        <translation>Wat ik bewaarde</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation>Vacatures</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Opleidingen</translation>
    </message>
</context>
<context>
    <name>SavedWords</name>
    <message>
        <source>All vacancies</source>
        <translation>Alle vacatures</translation>
    </message>
    <message>
        <source>All trainings</source>
        <translation>Alle opleidingen</translation>
    </message>
    <message numerus="yes">
        <source>%n vacancies</source>
        <translation>
            <numerusform>%n vacature</numerusform>
            <numerusform>%n vacatures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trainings</source>
        <translation>
            <numerusform>%n opleiding</numerusform>
            <numerusform>%n opleidingen</numerusform>
        </translation>
    </message>
    <message>
        <source>in {place}</source>
        <translation>in {place}</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>niets nieuw</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nieuw</numerusform>
            <numerusform>%n nieuw</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>Nog %n dag</numerusform>
            <numerusform>Nog %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>Starts on {day}</source>
        <translation>Start op {day}</translation>
    </message>
    <message>
        <source>Not there any more</source>
        <translation>Is er niet meer</translation>
    </message>
    <message>
        <source>Not there any more since {day}</source>
        <translation>Is er niet meer sinds {day}</translation>
    </message>
</context>
<context>
    <name>ScanController</name>
    <message>
        <source>This code is not from WIS.</source>
        <translation>Deze code is niet van WIS.</translation>
    </message>
    <message>
        <source>We do not find this. The vacancy or training may no longer be there.</source>
        <translation>We vinden dit niet. Misschien is de vacature of opleiding er niet meer.</translation>
    </message>
    <message>
        <source>You scanned: {title}</source>
        <translation>Je scande: {title}</translation>
    </message>
    <message>
        <source>More than one vacancy has this code. Choose yours.</source>
        <translation>Meer dan één vacature heeft deze code. Kies die van jou.</translation>
    </message>
    <message>
        <source>More than one training has this code. This is who gives them.</source>
        <translation>Meer dan één opleiding heeft deze code. Dit is wie ze geeft.</translation>
    </message>
    <message>
        <source>We cannot look this up now.</source>
        <translation>We kunnen dit nu niet opzoeken.</translation>
    </message>
</context>
<context>
    <name>ScrollRail</name>
    <message>
        <source>Part %1 of %2</source>
        <translation>Deel %1 van %2</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige pagina</translation>
    </message>
    <message>
        <source>You are at the top.</source>
        <translation>Je bent helemaal bovenaan.</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Volgende pagina</translation>
    </message>
    <message>
        <source>You are at the bottom.</source>
        <translation>Je bent helemaal onderaan.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>“{text}”</source>
        <translation>“{text}”</translation>
    </message>
    <message>
        <source>Do you mean one of these?</source>
        <translation>Bedoel je een van deze?</translation>
    </message>
    <message>
        <source>Leave out your choices. Then you will find something.</source>
        <translation>Laat je keuzes weg. Dan vind je wel iets.</translation>
    </message>
    <message>
        <source>Try other words, or fewer.</source>
        <translation>Probeer andere woorden, of minder woorden.</translation>
    </message>
    <message>
        <source>Leave out one choice. Then you will find something.</source>
        <translation>Laat één keuze weg. Dan vind je wel iets.</translation>
    </message>
    <message>
        <source>We searched for {words}.</source>
        <translation>We zochten {words}.</translation>
    </message>
    <message>
        <source>{first} to {last} of {count}</source>
        <translation>{first} tot {last} van {count}</translation>
    </message>
    <message>
        <source>{row} of {count}</source>
        <translation>{row} van {count}</translation>
    </message>
</context>
<context>
    <name>SearchController</name>
    <message numerus="yes">
        <source>%n vacancies</source>
        <translation>
            <numerusform>%n vacature</numerusform>
            <numerusform>%n vacatures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>vacancies</source>
        <translation>
            <numerusform>vacature</numerusform>
            <numerusform>vacatures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n vacancies</source>
        <translation>
            <numerusform>Toon %n vacature</numerusform>
            <numerusform>Toon %n vacatures</numerusform>
        </translation>
    </message>
    <message>
        <source>All vacancies, without “{text}”</source>
        <translation>Alle vacatures, zonder “{text}”</translation>
    </message>
    <message numerus="yes">
        <source>The first %n, as a list</source>
        <translation>
            <numerusform>De eerste %n, als lijst</numerusform>
            <numerusform>De eerste %n, als lijst</numerusform>
        </translation>
    </message>
    <message>
        <source>The list</source>
        <translation>De lijst</translation>
    </message>
    <message numerus="yes">
        <source>The first %n, two to a sheet</source>
        <translation>
            <numerusform>De eerste %n, twee per blad</numerusform>
            <numerusform>De eerste %n, twee per blad</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchNews</name>
    <message numerus="yes">
        <source>%n suggestions</source>
        <translation>
            <numerusform>%n voorstel</numerusform>
            <numerusform>%n voorstellen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Vacancies</source>
        <translation>Vacatures</translation>
    </message>
    <message>
        <source>Type the work you are looking for, or choose what suits you. Then touch a vacancy.</source>
        <translation>Typ welk werk je zoekt, of kies wat past. Raak dan een vacature aan.</translation>
    </message>
    <message>
        <source>What work are you looking for?</source>
        <translation>Welk werk zoek je?</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
</context>
<context>
    <name>SectorWindows</name>
    <message>
        <source>choose with pictures</source>
        <translation>kies met prenten</translation>
    </message>
    <message>
        <source>Type instead</source>
        <translation>Typ liever</translation>
    </message>
    <message>
        <source>Clear choices</source>
        <translation>Wis keuzes</translation>
    </message>
</context>
<context>
    <name>SectorWords</name>
    <message>
        <source>Dutch and languages</source>
        <translation>Nederlands en talen</translation>
    </message>
    <message>
        <source>Learning to use a computer</source>
        <translation>Leren werken met de computer</translation>
    </message>
    <message>
        <source>Finding a job</source>
        <translation>Werk zoeken</translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation>Rekenen</translation>
    </message>
    <message>
        <source>Living in Belgium</source>
        <translation>Leven in België</translation>
    </message>
    <message>
        <source>Care &amp; health</source>
        <translation>Zorg &amp; gezondheid</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Bouw</translation>
    </message>
    <message>
        <source>Shop &amp; sales</source>
        <translation>Winkel &amp; verkoop</translation>
    </message>
    <message>
        <source>Computers &amp; IT</source>
        <translation>Computer &amp; IT</translation>
    </message>
    <message>
        <source>Logistics &amp; transport</source>
        <translation>Logistiek &amp; transport</translation>
    </message>
    <message>
        <source>Factory &amp; production</source>
        <translation>Fabriek &amp; productie</translation>
    </message>
    <message>
        <source>Kitchen &amp; serving</source>
        <translation>Keuken &amp; zaal</translation>
    </message>
    <message>
        <source>Hair, fashion &amp; sports</source>
        <translation>Haar, mode &amp; sport</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Veiligheid</translation>
    </message>
    <message>
        <source>Technical work</source>
        <translation>Techniek</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Kantoor</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>Schoonmaak</translation>
    </message>
    <message>
        <source>School &amp; children</source>
        <translation>School &amp; kinderen</translation>
    </message>
    <message>
        <source>Gardens &amp; animals</source>
        <translation>Tuin &amp; dieren</translation>
    </message>
</context>
<context>
    <name>SectorsController</name>
    <message>
        <source>We do not know any vacancies right now.</source>
        <translation>We kennen nu geen vacatures.</translation>
    </message>
    <message>
        <source>You did nothing wrong. Ask for help at the desk.</source>
        <translation>Jij deed niets fout. Vraag hulp aan de balie.</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>Ik weet het niet</translation>
    </message>
    <message>
        <source>Help me choose</source>
        <translation>Help mij kiezen</translation>
    </message>
</context>
<context>
    <name>SectorsPage</name>
    <message>
        <source>Vacancies</source>
        <translation>Vacatures</translation>
    </message>
    <message>
        <source>Touch the kind of work that you look for. Then touch an occupation.</source>
        <translation>Raak het soort werk aan dat je zoekt. Raak dan een beroep aan.</translation>
    </message>
    <message>
        <source>What kind of work do you look for?</source>
        <translation>Welk soort werk zoek je?</translation>
    </message>
    <message>
        <source>No vacancies suit your other choices.</source>
        <translation>Geen vacatures passen bij je andere keuzes.</translation>
    </message>
</context>
<context>
    <name>ShareController</name>
    <message>
        <source>For my counsellor</source>
        <translation>Voor mijn consulent</translation>
    </message>
    <message>
        <source>It is sent. The office reads it soon.</source>
        <translation>Het is verstuurd. Het kantoor leest het binnenkort.</translation>
    </message>
    <message>
        <source>It could not be sent. Print it instead.</source>
        <translation>Het kon niet verstuurd worden. Druk het af.</translation>
    </message>
    <message>
        <source>What I can do</source>
        <translation>Wat ik kan</translation>
    </message>
    <message>
        <source>My CVs</source>
        <translation>Mijn cv’s</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Sollicitaties</translation>
    </message>
    <message>
        <source>Tasks and appointments</source>
        <translation>Taken en afspraken</translation>
    </message>
    <message>
        <source>What I saved</source>
        <translation>Wat ik bewaarde</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>It is sent</source>
        <translation>Het is verstuurd</translation>
    </message>
    <message>
        <source>It could not be sent</source>
        <translation>Het kon niet verstuurd worden</translation>
    </message>
    <message>
        <source>What may your counsellor see?</source>
        <translation>Wat mag je consulent zien?</translation>
    </message>
    <message>
        <source>The office reads it soon. Your file itself stays locked.</source>
        <translation>Het kantoor leest het binnenkort. Je dossier zelf blijft op slot.</translation>
    </message>
    <message>
        <source>Print it, and give the sheet to your counsellor.</source>
        <translation>Druk het af en geef het blad aan je consulent.</translation>
    </message>
    <message>
        <source>Touch what you want to show. The rest stays yours. Your first name goes with it.</source>
        <translation>Raak aan wat je wilt tonen. De rest blijft van jou. Je voornaam gaat mee.</translation>
    </message>
    <message>
        <source>Only the office can read what you send. It gets a copy of now, and nothing of what you change later.</source>
        <translation>Alleen het kantoor kan lezen wat je verstuurt. Het krijgt een kopie van nu, en niets van wat je later verandert.</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Op papier</translation>
    </message>
    <message>
        <source>Choose first what you want to show.</source>
        <translation>Kies eerst wat je wilt tonen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probeer opnieuw</translation>
    </message>
    <message>
        <source>Send it to the office</source>
        <translation>Verstuur het naar het kantoor</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
</context>
<context>
    <name>SortSheet</name>
    <message>
        <source>What comes first?</source>
        <translation>Wat komt eerst?</translation>
    </message>
</context>
<context>
    <name>SpokenWords</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Reading aloud is on. Go to the next thing with the arrows. Press it with OK.</source>
        <translation>Voorlezen staat aan. Ga met de pijltjes naar het volgende. Druk met OK.</translation>
    </message>
    <message>
        <source>Reading aloud is on. Touch something to hear it. Touch it again to press it.</source>
        <translation>Voorlezen staat aan. Raak iets aan om het te horen. Raak het nog eens aan om te drukken.</translation>
    </message>
    <message>
        <source>This is personal. Plug in headphones to hear it.</source>
        <translation>Dit is persoonlijk. Steek een koptelefoon in om het te horen.</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds left</source>
        <translation>
            <numerusform>nog %n seconde</numerusform>
            <numerusform>nog %n seconden</numerusform>
        </translation>
    </message>
    <message>
        <source>Volume %1</source>
        <translation>Volume %1</translation>
    </message>
    <message>
        <source>Reading slowly</source>
        <translation>Ik lees traag</translation>
    </message>
    <message>
        <source>Reading normally</source>
        <translation>Ik lees gewoon</translation>
    </message>
    <message>
        <source>Reading fast</source>
        <translation>Ik lees snel</translation>
    </message>
    <message>
        <source>button</source>
        <translation>knop</translation>
    </message>
    <message>
        <source>link</source>
        <translation>link</translation>
    </message>
    <message>
        <source>text field</source>
        <translation>tekstveld</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabblad</translation>
    </message>
    <message>
        <source>slider</source>
        <translation>schuifregelaar</translation>
    </message>
    <message>
        <source>progress</source>
        <translation>voortgang</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leeg</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>aangevinkt</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>niet aangevinkt</translation>
    </message>
    <message>
        <source>on</source>
        <translation>aan</translation>
    </message>
    <message>
        <source>off</source>
        <translation>uit</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gekozen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>dicht</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>niet beschikbaar</translation>
    </message>
</context>
<context>
    <name>StartController</name>
    <message>
        <source>What is it?</source>
        <translation>Wat is het?</translation>
    </message>
    <message>
        <source>Your first name</source>
        <translation>Je voornaam</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Je code</translation>
    </message>
    <message>
        <source>Your cards</source>
        <translation>Je kaarten</translation>
    </message>
</context>
<context>
    <name>StartWhat</name>
    <message>
        <source>This is not a registration as a job seeker</source>
        <translation>Dit is geen inschrijving als werkzoekende</translation>
    </message>
    <message>
        <source>You register with the employment service. Here you see who helps you with that.</source>
        <translation>Inschrijven doe je bij de dienst voor werk. Hier zie je wie je daarbij helpt.</translation>
    </message>
    <message>
        <source>Start my file</source>
        <translation>Start mijn dossier</translation>
    </message>
    <message>
        <source>Where do I register?</source>
        <translation>Waar schrijf ik me in?</translation>
    </message>
    <message>
        <source>Go on without a file</source>
        <translation>Verder zonder dossier</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>You did every step.</source>
        <translation>Je deed elke stap.</translation>
    </message>
    <message>
        <source>Is the task done? Then say so here.</source>
        <translation>Is de taak klaar? Zeg het dan hier.</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>Het is klaar</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Stap %1 van %2</translation>
    </message>
</context>
<context>
    <name>StickWords</name>
    <message>
        <source>We are writing</source>
        <translation>We schrijven</translation>
    </message>
    <message>
        <source>Leave your stick in.</source>
        <translation>Laat je stick zitten.</translation>
    </message>
    <message>
        <source>It is on your stick</source>
        <translation>Het staat op je stick</translation>
    </message>
    <message>
        <source>You can take your stick out now.</source>
        <translation>Je mag je stick nu uittrekken.</translation>
    </message>
    <message>
        <source>I have my stick</source>
        <translation>Ik heb mijn stick</translation>
    </message>
    <message>
        <source>There is no stick</source>
        <translation>Er zit geen stick in</translation>
    </message>
    <message>
        <source>Put your stick in and try again.</source>
        <translation>Steek je stick in en probeer opnieuw.</translation>
    </message>
    <message>
        <source>Your stick is full</source>
        <translation>Je stick is vol</translation>
    </message>
    <message>
        <source>Nothing on it was changed.</source>
        <translation>Er is niets op veranderd.</translation>
    </message>
    <message>
        <source>Your stick is locked</source>
        <translation>Je stick zit op slot</translation>
    </message>
    <message>
        <source>There is a small slide on it. Move it and try again.</source>
        <translation>Er zit een schuifje op. Verschuif het en probeer opnieuw.</translation>
    </message>
    <message>
        <source>We cannot write on this stick</source>
        <translation>We kunnen niet op deze stick schrijven</translation>
    </message>
    <message>
        <source>It has another format. Do you have another stick? Nothing on it was changed.</source>
        <translation>Hij heeft een ander formaat. Heb je een andere stick? Er is niets op veranderd.</translation>
    </message>
    <message>
        <source>Writing did not work</source>
        <translation>Schrijven lukte niet</translation>
    </message>
    <message>
        <source>You did nothing wrong.</source>
        <translation>Jij deed niets fout.</translation>
    </message>
    <message>
        <source>Ask for help at the desk</source>
        <translation>Vraag hulp aan de balie</translation>
    </message>
    <message>
        <source>Or print it on paper.</source>
        <translation>Of druk het af op papier.</translation>
    </message>
</context>
<context>
    <name>StreetSign</name>
    <message>
        <source>Sample data</source>
        <translation>Voorbeeldgegevens</translation>
    </message>
</context>
<context>
    <name>SuggestController</name>
    <message>
        <source>what you can do</source>
        <translation>wat je kunt</translation>
    </message>
    <message>
        <source>employer</source>
        <translation>werkgever</translation>
    </message>
    <message>
        <source>place</source>
        <translation>gemeente</translation>
    </message>
    <message>
        <source>training</source>
        <translation>opleiding</translation>
    </message>
    <message numerus="yes">
        <source>%n trainings</source>
        <translation>
            <numerusform>%n opleiding</numerusform>
            <numerusform>%n opleidingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vacancies</source>
        <translation>
            <numerusform>%n vacature</numerusform>
            <numerusform>%n vacatures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestionWords</name>
    <message>
        <source>This is no longer there.</source>
        <translation>Dit is er niet meer.</translation>
    </message>
    <message>
        <source>You have {has} of the {asked} things that they ask.</source>
        <translation>Je hebt {has} van de {asked} dingen die ze vragen.</translation>
    </message>
    <message>
        <source>It is {km} away.</source>
        <translation>Het is {km} ver.</translation>
    </message>
    <message>
        <source>You chose up to {km} km.</source>
        <translation>Jij koos tot {km} km.</translation>
    </message>
    <message>
        <source>We do not know who those people are. They do not know who you are.</source>
        <translation>We weten niet wie die mensen zijn. Zij weten niet wie jij bent.</translation>
    </message>
    <message>
        <source>Only this screen looked at what is in your file. Nobody else knows.</source>
        <translation>Alleen dit scherm keek naar wat in je dossier staat. Niemand anders weet het.</translation>
    </message>
    <message>
        <source>Only you see this. They do not know what you do with it.</source>
        <translation>Alleen jij ziet dit. Zij weten niet wat je ermee doet.</translation>
    </message>
    <message numerus="yes">
        <source>You saved %n vacancies for such work.</source>
        <translation>
            <numerusform>Je bewaarde %n vacature voor zulk werk.</numerusform>
            <numerusform>Je bewaarde %n vacatures voor zulk werk.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You applied %n times for such work.</source>
        <translation>
            <numerusform>Je solliciteerde %n keer voor zulk werk.</numerusform>
            <numerusform>Je solliciteerde %n keer voor zulk werk.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is in your saved search “{words}”.</source>
        <translation>Het staat in je bewaarde zoekopdracht “{words}”.</translation>
    </message>
    <message>
        <source>It is in one of your saved searches.</source>
        <translation>Het staat in een van je bewaarde zoekopdrachten.</translation>
    </message>
    <message>
        <source>You look for work as {name}.</source>
        <translation>Je zoekt werk als {name}.</translation>
    </message>
    <message numerus="yes">
        <source>%n people who look for the same work chose this vacancy.</source>
        <translation>
            <numerusform>%n persoon die hetzelfde werk zoekt, koos deze vacature.</numerusform>
            <numerusform>%n mensen die hetzelfde werk zoeken, kozen deze vacature.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestionsController</name>
    <message numerus="yes">
        <source>%n suggestions for you</source>
        <translation>
            <numerusform>%n voorstel voor jou</numerusform>
            <numerusform>%n voorstellen voor jou</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SwitchRow</name>
    <message>
        <source>On</source>
        <translation>Aan</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Uit</translation>
    </message>
</context>
<context>
    <name>TakeActions</name>
    <message>
        <source>Saved</source>
        <translation>Bewaard</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaar</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Take along (QR)</source>
        <translation>Neem mee (QR)</translation>
    </message>
    <message>
        <source>I applied</source>
        <translation>Ik solliciteerde</translation>
    </message>
</context>
<context>
    <name>TakeAlongController</name>
    <message>
        <source>Save the contact. Done.</source>
        <translation>Bewaar het contact. Klaar.</translation>
    </message>
    <message>
        <source>Open the map. Done.</source>
        <translation>Open de kaart. Klaar.</translation>
    </message>
    <message>
        <source>Tap the link. Done.</source>
        <translation>Tik op de link. Klaar.</translation>
    </message>
    <message>
        <source>Read the text, or copy it. Done.</source>
        <translation>Lees de tekst, of kopieer hem. Klaar.</translation>
    </message>
    <message>
        <source>The vacancy</source>
        <translation>De vacature</translation>
    </message>
    <message>
        <source>The training</source>
        <translation>De opleiding</translation>
    </message>
    <message>
        <source>The contact</source>
        <translation>Het contact</translation>
    </message>
    <message>
        <source>The way there</source>
        <translation>De route</translation>
    </message>
</context>
<context>
    <name>TakeAlongDialog</name>
    <message>
        <source>Take it along on your phone</source>
        <translation>Neem het mee op je gsm</translation>
    </message>
    <message>
        <source>What do you take along?</source>
        <translation>Wat neem je mee?</translation>
    </message>
    <message>
        <source>Open the camera of your phone.</source>
        <translation>Open de camera van je gsm.</translation>
    </message>
    <message>
        <source>Point it at the square.</source>
        <translation>Richt op het vierkant.</translation>
    </message>
    <message>
        <source>No phone? Print</source>
        <translation>Geen gsm? Druk af</translation>
    </message>
    <message>
        <source>It worked</source>
        <translation>Het is gelukt</translation>
    </message>
</context>
<context>
    <name>TakeThings</name>
    <message>
        <source>Take your paper with you.</source>
        <translation>Neem je papier mee.</translation>
    </message>
    <message>
        <source>Look in the tray of the printer.</source>
        <translation>Kijk in het vak van de printer.</translation>
    </message>
    <message>
        <source>Your file is safe. Take your card with you.</source>
        <translation>Je dossier is veilig. Neem je kaart mee.</translation>
    </message>
    <message>
        <source>Next time it opens again with your card and your code.</source>
        <translation>Volgende keer gaat het weer open met je kaart en je code.</translation>
    </message>
    <message>
        <source>Do you have everything?</source>
        <translation>Heb je alles?</translation>
    </message>
    <message>
        <source>Your coat, your bag, your phone.</source>
        <translation>Je jas, je tas, je gsm.</translation>
    </message>
</context>
<context>
    <name>TaskChips</name>
    <message>
        <source>Show more tasks</source>
        <translation>Toon meer taken</translation>
    </message>
</context>
<context>
    <name>TaskController</name>
    <message>
        <source>I need more time: until %1.</source>
        <translation>Ik heb meer tijd nodig: tot %1.</translation>
    </message>
</context>
<context>
    <name>TaskWords</name>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Given by the kiosk</source>
        <translation>Van de kiosk</translation>
    </message>
    <message>
        <source>From your counsellor %1</source>
        <translation>Van je consulent %1</translation>
    </message>
    <message>
        <source>From your counsellor</source>
        <translation>Van je consulent</translation>
    </message>
    <message>
        <source>This is done.</source>
        <translation>Dit is klaar.</translation>
    </message>
    <message>
        <source>Is it done? Then say so here.</source>
        <translation>Is het klaar? Zeg het dan hier.</translation>
    </message>
    <message>
        <source>Your next application counts by itself.</source>
        <translation>Je volgende sollicitatie telt vanzelf mee.</translation>
    </message>
    <message>
        <source>Print your CV, a letter or your list here. That counts by itself.</source>
        <translation>Druk hier je cv, een brief of je lijst af. Dat telt vanzelf.</translation>
    </message>
    <message>
        <source>Print it here. That counts by itself.</source>
        <translation>Druk het hier af. Dat telt vanzelf.</translation>
    </message>
    <message>
        <source>Go to your appointment, and say there that you went. That counts by itself.</source>
        <translation>Ga naar je afspraak, en zeg daar dat je er was. Dat telt vanzelf.</translation>
    </message>
    <message>
        <source>Go there, and say here that it is done.</source>
        <translation>Ga langs, en zeg hier dat het klaar is.</translation>
    </message>
    <message>
        <source>Do it now in your CV</source>
        <translation>Doe het nu in je cv</translation>
    </message>
    <message>
        <source>Write the letter now</source>
        <translation>Schrijf nu de brief</translation>
    </message>
    <message>
        <source>Look for work now</source>
        <translation>Zoek nu werk</translation>
    </message>
    <message>
        <source>Look for a training now</source>
        <translation>Zoek nu een opleiding</translation>
    </message>
    <message>
        <source>Find who helps</source>
        <translation>Zoek wie helpt</translation>
    </message>
    <message>
        <source>See who helps</source>
        <translation>Bekijk wie helpt</translation>
    </message>
    <message>
        <source>See the places</source>
        <translation>Bekijk de plekken</translation>
    </message>
    <message>
        <source>See what you saved</source>
        <translation>Bekijk wat je bewaarde</translation>
    </message>
    <message>
        <source>See your searches</source>
        <translation>Bekijk je zoekopdrachten</translation>
    </message>
    <message>
        <source>See your applications</source>
        <translation>Bekijk je sollicitaties</translation>
    </message>
    <message>
        <source>See your appointments</source>
        <translation>Bekijk je afspraken</translation>
    </message>
    <message>
        <source>Say what you can do</source>
        <translation>Zeg wat je kan</translation>
    </message>
    <message>
        <source>Fill in your profile</source>
        <translation>Vul je profiel in</translation>
    </message>
    <message>
        <source>Make the card now</source>
        <translation>Maak de kaart nu</translation>
    </message>
</context>
<context>
    <name>TasksController</name>
    <message numerus="yes">
        <source>%n are late</source>
        <translation>
            <numerusform>%n is te laat</numerusform>
            <numerusform>%n zijn te laat</numerusform>
        </translation>
    </message>
    <message>
        <source>My tasks</source>
        <translation>Mijn taken</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>No more letters fit here.</source>
        <translation>Hier passen geen letters meer bij.</translation>
    </message>
</context>
<context>
    <name>TimeOutPage</name>
    <message>
        <source>Are you still there?</source>
        <translation>Ben je er nog?</translation>
    </message>
    <message>
        <source>You did not touch the screen for a while. Soon we wipe everything from this screen.</source>
        <translation>Je raakte het scherm even niet aan. Straks wissen we alles van dit scherm.</translation>
    </message>
    <message numerus="yes">
        <source>seconds</source>
        <comment>after a number above it</comment>
        <translation>
            <numerusform>seconde</numerusform>
            <numerusform>seconden</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop &amp; wipe all</source>
        <translation>Stop &amp; wis alles</translation>
    </message>
    <message>
        <source>Yes, keep going</source>
        <translation>Ja, ik ga verder</translation>
    </message>
</context>
<context>
    <name>TrailMark</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Stap %1 van %2</translation>
    </message>
</context>
<context>
    <name>TrainingBody</name>
    <message>
        <source>Shortage occupation: employers look for many people</source>
        <translation>Knelpuntberoep: werkgevers zoeken veel mensen</translation>
    </message>
    <message>
        <source>You get</source>
        <translation>Je krijgt</translation>
    </message>
    <message>
        <source>What do you learn?</source>
        <translation>Wat leer je?</translation>
    </message>
    <message>
        <source>What do you need?</source>
        <translation>Wat heb je nodig?</translation>
    </message>
    <message>
        <source>With this you can work as</source>
        <translation>Hiermee kun je aan de slag als</translation>
    </message>
    <message>
        <source>Starts later too</source>
        <translation>Start later ook nog</translation>
    </message>
</context>
<context>
    <name>TrainingChoiceWords</name>
    <message>
        <source>When does it start?</source>
        <translation>Wanneer start het?</translation>
    </message>
    <message>
        <source>How much Dutch do you need?</source>
        <translation>Hoeveel Nederlands moet je kennen?</translation>
    </message>
    <message>
        <source>Is there room?</source>
        <translation>Is er nog plaats?</translation>
    </message>
    <message>
        <source>What does it cost?</source>
        <translation>Wat kost het?</translation>
    </message>
    <message>
        <source>How do you learn?</source>
        <translation>Hoe leer je?</translation>
    </message>
    <message>
        <source>By day or in the evening?</source>
        <translation>Overdag of ’s avonds?</translation>
    </message>
    <message>
        <source>In which language?</source>
        <translation>In welke taal?</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Waarover?</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>In {month}</source>
        <translation>In {month}</translation>
    </message>
    <message>
        <source>No Dutch needed</source>
        <translation>Geen Nederlands nodig</translation>
    </message>
    <message>
        <source>Lessons by day</source>
        <translation>Les overdag</translation>
    </message>
    <message>
        <source>Evening lessons</source>
        <translation>Avondles</translation>
    </message>
    <message>
        <source>Lessons at the weekend</source>
        <translation>Les in het weekend</translation>
    </message>
    <message>
        <source>In {language}</source>
        <translation>In het {language}</translation>
    </message>
    <message>
        <source>Whenever it starts</source>
        <translation>Start maakt niet uit</translation>
    </message>
    <message>
        <source>Full ones too</source>
        <translation>Ook volzette opleidingen</translation>
    </message>
    <message>
        <source>Whatever it costs</source>
        <translation>Wat het ook kost</translation>
    </message>
    <message>
        <source>However you learn</source>
        <translation>Hoe je ook leert</translation>
    </message>
    <message>
        <source>Any time of the day</source>
        <translation>Eender wanneer</translation>
    </message>
    <message>
        <source>In any language</source>
        <translation>In eender welke taal</translation>
    </message>
    <message>
        <source>About anything</source>
        <translation>Over eender wat</translation>
    </message>
    <message>
        <source>Places left</source>
        <translation>Nog plaats vrij</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Frans</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engels</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratis</translation>
    </message>
    <message>
        <source>In a classroom</source>
        <translation>In de klas</translation>
    </message>
    <message>
        <source>From home</source>
        <translation>Thuis</translation>
    </message>
    <message>
        <source>Partly from home</source>
        <translation>Deels thuis</translation>
    </message>
    <message>
        <source>In a company</source>
        <translation>Bij een bedrijf</translation>
    </message>
</context>
<context>
    <name>TrainingController</name>
    <message>
        <source>This training</source>
        <translation>Deze opleiding</translation>
    </message>
    <message>
        <source>This training is no longer there.</source>
        <translation>Deze opleiding is er niet meer.</translation>
    </message>
    <message>
        <source>It may have started already. You did nothing wrong.</source>
        <translation>Misschien is ze al begonnen. Jij deed niets fout.</translation>
    </message>
    <message>
        <source>Ask how to enrol:</source>
        <translation>Vraag hoe je je inschrijft:</translation>
    </message>
    <message>
        <source>Enrol no later than</source>
        <translation>Schrijf je in tot en met</translation>
    </message>
    <message>
        <source>To start on {day}: enrol no later than</source>
        <translation>Om te starten op {day}: schrijf je in tot en met</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Hoe lang</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kost</translation>
    </message>
    <message>
        <source>Dutch you need</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hoe</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message numerus="yes">
        <source>%n vacancies</source>
        <translation>
            <numerusform>%n vacature</numerusform>
            <numerusform>%n vacatures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrainingPage</name>
    <message>
        <source>Trainings</source>
        <translation>Opleidingen</translation>
    </message>
    <message>
        <source>Read the training. Take it along on your phone, or look for work with it.</source>
        <translation>Lees over de opleiding. Neem ze mee op je gsm, of zoek werk waar ze toe leidt.</translation>
    </message>
    <message>
        <source>It starts on</source>
        <translation>Wanneer start het?</translation>
    </message>
    <message>
        <source>How to enrol</source>
        <translation>Zo schrijf je je in</translation>
    </message>
    <message>
        <source>Back to the trainings</source>
        <translation>Terug naar de opleidingen</translation>
    </message>
</context>
<context>
    <name>TrainingRow</name>
    <message>
        <source>Full</source>
        <translation>Volzet</translation>
    </message>
    <message>
        <source>Shortage occupation</source>
        <translation>Knelpuntberoep</translation>
    </message>
</context>
<context>
    <name>TrainingWords</name>
    <message>
        <source>This training is described in Dutch.</source>
        <translation>Deze opleiding is beschreven in het Nederlands.</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Overdag</translation>
    </message>
    <message>
        <source>In the evening</source>
        <translation>’s&#xa0;Avonds</translation>
    </message>
    <message>
        <source>At the weekend</source>
        <translation>In het weekend</translation>
    </message>
    <message>
        <source>Whenever you want</source>
        <translation>Wanneer je wilt</translation>
    </message>
    <message>
        <source>In a classroom</source>
        <translation>In de klas</translation>
    </message>
    <message>
        <source>From home</source>
        <translation>Thuis</translation>
    </message>
    <message>
        <source>Partly from home</source>
        <translation>Deels thuis</translation>
    </message>
    <message>
        <source>In a company</source>
        <translation>Bij een bedrijf</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>A few words</source>
        <translation>Een paar woorden</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Een beetje</translation>
    </message>
    <message>
        <source>Reasonably well</source>
        <translation>Redelijk</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Goed</translation>
    </message>
    <message>
        <source>Very well</source>
        <translation>Heel goed</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Frans</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engels</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Duits</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n uur</numerusform>
            <numerusform>%n uur</numerusform>
        </translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratis</translation>
    </message>
    <message>
        <source>Free for job seekers</source>
        <translation>Gratis voor werkzoekenden</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Volzet</translation>
    </message>
    <message>
        <source>Last place</source>
        <translation>Laatste plaats</translation>
    </message>
    <message numerus="yes">
        <source>%n places left</source>
        <translation>
            <numerusform>%n vrij</numerusform>
            <numerusform>%n vrij</numerusform>
        </translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>tot {day}</translation>
    </message>
    <message>
        <source>Best match first</source>
        <translation>Past het best</translation>
    </message>
    <message>
        <source>Starts first</source>
        <translation>Start het eerst</translation>
    </message>
    <message>
        <source>Nearest to {place}</source>
        <translation>Dichtst bij {place}</translation>
    </message>
    <message>
        <source>Nearest to me</source>
        <translation>Dichtst bij mij</translation>
    </message>
</context>
<context>
    <name>TrainingsController</name>
    <message>
        <source>Free</source>
        <translation>Gratis</translation>
    </message>
    <message>
        <source>last place</source>
        <translation>laatste plaats</translation>
    </message>
    <message numerus="yes">
        <source>places left</source>
        <translation>
            <numerusform>plaats vrij</numerusform>
            <numerusform>plaatsen vrij</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trainings</source>
        <translation>
            <numerusform>%n opleiding</numerusform>
            <numerusform>%n opleidingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>trainings</source>
        <translation>
            <numerusform>opleiding</numerusform>
            <numerusform>opleidingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n trainings</source>
        <translation>
            <numerusform>Toon %n opleiding</numerusform>
            <numerusform>Toon %n opleidingen</numerusform>
        </translation>
    </message>
    <message>
        <source>All trainings, without “{text}”</source>
        <translation>Alle opleidingen, zonder “{text}”</translation>
    </message>
    <message numerus="yes">
        <source>The first %n, as a list</source>
        <translation>
            <numerusform>De eerste %n, als lijst</numerusform>
            <numerusform>De eerste %n, als lijst</numerusform>
        </translation>
    </message>
    <message>
        <source>The list</source>
        <translation>De lijst</translation>
    </message>
</context>
<context>
    <name>TrainingsPage</name>
    <message>
        <source>Trainings</source>
        <translation>Opleidingen</translation>
    </message>
    <message>
        <source>Type what you want to learn, or choose what suits you. Then touch a training.</source>
        <translation>Typ wat je wilt leren, of kies wat past. Raak dan een opleiding aan.</translation>
    </message>
    <message>
        <source>What do you want to learn?</source>
        <translation>Wat wil je leren?</translation>
    </message>
</context>
<context>
    <name>UntoldWords</name>
    <message>
        <source>Some words are not there in your language yet. They are in: {language}.</source>
        <translation>Sommige woorden zijn er nog niet in jouw taal. Ze zijn in: {language}.</translation>
    </message>
</context>
<context>
    <name>VacancyBody</name>
    <message>
        <source>You already have this</source>
        <translation>Dit heb je al</translation>
    </message>
    <message>
        <source>It stands in your file.</source>
        <translation>Dat staat in je dossier.</translation>
    </message>
    <message>
        <source>Trainings for this job</source>
        <translation>Opleidingen voor dit werk</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>Lijkt hierop</translation>
    </message>
</context>
<context>
    <name>VacancyController</name>
    <message>
        <source>New today</source>
        <translation>Nieuw vandaag</translation>
    </message>
    <message>
        <source>Number {number} · apply no later than {day}</source>
        <translation>Nummer {number} · solliciteer ten laatste op {day}</translation>
    </message>
    <message>
        <source>This vacancy</source>
        <translation>Deze vacature</translation>
    </message>
    <message>
        <source>This vacancy is no longer there.</source>
        <translation>Deze vacature is er niet meer.</translation>
    </message>
    <message>
        <source>It may have been filled. You did nothing wrong.</source>
        <translation>Misschien is de plaats al ingevuld. Jij deed niets fout.</translation>
    </message>
    <message>
        <source>Starts {day}</source>
        <translation>Start op {day}</translation>
    </message>
</context>
<context>
    <name>VacancyHead</name>
    <message>
        <source>Many employers look for this</source>
        <translation>Knelpuntberoep</translation>
    </message>
</context>
<context>
    <name>VacancyPage</name>
    <message>
        <source>Vacancies</source>
        <translation>Vacatures</translation>
    </message>
    <message>
        <source>Read the vacancy. Print it, or take it along on your phone.</source>
        <translation>Lees de vacature. Druk ze af, of neem ze mee op je gsm.</translation>
    </message>
    <message>
        <source>Back to the vacancies</source>
        <translation>Terug naar de vacatures</translation>
    </message>
</context>
<context>
    <name>VacancyText</name>
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
        <source>Other languages</source>
        <translation>Andere talen</translation>
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
        <source>Places</source>
        <translation>Aantal plaatsen</translation>
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
        <translation>Wat de werkgever zegt over solliciteren</translation>
    </message>
    <message>
        <source>Ask how to apply:</source>
        <translation>Vraag hoe je solliciteert:</translation>
    </message>
    <message>
        <source>Say: vacancy</source>
        <translation>Zeg: vacature</translation>
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
        <source>± {hours} h {minutes}</source>
        <translation>± {hours} u. {minutes}</translation>
    </message>
    <message>
        <source>to the north</source>
        <translation>naar het noorden</translation>
    </message>
    <message>
        <source>to the north-east</source>
        <translation>naar het noordoosten</translation>
    </message>
    <message>
        <source>to the east</source>
        <translation>naar het oosten</translation>
    </message>
    <message>
        <source>to the south-east</source>
        <translation>naar het zuidoosten</translation>
    </message>
    <message>
        <source>to the south</source>
        <translation>naar het zuiden</translation>
    </message>
    <message>
        <source>to the south-west</source>
        <translation>naar het zuidwesten</translation>
    </message>
    <message>
        <source>to the west</source>
        <translation>naar het westen</translation>
    </message>
    <message>
        <source>to the north-west</source>
        <translation>naar het noordwesten</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Bel</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ga naar</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Schrijf naar</translation>
    </message>
    <message>
        <source>Go there yourself</source>
        <translation>Ga zelf langs</translation>
    </message>
</context>
<context>
    <name>VacancyWords</name>
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
        <source>Full time</source>
        <translation>Voltijds</translation>
    </message>
    <message>
        <source>Part time</source>
        <translation>Deeltijds</translation>
    </message>
    <message>
        <source>Full time or part time</source>
        <translation>Voltijds of deeltijds</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Overdag</translation>
    </message>
    <message>
        <source>In the evening</source>
        <translation>’s&#xa0;Avonds</translation>
    </message>
    <message>
        <source>At night</source>
        <translation>’s Nachts</translation>
    </message>
    <message>
        <source>At the weekend</source>
        <translation>In het weekend</translation>
    </message>
    <message>
        <source>Two shifts</source>
        <translation>Twee ploegen</translation>
    </message>
    <message>
        <source>Three shifts</source>
        <translation>Drie ploegen</translation>
    </message>
    <message>
        <source>With a long break</source>
        <translation>Met een lange pauze</translation>
    </message>
    <message>
        <source>Flexible hours</source>
        <translation>Flexibele uren</translation>
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
        <source>Not asked</source>
        <translation>Niet gevraagd</translation>
    </message>
    <message>
        <source>A few words</source>
        <translation>Een paar woorden</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Een beetje</translation>
    </message>
    <message>
        <source>Reasonably well</source>
        <translation>Redelijk</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Goed</translation>
    </message>
    <message>
        <source>Very well</source>
        <translation>Heel goed</translation>
    </message>
    <message>
        <source>Like a native speaker</source>
        <translation>Als moedertaal</translation>
    </message>
    <message>
        <source>{level}, helps</source>
        <translation>{level}, helpt</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Niet nodig</translation>
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
        <source>driving licence {kind}</source>
        <translation>rijbewijs {kind}</translation>
    </message>
    <message>
        <source>from {place}</source>
        <translation>van {place}</translation>
    </message>
    <message>
        <source>from here</source>
        <translation>van hier</translation>
    </message>
    <message>
        <source>The employer wrote this in Dutch.</source>
        <translation>De werkgever schreef dit in het Nederlands.</translation>
    </message>
    <message>
        <source>The employer wrote this in French.</source>
        <translation>De werkgever schreef dit in het Frans.</translation>
    </message>
    <message>
        <source>The employer wrote this in English.</source>
        <translation>De werkgever schreef dit in het Engels.</translation>
    </message>
    <message>
        <source>The employer wrote this in German.</source>
        <translation>De werkgever schreef dit in het Duits.</translation>
    </message>
    <message>
        <source>The employer wrote this in Arabic.</source>
        <translation>De werkgever schreef dit in het Arabisch.</translation>
    </message>
    <message>
        <source>The employer wrote this in Turkish.</source>
        <translation>De werkgever schreef dit in het Turks.</translation>
    </message>
    <message>
        <source>The employer wrote this in Ukrainian.</source>
        <translation>De werkgever schreef dit in het Oekraïens.</translation>
    </message>
    <message>
        <source>The employer wrote this in Romanian.</source>
        <translation>De werkgever schreef dit in het Roemeens.</translation>
    </message>
    <message>
        <source>The employer wrote this in Bulgarian.</source>
        <translation>De werkgever schreef dit in het Bulgaars.</translation>
    </message>
    <message>
        <source>The employer wrote this in Polish.</source>
        <translation>De werkgever schreef dit in het Pools.</translation>
    </message>
    <message>
        <source>The employer wrote this in Spanish.</source>
        <translation>De werkgever schreef dit in het Spaans.</translation>
    </message>
    <message>
        <source>Best match first</source>
        <translation>Past het best</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Nieuwste eerst</translation>
    </message>
    <message>
        <source>Nearest to {place}</source>
        <translation>Dichtst bij {place}</translation>
    </message>
    <message>
        <source>Nearest to me</source>
        <translation>Dichtst bij mij</translation>
    </message>
    <message>
        <source>Agency, maybe permanent</source>
        <translation>Interim, kans op vast</translation>
    </message>
</context>
<context>
    <name>WayCard</name>
    <message>
        <source>You can also work from home</source>
        <translation>Je kunt ook thuis werken</translation>
    </message>
</context>
<context>
    <name>WayWords</name>
    <message>
        <source>On a sheet</source>
        <translation>Op een blad</translation>
    </message>
    <message>
        <source>On a small slip</source>
        <translation>Op een klein briefje</translation>
    </message>
    <message>
        <source>On my USB stick</source>
        <translation>Op mijn USB-stick</translation>
    </message>
</context>
<context>
    <name>WeekTable</name>
    <message>
        <source>Opening hours</source>
        <translation>Openingsuren</translation>
    </message>
    <message>
        <source>Other hours on</source>
        <translation>Andere uren op</translation>
    </message>
</context>
<context>
    <name>WheelPicker</name>
    <message>
        <source>First one</source>
        <translation>De eerste</translation>
    </message>
    <message>
        <source>This is the first one.</source>
        <translation>Dit is de eerste.</translation>
    </message>
    <message>
        <source>Last one</source>
        <translation>De laatste</translation>
    </message>
    <message>
        <source>This is the last one.</source>
        <translation>Dit is de laatste.</translation>
    </message>
</context>
<context>
    <name>YouChose</name>
    <message>
        <source>You chose:</source>
        <translation>Jij koos:</translation>
    </message>
</context>
<context>
    <name>YourFile</name>
    <message>
        <source>Your file is yours</source>
        <translation>Je dossier is van jou</translation>
    </message>
    <message>
        <source>Only you can open it</source>
        <translation>Alleen jij kunt het openen</translation>
    </message>
    <message>
        <source>With your card and your code.</source>
        <translation>Met je kaart en je code.</translation>
    </message>
    <message>
        <source>Nothing stays here</source>
        <translation>Hier blijft niets staan</translation>
    </message>
    <message>
        <source>Do you stop? Then the screen is empty.</source>
        <translation>Stop je? Dan is het scherm leeg.</translation>
    </message>
    <message>
        <source>You can wipe it at any time</source>
        <translation>Alles wissen mag altijd</translation>
    </message>
    <message>
        <source>With one button, at once.</source>
        <translation>Met één knop, meteen.</translation>
    </message>
    <message>
        <source>Code forgotten?</source>
        <translation>Code vergeten?</translation>
    </message>
    <message>
        <source>You also get a recovery card.</source>
        <translation>Je krijgt ook een herstelkaart.</translation>
    </message>
</context>
<context>
    <name>ZeroResults</name>
    <message>
        <source>Searching does not work right now</source>
        <translation>Zoeken lukt nu niet</translation>
    </message>
    <message>
        <source>Nothing found yet</source>
        <translation>Nog niets gevonden</translation>
    </message>
    <message>
        <source>You did nothing wrong. Ask for help at the desk.</source>
        <translation>Jij deed niets fout. Vraag hulp aan de balie.</translation>
    </message>
</context>
<context>
    <name>editing.screen</name>
    <message>
        <source>Driving licence {kinds}</source>
        <translation>Rijbewijs {kinds}</translation>
    </message>
</context>
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
        <source>apply online</source>
        <translation>solliciteer online</translation>
    </message>
    <message>
        <source>call the employer</source>
        <translation>bel de werkgever</translation>
    </message>
    <message>
        <source>mail the employer</source>
        <translation>mail de werkgever</translation>
    </message>
    <message>
        <source>Scan with your phone:</source>
        <translation>Scan met je gsm:</translation>
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
        <source>Passport of what I can do</source>
        <translation>Paspoort van wat ik kan</translation>
    </message>
    <message>
        <source>**{name}** · looks for work as {occupation}</source>
        <translation>**{name}** · zoekt werk als {occupation}</translation>
    </message>
    <message>
        <source>**Recognised** tested by a service</source>
        <translation>**Erkend** door een dienst getoetst</translation>
    </message>
    <message>
        <source>**Certificate** paper was seen</source>
        <translation>**Met attest** papier gezien</translation>
    </message>
    <message>
        <source>**Own words** not checked</source>
        <translation>**Zegt zelf** niet nagekeken</translation>
    </message>
    <message>
        <source>Competence</source>
        <translation>Competentie</translation>
    </message>
    <message>
        <source>Where I learned it</source>
        <translation>Waar geleerd</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bewijs</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>Bij wie</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Recognition asked</source>
        <translation>Erkenning aangevraagd</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Erkend</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Met attest</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Zegt zelf</translation>
    </message>
    <message>
        <source>until {year}</source>
        <translation>tot {year}</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Niet erkend</translation>
    </message>
    <message>
        <source>{kind} since {year}</source>
        <translation>{kind} sinds {year}</translation>
    </message>
    <message>
        <source>{title}: asked on {day}</source>
        <translation>{title}: aangevraagd op {day}</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Loon</translation>
    </message>
    <message>
        <source>All that stands in my file</source>
        <translation>Alles uit mijn dossier</translation>
    </message>
    <message>
        <source>About me</source>
        <translation>Over mij</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Bewaard</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Zoekopdrachten</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Sollicitaties</translation>
    </message>
    <message>
        <source>My tasks</source>
        <translation>Mijn taken</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Afspraken</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Tips voor mij</translation>
    </message>
    <message>
        <source>Trainings and certificates</source>
        <translation>Opleidingen en attesten</translation>
    </message>
    <message>
        <source>My CV</source>
        <translation>Mijn cv</translation>
    </message>
    <message>
        <source>Letters to employers</source>
        <translation>Brieven aan werkgevers</translation>
    </message>
    <message>
        <source>Sent to the office</source>
        <translation>Naar de dienst gestuurd</translation>
    </message>
    <message>
        <source>Work that I look for</source>
        <translation>Werk dat ik zoek</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Hoe ver</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>Rijbewijs</translation>
    </message>
    <message numerus="yes">
        <source>%n choices</source>
        <translation>
            <numerusform>%n keuze</numerusform>
            <numerusform>%n keuzes</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Gesolliciteerd</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Gebeld</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Gesprek</translation>
    </message>
    <message>
        <source>Hired</source>
        <translation>Aangenomen</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Niet gekozen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Niet aangekomen</translation>
    </message>
    <message>
        <source>From my own searches</source>
        <translation>Uit wat ik zelf zocht</translation>
    </message>
    <message>
        <source>From my counsellor</source>
        <translation>Van mijn consulent</translation>
    </message>
    <message>
        <source>From an employer</source>
        <translation>Van een werkgever</translation>
    </message>
    <message>
        <source>From people with a similar profile</source>
        <translation>Van mensen met een profiel zoals ik</translation>
    </message>
    <message>
        <source>At the office: {day}</source>
        <translation>Bij de dienst: {day}</translation>
    </message>
    <message>
        <source>Understanding</source>
        <translation>Verstaan</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gezien</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Bezig</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Te laat</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Gaat niet door</translation>
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
        <source>Training</source>
        <translation>Opleiding</translation>
    </message>
    <message>
        <source>What do you learn?</source>
        <translation>Wat leer je?</translation>
    </message>
    <message>
        <source>What do you need?</source>
        <translation>Wat heb je nodig?</translation>
    </message>
    <message>
        <source>When does it start?</source>
        <translation>Wanneer start het?</translation>
    </message>
    <message>
        <source>What can you become?</source>
        <translation>Wat kun je daarna worden?</translation>
    </message>
    <message>
        <source>How to enrol</source>
        <translation>Zo schrijf je je in</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Beroep</translation>
    </message>
    <message>
        <source>Vacancies now</source>
        <translation>Vacatures nu</translation>
    </message>
    <message>
        <source>Within 20 km</source>
        <translation>Tot 20 km</translation>
    </message>
    <message>
        <source>Ask the **desk** how to enrol</source>
        <translation>Vraag aan de **balie** hoe je je inschrijft</translation>
    </message>
    <message>
        <source>Say: **{title}**, start **{day}**</source>
        <translation>Zeg: **{title}**, start **{day}**</translation>
    </message>
    <message>
        <source>Enrol no later than</source>
        <translation>Schrijf je in tot en met</translation>
    </message>
    <message>
        <source>Places</source>
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
        <source>Earlier: {jobs}</source>
        <translation>Eerder: {jobs}</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Attesten</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projecten</translation>
    </message>
    <message>
        <source>Volunteer work</source>
        <translation>Vrijwilligerswerk</translation>
    </message>
    <message>
        <source>Prizes</source>
        <translation>Prijzen</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Publicaties</translation>
    </message>
    <message>
        <source>Hobbies</source>
        <translation>Hobby’s</translation>
    </message>
    <message>
        <source>Also good to know</source>
        <translation>Ook goed om te weten</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referenties</translation>
    </message>
    <message>
        <source>mother tongue</source>
        <translation>moedertaal</translation>
    </message>
    <message>
        <source>a little</source>
        <translation>een beetje</translation>
    </message>
    <message>
        <source>reasonable</source>
        <translation>redelijk</translation>
    </message>
    <message>
        <source>good</source>
        <translation>goed</translation>
    </message>
    <message>
        <source>fluent</source>
        <translation>vlot</translation>
    </message>
    <message>
        <source>Driving licence {kinds}</source>
        <translation>Rijbewijs {kinds}</translation>
    </message>
    <message>
        <source>Own car</source>
        <translation>Eigen auto</translation>
    </message>
    <message>
        <source>Own motorcycle</source>
        <translation>Eigen motorfiets</translation>
    </message>
    <message>
        <source>Own moped</source>
        <translation>Eigen bromfiets</translation>
    </message>
    <message>
        <source>Own bicycle</source>
        <translation>Eigen fiets</translation>
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
        <translation>’s avonds</translation>
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
        <source>Not asked</source>
        <translation>Niet gevraagd</translation>
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
    <message numerus="yes">
        <source>%n vacancies</source>
        <translation>
            <numerusform>%n vacature</numerusform>
            <numerusform>%n vacatures</numerusform>
        </translation>
    </message>
    <message>
        <source>Example: this vacancy does not exist</source>
        <translation>Voorbeeld: deze vacature bestaat niet</translation>
    </message>
    <message>
        <source>cut or fold here</source>
        <translation>knip of vouw hier</translation>
    </message>
    <message>
        <source>Number **{number}**</source>
        <translation>Nummer **{number}**</translation>
    </message>
    <message>
        <source>Example: this does not exist</source>
        <translation>Voorbeeld: dit bestaat niet</translation>
    </message>
    <message>
        <source>Call first: this is from {day}</source>
        <translation>Bel eerst: dit is van {day}</translation>
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
        <source>Job shop &amp; help</source>
        <translation>Werkwinkel &amp;&#xa0;hulp</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Wat is het?</translation>
    </message>
    <message>
        <source>{heading} (continued)</source>
        <translation>{heading} (vervolg)</translation>
    </message>
    <message>
        <source>What do they help with?</source>
        <translation>Waarmee helpen ze?</translation>
    </message>
    <message>
        <source>They speak</source>
        <translation>Ze spreken</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Zo bereik je ze</translation>
    </message>
    <message>
        <source>Ask the **desk** how to reach them</source>
        <translation>Vraag aan de **balie** hoe je ze bereikt</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Open today</source>
        <translation>Vandaag open</translation>
    </message>
    <message numerus="yes">
        <source>takes about %n minutes</source>
        <translation>
            <numerusform>duurt ongeveer %n minuut</numerusform>
            <numerusform>duurt ongeveer %n minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>What the talk is about</source>
        <translation>Waarover gaat het?</translation>
    </message>
    <message>
        <source>You speak with</source>
        <translation>Je spreekt met</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>Waar is het?</translation>
    </message>
    <message>
        <source>By phone: **{phone}**</source>
        <translation>Per telefoon: **{phone}**</translation>
    </message>
    <message>
        <source>Bring with you</source>
        <translation>Breng mee</translation>
    </message>
    <message>
        <source>How to get there</source>
        <translation>Zo kom je er</translation>
    </message>
    <message>
        <source>Can you not come?</source>
        <translation>Kun je niet komen?</translation>
    </message>
    <message>
        <source>Call **{phone}**. Say your code: **{code}**.</source>
        <translation>Bel **{phone}**. Zeg je code: **{code}**.</translation>
    </message>
    <message>
        <source>Say it at the **desk**. Show this sheet.</source>
        <translation>Zeg het aan de **balie**. Toon dit blad.</translation>
    </message>
    <message>
        <source>If in doubt, the Dutch text counts.</source>
        <translation>Bij twijfel geldt het Nederlands.</translation>
    </message>
    <message>
        <source>counsellor</source>
        <translation>consulent</translation>
    </message>
    <message>
        <source>employer</source>
        <translation>werkgever</translation>
    </message>
    <message>
        <source>teacher</source>
        <translation>leerkracht</translation>
    </message>
    <message>
        <source>the desk</source>
        <translation>de balie</translation>
    </message>
    <message>
        <source>Your identity card</source>
        <translation>Je identiteitskaart</translation>
    </message>
    <message>
        <source>Your WIS access card</source>
        <translation>Je toegangskaart van WIS</translation>
    </message>
    <message>
        <source>The certificates that you have</source>
        <translation>De attesten die je hebt</translation>
    </message>
    <message>
        <source>Your CV</source>
        <translation>Je cv</translation>
    </message>
    <message>
        <source>Your diploma</source>
        <translation>Je diploma</translation>
    </message>
    <message>
        <source>Your residence permit</source>
        <translation>Je verblijfskaart</translation>
    </message>
    <message>
        <source>You asked for this appointment. There is no answer yet.</source>
        <translation>Je vroeg deze afspraak. Er is nog geen antwoord.</translation>
    </message>
    <message>
        <source>You did not confirm this appointment yet.</source>
        <translation>Je hebt deze afspraak nog niet bevestigd.</translation>
    </message>
    <message>
        <source>You confirmed this appointment.</source>
        <translation>Je hebt deze afspraak bevestigd.</translation>
    </message>
    <message>
        <source>You said that you do not come.</source>
        <translation>Je zei dat je niet komt.</translation>
    </message>
    <message>
        <source>This appointment is cancelled.</source>
        <translation>Deze afspraak gaat niet door.</translation>
    </message>
    <message>
        <source>You went to this appointment.</source>
        <translation>Je ging naar deze afspraak.</translation>
    </message>
    <message>
        <source>Also in {cities}</source>
        <translation>Ook in {cities}</translation>
    </message>
    <message>
        <source>{km} km from {origin}</source>
        <translation>{km} km van {origin}</translation>
    </message>
    <message>
        <source>{km} km from here</source>
        <translation>{km} km van hier</translation>
    </message>
    <message>
        <source>{metres} m from here</source>
        <translation>{metres} m van hier</translation>
    </message>
    <message>
        <source>About applying</source>
        <translation>Over solliciteren</translation>
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
        <source>On foot</source>
        <translation>Te voet</translation>
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
    <message>
        <source>Appointment</source>
        <translation>Afspraak</translation>
    </message>
    <message>
        <source>put it in your calendar</source>
        <translation>zet de afspraak in je agenda</translation>
    </message>
    <message>
        <source>Your recovery card</source>
        <translation>Je herstelkaart</translation>
    </message>
    <message>
        <source>Did you lose your card or forget your secret code? Then you need this card.</source>
        <translation>Je kaart kwijt of je geheime code vergeten? Dan heb je deze kaart nodig.</translation>
    </message>
    <message>
        <source>**Keep** it at home</source>
        <translation>**Bewaar** ze thuis</translation>
    </message>
    <message>
        <source>Your access card</source>
        <translation>Je toegangskaart</translation>
    </message>
    <message>
        <source>With this card and your secret code you open your file on every WIS screen.</source>
        <translation>Met deze kaart en je geheime code open je je dossier op elk WIS-scherm.</translation>
    </message>
    <message>
        <source>**Take** it with you</source>
        <translation>**Neem** ze mee</translation>
    </message>
    <message>
        <source>**Cut** on the full line</source>
        <translation>**Knip** op de volle lijn</translation>
    </message>
    <message>
        <source>**Fold** on the dotted line</source>
        <translation>**Vouw** op de stippellijn</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>Mijn dossier</translation>
    </message>
    <message>
        <source>Access card: take it with you.</source>
        <translation>Toegangskaart: neem ze mee.</translation>
    </message>
    <message>
        <source>Recovery card: keep it at home, in a safe place.</source>
        <translation>Herstelkaart: leg ze thuis, veilig.</translation>
    </message>
    <message>
        <source>Your secret code stands only in your head.</source>
        <translation>Je geheime code zit alleen in je hoofd.</translation>
    </message>
    <message>
        <source>Card lost: use the recovery card.</source>
        <translation>Kaart kwijt: gebruik de herstelkaart.</translation>
    </message>
    <message>
        <source>Both lost: nobody can open your file any more. You make a new one.</source>
        <translation>Beide kwijt: je dossier kan niet meer open. Je maakt een nieuw.</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>Zo gebruik je ze</translation>
    </message>
    <message>
        <source>Is something wrong?</source>
        <translation>Is er iets mis?</translation>
    </message>
    <message>
        <source>Nobody knows your secret code. Not even the desk. Nobody may ask for it.</source>
        <translation>Niemand kent je geheime code. Ook de balie niet. Niemand mag ze vragen.</translation>
    </message>
    <message>
        <source>Mail to **{email}**</source>
        <translation>Mail naar **{email}**</translation>
    </message>
    <message>
        <source>Look at **{page}**</source>
        <translation>Kijk op **{page}**</translation>
    </message>
    <message>
        <source>see the page</source>
        <translation>bekijk de pagina</translation>
    </message>
    <message>
        <source>call them</source>
        <translation>bel ze</translation>
    </message>
    <message>
        <source>mail them</source>
        <translation>mail ze</translation>
    </message>
    <message>
        <source>Recovery card</source>
        <translation>Herstelkaart</translation>
    </message>
    <message>
        <source>Access card</source>
        <translation>Toegangskaart</translation>
    </message>
    <message>
        <source>Keep this one at home.</source>
        <translation>Bewaar deze thuis.</translation>
    </message>
    <message>
        <source>Card lost or secret code forgotten? With this you begin again.</source>
        <translation>Kaart kwijt of geheime code vergeten? Hiermee begin je opnieuw.</translation>
    </message>
    <message>
        <source>Card of</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Hold this side to the reader. Then type your secret code.</source>
        <translation>Houd deze kant voor de lezer. Toets dan je geheime code.</translation>
    </message>
    <message>
        <source>Does the reader not work? Type this code:</source>
        <translation>Werkt de lezer niet? Typ deze code:</translation>
    </message>
    <message>
        <source>Never write your secret code here.</source>
        <translation>Schrijf hier nooit je geheime code.</translation>
    </message>
    <message>
        <source>Not with your access card. Once you use this, your old card works no more. You get two new ones.</source>
        <translation>Leg deze niet bij je toegangskaart. Na gebruik werkt je oude kaart niet meer. Je krijgt er twee nieuwe.</translation>
    </message>
    <message>
        <source>Found? Give this card to a town hall or job shop. Without the secret code nobody can read it.</source>
        <translation>Gevonden? Geef deze kaart af aan een balie van stadhuis of werkwinkel. Zonder geheime code kan niemand iets lezen.</translation>
    </message>
    <message>
        <source>Work experience</source>
        <translation>Werkervaring</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Opleiding</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Talen</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Vaardigheden</translation>
    </message>
    <message>
        <source>Driving licence and transport</source>
        <translation>Rijbewijs en vervoer</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Werk</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>What I can do</source>
        <translation>Wat ik kan</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Vervoer</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profiel</translation>
    </message>
    <message>
        <source>Mother tongue</source>
        <translation>Moedertaal</translation>
    </message>
    <message>
        <source>Other languages</source>
        <translation>Andere talen</translation>
    </message>
    <message>
        <source>Curriculum vitae</source>
        <translation>Curriculum vitae</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Luisteren</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lezen</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>Spreken</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schrijven</translation>
    </message>
    <message>
        <source>What I do well</source>
        <translation>Wat ik goed kan</translation>
    </message>
    <message>
        <source>{start} – now</source>
        <translation>{start} – nu</translation>
    </message>
    <message>
        <source>Who can help me?</source>
        <translation>Wie kan mij helpen?</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Wat ze doen</translation>
    </message>
    <message>
        <source>Bring along</source>
        <translation>Breng mee</translation>
    </message>
    <message>
        <source>What do you do now?</source>
        <translation>Wat doe je nu?</translation>
    </message>
    <message>
        <source>They can help too</source>
        <translation>Zij kunnen ook helpen</translation>
    </message>
    <message>
        <source>Where are they?</source>
        <translation>Waar zijn ze?</translation>
    </message>
    <message>
        <source>People know them here</source>
        <translation>Hier kent men ze</translation>
    </message>
    <message>
        <source>When is it open?</source>
        <translation>Wanneer is het open?</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>{opens} to {closes}</source>
        <translation>{opens} tot {closes} u</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>dicht</translation>
    </message>
    <message>
        <source>{h}:{m}</source>
        <translation>{h}.{m}</translation>
    </message>
    <message>
        <source>{h}:00</source>
        <translation>{h}</translation>
    </message>
    <message>
        <source> and </source>
        <translation> en </translation>
    </message>
    <message>
        <source>**{day}**: {hours}</source>
        <translation>**{day}:** {hours}</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Attached: CV</source>
        <translation>Bijlage: cv</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation>Vacatures</translation>
    </message>
    <message>
        <source>All vacancies</source>
        <translation>Alle vacatures</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nummer</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Opleidingen</translation>
    </message>
    <message>
        <source>All trainings</source>
        <translation>Alle opleidingen</translation>
    </message>
    <message>
        <source>starts on</source>
        <translation>start op</translation>
    </message>
    <message>
        <source>No longer published, so not on this sheet: {count}</source>
        <translation>Niet meer te vinden, dus niet op dit blad: {count}</translation>
    </message>
    <message>
        <source>What I saved</source>
        <translation>Wat ik bewaarde</translation>
    </message>
    <message>
        <source>{first} to {last} of {count}</source>
        <translation>{first} tot {last} van {count}</translation>
    </message>
    <message>
        <source>called</source>
        <translation>gebeld</translation>
    </message>
    <message>
        <source>mailed</source>
        <translation>gemaild</translation>
    </message>
    <message>
        <source>The kiosk prints colour</source>
        <translation>De kiosk drukt in kleur</translation>
    </message>
    <message>
        <source>The kiosk prints black only</source>
        <translation>De kiosk drukt alleen zwart</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>Testblad</translation>
    </message>
    <message>
        <source>At each edge stand 6 lines, 2 to 12 mm away. How many do you see?</source>
        <translation>Aan elke rand staan 6 lijnen, op 2 tot 12 mm. Hoeveel zie je er?</translation>
    </message>
    <message>
        <source>This line is exactly 100 mm long.</source>
        <translation>Deze lijn is precies 100 mm lang.</translation>
    </message>
    <message>
        <source>Each grey is darker than the one before.</source>
        <translation>Elk grijs is donkerder dan het vorige.</translation>
    </message>
    <message>
        <source>Each line of letters can be read.</source>
        <translation>Elke regel letters is leesbaar.</translation>
    </message>
    <message>
        <source>Every line is whole.</source>
        <translation>Elke lijn is heel.</translation>
    </message>
    <message>
        <source>A phone reads every code.</source>
        <translation>Een gsm leest elke code.</translation>
    </message>
    <message>
        <source>For the operator</source>
        <translation>Beheer</translation>
    </message>
    <message>
        <source>The printer</source>
        <translation>De printer</translation>
    </message>
    <message>
        <source>These are six different colours.</source>
        <translation>Dit zijn zes verschillende kleuren.</translation>
    </message>
    <message>
        <source>There is no colour on this page.</source>
        <translation>Er is geen kleur op dit blad.</translation>
    </message>
    <message>
        <source>the way there</source>
        <translation>de weg erheen</translation>
    </message>
    <message>
        <source>Who helps you here?</source>
        <translation>Wie helpt je hier?</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Goed om te weten</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Bus, tram or train</source>
        <translation>Bus, tram of trein</translation>
    </message>
    <message>
        <source>You are here: **{place}**</source>
        <translation>Je bent hier: **{place}**</translation>
    </message>
    <message>
        <source>Bus, tram or train: **{stop}**</source>
        <translation>Bus, tram of trein: **{stop}**</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Waarvoor</translation>
    </message>
    <message>
        <source>Proof of applications</source>
        <translation>Bewijs van sollicitaties</translation>
    </message>
    <message>
        <source>Job and employer</source>
        <translation>Functie en werkgever</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hoe</translation>
    </message>
    <message>
        <source>Filled in by the visitor, not checked</source>
        <translation>Zelf ingevuld, niet nagekeken</translation>
    </message>
    <message>
        <source>From **{start}** to **{end}** · for **{name}**</source>
        <translation>Van **{start}** tot en met **{end}** · voor **{name}**</translation>
    </message>
    <message>
        <source>on the spot</source>
        <translation>ter plaatse</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>Wacht op antwoord</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Antwoord gekregen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>mail</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>telefoon</translation>
    </message>
    <message>
        <source>with a form</source>
        <translation>formulier</translation>
    </message>
    <message>
        <source>by letter</source>
        <translation>brief</translation>
    </message>
    <message>
        <source>State on {day}</source>
        <translation>Stand op {day}</translation>
    </message>
    <message>
        <source>Interview {day}</source>
        <translation>Gesprek {day}</translation>
    </message>
    <message>
        <source>Placed by</source>
        <translation>Geplaatst door</translation>
    </message>
    <message>
        <source>Sign here</source>
        <translation>Handtekening</translation>
    </message>
    <message>
        <source>Readiness report</source>
        <translation>Klaar-rapport</translation>
    </message>
    <message>
        <source>Terminal {name}</source>
        <translation>Toestel {name}</translation>
    </message>
    <message numerus="yes">
        <source>Not ready for visitors: %n faults</source>
        <translation>
            <numerusform>Niet klaar voor bezoekers: %n fout</numerusform>
            <numerusform>Niet klaar voor bezoekers: %n fouten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ready for visitors, %n points to look at</source>
        <translation>
            <numerusform>Klaar voor bezoekers, %n punt let op</numerusform>
            <numerusform>Klaar voor bezoekers, %n punten let op</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready for visitors</source>
        <translation>Klaar voor bezoekers</translation>
    </message>
    <message>
        <source>Report **{number}** · {day}, {time} · took {seconds} seconds · version {version}</source>
        <translation>Rapport **{number}** · {day}, {time} · duurde {seconds} seconden · versie {version}</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Toestel</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Goed</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>Let op</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Fout</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Schijf</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Geheugen</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Klok</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Geluid</translation>
    </message>
    <message>
        <source>Headphones</source>
        <translation>Hoofdtelefoon</translation>
    </message>
    <message>
        <source>Card reader</source>
        <translation>Kaartlezer</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbinding</translation>
    </message>
    <message>
        <source>After a visit</source>
        <translation>Na het bezoek</translation>
    </message>
    <message>
        <source>Last data</source>
        <translation>Laatste gegevens</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>Instellingenbestand</translation>
    </message>
    <message>
        <source>Files of a visit</source>
        <translation>Bestanden van een bezoek</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>Voorlezen</translation>
    </message>
    <message>
        <source>USB port</source>
        <translation>Usb-poort</translation>
    </message>
    <message>
        <source>Calls to the desk</source>
        <translation>Oproepen naar de balie</translation>
    </message>
    <message>
        <source>Slip printer</source>
        <translation>Bonprinter</translation>
    </message>
    <message>
        <source>Dossiers at central</source>
        <translation>Dossiers op de centrale</translation>
    </message>
    <message>
        <source>Alphabets</source>
        <translation>Alfabetten</translation>
    </message>
    <message>
        <source>Version numbers</source>
        <translation>Versies</translation>
    </message>
    <message>
        <source>{free} GB free of {total} GB</source>
        <translation>{free} GB vrij van {total} GB</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs left on the printer</source>
        <translation>
            <numerusform>nog %n opdracht op de printer</numerusform>
            <numerusform>nog %n opdrachten op de printer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n languages can be printed</source>
        <translation>
            <numerusform>%n taal kan gedrukt worden</numerusform>
            <numerusform>%n talen kunnen gedrukt worden</numerusform>
        </translation>
    </message>
    <message>
        <source>{vacancies} vacancies, {trainings} trainings</source>
        <translation>{vacancies} vacatures, {trainings} opleidingen</translation>
    </message>
    <message>
        <source>examples only</source>
        <translation>alleen voorbeelden</translation>
    </message>
    <message>
        <source>cannot be measured</source>
        <translation>kan niet gemeten worden</translation>
    </message>
    <message>
        <source>set by a time server</source>
        <translation>gezet door een tijdserver</translation>
    </message>
    <message>
        <source>no time server sets it</source>
        <translation>geen tijdserver zet de klok</translation>
    </message>
    <message>
        <source>earlier than the data: set the clock</source>
        <translation>vroeger dan de gegevens: zet de klok juist</translation>
    </message>
    <message>
        <source>there is nothing to play sound on</source>
        <translation>er is niets om geluid op te spelen</translation>
    </message>
    <message>
        <source>the voices are installed</source>
        <translation>de stemmen staan erop</translation>
    </message>
    <message>
        <source>espeak-ng is not installed</source>
        <translation>espeak-ng staat er niet op</translation>
    </message>
    <message>
        <source>{path} is not there</source>
        <translation>{path} is er niet</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>niet ingesteld</translation>
    </message>
    <message>
        <source>answers, prints colour</source>
        <translation>antwoordt, drukt in kleur</translation>
    </message>
    <message>
        <source>answers, prints black only</source>
        <translation>antwoordt, drukt alleen zwart</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>antwoordt niet</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>antwoordt</translation>
    </message>
    <message>
        <source>has no paper</source>
        <translation>heeft geen papier</translation>
    </message>
    <message>
        <source>has little paper left</source>
        <translation>heeft nog weinig papier</translation>
    </message>
    <message>
        <source>mtools is not installed</source>
        <translation>mtools is niet geïnstalleerd</translation>
    </message>
    <message>
        <source>put a stick in it to try it</source>
        <translation>steek er een stick in om het te proberen</translation>
    </message>
    <message>
        <source>takes no PDF</source>
        <translation>neemt geen PDF aan</translation>
    </message>
    <message>
        <source>takes no A4</source>
        <translation>neemt geen A4 aan</translation>
    </message>
    <message>
        <source>takes no jobs now</source>
        <translation>neemt nu geen opdrachten aan</translation>
    </message>
    <message>
        <source>nothing left on the printer</source>
        <translation>niets achtergebleven op de printer</translation>
    </message>
    <message>
        <source>no data yet: run kiosk sync</source>
        <translation>nog geen gegevens: doe kiosk sync</translation>
    </message>
    <message>
        <source>only in memory, gone without power</source>
        <translation>alleen in het geheugen, weg zonder stroom</translation>
    </message>
    <message>
        <source>on the disk: use a tmpfs</source>
        <translation>op de schijf: gebruik tmpfs</translation>
    </message>
    <message>
        <source>Is this sheet right? Scan, or type the code on {page}</source>
        <translation>Klopt dit blad? Scan, of typ de code op {page}</translation>
    </message>
    <message>
        <source>Check code</source>
        <translation>Controlecode</translation>
    </message>
    <message>
        <source>Fill in yourself with a pen</source>
        <translation>Vul zelf in met pen</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>My signature</source>
        <translation>Mijn handtekening</translation>
    </message>
    <message>
        <source>Seen by the counsellor</source>
        <translation>Gezien door consulent</translation>
    </message>
    <message>
        <source>What will you do?</source>
        <translation>Wat ga je doen?</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Deze week</translation>
    </message>
    <message>
        <source>After that</source>
        <translation>Later</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks</source>
        <translation>
            <numerusform>%n taak</numerusform>
            <numerusform>%n taken</numerusform>
        </translation>
    </message>
    <message>
        <source>the first is for {day}</source>
        <translation>de eerste is voor {day}</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>From your counsellor {name}</source>
        <translation>Van je consulent {name}</translation>
    </message>
    <message>
        <source>From your counsellor</source>
        <translation>Van je consulent</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Hoe lang</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kost</translation>
    </message>
    <message>
        <source>You get</source>
        <translation>Je krijgt</translation>
    </message>
    <message>
        <source>Free places</source>
        <translation>Vrije plaatsen</translation>
    </message>
    <message>
        <source>None needed</source>
        <translation>Niet nodig</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n uur</numerusform>
            <numerusform>%n uur</numerusform>
        </translation>
    </message>
    <message>
        <source>Whenever you want</source>
        <translation>Wanneer je wilt</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratis</translation>
    </message>
    <message>
        <source>Free for job seekers</source>
        <translation>Gratis voor werkzoekenden</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Volzet</translation>
    </message>
    <message>
        <source>Last place</source>
        <translation>Laatste plaats</translation>
    </message>
    <message>
        <source>From home</source>
        <translation>Thuis</translation>
    </message>
    <message>
        <source>Partly from home</source>
        <translation>Deels thuis</translation>
    </message>
    <message>
        <source>In a company</source>
        <translation>Bij een bedrijf</translation>
    </message>
    <message>
        <source>Your code: **{code}**</source>
        <translation>Je code: **{code}**</translation>
    </message>
    <message>
        <source>Work carefully</source>
        <translation>Zorgvuldig werken</translation>
    </message>
    <message>
        <source>Be on time</source>
        <translation>Op tijd komen</translation>
    </message>
    <message>
        <source>Work together</source>
        <translation>Samenwerken</translation>
    </message>
    <message>
        <source>Work alone</source>
        <translation>Zelfstandig werken</translation>
    </message>
    <message>
        <source>Learn fast</source>
        <translation>Snel leren</translation>
    </message>
    <message>
        <source>Stay calm when it is busy</source>
        <translation>Rustig blijven als het druk is</translation>
    </message>
    <message>
        <source>Be friendly to customers</source>
        <translation>Vriendelijk zijn tegen klanten</translation>
    </message>
    <message>
        <source>Listen well</source>
        <translation>Goed luisteren</translation>
    </message>
    <message>
        <source>Carry on until it is done</source>
        <translation>Doorzetten tot het klaar is</translation>
    </message>
    <message>
        <source>Do physical work</source>
        <translation>Fysiek werk doen</translation>
    </message>
    <message>
        <source>Plan my work</source>
        <translation>Mijn werk plannen</translation>
    </message>
    <message>
        <source>Solve problems</source>
        <translation>Problemen oplossen</translation>
    </message>
    <message>
        <source>Use a computer</source>
        <translation>Met de computer werken</translation>
    </message>
    <message>
        <source>Keep the rules of safety</source>
        <translation>De veiligheidsregels volgen</translation>
    </message>
    <message>
        <source>I am motivated and want to work.</source>
        <translation>Ik ben gemotiveerd en wil graag werken.</translation>
    </message>
    <message>
        <source>I work carefully and I am always on time.</source>
        <translation>Ik werk zorgvuldig en kom altijd op tijd.</translation>
    </message>
    <message>
        <source>I learn fast and like to try new things.</source>
        <translation>Ik leer snel en probeer graag nieuwe dingen.</translation>
    </message>
    <message>
        <source>I like to work in a team.</source>
        <translation>Ik werk graag in een team.</translation>
    </message>
    <message>
        <source>I can work on my own.</source>
        <translation>Ik kan zelfstandig werken.</translation>
    </message>
    <message>
        <source>I like to help people.</source>
        <translation>Ik help graag mensen.</translation>
    </message>
    <message>
        <source>I am strong and like to work with my hands.</source>
        <translation>Ik ben sterk en werk graag met mijn handen.</translation>
    </message>
    <message>
        <source>I am learning more Dutch every day.</source>
        <translation>Ik leer elke dag meer Nederlands.</translation>
    </message>
    <message>
        <source>I come by bus or train.</source>
        <translation>Ik kom met de bus of de trein.</translation>
    </message>
    <message>
        <source>I can work in the whole region.</source>
        <translation>Ik kan in de hele regio werken.</translation>
    </message>
    <message>
        <source>I can work far from home.</source>
        <translation>Ik kan ver van huis werken.</translation>
    </message>
    <message>
        <source>I look for work near home.</source>
        <translation>Ik zoek werk dicht bij huis.</translation>
    </message>
    <message>
        <source>I can start at once.</source>
        <translation>Ik kan meteen beginnen.</translation>
    </message>
    <message>
        <source>I can work in shifts.</source>
        <translation>Ik kan in ploegen werken.</translation>
    </message>
    <message>
        <source>I can work at night.</source>
        <translation>Ik kan &apos;s nachts werken.</translation>
    </message>
    <message>
        <source>I can work at the weekend.</source>
        <translation>Ik kan in het weekend werken.</translation>
    </message>
    <message>
        <source>I look for a full-time job.</source>
        <translation>Ik zoek voltijds werk.</translation>
    </message>
    <message>
        <source>I look for a part-time job.</source>
        <translation>Ik zoek deeltijds werk.</translation>
    </message>
    <message>
        <source>I may work in Belgium.</source>
        <translation>Ik mag in België werken.</translation>
    </message>
    <message>
        <source>Sports</source>
        <translation>Sport</translation>
    </message>
    <message>
        <source>Football</source>
        <translation>Voetbal</translation>
    </message>
    <message>
        <source>Walking and cycling</source>
        <translation>Wandelen en fietsen</translation>
    </message>
    <message>
        <source>Cooking</source>
        <translation>Koken</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Muziek</translation>
    </message>
    <message>
        <source>Gardening</source>
        <translation>Tuinieren</translation>
    </message>
    <message>
        <source>Making and repairing things</source>
        <translation>Dingen maken en herstellen</translation>
    </message>
    <message>
        <source>Computers and games</source>
        <translation>Computers en games</translation>
    </message>
    <message>
        <source>Helping other people</source>
        <translation>Andere mensen helpen</translation>
    </message>
    <message>
        <source>Primary school</source>
        <translation>Lager onderwijs</translation>
    </message>
    <message>
        <source>Secondary school</source>
        <translation>Secundair onderwijs</translation>
    </message>
    <message>
        <source>Vocational training</source>
        <translation>Beroepsopleiding</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Cursus</translation>
    </message>
    <message>
        <source>Bachelor&apos;s degree</source>
        <translation>Bachelor</translation>
    </message>
    <message>
        <source>Master&apos;s degree</source>
        <translation>Master</translation>
    </message>
    <message>
        <source>I saw your vacancy on the WIS kiosk. I would like to work for you as: {job}.</source>
        <translation>Ik zag uw vacature op WIS. Ik wil graag bij u werken als: {job}.</translation>
    </message>
    <message>
        <source>I would like to work at {employer}.</source>
        <translation>Ik wil graag werken bij {employer}.</translation>
    </message>
    <message>
        <source>I know this work and I like to do it.</source>
        <translation>Ik ken dit werk en doe het graag.</translation>
    </message>
    <message>
        <source>I want to learn this work and I am very motivated.</source>
        <translation>Ik wil dit werk leren en ben heel gemotiveerd.</translation>
    </message>
    <message>
        <source>I live in {town}, near your company.</source>
        <translation>Ik woon in {town}, dicht bij uw bedrijf.</translation>
    </message>
    <message>
        <source>I am looking for steady work.</source>
        <translation>Ik zoek vast werk.</translation>
    </message>
    <message>
        <source>I have worked as: {work}.</source>
        <translation>Ik werkte als: {work}.</translation>
    </message>
    <message>
        <source>There I did this: {tasks}.</source>
        <translation>Daar deed ik dit: {tasks}.</translation>
    </message>
    <message>
        <source>I can do this well: {skills}.</source>
        <translation>Dit kan ik goed: {skills}.</translation>
    </message>
    <message>
        <source>I learn fast.</source>
        <translation>Ik leer snel.</translation>
    </message>
    <message>
        <source>I can do physical work.</source>
        <translation>Ik kan fysiek werk doen.</translation>
    </message>
    <message>
        <source>I can work with customers.</source>
        <translation>Ik kan met klanten werken.</translation>
    </message>
    <message>
        <source>I stay calm when it is busy.</source>
        <translation>Ik blijf rustig als het druk is.</translation>
    </message>
    <message>
        <source>I would like to come for an interview.</source>
        <translation>Ik kom graag langs voor een gesprek.</translation>
    </message>
    <message>
        <source>You find my CV with this letter.</source>
        <translation>U vindt mijn cv bij deze brief.</translation>
    </message>
    <message>
        <source>Call me at any time.</source>
        <translation>U mag mij altijd bellen.</translation>
    </message>
    <message>
        <source>I am free every day for an interview.</source>
        <translation>Ik ben elke dag vrij voor een gesprek.</translation>
    </message>
    <message>
        <source>Dear Sir or Madam,</source>
        <translation>Geachte mevrouw, geachte heer,</translation>
    </message>
    <message>
        <source>Yours sincerely,</source>
        <translation>Met vriendelijke groeten</translation>
    </message>
    <message>
        <source>Application: {job}</source>
        <translation>Sollicitatie: {job}</translation>
    </message>
    <message>
        <source>You applied by e-mail</source>
        <translation>Je solliciteerde per e-mail</translation>
    </message>
    <message>
        <source>Your application waits to be sent</source>
        <translation>Je sollicitatie wacht om verstuurd te worden</translation>
    </message>
    <message>
        <source>CV and letter</source>
        <translation>Cv en brief</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Naar</translation>
    </message>
    <message>
        <source>Sent along</source>
        <translation>Meegestuurd</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>The mail server took it. An answer comes from the employer.</source>
        <translation>De mailserver heeft het. Een antwoord komt van de werkgever.</translation>
    </message>
    <message>
        <source>The mail server did not answer yet. Send it yourself too, to be sure.</source>
        <translation>De mailserver antwoordde nog niet. Stuur het ook zelf, voor de zekerheid.</translation>
    </message>
    <message>
        <source>Question for an appointment</source>
        <translation>Vraag om een afspraak</translation>
    </message>
    <message>
        <source>Question to be called</source>
        <translation>Vraag om opgebeld te worden</translation>
    </message>
    <message>
        <source>Question for another moment</source>
        <translation>Vraag om een ander moment</translation>
    </message>
    <message>
        <source>An answer</source>
        <translation>Een antwoord</translation>
    </message>
    <message>
        <source>A copy from my file</source>
        <translation>Een kopie uit mijn dossier</translation>
    </message>
</context>
</TS>
