<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Curriculum vitae</source>
        <translation>Życiorys</translation>
    </message>
</context>
<context>
    <name>AboutController</name>
    <message>
        <source>There is no data on this kiosk yet.</source>
        <translation>W tym kiosku nie ma jeszcze danych.</translation>
    </message>
    <message>
        <source>You did nothing wrong. Ask for help at the desk.</source>
        <translation>To nie Twoja wina. Poproś o pomoc przy okienku.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Oprogramowanie</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Zrobione z</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Litery</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Obrazki</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Głos</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation>Oferty pracy</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Szkolenia</translation>
    </message>
    <message>
        <source>Occupations</source>
        <translation>Zawody</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Miejsca</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Kto pomaga</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Gminy</translation>
    </message>
    <message>
        <source>Data of</source>
        <translation>Dane z dnia</translation>
    </message>
</context>
<context>
    <name>AboutPage</name>
    <message>
        <source>About this kiosk</source>
        <translation>O tym kiosku</translation>
    </message>
    <message>
        <source>Read of which day the data is, and who made it.</source>
        <translation>Przeczytaj, z którego dnia są dane i kto je przygotował.</translation>
    </message>
    <message>
        <source>What do you find here?</source>
        <translation>Co tu znajdziesz?</translation>
    </message>
    <message>
        <source>Employers and schools wrote their texts themselves. We change nothing in them.</source>
        <translation>Pracodawcy i szkoły sami napisali swoje teksty. Niczego w nich nie zmieniamy.</translation>
    </message>
    <message>
        <source>Who made the data?</source>
        <translation>Kto przygotował dane?</translation>
    </message>
    <message>
        <source>Who made the program?</source>
        <translation>Kto zrobił program?</translation>
    </message>
</context>
<context>
    <name>AccessLook</name>
    <message>
        <source>Size of text</source>
        <translation>Rozmiar tekstu</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Zwykłe</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Większy</translation>
    </message>
    <message>
        <source>Still larger</source>
        <translation>Jeszcze większy</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Największy</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kolory</translation>
    </message>
    <message>
        <source>Black on white</source>
        <translation>Czarne na białym</translation>
    </message>
    <message>
        <source>White on black</source>
        <translation>Białe na czarnym</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
</context>
<context>
    <name>AccessReading</name>
    <message>
        <source>Read aloud</source>
        <translation>Czytaj na głos</translation>
    </message>
    <message>
        <source>Touch a text and listen.</source>
        <translation>Dotknij tekstu i słuchaj.</translation>
    </message>
    <message>
        <source>How fast?</source>
        <translation>Jak szybko?</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Wolno</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Średnio</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Szybko</translation>
    </message>
    <message>
        <source>How loud?</source>
        <translation>Jak głośno?</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>Ciszej</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Głośniej</translation>
    </message>
    <message>
        <source>Cover the screen</source>
        <translation>Zasłoń ekran</translation>
    </message>
    <message>
        <source>Nobody sees what you do. You hear it.</source>
        <translation>Nikt nie widzi, co robisz. Ty to słyszysz.</translation>
    </message>
    <message>
        <source>Plug in headphones first. Then only you hear it.</source>
        <translation>Najpierw podłącz słuchawki. Wtedy tylko ty to słyszysz.</translation>
    </message>
</context>
<context>
    <name>AccessSheet</name>
    <message>
        <source>Make the screen easy for you</source>
        <translation>Dopasuj ekran do siebie</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Everything low</source>
        <translation>Wszystko nisko</translation>
    </message>
    <message>
        <source>All buttons at the bottom. For who sits.</source>
        <translation>Wszystkie przyciski na dole. Dla osób siedzących.</translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation>Mniej ruchu</translation>
    </message>
    <message>
        <source>Nothing slides or fades.</source>
        <translation>Nic się nie przesuwa ani nie zanika.</translation>
    </message>
    <message>
        <source>Headphones? Plug them in: reading aloud starts by itself.</source>
        <translation>Słuchawki? Podłącz je: czytanie na głos zacznie się samo.</translation>
    </message>
    <message>
        <source>About this kiosk</source>
        <translation>O tym kiosku</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Więcej czasu</translation>
    </message>
    <message>
        <source>The screen waits five minutes for you.</source>
        <translation>Ekran czeka na ciebie 5 minut.</translation>
    </message>
</context>
<context>
    <name>AdviceWords</name>
    <message>
        <source>Leave out “{text}”</source>
        <translation>Pomiń „{text}”</translation>
    </message>
    <message>
        <source>Drop every choice</source>
        <translation>Wyczyść cały wybór</translation>
    </message>
    <message>
        <source>Drop “{text}”</source>
        <translation>Usuń „{text}”</translation>
    </message>
    <message>
        <source>instead of only {choices}</source>
        <translation>zamiast tylko: {choices}</translation>
    </message>
    <message>
        <source>Search up to {km} km</source>
        <translation>Szukaj do {km} km</translation>
    </message>
    <message>
        <source>instead of {km} km</source>
        <translation>zamiast {km} km</translation>
    </message>
</context>
<context>
    <name>ApplicationWords</name>
    <message>
        <source>Called</source>
        <translation>Telefonicznie</translation>
    </message>
    <message>
        <source>E-mailed</source>
        <translation>E-mailem</translation>
    </message>
    <message>
        <source>Went there</source>
        <translation>Na miejscu</translation>
    </message>
    <message>
        <source>On the website</source>
        <translation>Na stronie</translation>
    </message>
    <message>
        <source>With a letter</source>
        <translation>Listem</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Zgłoszono</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Odpowiedź</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Rozmowa</translation>
    </message>
    <message>
        <source>Hired</source>
        <translation>Przyjęto</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Nie wybrano</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Is still being sent</source>
        <translation>Jeszcze się wysyła</translation>
    </message>
    <message>
        <source>Sent, waiting for an answer</source>
        <translation>Wysłano, czeka na odpowiedź</translation>
    </message>
    <message>
        <source>They answered</source>
        <translation>Odpowiedzieli</translation>
    </message>
    <message>
        <source>Interview on %1</source>
        <translation>Rozmowa %1</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Nie dotarło</translation>
    </message>
    <message>
        <source>The employer did not get it. Apply in another way.</source>
        <translation>Pracodawca tego nie dostał. Zgłoś się w inny sposób.</translation>
    </message>
    <message>
        <source>Your e-mail is sent</source>
        <translation>Twój e-mail jest wysłany</translation>
    </message>
    <message>
        <source>You called about it</source>
        <translation>Dzwonisz w tej sprawie</translation>
    </message>
    <message>
        <source>You sent an e-mail</source>
        <translation>E-mail wysłany</translation>
    </message>
    <message>
        <source>You went there</source>
        <translation>Wizyta na miejscu</translation>
    </message>
    <message>
        <source>You applied on the website</source>
        <translation>Zgłoszenie na stronie</translation>
    </message>
    <message>
        <source>You sent a letter</source>
        <translation>List wysłany</translation>
    </message>
    <message>
        <source>You applied</source>
        <translation>Zgłoszenie wysłane</translation>
    </message>
    <message>
        <source>You called</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Invited for an interview</source>
        <translation>Zaproszenie na rozmowę</translation>
    </message>
    <message>
        <source>You have the job</source>
        <translation>Masz tę pracę</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Twoja notatka</translation>
    </message>
    <message>
        <source>Your e-mail was not delivered</source>
        <translation>Twój e-mail nie dotarł</translation>
    </message>
</context>
<context>
    <name>ApplicationsController</name>
    <message numerus="yes">
        <source>%n since %1</source>
        <translation>
            <numerusform>%n od %1</numerusform>
            <numerusform>%n od %1</numerusform>
            <numerusform>%n od %1</numerusform>
        </translation>
    </message>
    <message>
        <source>My applications</source>
        <translation>Moje zgłoszenia</translation>
    </message>
    <message>
        <source>Proof of applications</source>
        <translation>Dowód zgłoszeń</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ten miesiąc</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Zeszły miesiąc</translation>
    </message>
    <message>
        <source>Three months</source>
        <translation>Trzy miesiące</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Ten rok</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystko</translation>
    </message>
</context>
<context>
    <name>AppliedDialog</name>
    <message>
        <source>Where did you apply?</source>
        <translation>Gdzie było zgłoszenie?</translation>
    </message>
    <message>
        <source>Well done! How did you do it?</source>
        <translation>Brawo! W jaki sposób?</translation>
    </message>
    <message>
        <source>Which job?</source>
        <translation>Jaka praca?</translation>
    </message>
    <message>
        <source>Which employer?</source>
        <translation>Jaki pracodawca?</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Może zostać puste</translation>
    </message>
    <message>
        <source>How?</source>
        <translation>Jak?</translation>
    </message>
    <message>
        <source>We put this in your list.</source>
        <translation>Dodamy to do twojej listy.</translation>
    </message>
    <message>
        <source>Without a file it is gone when you stop.</source>
        <translation>Bez teczki zniknie, gdy skończysz.</translation>
    </message>
    <message>
        <source>You can show it as proof.</source>
        <translation>Możesz ją pokazać jako dowód.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nie teraz</translation>
    </message>
    <message>
        <source>Put in my list</source>
        <translation>Dodaj do mojej listy</translation>
    </message>
    <message>
        <source>Say first which job, and how.</source>
        <translation>Najpierw podaj, jaka praca i w jaki sposób.</translation>
    </message>
    <message>
        <source>Choose first how you did it.</source>
        <translation>Najpierw wybierz, w jaki sposób.</translation>
    </message>
</context>
<context>
    <name>ApplyCard</name>
    <message>
        <source>How to apply</source>
        <translation>Jak aplikować</translation>
    </message>
</context>
<context>
    <name>ApplyController</name>
    <message>
        <source>Send it to the employer</source>
        <translation>Wyślij do pracodawcy</translation>
    </message>
    <message>
        <source>Print CV and letter</source>
        <translation>Wydrukuj CV i list</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Chwileczkę</translation>
    </message>
    <message>
        <source>We are sending it</source>
        <translation>Wysyłamy</translation>
    </message>
    <message>
        <source>Sending does not work now</source>
        <translation>Teraz nie można wysłać</translation>
    </message>
    <message>
        <source>It is sent</source>
        <translation>Wysłane</translation>
    </message>
    <message>
        <source>It is waiting</source>
        <translation>Czeka</translation>
    </message>
    <message>
        <source>It could not be sent</source>
        <translation>Nie udało się wysłać</translation>
    </message>
    <message>
        <source>The vacancy has changed</source>
        <translation>Oferta się zmieniła</translation>
    </message>
    <message>
        <source>We do not know whether it was sent</source>
        <translation>Nie wiemy, czy zostało wysłane</translation>
    </message>
    <message>
        <source>We look whether it can be sent.</source>
        <translation>Sprawdzamy, czy można wysłać.</translation>
    </message>
    <message>
        <source>This takes a few seconds.</source>
        <translation>To potrwa kilka sekund.</translation>
    </message>
    <message>
        <source>Nothing was sent. Print it, and send it yourself.</source>
        <translation>Nic nie zostało wysłane. Wydrukuj i wyślij samodzielnie.</translation>
    </message>
    <message>
        <source>The mail server took your message. We keep nothing of it.</source>
        <translation>Serwer poczty przyjął wiadomość. Nic z niej nie zachowujemy.</translation>
    </message>
    <message>
        <source>The mail server does not answer yet. We try for two days. Print it too, to be sure.</source>
        <translation>Serwer poczty jeszcze nie odpowiada. Próbujemy przez dwa dni. Na wszelki wypadek też wydrukuj.</translation>
    </message>
    <message>
        <source>The employer did not get it. Print it, and send it yourself.</source>
        <translation>Pracodawca tego nie dostał. Wydrukuj i wyślij samodzielnie.</translation>
    </message>
    <message>
        <source>Nothing was sent. Look at the vacancy again, or print it.</source>
        <translation>Nic nie zostało wysłane. Obejrzyj ofertę jeszcze raz albo wydrukuj.</translation>
    </message>
    <message>
        <source>Try again: it is never sent twice. Or print it.</source>
        <translation>Spróbuj jeszcze raz: nigdy nie wysyłamy dwa razy. Albo wydrukuj.</translation>
    </message>
    <message>
        <source>CV and letter</source>
        <translation>CV i list</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Potwierdzenie</translation>
    </message>
    <message>
        <source>My CV</source>
        <translation>Moje CV</translation>
    </message>
    <message>
        <source>My letter</source>
        <translation>Mój list</translation>
    </message>
    <message>
        <source>To: {address}</source>
        <translation>Do: {address}</translation>
    </message>
    <message>
        <source>Your CV and your letter go along.</source>
        <translation>Wysyłamy CV i list.</translation>
    </message>
    <message>
        <source>Your CV goes along.</source>
        <translation>Wysyłamy CV.</translation>
    </message>
    <message>
        <source>They answer to {address}.</source>
        <translation>Odpowiedź przyjdzie na {address}.</translation>
    </message>
    <message>
        <source>They find in your CV how to reach you.</source>
        <translation>W CV jest napisane, jak się z tobą skontaktować.</translation>
    </message>
    <message>
        <source>We keep nothing of it once it is sent.</source>
        <translation>Po wysłaniu nic nie zachowujemy.</translation>
    </message>
</context>
<context>
    <name>ApplyDialog</name>
    <message>
        <source>Send it to the employer?</source>
        <translation>Wysłać do pracodawcy?</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Print a receipt</source>
        <translation>Wydrukuj potwierdzenie</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>Wydrukuj</translation>
    </message>
    <message>
        <source>Yes, send it</source>
        <translation>Tak, wyślij</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Write your name in your CV first.</source>
        <translation>Najpierw wpisz swoje imię i nazwisko w CV.</translation>
    </message>
</context>
<context>
    <name>AppointmentController</name>
    <message>
        <source>This appointment</source>
        <translation>To spotkanie</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Spotkanie</translation>
    </message>
    <message>
        <source>My CV</source>
        <translation>Moje CV</translation>
    </message>
</context>
<context>
    <name>AskController</name>
    <message>
        <source>Work</source>
        <translation>Praca</translation>
    </message>
    <message>
        <source>A training</source>
        <translation>Szkolenie</translation>
    </message>
    <message>
        <source>Learning Dutch</source>
        <translation>Nauka niderlandzkiego</translation>
    </message>
    <message>
        <source>My papers</source>
        <translation>Moje dokumenty</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Coś innego</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Obojętnie kiedy</translation>
    </message>
    <message>
        <source>In the morning</source>
        <translation>Rano</translation>
    </message>
    <message>
        <source>At noon</source>
        <translation>W południe</translation>
    </message>
    <message>
        <source>In the afternoon</source>
        <translation>Po południu</translation>
    </message>
</context>
<context>
    <name>AskDialog</name>
    <message>
        <source>Ask for an appointment</source>
        <translation>Poproś o spotkanie</translation>
    </message>
    <message>
        <source>Ask to be called</source>
        <translation>Poproś o telefon</translation>
    </message>
    <message>
        <source>Ask for another moment</source>
        <translation>Poproś o inny termin</translation>
    </message>
    <message>
        <source>Your phone number</source>
        <translation>Twój numer telefonu</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>O&#xa0;czym?</translation>
    </message>
    <message>
        <source>When does it suit you?</source>
        <translation>Kiedy ci pasuje?</translation>
    </message>
    <message>
        <source>Only the office reads this. Your number does not stay on this screen.</source>
        <translation>Czyta to tylko urząd. Twój numer nie zostaje na tym ekranie.</translation>
    </message>
    <message>
        <source>Only the office reads this. The answer comes in your file.</source>
        <translation>Czyta to tylko urząd. Odpowiedź przyjdzie do twojej teczki.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nie teraz</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Wyślij</translation>
    </message>
    <message>
        <source>Fill in your phone number first.</source>
        <translation>Najpierw wpisz numer telefonu.</translation>
    </message>
</context>
<context>
    <name>CardController</name>
    <message>
        <source>Recovery card</source>
        <translation>Karta odzyskiwania</translation>
    </message>
    <message>
        <source>Access card</source>
        <translation>Karta dostępu</translation>
    </message>
    <message>
        <source>We are making your card</source>
        <translation>Robimy twoją kartę</translation>
    </message>
    <message>
        <source>Your card is printed</source>
        <translation>Twoja karta jest wydrukowana</translation>
    </message>
    <message>
        <source>The card got stuck</source>
        <translation>Karta się zacięła</translation>
    </message>
    <message>
        <source>Your card did not come out</source>
        <translation>Twoja karta nie wyszła</translation>
    </message>
    <message>
        <source>There is no printer here</source>
        <translation>Nie ma tu drukarki</translation>
    </message>
    <message>
        <source>Take a photo of this card, or write the code down</source>
        <translation>Zrób zdjęcie tej karty albo zapisz kod</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Chwileczkę</translation>
    </message>
    <message>
        <source>Stay here for a moment.</source>
        <translation>Zostań tu jeszcze chwilę.</translation>
    </message>
    <message>
        <source>Hold the code of the card below the scanner. Then it works.</source>
        <translation>Przyłóż kod karty pod skaner. Wtedy działa.</translation>
    </message>
    <message>
        <source>Take the sheet. Then touch the button.</source>
        <translation>Weź kartkę. Potem dotknij przycisku.</translation>
    </message>
    <message>
        <source>You did nothing wrong. A card that did not come out is worth nothing.</source>
        <translation>Nie zrobiłeś nic złego. Karta, która nie wyszła, nic nie znaczy.</translation>
    </message>
    <message>
        <source>Nobody else should see it. Look around you first.</source>
        <translation>Nikt inny nie powinien jej widzieć. Najpierw się rozejrzyj.</translation>
    </message>
    <message>
        <source>A card that came out now opens nothing. Throw it away.</source>
        <translation>Karta, która teraz wyszła, niczego nie otwiera. Wyrzuć ją.</translation>
    </message>
    <message>
        <source>This is another card, or a mistake. Try again.</source>
        <translation>To inna karta albo błąd. Spróbuj jeszcze raz.</translation>
    </message>
</context>
<context>
    <name>CardPrint</name>
    <message>
        <source>Only if you forget your code.</source>
        <translation>Tylko gdy zapomnisz swojego kodu.</translation>
    </message>
    <message>
        <source>Take this one to every kiosk</source>
        <translation>Bierz ją do każdego infokiosku</translation>
    </message>
    <message>
        <source>Scan the card. Type your code. Your file opens.</source>
        <translation>Zeskanuj kartę. Wpisz kod. Twoja teczka się otworzy.</translation>
    </message>
    <message>
        <source>Type the code of the card. Then type your own code. Your file opens.</source>
        <translation>Wpisz kod karty. Potem wpisz swój kod. Twoja teczka się otworzy.</translation>
    </message>
    <message>
        <source>Keep this one at home, apart from card 1</source>
        <translation>Trzymaj ją w domu, z dala od karty 1</translation>
    </message>
    <message>
        <source>Give them to nobody. With it you choose a new code.</source>
        <translation>Nie dawaj jej nikomu. Z nią wybierzesz nowy kod.</translation>
    </message>
    <message>
        <source>Can the scanner not read it? Type the last 4 signs of the code.</source>
        <translation>Skaner jej nie czyta? Wpisz 4 ostatnie znaki kodu.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Porównaj</translation>
    </message>
    <message>
        <source>I have my card</source>
        <translation>Mam swoją kartę</translation>
    </message>
    <message>
        <source>Print a new card</source>
        <translation>Wydrukuj nową kartę</translation>
    </message>
    <message>
        <source>Show the card on the screen</source>
        <translation>Pokaż kartę na ekranie</translation>
    </message>
    <message>
        <source>Nothing comes out</source>
        <translation>Nic nie wychodzi</translation>
    </message>
</context>
<context>
    <name>CardTask</name>
    <message>
        <source>Make your recovery card</source>
        <translation>Zrób swoją kartę odzyskiwania</translation>
    </message>
    <message>
        <source>Did you forget your code? Then only this card helps you to a new one.</source>
        <translation>Nie pamiętasz kodu? Tylko z tą kartą dostaniesz nowy.</translation>
    </message>
</context>
<context>
    <name>CardsNeeded</name>
    <message>
        <source>Access card</source>
        <translation>Karta dostępu</translation>
    </message>
    <message>
        <source>Access card: here</source>
        <translation>Karta dostępu: jest</translation>
    </message>
    <message>
        <source>Access card: scan it or type its code</source>
        <translation>Karta dostępu: zeskanuj ją albo wpisz kod</translation>
    </message>
    <message>
        <source>Recovery card</source>
        <translation>Karta odzyskiwania</translation>
    </message>
    <message>
        <source>Recovery card: here</source>
        <translation>Karta odzyskiwania: jest</translation>
    </message>
    <message>
        <source>Recovery card: scan it or type its code</source>
        <translation>Karta odzyskiwania: zeskanuj ją albo wpisz kod</translation>
    </message>
</context>
<context>
    <name>ChangeController</name>
    <message>
        <source>This does not work now</source>
        <translation>To teraz nie działa</translation>
    </message>
    <message>
        <source>Your code is changed</source>
        <translation>Twój kod jest zmieniony</translation>
    </message>
    <message>
        <source>Your new access card works</source>
        <translation>Twoja nowa karta dostępu działa</translation>
    </message>
    <message>
        <source>Your new recovery card works</source>
        <translation>Twoja nowa karta odzyskiwania działa</translation>
    </message>
    <message>
        <source>Nothing was changed. Your old card and your old code still work. Try again later.</source>
        <translation>Nic się nie zmieniło. Stara karta i stary kod nadal działają. Spróbuj później.</translation>
    </message>
    <message>
        <source>From now on only your new code opens your file.</source>
        <translation>Odtąd tylko nowy kod otwiera twoją teczkę.</translation>
    </message>
    <message>
        <source>The old one opens nothing any more. Throw it away.</source>
        <translation>Stara nic już nie otwiera. Wyrzuć ją.</translation>
    </message>
</context>
<context>
    <name>ChangeDialog</name>
    <message>
        <source>Change your code</source>
        <translation>Zmień swój kod</translation>
    </message>
    <message>
        <source>New access card</source>
        <translation>Nowa karta dostępu</translation>
    </message>
    <message>
        <source>New recovery card</source>
        <translation>Nowa karta odzyskiwania</translation>
    </message>
    <message>
        <source>First type the code that you have now.</source>
        <translation>Najpierw wpisz obecny kod.</translation>
    </message>
    <message>
        <source>Choose six digits that you remember well.</source>
        <translation>Wybierz sześć cyfr, które dobrze pamiętasz.</translation>
    </message>
    <message>
        <source>Type the same code once more.</source>
        <translation>Wpisz ten sam kod jeszcze raz.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Chwileczkę</translation>
    </message>
    <message>
        <source>Your code of now</source>
        <translation>Twój obecny kod</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
</context>
<context>
    <name>ChoiceWords</name>
    <message>
        <source>How far can it be?</source>
        <translation>Jak daleko może być?</translation>
    </message>
    <message>
        <source>How much Dutch?</source>
        <translation>Ile niderlandzkiego?</translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation>Rodzaj pracy</translation>
    </message>
    <message>
        <source>How many hours?</source>
        <translation>Ile godzin?</translation>
    </message>
    <message>
        <source>When do you want to work?</source>
        <translation>Kiedy chcesz pracować?</translation>
    </message>
    <message>
        <source>What do you not need?</source>
        <translation>Co nie jest ci potrzebne?</translation>
    </message>
    <message>
        <source>How new?</source>
        <translation>Jak nowa?</translation>
    </message>
    <message>
        <source>What sector?</source>
        <translation>Jaka branża?</translation>
    </message>
    <message>
        <source>What occupation?</source>
        <translation>Jaki zawód?</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Wszędzie</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dzisiaj</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3 dni</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 dni</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Wszystko</translation>
    </message>
    <message>
        <source>Permanent</source>
        <translation>Stała</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agencja</translation>
    </message>
    <message>
        <source>Flexi-job</source>
        <translation>Flexi-job</translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation>Tymczasowa</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Studencka</translation>
    </message>
    <message>
        <source>Internship</source>
        <translation>Staż</translation>
    </message>
    <message>
        <source>Own boss</source>
        <translation>Własna firma</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Wolontariat</translation>
    </message>
    <message>
        <source>Full time</source>
        <translation>Pełny etat</translation>
    </message>
    <message>
        <source>Part time</source>
        <translation>Część etatu</translation>
    </message>
    <message>
        <source>Daytime</source>
        <translation>W&#xa0;dzień</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>Na zmiany</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Wieczorem</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>W&#xa0;nocy</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>W&#xa0;weekend</translation>
    </message>
    <message>
        <source>Diploma</source>
        <translation>Dyplom</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>Prawo jazdy</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Doświadczenie</translation>
    </message>
    <message>
        <source>Up to {km} km</source>
        <translation>Do {km} km</translation>
    </message>
    <message>
        <source>New today</source>
        <translation>Nowe dzisiaj</translation>
    </message>
    <message>
        <source>Last 3 days</source>
        <translation>Ostatnie 3 dni</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Ostatnie 7 dni</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Trochę</translation>
    </message>
    <message>
        <source>Reasonably well</source>
        <translation>Średnio</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Dobrze</translation>
    </message>
    <message>
        <source>A little Dutch</source>
        <translation>Trochę niderlandzkiego</translation>
    </message>
    <message>
        <source>Dutch reasonably well</source>
        <translation>Niderlandzki średnio</translation>
    </message>
    <message>
        <source>Dutch well</source>
        <translation>Niderlandzki dobrze</translation>
    </message>
    <message>
        <source>Permanent job</source>
        <translation>Stała praca</translation>
    </message>
    <message>
        <source>Agency work</source>
        <translation>Przez agencję</translation>
    </message>
    <message>
        <source>Temporary job</source>
        <translation>Praca tymczasowa</translation>
    </message>
    <message>
        <source>Student job</source>
        <translation>Praca studencka</translation>
    </message>
    <message>
        <source>Self-employed</source>
        <translation>Własna firma</translation>
    </message>
    <message>
        <source>Volunteer work</source>
        <translation>Wolontariat</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>W&#xa0;dzień</translation>
    </message>
    <message>
        <source>In shifts</source>
        <translation>Praca na zmiany</translation>
    </message>
    <message>
        <source>In the evening</source>
        <translation>Praca wieczorem</translation>
    </message>
    <message>
        <source>At night</source>
        <translation>Praca w&#xa0;nocy</translation>
    </message>
    <message>
        <source>At the weekend</source>
        <translation>Praca w&#xa0;weekend</translation>
    </message>
    <message>
        <source>No diploma</source>
        <translation>Bez dyplomu</translation>
    </message>
    <message>
        <source>No driving licence</source>
        <translation>Bez prawa jazdy</translation>
    </message>
    <message>
        <source>No experience</source>
        <translation>Bez doświadczenia</translation>
    </message>
    <message>
        <source>up to {km} km from {place}</source>
        <translation>do {km} km od {place}</translation>
    </message>
    <message>
        <source>No Dutch asked</source>
        <translation>Niderlandzki niewymagany</translation>
    </message>
    <message>
        <source>Dutch helps</source>
        <translation>Niderlandzki pomaga</translation>
    </message>
    <message>
        <source>A few words of Dutch</source>
        <translation>Kilka słów po niderlandzku</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Szukaj wszędzie</translation>
    </message>
    <message>
        <source>Any level of Dutch</source>
        <translation>Każdy poziom niderlandzkiego</translation>
    </message>
    <message>
        <source>Any kind of work</source>
        <translation>Każdy rodzaj pracy</translation>
    </message>
    <message>
        <source>Any number of hours</source>
        <translation>Dowolna liczba godzin</translation>
    </message>
    <message>
        <source>Any time of the day</source>
        <translation>O&#xa0;dowolnej porze</translation>
    </message>
    <message>
        <source>Whatever is asked of you</source>
        <translation>Dowolne wymagania</translation>
    </message>
    <message>
        <source>Older ones too</source>
        <translation>Także starsze</translation>
    </message>
    <message>
        <source>Every sector</source>
        <translation>Każda branża</translation>
    </message>
    <message>
        <source>Every occupation</source>
        <translation>Każdy zawód</translation>
    </message>
</context>
<context>
    <name>ChosenChips</name>
    <message>
        <source>Change this</source>
        <translation>Zmień to</translation>
    </message>
</context>
<context>
    <name>ClosedDoorDialog</name>
    <message>
        <source>No trainings now</source>
        <translation>Teraz nie ma szkoleń</translation>
    </message>
    <message>
        <source>This door is closed for now. A person can help you today: %1.</source>
        <translation>Te drzwi są jeszcze zamknięte. Dziś pomoże ci człowiek: %1.</translation>
    </message>
    <message>
        <source>Find help</source>
        <translation>Szukaj pomocy</translation>
    </message>
</context>
<context>
    <name>CodeAdvice</name>
    <message>
        <source>Not a run, not a birthday</source>
        <translation>Nie kolejne cyfry, nie urodziny</translation>
    </message>
    <message>
        <source>Others try 123456 and dates first. Do not tell your code to anybody, not to us either.</source>
        <translation>Inni najpierw próbują 123456 i dat. Nie mów kodu nikomu, nam też nie.</translation>
    </message>
</context>
<context>
    <name>CodePanel</name>
    <message>
        <source>There is nothing about you in it.</source>
        <translation>Nie ma w&#xa0;tym nic o&#xa0;tobie.</translation>
    </message>
</context>
<context>
    <name>ContactWords</name>
    <message>
        <source>Call</source>
        <translation>Zadzwoń</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Strona WWW</translation>
    </message>
</context>
<context>
    <name>Counter</name>
    <message>
        <source>One less</source>
        <translation>O&#xa0;jeden mniej</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>O&#xa0;jeden więcej</translation>
    </message>
    <message>
        <source>Less is not possible.</source>
        <translation>Mniej się nie da.</translation>
    </message>
    <message>
        <source>More is not possible.</source>
        <translation>Więcej się nie da.</translation>
    </message>
</context>
<context>
    <name>Curtain</name>
    <message>
        <source>Previous</source>
        <translation>Poprzednia</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauza</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Jeszcze raz</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Następna</translation>
    </message>
    <message>
        <source>Show the screen again</source>
        <translation>Pokaż znowu ekran</translation>
    </message>
