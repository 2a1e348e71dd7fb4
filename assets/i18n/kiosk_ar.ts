<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Curriculum vitae</source>
        <translation>السيرة الذاتية</translation>
    </message>
</context>
<context>
    <name>AboutController</name>
    <message>
        <source>There is no data on this kiosk yet.</source>
        <translation>لا توجد بيانات على هذا الجهاز بعد.</translation>
    </message>
    <message>
        <source>You did nothing wrong. Ask for help at the desk.</source>
        <translation>لم يحدث أي خطأ منك. يمكن طلب المساعدة من مكتب الاستقبال.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>صُنع باستخدام</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>الخطوط</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الرسوم</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation>الوظائف</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>الدورات</translation>
    </message>
    <message>
        <source>Occupations</source>
        <translation>المهن</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>الجهات المساعِدة</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>البلديات</translation>
    </message>
    <message>
        <source>Data of</source>
        <translation>بيانات يوم</translation>
    </message>
</context>
<context>
    <name>AboutPage</name>
    <message>
        <source>About this kiosk</source>
        <translation>حول هذا الجهاز</translation>
    </message>
    <message>
        <source>Read of which day the data is, and who made it.</source>
        <translation>هنا يمكن معرفة تاريخ البيانات ومن أعدّها.</translation>
    </message>
    <message>
        <source>What do you find here?</source>
        <translation>ماذا يوجد هنا؟</translation>
    </message>
    <message>
        <source>Employers and schools wrote their texts themselves. We change nothing in them.</source>
        <translation>أصحاب العمل والمدارس كتبوا نصوصهم بأنفسهم. لا نغيّر فيها شيئًا.</translation>
    </message>
    <message>
        <source>Who made the data?</source>
        <translation>من أعدّ البيانات؟</translation>
    </message>
    <message>
        <source>Who made the program?</source>
        <translation>من صنع البرنامج؟</translation>
    </message>
</context>
<context>
    <name>AccessLook</name>
    <message>
        <source>Size of text</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادية</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>كبير</translation>
    </message>
    <message>
        <source>Still larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>الأكبر</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Black on white</source>
        <translation>أسود على أبيض</translation>
    </message>
    <message>
        <source>White on black</source>
        <translation>أبيض على أسود</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>AccessReading</name>
    <message>
        <source>Read aloud</source>
        <translation>قراءة بصوت عالٍ</translation>
    </message>
    <message>
        <source>Touch a text and listen.</source>
        <translation>يكفي لمس أي نص للاستماع إليه.</translation>
    </message>
    <message>
        <source>How fast?</source>
        <translation>ما السرعة؟</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>بطيئة</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادية</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>سريعة</translation>
    </message>
    <message>
        <source>How loud?</source>
        <translation>ما مستوى الصوت؟</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>خفض الصوت</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>رفع الصوت</translation>
    </message>
    <message>
        <source>Cover the screen</source>
        <translation>إخفاء الشاشة</translation>
    </message>
    <message>
        <source>Nobody sees what you do. You hear it.</source>
        <translation>لا أحد يرى ما تفعله. أنت فقط تسمعه.</translation>
    </message>
    <message>
        <source>Plug in headphones first. Then only you hear it.</source>
        <translation>يُرجى توصيل سماعات الرأس أولًا. عندها تسمع وحدك.</translation>
    </message>
</context>
<context>
    <name>AccessSheet</name>
    <message>
        <source>Make the screen easy for you</source>
        <translation>جعل الشاشة سهلة لك</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة ضبط</translation>
    </message>
    <message>
        <source>Everything low</source>
        <translation>كل شيء في الأسفل</translation>
    </message>
    <message>
        <source>All buttons at the bottom. For who sits.</source>
        <translation>كل الأزرار في الأسفل. لمن يجلس.</translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation>حركة أقل</translation>
    </message>
    <message>
        <source>Nothing slides or fades.</source>
        <translation>لا شيء يتحرك أو يتلاشى.</translation>
    </message>
    <message>
        <source>Headphones? Plug them in: reading aloud starts by itself.</source>
        <translation>لديك سماعات رأس؟ عند توصيلها تبدأ القراءة تلقائيًا.</translation>
    </message>
    <message>
        <source>About this kiosk</source>
        <translation>حول هذا الجهاز</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>وقت أطول</translation>
    </message>
    <message>
        <source>The screen waits five minutes for you.</source>
        <translation>تنتظرك الشاشة 5 دقائق.</translation>
    </message>
</context>
<context>
    <name>AdviceWords</name>
    <message>
        <source>Leave out “{text}”</source>
        <translation>إزالة «{text}»</translation>
    </message>
    <message>
        <source>Drop every choice</source>
        <translation>إزالة كل الاختيارات</translation>
    </message>
    <message>
        <source>Drop “{text}”</source>
        <translation>إزالة «{text}»</translation>
    </message>
    <message>
        <source>instead of only {choices}</source>
        <translation>بدلًا من {choices} فقط</translation>
    </message>
    <message>
        <source>Search up to {km} km</source>
        <translation>البحث حتى {km} كم</translation>
    </message>
    <message>
        <source>instead of {km} km</source>
        <translation>بدلًا من {km} كم</translation>
    </message>
</context>
<context>
    <name>ApplicationWords</name>
    <message>
        <source>Called</source>
        <translation>اتصال هاتفي</translation>
    </message>
    <message>
        <source>E-mailed</source>
        <translation>بريد إلكتروني</translation>
    </message>
    <message>
        <source>Went there</source>
        <translation>زيارة المكان</translation>
    </message>
    <message>
        <source>On the website</source>
        <translation>على الموقع الإلكتروني</translation>
    </message>
    <message>
        <source>With a letter</source>
        <translation>برسالة</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>تقديم الطلب</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>مقابلة</translation>
    </message>
    <message>
        <source>Hired</source>
        <translation>قبول في العمل</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>عدم الاختيار</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Is still being sent</source>
        <translation>لا يزال قيد الإرسال</translation>
    </message>
    <message>
        <source>Sent, waiting for an answer</source>
        <translation>أُرسل، في انتظار الرد</translation>
    </message>
    <message>
        <source>They answered</source>
        <translation>وصل رد</translation>
    </message>
    <message>
        <source>Interview on %1</source>
        <translation>مقابلة في %1</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>لم يصل</translation>
    </message>
    <message>
        <source>The employer did not get it. Apply in another way.</source>
        <translation>لم يصل إلى صاحب العمل. يمكن التقدم بطريقة أخرى.</translation>
    </message>
    <message>
        <source>Your e-mail is sent</source>
        <translation>أُرسل البريد الإلكتروني</translation>
    </message>
    <message>
        <source>You called about it</source>
        <translation>اتصال هاتفي بشأن العمل</translation>
    </message>
    <message>
        <source>You sent an e-mail</source>
        <translation>إرسال بريد إلكتروني</translation>
    </message>
    <message>
        <source>You went there</source>
        <translation>زيارة المكان</translation>
    </message>
    <message>
        <source>You applied on the website</source>
        <translation>تقديم الطلب على الموقع</translation>
    </message>
    <message>
        <source>You sent a letter</source>
        <translation>إرسال رسالة</translation>
    </message>
    <message>
        <source>You applied</source>
        <translation>تقديم الطلب</translation>
    </message>
    <message>
        <source>You called</source>
        <translation>اتصال هاتفي</translation>
    </message>
    <message>
        <source>Invited for an interview</source>
        <translation>دعوة إلى مقابلة</translation>
    </message>
    <message>
        <source>You have the job</source>
        <translation>الحصول على العمل</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>ملاحظة شخصية</translation>
    </message>
    <message>
        <source>Your e-mail was not delivered</source>
        <translation>لم يصل البريد الإلكتروني</translation>
    </message>
</context>
<context>
    <name>ApplicationsController</name>
    <message numerus="yes">
        <source>%n since %1</source>
        <translation>
            <numerusform>%n منذ %1</numerusform>
            <numerusform>%n منذ %1</numerusform>
            <numerusform>%n منذ %1</numerusform>
            <numerusform>%n منذ %1</numerusform>
            <numerusform>%n منذ %1</numerusform>
            <numerusform>%n منذ %1</numerusform>
        </translation>
    </message>
    <message>
        <source>My applications</source>
        <translation>طلبات العمل</translation>
    </message>
    <message>
        <source>Proof of applications</source>
        <translation>إثبات طلبات العمل</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>هذا الشهر</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>الشهر الماضي</translation>
    </message>
    <message>
        <source>Three months</source>
        <translation>ثلاثة أشهر</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>هذه السنة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
</context>
<context>
    <name>AppliedDialog</name>
    <message>
        <source>Where did you apply?</source>
        <translation>أين كان تقديم الطلب؟</translation>
    </message>
    <message>
        <source>Well done! How did you do it?</source>
        <translation>أحسنت! ما طريقة التقديم؟</translation>
    </message>
    <message>
        <source>Which job?</source>
        <translation>أي عمل؟</translation>
    </message>
    <message>
        <source>Which employer?</source>
        <translation>أي صاحب عمل؟</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>يمكن تركه فارغًا</translation>
    </message>
    <message>
        <source>How?</source>
        <translation>كيف؟</translation>
    </message>
    <message>
        <source>We put this in your list.</source>
        <translation>سيوضع هذا في القائمة.</translation>
    </message>
    <message>
        <source>Without a file it is gone when you stop.</source>
        <translation>بدون ملف يُمسح ذلك عند التوقف.</translation>
    </message>
    <message>
        <source>You can show it as proof.</source>
        <translation>يمكن عرضها كإثبات.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Put in my list</source>
        <translation>إضافة إلى القائمة</translation>
    </message>
    <message>
        <source>Say first which job, and how.</source>
        <translation>يجب أولًا ذكر العمل والطريقة.</translation>
    </message>
    <message>
        <source>Choose first how you did it.</source>
        <translation>يجب أولًا اختيار الطريقة.</translation>
    </message>
</context>
<context>
    <name>ApplyCard</name>
    <message>
        <source>How to apply</source>
        <translation>طريقة التقديم</translation>
    </message>
</context>
<context>
    <name>ApplyController</name>
    <message>
        <source>Send it to the employer</source>
        <translation>إرسال إلى صاحب العمل</translation>
    </message>
    <message>
        <source>Print CV and letter</source>
        <translation>طباعة السيرة الذاتية والرسالة</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>لحظة من فضلك</translation>
    </message>
    <message>
        <source>We are sending it</source>
        <translation>يجري الإرسال</translation>
    </message>
    <message>
        <source>Sending does not work now</source>
        <translation>الإرسال غير ممكن الآن</translation>
    </message>
    <message>
        <source>It is sent</source>
        <translation>تم الإرسال</translation>
    </message>
    <message>
        <source>It is waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>It could not be sent</source>
        <translation>تعذّر الإرسال</translation>
    </message>
    <message>
        <source>The vacancy has changed</source>
        <translation>تغيّرت الوظيفة المعلنة</translation>
    </message>
    <message>
        <source>We do not know whether it was sent</source>
        <translation>لا نعرف إن كان قد أُرسل</translation>
    </message>
    <message>
        <source>We look whether it can be sent.</source>
        <translation>نتحقق من إمكانية الإرسال.</translation>
    </message>
    <message>
        <source>This takes a few seconds.</source>
        <translation>يستغرق ذلك بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>Nothing was sent. Print it, and send it yourself.</source>
        <translation>لم يُرسل أي شيء. يمكن الطباعة ثم الإرسال شخصيًا.</translation>
    </message>
    <message>
        <source>The mail server took your message. We keep nothing of it.</source>
        <translation>استلم خادم البريد الرسالة. لا نحتفظ بأي شيء منها.</translation>
    </message>
    <message>
        <source>The mail server does not answer yet. We try for two days. Print it too, to be sure.</source>
        <translation>خادم البريد لا يجيب بعد. نحاول لمدة يومين. من الأفضل الطباعة أيضًا.</translation>
    </message>
    <message>
        <source>The employer did not get it. Print it, and send it yourself.</source>
        <translation>لم يصل إلى صاحب العمل. يمكن الطباعة ثم الإرسال شخصيًا.</translation>
    </message>
    <message>
        <source>Nothing was sent. Look at the vacancy again, or print it.</source>
        <translation>لم يُرسل أي شيء. يمكن النظر إلى الوظيفة مرة أخرى أو الطباعة.</translation>
    </message>
    <message>
        <source>Try again: it is never sent twice. Or print it.</source>
        <translation>يمكن المحاولة مرة أخرى: لا يُرسل مرتين أبدًا. أو الطباعة.</translation>
    </message>
    <message>
        <source>CV and letter</source>
        <translation>السيرة الذاتية والرسالة</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>إيصال</translation>
    </message>
    <message>
        <source>My CV</source>
        <translation>سيرتي الذاتية</translation>
    </message>
    <message>
        <source>My letter</source>
        <translation>رسالتي</translation>
    </message>
    <message>
        <source>To: {address}</source>
        <translation>إلى: {address}</translation>
    </message>
    <message>
        <source>Your CV and your letter go along.</source>
        <translation>تُرسل السيرة الذاتية والرسالة.</translation>
    </message>
    <message>
        <source>Your CV goes along.</source>
        <translation>تُرسل السيرة الذاتية.</translation>
    </message>
    <message>
        <source>They answer to {address}.</source>
        <translation>يصل الرد إلى {address}.</translation>
    </message>
    <message>
        <source>They find in your CV how to reach you.</source>
        <translation>طريقة التواصل موجودة في السيرة الذاتية.</translation>
    </message>
    <message>
        <source>We keep nothing of it once it is sent.</source>
        <translation>بعد الإرسال لا نحتفظ بأي شيء.</translation>
    </message>
</context>
<context>
    <name>ApplyDialog</name>
    <message>
        <source>Send it to the employer?</source>
        <translation>هل نرسله إلى صاحب العمل؟</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>محاولة جديدة</translation>
    </message>
    <message>
        <source>Print a receipt</source>
        <translation>طباعة إيصال</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Yes, send it</source>
        <translation>نعم، إرسال</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Write your name in your CV first.</source>
        <translation>يجب أولًا كتابة الاسم في السيرة الذاتية.</translation>
    </message>
</context>
<context>
    <name>AppointmentController</name>
    <message>
        <source>This appointment</source>
        <translation>هذا الموعد</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>موعد</translation>
    </message>
    <message>
        <source>My CV</source>
        <translation>سيرتي الذاتية</translation>
    </message>
</context>
<context>
    <name>AskController</name>
    <message>
        <source>Work</source>
        <translation>العمل</translation>
    </message>
    <message>
        <source>A training</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>Learning Dutch</source>
        <translation>تعلّم الهولندية</translation>
    </message>
    <message>
        <source>My papers</source>
        <translation>أوراقي</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>شيء آخر</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>أي وقت</translation>
    </message>
    <message>
        <source>In the morning</source>
        <translation>صباحًا</translation>
    </message>
    <message>
        <source>At noon</source>
        <translation>ظهرًا</translation>
    </message>
    <message>
        <source>In the afternoon</source>
        <translation>بعد الظهر</translation>
    </message>
</context>
<context>
    <name>AskDialog</name>
    <message>
        <source>Ask for an appointment</source>
        <translation>طلب موعد</translation>
    </message>
    <message>
        <source>Ask to be called</source>
        <translation>طلب اتصال هاتفي</translation>
    </message>
    <message>
        <source>Ask for another moment</source>
        <translation>طلب وقت آخر</translation>
    </message>
    <message>
        <source>Your phone number</source>
        <translation>رقم الهاتف</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>عن ماذا؟</translation>
    </message>
    <message>
        <source>When does it suit you?</source>
        <translation>ما الوقت المناسب؟</translation>
    </message>
    <message>
        <source>Only the office reads this. Your number does not stay on this screen.</source>
        <translation>المكتب وحده يقرأ هذا. لا يبقى الرقم على هذه الشاشة.</translation>
    </message>
    <message>
        <source>Only the office reads this. The answer comes in your file.</source>
        <translation>المكتب وحده يقرأ هذا. يصل الجواب إلى الملف.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Fill in your phone number first.</source>
        <translation>يجب إدخال رقم الهاتف أولًا.</translation>
    </message>
</context>
<context>
    <name>CardController</name>
    <message>
        <source>Recovery card</source>
        <translation>بطاقة الاستعادة</translation>
    </message>
    <message>
        <source>Access card</source>
        <translation>بطاقة الدخول</translation>
    </message>
    <message>
        <source>We are making your card</source>
        <translation>يجري إعداد بطاقتك</translation>
    </message>
    <message>
        <source>Your card is printed</source>
        <translation>طُبعت بطاقتك</translation>
    </message>
    <message>
        <source>The card got stuck</source>
        <translation>علقت البطاقة</translation>
    </message>
    <message>
        <source>Your card did not come out</source>
        <translation>لم تخرج البطاقة</translation>
    </message>
    <message>
        <source>There is no printer here</source>
        <translation>لا توجد طابعة هنا</translation>
    </message>
    <message>
        <source>Take a photo of this card, or write the code down</source>
        <translation>تصوير هذه البطاقة أو كتابة الرمز</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>لحظة من فضلك</translation>
    </message>
    <message>
        <source>Stay here for a moment.</source>
        <translation>يُرجى البقاء هنا قليلًا.</translation>
    </message>
    <message>
        <source>Hold the code of the card below the scanner. Then it works.</source>
        <translation>وضع رمز البطاقة أسفل الماسح. بعدها تعمل.</translation>
    </message>
    <message>
        <source>Take the sheet. Then touch the button.</source>
        <translation>أخذ الورقة، ثم لمس الزر.</translation>
    </message>
    <message>
        <source>You did nothing wrong. A card that did not come out is worth nothing.</source>
        <translation>لا خطأ من جانبك. البطاقة التي لم تخرج لا قيمة لها.</translation>
    </message>
    <message>
        <source>Nobody else should see it. Look around you first.</source>
        <translation>لا ينبغي أن يراها أحد. النظر حولك أولًا.</translation>
    </message>
    <message>
        <source>A card that came out now opens nothing. Throw it away.</source>
        <translation>البطاقة التي خرجت الآن لا تفتح شيئًا. يُرجى رميها.</translation>
    </message>
    <message>
        <source>This is another card, or a mistake. Try again.</source>
        <translation>هذه بطاقة أخرى أو خطأ. تُعاد المحاولة.</translation>
    </message>
</context>
<context>
    <name>CardPrint</name>
    <message>
        <source>Only if you forget your code.</source>
        <translation>فقط عند نسيان رمزك.</translation>
    </message>
    <message>
        <source>Take this one to every kiosk</source>
        <translation>يُرجى أخذ هذه إلى كل كشك</translation>
    </message>
    <message>
        <source>Scan the card. Type your code. Your file opens.</source>
        <translation>وضع البطاقة أمام الماسح، ثم كتابة الرمز. بعدها يُفتح ملفك.</translation>
    </message>
    <message>
        <source>Type the code of the card. Then type your own code. Your file opens.</source>
        <translation>كتابة رمز البطاقة، ثم الرمز السري. بعدها يُفتح الملف.</translation>
    </message>
    <message>
        <source>Keep this one at home, apart from card 1</source>
        <translation>يُرجى حفظ هذه في البيت، بعيدًا عن البطاقة 1</translation>
    </message>
    <message>
        <source>Give them to nobody. With it you choose a new code.</source>
        <translation>يُرجى عدم إعطائهما لأحد. بهما يمكنك اختيار رمز جديد.</translation>
    </message>
    <message>
        <source>Can the scanner not read it? Type the last 4 signs of the code.</source>
        <translation>ألا يقرؤها الماسح؟ كتابة آخر 4 علامات من الرمز.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>I have my card</source>
        <translation>بطاقتي معي</translation>
    </message>
    <message>
        <source>Print a new card</source>
        <translation>طباعة بطاقة جديدة</translation>
    </message>
    <message>
        <source>Show the card on the screen</source>
        <translation>عرض البطاقة على الشاشة</translation>
    </message>
    <message>
        <source>Nothing comes out</source>
        <translation>لا يخرج شيء</translation>
    </message>
</context>
<context>
    <name>CardTask</name>
    <message>
        <source>Make your recovery card</source>
        <translation>إعداد بطاقة الاستعادة</translation>
    </message>
    <message>
        <source>Did you forget your code? Then only this card helps you to a new one.</source>
        <translation>عند نسيان الرمز، هذه البطاقة وحدها تتيح رمزًا جديدًا.</translation>
    </message>
</context>
<context>
    <name>CardsNeeded</name>
    <message>
        <source>Access card</source>
        <translation>بطاقة الدخول</translation>
    </message>
    <message>
        <source>Access card: here</source>
        <translation>بطاقة الدخول: وصلت</translation>
    </message>
    <message>
        <source>Access card: scan it or type its code</source>
        <translation>بطاقة الدخول: مسحها أو كتابة رمزها</translation>
    </message>
    <message>
        <source>Recovery card</source>
        <translation>بطاقة الاستعادة</translation>
    </message>
    <message>
        <source>Recovery card: here</source>
        <translation>بطاقة الاستعادة: وصلت</translation>
    </message>
    <message>
        <source>Recovery card: scan it or type its code</source>
        <translation>بطاقة الاستعادة: مسحها أو كتابة رمزها</translation>
    </message>
</context>
<context>
    <name>ChangeController</name>
    <message>
        <source>This does not work now</source>
        <translation>هذا لا يعمل الآن</translation>
    </message>
    <message>
        <source>Your code is changed</source>
        <translation>تغيّر رمزك</translation>
    </message>
    <message>
        <source>Your new access card works</source>
        <translation>بطاقة الدخول الجديدة تعمل</translation>
    </message>
    <message>
        <source>Your new recovery card works</source>
        <translation>بطاقة الاستعادة الجديدة تعمل</translation>
    </message>
    <message>
        <source>Nothing was changed. Your old card and your old code still work. Try again later.</source>
        <translation>لم يتغير شيء. البطاقة القديمة والرمز القديم ما زالا يعملان. تُعاد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>From now on only your new code opens your file.</source>
        <translation>من الآن فصاعدًا لا يفتح ملفك إلا رمزك الجديد.</translation>
    </message>
    <message>
        <source>The old one opens nothing any more. Throw it away.</source>
        <translation>القديمة لم تعد تفتح شيئًا. يمكن رميها.</translation>
    </message>
</context>
<context>
    <name>ChangeDialog</name>
    <message>
        <source>Change your code</source>
        <translation>تغيير رمزك</translation>
    </message>
    <message>
        <source>New access card</source>
        <translation>بطاقة دخول جديدة</translation>
    </message>
    <message>
        <source>New recovery card</source>
        <translation>بطاقة استعادة جديدة</translation>
    </message>
    <message>
        <source>First type the code that you have now.</source>
        <translation>كتابة الرمز الحالي أولًا.</translation>
    </message>
    <message>
        <source>Choose six digits that you remember well.</source>
        <translation>اختيار ستة أرقام يسهل تذكرها.</translation>
    </message>
    <message>
        <source>Type the same code once more.</source>
        <translation>كتابة الرمز نفسه مرة أخرى.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>لحظة من فضلك</translation>
    </message>
    <message>
        <source>Your code of now</source>
        <translation>رمزك الحالي</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>ChoiceWords</name>
    <message>
        <source>How far can it be?</source>
        <translation>ما أبعد مسافة؟</translation>
    </message>
    <message>
        <source>How much Dutch?</source>
        <translation>كم من الهولندية؟</translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation>نوع العمل</translation>
    </message>
    <message>
        <source>How many hours?</source>
        <translation>كم ساعة؟</translation>
    </message>
    <message>
        <source>When do you want to work?</source>
        <translation>متى يناسبك العمل؟</translation>
    </message>
    <message>
        <source>What do you not need?</source>
        <translation>ما الذي لا يُشترط؟</translation>
    </message>
    <message>
        <source>How new?</source>
        <translation>منذ متى نُشرت؟</translation>
    </message>
    <message>
        <source>What sector?</source>
        <translation>أي قطاع؟</translation>
    </message>
    <message>
        <source>What occupation?</source>
        <translation>أي مهنة؟</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3 أيام</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 أيام</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Permanent</source>
        <translation>ثابت</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>عبر وكالة</translation>
    </message>
    <message>
        <source>Flexi-job</source>
        <translation>فليكسي جوب</translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation>مؤقت</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>طلابي</translation>
    </message>
    <message>
        <source>Internship</source>
        <translation>تدريب عملي</translation>
    </message>
    <message>
        <source>Own boss</source>
        <translation>حر</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>تطوعي</translation>
    </message>
    <message>
        <source>Full time</source>
        <translation>دوام كامل</translation>
    </message>
    <message>
        <source>Part time</source>
        <translation>دوام جزئي</translation>
    </message>
    <message>
        <source>Daytime</source>
        <translation>نهارًا</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>ورديات</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>مساءً</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>ليلًا</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>نهاية الأسبوع</translation>
    </message>
    <message>
        <source>Diploma</source>
        <translation>شهادة</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>رخصة قيادة</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>خبرة</translation>
    </message>
    <message>
        <source>Up to {km} km</source>
        <translation>حتى {km} كم</translation>
    </message>
    <message>
        <source>New today</source>
        <translation>جديد اليوم</translation>
    </message>
    <message>
        <source>Last 3 days</source>
        <translation>آخر 3 أيام</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>قليل</translation>
    </message>
    <message>
        <source>Reasonably well</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>جيد</translation>
    </message>
    <message>
        <source>A little Dutch</source>
        <translation>الهولندية: قليل</translation>
    </message>
    <message>
        <source>Dutch reasonably well</source>
        <translation>الهولندية: مقبول</translation>
    </message>
    <message>
        <source>Dutch well</source>
        <translation>الهولندية: جيد</translation>
    </message>
    <message>
        <source>Permanent job</source>
        <translation>عمل ثابت</translation>
    </message>
    <message>
        <source>Agency work</source>
        <translation>عمل عبر وكالة</translation>
    </message>
    <message>
        <source>Temporary job</source>
        <translation>عمل مؤقت</translation>
    </message>
    <message>
        <source>Student job</source>
        <translation>عمل طلابي</translation>
    </message>
    <message>
        <source>Self-employed</source>
        <translation>عمل حر</translation>
    </message>
    <message>
        <source>Volunteer work</source>
        <translation>عمل تطوعي</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>عمل نهاري</translation>
    </message>
    <message>
        <source>In shifts</source>
        <translation>عمل بالورديات</translation>
    </message>
    <message>
        <source>In the evening</source>
        <translation>عمل مسائي</translation>
    </message>
    <message>
        <source>At night</source>
        <translation>عمل ليلي</translation>
    </message>
    <message>
        <source>At the weekend</source>
        <translation>عمل في نهاية الأسبوع</translation>
    </message>
    <message>
        <source>No diploma</source>
        <translation>بدون شهادة</translation>
    </message>
    <message>
        <source>No driving licence</source>
        <translation>بدون رخصة قيادة</translation>
    </message>
    <message>
        <source>No experience</source>
        <translation>بدون خبرة</translation>
    </message>
    <message>
        <source>up to {km} km from {place}</source>
        <translation>حتى {km} كم من {place}</translation>
    </message>
    <message>
        <source>No Dutch asked</source>
        <translation>لا تُطلب الهولندية</translation>
    </message>
    <message>
        <source>Dutch helps</source>
        <translation>الهولندية ميزة إضافية</translation>
    </message>
    <message>
        <source>A few words of Dutch</source>
        <translation>بضع كلمات هولندية</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>البحث في كل مكان</translation>
    </message>
    <message>
        <source>Any level of Dutch</source>
        <translation>أي مستوى في الهولندية</translation>
    </message>
    <message>
        <source>Any kind of work</source>
        <translation>أي نوع من العمل</translation>
    </message>
    <message>
        <source>Any number of hours</source>
        <translation>أي عدد من الساعات</translation>
    </message>
    <message>
        <source>Any time of the day</source>
        <translation>أي وقت</translation>
    </message>
    <message>
        <source>Whatever is asked of you</source>
        <translation>مهما كانت الشروط</translation>
    </message>
    <message>
        <source>Older ones too</source>
        <translation>الأقدم أيضًا</translation>
    </message>
    <message>
        <source>Every sector</source>
        <translation>كل القطاعات</translation>
    </message>
    <message>
        <source>Every occupation</source>
        <translation>كل المهن</translation>
    </message>
</context>
<context>
    <name>ChosenChips</name>
    <message>
        <source>Change this</source>
        <translation>تغيير هذا</translation>
    </message>
</context>
<context>
    <name>ClosedDoorDialog</name>
    <message>
        <source>No trainings now</source>
        <translation>لا دورات الآن</translation>
    </message>
    <message>
        <source>This door is closed for now. A person can help you today: %1.</source>
        <translation>هذا الباب مغلق حاليًا. يمكن لشخص مساعدتك اليوم: %1.</translation>
    </message>
    <message>
        <source>Find help</source>
        <translation>طلب المساعدة</translation>
    </message>
</context>
<context>
    <name>CodeAdvice</name>
    <message>
        <source>Not a run, not a birthday</source>
        <translation>لا تسلسل ولا تاريخ ميلاد</translation>
    </message>
    <message>
        <source>Others try 123456 and dates first. Do not tell your code to anybody, not to us either.</source>
        <translation>يجرب الآخرون أولًا 123456 والتواريخ. لا يُقال الرمز لأحد، ولا لنا.</translation>
    </message>
</context>
<context>
    <name>CodePanel</name>
    <message>
        <source>There is nothing about you in it.</source>
        <translation>لا تحتوي على أي شيء عنك.</translation>
    </message>
</context>
<context>
    <name>ContactWords</name>
    <message>
        <source>Call</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>الإيميل</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>الموقع</translation>
    </message>
</context>
<context>
    <name>Counter</name>
    <message>
        <source>One less</source>
        <translation>أقل بواحد</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>أكثر بواحد</translation>
    </message>
    <message>
        <source>Less is not possible.</source>
        <translation>لا يمكن أقل من ذلك.</translation>
    </message>
    <message>
        <source>More is not possible.</source>
        <translation>لا يمكن أكثر من ذلك.</translation>
    </message>
</context>
<context>
    <name>Curtain</name>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>مرة أخرى</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Show the screen again</source>
        <translation>إظهار الشاشة من جديد</translation>
    </message>
</context>
<context>
    <name>CurtainHead</name>
    <message>
        <source>The screen is covered</source>
        <translation>الشاشة مخفية</translation>
    </message>
    <message>
        <source>Nobody sees what you do. You hear everything in your headphones.</source>
        <translation>لا أحد يرى ما تفعله. تسمع كل شيء في سماعات الرأس.</translation>
    </message>
    <message>
        <source>Reading aloud waits</source>
        <translation>القراءة متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>القراءة جارية</translation>
    </message>
    <message>
        <source>Ready to read aloud</source>
        <translation>جاهز للقراءة بصوت عالٍ</translation>
    </message>
    <message>
        <source>piece %1 of %2</source>
        <translation>الجزء %1 من %2</translation>
    </message>
