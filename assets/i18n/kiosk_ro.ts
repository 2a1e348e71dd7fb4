<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ro" sourcelanguage="en">
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
        <translation>Pe acest chioșc nu sunt încă date.</translation>
    </message>
    <message>
        <source>You did nothing wrong. Ask for help at the desk.</source>
        <translation>Nu ai făcut nimic greșit. Cere ajutor la ghișeu.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programul</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Făcut cu</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Litere</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imagini</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voce</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation>Locuri de muncă</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Cursuri</translation>
    </message>
    <message>
        <source>Occupations</source>
        <translation>Ocupații</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Locuri</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Parteneri</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Localități</translation>
    </message>
    <message>
        <source>Data of</source>
        <translation>Date din</translation>
    </message>
</context>
<context>
    <name>AboutPage</name>
    <message>
        <source>About this kiosk</source>
        <translation>Despre acest chioșc</translation>
    </message>
    <message>
        <source>Read of which day the data is, and who made it.</source>
        <translation>Citește din ce zi sunt datele și cine le-a făcut.</translation>
    </message>
    <message>
        <source>What do you find here?</source>
        <translation>Ce găsești aici?</translation>
    </message>
    <message>
        <source>Employers and schools wrote their texts themselves. We change nothing in them.</source>
        <translation>Angajatorii și școlile și-au scris singuri textele. Noi nu schimbăm nimic în ele.</translation>
    </message>
    <message>
        <source>Who made the data?</source>
        <translation>Cine a făcut datele?</translation>
    </message>
    <message>
        <source>Who made the program?</source>
        <translation>Cine a făcut programul?</translation>
    </message>
</context>
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
        <source>About this kiosk</source>
        <translation>Despre acest chioșc</translation>
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
        <source>Leave out “{text}”</source>
        <translation>Lasă deoparte „{text}”</translation>
    </message>
    <message>
        <source>Drop every choice</source>
        <translation>Șterge toate alegerile</translation>
    </message>
    <message>
        <source>Drop “{text}”</source>
        <translation>Renunță la „{text}”</translation>
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
    <name>ApplicationWords</name>
    <message>
        <source>Called</source>
        <translation>Prin telefon</translation>
    </message>
    <message>
        <source>E-mailed</source>
        <translation>Prin e-mail</translation>
    </message>
    <message>
        <source>Went there</source>
        <translation>La fața locului</translation>
    </message>
    <message>
        <source>On the website</source>
        <translation>Pe site</translation>
    </message>
    <message>
        <source>With a letter</source>
        <translation>Prin scrisoare</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Aplicat</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Răspuns</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Interviu</translation>
    </message>
    <message>
        <source>Hired</source>
        <translation>Angajat</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Neales</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiță</translation>
    </message>
    <message>
        <source>Is still being sent</source>
        <translation>Încă se trimite</translation>
    </message>
    <message>
        <source>Sent, waiting for an answer</source>
        <translation>Trimis, se așteaptă răspuns</translation>
    </message>
    <message>
        <source>They answered</source>
        <translation>Au răspuns</translation>
    </message>
    <message>
        <source>Interview on %1</source>
        <translation>Interviu pe %1</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Nu a ajuns</translation>
    </message>
    <message>
        <source>The employer did not get it. Apply in another way.</source>
        <translation>Angajatorul nu l-a primit. Aplică în alt fel.</translation>
    </message>
    <message>
        <source>Your e-mail is sent</source>
        <translation>E-mailul tău este trimis</translation>
    </message>
    <message>
        <source>You called about it</source>
        <translation>Ai telefonat pentru asta</translation>
    </message>
    <message>
        <source>You sent an e-mail</source>
        <translation>Ai trimis un e-mail</translation>
    </message>
    <message>
        <source>You went there</source>
        <translation>Ai fost acolo</translation>
    </message>
    <message>
        <source>You applied on the website</source>
        <translation>Ai aplicat pe site</translation>
    </message>
    <message>
        <source>You sent a letter</source>
        <translation>Ai trimis o scrisoare</translation>
    </message>
    <message>
        <source>You applied</source>
        <translation>Ai aplicat</translation>
    </message>
    <message>
        <source>You called</source>
        <translation>Ai telefonat</translation>
    </message>
    <message>
        <source>Invited for an interview</source>
        <translation>Invitație la interviu</translation>
    </message>
    <message>
        <source>You have the job</source>
        <translation>Ai primit locul de muncă</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Notița ta</translation>
    </message>
    <message>
        <source>Your e-mail was not delivered</source>
        <translation>E-mailul tău nu a ajuns</translation>
    </message>
</context>
<context>
    <name>ApplicationsController</name>
    <message numerus="yes">
        <source>%n since %1</source>
        <translation>
            <numerusform>%n din %1</numerusform>
            <numerusform>%n din %1</numerusform>
            <numerusform>%n din %1</numerusform>
        </translation>
    </message>
    <message>
        <source>My applications</source>
        <translation>Aplicările mele</translation>
    </message>
    <message>
        <source>Proof of applications</source>
        <translation>Dovada aplicărilor</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Luna aceasta</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Luna trecută</translation>
    </message>
    <message>
        <source>Three months</source>
        <translation>Trei luni</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Anul acesta</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tot</translation>
    </message>
</context>
<context>
    <name>AppliedDialog</name>
    <message>
        <source>Where did you apply?</source>
        <translation>Unde ai aplicat?</translation>
    </message>
    <message>
        <source>Well done! How did you do it?</source>
        <translation>Foarte bine! Cum ai făcut?</translation>
    </message>
    <message>
        <source>Which job?</source>
        <translation>Ce loc de muncă?</translation>
    </message>
    <message>
        <source>Which employer?</source>
        <translation>Ce angajator?</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Poate rămâne gol</translation>
    </message>
    <message>
        <source>How?</source>
        <translation>Cum?</translation>
    </message>
    <message>
        <source>We put this in your list.</source>
        <translation>Punem asta în lista ta.</translation>
    </message>
    <message>
        <source>Without a file it is gone when you stop.</source>
        <translation>Fără dosar, se șterge când te oprești.</translation>
    </message>
    <message>
        <source>You can show it as proof.</source>
        <translation>O poți arăta ca dovadă.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nu acum</translation>
    </message>
    <message>
        <source>Put in my list</source>
        <translation>Pune în lista mea</translation>
    </message>
    <message>
        <source>Say first which job, and how.</source>
        <translation>Spune mai întâi ce loc de muncă și cum.</translation>
    </message>
    <message>
        <source>Choose first how you did it.</source>
        <translation>Alege mai întâi cum ai făcut.</translation>
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
    <name>ApplyController</name>
    <message>
        <source>Send it to the employer</source>
        <translation>Trimite angajatorului</translation>
    </message>
    <message>
        <source>Print CV and letter</source>
        <translation>Tipărește CV-ul și scrisoarea</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un moment</translation>
    </message>
    <message>
        <source>We are sending it</source>
        <translation>Trimitem</translation>
    </message>
    <message>
        <source>Sending does not work now</source>
        <translation>Acum nu se poate trimite</translation>
    </message>
    <message>
        <source>It is sent</source>
        <translation>Este trimis</translation>
    </message>
    <message>
        <source>It is waiting</source>
        <translation>Este în așteptare</translation>
    </message>
    <message>
        <source>It could not be sent</source>
        <translation>Nu s-a putut trimite</translation>
    </message>
    <message>
        <source>The vacancy has changed</source>
        <translation>Oferta s-a schimbat</translation>
    </message>
    <message>
        <source>We do not know whether it was sent</source>
        <translation>Nu știm dacă s-a trimis</translation>
    </message>
    <message>
        <source>We look whether it can be sent.</source>
        <translation>Verificăm dacă se poate trimite.</translation>
    </message>
    <message>
        <source>This takes a few seconds.</source>
        <translation>Durează câteva secunde.</translation>
    </message>
    <message>
        <source>Nothing was sent. Print it, and send it yourself.</source>
        <translation>Nu s-a trimis nimic. Tipărește și trimite tu.</translation>
    </message>
    <message>
        <source>The mail server took your message. We keep nothing of it.</source>
        <translation>Serverul de e-mail a primit mesajul. Nu păstrăm nimic din el.</translation>
    </message>
    <message>
        <source>The mail server does not answer yet. We try for two days. Print it too, to be sure.</source>
        <translation>Serverul de e-mail nu răspunde încă. Încercăm două zile. Pentru siguranță, tipărește și pe hârtie.</translation>
    </message>
    <message>
        <source>The employer did not get it. Print it, and send it yourself.</source>
        <translation>Angajatorul nu l-a primit. Tipărește și trimite tu.</translation>
    </message>
    <message>
        <source>Nothing was sent. Look at the vacancy again, or print it.</source>
        <translation>Nu s-a trimis nimic. Privește din nou oferta sau tipărește.</translation>
    </message>
    <message>
        <source>Try again: it is never sent twice. Or print it.</source>
        <translation>Încearcă din nou: nu se trimite niciodată de două ori. Sau tipărește.</translation>
    </message>
    <message>
        <source>CV and letter</source>
        <translation>CV și scrisoare</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Confirmare</translation>
    </message>
    <message>
        <source>My CV</source>
        <translation>CV-ul meu</translation>
    </message>
    <message>
        <source>My letter</source>
        <translation>Scrisoarea mea</translation>
    </message>
    <message>
        <source>To: {address}</source>
        <translation>Către: {address}</translation>
    </message>
    <message>
        <source>Your CV and your letter go along.</source>
        <translation>Pleacă CV-ul și scrisoarea ta.</translation>
    </message>
    <message>
        <source>Your CV goes along.</source>
        <translation>Pleacă CV-ul tău.</translation>
    </message>
    <message>
        <source>They answer to {address}.</source>
        <translation>Răspunsul vine la {address}.</translation>
    </message>
    <message>
        <source>They find in your CV how to reach you.</source>
        <translation>În CV scrie cum poți fi contactat.</translation>
    </message>
    <message>
        <source>We keep nothing of it once it is sent.</source>
        <translation>După trimitere nu păstrăm nimic.</translation>
    </message>
</context>
<context>
    <name>ApplyDialog</name>
    <message>
        <source>Send it to the employer?</source>
        <translation>Îl trimitem angajatorului?</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Încearcă din nou</translation>
    </message>
    <message>
        <source>Print a receipt</source>
        <translation>Tipărește o confirmare</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>Tipărește</translation>
    </message>
    <message>
        <source>Yes, send it</source>
        <translation>Da, trimite</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gata</translation>
    </message>
    <message>
        <source>Write your name in your CV first.</source>
        <translation>Scrie mai întâi numele tău în CV.</translation>
    </message>
</context>
<context>
    <name>AppointmentController</name>
    <message>
        <source>This appointment</source>
        <translation>Această întâlnire</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Programare</translation>
    </message>
    <message>
        <source>My CV</source>
        <translation>CV-ul meu</translation>
    </message>
</context>
<context>
    <name>AskController</name>
    <message>
        <source>Work</source>
        <translation>Muncă</translation>
    </message>
    <message>
        <source>A training</source>
        <translation>Un curs</translation>
    </message>
    <message>
        <source>Learning Dutch</source>
        <translation>Să învăț neerlandeza</translation>
    </message>
    <message>
        <source>My papers</source>
        <translation>Actele mele</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Altceva</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Oricând</translation>
    </message>
    <message>
        <source>In the morning</source>
        <translation>Dimineața</translation>
    </message>
    <message>
        <source>At noon</source>
        <translation>La prânz</translation>
    </message>
    <message>
        <source>In the afternoon</source>
        <translation>După-amiaza</translation>
    </message>
</context>
<context>
    <name>AskDialog</name>
    <message>
        <source>Ask for an appointment</source>
        <translation>Cere o întâlnire</translation>
    </message>
    <message>
        <source>Ask to be called</source>
        <translation>Cere să fii sunat</translation>
    </message>
    <message>
        <source>Ask for another moment</source>
        <translation>Cere alt moment</translation>
    </message>
    <message>
        <source>Your phone number</source>
        <translation>Numărul tău de telefon</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Despre ce?</translation>
    </message>
    <message>
        <source>When does it suit you?</source>
        <translation>Când îți convine?</translation>
    </message>
    <message>
        <source>Only the office reads this. Your number does not stay on this screen.</source>
        <translation>Doar biroul citește asta. Numărul tău nu rămâne pe acest ecran.</translation>
    </message>
    <message>
        <source>Only the office reads this. The answer comes in your file.</source>
        <translation>Doar biroul citește asta. Răspunsul vine în dosarul tău.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închide</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nu acum</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Trimite</translation>
    </message>
    <message>
        <source>Fill in your phone number first.</source>
        <translation>Scrie mai întâi numărul tău de telefon.</translation>
    </message>
</context>
<context>
    <name>CardController</name>
    <message>
        <source>Recovery card</source>
        <translation>Card de recuperare</translation>
    </message>
    <message>
        <source>Access card</source>
        <translation>Card de acces</translation>
    </message>
    <message>
        <source>We are making your card</source>
        <translation>Îți facem cardul</translation>
    </message>
    <message>
        <source>Your card is printed</source>
        <translation>Cardul tău este tipărit</translation>
    </message>
    <message>
        <source>The card got stuck</source>
        <translation>Cardul s-a blocat</translation>
    </message>
    <message>
        <source>Your card did not come out</source>
        <translation>Cardul tău nu a ieșit</translation>
    </message>
    <message>
        <source>There is no printer here</source>
        <translation>Aici nu este imprimantă</translation>
    </message>
    <message>
        <source>Take a photo of this card, or write the code down</source>
        <translation>Fă o poză cardului sau notează codul</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un moment</translation>
    </message>
    <message>
        <source>Stay here for a moment.</source>
        <translation>Mai stai puțin aici.</translation>
    </message>
    <message>
        <source>Hold the code of the card below the scanner. Then it works.</source>
        <translation>Ține codul cardului sub scaner. Atunci funcționează.</translation>
    </message>
    <message>
        <source>Take the sheet. Then touch the button.</source>
        <translation>Ia foaia. Apoi atinge butonul.</translation>
    </message>
    <message>
        <source>You did nothing wrong. A card that did not come out is worth nothing.</source>
        <translation>Nu ai greșit cu nimic. Un card care nu a ieșit nu valorează nimic.</translation>
    </message>
    <message>
        <source>Nobody else should see it. Look around you first.</source>
        <translation>Nimeni altcineva nu trebuie să-l vadă. Uită-te întâi în jur.</translation>
    </message>
    <message>
        <source>A card that came out now opens nothing. Throw it away.</source>
        <translation>Un card care a ieșit acum nu deschide nimic. Aruncă-l.</translation>
    </message>
    <message>
        <source>This is another card, or a mistake. Try again.</source>
        <translation>Este alt card sau o greșeală. Încearcă din nou.</translation>
    </message>
</context>
<context>
    <name>CardPrint</name>
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
        <source>Type the code of the card. Then type your own code. Your file opens.</source>
        <translation>Scrie codul cardului. Apoi scrie codul tău. Dosarul tău se deschide.</translation>
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
        <source>Can the scanner not read it? Type the last 4 signs of the code.</source>
        <translation>Scanerul nu îl citește? Scrie ultimele 4 semne ale codului.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Compară</translation>
    </message>
    <message>
        <source>I have my card</source>
        <translation>Am cardul meu</translation>
    </message>
    <message>
        <source>Print a new card</source>
        <translation>Tipărește un card nou</translation>
    </message>
    <message>
        <source>Show the card on the screen</source>
        <translation>Arată cardul pe ecran</translation>
    </message>
    <message>
        <source>Nothing comes out</source>
        <translation>Nu iese nimic</translation>
    </message>
</context>
<context>
    <name>CardTask</name>
    <message>
        <source>Make your recovery card</source>
        <translation>Fă-ți cardul de recuperare</translation>
    </message>
    <message>
        <source>Did you forget your code? Then only this card helps you to a new one.</source>
        <translation>Ai uitat codul? Numai cu acest card primești unul nou.</translation>
    </message>
</context>
<context>
    <name>CardsNeeded</name>
    <message>
        <source>Access card</source>
        <translation>Card de acces</translation>
    </message>
    <message>
        <source>Access card: here</source>
        <translation>Cardul de acces: este aici</translation>
    </message>
    <message>
        <source>Access card: scan it or type its code</source>
        <translation>Cardul de acces: scanează-l sau scrie codul</translation>
    </message>
    <message>
        <source>Recovery card</source>
        <translation>Card de recuperare</translation>
    </message>
    <message>
        <source>Recovery card: here</source>
        <translation>Cardul de recuperare: este aici</translation>
    </message>
    <message>
        <source>Recovery card: scan it or type its code</source>
        <translation>Cardul de recuperare: scanează-l sau scrie codul</translation>
    </message>
</context>
<context>
    <name>ChangeController</name>
    <message>
        <source>This does not work now</source>
        <translation>Acum nu merge</translation>
    </message>
    <message>
        <source>Your code is changed</source>
        <translation>Codul tău s-a schimbat</translation>
    </message>
    <message>
        <source>Your new access card works</source>
        <translation>Noul tău card de acces funcționează</translation>
    </message>
    <message>
        <source>Your new recovery card works</source>
        <translation>Noul tău card de recuperare funcționează</translation>
    </message>
    <message>
        <source>Nothing was changed. Your old card and your old code still work. Try again later.</source>
        <translation>Nu s-a schimbat nimic. Cardul și codul vechi merg încă. Încearcă mai târziu.</translation>
    </message>
    <message>
        <source>From now on only your new code opens your file.</source>
        <translation>De acum numai codul nou îți deschide dosarul.</translation>
    </message>
    <message>
        <source>The old one opens nothing any more. Throw it away.</source>
        <translation>Cel vechi nu mai deschide nimic. Aruncă-l.</translation>
    </message>
</context>
<context>
    <name>ChangeDialog</name>
    <message>
        <source>Change your code</source>
        <translation>Schimbă codul</translation>
    </message>
    <message>
        <source>New access card</source>
        <translation>Card de acces nou</translation>
    </message>
    <message>
        <source>New recovery card</source>
        <translation>Card de recuperare nou</translation>
    </message>
    <message>
        <source>First type the code that you have now.</source>
        <translation>Scrie întâi codul de acum.</translation>
    </message>
    <message>
        <source>Choose six digits that you remember well.</source>
        <translation>Alege șase cifre pe care le ții minte.</translation>
    </message>
    <message>
        <source>Type the same code once more.</source>
        <translation>Scrie același cod încă o dată.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un moment</translation>
    </message>
    <message>
        <source>Your code of now</source>
        <translation>Codul tău de acum</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gata</translation>
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
        <source>A little Dutch</source>
        <translation>Puțină neerlandeză</translation>
    </message>
    <message>
        <source>Dutch reasonably well</source>
        <translation>Neerlandeză destul de bine</translation>
    </message>
    <message>
        <source>Dutch well</source>
        <translation>Neerlandeză bine</translation>
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
        <source>No Dutch asked</source>
        <translation>Nu se cere neerlandeza</translation>
    </message>
    <message>
        <source>Dutch helps</source>
        <translation>Neerlandeza ajută</translation>
    </message>
    <message>
        <source>A few words of Dutch</source>
        <translation>Câteva cuvinte în neerlandeză</translation>
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
    <name>ClosedDoorDialog</name>
    <message>
        <source>No trainings now</source>
        <translation>Acum nu sunt cursuri</translation>
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
    <name>CodeAdvice</name>
    <message>
        <source>Not a run, not a birthday</source>
        <translation>Nici șir, nici zi de naștere</translation>
    </message>
    <message>
        <source>Others try 123456 and dates first. Do not tell your code to anybody, not to us either.</source>
        <translation>Alții încearcă întâi 123456 și date. Nu spune codul nimănui, nici nouă.</translation>
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
    <name>CvBuilder</name>
    <message>
        <source>Step {number} of {steps}</source>
        <translation>Pasul {number} din {steps}</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Cine ești?</translation>
    </message>
    <message>
        <source>What work did you do?</source>
        <translation>Ce ai lucrat?</translation>
    </message>
    <message>
        <source>What did you learn?</source>
        <translation>Ce ai învățat?</translation>
    </message>
    <message>
        <source>Which languages do you speak?</source>
        <translation>Ce limbi vorbești?</translation>
    </message>
    <message>
        <source>What can you do well?</source>
        <translation>Ce știi să faci bine?</translation>
    </message>
    <message>
        <source>How do you get to work?</source>
        <translation>Cum ajungi la muncă?</translation>
    </message>
    <message>
        <source>What else should people know?</source>
        <translation>Ce mai trebuie să se știe?</translation>
    </message>
    <message>
        <source>Is everything right?</source>
        <translation>E totul corect?</translation>
    </message>
    <message>
        <source>Type your name and how they can reach you. The rest is not needed.</source>
        <translation>Scrie numele și cum poți fi contactat. Restul nu e obligatoriu.</translation>
    </message>
    <message>
        <source>Begin with your last work. No work yet? Go on.</source>
        <translation>Începe cu ultimul loc de muncă. Încă nu ai lucrat? Mergi mai departe.</translation>
    </message>
    <message>
        <source>School, course or training, here or abroad. Nothing? Go on.</source>
        <translation>Școală, curs sau formare, aici sau în străinătate. Nimic? Mergi mai departe.</translation>
    </message>
    <message>
        <source>Choose what suits best for each language.</source>
        <translation>Alege pentru fiecare limbă ce se potrivește cel mai bine.</translation>
    </message>
    <message>
        <source>Touch what suits you. You can leave this out.</source>
        <translation>Atinge ce ți se potrivește. Poți sări peste.</translation>
    </message>
    <message>
        <source>Read it once more. Then choose how it looks, and print it.</source>
        <translation>Citește încă o dată. Apoi alege cum arată și tipărește-l.</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>Urmează: {step}</translation>
    </message>
    <message>
        <source>This CV is in: {language}</source>
        <translation>Acest CV este în: {language}</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Muncă</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formare</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Limbi</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Ce știi să faci</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>Permis auto</translation>
    </message>
    <message>
        <source>More about you</source>
        <translation>Mai multe despre tine</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificare</translation>
    </message>
