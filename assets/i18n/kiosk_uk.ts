<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Curriculum vitae</source>
        <translation>Резюме</translation>
    </message>
</context>
<context>
    <name>AboutController</name>
    <message>
        <source>There is no data on this kiosk yet.</source>
        <translation>На цьому кіоску ще немає даних.</translation>
    </message>
    <message>
        <source>You did nothing wrong. Ask for help at the desk.</source>
        <translation>Ви нічого не зробили не так. Попросіть допомоги на стійці.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Програма</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Створено за допомогою</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Шрифти</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Малюнки</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Голос</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation>Вакансії</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Курси</translation>
    </message>
    <message>
        <source>Occupations</source>
        <translation>Професії</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Місця</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Партнери</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Муніципалітети</translation>
    </message>
    <message>
        <source>Data of</source>
        <translation>Дані за</translation>
    </message>
</context>
<context>
    <name>AboutPage</name>
    <message>
        <source>About this kiosk</source>
        <translation>Про цей кіоск</translation>
    </message>
    <message>
        <source>Read of which day the data is, and who made it.</source>
        <translation>Прочитайте, за який день ці дані та хто їх створив.</translation>
    </message>
    <message>
        <source>What do you find here?</source>
        <translation>Що тут є?</translation>
    </message>
    <message>
        <source>Employers and schools wrote their texts themselves. We change nothing in them.</source>
        <translation>Роботодавці та школи самі написали свої тексти. Ми нічого в них не змінюємо.</translation>
    </message>
    <message>
        <source>Who made the data?</source>
        <translation>Хто створив дані?</translation>
    </message>
    <message>
        <source>Who made the program?</source>
        <translation>Хто створив програму?</translation>
    </message>
</context>
<context>
    <name>AccessLook</name>
    <message>
        <source>Size of text</source>
        <translation>Розмір тексту</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Звичайні</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Більший</translation>
    </message>
    <message>
        <source>Still larger</source>
        <translation>Ще більший</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Найбільший</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Кольори</translation>
    </message>
    <message>
        <source>Black on white</source>
        <translation>Чорне на білому</translation>
    </message>
    <message>
        <source>White on black</source>
        <translation>Біле на чорному</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
</context>
<context>
    <name>AccessReading</name>
    <message>
        <source>Read aloud</source>
        <translation>Читати вголос</translation>
    </message>
    <message>
        <source>Touch a text and listen.</source>
        <translation>Торкніться тексту і слухайте.</translation>
    </message>
    <message>
        <source>How fast?</source>
        <translation>Як швидко?</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Повільно</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Помірно</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Швидко</translation>
    </message>
    <message>
        <source>How loud?</source>
        <translation>Як гучно?</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>Тихіше</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Гучніше</translation>
    </message>
    <message>
        <source>Cover the screen</source>
        <translation>Приховати екран</translation>
    </message>
    <message>
        <source>Nobody sees what you do. You hear it.</source>
        <translation>Ніхто не бачить, що ви робите. Ви це чуєте.</translation>
    </message>
    <message>
        <source>Plug in headphones first. Then only you hear it.</source>
        <translation>Спершу підключіть навушники. Тоді чуєте лише ви.</translation>
    </message>
</context>
<context>
    <name>AccessSheet</name>
    <message>
        <source>Make the screen easy for you</source>
        <translation>Зробіть екран зручним для себе</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Скинути</translation>
    </message>
    <message>
        <source>Everything low</source>
        <translation>Усе внизу</translation>
    </message>
    <message>
        <source>All buttons at the bottom. For who sits.</source>
        <translation>Усі кнопки внизу. Для тих, хто сидить.</translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation>Менше руху</translation>
    </message>
    <message>
        <source>Nothing slides or fades.</source>
        <translation>Ніщо не рухається і не зникає поволі.</translation>
    </message>
    <message>
        <source>Headphones? Plug them in: reading aloud starts by itself.</source>
        <translation>Навушники? Підключіть їх: читання вголос почнеться саме.</translation>
    </message>
    <message>
        <source>About this kiosk</source>
        <translation>Про цей кіоск</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Більше часу</translation>
    </message>
    <message>
        <source>The screen waits five minutes for you.</source>
        <translation>Екран чекає на вас 5 хвилин.</translation>
    </message>
</context>
<context>
    <name>AdviceWords</name>
    <message>
        <source>Leave out “{text}”</source>
        <translation>Прибрати «{text}»</translation>
    </message>
    <message>
        <source>Drop every choice</source>
        <translation>Прибрати весь вибір</translation>
    </message>
    <message>
        <source>Drop “{text}”</source>
        <translation>Прибрати «{text}»</translation>
    </message>
    <message>
        <source>instead of only {choices}</source>
        <translation>замість лише: {choices}</translation>
    </message>
    <message>
        <source>Search up to {km} km</source>
        <translation>Шукати до {km} км</translation>
    </message>
    <message>
        <source>instead of {km} km</source>
        <translation>замість {km} км</translation>
    </message>
</context>
<context>
    <name>ApplicationWords</name>
    <message>
        <source>Called</source>
        <translation>Телефоном</translation>
    </message>
    <message>
        <source>E-mailed</source>
        <translation>Електронною поштою</translation>
    </message>
    <message>
        <source>Went there</source>
        <translation>На місці</translation>
    </message>
    <message>
        <source>On the website</source>
        <translation>На сайті</translation>
    </message>
    <message>
        <source>With a letter</source>
        <translation>Листом</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Подано</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Відповідь</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Співбесіда</translation>
    </message>
    <message>
        <source>Hired</source>
        <translation>Прийнято</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Не обрано</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Нотатка</translation>
    </message>
    <message>
        <source>Is still being sent</source>
        <translation>Ще надсилається</translation>
    </message>
    <message>
        <source>Sent, waiting for an answer</source>
        <translation>Надіслано, чекає на відповідь</translation>
    </message>
    <message>
        <source>They answered</source>
        <translation>Вони відповіли</translation>
    </message>
    <message>
        <source>Interview on %1</source>
        <translation>Співбесіда %1</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Не доставлено</translation>
    </message>
    <message>
        <source>The employer did not get it. Apply in another way.</source>
        <translation>Роботодавець цього не отримав. Подайте заявку іншим способом.</translation>
    </message>
    <message>
        <source>Your e-mail is sent</source>
        <translation>Ваш лист надіслано</translation>
    </message>
    <message>
        <source>You called about it</source>
        <translation>Ви телефонували щодо цього</translation>
    </message>
    <message>
        <source>You sent an e-mail</source>
        <translation>Ви надіслали електронний лист</translation>
    </message>
    <message>
        <source>You went there</source>
        <translation>Ви ходили туди</translation>
    </message>
    <message>
        <source>You applied on the website</source>
        <translation>Ви подали заявку на сайті</translation>
    </message>
    <message>
        <source>You sent a letter</source>
        <translation>Ви надіслали лист</translation>
    </message>
    <message>
        <source>You applied</source>
        <translation>Ви подали заявку</translation>
    </message>
    <message>
        <source>You called</source>
        <translation>Ви телефонували</translation>
    </message>
    <message>
        <source>Invited for an interview</source>
        <translation>Запрошення на співбесіду</translation>
    </message>
    <message>
        <source>You have the job</source>
        <translation>Ви отримали роботу</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Ваша нотатка</translation>
    </message>
    <message>
        <source>Your e-mail was not delivered</source>
        <translation>Ваш лист не доставлено</translation>
    </message>
</context>
<context>
    <name>ApplicationsController</name>
    <message numerus="yes">
        <source>%n since %1</source>
        <translation>
            <numerusform>%n з %1</numerusform>
            <numerusform>%n з %1</numerusform>
            <numerusform>%n з %1</numerusform>
        </translation>
    </message>
    <message>
        <source>My applications</source>
        <translation>Мої заявки</translation>
    </message>
    <message>
        <source>Proof of applications</source>
        <translation>Підтвердження заявок</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Цього місяця</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Минулого місяця</translation>
    </message>
    <message>
        <source>Three months</source>
        <translation>Три місяці</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Цього року</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Усе</translation>
    </message>
</context>
<context>
    <name>AppliedDialog</name>
    <message>
        <source>Where did you apply?</source>
        <translation>Куди ви подали заявку?</translation>
    </message>
    <message>
        <source>Well done! How did you do it?</source>
        <translation>Чудово! Як ви це зробили?</translation>
    </message>
    <message>
        <source>Which job?</source>
        <translation>Яка робота?</translation>
    </message>
    <message>
        <source>Which employer?</source>
        <translation>Який роботодавець?</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Можна не заповнювати</translation>
    </message>
    <message>
        <source>How?</source>
        <translation>Як?</translation>
    </message>
    <message>
        <source>We put this in your list.</source>
        <translation>Ми додамо це до вашого списку.</translation>
    </message>
    <message>
        <source>Without a file it is gone when you stop.</source>
        <translation>Без справи це зникне, коли ви закінчите.</translation>
    </message>
    <message>
        <source>You can show it as proof.</source>
        <translation>Його можна показати як підтвердження.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не зараз</translation>
    </message>
    <message>
        <source>Put in my list</source>
        <translation>Додати до мого списку</translation>
    </message>
    <message>
        <source>Say first which job, and how.</source>
        <translation>Спершу скажіть, яка робота і як.</translation>
    </message>
    <message>
        <source>Choose first how you did it.</source>
        <translation>Спершу виберіть, як ви це зробили.</translation>
    </message>
</context>
<context>
    <name>ApplyCard</name>
    <message>
        <source>How to apply</source>
        <translation>Як подати заявку</translation>
    </message>
</context>
<context>
    <name>ApplyController</name>
    <message>
        <source>Send it to the employer</source>
        <translation>Надіслати роботодавцю</translation>
    </message>
    <message>
        <source>Print CV and letter</source>
        <translation>Надрукувати резюме і лист</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Хвилинку</translation>
    </message>
    <message>
        <source>We are sending it</source>
        <translation>Надсилаємо</translation>
    </message>
    <message>
        <source>Sending does not work now</source>
        <translation>Зараз не можна надіслати</translation>
    </message>
    <message>
        <source>It is sent</source>
        <translation>Надіслано</translation>
    </message>
    <message>
        <source>It is waiting</source>
        <translation>Ще чекає</translation>
    </message>
    <message>
        <source>It could not be sent</source>
        <translation>Не вдалося надіслати</translation>
    </message>
    <message>
        <source>The vacancy has changed</source>
        <translation>Вакансія змінилася</translation>
    </message>
    <message>
        <source>We do not know whether it was sent</source>
        <translation>Ми не знаємо, чи надіслано</translation>
    </message>
    <message>
        <source>We look whether it can be sent.</source>
        <translation>Перевіряємо, чи можна надіслати.</translation>
    </message>
    <message>
        <source>This takes a few seconds.</source>
        <translation>Це триває кілька секунд.</translation>
    </message>
    <message>
        <source>Nothing was sent. Print it, and send it yourself.</source>
        <translation>Нічого не надіслано. Надрукуйте і надішліть самі.</translation>
    </message>
    <message>
        <source>The mail server took your message. We keep nothing of it.</source>
        <translation>Поштовий сервер прийняв ваш лист. Ми нічого не зберігаємо.</translation>
    </message>
    <message>
        <source>The mail server does not answer yet. We try for two days. Print it too, to be sure.</source>
        <translation>Поштовий сервер ще не відповідає. Ми пробуємо два дні. Про всяк випадок також надрукуйте.</translation>
    </message>
    <message>
        <source>The employer did not get it. Print it, and send it yourself.</source>
        <translation>Роботодавець цього не отримав. Надрукуйте і надішліть самі.</translation>
    </message>
    <message>
        <source>Nothing was sent. Look at the vacancy again, or print it.</source>
        <translation>Нічого не надіслано. Подивіться вакансію ще раз або надрукуйте.</translation>
    </message>
    <message>
        <source>Try again: it is never sent twice. Or print it.</source>
        <translation>Спробуйте ще раз: двічі не надсилається. Або надрукуйте.</translation>
    </message>
    <message>
        <source>CV and letter</source>
        <translation>Резюме і лист</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Підтвердження</translation>
    </message>
    <message>
        <source>My CV</source>
        <translation>Моє резюме</translation>
    </message>
    <message>
        <source>My letter</source>
        <translation>Мій лист</translation>
    </message>
    <message>
        <source>To: {address}</source>
        <translation>Кому: {address}</translation>
    </message>
    <message>
        <source>Your CV and your letter go along.</source>
        <translation>Надсилаються резюме і лист.</translation>
    </message>
    <message>
        <source>Your CV goes along.</source>
        <translation>Надсилається резюме.</translation>
    </message>
    <message>
        <source>They answer to {address}.</source>
        <translation>Відповідь прийде на {address}.</translation>
    </message>
    <message>
        <source>They find in your CV how to reach you.</source>
        <translation>Як з вами звʼязатися, написано в резюме.</translation>
    </message>
    <message>
        <source>We keep nothing of it once it is sent.</source>
        <translation>Після надсилання ми нічого не зберігаємо.</translation>
    </message>
</context>
<context>
    <name>ApplyDialog</name>
    <message>
        <source>Send it to the employer?</source>
        <translation>Надіслати роботодавцю?</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>Print a receipt</source>
        <translation>Надрукувати підтвердження</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>Надрукувати</translation>
    </message>
    <message>
        <source>Yes, send it</source>
        <translation>Так, надіслати</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Write your name in your CV first.</source>
        <translation>Спочатку впишіть своє імʼя в резюме.</translation>
    </message>
</context>
<context>
    <name>AppointmentController</name>
    <message>
        <source>This appointment</source>
        <translation>Ця зустріч</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Зустріч</translation>
    </message>
    <message>
        <source>My CV</source>
        <translation>Моє резюме</translation>
    </message>
</context>
<context>
    <name>AskController</name>
    <message>
        <source>Work</source>
        <translation>Робота</translation>
    </message>
    <message>
        <source>A training</source>
        <translation>Навчання</translation>
    </message>
    <message>
        <source>Learning Dutch</source>
        <translation>Вивчення нідерландської</translation>
    </message>
    <message>
        <source>My papers</source>
        <translation>Мої документи</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Щось інше</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Будь-коли</translation>
    </message>
    <message>
        <source>In the morning</source>
        <translation>Уранці</translation>
    </message>
    <message>
        <source>At noon</source>
        <translation>Опівдні</translation>
    </message>
    <message>
        <source>In the afternoon</source>
        <translation>По обіді</translation>
    </message>
</context>
<context>
    <name>AskDialog</name>
    <message>
        <source>Ask for an appointment</source>
        <translation>Попросити про зустріч</translation>
    </message>
    <message>
        <source>Ask to be called</source>
        <translation>Попросити зателефонувати</translation>
    </message>
    <message>
        <source>Ask for another moment</source>
        <translation>Попросити про інший час</translation>
    </message>
    <message>
        <source>Your phone number</source>
        <translation>Ваш номер телефону</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Про що?</translation>
    </message>
    <message>
        <source>When does it suit you?</source>
        <translation>Коли вам зручно?</translation>
    </message>
    <message>
        <source>Only the office reads this. Your number does not stay on this screen.</source>
        <translation>Це читає лише служба. Ваш номер не лишається на цьому екрані.</translation>
    </message>
    <message>
        <source>Only the office reads this. The answer comes in your file.</source>
        <translation>Це читає лише служба. Відповідь прийде у вашу справу.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не зараз</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Надіслати</translation>
    </message>
    <message>
        <source>Fill in your phone number first.</source>
        <translation>Спершу впишіть свій номер телефону.</translation>
    </message>
</context>
<context>
    <name>CardController</name>
    <message>
        <source>Recovery card</source>
        <translation>Картка відновлення</translation>
    </message>
    <message>
        <source>Access card</source>
        <translation>Картка доступу</translation>
    </message>
    <message>
        <source>We are making your card</source>
        <translation>Ми робимо вашу картку</translation>
    </message>
    <message>
        <source>Your card is printed</source>
        <translation>Вашу картку надруковано</translation>
    </message>
    <message>
        <source>The card got stuck</source>
        <translation>Картка застрягла</translation>
    </message>
    <message>
        <source>Your card did not come out</source>
        <translation>Ваша картка не вийшла</translation>
    </message>
    <message>
        <source>There is no printer here</source>
        <translation>Тут немає принтера</translation>
    </message>
    <message>
        <source>Take a photo of this card, or write the code down</source>
        <translation>Сфотографуйте цю картку або запишіть код</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Хвилинку</translation>
    </message>
    <message>
        <source>Stay here for a moment.</source>
        <translation>Зачекайте тут ще трохи.</translation>
    </message>
    <message>
        <source>Hold the code of the card below the scanner. Then it works.</source>
        <translation>Піднесіть код картки під сканер. Тоді вона працює.</translation>
    </message>
    <message>
        <source>Take the sheet. Then touch the button.</source>
        <translation>Візьміть аркуш. Потім торкніться кнопки.</translation>
    </message>
    <message>
        <source>You did nothing wrong. A card that did not come out is worth nothing.</source>
        <translation>Ви не помилилися. Картка, яка не вийшла, нічого не варта.</translation>
    </message>
    <message>
        <source>Nobody else should see it. Look around you first.</source>
        <translation>Ніхто інший не має її бачити. Спершу озирніться.</translation>
    </message>
    <message>
        <source>A card that came out now opens nothing. Throw it away.</source>
        <translation>Картка, що зараз вийшла, нічого не відкриває. Викиньте її.</translation>
    </message>
    <message>
        <source>This is another card, or a mistake. Try again.</source>
        <translation>Це інша картка або помилка. Спробуйте ще раз.</translation>
    </message>
</context>
<context>
    <name>CardPrint</name>
    <message>
        <source>Only if you forget your code.</source>
        <translation>Лише якщо ви забудете код.</translation>
    </message>
    <message>
        <source>Take this one to every kiosk</source>
        <translation>Беріть цю до кожного термінала</translation>
    </message>
    <message>
        <source>Scan the card. Type your code. Your file opens.</source>
        <translation>Відскануйте картку. Введіть код. Ваша справа відкриється.</translation>
    </message>
    <message>
        <source>Type the code of the card. Then type your own code. Your file opens.</source>
        <translation>Введіть код картки. Потім введіть свій код. Ваша справа відкриється.</translation>
    </message>
    <message>
        <source>Keep this one at home, apart from card 1</source>
        <translation>Зберігайте цю вдома, окремо від картки 1</translation>
    </message>
    <message>
        <source>Give them to nobody. With it you choose a new code.</source>
        <translation>Не давайте їх нікому. З ними можна обрати новий код.</translation>
    </message>
    <message>
        <source>Can the scanner not read it? Type the last 4 signs of the code.</source>
        <translation>Сканер не читає? Введіть останні 4 знаки коду.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Порівняти</translation>
    </message>
    <message>
        <source>I have my card</source>
        <translation>Я маю картку</translation>
    </message>
    <message>
        <source>Print a new card</source>
        <translation>Надрукувати нову картку</translation>
    </message>
    <message>
        <source>Show the card on the screen</source>
        <translation>Показати картку на екрані</translation>
    </message>
    <message>
        <source>Nothing comes out</source>
        <translation>Нічого не виходить</translation>
    </message>
</context>
<context>
    <name>CardTask</name>
    <message>
        <source>Make your recovery card</source>
        <translation>Зробіть свою картку відновлення</translation>
    </message>
    <message>
        <source>Did you forget your code? Then only this card helps you to a new one.</source>
        <translation>Забули свій код? Лише з цією карткою ви отримаєте новий.</translation>
    </message>
</context>
<context>
    <name>CardsNeeded</name>
    <message>
        <source>Access card</source>
        <translation>Картка доступу</translation>
    </message>
    <message>
        <source>Access card: here</source>
        <translation>Картка доступу: є</translation>
    </message>
    <message>
        <source>Access card: scan it or type its code</source>
        <translation>Картка доступу: відскануйте або введіть код</translation>
    </message>
    <message>
        <source>Recovery card</source>
        <translation>Картка відновлення</translation>
    </message>
    <message>
        <source>Recovery card: here</source>
        <translation>Картка відновлення: є</translation>
    </message>
    <message>
        <source>Recovery card: scan it or type its code</source>
        <translation>Картка відновлення: відскануйте або введіть код</translation>
    </message>
</context>
<context>
    <name>ChangeController</name>
    <message>
        <source>This does not work now</source>
        <translation>Зараз це не працює</translation>
    </message>
    <message>
        <source>Your code is changed</source>
        <translation>Ваш код змінено</translation>
    </message>
    <message>
        <source>Your new access card works</source>
        <translation>Ваша нова картка доступу працює</translation>
    </message>
    <message>
        <source>Your new recovery card works</source>
        <translation>Ваша нова картка відновлення працює</translation>
    </message>
    <message>
        <source>Nothing was changed. Your old card and your old code still work. Try again later.</source>
        <translation>Нічого не змінено. Стара картка і старий код ще діють. Спробуйте пізніше.</translation>
    </message>
    <message>
        <source>From now on only your new code opens your file.</source>
        <translation>Відтепер вашу справу відкриває лише новий код.</translation>
    </message>
    <message>
        <source>The old one opens nothing any more. Throw it away.</source>
        <translation>Стара більше нічого не відкриває. Викиньте її.</translation>
    </message>
</context>
<context>
    <name>ChangeDialog</name>
    <message>
        <source>Change your code</source>
        <translation>Змінити код</translation>
    </message>
    <message>
        <source>New access card</source>
        <translation>Нова картка доступу</translation>
    </message>
    <message>
        <source>New recovery card</source>
        <translation>Нова картка відновлення</translation>
    </message>
    <message>
        <source>First type the code that you have now.</source>
        <translation>Спершу введіть теперішній код.</translation>
    </message>
    <message>
        <source>Choose six digits that you remember well.</source>
        <translation>Оберіть шість цифр, які добре пам’ятаєте.</translation>
    </message>
    <message>
        <source>Type the same code once more.</source>
        <translation>Введіть той самий код ще раз.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Хвилинку</translation>
    </message>
    <message>
        <source>Your code of now</source>
        <translation>Ваш теперішній код</translation>
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
        <translation>Як далеко можна?</translation>
    </message>
    <message>
        <source>How much Dutch?</source>
        <translation>Скільки нідерландської?</translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation>Вид роботи</translation>
    </message>
    <message>
        <source>How many hours?</source>
        <translation>Скільки годин?</translation>
    </message>
    <message>
        <source>When do you want to work?</source>
        <translation>Коли ви хочете працювати?</translation>
    </message>
    <message>
        <source>What do you not need?</source>
        <translation>Що не обов’язково мати?</translation>
    </message>
    <message>
        <source>How new?</source>
        <translation>Наскільки нова?</translation>
    </message>
    <message>
        <source>What sector?</source>
        <translation>Яка галузь?</translation>
    </message>
    <message>
        <source>What occupation?</source>
        <translation>Яка професія?</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Усюди</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3 дні</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 днів</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Усе</translation>
    </message>
    <message>
        <source>Permanent</source>
        <translation>Постійна</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Агентство</translation>
    </message>
    <message>
        <source>Flexi-job</source>
        <translation>Флексі-джоб</translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation>Тимчасова</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Студентська</translation>
    </message>
    <message>
        <source>Internship</source>
        <translation>Стажування</translation>
    </message>
    <message>
        <source>Own boss</source>
        <translation>На себе</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Волонтер</translation>
    </message>
    <message>
        <source>Full time</source>
        <translation>Повний день</translation>
    </message>
    <message>
        <source>Part time</source>
        <translation>Неповний день</translation>
    </message>
    <message>
        <source>Daytime</source>
        <translation>Удень</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>Зміни</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Вечір</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Ніч</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>Вихідні</translation>
    </message>
    <message>
        <source>Diploma</source>
        <translation>Диплом</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>Водійські права</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Досвід</translation>
    </message>
    <message>
        <source>Up to {km} km</source>
        <translation>До {km} км</translation>
    </message>
    <message>
        <source>New today</source>
        <translation>Нове сьогодні</translation>
    </message>
    <message>
        <source>Last 3 days</source>
        <translation>Останні 3 дні</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Останні 7 днів</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Трохи</translation>
    </message>
    <message>
        <source>Reasonably well</source>
        <translation>Середньо</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Добре</translation>
    </message>
    <message>
        <source>A little Dutch</source>
        <translation>Трохи нідерландської</translation>
    </message>
    <message>
        <source>Dutch reasonably well</source>
        <translation>Нідерландська середньо</translation>
    </message>
    <message>
        <source>Dutch well</source>
        <translation>Нідерландська добре</translation>
    </message>
    <message>
        <source>Permanent job</source>
        <translation>Постійна робота</translation>
    </message>
    <message>
        <source>Agency work</source>
        <translation>Через агентство</translation>
    </message>
    <message>
        <source>Temporary job</source>
        <translation>Тимчасова робота</translation>
    </message>
    <message>
        <source>Student job</source>
        <translation>Студентська робота</translation>
    </message>
    <message>
        <source>Self-employed</source>
        <translation>Робота на себе</translation>
    </message>
    <message>
        <source>Volunteer work</source>
        <translation>Волонтерство</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Удень</translation>
    </message>
    <message>
        <source>In shifts</source>
        <translation>Позмінно</translation>
    </message>
    <message>
        <source>In the evening</source>
        <translation>Увечері</translation>
    </message>
    <message>
        <source>At night</source>
        <translation>Уночі</translation>
    </message>
    <message>
        <source>At the weekend</source>
        <translation>На вихідних</translation>
    </message>
    <message>
        <source>No diploma</source>
        <translation>Без диплома</translation>
    </message>
    <message>
        <source>No driving licence</source>
        <translation>Без водійських прав</translation>
    </message>
    <message>
        <source>No experience</source>
        <translation>Без досвіду</translation>
    </message>
    <message>
        <source>up to {km} km from {place}</source>
        <translation>до {km} км від {place}</translation>
    </message>
    <message>
        <source>No Dutch asked</source>
        <translation>Нідерландську не вимагають</translation>
    </message>
    <message>
        <source>Dutch helps</source>
        <translation>Нідерландська — це плюс</translation>
    </message>
    <message>
        <source>A few words of Dutch</source>
        <translation>Кілька слів нідерландською</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Шукати всюди</translation>
    </message>
    <message>
        <source>Any level of Dutch</source>
        <translation>Будь-який рівень мови</translation>
    </message>
    <message>
        <source>Any kind of work</source>
        <translation>Будь-яка робота</translation>
    </message>
    <message>
        <source>Any number of hours</source>
        <translation>Будь-скільки годин</translation>
    </message>
    <message>
        <source>Any time of the day</source>
        <translation>Будь-який час</translation>
    </message>
    <message>
        <source>Whatever is asked of you</source>
        <translation>Будь-які вимоги</translation>
    </message>
    <message>
        <source>Older ones too</source>
        <translation>І старіші теж</translation>
    </message>
    <message>
        <source>Every sector</source>
        <translation>Усі галузі</translation>
    </message>
    <message>
        <source>Every occupation</source>
        <translation>Усі професії</translation>
    </message>
</context>
<context>
    <name>ChosenChips</name>
    <message>
        <source>Change this</source>
        <translation>Змінити це</translation>
    </message>
</context>
<context>
    <name>ClosedDoorDialog</name>
    <message>
        <source>No trainings now</source>
        <translation>Зараз немає курсів</translation>
    </message>
    <message>
        <source>This door is closed for now. A person can help you today: %1.</source>
        <translation>Ці двері поки що зачинені. Сьогодні вам допоможе людина: %1.</translation>
    </message>
    <message>
        <source>Find help</source>
        <translation>Знайти допомогу</translation>
    </message>
</context>
<context>
    <name>CodeAdvice</name>
    <message>
        <source>Not a run, not a birthday</source>
        <translation>Не ряд і не день народження</translation>
    </message>
    <message>
        <source>Others try 123456 and dates first. Do not tell your code to anybody, not to us either.</source>
        <translation>Інші спершу пробують 123456 і дати. Не кажіть код нікому, нам теж.</translation>
    </message>
</context>
<context>
    <name>CodePanel</name>
    <message>
        <source>There is nothing about you in it.</source>
        <translation>Там немає нічого про вас.</translation>
    </message>
</context>
<context>
    <name>ContactWords</name>
    <message>
        <source>Call</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Е-пошта</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Вебсайт</translation>
    </message>
</context>
<context>
    <name>Counter</name>
    <message>
        <source>One less</source>
        <translation>На один менше</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>На один більше</translation>
    </message>
    <message>
        <source>Less is not possible.</source>
        <translation>Менше не можна.</translation>
    </message>
    <message>
        <source>More is not possible.</source>
        <translation>Більше не можна.</translation>
    </message>
</context>
<context>
    <name>Curtain</name>
    <message>
        <source>Previous</source>
        <translation>Попередня</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продовжити</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Ще раз</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Наступна</translation>
    </message>
    <message>
        <source>Show the screen again</source>
        <translation>Знову показати екран</translation>
    </message>
</context>
<context>
    <name>CurtainHead</name>
    <message>
        <source>The screen is covered</source>
        <translation>Екран приховано</translation>
    </message>
    <message>
        <source>Nobody sees what you do. You hear everything in your headphones.</source>
        <translation>Ніхто не бачить, що ви робите. Ви чуєте все в навушниках.</translation>
    </message>
    <message>
        <source>Reading aloud waits</source>
        <translation>Читання вголос чекає</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>Читання вголос триває</translation>
    </message>
    <message>
        <source>Ready to read aloud</source>
        <translation>Готово до читання вголос</translation>
    </message>
    <message>
        <source>piece %1 of %2</source>
        <translation>частина %1 з %2</translation>
    </message>