</context>
<context>
    <name>CvBuilder</name>
    <message>
        <source>Step {number} of {steps}</source>
        <translation>الخطوة {number} من {steps}</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>التعريف بالنفس</translation>
    </message>
    <message>
        <source>What work did you do?</source>
        <translation>ما العمل السابق؟</translation>
    </message>
    <message>
        <source>What did you learn?</source>
        <translation>ما الذي تم تعلّمه؟</translation>
    </message>
    <message>
        <source>Which languages do you speak?</source>
        <translation>ما اللغات المحكية؟</translation>
    </message>
    <message>
        <source>What can you do well?</source>
        <translation>ما المهارات الجيدة؟</translation>
    </message>
    <message>
        <source>How do you get to work?</source>
        <translation>كيفية الذهاب إلى العمل</translation>
    </message>
    <message>
        <source>What else should people know?</source>
        <translation>معلومات أخرى مفيدة</translation>
    </message>
    <message>
        <source>Is everything right?</source>
        <translation>هل كل شيء صحيح؟</translation>
    </message>
    <message>
        <source>Type your name and how they can reach you. The rest is not needed.</source>
        <translation>كتابة الاسم وطريقة الاتصال. الباقي غير ضروري.</translation>
    </message>
    <message>
        <source>Begin with your last work. No work yet? Go on.</source>
        <translation>البدء بآخر عمل. لا عمل بعد؟ المتابعة.</translation>
    </message>
    <message>
        <source>School, course or training, here or abroad. Nothing? Go on.</source>
        <translation>مدرسة أو دورة أو تدريب، هنا أو في الخارج. لا شيء؟ المتابعة.</translation>
    </message>
    <message>
        <source>Choose what suits best for each language.</source>
        <translation>اختيار الأنسب لكل لغة.</translation>
    </message>
    <message>
        <source>Touch what suits you. You can leave this out.</source>
        <translation>لمس ما يناسب. يمكن تخطي هذا.</translation>
    </message>
    <message>
        <source>Read it once more. Then choose how it looks, and print it.</source>
        <translation>قراءته مرة أخرى، ثم اختيار الشكل والطباعة.</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>التالي: {step}</translation>
    </message>
    <message>
        <source>This CV is in: {language}</source>
        <translation>لغة السيرة الذاتية: {language}</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>العمل</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>دورة تدريبية</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>المهارات</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>رخصة قيادة</translation>
    </message>
    <message>
        <source>More about you</source>
        <translation>معلومات إضافية</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>المراجعة</translation>
    </message>
</context>
<context>
    <name>CvBuilderPage</name>
    <message>
        <source>My CV</source>
        <translation>سيرتي الذاتية</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>لا شيء للتراجع عنه.</translation>
    </message>
    <message>
        <source>Show the sheet</source>
        <translation>عرض الورقة</translation>
    </message>
    <message>
        <source>This is how your CV looks</source>
        <translation>هكذا تبدو السيرة الذاتية</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Another template</source>
        <translation>قالب آخر</translation>
    </message>
</context>
<context>
    <name>CvCard</name>
    <message>
        <source>Ready</source>
        <translation>جاهزة</translation>
    </message>
    <message>
        <source>Not ready yet</source>
        <translation>غير جاهزة بعد</translation>
    </message>
</context>
<context>
    <name>CvCheckStep</name>
    <message>
        <source>In which language do you want your CV?</source>
        <translation>لغة السيرة الذاتية المطلوبة</translation>
    </message>
    <message>
        <source>Choose how it looks</source>
        <translation>اختيار الشكل</translation>
    </message>
</context>
<context>
    <name>CvChips</name>
    <message>
        <source>Show more</source>
        <translation>عرض المزيد</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>CvChoiceStep</name>
    <message>
        <source>This CV is for: %1</source>
        <translation>هذه السيرة من أجل: %1</translation>
    </message>
    <message>
        <source>The employer asks this. What can you do?</source>
        <translation>ما يطلبه صاحب العمل. ما المتوفر منه؟</translation>
    </message>
    <message>
        <source>Can you do this too?</source>
        <translation>مهارات أخرى ممكنة</translation>
    </message>
    <message>
        <source>How do you work?</source>
        <translation>طريقة العمل</translation>
    </message>
    <message>
        <source>Something else that you can do well</source>
        <translation>مهارة أخرى</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>رخصة قيادة</translation>
    </message>
    <message>
        <source>What do you have?</source>
        <translation>وسيلة النقل المتوفرة</translation>
    </message>
    <message>
        <source>How far can you go?</source>
        <translation>المسافة الممكنة</translation>
    </message>
    <message>
        <source>Some sentences about you, at the top</source>
        <translation>جمل تعريفية في الأعلى</translation>
    </message>
    <message>
        <source>Your own sentence</source>
        <translation>جملة شخصية</translation>
    </message>
    <message>
        <source>Also good to know</source>
        <translation>معلومات أخرى مفيدة</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>شيء آخر</translation>
    </message>
    <message>
        <source>Hobbies</source>
        <translation>هوايات</translation>
    </message>
    <message>
        <source>Another hobby</source>
        <translation>هواية أخرى</translation>
    </message>
</context>
<context>
    <name>CvController</name>
    <message numerus="yes">
        <source>%n CVs</source>
        <translation>
            <numerusform>لا سيرة ذاتية</numerusform>
            <numerusform>سيرة واحدة</numerusform>
            <numerusform>سيرتان</numerusform>
            <numerusform>%n سير ذاتية</numerusform>
            <numerusform>%n سيرة ذاتية</numerusform>
            <numerusform>%n سيرة ذاتية</numerusform>
        </translation>
    </message>
    <message>
        <source>My CV</source>
        <translation>سيرتي الذاتية</translation>
    </message>
    <message>
        <source>New CV</source>
        <translation>سيرة ذاتية جديدة</translation>
    </message>
</context>
<context>
    <name>CvLetterPage</name>
    <message>
        <source>My letter</source>
        <translation>رسالتي</translation>
    </message>
    <message>
        <source>Touch the sentences that suit you. You see the letter grow.</source>
        <translation>لمس الجمل المناسبة. الرسالة تكبر أمام العين.</translation>
    </message>
    <message>
        <source>Put the pieces together</source>
        <translation>تجميع الأجزاء</translation>
    </message>
    <message>
        <source>Your own sentence</source>
        <translation>جملة شخصية</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>This is how your letter looks</source>
        <translation>هكذا تبدو الرسالة</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
</context>
<context>
    <name>CvLookPage</name>
    <message>
        <source>My CV</source>
        <translation>سيرتي الذاتية</translation>
    </message>
    <message>
        <source>Touch a template or a colour. The text stays the same.</source>
        <translation>لمس قالب أو لون. النص يبقى كما هو.</translation>
    </message>
    <message>
        <source>This is how your CV looks</source>
        <translation>هكذا تبدو السيرة الذاتية</translation>
    </message>
    <message>
        <source>How should your CV look?</source>
        <translation>شكل السيرة الذاتية</translation>
    </message>
    <message>
        <source>Touch a sheet. The text stays the same.</source>
        <translation>لمس ورقة. النص يبقى كما هو.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>No colour in the printer?</source>
        <translation>لا ألوان في الطابعة؟</translation>
    </message>
    <message>
        <source>Then it comes out well in black and white.</source>
        <translation>تخرج عندها جيدة بالأبيض والأسود.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Choose this one: %1</source>
        <translation>اختيار هذا: %1</translation>
    </message>
</context>
<context>
    <name>CvLooks</name>
    <message>
        <source>Red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>Petrol</source>
        <translation>أزرق بترولي</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>Warm colours</source>
        <translation>دافئ</translation>
    </message>
    <message>
        <source>On one sheet</source>
        <translation>على ورقة واحدة</translation>
    </message>
    <message>
        <source>Europass style</source>
        <translation>أوروبي</translation>
    </message>
    <message>
        <source>Classic</source>
        <translation>كلاسيكي</translation>
    </message>
    <message>
        <source>Fresh</source>
        <translation>منعش</translation>
    </message>
</context>
<context>
    <name>CvNewsCard</name>
    <message>
        <source>New since this CV</source>
        <translation>جديد منذ هذه السيرة الذاتية</translation>
    </message>
    <message>
        <source>You said this in “What I can do”. It is not in this CV yet.</source>
        <translation>هذا مذكور في «ما أستطيع فعله» وليس بعد في هذه السيرة الذاتية.</translation>
    </message>
    <message>
        <source>Add it to this CV</source>
        <translation>إضافته إلى هذه السيرة الذاتية</translation>
    </message>
</context>
<context>
    <name>CvPage</name>
    <message>
        <source>My CV</source>
        <translation>سيرتي الذاتية</translation>
    </message>
    <message>
        <source>Make a new CV, or choose one and touch what you want to do with it.</source>
        <translation>إعداد سيرة جديدة، أو اختيار واحدة ولمس الإجراء المطلوب.</translation>
    </message>
    <message>
        <source>You just looked at this vacancy</source>
        <translation>الوظيفة المعروضة قبل قليل</translation>
    </message>
    <message>
        <source>What the employer asks comes first. You check it.</source>
        <translation>ما يطلبه صاحب العمل يأتي أولاً، ثم المراجعة.</translation>
    </message>
    <message>
        <source>Adapt to this vacancy</source>
        <translation>تكييف مع هذه الوظيفة</translation>
    </message>
    <message>
        <source>Make a CV for this vacancy</source>
        <translation>إعداد سيرة لهذه الوظيفة</translation>
    </message>
    <message>
        <source>All my CVs</source>
        <translation>كل السير الذاتية</translation>
    </message>
    <message>
        <source>You have no CV here yet</source>
        <translation>لا توجد سيرة ذاتية هنا بعد</translation>
    </message>
    <message>
        <source>Kept in your file</source>
        <translation>محفوظة في الملف</translation>
    </message>
    <message>
        <source>Without a file your CV is wiped when you stop. Print it first.</source>
        <translation>بدون ملف تُمسح السيرة عند الانتهاء. الطباعة أولاً.</translation>
    </message>
    <message>
        <source>New CV</source>
        <translation>سيرة ذاتية جديدة</translation>
    </message>
    <message>
        <source>Step by step, about 10 minutes</source>
        <translation>خطوة بخطوة، نحو 10 دقائق</translation>
    </message>
    <message>
        <source>Read a CV from my stick</source>
        <translation>قراءة سيرة ذاتية من USB</translation>
    </message>
    <message>
        <source>Copy this CV</source>
        <translation>نسخ هذه السيرة</translation>
    </message>
    <message>
        <source>Open this CV</source>
        <translation>فتح هذه السيرة</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>كتابة رسالة</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>على الهاتف</translation>
    </message>
    <message>
        <source>As a file</source>
        <translation>كملف</translation>
    </message>
    <message>
        <source>Remove this CV</source>
        <translation>حذف هذه السيرة</translation>
    </message>
</context>
<context>
    <name>CvPhoneDialog</name>
    <message>
        <source>Take your CV along on your phone</source>
        <translation>أخذ السيرة الذاتية على الهاتف</translation>
    </message>
    <message>
        <source>We are making a code</source>
        <translation>يجري إنشاء رمز</translation>
    </message>
    <message>
        <source>A code does not work now</source>
        <translation>لا يمكن إنشاء رمز الآن</translation>
    </message>
    <message>
        <source>This takes a few seconds.</source>
        <translation>يستغرق ذلك بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>We could not make a code. Try again, or print your CV.</source>
        <translation>تعذّر إنشاء رمز. يمكن المحاولة مرة أخرى أو طباعة السيرة الذاتية.</translation>
    </message>
    <message>
        <source>Open the camera of your phone.</source>
        <translation>يُرجى فتح كاميرا هاتفك.</translation>
    </message>
    <message>
        <source>Point it at the square.</source>
        <translation>ثم توجيهها إلى المربع.</translation>
    </message>
    <message>
        <source>Tap the link, then tap Download.</source>
        <translation>لمس الرابط ثم لمس «تنزيل».</translation>
    </message>
    <message>
        <source>It works once, until tomorrow. Only this code opens your CV. Do not show it to others.</source>
        <translation>يعمل مرة واحدة حتى الغد. هذا الرمز وحده يفتح السيرة الذاتية. لا ينبغي أن يراه آخرون.</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>إنشاء رمز جديد</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>محاولة جديدة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>CvReadDialog</name>
    <message>
        <source>This is what we found</source>
        <translation>هذا ما وجدناه</translation>
    </message>
    <message>
        <source>A CV from your stick</source>
        <translation>سيرة ذاتية من USB</translation>
    </message>
    <message>
        <source>Which file is it?</source>
        <translation>أي ملف هو؟</translation>
    </message>
    <message>
        <source>Everything was taken over.</source>
        <translation>تم نقل كل شيء.</translation>
    </message>
    <message>
        <source>This was not taken over</source>
        <translation>هذا لم يُنقل</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>ملف آخر</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>البحث مرة أخرى</translation>
    </message>
    <message>
        <source>Go on with this CV</source>
        <translation>المتابعة مع هذه السيرة الذاتية</translation>
    </message>
</context>
<context>
    <name>CvRemarks</name>
    <message>
        <source>Your CV is ready</source>
        <translation>السيرة الذاتية جاهزة</translation>
    </message>
    <message>
        <source>You can print it.</source>
        <translation>يمكن طباعتها.</translation>
    </message>
    <message>
        <source>Without a name nobody knows whose it is.</source>
        <translation>بدون اسم لا يعرف أحد صاحبها.</translation>
    </message>
    <message>
        <source>Your name is missing</source>
        <translation>الاسم ناقص</translation>
    </message>
    <message>
        <source>Employers here read Latin letters. Write it with those too.</source>
        <translation>أصحاب العمل هنا يقرؤون الأحرف اللاتينية. يُستحسن كتابته بها أيضًا.</translation>
    </message>
    <message>
        <source>Your name is in other letters</source>
        <translation>الاسم مكتوب بأحرف أخرى</translation>
    </message>
    <message>
        <source>Give a phone number or an e-mail address.</source>
        <translation>إعطاء رقم هاتف أو بريد إلكتروني.</translation>
    </message>
    <message>
        <source>Nobody can reach you yet</source>
        <translation>لا توجد طريقة للاتصال بعد</translation>
    </message>
    <message>
        <source>Your phone number is very short</source>
        <translation>رقم الهاتف قصير جدًا</translation>
    </message>
    <message>
        <source>That is no e-mail address</source>
        <translation>هذا ليس عنوان بريد إلكتروني</translation>
    </message>
    <message>
        <source>Look whether it is right: {text}</source>
        <translation>للمراجعة: {text}</translation>
    </message>
    <message>
        <source>Add work, a training or what you can do. Then an employer knows something about you.</source>
        <translation>إضافة عمل أو دورة تدريبية أو مهارة تُعرّف صاحب العمل بصاحب السيرة.</translation>
    </message>
    <message>
        <source>Your CV is still almost empty</source>
        <translation>السيرة الذاتية شبه فارغة</translation>
    </message>
    <message>
        <source>Nothing from {start} to {end}</source>
        <translation>لا شيء من {start} إلى {end}</translation>
    </message>
    <message>
        <source>That is fine, but people may ask about it. Did you learn something, or care for somebody?</source>
        <translation>لا بأس بذلك، لكن قد يُسأل عنه. هل كان هناك تعلّم أو رعاية لشخص؟</translation>
    </message>
    <message>
        <source>Employers want to know this. Also your mother tongue counts.</source>
        <translation>هذا مهم لأصحاب العمل. اللغة الأم تُحتسب أيضًا.</translation>
    </message>
    <message>
        <source>Which languages do you speak?</source>
        <translation>ما اللغات المحكية؟</translation>
    </message>
    <message>
        <source>Choose what suits best for each language.</source>
        <translation>اختيار الأنسب لكل لغة.</translation>
    </message>
    <message>
        <source>How well do you speak it?</source>
        <translation>ما مستوى التحدث؟</translation>
    </message>
    <message>
        <source>Can you do this? Then add it. If not, you can still apply.</source>
        <translation>هل هذا متوفر؟ إضافته إذن. وإلا فالتقديم ممكن أيضاً.</translation>
    </message>
    <message>
        <source>The employer also asks: {list}</source>
        <translation>يطلب صاحب العمل أيضاً: {list}</translation>
    </message>
    <message>
        <source>These are your own words. Check this with someone.</source>
        <translation>هذه كلمات شخصية. مراجعتها مع شخص ما.</translation>
    </message>
    <message>
        <source>There is not enough room for everything. Leave something out if you want to choose yourself.</source>
        <translation>لا مكان لكل شيء. حذف شيء للاختيار الشخصي.</translation>
    </message>
    <message>
        <source>Shorter on paper: {job}</source>
        <translation>أقصر على الورق: {job}</translation>
    </message>
</context>
<context>
    <name>CvRemoveDialog</name>
    <message>
        <source>Remove this CV?</source>
        <translation>حذف هذه السيرة؟</translation>
    </message>
    <message>
        <source>You cannot get it back.</source>
        <translation>لا يمكن استرجاعها.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>الاحتفاظ بها</translation>
    </message>
    <message>
        <source>Remove this CV</source>
        <translation>حذف هذه السيرة</translation>
    </message>
</context>
<context>
    <name>CvSheet</name>
    <message>
        <source>Touch the sheet: large</source>
        <translation>لمس الورقة للتكبير</translation>
    </message>
    <message>
        <source>The other sheet</source>
        <translation>الورقة الأخرى</translation>
    </message>
</context>
<context>
    <name>CvSheetPage</name>
    <message>
        <source>My CV</source>
        <translation>سيرتي الذاتية</translation>
    </message>
    <message>
        <source>My letter</source>
        <translation>رسالتي</translation>
    </message>
    <message>
        <source>This is how it comes out of the printer.</source>
        <translation>هكذا تخرج من الطابعة.</translation>
    </message>
    <message>
        <source>The other sheet</source>
        <translation>الورقة الأخرى</translation>
    </message>
</context>
<context>
    <name>CvStickController</name>
    <message>
        <source>We are looking on your stick</source>
        <translation>يجري البحث في USB</translation>
    </message>
    <message>
        <source>Leave your stick in.</source>
        <translation>يجب إبقاء الذاكرة في مكانها.</translation>
    </message>
    <message>
        <source>We are reading it</source>
        <translation>تجري القراءة</translation>
    </message>
    <message>
        <source>My CV</source>
        <translation>سيرتي الذاتية</translation>
    </message>
    <message>
        <source>There is no CV on this stick that we can read</source>
        <translation>لا نجد سيرة ذاتية على هذا USB</translation>
    </message>
    <message>
        <source>PDFs of this kiosk and files of Europass or JSON Resume work.</source>
        <translation>تعمل ملفات PDF من هذا الجهاز وملفات Europass أو JSON Resume.</translation>
    </message>
    <message>
        <source>We find no CV in this file</source>
        <translation>لا نجد سيرة ذاتية في هذا الملف</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another file.</source>
        <translation>لم يتغير شيء. يمكن اختيار ملف آخر.</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs</source>
        <translation>
            <numerusform>لا وظائف</numerusform>
            <numerusform>وظيفة واحدة</numerusform>
            <numerusform>وظيفتان</numerusform>
            <numerusform>%n وظائف</numerusform>
            <numerusform>%n وظيفة</numerusform>
            <numerusform>%n وظيفة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trainings</source>
        <translation>
            <numerusform>لا دورات</numerusform>
            <numerusform>دورة واحدة</numerusform>
            <numerusform>دورتان</numerusform>
            <numerusform>%n دورات</numerusform>
            <numerusform>%n دورة</numerusform>
            <numerusform>%n دورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n languages</source>
        <translation>
            <numerusform>لا لغات</numerusform>
            <numerusform>لغة واحدة</numerusform>
            <numerusform>لغتان</numerusform>
            <numerusform>%n لغات</numerusform>
            <numerusform>%n لغة</numerusform>
            <numerusform>%n لغة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skills</source>
        <translation>
            <numerusform>لا مهارات</numerusform>
            <numerusform>مهارة واحدة</numerusform>
            <numerusform>مهارتان</numerusform>
            <numerusform>%n مهارات</numerusform>
            <numerusform>%n مهارة</numerusform>
            <numerusform>%n مهارة</numerusform>
        </translation>
    </message>
    <message>
        <source>We cannot read this stick</source>
        <translation>لا يمكن قراءة هذا USB</translation>
    </message>
    <message>
        <source>Do you have another stick? Nothing on it was changed.</source>
        <translation>هل يوجد USB آخر؟ لم يتغير شيء عليه.</translation>
    </message>
</context>
<context>
    <name>CvStudyForm</name>
    <message>
        <source>New training</source>
        <translation>تدريب جديد</translation>
    </message>
</context>
<context>
    <name>CvStudyStep</name>
    <message>
        <source>What kind of school or training?</source>
        <translation>نوع المدرسة أو التدريب</translation>
    </message>
    <message>
        <source>What did you learn there?</source>
        <translation>ما الذي تم تعلّمه هناك؟</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>At which school? (not needed)</source>
        <translation>في أي مدرسة؟ (غير ضروري)</translation>
    </message>
    <message>
        <source>In which year did it end?</source>
        <translation>سنة الانتهاء</translation>
    </message>
    <message>
        <source>I still follow it</source>
        <translation>ما زال مستمراً</translation>
    </message>
    <message>
        <source>More training</source>
        <translation>تدريب آخر</translation>
    </message>
    <message>
        <source>Leave this training out</source>
        <translation>حذف هذا التدريب</translation>
    </message>
</context>
<context>
    <name>CvTongueStep</name>
    <message>
        <source>Leave out: %1</source>
        <translation>حذف: %1</translation>
    </message>
    <message>
        <source>Another language?</source>
        <translation>لغة أخرى؟</translation>
    </message>
    <message>
        <source>Touch a language</source>
        <translation>لمس لغة</translation>
    </message>
    <message>
        <source>Other languages</source>
        <translation>لغات أخرى</translation>
    </message>
</context>
<context>
    <name>CvTongues</name>
    <message>
        <source>A little</source>
        <translation>قليل</translation>
    </message>
    <message>
        <source>Reasonably well</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>جيد</translation>
    </message>
    <message>
        <source>Fluent</source>
        <translation>بطلاقة</translation>
    </message>
    <message>
        <source>Mother tongue</source>
        <translation>اللغة الأم</translation>
    </message>
    <message>
        <source>{language} is added. Choose how well you speak it.</source>
        <translation>أُضيفت {language}. اختيار المستوى التالي.</translation>
    </message>
</context>
<context>
    <name>CvWhoStep</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>First name and last name</source>
        <translation>الاسم واللقب</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>E-mail (not needed)</source>
        <translation>البريد الإلكتروني (غير ضروري)</translation>
    </message>
    <message>
        <source>What work are you looking for? (not needed)</source>
        <translation>العمل المطلوب (غير ضروري)</translation>
    </message>
    <message>
        <source>Street and number (not needed)</source>
        <translation>الشارع والرقم (غير ضروري)</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>الرمز البريدي</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>البلدة</translation>
    </message>
</context>
<context>
    <name>CvWorkForm</name>
    <message numerus="yes">
        <source>%n chosen, more is fine</source>
        <translation>
            <numerusform>لا اختيار، يمكن أكثر</numerusform>
            <numerusform>اختيار واحد، يمكن أكثر</numerusform>
            <numerusform>اختياران، يمكن أكثر</numerusform>
            <numerusform>%n اختيارات، يمكن أكثر</numerusform>
            <numerusform>%n اختياراً، يمكن أكثر</numerusform>
            <numerusform>%n اختيار، يمكن أكثر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n سنة</numerusform>
            <numerusform>سنة واحدة</numerusform>
            <numerusform>سنتان</numerusform>
            <numerusform>%n سنوات</numerusform>
            <numerusform>%n سنة</numerusform>
            <numerusform>%n سنة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n شهر</numerusform>
            <numerusform>شهر واحد</numerusform>
            <numerusform>شهران</numerusform>
            <numerusform>%n أشهر</numerusform>
            <numerusform>%n شهراً</numerusform>
            <numerusform>%n شهر</numerusform>
        </translation>
    </message>
    <message>
        <source>New work</source>
        <translation>عمل جديد</translation>
    </message>
</context>
<context>
    <name>CvWorkStep</name>
    <message>
        <source>What was your work?</source>
        <translation>ما كان العمل؟</translation>
    </message>
    <message>
        <source>For example: cleaner, cook, driver</source>
        <translation>مثلاً: عامل نظافة، طباخ، سائق</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>For whom, and where? (not needed)</source>
        <translation>عند من وأين؟ (غير ضروري)</translation>
    </message>
    <message>
        <source>I still work there</source>
        <translation>ما زال العمل مستمراً</translation>
    </message>
    <message>
        <source>What did you do there?</source>
        <translation>المهام هناك</translation>
    </message>
    <message>
        <source>Something else that you did</source>
        <translation>مهمة أخرى</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>More work</source>
        <translation>عمل آخر</translation>
    </message>
    <message>
        <source>Leave this work out</source>
        <translation>حذف هذا العمل</translation>
    </message>
</context>
<context>
    <name>CvWriteDialog</name>
    <message>
        <source>Your CV as a file</source>
        <translation>السيرة الذاتية كملف</translation>
    </message>
    <message>
        <source>Put your stick in. Then choose for what.</source>
        <translation>يمكن إدخال USB ثم اختيار الغرض.</translation>
    </message>
    <message>
        <source>For the Europass website</source>
        <translation>لموقع Europass</translation>
    </message>
    <message>
        <source>For this kiosk and other CV programs</source>
        <translation>لهذا الجهاز وبرامج السير الذاتية الأخرى</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>DayChoice</name>
    <message>
        <source>Tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>يوم آخر</translation>
    </message>
</context>
<context>
    <name>DayPicker</name>
    <message>
        <source>When?</source>
        <translation>متى؟</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>أي يوم؟</translation>
    </message>
</context>
<context>
    <name>DeskButton</name>
    <message>
        <source>Call the desk</source>
        <translation>استدعاء مكتب الاستقبال</translation>
    </message>
</context>
<context>
    <name>DeskCard</name>
    <message>
        <source>Call the desk</source>
        <translation>استدعاء مكتب الاستقبال</translation>
    </message>
</context>
<context>
    <name>DeskDialog</name>
    <message>
        <source>Call the desk</source>
        <translation>استدعاء مكتب الاستقبال</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>DeskWords</name>
    <message>
        <source>Do you need help with this screen?</source>
        <translation>هل تلزم مساعدة في استخدام هذه الشاشة؟</translation>
    </message>
    <message>
        <source>We are telling the desk</source>
        <translation>جارٍ إبلاغ مكتب الاستقبال</translation>
    </message>
    <message>
        <source>The desk knows that somebody needs help here</source>
        <translation>علم مكتب الاستقبال بوجود من يحتاج إلى مساعدة هنا</translation>
    </message>
    <message>
        <source>We could not tell the desk</source>
        <translation>تعذّر إبلاغ مكتب الاستقبال</translation>
    </message>
    <message>
        <source>Ask at the desk.</source>
        <translation>يُرجى السؤال في مكتب الاستقبال.</translation>
    </message>
    <message>
        <source>We tell the desk. They only hear where this screen is.</source>
        <translation>سيتم إبلاغ مكتب الاستقبال بمكان هذه الشاشة فقط.</translation>
    </message>
    <message>
        <source>Wait here for a moment.</source>
        <translation>يُرجى الانتظار هنا قليلًا.</translation>
    </message>
    <message>
        <source>Wait here, or go there yourself.</source>
        <translation>يُرجى الانتظار هنا، أو الذهاب إلى هناك.</translation>
    </message>
    <message>
        <source>You did nothing wrong. Ask there yourself.</source>
        <translation>ليس هذا خطأك. يُرجى السؤال هناك مباشرةً.</translation>
    </message>
    <message>
        <source>We are telling the desk.</source>
        <translation>جارٍ إبلاغ مكتب الاستقبال.</translation>
    </message>
    <message>
        <source>The desk knows that the printer needs help.</source>
        <translation>علم مكتب الاستقبال بمشكلة الطابعة.</translation>
    </message>
    <message>
        <source>We could not tell the desk. Ask there yourself.</source>
        <translation>تعذّر إبلاغ مكتب الاستقبال. يُرجى السؤال هناك مباشرةً.</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>DomainsController</name>
    <message>
        <source>We do not know any trainings right now.</source>
        <translation>لا توجد لدينا دورات الآن.</translation>
    </message>
    <message>
        <source>You did nothing wrong. Ask for help at the desk.</source>
        <translation>ليس هذا خطأك. يُرجى طلب المساعدة من مكتب الاستقبال.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>الدورات</translation>
    </message>
</context>
<context>
    <name>DomainsPage</name>
    <message>
        <source>Trainings</source>
        <translation>الدورات</translation>
    </message>
    <message>
        <source>Touch what you want to learn about. Then touch a training.</source>
        <translation>يُلمس الموضوع المراد تعلّمه، ثم تُلمس الدورة.</translation>
    </message>
    <message>
        <source>What do you want to learn about?</source>
        <translation>ما الموضوع المراد تعلّمه؟</translation>
    </message>
    <message>
        <source>No trainings suit your other choices.</source>
        <translation>لا توجد دورات تناسب الاختيارات الأخرى.</translation>
    </message>
</context>
<context>
    <name>DoorButton</name>
    <message>
        <source>Closed for now</source>
        <translation>مغلق حاليًا</translation>
    </message>
</context>
<context>
    <name>DoorRow</name>
    <message>
        <source>Vacancies</source>
        <translation>الوظائف</translation>
    </message>
    <message>
        <source>Find work that suits you</source>
        <translation>البحث عن عمل&#xa0;يناسبك</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>الدورات</translation>
    </message>
    <message>
        <source>Learn a trade or learn more</source>
        <translation>تعلُّم مهنة أو تعلُّم المزيد</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>ملفي</translation>
    </message>
    <message>
        <source>Saved work, tasks and appointments</source>
        <translation>الوظائف المحفوظة والمهام والمواعيد</translation>
    </message>
    <message>
        <source>Your file is open</source>
        <translation>ملفك مفتوح</translation>
    </message>
    <message>
        <source>My CV</source>
        <translation>سيرتي الذاتية</translation>
    </message>
    <message>
        <source>Make your CV and print it</source>
        <translation>كتابة سيرتك الذاتية وطباعتها</translation>
    </message>
    <message>
        <source>Job shop &amp; help</source>
        <translation>Werkwinkel والمساعدة</translation>
    </message>
    <message>
        <source>Ask a person for help</source>
        <translation>طلب المساعدة من&#xa0;شخص</translation>
    </message>
</context>
<context>
    <name>DoorsPage</name>
    <message>
        <source>Welcome. Where do you want to go?</source>
        <translation>أهلًا بك. إلى&#xa0;أين؟</translation>
    </message>
    <message>
        <source>Touch a door. It is free, and you can take your time.</source>
        <translation>يكفي لمس أحد الأبواب. الخدمة مجانية ولا داعي للعجلة.</translation>
    </message>
</context>
<context>
    <name>Doorstep</name>
    <message>
        <source>Nothing you do here stays on this screen.</source>
        <translation>لا يبقى على هذه الشاشة أي شيء مما تفعله هنا.</translation>
    </message>
    <message>
        <source>Nothing stays on this screen.</source>
        <translation>لا يبقى شيء على هذه الشاشة.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>تسهيلات</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>قراءة بصوت عالٍ</translation>
    </message>
    <message>
        <source>Stop &amp; wipe</source>
        <translation>إيقاف ومسح</translation>
    </message>
</context>
<context>
    <name>DossierApplicationPage</name>
    <message>
        <source>Application</source>
        <translation>طلب عمل</translation>
    </message>
    <message>
        <source>Say here what happened with this application.</source>
        <translation>هنا يمكن ذكر ما حدث لهذا الطلب.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>ماذا حدث؟</translation>
    </message>
    <message>
        <source>Write something with it</source>
        <translation>كتابة ملاحظة</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Choose first what happened.</source>
        <translation>يجب أولًا اختيار ما حدث.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>جهة الاتصال</translation>
    </message>
    <message>
        <source>Show the vacancy</source>
        <translation>عرض الوظيفة</translation>
    </message>
    <message>
        <source>Remove this application</source>
        <translation>حذف هذا الطلب</translation>
    </message>
    <message>
        <source>This application is no longer there.</source>
        <translation>هذا الطلب لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>Remove this application?</source>
        <translation>حذف هذا الطلب؟</translation>
    </message>
    <message>
        <source>It goes from your list and from your proof. You cannot get it back.</source>
        <translation>يُحذف من القائمة ومن الإثبات. لا يمكن استعادته.</translation>
    </message>