</context>
<context>
    <name>CvBuilderPage</name>
    <message>
        <source>My CV</source>
        <translation>CV-ul meu</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anulează</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Nu e nimic de anulat.</translation>
    </message>
    <message>
        <source>Show the sheet</source>
        <translation>Arată foaia</translation>
    </message>
    <message>
        <source>This is how your CV looks</source>
        <translation>Așa arată CV-ul tău</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Tipărește</translation>
    </message>
    <message>
        <source>Another template</source>
        <translation>Alt model</translation>
    </message>
</context>
<context>
    <name>CvCard</name>
    <message>
        <source>Ready</source>
        <translation>Gata</translation>
    </message>
    <message>
        <source>Not ready yet</source>
        <translation>Încă nu e gata</translation>
    </message>
</context>
<context>
    <name>CvCheckStep</name>
    <message>
        <source>In which language do you want your CV?</source>
        <translation>În ce limbă vrei CV-ul?</translation>
    </message>
    <message>
        <source>Choose how it looks</source>
        <translation>Alege cum arată</translation>
    </message>
</context>
<context>
    <name>CvChips</name>
    <message>
        <source>Show more</source>
        <translation>Arată mai mult</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adaugă</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Șterge</translation>
    </message>
</context>
<context>
    <name>CvChoiceStep</name>
    <message>
        <source>This CV is for: %1</source>
        <translation>Acest CV este pentru: %1</translation>
    </message>
    <message>
        <source>The employer asks this. What can you do?</source>
        <translation>Angajatorul cere asta. Ce știi să faci?</translation>
    </message>
    <message>
        <source>Can you do this too?</source>
        <translation>Știi să faci și asta?</translation>
    </message>
    <message>
        <source>How do you work?</source>
        <translation>Cum lucrezi?</translation>
    </message>
    <message>
        <source>Something else that you can do well</source>
        <translation>Altceva ce știi să faci bine</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>Permis auto</translation>
    </message>
    <message>
        <source>What do you have?</source>
        <translation>Ce ai?</translation>
    </message>
    <message>
        <source>How far can you go?</source>
        <translation>Cât de departe poți merge?</translation>
    </message>
    <message>
        <source>Some sentences about you, at the top</source>
        <translation>Câteva propoziții despre tine, sus</translation>
    </message>
    <message>
        <source>Your own sentence</source>
        <translation>Propoziția ta</translation>
    </message>
    <message>
        <source>Also good to know</source>
        <translation>Bine de știut</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Altceva</translation>
    </message>
    <message>
        <source>Hobbies</source>
        <translation>Pasiuni</translation>
    </message>
    <message>
        <source>Another hobby</source>
        <translation>Alt hobby</translation>
    </message>
</context>
<context>
    <name>CvController</name>
    <message numerus="yes">
        <source>%n CVs</source>
        <translation>
            <numerusform>%n CV</numerusform>
            <numerusform>%n CV-uri</numerusform>
            <numerusform>%n de CV-uri</numerusform>
        </translation>
    </message>
    <message>
        <source>My CV</source>
        <translation>CV-ul meu</translation>
    </message>
    <message>
        <source>New CV</source>
        <translation>CV nou</translation>
    </message>
</context>
<context>
    <name>CvLetterPage</name>
    <message>
        <source>My letter</source>
        <translation>Scrisoarea mea</translation>
    </message>
    <message>
        <source>Touch the sentences that suit you. You see the letter grow.</source>
        <translation>Atinge propozițiile care ți se potrivesc. Vezi cum crește scrisoarea.</translation>
    </message>
    <message>
        <source>Put the pieces together</source>
        <translation>Pune piesele cap la cap</translation>
    </message>
    <message>
        <source>Your own sentence</source>
        <translation>Propoziția ta</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Șterge</translation>
    </message>
    <message>
        <source>This is how your letter looks</source>
        <translation>Așa arată scrisoarea ta</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Tipărește</translation>
    </message>
</context>
<context>
    <name>CvLookPage</name>
    <message>
        <source>My CV</source>
        <translation>CV-ul meu</translation>
    </message>
    <message>
        <source>Touch a template or a colour. The text stays the same.</source>
        <translation>Atinge un model sau o culoare. Textul rămâne același.</translation>
    </message>
    <message>
        <source>This is how your CV looks</source>
        <translation>Așa arată CV-ul tău</translation>
    </message>
    <message>
        <source>How should your CV look?</source>
        <translation>Cum să arate CV-ul tău?</translation>
    </message>
    <message>
        <source>Touch a sheet. The text stays the same.</source>
        <translation>Atinge o foaie. Textul rămâne același.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Culoare</translation>
    </message>
    <message>
        <source>No colour in the printer?</source>
        <translation>Imprimanta nu are culoare?</translation>
    </message>
    <message>
        <source>Then it comes out well in black and white.</source>
        <translation>Atunci iese bine în alb-negru.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Tipărește</translation>
    </message>
    <message>
        <source>Choose this one: %1</source>
        <translation>Alege-l pe acesta: %1</translation>
    </message>
</context>
<context>
    <name>CvLooks</name>
    <message>
        <source>Red</source>
        <translation>Roșu</translation>
    </message>
    <message>
        <source>Petrol</source>
        <translation>Albastru petrol</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Albastru</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Mov</translation>
    </message>
    <message>
        <source>Warm colours</source>
        <translation>Cald</translation>
    </message>
    <message>
        <source>On one sheet</source>
        <translation>Pe o foaie</translation>
    </message>
    <message>
        <source>Europass style</source>
        <translation>Stil european</translation>
    </message>
    <message>
        <source>Classic</source>
        <translation>Clasic</translation>
    </message>
    <message>
        <source>Fresh</source>
        <translation>Proaspăt</translation>
    </message>
</context>
<context>
    <name>CvNewsCard</name>
    <message>
        <source>New since this CV</source>
        <translation>Nou de la acest CV</translation>
    </message>
    <message>
        <source>You said this in “What I can do”. It is not in this CV yet.</source>
        <translation>Ai spus asta la „Ce știu să fac”. Nu este încă în acest CV.</translation>
    </message>
    <message>
        <source>Add it to this CV</source>
        <translation>Adaugă în acest CV</translation>
    </message>
</context>
<context>
    <name>CvPage</name>
    <message>
        <source>My CV</source>
        <translation>CV-ul meu</translation>
    </message>
    <message>
        <source>Make a new CV, or choose one and touch what you want to do with it.</source>
        <translation>Fă un CV nou sau alege unul și atinge ce vrei să faci cu el.</translation>
    </message>
    <message>
        <source>You just looked at this vacancy</source>
        <translation>Tocmai te-ai uitat la acest loc de muncă</translation>
    </message>
    <message>
        <source>What the employer asks comes first. You check it.</source>
        <translation>Ce cere angajatorul vine primul. Tu verifici.</translation>
    </message>
    <message>
        <source>Adapt to this vacancy</source>
        <translation>Adaptează la acest loc de muncă</translation>
    </message>
    <message>
        <source>Make a CV for this vacancy</source>
        <translation>Fă un CV pentru acest loc de muncă</translation>
    </message>
    <message>
        <source>All my CVs</source>
        <translation>Toate CV-urile mele</translation>
    </message>
    <message>
        <source>You have no CV here yet</source>
        <translation>Încă nu ai un CV aici</translation>
    </message>
    <message>
        <source>Kept in your file</source>
        <translation>Păstrat în dosarul tău</translation>
    </message>
    <message>
        <source>Without a file your CV is wiped when you stop. Print it first.</source>
        <translation>Fără dosar CV-ul se șterge când termini. Tipărește-l înainte.</translation>
    </message>
    <message>
        <source>New CV</source>
        <translation>CV nou</translation>
    </message>
    <message>
        <source>Step by step, about 10 minutes</source>
        <translation>Pas cu pas, circa 10 minute</translation>
    </message>
    <message>
        <source>Read a CV from my stick</source>
        <translation>Citește un CV de pe stick</translation>
    </message>
    <message>
        <source>Copy this CV</source>
        <translation>Copiază acest CV</translation>
    </message>
    <message>
        <source>Open this CV</source>
        <translation>Deschide acest CV</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Tipărește</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>Scrie o scrisoare</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>Pe telefonul meu</translation>
    </message>
    <message>
        <source>As a file</source>
        <translation>Ca fișier</translation>
    </message>
    <message>
        <source>Remove this CV</source>
        <translation>Șterge acest CV</translation>
    </message>
</context>
<context>
    <name>CvPhoneDialog</name>
    <message>
        <source>Take your CV along on your phone</source>
        <translation>Ia CV-ul pe telefon</translation>
    </message>
    <message>
        <source>We are making a code</source>
        <translation>Facem un cod</translation>
    </message>
    <message>
        <source>A code does not work now</source>
        <translation>Acum nu se poate face un cod</translation>
    </message>
    <message>
        <source>This takes a few seconds.</source>
        <translation>Durează câteva secunde.</translation>
    </message>
    <message>
        <source>We could not make a code. Try again, or print your CV.</source>
        <translation>Nu am putut face un cod. Încearcă din nou sau tipărește CV-ul.</translation>
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
        <source>Tap the link, then tap Download.</source>
        <translation>Atinge linkul, apoi „Descarcă”.</translation>
    </message>
    <message>
        <source>It works once, until tomorrow. Only this code opens your CV. Do not show it to others.</source>
        <translation>Merge o dată, până mâine. Numai acest cod deschide CV-ul. Nu îl arăta altora.</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>Fă un cod nou</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Încearcă din nou</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gata</translation>
    </message>
</context>
<context>
    <name>CvReadDialog</name>
    <message>
        <source>This is what we found</source>
        <translation>Iată ce am găsit</translation>
    </message>
    <message>
        <source>A CV from your stick</source>
        <translation>Un CV de pe stickul tău</translation>
    </message>
    <message>
        <source>Which file is it?</source>
        <translation>Care fișier este?</translation>
    </message>
    <message>
        <source>Everything was taken over.</source>
        <translation>Totul a fost preluat.</translation>
    </message>
    <message>
        <source>This was not taken over</source>
        <translation>Aceasta nu a fost preluată</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Alt fișier</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Caută din nou</translation>
    </message>
    <message>
        <source>Go on with this CV</source>
        <translation>Continuă cu acest CV</translation>
    </message>
</context>
<context>
    <name>CvRemarks</name>
    <message>
        <source>Your CV is ready</source>
        <translation>CV-ul tău este gata</translation>
    </message>
    <message>
        <source>You can print it.</source>
        <translation>Îl poți tipări.</translation>
    </message>
    <message>
        <source>Without a name nobody knows whose it is.</source>
        <translation>Fără nume nu știe nimeni al cui este.</translation>
    </message>
    <message>
        <source>Your name is missing</source>
        <translation>Lipsește numele tău</translation>
    </message>
    <message>
        <source>Employers here read Latin letters. Write it with those too.</source>
        <translation>Angajatorii de aici citesc litere latine. Scrie-l și așa.</translation>
    </message>
    <message>
        <source>Your name is in other letters</source>
        <translation>Numele tău este cu alte litere</translation>
    </message>
    <message>
        <source>Give a phone number or an e-mail address.</source>
        <translation>Dă un număr de telefon sau o adresă de e-mail.</translation>
    </message>
    <message>
        <source>Nobody can reach you yet</source>
        <translation>Încă nu te poate contacta nimeni</translation>
    </message>
    <message>
        <source>Your phone number is very short</source>
        <translation>Numărul tău de telefon este foarte scurt</translation>
    </message>
    <message>
        <source>That is no e-mail address</source>
        <translation>Aceasta nu este o adresă de e-mail</translation>
    </message>
    <message>
        <source>Look whether it is right: {text}</source>
        <translation>Verifică dacă este corect: {text}</translation>
    </message>
    <message>
        <source>Add work, a training or what you can do. Then an employer knows something about you.</source>
        <translation>Adaugă o muncă, o formare sau ce știi să faci. Atunci un angajator știe ceva despre tine.</translation>
    </message>
    <message>
        <source>Your CV is still almost empty</source>
        <translation>CV-ul tău este încă aproape gol</translation>
    </message>
    <message>
        <source>Nothing from {start} to {end}</source>
        <translation>Nimic din {start} până în {end}</translation>
    </message>
    <message>
        <source>That is fine, but people may ask about it. Did you learn something, or care for somebody?</source>
        <translation>E în regulă, dar te pot întreba. Ai învățat ceva sau ai îngrijit pe cineva?</translation>
    </message>
    <message>
        <source>Employers want to know this. Also your mother tongue counts.</source>
        <translation>Angajatorii vor să știe asta. Și limba maternă contează.</translation>
    </message>
    <message>
        <source>Which languages do you speak?</source>
        <translation>Ce limbi vorbești?</translation>
    </message>
    <message>
        <source>Choose what suits best for each language.</source>
        <translation>Alege pentru fiecare limbă ce se potrivește cel mai bine.</translation>
    </message>
    <message>
        <source>How well do you speak it?</source>
        <translation>Cât de bine o vorbești?</translation>
    </message>
    <message>
        <source>Can you do this? Then add it. If not, you can still apply.</source>
        <translation>Știi să faci asta? Adaugă. Dacă nu, poți totuși să aplici.</translation>
    </message>
    <message>
        <source>The employer also asks: {list}</source>
        <translation>Angajatorul cere și: {list}</translation>
    </message>
    <message>
        <source>These are your own words. Check this with someone.</source>
        <translation>Acestea sunt cuvintele tale. Verifică-le cu cineva.</translation>
    </message>
    <message>
        <source>There is not enough room for everything. Leave something out if you want to choose yourself.</source>
        <translation>Nu e loc pentru tot. Scoate ceva dacă vrei să alegi singur.</translation>
    </message>
    <message>
        <source>Shorter on paper: {job}</source>
        <translation>Mai scurt pe hârtie: {job}</translation>
    </message>
</context>
<context>
    <name>CvRemoveDialog</name>
    <message>
        <source>Remove this CV?</source>
        <translation>Ștergi acest CV?</translation>
    </message>
    <message>
        <source>You cannot get it back.</source>
        <translation>Nu îl mai poți recupera.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Păstrează-l</translation>
    </message>
    <message>
        <source>Remove this CV</source>
        <translation>Șterge acest CV</translation>
    </message>
</context>
<context>
    <name>CvSheet</name>
    <message>
        <source>Touch the sheet: large</source>
        <translation>Atinge foaia: mare</translation>
    </message>
    <message>
        <source>The other sheet</source>
        <translation>Cealaltă foaie</translation>
    </message>
</context>
<context>
    <name>CvSheetPage</name>
    <message>
        <source>My CV</source>
        <translation>CV-ul meu</translation>
    </message>
    <message>
        <source>My letter</source>
        <translation>Scrisoarea mea</translation>
    </message>
    <message>
        <source>This is how it comes out of the printer.</source>
        <translation>Așa iese din imprimantă.</translation>
    </message>
    <message>
        <source>The other sheet</source>
        <translation>Cealaltă foaie</translation>
    </message>
</context>
<context>
    <name>CvStickController</name>
    <message>
        <source>We are looking on your stick</source>
        <translation>Căutăm pe stick</translation>
    </message>
    <message>
        <source>Leave your stick in.</source>
        <translation>Lasă stickul la locul lui.</translation>
    </message>
    <message>
        <source>We are reading it</source>
        <translation>Îl citim</translation>
    </message>
    <message>
        <source>My CV</source>
        <translation>CV-ul meu</translation>
    </message>
    <message>
        <source>There is no CV on this stick that we can read</source>
        <translation>Pe acest stick nu găsim niciun CV</translation>
    </message>
    <message>
        <source>PDFs of this kiosk and files of Europass or JSON Resume work.</source>
        <translation>Merg PDF-urile acestui chioșc și fișierele Europass sau JSON Resume.</translation>
    </message>
    <message>
        <source>We find no CV in this file</source>
        <translation>În acest fișier nu găsim niciun CV</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another file.</source>
        <translation>Nu s-a schimbat nimic. Alege alt fișier.</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs</source>
        <translation>
            <numerusform>%n loc de muncă</numerusform>
            <numerusform>%n locuri de muncă</numerusform>
            <numerusform>%n de locuri de muncă</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trainings</source>
        <translation>
            <numerusform>%n formare</numerusform>
            <numerusform>%n formări</numerusform>
            <numerusform>%n de formări</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n languages</source>
        <translation>
            <numerusform>%n limbă</numerusform>
            <numerusform>%n limbi</numerusform>
            <numerusform>%n de limbi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skills</source>
        <translation>
            <numerusform>%n abilitate</numerusform>
            <numerusform>%n abilități</numerusform>
            <numerusform>%n de abilități</numerusform>
        </translation>
    </message>
    <message>
        <source>We cannot read this stick</source>
        <translation>Nu putem citi acest stick</translation>
    </message>
    <message>
        <source>Do you have another stick? Nothing on it was changed.</source>
        <translation>Ai alt stick? Pe acesta nu s-a schimbat nimic.</translation>
    </message>
</context>
<context>
    <name>CvStudyForm</name>
    <message>
        <source>New training</source>
        <translation>Formare nouă</translation>
    </message>
</context>
<context>
    <name>CvStudyStep</name>
    <message>
        <source>What kind of school or training?</source>
        <translation>Ce fel de școală sau formare?</translation>
    </message>
    <message>
        <source>What did you learn there?</source>
        <translation>Ce ai învățat acolo?</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Șterge</translation>
    </message>
    <message>
        <source>At which school? (not needed)</source>
        <translation>La ce școală? (nu e obligatoriu)</translation>
    </message>
    <message>
        <source>In which year did it end?</source>
        <translation>În ce an s-a terminat?</translation>
    </message>
    <message>
        <source>I still follow it</source>
        <translation>Încă o urmez</translation>
    </message>
    <message>
        <source>More training</source>
        <translation>Încă o formare</translation>
    </message>
    <message>
        <source>Leave this training out</source>
        <translation>Scoate această formare</translation>
    </message>
</context>
<context>
    <name>CvTongueStep</name>
    <message>
        <source>Leave out: %1</source>
        <translation>Scoate: %1</translation>
    </message>
    <message>
        <source>Another language?</source>
        <translation>Încă o limbă?</translation>
    </message>
    <message>
        <source>Touch a language</source>
        <translation>Atinge o limbă</translation>
    </message>
    <message>
        <source>Other languages</source>
        <translation>Alte limbi</translation>
    </message>