</context>
<context>
    <name>CvBuilder</name>
    <message>
        <source>Step {number} of {steps}</source>
        <translation>Крок {number} з {steps}</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Хто ви?</translation>
    </message>
    <message>
        <source>What work did you do?</source>
        <translation>Яку роботу ви виконували?</translation>
    </message>
    <message>
        <source>What did you learn?</source>
        <translation>Чого ви навчалися?</translation>
    </message>
    <message>
        <source>Which languages do you speak?</source>
        <translation>Якими мовами ви говорите?</translation>
    </message>
    <message>
        <source>What can you do well?</source>
        <translation>Що ви добре вмієте?</translation>
    </message>
    <message>
        <source>How do you get to work?</source>
        <translation>Як ви добираєтеся на роботу?</translation>
    </message>
    <message>
        <source>What else should people know?</source>
        <translation>Що ще варто знати?</translation>
    </message>
    <message>
        <source>Is everything right?</source>
        <translation>Чи все правильно?</translation>
    </message>
    <message>
        <source>Type your name and how they can reach you. The rest is not needed.</source>
        <translation>Напишіть ім&apos;я та як із вами зв&apos;язатися. Решта необов&apos;язкова.</translation>
    </message>
    <message>
        <source>Begin with your last work. No work yet? Go on.</source>
        <translation>Почніть з останньої роботи. Ще не працювали? Ідіть далі.</translation>
    </message>
    <message>
        <source>School, course or training, here or abroad. Nothing? Go on.</source>
        <translation>Школа, курс або навчання, тут чи за кордоном. Немає? Ідіть далі.</translation>
    </message>
    <message>
        <source>Choose what suits best for each language.</source>
        <translation>Виберіть для кожної мови, що найбільше підходить.</translation>
    </message>
    <message>
        <source>Touch what suits you. You can leave this out.</source>
        <translation>Торкніться того, що вам підходить. Це можна пропустити.</translation>
    </message>
    <message>
        <source>Read it once more. Then choose how it looks, and print it.</source>
        <translation>Прочитайте ще раз. Потім виберіть вигляд і надрукуйте.</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>Далі: {step}</translation>
    </message>
    <message>
        <source>This CV is in: {language}</source>
        <translation>Мова цього резюме: {language}</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Робота</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Навчання</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Мови</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Що ви вмієте</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>Водійські права</translation>
    </message>
    <message>
        <source>More about you</source>
        <translation>Більше про вас</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Перевірка</translation>
    </message>
</context>
<context>
    <name>CvBuilderPage</name>
    <message>
        <source>My CV</source>
        <translation>Моє резюме</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Немає чого скасовувати.</translation>
    </message>
    <message>
        <source>Show the sheet</source>
        <translation>Показати аркуш</translation>
    </message>
    <message>
        <source>This is how your CV looks</source>
        <translation>Такий вигляд має ваше резюме</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Надрукувати</translation>
    </message>
    <message>
        <source>Another template</source>
        <translation>Інший шаблон</translation>
    </message>
</context>
<context>
    <name>CvCard</name>
    <message>
        <source>Ready</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Not ready yet</source>
        <translation>Ще не готово</translation>
    </message>
</context>
<context>
    <name>CvCheckStep</name>
    <message>
        <source>In which language do you want your CV?</source>
        <translation>Якою мовою має бути ваше резюме?</translation>
    </message>
    <message>
        <source>Choose how it looks</source>
        <translation>Вибрати вигляд</translation>
    </message>
</context>
<context>
    <name>CvChips</name>
    <message>
        <source>Show more</source>
        <translation>Показати більше</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Додати</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистити</translation>
    </message>
</context>
<context>
    <name>CvChoiceStep</name>
    <message>
        <source>This CV is for: %1</source>
        <translation>Це резюме для: %1</translation>
    </message>
    <message>
        <source>The employer asks this. What can you do?</source>
        <translation>Роботодавець просить це. Що ви вмієте?</translation>
    </message>
    <message>
        <source>Can you do this too?</source>
        <translation>Чи вмієте ви ще й це?</translation>
    </message>
    <message>
        <source>How do you work?</source>
        <translation>Як ви працюєте?</translation>
    </message>
    <message>
        <source>Something else that you can do well</source>
        <translation>Щось інше, що ви добре вмієте</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>Водійські права</translation>
    </message>
    <message>
        <source>What do you have?</source>
        <translation>Що у вас є?</translation>
    </message>
    <message>
        <source>How far can you go?</source>
        <translation>Як далеко ви можете їздити?</translation>
    </message>
    <message>
        <source>Some sentences about you, at the top</source>
        <translation>Кілька речень про вас, угорі</translation>
    </message>
    <message>
        <source>Your own sentence</source>
        <translation>Ваше власне речення</translation>
    </message>
    <message>
        <source>Also good to know</source>
        <translation>Також варто знати</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Щось інше</translation>
    </message>
    <message>
        <source>Hobbies</source>
        <translation>Захоплення</translation>
    </message>
    <message>
        <source>Another hobby</source>
        <translation>Інше захоплення</translation>
    </message>
</context>
<context>
    <name>CvController</name>
    <message numerus="yes">
        <source>%n CVs</source>
        <translation>
            <numerusform>%n резюме</numerusform>
            <numerusform>%n резюме</numerusform>
            <numerusform>%n резюме</numerusform>
        </translation>
    </message>
    <message>
        <source>My CV</source>
        <translation>Моє резюме</translation>
    </message>
    <message>
        <source>New CV</source>
        <translation>Нове резюме</translation>
    </message>
</context>
<context>
    <name>CvLetterPage</name>
    <message>
        <source>My letter</source>
        <translation>Мій лист</translation>
    </message>
    <message>
        <source>Touch the sentences that suit you. You see the letter grow.</source>
        <translation>Торкніться речень, які вам підходять. Ви бачите, як росте лист.</translation>
    </message>
    <message>
        <source>Put the pieces together</source>
        <translation>Складіть частини разом</translation>
    </message>
    <message>
        <source>Your own sentence</source>
        <translation>Ваше власне речення</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистити</translation>
    </message>
    <message>
        <source>This is how your letter looks</source>
        <translation>Такий вигляд має ваш лист</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Надрукувати</translation>
    </message>
</context>
<context>
    <name>CvLookPage</name>
    <message>
        <source>My CV</source>
        <translation>Моє резюме</translation>
    </message>
    <message>
        <source>Touch a template or a colour. The text stays the same.</source>
        <translation>Торкніться шаблону або кольору. Текст не зміниться.</translation>
    </message>
    <message>
        <source>This is how your CV looks</source>
        <translation>Такий вигляд має ваше резюме</translation>
    </message>
    <message>
        <source>How should your CV look?</source>
        <translation>Який вигляд матиме ваше резюме?</translation>
    </message>
    <message>
        <source>Touch a sheet. The text stays the same.</source>
        <translation>Торкніться аркуша. Текст не зміниться.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Колір</translation>
    </message>
    <message>
        <source>No colour in the printer?</source>
        <translation>У принтері немає кольору?</translation>
    </message>
    <message>
        <source>Then it comes out well in black and white.</source>
        <translation>Тоді воно гарно вийде чорно-білим.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Надрукувати</translation>
    </message>
    <message>
        <source>Choose this one: %1</source>
        <translation>Вибрати це: %1</translation>
    </message>
</context>
<context>
    <name>CvLooks</name>
    <message>
        <source>Red</source>
        <translation>Червоний</translation>
    </message>
    <message>
        <source>Petrol</source>
        <translation>Бірюзовий</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Синій</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Зелений</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Фіолетовий</translation>
    </message>
    <message>
        <source>Warm colours</source>
        <translation>Теплий</translation>
    </message>
    <message>
        <source>On one sheet</source>
        <translation>На одному аркуші</translation>
    </message>
    <message>
        <source>Europass style</source>
        <translation>Європейський</translation>
    </message>
    <message>
        <source>Classic</source>
        <translation>Класичний</translation>
    </message>
    <message>
        <source>Fresh</source>
        <translation>Свіжий</translation>
    </message>
</context>
<context>
    <name>CvNewsCard</name>
    <message>
        <source>New since this CV</source>
        <translation>Нове після цього резюме</translation>
    </message>
    <message>
        <source>You said this in “What I can do”. It is not in this CV yet.</source>
        <translation>Ви сказали це в розділі «Що я вмію». У цьому резюме цього ще немає.</translation>
    </message>
    <message>
        <source>Add it to this CV</source>
        <translation>Додати до цього резюме</translation>
    </message>
</context>
<context>
    <name>CvPage</name>
    <message>
        <source>My CV</source>
        <translation>Моє резюме</translation>
    </message>
    <message>
        <source>Make a new CV, or choose one and touch what you want to do with it.</source>
        <translation>Створіть нове резюме або виберіть одне й торкніться потрібної дії.</translation>
    </message>
    <message>
        <source>You just looked at this vacancy</source>
        <translation>Ви щойно дивилися цю вакансію</translation>
    </message>
    <message>
        <source>What the employer asks comes first. You check it.</source>
        <translation>Спершу йде те, що просить роботодавець. Ви перевіряєте.</translation>
    </message>
    <message>
        <source>Adapt to this vacancy</source>
        <translation>Пристосувати до вакансії</translation>
    </message>
    <message>
        <source>Make a CV for this vacancy</source>
        <translation>Створити резюме для вакансії</translation>
    </message>
    <message>
        <source>All my CVs</source>
        <translation>Усі мої резюме</translation>
    </message>
    <message>
        <source>You have no CV here yet</source>
        <translation>У вас тут ще немає резюме</translation>
    </message>
    <message>
        <source>Kept in your file</source>
        <translation>Збережено у вашій справі</translation>
    </message>
    <message>
        <source>Without a file your CV is wiped when you stop. Print it first.</source>
        <translation>Без справи резюме стирається, коли ви закінчите. Спершу надрукуйте.</translation>
    </message>
    <message>
        <source>New CV</source>
        <translation>Нове резюме</translation>
    </message>
    <message>
        <source>Step by step, about 10 minutes</source>
        <translation>Крок за кроком, близько 10 хвилин</translation>
    </message>
    <message>
        <source>Read a CV from my stick</source>
        <translation>Прочитати резюме з флешки</translation>
    </message>
    <message>
        <source>Copy this CV</source>
        <translation>Копіювати це резюме</translation>
    </message>
    <message>
        <source>Open this CV</source>
        <translation>Відкрити це резюме</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Надрукувати</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>Написати лист</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>На телефон</translation>
    </message>
    <message>
        <source>As a file</source>
        <translation>Як файл</translation>
    </message>
    <message>
        <source>Remove this CV</source>
        <translation>Видалити це резюме</translation>
    </message>
</context>
<context>
    <name>CvPhoneDialog</name>
    <message>
        <source>Take your CV along on your phone</source>
        <translation>Візьміть резюме на телефон</translation>
    </message>
    <message>
        <source>We are making a code</source>
        <translation>Робимо код</translation>
    </message>
    <message>
        <source>A code does not work now</source>
        <translation>Зараз код не виходить</translation>
    </message>
    <message>
        <source>This takes a few seconds.</source>
        <translation>Це триває кілька секунд.</translation>
    </message>
    <message>
        <source>We could not make a code. Try again, or print your CV.</source>
        <translation>Не вдалося зробити код. Спробуйте ще раз або надрукуйте резюме.</translation>
    </message>
    <message>
        <source>Open the camera of your phone.</source>
        <translation>Увімкніть камеру телефону.</translation>
    </message>
    <message>
        <source>Point it at the square.</source>
        <translation>Наведіть її на квадрат.</translation>
    </message>
    <message>
        <source>Tap the link, then tap Download.</source>
        <translation>Торкніться посилання, потім «Завантажити».</translation>
    </message>
    <message>
        <source>It works once, until tomorrow. Only this code opens your CV. Do not show it to others.</source>
        <translation>Працює один раз, до завтра. Лише цей код відкриває резюме. Не показуйте його іншим.</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>Зробити новий код</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
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
        <translation>Ось що ми знайшли</translation>
    </message>
    <message>
        <source>A CV from your stick</source>
        <translation>Резюме з вашої флешки</translation>
    </message>
    <message>
        <source>Which file is it?</source>
        <translation>Який це файл?</translation>
    </message>
    <message>
        <source>Everything was taken over.</source>
        <translation>Усе перенесено.</translation>
    </message>
    <message>
        <source>This was not taken over</source>
        <translation>Це не перенесено</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Інший файл</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Подивитися ще раз</translation>
    </message>
    <message>
        <source>Go on with this CV</source>
        <translation>Далі з цим резюме</translation>
    </message>
</context>
<context>
    <name>CvRemarks</name>
    <message>
        <source>Your CV is ready</source>
        <translation>Ваше резюме готове</translation>
    </message>
    <message>
        <source>You can print it.</source>
        <translation>Його можна надрукувати.</translation>
    </message>
    <message>
        <source>Without a name nobody knows whose it is.</source>
        <translation>Без імені ніхто не знає, чиє воно.</translation>
    </message>
    <message>
        <source>Your name is missing</source>
        <translation>Бракує вашого імені</translation>
    </message>
    <message>
        <source>Employers here read Latin letters. Write it with those too.</source>
        <translation>Роботодавці тут читають латинські літери. Напишіть його і так.</translation>
    </message>
    <message>
        <source>Your name is in other letters</source>
        <translation>Ваше ім’я написане іншими літерами</translation>
    </message>
    <message>
        <source>Give a phone number or an e-mail address.</source>
        <translation>Вкажіть телефон або електронну адресу.</translation>
    </message>
    <message>
        <source>Nobody can reach you yet</source>
        <translation>З вами ще не можна зв&apos;язатися</translation>
    </message>
    <message>
        <source>Your phone number is very short</source>
        <translation>Ваш номер телефону дуже короткий</translation>
    </message>
    <message>
        <source>That is no e-mail address</source>
        <translation>Це не адреса електронної пошти</translation>
    </message>
    <message>
        <source>Look whether it is right: {text}</source>
        <translation>Перевірте, чи правильно: {text}</translation>
    </message>
    <message>
        <source>Add work, a training or what you can do. Then an employer knows something about you.</source>
        <translation>Додайте роботу, навчання або те, що ви вмієте. Тоді роботодавець щось про вас знатиме.</translation>
    </message>
    <message>
        <source>Your CV is still almost empty</source>
        <translation>Ваше резюме ще майже порожнє</translation>
    </message>
    <message>
        <source>Nothing from {start} to {end}</source>
        <translation>Нічого з {start} до {end}</translation>
    </message>
    <message>
        <source>That is fine, but people may ask about it. Did you learn something, or care for somebody?</source>
        <translation>Це нормально, але можуть запитати. Ви чогось навчалися чи доглядали за кимось?</translation>
    </message>
    <message>
        <source>Employers want to know this. Also your mother tongue counts.</source>
        <translation>Роботодавці хочуть це знати. Рідна мова теж рахується.</translation>
    </message>
    <message>
        <source>Which languages do you speak?</source>
        <translation>Якими мовами ви говорите?</translation>
    </message>
    <message>
        <source>Choose what suits best for each language.</source>
        <translation>Виберіть для кожної мови, що найбільше підходить.</translation>
    </message>
    <message>
        <source>How well do you speak it?</source>
        <translation>Наскільки добре ви нею говорите?</translation>
    </message>
    <message>
        <source>Can you do this? Then add it. If not, you can still apply.</source>
        <translation>Ви це вмієте? Тоді додайте. Якщо ні, ви все одно можете подати заявку.</translation>
    </message>
    <message>
        <source>The employer also asks: {list}</source>
        <translation>Роботодавець також просить: {list}</translation>
    </message>
    <message>
        <source>These are your own words. Check this with someone.</source>
        <translation>Це ваші власні слова. Перевірте їх з кимось.</translation>
    </message>
    <message>
        <source>There is not enough room for everything. Leave something out if you want to choose yourself.</source>
        <translation>Для всього немає місця. Приберіть щось, якщо хочете вибрати самі.</translation>
    </message>
    <message>
        <source>Shorter on paper: {job}</source>
        <translation>Коротше на папері: {job}</translation>
    </message>
</context>
<context>
    <name>CvRemoveDialog</name>
    <message>
        <source>Remove this CV?</source>
        <translation>Видалити це резюме?</translation>
    </message>
    <message>
        <source>You cannot get it back.</source>
        <translation>Повернути його не можна.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Залишити</translation>
    </message>
    <message>
        <source>Remove this CV</source>
        <translation>Видалити це резюме</translation>
    </message>
</context>
<context>
    <name>CvSheet</name>
    <message>
        <source>Touch the sheet: large</source>
        <translation>Торкніться аркуша: більше</translation>
    </message>
    <message>
        <source>The other sheet</source>
        <translation>Інший аркуш</translation>
    </message>
</context>
<context>
    <name>CvSheetPage</name>
    <message>
        <source>My CV</source>
        <translation>Моє резюме</translation>
    </message>
    <message>
        <source>My letter</source>
        <translation>Мій лист</translation>
    </message>
    <message>
        <source>This is how it comes out of the printer.</source>
        <translation>Таким воно вийде з принтера.</translation>
    </message>
    <message>
        <source>The other sheet</source>
        <translation>Інший аркуш</translation>
    </message>
</context>
<context>
    <name>CvStickController</name>
    <message>
        <source>We are looking on your stick</source>
        <translation>Шукаємо на вашій флешці</translation>
    </message>
    <message>
        <source>Leave your stick in.</source>
        <translation>Не виймайте флешку.</translation>
    </message>
    <message>
        <source>We are reading it</source>
        <translation>Читаємо</translation>
    </message>
    <message>
        <source>My CV</source>
        <translation>Моє резюме</translation>
    </message>
    <message>
        <source>There is no CV on this stick that we can read</source>
        <translation>На цій флешці немає резюме, яке ми можемо прочитати</translation>
    </message>
    <message>
        <source>PDFs of this kiosk and files of Europass or JSON Resume work.</source>
        <translation>Підходять PDF цього кіоску та файли Europass або JSON Resume.</translation>
    </message>
    <message>
        <source>We find no CV in this file</source>
        <translation>У цьому файлі немає резюме</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another file.</source>
        <translation>Нічого не змінено. Виберіть інший файл.</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs</source>
        <translation>
            <numerusform>%n робота</numerusform>
            <numerusform>%n роботи</numerusform>
            <numerusform>%n робіт</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trainings</source>
        <translation>
            <numerusform>%n навчання</numerusform>
            <numerusform>%n навчання</numerusform>
            <numerusform>%n навчань</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n languages</source>
        <translation>
            <numerusform>%n мова</numerusform>
            <numerusform>%n мови</numerusform>
            <numerusform>%n мов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skills</source>
        <translation>
            <numerusform>%n навичка</numerusform>
            <numerusform>%n навички</numerusform>
            <numerusform>%n навичок</numerusform>
        </translation>
    </message>
    <message>
        <source>We cannot read this stick</source>
        <translation>Не можемо прочитати цю флешку</translation>
    </message>
    <message>
        <source>Do you have another stick? Nothing on it was changed.</source>
        <translation>Маєте іншу флешку? На цій нічого не змінено.</translation>
    </message>
</context>
<context>
    <name>CvStudyForm</name>
    <message>
        <source>New training</source>
        <translation>Нове навчання</translation>
    </message>
</context>
<context>
    <name>CvStudyStep</name>
    <message>
        <source>What kind of school or training?</source>
        <translation>Яка школа чи навчання?</translation>
    </message>
    <message>
        <source>What did you learn there?</source>
        <translation>Чого ви там навчилися?</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистити</translation>
    </message>
    <message>
        <source>At which school? (not needed)</source>
        <translation>У якій школі? (необов&apos;язково)</translation>
    </message>
    <message>
        <source>In which year did it end?</source>
        <translation>У якому році воно закінчилося?</translation>
    </message>
    <message>
        <source>I still follow it</source>
        <translation>Я ще навчаюся</translation>
    </message>
    <message>
        <source>More training</source>
        <translation>Ще навчання</translation>
    </message>
    <message>
        <source>Leave this training out</source>
        <translation>Прибрати це навчання</translation>
    </message>
</context>
<context>
    <name>CvTongueStep</name>
    <message>
        <source>Leave out: %1</source>
        <translation>Прибрати: %1</translation>
    </message>
    <message>
        <source>Another language?</source>
        <translation>Ще одна мова?</translation>
    </message>
    <message>
        <source>Touch a language</source>
        <translation>Торкніться мови</translation>
    </message>
    <message>
        <source>Other languages</source>
        <translation>Інші мови</translation>
    </message>
</context>
<context>
    <name>CvTongues</name>
    <message>
        <source>A little</source>
        <translation>Трохи</translation>
    </message>
    <message>
        <source>Reasonably well</source>
        <translation>Середньо</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Добре</translation>
    </message>
    <message>
        <source>Fluent</source>
        <translation>Вільно</translation>
    </message>
    <message>
        <source>Mother tongue</source>
        <translation>Рідна мова</translation>
    </message>
    <message>
        <source>{language} is added. Choose how well you speak it.</source>
        <translation>{language}: додано. Оберіть, наскільки добре ви говорите.</translation>
    </message>
</context>
<context>
    <name>CvWhoStep</name>
    <message>
        <source>Clear</source>
        <translation>Очистити</translation>
    </message>
    <message>
        <source>First name and last name</source>
        <translation>Ім&apos;я та прізвище</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail (not needed)</source>
        <translation>Ел. пошта (необов&apos;язково)</translation>
    </message>
    <message>
        <source>What work are you looking for? (not needed)</source>
        <translation>Яку роботу ви шукаєте? (необов&apos;язково)</translation>
    </message>
    <message>
        <source>Street and number (not needed)</source>
        <translation>Вулиця й номер (необов&apos;язково)</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Поштовий індекс</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Місто</translation>
    </message>
</context>
<context>
    <name>CvWorkForm</name>
    <message numerus="yes">
        <source>%n chosen, more is fine</source>
        <translation>
            <numerusform>вибрано %n, можна більше</numerusform>
            <numerusform>вибрано %n, можна більше</numerusform>
            <numerusform>вибрано %n, можна більше</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n рік</numerusform>
            <numerusform>%n роки</numerusform>
            <numerusform>%n років</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n місяць</numerusform>
            <numerusform>%n місяці</numerusform>
            <numerusform>%n місяців</numerusform>
        </translation>
    </message>
    <message>
        <source>New work</source>
        <translation>Нова робота</translation>
    </message>
</context>
<context>
    <name>CvWorkStep</name>
    <message>
        <source>What was your work?</source>
        <translation>Ким ви працювали?</translation>
    </message>
    <message>
        <source>For example: cleaner, cook, driver</source>
        <translation>Наприклад: прибиральник, кухар, водій</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистити</translation>
    </message>
    <message>
        <source>For whom, and where? (not needed)</source>
        <translation>У кого й де? (необов&apos;язково)</translation>
    </message>
    <message>
        <source>I still work there</source>
        <translation>Я ще там працюю</translation>
    </message>
    <message>
        <source>What did you do there?</source>
        <translation>Що ви там робили?</translation>
    </message>
    <message>
        <source>Something else that you did</source>
        <translation>Щось інше, що ви робили</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Додати</translation>
    </message>
    <message>
        <source>More work</source>
        <translation>Ще робота</translation>
    </message>
    <message>
        <source>Leave this work out</source>
        <translation>Прибрати цю роботу</translation>
    </message>
</context>
<context>
    <name>CvWriteDialog</name>
    <message>
        <source>Your CV as a file</source>
        <translation>Ваше резюме як файл</translation>
    </message>
    <message>
        <source>Put your stick in. Then choose for what.</source>
        <translation>Вставте флешку. Потім виберіть, для чого.</translation>
    </message>
    <message>
        <source>For the Europass website</source>
        <translation>Для сайту Europass</translation>
    </message>
    <message>
        <source>For this kiosk and other CV programs</source>
        <translation>Для цього кіоску та інших програм для резюме</translation>
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
        <translation>Завтра</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Вчора</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>вибрати</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Інший день</translation>
    </message>
</context>
<context>
    <name>DayPicker</name>
    <message>
        <source>When?</source>
        <translation>Коли?</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>Якого дня?</translation>
    </message>
</context>
<context>
    <name>DeskButton</name>
    <message>
        <source>Call the desk</source>
        <translation>Покликати рецепцію</translation>
    </message>
</context>
<context>
    <name>DeskCard</name>
    <message>
        <source>Call the desk</source>
        <translation>Покликати рецепцію</translation>
    </message>
</context>
<context>
    <name>DeskDialog</name>
    <message>
        <source>Call the desk</source>
        <translation>Покликати рецепцію</translation>
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
        <translation>Потрібна допомога з цим екраном?</translation>
    </message>
    <message>
        <source>We are telling the desk</source>
        <translation>Повідомляємо рецепцію</translation>
    </message>
    <message>
        <source>The desk knows that somebody needs help here</source>
        <translation>Рецепція знає, що тут комусь потрібна допомога</translation>
    </message>
    <message>
        <source>We could not tell the desk</source>
        <translation>Не вдалося повідомити рецепцію</translation>
    </message>
    <message>
        <source>Ask at the desk.</source>
        <translation>Запитайте на рецепції.</translation>
    </message>
    <message>
        <source>We tell the desk. They only hear where this screen is.</source>
        <translation>Ми повідомимо рецепцію. Скажемо лише, де стоїть цей екран.</translation>
    </message>
    <message>
        <source>Wait here for a moment.</source>
        <translation>Зачекайте тут хвилинку.</translation>
    </message>
    <message>
        <source>Wait here, or go there yourself.</source>
        <translation>Зачекайте тут або підійдіть туди самі.</translation>
    </message>
    <message>
        <source>You did nothing wrong. Ask there yourself.</source>
        <translation>Це не ваша помилка. Запитайте там самі.</translation>
    </message>
    <message>
        <source>We are telling the desk.</source>
        <translation>Повідомляємо рецепцію.</translation>
    </message>
    <message>
        <source>The desk knows that the printer needs help.</source>
        <translation>Рецепція знає, що принтеру потрібна допомога.</translation>
    </message>
    <message>
        <source>We could not tell the desk. Ask there yourself.</source>
        <translation>Не вдалося повідомити рецепцію. Запитайте там самі.</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>DomainsController</name>
    <message>
        <source>We do not know any trainings right now.</source>
        <translation>Зараз ми не знаємо жодного курсу.</translation>
    </message>
    <message>
        <source>You did nothing wrong. Ask for help at the desk.</source>
        <translation>Це не ваша помилка. Попросіть допомоги на рецепції.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Курси</translation>
    </message>
</context>
<context>
    <name>DomainsPage</name>
    <message>
        <source>Trainings</source>
        <translation>Курси</translation>
    </message>
    <message>
        <source>Touch what you want to learn about. Then touch a training.</source>
        <translation>Торкніться того, чого хочете навчитися. Потім торкніться курсу.</translation>
    </message>
    <message>
        <source>What do you want to learn about?</source>
        <translation>Про що ви хочете дізнатися?</translation>
    </message>
    <message>
        <source>No trainings suit your other choices.</source>
        <translation>Жоден курс не відповідає вашому іншому вибору.</translation>
    </message>
</context>
<context>
    <name>DoorButton</name>
    <message>
        <source>Closed for now</source>
        <translation>Поки зачинено</translation>
    </message>
</context>
<context>
    <name>DoorRow</name>
    <message>
        <source>Vacancies</source>
        <translation>Вакансії</translation>
    </message>
    <message>
        <source>Find work that suits you</source>
        <translation>Знайдіть роботу, яка вам підходить</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Курси</translation>
    </message>
    <message>
        <source>Learn a trade or learn more</source>
        <translation>Опануйте професію або вчіться далі</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>Моя справа</translation>
    </message>
    <message>
        <source>Saved work, tasks and appointments</source>
        <translation>Збережені вакансії, завдання та зустрічі</translation>
    </message>
    <message>
        <source>Your file is open</source>
        <translation>Вашу справу відкрито</translation>
    </message>
    <message>
        <source>My CV</source>
        <translation>Моє резюме</translation>
    </message>
    <message>
        <source>Make your CV and print it</source>
        <translation>Створіть резюме та надрукуйте його</translation>
    </message>
    <message>
        <source>Job shop &amp; help</source>
        <translation>Werkwinkel і&#xa0;допомога</translation>
    </message>
    <message>
        <source>Ask a person for help</source>
        <translation>Попросіть людину про допомогу</translation>
    </message>
</context>
<context>
    <name>DoorsPage</name>
    <message>
        <source>Welcome. Where do you want to go?</source>
        <translation>Вітаємо. Куди ви хочете зайти?</translation>
    </message>
    <message>
        <source>Touch a door. It is free, and you can take your time.</source>
        <translation>Торкніться дверей. Це безкоштовно, і можна не поспішати.</translation>
    </message>