</context>
<context>
    <name>CurtainHead</name>
    <message>
        <source>The screen is covered</source>
        <translation>Ekran jest zasłonięty</translation>
    </message>
    <message>
        <source>Nobody sees what you do. You hear everything in your headphones.</source>
        <translation>Nikt nie widzi, co robisz. Wszystko słyszysz w słuchawkach.</translation>
    </message>
    <message>
        <source>Reading aloud waits</source>
        <translation>Czytanie na głos czeka</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>Czytanie na głos trwa</translation>
    </message>
    <message>
        <source>Ready to read aloud</source>
        <translation>Gotowe do czytania</translation>
    </message>
    <message>
        <source>piece %1 of %2</source>
        <translation>część %1 z %2</translation>
    </message>
</context>
<context>
    <name>CvBuilder</name>
    <message>
        <source>Step {number} of {steps}</source>
        <translation>Krok {number} z {steps}</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Kim jesteś?</translation>
    </message>
    <message>
        <source>What work did you do?</source>
        <translation>Jaką pracę wykonywałeś lub wykonywałaś?</translation>
    </message>
    <message>
        <source>What did you learn?</source>
        <translation>Czego się uczyłeś lub uczyłaś?</translation>
    </message>
    <message>
        <source>Which languages do you speak?</source>
        <translation>Jakimi językami mówisz?</translation>
    </message>
    <message>
        <source>What can you do well?</source>
        <translation>Co dobrze umiesz?</translation>
    </message>
    <message>
        <source>How do you get to work?</source>
        <translation>Jak dojeżdżasz do pracy?</translation>
    </message>
    <message>
        <source>What else should people know?</source>
        <translation>Co jeszcze warto wiedzieć?</translation>
    </message>
    <message>
        <source>Is everything right?</source>
        <translation>Czy wszystko się zgadza?</translation>
    </message>
    <message>
        <source>Type your name and how they can reach you. The rest is not needed.</source>
        <translation>Wpisz imię i nazwisko oraz kontakt. Reszta nie jest konieczna.</translation>
    </message>
    <message>
        <source>Begin with your last work. No work yet? Go on.</source>
        <translation>Zacznij od ostatniej pracy. Jeszcze bez pracy? Idź dalej.</translation>
    </message>
    <message>
        <source>School, course or training, here or abroad. Nothing? Go on.</source>
        <translation>Szkoła, kurs lub szkolenie, tu albo za granicą. Nic? Idź dalej.</translation>
    </message>
    <message>
        <source>Choose what suits best for each language.</source>
        <translation>Wybierz dla każdego języka to, co najlepiej pasuje.</translation>
    </message>
    <message>
        <source>Touch what suits you. You can leave this out.</source>
        <translation>Dotknij tego, co do ciebie pasuje. Możesz to pominąć.</translation>
    </message>
    <message>
        <source>Read it once more. Then choose how it looks, and print it.</source>
        <translation>Przeczytaj jeszcze raz. Potem wybierz wygląd i wydrukuj.</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>Dalej: {step}</translation>
    </message>
    <message>
        <source>This CV is in: {language}</source>
        <translation>To CV jest w języku: {language}</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Praca</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Szkolenie</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Języki</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Co umiesz</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>Prawo jazdy</translation>
    </message>
    <message>
        <source>More about you</source>
        <translation>Więcej o tobie</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Sprawdzenie</translation>
    </message>
</context>
<context>
    <name>CvBuilderPage</name>
    <message>
        <source>My CV</source>
        <translation>Moje CV</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Nie ma czego cofać.</translation>
    </message>
    <message>
        <source>Show the sheet</source>
        <translation>Pokaż kartkę</translation>
    </message>
    <message>
        <source>This is how your CV looks</source>
        <translation>Tak wygląda twoje CV</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drukuj</translation>
    </message>
    <message>
        <source>Another template</source>
        <translation>Inny szablon</translation>
    </message>
</context>
<context>
    <name>CvCard</name>
    <message>
        <source>Ready</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Not ready yet</source>
        <translation>Jeszcze niegotowe</translation>
    </message>
</context>
<context>
    <name>CvCheckStep</name>
    <message>
        <source>In which language do you want your CV?</source>
        <translation>W jakim języku ma być twoje CV?</translation>
    </message>
    <message>
        <source>Choose how it looks</source>
        <translation>Wybierz wygląd</translation>
    </message>
</context>
<context>
    <name>CvChips</name>
    <message>
        <source>Show more</source>
        <translation>Pokaż więcej</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wyczyść</translation>
    </message>
</context>
<context>
    <name>CvChoiceStep</name>
    <message>
        <source>This CV is for: %1</source>
        <translation>To CV jest dla: %1</translation>
    </message>
    <message>
        <source>The employer asks this. What can you do?</source>
        <translation>Tego chce pracodawca. Co umiesz?</translation>
    </message>
    <message>
        <source>Can you do this too?</source>
        <translation>Czy to też umiesz?</translation>
    </message>
    <message>
        <source>How do you work?</source>
        <translation>Jak pracujesz?</translation>
    </message>
    <message>
        <source>Something else that you can do well</source>
        <translation>Coś innego, co dobrze umiesz</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>Prawo jazdy</translation>
    </message>
    <message>
        <source>What do you have?</source>
        <translation>Co masz?</translation>
    </message>
    <message>
        <source>How far can you go?</source>
        <translation>Jak daleko możesz dojeżdżać?</translation>
    </message>
    <message>
        <source>Some sentences about you, at the top</source>
        <translation>Kilka zdań o tobie, na górze</translation>
    </message>
    <message>
        <source>Your own sentence</source>
        <translation>Twoje własne zdanie</translation>
    </message>
    <message>
        <source>Also good to know</source>
        <translation>Warto też wiedzieć</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Coś innego</translation>
    </message>
    <message>
        <source>Hobbies</source>
        <translation>Zainteresowania</translation>
    </message>
    <message>
        <source>Another hobby</source>
        <translation>Inne hobby</translation>
    </message>
</context>
<context>
    <name>CvController</name>
    <message numerus="yes">
        <source>%n CVs</source>
        <translation>
            <numerusform>%n CV</numerusform>
            <numerusform>%n CV</numerusform>
            <numerusform>%n CV</numerusform>
        </translation>
    </message>
    <message>
        <source>My CV</source>
        <translation>Moje CV</translation>
    </message>
    <message>
        <source>New CV</source>
        <translation>Nowe CV</translation>
    </message>
</context>
<context>
    <name>CvLetterPage</name>
    <message>
        <source>My letter</source>
        <translation>Mój list</translation>
    </message>
    <message>
        <source>Touch the sentences that suit you. You see the letter grow.</source>
        <translation>Dotknij zdań, które do ciebie pasują. Widzisz, jak list rośnie.</translation>
    </message>
    <message>
        <source>Put the pieces together</source>
        <translation>Złóż kawałki razem</translation>
    </message>
    <message>
        <source>Your own sentence</source>
        <translation>Twoje własne zdanie</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wyczyść</translation>
    </message>
    <message>
        <source>This is how your letter looks</source>
        <translation>Tak wygląda twój list</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drukuj</translation>
    </message>
</context>
<context>
    <name>CvLookPage</name>
    <message>
        <source>My CV</source>
        <translation>Moje CV</translation>
    </message>
    <message>
        <source>Touch a template or a colour. The text stays the same.</source>
        <translation>Dotknij szablonu albo koloru. Tekst się nie zmieni.</translation>
    </message>
    <message>
        <source>This is how your CV looks</source>
        <translation>Tak wygląda twoje CV</translation>
    </message>
    <message>
        <source>How should your CV look?</source>
        <translation>Jak ma wyglądać twoje CV?</translation>
    </message>
    <message>
        <source>Touch a sheet. The text stays the same.</source>
        <translation>Dotknij kartki. Tekst się nie zmieni.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kolor</translation>
    </message>
    <message>
        <source>No colour in the printer?</source>
        <translation>Brak koloru w drukarce?</translation>
    </message>
    <message>
        <source>Then it comes out well in black and white.</source>
        <translation>Wtedy wyjdzie ładnie czarno-białe.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drukuj</translation>
    </message>
    <message>
        <source>Choose this one: %1</source>
        <translation>Wybierz to: %1</translation>
    </message>
</context>
<context>
    <name>CvLooks</name>
    <message>
        <source>Red</source>
        <translation>Czerwony</translation>
    </message>
    <message>
        <source>Petrol</source>
        <translation>Morski</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Niebieski</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Zielony</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Fioletowy</translation>
    </message>
    <message>
        <source>Warm colours</source>
        <translation>Ciepły</translation>
    </message>
    <message>
        <source>On one sheet</source>
        <translation>Na jednej kartce</translation>
    </message>
    <message>
        <source>Europass style</source>
        <translation>Europejski</translation>
    </message>
    <message>
        <source>Classic</source>
        <translation>Klasyczny</translation>
    </message>
    <message>
        <source>Fresh</source>
        <translation>Świeży</translation>
    </message>
</context>
<context>
    <name>CvNewsCard</name>
    <message>
        <source>New since this CV</source>
        <translation>Nowe od czasu tego CV</translation>
    </message>
    <message>
        <source>You said this in “What I can do”. It is not in this CV yet.</source>
        <translation>To jest w „Co potrafię”. Nie ma tego jeszcze w tym CV.</translation>
    </message>
    <message>
        <source>Add it to this CV</source>
        <translation>Dodaj do tego CV</translation>
    </message>
</context>
<context>
    <name>CvPage</name>
    <message>
        <source>My CV</source>
        <translation>Moje CV</translation>
    </message>
    <message>
        <source>Make a new CV, or choose one and touch what you want to do with it.</source>
        <translation>Zrób nowe CV albo wybierz jedno i dotknij tego, co chcesz zrobić.</translation>
    </message>
    <message>
        <source>You just looked at this vacancy</source>
        <translation>Ta oferta była właśnie oglądana</translation>
    </message>
    <message>
        <source>What the employer asks comes first. You check it.</source>
        <translation>Najpierw jest to, czego chce pracodawca. Ty sprawdzasz.</translation>
    </message>
    <message>
        <source>Adapt to this vacancy</source>
        <translation>Dopasuj do tej oferty</translation>
    </message>
    <message>
        <source>Make a CV for this vacancy</source>
        <translation>Zrób CV do tej oferty</translation>
    </message>
    <message>
        <source>All my CVs</source>
        <translation>Wszystkie moje CV</translation>
    </message>
    <message>
        <source>You have no CV here yet</source>
        <translation>Nie masz tu jeszcze CV</translation>
    </message>
    <message>
        <source>Kept in your file</source>
        <translation>Zapisane w twojej teczce</translation>
    </message>
    <message>
        <source>Without a file your CV is wiped when you stop. Print it first.</source>
        <translation>Bez teczki CV zostanie usunięte, gdy skończysz. Najpierw wydrukuj.</translation>
    </message>
    <message>
        <source>New CV</source>
        <translation>Nowe CV</translation>
    </message>
    <message>
        <source>Step by step, about 10 minutes</source>
        <translation>Krok po kroku, około 10 minut</translation>
    </message>
    <message>
        <source>Read a CV from my stick</source>
        <translation>Wczytaj CV z pendrive’a</translation>
    </message>
    <message>
        <source>Copy this CV</source>
        <translation>Skopiuj to CV</translation>
    </message>
    <message>
        <source>Open this CV</source>
        <translation>Otwórz to CV</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drukuj</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>Napisz list</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>Na telefon</translation>
    </message>
    <message>
        <source>As a file</source>
        <translation>Jako plik</translation>
    </message>
    <message>
        <source>Remove this CV</source>
        <translation>Usuń to CV</translation>
    </message>
</context>
<context>
    <name>CvPhoneDialog</name>
    <message>
        <source>Take your CV along on your phone</source>
        <translation>Zabierz CV na telefonie</translation>
    </message>
    <message>
        <source>We are making a code</source>
        <translation>Tworzymy kod</translation>
    </message>
    <message>
        <source>A code does not work now</source>
        <translation>Teraz nie można utworzyć kodu</translation>
    </message>
    <message>
        <source>This takes a few seconds.</source>
        <translation>To potrwa kilka sekund.</translation>
    </message>
    <message>
        <source>We could not make a code. Try again, or print your CV.</source>
        <translation>Nie udało się utworzyć kodu. Spróbuj jeszcze raz albo wydrukuj CV.</translation>
    </message>
    <message>
        <source>Open the camera of your phone.</source>
        <translation>Otwórz aparat w&#xa0;telefonie.</translation>
    </message>
    <message>
        <source>Point it at the square.</source>
        <translation>Skieruj go na kwadrat.</translation>
    </message>
    <message>
        <source>Tap the link, then tap Download.</source>
        <translation>Dotknij linku, a potem „Pobierz”.</translation>
    </message>
    <message>
        <source>It works once, until tomorrow. Only this code opens your CV. Do not show it to others.</source>
        <translation>Działa raz, do jutra. Tylko ten kod otwiera twoje CV. Nie pokazuj go innym.</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>Utwórz nowy kod</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
</context>
<context>
    <name>CvReadDialog</name>
    <message>
        <source>This is what we found</source>
        <translation>To znaleźliśmy</translation>
    </message>
    <message>
        <source>A CV from your stick</source>
        <translation>CV z pendrive’a</translation>
    </message>
    <message>
        <source>Which file is it?</source>
        <translation>Który to plik?</translation>
    </message>
    <message>
        <source>Everything was taken over.</source>
        <translation>Wszystko zostało przeniesione.</translation>
    </message>
    <message>
        <source>This was not taken over</source>
        <translation>Tego nie przeniesiono</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Inny plik</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Sprawdź jeszcze raz</translation>
    </message>
    <message>
        <source>Go on with this CV</source>
        <translation>Dalej z tym CV</translation>
    </message>
</context>
<context>
    <name>CvRemarks</name>
    <message>
        <source>Your CV is ready</source>
        <translation>Twoje CV jest gotowe</translation>
    </message>
    <message>
        <source>You can print it.</source>
        <translation>Możesz je wydrukować.</translation>
    </message>
    <message>
        <source>Without a name nobody knows whose it is.</source>
        <translation>Bez nazwiska nikt nie wie, czyje to jest.</translation>
    </message>
    <message>
        <source>Your name is missing</source>
        <translation>Brakuje nazwiska</translation>
    </message>
    <message>
        <source>Employers here read Latin letters. Write it with those too.</source>
        <translation>Pracodawcy czytają tu litery łacińskie. Napisz je też tak.</translation>
    </message>
    <message>
        <source>Your name is in other letters</source>
        <translation>Twoje imię i nazwisko są w innych literach</translation>
    </message>
    <message>
        <source>Give a phone number or an e-mail address.</source>
        <translation>Podaj numer telefonu albo adres e-mail.</translation>
    </message>
    <message>
        <source>Nobody can reach you yet</source>
        <translation>Nikt nie może się jeszcze z tobą skontaktować</translation>
    </message>
    <message>
        <source>Your phone number is very short</source>
        <translation>Twój numer telefonu jest bardzo krótki</translation>
    </message>
    <message>
        <source>That is no e-mail address</source>
        <translation>To nie jest adres e-mail</translation>
    </message>
    <message>
        <source>Look whether it is right: {text}</source>
        <translation>Sprawdź, czy to się zgadza: {text}</translation>
    </message>
    <message>
        <source>Add work, a training or what you can do. Then an employer knows something about you.</source>
        <translation>Dodaj pracę, szkolenie albo to, co umiesz. Wtedy pracodawca coś o tobie wie.</translation>
    </message>
    <message>
        <source>Your CV is still almost empty</source>
        <translation>Twoje CV jest jeszcze prawie puste</translation>
    </message>
    <message>
        <source>Nothing from {start} to {end}</source>
        <translation>Nic od {start} do {end}</translation>
    </message>
    <message>
        <source>That is fine, but people may ask about it. Did you learn something, or care for somebody?</source>
        <translation>To w porządku, ale mogą o to zapytać. Uczyłeś się czegoś albo opiekowałaś kimś?</translation>
    </message>
    <message>
        <source>Employers want to know this. Also your mother tongue counts.</source>
        <translation>Pracodawcy chcą to wiedzieć. Język ojczysty też się liczy.</translation>
    </message>
    <message>
        <source>Which languages do you speak?</source>
        <translation>Jakimi językami mówisz?</translation>
    </message>
    <message>
        <source>Choose what suits best for each language.</source>
        <translation>Wybierz dla każdego języka to, co najlepiej pasuje.</translation>
    </message>
    <message>
        <source>How well do you speak it?</source>
        <translation>Jak dobrze nim mówisz?</translation>
    </message>
    <message>
        <source>Can you do this? Then add it. If not, you can still apply.</source>
        <translation>Umiesz to? Dodaj. Jeśli nie, i tak możesz się zgłosić.</translation>
    </message>
    <message>
        <source>The employer also asks: {list}</source>
        <translation>Pracodawca oczekuje też: {list}</translation>
    </message>
    <message>
        <source>These are your own words. Check this with someone.</source>
        <translation>To twoje własne słowa. Sprawdź je z kimś.</translation>
    </message>
    <message>
        <source>There is not enough room for everything. Leave something out if you want to choose yourself.</source>
        <translation>Nie ma miejsca na wszystko. Usuń coś, jeśli chcesz wybrać samodzielnie.</translation>
    </message>
    <message>
        <source>Shorter on paper: {job}</source>
        <translation>Krócej na papierze: {job}</translation>
    </message>
</context>
<context>
    <name>CvRemoveDialog</name>
    <message>
        <source>Remove this CV?</source>
        <translation>Usunąć to CV?</translation>
    </message>
    <message>
        <source>You cannot get it back.</source>
        <translation>Nie da się go odzyskać.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Zostaw</translation>
    </message>
    <message>
        <source>Remove this CV</source>
        <translation>Usuń to CV</translation>
    </message>
</context>
<context>
    <name>CvSheet</name>
    <message>
        <source>Touch the sheet: large</source>
        <translation>Dotknij kartki: większa</translation>
    </message>
    <message>
        <source>The other sheet</source>
        <translation>Druga kartka</translation>
    </message>
</context>
<context>
    <name>CvSheetPage</name>
    <message>
        <source>My CV</source>
        <translation>Moje CV</translation>
    </message>
    <message>
        <source>My letter</source>
        <translation>Mój list</translation>
    </message>
    <message>
        <source>This is how it comes out of the printer.</source>
        <translation>Tak wyjdzie z drukarki.</translation>
    </message>
    <message>
        <source>The other sheet</source>
        <translation>Druga kartka</translation>
    </message>
</context>
<context>
    <name>CvStickController</name>
    <message>
        <source>We are looking on your stick</source>
        <translation>Sprawdzamy pendrive</translation>
    </message>
    <message>
        <source>Leave your stick in.</source>
        <translation>Nie wyjmuj pendrive&apos;a.</translation>
    </message>
    <message>
        <source>We are reading it</source>
        <translation>Czytamy</translation>
    </message>
    <message>
        <source>My CV</source>
        <translation>Moje CV</translation>
    </message>
    <message>
        <source>There is no CV on this stick that we can read</source>
        <translation>Na tym pendrivie nie ma CV, które możemy odczytać</translation>
    </message>
    <message>
        <source>PDFs of this kiosk and files of Europass or JSON Resume work.</source>
        <translation>Działają pliki PDF z tego kiosku oraz pliki Europass lub JSON Resume.</translation>
    </message>
    <message>
        <source>We find no CV in this file</source>
        <translation>W tym pliku nie ma CV</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another file.</source>
        <translation>Nic się nie zmieniło. Wybierz inny plik.</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs</source>
        <translation>
            <numerusform>%n praca</numerusform>
            <numerusform>%n prace</numerusform>
            <numerusform>%n prac</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trainings</source>
        <translation>
            <numerusform>%n szkolenie</numerusform>
            <numerusform>%n szkolenia</numerusform>
            <numerusform>%n szkoleń</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n languages</source>
        <translation>
            <numerusform>%n język</numerusform>
            <numerusform>%n języki</numerusform>
            <numerusform>%n języków</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skills</source>
        <translation>
            <numerusform>%n umiejętność</numerusform>
            <numerusform>%n umiejętności</numerusform>
            <numerusform>%n umiejętności</numerusform>
        </translation>
    </message>
    <message>
        <source>We cannot read this stick</source>
        <translation>Nie możemy odczytać tego pendrive’a</translation>
    </message>
    <message>
        <source>Do you have another stick? Nothing on it was changed.</source>
        <translation>Masz inny pendrive? Nic na nim nie zmieniono.</translation>
    </message>
</context>
<context>
    <name>CvStudyForm</name>
    <message>
        <source>New training</source>
        <translation>Nowe szkolenie</translation>
    </message>
</context>
<context>
    <name>CvStudyStep</name>
    <message>
        <source>What kind of school or training?</source>
        <translation>Jaka szkoła lub jakie szkolenie?</translation>
    </message>
    <message>
        <source>What did you learn there?</source>
        <translation>Czego się tam uczyłeś lub uczyłaś?</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wyczyść</translation>
    </message>
    <message>
        <source>At which school? (not needed)</source>
        <translation>W jakiej szkole? (niekonieczne)</translation>
    </message>
    <message>
        <source>In which year did it end?</source>
        <translation>W którym roku się skończyło?</translation>
    </message>
    <message>
        <source>I still follow it</source>
        <translation>Jeszcze trwa</translation>
    </message>
    <message>
        <source>More training</source>
        <translation>Kolejne szkolenie</translation>
    </message>
    <message>
        <source>Leave this training out</source>
        <translation>Usuń to szkolenie</translation>
    </message>
</context>
<context>
    <name>CvTongueStep</name>
    <message>
        <source>Leave out: %1</source>
        <translation>Usuń: %1</translation>
    </message>
    <message>
        <source>Another language?</source>
        <translation>Jeszcze jeden język?</translation>
    </message>
    <message>
        <source>Touch a language</source>
        <translation>Dotknij języka</translation>
    </message>
    <message>
        <source>Other languages</source>
        <translation>Inne języki</translation>
    </message>
</context>
<context>
    <name>CvTongues</name>
    <message>
        <source>A little</source>
        <translation>Trochę</translation>
    </message>
    <message>
        <source>Reasonably well</source>
        <translation>Średnio</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Dobrze</translation>
    </message>
    <message>
        <source>Fluent</source>
        <translation>Płynnie</translation>
    </message>
    <message>
        <source>Mother tongue</source>
        <translation>Język ojczysty</translation>
    </message>
    <message>
        <source>{language} is added. Choose how well you speak it.</source>
        <translation>{language}: dodano. Wybierz, jak dobrze mówisz.</translation>
    </message>
</context>
<context>
    <name>CvWhoStep</name>
    <message>
        <source>Clear</source>
        <translation>Wyczyść</translation>
    </message>
    <message>
        <source>First name and last name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail (not needed)</source>
        <translation>E-mail (niekonieczne)</translation>
    </message>
    <message>
        <source>What work are you looking for? (not needed)</source>
        <translation>Jakiej pracy szukasz? (niekonieczne)</translation>
    </message>
    <message>
        <source>Street and number (not needed)</source>
        <translation>Ulica i numer (niekonieczne)</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Kod pocztowy</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Miejscowość</translation>
    </message>
</context>
<context>
    <name>CvWorkForm</name>
    <message numerus="yes">
        <source>%n chosen, more is fine</source>
        <translation>
            <numerusform>wybrano %n, może być więcej</numerusform>
            <numerusform>wybrano %n, może być więcej</numerusform>
            <numerusform>wybrano %n, może być więcej</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n rok</numerusform>
            <numerusform>%n lata</numerusform>
            <numerusform>%n lat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n miesiąc</numerusform>
            <numerusform>%n miesiące</numerusform>
            <numerusform>%n miesięcy</numerusform>
        </translation>
    </message>
    <message>
        <source>New work</source>
        <translation>Nowa praca</translation>
    </message>
</context>
<context>
    <name>CvWorkStep</name>
    <message>
        <source>What was your work?</source>
        <translation>Jaka to była praca?</translation>
    </message>
    <message>
        <source>For example: cleaner, cook, driver</source>
        <translation>Na przykład: sprzątacz, kucharz, kierowca</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wyczyść</translation>
    </message>
    <message>
        <source>For whom, and where? (not needed)</source>
        <translation>Dla kogo i gdzie? (niekonieczne)</translation>
    </message>
    <message>
        <source>I still work there</source>
        <translation>Nadal tam pracuję</translation>
    </message>
    <message>
        <source>What did you do there?</source>
        <translation>Co tam robiłeś lub robiłaś?</translation>
    </message>
    <message>
        <source>Something else that you did</source>
        <translation>Coś innego, co było do zrobienia</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>More work</source>
        <translation>Kolejna praca</translation>
    </message>
    <message>
        <source>Leave this work out</source>
        <translation>Usuń tę pracę</translation>
    </message>
</context>
<context>
    <name>CvWriteDialog</name>
    <message>
        <source>Your CV as a file</source>
        <translation>Twoje CV jako plik</translation>
    </message>
    <message>
        <source>Put your stick in. Then choose for what.</source>
        <translation>Włóż pendrive. Potem wybierz, do czego.</translation>
    </message>
    <message>
        <source>For the Europass website</source>
        <translation>Na stronę Europass</translation>
    </message>
    <message>
        <source>For this kiosk and other CV programs</source>
        <translation>Do tego kiosku i innych programów do CV</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
</context>
<context>
    <name>DayChoice</name>
    <message>
        <source>Tomorrow</source>
        <translation>Jutro</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Wczoraj</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>wybierz</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dzisiaj</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Inny dzień</translation>
    </message>
</context>
<context>
    <name>DayPicker</name>
    <message>
        <source>When?</source>
        <translation>Kiedy?</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>Którego dnia?</translation>
    </message>
</context>
<context>
    <name>DeskButton</name>
    <message>
        <source>Call the desk</source>
        <translation>Wezwij okienko</translation>
    </message>
</context>
<context>
    <name>DeskCard</name>
    <message>
        <source>Call the desk</source>
        <translation>Wezwij okienko</translation>
    </message>
</context>
<context>
    <name>DeskDialog</name>
    <message>
        <source>Call the desk</source>
        <translation>Wezwij okienko</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
</context>
<context>
    <name>DeskWords</name>
    <message>
        <source>Do you need help with this screen?</source>
        <translation>Potrzebujesz pomocy przy tym ekranie?</translation>
    </message>
    <message>
        <source>We are telling the desk</source>
        <translation>Powiadamiamy okienko</translation>
    </message>
    <message>
        <source>The desk knows that somebody needs help here</source>
        <translation>Okienko wie, że ktoś tu potrzebuje pomocy</translation>
    </message>
    <message>
        <source>We could not tell the desk</source>
        <translation>Nie udało się powiadomić okienka</translation>
    </message>
    <message>
        <source>Ask at the desk.</source>
        <translation>Zapytaj w okienku.</translation>
    </message>
    <message>
        <source>We tell the desk. They only hear where this screen is.</source>
        <translation>Powiadomimy okienko. Powiemy tylko, gdzie jest ten ekran.</translation>
    </message>
    <message>
        <source>Wait here for a moment.</source>
        <translation>Poczekaj tu chwilę.</translation>
    </message>
    <message>
        <source>Wait here, or go there yourself.</source>
        <translation>Poczekaj tu albo idź tam.</translation>
    </message>
    <message>
        <source>You did nothing wrong. Ask there yourself.</source>
        <translation>To nie twój błąd. Zapytaj tam.</translation>
    </message>
    <message>
        <source>We are telling the desk.</source>
        <translation>Powiadamiamy okienko.</translation>
    </message>
    <message>
        <source>The desk knows that the printer needs help.</source>
        <translation>Okienko wie o kłopocie z drukarką.</translation>
    </message>
    <message>
        <source>We could not tell the desk. Ask there yourself.</source>
        <translation>Nie udało się powiadomić okienka. Zapytaj tam.</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>DomainsController</name>
    <message>
        <source>We do not know any trainings right now.</source>
        <translation>Nie znamy teraz żadnych szkoleń.</translation>
    </message>
    <message>
        <source>You did nothing wrong. Ask for help at the desk.</source>
        <translation>To nie twój błąd. Poproś o&#xa0;pomoc w&#xa0;okienku.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Temat</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Szkolenia</translation>
    </message>
</context>
<context>
    <name>DomainsPage</name>
    <message>
        <source>Trainings</source>
        <translation>Szkolenia</translation>
    </message>
    <message>
        <source>Touch what you want to learn about. Then touch a training.</source>
        <translation>Dotknij tego, czego chcesz się uczyć. Potem dotknij szkolenia.</translation>
    </message>
    <message>
        <source>What do you want to learn about?</source>
        <translation>Czego chcesz się uczyć?</translation>
    </message>
    <message>
        <source>No trainings suit your other choices.</source>
        <translation>Żadne szkolenie nie pasuje do innych wyborów.</translation>
    </message>
</context>
<context>
    <name>DoorButton</name>
    <message>
        <source>Closed for now</source>
        <translation>Na razie zamknięte</translation>
    </message>
</context>
<context>
    <name>DoorRow</name>
    <message>
        <source>Vacancies</source>
        <translation>Oferty pracy</translation>
    </message>
    <message>
        <source>Find work that suits you</source>
        <translation>Znajdź pracę dla&#xa0;siebie</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Szkolenia</translation>
    </message>
    <message>
        <source>Learn a trade or learn more</source>
        <translation>Naucz się zawodu lub czegoś nowego</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>Moja teczka</translation>
    </message>
    <message>
        <source>Saved work, tasks and appointments</source>
        <translation>Zapisane oferty, zadania i spotkania</translation>
    </message>
    <message>
        <source>Your file is open</source>
        <translation>Twoja teczka jest otwarta</translation>
    </message>
    <message>
        <source>My CV</source>
        <translation>Moje CV</translation>
    </message>
    <message>
        <source>Make your CV and print it</source>
        <translation>Zrób swoje CV i je wydrukuj</translation>
    </message>
    <message>
        <source>Job shop &amp; help</source>
        <translation>Werkwinkel i&#xa0;pomoc</translation>
    </message>
    <message>
        <source>Ask a person for help</source>
        <translation>Poproś o&#xa0;pomoc człowieka</translation>
    </message>
</context>
<context>
    <name>DoorsPage</name>
    <message>
        <source>Welcome. Where do you want to go?</source>
        <translation>Witaj. Dokąd chcesz iść?</translation>
    </message>
    <message>
        <source>Touch a door. It is free, and you can take your time.</source>
        <translation>Dotknij drzwi. To nic nie kosztuje i&#xa0;możesz się nie spieszyć.</translation>
    </message>
