<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Curriculum vitae</source>
        <translation>Lebenslauf</translation>
    </message>
</context>
<context>
    <name>AboutController</name>
    <message>
        <source>There is no data on this kiosk yet.</source>
        <translation>Auf diesem Kiosk sind noch keine Daten.</translation>
    </message>
    <message>
        <source>You did nothing wrong. Ask for help at the desk.</source>
        <translation>Du hast nichts falsch gemacht. Frag am Schalter nach Hilfe.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Gemacht mit</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Ausbildungen</translation>
    </message>
    <message>
        <source>Occupations</source>
        <translation>Berufe</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Wer hilft</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Gemeinden</translation>
    </message>
    <message>
        <source>Data of</source>
        <translation>Daten vom</translation>
    </message>
</context>
<context>
    <name>AboutPage</name>
    <message>
        <source>About this kiosk</source>
        <translation>Über diesen Kiosk</translation>
    </message>
    <message>
        <source>Read of which day the data is, and who made it.</source>
        <translation>Lies, von welchem Tag die Daten sind und wer sie gemacht hat.</translation>
    </message>
    <message>
        <source>What do you find here?</source>
        <translation>Was findest du hier?</translation>
    </message>
    <message>
        <source>Employers and schools wrote their texts themselves. We change nothing in them.</source>
        <translation>Arbeitgeber und Schulen haben ihre Texte selbst geschrieben. Wir ändern nichts daran.</translation>
    </message>
    <message>
        <source>Who made the data?</source>
        <translation>Wer hat die Daten gemacht?</translation>
    </message>
    <message>
        <source>Who made the program?</source>
        <translation>Wer hat das Programm gemacht?</translation>
    </message>
</context>
<context>
    <name>AccessLook</name>
    <message>
        <source>Size of text</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Still larger</source>
        <translation>Noch größer</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Am größten</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Black on white</source>
        <translation>Schwarz auf weiß</translation>
    </message>
    <message>
        <source>White on black</source>
        <translation>Weiß auf schwarz</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>AccessReading</name>
    <message>
        <source>Read aloud</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>Touch a text and listen.</source>
        <translation>Berühre einen Text und hör zu.</translation>
    </message>
    <message>
        <source>How fast?</source>
        <translation>Wie schnell?</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Langsam</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>How loud?</source>
        <translation>Wie laut?</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>Leiser</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Lauter</translation>
    </message>
    <message>
        <source>Cover the screen</source>
        <translation>Bildschirm abdecken</translation>
    </message>
    <message>
        <source>Nobody sees what you do. You hear it.</source>
        <translation>Niemand sieht, was du machst. Du hörst es.</translation>
    </message>
    <message>
        <source>Plug in headphones first. Then only you hear it.</source>
        <translation>Steck zuerst einen Kopfhörer ein. Dann hörst nur du es.</translation>
    </message>
</context>
<context>
    <name>AccessSheet</name>
    <message>
        <source>Make the screen easy for you</source>
        <translation>Mach den Bildschirm einfach für dich</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Everything low</source>
        <translation>Alles unten</translation>
    </message>
    <message>
        <source>All buttons at the bottom. For who sits.</source>
        <translation>Alle Knöpfe unten. Für alle, die sitzen.</translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Nothing slides or fades.</source>
        <translation>Nichts schiebt sich oder verblasst.</translation>
    </message>
    <message>
        <source>Headphones? Plug them in: reading aloud starts by itself.</source>
        <translation>Kopfhörer? Steck ihn ein: Das Vorlesen beginnt von allein.</translation>
    </message>
    <message>
        <source>About this kiosk</source>
        <translation>Über diesen Kiosk</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Mehr Zeit</translation>
    </message>
    <message>
        <source>The screen waits five minutes for you.</source>
        <translation>Der Bildschirm wartet 5 Minuten auf dich.</translation>
    </message>
</context>
<context>
    <name>AdviceWords</name>
    <message>
        <source>Leave out “{text}”</source>
        <translation>„{text}“ weglassen</translation>
    </message>
    <message>
        <source>Drop every choice</source>
        <translation>Ganz ohne Auswahl suchen</translation>
    </message>
    <message>
        <source>Drop “{text}”</source>
        <translation>„{text}“ weglassen</translation>
    </message>
    <message>
        <source>instead of only {choices}</source>
        <translation>statt nur {choices}</translation>
    </message>
    <message>
        <source>Search up to {km} km</source>
        <translation>Bis {km} km suchen</translation>
    </message>
    <message>
        <source>instead of {km} km</source>
        <translation>statt {km} km</translation>
    </message>
</context>
<context>
    <name>ApplicationWords</name>
    <message>
        <source>Called</source>
        <translation>Angerufen</translation>
    </message>
    <message>
        <source>E-mailed</source>
        <translation>Per E-Mail</translation>
    </message>
    <message>
        <source>Went there</source>
        <translation>Vor Ort</translation>
    </message>
    <message>
        <source>On the website</source>
        <translation>Auf der Website</translation>
    </message>
    <message>
        <source>With a letter</source>
        <translation>Mit einem Brief</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Beworben</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Hired</source>
        <translation>Eingestellt</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Nicht gewählt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Is still being sent</source>
        <translation>Wird noch gesendet</translation>
    </message>
    <message>
        <source>Sent, waiting for an answer</source>
        <translation>Gesendet, Antwort fehlt noch</translation>
    </message>
    <message>
        <source>They answered</source>
        <translation>Sie haben geantwortet</translation>
    </message>
    <message>
        <source>Interview on %1</source>
        <translation>Gespräch am %1</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Nicht angekommen</translation>
    </message>
    <message>
        <source>The employer did not get it. Apply in another way.</source>
        <translation>Der Arbeitgeber hat es nicht bekommen. Bewirb dich anders.</translation>
    </message>
    <message>
        <source>Your e-mail is sent</source>
        <translation>Deine E-Mail ist gesendet</translation>
    </message>
    <message>
        <source>You called about it</source>
        <translation>Du hast angerufen</translation>
    </message>
    <message>
        <source>You sent an e-mail</source>
        <translation>Du hast eine E-Mail geschickt</translation>
    </message>
    <message>
        <source>You went there</source>
        <translation>Du warst dort</translation>
    </message>
    <message>
        <source>You applied on the website</source>
        <translation>Du hast dich auf der Website beworben</translation>
    </message>
    <message>
        <source>You sent a letter</source>
        <translation>Du hast einen Brief geschickt</translation>
    </message>
    <message>
        <source>You applied</source>
        <translation>Du hast dich beworben</translation>
    </message>
    <message>
        <source>You called</source>
        <translation>Du hast angerufen</translation>
    </message>
    <message>
        <source>Invited for an interview</source>
        <translation>Zum Gespräch eingeladen</translation>
    </message>
    <message>
        <source>You have the job</source>
        <translation>Du hast die Stelle</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Deine Notiz</translation>
    </message>
    <message>
        <source>Your e-mail was not delivered</source>
        <translation>Deine E-Mail ist nicht angekommen</translation>
    </message>
</context>
<context>
    <name>ApplicationsController</name>
    <message numerus="yes">
        <source>%n since %1</source>
        <translation>
            <numerusform>%n seit %1</numerusform>
            <numerusform>%n seit %1</numerusform>
        </translation>
    </message>
    <message>
        <source>My applications</source>
        <translation>Meine Bewerbungen</translation>
    </message>
    <message>
        <source>Proof of applications</source>
        <translation>Nachweis der Bewerbungen</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>Three months</source>
        <translation>Drei Monate</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>AppliedDialog</name>
    <message>
        <source>Where did you apply?</source>
        <translation>Wo hast du dich beworben?</translation>
    </message>
    <message>
        <source>Well done! How did you do it?</source>
        <translation>Gut gemacht! Wie hast du das gemacht?</translation>
    </message>
    <message>
        <source>Which job?</source>
        <translation>Welche Arbeit?</translation>
    </message>
    <message>
        <source>Which employer?</source>
        <translation>Welcher Arbeitgeber?</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Darf leer bleiben</translation>
    </message>
    <message>
        <source>How?</source>
        <translation>Wie?</translation>
    </message>
    <message>
        <source>We put this in your list.</source>
        <translation>Wir setzen das auf deine Liste.</translation>
    </message>
    <message>
        <source>Without a file it is gone when you stop.</source>
        <translation>Ohne Akte ist es weg, wenn du aufhörst.</translation>
    </message>
    <message>
        <source>You can show it as proof.</source>
        <translation>Du kannst sie als Nachweis zeigen.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Put in my list</source>
        <translation>Auf meine Liste setzen</translation>
    </message>
    <message>
        <source>Say first which job, and how.</source>
        <translation>Sag zuerst, welche Arbeit und wie.</translation>
    </message>
    <message>
        <source>Choose first how you did it.</source>
        <translation>Wähl zuerst, wie du es gemacht hast.</translation>
    </message>
</context>
<context>
    <name>ApplyCard</name>
    <message>
        <source>How to apply</source>
        <translation>So bewirbst du dich</translation>
    </message>
</context>
<context>
    <name>ApplyController</name>
    <message>
        <source>Send it to the employer</source>
        <translation>An den Arbeitgeber senden</translation>
    </message>
    <message>
        <source>Print CV and letter</source>
        <translation>Lebenslauf und Brief drucken</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>We are sending it</source>
        <translation>Wir senden es</translation>
    </message>
    <message>
        <source>Sending does not work now</source>
        <translation>Senden geht jetzt nicht</translation>
    </message>
    <message>
        <source>It is sent</source>
        <translation>Es ist gesendet</translation>
    </message>
    <message>
        <source>It is waiting</source>
        <translation>Es wartet noch</translation>
    </message>
    <message>
        <source>It could not be sent</source>
        <translation>Es konnte nicht gesendet werden</translation>
    </message>
    <message>
        <source>The vacancy has changed</source>
        <translation>Die Stelle hat sich geändert</translation>
    </message>
    <message>
        <source>We do not know whether it was sent</source>
        <translation>Wir wissen nicht, ob es gesendet ist</translation>
    </message>
    <message>
        <source>We look whether it can be sent.</source>
        <translation>Wir sehen nach, ob Senden geht.</translation>
    </message>
    <message>
        <source>This takes a few seconds.</source>
        <translation>Das dauert ein paar Sekunden.</translation>
    </message>
    <message>
        <source>Nothing was sent. Print it, and send it yourself.</source>
        <translation>Nichts wurde gesendet. Druck es aus und schick es selbst.</translation>
    </message>
    <message>
        <source>The mail server took your message. We keep nothing of it.</source>
        <translation>Der Mailserver hat deine Nachricht. Wir behalten nichts davon.</translation>
    </message>
    <message>
        <source>The mail server does not answer yet. We try for two days. Print it too, to be sure.</source>
        <translation>Der Mailserver antwortet noch nicht. Wir versuchen es zwei Tage. Druck es zur Sicherheit auch aus.</translation>
    </message>
    <message>
        <source>The employer did not get it. Print it, and send it yourself.</source>
        <translation>Der Arbeitgeber hat es nicht bekommen. Druck es aus und schick es selbst.</translation>
    </message>
    <message>
        <source>Nothing was sent. Look at the vacancy again, or print it.</source>
        <translation>Nichts wurde gesendet. Sieh dir die Stelle noch einmal an, oder druck es aus.</translation>
    </message>
    <message>
        <source>Try again: it is never sent twice. Or print it.</source>
        <translation>Versuch es noch einmal: Es wird nie zweimal gesendet. Oder druck es aus.</translation>
    </message>
    <message>
        <source>CV and letter</source>
        <translation>Lebenslauf und Brief</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>My CV</source>
        <translation>Mein Lebenslauf</translation>
    </message>
    <message>
        <source>My letter</source>
        <translation>Mein Brief</translation>
    </message>
    <message>
        <source>To: {address}</source>
        <translation>An: {address}</translation>
    </message>
    <message>
        <source>Your CV and your letter go along.</source>
        <translation>Dein Lebenslauf und dein Brief gehen mit.</translation>
    </message>
    <message>
        <source>Your CV goes along.</source>
        <translation>Dein Lebenslauf geht mit.</translation>
    </message>
    <message>
        <source>They answer to {address}.</source>
        <translation>Sie antworten an {address}.</translation>
    </message>
    <message>
        <source>They find in your CV how to reach you.</source>
        <translation>In deinem Lebenslauf steht, wie man dich erreicht.</translation>
    </message>
    <message>
        <source>We keep nothing of it once it is sent.</source>
        <translation>Wenn es gesendet ist, behalten wir nichts davon.</translation>
    </message>
</context>
<context>
    <name>ApplyDialog</name>
    <message>
        <source>Send it to the employer?</source>
        <translation>An den Arbeitgeber senden?</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Neu versuchen</translation>
    </message>
    <message>
        <source>Print a receipt</source>
        <translation>Beleg drucken</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>Ausdrucken</translation>
    </message>
    <message>
        <source>Yes, send it</source>
        <translation>Ja, senden</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Write your name in your CV first.</source>
        <translation>Schreib zuerst deinen Namen in den Lebenslauf.</translation>
    </message>
</context>
<context>
    <name>AppointmentController</name>
    <message>
        <source>This appointment</source>
        <translation>Dieser Termin</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>My CV</source>
        <translation>Mein Lebenslauf</translation>
    </message>
</context>
<context>
    <name>AskController</name>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>A training</source>
        <translation>Eine Ausbildung</translation>
    </message>
    <message>
        <source>Learning Dutch</source>
        <translation>Niederländisch lernen</translation>
    </message>
    <message>
        <source>My papers</source>
        <translation>Meine Papiere</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Egal wann</translation>
    </message>
    <message>
        <source>In the morning</source>
        <translation>Am Vormittag</translation>
    </message>
    <message>
        <source>At noon</source>
        <translation>Am Mittag</translation>
    </message>
    <message>
        <source>In the afternoon</source>
        <translation>Am Nachmittag</translation>
    </message>
</context>
<context>
    <name>AskDialog</name>
    <message>
        <source>Ask for an appointment</source>
        <translation>Um einen Termin bitten</translation>
    </message>
    <message>
        <source>Ask to be called</source>
        <translation>Um einen Anruf bitten</translation>
    </message>
    <message>
        <source>Ask for another moment</source>
        <translation>Um eine andere Zeit bitten</translation>
    </message>
    <message>
        <source>Your phone number</source>
        <translation>Deine Telefonnummer</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Worüber?</translation>
    </message>
    <message>
        <source>When does it suit you?</source>
        <translation>Wann passt es dir?</translation>
    </message>
    <message>
        <source>Only the office reads this. Your number does not stay on this screen.</source>
        <translation>Nur die Stelle liest das. Deine Nummer bleibt nicht auf diesem Bildschirm.</translation>
    </message>
    <message>
        <source>Only the office reads this. The answer comes in your file.</source>
        <translation>Nur die Stelle liest das. Die Antwort kommt in deine Akte.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Fill in your phone number first.</source>
        <translation>Gib zuerst deine Telefonnummer ein.</translation>
    </message>
</context>
<context>
    <name>CardController</name>
    <message>
        <source>Recovery card</source>
        <translation>Reservekarte</translation>
    </message>
    <message>
        <source>Access card</source>
        <translation>Zugangskarte</translation>
    </message>
    <message>
        <source>We are making your card</source>
        <translation>Wir machen deine Karte</translation>
    </message>
    <message>
        <source>Your card is printed</source>
        <translation>Deine Karte ist gedruckt</translation>
    </message>
    <message>
        <source>The card got stuck</source>
        <translation>Die Karte ist stecken geblieben</translation>
    </message>
    <message>
        <source>Your card did not come out</source>
        <translation>Deine Karte kam nicht heraus</translation>
    </message>
    <message>
        <source>There is no printer here</source>
        <translation>Hier gibt es keinen Drucker</translation>
    </message>
    <message>
        <source>Take a photo of this card, or write the code down</source>
        <translation>Mach ein Foto von dieser Karte oder schreib den Code auf</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>Stay here for a moment.</source>
        <translation>Bleib noch kurz hier.</translation>
    </message>
    <message>
        <source>Hold the code of the card below the scanner. Then it works.</source>
        <translation>Halte den Code der Karte unter den Scanner. Dann gilt sie.</translation>
    </message>
    <message>
        <source>Take the sheet. Then touch the button.</source>
        <translation>Nimm das Blatt. Tippe dann auf die Taste.</translation>
    </message>
    <message>
        <source>You did nothing wrong. A card that did not come out is worth nothing.</source>
        <translation>Du hast nichts falsch gemacht. Eine Karte, die nicht herauskam, gilt nicht.</translation>
    </message>
    <message>
        <source>Nobody else should see it. Look around you first.</source>
        <translation>Niemand sonst soll sie sehen. Schau dich erst um.</translation>
    </message>
    <message>
        <source>A card that came out now opens nothing. Throw it away.</source>
        <translation>Eine Karte, die jetzt herauskam, öffnet nichts. Wirf sie weg.</translation>
    </message>
    <message>
        <source>This is another card, or a mistake. Try again.</source>
        <translation>Das ist eine andere Karte oder ein Fehler. Versuch es noch einmal.</translation>
    </message>
</context>
<context>
    <name>CardPrint</name>
    <message>
        <source>Only if you forget your code.</source>
        <translation>Nur wenn du deinen Code vergisst.</translation>
    </message>
    <message>
        <source>Take this one to every kiosk</source>
        <translation>Nimm sie an jedes Terminal mit</translation>
    </message>
    <message>
        <source>Scan the card. Type your code. Your file opens.</source>
        <translation>Scanne die Karte. Tippe deinen Code. Deine Akte öffnet sich.</translation>
    </message>
    <message>
        <source>Type the code of the card. Then type your own code. Your file opens.</source>
        <translation>Tippe den Code der Karte. Tippe dann deinen eigenen Code. Deine Akte öffnet sich.</translation>
    </message>
    <message>
        <source>Keep this one at home, apart from card 1</source>
        <translation>Lass sie zu Hause, getrennt von Karte 1</translation>
    </message>
    <message>
        <source>Give them to nobody. With it you choose a new code.</source>
        <translation>Gib sie niemandem. Damit wählst du einen neuen Code.</translation>
    </message>
    <message>
        <source>Can the scanner not read it? Type the last 4 signs of the code.</source>
        <translation>Liest der Scanner sie nicht? Tippe die letzten 4 Zeichen des Codes.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>I have my card</source>
        <translation>Ich habe meine Karte</translation>
    </message>
    <message>
        <source>Print a new card</source>
        <translation>Neue Karte drucken</translation>
    </message>
    <message>
        <source>Show the card on the screen</source>
        <translation>Karte auf dem Bildschirm zeigen</translation>
    </message>
    <message>
        <source>Nothing comes out</source>
        <translation>Es kommt nichts heraus</translation>
    </message>
</context>
<context>
    <name>CardTask</name>
    <message>
        <source>Make your recovery card</source>
        <translation>Mach deine Reservekarte</translation>
    </message>
    <message>
        <source>Did you forget your code? Then only this card helps you to a new one.</source>
        <translation>Hast du deinen Code vergessen? Nur mit dieser Karte bekommst du einen neuen.</translation>
    </message>
</context>
<context>
    <name>CardsNeeded</name>
    <message>
        <source>Access card</source>
        <translation>Zugangskarte</translation>
    </message>
    <message>
        <source>Access card: here</source>
        <translation>Zugangskarte: ist da</translation>
    </message>
    <message>
        <source>Access card: scan it or type its code</source>
        <translation>Zugangskarte: scanne sie oder tippe ihren Code</translation>
    </message>
    <message>
        <source>Recovery card</source>
        <translation>Reservekarte</translation>
    </message>
    <message>
        <source>Recovery card: here</source>
        <translation>Reservekarte: ist da</translation>
    </message>
    <message>
        <source>Recovery card: scan it or type its code</source>
        <translation>Reservekarte: scanne sie oder tippe ihren Code</translation>
    </message>
</context>
<context>
    <name>ChangeController</name>
    <message>
        <source>This does not work now</source>
        <translation>Das geht jetzt nicht</translation>
    </message>
    <message>
        <source>Your code is changed</source>
        <translation>Dein Code ist geändert</translation>
    </message>
    <message>
        <source>Your new access card works</source>
        <translation>Deine neue Zugangskarte gilt</translation>
    </message>
    <message>
        <source>Your new recovery card works</source>
        <translation>Deine neue Reservekarte gilt</translation>
    </message>
    <message>
        <source>Nothing was changed. Your old card and your old code still work. Try again later.</source>
        <translation>Nichts wurde geändert. Deine alte Karte und dein alter Code gelten noch. Versuch es später.</translation>
    </message>
    <message>
        <source>From now on only your new code opens your file.</source>
        <translation>Ab jetzt öffnet nur dein neuer Code deine Akte.</translation>
    </message>
    <message>
        <source>The old one opens nothing any more. Throw it away.</source>
        <translation>Die alte öffnet nichts mehr. Wirf sie weg.</translation>
    </message>
</context>
<context>
    <name>ChangeDialog</name>
    <message>
        <source>Change your code</source>
        <translation>Deinen Code ändern</translation>
    </message>
    <message>
        <source>New access card</source>
        <translation>Neue Zugangskarte</translation>
    </message>
    <message>
        <source>New recovery card</source>
        <translation>Neue Reservekarte</translation>
    </message>
    <message>
        <source>First type the code that you have now.</source>
        <translation>Tippe zuerst den Code, den du jetzt hast.</translation>
    </message>
    <message>
        <source>Choose six digits that you remember well.</source>
        <translation>Wähl sechs Ziffern, die du dir gut merkst.</translation>
    </message>
    <message>
        <source>Type the same code once more.</source>
        <translation>Tippe denselben Code noch einmal.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>Your code of now</source>
        <translation>Dein Code von jetzt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>ChoiceWords</name>
    <message>
        <source>How far can it be?</source>
        <translation>Wie weit darf es sein?</translation>
    </message>
    <message>
        <source>How much Dutch?</source>
        <translation>Wie viel Niederländisch?</translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation>Art der Arbeit</translation>
    </message>
    <message>
        <source>How many hours?</source>
        <translation>Wie viele Stunden?</translation>
    </message>
    <message>
        <source>When do you want to work?</source>
        <translation>Wann willst du arbeiten?</translation>
    </message>
    <message>
        <source>What do you not need?</source>
        <translation>Was brauchst du nicht?</translation>
    </message>
    <message>
        <source>How new?</source>
        <translation>Wie neu?</translation>
    </message>
    <message>
        <source>What sector?</source>
        <translation>Welcher Bereich?</translation>
    </message>
    <message>
        <source>What occupation?</source>
        <translation>Welcher Beruf?</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3 Tage</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Permanent</source>
        <translation>Fest</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Zeitarbeit</translation>
    </message>
    <message>
        <source>Flexi-job</source>
        <translation>Flexi-Job</translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation>Befristet</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Studentenjob</translation>
    </message>
    <message>
        <source>Internship</source>
        <translation>Praktikum</translation>
    </message>
    <message>
        <source>Own boss</source>
        <translation>Selbstständig</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Ehrenamt</translation>
    </message>
    <message>
        <source>Full time</source>
        <translation>In Vollzeit</translation>
    </message>
    <message>
        <source>Part time</source>
        <translation>In Teilzeit</translation>
    </message>
    <message>
        <source>Daytime</source>
        <translation>Tagsüber</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Abend</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nacht</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>Wochenende</translation>
    </message>
    <message>
        <source>Diploma</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>Führerschein</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Erfahrung</translation>
    </message>
    <message>
        <source>Up to {km} km</source>
        <translation>Bis {km} km</translation>
    </message>
    <message>
        <source>New today</source>
        <translation>Heute neu</translation>
    </message>
    <message>
        <source>Last 3 days</source>
        <translation>Letzte 3 Tage</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Ein bisschen</translation>
    </message>
    <message>
        <source>Reasonably well</source>
        <translation>Ziemlich gut</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>A little Dutch</source>
        <translation>Ein bisschen Niederländisch</translation>
    </message>
    <message>
        <source>Dutch reasonably well</source>
        <translation>Ziemlich gut Niederländisch</translation>
    </message>
    <message>
        <source>Dutch well</source>
        <translation>Gut Niederländisch</translation>
    </message>
    <message>
        <source>Permanent job</source>
        <translation>Feste Arbeit</translation>
    </message>
    <message>
        <source>Agency work</source>
        <translation>Über Zeitarbeit</translation>
    </message>
    <message>
        <source>Temporary job</source>
        <translation>Befristete Arbeit</translation>
    </message>
    <message>
        <source>Student job</source>
        <translation>Als Studentenjob</translation>
    </message>
    <message>
        <source>Self-employed</source>
        <translation>Selbstständig</translation>
    </message>
    <message>
        <source>Volunteer work</source>
        <translation>Ehrenamtlich</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Tagsüber</translation>
    </message>
    <message>
        <source>In shifts</source>
        <translation>In Schichten</translation>
    </message>
    <message>
        <source>In the evening</source>
        <translation>Am Abend</translation>
    </message>
    <message>
        <source>At night</source>
        <translation>In der Nacht</translation>
    </message>
    <message>
        <source>At the weekend</source>
        <translation>Am Wochenende</translation>
    </message>
    <message>
        <source>No diploma</source>
        <translation>Ohne Abschluss</translation>
    </message>
    <message>
        <source>No driving licence</source>
        <translation>Ohne Führerschein</translation>
    </message>
    <message>
        <source>No experience</source>
        <translation>Ohne Erfahrung</translation>
    </message>
    <message>
        <source>up to {km} km from {place}</source>
        <translation>bis {km} km von {place}</translation>
    </message>
    <message>
        <source>No Dutch asked</source>
        <translation>Kein Niederländisch verlangt</translation>
    </message>
    <message>
        <source>Dutch helps</source>
        <translation>Niederländisch hilft</translation>
    </message>
    <message>
        <source>A few words of Dutch</source>
        <translation>Ein paar Wörter Niederländisch</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Überall suchen</translation>
    </message>
    <message>
        <source>Any level of Dutch</source>
        <translation>Jedes Niveau Niederländisch</translation>
    </message>
    <message>
        <source>Any kind of work</source>
        <translation>Jede Art von Arbeit</translation>
    </message>
    <message>
        <source>Any number of hours</source>
        <translation>Egal wie viele Stunden</translation>
    </message>
    <message>
        <source>Any time of the day</source>
        <translation>Egal wann</translation>
    </message>
    <message>
        <source>Whatever is asked of you</source>
        <translation>Egal, was verlangt wird</translation>
    </message>
    <message>
        <source>Older ones too</source>
        <translation>Auch ältere</translation>
    </message>
    <message>
        <source>Every sector</source>
        <translation>Jeder Bereich</translation>
    </message>
    <message>
        <source>Every occupation</source>
        <translation>Jeder Beruf</translation>
    </message>
</context>
<context>
    <name>ChosenChips</name>
    <message>
        <source>Change this</source>
        <translation>Das ändern</translation>
    </message>
</context>
<context>
    <name>ClosedDoorDialog</name>
    <message>
        <source>No trainings now</source>
        <translation>Jetzt keine Ausbildungen</translation>
    </message>
    <message>
        <source>This door is closed for now. A person can help you today: %1.</source>
        <translation>Diese Tür ist noch geschlossen. Ein Mensch hilft dir heute: %1.</translation>
    </message>
    <message>
        <source>Find help</source>
        <translation>Hilfe suchen</translation>
    </message>
</context>
<context>
    <name>CodeAdvice</name>
    <message>
        <source>Not a run, not a birthday</source>
        <translation>Keine Reihe, kein Geburtstag</translation>
    </message>
    <message>
        <source>Others try 123456 and dates first. Do not tell your code to anybody, not to us either.</source>
        <translation>Andere probieren zuerst 123456 und Daten. Sag deinen Code niemandem, auch uns nicht.</translation>
    </message>
</context>
<context>
    <name>CodePanel</name>
    <message>
        <source>There is nothing about you in it.</source>
        <translation>Da steht nichts über dich drin.</translation>
    </message>
</context>
<context>
    <name>ContactWords</name>
    <message>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
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
        <translation>Eins weniger</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Eins mehr</translation>
    </message>
    <message>
        <source>Less is not possible.</source>
        <translation>Weniger geht nicht.</translation>
    </message>
    <message>
        <source>More is not possible.</source>
        <translation>Mehr geht nicht.</translation>
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
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächste</translation>
    </message>
    <message>
        <source>Show the screen again</source>
        <translation>Bildschirm wieder zeigen</translation>
    </message>