</context>
<context>
    <name>DossierApplicationsPage</name>
    <message>
        <source>My applications</source>
        <translation>طلبات العمل</translation>
    </message>
    <message>
        <source>Here is where you applied. Touch one to say what happened.</source>
        <translation>هنا طلبات العمل. باللمس يمكن ذكر ما حدث.</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>ملفي</translation>
    </message>
    <message>
        <source>You did not note an application yet.</source>
        <translation>لا توجد طلبات مسجلة بعد.</translation>
    </message>
    <message>
        <source>Did you call, write or go somewhere? Put it here. Then you have proof that you look for work.</source>
        <translation>هل كان هناك اتصال أو رسالة أو زيارة؟ يمكن تسجيل ذلك هنا. بهذا يوجد إثبات للبحث عن عمل.</translation>
    </message>
    <message>
        <source>I applied</source>
        <translation>قدمت طلبًا</translation>
    </message>
    <message>
        <source>Print the proof</source>
        <translation>طباعة الإثبات</translation>
    </message>
    <message>
        <source>There are no applications yet.</source>
        <translation>لا توجد طلبات بعد.</translation>
    </message>
</context>
<context>
    <name>DossierAppointmentPage</name>
    <message>
        <source>Appointment</source>
        <translation>موعد</translation>
    </message>
    <message>
        <source>Say whether you come. Print it, or take the way there along on your phone.</source>
        <translation>تحديد الحضور هنا. يمكن الطباعة أو أخذ الطريق على الهاتف.</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>ملفي</translation>
    </message>
    <message>
        <source>Will you come?</source>
        <translation>هل ستحضر؟</translation>
    </message>
    <message>
        <source>No, I cannot</source>
        <translation>لا، لا أستطيع</translation>
    </message>
    <message>
        <source>Yes, I come</source>
        <translation>نعم، سأحضر</translation>
    </message>
    <message>
        <source>I was there</source>
        <translation>تم الحضور</translation>
    </message>
    <message>
        <source>Ask for another moment</source>
        <translation>طلب وقت آخر</translation>
    </message>
    <message>
        <source>Bring with you</source>
        <translation>أحضر معك</translation>
    </message>
    <message>
        <source>Route (QR)</source>
        <translation>الطريق (QR)</translation>
    </message>
    <message>
        <source>See the place</source>
        <translation>عرض المكان</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>على الورق</translation>
    </message>
    <message>
        <source>Print this appointment</source>
        <translation>طباعة هذا الموعد</translation>
    </message>
    <message>
        <source>Print my CV</source>
        <translation>طباعة سيرتي الذاتية</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>This appointment is no longer there.</source>
        <translation>هذا الموعد لم يعد موجودًا.</translation>
    </message>
</context>
<context>
    <name>DossierAppointmentsPage</name>
    <message>
        <source>My appointments</source>
        <translation>مواعيدي</translation>
    </message>
    <message>
        <source>Here are your appointments. Touch one to say whether you come.</source>
        <translation>هنا المواعيد. يمكن لمس موعد لتحديد الحضور.</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>ملفي</translation>
    </message>
    <message>
        <source>You have no appointments now.</source>
        <translation>لا توجد مواعيد الآن.</translation>
    </message>
    <message>
        <source>Do you want to talk with somebody? Ask for it below.</source>
        <translation>هل تلزم محادثة مع أحد؟ يمكن طلبها أدناه.</translation>
    </message>
    <message>
        <source>Do you want to talk with somebody? Go to a job shop, or call.</source>
        <translation>هل تلزم محادثة مع أحد؟ يمكن الذهاب إلى مكتب عمل أو الاتصال.</translation>
    </message>
    <message>
        <source>See the places</source>
        <translation>عرض الأماكن</translation>
    </message>
    <message>
        <source>Sent to the office</source>
        <translation>مُرسل إلى المكتب</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>انتهت</translation>
    </message>
    <message>
        <source>Ask to be called</source>
        <translation>طلب اتصال هاتفي</translation>
    </message>
    <message>
        <source>Ask for an appointment</source>
        <translation>طلب موعد</translation>
    </message>
</context>
<context>
    <name>DossierEnterPage</name>
    <message>
        <source>Open your file</source>
        <translation>فتح ملفك</translation>
    </message>
    <message>
        <source>Type your code</source>
        <translation>كتابة رمزك</translation>
    </message>
    <message>
        <source>Open it with both cards</source>
        <translation>فتحه بالبطاقتين</translation>
    </message>
    <message>
        <source>Choose a new code</source>
        <translation>اختيار رمز جديد</translation>
    </message>
    <message>
        <source>Your code is blocked</source>
        <translation>رمزك محظور</translation>
    </message>
    <message>
        <source>This screen does not know this card</source>
        <translation>هذه الشاشة لا تعرف هذه البطاقة</translation>
    </message>
    <message>
        <source>We cannot get your file now</source>
        <translation>لا يمكن جلب ملفك الآن</translation>
    </message>
    <message>
        <source>We take no codes for a moment</source>
        <translation>لا تُقبل الرموز لبعض الوقت</translation>
    </message>
    <message>
        <source>Your file does not open now</source>
        <translation>ملفك لا يُفتح الآن</translation>
    </message>
    <message>
        <source>Hold your card below the scanner. Then type your code.</source>
        <translation>وضع بطاقتك أسفل الماسح، ثم كتابة رمزك.</translation>
    </message>
    <message>
        <source>Type the code of your card. Then type your secret code.</source>
        <translation>كتابة رمز بطاقتك، ثم كتابة رمزك السري.</translation>
    </message>
    <message>
        <source>We have your recovery card. The code has 6 digits.</source>
        <translation>وصلت بطاقة الاستعادة. الرمز من 6 أرقام.</translation>
    </message>
    <message>
        <source>We have your card. The code has 6 digits.</source>
        <translation>وصلت بطاقتك. الرمز من 6 أرقام.</translation>
    </message>
    <message>
        <source>Did you forget your code? Scan your access card and your recovery card.</source>
        <translation>هل نُسي الرمز؟ مسح بطاقة الدخول وبطاقة الاستعادة.</translation>
    </message>
    <message>
        <source>Six digits that you remember well. The old code opens nothing any more.</source>
        <translation>ستة أرقام يسهل تذكرها. الرمز القديم لم يعد يفتح شيئًا.</translation>
    </message>
    <message>
        <source>Type the same code once more.</source>
        <translation>كتابة الرمز نفسه مرة أخرى.</translation>
    </message>
    <message>
        <source>There were too many wrong codes. With both cards your file opens, and you choose a new code.</source>
        <translation>كانت الرموز الخاطئة كثيرة. بالبطاقتين يُفتح ملفك، ثم اختيار رمز جديد.</translation>
    </message>
    <message>
        <source>Is it an old card? Then use your new one. You can also make a new file.</source>
        <translation>هل هي بطاقة قديمة؟ يُرجى استعمال الجديدة. يمكن أيضًا إنشاء ملف جديد.</translation>
    </message>
    <message>
        <source>You did nothing wrong. Your file is not on this screen yet, and the network does not work. Try again later.</source>
        <translation>ليس هناك أي خطأ منك. ملفك ليس على هذه الشاشة بعد، والشبكة لا تعمل. يُرجى المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>There were too many wrong codes on this screen. Come back in a quarter of an hour, or ask a person for help.</source>
        <translation>كانت الرموز الخاطئة كثيرة على هذه الشاشة. العودة بعد ربع ساعة أو طلب المساعدة من موظف.</translation>
    </message>
    <message>
        <source>You did nothing wrong. Try again later, or ask a person for help.</source>
        <translation>لا خطأ من جانبك. المحاولة لاحقًا أو طلب المساعدة من موظف.</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>ملفي</translation>
    </message>
    <message>
        <source>Hold your card below the scanner</source>
        <translation>وضع البطاقة تحت الماسح</translation>
    </message>
    <message>
        <source>The code is on the back of your card</source>
        <translation>الرمز على ظهر البطاقة</translation>
    </message>
    <message>
        <source>With the square to the light. Then you type your secret code.</source>
        <translation>المربع نحو الضوء. ثم كتابة الرمز السري.</translation>
    </message>
    <message>
        <source>First you type that code. Then your secret code.</source>
        <translation>أولًا كتابة ذلك الرمز، ثم الرمز السري.</translation>
    </message>
    <message>
        <source>Or type the code of the card</source>
        <translation>أو كتابة رمز البطاقة</translation>
    </message>
    <message>
        <source>It is on the back of your card.</source>
        <translation>هو على ظهر البطاقة.</translation>
    </message>
    <message>
        <source>The code of the card</source>
        <translation>رمز البطاقة</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Your code (6 digits)</source>
        <translation>رمزك (6 أرقام)</translation>
    </message>
    <message>
        <source>No file yet?</source>
        <translation>لا يوجد ملف بعد؟</translation>
    </message>
    <message>
        <source>It keeps vacancies, tasks and your CV for the next time. Making one takes 2 minutes.</source>
        <translation>يحفظ الوظائف والمهام والسيرة الذاتية للمرة القادمة. إنشاؤه يستغرق دقيقتين.</translation>
    </message>
    <message>
        <source>Make a file</source>
        <translation>إنشاء ملف</translation>
    </message>
    <message>
        <source>I forgot my code</source>
        <translation>نسيت رمزي</translation>
    </message>
    <message>
        <source>Another card</source>
        <translation>بطاقة أخرى</translation>
    </message>
    <message>
        <source>What I saved</source>
        <translation>ما حفظته</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>محاولة جديدة</translation>
    </message>
    <message>
        <source>Go on without</source>
        <translation>المتابعة بدونه</translation>
    </message>
    <message>
        <source>Lost your access card? Use your recovery card and your code.</source>
        <translation>هل ضاعت بطاقة الدخول؟ يُرجى استعمال بطاقة الاستعادة ورمزك.</translation>
    </message>
</context>
<context>
    <name>DossierFileDialog</name>
    <message>
        <source>Take everything along as a file</source>
        <translation>أخذ كل شيء في ملف رقمي</translation>
    </message>
    <message>
        <source>Put your USB stick in. A program can read the file (JSON). Whoever finds the stick can read it too.</source>
        <translation>إدخال ذاكرة USB. يمكن لبرنامج قراءة الملف (JSON). ومن يجد الذاكرة يمكنه ذلك أيضًا.</translation>
    </message>
    <message>
        <source>Put it on my stick</source>
        <translation>حفظ على الذاكرة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>محاولة جديدة</translation>
    </message>
    <message>
        <source>I have my stick</source>
        <translation>أخذت الذاكرة</translation>
    </message>
</context>
<context>
    <name>DossierOverviewPage</name>
    <message>
        <source>My file</source>
        <translation>ملفي</translation>
    </message>
    <message>
        <source>Here you see what to do, where you applied and what is new for you.</source>
        <translation>هنا تظهر المهام والطلبات المقدمة وما هو جديد لك.</translation>
    </message>
    <message>
        <source>Good to see you</source>
        <translation>سعداء بوجودك</translation>
    </message>
    <message>
        <source>Your file is still empty.</source>
        <translation>ملفك ما زال فارغًا.</translation>
    </message>
    <message>
        <source>Start with looking for work. Touch the bookmark to save what you like.</source>
        <translation>البداية بالبحث عن عمل. لمس علامة الحفظ يحفظ ما يعجبك.</translation>
    </message>
    <message>
        <source>Look for work</source>
        <translation>البحث عن عمل</translation>
    </message>
    <message>
        <source>Look for a training</source>
        <translation>البحث عن تدريب</translation>
    </message>
    <message>
        <source>To do now</source>
        <translation>المطلوب الآن</translation>
    </message>
    <message>
        <source>You have nothing to do now.</source>
        <translation>لا يوجد شيء مطلوب الآن.</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>المواعيد</translation>
    </message>
    <message>
        <source>My applications</source>
        <translation>طلبات العمل</translation>
    </message>
    <message>
        <source>Did you apply somewhere? Write it here.</source>
        <translation>هل قُدّم طلب في مكان ما؟ يمكن تسجيله هنا.</translation>
    </message>
    <message>
        <source>All my applications</source>
        <translation>كل طلباتي</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>مقترح لك</translation>
    </message>
    <message>
        <source>Save what you like. Then we can suggest more like it.</source>
        <translation>عند حفظ ما يعجبك يمكننا اقتراح المزيد مثله.</translation>
    </message>
    <message>
        <source>All suggestions</source>
        <translation>كل الاقتراحات</translation>
    </message>
    <message>
        <source>I applied</source>
        <translation>قدمت طلبًا</translation>
    </message>
    <message>
        <source>Print the proof</source>
        <translation>طباعة الإثبات</translation>
    </message>
</context>
<context>
    <name>DossierPage</name>
    <message>
        <source>My file</source>
        <translation>ملفي</translation>
    </message>
</context>
<context>
    <name>DossierPassportPage</name>
    <message>
        <source>What I can do</source>
        <translation>ما أستطيع فعله</translation>
    </message>
    <message>
        <source>Say here what you can do. Touch something to change it. It goes into your CV when you want.</source>
        <translation>هنا يُذكر ما يمكنك فعله. لمس أي شيء لتغييره. يضاف إلى السيرة الذاتية عند الرغبة.</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>ملفي</translation>
    </message>
    <message>
        <source>what you can do</source>
        <translation>مهارة</translation>
    </message>
    <message>
        <source>Proven: with a paper or a test. Is something not proven yet? The job shop helps.</source>
        <translation>مثبت: بورقة أو اختبار. هل هناك شيء غير مثبت بعد؟ يساعد Werkwinkel.</translation>
    </message>
    <message>
        <source>Certificates and trainings</source>
        <translation>شهادات وتدريبات</translation>
    </message>
    <message>
        <source>Which training did you follow? Also a short one counts.</source>
        <translation>أي تدريب تمت متابعته؟ القصير يُحسب أيضًا.</translation>
    </message>
    <message>
        <source>What did you do at work, or at home?</source>
        <translation>ما الذي تم عمله في العمل أو في المنزل؟</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Which languages do you speak?</source>
        <translation>ما اللغات المحكية؟</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>رخصة قيادة</translation>
    </message>
    <message>
        <source>Do you have a driving licence?</source>
        <translation>هل لديك رخصة قيادة؟</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>لا يوجد شيء هنا بعد.</translation>
    </message>
    <message>
        <source>Have it proven</source>
        <translation>إثبات شيء</translation>
    </message>
    <message>
        <source>Show it to a counsellor</source>
        <translation>عرضه على مستشار</translation>
    </message>
    <message>
        <source>Make a CV with it</source>
        <translation>إنشاء سيرة ذاتية بذلك</translation>
    </message>
</context>
<context>
    <name>DossierSavedPage</name>
    <message>
        <source>Saved</source>
        <translation>المحفوظات</translation>
    </message>
    <message>
        <source>Here is what you saved. Touch it to read it again.</source>
        <translation>هنا ما تم حفظه. اللمس يفتحه من جديد.</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>ملفي</translation>
    </message>
    <message>
        <source>for this visit</source>
        <translation>لهذه الزيارة</translation>
    </message>
    <message>
        <source>You saved nothing yet.</source>
        <translation>لا توجد محفوظات بعد.</translation>
    </message>
    <message>
        <source>Look for work or a training. Touch the bookmark. Then you find it here again.</source>
        <translation>بعد البحث عن عمل أو تدريب ولمس علامة الحفظ يظهر ذلك هنا.</translation>
    </message>
    <message>
        <source>Look for work</source>
        <translation>البحث عن عمل</translation>
    </message>
    <message>
        <source>Look for a training</source>
        <translation>البحث عن تدريب</translation>
    </message>
    <message>
        <source>This is for this visit only.</source>
        <translation>هذا لهذه الزيارة فقط.</translation>
    </message>
    <message>
        <source>When you stop, it is wiped. Open a file to keep it longer.</source>
        <translation>عند التوقف يُمسح. فتح ملف يحفظه مدة أطول.</translation>
    </message>
    <message>
        <source>Open or make a file</source>
        <translation>فتح ملف أو إنشاؤه</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>My searches</source>
        <translation>عمليات بحثي</translation>
    </message>
    <message>
        <source>Show what it finds.</source>
        <translation>عرض النتائج.</translation>
    </message>
    <message>
        <source>New: since you last looked.</source>
        <translation>الجديد: منذ آخر اطلاع.</translation>
    </message>
    <message>
        <source>Print my list</source>
        <translation>طباعة قائمتي</translation>
    </message>
</context>
<context>
    <name>DossierSettingsController</name>
    <message>
        <source>All that is in my file</source>
        <translation>كل ما في ملفي</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>ملفي</translation>
    </message>
    <message>
        <source>Your first name, what you can do, CVs, what you saved, applications, tasks and appointments</source>
        <translation>الاسم الأول والقدرات والسير الذاتية والمحفوظات وطلبات العمل والمهام والمواعيد</translation>
    </message>
    <message>
        <source>until you wipe it</source>
        <translation>إلى أن يُمسح بطلبك</translation>
    </message>
    <message>
        <source>Your file on this screen</source>
        <translation>ملفك على هذه الشاشة</translation>
    </message>
    <message>
        <source>30 days after you last opened it</source>
        <translation>30 يومًا بعد آخر فتح</translation>
    </message>
    <message>
        <source>Your file for the other screens</source>
        <translation>ملفك للشاشات الأخرى</translation>
    </message>
    <message>
        <source>24 months after you last opened it</source>
        <translation>24 شهرًا بعد آخر فتح</translation>
    </message>
    <message>
        <source>That a code was wrong</source>
        <translation>أن رمزًا كان خاطئًا</translation>
    </message>
    <message>
        <source>at most 30 days</source>
        <translation>30 يومًا على الأكثر</translation>
    </message>
    <message>
        <source>What you print</source>
        <translation>ما يُطبع</translation>
    </message>
    <message>
        <source>until the end of your visit</source>
        <translation>حتى نهاية زيارتك</translation>
    </message>
</context>
<context>
    <name>DossierSettingsPage</name>
    <message>
        <source>Settings of your file</source>
        <translation>إعدادات ملفك</translation>
    </message>
    <message>
        <source>Change your code or your cards. See what we keep. Take everything along, or wipe it.</source>
        <translation>تغيير الرمز أو البطاقات. رؤية ما يُحفظ. أخذ كل شيء أو مسحه.</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>You came in with your recovery card</source>
        <translation>تم الدخول ببطاقة الاستعادة</translation>
    </message>
    <message>
        <source>Did you lose your access card? Make a new one: the old one then opens nothing any more.</source>
        <translation>هل ضاعت بطاقة الدخول؟ يمكن إنشاء بطاقة جديدة، فلا تفتح القديمة شيئًا.</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>الدخول</translation>
    </message>
    <message>
        <source>Change your code</source>
        <translation>تغيير رمزك</translation>
    </message>
    <message>
        <source>You type the old one first.</source>
        <translation>كتابة القديم أولًا.</translation>
    </message>
    <message>
        <source>New access card</source>
        <translation>بطاقة دخول جديدة</translation>
    </message>
    <message>
        <source>The old one stops at once.</source>
        <translation>تتوقف القديمة فورًا.</translation>
    </message>
    <message>
        <source>New recovery card</source>
        <translation>بطاقة استعادة جديدة</translation>
    </message>
    <message>
        <source>Keep it at home.</source>
        <translation>تُحفظ في البيت.</translation>
    </message>
    <message>
        <source>Close your file</source>
        <translation>إغلاق ملفك</translation>
    </message>
    <message>
        <source>You can go on with something else.</source>
        <translation>يمكن المتابعة بشيء آخر.</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>على الورق</translation>
    </message>
    <message>
        <source>What do we keep, and how long?</source>
        <translation>ماذا يُحفظ وكم من الوقت؟</translation>
    </message>
    <message>
        <source>Your file is locked with your card and your code</source>
        <translation>ملفك مقفل ببطاقتك ورمزك</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>المشاركة</translation>
    </message>
    <message>
        <source>A number for your counsellor</source>
        <translation>رقم للمستشار</translation>
    </message>
    <message>
        <source>Take everything along</source>
        <translation>أخذ كل شيء</translation>
    </message>
    <message>
        <source>On paper or as a PDF</source>
        <translation>على ورق أو بصيغة PDF</translation>
    </message>
    <message>
        <source>As a file for a computer</source>
        <translation>كملف للحاسوب</translation>
    </message>
    <message>
        <source>Without them nobody reads it, not even we. Others see only what you share.</source>
        <translation>بدونهما لا يقرأه أحد، ولا نحن. ولا يرى الآخرون إلا ما تتم مشاركته.</translation>
    </message>
    <message>
        <source>Tips from others</source>
        <translation>نصائح من الآخرين</translation>
    </message>
    <message>
        <source>See what they kept.</source>
        <translation>رؤية ما حفظوه.</translation>
    </message>
    <message>
        <source>Count me in</source>
        <translation>إدراجي في العدد</translation>
    </message>
    <message>
        <source>Others see what was kept most, not who you are.</source>
        <translation>يرى الآخرون أكثر ما حُفظ، لا من حفظه.</translation>
    </message>
    <message>
        <source>Show it to a counsellor</source>
        <translation>عرضه على مستشار</translation>
    </message>
    <message>
        <source>You choose what is in it.</source>
        <translation>الاختيار لك فيما يحتويه.</translation>
    </message>
    <message>
        <source>Everything goes away for good. We ask you once more.</source>
        <translation>يزول كل شيء إلى الأبد. سيُسأل عن ذلك مرة أخرى.</translation>
    </message>
    <message>
        <source>Wipe everything…</source>
        <translation>مسح كل شيء…</translation>
    </message>
</context>
<context>
    <name>DossierStartPage</name>
    <message>
        <source>What is it?</source>
        <translation>ما هو؟</translation>
    </message>
    <message>
        <source>What is your first name?</source>
        <translation>ما اسمك الأول؟</translation>
    </message>
    <message>
        <source>Choose a secret code</source>
        <translation>اختيار رمز سري</translation>
    </message>
    <message>
        <source>Your recovery card</source>
        <translation>بطاقة الاستعادة</translation>
    </message>
    <message>
        <source>Your access card</source>
        <translation>بطاقة الدخول</translation>
    </message>
    <message>
        <source>A file keeps vacancies, applications, tasks and your CV for the next time. You can also do without.</source>
        <translation>يحفظ الملف الوظائف والطلبات والمهام والسيرة الذاتية للمرة القادمة. ويمكن الاستغناء عنه.</translation>
    </message>
    <message>
        <source>Only your first name. You see it on the screen and on your card.</source>
        <translation>الاسم الأول فقط. يظهر على الشاشة وعلى بطاقتك.</translation>
    </message>
    <message>
        <source>Six digits that you remember well. Only you know them.</source>
        <translation>ستة أرقام يسهل تذكرها. لا يعرفها أحد غيرك.</translation>
    </message>
    <message>
        <source>Card 2 of 2. Keep it at home.</source>
        <translation>البطاقة 2 من 2. تُحفظ في البيت.</translation>
    </message>
    <message>
        <source>Card 1 of 2. Take it with you.</source>
        <translation>البطاقة 1 من 2. تؤخذ معك.</translation>
    </message>
    <message>
        <source>Type the same code once more.</source>
        <translation>كتابة الرمز نفسه مرة أخرى.</translation>
    </message>
    <message>
        <source>Start a file</source>
        <translation>بدء ملف</translation>
    </message>
    <message>
        <source>takes 2 minutes</source>
        <translation>يستغرق دقيقتين</translation>
    </message>
    <message>
        <source>Your first name</source>
        <translation>اسمك الأول</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Type your first name first.</source>
        <translation>كتابة اسمك الأول أولًا.</translation>
    </message>
    <message>
        <source>The card that came out opens nothing</source>
        <translation>البطاقة التي خرجت لا تفتح شيئًا</translation>
    </message>
    <message>
        <source>Throw it away. Type your code again. Then a new card comes out.</source>
        <translation>يمكن رميها. يُكتب الرمز من جديد، ثم تخرج بطاقة جديدة.</translation>
    </message>
    <message>
        <source>Go on without a file</source>
        <translation>المتابعة بدون ملف</translation>
    </message>
    <message>
        <source>Your file could not be made now</source>
        <translation>تعذر إنشاء ملفك الآن</translation>
    </message>
    <message>
        <source>You did nothing wrong. A card that came out is worth nothing.</source>
        <translation>لا خطأ من جانبك. البطاقة التي خرجت لا قيمة لها.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>محاولة جديدة</translation>
    </message>
    <message>
        <source>Make this card later</source>
        <translation>إنشاء هذه البطاقة لاحقًا</translation>
    </message>
</context>
<context>
    <name>DossierSuggestionsPage</name>
    <message>
        <source>Suggestions</source>
        <translation>اقتراحات</translation>
    </message>
    <message>
        <source>These may suit you. Touch the question mark to know why you see one. Touch the cross if it is not for you.</source>
        <translation>قد يناسبك هذا. لمس علامة الاستفهام لمعرفة السبب. لمس علامة الإغلاق إذا لم يكن مناسبًا.</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>ملفي</translation>
    </message>
    <message>
        <source>Show what others chose</source>
        <translation>إظهار ما اختاره الآخرون</translation>
    </message>
    <message>
        <source>Look at the training</source>
        <translation>عرض التدريب</translation>
    </message>
    <message>
        <source>Look at the vacancy</source>
        <translation>عرض الوظيفة</translation>
    </message>
    <message>
        <source>There are no suggestions now.</source>
        <translation>لا توجد اقتراحات الآن.</translation>
    </message>
    <message>
        <source>Say what work you look for, or save what you like. Then we can suggest more like it.</source>
        <translation>ذكر العمل المطلوب أو حفظ ما يعجبك. عندها يمكن اقتراح المزيد.</translation>
    </message>
    <message>
        <source>Say what you look for</source>
        <translation>ذكر ما تبحث عنه</translation>
    </message>
    <message>
        <source>Look for work</source>
        <translation>البحث عن عمل</translation>
    </message>
    <message>
        <source>Why do I see this?</source>
        <translation>لماذا أرى هذا؟</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>لا يناسبني</translation>
    </message>
    <message>
        <source>You do not see it again.</source>
        <translation>لن يظهر مرة أخرى.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>DossierTabs</name>
    <message>
        <source>The parts of your file</source>
        <translation>أقسام ملفك</translation>
    </message>
</context>
<context>
    <name>DossierTabsController</name>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>المحفوظات</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>طلبات العمل</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>المواعيد</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>اقتراحات</translation>
    </message>
    <message>
        <source>What I can do</source>
        <translation>ما أستطيع فعله</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message numerus="yes">
        <source>%n to do</source>
        <translation>
            <numerusform>لا مهام</numerusform>
            <numerusform>مهمة واحدة</numerusform>
            <numerusform>مهمتان</numerusform>
            <numerusform>%n مهام</numerusform>
            <numerusform>%n مهمة</numerusform>
            <numerusform>%n مهمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to come</source>
        <translation>
            <numerusform>لا مواعيد</numerusform>
            <numerusform>موعد واحد</numerusform>
            <numerusform>موعدان</numerusform>
            <numerusform>%n مواعيد</numerusform>
            <numerusform>%n موعدًا</numerusform>
            <numerusform>%n موعد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DossierTaskPage</name>
    <message>
        <source>Task</source>
        <translation>مهمة</translation>
    </message>
    <message>
        <source>Read how to do it. Say when it is done, or when it does not work.</source>
        <translation>قراءة طريقة العمل، ثم تأكيد الإنجاز أو تعذّره.</translation>
    </message>
    <message>
        <source>How to do it</source>
        <translation>طريقة العمل</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>This does not work for me</source>
        <translation>لا أستطيع ذلك</translation>
    </message>
    <message>
        <source>This is not for me</source>
        <translation>هذا لا يناسبني</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>وقت إضافي</translation>
    </message>
    <message>
        <source>A week more time</source>
        <translation>أسبوع إضافي</translation>
    </message>
    <message>
        <source>Print my tasks</source>
        <translation>طباعة مهامي</translation>
    </message>
    <message>
        <source>This task is no longer there.</source>
        <translation>هذه المهمة لم تعد موجودة.</translation>
    </message>
</context>
<context>
    <name>DossierTasksPage</name>
    <message>
        <source>My tasks</source>
        <translation>مهامي</translation>
    </message>
    <message>
        <source>Here is what you can do. Touch a task to see how.</source>
        <translation>هنا ما يمكن عمله. يمكن لمس مهمة لمعرفة الطريقة.</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>ملفي</translation>
    </message>
    <message>
        <source>You have nothing to do now.</source>
        <translation>لا يوجد شيء مطلوب الآن.</translation>
    </message>
    <message>
        <source>Tasks come by themselves when something can help you, or your counsellor sends them.</source>
        <translation>تصل المهام تلقائيًا عندما يفيد شيء ما، أو يرسلها المستشار.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Print my tasks</source>
        <translation>طباعة مهامي</translation>
    </message>
    <message>
        <source>There are no tasks to print.</source>
        <translation>لا توجد مهام للطباعة.</translation>
    </message>
</context>
<context>
    <name>EntryController</name>
    <message>
        <source>Recovery card</source>
        <translation>بطاقة الاستعادة</translation>
    </message>
    <message>
        <source>Access card</source>
        <translation>بطاقة الدخول</translation>
    </message>
    <message>
        <source>This is not the code of a card. Look at it again.</source>
        <translation>هذا ليس رمز بطاقة. يُرجى التحقق مرة أخرى.</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n seconds. Then try again.</source>
        <translation>
            <numerusform>الانتظار %n ثانية ثم المحاولة مجددًا.</numerusform>
            <numerusform>الانتظار ثانية واحدة ثم المحاولة مجددًا.</numerusform>
            <numerusform>الانتظار ثانيتين ثم المحاولة مجددًا.</numerusform>
            <numerusform>الانتظار %n ثوانٍ ثم المحاولة مجددًا.</numerusform>
            <numerusform>الانتظار %n ثانية ثم المحاولة مجددًا.</numerusform>
            <numerusform>الانتظار %n ثانية ثم المحاولة مجددًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is not your code. You can try %n times more.</source>
        <translation>
            <numerusform>هذا ليس رمزك. لم تبقَ محاولات (%n).</numerusform>
            <numerusform>هذا ليس رمزك. بقيت محاولة واحدة.</numerusform>
            <numerusform>هذا ليس رمزك. بقيت محاولتان.</numerusform>
            <numerusform>هذا ليس رمزك. بقيت %n محاولات.</numerusform>
            <numerusform>هذا ليس رمزك. بقيت %n محاولة.</numerusform>
            <numerusform>هذا ليس رمزك. بقيت %n محاولة.</numerusform>
        </translation>
    </message>
    <message>
        <source>A file is open here. Is it not yours? Touch Stop &amp; wipe first.</source>
        <translation>يوجد ملف مفتوح هنا. إن لم يكن ملفك، يُرجى أولًا لمس «إيقاف ومسح».</translation>
    </message>
    <message>
        <source>Your code is changed. From now on only your new code opens your file.</source>
        <translation>تغيّر رمزك. من الآن فصاعدًا لا يفتح ملفك إلا رمزك الجديد.</translation>
    </message>
