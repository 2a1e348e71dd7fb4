<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="bg" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Curriculum vitae</source>
        <translation>Автобиография</translation>
    </message>
</context>
<context>
    <name>AboutController</name>
    <message>
        <source>There is no data on this kiosk yet.</source>
        <translation>На този киоск още няма данни.</translation>
    </message>
    <message>
        <source>You did nothing wrong. Ask for help at the desk.</source>
        <translation>Не сте направили нищо грешно. Помолете за помощ на гишето.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Програма</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Направено с</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Букви</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Картинки</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Глас</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation>Обяви за работа</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Обучения</translation>
    </message>
    <message>
        <source>Occupations</source>
        <translation>Професии</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Партньори</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Общини</translation>
    </message>
    <message>
        <source>Data of</source>
        <translation>Данни от</translation>
    </message>
</context>
<context>
    <name>AboutPage</name>
    <message>
        <source>About this kiosk</source>
        <translation>За този киоск</translation>
    </message>
    <message>
        <source>Read of which day the data is, and who made it.</source>
        <translation>Прочетете от кой ден са данните и кой ги е направил.</translation>
    </message>
    <message>
        <source>What do you find here?</source>
        <translation>Какво има тук?</translation>
    </message>
    <message>
        <source>Employers and schools wrote their texts themselves. We change nothing in them.</source>
        <translation>Работодателите и училищата сами са написали текстовете си. Ние не променяме нищо в тях.</translation>
    </message>
    <message>
        <source>Who made the data?</source>
        <translation>Кой е направил данните?</translation>
    </message>
    <message>
        <source>Who made the program?</source>
        <translation>Кой е направил програмата?</translation>
    </message>
</context>
<context>
    <name>AccessLook</name>
    <message>
        <source>Size of text</source>
        <translation>Размер на текста</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Обикновени</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>По-голям</translation>
    </message>
    <message>
        <source>Still larger</source>
        <translation>Още по-голям</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Най-голям</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цветове</translation>
    </message>
    <message>
        <source>Black on white</source>
        <translation>Черно на бяло</translation>
    </message>
    <message>
        <source>White on black</source>
        <translation>Бяло на черно</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Език</translation>
    </message>
</context>
<context>
    <name>AccessReading</name>
    <message>
        <source>Read aloud</source>
        <translation>Прочети на глас</translation>
    </message>
    <message>
        <source>Touch a text and listen.</source>
        <translation>Докоснете текст и слушайте.</translation>
    </message>
    <message>
        <source>How fast?</source>
        <translation>Колко бързо?</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Бавно</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Средно</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Бързо</translation>
    </message>
    <message>
        <source>How loud?</source>
        <translation>Колко силно?</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>По-тихо</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>По-силно</translation>
    </message>
    <message>
        <source>Cover the screen</source>
        <translation>Скрий екрана</translation>
    </message>
    <message>
        <source>Nobody sees what you do. You hear it.</source>
        <translation>Никой не вижда какво правите. Вие го чувате.</translation>
    </message>
    <message>
        <source>Plug in headphones first. Then only you hear it.</source>
        <translation>Първо включете слушалки. Тогава чувате само вие.</translation>
    </message>
</context>
<context>
    <name>AccessSheet</name>
    <message>
        <source>Make the screen easy for you</source>
        <translation>Направете екрана лесен за вас</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Върни обратно</translation>
    </message>
    <message>
        <source>Everything low</source>
        <translation>Всичко долу</translation>
    </message>
    <message>
        <source>All buttons at the bottom. For who sits.</source>
        <translation>Всички бутони са долу. За хора, които седят.</translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation>По-малко движение</translation>
    </message>
    <message>
        <source>Nothing slides or fades.</source>
        <translation>Нищо не се плъзга и не избледнява.</translation>
    </message>
    <message>
        <source>Headphones? Plug them in: reading aloud starts by itself.</source>
        <translation>Слушалки? Включете ги: четенето на глас започва само.</translation>
    </message>
    <message>
        <source>About this kiosk</source>
        <translation>За този киоск</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Повече време</translation>
    </message>
    <message>
        <source>The screen waits five minutes for you.</source>
        <translation>Екранът ви чака 5 минути.</translation>
    </message>
</context>
<context>
    <name>AdviceWords</name>
    <message>
        <source>Leave out “{text}”</source>
        <translation>Махни „{text}“</translation>
    </message>
    <message>
        <source>Drop every choice</source>
        <translation>Изчисти целия избор</translation>
    </message>
    <message>
        <source>Drop “{text}”</source>
        <translation>Махни „{text}“</translation>
    </message>
    <message>
        <source>instead of only {choices}</source>
        <translation>вместо само {choices}</translation>
    </message>
    <message>
        <source>Search up to {km} km</source>
        <translation>Търси до {km} км</translation>
    </message>
    <message>
        <source>instead of {km} km</source>
        <translation>вместо {km} км</translation>
    </message>
</context>
<context>
    <name>ApplicationWords</name>
    <message>
        <source>Called</source>
        <translation>По телефона</translation>
    </message>
    <message>
        <source>E-mailed</source>
        <translation>По имейл</translation>
    </message>
    <message>
        <source>Went there</source>
        <translation>На място</translation>
    </message>
    <message>
        <source>On the website</source>
        <translation>В сайта</translation>
    </message>
    <message>
        <source>With a letter</source>
        <translation>С писмо</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Кандидатствано</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Отговор</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Интервю</translation>
    </message>
    <message>
        <source>Hired</source>
        <translation>Нает</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Не е избрано</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Бележка</translation>
    </message>
    <message>
        <source>Is still being sent</source>
        <translation>Още се изпраща</translation>
    </message>
    <message>
        <source>Sent, waiting for an answer</source>
        <translation>Изпратено, чака отговор</translation>
    </message>
    <message>
        <source>They answered</source>
        <translation>Отговориха</translation>
    </message>
    <message>
        <source>Interview on %1</source>
        <translation>Интервю на %1</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Не е доставено</translation>
    </message>
    <message>
        <source>The employer did not get it. Apply in another way.</source>
        <translation>Работодателят не го получи. Кандидатствайте по друг начин.</translation>
    </message>
    <message>
        <source>Your e-mail is sent</source>
        <translation>Вашият имейл е изпратен</translation>
    </message>
    <message>
        <source>You called about it</source>
        <translation>Обадихте се за това</translation>
    </message>
    <message>
        <source>You sent an e-mail</source>
        <translation>Изпратихте имейл</translation>
    </message>
    <message>
        <source>You went there</source>
        <translation>Отидохте там</translation>
    </message>
    <message>
        <source>You applied on the website</source>
        <translation>Кандидатствахте в сайта</translation>
    </message>
    <message>
        <source>You sent a letter</source>
        <translation>Изпратихте писмо</translation>
    </message>
    <message>
        <source>You applied</source>
        <translation>Кандидатствахте</translation>
    </message>
    <message>
        <source>You called</source>
        <translation>Обадихте се</translation>
    </message>
    <message>
        <source>Invited for an interview</source>
        <translation>Покана за интервю</translation>
    </message>
    <message>
        <source>You have the job</source>
        <translation>Получихте работата</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Ваша бележка</translation>
    </message>
    <message>
        <source>Your e-mail was not delivered</source>
        <translation>Вашият имейл не е доставен</translation>
    </message>
</context>
<context>
    <name>ApplicationsController</name>
    <message numerus="yes">
        <source>%n since %1</source>
        <translation>
            <numerusform>%n от %1</numerusform>
            <numerusform>%n от %1</numerusform>
        </translation>
    </message>
    <message>
        <source>My applications</source>
        <translation>Моите кандидатури</translation>
    </message>
    <message>
        <source>Proof of applications</source>
        <translation>Доказателство за кандидатури</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Този месец</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Миналия месец</translation>
    </message>
    <message>
        <source>Three months</source>
        <translation>Три месеца</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Тази година</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Всичко</translation>
    </message>
</context>
<context>
    <name>AppliedDialog</name>
    <message>
        <source>Where did you apply?</source>
        <translation>Къде кандидатствахте?</translation>
    </message>
    <message>
        <source>Well done! How did you do it?</source>
        <translation>Браво! Как го направихте?</translation>
    </message>
    <message>
        <source>Which job?</source>
        <translation>Каква работа?</translation>
    </message>
    <message>
        <source>Which employer?</source>
        <translation>Кой работодател?</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Може да остане празно</translation>
    </message>
    <message>
        <source>How?</source>
        <translation>Как?</translation>
    </message>
    <message>
        <source>We put this in your list.</source>
        <translation>Ще го сложим във вашия списък.</translation>
    </message>
    <message>
        <source>Without a file it is gone when you stop.</source>
        <translation>Без досие изчезва, когато спрете.</translation>
    </message>
    <message>
        <source>You can show it as proof.</source>
        <translation>Можете да го покажете като доказателство.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сега</translation>
    </message>
    <message>
        <source>Put in my list</source>
        <translation>Сложи в моя списък</translation>
    </message>
    <message>
        <source>Say first which job, and how.</source>
        <translation>Първо кажете коя работа и как.</translation>
    </message>
    <message>
        <source>Choose first how you did it.</source>
        <translation>Първо изберете как го направихте.</translation>
    </message>
</context>
<context>
    <name>ApplyCard</name>
    <message>
        <source>How to apply</source>
        <translation>Как да кандидатствате</translation>
    </message>
</context>
<context>
    <name>ApplyController</name>
    <message>
        <source>Send it to the employer</source>
        <translation>Изпратете на работодателя</translation>
    </message>
    <message>
        <source>Print CV and letter</source>
        <translation>Отпечатайте CV и писмо</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Един момент</translation>
    </message>
    <message>
        <source>We are sending it</source>
        <translation>Изпращаме</translation>
    </message>
    <message>
        <source>Sending does not work now</source>
        <translation>Сега не може да се изпрати</translation>
    </message>
    <message>
        <source>It is sent</source>
        <translation>Изпратено е</translation>
    </message>
    <message>
        <source>It is waiting</source>
        <translation>Още чака</translation>
    </message>
    <message>
        <source>It could not be sent</source>
        <translation>Не можа да се изпрати</translation>
    </message>
    <message>
        <source>The vacancy has changed</source>
        <translation>Обявата е променена</translation>
    </message>
    <message>
        <source>We do not know whether it was sent</source>
        <translation>Не знаем дали е изпратено</translation>
    </message>
    <message>
        <source>We look whether it can be sent.</source>
        <translation>Проверяваме дали може да се изпрати.</translation>
    </message>
    <message>
        <source>This takes a few seconds.</source>
        <translation>Това отнема няколко секунди.</translation>
    </message>
    <message>
        <source>Nothing was sent. Print it, and send it yourself.</source>
        <translation>Нищо не е изпратено. Отпечатайте го и го изпратете сами.</translation>
    </message>
    <message>
        <source>The mail server took your message. We keep nothing of it.</source>
        <translation>Пощенският сървър прие съобщението. Ние не пазим нищо.</translation>
    </message>
    <message>
        <source>The mail server does not answer yet. We try for two days. Print it too, to be sure.</source>
        <translation>Пощенският сървър още не отговаря. Опитваме два дни. За сигурност и отпечатайте.</translation>
    </message>
    <message>
        <source>The employer did not get it. Print it, and send it yourself.</source>
        <translation>Работодателят не го получи. Отпечатайте го и го изпратете сами.</translation>
    </message>
    <message>
        <source>Nothing was sent. Look at the vacancy again, or print it.</source>
        <translation>Нищо не е изпратено. Вижте обявата пак или отпечатайте.</translation>
    </message>
    <message>
        <source>Try again: it is never sent twice. Or print it.</source>
        <translation>Опитайте пак: никога не се изпраща два пъти. Или отпечатайте.</translation>
    </message>
    <message>
        <source>CV and letter</source>
        <translation>CV и писмо</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Потвърждение</translation>
    </message>
    <message>
        <source>My CV</source>
        <translation>Моето CV</translation>
    </message>
    <message>
        <source>My letter</source>
        <translation>Моето писмо</translation>
    </message>
    <message>
        <source>To: {address}</source>
        <translation>До: {address}</translation>
    </message>
    <message>
        <source>Your CV and your letter go along.</source>
        <translation>Изпращат се CV-то и писмото.</translation>
    </message>
    <message>
        <source>Your CV goes along.</source>
        <translation>Изпраща се CV-то.</translation>
    </message>
    <message>
        <source>They answer to {address}.</source>
        <translation>Отговорът идва на {address}.</translation>
    </message>
    <message>
        <source>They find in your CV how to reach you.</source>
        <translation>В CV-то пише как да се свържат с вас.</translation>
    </message>
    <message>
        <source>We keep nothing of it once it is sent.</source>
        <translation>След изпращането не пазим нищо.</translation>
    </message>
</context>
<context>
    <name>ApplyDialog</name>
    <message>
        <source>Send it to the employer?</source>
        <translation>Да го изпратим ли на работодателя?</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Опитай пак</translation>
    </message>
    <message>
        <source>Print a receipt</source>
        <translation>Отпечатайте потвърждение</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>Отпечатайте</translation>
    </message>
    <message>
        <source>Yes, send it</source>
        <translation>Да, изпратете</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Write your name in your CV first.</source>
        <translation>Първо напишете името си в CV-то.</translation>
    </message>
</context>
<context>
    <name>AppointmentController</name>
    <message>
        <source>This appointment</source>
        <translation>Тази среща</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Среща</translation>
    </message>
    <message>
        <source>My CV</source>
        <translation>Моето CV</translation>
    </message>
</context>
<context>
    <name>AskController</name>
    <message>
        <source>Work</source>
        <translation>Работа</translation>
    </message>
    <message>
        <source>A training</source>
        <translation>Обучение</translation>
    </message>
    <message>
        <source>Learning Dutch</source>
        <translation>Учене на нидерландски</translation>
    </message>
    <message>
        <source>My papers</source>
        <translation>Моите документи</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Нещо друго</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>По всяко време</translation>
    </message>
    <message>
        <source>In the morning</source>
        <translation>Сутрин</translation>
    </message>
    <message>
        <source>At noon</source>
        <translation>На обяд</translation>
    </message>
    <message>
        <source>In the afternoon</source>
        <translation>Следобед</translation>
    </message>
</context>
<context>
    <name>AskDialog</name>
    <message>
        <source>Ask for an appointment</source>
        <translation>Поискайте среща</translation>
    </message>
    <message>
        <source>Ask to be called</source>
        <translation>Поискайте да ви се обадят</translation>
    </message>
    <message>
        <source>Ask for another moment</source>
        <translation>Поискайте друг час</translation>
    </message>
    <message>
        <source>Your phone number</source>
        <translation>Вашият телефонен номер</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>За какво?</translation>
    </message>
    <message>
        <source>When does it suit you?</source>
        <translation>Кога ви е удобно?</translation>
    </message>
    <message>
        <source>Only the office reads this. Your number does not stay on this screen.</source>
        <translation>Само службата чете това. Номерът ви не остава на този екран.</translation>
    </message>
    <message>
        <source>Only the office reads this. The answer comes in your file.</source>
        <translation>Само службата чете това. Отговорът идва във вашето досие.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сега</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Изпратете</translation>
    </message>
    <message>
        <source>Fill in your phone number first.</source>
        <translation>Първо въведете телефонния си номер.</translation>
    </message>
</context>
<context>
    <name>CardController</name>
    <message>
        <source>Recovery card</source>
        <translation>Резервна карта</translation>
    </message>
    <message>
        <source>Access card</source>
        <translation>Карта за достъп</translation>
    </message>
    <message>
        <source>We are making your card</source>
        <translation>Правим картата ви</translation>
    </message>
    <message>
        <source>Your card is printed</source>
        <translation>Картата ви е отпечатана</translation>
    </message>
    <message>
        <source>The card got stuck</source>
        <translation>Картата заседна</translation>
    </message>
    <message>
        <source>Your card did not come out</source>
        <translation>Картата ви не излезе</translation>
    </message>
    <message>
        <source>There is no printer here</source>
        <translation>Тук няма принтер</translation>
    </message>
    <message>
        <source>Take a photo of this card, or write the code down</source>
        <translation>Снимайте тази карта или запишете кода</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Един момент</translation>
    </message>
    <message>
        <source>Stay here for a moment.</source>
        <translation>Останете още малко тук.</translation>
    </message>
    <message>
        <source>Hold the code of the card below the scanner. Then it works.</source>
        <translation>Поставете кода на картата под скенера. Тогава тя работи.</translation>
    </message>
    <message>
        <source>Take the sheet. Then touch the button.</source>
        <translation>Вземете листа. После докоснете бутона.</translation>
    </message>
    <message>
        <source>You did nothing wrong. A card that did not come out is worth nothing.</source>
        <translation>Не сте сбъркали. Карта, която не е излязла, не важи.</translation>
    </message>
    <message>
        <source>Nobody else should see it. Look around you first.</source>
        <translation>Никой друг не бива да я вижда. Първо се огледайте.</translation>
    </message>
    <message>
        <source>A card that came out now opens nothing. Throw it away.</source>
        <translation>Карта, която излезе сега, не отваря нищо. Изхвърлете я.</translation>
    </message>
    <message>
        <source>This is another card, or a mistake. Try again.</source>
        <translation>Това е друга карта или грешка. Опитайте пак.</translation>
    </message>
</context>
<context>
    <name>CardPrint</name>
    <message>
        <source>Only if you forget your code.</source>
        <translation>Само ако забравите кода си.</translation>
    </message>
    <message>
        <source>Take this one to every kiosk</source>
        <translation>Носете тази на всеки терминал</translation>
    </message>
    <message>
        <source>Scan the card. Type your code. Your file opens.</source>
        <translation>Сканирайте картата. Въведете кода. Досието ви се отваря.</translation>
    </message>
    <message>
        <source>Type the code of the card. Then type your own code. Your file opens.</source>
        <translation>Напишете кода на картата. После напишете своя код. Досието ви се отваря.</translation>
    </message>
    <message>
        <source>Keep this one at home, apart from card 1</source>
        <translation>Пазете тази вкъщи, отделно от карта 1</translation>
    </message>
    <message>
        <source>Give them to nobody. With it you choose a new code.</source>
        <translation>Не ги давайте на никого. С тях избирате нов код.</translation>
    </message>
    <message>
        <source>Can the scanner not read it? Type the last 4 signs of the code.</source>
        <translation>Скенерът не я чете? Въведете последните 4 знака от кода.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравняване</translation>
    </message>
    <message>
        <source>I have my card</source>
        <translation>Картата е у мен</translation>
    </message>
    <message>
        <source>Print a new card</source>
        <translation>Печат на нова карта</translation>
    </message>
    <message>
        <source>Show the card on the screen</source>
        <translation>Показване на картата на екрана</translation>
    </message>
    <message>
        <source>Nothing comes out</source>
        <translation>Нищо не излиза</translation>
    </message>
</context>
<context>
    <name>CardTask</name>
    <message>
        <source>Make your recovery card</source>
        <translation>Направете своята резервна карта</translation>
    </message>
    <message>
        <source>Did you forget your code? Then only this card helps you to a new one.</source>
        <translation>Забравихте кода си? Само с тази карта получавате нов.</translation>
    </message>
</context>
<context>
    <name>CardsNeeded</name>
    <message>
        <source>Access card</source>
        <translation>Карта за достъп</translation>
    </message>
    <message>
        <source>Access card: here</source>
        <translation>Карта за достъп: има я</translation>
    </message>
    <message>
        <source>Access card: scan it or type its code</source>
        <translation>Карта за достъп: сканирайте я или въведете кода</translation>
    </message>
    <message>
        <source>Recovery card</source>
        <translation>Резервна карта</translation>
    </message>
    <message>
        <source>Recovery card: here</source>
        <translation>Резервна карта: има я</translation>
    </message>
    <message>
        <source>Recovery card: scan it or type its code</source>
        <translation>Резервна карта: сканирайте я или въведете кода</translation>
    </message>
</context>
<context>
    <name>ChangeController</name>
    <message>
        <source>This does not work now</source>
        <translation>Това сега не става</translation>
    </message>
    <message>
        <source>Your code is changed</source>
        <translation>Кодът ви е сменен</translation>
    </message>
    <message>
        <source>Your new access card works</source>
        <translation>Новата ви карта за достъп работи</translation>
    </message>
    <message>
        <source>Your new recovery card works</source>
        <translation>Новата ви резервна карта работи</translation>
    </message>
    <message>
        <source>Nothing was changed. Your old card and your old code still work. Try again later.</source>
        <translation>Нищо не е променено. Старата карта и старият код още важат. Опитайте по-късно.</translation>
    </message>
    <message>
        <source>From now on only your new code opens your file.</source>
        <translation>Отсега само новият код отваря досието ви.</translation>
    </message>
    <message>
        <source>The old one opens nothing any more. Throw it away.</source>
        <translation>Старата вече не отваря нищо. Изхвърлете я.</translation>
    </message>
</context>
<context>
    <name>ChangeDialog</name>
    <message>
        <source>Change your code</source>
        <translation>Смяна на кода</translation>
    </message>
    <message>
        <source>New access card</source>
        <translation>Нова карта за достъп</translation>
    </message>
    <message>
        <source>New recovery card</source>
        <translation>Нова резервна карта</translation>
    </message>
    <message>
        <source>First type the code that you have now.</source>
        <translation>Първо въведете сегашния код.</translation>
    </message>
    <message>
        <source>Choose six digits that you remember well.</source>
        <translation>Изберете шест цифри, които помните добре.</translation>
    </message>
    <message>
        <source>Type the same code once more.</source>
        <translation>Напишете същия код още веднъж.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Един момент</translation>
    </message>
    <message>
        <source>Your code of now</source>
        <translation>Сегашният ви код</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>ChoiceWords</name>
    <message>
        <source>How far can it be?</source>
        <translation>Колко далеч може да е?</translation>
    </message>
    <message>
        <source>How much Dutch?</source>
        <translation>Колко нидерландски?</translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation>Вид работа</translation>
    </message>
    <message>
        <source>How many hours?</source>
        <translation>Колко часа?</translation>
    </message>
    <message>
        <source>When do you want to work?</source>
        <translation>Кога искате да работите?</translation>
    </message>
    <message>
        <source>What do you not need?</source>
        <translation>Какво не ви трябва?</translation>
    </message>
    <message>
        <source>How new?</source>
        <translation>Колко нова?</translation>
    </message>
    <message>
        <source>What sector?</source>
        <translation>Кой отрасъл?</translation>
    </message>
    <message>
        <source>What occupation?</source>
        <translation>Каква професия?</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Навсякъде</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Днес</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3 дни</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 дни</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Всичко</translation>
    </message>
    <message>
        <source>Permanent</source>
        <translation>Постоянна</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Агенция</translation>
    </message>
    <message>
        <source>Flexi-job</source>
        <translation>Flexi-job</translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation>Временна</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Студентска</translation>
    </message>
    <message>
        <source>Internship</source>
        <translation>Стаж</translation>
    </message>
    <message>
        <source>Own boss</source>
        <translation>Собствен бизнес</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Доброволна</translation>
    </message>
    <message>
        <source>Full time</source>
        <translation>Пълен ден</translation>
    </message>
    <message>
        <source>Part time</source>
        <translation>Непълен ден</translation>
    </message>
    <message>
        <source>Daytime</source>
        <translation>През деня</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>На смени</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Вечер</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>През нощта</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>Уикенд</translation>
    </message>
    <message>
        <source>Diploma</source>
        <translation>Диплома</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>Шофьорска книжка</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Опит</translation>
    </message>
    <message>
        <source>Up to {km} km</source>
        <translation>До {km} км</translation>
    </message>
    <message>
        <source>New today</source>
        <translation>Ново днес</translation>
    </message>
    <message>
        <source>Last 3 days</source>
        <translation>Последните 3 дни</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Последните 7 дни</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Малко</translation>
    </message>
    <message>
        <source>Reasonably well</source>
        <translation>Средно</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Добре</translation>
    </message>
    <message>
        <source>A little Dutch</source>
        <translation>Малко нидерландски</translation>
    </message>
    <message>
        <source>Dutch reasonably well</source>
        <translation>Нидерландски средно</translation>
    </message>
    <message>
        <source>Dutch well</source>
        <translation>Нидерландски добре</translation>
    </message>
    <message>
        <source>Permanent job</source>
        <translation>Постоянна работа</translation>
    </message>
    <message>
        <source>Agency work</source>
        <translation>Чрез агенция</translation>
    </message>
    <message>
        <source>Temporary job</source>
        <translation>Временна работа</translation>
    </message>
    <message>
        <source>Student job</source>
        <translation>Студентска работа</translation>
    </message>
    <message>
        <source>Self-employed</source>
        <translation>Собствен бизнес</translation>
    </message>
    <message>
        <source>Volunteer work</source>
        <translation>Доброволна работа</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>През деня</translation>
    </message>
    <message>
        <source>In shifts</source>
        <translation>Работа на смени</translation>
    </message>
    <message>
        <source>In the evening</source>
        <translation>Вечерна работа</translation>
    </message>
    <message>
        <source>At night</source>
        <translation>Нощна работа</translation>
    </message>
    <message>
        <source>At the weekend</source>
        <translation>Работа през уикенда</translation>
    </message>
    <message>
        <source>No diploma</source>
        <translation>Без диплома</translation>
    </message>
    <message>
        <source>No driving licence</source>
        <translation>Без шофьорска книжка</translation>
    </message>
    <message>
        <source>No experience</source>
        <translation>Без опит</translation>
    </message>
    <message>
        <source>up to {km} km from {place}</source>
        <translation>до {km} км от {place}</translation>
    </message>
    <message>
        <source>No Dutch asked</source>
        <translation>Не се иска нидерландски</translation>
    </message>
    <message>
        <source>Dutch helps</source>
        <translation>Нидерландският помага</translation>
    </message>
    <message>
        <source>A few words of Dutch</source>
        <translation>Няколко думи на нидерландски</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Търси навсякъде</translation>
    </message>
    <message>
        <source>Any level of Dutch</source>
        <translation>Всяко ниво нидерландски</translation>
    </message>
    <message>
        <source>Any kind of work</source>
        <translation>Всякакъв вид работа</translation>
    </message>
    <message>
        <source>Any number of hours</source>
        <translation>Без значение колко часа</translation>
    </message>
    <message>
        <source>Any time of the day</source>
        <translation>По всяко време</translation>
    </message>
    <message>
        <source>Whatever is asked of you</source>
        <translation>Каквото и да се иска</translation>
    </message>
    <message>
        <source>Older ones too</source>
        <translation>И по-стари</translation>
    </message>
    <message>
        <source>Every sector</source>
        <translation>Всички отрасли</translation>
    </message>
    <message>
        <source>Every occupation</source>
        <translation>Всички професии</translation>
    </message>
</context>
<context>
    <name>ChosenChips</name>
    <message>
        <source>Change this</source>
        <translation>Промени това</translation>
    </message>
</context>
<context>
    <name>ClosedDoorDialog</name>
    <message>
        <source>No trainings now</source>
        <translation>Сега няма обучения</translation>
    </message>
    <message>
        <source>This door is closed for now. A person can help you today: %1.</source>
        <translation>Тази врата още е затворена. Днес ще ви помогне човек: %1.</translation>
    </message>
    <message>
        <source>Find help</source>
        <translation>Потърсете помощ</translation>
    </message>
</context>
<context>
    <name>CodeAdvice</name>
    <message>
        <source>Not a run, not a birthday</source>
        <translation>Без поредни цифри, без рожден ден</translation>
    </message>
    <message>
        <source>Others try 123456 and dates first. Do not tell your code to anybody, not to us either.</source>
        <translation>Другите опитват първо 123456 и дати. Не казвайте кода на никого, нито на нас.</translation>
    </message>
</context>
<context>
    <name>CodePanel</name>
    <message>
        <source>There is nothing about you in it.</source>
        <translation>В него няма нищо за вас.</translation>
    </message>
</context>
<context>
    <name>ContactWords</name>
    <message>
        <source>Call</source>
        <translation>Обадете се</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Имейл</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Уебсайт</translation>
    </message>
</context>
<context>
    <name>Counter</name>
    <message>
        <source>One less</source>
        <translation>С едно по-малко</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>С едно повече</translation>
    </message>
    <message>
        <source>Less is not possible.</source>
        <translation>По-малко не може.</translation>
    </message>
    <message>
        <source>More is not possible.</source>
        <translation>Повече не може.</translation>
    </message>