</context>
<context>
    <name>CurtainHead</name>
    <message>
        <source>The screen is covered</source>
        <translation>Der Bildschirm ist abgedeckt</translation>
    </message>
    <message>
        <source>Nobody sees what you do. You hear everything in your headphones.</source>
        <translation>Niemand sieht, was du machst. Du hörst alles im Kopfhörer.</translation>
    </message>
    <message>
        <source>Reading aloud waits</source>
        <translation>Vorlesen wartet</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>Vorlesen läuft</translation>
    </message>
    <message>
        <source>Ready to read aloud</source>
        <translation>Bereit zum Vorlesen</translation>
    </message>
    <message>
        <source>piece %1 of %2</source>
        <translation>Teil %1 von %2</translation>
    </message>
</context>
<context>
    <name>CvBuilder</name>
    <message>
        <source>Step {number} of {steps}</source>
        <translation>Schritt {number} von {steps}</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Wer bist du?</translation>
    </message>
    <message>
        <source>What work did you do?</source>
        <translation>Welche Arbeit hast du gemacht?</translation>
    </message>
    <message>
        <source>What did you learn?</source>
        <translation>Was hast du gelernt?</translation>
    </message>
    <message>
        <source>Which languages do you speak?</source>
        <translation>Welche Sprachen sprichst du?</translation>
    </message>
    <message>
        <source>What can you do well?</source>
        <translation>Was kannst du gut?</translation>
    </message>
    <message>
        <source>How do you get to work?</source>
        <translation>Wie kommst du zur Arbeit?</translation>
    </message>
    <message>
        <source>What else should people know?</source>
        <translation>Was sollte man noch wissen?</translation>
    </message>
    <message>
        <source>Is everything right?</source>
        <translation>Stimmt alles?</translation>
    </message>
    <message>
        <source>Type your name and how they can reach you. The rest is not needed.</source>
        <translation>Tippe deinen Namen und wie man dich erreicht. Der Rest muss nicht sein.</translation>
    </message>
    <message>
        <source>Begin with your last work. No work yet? Go on.</source>
        <translation>Beginne mit deiner letzten Arbeit. Noch keine Arbeit? Geh weiter.</translation>
    </message>
    <message>
        <source>School, course or training, here or abroad. Nothing? Go on.</source>
        <translation>Schule, Kurs oder Ausbildung, hier oder im Ausland. Nichts? Geh weiter.</translation>
    </message>
    <message>
        <source>Choose what suits best for each language.</source>
        <translation>Wähle für jede Sprache, was am besten passt.</translation>
    </message>
    <message>
        <source>Touch what suits you. You can leave this out.</source>
        <translation>Berühre, was zu dir passt. Du kannst das auslassen.</translation>
    </message>
    <message>
        <source>Read it once more. Then choose how it looks, and print it.</source>
        <translation>Lies es noch einmal durch. Wähle dann das Aussehen und druck es aus.</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>Weiter: {step}</translation>
    </message>
    <message>
        <source>This CV is in: {language}</source>
        <translation>Dieser Lebenslauf ist auf: {language}</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Ausbildung</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Was du kannst</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>Führerschein</translation>
    </message>
    <message>
        <source>More about you</source>
        <translation>Mehr über dich</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
</context>
<context>
    <name>CvBuilderPage</name>
    <message>
        <source>My CV</source>
        <translation>Mein Lebenslauf</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Show the sheet</source>
        <translation>Zeig das Blatt</translation>
    </message>
    <message>
        <source>This is how your CV looks</source>
        <translation>So sieht dein Lebenslauf aus</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Another template</source>
        <translation>Andere Vorlage</translation>
    </message>
</context>
<context>
    <name>CvCard</name>
    <message>
        <source>Ready</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Not ready yet</source>
        <translation>Noch nicht fertig</translation>
    </message>
</context>
<context>
    <name>CvCheckStep</name>
    <message>
        <source>In which language do you want your CV?</source>
        <translation>In welcher Sprache willst du deinen Lebenslauf?</translation>
    </message>
    <message>
        <source>Choose how it looks</source>
        <translation>Aussehen wählen</translation>
    </message>
</context>
<context>
    <name>CvChips</name>
    <message>
        <source>Show more</source>
        <translation>Mehr zeigen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>CvChoiceStep</name>
    <message>
        <source>This CV is for: %1</source>
        <translation>Dieser Lebenslauf ist für: %1</translation>
    </message>
    <message>
        <source>The employer asks this. What can you do?</source>
        <translation>Das verlangt der Arbeitgeber. Was kannst du?</translation>
    </message>
    <message>
        <source>Can you do this too?</source>
        <translation>Kannst du das auch?</translation>
    </message>
    <message>
        <source>How do you work?</source>
        <translation>Wie arbeitest du?</translation>
    </message>
    <message>
        <source>Something else that you can do well</source>
        <translation>Etwas anderes, das du gut kannst</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>Führerschein</translation>
    </message>
    <message>
        <source>What do you have?</source>
        <translation>Was hast du?</translation>
    </message>
    <message>
        <source>How far can you go?</source>
        <translation>Wie weit kannst du fahren?</translation>
    </message>
    <message>
        <source>Some sentences about you, at the top</source>
        <translation>Einige Sätze über dich, ganz oben</translation>
    </message>
    <message>
        <source>Your own sentence</source>
        <translation>Dein eigener Satz</translation>
    </message>
    <message>
        <source>Also good to know</source>
        <translation>Auch gut zu wissen</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>Hobbies</source>
        <translation>Hobbys</translation>
    </message>
    <message>
        <source>Another hobby</source>
        <translation>Ein anderes Hobby</translation>
    </message>
</context>
<context>
    <name>CvController</name>
    <message numerus="yes">
        <source>%n CVs</source>
        <translation>
            <numerusform>%n Lebenslauf</numerusform>
            <numerusform>%n Lebensläufe</numerusform>
        </translation>
    </message>
    <message>
        <source>My CV</source>
        <translation>Mein Lebenslauf</translation>
    </message>
    <message>
        <source>New CV</source>
        <translation>Neuer Lebenslauf</translation>
    </message>
</context>
<context>
    <name>CvLetterPage</name>
    <message>
        <source>My letter</source>
        <translation>Mein Brief</translation>
    </message>
    <message>
        <source>Touch the sentences that suit you. You see the letter grow.</source>
        <translation>Berühre die Sätze, die zu dir passen. Du siehst den Brief wachsen.</translation>
    </message>
    <message>
        <source>Put the pieces together</source>
        <translation>Setz die Teile zusammen</translation>
    </message>
    <message>
        <source>Your own sentence</source>
        <translation>Dein eigener Satz</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>This is how your letter looks</source>
        <translation>So sieht dein Brief aus</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
</context>
<context>
    <name>CvLookPage</name>
    <message>
        <source>My CV</source>
        <translation>Mein Lebenslauf</translation>
    </message>
    <message>
        <source>Touch a template or a colour. The text stays the same.</source>
        <translation>Berühre eine Vorlage oder eine Farbe. Der Text bleibt gleich.</translation>
    </message>
    <message>
        <source>This is how your CV looks</source>
        <translation>So sieht dein Lebenslauf aus</translation>
    </message>
    <message>
        <source>How should your CV look?</source>
        <translation>Wie soll dein Lebenslauf aussehen?</translation>
    </message>
    <message>
        <source>Touch a sheet. The text stays the same.</source>
        <translation>Berühre ein Blatt. Der Text bleibt gleich.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>No colour in the printer?</source>
        <translation>Keine Farbe im Drucker?</translation>
    </message>
    <message>
        <source>Then it comes out well in black and white.</source>
        <translation>Dann kommt er schön in Schwarz-Weiß heraus.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Choose this one: %1</source>
        <translation>Diese nehmen: %1</translation>
    </message>
</context>
<context>
    <name>CvLooks</name>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Petrol</source>
        <translation>Petrolblau</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Lila</translation>
    </message>
    <message>
        <source>Warm colours</source>
        <translation>Warm</translation>
    </message>
    <message>
        <source>On one sheet</source>
        <translation>Auf einem Blatt</translation>
    </message>
    <message>
        <source>Europass style</source>
        <translation>Europäisch</translation>
    </message>
    <message>
        <source>Classic</source>
        <translation>Klassisch</translation>
    </message>
    <message>
        <source>Fresh</source>
        <translation>Frisch</translation>
    </message>
</context>
<context>
    <name>CvNewsCard</name>
    <message>
        <source>New since this CV</source>
        <translation>Neu seit diesem Lebenslauf</translation>
    </message>
    <message>
        <source>You said this in “What I can do”. It is not in this CV yet.</source>
        <translation>Du hast das bei „Was ich kann“ gesagt. Es steht noch nicht in diesem Lebenslauf.</translation>
    </message>
    <message>
        <source>Add it to this CV</source>
        <translation>In diesen Lebenslauf übernehmen</translation>
    </message>
</context>
<context>
    <name>CvPage</name>
    <message>
        <source>My CV</source>
        <translation>Mein Lebenslauf</translation>
    </message>
    <message>
        <source>Make a new CV, or choose one and touch what you want to do with it.</source>
        <translation>Mach einen neuen Lebenslauf, oder wähle einen und berühre, was du damit tun willst.</translation>
    </message>
    <message>
        <source>You just looked at this vacancy</source>
        <translation>Diese Stelle hast du gerade angesehen</translation>
    </message>
    <message>
        <source>What the employer asks comes first. You check it.</source>
        <translation>Was der Arbeitgeber verlangt, steht vorne. Du prüfst es.</translation>
    </message>
    <message>
        <source>Adapt to this vacancy</source>
        <translation>An diese Stelle anpassen</translation>
    </message>
    <message>
        <source>Make a CV for this vacancy</source>
        <translation>Lebenslauf für diese Stelle machen</translation>
    </message>
    <message>
        <source>All my CVs</source>
        <translation>Alle meine Lebensläufe</translation>
    </message>
    <message>
        <source>You have no CV here yet</source>
        <translation>Du hast hier noch keinen Lebenslauf</translation>
    </message>
    <message>
        <source>Kept in your file</source>
        <translation>In deiner Akte gespeichert</translation>
    </message>
    <message>
        <source>Without a file your CV is wiped when you stop. Print it first.</source>
        <translation>Ohne Akte wird dein Lebenslauf gelöscht, wenn du aufhörst. Druck ihn zuerst aus.</translation>
    </message>
    <message>
        <source>New CV</source>
        <translation>Neuer Lebenslauf</translation>
    </message>
    <message>
        <source>Step by step, about 10 minutes</source>
        <translation>Schritt für Schritt, etwa 10 Minuten</translation>
    </message>
    <message>
        <source>Read a CV from my stick</source>
        <translation>Lebenslauf von meinem Stick lesen</translation>
    </message>
    <message>
        <source>Copy this CV</source>
        <translation>Diesen Lebenslauf kopieren</translation>
    </message>
    <message>
        <source>Open this CV</source>
        <translation>Diesen Lebenslauf öffnen</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>Brief schreiben</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>Auf mein Handy</translation>
    </message>
    <message>
        <source>As a file</source>
        <translation>Als Datei</translation>
    </message>
    <message>
        <source>Remove this CV</source>
        <translation>Diesen Lebenslauf löschen</translation>
    </message>
</context>
<context>
    <name>CvPhoneDialog</name>
    <message>
        <source>Take your CV along on your phone</source>
        <translation>Nimm deinen Lebenslauf auf dem Handy mit</translation>
    </message>
    <message>
        <source>We are making a code</source>
        <translation>Wir machen einen Code</translation>
    </message>
    <message>
        <source>A code does not work now</source>
        <translation>Ein Code geht jetzt nicht</translation>
    </message>
    <message>
        <source>This takes a few seconds.</source>
        <translation>Das dauert ein paar Sekunden.</translation>
    </message>
    <message>
        <source>We could not make a code. Try again, or print your CV.</source>
        <translation>Wir konnten keinen Code machen. Versuch es noch einmal, oder druck deinen Lebenslauf.</translation>
    </message>
    <message>
        <source>Open the camera of your phone.</source>
        <translation>Öffne die Kamera von deinem Handy.</translation>
    </message>
    <message>
        <source>Point it at the square.</source>
        <translation>Richte sie auf das Quadrat.</translation>
    </message>
    <message>
        <source>Tap the link, then tap Download.</source>
        <translation>Tipp auf den Link, dann auf Herunterladen.</translation>
    </message>
    <message>
        <source>It works once, until tomorrow. Only this code opens your CV. Do not show it to others.</source>
        <translation>Er geht einmal, bis morgen. Nur dieser Code öffnet deinen Lebenslauf. Zeig ihn anderen nicht.</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>Neuen Code machen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Neu versuchen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>CvReadDialog</name>
    <message>
        <source>This is what we found</source>
        <translation>Das haben wir gefunden</translation>
    </message>
    <message>
        <source>A CV from your stick</source>
        <translation>Ein Lebenslauf von deinem Stick</translation>
    </message>
    <message>
        <source>Which file is it?</source>
        <translation>Welche Datei ist es?</translation>
    </message>
    <message>
        <source>Everything was taken over.</source>
        <translation>Alles wurde übernommen.</translation>
    </message>
    <message>
        <source>This was not taken over</source>
        <translation>Das wurde nicht übernommen</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Eine andere Datei</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>Go on with this CV</source>
        <translation>Weiter mit diesem Lebenslauf</translation>
    </message>
</context>
<context>
    <name>CvRemarks</name>
    <message>
        <source>Your CV is ready</source>
        <translation>Dein Lebenslauf ist fertig</translation>
    </message>
    <message>
        <source>You can print it.</source>
        <translation>Du kannst ihn drucken.</translation>
    </message>
    <message>
        <source>Without a name nobody knows whose it is.</source>
        <translation>Ohne Namen weiß niemand, von wem er ist.</translation>
    </message>
    <message>
        <source>Your name is missing</source>
        <translation>Dein Name fehlt</translation>
    </message>
    <message>
        <source>Employers here read Latin letters. Write it with those too.</source>
        <translation>Arbeitgeber lesen hier lateinische Buchstaben. Schreibe ihn auch so.</translation>
    </message>
    <message>
        <source>Your name is in other letters</source>
        <translation>Dein Name steht in anderen Buchstaben</translation>
    </message>
    <message>
        <source>Give a phone number or an e-mail address.</source>
        <translation>Gib eine Telefonnummer oder E-Mail-Adresse an.</translation>
    </message>
    <message>
        <source>Nobody can reach you yet</source>
        <translation>Noch kann dich niemand erreichen</translation>
    </message>
    <message>
        <source>Your phone number is very short</source>
        <translation>Deine Telefonnummer ist sehr kurz</translation>
    </message>
    <message>
        <source>That is no e-mail address</source>
        <translation>Das ist keine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Look whether it is right: {text}</source>
        <translation>Prüfe, ob es stimmt: {text}</translation>
    </message>
    <message>
        <source>Add work, a training or what you can do. Then an employer knows something about you.</source>
        <translation>Füge Arbeit, eine Ausbildung oder was du kannst hinzu. Dann weiß ein Arbeitgeber etwas über dich.</translation>
    </message>
    <message>
        <source>Your CV is still almost empty</source>
        <translation>Dein Lebenslauf ist noch fast leer</translation>
    </message>
    <message>
        <source>Nothing from {start} to {end}</source>
        <translation>Nichts von {start} bis {end}</translation>
    </message>
    <message>
        <source>That is fine, but people may ask about it. Did you learn something, or care for somebody?</source>
        <translation>Das ist in Ordnung, aber man fragt vielleicht danach. Hast du etwas gelernt oder jemanden gepflegt?</translation>
    </message>
    <message>
        <source>Employers want to know this. Also your mother tongue counts.</source>
        <translation>Arbeitgeber wollen das wissen. Auch deine Muttersprache zählt.</translation>
    </message>
    <message>
        <source>Which languages do you speak?</source>
        <translation>Welche Sprachen sprichst du?</translation>
    </message>
    <message>
        <source>Choose what suits best for each language.</source>
        <translation>Wähle für jede Sprache, was am besten passt.</translation>
    </message>
    <message>
        <source>How well do you speak it?</source>
        <translation>Wie gut sprichst du sie?</translation>
    </message>
    <message>
        <source>Can you do this? Then add it. If not, you can still apply.</source>
        <translation>Kannst du das? Dann füge es hinzu. Wenn nicht, kannst du dich trotzdem bewerben.</translation>
    </message>
    <message>
        <source>The employer also asks: {list}</source>
        <translation>Der Arbeitgeber verlangt auch: {list}</translation>
    </message>
    <message>
        <source>These are your own words. Check this with someone.</source>
        <translation>Das sind deine eigenen Worte. Prüfe sie mit jemandem.</translation>
    </message>
    <message>
        <source>There is not enough room for everything. Leave something out if you want to choose yourself.</source>
        <translation>Es ist nicht genug Platz für alles. Lass etwas weg, wenn du selbst wählen willst.</translation>
    </message>
    <message>
        <source>Shorter on paper: {job}</source>
        <translation>Auf Papier kürzer: {job}</translation>
    </message>
</context>
<context>
    <name>CvRemoveDialog</name>
    <message>
        <source>Remove this CV?</source>
        <translation>Diesen Lebenslauf löschen?</translation>
    </message>
    <message>
        <source>You cannot get it back.</source>
        <translation>Du bekommst ihn nicht zurück.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Remove this CV</source>
        <translation>Diesen Lebenslauf löschen</translation>
    </message>
</context>
<context>
    <name>CvSheet</name>
    <message>
        <source>Touch the sheet: large</source>
        <translation>Blatt berühren: groß</translation>
    </message>
    <message>
        <source>The other sheet</source>
        <translation>Das andere Blatt</translation>
    </message>
</context>
<context>
    <name>CvSheetPage</name>
    <message>
        <source>My CV</source>
        <translation>Mein Lebenslauf</translation>
    </message>
    <message>
        <source>My letter</source>
        <translation>Mein Brief</translation>
    </message>
    <message>
        <source>This is how it comes out of the printer.</source>
        <translation>So kommt es aus dem Drucker.</translation>
    </message>
    <message>
        <source>The other sheet</source>
        <translation>Das andere Blatt</translation>
    </message>
</context>
<context>
    <name>CvStickController</name>
    <message>
        <source>We are looking on your stick</source>
        <translation>Wir sehen auf deinem Stick nach</translation>
    </message>
    <message>
        <source>Leave your stick in.</source>
        <translation>Lass deinen Stick stecken.</translation>
    </message>
    <message>
        <source>We are reading it</source>
        <translation>Wir lesen sie</translation>
    </message>
    <message>
        <source>My CV</source>
        <translation>Mein Lebenslauf</translation>
    </message>
    <message>
        <source>There is no CV on this stick that we can read</source>
        <translation>Auf diesem Stick finden wir keinen Lebenslauf</translation>
    </message>
    <message>
        <source>PDFs of this kiosk and files of Europass or JSON Resume work.</source>
        <translation>PDFs dieses Kiosks und Dateien von Europass oder JSON Resume gehen.</translation>
    </message>
    <message>
        <source>We find no CV in this file</source>
        <translation>In dieser Datei finden wir keinen Lebenslauf</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another file.</source>
        <translation>Nichts wurde geändert. Wähl eine andere Datei.</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs</source>
        <translation>
            <numerusform>%n Arbeitsstelle</numerusform>
            <numerusform>%n Arbeitsstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trainings</source>
        <translation>
            <numerusform>%n Ausbildung</numerusform>
            <numerusform>%n Ausbildungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n languages</source>
        <translation>
            <numerusform>%n Sprache</numerusform>
            <numerusform>%n Sprachen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skills</source>
        <translation>
            <numerusform>%n Fähigkeit</numerusform>
            <numerusform>%n Fähigkeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>We cannot read this stick</source>
        <translation>Wir können diesen Stick nicht lesen</translation>
    </message>
    <message>
        <source>Do you have another stick? Nothing on it was changed.</source>
        <translation>Hast du einen anderen Stick? Darauf wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>CvStudyForm</name>
    <message>
        <source>New training</source>
        <translation>Neue Ausbildung</translation>
    </message>
</context>
<context>
    <name>CvStudyStep</name>
    <message>
        <source>What kind of school or training?</source>
        <translation>Welche Art Schule oder Ausbildung?</translation>
    </message>
    <message>
        <source>What did you learn there?</source>
        <translation>Was hast du dort gelernt?</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>At which school? (not needed)</source>
        <translation>An welcher Schule? (muss nicht)</translation>
    </message>
    <message>
        <source>In which year did it end?</source>
        <translation>In welchem Jahr war sie zu Ende?</translation>
    </message>
    <message>
        <source>I still follow it</source>
        <translation>Ich mache sie noch</translation>
    </message>
    <message>
        <source>More training</source>
        <translation>Noch eine Ausbildung</translation>
    </message>
    <message>
        <source>Leave this training out</source>
        <translation>Diese Ausbildung weglassen</translation>
    </message>
</context>
<context>
    <name>CvTongueStep</name>
    <message>
        <source>Leave out: %1</source>
        <translation>Weglassen: %1</translation>
    </message>
    <message>
        <source>Another language?</source>
        <translation>Noch eine Sprache?</translation>
    </message>
    <message>
        <source>Touch a language</source>
        <translation>Berühre eine Sprache</translation>
    </message>
    <message>
        <source>Other languages</source>
        <translation>Andere Sprachen</translation>
    </message>
</context>
<context>
    <name>CvTongues</name>
    <message>
        <source>A little</source>
        <translation>Ein bisschen</translation>
    </message>
    <message>
        <source>Reasonably well</source>
        <translation>Ziemlich gut</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Fluent</source>
        <translation>Fließend</translation>
    </message>
    <message>
        <source>Mother tongue</source>
        <translation>Muttersprache</translation>
    </message>
    <message>
        <source>{language} is added. Choose how well you speak it.</source>
        <translation>{language} ist hinzugefügt. Wähle, wie gut du es sprichst.</translation>
    </message>
</context>
<context>
    <name>CvWhoStep</name>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>First name and last name</source>
        <translation>Vorname und Name</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail (not needed)</source>
        <translation>E-Mail (muss nicht)</translation>
    </message>
    <message>
        <source>What work are you looking for? (not needed)</source>
        <translation>Welche Arbeit suchst du? (muss nicht)</translation>
    </message>
    <message>
        <source>Street and number (not needed)</source>
        <translation>Straße und Nummer (muss nicht)</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
</context>
<context>
    <name>CvWorkForm</name>
    <message numerus="yes">
        <source>%n chosen, more is fine</source>
        <translation>
            <numerusform>%n gewählt, mehr ist möglich</numerusform>
            <numerusform>%n gewählt, mehr ist möglich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>New work</source>
        <translation>Neue Arbeit</translation>
    </message>
</context>
<context>
    <name>CvWorkStep</name>
    <message>
        <source>What was your work?</source>
        <translation>Was war deine Arbeit?</translation>
    </message>
    <message>
        <source>For example: cleaner, cook, driver</source>
        <translation>Zum Beispiel: Reinigungskraft, Koch, Fahrer</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>For whom, and where? (not needed)</source>
        <translation>Für wen und wo? (muss nicht)</translation>
    </message>
    <message>
        <source>I still work there</source>
        <translation>Ich arbeite noch dort</translation>
    </message>
    <message>
        <source>What did you do there?</source>
        <translation>Was hast du dort gemacht?</translation>
    </message>
    <message>
        <source>Something else that you did</source>
        <translation>Etwas anderes, das du gemacht hast</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>More work</source>
        <translation>Noch eine Arbeit</translation>
    </message>
    <message>
        <source>Leave this work out</source>
        <translation>Diese Arbeit weglassen</translation>
    </message>
</context>
<context>
    <name>CvWriteDialog</name>
    <message>
        <source>Your CV as a file</source>
        <translation>Dein Lebenslauf als Datei</translation>
    </message>
    <message>
        <source>Put your stick in. Then choose for what.</source>
        <translation>Steck deinen Stick ein. Wähl dann, wofür.</translation>
    </message>
    <message>
        <source>For the Europass website</source>
        <translation>Für die Website von Europass</translation>
    </message>
    <message>
        <source>For this kiosk and other CV programs</source>
        <translation>Für diesen Kiosk und andere Programme für Lebensläufe</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
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
        <translation>Gestern</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>wählen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Anderer Tag</translation>
    </message>
</context>
<context>
    <name>DayPicker</name>
    <message>
        <source>When?</source>
        <translation>Wann?</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>An welchem Tag?</translation>
    </message>
</context>
<context>
    <name>DeskButton</name>
    <message>
        <source>Call the desk</source>
        <translation>Schalter rufen</translation>
    </message>
</context>
<context>
    <name>DeskCard</name>
    <message>
        <source>Call the desk</source>
        <translation>Schalter rufen</translation>
    </message>
</context>
<context>
    <name>DeskDialog</name>
    <message>
        <source>Call the desk</source>
        <translation>Schalter rufen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>DeskWords</name>
    <message>
        <source>Do you need help with this screen?</source>
        <translation>Brauchst du Hilfe an diesem Bildschirm?</translation>
    </message>
    <message>
        <source>We are telling the desk</source>
        <translation>Wir sagen es dem Schalter</translation>
    </message>
    <message>
        <source>The desk knows that somebody needs help here</source>
        <translation>Der Schalter weiß, dass hier jemand Hilfe braucht</translation>
    </message>
    <message>
        <source>We could not tell the desk</source>
        <translation>Wir konnten es dem Schalter nicht sagen</translation>
    </message>
    <message>
        <source>Ask at the desk.</source>
        <translation>Frag am Schalter.</translation>
    </message>
    <message>
        <source>We tell the desk. They only hear where this screen is.</source>
        <translation>Wir sagen es dem Schalter. Er erfährt nur, wo dieser Bildschirm steht.</translation>
    </message>
    <message>
        <source>Wait here for a moment.</source>
        <translation>Warte hier einen Moment.</translation>
    </message>
    <message>
        <source>Wait here, or go there yourself.</source>
        <translation>Warte hier oder geh selbst hin.</translation>
    </message>
    <message>
        <source>You did nothing wrong. Ask there yourself.</source>
        <translation>Du hast nichts falsch gemacht. Frag dort selbst.</translation>
    </message>
    <message>
        <source>We are telling the desk.</source>
        <translation>Wir sagen es dem Schalter.</translation>
    </message>
    <message>
        <source>The desk knows that the printer needs help.</source>
        <translation>Der Schalter weiß, dass der Drucker Hilfe braucht.</translation>
    </message>
    <message>
        <source>We could not tell the desk. Ask there yourself.</source>
        <translation>Wir konnten es dem Schalter nicht sagen. Frag dort selbst.</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>DomainsController</name>
    <message>
        <source>We do not know any trainings right now.</source>
        <translation>Wir kennen gerade keine Ausbildungen.</translation>
    </message>
    <message>
        <source>You did nothing wrong. Ask for help at the desk.</source>
        <translation>Du hast nichts falsch gemacht. Bitte am Schalter um Hilfe.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Ausbildungen</translation>
    </message>
</context>
<context>
    <name>DomainsPage</name>
    <message>
        <source>Trainings</source>
        <translation>Ausbildungen</translation>
    </message>
    <message>
        <source>Touch what you want to learn about. Then touch a training.</source>
        <translation>Tippe an, worüber du etwas lernen willst. Tippe dann eine Ausbildung an.</translation>
    </message>
    <message>
        <source>What do you want to learn about?</source>
        <translation>Worüber willst du etwas lernen?</translation>
    </message>
    <message>
        <source>No trainings suit your other choices.</source>
        <translation>Keine Ausbildung passt zu deiner anderen Auswahl.</translation>
    </message>
</context>
<context>
    <name>DoorButton</name>
    <message>
        <source>Closed for now</source>
        <translation>Noch zu</translation>
    </message>
</context>
<context>
    <name>DoorRow</name>
    <message>
        <source>Vacancies</source>
        <translation>Offene Stellen</translation>
    </message>
    <message>
        <source>Find work that suits you</source>
        <translation>Such Arbeit, die zu dir&#xa0;passt</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Ausbildungen</translation>
    </message>
    <message>
        <source>Learn a trade or learn more</source>
        <translation>Lerne einen Beruf oder lerne&#xa0;dazu</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>Meine Akte</translation>
    </message>
    <message>
        <source>Saved work, tasks and appointments</source>
        <translation>Gemerkte Stellen, Aufgaben und Termine</translation>
    </message>
    <message>
        <source>Your file is open</source>
        <translation>Deine Akte ist offen</translation>
    </message>
    <message>
        <source>My CV</source>
        <translation>Mein Lebenslauf</translation>
    </message>
    <message>
        <source>Make your CV and print it</source>
        <translation>Schreib ihn und druck ihn&#xa0;aus</translation>
    </message>
    <message>
        <source>Job shop &amp; help</source>
        <translation>Werkwinkel &amp;&#xa0;Hilfe</translation>
    </message>
    <message>
        <source>Ask a person for help</source>
        <translation>Bitte einen Menschen um&#xa0;Hilfe</translation>
    </message>