</context>
<context>
    <name>Doorstep</name>
    <message>
        <source>Nothing you do here stays on this screen.</source>
        <translation>Нічого з того, що ви тут робите, не залишиться на цьому екрані.</translation>
    </message>
    <message>
        <source>Nothing stays on this screen.</source>
        <translation>Нічого не залишиться на цьому екрані.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Почати</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Доступність</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Читати вголос</translation>
    </message>
    <message>
        <source>Stop &amp; wipe</source>
        <translation>Стоп і стерти</translation>
    </message>
</context>
<context>
    <name>DossierApplicationPage</name>
    <message>
        <source>Application</source>
        <translation>Заявка</translation>
    </message>
    <message>
        <source>Say here what happened with this application.</source>
        <translation>Скажіть тут, що сталося з цією заявкою.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Що сталося</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Що сталося?</translation>
    </message>
    <message>
        <source>Write something with it</source>
        <translation>Додайте кілька слів</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Додати</translation>
    </message>
    <message>
        <source>Choose first what happened.</source>
        <translation>Спершу виберіть, що сталося.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контактна особа</translation>
    </message>
    <message>
        <source>Show the vacancy</source>
        <translation>Показати вакансію</translation>
    </message>
    <message>
        <source>Remove this application</source>
        <translation>Видалити цю заявку</translation>
    </message>
    <message>
        <source>This application is no longer there.</source>
        <translation>Цієї заявки вже немає.</translation>
    </message>
    <message>
        <source>Remove this application?</source>
        <translation>Видалити цю заявку?</translation>
    </message>
    <message>
        <source>It goes from your list and from your proof. You cannot get it back.</source>
        <translation>Вона зникне зі списку і з підтвердження. Повернути її не можна.</translation>
    </message>
</context>
<context>
    <name>DossierApplicationsPage</name>
    <message>
        <source>My applications</source>
        <translation>Мої заявки</translation>
    </message>
    <message>
        <source>Here is where you applied. Touch one to say what happened.</source>
        <translation>Тут видно, куди ви подали заявки. Торкніться однієї, щоб сказати, що сталося.</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>Моя справа</translation>
    </message>
    <message>
        <source>You did not note an application yet.</source>
        <translation>Ви ще не записали жодної заявки.</translation>
    </message>
    <message>
        <source>Did you call, write or go somewhere? Put it here. Then you have proof that you look for work.</source>
        <translation>Ви телефонували, писали чи кудись ходили? Запишіть тут. Тоді у вас є підтвердження, що ви шукаєте роботу.</translation>
    </message>
    <message>
        <source>I applied</source>
        <translation>Я подав заявку</translation>
    </message>
    <message>
        <source>Print the proof</source>
        <translation>Надрукувати підтвердження</translation>
    </message>
    <message>
        <source>There are no applications yet.</source>
        <translation>Заявок ще немає.</translation>
    </message>
</context>
<context>
    <name>DossierAppointmentPage</name>
    <message>
        <source>Appointment</source>
        <translation>Зустріч</translation>
    </message>
    <message>
        <source>Say whether you come. Print it, or take the way there along on your phone.</source>
        <translation>Скажіть, чи прийдете. Надрукуйте або візьміть шлях на телефон.</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>Моя справа</translation>
    </message>
    <message>
        <source>Will you come?</source>
        <translation>Ви прийдете?</translation>
    </message>
    <message>
        <source>No, I cannot</source>
        <translation>Ні, я не можу</translation>
    </message>
    <message>
        <source>Yes, I come</source>
        <translation>Так, я прийду</translation>
    </message>
    <message>
        <source>I was there</source>
        <translation>Зустріч відбулася</translation>
    </message>
    <message>
        <source>Ask for another moment</source>
        <translation>Попросити про інший час</translation>
    </message>
    <message>
        <source>Bring with you</source>
        <translation>Візьміть із собою</translation>
    </message>
    <message>
        <source>Route (QR)</source>
        <translation>Маршрут (QR)</translation>
    </message>
    <message>
        <source>See the place</source>
        <translation>Переглянути місце</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>На папері</translation>
    </message>
    <message>
        <source>Print this appointment</source>
        <translation>Надрукувати цю зустріч</translation>
    </message>
    <message>
        <source>Print my CV</source>
        <translation>Надрукувати моє резюме</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Надрукувати</translation>
    </message>
    <message>
        <source>This appointment is no longer there.</source>
        <translation>Цієї зустрічі вже немає.</translation>
    </message>
</context>
<context>
    <name>DossierAppointmentsPage</name>
    <message>
        <source>My appointments</source>
        <translation>Мої зустрічі</translation>
    </message>
    <message>
        <source>Here are your appointments. Touch one to say whether you come.</source>
        <translation>Тут ваші зустрічі. Торкніться однієї і скажіть, чи прийдете.</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>Моя справа</translation>
    </message>
    <message>
        <source>You have no appointments now.</source>
        <translation>Зараз у вас немає зустрічей.</translation>
    </message>
    <message>
        <source>Do you want to talk with somebody? Ask for it below.</source>
        <translation>Хочете з кимось поговорити? Попросіть нижче.</translation>
    </message>
    <message>
        <source>Do you want to talk with somebody? Go to a job shop, or call.</source>
        <translation>Хочете з кимось поговорити? Зайдіть до центру зайнятості або зателефонуйте.</translation>
    </message>
    <message>
        <source>See the places</source>
        <translation>Переглянути місця</translation>
    </message>
    <message>
        <source>Sent to the office</source>
        <translation>Надіслано до служби</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Минулі</translation>
    </message>
    <message>
        <source>Ask to be called</source>
        <translation>Попросити зателефонувати</translation>
    </message>
    <message>
        <source>Ask for an appointment</source>
        <translation>Попросити про зустріч</translation>
    </message>
</context>
<context>
    <name>DossierEnterPage</name>
    <message>
        <source>Open your file</source>
        <translation>Відкрийте свою справу</translation>
    </message>
    <message>
        <source>Type your code</source>
        <translation>Введіть код</translation>
    </message>
    <message>
        <source>Open it with both cards</source>
        <translation>Відкрийте обома картками</translation>
    </message>
    <message>
        <source>Choose a new code</source>
        <translation>Оберіть новий код</translation>
    </message>
    <message>
        <source>Your code is blocked</source>
        <translation>Ваш код заблоковано</translation>
    </message>
    <message>
        <source>This screen does not know this card</source>
        <translation>Цей екран не знає цієї картки</translation>
    </message>
    <message>
        <source>We cannot get your file now</source>
        <translation>Зараз ми не можемо отримати вашу справу</translation>
    </message>
    <message>
        <source>We take no codes for a moment</source>
        <translation>Ми поки не приймаємо кодів</translation>
    </message>
    <message>
        <source>Your file does not open now</source>
        <translation>Ваша справа зараз не відкривається</translation>
    </message>
    <message>
        <source>Hold your card below the scanner. Then type your code.</source>
        <translation>Піднесіть картку під сканер. Потім введіть код.</translation>
    </message>
    <message>
        <source>Type the code of your card. Then type your secret code.</source>
        <translation>Введіть код картки. Потім введіть таємний код.</translation>
    </message>
    <message>
        <source>We have your recovery card. The code has 6 digits.</source>
        <translation>Ваша картка відновлення у нас. Код має 6 цифр.</translation>
    </message>
    <message>
        <source>We have your card. The code has 6 digits.</source>
        <translation>Ваша картка у нас. Код має 6 цифр.</translation>
    </message>
    <message>
        <source>Did you forget your code? Scan your access card and your recovery card.</source>
        <translation>Забули код? Відскануйте картку доступу і картку відновлення.</translation>
    </message>
    <message>
        <source>Six digits that you remember well. The old code opens nothing any more.</source>
        <translation>Шість цифр, які ви добре пам’ятаєте. Старий код більше нічого не відкриває.</translation>
    </message>
    <message>
        <source>Type the same code once more.</source>
        <translation>Введіть той самий код ще раз.</translation>
    </message>
    <message>
        <source>There were too many wrong codes. With both cards your file opens, and you choose a new code.</source>
        <translation>Було забагато хибних кодів. З обома картками справа відкриється, і ви оберете новий код.</translation>
    </message>
    <message>
        <source>Is it an old card? Then use your new one. You can also make a new file.</source>
        <translation>Це стара картка? Візьміть нову. Можна також створити нову справу.</translation>
    </message>
    <message>
        <source>You did nothing wrong. Your file is not on this screen yet, and the network does not work. Try again later.</source>
        <translation>Ви нічого не зробили неправильно. Вашої справи ще немає на цьому екрані, а мережа не працює. Спробуйте пізніше.</translation>
    </message>
    <message>
        <source>There were too many wrong codes on this screen. Come back in a quarter of an hour, or ask a person for help.</source>
        <translation>На цьому екрані було забагато хибних кодів. Поверніться за чверть години або попросіть допомоги.</translation>
    </message>
    <message>
        <source>You did nothing wrong. Try again later, or ask a person for help.</source>
        <translation>Ви не помилилися. Спробуйте пізніше або попросіть допомоги.</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>Моя справа</translation>
    </message>
    <message>
        <source>Hold your card below the scanner</source>
        <translation>Тримайте картку під сканером</translation>
    </message>
    <message>
        <source>The code is on the back of your card</source>
        <translation>Код — на звороті вашої картки</translation>
    </message>
    <message>
        <source>With the square to the light. Then you type your secret code.</source>
        <translation>Квадратом до світла. Потім введіть свій секретний код.</translation>
    </message>
    <message>
        <source>First you type that code. Then your secret code.</source>
        <translation>Спершу введіть цей код. Потім свій секретний код.</translation>
    </message>
    <message>
        <source>Or type the code of the card</source>
        <translation>Або введіть код картки</translation>
    </message>
    <message>
        <source>It is on the back of your card.</source>
        <translation>Він на звороті вашої картки.</translation>
    </message>
    <message>
        <source>The code of the card</source>
        <translation>Код картки</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Наступна</translation>
    </message>
    <message>
        <source>Your code (6 digits)</source>
        <translation>Ваш код (6 цифр)</translation>
    </message>
    <message>
        <source>No file yet?</source>
        <translation>Ще немає справи?</translation>
    </message>
    <message>
        <source>It keeps vacancies, tasks and your CV for the next time. Making one takes 2 minutes.</source>
        <translation>Вона зберігає вакансії, завдання і резюме на наступний раз. Створення триває 2 хвилини.</translation>
    </message>
    <message>
        <source>Make a file</source>
        <translation>Створити справу</translation>
    </message>
    <message>
        <source>I forgot my code</source>
        <translation>Я забув код</translation>
    </message>
    <message>
        <source>Another card</source>
        <translation>Інша картка</translation>
    </message>
    <message>
        <source>What I saved</source>
        <translation>Що я зберігаю</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>Go on without</source>
        <translation>Далі без цього</translation>
    </message>
    <message>
        <source>Lost your access card? Use your recovery card and your code.</source>
        <translation>Загубили картку доступу? Візьміть картку відновлення і код.</translation>
    </message>
</context>
<context>
    <name>DossierFileDialog</name>
    <message>
        <source>Take everything along as a file</source>
        <translation>Візьміть усе файлом</translation>
    </message>
    <message>
        <source>Put your USB stick in. A program can read the file (JSON). Whoever finds the stick can read it too.</source>
        <translation>Вставте USB-накопичувач. Файл може прочитати програма (JSON). Хто знайде накопичувач, теж зможе.</translation>
    </message>
    <message>
        <source>Put it on my stick</source>
        <translation>Записати на флешку</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>I have my stick</source>
        <translation>Я забрав флешку</translation>
    </message>
</context>
<context>
    <name>DossierOverviewPage</name>
    <message>
        <source>My file</source>
        <translation>Моя справа</translation>
    </message>
    <message>
        <source>Here you see what to do, where you applied and what is new for you.</source>
        <translation>Тут видно, що зробити, куди ви подали заявку і що нового для вас.</translation>
    </message>
    <message>
        <source>Good to see you</source>
        <translation>раді вас бачити</translation>
    </message>
    <message>
        <source>Your file is still empty.</source>
        <translation>Ваша справа ще порожня.</translation>
    </message>
    <message>
        <source>Start with looking for work. Touch the bookmark to save what you like.</source>
        <translation>Почніть із пошуку роботи. Торкніться закладки, щоб зберегти те, що подобається.</translation>
    </message>
    <message>
        <source>Look for work</source>
        <translation>Шукати роботу</translation>
    </message>
    <message>
        <source>Look for a training</source>
        <translation>Шукати навчання</translation>
    </message>
    <message>
        <source>To do now</source>
        <translation>Що зробити зараз</translation>
    </message>
    <message>
        <source>You have nothing to do now.</source>
        <translation>Зараз вам нічого не треба робити.</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Зустрічі</translation>
    </message>
    <message>
        <source>My applications</source>
        <translation>Мої заявки</translation>
    </message>
    <message>
        <source>Did you apply somewhere? Write it here.</source>
        <translation>Ви кудись подали заявку? Запишіть це тут.</translation>
    </message>
    <message>
        <source>All my applications</source>
        <translation>Усі мої заявки</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>Для вас</translation>
    </message>
    <message>
        <source>Save what you like. Then we can suggest more like it.</source>
        <translation>Збережіть те, що подобається. Тоді ми зможемо запропонувати схоже.</translation>
    </message>
    <message>
        <source>All suggestions</source>
        <translation>Усі пропозиції</translation>
    </message>
    <message>
        <source>I applied</source>
        <translation>Я подав заявку</translation>
    </message>
    <message>
        <source>Print the proof</source>
        <translation>Надрукувати підтвердження</translation>
    </message>
</context>
<context>
    <name>DossierPage</name>
    <message>
        <source>My file</source>
        <translation>Моя справа</translation>
    </message>
</context>
<context>
    <name>DossierPassportPage</name>
    <message>
        <source>What I can do</source>
        <translation>Що я вмію</translation>
    </message>
    <message>
        <source>Say here what you can do. Touch something to change it. It goes into your CV when you want.</source>
        <translation>Скажіть тут, що ви вмієте. Торкніться, щоб змінити. За бажання це потрапить у ваше резюме.</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>Моя справа</translation>
    </message>
    <message>
        <source>what you can do</source>
        <translation>що ви вмієте</translation>
    </message>
    <message>
        <source>Proven: with a paper or a test. Is something not proven yet? The job shop helps.</source>
        <translation>Доведено: папером або тестом. Щось іще не доведено? Werkwinkel допоможе.</translation>
    </message>
    <message>
        <source>Certificates and trainings</source>
        <translation>Свідоцтва й навчання</translation>
    </message>
    <message>
        <source>Which training did you follow? Also a short one counts.</source>
        <translation>Яке навчання ви пройшли? Коротке теж рахується.</translation>
    </message>
    <message>
        <source>What did you do at work, or at home?</source>
        <translation>Що ви робили на роботі чи вдома?</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Мови</translation>
    </message>
    <message>
        <source>Which languages do you speak?</source>
        <translation>Якими мовами ви говорите?</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>Водійські права</translation>
    </message>
    <message>
        <source>Do you have a driving licence?</source>
        <translation>Чи маєте ви водійське посвідчення?</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Надрукувати</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>Тут ще нічого немає.</translation>
    </message>
    <message>
        <source>Have it proven</source>
        <translation>Отримати підтвердження</translation>
    </message>
    <message>
        <source>Show it to a counsellor</source>
        <translation>Показати консультантові</translation>
    </message>
    <message>
        <source>Make a CV with it</source>
        <translation>Зробити з цього резюме</translation>
    </message>
</context>
<context>
    <name>DossierSavedPage</name>
    <message>
        <source>Saved</source>
        <translation>Збережене</translation>
    </message>
    <message>
        <source>Here is what you saved. Touch it to read it again.</source>
        <translation>Тут те, що ви зберегли. Торкніться, щоб прочитати знову.</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>Моя справа</translation>
    </message>
    <message>
        <source>for this visit</source>
        <translation>на цей візит</translation>
    </message>
    <message>
        <source>You saved nothing yet.</source>
        <translation>Ви ще нічого не зберегли.</translation>
    </message>
    <message>
        <source>Look for work or a training. Touch the bookmark. Then you find it here again.</source>
        <translation>Шукайте роботу чи навчання. Торкніться закладки. Тоді знайдете це тут.</translation>
    </message>
    <message>
        <source>Look for work</source>
        <translation>Шукати роботу</translation>
    </message>
    <message>
        <source>Look for a training</source>
        <translation>Шукати навчання</translation>
    </message>
    <message>
        <source>This is for this visit only.</source>
        <translation>Це лише на цей візит.</translation>
    </message>
    <message>
        <source>When you stop, it is wiped. Open a file to keep it longer.</source>
        <translation>Коли ви закінчите, ми це зітремо. Відкрийте справу, щоб зберігати довше.</translation>
    </message>
    <message>
        <source>Open or make a file</source>
        <translation>Відкрити або створити справу</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Прибрати</translation>
    </message>
    <message>
        <source>My searches</source>
        <translation>Мої пошуки</translation>
    </message>
    <message>
        <source>Show what it finds.</source>
        <translation>Показати знайдене.</translation>
    </message>
    <message>
        <source>New: since you last looked.</source>
        <translation>Нове: відколи ви дивилися востаннє.</translation>
    </message>
    <message>
        <source>Print my list</source>
        <translation>Надрукувати мій список</translation>
    </message>
</context>
<context>
    <name>DossierSettingsController</name>
    <message>
        <source>All that is in my file</source>
        <translation>Усе, що є в моїй справі</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>Моя справа</translation>
    </message>
    <message>
        <source>Your first name, what you can do, CVs, what you saved, applications, tasks and appointments</source>
        <translation>Ваше ім’я, що ви вмієте, ваші резюме, що ви зберегли, заявки, завдання та зустрічі</translation>
    </message>
    <message>
        <source>until you wipe it</source>
        <translation>доки ви це не зітрете</translation>
    </message>
    <message>
        <source>Your file on this screen</source>
        <translation>Ваша справа на цьому екрані</translation>
    </message>
    <message>
        <source>30 days after you last opened it</source>
        <translation>30 днів після останнього відкриття</translation>
    </message>
    <message>
        <source>Your file for the other screens</source>
        <translation>Ваша справа для інших екранів</translation>
    </message>
    <message>
        <source>24 months after you last opened it</source>
        <translation>24 місяці після останнього відкриття</translation>
    </message>
    <message>
        <source>That a code was wrong</source>
        <translation>Що код був хибний</translation>
    </message>
    <message>
        <source>at most 30 days</source>
        <translation>щонайбільше 30 днів</translation>
    </message>
    <message>
        <source>What you print</source>
        <translation>Що ви друкуєте</translation>
    </message>
    <message>
        <source>until the end of your visit</source>
        <translation>до кінця вашого візиту</translation>
    </message>
</context>
<context>
    <name>DossierSettingsPage</name>
    <message>
        <source>Settings of your file</source>
        <translation>Налаштування вашої справи</translation>
    </message>
    <message>
        <source>Change your code or your cards. See what we keep. Take everything along, or wipe it.</source>
        <translation>Змініть код або картки. Подивіться, що ми зберігаємо. Візьміть усе або зітріть.</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>налаштування</translation>
    </message>
    <message>
        <source>You came in with your recovery card</source>
        <translation>Ви увійшли з карткою відновлення</translation>
    </message>
    <message>
        <source>Did you lose your access card? Make a new one: the old one then opens nothing any more.</source>
        <translation>Загубили картку доступу? Зробіть нову: стара вже нічого не відкриє.</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Доступ</translation>
    </message>
    <message>
        <source>Change your code</source>
        <translation>Змінити код</translation>
    </message>
    <message>
        <source>You type the old one first.</source>
        <translation>Спершу введіть старий.</translation>
    </message>
    <message>
        <source>New access card</source>
        <translation>Нова картка доступу</translation>
    </message>
    <message>
        <source>The old one stops at once.</source>
        <translation>Стара одразу перестає діяти.</translation>
    </message>
    <message>
        <source>New recovery card</source>
        <translation>Нова картка відновлення</translation>
    </message>
    <message>
        <source>Keep it at home.</source>
        <translation>Зберігайте її вдома.</translation>
    </message>
    <message>
        <source>Close your file</source>
        <translation>Закрити справу</translation>
    </message>
    <message>
        <source>You can go on with something else.</source>
        <translation>Можна продовжити щось інше.</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>На папері</translation>
    </message>
    <message>
        <source>What do we keep, and how long?</source>
        <translation>Що ми зберігаємо і як довго?</translation>
    </message>
    <message>
        <source>Your file is locked with your card and your code</source>
        <translation>Ваша справа замкнена карткою і кодом</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Спільне</translation>
    </message>
    <message>
        <source>A number for your counsellor</source>
        <translation>Номер для вашого консультанта</translation>
    </message>
    <message>
        <source>Take everything along</source>
        <translation>Візьміть усе з собою</translation>
    </message>
    <message>
        <source>On paper or as a PDF</source>
        <translation>На папері або як PDF</translation>
    </message>
    <message>
        <source>As a file for a computer</source>
        <translation>Як файл для комп’ютера</translation>
    </message>
    <message>
        <source>Without them nobody reads it, not even we. Others see only what you share.</source>
        <translation>Без них його ніхто не прочитає, навіть ми. Інші бачать лише те, чим ви ділитеся.</translation>
    </message>
    <message>
        <source>Tips from others</source>
        <translation>Поради від інших</translation>
    </message>
    <message>
        <source>See what they kept.</source>
        <translation>Дивіться, що вони зберегли.</translation>
    </message>
    <message>
        <source>Count me in</source>
        <translation>Рахувати й мене</translation>
    </message>
    <message>
        <source>Others see what was kept most, not who you are.</source>
        <translation>Інші бачать, що зберігали найчастіше, а не хто ви.</translation>
    </message>
    <message>
        <source>Show it to a counsellor</source>
        <translation>Показати консультантові</translation>
    </message>
    <message>
        <source>You choose what is in it.</source>
        <translation>Ви вибираєте, що в ньому буде.</translation>
    </message>
    <message>
        <source>Everything goes away for good. We ask you once more.</source>
        <translation>Усе зникне назавжди. Ми запитаємо ще раз.</translation>
    </message>
    <message>
        <source>Wipe everything…</source>
        <translation>Стерти все…</translation>
    </message>
</context>
<context>
    <name>DossierStartPage</name>
    <message>
        <source>What is it?</source>
        <translation>Що це?</translation>
    </message>
    <message>
        <source>What is your first name?</source>
        <translation>Як ваше ім’я?</translation>
    </message>
    <message>
        <source>Choose a secret code</source>
        <translation>Оберіть таємний код</translation>
    </message>
    <message>
        <source>Your recovery card</source>
        <translation>Ваша картка відновлення</translation>
    </message>
    <message>
        <source>Your access card</source>
        <translation>Ваша картка доступу</translation>
    </message>
    <message>
        <source>A file keeps vacancies, applications, tasks and your CV for the next time. You can also do without.</source>
        <translation>Справа зберігає вакансії, заявки, завдання і резюме на наступний раз. Можна і без неї.</translation>
    </message>
    <message>
        <source>Only your first name. You see it on the screen and on your card.</source>
        <translation>Лише ім’я. Ви бачите його на екрані й на картці.</translation>
    </message>
    <message>
        <source>Six digits that you remember well. Only you know them.</source>
        <translation>Шість цифр, які ви добре пам’ятаєте. Знаєте їх лише ви.</translation>
    </message>
    <message>
        <source>Card 2 of 2. Keep it at home.</source>
        <translation>Картка 2 з 2. Зберігайте її вдома.</translation>
    </message>
    <message>
        <source>Card 1 of 2. Take it with you.</source>
        <translation>Картка 1 з 2. Беріть її з собою.</translation>
    </message>
    <message>
        <source>Type the same code once more.</source>
        <translation>Введіть той самий код ще раз.</translation>
    </message>
    <message>
        <source>Start a file</source>
        <translation>Почати справу</translation>
    </message>
    <message>
        <source>takes 2 minutes</source>
        <translation>триває 2 хвилини</translation>
    </message>
    <message>
        <source>Your first name</source>
        <translation>Ваше ім’я</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Наступна</translation>
    </message>
    <message>
        <source>Type your first name first.</source>
        <translation>Спершу введіть ім’я.</translation>
    </message>
    <message>
        <source>The card that came out opens nothing</source>
        <translation>Картка, яка вийшла, нічого не відкриває</translation>
    </message>
    <message>
        <source>Throw it away. Type your code again. Then a new card comes out.</source>
        <translation>Викиньте її. Введіть код ще раз. Тоді вийде нова картка.</translation>
    </message>
    <message>
        <source>Go on without a file</source>
        <translation>Далі без справи</translation>
    </message>
    <message>
        <source>Your file could not be made now</source>
        <translation>Зараз не вдалося створити справу</translation>
    </message>
    <message>
        <source>You did nothing wrong. A card that came out is worth nothing.</source>
        <translation>Ви не помилилися. Картка, яка вже вийшла, нічого не варта.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>Make this card later</source>
        <translation>Зробити цю картку пізніше</translation>
    </message>
</context>
<context>
    <name>DossierSuggestionsPage</name>
    <message>
        <source>Suggestions</source>
        <translation>Пропозиції</translation>
    </message>
    <message>
        <source>These may suit you. Touch the question mark to know why you see one. Touch the cross if it is not for you.</source>
        <translation>Це може вам підійти. Торкніться знака питання, щоб дізнатися, чому ви це бачите. Торкніться хрестика, якщо це не для вас.</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>Моя справа</translation>
    </message>
    <message>
        <source>Show what others chose</source>
        <translation>Показувати, що вибрали інші</translation>
    </message>
    <message>
        <source>Look at the training</source>
        <translation>Переглянути навчання</translation>
    </message>
    <message>
        <source>Look at the vacancy</source>
        <translation>Дивитися вакансію</translation>
    </message>
    <message>
        <source>There are no suggestions now.</source>
        <translation>Зараз немає пропозицій.</translation>
    </message>
    <message>
        <source>Say what work you look for, or save what you like. Then we can suggest more like it.</source>
        <translation>Скажіть, яку роботу шукаєте, або збережіть те, що подобається. Тоді ми порадимо більше схожого.</translation>
    </message>
    <message>
        <source>Say what you look for</source>
        <translation>Скажіть, що шукаєте</translation>
    </message>
    <message>
        <source>Look for work</source>
        <translation>Шукати роботу</translation>
    </message>
    <message>
        <source>Why do I see this?</source>
        <translation>Чому я це бачу?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>Не для мене</translation>
    </message>
    <message>
        <source>You do not see it again.</source>
        <translation>Ви більше цього не побачите.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>DossierTabs</name>
    <message>
        <source>The parts of your file</source>
        <translation>Частини вашої справи</translation>
    </message>
</context>
<context>
    <name>DossierTabsController</name>
    <message>
        <source>Overview</source>
        <translation>Огляд</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Збережене</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Заявки на роботу</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Завдання</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Зустрічі</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Пропозиції</translation>
    </message>
    <message>
        <source>What I can do</source>
        <translation>Що я вмію</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message numerus="yes">
        <source>%n to do</source>
        <translation>
            <numerusform>%n до виконання</numerusform>
            <numerusform>%n до виконання</numerusform>
            <numerusform>%n до виконання</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to come</source>
        <translation>
            <numerusform>%n попереду</numerusform>
            <numerusform>%n попереду</numerusform>
            <numerusform>%n попереду</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DossierTaskPage</name>
    <message>
        <source>Task</source>
        <translation>Завдання</translation>
    </message>
    <message>
        <source>Read how to do it. Say when it is done, or when it does not work.</source>
        <translation>Прочитайте, як це зробити. Скажіть, коли готово або не виходить.</translation>
    </message>
    <message>
        <source>How to do it</source>
        <translation>Як це зробити</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Чому?</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Доказ</translation>
    </message>
    <message>
        <source>This does not work for me</source>
        <translation>Мені це не вдається</translation>
    </message>
    <message>
        <source>This is not for me</source>
        <translation>Це не для мене</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Надрукувати</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Більше часу</translation>
    </message>
    <message>
        <source>A week more time</source>
        <translation>Ще тиждень часу</translation>
    </message>
    <message>
        <source>Print my tasks</source>
        <translation>Надрукувати мої завдання</translation>
    </message>
    <message>
        <source>This task is no longer there.</source>
        <translation>Цього завдання вже немає.</translation>
    </message>
</context>
<context>
    <name>DossierTasksPage</name>
    <message>
        <source>My tasks</source>
        <translation>Мої завдання</translation>
    </message>
    <message>
        <source>Here is what you can do. Touch a task to see how.</source>
        <translation>Тут те, що можна зробити. Торкніться завдання, щоб побачити як.</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>Моя справа</translation>
    </message>
    <message>
        <source>You have nothing to do now.</source>
        <translation>Зараз вам нічого не треба робити.</translation>
    </message>
    <message>
        <source>Tasks come by themselves when something can help you, or your counsellor sends them.</source>
        <translation>Завдання з’являються самі, коли щось може допомогти, або їх надсилає консультант.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Print my tasks</source>
        <translation>Надрукувати мої завдання</translation>
    </message>
    <message>
        <source>There are no tasks to print.</source>
        <translation>Немає завдань для друку.</translation>
    </message>
