<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ro" sourcelanguage="en">
<context>
    <name>AccessLook</name>
    <message>
        <source>Size of text</source>
        <translation>Mărimea textului</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Obișnuit</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Mai mare</translation>
    </message>
    <message>
        <source>Still larger</source>
        <translation>Și mai mare</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Cel mai mare</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Culori</translation>
    </message>
    <message>
        <source>Black on white</source>
        <translation>Negru pe alb</translation>
    </message>
    <message>
        <source>White on black</source>
        <translation>Alb pe negru</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Limbă</translation>
    </message>
</context>
<context>
    <name>AccessReading</name>
    <message>
        <source>Read aloud</source>
        <translation>Ascultă</translation>
    </message>
    <message>
        <source>Touch a text and listen.</source>
        <translation>Atinge un text și ascultă.</translation>
    </message>
    <message>
        <source>How fast?</source>
        <translation>Cât de repede?</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Lent</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Obișnuit</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Rapid</translation>
    </message>
    <message>
        <source>How loud?</source>
        <translation>Cât de tare?</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>Mai încet</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Mai tare</translation>
    </message>
    <message>
        <source>Cover the screen</source>
        <translation>Acoperă ecranul</translation>
    </message>
    <message>
        <source>Nobody sees what you do. You hear it.</source>
        <translation>Nimeni nu vede ce faci. Tu auzi.</translation>
    </message>
    <message>
        <source>Plug in headphones first. Then only you hear it.</source>
        <translation>Conectează întâi căștile. Atunci auzi doar tu.</translation>
    </message>
</context>
<context>
    <name>AccessSheet</name>
    <message>
        <source>Make the screen easy for you</source>
        <translation>Fă ecranul ușor pentru tine</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Resetează</translation>
    </message>
    <message>
        <source>Everything low</source>
        <translation>Totul jos</translation>
    </message>
    <message>
        <source>All buttons at the bottom. For who sits.</source>
        <translation>Toate butoanele jos. Pentru cine stă pe scaun.</translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation>Mai puțină mișcare</translation>
    </message>
    <message>
        <source>Nothing slides or fades.</source>
        <translation>Nimic nu alunecă și nu se estompează.</translation>
    </message>
    <message>
        <source>Headphones? Plug them in: reading aloud starts by itself.</source>
        <translation>Ai căști? Conectează-le: citirea începe singură.</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Mai mult timp</translation>
    </message>
    <message>
        <source>The screen waits five minutes for you.</source>
        <translation>Ecranul te așteaptă 5 minute.</translation>
    </message>
</context>
<context>
    <name>AdviceWords</name>
    <message>
        <source>Drop every choice</source>
        <translation>Șterge toate alegerile</translation>
    </message>
    <message>
        <source>instead of only {choices}</source>
        <translation>în loc de numai {choices}</translation>
    </message>
    <message>
        <source>Search up to {km} km</source>
        <translation>Caută până la {km} km</translation>
    </message>
    <message>
        <source>instead of {km} km</source>
        <translation>în loc de {km} km</translation>
    </message>
</context>
<context>
    <name>ApplyCard</name>
    <message>
        <source>How to apply</source>
        <translation>Cum aplici</translation>
    </message>
</context>
<context>
    <name>CardPrint</name>
    <message>
        <source>Your two cards are on the sheet</source>
        <translation>Cele două carduri ale tale sunt pe foaie</translation>
    </message>
    <message>
        <source>Your two cards are coming out of the printer</source>
        <translation>Cele două carduri ale tale ies din imprimantă</translation>
    </message>
    <message>
        <source>Access card</source>
        <translation>Card de acces</translation>
    </message>
    <message>
        <source>Card %1</source>
        <translation>Cardul %1</translation>
    </message>
    <message>
        <source>Recovery card</source>
        <translation>Card de recuperare</translation>
    </message>
    <message>
        <source>Only if you forget your code.</source>
        <translation>Numai dacă îți uiți codul.</translation>
    </message>
    <message>
        <source>Take this one to every kiosk</source>
        <translation>Ia-l cu tine la orice terminal</translation>
    </message>
    <message>
        <source>Scan the card. Type your code. Your file opens.</source>
        <translation>Scanează cardul. Scrie codul. Dosarul tău se deschide.</translation>
    </message>
    <message>
        <source>Keep this one at home, apart from card 1</source>
        <translation>Ține-l acasă, separat de cardul 1</translation>
    </message>
    <message>
        <source>Give them to nobody. With it you choose a new code.</source>
        <translation>Nu-l da nimănui. Cu el alegi un cod nou.</translation>
    </message>
    <message>
        <source>Nothing comes out</source>
        <translation>Nu iese nimic</translation>
    </message>
    <message>
        <source>Print once more</source>
        <translation>Tipărește încă o dată</translation>
    </message>
    <message>
        <source>Wait until the sheet is out of the printer.</source>
        <translation>Așteaptă până iese foaia din imprimantă.</translation>
    </message>
    <message>
        <source>Open my file</source>
        <translation>Deschide dosarul meu</translation>
    </message>
</context>
<context>
    <name>ChoiceWords</name>
    <message>
        <source>How far can it be?</source>
        <translation>Cât de departe poate fi?</translation>
    </message>
    <message>
        <source>How much Dutch?</source>
        <translation>Câtă neerlandeză?</translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation>Tip de muncă</translation>
    </message>
    <message>
        <source>How many hours?</source>
        <translation>Câte ore?</translation>
    </message>
    <message>
        <source>When do you want to work?</source>
        <translation>Când vrei să lucrezi?</translation>
    </message>
    <message>
        <source>What do you not need?</source>
        <translation>De ce nu ai nevoie?</translation>
    </message>
    <message>
        <source>How new?</source>
        <translation>Cât de nouă?</translation>
    </message>
    <message>
        <source>What sector?</source>
        <translation>Ce domeniu?</translation>
    </message>
    <message>
        <source>What occupation?</source>
        <translation>Ce meserie?</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Oriunde</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Astăzi</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3 zile</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 zile</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Little</source>
        <translation>Puțină</translation>
    </message>
    <message>
        <source>Some</source>
        <translation>Medie</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bună</translation>
    </message>
    <message>
        <source>Permanent</source>
        <translation>Stabilă</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agenție</translation>
    </message>
    <message>
        <source>Flexi-job</source>
        <translation>Flexi-job</translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation>Temporară</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>De student</translation>
    </message>
    <message>
        <source>Internship</source>
        <translation>Stagiu</translation>
    </message>
    <message>
        <source>Own boss</source>
        <translation>Pe cont propriu</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Voluntariat</translation>
    </message>
    <message>
        <source>Full time</source>
        <translation>Program întreg</translation>
    </message>
    <message>
        <source>Part time</source>
        <translation>Program parțial</translation>
    </message>
    <message>
        <source>Daytime</source>
        <translation>Ziua</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>Schimburi</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Seara</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Noaptea</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>Weekend</translation>
    </message>
    <message>
        <source>Diploma</source>
        <translation>Diplomă</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>Permis auto</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Experiență</translation>
    </message>
    <message>
        <source>Up to {km} km</source>
        <translation>Până la {km} km</translation>
    </message>
    <message>
        <source>New today</source>
        <translation>Nou astăzi</translation>
    </message>
    <message>
        <source>Last 3 days</source>
        <translation>Ultimele 3 zile</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Ultimele 7 zile</translation>
    </message>
    <message>
        <source>Little Dutch</source>
        <translation>Puțină neerlandeză</translation>
    </message>
    <message>
        <source>Some Dutch</source>
        <translation>Neerlandeză medie</translation>
    </message>
    <message>
        <source>Good Dutch</source>
        <translation>Neerlandeză bună</translation>
    </message>
    <message>
        <source>Permanent job</source>
        <translation>Muncă stabilă</translation>
    </message>
    <message>
        <source>Agency work</source>
        <translation>Prin agenție</translation>
    </message>
    <message>
        <source>Temporary job</source>
        <translation>Muncă temporară</translation>
    </message>
    <message>
        <source>Student job</source>
        <translation>Muncă de student</translation>
    </message>
    <message>
        <source>Self-employed</source>
        <translation>Pe cont propriu</translation>
    </message>
    <message>
        <source>Volunteer work</source>
        <translation>Voluntariat</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Ziua</translation>
    </message>
    <message>
        <source>In shifts</source>
        <translation>Muncă în schimburi</translation>
    </message>
    <message>
        <source>In the evening</source>
        <translation>Muncă seara</translation>
    </message>
    <message>
        <source>At night</source>
        <translation>Muncă noaptea</translation>
    </message>
    <message>
        <source>At the weekend</source>
        <translation>Muncă în weekend</translation>
    </message>
    <message>
        <source>No diploma</source>
        <translation>Fără diplomă</translation>
    </message>
    <message>
        <source>No driving licence</source>
        <translation>Fără permis auto</translation>
    </message>
    <message>
        <source>No experience</source>
        <translation>Fără experiență</translation>
    </message>
    <message>
        <source>up to {km} km from {place}</source>
        <translation>până la {km} km de {place}</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Caută oriunde</translation>
    </message>
    <message>
        <source>Any level of Dutch</source>
        <translation>Orice nivel de neerlandeză</translation>
    </message>
    <message>
        <source>Any kind of work</source>
        <translation>Orice tip de muncă</translation>
    </message>
    <message>
        <source>Any number of hours</source>
        <translation>Oricâte ore</translation>
    </message>
    <message>
        <source>Any time of the day</source>
        <translation>Oricând</translation>
    </message>
    <message>
        <source>Whatever is asked of you</source>
        <translation>Indiferent ce se cere</translation>
    </message>
    <message>
        <source>Older ones too</source>
        <translation>Și cele mai vechi</translation>
    </message>
    <message>
        <source>Every sector</source>
        <translation>Toate domeniile</translation>
    </message>
    <message>
        <source>Every occupation</source>
        <translation>Toate meseriile</translation>
    </message>
</context>
<context>
    <name>ChosenChips</name>
    <message>
        <source>Change this</source>
        <translation>Schimbă asta</translation>
    </message>
</context>
<context>
    <name>ClosedBoard</name>
    <message>
        <source>Closed for a moment</source>
        <translation>Închis momentan</translation>
    </message>