</context>
<context>
    <name>DoorsPage</name>
    <message>
        <source>Welcome. Where do you want to go?</source>
        <translation>Willkommen. Wohin willst&#xa0;du?</translation>
    </message>
    <message>
        <source>Touch a door. It is free, and you can take your time.</source>
        <translation>Berühre eine Tür. Es ist gratis, und du kannst dir Zeit nehmen.</translation>
    </message>
</context>
<context>
    <name>Doorstep</name>
    <message>
        <source>Nothing you do here stays on this screen.</source>
        <translation>Nichts von dem, was du hier machst, bleibt auf diesem Bildschirm.</translation>
    </message>
    <message>
        <source>Nothing stays on this screen.</source>
        <translation>Nichts bleibt auf diesem Bildschirm.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Barrierefrei</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>Stop &amp; wipe</source>
        <translation>Stopp &amp; löschen</translation>
    </message>
</context>
<context>
    <name>DossierApplicationPage</name>
    <message>
        <source>Application</source>
        <translation>Bewerbung</translation>
    </message>
    <message>
        <source>Say here what happened with this application.</source>
        <translation>Sag hier, was mit dieser Bewerbung passiert ist.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was passiert ist</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Was ist passiert?</translation>
    </message>
    <message>
        <source>Write something with it</source>
        <translation>Schreib etwas dazu</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Choose first what happened.</source>
        <translation>Wähl zuerst, was passiert ist.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Ansprechperson</translation>
    </message>
    <message>
        <source>Show the vacancy</source>
        <translation>Stelle zeigen</translation>
    </message>
    <message>
        <source>Remove this application</source>
        <translation>Diese Bewerbung löschen</translation>
    </message>
    <message>
        <source>This application is no longer there.</source>
        <translation>Diese Bewerbung gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Remove this application?</source>
        <translation>Diese Bewerbung löschen?</translation>
    </message>
    <message>
        <source>It goes from your list and from your proof. You cannot get it back.</source>
        <translation>Sie verschwindet von deiner Liste und vom Nachweis. Du bekommst sie nicht zurück.</translation>
    </message>
</context>
<context>
    <name>DossierApplicationsPage</name>
    <message>
        <source>My applications</source>
        <translation>Meine Bewerbungen</translation>
    </message>
    <message>
        <source>Here is where you applied. Touch one to say what happened.</source>
        <translation>Hier steht, wo du dich beworben hast. Berühr eine Zeile und sag, was passiert ist.</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>Meine Akte</translation>
    </message>
    <message>
        <source>You did not note an application yet.</source>
        <translation>Du hast noch keine Bewerbung notiert.</translation>
    </message>
    <message>
        <source>Did you call, write or go somewhere? Put it here. Then you have proof that you look for work.</source>
        <translation>Hast du angerufen, geschrieben oder warst du irgendwo? Trag es hier ein. Dann hast du einen Nachweis, dass du Arbeit suchst.</translation>
    </message>
    <message>
        <source>I applied</source>
        <translation>Ich habe mich beworben</translation>
    </message>
    <message>
        <source>Print the proof</source>
        <translation>Nachweis drucken</translation>
    </message>
    <message>
        <source>There are no applications yet.</source>
        <translation>Es gibt noch keine Bewerbungen.</translation>
    </message>
</context>
<context>
    <name>DossierAppointmentPage</name>
    <message>
        <source>Appointment</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Say whether you come. Print it, or take the way there along on your phone.</source>
        <translation>Sag, ob du kommst. Druck es aus oder nimm den Weg auf dem Handy mit.</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>Meine Akte</translation>
    </message>
    <message>
        <source>Will you come?</source>
        <translation>Kommst du?</translation>
    </message>
    <message>
        <source>No, I cannot</source>
        <translation>Nein, ich kann nicht</translation>
    </message>
    <message>
        <source>Yes, I come</source>
        <translation>Ja, ich komme</translation>
    </message>
    <message>
        <source>I was there</source>
        <translation>Ich war da</translation>
    </message>
    <message>
        <source>Ask for another moment</source>
        <translation>Um eine andere Zeit bitten</translation>
    </message>
    <message>
        <source>Bring with you</source>
        <translation>Bring mit</translation>
    </message>
    <message>
        <source>Route (QR)</source>
        <translation>Weg (QR)</translation>
    </message>
    <message>
        <source>See the place</source>
        <translation>Den Ort ansehen</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Auf Papier</translation>
    </message>
    <message>
        <source>Print this appointment</source>
        <translation>Diesen Termin drucken</translation>
    </message>
    <message>
        <source>Print my CV</source>
        <translation>Meinen Lebenslauf drucken</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>This appointment is no longer there.</source>
        <translation>Diesen Termin gibt es nicht mehr.</translation>
    </message>
</context>
<context>
    <name>DossierAppointmentsPage</name>
    <message>
        <source>My appointments</source>
        <translation>Meine Termine</translation>
    </message>
    <message>
        <source>Here are your appointments. Touch one to say whether you come.</source>
        <translation>Hier stehen deine Termine. Berühre einen und sag, ob du kommst.</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>Meine Akte</translation>
    </message>
    <message>
        <source>You have no appointments now.</source>
        <translation>Du hast jetzt keine Termine.</translation>
    </message>
    <message>
        <source>Do you want to talk with somebody? Ask for it below.</source>
        <translation>Willst du mit jemandem reden? Frag unten danach.</translation>
    </message>
    <message>
        <source>Do you want to talk with somebody? Go to a job shop, or call.</source>
        <translation>Willst du mit jemandem reden? Geh zu einem Jobladen oder ruf an.</translation>
    </message>
    <message>
        <source>See the places</source>
        <translation>Die Orte ansehen</translation>
    </message>
    <message>
        <source>Sent to the office</source>
        <translation>An die Stelle gesendet</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Vorbei</translation>
    </message>
    <message>
        <source>Ask to be called</source>
        <translation>Um einen Anruf bitten</translation>
    </message>
    <message>
        <source>Ask for an appointment</source>
        <translation>Um einen Termin bitten</translation>
    </message>
</context>
<context>
    <name>DossierEnterPage</name>
    <message>
        <source>Open your file</source>
        <translation>Öffne deine Akte</translation>
    </message>
    <message>
        <source>Type your code</source>
        <translation>Tippe deinen Code</translation>
    </message>
    <message>
        <source>Open it with both cards</source>
        <translation>Öffne sie mit beiden Karten</translation>
    </message>
    <message>
        <source>Choose a new code</source>
        <translation>Wähl einen neuen Code</translation>
    </message>
    <message>
        <source>Your code is blocked</source>
        <translation>Dein Code ist gesperrt</translation>
    </message>
    <message>
        <source>This screen does not know this card</source>
        <translation>Dieser Bildschirm kennt diese Karte nicht</translation>
    </message>
    <message>
        <source>We cannot get your file now</source>
        <translation>Wir können deine Akte jetzt nicht holen</translation>
    </message>
    <message>
        <source>We take no codes for a moment</source>
        <translation>Wir nehmen gerade keine Codes an</translation>
    </message>
    <message>
        <source>Your file does not open now</source>
        <translation>Deine Akte öffnet sich jetzt nicht</translation>
    </message>
    <message>
        <source>Hold your card below the scanner. Then type your code.</source>
        <translation>Halte deine Karte unter den Scanner. Tippe dann deinen Code.</translation>
    </message>
    <message>
        <source>Type the code of your card. Then type your secret code.</source>
        <translation>Tippe den Code deiner Karte. Tippe dann deinen Geheimcode.</translation>
    </message>
    <message>
        <source>We have your recovery card. The code has 6 digits.</source>
        <translation>Wir haben deine Reservekarte. Der Code hat 6 Ziffern.</translation>
    </message>
    <message>
        <source>We have your card. The code has 6 digits.</source>
        <translation>Wir haben deine Karte. Der Code hat 6 Ziffern.</translation>
    </message>
    <message>
        <source>Did you forget your code? Scan your access card and your recovery card.</source>
        <translation>Code vergessen? Scanne deine Zugangskarte und deine Reservekarte.</translation>
    </message>
    <message>
        <source>Six digits that you remember well. The old code opens nothing any more.</source>
        <translation>Sechs Ziffern, die du dir gut merkst. Der alte Code öffnet nichts mehr.</translation>
    </message>
    <message>
        <source>Type the same code once more.</source>
        <translation>Tippe denselben Code noch einmal.</translation>
    </message>
    <message>
        <source>There were too many wrong codes. With both cards your file opens, and you choose a new code.</source>
        <translation>Es gab zu viele falsche Codes. Mit beiden Karten öffnet sich deine Akte, und du wählst einen neuen Code.</translation>
    </message>
    <message>
        <source>Is it an old card? Then use your new one. You can also make a new file.</source>
        <translation>Ist es eine alte Karte? Nimm die neue. Du kannst auch eine neue Akte anlegen.</translation>
    </message>
    <message>
        <source>You did nothing wrong. Your file is not on this screen yet, and the network does not work. Try again later.</source>
        <translation>Du hast nichts falsch gemacht. Deine Akte ist noch nicht auf diesem Bildschirm, und das Netz geht nicht. Versuch es später noch einmal.</translation>
    </message>
    <message>
        <source>There were too many wrong codes on this screen. Come back in a quarter of an hour, or ask a person for help.</source>
        <translation>Auf diesem Bildschirm gab es zu viele falsche Codes. Komm in einer Viertelstunde wieder oder bitte jemanden um Hilfe.</translation>
    </message>
    <message>
        <source>You did nothing wrong. Try again later, or ask a person for help.</source>
        <translation>Du hast nichts falsch gemacht. Versuch es später oder bitte jemanden um Hilfe.</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>Meine Akte</translation>
    </message>
    <message>
        <source>Hold your card below the scanner</source>
        <translation>Halte deine Karte unter den Scanner</translation>
    </message>
    <message>
        <source>The code is on the back of your card</source>
        <translation>Der Code steht auf der Rückseite deiner Karte</translation>
    </message>
    <message>
        <source>With the square to the light. Then you type your secret code.</source>
        <translation>Das Quadrat zum Licht. Danach tippst du deinen Geheimcode.</translation>
    </message>
    <message>
        <source>First you type that code. Then your secret code.</source>
        <translation>Zuerst tippst du diesen Code. Danach deinen Geheimcode.</translation>
    </message>
    <message>
        <source>Or type the code of the card</source>
        <translation>Oder tippe den Code der Karte</translation>
    </message>
    <message>
        <source>It is on the back of your card.</source>
        <translation>Er steht auf der Rückseite deiner Karte.</translation>
    </message>
    <message>
        <source>The code of the card</source>
        <translation>Der Code der Karte</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächste</translation>
    </message>
    <message>
        <source>Your code (6 digits)</source>
        <translation>Dein Code (6 Ziffern)</translation>
    </message>
    <message>
        <source>No file yet?</source>
        <translation>Noch keine Akte?</translation>
    </message>
    <message>
        <source>It keeps vacancies, tasks and your CV for the next time. Making one takes 2 minutes.</source>
        <translation>Sie bewahrt Stellen, Aufgaben und deinen Lebenslauf für das nächste Mal. Das Anlegen dauert 2 Minuten.</translation>
    </message>
    <message>
        <source>Make a file</source>
        <translation>Akte anlegen</translation>
    </message>
    <message>
        <source>I forgot my code</source>
        <translation>Ich habe meinen Code vergessen</translation>
    </message>
    <message>
        <source>Another card</source>
        <translation>Eine andere Karte</translation>
    </message>
    <message>
        <source>What I saved</source>
        <translation>Was ich mir gemerkt habe</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Neu versuchen</translation>
    </message>
    <message>
        <source>Go on without</source>
        <translation>Ohne weitermachen</translation>
    </message>
    <message>
        <source>Lost your access card? Use your recovery card and your code.</source>
        <translation>Zugangskarte verloren? Nimm deine Reservekarte und deinen Code.</translation>
    </message>
</context>
<context>
    <name>DossierFileDialog</name>
    <message>
        <source>Take everything along as a file</source>
        <translation>Alles als Datei mitnehmen</translation>
    </message>
    <message>
        <source>Put your USB stick in. A program can read the file (JSON). Whoever finds the stick can read it too.</source>
        <translation>Steck deinen USB-Stick ein. Ein Programm kann die Datei lesen (JSON). Wer den Stick findet, kann es auch.</translation>
    </message>
    <message>
        <source>Put it on my stick</source>
        <translation>Auf meinen Stick</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Neu versuchen</translation>
    </message>
    <message>
        <source>I have my stick</source>
        <translation>Ich habe meinen Stick</translation>
    </message>
</context>
<context>
    <name>DossierOverviewPage</name>
    <message>
        <source>My file</source>
        <translation>Meine Akte</translation>
    </message>
    <message>
        <source>Here you see what to do, where you applied and what is new for you.</source>
        <translation>Hier siehst du, was zu tun ist, wo du dich beworben hast und was neu für dich ist.</translation>
    </message>
    <message>
        <source>Good to see you</source>
        <translation>schön, dass du da bist</translation>
    </message>
    <message>
        <source>Your file is still empty.</source>
        <translation>Deine Akte ist noch leer.</translation>
    </message>
    <message>
        <source>Start with looking for work. Touch the bookmark to save what you like.</source>
        <translation>Fang mit der Suche nach Arbeit an. Tippe auf das Lesezeichen, um dir etwas zu merken.</translation>
    </message>
    <message>
        <source>Look for work</source>
        <translation>Arbeit suchen</translation>
    </message>
    <message>
        <source>Look for a training</source>
        <translation>Kurs suchen</translation>
    </message>
    <message>
        <source>To do now</source>
        <translation>Jetzt zu tun</translation>
    </message>
    <message>
        <source>You have nothing to do now.</source>
        <translation>Du hast jetzt nichts zu tun.</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>My applications</source>
        <translation>Meine Bewerbungen</translation>
    </message>
    <message>
        <source>Did you apply somewhere? Write it here.</source>
        <translation>Hast du dich irgendwo beworben? Schreib es hier auf.</translation>
    </message>
    <message>
        <source>All my applications</source>
        <translation>Alle meine Bewerbungen</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>Für dich</translation>
    </message>
    <message>
        <source>Save what you like. Then we can suggest more like it.</source>
        <translation>Merk dir, was dir gefällt. Dann können wir Ähnliches vorschlagen.</translation>
    </message>
    <message>
        <source>All suggestions</source>
        <translation>Alle Vorschläge</translation>
    </message>
    <message>
        <source>I applied</source>
        <translation>Ich habe mich beworben</translation>
    </message>
    <message>
        <source>Print the proof</source>
        <translation>Nachweis drucken</translation>
    </message>
</context>
<context>
    <name>DossierPage</name>
    <message>
        <source>My file</source>
        <translation>Meine Akte</translation>
    </message>
</context>
<context>
    <name>DossierPassportPage</name>
    <message>
        <source>What I can do</source>
        <translation>Was ich kann</translation>
    </message>
    <message>
        <source>Say here what you can do. Touch something to change it. It goes into your CV when you want.</source>
        <translation>Sag hier, was du kannst. Berühre etwas, um es zu ändern. Es geht in deinen Lebenslauf, wenn du willst.</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>Meine Akte</translation>
    </message>
    <message>
        <source>what you can do</source>
        <translation>was du kannst</translation>
    </message>
    <message>
        <source>Proven: with a paper or a test. Is something not proven yet? The job shop helps.</source>
        <translation>Bewiesen: mit einem Papier oder einem Test. Ist etwas noch nicht bewiesen? Der Werkwinkel hilft.</translation>
    </message>
    <message>
        <source>Certificates and trainings</source>
        <translation>Bescheinigungen und Ausbildungen</translation>
    </message>
    <message>
        <source>Which training did you follow? Also a short one counts.</source>
        <translation>Welche Ausbildung hast du gemacht? Auch eine kurze zählt.</translation>
    </message>
    <message>
        <source>What did you do at work, or at home?</source>
        <translation>Was hast du bei der Arbeit oder zu Hause gemacht?</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Which languages do you speak?</source>
        <translation>Welche Sprachen sprichst du?</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>Führerschein</translation>
    </message>
    <message>
        <source>Do you have a driving licence?</source>
        <translation>Hast du einen Führerschein?</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>Hier steht noch nichts.</translation>
    </message>
    <message>
        <source>Have it proven</source>
        <translation>Etwas beweisen lassen</translation>
    </message>
    <message>
        <source>Show it to a counsellor</source>
        <translation>Der Beratung zeigen</translation>
    </message>
    <message>
        <source>Make a CV with it</source>
        <translation>Einen Lebenslauf damit machen</translation>
    </message>
</context>
<context>
    <name>DossierSavedPage</name>
    <message>
        <source>Saved</source>
        <translation>Gemerkt</translation>
    </message>
    <message>
        <source>Here is what you saved. Touch it to read it again.</source>
        <translation>Hier steht, was du dir gemerkt hast. Tippe darauf, um es wieder zu lesen.</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>Meine Akte</translation>
    </message>
    <message>
        <source>for this visit</source>
        <translation>für diesen Besuch</translation>
    </message>
    <message>
        <source>You saved nothing yet.</source>
        <translation>Du hast dir noch nichts gemerkt.</translation>
    </message>
    <message>
        <source>Look for work or a training. Touch the bookmark. Then you find it here again.</source>
        <translation>Such Arbeit oder einen Kurs. Tippe auf das Lesezeichen. Dann findest du es hier wieder.</translation>
    </message>
    <message>
        <source>Look for work</source>
        <translation>Arbeit suchen</translation>
    </message>
    <message>
        <source>Look for a training</source>
        <translation>Kurs suchen</translation>
    </message>
    <message>
        <source>This is for this visit only.</source>
        <translation>Das gilt nur für diesen Besuch.</translation>
    </message>
    <message>
        <source>When you stop, it is wiped. Open a file to keep it longer.</source>
        <translation>Wenn du aufhörst, löschen wir es. Öffne eine Akte, um es länger zu behalten.</translation>
    </message>
    <message>
        <source>Open or make a file</source>
        <translation>Akte öffnen oder anlegen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>My searches</source>
        <translation>Meine Suchen</translation>
    </message>
    <message>
        <source>Show what it finds.</source>
        <translation>Zeig, was sie findet.</translation>
    </message>
    <message>
        <source>New: since you last looked.</source>
        <translation>Neu: seit du zuletzt nachgesehen hast.</translation>
    </message>
    <message>
        <source>Print my list</source>
        <translation>Meine Liste drucken</translation>
    </message>
</context>
<context>
    <name>DossierSettingsController</name>
    <message>
        <source>All that is in my file</source>
        <translation>Alles in meiner Akte</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>Meine Akte</translation>
    </message>
    <message>
        <source>Your first name, what you can do, CVs, what you saved, applications, tasks and appointments</source>
        <translation>Dein Vorname, was du kannst, deine Lebensläufe, was du gemerkt hast, Bewerbungen, Aufgaben und Termine</translation>
    </message>
    <message>
        <source>until you wipe it</source>
        <translation>bis du es löschst</translation>
    </message>
    <message>
        <source>Your file on this screen</source>
        <translation>Deine Akte auf diesem Bildschirm</translation>
    </message>
    <message>
        <source>30 days after you last opened it</source>
        <translation>30 Tage nach dem letzten Öffnen</translation>
    </message>
    <message>
        <source>Your file for the other screens</source>
        <translation>Deine Akte für die anderen Bildschirme</translation>
    </message>
    <message>
        <source>24 months after you last opened it</source>
        <translation>24 Monate nach dem letzten Öffnen</translation>
    </message>
    <message>
        <source>That a code was wrong</source>
        <translation>Dass ein Code falsch war</translation>
    </message>
    <message>
        <source>at most 30 days</source>
        <translation>höchstens 30 Tage</translation>
    </message>
    <message>
        <source>What you print</source>
        <translation>Was du druckst</translation>
    </message>
    <message>
        <source>until the end of your visit</source>
        <translation>bis zum Ende deines Besuchs</translation>
    </message>
</context>
<context>
    <name>DossierSettingsPage</name>
    <message>
        <source>Settings of your file</source>
        <translation>Einstellungen deiner Akte</translation>
    </message>
    <message>
        <source>Change your code or your cards. See what we keep. Take everything along, or wipe it.</source>
        <translation>Ändere deinen Code oder deine Karten. Sieh, was wir aufbewahren. Nimm alles mit oder lösch es.</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>You came in with your recovery card</source>
        <translation>Du bist mit deiner Reservekarte hereingekommen</translation>
    </message>
    <message>
        <source>Did you lose your access card? Make a new one: the old one then opens nothing any more.</source>
        <translation>Hast du deine Zugangskarte verloren? Mach eine neue: Die alte öffnet dann nichts mehr.</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Change your code</source>
        <translation>Deinen Code ändern</translation>
    </message>
    <message>
        <source>You type the old one first.</source>
        <translation>Du tippst zuerst den alten.</translation>
    </message>
    <message>
        <source>New access card</source>
        <translation>Neue Zugangskarte</translation>
    </message>
    <message>
        <source>The old one stops at once.</source>
        <translation>Die alte gilt sofort nicht mehr.</translation>
    </message>
    <message>
        <source>New recovery card</source>
        <translation>Neue Reservekarte</translation>
    </message>
    <message>
        <source>Keep it at home.</source>
        <translation>Bewahr sie zu Hause auf.</translation>
    </message>
    <message>
        <source>Close your file</source>
        <translation>Deine Akte schließen</translation>
    </message>
    <message>
        <source>You can go on with something else.</source>
        <translation>Du kannst mit etwas anderem weitermachen.</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Auf Papier</translation>
    </message>
    <message>
        <source>What do we keep, and how long?</source>
        <translation>Was bewahren wir auf, und wie lange?</translation>
    </message>
    <message>
        <source>Your file is locked with your card and your code</source>
        <translation>Deine Akte ist mit deiner Karte und deinem Code verschlossen</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>A number for your counsellor</source>
        <translation>Eine Nummer für deine Beratung</translation>
    </message>
    <message>
        <source>Take everything along</source>
        <translation>Alles mitnehmen</translation>
    </message>
    <message>
        <source>On paper or as a PDF</source>
        <translation>Auf Papier oder als PDF</translation>
    </message>
    <message>
        <source>As a file for a computer</source>
        <translation>Als Datei für einen Computer</translation>
    </message>
    <message>
        <source>Without them nobody reads it, not even we. Others see only what you share.</source>
        <translation>Ohne sie liest es niemand, auch wir nicht. Andere sehen nur, was du teilst.</translation>
    </message>
    <message>
        <source>Tips from others</source>
        <translation>Tipps von anderen</translation>
    </message>
    <message>
        <source>See what they kept.</source>
        <translation>Sieh, was sie behalten haben.</translation>
    </message>
    <message>
        <source>Count me in</source>
        <translation>Zähl mich mit</translation>
    </message>
    <message>
        <source>Others see what was kept most, not who you are.</source>
        <translation>Andere sehen, was oft behalten wurde, nicht wer du bist.</translation>
    </message>
    <message>
        <source>Show it to a counsellor</source>
        <translation>Der Beratung zeigen</translation>
    </message>
    <message>
        <source>You choose what is in it.</source>
        <translation>Du wählst, was darin steht.</translation>
    </message>
    <message>
        <source>Everything goes away for good. We ask you once more.</source>
        <translation>Alles ist für immer weg. Wir fragen dich noch einmal.</translation>
    </message>
    <message>
        <source>Wipe everything…</source>
        <translation>Alles löschen…</translation>
    </message>
</context>
<context>
    <name>DossierStartPage</name>
    <message>
        <source>What is it?</source>
        <translation>Was ist das?</translation>
    </message>
    <message>
        <source>What is your first name?</source>
        <translation>Wie ist dein Vorname?</translation>
    </message>
    <message>
        <source>Choose a secret code</source>
        <translation>Wähl einen Geheimcode</translation>
    </message>
    <message>
        <source>Your recovery card</source>
        <translation>Deine Ersatzkarte</translation>
    </message>
    <message>
        <source>Your access card</source>
        <translation>Deine Zugangskarte</translation>
    </message>
    <message>
        <source>A file keeps vacancies, applications, tasks and your CV for the next time. You can also do without.</source>
        <translation>Eine Akte bewahrt Stellen, Bewerbungen, Aufgaben und deinen Lebenslauf für das nächste Mal. Es geht auch ohne.</translation>
    </message>
    <message>
        <source>Only your first name. You see it on the screen and on your card.</source>
        <translation>Nur dein Vorname. Du siehst ihn auf dem Bildschirm und auf deiner Karte.</translation>
    </message>
    <message>
        <source>Six digits that you remember well. Only you know them.</source>
        <translation>Sechs Ziffern, die du dir gut merkst. Nur du kennst sie.</translation>
    </message>
    <message>
        <source>Card 2 of 2. Keep it at home.</source>
        <translation>Karte 2 von 2. Bewahr sie zu Hause auf.</translation>
    </message>
    <message>
        <source>Card 1 of 2. Take it with you.</source>
        <translation>Karte 1 von 2. Nimm sie mit.</translation>
    </message>
    <message>
        <source>Type the same code once more.</source>
        <translation>Tippe denselben Code noch einmal.</translation>
    </message>
    <message>
        <source>Start a file</source>
        <translation>Eine Akte anlegen</translation>
    </message>
    <message>
        <source>takes 2 minutes</source>
        <translation>dauert 2 Minuten</translation>
    </message>
    <message>
        <source>Your first name</source>
        <translation>Dein Vorname</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächste</translation>
    </message>
    <message>
        <source>Type your first name first.</source>
        <translation>Tippe zuerst deinen Vornamen.</translation>
    </message>
    <message>
        <source>The card that came out opens nothing</source>
        <translation>Die Karte, die herauskam, öffnet nichts</translation>
    </message>
    <message>
        <source>Throw it away. Type your code again. Then a new card comes out.</source>
        <translation>Wirf sie weg. Tippe deinen Code noch einmal. Dann kommt eine neue Karte.</translation>
    </message>
    <message>
        <source>Go on without a file</source>
        <translation>Ohne Akte weitermachen</translation>
    </message>
    <message>
        <source>Your file could not be made now</source>
        <translation>Deine Akte konnte jetzt nicht angelegt werden</translation>
    </message>
    <message>
        <source>You did nothing wrong. A card that came out is worth nothing.</source>
        <translation>Du hast nichts falsch gemacht. Eine Karte, die schon herauskam, gilt nicht.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Neu versuchen</translation>
    </message>
    <message>
        <source>Make this card later</source>
        <translation>Diese Karte später machen</translation>
    </message>
</context>
<context>
    <name>DossierSuggestionsPage</name>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>These may suit you. Touch the question mark to know why you see one. Touch the cross if it is not for you.</source>
        <translation>Das passt vielleicht zu dir. Berühre das Fragezeichen, um zu wissen, warum du es siehst. Berühre das Kreuz, wenn es nichts für dich ist.</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>Meine Akte</translation>
    </message>
    <message>
        <source>Show what others chose</source>
        <translation>Zeigen, was andere gewählt haben</translation>
    </message>
    <message>
        <source>Look at the training</source>
        <translation>Die Ausbildung ansehen</translation>
    </message>
    <message>
        <source>Look at the vacancy</source>
        <translation>Stelle ansehen</translation>
    </message>
    <message>
        <source>There are no suggestions now.</source>
        <translation>Es gibt jetzt keine Vorschläge.</translation>
    </message>
    <message>
        <source>Say what work you look for, or save what you like. Then we can suggest more like it.</source>
        <translation>Sag, welche Arbeit du suchst, oder speichere, was dir gefällt. Dann können wir mehr davon vorschlagen.</translation>
    </message>
    <message>
        <source>Say what you look for</source>
        <translation>Sag, was du suchst</translation>
    </message>
    <message>
        <source>Look for work</source>
        <translation>Arbeit suchen</translation>
    </message>
    <message>
        <source>Why do I see this?</source>
        <translation>Warum sehe ich das?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Merken</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>Nichts für mich</translation>
    </message>
    <message>
        <source>You do not see it again.</source>
        <translation>Du siehst es nicht mehr.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>DossierTabs</name>
    <message>
        <source>The parts of your file</source>
        <translation>Die Teile deiner Akte</translation>
    </message>