</context>
<context>
    <name>EntryController</name>
    <message>
        <source>Recovery card</source>
        <translation>Картка відновлення</translation>
    </message>
    <message>
        <source>Access card</source>
        <translation>Картка доступу</translation>
    </message>
    <message>
        <source>This is not the code of a card. Look at it again.</source>
        <translation>Це не код картки. Подивіться ще раз.</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n seconds. Then try again.</source>
        <translation>
            <numerusform>Зачекайте %n секунду. Потім спробуйте ще раз.</numerusform>
            <numerusform>Зачекайте %n секунди. Потім спробуйте ще раз.</numerusform>
            <numerusform>Зачекайте %n секунд. Потім спробуйте ще раз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is not your code. You can try %n times more.</source>
        <translation>
            <numerusform>Це не ваш код. Лишилася %n спроба.</numerusform>
            <numerusform>Це не ваш код. Лишилося %n спроби.</numerusform>
            <numerusform>Це не ваш код. Лишилося %n спроб.</numerusform>
        </translation>
    </message>
    <message>
        <source>A file is open here. Is it not yours? Touch Stop &amp; wipe first.</source>
        <translation>Тут відкрито справу. Вона не ваша? Спершу торкніться «Стоп і стерти».</translation>
    </message>
    <message>
        <source>Your code is changed. From now on only your new code opens your file.</source>
        <translation>Ваш код змінено. Відтепер вашу справу відкриває лише новий код.</translation>
    </message>
</context>
<context>
    <name>EntryPromises</name>
    <message>
        <source>Your code is never on the screen.</source>
        <translation>Вашого коду ніколи немає на екрані.</translation>
    </message>
    <message>
        <source>Do you stop? Then we wipe everything from this screen.</source>
        <translation>Завершуєте? Тоді ми стираємо все з цього екрана.</translation>
    </message>
    <message>
        <source>No card or no code? Ask at the desk.</source>
        <translation>Немає картки чи коду? Запитайте на рецепції.</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Your file is wiped</source>
        <translation>Вашу справу стерто</translation>
    </message>
    <message>
        <source>Wiping did not work</source>
        <translation>Стерти не вдалося</translation>
    </message>
    <message>
        <source>Are you sure? Nothing comes back</source>
        <translation>Ви впевнені? Нічого не повернеться</translation>
    </message>
    <message>
        <source>Wipe your file?</source>
        <translation>Стерти вашу справу?</translation>
    </message>
    <message>
        <source>Your cards open nothing any more. You can throw them away.</source>
        <translation>Ваші картки більше нічого не відкривають. Можна їх викинути.</translation>
    </message>
    <message>
        <source>Your file is still there. Try again, or ask for help at the desk.</source>
        <translation>Ваша справа ще тут. Спробуйте ще раз або попросіть допомоги за стійкою.</translation>
    </message>
    <message>
        <source>All that is in it goes away at once: on this screen, and on the others as soon as they hear of it.</source>
        <translation>Усе, що в ній, одразу зникне: на цьому екрані, а на інших, щойно вони дізнаються.</translation>
    </message>
    <message>
        <source>Vacancies, applications, tasks, your CV: everything goes away for good. Do you want it on paper first?</source>
        <translation>Вакансії, заявки, завдання, резюме: усе зникне назавжди. Бажаєте спершу на папері?</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>Ні, залишити</translation>
    </message>
    <message>
        <source>Print it first</source>
        <translation>Спершу надрукувати</translation>
    </message>
    <message>
        <source>Yes, wipe everything</source>
        <translation>Так, стерти все</translation>
    </message>
    <message>
        <source>Wipe everything…</source>
        <translation>Стерти все…</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>На початок</translation>
    </message>
</context>
<context>
    <name>FeedInfo</name>
    <message numerus="yes">
        <source>%n vacancies</source>
        <translation>
            <numerusform>%n вакансія</numerusform>
            <numerusform>%n вакансії</numerusform>
            <numerusform>%n вакансій</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trainings</source>
        <translation>
            <numerusform>%n курс</numerusform>
            <numerusform>%n курси</numerusform>
            <numerusform>%n курсів</numerusform>
        </translation>
    </message>
    <message>
        <source>Open until {time}</source>
        <translation>Відчинено до {time}</translation>
    </message>
    <message>
        <source>Open from {time}</source>
        <translation>Відчиняється о {time}</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>Зараз зачинено</translation>
    </message>
    <message>
        <source>This is how it was on {day}. Something may be gone already. So call first.</source>
        <translation>Це стан на {day}. Можливо, чогось уже немає. Тому спершу зателефонуйте.</translation>
    </message>
    <message>
        <source>Call first</source>
        <translation>Спершу зателефонуйте</translation>
    </message>
</context>
<context>
    <name>FilterColumn</name>
    <message>
        <source>Choose what fits</source>
        <translation>Оберіть потрібне</translation>
    </message>
    <message>
        <source>Clear choices</source>
        <translation>Стерти вибір</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation>Більше варіантів</translation>
    </message>
</context>
<context>
    <name>FilterSheet</name>
    <message>
        <source>Choices</source>
        <translation>Оберіть потрібне</translation>
    </message>
    <message>
        <source>Clear choices</source>
        <translation>Стерти вибір</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>Галузі</translation>
    </message>
</context>
<context>
    <name>FirstSheet</name>
    <message numerus="yes">
        <source>%n sheets</source>
        <translation>
            <numerusform>%n аркуш</numerusform>
            <numerusform>%n аркуші</numerusform>
            <numerusform>%n аркушів</numerusform>
        </translation>
    </message>
    <message>
        <source>The sheet is being made</source>
        <translation>Аркуш готується</translation>
    </message>
</context>
<context>
    <name>GoodbyePage</name>
    <message>
        <source>Everything is wiped.</source>
        <translation>Усе стерто.</translation>
    </message>
    <message>
        <source>Goodbye!</source>
        <translation>До побачення!</translation>
    </message>
    <message>
        <source>Nothing of you is left on this screen.</source>
        <translation>На цьому екрані більше немає нічого про вас.</translation>
    </message>
    <message>
        <source>Start again (%1)</source>
        <translation>Почати знову (%1)</translation>
    </message>
</context>
<context>
    <name>GuideAnswer</name>
    <message>
        <source>This is where to go</source>
        <translation>Вам сюди</translation>
    </message>
    <message>
        <source>Ask to be called back</source>
        <translation>Попросити передзвонити</translation>
    </message>
    <message>
        <source>What do they do?</source>
        <translation>Що вони роблять?</translation>
    </message>
    <message>
        <source>Which languages?</source>
        <translation>Якими мовами?</translation>
    </message>
    <message>
        <source>Bring this</source>
        <translation>Візьміть із собою</translation>
    </message>
    <message>
        <source>They can help you too</source>
        <translation>Вам можуть допомогти й вони</translation>
    </message>
</context>
<context>
    <name>GuideAnswerController</name>
    <message>
        <source>Who can help me</source>
        <translation>Хто може мені допомогти</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Телефон</translation>
    </message>
</context>
<context>
    <name>GuideAnswerPage</name>
    <message>
        <source>This is where to go</source>
        <translation>Вам сюди</translation>
    </message>
    <message>
        <source>Read who can help you, what to bring, and where they are.</source>
        <translation>Прочитайте, хто може допомогти, що взяти з собою і де їх знайти.</translation>
    </message>
    <message>
        <source>Job shop &amp; help</source>
        <translation>Werkwinkel і допомога</translation>
    </message>
    <message>
        <source>who can help me?</source>
        <translation>хто мені допоможе?</translation>
    </message>
    <message>
        <source>See who can help</source>
        <translation>Хто може допомогти</translation>
    </message>
</context>
<context>
    <name>GuideQuestionController</name>
    <message>
        <source>Question {number} of at most {most}</source>
        <translation>Запитання {number} з {most} щонайбільше</translation>
    </message>
</context>
<context>
    <name>GuideStep</name>
    <message>
        <source>This choice is no longer there.</source>
        <translation>Цього вибору вже немає.</translation>
    </message>
    <message>
        <source>You did nothing wrong. See who can help you.</source>
        <translation>Це не ваша помилка. Подивіться, хто може допомогти.</translation>
    </message>
</context>
<context>
    <name>GuideWhere</name>
    <message>
        <source>Closest to you</source>
        <translation>Найближче до вас</translation>
    </message>
    <message>
        <source>You can ask here too</source>
        <translation>Тут теж можна спитати</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Як зв’язатися</translation>
    </message>
    <message>
        <source>Route (QR)</source>
        <translation>Маршрут (QR)</translation>
    </message>
    <message>
        <source>Take along (QR)</source>
        <translation>Забрати (QR)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Надрукувати</translation>
    </message>
</context>
<context>
    <name>HelpGuidePage</name>
    <message>
        <source>Job shop &amp; help</source>
        <translation>Werkwinkel і допомога</translation>
    </message>
    <message>
        <source>Touch the picture that fits. Back goes to the question before.</source>
        <translation>Торкніться картинки, що підходить. «Назад» веде до попереднього запитання.</translation>
    </message>
    <message>
        <source>who can help me?</source>
        <translation>хто мені допоможе?</translation>
    </message>
    <message>
        <source>See who can help</source>
        <translation>Хто може допомогти</translation>
    </message>
</context>
<context>
    <name>HelpWords</name>
    <message>
        <source>They wrote this in Dutch.</source>
        <translation>Це написано нідерландською.</translation>
    </message>
    <message>
        <source>{first} to {last} of {count}</source>
        <translation>{first}–{last} з {count}</translation>
    </message>
</context>
<context>
    <name>HoursRow</name>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
</context>
<context>
    <name>Journey</name>
    <message numerus="yes">
        <source>Also in {towns} and %n other places</source>
        <translation>
            <numerusform>Також: {towns} і ще %n місце</numerusform>
            <numerusform>Також: {towns} і ще %n місця</numerusform>
            <numerusform>Також: {towns} і ще %n місць</numerusform>
        </translation>
    </message>
    <message>
        <source>Also in {towns}</source>
        <translation>Також: {towns}</translation>
    </message>
</context>
<context>
    <name>KeepButton</name>
    <message>
        <source>Saved</source>
        <translation>Збережене</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
</context>
<context>
    <name>KeepController</name>
    <message>
        <source>Saved for this visit. Open a file to keep it longer.</source>
        <translation>Збережено на цей візит. Відкрийте справу, щоб зберігати довше.</translation>
    </message>
</context>
<context>
    <name>KeyWords</name>
    <message>
        <source>capital letter</source>
        <translation>велика літера</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>стерти</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>cursor to the left</source>
        <translation>курсор ліворуч</translation>
    </message>
    <message>
        <source>cursor to the right</source>
        <translation>курсор праворуч</translation>
    </message>
    <message>
        <source>space</source>
        <translation>пробіл</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>digits and signs</source>
        <translation>цифри і знаки</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>літери</translation>
    </message>
    <message>
        <source>letters with accents</source>
        <translation>літери з позначками</translation>
    </message>
    <message>
        <source>other order of letters</source>
        <translation>інший порядок літер</translation>
    </message>
    <message>
        <source>other alphabet</source>
        <translation>інша абетка</translation>
    </message>
    <message>
        <source>full stop</source>
        <translation>крапка</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>кома</translation>
    </message>
    <message>
        <source>question mark</source>
        <translation>знак питання</translation>
    </message>
    <message>
        <source>exclamation mark</source>
        <translation>знак оклику</translation>
    </message>
    <message>
        <source>opening question mark</source>
        <translation>перевернутий знак питання</translation>
    </message>
    <message>
        <source>opening exclamation mark</source>
        <translation>перевернутий знак оклику</translation>
    </message>
    <message>
        <source>colon</source>
        <translation>двокрапка</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>крапка з комою</translation>
    </message>
    <message>
        <source>dash</source>
        <translation>дефіс</translation>
    </message>
    <message>
        <source>underscore</source>
        <translation>нижнє підкреслення</translation>
    </message>
    <message>
        <source>apostrophe</source>
        <translation>апостроф</translation>
    </message>
    <message>
        <source>quotation mark</source>
        <translation>лапки</translation>
    </message>
    <message>
        <source>at sign</source>
        <translation>знак собачка</translation>
    </message>
    <message>
        <source>slash</source>
        <translation>скісна риска</translation>
    </message>
    <message>
        <source>and sign</source>
        <translation>знак амперсанд</translation>
    </message>
    <message>
        <source>plus</source>
        <translation>плюс</translation>
    </message>
    <message>
        <source>opening bracket</source>
        <translation>дужка відкривається</translation>
    </message>
    <message>
        <source>closing bracket</source>
        <translation>дужка закривається</translation>
    </message>
    <message>
        <source>hash</source>
        <translation>решітка</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>відсоток</translation>
    </message>
    <message>
        <source>euro</source>
        <translation>євро</translation>
    </message>
    <message>
        <source>star</source>
        <translation>зірочка</translation>
    </message>
    <message>
        <source>equals</source>
        <translation>дорівнює</translation>
    </message>
    <message>
        <source>dot be</source>
        <translation>крапка бе</translation>
    </message>
    <message>
        <source>dot com</source>
        <translation>крапка ком</translation>
    </message>
    <message>
        <source>%1 with grave accent</source>
        <translation>%1 зі значком уліво</translation>
    </message>
    <message>
        <source>%1 with acute accent</source>
        <translation>%1 зі значком управо</translation>
    </message>
    <message>
        <source>%1 with circumflex</source>
        <translation>%1 з дашком</translation>
    </message>
    <message>
        <source>%1 with two dots</source>
        <translation>%1 з двома крапками</translation>
    </message>
    <message>
        <source>%1 with tilde</source>
        <translation>%1 з хвилькою</translation>
    </message>
    <message>
        <source>%1 with cedilla</source>
        <translation>%1 з хвостиком</translation>
    </message>
    <message>
        <source>%1 with a mark</source>
        <translation>%1 зі значком</translation>
    </message>
    <message>
        <source>capital %1</source>
        <translation>велика %1</translation>
    </message>
</context>
<context>
    <name>KeyboardPanel</name>
    <message>
        <source>Keyboard</source>
        <translation>Клавіатура</translation>
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
        <translation>Стерти</translation>
    </message>
    <message numerus="yes">
        <source>%n more digits</source>
        <translation>
            <numerusform>Ще %n цифра</numerusform>
            <numerusform>Ще %n цифри</numerusform>
            <numerusform>Ще %n цифр</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LanguageChips</name>
    <message>
        <source>More</source>
        <translation>Більше</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>Оберіть мову</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Choose your language</source>
        <translation>Оберіть мову</translation>
    </message>
</context>
<context>
    <name>LeavingController</name>
    <message numerus="yes">
        <source>You kept %n things</source>
        <translation>
            <numerusform>Ви зберегли %n річ</numerusform>
            <numerusform>Ви зберегли %n речі</numerusform>
            <numerusform>Ви зберегли %n речей</numerusform>
        </translation>
    </message>
    <message>
        <source>Your card does not work yet. Finish it first, or stop without a file.</source>
        <translation>Ваша картка ще не працює. Спершу завершіть її або зупиніться без справи.</translation>
    </message>
    <message>
        <source>What I kept</source>
        <translation>Що я зберіг</translation>
    </message>
</context>
<context>
    <name>LeavingDialog</name>
    <message>
        <source>Without a file we wipe them now.</source>
        <translation>Без справи ми їх зараз зітремо.</translation>
    </message>
    <message>
        <source>Keep them in a file (2 minutes)</source>
        <translation>Зберегти у справі (2 хвилини)</translation>
    </message>
    <message>
        <source>Print them</source>
        <translation>Надрукувати їх</translation>
    </message>
    <message>
        <source>Stop and wipe all</source>
        <translation>Завершити і стерти все</translation>
    </message>
</context>
<context>
    <name>LetterBlock</name>
    <message>
        <source>Type it yourself</source>
        <translation>Ввести текст</translation>
    </message>
    <message>
        <source>Show other sentences</source>
        <translation>Показати інші речення</translation>
    </message>
</context>
<context>
    <name>LetterController</name>
    <message>
        <source>My letter</source>
        <translation>Мій лист</translation>
    </message>
    <message>
        <source>Why this vacancy?</source>
        <translation>Чому ця вакансія?</translation>
    </message>
    <message>
        <source>Why this work?</source>
        <translation>Чому ця робота?</translation>
    </message>
    <message>
        <source>What can you do already?</source>
        <translation>Що ви вже вмієте?</translation>
    </message>
    <message>
        <source>How do you work?</source>
        <translation>Як ви працюєте?</translation>
    </message>
    <message>
        <source>How do you end?</source>
        <translation>Як ви завершите?</translation>
    </message>
</context>
<context>
    <name>LetterHead</name>
    <message>
        <source>Change</source>
        <translation>Змінити</translation>
    </message>
</context>
<context>
    <name>LevelWords</name>
    <message>
        <source>Almost none</source>
        <translation>Майже нічого</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Трохи</translation>
    </message>
    <message>
        <source>Reasonably well</source>
        <translation>Середньо</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Добре</translation>
    </message>
    <message>
        <source>Fluent</source>
        <translation>Вільно</translation>
    </message>
    <message>
        <source>Mother tongue</source>
        <translation>Рідна мова</translation>
    </message>
</context>
<context>
    <name>Logo</name>
    <message>
        <source>work &amp; training</source>
        <translation>робота і курси</translation>
    </message>
</context>
<context>
    <name>LowReach</name>
    <message>
        <source>Sample data</source>
        <translation>Зразкові дані</translation>
    </message>
    <message>
        <source>Everything is low.</source>
        <translation>Усе внизу.</translation>
    </message>
    <message>
        <source>All you can touch is in the lower half now.</source>
        <translation>Усе, чого можна торкнутися, тепер у нижній половині.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Reading aloud does not work now.</source>
        <translation>Читання вголос зараз не працює.</translation>
    </message>
    <message>
        <source>It is in your list.</source>
        <translation>Це у вашому списку.</translation>
    </message>
</context>
<context>
    <name>MeetingPlace</name>
    <message>
        <source>By phone: %1</source>
        <translation>Телефоном: %1</translation>
    </message>
    <message>
        <source>Open that day: {hours}</source>
        <translation>Відчинено того дня: {hours}</translation>
    </message>
    <message>
        <source>± {minutes} min on foot ({distance})</source>
        <translation>± {minutes} хв пішки ({distance})</translation>
    </message>
    <message>
        <source>± {minutes} min by bicycle ({distance})</source>
        <translation>± {minutes} хв велосипедом ({distance})</translation>
    </message>
    <message>
        <source>± {minutes} min by car ({distance})</source>
        <translation>± {minutes} хв автомобілем ({distance})</translation>
    </message>
</context>
<context>
    <name>MonthPicker</name>
    <message>
        <source>Month</source>
        <translation>Місяць</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Рік</translation>
    </message>
</context>
<context>
    <name>NumberArch</name>
    <message>
        <source>Done</source>
        <translation>Зроблено</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Зараз ви тут</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>Ще треба зробити</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Чогось бракує</translation>
    </message>
</context>
<context>
    <name>NumberController</name>
    <message>
        <source>This is your number</source>
        <translation>Це ваш номер</translation>
    </message>
    <message>
        <source>Your number stops</source>
        <translation>Ваш номер більше не діє</translation>
    </message>
    <message>
        <source>There is no number now</source>
        <translation>Зараз номера немає</translation>
    </message>
    <message>
        <source>A number for your counsellor</source>
        <translation>Номер для вашого консультанта</translation>
    </message>
    <message>
        <source>Give it to your counsellor only. An older number does not work any more.</source>
        <translation>Дайте його лише консультанту. Старий номер більше не діє.</translation>
    </message>
    <message>
        <source>Nobody can send you anything with it any more.</source>
        <translation>За ним вам більше ніхто нічого не надішле.</translation>
    </message>
    <message>
        <source>We cannot reach the service. Try again later. Your file itself works.</source>
        <translation>Служба недоступна. Спробуйте пізніше. Сама справа працює.</translation>
    </message>
    <message>
        <source>With it your counsellor can send you tasks, appointments and tips. Nobody can read your file with it.</source>
        <translation>З ним консультант може надсилати вам завдання, зустрічі й поради. Прочитати справу з ним не може ніхто.</translation>
    </message>
</context>
<context>
    <name>NumberDialog</name>
    <message>
        <source>Give me a number</source>
        <translation>Дати мені номер</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Stop my number</source>
        <translation>Зупинити мій номер</translation>
    </message>
</context>
<context>
    <name>OccupationFinderField</name>
    <message>
        <source>Clear</source>
        <translation>Очистити</translation>
    </message>
</context>
<context>
    <name>OccupationsController</name>
    <message numerus="yes">
        <source>%n occupations</source>
        <translation>
            <numerusform>%n професія</numerusform>
            <numerusform>%n професії</numerusform>
            <numerusform>%n професій</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all {n}</source>
        <translation>Показати всі {n}</translation>
    </message>
    <message>
        <source>There are no such vacancies right now.</source>
        <translation>Зараз немає таких вакансій.</translation>
    </message>
    <message>
        <source>You did nothing wrong. Choose other work.</source>
        <translation>Це не ваша помилка. Оберіть іншу роботу.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n нова</numerusform>
            <numerusform>%n нові</numerusform>
            <numerusform>%n нових</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OccupationsPage</name>
    <message>
        <source>Vacancies</source>
        <translation>Вакансії</translation>
    </message>
    <message>
        <source>Touch an occupation to see its vacancies.</source>
        <translation>Торкніться професії, щоб побачити вакансії.</translation>
    </message>
    <message>
        <source>choose with pictures</source>
        <translation>вибір за малюнками</translation>
    </message>
    <message>
        <source>Type instead</source>
        <translation>Краще написати</translation>
    </message>
    <message>
        <source>Other kind of work</source>
        <translation>Інша робота</translation>
    </message>
    <message>
        <source>What occupation?</source>
        <translation>Яка професія?</translation>
    </message>
    <message>
        <source>We do not know which occupations these vacancies are for.</source>
        <translation>Ми не знаємо, до яких професій належать ці вакансії.</translation>
    </message>
    <message>
        <source>You can look at all of them.</source>
        <translation>Ви можете переглянути їх усі.</translation>
    </message>
</context>
<context>
    <name>OpeningWords</name>
    <message>
        <source>Open until {time}</source>
        <translation>Відчинено до {time}</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Зачинено</translation>
    </message>
    <message>
        <source>Opens at {time}</source>
        <translation>Відчиняється о {time}</translation>
    </message>
    <message>
        <source>Opens tomorrow at {time}</source>
        <translation>Відчиняється завтра о {time}</translation>
    </message>
    <message>
        <source>Opens {day} at {time}</source>
        <translation>Відчиняється: {day}, {time}</translation>
    </message>
    <message>
        <source>Closed until {day}</source>
        <translation>Зачинено до {day}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відчинено</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>Зараз зачинено</translation>
    </message>
    <message>
        <source>{opens} to {closes}</source>
        <translation>{opens}–{closes}</translation>
    </message>
    <message>
        <source> and </source>
        <translation> і </translation>
    </message>
    <message>
        <source>closed</source>
        <translation>зачинено</translation>
    </message>
</context>
<context>
    <name>OriginSheet</name>
    <message>
        <source>Where do you want to search from?</source>
        <translation>Звідки ви хочете шукати?</translation>
    </message>
    <message>
        <source>Town or postal code</source>
        <translation>Місто або поштовий індекс</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Шукати</translation>
    </message>
    <message>
        <source>Clear what you typed</source>
        <translation>Стерти введене</translation>
    </message>
    <message>
        <source>We do not know this town. Type the first letters of its name, or its postal code.</source>
        <translation>Ми не знаємо цього міста. Введіть перші літери назви або поштовий індекс.</translation>
    </message>
    <message>
        <source>Here, in %1</source>
        <translation>Тут, у %1</translation>
    </message>
</context>
<context>
    <name>OverviewController</name>
    <message numerus="yes">
        <source>%n saved</source>
        <translation>
            <numerusform>%n збережене</numerusform>
            <numerusform>%n збережені</numerusform>
            <numerusform>%n збережених</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewWords</name>
    <message>
        <source>Hello {name}</source>
        <translation>Вітаємо, {name}</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>Моя справа</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>Was for {day}</source>
        <translation>Треба було до {day}</translation>
    </message>
    <message>
        <source>Before {day}</source>
        <translation>Термін: {day}</translation>
    </message>
    <message>
        <source>{hour}, with {name}</source>
        <translation>{hour}, {name}</translation>
    </message>
    <message>
        <source>Will you come?</source>
        <translation>Ви прийдете?</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Телефоном</translation>
    </message>
    <message>
        <source>From your counsellor {name}</source>
        <translation>Від вашого консультанта, {name}</translation>
    </message>
    <message>
        <source>Suits what you chose</source>
        <translation>Відповідає вашому вибору</translation>
    </message>
    <message>
        <source>From your counsellor</source>
        <translation>Від вашого консультанта</translation>
    </message>
    <message>
        <source>From the employer</source>
        <translation>Від роботодавця</translation>
    </message>
    <message>
        <source>Chosen by people like you</source>
        <translation>Обирали люди, як ви</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>%1 · signed in</source>
        <translation>%1 · справа відкрита</translation>
    </message>
    <message>
        <source>Protected screen</source>
        <translation>Захищений екран</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Зразкові дані</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>Previous</source>
        <translation>Попередня</translation>
    </message>
    <message>
        <source>You are at the top.</source>
        <translation>Ви на самому початку.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Наступна</translation>
    </message>
    <message>
        <source>You are at the bottom.</source>
        <translation>Ви в самому кінці.</translation>
    </message>
</context>
<context>
    <name>PaperPreview</name>
    <message>
        <source>The sheet is being made</source>
        <translation>Ми готуємо аркуш</translation>
    </message>
    <message>
        <source>1 sheet</source>
        <translation>1 аркуш</translation>
    </message>
    <message>
        <source>Sheet {number} of {sheets}</source>
        <translation>Аркуш {number} з {sheets}</translation>
    </message>
</context>
<context>
    <name>PartnerController</name>
    <message>
        <source>This helper</source>
        <translation>Ця організація</translation>
    </message>
    <message>
        <source>These helpers are no longer there.</source>
        <translation>Цих помічників уже немає.</translation>
    </message>
    <message>
        <source>You did nothing wrong. Others can help you too.</source>
        <translation>Це не ваша помилка. Вам можуть допомогти й інші.</translation>
    </message>
</context>
<context>
    <name>PartnerDetail</name>
    <message>
        <source>Print</source>
        <translation>Надрукувати</translation>
    </message>
    <message>
        <source>Ask to be called back</source>
        <translation>Попросити передзвонити</translation>
    </message>
    <message>
        <source>They help you with</source>
        <translation>Із чим вам допоможуть</translation>
    </message>
    <message>
        <source>They speak</source>
        <translation>Тут розмовляють</translation>
    </message>
    <message>
        <source>Where you find them</source>
        <translation>Де їх знайти</translation>
    </message>
</context>
<context>
    <name>PartnerPage</name>
    <message>
        <source>Job shop &amp; help</source>
        <translation>Werkwinkel і допомога</translation>
    </message>
    <message>
        <source>Read what they help with, and where you find them.</source>
        <translation>Прочитайте, із чим вони допомагають і де їх знайти.</translation>
    </message>
    <message>
        <source>See who else helps</source>
        <translation>Хто ще допомагає</translation>
    </message>
</context>
<context>
    <name>PartnersController</name>
    <message>
        <source>We do not know any helpers right now.</source>
        <translation>Зараз ми не знаємо жодного помічника.</translation>
    </message>
    <message>
        <source>You did nothing wrong. Ask for help at the desk.</source>
        <translation>Це не ваша помилка. Попросіть допомоги на рецепції.</translation>
    </message>
</context>
<context>
    <name>PassportCard</name>
    <message>
        <source>Add</source>
        <translation>Додати</translation>
    </message>
    <message>
        <source>Touch to change it or take it away.</source>
        <translation>Торкніться, щоб змінити або прибрати.</translation>
    </message>
</context>
<context>
    <name>PassportController</name>
    <message numerus="yes">
        <source>%n times proven</source>
        <translation>
            <numerusform>доведено %n раз</numerusform>
            <numerusform>доведено %n рази</numerusform>
            <numerusform>доведено %n разів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times said by yourself</source>
        <translation>
            <numerusform>сказано вами %n раз</numerusform>
            <numerusform>сказано вами %n рази</numerusform>
            <numerusform>сказано вами %n разів</numerusform>
        </translation>
    </message>
    <message>
        <source>What I can do</source>
        <translation>Що я вмію</translation>
    </message>