</context>
<context>
    <name>CvTongues</name>
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
        <source>Fluent</source>
        <translation>Fluid</translation>
    </message>
    <message>
        <source>Mother tongue</source>
        <translation>Limba maternă</translation>
    </message>
    <message>
        <source>{language} is added. Choose how well you speak it.</source>
        <translation>{language}: adăugat. Alege cât de bine vorbești.</translation>
    </message>
</context>
<context>
    <name>CvWhoStep</name>
    <message>
        <source>Clear</source>
        <translation>Șterge</translation>
    </message>
    <message>
        <source>First name and last name</source>
        <translation>Prenume și nume</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail (not needed)</source>
        <translation>E-mail (nu e obligatoriu)</translation>
    </message>
    <message>
        <source>What work are you looking for? (not needed)</source>
        <translation>Ce muncă cauți? (nu e obligatoriu)</translation>
    </message>
    <message>
        <source>Street and number (not needed)</source>
        <translation>Stradă și număr (nu e obligatoriu)</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Cod poștal</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Localitate</translation>
    </message>
</context>
<context>
    <name>CvWorkForm</name>
    <message numerus="yes">
        <source>%n chosen, more is fine</source>
        <translation>
            <numerusform>%n ales, pot fi mai multe</numerusform>
            <numerusform>%n alese, pot fi mai multe</numerusform>
            <numerusform>%n de alegeri, pot fi mai multe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ani</numerusform>
            <numerusform>%n de ani</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n lună</numerusform>
            <numerusform>%n luni</numerusform>
            <numerusform>%n de luni</numerusform>
        </translation>
    </message>
    <message>
        <source>New work</source>
        <translation>Muncă nouă</translation>
    </message>
</context>
<context>
    <name>CvWorkStep</name>
    <message>
        <source>What was your work?</source>
        <translation>Ce lucrai?</translation>
    </message>
    <message>
        <source>For example: cleaner, cook, driver</source>
        <translation>De exemplu: curățenie, bucătar, șofer</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Șterge</translation>
    </message>
    <message>
        <source>For whom, and where? (not needed)</source>
        <translation>Pentru cine și unde? (nu e obligatoriu)</translation>
    </message>
    <message>
        <source>I still work there</source>
        <translation>Încă lucrez acolo</translation>
    </message>
    <message>
        <source>What did you do there?</source>
        <translation>Ce făceai acolo?</translation>
    </message>
    <message>
        <source>Something else that you did</source>
        <translation>Altceva ce făceai</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adaugă</translation>
    </message>
    <message>
        <source>More work</source>
        <translation>Încă un loc de muncă</translation>
    </message>
    <message>
        <source>Leave this work out</source>
        <translation>Scoate acest loc de muncă</translation>
    </message>
</context>
<context>
    <name>CvWriteDialog</name>
    <message>
        <source>Your CV as a file</source>
        <translation>CV-ul tău ca fișier</translation>
    </message>
    <message>
        <source>Put your stick in. Then choose for what.</source>
        <translation>Introdu stickul. Apoi alege pentru ce.</translation>
    </message>
    <message>
        <source>For the Europass website</source>
        <translation>Pentru site-ul Europass</translation>
    </message>
    <message>
        <source>For this kiosk and other CV programs</source>
        <translation>Pentru acest chioșc și alte programe de CV</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gata</translation>
    </message>
</context>
<context>
    <name>DayChoice</name>
    <message>
        <source>Tomorrow</source>
        <translation>Mâine</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ieri</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>alege</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Astăzi</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Altă zi</translation>
    </message>
</context>
<context>
    <name>DayPicker</name>
    <message>
        <source>When?</source>
        <translation>Când?</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>În ce zi?</translation>
    </message>
</context>
<context>
    <name>DeskButton</name>
    <message>
        <source>Call the desk</source>
        <translation>Cheamă ghișeul</translation>
    </message>
</context>
<context>
    <name>DeskCard</name>
    <message>
        <source>Call the desk</source>
        <translation>Cheamă ghișeul</translation>
    </message>
</context>
<context>
    <name>DeskDialog</name>
    <message>
        <source>Call the desk</source>
        <translation>Cheamă ghișeul</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gata</translation>
    </message>
</context>
<context>
    <name>DeskWords</name>
    <message>
        <source>Do you need help with this screen?</source>
        <translation>Ai nevoie de ajutor la acest ecran?</translation>
    </message>
    <message>
        <source>We are telling the desk</source>
        <translation>Anunțăm ghișeul</translation>
    </message>
    <message>
        <source>The desk knows that somebody needs help here</source>
        <translation>Ghișeul știe că cineva are nevoie de ajutor aici</translation>
    </message>
    <message>
        <source>We could not tell the desk</source>
        <translation>Nu am putut anunța ghișeul</translation>
    </message>
    <message>
        <source>Ask at the desk.</source>
        <translation>Întreabă la ghișeu.</translation>
    </message>
    <message>
        <source>We tell the desk. They only hear where this screen is.</source>
        <translation>Anunțăm ghișeul. Spunem doar unde este acest ecran.</translation>
    </message>
    <message>
        <source>Wait here for a moment.</source>
        <translation>Așteaptă puțin aici.</translation>
    </message>
    <message>
        <source>Wait here, or go there yourself.</source>
        <translation>Așteaptă aici sau mergi tu acolo.</translation>
    </message>
    <message>
        <source>You did nothing wrong. Ask there yourself.</source>
        <translation>Nu ai greșit nimic. Întreabă tu acolo.</translation>
    </message>
    <message>
        <source>We are telling the desk.</source>
        <translation>Anunțăm ghișeul.</translation>
    </message>
    <message>
        <source>The desk knows that the printer needs help.</source>
        <translation>Ghișeul știe de problema imprimantei.</translation>
    </message>
    <message>
        <source>We could not tell the desk. Ask there yourself.</source>
        <translation>Nu am putut anunța ghișeul. Întreabă tu acolo.</translation>
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
    <name>DomainsController</name>
    <message>
        <source>We do not know any trainings right now.</source>
        <translation>Acum nu cunoaștem niciun curs.</translation>
    </message>
    <message>
        <source>You did nothing wrong. Ask for help at the desk.</source>
        <translation>Nu ai greșit nimic. Cere ajutor la ghișeu.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subiect</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Cursuri</translation>
    </message>
</context>
<context>
    <name>DomainsPage</name>
    <message>
        <source>Trainings</source>
        <translation>Cursuri</translation>
    </message>
    <message>
        <source>Touch what you want to learn about. Then touch a training.</source>
        <translation>Atinge ce vrei să înveți. Apoi atinge un curs.</translation>
    </message>
    <message>
        <source>What do you want to learn about?</source>
        <translation>Despre ce vrei să înveți?</translation>
    </message>
    <message>
        <source>No trainings suit your other choices.</source>
        <translation>Niciun curs nu se potrivește cu celelalte alegeri.</translation>
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
        <translation>Caută o muncă potrivită pentru tine</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Cursuri</translation>
    </message>
    <message>
        <source>Learn a trade or learn more</source>
        <translation>Învață o meserie sau ceva&#xa0;nou</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>Dosarul meu</translation>
    </message>
    <message>
        <source>Saved work, tasks and appointments</source>
        <translation>Oferte salvate, sarcini și întâlniri</translation>
    </message>
    <message>
        <source>Your file is open</source>
        <translation>Dosarul tău este deschis</translation>
    </message>
    <message>
        <source>My CV</source>
        <translation>CV-ul meu</translation>
    </message>
    <message>
        <source>Make your CV and print it</source>
        <translation>Fă-ți CV-ul și tipărește-l</translation>
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
        <translation>Bun venit. Unde vrei să&#xa0;mergi?</translation>
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
    <name>DossierApplicationPage</name>
    <message>
        <source>Application</source>
        <translation>Aplicare</translation>
    </message>
    <message>
        <source>Say here what happened with this application.</source>
        <translation>Spune aici ce s-a întâmplat cu această aplicare.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce s-a întâmplat</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Ce s-a întâmplat?</translation>
    </message>
    <message>
        <source>Write something with it</source>
        <translation>Scrie ceva</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Adaugă</translation>
    </message>
    <message>
        <source>Choose first what happened.</source>
        <translation>Alege mai întâi ce s-a întâmplat.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Persoană de contact</translation>
    </message>
    <message>
        <source>Show the vacancy</source>
        <translation>Arată oferta</translation>
    </message>
    <message>
        <source>Remove this application</source>
        <translation>Șterge această aplicare</translation>
    </message>
    <message>
        <source>This application is no longer there.</source>
        <translation>Această aplicare nu mai există.</translation>
    </message>
    <message>
        <source>Remove this application?</source>
        <translation>Ștergi această aplicare?</translation>
    </message>
    <message>
        <source>It goes from your list and from your proof. You cannot get it back.</source>
        <translation>Dispare din listă și din dovadă. Nu o mai poți recupera.</translation>
    </message>
</context>
<context>
    <name>DossierApplicationsPage</name>
    <message>
        <source>My applications</source>
        <translation>Aplicările mele</translation>
    </message>
    <message>
        <source>Here is where you applied. Touch one to say what happened.</source>
        <translation>Aici vezi unde ai aplicat. Atinge una ca să spui ce s-a întâmplat.</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>Dosarul meu</translation>
    </message>
    <message>
        <source>You did not note an application yet.</source>
        <translation>Nu ai notat încă nicio aplicare.</translation>
    </message>
    <message>
        <source>Did you call, write or go somewhere? Put it here. Then you have proof that you look for work.</source>
        <translation>Ai telefonat, ai scris sau ai fost undeva? Pune aici. Așa ai dovada că îți cauți de lucru.</translation>
    </message>
    <message>
        <source>I applied</source>
        <translation>Am aplicat</translation>
    </message>
    <message>
        <source>Print the proof</source>
        <translation>Tipărește dovada</translation>
    </message>
    <message>
        <source>There are no applications yet.</source>
        <translation>Nu sunt încă aplicări.</translation>
    </message>
</context>
<context>
    <name>DossierAppointmentPage</name>
    <message>
        <source>Appointment</source>
        <translation>Programare</translation>
    </message>
    <message>
        <source>Say whether you come. Print it, or take the way there along on your phone.</source>
        <translation>Spune dacă vii. Tipărește sau ia drumul pe telefon.</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>Dosarul meu</translation>
    </message>
    <message>
        <source>Will you come?</source>
        <translation>Vii?</translation>
    </message>
    <message>
        <source>No, I cannot</source>
        <translation>Nu, nu pot</translation>
    </message>
    <message>
        <source>Yes, I come</source>
        <translation>Da, vin</translation>
    </message>
    <message>
        <source>I was there</source>
        <translation>Am fost acolo</translation>
    </message>
    <message>
        <source>Ask for another moment</source>
        <translation>Cere alt moment</translation>
    </message>
    <message>
        <source>Bring with you</source>
        <translation>Ia cu tine</translation>
    </message>
    <message>
        <source>Route (QR)</source>
        <translation>Traseu (QR)</translation>
    </message>
    <message>
        <source>See the place</source>
        <translation>Vezi locul</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Pe hârtie</translation>
    </message>
    <message>
        <source>Print this appointment</source>
        <translation>Tipărește această întâlnire</translation>
    </message>
    <message>
        <source>Print my CV</source>
        <translation>Tipărește CV-ul meu</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Tipărește</translation>
    </message>
    <message>
        <source>This appointment is no longer there.</source>
        <translation>Această întâlnire nu mai există.</translation>
    </message>
</context>
<context>
    <name>DossierAppointmentsPage</name>
    <message>
        <source>My appointments</source>
        <translation>Întâlnirile mele</translation>
    </message>
    <message>
        <source>Here are your appointments. Touch one to say whether you come.</source>
        <translation>Aici sunt întâlnirile tale. Atinge una și spune dacă vii.</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>Dosarul meu</translation>
    </message>
    <message>
        <source>You have no appointments now.</source>
        <translation>Acum nu ai întâlniri.</translation>
    </message>
    <message>
        <source>Do you want to talk with somebody? Ask for it below.</source>
        <translation>Vrei să vorbești cu cineva? Cere mai jos.</translation>
    </message>
    <message>
        <source>Do you want to talk with somebody? Go to a job shop, or call.</source>
        <translation>Vrei să vorbești cu cineva? Mergi la un punct de muncă sau sună.</translation>
    </message>
    <message>
        <source>See the places</source>
        <translation>Vezi locurile</translation>
    </message>
    <message>
        <source>Sent to the office</source>
        <translation>Trimis la birou</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Trecute</translation>
    </message>
    <message>
        <source>Ask to be called</source>
        <translation>Cere să fii sunat</translation>
    </message>
    <message>
        <source>Ask for an appointment</source>
        <translation>Cere o întâlnire</translation>
    </message>
</context>
<context>
    <name>DossierEnterPage</name>
    <message>
        <source>Open your file</source>
        <translation>Deschide-ți dosarul</translation>
    </message>
    <message>
        <source>Type your code</source>
        <translation>Scrie codul tău</translation>
    </message>
    <message>
        <source>Open it with both cards</source>
        <translation>Deschide-l cu ambele carduri</translation>
    </message>
    <message>
        <source>Choose a new code</source>
        <translation>Alege un cod nou</translation>
    </message>
    <message>
        <source>Your code is blocked</source>
        <translation>Codul tău este blocat</translation>
    </message>
    <message>
        <source>This screen does not know this card</source>
        <translation>Acest ecran nu cunoaște acest card</translation>
    </message>
    <message>
        <source>We cannot get your file now</source>
        <translation>Acum nu putem aduce dosarul tău</translation>
    </message>
    <message>
        <source>We take no codes for a moment</source>
        <translation>Pentru moment nu primim coduri</translation>
    </message>
    <message>
        <source>Your file does not open now</source>
        <translation>Dosarul tău nu se deschide acum</translation>
    </message>
    <message>
        <source>Hold your card below the scanner. Then type your code.</source>
        <translation>Ține cardul sub scaner. Apoi scrie codul.</translation>
    </message>
    <message>
        <source>Type the code of your card. Then type your secret code.</source>
        <translation>Scrie codul cardului. Apoi scrie codul tău secret.</translation>
    </message>
    <message>
        <source>We have your recovery card. The code has 6 digits.</source>
        <translation>Avem cardul tău de recuperare. Codul are 6 cifre.</translation>
    </message>
    <message>
        <source>We have your card. The code has 6 digits.</source>
        <translation>Avem cardul tău. Codul are 6 cifre.</translation>
    </message>
    <message>
        <source>Did you forget your code? Scan your access card and your recovery card.</source>
        <translation>Ai uitat codul? Scanează cardul de acces și cardul de recuperare.</translation>
    </message>
    <message>
        <source>Six digits that you remember well. The old code opens nothing any more.</source>
        <translation>Șase cifre pe care le ții minte. Codul vechi nu mai deschide nimic.</translation>
    </message>
    <message>
        <source>Type the same code once more.</source>
        <translation>Scrie același cod încă o dată.</translation>
    </message>
    <message>
        <source>There were too many wrong codes. With both cards your file opens, and you choose a new code.</source>
        <translation>Au fost prea multe coduri greșite. Cu ambele carduri dosarul se deschide și alegi un cod nou.</translation>
    </message>
    <message>
        <source>Is it an old card? Then use your new one. You can also make a new file.</source>
        <translation>Este un card vechi? Folosește-l pe cel nou. Poți face și un dosar nou.</translation>
    </message>
    <message>
        <source>You did nothing wrong. Your file is not on this screen yet, and the network does not work. Try again later.</source>
        <translation>Nu ai greșit nimic. Dosarul tău nu este încă pe acest ecran, iar rețeaua nu merge. Încearcă mai târziu.</translation>
    </message>
    <message>
        <source>There were too many wrong codes on this screen. Come back in a quarter of an hour, or ask a person for help.</source>
        <translation>Pe acest ecran au fost prea multe coduri greșite. Revino peste un sfert de oră sau cere ajutorul cuiva.</translation>
    </message>
    <message>
        <source>You did nothing wrong. Try again later, or ask a person for help.</source>
        <translation>Nu ai greșit cu nimic. Încearcă mai târziu sau cere ajutorul cuiva.</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>Dosarul meu</translation>
    </message>
    <message>
        <source>Hold your card below the scanner</source>
        <translation>Ține cardul sub scaner</translation>
    </message>
    <message>
        <source>The code is on the back of your card</source>
        <translation>Codul este pe spatele cardului</translation>
    </message>
    <message>
        <source>With the square to the light. Then you type your secret code.</source>
        <translation>Cu pătratul spre lumină. Apoi scrii codul tău secret.</translation>
    </message>
    <message>
        <source>First you type that code. Then your secret code.</source>
        <translation>Întâi scrii acel cod. Apoi codul tău secret.</translation>
    </message>
    <message>
        <source>Or type the code of the card</source>
        <translation>Sau scrie codul cardului</translation>
    </message>
    <message>
        <source>It is on the back of your card.</source>
        <translation>Este pe spatele cardului.</translation>
    </message>
    <message>
        <source>The code of the card</source>
        <translation>Codul cardului</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Următoarea</translation>
    </message>
    <message>
        <source>Your code (6 digits)</source>
        <translation>Codul tău (6 cifre)</translation>
    </message>
    <message>
        <source>No file yet?</source>
        <translation>Nu ai încă un dosar?</translation>
    </message>
    <message>
        <source>It keeps vacancies, tasks and your CV for the next time. Making one takes 2 minutes.</source>
        <translation>Păstrează locuri de muncă, sarcini și CV-ul pentru data viitoare. Durează 2 minute.</translation>
    </message>
    <message>
        <source>Make a file</source>
        <translation>Fă un dosar</translation>
    </message>
    <message>
        <source>I forgot my code</source>
        <translation>Am uitat codul</translation>
    </message>
    <message>
        <source>Another card</source>
        <translation>Alt card</translation>
    </message>
    <message>
        <source>What I saved</source>
        <translation>Ce am salvat</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Încearcă din nou</translation>
    </message>
    <message>
        <source>Go on without</source>
        <translation>Mai departe fără</translation>
    </message>
    <message>
        <source>Lost your access card? Use your recovery card and your code.</source>
        <translation>Ai pierdut cardul de acces? Folosește cardul de recuperare și codul.</translation>
    </message>
</context>
<context>
    <name>DossierFileDialog</name>
    <message>
        <source>Take everything along as a file</source>
        <translation>Ia totul ca fișier</translation>
    </message>
    <message>
        <source>Put your USB stick in. A program can read the file (JSON). Whoever finds the stick can read it too.</source>
        <translation>Introdu stickul USB. Un program poate citi fișierul (JSON). Cine găsește stickul, la fel.</translation>
    </message>
    <message>
        <source>Put it on my stick</source>
        <translation>Pune pe stickul meu</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Încearcă din nou</translation>
    </message>
    <message>
        <source>I have my stick</source>
        <translation>Am stickul meu</translation>
    </message>
</context>
<context>
    <name>DossierOverviewPage</name>
    <message>
        <source>My file</source>
        <translation>Dosarul meu</translation>
    </message>
    <message>
        <source>Here you see what to do, where you applied and what is new for you.</source>
        <translation>Aici vezi ce ai de făcut, unde ai aplicat și ce e nou pentru tine.</translation>
    </message>
    <message>
        <source>Good to see you</source>
        <translation>mă bucur că ești aici</translation>
    </message>
    <message>
        <source>Your file is still empty.</source>
        <translation>Dosarul tău este încă gol.</translation>
    </message>
    <message>
        <source>Start with looking for work. Touch the bookmark to save what you like.</source>
        <translation>Începe prin a căuta de lucru. Atinge semnul de carte ca să salvezi ce îți place.</translation>
    </message>
    <message>
        <source>Look for work</source>
        <translation>Caută de lucru</translation>
    </message>
    <message>
        <source>Look for a training</source>
        <translation>Caută un curs</translation>
    </message>
    <message>
        <source>To do now</source>
        <translation>De făcut acum</translation>
    </message>
    <message>
        <source>You have nothing to do now.</source>
        <translation>Acum nu ai nimic de făcut.</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Programări</translation>
    </message>
    <message>
        <source>My applications</source>
        <translation>Aplicările mele</translation>
    </message>
    <message>
        <source>Did you apply somewhere? Write it here.</source>
        <translation>Ai aplicat undeva? Notează aici.</translation>
    </message>
    <message>
        <source>All my applications</source>
        <translation>Toate aplicările mele</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>Pentru tine</translation>
    </message>
    <message>
        <source>Save what you like. Then we can suggest more like it.</source>
        <translation>Salvează ce îți place. Atunci putem sugera mai multe la fel.</translation>
    </message>
    <message>
        <source>All suggestions</source>
        <translation>Toate sugestiile</translation>
    </message>
    <message>
        <source>I applied</source>
        <translation>Am aplicat</translation>
    </message>
    <message>
        <source>Print the proof</source>
        <translation>Tipărește dovada</translation>
    </message>