</context>
<context>
    <name>DossierTabsController</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gemerkt</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Bewerbungen</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>What I can do</source>
        <translation>Was ich kann</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message numerus="yes">
        <source>%n to do</source>
        <translation>
            <numerusform>%n zu tun</numerusform>
            <numerusform>%n zu tun</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to come</source>
        <translation>
            <numerusform>%n kommt</numerusform>
            <numerusform>%n kommen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DossierTaskPage</name>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Read how to do it. Say when it is done, or when it does not work.</source>
        <translation>Lies, wie es geht. Sag, wenn es fertig ist oder nicht klappt.</translation>
    </message>
    <message>
        <source>How to do it</source>
        <translation>So geht es</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>This does not work for me</source>
        <translation>Das schaffe ich nicht</translation>
    </message>
    <message>
        <source>This is not for me</source>
        <translation>Das ist nichts für mich</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Mehr Zeit</translation>
    </message>
    <message>
        <source>A week more time</source>
        <translation>Eine Woche mehr Zeit</translation>
    </message>
    <message>
        <source>Print my tasks</source>
        <translation>Meine Aufgaben drucken</translation>
    </message>
    <message>
        <source>This task is no longer there.</source>
        <translation>Diese Aufgabe gibt es nicht mehr.</translation>
    </message>
</context>
<context>
    <name>DossierTasksPage</name>
    <message>
        <source>My tasks</source>
        <translation>Meine Aufgaben</translation>
    </message>
    <message>
        <source>Here is what you can do. Touch a task to see how.</source>
        <translation>Hier steht, was du tun kannst. Berühre eine Aufgabe und sieh, wie.</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>Meine Akte</translation>
    </message>
    <message>
        <source>You have nothing to do now.</source>
        <translation>Du hast jetzt nichts zu tun.</translation>
    </message>
    <message>
        <source>Tasks come by themselves when something can help you, or your counsellor sends them.</source>
        <translation>Aufgaben kommen von selbst, wenn dir etwas helfen kann, oder deine Beratung schickt sie.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Print my tasks</source>
        <translation>Meine Aufgaben drucken</translation>
    </message>
    <message>
        <source>There are no tasks to print.</source>
        <translation>Es gibt keine Aufgaben zum Drucken.</translation>
    </message>
</context>
<context>
    <name>EntryController</name>
    <message>
        <source>Recovery card</source>
        <translation>Reservekarte</translation>
    </message>
    <message>
        <source>Access card</source>
        <translation>Zugangskarte</translation>
    </message>
    <message>
        <source>This is not the code of a card. Look at it again.</source>
        <translation>Das ist nicht der Code einer Karte. Schau noch einmal nach.</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n seconds. Then try again.</source>
        <translation>
            <numerusform>Warte %n Sekunde. Versuch es dann noch einmal.</numerusform>
            <numerusform>Warte %n Sekunden. Versuch es dann noch einmal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is not your code. You can try %n times more.</source>
        <translation>
            <numerusform>Das ist nicht dein Code. Du hast noch %n Versuch.</numerusform>
            <numerusform>Das ist nicht dein Code. Du hast noch %n Versuche.</numerusform>
        </translation>
    </message>
    <message>
        <source>A file is open here. Is it not yours? Touch Stop &amp; wipe first.</source>
        <translation>Hier ist eine Akte offen. Ist es nicht deine? Tippe zuerst auf Stopp &amp; löschen.</translation>
    </message>
    <message>
        <source>Your code is changed. From now on only your new code opens your file.</source>
        <translation>Dein Code ist geändert. Ab jetzt öffnet nur dein neuer Code deine Akte.</translation>
    </message>
</context>
<context>
    <name>EntryPromises</name>
    <message>
        <source>Your code is never on the screen.</source>
        <translation>Dein Code steht nie auf dem Bildschirm.</translation>
    </message>
    <message>
        <source>Do you stop? Then we wipe everything from this screen.</source>
        <translation>Hörst du auf? Dann löschen wir alles von diesem Bildschirm.</translation>
    </message>
    <message>
        <source>No card or no code? Ask at the desk.</source>
        <translation>Keine Karte oder kein Code? Frag am Schalter.</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Your file is wiped</source>
        <translation>Deine Akte ist gelöscht</translation>
    </message>
    <message>
        <source>Wiping did not work</source>
        <translation>Löschen hat nicht geklappt</translation>
    </message>
    <message>
        <source>Are you sure? Nothing comes back</source>
        <translation>Bist du sicher? Nichts kommt zurück</translation>
    </message>
    <message>
        <source>Wipe your file?</source>
        <translation>Deine Akte löschen?</translation>
    </message>
    <message>
        <source>Your cards open nothing any more. You can throw them away.</source>
        <translation>Deine Karten öffnen nichts mehr. Du kannst sie wegwerfen.</translation>
    </message>
    <message>
        <source>Your file is still there. Try again, or ask for help at the desk.</source>
        <translation>Deine Akte ist noch da. Versuch es noch einmal oder bitte am Schalter um Hilfe.</translation>
    </message>
    <message>
        <source>All that is in it goes away at once: on this screen, and on the others as soon as they hear of it.</source>
        <translation>Alles darin ist sofort weg: auf diesem Bildschirm, und auf den anderen, sobald sie es erfahren.</translation>
    </message>
    <message>
        <source>Vacancies, applications, tasks, your CV: everything goes away for good. Do you want it on paper first?</source>
        <translation>Stellen, Bewerbungen, Aufgaben, dein Lebenslauf: alles ist für immer weg. Willst du es erst auf Papier?</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>Nein, behalten</translation>
    </message>
    <message>
        <source>Print it first</source>
        <translation>Erst drucken</translation>
    </message>
    <message>
        <source>Yes, wipe everything</source>
        <translation>Ja, alles löschen</translation>
    </message>
    <message>
        <source>Wipe everything…</source>
        <translation>Alles löschen…</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>Zum Anfang</translation>
    </message>
</context>
<context>
    <name>FeedInfo</name>
    <message numerus="yes">
        <source>%n vacancies</source>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trainings</source>
        <translation>
            <numerusform>%n Ausbildung</numerusform>
            <numerusform>%n Ausbildungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Open until {time}</source>
        <translation>Offen bis {time}</translation>
    </message>
    <message>
        <source>Open from {time}</source>
        <translation>Öffnet um {time}</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>Jetzt zu</translation>
    </message>
    <message>
        <source>This is how it was on {day}. Something may be gone already. So call first.</source>
        <translation>Das ist der Stand von {day}. Vielleicht ist etwas schon weg. Ruf also zuerst an.</translation>
    </message>
    <message>
        <source>Call first</source>
        <translation>Zuerst anrufen</translation>
    </message>
</context>
<context>
    <name>FilterColumn</name>
    <message>
        <source>Choose what fits</source>
        <translation>Wähle, was passt</translation>
    </message>
    <message>
        <source>Clear choices</source>
        <translation>Auswahl löschen</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation>Mehr Auswahl</translation>
    </message>
</context>
<context>
    <name>FilterSheet</name>
    <message>
        <source>Choices</source>
        <translation>Wähle, was passt</translation>
    </message>
    <message>
        <source>Clear choices</source>
        <translation>Auswahl löschen</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>Branchen</translation>
    </message>
</context>
<context>
    <name>FirstSheet</name>
    <message numerus="yes">
        <source>%n sheets</source>
        <translation>
            <numerusform>%n Blatt</numerusform>
            <numerusform>%n Blätter</numerusform>
        </translation>
    </message>
    <message>
        <source>The sheet is being made</source>
        <translation>Das Blatt wird gemacht</translation>
    </message>
</context>
<context>
    <name>GoodbyePage</name>
    <message>
        <source>Everything is wiped.</source>
        <translation>Alles ist gelöscht.</translation>
    </message>
    <message>
        <source>Goodbye!</source>
        <translation>Auf Wiedersehen!</translation>
    </message>
    <message>
        <source>Nothing of you is left on this screen.</source>
        <translation>Auf diesem Bildschirm ist nichts mehr von dir.</translation>
    </message>
    <message>
        <source>Start again (%1)</source>
        <translation>Neu beginnen (%1)</translation>
    </message>
</context>
<context>
    <name>GuideAnswer</name>
    <message>
        <source>This is where to go</source>
        <translation>Hier bist du richtig</translation>
    </message>
    <message>
        <source>Ask to be called back</source>
        <translation>Um einen Rückruf bitten</translation>
    </message>
    <message>
        <source>What do they do?</source>
        <translation>Was machen sie?</translation>
    </message>
    <message>
        <source>Which languages?</source>
        <translation>Welche Sprachen?</translation>
    </message>
    <message>
        <source>Bring this</source>
        <translation>Bring das mit</translation>
    </message>
    <message>
        <source>They can help you too</source>
        <translation>Sie können dir auch helfen</translation>
    </message>
</context>
<context>
    <name>GuideAnswerController</name>
    <message>
        <source>Who can help me</source>
        <translation>Wer mir helfen kann</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
</context>
<context>
    <name>GuideAnswerPage</name>
    <message>
        <source>This is where to go</source>
        <translation>Hier bist du richtig</translation>
    </message>
    <message>
        <source>Read who can help you, what to bring, and where they are.</source>
        <translation>Lies, wer dir helfen kann, was du mitbringst und wo sie sind.</translation>
    </message>
    <message>
        <source>Job shop &amp; help</source>
        <translation>Werkwinkel &amp; Hilfe</translation>
    </message>
    <message>
        <source>who can help me?</source>
        <translation>wer hilft mir?</translation>
    </message>
    <message>
        <source>See who can help</source>
        <translation>Sieh, wer helfen kann</translation>
    </message>
</context>
<context>
    <name>GuideQuestionController</name>
    <message>
        <source>Question {number} of at most {most}</source>
        <translation>Frage {number} von höchstens {most}</translation>
    </message>
</context>
<context>
    <name>GuideStep</name>
    <message>
        <source>This choice is no longer there.</source>
        <translation>Diese Auswahl gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>You did nothing wrong. See who can help you.</source>
        <translation>Du hast nichts falsch gemacht. Schau, wer dir helfen kann.</translation>
    </message>
</context>
<context>
    <name>GuideWhere</name>
    <message>
        <source>Closest to you</source>
        <translation>Am nächsten bei dir</translation>
    </message>
    <message>
        <source>You can ask here too</source>
        <translation>Hier kannst du auch fragen</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>So erreichst du sie</translation>
    </message>
    <message>
        <source>Route (QR)</source>
        <translation>Weg (QR)</translation>
    </message>
    <message>
        <source>Take along (QR)</source>
        <translation>Mitnehmen (QR)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
</context>
<context>
    <name>HelpGuidePage</name>
    <message>
        <source>Job shop &amp; help</source>
        <translation>Werkwinkel &amp; Hilfe</translation>
    </message>
    <message>
        <source>Touch the picture that fits. Back goes to the question before.</source>
        <translation>Berühre das Bild, das passt. Zurück geht zur Frage davor.</translation>
    </message>
    <message>
        <source>who can help me?</source>
        <translation>wer hilft mir?</translation>
    </message>
    <message>
        <source>See who can help</source>
        <translation>Sieh, wer helfen kann</translation>
    </message>
</context>
<context>
    <name>HelpWords</name>
    <message>
        <source>They wrote this in Dutch.</source>
        <translation>Das ist auf Niederländisch geschrieben.</translation>
    </message>
    <message>
        <source>{first} to {last} of {count}</source>
        <translation>{first} bis {last} von {count}</translation>
    </message>
</context>
<context>
    <name>HoursRow</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
</context>
<context>
    <name>Journey</name>
    <message numerus="yes">
        <source>Also in {towns} and %n other places</source>
        <translation>
            <numerusform>Auch in {towns} und an %n weiterem Ort</numerusform>
            <numerusform>Auch in {towns} und an %n weiteren Orten</numerusform>
        </translation>
    </message>
    <message>
        <source>Also in {towns}</source>
        <translation>Auch in {towns}</translation>
    </message>
</context>
<context>
    <name>KeepButton</name>
    <message>
        <source>Saved</source>
        <translation>Gemerkt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Merken</translation>
    </message>
</context>
<context>
    <name>KeepController</name>
    <message>
        <source>Saved for this visit. Open a file to keep it longer.</source>
        <translation>Für diesen Besuch gemerkt. Öffne eine Akte, um es länger zu behalten.</translation>
    </message>
</context>
<context>
    <name>KeyWords</name>
    <message>
        <source>capital letter</source>
        <translation>Großbuchstabe</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>löschen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>cursor to the left</source>
        <translation>Cursor nach links</translation>
    </message>
    <message>
        <source>cursor to the right</source>
        <translation>Cursor nach rechts</translation>
    </message>
    <message>
        <source>space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>digits and signs</source>
        <translation>Ziffern und Zeichen</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <source>letters with accents</source>
        <translation>Buchstaben mit Akzent</translation>
    </message>
    <message>
        <source>other order of letters</source>
        <translation>andere Reihenfolge der Buchstaben</translation>
    </message>
    <message>
        <source>other alphabet</source>
        <translation>anderes Alphabet</translation>
    </message>
    <message>
        <source>full stop</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>question mark</source>
        <translation>Fragezeichen</translation>
    </message>
    <message>
        <source>exclamation mark</source>
        <translation>Ausrufezeichen</translation>
    </message>
    <message>
        <source>opening question mark</source>
        <translation>umgekehrtes Fragezeichen</translation>
    </message>
    <message>
        <source>opening exclamation mark</source>
        <translation>umgekehrtes Ausrufezeichen</translation>
    </message>
    <message>
        <source>colon</source>
        <translation>Doppelpunkt</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>Strichpunkt</translation>
    </message>
    <message>
        <source>dash</source>
        <translation>Bindestrich</translation>
    </message>
    <message>
        <source>underscore</source>
        <translation>Unterstrich</translation>
    </message>
    <message>
        <source>apostrophe</source>
        <translation>Apostroph</translation>
    </message>
    <message>
        <source>quotation mark</source>
        <translation>Anführungszeichen</translation>
    </message>
    <message>
        <source>at sign</source>
        <translation>At-Zeichen</translation>
    </message>
    <message>
        <source>slash</source>
        <translation>Schrägstrich</translation>
    </message>
    <message>
        <source>and sign</source>
        <translation>Und-Zeichen</translation>
    </message>
    <message>
        <source>plus</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>opening bracket</source>
        <translation>Klammer auf</translation>
    </message>
    <message>
        <source>closing bracket</source>
        <translation>Klammer zu</translation>
    </message>
    <message>
        <source>hash</source>
        <translation>Raute</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>euro</source>
        <translation>Euro</translation>
    </message>
    <message>
        <source>star</source>
        <translation>Sternchen</translation>
    </message>
    <message>
        <source>equals</source>
        <translation>ist gleich</translation>
    </message>
    <message>
        <source>dot be</source>
        <translation>Punkt be</translation>
    </message>
    <message>
        <source>dot com</source>
        <translation>Punkt com</translation>
    </message>
    <message>
        <source>%1 with grave accent</source>
        <translation>%1 mit Akzent nach links</translation>
    </message>
    <message>
        <source>%1 with acute accent</source>
        <translation>%1 mit Akzent nach rechts</translation>
    </message>
    <message>
        <source>%1 with circumflex</source>
        <translation>%1 mit Dach</translation>
    </message>
    <message>
        <source>%1 with two dots</source>
        <translation>%1 mit zwei Punkten</translation>
    </message>
    <message>
        <source>%1 with tilde</source>
        <translation>%1 mit Welle</translation>
    </message>
    <message>
        <source>%1 with cedilla</source>
        <translation>%1 mit Cedille</translation>
    </message>
    <message>
        <source>%1 with a mark</source>
        <translation>%1 mit einem Zeichen</translation>
    </message>
    <message>
        <source>capital %1</source>
        <translation>großes %1</translation>
    </message>
</context>
<context>
    <name>KeyboardPanel</name>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message numerus="yes">
        <source>%n more digits</source>
        <translation>
            <numerusform>Noch %n Ziffer</numerusform>
            <numerusform>Noch %n Ziffern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LanguageChips</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>Wähle deine Sprache</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Choose your language</source>
        <translation>Wähle deine Sprache</translation>
    </message>
</context>
<context>
    <name>LeavingController</name>
    <message numerus="yes">
        <source>You kept %n things</source>
        <translation>
            <numerusform>Du hast %n Sache behalten</numerusform>
            <numerusform>Du hast %n Sachen behalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Your card does not work yet. Finish it first, or stop without a file.</source>
        <translation>Deine Karte funktioniert noch nicht. Mach sie erst fertig, oder hör ohne Akte auf.</translation>
    </message>
    <message>
        <source>What I kept</source>
        <translation>Was ich behalten habe</translation>
    </message>
</context>
<context>
    <name>LeavingDialog</name>
    <message>
        <source>Without a file we wipe them now.</source>
        <translation>Ohne Akte löschen wir sie jetzt.</translation>
    </message>
    <message>
        <source>Keep them in a file (2 minutes)</source>
        <translation>In einer Akte behalten (2 Minuten)</translation>
    </message>
    <message>
        <source>Print them</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Stop and wipe all</source>
        <translation>Aufhören und alles löschen</translation>
    </message>
</context>
<context>
    <name>LetterBlock</name>
    <message>
        <source>Type it yourself</source>
        <translation>Selbst tippen</translation>
    </message>
    <message>
        <source>Show other sentences</source>
        <translation>Andere Sätze zeigen</translation>
    </message>
</context>
<context>
    <name>LetterController</name>
    <message>
        <source>My letter</source>
        <translation>Mein Brief</translation>
    </message>
    <message>
        <source>Why this vacancy?</source>
        <translation>Warum diese Stelle?</translation>
    </message>
    <message>
        <source>Why this work?</source>
        <translation>Warum diese Arbeit?</translation>
    </message>
    <message>
        <source>What can you do already?</source>
        <translation>Was kannst du schon?</translation>
    </message>
    <message>
        <source>How do you work?</source>
        <translation>Wie arbeitest du?</translation>
    </message>
    <message>
        <source>How do you end?</source>
        <translation>Wie hörst du auf?</translation>
    </message>
</context>
<context>
    <name>LetterHead</name>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
</context>
<context>
    <name>LevelWords</name>
    <message>
        <source>Almost none</source>
        <translation>Fast nichts</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Ein bisschen</translation>
    </message>
    <message>
        <source>Reasonably well</source>
        <translation>Ziemlich gut</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Fluent</source>
        <translation>Fließend</translation>
    </message>
    <message>
        <source>Mother tongue</source>
        <translation>Muttersprache</translation>
    </message>
</context>
<context>
    <name>Logo</name>
    <message>
        <source>work &amp; training</source>
        <translation>Arbeit &amp; Ausbildung</translation>
    </message>
</context>
<context>
    <name>LowReach</name>
    <message>
        <source>Sample data</source>
        <translation>Beispieldaten</translation>
    </message>
    <message>
        <source>Everything is low.</source>
        <translation>„Alles unten“ ist an.</translation>
    </message>
    <message>
        <source>All you can touch is in the lower half now.</source>
        <translation>Alles, was du berühren kannst, ist jetzt in der unteren Hälfte.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Reading aloud does not work now.</source>
        <translation>Das Vorlesen geht jetzt nicht.</translation>
    </message>
    <message>
        <source>It is in your list.</source>
        <translation>Es steht in deiner Liste.</translation>
    </message>
</context>
<context>
    <name>MeetingPlace</name>
    <message>
        <source>By phone: %1</source>
        <translation>Am Telefon: %1</translation>
    </message>
    <message>
        <source>Open that day: {hours}</source>
        <translation>Geöffnet an dem Tag: {hours}</translation>
    </message>
    <message>
        <source>± {minutes} min on foot ({distance})</source>
        <translation>± {minutes} Min. zu Fuß ({distance})</translation>
    </message>
    <message>
        <source>± {minutes} min by bicycle ({distance})</source>
        <translation>± {minutes} Min. mit dem Fahrrad ({distance})</translation>
    </message>
    <message>
        <source>± {minutes} min by car ({distance})</source>
        <translation>± {minutes} Min. mit dem Auto ({distance})</translation>
    </message>
</context>
<context>
    <name>MonthPicker</name>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
</context>
<context>
    <name>NumberArch</name>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Hier bist du jetzt</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>Noch zu tun</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Es fehlt etwas</translation>
    </message>
</context>
<context>
    <name>NumberController</name>
    <message>
        <source>This is your number</source>
        <translation>Das ist deine Nummer</translation>
    </message>
    <message>
        <source>Your number stops</source>
        <translation>Deine Nummer gilt nicht mehr</translation>
    </message>
    <message>
        <source>There is no number now</source>
        <translation>Es gibt jetzt keine Nummer</translation>
    </message>
    <message>
        <source>A number for your counsellor</source>
        <translation>Eine Nummer für deine Beratung</translation>
    </message>
    <message>
        <source>Give it to your counsellor only. An older number does not work any more.</source>
        <translation>Gib sie nur deiner Beratung. Eine ältere Nummer gilt nicht mehr.</translation>
    </message>
    <message>
        <source>Nobody can send you anything with it any more.</source>
        <translation>Niemand kann dir damit noch etwas schicken.</translation>
    </message>
    <message>
        <source>We cannot reach the service. Try again later. Your file itself works.</source>
        <translation>Wir erreichen den Dienst nicht. Versuch es später noch einmal. Deine Akte selbst geht.</translation>
    </message>
    <message>
        <source>With it your counsellor can send you tasks, appointments and tips. Nobody can read your file with it.</source>
        <translation>Damit kann deine Beratung dir Aufgaben, Termine und Tipps schicken. Niemand kann damit deine Akte lesen.</translation>
    </message>
</context>
<context>
    <name>NumberDialog</name>
    <message>
        <source>Give me a number</source>
        <translation>Gib mir eine Nummer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Stop my number</source>
        <translation>Meine Nummer beenden</translation>
    </message>
</context>
<context>
    <name>OccupationFinderField</name>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>OccupationsController</name>
    <message numerus="yes">
        <source>%n occupations</source>
        <translation>
            <numerusform>%n Beruf</numerusform>
            <numerusform>%n Berufe</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all {n}</source>
        <translation>Alle {n} zeigen</translation>
    </message>
    <message>
        <source>There are no such vacancies right now.</source>
        <translation>Solche Stellen gibt es jetzt nicht.</translation>
    </message>
    <message>
        <source>You did nothing wrong. Choose other work.</source>
        <translation>Du hast nichts falsch gemacht. Wähle andere Arbeit.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OccupationsPage</name>
    <message>
        <source>Vacancies</source>
        <translation>Offene Stellen</translation>
    </message>
    <message>
        <source>Touch an occupation to see its vacancies.</source>
        <translation>Berühre einen Beruf, dann siehst du die Stellen.</translation>
    </message>
    <message>
        <source>choose with pictures</source>
        <translation>mit Bildern wählen</translation>
    </message>
    <message>
        <source>Type instead</source>
        <translation>Lieber tippen</translation>
    </message>
    <message>
        <source>Other kind of work</source>
        <translation>Andere Arbeit</translation>
    </message>
    <message>
        <source>What occupation?</source>
        <translation>Welcher Beruf?</translation>
    </message>
    <message>
        <source>We do not know which occupations these vacancies are for.</source>
        <translation>Wir wissen nicht, zu welchen Berufen diese Stellen gehören.</translation>
    </message>
    <message>
        <source>You can look at all of them.</source>
        <translation>Du kannst dir alle ansehen.</translation>
    </message>
</context>
<context>
    <name>OpeningWords</name>
    <message>
        <source>Open until {time}</source>
        <translation>Offen bis {time}</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Opens at {time}</source>
        <translation>Öffnet um {time}</translation>
    </message>
    <message>
        <source>Opens tomorrow at {time}</source>
        <translation>Öffnet morgen um {time}</translation>
    </message>
    <message>
        <source>Opens {day} at {time}</source>
        <translation>Öffnet am {day} um {time}</translation>
    </message>
    <message>
        <source>Closed until {day}</source>
        <translation>Geschlossen bis {day}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>Jetzt zu</translation>
    </message>
    <message>
        <source>{opens} to {closes}</source>
        <translation>{opens} bis {closes} Uhr</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
</context>
<context>
    <name>OriginSheet</name>
    <message>
        <source>Where do you want to search from?</source>
        <translation>Von wo aus willst du suchen?</translation>
    </message>
    <message>
        <source>Town or postal code</source>
        <translation>Gemeinde oder Postleitzahl</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Clear what you typed</source>
        <translation>Text löschen</translation>
    </message>
    <message>
        <source>We do not know this town. Type the first letters of its name, or its postal code.</source>
        <translation>Wir kennen diese Gemeinde nicht. Tippe die ersten Buchstaben vom Namen oder die Postleitzahl.</translation>
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
            <numerusform>%n gemerkt</numerusform>
            <numerusform>%n gemerkt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewWords</name>
    <message>
        <source>Hello {name}</source>
        <translation>Hallo {name}</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>Meine Akte</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Was for {day}</source>
        <translation>War bis {day}</translation>
    </message>
    <message>
        <source>Before {day}</source>
        <translation>Vor {day}</translation>
    </message>
    <message>
        <source>{hour}, with {name}</source>
        <translation>{hour}, mit {name}</translation>
    </message>
    <message>
        <source>Will you come?</source>
        <translation>Kommst du?</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Am Telefon</translation>
    </message>
    <message>
        <source>From your counsellor {name}</source>
        <translation>Von deiner Beratung, {name}</translation>
    </message>
    <message>
        <source>Suits what you chose</source>
        <translation>Passt zu deiner Auswahl</translation>
    </message>
    <message>
        <source>From your counsellor</source>
        <translation>Von deiner Beratung</translation>
    </message>
    <message>
        <source>From the employer</source>
        <translation>Vom Arbeitgeber</translation>
    </message>
    <message>
        <source>Chosen by people like you</source>
        <translation>Von Menschen wie dir gewählt</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>%1 · signed in</source>
        <translation>%1 · angemeldet</translation>
    </message>
    <message>
        <source>Protected screen</source>
        <translation>Geschützter Bildschirm</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Beispieldaten</translation>
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
        <translation>Du bist ganz oben.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächste</translation>
    </message>
    <message>
        <source>You are at the bottom.</source>
        <translation>Du bist ganz unten.</translation>
    </message>
</context>
<context>
    <name>PaperPreview</name>
    <message>
        <source>The sheet is being made</source>
        <translation>Wir machen das Blatt</translation>
    </message>
    <message>
        <source>1 sheet</source>
        <translation>1 Blatt</translation>
    </message>
    <message>
        <source>Sheet {number} of {sheets}</source>
        <translation>Blatt {number} von {sheets}</translation>
    </message>
</context>
<context>
    <name>PartnerController</name>
    <message>
        <source>This helper</source>
        <translation>Diese Stelle hilft</translation>
    </message>
    <message>
        <source>These helpers are no longer there.</source>
        <translation>Diese Hilfe gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>You did nothing wrong. Others can help you too.</source>
        <translation>Du hast nichts falsch gemacht. Andere können dir auch helfen.</translation>
    </message>
</context>
<context>
    <name>PartnerDetail</name>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Ask to be called back</source>
        <translation>Um einen Rückruf bitten</translation>
    </message>
    <message>
        <source>They help you with</source>
        <translation>Dabei helfen sie dir</translation>
    </message>
    <message>
        <source>They speak</source>
        <translation>Sie sprechen</translation>
    </message>
    <message>
        <source>Where you find them</source>
        <translation>Hier findest du sie</translation>
    </message>
</context>
<context>
    <name>PartnerPage</name>
    <message>
        <source>Job shop &amp; help</source>
        <translation>Werkwinkel &amp; Hilfe</translation>
    </message>
    <message>
        <source>Read what they help with, and where you find them.</source>
        <translation>Lies, wobei sie helfen und wo du sie findest.</translation>
    </message>
    <message>
        <source>See who else helps</source>
        <translation>Sieh, wer noch hilft</translation>
    </message>
</context>
<context>
    <name>PartnersController</name>
    <message>
        <source>We do not know any helpers right now.</source>
        <translation>Wir kennen gerade keine Hilfe.</translation>
    </message>
    <message>
        <source>You did nothing wrong. Ask for help at the desk.</source>
        <translation>Du hast nichts falsch gemacht. Bitte am Schalter um Hilfe.</translation>
    </message>
</context>
<context>
    <name>PassportCard</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Touch to change it or take it away.</source>
        <translation>Berühre es, um es zu ändern oder wegzunehmen.</translation>
    </message>
</context>
<context>
    <name>PassportController</name>
    <message numerus="yes">
        <source>%n times proven</source>
        <translation>
            <numerusform>%n Mal bewiesen</numerusform>
            <numerusform>%n Mal bewiesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times said by yourself</source>
        <translation>
            <numerusform>%n Mal selbst gesagt</numerusform>
            <numerusform>%n Mal selbst gesagt</numerusform>
        </translation>
    </message>
    <message>
        <source>What I can do</source>
        <translation>Was ich kann</translation>
    </message>