</context>
<context>
    <name>PassportDialog</name>
    <message>
        <source>Which training did you follow?</source>
        <translation>Яке навчання ви пройшли?</translation>
    </message>
    <message>
        <source>What can you do?</source>
        <translation>Що ви вмієте?</translation>
    </message>
    <message>
        <source>Which language do you speak?</source>
        <translation>Якою мовою ви розмовляєте?</translation>
    </message>
    <message>
        <source>Which driving licence do you have?</source>
        <translation>Яке у вас водійське посвідчення?</translation>
    </message>
    <message>
        <source>In which work?</source>
        <translation>У якій роботі?</translation>
    </message>
    <message>
        <source>Touch what you can do</source>
        <translation>Торкніться того, що ви вмієте</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>Як це називається?</translation>
    </message>
    <message>
        <source>Or in your own words</source>
        <translation>Або своїми словами</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистити</translation>
    </message>
    <message>
        <source>Who gave it? (not needed)</source>
        <translation>Хто його провів? (не обов’язково)</translation>
    </message>
    <message>
        <source>Where did you learn it? (not needed)</source>
        <translation>Де ви цього навчилися? (не обов’язково)</translation>
    </message>
    <message>
        <source>How well?</source>
        <translation>Наскільки добре?</translation>
    </message>
    <message>
        <source>In which year?</source>
        <translation>У якому році?</translation>
    </message>
    <message>
        <source>Can you prove it?</source>
        <translation>Чи можете ви це довести?</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Прибрати</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Say first what it is called.</source>
        <translation>Спочатку вкажіть назву.</translation>
    </message>
    <message>
        <source>Choose first a language, and how well.</source>
        <translation>Спочатку виберіть мову та рівень.</translation>
    </message>
    <message>
        <source>Choose first something.</source>
        <translation>Спочатку щось виберіть.</translation>
    </message>
</context>
<context>
    <name>PassportForm</name>
    <message>
        <source>I say so myself</source>
        <translation>Я кажу це сам</translation>
    </message>
    <message>
        <source>I have a paper</source>
        <translation>У мене є папір</translation>
    </message>
    <message>
        <source>A service tested it</source>
        <translation>Служба це перевірила</translation>
    </message>
</context>
<context>
    <name>PassportRow</name>
    <message>
        <source>Proven</source>
        <translation>Підтверджено</translation>
    </message>
    <message>
        <source>You say so</source>
        <translation>З ваших слів</translation>
    </message>
</context>
<context>
    <name>PassportWords</name>
    <message>
        <source>Driving licence {category}</source>
        <translation>Водійське посвідчення {category}</translation>
    </message>
</context>
<context>
    <name>PeriodPicker</name>
    <message>
        <source>From when?</source>
        <translation>З якого часу?</translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation>До якого часу?</translation>
    </message>
</context>
<context>
    <name>PhonePanel</name>
    <message>
        <source>Open the camera of your phone. Point it at the square.</source>
        <translation>Увімкніть камеру телефону. Наведіть її на квадрат.</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>Kind of work</source>
        <translation>Вид роботи</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Професія</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation>Вакансії</translation>
    </message>
</context>
<context>
    <name>Pin</name>
    <message numerus="yes">
        <source>%n more digits</source>
        <translation>
            <numerusform>Ще %n цифра</numerusform>
            <numerusform>Ще %n цифри</numerusform>
            <numerusform>Ще %n цифр</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinChoice</name>
    <message>
        <source>The two codes are not the same. Type your code again.</source>
        <translation>Коди не збігаються. Введіть код ще раз.</translation>
    </message>
    <message>
        <source>This code repeats itself. Others guess it. Choose another one.</source>
        <translation>Цей код повторюється. Його вгадають. Оберіть інший.</translation>
    </message>
    <message>
        <source>These digits follow each other. Others guess it. Choose another one.</source>
        <translation>Ці цифри йдуть підряд. Їх вгадають. Оберіть інші.</translation>
    </message>
    <message>
        <source>This looks like a date. Others guess it. Choose another one.</source>
        <translation>Це схоже на дату. Її вгадають. Оберіть інший код.</translation>
    </message>
</context>
<context>
    <name>PinField</name>
    <message>
        <source>%1 of %2 digits</source>
        <translation>%1 з %2 цифр</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message numerus="yes">
        <source>%n more digits</source>
        <translation>
            <numerusform>Ще %n цифра</numerusform>
            <numerusform>Ще %n цифри</numerusform>
            <numerusform>Ще %n цифр</numerusform>
        </translation>
    </message>
    <message>
        <source>One moment. We are looking.</source>
        <translation>Хвилинку. Ми перевіряємо.</translation>
    </message>
    <message>
        <source>Your card</source>
        <translation>Ваша картка</translation>
    </message>
</context>
<context>
    <name>PinQuestion</name>
    <message>
        <source>Your code is blocked. Open your file with both cards. Then choose a new code.</source>
        <translation>Ваш код заблоковано. Відкрийте справу обома картками. Потім оберіть новий код.</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n seconds. Then try again.</source>
        <translation>
            <numerusform>Зачекайте %n секунду. Потім спробуйте ще раз.</numerusform>
            <numerusform>Зачекайте %n секунди. Потім спробуйте ще раз.</numerusform>
            <numerusform>Зачекайте %n секунд. Потім спробуйте ще раз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is not your code. You can try %n times more.</source>
        <translation>
            <numerusform>Це не ваш код. Лишилася %n спроба.</numerusform>
            <numerusform>Це не ваш код. Лишилося %n спроби.</numerusform>
            <numerusform>Це не ваш код. Лишилося %n спроб.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinTwice</name>
    <message>
        <source>Your code</source>
        <translation>Ваш код</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Ще раз</translation>
    </message>
    <message numerus="yes">
        <source>%n more digits</source>
        <translation>
            <numerusform>Ще %n цифра</numerusform>
            <numerusform>Ще %n цифри</numerusform>
            <numerusform>Ще %n цифр</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceController</name>
    <message>
        <source>{distance} from here</source>
        <translation>{distance} звідси</translation>
    </message>
    <message>
        <source>This place</source>
        <translation>Це місце</translation>
    </message>
    <message>
        <source>This place is no longer there.</source>
        <translation>Цього місця вже немає.</translation>
    </message>
    <message>
        <source>You did nothing wrong. There are other places near you.</source>
        <translation>Це не ваша помилка. Поруч є інші місця.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Bus, tram or train</source>
        <translation>Автобус, трамвай або поїзд</translation>
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
        <translation>Надрукувати</translation>
    </message>
    <message>
        <source>Ask to be called back</source>
        <translation>Попросити передзвонити</translation>
    </message>
    <message>
        <source>Getting in</source>
        <translation>Доступність</translation>
    </message>
    <message>
        <source>Who helps you here</source>
        <translation>Хто вам тут допоможе?</translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>Job shop &amp; help</source>
        <translation>Werkwinkel і допомога</translation>
    </message>
    <message>
        <source>Read where it is and when it is open. Take the way there along on your phone.</source>
        <translation>Прочитайте, де це і коли відчинено. Візьміть маршрут на телефон.</translation>
    </message>
    <message>
        <source>See other places</source>
        <translation>Дивитися інші місця</translation>
    </message>
</context>
<context>
    <name>PlacesController</name>
    <message>
        <source>We do not know any places right now.</source>
        <translation>Зараз ми не знаємо жодного місця.</translation>
    </message>
    <message>
        <source>You did nothing wrong. Ask for help at the desk.</source>
        <translation>Це не ваша помилка. Попросіть допомоги на рецепції.</translation>
    </message>
</context>
<context>
    <name>PlacesPage</name>
    <message>
        <source>Job shop &amp; help</source>
        <translation>Werkwinkel і допомога</translation>
    </message>
    <message>
        <source>Touch a place near you, or see who helps with what.</source>
        <translation>Торкніться місця поруч або подивіться, хто з чим допомагає.</translation>
    </message>
    <message>
        <source>Who can help you?</source>
        <translation>Хто може вам допомогти?</translation>
    </message>
    <message>
        <source>Near you</source>
        <translation>Поруч</translation>
    </message>
    <message>
        <source>Who helps with what</source>
        <translation>Хто з чим допомагає</translation>
    </message>
    <message>
        <source>Who can help me with …?</source>
        <translation>Хто може допомогти мені з …?</translation>
    </message>
    <message>
        <source>Choose with pictures</source>
        <translation>Виберіть за картинками</translation>
    </message>
</context>
<context>
    <name>PostState</name>
    <message>
        <source>This cannot be sent from here.</source>
        <translation>Це не можна надіслати звідси.</translation>
    </message>
    <message>
        <source>Call them, or go there.</source>
        <translation>Зателефонуйте їм або зайдіть.</translation>
    </message>
    <message>
        <source>Your message waits for the network.</source>
        <translation>Ваше повідомлення чекає на мережу.</translation>
    </message>
    <message>
        <source>Your message is on its way.</source>
        <translation>Ваше повідомлення в дорозі.</translation>
    </message>
    <message>
        <source>The office has your message.</source>
        <translation>Служба отримала ваше повідомлення.</translation>
    </message>
    <message>
        <source>The office dealt with your message.</source>
        <translation>Служба опрацювала ваше повідомлення.</translation>
    </message>
    <message>
        <source>It leaves by itself. You need not wait here.</source>
        <translation>Воно піде само. Чекати тут не треба.</translation>
    </message>
    <message>
        <source>The office did not say yet that it has it.</source>
        <translation>Служба ще не сказала, що отримала його.</translation>
    </message>
    <message>
        <source>Since {day}, {hour}.</source>
        <translation>З: {day}, {hour}.</translation>
    </message>
</context>
<context>
    <name>Pressable</name>
    <message>
        <source>Busy. Please wait.</source>
        <translation>Триває робота. Зачекайте.</translation>
    </message>
    <message>
        <source>Not possible now.</source>
        <translation>Зараз неможливо.</translation>
    </message>
</context>
<context>
    <name>PrintChoice</name>
    <message>
        <source>Put your stick in first.</source>
        <translation>Спочатку вставте флешку.</translation>
    </message>
    <message>
        <source>The sheet is being made</source>
        <translation>Аркуш готується</translation>
    </message>
    <message>
        <source>The slip</source>
        <translation>Папірець</translation>
    </message>
    <message>
        <source>Sheet {number} of {sheets}</source>
        <translation>Аркуш {number} з {sheets}</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Надрукувати</translation>
    </message>
</context>
<context>
    <name>PrintLetters</name>
    <message>
        <source>Large letters?</source>
        <translation>Великі літери?</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ні</translation>
    </message>
    <message>
        <source>Yes, large</source>
        <translation>Так, великі</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>The sheet before</source>
        <translation>Попередній аркуш</translation>
    </message>
    <message>
        <source>This is the first sheet.</source>
        <translation>Це перший аркуш.</translation>
    </message>
    <message>
        <source>The next sheet</source>
        <translation>Наступний аркуш</translation>
    </message>
    <message>
        <source>This is the last sheet.</source>
        <translation>Це останній аркуш.</translation>
    </message>
</context>
<context>
    <name>PrintQuestion</name>
    <message>
        <source>What do you print?</source>
        <translation>Що друкуєте?</translation>
    </message>
    <message>
        <source>How do you take it along?</source>
        <translation>Як заберете із собою?</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не зараз</translation>
    </message>
</context>
<context>
    <name>PrintReady</name>
    <message>
        <source>The printer is ready.</source>
        <translation>Принтер готовий.</translation>
    </message>
    <message>
        <source>The paper comes out under the screen.</source>
        <translation>Папір виходить під екраном.</translation>
    </message>
</context>
<context>
    <name>PrintTimes</name>
    <message>
        <source>How many times?</source>
        <translation>Скільки разів?</translation>
    </message>
</context>
<context>
    <name>PrintTrouble</name>
    <message>
        <source>Take it along on your phone</source>
        <translation>Візьміть це на телефон</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>Stop printing</source>
        <translation>Зупинити друк</translation>
    </message>
</context>
<context>
    <name>PrintWords</name>
    <message>
        <source>The printer is getting ready</source>
        <translation>Принтер готується</translation>
    </message>
    <message>
        <source>The printer is printing</source>
        <translation>Принтер друкує</translation>
    </message>
    <message>
        <source>It is printed</source>
        <translation>Надруковано</translation>
    </message>
    <message>
        <source>The paper has run out</source>
        <translation>Закінчився папір</translation>
    </message>
    <message>
        <source>The paper is stuck</source>
        <translation>Папір застряг</translation>
    </message>
    <message>
        <source>The printer is open</source>
        <translation>Принтер відкритий</translation>
    </message>
    <message>
        <source>The ink has run out</source>
        <translation>Закінчилося чорнило</translation>
    </message>
    <message>
        <source>The paper tray is full</source>
        <translation>Лоток для паперу повний</translation>
    </message>
    <message>
        <source>The printer does not answer</source>
        <translation>Принтер не відповідає</translation>
    </message>
    <message>
        <source>The printer does not take this</source>
        <translation>Принтер це не приймає</translation>
    </message>
    <message>
        <source>Printing takes too long</source>
        <translation>Друк триває задовго</translation>
    </message>
    <message>
        <source>Printing has stopped</source>
        <translation>Друк зупинено</translation>
    </message>
    <message>
        <source>Printing did not work</source>
        <translation>Надрукувати не вдалося</translation>
    </message>
    <message>
        <source>We do not know if it worked</source>
        <translation>Ми не знаємо, чи вдалося</translation>
    </message>
    <message>
        <source>There is no printer here</source>
        <translation>Тут немає принтера</translation>
    </message>
    <message>
        <source>You have printed all your sheets</source>
        <translation>Ви надрукували всі свої аркуші</translation>
    </message>
    <message>
        <source>The sheets for today are used up</source>
        <translation>Аркуші на сьогодні закінчилися</translation>
    </message>
    <message>
        <source>Stay here for a moment.</source>
        <translation>Зачекайте тут ще трохи.</translation>
    </message>
    <message numerus="yes">
        <source>Take your sheets from the printer.</source>
        <translation>
            <numerusform>Заберіть свій аркуш із принтера.</numerusform>
            <numerusform>Заберіть свої аркуші з принтера.</numerusform>
            <numerusform>Заберіть свої аркуші з принтера.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look in the printer. You did nothing wrong.</source>
        <translation>Подивіться в принтер. Це не ваша помилка.</translation>
    </message>
    <message>
        <source>Take it along on your phone.</source>
        <translation>Візьміть це на телефон.</translation>
    </message>
    <message>
        <source>You did nothing wrong.</source>
        <translation>Це не ваша помилка.</translation>
    </message>
    <message>
        <source>I have my sheets</source>
        <translation>Я забрав свої аркуші</translation>
    </message>
    <message>
        <source>Ask for paper at the desk</source>
        <translation>Попросіть папір на рецепції</translation>
    </message>
    <message>
        <source>Do you want it on paper? Ask at the desk</source>
        <translation>Хочете на папері? Запитайте на рецепції</translation>
    </message>
    <message>
        <source>Ask for help at the desk</source>
        <translation>Попросіть допомоги на рецепції</translation>
    </message>
    <message>
        <source>Or take the sheets from the tray. Then printing goes on by itself.</source>
        <translation>Або заберіть аркуші з лотка. Тоді друк продовжиться сам.</translation>
    </message>
    <message>
        <source>After that, printing goes on by itself.</source>
        <translation>Після цього друк продовжиться сам.</translation>
    </message>
    <message>
        <source>Or try once more.</source>
        <translation>Або спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Sheet {number} of {sheets}</source>
        <translation>Аркуш {number} з {sheets}</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>Нічого не надруковано.</translation>
    </message>
    <message numerus="yes">
        <source>%n of {sheets} sheets came out.</source>
        <translation>
            <numerusform>Вийшов %n аркуш із {sheets}.</numerusform>
            <numerusform>Вийшло %n аркуші з {sheets}.</numerusform>
            <numerusform>Вийшло %n аркушів із {sheets}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintWork</name>
    <message>
        <source>Stop printing</source>
        <translation>Зупинити друк</translation>
    </message>
</context>
<context>
    <name>PrintedCard</name>
    <message>
        <source>Only on the paper</source>
        <translation>Є лише на папері</translation>
    </message>
</context>
<context>
    <name>PrintingController</name>
    <message>
        <source>Put it on my stick</source>
        <translation>Записати на флешку</translation>
    </message>
    <message numerus="yes">
        <source>Print %n slips</source>
        <translation>
            <numerusform>Надрукувати %n папірець</numerusform>
            <numerusform>Надрукувати %n папірці</numerusform>
            <numerusform>Надрукувати %n папірців</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print %n sheets</source>
        <translation>
            <numerusform>Надрукувати %n аркуш</numerusform>
            <numerusform>Надрукувати %n аркуші</numerusform>
            <numerusform>Надрукувати %n аркушів</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProfileCard</name>
    <message>
        <source>About me</source>
        <translation>Про мене</translation>
    </message>
    <message>
        <source>So we suggest what suits you. Nothing has to be filled in.</source>
        <translation>Так ми радимо те, що вам підходить. Нічого не обов’язково.</translation>
    </message>
    <message>
        <source>Which work do you look for?</source>
        <translation>Яку роботу ви шукаєте?</translation>
    </message>
    <message>
        <source>Touch to take it away.</source>
        <translation>Торкніться, щоб прибрати.</translation>
    </message>
    <message>
        <source>How far may it be?</source>
        <translation>Як далеко це може бути?</translation>
    </message>
    <message>
        <source>How well do you speak Dutch?</source>
        <translation>Наскільки добре ви розмовляєте нідерландською?</translation>
    </message>
    <message>
        <source>Can you work with a computer or a phone?</source>
        <translation>Чи вмієте ви користуватися комп’ютером або телефоном?</translation>
    </message>
</context>
<context>
    <name>ProfileController</name>
    <message>
        <source>How far is all the same</source>
        <translation>Відстань неважлива</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Так</translation>
    </message>
    <message>
        <source>No, or with help</source>
        <translation>Ні або з допомогою</translation>
    </message>
</context>
<context>
    <name>ProofDialog</name>
    <message>
        <source>Print the proof</source>
        <translation>Надрукувати підтвердження</translation>
    </message>
    <message>
        <source>Which applications do you want on it?</source>
        <translation>Які заявки на ньому показати?</translation>
    </message>
    <message>
        <source>The sheet says that you filled this in yourself.</source>
        <translation>На аркуші зазначено, що ви заповнили це самі.</translation>
    </message>
    <message>
        <source>There are no applications in this time.</source>
        <translation>За цей час заявок немає.</translation>
    </message>
</context>
<context>
    <name>ReadBar</name>
    <message>
        <source>Read all</source>
        <translation>Читати все</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продовжити</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Ще раз</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Пропустити</translation>
    </message>
</context>
<context>
    <name>ReasonPanel</name>
    <message>
        <source>Why do I see this?</source>
        <translation>Чому я це бачу?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>We do not know who those people are. They do not know who you are.</source>
        <translation>Ми не знаємо, хто ці люди. Вони не знають, хто ви.</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>Не для мене</translation>
    </message>
    <message>
        <source>Look at the vacancy</source>
        <translation>Дивитися вакансію</translation>
    </message>
</context>
<context>
    <name>RemoveDialog</name>
    <message>
        <source>Yes, remove it</source>
        <translation>Так, видалити</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>Ні, залишити</translation>
    </message>
</context>
<context>
    <name>ResultHead</name>
    <message>
        <source>Search saved</source>
        <translation>Пошук збережено</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Зберегти цей пошук</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Надрукувати</translation>
    </message>
    <message>
        <source>What comes first?</source>
        <translation>Що показати спочатку?</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Choose with pictures</source>
        <translation>Вибрати за малюнками</translation>
    </message>
    <message>
        <source>No new data. Searching works as always.</source>
        <translation>Нових даних немає. Пошук працює, як завжди.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Шукати</translation>
    </message>
    <message>
        <source>Clear what you typed</source>
        <translation>Стерти введене</translation>
    </message>
    <message>
        <source>in</source>
        <translation>у</translation>
    </message>
    <message>
        <source>Where do you want to search from?</source>
        <translation>Звідки ви хочете шукати?</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Обрати</translation>
    </message>
    <message>
        <source>Choose what fits</source>
        <translation>Оберіть потрібне</translation>
    </message>
    <message>
        <source>Search saved</source>
        <translation>Пошук збережено</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Зберегти цей пошук</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Малюнки</translation>
    </message>
</context>
<context>
    <name>ResultTurn</name>
    <message>
        <source>Previous</source>
        <translation>Попередня</translation>
    </message>
    <message>
        <source>This is the first one.</source>
        <translation>Це перший результат.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Наступна</translation>
    </message>
    <message>
        <source>This is the last one.</source>
        <translation>Це останній результат.</translation>
    </message>
</context>
<context>
    <name>SavedController</name>
    <message>
        <source>Saved vacancies</source>
        <translation>Збережені вакансії</translation>
    </message>
    <message>
        <source>Saved trainings</source>
        <translation>Збережене навчання</translation>
    </message>
    <message>
        <source>What I saved</source>
        <translation>Що я зберігаю</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Усе</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation>Вакансії</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Курси</translation>
    </message>
</context>
<context>
    <name>SavedWords</name>
    <message>
        <source>All vacancies</source>
        <translation>Усі вакансії</translation>
    </message>
    <message>
        <source>All trainings</source>
        <translation>Усі курси</translation>
    </message>
    <message numerus="yes">
        <source>%n vacancies</source>
        <translation>
            <numerusform>%n вакансія</numerusform>
            <numerusform>%n вакансії</numerusform>
            <numerusform>%n вакансій</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trainings</source>
        <translation>
            <numerusform>%n курс</numerusform>
            <numerusform>%n курси</numerusform>
            <numerusform>%n курсів</numerusform>
        </translation>
    </message>
    <message>
        <source>in {place}</source>
        <translation>місце: {place}</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>нічого нового</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n нова</numerusform>
            <numerusform>%n нові</numerusform>
            <numerusform>%n нових</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>Ще %n день</numerusform>
            <numerusform>Ще %n дні</numerusform>
            <numerusform>Ще %n днів</numerusform>
        </translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Останній день</translation>
    </message>
    <message>
        <source>Starts on {day}</source>
        <translation>Початок: {day}</translation>
    </message>
    <message>
        <source>Not there any more</source>
        <translation>Вже немає</translation>
    </message>
    <message>
        <source>Not there any more since {day}</source>
        <translation>Немає з {day}</translation>
    </message>
</context>
<context>
    <name>ScanController</name>
    <message>
        <source>This code is not from WIS.</source>
        <translation>Цей код не від WIS.</translation>
    </message>
    <message>
        <source>We do not find this. The vacancy or training may no longer be there.</source>
        <translation>Ми цього не знаходимо. Можливо, цієї вакансії чи курсу вже немає.</translation>
    </message>
    <message>
        <source>You scanned: {title}</source>
        <translation>Ви відсканували: {title}</translation>
    </message>
    <message>
        <source>More than one vacancy has this code. Choose yours.</source>
        <translation>Цей код мають кілька вакансій. Виберіть свою.</translation>
    </message>
    <message>
        <source>More than one training has this code. This is who gives them.</source>
        <translation>Цей код мають кілька курсів. Ось хто їх проводить.</translation>
    </message>
    <message>
        <source>We cannot look this up now.</source>
        <translation>Зараз ми не можемо це знайти.</translation>
    </message>
</context>
<context>
    <name>ScrollRail</name>
    <message>
        <source>Part %1 of %2</source>
        <translation>Частина %1 з %2</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Попередня сторінка</translation>
    </message>
    <message>
        <source>You are at the top.</source>
        <translation>Ви на самому початку.</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Наступна сторінка</translation>
    </message>
    <message>
        <source>You are at the bottom.</source>
        <translation>Ви в самому кінці.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>“{text}”</source>
        <translation>«{text}»</translation>
    </message>
    <message>
        <source>Do you mean one of these?</source>
        <translation>Можливо, це одне з цих?</translation>
    </message>
    <message>
        <source>Leave out your choices. Then you will find something.</source>
        <translation>Приберіть свій вибір. Тоді щось знайдеться.</translation>
    </message>
    <message>
        <source>Try other words, or fewer.</source>
        <translation>Спробуйте інші слова або менше слів.</translation>
    </message>
    <message>
        <source>Leave out one choice. Then you will find something.</source>
        <translation>Приберіть один вибір. Тоді щось знайдеться.</translation>
    </message>
    <message>
        <source>We searched for {words}.</source>
        <translation>Ми шукали {words}.</translation>
    </message>
    <message>
        <source>{first} to {last} of {count}</source>
        <translation>{first}–{last} з {count}</translation>
    </message>
    <message>
        <source>{row} of {count}</source>
        <translation>{row} з {count}</translation>
    </message>
</context>
<context>
    <name>SearchController</name>
    <message numerus="yes">
        <source>%n vacancies</source>
        <translation>
            <numerusform>%n вакансія</numerusform>
            <numerusform>%n вакансії</numerusform>
            <numerusform>%n вакансій</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>vacancies</source>
        <translation>
            <numerusform>вакансія</numerusform>
            <numerusform>вакансії</numerusform>
            <numerusform>вакансій</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n vacancies</source>
        <translation>
            <numerusform>Показати %n вакансію</numerusform>
            <numerusform>Показати %n вакансії</numerusform>
            <numerusform>Показати %n вакансій</numerusform>
        </translation>
    </message>
    <message>
        <source>All vacancies, without “{text}”</source>
        <translation>Усі вакансії, без «{text}»</translation>
    </message>
    <message numerus="yes">
        <source>The first %n, as a list</source>
        <translation>
            <numerusform>Перший %n, списком</numerusform>
            <numerusform>Перші %n, списком</numerusform>
            <numerusform>Перших %n, списком</numerusform>
        </translation>
    </message>
    <message>
        <source>The list</source>
        <translation>Список</translation>
    </message>
    <message numerus="yes">
        <source>The first %n, two to a sheet</source>
        <translation>
            <numerusform>Перша %n, по дві на аркуші</numerusform>
            <numerusform>Перші %n, по дві на аркуші</numerusform>
            <numerusform>Перших %n, по дві на аркуші</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchNews</name>
    <message numerus="yes">
        <source>%n suggestions</source>
        <translation>
            <numerusform>%n пропозиція</numerusform>
            <numerusform>%n пропозиції</numerusform>
            <numerusform>%n пропозицій</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Vacancies</source>
        <translation>Вакансії</translation>
    </message>
    <message>
        <source>Type the work you are looking for, or choose what suits you. Then touch a vacancy.</source>
        <translation>Введіть, яку роботу шукаєте, або оберіть, що підходить. Потім торкніться вакансії.</translation>
    </message>
    <message>
        <source>What work are you looking for?</source>
        <translation>Яку роботу ви шукаєте?</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Нове</translation>
    </message>
</context>
<context>
    <name>SectorWindows</name>
    <message>
        <source>choose with pictures</source>
        <translation>вибір за малюнками</translation>
    </message>
    <message>
        <source>Type instead</source>
        <translation>Краще написати</translation>
    </message>
    <message>
        <source>Clear choices</source>
        <translation>Стерти вибір</translation>
    </message>
</context>
<context>
    <name>SectorWords</name>
    <message>
        <source>Dutch and languages</source>
        <translation>Нідерландська та інші мови</translation>
    </message>
    <message>
        <source>Learning to use a computer</source>
        <translation>Навчитися користуватися комп’ютером</translation>
    </message>
    <message>
        <source>Finding a job</source>
        <translation>Пошук роботи</translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation>Лічба</translation>
    </message>
    <message>
        <source>Living in Belgium</source>
        <translation>Життя в Бельгії</translation>
    </message>
    <message>
        <source>Care &amp; health</source>
        <translation>Догляд і здоров’я</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Будівництво</translation>
    </message>
    <message>
        <source>Shop &amp; sales</source>
        <translation>Магазин і продаж</translation>
    </message>
    <message>
        <source>Computers &amp; IT</source>
        <translation>Комп’ютери та ІТ</translation>
    </message>
    <message>
        <source>Logistics &amp; transport</source>
        <translation>Логістика і транспорт</translation>
    </message>
    <message>
        <source>Factory &amp; production</source>
        <translation>Завод і виробництво</translation>
    </message>
    <message>
        <source>Kitchen &amp; serving</source>
        <translation>Кухня і зал</translation>
    </message>
    <message>
        <source>Hair, fashion &amp; sports</source>
        <translation>Зачіски, мода, спорт</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Охорона</translation>
    </message>
    <message>
        <source>Technical work</source>
        <translation>Техніка</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Офіс</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>Прибирання</translation>
    </message>
    <message>
        <source>School &amp; children</source>
        <translation>Школа і діти</translation>
    </message>
    <message>
        <source>Gardens &amp; animals</source>
        <translation>Сад і тварини</translation>
    </message>
</context>
<context>
    <name>SectorsController</name>
    <message>
        <source>We do not know any vacancies right now.</source>
        <translation>Зараз ми не знаємо жодної вакансії.</translation>
    </message>
    <message>
        <source>You did nothing wrong. Ask for help at the desk.</source>
        <translation>Це не ваша помилка. Попросіть допомоги на рецепції.</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>Я не знаю</translation>
    </message>
    <message>
        <source>Help me choose</source>
        <translation>Допоможіть вибрати</translation>
    </message>
</context>
<context>
    <name>SectorsPage</name>
    <message>
        <source>Vacancies</source>
        <translation>Вакансії</translation>
    </message>
    <message>
        <source>Touch the kind of work that you look for. Then touch an occupation.</source>
        <translation>Торкніться виду роботи, яку шукаєте. Потім торкніться професії.</translation>
    </message>
    <message>
        <source>What kind of work do you look for?</source>
        <translation>Яку роботу ви шукаєте?</translation>
    </message>
    <message>
        <source>No vacancies suit your other choices.</source>
        <translation>Жодна вакансія не відповідає іншому вибору.</translation>
    </message>