</context>
<context>
    <name>Curtain</name>
    <message>
        <source>Previous</source>
        <translation>Предишна</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продължи</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Още веднъж</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Следваща</translation>
    </message>
    <message>
        <source>Show the screen again</source>
        <translation>Покажи отново екрана</translation>
    </message>
</context>
<context>
    <name>CurtainHead</name>
    <message>
        <source>The screen is covered</source>
        <translation>Екранът е скрит</translation>
    </message>
    <message>
        <source>Nobody sees what you do. You hear everything in your headphones.</source>
        <translation>Никой не вижда какво правите. Чувате всичко в слушалките.</translation>
    </message>
    <message>
        <source>Reading aloud waits</source>
        <translation>Четенето на глас чака</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>Чете се на глас</translation>
    </message>
    <message>
        <source>Ready to read aloud</source>
        <translation>Готово за четене на глас</translation>
    </message>
    <message>
        <source>piece %1 of %2</source>
        <translation>част %1 от %2</translation>
    </message>
</context>
<context>
    <name>CvBuilder</name>
    <message>
        <source>Step {number} of {steps}</source>
        <translation>Стъпка {number} от {steps}</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Кой сте вие?</translation>
    </message>
    <message>
        <source>What work did you do?</source>
        <translation>Какво сте работили?</translation>
    </message>
    <message>
        <source>What did you learn?</source>
        <translation>Какво сте учили?</translation>
    </message>
    <message>
        <source>Which languages do you speak?</source>
        <translation>Какви езици говорите?</translation>
    </message>
    <message>
        <source>What can you do well?</source>
        <translation>Какво умеете добре?</translation>
    </message>
    <message>
        <source>How do you get to work?</source>
        <translation>Как стигате до работа?</translation>
    </message>
    <message>
        <source>What else should people know?</source>
        <translation>Какво още е добре да се знае?</translation>
    </message>
    <message>
        <source>Is everything right?</source>
        <translation>Всичко вярно ли е?</translation>
    </message>
    <message>
        <source>Type your name and how they can reach you. The rest is not needed.</source>
        <translation>Напишете името си и как да се свържат с вас. Другото не е нужно.</translation>
    </message>
    <message>
        <source>Begin with your last work. No work yet? Go on.</source>
        <translation>Започнете с последната работа. Още не сте работили? Продължете.</translation>
    </message>
    <message>
        <source>School, course or training, here or abroad. Nothing? Go on.</source>
        <translation>Училище, курс или обучение, тук или в чужбина. Нищо? Продължете.</translation>
    </message>
    <message>
        <source>Choose what suits best for each language.</source>
        <translation>Изберете за всеки език най-подходящото.</translation>
    </message>
    <message>
        <source>Touch what suits you. You can leave this out.</source>
        <translation>Докоснете каквото ви подхожда. Може да пропуснете това.</translation>
    </message>
    <message>
        <source>Read it once more. Then choose how it looks, and print it.</source>
        <translation>Прочетете още веднъж. После изберете вида и отпечатайте.</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>Напред: {step}</translation>
    </message>
    <message>
        <source>This CV is in: {language}</source>
        <translation>Езикът на автобиографията: {language}</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Работа</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Обучение</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Езици</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Какво умеете</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>Шофьорска книжка</translation>
    </message>
    <message>
        <source>More about you</source>
        <translation>Още за вас</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверка</translation>
    </message>
</context>
<context>
    <name>CvBuilderPage</name>
    <message>
        <source>My CV</source>
        <translation>Моето CV</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отмяна</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Няма какво да се отмени.</translation>
    </message>
    <message>
        <source>Show the sheet</source>
        <translation>Покажи листа</translation>
    </message>
    <message>
        <source>This is how your CV looks</source>
        <translation>Така изглежда автобиографията ви</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Отпечатай</translation>
    </message>
    <message>
        <source>Another template</source>
        <translation>Друг шаблон</translation>
    </message>
</context>
<context>
    <name>CvCard</name>
    <message>
        <source>Ready</source>
        <translation>Готова</translation>
    </message>
    <message>
        <source>Not ready yet</source>
        <translation>Още не е готова</translation>
    </message>
</context>
<context>
    <name>CvCheckStep</name>
    <message>
        <source>In which language do you want your CV?</source>
        <translation>На какъв език искате автобиографията?</translation>
    </message>
    <message>
        <source>Choose how it looks</source>
        <translation>Изберете вида</translation>
    </message>
</context>
<context>
    <name>CvChips</name>
    <message>
        <source>Show more</source>
        <translation>Покажи още</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добави</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Изчисти</translation>
    </message>
</context>
<context>
    <name>CvChoiceStep</name>
    <message>
        <source>This CV is for: %1</source>
        <translation>Тази автобиография е за: %1</translation>
    </message>
    <message>
        <source>The employer asks this. What can you do?</source>
        <translation>Работодателят иска това. Какво умеете?</translation>
    </message>
    <message>
        <source>Can you do this too?</source>
        <translation>Умеете ли и това?</translation>
    </message>
    <message>
        <source>How do you work?</source>
        <translation>Как работите?</translation>
    </message>
    <message>
        <source>Something else that you can do well</source>
        <translation>Нещо друго, което умеете добре</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>Шофьорска книжка</translation>
    </message>
    <message>
        <source>What do you have?</source>
        <translation>Какво имате?</translation>
    </message>
    <message>
        <source>How far can you go?</source>
        <translation>Колко далеч можете да пътувате?</translation>
    </message>
    <message>
        <source>Some sentences about you, at the top</source>
        <translation>Няколко изречения за вас, най-горе</translation>
    </message>
    <message>
        <source>Your own sentence</source>
        <translation>Ваше изречение</translation>
    </message>
    <message>
        <source>Also good to know</source>
        <translation>Друга информация</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Нещо друго</translation>
    </message>
    <message>
        <source>Hobbies</source>
        <translation>Хобита</translation>
    </message>
    <message>
        <source>Another hobby</source>
        <translation>Друго хоби</translation>
    </message>
</context>
<context>
    <name>CvController</name>
    <message numerus="yes">
        <source>%n CVs</source>
        <translation>
            <numerusform>%n автобиография</numerusform>
            <numerusform>%n автобиографии</numerusform>
        </translation>
    </message>
    <message>
        <source>My CV</source>
        <translation>Моето CV</translation>
    </message>
    <message>
        <source>New CV</source>
        <translation>Нова автобиография</translation>
    </message>
</context>
<context>
    <name>CvLetterPage</name>
    <message>
        <source>My letter</source>
        <translation>Моето писмо</translation>
    </message>
    <message>
        <source>Touch the sentences that suit you. You see the letter grow.</source>
        <translation>Докоснете изреченията, които ви подхождат. Виждате как писмото расте.</translation>
    </message>
    <message>
        <source>Put the pieces together</source>
        <translation>Съберете частите</translation>
    </message>
    <message>
        <source>Your own sentence</source>
        <translation>Ваше изречение</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Изчисти</translation>
    </message>
    <message>
        <source>This is how your letter looks</source>
        <translation>Така изглежда писмото ви</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Отпечатай</translation>
    </message>
</context>
<context>
    <name>CvLookPage</name>
    <message>
        <source>My CV</source>
        <translation>Моето CV</translation>
    </message>
    <message>
        <source>Touch a template or a colour. The text stays the same.</source>
        <translation>Докоснете шаблон или цвят. Текстът остава същият.</translation>
    </message>
    <message>
        <source>This is how your CV looks</source>
        <translation>Така изглежда автобиографията ви</translation>
    </message>
    <message>
        <source>How should your CV look?</source>
        <translation>Как да изглежда автобиографията ви?</translation>
    </message>
    <message>
        <source>Touch a sheet. The text stays the same.</source>
        <translation>Докоснете лист. Текстът остава същият.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Цвят</translation>
    </message>
    <message>
        <source>No colour in the printer?</source>
        <translation>Няма цвят в принтера?</translation>
    </message>
    <message>
        <source>Then it comes out well in black and white.</source>
        <translation>Тогава излиза добре черно-бяло.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Отпечатай</translation>
    </message>
    <message>
        <source>Choose this one: %1</source>
        <translation>Изберете това: %1</translation>
    </message>
</context>
<context>
    <name>CvLooks</name>
    <message>
        <source>Red</source>
        <translation>Червено</translation>
    </message>
    <message>
        <source>Petrol</source>
        <translation>Петролено</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Синьо</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Зелено</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Лилаво</translation>
    </message>
    <message>
        <source>Warm colours</source>
        <translation>Топъл</translation>
    </message>
    <message>
        <source>On one sheet</source>
        <translation>На един лист</translation>
    </message>
    <message>
        <source>Europass style</source>
        <translation>Европейски</translation>
    </message>
    <message>
        <source>Classic</source>
        <translation>Класически</translation>
    </message>
    <message>
        <source>Fresh</source>
        <translation>Свеж</translation>
    </message>
</context>
<context>
    <name>CvNewsCard</name>
    <message>
        <source>New since this CV</source>
        <translation>Ново след тази автобиография</translation>
    </message>
    <message>
        <source>You said this in “What I can do”. It is not in this CV yet.</source>
        <translation>Казахте това в „Какво мога“. Още го няма в тази автобиография.</translation>
    </message>
    <message>
        <source>Add it to this CV</source>
        <translation>Добавяне в тази автобиография</translation>
    </message>
</context>
<context>
    <name>CvPage</name>
    <message>
        <source>My CV</source>
        <translation>Моето CV</translation>
    </message>
    <message>
        <source>Make a new CV, or choose one and touch what you want to do with it.</source>
        <translation>Направете нова автобиография или изберете една и докоснете какво искате да направите.</translation>
    </message>
    <message>
        <source>You just looked at this vacancy</source>
        <translation>Току-що гледахте тази обява</translation>
    </message>
    <message>
        <source>What the employer asks comes first. You check it.</source>
        <translation>Първо идва това, което иска работодателят. Вие проверявате.</translation>
    </message>
    <message>
        <source>Adapt to this vacancy</source>
        <translation>Нагодете към тази обява</translation>
    </message>
    <message>
        <source>Make a CV for this vacancy</source>
        <translation>Направете автобиография за тази обява</translation>
    </message>
    <message>
        <source>All my CVs</source>
        <translation>Всички мои автобиографии</translation>
    </message>
    <message>
        <source>You have no CV here yet</source>
        <translation>Още нямате автобиография тук</translation>
    </message>
    <message>
        <source>Kept in your file</source>
        <translation>Запазено в досието ви</translation>
    </message>
    <message>
        <source>Without a file your CV is wiped when you stop. Print it first.</source>
        <translation>Без досие автобиографията се изтрива, когато спрете. Първо я отпечатайте.</translation>
    </message>
    <message>
        <source>New CV</source>
        <translation>Нова автобиография</translation>
    </message>
    <message>
        <source>Step by step, about 10 minutes</source>
        <translation>Стъпка по стъпка, около 10 минути</translation>
    </message>
    <message>
        <source>Read a CV from my stick</source>
        <translation>Прочетете CV от USB</translation>
    </message>
    <message>
        <source>Copy this CV</source>
        <translation>Копирай тази автобиография</translation>
    </message>
    <message>
        <source>Open this CV</source>
        <translation>Отвори тази автобиография</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Отпечатай</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>Напишете писмо</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>На телефона ми</translation>
    </message>
    <message>
        <source>As a file</source>
        <translation>Като файл</translation>
    </message>
    <message>
        <source>Remove this CV</source>
        <translation>Изтрий тази автобиография</translation>
    </message>
</context>
<context>
    <name>CvPhoneDialog</name>
    <message>
        <source>Take your CV along on your phone</source>
        <translation>Вземете CV-то на телефона</translation>
    </message>
    <message>
        <source>We are making a code</source>
        <translation>Правим код</translation>
    </message>
    <message>
        <source>A code does not work now</source>
        <translation>Сега не може да се направи код</translation>
    </message>
    <message>
        <source>This takes a few seconds.</source>
        <translation>Това отнема няколко секунди.</translation>
    </message>
    <message>
        <source>We could not make a code. Try again, or print your CV.</source>
        <translation>Не успяхме да направим код. Опитайте пак или отпечатайте CV-то.</translation>
    </message>
    <message>
        <source>Open the camera of your phone.</source>
        <translation>Отворете камерата на телефона си.</translation>
    </message>
    <message>
        <source>Point it at the square.</source>
        <translation>Насочете я към квадрата.</translation>
    </message>
    <message>
        <source>Tap the link, then tap Download.</source>
        <translation>Докоснете връзката, после „Изтегляне“.</translation>
    </message>
    <message>
        <source>It works once, until tomorrow. Only this code opens your CV. Do not show it to others.</source>
        <translation>Работи веднъж, до утре. Само този код отваря CV-то. Не го показвайте на други.</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>Направете нов код</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Опитай пак</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>CvReadDialog</name>
    <message>
        <source>This is what we found</source>
        <translation>Това намерихме</translation>
    </message>
    <message>
        <source>A CV from your stick</source>
        <translation>CV от вашето USB</translation>
    </message>
    <message>
        <source>Which file is it?</source>
        <translation>Кой файл е?</translation>
    </message>
    <message>
        <source>Everything was taken over.</source>
        <translation>Всичко е прехвърлено.</translation>
    </message>
    <message>
        <source>This was not taken over</source>
        <translation>Това не е прехвърлено</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Друг файл</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Потърсете пак</translation>
    </message>
    <message>
        <source>Go on with this CV</source>
        <translation>Продължете с това CV</translation>
    </message>
</context>
<context>
    <name>CvRemarks</name>
    <message>
        <source>Your CV is ready</source>
        <translation>Автобиографията ви е готова</translation>
    </message>
    <message>
        <source>You can print it.</source>
        <translation>Можете да я отпечатате.</translation>
    </message>
    <message>
        <source>Without a name nobody knows whose it is.</source>
        <translation>Без име никой не знае на кого е.</translation>
    </message>
    <message>
        <source>Your name is missing</source>
        <translation>Липсва името ви</translation>
    </message>
    <message>
        <source>Employers here read Latin letters. Write it with those too.</source>
        <translation>Работодателите тук четат латински букви. Напишете го и така.</translation>
    </message>
    <message>
        <source>Your name is in other letters</source>
        <translation>Името ви е с други букви</translation>
    </message>
    <message>
        <source>Give a phone number or an e-mail address.</source>
        <translation>Дайте телефон или имейл адрес.</translation>
    </message>
    <message>
        <source>Nobody can reach you yet</source>
        <translation>Още никой не може да се свърже с вас</translation>
    </message>
    <message>
        <source>Your phone number is very short</source>
        <translation>Телефонният ви номер е много кратък</translation>
    </message>
    <message>
        <source>That is no e-mail address</source>
        <translation>Това не е имейл адрес</translation>
    </message>
    <message>
        <source>Look whether it is right: {text}</source>
        <translation>Проверете дали е вярно: {text}</translation>
    </message>
    <message>
        <source>Add work, a training or what you can do. Then an employer knows something about you.</source>
        <translation>Добавете работа, обучение или какво можете. Тогава работодателят знае нещо за вас.</translation>
    </message>
    <message>
        <source>Your CV is still almost empty</source>
        <translation>Вашата автобиография е още почти празна</translation>
    </message>
    <message>
        <source>Nothing from {start} to {end}</source>
        <translation>Нищо от {start} до {end}</translation>
    </message>
    <message>
        <source>That is fine, but people may ask about it. Did you learn something, or care for somebody?</source>
        <translation>Това е наред, но може да попитат. Учихте ли нещо или гледахте ли някого?</translation>
    </message>
    <message>
        <source>Employers want to know this. Also your mother tongue counts.</source>
        <translation>Работодателите искат да знаят това. Родният ви език също се брои.</translation>
    </message>
    <message>
        <source>Which languages do you speak?</source>
        <translation>Какви езици говорите?</translation>
    </message>
    <message>
        <source>Choose what suits best for each language.</source>
        <translation>Изберете за всеки език най-подходящото.</translation>
    </message>
    <message>
        <source>How well do you speak it?</source>
        <translation>Колко добре го говорите?</translation>
    </message>
    <message>
        <source>Can you do this? Then add it. If not, you can still apply.</source>
        <translation>Умеете ли го? Добавете го. Ако не, пак може да кандидатствате.</translation>
    </message>
    <message>
        <source>The employer also asks: {list}</source>
        <translation>Работодателят иска още: {list}</translation>
    </message>
    <message>
        <source>These are your own words. Check this with someone.</source>
        <translation>Това са ваши думи. Проверете ги с някого.</translation>
    </message>
    <message>
        <source>There is not enough room for everything. Leave something out if you want to choose yourself.</source>
        <translation>Няма място за всичко. Махнете нещо, ако искате сами да изберете.</translation>
    </message>
    <message>
        <source>Shorter on paper: {job}</source>
        <translation>По-кратко на хартия: {job}</translation>
    </message>
</context>
<context>
    <name>CvRemoveDialog</name>
    <message>
        <source>Remove this CV?</source>
        <translation>Да се изтрие ли тази автобиография?</translation>
    </message>
    <message>
        <source>You cannot get it back.</source>
        <translation>Не може да се върне.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Запази я</translation>
    </message>
    <message>
        <source>Remove this CV</source>
        <translation>Изтрий тази автобиография</translation>
    </message>
</context>
<context>
    <name>CvSheet</name>
    <message>
        <source>Touch the sheet: large</source>
        <translation>Докоснете листа: голям</translation>
    </message>
    <message>
        <source>The other sheet</source>
        <translation>Другият лист</translation>
    </message>
</context>
<context>
    <name>CvSheetPage</name>
    <message>
        <source>My CV</source>
        <translation>Моето CV</translation>
    </message>
    <message>
        <source>My letter</source>
        <translation>Моето писмо</translation>
    </message>
    <message>
        <source>This is how it comes out of the printer.</source>
        <translation>Така излиза от принтера.</translation>
    </message>
    <message>
        <source>The other sheet</source>
        <translation>Другият лист</translation>
    </message>
</context>
<context>
    <name>CvStickController</name>
    <message>
        <source>We are looking on your stick</source>
        <translation>Търсим във вашето USB</translation>
    </message>
    <message>
        <source>Leave your stick in.</source>
        <translation>Не вадете флашката.</translation>
    </message>
    <message>
        <source>We are reading it</source>
        <translation>Четем го</translation>
    </message>
    <message>
        <source>My CV</source>
        <translation>Моето CV</translation>
    </message>
    <message>
        <source>There is no CV on this stick that we can read</source>
        <translation>На това USB не намираме CV</translation>
    </message>
    <message>
        <source>PDFs of this kiosk and files of Europass or JSON Resume work.</source>
        <translation>Стават PDF от този терминал и файлове от Europass или JSON Resume.</translation>
    </message>
    <message>
        <source>We find no CV in this file</source>
        <translation>В този файл не намираме CV</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another file.</source>
        <translation>Нищо не е променено. Изберете друг файл.</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs</source>
        <translation>
            <numerusform>%n работа</numerusform>
            <numerusform>%n работи</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trainings</source>
        <translation>
            <numerusform>%n обучение</numerusform>
            <numerusform>%n обучения</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n languages</source>
        <translation>
            <numerusform>%n език</numerusform>
            <numerusform>%n езика</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skills</source>
        <translation>
            <numerusform>%n умение</numerusform>
            <numerusform>%n умения</numerusform>
        </translation>
    </message>
    <message>
        <source>We cannot read this stick</source>
        <translation>Не можем да прочетем това USB</translation>
    </message>
    <message>
        <source>Do you have another stick? Nothing on it was changed.</source>
        <translation>Имате ли друго USB? Нищо на него не е променено.</translation>
    </message>
</context>
<context>
    <name>CvStudyForm</name>
    <message>
        <source>New training</source>
        <translation>Ново обучение</translation>
    </message>
</context>
<context>
    <name>CvStudyStep</name>
    <message>
        <source>What kind of school or training?</source>
        <translation>Какво училище или обучение?</translation>
    </message>
    <message>
        <source>What did you learn there?</source>
        <translation>Какво учихте там?</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Изчисти</translation>
    </message>
    <message>
        <source>At which school? (not needed)</source>
        <translation>В кое училище? (не е нужно)</translation>
    </message>
    <message>
        <source>In which year did it end?</source>
        <translation>През коя година завърши?</translation>
    </message>
    <message>
        <source>I still follow it</source>
        <translation>Още продължава</translation>
    </message>
    <message>
        <source>More training</source>
        <translation>Още едно обучение</translation>
    </message>
    <message>
        <source>Leave this training out</source>
        <translation>Махнете това обучение</translation>
    </message>
</context>
<context>
    <name>CvTongueStep</name>
    <message>
        <source>Leave out: %1</source>
        <translation>Махнете: %1</translation>
    </message>
    <message>
        <source>Another language?</source>
        <translation>Още един език?</translation>
    </message>
    <message>
        <source>Touch a language</source>
        <translation>Докоснете език</translation>
    </message>
    <message>
        <source>Other languages</source>
        <translation>Други езици</translation>
    </message>
</context>
<context>
    <name>CvTongues</name>
    <message>
        <source>A little</source>
        <translation>Малко</translation>
    </message>
    <message>
        <source>Reasonably well</source>
        <translation>Средно</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Добре</translation>
    </message>
    <message>
        <source>Fluent</source>
        <translation>Свободно</translation>
    </message>
    <message>
        <source>Mother tongue</source>
        <translation>Майчин език</translation>
    </message>
    <message>
        <source>{language} is added. Choose how well you speak it.</source>
        <translation>{language}: добавен. Изберете колко добре говорите.</translation>
    </message>
</context>
<context>
    <name>CvWhoStep</name>
    <message>
        <source>Clear</source>
        <translation>Изчисти</translation>
    </message>
    <message>
        <source>First name and last name</source>
        <translation>Име и фамилия</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail (not needed)</source>
        <translation>Имейл (не е нужен)</translation>
    </message>
    <message>
        <source>What work are you looking for? (not needed)</source>
        <translation>Каква работа търсите? (не е нужно)</translation>
    </message>
    <message>
        <source>Street and number (not needed)</source>
        <translation>Улица и номер (не е нужно)</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Пощенски код</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Населено място</translation>
    </message>
</context>
<context>
    <name>CvWorkForm</name>
    <message numerus="yes">
        <source>%n chosen, more is fine</source>
        <translation>
            <numerusform>%n избрано, може повече</numerusform>
            <numerusform>%n избрани, може повече</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n година</numerusform>
            <numerusform>%n години</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n месец</numerusform>
            <numerusform>%n месеца</numerusform>
        </translation>
    </message>
    <message>
        <source>New work</source>
        <translation>Нова работа</translation>
    </message>
</context>
<context>
    <name>CvWorkStep</name>
    <message>
        <source>What was your work?</source>
        <translation>Каква беше работата ви?</translation>
    </message>
    <message>
        <source>For example: cleaner, cook, driver</source>
        <translation>Например: чистач, готвач, шофьор</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Изчисти</translation>
    </message>
    <message>
        <source>For whom, and where? (not needed)</source>
        <translation>За кого и къде? (не е нужно)</translation>
    </message>
    <message>
        <source>I still work there</source>
        <translation>Още работя там</translation>
    </message>
    <message>
        <source>What did you do there?</source>
        <translation>Какво правехте там?</translation>
    </message>
    <message>
        <source>Something else that you did</source>
        <translation>Нещо друго, което правехте</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добави</translation>
    </message>
    <message>
        <source>More work</source>
        <translation>Още една работа</translation>
    </message>
    <message>
        <source>Leave this work out</source>
        <translation>Махнете тази работа</translation>
    </message>
</context>
<context>
    <name>CvWriteDialog</name>
    <message>
        <source>Your CV as a file</source>
        <translation>Вашето CV като файл</translation>
    </message>
    <message>
        <source>Put your stick in. Then choose for what.</source>
        <translation>Поставете USB. После изберете за какво.</translation>
    </message>
    <message>
        <source>For the Europass website</source>
        <translation>За сайта на Europass</translation>
    </message>
    <message>
        <source>For this kiosk and other CV programs</source>
        <translation>За този терминал и други програми за CV</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>DayChoice</name>
    <message>
        <source>Tomorrow</source>
        <translation>Утре</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Вчера</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>изберете</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Днес</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Друг ден</translation>
    </message>
</context>
<context>
    <name>DayPicker</name>
    <message>
        <source>When?</source>
        <translation>Кога?</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>Кой ден?</translation>
    </message>
</context>
<context>
    <name>DeskButton</name>
    <message>
        <source>Call the desk</source>
        <translation>Повикайте гишето</translation>
    </message>
</context>
<context>
    <name>DeskCard</name>
    <message>
        <source>Call the desk</source>
        <translation>Повикайте гишето</translation>
    </message>
</context>
<context>
    <name>DeskDialog</name>
    <message>
        <source>Call the desk</source>
        <translation>Повикайте гишето</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>DeskWords</name>
    <message>
        <source>Do you need help with this screen?</source>
        <translation>Имате ли нужда от помощ с този екран?</translation>
    </message>
    <message>
        <source>We are telling the desk</source>
        <translation>Съобщаваме на гишето</translation>
    </message>
    <message>
        <source>The desk knows that somebody needs help here</source>
        <translation>Гишето знае, че тук някой има нужда от помощ</translation>
    </message>
    <message>
        <source>We could not tell the desk</source>
        <translation>Не успяхме да съобщим на гишето</translation>
    </message>
    <message>
        <source>Ask at the desk.</source>
        <translation>Попитайте на гишето.</translation>
    </message>
    <message>
        <source>We tell the desk. They only hear where this screen is.</source>
        <translation>Съобщаваме на гишето. Казваме само къде е този екран.</translation>
    </message>
    <message>
        <source>Wait here for a moment.</source>
        <translation>Изчакайте тук за малко.</translation>
    </message>
    <message>
        <source>Wait here, or go there yourself.</source>
        <translation>Изчакайте тук или отидете там.</translation>
    </message>
    <message>
        <source>You did nothing wrong. Ask there yourself.</source>
        <translation>Вие не сте сгрешили. Попитайте там.</translation>
    </message>
    <message>
        <source>We are telling the desk.</source>
        <translation>Съобщаваме на гишето.</translation>
    </message>
    <message>
        <source>The desk knows that the printer needs help.</source>
        <translation>Гишето знае за проблема с принтера.</translation>
    </message>
    <message>
        <source>We could not tell the desk. Ask there yourself.</source>
        <translation>Не успяхме да съобщим на гишето. Попитайте там.</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
</context>
<context>
    <name>DomainsController</name>
    <message>
        <source>We do not know any trainings right now.</source>
        <translation>В момента не знаем за обучения.</translation>
    </message>
    <message>
        <source>You did nothing wrong. Ask for help at the desk.</source>
        <translation>Вие не сте сгрешили. Помолете за помощ на гишето.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Обучения</translation>
    </message>
</context>
<context>
    <name>DomainsPage</name>
    <message>
        <source>Trainings</source>
        <translation>Обучения</translation>
    </message>
    <message>
        <source>Touch what you want to learn about. Then touch a training.</source>
        <translation>Докоснете какво искате да учите. После докоснете обучение.</translation>
    </message>
    <message>
        <source>What do you want to learn about?</source>
        <translation>За какво искате да учите?</translation>
    </message>
    <message>
        <source>No trainings suit your other choices.</source>
        <translation>Няма обучения, подходящи за другите ви избори.</translation>
    </message>
</context>
<context>
    <name>DoorButton</name>
    <message>
        <source>Closed for now</source>
        <translation>Засега затворено</translation>
    </message>
</context>
<context>
    <name>DoorRow</name>
    <message>
        <source>Vacancies</source>
        <translation>Обяви за работа</translation>
    </message>
    <message>
        <source>Find work that suits you</source>
        <translation>Намерете подходяща за вас&#xa0;работа</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Обучения</translation>
    </message>
    <message>
        <source>Learn a trade or learn more</source>
        <translation>Научете професия или нещо&#xa0;ново</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>Моето досие</translation>
    </message>
    <message>
        <source>Saved work, tasks and appointments</source>
        <translation>Запазени обяви, задачи и&#xa0;срещи</translation>
    </message>
    <message>
        <source>Your file is open</source>
        <translation>Досието ви е отворено</translation>
    </message>
    <message>
        <source>My CV</source>
        <translation>Моето CV</translation>
    </message>
    <message>
        <source>Make your CV and print it</source>
        <translation>Направете си CV и го отпечатайте</translation>
    </message>
    <message>
        <source>Job shop &amp; help</source>
        <translation>Werkwinkel и&#xa0;помощ</translation>
    </message>
    <message>
        <source>Ask a person for help</source>
        <translation>Помолете човек за&#xa0;помощ</translation>
    </message>