</context>
<context>
    <name>DossierPage</name>
    <message>
        <source>My file</source>
        <translation>Dosarul meu</translation>
    </message>
</context>
<context>
    <name>DossierPassportPage</name>
    <message>
        <source>What I can do</source>
        <translation>Ce știu să fac</translation>
    </message>
    <message>
        <source>Say here what you can do. Touch something to change it. It goes into your CV when you want.</source>
        <translation>Spune aici ce știi să faci. Atinge ceva ca să schimbi. Intră în CV-ul tău când vrei.</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>Dosarul meu</translation>
    </message>
    <message>
        <source>what you can do</source>
        <translation>ce știi să faci</translation>
    </message>
    <message>
        <source>Proven: with a paper or a test. Is something not proven yet? The job shop helps.</source>
        <translation>Dovedit: cu o hârtie sau un test. Ceva nu e încă dovedit? Werkwinkel te ajută.</translation>
    </message>
    <message>
        <source>Certificates and trainings</source>
        <translation>Atestate și formări</translation>
    </message>
    <message>
        <source>Which training did you follow? Also a short one counts.</source>
        <translation>Ce formare ai urmat? Și una scurtă contează.</translation>
    </message>
    <message>
        <source>What did you do at work, or at home?</source>
        <translation>Ce făceai la muncă sau acasă?</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Limbi</translation>
    </message>
    <message>
        <source>Which languages do you speak?</source>
        <translation>Ce limbi vorbești?</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>Permis auto</translation>
    </message>
    <message>
        <source>Do you have a driving licence?</source>
        <translation>Ai permis de conducere?</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Tipărește</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>Aici nu e încă nimic.</translation>
    </message>
    <message>
        <source>Have it proven</source>
        <translation>Obține o dovadă</translation>
    </message>
    <message>
        <source>Show it to a counsellor</source>
        <translation>Arată unui consilier</translation>
    </message>
    <message>
        <source>Make a CV with it</source>
        <translation>Fă un CV cu asta</translation>
    </message>
</context>
<context>
    <name>DossierSavedPage</name>
    <message>
        <source>Saved</source>
        <translation>Salvate</translation>
    </message>
    <message>
        <source>Here is what you saved. Touch it to read it again.</source>
        <translation>Aici este ce ai salvat. Atinge ca să citești din nou.</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>Dosarul meu</translation>
    </message>
    <message>
        <source>for this visit</source>
        <translation>pentru vizita aceasta</translation>
    </message>
    <message>
        <source>You saved nothing yet.</source>
        <translation>Nu ai salvat încă nimic.</translation>
    </message>
    <message>
        <source>Look for work or a training. Touch the bookmark. Then you find it here again.</source>
        <translation>Caută de lucru sau un curs. Atinge semnul de carte. Apoi îl găsești aici.</translation>
    </message>
    <message>
        <source>Look for work</source>
        <translation>Caută de lucru</translation>
    </message>
    <message>
        <source>Look for a training</source>
        <translation>Caută un curs</translation>
    </message>
    <message>
        <source>This is for this visit only.</source>
        <translation>Este doar pentru vizita aceasta.</translation>
    </message>
    <message>
        <source>When you stop, it is wiped. Open a file to keep it longer.</source>
        <translation>Când te oprești, se șterge. Deschide un dosar ca să le păstrezi mai mult.</translation>
    </message>
    <message>
        <source>Open or make a file</source>
        <translation>Deschide sau fă un dosar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Elimină</translation>
    </message>
    <message>
        <source>My searches</source>
        <translation>Căutările mele</translation>
    </message>
    <message>
        <source>Show what it finds.</source>
        <translation>Arată ce găsește.</translation>
    </message>
    <message>
        <source>New: since you last looked.</source>
        <translation>Nou: de când te-ai uitat ultima dată.</translation>
    </message>
    <message>
        <source>Print my list</source>
        <translation>Tipărește lista mea</translation>
    </message>
</context>
<context>
    <name>DossierSettingsController</name>
    <message>
        <source>All that is in my file</source>
        <translation>Tot ce este în dosarul meu</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>Dosarul meu</translation>
    </message>
    <message>
        <source>Your first name, what you can do, CVs, what you saved, applications, tasks and appointments</source>
        <translation>Prenumele tău, ce știi să faci, CV-urile tale, ce ai păstrat, candidaturi, sarcini și întâlniri</translation>
    </message>
    <message>
        <source>until you wipe it</source>
        <translation>până îl ștergi tu</translation>
    </message>
    <message>
        <source>Your file on this screen</source>
        <translation>Dosarul tău pe acest ecran</translation>
    </message>
    <message>
        <source>30 days after you last opened it</source>
        <translation>30 de zile de la ultima deschidere</translation>
    </message>
    <message>
        <source>Your file for the other screens</source>
        <translation>Dosarul tău pentru celelalte ecrane</translation>
    </message>
    <message>
        <source>24 months after you last opened it</source>
        <translation>24 de luni de la ultima deschidere</translation>
    </message>
    <message>
        <source>That a code was wrong</source>
        <translation>Că un cod a fost greșit</translation>
    </message>
    <message>
        <source>at most 30 days</source>
        <translation>cel mult 30 de zile</translation>
    </message>
    <message>
        <source>What you print</source>
        <translation>Ce tipărești</translation>
    </message>
    <message>
        <source>until the end of your visit</source>
        <translation>până la sfârșitul vizitei tale</translation>
    </message>
</context>
<context>
    <name>DossierSettingsPage</name>
    <message>
        <source>Settings of your file</source>
        <translation>Setările dosarului tău</translation>
    </message>
    <message>
        <source>Change your code or your cards. See what we keep. Take everything along, or wipe it.</source>
        <translation>Schimbă codul sau cardurile. Vezi ce păstrăm. Ia totul sau șterge-l.</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>setări</translation>
    </message>
    <message>
        <source>You came in with your recovery card</source>
        <translation>Ai intrat cu cardul de recuperare</translation>
    </message>
    <message>
        <source>Did you lose your access card? Make a new one: the old one then opens nothing any more.</source>
        <translation>Ai pierdut cardul de acces? Fă unul nou: cel vechi nu va mai deschide nimic.</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acces</translation>
    </message>
    <message>
        <source>Change your code</source>
        <translation>Schimbă codul</translation>
    </message>
    <message>
        <source>You type the old one first.</source>
        <translation>Întâi îl scrii pe cel vechi.</translation>
    </message>
    <message>
        <source>New access card</source>
        <translation>Card de acces nou</translation>
    </message>
    <message>
        <source>The old one stops at once.</source>
        <translation>Cel vechi se oprește imediat.</translation>
    </message>
    <message>
        <source>New recovery card</source>
        <translation>Card de recuperare nou</translation>
    </message>
    <message>
        <source>Keep it at home.</source>
        <translation>Păstrează-l acasă.</translation>
    </message>
    <message>
        <source>Close your file</source>
        <translation>Închide dosarul</translation>
    </message>
    <message>
        <source>You can go on with something else.</source>
        <translation>Poți continua cu altceva.</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Pe hârtie</translation>
    </message>
    <message>
        <source>What do we keep, and how long?</source>
        <translation>Ce păstrăm și cât timp?</translation>
    </message>
    <message>
        <source>Your file is locked with your card and your code</source>
        <translation>Dosarul tău este încuiat cu cardul și codul tău</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Partajare</translation>
    </message>
    <message>
        <source>A number for your counsellor</source>
        <translation>Un număr pentru consilierul tău</translation>
    </message>
    <message>
        <source>Take everything along</source>
        <translation>Ia totul cu tine</translation>
    </message>
    <message>
        <source>On paper or as a PDF</source>
        <translation>Pe hârtie sau ca PDF</translation>
    </message>
    <message>
        <source>As a file for a computer</source>
        <translation>Ca fișier pentru calculator</translation>
    </message>
    <message>
        <source>Without them nobody reads it, not even we. Others see only what you share.</source>
        <translation>Fără ele nu îl citește nimeni, nici noi. Ceilalți văd doar ce împărtășești tu.</translation>
    </message>
    <message>
        <source>Tips from others</source>
        <translation>Sfaturi de la alții</translation>
    </message>
    <message>
        <source>See what they kept.</source>
        <translation>Vezi ce au păstrat.</translation>
    </message>
    <message>
        <source>Count me in</source>
        <translation>Numără-mă și pe mine</translation>
    </message>
    <message>
        <source>Others see what was kept most, not who you are.</source>
        <translation>Alții văd ce s-a păstrat cel mai des, nu cine ești.</translation>
    </message>
    <message>
        <source>Show it to a counsellor</source>
        <translation>Arată unui consilier</translation>
    </message>
    <message>
        <source>You choose what is in it.</source>
        <translation>Tu alegi ce conține.</translation>
    </message>
    <message>
        <source>Everything goes away for good. We ask you once more.</source>
        <translation>Totul dispare pentru totdeauna. Te mai întrebăm o dată.</translation>
    </message>
    <message>
        <source>Wipe everything…</source>
        <translation>Șterge tot…</translation>
    </message>
</context>
<context>
    <name>DossierStartPage</name>
    <message>
        <source>What is it?</source>
        <translation>Ce este?</translation>
    </message>
    <message>
        <source>What is your first name?</source>
        <translation>Care este prenumele tău?</translation>
    </message>
    <message>
        <source>Choose a secret code</source>
        <translation>Alege un cod secret</translation>
    </message>
    <message>
        <source>Your recovery card</source>
        <translation>Cardul tău de recuperare</translation>
    </message>
    <message>
        <source>Your access card</source>
        <translation>Cardul tău de acces</translation>
    </message>
    <message>
        <source>A file keeps vacancies, applications, tasks and your CV for the next time. You can also do without.</source>
        <translation>Un dosar păstrează locuri de muncă, aplicări, sarcini și CV-ul pentru data viitoare. Se poate și fără.</translation>
    </message>
    <message>
        <source>Only your first name. You see it on the screen and on your card.</source>
        <translation>Numai prenumele. Îl vezi pe ecran și pe card.</translation>
    </message>
    <message>
        <source>Six digits that you remember well. Only you know them.</source>
        <translation>Șase cifre pe care le ții minte. Numai tu le știi.</translation>
    </message>
    <message>
        <source>Card 2 of 2. Keep it at home.</source>
        <translation>Cardul 2 din 2. Păstrează-l acasă.</translation>
    </message>
    <message>
        <source>Card 1 of 2. Take it with you.</source>
        <translation>Cardul 1 din 2. Ia-l cu tine.</translation>
    </message>
    <message>
        <source>Type the same code once more.</source>
        <translation>Scrie același cod încă o dată.</translation>
    </message>
    <message>
        <source>Start a file</source>
        <translation>Începe un dosar</translation>
    </message>
    <message>
        <source>takes 2 minutes</source>
        <translation>durează 2 minute</translation>
    </message>
    <message>
        <source>Your first name</source>
        <translation>Prenumele tău</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Următoarea</translation>
    </message>
    <message>
        <source>Type your first name first.</source>
        <translation>Scrie întâi prenumele.</translation>
    </message>
    <message>
        <source>The card that came out opens nothing</source>
        <translation>Cardul care a ieșit nu deschide nimic</translation>
    </message>
    <message>
        <source>Throw it away. Type your code again. Then a new card comes out.</source>
        <translation>Aruncă-l. Scrie codul din nou. Apoi iese un card nou.</translation>
    </message>
    <message>
        <source>Go on without a file</source>
        <translation>Mai departe fără dosar</translation>
    </message>
    <message>
        <source>Your file could not be made now</source>
        <translation>Dosarul nu a putut fi făcut acum</translation>
    </message>
    <message>
        <source>You did nothing wrong. A card that came out is worth nothing.</source>
        <translation>Nu ai greșit cu nimic. Un card deja ieșit nu valorează nimic.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Încearcă din nou</translation>
    </message>
    <message>
        <source>Make this card later</source>
        <translation>Fă acest card mai târziu</translation>
    </message>
</context>
<context>
    <name>DossierSuggestionsPage</name>
    <message>
        <source>Suggestions</source>
        <translation>Sugestii</translation>
    </message>
    <message>
        <source>These may suit you. Touch the question mark to know why you see one. Touch the cross if it is not for you.</source>
        <translation>Acestea ți se pot potrivi. Atinge semnul întrebării ca să știi de ce le vezi. Atinge crucea dacă nu e pentru tine.</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>Dosarul meu</translation>
    </message>
    <message>
        <source>Show what others chose</source>
        <translation>Arată ce au ales alții</translation>
    </message>
    <message>
        <source>Look at the training</source>
        <translation>Vezi formarea</translation>
    </message>
    <message>
        <source>Look at the vacancy</source>
        <translation>Vezi oferta</translation>
    </message>
    <message>
        <source>There are no suggestions now.</source>
        <translation>Acum nu sunt sugestii.</translation>
    </message>
    <message>
        <source>Say what work you look for, or save what you like. Then we can suggest more like it.</source>
        <translation>Spune ce muncă cauți sau salvează ce îți place. Atunci putem propune mai multe la fel.</translation>
    </message>
    <message>
        <source>Say what you look for</source>
        <translation>Spune ce cauți</translation>
    </message>
    <message>
        <source>Look for work</source>
        <translation>Caută de lucru</translation>
    </message>
    <message>
        <source>Why do I see this?</source>
        <translation>De ce văd asta?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvează</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>Nu e pentru mine</translation>
    </message>
    <message>
        <source>You do not see it again.</source>
        <translation>Nu îl mai vezi.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anulează</translation>
    </message>
</context>
<context>
    <name>DossierTabs</name>
    <message>
        <source>The parts of your file</source>
        <translation>Părțile dosarului tău</translation>
    </message>
</context>
<context>
    <name>DossierTabsController</name>
    <message>
        <source>Overview</source>
        <translation>Privire generală</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvate</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Candidaturi</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Sarcini</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Programări</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Sugestii</translation>
    </message>
    <message>
        <source>What I can do</source>
        <translation>Ce știu să fac</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Setări</translation>
    </message>
    <message numerus="yes">
        <source>%n to do</source>
        <translation>
            <numerusform>%n de făcut</numerusform>
            <numerusform>%n de făcut</numerusform>
            <numerusform>%n de făcut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to come</source>
        <translation>
            <numerusform>%n urmează</numerusform>
            <numerusform>%n urmează</numerusform>
            <numerusform>%n urmează</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DossierTaskPage</name>
    <message>
        <source>Task</source>
        <translation>Sarcină</translation>
    </message>
    <message>
        <source>Read how to do it. Say when it is done, or when it does not work.</source>
        <translation>Citește cum se face. Spune când e gata sau când nu merge.</translation>
    </message>
    <message>
        <source>How to do it</source>
        <translation>Cum se face</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>De ce?</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Dovadă</translation>
    </message>
    <message>
        <source>This does not work for me</source>
        <translation>Nu reușesc asta</translation>
    </message>
    <message>
        <source>This is not for me</source>
        <translation>Nu e pentru mine</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Tipărește</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Mai mult timp</translation>
    </message>
    <message>
        <source>A week more time</source>
        <translation>Încă o săptămână</translation>
    </message>
    <message>
        <source>Print my tasks</source>
        <translation>Tipărește sarcinile mele</translation>
    </message>
    <message>
        <source>This task is no longer there.</source>
        <translation>Această sarcină nu mai există.</translation>
    </message>
</context>
<context>
    <name>DossierTasksPage</name>
    <message>
        <source>My tasks</source>
        <translation>Sarcinile mele</translation>
    </message>
    <message>
        <source>Here is what you can do. Touch a task to see how.</source>
        <translation>Aici e ce poți face. Atinge o sarcină ca să vezi cum.</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>Dosarul meu</translation>
    </message>
    <message>
        <source>You have nothing to do now.</source>
        <translation>Acum nu ai nimic de făcut.</translation>
    </message>
    <message>
        <source>Tasks come by themselves when something can help you, or your counsellor sends them.</source>
        <translation>Sarcinile vin singure când ceva te poate ajuta, sau le trimite consilierul.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gata</translation>
    </message>
    <message>
        <source>Print my tasks</source>
        <translation>Tipărește sarcinile mele</translation>
    </message>
    <message>
        <source>There are no tasks to print.</source>
        <translation>Nu sunt sarcini de tipărit.</translation>
    </message>
</context>
<context>
    <name>EntryController</name>
    <message>
        <source>Recovery card</source>
        <translation>Card de recuperare</translation>
    </message>
    <message>
        <source>Access card</source>
        <translation>Card de acces</translation>
    </message>
    <message>
        <source>This is not the code of a card. Look at it again.</source>
        <translation>Acesta nu este codul unui card. Mai uită-te o dată.</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n seconds. Then try again.</source>
        <translation>
            <numerusform>Așteaptă %n secundă. Apoi încearcă din nou.</numerusform>
            <numerusform>Așteaptă %n secunde. Apoi încearcă din nou.</numerusform>
            <numerusform>Așteaptă %n de secunde. Apoi încearcă din nou.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is not your code. You can try %n times more.</source>
        <translation>
            <numerusform>Nu este codul tău. Mai ai %n încercare.</numerusform>
            <numerusform>Nu este codul tău. Mai ai %n încercări.</numerusform>
            <numerusform>Nu este codul tău. Mai ai %n de încercări.</numerusform>
        </translation>
    </message>
    <message>
        <source>A file is open here. Is it not yours? Touch Stop &amp; wipe first.</source>
        <translation>Aici este deschis un dosar. Nu este al tău? Atinge întâi Stop și șterge.</translation>
    </message>
    <message>
        <source>Your code is changed. From now on only your new code opens your file.</source>
        <translation>Codul tău s-a schimbat. De acum numai codul nou îți deschide dosarul.</translation>
    </message>
</context>
<context>
    <name>EntryPromises</name>
    <message>
        <source>Your code is never on the screen.</source>
        <translation>Codul tău nu apare niciodată pe ecran.</translation>
    </message>
    <message>
        <source>Do you stop? Then we wipe everything from this screen.</source>
        <translation>Te oprești? Atunci ștergem tot de pe acest ecran.</translation>
    </message>
    <message>
        <source>No card or no code? Ask at the desk.</source>
        <translation>Nu ai card sau cod? Întreabă la ghișeu.</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Your file is wiped</source>
        <translation>Dosarul tău este șters</translation>
    </message>
    <message>
        <source>Wiping did not work</source>
        <translation>Ștergerea nu a reușit</translation>
    </message>
    <message>
        <source>Are you sure? Nothing comes back</source>
        <translation>Ești sigur? Nimic nu se mai întoarce</translation>
    </message>
    <message>
        <source>Wipe your file?</source>
        <translation>Ștergi dosarul?</translation>
    </message>
    <message>
        <source>Your cards open nothing any more. You can throw them away.</source>
        <translation>Cardurile tale nu mai deschid nimic. Le poți arunca.</translation>
    </message>
    <message>
        <source>Your file is still there. Try again, or ask for help at the desk.</source>
        <translation>Dosarul este încă aici. Încearcă din nou sau cere ajutor la ghișeu.</translation>
    </message>
    <message>
        <source>All that is in it goes away at once: on this screen, and on the others as soon as they hear of it.</source>
        <translation>Tot ce conține dispare imediat: pe acest ecran, iar pe celelalte de îndată ce află.</translation>
    </message>
    <message>
        <source>Vacancies, applications, tasks, your CV: everything goes away for good. Do you want it on paper first?</source>
        <translation>Locuri de muncă, aplicări, sarcini, CV-ul: totul dispare pentru totdeauna. Le vrei întâi pe hârtie?</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>Nu, păstrează</translation>
    </message>
    <message>
        <source>Print it first</source>
        <translation>Tipărește întâi</translation>
    </message>
    <message>
        <source>Yes, wipe everything</source>
        <translation>Da, șterge tot</translation>
    </message>
    <message>
        <source>Wipe everything…</source>
        <translation>Șterge tot…</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>La început</translation>
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
    <message>
        <source>Sectors</source>
        <translation>Domenii</translation>
    </message>