</context>
<context>
    <name>EntryPromises</name>
    <message>
        <source>Your code is never on the screen.</source>
        <translation>رمزك لا يظهر على الشاشة أبدًا.</translation>
    </message>
    <message>
        <source>Do you stop? Then we wipe everything from this screen.</source>
        <translation>عند التوقف يُمسح كل شيء من هذه الشاشة.</translation>
    </message>
    <message>
        <source>No card or no code? Ask at the desk.</source>
        <translation>لا بطاقة أو لا رمز؟ يمكن السؤال عند مكتب الاستقبال.</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Your file is wiped</source>
        <translation>مُسح ملفك</translation>
    </message>
    <message>
        <source>Wiping did not work</source>
        <translation>لم ينجح المسح</translation>
    </message>
    <message>
        <source>Are you sure? Nothing comes back</source>
        <translation>هل هذا مؤكد؟ لا شيء يعود</translation>
    </message>
    <message>
        <source>Wipe your file?</source>
        <translation>مسح ملفك؟</translation>
    </message>
    <message>
        <source>Your cards open nothing any more. You can throw them away.</source>
        <translation>بطاقتاك لم تعودا تفتحان شيئًا. يمكن رميهما.</translation>
    </message>
    <message>
        <source>Your file is still there. Try again, or ask for help at the desk.</source>
        <translation>ملفك ما زال موجودًا. إعادة المحاولة أو طلب المساعدة من مكتب الاستقبال.</translation>
    </message>
    <message>
        <source>All that is in it goes away at once: on this screen, and on the others as soon as they hear of it.</source>
        <translation>يزول كل ما فيه فورًا: من هذه الشاشة، ومن الأخرى حالما يصلها الخبر.</translation>
    </message>
    <message>
        <source>Vacancies, applications, tasks, your CV: everything goes away for good. Do you want it on paper first?</source>
        <translation>الوظائف والطلبات والمهام والسيرة الذاتية: كلها تزول إلى الأبد. هل تُطبع أولًا؟</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>لا، احتفاظ</translation>
    </message>
    <message>
        <source>Print it first</source>
        <translation>طباعته أولًا</translation>
    </message>
    <message>
        <source>Yes, wipe everything</source>
        <translation>نعم، مسح كل شيء</translation>
    </message>
    <message>
        <source>Wipe everything…</source>
        <translation>مسح كل شيء…</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>إلى البداية</translation>
    </message>
</context>
<context>
    <name>FeedInfo</name>
    <message numerus="yes">
        <source>%n vacancies</source>
        <translation>
            <numerusform>لا وظائف</numerusform>
            <numerusform>وظيفة واحدة</numerusform>
            <numerusform>وظيفتان</numerusform>
            <numerusform>%n وظائف</numerusform>
            <numerusform>%n وظيفة</numerusform>
            <numerusform>%n وظيفة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trainings</source>
        <translation>
            <numerusform>لا دورات</numerusform>
            <numerusform>دورة واحدة</numerusform>
            <numerusform>دورتان</numerusform>
            <numerusform>%n دورات</numerusform>
            <numerusform>%n دورة</numerusform>
            <numerusform>%n دورة</numerusform>
        </translation>
    </message>
    <message>
        <source>Open until {time}</source>
        <translation>مفتوح حتى {time}</translation>
    </message>
    <message>
        <source>Open from {time}</source>
        <translation>يفتح الساعة {time}</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>مغلق الآن</translation>
    </message>
    <message>
        <source>This is how it was on {day}. Something may be gone already. So call first.</source>
        <translation>هذا هو الوضع يوم {day}. ربما لم يعد بعضها متاحًا. لذلك اتصل أولًا.</translation>
    </message>
    <message>
        <source>Call first</source>
        <translation>اتصل أولًا</translation>
    </message>
</context>
<context>
    <name>FilterColumn</name>
    <message>
        <source>Choose what fits</source>
        <translation>اختيار ما يناسبك</translation>
    </message>
    <message>
        <source>Clear choices</source>
        <translation>مسح الاختيارات</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation>خيارات أكثر</translation>
    </message>
</context>
<context>
    <name>FilterSheet</name>
    <message>
        <source>Choices</source>
        <translation>اختيار ما يناسبك</translation>
    </message>
    <message>
        <source>Clear choices</source>
        <translation>مسح الاختيارات</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>القطاعات</translation>
    </message>
</context>
<context>
    <name>FirstSheet</name>
    <message numerus="yes">
        <source>%n sheets</source>
        <translation>
            <numerusform>%n ورقة</numerusform>
            <numerusform>ورقة واحدة</numerusform>
            <numerusform>ورقتان</numerusform>
            <numerusform>%n أوراق</numerusform>
            <numerusform>%n ورقة</numerusform>
            <numerusform>%n ورقة</numerusform>
        </translation>
    </message>
    <message>
        <source>The sheet is being made</source>
        <translation>جارٍ إعداد الورقة</translation>
    </message>
</context>
<context>
    <name>GoodbyePage</name>
    <message>
        <source>Everything is wiped.</source>
        <translation>تم مسح كل شيء.</translation>
    </message>
    <message>
        <source>Goodbye!</source>
        <translation>إلى اللقاء!</translation>
    </message>
    <message>
        <source>Nothing of you is left on this screen.</source>
        <translation>لم يبقَ شيء عنك على هذه الشاشة.</translation>
    </message>
    <message>
        <source>Start again (%1)</source>
        <translation>البدء من جديد (%1)</translation>
    </message>
</context>
<context>
    <name>GuideAnswer</name>
    <message>
        <source>This is where to go</source>
        <translation>إلى هنا يمكنك الذهاب</translation>
    </message>
    <message>
        <source>Ask to be called back</source>
        <translation>طلب معاودة الاتصال</translation>
    </message>
    <message>
        <source>What do they do?</source>
        <translation>ماذا يفعلون؟</translation>
    </message>
    <message>
        <source>Which languages?</source>
        <translation>ما هي اللغات؟</translation>
    </message>
    <message>
        <source>Bring this</source>
        <translation>ما الذي تحضره معك</translation>
    </message>
    <message>
        <source>They can help you too</source>
        <translation>يمكنهم مساعدتك أيضًا</translation>
    </message>
</context>
<context>
    <name>GuideAnswerController</name>
    <message>
        <source>Who can help me</source>
        <translation>من يمكنه المساعدة</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>الهاتف</translation>
    </message>
</context>
<context>
    <name>GuideAnswerPage</name>
    <message>
        <source>This is where to go</source>
        <translation>إلى هنا يمكنك الذهاب</translation>
    </message>
    <message>
        <source>Read who can help you, what to bring, and where they are.</source>
        <translation>معلومات عمّن يمكنه مساعدتك، وما الذي تحضره معك، وأين هم.</translation>
    </message>
    <message>
        <source>Job shop &amp; help</source>
        <translation>Werkwinkel والمساعدة</translation>
    </message>
    <message>
        <source>who can help me?</source>
        <translation>من يساعدني؟</translation>
    </message>
    <message>
        <source>See who can help</source>
        <translation>من يمكنه المساعدة؟</translation>
    </message>
</context>
<context>
    <name>GuideQuestionController</name>
    <message>
        <source>Question {number} of at most {most}</source>
        <translation>السؤال {number} من {most} على الأكثر</translation>
    </message>
</context>
<context>
    <name>GuideStep</name>
    <message>
        <source>This choice is no longer there.</source>
        <translation>هذا الاختيار لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>You did nothing wrong. See who can help you.</source>
        <translation>ليس هذا خطأك. يمكنك معرفة من يساعدك.</translation>
    </message>
</context>
<context>
    <name>GuideWhere</name>
    <message>
        <source>Closest to you</source>
        <translation>الأقرب إليك</translation>
    </message>
    <message>
        <source>You can ask here too</source>
        <translation>يمكنك السؤال هنا أيضًا</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>كيف تصل إليهم</translation>
    </message>
    <message>
        <source>Route (QR)</source>
        <translation>الطريق (QR)</translation>
    </message>
    <message>
        <source>Take along (QR)</source>
        <translation>أخذها معك (QR)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
</context>
<context>
    <name>HelpGuidePage</name>
    <message>
        <source>Job shop &amp; help</source>
        <translation>Werkwinkel والمساعدة</translation>
    </message>
    <message>
        <source>Touch the picture that fits. Back goes to the question before.</source>
        <translation>يمكنك لمس الصورة المناسبة. زر الرجوع يعيدك إلى السؤال السابق.</translation>
    </message>
    <message>
        <source>who can help me?</source>
        <translation>من يساعدني؟</translation>
    </message>
    <message>
        <source>See who can help</source>
        <translation>من يمكنه المساعدة؟</translation>
    </message>
</context>
<context>
    <name>HelpWords</name>
    <message>
        <source>They wrote this in Dutch.</source>
        <translation>كُتب هذا بالهولندية.</translation>
    </message>
    <message>
        <source>{first} to {last} of {count}</source>
        <translation>{first} إلى {last} من {count}</translation>
    </message>
</context>
<context>
    <name>HoursRow</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
</context>
<context>
    <name>Journey</name>
    <message numerus="yes">
        <source>Also in {towns} and %n other places</source>
        <translation>
            <numerusform>أيضًا في {towns}</numerusform>
            <numerusform>أيضًا في {towns} ومكان آخر</numerusform>
            <numerusform>أيضًا في {towns} ومكانين آخرين</numerusform>
            <numerusform>أيضًا في {towns} و%n أماكن أخرى</numerusform>
            <numerusform>أيضًا في {towns} و%n مكانًا آخر</numerusform>
            <numerusform>أيضًا في {towns} و%n مكان آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Also in {towns}</source>
        <translation>أيضًا في {towns}</translation>
    </message>
</context>
<context>
    <name>KeepButton</name>
    <message>
        <source>Saved</source>
        <translation>المحفوظات</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>KeepController</name>
    <message>
        <source>Saved for this visit. Open a file to keep it longer.</source>
        <translation>محفوظ لهذه الزيارة. فتح ملف يحفظه مدة أطول.</translation>
    </message>
</context>
<context>
    <name>KeyWords</name>
    <message>
        <source>capital letter</source>
        <translation>حرف كبير</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>cursor to the left</source>
        <translation>المؤشر إلى اليسار</translation>
    </message>
    <message>
        <source>cursor to the right</source>
        <translation>المؤشر إلى اليمين</translation>
    </message>
    <message>
        <source>space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>digits and signs</source>
        <translation>أرقام ورموز</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>حروف</translation>
    </message>
    <message>
        <source>letters with accents</source>
        <translation>حروف بعلامات</translation>
    </message>
    <message>
        <source>other order of letters</source>
        <translation>ترتيب آخر للحروف</translation>
    </message>
    <message>
        <source>other alphabet</source>
        <translation>أبجدية أخرى</translation>
    </message>
    <message>
        <source>full stop</source>
        <translation>نقطة</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>فاصلة</translation>
    </message>
    <message>
        <source>question mark</source>
        <translation>علامة استفهام</translation>
    </message>
    <message>
        <source>exclamation mark</source>
        <translation>علامة تعجب</translation>
    </message>
    <message>
        <source>opening question mark</source>
        <translation>علامة استفهام مقلوبة</translation>
    </message>
    <message>
        <source>opening exclamation mark</source>
        <translation>علامة تعجب مقلوبة</translation>
    </message>
    <message>
        <source>colon</source>
        <translation>نقطتان رأسيتان</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>فاصلة منقوطة</translation>
    </message>
    <message>
        <source>dash</source>
        <translation>شرطة</translation>
    </message>
    <message>
        <source>underscore</source>
        <translation>شرطة سفلية</translation>
    </message>
    <message>
        <source>apostrophe</source>
        <translation>فاصلة عليا</translation>
    </message>
    <message>
        <source>quotation mark</source>
        <translation>علامة اقتباس</translation>
    </message>
    <message>
        <source>at sign</source>
        <translation>علامة آت</translation>
    </message>
    <message>
        <source>slash</source>
        <translation>شرطة مائلة</translation>
    </message>
    <message>
        <source>and sign</source>
        <translation>علامة و</translation>
    </message>
    <message>
        <source>plus</source>
        <translation>زائد</translation>
    </message>
    <message>
        <source>opening bracket</source>
        <translation>قوس مفتوح</translation>
    </message>
    <message>
        <source>closing bracket</source>
        <translation>قوس مغلق</translation>
    </message>
    <message>
        <source>hash</source>
        <translation>علامة المربع</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>بالمئة</translation>
    </message>
    <message>
        <source>euro</source>
        <translation>يورو</translation>
    </message>
    <message>
        <source>star</source>
        <translation>نجمة</translation>
    </message>
    <message>
        <source>equals</source>
        <translation>يساوي</translation>
    </message>
    <message>
        <source>dot be</source>
        <translation>نقطة بي إي</translation>
    </message>
    <message>
        <source>dot com</source>
        <translation>نقطة كوم</translation>
    </message>
    <message>
        <source>%1 with grave accent</source>
        <translation>%1 بعلامة إلى اليسار</translation>
    </message>
    <message>
        <source>%1 with acute accent</source>
        <translation>%1 بعلامة إلى اليمين</translation>
    </message>
    <message>
        <source>%1 with circumflex</source>
        <translation>%1 بقبعة</translation>
    </message>
    <message>
        <source>%1 with two dots</source>
        <translation>%1 بنقطتين</translation>
    </message>
    <message>
        <source>%1 with tilde</source>
        <translation>%1 بعلامة موجة</translation>
    </message>
    <message>
        <source>%1 with cedilla</source>
        <translation>%1 بذيل سفلي</translation>
    </message>
    <message>
        <source>%1 with a mark</source>
        <translation>%1 بعلامة</translation>
    </message>
    <message>
        <source>capital %1</source>
        <translation>حرف كبير %1</translation>
    </message>
</context>
<context>
    <name>KeyboardPanel</name>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>مسح</translation>
    </message>
    <message numerus="yes">
        <source>%n more digits</source>
        <translation>
            <numerusform>لا أرقام متبقية</numerusform>
            <numerusform>بقي رقم واحد</numerusform>
            <numerusform>بقي رقمان</numerusform>
            <numerusform>بقيت %n أرقام</numerusform>
            <numerusform>بقي %n رقمًا</numerusform>
            <numerusform>بقي %n رقم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LanguageChips</name>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>اختيار اللغة</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Choose your language</source>
        <translation>اختيار اللغة</translation>
    </message>
</context>
<context>
    <name>LeavingController</name>
    <message numerus="yes">
        <source>You kept %n things</source>
        <translation>
            <numerusform>لم يُحفظ شيء (%n)</numerusform>
            <numerusform>حُفظ شيء واحد</numerusform>
            <numerusform>حُفظ شيئان</numerusform>
            <numerusform>حُفظت %n أشياء</numerusform>
            <numerusform>حُفظ %n شيئًا</numerusform>
            <numerusform>حُفظ %n شيء</numerusform>
        </translation>
    </message>
    <message>
        <source>Your card does not work yet. Finish it first, or stop without a file.</source>
        <translation>بطاقتك لا تعمل بعد. يُرجى إكمالها أولًا، أو التوقف دون ملف.</translation>
    </message>
    <message>
        <source>What I kept</source>
        <translation>ما حفظته</translation>
    </message>
</context>
<context>
    <name>LeavingDialog</name>
    <message>
        <source>Without a file we wipe them now.</source>
        <translation>بدون ملف تُمسح الآن.</translation>
    </message>
    <message>
        <source>Keep them in a file (2 minutes)</source>
        <translation>حفظها في ملف (دقيقتان)</translation>
    </message>
    <message>
        <source>Print them</source>
        <translation>طباعتها</translation>
    </message>
    <message>
        <source>Stop and wipe all</source>
        <translation>التوقف ومسح كل شيء</translation>
    </message>
</context>
<context>
    <name>LetterBlock</name>
    <message>
        <source>Type it yourself</source>
        <translation>كتابة النص</translation>
    </message>
    <message>
        <source>Show other sentences</source>
        <translation>عرض جمل أخرى</translation>
    </message>
</context>
<context>
    <name>LetterController</name>
    <message>
        <source>My letter</source>
        <translation>رسالتي</translation>
    </message>
    <message>
        <source>Why this vacancy?</source>
        <translation>لماذا هذه الوظيفة؟</translation>
    </message>
    <message>
        <source>Why this work?</source>
        <translation>سبب اختيار هذا العمل</translation>
    </message>
    <message>
        <source>What can you do already?</source>
        <translation>المهارات الحالية</translation>
    </message>
    <message>
        <source>How do you work?</source>
        <translation>طريقة العمل</translation>
    </message>
    <message>
        <source>How do you end?</source>
        <translation>الختام</translation>
    </message>
</context>
<context>
    <name>LetterHead</name>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
</context>
<context>
    <name>LevelWords</name>
    <message>
        <source>Almost none</source>
        <translation>لا شيء تقريبًا</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>قليل</translation>
    </message>
    <message>
        <source>Reasonably well</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>جيد</translation>
    </message>
    <message>
        <source>Fluent</source>
        <translation>بطلاقة</translation>
    </message>
    <message>
        <source>Mother tongue</source>
        <translation>اللغة الأم</translation>
    </message>
</context>
<context>
    <name>Logo</name>
    <message>
        <source>work &amp; training</source>
        <translation>عمل ودورات</translation>
    </message>
</context>
<context>
    <name>LowReach</name>
    <message>
        <source>Sample data</source>
        <translation>بيانات للمثال</translation>
    </message>
    <message>
        <source>Everything is low.</source>
        <translation>كل شيء في الأسفل الآن.</translation>
    </message>
    <message>
        <source>All you can touch is in the lower half now.</source>
        <translation>كل ما يمكن لمسه صار في النصف السفلي.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Reading aloud does not work now.</source>
        <translation>القراءة بصوت عالٍ لا تعمل الآن.</translation>
    </message>
    <message>
        <source>It is in your list.</source>
        <translation>أُضيف إلى قائمتك.</translation>
    </message>
</context>
<context>
    <name>MeetingPlace</name>
    <message>
        <source>By phone: %1</source>
        <translation>بالهاتف: %1</translation>
    </message>
    <message>
        <source>Open that day: {hours}</source>
        <translation>مفتوح في ذلك اليوم: {hours}</translation>
    </message>
    <message>
        <source>± {minutes} min on foot ({distance})</source>
        <translation>± {minutes} دقيقة سيرًا على الأقدام ({distance})</translation>
    </message>
    <message>
        <source>± {minutes} min by bicycle ({distance})</source>
        <translation>± {minutes} دقيقة بالدراجة ({distance})</translation>
    </message>
    <message>
        <source>± {minutes} min by car ({distance})</source>
        <translation>± {minutes} دقيقة بالسيارة ({distance})</translation>
    </message>
</context>
<context>
    <name>MonthPicker</name>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
</context>
<context>
    <name>NumberArch</name>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>أنت هنا الآن</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>لم يتم بعد</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>هناك شيء ناقص</translation>
    </message>
</context>
<context>
    <name>NumberController</name>
    <message>
        <source>This is your number</source>
        <translation>هذا رقمك</translation>
    </message>
    <message>
        <source>Your number stops</source>
        <translation>يتوقف رقمك</translation>
    </message>
    <message>
        <source>There is no number now</source>
        <translation>لا يوجد رقم الآن</translation>
    </message>
    <message>
        <source>A number for your counsellor</source>
        <translation>رقم للمستشار</translation>
    </message>
    <message>
        <source>Give it to your counsellor only. An older number does not work any more.</source>
        <translation>يُعطى للمستشار فقط. الرقم الأقدم لم يعد يعمل.</translation>
    </message>
    <message>
        <source>Nobody can send you anything with it any more.</source>
        <translation>لا يمكن لأحد إرسال شيء به بعد الآن.</translation>
    </message>
    <message>
        <source>We cannot reach the service. Try again later. Your file itself works.</source>
        <translation>تعذر الوصول إلى الخدمة. يُرجى المحاولة لاحقًا. الملف نفسه يعمل.</translation>
    </message>
    <message>
        <source>With it your counsellor can send you tasks, appointments and tips. Nobody can read your file with it.</source>
        <translation>به يمكن للمستشار إرسال مهام ومواعيد ونصائح. ولا يمكن لأحد قراءة الملف به.</translation>
    </message>
</context>
<context>
    <name>NumberDialog</name>
    <message>
        <source>Give me a number</source>
        <translation>الحصول على رقم</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Stop my number</source>
        <translation>إيقاف رقمي</translation>
    </message>
</context>
<context>
    <name>OccupationFinderField</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>OccupationsController</name>
    <message numerus="yes">
        <source>%n occupations</source>
        <translation>
            <numerusform>لا مهن</numerusform>
            <numerusform>مهنة واحدة</numerusform>
            <numerusform>مهنتان</numerusform>
            <numerusform>%n مهن</numerusform>
            <numerusform>%n مهنة</numerusform>
            <numerusform>%n مهنة</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all {n}</source>
        <translation>عرض الكل ({n})</translation>
    </message>
    <message>
        <source>There are no such vacancies right now.</source>
        <translation>لا توجد وظائف من هذا النوع الآن.</translation>
    </message>
    <message>
        <source>You did nothing wrong. Choose other work.</source>
        <translation>ليس هذا خطأك. اختر عملًا آخر.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>لا جديد</numerusform>
            <numerusform>واحدة جديدة</numerusform>
            <numerusform>اثنتان جديدتان</numerusform>
            <numerusform>%n جديدة</numerusform>
            <numerusform>%n جديدة</numerusform>
            <numerusform>%n جديدة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OccupationsPage</name>
    <message>
        <source>Vacancies</source>
        <translation>الوظائف</translation>
    </message>
    <message>
        <source>Touch an occupation to see its vacancies.</source>
        <translation>المس مهنة لترى وظائفها.</translation>
    </message>
    <message>
        <source>choose with pictures</source>
        <translation>اختر بالصور</translation>
    </message>
    <message>
        <source>Type instead</source>
        <translation>أفضّل الكتابة</translation>
    </message>
    <message>
        <source>Other kind of work</source>
        <translation>عمل من نوع آخر</translation>
    </message>
    <message>
        <source>What occupation?</source>
        <translation>أي مهنة؟</translation>
    </message>
    <message>
        <source>We do not know which occupations these vacancies are for.</source>
        <translation>لا نعرف لأي مهن هذه الوظائف.</translation>
    </message>
    <message>
        <source>You can look at all of them.</source>
        <translation>يمكنك الاطلاع عليها كلها.</translation>
    </message>
</context>
<context>
    <name>OpeningWords</name>
    <message>
        <source>Open until {time}</source>
        <translation>مفتوح حتى {time}</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Opens at {time}</source>
        <translation>يفتح الساعة {time}</translation>
    </message>
    <message>
        <source>Opens tomorrow at {time}</source>
        <translation>يفتح غدًا الساعة {time}</translation>
    </message>
    <message>
        <source>Opens {day} at {time}</source>
        <translation>يفتح {day} الساعة {time}</translation>
    </message>
    <message>
        <source>Closed until {day}</source>
        <translation>مغلق حتى {day}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>مغلق الآن</translation>
    </message>
    <message>
        <source>{opens} to {closes}</source>
        <translation>{opens} إلى {closes}</translation>
    </message>
    <message>
        <source> and </source>
        <translation> و </translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
</context>
<context>
    <name>OriginSheet</name>
    <message>
        <source>Where do you want to search from?</source>
        <translation>من أين يبدأ البحث؟</translation>
    </message>
    <message>
        <source>Town or postal code</source>
        <translation>المدينة أو الرمز البريدي</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Clear what you typed</source>
        <translation>مسح المكتوب</translation>
    </message>
    <message>
        <source>We do not know this town. Type the first letters of its name, or its postal code.</source>
        <translation>لا نعرف هذه المدينة. يُرجى كتابة أول حروف اسمها أو الرمز البريدي.</translation>
    </message>
    <message>
        <source>Here, in %1</source>
        <translation>هنا، في %1</translation>
    </message>
</context>
<context>
    <name>OverviewController</name>
    <message numerus="yes">
        <source>%n saved</source>
        <translation>
            <numerusform>لا محفوظات</numerusform>
            <numerusform>محفوظ واحد</numerusform>
            <numerusform>محفوظان</numerusform>
            <numerusform>%n محفوظات</numerusform>
            <numerusform>%n محفوظًا</numerusform>
            <numerusform>%n محفوظ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewWords</name>
    <message>
        <source>Hello {name}</source>
        <translation>أهلًا {name}</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>ملفي</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Was for {day}</source>
        <translation>كان موعدها {day}</translation>
    </message>
    <message>
        <source>Before {day}</source>
        <translation>قبل {day}</translation>
    </message>
    <message>
        <source>{hour}, with {name}</source>
        <translation>{hour}، مع {name}</translation>
    </message>
    <message>
        <source>Will you come?</source>
        <translation>هل ستحضر؟</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>بالهاتف</translation>
    </message>
    <message>
        <source>From your counsellor {name}</source>
        <translation>من مستشارك {name}</translation>
    </message>
    <message>
        <source>Suits what you chose</source>
        <translation>يناسب اختياراتك</translation>
    </message>
    <message>
        <source>From your counsellor</source>
        <translation>من مستشارك</translation>
    </message>
    <message>
        <source>From the employer</source>
        <translation>من صاحب العمل</translation>
    </message>
    <message>
        <source>Chosen by people like you</source>
        <translation>اختاره أشخاص مثلك</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>%1 · signed in</source>
        <translation>%1 · الملف مفتوح</translation>
    </message>
    <message>
        <source>Protected screen</source>
        <translation>شاشة محمية</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>بيانات للمثال</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>You are at the top.</source>
        <translation>هذه بداية الصفحة.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>You are at the bottom.</source>
        <translation>هذه نهاية الصفحة.</translation>
    </message>
</context>
<context>
    <name>PaperPreview</name>
    <message>
        <source>The sheet is being made</source>
        <translation>نُعِدّ الورقة الآن</translation>
    </message>
    <message>
        <source>1 sheet</source>
        <translation>ورقة واحدة</translation>
    </message>
    <message>
        <source>Sheet {number} of {sheets}</source>
        <translation>الورقة {number} من {sheets}</translation>
    </message>
</context>
<context>
    <name>PartnerController</name>
    <message>
        <source>This helper</source>
        <translation>هذه الجهة</translation>
    </message>
    <message>
        <source>These helpers are no longer there.</source>
        <translation>جهة المساعدة هذه لم تعد موجودة.</translation>
    </message>
    <message>
        <source>You did nothing wrong. Others can help you too.</source>
        <translation>ليس هذا خطأك. يمكن لآخرين أيضًا مساعدتك.</translation>
    </message>
</context>
<context>
    <name>PartnerDetail</name>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Ask to be called back</source>
        <translation>طلب معاودة الاتصال</translation>
    </message>
    <message>
        <source>They help you with</source>
        <translation>يساعدونك في</translation>
    </message>
    <message>
        <source>They speak</source>
        <translation>يتكلمون</translation>
    </message>
    <message>
        <source>Where you find them</source>
        <translation>مكانهم</translation>
    </message>
</context>
<context>
    <name>PartnerPage</name>
    <message>
        <source>Job shop &amp; help</source>
        <translation>Werkwinkel والمساعدة</translation>
    </message>
    <message>
        <source>Read what they help with, and where you find them.</source>
        <translation>معلومات عمّا يساعدون فيه وعن مكانهم.</translation>
    </message>
    <message>
        <source>See who else helps</source>
        <translation>من يساعد أيضًا؟</translation>
    </message>
</context>
<context>
    <name>PartnersController</name>
    <message>
        <source>We do not know any helpers right now.</source>
        <translation>لا نعرف أي جهة مساعدة الآن.</translation>
    </message>
    <message>
        <source>You did nothing wrong. Ask for help at the desk.</source>
        <translation>ليس هذا خطأك. يُرجى طلب المساعدة من مكتب الاستقبال.</translation>
    </message>
</context>
<context>
    <name>PassportCard</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Touch to change it or take it away.</source>
        <translation>اللمس للتغيير أو الإزالة.</translation>
    </message>
</context>
<context>
    <name>PassportController</name>
    <message numerus="yes">
        <source>%n times proven</source>
        <translation>
            <numerusform>لا شيء مثبت</numerusform>
            <numerusform>مثبت مرة واحدة</numerusform>
            <numerusform>مثبت مرتين</numerusform>
            <numerusform>مثبت %n مرات</numerusform>
            <numerusform>مثبت %n مرة</numerusform>
            <numerusform>مثبت %n مرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times said by yourself</source>
        <translation>
            <numerusform>لا شيء بقولك</numerusform>
            <numerusform>بقولك مرة واحدة</numerusform>
            <numerusform>بقولك مرتين</numerusform>
            <numerusform>بقولك %n مرات</numerusform>
            <numerusform>بقولك %n مرة</numerusform>
            <numerusform>بقولك %n مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>What I can do</source>
        <translation>ما أستطيع فعله</translation>
    </message>
</context>
<context>
    <name>PassportDialog</name>
    <message>
        <source>Which training did you follow?</source>
        <translation>أي تدريب تمت متابعته؟</translation>
    </message>
    <message>
        <source>What can you do?</source>
        <translation>ما الذي يمكنك فعله؟</translation>
    </message>
    <message>
        <source>Which language do you speak?</source>
        <translation>أي لغة يتم التحدث بها؟</translation>
    </message>
    <message>
        <source>Which driving licence do you have?</source>
        <translation>أي رخصة قيادة لديك؟</translation>
    </message>
    <message>
        <source>In which work?</source>
        <translation>في أي عمل؟</translation>
    </message>
    <message>
        <source>Touch what you can do</source>
        <translation>لمس ما يمكنك فعله</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>ما اسمه؟</translation>
    </message>
    <message>
        <source>Or in your own words</source>
        <translation>أو بكلماتك الخاصة</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Who gave it? (not needed)</source>
        <translation>من قدّمه؟ (غير ضروري)</translation>
    </message>
    <message>
        <source>Where did you learn it? (not needed)</source>
        <translation>أين تم تعلّمه؟ (غير ضروري)</translation>
    </message>
    <message>
        <source>How well?</source>
        <translation>إلى أي مستوى؟</translation>
    </message>
    <message>
        <source>In which year?</source>
        <translation>في أي سنة؟</translation>
    </message>
    <message>
        <source>Can you prove it?</source>
        <translation>هل يمكن إثبات ذلك؟</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Say first what it is called.</source>
        <translation>ذكر الاسم أولًا.</translation>
    </message>
    <message>
        <source>Choose first a language, and how well.</source>
        <translation>اختيار لغة ومستواها أولًا.</translation>
    </message>
    <message>
        <source>Choose first something.</source>
        <translation>اختيار شيء أولًا.</translation>
    </message>
</context>
<context>
    <name>PassportForm</name>
    <message>
        <source>I say so myself</source>
        <translation>أقول ذلك بنفسي</translation>
    </message>
    <message>
        <source>I have a paper</source>
        <translation>لدي ورقة</translation>
    </message>
    <message>
        <source>A service tested it</source>
        <translation>اختبرته جهة رسمية</translation>
    </message>
</context>
<context>
    <name>PassportRow</name>
    <message>
        <source>Proven</source>
        <translation>مُثبَت</translation>
    </message>
    <message>
        <source>You say so</source>
        <translation>حسب قولك</translation>
    </message>
</context>
<context>
    <name>PassportWords</name>
    <message>
        <source>Driving licence {category}</source>
        <translation>رخصة قيادة {category}</translation>
    </message>
</context>
<context>
    <name>PeriodPicker</name>
    <message>
        <source>From when?</source>
        <translation>من متى؟</translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation>حتى متى؟</translation>
    </message>