</context>
<context>
    <name>Doorstep</name>
    <message>
        <source>Nothing you do here stays on this screen.</source>
        <translation>Nic z&#xa0;tego, co tu robisz, nie zostaje na tym ekranie.</translation>
    </message>
    <message>
        <source>Nothing stays on this screen.</source>
        <translation>Nic nie zostaje na tym ekranie.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Początek</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Dostępność</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Czytaj na głos</translation>
    </message>
    <message>
        <source>Stop &amp; wipe</source>
        <translation>Stop i&#xa0;usuń</translation>
    </message>
</context>
<context>
    <name>DossierApplicationPage</name>
    <message>
        <source>Application</source>
        <translation>Zgłoszenie</translation>
    </message>
    <message>
        <source>Say here what happened with this application.</source>
        <translation>Powiedz tutaj, co się stało z tym zgłoszeniem.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Co się wydarzyło</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Co się stało?</translation>
    </message>
    <message>
        <source>Write something with it</source>
        <translation>Dopisz coś</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Choose first what happened.</source>
        <translation>Najpierw wybierz, co się stało.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Osoba do kontaktu</translation>
    </message>
    <message>
        <source>Show the vacancy</source>
        <translation>Pokaż ofertę</translation>
    </message>
    <message>
        <source>Remove this application</source>
        <translation>Usuń to zgłoszenie</translation>
    </message>
    <message>
        <source>This application is no longer there.</source>
        <translation>Tego zgłoszenia już nie ma.</translation>
    </message>
    <message>
        <source>Remove this application?</source>
        <translation>Usunąć to zgłoszenie?</translation>
    </message>
    <message>
        <source>It goes from your list and from your proof. You cannot get it back.</source>
        <translation>Zniknie z listy i z dowodu. Nie da się tego cofnąć.</translation>
    </message>
</context>
<context>
    <name>DossierApplicationsPage</name>
    <message>
        <source>My applications</source>
        <translation>Moje zgłoszenia</translation>
    </message>
    <message>
        <source>Here is where you applied. Touch one to say what happened.</source>
        <translation>Tu widać, gdzie są zgłoszenia. Dotknij jednego i powiedz, co się stało.</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>Moja teczka</translation>
    </message>
    <message>
        <source>You did not note an application yet.</source>
        <translation>Nie ma jeszcze żadnego zgłoszenia.</translation>
    </message>
    <message>
        <source>Did you call, write or go somewhere? Put it here. Then you have proof that you look for work.</source>
        <translation>Był telefon, list albo wizyta? Zapisz to tutaj. Wtedy masz dowód, że szukasz pracy.</translation>
    </message>
    <message>
        <source>I applied</source>
        <translation>Moje zgłoszenie</translation>
    </message>
    <message>
        <source>Print the proof</source>
        <translation>Wydrukuj dowód</translation>
    </message>
    <message>
        <source>There are no applications yet.</source>
        <translation>Nie ma jeszcze zgłoszeń.</translation>
    </message>
</context>
<context>
    <name>DossierAppointmentPage</name>
    <message>
        <source>Appointment</source>
        <translation>Spotkanie</translation>
    </message>
    <message>
        <source>Say whether you come. Print it, or take the way there along on your phone.</source>
        <translation>Powiedz, czy przyjdziesz. Wydrukuj albo weź drogę na telefon.</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>Moja teczka</translation>
    </message>
    <message>
        <source>Will you come?</source>
        <translation>Przyjdziesz?</translation>
    </message>
    <message>
        <source>No, I cannot</source>
        <translation>Nie, nie mogę</translation>
    </message>
    <message>
        <source>Yes, I come</source>
        <translation>Tak, przyjdę</translation>
    </message>
    <message>
        <source>I was there</source>
        <translation>Spotkanie się odbyło</translation>
    </message>
    <message>
        <source>Ask for another moment</source>
        <translation>Poproś o inny termin</translation>
    </message>
    <message>
        <source>Bring with you</source>
        <translation>Zabierz ze sobą</translation>
    </message>
    <message>
        <source>Route (QR)</source>
        <translation>Trasa (QR)</translation>
    </message>
    <message>
        <source>See the place</source>
        <translation>Zobacz miejsce</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Na papierze</translation>
    </message>
    <message>
        <source>Print this appointment</source>
        <translation>Wydrukuj to spotkanie</translation>
    </message>
    <message>
        <source>Print my CV</source>
        <translation>Wydrukuj moje CV</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drukuj</translation>
    </message>
    <message>
        <source>This appointment is no longer there.</source>
        <translation>Tego spotkania już nie ma.</translation>
    </message>
</context>
<context>
    <name>DossierAppointmentsPage</name>
    <message>
        <source>My appointments</source>
        <translation>Moje spotkania</translation>
    </message>
    <message>
        <source>Here are your appointments. Touch one to say whether you come.</source>
        <translation>Tu są twoje spotkania. Dotknij jednego i powiedz, czy przyjdziesz.</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>Moja teczka</translation>
    </message>
    <message>
        <source>You have no appointments now.</source>
        <translation>Nie masz teraz spotkań.</translation>
    </message>
    <message>
        <source>Do you want to talk with somebody? Ask for it below.</source>
        <translation>Chcesz z kimś porozmawiać? Poproś poniżej.</translation>
    </message>
    <message>
        <source>Do you want to talk with somebody? Go to a job shop, or call.</source>
        <translation>Chcesz z kimś porozmawiać? Idź do punktu pracy albo zadzwoń.</translation>
    </message>
    <message>
        <source>See the places</source>
        <translation>Zobacz miejsca</translation>
    </message>
    <message>
        <source>Sent to the office</source>
        <translation>Wysłane do urzędu</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Minione</translation>
    </message>
    <message>
        <source>Ask to be called</source>
        <translation>Poproś o telefon</translation>
    </message>
    <message>
        <source>Ask for an appointment</source>
        <translation>Poproś o spotkanie</translation>
    </message>
</context>
<context>
    <name>DossierEnterPage</name>
    <message>
        <source>Open your file</source>
        <translation>Otwórz swoją teczkę</translation>
    </message>
    <message>
        <source>Type your code</source>
        <translation>Wpisz swój kod</translation>
    </message>
    <message>
        <source>Open it with both cards</source>
        <translation>Otwórz ją obiema kartami</translation>
    </message>
    <message>
        <source>Choose a new code</source>
        <translation>Wybierz nowy kod</translation>
    </message>
    <message>
        <source>Your code is blocked</source>
        <translation>Twój kod jest zablokowany</translation>
    </message>
    <message>
        <source>This screen does not know this card</source>
        <translation>Ten ekran nie zna tej karty</translation>
    </message>
    <message>
        <source>We cannot get your file now</source>
        <translation>Nie możemy teraz pobrać twojej teczki</translation>
    </message>
    <message>
        <source>We take no codes for a moment</source>
        <translation>Przez chwilę nie przyjmujemy kodów</translation>
    </message>
    <message>
        <source>Your file does not open now</source>
        <translation>Twoja teczka teraz się nie otwiera</translation>
    </message>
    <message>
        <source>Hold your card below the scanner. Then type your code.</source>
        <translation>Przyłóż kartę pod skaner. Potem wpisz kod.</translation>
    </message>
    <message>
        <source>Type the code of your card. Then type your secret code.</source>
        <translation>Wpisz kod karty. Potem wpisz swój tajny kod.</translation>
    </message>
    <message>
        <source>We have your recovery card. The code has 6 digits.</source>
        <translation>Mamy twoją kartę odzyskiwania. Kod ma 6 cyfr.</translation>
    </message>
    <message>
        <source>We have your card. The code has 6 digits.</source>
        <translation>Mamy twoją kartę. Kod ma 6 cyfr.</translation>
    </message>
    <message>
        <source>Did you forget your code? Scan your access card and your recovery card.</source>
        <translation>Nie pamiętasz kodu? Zeskanuj kartę dostępu i kartę odzyskiwania.</translation>
    </message>
    <message>
        <source>Six digits that you remember well. The old code opens nothing any more.</source>
        <translation>Sześć cyfr, które dobrze pamiętasz. Stary kod nic już nie otwiera.</translation>
    </message>
    <message>
        <source>Type the same code once more.</source>
        <translation>Wpisz ten sam kod jeszcze raz.</translation>
    </message>
    <message>
        <source>There were too many wrong codes. With both cards your file opens, and you choose a new code.</source>
        <translation>Było za dużo błędnych kodów. Z obiema kartami teczka się otworzy i wybierzesz nowy kod.</translation>
    </message>
    <message>
        <source>Is it an old card? Then use your new one. You can also make a new file.</source>
        <translation>To stara karta? Weź nową. Możesz też założyć nową teczkę.</translation>
    </message>
    <message>
        <source>You did nothing wrong. Your file is not on this screen yet, and the network does not work. Try again later.</source>
        <translation>To nie twój błąd. Twojej teczki nie ma jeszcze na tym ekranie, a sieć nie działa. Spróbuj później.</translation>
    </message>
    <message>
        <source>There were too many wrong codes on this screen. Come back in a quarter of an hour, or ask a person for help.</source>
        <translation>Na tym ekranie było za dużo błędnych kodów. Wróć za kwadrans albo poproś kogoś o pomoc.</translation>
    </message>
    <message>
        <source>You did nothing wrong. Try again later, or ask a person for help.</source>
        <translation>Nie zrobiłeś nic złego. Spróbuj później albo poproś kogoś o pomoc.</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>Moja teczka</translation>
    </message>
    <message>
        <source>Hold your card below the scanner</source>
        <translation>Przytrzymaj kartę pod skanerem</translation>
    </message>
    <message>
        <source>The code is on the back of your card</source>
        <translation>Kod jest z tyłu karty</translation>
    </message>
    <message>
        <source>With the square to the light. Then you type your secret code.</source>
        <translation>Kwadratem do światła. Potem wpisz swój tajny kod.</translation>
    </message>
    <message>
        <source>First you type that code. Then your secret code.</source>
        <translation>Najpierw wpisz ten kod. Potem swój tajny kod.</translation>
    </message>
    <message>
        <source>Or type the code of the card</source>
        <translation>Albo wpisz kod karty</translation>
    </message>
    <message>
        <source>It is on the back of your card.</source>
        <translation>Jest z tyłu karty.</translation>
    </message>
    <message>
        <source>The code of the card</source>
        <translation>Kod karty</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Następna</translation>
    </message>
    <message>
        <source>Your code (6 digits)</source>
        <translation>Twój kod (6 cyfr)</translation>
    </message>
    <message>
        <source>No file yet?</source>
        <translation>Nie masz jeszcze teczki?</translation>
    </message>
    <message>
        <source>It keeps vacancies, tasks and your CV for the next time. Making one takes 2 minutes.</source>
        <translation>Przechowuje oferty, zadania i CV na następny raz. Założenie trwa 2 minuty.</translation>
    </message>
    <message>
        <source>Make a file</source>
        <translation>Załóż teczkę</translation>
    </message>
    <message>
        <source>I forgot my code</source>
        <translation>Nie pamiętam kodu</translation>
    </message>
    <message>
        <source>Another card</source>
        <translation>Inna karta</translation>
    </message>
    <message>
        <source>What I saved</source>
        <translation>Co mam zapisane</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Go on without</source>
        <translation>Dalej bez tego</translation>
    </message>
    <message>
        <source>Lost your access card? Use your recovery card and your code.</source>
        <translation>Zgubiona karta dostępu? Użyj karty odzyskiwania i kodu.</translation>
    </message>
</context>
<context>
    <name>DossierFileDialog</name>
    <message>
        <source>Take everything along as a file</source>
        <translation>Weź wszystko jako plik</translation>
    </message>
    <message>
        <source>Put your USB stick in. A program can read the file (JSON). Whoever finds the stick can read it too.</source>
        <translation>Włóż pamięć USB. Program może odczytać plik (JSON). Kto ją znajdzie, też może.</translation>
    </message>
    <message>
        <source>Put it on my stick</source>
        <translation>Zapisz na pendrivie</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>I have my stick</source>
        <translation>Mam pendrive</translation>
    </message>
</context>
<context>
    <name>DossierOverviewPage</name>
    <message>
        <source>My file</source>
        <translation>Moja teczka</translation>
    </message>
    <message>
        <source>Here you see what to do, where you applied and what is new for you.</source>
        <translation>Tu widzisz, co zrobić, gdzie są twoje zgłoszenia i co nowego dla ciebie.</translation>
    </message>
    <message>
        <source>Good to see you</source>
        <translation>dobrze, że jesteś</translation>
    </message>
    <message>
        <source>Your file is still empty.</source>
        <translation>Twoja teczka jest jeszcze pusta.</translation>
    </message>
    <message>
        <source>Start with looking for work. Touch the bookmark to save what you like.</source>
        <translation>Zacznij od szukania pracy. Dotknij zakładki, aby zapisać to, co ci się podoba.</translation>
    </message>
    <message>
        <source>Look for work</source>
        <translation>Szukaj pracy</translation>
    </message>
    <message>
        <source>Look for a training</source>
        <translation>Szukaj szkolenia</translation>
    </message>
    <message>
        <source>To do now</source>
        <translation>Do zrobienia teraz</translation>
    </message>
    <message>
        <source>You have nothing to do now.</source>
        <translation>Teraz nie masz nic do zrobienia.</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Spotkania</translation>
    </message>
    <message>
        <source>My applications</source>
        <translation>Moje zgłoszenia</translation>
    </message>
    <message>
        <source>Did you apply somewhere? Write it here.</source>
        <translation>Masz jakieś zgłoszenie? Zapisz je tutaj.</translation>
    </message>
    <message>
        <source>All my applications</source>
        <translation>Wszystkie moje zgłoszenia</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>Dla ciebie</translation>
    </message>
    <message>
        <source>Save what you like. Then we can suggest more like it.</source>
        <translation>Zapisz to, co ci się podoba. Wtedy zaproponujemy więcej podobnych.</translation>
    </message>
    <message>
        <source>All suggestions</source>
        <translation>Wszystkie propozycje</translation>
    </message>
    <message>
        <source>I applied</source>
        <translation>Moje zgłoszenie</translation>
    </message>
    <message>
        <source>Print the proof</source>
        <translation>Wydrukuj dowód</translation>
    </message>
</context>
<context>
    <name>DossierPage</name>
    <message>
        <source>My file</source>
        <translation>Moja teczka</translation>
    </message>
</context>
<context>
    <name>DossierPassportPage</name>
    <message>
        <source>What I can do</source>
        <translation>Co potrafię</translation>
    </message>
    <message>
        <source>Say here what you can do. Touch something to change it. It goes into your CV when you want.</source>
        <translation>Powiedz tu, co umiesz. Dotknij czegoś, aby to zmienić. Trafi do twojego CV, gdy zechcesz.</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>Moja teczka</translation>
    </message>
    <message>
        <source>what you can do</source>
        <translation>co umiesz</translation>
    </message>
    <message>
        <source>Proven: with a paper or a test. Is something not proven yet? The job shop helps.</source>
        <translation>Udowodnione: dokumentem lub testem. Coś nie jest jeszcze udowodnione? Werkwinkel pomoże.</translation>
    </message>
    <message>
        <source>Certificates and trainings</source>
        <translation>Zaświadczenia i szkolenia</translation>
    </message>
    <message>
        <source>Which training did you follow? Also a short one counts.</source>
        <translation>Jakie szkolenie ukończyłeś? Krótkie też się liczy.</translation>
    </message>
    <message>
        <source>What did you do at work, or at home?</source>
        <translation>Co robiłeś w pracy albo w domu?</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Języki</translation>
    </message>
    <message>
        <source>Which languages do you speak?</source>
        <translation>Jakimi językami mówisz?</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>Prawo jazdy</translation>
    </message>
    <message>
        <source>Do you have a driving licence?</source>
        <translation>Czy masz prawo jazdy?</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drukuj</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>Tu jeszcze nic nie ma.</translation>
    </message>
    <message>
        <source>Have it proven</source>
        <translation>Uzyskaj potwierdzenie</translation>
    </message>
    <message>
        <source>Show it to a counsellor</source>
        <translation>Pokaż doradcy</translation>
    </message>
    <message>
        <source>Make a CV with it</source>
        <translation>Zrób z tego CV</translation>
    </message>
</context>
<context>
    <name>DossierSavedPage</name>
    <message>
        <source>Saved</source>
        <translation>Zapisane</translation>
    </message>
    <message>
        <source>Here is what you saved. Touch it to read it again.</source>
        <translation>Tu jest to, co masz zapisane. Dotknij, aby przeczytać jeszcze raz.</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>Moja teczka</translation>
    </message>
    <message>
        <source>for this visit</source>
        <translation>na tę wizytę</translation>
    </message>
    <message>
        <source>You saved nothing yet.</source>
        <translation>Nic jeszcze nie jest zapisane.</translation>
    </message>
    <message>
        <source>Look for work or a training. Touch the bookmark. Then you find it here again.</source>
        <translation>Szukaj pracy albo szkolenia. Dotknij zakładki. Potem znajdziesz to tutaj.</translation>
    </message>
    <message>
        <source>Look for work</source>
        <translation>Szukaj pracy</translation>
    </message>
    <message>
        <source>Look for a training</source>
        <translation>Szukaj szkolenia</translation>
    </message>
    <message>
        <source>This is for this visit only.</source>
        <translation>To jest tylko na tę wizytę.</translation>
    </message>
    <message>
        <source>When you stop, it is wiped. Open a file to keep it longer.</source>
        <translation>Gdy skończysz, to zniknie. Otwórz teczkę, aby zachować to na dłużej.</translation>
    </message>
    <message>
        <source>Open or make a file</source>
        <translation>Otwórz lub załóż teczkę</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>My searches</source>
        <translation>Moje wyszukiwania</translation>
    </message>
    <message>
        <source>Show what it finds.</source>
        <translation>Pokaż, co znajduje.</translation>
    </message>
    <message>
        <source>New: since you last looked.</source>
        <translation>Nowe: od ostatniego sprawdzenia.</translation>
    </message>
    <message>
        <source>Print my list</source>
        <translation>Wydrukuj moją listę</translation>
    </message>
</context>
<context>
    <name>DossierSettingsController</name>
    <message>
        <source>All that is in my file</source>
        <translation>Wszystko z mojej teczki</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>Moja teczka</translation>
    </message>
    <message>
        <source>Your first name, what you can do, CVs, what you saved, applications, tasks and appointments</source>
        <translation>Twoje imię, co umiesz, twoje CV, co zapisujesz, zgłoszenia, zadania i spotkania</translation>
    </message>
    <message>
        <source>until you wipe it</source>
        <translation>aż to usuniesz</translation>
    </message>
    <message>
        <source>Your file on this screen</source>
        <translation>Twoja teczka na tym ekranie</translation>
    </message>
    <message>
        <source>30 days after you last opened it</source>
        <translation>30 dni od ostatniego otwarcia</translation>
    </message>
    <message>
        <source>Your file for the other screens</source>
        <translation>Twoja teczka dla innych ekranów</translation>
    </message>
    <message>
        <source>24 months after you last opened it</source>
        <translation>24 miesiące od ostatniego otwarcia</translation>
    </message>
    <message>
        <source>That a code was wrong</source>
        <translation>Że kod był błędny</translation>
    </message>
    <message>
        <source>at most 30 days</source>
        <translation>najwyżej 30 dni</translation>
    </message>
    <message>
        <source>What you print</source>
        <translation>Co drukujesz</translation>
    </message>
    <message>
        <source>until the end of your visit</source>
        <translation>do końca twojej wizyty</translation>
    </message>
</context>
<context>
    <name>DossierSettingsPage</name>
    <message>
        <source>Settings of your file</source>
        <translation>Ustawienia twojej teczki</translation>
    </message>
    <message>
        <source>Change your code or your cards. See what we keep. Take everything along, or wipe it.</source>
        <translation>Zmień kod albo karty. Zobacz, co przechowujemy. Weź wszystko albo usuń.</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>ustawienia</translation>
    </message>
    <message>
        <source>You came in with your recovery card</source>
        <translation>Otwarto kartą odzyskiwania</translation>
    </message>
    <message>
        <source>Did you lose your access card? Make a new one: the old one then opens nothing any more.</source>
        <translation>Zgubiona karta dostępu? Zrób nową: stara nic już nie otworzy.</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Dostęp</translation>
    </message>
    <message>
        <source>Change your code</source>
        <translation>Zmień swój kod</translation>
    </message>
    <message>
        <source>You type the old one first.</source>
        <translation>Najpierw wpiszesz stary.</translation>
    </message>
    <message>
        <source>New access card</source>
        <translation>Nowa karta dostępu</translation>
    </message>
    <message>
        <source>The old one stops at once.</source>
        <translation>Stara od razu przestaje działać.</translation>
    </message>
    <message>
        <source>New recovery card</source>
        <translation>Nowa karta odzyskiwania</translation>
    </message>
    <message>
        <source>Keep it at home.</source>
        <translation>Trzymaj ją w domu.</translation>
    </message>
    <message>
        <source>Close your file</source>
        <translation>Zamknij teczkę</translation>
    </message>
    <message>
        <source>You can go on with something else.</source>
        <translation>Możesz robić coś innego.</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Na papierze</translation>
    </message>
    <message>
        <source>What do we keep, and how long?</source>
        <translation>Co przechowujemy i jak długo?</translation>
    </message>
    <message>
        <source>Your file is locked with your card and your code</source>
        <translation>Twoja teczka jest zamknięta kartą i kodem</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Udostępnianie</translation>
    </message>
    <message>
        <source>A number for your counsellor</source>
        <translation>Numer dla twojego doradcy</translation>
    </message>
    <message>
        <source>Take everything along</source>
        <translation>Weź wszystko ze sobą</translation>
    </message>
    <message>
        <source>On paper or as a PDF</source>
        <translation>Na papierze albo jako PDF</translation>
    </message>
    <message>
        <source>As a file for a computer</source>
        <translation>Jako plik do komputera</translation>
    </message>
    <message>
        <source>Without them nobody reads it, not even we. Others see only what you share.</source>
        <translation>Bez nich nikt tego nie przeczyta, nawet my. Inni widzą tylko to, co udostępniasz.</translation>
    </message>
    <message>
        <source>Tips from others</source>
        <translation>Wskazówki od innych</translation>
    </message>
    <message>
        <source>See what they kept.</source>
        <translation>Zobacz, co zapisali.</translation>
    </message>
    <message>
        <source>Count me in</source>
        <translation>Policz też mnie</translation>
    </message>
    <message>
        <source>Others see what was kept most, not who you are.</source>
        <translation>Inni widzą, co zapisywano najczęściej, a nie kim jesteś.</translation>
    </message>
    <message>
        <source>Show it to a counsellor</source>
        <translation>Pokaż doradcy</translation>
    </message>
    <message>
        <source>You choose what is in it.</source>
        <translation>Ty wybierasz, co w tym jest.</translation>
    </message>
    <message>
        <source>Everything goes away for good. We ask you once more.</source>
        <translation>Wszystko zniknie na zawsze. Zapytamy jeszcze raz.</translation>
    </message>
    <message>
        <source>Wipe everything…</source>
        <translation>Usuń wszystko…</translation>
    </message>
</context>
<context>
    <name>DossierStartPage</name>
    <message>
        <source>What is it?</source>
        <translation>Co to jest?</translation>
    </message>
    <message>
        <source>What is your first name?</source>
        <translation>Jak masz na imię?</translation>
    </message>
    <message>
        <source>Choose a secret code</source>
        <translation>Wybierz tajny kod</translation>
    </message>
    <message>
        <source>Your recovery card</source>
        <translation>Twoja karta zapasowa</translation>
    </message>
    <message>
        <source>Your access card</source>
        <translation>Twoja karta dostępu</translation>
    </message>
    <message>
        <source>A file keeps vacancies, applications, tasks and your CV for the next time. You can also do without.</source>
        <translation>Teczka przechowuje oferty, zgłoszenia, zadania i CV na następny raz. Można też bez niej.</translation>
    </message>
    <message>
        <source>Only your first name. You see it on the screen and on your card.</source>
        <translation>Tylko imię. Widzisz je na ekranie i na karcie.</translation>
    </message>
    <message>
        <source>Six digits that you remember well. Only you know them.</source>
        <translation>Sześć cyfr, które dobrze pamiętasz. Tylko ty je znasz.</translation>
    </message>
    <message>
        <source>Card 2 of 2. Keep it at home.</source>
        <translation>Karta 2 z 2. Trzymaj ją w domu.</translation>
    </message>
    <message>
        <source>Card 1 of 2. Take it with you.</source>
        <translation>Karta 1 z 2. Weź ją ze sobą.</translation>
    </message>
    <message>
        <source>Type the same code once more.</source>
        <translation>Wpisz ten sam kod jeszcze raz.</translation>
    </message>
    <message>
        <source>Start a file</source>
        <translation>Założenie teczki</translation>
    </message>
    <message>
        <source>takes 2 minutes</source>
        <translation>trwa 2 minuty</translation>
    </message>
    <message>
        <source>Your first name</source>
        <translation>Twoje imię</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Następna</translation>
    </message>
    <message>
        <source>Type your first name first.</source>
        <translation>Najpierw wpisz imię.</translation>
    </message>
    <message>
        <source>The card that came out opens nothing</source>
        <translation>Karta, która wyszła, nic nie otwiera</translation>
    </message>
    <message>
        <source>Throw it away. Type your code again. Then a new card comes out.</source>
        <translation>Wyrzuć ją. Wpisz kod jeszcze raz. Wtedy wyjdzie nowa karta.</translation>
    </message>
    <message>
        <source>Go on without a file</source>
        <translation>Dalej bez teczki</translation>
    </message>
    <message>
        <source>Your file could not be made now</source>
        <translation>Nie udało się teraz założyć teczki</translation>
    </message>
    <message>
        <source>You did nothing wrong. A card that came out is worth nothing.</source>
        <translation>Nie zrobiłeś nic złego. Karta, która już wyszła, nic nie znaczy.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Make this card later</source>
        <translation>Zrób tę kartę później</translation>
    </message>
</context>
<context>
    <name>DossierSuggestionsPage</name>
    <message>
        <source>Suggestions</source>
        <translation>Propozycje</translation>
    </message>
    <message>
        <source>These may suit you. Touch the question mark to know why you see one. Touch the cross if it is not for you.</source>
        <translation>To może do ciebie pasować. Dotknij znaku zapytania, aby wiedzieć, dlaczego to widzisz. Dotknij krzyżyka, jeśli to nie dla ciebie.</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>Moja teczka</translation>
    </message>
    <message>
        <source>Show what others chose</source>
        <translation>Pokazuj, co wybrali inni</translation>
    </message>
    <message>
        <source>Look at the training</source>
        <translation>Zobacz szkolenie</translation>
    </message>
    <message>
        <source>Look at the vacancy</source>
        <translation>Zobacz ofertę</translation>
    </message>
    <message>
        <source>There are no suggestions now.</source>
        <translation>Teraz nie ma propozycji.</translation>
    </message>
    <message>
        <source>Say what work you look for, or save what you like. Then we can suggest more like it.</source>
        <translation>Powiedz, jakiej pracy szukasz, albo zapisz to, co ci się podoba. Wtedy zaproponujemy więcej podobnych.</translation>
    </message>
    <message>
        <source>Say what you look for</source>
        <translation>Powiedz, czego szukasz</translation>
    </message>
    <message>
        <source>Look for work</source>
        <translation>Szukaj pracy</translation>
    </message>
    <message>
        <source>Why do I see this?</source>
        <translation>Dlaczego to widzę?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>Nie dla mnie</translation>
    </message>
    <message>
        <source>You do not see it again.</source>
        <translation>Już tego nie zobaczysz.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
</context>
<context>
    <name>DossierTabs</name>
    <message>
        <source>The parts of your file</source>
        <translation>Części twojej teczki</translation>
    </message>
</context>
<context>
    <name>DossierTabsController</name>
    <message>
        <source>Overview</source>
        <translation>Przegląd</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Zapisane</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Zgłoszenia do pracy</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Zadania</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Spotkania</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Propozycje</translation>
    </message>
    <message>
        <source>What I can do</source>
        <translation>Co potrafię</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message numerus="yes">
        <source>%n to do</source>
        <translation>
            <numerusform>%n do zrobienia</numerusform>
            <numerusform>%n do zrobienia</numerusform>
            <numerusform>%n do zrobienia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to come</source>
        <translation>
            <numerusform>%n przed tobą</numerusform>
            <numerusform>%n przed tobą</numerusform>
            <numerusform>%n przed tobą</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DossierTaskPage</name>
    <message>
        <source>Task</source>
        <translation>Zadanie</translation>
    </message>
    <message>
        <source>Read how to do it. Say when it is done, or when it does not work.</source>
        <translation>Przeczytaj, jak to zrobić. Powiedz, gdy gotowe albo gdy się nie udaje.</translation>
    </message>
    <message>
        <source>How to do it</source>
        <translation>Jak to zrobić</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Dlaczego?</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Dowód</translation>
    </message>
    <message>
        <source>This does not work for me</source>
        <translation>To mi się nie udaje</translation>
    </message>
    <message>
        <source>This is not for me</source>
        <translation>To nie dla mnie</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drukuj</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Więcej czasu</translation>
    </message>
    <message>
        <source>A week more time</source>
        <translation>Tydzień więcej</translation>
    </message>
    <message>
        <source>Print my tasks</source>
        <translation>Wydrukuj moje zadania</translation>
    </message>
    <message>
        <source>This task is no longer there.</source>
        <translation>Tego zadania już nie ma.</translation>
    </message>
</context>
<context>
    <name>DossierTasksPage</name>
    <message>
        <source>My tasks</source>
        <translation>Moje zadania</translation>
    </message>
    <message>
        <source>Here is what you can do. Touch a task to see how.</source>
        <translation>Tu jest to, co możesz zrobić. Dotknij zadania, by zobaczyć jak.</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>Moja teczka</translation>
    </message>
    <message>
        <source>You have nothing to do now.</source>
        <translation>Teraz nie masz nic do zrobienia.</translation>
    </message>
    <message>
        <source>Tasks come by themselves when something can help you, or your counsellor sends them.</source>
        <translation>Zadania przychodzą same, gdy coś może ci pomóc, albo wysyła je doradca.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Print my tasks</source>
        <translation>Wydrukuj moje zadania</translation>
    </message>
    <message>
        <source>There are no tasks to print.</source>
        <translation>Nie ma zadań do wydruku.</translation>
    </message>