</context>
<context>
    <name>FirstSheet</name>
    <message numerus="yes">
        <source>%n sheets</source>
        <translation>
            <numerusform>%n foaie</numerusform>
            <numerusform>%n foi</numerusform>
            <numerusform>%n de foi</numerusform>
        </translation>
    </message>
    <message>
        <source>The sheet is being made</source>
        <translation>Foaia se pregătește</translation>
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
        <source>Ask to be called back</source>
        <translation>Cere să te sune înapoi</translation>
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
        <source>Who can help me</source>
        <translation>Cine mă poate ajuta</translation>
    </message>
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
    <message>
        <source>Print</source>
        <translation>Tipărește</translation>
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
    <message numerus="yes">
        <source>Also in {towns} and %n other places</source>
        <translation>
            <numerusform>Și în {towns} și în încă %n loc</numerusform>
            <numerusform>Și în {towns} și în încă %n locuri</numerusform>
            <numerusform>Și în {towns} și în încă %n de locuri</numerusform>
        </translation>
    </message>
    <message>
        <source>Also in {towns}</source>
        <translation>Și în {towns}</translation>
    </message>
</context>
<context>
    <name>KeepButton</name>
    <message>
        <source>Saved</source>
        <translation>Salvate</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvează</translation>
    </message>
</context>
<context>
    <name>KeepController</name>
    <message>
        <source>Saved for this visit. Open a file to keep it longer.</source>
        <translation>Salvat pentru vizita aceasta. Deschide un dosar ca să păstrezi mai mult.</translation>
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
    <name>LeavingController</name>
    <message numerus="yes">
        <source>You kept %n things</source>
        <translation>
            <numerusform>Ai păstrat %n lucru</numerusform>
            <numerusform>Ai păstrat %n lucruri</numerusform>
            <numerusform>Ai păstrat %n de lucruri</numerusform>
        </translation>
    </message>
    <message>
        <source>Your card does not work yet. Finish it first, or stop without a file.</source>
        <translation>Cardul tău nu merge încă. Termină-l întâi sau oprește-te fără dosar.</translation>
    </message>
    <message>
        <source>What I kept</source>
        <translation>Ce am păstrat</translation>
    </message>
</context>
<context>
    <name>LeavingDialog</name>
    <message>
        <source>Without a file we wipe them now.</source>
        <translation>Fără dosar le ștergem acum.</translation>
    </message>
    <message>
        <source>Keep them in a file (2 minutes)</source>
        <translation>Păstrează-le într-un dosar (2 minute)</translation>
    </message>
    <message>
        <source>Print them</source>
        <translation>Tipărește-le</translation>
    </message>
    <message>
        <source>Stop and wipe all</source>
        <translation>Oprește și șterge tot</translation>
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
    <name>LetterController</name>
    <message>
        <source>My letter</source>
        <translation>Scrisoarea mea</translation>
    </message>
    <message>
        <source>Why this vacancy?</source>
        <translation>De ce acest loc de muncă?</translation>
    </message>
    <message>
        <source>Why this work?</source>
        <translation>De ce această muncă?</translation>
    </message>
    <message>
        <source>What can you do already?</source>
        <translation>Ce știi deja să faci?</translation>
    </message>
    <message>
        <source>How do you work?</source>
        <translation>Cum lucrezi?</translation>
    </message>
    <message>
        <source>How do you end?</source>
        <translation>Cum închei?</translation>
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
    <name>LevelWords</name>
    <message>
        <source>Almost none</source>
        <translation>Aproape deloc</translation>
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
        <source>Fluent</source>
        <translation>Fluid</translation>
    </message>
    <message>
        <source>Mother tongue</source>
        <translation>Limba maternă</translation>
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
    <message>
        <source>It is in your list.</source>
        <translation>Este în lista ta.</translation>
    </message>
</context>
<context>
    <name>MeetingPlace</name>
    <message>
        <source>By phone: %1</source>
        <translation>La telefon: %1</translation>
    </message>
    <message>
        <source>Open that day: {hours}</source>
        <translation>Deschis în ziua aceea: {hours}</translation>
    </message>
    <message>
        <source>± {minutes} min on foot ({distance})</source>
        <translation>± {minutes} min pe jos ({distance})</translation>
    </message>
    <message>
        <source>± {minutes} min by bicycle ({distance})</source>
        <translation>± {minutes} min cu bicicleta ({distance})</translation>
    </message>
    <message>
        <source>± {minutes} min by car ({distance})</source>
        <translation>± {minutes} min cu mașina ({distance})</translation>
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
    <name>NumberController</name>
    <message>
        <source>This is your number</source>
        <translation>Acesta este numărul tău</translation>
    </message>
    <message>
        <source>Your number stops</source>
        <translation>Numărul tău nu mai este valabil</translation>
    </message>
    <message>
        <source>There is no number now</source>
        <translation>Acum nu există un număr</translation>
    </message>
    <message>
        <source>A number for your counsellor</source>
        <translation>Un număr pentru consilierul tău</translation>
    </message>
    <message>
        <source>Give it to your counsellor only. An older number does not work any more.</source>
        <translation>Dă-l doar consilierului. Un număr mai vechi nu mai merge.</translation>
    </message>
    <message>
        <source>Nobody can send you anything with it any more.</source>
        <translation>Nimeni nu îți mai poate trimite nimic cu el.</translation>
    </message>
    <message>
        <source>We cannot reach the service. Try again later. Your file itself works.</source>
        <translation>Serviciul nu răspunde. Încearcă mai târziu. Dosarul tău merge.</translation>
    </message>
    <message>
        <source>With it your counsellor can send you tasks, appointments and tips. Nobody can read your file with it.</source>
        <translation>Cu el consilierul îți poate trimite sarcini, programări și sfaturi. Nimeni nu îți poate citi dosarul cu el.</translation>
    </message>
</context>
<context>
    <name>NumberDialog</name>
    <message>
        <source>Give me a number</source>
        <translation>Dă-mi un număr</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Încearcă din nou</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gata</translation>
    </message>
    <message>
        <source>Stop my number</source>
        <translation>Oprește numărul meu</translation>
    </message>
</context>
<context>
    <name>OccupationFinderField</name>
    <message>
        <source>Clear</source>
        <translation>Șterge</translation>
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
    <name>OverviewController</name>
    <message numerus="yes">
        <source>%n saved</source>
        <translation>
            <numerusform>%n salvată</numerusform>
            <numerusform>%n salvate</numerusform>
            <numerusform>%n de salvate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewWords</name>
    <message>
        <source>Hello {name}</source>
        <translation>Salut, {name}</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>Dosarul meu</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Astăzi</translation>
    </message>
    <message>
        <source>Was for {day}</source>
        <translation>Era pentru {day}</translation>
    </message>
    <message>
        <source>Before {day}</source>
        <translation>Înainte de {day}</translation>
    </message>
    <message>
        <source>{hour}, with {name}</source>
        <translation>{hour}, cu {name}</translation>
    </message>
    <message>
        <source>Will you come?</source>
        <translation>Vii?</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>La telefon</translation>
    </message>
    <message>
        <source>From your counsellor {name}</source>
        <translation>De la consilierul tău, {name}</translation>
    </message>
    <message>
        <source>Suits what you chose</source>
        <translation>Se potrivește cu ce ai ales</translation>
    </message>
    <message>
        <source>From your counsellor</source>
        <translation>De la consilierul tău</translation>
    </message>
    <message>
        <source>From the employer</source>
        <translation>De la angajator</translation>
    </message>
    <message>
        <source>Chosen by people like you</source>
        <translation>Ales de oameni ca tine</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>%1 · signed in</source>
        <translation>%1 · dosar deschis</translation>
    </message>
    <message>
        <source>Protected screen</source>
        <translation>Ecran protejat</translation>
    </message>
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
    <name>PaperPreview</name>
    <message>
        <source>The sheet is being made</source>
        <translation>Pregătim foaia</translation>
    </message>
    <message>
        <source>1 sheet</source>
        <translation>1 foaie</translation>
    </message>
    <message>
        <source>Sheet {number} of {sheets}</source>
        <translation>Foaia {number} din {sheets}</translation>
    </message>
</context>
<context>
    <name>PartnerController</name>
    <message>
        <source>This helper</source>
        <translation>Acest serviciu</translation>
    </message>
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
        <source>Print</source>
        <translation>Tipărește</translation>
    </message>
    <message>
        <source>Ask to be called back</source>
        <translation>Cere să te sune înapoi</translation>
    </message>
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
    <name>PassportCard</name>
    <message>
        <source>Add</source>
        <translation>Adaugă</translation>
    </message>
    <message>
        <source>Touch to change it or take it away.</source>
        <translation>Atinge ca să schimbi sau să scoți.</translation>
    </message>
</context>
<context>
    <name>PassportController</name>
    <message numerus="yes">
        <source>%n times proven</source>
        <translation>
            <numerusform>dovedit o dată (%n)</numerusform>
            <numerusform>dovedit de %n ori</numerusform>
            <numerusform>dovedit de %n de ori</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times said by yourself</source>
        <translation>
            <numerusform>spus de tine o dată (%n)</numerusform>
            <numerusform>spus de tine de %n ori</numerusform>
            <numerusform>spus de tine de %n de ori</numerusform>
        </translation>
    </message>
    <message>
        <source>What I can do</source>
        <translation>Ce știu să fac</translation>
    </message>
</context>
<context>
    <name>PassportDialog</name>
    <message>
        <source>Which training did you follow?</source>
        <translation>Ce formare ai urmat?</translation>
    </message>
    <message>
        <source>What can you do?</source>
        <translation>Ce știi să faci?</translation>
    </message>
    <message>
        <source>Which language do you speak?</source>
        <translation>Ce limbă vorbești?</translation>
    </message>
    <message>
        <source>Which driving licence do you have?</source>
        <translation>Ce permis de conducere ai?</translation>
    </message>
    <message>
        <source>In which work?</source>
        <translation>În ce muncă?</translation>
    </message>
    <message>
        <source>Touch what you can do</source>
        <translation>Atinge ce știi să faci</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>Cum se numește?</translation>
    </message>
    <message>
        <source>Or in your own words</source>
        <translation>Sau cu propriile cuvinte</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Șterge</translation>
    </message>
    <message>
        <source>Who gave it? (not needed)</source>
        <translation>Cine a dat-o? (nu e nevoie)</translation>
    </message>
    <message>
        <source>Where did you learn it? (not needed)</source>
        <translation>Unde ai învățat asta? (nu e nevoie)</translation>
    </message>
    <message>
        <source>How well?</source>
        <translation>Cât de bine?</translation>
    </message>
    <message>
        <source>In which year?</source>
        <translation>În ce an?</translation>
    </message>
    <message>
        <source>Can you prove it?</source>
        <translation>Poți dovedi?</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Scoate</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvează</translation>
    </message>
    <message>
        <source>Say first what it is called.</source>
        <translation>Spune întâi cum se numește.</translation>
    </message>
    <message>
        <source>Choose first a language, and how well.</source>
        <translation>Alege întâi o limbă și nivelul.</translation>
    </message>
    <message>
        <source>Choose first something.</source>
        <translation>Alege întâi ceva.</translation>
    </message>
</context>
<context>
    <name>PassportForm</name>
    <message>
        <source>I say so myself</source>
        <translation>Spun eu singur</translation>
    </message>
    <message>
        <source>I have a paper</source>
        <translation>Am o hârtie</translation>
    </message>
    <message>
        <source>A service tested it</source>
        <translation>Un serviciu a testat</translation>
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
    <name>PassportWords</name>
    <message>
        <source>Driving licence {category}</source>
        <translation>Permis de conducere {category}</translation>
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
    <name>Pin</name>
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
    <name>PinChoice</name>
    <message>
        <source>The two codes are not the same. Type your code again.</source>
        <translation>Cele două coduri nu sunt la fel. Scrie codul din nou.</translation>
    </message>
    <message>
        <source>This code repeats itself. Others guess it. Choose another one.</source>
        <translation>Acest cod se repetă. Alții îl ghicesc. Alege altul.</translation>
    </message>
    <message>
        <source>These digits follow each other. Others guess it. Choose another one.</source>
        <translation>Aceste cifre sunt la rând. Alții le ghicesc. Alege altele.</translation>
    </message>
    <message>
        <source>This looks like a date. Others guess it. Choose another one.</source>
        <translation>Seamănă cu o dată. Alții o ghicesc. Alege alt cod.</translation>
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
    <name>PinPad</name>
    <message numerus="yes">
        <source>%n more digits</source>
        <translation>
            <numerusform>Încă %n cifră</numerusform>
            <numerusform>Încă %n cifre</numerusform>
            <numerusform>Încă %n de cifre</numerusform>
        </translation>
    </message>
    <message>
        <source>One moment. We are looking.</source>
        <translation>Un moment. Verificăm.</translation>
    </message>
    <message>
        <source>Your card</source>
        <translation>Cardul tău</translation>
    </message>
</context>
<context>
    <name>PinQuestion</name>
    <message>
        <source>Your code is blocked. Open your file with both cards. Then choose a new code.</source>
        <translation>Codul tău este blocat. Deschide dosarul cu ambele carduri. Apoi alege un cod nou.</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n seconds. Then try again.</source>
        <translation>
            <numerusform>Așteaptă %n secundă. Apoi încearcă din nou.</numerusform>
            <numerusform>Așteaptă %n secunde. Apoi încearcă din nou.</numerusform>
            <numerusform>Așteaptă %n de secunde. Apoi încearcă din nou.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is not your code. You can try %n times more.</source>
        <translation>
            <numerusform>Nu este codul tău. Mai ai %n încercare.</numerusform>
            <numerusform>Nu este codul tău. Mai ai %n încercări.</numerusform>
            <numerusform>Nu este codul tău. Mai ai %n de încercări.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinTwice</name>
    <message>
        <source>Your code</source>
        <translation>Codul tău</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Încă o dată</translation>
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
    <name>PlaceController</name>
    <message>
        <source>{distance} from here</source>
        <translation>{distance} de aici</translation>
    </message>
    <message>
        <source>This place</source>
        <translation>Acest loc</translation>
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
        <source>Print</source>
        <translation>Tipărește</translation>
    </message>
    <message>
        <source>Ask to be called back</source>
        <translation>Cere să te sune înapoi</translation>
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
    <name>PostState</name>
    <message>
        <source>This cannot be sent from here.</source>
        <translation>Acest lucru nu se poate trimite de aici.</translation>
    </message>
    <message>
        <source>Call them, or go there.</source>
        <translation>Sună-i sau mergi acolo.</translation>
    </message>
    <message>
        <source>Your message waits for the network.</source>
        <translation>Mesajul tău așteaptă rețeaua.</translation>
    </message>
    <message>
        <source>Your message is on its way.</source>
        <translation>Mesajul tău este pe drum.</translation>
    </message>
    <message>
        <source>The office has your message.</source>
        <translation>Biroul are mesajul tău.</translation>
    </message>
    <message>
        <source>The office dealt with your message.</source>
        <translation>Biroul s-a ocupat de mesajul tău.</translation>
    </message>
    <message>
        <source>It leaves by itself. You need not wait here.</source>
        <translation>Pleacă singur. Nu trebuie să aștepți aici.</translation>
    </message>
    <message>
        <source>The office did not say yet that it has it.</source>
        <translation>Biroul nu a spus încă dacă îl are.</translation>
    </message>
    <message>
        <source>Since {day}, {hour}.</source>
        <translation>Din {day}, {hour}.</translation>
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
    <name>PrintChoice</name>
    <message>
        <source>Put your stick in first.</source>
        <translation>Mai întâi introdu stickul.</translation>
    </message>
    <message>
        <source>The sheet is being made</source>
        <translation>Foaia se pregătește</translation>
    </message>
    <message>
        <source>The slip</source>
        <translation>Bilețelul</translation>
    </message>
    <message>
        <source>Sheet {number} of {sheets}</source>
        <translation>Foaia {number} din {sheets}</translation>
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
    <name>PrintLetters</name>
    <message>
        <source>Large letters?</source>
        <translation>Litere mari?</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Yes, large</source>
        <translation>Da, mari</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>The sheet before</source>
        <translation>Foaia dinainte</translation>
    </message>
    <message>
        <source>This is the first sheet.</source>
        <translation>Aceasta este prima foaie.</translation>
    </message>
    <message>
        <source>The next sheet</source>
        <translation>Foaia următoare</translation>
    </message>
    <message>
        <source>This is the last sheet.</source>
        <translation>Aceasta este ultima foaie.</translation>
    </message>
</context>
<context>
    <name>PrintQuestion</name>
    <message>
        <source>What do you print?</source>
        <translation>Ce tipărești?</translation>
    </message>
    <message>
        <source>How do you take it along?</source>
        <translation>Cum iei cu tine?</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nu acum</translation>
    </message>
</context>
<context>
    <name>PrintReady</name>
    <message>
        <source>The printer is ready.</source>
        <translation>Imprimanta este pregătită.</translation>
    </message>
    <message>
        <source>The paper comes out under the screen.</source>
        <translation>Hârtia iese de sub ecran.</translation>
    </message>
</context>
<context>
    <name>PrintTimes</name>
    <message>
        <source>How many times?</source>
        <translation>De câte ori?</translation>
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
        <source>You have printed all your sheets</source>
        <translation>Ai tipărit toate foile tale</translation>
    </message>
    <message>
        <source>The sheets for today are used up</source>
        <translation>Foile pentru astăzi s-au terminat</translation>
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
        <source>Look in the printer. You did nothing wrong.</source>
        <translation>Uită-te în imprimantă. Nu ai greșit nimic.</translation>
    </message>
    <message>
        <source>Take it along on your phone.</source>
        <translation>Ia cu tine pe telefon.</translation>
    </message>
    <message>
        <source>You did nothing wrong.</source>
        <translation>Nu ai greșit nimic.</translation>
    </message>
    <message>
        <source>I have my sheets</source>
        <translation>Am foile mele</translation>
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
        <source>Put it on my stick</source>
        <translation>Pune pe stickul meu</translation>
    </message>
    <message numerus="yes">
        <source>Print %n slips</source>
        <translation>
            <numerusform>Tipărește %n bilețel</numerusform>
            <numerusform>Tipărește %n bilețele</numerusform>
            <numerusform>Tipărește %n de bilețele</numerusform>
        </translation>
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
    <name>ProfileCard</name>
    <message>
        <source>About me</source>
        <translation>Despre mine</translation>
    </message>
    <message>
        <source>So we suggest what suits you. Nothing has to be filled in.</source>
        <translation>Așa propunem ce ți se potrivește. Nimic nu e obligatoriu.</translation>
    </message>
    <message>
        <source>Which work do you look for?</source>
        <translation>Ce muncă cauți?</translation>
    </message>
    <message>
        <source>Touch to take it away.</source>
        <translation>Atinge ca să scoți.</translation>
    </message>
    <message>
        <source>How far may it be?</source>
        <translation>Cât de departe poate fi?</translation>
    </message>
    <message>
        <source>How well do you speak Dutch?</source>
        <translation>Cât de bine vorbești neerlandeza?</translation>
    </message>
    <message>
        <source>Can you work with a computer or a phone?</source>
        <translation>Știi să folosești un calculator sau un telefon?</translation>
    </message>
</context>
<context>
    <name>ProfileController</name>
    <message>
        <source>How far is all the same</source>
        <translation>Distanța nu contează</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>No, or with help</source>
        <translation>Nu sau cu ajutor</translation>
    </message>
</context>
<context>
    <name>ProofDialog</name>
    <message>
        <source>Print the proof</source>
        <translation>Tipărește dovada</translation>
    </message>
    <message>
        <source>Which applications do you want on it?</source>
        <translation>Ce aplicări vrei să apară?</translation>
    </message>
    <message>
        <source>The sheet says that you filled this in yourself.</source>
        <translation>Pe foaie scrie că ai completat tu.</translation>
    </message>
    <message>
        <source>There are no applications in this time.</source>
        <translation>Nu sunt aplicări în această perioadă.</translation>
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
    <name>RemoveDialog</name>
    <message>
        <source>Yes, remove it</source>
        <translation>Da, șterge</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>Nu, păstrează</translation>
    </message>