</context>
<context>
    <name>PhonePanel</name>
    <message>
        <source>Open the camera of your phone. Point it at the square.</source>
        <translation>يُرجى فتح كاميرا هاتفك وتوجيهها إلى المربع.</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>Kind of work</source>
        <translation>نوع العمل</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>المهنة</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation>الوظائف</translation>
    </message>
</context>
<context>
    <name>Pin</name>
    <message numerus="yes">
        <source>%n more digits</source>
        <translation>
            <numerusform>لا أرقام متبقية</numerusform>
            <numerusform>بقي رقم واحد</numerusform>
            <numerusform>بقي رقمان</numerusform>
            <numerusform>بقيت %n أرقام</numerusform>
            <numerusform>بقي %n رقمًا</numerusform>
            <numerusform>بقي %n رقم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinChoice</name>
    <message>
        <source>The two codes are not the same. Type your code again.</source>
        <translation>الرمزان غير متطابقين. كتابة الرمز من جديد.</translation>
    </message>
    <message>
        <source>This code repeats itself. Others guess it. Choose another one.</source>
        <translation>هذا الرمز متكرر ويسهل تخمينه. اختيار رمز آخر.</translation>
    </message>
    <message>
        <source>These digits follow each other. Others guess it. Choose another one.</source>
        <translation>هذه الأرقام متتالية ويسهل تخمينها. اختيار أرقام أخرى.</translation>
    </message>
    <message>
        <source>This looks like a date. Others guess it. Choose another one.</source>
        <translation>هذا يشبه تاريخًا ويسهل تخمينه. اختيار رمز آخر.</translation>
    </message>
</context>
<context>
    <name>PinField</name>
    <message>
        <source>%1 of %2 digits</source>
        <translation>%1 من %2 أرقام</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message numerus="yes">
        <source>%n more digits</source>
        <translation>
            <numerusform>لا أرقام متبقية</numerusform>
            <numerusform>بقي رقم واحد</numerusform>
            <numerusform>بقي رقمان</numerusform>
            <numerusform>بقيت %n أرقام</numerusform>
            <numerusform>بقي %n رقمًا</numerusform>
            <numerusform>بقي %n رقم</numerusform>
        </translation>
    </message>
    <message>
        <source>One moment. We are looking.</source>
        <translation>لحظة من فضلك. يجري التحقق.</translation>
    </message>
    <message>
        <source>Your card</source>
        <translation>البطاقة</translation>
    </message>
</context>
<context>
    <name>PinQuestion</name>
    <message>
        <source>Your code is blocked. Open your file with both cards. Then choose a new code.</source>
        <translation>رمزك محظور. فتح ملفك بالبطاقتين ثم اختيار رمز جديد.</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n seconds. Then try again.</source>
        <translation>
            <numerusform>الانتظار %n ثانية ثم المحاولة مجددًا.</numerusform>
            <numerusform>الانتظار ثانية واحدة ثم المحاولة مجددًا.</numerusform>
            <numerusform>الانتظار ثانيتين ثم المحاولة مجددًا.</numerusform>
            <numerusform>الانتظار %n ثوانٍ ثم المحاولة مجددًا.</numerusform>
            <numerusform>الانتظار %n ثانية ثم المحاولة مجددًا.</numerusform>
            <numerusform>الانتظار %n ثانية ثم المحاولة مجددًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is not your code. You can try %n times more.</source>
        <translation>
            <numerusform>هذا ليس رمزك. لم تبقَ محاولات (%n).</numerusform>
            <numerusform>هذا ليس رمزك. بقيت محاولة واحدة.</numerusform>
            <numerusform>هذا ليس رمزك. بقيت محاولتان.</numerusform>
            <numerusform>هذا ليس رمزك. بقيت %n محاولات.</numerusform>
            <numerusform>هذا ليس رمزك. بقيت %n محاولة.</numerusform>
            <numerusform>هذا ليس رمزك. بقيت %n محاولة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinTwice</name>
    <message>
        <source>Your code</source>
        <translation>رمزك</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>مرة أخرى</translation>
    </message>
    <message numerus="yes">
        <source>%n more digits</source>
        <translation>
            <numerusform>لا أرقام متبقية</numerusform>
            <numerusform>بقي رقم واحد</numerusform>
            <numerusform>بقي رقمان</numerusform>
            <numerusform>بقيت %n أرقام</numerusform>
            <numerusform>بقي %n رقمًا</numerusform>
            <numerusform>بقي %n رقم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceController</name>
    <message>
        <source>{distance} from here</source>
        <translation>{distance} من هنا</translation>
    </message>
    <message>
        <source>This place</source>
        <translation>هذا المكان</translation>
    </message>
    <message>
        <source>This place is no longer there.</source>
        <translation>هذا المكان لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>You did nothing wrong. There are other places near you.</source>
        <translation>ليس هذا خطأك. توجد أماكن أخرى قريبة منك.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Bus, tram or train</source>
        <translation>الحافلة أو الترام أو القطار</translation>
    </message>
</context>
<context>
    <name>PlaceDetail</name>
    <message>
        <source>Route (QR)</source>
        <translation>الطريق (QR)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Ask to be called back</source>
        <translation>طلب معاودة الاتصال</translation>
    </message>
    <message>
        <source>Getting in</source>
        <translation>سهولة الدخول</translation>
    </message>
    <message>
        <source>Who helps you here</source>
        <translation>من يساعدك هنا؟</translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>Job shop &amp; help</source>
        <translation>Werkwinkel والمساعدة</translation>
    </message>
    <message>
        <source>Read where it is and when it is open. Take the way there along on your phone.</source>
        <translation>معلومات عن المكان وأوقات فتحه. يمكنك أخذ الطريق على هاتفك.</translation>
    </message>
    <message>
        <source>See other places</source>
        <translation>عرض أماكن أخرى</translation>
    </message>
</context>
<context>
    <name>PlacesController</name>
    <message>
        <source>We do not know any places right now.</source>
        <translation>لا نعرف أي مكان الآن.</translation>
    </message>
    <message>
        <source>You did nothing wrong. Ask for help at the desk.</source>
        <translation>ليس هذا خطأك. يُرجى طلب المساعدة من مكتب الاستقبال.</translation>
    </message>
</context>
<context>
    <name>PlacesPage</name>
    <message>
        <source>Job shop &amp; help</source>
        <translation>Werkwinkel والمساعدة</translation>
    </message>
    <message>
        <source>Touch a place near you, or see who helps with what.</source>
        <translation>يمكنك لمس مكان قريب منك، أو معرفة من يساعد في ماذا.</translation>
    </message>
    <message>
        <source>Who can help you?</source>
        <translation>من يمكنه مساعدتك؟</translation>
    </message>
    <message>
        <source>Near you</source>
        <translation>قريب منك</translation>
    </message>
    <message>
        <source>Who helps with what</source>
        <translation>من يساعد في ماذا</translation>
    </message>
    <message>
        <source>Who can help me with …?</source>
        <translation>من يمكنه مساعدتي في …؟</translation>
    </message>
    <message>
        <source>Choose with pictures</source>
        <translation>الاختيار بالصور</translation>
    </message>
</context>
<context>
    <name>PostState</name>
    <message>
        <source>This cannot be sent from here.</source>
        <translation>لا يمكن إرسال هذا من هنا.</translation>
    </message>
    <message>
        <source>Call them, or go there.</source>
        <translation>يمكن الاتصال بهم أو الذهاب إليهم.</translation>
    </message>
    <message>
        <source>Your message waits for the network.</source>
        <translation>الرسالة في انتظار الشبكة.</translation>
    </message>
    <message>
        <source>Your message is on its way.</source>
        <translation>الرسالة في الطريق.</translation>
    </message>
    <message>
        <source>The office has your message.</source>
        <translation>الرسالة وصلت إلى المكتب.</translation>
    </message>
    <message>
        <source>The office dealt with your message.</source>
        <translation>عالج المكتب الرسالة.</translation>
    </message>
    <message>
        <source>It leaves by itself. You need not wait here.</source>
        <translation>تُرسل تلقائيًا. لا حاجة إلى الانتظار هنا.</translation>
    </message>
    <message>
        <source>The office did not say yet that it has it.</source>
        <translation>لم يؤكد المكتب الاستلام بعد.</translation>
    </message>
    <message>
        <source>Since {day}, {hour}.</source>
        <translation>منذ {day}، {hour}.</translation>
    </message>
</context>
<context>
    <name>Pressable</name>
    <message>
        <source>Busy. Please wait.</source>
        <translation>جارٍ العمل. يُرجى الانتظار.</translation>
    </message>
    <message>
        <source>Not possible now.</source>
        <translation>غير ممكن الآن.</translation>
    </message>
</context>
<context>
    <name>PrintChoice</name>
    <message>
        <source>Put your stick in first.</source>
        <translation>يجب إدخال الذاكرة أولاً.</translation>
    </message>
    <message>
        <source>The sheet is being made</source>
        <translation>جارٍ إعداد الورقة</translation>
    </message>
    <message>
        <source>The slip</source>
        <translation>القصاصة</translation>
    </message>
    <message>
        <source>Sheet {number} of {sheets}</source>
        <translation>الورقة {number} من {sheets}</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
</context>
<context>
    <name>PrintLetters</name>
    <message>
        <source>Large letters?</source>
        <translation>حروف كبيرة؟</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Yes, large</source>
        <translation>نعم، كبيرة</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>The sheet before</source>
        <translation>الورقة السابقة</translation>
    </message>
    <message>
        <source>This is the first sheet.</source>
        <translation>هذه هي الورقة الأولى.</translation>
    </message>
    <message>
        <source>The next sheet</source>
        <translation>الورقة التالية</translation>
    </message>
    <message>
        <source>This is the last sheet.</source>
        <translation>هذه هي الورقة الأخيرة.</translation>
    </message>
</context>
<context>
    <name>PrintQuestion</name>
    <message>
        <source>What do you print?</source>
        <translation>ما المراد طباعته؟</translation>
    </message>
    <message>
        <source>How do you take it along?</source>
        <translation>كيف يؤخذ معك؟</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
</context>
<context>
    <name>PrintReady</name>
    <message>
        <source>The printer is ready.</source>
        <translation>الطابعة جاهزة.</translation>
    </message>
    <message>
        <source>The paper comes out under the screen.</source>
        <translation>يخرج الورق من تحت الشاشة.</translation>
    </message>
</context>
<context>
    <name>PrintTimes</name>
    <message>
        <source>How many times?</source>
        <translation>كم مرة؟</translation>
    </message>
</context>
<context>
    <name>PrintTrouble</name>
    <message>
        <source>Take it along on your phone</source>
        <translation>أخذها على هاتفك</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>محاولة جديدة</translation>
    </message>
    <message>
        <source>Stop printing</source>
        <translation>إيقاف الطباعة</translation>
    </message>
</context>
<context>
    <name>PrintWords</name>
    <message>
        <source>The printer is getting ready</source>
        <translation>الطابعة تستعد</translation>
    </message>
    <message>
        <source>The printer is printing</source>
        <translation>الطابعة تطبع</translation>
    </message>
    <message>
        <source>It is printed</source>
        <translation>تمت الطباعة</translation>
    </message>
    <message>
        <source>The paper has run out</source>
        <translation>نفد الورق</translation>
    </message>
    <message>
        <source>The paper is stuck</source>
        <translation>الورق عالق</translation>
    </message>
    <message>
        <source>The printer is open</source>
        <translation>الطابعة مفتوحة</translation>
    </message>
    <message>
        <source>The ink has run out</source>
        <translation>نفد الحبر</translation>
    </message>
    <message>
        <source>The paper tray is full</source>
        <translation>درج الورق ممتلئ</translation>
    </message>
    <message>
        <source>The printer does not answer</source>
        <translation>الطابعة لا تستجيب</translation>
    </message>
    <message>
        <source>The printer does not take this</source>
        <translation>الطابعة لا تقبل هذا</translation>
    </message>
    <message>
        <source>Printing takes too long</source>
        <translation>الطباعة تستغرق وقتًا طويلًا</translation>
    </message>
    <message>
        <source>Printing has stopped</source>
        <translation>توقفت الطباعة</translation>
    </message>
    <message>
        <source>Printing did not work</source>
        <translation>لم تنجح الطباعة</translation>
    </message>
    <message>
        <source>We do not know if it worked</source>
        <translation>لا نعرف هل نجحت الطباعة</translation>
    </message>
    <message>
        <source>There is no printer here</source>
        <translation>لا توجد طابعة هنا</translation>
    </message>
    <message>
        <source>You have printed all your sheets</source>
        <translation>تمت طباعة كل أوراقك</translation>
    </message>
    <message>
        <source>The sheets for today are used up</source>
        <translation>نفدت أوراق اليوم</translation>
    </message>
    <message>
        <source>Stay here for a moment.</source>
        <translation>يُرجى البقاء هنا قليلًا.</translation>
    </message>
    <message numerus="yes">
        <source>Take your sheets from the printer.</source>
        <translation>
            <numerusform>يُرجى أخذ ورقتك من الطابعة.</numerusform>
            <numerusform>يُرجى أخذ ورقتك من الطابعة.</numerusform>
            <numerusform>يُرجى أخذ ورقتيك من الطابعة.</numerusform>
            <numerusform>يُرجى أخذ أوراقك من الطابعة.</numerusform>
            <numerusform>يُرجى أخذ أوراقك من الطابعة.</numerusform>
            <numerusform>يُرجى أخذ أوراقك من الطابعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look in the printer. You did nothing wrong.</source>
        <translation>يُرجى النظر في الطابعة. ليس هذا خطأك.</translation>
    </message>
    <message>
        <source>Take it along on your phone.</source>
        <translation>يمكنك أخذها على هاتفك.</translation>
    </message>
    <message>
        <source>You did nothing wrong.</source>
        <translation>ليس هذا خطأك.</translation>
    </message>
    <message>
        <source>I have my sheets</source>
        <translation>أخذت أوراقي</translation>
    </message>
    <message>
        <source>Ask for paper at the desk</source>
        <translation>طلب الورق من مكتب الاستقبال</translation>
    </message>
    <message>
        <source>Do you want it on paper? Ask at the desk</source>
        <translation>لنسخة ورقية: السؤال في مكتب الاستقبال</translation>
    </message>
    <message>
        <source>Ask for help at the desk</source>
        <translation>طلب المساعدة من مكتب الاستقبال</translation>
    </message>
    <message>
        <source>Or take the sheets from the tray. Then printing goes on by itself.</source>
        <translation>أو يُرجى أخذ الأوراق من الدرج. بعدها تستمر الطباعة تلقائيًا.</translation>
    </message>
    <message>
        <source>After that, printing goes on by itself.</source>
        <translation>بعد ذلك تستمر الطباعة تلقائيًا.</translation>
    </message>
    <message>
        <source>Or try once more.</source>
        <translation>أو يمكنك المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>Sheet {number} of {sheets}</source>
        <translation>الورقة {number} من {sheets}</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>لم يُطبع شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%n of {sheets} sheets came out.</source>
        <translation>
            <numerusform>لم تخرج أي ورقة من {sheets}.</numerusform>
            <numerusform>خرجت ورقة واحدة من {sheets}.</numerusform>
            <numerusform>خرجت ورقتان من {sheets}.</numerusform>
            <numerusform>خرجت %n أوراق من {sheets}.</numerusform>
            <numerusform>خرجت %n ورقة من {sheets}.</numerusform>
            <numerusform>خرجت %n ورقة من {sheets}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintWork</name>
    <message>
        <source>Stop printing</source>
        <translation>إيقاف الطباعة</translation>
    </message>
</context>
<context>
    <name>PrintedCard</name>
    <message>
        <source>Only on the paper</source>
        <translation>موجود على الورق فقط</translation>
    </message>
</context>
<context>
    <name>PrintingController</name>
    <message>
        <source>Put it on my stick</source>
        <translation>حفظ على الذاكرة</translation>
    </message>
    <message numerus="yes">
        <source>Print %n slips</source>
        <translation>
            <numerusform>طباعة %n قصاصة</numerusform>
            <numerusform>طباعة قصاصة واحدة</numerusform>
            <numerusform>طباعة قصاصتين</numerusform>
            <numerusform>طباعة %n قصاصات</numerusform>
            <numerusform>طباعة %n قصاصة</numerusform>
            <numerusform>طباعة %n قصاصة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print %n sheets</source>
        <translation>
            <numerusform>لا أوراق للطباعة</numerusform>
            <numerusform>طباعة ورقة واحدة</numerusform>
            <numerusform>طباعة ورقتين</numerusform>
            <numerusform>طباعة %n أوراق</numerusform>
            <numerusform>طباعة %n ورقة</numerusform>
            <numerusform>طباعة %n ورقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProfileCard</name>
    <message>
        <source>About me</source>
        <translation>عني</translation>
    </message>
    <message>
        <source>So we suggest what suits you. Nothing has to be filled in.</source>
        <translation>هكذا نقترح ما يناسبك. لا شيء إلزامي.</translation>
    </message>
    <message>
        <source>Which work do you look for?</source>
        <translation>أي عمل يتم البحث عنه؟</translation>
    </message>
    <message>
        <source>Touch to take it away.</source>
        <translation>اللمس للإزالة.</translation>
    </message>
    <message>
        <source>How far may it be?</source>
        <translation>كم يمكن أن تكون المسافة؟</translation>
    </message>
    <message>
        <source>How well do you speak Dutch?</source>
        <translation>ما مستوى التحدث بالهولندية؟</translation>
    </message>
    <message>
        <source>Can you work with a computer or a phone?</source>
        <translation>هل يمكن استخدام الحاسوب أو الهاتف؟</translation>
    </message>
</context>
<context>
    <name>ProfileController</name>
    <message>
        <source>How far is all the same</source>
        <translation>المسافة غير مهمة</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No, or with help</source>
        <translation>لا، أو بمساعدة</translation>
    </message>
</context>
<context>
    <name>ProofDialog</name>
    <message>
        <source>Print the proof</source>
        <translation>طباعة الإثبات</translation>
    </message>
    <message>
        <source>Which applications do you want on it?</source>
        <translation>ما الطلبات المطلوبة فيه؟</translation>
    </message>
    <message>
        <source>The sheet says that you filled this in yourself.</source>
        <translation>يُذكر على الورقة أن المعلومات من صاحب الملف.</translation>
    </message>
    <message>
        <source>There are no applications in this time.</source>
        <translation>لا توجد طلبات في هذه الفترة.</translation>
    </message>
</context>
<context>
    <name>ReadBar</name>
    <message>
        <source>Read all</source>
        <translation>قراءة الكل</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>مرة أخرى</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطٍّ</translation>
    </message>
</context>
<context>
    <name>ReasonPanel</name>
    <message>
        <source>Why do I see this?</source>
        <translation>لماذا أرى هذا؟</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>We do not know who those people are. They do not know who you are.</source>
        <translation>لا نعرف من هم هؤلاء الأشخاص. وهم لا يعرفون من أنت.</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>لا يناسبني</translation>
    </message>
    <message>
        <source>Look at the vacancy</source>
        <translation>عرض الوظيفة</translation>
    </message>
</context>
<context>
    <name>RemoveDialog</name>
    <message>
        <source>Yes, remove it</source>
        <translation>نعم، حذف</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>لا، احتفاظ</translation>
    </message>
</context>
<context>
    <name>ResultHead</name>
    <message>
        <source>Search saved</source>
        <translation>تم حفظ البحث</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>حفظ هذا البحث</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>What comes first?</source>
        <translation>ماذا يظهر أولًا؟</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Choose with pictures</source>
        <translation>اختر بالصور</translation>
    </message>
    <message>
        <source>No new data. Searching works as always.</source>
        <translation>لا توجد بيانات جديدة. البحث يعمل كالمعتاد.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Clear what you typed</source>
        <translation>مسح المكتوب</translation>
    </message>
    <message>
        <source>in</source>
        <translation>في</translation>
    </message>
    <message>
        <source>Where do you want to search from?</source>
        <translation>من أين يبدأ البحث؟</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Choose what fits</source>
        <translation>اختيار ما يناسبك</translation>
    </message>
    <message>
        <source>Search saved</source>
        <translation>تم حفظ البحث</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>حفظ هذا البحث</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>صور</translation>
    </message>
</context>
<context>
    <name>ResultTurn</name>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>This is the first one.</source>
        <translation>هذه هي النتيجة الأولى.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>This is the last one.</source>
        <translation>هذه هي النتيجة الأخيرة.</translation>
    </message>
</context>
<context>
    <name>SavedController</name>
    <message>
        <source>Saved vacancies</source>
        <translation>الوظائف المحفوظة</translation>
    </message>
    <message>
        <source>Saved trainings</source>
        <translation>التدريبات المحفوظة</translation>
    </message>
    <message>
        <source>What I saved</source>
        <translation>ما حفظته</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation>الوظائف</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>الدورات</translation>
    </message>
</context>
<context>
    <name>SavedWords</name>
    <message>
        <source>All vacancies</source>
        <translation>كل الوظائف</translation>
    </message>
    <message>
        <source>All trainings</source>
        <translation>كل الدورات</translation>
    </message>
    <message numerus="yes">
        <source>%n vacancies</source>
        <translation>
            <numerusform>لا وظائف</numerusform>
            <numerusform>وظيفة واحدة</numerusform>
            <numerusform>وظيفتان</numerusform>
            <numerusform>%n وظائف</numerusform>
            <numerusform>%n وظيفة</numerusform>
            <numerusform>%n وظيفة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trainings</source>
        <translation>
            <numerusform>لا دورات</numerusform>
            <numerusform>دورة واحدة</numerusform>
            <numerusform>دورتان</numerusform>
            <numerusform>%n دورات</numerusform>
            <numerusform>%n دورة</numerusform>
            <numerusform>%n دورة</numerusform>
        </translation>
    </message>
    <message>
        <source>in {place}</source>
        <translation>في {place}</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>لا جديد</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>لا جديد</numerusform>
            <numerusform>جديد واحد</numerusform>
            <numerusform>جديدان</numerusform>
            <numerusform>%n جديدة</numerusform>
            <numerusform>%n جديدًا</numerusform>
            <numerusform>%n جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>لم يبق يوم</numerusform>
            <numerusform>بقي يوم واحد</numerusform>
            <numerusform>بقي يومان</numerusform>
            <numerusform>بقيت %n أيام</numerusform>
            <numerusform>بقي %n يومًا</numerusform>
            <numerusform>بقي %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>Starts on {day}</source>
        <translation>يبدأ في {day}</translation>
    </message>
    <message>
        <source>Not there any more</source>
        <translation>لم يعد موجودًا</translation>
    </message>
    <message>
        <source>Not there any more since {day}</source>
        <translation>لم يعد موجودًا منذ {day}</translation>
    </message>
</context>
<context>
    <name>ScanController</name>
    <message>
        <source>This code is not from WIS.</source>
        <translation>هذا الرمز ليس من WIS.</translation>
    </message>
    <message>
        <source>We do not find this. The vacancy or training may no longer be there.</source>
        <translation>لم يتم العثور على هذا. ربما لم تعد الوظيفة أو الدورة موجودة.</translation>
    </message>
    <message>
        <source>You scanned: {title}</source>
        <translation>تم مسح: {title}</translation>
    </message>
    <message>
        <source>More than one vacancy has this code. Choose yours.</source>
        <translation>أكثر من وظيفة لها هذا الرمز. يُرجى اختيار وظيفتك.</translation>
    </message>
    <message>
        <source>More than one training has this code. This is who gives them.</source>
        <translation>أكثر من دورة لها هذا الرمز. هنا الجهة التي تقدمها.</translation>
    </message>
    <message>
        <source>We cannot look this up now.</source>
        <translation>لا يمكن البحث عن هذا الآن.</translation>
    </message>
</context>
<context>
    <name>ScrollRail</name>
    <message>
        <source>Part %1 of %2</source>
        <translation>الجزء %1 من %2</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>You are at the top.</source>
        <translation>هذه بداية الصفحة.</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>You are at the bottom.</source>
        <translation>هذه نهاية الصفحة.</translation>
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
        <translation>هل المقصود أحد هذه؟</translation>
    </message>
    <message>
        <source>Leave out your choices. Then you will find something.</source>
        <translation>يمكنك إزالة اختياراتك، وعندها تظهر نتائج.</translation>
    </message>
    <message>
        <source>Try other words, or fewer.</source>
        <translation>جرّب كلمات أخرى أو كلمات أقل.</translation>
    </message>
    <message>
        <source>Leave out one choice. Then you will find something.</source>
        <translation>يمكنك إزالة اختيار واحد، وعندها تظهر نتائج.</translation>
    </message>
    <message>
        <source>We searched for {words}.</source>
        <translation>بحثنا عن {words}.</translation>
    </message>
    <message>
        <source>{first} to {last} of {count}</source>
        <translation>{first} إلى {last} من {count}</translation>
    </message>
    <message>
        <source>{row} of {count}</source>
        <translation>{row} من {count}</translation>
    </message>
</context>
<context>
    <name>SearchController</name>
    <message numerus="yes">
        <source>%n vacancies</source>
        <translation>
            <numerusform>لا وظائف</numerusform>
            <numerusform>وظيفة واحدة</numerusform>
            <numerusform>وظيفتان</numerusform>
            <numerusform>%n وظائف</numerusform>
            <numerusform>%n وظيفة</numerusform>
            <numerusform>%n وظيفة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>vacancies</source>
        <translation>
            <numerusform>وظيفة</numerusform>
            <numerusform>وظيفة</numerusform>
            <numerusform>وظيفتان</numerusform>
            <numerusform>وظائف</numerusform>
            <numerusform>وظيفة</numerusform>
            <numerusform>وظيفة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n vacancies</source>
        <translation>
            <numerusform>لا وظائف للعرض</numerusform>
            <numerusform>عرض وظيفة واحدة</numerusform>
            <numerusform>عرض وظيفتين</numerusform>
            <numerusform>عرض %n وظائف</numerusform>
            <numerusform>عرض %n وظيفة</numerusform>
            <numerusform>عرض %n وظيفة</numerusform>
        </translation>
    </message>
    <message>
        <source>All vacancies, without “{text}”</source>
        <translation>كل الوظائف، بدون «{text}»</translation>
    </message>
    <message numerus="yes">
        <source>The first %n, as a list</source>
        <translation>
            <numerusform>لا شيء</numerusform>
            <numerusform>الأولى كقائمة</numerusform>
            <numerusform>أول نتيجتين كقائمة</numerusform>
            <numerusform>أول %n نتائج كقائمة</numerusform>
            <numerusform>أول %n نتيجة كقائمة</numerusform>
            <numerusform>أول %n نتيجة كقائمة</numerusform>
        </translation>
    </message>
    <message>
        <source>The list</source>
        <translation>القائمة</translation>
    </message>
    <message numerus="yes">
        <source>The first %n, two to a sheet</source>
        <translation>
            <numerusform>لا شيء</numerusform>
            <numerusform>الأولى على ورقة</numerusform>
            <numerusform>أول وظيفتين على ورقة</numerusform>
            <numerusform>أول %n وظائف، اثنتان في كل ورقة</numerusform>
            <numerusform>أول %n وظيفة، اثنتان في كل ورقة</numerusform>
            <numerusform>أول %n وظيفة، اثنتان في كل ورقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchNews</name>
    <message numerus="yes">
        <source>%n suggestions</source>
        <translation>
            <numerusform>لا اقتراحات</numerusform>
            <numerusform>اقتراح واحد</numerusform>
            <numerusform>اقتراحان</numerusform>
            <numerusform>%n اقتراحات</numerusform>
            <numerusform>%n اقتراحًا</numerusform>
            <numerusform>%n اقتراح</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Vacancies</source>
        <translation>الوظائف</translation>
    </message>
    <message>
        <source>Type the work you are looking for, or choose what suits you. Then touch a vacancy.</source>
        <translation>يمكنك كتابة العمل المطلوب أو اختيار ما يناسبك، ثم لمس إحدى الوظائف.</translation>
    </message>
    <message>
        <source>What work are you looking for?</source>
        <translation>ما العمل الذي يهمك؟</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
</context>
<context>
    <name>SectorWindows</name>
    <message>
        <source>choose with pictures</source>
        <translation>اختر بالصور</translation>
    </message>
    <message>
        <source>Type instead</source>
        <translation>أفضّل الكتابة</translation>
    </message>
    <message>
        <source>Clear choices</source>
        <translation>مسح الاختيارات</translation>
    </message>
</context>
<context>
    <name>SectorWords</name>
    <message>
        <source>Dutch and languages</source>
        <translation>الهولندية واللغات</translation>
    </message>
    <message>
        <source>Learning to use a computer</source>
        <translation>تعلّم استخدام الحاسوب</translation>
    </message>
    <message>
        <source>Finding a job</source>
        <translation>البحث عن عمل</translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Living in Belgium</source>
        <translation>العيش في بلجيكا</translation>
    </message>
    <message>
        <source>Care &amp; health</source>
        <translation>الرعاية والصحة</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>البناء</translation>
    </message>
    <message>
        <source>Shop &amp; sales</source>
        <translation>المتاجر والبيع</translation>
    </message>
    <message>
        <source>Computers &amp; IT</source>
        <translation>الحاسوب والمعلوماتية</translation>
    </message>
    <message>
        <source>Logistics &amp; transport</source>
        <translation>اللوجستيات والنقل</translation>
    </message>
    <message>
        <source>Factory &amp; production</source>
        <translation>المصانع والإنتاج</translation>
    </message>
    <message>
        <source>Kitchen &amp; serving</source>
        <translation>المطبخ والخدمة</translation>
    </message>
    <message>
        <source>Hair, fashion &amp; sports</source>
        <translation>الشعر والأزياء والرياضة</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>الأمن</translation>
    </message>
    <message>
        <source>Technical work</source>
        <translation>الأعمال التقنية</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>المكاتب</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>التنظيف</translation>
    </message>
    <message>
        <source>School &amp; children</source>
        <translation>المدارس والأطفال</translation>
    </message>
    <message>
        <source>Gardens &amp; animals</source>
        <translation>الحدائق والحيوانات</translation>
    </message>
</context>
<context>
    <name>SectorsController</name>
    <message>
        <source>We do not know any vacancies right now.</source>
        <translation>لا نعرف أي وظائف الآن.</translation>
    </message>
    <message>
        <source>You did nothing wrong. Ask for help at the desk.</source>
        <translation>ليس هذا خطأك. يُرجى طلب المساعدة من مكتب الاستقبال.</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>لا أعرف</translation>
    </message>
    <message>
        <source>Help me choose</source>
        <translation>ساعدني في الاختيار</translation>
    </message>
</context>
<context>
    <name>SectorsPage</name>
    <message>
        <source>Vacancies</source>
        <translation>الوظائف</translation>
    </message>
    <message>
        <source>Touch the kind of work that you look for. Then touch an occupation.</source>
        <translation>المس نوع العمل الذي تبحث عنه. ثم المس مهنة.</translation>
    </message>
    <message>
        <source>What kind of work do you look for?</source>
        <translation>ما نوع العمل الذي تبحث عنه؟</translation>
    </message>
    <message>
        <source>No vacancies suit your other choices.</source>
        <translation>لا توجد وظائف تناسب اختياراتك الأخرى.</translation>
    </message>