</context>
<context>
    <name>EntryController</name>
    <message>
        <source>Recovery card</source>
        <translation>Karta odzyskiwania</translation>
    </message>
    <message>
        <source>Access card</source>
        <translation>Karta dostępu</translation>
    </message>
    <message>
        <source>This is not the code of a card. Look at it again.</source>
        <translation>To nie jest kod karty. Sprawdź jeszcze raz.</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n seconds. Then try again.</source>
        <translation>
            <numerusform>Poczekaj %n sekundę. Potem spróbuj jeszcze raz.</numerusform>
            <numerusform>Poczekaj %n sekundy. Potem spróbuj jeszcze raz.</numerusform>
            <numerusform>Poczekaj %n sekund. Potem spróbuj jeszcze raz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is not your code. You can try %n times more.</source>
        <translation>
            <numerusform>To nie twój kod. Została %n próba.</numerusform>
            <numerusform>To nie twój kod. Zostały %n próby.</numerusform>
            <numerusform>To nie twój kod. Zostało %n prób.</numerusform>
        </translation>
    </message>
    <message>
        <source>A file is open here. Is it not yours? Touch Stop &amp; wipe first.</source>
        <translation>Tu jest otwarta teczka. To nie twoja? Najpierw dotknij Stop i usuń.</translation>
    </message>
    <message>
        <source>Your code is changed. From now on only your new code opens your file.</source>
        <translation>Twój kod jest zmieniony. Odtąd tylko nowy kod otwiera twoją teczkę.</translation>
    </message>
</context>
<context>
    <name>EntryPromises</name>
    <message>
        <source>Your code is never on the screen.</source>
        <translation>Twojego kodu nigdy nie ma na ekranie.</translation>
    </message>
    <message>
        <source>Do you stop? Then we wipe everything from this screen.</source>
        <translation>Kończysz? Wtedy usuwamy wszystko z tego ekranu.</translation>
    </message>
    <message>
        <source>No card or no code? Ask at the desk.</source>
        <translation>Nie masz karty lub kodu? Zapytaj w recepcji.</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Your file is wiped</source>
        <translation>Twoja teczka jest usunięta</translation>
    </message>
    <message>
        <source>Wiping did not work</source>
        <translation>Usuwanie się nie udało</translation>
    </message>
    <message>
        <source>Are you sure? Nothing comes back</source>
        <translation>Na pewno? Nic nie wróci</translation>
    </message>
    <message>
        <source>Wipe your file?</source>
        <translation>Usunąć twoją teczkę?</translation>
    </message>
    <message>
        <source>Your cards open nothing any more. You can throw them away.</source>
        <translation>Twoje karty nic już nie otwierają. Możesz je wyrzucić.</translation>
    </message>
    <message>
        <source>Your file is still there. Try again, or ask for help at the desk.</source>
        <translation>Twoja teczka nadal tu jest. Spróbuj jeszcze raz albo poproś o pomoc przy okienku.</translation>
    </message>
    <message>
        <source>All that is in it goes away at once: on this screen, and on the others as soon as they hear of it.</source>
        <translation>Wszystko, co w niej jest, od razu zniknie: na tym ekranie, a na innych, gdy się dowiedzą.</translation>
    </message>
    <message>
        <source>Vacancies, applications, tasks, your CV: everything goes away for good. Do you want it on paper first?</source>
        <translation>Oferty, zgłoszenia, zadania, CV: wszystko zniknie na zawsze. Chcesz to najpierw na papierze?</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>Nie, zostaw</translation>
    </message>
    <message>
        <source>Print it first</source>
        <translation>Najpierw wydrukuj</translation>
    </message>
    <message>
        <source>Yes, wipe everything</source>
        <translation>Tak, usuń wszystko</translation>
    </message>
    <message>
        <source>Wipe everything…</source>
        <translation>Usuń wszystko…</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>Na początek</translation>
    </message>
</context>
<context>
    <name>FeedInfo</name>
    <message numerus="yes">
        <source>%n vacancies</source>
        <translation>
            <numerusform>%n oferta</numerusform>
            <numerusform>%n oferty</numerusform>
            <numerusform>%n ofert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trainings</source>
        <translation>
            <numerusform>%n szkolenie</numerusform>
            <numerusform>%n szkolenia</numerusform>
            <numerusform>%n szkoleń</numerusform>
        </translation>
    </message>
    <message>
        <source>Open until {time}</source>
        <translation>Otwarte do {time}</translation>
    </message>
    <message>
        <source>Open from {time}</source>
        <translation>Otwarte od {time}</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>Teraz zamknięte</translation>
    </message>
    <message>
        <source>This is how it was on {day}. Something may be gone already. So call first.</source>
        <translation>To stan na {day}. Czegoś może już nie być. Najpierw zadzwoń.</translation>
    </message>
    <message>
        <source>Call first</source>
        <translation>Najpierw zadzwoń</translation>
    </message>
</context>
<context>
    <name>FilterColumn</name>
    <message>
        <source>Choose what fits</source>
        <translation>Wybierz, co pasuje</translation>
    </message>
    <message>
        <source>Clear choices</source>
        <translation>Wyczyść wybór</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation>Więcej opcji</translation>
    </message>
</context>
<context>
    <name>FilterSheet</name>
    <message>
        <source>Choices</source>
        <translation>Wybierz, co pasuje</translation>
    </message>
    <message>
        <source>Clear choices</source>
        <translation>Wyczyść wybór</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>Branże</translation>
    </message>
</context>
<context>
    <name>FirstSheet</name>
    <message numerus="yes">
        <source>%n sheets</source>
        <translation>
            <numerusform>%n kartka</numerusform>
            <numerusform>%n kartki</numerusform>
            <numerusform>%n kartek</numerusform>
        </translation>
    </message>
    <message>
        <source>The sheet is being made</source>
        <translation>Kartka jest przygotowywana</translation>
    </message>
</context>
<context>
    <name>GoodbyePage</name>
    <message>
        <source>Everything is wiped.</source>
        <translation>Wszystko jest usunięte.</translation>
    </message>
    <message>
        <source>Goodbye!</source>
        <translation>Do widzenia!</translation>
    </message>
    <message>
        <source>Nothing of you is left on this screen.</source>
        <translation>Na tym ekranie nie ma już nic o&#xa0;tobie.</translation>
    </message>
    <message>
        <source>Start again (%1)</source>
        <translation>Zacznij od nowa (%1)</translation>
    </message>
</context>
<context>
    <name>GuideAnswer</name>
    <message>
        <source>This is where to go</source>
        <translation>Tu trzeba iść</translation>
    </message>
    <message>
        <source>Ask to be called back</source>
        <translation>Poproś, by oddzwonili</translation>
    </message>
    <message>
        <source>What do they do?</source>
        <translation>Co robią?</translation>
    </message>
    <message>
        <source>Which languages?</source>
        <translation>W jakich językach?</translation>
    </message>
    <message>
        <source>Bring this</source>
        <translation>Zabierz ze sobą</translation>
    </message>
    <message>
        <source>They can help you too</source>
        <translation>Oni też mogą ci pomóc</translation>
    </message>
</context>
<context>
    <name>GuideAnswerController</name>
    <message>
        <source>Who can help me</source>
        <translation>Kto może mi pomóc</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Zadzwoń</translation>
    </message>
</context>
<context>
    <name>GuideAnswerPage</name>
    <message>
        <source>This is where to go</source>
        <translation>Tu trzeba iść</translation>
    </message>
    <message>
        <source>Read who can help you, what to bring, and where they are.</source>
        <translation>Przeczytaj, kto może ci pomóc, co zabrać i gdzie są.</translation>
    </message>
    <message>
        <source>Job shop &amp; help</source>
        <translation>Werkwinkel i pomoc</translation>
    </message>
    <message>
        <source>who can help me?</source>
        <translation>kto mi pomoże?</translation>
    </message>
    <message>
        <source>See who can help</source>
        <translation>Zobacz, kto może pomóc</translation>
    </message>
</context>
<context>
    <name>GuideQuestionController</name>
    <message>
        <source>Question {number} of at most {most}</source>
        <translation>Pytanie {number} z najwyżej {most}</translation>
    </message>
</context>
<context>
    <name>GuideStep</name>
    <message>
        <source>This choice is no longer there.</source>
        <translation>Tego wyboru już nie ma.</translation>
    </message>
    <message>
        <source>You did nothing wrong. See who can help you.</source>
        <translation>To nie twój błąd. Zobacz, kto może ci pomóc.</translation>
    </message>
</context>
<context>
    <name>GuideWhere</name>
    <message>
        <source>Closest to you</source>
        <translation>Najbliżej ciebie</translation>
    </message>
    <message>
        <source>You can ask here too</source>
        <translation>Tu też możesz zapytać</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Jak się skontaktować</translation>
    </message>
    <message>
        <source>Route (QR)</source>
        <translation>Trasa (QR)</translation>
    </message>
    <message>
        <source>Take along (QR)</source>
        <translation>Weź ze sobą (QR)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drukuj</translation>
    </message>
</context>
<context>
    <name>HelpGuidePage</name>
    <message>
        <source>Job shop &amp; help</source>
        <translation>Werkwinkel i pomoc</translation>
    </message>
    <message>
        <source>Touch the picture that fits. Back goes to the question before.</source>
        <translation>Dotknij obrazka, który pasuje. Wstecz prowadzi do poprzedniego pytania.</translation>
    </message>
    <message>
        <source>who can help me?</source>
        <translation>kto mi pomoże?</translation>
    </message>
    <message>
        <source>See who can help</source>
        <translation>Zobacz, kto może pomóc</translation>
    </message>
</context>
<context>
    <name>HelpWords</name>
    <message>
        <source>They wrote this in Dutch.</source>
        <translation>To jest napisane po niderlandzku.</translation>
    </message>
    <message>
        <source>{first} to {last} of {count}</source>
        <translation>{first}–{last} z&#xa0;{count}</translation>
    </message>
</context>
<context>
    <name>HoursRow</name>
    <message>
        <source>Today</source>
        <translation>Dzisiaj</translation>
    </message>
</context>
<context>
    <name>Journey</name>
    <message numerus="yes">
        <source>Also in {towns} and %n other places</source>
        <translation>
            <numerusform>Także: {towns} i jeszcze %n miejsce</numerusform>
            <numerusform>Także: {towns} i jeszcze %n miejsca</numerusform>
            <numerusform>Także: {towns} i jeszcze %n miejsc</numerusform>
        </translation>
    </message>
    <message>
        <source>Also in {towns}</source>
        <translation>Także: {towns}</translation>
    </message>
</context>
<context>
    <name>KeepButton</name>
    <message>
        <source>Saved</source>
        <translation>Zapisane</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
</context>
<context>
    <name>KeepController</name>
    <message>
        <source>Saved for this visit. Open a file to keep it longer.</source>
        <translation>Zapisane na tę wizytę. Otwórz teczkę, aby zachować to na dłużej.</translation>
    </message>
</context>
<context>
    <name>KeyWords</name>
    <message>
        <source>capital letter</source>
        <translation>wielka litera</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>usuń</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>cursor to the left</source>
        <translation>kursor w lewo</translation>
    </message>
    <message>
        <source>cursor to the right</source>
        <translation>kursor w prawo</translation>
    </message>
    <message>
        <source>space</source>
        <translation>spacja</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>digits and signs</source>
        <translation>cyfry i znaki</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>litery</translation>
    </message>
    <message>
        <source>letters with accents</source>
        <translation>litery z akcentem</translation>
    </message>
    <message>
        <source>other order of letters</source>
        <translation>inna kolejność liter</translation>
    </message>
    <message>
        <source>other alphabet</source>
        <translation>inny alfabet</translation>
    </message>
    <message>
        <source>full stop</source>
        <translation>kropka</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>przecinek</translation>
    </message>
    <message>
        <source>question mark</source>
        <translation>znak zapytania</translation>
    </message>
    <message>
        <source>exclamation mark</source>
        <translation>wykrzyknik</translation>
    </message>
    <message>
        <source>opening question mark</source>
        <translation>odwrócony znak zapytania</translation>
    </message>
    <message>
        <source>opening exclamation mark</source>
        <translation>odwrócony wykrzyknik</translation>
    </message>
    <message>
        <source>colon</source>
        <translation>dwukropek</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>średnik</translation>
    </message>
    <message>
        <source>dash</source>
        <translation>myślnik</translation>
    </message>
    <message>
        <source>underscore</source>
        <translation>podkreślnik</translation>
    </message>
    <message>
        <source>apostrophe</source>
        <translation>apostrof</translation>
    </message>
    <message>
        <source>quotation mark</source>
        <translation>cudzysłów</translation>
    </message>
    <message>
        <source>at sign</source>
        <translation>małpa</translation>
    </message>
    <message>
        <source>slash</source>
        <translation>ukośnik</translation>
    </message>
    <message>
        <source>and sign</source>
        <translation>znak i</translation>
    </message>
    <message>
        <source>plus</source>
        <translation>plus</translation>
    </message>
    <message>
        <source>opening bracket</source>
        <translation>nawias otwarty</translation>
    </message>
    <message>
        <source>closing bracket</source>
        <translation>nawias zamknięty</translation>
    </message>
    <message>
        <source>hash</source>
        <translation>krzyżyk</translation>
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
        <translation>gwiazdka</translation>
    </message>
    <message>
        <source>equals</source>
        <translation>równa się</translation>
    </message>
    <message>
        <source>dot be</source>
        <translation>kropka be</translation>
    </message>
    <message>
        <source>dot com</source>
        <translation>kropka kom</translation>
    </message>
    <message>
        <source>%1 with grave accent</source>
        <translation>%1 z akcentem w lewo</translation>
    </message>
    <message>
        <source>%1 with acute accent</source>
        <translation>%1 z akcentem w prawo</translation>
    </message>
    <message>
        <source>%1 with circumflex</source>
        <translation>%1 z daszkiem</translation>
    </message>
    <message>
        <source>%1 with two dots</source>
        <translation>%1 z dwiema kropkami</translation>
    </message>
    <message>
        <source>%1 with tilde</source>
        <translation>%1 z falką</translation>
    </message>
    <message>
        <source>%1 with cedilla</source>
        <translation>%1 z cedyllą</translation>
    </message>
    <message>
        <source>%1 with a mark</source>
        <translation>%1 ze znakiem</translation>
    </message>
    <message>
        <source>capital %1</source>
        <translation>wielkie %1</translation>
    </message>
</context>
<context>
    <name>KeyboardPanel</name>
    <message>
        <source>Keyboard</source>
        <translation>Klawiatura</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Cyfry</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Usuń</translation>
    </message>
    <message numerus="yes">
        <source>%n more digits</source>
        <translation>
            <numerusform>Jeszcze %n cyfra</numerusform>
            <numerusform>Jeszcze %n cyfry</numerusform>
            <numerusform>Jeszcze %n cyfr</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LanguageChips</name>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>Wybierz język</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Choose your language</source>
        <translation>Wybierz język</translation>
    </message>
</context>
<context>
    <name>LeavingController</name>
    <message numerus="yes">
        <source>You kept %n things</source>
        <translation>
            <numerusform>Zachowano %n rzecz</numerusform>
            <numerusform>Zachowano %n rzeczy</numerusform>
            <numerusform>Zachowano %n rzeczy</numerusform>
        </translation>
    </message>
    <message>
        <source>Your card does not work yet. Finish it first, or stop without a file.</source>
        <translation>Twoja karta jeszcze nie działa. Najpierw ją dokończ albo zakończ bez teczki.</translation>
    </message>
    <message>
        <source>What I kept</source>
        <translation>Co zachowałem</translation>
    </message>
</context>
<context>
    <name>LeavingDialog</name>
    <message>
        <source>Without a file we wipe them now.</source>
        <translation>Bez teczki teraz je usuniemy.</translation>
    </message>
    <message>
        <source>Keep them in a file (2 minutes)</source>
        <translation>Zachowaj je w teczce (2 minuty)</translation>
    </message>
    <message>
        <source>Print them</source>
        <translation>Wydrukuj je</translation>
    </message>
    <message>
        <source>Stop and wipe all</source>
        <translation>Zakończ i usuń wszystko</translation>
    </message>
</context>
<context>
    <name>LetterBlock</name>
    <message>
        <source>Type it yourself</source>
        <translation>Wpisz tekst</translation>
    </message>
    <message>
        <source>Show other sentences</source>
        <translation>Pokaż inne zdania</translation>
    </message>
</context>
<context>
    <name>LetterController</name>
    <message>
        <source>My letter</source>
        <translation>Mój list</translation>
    </message>
    <message>
        <source>Why this vacancy?</source>
        <translation>Dlaczego ta oferta?</translation>
    </message>
    <message>
        <source>Why this work?</source>
        <translation>Dlaczego ta praca?</translation>
    </message>
    <message>
        <source>What can you do already?</source>
        <translation>Co już umiesz?</translation>
    </message>
    <message>
        <source>How do you work?</source>
        <translation>Jak pracujesz?</translation>
    </message>
    <message>
        <source>How do you end?</source>
        <translation>Jak kończysz?</translation>
    </message>
</context>
<context>
    <name>LetterHead</name>
    <message>
        <source>Change</source>
        <translation>Zmień</translation>
    </message>
</context>
<context>
    <name>LevelWords</name>
    <message>
        <source>Almost none</source>
        <translation>Prawie nic</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Trochę</translation>
    </message>
    <message>
        <source>Reasonably well</source>
        <translation>Średnio</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Dobrze</translation>
    </message>
    <message>
        <source>Fluent</source>
        <translation>Płynnie</translation>
    </message>
    <message>
        <source>Mother tongue</source>
        <translation>Język ojczysty</translation>
    </message>
</context>
<context>
    <name>Logo</name>
    <message>
        <source>work &amp; training</source>
        <translation>praca i&#xa0;szkolenia</translation>
    </message>
</context>
<context>
    <name>LowReach</name>
    <message>
        <source>Sample data</source>
        <translation>Dane przykładowe</translation>
    </message>
    <message>
        <source>Everything is low.</source>
        <translation>„Wszystko nisko” jest włączone.</translation>
    </message>
    <message>
        <source>All you can touch is in the lower half now.</source>
        <translation>Wszystko, czego możesz dotknąć, jest teraz w dolnej połowie.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Reading aloud does not work now.</source>
        <translation>Czytanie na głos teraz nie działa.</translation>
    </message>
    <message>
        <source>It is in your list.</source>
        <translation>Jest na twojej liście.</translation>
    </message>
</context>
<context>
    <name>MeetingPlace</name>
    <message>
        <source>By phone: %1</source>
        <translation>Telefonicznie: %1</translation>
    </message>
    <message>
        <source>Open that day: {hours}</source>
        <translation>Otwarte tego dnia: {hours}</translation>
    </message>
    <message>
        <source>± {minutes} min on foot ({distance})</source>
        <translation>± {minutes} min pieszo ({distance})</translation>
    </message>
    <message>
        <source>± {minutes} min by bicycle ({distance})</source>
        <translation>± {minutes} min rowerem ({distance})</translation>
    </message>
    <message>
        <source>± {minutes} min by car ({distance})</source>
        <translation>± {minutes} min samochodem ({distance})</translation>
    </message>
</context>
<context>
    <name>MonthPicker</name>
    <message>
        <source>Month</source>
        <translation>Miesiąc</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Rok</translation>
    </message>
</context>
<context>
    <name>NumberArch</name>
    <message>
        <source>Done</source>
        <translation>Zrobione</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Tu jesteś teraz</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>Do zrobienia</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Czegoś brakuje</translation>
    </message>
</context>
<context>
    <name>NumberController</name>
    <message>
        <source>This is your number</source>
        <translation>To twój numer</translation>
    </message>
    <message>
        <source>Your number stops</source>
        <translation>Twój numer już nie działa</translation>
    </message>
    <message>
        <source>There is no number now</source>
        <translation>Nie ma teraz numeru</translation>
    </message>
    <message>
        <source>A number for your counsellor</source>
        <translation>Numer dla twojego doradcy</translation>
    </message>
    <message>
        <source>Give it to your counsellor only. An older number does not work any more.</source>
        <translation>Podaj go tylko doradcy. Starszy numer już nie działa.</translation>
    </message>
    <message>
        <source>Nobody can send you anything with it any more.</source>
        <translation>Nikt już nic ci z nim nie wyśle.</translation>
    </message>
    <message>
        <source>We cannot reach the service. Try again later. Your file itself works.</source>
        <translation>Usługa jest niedostępna. Spróbuj później. Sama teczka działa.</translation>
    </message>
    <message>
        <source>With it your counsellor can send you tasks, appointments and tips. Nobody can read your file with it.</source>
        <translation>Z nim doradca może wysyłać ci zadania, terminy i wskazówki. Nikt nie przeczyta z nim teczki.</translation>
    </message>
</context>
<context>
    <name>NumberDialog</name>
    <message>
        <source>Give me a number</source>
        <translation>Daj mi numer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Stop my number</source>
        <translation>Zatrzymaj mój numer</translation>
    </message>
</context>
<context>
    <name>OccupationFinderField</name>
    <message>
        <source>Clear</source>
        <translation>Wyczyść</translation>
    </message>
</context>
<context>
    <name>OccupationsController</name>
    <message numerus="yes">
        <source>%n occupations</source>
        <translation>
            <numerusform>%n zawód</numerusform>
            <numerusform>%n zawody</numerusform>
            <numerusform>%n zawodów</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all {n}</source>
        <translation>Pokaż wszystkie {n}</translation>
    </message>
    <message>
        <source>There are no such vacancies right now.</source>
        <translation>Teraz nie ma takich ofert.</translation>
    </message>
    <message>
        <source>You did nothing wrong. Choose other work.</source>
        <translation>To nie twój błąd. Wybierz inną pracę.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nowa</numerusform>
            <numerusform>%n nowe</numerusform>
            <numerusform>%n nowych</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OccupationsPage</name>
    <message>
        <source>Vacancies</source>
        <translation>Oferty pracy</translation>
    </message>
    <message>
        <source>Touch an occupation to see its vacancies.</source>
        <translation>Dotknij zawodu, aby zobaczyć oferty.</translation>
    </message>
    <message>
        <source>choose with pictures</source>
        <translation>wybór z obrazkami</translation>
    </message>
    <message>
        <source>Type instead</source>
        <translation>Wolę pisać</translation>
    </message>
    <message>
        <source>Other kind of work</source>
        <translation>Inna praca</translation>
    </message>
    <message>
        <source>What occupation?</source>
        <translation>Jaki zawód?</translation>
    </message>
    <message>
        <source>We do not know which occupations these vacancies are for.</source>
        <translation>Nie wiemy, jakich zawodów dotyczą te oferty.</translation>
    </message>
    <message>
        <source>You can look at all of them.</source>
        <translation>Możesz obejrzeć wszystkie.</translation>
    </message>
</context>
<context>
    <name>OpeningWords</name>
    <message>
        <source>Open until {time}</source>
        <translation>Otwarte do {time}</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Zamknięte</translation>
    </message>
    <message>
        <source>Opens at {time}</source>
        <translation>Otwarcie o&#xa0;{time}</translation>
    </message>
    <message>
        <source>Opens tomorrow at {time}</source>
        <translation>Otwarcie jutro o&#xa0;{time}</translation>
    </message>
    <message>
        <source>Opens {day} at {time}</source>
        <translation>Otwarcie: {day}, {time}</translation>
    </message>
    <message>
        <source>Closed until {day}</source>
        <translation>Zamknięte do {day}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwarte</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>Zamknięte</translation>
    </message>
    <message>
        <source>{opens} to {closes}</source>
        <translation>od {opens} do {closes}</translation>
    </message>
    <message>
        <source> and </source>
        <translation> i </translation>
    </message>
    <message>
        <source>closed</source>
        <translation>zamknięte</translation>
    </message>
</context>
<context>
    <name>OriginSheet</name>
    <message>
        <source>Where do you want to search from?</source>
        <translation>Skąd chcesz szukać?</translation>
    </message>
    <message>
        <source>Town or postal code</source>
        <translation>Gmina lub kod pocztowy</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>Clear what you typed</source>
        <translation>Usuń wpisany tekst</translation>
    </message>
    <message>
        <source>We do not know this town. Type the first letters of its name, or its postal code.</source>
        <translation>Nie znamy tej gminy. Wpisz pierwsze litery nazwy lub kod pocztowy.</translation>
    </message>
    <message>
        <source>Here, in %1</source>
        <translation>Tutaj: %1</translation>
    </message>
</context>
<context>
    <name>OverviewController</name>
    <message numerus="yes">
        <source>%n saved</source>
        <translation>
            <numerusform>%n zapisana</numerusform>
            <numerusform>%n zapisane</numerusform>
            <numerusform>%n zapisanych</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewWords</name>
    <message>
        <source>Hello {name}</source>
        <translation>Cześć, {name}</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>Moja teczka</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dzisiaj</translation>
    </message>
    <message>
        <source>Was for {day}</source>
        <translation>Termin minął: {day}</translation>
    </message>
    <message>
        <source>Before {day}</source>
        <translation>Termin: {day}</translation>
    </message>
    <message>
        <source>{hour}, with {name}</source>
        <translation>{hour}, {name}</translation>
    </message>
    <message>
        <source>Will you come?</source>
        <translation>Przyjdziesz?</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Przez telefon</translation>
    </message>
    <message>
        <source>From your counsellor {name}</source>
        <translation>Od twojego doradcy, {name}</translation>
    </message>
    <message>
        <source>Suits what you chose</source>
        <translation>Pasuje do twojego wyboru</translation>
    </message>
    <message>
        <source>From your counsellor</source>
        <translation>Od twojego doradcy</translation>
    </message>
    <message>
        <source>From the employer</source>
        <translation>Od pracodawcy</translation>
    </message>
    <message>
        <source>Chosen by people like you</source>
        <translation>Wybierane przez ludzi jak ty</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>%1 · signed in</source>
        <translation>%1 · teczka otwarta</translation>
    </message>
    <message>
        <source>Protected screen</source>
        <translation>Chroniony ekran</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Dane przykładowe</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>Previous</source>
        <translation>Poprzednie</translation>
    </message>
    <message>
        <source>You are at the top.</source>
        <translation>To już sama góra.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Następne</translation>
    </message>
    <message>
        <source>You are at the bottom.</source>
        <translation>To już sam dół.</translation>
    </message>
</context>
<context>
    <name>PaperPreview</name>
    <message>
        <source>The sheet is being made</source>
        <translation>Przygotowujemy kartkę</translation>
    </message>
    <message>
        <source>1 sheet</source>
        <translation>1 kartka</translation>
    </message>
    <message>
        <source>Sheet {number} of {sheets}</source>
        <translation>Kartka {number} z&#xa0;{sheets}</translation>
    </message>
</context>
<context>
    <name>PartnerController</name>
    <message>
        <source>This helper</source>
        <translation>Ta organizacja</translation>
    </message>
    <message>
        <source>These helpers are no longer there.</source>
        <translation>Tej pomocy już nie ma.</translation>
    </message>
    <message>
        <source>You did nothing wrong. Others can help you too.</source>
        <translation>To nie twój błąd. Inni też mogą ci pomóc.</translation>
    </message>
</context>
<context>
    <name>PartnerDetail</name>
    <message>
        <source>Print</source>
        <translation>Drukuj</translation>
    </message>
    <message>
        <source>Ask to be called back</source>
        <translation>Poproś, by oddzwonili</translation>
    </message>
    <message>
        <source>They help you with</source>
        <translation>W&#xa0;tym ci pomogą</translation>
    </message>
    <message>
        <source>They speak</source>
        <translation>Mówią w&#xa0;językach</translation>
    </message>
    <message>
        <source>Where you find them</source>
        <translation>Tu ich znajdziesz</translation>
    </message>
</context>
<context>
    <name>PartnerPage</name>
    <message>
        <source>Job shop &amp; help</source>
        <translation>Werkwinkel i&#xa0;pomoc</translation>
    </message>
    <message>
        <source>Read what they help with, and where you find them.</source>
        <translation>Przeczytaj, w&#xa0;czym pomagają i&#xa0;gdzie ich znajdziesz.</translation>
    </message>
    <message>
        <source>See who else helps</source>
        <translation>Zobacz, kto jeszcze pomaga</translation>
    </message>
</context>
<context>
    <name>PartnersController</name>
    <message>
        <source>We do not know any helpers right now.</source>
        <translation>Teraz nie znamy nikogo, kto pomaga.</translation>
    </message>
    <message>
        <source>You did nothing wrong. Ask for help at the desk.</source>
        <translation>To nie twój błąd. Poproś o&#xa0;pomoc w&#xa0;okienku.</translation>
    </message>
</context>
<context>
    <name>PassportCard</name>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Touch to change it or take it away.</source>
        <translation>Dotknij, aby zmienić lub usunąć.</translation>
    </message>
</context>
<context>
    <name>PassportController</name>
    <message numerus="yes">
        <source>%n times proven</source>
        <translation>
            <numerusform>udowodnione %n raz</numerusform>
            <numerusform>udowodnione %n razy</numerusform>
            <numerusform>udowodnione %n razy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times said by yourself</source>
        <translation>
            <numerusform>powiedziane przez ciebie %n raz</numerusform>
            <numerusform>powiedziane przez ciebie %n razy</numerusform>
            <numerusform>powiedziane przez ciebie %n razy</numerusform>
        </translation>
    </message>
    <message>
        <source>What I can do</source>
        <translation>Co potrafię</translation>
    </message>
</context>
<context>
    <name>PassportDialog</name>
    <message>
        <source>Which training did you follow?</source>
        <translation>Jakie szkolenie ukończyłeś?</translation>
    </message>
    <message>
        <source>What can you do?</source>
        <translation>Co umiesz?</translation>
    </message>
    <message>
        <source>Which language do you speak?</source>
        <translation>Jakim językiem mówisz?</translation>
    </message>
    <message>
        <source>Which driving licence do you have?</source>
        <translation>Jakie masz prawo jazdy?</translation>
    </message>
    <message>
        <source>In which work?</source>
        <translation>W jakiej pracy?</translation>
    </message>
    <message>
        <source>Touch what you can do</source>
        <translation>Dotknij tego, co umiesz</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>Jak to się nazywa?</translation>
    </message>
    <message>
        <source>Or in your own words</source>
        <translation>Albo własnymi słowami</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wyczyść</translation>
    </message>
    <message>
        <source>Who gave it? (not needed)</source>
        <translation>Kto je prowadził? (niekonieczne)</translation>
    </message>
    <message>
        <source>Where did you learn it? (not needed)</source>
        <translation>Gdzie się tego nauczyłeś? (niekonieczne)</translation>
    </message>
    <message>
        <source>How well?</source>
        <translation>Jak dobrze?</translation>
    </message>
    <message>
        <source>In which year?</source>
        <translation>W którym roku?</translation>
    </message>
    <message>
        <source>Can you prove it?</source>
        <translation>Czy możesz to udowodnić?</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Usuń to</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Say first what it is called.</source>
        <translation>Najpierw podaj nazwę.</translation>
    </message>
    <message>
        <source>Choose first a language, and how well.</source>
        <translation>Najpierw wybierz język i poziom.</translation>
    </message>
    <message>
        <source>Choose first something.</source>
        <translation>Najpierw coś wybierz.</translation>
    </message>