</context>
<context>
    <name>ShareController</name>
    <message>
        <source>For my counsellor</source>
        <translation>Для мого консультанта</translation>
    </message>
    <message>
        <source>It is sent. The office reads it soon.</source>
        <translation>Надіслано. Офіс скоро прочитає.</translation>
    </message>
    <message>
        <source>It could not be sent. Print it instead.</source>
        <translation>Не вдалося надіслати. Надрукуйте це.</translation>
    </message>
    <message>
        <source>What I can do</source>
        <translation>Що я вмію</translation>
    </message>
    <message>
        <source>My CVs</source>
        <translation>Мої резюме</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Заявки на роботу</translation>
    </message>
    <message>
        <source>Tasks and appointments</source>
        <translation>Завдання й зустрічі</translation>
    </message>
    <message>
        <source>What I saved</source>
        <translation>Що я зберігаю</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>It is sent</source>
        <translation>Надіслано</translation>
    </message>
    <message>
        <source>It could not be sent</source>
        <translation>Не вдалося надіслати</translation>
    </message>
    <message>
        <source>What may your counsellor see?</source>
        <translation>Що може бачити ваш консультант?</translation>
    </message>
    <message>
        <source>The office reads it soon. Your file itself stays locked.</source>
        <translation>Офіс скоро це прочитає. Сама ваша справа залишається замкненою.</translation>
    </message>
    <message>
        <source>Print it, and give the sheet to your counsellor.</source>
        <translation>Надрукуйте це й віддайте аркуш консультантові.</translation>
    </message>
    <message>
        <source>Touch what you want to show. The rest stays yours. Your first name goes with it.</source>
        <translation>Торкніться того, що хочете показати. Решта залишиться у вас. Ваше ім’я теж буде вказано.</translation>
    </message>
    <message>
        <source>Only the office can read what you send. It gets a copy of now, and nothing of what you change later.</source>
        <translation>Лише офіс може прочитати те, що ви надсилаєте. Він отримує копію на зараз і нічого з того, що ви зміните потім.</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>На папері</translation>
    </message>
    <message>
        <source>Choose first what you want to show.</source>
        <translation>Спочатку виберіть, що хочете показати.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>Send it to the office</source>
        <translation>Надіслати до офісу</translation>
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
        <translation>Що показати спочатку?</translation>
    </message>
</context>
<context>
    <name>SpokenWords</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>Reading aloud is on. Go to the next thing with the arrows. Press it with OK.</source>
        <translation>Читання вголос увімкнено. Переходьте далі стрілками. Натискайте кнопкою OK.</translation>
    </message>
    <message>
        <source>Reading aloud is on. Touch something to hear it. Touch it again to press it.</source>
        <translation>Читання вголос увімкнено. Торкніться чогось, щоб почути. Торкніться ще раз, щоб натиснути.</translation>
    </message>
    <message>
        <source>This is personal. Plug in headphones to hear it.</source>
        <translation>Це особисте. Підключіть навушники, щоб почути.</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds left</source>
        <translation>
            <numerusform>ще %n секунда</numerusform>
            <numerusform>ще %n секунди</numerusform>
            <numerusform>ще %n секунд</numerusform>
        </translation>
    </message>
    <message>
        <source>Volume %1</source>
        <translation>Гучність %1</translation>
    </message>
    <message>
        <source>Reading slowly</source>
        <translation>Читаю повільно</translation>
    </message>
    <message>
        <source>Reading normally</source>
        <translation>Читаю як звичайно</translation>
    </message>
    <message>
        <source>Reading fast</source>
        <translation>Читаю швидко</translation>
    </message>
    <message>
        <source>button</source>
        <translation>кнопка</translation>
    </message>
    <message>
        <source>link</source>
        <translation>посилання</translation>
    </message>
    <message>
        <source>text field</source>
        <translation>текстове поле</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>вкладка</translation>
    </message>
    <message>
        <source>slider</source>
        <translation>повзунок</translation>
    </message>
    <message>
        <source>progress</source>
        <translation>хід виконання</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>порожньо</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>позначено</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>не позначено</translation>
    </message>
    <message>
        <source>on</source>
        <translation>увімкнено</translation>
    </message>
    <message>
        <source>off</source>
        <translation>вимкнено</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>обрано</translation>
    </message>
    <message>
        <source>open</source>
        <translation>відкрито</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>зачинено</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>недоступно</translation>
    </message>
</context>
<context>
    <name>StartController</name>
    <message>
        <source>What is it?</source>
        <translation>Що це?</translation>
    </message>
    <message>
        <source>Your first name</source>
        <translation>Ваше ім’я</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Ваш код</translation>
    </message>
    <message>
        <source>Your cards</source>
        <translation>Ваші картки</translation>
    </message>
</context>
<context>
    <name>StartWhat</name>
    <message>
        <source>This is not a registration as a job seeker</source>
        <translation>Це не реєстрація шукача роботи</translation>
    </message>
    <message>
        <source>You register with the employment service. Here you see who helps you with that.</source>
        <translation>Реєструються у службі зайнятості. Тут видно, хто в цьому допоможе.</translation>
    </message>
    <message>
        <source>Start my file</source>
        <translation>Почати мою справу</translation>
    </message>
    <message>
        <source>Where do I register?</source>
        <translation>Де зареєструватися?</translation>
    </message>
    <message>
        <source>Go on without a file</source>
        <translation>Далі без справи</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>You did every step.</source>
        <translation>Ви зробили кожен крок.</translation>
    </message>
    <message>
        <source>Is the task done? Then say so here.</source>
        <translation>Завдання готове? Тоді скажіть про це тут.</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>Це готово</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Крок %1 з %2</translation>
    </message>
</context>
<context>
    <name>StickWords</name>
    <message>
        <source>We are writing</source>
        <translation>Записуємо</translation>
    </message>
    <message>
        <source>Leave your stick in.</source>
        <translation>Не виймайте флешку.</translation>
    </message>
    <message>
        <source>It is on your stick</source>
        <translation>Записано на флешку</translation>
    </message>
    <message>
        <source>You can take your stick out now.</source>
        <translation>Тепер можна вийняти флешку.</translation>
    </message>
    <message>
        <source>I have my stick</source>
        <translation>Я забрав флешку</translation>
    </message>
    <message>
        <source>There is no stick</source>
        <translation>Флешки немає</translation>
    </message>
    <message>
        <source>Put your stick in and try again.</source>
        <translation>Вставте флешку й спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Your stick is full</source>
        <translation>Флешка заповнена</translation>
    </message>
    <message>
        <source>Nothing on it was changed.</source>
        <translation>На ній нічого не змінено.</translation>
    </message>
    <message>
        <source>Your stick is locked</source>
        <translation>Флешка заблокована</translation>
    </message>
    <message>
        <source>There is a small slide on it. Move it and try again.</source>
        <translation>На ній є маленький перемикач. Пересуньте його й спробуйте ще раз.</translation>
    </message>
    <message>
        <source>We cannot write on this stick</source>
        <translation>Не можемо записати на цю флешку</translation>
    </message>
    <message>
        <source>It has another format. Do you have another stick? Nothing on it was changed.</source>
        <translation>У неї інший формат. Маєте іншу флешку? На ній нічого не змінено.</translation>
    </message>
    <message>
        <source>Writing did not work</source>
        <translation>Записати не вдалося</translation>
    </message>
    <message>
        <source>You did nothing wrong.</source>
        <translation>Ви нічого не зробили не так.</translation>
    </message>
    <message>
        <source>Ask for help at the desk</source>
        <translation>Попросіть допомоги на рецепції</translation>
    </message>
    <message>
        <source>Or print it on paper.</source>
        <translation>Або надрукуйте на папері.</translation>
    </message>
</context>
<context>
    <name>StreetSign</name>
    <message>
        <source>Sample data</source>
        <translation>Зразкові дані</translation>
    </message>
</context>
<context>
    <name>SuggestController</name>
    <message>
        <source>what you can do</source>
        <translation>що ви вмієте</translation>
    </message>
    <message>
        <source>employer</source>
        <translation>роботодавець</translation>
    </message>
    <message>
        <source>place</source>
        <translation>місто</translation>
    </message>
    <message>
        <source>training</source>
        <translation>курс</translation>
    </message>
    <message numerus="yes">
        <source>%n trainings</source>
        <translation>
            <numerusform>%n курс</numerusform>
            <numerusform>%n курси</numerusform>
            <numerusform>%n курсів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vacancies</source>
        <translation>
            <numerusform>%n вакансія</numerusform>
            <numerusform>%n вакансії</numerusform>
            <numerusform>%n вакансій</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestionWords</name>
    <message>
        <source>This is no longer there.</source>
        <translation>Цього вже немає.</translation>
    </message>
    <message>
        <source>You have {has} of the {asked} things that they ask.</source>
        <translation>У вас є {has} із {asked} речей, які вони просять.</translation>
    </message>
    <message>
        <source>It is {km} away.</source>
        <translation>Це за {km} звідси.</translation>
    </message>
    <message>
        <source>You chose up to {km} km.</source>
        <translation>Ви вибрали до {km} км.</translation>
    </message>
    <message>
        <source>We do not know who those people are. They do not know who you are.</source>
        <translation>Ми не знаємо, хто ці люди. Вони не знають, хто ви.</translation>
    </message>
    <message>
        <source>Only this screen looked at what is in your file. Nobody else knows.</source>
        <translation>Лише цей екран дивився у вашу справу. Більше ніхто не знає.</translation>
    </message>
    <message>
        <source>Only you see this. They do not know what you do with it.</source>
        <translation>Це бачите лише ви. Вони не знають, що ви з цим робите.</translation>
    </message>
    <message numerus="yes">
        <source>You saved %n vacancies for such work.</source>
        <translation>
            <numerusform>Ви зберегли %n вакансію для такої роботи.</numerusform>
            <numerusform>Ви зберегли %n вакансії для такої роботи.</numerusform>
            <numerusform>Ви зберегли %n вакансій для такої роботи.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You applied %n times for such work.</source>
        <translation>
            <numerusform>Ви подавалися на таку роботу %n раз.</numerusform>
            <numerusform>Ви подавалися на таку роботу %n рази.</numerusform>
            <numerusform>Ви подавалися на таку роботу %n разів.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is in your saved search “{words}”.</source>
        <translation>Це є у вашому збереженому пошуку «{words}».</translation>
    </message>
    <message>
        <source>It is in one of your saved searches.</source>
        <translation>Це є в одному з ваших збережених пошуків.</translation>
    </message>
    <message>
        <source>You look for work as {name}.</source>
        <translation>Ви шукаєте роботу: {name}.</translation>
    </message>
    <message numerus="yes">
        <source>%n people who look for the same work chose this vacancy.</source>
        <translation>
            <numerusform>%n людина, яка шукає таку саму роботу, вибрала цю вакансію.</numerusform>
            <numerusform>%n людини, які шукають таку саму роботу, вибрали цю вакансію.</numerusform>
            <numerusform>%n людей, які шукають таку саму роботу, вибрали цю вакансію.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestionsController</name>
    <message numerus="yes">
        <source>%n suggestions for you</source>
        <translation>
            <numerusform>%n пропозиція для вас</numerusform>
            <numerusform>%n пропозиції для вас</numerusform>
            <numerusform>%n пропозицій для вас</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SwitchRow</name>
    <message>
        <source>On</source>
        <translation>Увімк.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Вимк.</translation>
    </message>
</context>
<context>
    <name>TakeActions</name>
    <message>
        <source>Saved</source>
        <translation>Збережене</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Надрукувати</translation>
    </message>
    <message>
        <source>Take along (QR)</source>
        <translation>Забрати (QR)</translation>
    </message>
    <message>
        <source>I applied</source>
        <translation>Я подав заявку</translation>
    </message>
</context>
<context>
    <name>TakeAlongController</name>
    <message>
        <source>Save the contact. Done.</source>
        <translation>Збережіть контакт. Готово.</translation>
    </message>
    <message>
        <source>Open the map. Done.</source>
        <translation>Відкрийте карту. Готово.</translation>
    </message>
    <message>
        <source>Tap the link. Done.</source>
        <translation>Натисніть на посилання. Готово.</translation>
    </message>
    <message>
        <source>Read the text, or copy it. Done.</source>
        <translation>Прочитайте текст або скопіюйте його. Готово.</translation>
    </message>
    <message>
        <source>The vacancy</source>
        <translation>Вакансія</translation>
    </message>
    <message>
        <source>The training</source>
        <translation>Курс</translation>
    </message>
    <message>
        <source>The contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>The way there</source>
        <translation>Маршрут</translation>
    </message>
</context>
<context>
    <name>TakeAlongDialog</name>
    <message>
        <source>Take it along on your phone</source>
        <translation>Візьміть це на телефон</translation>
    </message>
    <message>
        <source>What do you take along?</source>
        <translation>Що ви берете із собою?</translation>
    </message>
    <message>
        <source>Open the camera of your phone.</source>
        <translation>Увімкніть камеру телефону.</translation>
    </message>
    <message>
        <source>Point it at the square.</source>
        <translation>Наведіть її на квадрат.</translation>
    </message>
    <message>
        <source>No phone? Print</source>
        <translation>Без телефону? Друкуйте</translation>
    </message>
    <message>
        <source>It worked</source>
        <translation>Вдалося</translation>
    </message>
</context>
<context>
    <name>TakeThings</name>
    <message>
        <source>Take your paper with you.</source>
        <translation>Заберіть свій папір.</translation>
    </message>
    <message>
        <source>Look in the tray of the printer.</source>
        <translation>Подивіться в лоток принтера.</translation>
    </message>
    <message>
        <source>Your file is safe. Take your card with you.</source>
        <translation>Ваша справа в безпеці. Візьміть картку.</translation>
    </message>
    <message>
        <source>Next time it opens again with your card and your code.</source>
        <translation>Наступного разу вона знову відкриється карткою і кодом.</translation>
    </message>
    <message>
        <source>Do you have everything?</source>
        <translation>Ви все взяли?</translation>
    </message>
    <message>
        <source>Your coat, your bag, your phone.</source>
        <translation>Куртка, сумка, телефон.</translation>
    </message>
</context>
<context>
    <name>TaskChips</name>
    <message>
        <source>Show more tasks</source>
        <translation>Показати більше завдань</translation>
    </message>
</context>
<context>
    <name>TaskController</name>
    <message>
        <source>I need more time: until %1.</source>
        <translation>Мені потрібно більше часу: до %1.</translation>
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
        <translation>Від кіоску</translation>
    </message>
    <message>
        <source>From your counsellor %1</source>
        <translation>Від консультанта %1</translation>
    </message>
    <message>
        <source>From your counsellor</source>
        <translation>Від вашого консультанта</translation>
    </message>
    <message>
        <source>This is done.</source>
        <translation>Це зроблено.</translation>
    </message>
    <message>
        <source>Is it done? Then say so here.</source>
        <translation>Зроблено? Скажіть про це тут.</translation>
    </message>
    <message>
        <source>Your next application counts by itself.</source>
        <translation>Ваша наступна заявка зарахується сама.</translation>
    </message>
    <message>
        <source>Print your CV, a letter or your list here. That counts by itself.</source>
        <translation>Надрукуйте тут резюме, лист або список. Це зарахується само.</translation>
    </message>
    <message>
        <source>Print it here. That counts by itself.</source>
        <translation>Надрукуйте це тут. Це зарахується само.</translation>
    </message>
    <message>
        <source>Go to your appointment, and say there that you went. That counts by itself.</source>
        <translation>Сходіть на зустріч і скажіть на її сторінці, що були там. Це зарахується само.</translation>
    </message>
    <message>
        <source>Go there, and say here that it is done.</source>
        <translation>Зайдіть туди і скажіть тут, що готово.</translation>
    </message>
    <message>
        <source>Do it now in your CV</source>
        <translation>Зробити зараз у резюме</translation>
    </message>
    <message>
        <source>Write the letter now</source>
        <translation>Написати лист зараз</translation>
    </message>
    <message>
        <source>Look for work now</source>
        <translation>Шукати роботу зараз</translation>
    </message>
    <message>
        <source>Look for a training now</source>
        <translation>Шукати навчання зараз</translation>
    </message>
    <message>
        <source>Find who helps</source>
        <translation>Знайти, хто допоможе</translation>
    </message>
    <message>
        <source>See who helps</source>
        <translation>Подивитися, хто допомагає</translation>
    </message>
    <message>
        <source>See the places</source>
        <translation>Переглянути місця</translation>
    </message>
    <message>
        <source>See what you saved</source>
        <translation>Переглянути збережене</translation>
    </message>
    <message>
        <source>See your searches</source>
        <translation>Переглянути ваші пошуки</translation>
    </message>
    <message>
        <source>See your applications</source>
        <translation>Переглянути ваші заявки</translation>
    </message>
    <message>
        <source>See your appointments</source>
        <translation>Переглянути ваші зустрічі</translation>
    </message>
    <message>
        <source>Say what you can do</source>
        <translation>Сказати, що ви вмієте</translation>
    </message>
    <message>
        <source>Fill in your profile</source>
        <translation>Заповнити профіль</translation>
    </message>
    <message>
        <source>Make the card now</source>
        <translation>Зробити картку зараз</translation>
    </message>
</context>
<context>
    <name>TasksController</name>
    <message numerus="yes">
        <source>%n are late</source>
        <translation>
            <numerusform>%n спізнюється</numerusform>
            <numerusform>%n спізнюються</numerusform>
            <numerusform>%n спізнюються</numerusform>
        </translation>
    </message>
    <message>
        <source>My tasks</source>
        <translation>Мої завдання</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>No more letters fit here.</source>
        <translation>Тут більше немає місця для літер.</translation>
    </message>
</context>
<context>
    <name>TimeOutPage</name>
    <message>
        <source>Are you still there?</source>
        <translation>Ви ще тут?</translation>
    </message>
    <message>
        <source>You did not touch the screen for a while. Soon we wipe everything from this screen.</source>
        <translation>Ви трохи часу не торкалися екрана. Скоро ми зітремо все з цього екрана.</translation>
    </message>
    <message numerus="yes">
        <source>seconds</source>
        <comment>after a number above it</comment>
        <translation>
            <numerusform>секунда</numerusform>
            <numerusform>секунди</numerusform>
            <numerusform>секунд</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop &amp; wipe all</source>
        <translation>Стоп і стерти все</translation>
    </message>
    <message>
        <source>Yes, keep going</source>
        <translation>Так, продовжити</translation>
    </message>
</context>
<context>
    <name>TrailMark</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Крок %1 з %2</translation>
    </message>
</context>
<context>
    <name>TrainingBody</name>
    <message>
        <source>Shortage occupation: employers look for many people</source>
        <translation>Дефіцитна професія: роботодавці шукають багато людей</translation>
    </message>
    <message>
        <source>You get</source>
        <translation>Ви отримаєте</translation>
    </message>
    <message>
        <source>What do you learn?</source>
        <translation>Чого ви навчитеся?</translation>
    </message>
    <message>
        <source>What do you need?</source>
        <translation>Що вам потрібно?</translation>
    </message>
    <message>
        <source>With this you can work as</source>
        <translation>Із цим ви можете працювати як</translation>
    </message>
    <message>
        <source>Starts later too</source>
        <translation>Є початок і пізніше</translation>
    </message>
</context>
<context>
    <name>TrainingChoiceWords</name>
    <message>
        <source>When does it start?</source>
        <translation>Коли початок?</translation>
    </message>
    <message>
        <source>How much Dutch do you need?</source>
        <translation>Скільки нідерландської потрібно?</translation>
    </message>
    <message>
        <source>Is there room?</source>
        <translation>Чи ще є місця?</translation>
    </message>
    <message>
        <source>What does it cost?</source>
        <translation>Скільки це коштує?</translation>
    </message>
    <message>
        <source>How do you learn?</source>
        <translation>Як проходить навчання?</translation>
    </message>
    <message>
        <source>By day or in the evening?</source>
        <translation>Удень чи ввечері?</translation>
    </message>
    <message>
        <source>In which language?</source>
        <translation>Якою мовою?</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Про що?</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ніскільки</translation>
    </message>
    <message>
        <source>In {month}</source>
        <translation>Місяць: {month}</translation>
    </message>
    <message>
        <source>No Dutch needed</source>
        <translation>Без знання нідерландської</translation>
    </message>
    <message>
        <source>Lessons by day</source>
        <translation>Заняття вдень</translation>
    </message>
    <message>
        <source>Evening lessons</source>
        <translation>Вечірні заняття</translation>
    </message>
    <message>
        <source>Lessons at the weekend</source>
        <translation>Заняття у вихідні</translation>
    </message>
    <message>
        <source>In {language}</source>
        <translation>{language} мовою</translation>
    </message>
    <message>
        <source>Whenever it starts</source>
        <translation>Початок не важливий</translation>
    </message>
    <message>
        <source>Full ones too</source>
        <translation>І курси без місць</translation>
    </message>
    <message>
        <source>Whatever it costs</source>
        <translation>Незалежно від ціни</translation>
    </message>
    <message>
        <source>However you learn</source>
        <translation>Будь-яка форма навчання</translation>
    </message>
    <message>
        <source>Any time of the day</source>
        <translation>Будь-який час</translation>
    </message>
    <message>
        <source>In any language</source>
        <translation>Будь-якою мовою</translation>
    </message>
    <message>
        <source>About anything</source>
        <translation>Про що завгодно</translation>
    </message>
    <message>
        <source>Places left</source>
        <translation>Ще є місця</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Нідерландською</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Французькою</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Англійською</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Безкоштовно</translation>
    </message>
    <message>
        <source>In a classroom</source>
        <translation>У класі</translation>
    </message>
    <message>
        <source>From home</source>
        <translation>Удома</translation>
    </message>
    <message>
        <source>Partly from home</source>
        <translation>Частково вдома</translation>
    </message>
    <message>
        <source>In a company</source>
        <translation>На підприємстві</translation>
    </message>
</context>
<context>
    <name>TrainingController</name>
    <message>
        <source>This training</source>
        <translation>Це навчання</translation>
    </message>
    <message>
        <source>This training is no longer there.</source>
        <translation>Цього курсу вже немає.</translation>
    </message>
    <message>
        <source>It may have started already. You did nothing wrong.</source>
        <translation>Можливо, він уже почався. Це не ваша помилка.</translation>
    </message>
    <message>
        <source>Ask how to enrol:</source>
        <translation>Запитайте, як записатися:</translation>
    </message>
    <message>
        <source>Enrol no later than</source>
        <translation>Запишіться не пізніше</translation>
    </message>
    <message>
        <source>To start on {day}: enrol no later than</source>
        <translation>Щоб почати {day}: запишіться не пізніше</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Як довго</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Коли</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Ціна</translation>
    </message>
    <message>
        <source>Dutch you need</source>
        <translation>Нідерландська</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Як</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message numerus="yes">
        <source>%n vacancies</source>
        <translation>
            <numerusform>%n вакансія</numerusform>
            <numerusform>%n вакансії</numerusform>
            <numerusform>%n вакансій</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrainingPage</name>
    <message>
        <source>Trainings</source>
        <translation>Курси</translation>
    </message>
    <message>
        <source>Read the training. Take it along on your phone, or look for work with it.</source>
        <translation>Прочитайте про курс. Візьміть його на телефон або шукайте роботу після нього.</translation>
    </message>
    <message>
        <source>It starts on</source>
        <translation>Коли початок?</translation>
    </message>
    <message>
        <source>How to enrol</source>
        <translation>Як записатися</translation>
    </message>
    <message>
        <source>Back to the trainings</source>
        <translation>Назад до курсів</translation>
    </message>
</context>
<context>
    <name>TrainingRow</name>
    <message>
        <source>Full</source>
        <translation>Місць немає</translation>
    </message>
    <message>
        <source>Shortage occupation</source>
        <translation>Дефіцитна професія</translation>
    </message>
</context>
<context>
    <name>TrainingWords</name>
    <message>
        <source>This training is described in Dutch.</source>
        <translation>Цей курс описано нідерландською.</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Удень</translation>
    </message>
    <message>
        <source>In the evening</source>
        <translation>Увечері</translation>
    </message>
    <message>
        <source>At the weekend</source>
        <translation>На вихідних</translation>
    </message>
    <message>
        <source>Whenever you want</source>
        <translation>Коли захочете</translation>
    </message>
    <message>
        <source>In a classroom</source>
        <translation>У класі</translation>
    </message>
    <message>
        <source>From home</source>
        <translation>Удома</translation>
    </message>
    <message>
        <source>Partly from home</source>
        <translation>Частково вдома</translation>
    </message>
    <message>
        <source>In a company</source>
        <translation>На підприємстві</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ніскільки</translation>
    </message>
    <message>
        <source>A few words</source>
        <translation>Кілька слів</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Трохи</translation>
    </message>
    <message>
        <source>Reasonably well</source>
        <translation>Середньо</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Добре</translation>
    </message>
    <message>
        <source>Very well</source>
        <translation>Дуже добре</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Французька</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Англійська</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Німецька</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n година</numerusform>
            <numerusform>%n години</numerusform>
            <numerusform>%n годин</numerusform>
        </translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Безкоштовно</translation>
    </message>
    <message>
        <source>Free for job seekers</source>
        <translation>Безкоштовно для шукачів роботи</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Місць немає</translation>
    </message>
    <message>
        <source>Last place</source>
        <translation>Останнє місце</translation>
    </message>
    <message numerus="yes">
        <source>%n places left</source>
        <translation>
            <numerusform>%n місце</numerusform>
            <numerusform>%n місця</numerusform>
            <numerusform>%n місць</numerusform>
        </translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>до {day}</translation>
    </message>
    <message>
        <source>Best match first</source>
        <translation>Найбільше підходить</translation>
    </message>
    <message>
        <source>Starts first</source>
        <translation>Найскоріший початок</translation>
    </message>
    <message>
        <source>Nearest to {place}</source>
        <translation>Найближче до {place}</translation>
    </message>
    <message>
        <source>Nearest to me</source>
        <translation>Найближче до мене</translation>
    </message>
</context>
<context>
    <name>TrainingsController</name>
    <message>
        <source>Free</source>
        <translation>Безкоштовно</translation>
    </message>
    <message>
        <source>last place</source>
        <translation>останнє місце</translation>
    </message>
    <message numerus="yes">
        <source>places left</source>
        <translation>
            <numerusform>вільне місце</numerusform>
            <numerusform>вільні місця</numerusform>
            <numerusform>вільних місць</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trainings</source>
        <translation>
            <numerusform>%n курс</numerusform>
            <numerusform>%n курси</numerusform>
            <numerusform>%n курсів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>trainings</source>
        <translation>
            <numerusform>курс</numerusform>
            <numerusform>курси</numerusform>
            <numerusform>курсів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n trainings</source>
        <translation>
            <numerusform>Показати %n курс</numerusform>
            <numerusform>Показати %n курси</numerusform>
            <numerusform>Показати %n курсів</numerusform>
        </translation>
    </message>
    <message>
        <source>All trainings, without “{text}”</source>
        <translation>Усі курси, без «{text}»</translation>
    </message>
    <message numerus="yes">
        <source>The first %n, as a list</source>
        <translation>
            <numerusform>Перший %n, списком</numerusform>
            <numerusform>Перші %n, списком</numerusform>
            <numerusform>Перших %n, списком</numerusform>
        </translation>
    </message>
    <message>
        <source>The list</source>
        <translation>Список</translation>
    </message>
</context>
<context>
    <name>TrainingsPage</name>
    <message>
        <source>Trainings</source>
        <translation>Курси</translation>
    </message>
    <message>
        <source>Type what you want to learn, or choose what suits you. Then touch a training.</source>
        <translation>Введіть, що хочете вивчати, або оберіть, що підходить. Потім торкніться курсу.</translation>
    </message>
    <message>
        <source>What do you want to learn?</source>
        <translation>Що ви хочете вивчати?</translation>
    </message>
</context>
<context>
    <name>UntoldWords</name>
    <message>
        <source>Some words are not there in your language yet. They are in: {language}.</source>
        <translation>Деяких слів ще немає вашою мовою. Їхня мова: {language}.</translation>
    </message>
</context>
<context>
    <name>VacancyBody</name>
    <message>
        <source>You already have this</source>
        <translation>Це у вас уже є</translation>
    </message>
    <message>
        <source>It stands in your file.</source>
        <translation>Це є у вашій справі.</translation>
    </message>
    <message>
        <source>Trainings for this job</source>
        <translation>Курси для цієї роботи</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>Схоже</translation>
    </message>
</context>
<context>
    <name>VacancyController</name>
    <message>
        <source>New today</source>
        <translation>Нове сьогодні</translation>
    </message>
    <message>
        <source>Number {number} · apply no later than {day}</source>
        <translation>Номер {number} · заявка не пізніше {day}</translation>
    </message>
    <message>
        <source>This vacancy</source>
        <translation>Ця вакансія</translation>
    </message>
    <message>
        <source>This vacancy is no longer there.</source>
        <translation>Цієї вакансії вже немає.</translation>
    </message>
    <message>
        <source>It may have been filled. You did nothing wrong.</source>
        <translation>Можливо, когось уже взяли. Це не ваша помилка.</translation>
    </message>
    <message>
        <source>Starts {day}</source>
        <translation>Початок {day}</translation>
    </message>
</context>
<context>
    <name>VacancyHead</name>
    <message>
        <source>Many employers look for this</source>
        <translation>Дефіцитна професія</translation>
    </message>