</context>
<context>
    <name>ShareController</name>
    <message>
        <source>For my counsellor</source>
        <translation>لمستشاري</translation>
    </message>
    <message>
        <source>It is sent. The office reads it soon.</source>
        <translation>تم الإرسال. سيقرأه المكتب قريبًا.</translation>
    </message>
    <message>
        <source>It could not be sent. Print it instead.</source>
        <translation>تعذّر الإرسال. تتم الطباعة بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>What I can do</source>
        <translation>ما أستطيع فعله</translation>
    </message>
    <message>
        <source>My CVs</source>
        <translation>سيري الذاتية</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>طلبات العمل</translation>
    </message>
    <message>
        <source>Tasks and appointments</source>
        <translation>المهام والمواعيد</translation>
    </message>
    <message>
        <source>What I saved</source>
        <translation>ما حفظته</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>It is sent</source>
        <translation>تم الإرسال</translation>
    </message>
    <message>
        <source>It could not be sent</source>
        <translation>تعذّر الإرسال</translation>
    </message>
    <message>
        <source>What may your counsellor see?</source>
        <translation>ما الذي يمكن أن يراه المستشار؟</translation>
    </message>
    <message>
        <source>The office reads it soon. Your file itself stays locked.</source>
        <translation>سيقرأه المكتب قريبًا. يبقى ملفك نفسه مقفلًا.</translation>
    </message>
    <message>
        <source>Print it, and give the sheet to your counsellor.</source>
        <translation>طباعته وإعطاء الورقة للمستشار.</translation>
    </message>
    <message>
        <source>Touch what you want to show. The rest stays yours. Your first name goes with it.</source>
        <translation>لمس ما يراد إظهاره. يبقى الباقي لك. يُرفق الاسم الأول.</translation>
    </message>
    <message>
        <source>Only the office can read what you send. It gets a copy of now, and nothing of what you change later.</source>
        <translation>المكتب وحده يمكنه قراءة ما يُرسل. يحصل على نسخة من الآن، ولا شيء مما يتغيّر لاحقًا.</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>على الورق</translation>
    </message>
    <message>
        <source>Choose first what you want to show.</source>
        <translation>اختيار ما يراد إظهاره أولًا.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>محاولة جديدة</translation>
    </message>
    <message>
        <source>Send it to the office</source>
        <translation>الإرسال إلى المكتب</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>SortSheet</name>
    <message>
        <source>What comes first?</source>
        <translation>ماذا يظهر أولًا؟</translation>
    </message>
</context>
<context>
    <name>SpokenWords</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Reading aloud is on. Go to the next thing with the arrows. Press it with OK.</source>
        <translation>القراءة بصوت عالٍ مُفعّلة. يمكن الانتقال إلى التالي بالأسهم، والضغط بزر OK.</translation>
    </message>
    <message>
        <source>Reading aloud is on. Touch something to hear it. Touch it again to press it.</source>
        <translation>القراءة بصوت عالٍ مُفعّلة. يمكن لمس أي شيء لسماعه، ولمسه مرة أخرى للضغط عليه.</translation>
    </message>
    <message>
        <source>This is personal. Plug in headphones to hear it.</source>
        <translation>هذا شخصي. يُرجى توصيل سماعات الرأس لسماعه.</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds left</source>
        <translation>
            <numerusform>لم تبقَ أي ثانية</numerusform>
            <numerusform>بقيت ثانية واحدة</numerusform>
            <numerusform>بقيت ثانيتان</numerusform>
            <numerusform>بقيت %n ثوانٍ</numerusform>
            <numerusform>بقيت %n ثانية</numerusform>
            <numerusform>بقيت %n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Volume %1</source>
        <translation>مستوى الصوت %1</translation>
    </message>
    <message>
        <source>Reading slowly</source>
        <translation>أقرأ ببطء</translation>
    </message>
    <message>
        <source>Reading normally</source>
        <translation>أقرأ بسرعة عادية</translation>
    </message>
    <message>
        <source>Reading fast</source>
        <translation>أقرأ بسرعة</translation>
    </message>
    <message>
        <source>button</source>
        <translation>زر</translation>
    </message>
    <message>
        <source>link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>text field</source>
        <translation>حقل نص</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>علامة تبويب</translation>
    </message>
    <message>
        <source>slider</source>
        <translation>شريط تعديل</translation>
    </message>
    <message>
        <source>progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>عليه علامة</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>بدون علامة</translation>
    </message>
    <message>
        <source>on</source>
        <translation>مُشغّل</translation>
    </message>
    <message>
        <source>off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>تم اختياره</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>غير متاح</translation>
    </message>
</context>
<context>
    <name>StartController</name>
    <message>
        <source>What is it?</source>
        <translation>ما هو؟</translation>
    </message>
    <message>
        <source>Your first name</source>
        <translation>اسمك الأول</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>رمزك</translation>
    </message>
    <message>
        <source>Your cards</source>
        <translation>بطاقتاك</translation>
    </message>
</context>
<context>
    <name>StartWhat</name>
    <message>
        <source>This is not a registration as a job seeker</source>
        <translation>هذا ليس تسجيلًا كباحث عن عمل</translation>
    </message>
    <message>
        <source>You register with the employment service. Here you see who helps you with that.</source>
        <translation>التسجيل يكون لدى مكتب التشغيل. هنا يظهر من يساعد في ذلك.</translation>
    </message>
    <message>
        <source>Start my file</source>
        <translation>بدء ملفي</translation>
    </message>
    <message>
        <source>Where do I register?</source>
        <translation>أين يكون التسجيل؟</translation>
    </message>
    <message>
        <source>Go on without a file</source>
        <translation>المتابعة بدون ملف</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>You did every step.</source>
        <translation>تم إنجاز كل خطوة.</translation>
    </message>
    <message>
        <source>Is the task done? Then say so here.</source>
        <translation>هل انتهت المهمة؟ يُرجى تأكيد ذلك هنا.</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>انتهيتُ من هذا</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>الخطوة %1 من %2</translation>
    </message>
</context>
<context>
    <name>StickWords</name>
    <message>
        <source>We are writing</source>
        <translation>جارٍ الحفظ</translation>
    </message>
    <message>
        <source>Leave your stick in.</source>
        <translation>يجب إبقاء الذاكرة في مكانها.</translation>
    </message>
    <message>
        <source>It is on your stick</source>
        <translation>تم الحفظ على الذاكرة</translation>
    </message>
    <message>
        <source>You can take your stick out now.</source>
        <translation>يمكن إخراج الذاكرة الآن.</translation>
    </message>
    <message>
        <source>I have my stick</source>
        <translation>أخذت الذاكرة</translation>
    </message>
    <message>
        <source>There is no stick</source>
        <translation>لا توجد ذاكرة</translation>
    </message>
    <message>
        <source>Put your stick in and try again.</source>
        <translation>يجب إدخال الذاكرة والمحاولة من جديد.</translation>
    </message>
    <message>
        <source>Your stick is full</source>
        <translation>الذاكرة ممتلئة</translation>
    </message>
    <message>
        <source>Nothing on it was changed.</source>
        <translation>لم يتغير شيء عليها.</translation>
    </message>
    <message>
        <source>Your stick is locked</source>
        <translation>الذاكرة مقفلة</translation>
    </message>
    <message>
        <source>There is a small slide on it. Move it and try again.</source>
        <translation>عليها مزلاج صغير. يجب تحريكه والمحاولة من جديد.</translation>
    </message>
    <message>
        <source>We cannot write on this stick</source>
        <translation>لا يمكن الحفظ على هذه الذاكرة</translation>
    </message>
    <message>
        <source>It has another format. Do you have another stick? Nothing on it was changed.</source>
        <translation>تنسيقها مختلف. هل توجد ذاكرة أخرى؟ لم يتغير شيء عليها.</translation>
    </message>
    <message>
        <source>Writing did not work</source>
        <translation>لم ينجح الحفظ</translation>
    </message>
    <message>
        <source>You did nothing wrong.</source>
        <translation>الخطأ ليس منك.</translation>
    </message>
    <message>
        <source>Ask for help at the desk</source>
        <translation>طلب المساعدة عند المكتب</translation>
    </message>
    <message>
        <source>Or print it on paper.</source>
        <translation>أو طباعته على الورق.</translation>
    </message>
</context>
<context>
    <name>StreetSign</name>
    <message>
        <source>Sample data</source>
        <translation>بيانات للمثال</translation>
    </message>
</context>
<context>
    <name>SuggestController</name>
    <message>
        <source>what you can do</source>
        <translation>مهارة</translation>
    </message>
    <message>
        <source>employer</source>
        <translation>صاحب عمل</translation>
    </message>
    <message>
        <source>place</source>
        <translation>مدينة</translation>
    </message>
    <message>
        <source>training</source>
        <translation>دورة</translation>
    </message>
    <message numerus="yes">
        <source>%n trainings</source>
        <translation>
            <numerusform>لا دورات</numerusform>
            <numerusform>دورة واحدة</numerusform>
            <numerusform>دورتان</numerusform>
            <numerusform>%n دورات</numerusform>
            <numerusform>%n دورة</numerusform>
            <numerusform>%n دورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vacancies</source>
        <translation>
            <numerusform>لا وظائف</numerusform>
            <numerusform>وظيفة واحدة</numerusform>
            <numerusform>وظيفتان</numerusform>
            <numerusform>%n وظائف</numerusform>
            <numerusform>%n وظيفة</numerusform>
            <numerusform>%n وظيفة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestionWords</name>
    <message>
        <source>This is no longer there.</source>
        <translation>لم يعد هذا موجودًا.</translation>
    </message>
    <message>
        <source>You have {has} of the {asked} things that they ask.</source>
        <translation>لديك {has} من أصل {asked} من الأمور المطلوبة.</translation>
    </message>
    <message>
        <source>It is {km} away.</source>
        <translation>يبعد {km}.</translation>
    </message>
    <message>
        <source>You chose up to {km} km.</source>
        <translation>الاختيار حتى {km} كم.</translation>
    </message>
    <message>
        <source>We do not know who those people are. They do not know who you are.</source>
        <translation>لا نعرف من هم هؤلاء الأشخاص. وهم لا يعرفون من أنت.</translation>
    </message>
    <message>
        <source>Only this screen looked at what is in your file. Nobody else knows.</source>
        <translation>هذه الشاشة وحدها نظرت في ملفك. لا أحد غيرها يعلم.</translation>
    </message>
    <message>
        <source>Only you see this. They do not know what you do with it.</source>
        <translation>هذا يظهر لك وحدك. لا يعرفون ما تفعل به.</translation>
    </message>
    <message numerus="yes">
        <source>You saved %n vacancies for such work.</source>
        <translation>
            <numerusform>لم تُحفظ أي وظيفة لمثل هذا العمل.</numerusform>
            <numerusform>تم حفظ وظيفة واحدة لمثل هذا العمل.</numerusform>
            <numerusform>تم حفظ وظيفتين لمثل هذا العمل.</numerusform>
            <numerusform>تم حفظ %n وظائف لمثل هذا العمل.</numerusform>
            <numerusform>تم حفظ %n وظيفة لمثل هذا العمل.</numerusform>
            <numerusform>تم حفظ %n وظيفة لمثل هذا العمل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You applied %n times for such work.</source>
        <translation>
            <numerusform>لم يتم التقديم لمثل هذا العمل.</numerusform>
            <numerusform>تم التقديم مرة واحدة لمثل هذا العمل.</numerusform>
            <numerusform>تم التقديم مرتين لمثل هذا العمل.</numerusform>
            <numerusform>تم التقديم %n مرات لمثل هذا العمل.</numerusform>
            <numerusform>تم التقديم %n مرة لمثل هذا العمل.</numerusform>
            <numerusform>تم التقديم %n مرة لمثل هذا العمل.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is in your saved search “{words}”.</source>
        <translation>إنه في البحث المحفوظ «{words}».</translation>
    </message>
    <message>
        <source>It is in one of your saved searches.</source>
        <translation>إنه في أحد عمليات البحث المحفوظة.</translation>
    </message>
    <message>
        <source>You look for work as {name}.</source>
        <translation>أنت تبحث عن عمل بصفة {name}.</translation>
    </message>
    <message numerus="yes">
        <source>%n people who look for the same work chose this vacancy.</source>
        <translation>
            <numerusform>لم يختر أحد هذه الوظيفة.</numerusform>
            <numerusform>شخص واحد يبحث عن العمل نفسه اختار هذه الوظيفة.</numerusform>
            <numerusform>شخصان يبحثان عن العمل نفسه اختارا هذه الوظيفة.</numerusform>
            <numerusform>%n أشخاص يبحثون عن العمل نفسه اختاروا هذه الوظيفة.</numerusform>
            <numerusform>%n شخصًا يبحثون عن العمل نفسه اختاروا هذه الوظيفة.</numerusform>
            <numerusform>%n شخص يبحثون عن العمل نفسه اختاروا هذه الوظيفة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestionsController</name>
    <message numerus="yes">
        <source>%n suggestions for you</source>
        <translation>
            <numerusform>لا اقتراحات لك</numerusform>
            <numerusform>اقتراح واحد لك</numerusform>
            <numerusform>اقتراحان لك</numerusform>
            <numerusform>%n اقتراحات لك</numerusform>
            <numerusform>%n اقتراحًا لك</numerusform>
            <numerusform>%n اقتراح لك</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SwitchRow</name>
    <message>
        <source>On</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>إيقاف</translation>
    </message>
</context>
<context>
    <name>TakeActions</name>
    <message>
        <source>Saved</source>
        <translation>المحفوظات</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Take along (QR)</source>
        <translation>أخذها معك (QR)</translation>
    </message>
    <message>
        <source>I applied</source>
        <translation>قدمت طلبًا</translation>
    </message>
</context>
<context>
    <name>TakeAlongController</name>
    <message>
        <source>Save the contact. Done.</source>
        <translation>حفظ جهة الاتصال. تم.</translation>
    </message>
    <message>
        <source>Open the map. Done.</source>
        <translation>فتح الخريطة. تم.</translation>
    </message>
    <message>
        <source>Tap the link. Done.</source>
        <translation>لمس الرابط. تم.</translation>
    </message>
    <message>
        <source>Read the text, or copy it. Done.</source>
        <translation>قراءة النص أو نسخه. تم.</translation>
    </message>
    <message>
        <source>The vacancy</source>
        <translation>الوظيفة</translation>
    </message>
    <message>
        <source>The training</source>
        <translation>الدورة</translation>
    </message>
    <message>
        <source>The contact</source>
        <translation>جهة الاتصال</translation>
    </message>
    <message>
        <source>The way there</source>
        <translation>الطريق</translation>
    </message>
</context>
<context>
    <name>TakeAlongDialog</name>
    <message>
        <source>Take it along on your phone</source>
        <translation>أخذها على هاتفك</translation>
    </message>
    <message>
        <source>What do you take along?</source>
        <translation>ما الذي يهمك أخذه؟</translation>
    </message>
    <message>
        <source>Open the camera of your phone.</source>
        <translation>يُرجى فتح كاميرا هاتفك.</translation>
    </message>
    <message>
        <source>Point it at the square.</source>
        <translation>ثم توجيهها إلى المربع.</translation>
    </message>
    <message>
        <source>No phone? Print</source>
        <translation>بدون هاتف؟ طباعة</translation>
    </message>
    <message>
        <source>It worked</source>
        <translation>نجح الأمر</translation>
    </message>
</context>
<context>
    <name>TakeThings</name>
    <message>
        <source>Take your paper with you.</source>
        <translation>يُرجى أخذ أوراقك معك.</translation>
    </message>
    <message>
        <source>Look in the tray of the printer.</source>
        <translation>يُرجى النظر في درج الطابعة.</translation>
    </message>
    <message>
        <source>Your file is safe. Take your card with you.</source>
        <translation>ملفك في أمان. لا تُنسَ البطاقة.</translation>
    </message>
    <message>
        <source>Next time it opens again with your card and your code.</source>
        <translation>في المرة القادمة يُفتح من جديد ببطاقتك ورمزك.</translation>
    </message>
    <message>
        <source>Do you have everything?</source>
        <translation>هل معك كل شيء؟</translation>
    </message>
    <message>
        <source>Your coat, your bag, your phone.</source>
        <translation>معطفك، حقيبتك، هاتفك.</translation>
    </message>
</context>
<context>
    <name>TaskChips</name>
    <message>
        <source>Show more tasks</source>
        <translation>عرض مهام أكثر</translation>
    </message>
</context>
<context>
    <name>TaskController</name>
    <message>
        <source>I need more time: until %1.</source>
        <translation>أحتاج إلى وقت أكثر: حتى %1.</translation>
    </message>
</context>
<context>
    <name>TaskWords</name>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Given by the kiosk</source>
        <translation>من الكشك</translation>
    </message>
    <message>
        <source>From your counsellor %1</source>
        <translation>من المستشار %1</translation>
    </message>
    <message>
        <source>From your counsellor</source>
        <translation>من مستشارك</translation>
    </message>
    <message>
        <source>This is done.</source>
        <translation>تم هذا.</translation>
    </message>
    <message>
        <source>Is it done? Then say so here.</source>
        <translation>هل تم؟ يمكن تأكيد ذلك هنا.</translation>
    </message>
    <message>
        <source>Your next application counts by itself.</source>
        <translation>يُحتسب طلب العمل القادم تلقائيًا.</translation>
    </message>
    <message>
        <source>Print your CV, a letter or your list here. That counts by itself.</source>
        <translation>طباعة السيرة الذاتية أو رسالة أو القائمة هنا. تُحتسب تلقائيًا.</translation>
    </message>
    <message>
        <source>Print it here. That counts by itself.</source>
        <translation>الطباعة هنا. تُحتسب تلقائيًا.</translation>
    </message>
    <message>
        <source>Go to your appointment, and say there that you went. That counts by itself.</source>
        <translation>الذهاب إلى الموعد، ثم تأكيد الحضور في صفحته. يُحتسب تلقائيًا.</translation>
    </message>
    <message>
        <source>Go there, and say here that it is done.</source>
        <translation>الزيارة أولًا ثم تأكيد الإنجاز هنا.</translation>
    </message>
    <message>
        <source>Do it now in your CV</source>
        <translation>العمل الآن في السيرة الذاتية</translation>
    </message>
    <message>
        <source>Write the letter now</source>
        <translation>كتابة الرسالة الآن</translation>
    </message>
    <message>
        <source>Look for work now</source>
        <translation>البحث عن عمل الآن</translation>
    </message>
    <message>
        <source>Look for a training now</source>
        <translation>البحث عن تدريب الآن</translation>
    </message>
    <message>
        <source>Find who helps</source>
        <translation>البحث عمّن يساعد</translation>
    </message>
    <message>
        <source>See who helps</source>
        <translation>عرض من يساعد</translation>
    </message>
    <message>
        <source>See the places</source>
        <translation>عرض الأماكن</translation>
    </message>
    <message>
        <source>See what you saved</source>
        <translation>عرض المحفوظات</translation>
    </message>
    <message>
        <source>See your searches</source>
        <translation>عرض عمليات البحث</translation>
    </message>
    <message>
        <source>See your applications</source>
        <translation>عرض طلبات العمل</translation>
    </message>
    <message>
        <source>See your appointments</source>
        <translation>عرض المواعيد</translation>
    </message>
    <message>
        <source>Say what you can do</source>
        <translation>تحديد المهارات</translation>
    </message>
    <message>
        <source>Fill in your profile</source>
        <translation>ملء الملف الشخصي</translation>
    </message>
    <message>
        <source>Make the card now</source>
        <translation>إعداد البطاقة الآن</translation>
    </message>
</context>
<context>
    <name>TasksController</name>
    <message numerus="yes">
        <source>%n are late</source>
        <translation>
            <numerusform>لا مهام متأخرة (%n)</numerusform>
            <numerusform>مهمة واحدة متأخرة (%n)</numerusform>
            <numerusform>مهمتان متأخرتان (%n)</numerusform>
            <numerusform>%n مهام متأخرة</numerusform>
            <numerusform>%n مهمة متأخرة</numerusform>
            <numerusform>%n مهمة متأخرة</numerusform>
        </translation>
    </message>
    <message>
        <source>My tasks</source>
        <translation>مهامي</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>No more letters fit here.</source>
        <translation>لا مكان هنا لأحرف أخرى.</translation>
    </message>
</context>
<context>
    <name>TimeOutPage</name>
    <message>
        <source>Are you still there?</source>
        <translation>هل ما زلت هنا؟</translation>
    </message>
    <message>
        <source>You did not touch the screen for a while. Soon we wipe everything from this screen.</source>
        <translation>لم تُلمس الشاشة منذ قليل. سنمسح قريبًا كل شيء من هذه الشاشة.</translation>
    </message>
    <message numerus="yes">
        <source>seconds</source>
        <comment>after a number above it</comment>
        <translation>
            <numerusform>ثانية</numerusform>
            <numerusform>ثانية</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>ثوانٍ</numerusform>
            <numerusform>ثانية</numerusform>
            <numerusform>ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop &amp; wipe all</source>
        <translation>إيقاف ومسح الكل</translation>
    </message>
    <message>
        <source>Yes, keep going</source>
        <translation>نعم، سأتابع</translation>
    </message>
</context>
<context>
    <name>TrailMark</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>الخطوة %1 من %2</translation>
    </message>
</context>
<context>
    <name>TrainingBody</name>
    <message>
        <source>Shortage occupation: employers look for many people</source>
        <translation>مهنة مطلوبة جدًا: أصحاب العمل يبحثون عن كثير من الناس</translation>
    </message>
    <message>
        <source>You get</source>
        <translation>يُقدَّم لك</translation>
    </message>
    <message>
        <source>What do you learn?</source>
        <translation>ما محتوى الدورة؟</translation>
    </message>
    <message>
        <source>What do you need?</source>
        <translation>ماذا يلزمك؟</translation>
    </message>
    <message>
        <source>With this you can work as</source>
        <translation>بعدها يمكنك العمل في</translation>
    </message>
    <message>
        <source>Starts later too</source>
        <translation>تبدأ أيضًا لاحقًا</translation>
    </message>
</context>
<context>
    <name>TrainingChoiceWords</name>
    <message>
        <source>When does it start?</source>
        <translation>متى تبدأ؟</translation>
    </message>
    <message>
        <source>How much Dutch do you need?</source>
        <translation>ما مقدار الهولندية المطلوب؟</translation>
    </message>
    <message>
        <source>Is there room?</source>
        <translation>هل بقي مكان؟</translation>
    </message>
    <message>
        <source>What does it cost?</source>
        <translation>كم التكلفة؟</translation>
    </message>
    <message>
        <source>How do you learn?</source>
        <translation>كيف يتم التعلّم؟</translation>
    </message>
    <message>
        <source>By day or in the evening?</source>
        <translation>نهارًا أم مساءً؟</translation>
    </message>
    <message>
        <source>In which language?</source>
        <translation>بأي لغة؟</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>عن ماذا؟</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>In {month}</source>
        <translation>في {month}</translation>
    </message>
    <message>
        <source>No Dutch needed</source>
        <translation>دون معرفة بالهولندية</translation>
    </message>
    <message>
        <source>Lessons by day</source>
        <translation>دروس نهارًا</translation>
    </message>
    <message>
        <source>Evening lessons</source>
        <translation>دروس مسائية</translation>
    </message>
    <message>
        <source>Lessons at the weekend</source>
        <translation>دروس نهاية الأسبوع</translation>
    </message>
    <message>
        <source>In {language}</source>
        <translation>باللغة {language}</translation>
    </message>
    <message>
        <source>Whenever it starts</source>
        <translation>أي موعد للبدء</translation>
    </message>
    <message>
        <source>Full ones too</source>
        <translation>والدورات المكتملة أيضًا</translation>
    </message>
    <message>
        <source>Whatever it costs</source>
        <translation>مهما كانت التكلفة</translation>
    </message>
    <message>
        <source>However you learn</source>
        <translation>بأي طريقة تعلّم</translation>
    </message>
    <message>
        <source>Any time of the day</source>
        <translation>أي وقت</translation>
    </message>
    <message>
        <source>In any language</source>
        <translation>بأي لغة كانت</translation>
    </message>
    <message>
        <source>About anything</source>
        <translation>أي موضوع</translation>
    </message>
    <message>
        <source>Places left</source>
        <translation>بقي مكان</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>الهولندية</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>مجانًا</translation>
    </message>
    <message>
        <source>In a classroom</source>
        <translation>في الصف</translation>
    </message>
    <message>
        <source>From home</source>
        <translation>من البيت</translation>
    </message>
    <message>
        <source>Partly from home</source>
        <translation>جزئيًا من البيت</translation>
    </message>
    <message>
        <source>In a company</source>
        <translation>في شركة</translation>
    </message>
</context>
<context>
    <name>TrainingController</name>
    <message>
        <source>This training</source>
        <translation>هذه الدورة</translation>
    </message>
    <message>
        <source>This training is no longer there.</source>
        <translation>هذه الدورة لم تعد موجودة.</translation>
    </message>
    <message>
        <source>It may have started already. You did nothing wrong.</source>
        <translation>ربما بدأت. ليس هذا خطأك.</translation>
    </message>
    <message>
        <source>Ask how to enrol:</source>
        <translation>للسؤال عن طريقة التسجيل:</translation>
    </message>
    <message>
        <source>Enrol no later than</source>
        <translation>آخر موعد للتسجيل</translation>
    </message>
    <message>
        <source>To start on {day}: enrol no later than</source>
        <translation>للبدء في {day}: آخر موعد للتسجيل</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>Dutch you need</source>
        <translation>الهولندية</translation>
    </message>
    <message>
        <source>How</source>
        <translation>كيف</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message numerus="yes">
        <source>%n vacancies</source>
        <translation>
            <numerusform>لا وظائف</numerusform>
            <numerusform>وظيفة واحدة</numerusform>
            <numerusform>وظيفتان</numerusform>
            <numerusform>%n وظائف</numerusform>
            <numerusform>%n وظيفة</numerusform>
            <numerusform>%n وظيفة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrainingPage</name>
    <message>
        <source>Trainings</source>
        <translation>الدورات</translation>
    </message>
    <message>
        <source>Read the training. Take it along on your phone, or look for work with it.</source>
        <translation>معلومات عن الدورة. يمكنك أخذها على هاتفك أو البحث عن عمل تؤدي إليه.</translation>
    </message>
    <message>
        <source>It starts on</source>
        <translation>متى تبدأ؟</translation>
    </message>
    <message>
        <source>How to enrol</source>
        <translation>طريقة التسجيل</translation>
    </message>
    <message>
        <source>Back to the trainings</source>
        <translation>العودة إلى الدورات</translation>
    </message>
</context>
<context>
    <name>TrainingRow</name>
    <message>
        <source>Full</source>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>Shortage occupation</source>
        <translation>مهنة مطلوبة جدًا</translation>
    </message>
</context>
<context>
    <name>TrainingWords</name>
    <message>
        <source>This training is described in Dutch.</source>
        <translation>وصف هذه الدورة بالهولندية.</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>نهارًا</translation>
    </message>
    <message>
        <source>In the evening</source>
        <translation>مساءً</translation>
    </message>
    <message>
        <source>At the weekend</source>
        <translation>في نهاية الأسبوع</translation>
    </message>
    <message>
        <source>Whenever you want</source>
        <translation>في أي وقت يناسبك</translation>
    </message>
    <message>
        <source>In a classroom</source>
        <translation>في الصف</translation>
    </message>
    <message>
        <source>From home</source>
        <translation>من البيت</translation>
    </message>
    <message>
        <source>Partly from home</source>
        <translation>جزئيًا من البيت</translation>
    </message>
    <message>
        <source>In a company</source>
        <translation>في شركة</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>A few words</source>
        <translation>بضع كلمات</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>قليل</translation>
    </message>
    <message>
        <source>Reasonably well</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>جيد</translation>
    </message>
    <message>
        <source>Very well</source>
        <translation>جيد جدًا</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>German</source>
        <translation>الألمانية</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Free</source>
        <translation>مجانًا</translation>
    </message>
    <message>
        <source>Free for job seekers</source>
        <translation>مجانًا للباحثين عن عمل</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>Last place</source>
        <translation>آخر مكان</translation>
    </message>
    <message numerus="yes">
        <source>%n places left</source>
        <translation>
            <numerusform>لا أماكن</numerusform>
            <numerusform>مكان واحد</numerusform>
            <numerusform>مكانان</numerusform>
            <numerusform>%n أماكن</numerusform>
            <numerusform>%n مكانًا</numerusform>
            <numerusform>%n مكان</numerusform>
        </translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>حتى {day}</translation>
    </message>
    <message>
        <source>Best match first</source>
        <translation>الأنسب أولًا</translation>
    </message>
    <message>
        <source>Starts first</source>
        <translation>الأقرب موعدًا أولًا</translation>
    </message>
    <message>
        <source>Nearest to {place}</source>
        <translation>الأقرب إلى {place}</translation>
    </message>
    <message>
        <source>Nearest to me</source>
        <translation>الأقرب إليّ</translation>
    </message>
</context>
<context>
    <name>TrainingsController</name>
    <message>
        <source>Free</source>
        <translation>مجانًا</translation>
    </message>
    <message>
        <source>last place</source>
        <translation>آخر مكان</translation>
    </message>
    <message numerus="yes">
        <source>places left</source>
        <translation>
            <numerusform>مكان متاح</numerusform>
            <numerusform>مكان متاح</numerusform>
            <numerusform>مكانان متاحان</numerusform>
            <numerusform>أماكن متاحة</numerusform>
            <numerusform>مكانًا متاحًا</numerusform>
            <numerusform>مكان متاح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trainings</source>
        <translation>
            <numerusform>لا دورات</numerusform>
            <numerusform>دورة واحدة</numerusform>
            <numerusform>دورتان</numerusform>
            <numerusform>%n دورات</numerusform>
            <numerusform>%n دورة</numerusform>
            <numerusform>%n دورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>trainings</source>
        <translation>
            <numerusform>دورة</numerusform>
            <numerusform>دورة</numerusform>
            <numerusform>دورتان</numerusform>
            <numerusform>دورات</numerusform>
            <numerusform>دورة</numerusform>
            <numerusform>دورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n trainings</source>
        <translation>
            <numerusform>لا دورات للعرض</numerusform>
            <numerusform>عرض دورة واحدة</numerusform>
            <numerusform>عرض دورتين</numerusform>
            <numerusform>عرض %n دورات</numerusform>
            <numerusform>عرض %n دورة</numerusform>
            <numerusform>عرض %n دورة</numerusform>
        </translation>
    </message>
    <message>
        <source>All trainings, without “{text}”</source>
        <translation>كل الدورات، بدون «{text}»</translation>
    </message>
    <message numerus="yes">
        <source>The first %n, as a list</source>
        <translation>
            <numerusform>لا شيء</numerusform>
            <numerusform>الأولى كقائمة</numerusform>
            <numerusform>أول نتيجتين كقائمة</numerusform>
            <numerusform>أول %n نتائج كقائمة</numerusform>
            <numerusform>أول %n نتيجة كقائمة</numerusform>
            <numerusform>أول %n نتيجة كقائمة</numerusform>
        </translation>
    </message>
    <message>
        <source>The list</source>
        <translation>القائمة</translation>
    </message>
</context>
<context>
    <name>TrainingsPage</name>
    <message>
        <source>Trainings</source>
        <translation>الدورات</translation>
    </message>
    <message>
        <source>Type what you want to learn, or choose what suits you. Then touch a training.</source>
        <translation>يمكنك كتابة ما يهمك تعلُّمه أو اختيار ما يناسبك، ثم لمس إحدى الدورات.</translation>
    </message>
    <message>
        <source>What do you want to learn?</source>
        <translation>ما الذي يهمك تعلُّمه؟</translation>
    </message>
</context>
<context>
    <name>UntoldWords</name>
    <message>
        <source>Some words are not there in your language yet. They are in: {language}.</source>
        <translation>بعض الكلمات غير متوفرة بعد بهذه اللغة. لغتها: {language}.</translation>
    </message>