</context>
<context>
    <name>PassportForm</name>
    <message>
        <source>I say so myself</source>
        <translation>Sam tak mówię</translation>
    </message>
    <message>
        <source>I have a paper</source>
        <translation>Mam dokument</translation>
    </message>
    <message>
        <source>A service tested it</source>
        <translation>Instytucja to sprawdziła</translation>
    </message>
</context>
<context>
    <name>PassportRow</name>
    <message>
        <source>Proven</source>
        <translation>Potwierdzone</translation>
    </message>
    <message>
        <source>You say so</source>
        <translation>Według ciebie</translation>
    </message>
</context>
<context>
    <name>PassportWords</name>
    <message>
        <source>Driving licence {category}</source>
        <translation>Prawo jazdy {category}</translation>
    </message>
</context>
<context>
    <name>PeriodPicker</name>
    <message>
        <source>From when?</source>
        <translation>Od kiedy?</translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation>Do kiedy?</translation>
    </message>
</context>
<context>
    <name>PhonePanel</name>
    <message>
        <source>Open the camera of your phone. Point it at the square.</source>
        <translation>Otwórz aparat w&#xa0;telefonie. Skieruj go na kwadrat.</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>Kind of work</source>
        <translation>Rodzaj pracy</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Zawód</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation>Oferty pracy</translation>
    </message>
</context>
<context>
    <name>Pin</name>
    <message numerus="yes">
        <source>%n more digits</source>
        <translation>
            <numerusform>Jeszcze %n cyfra</numerusform>
            <numerusform>Jeszcze %n cyfry</numerusform>
            <numerusform>Jeszcze %n cyfr</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinChoice</name>
    <message>
        <source>The two codes are not the same. Type your code again.</source>
        <translation>Kody nie są takie same. Wpisz kod jeszcze raz.</translation>
    </message>
    <message>
        <source>This code repeats itself. Others guess it. Choose another one.</source>
        <translation>Ten kod się powtarza. Inni go zgadną. Wybierz inny.</translation>
    </message>
    <message>
        <source>These digits follow each other. Others guess it. Choose another one.</source>
        <translation>Te cyfry idą po kolei. Inni je zgadną. Wybierz inne.</translation>
    </message>
    <message>
        <source>This looks like a date. Others guess it. Choose another one.</source>
        <translation>To wygląda jak data. Inni ją zgadną. Wybierz inny kod.</translation>
    </message>
</context>
<context>
    <name>PinField</name>
    <message>
        <source>%1 of %2 digits</source>
        <translation>%1 z %2 cyfr</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message numerus="yes">
        <source>%n more digits</source>
        <translation>
            <numerusform>Jeszcze %n cyfra</numerusform>
            <numerusform>Jeszcze %n cyfry</numerusform>
            <numerusform>Jeszcze %n cyfr</numerusform>
        </translation>
    </message>
    <message>
        <source>One moment. We are looking.</source>
        <translation>Chwileczkę. Sprawdzamy.</translation>
    </message>
    <message>
        <source>Your card</source>
        <translation>Twoja karta</translation>
    </message>
</context>
<context>
    <name>PinQuestion</name>
    <message>
        <source>Your code is blocked. Open your file with both cards. Then choose a new code.</source>
        <translation>Twój kod jest zablokowany. Otwórz teczkę obiema kartami. Potem wybierz nowy kod.</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n seconds. Then try again.</source>
        <translation>
            <numerusform>Poczekaj %n sekundę. Potem spróbuj jeszcze raz.</numerusform>
            <numerusform>Poczekaj %n sekundy. Potem spróbuj jeszcze raz.</numerusform>
            <numerusform>Poczekaj %n sekund. Potem spróbuj jeszcze raz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is not your code. You can try %n times more.</source>
        <translation>
            <numerusform>To nie twój kod. Została %n próba.</numerusform>
            <numerusform>To nie twój kod. Zostały %n próby.</numerusform>
            <numerusform>To nie twój kod. Zostało %n prób.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinTwice</name>
    <message>
        <source>Your code</source>
        <translation>Twój kod</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Jeszcze raz</translation>
    </message>
    <message numerus="yes">
        <source>%n more digits</source>
        <translation>
            <numerusform>Jeszcze %n cyfra</numerusform>
            <numerusform>Jeszcze %n cyfry</numerusform>
            <numerusform>Jeszcze %n cyfr</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceController</name>
    <message>
        <source>{distance} from here</source>
        <translation>{distance} stąd</translation>
    </message>
    <message>
        <source>This place</source>
        <translation>To miejsce</translation>
    </message>
    <message>
        <source>This place is no longer there.</source>
        <translation>Tego miejsca już nie ma.</translation>
    </message>
    <message>
        <source>You did nothing wrong. There are other places near you.</source>
        <translation>To nie twój błąd. W pobliżu są inne miejsca.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Zadzwoń</translation>
    </message>
    <message>
        <source>Bus, tram or train</source>
        <translation>Autobus, tramwaj lub pociąg</translation>
    </message>
</context>
<context>
    <name>PlaceDetail</name>
    <message>
        <source>Route (QR)</source>
        <translation>Trasa (QR)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drukuj</translation>
    </message>
    <message>
        <source>Ask to be called back</source>
        <translation>Poproś, by oddzwonili</translation>
    </message>
    <message>
        <source>Getting in</source>
        <translation>Dostępność</translation>
    </message>
    <message>
        <source>Who helps you here</source>
        <translation>Kto ci tu pomoże?</translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>Job shop &amp; help</source>
        <translation>Werkwinkel i&#xa0;pomoc</translation>
    </message>
    <message>
        <source>Read where it is and when it is open. Take the way there along on your phone.</source>
        <translation>Przeczytaj, gdzie to jest i&#xa0;kiedy jest otwarte. Weź trasę na telefon.</translation>
    </message>
    <message>
        <source>See other places</source>
        <translation>Zobacz inne miejsca</translation>
    </message>
</context>
<context>
    <name>PlacesController</name>
    <message>
        <source>We do not know any places right now.</source>
        <translation>Teraz nie znamy żadnych miejsc.</translation>
    </message>
    <message>
        <source>You did nothing wrong. Ask for help at the desk.</source>
        <translation>To nie twój błąd. Poproś o&#xa0;pomoc w&#xa0;okienku.</translation>
    </message>
</context>
<context>
    <name>PlacesPage</name>
    <message>
        <source>Job shop &amp; help</source>
        <translation>Werkwinkel i&#xa0;pomoc</translation>
    </message>
    <message>
        <source>Touch a place near you, or see who helps with what.</source>
        <translation>Dotknij miejsca w&#xa0;pobliżu lub zobacz, kto w&#xa0;czym pomaga.</translation>
    </message>
    <message>
        <source>Who can help you?</source>
        <translation>Kto może ci pomóc?</translation>
    </message>
    <message>
        <source>Near you</source>
        <translation>W&#xa0;pobliżu</translation>
    </message>
    <message>
        <source>Who helps with what</source>
        <translation>Kto w&#xa0;czym pomaga</translation>
    </message>
    <message>
        <source>Who can help me with …?</source>
        <translation>Kto może mi pomóc w …?</translation>
    </message>
    <message>
        <source>Choose with pictures</source>
        <translation>Wybierz obrazkami</translation>
    </message>
</context>
<context>
    <name>PostState</name>
    <message>
        <source>This cannot be sent from here.</source>
        <translation>Stąd nie można tego wysłać.</translation>
    </message>
    <message>
        <source>Call them, or go there.</source>
        <translation>Zadzwoń albo idź tam.</translation>
    </message>
    <message>
        <source>Your message waits for the network.</source>
        <translation>Twoja wiadomość czeka na sieć.</translation>
    </message>
    <message>
        <source>Your message is on its way.</source>
        <translation>Twoja wiadomość jest w drodze.</translation>
    </message>
    <message>
        <source>The office has your message.</source>
        <translation>Urząd ma twoją wiadomość.</translation>
    </message>
    <message>
        <source>The office dealt with your message.</source>
        <translation>Urząd załatwił twoją wiadomość.</translation>
    </message>
    <message>
        <source>It leaves by itself. You need not wait here.</source>
        <translation>Odejdzie sama. Nie musisz tu czekać.</translation>
    </message>
    <message>
        <source>The office did not say yet that it has it.</source>
        <translation>Urząd jeszcze nie powiedział, że ją ma.</translation>
    </message>
    <message>
        <source>Since {day}, {hour}.</source>
        <translation>Od: {day}, {hour}.</translation>
    </message>
</context>
<context>
    <name>Pressable</name>
    <message>
        <source>Busy. Please wait.</source>
        <translation>To trwa. Poczekaj chwilę.</translation>
    </message>
    <message>
        <source>Not possible now.</source>
        <translation>Teraz to niemożliwe.</translation>
    </message>
</context>
<context>
    <name>PrintChoice</name>
    <message>
        <source>Put your stick in first.</source>
        <translation>Najpierw włóż pendrive.</translation>
    </message>
    <message>
        <source>The sheet is being made</source>
        <translation>Kartka jest przygotowywana</translation>
    </message>
    <message>
        <source>The slip</source>
        <translation>Karteczka</translation>
    </message>
    <message>
        <source>Sheet {number} of {sheets}</source>
        <translation>Kartka {number} z {sheets}</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Drukuj</translation>
    </message>
</context>
<context>
    <name>PrintLetters</name>
    <message>
        <source>Large letters?</source>
        <translation>Duże litery?</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Yes, large</source>
        <translation>Tak, duże</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>The sheet before</source>
        <translation>Poprzednia kartka</translation>
    </message>
    <message>
        <source>This is the first sheet.</source>
        <translation>To pierwsza kartka.</translation>
    </message>
    <message>
        <source>The next sheet</source>
        <translation>Następna kartka</translation>
    </message>
    <message>
        <source>This is the last sheet.</source>
        <translation>To ostatnia kartka.</translation>
    </message>
</context>
<context>
    <name>PrintQuestion</name>
    <message>
        <source>What do you print?</source>
        <translation>Co drukujesz?</translation>
    </message>
    <message>
        <source>How do you take it along?</source>
        <translation>Jak to zabierasz?</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nie teraz</translation>
    </message>
</context>
<context>
    <name>PrintReady</name>
    <message>
        <source>The printer is ready.</source>
        <translation>Drukarka jest gotowa.</translation>
    </message>
    <message>
        <source>The paper comes out under the screen.</source>
        <translation>Papier wychodzi pod ekranem.</translation>
    </message>
</context>
<context>
    <name>PrintTimes</name>
    <message>
        <source>How many times?</source>
        <translation>Ile razy?</translation>
    </message>
</context>
<context>
    <name>PrintTrouble</name>
    <message>
        <source>Take it along on your phone</source>
        <translation>Weź to na telefon</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Stop printing</source>
        <translation>Zatrzymaj drukowanie</translation>
    </message>
</context>
<context>
    <name>PrintWords</name>
    <message>
        <source>The printer is getting ready</source>
        <translation>Drukarka się przygotowuje</translation>
    </message>
    <message>
        <source>The printer is printing</source>
        <translation>Drukarka drukuje</translation>
    </message>
    <message>
        <source>It is printed</source>
        <translation>Wydrukowane</translation>
    </message>
    <message>
        <source>The paper has run out</source>
        <translation>Skończył się papier</translation>
    </message>
    <message>
        <source>The paper is stuck</source>
        <translation>Papier się zaciął</translation>
    </message>
    <message>
        <source>The printer is open</source>
        <translation>Drukarka jest otwarta</translation>
    </message>
    <message>
        <source>The ink has run out</source>
        <translation>Skończył się atrament</translation>
    </message>
    <message>
        <source>The paper tray is full</source>
        <translation>Taca na papier jest pełna</translation>
    </message>
    <message>
        <source>The printer does not answer</source>
        <translation>Drukarka nie odpowiada</translation>
    </message>
    <message>
        <source>The printer does not take this</source>
        <translation>Drukarka tego nie przyjmuje</translation>
    </message>
    <message>
        <source>Printing takes too long</source>
        <translation>Drukowanie trwa zbyt długo</translation>
    </message>
    <message>
        <source>Printing has stopped</source>
        <translation>Drukowanie zatrzymane</translation>
    </message>
    <message>
        <source>Printing did not work</source>
        <translation>Drukowanie się nie udało</translation>
    </message>
    <message>
        <source>We do not know if it worked</source>
        <translation>Nie wiemy, czy się udało</translation>
    </message>
    <message>
        <source>There is no printer here</source>
        <translation>Nie ma tu drukarki</translation>
    </message>
    <message>
        <source>You have printed all your sheets</source>
        <translation>Wszystkie twoje kartki są już wydrukowane</translation>
    </message>
    <message>
        <source>The sheets for today are used up</source>
        <translation>Kartki na dziś się skończyły</translation>
    </message>
    <message>
        <source>Stay here for a moment.</source>
        <translation>Zostań tu jeszcze chwilę.</translation>
    </message>
    <message numerus="yes">
        <source>Take your sheets from the printer.</source>
        <translation>
            <numerusform>Weź swoją kartkę z&#xa0;drukarki.</numerusform>
            <numerusform>Weź swoje kartki z&#xa0;drukarki.</numerusform>
            <numerusform>Weź swoje kartki z&#xa0;drukarki.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look in the printer. You did nothing wrong.</source>
        <translation>Zajrzyj do drukarki. To nie twój błąd.</translation>
    </message>
    <message>
        <source>Take it along on your phone.</source>
        <translation>Weź to na telefon.</translation>
    </message>
    <message>
        <source>You did nothing wrong.</source>
        <translation>To nie twój błąd.</translation>
    </message>
    <message>
        <source>I have my sheets</source>
        <translation>Mam swoje kartki</translation>
    </message>
    <message>
        <source>Ask for paper at the desk</source>
        <translation>Poproś o&#xa0;papier w&#xa0;okienku</translation>
    </message>
    <message>
        <source>Do you want it on paper? Ask at the desk</source>
        <translation>Chcesz to na papierze? Zapytaj w&#xa0;okienku</translation>
    </message>
    <message>
        <source>Ask for help at the desk</source>
        <translation>Poproś o&#xa0;pomoc w&#xa0;okienku</translation>
    </message>
    <message>
        <source>Or take the sheets from the tray. Then printing goes on by itself.</source>
        <translation>Albo wyjmij kartki z&#xa0;tacy. Wtedy drukowanie samo ruszy dalej.</translation>
    </message>
    <message>
        <source>After that, printing goes on by itself.</source>
        <translation>Potem drukowanie samo ruszy dalej.</translation>
    </message>
    <message>
        <source>Or try once more.</source>
        <translation>Albo spróbuj jeszcze raz.</translation>
    </message>
    <message>
        <source>Sheet {number} of {sheets}</source>
        <translation>Kartka {number} z&#xa0;{sheets}</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>Nic nie zostało wydrukowane.</translation>
    </message>
    <message numerus="yes">
        <source>%n of {sheets} sheets came out.</source>
        <translation>
            <numerusform>Wyszła %n z&#xa0;{sheets} kartek.</numerusform>
            <numerusform>Wyszły %n z&#xa0;{sheets} kartek.</numerusform>
            <numerusform>Wyszło %n z&#xa0;{sheets} kartek.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintWork</name>
    <message>
        <source>Stop printing</source>
        <translation>Zatrzymaj drukowanie</translation>
    </message>
</context>
<context>
    <name>PrintedCard</name>
    <message>
        <source>Only on the paper</source>
        <translation>Jest tylko na papierze</translation>
    </message>
</context>
<context>
    <name>PrintingController</name>
    <message>
        <source>Put it on my stick</source>
        <translation>Zapisz na pendrivie</translation>
    </message>
    <message numerus="yes">
        <source>Print %n slips</source>
        <translation>
            <numerusform>Drukuj %n karteczkę</numerusform>
            <numerusform>Drukuj %n karteczki</numerusform>
            <numerusform>Drukuj %n karteczek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print %n sheets</source>
        <translation>
            <numerusform>Drukuj %n kartkę</numerusform>
            <numerusform>Drukuj %n kartki</numerusform>
            <numerusform>Drukuj %n kartek</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProfileCard</name>
    <message>
        <source>About me</source>
        <translation>O mnie</translation>
    </message>
    <message>
        <source>So we suggest what suits you. Nothing has to be filled in.</source>
        <translation>Dzięki temu proponujemy to, co do ciebie pasuje. Nic nie jest obowiązkowe.</translation>
    </message>
    <message>
        <source>Which work do you look for?</source>
        <translation>Jakiej pracy szukasz?</translation>
    </message>
    <message>
        <source>Touch to take it away.</source>
        <translation>Dotknij, aby usunąć.</translation>
    </message>
    <message>
        <source>How far may it be?</source>
        <translation>Jak daleko może być?</translation>
    </message>
    <message>
        <source>How well do you speak Dutch?</source>
        <translation>Jak dobrze mówisz po niderlandzku?</translation>
    </message>
    <message>
        <source>Can you work with a computer or a phone?</source>
        <translation>Czy umiesz używać komputera lub telefonu?</translation>
    </message>
</context>
<context>
    <name>ProfileController</name>
    <message>
        <source>How far is all the same</source>
        <translation>Odległość nieważna</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>No, or with help</source>
        <translation>Nie albo z pomocą</translation>
    </message>
</context>
<context>
    <name>ProofDialog</name>
    <message>
        <source>Print the proof</source>
        <translation>Wydrukuj dowód</translation>
    </message>
    <message>
        <source>Which applications do you want on it?</source>
        <translation>Które zgłoszenia mają na nim być?</translation>
    </message>
    <message>
        <source>The sheet says that you filled this in yourself.</source>
        <translation>Na kartce jest napisane, że to twoje własne dane.</translation>
    </message>
    <message>
        <source>There are no applications in this time.</source>
        <translation>W tym czasie nie ma zgłoszeń.</translation>
    </message>
</context>
<context>
    <name>ReadBar</name>
    <message>
        <source>Read all</source>
        <translation>Czytaj wszystko</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauza</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Jeszcze raz</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Pomiń</translation>
    </message>
</context>
<context>
    <name>ReasonPanel</name>
    <message>
        <source>Why do I see this?</source>
        <translation>Dlaczego to widzę?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>We do not know who those people are. They do not know who you are.</source>
        <translation>Nie wiemy, kim są te osoby. One nie wiedzą, kim jesteś ty.</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>Nie dla mnie</translation>
    </message>
    <message>
        <source>Look at the vacancy</source>
        <translation>Zobacz ofertę</translation>
    </message>
</context>
<context>
    <name>RemoveDialog</name>
    <message>
        <source>Yes, remove it</source>
        <translation>Tak, usuń</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>Nie, zostaw</translation>
    </message>
</context>
<context>
    <name>ResultHead</name>
    <message>
        <source>Search saved</source>
        <translation>Wyszukiwanie zapisane</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Zapisz to wyszukiwanie</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drukuj</translation>
    </message>
    <message>
        <source>What comes first?</source>
        <translation>Co najpierw?</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Choose with pictures</source>
        <translation>Wybierz z obrazków</translation>
    </message>
    <message>
        <source>No new data. Searching works as always.</source>
        <translation>Brak nowych danych. Wyszukiwanie działa.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>Clear what you typed</source>
        <translation>Usuń wpisany tekst</translation>
    </message>
    <message>
        <source>in</source>
        <translation>gdzie:</translation>
    </message>
    <message>
        <source>Where do you want to search from?</source>
        <translation>Skąd chcesz szukać?</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wybierz</translation>
    </message>
    <message>
        <source>Choose what fits</source>
        <translation>Wybierz, co pasuje</translation>
    </message>
    <message>
        <source>Search saved</source>
        <translation>Wyszukiwanie zapisane</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Zapisz to wyszukiwanie</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Obrazki</translation>
    </message>
</context>
<context>
    <name>ResultTurn</name>
    <message>
        <source>Previous</source>
        <translation>Poprzednia</translation>
    </message>
    <message>
        <source>This is the first one.</source>
        <translation>To pierwszy wynik.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Następna</translation>
    </message>
    <message>
        <source>This is the last one.</source>
        <translation>To ostatni wynik.</translation>
    </message>
</context>
<context>
    <name>SavedController</name>
    <message>
        <source>Saved vacancies</source>
        <translation>Zapisane oferty</translation>
    </message>
    <message>
        <source>Saved trainings</source>
        <translation>Zapisane szkolenia</translation>
    </message>
    <message>
        <source>What I saved</source>
        <translation>Co mam zapisane</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Wszystko</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation>Oferty pracy</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Szkolenia</translation>
    </message>
</context>
<context>
    <name>SavedWords</name>
    <message>
        <source>All vacancies</source>
        <translation>Wszystkie oferty</translation>
    </message>
    <message>
        <source>All trainings</source>
        <translation>Wszystkie szkolenia</translation>
    </message>
    <message numerus="yes">
        <source>%n vacancies</source>
        <translation>
            <numerusform>%n oferta</numerusform>
            <numerusform>%n oferty</numerusform>
            <numerusform>%n ofert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trainings</source>
        <translation>
            <numerusform>%n szkolenie</numerusform>
            <numerusform>%n szkolenia</numerusform>
            <numerusform>%n szkoleń</numerusform>
        </translation>
    </message>
    <message>
        <source>in {place}</source>
        <translation>miejsce: {place}</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nic nowego</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nowa</numerusform>
            <numerusform>%n nowe</numerusform>
            <numerusform>%n nowych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>Jeszcze %n dzień</numerusform>
            <numerusform>Jeszcze %n dni</numerusform>
            <numerusform>Jeszcze %n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ostatni dzień</translation>
    </message>
    <message>
        <source>Starts on {day}</source>
        <translation>Początek: {day}</translation>
    </message>
    <message>
        <source>Not there any more</source>
        <translation>Już nie ma</translation>
    </message>
    <message>
        <source>Not there any more since {day}</source>
        <translation>Nie ma od {day}</translation>
    </message>
</context>
<context>
    <name>ScanController</name>
    <message>
        <source>This code is not from WIS.</source>
        <translation>Ten kod nie jest z WIS.</translation>
    </message>
    <message>
        <source>We do not find this. The vacancy or training may no longer be there.</source>
        <translation>Nie znajdujemy tego. Może tej oferty lub szkolenia już nie ma.</translation>
    </message>
    <message>
        <source>You scanned: {title}</source>
        <translation>Zeskanowano: {title}</translation>
    </message>
    <message>
        <source>More than one vacancy has this code. Choose yours.</source>
        <translation>Kilka ofert ma ten kod. Wybierz swoją.</translation>
    </message>
    <message>
        <source>More than one training has this code. This is who gives them.</source>
        <translation>Kilka szkoleń ma ten kod. Oto kto je prowadzi.</translation>
    </message>
    <message>
        <source>We cannot look this up now.</source>
        <translation>Teraz nie możemy tego sprawdzić.</translation>
    </message>
</context>
<context>
    <name>ScrollRail</name>
    <message>
        <source>Part %1 of %2</source>
        <translation>Część %1 z %2</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Poprzednia strona</translation>
    </message>
    <message>
        <source>You are at the top.</source>
        <translation>To już sama góra.</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Następna strona</translation>
    </message>
    <message>
        <source>You are at the bottom.</source>
        <translation>To już sam dół.</translation>
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
        <translation>Czy chodzi o coś z tej listy?</translation>
    </message>
    <message>
        <source>Leave out your choices. Then you will find something.</source>
        <translation>Usuń swój wybór. Wtedy coś się znajdzie.</translation>
    </message>
    <message>
        <source>Try other words, or fewer.</source>
        <translation>Spróbuj innych słów albo mniej słów.</translation>
    </message>
    <message>
        <source>Leave out one choice. Then you will find something.</source>
        <translation>Usuń jeden wybór. Wtedy coś się znajdzie.</translation>
    </message>
    <message>
        <source>We searched for {words}.</source>
        <translation>Szukaliśmy: {words}.</translation>
    </message>
    <message>
        <source>{first} to {last} of {count}</source>
        <translation>{first}–{last} z&#xa0;{count}</translation>
    </message>
    <message>
        <source>{row} of {count}</source>
        <translation>{row} z {count}</translation>
    </message>
</context>
<context>
    <name>SearchController</name>
    <message numerus="yes">
        <source>%n vacancies</source>
        <translation>
            <numerusform>%n oferta</numerusform>
            <numerusform>%n oferty</numerusform>
            <numerusform>%n ofert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>vacancies</source>
        <translation>
            <numerusform>oferta</numerusform>
            <numerusform>oferty</numerusform>
            <numerusform>ofert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n vacancies</source>
        <translation>
            <numerusform>Pokaż %n ofertę</numerusform>
            <numerusform>Pokaż %n oferty</numerusform>
            <numerusform>Pokaż %n ofert</numerusform>
        </translation>
    </message>
    <message>
        <source>All vacancies, without “{text}”</source>
        <translation>Wszystkie oferty, bez „{text}”</translation>
    </message>
    <message numerus="yes">
        <source>The first %n, as a list</source>
        <translation>
            <numerusform>Pierwszy %n, jako lista</numerusform>
            <numerusform>Pierwsze %n, jako lista</numerusform>
            <numerusform>Pierwszych %n, jako lista</numerusform>
        </translation>
    </message>
    <message>
        <source>The list</source>
        <translation>Lista</translation>
    </message>
    <message numerus="yes">
        <source>The first %n, two to a sheet</source>
        <translation>
            <numerusform>Pierwsza %n, po dwie na kartce</numerusform>
            <numerusform>Pierwsze %n, po dwie na kartce</numerusform>
            <numerusform>Pierwszych %n, po dwie na kartce</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchNews</name>
    <message numerus="yes">
        <source>%n suggestions</source>
        <translation>
            <numerusform>%n propozycja</numerusform>
            <numerusform>%n propozycje</numerusform>
            <numerusform>%n propozycji</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Vacancies</source>
        <translation>Oferty pracy</translation>
    </message>
    <message>
        <source>Type the work you are looking for, or choose what suits you. Then touch a vacancy.</source>
        <translation>Wpisz, jakiej pracy szukasz, lub wybierz, co pasuje. Potem dotknij oferty.</translation>
    </message>
    <message>
        <source>What work are you looking for?</source>
        <translation>Jakiej pracy szukasz?</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nowa</translation>
    </message>
</context>
<context>
    <name>SectorWindows</name>
    <message>
        <source>choose with pictures</source>
        <translation>wybór z obrazkami</translation>
    </message>
    <message>
        <source>Type instead</source>
        <translation>Wolę pisać</translation>
    </message>
    <message>
        <source>Clear choices</source>
        <translation>Wyczyść wybór</translation>
    </message>
</context>
<context>
    <name>SectorWords</name>
    <message>
        <source>Dutch and languages</source>
        <translation>Niderlandzki i języki</translation>
    </message>
    <message>
        <source>Learning to use a computer</source>
        <translation>Nauka obsługi komputera</translation>
    </message>
    <message>
        <source>Finding a job</source>
        <translation>Szukanie pracy</translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation>Liczenie</translation>
    </message>
    <message>
        <source>Living in Belgium</source>
        <translation>Życie w Belgii</translation>
    </message>
    <message>
        <source>Care &amp; health</source>
        <translation>Opieka i zdrowie</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Budownictwo</translation>
    </message>
    <message>
        <source>Shop &amp; sales</source>
        <translation>Sklep i sprzedaż</translation>
    </message>
    <message>
        <source>Computers &amp; IT</source>
        <translation>Komputery i IT</translation>
    </message>
    <message>
        <source>Logistics &amp; transport</source>
        <translation>Logistyka i transport</translation>
    </message>
    <message>
        <source>Factory &amp; production</source>
        <translation>Fabryka i produkcja</translation>
    </message>
    <message>
        <source>Kitchen &amp; serving</source>
        <translation>Kuchnia i sala</translation>
    </message>
    <message>
        <source>Hair, fashion &amp; sports</source>
        <translation>Fryzury, moda i sport</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Ochrona</translation>
    </message>
    <message>
        <source>Technical work</source>
        <translation>Technika</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Biuro</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>Sprzątanie</translation>
    </message>
    <message>
        <source>School &amp; children</source>
        <translation>Szkoła i dzieci</translation>
    </message>
    <message>
        <source>Gardens &amp; animals</source>
        <translation>Ogród i zwierzęta</translation>
    </message>
</context>
<context>
    <name>SectorsController</name>
    <message>
        <source>We do not know any vacancies right now.</source>
        <translation>Teraz nie znamy żadnych ofert.</translation>
    </message>
    <message>
        <source>You did nothing wrong. Ask for help at the desk.</source>
        <translation>To nie twój błąd. Poproś o&#xa0;pomoc w&#xa0;okienku.</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>Nie wiem</translation>
    </message>
    <message>
        <source>Help me choose</source>
        <translation>Pomóż mi wybrać</translation>
    </message>
</context>
<context>
    <name>SectorsPage</name>
    <message>
        <source>Vacancies</source>
        <translation>Oferty pracy</translation>
    </message>
    <message>
        <source>Touch the kind of work that you look for. Then touch an occupation.</source>
        <translation>Dotknij rodzaju pracy, której szukasz. Potem dotknij zawodu.</translation>
    </message>
    <message>
        <source>What kind of work do you look for?</source>
        <translation>Jakiej pracy szukasz?</translation>
    </message>
    <message>
        <source>No vacancies suit your other choices.</source>
        <translation>Żadna oferta nie pasuje do innych wyborów.</translation>
    </message>