</context>
<context>
    <name>VacancyPage</name>
    <message>
        <source>Vacancies</source>
        <translation>Вакансії</translation>
    </message>
    <message>
        <source>Read the vacancy. Print it, or take it along on your phone.</source>
        <translation>Прочитайте вакансію. Надрукуйте її або візьміть на телефон.</translation>
    </message>
    <message>
        <source>Back to the vacancies</source>
        <translation>Назад до вакансій</translation>
    </message>
</context>
<context>
    <name>VacancyText</name>
    <message>
        <source>Contract</source>
        <translation>Договір</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Години</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Коли</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Зарплата</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Нідерландська</translation>
    </message>
    <message>
        <source>Other languages</source>
        <translation>Інші мови</translation>
    </message>
    <message>
        <source>You need</source>
        <translation>Потрібно</translation>
    </message>
    <message>
        <source>Diploma</source>
        <translation>Диплом</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Досвід</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Початок</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Кількість місць</translation>
    </message>
    <message>
        <source>This text was made from the facts that the employer gave.</source>
        <translation>Ми склали цей текст із даних роботодавця.</translation>
    </message>
    <message>
        <source>What do you do?</source>
        <translation>Що ви робите?</translation>
    </message>
    <message>
        <source>What must you be able to do?</source>
        <translation>Що треба вміти?</translation>
    </message>
    <message>
        <source>What do you get?</source>
        <translation>Що ви отримаєте?</translation>
    </message>
    <message>
        <source>What the employer says about applying</source>
        <translation>Що роботодавець каже про подання заявки</translation>
    </message>
    <message>
        <source>Ask how to apply:</source>
        <translation>Запитайте, як подати заявку:</translation>
    </message>
    <message>
        <source>Say: vacancy</source>
        <translation>Скажіть: вакансія</translation>
    </message>
    <message>
        <source>Bicycle</source>
        <translation>Велосипед</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Авто</translation>
    </message>
    <message>
        <source>± {minutes} min</source>
        <translation>± {minutes} хв</translation>
    </message>
    <message>
        <source>± {hours} h {minutes}</source>
        <translation>± {hours} год {minutes}</translation>
    </message>
    <message>
        <source>to the north</source>
        <translation>на північ</translation>
    </message>
    <message>
        <source>to the north-east</source>
        <translation>на північний схід</translation>
    </message>
    <message>
        <source>to the east</source>
        <translation>на схід</translation>
    </message>
    <message>
        <source>to the south-east</source>
        <translation>на південний схід</translation>
    </message>
    <message>
        <source>to the south</source>
        <translation>на південь</translation>
    </message>
    <message>
        <source>to the south-west</source>
        <translation>на південний захід</translation>
    </message>
    <message>
        <source>to the west</source>
        <translation>на захід</translation>
    </message>
    <message>
        <source>to the north-west</source>
        <translation>на північний захід</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Дзвоніть</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Прийдіть:</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Пишіть на адресу</translation>
    </message>
    <message>
        <source>Go there yourself</source>
        <translation>Прийдіть особисто</translation>
    </message>
</context>
<context>
    <name>VacancyWords</name>
    <message>
        <source>Permanent job</source>
        <translation>Постійна робота</translation>
    </message>
    <message>
        <source>Temporary job</source>
        <translation>Тимчасова робота</translation>
    </message>
    <message>
        <source>Agency work</source>
        <translation>Через агентство</translation>
    </message>
    <message>
        <source>Agency work, may become permanent</source>
        <translation>Через агентство, може стати постійною</translation>
    </message>
    <message>
        <source>Student job</source>
        <translation>Студентська робота</translation>
    </message>
    <message>
        <source>Flexi-job</source>
        <translation>Флексі-джоб</translation>
    </message>
    <message>
        <source>Internship</source>
        <translation>Стажування</translation>
    </message>
    <message>
        <source>Working and learning</source>
        <translation>Робота й навчання</translation>
    </message>
    <message>
        <source>Self-employed</source>
        <translation>Робота на себе</translation>
    </message>
    <message>
        <source>Volunteer work</source>
        <translation>Волонтерство</translation>
    </message>
    <message>
        <source>Full time</source>
        <translation>Повний день</translation>
    </message>
    <message>
        <source>Part time</source>
        <translation>Неповний день</translation>
    </message>
    <message>
        <source>Full time or part time</source>
        <translation>Повний або неповний день</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Удень</translation>
    </message>
    <message>
        <source>In the evening</source>
        <translation>Увечері</translation>
    </message>
    <message>
        <source>At night</source>
        <translation>Уночі</translation>
    </message>
    <message>
        <source>At the weekend</source>
        <translation>На вихідних</translation>
    </message>
    <message>
        <source>Two shifts</source>
        <translation>Дві зміни</translation>
    </message>
    <message>
        <source>Three shifts</source>
        <translation>Три зміни</translation>
    </message>
    <message>
        <source>With a long break</source>
        <translation>З довгою перервою</translation>
    </message>
    <message>
        <source>Flexible hours</source>
        <translation>Гнучкі години</translation>
    </message>
    <message>
        <source>{low} to {high} hours</source>
        <translation>{low}–{high} год</translation>
    </message>
    <message>
        <source>{hours} hours</source>
        <translation>{hours} год</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>за годину</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>за день</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>за місяць</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>за рік</translation>
    </message>
    <message>
        <source>{low} to {high} {unit}</source>
        <translation>{low}–{high} {unit}</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Не вимагають</translation>
    </message>
    <message>
        <source>A few words</source>
        <translation>Кілька слів</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Трохи</translation>
    </message>
    <message>
        <source>Reasonably well</source>
        <translation>Середньо</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Добре</translation>
    </message>
    <message>
        <source>Very well</source>
        <translation>Дуже добре</translation>
    </message>
    <message>
        <source>Like a native speaker</source>
        <translation>Як рідна мова</translation>
    </message>
    <message>
        <source>{level}, helps</source>
        <translation>{level}, це плюс</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Не потрібно</translation>
    </message>
    <message>
        <source>lower secondary school</source>
        <translation>неповна середня школа</translation>
    </message>
    <message>
        <source>secondary school</source>
        <translation>середня школа</translation>
    </message>
    <message>
        <source>bachelor</source>
        <translation>бакалавр</translation>
    </message>
    <message>
        <source>master</source>
        <translation>магістр</translation>
    </message>
    <message>
        <source> or </source>
        <translation> або </translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6 місяців</translation>
    </message>
    <message>
        <source>2 years</source>
        <translation>2 роки</translation>
    </message>
    <message>
        <source>5 years</source>
        <translation>5 років</translation>
    </message>
    <message>
        <source>driving licence {kind}</source>
        <translation>водійські права {kind}</translation>
    </message>
    <message>
        <source>from {place}</source>
        <translation>від {place}</translation>
    </message>
    <message>
        <source>from here</source>
        <translation>звідси</translation>
    </message>
    <message>
        <source>The employer wrote this in Dutch.</source>
        <translation>Роботодавець написав це нідерландською мовою.</translation>
    </message>
    <message>
        <source>The employer wrote this in French.</source>
        <translation>Роботодавець написав це французькою мовою.</translation>
    </message>
    <message>
        <source>The employer wrote this in English.</source>
        <translation>Роботодавець написав це англійською мовою.</translation>
    </message>
    <message>
        <source>The employer wrote this in German.</source>
        <translation>Роботодавець написав це німецькою мовою.</translation>
    </message>
    <message>
        <source>The employer wrote this in Arabic.</source>
        <translation>Роботодавець написав це арабською мовою.</translation>
    </message>
    <message>
        <source>The employer wrote this in Turkish.</source>
        <translation>Роботодавець написав це турецькою мовою.</translation>
    </message>
    <message>
        <source>The employer wrote this in Ukrainian.</source>
        <translation>Роботодавець написав це українською мовою.</translation>
    </message>
    <message>
        <source>The employer wrote this in Romanian.</source>
        <translation>Роботодавець написав це румунською мовою.</translation>
    </message>
    <message>
        <source>The employer wrote this in Bulgarian.</source>
        <translation>Роботодавець написав це болгарською мовою.</translation>
    </message>
    <message>
        <source>The employer wrote this in Polish.</source>
        <translation>Роботодавець написав це польською мовою.</translation>
    </message>
    <message>
        <source>The employer wrote this in Spanish.</source>
        <translation>Роботодавець написав це іспанською мовою.</translation>
    </message>
    <message>
        <source>Best match first</source>
        <translation>Найбільше підходить</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Спочатку найновіші</translation>
    </message>
    <message>
        <source>Nearest to {place}</source>
        <translation>Найближче до {place}</translation>
    </message>
    <message>
        <source>Nearest to me</source>
        <translation>Найближче до мене</translation>
    </message>
    <message>
        <source>Agency, maybe permanent</source>
        <translation>Через агентство, може постійна</translation>
    </message>
</context>
<context>
    <name>WayCard</name>
    <message>
        <source>You can also work from home</source>
        <translation>Можна працювати і вдома</translation>
    </message>
</context>
<context>
    <name>WayWords</name>
    <message>
        <source>On a sheet</source>
        <translation>На аркуші</translation>
    </message>
    <message>
        <source>On a small slip</source>
        <translation>На маленькому папірці</translation>
    </message>
    <message>
        <source>On my USB stick</source>
        <translation>На моїй флешці</translation>
    </message>
</context>
<context>
    <name>WeekTable</name>
    <message>
        <source>Opening hours</source>
        <translation>Години роботи</translation>
    </message>
    <message>
        <source>Other hours on</source>
        <translation>Інші години в ці дні</translation>
    </message>
</context>
<context>
    <name>WheelPicker</name>
    <message>
        <source>First one</source>
        <translation>Перше</translation>
    </message>
    <message>
        <source>This is the first one.</source>
        <translation>Це перше.</translation>
    </message>
    <message>
        <source>Last one</source>
        <translation>Останнє</translation>
    </message>
    <message>
        <source>This is the last one.</source>
        <translation>Це останнє.</translation>
    </message>
</context>
<context>
    <name>YouChose</name>
    <message>
        <source>You chose:</source>
        <translation>Ви вибрали:</translation>
    </message>
</context>
<context>
    <name>YourFile</name>
    <message>
        <source>Your file is yours</source>
        <translation>Ваша справа належить вам</translation>
    </message>
    <message>
        <source>Only you can open it</source>
        <translation>Лише ви можете її відкрити</translation>
    </message>
    <message>
        <source>With your card and your code.</source>
        <translation>З вашою карткою і кодом.</translation>
    </message>
    <message>
        <source>Nothing stays here</source>
        <translation>Тут нічого не лишається</translation>
    </message>
    <message>
        <source>Do you stop? Then the screen is empty.</source>
        <translation>Завершуєте? Тоді екран порожній.</translation>
    </message>
    <message>
        <source>You can wipe it at any time</source>
        <translation>Ви можете стерти її будь-коли</translation>
    </message>
    <message>
        <source>With one button, at once.</source>
        <translation>Однією кнопкою, одразу.</translation>
    </message>
    <message>
        <source>Code forgotten?</source>
        <translation>Забули код?</translation>
    </message>
    <message>
        <source>You also get a recovery card.</source>
        <translation>Ви отримаєте також картку відновлення.</translation>
    </message>
</context>
<context>
    <name>ZeroResults</name>
    <message>
        <source>Searching does not work right now</source>
        <translation>Пошук зараз не працює</translation>
    </message>
    <message>
        <source>Nothing found yet</source>
        <translation>Поки нічого не знайдено</translation>
    </message>
    <message>
        <source>You did nothing wrong. Ask for help at the desk.</source>
        <translation>Це не ваша помилка. Попросіть допомоги на рецепції.</translation>
    </message>