</context>
<context>
    <name>ClosedDoorDialog</name>
    <message>
        <source>No trainings now</source>
        <translation>Acum nu sunt cursuri</translation>
    </message>
    <message>
        <source>My file opens later</source>
        <translation>Dosarul meu se deschide mai târziu</translation>
    </message>
    <message>
        <source>My CV opens later</source>
        <translation>CV-ul meu se deschide mai târziu</translation>
    </message>
    <message>
        <source>This door is closed for now. A person can help you today: %1.</source>
        <translation>Ușa asta e încă închisă. Azi te ajută un om: %1.</translation>
    </message>
    <message>
        <source>Find help</source>
        <translation>Caută ajutor</translation>
    </message>
</context>
<context>
    <name>ClosedStreet</name>
    <message>
        <source>Out of order for a moment</source>
        <translation>Nu funcționează momentan</translation>
    </message>
    <message>
        <source>We are repairing this screen. You did nothing wrong. What you saved is safe.</source>
        <translation>Reparăm acest ecran. Nu ai greșit nimic. Ce ai salvat este în siguranță.</translation>
    </message>
    <message>
        <source>Scan with your phone: every screen nearby.</source>
        <translation>Scanează cu telefonul: toate ecranele din apropiere.</translation>
    </message>
</context>
<context>
    <name>CodePanel</name>
    <message>
        <source>There is nothing about you in it.</source>
        <translation>Nu conține nimic despre tine.</translation>
    </message>
</context>
<context>
    <name>ContactWords</name>
    <message>
        <source>Call</source>
        <translation>Sună</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
</context>
<context>
    <name>Counter</name>
    <message>
        <source>One less</source>
        <translation>Cu unu mai puțin</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Cu unu mai mult</translation>
    </message>
    <message>
        <source>Less is not possible.</source>
        <translation>Mai puțin nu se poate.</translation>
    </message>
    <message>
        <source>More is not possible.</source>
        <translation>Mai mult nu se poate.</translation>
    </message>
</context>
<context>
    <name>Curtain</name>
    <message>
        <source>Previous</source>
        <translation>Anterioara</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuă</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauză</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Încă o dată</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Următoarea</translation>
    </message>
    <message>
        <source>Show the screen again</source>
        <translation>Arată din nou ecranul</translation>
    </message>
</context>
<context>
    <name>CurtainHead</name>
    <message>
        <source>The screen is covered</source>
        <translation>Ecranul este acoperit</translation>
    </message>
    <message>
        <source>Nobody sees what you do. You hear everything in your headphones.</source>
        <translation>Nimeni nu vede ce faci. Tu auzi tot în căști.</translation>
    </message>
    <message>
        <source>Reading aloud waits</source>
        <translation>Citirea așteaptă</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>Se citește acum</translation>
    </message>
    <message>
        <source>Ready to read aloud</source>
        <translation>Gata de citit</translation>
    </message>
    <message>
        <source>piece %1 of %2</source>
        <translation>partea %1 din %2</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Close</source>
        <translation>Închide</translation>
    </message>
</context>
<context>
    <name>DoorButton</name>
    <message>
        <source>Closed for now</source>
        <translation>Închis deocamdată</translation>
    </message>
</context>
<context>
    <name>DoorRow</name>
    <message>
        <source>Vacancies</source>
        <translation>Oferte de muncă</translation>
    </message>
    <message>
        <source>Find work that suits you</source>
        <translation>Caută o muncă potrivită&#xa0;pentru&#xa0;tine</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Cursuri</translation>
    </message>
    <message>
        <source>Learn a trade or learn more</source>
        <translation>Învață o meserie sau&#xa0;ceva&#xa0;nou</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>Dosarul meu</translation>
    </message>
    <message>
        <source>Saved work, tasks and appointments</source>
        <translation>Oferte salvate, sarcini și&#xa0;întâlniri</translation>
    </message>
    <message>
        <source>My CV</source>
        <translation>CV-ul meu</translation>
    </message>
    <message>
        <source>Make your CV and print it</source>
        <translation>Fă-ți CV-ul și&#xa0;tipărește-l</translation>
    </message>
    <message>
        <source>Job shop &amp; help</source>
        <translation>Werkwinkel și&#xa0;ajutor</translation>
    </message>
    <message>
        <source>Ask a person for help</source>
        <translation>Cere ajutor unui&#xa0;om</translation>
    </message>
</context>
<context>
    <name>DoorsPage</name>
    <message>
        <source>Welcome. Where do you want to go?</source>
        <translation>Bun venit. Unde&#xa0;vrei&#xa0;să&#xa0;mergi?</translation>
    </message>
    <message>
        <source>Touch a door. It is free, and you can take your time.</source>
        <translation>Atinge o ușă. E gratuit și nu trebuie să te grăbești.</translation>
    </message>
</context>
<context>
    <name>Doorstep</name>
    <message>
        <source>Nothing you do here stays on this screen.</source>
        <translation>Nimic din ce faci aici nu rămâne pe acest ecran.</translation>
    </message>
    <message>
        <source>Nothing stays on this screen.</source>
        <translation>Nimic nu rămâne pe acest ecran.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Înapoi</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Început</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Accesibilitate</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Limbă</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Ascultă</translation>
    </message>
    <message>
        <source>Stop &amp; wipe</source>
        <translation>Stop și șterge</translation>
    </message>
</context>
<context>
    <name>ErrorState</name>
    <message>
        <source>It is not your fault. Code %1.</source>
        <translation>Nu e vina ta. Cod %1.</translation>
    </message>
    <message>
        <source>It is not your fault.</source>
        <translation>Nu e vina ta.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Încearcă din nou</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajutor</translation>
    </message>
</context>
<context>
    <name>EventPanel</name>
    <message>
        <source>What happened?</source>
        <translation>Ce s-a întâmplat?</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>Când?</translation>
    </message>
    <message>
        <source>Write something with it</source>
        <translation>Mai scrie ceva</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Adaugă</translation>
    </message>
    <message>
        <source>Choose first what happened.</source>
        <translation>Alege întâi ce s-a întâmplat.</translation>
    </message>
</context>
<context>
    <name>FeedInfo</name>
    <message numerus="yes">
        <source>%n vacancies</source>
        <translation>
            <numerusform>%n ofertă</numerusform>
            <numerusform>%n oferte</numerusform>
            <numerusform>%n de oferte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trainings</source>
        <translation>
            <numerusform>%n curs</numerusform>
            <numerusform>%n cursuri</numerusform>
            <numerusform>%n de cursuri</numerusform>
        </translation>
    </message>
    <message>
        <source>Open until {time}</source>
        <translation>Deschis până la {time}</translation>
    </message>
    <message>
        <source>Open from {time}</source>
        <translation>Deschis de la {time}</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>Acum închis</translation>
    </message>
    <message>
        <source>This is how it was on {day}. Something may be gone already. So call first.</source>
        <translation>Aceasta este situația din {day}. Poate că ceva nu mai este. Sună mai întâi.</translation>
    </message>
    <message>
        <source>Call first</source>
        <translation>Sună întâi</translation>
    </message>
</context>
<context>
    <name>FilterColumn</name>
    <message>
        <source>Choose what fits</source>
        <translation>Alege ce vrei</translation>
    </message>
    <message>
        <source>Clear choices</source>
        <translation>Șterge alegerile</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation>Mai multe opțiuni</translation>
    </message>
</context>
<context>
    <name>FilterSheet</name>
    <message>
        <source>Choices</source>
        <translation>Alege ce vrei</translation>
    </message>
    <message>
        <source>Clear choices</source>
        <translation>Șterge alegerile</translation>
    </message>
</context>
<context>
    <name>GoodbyePage</name>
    <message>
        <source>Everything is wiped.</source>
        <translation>Totul este șters.</translation>
    </message>
    <message>
        <source>Goodbye!</source>
        <translation>La revedere!</translation>
    </message>
    <message>
        <source>Nothing of you is left on this screen.</source>
        <translation>Pe acest ecran nu mai e nimic despre tine.</translation>
    </message>
    <message>
        <source>Start again (%1)</source>
        <translation>Începe din nou (%1)</translation>
    </message>
</context>
<context>
    <name>GuideAnswer</name>
    <message>
        <source>This is where to go</source>
        <translation>Aici trebuie să mergi</translation>
    </message>
    <message>
        <source>What do they do?</source>
        <translation>Ce fac ei?</translation>
    </message>
    <message>
        <source>Which languages?</source>
        <translation>Ce limbi?</translation>
    </message>
    <message>
        <source>Bring this</source>
        <translation>Adu cu tine</translation>
    </message>
    <message>
        <source>They can help you too</source>
        <translation>Te pot ajuta și ei</translation>
    </message>
</context>
<context>
    <name>GuideAnswerController</name>
    <message>
        <source>Call</source>
        <translation>Sună</translation>
    </message>
</context>
<context>
    <name>GuideAnswerPage</name>
    <message>
        <source>This is where to go</source>
        <translation>Aici trebuie să mergi</translation>
    </message>
    <message>
        <source>Read who can help you, what to bring, and where they are.</source>
        <translation>Citește cine te poate ajuta, ce să aduci și unde sunt.</translation>
    </message>
    <message>
        <source>Job shop &amp; help</source>
        <translation>Werkwinkel și ajutor</translation>
    </message>
    <message>
        <source>who can help me?</source>
        <translation>cine mă ajută?</translation>
    </message>
    <message>
        <source>See who can help</source>
        <translation>Vezi cine te poate ajuta</translation>
    </message>
</context>
<context>
    <name>GuideQuestionController</name>
    <message>
        <source>Question {number} of at most {most}</source>
        <translation>Întrebarea {number} din cel mult {most}</translation>
    </message>
</context>
<context>
    <name>GuideStep</name>
    <message>
        <source>This choice is no longer there.</source>
        <translation>Această alegere nu mai există.</translation>
    </message>
    <message>
        <source>You did nothing wrong. See who can help you.</source>
        <translation>Nu ai greșit nimic. Vezi cine te poate ajuta.</translation>
    </message>
</context>
<context>
    <name>GuideWhere</name>
    <message>
        <source>Closest to you</source>
        <translation>Cel mai aproape de tine</translation>
    </message>
    <message>
        <source>You can ask here too</source>
        <translation>Poți întreba și aici</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Cum îi contactezi</translation>
    </message>
    <message>
        <source>Route (QR)</source>
        <translation>Traseu (QR)</translation>
    </message>
    <message>
        <source>Take along (QR)</source>
        <translation>Ia cu tine (QR)</translation>
    </message>
</context>
<context>
    <name>HelpGuidePage</name>
    <message>
        <source>Job shop &amp; help</source>
        <translation>Werkwinkel și ajutor</translation>
    </message>
    <message>
        <source>Touch the picture that fits. Back goes to the question before.</source>
        <translation>Atinge imaginea potrivită. Înapoi duce la întrebarea dinainte.</translation>
    </message>
    <message>
        <source>who can help me?</source>
        <translation>cine mă ajută?</translation>
    </message>
    <message>
        <source>See who can help</source>
        <translation>Vezi cine te poate ajuta</translation>
    </message>