</context>
<context>
    <name>ShareController</name>
    <message>
        <source>For my counsellor</source>
        <translation>Dla mojego doradcy</translation>
    </message>
    <message>
        <source>It is sent. The office reads it soon.</source>
        <translation>Wysłano. Biuro wkrótce to przeczyta.</translation>
    </message>
    <message>
        <source>It could not be sent. Print it instead.</source>
        <translation>Nie udało się wysłać. Wydrukuj to.</translation>
    </message>
    <message>
        <source>What I can do</source>
        <translation>Co potrafię</translation>
    </message>
    <message>
        <source>My CVs</source>
        <translation>Moje CV</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Zgłoszenia do pracy</translation>
    </message>
    <message>
        <source>Tasks and appointments</source>
        <translation>Zadania i spotkania</translation>
    </message>
    <message>
        <source>What I saved</source>
        <translation>Co mam zapisane</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>It is sent</source>
        <translation>Wysłano</translation>
    </message>
    <message>
        <source>It could not be sent</source>
        <translation>Nie udało się wysłać</translation>
    </message>
    <message>
        <source>What may your counsellor see?</source>
        <translation>Co może zobaczyć twój doradca?</translation>
    </message>
    <message>
        <source>The office reads it soon. Your file itself stays locked.</source>
        <translation>Biuro wkrótce to przeczyta. Sama teczka pozostaje zamknięta.</translation>
    </message>
    <message>
        <source>Print it, and give the sheet to your counsellor.</source>
        <translation>Wydrukuj to i daj kartkę doradcy.</translation>
    </message>
    <message>
        <source>Touch what you want to show. The rest stays yours. Your first name goes with it.</source>
        <translation>Dotknij tego, co chcesz pokazać. Reszta zostaje u ciebie. Twoje imię też zostanie podane.</translation>
    </message>
    <message>
        <source>Only the office can read what you send. It gets a copy of now, and nothing of what you change later.</source>
        <translation>Tylko biuro może przeczytać to, co wysyłasz. Dostaje kopię z teraz i nic z tego, co zmienisz później.</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Na papierze</translation>
    </message>
    <message>
        <source>Choose first what you want to show.</source>
        <translation>Najpierw wybierz, co chcesz pokazać.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Send it to the office</source>
        <translation>Wyślij do biura</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
</context>
<context>
    <name>SortSheet</name>
    <message>
        <source>What comes first?</source>
        <translation>Co najpierw?</translation>
    </message>
</context>
<context>
    <name>SpokenWords</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>Reading aloud is on. Go to the next thing with the arrows. Press it with OK.</source>
        <translation>Czytanie na głos jest włączone. Przechodź dalej strzałkami. Naciskaj przyciskiem OK.</translation>
    </message>
    <message>
        <source>Reading aloud is on. Touch something to hear it. Touch it again to press it.</source>
        <translation>Czytanie na głos jest włączone. Dotknij czegoś, żeby to usłyszeć. Dotknij jeszcze raz, żeby nacisnąć.</translation>
    </message>
    <message>
        <source>This is personal. Plug in headphones to hear it.</source>
        <translation>To jest osobiste. Podłącz słuchawki, żeby to usłyszeć.</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds left</source>
        <translation>
            <numerusform>jeszcze %n sekunda</numerusform>
            <numerusform>jeszcze %n sekundy</numerusform>
            <numerusform>jeszcze %n sekund</numerusform>
        </translation>
    </message>
    <message>
        <source>Volume %1</source>
        <translation>Głośność %1</translation>
    </message>
    <message>
        <source>Reading slowly</source>
        <translation>Czytam wolno</translation>
    </message>
    <message>
        <source>Reading normally</source>
        <translation>Czytam normalnie</translation>
    </message>
    <message>
        <source>Reading fast</source>
        <translation>Czytam szybko</translation>
    </message>
    <message>
        <source>button</source>
        <translation>przycisk</translation>
    </message>
    <message>
        <source>link</source>
        <translation>link</translation>
    </message>
    <message>
        <source>text field</source>
        <translation>pole tekstowe</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>zakładka</translation>
    </message>
    <message>
        <source>slider</source>
        <translation>suwak</translation>
    </message>
    <message>
        <source>progress</source>
        <translation>postęp</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>puste</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>zaznaczone</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>niezaznaczone</translation>
    </message>
    <message>
        <source>on</source>
        <translation>włączone</translation>
    </message>
    <message>
        <source>off</source>
        <translation>wyłączone</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>wybrane</translation>
    </message>
    <message>
        <source>open</source>
        <translation>otwarte</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>zamknięte</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>niedostępne</translation>
    </message>
</context>
<context>
    <name>StartController</name>
    <message>
        <source>What is it?</source>
        <translation>Co to jest?</translation>
    </message>
    <message>
        <source>Your first name</source>
        <translation>Twoje imię</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Twój kod</translation>
    </message>
    <message>
        <source>Your cards</source>
        <translation>Twoje karty</translation>
    </message>
</context>
<context>
    <name>StartWhat</name>
    <message>
        <source>This is not a registration as a job seeker</source>
        <translation>To nie jest rejestracja jako osoba szukająca pracy</translation>
    </message>
    <message>
        <source>You register with the employment service. Here you see who helps you with that.</source>
        <translation>Rejestrujesz się w urzędzie pracy. Tu zobaczysz, kto w tym pomoże.</translation>
    </message>
    <message>
        <source>Start my file</source>
        <translation>Załóż moją teczkę</translation>
    </message>
    <message>
        <source>Where do I register?</source>
        <translation>Gdzie się zarejestrować?</translation>
    </message>
    <message>
        <source>Go on without a file</source>
        <translation>Dalej bez teczki</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>You did every step.</source>
        <translation>Zrobione: każdy krok.</translation>
    </message>
    <message>
        <source>Is the task done? Then say so here.</source>
        <translation>Zadanie gotowe? Powiedz to tutaj.</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>To jest gotowe</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Krok %1 z %2</translation>
    </message>
</context>
<context>
    <name>StickWords</name>
    <message>
        <source>We are writing</source>
        <translation>Zapisujemy</translation>
    </message>
    <message>
        <source>Leave your stick in.</source>
        <translation>Nie wyjmuj pendrive&apos;a.</translation>
    </message>
    <message>
        <source>It is on your stick</source>
        <translation>Jest na pendrivie</translation>
    </message>
    <message>
        <source>You can take your stick out now.</source>
        <translation>Możesz już wyjąć pendrive.</translation>
    </message>
    <message>
        <source>I have my stick</source>
        <translation>Mam pendrive</translation>
    </message>
    <message>
        <source>There is no stick</source>
        <translation>Nie ma pendrive&apos;a</translation>
    </message>
    <message>
        <source>Put your stick in and try again.</source>
        <translation>Włóż pendrive i spróbuj jeszcze raz.</translation>
    </message>
    <message>
        <source>Your stick is full</source>
        <translation>Pendrive jest pełny</translation>
    </message>
    <message>
        <source>Nothing on it was changed.</source>
        <translation>Nic na nim nie zmieniono.</translation>
    </message>
    <message>
        <source>Your stick is locked</source>
        <translation>Pendrive jest zablokowany</translation>
    </message>
    <message>
        <source>There is a small slide on it. Move it and try again.</source>
        <translation>Jest na nim mały suwak. Przesuń go i spróbuj jeszcze raz.</translation>
    </message>
    <message>
        <source>We cannot write on this stick</source>
        <translation>Nie możemy zapisać na tym pendrivie</translation>
    </message>
    <message>
        <source>It has another format. Do you have another stick? Nothing on it was changed.</source>
        <translation>Ma inny format. Masz inny pendrive? Nic na nim nie zmieniono.</translation>
    </message>
    <message>
        <source>Writing did not work</source>
        <translation>Zapis się nie udał</translation>
    </message>
    <message>
        <source>You did nothing wrong.</source>
        <translation>To nie twoja wina.</translation>
    </message>
    <message>
        <source>Ask for help at the desk</source>
        <translation>Poproś o pomoc w okienku</translation>
    </message>
    <message>
        <source>Or print it on paper.</source>
        <translation>Albo wydrukuj na papierze.</translation>
    </message>
</context>
<context>
    <name>StreetSign</name>
    <message>
        <source>Sample data</source>
        <translation>Dane przykładowe</translation>
    </message>
</context>
<context>
    <name>SuggestController</name>
    <message>
        <source>what you can do</source>
        <translation>co umiesz</translation>
    </message>
    <message>
        <source>employer</source>
        <translation>pracodawca</translation>
    </message>
    <message>
        <source>place</source>
        <translation>gmina</translation>
    </message>
    <message>
        <source>training</source>
        <translation>szkolenie</translation>
    </message>
    <message numerus="yes">
        <source>%n trainings</source>
        <translation>
            <numerusform>%n szkolenie</numerusform>
            <numerusform>%n szkolenia</numerusform>
            <numerusform>%n szkoleń</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vacancies</source>
        <translation>
            <numerusform>%n oferta</numerusform>
            <numerusform>%n oferty</numerusform>
            <numerusform>%n ofert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestionWords</name>
    <message>
        <source>This is no longer there.</source>
        <translation>Tego już nie ma.</translation>
    </message>
    <message>
        <source>You have {has} of the {asked} things that they ask.</source>
        <translation>Masz {has} z {asked} rzeczy, o które proszą.</translation>
    </message>
    <message>
        <source>It is {km} away.</source>
        <translation>To {km} stąd.</translation>
    </message>
    <message>
        <source>You chose up to {km} km.</source>
        <translation>Wybrałeś do {km} km.</translation>
    </message>
    <message>
        <source>We do not know who those people are. They do not know who you are.</source>
        <translation>Nie wiemy, kim są te osoby. One nie wiedzą, kim jesteś ty.</translation>
    </message>
    <message>
        <source>Only this screen looked at what is in your file. Nobody else knows.</source>
        <translation>Tylko ten ekran zajrzał do twojej teczki. Nikt inny nie wie.</translation>
    </message>
    <message>
        <source>Only you see this. They do not know what you do with it.</source>
        <translation>Tylko ty to widzisz. Oni nie wiedzą, co z tym robisz.</translation>
    </message>
    <message numerus="yes">
        <source>You saved %n vacancies for such work.</source>
        <translation>
            <numerusform>Zapisałeś %n ofertę takiej pracy.</numerusform>
            <numerusform>Zapisałeś %n oferty takiej pracy.</numerusform>
            <numerusform>Zapisałeś %n ofert takiej pracy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You applied %n times for such work.</source>
        <translation>
            <numerusform>Zgłosiłeś się do takiej pracy %n raz.</numerusform>
            <numerusform>Zgłosiłeś się do takiej pracy %n razy.</numerusform>
            <numerusform>Zgłosiłeś się do takiej pracy %n razy.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is in your saved search “{words}”.</source>
        <translation>Jest w twoim zapisanym wyszukiwaniu „{words}”.</translation>
    </message>
    <message>
        <source>It is in one of your saved searches.</source>
        <translation>Jest w jednym z twoich zapisanych wyszukiwań.</translation>
    </message>
    <message>
        <source>You look for work as {name}.</source>
        <translation>Szukasz pracy: {name}.</translation>
    </message>
    <message numerus="yes">
        <source>%n people who look for the same work chose this vacancy.</source>
        <translation>
            <numerusform>%n osoba, która szuka takiej samej pracy, wybrała tę ofertę.</numerusform>
            <numerusform>%n osoby, które szukają takiej samej pracy, wybrały tę ofertę.</numerusform>
            <numerusform>%n osób, które szukają takiej samej pracy, wybrało tę ofertę.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestionsController</name>
    <message numerus="yes">
        <source>%n suggestions for you</source>
        <translation>
            <numerusform>%n propozycja dla ciebie</numerusform>
            <numerusform>%n propozycje dla ciebie</numerusform>
            <numerusform>%n propozycji dla ciebie</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SwitchRow</name>
    <message>
        <source>On</source>
        <translation>Wł.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Wył.</translation>
    </message>
</context>
<context>
    <name>TakeActions</name>
    <message>
        <source>Saved</source>
        <translation>Zapisane</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drukuj</translation>
    </message>
    <message>
        <source>Take along (QR)</source>
        <translation>Weź ze sobą (QR)</translation>
    </message>
    <message>
        <source>I applied</source>
        <translation>Moje zgłoszenie</translation>
    </message>
</context>
<context>
    <name>TakeAlongController</name>
    <message>
        <source>Save the contact. Done.</source>
        <translation>Zapisz kontakt. Gotowe.</translation>
    </message>
    <message>
        <source>Open the map. Done.</source>
        <translation>Otwórz mapę. Gotowe.</translation>
    </message>
    <message>
        <source>Tap the link. Done.</source>
        <translation>Dotknij linku. Gotowe.</translation>
    </message>
    <message>
        <source>Read the text, or copy it. Done.</source>
        <translation>Przeczytaj tekst lub go skopiuj. Gotowe.</translation>
    </message>
    <message>
        <source>The vacancy</source>
        <translation>Oferta pracy</translation>
    </message>
    <message>
        <source>The training</source>
        <translation>Szkolenie</translation>
    </message>
    <message>
        <source>The contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>The way there</source>
        <translation>Trasa</translation>
    </message>
</context>
<context>
    <name>TakeAlongDialog</name>
    <message>
        <source>Take it along on your phone</source>
        <translation>Weź to na telefon</translation>
    </message>
    <message>
        <source>What do you take along?</source>
        <translation>Co bierzesz ze sobą?</translation>
    </message>
    <message>
        <source>Open the camera of your phone.</source>
        <translation>Otwórz aparat w&#xa0;telefonie.</translation>
    </message>
    <message>
        <source>Point it at the square.</source>
        <translation>Skieruj go na kwadrat.</translation>
    </message>
    <message>
        <source>No phone? Print</source>
        <translation>Nie masz telefonu? Drukuj</translation>
    </message>
    <message>
        <source>It worked</source>
        <translation>Udało się</translation>
    </message>
</context>
<context>
    <name>TakeThings</name>
    <message>
        <source>Take your paper with you.</source>
        <translation>Weź ze sobą swój papier.</translation>
    </message>
    <message>
        <source>Look in the tray of the printer.</source>
        <translation>Sprawdź tacę drukarki.</translation>
    </message>
    <message>
        <source>Your file is safe. Take your card with you.</source>
        <translation>Twoja teczka jest bezpieczna. Weź kartę.</translation>
    </message>
    <message>
        <source>Next time it opens again with your card and your code.</source>
        <translation>Następnym razem znów otworzy się kartą i kodem.</translation>
    </message>
    <message>
        <source>Do you have everything?</source>
        <translation>Masz wszystko?</translation>
    </message>
    <message>
        <source>Your coat, your bag, your phone.</source>
        <translation>Kurtka, torba, telefon.</translation>
    </message>
</context>
<context>
    <name>TaskChips</name>
    <message>
        <source>Show more tasks</source>
        <translation>Pokaż więcej zadań</translation>
    </message>
</context>
<context>
    <name>TaskController</name>
    <message>
        <source>I need more time: until %1.</source>
        <translation>Potrzebuję więcej czasu: do %1.</translation>
    </message>
</context>
<context>
    <name>TaskWords</name>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Given by the kiosk</source>
        <translation>Od kiosku</translation>
    </message>
    <message>
        <source>From your counsellor %1</source>
        <translation>Od doradcy %1</translation>
    </message>
    <message>
        <source>From your counsellor</source>
        <translation>Od twojego doradcy</translation>
    </message>
    <message>
        <source>This is done.</source>
        <translation>To zrobione.</translation>
    </message>
    <message>
        <source>Is it done? Then say so here.</source>
        <translation>Gotowe? Powiedz to tutaj.</translation>
    </message>
    <message>
        <source>Your next application counts by itself.</source>
        <translation>Następne zgłoszenie liczy się samo.</translation>
    </message>
    <message>
        <source>Print your CV, a letter or your list here. That counts by itself.</source>
        <translation>Wydrukuj tutaj CV, list lub swoją listę. To liczy się samo.</translation>
    </message>
    <message>
        <source>Print it here. That counts by itself.</source>
        <translation>Wydrukuj to tutaj. To liczy się samo.</translation>
    </message>
    <message>
        <source>Go to your appointment, and say there that you went. That counts by itself.</source>
        <translation>Idź na spotkanie i powiedz na jego stronie, że tam byłeś lub byłaś. To liczy się samo.</translation>
    </message>
    <message>
        <source>Go there, and say here that it is done.</source>
        <translation>Idź tam i powiedz tutaj, że gotowe.</translation>
    </message>
    <message>
        <source>Do it now in your CV</source>
        <translation>Zrób to teraz w CV</translation>
    </message>
    <message>
        <source>Write the letter now</source>
        <translation>Napisz list teraz</translation>
    </message>
    <message>
        <source>Look for work now</source>
        <translation>Szukaj pracy teraz</translation>
    </message>
    <message>
        <source>Look for a training now</source>
        <translation>Szukaj szkolenia teraz</translation>
    </message>
    <message>
        <source>Find who helps</source>
        <translation>Znajdź, kto pomoże</translation>
    </message>
    <message>
        <source>See who helps</source>
        <translation>Zobacz, kto pomaga</translation>
    </message>
    <message>
        <source>See the places</source>
        <translation>Zobacz miejsca</translation>
    </message>
    <message>
        <source>See what you saved</source>
        <translation>Zobacz, co masz zapisane</translation>
    </message>
    <message>
        <source>See your searches</source>
        <translation>Zobacz swoje wyszukiwania</translation>
    </message>
    <message>
        <source>See your applications</source>
        <translation>Zobacz swoje zgłoszenia</translation>
    </message>
    <message>
        <source>See your appointments</source>
        <translation>Zobacz swoje spotkania</translation>
    </message>
    <message>
        <source>Say what you can do</source>
        <translation>Powiedz, co umiesz</translation>
    </message>
    <message>
        <source>Fill in your profile</source>
        <translation>Wypełnij swój profil</translation>
    </message>
    <message>
        <source>Make the card now</source>
        <translation>Zrób kartę teraz</translation>
    </message>
</context>
<context>
    <name>TasksController</name>
    <message numerus="yes">
        <source>%n are late</source>
        <translation>
            <numerusform>%n jest spóźnione</numerusform>
            <numerusform>%n są spóźnione</numerusform>
            <numerusform>%n jest spóźnionych</numerusform>
        </translation>
    </message>
    <message>
        <source>My tasks</source>
        <translation>Moje zadania</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>No more letters fit here.</source>
        <translation>Tu nie zmieści się więcej liter.</translation>
    </message>
</context>
<context>
    <name>TimeOutPage</name>
    <message>
        <source>Are you still there?</source>
        <translation>Jesteś tu jeszcze?</translation>
    </message>
    <message>
        <source>You did not touch the screen for a while. Soon we wipe everything from this screen.</source>
        <translation>Przez chwilę nikt nie dotykał ekranu. Zaraz usuniemy wszystko z&#xa0;tego ekranu.</translation>
    </message>
    <message numerus="yes">
        <source>seconds</source>
        <comment>after a number above it</comment>
        <translation>
            <numerusform>sekunda</numerusform>
            <numerusform>sekundy</numerusform>
            <numerusform>sekund</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop &amp; wipe all</source>
        <translation>Stop i&#xa0;usuń wszystko</translation>
    </message>
    <message>
        <source>Yes, keep going</source>
        <translation>Tak, chcę dalej</translation>
    </message>
</context>
<context>
    <name>TrailMark</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Krok %1 z %2</translation>
    </message>
</context>
<context>
    <name>TrainingBody</name>
    <message>
        <source>Shortage occupation: employers look for many people</source>
        <translation>Zawód deficytowy: pracodawcy szukają wielu osób</translation>
    </message>
    <message>
        <source>You get</source>
        <translation>Dostajesz</translation>
    </message>
    <message>
        <source>What do you learn?</source>
        <translation>Czego się nauczysz?</translation>
    </message>
    <message>
        <source>What do you need?</source>
        <translation>Czego potrzebujesz?</translation>
    </message>
    <message>
        <source>With this you can work as</source>
        <translation>Po tym możesz pracować jako</translation>
    </message>
    <message>
        <source>Starts later too</source>
        <translation>Start także później</translation>
    </message>
</context>
<context>
    <name>TrainingChoiceWords</name>
    <message>
        <source>When does it start?</source>
        <translation>Kiedy się zaczyna?</translation>
    </message>
    <message>
        <source>How much Dutch do you need?</source>
        <translation>Ile niderlandzkiego potrzeba?</translation>
    </message>
    <message>
        <source>Is there room?</source>
        <translation>Czy są miejsca?</translation>
    </message>
    <message>
        <source>What does it cost?</source>
        <translation>Ile to kosztuje?</translation>
    </message>
    <message>
        <source>How do you learn?</source>
        <translation>Jak się uczysz?</translation>
    </message>
    <message>
        <source>By day or in the evening?</source>
        <translation>W&#xa0;dzień czy wieczorem?</translation>
    </message>
    <message>
        <source>In which language?</source>
        <translation>W&#xa0;jakim języku?</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>O&#xa0;czym?</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Wcale</translation>
    </message>
    <message>
        <source>In {month}</source>
        <translation>W&#xa0;ciągu {month}</translation>
    </message>
    <message>
        <source>No Dutch needed</source>
        <translation>Bez znajomości niderlandzkiego</translation>
    </message>
    <message>
        <source>Lessons by day</source>
        <translation>Zajęcia w dzień</translation>
    </message>
    <message>
        <source>Evening lessons</source>
        <translation>Zajęcia wieczorem</translation>
    </message>
    <message>
        <source>Lessons at the weekend</source>
        <translation>Zajęcia w weekend</translation>
    </message>
    <message>
        <source>In {language}</source>
        <translation>Język {language}</translation>
    </message>
    <message>
        <source>Whenever it starts</source>
        <translation>Start w&#xa0;dowolnym czasie</translation>
    </message>
    <message>
        <source>Full ones too</source>
        <translation>Także bez wolnych miejsc</translation>
    </message>
    <message>
        <source>Whatever it costs</source>
        <translation>Bez względu na cenę</translation>
    </message>
    <message>
        <source>However you learn</source>
        <translation>Dowolny sposób nauki</translation>
    </message>
    <message>
        <source>Any time of the day</source>
        <translation>O&#xa0;dowolnej porze</translation>
    </message>
    <message>
        <source>In any language</source>
        <translation>W&#xa0;dowolnym języku</translation>
    </message>
    <message>
        <source>About anything</source>
        <translation>Na każdy temat</translation>
    </message>
    <message>
        <source>Places left</source>
        <translation>Są wolne miejsca</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>niderlandzki</translation>
    </message>
    <message>
        <source>French</source>
        <translation>francuski</translation>
    </message>
    <message>
        <source>English</source>
        <translation>angielski</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Bezpłatnie</translation>
    </message>
    <message>
        <source>In a classroom</source>
        <translation>W&#xa0;klasie</translation>
    </message>
    <message>
        <source>From home</source>
        <translation>W&#xa0;domu</translation>
    </message>
    <message>
        <source>Partly from home</source>
        <translation>Częściowo w&#xa0;domu</translation>
    </message>
    <message>
        <source>In a company</source>
        <translation>W&#xa0;firmie</translation>
    </message>
</context>
<context>
    <name>TrainingController</name>
    <message>
        <source>This training</source>
        <translation>To szkolenie</translation>
    </message>
    <message>
        <source>This training is no longer there.</source>
        <translation>Tego szkolenia już nie ma.</translation>
    </message>
    <message>
        <source>It may have started already. You did nothing wrong.</source>
        <translation>Może już się zaczęło. To nie twój błąd.</translation>
    </message>
    <message>
        <source>Ask how to enrol:</source>
        <translation>Zapytaj, jak się zapisać:</translation>
    </message>
    <message>
        <source>Enrol no later than</source>
        <translation>Zapisz się najpóźniej</translation>
    </message>
    <message>
        <source>To start on {day}: enrol no later than</source>
        <translation>Aby zacząć {day}: zapisz się najpóźniej</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Jak długo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Koszt</translation>
    </message>
    <message>
        <source>Dutch you need</source>
        <translation>Niderlandzki</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Jak</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message numerus="yes">
        <source>%n vacancies</source>
        <translation>
            <numerusform>%n oferta</numerusform>
            <numerusform>%n oferty</numerusform>
            <numerusform>%n ofert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrainingPage</name>
    <message>
        <source>Trainings</source>
        <translation>Szkolenia</translation>
    </message>
    <message>
        <source>Read the training. Take it along on your phone, or look for work with it.</source>
        <translation>Przeczytaj o&#xa0;szkoleniu. Weź je na telefon lub szukaj pracy, do której prowadzi.</translation>
    </message>
    <message>
        <source>It starts on</source>
        <translation>Kiedy się zaczyna?</translation>
    </message>
    <message>
        <source>How to enrol</source>
        <translation>Jak się zapisać</translation>
    </message>
    <message>
        <source>Back to the trainings</source>
        <translation>Wróć do szkoleń</translation>
    </message>
</context>
<context>
    <name>TrainingRow</name>
    <message>
        <source>Full</source>
        <translation>Brak miejsc</translation>
    </message>
    <message>
        <source>Shortage occupation</source>
        <translation>Zawód deficytowy</translation>
    </message>
</context>
<context>
    <name>TrainingWords</name>
    <message>
        <source>This training is described in Dutch.</source>
        <translation>To szkolenie jest opisane po niderlandzku.</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>W&#xa0;dzień</translation>
    </message>
    <message>
        <source>In the evening</source>
        <translation>Wieczorem</translation>
    </message>
    <message>
        <source>At the weekend</source>
        <translation>W&#xa0;weekend</translation>
    </message>
    <message>
        <source>Whenever you want</source>
        <translation>Kiedy chcesz</translation>
    </message>
    <message>
        <source>In a classroom</source>
        <translation>W&#xa0;klasie</translation>
    </message>
    <message>
        <source>From home</source>
        <translation>W&#xa0;domu</translation>
    </message>
    <message>
        <source>Partly from home</source>
        <translation>Częściowo w&#xa0;domu</translation>
    </message>
    <message>
        <source>In a company</source>
        <translation>W&#xa0;firmie</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Wcale</translation>
    </message>
    <message>
        <source>A few words</source>
        <translation>Kilka słów</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Trochę</translation>
    </message>
    <message>
        <source>Reasonably well</source>
        <translation>Średnio</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Dobrze</translation>
    </message>
    <message>
        <source>Very well</source>
        <translation>Bardzo dobrze</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francuski</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Angielski</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Niemiecki</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n godzina</numerusform>
            <numerusform>%n godziny</numerusform>
            <numerusform>%n godzin</numerusform>
        </translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Bezpłatnie</translation>
    </message>
    <message>
        <source>Free for job seekers</source>
        <translation>Bezpłatnie dla szukających pracy</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Brak miejsc</translation>
    </message>
    <message>
        <source>Last place</source>
        <translation>Ostatnie miejsce</translation>
    </message>
    <message numerus="yes">
        <source>%n places left</source>
        <translation>
            <numerusform>%n wolne</numerusform>
            <numerusform>%n wolne</numerusform>
            <numerusform>%n wolnych</numerusform>
        </translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>do {day}</translation>
    </message>
    <message>
        <source>Best match first</source>
        <translation>Najlepiej pasujące</translation>
    </message>
    <message>
        <source>Starts first</source>
        <translation>Najwcześniejszy start</translation>
    </message>
    <message>
        <source>Nearest to {place}</source>
        <translation>Najbliżej: {place}</translation>
    </message>
    <message>
        <source>Nearest to me</source>
        <translation>Najbliżej mnie</translation>
    </message>
</context>
<context>
    <name>TrainingsController</name>
    <message>
        <source>Free</source>
        <translation>Bezpłatnie</translation>
    </message>
    <message>
        <source>last place</source>
        <translation>ostatnie miejsce</translation>
    </message>
    <message numerus="yes">
        <source>places left</source>
        <translation>
            <numerusform>wolne miejsce</numerusform>
            <numerusform>wolne miejsca</numerusform>
            <numerusform>wolnych miejsc</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trainings</source>
        <translation>
            <numerusform>%n szkolenie</numerusform>
            <numerusform>%n szkolenia</numerusform>
            <numerusform>%n szkoleń</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>trainings</source>
        <translation>
            <numerusform>szkolenie</numerusform>
            <numerusform>szkolenia</numerusform>
            <numerusform>szkoleń</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n trainings</source>
        <translation>
            <numerusform>Pokaż %n szkolenie</numerusform>
            <numerusform>Pokaż %n szkolenia</numerusform>
            <numerusform>Pokaż %n szkoleń</numerusform>
        </translation>
    </message>
    <message>
        <source>All trainings, without “{text}”</source>
        <translation>Wszystkie szkolenia, bez „{text}”</translation>
    </message>
    <message numerus="yes">
        <source>The first %n, as a list</source>
        <translation>
            <numerusform>Pierwszy %n, jako lista</numerusform>
            <numerusform>Pierwsze %n, jako lista</numerusform>
            <numerusform>Pierwszych %n, jako lista</numerusform>
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
        <translation>Szkolenia</translation>
    </message>
    <message>
        <source>Type what you want to learn, or choose what suits you. Then touch a training.</source>
        <translation>Wpisz, czego chcesz się uczyć, lub wybierz, co pasuje. Potem dotknij szkolenia.</translation>
    </message>
    <message>
        <source>What do you want to learn?</source>
        <translation>Czego chcesz się uczyć?</translation>
    </message>
</context>
<context>
    <name>UntoldWords</name>
    <message>
        <source>Some words are not there in your language yet. They are in: {language}.</source>
        <translation>Niektórych słów nie ma jeszcze w twoim języku. Ich język: {language}.</translation>
    </message>
</context>
<context>
    <name>VacancyBody</name>
    <message>
        <source>You already have this</source>
        <translation>To już masz</translation>
    </message>
    <message>
        <source>It stands in your file.</source>
        <translation>Jest w twojej teczce.</translation>
    </message>
    <message>
        <source>Trainings for this job</source>
        <translation>Szkolenia do tej pracy</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>Podobne</translation>
    </message>
</context>
<context>
    <name>VacancyController</name>
    <message>
        <source>New today</source>
        <translation>Nowa dzisiaj</translation>
    </message>
    <message>
        <source>Number {number} · apply no later than {day}</source>
        <translation>Numer {number} · aplikuj najpóźniej {day}</translation>
    </message>
    <message>
        <source>This vacancy</source>
        <translation>Ta oferta</translation>
    </message>
    <message>
        <source>This vacancy is no longer there.</source>
        <translation>Tej oferty już nie ma.</translation>
    </message>
    <message>
        <source>It may have been filled. You did nothing wrong.</source>
        <translation>Może miejsce jest już zajęte. To nie twój błąd.</translation>
    </message>
    <message>
        <source>Starts {day}</source>
        <translation>Początek {day}</translation>
    </message>