</context>
<context>
    <name>VacancyBody</name>
    <message>
        <source>You already have this</source>
        <translation>هذا متوفر لديك</translation>
    </message>
    <message>
        <source>It stands in your file.</source>
        <translation>موجود في ملفك.</translation>
    </message>
    <message>
        <source>Trainings for this job</source>
        <translation>دورات لهذا العمل</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>وظائف مشابهة</translation>
    </message>
</context>
<context>
    <name>VacancyController</name>
    <message>
        <source>New today</source>
        <translation>جديد اليوم</translation>
    </message>
    <message>
        <source>Number {number} · apply no later than {day}</source>
        <translation>الرقم {number} · آخر موعد للتقديم {day}</translation>
    </message>
    <message>
        <source>This vacancy</source>
        <translation>هذه الوظيفة</translation>
    </message>
    <message>
        <source>This vacancy is no longer there.</source>
        <translation>هذه الوظيفة لم تعد موجودة.</translation>
    </message>
    <message>
        <source>It may have been filled. You did nothing wrong.</source>
        <translation>ربما تم شغل الوظيفة. ليس هذا خطأك.</translation>
    </message>
    <message>
        <source>Starts {day}</source>
        <translation>تبدأ في {day}</translation>
    </message>
</context>
<context>
    <name>VacancyHead</name>
    <message>
        <source>Many employers look for this</source>
        <translation>مهنة مطلوبة جدًا</translation>
    </message>
</context>
<context>
    <name>VacancyPage</name>
    <message>
        <source>Vacancies</source>
        <translation>الوظائف</translation>
    </message>
    <message>
        <source>Read the vacancy. Print it, or take it along on your phone.</source>
        <translation>معلومات عن الوظيفة. يمكنك طباعتها أو أخذها على هاتفك.</translation>
    </message>
    <message>
        <source>Back to the vacancies</source>
        <translation>العودة إلى الوظائف</translation>
    </message>
</context>
<context>
    <name>VacancyText</name>
    <message>
        <source>Contract</source>
        <translation>العقد</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>الأجر</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>الهولندية</translation>
    </message>
    <message>
        <source>Other languages</source>
        <translation>لغات أخرى</translation>
    </message>
    <message>
        <source>You need</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>Diploma</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>الخبرة</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>عدد الأماكن</translation>
    </message>
    <message>
        <source>This text was made from the facts that the employer gave.</source>
        <translation>كتبنا هذا النص من معلومات صاحب العمل.</translation>
    </message>
    <message>
        <source>What do you do?</source>
        <translation>ما هو العمل؟</translation>
    </message>
    <message>
        <source>What must you be able to do?</source>
        <translation>ما المهارات المطلوبة؟</translation>
    </message>
    <message>
        <source>What do you get?</source>
        <translation>ماذا يُقدَّم لك؟</translation>
    </message>
    <message>
        <source>What the employer says about applying</source>
        <translation>ما يقوله صاحب العمل عن التقديم</translation>
    </message>
    <message>
        <source>Ask how to apply:</source>
        <translation>للسؤال عن طريقة التقديم:</translation>
    </message>
    <message>
        <source>Say: vacancy</source>
        <translation>مع ذكر: وظيفة</translation>
    </message>
    <message>
        <source>Bicycle</source>
        <translation>الدراجة</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>السيارة</translation>
    </message>
    <message>
        <source>± {minutes} min</source>
        <translation>± {minutes} د</translation>
    </message>
    <message>
        <source>± {hours} h {minutes}</source>
        <translation>± {hours} س {minutes} د</translation>
    </message>
    <message>
        <source>to the north</source>
        <translation>نحو الشمال</translation>
    </message>
    <message>
        <source>to the north-east</source>
        <translation>نحو الشمال الشرقي</translation>
    </message>
    <message>
        <source>to the east</source>
        <translation>نحو الشرق</translation>
    </message>
    <message>
        <source>to the south-east</source>
        <translation>نحو الجنوب الشرقي</translation>
    </message>
    <message>
        <source>to the south</source>
        <translation>نحو الجنوب</translation>
    </message>
    <message>
        <source>to the south-west</source>
        <translation>نحو الجنوب الغربي</translation>
    </message>
    <message>
        <source>to the west</source>
        <translation>نحو الغرب</translation>
    </message>
    <message>
        <source>to the north-west</source>
        <translation>نحو الشمال الغربي</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>الاتصال على</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>الذهاب إلى</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>الكتابة إلى</translation>
    </message>
    <message>
        <source>Go there yourself</source>
        <translation>الذهاب شخصيًا</translation>
    </message>
</context>
<context>
    <name>VacancyWords</name>
    <message>
        <source>Permanent job</source>
        <translation>عمل ثابت</translation>
    </message>
    <message>
        <source>Temporary job</source>
        <translation>عمل مؤقت</translation>
    </message>
    <message>
        <source>Agency work</source>
        <translation>عمل عبر وكالة</translation>
    </message>
    <message>
        <source>Agency work, may become permanent</source>
        <translation>عبر وكالة، وقد يصبح ثابتًا</translation>
    </message>
    <message>
        <source>Student job</source>
        <translation>عمل طلابي</translation>
    </message>
    <message>
        <source>Flexi-job</source>
        <translation>فليكسي جوب</translation>
    </message>
    <message>
        <source>Internship</source>
        <translation>تدريب عملي</translation>
    </message>
    <message>
        <source>Working and learning</source>
        <translation>عمل وتعلُّم</translation>
    </message>
    <message>
        <source>Self-employed</source>
        <translation>عمل حر</translation>
    </message>
    <message>
        <source>Volunteer work</source>
        <translation>عمل تطوعي</translation>
    </message>
    <message>
        <source>Full time</source>
        <translation>دوام كامل</translation>
    </message>
    <message>
        <source>Part time</source>
        <translation>دوام جزئي</translation>
    </message>
    <message>
        <source>Full time or part time</source>
        <translation>دوام كامل أو جزئي</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>نهارًا</translation>
    </message>
    <message>
        <source>In the evening</source>
        <translation>مساءً</translation>
    </message>
    <message>
        <source>At night</source>
        <translation>ليلًا</translation>
    </message>
    <message>
        <source>At the weekend</source>
        <translation>في نهاية الأسبوع</translation>
    </message>
    <message>
        <source>Two shifts</source>
        <translation>ورديتان</translation>
    </message>
    <message>
        <source>Three shifts</source>
        <translation>ثلاث ورديات</translation>
    </message>
    <message>
        <source>With a long break</source>
        <translation>مع استراحة طويلة</translation>
    </message>
    <message>
        <source>Flexible hours</source>
        <translation>ساعات مرنة</translation>
    </message>
    <message>
        <source>{low} to {high} hours</source>
        <translation>{low} إلى {high} ساعة</translation>
    </message>
    <message>
        <source>{hours} hours</source>
        <translation>{hours} ساعة</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>في الساعة</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>في اليوم</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>في الشهر</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>في السنة</translation>
    </message>
    <message>
        <source>{low} to {high} {unit}</source>
        <translation>{low} إلى {high} {unit}</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>غير مطلوبة</translation>
    </message>
    <message>
        <source>A few words</source>
        <translation>بضع كلمات</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>قليل</translation>
    </message>
    <message>
        <source>Reasonably well</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>جيد</translation>
    </message>
    <message>
        <source>Very well</source>
        <translation>جيد جدًا</translation>
    </message>
    <message>
        <source>Like a native speaker</source>
        <translation>كاللغة الأم</translation>
    </message>
    <message>
        <source>{level}, helps</source>
        <translation>{level}، ميزة إضافية</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>غير مطلوب</translation>
    </message>
    <message>
        <source>lower secondary school</source>
        <translation>المرحلة الإعدادية</translation>
    </message>
    <message>
        <source>secondary school</source>
        <translation>المرحلة الثانوية</translation>
    </message>
    <message>
        <source>bachelor</source>
        <translation>بكالوريوس</translation>
    </message>
    <message>
        <source>master</source>
        <translation>ماجستير</translation>
    </message>
    <message>
        <source> or </source>
        <translation> أو </translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6 أشهر</translation>
    </message>
    <message>
        <source>2 years</source>
        <translation>سنتان</translation>
    </message>
    <message>
        <source>5 years</source>
        <translation>5 سنوات</translation>
    </message>
    <message>
        <source>driving licence {kind}</source>
        <translation>رخصة قيادة {kind}</translation>
    </message>
    <message>
        <source>from {place}</source>
        <translation>من {place}</translation>
    </message>
    <message>
        <source>from here</source>
        <translation>من هنا</translation>
    </message>
    <message>
        <source>The employer wrote this in Dutch.</source>
        <translation>كتب صاحب العمل هذا النص باللغة الهولندية.</translation>
    </message>
    <message>
        <source>The employer wrote this in French.</source>
        <translation>كتب صاحب العمل هذا النص باللغة الفرنسية.</translation>
    </message>
    <message>
        <source>The employer wrote this in English.</source>
        <translation>كتب صاحب العمل هذا النص باللغة الإنجليزية.</translation>
    </message>
    <message>
        <source>The employer wrote this in German.</source>
        <translation>كتب صاحب العمل هذا النص باللغة الألمانية.</translation>
    </message>
    <message>
        <source>The employer wrote this in Arabic.</source>
        <translation>كتب صاحب العمل هذا النص باللغة العربية.</translation>
    </message>
    <message>
        <source>The employer wrote this in Turkish.</source>
        <translation>كتب صاحب العمل هذا النص باللغة التركية.</translation>
    </message>
    <message>
        <source>The employer wrote this in Ukrainian.</source>
        <translation>كتب صاحب العمل هذا النص باللغة الأوكرانية.</translation>
    </message>
    <message>
        <source>The employer wrote this in Romanian.</source>
        <translation>كتب صاحب العمل هذا النص باللغة الرومانية.</translation>
    </message>
    <message>
        <source>The employer wrote this in Bulgarian.</source>
        <translation>كتب صاحب العمل هذا النص باللغة البلغارية.</translation>
    </message>
    <message>
        <source>The employer wrote this in Polish.</source>
        <translation>كتب صاحب العمل هذا النص باللغة البولندية.</translation>
    </message>
    <message>
        <source>The employer wrote this in Spanish.</source>
        <translation>كتب صاحب العمل هذا النص باللغة الإسبانية.</translation>
    </message>
    <message>
        <source>Best match first</source>
        <translation>الأنسب أولًا</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>Nearest to {place}</source>
        <translation>الأقرب إلى {place}</translation>
    </message>
    <message>
        <source>Nearest to me</source>
        <translation>الأقرب إليّ</translation>
    </message>
    <message>
        <source>Agency, maybe permanent</source>
        <translation>عبر وكالة، ربما ثابت</translation>
    </message>
</context>
<context>
    <name>WayCard</name>
    <message>
        <source>You can also work from home</source>
        <translation>يمكنك أيضًا العمل من البيت</translation>
    </message>
</context>
<context>
    <name>WayWords</name>
    <message>
        <source>On a sheet</source>
        <translation>على ورقة</translation>
    </message>
    <message>
        <source>On a small slip</source>
        <translation>على قصاصة صغيرة</translation>
    </message>
    <message>
        <source>On my USB stick</source>
        <translation>على ذاكرة USB</translation>
    </message>
</context>
<context>
    <name>WeekTable</name>
    <message>
        <source>Opening hours</source>
        <translation>أوقات الفتح</translation>
    </message>
    <message>
        <source>Other hours on</source>
        <translation>أوقات مختلفة في</translation>
    </message>
</context>
<context>
    <name>WheelPicker</name>
    <message>
        <source>First one</source>
        <translation>الأول</translation>
    </message>
    <message>
        <source>This is the first one.</source>
        <translation>هذا هو الأول.</translation>
    </message>
    <message>
        <source>Last one</source>
        <translation>الأخير</translation>
    </message>
    <message>
        <source>This is the last one.</source>
        <translation>هذا هو الأخير.</translation>
    </message>
</context>
<context>
    <name>YouChose</name>
    <message>
        <source>You chose:</source>
        <translation>اختيارك:</translation>
    </message>
</context>
<context>
    <name>YourFile</name>
    <message>
        <source>Your file is yours</source>
        <translation>ملفك لك وحدك</translation>
    </message>
    <message>
        <source>Only you can open it</source>
        <translation>لا يفتحه أحد غيرك</translation>
    </message>
    <message>
        <source>With your card and your code.</source>
        <translation>ببطاقتك ورمزك.</translation>
    </message>
    <message>
        <source>Nothing stays here</source>
        <translation>لا يبقى شيء هنا</translation>
    </message>
    <message>
        <source>Do you stop? Then the screen is empty.</source>
        <translation>عند التوقف تصبح الشاشة فارغة.</translation>
    </message>
    <message>
        <source>You can wipe it at any time</source>
        <translation>يمكن مسحه في أي وقت</translation>
    </message>
    <message>
        <source>With one button, at once.</source>
        <translation>بزر واحد، فورًا.</translation>
    </message>
    <message>
        <source>Code forgotten?</source>
        <translation>هل نُسي الرمز؟</translation>
    </message>
    <message>
        <source>You also get a recovery card.</source>
        <translation>هناك أيضًا بطاقة استعادة.</translation>
    </message>
</context>
<context>
    <name>ZeroResults</name>
    <message>
        <source>Searching does not work right now</source>
        <translation>البحث لا يعمل الآن</translation>
    </message>
    <message>
        <source>Nothing found yet</source>
        <translation>لا توجد نتائج بعد</translation>
    </message>
    <message>
        <source>You did nothing wrong. Ask for help at the desk.</source>
        <translation>ليس هذا خطأك. يُرجى طلب المساعدة من مكتب الاستقبال.</translation>
    </message>