</context>
<context>
    <name>HelpWords</name>
    <message>
        <source>They wrote this in Dutch.</source>
        <translation>Textul e scris în neerlandeză.</translation>
    </message>
    <message>
        <source>{first} to {last} of {count}</source>
        <translation>{first}–{last} din {count}</translation>
    </message>
</context>
<context>
    <name>HoursRow</name>
    <message>
        <source>Today</source>
        <translation>Astăzi</translation>
    </message>
</context>
<context>
    <name>Journey</name>
    <message>
        <source>Also in {towns}</source>
        <translation>Și în {towns}</translation>
    </message>
</context>
<context>
    <name>KeyWords</name>
    <message>
        <source>capital letter</source>
        <translation>literă mare</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>șterge</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gata</translation>
    </message>
    <message>
        <source>cursor to the left</source>
        <translation>cursor la stânga</translation>
    </message>
    <message>
        <source>cursor to the right</source>
        <translation>cursor la dreapta</translation>
    </message>
    <message>
        <source>space</source>
        <translation>spațiu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închide</translation>
    </message>
    <message>
        <source>digits and signs</source>
        <translation>cifre și semne</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>litere</translation>
    </message>
    <message>
        <source>letters with accents</source>
        <translation>litere cu accent</translation>
    </message>
    <message>
        <source>other order of letters</source>
        <translation>altă ordine a literelor</translation>
    </message>
    <message>
        <source>other alphabet</source>
        <translation>alt alfabet</translation>
    </message>
    <message>
        <source>full stop</source>
        <translation>punct</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>virgulă</translation>
    </message>
    <message>
        <source>question mark</source>
        <translation>semnul întrebării</translation>
    </message>
    <message>
        <source>exclamation mark</source>
        <translation>semnul exclamării</translation>
    </message>
    <message>
        <source>opening question mark</source>
        <translation>semnul întrebării inversat</translation>
    </message>
    <message>
        <source>opening exclamation mark</source>
        <translation>semnul exclamării inversat</translation>
    </message>
    <message>
        <source>colon</source>
        <translation>două puncte</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>punct și virgulă</translation>
    </message>
    <message>
        <source>dash</source>
        <translation>liniuță</translation>
    </message>
    <message>
        <source>underscore</source>
        <translation>liniuță jos</translation>
    </message>
    <message>
        <source>apostrophe</source>
        <translation>apostrof</translation>
    </message>
    <message>
        <source>quotation mark</source>
        <translation>ghilimele</translation>
    </message>
    <message>
        <source>at sign</source>
        <translation>a rond</translation>
    </message>
    <message>
        <source>slash</source>
        <translation>bară oblică</translation>
    </message>
    <message>
        <source>and sign</source>
        <translation>semnul și</translation>
    </message>
    <message>
        <source>plus</source>
        <translation>plus</translation>
    </message>
    <message>
        <source>opening bracket</source>
        <translation>paranteză deschisă</translation>
    </message>
    <message>
        <source>closing bracket</source>
        <translation>paranteză închisă</translation>
    </message>
    <message>
        <source>hash</source>
        <translation>diez</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>la sută</translation>
    </message>
    <message>
        <source>euro</source>
        <translation>euro</translation>
    </message>
    <message>
        <source>star</source>
        <translation>steluță</translation>
    </message>
    <message>
        <source>equals</source>
        <translation>egal</translation>
    </message>
    <message>
        <source>dot be</source>
        <translation>punct be</translation>
    </message>
    <message>
        <source>dot com</source>
        <translation>punct com</translation>
    </message>
    <message>
        <source>%1 with grave accent</source>
        <translation>%1 cu accent la stânga</translation>
    </message>
    <message>
        <source>%1 with acute accent</source>
        <translation>%1 cu accent la dreapta</translation>
    </message>
    <message>
        <source>%1 with circumflex</source>
        <translation>%1 cu circumflex</translation>
    </message>
    <message>
        <source>%1 with two dots</source>
        <translation>%1 cu două puncte deasupra</translation>
    </message>
    <message>
        <source>%1 with tilde</source>
        <translation>%1 cu tildă</translation>
    </message>
    <message>
        <source>%1 with cedilla</source>
        <translation>%1 cu sedilă</translation>
    </message>
    <message>
        <source>%1 with a mark</source>
        <translation>%1 cu un semn</translation>
    </message>
    <message>
        <source>capital %1</source>
        <translation>%1 mare</translation>
    </message>
</context>
<context>
    <name>KeyboardPanel</name>
    <message>
        <source>Keyboard</source>
        <translation>Tastatură</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Done</source>
        <translation>Gata</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Cifre</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Șterge</translation>
    </message>
    <message numerus="yes">
        <source>%n more digits</source>
        <translation>
            <numerusform>Încă %n cifră</numerusform>
            <numerusform>Încă %n cifre</numerusform>
            <numerusform>Încă %n de cifre</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LanguageChips</name>
    <message>
        <source>More</source>
        <translation>Mai mult</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>Alege limba</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Choose your language</source>
        <translation>Alege limba</translation>
    </message>
</context>
<context>
    <name>LetterBlock</name>
    <message>
        <source>Type it yourself</source>
        <translation>Scrie tu</translation>
    </message>
    <message>
        <source>Show other sentences</source>
        <translation>Arată alte propoziții</translation>
    </message>
</context>
<context>
    <name>LetterHead</name>
    <message>
        <source>Change</source>
        <translation>Schimbă</translation>
    </message>
</context>
<context>
    <name>Logo</name>
    <message>
        <source>work &amp; training</source>
        <translation>muncă și cursuri</translation>
    </message>
</context>
<context>
    <name>LowReach</name>
    <message>
        <source>Sample data</source>
        <translation>Date de exemplu</translation>
    </message>
    <message>
        <source>Everything is low.</source>
        <translation>„Totul jos” este pornit.</translation>
    </message>
    <message>
        <source>All you can touch is in the lower half now.</source>
        <translation>Tot ce poți atinge este acum în jumătatea de jos.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Reading aloud does not work now.</source>
        <translation>Citirea cu voce tare nu merge acum.</translation>
    </message>
</context>
<context>
    <name>MonthPicker</name>
    <message>
        <source>Month</source>
        <translation>Luna</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Anul</translation>
    </message>
</context>
<context>
    <name>NumberArch</name>
    <message>
        <source>Done</source>
        <translation>Făcut</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Acum ești aici</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>De făcut</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Lipsește ceva</translation>
    </message>
</context>
<context>
    <name>OccupationsController</name>
    <message numerus="yes">
        <source>%n occupations</source>
        <translation>
            <numerusform>%n meserie</numerusform>
            <numerusform>%n meserii</numerusform>
            <numerusform>%n de meserii</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all {n}</source>
        <translation>Arată toate ({n})</translation>
    </message>
    <message>
        <source>There are no such vacancies right now.</source>
        <translation>Acum nu sunt astfel de oferte.</translation>
    </message>
    <message>
        <source>You did nothing wrong. Choose other work.</source>
        <translation>Nu ai greșit cu nimic. Alege altă muncă.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouă</numerusform>
            <numerusform>%n noi</numerusform>
            <numerusform>%n noi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OccupationsPage</name>
    <message>
        <source>Vacancies</source>
        <translation>Oferte de muncă</translation>
    </message>
    <message>
        <source>Touch an occupation to see its vacancies.</source>
        <translation>Atinge o meserie ca să vezi ofertele.</translation>
    </message>
    <message>
        <source>choose with pictures</source>
        <translation>alegere cu imagini</translation>
    </message>
    <message>
        <source>Type instead</source>
        <translation>Prefer să scriu</translation>
    </message>
    <message>
        <source>Other kind of work</source>
        <translation>Alt fel de muncă</translation>
    </message>
    <message>
        <source>What occupation?</source>
        <translation>Ce meserie?</translation>
    </message>
    <message>
        <source>We do not know which occupations these vacancies are for.</source>
        <translation>Nu știm pentru ce meserii sunt aceste oferte.</translation>
    </message>
    <message>
        <source>You can look at all of them.</source>
        <translation>Le poți vedea pe toate.</translation>
    </message>
</context>
<context>
    <name>OpeningWords</name>
    <message>
        <source>Open until {time}</source>
        <translation>Deschis până la {time}</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Închis</translation>
    </message>
    <message>
        <source>Opens at {time}</source>
        <translation>Se deschide la {time}</translation>
    </message>
    <message>
        <source>Opens tomorrow at {time}</source>
        <translation>Se deschide mâine la {time}</translation>
    </message>
    <message>
        <source>Opens {day} at {time}</source>
        <translation>Se deschide {day} la {time}</translation>
    </message>
    <message>
        <source>Closed until {day}</source>
        <translation>Închis până pe {day}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Deschis</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>Acum închis</translation>
    </message>
    <message>
        <source>{opens} to {closes}</source>
        <translation>{opens}–{closes}</translation>
    </message>
    <message>
        <source> and </source>
        <translation> și </translation>
    </message>
    <message>
        <source>closed</source>
        <translation>închis</translation>
    </message>
</context>
<context>
    <name>OriginSheet</name>
    <message>
        <source>Where do you want to search from?</source>
        <translation>De unde vrei să cauți?</translation>
    </message>
    <message>
        <source>Town or postal code</source>
        <translation>Localitate sau cod poștal</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Caută</translation>
    </message>
    <message>
        <source>Clear what you typed</source>
        <translation>Șterge ce ai scris</translation>
    </message>
    <message>
        <source>We do not know this town. Type the first letters of its name, or its postal code.</source>
        <translation>Nu cunoaștem această localitate. Scrie primele litere din nume sau codul poștal.</translation>
    </message>
    <message>
        <source>Here, in %1</source>
        <translation>Aici, în %1</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Sample data</source>
        <translation>Date de exemplu</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>You are at the top.</source>
        <translation>Ești chiar sus.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Următor</translation>
    </message>
    <message>
        <source>You are at the bottom.</source>
        <translation>Ești chiar jos.</translation>
    </message>
</context>
<context>
    <name>PartnerController</name>
    <message>
        <source>These helpers are no longer there.</source>
        <translation>Acest ajutor nu mai există.</translation>
    </message>
    <message>
        <source>You did nothing wrong. Others can help you too.</source>
        <translation>Nu ai greșit nimic. Te pot ajuta și alții.</translation>
    </message>