</context>
<context>
    <name>VacancyHead</name>
    <message>
        <source>Many employers look for this</source>
        <translation>Zawód deficytowy</translation>
    </message>
</context>
<context>
    <name>VacancyPage</name>
    <message>
        <source>Vacancies</source>
        <translation>Oferty pracy</translation>
    </message>
    <message>
        <source>Read the vacancy. Print it, or take it along on your phone.</source>
        <translation>Przeczytaj ofertę. Wydrukuj ją lub weź na telefon.</translation>
    </message>
    <message>
        <source>Back to the vacancies</source>
        <translation>Wróć do ofert</translation>
    </message>
</context>
<context>
    <name>VacancyText</name>
    <message>
        <source>Contract</source>
        <translation>Umowa</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Godziny</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Płaca</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niderlandzki</translation>
    </message>
    <message>
        <source>Other languages</source>
        <translation>Inne języki</translation>
    </message>
    <message>
        <source>You need</source>
        <translation>Potrzebne</translation>
    </message>
    <message>
        <source>Diploma</source>
        <translation>Dyplom</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Doświadczenie</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Początek</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Liczba miejsc</translation>
    </message>
    <message>
        <source>This text was made from the facts that the employer gave.</source>
        <translation>Ten tekst powstał z&#xa0;danych od pracodawcy.</translation>
    </message>
    <message>
        <source>What do you do?</source>
        <translation>Co będziesz robić?</translation>
    </message>
    <message>
        <source>What must you be able to do?</source>
        <translation>Co trzeba umieć?</translation>
    </message>
    <message>
        <source>What do you get?</source>
        <translation>Co dostajesz?</translation>
    </message>
    <message>
        <source>What the employer says about applying</source>
        <translation>Co pracodawca mówi o&#xa0;aplikowaniu</translation>
    </message>
    <message>
        <source>Ask how to apply:</source>
        <translation>Zapytaj, jak aplikować:</translation>
    </message>
    <message>
        <source>Say: vacancy</source>
        <translation>Powiedz: oferta</translation>
    </message>
    <message>
        <source>Bicycle</source>
        <translation>Rower</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Samochód</translation>
    </message>
    <message>
        <source>± {minutes} min</source>
        <translation>± {minutes} min</translation>
    </message>
    <message>
        <source>± {hours} h {minutes}</source>
        <translation>± {hours} godz. {minutes}</translation>
    </message>
    <message>
        <source>to the north</source>
        <translation>na północ</translation>
    </message>
    <message>
        <source>to the north-east</source>
        <translation>na północny wschód</translation>
    </message>
    <message>
        <source>to the east</source>
        <translation>na wschód</translation>
    </message>
    <message>
        <source>to the south-east</source>
        <translation>na południowy wschód</translation>
    </message>
    <message>
        <source>to the south</source>
        <translation>na południe</translation>
    </message>
    <message>
        <source>to the south-west</source>
        <translation>na południowy zachód</translation>
    </message>
    <message>
        <source>to the west</source>
        <translation>na zachód</translation>
    </message>
    <message>
        <source>to the north-west</source>
        <translation>na północny zachód</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Zadzwoń pod</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Idź pod adres</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Napisz na adres</translation>
    </message>
    <message>
        <source>Go there yourself</source>
        <translation>Idź tam osobiście</translation>
    </message>
</context>
<context>
    <name>VacancyWords</name>
    <message>
        <source>Permanent job</source>
        <translation>Stała praca</translation>
    </message>
    <message>
        <source>Temporary job</source>
        <translation>Praca tymczasowa</translation>
    </message>
    <message>
        <source>Agency work</source>
        <translation>Przez agencję</translation>
    </message>
    <message>
        <source>Agency work, may become permanent</source>
        <translation>Przez agencję, szansa na stałą pracę</translation>
    </message>
    <message>
        <source>Student job</source>
        <translation>Praca studencka</translation>
    </message>
    <message>
        <source>Flexi-job</source>
        <translation>Flexi-job</translation>
    </message>
    <message>
        <source>Internship</source>
        <translation>Staż</translation>
    </message>
    <message>
        <source>Working and learning</source>
        <translation>Praca i&#xa0;nauka</translation>
    </message>
    <message>
        <source>Self-employed</source>
        <translation>Własna firma</translation>
    </message>
    <message>
        <source>Volunteer work</source>
        <translation>Wolontariat</translation>
    </message>
    <message>
        <source>Full time</source>
        <translation>Pełny etat</translation>
    </message>
    <message>
        <source>Part time</source>
        <translation>Część etatu</translation>
    </message>
    <message>
        <source>Full time or part time</source>
        <translation>Pełny etat lub część etatu</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>W&#xa0;dzień</translation>
    </message>
    <message>
        <source>In the evening</source>
        <translation>Wieczorem</translation>
    </message>
    <message>
        <source>At night</source>
        <translation>W&#xa0;nocy</translation>
    </message>
    <message>
        <source>At the weekend</source>
        <translation>W&#xa0;weekend</translation>
    </message>
    <message>
        <source>Two shifts</source>
        <translation>Dwie zmiany</translation>
    </message>
    <message>
        <source>Three shifts</source>
        <translation>Trzy zmiany</translation>
    </message>
    <message>
        <source>With a long break</source>
        <translation>Z&#xa0;długą przerwą</translation>
    </message>
    <message>
        <source>Flexible hours</source>
        <translation>Elastyczne godziny</translation>
    </message>
    <message>
        <source>{low} to {high} hours</source>
        <translation>{low}–{high} godz.</translation>
    </message>
    <message>
        <source>{hours} hours</source>
        <translation>{hours} godz.</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>za godzinę</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>za dzień</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>za miesiąc</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>za rok</translation>
    </message>
    <message>
        <source>{low} to {high} {unit}</source>
        <translation>od {low} do {high} {unit}</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Niewymagany</translation>
    </message>
    <message>
        <source>A few words</source>
        <translation>Kilka słów</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Trochę</translation>
    </message>
    <message>
        <source>Reasonably well</source>
        <translation>Średnio</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Dobrze</translation>
    </message>
    <message>
        <source>Very well</source>
        <translation>Bardzo dobrze</translation>
    </message>
    <message>
        <source>Like a native speaker</source>
        <translation>Jak język ojczysty</translation>
    </message>
    <message>
        <source>{level}, helps</source>
        <translation>{level}, pomaga</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Nie trzeba</translation>
    </message>
    <message>
        <source>lower secondary school</source>
        <translation>niższa szkoła średnia</translation>
    </message>
    <message>
        <source>secondary school</source>
        <translation>szkoła średnia</translation>
    </message>
    <message>
        <source>bachelor</source>
        <translation>licencjat</translation>
    </message>
    <message>
        <source>master</source>
        <translation>magister</translation>
    </message>
    <message>
        <source> or </source>
        <translation> lub </translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6 miesięcy</translation>
    </message>
    <message>
        <source>2 years</source>
        <translation>2 lata</translation>
    </message>
    <message>
        <source>5 years</source>
        <translation>5 lat</translation>
    </message>
    <message>
        <source>driving licence {kind}</source>
        <translation>prawo jazdy {kind}</translation>
    </message>
    <message>
        <source>from {place}</source>
        <translation>od {place}</translation>
    </message>
    <message>
        <source>from here</source>
        <translation>stąd</translation>
    </message>
    <message>
        <source>The employer wrote this in Dutch.</source>
        <translation>Pracodawca napisał to po niderlandzku.</translation>
    </message>
    <message>
        <source>The employer wrote this in French.</source>
        <translation>Pracodawca napisał to po francusku.</translation>
    </message>
    <message>
        <source>The employer wrote this in English.</source>
        <translation>Pracodawca napisał to po angielsku.</translation>
    </message>
    <message>
        <source>The employer wrote this in German.</source>
        <translation>Pracodawca napisał to po niemiecku.</translation>
    </message>
    <message>
        <source>The employer wrote this in Arabic.</source>
        <translation>Pracodawca napisał to po arabsku.</translation>
    </message>
    <message>
        <source>The employer wrote this in Turkish.</source>
        <translation>Pracodawca napisał to po turecku.</translation>
    </message>
    <message>
        <source>The employer wrote this in Ukrainian.</source>
        <translation>Pracodawca napisał to po ukraińsku.</translation>
    </message>
    <message>
        <source>The employer wrote this in Romanian.</source>
        <translation>Pracodawca napisał to po rumuńsku.</translation>
    </message>
    <message>
        <source>The employer wrote this in Bulgarian.</source>
        <translation>Pracodawca napisał to po bułgarsku.</translation>
    </message>
    <message>
        <source>The employer wrote this in Polish.</source>
        <translation>Pracodawca napisał to po polsku.</translation>
    </message>
    <message>
        <source>The employer wrote this in Spanish.</source>
        <translation>Pracodawca napisał to po hiszpańsku.</translation>
    </message>
    <message>
        <source>Best match first</source>
        <translation>Najlepiej pasujące</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Najnowsze</translation>
    </message>
    <message>
        <source>Nearest to {place}</source>
        <translation>Najbliżej: {place}</translation>
    </message>
    <message>
        <source>Nearest to me</source>
        <translation>Najbliżej mnie</translation>
    </message>
    <message>
        <source>Agency, maybe permanent</source>
        <translation>Agencja, może na stałe</translation>
    </message>
</context>
<context>
    <name>WayCard</name>
    <message>
        <source>You can also work from home</source>
        <translation>Możesz też pracować w&#xa0;domu</translation>
    </message>
</context>
<context>
    <name>WayWords</name>
    <message>
        <source>On a sheet</source>
        <translation>Na kartce</translation>
    </message>
    <message>
        <source>On a small slip</source>
        <translation>Na małej karteczce</translation>
    </message>
    <message>
        <source>On my USB stick</source>
        <translation>Na moim pendrivie</translation>
    </message>
</context>
<context>
    <name>WeekTable</name>
    <message>
        <source>Opening hours</source>
        <translation>Godziny otwarcia</translation>
    </message>
    <message>
        <source>Other hours on</source>
        <translation>Inne godziny w&#xa0;dniu</translation>
    </message>
</context>
<context>
    <name>WheelPicker</name>
    <message>
        <source>First one</source>
        <translation>Pierwsze</translation>
    </message>
    <message>
        <source>This is the first one.</source>
        <translation>To jest pierwsze.</translation>
    </message>
    <message>
        <source>Last one</source>
        <translation>Ostatnie</translation>
    </message>
    <message>
        <source>This is the last one.</source>
        <translation>To jest ostatnie.</translation>
    </message>
</context>
<context>
    <name>YouChose</name>
    <message>
        <source>You chose:</source>
        <translation>Twój wybór:</translation>
    </message>
</context>
<context>
    <name>YourFile</name>
    <message>
        <source>Your file is yours</source>
        <translation>Twoja teczka należy do ciebie</translation>
    </message>
    <message>
        <source>Only you can open it</source>
        <translation>Tylko ty możesz ją otworzyć</translation>
    </message>
    <message>
        <source>With your card and your code.</source>
        <translation>Twoją kartą i kodem.</translation>
    </message>
    <message>
        <source>Nothing stays here</source>
        <translation>Nic tu nie zostaje</translation>
    </message>
    <message>
        <source>Do you stop? Then the screen is empty.</source>
        <translation>Kończysz? Wtedy ekran jest pusty.</translation>
    </message>
    <message>
        <source>You can wipe it at any time</source>
        <translation>Możesz ją usunąć w każdej chwili</translation>
    </message>
    <message>
        <source>With one button, at once.</source>
        <translation>Jednym przyciskiem, od razu.</translation>
    </message>
    <message>
        <source>Code forgotten?</source>
        <translation>Zapomniany kod?</translation>
    </message>
    <message>
        <source>You also get a recovery card.</source>
        <translation>Dostaniesz też kartę odzyskiwania.</translation>
    </message>
</context>
<context>
    <name>ZeroResults</name>
    <message>
        <source>Searching does not work right now</source>
        <translation>Szukanie teraz nie działa</translation>
    </message>
    <message>
        <source>Nothing found yet</source>
        <translation>Jeszcze nic nie znaleziono</translation>
    </message>
    <message>
        <source>You did nothing wrong. Ask for help at the desk.</source>
        <translation>To nie twój błąd. Poproś o&#xa0;pomoc w&#xa0;okienku.</translation>
    </message>