</context>
<context>
    <name>ResultHead</name>
    <message>
        <source>Search saved</source>
        <translation>Căutare salvată</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Salvează căutarea</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Tipărește</translation>
    </message>
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
        <source>Search saved</source>
        <translation>Căutare salvată</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Salvează căutarea</translation>
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
    <name>SavedController</name>
    <message>
        <source>Saved vacancies</source>
        <translation>Oferte salvate</translation>
    </message>
    <message>
        <source>Saved trainings</source>
        <translation>Cursuri salvate</translation>
    </message>
    <message>
        <source>What I saved</source>
        <translation>Ce am salvat</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation>Locuri de muncă</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Cursuri</translation>
    </message>
</context>
<context>
    <name>SavedWords</name>
    <message>
        <source>All vacancies</source>
        <translation>Toate ofertele</translation>
    </message>
    <message>
        <source>All trainings</source>
        <translation>Toate formările</translation>
    </message>
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
        <source>in {place}</source>
        <translation>în {place}</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nimic nou</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouă</numerusform>
            <numerusform>%n noi</numerusform>
            <numerusform>%n noi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>Încă %n zi</numerusform>
            <numerusform>Încă %n zile</numerusform>
            <numerusform>Încă %n de zile</numerusform>
        </translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ultima zi</translation>
    </message>
    <message>
        <source>Starts on {day}</source>
        <translation>Începe pe {day}</translation>
    </message>
    <message>
        <source>Not there any more</source>
        <translation>Nu mai este</translation>
    </message>
    <message>
        <source>Not there any more since {day}</source>
        <translation>Nu mai este din {day}</translation>
    </message>
</context>
<context>
    <name>ScanController</name>
    <message>
        <source>This code is not from WIS.</source>
        <translation>Acest cod nu este de la WIS.</translation>
    </message>
    <message>
        <source>We do not find this. The vacancy or training may no longer be there.</source>
        <translation>Nu găsim asta. Poate oferta sau cursul nu mai există.</translation>
    </message>
    <message>
        <source>You scanned: {title}</source>
        <translation>Ai scanat: {title}</translation>
    </message>
    <message>
        <source>More than one vacancy has this code. Choose yours.</source>
        <translation>Mai multe oferte au acest cod. Alege-o pe a ta.</translation>
    </message>
    <message>
        <source>More than one training has this code. This is who gives them.</source>
        <translation>Mai multe cursuri au acest cod. Iată cine le oferă.</translation>
    </message>
    <message>
        <source>We cannot look this up now.</source>
        <translation>Nu putem căuta asta acum.</translation>
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
        <source>Do you mean one of these?</source>
        <translation>Te referi la una dintre acestea?</translation>
    </message>
    <message>
        <source>Leave out your choices. Then you will find something.</source>
        <translation>Renunță la alegerile tale. Atunci găsești ceva.</translation>
    </message>
    <message>
        <source>Try other words, or fewer.</source>
        <translation>Încearcă alte cuvinte sau mai puține.</translation>
    </message>
    <message>
        <source>Leave out one choice. Then you will find something.</source>
        <translation>Renunță la o alegere. Atunci găsești ceva.</translation>
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
    <message numerus="yes">
        <source>The first %n, as a list</source>
        <translation>
            <numerusform>Primul %n, ca listă</numerusform>
            <numerusform>Primele %n, ca listă</numerusform>
            <numerusform>Primele %n, ca listă</numerusform>
        </translation>
    </message>
    <message>
        <source>The list</source>
        <translation>Lista</translation>
    </message>
    <message numerus="yes">
        <source>The first %n, two to a sheet</source>
        <translation>
            <numerusform>Primul %n, pe o foaie</numerusform>
            <numerusform>Primele %n, câte două pe foaie</numerusform>
            <numerusform>Primele %n, câte două pe foaie</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchNews</name>
    <message numerus="yes">
        <source>%n suggestions</source>
        <translation>
            <numerusform>%n sugestie</numerusform>
            <numerusform>%n sugestii</numerusform>
            <numerusform>%n de sugestii</numerusform>
        </translation>
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
        <source>New</source>
        <translation>Nou</translation>
    </message>
</context>
<context>
    <name>SectorWindows</name>
    <message>
        <source>choose with pictures</source>
        <translation>alegere cu imagini</translation>
    </message>
    <message>
        <source>Type instead</source>
        <translation>Prefer să scriu</translation>
    </message>
    <message>
        <source>Clear choices</source>
        <translation>Șterge alegerile</translation>
    </message>
</context>
<context>
    <name>SectorWords</name>
    <message>
        <source>Dutch and languages</source>
        <translation>Neerlandeză și limbi</translation>
    </message>
    <message>
        <source>Learning to use a computer</source>
        <translation>Să înveți să folosești calculatorul</translation>
    </message>
    <message>
        <source>Finding a job</source>
        <translation>Căutarea unui loc de muncă</translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation>Calcul</translation>
    </message>
    <message>
        <source>Living in Belgium</source>
        <translation>Viața în Belgia</translation>
    </message>
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
        <source>What kind of work do you look for?</source>
        <translation>Ce fel de muncă cauți?</translation>
    </message>
    <message>
        <source>No vacancies suit your other choices.</source>
        <translation>Nicio ofertă nu se potrivește cu celelalte alegeri.</translation>
    </message>
</context>
<context>
    <name>ShareController</name>
    <message>
        <source>For my counsellor</source>
        <translation>Pentru consilierul meu</translation>
    </message>
    <message>
        <source>It is sent. The office reads it soon.</source>
        <translation>S-a trimis. Biroul citește curând.</translation>
    </message>
    <message>
        <source>It could not be sent. Print it instead.</source>
        <translation>Nu s-a putut trimite. Tipărește.</translation>
    </message>
    <message>
        <source>What I can do</source>
        <translation>Ce știu să fac</translation>
    </message>
    <message>
        <source>My CVs</source>
        <translation>CV-urile mele</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Candidaturi</translation>
    </message>
    <message>
        <source>Tasks and appointments</source>
        <translation>Sarcini și întâlniri</translation>
    </message>
    <message>
        <source>What I saved</source>
        <translation>Ce am salvat</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>It is sent</source>
        <translation>S-a trimis</translation>
    </message>
    <message>
        <source>It could not be sent</source>
        <translation>Nu s-a putut trimite</translation>
    </message>
    <message>
        <source>What may your counsellor see?</source>
        <translation>Ce poate vedea consilierul tău?</translation>
    </message>
    <message>
        <source>The office reads it soon. Your file itself stays locked.</source>
        <translation>Biroul citește curând. Dosarul tău rămâne încuiat.</translation>
    </message>
    <message>
        <source>Print it, and give the sheet to your counsellor.</source>
        <translation>Tipărește și dă foaia consilierului tău.</translation>
    </message>
    <message>
        <source>Touch what you want to show. The rest stays yours. Your first name goes with it.</source>
        <translation>Atinge ce vrei să arăți. Restul rămâne la tine. Prenumele tău merge împreună.</translation>
    </message>
    <message>
        <source>Only the office can read what you send. It gets a copy of now, and nothing of what you change later.</source>
        <translation>Doar biroul poate citi ce trimiți. Primește o copie de acum și nimic din ce schimbi mai târziu.</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Pe hârtie</translation>
    </message>
    <message>
        <source>Choose first what you want to show.</source>
        <translation>Alege întâi ce vrei să arăți.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Încearcă din nou</translation>
    </message>
    <message>
        <source>Send it to the office</source>
        <translation>Trimite la birou</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gata</translation>
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
        <source>Reading aloud is on. Go to the next thing with the arrows. Press it with OK.</source>
        <translation>Citirea cu voce tare este pornită. Treci mai departe cu săgețile. Apasă cu OK.</translation>
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
    <name>StartController</name>
    <message>
        <source>What is it?</source>
        <translation>Ce este?</translation>
    </message>
    <message>
        <source>Your first name</source>
        <translation>Prenumele tău</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Codul tău</translation>
    </message>
    <message>
        <source>Your cards</source>
        <translation>Cardurile tale</translation>
    </message>
</context>
<context>
    <name>StartWhat</name>
    <message>
        <source>This is not a registration as a job seeker</source>
        <translation>Aceasta nu este o înscriere ca persoană în căutarea unui loc de muncă</translation>
    </message>
    <message>
        <source>You register with the employment service. Here you see who helps you with that.</source>
        <translation>Te înscrii la serviciul de ocupare. Aici vezi cine te ajută.</translation>
    </message>
    <message>
        <source>Start my file</source>
        <translation>Începe dosarul meu</translation>
    </message>
    <message>
        <source>Where do I register?</source>
        <translation>Unde mă înscriu?</translation>
    </message>
    <message>
        <source>Go on without a file</source>
        <translation>Mai departe fără dosar</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>You did every step.</source>
        <translation>Ai făcut fiecare pas.</translation>
    </message>
    <message>
        <source>Is the task done? Then say so here.</source>
        <translation>Sarcina e gata? Spune aici.</translation>
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
    <name>StickWords</name>
    <message>
        <source>We are writing</source>
        <translation>Scriem</translation>
    </message>
    <message>
        <source>Leave your stick in.</source>
        <translation>Lasă stickul la locul lui.</translation>
    </message>
    <message>
        <source>It is on your stick</source>
        <translation>Este pe stickul tău</translation>
    </message>
    <message>
        <source>You can take your stick out now.</source>
        <translation>Acum poți scoate stickul.</translation>
    </message>
    <message>
        <source>I have my stick</source>
        <translation>Am stickul meu</translation>
    </message>
    <message>
        <source>There is no stick</source>
        <translation>Nu există stick</translation>
    </message>
    <message>
        <source>Put your stick in and try again.</source>
        <translation>Introdu stickul și încearcă din nou.</translation>
    </message>
    <message>
        <source>Your stick is full</source>
        <translation>Stickul este plin</translation>
    </message>
    <message>
        <source>Nothing on it was changed.</source>
        <translation>Nu s-a schimbat nimic pe el.</translation>
    </message>
    <message>
        <source>Your stick is locked</source>
        <translation>Stickul este blocat</translation>
    </message>
    <message>
        <source>There is a small slide on it. Move it and try again.</source>
        <translation>Are un mic comutator. Mută-l și încearcă din nou.</translation>
    </message>
    <message>
        <source>We cannot write on this stick</source>
        <translation>Nu putem scrie pe acest stick</translation>
    </message>
    <message>
        <source>It has another format. Do you have another stick? Nothing on it was changed.</source>
        <translation>Are alt format. Ai alt stick? Nu s-a schimbat nimic pe el.</translation>
    </message>
    <message>
        <source>Writing did not work</source>
        <translation>Scrierea nu a reușit</translation>
    </message>
    <message>
        <source>You did nothing wrong.</source>
        <translation>Nu ai greșit cu nimic.</translation>
    </message>
    <message>
        <source>Ask for help at the desk</source>
        <translation>Cere ajutor la ghișeu</translation>
    </message>
    <message>
        <source>Or print it on paper.</source>
        <translation>Sau tipărește pe hârtie.</translation>
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
    <name>SuggestionWords</name>
    <message>
        <source>This is no longer there.</source>
        <translation>Acesta nu mai există.</translation>
    </message>
    <message>
        <source>You have {has} of the {asked} things that they ask.</source>
        <translation>Ai {has} din cele {asked} lucruri cerute.</translation>
    </message>
    <message>
        <source>It is {km} away.</source>
        <translation>Este la {km}.</translation>
    </message>
    <message>
        <source>You chose up to {km} km.</source>
        <translation>Ai ales până la {km} km.</translation>
    </message>
    <message>
        <source>We do not know who those people are. They do not know who you are.</source>
        <translation>Nu știm cine sunt acei oameni. Ei nu știu cine ești tu.</translation>
    </message>
    <message>
        <source>Only this screen looked at what is in your file. Nobody else knows.</source>
        <translation>Doar acest ecran s-a uitat în dosarul tău. Nimeni altcineva nu știe.</translation>
    </message>
    <message>
        <source>Only you see this. They do not know what you do with it.</source>
        <translation>Doar tu vezi asta. Ei nu știu ce faci cu ea.</translation>
    </message>
    <message numerus="yes">
        <source>You saved %n vacancies for such work.</source>
        <translation>
            <numerusform>Ai salvat %n post pentru o astfel de muncă.</numerusform>
            <numerusform>Ai salvat %n posturi pentru o astfel de muncă.</numerusform>
            <numerusform>Ai salvat %n de posturi pentru o astfel de muncă.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You applied %n times for such work.</source>
        <translation>
            <numerusform>Ai aplicat o dată (%n) pentru o astfel de muncă.</numerusform>
            <numerusform>Ai aplicat de %n ori pentru o astfel de muncă.</numerusform>
            <numerusform>Ai aplicat de %n de ori pentru o astfel de muncă.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is in your saved search “{words}”.</source>
        <translation>Este în căutarea ta salvată „{words}”.</translation>
    </message>
    <message>
        <source>It is in one of your saved searches.</source>
        <translation>Este într-una dintre căutările tale salvate.</translation>
    </message>
    <message>
        <source>You look for work as {name}.</source>
        <translation>Cauți de lucru ca {name}.</translation>
    </message>
    <message numerus="yes">
        <source>%n people who look for the same work chose this vacancy.</source>
        <translation>
            <numerusform>%n persoană care caută aceeași muncă a ales acest post.</numerusform>
            <numerusform>%n persoane care caută aceeași muncă au ales acest post.</numerusform>
            <numerusform>%n de persoane care caută aceeași muncă au ales acest post.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestionsController</name>
    <message numerus="yes">
        <source>%n suggestions for you</source>
        <translation>
            <numerusform>%n sugestie pentru tine</numerusform>
            <numerusform>%n sugestii pentru tine</numerusform>
            <numerusform>%n de sugestii pentru tine</numerusform>
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
    <name>TakeActions</name>
    <message>
        <source>Saved</source>
        <translation>Salvate</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvează</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Tipărește</translation>
    </message>
    <message>
        <source>Take along (QR)</source>
        <translation>Ia cu tine (QR)</translation>
    </message>
    <message>
        <source>I applied</source>
        <translation>Am aplicat</translation>
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
        <source>Your file is safe. Take your card with you.</source>
        <translation>Dosarul tău este în siguranță. Ia-ți cardul.</translation>
    </message>
    <message>
        <source>Next time it opens again with your card and your code.</source>
        <translation>Data viitoare se deschide din nou cu cardul și codul tău.</translation>
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
    <name>TaskController</name>
    <message>
        <source>I need more time: until %1.</source>
        <translation>Am nevoie de mai mult timp: până la %1.</translation>
    </message>
</context>
<context>
    <name>TaskWords</name>
    <message>
        <source>Done</source>
        <translation>Gata</translation>
    </message>
    <message>
        <source>Given by the kiosk</source>
        <translation>De la chioșc</translation>
    </message>
    <message>
        <source>From your counsellor %1</source>
        <translation>De la consilierul tău %1</translation>
    </message>
    <message>
        <source>From your counsellor</source>
        <translation>De la consilierul tău</translation>
    </message>
    <message>
        <source>This is done.</source>
        <translation>E gata.</translation>
    </message>
    <message>
        <source>Is it done? Then say so here.</source>
        <translation>E gata? Spune aici.</translation>
    </message>
    <message>
        <source>Your next application counts by itself.</source>
        <translation>Următoarea candidatură se socotește singură.</translation>
    </message>
    <message>
        <source>Print your CV, a letter or your list here. That counts by itself.</source>
        <translation>Tipărește aici CV-ul, o scrisoare sau lista ta. Se socotește singur.</translation>
    </message>
    <message>
        <source>Print it here. That counts by itself.</source>
        <translation>Tipărește aici. Se socotește singur.</translation>
    </message>
    <message>
        <source>Go to your appointment, and say there that you went. That counts by itself.</source>
        <translation>Mergi la programare și spune pe pagina ei că ai fost. Se socotește singur.</translation>
    </message>
    <message>
        <source>Go there, and say here that it is done.</source>
        <translation>Mergi acolo și spune aici că e gata.</translation>
    </message>
    <message>
        <source>Do it now in your CV</source>
        <translation>Fă asta acum în CV</translation>
    </message>
    <message>
        <source>Write the letter now</source>
        <translation>Scrie scrisoarea acum</translation>
    </message>
    <message>
        <source>Look for work now</source>
        <translation>Caută de lucru acum</translation>
    </message>
    <message>
        <source>Look for a training now</source>
        <translation>Caută un curs acum</translation>
    </message>
    <message>
        <source>Find who helps</source>
        <translation>Găsește cine ajută</translation>
    </message>
    <message>
        <source>See who helps</source>
        <translation>Vezi cine ajută</translation>
    </message>
    <message>
        <source>See the places</source>
        <translation>Vezi locurile</translation>
    </message>
    <message>
        <source>See what you saved</source>
        <translation>Vezi ce ai păstrat</translation>
    </message>
    <message>
        <source>See your searches</source>
        <translation>Vezi căutările tale</translation>
    </message>
    <message>
        <source>See your applications</source>
        <translation>Vezi candidaturile tale</translation>
    </message>
    <message>
        <source>See your appointments</source>
        <translation>Vezi întâlnirile tale</translation>
    </message>
    <message>
        <source>Say what you can do</source>
        <translation>Spune ce știi să faci</translation>
    </message>
    <message>
        <source>Fill in your profile</source>
        <translation>Completează-ți profilul</translation>
    </message>
    <message>
        <source>Make the card now</source>
        <translation>Fă cardul acum</translation>
    </message>
</context>
<context>
    <name>TasksController</name>
    <message numerus="yes">
        <source>%n are late</source>
        <translation>
            <numerusform>%n e în întârziere</numerusform>
            <numerusform>%n sunt în întârziere</numerusform>
            <numerusform>%n sunt în întârziere</numerusform>
        </translation>
    </message>
    <message>
        <source>My tasks</source>
        <translation>Sarcinile mele</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>No more letters fit here.</source>
        <translation>Aici nu mai încap litere.</translation>
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
        <source>How much Dutch do you need?</source>
        <translation>Câtă neerlandeză îți trebuie?</translation>
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
        <source>None</source>
        <translation>Deloc</translation>
    </message>
    <message>
        <source>In {month}</source>
        <translation>În {month}</translation>
    </message>
    <message>
        <source>No Dutch needed</source>
        <translation>Fără să știi neerlandeză</translation>
    </message>
    <message>
        <source>Lessons by day</source>
        <translation>Cursuri ziua</translation>
    </message>
    <message>
        <source>Evening lessons</source>
        <translation>Cursuri seara</translation>
    </message>
    <message>
        <source>Lessons at the weekend</source>
        <translation>Cursuri în weekend</translation>
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
        <source>This training</source>
        <translation>Acest curs</translation>
    </message>
    <message>
        <source>This training is no longer there.</source>
        <translation>Acest curs nu mai există.</translation>
    </message>
    <message>
        <source>It may have started already. You did nothing wrong.</source>
        <translation>Poate a început deja. Nu ai greșit nimic.</translation>
    </message>
    <message>
        <source>Ask how to enrol:</source>
        <translation>Întreabă cum te înscrii:</translation>
    </message>
    <message>
        <source>Enrol no later than</source>
        <translation>Înscrie-te cel târziu la</translation>
    </message>
    <message>
        <source>To start on {day}: enrol no later than</source>
        <translation>Ca să începi pe {day}: înscrie-te cel târziu la</translation>
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
        <source>None</source>
        <translation>Deloc</translation>
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
    <message numerus="yes">
        <source>The first %n, as a list</source>
        <translation>
            <numerusform>Primul %n, ca listă</numerusform>
            <numerusform>Primele %n, ca listă</numerusform>
            <numerusform>Primele %n, ca listă</numerusform>
        </translation>
    </message>
    <message>
        <source>The list</source>
        <translation>Lista</translation>
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
    <name>UntoldWords</name>
    <message>
        <source>Some words are not there in your language yet. They are in: {language}.</source>
        <translation>Unele cuvinte nu există încă în limba ta. Limba lor: {language}.</translation>
    </message>