</context>
<context>
    <name>DoorsPage</name>
    <message>
        <source>Welcome. Where do you want to go?</source>
        <translation>Добре дошли. Къде искате да отидете?</translation>
    </message>
    <message>
        <source>Touch a door. It is free, and you can take your time.</source>
        <translation>Докоснете врата. Безплатно е и не е нужно да бързате.</translation>
    </message>
</context>
<context>
    <name>Doorstep</name>
    <message>
        <source>Nothing you do here stays on this screen.</source>
        <translation>Нищо от това, което правите тук, не остава на този екран.</translation>
    </message>
    <message>
        <source>Nothing stays on this screen.</source>
        <translation>Нищо не остава на този екран.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Достъпност</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Език</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Прочети на глас</translation>
    </message>
    <message>
        <source>Stop &amp; wipe</source>
        <translation>Стоп и изтрий</translation>
    </message>
</context>
<context>
    <name>DossierApplicationPage</name>
    <message>
        <source>Application</source>
        <translation>Кандидатура</translation>
    </message>
    <message>
        <source>Say here what happened with this application.</source>
        <translation>Кажете тук какво стана с тази кандидатура.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Какво стана</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Какво стана?</translation>
    </message>
    <message>
        <source>Write something with it</source>
        <translation>Напишете нещо</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Добави</translation>
    </message>
    <message>
        <source>Choose first what happened.</source>
        <translation>Първо изберете какво стана.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>За връзка</translation>
    </message>
    <message>
        <source>Show the vacancy</source>
        <translation>Покажи обявата</translation>
    </message>
    <message>
        <source>Remove this application</source>
        <translation>Изтрий тази кандидатура</translation>
    </message>
    <message>
        <source>This application is no longer there.</source>
        <translation>Тази кандидатура вече я няма.</translation>
    </message>
    <message>
        <source>Remove this application?</source>
        <translation>Да се изтрие ли тази кандидатура?</translation>
    </message>
    <message>
        <source>It goes from your list and from your proof. You cannot get it back.</source>
        <translation>Изчезва от списъка и от доказателството. Не може да се върне.</translation>
    </message>
</context>
<context>
    <name>DossierApplicationsPage</name>
    <message>
        <source>My applications</source>
        <translation>Моите кандидатури</translation>
    </message>
    <message>
        <source>Here is where you applied. Touch one to say what happened.</source>
        <translation>Тук е къде кандидатствахте. Докоснете една, за да кажете какво стана.</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>Моето досие</translation>
    </message>
    <message>
        <source>You did not note an application yet.</source>
        <translation>Още нямате записана кандидатура.</translation>
    </message>
    <message>
        <source>Did you call, write or go somewhere? Put it here. Then you have proof that you look for work.</source>
        <translation>Обадихте ли се, писахте ли, ходихте ли някъде? Запишете го тук. Така имате доказателство, че търсите работа.</translation>
    </message>
    <message>
        <source>I applied</source>
        <translation>Кандидатствах</translation>
    </message>
    <message>
        <source>Print the proof</source>
        <translation>Отпечатай доказателството</translation>
    </message>
    <message>
        <source>There are no applications yet.</source>
        <translation>Още няма кандидатури.</translation>
    </message>
</context>
<context>
    <name>DossierAppointmentPage</name>
    <message>
        <source>Appointment</source>
        <translation>Среща</translation>
    </message>
    <message>
        <source>Say whether you come. Print it, or take the way there along on your phone.</source>
        <translation>Кажете дали идвате. Отпечатайте или вземете пътя на телефона си.</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>Моето досие</translation>
    </message>
    <message>
        <source>Will you come?</source>
        <translation>Ще дойдете ли?</translation>
    </message>
    <message>
        <source>No, I cannot</source>
        <translation>Не, не мога</translation>
    </message>
    <message>
        <source>Yes, I come</source>
        <translation>Да, идвам</translation>
    </message>
    <message>
        <source>I was there</source>
        <translation>Бях там</translation>
    </message>
    <message>
        <source>Ask for another moment</source>
        <translation>Поискайте друг час</translation>
    </message>
    <message>
        <source>Bring with you</source>
        <translation>Носете със себе си</translation>
    </message>
    <message>
        <source>Route (QR)</source>
        <translation>Маршрут (QR)</translation>
    </message>
    <message>
        <source>See the place</source>
        <translation>Вижте мястото</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>На хартия</translation>
    </message>
    <message>
        <source>Print this appointment</source>
        <translation>Отпечатайте тази среща</translation>
    </message>
    <message>
        <source>Print my CV</source>
        <translation>Отпечатайте моята автобиография</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печат</translation>
    </message>
    <message>
        <source>This appointment is no longer there.</source>
        <translation>Тази среща вече я няма.</translation>
    </message>
</context>
<context>
    <name>DossierAppointmentsPage</name>
    <message>
        <source>My appointments</source>
        <translation>Моите срещи</translation>
    </message>
    <message>
        <source>Here are your appointments. Touch one to say whether you come.</source>
        <translation>Тук са вашите срещи. Докоснете една и кажете дали идвате.</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>Моето досие</translation>
    </message>
    <message>
        <source>You have no appointments now.</source>
        <translation>Сега нямате срещи.</translation>
    </message>
    <message>
        <source>Do you want to talk with somebody? Ask for it below.</source>
        <translation>Искате ли да говорите с някого? Поискайте долу.</translation>
    </message>
    <message>
        <source>Do you want to talk with somebody? Go to a job shop, or call.</source>
        <translation>Искате ли да говорите с някого? Отидете в бюро по труда или се обадете.</translation>
    </message>
    <message>
        <source>See the places</source>
        <translation>Вижте местата</translation>
    </message>
    <message>
        <source>Sent to the office</source>
        <translation>Изпратено до службата</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Минали</translation>
    </message>
    <message>
        <source>Ask to be called</source>
        <translation>Поискайте да ви се обадят</translation>
    </message>
    <message>
        <source>Ask for an appointment</source>
        <translation>Поискайте среща</translation>
    </message>
</context>
<context>
    <name>DossierEnterPage</name>
    <message>
        <source>Open your file</source>
        <translation>Отворете досието си</translation>
    </message>
    <message>
        <source>Type your code</source>
        <translation>Въведете кода си</translation>
    </message>
    <message>
        <source>Open it with both cards</source>
        <translation>Отворете го с двете карти</translation>
    </message>
    <message>
        <source>Choose a new code</source>
        <translation>Изберете нов код</translation>
    </message>
    <message>
        <source>Your code is blocked</source>
        <translation>Кодът ви е блокиран</translation>
    </message>
    <message>
        <source>This screen does not know this card</source>
        <translation>Този екран не познава тази карта</translation>
    </message>
    <message>
        <source>We cannot get your file now</source>
        <translation>Сега не можем да вземем досието ви</translation>
    </message>
    <message>
        <source>We take no codes for a moment</source>
        <translation>За малко не приемаме кодове</translation>
    </message>
    <message>
        <source>Your file does not open now</source>
        <translation>Досието ви сега не се отваря</translation>
    </message>
    <message>
        <source>Hold your card below the scanner. Then type your code.</source>
        <translation>Поставете картата под скенера. После въведете кода.</translation>
    </message>
    <message>
        <source>Type the code of your card. Then type your secret code.</source>
        <translation>Въведете кода на картата. После въведете тайния си код.</translation>
    </message>
    <message>
        <source>We have your recovery card. The code has 6 digits.</source>
        <translation>Имаме резервната ви карта. Кодът е от 6 цифри.</translation>
    </message>
    <message>
        <source>We have your card. The code has 6 digits.</source>
        <translation>Имаме картата ви. Кодът е от 6 цифри.</translation>
    </message>
    <message>
        <source>Did you forget your code? Scan your access card and your recovery card.</source>
        <translation>Забравихте кода? Сканирайте картата за достъп и резервната карта.</translation>
    </message>
    <message>
        <source>Six digits that you remember well. The old code opens nothing any more.</source>
        <translation>Шест цифри, които помните добре. Старият код вече не отваря нищо.</translation>
    </message>
    <message>
        <source>Type the same code once more.</source>
        <translation>Напишете същия код още веднъж.</translation>
    </message>
    <message>
        <source>There were too many wrong codes. With both cards your file opens, and you choose a new code.</source>
        <translation>Имаше твърде много грешни кодове. С двете карти досието се отваря и избирате нов код.</translation>
    </message>
    <message>
        <source>Is it an old card? Then use your new one. You can also make a new file.</source>
        <translation>Стара ли е картата? Вземете новата. Можете и да направите ново досие.</translation>
    </message>
    <message>
        <source>You did nothing wrong. Your file is not on this screen yet, and the network does not work. Try again later.</source>
        <translation>Не сте сбъркали. Досието ви още не е на този екран, а мрежата не работи. Опитайте по-късно.</translation>
    </message>
    <message>
        <source>There were too many wrong codes on this screen. Come back in a quarter of an hour, or ask a person for help.</source>
        <translation>На този екран имаше твърде много грешни кодове. Елате след четвърт час или помолете човек за помощ.</translation>
    </message>
    <message>
        <source>You did nothing wrong. Try again later, or ask a person for help.</source>
        <translation>Не сте сбъркали. Опитайте по-късно или помолете човек за помощ.</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>Моето досие</translation>
    </message>
    <message>
        <source>Hold your card below the scanner</source>
        <translation>Дръжте картата под скенера</translation>
    </message>
    <message>
        <source>The code is on the back of your card</source>
        <translation>Кодът е на гърба на картата</translation>
    </message>
    <message>
        <source>With the square to the light. Then you type your secret code.</source>
        <translation>С квадрата към светлината. После напишете тайния си код.</translation>
    </message>
    <message>
        <source>First you type that code. Then your secret code.</source>
        <translation>Първо напишете този код. После тайния си код.</translation>
    </message>
    <message>
        <source>Or type the code of the card</source>
        <translation>Или въведете кода на картата</translation>
    </message>
    <message>
        <source>It is on the back of your card.</source>
        <translation>Той е на гърба на картата.</translation>
    </message>
    <message>
        <source>The code of the card</source>
        <translation>Кодът на картата</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Следваща</translation>
    </message>
    <message>
        <source>Your code (6 digits)</source>
        <translation>Вашият код (6 цифри)</translation>
    </message>
    <message>
        <source>No file yet?</source>
        <translation>Още нямате досие?</translation>
    </message>
    <message>
        <source>It keeps vacancies, tasks and your CV for the next time. Making one takes 2 minutes.</source>
        <translation>То пази обяви, задачи и вашето CV за следващия път. Прави се за 2 минути.</translation>
    </message>
    <message>
        <source>Make a file</source>
        <translation>Ново досие</translation>
    </message>
    <message>
        <source>I forgot my code</source>
        <translation>Забравих кода си</translation>
    </message>
    <message>
        <source>Another card</source>
        <translation>Друга карта</translation>
    </message>
    <message>
        <source>What I saved</source>
        <translation>Какво запазих</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Опитай пак</translation>
    </message>
    <message>
        <source>Go on without</source>
        <translation>Напред без него</translation>
    </message>
    <message>
        <source>Lost your access card? Use your recovery card and your code.</source>
        <translation>Изгубихте картата за достъп? Използвайте резервната карта и кода.</translation>
    </message>
</context>
<context>
    <name>DossierFileDialog</name>
    <message>
        <source>Take everything along as a file</source>
        <translation>Вземете всичко като файл</translation>
    </message>
    <message>
        <source>Put your USB stick in. A program can read the file (JSON). Whoever finds the stick can read it too.</source>
        <translation>Поставете USB паметта. Програма може да прочете файла (JSON). Който я намери, също може.</translation>
    </message>
    <message>
        <source>Put it on my stick</source>
        <translation>Запиши на флашката</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Опитай пак</translation>
    </message>
    <message>
        <source>I have my stick</source>
        <translation>Взех флашката си</translation>
    </message>
</context>
<context>
    <name>DossierOverviewPage</name>
    <message>
        <source>My file</source>
        <translation>Моето досие</translation>
    </message>
    <message>
        <source>Here you see what to do, where you applied and what is new for you.</source>
        <translation>Тук виждате какво да направите, къде кандидатствахте и какво ново има за вас.</translation>
    </message>
    <message>
        <source>Good to see you</source>
        <translation>радваме се, че сте тук</translation>
    </message>
    <message>
        <source>Your file is still empty.</source>
        <translation>Досието ви още е празно.</translation>
    </message>
    <message>
        <source>Start with looking for work. Touch the bookmark to save what you like.</source>
        <translation>Започнете с търсене на работа. Докоснете отметката, за да запазите това, което ви харесва.</translation>
    </message>
    <message>
        <source>Look for work</source>
        <translation>Търсене на работа</translation>
    </message>
    <message>
        <source>Look for a training</source>
        <translation>Търсене на обучение</translation>
    </message>
    <message>
        <source>To do now</source>
        <translation>За вършене сега</translation>
    </message>
    <message>
        <source>You have nothing to do now.</source>
        <translation>Сега нямате какво да правите.</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Срещи</translation>
    </message>
    <message>
        <source>My applications</source>
        <translation>Моите кандидатури</translation>
    </message>
    <message>
        <source>Did you apply somewhere? Write it here.</source>
        <translation>Кандидатствахте ли някъде? Запишете го тук.</translation>
    </message>
    <message>
        <source>All my applications</source>
        <translation>Всички мои кандидатури</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>За вас</translation>
    </message>
    <message>
        <source>Save what you like. Then we can suggest more like it.</source>
        <translation>Запазете това, което ви харесва. Тогава можем да предложим още подобни.</translation>
    </message>
    <message>
        <source>All suggestions</source>
        <translation>Всички предложения</translation>
    </message>
    <message>
        <source>I applied</source>
        <translation>Кандидатствах</translation>
    </message>
    <message>
        <source>Print the proof</source>
        <translation>Отпечатай доказателството</translation>
    </message>
</context>
<context>
    <name>DossierPage</name>
    <message>
        <source>My file</source>
        <translation>Моето досие</translation>
    </message>
</context>
<context>
    <name>DossierPassportPage</name>
    <message>
        <source>What I can do</source>
        <translation>Какво мога</translation>
    </message>
    <message>
        <source>Say here what you can do. Touch something to change it. It goes into your CV when you want.</source>
        <translation>Кажете тук какво можете. Докоснете нещо, за да го промените. Влиза в автобиографията ви, когато искате.</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>Моето досие</translation>
    </message>
    <message>
        <source>what you can do</source>
        <translation>какво можете</translation>
    </message>
    <message>
        <source>Proven: with a paper or a test. Is something not proven yet? The job shop helps.</source>
        <translation>Доказано: с документ или тест. Нещо още не е доказано? Werkwinkel помага.</translation>
    </message>
    <message>
        <source>Certificates and trainings</source>
        <translation>Удостоверения и обучения</translation>
    </message>
    <message>
        <source>Which training did you follow? Also a short one counts.</source>
        <translation>Какво обучение сте минали? И краткото се брои.</translation>
    </message>
    <message>
        <source>What did you do at work, or at home?</source>
        <translation>Какво правехте на работа или вкъщи?</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Езици</translation>
    </message>
    <message>
        <source>Which languages do you speak?</source>
        <translation>Какви езици говорите?</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>Шофьорска книжка</translation>
    </message>
    <message>
        <source>Do you have a driving licence?</source>
        <translation>Имате ли шофьорска книжка?</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Отпечатай</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>Тук още няма нищо.</translation>
    </message>
    <message>
        <source>Have it proven</source>
        <translation>Получете доказателство</translation>
    </message>
    <message>
        <source>Show it to a counsellor</source>
        <translation>Покажете на консултант</translation>
    </message>
    <message>
        <source>Make a CV with it</source>
        <translation>Направете автобиография с това</translation>
    </message>
</context>
<context>
    <name>DossierSavedPage</name>
    <message>
        <source>Saved</source>
        <translation>Запазени</translation>
    </message>
    <message>
        <source>Here is what you saved. Touch it to read it again.</source>
        <translation>Тук е това, което запазихте. Докоснете го, за да го прочетете пак.</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>Моето досие</translation>
    </message>
    <message>
        <source>for this visit</source>
        <translation>за това посещение</translation>
    </message>
    <message>
        <source>You saved nothing yet.</source>
        <translation>Още нямате нищо запазено.</translation>
    </message>
    <message>
        <source>Look for work or a training. Touch the bookmark. Then you find it here again.</source>
        <translation>Търсете работа или обучение. Докоснете отметката. После го намирате тук.</translation>
    </message>
    <message>
        <source>Look for work</source>
        <translation>Търсене на работа</translation>
    </message>
    <message>
        <source>Look for a training</source>
        <translation>Търсене на обучение</translation>
    </message>
    <message>
        <source>This is for this visit only.</source>
        <translation>Това е само за това посещение.</translation>
    </message>
    <message>
        <source>When you stop, it is wiped. Open a file to keep it longer.</source>
        <translation>Когато спрете, се изтрива. Отворете досие, за да го пазите по-дълго.</translation>
    </message>
    <message>
        <source>Open or make a file</source>
        <translation>Отваряне или създаване на досие</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Премахване</translation>
    </message>
    <message>
        <source>My searches</source>
        <translation>Моите търсения</translation>
    </message>
    <message>
        <source>Show what it finds.</source>
        <translation>Покажи какво намира.</translation>
    </message>
    <message>
        <source>New: since you last looked.</source>
        <translation>Ново: откакто гледахте последно.</translation>
    </message>
    <message>
        <source>Print my list</source>
        <translation>Отпечатване на моя списък</translation>
    </message>
</context>
<context>
    <name>DossierSettingsController</name>
    <message>
        <source>All that is in my file</source>
        <translation>Всичко в досието ми</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>Моето досие</translation>
    </message>
    <message>
        <source>Your first name, what you can do, CVs, what you saved, applications, tasks and appointments</source>
        <translation>Малкото ви име, какво можете, вашите автобиографии, какво запазихте, кандидатури, задачи и срещи</translation>
    </message>
    <message>
        <source>until you wipe it</source>
        <translation>докато не го изтриете</translation>
    </message>
    <message>
        <source>Your file on this screen</source>
        <translation>Досието ви на този екран</translation>
    </message>
    <message>
        <source>30 days after you last opened it</source>
        <translation>30 дни след последното отваряне</translation>
    </message>
    <message>
        <source>Your file for the other screens</source>
        <translation>Досието ви за другите екрани</translation>
    </message>
    <message>
        <source>24 months after you last opened it</source>
        <translation>24 месеца след последното отваряне</translation>
    </message>
    <message>
        <source>That a code was wrong</source>
        <translation>Че код е бил грешен</translation>
    </message>
    <message>
        <source>at most 30 days</source>
        <translation>най-много 30 дни</translation>
    </message>
    <message>
        <source>What you print</source>
        <translation>Какво печатате</translation>
    </message>
    <message>
        <source>until the end of your visit</source>
        <translation>до края на посещението ви</translation>
    </message>
</context>
<context>
    <name>DossierSettingsPage</name>
    <message>
        <source>Settings of your file</source>
        <translation>Настройки на досието ви</translation>
    </message>
    <message>
        <source>Change your code or your cards. See what we keep. Take everything along, or wipe it.</source>
        <translation>Сменете кода или картите. Вижте какво пазим. Вземете всичко или го изтрийте.</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>настройки</translation>
    </message>
    <message>
        <source>You came in with your recovery card</source>
        <translation>Влязохте с резервната карта</translation>
    </message>
    <message>
        <source>Did you lose your access card? Make a new one: the old one then opens nothing any more.</source>
        <translation>Изгубихте картата за достъп? Направете нова: старата вече няма да отваря нищо.</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Достъп</translation>
    </message>
    <message>
        <source>Change your code</source>
        <translation>Смяна на кода</translation>
    </message>
    <message>
        <source>You type the old one first.</source>
        <translation>Първо въвеждате стария.</translation>
    </message>
    <message>
        <source>New access card</source>
        <translation>Нова карта за достъп</translation>
    </message>
    <message>
        <source>The old one stops at once.</source>
        <translation>Старата спира веднага.</translation>
    </message>
    <message>
        <source>New recovery card</source>
        <translation>Нова резервна карта</translation>
    </message>
    <message>
        <source>Keep it at home.</source>
        <translation>Пазете я у дома.</translation>
    </message>
    <message>
        <source>Close your file</source>
        <translation>Затваряне на досието</translation>
    </message>
    <message>
        <source>You can go on with something else.</source>
        <translation>Можете да продължите с друго.</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>На хартия</translation>
    </message>
    <message>
        <source>What do we keep, and how long?</source>
        <translation>Какво пазим и колко дълго?</translation>
    </message>
    <message>
        <source>Your file is locked with your card and your code</source>
        <translation>Досието ви е заключено с картата и кода ви</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Споделяне</translation>
    </message>
    <message>
        <source>A number for your counsellor</source>
        <translation>Номер за вашия консултант</translation>
    </message>
    <message>
        <source>Take everything along</source>
        <translation>Вземете всичко</translation>
    </message>
    <message>
        <source>On paper or as a PDF</source>
        <translation>На хартия или като PDF</translation>
    </message>
    <message>
        <source>As a file for a computer</source>
        <translation>Като файл за компютър</translation>
    </message>
    <message>
        <source>Without them nobody reads it, not even we. Others see only what you share.</source>
        <translation>Без тях никой не го чете, дори ние. Другите виждат само това, което споделяте.</translation>
    </message>
    <message>
        <source>Tips from others</source>
        <translation>Съвети от други</translation>
    </message>
    <message>
        <source>See what they kept.</source>
        <translation>Вижте какво са запазили.</translation>
    </message>
    <message>
        <source>Count me in</source>
        <translation>Бройте и мен</translation>
    </message>
    <message>
        <source>Others see what was kept most, not who you are.</source>
        <translation>Другите виждат какво е запазвано най-често, не кой сте.</translation>
    </message>
    <message>
        <source>Show it to a counsellor</source>
        <translation>Покажете на консултант</translation>
    </message>
    <message>
        <source>You choose what is in it.</source>
        <translation>Вие избирате какво има в него.</translation>
    </message>
    <message>
        <source>Everything goes away for good. We ask you once more.</source>
        <translation>Всичко изчезва завинаги. Ще ви попитаме още веднъж.</translation>
    </message>
    <message>
        <source>Wipe everything…</source>
        <translation>Изтриване на всичко…</translation>
    </message>
</context>
<context>
    <name>DossierStartPage</name>
    <message>
        <source>What is it?</source>
        <translation>Какво е това?</translation>
    </message>
    <message>
        <source>What is your first name?</source>
        <translation>Какво е първото ви име?</translation>
    </message>
    <message>
        <source>Choose a secret code</source>
        <translation>Изберете таен код</translation>
    </message>
    <message>
        <source>Your recovery card</source>
        <translation>Вашата карта за възстановяване</translation>
    </message>
    <message>
        <source>Your access card</source>
        <translation>Вашата карта за достъп</translation>
    </message>
    <message>
        <source>A file keeps vacancies, applications, tasks and your CV for the next time. You can also do without.</source>
        <translation>Досието пази обяви, кандидатури, задачи и CV за следващия път. Може и без него.</translation>
    </message>
    <message>
        <source>Only your first name. You see it on the screen and on your card.</source>
        <translation>Само първото име. Виждате го на екрана и на картата.</translation>
    </message>
    <message>
        <source>Six digits that you remember well. Only you know them.</source>
        <translation>Шест цифри, които помните добре. Само вие ги знаете.</translation>
    </message>
    <message>
        <source>Card 2 of 2. Keep it at home.</source>
        <translation>Карта 2 от 2. Пазете я у дома.</translation>
    </message>
    <message>
        <source>Card 1 of 2. Take it with you.</source>
        <translation>Карта 1 от 2. Вземете я със себе си.</translation>
    </message>
    <message>
        <source>Type the same code once more.</source>
        <translation>Напишете същия код още веднъж.</translation>
    </message>
    <message>
        <source>Start a file</source>
        <translation>Започване на досие</translation>
    </message>
    <message>
        <source>takes 2 minutes</source>
        <translation>отнема 2 минути</translation>
    </message>
    <message>
        <source>Your first name</source>
        <translation>Първото ви име</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Следваща</translation>
    </message>
    <message>
        <source>Type your first name first.</source>
        <translation>Първо въведете името си.</translation>
    </message>
    <message>
        <source>The card that came out opens nothing</source>
        <translation>Картата, която излезе, не отваря нищо</translation>
    </message>
    <message>
        <source>Throw it away. Type your code again. Then a new card comes out.</source>
        <translation>Изхвърлете я. Напишете кода си отново. После излиза нова карта.</translation>
    </message>
    <message>
        <source>Go on without a file</source>
        <translation>Напред без досие</translation>
    </message>
    <message>
        <source>Your file could not be made now</source>
        <translation>Досието не можа да се направи сега</translation>
    </message>
    <message>
        <source>You did nothing wrong. A card that came out is worth nothing.</source>
        <translation>Не сте сбъркали. Карта, която вече е излязла, не важи.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Опитай пак</translation>
    </message>
    <message>
        <source>Make this card later</source>
        <translation>Тази карта по-късно</translation>
    </message>
</context>
<context>
    <name>DossierSuggestionsPage</name>
    <message>
        <source>Suggestions</source>
        <translation>Предложения</translation>
    </message>
    <message>
        <source>These may suit you. Touch the question mark to know why you see one. Touch the cross if it is not for you.</source>
        <translation>Това може да ви подхожда. Докоснете въпросителния знак, за да разберете защо го виждате. Докоснете кръстчето, ако не е за вас.</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>Моето досие</translation>
    </message>
    <message>
        <source>Show what others chose</source>
        <translation>Показвай какво са избрали други</translation>
    </message>
    <message>
        <source>Look at the training</source>
        <translation>Вижте обучението</translation>
    </message>
    <message>
        <source>Look at the vacancy</source>
        <translation>Виж обявата</translation>
    </message>
    <message>
        <source>There are no suggestions now.</source>
        <translation>Сега няма предложения.</translation>
    </message>
    <message>
        <source>Say what work you look for, or save what you like. Then we can suggest more like it.</source>
        <translation>Кажете каква работа търсите или запазете каквото ви харесва. Тогава можем да предложим още подобни.</translation>
    </message>
    <message>
        <source>Say what you look for</source>
        <translation>Кажете какво търсите</translation>
    </message>
    <message>
        <source>Look for work</source>
        <translation>Търсене на работа</translation>
    </message>
    <message>
        <source>Why do I see this?</source>
        <translation>Защо виждам това?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Запазване</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>Не е за мен</translation>
    </message>
    <message>
        <source>You do not see it again.</source>
        <translation>Няма да го видите повече.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отмяна</translation>
    </message>
</context>
<context>
    <name>DossierTabs</name>
    <message>
        <source>The parts of your file</source>
        <translation>Частите на досието ви</translation>
    </message>
</context>
<context>
    <name>DossierTabsController</name>
    <message>
        <source>Overview</source>
        <translation>Преглед</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Запазени</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Кандидатури</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Задачи</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Срещи</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Предложения</translation>
    </message>
    <message>
        <source>What I can do</source>
        <translation>Какво мога</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message numerus="yes">
        <source>%n to do</source>
        <translation>
            <numerusform>%n за правене</numerusform>
            <numerusform>%n за правене</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to come</source>
        <translation>
            <numerusform>%n предстои</numerusform>
            <numerusform>%n предстоят</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DossierTaskPage</name>
    <message>
        <source>Task</source>
        <translation>Задача</translation>
    </message>
    <message>
        <source>Read how to do it. Say when it is done, or when it does not work.</source>
        <translation>Прочетете как се прави. Кажете, когато е готово или не става.</translation>
    </message>
    <message>
        <source>How to do it</source>
        <translation>Как се прави</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Защо?</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Доказателство</translation>
    </message>
    <message>
        <source>This does not work for me</source>
        <translation>Това не ми се получава</translation>
    </message>
    <message>
        <source>This is not for me</source>
        <translation>Това не е за мен</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печат</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Още време</translation>
    </message>
    <message>
        <source>A week more time</source>
        <translation>Още една седмица</translation>
    </message>
    <message>
        <source>Print my tasks</source>
        <translation>Отпечатайте моите задачи</translation>
    </message>
    <message>
        <source>This task is no longer there.</source>
        <translation>Тази задача вече я няма.</translation>
    </message>