</context>
<context>
    <name>editing.screen</name>
    <message>
        <source>Driving licence {kinds}</source>
        <translation>Prawo jazdy {kinds}</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>Ask the **desk** how to apply</source>
        <translation>Zapytaj w **okienku**, jak aplikować</translation>
    </message>
    <message>
        <source>Say: vacancy **{number}**, found on WIS</source>
        <translation>Powiedz: oferta **{number}**, widziana w WIS</translation>
    </message>
    <message>
        <source>Call **{phone}** and ask for **{contact}**</source>
        <translation>Zadzwoń pod **{phone}**, poproś: **{contact}**</translation>
    </message>
    <message>
        <source>Call **{phone}**</source>
        <translation>Zadzwoń pod **{phone}**</translation>
    </message>
    <message>
        <source>Or mail your CV to **{email}**</source>
        <translation>Lub wyślij CV na **{email}**</translation>
    </message>
    <message>
        <source>Mail your CV to **{email}**</source>
        <translation>Wyślij CV na **{email}**</translation>
    </message>
    <message>
        <source>Go to **{address}**</source>
        <translation>Idź pod adres **{address}**</translation>
    </message>
    <message>
        <source>Write to **{address}**</source>
        <translation>Napisz na adres **{address}**</translation>
    </message>
    <message>
        <source>Go there **in person**</source>
        <translation>Idź tam **osobiście**</translation>
    </message>
    <message>
        <source>Apply on **{page}**</source>
        <translation>Aplikuj na **{page}**</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>Nr {number}</translation>
    </message>
    <message>
        <source>apply online</source>
        <translation>aplikuj online</translation>
    </message>
    <message>
        <source>call the employer</source>
        <translation>zadzwoń do pracodawcy</translation>
    </message>
    <message>
        <source>mail the employer</source>
        <translation>e-mail do pracodawcy</translation>
    </message>
    <message>
        <source>Scan with your phone:</source>
        <translation>Zeskanuj telefonem:</translation>
    </message>
    <message>
        <source>{hour}:{minute}</source>
        <translation>godz. {hour}:{minute}</translation>
    </message>
    <message>
        <source>Sheet {number} of {count}</source>
        <translation>Kartka {number} z {count}</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Umowa</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Godziny</translation>
    </message>
    <message>
        <source>Passport of what I can do</source>
        <translation>Paszport tego, co potrafię</translation>
    </message>
    <message>
        <source>**{name}** · looks for work as {occupation}</source>
        <translation>**{name}** · szuka pracy: {occupation}</translation>
    </message>
    <message>
        <source>**Recognised** tested by a service</source>
        <translation>**Uznane** sprawdzone przez urząd</translation>
    </message>
    <message>
        <source>**Certificate** paper was seen</source>
        <translation>**Zaświadczenie** dokument widziany</translation>
    </message>
    <message>
        <source>**Own words** not checked</source>
        <translation>**Własne słowa** niesprawdzone</translation>
    </message>
    <message>
        <source>Competence</source>
        <translation>Umiejętność</translation>
    </message>
    <message>
        <source>Where I learned it</source>
        <translation>Gdzie nauczone</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Dowód</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>U kogo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Recognition asked</source>
        <translation>Wniosek o uznanie złożony</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Uznane</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zaświadczenie</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Własne słowa</translation>
    </message>
    <message>
        <source>until {year}</source>
        <translation>do {year}</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Nieuznane</translation>
    </message>
    <message>
        <source>{kind} since {year}</source>
        <translation>{kind} od {year}</translation>
    </message>
    <message>
        <source>{title}: asked on {day}</source>
        <translation>{title}: wniosek z {day}</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Płaca</translation>
    </message>
    <message>
        <source>All that stands in my file</source>
        <translation>Wszystko z moich akt</translation>
    </message>
    <message>
        <source>About me</source>
        <translation>O mnie</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Zapisane</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Wyszukiwania</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Zgłoszenia do pracy</translation>
    </message>
    <message>
        <source>My tasks</source>
        <translation>Moje zadania</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Spotkania</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Propozycje</translation>
    </message>
    <message>
        <source>Trainings and certificates</source>
        <translation>Szkolenia i zaświadczenia</translation>
    </message>
    <message>
        <source>My CV</source>
        <translation>Moje CV</translation>
    </message>
    <message>
        <source>Letters to employers</source>
        <translation>Listy do pracodawców</translation>
    </message>
    <message>
        <source>Sent to the office</source>
        <translation>Wysłane do urzędu</translation>
    </message>
    <message>
        <source>Work that I look for</source>
        <translation>Praca, której szukam</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Jak daleko</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niderlandzki</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>Prawo jazdy</translation>
    </message>
    <message numerus="yes">
        <source>%n choices</source>
        <translation>
            <numerusform>%n wybór</numerusform>
            <numerusform>%n wybory</numerusform>
            <numerusform>%n wyborów</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Wszystko</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Zgłoszenie wysłane</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Telefon wykonany</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Rozmowa</translation>
    </message>
    <message>
        <source>Hired</source>
        <translation>Praca dostana</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Nie wybrano</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Nie dotarło</translation>
    </message>
    <message>
        <source>From my own searches</source>
        <translation>Z moich wyszukiwań</translation>
    </message>
    <message>
        <source>From my counsellor</source>
        <translation>Od mojego doradcy</translation>
    </message>
    <message>
        <source>From an employer</source>
        <translation>Od pracodawcy</translation>
    </message>
    <message>
        <source>From people with a similar profile</source>
        <translation>Od osób z podobnym profilem</translation>
    </message>
    <message>
        <source>At the office: {day}</source>
        <translation>W urzędzie: {day}</translation>
    </message>
    <message>
        <source>Understanding</source>
        <translation>Rozumienie</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nowe</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Przeczytane</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>W trakcie</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Po terminie</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Odwołane</translation>
    </message>
    <message>
        <source>You need</source>
        <translation>Potrzebne</translation>
    </message>
    <message>
        <source>Diploma</source>
        <translation>Dyplom</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Doświadczenie</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Szkolenie</translation>
    </message>
    <message>
        <source>What do you learn?</source>
        <translation>Czego się nauczysz?</translation>
    </message>
    <message>
        <source>What do you need?</source>
        <translation>Czego potrzebujesz?</translation>
    </message>
    <message>
        <source>When does it start?</source>
        <translation>Kiedy się zaczyna?</translation>
    </message>
    <message>
        <source>What can you become?</source>
        <translation>Kim możesz zostać?</translation>
    </message>
    <message>
        <source>How to enrol</source>
        <translation>Jak się zapisać</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Początek</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Zawód</translation>
    </message>
    <message>
        <source>Vacancies now</source>
        <translation>Oferty teraz</translation>
    </message>
    <message>
        <source>Within 20 km</source>
        <translation>Do 20 km</translation>
    </message>
    <message>
        <source>Ask the **desk** how to enrol</source>
        <translation>Zapytaj w **okienku**, jak się zapisać</translation>
    </message>
    <message>
        <source>Say: **{title}**, start **{day}**</source>
        <translation>Powiedz: **{title}**, początek **{day}**</translation>
    </message>
    <message>
        <source>Enrol no later than</source>
        <translation>Zapisz się najpóźniej</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Liczba miejsc</translation>
    </message>
    <message>
        <source>Permanent job</source>
        <translation>Stała praca</translation>
    </message>
    <message>
        <source>Temporary job</source>
        <translation>Praca tymczasowa</translation>
    </message>
    <message>
        <source>Agency work</source>
        <translation>Przez agencję</translation>
    </message>
    <message>
        <source>Agency work, may become permanent</source>
        <translation>Przez agencję, szansa na stałą pracę</translation>
    </message>
    <message>
        <source>Student job</source>
        <translation>Praca studencka</translation>
    </message>
    <message>
        <source>Flexi-job</source>
        <translation>Flexi-job</translation>
    </message>
    <message>
        <source>Internship</source>
        <translation>Staż</translation>
    </message>
    <message>
        <source>Working and learning</source>
        <translation>Praca i nauka</translation>
    </message>
    <message>
        <source>Self-employed</source>
        <translation>Własna firma</translation>
    </message>
    <message>
        <source>Earlier: {jobs}</source>
        <translation>Wcześniej: {jobs}</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certyfikaty</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekty</translation>
    </message>
    <message>
        <source>Volunteer work</source>
        <translation>Wolontariat</translation>
    </message>
    <message>
        <source>Prizes</source>
        <translation>Nagrody</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Publikacje</translation>
    </message>
    <message>
        <source>Hobbies</source>
        <translation>Zainteresowania</translation>
    </message>
    <message>
        <source>Also good to know</source>
        <translation>Warto też wiedzieć</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referencje</translation>
    </message>
    <message>
        <source>mother tongue</source>
        <translation>język ojczysty</translation>
    </message>
    <message>
        <source>a little</source>
        <translation>trochę</translation>
    </message>
    <message>
        <source>reasonable</source>
        <translation>średnio</translation>
    </message>
    <message>
        <source>good</source>
        <translation>dobrze</translation>
    </message>
    <message>
        <source>fluent</source>
        <translation>biegle</translation>
    </message>
    <message>
        <source>Driving licence {kinds}</source>
        <translation>Prawo jazdy {kinds}</translation>
    </message>
    <message>
        <source>Own car</source>
        <translation>Własny samochód</translation>
    </message>
    <message>
        <source>Own motorcycle</source>
        <translation>Własny motocykl</translation>
    </message>
    <message>
        <source>Own moped</source>
        <translation>Własny motorower</translation>
    </message>
    <message>
        <source>Own bicycle</source>
        <translation>Własny rower</translation>
    </message>
    <message>
        <source>full time</source>
        <translation>pełny etat</translation>
    </message>
    <message>
        <source>part time</source>
        <translation>część etatu</translation>
    </message>
    <message>
        <source>full time or part time</source>
        <translation>pełny etat lub część etatu</translation>
    </message>
    <message>
        <source>{low} to {high} hours</source>
        <translation>{low}–{high} godz.</translation>
    </message>
    <message>
        <source>{hours} hours</source>
        <translation>{hours} godz.</translation>
    </message>
    <message>
        <source>by day</source>
        <translation>w dzień</translation>
    </message>
    <message>
        <source>in the evening</source>
        <translation>wieczorem</translation>
    </message>
    <message>
        <source>at night</source>
        <translation>w nocy</translation>
    </message>
    <message>
        <source>at the weekend</source>
        <translation>w weekend</translation>
    </message>
    <message>
        <source>two shifts</source>
        <translation>dwie zmiany</translation>
    </message>
    <message>
        <source>three shifts</source>
        <translation>trzy zmiany</translation>
    </message>
    <message>
        <source>with a long break</source>
        <translation>z długą przerwą</translation>
    </message>
    <message>
        <source>flexible hours</source>
        <translation>zmienne godziny</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>za godzinę</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>za dzień</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>za miesiąc</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>za rok</translation>
    </message>
    <message>
        <source>{low} to {high} {unit}</source>
        <translation>od {low} do {high} {unit}</translation>
    </message>
    <message>
        <source>A few words (A1)</source>
        <translation>Kilka słów (A1)</translation>
    </message>
    <message>
        <source>A little (A2)</source>
        <translation>Trochę (A2)</translation>
    </message>
    <message>
        <source>Reasonably well (B1)</source>
        <translation>Średnio (B1)</translation>
    </message>
    <message>
        <source>Well (B2)</source>
        <translation>Dobrze (B2)</translation>
    </message>
    <message>
        <source>Very well (C1)</source>
        <translation>Bardzo dobrze (C1)</translation>
    </message>
    <message>
        <source>Like a native speaker (C2)</source>
        <translation>Jak język ojczysty (C2)</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Niewymagany</translation>
    </message>
    <message>
        <source>helps</source>
        <translation>to plus</translation>
    </message>
    <message>
        <source>driving licence {kind}</source>
        <translation>prawo jazdy {kind}</translation>
    </message>
    <message>
        <source>no diploma needed</source>
        <translation>dyplom nie jest potrzebny</translation>
    </message>
    <message>
        <source>lower secondary school</source>
        <translation>niższa szkoła średnia</translation>
    </message>
    <message>
        <source>secondary school</source>
        <translation>szkoła średnia</translation>
    </message>
    <message>
        <source>bachelor</source>
        <translation>licencjat</translation>
    </message>
    <message>
        <source>master</source>
        <translation>magister</translation>
    </message>
    <message>
        <source> or </source>
        <translation> lub </translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Nie trzeba</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6 miesięcy</translation>
    </message>
    <message>
        <source>2 years</source>
        <translation>2 lata</translation>
    </message>
    <message>
        <source>5 years</source>
        <translation>5 lat</translation>
    </message>
    <message>
        <source>How to apply</source>
        <translation>Jak aplikować</translation>
    </message>
    <message>
        <source>Vacancy</source>
        <translation>Oferta pracy</translation>
    </message>
    <message numerus="yes">
        <source>%n vacancies</source>
        <translation>
            <numerusform>%n oferta</numerusform>
            <numerusform>%n oferty</numerusform>
            <numerusform>%n ofert</numerusform>
        </translation>
    </message>
    <message>
        <source>Example: this vacancy does not exist</source>
        <translation>Przykład: ta oferta nie istnieje</translation>
    </message>
    <message>
        <source>cut or fold here</source>
        <translation>tu utnij lub zegnij</translation>
    </message>
    <message>
        <source>Number **{number}**</source>
        <translation>Numer **{number}**</translation>
    </message>
    <message>
        <source>Example: this does not exist</source>
        <translation>Przykład: to nie istnieje</translation>
    </message>
    <message>
        <source>Call first: this is from {day}</source>
        <translation>Najpierw zadzwoń: stan na {day}</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>Numer {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) to take along</source>
        <translation>
            <numerusform>%n kartka do zabrania</numerusform>
            <numerusform>%n kartki do zabrania</numerusform>
            <numerusform>%n kartek do zabrania</numerusform>
        </translation>
    </message>
    <message>
        <source>New today</source>
        <translation>Nowa dzisiaj</translation>
    </message>
    <message>
        <source>Many employers look for this</source>
        <translation>Zawód deficytowy</translation>
    </message>
    <message>
        <source>Number **{number}** · apply until {day}</source>
        <translation>Numer **{number}** · aplikuj najpóźniej {day}</translation>
    </message>
    <message>
        <source>{km} km from {origin}</source>
        <translation>{km} km od {origin}</translation>
    </message>
    <message>
        <source>{km} km from here</source>
        <translation>{km} km stąd</translation>
    </message>
    <message>
        <source>{metres} m from here</source>
        <translation>{metres} m stąd</translation>
    </message>
    <message>
        <source>Do it no later than</source>
        <translation>Zrób to najpóźniej</translation>
    </message>
    <message>
        <source>This text was made from the facts that the employer gave.</source>
        <translation>Ten tekst powstał z danych od pracodawcy.</translation>
    </message>
    <message>
        <source>What must you be able to do?</source>
        <translation>Co trzeba umieć?</translation>
    </message>
    <message>
        <source>What do you get?</source>
        <translation>Co dostajesz?</translation>
    </message>
    <message>
        <source>About applying</source>
        <translation>O aplikowaniu</translation>
    </message>
    <message>
        <source>What do you do?</source>
        <translation>Co będziesz robić?</translation>
    </message>
    <message>
        <source>Job shop &amp; help</source>
        <translation>Werkwinkel i&#xa0;pomoc</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Co to jest?</translation>
    </message>
    <message>
        <source>{heading} (continued)</source>
        <translation>{heading} (ciąg dalszy)</translation>
    </message>
    <message>
        <source>What do they help with?</source>
        <translation>W czym pomagają?</translation>
    </message>
    <message>
        <source>They speak</source>
        <translation>Mówią w&#xa0;językach</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Jak się skontaktować</translation>
    </message>
    <message>
        <source>Ask the **desk** how to reach them</source>
        <translation>Zapytaj w **okienku**, jak się z nimi skontaktować</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Open today</source>
        <translation>Dziś otwarte</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Moje notatki</translation>
    </message>
    <message>
        <source>I called on</source>
        <translation>Telefon w dniu</translation>
    </message>
    <message>
        <source>I spoke with</source>
        <translation>Rozmowa z</translation>
    </message>
    <message>
        <source>Interview on</source>
        <translation>Spotkanie w dniu</translation>
    </message>
    <message>
        <source>at (time)</source>
        <translation>o godz.</translation>
    </message>
    <message>
        <source>Also in {cities}</source>
        <translation>Także: {cities}</translation>
    </message>
    <message>
        <source>You can also work from home</source>
        <translation>Możesz też pracować w domu</translation>
    </message>
    <message numerus="yes">
        <source>takes about %n minutes</source>
        <translation>
            <numerusform>trwa około %n minuty</numerusform>
            <numerusform>trwa około %n minut</numerusform>
            <numerusform>trwa około %n minut</numerusform>
        </translation>
    </message>
    <message>
        <source>What the talk is about</source>
        <translation>O czym będzie rozmowa?</translation>
    </message>
    <message>
        <source>You speak with</source>
        <translation>Rozmawiasz z</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>Gdzie to jest?</translation>
    </message>
    <message>
        <source>By phone: **{phone}**</source>
        <translation>Telefonicznie: **{phone}**</translation>
    </message>
    <message>
        <source>Bring with you</source>
        <translation>Zabierz ze sobą</translation>
    </message>
    <message>
        <source>How to get there</source>
        <translation>Jak dojechać</translation>
    </message>
    <message>
        <source>Can you not come?</source>
        <translation>Nie możesz przyjść?</translation>
    </message>
    <message>
        <source>Call **{phone}**. Say your code: **{code}**.</source>
        <translation>Zadzwoń: **{phone}**. Podaj swój kod: **{code}**.</translation>
    </message>
    <message>
        <source>Say it at the **desk**. Show this sheet.</source>
        <translation>Powiedz o tym w **okienku**. Pokaż tę kartkę.</translation>
    </message>
    <message>
        <source>If in doubt, the Dutch text counts.</source>
        <translation>W razie wątpliwości ważny jest tekst niderlandzki.</translation>
    </message>
    <message>
        <source>counsellor</source>
        <translation>doradca</translation>
    </message>
    <message>
        <source>employer</source>
        <translation>pracodawca</translation>
    </message>
    <message>
        <source>teacher</source>
        <translation>nauczyciel</translation>
    </message>
    <message>
        <source>the desk</source>
        <translation>okienko</translation>
    </message>
    <message>
        <source>Your identity card</source>
        <translation>Twój dowód osobisty</translation>
    </message>
    <message>
        <source>Your WIS access card</source>
        <translation>Twoja karta dostępu WIS</translation>
    </message>
    <message>
        <source>The certificates that you have</source>
        <translation>Zaświadczenia, które masz</translation>
    </message>
    <message>
        <source>Your CV</source>
        <translation>Twoje CV</translation>
    </message>
    <message>
        <source>Your diploma</source>
        <translation>Twój dyplom</translation>
    </message>
    <message>
        <source>Your residence permit</source>
        <translation>Twoja karta pobytu</translation>
    </message>
    <message>
        <source>You asked for this appointment. There is no answer yet.</source>
        <translation>To spotkanie jest na twoją prośbę. Nie ma jeszcze odpowiedzi.</translation>
    </message>
    <message>
        <source>You did not confirm this appointment yet.</source>
        <translation>To spotkanie nie jest jeszcze potwierdzone.</translation>
    </message>
    <message>
        <source>You confirmed this appointment.</source>
        <translation>To spotkanie jest potwierdzone.</translation>
    </message>
    <message>
        <source>You said that you do not come.</source>
        <translation>Ta wizyta jest odmówiona.</translation>
    </message>
    <message>
        <source>This appointment is cancelled.</source>
        <translation>To spotkanie jest odwołane.</translation>
    </message>
    <message>
        <source>You went to this appointment.</source>
        <translation>To spotkanie już się odbyło.</translation>
    </message>
    <message>
        <source>On foot</source>
        <translation>Pieszo</translation>
    </message>
    <message>
        <source>Bicycle</source>
        <translation>Rower</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Samochód</translation>
    </message>
    <message>
        <source>± {minutes} min</source>
        <translation>± {minutes} min</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Spotkanie</translation>
    </message>
    <message>
        <source>put it in your calendar</source>
        <translation>dodaj do kalendarza</translation>
    </message>
    <message>
        <source>Your recovery card</source>
        <translation>Twoja karta zapasowa</translation>
    </message>
    <message>
        <source>Did you lose your card or forget your secret code? Then you need this card.</source>
        <translation>Zgubiona karta albo zapomniany tajny kod? Wtedy potrzebna jest ta karta.</translation>
    </message>
    <message>
        <source>**Keep** it at home</source>
        <translation>**Trzymaj** ją w domu</translation>
    </message>
    <message>
        <source>Your access card</source>
        <translation>Twoja karta dostępu</translation>
    </message>
    <message>
        <source>With this card and your secret code you open your file on every WIS screen.</source>
        <translation>Z tą kartą i tajnym kodem otworzysz swoje akta na każdym ekranie WIS.</translation>
    </message>
    <message>
        <source>**Take** it with you</source>
        <translation>**Noś** ją przy sobie</translation>
    </message>
    <message>
        <source>**Cut** on the full line</source>
        <translation>**Wytnij** po ciągłej linii</translation>
    </message>
    <message>
        <source>**Fold** on the dotted line</source>
        <translation>**Złóż** po kropkowanej linii</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>Moje akta</translation>
    </message>
    <message>
        <source>Access card: take it with you.</source>
        <translation>Karta dostępu: noś ją przy sobie.</translation>
    </message>
    <message>
        <source>Recovery card: keep it at home, in a safe place.</source>
        <translation>Karta zapasowa: trzymaj ją w domu, w bezpiecznym miejscu.</translation>
    </message>
    <message>
        <source>Your secret code stands only in your head.</source>
        <translation>Tajny kod masz tylko w głowie.</translation>
    </message>
    <message>
        <source>Card lost: use the recovery card.</source>
        <translation>Zgubiona karta: użyj karty zapasowej.</translation>
    </message>
    <message>
        <source>Both lost: nobody can open your file any more. You make a new one.</source>
        <translation>Obie zgubione: nikt już nie otworzy twoich akt. Zakładasz nowe.</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>Jak używać</translation>
    </message>
    <message>
        <source>Is something wrong?</source>
        <translation>Coś nie tak?</translation>
    </message>
    <message>
        <source>Nobody knows your secret code. Not even the desk. Nobody may ask for it.</source>
        <translation>Nikt nie zna twojego tajnego kodu. Okienko też nie. Nikomu nie wolno o niego pytać.</translation>
    </message>
    <message>
        <source>Mail to **{email}**</source>
        <translation>Napisz na **{email}**</translation>
    </message>
    <message>
        <source>Look at **{page}**</source>
        <translation>Zajrzyj na **{page}**</translation>
    </message>
    <message>
        <source>see the page</source>
        <translation>zobacz stronę</translation>
    </message>
    <message>
        <source>call them</source>
        <translation>zadzwoń do nich</translation>
    </message>
    <message>
        <source>mail them</source>
        <translation>napisz do nich</translation>
    </message>
    <message>
        <source>Recovery card</source>
        <translation>Karta zapasowa</translation>
    </message>
    <message>
        <source>Access card</source>
        <translation>Karta dostępu</translation>
    </message>
    <message>
        <source>Keep this one at home.</source>
        <translation>Trzymaj ją w domu.</translation>
    </message>
    <message>
        <source>Card lost or secret code forgotten? With this you begin again.</source>
        <translation>Brak karty lub tajnego kodu? Z nią zaczniesz od nowa.</translation>
    </message>
    <message>
        <source>Card of</source>
        <translation>Karta osoby:</translation>
    </message>
    <message>
        <source>Hold this side to the reader. Then type your secret code.</source>
        <translation>Przyłóż tę stronę do czytnika. Potem wpisz tajny kod.</translation>
    </message>
    <message>
        <source>Does the reader not work? Type this code:</source>
        <translation>Czytnik nie działa? Wpisz ten kod:</translation>
    </message>
    <message>
        <source>Never write your secret code here.</source>
        <translation>Nigdy nie pisz tu tajnego kodu.</translation>
    </message>
    <message>
        <source>Not with your access card. Once you use this, your old card works no more. You get two new ones.</source>
        <translation>Nie trzymaj jej z kartą dostępu. Po użyciu stara karta nie działa. Dostaniesz dwie nowe.</translation>
    </message>
    <message>
        <source>Found? Give this card to a town hall or job shop. Without the secret code nobody can read it.</source>
        <translation>Znaleziona? Oddaj ją w ratuszu albo w werkwinkel. Bez tajnego kodu nikt nic nie przeczyta.</translation>
    </message>
    <message>
        <source>Work experience</source>
        <translation>Doświadczenie</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Wykształcenie</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Języki</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Umiejętności</translation>
    </message>
    <message>
        <source>Driving licence and transport</source>
        <translation>Prawo jazdy i dojazd</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Praca</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>What I can do</source>
        <translation>Co potrafię</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Dojazd</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Mother tongue</source>
        <translation>Język ojczysty</translation>
    </message>
    <message>
        <source>Other languages</source>
        <translation>Inne języki</translation>
    </message>
    <message>
        <source>Curriculum vitae</source>
        <translation>Życiorys</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Słuchanie</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Czytanie</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>Mówienie</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Pisanie</translation>
    </message>
    <message>
        <source>What I do well</source>
        <translation>Co robię dobrze</translation>
    </message>
    <message>
        <source>{start} – now</source>
        <translation>{start} – teraz</translation>
    </message>
    <message>
        <source>Who can help me?</source>
        <translation>Kto może mi pomóc?</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Co robią</translation>
    </message>
    <message>
        <source>Bring along</source>
        <translation>Zabierz ze sobą</translation>
    </message>
    <message>
        <source>What do you do now?</source>
        <translation>Co teraz zrobić?</translation>
    </message>
    <message>
        <source>They can help too</source>
        <translation>Oni też mogą pomóc</translation>
    </message>
    <message>
        <source>Where are they?</source>
        <translation>Gdzie są?</translation>
    </message>
    <message>
        <source>People know them here</source>
        <translation>Tu ich znają</translation>
    </message>
    <message>
        <source>When is it open?</source>
        <translation>Kiedy jest otwarte?</translation>
    </message>
    <message>
        <source>today</source>
        <translation>dzisiaj</translation>
    </message>
    <message>
        <source>{opens} to {closes}</source>
        <translation>od {opens} do {closes}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>zamknięte</translation>
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
        <translation> i </translation>
    </message>
    <message>
        <source>**{day}**: {hours}</source>
        <translation>**{day}:** {hours}</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Attached: CV</source>
        <translation>Załącznik: CV</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation>Oferty pracy</translation>
    </message>
    <message>
        <source>All vacancies</source>
        <translation>Wszystkie oferty</translation>
    </message>
    <message>
        <source>number</source>
        <translation>numer</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Szkolenia</translation>
    </message>
    <message>
        <source>All trainings</source>
        <translation>Wszystkie szkolenia</translation>
    </message>
    <message>
        <source>starts on</source>
        <translation>początek</translation>
    </message>
    <message>
        <source>No longer published, so not on this sheet: {count}</source>
        <translation>Już nieopublikowane, dlatego nie ma ich na tej kartce: {count}</translation>
    </message>
    <message>
        <source>What I saved</source>
        <translation>Co mam zapisane</translation>
    </message>
    <message>
        <source>{first} to {last} of {count}</source>
        <translation>{first}–{last} z&#xa0;{count}</translation>
    </message>
    <message>
        <source>called</source>
        <translation>telefon</translation>
    </message>
    <message>
        <source>mailed</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>The kiosk prints colour</source>
        <translation>Kiosk drukuje w kolorze</translation>
    </message>
    <message>
        <source>The kiosk prints black only</source>
        <translation>Kiosk drukuje tylko na czarno</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>Strona testowa</translation>
    </message>
    <message>
        <source>At each edge stand 6 lines, 2 to 12 mm away. How many do you see?</source>
        <translation>Przy każdym brzegu jest 6 linii, od 2 do 12 mm. Ile ich widzisz?</translation>
    </message>
    <message>
        <source>This line is exactly 100 mm long.</source>
        <translation>Ta linia ma dokładnie 100 mm.</translation>
    </message>
    <message>
        <source>Each grey is darker than the one before.</source>
        <translation>Każdy szary jest ciemniejszy od poprzedniego.</translation>
    </message>
    <message>
        <source>Each line of letters can be read.</source>
        <translation>Każdy wiersz liter da się przeczytać.</translation>
    </message>
    <message>
        <source>Every line is whole.</source>
        <translation>Każda linia jest cała.</translation>
    </message>
    <message>
        <source>A phone reads every code.</source>
        <translation>Telefon czyta każdy kod.</translation>
    </message>
    <message>
        <source>For the operator</source>
        <translation>Dla operatora</translation>
    </message>
    <message>
        <source>The printer</source>
        <translation>Drukarka</translation>
    </message>
    <message>
        <source>These are six different colours.</source>
        <translation>To jest sześć różnych kolorów.</translation>
    </message>
    <message>
        <source>There is no colour on this page.</source>
        <translation>Na tej stronie nie ma koloru.</translation>
    </message>
    <message>
        <source>the way there</source>
        <translation>droga tam</translation>
    </message>
    <message>
        <source>Who helps you here?</source>
        <translation>Kto ci tu pomoże?</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Dobrze wiedzieć</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Bus, tram or train</source>
        <translation>Autobus, tramwaj lub pociąg</translation>
    </message>
    <message>
        <source>You are here: **{place}**</source>
        <translation>Jesteś tutaj: **{place}**</translation>
    </message>
    <message>
        <source>Bus, tram or train: **{stop}**</source>
        <translation>Autobus, tramwaj lub pociąg: **{stop}**</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Placówka</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>W czym pomaga</translation>
    </message>
    <message>
        <source>Proof of applications</source>
        <translation>Dowód zgłoszeń do pracy</translation>
    </message>
    <message>
        <source>Job and employer</source>
        <translation>Stanowisko i pracodawca</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Jak</translation>
    </message>
    <message>
        <source>Filled in by the visitor, not checked</source>
        <translation>Wypełnione samodzielnie, niesprawdzone</translation>
    </message>
    <message>
        <source>From **{start}** to **{end}** · for **{name}**</source>
        <translation>Od **{start}** do **{end}** · dla: **{name}**</translation>
    </message>
    <message>
        <source>on the spot</source>
        <translation>na miejscu</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>Czeka na odpowiedź</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Jest odpowiedź</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>e-mailem</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>telefonicznie</translation>
    </message>
    <message>
        <source>with a form</source>
        <translation>formularz</translation>
    </message>
    <message>
        <source>by letter</source>
        <translation>listem</translation>
    </message>
    <message>
        <source>State on {day}</source>
        <translation>Stan na {day}</translation>
    </message>
    <message>
        <source>Interview {day}</source>
        <translation>Rozmowa {day}</translation>
    </message>
    <message>
        <source>Placed by</source>
        <translation>Postawił</translation>
    </message>
    <message>
        <source>Sign here</source>
        <translation>Podpis</translation>
    </message>
    <message>
        <source>Readiness report</source>
        <translation>Raport gotowości</translation>
    </message>
    <message>
        <source>Terminal {name}</source>
        <translation>Urządzenie {name}</translation>
    </message>
    <message numerus="yes">
        <source>Not ready for visitors: %n faults</source>
        <translation>
            <numerusform>Niegotowe dla odwiedzających: %n błąd</numerusform>
            <numerusform>Niegotowe dla odwiedzających: %n błędy</numerusform>
            <numerusform>Niegotowe dla odwiedzających: %n błędów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ready for visitors, %n points to look at</source>
        <translation>
            <numerusform>Gotowe dla odwiedzających, %n uwaga</numerusform>
            <numerusform>Gotowe dla odwiedzających, %n uwagi</numerusform>
            <numerusform>Gotowe dla odwiedzających, %n uwag</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready for visitors</source>
        <translation>Gotowe dla odwiedzających</translation>
    </message>
    <message>
        <source>Report **{number}** · {day}, {time} · took {seconds} seconds · version {version}</source>
        <translation>Raport **{number}** · {day}, {time} · trwał {seconds} sekund · wersja {version}</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Urządzenie</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dane</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Dobrze</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>Uwaga</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Błąd</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Dysk</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Pamięć</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Zegar</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Dźwięk</translation>
    </message>
    <message>
        <source>Headphones</source>
        <translation>Słuchawki</translation>
    </message>
    <message>
        <source>Card reader</source>
        <translation>Czytnik kart</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Połączenie</translation>
    </message>
    <message>
        <source>After a visit</source>
        <translation>Po wizycie</translation>
    </message>
    <message>
        <source>Last data</source>
        <translation>Ostatnie dane</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Zawartość</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>Plik ustawień</translation>
    </message>
    <message>
        <source>Files of a visit</source>
        <translation>Pliki wizyty</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>Czytanie na głos</translation>
    </message>
    <message>
        <source>USB port</source>
        <translation>Port USB</translation>
    </message>
    <message>
        <source>Calls to the desk</source>
        <translation>Wezwania do okienka</translation>
    </message>
    <message>
        <source>Slip printer</source>
        <translation>Drukarka paragonowa</translation>
    </message>
    <message>
        <source>Dossiers at central</source>
        <translation>Teczki w centrali</translation>
    </message>
    <message>
        <source>Alphabets</source>
        <translation>Alfabety</translation>
    </message>
    <message>
        <source>Version numbers</source>
        <translation>Wersje</translation>
    </message>
    <message>
        <source>{free} GB free of {total} GB</source>
        <translation>{free} GB wolne z {total} GB</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs left on the printer</source>
        <translation>
            <numerusform>w drukarce zostało %n zadanie</numerusform>
            <numerusform>w drukarce zostały %n zadania</numerusform>
            <numerusform>w drukarce zostało %n zadań</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n languages can be printed</source>
        <translation>
            <numerusform>można drukować w %n języku</numerusform>
            <numerusform>można drukować w %n językach</numerusform>
            <numerusform>można drukować w %n językach</numerusform>
        </translation>
    </message>
    <message>
        <source>{vacancies} vacancies, {trainings} trainings</source>
        <translation>ofert pracy: {vacancies}, szkoleń: {trainings}</translation>
    </message>
    <message>
        <source>examples only</source>
        <translation>tylko przykłady</translation>
    </message>
    <message>
        <source>cannot be measured</source>
        <translation>nie da się zmierzyć</translation>
    </message>
    <message>
        <source>set by a time server</source>
        <translation>ustawia serwer czasu</translation>
    </message>
    <message>
        <source>no time server sets it</source>
        <translation>żaden serwer czasu go nie ustawia</translation>
    </message>
    <message>
        <source>earlier than the data: set the clock</source>
        <translation>wcześniej niż dane: ustaw zegar</translation>
    </message>
    <message>
        <source>there is nothing to play sound on</source>
        <translation>brak urządzenia do dźwięku</translation>
    </message>
    <message>
        <source>the voices are installed</source>
        <translation>głosy są zainstalowane</translation>
    </message>
    <message>
        <source>espeak-ng is not installed</source>
        <translation>espeak-ng nie jest zainstalowany</translation>
    </message>
    <message>
        <source>{path} is not there</source>
        <translation>nie ma {path}</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nieustawione</translation>
    </message>
    <message>
        <source>answers, prints colour</source>
        <translation>odpowiada, drukuje w kolorze</translation>
    </message>
    <message>
        <source>answers, prints black only</source>
        <translation>odpowiada, drukuje tylko na czarno</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>nie odpowiada</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>odpowiada</translation>
    </message>
    <message>
        <source>has no paper</source>
        <translation>nie ma papieru</translation>
    </message>
    <message>
        <source>has little paper left</source>
        <translation>ma mało papieru</translation>
    </message>
    <message>
        <source>mtools is not installed</source>
        <translation>mtools nie jest zainstalowany</translation>
    </message>
    <message>
        <source>put a stick in it to try it</source>
        <translation>włóż pendrive, żeby sprawdzić</translation>
    </message>
    <message>
        <source>takes no PDF</source>
        <translation>nie przyjmuje PDF</translation>
    </message>
    <message>
        <source>takes no A4</source>
        <translation>nie przyjmuje A4</translation>
    </message>
    <message>
        <source>takes no jobs now</source>
        <translation>teraz nie przyjmuje zadań</translation>
    </message>
    <message>
        <source>nothing left on the printer</source>
        <translation>nic nie zostało w drukarce</translation>
    </message>
    <message>
        <source>no data yet: run kiosk sync</source>
        <translation>nie ma jeszcze danych: uruchom kiosk sync</translation>
    </message>
    <message>
        <source>only in memory, gone without power</source>
        <translation>tylko w pamięci, znika bez prądu</translation>
    </message>
    <message>
        <source>on the disk: use a tmpfs</source>
        <translation>na dysku: użyj tmpfs</translation>
    </message>
    <message>
        <source>Is this sheet right? Scan, or type the code on {page}</source>
        <translation>Czy ta kartka jest prawdziwa? Zeskanuj lub wpisz kod na {page}</translation>
    </message>
    <message>
        <source>Check code</source>
        <translation>Kod kontrolny</translation>
    </message>
    <message>
        <source>Fill in yourself with a pen</source>
        <translation>Wypełnij długopisem</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>My signature</source>
        <translation>Mój podpis</translation>
    </message>
    <message>
        <source>Seen by the counsellor</source>
        <translation>Widział doradca</translation>
    </message>
    <message>
        <source>What will you do?</source>
        <translation>Co zrobisz?</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>W tym tygodniu</translation>
    </message>
    <message>
        <source>After that</source>
        <translation>Później</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks</source>
        <translation>
            <numerusform>%n zadanie</numerusform>
            <numerusform>%n zadania</numerusform>
            <numerusform>%n zadań</numerusform>
        </translation>
    </message>
    <message>
        <source>the first is for {day}</source>
        <translation>pierwsze na {day}</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatycznie</translation>
    </message>
    <message>
        <source>From your counsellor {name}</source>
        <translation>Od twojego doradcy, {name}</translation>
    </message>
    <message>
        <source>From your counsellor</source>
        <translation>Od twojego doradcy</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Jak długo</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Koszt</translation>
    </message>
    <message>
        <source>You get</source>
        <translation>Dostajesz</translation>
    </message>
    <message>
        <source>Free places</source>
        <translation>Wolne miejsca</translation>
    </message>
    <message>
        <source>None needed</source>
        <translation>Niepotrzebny</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n godzina</numerusform>
            <numerusform>%n godziny</numerusform>
            <numerusform>%n godzin</numerusform>
        </translation>
    </message>
    <message>
        <source>Whenever you want</source>
        <translation>Kiedy chcesz</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Bezpłatnie</translation>
    </message>
    <message>
        <source>Free for job seekers</source>
        <translation>Bezpłatnie dla szukających pracy</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Brak miejsc</translation>
    </message>
    <message>
        <source>Last place</source>
        <translation>Ostatnie miejsce</translation>
    </message>
    <message>
        <source>From home</source>
        <translation>W&#xa0;domu</translation>
    </message>
    <message>
        <source>Partly from home</source>
        <translation>Częściowo w&#xa0;domu</translation>
    </message>
    <message>
        <source>In a company</source>
        <translation>W&#xa0;firmie</translation>
    </message>
    <message>
        <source>Your code: **{code}**</source>
        <translation>Twój kod: **{code}**</translation>
    </message>
    <message>
        <source>Work carefully</source>
        <translation>Staranna praca</translation>
    </message>
    <message>
        <source>Be on time</source>
        <translation>Punktualność</translation>
    </message>
    <message>
        <source>Work together</source>
        <translation>Praca w zespole</translation>
    </message>
    <message>
        <source>Work alone</source>
        <translation>Samodzielna praca</translation>
    </message>
    <message>
        <source>Learn fast</source>
        <translation>Szybka nauka</translation>
    </message>
    <message>
        <source>Stay calm when it is busy</source>
        <translation>Spokój, gdy jest dużo pracy</translation>
    </message>
    <message>
        <source>Be friendly to customers</source>
        <translation>Uprzejmość wobec klientów</translation>
    </message>
    <message>
        <source>Listen well</source>
        <translation>Umiejętność słuchania</translation>
    </message>
    <message>
        <source>Carry on until it is done</source>
        <translation>Wytrwałość do końca</translation>
    </message>
    <message>
        <source>Do physical work</source>
        <translation>Praca fizyczna</translation>
    </message>
    <message>
        <source>Plan my work</source>
        <translation>Planowanie pracy</translation>
    </message>
    <message>
        <source>Solve problems</source>
        <translation>Rozwiązywanie problemów</translation>
    </message>
    <message>
        <source>Use a computer</source>
        <translation>Obsługa komputera</translation>
    </message>
    <message>
        <source>Keep the rules of safety</source>
        <translation>Przestrzeganie zasad bezpieczeństwa</translation>
    </message>
    <message>
        <source>I am motivated and want to work.</source>
        <translation>Mam motywację i chcę pracować.</translation>
    </message>
    <message>
        <source>I work carefully and I am always on time.</source>
        <translation>Pracuję starannie i zawsze jestem na czas.</translation>
    </message>
    <message>
        <source>I learn fast and like to try new things.</source>
        <translation>Szybko się uczę i lubię próbować nowych rzeczy.</translation>
    </message>
    <message>
        <source>I like to work in a team.</source>
        <translation>Lubię pracować w zespole.</translation>
    </message>
    <message>
        <source>I can work on my own.</source>
        <translation>Potrafię pracować samodzielnie.</translation>
    </message>
    <message>
        <source>I like to help people.</source>
        <translation>Lubię pomagać ludziom.</translation>
    </message>
    <message>
        <source>I am strong and like to work with my hands.</source>
        <translation>Mam siłę i lubię pracować rękami.</translation>
    </message>
    <message>
        <source>I am learning more Dutch every day.</source>
        <translation>Codziennie uczę się niderlandzkiego.</translation>
    </message>
    <message>
        <source>I come by bus or train.</source>
        <translation>Dojeżdżam autobusem lub pociągiem.</translation>
    </message>
    <message>
        <source>I can work in the whole region.</source>
        <translation>Mogę pracować w całym regionie.</translation>
    </message>
    <message>
        <source>I can work far from home.</source>
        <translation>Mogę pracować daleko od domu.</translation>
    </message>
    <message>
        <source>I look for work near home.</source>
        <translation>Szukam pracy blisko domu.</translation>
    </message>
    <message>
        <source>I can start at once.</source>
        <translation>Mogę zacząć od razu.</translation>
    </message>
    <message>
        <source>I can work in shifts.</source>
        <translation>Mogę pracować na zmiany.</translation>
    </message>
    <message>
        <source>I can work at night.</source>
        <translation>Mogę pracować w nocy.</translation>
    </message>
    <message>
        <source>I can work at the weekend.</source>
        <translation>Mogę pracować w weekendy.</translation>
    </message>
    <message>
        <source>I look for a full-time job.</source>
        <translation>Szukam pracy na pełny etat.</translation>
    </message>
    <message>
        <source>I look for a part-time job.</source>
        <translation>Szukam pracy na część etatu.</translation>
    </message>
    <message>
        <source>I may work in Belgium.</source>
        <translation>Mogę legalnie pracować w Belgii.</translation>
    </message>
    <message>
        <source>Sports</source>
        <translation>Sport</translation>
    </message>
    <message>
        <source>Football</source>
        <translation>Piłka nożna</translation>
    </message>
    <message>
        <source>Walking and cycling</source>
        <translation>Spacery i rower</translation>
    </message>
    <message>
        <source>Cooking</source>
        <translation>Gotowanie</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Muzyka</translation>
    </message>
    <message>
        <source>Gardening</source>
        <translation>Ogrodnictwo</translation>
    </message>
    <message>
        <source>Making and repairing things</source>
        <translation>Majsterkowanie</translation>
    </message>
    <message>
        <source>Computers and games</source>
        <translation>Komputery i gry</translation>
    </message>
    <message>
        <source>Helping other people</source>
        <translation>Pomaganie innym</translation>
    </message>
    <message>
        <source>Primary school</source>
        <translation>Szkoła podstawowa</translation>
    </message>
    <message>
        <source>Secondary school</source>
        <translation>Szkoła średnia</translation>
    </message>
    <message>
        <source>Vocational training</source>
        <translation>Szkolenie zawodowe</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Bachelor&apos;s degree</source>
        <translation>Licencjat</translation>
    </message>
    <message>
        <source>Master&apos;s degree</source>
        <translation>Magister</translation>
    </message>
    <message>
        <source>I saw your vacancy on the WIS kiosk. I would like to work for you as: {job}.</source>
        <translation>Widzę waszą ofertę w WIS. Chcę u was pracować jako: {job}.</translation>
    </message>
    <message>
        <source>I would like to work at {employer}.</source>
        <translation>Chcę pracować w {employer}.</translation>
    </message>
    <message>
        <source>I know this work and I like to do it.</source>
        <translation>Znam tę pracę i lubię ją.</translation>
    </message>
    <message>
        <source>I want to learn this work and I am very motivated.</source>
        <translation>Chcę nauczyć się tej pracy i mam dużą motywację.</translation>
    </message>
    <message>
        <source>I live in {town}, near your company.</source>
        <translation>Mieszkam blisko waszej firmy: {town}.</translation>
    </message>
    <message>
        <source>I am looking for steady work.</source>
        <translation>Szukam stałej pracy.</translation>
    </message>
    <message>
        <source>I have worked as: {work}.</source>
        <translation>Moja ostatnia praca: {work}.</translation>
    </message>
    <message>
        <source>There I did this: {tasks}.</source>
        <translation>Moje zadania: {tasks}.</translation>
    </message>
    <message>
        <source>I can do this well: {skills}.</source>
        <translation>Moje mocne strony: {skills}.</translation>
    </message>
    <message>
        <source>I learn fast.</source>
        <translation>Szybko się uczę.</translation>
    </message>
    <message>
        <source>I can do physical work.</source>
        <translation>Mogę pracować fizycznie.</translation>
    </message>
    <message>
        <source>I can work with customers.</source>
        <translation>Mogę pracować z klientami.</translation>
    </message>
    <message>
        <source>I stay calm when it is busy.</source>
        <translation>Zachowuję spokój, gdy jest dużo pracy.</translation>
    </message>
    <message>
        <source>I would like to come for an interview.</source>
        <translation>Chętnie przyjdę na rozmowę.</translation>
    </message>
    <message>
        <source>You find my CV with this letter.</source>
        <translation>Moje CV jest dołączone do tego listu.</translation>
    </message>
    <message>
        <source>Call me at any time.</source>
        <translation>Można do mnie dzwonić o każdej porze.</translation>
    </message>
    <message>
        <source>I am free every day for an interview.</source>
        <translation>Mam czas na rozmowę każdego dnia.</translation>
    </message>
    <message>
        <source>Dear Sir or Madam,</source>
        <translation>Szanowni Państwo,</translation>
    </message>
    <message>
        <source>Yours sincerely,</source>
        <translation>Z poważaniem</translation>
    </message>
    <message>
        <source>Application: {job}</source>
        <translation>Podanie o pracę: {job}</translation>
    </message>
    <message>
        <source>You applied by e-mail</source>
        <translation>Aplikacja wysłana e-mailem</translation>
    </message>
    <message>
        <source>Your application waits to be sent</source>
        <translation>Twoja aplikacja czeka na wysłanie</translation>
    </message>
    <message>
        <source>CV and letter</source>
        <translation>CV i list</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Sent along</source>
        <translation>Załączone</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>The mail server took it. An answer comes from the employer.</source>
        <translation>Serwer poczty to przyjął. Odpowiedź przyjdzie od pracodawcy.</translation>
    </message>
    <message>
        <source>The mail server did not answer yet. Send it yourself too, to be sure.</source>
        <translation>Serwer poczty jeszcze nie odpowiedział. Na wszelki wypadek wyślij też samodzielnie.</translation>
    </message>
    <message>
        <source>Question for an appointment</source>
        <translation>Prośba o spotkanie</translation>
    </message>
    <message>
        <source>Question to be called</source>
        <translation>Prośba o telefon</translation>
    </message>
    <message>
        <source>Question for another moment</source>
        <translation>Prośba o inny termin</translation>
    </message>
    <message>
        <source>An answer</source>
        <translation>Odpowiedź</translation>
    </message>
    <message>
        <source>A copy from my file</source>
        <translation>Kopia z mojej teczki</translation>
    </message>
</context>
</TS>