</context>
<context>
    <name>PartnerDetail</name>
    <message>
        <source>They help you with</source>
        <translation>Te ajută cu</translation>
    </message>
    <message>
        <source>They speak</source>
        <translation>Vorbesc</translation>
    </message>
    <message>
        <source>Where you find them</source>
        <translation>Aici îi găsești</translation>
    </message>
</context>
<context>
    <name>PartnerPage</name>
    <message>
        <source>Job shop &amp; help</source>
        <translation>Werkwinkel și ajutor</translation>
    </message>
    <message>
        <source>Read what they help with, and where you find them.</source>
        <translation>Citește cu ce te ajută și unde îi găsești.</translation>
    </message>
    <message>
        <source>See who else helps</source>
        <translation>Vezi cine te mai ajută</translation>
    </message>
</context>
<context>
    <name>PartnersController</name>
    <message>
        <source>We do not know any helpers right now.</source>
        <translation>Acum nu cunoaștem niciun ajutor.</translation>
    </message>
    <message>
        <source>You did nothing wrong. Ask for help at the desk.</source>
        <translation>Nu ai greșit nimic. Cere ajutor la ghișeu.</translation>
    </message>
</context>
<context>
    <name>PassportRow</name>
    <message>
        <source>Proven</source>
        <translation>Dovedit</translation>
    </message>
    <message>
        <source>You say so</source>
        <translation>Spus de tine</translation>
    </message>
</context>
<context>
    <name>PeriodPicker</name>
    <message>
        <source>From when?</source>
        <translation>De când?</translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation>Până când?</translation>
    </message>
</context>
<context>
    <name>PhonePanel</name>
    <message>
        <source>Open the camera of your phone. Point it at the square.</source>
        <translation>Deschide camera telefonului. Îndreapt-o spre pătrat.</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>Kind of work</source>
        <translation>Tip de muncă</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Meserie</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation>Oferte de muncă</translation>
    </message>
</context>
<context>
    <name>PinField</name>
    <message>
        <source>%1 of %2 digits</source>
        <translation>%1 din %2 cifre</translation>
    </message>
</context>
<context>
    <name>PlaceController</name>
    <message>
        <source>{distance} from here</source>
        <translation>{distance} de aici</translation>
    </message>
    <message>
        <source>This place is no longer there.</source>
        <translation>Acest loc nu mai există.</translation>
    </message>
    <message>
        <source>You did nothing wrong. There are other places near you.</source>
        <translation>Nu ai greșit nimic. Sunt alte locuri aproape.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Sună</translation>
    </message>
    <message>
        <source>Bus, tram or train</source>
        <translation>Autobuz, tramvai sau tren</translation>
    </message>
</context>
<context>
    <name>PlaceDetail</name>
    <message>
        <source>Route (QR)</source>
        <translation>Traseu (QR)</translation>
    </message>
    <message>
        <source>Getting in</source>
        <translation>Accesibilitate</translation>
    </message>
    <message>
        <source>Who helps you here</source>
        <translation>Cine te ajută aici?</translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>Job shop &amp; help</source>
        <translation>Werkwinkel și ajutor</translation>
    </message>
    <message>
        <source>Read where it is and when it is open. Take the way there along on your phone.</source>
        <translation>Citește unde este și când e deschis. Ia traseul cu tine pe telefon.</translation>
    </message>
    <message>
        <source>See other places</source>
        <translation>Vezi alte locuri</translation>
    </message>
</context>
<context>
    <name>PlacesController</name>
    <message>
        <source>We do not know any places right now.</source>
        <translation>Acum nu cunoaștem niciun loc.</translation>
    </message>
    <message>
        <source>You did nothing wrong. Ask for help at the desk.</source>
        <translation>Nu ai greșit nimic. Cere ajutor la ghișeu.</translation>
    </message>
</context>
<context>
    <name>PlacesPage</name>
    <message>
        <source>Job shop &amp; help</source>
        <translation>Werkwinkel și ajutor</translation>
    </message>
    <message>
        <source>Touch a place near you, or see who helps with what.</source>
        <translation>Atinge un loc din apropiere sau vezi cine cu ce te ajută.</translation>
    </message>
    <message>
        <source>Who can help you?</source>
        <translation>Cine te poate ajuta?</translation>
    </message>
    <message>
        <source>Near you</source>
        <translation>Aproape</translation>
    </message>
    <message>
        <source>Who helps with what</source>
        <translation>Cine cu ce te ajută</translation>
    </message>
    <message>
        <source>Who can help me with …?</source>
        <translation>Cine mă poate ajuta cu …?</translation>
    </message>
    <message>
        <source>Choose with pictures</source>
        <translation>Alege cu imagini</translation>
    </message>
</context>
<context>
    <name>Pressable</name>
    <message>
        <source>Busy. Please wait.</source>
        <translation>Se lucrează. Așteaptă.</translation>
    </message>
    <message>
        <source>Not possible now.</source>
        <translation>Acum nu se poate.</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Tipărește</translation>
    </message>
</context>
<context>
    <name>PrintQuestion</name>
    <message>
        <source>The sheet is being made</source>
        <translation>Pregătim foaia</translation>
    </message>
    <message>
        <source>How many times?</source>
        <translation>De câte ori?</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nu acum</translation>
    </message>
</context>
<context>
    <name>PrintTrouble</name>
    <message>
        <source>Take it along on your phone</source>
        <translation>Ia cu tine pe telefon</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închide</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Încearcă din nou</translation>
    </message>
    <message>
        <source>Stop printing</source>
        <translation>Oprește tipărirea</translation>
    </message>
</context>
<context>
    <name>PrintWords</name>
    <message>
        <source>The printer is getting ready</source>
        <translation>Imprimanta se pregătește</translation>
    </message>
    <message>
        <source>The printer is printing</source>
        <translation>Imprimanta tipărește</translation>
    </message>
    <message>
        <source>It is printed</source>
        <translation>S-a tipărit</translation>
    </message>
    <message>
        <source>The paper has run out</source>
        <translation>Nu mai e hârtie</translation>
    </message>
    <message>
        <source>The paper is stuck</source>
        <translation>Hârtia s-a blocat</translation>
    </message>
    <message>
        <source>The printer is open</source>
        <translation>Imprimanta e deschisă</translation>
    </message>
    <message>
        <source>The ink has run out</source>
        <translation>Nu mai e cerneală</translation>
    </message>
    <message>
        <source>The paper tray is full</source>
        <translation>Tava de hârtie e plină</translation>
    </message>
    <message>
        <source>The printer does not answer</source>
        <translation>Imprimanta nu răspunde</translation>
    </message>
    <message>
        <source>The printer does not take this</source>
        <translation>Imprimanta nu acceptă asta</translation>
    </message>
    <message>
        <source>Printing takes too long</source>
        <translation>Tipărirea durează prea mult</translation>
    </message>
    <message>
        <source>Printing has stopped</source>
        <translation>Tipărirea s-a oprit</translation>
    </message>
    <message>
        <source>Printing did not work</source>
        <translation>Tipărirea nu a reușit</translation>
    </message>
    <message>
        <source>We do not know if it worked</source>
        <translation>Nu știm dacă a reușit</translation>
    </message>
    <message>
        <source>There is no printer here</source>
        <translation>Aici nu este imprimantă</translation>
    </message>
    <message>
        <source>Stay here for a moment.</source>
        <translation>Mai stai puțin aici.</translation>
    </message>
    <message numerus="yes">
        <source>Take your sheets from the printer.</source>
        <translation>
            <numerusform>Ia-ți foaia din imprimantă.</numerusform>
            <numerusform>Ia-ți foile din imprimantă.</numerusform>
            <numerusform>Ia-ți foile din imprimantă.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the vacancy along on your phone.</source>
        <translation>Ia oferta cu tine pe telefon.</translation>
    </message>
    <message>
        <source>Look in the printer. You did nothing wrong.</source>
        <translation>Uită-te în imprimantă. Nu ai greșit nimic.</translation>
    </message>
    <message>
        <source>You did nothing wrong.</source>
        <translation>Nu ai greșit nimic.</translation>
    </message>
    <message>
        <source>Ask for paper at the desk</source>
        <translation>Cere hârtie la ghișeu</translation>
    </message>
    <message>
        <source>Do you want it on paper? Ask at the desk</source>
        <translation>Vrei pe hârtie? Întreabă la ghișeu</translation>
    </message>
    <message>
        <source>Ask for help at the desk</source>
        <translation>Cere ajutor la ghișeu</translation>
    </message>
    <message>
        <source>Or take the sheets from the tray. Then printing goes on by itself.</source>
        <translation>Sau ia foile din tavă. Apoi tipărirea continuă singură.</translation>
    </message>
    <message>
        <source>After that, printing goes on by itself.</source>
        <translation>Apoi tipărirea continuă singură.</translation>
    </message>
    <message>
        <source>Or try once more.</source>
        <translation>Sau mai încearcă o dată.</translation>
    </message>
    <message>
        <source>Sheet {number} of {sheets}</source>
        <translation>Foaia {number} din {sheets}</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>Nu s-a tipărit nimic.</translation>
    </message>
    <message numerus="yes">
        <source>%n of {sheets} sheets came out.</source>
        <translation>
            <numerusform>A ieșit %n foaie din {sheets}.</numerusform>
            <numerusform>Au ieșit %n foi din {sheets}.</numerusform>
            <numerusform>Au ieșit %n de foi din {sheets}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintWork</name>
    <message>
        <source>Stop printing</source>
        <translation>Oprește tipărirea</translation>
    </message>
    <message>
        <source>I have my sheets</source>
        <translation>Am foile mele</translation>
    </message>
</context>
<context>
    <name>PrintedCard</name>
    <message>
        <source>Only on the paper</source>
        <translation>Este numai pe hârtie</translation>
    </message>
</context>
<context>
    <name>PrintingController</name>
    <message>
        <source>Sheet 1 of {sheets}</source>
        <translation>Foaia 1 din {sheets}</translation>
    </message>
    <message numerus="yes">
        <source>Print %n sheets</source>
        <translation>
            <numerusform>Tipărește %n foaie</numerusform>
            <numerusform>Tipărește %n foi</numerusform>
            <numerusform>Tipărește %n de foi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadBar</name>
    <message>
        <source>Read all</source>
        <translation>Citește tot</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuă</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauză</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Încă o dată</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Sari peste</translation>
    </message>