</context>
<context>
    <name>DossierTasksPage</name>
    <message>
        <source>My tasks</source>
        <translation>Моите задачи</translation>
    </message>
    <message>
        <source>Here is what you can do. Touch a task to see how.</source>
        <translation>Тук е какво можете да направите. Докоснете задача, за да видите как.</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>Моето досие</translation>
    </message>
    <message>
        <source>You have nothing to do now.</source>
        <translation>Сега нямате какво да правите.</translation>
    </message>
    <message>
        <source>Tasks come by themselves when something can help you, or your counsellor sends them.</source>
        <translation>Задачите идват сами, когато нещо може да ви помогне, или ги праща консултантът.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Print my tasks</source>
        <translation>Отпечатайте моите задачи</translation>
    </message>
    <message>
        <source>There are no tasks to print.</source>
        <translation>Няма задачи за печат.</translation>
    </message>
</context>
<context>
    <name>EntryController</name>
    <message>
        <source>Recovery card</source>
        <translation>Резервна карта</translation>
    </message>
    <message>
        <source>Access card</source>
        <translation>Карта за достъп</translation>
    </message>
    <message>
        <source>This is not the code of a card. Look at it again.</source>
        <translation>Това не е код на карта. Погледнете пак.</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n seconds. Then try again.</source>
        <translation>
            <numerusform>Изчакайте %n секунда. После опитайте пак.</numerusform>
            <numerusform>Изчакайте %n секунди. После опитайте пак.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is not your code. You can try %n times more.</source>
        <translation>
            <numerusform>Това не е вашият код. Остава %n опит.</numerusform>
            <numerusform>Това не е вашият код. Остават %n опита.</numerusform>
        </translation>
    </message>
    <message>
        <source>A file is open here. Is it not yours? Touch Stop &amp; wipe first.</source>
        <translation>Тук е отворено досие. Не е ваше ли? Първо докоснете „Стоп и изтрий“.</translation>
    </message>
    <message>
        <source>Your code is changed. From now on only your new code opens your file.</source>
        <translation>Кодът ви е сменен. Отсега само новият код отваря досието ви.</translation>
    </message>
</context>
<context>
    <name>EntryPromises</name>
    <message>
        <source>Your code is never on the screen.</source>
        <translation>Кодът ви никога не е на екрана.</translation>
    </message>
    <message>
        <source>Do you stop? Then we wipe everything from this screen.</source>
        <translation>Спирате? Тогава изтриваме всичко от този екран.</translation>
    </message>
    <message>
        <source>No card or no code? Ask at the desk.</source>
        <translation>Нямате карта или код? Попитайте на гишето.</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Your file is wiped</source>
        <translation>Досието ви е изтрито</translation>
    </message>
    <message>
        <source>Wiping did not work</source>
        <translation>Изтриването не стана</translation>
    </message>
    <message>
        <source>Are you sure? Nothing comes back</source>
        <translation>Сигурни ли сте? Нищо не се връща</translation>
    </message>
    <message>
        <source>Wipe your file?</source>
        <translation>Да изтрием ли досието ви?</translation>
    </message>
    <message>
        <source>Your cards open nothing any more. You can throw them away.</source>
        <translation>Картите ви вече не отварят нищо. Можете да ги изхвърлите.</translation>
    </message>
    <message>
        <source>Your file is still there. Try again, or ask for help at the desk.</source>
        <translation>Досието още е тук. Опитайте пак или помолете за помощ на гишето.</translation>
    </message>
    <message>
        <source>All that is in it goes away at once: on this screen, and on the others as soon as they hear of it.</source>
        <translation>Всичко в него изчезва веднага: на този екран, а на другите, щом научат.</translation>
    </message>
    <message>
        <source>Vacancies, applications, tasks, your CV: everything goes away for good. Do you want it on paper first?</source>
        <translation>Обяви, кандидатури, задачи, CV: всичко изчезва завинаги. Искате ли го първо на хартия?</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>Не, запази</translation>
    </message>
    <message>
        <source>Print it first</source>
        <translation>Първо печат</translation>
    </message>
    <message>
        <source>Yes, wipe everything</source>
        <translation>Да, изтрий всичко</translation>
    </message>
    <message>
        <source>Wipe everything…</source>
        <translation>Изтриване на всичко…</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>Към началото</translation>
    </message>
</context>
<context>
    <name>FeedInfo</name>
    <message numerus="yes">
        <source>%n vacancies</source>
        <translation>
            <numerusform>%n обява</numerusform>
            <numerusform>%n обяви</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trainings</source>
        <translation>
            <numerusform>%n обучение</numerusform>
            <numerusform>%n обучения</numerusform>
        </translation>
    </message>
    <message>
        <source>Open until {time}</source>
        <translation>Отворено до {time}</translation>
    </message>
    <message>
        <source>Open from {time}</source>
        <translation>Отворено от {time}</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>Сега е затворено</translation>
    </message>
    <message>
        <source>This is how it was on {day}. Something may be gone already. So call first.</source>
        <translation>Това е положението на {day}. Нещо може вече да го няма. Затова първо се обадете.</translation>
    </message>
    <message>
        <source>Call first</source>
        <translation>Първо се обадете</translation>
    </message>
</context>
<context>
    <name>FilterColumn</name>
    <message>
        <source>Choose what fits</source>
        <translation>Изберете подходящото</translation>
    </message>
    <message>
        <source>Clear choices</source>
        <translation>Изчисти избора</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation>Още възможности</translation>
    </message>
</context>
<context>
    <name>FilterSheet</name>
    <message>
        <source>Choices</source>
        <translation>Изберете подходящото</translation>
    </message>
    <message>
        <source>Clear choices</source>
        <translation>Изчисти избора</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>Сектори</translation>
    </message>
</context>
<context>
    <name>FirstSheet</name>
    <message numerus="yes">
        <source>%n sheets</source>
        <translation>
            <numerusform>%n лист</numerusform>
            <numerusform>%n листа</numerusform>
        </translation>
    </message>
    <message>
        <source>The sheet is being made</source>
        <translation>Листът се подготвя</translation>
    </message>
</context>
<context>
    <name>GoodbyePage</name>
    <message>
        <source>Everything is wiped.</source>
        <translation>Всичко е изтрито.</translation>
    </message>
    <message>
        <source>Goodbye!</source>
        <translation>Довиждане!</translation>
    </message>
    <message>
        <source>Nothing of you is left on this screen.</source>
        <translation>На този екран вече няма нищо за вас.</translation>
    </message>
    <message>
        <source>Start again (%1)</source>
        <translation>Започни отначало (%1)</translation>
    </message>
</context>
<context>
    <name>GuideAnswer</name>
    <message>
        <source>This is where to go</source>
        <translation>Тук трябва да отидете</translation>
    </message>
    <message>
        <source>Ask to be called back</source>
        <translation>Поискайте да ви се обадят обратно</translation>
    </message>
    <message>
        <source>What do they do?</source>
        <translation>Какво правят?</translation>
    </message>
    <message>
        <source>Which languages?</source>
        <translation>На какви езици?</translation>
    </message>
    <message>
        <source>Bring this</source>
        <translation>Носете това</translation>
    </message>
    <message>
        <source>They can help you too</source>
        <translation>И те могат да ви помогнат</translation>
    </message>
</context>
<context>
    <name>GuideAnswerController</name>
    <message>
        <source>Who can help me</source>
        <translation>Кой може да ми помогне</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Обадете се</translation>
    </message>
</context>
<context>
    <name>GuideAnswerPage</name>
    <message>
        <source>This is where to go</source>
        <translation>Тук трябва да отидете</translation>
    </message>
    <message>
        <source>Read who can help you, what to bring, and where they are.</source>
        <translation>Прочетете кой може да ви помогне, какво да носите и къде са.</translation>
    </message>
    <message>
        <source>Job shop &amp; help</source>
        <translation>Werkwinkel и помощ</translation>
    </message>
    <message>
        <source>who can help me?</source>
        <translation>кой ще ми помогне?</translation>
    </message>
    <message>
        <source>See who can help</source>
        <translation>Вижте кой може да помогне</translation>
    </message>
</context>
<context>
    <name>GuideQuestionController</name>
    <message>
        <source>Question {number} of at most {most}</source>
        <translation>Въпрос {number} от най-много {most}</translation>
    </message>
</context>
<context>
    <name>GuideStep</name>
    <message>
        <source>This choice is no longer there.</source>
        <translation>Този избор вече го няма.</translation>
    </message>
    <message>
        <source>You did nothing wrong. See who can help you.</source>
        <translation>Вие не сте сгрешили. Вижте кой може да ви помогне.</translation>
    </message>
</context>
<context>
    <name>GuideWhere</name>
    <message>
        <source>Closest to you</source>
        <translation>Най-близо до вас</translation>
    </message>
    <message>
        <source>You can ask here too</source>
        <translation>Може да питате и тук</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Как да се свържете</translation>
    </message>
    <message>
        <source>Route (QR)</source>
        <translation>Маршрут (QR)</translation>
    </message>
    <message>
        <source>Take along (QR)</source>
        <translation>Вземете (QR)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печат</translation>
    </message>
</context>
<context>
    <name>HelpGuidePage</name>
    <message>
        <source>Job shop &amp; help</source>
        <translation>Werkwinkel и помощ</translation>
    </message>
    <message>
        <source>Touch the picture that fits. Back goes to the question before.</source>
        <translation>Докоснете картинката, която подхожда. Назад води до предишния въпрос.</translation>
    </message>
    <message>
        <source>who can help me?</source>
        <translation>кой ще ми помогне?</translation>
    </message>
    <message>
        <source>See who can help</source>
        <translation>Вижте кой може да помогне</translation>
    </message>
</context>
<context>
    <name>HelpWords</name>
    <message>
        <source>They wrote this in Dutch.</source>
        <translation>Това е написано на нидерландски.</translation>
    </message>
    <message>
        <source>{first} to {last} of {count}</source>
        <translation>{first}–{last} от {count}</translation>
    </message>
</context>
<context>
    <name>HoursRow</name>
    <message>
        <source>Today</source>
        <translation>Днес</translation>
    </message>
</context>
<context>
    <name>Journey</name>
    <message numerus="yes">
        <source>Also in {towns} and %n other places</source>
        <translation>
            <numerusform>Също в {towns} и на още %n място</numerusform>
            <numerusform>Също в {towns} и на още %n места</numerusform>
        </translation>
    </message>
    <message>
        <source>Also in {towns}</source>
        <translation>Също в {towns}</translation>
    </message>
</context>
<context>
    <name>KeepButton</name>
    <message>
        <source>Saved</source>
        <translation>Запазени</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Запазване</translation>
    </message>
</context>
<context>
    <name>KeepController</name>
    <message>
        <source>Saved for this visit. Open a file to keep it longer.</source>
        <translation>Запазено за това посещение. Отворете досие, за да го пазите по-дълго.</translation>
    </message>
</context>
<context>
    <name>KeyWords</name>
    <message>
        <source>capital letter</source>
        <translation>главна буква</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>изтрий</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>cursor to the left</source>
        <translation>курсор наляво</translation>
    </message>
    <message>
        <source>cursor to the right</source>
        <translation>курсор надясно</translation>
    </message>
    <message>
        <source>space</source>
        <translation>интервал</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
    <message>
        <source>digits and signs</source>
        <translation>цифри и знаци</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>букви</translation>
    </message>
    <message>
        <source>letters with accents</source>
        <translation>букви с ударения</translation>
    </message>
    <message>
        <source>other order of letters</source>
        <translation>друг ред на буквите</translation>
    </message>
    <message>
        <source>other alphabet</source>
        <translation>друга азбука</translation>
    </message>
    <message>
        <source>full stop</source>
        <translation>точка</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>запетая</translation>
    </message>
    <message>
        <source>question mark</source>
        <translation>въпросителен знак</translation>
    </message>
    <message>
        <source>exclamation mark</source>
        <translation>удивителен знак</translation>
    </message>
    <message>
        <source>opening question mark</source>
        <translation>обърнат въпросителен знак</translation>
    </message>
    <message>
        <source>opening exclamation mark</source>
        <translation>обърнат удивителен знак</translation>
    </message>
    <message>
        <source>colon</source>
        <translation>двоеточие</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>точка и запетая</translation>
    </message>
    <message>
        <source>dash</source>
        <translation>тире</translation>
    </message>
    <message>
        <source>underscore</source>
        <translation>долна черта</translation>
    </message>
    <message>
        <source>apostrophe</source>
        <translation>апостроф</translation>
    </message>
    <message>
        <source>quotation mark</source>
        <translation>кавички</translation>
    </message>
    <message>
        <source>at sign</source>
        <translation>маймунско а</translation>
    </message>
    <message>
        <source>slash</source>
        <translation>наклонена черта</translation>
    </message>
    <message>
        <source>and sign</source>
        <translation>знак за и</translation>
    </message>
    <message>
        <source>plus</source>
        <translation>плюс</translation>
    </message>
    <message>
        <source>opening bracket</source>
        <translation>отваряща скоба</translation>
    </message>
    <message>
        <source>closing bracket</source>
        <translation>затваряща скоба</translation>
    </message>
    <message>
        <source>hash</source>
        <translation>диез</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>процент</translation>
    </message>
    <message>
        <source>euro</source>
        <translation>евро</translation>
    </message>
    <message>
        <source>star</source>
        <translation>звездичка</translation>
    </message>
    <message>
        <source>equals</source>
        <translation>равно</translation>
    </message>
    <message>
        <source>dot be</source>
        <translation>точка бе</translation>
    </message>
    <message>
        <source>dot com</source>
        <translation>точка ком</translation>
    </message>
    <message>
        <source>%1 with grave accent</source>
        <translation>%1 с ударение наляво</translation>
    </message>
    <message>
        <source>%1 with acute accent</source>
        <translation>%1 с ударение надясно</translation>
    </message>
    <message>
        <source>%1 with circumflex</source>
        <translation>%1 с шапчица</translation>
    </message>
    <message>
        <source>%1 with two dots</source>
        <translation>%1 с две точки</translation>
    </message>
    <message>
        <source>%1 with tilde</source>
        <translation>%1 с вълничка</translation>
    </message>
    <message>
        <source>%1 with cedilla</source>
        <translation>%1 с опашчица</translation>
    </message>
    <message>
        <source>%1 with a mark</source>
        <translation>%1 със знак</translation>
    </message>
    <message>
        <source>capital %1</source>
        <translation>главно %1</translation>
    </message>
</context>
<context>
    <name>KeyboardPanel</name>
    <message>
        <source>Keyboard</source>
        <translation>Клавиатура</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Цифри</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Изтрий</translation>
    </message>
    <message numerus="yes">
        <source>%n more digits</source>
        <translation>
            <numerusform>Още %n цифра</numerusform>
            <numerusform>Още %n цифри</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LanguageChips</name>
    <message>
        <source>More</source>
        <translation>Още</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>Изберете език</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Choose your language</source>
        <translation>Изберете език</translation>
    </message>
</context>
<context>
    <name>LeavingController</name>
    <message numerus="yes">
        <source>You kept %n things</source>
        <translation>
            <numerusform>Запазихте %n нещо</numerusform>
            <numerusform>Запазихте %n неща</numerusform>
        </translation>
    </message>
    <message>
        <source>Your card does not work yet. Finish it first, or stop without a file.</source>
        <translation>Картата ви още не работи. Първо я довършете или спрете без досие.</translation>
    </message>
    <message>
        <source>What I kept</source>
        <translation>Какво запазих</translation>
    </message>
</context>
<context>
    <name>LeavingDialog</name>
    <message>
        <source>Without a file we wipe them now.</source>
        <translation>Без досие ги изтриваме сега.</translation>
    </message>
    <message>
        <source>Keep them in a file (2 minutes)</source>
        <translation>Запазване в досие (2 минути)</translation>
    </message>
    <message>
        <source>Print them</source>
        <translation>Печат</translation>
    </message>
    <message>
        <source>Stop and wipe all</source>
        <translation>Край и изтриване на всичко</translation>
    </message>
</context>
<context>
    <name>LetterBlock</name>
    <message>
        <source>Type it yourself</source>
        <translation>Напишете текста</translation>
    </message>
    <message>
        <source>Show other sentences</source>
        <translation>Покажи други изречения</translation>
    </message>
</context>
<context>
    <name>LetterController</name>
    <message>
        <source>My letter</source>
        <translation>Моето писмо</translation>
    </message>
    <message>
        <source>Why this vacancy?</source>
        <translation>Защо тази обява?</translation>
    </message>
    <message>
        <source>Why this work?</source>
        <translation>Защо тази работа?</translation>
    </message>
    <message>
        <source>What can you do already?</source>
        <translation>Какво вече умеете?</translation>
    </message>
    <message>
        <source>How do you work?</source>
        <translation>Как работите?</translation>
    </message>
    <message>
        <source>How do you end?</source>
        <translation>Как завършвате?</translation>
    </message>
</context>
<context>
    <name>LetterHead</name>
    <message>
        <source>Change</source>
        <translation>Промени</translation>
    </message>
</context>
<context>
    <name>LevelWords</name>
    <message>
        <source>Almost none</source>
        <translation>Почти нищо</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Малко</translation>
    </message>
    <message>
        <source>Reasonably well</source>
        <translation>Средно</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Добре</translation>
    </message>
    <message>
        <source>Fluent</source>
        <translation>Свободно</translation>
    </message>
    <message>
        <source>Mother tongue</source>
        <translation>Майчин език</translation>
    </message>
</context>
<context>
    <name>Logo</name>
    <message>
        <source>work &amp; training</source>
        <translation>работа и обучение</translation>
    </message>
</context>
<context>
    <name>LowReach</name>
    <message>
        <source>Sample data</source>
        <translation>Примерни данни</translation>
    </message>
    <message>
        <source>Everything is low.</source>
        <translation>Всичко е долу.</translation>
    </message>
    <message>
        <source>All you can touch is in the lower half now.</source>
        <translation>Всичко за докосване сега е в долната половина.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Reading aloud does not work now.</source>
        <translation>Четенето на глас сега не работи.</translation>
    </message>
    <message>
        <source>It is in your list.</source>
        <translation>Има го в списъка ви.</translation>
    </message>
</context>
<context>
    <name>MeetingPlace</name>
    <message>
        <source>By phone: %1</source>
        <translation>По телефона: %1</translation>
    </message>
    <message>
        <source>Open that day: {hours}</source>
        <translation>Отворено този ден: {hours}</translation>
    </message>
    <message>
        <source>± {minutes} min on foot ({distance})</source>
        <translation>± {minutes} мин пеша ({distance})</translation>
    </message>
    <message>
        <source>± {minutes} min by bicycle ({distance})</source>
        <translation>± {minutes} мин с велосипед ({distance})</translation>
    </message>
    <message>
        <source>± {minutes} min by car ({distance})</source>
        <translation>± {minutes} мин с кола ({distance})</translation>
    </message>
</context>
<context>
    <name>MonthPicker</name>
    <message>
        <source>Month</source>
        <translation>Месец</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Година</translation>
    </message>
</context>
<context>
    <name>NumberArch</name>
    <message>
        <source>Done</source>
        <translation>Направено</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Сега сте тук</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>Още за правене</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Нещо липсва</translation>
    </message>
</context>
<context>
    <name>NumberController</name>
    <message>
        <source>This is your number</source>
        <translation>Това е вашият номер</translation>
    </message>
    <message>
        <source>Your number stops</source>
        <translation>Номерът ви спира</translation>
    </message>
    <message>
        <source>There is no number now</source>
        <translation>Сега няма номер</translation>
    </message>
    <message>
        <source>A number for your counsellor</source>
        <translation>Номер за вашия консултант</translation>
    </message>
    <message>
        <source>Give it to your counsellor only. An older number does not work any more.</source>
        <translation>Дайте го само на консултанта си. По-старият номер вече не работи.</translation>
    </message>
    <message>
        <source>Nobody can send you anything with it any more.</source>
        <translation>Никой вече не може да ви прати нищо с него.</translation>
    </message>
    <message>
        <source>We cannot reach the service. Try again later. Your file itself works.</source>
        <translation>Няма връзка със службата. Опитайте по-късно. Самото досие работи.</translation>
    </message>
    <message>
        <source>With it your counsellor can send you tasks, appointments and tips. Nobody can read your file with it.</source>
        <translation>С него консултантът може да ви праща задачи, срещи и съвети. Никой не може да чете досието ви с него.</translation>
    </message>
</context>
<context>
    <name>NumberDialog</name>
    <message>
        <source>Give me a number</source>
        <translation>Дайте ми номер</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Опитайте пак</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Stop my number</source>
        <translation>Спрете номера ми</translation>
    </message>
</context>
<context>
    <name>OccupationFinderField</name>
    <message>
        <source>Clear</source>
        <translation>Изчисти</translation>
    </message>
</context>
<context>
    <name>OccupationsController</name>
    <message numerus="yes">
        <source>%n occupations</source>
        <translation>
            <numerusform>%n професия</numerusform>
            <numerusform>%n професии</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all {n}</source>
        <translation>Покажи всички {n}</translation>
    </message>
    <message>
        <source>There are no such vacancies right now.</source>
        <translation>В момента няма такива обяви.</translation>
    </message>
    <message>
        <source>You did nothing wrong. Choose other work.</source>
        <translation>Не сте сгрешили. Изберете друга работа.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n нова</numerusform>
            <numerusform>%n нови</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OccupationsPage</name>
    <message>
        <source>Vacancies</source>
        <translation>Обяви за работа</translation>
    </message>
    <message>
        <source>Touch an occupation to see its vacancies.</source>
        <translation>Докоснете професия, за да видите обявите.</translation>
    </message>
    <message>
        <source>choose with pictures</source>
        <translation>избор с картинки</translation>
    </message>
    <message>
        <source>Type instead</source>
        <translation>По-добре с писане</translation>
    </message>
    <message>
        <source>Other kind of work</source>
        <translation>Друг вид работа</translation>
    </message>
    <message>
        <source>What occupation?</source>
        <translation>Каква професия?</translation>
    </message>
    <message>
        <source>We do not know which occupations these vacancies are for.</source>
        <translation>Не знаем за кои професии са тези обяви.</translation>
    </message>
    <message>
        <source>You can look at all of them.</source>
        <translation>Може да видите всички.</translation>
    </message>
</context>
<context>
    <name>OpeningWords</name>
    <message>
        <source>Open until {time}</source>
        <translation>Отворено до {time}</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Затворено</translation>
    </message>
    <message>
        <source>Opens at {time}</source>
        <translation>Отваря в {time}</translation>
    </message>
    <message>
        <source>Opens tomorrow at {time}</source>
        <translation>Отваря утре в {time}</translation>
    </message>
    <message>
        <source>Opens {day} at {time}</source>
        <translation>Отваря: {day}, {time}</translation>
    </message>
    <message>
        <source>Closed until {day}</source>
        <translation>Затворено до {day}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Отворено</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>Затворено</translation>
    </message>
    <message>
        <source>{opens} to {closes}</source>
        <translation>{opens} до {closes} ч.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> и </translation>
    </message>
    <message>
        <source>closed</source>
        <translation>затворено</translation>
    </message>
</context>
<context>
    <name>OriginSheet</name>
    <message>
        <source>Where do you want to search from?</source>
        <translation>Откъде искате да търсите?</translation>
    </message>
    <message>
        <source>Town or postal code</source>
        <translation>Община или пощенски код</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Търси</translation>
    </message>
    <message>
        <source>Clear what you typed</source>
        <translation>Изтрий написаното</translation>
    </message>
    <message>
        <source>We do not know this town. Type the first letters of its name, or its postal code.</source>
        <translation>Не познаваме тази община. Напишете първите букви от името или пощенския код.</translation>
    </message>
    <message>
        <source>Here, in %1</source>
        <translation>Тук, в %1</translation>
    </message>
</context>
<context>
    <name>OverviewController</name>
    <message numerus="yes">
        <source>%n saved</source>
        <translation>
            <numerusform>%n запазена</numerusform>
            <numerusform>%n запазени</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewWords</name>
    <message>
        <source>Hello {name}</source>
        <translation>Здравейте, {name}</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>Моето досие</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Днес</translation>
    </message>
    <message>
        <source>Was for {day}</source>
        <translation>Беше за {day}</translation>
    </message>
    <message>
        <source>Before {day}</source>
        <translation>Преди {day}</translation>
    </message>
    <message>
        <source>{hour}, with {name}</source>
        <translation>{hour}, с {name}</translation>
    </message>
    <message>
        <source>Will you come?</source>
        <translation>Ще дойдете ли?</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>По телефона</translation>
    </message>
    <message>
        <source>From your counsellor {name}</source>
        <translation>От вашия консултант, {name}</translation>
    </message>
    <message>
        <source>Suits what you chose</source>
        <translation>Подхожда на избора ви</translation>
    </message>
    <message>
        <source>From your counsellor</source>
        <translation>От вашия консултант</translation>
    </message>
    <message>
        <source>From the employer</source>
        <translation>От работодателя</translation>
    </message>
    <message>
        <source>Chosen by people like you</source>
        <translation>Избрано от хора като вас</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>%1 · signed in</source>
        <translation>%1 · отворено досие</translation>
    </message>
    <message>
        <source>Protected screen</source>
        <translation>Защитен екран</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Примерни данни</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>Previous</source>
        <translation>Предишни</translation>
    </message>
    <message>
        <source>You are at the top.</source>
        <translation>Вие сте най-горе.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Следващи</translation>
    </message>
    <message>
        <source>You are at the bottom.</source>
        <translation>Вие сте най-долу.</translation>
    </message>
</context>
<context>
    <name>PaperPreview</name>
    <message>
        <source>The sheet is being made</source>
        <translation>Подготвяме листа</translation>
    </message>
    <message>
        <source>1 sheet</source>
        <translation>1 лист</translation>
    </message>
    <message>
        <source>Sheet {number} of {sheets}</source>
        <translation>Лист {number} от {sheets}</translation>
    </message>
</context>
<context>
    <name>PartnerController</name>
    <message>
        <source>This helper</source>
        <translation>Тази служба</translation>
    </message>
    <message>
        <source>These helpers are no longer there.</source>
        <translation>Тези помощници вече ги няма.</translation>
    </message>
    <message>
        <source>You did nothing wrong. Others can help you too.</source>
        <translation>Вие не сте сгрешили. И други могат да ви помогнат.</translation>
    </message>
</context>
<context>
    <name>PartnerDetail</name>
    <message>
        <source>Print</source>
        <translation>Печат</translation>
    </message>
    <message>
        <source>Ask to be called back</source>
        <translation>Поискайте да ви се обадят обратно</translation>
    </message>
    <message>
        <source>They help you with</source>
        <translation>С това ви помагат</translation>
    </message>
    <message>
        <source>They speak</source>
        <translation>Говорят</translation>
    </message>
    <message>
        <source>Where you find them</source>
        <translation>Тук ще ги намерите</translation>
    </message>
</context>
<context>
    <name>PartnerPage</name>
    <message>
        <source>Job shop &amp; help</source>
        <translation>Werkwinkel и помощ</translation>
    </message>
    <message>
        <source>Read what they help with, and where you find them.</source>
        <translation>Прочетете с какво помагат и къде ще ги намерите.</translation>
    </message>
    <message>
        <source>See who else helps</source>
        <translation>Вижте кой още помага</translation>
    </message>
</context>
<context>
    <name>PartnersController</name>
    <message>
        <source>We do not know any helpers right now.</source>
        <translation>Сега не знаем никакви помощници.</translation>
    </message>
    <message>
        <source>You did nothing wrong. Ask for help at the desk.</source>
        <translation>Вие не сте сгрешили. Помолете за помощ на гишето.</translation>
    </message>
</context>
<context>
    <name>PassportCard</name>
    <message>
        <source>Add</source>
        <translation>Добави</translation>
    </message>
    <message>
        <source>Touch to change it or take it away.</source>
        <translation>Докоснете, за да промените или махнете.</translation>
    </message>
</context>
<context>
    <name>PassportController</name>
    <message numerus="yes">
        <source>%n times proven</source>
        <translation>
            <numerusform>доказано %n път</numerusform>
            <numerusform>доказано %n пъти</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times said by yourself</source>
        <translation>
            <numerusform>казано от вас %n път</numerusform>
            <numerusform>казано от вас %n пъти</numerusform>
        </translation>
    </message>
    <message>
        <source>What I can do</source>
        <translation>Какво мога</translation>
    </message>