</context>
<context>
    <name>PassportDialog</name>
    <message>
        <source>Which training did you follow?</source>
        <translation>Welche Ausbildung hast du gemacht?</translation>
    </message>
    <message>
        <source>What can you do?</source>
        <translation>Was kannst du?</translation>
    </message>
    <message>
        <source>Which language do you speak?</source>
        <translation>Welche Sprache sprichst du?</translation>
    </message>
    <message>
        <source>Which driving licence do you have?</source>
        <translation>Welchen Führerschein hast du?</translation>
    </message>
    <message>
        <source>In which work?</source>
        <translation>Bei welcher Arbeit?</translation>
    </message>
    <message>
        <source>Touch what you can do</source>
        <translation>Berühre, was du kannst</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>Wie heißt es?</translation>
    </message>
    <message>
        <source>Or in your own words</source>
        <translation>Oder in deinen eigenen Worten</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Who gave it? (not needed)</source>
        <translation>Wer hat sie gegeben? (nicht nötig)</translation>
    </message>
    <message>
        <source>Where did you learn it? (not needed)</source>
        <translation>Wo hast du es gelernt? (nicht nötig)</translation>
    </message>
    <message>
        <source>How well?</source>
        <translation>Wie gut?</translation>
    </message>
    <message>
        <source>In which year?</source>
        <translation>In welchem Jahr?</translation>
    </message>
    <message>
        <source>Can you prove it?</source>
        <translation>Kannst du es beweisen?</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Nimm es weg</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Merken</translation>
    </message>
    <message>
        <source>Say first what it is called.</source>
        <translation>Sag zuerst, wie es heißt.</translation>
    </message>
    <message>
        <source>Choose first a language, and how well.</source>
        <translation>Wähle zuerst eine Sprache, und wie gut.</translation>
    </message>
    <message>
        <source>Choose first something.</source>
        <translation>Wähle zuerst etwas.</translation>
    </message>
</context>
<context>
    <name>PassportForm</name>
    <message>
        <source>I say so myself</source>
        <translation>Ich sage es selbst</translation>
    </message>
    <message>
        <source>I have a paper</source>
        <translation>Ich habe ein Papier</translation>
    </message>
    <message>
        <source>A service tested it</source>
        <translation>Eine Stelle hat es geprüft</translation>
    </message>
</context>
<context>
    <name>PassportRow</name>
    <message>
        <source>Proven</source>
        <translation>Nachgewiesen</translation>
    </message>
    <message>
        <source>You say so</source>
        <translation>Selbst gesagt</translation>
    </message>
</context>
<context>
    <name>PassportWords</name>
    <message>
        <source>Driving licence {category}</source>
        <translation>Führerschein {category}</translation>
    </message>
</context>
<context>
    <name>PeriodPicker</name>
    <message>
        <source>From when?</source>
        <translation>Ab wann?</translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation>Bis wann?</translation>
    </message>
</context>
<context>
    <name>PhonePanel</name>
    <message>
        <source>Open the camera of your phone. Point it at the square.</source>
        <translation>Öffne die Kamera von deinem Handy. Richte sie auf das Quadrat.</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>Kind of work</source>
        <translation>Art der Arbeit</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Beruf</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation>Offene Stellen</translation>
    </message>
</context>
<context>
    <name>Pin</name>
    <message numerus="yes">
        <source>%n more digits</source>
        <translation>
            <numerusform>Noch %n Ziffer</numerusform>
            <numerusform>Noch %n Ziffern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinChoice</name>
    <message>
        <source>The two codes are not the same. Type your code again.</source>
        <translation>Die beiden Codes sind nicht gleich. Tippe deinen Code noch einmal.</translation>
    </message>
    <message>
        <source>This code repeats itself. Others guess it. Choose another one.</source>
        <translation>Dieser Code wiederholt sich. Andere erraten ihn. Wähl einen anderen.</translation>
    </message>
    <message>
        <source>These digits follow each other. Others guess it. Choose another one.</source>
        <translation>Diese Ziffern folgen aufeinander. Andere erraten sie. Wähl andere.</translation>
    </message>
    <message>
        <source>This looks like a date. Others guess it. Choose another one.</source>
        <translation>Das sieht wie ein Datum aus. Andere erraten es. Wähl einen anderen Code.</translation>
    </message>
</context>
<context>
    <name>PinField</name>
    <message>
        <source>%1 of %2 digits</source>
        <translation>%1 von %2 Ziffern</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message numerus="yes">
        <source>%n more digits</source>
        <translation>
            <numerusform>Noch %n Ziffer</numerusform>
            <numerusform>Noch %n Ziffern</numerusform>
        </translation>
    </message>
    <message>
        <source>One moment. We are looking.</source>
        <translation>Einen Moment. Wir sehen nach.</translation>
    </message>
    <message>
        <source>Your card</source>
        <translation>Deine Karte</translation>
    </message>
</context>
<context>
    <name>PinQuestion</name>
    <message>
        <source>Your code is blocked. Open your file with both cards. Then choose a new code.</source>
        <translation>Dein Code ist gesperrt. Öffne deine Akte mit beiden Karten. Wähl dann einen neuen Code.</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n seconds. Then try again.</source>
        <translation>
            <numerusform>Warte %n Sekunde. Versuch es dann noch einmal.</numerusform>
            <numerusform>Warte %n Sekunden. Versuch es dann noch einmal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is not your code. You can try %n times more.</source>
        <translation>
            <numerusform>Das ist nicht dein Code. Du hast noch %n Versuch.</numerusform>
            <numerusform>Das ist nicht dein Code. Du hast noch %n Versuche.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinTwice</name>
    <message>
        <source>Your code</source>
        <translation>Dein Code</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message numerus="yes">
        <source>%n more digits</source>
        <translation>
            <numerusform>Noch %n Ziffer</numerusform>
            <numerusform>Noch %n Ziffern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceController</name>
    <message>
        <source>{distance} from here</source>
        <translation>{distance} von hier</translation>
    </message>
    <message>
        <source>This place</source>
        <translation>Dieser Ort</translation>
    </message>
    <message>
        <source>This place is no longer there.</source>
        <translation>Diesen Ort gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>You did nothing wrong. There are other places near you.</source>
        <translation>Du hast nichts falsch gemacht. Es gibt andere Orte in der Nähe.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Bus, tram or train</source>
        <translation>Bus, Straßenbahn oder Zug</translation>
    </message>
</context>
<context>
    <name>PlaceDetail</name>
    <message>
        <source>Route (QR)</source>
        <translation>Weg (QR)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Ask to be called back</source>
        <translation>Um einen Rückruf bitten</translation>
    </message>
    <message>
        <source>Getting in</source>
        <translation>Barrierefrei</translation>
    </message>
    <message>
        <source>Who helps you here</source>
        <translation>Wer hilft dir hier?</translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>Job shop &amp; help</source>
        <translation>Werkwinkel &amp; Hilfe</translation>
    </message>
    <message>
        <source>Read where it is and when it is open. Take the way there along on your phone.</source>
        <translation>Lies, wo es ist und wann es offen ist. Nimm den Weg auf deinem Handy mit.</translation>
    </message>
    <message>
        <source>See other places</source>
        <translation>Andere Orte ansehen</translation>
    </message>
</context>
<context>
    <name>PlacesController</name>
    <message>
        <source>We do not know any places right now.</source>
        <translation>Wir kennen gerade keine Orte.</translation>
    </message>
    <message>
        <source>You did nothing wrong. Ask for help at the desk.</source>
        <translation>Du hast nichts falsch gemacht. Bitte am Schalter um Hilfe.</translation>
    </message>
</context>
<context>
    <name>PlacesPage</name>
    <message>
        <source>Job shop &amp; help</source>
        <translation>Werkwinkel &amp; Hilfe</translation>
    </message>
    <message>
        <source>Touch a place near you, or see who helps with what.</source>
        <translation>Berühre einen Ort in deiner Nähe, oder schau, wer wobei hilft.</translation>
    </message>
    <message>
        <source>Who can help you?</source>
        <translation>Wer kann dir helfen?</translation>
    </message>
    <message>
        <source>Near you</source>
        <translation>In der Nähe</translation>
    </message>
    <message>
        <source>Who helps with what</source>
        <translation>Wer hilft wobei</translation>
    </message>
    <message>
        <source>Who can help me with …?</source>
        <translation>Wer kann mir helfen mit …?</translation>
    </message>
    <message>
        <source>Choose with pictures</source>
        <translation>Wähle mit Bildern</translation>
    </message>
</context>
<context>
    <name>PostState</name>
    <message>
        <source>This cannot be sent from here.</source>
        <translation>Das kann von hier nicht gesendet werden.</translation>
    </message>
    <message>
        <source>Call them, or go there.</source>
        <translation>Ruf dort an oder geh hin.</translation>
    </message>
    <message>
        <source>Your message waits for the network.</source>
        <translation>Deine Nachricht wartet auf das Netz.</translation>
    </message>
    <message>
        <source>Your message is on its way.</source>
        <translation>Deine Nachricht ist unterwegs.</translation>
    </message>
    <message>
        <source>The office has your message.</source>
        <translation>Die Stelle hat deine Nachricht.</translation>
    </message>
    <message>
        <source>The office dealt with your message.</source>
        <translation>Die Stelle hat deine Nachricht bearbeitet.</translation>
    </message>
    <message>
        <source>It leaves by itself. You need not wait here.</source>
        <translation>Sie geht von selbst ab. Du musst hier nicht warten.</translation>
    </message>
    <message>
        <source>The office did not say yet that it has it.</source>
        <translation>Die Stelle hat noch nicht gesagt, dass sie sie hat.</translation>
    </message>
    <message>
        <source>Since {day}, {hour}.</source>
        <translation>Seit {day}, {hour}.</translation>
    </message>
</context>
<context>
    <name>Pressable</name>
    <message>
        <source>Busy. Please wait.</source>
        <translation>Es läuft. Bitte warten.</translation>
    </message>
    <message>
        <source>Not possible now.</source>
        <translation>Geht jetzt nicht.</translation>
    </message>
</context>
<context>
    <name>PrintChoice</name>
    <message>
        <source>Put your stick in first.</source>
        <translation>Steck zuerst deinen Stick ein.</translation>
    </message>
    <message>
        <source>The sheet is being made</source>
        <translation>Das Blatt wird gemacht</translation>
    </message>
    <message>
        <source>The slip</source>
        <translation>Der Zettel</translation>
    </message>
    <message>
        <source>Sheet {number} of {sheets}</source>
        <translation>Blatt {number} von {sheets}</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
</context>
<context>
    <name>PrintLetters</name>
    <message>
        <source>Large letters?</source>
        <translation>Große Buchstaben?</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Yes, large</source>
        <translation>Ja, groß</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>The sheet before</source>
        <translation>Das Blatt davor</translation>
    </message>
    <message>
        <source>This is the first sheet.</source>
        <translation>Das ist das erste Blatt.</translation>
    </message>
    <message>
        <source>The next sheet</source>
        <translation>Das nächste Blatt</translation>
    </message>
    <message>
        <source>This is the last sheet.</source>
        <translation>Das ist das letzte Blatt.</translation>
    </message>
</context>
<context>
    <name>PrintQuestion</name>
    <message>
        <source>What do you print?</source>
        <translation>Was druckst du?</translation>
    </message>
    <message>
        <source>How do you take it along?</source>
        <translation>Wie nimmst du es mit?</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
</context>
<context>
    <name>PrintReady</name>
    <message>
        <source>The printer is ready.</source>
        <translation>Der Drucker ist bereit.</translation>
    </message>
    <message>
        <source>The paper comes out under the screen.</source>
        <translation>Das Papier kommt unter dem Bildschirm heraus.</translation>
    </message>
</context>
<context>
    <name>PrintTimes</name>
    <message>
        <source>How many times?</source>
        <translation>Wie oft?</translation>
    </message>
</context>
<context>
    <name>PrintTrouble</name>
    <message>
        <source>Take it along on your phone</source>
        <translation>Nimm es auf deinem Handy mit</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Neu versuchen</translation>
    </message>
    <message>
        <source>Stop printing</source>
        <translation>Drucken stoppen</translation>
    </message>
</context>
<context>
    <name>PrintWords</name>
    <message>
        <source>The printer is getting ready</source>
        <translation>Der Drucker macht sich bereit</translation>
    </message>
    <message>
        <source>The printer is printing</source>
        <translation>Der Drucker druckt</translation>
    </message>
    <message>
        <source>It is printed</source>
        <translation>Es ist gedruckt</translation>
    </message>
    <message>
        <source>The paper has run out</source>
        <translation>Das Papier ist leer</translation>
    </message>
    <message>
        <source>The paper is stuck</source>
        <translation>Das Papier steckt fest</translation>
    </message>
    <message>
        <source>The printer is open</source>
        <translation>Der Drucker ist offen</translation>
    </message>
    <message>
        <source>The ink has run out</source>
        <translation>Die Tinte ist leer</translation>
    </message>
    <message>
        <source>The paper tray is full</source>
        <translation>Das Papierfach ist voll</translation>
    </message>
    <message>
        <source>The printer does not answer</source>
        <translation>Der Drucker antwortet nicht</translation>
    </message>
    <message>
        <source>The printer does not take this</source>
        <translation>Der Drucker nimmt das nicht an</translation>
    </message>
    <message>
        <source>Printing takes too long</source>
        <translation>Das Drucken dauert zu lange</translation>
    </message>
    <message>
        <source>Printing has stopped</source>
        <translation>Das Drucken wurde gestoppt</translation>
    </message>
    <message>
        <source>Printing did not work</source>
        <translation>Das Drucken hat nicht geklappt</translation>
    </message>
    <message>
        <source>We do not know if it worked</source>
        <translation>Wir wissen nicht, ob es geklappt hat</translation>
    </message>
    <message>
        <source>There is no printer here</source>
        <translation>Hier gibt es keinen Drucker</translation>
    </message>
    <message>
        <source>You have printed all your sheets</source>
        <translation>Du hast alle deine Blätter gedruckt</translation>
    </message>
    <message>
        <source>The sheets for today are used up</source>
        <translation>Die Blätter für heute sind aufgebraucht</translation>
    </message>
    <message>
        <source>Stay here for a moment.</source>
        <translation>Bleib noch kurz hier.</translation>
    </message>
    <message numerus="yes">
        <source>Take your sheets from the printer.</source>
        <translation>
            <numerusform>Nimm dein Blatt aus dem Drucker.</numerusform>
            <numerusform>Nimm deine Blätter aus dem Drucker.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look in the printer. You did nothing wrong.</source>
        <translation>Schau in den Drucker. Du hast nichts falsch gemacht.</translation>
    </message>
    <message>
        <source>Take it along on your phone.</source>
        <translation>Nimm es auf deinem Handy mit.</translation>
    </message>
    <message>
        <source>You did nothing wrong.</source>
        <translation>Du hast nichts falsch gemacht.</translation>
    </message>
    <message>
        <source>I have my sheets</source>
        <translation>Ich habe meine Blätter</translation>
    </message>
    <message>
        <source>Ask for paper at the desk</source>
        <translation>Bitte am Schalter um Papier</translation>
    </message>
    <message>
        <source>Do you want it on paper? Ask at the desk</source>
        <translation>Willst du es auf Papier? Frag am Schalter</translation>
    </message>
    <message>
        <source>Ask for help at the desk</source>
        <translation>Bitte am Schalter um Hilfe</translation>
    </message>
    <message>
        <source>Or take the sheets from the tray. Then printing goes on by itself.</source>
        <translation>Oder nimm die Blätter aus dem Fach. Dann geht das Drucken von allein weiter.</translation>
    </message>
    <message>
        <source>After that, printing goes on by itself.</source>
        <translation>Danach geht das Drucken von allein weiter.</translation>
    </message>
    <message>
        <source>Or try once more.</source>
        <translation>Oder versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Sheet {number} of {sheets}</source>
        <translation>Blatt {number} von {sheets}</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>Es wurde nichts gedruckt.</translation>
    </message>
    <message numerus="yes">
        <source>%n of {sheets} sheets came out.</source>
        <translation>
            <numerusform>%n von {sheets} Blättern ist gedruckt.</numerusform>
            <numerusform>%n von {sheets} Blättern sind gedruckt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintWork</name>
    <message>
        <source>Stop printing</source>
        <translation>Drucken stoppen</translation>
    </message>
</context>
<context>
    <name>PrintedCard</name>
    <message>
        <source>Only on the paper</source>
        <translation>Steht nur auf dem Papier</translation>
    </message>
</context>
<context>
    <name>PrintingController</name>
    <message>
        <source>Put it on my stick</source>
        <translation>Auf meinen Stick</translation>
    </message>
    <message numerus="yes">
        <source>Print %n slips</source>
        <translation>
            <numerusform>%n Zettel drucken</numerusform>
            <numerusform>%n Zettel drucken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print %n sheets</source>
        <translation>
            <numerusform>%n Blatt drucken</numerusform>
            <numerusform>%n Blätter drucken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProfileCard</name>
    <message>
        <source>About me</source>
        <translation>Über mich</translation>
    </message>
    <message>
        <source>So we suggest what suits you. Nothing has to be filled in.</source>
        <translation>So schlagen wir vor, was zu dir passt. Nichts ist Pflicht.</translation>
    </message>
    <message>
        <source>Which work do you look for?</source>
        <translation>Welche Arbeit suchst du?</translation>
    </message>
    <message>
        <source>Touch to take it away.</source>
        <translation>Berühre es, um es wegzunehmen.</translation>
    </message>
    <message>
        <source>How far may it be?</source>
        <translation>Wie weit darf es sein?</translation>
    </message>
    <message>
        <source>How well do you speak Dutch?</source>
        <translation>Wie gut sprichst du Niederländisch?</translation>
    </message>
    <message>
        <source>Can you work with a computer or a phone?</source>
        <translation>Kannst du mit einem Computer oder einem Telefon umgehen?</translation>
    </message>
</context>
<context>
    <name>ProfileController</name>
    <message>
        <source>How far is all the same</source>
        <translation>Egal, wie weit</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No, or with help</source>
        <translation>Nein, oder mit Hilfe</translation>
    </message>
</context>
<context>
    <name>ProofDialog</name>
    <message>
        <source>Print the proof</source>
        <translation>Nachweis drucken</translation>
    </message>
    <message>
        <source>Which applications do you want on it?</source>
        <translation>Welche Bewerbungen sollen darauf stehen?</translation>
    </message>
    <message>
        <source>The sheet says that you filled this in yourself.</source>
        <translation>Auf dem Blatt steht, dass du das selbst ausgefüllt hast.</translation>
    </message>
    <message>
        <source>There are no applications in this time.</source>
        <translation>In dieser Zeit gibt es keine Bewerbungen.</translation>
    </message>
</context>
<context>
    <name>ReadBar</name>
    <message>
        <source>Read all</source>
        <translation>Alles lesen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
</context>
<context>
    <name>ReasonPanel</name>
    <message>
        <source>Why do I see this?</source>
        <translation>Warum sehe ich das?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>We do not know who those people are. They do not know who you are.</source>
        <translation>Wir wissen nicht, wer diese Menschen sind. Sie wissen nicht, wer du bist.</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>Nichts für mich</translation>
    </message>
    <message>
        <source>Look at the vacancy</source>
        <translation>Stelle ansehen</translation>
    </message>
</context>
<context>
    <name>RemoveDialog</name>
    <message>
        <source>Yes, remove it</source>
        <translation>Ja, löschen</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>Nein, behalten</translation>
    </message>
</context>
<context>
    <name>ResultHead</name>
    <message>
        <source>Search saved</source>
        <translation>Suche gemerkt</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Diese Suche merken</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>What comes first?</source>
        <translation>Was kommt zuerst?</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Choose with pictures</source>
        <translation>Mit Bildern wählen</translation>
    </message>
    <message>
        <source>No new data. Searching works as always.</source>
        <translation>Keine neuen Daten. Suchen geht wie immer.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Clear what you typed</source>
        <translation>Text löschen</translation>
    </message>
    <message>
        <source>in</source>
        <translation>in</translation>
    </message>
    <message>
        <source>Where do you want to search from?</source>
        <translation>Von wo aus willst du suchen?</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Choose what fits</source>
        <translation>Wähle, was passt</translation>
    </message>
    <message>
        <source>Search saved</source>
        <translation>Suche gemerkt</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Diese Suche merken</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
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
        <translation>Das ist das erste Ergebnis.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächste</translation>
    </message>
    <message>
        <source>This is the last one.</source>
        <translation>Das ist das letzte Ergebnis.</translation>
    </message>
</context>
<context>
    <name>SavedController</name>
    <message>
        <source>Saved vacancies</source>
        <translation>Gemerkte Stellen</translation>
    </message>
    <message>
        <source>Saved trainings</source>
        <translation>Gemerkte Kurse</translation>
    </message>
    <message>
        <source>What I saved</source>
        <translation>Was ich mir gemerkt habe</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Ausbildungen</translation>
    </message>
</context>
<context>
    <name>SavedWords</name>
    <message>
        <source>All vacancies</source>
        <translation>Alle Stellen</translation>
    </message>
    <message>
        <source>All trainings</source>
        <translation>Alle Ausbildungen</translation>
    </message>
    <message numerus="yes">
        <source>%n vacancies</source>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trainings</source>
        <translation>
            <numerusform>%n Ausbildung</numerusform>
            <numerusform>%n Ausbildungen</numerusform>
        </translation>
    </message>
    <message>
        <source>in {place}</source>
        <translation>in {place}</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nichts Neues</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>Noch %n Tag</numerusform>
            <numerusform>Noch %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Starts on {day}</source>
        <translation>Beginnt am {day}</translation>
    </message>
    <message>
        <source>Not there any more</source>
        <translation>Nicht mehr da</translation>
    </message>
    <message>
        <source>Not there any more since {day}</source>
        <translation>Nicht mehr da seit {day}</translation>
    </message>
</context>
<context>
    <name>ScanController</name>
    <message>
        <source>This code is not from WIS.</source>
        <translation>Dieser Code ist nicht von WIS.</translation>
    </message>
    <message>
        <source>We do not find this. The vacancy or training may no longer be there.</source>
        <translation>Das finden wir nicht. Vielleicht gibt es die Stelle oder die Ausbildung nicht mehr.</translation>
    </message>
    <message>
        <source>You scanned: {title}</source>
        <translation>Gescannt: {title}</translation>
    </message>
    <message>
        <source>More than one vacancy has this code. Choose yours.</source>
        <translation>Mehrere Stellen haben diesen Code. Wähle deine.</translation>
    </message>
    <message>
        <source>More than one training has this code. This is who gives them.</source>
        <translation>Mehrere Ausbildungen haben diesen Code. Hier steht, wer sie gibt.</translation>
    </message>
    <message>
        <source>We cannot look this up now.</source>
        <translation>Das können wir jetzt nicht nachsehen.</translation>
    </message>
</context>
<context>
    <name>ScrollRail</name>
    <message>
        <source>Part %1 of %2</source>
        <translation>Teil %1 von %2</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>You are at the top.</source>
        <translation>Du bist ganz oben.</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>You are at the bottom.</source>
        <translation>Du bist ganz unten.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>“{text}”</source>
        <translation>„{text}“</translation>
    </message>
    <message>
        <source>Do you mean one of these?</source>
        <translation>Meinst du eins davon?</translation>
    </message>
    <message>
        <source>Leave out your choices. Then you will find something.</source>
        <translation>Lass deine Auswahl weg. Dann findest du etwas.</translation>
    </message>
    <message>
        <source>Try other words, or fewer.</source>
        <translation>Versuch andere Wörter, oder weniger.</translation>
    </message>
    <message>
        <source>Leave out one choice. Then you will find something.</source>
        <translation>Lass eine Auswahl weg. Dann findest du etwas.</translation>
    </message>
    <message>
        <source>We searched for {words}.</source>
        <translation>Wir suchten nach {words}.</translation>
    </message>
    <message>
        <source>{first} to {last} of {count}</source>
        <translation>{first} bis {last} von {count}</translation>
    </message>
    <message>
        <source>{row} of {count}</source>
        <translation>{row} von {count}</translation>
    </message>
</context>
<context>
    <name>SearchController</name>
    <message numerus="yes">
        <source>%n vacancies</source>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>vacancies</source>
        <translation>
            <numerusform>Stelle</numerusform>
            <numerusform>Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n vacancies</source>
        <translation>
            <numerusform>%n Stelle zeigen</numerusform>
            <numerusform>%n Stellen zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>All vacancies, without “{text}”</source>
        <translation>Alle Stellen, ohne „{text}“</translation>
    </message>
    <message numerus="yes">
        <source>The first %n, as a list</source>
        <translation>
            <numerusform>Die erste, als Liste</numerusform>
            <numerusform>Die ersten %n, als Liste</numerusform>
        </translation>
    </message>
    <message>
        <source>The list</source>
        <translation>Die Liste</translation>
    </message>
    <message numerus="yes">
        <source>The first %n, two to a sheet</source>
        <translation>
            <numerusform>Die erste, auf einem Blatt</numerusform>
            <numerusform>Die ersten %n, zwei pro Blatt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchNews</name>
    <message numerus="yes">
        <source>%n suggestions</source>
        <translation>
            <numerusform>%n Vorschlag</numerusform>
            <numerusform>%n Vorschläge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Vacancies</source>
        <translation>Offene Stellen</translation>
    </message>
    <message>
        <source>Type the work you are looking for, or choose what suits you. Then touch a vacancy.</source>
        <translation>Tippe, welche Arbeit du suchst, oder wähle, was passt. Berühre dann eine Stelle.</translation>
    </message>
    <message>
        <source>What work are you looking for?</source>
        <translation>Welche Arbeit suchst du?</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
</context>
<context>
    <name>SectorWindows</name>
    <message>
        <source>choose with pictures</source>
        <translation>mit Bildern wählen</translation>
    </message>
    <message>
        <source>Type instead</source>
        <translation>Lieber tippen</translation>
    </message>
    <message>
        <source>Clear choices</source>
        <translation>Auswahl löschen</translation>
    </message>
</context>
<context>
    <name>SectorWords</name>
    <message>
        <source>Dutch and languages</source>
        <translation>Niederländisch und Sprachen</translation>
    </message>
    <message>
        <source>Learning to use a computer</source>
        <translation>Mit dem Computer umgehen lernen</translation>
    </message>
    <message>
        <source>Finding a job</source>
        <translation>Arbeit suchen</translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation>Rechnen</translation>
    </message>
    <message>
        <source>Living in Belgium</source>
        <translation>Leben in Belgien</translation>
    </message>
    <message>
        <source>Care &amp; health</source>
        <translation>Pflege &amp; Gesundheit</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Bau</translation>
    </message>
    <message>
        <source>Shop &amp; sales</source>
        <translation>Laden &amp; Verkauf</translation>
    </message>
    <message>
        <source>Computers &amp; IT</source>
        <translation>Computer &amp; IT</translation>
    </message>
    <message>
        <source>Logistics &amp; transport</source>
        <translation>Logistik &amp; Transport</translation>
    </message>
    <message>
        <source>Factory &amp; production</source>
        <translation>Fabrik &amp; Produktion</translation>
    </message>
    <message>
        <source>Kitchen &amp; serving</source>
        <translation>Küche &amp; Service</translation>
    </message>
    <message>
        <source>Hair, fashion &amp; sports</source>
        <translation>Haare, Mode &amp; Sport</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Technical work</source>
        <translation>Technik</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Büro</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>Reinigung</translation>
    </message>
    <message>
        <source>School &amp; children</source>
        <translation>Schule &amp; Kinder</translation>
    </message>
    <message>
        <source>Gardens &amp; animals</source>
        <translation>Garten &amp; Tiere</translation>
    </message>
</context>
<context>
    <name>SectorsController</name>
    <message>
        <source>We do not know any vacancies right now.</source>
        <translation>Wir kennen jetzt keine Stellen.</translation>
    </message>
    <message>
        <source>You did nothing wrong. Ask for help at the desk.</source>
        <translation>Du hast nichts falsch gemacht. Bitte am Schalter um Hilfe.</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>Ich weiß es nicht</translation>
    </message>
    <message>
        <source>Help me choose</source>
        <translation>Hilf mir wählen</translation>
    </message>
</context>
<context>
    <name>SectorsPage</name>
    <message>
        <source>Vacancies</source>
        <translation>Offene Stellen</translation>
    </message>
    <message>
        <source>Touch the kind of work that you look for. Then touch an occupation.</source>
        <translation>Berühre die Art von Arbeit, die du suchst. Berühre dann einen Beruf.</translation>
    </message>
    <message>
        <source>What kind of work do you look for?</source>
        <translation>Welche Art von Arbeit suchst du?</translation>
    </message>
    <message>
        <source>No vacancies suit your other choices.</source>
        <translation>Keine Stelle passt zu deiner anderen Auswahl.</translation>
    </message>