</context>
<context>
    <name>ReasonPanel</name>
    <message>
        <source>Why do I see this?</source>
        <translation>De ce văd asta?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închide</translation>
    </message>
    <message>
        <source>We do not know who those people are. They do not know who you are.</source>
        <translation>Nu știm cine sunt acei oameni. Ei nu știu cine ești tu.</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>Nu e pentru mine</translation>
    </message>
    <message>
        <source>Look at the vacancy</source>
        <translation>Vezi oferta</translation>
    </message>
</context>
<context>
    <name>ResultHead</name>
    <message>
        <source>What comes first?</source>
        <translation>Ce apare primul?</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Choose with pictures</source>
        <translation>Alege cu imagini</translation>
    </message>
    <message>
        <source>No new data. Searching works as always.</source>
        <translation>Nu sunt date noi. Căutarea funcționează.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Caută</translation>
    </message>
    <message>
        <source>Clear what you typed</source>
        <translation>Șterge ce ai scris</translation>
    </message>
    <message>
        <source>in</source>
        <translation>în</translation>
    </message>
    <message>
        <source>Where do you want to search from?</source>
        <translation>De unde vrei să cauți?</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Alege</translation>
    </message>
    <message>
        <source>Choose what fits</source>
        <translation>Alege ce vrei</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imagini</translation>
    </message>
</context>
<context>
    <name>ResultTurn</name>
    <message>
        <source>Previous</source>
        <translation>Anterioara</translation>
    </message>
    <message>
        <source>This is the first one.</source>
        <translation>Acesta este primul rezultat.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Următoarea</translation>
    </message>
    <message>
        <source>This is the last one.</source>
        <translation>Acesta este ultimul rezultat.</translation>
    </message>
</context>
<context>
    <name>ScrollRail</name>
    <message>
        <source>Part %1 of %2</source>
        <translation>Partea %1 din %2</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Pagina anterioară</translation>
    </message>
    <message>
        <source>You are at the top.</source>
        <translation>Ești chiar sus.</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Pagina următoare</translation>
    </message>
    <message>
        <source>You are at the bottom.</source>
        <translation>Ești chiar jos.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>“{text}”</source>
        <translation>„{text}”</translation>
    </message>
    <message>
        <source>We searched for {words}.</source>
        <translation>Am căutat {words}.</translation>
    </message>
    <message>
        <source>{first} to {last} of {count}</source>
        <translation>{first}–{last} din {count}</translation>
    </message>
    <message>
        <source>{row} of {count}</source>
        <translation>{row} din {count}</translation>
    </message>
</context>
<context>
    <name>SearchController</name>
    <message numerus="yes">
        <source>%n vacancies</source>
        <translation>
            <numerusform>%n ofertă</numerusform>
            <numerusform>%n oferte</numerusform>
            <numerusform>%n de oferte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>vacancies</source>
        <translation>
            <numerusform>ofertă</numerusform>
            <numerusform>oferte</numerusform>
            <numerusform>de oferte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n vacancies</source>
        <translation>
            <numerusform>Arată %n ofertă</numerusform>
            <numerusform>Arată %n oferte</numerusform>
            <numerusform>Arată %n de oferte</numerusform>
        </translation>
    </message>
    <message>
        <source>All vacancies, without “{text}”</source>
        <translation>Toate ofertele, fără „{text}”</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Vacancies</source>
        <translation>Oferte de muncă</translation>
    </message>
    <message>
        <source>Type the work you are looking for, or choose what suits you. Then touch a vacancy.</source>
        <translation>Scrie ce muncă vrei sau alege ce ți se potrivește. Apoi atinge o ofertă.</translation>
    </message>
    <message>
        <source>What work are you looking for?</source>
        <translation>Ce muncă cauți?</translation>
    </message>
    <message>
        <source>Little Dutch</source>
        <translation>Puțină neerlandeză</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nou</translation>
    </message>
</context>
<context>
    <name>SectorWords</name>
    <message>
        <source>Care &amp; health</source>
        <translation>Îngrijire și sănătate</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Construcții</translation>
    </message>
    <message>
        <source>Shop &amp; sales</source>
        <translation>Magazin și vânzări</translation>
    </message>
    <message>
        <source>Computers &amp; IT</source>
        <translation>Calculatoare și IT</translation>
    </message>
    <message>
        <source>Logistics &amp; transport</source>
        <translation>Logistică și transport</translation>
    </message>
    <message>
        <source>Factory &amp; production</source>
        <translation>Fabrică și producție</translation>
    </message>
    <message>
        <source>Kitchen &amp; serving</source>
        <translation>Bucătărie și sală</translation>
    </message>
    <message>
        <source>Hair, fashion &amp; sports</source>
        <translation>Coafură, modă și sport</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Securitate</translation>
    </message>
    <message>
        <source>Technical work</source>
        <translation>Tehnică</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Birou</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>Curățenie</translation>
    </message>
    <message>
        <source>School &amp; children</source>
        <translation>Școală și copii</translation>
    </message>
    <message>
        <source>Gardens &amp; animals</source>
        <translation>Grădină și animale</translation>
    </message>
</context>
<context>
    <name>SectorsController</name>
    <message>
        <source>We do not know any vacancies right now.</source>
        <translation>Acum nu cunoaștem nicio ofertă.</translation>
    </message>
    <message>
        <source>You did nothing wrong. Ask for help at the desk.</source>
        <translation>Nu ai greșit nimic. Cere ajutor la ghișeu.</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>Nu știu</translation>
    </message>
    <message>
        <source>Help me choose</source>
        <translation>Ajută-mă să aleg</translation>
    </message>
</context>
<context>
    <name>SectorsPage</name>
    <message>
        <source>Vacancies</source>
        <translation>Oferte de muncă</translation>
    </message>
    <message>
        <source>Touch the kind of work that you look for. Then touch an occupation.</source>
        <translation>Atinge tipul de muncă pe care îl cauți. Apoi atinge o meserie.</translation>
    </message>
    <message>
        <source>choose with pictures</source>
        <translation>alegere cu imagini</translation>
    </message>
    <message>
        <source>Type instead</source>
        <translation>Prefer să scriu</translation>
    </message>
    <message>
        <source>What kind of work do you look for?</source>
        <translation>Ce fel de muncă cauți?</translation>
    </message>
    <message>
        <source>No vacancies suit your other choices.</source>
        <translation>Nicio ofertă nu se potrivește cu celelalte alegeri.</translation>
    </message>
    <message>
        <source>Clear choices</source>
        <translation>Șterge alegerile</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Done</source>
        <translation>Gata</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Please wait.</source>
        <translation>Așteaptă puțin.</translation>
    </message>
    <message>
        <source>This takes a little longer. Please wait.</source>
        <translation>Durează puțin mai mult. Așteaptă puțin.</translation>
    </message>
</context>
<context>
    <name>SortSheet</name>
    <message>
        <source>What comes first?</source>
        <translation>Ce apare primul?</translation>
    </message>
</context>
<context>
    <name>SpokenWords</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 din %2</translation>
    </message>
    <message>
        <source>Reading aloud is on. Touch something to hear it. Touch it again to press it.</source>
        <translation>Citirea cu voce tare este pornită. Atinge ceva ca să auzi. Atinge încă o dată ca să apeși.</translation>
    </message>
    <message>
        <source>This is personal. Plug in headphones to hear it.</source>
        <translation>Acest text este personal. Conectează căștile ca să îl auzi.</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds left</source>
        <translation>
            <numerusform>încă %n secundă</numerusform>
            <numerusform>încă %n secunde</numerusform>
            <numerusform>încă %n de secunde</numerusform>
        </translation>
    </message>
    <message>
        <source>Volume %1</source>
        <translation>Volum %1</translation>
    </message>
    <message>
        <source>Reading slowly</source>
        <translation>Citesc lent</translation>
    </message>
    <message>
        <source>Reading normally</source>
        <translation>Citesc normal</translation>
    </message>
    <message>
        <source>Reading fast</source>
        <translation>Citesc rapid</translation>
    </message>
    <message>
        <source>button</source>
        <translation>buton</translation>
    </message>
    <message>
        <source>link</source>
        <translation>link</translation>
    </message>
    <message>
        <source>text field</source>
        <translation>câmp de text</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>filă</translation>
    </message>
    <message>
        <source>slider</source>
        <translation>cursor glisant</translation>
    </message>
    <message>
        <source>progress</source>
        <translation>progres</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>gol</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>bifat</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nebifat</translation>
    </message>
    <message>
        <source>on</source>
        <translation>pornit</translation>
    </message>
    <message>
        <source>off</source>
        <translation>oprit</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>ales</translation>
    </message>
    <message>
        <source>open</source>
        <translation>deschis</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>închis</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>nu este disponibil</translation>
    </message>
</context>
<context>
    <name>StatusCard</name>
    <message>
        <source>Good</source>
        <translation>Bună</translation>
    </message>
    <message>
        <source>Watch out</source>
        <translation>Atenție</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Eroare</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Done</source>
        <translation>Făcut</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>E gata</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Pasul %1 din %2</translation>
    </message>
</context>
<context>
    <name>StreetSign</name>
    <message>
        <source>Sample data</source>
        <translation>Date de exemplu</translation>
    </message>
</context>
<context>
    <name>SuggestController</name>
    <message>
        <source>what you can do</source>
        <translation>ce știi să faci</translation>
    </message>
    <message>
        <source>employer</source>
        <translation>angajator</translation>
    </message>
    <message>
        <source>place</source>
        <translation>localitate</translation>
    </message>
    <message>
        <source>training</source>
        <translation>curs</translation>
    </message>
    <message numerus="yes">
        <source>%n trainings</source>
        <translation>
            <numerusform>%n curs</numerusform>
            <numerusform>%n cursuri</numerusform>
            <numerusform>%n de cursuri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vacancies</source>
        <translation>
            <numerusform>%n ofertă</numerusform>
            <numerusform>%n oferte</numerusform>
            <numerusform>%n de oferte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SwitchRow</name>
    <message>
        <source>On</source>
        <translation>Pornit</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Oprit</translation>
    </message>
</context>
<context>
    <name>TakeAlongController</name>
    <message>
        <source>Save the contact. Done.</source>
        <translation>Salvează contactul. Gata.</translation>
    </message>
    <message>
        <source>Open the map. Done.</source>
        <translation>Deschide harta. Gata.</translation>
    </message>
    <message>
        <source>Tap the link. Done.</source>
        <translation>Atinge linkul. Gata.</translation>
    </message>
    <message>
        <source>Read the text, or copy it. Done.</source>
        <translation>Citește textul sau copiază-l. Gata.</translation>
    </message>
    <message>
        <source>The vacancy</source>
        <translation>Oferta</translation>
    </message>
    <message>
        <source>The training</source>
        <translation>Cursul</translation>
    </message>
    <message>
        <source>The contact</source>
        <translation>Contactul</translation>
    </message>
    <message>
        <source>The way there</source>
        <translation>Traseul</translation>
    </message>