</context>
<context>
    <name>editing.screen</name>
    <message>
        <source>Driving licence {kinds}</source>
        <translation>Водійське посвідчення {kinds}</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>Ask the **desk** how to apply</source>
        <translation>Запитайте на **рецепції**, як подати заявку</translation>
    </message>
    <message>
        <source>Say: vacancy **{number}**, found on WIS</source>
        <translation>Скажіть: вакансія **{number}**, знайдена у WIS</translation>
    </message>
    <message>
        <source>Call **{phone}** and ask for **{contact}**</source>
        <translation>Дзвоніть **{phone}** і запитайте **{contact}**</translation>
    </message>
    <message>
        <source>Call **{phone}**</source>
        <translation>Дзвоніть **{phone}**</translation>
    </message>
    <message>
        <source>Or mail your CV to **{email}**</source>
        <translation>Або надішліть резюме на **{email}**</translation>
    </message>
    <message>
        <source>Mail your CV to **{email}**</source>
        <translation>Надішліть резюме на **{email}**</translation>
    </message>
    <message>
        <source>Go to **{address}**</source>
        <translation>Прийдіть: **{address}**</translation>
    </message>
    <message>
        <source>Write to **{address}**</source>
        <translation>Пишіть на адресу **{address}**</translation>
    </message>
    <message>
        <source>Go there **in person**</source>
        <translation>Прийдіть **особисто**</translation>
    </message>
    <message>
        <source>Apply on **{page}**</source>
        <translation>Подайте заявку на **{page}**</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>№ {number}</translation>
    </message>
    <message>
        <source>apply online</source>
        <translation>подайте заявку онлайн</translation>
    </message>
    <message>
        <source>call the employer</source>
        <translation>подзвоніть роботодавцю</translation>
    </message>
    <message>
        <source>mail the employer</source>
        <translation>напишіть роботодавцю</translation>
    </message>
    <message>
        <source>Scan with your phone:</source>
        <translation>Відскануйте телефоном:</translation>
    </message>
    <message>
        <source>{hour}:{minute}</source>
        <translation>{hour}:{minute}</translation>
    </message>
    <message>
        <source>Sheet {number} of {count}</source>
        <translation>Аркуш {number} з {count}</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Договір</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Години</translation>
    </message>
    <message>
        <source>Passport of what I can do</source>
        <translation>Паспорт моїх умінь</translation>
    </message>
    <message>
        <source>**{name}** · looks for work as {occupation}</source>
        <translation>**{name}** · шукає роботу: {occupation}</translation>
    </message>
    <message>
        <source>**Recognised** tested by a service</source>
        <translation>**Визнано** перевірила служба</translation>
    </message>
    <message>
        <source>**Certificate** paper was seen</source>
        <translation>**Сертифікат** папір бачили</translation>
    </message>
    <message>
        <source>**Own words** not checked</source>
        <translation>**Власні слова** не перевірено</translation>
    </message>
    <message>
        <source>Competence</source>
        <translation>Уміння</translation>
    </message>
    <message>
        <source>Where I learned it</source>
        <translation>Де я навчився</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Доказ</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Що</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>Де</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Коли</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Recognition asked</source>
        <translation>Визнання: подано заяву</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Визнано</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Сертифікат</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Власні слова</translation>
    </message>
    <message>
        <source>until {year}</source>
        <translation>до {year}</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Не визнано</translation>
    </message>
    <message>
        <source>{kind} since {year}</source>
        <translation>{kind} з {year}</translation>
    </message>
    <message>
        <source>{title}: asked on {day}</source>
        <translation>{title}: заяву подано {day}</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Зарплата</translation>
    </message>
    <message>
        <source>All that stands in my file</source>
        <translation>Усе з моєї справи</translation>
    </message>
    <message>
        <source>About me</source>
        <translation>Про мене</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Збережене</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Пошуки</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Заявки на роботу</translation>
    </message>
    <message>
        <source>My tasks</source>
        <translation>Мої завдання</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Зустрічі</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Пропозиції</translation>
    </message>
    <message>
        <source>Trainings and certificates</source>
        <translation>Навчання і сертифікати</translation>
    </message>
    <message>
        <source>My CV</source>
        <translation>Моє резюме</translation>
    </message>
    <message>
        <source>Letters to employers</source>
        <translation>Листи роботодавцям</translation>
    </message>
    <message>
        <source>Sent to the office</source>
        <translation>Надіслано до служби</translation>
    </message>
    <message>
        <source>Work that I look for</source>
        <translation>Робота, яку я шукаю</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Як далеко</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Нідерландська</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>Водійські права</translation>
    </message>
    <message numerus="yes">
        <source>%n choices</source>
        <translation>
            <numerusform>%n вибір</numerusform>
            <numerusform>%n вибори</numerusform>
            <numerusform>%n виборів</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Усе</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Заявку подано</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Зателефоновано</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Співбесіда</translation>
    </message>
    <message>
        <source>Hired</source>
        <translation>Прийнято на роботу</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Не обрано</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Нотатка</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Не доставлено</translation>
    </message>
    <message>
        <source>From my own searches</source>
        <translation>З моїх пошуків</translation>
    </message>
    <message>
        <source>From my counsellor</source>
        <translation>Від мого консультанта</translation>
    </message>
    <message>
        <source>From an employer</source>
        <translation>Від роботодавця</translation>
    </message>
    <message>
        <source>From people with a similar profile</source>
        <translation>Від людей зі схожим профілем</translation>
    </message>
    <message>
        <source>At the office: {day}</source>
        <translation>У службі: {day}</translation>
    </message>
    <message>
        <source>Understanding</source>
        <translation>Розуміння</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Нове</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Переглянуто</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Виконується</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Прострочено</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Скасовано</translation>
    </message>
    <message>
        <source>You need</source>
        <translation>Потрібно</translation>
    </message>
    <message>
        <source>Diploma</source>
        <translation>Диплом</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Досвід</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Навчання</translation>
    </message>
    <message>
        <source>What do you learn?</source>
        <translation>Чого ви навчитеся?</translation>
    </message>
    <message>
        <source>What do you need?</source>
        <translation>Що вам потрібно?</translation>
    </message>
    <message>
        <source>When does it start?</source>
        <translation>Коли початок?</translation>
    </message>
    <message>
        <source>What can you become?</source>
        <translation>Ким ви можете стати?</translation>
    </message>
    <message>
        <source>How to enrol</source>
        <translation>Як записатися</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Початок</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Професія</translation>
    </message>
    <message>
        <source>Vacancies now</source>
        <translation>Вакансій зараз</translation>
    </message>
    <message>
        <source>Within 20 km</source>
        <translation>До 20 км</translation>
    </message>
    <message>
        <source>Ask the **desk** how to enrol</source>
        <translation>Запитайте на **рецепції**, як записатися</translation>
    </message>
    <message>
        <source>Say: **{title}**, start **{day}**</source>
        <translation>Скажіть: **{title}**, початок **{day}**</translation>
    </message>
    <message>
        <source>Enrol no later than</source>
        <translation>Запишіться не пізніше</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Кількість місць</translation>
    </message>
    <message>
        <source>Permanent job</source>
        <translation>Постійна робота</translation>
    </message>
    <message>
        <source>Temporary job</source>
        <translation>Тимчасова робота</translation>
    </message>
    <message>
        <source>Agency work</source>
        <translation>Через агентство</translation>
    </message>
    <message>
        <source>Agency work, may become permanent</source>
        <translation>Через агентство, може стати постійною</translation>
    </message>
    <message>
        <source>Student job</source>
        <translation>Студентська робота</translation>
    </message>
    <message>
        <source>Flexi-job</source>
        <translation>Флексі-джоб</translation>
    </message>
    <message>
        <source>Internship</source>
        <translation>Стажування</translation>
    </message>
    <message>
        <source>Working and learning</source>
        <translation>Робота й навчання</translation>
    </message>
    <message>
        <source>Self-employed</source>
        <translation>Робота на себе</translation>
    </message>
    <message>
        <source>Earlier: {jobs}</source>
        <translation>Раніше: {jobs}</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Сертифікати</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Проєкти</translation>
    </message>
    <message>
        <source>Volunteer work</source>
        <translation>Волонтерство</translation>
    </message>
    <message>
        <source>Prizes</source>
        <translation>Нагороди</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Публікації</translation>
    </message>
    <message>
        <source>Hobbies</source>
        <translation>Захоплення</translation>
    </message>
    <message>
        <source>Also good to know</source>
        <translation>Також варто знати</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Рекомендації</translation>
    </message>
    <message>
        <source>mother tongue</source>
        <translation>рідна мова</translation>
    </message>
    <message>
        <source>a little</source>
        <translation>трохи</translation>
    </message>
    <message>
        <source>reasonable</source>
        <translation>задовільно</translation>
    </message>
    <message>
        <source>good</source>
        <translation>добре</translation>
    </message>
    <message>
        <source>fluent</source>
        <translation>вільно</translation>
    </message>
    <message>
        <source>Driving licence {kinds}</source>
        <translation>Водійське посвідчення {kinds}</translation>
    </message>
    <message>
        <source>Own car</source>
        <translation>Власний автомобіль</translation>
    </message>
    <message>
        <source>Own motorcycle</source>
        <translation>Власний мотоцикл</translation>
    </message>
    <message>
        <source>Own moped</source>
        <translation>Власний мопед</translation>
    </message>
    <message>
        <source>Own bicycle</source>
        <translation>Власний велосипед</translation>
    </message>
    <message>
        <source>full time</source>
        <translation>повний день</translation>
    </message>
    <message>
        <source>part time</source>
        <translation>неповний день</translation>
    </message>
    <message>
        <source>full time or part time</source>
        <translation>повний або неповний день</translation>
    </message>
    <message>
        <source>{low} to {high} hours</source>
        <translation>{low}–{high} год</translation>
    </message>
    <message>
        <source>{hours} hours</source>
        <translation>{hours} год</translation>
    </message>
    <message>
        <source>by day</source>
        <translation>удень</translation>
    </message>
    <message>
        <source>in the evening</source>
        <translation>увечері</translation>
    </message>
    <message>
        <source>at night</source>
        <translation>уночі</translation>
    </message>
    <message>
        <source>at the weekend</source>
        <translation>на вихідних</translation>
    </message>
    <message>
        <source>two shifts</source>
        <translation>дві зміни</translation>
    </message>
    <message>
        <source>three shifts</source>
        <translation>три зміни</translation>
    </message>
    <message>
        <source>with a long break</source>
        <translation>з довгою перервою</translation>
    </message>
    <message>
        <source>flexible hours</source>
        <translation>змінні години</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>за годину</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>за день</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>за місяць</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>за рік</translation>
    </message>
    <message>
        <source>{low} to {high} {unit}</source>
        <translation>{low}–{high} {unit}</translation>
    </message>
    <message>
        <source>A few words (A1)</source>
        <translation>Кілька слів (A1)</translation>
    </message>
    <message>
        <source>A little (A2)</source>
        <translation>Трохи (A2)</translation>
    </message>
    <message>
        <source>Reasonably well (B1)</source>
        <translation>Середньо (B1)</translation>
    </message>
    <message>
        <source>Well (B2)</source>
        <translation>Добре (B2)</translation>
    </message>
    <message>
        <source>Very well (C1)</source>
        <translation>Дуже добре (C1)</translation>
    </message>
    <message>
        <source>Like a native speaker (C2)</source>
        <translation>Як рідна мова (C2)</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Не вимагають</translation>
    </message>
    <message>
        <source>helps</source>
        <translation>це плюс</translation>
    </message>
    <message>
        <source>driving licence {kind}</source>
        <translation>водійські права {kind}</translation>
    </message>
    <message>
        <source>no diploma needed</source>
        <translation>диплом не потрібен</translation>
    </message>
    <message>
        <source>lower secondary school</source>
        <translation>неповна середня школа</translation>
    </message>
    <message>
        <source>secondary school</source>
        <translation>середня школа</translation>
    </message>
    <message>
        <source>bachelor</source>
        <translation>бакалавр</translation>
    </message>
    <message>
        <source>master</source>
        <translation>магістр</translation>
    </message>
    <message>
        <source> or </source>
        <translation> або </translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Не потрібно</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6 місяців</translation>
    </message>
    <message>
        <source>2 years</source>
        <translation>2 роки</translation>
    </message>
    <message>
        <source>5 years</source>
        <translation>5 років</translation>
    </message>
    <message>
        <source>How to apply</source>
        <translation>Як подати заявку</translation>
    </message>
    <message>
        <source>Vacancy</source>
        <translation>Вакансія</translation>
    </message>
    <message numerus="yes">
        <source>%n vacancies</source>
        <translation>
            <numerusform>%n вакансія</numerusform>
            <numerusform>%n вакансії</numerusform>
            <numerusform>%n вакансій</numerusform>
        </translation>
    </message>
    <message>
        <source>Example: this vacancy does not exist</source>
        <translation>Приклад: такої вакансії немає</translation>
    </message>
    <message>
        <source>cut or fold here</source>
        <translation>відріжте або зігніть тут</translation>
    </message>
    <message>
        <source>Number **{number}**</source>
        <translation>Номер **{number}**</translation>
    </message>
    <message>
        <source>Example: this does not exist</source>
        <translation>Приклад: цього не існує</translation>
    </message>
    <message>
        <source>Call first: this is from {day}</source>
        <translation>Спершу зателефонуйте: стан на {day}</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>Номер {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) to take along</source>
        <translation>
            <numerusform>%n аркуш, щоб узяти із собою</numerusform>
            <numerusform>%n аркуші, щоб узяти із собою</numerusform>
            <numerusform>%n аркушів, щоб узяти із собою</numerusform>
        </translation>
    </message>
    <message>
        <source>New today</source>
        <translation>Нове сьогодні</translation>
    </message>
    <message>
        <source>Many employers look for this</source>
        <translation>Дефіцитна професія</translation>
    </message>
    <message>
        <source>Number **{number}** · apply until {day}</source>
        <translation>Номер **{number}** · заявка не пізніше {day}</translation>
    </message>
    <message>
        <source>{km} km from {origin}</source>
        <translation>{km} км від {origin}</translation>
    </message>
    <message>
        <source>{km} km from here</source>
        <translation>{km} км звідси</translation>
    </message>
    <message>
        <source>{metres} m from here</source>
        <translation>{metres} м звідси</translation>
    </message>
    <message>
        <source>Do it no later than</source>
        <translation>Зробіть це не пізніше</translation>
    </message>
    <message>
        <source>This text was made from the facts that the employer gave.</source>
        <translation>Ми склали цей текст із даних роботодавця.</translation>
    </message>
    <message>
        <source>What must you be able to do?</source>
        <translation>Що треба вміти?</translation>
    </message>
    <message>
        <source>What do you get?</source>
        <translation>Що ви отримаєте?</translation>
    </message>
    <message>
        <source>About applying</source>
        <translation>Про подання заявки</translation>
    </message>
    <message>
        <source>What do you do?</source>
        <translation>Що ви робите?</translation>
    </message>
    <message>
        <source>Job shop &amp; help</source>
        <translation>Werkwinkel і&#xa0;допомога</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Що це?</translation>
    </message>
    <message>
        <source>{heading} (continued)</source>
        <translation>{heading} (продовження)</translation>
    </message>
    <message>
        <source>What do they help with?</source>
        <translation>З чим вони допомагають?</translation>
    </message>
    <message>
        <source>They speak</source>
        <translation>Тут розмовляють</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Як зв’язатися</translation>
    </message>
    <message>
        <source>Ask the **desk** how to reach them</source>
        <translation>Запитайте на **рецепції**, як з ними зв’язатися</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Місце</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Open today</source>
        <translation>Сьогодні відчинено</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Мої нотатки</translation>
    </message>
    <message>
        <source>I called on</source>
        <translation>Дата дзвінка</translation>
    </message>
    <message>
        <source>I spoke with</source>
        <translation>Розмова з</translation>
    </message>
    <message>
        <source>Interview on</source>
        <translation>Співбесіда</translation>
    </message>
    <message>
        <source>at (time)</source>
        <translation>час</translation>
    </message>
    <message>
        <source>Also in {cities}</source>
        <translation>Також: {cities}</translation>
    </message>
    <message>
        <source>You can also work from home</source>
        <translation>Можна працювати і вдома</translation>
    </message>
    <message numerus="yes">
        <source>takes about %n minutes</source>
        <translation>
            <numerusform>триває приблизно %n хвилину</numerusform>
            <numerusform>триває приблизно %n хвилини</numerusform>
            <numerusform>триває приблизно %n хвилин</numerusform>
        </translation>
    </message>
    <message>
        <source>What the talk is about</source>
        <translation>Про що йдеться?</translation>
    </message>
    <message>
        <source>You speak with</source>
        <translation>Ви зустрінетеся з</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>Де це?</translation>
    </message>
    <message>
        <source>By phone: **{phone}**</source>
        <translation>Телефоном: **{phone}**</translation>
    </message>
    <message>
        <source>Bring with you</source>
        <translation>Візьміть із собою</translation>
    </message>
    <message>
        <source>How to get there</source>
        <translation>Як дістатися</translation>
    </message>
    <message>
        <source>Can you not come?</source>
        <translation>Не можете прийти?</translation>
    </message>
    <message>
        <source>Call **{phone}**. Say your code: **{code}**.</source>
        <translation>Зателефонуйте: **{phone}**. Назвіть код: **{code}**.</translation>
    </message>
    <message>
        <source>Say it at the **desk**. Show this sheet.</source>
        <translation>Скажіть про це на **стійці**. Покажіть цей аркуш.</translation>
    </message>
    <message>
        <source>If in doubt, the Dutch text counts.</source>
        <translation>За сумнівів діє нідерландський текст.</translation>
    </message>
    <message>
        <source>counsellor</source>
        <translation>консультант</translation>
    </message>
    <message>
        <source>employer</source>
        <translation>роботодавець</translation>
    </message>
    <message>
        <source>teacher</source>
        <translation>викладач</translation>
    </message>
    <message>
        <source>the desk</source>
        <translation>стійка</translation>
    </message>
    <message>
        <source>Your identity card</source>
        <translation>Посвідчення особи</translation>
    </message>
    <message>
        <source>Your WIS access card</source>
        <translation>Вашу картку доступу WIS</translation>
    </message>
    <message>
        <source>The certificates that you have</source>
        <translation>Сертифікати, які у вас є</translation>
    </message>
    <message>
        <source>Your CV</source>
        <translation>Ваше резюме</translation>
    </message>
    <message>
        <source>Your diploma</source>
        <translation>Ваш диплом</translation>
    </message>
    <message>
        <source>Your residence permit</source>
        <translation>Вашу посвідку на проживання</translation>
    </message>
    <message>
        <source>You asked for this appointment. There is no answer yet.</source>
        <translation>Ви попросили про цю зустріч. Відповіді ще немає.</translation>
    </message>
    <message>
        <source>You did not confirm this appointment yet.</source>
        <translation>Ви ще не підтвердили цю зустріч.</translation>
    </message>
    <message>
        <source>You confirmed this appointment.</source>
        <translation>Ви підтвердили цю зустріч.</translation>
    </message>
    <message>
        <source>You said that you do not come.</source>
        <translation>Ви сказали, що не прийдете.</translation>
    </message>
    <message>
        <source>This appointment is cancelled.</source>
        <translation>Цю зустріч скасовано.</translation>
    </message>
    <message>
        <source>You went to this appointment.</source>
        <translation>Ви були на цій зустрічі.</translation>
    </message>
    <message>
        <source>On foot</source>
        <translation>Пішки</translation>
    </message>
    <message>
        <source>Bicycle</source>
        <translation>Велосипед</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Авто</translation>
    </message>
    <message>
        <source>± {minutes} min</source>
        <translation>± {minutes} хв</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Зустріч</translation>
    </message>
    <message>
        <source>put it in your calendar</source>
        <translation>додайте до календаря</translation>
    </message>
    <message>
        <source>Your recovery card</source>
        <translation>Ваша картка відновлення</translation>
    </message>
    <message>
        <source>Did you lose your card or forget your secret code? Then you need this card.</source>
        <translation>Загубили картку або забули секретний код? Тоді потрібна ця картка.</translation>
    </message>
    <message>
        <source>**Keep** it at home</source>
        <translation>**Зберігайте** вдома</translation>
    </message>
    <message>
        <source>Your access card</source>
        <translation>Ваша картка доступу</translation>
    </message>
    <message>
        <source>With this card and your secret code you open your file on every WIS screen.</source>
        <translation>З цією карткою і секретним кодом ви відкриєте свою справу на кожному екрані WIS.</translation>
    </message>
    <message>
        <source>**Take** it with you</source>
        <translation>**Носіть** із собою</translation>
    </message>
    <message>
        <source>**Cut** on the full line</source>
        <translation>**Виріжте** по суцільній лінії</translation>
    </message>
    <message>
        <source>**Fold** on the dotted line</source>
        <translation>**Складіть** по пунктиру</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>Моя справа</translation>
    </message>
    <message>
        <source>Access card: take it with you.</source>
        <translation>Картка доступу: носіть із собою.</translation>
    </message>
    <message>
        <source>Recovery card: keep it at home, in a safe place.</source>
        <translation>Картка відновлення: зберігайте вдома, у надійному місці.</translation>
    </message>
    <message>
        <source>Your secret code stands only in your head.</source>
        <translation>Секретний код тримайте лише в голові.</translation>
    </message>
    <message>
        <source>Card lost: use the recovery card.</source>
        <translation>Загубили картку: скористайтеся карткою відновлення.</translation>
    </message>
    <message>
        <source>Both lost: nobody can open your file any more. You make a new one.</source>
        <translation>Загубили обидві: справу вже ніхто не відкриє. Створіть нову.</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>Як користуватися</translation>
    </message>
    <message>
        <source>Is something wrong?</source>
        <translation>Щось не так?</translation>
    </message>
    <message>
        <source>Nobody knows your secret code. Not even the desk. Nobody may ask for it.</source>
        <translation>Ніхто не знає вашого секретного коду. Навіть на стійці. Ніхто не має права його питати.</translation>
    </message>
    <message>
        <source>Mail to **{email}**</source>
        <translation>Напишіть на **{email}**</translation>
    </message>
    <message>
        <source>Look at **{page}**</source>
        <translation>Дивіться **{page}**</translation>
    </message>
    <message>
        <source>see the page</source>
        <translation>переглянути сторінку</translation>
    </message>
    <message>
        <source>call them</source>
        <translation>зателефонувати їм</translation>
    </message>
    <message>
        <source>mail them</source>
        <translation>написати їм</translation>
    </message>
    <message>
        <source>Recovery card</source>
        <translation>Картка відновлення</translation>
    </message>
    <message>
        <source>Access card</source>
        <translation>Картка доступу</translation>
    </message>
    <message>
        <source>Keep this one at home.</source>
        <translation>Зберігайте вдома.</translation>
    </message>
    <message>
        <source>Card lost or secret code forgotten? With this you begin again.</source>
        <translation>Немає картки або секретного коду? З цією почнете знову.</translation>
    </message>
    <message>
        <source>Card of</source>
        <translation>Картка:</translation>
    </message>
    <message>
        <source>Hold this side to the reader. Then type your secret code.</source>
        <translation>Піднесіть цим боком до зчитувача. Потім введіть секретний код.</translation>
    </message>
    <message>
        <source>Does the reader not work? Type this code:</source>
        <translation>Зчитувач не працює? Введіть цей код:</translation>
    </message>
    <message>
        <source>Never write your secret code here.</source>
        <translation>Ніколи не пишіть тут секретний код.</translation>
    </message>
    <message>
        <source>Not with your access card. Once you use this, your old card works no more. You get two new ones.</source>
        <translation>Не тримайте разом із карткою доступу. Після використання стара картка не діє. Отримаєте дві нові.</translation>
    </message>
    <message>
        <source>Found? Give this card to a town hall or job shop. Without the secret code nobody can read it.</source>
        <translation>Знайшли? Віддайте картку в мерію або werkwinkel. Без секретного коду ніхто нічого не прочитає.</translation>
    </message>
    <message>
        <source>Work experience</source>
        <translation>Досвід роботи</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Освіта</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Мови</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Навички</translation>
    </message>
    <message>
        <source>Driving licence and transport</source>
        <translation>Водійське посвідчення і транспорт</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Робота</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакти</translation>
    </message>
    <message>
        <source>What I can do</source>
        <translation>Що я вмію</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Транспорт</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Про мене</translation>
    </message>
    <message>
        <source>Mother tongue</source>
        <translation>Рідна мова</translation>
    </message>
    <message>
        <source>Other languages</source>
        <translation>Інші мови</translation>
    </message>
    <message>
        <source>Curriculum vitae</source>
        <translation>Резюме</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Слухання</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Читання</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>Говоріння</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>What I do well</source>
        <translation>Що я добре вмію</translation>
    </message>
    <message>
        <source>{start} – now</source>
        <translation>{start} – тепер</translation>
    </message>
    <message>
        <source>Who can help me?</source>
        <translation>Хто може мені допомогти?</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Що вони роблять</translation>
    </message>
    <message>
        <source>Bring along</source>
        <translation>Візьміть із собою</translation>
    </message>
    <message>
        <source>What do you do now?</source>
        <translation>Що робити зараз?</translation>
    </message>
    <message>
        <source>They can help too</source>
        <translation>Вони теж можуть допомогти</translation>
    </message>
    <message>
        <source>Where are they?</source>
        <translation>Де вони?</translation>
    </message>
    <message>
        <source>People know them here</source>
        <translation>Тут їх знають</translation>
    </message>
    <message>
        <source>When is it open?</source>
        <translation>Коли відчинено?</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сьогодні</translation>
    </message>
    <message>
        <source>{opens} to {closes}</source>
        <translation>{opens}–{closes}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>зачинено</translation>
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
        <translation> і </translation>
    </message>
    <message>
        <source>**{day}**: {hours}</source>
        <translation>**{day}:** {hours}</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>Attached: CV</source>
        <translation>Додаток: резюме</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation>Вакансії</translation>
    </message>
    <message>
        <source>All vacancies</source>
        <translation>Усі вакансії</translation>
    </message>
    <message>
        <source>number</source>
        <translation>номер</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Курси</translation>
    </message>
    <message>
        <source>All trainings</source>
        <translation>Усі курси</translation>
    </message>
    <message>
        <source>starts on</source>
        <translation>початок</translation>
    </message>
    <message>
        <source>No longer published, so not on this sheet: {count}</source>
        <translation>Більше не опубліковано, тому немає на цьому аркуші: {count}</translation>
    </message>
    <message>
        <source>What I saved</source>
        <translation>Що я зберігаю</translation>
    </message>
    <message>
        <source>{first} to {last} of {count}</source>
        <translation>{first}–{last} з {count}</translation>
    </message>
    <message>
        <source>called</source>
        <translation>дзвонив</translation>
    </message>
    <message>
        <source>mailed</source>
        <translation>писав</translation>
    </message>
    <message>
        <source>The kiosk prints colour</source>
        <translation>Термінал друкує в кольорі</translation>
    </message>
    <message>
        <source>The kiosk prints black only</source>
        <translation>Термінал друкує лише чорним</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>Тестова сторінка</translation>
    </message>
    <message>
        <source>At each edge stand 6 lines, 2 to 12 mm away. How many do you see?</source>
        <translation>Біля кожного краю 6 ліній, від 2 до 12 мм. Скільки видно?</translation>
    </message>
    <message>
        <source>This line is exactly 100 mm long.</source>
        <translation>Ця лінія має рівно 100 мм.</translation>
    </message>
    <message>
        <source>Each grey is darker than the one before.</source>
        <translation>Кожен сірий темніший за попередній.</translation>
    </message>
    <message>
        <source>Each line of letters can be read.</source>
        <translation>Кожен рядок літер можна прочитати.</translation>
    </message>
    <message>
        <source>Every line is whole.</source>
        <translation>Кожна лінія ціла.</translation>
    </message>
    <message>
        <source>A phone reads every code.</source>
        <translation>Телефон читає кожен код.</translation>
    </message>
    <message>
        <source>For the operator</source>
        <translation>Для оператора</translation>
    </message>
    <message>
        <source>The printer</source>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>These are six different colours.</source>
        <translation>Це шість різних кольорів.</translation>
    </message>
    <message>
        <source>There is no colour on this page.</source>
        <translation>На цій сторінці немає кольору.</translation>
    </message>
    <message>
        <source>the way there</source>
        <translation>шлях туди</translation>
    </message>
    <message>
        <source>Who helps you here?</source>
        <translation>Хто вам тут допоможе?</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Варто знати</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Bus, tram or train</source>
        <translation>Автобус, трамвай або поїзд</translation>
    </message>
    <message>
        <source>You are here: **{place}**</source>
        <translation>Ви тут: **{place}**</translation>
    </message>
    <message>
        <source>Bus, tram or train: **{stop}**</source>
        <translation>Автобус, трамвай або поїзд: **{stop}**</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Служба</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Для чого</translation>
    </message>
    <message>
        <source>Proof of applications</source>
        <translation>Підтвердження заявок на роботу</translation>
    </message>
    <message>
        <source>Job and employer</source>
        <translation>Посада і роботодавець</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Як</translation>
    </message>
    <message>
        <source>Filled in by the visitor, not checked</source>
        <translation>Заповнено самостійно, не перевірено</translation>
    </message>
    <message>
        <source>From **{start}** to **{end}** · for **{name}**</source>
        <translation>З **{start}** до **{end}** · для: **{name}**</translation>
    </message>
    <message>
        <source>on the spot</source>
        <translation>на місці</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>Чекає на відповідь</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Є відповідь</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>е-поштою</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>телефоном</translation>
    </message>
    <message>
        <source>with a form</source>
        <translation>форма</translation>
    </message>
    <message>
        <source>by letter</source>
        <translation>листом</translation>
    </message>
    <message>
        <source>State on {day}</source>
        <translation>Стан на {day}</translation>
    </message>
    <message>
        <source>Interview {day}</source>
        <translation>Співбесіда {day}</translation>
    </message>
    <message>
        <source>Placed by</source>
        <translation>Встановив</translation>
    </message>
    <message>
        <source>Sign here</source>
        <translation>Підпис</translation>
    </message>
    <message>
        <source>Readiness report</source>
        <translation>Звіт про готовність</translation>
    </message>
    <message>
        <source>Terminal {name}</source>
        <translation>Термінал {name}</translation>
    </message>
    <message numerus="yes">
        <source>Not ready for visitors: %n faults</source>
        <translation>
            <numerusform>Не готово для відвідувачів: %n помилка</numerusform>
            <numerusform>Не готово для відвідувачів: %n помилки</numerusform>
            <numerusform>Не готово для відвідувачів: %n помилок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ready for visitors, %n points to look at</source>
        <translation>
            <numerusform>Готово для відвідувачів, %n зауваження</numerusform>
            <numerusform>Готово для відвідувачів, %n зауваження</numerusform>
            <numerusform>Готово для відвідувачів, %n зауважень</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready for visitors</source>
        <translation>Готово для відвідувачів</translation>
    </message>
    <message>
        <source>Report **{number}** · {day}, {time} · took {seconds} seconds · version {version}</source>
        <translation>Звіт **{number}** · {day}, {time} · тривав {seconds} секунд · версія {version}</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Пристрій</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Дані</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Добре</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>Увага</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Помилка</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Диск</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Пам&apos;ять</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Годинник</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Звук</translation>
    </message>
    <message>
        <source>Headphones</source>
        <translation>Навушники</translation>
    </message>
    <message>
        <source>Card reader</source>
        <translation>Зчитувач карток</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>З&apos;єднання</translation>
    </message>
    <message>
        <source>After a visit</source>
        <translation>Після візиту</translation>
    </message>
    <message>
        <source>Last data</source>
        <translation>Останні дані</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Вміст</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>Файл налаштувань</translation>
    </message>
    <message>
        <source>Files of a visit</source>
        <translation>Файли візиту</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>Читання вголос</translation>
    </message>
    <message>
        <source>USB port</source>
        <translation>USB-порт</translation>
    </message>
    <message>
        <source>Calls to the desk</source>
        <translation>Виклики на рецепцію</translation>
    </message>
    <message>
        <source>Slip printer</source>
        <translation>Принтер чеків</translation>
    </message>
    <message>
        <source>Dossiers at central</source>
        <translation>Справи на центральному сервері</translation>
    </message>
    <message>
        <source>Alphabets</source>
        <translation>Алфавіти</translation>
    </message>
    <message>
        <source>Version numbers</source>
        <translation>Версії</translation>
    </message>
    <message>
        <source>{free} GB free of {total} GB</source>
        <translation>вільно {free} ГБ з {total} ГБ</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs left on the printer</source>
        <translation>
            <numerusform>на принтері залишилося %n завдання</numerusform>
            <numerusform>на принтері залишилося %n завдання</numerusform>
            <numerusform>на принтері залишилося %n завдань</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n languages can be printed</source>
        <translation>
            <numerusform>можна друкувати %n мовою</numerusform>
            <numerusform>можна друкувати %n мовами</numerusform>
            <numerusform>можна друкувати %n мовами</numerusform>
        </translation>
    </message>
    <message>
        <source>{vacancies} vacancies, {trainings} trainings</source>
        <translation>вакансій: {vacancies}, навчань: {trainings}</translation>
    </message>
    <message>
        <source>examples only</source>
        <translation>лише приклади</translation>
    </message>
    <message>
        <source>cannot be measured</source>
        <translation>не вдається виміряти</translation>
    </message>
    <message>
        <source>set by a time server</source>
        <translation>встановлює сервер часу</translation>
    </message>
    <message>
        <source>no time server sets it</source>
        <translation>жоден сервер часу не встановлює</translation>
    </message>
    <message>
        <source>earlier than the data: set the clock</source>
        <translation>раніше за дані: виправте годинник</translation>
    </message>
    <message>
        <source>there is nothing to play sound on</source>
        <translation>немає пристрою для звуку</translation>
    </message>
    <message>
        <source>the voices are installed</source>
        <translation>голоси встановлено</translation>
    </message>
    <message>
        <source>espeak-ng is not installed</source>
        <translation>espeak-ng не встановлено</translation>
    </message>
    <message>
        <source>{path} is not there</source>
        <translation>немає {path}</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>не налаштовано</translation>
    </message>
    <message>
        <source>answers, prints colour</source>
        <translation>відповідає, друкує в кольорі</translation>
    </message>
    <message>
        <source>answers, prints black only</source>
        <translation>відповідає, друкує лише чорним</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>не відповідає</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>відповідає</translation>
    </message>
    <message>
        <source>has no paper</source>
        <translation>без паперу</translation>
    </message>
    <message>
        <source>has little paper left</source>
        <translation>паперу залишилося мало</translation>
    </message>
    <message>
        <source>mtools is not installed</source>
        <translation>mtools не встановлено</translation>
    </message>
    <message>
        <source>put a stick in it to try it</source>
        <translation>вставте флешку, щоб перевірити</translation>
    </message>
    <message>
        <source>takes no PDF</source>
        <translation>не приймає PDF</translation>
    </message>
    <message>
        <source>takes no A4</source>
        <translation>не приймає A4</translation>
    </message>
    <message>
        <source>takes no jobs now</source>
        <translation>зараз не приймає завдань</translation>
    </message>
    <message>
        <source>nothing left on the printer</source>
        <translation>на принтері нічого не залишилося</translation>
    </message>
    <message>
        <source>no data yet: run kiosk sync</source>
        <translation>даних ще немає: запустіть kiosk sync</translation>
    </message>
    <message>
        <source>only in memory, gone without power</source>
        <translation>лише в пам&apos;яті, зникає без струму</translation>
    </message>
    <message>
        <source>on the disk: use a tmpfs</source>
        <translation>на диску: використайте tmpfs</translation>
    </message>
    <message>
        <source>Is this sheet right? Scan, or type the code on {page}</source>
        <translation>Чи правильний аркуш? Скануйте або введіть код на {page}</translation>
    </message>
    <message>
        <source>Check code</source>
        <translation>Код перевірки</translation>
    </message>
    <message>
        <source>Fill in yourself with a pen</source>
        <translation>Заповніть ручкою</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Ім&apos;я та прізвище</translation>
    </message>
    <message>
        <source>My signature</source>
        <translation>Мій підпис</translation>
    </message>
    <message>
        <source>Seen by the counsellor</source>
        <translation>Бачив консультант</translation>
    </message>
    <message>
        <source>What will you do?</source>
        <translation>Що ви зробите?</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Цього тижня</translation>
    </message>
    <message>
        <source>After that</source>
        <translation>Пізніше</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks</source>
        <translation>
            <numerusform>%n завдання</numerusform>
            <numerusform>%n завдання</numerusform>
            <numerusform>%n завдань</numerusform>
        </translation>
    </message>
    <message>
        <source>the first is for {day}</source>
        <translation>перше на {day}</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Автоматично</translation>
    </message>
    <message>
        <source>From your counsellor {name}</source>
        <translation>Від вашого консультанта, {name}</translation>
    </message>
    <message>
        <source>From your counsellor</source>
        <translation>Від вашого консультанта</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Як довго</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Ціна</translation>
    </message>
    <message>
        <source>You get</source>
        <translation>Ви отримаєте</translation>
    </message>
    <message>
        <source>Free places</source>
        <translation>Вільні місця</translation>
    </message>
    <message>
        <source>None needed</source>
        <translation>Не потрібна</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n година</numerusform>
            <numerusform>%n години</numerusform>
            <numerusform>%n годин</numerusform>
        </translation>
    </message>
    <message>
        <source>Whenever you want</source>
        <translation>Коли захочете</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Безкоштовно</translation>
    </message>
    <message>
        <source>Free for job seekers</source>
        <translation>Безкоштовно для шукачів роботи</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Місць немає</translation>
    </message>
    <message>
        <source>Last place</source>
        <translation>Останнє місце</translation>
    </message>
    <message>
        <source>From home</source>
        <translation>Удома</translation>
    </message>
    <message>
        <source>Partly from home</source>
        <translation>Частково вдома</translation>
    </message>
    <message>
        <source>In a company</source>
        <translation>На підприємстві</translation>
    </message>
    <message>
        <source>Your code: **{code}**</source>
        <translation>Ваш код: **{code}**</translation>
    </message>
    <message>
        <source>Work carefully</source>
        <translation>Працювати ретельно</translation>
    </message>
    <message>
        <source>Be on time</source>
        <translation>Приходити вчасно</translation>
    </message>
    <message>
        <source>Work together</source>
        <translation>Працювати разом</translation>
    </message>
    <message>
        <source>Work alone</source>
        <translation>Працювати самостійно</translation>
    </message>
    <message>
        <source>Learn fast</source>
        <translation>Швидко вчитися</translation>
    </message>
    <message>
        <source>Stay calm when it is busy</source>
        <translation>Зберігати спокій, коли багато роботи</translation>
    </message>
    <message>
        <source>Be friendly to customers</source>
        <translation>Бути привітним із клієнтами</translation>
    </message>
    <message>
        <source>Listen well</source>
        <translation>Добре слухати</translation>
    </message>
    <message>
        <source>Carry on until it is done</source>
        <translation>Доводити справу до кінця</translation>
    </message>
    <message>
        <source>Do physical work</source>
        <translation>Виконувати фізичну роботу</translation>
    </message>
    <message>
        <source>Plan my work</source>
        <translation>Планувати свою роботу</translation>
    </message>
    <message>
        <source>Solve problems</source>
        <translation>Розв&apos;язувати проблеми</translation>
    </message>
    <message>
        <source>Use a computer</source>
        <translation>Працювати на комп&apos;ютері</translation>
    </message>
    <message>
        <source>Keep the rules of safety</source>
        <translation>Дотримуватися правил безпеки</translation>
    </message>
    <message>
        <source>I am motivated and want to work.</source>
        <translation>Я маю мотивацію і хочу працювати.</translation>
    </message>
    <message>
        <source>I work carefully and I am always on time.</source>
        <translation>Я працюю ретельно і завжди приходжу вчасно.</translation>
    </message>
    <message>
        <source>I learn fast and like to try new things.</source>
        <translation>Я швидко вчуся і люблю пробувати нове.</translation>
    </message>
    <message>
        <source>I like to work in a team.</source>
        <translation>Я люблю працювати в команді.</translation>
    </message>
    <message>
        <source>I can work on my own.</source>
        <translation>Я можу працювати самостійно.</translation>
    </message>
    <message>
        <source>I like to help people.</source>
        <translation>Я люблю допомагати людям.</translation>
    </message>
    <message>
        <source>I am strong and like to work with my hands.</source>
        <translation>Я маю силу і люблю працювати руками.</translation>
    </message>
    <message>
        <source>I am learning more Dutch every day.</source>
        <translation>Я щодня вчу нідерландську.</translation>
    </message>
    <message>
        <source>I come by bus or train.</source>
        <translation>Я приїжджаю автобусом або потягом.</translation>
    </message>
    <message>
        <source>I can work in the whole region.</source>
        <translation>Я можу працювати в усьому регіоні.</translation>
    </message>
    <message>
        <source>I can work far from home.</source>
        <translation>Я можу працювати далеко від дому.</translation>
    </message>
    <message>
        <source>I look for work near home.</source>
        <translation>Я шукаю роботу недалеко від дому.</translation>
    </message>
    <message>
        <source>I can start at once.</source>
        <translation>Я можу почати одразу.</translation>
    </message>
    <message>
        <source>I can work in shifts.</source>
        <translation>Я можу працювати позмінно.</translation>
    </message>
    <message>
        <source>I can work at night.</source>
        <translation>Я можу працювати вночі.</translation>
    </message>
    <message>
        <source>I can work at the weekend.</source>
        <translation>Я можу працювати у вихідні.</translation>
    </message>
    <message>
        <source>I look for a full-time job.</source>
        <translation>Я шукаю роботу на повний день.</translation>
    </message>
    <message>
        <source>I look for a part-time job.</source>
        <translation>Я шукаю роботу на неповний день.</translation>
    </message>
    <message>
        <source>I may work in Belgium.</source>
        <translation>Я маю право працювати в Бельгії.</translation>
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
        <translation>Прогулянки та велосипед</translation>
    </message>
    <message>
        <source>Cooking</source>
        <translation>Кулінарія</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Музика</translation>
    </message>
    <message>
        <source>Gardening</source>
        <translation>Садівництво</translation>
    </message>
    <message>
        <source>Making and repairing things</source>
        <translation>Майструвати й ремонтувати</translation>
    </message>
    <message>
        <source>Computers and games</source>
        <translation>Комп&apos;ютери та ігри</translation>
    </message>
    <message>
        <source>Helping other people</source>
        <translation>Допомагати людям</translation>
    </message>
    <message>
        <source>Primary school</source>
        <translation>Початкова школа</translation>
    </message>
    <message>
        <source>Secondary school</source>
        <translation>Середня школа</translation>
    </message>
    <message>
        <source>Vocational training</source>
        <translation>Професійне навчання</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Курс</translation>
    </message>
    <message>
        <source>Bachelor&apos;s degree</source>
        <translation>Бакалавр</translation>
    </message>
    <message>
        <source>Master&apos;s degree</source>
        <translation>Магістр</translation>
    </message>
    <message>
        <source>I saw your vacancy on the WIS kiosk. I would like to work for you as: {job}.</source>
        <translation>Я побачив вашу вакансію на WIS. Хочу працювати у вас на посаді: {job}.</translation>
    </message>
    <message>
        <source>I would like to work at {employer}.</source>
        <translation>Я хочу працювати в {employer}.</translation>
    </message>
    <message>
        <source>I know this work and I like to do it.</source>
        <translation>Я знаю цю роботу й люблю її.</translation>
    </message>
    <message>
        <source>I want to learn this work and I am very motivated.</source>
        <translation>Я хочу навчитися цієї роботи й маю велике бажання.</translation>
    </message>
    <message>
        <source>I live in {town}, near your company.</source>
        <translation>Я живу поруч із вашою компанією: {town}.</translation>
    </message>
    <message>
        <source>I am looking for steady work.</source>
        <translation>Я шукаю постійну роботу.</translation>
    </message>
    <message>
        <source>I have worked as: {work}.</source>
        <translation>Мій досвід роботи: {work}.</translation>
    </message>
    <message>
        <source>There I did this: {tasks}.</source>
        <translation>Мої завдання там: {tasks}.</translation>
    </message>
    <message>
        <source>I can do this well: {skills}.</source>
        <translation>Я добре вмію: {skills}.</translation>
    </message>
    <message>
        <source>I learn fast.</source>
        <translation>Я швидко вчуся.</translation>
    </message>
    <message>
        <source>I can do physical work.</source>
        <translation>Я можу виконувати фізичну роботу.</translation>
    </message>
    <message>
        <source>I can work with customers.</source>
        <translation>Я можу працювати з клієнтами.</translation>
    </message>
    <message>
        <source>I stay calm when it is busy.</source>
        <translation>Я зберігаю спокій, коли багато роботи.</translation>
    </message>
    <message>
        <source>I would like to come for an interview.</source>
        <translation>Я із задоволенням прийду на співбесіду.</translation>
    </message>
    <message>
        <source>You find my CV with this letter.</source>
        <translation>Моє резюме додано до цього листа.</translation>
    </message>
    <message>
        <source>Call me at any time.</source>
        <translation>Телефонуйте мені будь-коли.</translation>
    </message>
    <message>
        <source>I am free every day for an interview.</source>
        <translation>Я маю час для співбесіди щодня.</translation>
    </message>
    <message>
        <source>Dear Sir or Madam,</source>
        <translation>Шановні пані та панове!</translation>
    </message>
    <message>
        <source>Yours sincerely,</source>
        <translation>З повагою</translation>
    </message>
    <message>
        <source>Application: {job}</source>
        <translation>Заява на роботу: {job}</translation>
    </message>
    <message>
        <source>You applied by e-mail</source>
        <translation>Ви подали заявку електронною поштою</translation>
    </message>
    <message>
        <source>Your application waits to be sent</source>
        <translation>Ваша заявка чекає на надсилання</translation>
    </message>
    <message>
        <source>CV and letter</source>
        <translation>Резюме і лист</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Sent along</source>
        <translation>Надіслано разом</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>The mail server took it. An answer comes from the employer.</source>
        <translation>Поштовий сервер прийняв. Відповідь прийде від роботодавця.</translation>
    </message>
    <message>
        <source>The mail server did not answer yet. Send it yourself too, to be sure.</source>
        <translation>Поштовий сервер ще не відповів. Про всяк випадок надішліть і самі.</translation>
    </message>
    <message>
        <source>Question for an appointment</source>
        <translation>Прохання про зустріч</translation>
    </message>
    <message>
        <source>Question to be called</source>
        <translation>Прохання зателефонувати</translation>
    </message>
    <message>
        <source>Question for another moment</source>
        <translation>Прохання про інший час</translation>
    </message>
    <message>
        <source>An answer</source>
        <translation>Відповідь</translation>
    </message>
    <message>
        <source>A copy from my file</source>
        <translation>Копія з моєї справи</translation>
    </message>
</context>
</TS>