</context>
<context>
    <name>ShareController</name>
    <message>
        <source>For my counsellor</source>
        <translation>Für meine Beratung</translation>
    </message>
    <message>
        <source>It is sent. The office reads it soon.</source>
        <translation>Es ist gesendet. Das Büro liest es bald.</translation>
    </message>
    <message>
        <source>It could not be sent. Print it instead.</source>
        <translation>Es konnte nicht gesendet werden. Druck es aus.</translation>
    </message>
    <message>
        <source>What I can do</source>
        <translation>Was ich kann</translation>
    </message>
    <message>
        <source>My CVs</source>
        <translation>Meine Lebensläufe</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Bewerbungen</translation>
    </message>
    <message>
        <source>Tasks and appointments</source>
        <translation>Aufgaben und Termine</translation>
    </message>
    <message>
        <source>What I saved</source>
        <translation>Was ich mir gemerkt habe</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>It is sent</source>
        <translation>Es ist gesendet</translation>
    </message>
    <message>
        <source>It could not be sent</source>
        <translation>Es konnte nicht gesendet werden</translation>
    </message>
    <message>
        <source>What may your counsellor see?</source>
        <translation>Was darf deine Beratung sehen?</translation>
    </message>
    <message>
        <source>The office reads it soon. Your file itself stays locked.</source>
        <translation>Das Büro liest es bald. Deine Akte selbst bleibt verschlossen.</translation>
    </message>
    <message>
        <source>Print it, and give the sheet to your counsellor.</source>
        <translation>Druck es aus und gib das Blatt deiner Beratung.</translation>
    </message>
    <message>
        <source>Touch what you want to show. The rest stays yours. Your first name goes with it.</source>
        <translation>Berühre, was du zeigen willst. Der Rest bleibt bei dir. Dein Vorname geht mit.</translation>
    </message>
    <message>
        <source>Only the office can read what you send. It gets a copy of now, and nothing of what you change later.</source>
        <translation>Nur das Büro kann lesen, was du sendest. Es bekommt eine Kopie von jetzt, und nichts von dem, was du später änderst.</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Auf Papier</translation>
    </message>
    <message>
        <source>Choose first what you want to show.</source>
        <translation>Wähle zuerst, was du zeigen willst.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Neu versuchen</translation>
    </message>
    <message>
        <source>Send it to the office</source>
        <translation>An das Büro senden</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>SortSheet</name>
    <message>
        <source>What comes first?</source>
        <translation>Was kommt zuerst?</translation>
    </message>
</context>
<context>
    <name>SpokenWords</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Reading aloud is on. Go to the next thing with the arrows. Press it with OK.</source>
        <translation>Vorlesen ist an. Geh mit den Pfeilen zum Nächsten. Drücke es mit OK.</translation>
    </message>
    <message>
        <source>Reading aloud is on. Touch something to hear it. Touch it again to press it.</source>
        <translation>Vorlesen ist an. Berühre etwas, um es zu hören. Berühre es noch einmal, um zu drücken.</translation>
    </message>
    <message>
        <source>This is personal. Plug in headphones to hear it.</source>
        <translation>Das ist persönlich. Steck einen Kopfhörer ein, um es zu hören.</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds left</source>
        <translation>
            <numerusform>noch %n Sekunde</numerusform>
            <numerusform>noch %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Volume %1</source>
        <translation>Lautstärke %1</translation>
    </message>
    <message>
        <source>Reading slowly</source>
        <translation>Ich lese langsam</translation>
    </message>
    <message>
        <source>Reading normally</source>
        <translation>Ich lese normal</translation>
    </message>
    <message>
        <source>Reading fast</source>
        <translation>Ich lese schnell</translation>
    </message>
    <message>
        <source>button</source>
        <translation>Knopf</translation>
    </message>
    <message>
        <source>link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>text field</source>
        <translation>Textfeld</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Reiter</translation>
    </message>
    <message>
        <source>slider</source>
        <translation>Schieberegler</translation>
    </message>
    <message>
        <source>progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>angekreuzt</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht angekreuzt</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>nicht verfügbar</translation>
    </message>
</context>
<context>
    <name>StartController</name>
    <message>
        <source>What is it?</source>
        <translation>Was ist das?</translation>
    </message>
    <message>
        <source>Your first name</source>
        <translation>Dein Vorname</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Dein Code</translation>
    </message>
    <message>
        <source>Your cards</source>
        <translation>Deine Karten</translation>
    </message>
</context>
<context>
    <name>StartWhat</name>
    <message>
        <source>This is not a registration as a job seeker</source>
        <translation>Das ist keine Anmeldung als arbeitsuchend</translation>
    </message>
    <message>
        <source>You register with the employment service. Here you see who helps you with that.</source>
        <translation>Du meldest dich beim Arbeitsamt an. Hier siehst du, wer dir dabei hilft.</translation>
    </message>
    <message>
        <source>Start my file</source>
        <translation>Meine Akte anlegen</translation>
    </message>
    <message>
        <source>Where do I register?</source>
        <translation>Wo melde ich mich an?</translation>
    </message>
    <message>
        <source>Go on without a file</source>
        <translation>Ohne Akte weitermachen</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>You did every step.</source>
        <translation>Du hast jeden Schritt gemacht.</translation>
    </message>
    <message>
        <source>Is the task done? Then say so here.</source>
        <translation>Ist die Aufgabe fertig? Dann sag es hier.</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>Es ist fertig</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
</context>
<context>
    <name>StickWords</name>
    <message>
        <source>We are writing</source>
        <translation>Wir schreiben</translation>
    </message>
    <message>
        <source>Leave your stick in.</source>
        <translation>Lass deinen Stick stecken.</translation>
    </message>
    <message>
        <source>It is on your stick</source>
        <translation>Es ist auf deinem Stick</translation>
    </message>
    <message>
        <source>You can take your stick out now.</source>
        <translation>Du kannst deinen Stick jetzt herausziehen.</translation>
    </message>
    <message>
        <source>I have my stick</source>
        <translation>Ich habe meinen Stick</translation>
    </message>
    <message>
        <source>There is no stick</source>
        <translation>Da ist kein Stick</translation>
    </message>
    <message>
        <source>Put your stick in and try again.</source>
        <translation>Steck deinen Stick ein und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Your stick is full</source>
        <translation>Dein Stick ist voll</translation>
    </message>
    <message>
        <source>Nothing on it was changed.</source>
        <translation>Darauf wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Your stick is locked</source>
        <translation>Dein Stick ist gesperrt</translation>
    </message>
    <message>
        <source>There is a small slide on it. Move it and try again.</source>
        <translation>Daran ist ein kleiner Schieber. Schieb ihn und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>We cannot write on this stick</source>
        <translation>Auf diesen Stick können wir nicht schreiben</translation>
    </message>
    <message>
        <source>It has another format. Do you have another stick? Nothing on it was changed.</source>
        <translation>Er hat ein anderes Format. Hast du einen anderen Stick? Darauf wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Writing did not work</source>
        <translation>Das Schreiben hat nicht geklappt</translation>
    </message>
    <message>
        <source>You did nothing wrong.</source>
        <translation>Du hast nichts falsch gemacht.</translation>
    </message>
    <message>
        <source>Ask for help at the desk</source>
        <translation>Bitte am Schalter um Hilfe</translation>
    </message>
    <message>
        <source>Or print it on paper.</source>
        <translation>Oder druck es auf Papier.</translation>
    </message>
</context>
<context>
    <name>StreetSign</name>
    <message>
        <source>Sample data</source>
        <translation>Beispieldaten</translation>
    </message>
</context>
<context>
    <name>SuggestController</name>
    <message>
        <source>what you can do</source>
        <translation>was du kannst</translation>
    </message>
    <message>
        <source>employer</source>
        <translation>Arbeitgeber</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Gemeinde</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Ausbildung</translation>
    </message>
    <message numerus="yes">
        <source>%n trainings</source>
        <translation>
            <numerusform>%n Ausbildung</numerusform>
            <numerusform>%n Ausbildungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vacancies</source>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestionWords</name>
    <message>
        <source>This is no longer there.</source>
        <translation>Das gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>You have {has} of the {asked} things that they ask.</source>
        <translation>Du hast {has} von {asked} Dingen, die verlangt werden.</translation>
    </message>
    <message>
        <source>It is {km} away.</source>
        <translation>Es ist {km} entfernt.</translation>
    </message>
    <message>
        <source>You chose up to {km} km.</source>
        <translation>Du hast bis {km} km gewählt.</translation>
    </message>
    <message>
        <source>We do not know who those people are. They do not know who you are.</source>
        <translation>Wir wissen nicht, wer diese Menschen sind. Sie wissen nicht, wer du bist.</translation>
    </message>
    <message>
        <source>Only this screen looked at what is in your file. Nobody else knows.</source>
        <translation>Nur dieser Bildschirm hat in deine Akte gesehen. Niemand sonst weiß es.</translation>
    </message>
    <message>
        <source>Only you see this. They do not know what you do with it.</source>
        <translation>Nur du siehst das. Sie wissen nicht, was du damit machst.</translation>
    </message>
    <message numerus="yes">
        <source>You saved %n vacancies for such work.</source>
        <translation>
            <numerusform>Du hast %n Stelle für solche Arbeit gespeichert.</numerusform>
            <numerusform>Du hast %n Stellen für solche Arbeit gespeichert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You applied %n times for such work.</source>
        <translation>
            <numerusform>Du hast dich %n Mal für solche Arbeit beworben.</numerusform>
            <numerusform>Du hast dich %n Mal für solche Arbeit beworben.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is in your saved search “{words}”.</source>
        <translation>Es steht in deiner gespeicherten Suche „{words}“.</translation>
    </message>
    <message>
        <source>It is in one of your saved searches.</source>
        <translation>Es steht in einer deiner gespeicherten Suchen.</translation>
    </message>
    <message>
        <source>You look for work as {name}.</source>
        <translation>Du suchst Arbeit als {name}.</translation>
    </message>
    <message numerus="yes">
        <source>%n people who look for the same work chose this vacancy.</source>
        <translation>
            <numerusform>%n Person, die dieselbe Arbeit sucht, hat diese Stelle gewählt.</numerusform>
            <numerusform>%n Leute, die dieselbe Arbeit suchen, haben diese Stelle gewählt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestionsController</name>
    <message numerus="yes">
        <source>%n suggestions for you</source>
        <translation>
            <numerusform>%n Vorschlag für dich</numerusform>
            <numerusform>%n Vorschläge für dich</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SwitchRow</name>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
</context>
<context>
    <name>TakeActions</name>
    <message>
        <source>Saved</source>
        <translation>Gemerkt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Merken</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Take along (QR)</source>
        <translation>Mitnehmen (QR)</translation>
    </message>
    <message>
        <source>I applied</source>
        <translation>Ich habe mich beworben</translation>
    </message>
</context>
<context>
    <name>TakeAlongController</name>
    <message>
        <source>Save the contact. Done.</source>
        <translation>Speichere den Kontakt. Fertig.</translation>
    </message>
    <message>
        <source>Open the map. Done.</source>
        <translation>Öffne die Karte. Fertig.</translation>
    </message>
    <message>
        <source>Tap the link. Done.</source>
        <translation>Tippe auf den Link. Fertig.</translation>
    </message>
    <message>
        <source>Read the text, or copy it. Done.</source>
        <translation>Lies den Text, oder kopiere ihn. Fertig.</translation>
    </message>
    <message>
        <source>The vacancy</source>
        <translation>Die Stelle</translation>
    </message>
    <message>
        <source>The training</source>
        <translation>Die Ausbildung</translation>
    </message>
    <message>
        <source>The contact</source>
        <translation>Der Kontakt</translation>
    </message>
    <message>
        <source>The way there</source>
        <translation>Der Weg</translation>
    </message>
</context>
<context>
    <name>TakeAlongDialog</name>
    <message>
        <source>Take it along on your phone</source>
        <translation>Nimm es auf deinem Handy mit</translation>
    </message>
    <message>
        <source>What do you take along?</source>
        <translation>Was nimmst du mit?</translation>
    </message>
    <message>
        <source>Open the camera of your phone.</source>
        <translation>Öffne die Kamera von deinem Handy.</translation>
    </message>
    <message>
        <source>Point it at the square.</source>
        <translation>Richte sie auf das Quadrat.</translation>
    </message>
    <message>
        <source>No phone? Print</source>
        <translation>Kein Handy? Drucken</translation>
    </message>
    <message>
        <source>It worked</source>
        <translation>Es hat geklappt</translation>
    </message>
</context>
<context>
    <name>TakeThings</name>
    <message>
        <source>Take your paper with you.</source>
        <translation>Nimm dein Papier mit.</translation>
    </message>
    <message>
        <source>Look in the tray of the printer.</source>
        <translation>Schau in das Fach vom Drucker.</translation>
    </message>
    <message>
        <source>Your file is safe. Take your card with you.</source>
        <translation>Deine Akte ist sicher. Nimm deine Karte mit.</translation>
    </message>
    <message>
        <source>Next time it opens again with your card and your code.</source>
        <translation>Nächstes Mal öffnet sie sich wieder mit deiner Karte und deinem Code.</translation>
    </message>
    <message>
        <source>Do you have everything?</source>
        <translation>Hast du alles?</translation>
    </message>
    <message>
        <source>Your coat, your bag, your phone.</source>
        <translation>Jacke, Tasche, Handy.</translation>
    </message>
</context>
<context>
    <name>TaskChips</name>
    <message>
        <source>Show more tasks</source>
        <translation>Mehr Aufgaben zeigen</translation>
    </message>
</context>
<context>
    <name>TaskController</name>
    <message>
        <source>I need more time: until %1.</source>
        <translation>Ich brauche mehr Zeit: bis %1.</translation>
    </message>
</context>
<context>
    <name>TaskWords</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Given by the kiosk</source>
        <translation>Vom Kiosk</translation>
    </message>
    <message>
        <source>From your counsellor %1</source>
        <translation>Von deiner Beratung %1</translation>
    </message>
    <message>
        <source>From your counsellor</source>
        <translation>Von deiner Beratung</translation>
    </message>
    <message>
        <source>This is done.</source>
        <translation>Das ist fertig.</translation>
    </message>
    <message>
        <source>Is it done? Then say so here.</source>
        <translation>Ist es fertig? Dann sag es hier.</translation>
    </message>
    <message>
        <source>Your next application counts by itself.</source>
        <translation>Deine nächste Bewerbung zählt von selbst.</translation>
    </message>
    <message>
        <source>Print your CV, a letter or your list here. That counts by itself.</source>
        <translation>Drucke hier deinen Lebenslauf, einen Brief oder deine Liste. Das zählt von selbst.</translation>
    </message>
    <message>
        <source>Print it here. That counts by itself.</source>
        <translation>Drucke es hier. Das zählt von selbst.</translation>
    </message>
    <message>
        <source>Go to your appointment, and say there that you went. That counts by itself.</source>
        <translation>Geh zu deinem Termin und sag auf seiner Seite, dass du da warst. Das zählt von selbst.</translation>
    </message>
    <message>
        <source>Go there, and say here that it is done.</source>
        <translation>Geh hin und sag hier, dass es fertig ist.</translation>
    </message>
    <message>
        <source>Do it now in your CV</source>
        <translation>Mach es jetzt im Lebenslauf</translation>
    </message>
    <message>
        <source>Write the letter now</source>
        <translation>Jetzt den Brief schreiben</translation>
    </message>
    <message>
        <source>Look for work now</source>
        <translation>Jetzt Arbeit suchen</translation>
    </message>
    <message>
        <source>Look for a training now</source>
        <translation>Jetzt eine Ausbildung suchen</translation>
    </message>
    <message>
        <source>Find who helps</source>
        <translation>Finden, wer hilft</translation>
    </message>
    <message>
        <source>See who helps</source>
        <translation>Ansehen, wer hilft</translation>
    </message>
    <message>
        <source>See the places</source>
        <translation>Die Orte ansehen</translation>
    </message>
    <message>
        <source>See what you saved</source>
        <translation>Ansehen, was du aufgehoben hast</translation>
    </message>
    <message>
        <source>See your searches</source>
        <translation>Deine Suchen ansehen</translation>
    </message>
    <message>
        <source>See your applications</source>
        <translation>Deine Bewerbungen ansehen</translation>
    </message>
    <message>
        <source>See your appointments</source>
        <translation>Deine Termine ansehen</translation>
    </message>
    <message>
        <source>Say what you can do</source>
        <translation>Sag, was du kannst</translation>
    </message>
    <message>
        <source>Fill in your profile</source>
        <translation>Dein Profil ausfüllen</translation>
    </message>
    <message>
        <source>Make the card now</source>
        <translation>Karte jetzt machen</translation>
    </message>
</context>
<context>
    <name>TasksController</name>
    <message numerus="yes">
        <source>%n are late</source>
        <translation>
            <numerusform>%n ist zu spät</numerusform>
            <numerusform>%n sind zu spät</numerusform>
        </translation>
    </message>
    <message>
        <source>My tasks</source>
        <translation>Meine Aufgaben</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>No more letters fit here.</source>
        <translation>Hier passen keine Buchstaben mehr hinein.</translation>
    </message>
</context>
<context>
    <name>TimeOutPage</name>
    <message>
        <source>Are you still there?</source>
        <translation>Bist du noch da?</translation>
    </message>
    <message>
        <source>You did not touch the screen for a while. Soon we wipe everything from this screen.</source>
        <translation>Du hast den Bildschirm eine Zeit lang nicht berührt. Bald löschen wir alles von diesem Bildschirm.</translation>
    </message>
    <message numerus="yes">
        <source>seconds</source>
        <comment>after a number above it</comment>
        <translation>
            <numerusform>Sekunde</numerusform>
            <numerusform>Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop &amp; wipe all</source>
        <translation>Stopp &amp; alles löschen</translation>
    </message>
    <message>
        <source>Yes, keep going</source>
        <translation>Ja, ich mache weiter</translation>
    </message>
</context>
<context>
    <name>TrailMark</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
</context>
<context>
    <name>TrainingBody</name>
    <message>
        <source>Shortage occupation: employers look for many people</source>
        <translation>Mangelberuf: Arbeitgeber suchen viele Leute</translation>
    </message>
    <message>
        <source>You get</source>
        <translation>Du bekommst</translation>
    </message>
    <message>
        <source>What do you learn?</source>
        <translation>Was lernst du?</translation>
    </message>
    <message>
        <source>What do you need?</source>
        <translation>Was brauchst du?</translation>
    </message>
    <message>
        <source>With this you can work as</source>
        <translation>Damit kannst du arbeiten als</translation>
    </message>
    <message>
        <source>Starts later too</source>
        <translation>Beginnt auch später noch</translation>
    </message>
</context>
<context>
    <name>TrainingChoiceWords</name>
    <message>
        <source>When does it start?</source>
        <translation>Wann beginnt es?</translation>
    </message>
    <message>
        <source>How much Dutch do you need?</source>
        <translation>Wie viel Niederländisch brauchst du?</translation>
    </message>
    <message>
        <source>Is there room?</source>
        <translation>Ist noch Platz?</translation>
    </message>
    <message>
        <source>What does it cost?</source>
        <translation>Was kostet es?</translation>
    </message>
    <message>
        <source>How do you learn?</source>
        <translation>Wie lernst du?</translation>
    </message>
    <message>
        <source>By day or in the evening?</source>
        <translation>Tagsüber oder am Abend?</translation>
    </message>
    <message>
        <source>In which language?</source>
        <translation>In welcher Sprache?</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Worüber?</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>In {month}</source>
        <translation>Im {month}</translation>
    </message>
    <message>
        <source>No Dutch needed</source>
        <translation>Kein Niederländisch nötig</translation>
    </message>
    <message>
        <source>Lessons by day</source>
        <translation>Tageskurse</translation>
    </message>
    <message>
        <source>Evening lessons</source>
        <translation>Abendkurse</translation>
    </message>
    <message>
        <source>Lessons at the weekend</source>
        <translation>Wochenendkurse</translation>
    </message>
    <message>
        <source>In {language}</source>
        <translation>Auf {language}</translation>
    </message>
    <message>
        <source>Whenever it starts</source>
        <translation>Beginn ist egal</translation>
    </message>
    <message>
        <source>Full ones too</source>
        <translation>Auch volle Ausbildungen</translation>
    </message>
    <message>
        <source>Whatever it costs</source>
        <translation>Egal, was es kostet</translation>
    </message>
    <message>
        <source>However you learn</source>
        <translation>Egal, wie du lernst</translation>
    </message>
    <message>
        <source>Any time of the day</source>
        <translation>Egal wann</translation>
    </message>
    <message>
        <source>In any language</source>
        <translation>Egal in welcher Sprache</translation>
    </message>
    <message>
        <source>About anything</source>
        <translation>Egal worüber</translation>
    </message>
    <message>
        <source>Places left</source>
        <translation>Noch Platz frei</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratis</translation>
    </message>
    <message>
        <source>In a classroom</source>
        <translation>In der Klasse</translation>
    </message>
    <message>
        <source>From home</source>
        <translation>Zu Hause</translation>
    </message>
    <message>
        <source>Partly from home</source>
        <translation>Teils zu Hause</translation>
    </message>
    <message>
        <source>In a company</source>
        <translation>In einem Betrieb</translation>
    </message>
</context>
<context>
    <name>TrainingController</name>
    <message>
        <source>This training</source>
        <translation>Diese Schulung</translation>
    </message>
    <message>
        <source>This training is no longer there.</source>
        <translation>Diese Ausbildung gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>It may have started already. You did nothing wrong.</source>
        <translation>Vielleicht hat sie schon begonnen. Du hast nichts falsch gemacht.</translation>
    </message>
    <message>
        <source>Ask how to enrol:</source>
        <translation>Frag, wie du dich anmeldest:</translation>
    </message>
    <message>
        <source>Enrol no later than</source>
        <translation>Anmelden bis spätestens</translation>
    </message>
    <message>
        <source>To start on {day}: enrol no later than</source>
        <translation>Für den Start am {day}: anmelden bis spätestens</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Dutch you need</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message numerus="yes">
        <source>%n vacancies</source>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrainingPage</name>
    <message>
        <source>Trainings</source>
        <translation>Ausbildungen</translation>
    </message>
    <message>
        <source>Read the training. Take it along on your phone, or look for work with it.</source>
        <translation>Lies über die Ausbildung. Nimm sie auf deinem Handy mit, oder such Arbeit, die dazu passt.</translation>
    </message>
    <message>
        <source>It starts on</source>
        <translation>Wann beginnt es?</translation>
    </message>
    <message>
        <source>How to enrol</source>
        <translation>So meldest du dich an</translation>
    </message>
    <message>
        <source>Back to the trainings</source>
        <translation>Zurück zu den Ausbildungen</translation>
    </message>
</context>
<context>
    <name>TrainingRow</name>
    <message>
        <source>Full</source>
        <translation>Voll</translation>
    </message>
    <message>
        <source>Shortage occupation</source>
        <translation>Mangelberuf</translation>
    </message>
</context>
<context>
    <name>TrainingWords</name>
    <message>
        <source>This training is described in Dutch.</source>
        <translation>Diese Ausbildung ist auf Niederländisch beschrieben.</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Tagsüber</translation>
    </message>
    <message>
        <source>In the evening</source>
        <translation>Am Abend</translation>
    </message>
    <message>
        <source>At the weekend</source>
        <translation>Am Wochenende</translation>
    </message>
    <message>
        <source>Whenever you want</source>
        <translation>Wann du willst</translation>
    </message>
    <message>
        <source>In a classroom</source>
        <translation>In der Klasse</translation>
    </message>
    <message>
        <source>From home</source>
        <translation>Zu Hause</translation>
    </message>
    <message>
        <source>Partly from home</source>
        <translation>Teils zu Hause</translation>
    </message>
    <message>
        <source>In a company</source>
        <translation>In einem Betrieb</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>A few words</source>
        <translation>Ein paar Wörter</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Ein bisschen</translation>
    </message>
    <message>
        <source>Reasonably well</source>
        <translation>Ziemlich gut</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Very well</source>
        <translation>Sehr gut</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratis</translation>
    </message>
    <message>
        <source>Free for job seekers</source>
        <translation>Gratis für Arbeitsuchende</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Voll</translation>
    </message>
    <message>
        <source>Last place</source>
        <translation>Letzter Platz</translation>
    </message>
    <message numerus="yes">
        <source>%n places left</source>
        <translation>
            <numerusform>%n frei</numerusform>
            <numerusform>%n frei</numerusform>
        </translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>Best match first</source>
        <translation>Passt am besten</translation>
    </message>
    <message>
        <source>Starts first</source>
        <translation>Beginnt zuerst</translation>
    </message>
    <message>
        <source>Nearest to {place}</source>
        <translation>Am nächsten bei {place}</translation>
    </message>
    <message>
        <source>Nearest to me</source>
        <translation>Am nächsten bei mir</translation>
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
        <translation>letzter Platz</translation>
    </message>
    <message numerus="yes">
        <source>places left</source>
        <translation>
            <numerusform>Platz frei</numerusform>
            <numerusform>Plätze frei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trainings</source>
        <translation>
            <numerusform>%n Ausbildung</numerusform>
            <numerusform>%n Ausbildungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>trainings</source>
        <translation>
            <numerusform>Ausbildung</numerusform>
            <numerusform>Ausbildungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n trainings</source>
        <translation>
            <numerusform>%n Ausbildung zeigen</numerusform>
            <numerusform>%n Ausbildungen zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>All trainings, without “{text}”</source>
        <translation>Alle Ausbildungen, ohne „{text}“</translation>
    </message>
    <message numerus="yes">
        <source>The first %n, as a list</source>
        <translation>
            <numerusform>Die erste, als Liste</numerusform>
            <numerusform>Die ersten %n, als Liste</numerusform>
        </translation>
    </message>
    <message>
        <source>The list</source>
        <translation>Die Liste</translation>
    </message>
</context>
<context>
    <name>TrainingsPage</name>
    <message>
        <source>Trainings</source>
        <translation>Ausbildungen</translation>
    </message>
    <message>
        <source>Type what you want to learn, or choose what suits you. Then touch a training.</source>
        <translation>Tippe, was du lernen willst, oder wähle, was passt. Berühre dann eine Ausbildung.</translation>
    </message>
    <message>
        <source>What do you want to learn?</source>
        <translation>Was willst du lernen?</translation>
    </message>
</context>
<context>
    <name>UntoldWords</name>
    <message>
        <source>Some words are not there in your language yet. They are in: {language}.</source>
        <translation>Manche Wörter gibt es noch nicht in deiner Sprache. Ihre Sprache: {language}.</translation>
    </message>
</context>
<context>
    <name>VacancyBody</name>
    <message>
        <source>You already have this</source>
        <translation>Das hast du schon</translation>
    </message>
    <message>
        <source>It stands in your file.</source>
        <translation>Das steht in deiner Akte.</translation>
    </message>
    <message>
        <source>Trainings for this job</source>
        <translation>Ausbildungen für diese Arbeit</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>Ähnliche Stellen</translation>
    </message>
</context>
<context>
    <name>VacancyController</name>
    <message>
        <source>New today</source>
        <translation>Heute neu</translation>
    </message>
    <message>
        <source>Number {number} · apply no later than {day}</source>
        <translation>Nummer {number} · bewirb dich spätestens am {day}</translation>
    </message>
    <message>
        <source>This vacancy</source>
        <translation>Diese Stelle</translation>
    </message>
    <message>
        <source>This vacancy is no longer there.</source>
        <translation>Diese Stelle gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>It may have been filled. You did nothing wrong.</source>
        <translation>Vielleicht ist die Stelle schon besetzt. Du hast nichts falsch gemacht.</translation>
    </message>
    <message>
        <source>Starts {day}</source>
        <translation>Beginn am {day}</translation>
    </message>
</context>
<context>
    <name>VacancyHead</name>
    <message>
        <source>Many employers look for this</source>
        <translation>Mangelberuf</translation>
    </message>
</context>
<context>
    <name>VacancyPage</name>
    <message>
        <source>Vacancies</source>
        <translation>Offene Stellen</translation>
    </message>
    <message>
        <source>Read the vacancy. Print it, or take it along on your phone.</source>
        <translation>Lies die Stelle. Druck sie aus, oder nimm sie auf deinem Handy mit.</translation>
    </message>
    <message>
        <source>Back to the vacancies</source>
        <translation>Zurück zu den Stellen</translation>
    </message>