</context>
<context>
    <name>TakeAlongDialog</name>
    <message>
        <source>Take it along on your phone</source>
        <translation>Ia cu tine pe telefon</translation>
    </message>
    <message>
        <source>What do you take along?</source>
        <translation>Ce iei cu tine?</translation>
    </message>
    <message>
        <source>Open the camera of your phone.</source>
        <translation>Deschide camera telefonului.</translation>
    </message>
    <message>
        <source>Point it at the square.</source>
        <translation>Îndreapt-o spre pătrat.</translation>
    </message>
    <message>
        <source>No phone? Print</source>
        <translation>Nu ai telefon? Tipărește</translation>
    </message>
    <message>
        <source>It worked</source>
        <translation>A reușit</translation>
    </message>
</context>
<context>
    <name>TakeThings</name>
    <message>
        <source>Take your paper with you.</source>
        <translation>Ia-ți hârtia cu tine.</translation>
    </message>
    <message>
        <source>Look in the tray of the printer.</source>
        <translation>Uită-te în tava imprimantei.</translation>
    </message>
    <message>
        <source>Do you have everything?</source>
        <translation>Ai luat tot?</translation>
    </message>
    <message>
        <source>Your coat, your bag, your phone.</source>
        <translation>Haina, geanta, telefonul.</translation>
    </message>
</context>
<context>
    <name>TaskChips</name>
    <message>
        <source>Show more tasks</source>
        <translation>Arată mai multe sarcini</translation>
    </message>
</context>
<context>
    <name>TimeOutPage</name>
    <message>
        <source>Are you still there?</source>
        <translation>Mai ești aici?</translation>
    </message>
    <message>
        <source>You did not touch the screen for a while. Soon we wipe everything from this screen.</source>
        <translation>Nu ai atins ecranul de ceva timp. În curând ștergem tot de pe acest ecran.</translation>
    </message>
    <message numerus="yes">
        <source>seconds</source>
        <comment>after a number above it</comment>
        <translation>
            <numerusform>secundă</numerusform>
            <numerusform>secunde</numerusform>
            <numerusform>de secunde</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop &amp; wipe all</source>
        <translation>Stop și șterge tot</translation>
    </message>
    <message>
        <source>Yes, keep going</source>
        <translation>Da, merg mai departe</translation>
    </message>
</context>
<context>
    <name>TrailMark</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Pasul %1 din %2</translation>
    </message>
</context>
<context>
    <name>TrainingBody</name>
    <message>
        <source>Shortage occupation: employers look for many people</source>
        <translation>Meserie căutată: angajatorii caută mulți oameni</translation>
    </message>
    <message>
        <source>You get</source>
        <translation>Primești</translation>
    </message>
    <message>
        <source>What do you learn?</source>
        <translation>Ce înveți?</translation>
    </message>
    <message>
        <source>What do you need?</source>
        <translation>De ce ai nevoie?</translation>
    </message>
    <message>
        <source>With this you can work as</source>
        <translation>Cu acest curs poți lucra ca</translation>
    </message>
    <message>
        <source>Starts later too</source>
        <translation>Începe și mai târziu</translation>
    </message>
</context>
<context>
    <name>TrainingChoiceWords</name>
    <message>
        <source>When does it start?</source>
        <translation>Când începe?</translation>
    </message>
    <message>
        <source>Is there room?</source>
        <translation>Mai sunt locuri?</translation>
    </message>
    <message>
        <source>What does it cost?</source>
        <translation>Cât costă?</translation>
    </message>
    <message>
        <source>How do you learn?</source>
        <translation>Cum se învață?</translation>
    </message>
    <message>
        <source>By day or in the evening?</source>
        <translation>Ziua sau seara?</translation>
    </message>
    <message>
        <source>In which language?</source>
        <translation>În ce limbă?</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Despre ce?</translation>
    </message>
    <message>
        <source>In {month}</source>
        <translation>În {month}</translation>
    </message>
    <message>
        <source>In {language}</source>
        <translation>În {language}</translation>
    </message>
    <message>
        <source>Whenever it starts</source>
        <translation>Oricând începe</translation>
    </message>
    <message>
        <source>Full ones too</source>
        <translation>Și cursuri fără locuri</translation>
    </message>
    <message>
        <source>Whatever it costs</source>
        <translation>Indiferent de preț</translation>
    </message>
    <message>
        <source>However you learn</source>
        <translation>Oricum s-ar învăța</translation>
    </message>
    <message>
        <source>Any time of the day</source>
        <translation>Oricând</translation>
    </message>
    <message>
        <source>In any language</source>
        <translation>În orice limbă</translation>
    </message>
    <message>
        <source>About anything</source>
        <translation>Despre orice</translation>
    </message>
    <message>
        <source>Places left</source>
        <translation>Locuri libere</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>neerlandeză</translation>
    </message>
    <message>
        <source>French</source>
        <translation>franceză</translation>
    </message>
    <message>
        <source>English</source>
        <translation>engleză</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratuit</translation>
    </message>
    <message>
        <source>In a classroom</source>
        <translation>În clasă</translation>
    </message>
    <message>
        <source>From home</source>
        <translation>Acasă</translation>
    </message>
    <message>
        <source>Partly from home</source>
        <translation>Parțial acasă</translation>
    </message>
    <message>
        <source>In a company</source>
        <translation>La o firmă</translation>
    </message>
</context>
<context>
    <name>TrainingController</name>
    <message>
        <source>This training is no longer there.</source>
        <translation>Acest curs nu mai există.</translation>
    </message>
    <message>
        <source>It may have started already. You did nothing wrong.</source>
        <translation>Poate a început deja. Nu ai greșit nimic.</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Cât durează</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Când</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Dutch you need</source>
        <translation>Neerlandeză</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cum</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Limbă</translation>
    </message>
    <message numerus="yes">
        <source>%n vacancies</source>
        <translation>
            <numerusform>%n ofertă</numerusform>
            <numerusform>%n oferte</numerusform>
            <numerusform>%n de oferte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrainingPage</name>
    <message>
        <source>Trainings</source>
        <translation>Cursuri</translation>
    </message>
    <message>
        <source>Read the training. Take it along on your phone, or look for work with it.</source>
        <translation>Citește despre curs. Ia-l cu tine pe telefon sau caută munca la care duce.</translation>
    </message>
    <message>
        <source>It starts on</source>
        <translation>Când începe?</translation>
    </message>
    <message>
        <source>How to enrol</source>
        <translation>Cum te înscrii</translation>
    </message>
    <message>
        <source>Take along (QR)</source>
        <translation>Ia cu tine (QR)</translation>
    </message>
    <message>
        <source>Back to the trainings</source>
        <translation>Înapoi la cursuri</translation>
    </message>
</context>
<context>
    <name>TrainingRow</name>
    <message>
        <source>Full</source>
        <translation>Fără locuri</translation>
    </message>
    <message>
        <source>Shortage occupation</source>
        <translation>Meserie căutată</translation>
    </message>
    <message>
        <source>Little Dutch</source>
        <translation>Puțină neerlandeză</translation>
    </message>
</context>
<context>
    <name>TrainingWords</name>
    <message>
        <source>This training is described in Dutch.</source>
        <translation>Acest curs este descris în neerlandeză.</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Ziua</translation>
    </message>
    <message>
        <source>In the evening</source>
        <translation>Seara</translation>
    </message>
    <message>
        <source>At the weekend</source>
        <translation>În weekend</translation>
    </message>
    <message>
        <source>Whenever you want</source>
        <translation>Când vrei</translation>
    </message>
    <message>
        <source>In a classroom</source>
        <translation>În clasă</translation>
    </message>
    <message>
        <source>From home</source>
        <translation>Acasă</translation>
    </message>
    <message>
        <source>Partly from home</source>
        <translation>Parțial acasă</translation>
    </message>
    <message>
        <source>In a company</source>
        <translation>La o firmă</translation>
    </message>
    <message>
        <source>A few words</source>
        <translation>Câteva cuvinte</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Puțin</translation>
    </message>
    <message>
        <source>Reasonably well</source>
        <translation>Destul de bine</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Bine</translation>
    </message>
    <message>
        <source>Very well</source>
        <translation>Foarte bine</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Franceză</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engleză</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Germană</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n oră</numerusform>
            <numerusform>%n ore</numerusform>
            <numerusform>%n de ore</numerusform>
        </translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratuit</translation>
    </message>
    <message>
        <source>Free for job seekers</source>
        <translation>Gratuit dacă îți cauți de lucru</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Fără locuri</translation>
    </message>
    <message>
        <source>Last place</source>
        <translation>Ultimul loc</translation>
    </message>
    <message numerus="yes">
        <source>%n places left</source>
        <translation>
            <numerusform>%n liber</numerusform>
            <numerusform>%n libere</numerusform>
            <numerusform>%n libere</numerusform>
        </translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>până pe {day}</translation>
    </message>
    <message>
        <source>Best match first</source>
        <translation>Cele mai potrivite</translation>
    </message>
    <message>
        <source>Starts first</source>
        <translation>Încep primele</translation>
    </message>
    <message>
        <source>Nearest to {place}</source>
        <translation>Aproape de {place}</translation>
    </message>
    <message>
        <source>Nearest to me</source>
        <translation>Aproape de mine</translation>
    </message>
</context>
<context>
    <name>TrainingsController</name>
    <message>
        <source>Free</source>
        <translation>Gratuit</translation>
    </message>
    <message>
        <source>last place</source>
        <translation>ultimul loc</translation>
    </message>
    <message numerus="yes">
        <source>places left</source>
        <translation>
            <numerusform>loc liber</numerusform>
            <numerusform>locuri libere</numerusform>
            <numerusform>de locuri libere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trainings</source>
        <translation>
            <numerusform>%n curs</numerusform>
            <numerusform>%n cursuri</numerusform>
            <numerusform>%n de cursuri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>trainings</source>
        <translation>
            <numerusform>curs</numerusform>
            <numerusform>cursuri</numerusform>
            <numerusform>de cursuri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n trainings</source>
        <translation>
            <numerusform>Arată %n curs</numerusform>
            <numerusform>Arată %n cursuri</numerusform>
            <numerusform>Arată %n de cursuri</numerusform>
        </translation>
    </message>
    <message>
        <source>All trainings, without “{text}”</source>
        <translation>Toate cursurile, fără „{text}”</translation>
    </message>