</context>
<context>
    <name>PassportDialog</name>
    <message>
        <source>Which training did you follow?</source>
        <translation>Какво обучение сте минали?</translation>
    </message>
    <message>
        <source>What can you do?</source>
        <translation>Какво можете?</translation>
    </message>
    <message>
        <source>Which language do you speak?</source>
        <translation>Какъв език говорите?</translation>
    </message>
    <message>
        <source>Which driving licence do you have?</source>
        <translation>Каква шофьорска книжка имате?</translation>
    </message>
    <message>
        <source>In which work?</source>
        <translation>В каква работа?</translation>
    </message>
    <message>
        <source>Touch what you can do</source>
        <translation>Докоснете това, което можете</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>Как се казва?</translation>
    </message>
    <message>
        <source>Or in your own words</source>
        <translation>Или със свои думи</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Изчисти</translation>
    </message>
    <message>
        <source>Who gave it? (not needed)</source>
        <translation>Кой го проведе? (не е нужно)</translation>
    </message>
    <message>
        <source>Where did you learn it? (not needed)</source>
        <translation>Къде го научихте? (не е нужно)</translation>
    </message>
    <message>
        <source>How well?</source>
        <translation>Колко добре?</translation>
    </message>
    <message>
        <source>In which year?</source>
        <translation>През коя година?</translation>
    </message>
    <message>
        <source>Can you prove it?</source>
        <translation>Можете ли да го докажете?</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Махни го</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Запазване</translation>
    </message>
    <message>
        <source>Say first what it is called.</source>
        <translation>Кажете първо как се казва.</translation>
    </message>
    <message>
        <source>Choose first a language, and how well.</source>
        <translation>Изберете първо език и колко добре.</translation>
    </message>
    <message>
        <source>Choose first something.</source>
        <translation>Изберете първо нещо.</translation>
    </message>
</context>
<context>
    <name>PassportForm</name>
    <message>
        <source>I say so myself</source>
        <translation>Казвам го аз</translation>
    </message>
    <message>
        <source>I have a paper</source>
        <translation>Имам документ</translation>
    </message>
    <message>
        <source>A service tested it</source>
        <translation>Служба го провери</translation>
    </message>
</context>
<context>
    <name>PassportRow</name>
    <message>
        <source>Proven</source>
        <translation>Доказано</translation>
    </message>
    <message>
        <source>You say so</source>
        <translation>По ваши думи</translation>
    </message>
</context>
<context>
    <name>PassportWords</name>
    <message>
        <source>Driving licence {category}</source>
        <translation>Шофьорска книжка {category}</translation>
    </message>
</context>
<context>
    <name>PeriodPicker</name>
    <message>
        <source>From when?</source>
        <translation>Откога?</translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation>Докога?</translation>
    </message>
</context>
<context>
    <name>PhonePanel</name>
    <message>
        <source>Open the camera of your phone. Point it at the square.</source>
        <translation>Отворете камерата на телефона си. Насочете я към квадрата.</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>Kind of work</source>
        <translation>Вид работа</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Професия</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation>Обяви за работа</translation>
    </message>
</context>
<context>
    <name>Pin</name>
    <message numerus="yes">
        <source>%n more digits</source>
        <translation>
            <numerusform>Още %n цифра</numerusform>
            <numerusform>Още %n цифри</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinChoice</name>
    <message>
        <source>The two codes are not the same. Type your code again.</source>
        <translation>Двата кода не са еднакви. Въведете кода отново.</translation>
    </message>
    <message>
        <source>This code repeats itself. Others guess it. Choose another one.</source>
        <translation>Този код се повтаря. Другите ще го познаят. Изберете друг.</translation>
    </message>
    <message>
        <source>These digits follow each other. Others guess it. Choose another one.</source>
        <translation>Тези цифри са поредни. Другите ще ги познаят. Изберете други.</translation>
    </message>
    <message>
        <source>This looks like a date. Others guess it. Choose another one.</source>
        <translation>Прилича на дата. Другите ще я познаят. Изберете друг код.</translation>
    </message>
</context>
<context>
    <name>PinField</name>
    <message>
        <source>%1 of %2 digits</source>
        <translation>%1 от %2 цифри</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message numerus="yes">
        <source>%n more digits</source>
        <translation>
            <numerusform>Още %n цифра</numerusform>
            <numerusform>Още %n цифри</numerusform>
        </translation>
    </message>
    <message>
        <source>One moment. We are looking.</source>
        <translation>Един момент. Проверяваме.</translation>
    </message>
    <message>
        <source>Your card</source>
        <translation>Вашата карта</translation>
    </message>
</context>
<context>
    <name>PinQuestion</name>
    <message>
        <source>Your code is blocked. Open your file with both cards. Then choose a new code.</source>
        <translation>Кодът ви е блокиран. Отворете досието с двете карти. После изберете нов код.</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n seconds. Then try again.</source>
        <translation>
            <numerusform>Изчакайте %n секунда. После опитайте пак.</numerusform>
            <numerusform>Изчакайте %n секунди. После опитайте пак.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is not your code. You can try %n times more.</source>
        <translation>
            <numerusform>Това не е вашият код. Остава %n опит.</numerusform>
            <numerusform>Това не е вашият код. Остават %n опита.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinTwice</name>
    <message>
        <source>Your code</source>
        <translation>Вашият код</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Още веднъж</translation>
    </message>
    <message numerus="yes">
        <source>%n more digits</source>
        <translation>
            <numerusform>Още %n цифра</numerusform>
            <numerusform>Още %n цифри</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceController</name>
    <message>
        <source>{distance} from here</source>
        <translation>{distance} оттук</translation>
    </message>
    <message>
        <source>This place</source>
        <translation>Това място</translation>
    </message>
    <message>
        <source>This place is no longer there.</source>
        <translation>Това място вече го няма.</translation>
    </message>
    <message>
        <source>You did nothing wrong. There are other places near you.</source>
        <translation>Вие не сте сгрешили. Наблизо има други места.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Обадете се</translation>
    </message>
    <message>
        <source>Bus, tram or train</source>
        <translation>Автобус, трамвай или влак</translation>
    </message>
</context>
<context>
    <name>PlaceDetail</name>
    <message>
        <source>Route (QR)</source>
        <translation>Маршрут (QR)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печат</translation>
    </message>
    <message>
        <source>Ask to be called back</source>
        <translation>Поискайте да ви се обадят обратно</translation>
    </message>
    <message>
        <source>Getting in</source>
        <translation>Достъпност</translation>
    </message>
    <message>
        <source>Who helps you here</source>
        <translation>Кой ви помага тук?</translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>Job shop &amp; help</source>
        <translation>Werkwinkel и помощ</translation>
    </message>
    <message>
        <source>Read where it is and when it is open. Take the way there along on your phone.</source>
        <translation>Прочетете къде се намира и кога е отворено. Вземете маршрута на телефона си.</translation>
    </message>
    <message>
        <source>See other places</source>
        <translation>Вижте други места</translation>
    </message>
</context>
<context>
    <name>PlacesController</name>
    <message>
        <source>We do not know any places right now.</source>
        <translation>Сега не знаем никакви места.</translation>
    </message>
    <message>
        <source>You did nothing wrong. Ask for help at the desk.</source>
        <translation>Вие не сте сгрешили. Помолете за помощ на гишето.</translation>
    </message>
</context>
<context>
    <name>PlacesPage</name>
    <message>
        <source>Job shop &amp; help</source>
        <translation>Werkwinkel и помощ</translation>
    </message>
    <message>
        <source>Touch a place near you, or see who helps with what.</source>
        <translation>Докоснете място наблизо или вижте кой с какво помага.</translation>
    </message>
    <message>
        <source>Who can help you?</source>
        <translation>Кой може да ви помогне?</translation>
    </message>
    <message>
        <source>Near you</source>
        <translation>Наблизо</translation>
    </message>
    <message>
        <source>Who helps with what</source>
        <translation>Кой с какво помага</translation>
    </message>
    <message>
        <source>Who can help me with …?</source>
        <translation>Кой може да ми помогне с …?</translation>
    </message>
    <message>
        <source>Choose with pictures</source>
        <translation>Изберете с картинки</translation>
    </message>
</context>
<context>
    <name>PostState</name>
    <message>
        <source>This cannot be sent from here.</source>
        <translation>Това не може да се изпрати оттук.</translation>
    </message>
    <message>
        <source>Call them, or go there.</source>
        <translation>Обадете им се или отидете там.</translation>
    </message>
    <message>
        <source>Your message waits for the network.</source>
        <translation>Съобщението ви чака мрежата.</translation>
    </message>
    <message>
        <source>Your message is on its way.</source>
        <translation>Съобщението ви пътува.</translation>
    </message>
    <message>
        <source>The office has your message.</source>
        <translation>Службата има съобщението ви.</translation>
    </message>
    <message>
        <source>The office dealt with your message.</source>
        <translation>Службата обработи съобщението ви.</translation>
    </message>
    <message>
        <source>It leaves by itself. You need not wait here.</source>
        <translation>То тръгва само. Не е нужно да чакате тук.</translation>
    </message>
    <message>
        <source>The office did not say yet that it has it.</source>
        <translation>Службата още не е казала, че го има.</translation>
    </message>
    <message>
        <source>Since {day}, {hour}.</source>
        <translation>От {day}, {hour}.</translation>
    </message>
</context>
<context>
    <name>Pressable</name>
    <message>
        <source>Busy. Please wait.</source>
        <translation>Работи се. Изчакайте малко.</translation>
    </message>
    <message>
        <source>Not possible now.</source>
        <translation>Сега не е възможно.</translation>
    </message>
</context>
<context>
    <name>PrintChoice</name>
    <message>
        <source>Put your stick in first.</source>
        <translation>Първо сложете флашката.</translation>
    </message>
    <message>
        <source>The sheet is being made</source>
        <translation>Листът се подготвя</translation>
    </message>
    <message>
        <source>The slip</source>
        <translation>Бележката</translation>
    </message>
    <message>
        <source>Sheet {number} of {sheets}</source>
        <translation>Лист {number} от {sheets}</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Отпечатай</translation>
    </message>
</context>
<context>
    <name>PrintLetters</name>
    <message>
        <source>Large letters?</source>
        <translation>Големи букви?</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Не</translation>
    </message>
    <message>
        <source>Yes, large</source>
        <translation>Да, големи</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>The sheet before</source>
        <translation>Предишният лист</translation>
    </message>
    <message>
        <source>This is the first sheet.</source>
        <translation>Това е първият лист.</translation>
    </message>
    <message>
        <source>The next sheet</source>
        <translation>Следващият лист</translation>
    </message>
    <message>
        <source>This is the last sheet.</source>
        <translation>Това е последният лист.</translation>
    </message>
</context>
<context>
    <name>PrintQuestion</name>
    <message>
        <source>What do you print?</source>
        <translation>Какво печатате?</translation>
    </message>
    <message>
        <source>How do you take it along?</source>
        <translation>Как го вземате?</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сега</translation>
    </message>
</context>
<context>
    <name>PrintReady</name>
    <message>
        <source>The printer is ready.</source>
        <translation>Принтерът е готов.</translation>
    </message>
    <message>
        <source>The paper comes out under the screen.</source>
        <translation>Хартията излиза под екрана.</translation>
    </message>
</context>
<context>
    <name>PrintTimes</name>
    <message>
        <source>How many times?</source>
        <translation>Колко пъти?</translation>
    </message>
</context>
<context>
    <name>PrintTrouble</name>
    <message>
        <source>Take it along on your phone</source>
        <translation>Вземете го на телефона си</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Опитай пак</translation>
    </message>
    <message>
        <source>Stop printing</source>
        <translation>Спри печата</translation>
    </message>
</context>
<context>
    <name>PrintWords</name>
    <message>
        <source>The printer is getting ready</source>
        <translation>Принтерът се подготвя</translation>
    </message>
    <message>
        <source>The printer is printing</source>
        <translation>Принтерът печата</translation>
    </message>
    <message>
        <source>It is printed</source>
        <translation>Отпечатано е</translation>
    </message>
    <message>
        <source>The paper has run out</source>
        <translation>Хартията свърши</translation>
    </message>
    <message>
        <source>The paper is stuck</source>
        <translation>Хартията заседна</translation>
    </message>
    <message>
        <source>The printer is open</source>
        <translation>Принтерът е отворен</translation>
    </message>
    <message>
        <source>The ink has run out</source>
        <translation>Мастилото свърши</translation>
    </message>
    <message>
        <source>The paper tray is full</source>
        <translation>Тавата за хартия е пълна</translation>
    </message>
    <message>
        <source>The printer does not answer</source>
        <translation>Принтерът не отговаря</translation>
    </message>
    <message>
        <source>The printer does not take this</source>
        <translation>Принтерът не приема това</translation>
    </message>
    <message>
        <source>Printing takes too long</source>
        <translation>Печатът отнема много време</translation>
    </message>
    <message>
        <source>Printing has stopped</source>
        <translation>Печатът спря</translation>
    </message>
    <message>
        <source>Printing did not work</source>
        <translation>Печатът не успя</translation>
    </message>
    <message>
        <source>We do not know if it worked</source>
        <translation>Не знаем дали се получи</translation>
    </message>
    <message>
        <source>There is no printer here</source>
        <translation>Тук няма принтер</translation>
    </message>
    <message>
        <source>You have printed all your sheets</source>
        <translation>Отпечатахте всичките си листове</translation>
    </message>
    <message>
        <source>The sheets for today are used up</source>
        <translation>Листовете за днес свършиха</translation>
    </message>
    <message>
        <source>Stay here for a moment.</source>
        <translation>Останете още малко тук.</translation>
    </message>
    <message numerus="yes">
        <source>Take your sheets from the printer.</source>
        <translation>
            <numerusform>Вземете листа си от принтера.</numerusform>
            <numerusform>Вземете листовете си от принтера.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look in the printer. You did nothing wrong.</source>
        <translation>Погледнете в принтера. Вие не сте сгрешили.</translation>
    </message>
    <message>
        <source>Take it along on your phone.</source>
        <translation>Вземете го на телефона си.</translation>
    </message>
    <message>
        <source>You did nothing wrong.</source>
        <translation>Вие не сте сгрешили.</translation>
    </message>
    <message>
        <source>I have my sheets</source>
        <translation>Взех листовете си</translation>
    </message>
    <message>
        <source>Ask for paper at the desk</source>
        <translation>Поискайте хартия на гишето</translation>
    </message>
    <message>
        <source>Do you want it on paper? Ask at the desk</source>
        <translation>Искате го на хартия? Попитайте на гишето</translation>
    </message>
    <message>
        <source>Ask for help at the desk</source>
        <translation>Помолете за помощ на гишето</translation>
    </message>
    <message>
        <source>Or take the sheets from the tray. Then printing goes on by itself.</source>
        <translation>Или вземете листовете от тавата. После печатът продължава сам.</translation>
    </message>
    <message>
        <source>After that, printing goes on by itself.</source>
        <translation>След това печатът продължава сам.</translation>
    </message>
    <message>
        <source>Or try once more.</source>
        <translation>Или опитайте още веднъж.</translation>
    </message>
    <message>
        <source>Sheet {number} of {sheets}</source>
        <translation>Лист {number} от {sheets}</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>Нищо не е отпечатано.</translation>
    </message>
    <message numerus="yes">
        <source>%n of {sheets} sheets came out.</source>
        <translation>
            <numerusform>Излезе %n от {sheets} листа.</numerusform>
            <numerusform>Излязоха %n от {sheets} листа.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintWork</name>
    <message>
        <source>Stop printing</source>
        <translation>Спри печата</translation>
    </message>
</context>
<context>
    <name>PrintedCard</name>
    <message>
        <source>Only on the paper</source>
        <translation>Има го само на хартията</translation>
    </message>
</context>
<context>
    <name>PrintingController</name>
    <message>
        <source>Put it on my stick</source>
        <translation>Запиши на флашката</translation>
    </message>
    <message numerus="yes">
        <source>Print %n slips</source>
        <translation>
            <numerusform>Отпечатай %n бележка</numerusform>
            <numerusform>Отпечатай %n бележки</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print %n sheets</source>
        <translation>
            <numerusform>Отпечатай %n лист</numerusform>
            <numerusform>Отпечатай %n листа</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProfileCard</name>
    <message>
        <source>About me</source>
        <translation>За мен</translation>
    </message>
    <message>
        <source>So we suggest what suits you. Nothing has to be filled in.</source>
        <translation>Така предлагаме каквото ви подхожда. Нищо не е задължително.</translation>
    </message>
    <message>
        <source>Which work do you look for?</source>
        <translation>Каква работа търсите?</translation>
    </message>
    <message>
        <source>Touch to take it away.</source>
        <translation>Докоснете, за да го махнете.</translation>
    </message>
    <message>
        <source>How far may it be?</source>
        <translation>Колко далеч може да е?</translation>
    </message>
    <message>
        <source>How well do you speak Dutch?</source>
        <translation>Колко добре говорите нидерландски?</translation>
    </message>
    <message>
        <source>Can you work with a computer or a phone?</source>
        <translation>Можете ли да работите с компютър или телефон?</translation>
    </message>
</context>
<context>
    <name>ProfileController</name>
    <message>
        <source>How far is all the same</source>
        <translation>Разстоянието няма значение</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No, or with help</source>
        <translation>Не или с помощ</translation>
    </message>
</context>
<context>
    <name>ProofDialog</name>
    <message>
        <source>Print the proof</source>
        <translation>Отпечатай доказателството</translation>
    </message>
    <message>
        <source>Which applications do you want on it?</source>
        <translation>Кои кандидатури да са в него?</translation>
    </message>
    <message>
        <source>The sheet says that you filled this in yourself.</source>
        <translation>На листа пише, че сте го попълнили сами.</translation>
    </message>
    <message>
        <source>There are no applications in this time.</source>
        <translation>Няма кандидатури в този период.</translation>
    </message>
</context>
<context>
    <name>ReadBar</name>
    <message>
        <source>Read all</source>
        <translation>Прочети всичко</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продължи</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Още веднъж</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Пропусни</translation>
    </message>
</context>
<context>
    <name>ReasonPanel</name>
    <message>
        <source>Why do I see this?</source>
        <translation>Защо виждам това?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
    <message>
        <source>We do not know who those people are. They do not know who you are.</source>
        <translation>Не знаем кои са тези хора. Те не знаят кои сте вие.</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>Не е за мен</translation>
    </message>
    <message>
        <source>Look at the vacancy</source>
        <translation>Виж обявата</translation>
    </message>
</context>
<context>
    <name>RemoveDialog</name>
    <message>
        <source>Yes, remove it</source>
        <translation>Да, изтрий</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>Не, запази</translation>
    </message>
</context>
<context>
    <name>ResultHead</name>
    <message>
        <source>Search saved</source>
        <translation>Търсенето е запазено</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Запазване на търсенето</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печат</translation>
    </message>
    <message>
        <source>What comes first?</source>
        <translation>Какво да е първо?</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Choose with pictures</source>
        <translation>Избор с картинки</translation>
    </message>
    <message>
        <source>No new data. Searching works as always.</source>
        <translation>Няма нови данни. Търсенето работи.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Търси</translation>
    </message>
    <message>
        <source>Clear what you typed</source>
        <translation>Изтрий написаното</translation>
    </message>
    <message>
        <source>in</source>
        <translation>в</translation>
    </message>
    <message>
        <source>Where do you want to search from?</source>
        <translation>Откъде искате да търсите?</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Избери</translation>
    </message>
    <message>
        <source>Choose what fits</source>
        <translation>Изберете подходящото</translation>
    </message>
    <message>
        <source>Search saved</source>
        <translation>Търсенето е запазено</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Запазване на търсенето</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Картинки</translation>
    </message>
</context>
<context>
    <name>ResultTurn</name>
    <message>
        <source>Previous</source>
        <translation>Предишна</translation>
    </message>
    <message>
        <source>This is the first one.</source>
        <translation>Това е първият резултат.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Следваща</translation>
    </message>
    <message>
        <source>This is the last one.</source>
        <translation>Това е последният резултат.</translation>
    </message>
</context>
<context>
    <name>SavedController</name>
    <message>
        <source>Saved vacancies</source>
        <translation>Запазени обяви</translation>
    </message>
    <message>
        <source>Saved trainings</source>
        <translation>Запазени обучения</translation>
    </message>
    <message>
        <source>What I saved</source>
        <translation>Какво запазих</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Всичко</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation>Обяви за работа</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Обучения</translation>
    </message>
</context>
<context>
    <name>SavedWords</name>
    <message>
        <source>All vacancies</source>
        <translation>Всички обяви</translation>
    </message>
    <message>
        <source>All trainings</source>
        <translation>Всички обучения</translation>
    </message>
    <message numerus="yes">
        <source>%n vacancies</source>
        <translation>
            <numerusform>%n обява</numerusform>
            <numerusform>%n обяви</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trainings</source>
        <translation>
            <numerusform>%n обучение</numerusform>
            <numerusform>%n обучения</numerusform>
        </translation>
    </message>
    <message>
        <source>in {place}</source>
        <translation>в {place}</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>нищо ново</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n нова</numerusform>
            <numerusform>%n нови</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>Още %n ден</numerusform>
            <numerusform>Още %n дни</numerusform>
        </translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последен ден</translation>
    </message>
    <message>
        <source>Starts on {day}</source>
        <translation>Започва на {day}</translation>
    </message>
    <message>
        <source>Not there any more</source>
        <translation>Вече го няма</translation>
    </message>
    <message>
        <source>Not there any more since {day}</source>
        <translation>Няма го от {day}</translation>
    </message>
</context>
<context>
    <name>ScanController</name>
    <message>
        <source>This code is not from WIS.</source>
        <translation>Този код не е от WIS.</translation>
    </message>
    <message>
        <source>We do not find this. The vacancy or training may no longer be there.</source>
        <translation>Не намираме това. Може би обявата или обучението вече ги няма.</translation>
    </message>
    <message>
        <source>You scanned: {title}</source>
        <translation>Сканирахте: {title}</translation>
    </message>
    <message>
        <source>More than one vacancy has this code. Choose yours.</source>
        <translation>Повече от една обява има този код. Изберете своята.</translation>
    </message>
    <message>
        <source>More than one training has this code. This is who gives them.</source>
        <translation>Повече от едно обучение има този код. Ето кой ги води.</translation>
    </message>
    <message>
        <source>We cannot look this up now.</source>
        <translation>Сега не можем да потърсим това.</translation>
    </message>
</context>
<context>
    <name>ScrollRail</name>
    <message>
        <source>Part %1 of %2</source>
        <translation>Част %1 от %2</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Предишна страница</translation>
    </message>
    <message>
        <source>You are at the top.</source>
        <translation>Вие сте най-горе.</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Следваща страница</translation>
    </message>
    <message>
        <source>You are at the bottom.</source>
        <translation>Вие сте най-долу.</translation>
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
        <translation>Имате предвид едно от тези?</translation>
    </message>
    <message>
        <source>Leave out your choices. Then you will find something.</source>
        <translation>Махнете избора си. Тогава ще намерите нещо.</translation>
    </message>
    <message>
        <source>Try other words, or fewer.</source>
        <translation>Опитайте с други думи или с по-малко.</translation>
    </message>
    <message>
        <source>Leave out one choice. Then you will find something.</source>
        <translation>Махнете един избор. Тогава ще намерите нещо.</translation>
    </message>
    <message>
        <source>We searched for {words}.</source>
        <translation>Търсихме {words}.</translation>
    </message>
    <message>
        <source>{first} to {last} of {count}</source>
        <translation>{first}–{last} от {count}</translation>
    </message>
    <message>
        <source>{row} of {count}</source>
        <translation>{row} от {count}</translation>
    </message>
</context>
<context>
    <name>SearchController</name>
    <message numerus="yes">
        <source>%n vacancies</source>
        <translation>
            <numerusform>%n обява</numerusform>
            <numerusform>%n обяви</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>vacancies</source>
        <translation>
            <numerusform>обява</numerusform>
            <numerusform>обяви</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n vacancies</source>
        <translation>
            <numerusform>Покажи %n обява</numerusform>
            <numerusform>Покажи %n обяви</numerusform>
        </translation>
    </message>
    <message>
        <source>All vacancies, without “{text}”</source>
        <translation>Всички обяви, без „{text}“</translation>
    </message>
    <message numerus="yes">
        <source>The first %n, as a list</source>
        <translation>
            <numerusform>Първият %n, като списък</numerusform>
            <numerusform>Първите %n, като списък</numerusform>
        </translation>
    </message>
    <message>
        <source>The list</source>
        <translation>Списъкът</translation>
    </message>
    <message numerus="yes">
        <source>The first %n, two to a sheet</source>
        <translation>
            <numerusform>Първата %n, по две на лист</numerusform>
            <numerusform>Първите %n, по две на лист</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchNews</name>
    <message numerus="yes">
        <source>%n suggestions</source>
        <translation>
            <numerusform>%n предложение</numerusform>
            <numerusform>%n предложения</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Vacancies</source>
        <translation>Обяви за работа</translation>
    </message>
    <message>
        <source>Type the work you are looking for, or choose what suits you. Then touch a vacancy.</source>
        <translation>Напишете каква работа търсите или изберете подходящото. После докоснете обява.</translation>
    </message>
    <message>
        <source>What work are you looking for?</source>
        <translation>Каква работа търсите?</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Нова</translation>
    </message>
</context>
<context>
    <name>SectorWindows</name>
    <message>
        <source>choose with pictures</source>
        <translation>избор с картинки</translation>
    </message>
    <message>
        <source>Type instead</source>
        <translation>По-добре с писане</translation>
    </message>
    <message>
        <source>Clear choices</source>
        <translation>Изчисти избора</translation>
    </message>
</context>
<context>
    <name>SectorWords</name>
    <message>
        <source>Dutch and languages</source>
        <translation>Нидерландски и езици</translation>
    </message>
    <message>
        <source>Learning to use a computer</source>
        <translation>Да се научите да работите с компютър</translation>
    </message>
    <message>
        <source>Finding a job</source>
        <translation>Търсене на работа</translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation>Смятане</translation>
    </message>
    <message>
        <source>Living in Belgium</source>
        <translation>Живот в Белгия</translation>
    </message>
    <message>
        <source>Care &amp; health</source>
        <translation>Грижи и здраве</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Строителство</translation>
    </message>
    <message>
        <source>Shop &amp; sales</source>
        <translation>Магазин и продажби</translation>
    </message>
    <message>
        <source>Computers &amp; IT</source>
        <translation>Компютри и ИТ</translation>
    </message>
    <message>
        <source>Logistics &amp; transport</source>
        <translation>Логистика и транспорт</translation>
    </message>
    <message>
        <source>Factory &amp; production</source>
        <translation>Завод и производство</translation>
    </message>
    <message>
        <source>Kitchen &amp; serving</source>
        <translation>Кухня и зала</translation>
    </message>
    <message>
        <source>Hair, fashion &amp; sports</source>
        <translation>Коса, мода и спорт</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Охрана</translation>
    </message>
    <message>
        <source>Technical work</source>
        <translation>Техника</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Офис</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>Почистване</translation>
    </message>
    <message>
        <source>School &amp; children</source>
        <translation>Училище и деца</translation>
    </message>
    <message>
        <source>Gardens &amp; animals</source>
        <translation>Градина и животни</translation>
    </message>
</context>
<context>
    <name>SectorsController</name>
    <message>
        <source>We do not know any vacancies right now.</source>
        <translation>В момента не знаем никакви обяви.</translation>
    </message>
    <message>
        <source>You did nothing wrong. Ask for help at the desk.</source>
        <translation>Вие не сте сгрешили. Помолете за помощ на гишето.</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>Не знам</translation>
    </message>
    <message>
        <source>Help me choose</source>
        <translation>Помогнете ми да избера</translation>
    </message>
</context>
<context>
    <name>SectorsPage</name>
    <message>
        <source>Vacancies</source>
        <translation>Обяви за работа</translation>
    </message>
    <message>
        <source>Touch the kind of work that you look for. Then touch an occupation.</source>
        <translation>Докоснете вида работа, която търсите. После докоснете професия.</translation>
    </message>
    <message>
        <source>What kind of work do you look for?</source>
        <translation>Каква работа търсите?</translation>
    </message>
    <message>
        <source>No vacancies suit your other choices.</source>
        <translation>Няма обяви според другите избори.</translation>
    </message>