</context>
<context>
    <name>VacancyText</name>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Lohn</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>Other languages</source>
        <translation>Andere Sprachen</translation>
    </message>
    <message>
        <source>You need</source>
        <translation>Nötig</translation>
    </message>
    <message>
        <source>Diploma</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Erfahrung</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Anzahl Stellen</translation>
    </message>
    <message>
        <source>This text was made from the facts that the employer gave.</source>
        <translation>Diesen Text haben wir mit den Angaben vom Arbeitgeber gemacht.</translation>
    </message>
    <message>
        <source>What do you do?</source>
        <translation>Was machst du?</translation>
    </message>
    <message>
        <source>What must you be able to do?</source>
        <translation>Was musst du können?</translation>
    </message>
    <message>
        <source>What do you get?</source>
        <translation>Was bekommst du?</translation>
    </message>
    <message>
        <source>What the employer says about applying</source>
        <translation>Was der Arbeitgeber zur Bewerbung sagt</translation>
    </message>
    <message>
        <source>Ask how to apply:</source>
        <translation>Frag, wie du dich bewirbst:</translation>
    </message>
    <message>
        <source>Say: vacancy</source>
        <translation>Sag: Stelle</translation>
    </message>
    <message>
        <source>Bicycle</source>
        <translation>Fahrrad</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>± {minutes} min</source>
        <translation>± {minutes} Min.</translation>
    </message>
    <message>
        <source>± {hours} h {minutes}</source>
        <translation>± {hours} Std. {minutes}</translation>
    </message>
    <message>
        <source>to the north</source>
        <translation>nach Norden</translation>
    </message>
    <message>
        <source>to the north-east</source>
        <translation>nach Nordosten</translation>
    </message>
    <message>
        <source>to the east</source>
        <translation>nach Osten</translation>
    </message>
    <message>
        <source>to the south-east</source>
        <translation>nach Südosten</translation>
    </message>
    <message>
        <source>to the south</source>
        <translation>nach Süden</translation>
    </message>
    <message>
        <source>to the south-west</source>
        <translation>nach Südwesten</translation>
    </message>
    <message>
        <source>to the west</source>
        <translation>nach Westen</translation>
    </message>
    <message>
        <source>to the north-west</source>
        <translation>nach Nordwesten</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Ruf an:</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Geh zu:</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Schreib an</translation>
    </message>
    <message>
        <source>Go there yourself</source>
        <translation>Geh selbst vorbei</translation>
    </message>
</context>
<context>
    <name>VacancyWords</name>
    <message>
        <source>Permanent job</source>
        <translation>Feste Arbeit</translation>
    </message>
    <message>
        <source>Temporary job</source>
        <translation>Befristete Arbeit</translation>
    </message>
    <message>
        <source>Agency work</source>
        <translation>Zeitarbeit</translation>
    </message>
    <message>
        <source>Agency work, may become permanent</source>
        <translation>Zeitarbeit, feste Arbeit möglich</translation>
    </message>
    <message>
        <source>Student job</source>
        <translation>Studentenjob</translation>
    </message>
    <message>
        <source>Flexi-job</source>
        <translation>Flexi-Job</translation>
    </message>
    <message>
        <source>Internship</source>
        <translation>Praktikum</translation>
    </message>
    <message>
        <source>Working and learning</source>
        <translation>Arbeiten und lernen</translation>
    </message>
    <message>
        <source>Self-employed</source>
        <translation>Selbstständig</translation>
    </message>
    <message>
        <source>Volunteer work</source>
        <translation>Ehrenamt</translation>
    </message>
    <message>
        <source>Full time</source>
        <translation>Vollzeit</translation>
    </message>
    <message>
        <source>Part time</source>
        <translation>Teilzeit</translation>
    </message>
    <message>
        <source>Full time or part time</source>
        <translation>Vollzeit oder Teilzeit</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Tagsüber</translation>
    </message>
    <message>
        <source>In the evening</source>
        <translation>Am Abend</translation>
    </message>
    <message>
        <source>At night</source>
        <translation>In der Nacht</translation>
    </message>
    <message>
        <source>At the weekend</source>
        <translation>Am Wochenende</translation>
    </message>
    <message>
        <source>Two shifts</source>
        <translation>Zwei Schichten</translation>
    </message>
    <message>
        <source>Three shifts</source>
        <translation>Drei Schichten</translation>
    </message>
    <message>
        <source>With a long break</source>
        <translation>Mit langer Pause</translation>
    </message>
    <message>
        <source>Flexible hours</source>
        <translation>Flexible Zeiten</translation>
    </message>
    <message>
        <source>{low} to {high} hours</source>
        <translation>{low} bis {high} Stunden</translation>
    </message>
    <message>
        <source>{hours} hours</source>
        <translation>{hours} Stunden</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>pro Stunde</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>pro Tag</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>pro Monat</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>pro Jahr</translation>
    </message>
    <message>
        <source>{low} to {high} {unit}</source>
        <translation>{low} bis {high} {unit}</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Nicht verlangt</translation>
    </message>
    <message>
        <source>A few words</source>
        <translation>Ein paar Wörter</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Ein bisschen</translation>
    </message>
    <message>
        <source>Reasonably well</source>
        <translation>Ziemlich gut</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Very well</source>
        <translation>Sehr gut</translation>
    </message>
    <message>
        <source>Like a native speaker</source>
        <translation>Wie Muttersprache</translation>
    </message>
    <message>
        <source>{level}, helps</source>
        <translation>{level}, hilft</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Nicht nötig</translation>
    </message>
    <message>
        <source>lower secondary school</source>
        <translation>untere Sekundarstufe</translation>
    </message>
    <message>
        <source>secondary school</source>
        <translation>Sekundarschule</translation>
    </message>
    <message>
        <source>bachelor</source>
        <translation>Bachelor</translation>
    </message>
    <message>
        <source>master</source>
        <translation>Master</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6 Monate</translation>
    </message>
    <message>
        <source>2 years</source>
        <translation>2 Jahre</translation>
    </message>
    <message>
        <source>5 years</source>
        <translation>5 Jahre</translation>
    </message>
    <message>
        <source>driving licence {kind}</source>
        <translation>Führerschein {kind}</translation>
    </message>
    <message>
        <source>from {place}</source>
        <translation>von {place}</translation>
    </message>
    <message>
        <source>from here</source>
        <translation>von hier</translation>
    </message>
    <message>
        <source>The employer wrote this in Dutch.</source>
        <translation>Der Arbeitgeber hat das auf Niederländisch geschrieben.</translation>
    </message>
    <message>
        <source>The employer wrote this in French.</source>
        <translation>Der Arbeitgeber hat das auf Französisch geschrieben.</translation>
    </message>
    <message>
        <source>The employer wrote this in English.</source>
        <translation>Der Arbeitgeber hat das auf Englisch geschrieben.</translation>
    </message>
    <message>
        <source>The employer wrote this in German.</source>
        <translation>Der Arbeitgeber hat das auf Deutsch geschrieben.</translation>
    </message>
    <message>
        <source>The employer wrote this in Arabic.</source>
        <translation>Der Arbeitgeber hat das auf Arabisch geschrieben.</translation>
    </message>
    <message>
        <source>The employer wrote this in Turkish.</source>
        <translation>Der Arbeitgeber hat das auf Türkisch geschrieben.</translation>
    </message>
    <message>
        <source>The employer wrote this in Ukrainian.</source>
        <translation>Der Arbeitgeber hat das auf Ukrainisch geschrieben.</translation>
    </message>
    <message>
        <source>The employer wrote this in Romanian.</source>
        <translation>Der Arbeitgeber hat das auf Rumänisch geschrieben.</translation>
    </message>
    <message>
        <source>The employer wrote this in Bulgarian.</source>
        <translation>Der Arbeitgeber hat das auf Bulgarisch geschrieben.</translation>
    </message>
    <message>
        <source>The employer wrote this in Polish.</source>
        <translation>Der Arbeitgeber hat das auf Polnisch geschrieben.</translation>
    </message>
    <message>
        <source>The employer wrote this in Spanish.</source>
        <translation>Der Arbeitgeber hat das auf Spanisch geschrieben.</translation>
    </message>
    <message>
        <source>Best match first</source>
        <translation>Passt am besten</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Nearest to {place}</source>
        <translation>Am nächsten bei {place}</translation>
    </message>
    <message>
        <source>Nearest to me</source>
        <translation>Am nächsten bei mir</translation>
    </message>
    <message>
        <source>Agency, maybe permanent</source>
        <translation>Zeitarbeit, fest möglich</translation>
    </message>
</context>
<context>
    <name>WayCard</name>
    <message>
        <source>You can also work from home</source>
        <translation>Du kannst auch zu Hause arbeiten</translation>
    </message>
</context>
<context>
    <name>WayWords</name>
    <message>
        <source>On a sheet</source>
        <translation>Auf einem Blatt</translation>
    </message>
    <message>
        <source>On a small slip</source>
        <translation>Auf einem kleinen Zettel</translation>
    </message>
    <message>
        <source>On my USB stick</source>
        <translation>Auf meinem USB-Stick</translation>
    </message>
</context>
<context>
    <name>WeekTable</name>
    <message>
        <source>Opening hours</source>
        <translation>Öffnungszeiten</translation>
    </message>
    <message>
        <source>Other hours on</source>
        <translation>Andere Zeiten am</translation>
    </message>
</context>
<context>
    <name>WheelPicker</name>
    <message>
        <source>First one</source>
        <translation>Das erste</translation>
    </message>
    <message>
        <source>This is the first one.</source>
        <translation>Das ist das erste.</translation>
    </message>
    <message>
        <source>Last one</source>
        <translation>Das letzte</translation>
    </message>
    <message>
        <source>This is the last one.</source>
        <translation>Das ist das letzte.</translation>
    </message>
</context>
<context>
    <name>YouChose</name>
    <message>
        <source>You chose:</source>
        <translation>Du hast gewählt:</translation>
    </message>
</context>
<context>
    <name>YourFile</name>
    <message>
        <source>Your file is yours</source>
        <translation>Deine Akte gehört dir</translation>
    </message>
    <message>
        <source>Only you can open it</source>
        <translation>Nur du kannst sie öffnen</translation>
    </message>
    <message>
        <source>With your card and your code.</source>
        <translation>Mit deiner Karte und deinem Code.</translation>
    </message>
    <message>
        <source>Nothing stays here</source>
        <translation>Hier bleibt nichts</translation>
    </message>
    <message>
        <source>Do you stop? Then the screen is empty.</source>
        <translation>Hörst du auf? Dann ist der Bildschirm leer.</translation>
    </message>
    <message>
        <source>You can wipe it at any time</source>
        <translation>Du kannst sie jederzeit löschen</translation>
    </message>
    <message>
        <source>With one button, at once.</source>
        <translation>Mit einer Taste, sofort.</translation>
    </message>
    <message>
        <source>Code forgotten?</source>
        <translation>Code vergessen?</translation>
    </message>
    <message>
        <source>You also get a recovery card.</source>
        <translation>Du bekommst auch eine Reservekarte.</translation>
    </message>
</context>
<context>
    <name>ZeroResults</name>
    <message>
        <source>Searching does not work right now</source>
        <translation>Suchen geht gerade nicht</translation>
    </message>
    <message>
        <source>Nothing found yet</source>
        <translation>Noch nichts gefunden</translation>
    </message>
    <message>
        <source>You did nothing wrong. Ask for help at the desk.</source>
        <translation>Du hast nichts falsch gemacht. Bitte am Schalter um Hilfe.</translation>
    </message>