</context>
<context>
    <name>TrainingsPage</name>
    <message>
        <source>Trainings</source>
        <translation>Cursuri</translation>
    </message>
    <message>
        <source>Type what you want to learn, or choose what suits you. Then touch a training.</source>
        <translation>Scrie ce vrei să înveți sau alege ce ți se potrivește. Apoi atinge un curs.</translation>
    </message>
    <message>
        <source>What do you want to learn?</source>
        <translation>Ce vrei să înveți?</translation>
    </message>
</context>
<context>
    <name>VacancyActions</name>
    <message>
        <source>Print</source>
        <translation>Tipărește</translation>
    </message>
    <message>
        <source>Take along (QR)</source>
        <translation>Ia cu tine (QR)</translation>
    </message>
</context>
<context>
    <name>VacancyBody</name>
    <message>
        <source>Trainings for this job</source>
        <translation>Cursuri pentru această muncă</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>Asemănătoare</translation>
    </message>
</context>
<context>
    <name>VacancyController</name>
    <message>
        <source>New today</source>
        <translation>Nou astăzi</translation>
    </message>
    <message>
        <source>Number {number} · apply no later than {day}</source>
        <translation>Numărul {number} · aplică cel târziu pe {day}</translation>
    </message>
    <message>
        <source>This vacancy is no longer there.</source>
        <translation>Această ofertă nu mai există.</translation>
    </message>
    <message>
        <source>It may have been filled. You did nothing wrong.</source>
        <translation>Poate locul e deja ocupat. Nu ai greșit nimic.</translation>
    </message>
    <message>
        <source>Starts {day}</source>
        <translation>Începe pe {day}</translation>
    </message>
</context>
<context>
    <name>VacancyHead</name>
    <message>
        <source>Many employers look for this</source>
        <translation>Meserie căutată</translation>
    </message>
</context>
<context>
    <name>VacancyPage</name>
    <message>
        <source>Vacancies</source>
        <translation>Oferte de muncă</translation>
    </message>
    <message>
        <source>Read the vacancy. Print it, or take it along on your phone.</source>
        <translation>Citește oferta. Tipărește-o sau ia-o cu tine pe telefon.</translation>
    </message>
    <message>
        <source>Back to the vacancies</source>
        <translation>Înapoi la oferte</translation>
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
        <translation>Ore</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Când</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Salariu</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Neerlandeză</translation>
    </message>
    <message>
        <source>You need</source>
        <translation>Îți trebuie</translation>
    </message>
    <message>
        <source>Diploma</source>
        <translation>Diplomă</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Experiență</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Începe</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Număr de locuri</translation>
    </message>
    <message>
        <source>This text was made from the facts that the employer gave.</source>
        <translation>Am făcut acest text cu datele angajatorului.</translation>
    </message>
    <message>
        <source>What do you do?</source>
        <translation>Ce faci?</translation>
    </message>
    <message>
        <source>What must you be able to do?</source>
        <translation>Ce trebuie să știi?</translation>
    </message>
    <message>
        <source>What do you get?</source>
        <translation>Ce primești?</translation>
    </message>
    <message>
        <source>What the employer says about applying</source>
        <translation>Ce spune angajatorul despre aplicare</translation>
    </message>
    <message>
        <source>Ask how to apply:</source>
        <translation>Întreabă cum aplici:</translation>
    </message>
    <message>
        <source>Say: vacancy</source>
        <translation>Spune: oferta</translation>
    </message>
    <message>
        <source>Bicycle</source>
        <translation>Bicicletă</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Mașină</translation>
    </message>
    <message>
        <source>± {minutes} min</source>
        <translation>± {minutes} min</translation>
    </message>
    <message>
        <source>± {hours} h {minutes}</source>
        <translation>± {hours} h {minutes}</translation>
    </message>
    <message>
        <source>to the north</source>
        <translation>spre nord</translation>
    </message>
    <message>
        <source>to the north-east</source>
        <translation>spre nord-est</translation>
    </message>
    <message>
        <source>to the east</source>
        <translation>spre est</translation>
    </message>
    <message>
        <source>to the south-east</source>
        <translation>spre sud-est</translation>
    </message>
    <message>
        <source>to the south</source>
        <translation>spre sud</translation>
    </message>
    <message>
        <source>to the south-west</source>
        <translation>spre sud-vest</translation>
    </message>
    <message>
        <source>to the west</source>
        <translation>spre vest</translation>
    </message>
    <message>
        <source>to the north-west</source>
        <translation>spre nord-vest</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Sună la</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Mergi la</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Scrie la</translation>
    </message>
    <message>
        <source>Go there yourself</source>
        <translation>Mergi personal</translation>
    </message>
</context>
<context>
    <name>VacancyWords</name>
    <message>
        <source>Permanent job</source>
        <translation>Muncă stabilă</translation>
    </message>
    <message>
        <source>Temporary job</source>
        <translation>Muncă temporară</translation>
    </message>
    <message>
        <source>Agency work</source>
        <translation>Prin agenție</translation>
    </message>
    <message>
        <source>Agency work, may become permanent</source>
        <translation>Prin agenție, poate deveni stabilă</translation>
    </message>
    <message>
        <source>Student job</source>
        <translation>Muncă de student</translation>
    </message>
    <message>
        <source>Flexi-job</source>
        <translation>Flexi-job</translation>
    </message>
    <message>
        <source>Internship</source>
        <translation>Stagiu</translation>
    </message>
    <message>
        <source>Working and learning</source>
        <translation>Muncă și învățare</translation>
    </message>
    <message>
        <source>Self-employed</source>
        <translation>Pe cont propriu</translation>
    </message>
    <message>
        <source>Volunteer work</source>
        <translation>Voluntariat</translation>
    </message>
    <message>
        <source>Full time</source>
        <translation>Program întreg</translation>
    </message>
    <message>
        <source>Part time</source>
        <translation>Program parțial</translation>
    </message>
    <message>
        <source>Full time or part time</source>
        <translation>Program întreg sau parțial</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Ziua</translation>
    </message>
    <message>
        <source>In the evening</source>
        <translation>Seara</translation>
    </message>
    <message>
        <source>At night</source>
        <translation>Noaptea</translation>
    </message>
    <message>
        <source>At the weekend</source>
        <translation>În weekend</translation>
    </message>
    <message>
        <source>Two shifts</source>
        <translation>Două schimburi</translation>
    </message>
    <message>
        <source>Three shifts</source>
        <translation>Trei schimburi</translation>
    </message>
    <message>
        <source>With a long break</source>
        <translation>Cu o pauză lungă</translation>
    </message>
    <message>
        <source>Flexible hours</source>
        <translation>Ore flexibile</translation>
    </message>
    <message>
        <source>{low} to {high} hours</source>
        <translation>{low}–{high} h</translation>
    </message>
    <message>
        <source>{hours} hours</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>pe oră</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>pe zi</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>pe lună</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>pe an</translation>
    </message>
    <message>
        <source>{low} to {high} {unit}</source>
        <translation>{low}–{high} {unit}</translation>
    </message>
    <message>
        <source>A few words</source>
        <translation>Câteva cuvinte</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Puțin</translation>
    </message>
    <message>
        <source>Reasonably well</source>
        <translation>Destul de bine</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Bine</translation>
    </message>
    <message>
        <source>Very well</source>
        <translation>Foarte bine</translation>
    </message>
    <message>
        <source>Like a native speaker</source>
        <translation>Ca limba maternă</translation>
    </message>
    <message>
        <source>{level}, helps</source>
        <translation>{level}, ajută</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Nu e nevoie</translation>
    </message>
    <message>
        <source>lower secondary school</source>
        <translation>gimnaziu</translation>
    </message>
    <message>
        <source>secondary school</source>
        <translation>liceu</translation>
    </message>
    <message>
        <source>bachelor</source>
        <translation>licență</translation>
    </message>
    <message>
        <source>master</source>
        <translation>master</translation>
    </message>
    <message>
        <source> or </source>
        <translation> sau </translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6 luni</translation>
    </message>
    <message>
        <source>2 years</source>
        <translation>2 ani</translation>
    </message>
    <message>
        <source>5 years</source>
        <translation>5 ani</translation>
    </message>
    <message>
        <source>driving licence {kind}</source>
        <translation>permis auto {kind}</translation>
    </message>
    <message>
        <source>from {place}</source>
        <translation>de {place}</translation>
    </message>
    <message>
        <source>from here</source>
        <translation>de aici</translation>
    </message>
    <message>
        <source>The employer wrote this in Dutch.</source>
        <translation>Angajatorul a scris asta în neerlandeză.</translation>
    </message>
    <message>
        <source>The employer wrote this in French.</source>
        <translation>Angajatorul a scris asta în franceză.</translation>
    </message>
    <message>
        <source>The employer wrote this in English.</source>
        <translation>Angajatorul a scris asta în engleză.</translation>
    </message>
    <message>
        <source>The employer wrote this in German.</source>
        <translation>Angajatorul a scris asta în germană.</translation>
    </message>
    <message>
        <source>The employer wrote this in Arabic.</source>
        <translation>Angajatorul a scris asta în arabă.</translation>
    </message>
    <message>
        <source>The employer wrote this in Turkish.</source>
        <translation>Angajatorul a scris asta în turcă.</translation>
    </message>
    <message>
        <source>The employer wrote this in Ukrainian.</source>
        <translation>Angajatorul a scris asta în ucraineană.</translation>
    </message>
    <message>
        <source>The employer wrote this in Romanian.</source>
        <translation>Angajatorul a scris asta în română.</translation>
    </message>
    <message>
        <source>The employer wrote this in Bulgarian.</source>
        <translation>Angajatorul a scris asta în bulgară.</translation>
    </message>
    <message>
        <source>The employer wrote this in Polish.</source>
        <translation>Angajatorul a scris asta în poloneză.</translation>
    </message>
    <message>
        <source>The employer wrote this in Spanish.</source>
        <translation>Angajatorul a scris asta în spaniolă.</translation>
    </message>
    <message>
        <source>Best match first</source>
        <translation>Cele mai potrivite</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Cele mai noi</translation>
    </message>
    <message>
        <source>Nearest to {place}</source>
        <translation>Aproape de {place}</translation>
    </message>
    <message>
        <source>Nearest to me</source>
        <translation>Aproape de mine</translation>
    </message>
    <message>
        <source>Agency, maybe permanent</source>
        <translation>Agenție, poate stabilă</translation>
    </message>
</context>
<context>
    <name>WayCard</name>
    <message>
        <source>You can also work from home</source>
        <translation>Poți lucra și de acasă</translation>
    </message>