</context>
<context>
    <name>ShareController</name>
    <message>
        <source>For my counsellor</source>
        <translation>За моя консултант</translation>
    </message>
    <message>
        <source>It is sent. The office reads it soon.</source>
        <translation>Изпратено е. Офисът скоро ще го прочете.</translation>
    </message>
    <message>
        <source>It could not be sent. Print it instead.</source>
        <translation>Не можа да се изпрати. Отпечатайте го.</translation>
    </message>
    <message>
        <source>What I can do</source>
        <translation>Какво мога</translation>
    </message>
    <message>
        <source>My CVs</source>
        <translation>Моите автобиографии</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Кандидатури</translation>
    </message>
    <message>
        <source>Tasks and appointments</source>
        <translation>Задачи и срещи</translation>
    </message>
    <message>
        <source>What I saved</source>
        <translation>Какво запазих</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>It is sent</source>
        <translation>Изпратено е</translation>
    </message>
    <message>
        <source>It could not be sent</source>
        <translation>Не можа да се изпрати</translation>
    </message>
    <message>
        <source>What may your counsellor see?</source>
        <translation>Какво може да вижда вашият консултант?</translation>
    </message>
    <message>
        <source>The office reads it soon. Your file itself stays locked.</source>
        <translation>Офисът скоро ще го прочете. Самото досие остава заключено.</translation>
    </message>
    <message>
        <source>Print it, and give the sheet to your counsellor.</source>
        <translation>Отпечатайте го и дайте листа на консултанта си.</translation>
    </message>
    <message>
        <source>Touch what you want to show. The rest stays yours. Your first name goes with it.</source>
        <translation>Докоснете това, което искате да покажете. Останалото остава ваше. Изпраща се и името ви.</translation>
    </message>
    <message>
        <source>Only the office can read what you send. It gets a copy of now, and nothing of what you change later.</source>
        <translation>Само офисът може да чете какво изпращате. Получава копие от сега и нищо от това, което промените по-късно.</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>На хартия</translation>
    </message>
    <message>
        <source>Choose first what you want to show.</source>
        <translation>Изберете първо какво искате да покажете.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Опитай пак</translation>
    </message>
    <message>
        <source>Send it to the office</source>
        <translation>Изпрати до офиса</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>SortSheet</name>
    <message>
        <source>What comes first?</source>
        <translation>Какво да е първо?</translation>
    </message>
</context>
<context>
    <name>SpokenWords</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 от %2</translation>
    </message>
    <message>
        <source>Reading aloud is on. Go to the next thing with the arrows. Press it with OK.</source>
        <translation>Четенето на глас е включено. Минете нататък със стрелките. Натиснете с OK.</translation>
    </message>
    <message>
        <source>Reading aloud is on. Touch something to hear it. Touch it again to press it.</source>
        <translation>Четенето на глас е включено. Докоснете нещо, за да го чуете. Докоснете го пак, за да го натиснете.</translation>
    </message>
    <message>
        <source>This is personal. Plug in headphones to hear it.</source>
        <translation>Това е лично. Включете слушалки, за да го чуете.</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds left</source>
        <translation>
            <numerusform>още %n секунда</numerusform>
            <numerusform>още %n секунди</numerusform>
        </translation>
    </message>
    <message>
        <source>Volume %1</source>
        <translation>Сила на звука %1</translation>
    </message>
    <message>
        <source>Reading slowly</source>
        <translation>Чета бавно</translation>
    </message>
    <message>
        <source>Reading normally</source>
        <translation>Чета нормално</translation>
    </message>
    <message>
        <source>Reading fast</source>
        <translation>Чета бързо</translation>
    </message>
    <message>
        <source>button</source>
        <translation>бутон</translation>
    </message>
    <message>
        <source>link</source>
        <translation>връзка</translation>
    </message>
    <message>
        <source>text field</source>
        <translation>текстово поле</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>раздел</translation>
    </message>
    <message>
        <source>slider</source>
        <translation>плъзгач</translation>
    </message>
    <message>
        <source>progress</source>
        <translation>напредък</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>празно</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>отметнато</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>не е отметнато</translation>
    </message>
    <message>
        <source>on</source>
        <translation>включено</translation>
    </message>
    <message>
        <source>off</source>
        <translation>изключено</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>избрано</translation>
    </message>
    <message>
        <source>open</source>
        <translation>отворено</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>затворено</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>не е достъпно</translation>
    </message>
</context>
<context>
    <name>StartController</name>
    <message>
        <source>What is it?</source>
        <translation>Какво е това?</translation>
    </message>
    <message>
        <source>Your first name</source>
        <translation>Първото ви име</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Вашият код</translation>
    </message>
    <message>
        <source>Your cards</source>
        <translation>Вашите карти</translation>
    </message>
</context>
<context>
    <name>StartWhat</name>
    <message>
        <source>This is not a registration as a job seeker</source>
        <translation>Това не е регистрация като търсещ работа</translation>
    </message>
    <message>
        <source>You register with the employment service. Here you see who helps you with that.</source>
        <translation>Регистрирате се в службата по заетостта. Тук виждате кой помага.</translation>
    </message>
    <message>
        <source>Start my file</source>
        <translation>Започни досието ми</translation>
    </message>
    <message>
        <source>Where do I register?</source>
        <translation>Къде да се регистрирам?</translation>
    </message>
    <message>
        <source>Go on without a file</source>
        <translation>Напред без досие</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>You did every step.</source>
        <translation>Направихте всяка стъпка.</translation>
    </message>
    <message>
        <source>Is the task done? Then say so here.</source>
        <translation>Готова ли е задачата? Кажете го тук.</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>Готово е</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Стъпка %1 от %2</translation>
    </message>
</context>
<context>
    <name>StickWords</name>
    <message>
        <source>We are writing</source>
        <translation>Записваме</translation>
    </message>
    <message>
        <source>Leave your stick in.</source>
        <translation>Не вадете флашката.</translation>
    </message>
    <message>
        <source>It is on your stick</source>
        <translation>Записано е на флашката</translation>
    </message>
    <message>
        <source>You can take your stick out now.</source>
        <translation>Вече можете да извадите флашката.</translation>
    </message>
    <message>
        <source>I have my stick</source>
        <translation>Взех флашката си</translation>
    </message>
    <message>
        <source>There is no stick</source>
        <translation>Няма флашка</translation>
    </message>
    <message>
        <source>Put your stick in and try again.</source>
        <translation>Сложете флашката и опитайте пак.</translation>
    </message>
    <message>
        <source>Your stick is full</source>
        <translation>Флашката е пълна</translation>
    </message>
    <message>
        <source>Nothing on it was changed.</source>
        <translation>Нищо на нея не е променено.</translation>
    </message>
    <message>
        <source>Your stick is locked</source>
        <translation>Флашката е заключена</translation>
    </message>
    <message>
        <source>There is a small slide on it. Move it and try again.</source>
        <translation>На нея има малък плъзгач. Преместете го и опитайте пак.</translation>
    </message>
    <message>
        <source>We cannot write on this stick</source>
        <translation>Не можем да записваме на тази флашка</translation>
    </message>
    <message>
        <source>It has another format. Do you have another stick? Nothing on it was changed.</source>
        <translation>Тя е с друг формат. Имате ли друга флашка? Нищо на нея не е променено.</translation>
    </message>
    <message>
        <source>Writing did not work</source>
        <translation>Записът не успя</translation>
    </message>
    <message>
        <source>You did nothing wrong.</source>
        <translation>Вие не сте сгрешили.</translation>
    </message>
    <message>
        <source>Ask for help at the desk</source>
        <translation>Помолете за помощ на гишето</translation>
    </message>
    <message>
        <source>Or print it on paper.</source>
        <translation>Или го отпечатайте на хартия.</translation>
    </message>
</context>
<context>
    <name>StreetSign</name>
    <message>
        <source>Sample data</source>
        <translation>Примерни данни</translation>
    </message>
</context>
<context>
    <name>SuggestController</name>
    <message>
        <source>what you can do</source>
        <translation>какво можете</translation>
    </message>
    <message>
        <source>employer</source>
        <translation>работодател</translation>
    </message>
    <message>
        <source>place</source>
        <translation>община</translation>
    </message>
    <message>
        <source>training</source>
        <translation>обучение</translation>
    </message>
    <message numerus="yes">
        <source>%n trainings</source>
        <translation>
            <numerusform>%n обучение</numerusform>
            <numerusform>%n обучения</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vacancies</source>
        <translation>
            <numerusform>%n обява</numerusform>
            <numerusform>%n обяви</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestionWords</name>
    <message>
        <source>This is no longer there.</source>
        <translation>Това вече го няма.</translation>
    </message>
    <message>
        <source>You have {has} of the {asked} things that they ask.</source>
        <translation>Имате {has} от {asked} неща, които искат.</translation>
    </message>
    <message>
        <source>It is {km} away.</source>
        <translation>На {km} е оттук.</translation>
    </message>
    <message>
        <source>You chose up to {km} km.</source>
        <translation>Избрахте до {km} км.</translation>
    </message>
    <message>
        <source>We do not know who those people are. They do not know who you are.</source>
        <translation>Не знаем кои са тези хора. Те не знаят кои сте вие.</translation>
    </message>
    <message>
        <source>Only this screen looked at what is in your file. Nobody else knows.</source>
        <translation>Само този екран погледна в досието ви. Никой друг не знае.</translation>
    </message>
    <message>
        <source>Only you see this. They do not know what you do with it.</source>
        <translation>Само вие виждате това. Те не знаят какво правите с него.</translation>
    </message>
    <message numerus="yes">
        <source>You saved %n vacancies for such work.</source>
        <translation>
            <numerusform>Запазихте %n обява за такава работа.</numerusform>
            <numerusform>Запазихте %n обяви за такава работа.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You applied %n times for such work.</source>
        <translation>
            <numerusform>Кандидатствахте %n път за такава работа.</numerusform>
            <numerusform>Кандидатствахте %n пъти за такава работа.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is in your saved search “{words}”.</source>
        <translation>В запазеното ви търсене „{words}“ е.</translation>
    </message>
    <message>
        <source>It is in one of your saved searches.</source>
        <translation>В едно от запазените ви търсения е.</translation>
    </message>
    <message>
        <source>You look for work as {name}.</source>
        <translation>Търсите работа като {name}.</translation>
    </message>
    <message numerus="yes">
        <source>%n people who look for the same work chose this vacancy.</source>
        <translation>
            <numerusform>%n човек, който търси същата работа, избра тази обява.</numerusform>
            <numerusform>%n души, които търсят същата работа, избраха тази обява.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestionsController</name>
    <message numerus="yes">
        <source>%n suggestions for you</source>
        <translation>
            <numerusform>%n предложение за вас</numerusform>
            <numerusform>%n предложения за вас</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SwitchRow</name>
    <message>
        <source>On</source>
        <translation>Вкл.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Изкл.</translation>
    </message>
</context>
<context>
    <name>TakeActions</name>
    <message>
        <source>Saved</source>
        <translation>Запазени</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Запазване</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печат</translation>
    </message>
    <message>
        <source>Take along (QR)</source>
        <translation>Вземете (QR)</translation>
    </message>
    <message>
        <source>I applied</source>
        <translation>Кандидатствах</translation>
    </message>
</context>
<context>
    <name>TakeAlongController</name>
    <message>
        <source>Save the contact. Done.</source>
        <translation>Запазете контакта. Готово.</translation>
    </message>
    <message>
        <source>Open the map. Done.</source>
        <translation>Отворете картата. Готово.</translation>
    </message>
    <message>
        <source>Tap the link. Done.</source>
        <translation>Докоснете връзката. Готово.</translation>
    </message>
    <message>
        <source>Read the text, or copy it. Done.</source>
        <translation>Прочетете текста или го копирайте. Готово.</translation>
    </message>
    <message>
        <source>The vacancy</source>
        <translation>Обявата</translation>
    </message>
    <message>
        <source>The training</source>
        <translation>Обучението</translation>
    </message>
    <message>
        <source>The contact</source>
        <translation>Контактът</translation>
    </message>
    <message>
        <source>The way there</source>
        <translation>Маршрутът</translation>
    </message>
</context>
<context>
    <name>TakeAlongDialog</name>
    <message>
        <source>Take it along on your phone</source>
        <translation>Вземете го на телефона си</translation>
    </message>
    <message>
        <source>What do you take along?</source>
        <translation>Какво вземате?</translation>
    </message>
    <message>
        <source>Open the camera of your phone.</source>
        <translation>Отворете камерата на телефона си.</translation>
    </message>
    <message>
        <source>Point it at the square.</source>
        <translation>Насочете я към квадрата.</translation>
    </message>
    <message>
        <source>No phone? Print</source>
        <translation>Без телефон? Отпечатай</translation>
    </message>
    <message>
        <source>It worked</source>
        <translation>Получи се</translation>
    </message>
</context>
<context>
    <name>TakeThings</name>
    <message>
        <source>Take your paper with you.</source>
        <translation>Вземете листовете си.</translation>
    </message>
    <message>
        <source>Look in the tray of the printer.</source>
        <translation>Проверете тавата на принтера.</translation>
    </message>
    <message>
        <source>Your file is safe. Take your card with you.</source>
        <translation>Досието ви е на сигурно място. Вземете картата си.</translation>
    </message>
    <message>
        <source>Next time it opens again with your card and your code.</source>
        <translation>Следващия път се отваря отново с картата и кода ви.</translation>
    </message>
    <message>
        <source>Do you have everything?</source>
        <translation>Взехте ли всичко?</translation>
    </message>
    <message>
        <source>Your coat, your bag, your phone.</source>
        <translation>Якето, чантата, телефона.</translation>
    </message>
</context>
<context>
    <name>TaskChips</name>
    <message>
        <source>Show more tasks</source>
        <translation>Покажи още задачи</translation>
    </message>
</context>
<context>
    <name>TaskController</name>
    <message>
        <source>I need more time: until %1.</source>
        <translation>Трябва ми повече време: до %1.</translation>
    </message>
</context>
<context>
    <name>TaskWords</name>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Given by the kiosk</source>
        <translation>От киоска</translation>
    </message>
    <message>
        <source>From your counsellor %1</source>
        <translation>От консултанта %1</translation>
    </message>
    <message>
        <source>From your counsellor</source>
        <translation>От вашия консултант</translation>
    </message>
    <message>
        <source>This is done.</source>
        <translation>Това е готово.</translation>
    </message>
    <message>
        <source>Is it done? Then say so here.</source>
        <translation>Готово ли е? Кажете го тук.</translation>
    </message>
    <message>
        <source>Your next application counts by itself.</source>
        <translation>Следващата ви кандидатура се брои сама.</translation>
    </message>
    <message>
        <source>Print your CV, a letter or your list here. That counts by itself.</source>
        <translation>Отпечатайте тук автобиография, писмо или списъка си. Това се отчита само.</translation>
    </message>
    <message>
        <source>Print it here. That counts by itself.</source>
        <translation>Отпечатайте го тук. Това се отчита само.</translation>
    </message>
    <message>
        <source>Go to your appointment, and say there that you went. That counts by itself.</source>
        <translation>Отидете на срещата и кажете на страницата ѝ, че сте били там. Това се отчита само.</translation>
    </message>
    <message>
        <source>Go there, and say here that it is done.</source>
        <translation>Отидете там и кажете тук, че е готово.</translation>
    </message>
    <message>
        <source>Do it now in your CV</source>
        <translation>Направете го сега в автобиографията</translation>
    </message>
    <message>
        <source>Write the letter now</source>
        <translation>Напишете писмото сега</translation>
    </message>
    <message>
        <source>Look for work now</source>
        <translation>Търсете работа сега</translation>
    </message>
    <message>
        <source>Look for a training now</source>
        <translation>Търсете обучение сега</translation>
    </message>
    <message>
        <source>Find who helps</source>
        <translation>Намерете кой помага</translation>
    </message>
    <message>
        <source>See who helps</source>
        <translation>Вижте кой помага</translation>
    </message>
    <message>
        <source>See the places</source>
        <translation>Вижте местата</translation>
    </message>
    <message>
        <source>See what you saved</source>
        <translation>Вижте какво запазихте</translation>
    </message>
    <message>
        <source>See your searches</source>
        <translation>Вижте търсенията си</translation>
    </message>
    <message>
        <source>See your applications</source>
        <translation>Вижте кандидатурите си</translation>
    </message>
    <message>
        <source>See your appointments</source>
        <translation>Вижте срещите си</translation>
    </message>
    <message>
        <source>Say what you can do</source>
        <translation>Кажете какво можете</translation>
    </message>
    <message>
        <source>Fill in your profile</source>
        <translation>Попълнете профила си</translation>
    </message>
    <message>
        <source>Make the card now</source>
        <translation>Направете картата сега</translation>
    </message>
</context>
<context>
    <name>TasksController</name>
    <message numerus="yes">
        <source>%n are late</source>
        <translation>
            <numerusform>%n закъснява</numerusform>
            <numerusform>%n закъсняват</numerusform>
        </translation>
    </message>
    <message>
        <source>My tasks</source>
        <translation>Моите задачи</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>No more letters fit here.</source>
        <translation>Тук няма място за още букви.</translation>
    </message>
</context>
<context>
    <name>TimeOutPage</name>
    <message>
        <source>Are you still there?</source>
        <translation>Още ли сте тук?</translation>
    </message>
    <message>
        <source>You did not touch the screen for a while. Soon we wipe everything from this screen.</source>
        <translation>От известно време не сте докосвали екрана. Скоро ще изтрием всичко от този екран.</translation>
    </message>
    <message numerus="yes">
        <source>seconds</source>
        <comment>after a number above it</comment>
        <translation>
            <numerusform>секунда</numerusform>
            <numerusform>секунди</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop &amp; wipe all</source>
        <translation>Стоп и изтрий всичко</translation>
    </message>
    <message>
        <source>Yes, keep going</source>
        <translation>Да, продължавам</translation>
    </message>
</context>
<context>
    <name>TrailMark</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Стъпка %1 от %2</translation>
    </message>
</context>
<context>
    <name>TrainingBody</name>
    <message>
        <source>Shortage occupation: employers look for many people</source>
        <translation>Търсена професия: работодателите търсят много хора</translation>
    </message>
    <message>
        <source>You get</source>
        <translation>Получавате</translation>
    </message>
    <message>
        <source>What do you learn?</source>
        <translation>Какво ще научите?</translation>
    </message>
    <message>
        <source>What do you need?</source>
        <translation>Какво ви трябва?</translation>
    </message>
    <message>
        <source>With this you can work as</source>
        <translation>След това можете да работите като</translation>
    </message>
    <message>
        <source>Starts later too</source>
        <translation>Започва и по-късно</translation>
    </message>
</context>
<context>
    <name>TrainingChoiceWords</name>
    <message>
        <source>When does it start?</source>
        <translation>Кога започва?</translation>
    </message>
    <message>
        <source>How much Dutch do you need?</source>
        <translation>Колко нидерландски е нужен?</translation>
    </message>
    <message>
        <source>Is there room?</source>
        <translation>Има ли места?</translation>
    </message>
    <message>
        <source>What does it cost?</source>
        <translation>Колко струва?</translation>
    </message>
    <message>
        <source>How do you learn?</source>
        <translation>Как се учи?</translation>
    </message>
    <message>
        <source>By day or in the evening?</source>
        <translation>През деня или вечер?</translation>
    </message>
    <message>
        <source>In which language?</source>
        <translation>На какъв език?</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>За какво?</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Никакъв</translation>
    </message>
    <message>
        <source>In {month}</source>
        <translation>През {month}</translation>
    </message>
    <message>
        <source>No Dutch needed</source>
        <translation>Без знания по нидерландски</translation>
    </message>
    <message>
        <source>Lessons by day</source>
        <translation>Уроци през деня</translation>
    </message>
    <message>
        <source>Evening lessons</source>
        <translation>Вечерни уроци</translation>
    </message>
    <message>
        <source>Lessons at the weekend</source>
        <translation>Уроци през уикенда</translation>
    </message>
    <message>
        <source>In {language}</source>
        <translation>На {language}</translation>
    </message>
    <message>
        <source>Whenever it starts</source>
        <translation>Без значение кога започва</translation>
    </message>
    <message>
        <source>Full ones too</source>
        <translation>И без свободни места</translation>
    </message>
    <message>
        <source>Whatever it costs</source>
        <translation>Без значение от цената</translation>
    </message>
    <message>
        <source>However you learn</source>
        <translation>Без значение как се учи</translation>
    </message>
    <message>
        <source>Any time of the day</source>
        <translation>По всяко време</translation>
    </message>
    <message>
        <source>In any language</source>
        <translation>На всякакъв език</translation>
    </message>
    <message>
        <source>About anything</source>
        <translation>За каквото и да е</translation>
    </message>
    <message>
        <source>Places left</source>
        <translation>Има свободни места</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>нидерландски</translation>
    </message>
    <message>
        <source>French</source>
        <translation>френски</translation>
    </message>
    <message>
        <source>English</source>
        <translation>английски</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Безплатно</translation>
    </message>
    <message>
        <source>In a classroom</source>
        <translation>В клас</translation>
    </message>
    <message>
        <source>From home</source>
        <translation>От вкъщи</translation>
    </message>
    <message>
        <source>Partly from home</source>
        <translation>Отчасти от вкъщи</translation>
    </message>
    <message>
        <source>In a company</source>
        <translation>Във фирма</translation>
    </message>
</context>
<context>
    <name>TrainingController</name>
    <message>
        <source>This training</source>
        <translation>Това обучение</translation>
    </message>
    <message>
        <source>This training is no longer there.</source>
        <translation>Това обучение вече го няма.</translation>
    </message>
    <message>
        <source>It may have started already. You did nothing wrong.</source>
        <translation>Може би вече е започнало. Вие не сте сгрешили.</translation>
    </message>
    <message>
        <source>Ask how to enrol:</source>
        <translation>Попитайте как да се запишете:</translation>
    </message>
    <message>
        <source>Enrol no later than</source>
        <translation>Запишете се най-късно на</translation>
    </message>
    <message>
        <source>To start on {day}: enrol no later than</source>
        <translation>За да започнете на {day}: запишете се най-късно на</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Колко време</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Кога</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Dutch you need</source>
        <translation>Нидерландски</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Как</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Език</translation>
    </message>
    <message numerus="yes">
        <source>%n vacancies</source>
        <translation>
            <numerusform>%n обява</numerusform>
            <numerusform>%n обяви</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrainingPage</name>
    <message>
        <source>Trainings</source>
        <translation>Обучения</translation>
    </message>
    <message>
        <source>Read the training. Take it along on your phone, or look for work with it.</source>
        <translation>Прочетете за обучението. Вземете го на телефона си или потърсете работа след него.</translation>
    </message>
    <message>
        <source>It starts on</source>
        <translation>Кога започва?</translation>
    </message>
    <message>
        <source>How to enrol</source>
        <translation>Как да се запишете</translation>
    </message>
    <message>
        <source>Back to the trainings</source>
        <translation>Назад към обученията</translation>
    </message>
</context>
<context>
    <name>TrainingRow</name>
    <message>
        <source>Full</source>
        <translation>Няма места</translation>
    </message>
    <message>
        <source>Shortage occupation</source>
        <translation>Търсена професия</translation>
    </message>
</context>
<context>
    <name>TrainingWords</name>
    <message>
        <source>This training is described in Dutch.</source>
        <translation>Това обучение е описано на нидерландски.</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>През деня</translation>
    </message>
    <message>
        <source>In the evening</source>
        <translation>Вечер</translation>
    </message>
    <message>
        <source>At the weekend</source>
        <translation>През уикенда</translation>
    </message>
    <message>
        <source>Whenever you want</source>
        <translation>Когато искате</translation>
    </message>
    <message>
        <source>In a classroom</source>
        <translation>В клас</translation>
    </message>
    <message>
        <source>From home</source>
        <translation>От вкъщи</translation>
    </message>
    <message>
        <source>Partly from home</source>
        <translation>Отчасти от вкъщи</translation>
    </message>
    <message>
        <source>In a company</source>
        <translation>Във фирма</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Никакъв</translation>
    </message>
    <message>
        <source>A few words</source>
        <translation>Няколко думи</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Малко</translation>
    </message>
    <message>
        <source>Reasonably well</source>
        <translation>Средно</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Добре</translation>
    </message>
    <message>
        <source>Very well</source>
        <translation>Много добре</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Френски</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Английски</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Немски</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n час</numerusform>
            <numerusform>%n часа</numerusform>
        </translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Безплатно</translation>
    </message>
    <message>
        <source>Free for job seekers</source>
        <translation>Безплатно за търсещи работа</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Няма места</translation>
    </message>
    <message>
        <source>Last place</source>
        <translation>Последно място</translation>
    </message>
    <message numerus="yes">
        <source>%n places left</source>
        <translation>
            <numerusform>%n свободно</numerusform>
            <numerusform>%n свободни</numerusform>
        </translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>до {day}</translation>
    </message>
    <message>
        <source>Best match first</source>
        <translation>Най-подходящи</translation>
    </message>
    <message>
        <source>Starts first</source>
        <translation>Започват първи</translation>
    </message>
    <message>
        <source>Nearest to {place}</source>
        <translation>Най-близо до {place}</translation>
    </message>
    <message>
        <source>Nearest to me</source>
        <translation>Най-близо до мен</translation>
    </message>
</context>
<context>
    <name>TrainingsController</name>
    <message>
        <source>Free</source>
        <translation>Безплатно</translation>
    </message>
    <message>
        <source>last place</source>
        <translation>последно място</translation>
    </message>
    <message numerus="yes">
        <source>places left</source>
        <translation>
            <numerusform>свободно място</numerusform>
            <numerusform>свободни места</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trainings</source>
        <translation>
            <numerusform>%n обучение</numerusform>
            <numerusform>%n обучения</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>trainings</source>
        <translation>
            <numerusform>обучение</numerusform>
            <numerusform>обучения</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n trainings</source>
        <translation>
            <numerusform>Покажи %n обучение</numerusform>
            <numerusform>Покажи %n обучения</numerusform>
        </translation>
    </message>
    <message>
        <source>All trainings, without “{text}”</source>
        <translation>Всички обучения, без „{text}“</translation>
    </message>
    <message numerus="yes">
        <source>The first %n, as a list</source>
        <translation>
            <numerusform>Първият %n, като списък</numerusform>
            <numerusform>Първите %n, като списък</numerusform>
        </translation>
    </message>
    <message>
        <source>The list</source>
        <translation>Списъкът</translation>
    </message>
</context>
<context>
    <name>TrainingsPage</name>
    <message>
        <source>Trainings</source>
        <translation>Обучения</translation>
    </message>
    <message>
        <source>Type what you want to learn, or choose what suits you. Then touch a training.</source>
        <translation>Напишете какво искате да учите или изберете подходящото. После докоснете обучение.</translation>
    </message>
    <message>
        <source>What do you want to learn?</source>
        <translation>Какво искате да учите?</translation>
    </message>
</context>
<context>
    <name>UntoldWords</name>
    <message>
        <source>Some words are not there in your language yet. They are in: {language}.</source>
        <translation>Някои думи още ги няма на вашия език. Езикът им: {language}.</translation>
    </message>
</context>
<context>
    <name>VacancyBody</name>
    <message>
        <source>You already have this</source>
        <translation>Това вече го имате</translation>
    </message>
    <message>
        <source>It stands in your file.</source>
        <translation>Има го в досието ви.</translation>
    </message>
    <message>
        <source>Trainings for this job</source>
        <translation>Обучения за тази работа</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>Подобни</translation>
    </message>
</context>
<context>
    <name>VacancyController</name>
    <message>
        <source>New today</source>
        <translation>Нова от днес</translation>
    </message>
    <message>
        <source>Number {number} · apply no later than {day}</source>
        <translation>Номер {number} · кандидатствайте най-късно на {day}</translation>
    </message>
    <message>
        <source>This vacancy</source>
        <translation>Тази обява</translation>
    </message>
    <message>
        <source>This vacancy is no longer there.</source>
        <translation>Тази обява вече я няма.</translation>
    </message>
    <message>
        <source>It may have been filled. You did nothing wrong.</source>
        <translation>Може би мястото вече е заето. Вие не сте сгрешили.</translation>
    </message>
    <message>
        <source>Starts {day}</source>
        <translation>Начало {day}</translation>
    </message>
</context>
<context>
    <name>VacancyHead</name>
    <message>
        <source>Many employers look for this</source>
        <translation>Търсена професия</translation>
    </message>
</context>
<context>
    <name>VacancyPage</name>
    <message>
        <source>Vacancies</source>
        <translation>Обяви за работа</translation>
    </message>
    <message>
        <source>Read the vacancy. Print it, or take it along on your phone.</source>
        <translation>Прочетете обявата. Отпечатайте я или я вземете на телефона си.</translation>
    </message>
    <message>
        <source>Back to the vacancies</source>
        <translation>Назад към обявите</translation>
    </message>