</context>
<context>
    <name>editing.screen</name>
    <message>
        <source>Driving licence {kinds}</source>
        <translation>Führerschein {kinds}</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>Ask the **desk** how to apply</source>
        <translation>Frag am **Schalter**, wie du dich bewirbst</translation>
    </message>
    <message>
        <source>Say: vacancy **{number}**, found on WIS</source>
        <translation>Sag dazu: Stelle **{number}**, gesehen in WIS</translation>
    </message>
    <message>
        <source>Call **{phone}** and ask for **{contact}**</source>
        <translation>Ruf **{phone}** an und frag nach **{contact}**</translation>
    </message>
    <message>
        <source>Call **{phone}**</source>
        <translation>Ruf **{phone}** an</translation>
    </message>
    <message>
        <source>Or mail your CV to **{email}**</source>
        <translation>Oder mail deinen Lebenslauf an **{email}**</translation>
    </message>
    <message>
        <source>Mail your CV to **{email}**</source>
        <translation>Mail deinen Lebenslauf an **{email}**</translation>
    </message>
    <message>
        <source>Go to **{address}**</source>
        <translation>Geh zu: **{address}**</translation>
    </message>
    <message>
        <source>Write to **{address}**</source>
        <translation>Schreib an **{address}**</translation>
    </message>
    <message>
        <source>Go there **in person**</source>
        <translation>Geh **selbst vorbei**</translation>
    </message>
    <message>
        <source>Apply on **{page}**</source>
        <translation>Bewirb dich auf **{page}**</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>Nr. {number}</translation>
    </message>
    <message>
        <source>apply online</source>
        <translation>online bewerben</translation>
    </message>
    <message>
        <source>call the employer</source>
        <translation>Arbeitgeber anrufen</translation>
    </message>
    <message>
        <source>mail the employer</source>
        <translation>dem Arbeitgeber mailen</translation>
    </message>
    <message>
        <source>Scan with your phone:</source>
        <translation>Scanne mit deinem Handy:</translation>
    </message>
    <message>
        <source>{hour}:{minute}</source>
        <translation>{hour}:{minute} Uhr</translation>
    </message>
    <message>
        <source>Sheet {number} of {count}</source>
        <translation>Blatt {number} von {count}</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Passport of what I can do</source>
        <translation>Pass über das, was ich kann</translation>
    </message>
    <message>
        <source>**{name}** · looks for work as {occupation}</source>
        <translation>**{name}** · sucht Arbeit als {occupation}</translation>
    </message>
    <message>
        <source>**Recognised** tested by a service</source>
        <translation>**Anerkannt** von einem Dienst geprüft</translation>
    </message>
    <message>
        <source>**Certificate** paper was seen</source>
        <translation>**Bescheinigung** Papier gesehen</translation>
    </message>
    <message>
        <source>**Own words** not checked</source>
        <translation>**Eigene Angabe** nicht geprüft</translation>
    </message>
    <message>
        <source>Competence</source>
        <translation>Fähigkeit</translation>
    </message>
    <message>
        <source>Where I learned it</source>
        <translation>Wo gelernt</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>Bei wem</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Recognition asked</source>
        <translation>Anerkennung beantragt</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Anerkannt</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Bescheinigung</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Eigene Angabe</translation>
    </message>
    <message>
        <source>until {year}</source>
        <translation>bis {year}</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Nicht anerkannt</translation>
    </message>
    <message>
        <source>{kind} since {year}</source>
        <translation>{kind} seit {year}</translation>
    </message>
    <message>
        <source>{title}: asked on {day}</source>
        <translation>{title}: beantragt am {day}</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Lohn</translation>
    </message>
    <message>
        <source>All that stands in my file</source>
        <translation>Alles aus meiner Akte</translation>
    </message>
    <message>
        <source>About me</source>
        <translation>Über mich</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gemerkt</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Bewerbungen</translation>
    </message>
    <message>
        <source>My tasks</source>
        <translation>Meine Aufgaben</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Trainings and certificates</source>
        <translation>Kurse und Bescheinigungen</translation>
    </message>
    <message>
        <source>My CV</source>
        <translation>Mein Lebenslauf</translation>
    </message>
    <message>
        <source>Letters to employers</source>
        <translation>Briefe an Arbeitgeber</translation>
    </message>
    <message>
        <source>Sent to the office</source>
        <translation>An die Stelle gesendet</translation>
    </message>
    <message>
        <source>Work that I look for</source>
        <translation>Arbeit, die ich suche</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Wie weit</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>Führerschein</translation>
    </message>
    <message numerus="yes">
        <source>%n choices</source>
        <translation>
            <numerusform>%n Auswahl</numerusform>
            <numerusform>%n Auswahlen</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Beworben</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Angerufen</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Hired</source>
        <translation>Eingestellt</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Nicht ausgewählt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Nicht angekommen</translation>
    </message>
    <message>
        <source>From my own searches</source>
        <translation>Aus meinen eigenen Suchen</translation>
    </message>
    <message>
        <source>From my counsellor</source>
        <translation>Von meiner Beratung</translation>
    </message>
    <message>
        <source>From an employer</source>
        <translation>Von einem Arbeitgeber</translation>
    </message>
    <message>
        <source>From people with a similar profile</source>
        <translation>Von Menschen mit ähnlichem Profil</translation>
    </message>
    <message>
        <source>At the office: {day}</source>
        <translation>Bei der Stelle: {day}</translation>
    </message>
    <message>
        <source>Understanding</source>
        <translation>Verstehen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Angefangen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Zu spät</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Fällt aus</translation>
    </message>
    <message>
        <source>You need</source>
        <translation>Nötig</translation>
    </message>
    <message>
        <source>Diploma</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Erfahrung</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Ausbildung</translation>
    </message>
    <message>
        <source>What do you learn?</source>
        <translation>Was lernst du?</translation>
    </message>
    <message>
        <source>What do you need?</source>
        <translation>Was brauchst du?</translation>
    </message>
    <message>
        <source>When does it start?</source>
        <translation>Wann beginnt es?</translation>
    </message>
    <message>
        <source>What can you become?</source>
        <translation>Was kannst du danach werden?</translation>
    </message>
    <message>
        <source>How to enrol</source>
        <translation>So meldest du dich an</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Beruf</translation>
    </message>
    <message>
        <source>Vacancies now</source>
        <translation>Stellen jetzt</translation>
    </message>
    <message>
        <source>Within 20 km</source>
        <translation>Bis 20 km</translation>
    </message>
    <message>
        <source>Ask the **desk** how to enrol</source>
        <translation>Frag am **Schalter**, wie du dich anmeldest</translation>
    </message>
    <message>
        <source>Say: **{title}**, start **{day}**</source>
        <translation>Sag: **{title}**, Start **{day}**</translation>
    </message>
    <message>
        <source>Enrol no later than</source>
        <translation>Anmelden bis spätestens</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Anzahl Stellen</translation>
    </message>
    <message>
        <source>Permanent job</source>
        <translation>Feste Arbeit</translation>
    </message>
    <message>
        <source>Temporary job</source>
        <translation>Befristete Arbeit</translation>
    </message>
    <message>
        <source>Agency work</source>
        <translation>Zeitarbeit</translation>
    </message>
    <message>
        <source>Agency work, may become permanent</source>
        <translation>Zeitarbeit, feste Arbeit möglich</translation>
    </message>
    <message>
        <source>Student job</source>
        <translation>Studentenjob</translation>
    </message>
    <message>
        <source>Flexi-job</source>
        <translation>Flexi-Job</translation>
    </message>
    <message>
        <source>Internship</source>
        <translation>Praktikum</translation>
    </message>
    <message>
        <source>Working and learning</source>
        <translation>Arbeiten und lernen</translation>
    </message>
    <message>
        <source>Self-employed</source>
        <translation>Selbstständig</translation>
    </message>
    <message>
        <source>Earlier: {jobs}</source>
        <translation>Früher: {jobs}</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Volunteer work</source>
        <translation>Ehrenamt</translation>
    </message>
    <message>
        <source>Prizes</source>
        <translation>Auszeichnungen</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Veröffentlichungen</translation>
    </message>
    <message>
        <source>Hobbies</source>
        <translation>Hobbys</translation>
    </message>
    <message>
        <source>Also good to know</source>
        <translation>Auch gut zu wissen</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referenzen</translation>
    </message>
    <message>
        <source>mother tongue</source>
        <translation>Muttersprache</translation>
    </message>
    <message>
        <source>a little</source>
        <translation>ein wenig</translation>
    </message>
    <message>
        <source>reasonable</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>fluent</source>
        <translation>fließend</translation>
    </message>
    <message>
        <source>Driving licence {kinds}</source>
        <translation>Führerschein {kinds}</translation>
    </message>
    <message>
        <source>Own car</source>
        <translation>Eigenes Auto</translation>
    </message>
    <message>
        <source>Own motorcycle</source>
        <translation>Eigenes Motorrad</translation>
    </message>
    <message>
        <source>Own moped</source>
        <translation>Eigenes Moped</translation>
    </message>
    <message>
        <source>Own bicycle</source>
        <translation>Eigenes Fahrrad</translation>
    </message>
    <message>
        <source>full time</source>
        <translation>Vollzeit</translation>
    </message>
    <message>
        <source>part time</source>
        <translation>Teilzeit</translation>
    </message>
    <message>
        <source>full time or part time</source>
        <translation>Vollzeit oder Teilzeit</translation>
    </message>
    <message>
        <source>{low} to {high} hours</source>
        <translation>{low} bis {high} Stunden</translation>
    </message>
    <message>
        <source>{hours} hours</source>
        <translation>{hours} Stunden</translation>
    </message>
    <message>
        <source>by day</source>
        <translation>tagsüber</translation>
    </message>
    <message>
        <source>in the evening</source>
        <translation>am Abend</translation>
    </message>
    <message>
        <source>at night</source>
        <translation>in der Nacht</translation>
    </message>
    <message>
        <source>at the weekend</source>
        <translation>am Wochenende</translation>
    </message>
    <message>
        <source>two shifts</source>
        <translation>zwei Schichten</translation>
    </message>
    <message>
        <source>three shifts</source>
        <translation>drei Schichten</translation>
    </message>
    <message>
        <source>with a long break</source>
        <translation>mit langer Pause</translation>
    </message>
    <message>
        <source>flexible hours</source>
        <translation>wechselnde Zeiten</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>pro Stunde</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>pro Tag</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>pro Monat</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>pro Jahr</translation>
    </message>
    <message>
        <source>{low} to {high} {unit}</source>
        <translation>{low} bis {high} {unit}</translation>
    </message>
    <message>
        <source>A few words (A1)</source>
        <translation>Ein paar Wörter (A1)</translation>
    </message>
    <message>
        <source>A little (A2)</source>
        <translation>Ein bisschen (A2)</translation>
    </message>
    <message>
        <source>Reasonably well (B1)</source>
        <translation>Ziemlich gut (B1)</translation>
    </message>
    <message>
        <source>Well (B2)</source>
        <translation>Gut (B2)</translation>
    </message>
    <message>
        <source>Very well (C1)</source>
        <translation>Sehr gut (C1)</translation>
    </message>
    <message>
        <source>Like a native speaker (C2)</source>
        <translation>Wie deine eigene Sprache (C2)</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Nicht verlangt</translation>
    </message>
    <message>
        <source>helps</source>
        <translation>ist ein Pluspunkt</translation>
    </message>
    <message>
        <source>driving licence {kind}</source>
        <translation>Führerschein {kind}</translation>
    </message>
    <message>
        <source>no diploma needed</source>
        <translation>kein Abschluss nötig</translation>
    </message>
    <message>
        <source>lower secondary school</source>
        <translation>untere Sekundarstufe</translation>
    </message>
    <message>
        <source>secondary school</source>
        <translation>Sekundarschule</translation>
    </message>
    <message>
        <source>bachelor</source>
        <translation>Bachelor</translation>
    </message>
    <message>
        <source>master</source>
        <translation>Master</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Nicht nötig</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6 Monate</translation>
    </message>
    <message>
        <source>2 years</source>
        <translation>2 Jahre</translation>
    </message>
    <message>
        <source>5 years</source>
        <translation>5 Jahre</translation>
    </message>
    <message>
        <source>How to apply</source>
        <translation>So bewirbst du dich</translation>
    </message>
    <message>
        <source>Vacancy</source>
        <translation>Offene Stelle</translation>
    </message>
    <message numerus="yes">
        <source>%n vacancies</source>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Example: this vacancy does not exist</source>
        <translation>Beispiel: diese Stelle gibt es nicht</translation>
    </message>
    <message>
        <source>cut or fold here</source>
        <translation>hier schneiden oder falten</translation>
    </message>
    <message>
        <source>Number **{number}**</source>
        <translation>Nummer **{number}**</translation>
    </message>
    <message>
        <source>Example: this does not exist</source>
        <translation>Beispiel: das gibt es nicht</translation>
    </message>
    <message>
        <source>Call first: this is from {day}</source>
        <translation>Zuerst anrufen: Stand {day}</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>Nummer {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) to take along</source>
        <translation>
            <numerusform>%n Blatt zum Mitnehmen</numerusform>
            <numerusform>%n Blätter zum Mitnehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>New today</source>
        <translation>Heute neu</translation>
    </message>
    <message>
        <source>Many employers look for this</source>
        <translation>Mangelberuf</translation>
    </message>
    <message>
        <source>Number **{number}** · apply until {day}</source>
        <translation>Nummer **{number}** · bewirb dich bis zum {day}</translation>
    </message>
    <message>
        <source>{km} km from {origin}</source>
        <translation>{km} km von {origin}</translation>
    </message>
    <message>
        <source>{km} km from here</source>
        <translation>{km} km von hier</translation>
    </message>
    <message>
        <source>{metres} m from here</source>
        <translation>{metres} m von hier</translation>
    </message>
    <message>
        <source>Do it no later than</source>
        <translation>Mach es spätestens am</translation>
    </message>
    <message>
        <source>This text was made from the facts that the employer gave.</source>
        <translation>Diesen Text haben wir mit den Angaben vom Arbeitgeber gemacht.</translation>
    </message>
    <message>
        <source>What must you be able to do?</source>
        <translation>Was musst du können?</translation>
    </message>
    <message>
        <source>What do you get?</source>
        <translation>Was bekommst du?</translation>
    </message>
    <message>
        <source>About applying</source>
        <translation>Über die Bewerbung</translation>
    </message>
    <message>
        <source>What do you do?</source>
        <translation>Was machst du?</translation>
    </message>
    <message>
        <source>Job shop &amp; help</source>
        <translation>Werkwinkel &amp;&#xa0;Hilfe</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Was ist das?</translation>
    </message>
    <message>
        <source>{heading} (continued)</source>
        <translation>{heading} (Fortsetzung)</translation>
    </message>
    <message>
        <source>What do they help with?</source>
        <translation>Wobei helfen sie?</translation>
    </message>
    <message>
        <source>They speak</source>
        <translation>Sie sprechen</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>So erreichst du sie</translation>
    </message>
    <message>
        <source>Ask the **desk** how to reach them</source>
        <translation>Frag am **Schalter**, wie du sie erreichst</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Open today</source>
        <translation>Heute offen</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Meine Notizen</translation>
    </message>
    <message>
        <source>I called on</source>
        <translation>Angerufen am</translation>
    </message>
    <message>
        <source>I spoke with</source>
        <translation>Gesprochen mit</translation>
    </message>
    <message>
        <source>Interview on</source>
        <translation>Gespräch am</translation>
    </message>
    <message>
        <source>at (time)</source>
        <translation>um</translation>
    </message>
    <message>
        <source>Also in {cities}</source>
        <translation>Auch in {cities}</translation>
    </message>
    <message>
        <source>You can also work from home</source>
        <translation>Du kannst auch zu Hause arbeiten</translation>
    </message>
    <message numerus="yes">
        <source>takes about %n minutes</source>
        <translation>
            <numerusform>dauert etwa %n Minute</numerusform>
            <numerusform>dauert etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>What the talk is about</source>
        <translation>Worum geht es?</translation>
    </message>
    <message>
        <source>You speak with</source>
        <translation>Du sprichst mit</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>Wo ist es?</translation>
    </message>
    <message>
        <source>By phone: **{phone}**</source>
        <translation>Am Telefon: **{phone}**</translation>
    </message>
    <message>
        <source>Bring with you</source>
        <translation>Bring mit</translation>
    </message>
    <message>
        <source>How to get there</source>
        <translation>So kommst du hin</translation>
    </message>
    <message>
        <source>Can you not come?</source>
        <translation>Kannst du nicht kommen?</translation>
    </message>
    <message>
        <source>Call **{phone}**. Say your code: **{code}**.</source>
        <translation>Ruf **{phone}** an. Sag deinen Code: **{code}**.</translation>
    </message>
    <message>
        <source>Say it at the **desk**. Show this sheet.</source>
        <translation>Sag es am **Schalter**. Zeig dieses Blatt.</translation>
    </message>
    <message>
        <source>If in doubt, the Dutch text counts.</source>
        <translation>Im Zweifel gilt der niederländische Text.</translation>
    </message>
    <message>
        <source>counsellor</source>
        <translation>Beratung</translation>
    </message>
    <message>
        <source>employer</source>
        <translation>Arbeitgeber</translation>
    </message>
    <message>
        <source>teacher</source>
        <translation>Lehrkraft</translation>
    </message>
    <message>
        <source>the desk</source>
        <translation>der Schalter</translation>
    </message>
    <message>
        <source>Your identity card</source>
        <translation>Dein Personalausweis</translation>
    </message>
    <message>
        <source>Your WIS access card</source>
        <translation>Deine WIS-Zugangskarte</translation>
    </message>
    <message>
        <source>The certificates that you have</source>
        <translation>Die Bescheinigungen, die du hast</translation>
    </message>
    <message>
        <source>Your CV</source>
        <translation>Dein Lebenslauf</translation>
    </message>
    <message>
        <source>Your diploma</source>
        <translation>Dein Abschlusszeugnis</translation>
    </message>
    <message>
        <source>Your residence permit</source>
        <translation>Dein Aufenthaltstitel</translation>
    </message>
    <message>
        <source>You asked for this appointment. There is no answer yet.</source>
        <translation>Du hast diesen Termin angefragt. Es gibt noch keine Antwort.</translation>
    </message>
    <message>
        <source>You did not confirm this appointment yet.</source>
        <translation>Du hast diesen Termin noch nicht bestätigt.</translation>
    </message>
    <message>
        <source>You confirmed this appointment.</source>
        <translation>Du hast diesen Termin bestätigt.</translation>
    </message>
    <message>
        <source>You said that you do not come.</source>
        <translation>Du hast gesagt, dass du nicht kommst.</translation>
    </message>
    <message>
        <source>This appointment is cancelled.</source>
        <translation>Dieser Termin fällt aus.</translation>
    </message>
    <message>
        <source>You went to this appointment.</source>
        <translation>Du warst bei diesem Termin.</translation>
    </message>
    <message>
        <source>On foot</source>
        <translation>Zu Fuß</translation>
    </message>
    <message>
        <source>Bicycle</source>
        <translation>Fahrrad</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>± {minutes} min</source>
        <translation>± {minutes} Min.</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>put it in your calendar</source>
        <translation>speichere ihn in deinem Kalender</translation>
    </message>
    <message>
        <source>Your recovery card</source>
        <translation>Deine Ersatzkarte</translation>
    </message>
    <message>
        <source>Did you lose your card or forget your secret code? Then you need this card.</source>
        <translation>Karte verloren oder Geheimcode vergessen? Dann brauchst du diese Karte.</translation>
    </message>
    <message>
        <source>**Keep** it at home</source>
        <translation>**Bewahre** sie zu Hause auf</translation>
    </message>
    <message>
        <source>Your access card</source>
        <translation>Deine Zugangskarte</translation>
    </message>
    <message>
        <source>With this card and your secret code you open your file on every WIS screen.</source>
        <translation>Mit dieser Karte und deinem Geheimcode öffnest du deine Akte an jedem WIS-Bildschirm.</translation>
    </message>
    <message>
        <source>**Take** it with you</source>
        <translation>**Nimm** sie mit</translation>
    </message>
    <message>
        <source>**Cut** on the full line</source>
        <translation>**Schneide** auf der ganzen Linie</translation>
    </message>
    <message>
        <source>**Fold** on the dotted line</source>
        <translation>**Falte** auf der gepunkteten Linie</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>Meine Akte</translation>
    </message>
    <message>
        <source>Access card: take it with you.</source>
        <translation>Zugangskarte: Nimm sie mit.</translation>
    </message>
    <message>
        <source>Recovery card: keep it at home, in a safe place.</source>
        <translation>Ersatzkarte: Bewahre sie zu Hause sicher auf.</translation>
    </message>
    <message>
        <source>Your secret code stands only in your head.</source>
        <translation>Dein Geheimcode ist nur in deinem Kopf.</translation>
    </message>
    <message>
        <source>Card lost: use the recovery card.</source>
        <translation>Karte verloren: Nimm die Ersatzkarte.</translation>
    </message>
    <message>
        <source>Both lost: nobody can open your file any more. You make a new one.</source>
        <translation>Beide verloren: Niemand kann deine Akte mehr öffnen. Du machst eine neue.</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>So benutzt du sie</translation>
    </message>
    <message>
        <source>Is something wrong?</source>
        <translation>Stimmt etwas nicht?</translation>
    </message>
    <message>
        <source>Nobody knows your secret code. Not even the desk. Nobody may ask for it.</source>
        <translation>Niemand kennt deinen Geheimcode. Auch der Schalter nicht. Niemand darf danach fragen.</translation>
    </message>
    <message>
        <source>Mail to **{email}**</source>
        <translation>Schreib an **{email}**</translation>
    </message>
    <message>
        <source>Look at **{page}**</source>
        <translation>Sieh nach auf **{page}**</translation>
    </message>
    <message>
        <source>see the page</source>
        <translation>Seite ansehen</translation>
    </message>
    <message>
        <source>call them</source>
        <translation>anrufen</translation>
    </message>
    <message>
        <source>mail them</source>
        <translation>E-Mail schreiben</translation>
    </message>
    <message>
        <source>Recovery card</source>
        <translation>Ersatzkarte</translation>
    </message>
    <message>
        <source>Access card</source>
        <translation>Zugangskarte</translation>
    </message>
    <message>
        <source>Keep this one at home.</source>
        <translation>Diese bleibt zu Hause.</translation>
    </message>
    <message>
        <source>Card lost or secret code forgotten? With this you begin again.</source>
        <translation>Karte weg oder Geheimcode vergessen? Hiermit beginnst du neu.</translation>
    </message>
    <message>
        <source>Card of</source>
        <translation>Karte von</translation>
    </message>
    <message>
        <source>Hold this side to the reader. Then type your secret code.</source>
        <translation>Halte diese Seite an das Lesegerät. Tippe dann deinen Geheimcode.</translation>
    </message>
    <message>
        <source>Does the reader not work? Type this code:</source>
        <translation>Geht das Lesegerät nicht? Tippe diesen Code:</translation>
    </message>
    <message>
        <source>Never write your secret code here.</source>
        <translation>Schreib hier nie deinen Geheimcode hin.</translation>
    </message>
    <message>
        <source>Not with your access card. Once you use this, your old card works no more. You get two new ones.</source>
        <translation>Nicht zur Zugangskarte legen. Nach Gebrauch geht die alte Karte nicht mehr. Du bekommst zwei neue.</translation>
    </message>
    <message>
        <source>Found? Give this card to a town hall or job shop. Without the secret code nobody can read it.</source>
        <translation>Gefunden? Gib die Karte im Rathaus oder im Werkwinkel ab. Ohne Geheimcode kann niemand etwas lesen.</translation>
    </message>
    <message>
        <source>Work experience</source>
        <translation>Berufserfahrung</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Ausbildung</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>Driving licence and transport</source>
        <translation>Führerschein und Mobilität</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>What I can do</source>
        <translation>Was ich kann</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Mobilität</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Mother tongue</source>
        <translation>Muttersprache</translation>
    </message>
    <message>
        <source>Other languages</source>
        <translation>Andere Sprachen</translation>
    </message>
    <message>
        <source>Curriculum vitae</source>
        <translation>Lebenslauf</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Hören</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>Sprechen</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>What I do well</source>
        <translation>Das kann ich gut</translation>
    </message>
    <message>
        <source>{start} – now</source>
        <translation>{start} – heute</translation>
    </message>
    <message>
        <source>Who can help me?</source>
        <translation>Wer kann mir helfen?</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Was sie tun</translation>
    </message>
    <message>
        <source>Bring along</source>
        <translation>Bring mit</translation>
    </message>
    <message>
        <source>What do you do now?</source>
        <translation>Was machst du jetzt?</translation>
    </message>
    <message>
        <source>They can help too</source>
        <translation>Sie können auch helfen</translation>
    </message>
    <message>
        <source>Where are they?</source>
        <translation>Wo sind sie?</translation>
    </message>
    <message>
        <source>People know them here</source>
        <translation>Hier kennt man sie</translation>
    </message>
    <message>
        <source>When is it open?</source>
        <translation>Wann ist offen?</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>{opens} to {closes}</source>
        <translation>{opens} bis {closes} Uhr</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
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
        <translation> und </translation>
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
        <translation>Anlage: Lebenslauf</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation>Offene Stellen</translation>
    </message>
    <message>
        <source>All vacancies</source>
        <translation>Alle Stellen</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Ausbildungen</translation>
    </message>
    <message>
        <source>All trainings</source>
        <translation>Alle Ausbildungen</translation>
    </message>
    <message>
        <source>starts on</source>
        <translation>beginnt am</translation>
    </message>
    <message>
        <source>No longer published, so not on this sheet: {count}</source>
        <translation>Nicht mehr veröffentlicht, darum nicht auf diesem Blatt: {count}</translation>
    </message>
    <message>
        <source>What I saved</source>
        <translation>Was ich mir gemerkt habe</translation>
    </message>
    <message>
        <source>{first} to {last} of {count}</source>
        <translation>{first} bis {last} von {count}</translation>
    </message>
    <message>
        <source>called</source>
        <translation>angerufen</translation>
    </message>
    <message>
        <source>mailed</source>
        <translation>gemailt</translation>
    </message>
    <message>
        <source>The kiosk prints colour</source>
        <translation>Der Kiosk druckt in Farbe</translation>
    </message>
    <message>
        <source>The kiosk prints black only</source>
        <translation>Der Kiosk druckt nur schwarz</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>Testseite</translation>
    </message>
    <message>
        <source>At each edge stand 6 lines, 2 to 12 mm away. How many do you see?</source>
        <translation>An jedem Rand stehen 6 Linien, 2 bis 12 mm entfernt. Wie viele siehst du?</translation>
    </message>
    <message>
        <source>This line is exactly 100 mm long.</source>
        <translation>Diese Linie ist genau 100 mm lang.</translation>
    </message>
    <message>
        <source>Each grey is darker than the one before.</source>
        <translation>Jedes Grau ist dunkler als das vorige.</translation>
    </message>
    <message>
        <source>Each line of letters can be read.</source>
        <translation>Jede Zeile Buchstaben ist lesbar.</translation>
    </message>
    <message>
        <source>Every line is whole.</source>
        <translation>Jede Linie ist ganz.</translation>
    </message>
    <message>
        <source>A phone reads every code.</source>
        <translation>Ein Handy liest jeden Code.</translation>
    </message>
    <message>
        <source>For the operator</source>
        <translation>Für den Betreiber</translation>
    </message>
    <message>
        <source>The printer</source>
        <translation>Der Drucker</translation>
    </message>
    <message>
        <source>These are six different colours.</source>
        <translation>Das sind sechs verschiedene Farben.</translation>
    </message>
    <message>
        <source>There is no colour on this page.</source>
        <translation>Auf dieser Seite ist keine Farbe.</translation>
    </message>
    <message>
        <source>the way there</source>
        <translation>der Weg dorthin</translation>
    </message>
    <message>
        <source>Who helps you here?</source>
        <translation>Wer hilft dir hier?</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Bus, tram or train</source>
        <translation>Bus, Straßenbahn oder Zug</translation>
    </message>
    <message>
        <source>You are here: **{place}**</source>
        <translation>Du bist hier: **{place}**</translation>
    </message>
    <message>
        <source>Bus, tram or train: **{stop}**</source>
        <translation>Bus, Tram oder Zug: **{stop}**</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>Proof of applications</source>
        <translation>Nachweis der Bewerbungen</translation>
    </message>
    <message>
        <source>Job and employer</source>
        <translation>Stelle und Arbeitgeber</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Filled in by the visitor, not checked</source>
        <translation>Selbst ausgefüllt, nicht geprüft</translation>
    </message>
    <message>
        <source>From **{start}** to **{end}** · for **{name}**</source>
        <translation>Von **{start}** bis **{end}** · für **{name}**</translation>
    </message>
    <message>
        <source>on the spot</source>
        <translation>vor Ort</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>Wartet auf Antwort</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Antwort bekommen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>per E-Mail</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>per Telefon</translation>
    </message>
    <message>
        <source>with a form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>by letter</source>
        <translation>per Brief</translation>
    </message>
    <message>
        <source>State on {day}</source>
        <translation>Stand am {day}</translation>
    </message>
    <message>
        <source>Interview {day}</source>
        <translation>Gespräch {day}</translation>
    </message>
    <message>
        <source>Placed by</source>
        <translation>Aufgestellt von</translation>
    </message>
    <message>
        <source>Sign here</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>Readiness report</source>
        <translation>Bereitschaftsbericht</translation>
    </message>
    <message>
        <source>Terminal {name}</source>
        <translation>Gerät {name}</translation>
    </message>
    <message numerus="yes">
        <source>Not ready for visitors: %n faults</source>
        <translation>
            <numerusform>Nicht bereit für Besucher: %n Fehler</numerusform>
            <numerusform>Nicht bereit für Besucher: %n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ready for visitors, %n points to look at</source>
        <translation>
            <numerusform>Bereit für Besucher, %n Punkt beachten</numerusform>
            <numerusform>Bereit für Besucher, %n Punkte beachten</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready for visitors</source>
        <translation>Bereit für Besucher</translation>
    </message>
    <message>
        <source>Report **{number}** · {day}, {time} · took {seconds} seconds · version {version}</source>
        <translation>Bericht **{number}** · {day}, {time} · dauerte {seconds} Sekunden · Version {version}</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>Achtung</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Festplatte</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Headphones</source>
        <translation>Kopfhörer</translation>
    </message>
    <message>
        <source>Card reader</source>
        <translation>Kartenleser</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>After a visit</source>
        <translation>Nach einem Besuch</translation>
    </message>
    <message>
        <source>Last data</source>
        <translation>Letzte Daten</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>Einstellungsdatei</translation>
    </message>
    <message>
        <source>Files of a visit</source>
        <translation>Dateien eines Besuchs</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>USB port</source>
        <translation>USB-Anschluss</translation>
    </message>
    <message>
        <source>Calls to the desk</source>
        <translation>Rufe an den Schalter</translation>
    </message>
    <message>
        <source>Slip printer</source>
        <translation>Bondrucker</translation>
    </message>
    <message>
        <source>Dossiers at central</source>
        <translation>Akten bei der Zentrale</translation>
    </message>
    <message>
        <source>Alphabets</source>
        <translation>Schriften</translation>
    </message>
    <message>
        <source>Version numbers</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>{free} GB free of {total} GB</source>
        <translation>{free} GB frei von {total} GB</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs left on the printer</source>
        <translation>
            <numerusform>noch %n Auftrag im Drucker</numerusform>
            <numerusform>noch %n Aufträge im Drucker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n languages can be printed</source>
        <translation>
            <numerusform>%n Sprache ist druckbar</numerusform>
            <numerusform>%n Sprachen sind druckbar</numerusform>
        </translation>
    </message>
    <message>
        <source>{vacancies} vacancies, {trainings} trainings</source>
        <translation>{vacancies} Stellen, {trainings} Kurse</translation>
    </message>
    <message>
        <source>examples only</source>
        <translation>nur Beispiele</translation>
    </message>
    <message>
        <source>cannot be measured</source>
        <translation>nicht messbar</translation>
    </message>
    <message>
        <source>set by a time server</source>
        <translation>von einem Zeitserver gestellt</translation>
    </message>
    <message>
        <source>no time server sets it</source>
        <translation>kein Zeitserver stellt sie</translation>
    </message>
    <message>
        <source>earlier than the data: set the clock</source>
        <translation>früher als die Daten: Uhr stellen</translation>
    </message>
    <message>
        <source>there is nothing to play sound on</source>
        <translation>nichts, um Ton abzuspielen</translation>
    </message>
    <message>
        <source>the voices are installed</source>
        <translation>die Stimmen sind installiert</translation>
    </message>
    <message>
        <source>espeak-ng is not installed</source>
        <translation>espeak-ng ist nicht installiert</translation>
    </message>
    <message>
        <source>{path} is not there</source>
        <translation>{path} ist nicht da</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht eingestellt</translation>
    </message>
    <message>
        <source>answers, prints colour</source>
        <translation>antwortet, druckt in Farbe</translation>
    </message>
    <message>
        <source>answers, prints black only</source>
        <translation>antwortet, druckt nur schwarz</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>antwortet nicht</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>antwortet</translation>
    </message>
    <message>
        <source>has no paper</source>
        <translation>hat kein Papier</translation>
    </message>
    <message>
        <source>has little paper left</source>
        <translation>hat nur noch wenig Papier</translation>
    </message>
    <message>
        <source>mtools is not installed</source>
        <translation>mtools ist nicht installiert</translation>
    </message>
    <message>
        <source>put a stick in it to try it</source>
        <translation>stecke einen Stick ein, um ihn zu testen</translation>
    </message>
    <message>
        <source>takes no PDF</source>
        <translation>nimmt kein PDF an</translation>
    </message>
    <message>
        <source>takes no A4</source>
        <translation>nimmt kein A4 an</translation>
    </message>
    <message>
        <source>takes no jobs now</source>
        <translation>nimmt gerade keine Aufträge an</translation>
    </message>
    <message>
        <source>nothing left on the printer</source>
        <translation>nichts im Drucker zurückgeblieben</translation>
    </message>
    <message>
        <source>no data yet: run kiosk sync</source>
        <translation>noch keine Daten: kiosk sync starten</translation>
    </message>
    <message>
        <source>only in memory, gone without power</source>
        <translation>nur im Arbeitsspeicher, ohne Strom weg</translation>
    </message>
    <message>
        <source>on the disk: use a tmpfs</source>
        <translation>auf der Festplatte: tmpfs verwenden</translation>
    </message>
    <message>
        <source>Is this sheet right? Scan, or type the code on {page}</source>
        <translation>Stimmt dieses Blatt? Scanne oder tippe den Code auf {page}</translation>
    </message>
    <message>
        <source>Check code</source>
        <translation>Prüfcode</translation>
    </message>
    <message>
        <source>Fill in yourself with a pen</source>
        <translation>Selbst mit Stift ausfüllen</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>My signature</source>
        <translation>Meine Unterschrift</translation>
    </message>
    <message>
        <source>Seen by the counsellor</source>
        <translation>Von der Beratung gesehen</translation>
    </message>
    <message>
        <source>What will you do?</source>
        <translation>Was wirst du tun?</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>After that</source>
        <translation>Später</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks</source>
        <translation>
            <numerusform>%n Aufgabe</numerusform>
            <numerusform>%n Aufgaben</numerusform>
        </translation>
    </message>
    <message>
        <source>the first is for {day}</source>
        <translation>die erste ist für {day}</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Von selbst</translation>
    </message>
    <message>
        <source>From your counsellor {name}</source>
        <translation>Von deiner Beratung, {name}</translation>
    </message>
    <message>
        <source>From your counsellor</source>
        <translation>Von deiner Beratung</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>You get</source>
        <translation>Du bekommst</translation>
    </message>
    <message>
        <source>Free places</source>
        <translation>Freie Plätze</translation>
    </message>
    <message>
        <source>None needed</source>
        <translation>Nicht nötig</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Whenever you want</source>
        <translation>Wann du willst</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratis</translation>
    </message>
    <message>
        <source>Free for job seekers</source>
        <translation>Gratis für Arbeitsuchende</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Voll</translation>
    </message>
    <message>
        <source>Last place</source>
        <translation>Letzter Platz</translation>
    </message>
    <message>
        <source>From home</source>
        <translation>Zu Hause</translation>
    </message>
    <message>
        <source>Partly from home</source>
        <translation>Teils zu Hause</translation>
    </message>
    <message>
        <source>In a company</source>
        <translation>In einem Betrieb</translation>
    </message>
    <message>
        <source>Your code: **{code}**</source>
        <translation>Dein Code: **{code}**</translation>
    </message>
    <message>
        <source>Work carefully</source>
        <translation>Sorgfältig arbeiten</translation>
    </message>
    <message>
        <source>Be on time</source>
        <translation>Pünktlich sein</translation>
    </message>
    <message>
        <source>Work together</source>
        <translation>Im Team arbeiten</translation>
    </message>
    <message>
        <source>Work alone</source>
        <translation>Selbstständig arbeiten</translation>
    </message>
    <message>
        <source>Learn fast</source>
        <translation>Schnell lernen</translation>
    </message>
    <message>
        <source>Stay calm when it is busy</source>
        <translation>Ruhig bleiben, wenn viel los ist</translation>
    </message>
    <message>
        <source>Be friendly to customers</source>
        <translation>Freundlich zu Kunden sein</translation>
    </message>
    <message>
        <source>Listen well</source>
        <translation>Gut zuhören</translation>
    </message>
    <message>
        <source>Carry on until it is done</source>
        <translation>Durchhalten, bis es fertig ist</translation>
    </message>
    <message>
        <source>Do physical work</source>
        <translation>Körperlich arbeiten</translation>
    </message>
    <message>
        <source>Plan my work</source>
        <translation>Meine Arbeit planen</translation>
    </message>
    <message>
        <source>Solve problems</source>
        <translation>Probleme lösen</translation>
    </message>
    <message>
        <source>Use a computer</source>
        <translation>Mit dem Computer arbeiten</translation>
    </message>
    <message>
        <source>Keep the rules of safety</source>
        <translation>Sicherheitsregeln einhalten</translation>
    </message>
    <message>
        <source>I am motivated and want to work.</source>
        <translation>Ich bin motiviert und möchte arbeiten.</translation>
    </message>
    <message>
        <source>I work carefully and I am always on time.</source>
        <translation>Ich arbeite sorgfältig und bin immer pünktlich.</translation>
    </message>
    <message>
        <source>I learn fast and like to try new things.</source>
        <translation>Ich lerne schnell und probiere gern Neues aus.</translation>
    </message>
    <message>
        <source>I like to work in a team.</source>
        <translation>Ich arbeite gern im Team.</translation>
    </message>
    <message>
        <source>I can work on my own.</source>
        <translation>Ich kann selbstständig arbeiten.</translation>
    </message>
    <message>
        <source>I like to help people.</source>
        <translation>Ich helfe gern Menschen.</translation>
    </message>
    <message>
        <source>I am strong and like to work with my hands.</source>
        <translation>Ich bin kräftig und arbeite gern mit den Händen.</translation>
    </message>
    <message>
        <source>I am learning more Dutch every day.</source>
        <translation>Ich lerne jeden Tag mehr Niederländisch.</translation>
    </message>
    <message>
        <source>I come by bus or train.</source>
        <translation>Ich komme mit Bus oder Bahn.</translation>
    </message>
    <message>
        <source>I can work in the whole region.</source>
        <translation>Ich kann in der ganzen Region arbeiten.</translation>
    </message>
    <message>
        <source>I can work far from home.</source>
        <translation>Ich kann weit von zu Hause arbeiten.</translation>
    </message>
    <message>
        <source>I look for work near home.</source>
        <translation>Ich suche Arbeit in der Nähe.</translation>
    </message>
    <message>
        <source>I can start at once.</source>
        <translation>Ich kann sofort anfangen.</translation>
    </message>
    <message>
        <source>I can work in shifts.</source>
        <translation>Ich kann in Schichten arbeiten.</translation>
    </message>
    <message>
        <source>I can work at night.</source>
        <translation>Ich kann nachts arbeiten.</translation>
    </message>
    <message>
        <source>I can work at the weekend.</source>
        <translation>Ich kann am Wochenende arbeiten.</translation>
    </message>
    <message>
        <source>I look for a full-time job.</source>
        <translation>Ich suche eine Vollzeitstelle.</translation>
    </message>
    <message>
        <source>I look for a part-time job.</source>
        <translation>Ich suche eine Teilzeitstelle.</translation>
    </message>
    <message>
        <source>I may work in Belgium.</source>
        <translation>Ich darf in Belgien arbeiten.</translation>
    </message>
    <message>
        <source>Sports</source>
        <translation>Sport</translation>
    </message>
    <message>
        <source>Football</source>
        <translation>Fußball</translation>
    </message>
    <message>
        <source>Walking and cycling</source>
        <translation>Wandern und Radfahren</translation>
    </message>
    <message>
        <source>Cooking</source>
        <translation>Kochen</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musik</translation>
    </message>
    <message>
        <source>Gardening</source>
        <translation>Gartenarbeit</translation>
    </message>
    <message>
        <source>Making and repairing things</source>
        <translation>Basteln und Reparieren</translation>
    </message>
    <message>
        <source>Computers and games</source>
        <translation>Computer und Spiele</translation>
    </message>
    <message>
        <source>Helping other people</source>
        <translation>Anderen Menschen helfen</translation>
    </message>
    <message>
        <source>Primary school</source>
        <translation>Grundschule</translation>
    </message>
    <message>
        <source>Secondary school</source>
        <translation>Sekundarschule</translation>
    </message>
    <message>
        <source>Vocational training</source>
        <translation>Berufsausbildung</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Kurs</translation>
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
        <translation>Ich habe Ihre Stelle bei WIS gesehen. Ich möchte gern bei Ihnen arbeiten als: {job}.</translation>
    </message>
    <message>
        <source>I would like to work at {employer}.</source>
        <translation>Ich möchte gern bei {employer} arbeiten.</translation>
    </message>
    <message>
        <source>I know this work and I like to do it.</source>
        <translation>Ich kenne diese Arbeit und mache sie gern.</translation>
    </message>
    <message>
        <source>I want to learn this work and I am very motivated.</source>
        <translation>Ich möchte diese Arbeit lernen und bin sehr motiviert.</translation>
    </message>
    <message>
        <source>I live in {town}, near your company.</source>
        <translation>Ich wohne in {town}, nahe bei Ihrem Betrieb.</translation>
    </message>
    <message>
        <source>I am looking for steady work.</source>
        <translation>Ich suche eine feste Arbeit.</translation>
    </message>
    <message>
        <source>I have worked as: {work}.</source>
        <translation>Ich habe gearbeitet als: {work}.</translation>
    </message>
    <message>
        <source>There I did this: {tasks}.</source>
        <translation>Dort habe ich Folgendes gemacht: {tasks}.</translation>
    </message>
    <message>
        <source>I can do this well: {skills}.</source>
        <translation>Das kann ich gut: {skills}.</translation>
    </message>
    <message>
        <source>I learn fast.</source>
        <translation>Ich lerne schnell.</translation>
    </message>
    <message>
        <source>I can do physical work.</source>
        <translation>Ich kann körperlich arbeiten.</translation>
    </message>
    <message>
        <source>I can work with customers.</source>
        <translation>Ich kann mit Kunden arbeiten.</translation>
    </message>
    <message>
        <source>I stay calm when it is busy.</source>
        <translation>Ich bleibe ruhig, wenn viel los ist.</translation>
    </message>
    <message>
        <source>I would like to come for an interview.</source>
        <translation>Ich komme gern zu einem Gespräch.</translation>
    </message>
    <message>
        <source>You find my CV with this letter.</source>
        <translation>Meinen Lebenslauf finden Sie bei diesem Brief.</translation>
    </message>
    <message>
        <source>Call me at any time.</source>
        <translation>Sie können mich jederzeit anrufen.</translation>
    </message>
    <message>
        <source>I am free every day for an interview.</source>
        <translation>Ich habe jeden Tag Zeit für ein Gespräch.</translation>
    </message>
    <message>
        <source>Dear Sir or Madam,</source>
        <translation>Sehr geehrte Damen und Herren,</translation>
    </message>
    <message>
        <source>Yours sincerely,</source>
        <translation>Mit freundlichen Grüßen</translation>
    </message>
    <message>
        <source>Application: {job}</source>
        <translation>Bewerbung: {job}</translation>
    </message>
    <message>
        <source>You applied by e-mail</source>
        <translation>Du hast dich per E-Mail beworben</translation>
    </message>
    <message>
        <source>Your application waits to be sent</source>
        <translation>Deine Bewerbung wartet auf das Senden</translation>
    </message>
    <message>
        <source>CV and letter</source>
        <translation>Lebenslauf und Brief</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Sent along</source>
        <translation>Mitgesendet</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>The mail server took it. An answer comes from the employer.</source>
        <translation>Der Mailserver hat es. Eine Antwort kommt vom Arbeitgeber.</translation>
    </message>
    <message>
        <source>The mail server did not answer yet. Send it yourself too, to be sure.</source>
        <translation>Der Mailserver hat noch nicht geantwortet. Schick es zur Sicherheit auch selbst.</translation>
    </message>
    <message>
        <source>Question for an appointment</source>
        <translation>Bitte um einen Termin</translation>
    </message>
    <message>
        <source>Question to be called</source>
        <translation>Bitte um einen Anruf</translation>
    </message>
    <message>
        <source>Question for another moment</source>
        <translation>Bitte um einen anderen Zeitpunkt</translation>
    </message>
    <message>
        <source>An answer</source>
        <translation>Eine Antwort</translation>
    </message>
    <message>
        <source>A copy from my file</source>
        <translation>Eine Kopie aus meiner Akte</translation>
    </message>
</context>
</TS>