</context>
<context>
    <name>WeekTable</name>
    <message>
        <source>Opening hours</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Other hours on</source>
        <translation>Alt program pe</translation>
    </message>
</context>
<context>
    <name>WheelPicker</name>
    <message>
        <source>First one</source>
        <translation>Primul</translation>
    </message>
    <message>
        <source>This is the first one.</source>
        <translation>Acesta este primul.</translation>
    </message>
    <message>
        <source>Last one</source>
        <translation>Ultimul</translation>
    </message>
    <message>
        <source>This is the last one.</source>
        <translation>Acesta este ultimul.</translation>
    </message>
</context>
<context>
    <name>YouChose</name>
    <message>
        <source>You chose:</source>
        <translation>Ai ales:</translation>
    </message>
</context>
<context>
    <name>ZeroResults</name>
    <message>
        <source>Searching does not work right now</source>
        <translation>Acum căutarea nu merge</translation>
    </message>
    <message>
        <source>Nothing found yet</source>
        <translation>Încă nu am găsit nimic</translation>
    </message>
    <message>
        <source>You did nothing wrong. Ask for help at the desk.</source>
        <translation>Nu ai greșit nimic. Cere ajutor la ghișeu.</translation>
    </message>
    <message>
        <source>Leave out one choice. Then you will find something.</source>
        <translation>Renunță la o alegere. Atunci găsești ceva.</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>Ask the **desk** how to apply</source>
        <translation>Întreabă la **ghișeu** cum aplici</translation>
    </message>
    <message>
        <source>Say: vacancy **{number}**, found on WIS</source>
        <translation>Spune: oferta **{number}**, văzută în WIS</translation>
    </message>
    <message>
        <source>Call **{phone}** and ask for **{contact}**</source>
        <translation>Sună la **{phone}** și cere să vorbești cu **{contact}**</translation>
    </message>
    <message>
        <source>Call **{phone}**</source>
        <translation>Sună la **{phone}**</translation>
    </message>
    <message>
        <source>Or mail your CV to **{email}**</source>
        <translation>Sau trimite CV-ul la **{email}**</translation>
    </message>
    <message>
        <source>Mail your CV to **{email}**</source>
        <translation>Trimite CV-ul la **{email}**</translation>
    </message>
    <message>
        <source>Go to **{address}**</source>
        <translation>Mergi la **{address}**</translation>
    </message>
    <message>
        <source>Write to **{address}**</source>
        <translation>Scrie la **{address}**</translation>
    </message>
    <message>
        <source>Go there **in person**</source>
        <translation>Mergi acolo **personal**</translation>
    </message>
    <message>
        <source>Apply on **{page}**</source>
        <translation>Aplică pe **{page}**</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>Nr. {number}</translation>
    </message>
    <message>
        <source>apply online</source>
        <translation>aplică online</translation>
    </message>
    <message>
        <source>call the employer</source>
        <translation>sună angajatorul</translation>
    </message>
    <message>
        <source>mail the employer</source>
        <translation>e-mail către angajator</translation>
    </message>
    <message>
        <source>Scan with your phone:</source>
        <translation>Scanează cu telefonul:</translation>
    </message>
    <message>
        <source>{hour}:{minute}</source>
        <translation>ora {hour}:{minute}</translation>
    </message>
    <message>
        <source>Sheet {number} of {count}</source>
        <translation>Foaia {number} din {count}</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Ore</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Când</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Salariu</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Neerlandeză</translation>
    </message>
    <message>
        <source>You need</source>
        <translation>Îți trebuie</translation>
    </message>
    <message>
        <source>Diploma</source>
        <translation>Diplomă</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Experiență</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Începe</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Număr de locuri</translation>
    </message>
    <message>
        <source>Permanent job</source>
        <translation>Muncă stabilă</translation>
    </message>
    <message>
        <source>Temporary job</source>
        <translation>Muncă temporară</translation>
    </message>
    <message>
        <source>Agency work</source>
        <translation>Prin agenție</translation>
    </message>
    <message>
        <source>Agency work, may become permanent</source>
        <translation>Prin agenție, poate deveni stabilă</translation>
    </message>
    <message>
        <source>Student job</source>
        <translation>Muncă de student</translation>
    </message>
    <message>
        <source>Flexi-job</source>
        <translation>Flexi-job</translation>
    </message>
    <message>
        <source>Internship</source>
        <translation>Stagiu</translation>
    </message>
    <message>
        <source>Working and learning</source>
        <translation>Muncă și învățare</translation>
    </message>
    <message>
        <source>Self-employed</source>
        <translation>Pe cont propriu</translation>
    </message>
    <message>
        <source>Volunteer work</source>
        <translation>Voluntariat</translation>
    </message>
    <message>
        <source>full time</source>
        <translation>program întreg</translation>
    </message>
    <message>
        <source>part time</source>
        <translation>program parțial</translation>
    </message>
    <message>
        <source>full time or part time</source>
        <translation>program întreg sau parțial</translation>
    </message>
    <message>
        <source>{low} to {high} hours</source>
        <translation>{low}–{high} h</translation>
    </message>
    <message>
        <source>{hours} hours</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>by day</source>
        <translation>ziua</translation>
    </message>
    <message>
        <source>in the evening</source>
        <translation>seara</translation>
    </message>
    <message>
        <source>at night</source>
        <translation>noaptea</translation>
    </message>
    <message>
        <source>at the weekend</source>
        <translation>în weekend</translation>
    </message>
    <message>
        <source>two shifts</source>
        <translation>două schimburi</translation>
    </message>
    <message>
        <source>three shifts</source>
        <translation>trei schimburi</translation>
    </message>
    <message>
        <source>with a long break</source>
        <translation>cu o pauză lungă</translation>
    </message>
    <message>
        <source>flexible hours</source>
        <translation>ore variabile</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>pe oră</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>pe zi</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>pe lună</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>pe an</translation>
    </message>
    <message>
        <source>{low} to {high} {unit}</source>
        <translation>{low}–{high} {unit}</translation>
    </message>
    <message>
        <source>A few words (A1)</source>
        <translation>Câteva cuvinte (A1)</translation>
    </message>
    <message>
        <source>A little (A2)</source>
        <translation>Puțin (A2)</translation>
    </message>
    <message>
        <source>Reasonably well (B1)</source>
        <translation>Destul de bine (B1)</translation>
    </message>
    <message>
        <source>Well (B2)</source>
        <translation>Bine (B2)</translation>
    </message>
    <message>
        <source>Very well (C1)</source>
        <translation>Foarte bine (C1)</translation>
    </message>
    <message>
        <source>Like a native speaker (C2)</source>
        <translation>Ca limba maternă (C2)</translation>
    </message>
    <message>
        <source>helps</source>
        <translation>e un avantaj</translation>
    </message>
    <message>
        <source>driving licence {kind}</source>
        <translation>permis auto {kind}</translation>
    </message>
    <message>
        <source>no diploma needed</source>
        <translation>nu e nevoie de diplomă</translation>
    </message>
    <message>
        <source>lower secondary school</source>
        <translation>gimnaziu</translation>
    </message>
    <message>
        <source>secondary school</source>
        <translation>liceu</translation>
    </message>
    <message>
        <source>bachelor</source>
        <translation>licență</translation>
    </message>
    <message>
        <source>master</source>
        <translation>master</translation>
    </message>
    <message>
        <source> or </source>
        <translation> sau </translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Nu e nevoie</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6 luni</translation>
    </message>
    <message>
        <source>2 years</source>
        <translation>2 ani</translation>
    </message>
    <message>
        <source>5 years</source>
        <translation>5 ani</translation>
    </message>
    <message>
        <source>How to apply</source>
        <translation>Cum aplici</translation>
    </message>
    <message>
        <source>Vacancy</source>
        <translation>Ofertă de muncă</translation>
    </message>
    <message>
        <source>Example: this vacancy does not exist</source>
        <translation>Exemplu: această ofertă nu există</translation>
    </message>
    <message>
        <source>Call first: this is from {day}</source>
        <translation>Sună întâi: din {day}</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>Numărul {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) to take along</source>
        <translation>
            <numerusform>%n foaie de luat cu tine</numerusform>
            <numerusform>%n foi de luat cu tine</numerusform>
            <numerusform>%n de foi de luat cu tine</numerusform>
        </translation>
    </message>
    <message>
        <source>New today</source>
        <translation>Nou astăzi</translation>
    </message>
    <message>
        <source>Many employers look for this</source>
        <translation>Meserie căutată</translation>
    </message>
    <message>
        <source>Number **{number}** · apply until {day}</source>
        <translation>Numărul **{number}** · aplică cel târziu pe {day}</translation>
    </message>
    <message>
        <source>{km} km from {origin}</source>
        <translation>{km} km de {origin}</translation>
    </message>
    <message>
        <source>{km} km from here</source>
        <translation>{km} km de aici</translation>
    </message>
    <message>
        <source>Do it no later than</source>
        <translation>Fă-o cel târziu pe</translation>
    </message>
    <message>
        <source>This text was made from the facts that the employer gave.</source>
        <translation>Am făcut acest text cu datele angajatorului.</translation>
    </message>
    <message>
        <source>What must you be able to do?</source>
        <translation>Ce trebuie să știi?</translation>
    </message>
    <message>
        <source>What do you get?</source>
        <translation>Ce primești?</translation>
    </message>
    <message>
        <source>About applying</source>
        <translation>Despre aplicare</translation>
    </message>
    <message>
        <source>What do you do?</source>
        <translation>Ce faci?</translation>
    </message>
    <message>
        <source>{heading} (continued)</source>
        <translation>{heading} (continuare)</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Notițele mele</translation>
    </message>
    <message>
        <source>I called on</source>
        <translation>Am sunat pe</translation>
    </message>
    <message>
        <source>I spoke with</source>
        <translation>Am vorbit cu</translation>
    </message>
    <message>
        <source>Interview on</source>
        <translation>Interviu pe</translation>
    </message>
    <message>
        <source>at (time)</source>
        <translation>la ora</translation>
    </message>
    <message>
        <source>Also in {cities}</source>
        <translation>Și în {cities}</translation>
    </message>
    <message>
        <source>You can also work from home</source>
        <translation>Poți lucra și de acasă</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>Unde este?</translation>
    </message>
    <message>
        <source>Bicycle</source>
        <translation>Bicicletă</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Mașină</translation>
    </message>
    <message>
        <source>± {minutes} min</source>
        <translation>± {minutes} min</translation>
    </message>
</context>
</TS>