</context>
<context>
    <name>VacancyText</name>
    <message>
        <source>Contract</source>
        <translation>Договор</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Часове</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Кога</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Заплата</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Нидерландски</translation>
    </message>
    <message>
        <source>Other languages</source>
        <translation>Други езици</translation>
    </message>
    <message>
        <source>You need</source>
        <translation>Трябва ви</translation>
    </message>
    <message>
        <source>Diploma</source>
        <translation>Диплома</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Опит</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Брой места</translation>
    </message>
    <message>
        <source>This text was made from the facts that the employer gave.</source>
        <translation>Направихме този текст с данните на работодателя.</translation>
    </message>
    <message>
        <source>What do you do?</source>
        <translation>Какво ще правите?</translation>
    </message>
    <message>
        <source>What must you be able to do?</source>
        <translation>Какво трябва да можете?</translation>
    </message>
    <message>
        <source>What do you get?</source>
        <translation>Какво получавате?</translation>
    </message>
    <message>
        <source>What the employer says about applying</source>
        <translation>Какво казва работодателят за кандидатстването</translation>
    </message>
    <message>
        <source>Ask how to apply:</source>
        <translation>Попитайте как да кандидатствате:</translation>
    </message>
    <message>
        <source>Say: vacancy</source>
        <translation>Кажете: обява</translation>
    </message>
    <message>
        <source>Bicycle</source>
        <translation>Велосипед</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Кола</translation>
    </message>
    <message>
        <source>± {minutes} min</source>
        <translation>± {minutes} мин</translation>
    </message>
    <message>
        <source>± {hours} h {minutes}</source>
        <translation>± {hours} ч. {minutes}</translation>
    </message>
    <message>
        <source>to the north</source>
        <translation>на север</translation>
    </message>
    <message>
        <source>to the north-east</source>
        <translation>на североизток</translation>
    </message>
    <message>
        <source>to the east</source>
        <translation>на изток</translation>
    </message>
    <message>
        <source>to the south-east</source>
        <translation>на югоизток</translation>
    </message>
    <message>
        <source>to the south</source>
        <translation>на юг</translation>
    </message>
    <message>
        <source>to the south-west</source>
        <translation>на югозапад</translation>
    </message>
    <message>
        <source>to the west</source>
        <translation>на запад</translation>
    </message>
    <message>
        <source>to the north-west</source>
        <translation>на северозапад</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Обадете се на</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Отидете на</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Пишете на</translation>
    </message>
    <message>
        <source>Go there yourself</source>
        <translation>Отидете лично</translation>
    </message>
</context>
<context>
    <name>VacancyWords</name>
    <message>
        <source>Permanent job</source>
        <translation>Постоянна работа</translation>
    </message>
    <message>
        <source>Temporary job</source>
        <translation>Временна работа</translation>
    </message>
    <message>
        <source>Agency work</source>
        <translation>Чрез агенция</translation>
    </message>
    <message>
        <source>Agency work, may become permanent</source>
        <translation>Чрез агенция, може и постоянна</translation>
    </message>
    <message>
        <source>Student job</source>
        <translation>Студентска работа</translation>
    </message>
    <message>
        <source>Flexi-job</source>
        <translation>Flexi-job</translation>
    </message>
    <message>
        <source>Internship</source>
        <translation>Стаж</translation>
    </message>
    <message>
        <source>Working and learning</source>
        <translation>Работа и учене</translation>
    </message>
    <message>
        <source>Self-employed</source>
        <translation>Собствен бизнес</translation>
    </message>
    <message>
        <source>Volunteer work</source>
        <translation>Доброволна работа</translation>
    </message>
    <message>
        <source>Full time</source>
        <translation>Пълен ден</translation>
    </message>
    <message>
        <source>Part time</source>
        <translation>Непълен ден</translation>
    </message>
    <message>
        <source>Full time or part time</source>
        <translation>Пълен или непълен ден</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>През деня</translation>
    </message>
    <message>
        <source>In the evening</source>
        <translation>Вечер</translation>
    </message>
    <message>
        <source>At night</source>
        <translation>През нощта</translation>
    </message>
    <message>
        <source>At the weekend</source>
        <translation>През уикенда</translation>
    </message>
    <message>
        <source>Two shifts</source>
        <translation>Две смени</translation>
    </message>
    <message>
        <source>Three shifts</source>
        <translation>Три смени</translation>
    </message>
    <message>
        <source>With a long break</source>
        <translation>С дълга почивка</translation>
    </message>
    <message>
        <source>Flexible hours</source>
        <translation>Гъвкави часове</translation>
    </message>
    <message>
        <source>{low} to {high} hours</source>
        <translation>{low} до {high} часа</translation>
    </message>
    <message>
        <source>{hours} hours</source>
        <translation>{hours} часа</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>на час</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>на ден</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>на месец</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>на година</translation>
    </message>
    <message>
        <source>{low} to {high} {unit}</source>
        <translation>{low} до {high} {unit}</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Не се иска</translation>
    </message>
    <message>
        <source>A few words</source>
        <translation>Няколко думи</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Малко</translation>
    </message>
    <message>
        <source>Reasonably well</source>
        <translation>Средно</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Добре</translation>
    </message>
    <message>
        <source>Very well</source>
        <translation>Много добре</translation>
    </message>
    <message>
        <source>Like a native speaker</source>
        <translation>Като роден език</translation>
    </message>
    <message>
        <source>{level}, helps</source>
        <translation>{level}, помага</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Не е нужно</translation>
    </message>
    <message>
        <source>lower secondary school</source>
        <translation>основно училище</translation>
    </message>
    <message>
        <source>secondary school</source>
        <translation>средно училище</translation>
    </message>
    <message>
        <source>bachelor</source>
        <translation>бакалавър</translation>
    </message>
    <message>
        <source>master</source>
        <translation>магистър</translation>
    </message>
    <message>
        <source> or </source>
        <translation> или </translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6 месеца</translation>
    </message>
    <message>
        <source>2 years</source>
        <translation>2 години</translation>
    </message>
    <message>
        <source>5 years</source>
        <translation>5 години</translation>
    </message>
    <message>
        <source>driving licence {kind}</source>
        <translation>шофьорска книжка {kind}</translation>
    </message>
    <message>
        <source>from {place}</source>
        <translation>от {place}</translation>
    </message>
    <message>
        <source>from here</source>
        <translation>оттук</translation>
    </message>
    <message>
        <source>The employer wrote this in Dutch.</source>
        <translation>Работодателят е написал това на нидерландски.</translation>
    </message>
    <message>
        <source>The employer wrote this in French.</source>
        <translation>Работодателят е написал това на френски.</translation>
    </message>
    <message>
        <source>The employer wrote this in English.</source>
        <translation>Работодателят е написал това на английски.</translation>
    </message>
    <message>
        <source>The employer wrote this in German.</source>
        <translation>Работодателят е написал това на немски.</translation>
    </message>
    <message>
        <source>The employer wrote this in Arabic.</source>
        <translation>Работодателят е написал това на арабски.</translation>
    </message>
    <message>
        <source>The employer wrote this in Turkish.</source>
        <translation>Работодателят е написал това на турски.</translation>
    </message>
    <message>
        <source>The employer wrote this in Ukrainian.</source>
        <translation>Работодателят е написал това на украински.</translation>
    </message>
    <message>
        <source>The employer wrote this in Romanian.</source>
        <translation>Работодателят е написал това на румънски.</translation>
    </message>
    <message>
        <source>The employer wrote this in Bulgarian.</source>
        <translation>Работодателят е написал това на български.</translation>
    </message>
    <message>
        <source>The employer wrote this in Polish.</source>
        <translation>Работодателят е написал това на полски.</translation>
    </message>
    <message>
        <source>The employer wrote this in Spanish.</source>
        <translation>Работодателят е написал това на испански.</translation>
    </message>
    <message>
        <source>Best match first</source>
        <translation>Най-подходящи</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Най-нови</translation>
    </message>
    <message>
        <source>Nearest to {place}</source>
        <translation>Най-близо до {place}</translation>
    </message>
    <message>
        <source>Nearest to me</source>
        <translation>Най-близо до мен</translation>
    </message>
    <message>
        <source>Agency, maybe permanent</source>
        <translation>Агенция, може и постоянна</translation>
    </message>
</context>
<context>
    <name>WayCard</name>
    <message>
        <source>You can also work from home</source>
        <translation>Можете да работите и от вкъщи</translation>
    </message>
</context>
<context>
    <name>WayWords</name>
    <message>
        <source>On a sheet</source>
        <translation>На лист</translation>
    </message>
    <message>
        <source>On a small slip</source>
        <translation>На малка бележка</translation>
    </message>
    <message>
        <source>On my USB stick</source>
        <translation>На моята флашка</translation>
    </message>
</context>
<context>
    <name>WeekTable</name>
    <message>
        <source>Opening hours</source>
        <translation>Работно време</translation>
    </message>
    <message>
        <source>Other hours on</source>
        <translation>Друго работно време на</translation>
    </message>
</context>
<context>
    <name>WheelPicker</name>
    <message>
        <source>First one</source>
        <translation>Първото</translation>
    </message>
    <message>
        <source>This is the first one.</source>
        <translation>Това е първото.</translation>
    </message>
    <message>
        <source>Last one</source>
        <translation>Последното</translation>
    </message>
    <message>
        <source>This is the last one.</source>
        <translation>Това е последното.</translation>
    </message>
</context>
<context>
    <name>YouChose</name>
    <message>
        <source>You chose:</source>
        <translation>Вие избрахте:</translation>
    </message>
</context>
<context>
    <name>YourFile</name>
    <message>
        <source>Your file is yours</source>
        <translation>Досието ви е ваше</translation>
    </message>
    <message>
        <source>Only you can open it</source>
        <translation>Само вие можете да го отворите</translation>
    </message>
    <message>
        <source>With your card and your code.</source>
        <translation>С картата и кода ви.</translation>
    </message>
    <message>
        <source>Nothing stays here</source>
        <translation>Тук не остава нищо</translation>
    </message>
    <message>
        <source>Do you stop? Then the screen is empty.</source>
        <translation>Спирате? Тогава екранът е празен.</translation>
    </message>
    <message>
        <source>You can wipe it at any time</source>
        <translation>Можете да го изтриете по всяко време</translation>
    </message>
    <message>
        <source>With one button, at once.</source>
        <translation>С един бутон, веднага.</translation>
    </message>
    <message>
        <source>Code forgotten?</source>
        <translation>Забравен код?</translation>
    </message>
    <message>
        <source>You also get a recovery card.</source>
        <translation>Получавате и резервна карта.</translation>
    </message>
</context>
<context>
    <name>ZeroResults</name>
    <message>
        <source>Searching does not work right now</source>
        <translation>Търсенето сега не работи</translation>
    </message>
    <message>
        <source>Nothing found yet</source>
        <translation>Още нищо не е намерено</translation>
    </message>
    <message>
        <source>You did nothing wrong. Ask for help at the desk.</source>
        <translation>Вие не сте сгрешили. Помолете за помощ на гишето.</translation>
    </message>