</context>
<context>
    <name>VacancyBody</name>
    <message>
        <source>You already have this</source>
        <translation>Ai deja asta</translation>
    </message>
    <message>
        <source>It stands in your file.</source>
        <translation>Este în dosarul tău.</translation>
    </message>
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
        <source>This vacancy</source>
        <translation>Acest post</translation>
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
        <source>Other languages</source>
        <translation>Alte limbi</translation>
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
        <source>Not asked</source>
        <translation>Nu se cere</translation>
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
    <name>WayWords</name>
    <message>
        <source>On a sheet</source>
        <translation>Pe o foaie</translation>
    </message>
    <message>
        <source>On a small slip</source>
        <translation>Pe un bilețel</translation>
    </message>
    <message>
        <source>On my USB stick</source>
        <translation>Pe stickul meu USB</translation>
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
    <name>YourFile</name>
    <message>
        <source>Your file is yours</source>
        <translation>Dosarul tău este al tău</translation>
    </message>
    <message>
        <source>Only you can open it</source>
        <translation>Numai tu îl poți deschide</translation>
    </message>
    <message>
        <source>With your card and your code.</source>
        <translation>Cu cardul și codul tău.</translation>
    </message>
    <message>
        <source>Nothing stays here</source>
        <translation>Nu rămâne nimic aici</translation>
    </message>
    <message>
        <source>Do you stop? Then the screen is empty.</source>
        <translation>Te oprești? Atunci ecranul este gol.</translation>
    </message>
    <message>
        <source>You can wipe it at any time</source>
        <translation>Îl poți șterge oricând</translation>
    </message>
    <message>
        <source>With one button, at once.</source>
        <translation>Cu un buton, imediat.</translation>
    </message>
    <message>
        <source>Code forgotten?</source>
        <translation>Cod uitat?</translation>
    </message>
    <message>
        <source>You also get a recovery card.</source>
        <translation>Primești și un card de recuperare.</translation>
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
</context>
<context>
    <name>editing.screen</name>
    <message>
        <source>Driving licence {kinds}</source>
        <translation>Permis de conducere {kinds}</translation>
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
        <source>Passport of what I can do</source>
        <translation>Pașaportul a ceea ce știu să fac</translation>
    </message>
    <message>
        <source>**{name}** · looks for work as {occupation}</source>
        <translation>**{name}** · caută de lucru ca {occupation}</translation>
    </message>
    <message>
        <source>**Recognised** tested by a service</source>
        <translation>**Recunoscut** testat de un serviciu</translation>
    </message>
    <message>
        <source>**Certificate** paper was seen</source>
        <translation>**Certificat** hârtia a fost văzută</translation>
    </message>
    <message>
        <source>**Own words** not checked</source>
        <translation>**Spune singur** neverificat</translation>
    </message>
    <message>
        <source>Competence</source>
        <translation>Competență</translation>
    </message>
    <message>
        <source>Where I learned it</source>
        <translation>Unde am învățat</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Dovadă</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ce</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>De la cine</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Când</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Limbă</translation>
    </message>
    <message>
        <source>Recognition asked</source>
        <translation>Recunoaștere cerută</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Recunoscut</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Spune singur</translation>
    </message>
    <message>
        <source>until {year}</source>
        <translation>până în {year}</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Nerecunoscut</translation>
    </message>
    <message>
        <source>{kind} since {year}</source>
        <translation>{kind} din {year}</translation>
    </message>
    <message>
        <source>{title}: asked on {day}</source>
        <translation>{title}: cerut pe {day}</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Salariu</translation>
    </message>
    <message>
        <source>All that stands in my file</source>
        <translation>Tot ce este în dosarul meu</translation>
    </message>
    <message>
        <source>About me</source>
        <translation>Despre mine</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvate</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Căutări</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Candidaturi</translation>
    </message>
    <message>
        <source>My tasks</source>
        <translation>Sarcinile mele</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Programări</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Sugestii</translation>
    </message>
    <message>
        <source>Trainings and certificates</source>
        <translation>Cursuri și certificate</translation>
    </message>
    <message>
        <source>My CV</source>
        <translation>CV-ul meu</translation>
    </message>
    <message>
        <source>Letters to employers</source>
        <translation>Scrisori către angajatori</translation>
    </message>
    <message>
        <source>Sent to the office</source>
        <translation>Trimis la birou</translation>
    </message>
    <message>
        <source>Work that I look for</source>
        <translation>Munca pe care o caut</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Cât de departe</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Neerlandeză</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>Permis de conducere</translation>
    </message>
    <message numerus="yes">
        <source>%n choices</source>
        <translation>
            <numerusform>%n alegere</numerusform>
            <numerusform>%n alegeri</numerusform>
            <numerusform>%n de alegeri</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Candidatură trimisă</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Sunat</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Interviu</translation>
    </message>
    <message>
        <source>Hired</source>
        <translation>Angajat</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Neales</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notă</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Nu a ajuns</translation>
    </message>
    <message>
        <source>From my own searches</source>
        <translation>Din căutările mele</translation>
    </message>
    <message>
        <source>From my counsellor</source>
        <translation>De la consilierul meu</translation>
    </message>
    <message>
        <source>From an employer</source>
        <translation>De la un angajator</translation>
    </message>
    <message>
        <source>From people with a similar profile</source>
        <translation>De la oameni cu un profil asemănător</translation>
    </message>
    <message>
        <source>At the office: {day}</source>
        <translation>La birou: {day}</translation>
    </message>
    <message>
        <source>Understanding</source>
        <translation>Înțelegere</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouă</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Văzută</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>În lucru</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gata</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Întârziat</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Anulată</translation>
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
        <source>Training</source>
        <translation>Formare</translation>
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
        <source>When does it start?</source>
        <translation>Când începe?</translation>
    </message>
    <message>
        <source>What can you become?</source>
        <translation>Ce poți deveni?</translation>
    </message>
    <message>
        <source>How to enrol</source>
        <translation>Cum te înscrii</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Începe</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Meserie</translation>
    </message>
    <message>
        <source>Vacancies now</source>
        <translation>Oferte acum</translation>
    </message>
    <message>
        <source>Within 20 km</source>
        <translation>Până la 20 km</translation>
    </message>
    <message>
        <source>Ask the **desk** how to enrol</source>
        <translation>Întreabă la **ghișeu** cum te înscrii</translation>
    </message>
    <message>
        <source>Say: **{title}**, start **{day}**</source>
        <translation>Spune: **{title}**, început **{day}**</translation>
    </message>
    <message>
        <source>Enrol no later than</source>
        <translation>Înscrie-te cel târziu la</translation>
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
        <source>Earlier: {jobs}</source>
        <translation>Anterior: {jobs}</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Proiecte</translation>
    </message>
    <message>
        <source>Volunteer work</source>
        <translation>Voluntariat</translation>
    </message>
    <message>
        <source>Prizes</source>
        <translation>Premii</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Publicații</translation>
    </message>
    <message>
        <source>Hobbies</source>
        <translation>Pasiuni</translation>
    </message>
    <message>
        <source>Also good to know</source>
        <translation>Bine de știut</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referințe</translation>
    </message>
    <message>
        <source>mother tongue</source>
        <translation>limba maternă</translation>
    </message>
    <message>
        <source>a little</source>
        <translation>puțin</translation>
    </message>
    <message>
        <source>reasonable</source>
        <translation>destul de bine</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bine</translation>
    </message>
    <message>
        <source>fluent</source>
        <translation>foarte bine</translation>
    </message>
    <message>
        <source>Driving licence {kinds}</source>
        <translation>Permis de conducere {kinds}</translation>
    </message>
    <message>
        <source>Own car</source>
        <translation>Mașină proprie</translation>
    </message>
    <message>
        <source>Own motorcycle</source>
        <translation>Motocicletă proprie</translation>
    </message>
    <message>
        <source>Own moped</source>
        <translation>Scuter propriu</translation>
    </message>
    <message>
        <source>Own bicycle</source>
        <translation>Bicicletă proprie</translation>
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
        <source>Not asked</source>
        <translation>Nu se cere</translation>
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
    <message numerus="yes">
        <source>%n vacancies</source>
        <translation>
            <numerusform>%n ofertă</numerusform>
            <numerusform>%n oferte</numerusform>
            <numerusform>%n de oferte</numerusform>
        </translation>
    </message>
    <message>
        <source>Example: this vacancy does not exist</source>
        <translation>Exemplu: această ofertă nu există</translation>
    </message>
    <message>
        <source>cut or fold here</source>
        <translation>taie sau îndoaie aici</translation>
    </message>
    <message>
        <source>Number **{number}**</source>
        <translation>Numărul **{number}**</translation>
    </message>
    <message>
        <source>Example: this does not exist</source>
        <translation>Exemplu: nu există</translation>
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
        <source>{metres} m from here</source>
        <translation>la {metres} m de aici</translation>
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
        <source>Job shop &amp; help</source>
        <translation>Werkwinkel și&#xa0;ajutor</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Ce este?</translation>
    </message>
    <message>
        <source>{heading} (continued)</source>
        <translation>{heading} (continuare)</translation>
    </message>
    <message>
        <source>What do they help with?</source>
        <translation>Cu ce ajută?</translation>
    </message>
    <message>
        <source>They speak</source>
        <translation>Vorbesc</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Cum îi contactezi</translation>
    </message>
    <message>
        <source>Ask the **desk** how to reach them</source>
        <translation>Întreabă la **ghișeu** cum îi contactezi</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Loc</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresă</translation>
    </message>
    <message>
        <source>Open today</source>
        <translation>Deschis azi</translation>
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
    <message numerus="yes">
        <source>takes about %n minutes</source>
        <translation>
            <numerusform>durează cam %n minut</numerusform>
            <numerusform>durează cam %n minute</numerusform>
            <numerusform>durează cam %n de minute</numerusform>
        </translation>
    </message>
    <message>
        <source>What the talk is about</source>
        <translation>Despre ce este vorba?</translation>
    </message>
    <message>
        <source>You speak with</source>
        <translation>Vorbești cu</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>Unde este?</translation>
    </message>
    <message>
        <source>By phone: **{phone}**</source>
        <translation>La telefon: **{phone}**</translation>
    </message>
    <message>
        <source>Bring with you</source>
        <translation>Ia cu tine</translation>
    </message>
    <message>
        <source>How to get there</source>
        <translation>Cum ajungi acolo</translation>
    </message>
    <message>
        <source>Can you not come?</source>
        <translation>Nu poți veni?</translation>
    </message>
    <message>
        <source>Call **{phone}**. Say your code: **{code}**.</source>
        <translation>Sună la **{phone}**. Spune codul tău: **{code}**.</translation>
    </message>
    <message>
        <source>Say it at the **desk**. Show this sheet.</source>
        <translation>Spune la **ghișeu**. Arată această foaie.</translation>
    </message>
    <message>
        <source>If in doubt, the Dutch text counts.</source>
        <translation>Dacă ai îndoieli, contează textul în neerlandeză.</translation>
    </message>
    <message>
        <source>counsellor</source>
        <translation>consilier</translation>
    </message>
    <message>
        <source>employer</source>
        <translation>angajator</translation>
    </message>
    <message>
        <source>teacher</source>
        <translation>profesor</translation>
    </message>
    <message>
        <source>the desk</source>
        <translation>ghișeul</translation>
    </message>
    <message>
        <source>Your identity card</source>
        <translation>Cartea ta de identitate</translation>
    </message>
    <message>
        <source>Your WIS access card</source>
        <translation>Cardul tău de acces WIS</translation>
    </message>
    <message>
        <source>The certificates that you have</source>
        <translation>Certificatele pe care le ai</translation>
    </message>
    <message>
        <source>Your CV</source>
        <translation>CV-ul tău</translation>
    </message>
    <message>
        <source>Your diploma</source>
        <translation>Diploma ta</translation>
    </message>
    <message>
        <source>Your residence permit</source>
        <translation>Permisul tău de ședere</translation>
    </message>
    <message>
        <source>You asked for this appointment. There is no answer yet.</source>
        <translation>Ai cerut această programare. Nu este încă un răspuns.</translation>
    </message>
    <message>
        <source>You did not confirm this appointment yet.</source>
        <translation>Nu ai confirmat încă această programare.</translation>
    </message>
    <message>
        <source>You confirmed this appointment.</source>
        <translation>Ai confirmat această programare.</translation>
    </message>
    <message>
        <source>You said that you do not come.</source>
        <translation>Ai spus că nu vii.</translation>
    </message>
    <message>
        <source>This appointment is cancelled.</source>
        <translation>Această programare este anulată.</translation>
    </message>
    <message>
        <source>You went to this appointment.</source>
        <translation>Ai fost la această programare.</translation>
    </message>
    <message>
        <source>On foot</source>
        <translation>Pe jos</translation>
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
        <source>Appointment</source>
        <translation>Programare</translation>
    </message>
    <message>
        <source>put it in your calendar</source>
        <translation>pune-o în calendar</translation>
    </message>
    <message>
        <source>Your recovery card</source>
        <translation>Cardul tău de recuperare</translation>
    </message>
    <message>
        <source>Did you lose your card or forget your secret code? Then you need this card.</source>
        <translation>Ai pierdut cardul sau ai uitat codul secret? Atunci ai nevoie de acest card.</translation>
    </message>
    <message>
        <source>**Keep** it at home</source>
        <translation>**Păstrează**-l acasă</translation>
    </message>
    <message>
        <source>Your access card</source>
        <translation>Cardul tău de acces</translation>
    </message>
    <message>
        <source>With this card and your secret code you open your file on every WIS screen.</source>
        <translation>Cu acest card și codul secret îți deschizi dosarul pe orice ecran WIS.</translation>
    </message>
    <message>
        <source>**Take** it with you</source>
        <translation>**Ia**-l cu tine</translation>
    </message>
    <message>
        <source>**Cut** on the full line</source>
        <translation>**Taie** pe linia continuă</translation>
    </message>
    <message>
        <source>**Fold** on the dotted line</source>
        <translation>**Îndoaie** pe linia punctată</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>Dosarul meu</translation>
    </message>
    <message>
        <source>Access card: take it with you.</source>
        <translation>Cardul de acces: ia-l cu tine.</translation>
    </message>
    <message>
        <source>Recovery card: keep it at home, in a safe place.</source>
        <translation>Cardul de recuperare: păstrează-l acasă, la loc sigur.</translation>
    </message>
    <message>
        <source>Your secret code stands only in your head.</source>
        <translation>Codul secret este doar în mintea ta.</translation>
    </message>
    <message>
        <source>Card lost: use the recovery card.</source>
        <translation>Card pierdut: folosește cardul de recuperare.</translation>
    </message>
    <message>
        <source>Both lost: nobody can open your file any more. You make a new one.</source>
        <translation>Ambele pierdute: nimeni nu mai poate deschide dosarul. Faci unul nou.</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>Cum se folosește</translation>
    </message>
    <message>
        <source>Is something wrong?</source>
        <translation>Este vreo problemă?</translation>
    </message>
    <message>
        <source>Nobody knows your secret code. Not even the desk. Nobody may ask for it.</source>
        <translation>Nimeni nu știe codul tău secret. Nici ghișeul. Nimeni nu are voie să îl ceară.</translation>
    </message>
    <message>
        <source>Mail to **{email}**</source>
        <translation>Scrie la **{email}**</translation>
    </message>
    <message>
        <source>Look at **{page}**</source>
        <translation>Uită-te pe **{page}**</translation>
    </message>
    <message>
        <source>see the page</source>
        <translation>vezi pagina</translation>
    </message>
    <message>
        <source>call them</source>
        <translation>sună-i</translation>
    </message>
    <message>
        <source>mail them</source>
        <translation>scrie-le</translation>
    </message>
    <message>
        <source>Recovery card</source>
        <translation>Card de recuperare</translation>
    </message>
    <message>
        <source>Access card</source>
        <translation>Card de acces</translation>
    </message>
    <message>
        <source>Keep this one at home.</source>
        <translation>Se păstrează acasă.</translation>
    </message>
    <message>
        <source>Card lost or secret code forgotten? With this you begin again.</source>
        <translation>Card pierdut sau cod secret uitat? Cu acesta o iei de la capăt.</translation>
    </message>
    <message>
        <source>Card of</source>
        <translation>Cardul lui</translation>
    </message>
    <message>
        <source>Hold this side to the reader. Then type your secret code.</source>
        <translation>Ține această față la cititor. Apoi scrie codul secret.</translation>
    </message>
    <message>
        <source>Does the reader not work? Type this code:</source>
        <translation>Cititorul nu merge? Scrie acest cod:</translation>
    </message>
    <message>
        <source>Never write your secret code here.</source>
        <translation>Nu scrie niciodată codul secret aici.</translation>
    </message>
    <message>
        <source>Not with your access card. Once you use this, your old card works no more. You get two new ones.</source>
        <translation>Nu o ține cu cardul de acces. După folosire, cardul vechi nu mai merge. Primești două noi.</translation>
    </message>
    <message>
        <source>Found? Give this card to a town hall or job shop. Without the secret code nobody can read it.</source>
        <translation>Găsit? Predă cardul la primărie sau la werkwinkel. Fără codul secret nimeni nu poate citi nimic.</translation>
    </message>
    <message>
        <source>Work experience</source>
        <translation>Experiență</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Studii</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Limbi</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Competențe</translation>
    </message>
    <message>
        <source>Driving licence and transport</source>
        <translation>Permis și deplasare</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Muncă</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Date de contact</translation>
    </message>
    <message>
        <source>What I can do</source>
        <translation>Ce știu să fac</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Deplasare</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Mother tongue</source>
        <translation>Limba maternă</translation>
    </message>
    <message>
        <source>Other languages</source>
        <translation>Alte limbi</translation>
    </message>
    <message>
        <source>Curriculum vitae</source>
        <translation>Curriculum vitae</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Ascultare</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Citire</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>Vorbire</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Scriere</translation>
    </message>
    <message>
        <source>What I do well</source>
        <translation>Ce fac bine</translation>
    </message>
    <message>
        <source>{start} – now</source>
        <translation>{start} – prezent</translation>
    </message>
    <message>
        <source>Who can help me?</source>
        <translation>Cine mă poate ajuta?</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Ce fac</translation>
    </message>
    <message>
        <source>Bring along</source>
        <translation>Adu cu tine</translation>
    </message>
    <message>
        <source>What do you do now?</source>
        <translation>Ce faci acum?</translation>
    </message>
    <message>
        <source>They can help too</source>
        <translation>Și ei pot ajuta</translation>
    </message>
    <message>
        <source>Where are they?</source>
        <translation>Unde sunt?</translation>
    </message>
    <message>
        <source>People know them here</source>
        <translation>Aici sunt cunoscuți</translation>
    </message>
    <message>
        <source>When is it open?</source>
        <translation>Când este deschis?</translation>
    </message>
    <message>
        <source>today</source>
        <translation>astăzi</translation>
    </message>
    <message>
        <source>{opens} to {closes}</source>
        <translation>{opens}–{closes}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>închis</translation>
    </message>
    <message>
        <source>{h}:{m}</source>
        <translation>{h}:{m}</translation>
    </message>
    <message>
        <source>{h}:00</source>
        <translation>{h}:00</translation>
    </message>
    <message>
        <source> and </source>
        <translation> și </translation>
    </message>
    <message>
        <source>**{day}**: {hours}</source>
        <translation>**{day}:** {hours}</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Scrisoare</translation>
    </message>
    <message>
        <source>Attached: CV</source>
        <translation>Anexă: CV</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation>Oferte de muncă</translation>
    </message>
    <message>
        <source>All vacancies</source>
        <translation>Toate ofertele</translation>
    </message>
    <message>
        <source>number</source>
        <translation>număr</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Cursuri</translation>
    </message>
    <message>
        <source>All trainings</source>
        <translation>Toate formările</translation>
    </message>
    <message>
        <source>starts on</source>
        <translation>începe la</translation>
    </message>
    <message>
        <source>No longer published, so not on this sheet: {count}</source>
        <translation>Nu mai sunt publicate, deci nu sunt pe această foaie: {count}</translation>
    </message>
    <message>
        <source>What I saved</source>
        <translation>Ce am salvat</translation>
    </message>
    <message>
        <source>{first} to {last} of {count}</source>
        <translation>{first}–{last} din {count}</translation>
    </message>
    <message>
        <source>called</source>
        <translation>sunat</translation>
    </message>
    <message>
        <source>mailed</source>
        <translation>scris</translation>
    </message>
    <message>
        <source>The kiosk prints colour</source>
        <translation>Chioșcul tipărește color</translation>
    </message>
    <message>
        <source>The kiosk prints black only</source>
        <translation>Chioșcul tipărește doar negru</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>Pagină de test</translation>
    </message>
    <message>
        <source>At each edge stand 6 lines, 2 to 12 mm away. How many do you see?</source>
        <translation>La fiecare margine sunt 6 linii, de la 2 la 12 mm. Câte vezi?</translation>
    </message>
    <message>
        <source>This line is exactly 100 mm long.</source>
        <translation>Această linie are exact 100 mm.</translation>
    </message>
    <message>
        <source>Each grey is darker than the one before.</source>
        <translation>Fiecare gri este mai închis decât cel dinainte.</translation>
    </message>
    <message>
        <source>Each line of letters can be read.</source>
        <translation>Fiecare rând de litere se poate citi.</translation>
    </message>
    <message>
        <source>Every line is whole.</source>
        <translation>Fiecare linie este întreagă.</translation>
    </message>
    <message>
        <source>A phone reads every code.</source>
        <translation>Un telefon citește fiecare cod.</translation>
    </message>
    <message>
        <source>For the operator</source>
        <translation>Pentru operator</translation>
    </message>
    <message>
        <source>The printer</source>
        <translation>Imprimanta</translation>
    </message>
    <message>
        <source>These are six different colours.</source>
        <translation>Acestea sunt șase culori diferite.</translation>
    </message>
    <message>
        <source>There is no colour on this page.</source>
        <translation>Pe această pagină nu este culoare.</translation>
    </message>
    <message>
        <source>the way there</source>
        <translation>drumul până acolo</translation>
    </message>
    <message>
        <source>Who helps you here?</source>
        <translation>Cine te ajută aici?</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bine de știut</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Bus, tram or train</source>
        <translation>Autobuz, tramvai sau tren</translation>
    </message>
    <message>
        <source>You are here: **{place}**</source>
        <translation>Ești aici: **{place}**</translation>
    </message>
    <message>
        <source>Bus, tram or train: **{stop}**</source>
        <translation>Autobuz, tramvai sau tren: **{stop}**</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviciu</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Pentru ce</translation>
    </message>
    <message>
        <source>Proof of applications</source>
        <translation>Dovada candidaturilor</translation>
    </message>
    <message>
        <source>Job and employer</source>
        <translation>Post și angajator</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cum</translation>
    </message>
    <message>
        <source>Filled in by the visitor, not checked</source>
        <translation>Completat de persoană, neverificat</translation>
    </message>
    <message>
        <source>From **{start}** to **{end}** · for **{name}**</source>
        <translation>De la **{start}** la **{end}** · pentru **{name}**</translation>
    </message>
    <message>
        <source>on the spot</source>
        <translation>la fața locului</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>Așteaptă răspuns</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>A răspuns</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>prin e-mail</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>la telefon</translation>
    </message>
    <message>
        <source>with a form</source>
        <translation>formular</translation>
    </message>
    <message>
        <source>by letter</source>
        <translation>prin scrisoare</translation>
    </message>
    <message>
        <source>State on {day}</source>
        <translation>Situația pe {day}</translation>
    </message>
    <message>
        <source>Interview {day}</source>
        <translation>Interviu {day}</translation>
    </message>
    <message>
        <source>Placed by</source>
        <translation>Instalat de</translation>
    </message>
    <message>
        <source>Sign here</source>
        <translation>Semnătura</translation>
    </message>
    <message>
        <source>Readiness report</source>
        <translation>Raport de pregătire</translation>
    </message>
    <message>
        <source>Terminal {name}</source>
        <translation>Aparat {name}</translation>
    </message>
    <message numerus="yes">
        <source>Not ready for visitors: %n faults</source>
        <translation>
            <numerusform>Nu este gata pentru vizitatori: %n eroare</numerusform>
            <numerusform>Nu este gata pentru vizitatori: %n erori</numerusform>
            <numerusform>Nu este gata pentru vizitatori: %n de erori</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ready for visitors, %n points to look at</source>
        <translation>
            <numerusform>Gata pentru vizitatori, %n punct de verificat</numerusform>
            <numerusform>Gata pentru vizitatori, %n puncte de verificat</numerusform>
            <numerusform>Gata pentru vizitatori, %n de puncte de verificat</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready for visitors</source>
        <translation>Gata pentru vizitatori</translation>
    </message>
    <message>
        <source>Report **{number}** · {day}, {time} · took {seconds} seconds · version {version}</source>
        <translation>Raport **{number}** · {day}, {time} · a durat {seconds} secunde · versiunea {version}</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Aparat</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Setări</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bine</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>Atenție</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Eroare</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Discul</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Ceas</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sunet</translation>
    </message>
    <message>
        <source>Headphones</source>
        <translation>Căști</translation>
    </message>
    <message>
        <source>Card reader</source>
        <translation>Cititor de carduri</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexiune</translation>
    </message>
    <message>
        <source>After a visit</source>
        <translation>După o vizită</translation>
    </message>
    <message>
        <source>Last data</source>
        <translation>Ultimele date</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Conținut</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>Fișier de setări</translation>
    </message>
    <message>
        <source>Files of a visit</source>
        <translation>Fișierele unei vizite</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>Citire cu voce tare</translation>
    </message>
    <message>
        <source>USB port</source>
        <translation>Port USB</translation>
    </message>
    <message>
        <source>Calls to the desk</source>
        <translation>Apeluri la ghișeu</translation>
    </message>
    <message>
        <source>Slip printer</source>
        <translation>Imprimantă de bonuri</translation>
    </message>
    <message>
        <source>Dossiers at central</source>
        <translation>Dosare la centrală</translation>
    </message>
    <message>
        <source>Alphabets</source>
        <translation>Alfabete</translation>
    </message>
    <message>
        <source>Version numbers</source>
        <translation>Versiuni</translation>
    </message>
    <message>
        <source>{free} GB free of {total} GB</source>
        <translation>{free} GB liberi din {total} GB</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs left on the printer</source>
        <translation>
            <numerusform>a rămas %n lucrare la imprimantă</numerusform>
            <numerusform>au rămas %n lucrări la imprimantă</numerusform>
            <numerusform>au rămas %n de lucrări la imprimantă</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n languages can be printed</source>
        <translation>
            <numerusform>se poate tipări în %n limbă</numerusform>
            <numerusform>se poate tipări în %n limbi</numerusform>
            <numerusform>se poate tipări în %n de limbi</numerusform>
        </translation>
    </message>
    <message>
        <source>{vacancies} vacancies, {trainings} trainings</source>
        <translation>locuri de muncă: {vacancies}, cursuri: {trainings}</translation>
    </message>
    <message>
        <source>examples only</source>
        <translation>doar exemple</translation>
    </message>
    <message>
        <source>cannot be measured</source>
        <translation>nu se poate măsura</translation>
    </message>
    <message>
        <source>set by a time server</source>
        <translation>potrivit de un server de timp</translation>
    </message>
    <message>
        <source>no time server sets it</source>
        <translation>niciun server de timp nu îl potrivește</translation>
    </message>
    <message>
        <source>earlier than the data: set the clock</source>
        <translation>mai devreme decât datele: potrivește ceasul</translation>
    </message>
    <message>
        <source>there is nothing to play sound on</source>
        <translation>nu există dispozitiv de sunet</translation>
    </message>
    <message>
        <source>the voices are installed</source>
        <translation>vocile sunt instalate</translation>
    </message>
    <message>
        <source>espeak-ng is not installed</source>
        <translation>espeak-ng nu este instalat</translation>
    </message>
    <message>
        <source>{path} is not there</source>
        <translation>{path} lipsește</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nesetat</translation>
    </message>
    <message>
        <source>answers, prints colour</source>
        <translation>răspunde, tipărește color</translation>
    </message>
    <message>
        <source>answers, prints black only</source>
        <translation>răspunde, tipărește doar negru</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>nu răspunde</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>răspunde</translation>
    </message>
    <message>
        <source>has no paper</source>
        <translation>nu are hârtie</translation>
    </message>
    <message>
        <source>has little paper left</source>
        <translation>mai are puțină hârtie</translation>
    </message>
    <message>
        <source>mtools is not installed</source>
        <translation>mtools nu este instalat</translation>
    </message>
    <message>
        <source>put a stick in it to try it</source>
        <translation>introdu un stick ca să-l încerci</translation>
    </message>
    <message>
        <source>takes no PDF</source>
        <translation>nu acceptă PDF</translation>
    </message>
    <message>
        <source>takes no A4</source>
        <translation>nu acceptă A4</translation>
    </message>
    <message>
        <source>takes no jobs now</source>
        <translation>acum nu acceptă lucrări</translation>
    </message>
    <message>
        <source>nothing left on the printer</source>
        <translation>nu a rămas nimic la imprimantă</translation>
    </message>
    <message>
        <source>no data yet: run kiosk sync</source>
        <translation>încă nu sunt date: rulează kiosk sync</translation>
    </message>
    <message>
        <source>only in memory, gone without power</source>
        <translation>doar în memorie, dispare fără curent</translation>
    </message>
    <message>
        <source>on the disk: use a tmpfs</source>
        <translation>pe disc: folosește tmpfs</translation>
    </message>
    <message>
        <source>Is this sheet right? Scan, or type the code on {page}</source>
        <translation>Foaia este corectă? Scanează sau scrie codul pe {page}</translation>
    </message>
    <message>
        <source>Check code</source>
        <translation>Cod de control</translation>
    </message>
    <message>
        <source>Fill in yourself with a pen</source>
        <translation>Completează cu pixul</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nume</translation>
    </message>
    <message>
        <source>My signature</source>
        <translation>Semnătura mea</translation>
    </message>
    <message>
        <source>Seen by the counsellor</source>
        <translation>Văzut de consilier</translation>
    </message>
    <message>
        <source>What will you do?</source>
        <translation>Ce vei face?</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Săptămâna aceasta</translation>
    </message>
    <message>
        <source>After that</source>
        <translation>Mai târziu</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks</source>
        <translation>
            <numerusform>%n sarcină</numerusform>
            <numerusform>%n sarcini</numerusform>
            <numerusform>%n de sarcini</numerusform>
        </translation>
    </message>
    <message>
        <source>the first is for {day}</source>
        <translation>prima este pentru {day}</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automat</translation>
    </message>
    <message>
        <source>From your counsellor {name}</source>
        <translation>De la consilierul tău, {name}</translation>
    </message>
    <message>
        <source>From your counsellor</source>
        <translation>De la consilierul tău</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Cât durează</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>You get</source>
        <translation>Primești</translation>
    </message>
    <message>
        <source>Free places</source>
        <translation>Locuri libere</translation>
    </message>
    <message>
        <source>None needed</source>
        <translation>Nu e nevoie</translation>
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
        <source>Whenever you want</source>
        <translation>Când vrei</translation>
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
        <source>Your code: **{code}**</source>
        <translation>Codul tău: **{code}**</translation>
    </message>
    <message>
        <source>Work carefully</source>
        <translation>Lucrez cu grijă</translation>
    </message>
    <message>
        <source>Be on time</source>
        <translation>Sunt punctual</translation>
    </message>
    <message>
        <source>Work together</source>
        <translation>Lucrez în echipă</translation>
    </message>
    <message>
        <source>Work alone</source>
        <translation>Lucrez independent</translation>
    </message>
    <message>
        <source>Learn fast</source>
        <translation>Învăț repede</translation>
    </message>
    <message>
        <source>Stay calm when it is busy</source>
        <translation>Rămân calm când e aglomerat</translation>
    </message>
    <message>
        <source>Be friendly to customers</source>
        <translation>Sunt amabil cu clienții</translation>
    </message>
    <message>
        <source>Listen well</source>
        <translation>Ascult bine</translation>
    </message>
    <message>
        <source>Carry on until it is done</source>
        <translation>Duc lucrurile la capăt</translation>
    </message>
    <message>
        <source>Do physical work</source>
        <translation>Fac muncă fizică</translation>
    </message>
    <message>
        <source>Plan my work</source>
        <translation>Îmi planific munca</translation>
    </message>
    <message>
        <source>Solve problems</source>
        <translation>Rezolv probleme</translation>
    </message>
    <message>
        <source>Use a computer</source>
        <translation>Folosesc calculatorul</translation>
    </message>
    <message>
        <source>Keep the rules of safety</source>
        <translation>Respect regulile de siguranță</translation>
    </message>
    <message>
        <source>I am motivated and want to work.</source>
        <translation>Sunt motivat și vreau să lucrez.</translation>
    </message>
    <message>
        <source>I work carefully and I am always on time.</source>
        <translation>Lucrez cu grijă și vin mereu la timp.</translation>
    </message>
    <message>
        <source>I learn fast and like to try new things.</source>
        <translation>Învăț repede și îmi place să încerc lucruri noi.</translation>
    </message>
    <message>
        <source>I like to work in a team.</source>
        <translation>Îmi place să lucrez în echipă.</translation>
    </message>
    <message>
        <source>I can work on my own.</source>
        <translation>Pot lucra independent.</translation>
    </message>
    <message>
        <source>I like to help people.</source>
        <translation>Îmi place să ajut oamenii.</translation>
    </message>
    <message>
        <source>I am strong and like to work with my hands.</source>
        <translation>Sunt puternic și îmi place să lucrez cu mâinile.</translation>
    </message>
    <message>
        <source>I am learning more Dutch every day.</source>
        <translation>Învăț în fiecare zi mai multă neerlandeză.</translation>
    </message>
    <message>
        <source>I come by bus or train.</source>
        <translation>Vin cu autobuzul sau cu trenul.</translation>
    </message>
    <message>
        <source>I can work in the whole region.</source>
        <translation>Pot lucra în toată regiunea.</translation>
    </message>
    <message>
        <source>I can work far from home.</source>
        <translation>Pot lucra departe de casă.</translation>
    </message>
    <message>
        <source>I look for work near home.</source>
        <translation>Caut de lucru aproape de casă.</translation>
    </message>
    <message>
        <source>I can start at once.</source>
        <translation>Pot începe imediat.</translation>
    </message>
    <message>
        <source>I can work in shifts.</source>
        <translation>Pot lucra în ture.</translation>
    </message>
    <message>
        <source>I can work at night.</source>
        <translation>Pot lucra noaptea.</translation>
    </message>
    <message>
        <source>I can work at the weekend.</source>
        <translation>Pot lucra în weekend.</translation>
    </message>
    <message>
        <source>I look for a full-time job.</source>
        <translation>Caut un loc de muncă cu normă întreagă.</translation>
    </message>
    <message>
        <source>I look for a part-time job.</source>
        <translation>Caut un loc de muncă cu normă parțială.</translation>
    </message>
    <message>
        <source>I may work in Belgium.</source>
        <translation>Am dreptul să lucrez în Belgia.</translation>
    </message>
    <message>
        <source>Sports</source>
        <translation>Sportul</translation>
    </message>
    <message>
        <source>Football</source>
        <translation>Fotbalul</translation>
    </message>
    <message>
        <source>Walking and cycling</source>
        <translation>Mersul pe jos și cu bicicleta</translation>
    </message>
    <message>
        <source>Cooking</source>
        <translation>Gătitul</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Muzica</translation>
    </message>
    <message>
        <source>Gardening</source>
        <translation>Grădinăritul</translation>
    </message>
    <message>
        <source>Making and repairing things</source>
        <translation>Să fac și să repar lucruri</translation>
    </message>
    <message>
        <source>Computers and games</source>
        <translation>Calculatoare și jocuri</translation>
    </message>
    <message>
        <source>Helping other people</source>
        <translation>Să ajut alți oameni</translation>
    </message>
    <message>
        <source>Primary school</source>
        <translation>Școala primară</translation>
    </message>
    <message>
        <source>Secondary school</source>
        <translation>Școala secundară</translation>
    </message>
    <message>
        <source>Vocational training</source>
        <translation>Formare profesională</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Curs</translation>
    </message>
    <message>
        <source>Bachelor&apos;s degree</source>
        <translation>Licență</translation>
    </message>
    <message>
        <source>Master&apos;s degree</source>
        <translation>Masterat</translation>
    </message>
    <message>
        <source>I saw your vacancy on the WIS kiosk. I would like to work for you as: {job}.</source>
        <translation>Am văzut oferta dumneavoastră pe WIS. Aș vrea să lucrez la dumneavoastră ca: {job}.</translation>
    </message>
    <message>
        <source>I would like to work at {employer}.</source>
        <translation>Aș vrea să lucrez la {employer}.</translation>
    </message>
    <message>
        <source>I know this work and I like to do it.</source>
        <translation>Cunosc această muncă și îmi place.</translation>
    </message>
    <message>
        <source>I want to learn this work and I am very motivated.</source>
        <translation>Vreau să învăț această muncă și sunt foarte motivat.</translation>
    </message>
    <message>
        <source>I live in {town}, near your company.</source>
        <translation>Locuiesc în {town}, aproape de firma dumneavoastră.</translation>
    </message>
    <message>
        <source>I am looking for steady work.</source>
        <translation>Caut un loc de muncă stabil.</translation>
    </message>
    <message>
        <source>I have worked as: {work}.</source>
        <translation>Am lucrat ca: {work}.</translation>
    </message>
    <message>
        <source>There I did this: {tasks}.</source>
        <translation>Acolo făceam: {tasks}.</translation>
    </message>
    <message>
        <source>I can do this well: {skills}.</source>
        <translation>Știu să fac bine: {skills}.</translation>
    </message>
    <message>
        <source>I learn fast.</source>
        <translation>Învăț repede.</translation>
    </message>
    <message>
        <source>I can do physical work.</source>
        <translation>Pot face muncă fizică.</translation>
    </message>
    <message>
        <source>I can work with customers.</source>
        <translation>Pot lucra cu clienți.</translation>
    </message>
    <message>
        <source>I stay calm when it is busy.</source>
        <translation>Rămân calm când e aglomerat.</translation>
    </message>
    <message>
        <source>I would like to come for an interview.</source>
        <translation>Aș veni cu plăcere la un interviu.</translation>
    </message>
    <message>
        <source>You find my CV with this letter.</source>
        <translation>Găsiți CV-ul meu alături de această scrisoare.</translation>
    </message>
    <message>
        <source>Call me at any time.</source>
        <translation>Mă puteți suna oricând.</translation>
    </message>
    <message>
        <source>I am free every day for an interview.</source>
        <translation>Sunt liber în fiecare zi pentru un interviu.</translation>
    </message>
    <message>
        <source>Dear Sir or Madam,</source>
        <translation>Stimată doamnă, stimate domn,</translation>
    </message>
    <message>
        <source>Yours sincerely,</source>
        <translation>Cu stimă,</translation>
    </message>
    <message>
        <source>Application: {job}</source>
        <translation>Candidatură: {job}</translation>
    </message>
    <message>
        <source>You applied by e-mail</source>
        <translation>Ai aplicat prin e-mail</translation>
    </message>
    <message>
        <source>Your application waits to be sent</source>
        <translation>Candidatura ta așteaptă să fie trimisă</translation>
    </message>
    <message>
        <source>CV and letter</source>
        <translation>CV și scrisoare</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Către</translation>
    </message>
    <message>
        <source>Sent along</source>
        <translation>Trimis împreună</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Număr</translation>
    </message>
    <message>
        <source>The mail server took it. An answer comes from the employer.</source>
        <translation>Serverul de e-mail l-a primit. Răspunsul vine de la angajator.</translation>
    </message>
    <message>
        <source>The mail server did not answer yet. Send it yourself too, to be sure.</source>
        <translation>Serverul de e-mail nu a răspuns încă. Pentru siguranță, trimite și tu.</translation>
    </message>
    <message>
        <source>Question for an appointment</source>
        <translation>Cerere de programare</translation>
    </message>
    <message>
        <source>Question to be called</source>
        <translation>Cerere de a fi sunat</translation>
    </message>
    <message>
        <source>Question for another moment</source>
        <translation>Cerere pentru alt moment</translation>
    </message>
    <message>
        <source>An answer</source>
        <translation>Un răspuns</translation>
    </message>
    <message>
        <source>A copy from my file</source>
        <translation>O copie din dosarul meu</translation>
    </message>
</context>
</TS>