</context>
<context>
    <name>editing.screen</name>
    <message>
        <source>Driving licence {kinds}</source>
        <translation>رخصة السياقة {kinds}</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>Ask the **desk** how to apply</source>
        <translation>السؤال في **مكتب الاستقبال** عن طريقة التقديم</translation>
    </message>
    <message>
        <source>Say: vacancy **{number}**, found on WIS</source>
        <translation>مع ذكر: وظيفة **{number}** من WIS</translation>
    </message>
    <message>
        <source>Call **{phone}** and ask for **{contact}**</source>
        <translation>الاتصال على **{phone}** والسؤال عن **{contact}**</translation>
    </message>
    <message>
        <source>Call **{phone}**</source>
        <translation>الاتصال على **{phone}**</translation>
    </message>
    <message>
        <source>Or mail your CV to **{email}**</source>
        <translation>أو إرسال سيرتك الذاتية إلى **{email}**</translation>
    </message>
    <message>
        <source>Mail your CV to **{email}**</source>
        <translation>إرسال سيرتك الذاتية إلى **{email}**</translation>
    </message>
    <message>
        <source>Go to **{address}**</source>
        <translation>الذهاب إلى **{address}**</translation>
    </message>
    <message>
        <source>Write to **{address}**</source>
        <translation>الكتابة إلى **{address}**</translation>
    </message>
    <message>
        <source>Go there **in person**</source>
        <translation>الذهاب إلى المكان **شخصيًا**</translation>
    </message>
    <message>
        <source>Apply on **{page}**</source>
        <translation>التقديم على **{page}**</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>رقم {number}</translation>
    </message>
    <message>
        <source>apply online</source>
        <translation>التقديم عبر الإنترنت</translation>
    </message>
    <message>
        <source>call the employer</source>
        <translation>الاتصال بصاحب العمل</translation>
    </message>
    <message>
        <source>mail the employer</source>
        <translation>مراسلة صاحب العمل بالإيميل</translation>
    </message>
    <message>
        <source>Scan with your phone:</source>
        <translation>للمسح بهاتفك:</translation>
    </message>
    <message>
        <source>{hour}:{minute}</source>
        <translation>{hour}:{minute}</translation>
    </message>
    <message>
        <source>Sheet {number} of {count}</source>
        <translation>الورقة {number} من {count}</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>العقد</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>Passport of what I can do</source>
        <translation>جواز ما أستطيع فعله</translation>
    </message>
    <message>
        <source>**{name}** · looks for work as {occupation}</source>
        <translation>**{name}** · البحث عن عمل: {occupation}</translation>
    </message>
    <message>
        <source>**Recognised** tested by a service</source>
        <translation>**معترف به** اختبرته جهة رسمية</translation>
    </message>
    <message>
        <source>**Certificate** paper was seen</source>
        <translation>**بشهادة** تمت رؤية الورقة</translation>
    </message>
    <message>
        <source>**Own words** not checked</source>
        <translation>**قول شخصي** لم يُراجع</translation>
    </message>
    <message>
        <source>Competence</source>
        <translation>المهارة</translation>
    </message>
    <message>
        <source>Where I learned it</source>
        <translation>مكان التعلم</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Recognition asked</source>
        <translation>تم طلب الاعتراف</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>معترف به</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>بشهادة</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>قول شخصي</translation>
    </message>
    <message>
        <source>until {year}</source>
        <translation>حتى {year}</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>غير معترف به</translation>
    </message>
    <message>
        <source>{kind} since {year}</source>
        <translation>{kind} منذ {year}</translation>
    </message>
    <message>
        <source>{title}: asked on {day}</source>
        <translation>{title}: تم الطلب في {day}</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>الأجر</translation>
    </message>
    <message>
        <source>All that stands in my file</source>
        <translation>كل ما في ملفي</translation>
    </message>
    <message>
        <source>About me</source>
        <translation>عني</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>المحفوظات</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>عمليات البحث</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>طلبات العمل</translation>
    </message>
    <message>
        <source>My tasks</source>
        <translation>مهامي</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>المواعيد</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>اقتراحات</translation>
    </message>
    <message>
        <source>Trainings and certificates</source>
        <translation>الدورات والشهادات</translation>
    </message>
    <message>
        <source>My CV</source>
        <translation>سيرتي الذاتية</translation>
    </message>
    <message>
        <source>Letters to employers</source>
        <translation>رسائل إلى أصحاب العمل</translation>
    </message>
    <message>
        <source>Sent to the office</source>
        <translation>مُرسل إلى المكتب</translation>
    </message>
    <message>
        <source>Work that I look for</source>
        <translation>العمل الذي أبحث عنه</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>المسافة</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>الهولندية</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>رخصة القيادة</translation>
    </message>
    <message numerus="yes">
        <source>%n choices</source>
        <translation>
            <numerusform>%n اختيار</numerusform>
            <numerusform>اختيار واحد</numerusform>
            <numerusform>اختياران</numerusform>
            <numerusform>%n اختيارات</numerusform>
            <numerusform>%n اختيارًا</numerusform>
            <numerusform>%n اختيار</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>تم التقديم</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>تم الاتصال</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>مقابلة</translation>
    </message>
    <message>
        <source>Hired</source>
        <translation>تم التوظيف</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>لم يتم الاختيار</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>لم يصل</translation>
    </message>
    <message>
        <source>From my own searches</source>
        <translation>من عمليات بحثي</translation>
    </message>
    <message>
        <source>From my counsellor</source>
        <translation>من مستشاري</translation>
    </message>
    <message>
        <source>From an employer</source>
        <translation>من صاحب عمل</translation>
    </message>
    <message>
        <source>From people with a similar profile</source>
        <translation>من أشخاص لديهم ملف مشابه</translation>
    </message>
    <message>
        <source>At the office: {day}</source>
        <translation>لدى المكتب: {day}</translation>
    </message>
    <message>
        <source>Understanding</source>
        <translation>الفهم</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>تم الاطلاع</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>You need</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>Diploma</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>الخبرة</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>دورة تدريبية</translation>
    </message>
    <message>
        <source>What do you learn?</source>
        <translation>ما محتوى الدورة؟</translation>
    </message>
    <message>
        <source>What do you need?</source>
        <translation>ماذا يلزمك؟</translation>
    </message>
    <message>
        <source>When does it start?</source>
        <translation>متى تبدأ؟</translation>
    </message>
    <message>
        <source>What can you become?</source>
        <translation>ما المهن الممكنة بعدها؟</translation>
    </message>
    <message>
        <source>How to enrol</source>
        <translation>طريقة التسجيل</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>المهنة</translation>
    </message>
    <message>
        <source>Vacancies now</source>
        <translation>الوظائف الآن</translation>
    </message>
    <message>
        <source>Within 20 km</source>
        <translation>حتى 20 كم</translation>
    </message>
    <message>
        <source>Ask the **desk** how to enrol</source>
        <translation>السؤال في **مكتب الاستقبال** عن طريقة التسجيل</translation>
    </message>
    <message>
        <source>Say: **{title}**, start **{day}**</source>
        <translation>اذكر: **{title}**، البدء **{day}**</translation>
    </message>
    <message>
        <source>Enrol no later than</source>
        <translation>آخر موعد للتسجيل</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>عدد الأماكن</translation>
    </message>
    <message>
        <source>Permanent job</source>
        <translation>عمل ثابت</translation>
    </message>
    <message>
        <source>Temporary job</source>
        <translation>عمل مؤقت</translation>
    </message>
    <message>
        <source>Agency work</source>
        <translation>عمل عبر وكالة</translation>
    </message>
    <message>
        <source>Agency work, may become permanent</source>
        <translation>عبر وكالة، وقد يصبح ثابتًا</translation>
    </message>
    <message>
        <source>Student job</source>
        <translation>عمل طلابي</translation>
    </message>
    <message>
        <source>Flexi-job</source>
        <translation>فليكسي جوب</translation>
    </message>
    <message>
        <source>Internship</source>
        <translation>تدريب عملي</translation>
    </message>
    <message>
        <source>Working and learning</source>
        <translation>عمل وتعلُّم</translation>
    </message>
    <message>
        <source>Self-employed</source>
        <translation>عمل حر</translation>
    </message>
    <message>
        <source>Earlier: {jobs}</source>
        <translation>سابقاً: {jobs}</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>شهادات</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>مشاريع</translation>
    </message>
    <message>
        <source>Volunteer work</source>
        <translation>عمل تطوعي</translation>
    </message>
    <message>
        <source>Prizes</source>
        <translation>جوائز</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>منشورات</translation>
    </message>
    <message>
        <source>Hobbies</source>
        <translation>هوايات</translation>
    </message>
    <message>
        <source>Also good to know</source>
        <translation>معلومات أخرى مفيدة</translation>
    </message>
    <message>
        <source>References</source>
        <translation>مراجع</translation>
    </message>
    <message>
        <source>mother tongue</source>
        <translation>اللغة الأم</translation>
    </message>
    <message>
        <source>a little</source>
        <translation>قليلاً</translation>
    </message>
    <message>
        <source>reasonable</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>good</source>
        <translation>جيد</translation>
    </message>
    <message>
        <source>fluent</source>
        <translation>بطلاقة</translation>
    </message>
    <message>
        <source>Driving licence {kinds}</source>
        <translation>رخصة السياقة {kinds}</translation>
    </message>
    <message>
        <source>Own car</source>
        <translation>سيارة خاصة</translation>
    </message>
    <message>
        <source>Own motorcycle</source>
        <translation>دراجة نارية خاصة</translation>
    </message>
    <message>
        <source>Own moped</source>
        <translation>دراجة بمحرك خاصة</translation>
    </message>
    <message>
        <source>Own bicycle</source>
        <translation>دراجة هوائية خاصة</translation>
    </message>
    <message>
        <source>full time</source>
        <translation>دوام كامل</translation>
    </message>
    <message>
        <source>part time</source>
        <translation>دوام جزئي</translation>
    </message>
    <message>
        <source>full time or part time</source>
        <translation>دوام كامل أو جزئي</translation>
    </message>
    <message>
        <source>{low} to {high} hours</source>
        <translation>{low} إلى {high} ساعة</translation>
    </message>
    <message>
        <source>{hours} hours</source>
        <translation>{hours} ساعة</translation>
    </message>
    <message>
        <source>by day</source>
        <translation>نهارًا</translation>
    </message>
    <message>
        <source>in the evening</source>
        <translation>مساءً</translation>
    </message>
    <message>
        <source>at night</source>
        <translation>ليلًا</translation>
    </message>
    <message>
        <source>at the weekend</source>
        <translation>في نهاية الأسبوع</translation>
    </message>
    <message>
        <source>two shifts</source>
        <translation>ورديتان</translation>
    </message>
    <message>
        <source>three shifts</source>
        <translation>ثلاث ورديات</translation>
    </message>
    <message>
        <source>with a long break</source>
        <translation>مع استراحة طويلة</translation>
    </message>
    <message>
        <source>flexible hours</source>
        <translation>ساعات متغيرة</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>في الساعة</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>في اليوم</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>في الشهر</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>في السنة</translation>
    </message>
    <message>
        <source>{low} to {high} {unit}</source>
        <translation>{low} إلى {high} {unit}</translation>
    </message>
    <message>
        <source>A few words (A1)</source>
        <translation>بضع كلمات (A1)</translation>
    </message>
    <message>
        <source>A little (A2)</source>
        <translation>قليل (A2)</translation>
    </message>
    <message>
        <source>Reasonably well (B1)</source>
        <translation>مقبول (B1)</translation>
    </message>
    <message>
        <source>Well (B2)</source>
        <translation>جيد (B2)</translation>
    </message>
    <message>
        <source>Very well (C1)</source>
        <translation>جيد جدًا (C1)</translation>
    </message>
    <message>
        <source>Like a native speaker (C2)</source>
        <translation>كاللغة الأم (C2)</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>غير مطلوبة</translation>
    </message>
    <message>
        <source>helps</source>
        <translation>ميزة إضافية</translation>
    </message>
    <message>
        <source>driving licence {kind}</source>
        <translation>رخصة قيادة {kind}</translation>
    </message>
    <message>
        <source>no diploma needed</source>
        <translation>لا تُشترط شهادة</translation>
    </message>
    <message>
        <source>lower secondary school</source>
        <translation>المرحلة الإعدادية</translation>
    </message>
    <message>
        <source>secondary school</source>
        <translation>المرحلة الثانوية</translation>
    </message>
    <message>
        <source>bachelor</source>
        <translation>بكالوريوس</translation>
    </message>
    <message>
        <source>master</source>
        <translation>ماجستير</translation>
    </message>
    <message>
        <source> or </source>
        <translation> أو </translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>غير مطلوب</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6 أشهر</translation>
    </message>
    <message>
        <source>2 years</source>
        <translation>سنتان</translation>
    </message>
    <message>
        <source>5 years</source>
        <translation>5 سنوات</translation>
    </message>
    <message>
        <source>How to apply</source>
        <translation>طريقة التقديم</translation>
    </message>
    <message>
        <source>Vacancy</source>
        <translation>وظيفة</translation>
    </message>
    <message numerus="yes">
        <source>%n vacancies</source>
        <translation>
            <numerusform>لا وظائف</numerusform>
            <numerusform>وظيفة واحدة</numerusform>
            <numerusform>وظيفتان</numerusform>
            <numerusform>%n وظائف</numerusform>
            <numerusform>%n وظيفة</numerusform>
            <numerusform>%n وظيفة</numerusform>
        </translation>
    </message>
    <message>
        <source>Example: this vacancy does not exist</source>
        <translation>مثال: هذه الوظيفة غير موجودة</translation>
    </message>
    <message>
        <source>cut or fold here</source>
        <translation>القص أو الطي هنا</translation>
    </message>
    <message>
        <source>Number **{number}**</source>
        <translation>الرقم **{number}**</translation>
    </message>
    <message>
        <source>Example: this does not exist</source>
        <translation>مثال: هذا غير موجود</translation>
    </message>
    <message>
        <source>Call first: this is from {day}</source>
        <translation>اتصل أولًا: بتاريخ {day}</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>الرقم {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) to take along</source>
        <translation>
            <numerusform>لا أوراق لأخذها معك</numerusform>
            <numerusform>ورقة واحدة لأخذها معك</numerusform>
            <numerusform>ورقتان لأخذهما معك</numerusform>
            <numerusform>%n أوراق لأخذها معك</numerusform>
            <numerusform>%n ورقة لأخذها معك</numerusform>
            <numerusform>%n ورقة لأخذها معك</numerusform>
        </translation>
    </message>
    <message>
        <source>New today</source>
        <translation>جديد اليوم</translation>
    </message>
    <message>
        <source>Many employers look for this</source>
        <translation>مهنة مطلوبة جدًا</translation>
    </message>
    <message>
        <source>Number **{number}** · apply until {day}</source>
        <translation>الرقم **{number}** · آخر موعد للتقديم {day}</translation>
    </message>
    <message>
        <source>{km} km from {origin}</source>
        <translation>{km} كم من {origin}</translation>
    </message>
    <message>
        <source>{km} km from here</source>
        <translation>{km} كم من هنا</translation>
    </message>
    <message>
        <source>{metres} m from here</source>
        <translation>{metres} م من هنا</translation>
    </message>
    <message>
        <source>Do it no later than</source>
        <translation>آخر موعد</translation>
    </message>
    <message>
        <source>This text was made from the facts that the employer gave.</source>
        <translation>كتبنا هذا النص من معلومات صاحب العمل.</translation>
    </message>
    <message>
        <source>What must you be able to do?</source>
        <translation>ما المهارات المطلوبة؟</translation>
    </message>
    <message>
        <source>What do you get?</source>
        <translation>ماذا يُقدَّم لك؟</translation>
    </message>
    <message>
        <source>About applying</source>
        <translation>عن التقديم</translation>
    </message>
    <message>
        <source>What do you do?</source>
        <translation>ما هو العمل؟</translation>
    </message>
    <message>
        <source>Job shop &amp; help</source>
        <translation>Werkwinkel&#xa0;والمساعدة</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>ما هو؟</translation>
    </message>
    <message>
        <source>{heading} (continued)</source>
        <translation>{heading} (تتمة)</translation>
    </message>
    <message>
        <source>What do they help with?</source>
        <translation>بماذا يساعدون؟</translation>
    </message>
    <message>
        <source>They speak</source>
        <translation>يتكلمون</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>كيف تصل إليهم</translation>
    </message>
    <message>
        <source>Ask the **desk** how to reach them</source>
        <translation>السؤال في **مكتب الاستقبال** عن طريقة التواصل معهم</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Open today</source>
        <translation>مفتوح اليوم</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>ملاحظاتي</translation>
    </message>
    <message>
        <source>I called on</source>
        <translation>اتصلتُ يوم</translation>
    </message>
    <message>
        <source>I spoke with</source>
        <translation>تحدثتُ مع</translation>
    </message>
    <message>
        <source>Interview on</source>
        <translation>المقابلة يوم</translation>
    </message>
    <message>
        <source>at (time)</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Also in {cities}</source>
        <translation>أيضًا في {cities}</translation>
    </message>
    <message>
        <source>You can also work from home</source>
        <translation>يمكنك أيضًا العمل من البيت</translation>
    </message>
    <message numerus="yes">
        <source>takes about %n minutes</source>
        <translation>
            <numerusform>حوالي %n دقيقة</numerusform>
            <numerusform>حوالي دقيقة واحدة</numerusform>
            <numerusform>حوالي دقيقتين</numerusform>
            <numerusform>حوالي %n دقائق</numerusform>
            <numerusform>حوالي %n دقيقة</numerusform>
            <numerusform>حوالي %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>What the talk is about</source>
        <translation>ما الموضوع؟</translation>
    </message>
    <message>
        <source>You speak with</source>
        <translation>ستتحدث مع</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>أين المكان؟</translation>
    </message>
    <message>
        <source>By phone: **{phone}**</source>
        <translation>عبر الهاتف: **{phone}**</translation>
    </message>
    <message>
        <source>Bring with you</source>
        <translation>أحضر معك</translation>
    </message>
    <message>
        <source>How to get there</source>
        <translation>كيف تصل</translation>
    </message>
    <message>
        <source>Can you not come?</source>
        <translation>لا تستطيع الحضور؟</translation>
    </message>
    <message>
        <source>Call **{phone}**. Say your code: **{code}**.</source>
        <translation>اتصل على **{phone}** واذكر رمزك: **{code}**.</translation>
    </message>
    <message>
        <source>Say it at the **desk**. Show this sheet.</source>
        <translation>أخبر **مكتب الاستقبال** وأظهر هذه الورقة.</translation>
    </message>
    <message>
        <source>If in doubt, the Dutch text counts.</source>
        <translation>عند الشك يُعتمد النص الهولندي.</translation>
    </message>
    <message>
        <source>counsellor</source>
        <translation>مستشار التشغيل</translation>
    </message>
    <message>
        <source>employer</source>
        <translation>صاحب العمل</translation>
    </message>
    <message>
        <source>teacher</source>
        <translation>المعلم</translation>
    </message>
    <message>
        <source>the desk</source>
        <translation>مكتب الاستقبال</translation>
    </message>
    <message>
        <source>Your identity card</source>
        <translation>بطاقة الهوية</translation>
    </message>
    <message>
        <source>Your WIS access card</source>
        <translation>بطاقة الدخول إلى WIS</translation>
    </message>
    <message>
        <source>The certificates that you have</source>
        <translation>الشهادات التي لديك</translation>
    </message>
    <message>
        <source>Your CV</source>
        <translation>سيرتك الذاتية</translation>
    </message>
    <message>
        <source>Your diploma</source>
        <translation>شهادتك الدراسية</translation>
    </message>
    <message>
        <source>Your residence permit</source>
        <translation>بطاقة الإقامة</translation>
    </message>
    <message>
        <source>You asked for this appointment. There is no answer yet.</source>
        <translation>تم طلب هذا الموعد. لا يوجد رد بعد.</translation>
    </message>
    <message>
        <source>You did not confirm this appointment yet.</source>
        <translation>لم يتم تأكيد هذا الموعد بعد.</translation>
    </message>
    <message>
        <source>You confirmed this appointment.</source>
        <translation>تم تأكيد هذا الموعد.</translation>
    </message>
    <message>
        <source>You said that you do not come.</source>
        <translation>تم الإبلاغ بعدم الحضور.</translation>
    </message>
    <message>
        <source>This appointment is cancelled.</source>
        <translation>تم إلغاء هذا الموعد.</translation>
    </message>
    <message>
        <source>You went to this appointment.</source>
        <translation>تم حضور هذا الموعد.</translation>
    </message>
    <message>
        <source>On foot</source>
        <translation>سيرًا</translation>
    </message>
    <message>
        <source>Bicycle</source>
        <translation>الدراجة</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>السيارة</translation>
    </message>
    <message>
        <source>± {minutes} min</source>
        <translation>± {minutes} د</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>موعد</translation>
    </message>
    <message>
        <source>put it in your calendar</source>
        <translation>أضف الموعد إلى تقويمك</translation>
    </message>
    <message>
        <source>Your recovery card</source>
        <translation>بطاقة الاستعادة</translation>
    </message>
    <message>
        <source>Did you lose your card or forget your secret code? Then you need this card.</source>
        <translation>ضاعت البطاقة أو نُسي الرمز السري؟ عندها تلزم هذه البطاقة.</translation>
    </message>
    <message>
        <source>**Keep** it at home</source>
        <translation>**احفظها** في البيت</translation>
    </message>
    <message>
        <source>Your access card</source>
        <translation>بطاقة الدخول</translation>
    </message>
    <message>
        <source>With this card and your secret code you open your file on every WIS screen.</source>
        <translation>بهذه البطاقة والرمز السري يُفتح ملفك على كل شاشة WIS.</translation>
    </message>
    <message>
        <source>**Take** it with you</source>
        <translation>**خذها** معك</translation>
    </message>
    <message>
        <source>**Cut** on the full line</source>
        <translation>**القص** على الخط المتصل</translation>
    </message>
    <message>
        <source>**Fold** on the dotted line</source>
        <translation>**الطي** على الخط المنقط</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>ملفي</translation>
    </message>
    <message>
        <source>Access card: take it with you.</source>
        <translation>بطاقة الدخول: خذها معك.</translation>
    </message>
    <message>
        <source>Recovery card: keep it at home, in a safe place.</source>
        <translation>بطاقة الاستعادة: في البيت، في مكان آمن.</translation>
    </message>
    <message>
        <source>Your secret code stands only in your head.</source>
        <translation>الرمز السري في الذاكرة فقط.</translation>
    </message>
    <message>
        <source>Card lost: use the recovery card.</source>
        <translation>ضاعت البطاقة: تُستعمل بطاقة الاستعادة.</translation>
    </message>
    <message>
        <source>Both lost: nobody can open your file any more. You make a new one.</source>
        <translation>ضاعت البطاقتان: لا يمكن فتح ملفك بعد الآن. يلزم ملف جديد.</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>طريقة الاستعمال</translation>
    </message>
    <message>
        <source>Is something wrong?</source>
        <translation>هل هناك مشكلة؟</translation>
    </message>
    <message>
        <source>Nobody knows your secret code. Not even the desk. Nobody may ask for it.</source>
        <translation>لا أحد يعرف رمزك السري، ولا حتى مكتب الاستقبال. لا يحق لأحد أن يطلبه.</translation>
    </message>
    <message>
        <source>Mail to **{email}**</source>
        <translation>إرسال بريد إلى **{email}**</translation>
    </message>
    <message>
        <source>Look at **{page}**</source>
        <translation>الاطلاع على **{page}**</translation>
    </message>
    <message>
        <source>see the page</source>
        <translation>عرض الصفحة</translation>
    </message>
    <message>
        <source>call them</source>
        <translation>الاتصال بهم</translation>
    </message>
    <message>
        <source>mail them</source>
        <translation>مراسلتهم بالبريد</translation>
    </message>
    <message>
        <source>Recovery card</source>
        <translation>بطاقة الاستعادة</translation>
    </message>
    <message>
        <source>Access card</source>
        <translation>بطاقة الدخول</translation>
    </message>
    <message>
        <source>Keep this one at home.</source>
        <translation>تُحفظ في البيت.</translation>
    </message>
    <message>
        <source>Card lost or secret code forgotten? With this you begin again.</source>
        <translation>ضاعت البطاقة أو الرمز السري؟ البدء من جديد بهذه.</translation>
    </message>
    <message>
        <source>Card of</source>
        <translation>بطاقة</translation>
    </message>
    <message>
        <source>Hold this side to the reader. Then type your secret code.</source>
        <translation>هذا الوجه أمام الماسح، ثم الرمز السري.</translation>
    </message>
    <message>
        <source>Does the reader not work? Type this code:</source>
        <translation>الماسح لا يعمل؟ تُكتب هذه الرموز:</translation>
    </message>
    <message>
        <source>Never write your secret code here.</source>
        <translation>ممنوع كتابة الرمز السري هنا.</translation>
    </message>
    <message>
        <source>Not with your access card. Once you use this, your old card works no more. You get two new ones.</source>
        <translation>لا توضع مع بطاقة الدخول. بعد استعمالها تتوقف البطاقة القديمة وتحصل على بطاقتين جديدتين.</translation>
    </message>
    <message>
        <source>Found? Give this card to a town hall or job shop. Without the secret code nobody can read it.</source>
        <translation>عُثر عليها؟ تُسلَّم إلى دار البلدية أو werkwinkel. بدون الرمز السري لا أحد يقرأ شيئًا.</translation>
    </message>
    <message>
        <source>Work experience</source>
        <translation>الخبرة المهنية</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>التعليم</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>المهارات</translation>
    </message>
    <message>
        <source>Driving licence and transport</source>
        <translation>رخصة السياقة والتنقل</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>العمل</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>What I can do</source>
        <translation>ما أستطيع فعله</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>التنقل</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>نبذة</translation>
    </message>
    <message>
        <source>Mother tongue</source>
        <translation>اللغة الأم</translation>
    </message>
    <message>
        <source>Other languages</source>
        <translation>لغات أخرى</translation>
    </message>
    <message>
        <source>Curriculum vitae</source>
        <translation>السيرة الذاتية</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>الاستماع</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>التحدث</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>What I do well</source>
        <translation>ما أجيده</translation>
    </message>
    <message>
        <source>{start} – now</source>
        <translation>{start} – الآن</translation>
    </message>
    <message>
        <source>Who can help me?</source>
        <translation>من يمكنه مساعدتي؟</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>ماذا يقدمون</translation>
    </message>
    <message>
        <source>Bring along</source>
        <translation>ما يلزم إحضاره</translation>
    </message>
    <message>
        <source>What do you do now?</source>
        <translation>ما الخطوة الآن؟</translation>
    </message>
    <message>
        <source>They can help too</source>
        <translation>يمكنهم المساعدة أيضًا</translation>
    </message>
    <message>
        <source>Where are they?</source>
        <translation>أين هم؟</translation>
    </message>
    <message>
        <source>People know them here</source>
        <translation>هنا يعرفونهم</translation>
    </message>
    <message>
        <source>When is it open?</source>
        <translation>متى يكون مفتوحًا؟</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>{opens} to {closes}</source>
        <translation>{opens} إلى {closes}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
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
        <translation> و </translation>
    </message>
    <message>
        <source>**{day}**: {hours}</source>
        <translation>**{day}:** {hours}</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Attached: CV</source>
        <translation>المرفق: السيرة الذاتية</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation>الوظائف</translation>
    </message>
    <message>
        <source>All vacancies</source>
        <translation>كل الوظائف</translation>
    </message>
    <message>
        <source>number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>الدورات</translation>
    </message>
    <message>
        <source>All trainings</source>
        <translation>كل الدورات</translation>
    </message>
    <message>
        <source>starts on</source>
        <translation>تاريخ البدء</translation>
    </message>
    <message>
        <source>No longer published, so not on this sheet: {count}</source>
        <translation>لم يعد منشورًا، لذلك ليس في هذه الورقة: {count}</translation>
    </message>
    <message>
        <source>What I saved</source>
        <translation>ما حفظته</translation>
    </message>
    <message>
        <source>{first} to {last} of {count}</source>
        <translation>{first} إلى {last} من {count}</translation>
    </message>
    <message>
        <source>called</source>
        <translation>اتصلت</translation>
    </message>
    <message>
        <source>mailed</source>
        <translation>راسلت</translation>
    </message>
    <message>
        <source>The kiosk prints colour</source>
        <translation>الطباعة بالألوان</translation>
    </message>
    <message>
        <source>The kiosk prints black only</source>
        <translation>الطباعة بالأسود فقط</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>صفحة اختبار</translation>
    </message>
    <message>
        <source>At each edge stand 6 lines, 2 to 12 mm away. How many do you see?</source>
        <translation>عند كل حافة 6 خطوط على بعد 2 إلى 12 مم. كم خطًا يظهر؟</translation>
    </message>
    <message>
        <source>This line is exactly 100 mm long.</source>
        <translation>طول هذا الخط 100 مم تمامًا.</translation>
    </message>
    <message>
        <source>Each grey is darker than the one before.</source>
        <translation>كل رمادي أغمق من الذي قبله.</translation>
    </message>
    <message>
        <source>Each line of letters can be read.</source>
        <translation>كل سطر من الحروف مقروء.</translation>
    </message>
    <message>
        <source>Every line is whole.</source>
        <translation>كل خط كامل.</translation>
    </message>
    <message>
        <source>A phone reads every code.</source>
        <translation>الهاتف يقرأ كل رمز.</translation>
    </message>
    <message>
        <source>For the operator</source>
        <translation>للمشغّل</translation>
    </message>
    <message>
        <source>The printer</source>
        <translation>الطابعة</translation>
    </message>
    <message>
        <source>These are six different colours.</source>
        <translation>هذه ستة ألوان مختلفة.</translation>
    </message>
    <message>
        <source>There is no colour on this page.</source>
        <translation>لا توجد ألوان في هذه الصفحة.</translation>
    </message>
    <message>
        <source>the way there</source>
        <translation>الطريق إلى هناك</translation>
    </message>
    <message>
        <source>Who helps you here?</source>
        <translation>من يساعدك هنا؟</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>معلومات مفيدة</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Bus, tram or train</source>
        <translation>الحافلة أو الترام أو القطار</translation>
    </message>
    <message>
        <source>You are here: **{place}**</source>
        <translation>موقعك الآن: **{place}**</translation>
    </message>
    <message>
        <source>Bus, tram or train: **{stop}**</source>
        <translation>الحافلة أو الترام أو القطار: **{stop}**</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Proof of applications</source>
        <translation>إثبات طلبات العمل</translation>
    </message>
    <message>
        <source>Job and employer</source>
        <translation>الوظيفة وصاحب العمل</translation>
    </message>
    <message>
        <source>How</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Filled in by the visitor, not checked</source>
        <translation>معلومات من صاحب الطلب، لم تُراجع</translation>
    </message>
    <message>
        <source>From **{start}** to **{end}** · for **{name}**</source>
        <translation>من **{start}** إلى **{end}** · **{name}**</translation>
    </message>
    <message>
        <source>on the spot</source>
        <translation>حضوريًا</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>في انتظار الرد</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>وصل رد</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>بالبريد الإلكتروني</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>بالهاتف</translation>
    </message>
    <message>
        <source>with a form</source>
        <translation>باستمارة</translation>
    </message>
    <message>
        <source>by letter</source>
        <translation>برسالة</translation>
    </message>
    <message>
        <source>State on {day}</source>
        <translation>الحالة في {day}</translation>
    </message>
    <message>
        <source>Interview {day}</source>
        <translation>مقابلة {day}</translation>
    </message>
    <message>
        <source>Placed by</source>
        <translation>التركيب من قبل</translation>
    </message>
    <message>
        <source>Sign here</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Readiness report</source>
        <translation>تقرير الجاهزية</translation>
    </message>
    <message>
        <source>Terminal {name}</source>
        <translation>الجهاز {name}</translation>
    </message>
    <message numerus="yes">
        <source>Not ready for visitors: %n faults</source>
        <translation>
            <numerusform>غير جاهز للزوار: %n خطأ</numerusform>
            <numerusform>غير جاهز للزوار: خطأ واحد</numerusform>
            <numerusform>غير جاهز للزوار: خطآن</numerusform>
            <numerusform>غير جاهز للزوار: %n أخطاء</numerusform>
            <numerusform>غير جاهز للزوار: %n خطأ</numerusform>
            <numerusform>غير جاهز للزوار: %n خطأ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ready for visitors, %n points to look at</source>
        <translation>
            <numerusform>جاهز للزوار، %n ملاحظة</numerusform>
            <numerusform>جاهز للزوار، ملاحظة واحدة</numerusform>
            <numerusform>جاهز للزوار، ملاحظتان</numerusform>
            <numerusform>جاهز للزوار، %n ملاحظات</numerusform>
            <numerusform>جاهز للزوار، %n ملاحظة</numerusform>
            <numerusform>جاهز للزوار، %n ملاحظة</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready for visitors</source>
        <translation>جاهز للزوار</translation>
    </message>
    <message>
        <source>Report **{number}** · {day}, {time} · took {seconds} seconds · version {version}</source>
        <translation>التقرير **{number}** · {day}، {time} · استغرق {seconds} ثانية · الإصدار {version}</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>جيد</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>انتباه</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>القرص</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Headphones</source>
        <translation>سماعات الرأس</translation>
    </message>
    <message>
        <source>Card reader</source>
        <translation>قارئ البطاقات</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>After a visit</source>
        <translation>بعد الزيارة</translation>
    </message>
    <message>
        <source>Last data</source>
        <translation>آخر البيانات</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>ملف الإعدادات</translation>
    </message>
    <message>
        <source>Files of a visit</source>
        <translation>ملفات الزيارة</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>القراءة الصوتية</translation>
    </message>
    <message>
        <source>USB port</source>
        <translation>منفذ USB</translation>
    </message>
    <message>
        <source>Calls to the desk</source>
        <translation>النداءات إلى مكتب الاستقبال</translation>
    </message>
    <message>
        <source>Slip printer</source>
        <translation>طابعة القصاصات</translation>
    </message>
    <message>
        <source>Dossiers at central</source>
        <translation>الملفات لدى الخادم المركزي</translation>
    </message>
    <message>
        <source>Alphabets</source>
        <translation>الأبجديات</translation>
    </message>
    <message>
        <source>Version numbers</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>{free} GB free of {total} GB</source>
        <translation>{free} غيغابايت حرة من {total}</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs left on the printer</source>
        <translation>
            <numerusform>%n مهمة متبقية في الطابعة</numerusform>
            <numerusform>مهمة واحدة متبقية في الطابعة</numerusform>
            <numerusform>مهمتان متبقيتان في الطابعة</numerusform>
            <numerusform>%n مهام متبقية في الطابعة</numerusform>
            <numerusform>%n مهمة متبقية في الطابعة</numerusform>
            <numerusform>%n مهمة متبقية في الطابعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n languages can be printed</source>
        <translation>
            <numerusform>يمكن طباعة %n لغة</numerusform>
            <numerusform>يمكن طباعة لغة واحدة</numerusform>
            <numerusform>يمكن طباعة لغتين</numerusform>
            <numerusform>يمكن طباعة %n لغات</numerusform>
            <numerusform>يمكن طباعة %n لغة</numerusform>
            <numerusform>يمكن طباعة %n لغة</numerusform>
        </translation>
    </message>
    <message>
        <source>{vacancies} vacancies, {trainings} trainings</source>
        <translation>{vacancies} وظيفة، {trainings} دورة</translation>
    </message>
    <message>
        <source>examples only</source>
        <translation>أمثلة فقط</translation>
    </message>
    <message>
        <source>cannot be measured</source>
        <translation>لا يمكن القياس</translation>
    </message>
    <message>
        <source>set by a time server</source>
        <translation>يضبطها خادم الوقت</translation>
    </message>
    <message>
        <source>no time server sets it</source>
        <translation>لا يضبطها أي خادم وقت</translation>
    </message>
    <message>
        <source>earlier than the data: set the clock</source>
        <translation>أقدم من البيانات: يلزم ضبط الساعة</translation>
    </message>
    <message>
        <source>there is nothing to play sound on</source>
        <translation>لا يوجد جهاز صوت</translation>
    </message>
    <message>
        <source>the voices are installed</source>
        <translation>الأصوات مثبتة</translation>
    </message>
    <message>
        <source>espeak-ng is not installed</source>
        <translation>espeak-ng غير مثبت</translation>
    </message>
    <message>
        <source>{path} is not there</source>
        <translation>{path} غير موجود</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>غير مضبوط</translation>
    </message>
    <message>
        <source>answers, prints colour</source>
        <translation>تجيب، طباعة بالألوان</translation>
    </message>
    <message>
        <source>answers, prints black only</source>
        <translation>تجيب، طباعة بالأسود فقط</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>لا تجيب</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>يجيب</translation>
    </message>
    <message>
        <source>has no paper</source>
        <translation>بلا ورق</translation>
    </message>
    <message>
        <source>has little paper left</source>
        <translation>ورقه قليل</translation>
    </message>
    <message>
        <source>mtools is not installed</source>
        <translation>mtools غير مثبت</translation>
    </message>
    <message>
        <source>put a stick in it to try it</source>
        <translation>للتجربة: وضع ذاكرة USB فيه</translation>
    </message>
    <message>
        <source>takes no PDF</source>
        <translation>لا تقبل PDF</translation>
    </message>
    <message>
        <source>takes no A4</source>
        <translation>لا تقبل ورق A4</translation>
    </message>
    <message>
        <source>takes no jobs now</source>
        <translation>لا تقبل مهام الآن</translation>
    </message>
    <message>
        <source>nothing left on the printer</source>
        <translation>لم يبق شيء في الطابعة</translation>
    </message>
    <message>
        <source>no data yet: run kiosk sync</source>
        <translation>لا توجد بيانات بعد: يلزم تشغيل kiosk sync</translation>
    </message>
    <message>
        <source>only in memory, gone without power</source>
        <translation>في الذاكرة فقط، تزول عند انقطاع الكهرباء</translation>
    </message>
    <message>
        <source>on the disk: use a tmpfs</source>
        <translation>على القرص: يلزم استعمال tmpfs</translation>
    </message>
    <message>
        <source>Is this sheet right? Scan, or type the code on {page}</source>
        <translation>هل هذه الورقة صحيحة؟ المسح أو كتابة الرمز على {page}</translation>
    </message>
    <message>
        <source>Check code</source>
        <translation>رمز التحقق</translation>
    </message>
    <message>
        <source>Fill in yourself with a pen</source>
        <translation>للتعبئة بالقلم</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>My signature</source>
        <translation>توقيعي</translation>
    </message>
    <message>
        <source>Seen by the counsellor</source>
        <translation>اطلع عليه المستشار</translation>
    </message>
    <message>
        <source>What will you do?</source>
        <translation>ما الذي ستفعله؟</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>هذا الأسبوع</translation>
    </message>
    <message>
        <source>After that</source>
        <translation>لاحقًا</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks</source>
        <translation>
            <numerusform>%n مهمة</numerusform>
            <numerusform>مهمة واحدة</numerusform>
            <numerusform>مهمتان</numerusform>
            <numerusform>%n مهام</numerusform>
            <numerusform>%n مهمة</numerusform>
            <numerusform>%n مهمة</numerusform>
        </translation>
    </message>
    <message>
        <source>the first is for {day}</source>
        <translation>أولها ليوم {day}</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>From your counsellor {name}</source>
        <translation>من مستشارك {name}</translation>
    </message>
    <message>
        <source>From your counsellor</source>
        <translation>من مستشارك</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>You get</source>
        <translation>يُقدَّم لك</translation>
    </message>
    <message>
        <source>Free places</source>
        <translation>الأماكن الشاغرة</translation>
    </message>
    <message>
        <source>None needed</source>
        <translation>غير مطلوبة</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Whenever you want</source>
        <translation>في أي وقت يناسبك</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>مجانًا</translation>
    </message>
    <message>
        <source>Free for job seekers</source>
        <translation>مجانًا للباحثين عن عمل</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>Last place</source>
        <translation>آخر مكان</translation>
    </message>
    <message>
        <source>From home</source>
        <translation>من البيت</translation>
    </message>
    <message>
        <source>Partly from home</source>
        <translation>جزئيًا من البيت</translation>
    </message>
    <message>
        <source>In a company</source>
        <translation>في شركة</translation>
    </message>
    <message>
        <source>Your code: **{code}**</source>
        <translation>رمزك: **{code}**</translation>
    </message>
    <message>
        <source>Work carefully</source>
        <translation>العمل بدقة</translation>
    </message>
    <message>
        <source>Be on time</source>
        <translation>الالتزام بالمواعيد</translation>
    </message>
    <message>
        <source>Work together</source>
        <translation>العمل الجماعي</translation>
    </message>
    <message>
        <source>Work alone</source>
        <translation>العمل باستقلالية</translation>
    </message>
    <message>
        <source>Learn fast</source>
        <translation>التعلّم بسرعة</translation>
    </message>
    <message>
        <source>Stay calm when it is busy</source>
        <translation>الهدوء وقت الضغط</translation>
    </message>
    <message>
        <source>Be friendly to customers</source>
        <translation>اللطف مع الزبائن</translation>
    </message>
    <message>
        <source>Listen well</source>
        <translation>حسن الاستماع</translation>
    </message>
    <message>
        <source>Carry on until it is done</source>
        <translation>المثابرة حتى النهاية</translation>
    </message>
    <message>
        <source>Do physical work</source>
        <translation>العمل البدني</translation>
    </message>
    <message>
        <source>Plan my work</source>
        <translation>تخطيط العمل</translation>
    </message>
    <message>
        <source>Solve problems</source>
        <translation>حل المشكلات</translation>
    </message>
    <message>
        <source>Use a computer</source>
        <translation>استخدام الحاسوب</translation>
    </message>
    <message>
        <source>Keep the rules of safety</source>
        <translation>احترام قواعد السلامة</translation>
    </message>
    <message>
        <source>I am motivated and want to work.</source>
        <translation>لديّ دافع ورغبة في العمل.</translation>
    </message>
    <message>
        <source>I work carefully and I am always on time.</source>
        <translation>أعمل بدقة وألتزم دائماً بالمواعيد.</translation>
    </message>
    <message>
        <source>I learn fast and like to try new things.</source>
        <translation>أتعلّم بسرعة وأحب تجربة أشياء جديدة.</translation>
    </message>
    <message>
        <source>I like to work in a team.</source>
        <translation>أحب العمل ضمن فريق.</translation>
    </message>
    <message>
        <source>I can work on my own.</source>
        <translation>أستطيع العمل وحدي.</translation>
    </message>
    <message>
        <source>I like to help people.</source>
        <translation>أحب مساعدة الناس.</translation>
    </message>
    <message>
        <source>I am strong and like to work with my hands.</source>
        <translation>لديّ قوة بدنية وأحب العمل اليدوي.</translation>
    </message>
    <message>
        <source>I am learning more Dutch every day.</source>
        <translation>أتعلّم المزيد من الهولندية كل يوم.</translation>
    </message>
    <message>
        <source>I come by bus or train.</source>
        <translation>آتي بالحافلة أو القطار.</translation>
    </message>
    <message>
        <source>I can work in the whole region.</source>
        <translation>أستطيع العمل في كل المنطقة.</translation>
    </message>
    <message>
        <source>I can work far from home.</source>
        <translation>أستطيع العمل بعيداً عن البيت.</translation>
    </message>
    <message>
        <source>I look for work near home.</source>
        <translation>أبحث عن عمل قريب من البيت.</translation>
    </message>
    <message>
        <source>I can start at once.</source>
        <translation>أستطيع البدء فوراً.</translation>
    </message>
    <message>
        <source>I can work in shifts.</source>
        <translation>أستطيع العمل بالمناوبات.</translation>
    </message>
    <message>
        <source>I can work at night.</source>
        <translation>أستطيع العمل ليلاً.</translation>
    </message>
    <message>
        <source>I can work at the weekend.</source>
        <translation>أستطيع العمل في عطلة نهاية الأسبوع.</translation>
    </message>
    <message>
        <source>I look for a full-time job.</source>
        <translation>أبحث عن عمل بدوام كامل.</translation>
    </message>
    <message>
        <source>I look for a part-time job.</source>
        <translation>أبحث عن عمل بدوام جزئي.</translation>
    </message>
    <message>
        <source>I may work in Belgium.</source>
        <translation>لديّ الحق في العمل في بلجيكا.</translation>
    </message>
    <message>
        <source>Sports</source>
        <translation>الرياضة</translation>
    </message>
    <message>
        <source>Football</source>
        <translation>كرة القدم</translation>
    </message>
    <message>
        <source>Walking and cycling</source>
        <translation>المشي وركوب الدراجة</translation>
    </message>
    <message>
        <source>Cooking</source>
        <translation>الطبخ</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>الموسيقى</translation>
    </message>
    <message>
        <source>Gardening</source>
        <translation>البستنة</translation>
    </message>
    <message>
        <source>Making and repairing things</source>
        <translation>صنع الأشياء وإصلاحها</translation>
    </message>
    <message>
        <source>Computers and games</source>
        <translation>الحواسيب والألعاب</translation>
    </message>
    <message>
        <source>Helping other people</source>
        <translation>مساعدة الآخرين</translation>
    </message>
    <message>
        <source>Primary school</source>
        <translation>المدرسة الابتدائية</translation>
    </message>
    <message>
        <source>Secondary school</source>
        <translation>المدرسة الثانوية</translation>
    </message>
    <message>
        <source>Vocational training</source>
        <translation>تدريب مهني</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>دورة</translation>
    </message>
    <message>
        <source>Bachelor&apos;s degree</source>
        <translation>بكالوريوس</translation>
    </message>
    <message>
        <source>Master&apos;s degree</source>
        <translation>ماجستير</translation>
    </message>
    <message>
        <source>I saw your vacancy on the WIS kiosk. I would like to work for you as: {job}.</source>
        <translation>رأيت إعلانكم على WIS. أرغب في العمل لديكم بوظيفة: {job}.</translation>
    </message>
    <message>
        <source>I would like to work at {employer}.</source>
        <translation>أرغب في العمل لدى {employer}.</translation>
    </message>
    <message>
        <source>I know this work and I like to do it.</source>
        <translation>أعرف هذا العمل وأحبه.</translation>
    </message>
    <message>
        <source>I want to learn this work and I am very motivated.</source>
        <translation>أريد تعلّم هذا العمل ولديّ دافع كبير.</translation>
    </message>
    <message>
        <source>I live in {town}, near your company.</source>
        <translation>أسكن في {town} بالقرب من شركتكم.</translation>
    </message>
    <message>
        <source>I am looking for steady work.</source>
        <translation>أبحث عن عمل ثابت.</translation>
    </message>
    <message>
        <source>I have worked as: {work}.</source>
        <translation>عملت بوظيفة: {work}.</translation>
    </message>
    <message>
        <source>There I did this: {tasks}.</source>
        <translation>قمت هناك بما يلي: {tasks}.</translation>
    </message>
    <message>
        <source>I can do this well: {skills}.</source>
        <translation>أجيد ما يلي: {skills}.</translation>
    </message>
    <message>
        <source>I learn fast.</source>
        <translation>أتعلّم بسرعة.</translation>
    </message>
    <message>
        <source>I can do physical work.</source>
        <translation>أستطيع القيام بعمل بدني.</translation>
    </message>
    <message>
        <source>I can work with customers.</source>
        <translation>أستطيع العمل مع الزبائن.</translation>
    </message>
    <message>
        <source>I stay calm when it is busy.</source>
        <translation>أبقى هادئاً وقت الضغط.</translation>
    </message>
    <message>
        <source>I would like to come for an interview.</source>
        <translation>أرغب في الحضور لإجراء مقابلة.</translation>
    </message>
    <message>
        <source>You find my CV with this letter.</source>
        <translation>سيرتي الذاتية مرفقة بهذه الرسالة.</translation>
    </message>
    <message>
        <source>Call me at any time.</source>
        <translation>يمكنكم الاتصال بي في أي وقت.</translation>
    </message>
    <message>
        <source>I am free every day for an interview.</source>
        <translation>لديّ وقت كل يوم لإجراء مقابلة.</translation>
    </message>
    <message>
        <source>Dear Sir or Madam,</source>
        <translation>تحية طيبة،</translation>
    </message>
    <message>
        <source>Yours sincerely,</source>
        <translation>مع أطيب التحيات،</translation>
    </message>
    <message>
        <source>Application: {job}</source>
        <translation>طلب عمل: {job}</translation>
    </message>
    <message>
        <source>You applied by e-mail</source>
        <translation>تم التقديم بالبريد الإلكتروني</translation>
    </message>
    <message>
        <source>Your application waits to be sent</source>
        <translation>طلب العمل ينتظر الإرسال</translation>
    </message>
    <message>
        <source>CV and letter</source>
        <translation>السيرة الذاتية والرسالة</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Sent along</source>
        <translation>المرفقات</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>The mail server took it. An answer comes from the employer.</source>
        <translation>استلمها خادم البريد. يأتي الرد من صاحب العمل.</translation>
    </message>
    <message>
        <source>The mail server did not answer yet. Send it yourself too, to be sure.</source>
        <translation>لم يجب خادم البريد بعد. من الأفضل الإرسال شخصيًا أيضًا.</translation>
    </message>
    <message>
        <source>Question for an appointment</source>
        <translation>طلب موعد</translation>
    </message>
    <message>
        <source>Question to be called</source>
        <translation>طلب اتصال هاتفي</translation>
    </message>
    <message>
        <source>Question for another moment</source>
        <translation>طلب وقت آخر</translation>
    </message>
    <message>
        <source>An answer</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>A copy from my file</source>
        <translation>نسخة من ملفي</translation>
    </message>
</context>
</TS>