</context>
<context>
    <name>editing.screen</name>
    <message>
        <source>Driving licence {kinds}</source>
        <translation>Шофьорска книжка {kinds}</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>Ask the **desk** how to apply</source>
        <translation>Попитайте на **гишето** как да кандидатствате</translation>
    </message>
    <message>
        <source>Say: vacancy **{number}**, found on WIS</source>
        <translation>Кажете: обява **{number}**, видяна в WIS</translation>
    </message>
    <message>
        <source>Call **{phone}** and ask for **{contact}**</source>
        <translation>Обадете се на **{phone}** и потърсете **{contact}**</translation>
    </message>
    <message>
        <source>Call **{phone}**</source>
        <translation>Обадете се на **{phone}**</translation>
    </message>
    <message>
        <source>Or mail your CV to **{email}**</source>
        <translation>Или пратете CV на **{email}**</translation>
    </message>
    <message>
        <source>Mail your CV to **{email}**</source>
        <translation>Пратете CV на **{email}**</translation>
    </message>
    <message>
        <source>Go to **{address}**</source>
        <translation>Отидете на **{address}**</translation>
    </message>
    <message>
        <source>Write to **{address}**</source>
        <translation>Пишете на **{address}**</translation>
    </message>
    <message>
        <source>Go there **in person**</source>
        <translation>Отидете там **лично**</translation>
    </message>
    <message>
        <source>Apply on **{page}**</source>
        <translation>Кандидатствайте на **{page}**</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>№ {number}</translation>
    </message>
    <message>
        <source>apply online</source>
        <translation>кандидатствайте онлайн</translation>
    </message>
    <message>
        <source>call the employer</source>
        <translation>обадете се</translation>
    </message>
    <message>
        <source>mail the employer</source>
        <translation>имейл до работодателя</translation>
    </message>
    <message>
        <source>Scan with your phone:</source>
        <translation>Сканирайте с телефона:</translation>
    </message>
    <message>
        <source>{hour}:{minute}</source>
        <translation>{hour}:{minute} ч.</translation>
    </message>
    <message>
        <source>Sheet {number} of {count}</source>
        <translation>Лист {number} от {count}</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Договор</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Часове</translation>
    </message>
    <message>
        <source>Passport of what I can do</source>
        <translation>Паспорт на моите умения</translation>
    </message>
    <message>
        <source>**{name}** · looks for work as {occupation}</source>
        <translation>**{name}** · търси работа: {occupation}</translation>
    </message>
    <message>
        <source>**Recognised** tested by a service</source>
        <translation>**Признато** проверено от служба</translation>
    </message>
    <message>
        <source>**Certificate** paper was seen</source>
        <translation>**Удостоверение** документът е видян</translation>
    </message>
    <message>
        <source>**Own words** not checked</source>
        <translation>**Собствени думи** непроверено</translation>
    </message>
    <message>
        <source>Competence</source>
        <translation>Умение</translation>
    </message>
    <message>
        <source>Where I learned it</source>
        <translation>Къде научено</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Доказателство</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Какво</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>От кого</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Кога</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Език</translation>
    </message>
    <message>
        <source>Recognition asked</source>
        <translation>Поискано признаване</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Признато</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Удостоверение</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Собствени думи</translation>
    </message>
    <message>
        <source>until {year}</source>
        <translation>до {year}</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Непризнато</translation>
    </message>
    <message>
        <source>{kind} since {year}</source>
        <translation>{kind} от {year}</translation>
    </message>
    <message>
        <source>{title}: asked on {day}</source>
        <translation>{title}: поискано на {day}</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Заплата</translation>
    </message>
    <message>
        <source>All that stands in my file</source>
        <translation>Всичко от моето досие</translation>
    </message>
    <message>
        <source>About me</source>
        <translation>За мен</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Запазени</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Търсения</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Кандидатури</translation>
    </message>
    <message>
        <source>My tasks</source>
        <translation>Моите задачи</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Срещи</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Предложения</translation>
    </message>
    <message>
        <source>Trainings and certificates</source>
        <translation>Обучения и удостоверения</translation>
    </message>
    <message>
        <source>My CV</source>
        <translation>Моята автобиография</translation>
    </message>
    <message>
        <source>Letters to employers</source>
        <translation>Писма до работодатели</translation>
    </message>
    <message>
        <source>Sent to the office</source>
        <translation>Изпратено до службата</translation>
    </message>
    <message>
        <source>Work that I look for</source>
        <translation>Работа, която търся</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Колко далеч</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Нидерландски</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>Шофьорска книжка</translation>
    </message>
    <message numerus="yes">
        <source>%n choices</source>
        <translation>
            <numerusform>%n избор</numerusform>
            <numerusform>%n избора</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Всичко</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Кандидатствах</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Обадих се</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Интервю</translation>
    </message>
    <message>
        <source>Hired</source>
        <translation>Нает</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Не съм избран</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Бележка</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Не е доставено</translation>
    </message>
    <message>
        <source>From my own searches</source>
        <translation>От моите търсения</translation>
    </message>
    <message>
        <source>From my counsellor</source>
        <translation>От моя консултант</translation>
    </message>
    <message>
        <source>From an employer</source>
        <translation>От работодател</translation>
    </message>
    <message>
        <source>From people with a similar profile</source>
        <translation>От хора с подобен профил</translation>
    </message>
    <message>
        <source>At the office: {day}</source>
        <translation>В службата: {day}</translation>
    </message>
    <message>
        <source>Understanding</source>
        <translation>Разбиране</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Нова</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Видяна</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>В ход</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Закъсняла</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменена</translation>
    </message>
    <message>
        <source>You need</source>
        <translation>Трябва ви</translation>
    </message>
    <message>
        <source>Diploma</source>
        <translation>Диплома</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Опит</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Обучение</translation>
    </message>
    <message>
        <source>What do you learn?</source>
        <translation>Какво ще научите?</translation>
    </message>
    <message>
        <source>What do you need?</source>
        <translation>Какво ви трябва?</translation>
    </message>
    <message>
        <source>When does it start?</source>
        <translation>Кога започва?</translation>
    </message>
    <message>
        <source>What can you become?</source>
        <translation>Какъв може да станете?</translation>
    </message>
    <message>
        <source>How to enrol</source>
        <translation>Как да се запишете</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Професия</translation>
    </message>
    <message>
        <source>Vacancies now</source>
        <translation>Обяви сега</translation>
    </message>
    <message>
        <source>Within 20 km</source>
        <translation>До 20 км</translation>
    </message>
    <message>
        <source>Ask the **desk** how to enrol</source>
        <translation>Попитайте на **гишето** как да се запишете</translation>
    </message>
    <message>
        <source>Say: **{title}**, start **{day}**</source>
        <translation>Кажете: **{title}**, начало **{day}**</translation>
    </message>
    <message>
        <source>Enrol no later than</source>
        <translation>Запишете се най-късно на</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Брой места</translation>
    </message>
    <message>
        <source>Permanent job</source>
        <translation>Постоянна работа</translation>
    </message>
    <message>
        <source>Temporary job</source>
        <translation>Временна работа</translation>
    </message>
    <message>
        <source>Agency work</source>
        <translation>Чрез агенция</translation>
    </message>
    <message>
        <source>Agency work, may become permanent</source>
        <translation>Чрез агенция, може и постоянна</translation>
    </message>
    <message>
        <source>Student job</source>
        <translation>Студентска работа</translation>
    </message>
    <message>
        <source>Flexi-job</source>
        <translation>Flexi-job</translation>
    </message>
    <message>
        <source>Internship</source>
        <translation>Стаж</translation>
    </message>
    <message>
        <source>Working and learning</source>
        <translation>Работа и учене</translation>
    </message>
    <message>
        <source>Self-employed</source>
        <translation>Собствен бизнес</translation>
    </message>
    <message>
        <source>Earlier: {jobs}</source>
        <translation>По-рано: {jobs}</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Сертификати</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Проекти</translation>
    </message>
    <message>
        <source>Volunteer work</source>
        <translation>Доброволна работа</translation>
    </message>
    <message>
        <source>Prizes</source>
        <translation>Награди</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Публикации</translation>
    </message>
    <message>
        <source>Hobbies</source>
        <translation>Хобита</translation>
    </message>
    <message>
        <source>Also good to know</source>
        <translation>Друга информация</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Препоръки</translation>
    </message>
    <message>
        <source>mother tongue</source>
        <translation>майчин език</translation>
    </message>
    <message>
        <source>a little</source>
        <translation>малко</translation>
    </message>
    <message>
        <source>reasonable</source>
        <translation>задоволително</translation>
    </message>
    <message>
        <source>good</source>
        <translation>добре</translation>
    </message>
    <message>
        <source>fluent</source>
        <translation>свободно</translation>
    </message>
    <message>
        <source>Driving licence {kinds}</source>
        <translation>Шофьорска книжка {kinds}</translation>
    </message>
    <message>
        <source>Own car</source>
        <translation>Собствена кола</translation>
    </message>
    <message>
        <source>Own motorcycle</source>
        <translation>Собствен мотоциклет</translation>
    </message>
    <message>
        <source>Own moped</source>
        <translation>Собствен мотопед</translation>
    </message>
    <message>
        <source>Own bicycle</source>
        <translation>Собствено колело</translation>
    </message>
    <message>
        <source>full time</source>
        <translation>пълен ден</translation>
    </message>
    <message>
        <source>part time</source>
        <translation>непълен ден</translation>
    </message>
    <message>
        <source>full time or part time</source>
        <translation>пълен или непълен ден</translation>
    </message>
    <message>
        <source>{low} to {high} hours</source>
        <translation>{low} до {high} часа</translation>
    </message>
    <message>
        <source>{hours} hours</source>
        <translation>{hours} часа</translation>
    </message>
    <message>
        <source>by day</source>
        <translation>през деня</translation>
    </message>
    <message>
        <source>in the evening</source>
        <translation>вечер</translation>
    </message>
    <message>
        <source>at night</source>
        <translation>през нощта</translation>
    </message>
    <message>
        <source>at the weekend</source>
        <translation>през уикенда</translation>
    </message>
    <message>
        <source>two shifts</source>
        <translation>две смени</translation>
    </message>
    <message>
        <source>three shifts</source>
        <translation>три смени</translation>
    </message>
    <message>
        <source>with a long break</source>
        <translation>с дълга почивка</translation>
    </message>
    <message>
        <source>flexible hours</source>
        <translation>променливи часове</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>на час</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>на ден</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>на месец</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>на година</translation>
    </message>
    <message>
        <source>{low} to {high} {unit}</source>
        <translation>{low} до {high} {unit}</translation>
    </message>
    <message>
        <source>A few words (A1)</source>
        <translation>Няколко думи (A1)</translation>
    </message>
    <message>
        <source>A little (A2)</source>
        <translation>Малко (A2)</translation>
    </message>
    <message>
        <source>Reasonably well (B1)</source>
        <translation>Средно (B1)</translation>
    </message>
    <message>
        <source>Well (B2)</source>
        <translation>Добре (B2)</translation>
    </message>
    <message>
        <source>Very well (C1)</source>
        <translation>Много добре (C1)</translation>
    </message>
    <message>
        <source>Like a native speaker (C2)</source>
        <translation>Като роден език (C2)</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Не се иска</translation>
    </message>
    <message>
        <source>helps</source>
        <translation>е предимство</translation>
    </message>
    <message>
        <source>driving licence {kind}</source>
        <translation>шофьорска книжка {kind}</translation>
    </message>
    <message>
        <source>no diploma needed</source>
        <translation>не е нужна диплома</translation>
    </message>
    <message>
        <source>lower secondary school</source>
        <translation>основно училище</translation>
    </message>
    <message>
        <source>secondary school</source>
        <translation>средно училище</translation>
    </message>
    <message>
        <source>bachelor</source>
        <translation>бакалавър</translation>
    </message>
    <message>
        <source>master</source>
        <translation>магистър</translation>
    </message>
    <message>
        <source> or </source>
        <translation> или </translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Не е нужно</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6 месеца</translation>
    </message>
    <message>
        <source>2 years</source>
        <translation>2 години</translation>
    </message>
    <message>
        <source>5 years</source>
        <translation>5 години</translation>
    </message>
    <message>
        <source>How to apply</source>
        <translation>Как да кандидатствате</translation>
    </message>
    <message>
        <source>Vacancy</source>
        <translation>Обява за работа</translation>
    </message>
    <message numerus="yes">
        <source>%n vacancies</source>
        <translation>
            <numerusform>%n обява</numerusform>
            <numerusform>%n обяви</numerusform>
        </translation>
    </message>
    <message>
        <source>Example: this vacancy does not exist</source>
        <translation>Пример: тази обява не съществува</translation>
    </message>
    <message>
        <source>cut or fold here</source>
        <translation>срежете или сгънете тук</translation>
    </message>
    <message>
        <source>Number **{number}**</source>
        <translation>Номер **{number}**</translation>
    </message>
    <message>
        <source>Example: this does not exist</source>
        <translation>Пример: това не съществува</translation>
    </message>
    <message>
        <source>Call first: this is from {day}</source>
        <translation>Първо се обадете: към {day}</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>Номер {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) to take along</source>
        <translation>
            <numerusform>%n лист за вземане</numerusform>
            <numerusform>%n листа за вземане</numerusform>
        </translation>
    </message>
    <message>
        <source>New today</source>
        <translation>Нова от днес</translation>
    </message>
    <message>
        <source>Many employers look for this</source>
        <translation>Търсена професия</translation>
    </message>
    <message>
        <source>Number **{number}** · apply until {day}</source>
        <translation>Номер **{number}** · кандидатствайте най-късно на {day}</translation>
    </message>
    <message>
        <source>{km} km from {origin}</source>
        <translation>{km} км от {origin}</translation>
    </message>
    <message>
        <source>{km} km from here</source>
        <translation>{km} км оттук</translation>
    </message>
    <message>
        <source>{metres} m from here</source>
        <translation>на {metres} м оттук</translation>
    </message>
    <message>
        <source>Do it no later than</source>
        <translation>Направете го най-късно на</translation>
    </message>
    <message>
        <source>This text was made from the facts that the employer gave.</source>
        <translation>Направихме този текст с данните на работодателя.</translation>
    </message>
    <message>
        <source>What must you be able to do?</source>
        <translation>Какво трябва да можете?</translation>
    </message>
    <message>
        <source>What do you get?</source>
        <translation>Какво получавате?</translation>
    </message>
    <message>
        <source>About applying</source>
        <translation>За кандидатстването</translation>
    </message>
    <message>
        <source>What do you do?</source>
        <translation>Какво ще правите?</translation>
    </message>
    <message>
        <source>Job shop &amp; help</source>
        <translation>Werkwinkel и&#xa0;помощ</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Какво е това?</translation>
    </message>
    <message>
        <source>{heading} (continued)</source>
        <translation>{heading} (продължение)</translation>
    </message>
    <message>
        <source>What do they help with?</source>
        <translation>С какво помагат?</translation>
    </message>
    <message>
        <source>They speak</source>
        <translation>Говорят</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Как да се свържете</translation>
    </message>
    <message>
        <source>Ask the **desk** how to reach them</source>
        <translation>Попитайте на **гишето** как да се свържете с тях</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Място</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Open today</source>
        <translation>Днес отворено</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Моите бележки</translation>
    </message>
    <message>
        <source>I called on</source>
        <translation>Обадих се на</translation>
    </message>
    <message>
        <source>I spoke with</source>
        <translation>Говорих с</translation>
    </message>
    <message>
        <source>Interview on</source>
        <translation>Интервю на</translation>
    </message>
    <message>
        <source>at (time)</source>
        <translation>в</translation>
    </message>
    <message>
        <source>Also in {cities}</source>
        <translation>Също в {cities}</translation>
    </message>
    <message>
        <source>You can also work from home</source>
        <translation>Можете да работите и от вкъщи</translation>
    </message>
    <message numerus="yes">
        <source>takes about %n minutes</source>
        <translation>
            <numerusform>продължава около %n минута</numerusform>
            <numerusform>продължава около %n минути</numerusform>
        </translation>
    </message>
    <message>
        <source>What the talk is about</source>
        <translation>За какво става дума?</translation>
    </message>
    <message>
        <source>You speak with</source>
        <translation>Ще говорите с</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>Къде е?</translation>
    </message>
    <message>
        <source>By phone: **{phone}**</source>
        <translation>По телефона: **{phone}**</translation>
    </message>
    <message>
        <source>Bring with you</source>
        <translation>Носете със себе си</translation>
    </message>
    <message>
        <source>How to get there</source>
        <translation>Как да стигнете</translation>
    </message>
    <message>
        <source>Can you not come?</source>
        <translation>Не можете да дойдете?</translation>
    </message>
    <message>
        <source>Call **{phone}**. Say your code: **{code}**.</source>
        <translation>Обадете се на **{phone}**. Кажете кода си: **{code}**.</translation>
    </message>
    <message>
        <source>Say it at the **desk**. Show this sheet.</source>
        <translation>Кажете на **гишето**. Покажете този лист.</translation>
    </message>
    <message>
        <source>If in doubt, the Dutch text counts.</source>
        <translation>При съмнение важи нидерландският текст.</translation>
    </message>
    <message>
        <source>counsellor</source>
        <translation>консултант</translation>
    </message>
    <message>
        <source>employer</source>
        <translation>работодател</translation>
    </message>
    <message>
        <source>teacher</source>
        <translation>учител</translation>
    </message>
    <message>
        <source>the desk</source>
        <translation>гишето</translation>
    </message>
    <message>
        <source>Your identity card</source>
        <translation>Личната ви карта</translation>
    </message>
    <message>
        <source>Your WIS access card</source>
        <translation>Вашата карта за достъп WIS</translation>
    </message>
    <message>
        <source>The certificates that you have</source>
        <translation>Удостоверенията, които имате</translation>
    </message>
    <message>
        <source>Your CV</source>
        <translation>Вашата автобиография</translation>
    </message>
    <message>
        <source>Your diploma</source>
        <translation>Вашата диплома</translation>
    </message>
    <message>
        <source>Your residence permit</source>
        <translation>Разрешението ви за пребиваване</translation>
    </message>
    <message>
        <source>You asked for this appointment. There is no answer yet.</source>
        <translation>Поискахте тази среща. Още няма отговор.</translation>
    </message>
    <message>
        <source>You did not confirm this appointment yet.</source>
        <translation>Още не сте потвърдили тази среща.</translation>
    </message>
    <message>
        <source>You confirmed this appointment.</source>
        <translation>Потвърдихте тази среща.</translation>
    </message>
    <message>
        <source>You said that you do not come.</source>
        <translation>Казахте, че няма да дойдете.</translation>
    </message>
    <message>
        <source>This appointment is cancelled.</source>
        <translation>Тази среща е отменена.</translation>
    </message>
    <message>
        <source>You went to this appointment.</source>
        <translation>Бяхте на тази среща.</translation>
    </message>
    <message>
        <source>On foot</source>
        <translation>Пеша</translation>
    </message>
    <message>
        <source>Bicycle</source>
        <translation>Велосипед</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Кола</translation>
    </message>
    <message>
        <source>± {minutes} min</source>
        <translation>± {minutes} мин</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Среща</translation>
    </message>
    <message>
        <source>put it in your calendar</source>
        <translation>запишете я в календара си</translation>
    </message>
    <message>
        <source>Your recovery card</source>
        <translation>Вашата карта за възстановяване</translation>
    </message>
    <message>
        <source>Did you lose your card or forget your secret code? Then you need this card.</source>
        <translation>Загубихте картата или забравихте тайния код? Тогава ви трябва тази карта.</translation>
    </message>
    <message>
        <source>**Keep** it at home</source>
        <translation>**Пазете** я вкъщи</translation>
    </message>
    <message>
        <source>Your access card</source>
        <translation>Вашата карта за достъп</translation>
    </message>
    <message>
        <source>With this card and your secret code you open your file on every WIS screen.</source>
        <translation>С тази карта и тайния код отваряте досието си на всеки екран на WIS.</translation>
    </message>
    <message>
        <source>**Take** it with you</source>
        <translation>**Носете** я със себе си</translation>
    </message>
    <message>
        <source>**Cut** on the full line</source>
        <translation>**Изрежете** по плътната линия</translation>
    </message>
    <message>
        <source>**Fold** on the dotted line</source>
        <translation>**Сгънете** по точките</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>Моето досие</translation>
    </message>
    <message>
        <source>Access card: take it with you.</source>
        <translation>Карта за достъп: носете я със себе си.</translation>
    </message>
    <message>
        <source>Recovery card: keep it at home, in a safe place.</source>
        <translation>Карта за възстановяване: пазете я вкъщи, на сигурно място.</translation>
    </message>
    <message>
        <source>Your secret code stands only in your head.</source>
        <translation>Тайният код е само в главата ви.</translation>
    </message>
    <message>
        <source>Card lost: use the recovery card.</source>
        <translation>Загубена карта: използвайте картата за възстановяване.</translation>
    </message>
    <message>
        <source>Both lost: nobody can open your file any more. You make a new one.</source>
        <translation>Загубени и двете: никой вече не може да отвори досието. Правите ново.</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>Как се използва</translation>
    </message>
    <message>
        <source>Is something wrong?</source>
        <translation>Има ли проблем?</translation>
    </message>
    <message>
        <source>Nobody knows your secret code. Not even the desk. Nobody may ask for it.</source>
        <translation>Никой не знае вашия таен код. И гишето не го знае. Никой няма право да го иска.</translation>
    </message>
    <message>
        <source>Mail to **{email}**</source>
        <translation>Пишете на **{email}**</translation>
    </message>
    <message>
        <source>Look at **{page}**</source>
        <translation>Вижте **{page}**</translation>
    </message>
    <message>
        <source>see the page</source>
        <translation>вижте страницата</translation>
    </message>
    <message>
        <source>call them</source>
        <translation>обадете им се</translation>
    </message>
    <message>
        <source>mail them</source>
        <translation>пишете им</translation>
    </message>
    <message>
        <source>Recovery card</source>
        <translation>Карта за възстановяване</translation>
    </message>
    <message>
        <source>Access card</source>
        <translation>Карта за достъп</translation>
    </message>
    <message>
        <source>Keep this one at home.</source>
        <translation>Тази се пази вкъщи.</translation>
    </message>
    <message>
        <source>Card lost or secret code forgotten? With this you begin again.</source>
        <translation>Загубена карта или забравен таен код? С тази започвате отново.</translation>
    </message>
    <message>
        <source>Card of</source>
        <translation>Карта на</translation>
    </message>
    <message>
        <source>Hold this side to the reader. Then type your secret code.</source>
        <translation>Допрете тази страна до четеца. После въведете тайния код.</translation>
    </message>
    <message>
        <source>Does the reader not work? Type this code:</source>
        <translation>Четецът не работи? Въведете този код:</translation>
    </message>
    <message>
        <source>Never write your secret code here.</source>
        <translation>Никога не пишете тук тайния код.</translation>
    </message>
    <message>
        <source>Not with your access card. Once you use this, your old card works no more. You get two new ones.</source>
        <translation>Не я дръжте при картата за достъп. След употреба старата карта не работи. Получавате две нови.</translation>
    </message>
    <message>
        <source>Found? Give this card to a town hall or job shop. Without the secret code nobody can read it.</source>
        <translation>Намерена? Предайте картата в кметството или в werkwinkel. Без тайния код никой не може да прочете нищо.</translation>
    </message>
    <message>
        <source>Work experience</source>
        <translation>Трудов опит</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Образование</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Езици</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Умения</translation>
    </message>
    <message>
        <source>Driving licence and transport</source>
        <translation>Шофьорска книжка и превоз</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Работа</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>What I can do</source>
        <translation>Какво мога</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Превоз</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Профил</translation>
    </message>
    <message>
        <source>Mother tongue</source>
        <translation>Майчин език</translation>
    </message>
    <message>
        <source>Other languages</source>
        <translation>Други езици</translation>
    </message>
    <message>
        <source>Curriculum vitae</source>
        <translation>Автобиография</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Слушане</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Четене</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>Говорене</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Писане</translation>
    </message>
    <message>
        <source>What I do well</source>
        <translation>Какво правя добре</translation>
    </message>
    <message>
        <source>{start} – now</source>
        <translation>{start} – сега</translation>
    </message>
    <message>
        <source>Who can help me?</source>
        <translation>Кой може да ми помогне?</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Какво правят</translation>
    </message>
    <message>
        <source>Bring along</source>
        <translation>Носете със себе си</translation>
    </message>
    <message>
        <source>What do you do now?</source>
        <translation>Какво правите сега?</translation>
    </message>
    <message>
        <source>They can help too</source>
        <translation>И те могат да помогнат</translation>
    </message>
    <message>
        <source>Where are they?</source>
        <translation>Къде са?</translation>
    </message>
    <message>
        <source>People know them here</source>
        <translation>Тук ги познават</translation>
    </message>
    <message>
        <source>When is it open?</source>
        <translation>Кога е отворено?</translation>
    </message>
    <message>
        <source>today</source>
        <translation>днес</translation>
    </message>
    <message>
        <source>{opens} to {closes}</source>
        <translation>{opens} до {closes} ч.</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>затворено</translation>
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
        <translation> и </translation>
    </message>
    <message>
        <source>**{day}**: {hours}</source>
        <translation>**{day}:** {hours}</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Писмо</translation>
    </message>
    <message>
        <source>Attached: CV</source>
        <translation>Приложение: автобиография</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation>Обяви за работа</translation>
    </message>
    <message>
        <source>All vacancies</source>
        <translation>Всички обяви</translation>
    </message>
    <message>
        <source>number</source>
        <translation>номер</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Обучения</translation>
    </message>
    <message>
        <source>All trainings</source>
        <translation>Всички обучения</translation>
    </message>
    <message>
        <source>starts on</source>
        <translation>начало</translation>
    </message>
    <message>
        <source>No longer published, so not on this sheet: {count}</source>
        <translation>Вече не са публикувани, затова не са на този лист: {count}</translation>
    </message>
    <message>
        <source>What I saved</source>
        <translation>Какво запазих</translation>
    </message>
    <message>
        <source>{first} to {last} of {count}</source>
        <translation>{first}–{last} от {count}</translation>
    </message>
    <message>
        <source>called</source>
        <translation>обаден</translation>
    </message>
    <message>
        <source>mailed</source>
        <translation>писан</translation>
    </message>
    <message>
        <source>The kiosk prints colour</source>
        <translation>Терминалът печата цветно</translation>
    </message>
    <message>
        <source>The kiosk prints black only</source>
        <translation>Терминалът печата само черно</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>Тестова страница</translation>
    </message>
    <message>
        <source>At each edge stand 6 lines, 2 to 12 mm away. How many do you see?</source>
        <translation>На всеки край има 6 линии, от 2 до 12 мм. Колко виждате?</translation>
    </message>
    <message>
        <source>This line is exactly 100 mm long.</source>
        <translation>Тази линия е точно 100 мм.</translation>
    </message>
    <message>
        <source>Each grey is darker than the one before.</source>
        <translation>Всяко сиво е по-тъмно от предишното.</translation>
    </message>
    <message>
        <source>Each line of letters can be read.</source>
        <translation>Всеки ред букви се чете.</translation>
    </message>
    <message>
        <source>Every line is whole.</source>
        <translation>Всяка линия е цяла.</translation>
    </message>
    <message>
        <source>A phone reads every code.</source>
        <translation>Телефонът чете всеки код.</translation>
    </message>
    <message>
        <source>For the operator</source>
        <translation>За оператора</translation>
    </message>
    <message>
        <source>The printer</source>
        <translation>Принтерът</translation>
    </message>
    <message>
        <source>These are six different colours.</source>
        <translation>Това са шест различни цвята.</translation>
    </message>
    <message>
        <source>There is no colour on this page.</source>
        <translation>На тази страница няма цвят.</translation>
    </message>
    <message>
        <source>the way there</source>
        <translation>пътят дотам</translation>
    </message>
    <message>
        <source>Who helps you here?</source>
        <translation>Кой ви помага тук?</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Добре е да знаете</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Bus, tram or train</source>
        <translation>Автобус, трамвай или влак</translation>
    </message>
    <message>
        <source>You are here: **{place}**</source>
        <translation>Вие сте тук: **{place}**</translation>
    </message>
    <message>
        <source>Bus, tram or train: **{stop}**</source>
        <translation>Автобус, трамвай или влак: **{stop}**</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Служба</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>За какво</translation>
    </message>
    <message>
        <source>Proof of applications</source>
        <translation>Доказ за кандидатури</translation>
    </message>
    <message>
        <source>Job and employer</source>
        <translation>Длъжност и работодател</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Как</translation>
    </message>
    <message>
        <source>Filled in by the visitor, not checked</source>
        <translation>Попълнено лично, непроверено</translation>
    </message>
    <message>
        <source>From **{start}** to **{end}** · for **{name}**</source>
        <translation>От **{start}** до **{end}** · за **{name}**</translation>
    </message>
    <message>
        <source>on the spot</source>
        <translation>на място</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>Чака отговор</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Има отговор</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>по имейл</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>по телефона</translation>
    </message>
    <message>
        <source>with a form</source>
        <translation>формуляр</translation>
    </message>
    <message>
        <source>by letter</source>
        <translation>с писмо</translation>
    </message>
    <message>
        <source>State on {day}</source>
        <translation>Състояние на {day}</translation>
    </message>
    <message>
        <source>Interview {day}</source>
        <translation>Интервю {day}</translation>
    </message>
    <message>
        <source>Placed by</source>
        <translation>Поставен от</translation>
    </message>
    <message>
        <source>Sign here</source>
        <translation>Подпис</translation>
    </message>
    <message>
        <source>Readiness report</source>
        <translation>Доклад за готовност</translation>
    </message>
    <message>
        <source>Terminal {name}</source>
        <translation>Терминал {name}</translation>
    </message>
    <message numerus="yes">
        <source>Not ready for visitors: %n faults</source>
        <translation>
            <numerusform>Не е готов за посетители: %n грешка</numerusform>
            <numerusform>Не е готов за посетители: %n грешки</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ready for visitors, %n points to look at</source>
        <translation>
            <numerusform>Готов за посетители, %n бележка</numerusform>
            <numerusform>Готов за посетители, %n бележки</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready for visitors</source>
        <translation>Готов за посетители</translation>
    </message>
    <message>
        <source>Report **{number}** · {day}, {time} · took {seconds} seconds · version {version}</source>
        <translation>Доклад **{number}** · {day}, {time} · отне {seconds} секунди · версия {version}</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Устройство</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Данни</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Добре</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>Внимание</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Грешка</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Диск</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Памет</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Часовник</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Звук</translation>
    </message>
    <message>
        <source>Headphones</source>
        <translation>Слушалки</translation>
    </message>
    <message>
        <source>Card reader</source>
        <translation>Четец на карти</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Връзка</translation>
    </message>
    <message>
        <source>After a visit</source>
        <translation>След посещение</translation>
    </message>
    <message>
        <source>Last data</source>
        <translation>Последни данни</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Съдържание</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>Файл с настройки</translation>
    </message>
    <message>
        <source>Files of a visit</source>
        <translation>Файлове от посещение</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>Четене на глас</translation>
    </message>
    <message>
        <source>USB port</source>
        <translation>USB порт</translation>
    </message>
    <message>
        <source>Calls to the desk</source>
        <translation>Повиквания към гишето</translation>
    </message>
    <message>
        <source>Slip printer</source>
        <translation>Принтер за бележки</translation>
    </message>
    <message>
        <source>Dossiers at central</source>
        <translation>Досиета в централата</translation>
    </message>
    <message>
        <source>Alphabets</source>
        <translation>Азбуки</translation>
    </message>
    <message>
        <source>Version numbers</source>
        <translation>Версии</translation>
    </message>
    <message>
        <source>{free} GB free of {total} GB</source>
        <translation>{free} GB свободни от {total} GB</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs left on the printer</source>
        <translation>
            <numerusform>в принтера остава %n задача</numerusform>
            <numerusform>в принтера остават %n задачи</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n languages can be printed</source>
        <translation>
            <numerusform>може да се печата на %n език</numerusform>
            <numerusform>може да се печата на %n езика</numerusform>
        </translation>
    </message>
    <message>
        <source>{vacancies} vacancies, {trainings} trainings</source>
        <translation>обяви: {vacancies}, обучения: {trainings}</translation>
    </message>
    <message>
        <source>examples only</source>
        <translation>само примери</translation>
    </message>
    <message>
        <source>cannot be measured</source>
        <translation>не може да се измери</translation>
    </message>
    <message>
        <source>set by a time server</source>
        <translation>сверява се от сървър за време</translation>
    </message>
    <message>
        <source>no time server sets it</source>
        <translation>не се сверява от сървър за време</translation>
    </message>
    <message>
        <source>earlier than the data: set the clock</source>
        <translation>по-рано от данните: сверете часовника</translation>
    </message>
    <message>
        <source>there is nothing to play sound on</source>
        <translation>няма устройство за звук</translation>
    </message>
    <message>
        <source>the voices are installed</source>
        <translation>гласовете са инсталирани</translation>
    </message>
    <message>
        <source>espeak-ng is not installed</source>
        <translation>espeak-ng не е инсталиран</translation>
    </message>
    <message>
        <source>{path} is not there</source>
        <translation>няма {path}</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>не е зададено</translation>
    </message>
    <message>
        <source>answers, prints colour</source>
        <translation>отговаря, печата цветно</translation>
    </message>
    <message>
        <source>answers, prints black only</source>
        <translation>отговаря, печата само черно</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>не отговаря</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>отговаря</translation>
    </message>
    <message>
        <source>has no paper</source>
        <translation>няма хартия</translation>
    </message>
    <message>
        <source>has little paper left</source>
        <translation>има малко хартия</translation>
    </message>
    <message>
        <source>mtools is not installed</source>
        <translation>mtools не е инсталиран</translation>
    </message>
    <message>
        <source>put a stick in it to try it</source>
        <translation>сложете флашка, за да го изпробвате</translation>
    </message>
    <message>
        <source>takes no PDF</source>
        <translation>не приема PDF</translation>
    </message>
    <message>
        <source>takes no A4</source>
        <translation>не приема A4</translation>
    </message>
    <message>
        <source>takes no jobs now</source>
        <translation>сега не приема задачи</translation>
    </message>
    <message>
        <source>nothing left on the printer</source>
        <translation>в принтера не остава нищо</translation>
    </message>
    <message>
        <source>no data yet: run kiosk sync</source>
        <translation>още няма данни: пуснете kiosk sync</translation>
    </message>
    <message>
        <source>only in memory, gone without power</source>
        <translation>само в паметта, изчезва без ток</translation>
    </message>
    <message>
        <source>on the disk: use a tmpfs</source>
        <translation>на диска: използвайте tmpfs</translation>
    </message>
    <message>
        <source>Is this sheet right? Scan, or type the code on {page}</source>
        <translation>Верен ли е листът? Сканирайте или въведете кода на {page}</translation>
    </message>
    <message>
        <source>Check code</source>
        <translation>Код за проверка</translation>
    </message>
    <message>
        <source>Fill in yourself with a pen</source>
        <translation>Попълнете с химикал</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Име</translation>
    </message>
    <message>
        <source>My signature</source>
        <translation>Моят подпис</translation>
    </message>
    <message>
        <source>Seen by the counsellor</source>
        <translation>Видял консултантът</translation>
    </message>
    <message>
        <source>What will you do?</source>
        <translation>Какво ще направите?</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Тази седмица</translation>
    </message>
    <message>
        <source>After that</source>
        <translation>По-късно</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks</source>
        <translation>
            <numerusform>%n задача</numerusform>
            <numerusform>%n задачи</numerusform>
        </translation>
    </message>
    <message>
        <source>the first is for {day}</source>
        <translation>първата е за {day}</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Автоматично</translation>
    </message>
    <message>
        <source>From your counsellor {name}</source>
        <translation>От вашия консултант, {name}</translation>
    </message>
    <message>
        <source>From your counsellor</source>
        <translation>От вашия консултант</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Колко време</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>You get</source>
        <translation>Получавате</translation>
    </message>
    <message>
        <source>Free places</source>
        <translation>Свободни места</translation>
    </message>
    <message>
        <source>None needed</source>
        <translation>Не е нужен</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n час</numerusform>
            <numerusform>%n часа</numerusform>
        </translation>
    </message>
    <message>
        <source>Whenever you want</source>
        <translation>Когато искате</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Безплатно</translation>
    </message>
    <message>
        <source>Free for job seekers</source>
        <translation>Безплатно за търсещи работа</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Няма места</translation>
    </message>
    <message>
        <source>Last place</source>
        <translation>Последно място</translation>
    </message>
    <message>
        <source>From home</source>
        <translation>От вкъщи</translation>
    </message>
    <message>
        <source>Partly from home</source>
        <translation>Отчасти от вкъщи</translation>
    </message>
    <message>
        <source>In a company</source>
        <translation>Във фирма</translation>
    </message>
    <message>
        <source>Your code: **{code}**</source>
        <translation>Вашият код: **{code}**</translation>
    </message>
    <message>
        <source>Work carefully</source>
        <translation>Работя внимателно</translation>
    </message>
    <message>
        <source>Be on time</source>
        <translation>Идвам навреме</translation>
    </message>
    <message>
        <source>Work together</source>
        <translation>Работя в екип</translation>
    </message>
    <message>
        <source>Work alone</source>
        <translation>Работя самостоятелно</translation>
    </message>
    <message>
        <source>Learn fast</source>
        <translation>Уча се бързо</translation>
    </message>
    <message>
        <source>Stay calm when it is busy</source>
        <translation>Оставам спокоен при натоварване</translation>
    </message>
    <message>
        <source>Be friendly to customers</source>
        <translation>Любезен съм с клиентите</translation>
    </message>
    <message>
        <source>Listen well</source>
        <translation>Слушам добре</translation>
    </message>
    <message>
        <source>Carry on until it is done</source>
        <translation>Довършвам започнатото</translation>
    </message>
    <message>
        <source>Do physical work</source>
        <translation>Върша физическа работа</translation>
    </message>
    <message>
        <source>Plan my work</source>
        <translation>Планирам работата си</translation>
    </message>
    <message>
        <source>Solve problems</source>
        <translation>Решавам проблеми</translation>
    </message>
    <message>
        <source>Use a computer</source>
        <translation>Работя с компютър</translation>
    </message>
    <message>
        <source>Keep the rules of safety</source>
        <translation>Спазвам правилата за безопасност</translation>
    </message>
    <message>
        <source>I am motivated and want to work.</source>
        <translation>Мотивиран съм и искам да работя.</translation>
    </message>
    <message>
        <source>I work carefully and I am always on time.</source>
        <translation>Работя внимателно и винаги идвам навреме.</translation>
    </message>
    <message>
        <source>I learn fast and like to try new things.</source>
        <translation>Уча се бързо и обичам да опитвам нови неща.</translation>
    </message>
    <message>
        <source>I like to work in a team.</source>
        <translation>Обичам да работя в екип.</translation>
    </message>
    <message>
        <source>I can work on my own.</source>
        <translation>Мога да работя самостоятелно.</translation>
    </message>
    <message>
        <source>I like to help people.</source>
        <translation>Обичам да помагам на хората.</translation>
    </message>
    <message>
        <source>I am strong and like to work with my hands.</source>
        <translation>Силен съм и обичам да работя с ръце.</translation>
    </message>
    <message>
        <source>I am learning more Dutch every day.</source>
        <translation>Всеки ден уча повече нидерландски.</translation>
    </message>
    <message>
        <source>I come by bus or train.</source>
        <translation>Идвам с автобус или влак.</translation>
    </message>
    <message>
        <source>I can work in the whole region.</source>
        <translation>Мога да работя в целия регион.</translation>
    </message>
    <message>
        <source>I can work far from home.</source>
        <translation>Мога да работя далеч от дома.</translation>
    </message>
    <message>
        <source>I look for work near home.</source>
        <translation>Търся работа близо до дома.</translation>
    </message>
    <message>
        <source>I can start at once.</source>
        <translation>Мога да започна веднага.</translation>
    </message>
    <message>
        <source>I can work in shifts.</source>
        <translation>Мога да работя на смени.</translation>
    </message>
    <message>
        <source>I can work at night.</source>
        <translation>Мога да работя нощем.</translation>
    </message>
    <message>
        <source>I can work at the weekend.</source>
        <translation>Мога да работя през уикенда.</translation>
    </message>
    <message>
        <source>I look for a full-time job.</source>
        <translation>Търся работа на пълен работен ден.</translation>
    </message>
    <message>
        <source>I look for a part-time job.</source>
        <translation>Търся работа на непълен работен ден.</translation>
    </message>
    <message>
        <source>I may work in Belgium.</source>
        <translation>Имам право да работя в Белгия.</translation>
    </message>
    <message>
        <source>Sports</source>
        <translation>Спорт</translation>
    </message>
    <message>
        <source>Football</source>
        <translation>Футбол</translation>
    </message>
    <message>
        <source>Walking and cycling</source>
        <translation>Ходене и колоездене</translation>
    </message>
    <message>
        <source>Cooking</source>
        <translation>Готвене</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Музика</translation>
    </message>
    <message>
        <source>Gardening</source>
        <translation>Градинарство</translation>
    </message>
    <message>
        <source>Making and repairing things</source>
        <translation>Майсторене и поправяне</translation>
    </message>
    <message>
        <source>Computers and games</source>
        <translation>Компютри и игри</translation>
    </message>
    <message>
        <source>Helping other people</source>
        <translation>Помагане на други хора</translation>
    </message>
    <message>
        <source>Primary school</source>
        <translation>Начално училище</translation>
    </message>
    <message>
        <source>Secondary school</source>
        <translation>Средно училище</translation>
    </message>
    <message>
        <source>Vocational training</source>
        <translation>Професионално обучение</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Курс</translation>
    </message>
    <message>
        <source>Bachelor&apos;s degree</source>
        <translation>Бакалавър</translation>
    </message>
    <message>
        <source>Master&apos;s degree</source>
        <translation>Магистър</translation>
    </message>
    <message>
        <source>I saw your vacancy on the WIS kiosk. I would like to work for you as: {job}.</source>
        <translation>Видях обявата ви в WIS. Бих искал да работя при вас като: {job}.</translation>
    </message>
    <message>
        <source>I would like to work at {employer}.</source>
        <translation>Бих искал да работя в {employer}.</translation>
    </message>
    <message>
        <source>I know this work and I like to do it.</source>
        <translation>Познавам тази работа и я обичам.</translation>
    </message>
    <message>
        <source>I want to learn this work and I am very motivated.</source>
        <translation>Искам да науча тази работа и съм много мотивиран.</translation>
    </message>
    <message>
        <source>I live in {town}, near your company.</source>
        <translation>Живея в {town}, близо до фирмата ви.</translation>
    </message>
    <message>
        <source>I am looking for steady work.</source>
        <translation>Търся постоянна работа.</translation>
    </message>
    <message>
        <source>I have worked as: {work}.</source>
        <translation>Работил съм като: {work}.</translation>
    </message>
    <message>
        <source>There I did this: {tasks}.</source>
        <translation>Там правех това: {tasks}.</translation>
    </message>
    <message>
        <source>I can do this well: {skills}.</source>
        <translation>Това умея добре: {skills}.</translation>
    </message>
    <message>
        <source>I learn fast.</source>
        <translation>Уча се бързо.</translation>
    </message>
    <message>
        <source>I can do physical work.</source>
        <translation>Мога да върша физическа работа.</translation>
    </message>
    <message>
        <source>I can work with customers.</source>
        <translation>Мога да работя с клиенти.</translation>
    </message>
    <message>
        <source>I stay calm when it is busy.</source>
        <translation>Запазвам спокойствие при много работа.</translation>
    </message>
    <message>
        <source>I would like to come for an interview.</source>
        <translation>С удоволствие ще дойда на разговор.</translation>
    </message>
    <message>
        <source>You find my CV with this letter.</source>
        <translation>Автобиографията ми е към това писмо.</translation>
    </message>
    <message>
        <source>Call me at any time.</source>
        <translation>Може да ми се обадите по всяко време.</translation>
    </message>
    <message>
        <source>I am free every day for an interview.</source>
        <translation>Свободен съм всеки ден за разговор.</translation>
    </message>
    <message>
        <source>Dear Sir or Madam,</source>
        <translation>Уважаема госпожо, уважаеми господине,</translation>
    </message>
    <message>
        <source>Yours sincerely,</source>
        <translation>С уважение,</translation>
    </message>
    <message>
        <source>Application: {job}</source>
        <translation>Кандидатура: {job}</translation>
    </message>
    <message>
        <source>You applied by e-mail</source>
        <translation>Кандидатствахте по имейл</translation>
    </message>
    <message>
        <source>Your application waits to be sent</source>
        <translation>Вашата кандидатура чака изпращане</translation>
    </message>
    <message>
        <source>CV and letter</source>
        <translation>CV и писмо</translation>
    </message>
    <message>
        <source>To</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Sent along</source>
        <translation>Приложено</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>The mail server took it. An answer comes from the employer.</source>
        <translation>Пощенският сървър го прие. Отговорът идва от работодателя.</translation>
    </message>
    <message>
        <source>The mail server did not answer yet. Send it yourself too, to be sure.</source>
        <translation>Пощенският сървър още не отговори. За сигурност го изпратете и сами.</translation>
    </message>
    <message>
        <source>Question for an appointment</source>
        <translation>Молба за среща</translation>
    </message>
    <message>
        <source>Question to be called</source>
        <translation>Молба за обаждане</translation>
    </message>
    <message>
        <source>Question for another moment</source>
        <translation>Молба за друг час</translation>
    </message>
    <message>
        <source>An answer</source>
        <translation>Отговор</translation>
    </message>
    <message>
        <source>A copy from my file</source>
        <translation>Копие от моето досие</translation>
    </message>
</context>
</TS>
