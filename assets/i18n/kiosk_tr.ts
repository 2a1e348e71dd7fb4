<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Curriculum vitae</source>
        <translation>Öz geçmiş</translation>
    </message>
</context>
<context>
    <name>AboutController</name>
    <message>
        <source>There is no data on this kiosk yet.</source>
        <translation>Bu kioskta henüz veri yok.</translation>
    </message>
    <message>
        <source>You did nothing wrong. Ask for help at the desk.</source>
        <translation>Siz yanlış bir şey yapmadınız. Danışmadan yardım isteyin.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Yazılım</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Kullanılan araçlar</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Yazı tipi</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Resimler</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Ses</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation>İş ilanları</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Eğitimler</translation>
    </message>
    <message>
        <source>Occupations</source>
        <translation>Meslekler</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Yerler</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Yardım edenler</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Belediyeler</translation>
    </message>
    <message>
        <source>Data of</source>
        <translation>Verilerin tarihi</translation>
    </message>
</context>
<context>
    <name>AboutPage</name>
    <message>
        <source>About this kiosk</source>
        <translation>Bu kiosk hakkında</translation>
    </message>
    <message>
        <source>Read of which day the data is, and who made it.</source>
        <translation>Verilerin hangi güne ait olduğunu ve kimin hazırladığını okuyun.</translation>
    </message>
    <message>
        <source>What do you find here?</source>
        <translation>Burada ne var?</translation>
    </message>
    <message>
        <source>Employers and schools wrote their texts themselves. We change nothing in them.</source>
        <translation>İşverenler ve okullar metinlerini kendileri yazdı. Biz hiçbir şeyi değiştirmiyoruz.</translation>
    </message>
    <message>
        <source>Who made the data?</source>
        <translation>Verileri kim hazırladı?</translation>
    </message>
    <message>
        <source>Who made the program?</source>
        <translation>Programı kim yaptı?</translation>
    </message>
</context>
<context>
    <name>AccessLook</name>
    <message>
        <source>Size of text</source>
        <translation>Yazı boyutu</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Büyük</translation>
    </message>
    <message>
        <source>Still larger</source>
        <translation>Daha büyük</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>En büyük</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Renkler</translation>
    </message>
    <message>
        <source>Black on white</source>
        <translation>Beyaz üstüne siyah</translation>
    </message>
    <message>
        <source>White on black</source>
        <translation>Siyah üstüne beyaz</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
</context>
<context>
    <name>AccessReading</name>
    <message>
        <source>Read aloud</source>
        <translation>Sesli oku</translation>
    </message>
    <message>
        <source>Touch a text and listen.</source>
        <translation>Bir metne dokunun ve dinleyin.</translation>
    </message>
    <message>
        <source>How fast?</source>
        <translation>Ne kadar hızlı?</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Yavaş</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Hızlı</translation>
    </message>
    <message>
        <source>How loud?</source>
        <translation>Ses düzeyi?</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>Daha kısık</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Daha yüksek</translation>
    </message>
    <message>
        <source>Cover the screen</source>
        <translation>Ekranı gizle</translation>
    </message>
    <message>
        <source>Nobody sees what you do. You hear it.</source>
        <translation>Ne yaptığınızı kimse görmez. Siz duyarsınız.</translation>
    </message>
    <message>
        <source>Plug in headphones first. Then only you hear it.</source>
        <translation>Önce kulaklık takın. Böylece yalnız siz duyarsınız.</translation>
    </message>
</context>
<context>
    <name>AccessSheet</name>
    <message>
        <source>Make the screen easy for you</source>
        <translation>Ekranı kendiniz için kolaylaştırın</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Sıfırla</translation>
    </message>
    <message>
        <source>Everything low</source>
        <translation>Her şey altta</translation>
    </message>
    <message>
        <source>All buttons at the bottom. For who sits.</source>
        <translation>Tüm düğmeler altta. Oturanlar için.</translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation>Daha az hareket</translation>
    </message>
    <message>
        <source>Nothing slides or fades.</source>
        <translation>Hiçbir şey kaymaz veya solmaz.</translation>
    </message>
    <message>
        <source>Headphones? Plug them in: reading aloud starts by itself.</source>
        <translation>Kulaklık mı var? Takın: sesli okuma kendiliğinden başlar.</translation>
    </message>
    <message>
        <source>About this kiosk</source>
        <translation>Bu kiosk hakkında</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Daha çok süre</translation>
    </message>
    <message>
        <source>The screen waits five minutes for you.</source>
        <translation>Ekran sizi 5 dakika bekler.</translation>
    </message>
</context>
<context>
    <name>AdviceWords</name>
    <message>
        <source>Leave out “{text}”</source>
        <translation>“{text}” kelimesini çıkar</translation>
    </message>
    <message>
        <source>Drop every choice</source>
        <translation>Tüm seçimleri kaldır</translation>
    </message>
    <message>
        <source>Drop “{text}”</source>
        <translation>“{text}” seçimini kaldır</translation>
    </message>
    <message>
        <source>instead of only {choices}</source>
        <translation>şunun yerine: yalnızca {choices}</translation>
    </message>
    <message>
        <source>Search up to {km} km</source>
        <translation>{km} km’ye kadar ara</translation>
    </message>
    <message>
        <source>instead of {km} km</source>
        <translation>{km} km yerine</translation>
    </message>
</context>
<context>
    <name>ApplicationWords</name>
    <message>
        <source>Called</source>
        <translation>Telefonla</translation>
    </message>
    <message>
        <source>E-mailed</source>
        <translation>E-postayla</translation>
    </message>
    <message>
        <source>Went there</source>
        <translation>Oraya giderek</translation>
    </message>
    <message>
        <source>On the website</source>
        <translation>İnternet sitesinden</translation>
    </message>
    <message>
        <source>With a letter</source>
        <translation>Mektupla</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Başvuruldu</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Yanıt</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Görüşme</translation>
    </message>
    <message>
        <source>Hired</source>
        <translation>İşe alındım</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Seçilmedim</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Is still being sent</source>
        <translation>Hâlâ gönderiliyor</translation>
    </message>
    <message>
        <source>Sent, waiting for an answer</source>
        <translation>Gönderildi, yanıt bekleniyor</translation>
    </message>
    <message>
        <source>They answered</source>
        <translation>Yanıt verdiler</translation>
    </message>
    <message>
        <source>Interview on %1</source>
        <translation>Görüşme: %1</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Ulaşmadı</translation>
    </message>
    <message>
        <source>The employer did not get it. Apply in another way.</source>
        <translation>İşveren bunu almadı. Başka bir yolla başvurun.</translation>
    </message>
    <message>
        <source>Your e-mail is sent</source>
        <translation>E-postanız gönderildi</translation>
    </message>
    <message>
        <source>You called about it</source>
        <translation>Bunun için aradınız</translation>
    </message>
    <message>
        <source>You sent an e-mail</source>
        <translation>E-posta gönderdiniz</translation>
    </message>
    <message>
        <source>You went there</source>
        <translation>Oraya gittiniz</translation>
    </message>
    <message>
        <source>You applied on the website</source>
        <translation>İnternet sitesinden başvurdunuz</translation>
    </message>
    <message>
        <source>You sent a letter</source>
        <translation>Mektup gönderdiniz</translation>
    </message>
    <message>
        <source>You applied</source>
        <translation>Başvurdunuz</translation>
    </message>
    <message>
        <source>You called</source>
        <translation>Aradınız</translation>
    </message>
    <message>
        <source>Invited for an interview</source>
        <translation>Görüşmeye çağrıldınız</translation>
    </message>
    <message>
        <source>You have the job</source>
        <translation>İş sizin</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Notunuz</translation>
    </message>
    <message>
        <source>Your e-mail was not delivered</source>
        <translation>E-postanız ulaşmadı</translation>
    </message>
</context>
<context>
    <name>ApplicationsController</name>
    <message numerus="yes">
        <source>%n since %1</source>
        <translation>
            <numerusform>%1 tarihinden beri %n</numerusform>
        </translation>
    </message>
    <message>
        <source>My applications</source>
        <translation>Başvurularım</translation>
    </message>
    <message>
        <source>Proof of applications</source>
        <translation>Başvuru kanıtı</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Bu ay</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Geçen ay</translation>
    </message>
    <message>
        <source>Three months</source>
        <translation>Üç ay</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Bu yıl</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tümü</translation>
    </message>
</context>
<context>
    <name>AppliedDialog</name>
    <message>
        <source>Where did you apply?</source>
        <translation>Nereye başvurdunuz?</translation>
    </message>
    <message>
        <source>Well done! How did you do it?</source>
        <translation>Aferin! Bunu nasıl yaptınız?</translation>
    </message>
    <message>
        <source>Which job?</source>
        <translation>Hangi iş?</translation>
    </message>
    <message>
        <source>Which employer?</source>
        <translation>Hangi işveren?</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Boş kalabilir</translation>
    </message>
    <message>
        <source>How?</source>
        <translation>Nasıl?</translation>
    </message>
    <message>
        <source>We put this in your list.</source>
        <translation>Bunu listenize ekliyoruz.</translation>
    </message>
    <message>
        <source>Without a file it is gone when you stop.</source>
        <translation>Dosyanız yoksa durunca silinir.</translation>
    </message>
    <message>
        <source>You can show it as proof.</source>
        <translation>Bunu kanıt olarak gösterebilirsiniz.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Şimdi değil</translation>
    </message>
    <message>
        <source>Put in my list</source>
        <translation>Listeme ekle</translation>
    </message>
    <message>
        <source>Say first which job, and how.</source>
        <translation>Önce hangi iş ve nasıl, onu söyleyin.</translation>
    </message>
    <message>
        <source>Choose first how you did it.</source>
        <translation>Önce nasıl yaptığınızı seçin.</translation>
    </message>
</context>
<context>
    <name>ApplyCard</name>
    <message>
        <source>How to apply</source>
        <translation>Böyle başvurursunuz</translation>
    </message>
</context>
<context>
    <name>ApplyController</name>
    <message>
        <source>Send it to the employer</source>
        <translation>İşverene gönderin</translation>
    </message>
    <message>
        <source>Print CV and letter</source>
        <translation>CV ve mektubu yazdırın</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Bir dakika</translation>
    </message>
    <message>
        <source>We are sending it</source>
        <translation>Gönderiyoruz</translation>
    </message>
    <message>
        <source>Sending does not work now</source>
        <translation>Şu anda gönderilemiyor</translation>
    </message>
    <message>
        <source>It is sent</source>
        <translation>Gönderildi</translation>
    </message>
    <message>
        <source>It is waiting</source>
        <translation>Bekliyor</translation>
    </message>
    <message>
        <source>It could not be sent</source>
        <translation>Gönderilemedi</translation>
    </message>
    <message>
        <source>The vacancy has changed</source>
        <translation>İlan değişti</translation>
    </message>
    <message>
        <source>We do not know whether it was sent</source>
        <translation>Gönderilip gönderilmediğini bilmiyoruz</translation>
    </message>
    <message>
        <source>We look whether it can be sent.</source>
        <translation>Gönderilip gönderilemeyeceğine bakıyoruz.</translation>
    </message>
    <message>
        <source>This takes a few seconds.</source>
        <translation>Birkaç saniye sürer.</translation>
    </message>
    <message>
        <source>Nothing was sent. Print it, and send it yourself.</source>
        <translation>Hiçbir şey gönderilmedi. Yazdırıp kendiniz gönderin.</translation>
    </message>
    <message>
        <source>The mail server took your message. We keep nothing of it.</source>
        <translation>Posta sunucusu mesajınızı aldı. Biz hiçbir şey saklamıyoruz.</translation>
    </message>
    <message>
        <source>The mail server does not answer yet. We try for two days. Print it too, to be sure.</source>
        <translation>Posta sunucusu henüz yanıt vermiyor. İki gün deneriz. Emin olmak için yazdırın da.</translation>
    </message>
    <message>
        <source>The employer did not get it. Print it, and send it yourself.</source>
        <translation>İşverene ulaşmadı. Yazdırıp kendiniz gönderin.</translation>
    </message>
    <message>
        <source>Nothing was sent. Look at the vacancy again, or print it.</source>
        <translation>Hiçbir şey gönderilmedi. İlana yeniden bakın ya da yazdırın.</translation>
    </message>
    <message>
        <source>Try again: it is never sent twice. Or print it.</source>
        <translation>Yeniden deneyin: asla iki kez gönderilmez. Ya da yazdırın.</translation>
    </message>
    <message>
        <source>CV and letter</source>
        <translation>CV ve mektup</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Alındı belgesi</translation>
    </message>
    <message>
        <source>My CV</source>
        <translation>CV’m</translation>
    </message>
    <message>
        <source>My letter</source>
        <translation>Mektubum</translation>
    </message>
    <message>
        <source>To: {address}</source>
        <translation>Kime: {address}</translation>
    </message>
    <message>
        <source>Your CV and your letter go along.</source>
        <translation>CV’niz ve mektubunuz gider.</translation>
    </message>
    <message>
        <source>Your CV goes along.</source>
        <translation>CV’niz gider.</translation>
    </message>
    <message>
        <source>They answer to {address}.</source>
        <translation>Yanıt {address} adresine gelir.</translation>
    </message>
    <message>
        <source>They find in your CV how to reach you.</source>
        <translation>Size nasıl ulaşılacağı CV’nizde yazıyor.</translation>
    </message>
    <message>
        <source>We keep nothing of it once it is sent.</source>
        <translation>Gönderildikten sonra hiçbir şey saklamıyoruz.</translation>
    </message>
</context>
<context>
    <name>ApplyDialog</name>
    <message>
        <source>Send it to the employer?</source>
        <translation>İşverene gönderilsin mi?</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Print a receipt</source>
        <translation>Alındı belgesi yazdırın</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>Yazdırın</translation>
    </message>
    <message>
        <source>Yes, send it</source>
        <translation>Evet, gönderin</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tamam</translation>
    </message>
    <message>
        <source>Write your name in your CV first.</source>
        <translation>Önce CV’nize adınızı yazın.</translation>
    </message>
</context>
<context>
    <name>AppointmentController</name>
    <message>
        <source>This appointment</source>
        <translation>Bu randevu</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Randevu</translation>
    </message>
    <message>
        <source>My CV</source>
        <translation>CV’m</translation>
    </message>
</context>
<context>
    <name>AskController</name>
    <message>
        <source>Work</source>
        <translation>İş</translation>
    </message>
    <message>
        <source>A training</source>
        <translation>Bir eğitim</translation>
    </message>
    <message>
        <source>Learning Dutch</source>
        <translation>Hollandaca öğrenmek</translation>
    </message>
    <message>
        <source>My papers</source>
        <translation>Belgelerim</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Başka bir şey</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Her zaman</translation>
    </message>
    <message>
        <source>In the morning</source>
        <translation>Sabah</translation>
    </message>
    <message>
        <source>At noon</source>
        <translation>Öğlen</translation>
    </message>
    <message>
        <source>In the afternoon</source>
        <translation>Öğleden sonra</translation>
    </message>
</context>
<context>
    <name>AskDialog</name>
    <message>
        <source>Ask for an appointment</source>
        <translation>Randevu iste</translation>
    </message>
    <message>
        <source>Ask to be called</source>
        <translation>Aranmayı iste</translation>
    </message>
    <message>
        <source>Ask for another moment</source>
        <translation>Başka bir zaman iste</translation>
    </message>
    <message>
        <source>Your phone number</source>
        <translation>Telefon numaranız</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Konusu ne?</translation>
    </message>
    <message>
        <source>When does it suit you?</source>
        <translation>Size ne zaman uygun?</translation>
    </message>
    <message>
        <source>Only the office reads this. Your number does not stay on this screen.</source>
        <translation>Bunu yalnızca ofis okur. Numaranız bu ekranda kalmaz.</translation>
    </message>
    <message>
        <source>Only the office reads this. The answer comes in your file.</source>
        <translation>Bunu yalnızca ofis okur. Cevap dosyanıza gelir.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Şimdi değil</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Gönder</translation>
    </message>
    <message>
        <source>Fill in your phone number first.</source>
        <translation>Önce telefon numaranızı yazın.</translation>
    </message>
</context>
<context>
    <name>CardController</name>
    <message>
        <source>Recovery card</source>
        <translation>Kurtarma kartı</translation>
    </message>
    <message>
        <source>Access card</source>
        <translation>Giriş kartı</translation>
    </message>
    <message>
        <source>We are making your card</source>
        <translation>Kartınızı hazırlıyoruz</translation>
    </message>
    <message>
        <source>Your card is printed</source>
        <translation>Kartınız basıldı</translation>
    </message>
    <message>
        <source>The card got stuck</source>
        <translation>Kart sıkıştı</translation>
    </message>
    <message>
        <source>Your card did not come out</source>
        <translation>Kartınız çıkmadı</translation>
    </message>
    <message>
        <source>There is no printer here</source>
        <translation>Burada yazıcı yok</translation>
    </message>
    <message>
        <source>Take a photo of this card, or write the code down</source>
        <translation>Bu kartın fotoğrafını çekin veya kodu yazın</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Bir dakika</translation>
    </message>
    <message>
        <source>Stay here for a moment.</source>
        <translation>Biraz daha burada kalın.</translation>
    </message>
    <message>
        <source>Hold the code of the card below the scanner. Then it works.</source>
        <translation>Kartın kodunu okuyucunun altına tutun. O zaman çalışır.</translation>
    </message>
    <message>
        <source>Take the sheet. Then touch the button.</source>
        <translation>Kâğıdı alın. Sonra düğmeye dokunun.</translation>
    </message>
    <message>
        <source>You did nothing wrong. A card that did not come out is worth nothing.</source>
        <translation>Yanlış bir şey yapmadınız. Çıkmayan kart geçersizdir.</translation>
    </message>
    <message>
        <source>Nobody else should see it. Look around you first.</source>
        <translation>Başka kimse görmemeli. Önce çevrenize bakın.</translation>
    </message>
    <message>
        <source>A card that came out now opens nothing. Throw it away.</source>
        <translation>Şimdi çıkan kart hiçbir şey açmaz. Onu atın.</translation>
    </message>
    <message>
        <source>This is another card, or a mistake. Try again.</source>
        <translation>Bu başka bir kart ya da bir hata. Yeniden deneyin.</translation>
    </message>
</context>
<context>
    <name>CardPrint</name>
    <message>
        <source>Only if you forget your code.</source>
        <translation>Yalnızca kodunuzu unutursanız.</translation>
    </message>
    <message>
        <source>Take this one to every kiosk</source>
        <translation>Bunu her kioska götürün</translation>
    </message>
    <message>
        <source>Scan the card. Type your code. Your file opens.</source>
        <translation>Kartı okutun. Kodunuzu yazın. Dosyanız açılır.</translation>
    </message>
    <message>
        <source>Type the code of the card. Then type your own code. Your file opens.</source>
        <translation>Kartın kodunu yazın. Sonra kendi kodunuzu yazın. Dosyanız açılır.</translation>
    </message>
    <message>
        <source>Keep this one at home, apart from card 1</source>
        <translation>Bunu evde, kart 1’den ayrı saklayın</translation>
    </message>
    <message>
        <source>Give them to nobody. With it you choose a new code.</source>
        <translation>Kimseye vermeyin. Bunlarla yeni kod seçersiniz.</translation>
    </message>
    <message>
        <source>Can the scanner not read it? Type the last 4 signs of the code.</source>
        <translation>Okuyucu okumuyor mu? Kodun son 4 işaretini yazın.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Karşılaştır</translation>
    </message>
    <message>
        <source>I have my card</source>
        <translation>Kartımı aldım</translation>
    </message>
    <message>
        <source>Print a new card</source>
        <translation>Yeni kart bas</translation>
    </message>
    <message>
        <source>Show the card on the screen</source>
        <translation>Kartı ekranda göster</translation>
    </message>
    <message>
        <source>Nothing comes out</source>
        <translation>Bir şey çıkmıyor</translation>
    </message>
</context>
<context>
    <name>CardTask</name>
    <message>
        <source>Make your recovery card</source>
        <translation>Kurtarma kartınızı yapın</translation>
    </message>
    <message>
        <source>Did you forget your code? Then only this card helps you to a new one.</source>
        <translation>Kodunuzu mu unuttunuz? Yalnızca bu kartla yeni bir kod alırsınız.</translation>
    </message>
</context>
<context>
    <name>CardsNeeded</name>
    <message>
        <source>Access card</source>
        <translation>Giriş kartı</translation>
    </message>
    <message>
        <source>Access card: here</source>
        <translation>Giriş kartı: tamam</translation>
    </message>
    <message>
        <source>Access card: scan it or type its code</source>
        <translation>Giriş kartı: okutun veya kodunu yazın</translation>
    </message>
    <message>
        <source>Recovery card</source>
        <translation>Kurtarma kartı</translation>
    </message>
    <message>
        <source>Recovery card: here</source>
        <translation>Kurtarma kartı: tamam</translation>
    </message>
    <message>
        <source>Recovery card: scan it or type its code</source>
        <translation>Kurtarma kartı: okutun veya kodunu yazın</translation>
    </message>
</context>
<context>
    <name>ChangeController</name>
    <message>
        <source>This does not work now</source>
        <translation>Bu şimdi olmuyor</translation>
    </message>
    <message>
        <source>Your code is changed</source>
        <translation>Kodunuz değişti</translation>
    </message>
    <message>
        <source>Your new access card works</source>
        <translation>Yeni giriş kartınız çalışıyor</translation>
    </message>
    <message>
        <source>Your new recovery card works</source>
        <translation>Yeni kurtarma kartınız çalışıyor</translation>
    </message>
    <message>
        <source>Nothing was changed. Your old card and your old code still work. Try again later.</source>
        <translation>Hiçbir şey değişmedi. Eski kartınız ve kodunuz hâlâ geçerli. Sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>From now on only your new code opens your file.</source>
        <translation>Bundan sonra dosyanızı yalnız yeni kodunuz açar.</translation>
    </message>
    <message>
        <source>The old one opens nothing any more. Throw it away.</source>
        <translation>Eskisi artık hiçbir şeyi açmaz. Atın.</translation>
    </message>
</context>
<context>
    <name>ChangeDialog</name>
    <message>
        <source>Change your code</source>
        <translation>Kodunuzu değiştirin</translation>
    </message>
    <message>
        <source>New access card</source>
        <translation>Yeni giriş kartı</translation>
    </message>
    <message>
        <source>New recovery card</source>
        <translation>Yeni kurtarma kartı</translation>
    </message>
    <message>
        <source>First type the code that you have now.</source>
        <translation>Önce şimdiki kodunuzu yazın.</translation>
    </message>
    <message>
        <source>Choose six digits that you remember well.</source>
        <translation>Kolay hatırladığınız altı rakam seçin.</translation>
    </message>
    <message>
        <source>Type the same code once more.</source>
        <translation>Aynı kodu bir kez daha yazın.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Bir dakika</translation>
    </message>
    <message>
        <source>Your code of now</source>
        <translation>Şimdiki kodunuz</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tamam</translation>
    </message>
</context>
<context>
    <name>ChoiceWords</name>
    <message>
        <source>How far can it be?</source>
        <translation>Ne kadar uzak olabilir?</translation>
    </message>
    <message>
        <source>How much Dutch?</source>
        <translation>Ne kadar Hollandaca?</translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation>İşin türü</translation>
    </message>
    <message>
        <source>How many hours?</source>
        <translation>Kaç saat?</translation>
    </message>
    <message>
        <source>When do you want to work?</source>
        <translation>Ne zaman çalışmak istersiniz?</translation>
    </message>
    <message>
        <source>What do you not need?</source>
        <translation>Neye ihtiyacınız yok?</translation>
    </message>
    <message>
        <source>How new?</source>
        <translation>Ne kadar yeni?</translation>
    </message>
    <message>
        <source>What sector?</source>
        <translation>Hangi sektör?</translation>
    </message>
    <message>
        <source>What occupation?</source>
        <translation>Hangi meslek?</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Her yer</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3 gün</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 gün</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Hepsi</translation>
    </message>
    <message>
        <source>Permanent</source>
        <translation>Kalıcı</translation>
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
        <translation>Geçici</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Öğrenci</translation>
    </message>
    <message>
        <source>Internship</source>
        <translation>Staj</translation>
    </message>
    <message>
        <source>Own boss</source>
        <translation>Serbest</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Gönüllü</translation>
    </message>
    <message>
        <source>Full time</source>
        <translation>Tam gün</translation>
    </message>
    <message>
        <source>Part time</source>
        <translation>Yarım gün</translation>
    </message>
    <message>
        <source>Daytime</source>
        <translation>Gündüz</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>Vardiya</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Akşam</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Gece</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>Hafta sonu</translation>
    </message>
    <message>
        <source>Diploma</source>
        <translation>Diploma</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>Ehliyet</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Deneyim</translation>
    </message>
    <message>
        <source>Up to {km} km</source>
        <translation>En çok {km} km</translation>
    </message>
    <message>
        <source>New today</source>
        <translation>Bugün yeni</translation>
    </message>
    <message>
        <source>Last 3 days</source>
        <translation>Son 3 gün</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Son 7 gün</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Biraz</translation>
    </message>
    <message>
        <source>Reasonably well</source>
        <translation>Orta</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>İyi</translation>
    </message>
    <message>
        <source>A little Dutch</source>
        <translation>Biraz Hollandaca</translation>
    </message>
    <message>
        <source>Dutch reasonably well</source>
        <translation>Orta düzeyde Hollandaca</translation>
    </message>
    <message>
        <source>Dutch well</source>
        <translation>İyi Hollandaca</translation>
    </message>
    <message>
        <source>Permanent job</source>
        <translation>Kalıcı iş</translation>
    </message>
    <message>
        <source>Agency work</source>
        <translation>Interim</translation>
    </message>
    <message>
        <source>Temporary job</source>
        <translation>Geçici iş</translation>
    </message>
    <message>
        <source>Student job</source>
        <translation>Öğrenci işi</translation>
    </message>
    <message>
        <source>Self-employed</source>
        <translation>Serbest çalışma</translation>
    </message>
    <message>
        <source>Volunteer work</source>
        <translation>Gönüllü iş</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Gündüz</translation>
    </message>
    <message>
        <source>In shifts</source>
        <translation>Vardiyalı iş</translation>
    </message>
    <message>
        <source>In the evening</source>
        <translation>Akşam işi</translation>
    </message>
    <message>
        <source>At night</source>
        <translation>Gece işi</translation>
    </message>
    <message>
        <source>At the weekend</source>
        <translation>Hafta sonu işi</translation>
    </message>
    <message>
        <source>No diploma</source>
        <translation>Diploma yok</translation>
    </message>
    <message>
        <source>No driving licence</source>
        <translation>Ehliyet yok</translation>
    </message>
    <message>
        <source>No experience</source>
        <translation>Deneyim yok</translation>
    </message>
    <message>
        <source>up to {km} km from {place}</source>
        <translation>{place}: en çok {km} km</translation>
    </message>
    <message>
        <source>No Dutch asked</source>
        <translation>Hollandaca istenmiyor</translation>
    </message>
    <message>
        <source>Dutch helps</source>
        <translation>Hollandaca yararlı olur</translation>
    </message>
    <message>
        <source>A few words of Dutch</source>
        <translation>Birkaç kelime Hollandaca</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Her yerde ara</translation>
    </message>
    <message>
        <source>Any level of Dutch</source>
        <translation>Her düzeyde Hollandaca</translation>
    </message>
    <message>
        <source>Any kind of work</source>
        <translation>Her tür iş</translation>
    </message>
    <message>
        <source>Any number of hours</source>
        <translation>Kaç saat olursa olsun</translation>
    </message>
    <message>
        <source>Any time of the day</source>
        <translation>Ne zaman olursa olsun</translation>
    </message>
    <message>
        <source>Whatever is asked of you</source>
        <translation>Ne istenirse istensin</translation>
    </message>
    <message>
        <source>Older ones too</source>
        <translation>Eskileri de</translation>
    </message>
    <message>
        <source>Every sector</source>
        <translation>Tüm sektörler</translation>
    </message>
    <message>
        <source>Every occupation</source>
        <translation>Tüm meslekler</translation>
    </message>
</context>
<context>
    <name>ChosenChips</name>
    <message>
        <source>Change this</source>
        <translation>Bunu değiştir</translation>
    </message>
</context>
<context>
    <name>ClosedDoorDialog</name>
    <message>
        <source>No trainings now</source>
        <translation>Şu anda kurs yok</translation>
    </message>
    <message>
        <source>This door is closed for now. A person can help you today: %1.</source>
        <translation>Bu kapı şimdilik kapalı. Bugün size bir insan yardım eder: %1.</translation>
    </message>
    <message>
        <source>Find help</source>
        <translation>Yardım bul</translation>
    </message>
</context>
<context>
    <name>CodeAdvice</name>
    <message>
        <source>Not a run, not a birthday</source>
        <translation>Sıra değil, doğum günü değil</translation>
    </message>
    <message>
        <source>Others try 123456 and dates first. Do not tell your code to anybody, not to us either.</source>
        <translation>Başkaları önce 123456’yı ve tarihleri dener. Kodunuzu kimseye söylemeyin, bize de.</translation>
    </message>
</context>
<context>
    <name>CodePanel</name>
    <message>
        <source>There is nothing about you in it.</source>
        <translation>İçinde sizinle ilgili bir şey yok.</translation>
    </message>
</context>
<context>
    <name>ContactWords</name>
    <message>
        <source>Call</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-posta</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Web sitesi</translation>
    </message>
</context>
<context>
    <name>Counter</name>
    <message>
        <source>One less</source>
        <translation>Bir azalt</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Bir artır</translation>
    </message>
    <message>
        <source>Less is not possible.</source>
        <translation>Daha azı olmaz.</translation>
    </message>
    <message>
        <source>More is not possible.</source>
        <translation>Daha fazlası olmaz.</translation>
    </message>
</context>
<context>
    <name>Curtain</name>
    <message>
        <source>Previous</source>
        <translation>Önceki</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Devam et</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Duraklat</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Bir daha</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Sonraki</translation>
    </message>
    <message>
        <source>Show the screen again</source>
        <translation>Ekranı yeniden göster</translation>
    </message>
</context>
<context>
    <name>CurtainHead</name>
    <message>
        <source>The screen is covered</source>
        <translation>Ekran gizli</translation>
    </message>
    <message>
        <source>Nobody sees what you do. You hear everything in your headphones.</source>
        <translation>Ne yaptığınızı kimse görmez. Her şeyi kulaklığınızdan duyarsınız.</translation>
    </message>
    <message>
        <source>Reading aloud waits</source>
        <translation>Sesli okuma bekliyor</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>Sesli okunuyor</translation>
    </message>
    <message>
        <source>Ready to read aloud</source>
        <translation>Sesli okumaya hazır</translation>
    </message>
    <message>
        <source>piece %1 of %2</source>
        <translation>Parça %1 / %2</translation>
    </message>
</context>
<context>
    <name>CvBuilder</name>
    <message>
        <source>Step {number} of {steps}</source>
        <translation>Adım {number} / {steps}</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Siz kimsiniz?</translation>
    </message>
    <message>
        <source>What work did you do?</source>
        <translation>Hangi işlerde çalıştınız?</translation>
    </message>
    <message>
        <source>What did you learn?</source>
        <translation>Neler öğrendiniz?</translation>
    </message>
    <message>
        <source>Which languages do you speak?</source>
        <translation>Hangi dilleri konuşuyorsunuz?</translation>
    </message>
    <message>
        <source>What can you do well?</source>
        <translation>Neyi iyi yaparsınız?</translation>
    </message>
    <message>
        <source>How do you get to work?</source>
        <translation>İşe nasıl gidersiniz?</translation>
    </message>
    <message>
        <source>What else should people know?</source>
        <translation>Başka ne bilinmeli?</translation>
    </message>
    <message>
        <source>Is everything right?</source>
        <translation>Her şey doğru mu?</translation>
    </message>
    <message>
        <source>Type your name and how they can reach you. The rest is not needed.</source>
        <translation>Adınızı ve size nasıl ulaşılacağını yazın. Gerisi zorunlu değil.</translation>
    </message>
    <message>
        <source>Begin with your last work. No work yet? Go on.</source>
        <translation>Son işinizle başlayın. Henüz çalışmadınız mı? Devam edin.</translation>
    </message>
    <message>
        <source>School, course or training, here or abroad. Nothing? Go on.</source>
        <translation>Okul, kurs veya eğitim, burada ya da yurt dışında. Yok mu? Devam edin.</translation>
    </message>
    <message>
        <source>Choose what suits best for each language.</source>
        <translation>Her dil için en uygun olanı seçin.</translation>
    </message>
    <message>
        <source>Touch what suits you. You can leave this out.</source>
        <translation>Size uyanlara dokunun. Bunu atlayabilirsiniz.</translation>
    </message>
    <message>
        <source>Read it once more. Then choose how it looks, and print it.</source>
        <translation>Bir kez daha okuyun. Sonra görünümünü seçin ve yazdırın.</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>Sonraki: {step}</translation>
    </message>
    <message>
        <source>This CV is in: {language}</source>
        <translation>Bu özgeçmişin dili: {language}</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>İş</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Eğitim</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Diller</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Neler yapabilirsiniz</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>Ehliyet</translation>
    </message>
    <message>
        <source>More about you</source>
        <translation>Ek bilgi</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kontrol</translation>
    </message>
</context>
<context>
    <name>CvBuilderPage</name>
    <message>
        <source>My CV</source>
        <translation>CV’m</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Geri alınacak bir şey yok.</translation>
    </message>
    <message>
        <source>Show the sheet</source>
        <translation>Sayfayı göster</translation>
    </message>
    <message>
        <source>This is how your CV looks</source>
        <translation>Özgeçmişiniz böyle görünüyor</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Yazdır</translation>
    </message>
    <message>
        <source>Another template</source>
        <translation>Başka şablon</translation>
    </message>
</context>
<context>
    <name>CvCard</name>
    <message>
        <source>Ready</source>
        <translation>Hazır</translation>
    </message>
    <message>
        <source>Not ready yet</source>
        <translation>Henüz hazır değil</translation>
    </message>
</context>
<context>
    <name>CvCheckStep</name>
    <message>
        <source>In which language do you want your CV?</source>
        <translation>Özgeçmişinizi hangi dilde istersiniz?</translation>
    </message>
    <message>
        <source>Choose how it looks</source>
        <translation>Görünümünü seçin</translation>
    </message>
</context>
<context>
    <name>CvChips</name>
    <message>
        <source>Show more</source>
        <translation>Daha fazla göster</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ekle</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Temizle</translation>
    </message>
</context>
<context>
    <name>CvChoiceStep</name>
    <message>
        <source>This CV is for: %1</source>
        <translation>Bu özgeçmiş şunun için: %1</translation>
    </message>
    <message>
        <source>The employer asks this. What can you do?</source>
        <translation>İşveren bunları istiyor. Hangilerini yapabilirsiniz?</translation>
    </message>
    <message>
        <source>Can you do this too?</source>
        <translation>Bunları da yapabilir misiniz?</translation>
    </message>
    <message>
        <source>How do you work?</source>
        <translation>Nasıl çalışırsınız?</translation>
    </message>
    <message>
        <source>Something else that you can do well</source>
        <translation>İyi yaptığınız başka bir şey</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>Ehliyet</translation>
    </message>
    <message>
        <source>What do you have?</source>
        <translation>Neyiniz var?</translation>
    </message>
    <message>
        <source>How far can you go?</source>
        <translation>Ne kadar uzağa gidebilirsiniz?</translation>
    </message>
    <message>
        <source>Some sentences about you, at the top</source>
        <translation>Hakkınızda birkaç cümle, en üstte</translation>
    </message>
    <message>
        <source>Your own sentence</source>
        <translation>Kendi cümleniz</translation>
    </message>
    <message>
        <source>Also good to know</source>
        <translation>Diğer bilgiler</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Başka bir şey</translation>
    </message>
    <message>
        <source>Hobbies</source>
        <translation>Hobiler</translation>
    </message>
    <message>
        <source>Another hobby</source>
        <translation>Başka bir hobi</translation>
    </message>
</context>
<context>
    <name>CvController</name>
    <message numerus="yes">
        <source>%n CVs</source>
        <translation>
            <numerusform>%n özgeçmiş</numerusform>
        </translation>
    </message>
    <message>
        <source>My CV</source>
        <translation>CV’m</translation>
    </message>
    <message>
        <source>New CV</source>
        <translation>Yeni özgeçmiş</translation>
    </message>
</context>
<context>
    <name>CvLetterPage</name>
    <message>
        <source>My letter</source>
        <translation>Mektubum</translation>
    </message>
    <message>
        <source>Touch the sentences that suit you. You see the letter grow.</source>
        <translation>Size uyan cümlelere dokunun. Mektubun büyüdüğünü görürsünüz.</translation>
    </message>
    <message>
        <source>Put the pieces together</source>
        <translation>Parçaları bir araya getirin</translation>
    </message>
    <message>
        <source>Your own sentence</source>
        <translation>Kendi cümleniz</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Temizle</translation>
    </message>
    <message>
        <source>This is how your letter looks</source>
        <translation>Mektubunuz böyle görünüyor</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Yazdır</translation>
    </message>
</context>
<context>
    <name>CvLookPage</name>
    <message>
        <source>My CV</source>
        <translation>CV’m</translation>
    </message>
    <message>
        <source>Touch a template or a colour. The text stays the same.</source>
        <translation>Bir şablona veya renge dokunun. Metin aynı kalır.</translation>
    </message>
    <message>
        <source>This is how your CV looks</source>
        <translation>Özgeçmişiniz böyle görünüyor</translation>
    </message>
    <message>
        <source>How should your CV look?</source>
        <translation>Özgeçmişiniz nasıl görünsün?</translation>
    </message>
    <message>
        <source>Touch a sheet. The text stays the same.</source>
        <translation>Bir sayfaya dokunun. Metin aynı kalır.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Renk</translation>
    </message>
    <message>
        <source>No colour in the printer?</source>
        <translation>Yazıcıda renk yok mu?</translation>
    </message>
    <message>
        <source>Then it comes out well in black and white.</source>
        <translation>O zaman siyah beyaz güzel çıkar.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Yazdır</translation>
    </message>
    <message>
        <source>Choose this one: %1</source>
        <translation>Bunu seçin: %1</translation>
    </message>
</context>
<context>
    <name>CvLooks</name>
    <message>
        <source>Red</source>
        <translation>Kırmızı</translation>
    </message>
    <message>
        <source>Petrol</source>
        <translation>Petrol mavisi</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Mavi</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Yeşil</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Mor</translation>
    </message>
    <message>
        <source>Warm colours</source>
        <translation>Sıcak</translation>
    </message>
    <message>
        <source>On one sheet</source>
        <translation>Tek sayfada</translation>
    </message>
    <message>
        <source>Europass style</source>
        <translation>Avrupa</translation>
    </message>
    <message>
        <source>Classic</source>
        <translation>Klasik</translation>
    </message>
    <message>
        <source>Fresh</source>
        <translation>Ferah</translation>
    </message>
</context>
<context>
    <name>CvNewsCard</name>
    <message>
        <source>New since this CV</source>
        <translation>Bu özgeçmişten beri yeni</translation>
    </message>
    <message>
        <source>You said this in “What I can do”. It is not in this CV yet.</source>
        <translation>Bunu “Yapabildiklerim” bölümünde söylediniz. Henüz bu özgeçmişte yok.</translation>
    </message>
    <message>
        <source>Add it to this CV</source>
        <translation>Bu özgeçmişe ekle</translation>
    </message>
</context>
<context>
    <name>CvPage</name>
    <message>
        <source>My CV</source>
        <translation>CV’m</translation>
    </message>
    <message>
        <source>Make a new CV, or choose one and touch what you want to do with it.</source>
        <translation>Yeni bir özgeçmiş hazırlayın ya da birini seçip ne yapmak istediğinize dokunun.</translation>
    </message>
    <message>
        <source>You just looked at this vacancy</source>
        <translation>Az önce bu ilana baktınız</translation>
    </message>
    <message>
        <source>What the employer asks comes first. You check it.</source>
        <translation>İşverenin istedikleri öne gelir. Siz kontrol edersiniz.</translation>
    </message>
    <message>
        <source>Adapt to this vacancy</source>
        <translation>Bu ilana uyarla</translation>
    </message>
    <message>
        <source>Make a CV for this vacancy</source>
        <translation>Bu ilan için özgeçmiş hazırla</translation>
    </message>
    <message>
        <source>All my CVs</source>
        <translation>Tüm özgeçmişlerim</translation>
    </message>
    <message>
        <source>You have no CV here yet</source>
        <translation>Burada henüz özgeçmişiniz yok</translation>
    </message>
    <message>
        <source>Kept in your file</source>
        <translation>Dosyanızda saklanır</translation>
    </message>
    <message>
        <source>Without a file your CV is wiped when you stop. Print it first.</source>
        <translation>Dosya yoksa bitirdiğinizde özgeçmişiniz silinir. Önce yazdırın.</translation>
    </message>
    <message>
        <source>New CV</source>
        <translation>Yeni özgeçmiş</translation>
    </message>
    <message>
        <source>Step by step, about 10 minutes</source>
        <translation>Adım adım, yaklaşık 10 dakika</translation>
    </message>
    <message>
        <source>Read a CV from my stick</source>
        <translation>USB’den CV okuyun</translation>
    </message>
    <message>
        <source>Copy this CV</source>
        <translation>Bu özgeçmişi kopyala</translation>
    </message>
    <message>
        <source>Open this CV</source>
        <translation>Bu özgeçmişi aç</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Yazdır</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>Mektup yaz</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>Telefonuma</translation>
    </message>
    <message>
        <source>As a file</source>
        <translation>Dosya olarak</translation>
    </message>
    <message>
        <source>Remove this CV</source>
        <translation>Bu özgeçmişi sil</translation>
    </message>
</context>
<context>
    <name>CvPhoneDialog</name>
    <message>
        <source>Take your CV along on your phone</source>
        <translation>CV’nizi telefonunuza alın</translation>
    </message>
    <message>
        <source>We are making a code</source>
        <translation>Kod oluşturuyoruz</translation>
    </message>
    <message>
        <source>A code does not work now</source>
        <translation>Şu anda kod oluşturulamıyor</translation>
    </message>
    <message>
        <source>This takes a few seconds.</source>
        <translation>Birkaç saniye sürer.</translation>
    </message>
    <message>
        <source>We could not make a code. Try again, or print your CV.</source>
        <translation>Kod oluşturamadık. Yeniden deneyin ya da CV’nizi yazdırın.</translation>
    </message>
    <message>
        <source>Open the camera of your phone.</source>
        <translation>Telefonunuzun kamerasını açın.</translation>
    </message>
    <message>
        <source>Point it at the square.</source>
        <translation>Kareye doğru tutun.</translation>
    </message>
    <message>
        <source>Tap the link, then tap Download.</source>
        <translation>Bağlantıya, sonra İndir’e dokunun.</translation>
    </message>
    <message>
        <source>It works once, until tomorrow. Only this code opens your CV. Do not show it to others.</source>
        <translation>Yarına kadar bir kez çalışır. CV’nizi yalnızca bu kod açar. Başkalarına göstermeyin.</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>Yeni kod oluşturun</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tamam</translation>
    </message>
</context>
<context>
    <name>CvReadDialog</name>
    <message>
        <source>This is what we found</source>
        <translation>Bulduklarımız</translation>
    </message>
    <message>
        <source>A CV from your stick</source>
        <translation>USB’nizdeki CV</translation>
    </message>
    <message>
        <source>Which file is it?</source>
        <translation>Hangi dosya?</translation>
    </message>
    <message>
        <source>Everything was taken over.</source>
        <translation>Her şey aktarıldı.</translation>
    </message>
    <message>
        <source>This was not taken over</source>
        <translation>Bunlar aktarılmadı</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Başka bir dosya</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Yeniden bakın</translation>
    </message>
    <message>
        <source>Go on with this CV</source>
        <translation>Bu CV ile devam edin</translation>
    </message>
</context>
<context>
    <name>CvRemarks</name>
    <message>
        <source>Your CV is ready</source>
        <translation>Özgeçmişiniz hazır</translation>
    </message>
    <message>
        <source>You can print it.</source>
        <translation>Yazdırabilirsiniz.</translation>
    </message>
    <message>
        <source>Without a name nobody knows whose it is.</source>
        <translation>İsim olmadan kime ait olduğu bilinmez.</translation>
    </message>
    <message>
        <source>Your name is missing</source>
        <translation>Adınız eksik</translation>
    </message>
    <message>
        <source>Employers here read Latin letters. Write it with those too.</source>
        <translation>Buradaki işverenler Latin harfleri okur. Onu öyle de yazın.</translation>
    </message>
    <message>
        <source>Your name is in other letters</source>
        <translation>Adınız başka harflerle yazılmış</translation>
    </message>
    <message>
        <source>Give a phone number or an e-mail address.</source>
        <translation>Telefon numarası veya e-posta adresi verin.</translation>
    </message>
    <message>
        <source>Nobody can reach you yet</source>
        <translation>Henüz kimse size ulaşamaz</translation>
    </message>
    <message>
        <source>Your phone number is very short</source>
        <translation>Telefon numaranız çok kısa</translation>
    </message>
    <message>
        <source>That is no e-mail address</source>
        <translation>Bu bir e-posta adresi değil</translation>
    </message>
    <message>
        <source>Look whether it is right: {text}</source>
        <translation>Doğru mu, bakın: {text}</translation>
    </message>
    <message>
        <source>Add work, a training or what you can do. Then an employer knows something about you.</source>
        <translation>Bir iş, bir eğitim veya yapabildiklerinizi ekleyin. O zaman işveren sizi biraz tanır.</translation>
    </message>
    <message>
        <source>Your CV is still almost empty</source>
        <translation>Özgeçmişiniz henüz neredeyse boş</translation>
    </message>
    <message>
        <source>Nothing from {start} to {end}</source>
        <translation>{start} ile {end} arası boş</translation>
    </message>
    <message>
        <source>That is fine, but people may ask about it. Did you learn something, or care for somebody?</source>
        <translation>Sorun değil ama sorulabilir. Bir şey mi öğrendiniz, birine mi baktınız?</translation>
    </message>
    <message>
        <source>Employers want to know this. Also your mother tongue counts.</source>
        <translation>İşverenler bunu bilmek ister. Ana diliniz de sayılır.</translation>
    </message>
    <message>
        <source>Which languages do you speak?</source>
        <translation>Hangi dilleri konuşuyorsunuz?</translation>
    </message>
    <message>
        <source>Choose what suits best for each language.</source>
        <translation>Her dil için en uygun olanı seçin.</translation>
    </message>
    <message>
        <source>How well do you speak it?</source>
        <translation>Ne kadar iyi konuşuyorsunuz?</translation>
    </message>
    <message>
        <source>Can you do this? Then add it. If not, you can still apply.</source>
        <translation>Bunu yapabiliyor musunuz? Ekleyin. Yapamasanız da başvurabilirsiniz.</translation>
    </message>
    <message>
        <source>The employer also asks: {list}</source>
        <translation>İşveren ayrıca istiyor: {list}</translation>
    </message>
    <message>
        <source>These are your own words. Check this with someone.</source>
        <translation>Bunlar kendi sözleriniz. Biriyle birlikte kontrol edin.</translation>
    </message>
    <message>
        <source>There is not enough room for everything. Leave something out if you want to choose yourself.</source>
        <translation>Her şeye yer yok. Kendiniz seçmek isterseniz bir şeyi çıkarın.</translation>
    </message>
    <message>
        <source>Shorter on paper: {job}</source>
        <translation>Kâğıtta daha kısa: {job}</translation>
    </message>
</context>
<context>
    <name>CvRemoveDialog</name>
    <message>
        <source>Remove this CV?</source>
        <translation>Bu özgeçmiş silinsin mi?</translation>
    </message>
    <message>
        <source>You cannot get it back.</source>
        <translation>Geri alamazsınız.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Sakla</translation>
    </message>
    <message>
        <source>Remove this CV</source>
        <translation>Bu özgeçmişi sil</translation>
    </message>
</context>
<context>
    <name>CvSheet</name>
    <message>
        <source>Touch the sheet: large</source>
        <translation>Sayfaya dokunun: büyük</translation>
    </message>
    <message>
        <source>The other sheet</source>
        <translation>Diğer sayfa</translation>
    </message>
</context>
<context>
    <name>CvSheetPage</name>
    <message>
        <source>My CV</source>
        <translation>CV’m</translation>
    </message>
    <message>
        <source>My letter</source>
        <translation>Mektubum</translation>
    </message>
    <message>
        <source>This is how it comes out of the printer.</source>
        <translation>Yazıcıdan böyle çıkar.</translation>
    </message>
    <message>
        <source>The other sheet</source>
        <translation>Diğer sayfa</translation>
    </message>
</context>
<context>
    <name>CvStickController</name>
    <message>
        <source>We are looking on your stick</source>
        <translation>USB’nize bakıyoruz</translation>
    </message>
    <message>
        <source>Leave your stick in.</source>
        <translation>Belleğinizi çıkarmayın.</translation>
    </message>
    <message>
        <source>We are reading it</source>
        <translation>Okuyoruz</translation>
    </message>
    <message>
        <source>My CV</source>
        <translation>CV’m</translation>
    </message>
    <message>
        <source>There is no CV on this stick that we can read</source>
        <translation>Bu USB’de okunabilir CV yok</translation>
    </message>
    <message>
        <source>PDFs of this kiosk and files of Europass or JSON Resume work.</source>
        <translation>Bu kioskun PDF’leri ile Europass veya JSON Resume dosyaları olur.</translation>
    </message>
    <message>
        <source>We find no CV in this file</source>
        <translation>Bu dosyada CV bulamadık</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another file.</source>
        <translation>Hiçbir şey değişmedi. Başka bir dosya seçin.</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs</source>
        <translation>
            <numerusform>%n iş</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trainings</source>
        <translation>
            <numerusform>%n eğitim</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n languages</source>
        <translation>
            <numerusform>%n dil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skills</source>
        <translation>
            <numerusform>%n beceri</numerusform>
        </translation>
    </message>
    <message>
        <source>We cannot read this stick</source>
        <translation>Bu USB’yi okuyamıyoruz</translation>
    </message>
    <message>
        <source>Do you have another stick? Nothing on it was changed.</source>
        <translation>Başka bir USB’niz var mı? Üzerinde hiçbir şey değişmedi.</translation>
    </message>
</context>
<context>
    <name>CvStudyForm</name>
    <message>
        <source>New training</source>
        <translation>Yeni eğitim</translation>
    </message>
</context>
<context>
    <name>CvStudyStep</name>
    <message>
        <source>What kind of school or training?</source>
        <translation>Ne tür bir okul veya eğitim?</translation>
    </message>
    <message>
        <source>What did you learn there?</source>
        <translation>Orada ne öğrendiniz?</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Temizle</translation>
    </message>
    <message>
        <source>At which school? (not needed)</source>
        <translation>Hangi okulda? (zorunlu değil)</translation>
    </message>
    <message>
        <source>In which year did it end?</source>
        <translation>Hangi yıl bitti?</translation>
    </message>
    <message>
        <source>I still follow it</source>
        <translation>Hâlâ devam ediyorum</translation>
    </message>
    <message>
        <source>More training</source>
        <translation>Başka eğitim</translation>
    </message>
    <message>
        <source>Leave this training out</source>
        <translation>Bu eğitimi çıkar</translation>
    </message>
</context>
<context>
    <name>CvTongueStep</name>
    <message>
        <source>Leave out: %1</source>
        <translation>Çıkar: %1</translation>
    </message>
    <message>
        <source>Another language?</source>
        <translation>Başka bir dil?</translation>
    </message>
    <message>
        <source>Touch a language</source>
        <translation>Bir dile dokunun</translation>
    </message>
    <message>
        <source>Other languages</source>
        <translation>Diğer diller</translation>
    </message>
</context>
<context>
    <name>CvTongues</name>
    <message>
        <source>A little</source>
        <translation>Biraz</translation>
    </message>
    <message>
        <source>Reasonably well</source>
        <translation>Orta</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>İyi</translation>
    </message>
    <message>
        <source>Fluent</source>
        <translation>Akıcı</translation>
    </message>
    <message>
        <source>Mother tongue</source>
        <translation>Ana dili</translation>
    </message>
    <message>
        <source>{language} is added. Choose how well you speak it.</source>
        <translation>{language} eklendi. Ne kadar iyi konuştuğunuzu seçin.</translation>
    </message>
</context>
<context>
    <name>CvWhoStep</name>
    <message>
        <source>Clear</source>
        <translation>Temizle</translation>
    </message>
    <message>
        <source>First name and last name</source>
        <translation>Ad ve soyad</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail (not needed)</source>
        <translation>E-posta (zorunlu değil)</translation>
    </message>
    <message>
        <source>What work are you looking for? (not needed)</source>
        <translation>Hangi işi arıyorsunuz? (zorunlu değil)</translation>
    </message>
    <message>
        <source>Street and number (not needed)</source>
        <translation>Sokak ve numara (zorunlu değil)</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Posta kodu</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Şehir</translation>
    </message>
</context>
<context>
    <name>CvWorkForm</name>
    <message numerus="yes">
        <source>%n chosen, more is fine</source>
        <translation>
            <numerusform>%n seçildi, daha fazla olabilir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n yıl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n ay</numerusform>
        </translation>
    </message>
    <message>
        <source>New work</source>
        <translation>Yeni iş</translation>
    </message>
</context>
<context>
    <name>CvWorkStep</name>
    <message>
        <source>What was your work?</source>
        <translation>İşiniz neydi?</translation>
    </message>
    <message>
        <source>For example: cleaner, cook, driver</source>
        <translation>Örneğin: temizlikçi, aşçı, şoför</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Temizle</translation>
    </message>
    <message>
        <source>For whom, and where? (not needed)</source>
        <translation>Kimin için ve nerede? (zorunlu değil)</translation>
    </message>
    <message>
        <source>I still work there</source>
        <translation>Hâlâ orada çalışıyorum</translation>
    </message>
    <message>
        <source>What did you do there?</source>
        <translation>Orada ne yaptınız?</translation>
    </message>
    <message>
        <source>Something else that you did</source>
        <translation>Yaptığınız başka bir şey</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ekle</translation>
    </message>
    <message>
        <source>More work</source>
        <translation>Başka iş</translation>
    </message>
    <message>
        <source>Leave this work out</source>
        <translation>Bu işi çıkar</translation>
    </message>
</context>
<context>
    <name>CvWriteDialog</name>
    <message>
        <source>Your CV as a file</source>
        <translation>Dosya olarak CV’niz</translation>
    </message>
    <message>
        <source>Put your stick in. Then choose for what.</source>
        <translation>USB’nizi takın. Sonra ne için olduğunu seçin.</translation>
    </message>
    <message>
        <source>For the Europass website</source>
        <translation>Europass web sitesi için</translation>
    </message>
    <message>
        <source>For this kiosk and other CV programs</source>
        <translation>Bu kiosk ve diğer CV programları için</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tamam</translation>
    </message>
</context>
<context>
    <name>DayChoice</name>
    <message>
        <source>Tomorrow</source>
        <translation>Yarın</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Dün</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>seçin</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Başka bir gün</translation>
    </message>
</context>
<context>
    <name>DayPicker</name>
    <message>
        <source>When?</source>
        <translation>Ne zaman?</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>Hangi gün?</translation>
    </message>
</context>
<context>
    <name>DeskButton</name>
    <message>
        <source>Call the desk</source>
        <translation>Gişeyi çağırın</translation>
    </message>
</context>
<context>
    <name>DeskCard</name>
    <message>
        <source>Call the desk</source>
        <translation>Gişeyi çağırın</translation>
    </message>
</context>
<context>
    <name>DeskDialog</name>
    <message>
        <source>Call the desk</source>
        <translation>Gişeyi çağırın</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tamam</translation>
    </message>
</context>
<context>
    <name>DeskWords</name>
    <message>
        <source>Do you need help with this screen?</source>
        <translation>Bu ekranda yardıma ihtiyacınız var mı?</translation>
    </message>
    <message>
        <source>We are telling the desk</source>
        <translation>Gişeye haber veriyoruz</translation>
    </message>
    <message>
        <source>The desk knows that somebody needs help here</source>
        <translation>Gişe, burada birinin yardıma ihtiyacı olduğunu biliyor</translation>
    </message>
    <message>
        <source>We could not tell the desk</source>
        <translation>Gişeye haber veremedik</translation>
    </message>
    <message>
        <source>Ask at the desk.</source>
        <translation>Gişeye sorun.</translation>
    </message>
    <message>
        <source>We tell the desk. They only hear where this screen is.</source>
        <translation>Gişeye haber veririz. Yalnızca bu ekranın yerini söyleriz.</translation>
    </message>
    <message>
        <source>Wait here for a moment.</source>
        <translation>Burada biraz bekleyin.</translation>
    </message>
    <message>
        <source>Wait here, or go there yourself.</source>
        <translation>Burada bekleyin veya oraya kendiniz gidin.</translation>
    </message>
    <message>
        <source>You did nothing wrong. Ask there yourself.</source>
        <translation>Siz yanlış bir şey yapmadınız. Oraya gidip kendiniz sorun.</translation>
    </message>
    <message>
        <source>We are telling the desk.</source>
        <translation>Gişeye haber veriyoruz.</translation>
    </message>
    <message>
        <source>The desk knows that the printer needs help.</source>
        <translation>Gişe, yazıcının yardıma ihtiyacı olduğunu biliyor.</translation>
    </message>
    <message>
        <source>We could not tell the desk. Ask there yourself.</source>
        <translation>Gişeye haber veremedik. Oraya gidip kendiniz sorun.</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>DomainsController</name>
    <message>
        <source>We do not know any trainings right now.</source>
        <translation>Şu anda bildiğimiz eğitim yok.</translation>
    </message>
    <message>
        <source>You did nothing wrong. Ask for help at the desk.</source>
        <translation>Siz yanlış bir şey yapmadınız. Gişeden yardım isteyin.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Konu</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Kurslar</translation>
    </message>
</context>
<context>
    <name>DomainsPage</name>
    <message>
        <source>Trainings</source>
        <translation>Kurslar</translation>
    </message>
    <message>
        <source>Touch what you want to learn about. Then touch a training.</source>
        <translation>Öğrenmek istediğiniz konuya dokunun. Sonra bir eğitime dokunun.</translation>
    </message>
    <message>
        <source>What do you want to learn about?</source>
        <translation>Hangi konuda öğrenmek istiyorsunuz?</translation>
    </message>
    <message>
        <source>No trainings suit your other choices.</source>
        <translation>Diğer seçimlerinize uyan eğitim yok.</translation>
    </message>
</context>
<context>
    <name>DoorButton</name>
    <message>
        <source>Closed for now</source>
        <translation>Şimdilik kapalı</translation>
    </message>
</context>
<context>
    <name>DoorRow</name>
    <message>
        <source>Vacancies</source>
        <translation>İş ilanları</translation>
    </message>
    <message>
        <source>Find work that suits you</source>
        <translation>Size uygun bir iş&#xa0;arayın</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Kurslar</translation>
    </message>
    <message>
        <source>Learn a trade or learn more</source>
        <translation>Meslek öğrenin veya kendinizi geliştirin</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>Dosyam</translation>
    </message>
    <message>
        <source>Saved work, tasks and appointments</source>
        <translation>Kayıtlı işler, görevler ve randevular</translation>
    </message>
    <message>
        <source>Your file is open</source>
        <translation>Dosyanız açık</translation>
    </message>
    <message>
        <source>My CV</source>
        <translation>CV’m</translation>
    </message>
    <message>
        <source>Make your CV and print it</source>
        <translation>CV’nizi hazırlayın ve yazdırın</translation>
    </message>
    <message>
        <source>Job shop &amp; help</source>
        <translation>Werkwinkel ve&#xa0;yardım</translation>
    </message>
    <message>
        <source>Ask a person for help</source>
        <translation>Bir insandan yardım isteyin</translation>
    </message>
</context>
<context>
    <name>DoorsPage</name>
    <message>
        <source>Welcome. Where do you want to go?</source>
        <translation>Hoş geldiniz. Nereye gitmek istersiniz?</translation>
    </message>
    <message>
        <source>Touch a door. It is free, and you can take your time.</source>
        <translation>Bir kapıya dokunun. Ücretsizdir, acele etmeniz gerekmez.</translation>
    </message>
</context>
<context>
    <name>Doorstep</name>
    <message>
        <source>Nothing you do here stays on this screen.</source>
        <translation>Burada yaptığınız hiçbir şey bu ekranda kalmaz.</translation>
    </message>
    <message>
        <source>Nothing stays on this screen.</source>
        <translation>Bu ekranda hiçbir şey kalmaz.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Başla</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Erişilebilirlik</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Sesli oku</translation>
    </message>
    <message>
        <source>Stop &amp; wipe</source>
        <translation>Durdur ve sil</translation>
    </message>
</context>
<context>
    <name>DossierApplicationPage</name>
    <message>
        <source>Application</source>
        <translation>Başvuru</translation>
    </message>
    <message>
        <source>Say here what happened with this application.</source>
        <translation>Bu başvuruya ne olduğunu burada söyleyin.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Neler oldu</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Ne oldu?</translation>
    </message>
    <message>
        <source>Write something with it</source>
        <translation>Bir not yazın</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Ekle</translation>
    </message>
    <message>
        <source>Choose first what happened.</source>
        <translation>Önce ne olduğunu seçin.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>İletişim</translation>
    </message>
    <message>
        <source>Show the vacancy</source>
        <translation>İlanı göster</translation>
    </message>
    <message>
        <source>Remove this application</source>
        <translation>Bu başvuruyu sil</translation>
    </message>
    <message>
        <source>This application is no longer there.</source>
        <translation>Bu başvuru artık yok.</translation>
    </message>
    <message>
        <source>Remove this application?</source>
        <translation>Bu başvuru silinsin mi?</translation>
    </message>
    <message>
        <source>It goes from your list and from your proof. You cannot get it back.</source>
        <translation>Listenizden ve kanıtınızdan silinir. Geri alamazsınız.</translation>
    </message>
</context>
<context>
    <name>DossierApplicationsPage</name>
    <message>
        <source>My applications</source>
        <translation>Başvurularım</translation>
    </message>
    <message>
        <source>Here is where you applied. Touch one to say what happened.</source>
        <translation>Başvurduğunuz yerler burada. Ne olduğunu söylemek için birine dokunun.</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>Dosyam</translation>
    </message>
    <message>
        <source>You did not note an application yet.</source>
        <translation>Henüz bir başvuru yazmadınız.</translation>
    </message>
    <message>
        <source>Did you call, write or go somewhere? Put it here. Then you have proof that you look for work.</source>
        <translation>Aradınız mı, yazdınız mı, bir yere gittiniz mi? Buraya yazın. Böylece iş aradığınıza kanıtınız olur.</translation>
    </message>
    <message>
        <source>I applied</source>
        <translation>Başvurdum</translation>
    </message>
    <message>
        <source>Print the proof</source>
        <translation>Kanıtı yazdır</translation>
    </message>
    <message>
        <source>There are no applications yet.</source>
        <translation>Henüz başvuru yok.</translation>
    </message>
</context>
<context>
    <name>DossierAppointmentPage</name>
    <message>
        <source>Appointment</source>
        <translation>Randevu</translation>
    </message>
    <message>
        <source>Say whether you come. Print it, or take the way there along on your phone.</source>
        <translation>Gelip gelmeyeceğinizi söyleyin. Yazdırın veya yolu telefonunuza alın.</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>Dosyam</translation>
    </message>
    <message>
        <source>Will you come?</source>
        <translation>Gelecek misiniz?</translation>
    </message>
    <message>
        <source>No, I cannot</source>
        <translation>Hayır, gelemem</translation>
    </message>
    <message>
        <source>Yes, I come</source>
        <translation>Evet, geliyorum</translation>
    </message>
    <message>
        <source>I was there</source>
        <translation>Oradaydım</translation>
    </message>
    <message>
        <source>Ask for another moment</source>
        <translation>Başka bir zaman iste</translation>
    </message>
    <message>
        <source>Bring with you</source>
        <translation>Yanınızda getirin</translation>
    </message>
    <message>
        <source>Route (QR)</source>
        <translation>Yol (QR)</translation>
    </message>
    <message>
        <source>See the place</source>
        <translation>Yeri gör</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Kâğıtta</translation>
    </message>
    <message>
        <source>Print this appointment</source>
        <translation>Bu randevuyu yazdır</translation>
    </message>
    <message>
        <source>Print my CV</source>
        <translation>Özgeçmişimi yazdır</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Yazdır</translation>
    </message>
    <message>
        <source>This appointment is no longer there.</source>
        <translation>Bu randevu artık yok.</translation>
    </message>
</context>
<context>
    <name>DossierAppointmentsPage</name>
    <message>
        <source>My appointments</source>
        <translation>Randevularım</translation>
    </message>
    <message>
        <source>Here are your appointments. Touch one to say whether you come.</source>
        <translation>Randevularınız burada. Birine dokunup gelip gelmeyeceğinizi söyleyin.</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>Dosyam</translation>
    </message>
    <message>
        <source>You have no appointments now.</source>
        <translation>Şu anda randevunuz yok.</translation>
    </message>
    <message>
        <source>Do you want to talk with somebody? Ask for it below.</source>
        <translation>Biriyle konuşmak ister misiniz? Aşağıdan isteyin.</translation>
    </message>
    <message>
        <source>Do you want to talk with somebody? Go to a job shop, or call.</source>
        <translation>Biriyle konuşmak ister misiniz? Bir iş ofisine gidin veya arayın.</translation>
    </message>
    <message>
        <source>See the places</source>
        <translation>Yerleri gör</translation>
    </message>
    <message>
        <source>Sent to the office</source>
        <translation>Ofise gönderilenler</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Geçmiş</translation>
    </message>
    <message>
        <source>Ask to be called</source>
        <translation>Aranmayı iste</translation>
    </message>
    <message>
        <source>Ask for an appointment</source>
        <translation>Randevu iste</translation>
    </message>
</context>
<context>
    <name>DossierEnterPage</name>
    <message>
        <source>Open your file</source>
        <translation>Dosyanızı açın</translation>
    </message>
    <message>
        <source>Type your code</source>
        <translation>Kodunuzu yazın</translation>
    </message>
    <message>
        <source>Open it with both cards</source>
        <translation>İki kartla açın</translation>
    </message>
    <message>
        <source>Choose a new code</source>
        <translation>Yeni bir kod seçin</translation>
    </message>
    <message>
        <source>Your code is blocked</source>
        <translation>Kodunuz engellendi</translation>
    </message>
    <message>
        <source>This screen does not know this card</source>
        <translation>Bu ekran bu kartı tanımıyor</translation>
    </message>
    <message>
        <source>We cannot get your file now</source>
        <translation>Dosyanızı şimdi getiremiyoruz</translation>
    </message>
    <message>
        <source>We take no codes for a moment</source>
        <translation>Bir süre kod almıyoruz</translation>
    </message>
    <message>
        <source>Your file does not open now</source>
        <translation>Dosyanız şimdi açılmıyor</translation>
    </message>
    <message>
        <source>Hold your card below the scanner. Then type your code.</source>
        <translation>Kartınızı okuyucunun altına tutun. Sonra kodunuzu yazın.</translation>
    </message>
    <message>
        <source>Type the code of your card. Then type your secret code.</source>
        <translation>Kartınızın kodunu yazın. Sonra gizli kodunuzu yazın.</translation>
    </message>
    <message>
        <source>We have your recovery card. The code has 6 digits.</source>
        <translation>Kurtarma kartınız bizde. Kod 6 rakamlıdır.</translation>
    </message>
    <message>
        <source>We have your card. The code has 6 digits.</source>
        <translation>Kartınız bizde. Kod 6 rakamlıdır.</translation>
    </message>
    <message>
        <source>Did you forget your code? Scan your access card and your recovery card.</source>
        <translation>Kodunuzu mu unuttunuz? Giriş kartınızı ve kurtarma kartınızı okutun.</translation>
    </message>
    <message>
        <source>Six digits that you remember well. The old code opens nothing any more.</source>
        <translation>Kolay hatırladığınız altı rakam. Eski kod artık hiçbir şeyi açmaz.</translation>
    </message>
    <message>
        <source>Type the same code once more.</source>
        <translation>Aynı kodu bir kez daha yazın.</translation>
    </message>
    <message>
        <source>There were too many wrong codes. With both cards your file opens, and you choose a new code.</source>
        <translation>Çok fazla yanlış kod girildi. İki kartla dosyanız açılır ve yeni kod seçersiniz.</translation>
    </message>
    <message>
        <source>Is it an old card? Then use your new one. You can also make a new file.</source>
        <translation>Eski bir kart mı? Yenisini kullanın. Yeni bir dosya da açabilirsiniz.</translation>
    </message>
    <message>
        <source>You did nothing wrong. Your file is not on this screen yet, and the network does not work. Try again later.</source>
        <translation>Yanlış bir şey yapmadınız. Dosyanız henüz bu ekranda değil ve ağ çalışmıyor. Daha sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>There were too many wrong codes on this screen. Come back in a quarter of an hour, or ask a person for help.</source>
        <translation>Bu ekranda çok fazla yanlış kod girildi. On beş dakika sonra gelin veya birinden yardım isteyin.</translation>
    </message>
    <message>
        <source>You did nothing wrong. Try again later, or ask a person for help.</source>
        <translation>Yanlış bir şey yapmadınız. Sonra yeniden deneyin veya yardım isteyin.</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>Dosyam</translation>
    </message>
    <message>
        <source>Hold your card below the scanner</source>
        <translation>Kartınızı tarayıcının altına tutun</translation>
    </message>
    <message>
        <source>The code is on the back of your card</source>
        <translation>Kod kartınızın arkasındadır</translation>
    </message>
    <message>
        <source>With the square to the light. Then you type your secret code.</source>
        <translation>Kare ışığa baksın. Sonra gizli kodunuzu yazın.</translation>
    </message>
    <message>
        <source>First you type that code. Then your secret code.</source>
        <translation>Önce o kodu yazın. Sonra gizli kodunuzu.</translation>
    </message>
    <message>
        <source>Or type the code of the card</source>
        <translation>Ya da kartın kodunu yazın</translation>
    </message>
    <message>
        <source>It is on the back of your card.</source>
        <translation>Kartınızın arkasındadır.</translation>
    </message>
    <message>
        <source>The code of the card</source>
        <translation>Kartın kodu</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Sonraki</translation>
    </message>
    <message>
        <source>Your code (6 digits)</source>
        <translation>Kodunuz (6 rakam)</translation>
    </message>
    <message>
        <source>No file yet?</source>
        <translation>Henüz dosyanız yok mu?</translation>
    </message>
    <message>
        <source>It keeps vacancies, tasks and your CV for the next time. Making one takes 2 minutes.</source>
        <translation>İlanları, görevleri ve CV’nizi bir dahaki sefere saklar. Açması 2 dakika sürer.</translation>
    </message>
    <message>
        <source>Make a file</source>
        <translation>Dosya aç</translation>
    </message>
    <message>
        <source>I forgot my code</source>
        <translation>Kodumu unuttum</translation>
    </message>
    <message>
        <source>Another card</source>
        <translation>Başka bir kart</translation>
    </message>
    <message>
        <source>What I saved</source>
        <translation>Kaydettiklerim</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Go on without</source>
        <translation>Onsuz devam et</translation>
    </message>
    <message>
        <source>Lost your access card? Use your recovery card and your code.</source>
        <translation>Giriş kartınızı mı kaybettiniz? Kurtarma kartınızı ve kodunuzu kullanın.</translation>
    </message>
</context>
<context>
    <name>DossierFileDialog</name>
    <message>
        <source>Take everything along as a file</source>
        <translation>Her şeyi dosya olarak götürün</translation>
    </message>
    <message>
        <source>Put your USB stick in. A program can read the file (JSON). Whoever finds the stick can read it too.</source>
        <translation>USB belleğinizi takın. Bir program dosyayı okuyabilir (JSON). Belleği bulan da okuyabilir.</translation>
    </message>
    <message>
        <source>Put it on my stick</source>
        <translation>Belleğime yaz</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>I have my stick</source>
        <translation>Belleğimi aldım</translation>
    </message>
</context>
<context>
    <name>DossierOverviewPage</name>
    <message>
        <source>My file</source>
        <translation>Dosyam</translation>
    </message>
    <message>
        <source>Here you see what to do, where you applied and what is new for you.</source>
        <translation>Burada ne yapacağınızı, nereye başvurduğunuzu ve size yeni olanları görürsünüz.</translation>
    </message>
    <message>
        <source>Good to see you</source>
        <translation>hoş geldiniz</translation>
    </message>
    <message>
        <source>Your file is still empty.</source>
        <translation>Dosyanız henüz boş.</translation>
    </message>
    <message>
        <source>Start with looking for work. Touch the bookmark to save what you like.</source>
        <translation>Önce iş arayın. Beğendiğinizi kaydetmek için yer imine dokunun.</translation>
    </message>
    <message>
        <source>Look for work</source>
        <translation>İş ara</translation>
    </message>
    <message>
        <source>Look for a training</source>
        <translation>Eğitim ara</translation>
    </message>
    <message>
        <source>To do now</source>
        <translation>Şimdi yapılacaklar</translation>
    </message>
    <message>
        <source>You have nothing to do now.</source>
        <translation>Şimdi yapmanız gereken bir şey yok.</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Randevular</translation>
    </message>
    <message>
        <source>My applications</source>
        <translation>Başvurularım</translation>
    </message>
    <message>
        <source>Did you apply somewhere? Write it here.</source>
        <translation>Bir yere başvurdunuz mu? Buraya yazın.</translation>
    </message>
    <message>
        <source>All my applications</source>
        <translation>Bütün başvurularım</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>Sizin için</translation>
    </message>
    <message>
        <source>Save what you like. Then we can suggest more like it.</source>
        <translation>Beğendiğinizi kaydedin. O zaman benzerlerini önerebiliriz.</translation>
    </message>
    <message>
        <source>All suggestions</source>
        <translation>Bütün öneriler</translation>
    </message>
    <message>
        <source>I applied</source>
        <translation>Başvurdum</translation>
    </message>
    <message>
        <source>Print the proof</source>
        <translation>Kanıtı yazdır</translation>
    </message>
</context>
<context>
    <name>DossierPage</name>
    <message>
        <source>My file</source>
        <translation>Dosyam</translation>
    </message>
</context>
<context>
    <name>DossierPassportPage</name>
    <message>
        <source>What I can do</source>
        <translation>Yapabildiklerim</translation>
    </message>
    <message>
        <source>Say here what you can do. Touch something to change it. It goes into your CV when you want.</source>
        <translation>Burada neler yapabildiğinizi söyleyin. Değiştirmek için dokunun. İsterseniz özgeçmişinize eklenir.</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>Dosyam</translation>
    </message>
    <message>
        <source>what you can do</source>
        <translation>beceri</translation>
    </message>
    <message>
        <source>Proven: with a paper or a test. Is something not proven yet? The job shop helps.</source>
        <translation>Kanıtlı: bir kâğıt veya testle. Henüz kanıtlanmamış bir şey mi var? Werkwinkel yardım eder.</translation>
    </message>
    <message>
        <source>Certificates and trainings</source>
        <translation>Belgeler ve eğitimler</translation>
    </message>
    <message>
        <source>Which training did you follow? Also a short one counts.</source>
        <translation>Hangi eğitimi aldınız? Kısa olanlar da sayılır.</translation>
    </message>
    <message>
        <source>What did you do at work, or at home?</source>
        <translation>İşte veya evde neler yaptınız?</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Diller</translation>
    </message>
    <message>
        <source>Which languages do you speak?</source>
        <translation>Hangi dilleri konuşuyorsunuz?</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>Ehliyet</translation>
    </message>
    <message>
        <source>Do you have a driving licence?</source>
        <translation>Sürücü belgeniz var mı?</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Yazdır</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>Burada henüz bir şey yok.</translation>
    </message>
    <message>
        <source>Have it proven</source>
        <translation>Kanıtlatın</translation>
    </message>
    <message>
        <source>Show it to a counsellor</source>
        <translation>Bir danışmana gösterin</translation>
    </message>
    <message>
        <source>Make a CV with it</source>
        <translation>Bununla özgeçmiş yapın</translation>
    </message>
</context>
<context>
    <name>DossierSavedPage</name>
    <message>
        <source>Saved</source>
        <translation>Kaydedilenler</translation>
    </message>
    <message>
        <source>Here is what you saved. Touch it to read it again.</source>
        <translation>Kaydettikleriniz burada. Yeniden okumak için dokunun.</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>Dosyam</translation>
    </message>
    <message>
        <source>for this visit</source>
        <translation>bu ziyaret için</translation>
    </message>
    <message>
        <source>You saved nothing yet.</source>
        <translation>Henüz bir şey kaydetmediniz.</translation>
    </message>
    <message>
        <source>Look for work or a training. Touch the bookmark. Then you find it here again.</source>
        <translation>İş ya da eğitim arayın. Yer imine dokunun. Sonra onu burada bulursunuz.</translation>
    </message>
    <message>
        <source>Look for work</source>
        <translation>İş ara</translation>
    </message>
    <message>
        <source>Look for a training</source>
        <translation>Eğitim ara</translation>
    </message>
    <message>
        <source>This is for this visit only.</source>
        <translation>Bu yalnızca bu ziyaret için.</translation>
    </message>
    <message>
        <source>When you stop, it is wiped. Open a file to keep it longer.</source>
        <translation>Bitirdiğinizde silinir. Daha uzun saklamak için bir dosya açın.</translation>
    </message>
    <message>
        <source>Open or make a file</source>
        <translation>Dosya aç ya da oluştur</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>My searches</source>
        <translation>Aramalarım</translation>
    </message>
    <message>
        <source>Show what it finds.</source>
        <translation>Bulduklarını göster.</translation>
    </message>
    <message>
        <source>New: since you last looked.</source>
        <translation>Yeni: son baktığınızdan beri.</translation>
    </message>
    <message>
        <source>Print my list</source>
        <translation>Listemi yazdır</translation>
    </message>
</context>
<context>
    <name>DossierSettingsController</name>
    <message>
        <source>All that is in my file</source>
        <translation>Dosyamdaki her şey</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>Dosyam</translation>
    </message>
    <message>
        <source>Your first name, what you can do, CVs, what you saved, applications, tasks and appointments</source>
        <translation>Adınız, neler yapabildiğiniz, özgeçmişleriniz, sakladıklarınız, başvurular, görevler ve randevular</translation>
    </message>
    <message>
        <source>until you wipe it</source>
        <translation>siz silene kadar</translation>
    </message>
    <message>
        <source>Your file on this screen</source>
        <translation>Bu ekrandaki dosyanız</translation>
    </message>
    <message>
        <source>30 days after you last opened it</source>
        <translation>son açtığınızdan 30 gün sonrasına kadar</translation>
    </message>
    <message>
        <source>Your file for the other screens</source>
        <translation>Öteki ekranlar için dosyanız</translation>
    </message>
    <message>
        <source>24 months after you last opened it</source>
        <translation>son açtığınızdan 24 ay sonrasına kadar</translation>
    </message>
    <message>
        <source>That a code was wrong</source>
        <translation>Bir kodun yanlış olduğu</translation>
    </message>
    <message>
        <source>at most 30 days</source>
        <translation>en çok 30 gün</translation>
    </message>
    <message>
        <source>What you print</source>
        <translation>Bastıklarınız</translation>
    </message>
    <message>
        <source>until the end of your visit</source>
        <translation>ziyaretinizin sonuna kadar</translation>
    </message>
</context>
<context>
    <name>DossierSettingsPage</name>
    <message>
        <source>Settings of your file</source>
        <translation>Dosyanızın ayarları</translation>
    </message>
    <message>
        <source>Change your code or your cards. See what we keep. Take everything along, or wipe it.</source>
        <translation>Kodunuzu veya kartlarınızı değiştirin. Ne sakladığımıza bakın. Hepsini götürün ya da silin.</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>ayarlar</translation>
    </message>
    <message>
        <source>You came in with your recovery card</source>
        <translation>Kurtarma kartınızla girdiniz</translation>
    </message>
    <message>
        <source>Did you lose your access card? Make a new one: the old one then opens nothing any more.</source>
        <translation>Giriş kartınızı mı kaybettiniz? Yenisini yapın: eskisi artık hiçbir şeyi açmaz.</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Giriş</translation>
    </message>
    <message>
        <source>Change your code</source>
        <translation>Kodunuzu değiştirin</translation>
    </message>
    <message>
        <source>You type the old one first.</source>
        <translation>Önce eskisini yazarsınız.</translation>
    </message>
    <message>
        <source>New access card</source>
        <translation>Yeni giriş kartı</translation>
    </message>
    <message>
        <source>The old one stops at once.</source>
        <translation>Eskisi hemen geçersiz olur.</translation>
    </message>
    <message>
        <source>New recovery card</source>
        <translation>Yeni kurtarma kartı</translation>
    </message>
    <message>
        <source>Keep it at home.</source>
        <translation>Evde saklayın.</translation>
    </message>
    <message>
        <source>Close your file</source>
        <translation>Dosyanızı kapatın</translation>
    </message>
    <message>
        <source>You can go on with something else.</source>
        <translation>Başka bir şeyle devam edebilirsiniz.</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Kâğıt üzerinde</translation>
    </message>
    <message>
        <source>What do we keep, and how long?</source>
        <translation>Neyi, ne kadar süre saklıyoruz?</translation>
    </message>
    <message>
        <source>Your file is locked with your card and your code</source>
        <translation>Dosyanız kartınız ve kodunuzla kilitlidir</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Paylaşma</translation>
    </message>
    <message>
        <source>A number for your counsellor</source>
        <translation>Danışmanınız için bir numara</translation>
    </message>
    <message>
        <source>Take everything along</source>
        <translation>Her şeyi götürün</translation>
    </message>
    <message>
        <source>On paper or as a PDF</source>
        <translation>Kâğıtta veya PDF olarak</translation>
    </message>
    <message>
        <source>As a file for a computer</source>
        <translation>Bilgisayar dosyası olarak</translation>
    </message>
    <message>
        <source>Without them nobody reads it, not even we. Others see only what you share.</source>
        <translation>Bunlar olmadan onu kimse okuyamaz, biz de. Başkaları yalnızca paylaştığınızı görür.</translation>
    </message>
    <message>
        <source>Tips from others</source>
        <translation>Başkalarından öneriler</translation>
    </message>
    <message>
        <source>See what they kept.</source>
        <translation>Neleri sakladıklarını görün.</translation>
    </message>
    <message>
        <source>Count me in</source>
        <translation>Beni de sayın</translation>
    </message>
    <message>
        <source>Others see what was kept most, not who you are.</source>
        <translation>Başkaları en çok saklananı görür, kim olduğunuzu görmez.</translation>
    </message>
    <message>
        <source>Show it to a counsellor</source>
        <translation>Bir danışmana gösterin</translation>
    </message>
    <message>
        <source>You choose what is in it.</source>
        <translation>İçinde ne olacağını siz seçersiniz.</translation>
    </message>
    <message>
        <source>Everything goes away for good. We ask you once more.</source>
        <translation>Her şey tamamen gider. Bir kez daha sorarız.</translation>
    </message>
    <message>
        <source>Wipe everything…</source>
        <translation>Her şeyi sil…</translation>
    </message>
</context>
<context>
    <name>DossierStartPage</name>
    <message>
        <source>What is it?</source>
        <translation>Nedir?</translation>
    </message>
    <message>
        <source>What is your first name?</source>
        <translation>Adınız ne?</translation>
    </message>
    <message>
        <source>Choose a secret code</source>
        <translation>Gizli bir kod seçin</translation>
    </message>
    <message>
        <source>Your recovery card</source>
        <translation>Kurtarma kartınız</translation>
    </message>
    <message>
        <source>Your access card</source>
        <translation>Giriş kartınız</translation>
    </message>
    <message>
        <source>A file keeps vacancies, applications, tasks and your CV for the next time. You can also do without.</source>
        <translation>Dosya ilanları, başvuruları, görevleri ve CV’nizi bir dahaki sefere saklar. Onsuz da olur.</translation>
    </message>
    <message>
        <source>Only your first name. You see it on the screen and on your card.</source>
        <translation>Yalnız adınız. Ekranda ve kartınızda görürsünüz.</translation>
    </message>
    <message>
        <source>Six digits that you remember well. Only you know them.</source>
        <translation>Kolay hatırladığınız altı rakam. Yalnız siz bilirsiniz.</translation>
    </message>
    <message>
        <source>Card 2 of 2. Keep it at home.</source>
        <translation>Kart 2 / 2. Evde saklayın.</translation>
    </message>
    <message>
        <source>Card 1 of 2. Take it with you.</source>
        <translation>Kart 1 / 2. Yanınıza alın.</translation>
    </message>
    <message>
        <source>Type the same code once more.</source>
        <translation>Aynı kodu bir kez daha yazın.</translation>
    </message>
    <message>
        <source>Start a file</source>
        <translation>Dosya açma</translation>
    </message>
    <message>
        <source>takes 2 minutes</source>
        <translation>2 dakika sürer</translation>
    </message>
    <message>
        <source>Your first name</source>
        <translation>Adınız</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Sonraki</translation>
    </message>
    <message>
        <source>Type your first name first.</source>
        <translation>Önce adınızı yazın.</translation>
    </message>
    <message>
        <source>The card that came out opens nothing</source>
        <translation>Çıkan kart hiçbir şey açmaz</translation>
    </message>
    <message>
        <source>Throw it away. Type your code again. Then a new card comes out.</source>
        <translation>Onu atın. Kodunuzu yeniden yazın. Sonra yeni bir kart çıkar.</translation>
    </message>
    <message>
        <source>Go on without a file</source>
        <translation>Dosyasız devam et</translation>
    </message>
    <message>
        <source>Your file could not be made now</source>
        <translation>Dosyanız şimdi açılamadı</translation>
    </message>
    <message>
        <source>You did nothing wrong. A card that came out is worth nothing.</source>
        <translation>Yanlış bir şey yapmadınız. Çıkmış olan kart geçersizdir.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Make this card later</source>
        <translation>Bu kartı sonra yap</translation>
    </message>
</context>
<context>
    <name>DossierSuggestionsPage</name>
    <message>
        <source>Suggestions</source>
        <translation>Öneriler</translation>
    </message>
    <message>
        <source>These may suit you. Touch the question mark to know why you see one. Touch the cross if it is not for you.</source>
        <translation>Bunlar size uyabilir. Nedenini öğrenmek için soru işaretine dokunun. Size göre değilse çarpıya dokunun.</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>Dosyam</translation>
    </message>
    <message>
        <source>Show what others chose</source>
        <translation>Başkalarının seçtiğini göster</translation>
    </message>
    <message>
        <source>Look at the training</source>
        <translation>Eğitime bak</translation>
    </message>
    <message>
        <source>Look at the vacancy</source>
        <translation>İş ilanına bak</translation>
    </message>
    <message>
        <source>There are no suggestions now.</source>
        <translation>Şu anda öneri yok.</translation>
    </message>
    <message>
        <source>Say what work you look for, or save what you like. Then we can suggest more like it.</source>
        <translation>Hangi işi aradığınızı söyleyin ya da beğendiğinizi saklayın. O zaman benzerlerini önerebiliriz.</translation>
    </message>
    <message>
        <source>Say what you look for</source>
        <translation>Ne aradığınızı söyleyin</translation>
    </message>
    <message>
        <source>Look for work</source>
        <translation>İş ara</translation>
    </message>
    <message>
        <source>Why do I see this?</source>
        <translation>Bunu neden görüyorum?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>Bana göre değil</translation>
    </message>
    <message>
        <source>You do not see it again.</source>
        <translation>Bunu bir daha görmezsiniz.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
</context>
<context>
    <name>DossierTabs</name>
    <message>
        <source>The parts of your file</source>
        <translation>Dosyanızın bölümleri</translation>
    </message>
</context>
<context>
    <name>DossierTabsController</name>
    <message>
        <source>Overview</source>
        <translation>Genel bakış</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Kaydedilenler</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Başvurular</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Görevler</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Randevular</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Öneriler</translation>
    </message>
    <message>
        <source>What I can do</source>
        <translation>Yapabildiklerim</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message numerus="yes">
        <source>%n to do</source>
        <translation>
            <numerusform>%n yapılacak</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to come</source>
        <translation>
            <numerusform>%n yaklaşan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DossierTaskPage</name>
    <message>
        <source>Task</source>
        <translation>Görev</translation>
    </message>
    <message>
        <source>Read how to do it. Say when it is done, or when it does not work.</source>
        <translation>Nasıl yapılacağını okuyun. Bitince veya olmayınca söyleyin.</translation>
    </message>
    <message>
        <source>How to do it</source>
        <translation>Nasıl yapılır</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Neden?</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Kanıt</translation>
    </message>
    <message>
        <source>This does not work for me</source>
        <translation>Bunu yapamıyorum</translation>
    </message>
    <message>
        <source>This is not for me</source>
        <translation>Bu bana göre değil</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Yazdır</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Ek süre</translation>
    </message>
    <message>
        <source>A week more time</source>
        <translation>Bir hafta daha</translation>
    </message>
    <message>
        <source>Print my tasks</source>
        <translation>Görevlerimi yazdır</translation>
    </message>
    <message>
        <source>This task is no longer there.</source>
        <translation>Bu görev artık yok.</translation>
    </message>
</context>
<context>
    <name>DossierTasksPage</name>
    <message>
        <source>My tasks</source>
        <translation>Görevlerim</translation>
    </message>
    <message>
        <source>Here is what you can do. Touch a task to see how.</source>
        <translation>Yapabilecekleriniz burada. Nasıl olduğunu görmek için bir göreve dokunun.</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>Dosyam</translation>
    </message>
    <message>
        <source>You have nothing to do now.</source>
        <translation>Şimdi yapmanız gereken bir şey yok.</translation>
    </message>
    <message>
        <source>Tasks come by themselves when something can help you, or your counsellor sends them.</source>
        <translation>Size yardımcı olacak bir şey olunca görevler kendiliğinden gelir veya danışmanınız gönderir.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tamam</translation>
    </message>
    <message>
        <source>Print my tasks</source>
        <translation>Görevlerimi yazdır</translation>
    </message>
    <message>
        <source>There are no tasks to print.</source>
        <translation>Yazdırılacak görev yok.</translation>
    </message>
</context>
<context>
    <name>EntryController</name>
    <message>
        <source>Recovery card</source>
        <translation>Kurtarma kartı</translation>
    </message>
    <message>
        <source>Access card</source>
        <translation>Giriş kartı</translation>
    </message>
    <message>
        <source>This is not the code of a card. Look at it again.</source>
        <translation>Bu bir kart kodu değil. Bir daha bakın.</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n seconds. Then try again.</source>
        <translation>
            <numerusform>%n saniye bekleyin. Sonra yeniden deneyin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is not your code. You can try %n times more.</source>
        <translation>
            <numerusform>Bu sizin kodunuz değil. %n kez daha deneyebilirsiniz.</numerusform>
        </translation>
    </message>
    <message>
        <source>A file is open here. Is it not yours? Touch Stop &amp; wipe first.</source>
        <translation>Burada bir dosya açık. Sizin değil mi? Önce Durdur ve sil’e dokunun.</translation>
    </message>
    <message>
        <source>Your code is changed. From now on only your new code opens your file.</source>
        <translation>Kodunuz değişti. Bundan sonra dosyanızı yalnız yeni kodunuz açar.</translation>
    </message>
</context>
<context>
    <name>EntryPromises</name>
    <message>
        <source>Your code is never on the screen.</source>
        <translation>Kodunuz hiçbir zaman ekranda görünmez.</translation>
    </message>
    <message>
        <source>Do you stop? Then we wipe everything from this screen.</source>
        <translation>Bitiriyor musunuz? O zaman bu ekrandan her şeyi sileriz.</translation>
    </message>
    <message>
        <source>No card or no code? Ask at the desk.</source>
        <translation>Kart veya kod yok mu? Danışmaya sorun.</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Your file is wiped</source>
        <translation>Dosyanız silindi</translation>
    </message>
    <message>
        <source>Wiping did not work</source>
        <translation>Silme olmadı</translation>
    </message>
    <message>
        <source>Are you sure? Nothing comes back</source>
        <translation>Emin misiniz? Hiçbiri geri gelmez</translation>
    </message>
    <message>
        <source>Wipe your file?</source>
        <translation>Dosyanız silinsin mi?</translation>
    </message>
    <message>
        <source>Your cards open nothing any more. You can throw them away.</source>
        <translation>Kartlarınız artık hiçbir şeyi açmaz. Atabilirsiniz.</translation>
    </message>
    <message>
        <source>Your file is still there. Try again, or ask for help at the desk.</source>
        <translation>Dosyanız hâlâ duruyor. Yeniden deneyin veya danışmadan yardım isteyin.</translation>
    </message>
    <message>
        <source>All that is in it goes away at once: on this screen, and on the others as soon as they hear of it.</source>
        <translation>İçindeki her şey hemen gider: bu ekrandan, ötekilerden de haber alır almaz.</translation>
    </message>
    <message>
        <source>Vacancies, applications, tasks, your CV: everything goes away for good. Do you want it on paper first?</source>
        <translation>İlanlar, başvurular, görevler, CV’niz: hepsi tamamen gider. Önce kâğıtta ister misiniz?</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>Hayır, kalsın</translation>
    </message>
    <message>
        <source>Print it first</source>
        <translation>Önce bas</translation>
    </message>
    <message>
        <source>Yes, wipe everything</source>
        <translation>Evet, her şeyi sil</translation>
    </message>
    <message>
        <source>Wipe everything…</source>
        <translation>Her şeyi sil…</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>Başa dön</translation>
    </message>
</context>
<context>
    <name>FeedInfo</name>
    <message numerus="yes">
        <source>%n vacancies</source>
        <translation>
            <numerusform>%n iş ilanı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trainings</source>
        <translation>
            <numerusform>%n kurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Open until {time}</source>
        <translation>Kapanış: {time}</translation>
    </message>
    <message>
        <source>Open from {time}</source>
        <translation>Açılış: {time}</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>Şimdi kapalı</translation>
    </message>
    <message>
        <source>This is how it was on {day}. Something may be gone already. So call first.</source>
        <translation>Bu, {day} günkü durumdur. Bazıları artık olmayabilir. Önce arayın.</translation>
    </message>
    <message>
        <source>Call first</source>
        <translation>Önce arayın</translation>
    </message>
</context>
<context>
    <name>FilterColumn</name>
    <message>
        <source>Choose what fits</source>
        <translation>Size uyanı seçin</translation>
    </message>
    <message>
        <source>Clear choices</source>
        <translation>Seçimleri sil</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation>Daha çok seçenek</translation>
    </message>
</context>
<context>
    <name>FilterSheet</name>
    <message>
        <source>Choices</source>
        <translation>Size uyanı seçin</translation>
    </message>
    <message>
        <source>Clear choices</source>
        <translation>Seçimleri sil</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>Sektörler</translation>
    </message>
</context>
<context>
    <name>FirstSheet</name>
    <message numerus="yes">
        <source>%n sheets</source>
        <translation>
            <numerusform>%n sayfa</numerusform>
        </translation>
    </message>
    <message>
        <source>The sheet is being made</source>
        <translation>Sayfa hazırlanıyor</translation>
    </message>
</context>
<context>
    <name>GoodbyePage</name>
    <message>
        <source>Everything is wiped.</source>
        <translation>Her şey silindi.</translation>
    </message>
    <message>
        <source>Goodbye!</source>
        <translation>Hoşça kalın!</translation>
    </message>
    <message>
        <source>Nothing of you is left on this screen.</source>
        <translation>Bu ekranda artık size ait hiçbir şey yok.</translation>
    </message>
    <message>
        <source>Start again (%1)</source>
        <translation>Yeniden başla (%1)</translation>
    </message>
</context>
<context>
    <name>GuideAnswer</name>
    <message>
        <source>This is where to go</source>
        <translation>Gideceğiniz yer</translation>
    </message>
    <message>
        <source>Ask to be called back</source>
        <translation>Geri aranmayı iste</translation>
    </message>
    <message>
        <source>What do they do?</source>
        <translation>Ne yaparlar?</translation>
    </message>
    <message>
        <source>Which languages?</source>
        <translation>Hangi diller?</translation>
    </message>
    <message>
        <source>Bring this</source>
        <translation>Bunları getirin</translation>
    </message>
    <message>
        <source>They can help you too</source>
        <translation>Onlar da yardım edebilir</translation>
    </message>
</context>
<context>
    <name>GuideAnswerController</name>
    <message>
        <source>Who can help me</source>
        <translation>Bana kim yardım edebilir</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Telefon</translation>
    </message>
</context>
<context>
    <name>GuideAnswerPage</name>
    <message>
        <source>This is where to go</source>
        <translation>Gideceğiniz yer</translation>
    </message>
    <message>
        <source>Read who can help you, what to bring, and where they are.</source>
        <translation>Kimin yardım edebileceğini, ne getireceğinizi ve yerlerini okuyun.</translation>
    </message>
    <message>
        <source>Job shop &amp; help</source>
        <translation>Werkwinkel ve yardım</translation>
    </message>
    <message>
        <source>who can help me?</source>
        <translation>bana kim yardım eder?</translation>
    </message>
    <message>
        <source>See who can help</source>
        <translation>Kim yardım edebilir?</translation>
    </message>
</context>
<context>
    <name>GuideQuestionController</name>
    <message>
        <source>Question {number} of at most {most}</source>
        <translation>Soru {number}, en çok {most}</translation>
    </message>
</context>
<context>
    <name>GuideStep</name>
    <message>
        <source>This choice is no longer there.</source>
        <translation>Bu seçenek artık yok.</translation>
    </message>
    <message>
        <source>You did nothing wrong. See who can help you.</source>
        <translation>Siz yanlış bir şey yapmadınız. Kimin yardım edebileceğine bakın.</translation>
    </message>
</context>
<context>
    <name>GuideWhere</name>
    <message>
        <source>Closest to you</source>
        <translation>Size en yakın</translation>
    </message>
    <message>
        <source>You can ask here too</source>
        <translation>Burada da sorabilirsiniz</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Onlara nasıl ulaşılır</translation>
    </message>
    <message>
        <source>Route (QR)</source>
        <translation>Yol (QR)</translation>
    </message>
    <message>
        <source>Take along (QR)</source>
        <translation>Yanına al (QR)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Yazdır</translation>
    </message>
</context>
<context>
    <name>HelpGuidePage</name>
    <message>
        <source>Job shop &amp; help</source>
        <translation>Werkwinkel ve yardım</translation>
    </message>
    <message>
        <source>Touch the picture that fits. Back goes to the question before.</source>
        <translation>Uygun resme dokunun. Geri, önceki soruya götürür.</translation>
    </message>
    <message>
        <source>who can help me?</source>
        <translation>bana kim yardım eder?</translation>
    </message>
    <message>
        <source>See who can help</source>
        <translation>Kim yardım edebilir?</translation>
    </message>
</context>
<context>
    <name>HelpWords</name>
    <message>
        <source>They wrote this in Dutch.</source>
        <translation>Bunu Hollandaca yazdılar.</translation>
    </message>
    <message>
        <source>{first} to {last} of {count}</source>
        <translation>{first}–{last} / {count}</translation>
    </message>
</context>
<context>
    <name>HoursRow</name>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
</context>
<context>
    <name>Journey</name>
    <message numerus="yes">
        <source>Also in {towns} and %n other places</source>
        <translation>
            <numerusform>Ayrıca: {towns} ve %n yer daha</numerusform>
        </translation>
    </message>
    <message>
        <source>Also in {towns}</source>
        <translation>Ayrıca: {towns}</translation>
    </message>
</context>
<context>
    <name>KeepButton</name>
    <message>
        <source>Saved</source>
        <translation>Kaydedilenler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
</context>
<context>
    <name>KeepController</name>
    <message>
        <source>Saved for this visit. Open a file to keep it longer.</source>
        <translation>Bu ziyaret için kaydedildi. Daha uzun saklamak için bir dosya açın.</translation>
    </message>
</context>
<context>
    <name>KeyWords</name>
    <message>
        <source>capital letter</source>
        <translation>büyük harf</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>sil</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tamam</translation>
    </message>
    <message>
        <source>cursor to the left</source>
        <translation>imleç sola</translation>
    </message>
    <message>
        <source>cursor to the right</source>
        <translation>imleç sağa</translation>
    </message>
    <message>
        <source>space</source>
        <translation>boşluk</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>digits and signs</source>
        <translation>rakamlar ve işaretler</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>harfler</translation>
    </message>
    <message>
        <source>letters with accents</source>
        <translation>aksanlı harfler</translation>
    </message>
    <message>
        <source>other order of letters</source>
        <translation>başka harf sırası</translation>
    </message>
    <message>
        <source>other alphabet</source>
        <translation>başka alfabe</translation>
    </message>
    <message>
        <source>full stop</source>
        <translation>nokta</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>virgül</translation>
    </message>
    <message>
        <source>question mark</source>
        <translation>soru işareti</translation>
    </message>
    <message>
        <source>exclamation mark</source>
        <translation>ünlem işareti</translation>
    </message>
    <message>
        <source>opening question mark</source>
        <translation>ters soru işareti</translation>
    </message>
    <message>
        <source>opening exclamation mark</source>
        <translation>ters ünlem işareti</translation>
    </message>
    <message>
        <source>colon</source>
        <translation>iki nokta üst üste</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>noktalı virgül</translation>
    </message>
    <message>
        <source>dash</source>
        <translation>tire</translation>
    </message>
    <message>
        <source>underscore</source>
        <translation>alt çizgi</translation>
    </message>
    <message>
        <source>apostrophe</source>
        <translation>kesme işareti</translation>
    </message>
    <message>
        <source>quotation mark</source>
        <translation>tırnak işareti</translation>
    </message>
    <message>
        <source>at sign</source>
        <translation>et işareti</translation>
    </message>
    <message>
        <source>slash</source>
        <translation>eğik çizgi</translation>
    </message>
    <message>
        <source>and sign</source>
        <translation>ve işareti</translation>
    </message>
    <message>
        <source>plus</source>
        <translation>artı</translation>
    </message>
    <message>
        <source>opening bracket</source>
        <translation>parantez aç</translation>
    </message>
    <message>
        <source>closing bracket</source>
        <translation>parantez kapat</translation>
    </message>
    <message>
        <source>hash</source>
        <translation>kare işareti</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>yüzde</translation>
    </message>
    <message>
        <source>euro</source>
        <translation>avro</translation>
    </message>
    <message>
        <source>star</source>
        <translation>yıldız</translation>
    </message>
    <message>
        <source>equals</source>
        <translation>eşittir</translation>
    </message>
    <message>
        <source>dot be</source>
        <translation>nokta be</translation>
    </message>
    <message>
        <source>dot com</source>
        <translation>nokta kom</translation>
    </message>
    <message>
        <source>%1 with grave accent</source>
        <translation>sola aksanlı %1</translation>
    </message>
    <message>
        <source>%1 with acute accent</source>
        <translation>sağa aksanlı %1</translation>
    </message>
    <message>
        <source>%1 with circumflex</source>
        <translation>şapkalı %1</translation>
    </message>
    <message>
        <source>%1 with two dots</source>
        <translation>üstü iki noktalı %1</translation>
    </message>
    <message>
        <source>%1 with tilde</source>
        <translation>üstü dalgalı %1</translation>
    </message>
    <message>
        <source>%1 with cedilla</source>
        <translation>altı çengelli %1</translation>
    </message>
    <message>
        <source>%1 with a mark</source>
        <translation>işaretli %1</translation>
    </message>
    <message>
        <source>capital %1</source>
        <translation>büyük %1</translation>
    </message>
</context>
<context>
    <name>KeyboardPanel</name>
    <message>
        <source>Keyboard</source>
        <translation>Klavye</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Done</source>
        <translation>Tamam</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Rakamlar</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Sil</translation>
    </message>
    <message numerus="yes">
        <source>%n more digits</source>
        <translation>
            <numerusform>%n rakam daha</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LanguageChips</name>
    <message>
        <source>More</source>
        <translation>Daha çok</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>Dilinizi seçin</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Choose your language</source>
        <translation>Dilinizi seçin</translation>
    </message>
</context>
<context>
    <name>LeavingController</name>
    <message numerus="yes">
        <source>You kept %n things</source>
        <translation>
            <numerusform>%n şey sakladınız</numerusform>
        </translation>
    </message>
    <message>
        <source>Your card does not work yet. Finish it first, or stop without a file.</source>
        <translation>Kartınız henüz çalışmıyor. Önce tamamlayın ya da dosyasız durun.</translation>
    </message>
    <message>
        <source>What I kept</source>
        <translation>Sakladıklarım</translation>
    </message>
</context>
<context>
    <name>LeavingDialog</name>
    <message>
        <source>Without a file we wipe them now.</source>
        <translation>Dosya yoksa şimdi sileriz.</translation>
    </message>
    <message>
        <source>Keep them in a file (2 minutes)</source>
        <translation>Bir dosyada sakla (2 dakika)</translation>
    </message>
    <message>
        <source>Print them</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>Stop and wipe all</source>
        <translation>Bitir ve hepsini sil</translation>
    </message>
</context>
<context>
    <name>LetterBlock</name>
    <message>
        <source>Type it yourself</source>
        <translation>Kendiniz yazın</translation>
    </message>
    <message>
        <source>Show other sentences</source>
        <translation>Başka cümleler göster</translation>
    </message>
</context>
<context>
    <name>LetterController</name>
    <message>
        <source>My letter</source>
        <translation>Mektubum</translation>
    </message>
    <message>
        <source>Why this vacancy?</source>
        <translation>Neden bu ilan?</translation>
    </message>
    <message>
        <source>Why this work?</source>
        <translation>Neden bu iş?</translation>
    </message>
    <message>
        <source>What can you do already?</source>
        <translation>Şimdiden neler yapabilirsiniz?</translation>
    </message>
    <message>
        <source>How do you work?</source>
        <translation>Nasıl çalışırsınız?</translation>
    </message>
    <message>
        <source>How do you end?</source>
        <translation>Nasıl bitirirsiniz?</translation>
    </message>
</context>
<context>
    <name>LetterHead</name>
    <message>
        <source>Change</source>
        <translation>Değiştir</translation>
    </message>
</context>
<context>
    <name>LevelWords</name>
    <message>
        <source>Almost none</source>
        <translation>Neredeyse hiç</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Biraz</translation>
    </message>
    <message>
        <source>Reasonably well</source>
        <translation>Orta</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>İyi</translation>
    </message>
    <message>
        <source>Fluent</source>
        <translation>Akıcı</translation>
    </message>
    <message>
        <source>Mother tongue</source>
        <translation>Ana dili</translation>
    </message>
</context>
<context>
    <name>Logo</name>
    <message>
        <source>work &amp; training</source>
        <translation>iş ve kurs</translation>
    </message>
</context>
<context>
    <name>LowReach</name>
    <message>
        <source>Sample data</source>
        <translation>Örnek bilgiler</translation>
    </message>
    <message>
        <source>Everything is low.</source>
        <translation>Her şey altta.</translation>
    </message>
    <message>
        <source>All you can touch is in the lower half now.</source>
        <translation>Dokunabileceğiniz her şey şimdi alt yarıda.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Reading aloud does not work now.</source>
        <translation>Sesli okuma şu anda çalışmıyor.</translation>
    </message>
    <message>
        <source>It is in your list.</source>
        <translation>Listenizde.</translation>
    </message>
</context>
<context>
    <name>MeetingPlace</name>
    <message>
        <source>By phone: %1</source>
        <translation>Telefonla: %1</translation>
    </message>
    <message>
        <source>Open that day: {hours}</source>
        <translation>O gün açık: {hours}</translation>
    </message>
    <message>
        <source>± {minutes} min on foot ({distance})</source>
        <translation>Yürüyerek ± {minutes} dk ({distance})</translation>
    </message>
    <message>
        <source>± {minutes} min by bicycle ({distance})</source>
        <translation>Bisikletle ± {minutes} dk ({distance})</translation>
    </message>
    <message>
        <source>± {minutes} min by car ({distance})</source>
        <translation>Arabayla ± {minutes} dk ({distance})</translation>
    </message>
</context>
<context>
    <name>MonthPicker</name>
    <message>
        <source>Month</source>
        <translation>Ay</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Yıl</translation>
    </message>
</context>
<context>
    <name>NumberArch</name>
    <message>
        <source>Done</source>
        <translation>Tamamlandı</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Şimdi buradasınız</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>Yapılacak</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Eksik bir şey var</translation>
    </message>
</context>
<context>
    <name>NumberController</name>
    <message>
        <source>This is your number</source>
        <translation>Numaranız budur</translation>
    </message>
    <message>
        <source>Your number stops</source>
        <translation>Numaranız sona erdi</translation>
    </message>
    <message>
        <source>There is no number now</source>
        <translation>Şu anda numara yok</translation>
    </message>
    <message>
        <source>A number for your counsellor</source>
        <translation>Danışmanınız için bir numara</translation>
    </message>
    <message>
        <source>Give it to your counsellor only. An older number does not work any more.</source>
        <translation>Yalnızca danışmanınıza verin. Eski numara artık çalışmaz.</translation>
    </message>
    <message>
        <source>Nobody can send you anything with it any more.</source>
        <translation>Artık kimse onunla size bir şey gönderemez.</translation>
    </message>
    <message>
        <source>We cannot reach the service. Try again later. Your file itself works.</source>
        <translation>Servise ulaşamıyoruz. Daha sonra tekrar deneyin. Dosyanız çalışıyor.</translation>
    </message>
    <message>
        <source>With it your counsellor can send you tasks, appointments and tips. Nobody can read your file with it.</source>
        <translation>Danışmanınız onunla size görev, randevu ve öneri gönderebilir. Kimse onunla dosyanızı okuyamaz.</translation>
    </message>
</context>
<context>
    <name>NumberDialog</name>
    <message>
        <source>Give me a number</source>
        <translation>Bana bir numara verin</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tekrar dene</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tamam</translation>
    </message>
    <message>
        <source>Stop my number</source>
        <translation>Numaramı durdur</translation>
    </message>
</context>
<context>
    <name>OccupationFinderField</name>
    <message>
        <source>Clear</source>
        <translation>Temizle</translation>
    </message>
</context>
<context>
    <name>OccupationsController</name>
    <message numerus="yes">
        <source>%n occupations</source>
        <translation>
            <numerusform>%n meslek</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all {n}</source>
        <translation>Hepsini göster ({n})</translation>
    </message>
    <message>
        <source>There are no such vacancies right now.</source>
        <translation>Şu anda böyle iş ilanı yok.</translation>
    </message>
    <message>
        <source>You did nothing wrong. Choose other work.</source>
        <translation>Siz yanlış bir şey yapmadınız. Başka bir iş seçin.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n yeni</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OccupationsPage</name>
    <message>
        <source>Vacancies</source>
        <translation>İş ilanları</translation>
    </message>
    <message>
        <source>Touch an occupation to see its vacancies.</source>
        <translation>İş ilanlarını görmek için bir mesleğe dokunun.</translation>
    </message>
    <message>
        <source>choose with pictures</source>
        <translation>resimlerle seçin</translation>
    </message>
    <message>
        <source>Type instead</source>
        <translation>Yazmak istiyorum</translation>
    </message>
    <message>
        <source>Other kind of work</source>
        <translation>Başka tür iş</translation>
    </message>
    <message>
        <source>What occupation?</source>
        <translation>Hangi meslek?</translation>
    </message>
    <message>
        <source>We do not know which occupations these vacancies are for.</source>
        <translation>Bu iş ilanlarının hangi mesleklere ait olduğunu bilmiyoruz.</translation>
    </message>
    <message>
        <source>You can look at all of them.</source>
        <translation>Hepsine bakabilirsiniz.</translation>
    </message>
</context>
<context>
    <name>OpeningWords</name>
    <message>
        <source>Open until {time}</source>
        <translation>Kapanış: {time}</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Kapalı</translation>
    </message>
    <message>
        <source>Opens at {time}</source>
        <translation>Açılış: {time}</translation>
    </message>
    <message>
        <source>Opens tomorrow at {time}</source>
        <translation>Yarın açılış: {time}</translation>
    </message>
    <message>
        <source>Opens {day} at {time}</source>
        <translation>Açılış: {day}, {time}</translation>
    </message>
    <message>
        <source>Closed until {day}</source>
        <translation>Kapalı, açılış: {day}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>Şimdi kapalı</translation>
    </message>
    <message>
        <source>{opens} to {closes}</source>
        <translation>{opens}–{closes}</translation>
    </message>
    <message>
        <source> and </source>
        <translation> ve </translation>
    </message>
    <message>
        <source>closed</source>
        <translation>kapalı</translation>
    </message>
</context>
<context>
    <name>OriginSheet</name>
    <message>
        <source>Where do you want to search from?</source>
        <translation>Nereden aramak istersiniz?</translation>
    </message>
    <message>
        <source>Town or postal code</source>
        <translation>Şehir veya posta kodu</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Ara</translation>
    </message>
    <message>
        <source>Clear what you typed</source>
        <translation>Yazdığınızı silin</translation>
    </message>
    <message>
        <source>We do not know this town. Type the first letters of its name, or its postal code.</source>
        <translation>Bu şehri bulamadık. Adının ilk harflerini veya posta kodunu yazın.</translation>
    </message>
    <message>
        <source>Here, in %1</source>
        <translation>Burada, %1</translation>
    </message>
</context>
<context>
    <name>OverviewController</name>
    <message numerus="yes">
        <source>%n saved</source>
        <translation>
            <numerusform>%n kayıt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewWords</name>
    <message>
        <source>Hello {name}</source>
        <translation>Merhaba {name}</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>Dosyam</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
    <message>
        <source>Was for {day}</source>
        <translation>Son günü {day} idi</translation>
    </message>
    <message>
        <source>Before {day}</source>
        <translation>Son gün: {day}</translation>
    </message>
    <message>
        <source>{hour}, with {name}</source>
        <translation>{hour}, {name} ile</translation>
    </message>
    <message>
        <source>Will you come?</source>
        <translation>Gelecek misiniz?</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Telefonla</translation>
    </message>
    <message>
        <source>From your counsellor {name}</source>
        <translation>Danışmanınız {name}</translation>
    </message>
    <message>
        <source>Suits what you chose</source>
        <translation>Seçtiklerinize uyuyor</translation>
    </message>
    <message>
        <source>From your counsellor</source>
        <translation>Danışmanınızdan</translation>
    </message>
    <message>
        <source>From the employer</source>
        <translation>İşverenden</translation>
    </message>
    <message>
        <source>Chosen by people like you</source>
        <translation>Sizin gibi kişiler seçti</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>%1 · signed in</source>
        <translation>%1 · dosya açık</translation>
    </message>
    <message>
        <source>Protected screen</source>
        <translation>Korumalı ekran</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Örnek bilgiler</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>Previous</source>
        <translation>Önceki</translation>
    </message>
    <message>
        <source>You are at the top.</source>
        <translation>En üsttesiniz.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Sonraki</translation>
    </message>
    <message>
        <source>You are at the bottom.</source>
        <translation>En alttasınız.</translation>
    </message>
</context>
<context>
    <name>PaperPreview</name>
    <message>
        <source>The sheet is being made</source>
        <translation>Sayfa hazırlanıyor</translation>
    </message>
    <message>
        <source>1 sheet</source>
        <translation>1 sayfa</translation>
    </message>
    <message>
        <source>Sheet {number} of {sheets}</source>
        <translation>Sayfa {number} / {sheets}</translation>
    </message>
</context>
<context>
    <name>PartnerController</name>
    <message>
        <source>This helper</source>
        <translation>Bu kuruluş</translation>
    </message>
    <message>
        <source>These helpers are no longer there.</source>
        <translation>Bu yardımcılar artık yok.</translation>
    </message>
    <message>
        <source>You did nothing wrong. Others can help you too.</source>
        <translation>Siz yanlış bir şey yapmadınız. Başkaları da yardım edebilir.</translation>
    </message>
</context>
<context>
    <name>PartnerDetail</name>
    <message>
        <source>Print</source>
        <translation>Yazdır</translation>
    </message>
    <message>
        <source>Ask to be called back</source>
        <translation>Geri aranmayı iste</translation>
    </message>
    <message>
        <source>They help you with</source>
        <translation>Yardım konuları</translation>
    </message>
    <message>
        <source>They speak</source>
        <translation>Dilleri</translation>
    </message>
    <message>
        <source>Where you find them</source>
        <translation>Yerleri</translation>
    </message>
</context>
<context>
    <name>PartnerPage</name>
    <message>
        <source>Job shop &amp; help</source>
        <translation>Werkwinkel ve yardım</translation>
    </message>
    <message>
        <source>Read what they help with, and where you find them.</source>
        <translation>Hangi konuda yardım ettiklerini ve yerlerini okuyun.</translation>
    </message>
    <message>
        <source>See who else helps</source>
        <translation>Başka kim yardım eder?</translation>
    </message>
</context>
<context>
    <name>PartnersController</name>
    <message>
        <source>We do not know any helpers right now.</source>
        <translation>Şu anda yardımcı bulamıyoruz.</translation>
    </message>
    <message>
        <source>You did nothing wrong. Ask for help at the desk.</source>
        <translation>Siz yanlış bir şey yapmadınız. Gişeden yardım isteyin.</translation>
    </message>
</context>
<context>
    <name>PassportCard</name>
    <message>
        <source>Add</source>
        <translation>Ekle</translation>
    </message>
    <message>
        <source>Touch to change it or take it away.</source>
        <translation>Değiştirmek veya kaldırmak için dokunun.</translation>
    </message>
</context>
<context>
    <name>PassportController</name>
    <message numerus="yes">
        <source>%n times proven</source>
        <translation>
            <numerusform>%n kez kanıtlı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times said by yourself</source>
        <translation>
            <numerusform>%n kez kendiniz söylediniz</numerusform>
        </translation>
    </message>
    <message>
        <source>What I can do</source>
        <translation>Yapabildiklerim</translation>
    </message>
</context>
<context>
    <name>PassportDialog</name>
    <message>
        <source>Which training did you follow?</source>
        <translation>Hangi eğitimi aldınız?</translation>
    </message>
    <message>
        <source>What can you do?</source>
        <translation>Neler yapabilirsiniz?</translation>
    </message>
    <message>
        <source>Which language do you speak?</source>
        <translation>Hangi dili konuşuyorsunuz?</translation>
    </message>
    <message>
        <source>Which driving licence do you have?</source>
        <translation>Hangi sürücü belgeniz var?</translation>
    </message>
    <message>
        <source>In which work?</source>
        <translation>Hangi işte?</translation>
    </message>
    <message>
        <source>Touch what you can do</source>
        <translation>Yapabildiklerinize dokunun</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>Adı nedir?</translation>
    </message>
    <message>
        <source>Or in your own words</source>
        <translation>Ya da kendi sözlerinizle</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Temizle</translation>
    </message>
    <message>
        <source>Who gave it? (not needed)</source>
        <translation>Kim verdi? (gerekli değil)</translation>
    </message>
    <message>
        <source>Where did you learn it? (not needed)</source>
        <translation>Nerede öğrendiniz? (gerekli değil)</translation>
    </message>
    <message>
        <source>How well?</source>
        <translation>Ne kadar iyi?</translation>
    </message>
    <message>
        <source>In which year?</source>
        <translation>Hangi yılda?</translation>
    </message>
    <message>
        <source>Can you prove it?</source>
        <translation>Kanıtlayabilir misiniz?</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Say first what it is called.</source>
        <translation>Önce adını yazın.</translation>
    </message>
    <message>
        <source>Choose first a language, and how well.</source>
        <translation>Önce bir dil ve düzeyini seçin.</translation>
    </message>
    <message>
        <source>Choose first something.</source>
        <translation>Önce bir şey seçin.</translation>
    </message>
</context>
<context>
    <name>PassportForm</name>
    <message>
        <source>I say so myself</source>
        <translation>Kendim söylüyorum</translation>
    </message>
    <message>
        <source>I have a paper</source>
        <translation>Belgem var</translation>
    </message>
    <message>
        <source>A service tested it</source>
        <translation>Bir kurum test etti</translation>
    </message>
</context>
<context>
    <name>PassportRow</name>
    <message>
        <source>Proven</source>
        <translation>Kanıtlandı</translation>
    </message>
    <message>
        <source>You say so</source>
        <translation>Siz söylediniz</translation>
    </message>
</context>
<context>
    <name>PassportWords</name>
    <message>
        <source>Driving licence {category}</source>
        <translation>Sürücü belgesi {category}</translation>
    </message>
</context>
<context>
    <name>PeriodPicker</name>
    <message>
        <source>From when?</source>
        <translation>Ne zamandan?</translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation>Ne zamana kadar?</translation>
    </message>
</context>
<context>
    <name>PhonePanel</name>
    <message>
        <source>Open the camera of your phone. Point it at the square.</source>
        <translation>Telefonunuzun kamerasını açın. Kareye doğru tutun.</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>Kind of work</source>
        <translation>İş türü</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Meslek</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation>İş ilanları</translation>
    </message>
</context>
<context>
    <name>Pin</name>
    <message numerus="yes">
        <source>%n more digits</source>
        <translation>
            <numerusform>%n rakam daha</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinChoice</name>
    <message>
        <source>The two codes are not the same. Type your code again.</source>
        <translation>İki kod aynı değil. Kodunuzu yeniden yazın.</translation>
    </message>
    <message>
        <source>This code repeats itself. Others guess it. Choose another one.</source>
        <translation>Bu kod kendini yineliyor. Başkaları tahmin eder. Başka bir kod seçin.</translation>
    </message>
    <message>
        <source>These digits follow each other. Others guess it. Choose another one.</source>
        <translation>Bu rakamlar sıralı. Başkaları tahmin eder. Başka bir kod seçin.</translation>
    </message>
    <message>
        <source>This looks like a date. Others guess it. Choose another one.</source>
        <translation>Bu bir tarihe benziyor. Başkaları tahmin eder. Başka bir kod seçin.</translation>
    </message>
</context>
<context>
    <name>PinField</name>
    <message>
        <source>%1 of %2 digits</source>
        <translation>%2 rakamdan %1 tanesi</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message numerus="yes">
        <source>%n more digits</source>
        <translation>
            <numerusform>%n rakam daha</numerusform>
        </translation>
    </message>
    <message>
        <source>One moment. We are looking.</source>
        <translation>Bir dakika. Bakıyoruz.</translation>
    </message>
    <message>
        <source>Your card</source>
        <translation>Kartınız</translation>
    </message>
</context>
<context>
    <name>PinQuestion</name>
    <message>
        <source>Your code is blocked. Open your file with both cards. Then choose a new code.</source>
        <translation>Kodunuz engellendi. Dosyanızı iki kartla açın. Sonra yeni kod seçin.</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n seconds. Then try again.</source>
        <translation>
            <numerusform>%n saniye bekleyin. Sonra yeniden deneyin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is not your code. You can try %n times more.</source>
        <translation>
            <numerusform>Bu sizin kodunuz değil. %n kez daha deneyebilirsiniz.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinTwice</name>
    <message>
        <source>Your code</source>
        <translation>Kodunuz</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Bir daha</translation>
    </message>
    <message numerus="yes">
        <source>%n more digits</source>
        <translation>
            <numerusform>%n rakam daha</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceController</name>
    <message>
        <source>{distance} from here</source>
        <translation>Buradan {distance}</translation>
    </message>
    <message>
        <source>This place</source>
        <translation>Bu yer</translation>
    </message>
    <message>
        <source>This place is no longer there.</source>
        <translation>Bu yer artık yok.</translation>
    </message>
    <message>
        <source>You did nothing wrong. There are other places near you.</source>
        <translation>Siz yanlış bir şey yapmadınız. Yakınınızda başka yerler var.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Bus, tram or train</source>
        <translation>Otobüs, tramvay veya tren</translation>
    </message>
</context>
<context>
    <name>PlaceDetail</name>
    <message>
        <source>Route (QR)</source>
        <translation>Yol (QR)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Yazdır</translation>
    </message>
    <message>
        <source>Ask to be called back</source>
        <translation>Geri aranmayı iste</translation>
    </message>
    <message>
        <source>Getting in</source>
        <translation>Erişilebilirlik</translation>
    </message>
    <message>
        <source>Who helps you here</source>
        <translation>Burada kim yardım eder?</translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>Job shop &amp; help</source>
        <translation>Werkwinkel ve yardım</translation>
    </message>
    <message>
        <source>Read where it is and when it is open. Take the way there along on your phone.</source>
        <translation>Nerede olduğunu ve ne zaman açık olduğunu okuyun. Yolu telefonunuza alın.</translation>
    </message>
    <message>
        <source>See other places</source>
        <translation>Başka yerlere bak</translation>
    </message>
</context>
<context>
    <name>PlacesController</name>
    <message>
        <source>We do not know any places right now.</source>
        <translation>Şu anda hiçbir yer bulamıyoruz.</translation>
    </message>
    <message>
        <source>You did nothing wrong. Ask for help at the desk.</source>
        <translation>Siz yanlış bir şey yapmadınız. Gişeden yardım isteyin.</translation>
    </message>
</context>
<context>
    <name>PlacesPage</name>
    <message>
        <source>Job shop &amp; help</source>
        <translation>Werkwinkel ve yardım</translation>
    </message>
    <message>
        <source>Touch a place near you, or see who helps with what.</source>
        <translation>Yakınınızdaki bir yere dokunun veya kimin hangi konuda yardım ettiğine bakın.</translation>
    </message>
    <message>
        <source>Who can help you?</source>
        <translation>Size kim yardım edebilir?</translation>
    </message>
    <message>
        <source>Near you</source>
        <translation>Yakınınızda</translation>
    </message>
    <message>
        <source>Who helps with what</source>
        <translation>Kim neye yardım eder</translation>
    </message>
    <message>
        <source>Who can help me with …?</source>
        <translation>Bana … konusunda kim yardım eder?</translation>
    </message>
    <message>
        <source>Choose with pictures</source>
        <translation>Resimlerle seçin</translation>
    </message>
</context>
<context>
    <name>PostState</name>
    <message>
        <source>This cannot be sent from here.</source>
        <translation>Bu, buradan gönderilemez.</translation>
    </message>
    <message>
        <source>Call them, or go there.</source>
        <translation>Onları arayın veya oraya gidin.</translation>
    </message>
    <message>
        <source>Your message waits for the network.</source>
        <translation>Mesajınız ağı bekliyor.</translation>
    </message>
    <message>
        <source>Your message is on its way.</source>
        <translation>Mesajınız yolda.</translation>
    </message>
    <message>
        <source>The office has your message.</source>
        <translation>Mesajınız ofiste.</translation>
    </message>
    <message>
        <source>The office dealt with your message.</source>
        <translation>Ofis mesajınızla ilgilendi.</translation>
    </message>
    <message>
        <source>It leaves by itself. You need not wait here.</source>
        <translation>Kendiliğinden gider. Burada beklemenize gerek yok.</translation>
    </message>
    <message>
        <source>The office did not say yet that it has it.</source>
        <translation>Ofis henüz aldığını söylemedi.</translation>
    </message>
    <message>
        <source>Since {day}, {hour}.</source>
        <translation>{day}, {hour} itibarıyla.</translation>
    </message>
</context>
<context>
    <name>Pressable</name>
    <message>
        <source>Busy. Please wait.</source>
        <translation>Sürüyor. Biraz bekleyin.</translation>
    </message>
    <message>
        <source>Not possible now.</source>
        <translation>Şu anda olmuyor.</translation>
    </message>
</context>
<context>
    <name>PrintChoice</name>
    <message>
        <source>Put your stick in first.</source>
        <translation>Önce belleğinizi takın.</translation>
    </message>
    <message>
        <source>The sheet is being made</source>
        <translation>Sayfa hazırlanıyor</translation>
    </message>
    <message>
        <source>The slip</source>
        <translation>Fiş</translation>
    </message>
    <message>
        <source>Sheet {number} of {sheets}</source>
        <translation>Sayfa {number} / {sheets}</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Yazdır</translation>
    </message>
</context>
<context>
    <name>PrintLetters</name>
    <message>
        <source>Large letters?</source>
        <translation>Büyük harfler mi?</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hayır</translation>
    </message>
    <message>
        <source>Yes, large</source>
        <translation>Evet, büyük</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>The sheet before</source>
        <translation>Önceki sayfa</translation>
    </message>
    <message>
        <source>This is the first sheet.</source>
        <translation>Bu ilk sayfa.</translation>
    </message>
    <message>
        <source>The next sheet</source>
        <translation>Sonraki sayfa</translation>
    </message>
    <message>
        <source>This is the last sheet.</source>
        <translation>Bu son sayfa.</translation>
    </message>
</context>
<context>
    <name>PrintQuestion</name>
    <message>
        <source>What do you print?</source>
        <translation>Ne yazdırıyorsunuz?</translation>
    </message>
    <message>
        <source>How do you take it along?</source>
        <translation>Nasıl götürüyorsunuz?</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Şimdi değil</translation>
    </message>
</context>
<context>
    <name>PrintReady</name>
    <message>
        <source>The printer is ready.</source>
        <translation>Yazıcı hazır.</translation>
    </message>
    <message>
        <source>The paper comes out under the screen.</source>
        <translation>Kâğıt ekranın altından çıkar.</translation>
    </message>
</context>
<context>
    <name>PrintTimes</name>
    <message>
        <source>How many times?</source>
        <translation>Kaç kez?</translation>
    </message>
</context>
<context>
    <name>PrintTrouble</name>
    <message>
        <source>Take it along on your phone</source>
        <translation>Telefonunuza alın</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Stop printing</source>
        <translation>Yazdırmayı durdur</translation>
    </message>
</context>
<context>
    <name>PrintWords</name>
    <message>
        <source>The printer is getting ready</source>
        <translation>Yazıcı hazırlanıyor</translation>
    </message>
    <message>
        <source>The printer is printing</source>
        <translation>Yazıcı yazdırıyor</translation>
    </message>
    <message>
        <source>It is printed</source>
        <translation>Yazdırıldı</translation>
    </message>
    <message>
        <source>The paper has run out</source>
        <translation>Kâğıt bitti</translation>
    </message>
    <message>
        <source>The paper is stuck</source>
        <translation>Kâğıt sıkıştı</translation>
    </message>
    <message>
        <source>The printer is open</source>
        <translation>Yazıcının kapağı açık</translation>
    </message>
    <message>
        <source>The ink has run out</source>
        <translation>Mürekkep bitti</translation>
    </message>
    <message>
        <source>The paper tray is full</source>
        <translation>Kâğıt gözü dolu</translation>
    </message>
    <message>
        <source>The printer does not answer</source>
        <translation>Yazıcı yanıt vermiyor</translation>
    </message>
    <message>
        <source>The printer does not take this</source>
        <translation>Yazıcı bunu kabul etmiyor</translation>
    </message>
    <message>
        <source>Printing takes too long</source>
        <translation>Yazdırma çok uzun sürüyor</translation>
    </message>
    <message>
        <source>Printing has stopped</source>
        <translation>Yazdırma durdu</translation>
    </message>
    <message>
        <source>Printing did not work</source>
        <translation>Yazdırma olmadı</translation>
    </message>
    <message>
        <source>We do not know if it worked</source>
        <translation>Olup olmadığını bilmiyoruz</translation>
    </message>
    <message>
        <source>There is no printer here</source>
        <translation>Burada yazıcı yok</translation>
    </message>
    <message>
        <source>You have printed all your sheets</source>
        <translation>Tüm sayfalarınızı yazdırdınız</translation>
    </message>
    <message>
        <source>The sheets for today are used up</source>
        <translation>Bugünkü sayfalar bitti</translation>
    </message>
    <message>
        <source>Stay here for a moment.</source>
        <translation>Biraz daha burada kalın.</translation>
    </message>
    <message numerus="yes">
        <source>Take your sheets from the printer.</source>
        <translation>
            <numerusform>Sayfalarınızı yazıcıdan alın.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look in the printer. You did nothing wrong.</source>
        <translation>Yazıcıya bakın. Siz yanlış bir şey yapmadınız.</translation>
    </message>
    <message>
        <source>Take it along on your phone.</source>
        <translation>Telefonunuza alın.</translation>
    </message>
    <message>
        <source>You did nothing wrong.</source>
        <translation>Siz yanlış bir şey yapmadınız.</translation>
    </message>
    <message>
        <source>I have my sheets</source>
        <translation>Sayfalarımı aldım</translation>
    </message>
    <message>
        <source>Ask for paper at the desk</source>
        <translation>Gişeden kâğıt isteyin</translation>
    </message>
    <message>
        <source>Do you want it on paper? Ask at the desk</source>
        <translation>Kâğıda basılı mı istiyorsunuz? Gişeye sorun</translation>
    </message>
    <message>
        <source>Ask for help at the desk</source>
        <translation>Gişeden yardım isteyin</translation>
    </message>
    <message>
        <source>Or take the sheets from the tray. Then printing goes on by itself.</source>
        <translation>Ya da gözdeki sayfaları alın. Sonra yazdırma kendiliğinden devam eder.</translation>
    </message>
    <message>
        <source>After that, printing goes on by itself.</source>
        <translation>Sonra yazdırma kendiliğinden devam eder.</translation>
    </message>
    <message>
        <source>Or try once more.</source>
        <translation>Ya da bir kez daha deneyin.</translation>
    </message>
    <message>
        <source>Sheet {number} of {sheets}</source>
        <translation>Sayfa {number} / {sheets}</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>Hiçbir şey yazdırılmadı.</translation>
    </message>
    <message numerus="yes">
        <source>%n of {sheets} sheets came out.</source>
        <translation>
            <numerusform>{sheets} sayfadan %n tanesi çıktı.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintWork</name>
    <message>
        <source>Stop printing</source>
        <translation>Yazdırmayı durdur</translation>
    </message>
</context>
<context>
    <name>PrintedCard</name>
    <message>
        <source>Only on the paper</source>
        <translation>Yalnızca kâğıtta yazıyor</translation>
    </message>
</context>
<context>
    <name>PrintingController</name>
    <message>
        <source>Put it on my stick</source>
        <translation>Belleğime yaz</translation>
    </message>
    <message numerus="yes">
        <source>Print %n slips</source>
        <translation>
            <numerusform>%n fiş yazdır</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print %n sheets</source>
        <translation>
            <numerusform>%n sayfa yazdır</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProfileCard</name>
    <message>
        <source>About me</source>
        <translation>Hakkımda</translation>
    </message>
    <message>
        <source>So we suggest what suits you. Nothing has to be filled in.</source>
        <translation>Böylece size uyanı öneririz. Hiçbiri zorunlu değil.</translation>
    </message>
    <message>
        <source>Which work do you look for?</source>
        <translation>Hangi işi arıyorsunuz?</translation>
    </message>
    <message>
        <source>Touch to take it away.</source>
        <translation>Kaldırmak için dokunun.</translation>
    </message>
    <message>
        <source>How far may it be?</source>
        <translation>Ne kadar uzak olabilir?</translation>
    </message>
    <message>
        <source>How well do you speak Dutch?</source>
        <translation>Felemenkçeyi ne kadar iyi konuşuyorsunuz?</translation>
    </message>
    <message>
        <source>Can you work with a computer or a phone?</source>
        <translation>Bilgisayar veya telefon kullanabiliyor musunuz?</translation>
    </message>
</context>
<context>
    <name>ProfileController</name>
    <message>
        <source>How far is all the same</source>
        <translation>Uzaklık fark etmez</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Evet</translation>
    </message>
    <message>
        <source>No, or with help</source>
        <translation>Hayır veya yardımla</translation>
    </message>
</context>
<context>
    <name>ProofDialog</name>
    <message>
        <source>Print the proof</source>
        <translation>Kanıtı yazdır</translation>
    </message>
    <message>
        <source>Which applications do you want on it?</source>
        <translation>Üzerinde hangi başvurular olsun?</translation>
    </message>
    <message>
        <source>The sheet says that you filled this in yourself.</source>
        <translation>Kâğıtta bunu kendinizin doldurduğu yazar.</translation>
    </message>
    <message>
        <source>There are no applications in this time.</source>
        <translation>Bu sürede başvuru yok.</translation>
    </message>
</context>
<context>
    <name>ReadBar</name>
    <message>
        <source>Read all</source>
        <translation>Hepsini oku</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Devam et</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Duraklat</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Bir daha</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Atla</translation>
    </message>
</context>
<context>
    <name>ReasonPanel</name>
    <message>
        <source>Why do I see this?</source>
        <translation>Bunu neden görüyorum?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>We do not know who those people are. They do not know who you are.</source>
        <translation>O kişilerin kim olduğunu bilmiyoruz. Onlar da sizin kim olduğunuzu bilmiyor.</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>Bana göre değil</translation>
    </message>
    <message>
        <source>Look at the vacancy</source>
        <translation>İş ilanına bak</translation>
    </message>
</context>
<context>
    <name>RemoveDialog</name>
    <message>
        <source>Yes, remove it</source>
        <translation>Evet, sil</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>Hayır, kalsın</translation>
    </message>
</context>
<context>
    <name>ResultHead</name>
    <message>
        <source>Search saved</source>
        <translation>Arama kaydedildi</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Bu aramayı kaydet</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Yazdır</translation>
    </message>
    <message>
        <source>What comes first?</source>
        <translation>Önce hangisi gelsin?</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Choose with pictures</source>
        <translation>Resimlerle seç</translation>
    </message>
    <message>
        <source>No new data. Searching works as always.</source>
        <translation>Yeni veri yok. Arama çalışıyor.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Ara</translation>
    </message>
    <message>
        <source>Clear what you typed</source>
        <translation>Yazdığınızı silin</translation>
    </message>
    <message>
        <source>in</source>
        <translation>yer:</translation>
    </message>
    <message>
        <source>Where do you want to search from?</source>
        <translation>Nereden aramak istersiniz?</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Seç</translation>
    </message>
    <message>
        <source>Choose what fits</source>
        <translation>Size uyanı seçin</translation>
    </message>
    <message>
        <source>Search saved</source>
        <translation>Arama kaydedildi</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Bu aramayı kaydet</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Resimler</translation>
    </message>
</context>
<context>
    <name>ResultTurn</name>
    <message>
        <source>Previous</source>
        <translation>Önceki</translation>
    </message>
    <message>
        <source>This is the first one.</source>
        <translation>Bu ilk sonuç.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Sonraki</translation>
    </message>
    <message>
        <source>This is the last one.</source>
        <translation>Bu son sonuç.</translation>
    </message>
</context>
<context>
    <name>SavedController</name>
    <message>
        <source>Saved vacancies</source>
        <translation>Kayıtlı işler</translation>
    </message>
    <message>
        <source>Saved trainings</source>
        <translation>Kayıtlı eğitimler</translation>
    </message>
    <message>
        <source>What I saved</source>
        <translation>Kaydettiklerim</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Hepsi</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation>İş ilanları</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Eğitimler</translation>
    </message>
</context>
<context>
    <name>SavedWords</name>
    <message>
        <source>All vacancies</source>
        <translation>Bütün iş ilanları</translation>
    </message>
    <message>
        <source>All trainings</source>
        <translation>Bütün eğitimler</translation>
    </message>
    <message numerus="yes">
        <source>%n vacancies</source>
        <translation>
            <numerusform>%n iş ilanı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trainings</source>
        <translation>
            <numerusform>%n kurs</numerusform>
        </translation>
    </message>
    <message>
        <source>in {place}</source>
        <translation>yer: {place}</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>yeni yok</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n yeni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>%n gün kaldı</numerusform>
        </translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Son gün</translation>
    </message>
    <message>
        <source>Starts on {day}</source>
        <translation>Başlangıç: {day}</translation>
    </message>
    <message>
        <source>Not there any more</source>
        <translation>Artık yok</translation>
    </message>
    <message>
        <source>Not there any more since {day}</source>
        <translation>{day} tarihinden beri yok</translation>
    </message>
</context>
<context>
    <name>ScanController</name>
    <message>
        <source>This code is not from WIS.</source>
        <translation>Bu kod WIS&apos;ten değil.</translation>
    </message>
    <message>
        <source>We do not find this. The vacancy or training may no longer be there.</source>
        <translation>Bunu bulamıyoruz. İş ilanı veya kurs artık olmayabilir.</translation>
    </message>
    <message>
        <source>You scanned: {title}</source>
        <translation>Taradığınız: {title}</translation>
    </message>
    <message>
        <source>More than one vacancy has this code. Choose yours.</source>
        <translation>Bu kod birden fazla iş ilanında var. Sizinkini seçin.</translation>
    </message>
    <message>
        <source>More than one training has this code. This is who gives them.</source>
        <translation>Bu kod birden fazla kursta var. Kursları veren yer burada.</translation>
    </message>
    <message>
        <source>We cannot look this up now.</source>
        <translation>Şu anda bunu arayamıyoruz.</translation>
    </message>
</context>
<context>
    <name>ScrollRail</name>
    <message>
        <source>Part %1 of %2</source>
        <translation>Bölüm %1 / %2</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Önceki sayfa</translation>
    </message>
    <message>
        <source>You are at the top.</source>
        <translation>En üsttesiniz.</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Sonraki sayfa</translation>
    </message>
    <message>
        <source>You are at the bottom.</source>
        <translation>En alttasınız.</translation>
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
        <translation>Bunlardan birini mi demek istediniz?</translation>
    </message>
    <message>
        <source>Leave out your choices. Then you will find something.</source>
        <translation>Seçimlerinizi kaldırın. O zaman bir şey bulursunuz.</translation>
    </message>
    <message>
        <source>Try other words, or fewer.</source>
        <translation>Başka ya da daha az kelime deneyin.</translation>
    </message>
    <message>
        <source>Leave out one choice. Then you will find something.</source>
        <translation>Bir seçimi kaldırın. O zaman bir şey bulursunuz.</translation>
    </message>
    <message>
        <source>We searched for {words}.</source>
        <translation>Şunu aradık: {words}.</translation>
    </message>
    <message>
        <source>{first} to {last} of {count}</source>
        <translation>{first}–{last} / {count}</translation>
    </message>
    <message>
        <source>{row} of {count}</source>
        <translation>{row} / {count}</translation>
    </message>
</context>
<context>
    <name>SearchController</name>
    <message numerus="yes">
        <source>%n vacancies</source>
        <translation>
            <numerusform>%n iş ilanı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>vacancies</source>
        <translation>
            <numerusform>iş ilanı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n vacancies</source>
        <translation>
            <numerusform>%n iş ilanını göster</numerusform>
        </translation>
    </message>
    <message>
        <source>All vacancies, without “{text}”</source>
        <translation>Tüm iş ilanları, “{text}” olmadan</translation>
    </message>
    <message numerus="yes">
        <source>The first %n, as a list</source>
        <translation>
            <numerusform>İlk %n sonuç, liste olarak</numerusform>
        </translation>
    </message>
    <message>
        <source>The list</source>
        <translation>Liste</translation>
    </message>
    <message numerus="yes">
        <source>The first %n, two to a sheet</source>
        <translation>
            <numerusform>İlk %n ilan, her sayfada iki</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchNews</name>
    <message numerus="yes">
        <source>%n suggestions</source>
        <translation>
            <numerusform>%n öneri</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Vacancies</source>
        <translation>İş ilanları</translation>
    </message>
    <message>
        <source>Type the work you are looking for, or choose what suits you. Then touch a vacancy.</source>
        <translation>Aradığınız işi yazın veya size uyanı seçin. Sonra bir iş ilanına dokunun.</translation>
    </message>
    <message>
        <source>What work are you looking for?</source>
        <translation>Hangi işi arıyorsunuz?</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Yeni</translation>
    </message>
</context>
<context>
    <name>SectorWindows</name>
    <message>
        <source>choose with pictures</source>
        <translation>resimlerle seçin</translation>
    </message>
    <message>
        <source>Type instead</source>
        <translation>Yazmak istiyorum</translation>
    </message>
    <message>
        <source>Clear choices</source>
        <translation>Seçimleri sil</translation>
    </message>
</context>
<context>
    <name>SectorWords</name>
    <message>
        <source>Dutch and languages</source>
        <translation>Hollandaca ve diller</translation>
    </message>
    <message>
        <source>Learning to use a computer</source>
        <translation>Bilgisayar kullanmayı öğrenme</translation>
    </message>
    <message>
        <source>Finding a job</source>
        <translation>İş arama</translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation>Hesap</translation>
    </message>
    <message>
        <source>Living in Belgium</source>
        <translation>Belçika’da yaşam</translation>
    </message>
    <message>
        <source>Care &amp; health</source>
        <translation>Bakım ve sağlık</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>İnşaat</translation>
    </message>
    <message>
        <source>Shop &amp; sales</source>
        <translation>Mağaza ve satış</translation>
    </message>
    <message>
        <source>Computers &amp; IT</source>
        <translation>Bilgisayar ve BT</translation>
    </message>
    <message>
        <source>Logistics &amp; transport</source>
        <translation>Lojistik ve taşıma</translation>
    </message>
    <message>
        <source>Factory &amp; production</source>
        <translation>Fabrika ve üretim</translation>
    </message>
    <message>
        <source>Kitchen &amp; serving</source>
        <translation>Mutfak ve servis</translation>
    </message>
    <message>
        <source>Hair, fashion &amp; sports</source>
        <translation>Saç, moda ve spor</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Güvenlik</translation>
    </message>
    <message>
        <source>Technical work</source>
        <translation>Teknik işler</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Ofis</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>Temizlik</translation>
    </message>
    <message>
        <source>School &amp; children</source>
        <translation>Okul ve çocuklar</translation>
    </message>
    <message>
        <source>Gardens &amp; animals</source>
        <translation>Bahçe ve hayvanlar</translation>
    </message>
</context>
<context>
    <name>SectorsController</name>
    <message>
        <source>We do not know any vacancies right now.</source>
        <translation>Şu anda hiç iş ilanı bilmiyoruz.</translation>
    </message>
    <message>
        <source>You did nothing wrong. Ask for help at the desk.</source>
        <translation>Siz yanlış bir şey yapmadınız. Gişeden yardım isteyin.</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>Bilmiyorum</translation>
    </message>
    <message>
        <source>Help me choose</source>
        <translation>Seçmeme yardım edin</translation>
    </message>
</context>
<context>
    <name>SectorsPage</name>
    <message>
        <source>Vacancies</source>
        <translation>İş ilanları</translation>
    </message>
    <message>
        <source>Touch the kind of work that you look for. Then touch an occupation.</source>
        <translation>Aradığınız iş türüne dokunun. Sonra bir mesleğe dokunun.</translation>
    </message>
    <message>
        <source>What kind of work do you look for?</source>
        <translation>Ne tür bir iş arıyorsunuz?</translation>
    </message>
    <message>
        <source>No vacancies suit your other choices.</source>
        <translation>Diğer seçimlerinize uyan iş ilanı yok.</translation>
    </message>
</context>
<context>
    <name>ShareController</name>
    <message>
        <source>For my counsellor</source>
        <translation>Danışmanım için</translation>
    </message>
    <message>
        <source>It is sent. The office reads it soon.</source>
        <translation>Gönderildi. Ofis yakında okur.</translation>
    </message>
    <message>
        <source>It could not be sent. Print it instead.</source>
        <translation>Gönderilemedi. Bunun yerine yazdırın.</translation>
    </message>
    <message>
        <source>What I can do</source>
        <translation>Yapabildiklerim</translation>
    </message>
    <message>
        <source>My CVs</source>
        <translation>Özgeçmişlerim</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Başvurular</translation>
    </message>
    <message>
        <source>Tasks and appointments</source>
        <translation>Görevler ve randevular</translation>
    </message>
    <message>
        <source>What I saved</source>
        <translation>Kaydettiklerim</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>It is sent</source>
        <translation>Gönderildi</translation>
    </message>
    <message>
        <source>It could not be sent</source>
        <translation>Gönderilemedi</translation>
    </message>
    <message>
        <source>What may your counsellor see?</source>
        <translation>Danışmanınız neyi görebilir?</translation>
    </message>
    <message>
        <source>The office reads it soon. Your file itself stays locked.</source>
        <translation>Ofis yakında okur. Dosyanızın kendisi kilitli kalır.</translation>
    </message>
    <message>
        <source>Print it, and give the sheet to your counsellor.</source>
        <translation>Yazdırın ve kâğıdı danışmanınıza verin.</translation>
    </message>
    <message>
        <source>Touch what you want to show. The rest stays yours. Your first name goes with it.</source>
        <translation>Göstermek istediklerinize dokunun. Gerisi sizde kalır. Adınız da gider.</translation>
    </message>
    <message>
        <source>Only the office can read what you send. It gets a copy of now, and nothing of what you change later.</source>
        <translation>Gönderdiğinizi yalnızca ofis okuyabilir. Şu anki hâlinin kopyasını alır, sonra değiştirdiklerinizi almaz.</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Kâğıtta</translation>
    </message>
    <message>
        <source>Choose first what you want to show.</source>
        <translation>Önce göstermek istediğinizi seçin.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Send it to the office</source>
        <translation>Ofise gönder</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tamam</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Done</source>
        <translation>Tamam</translation>
    </message>
</context>
<context>
    <name>SortSheet</name>
    <message>
        <source>What comes first?</source>
        <translation>Önce hangisi gelsin?</translation>
    </message>
</context>
<context>
    <name>SpokenWords</name>
    <message>
        <source>%1 of %2</source>
        <translation>%2 içinde %1</translation>
    </message>
    <message>
        <source>Reading aloud is on. Go to the next thing with the arrows. Press it with OK.</source>
        <translation>Sesli okuma açık. Oklarla sonrakine geçin. OK ile basın.</translation>
    </message>
    <message>
        <source>Reading aloud is on. Touch something to hear it. Touch it again to press it.</source>
        <translation>Sesli okuma açık. Duymak istediğinize dokunun. Basmak için bir daha dokunun.</translation>
    </message>
    <message>
        <source>This is personal. Plug in headphones to hear it.</source>
        <translation>Bu kişisel. Duymak için kulaklık takın.</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds left</source>
        <translation>
            <numerusform>%n saniye kaldı</numerusform>
        </translation>
    </message>
    <message>
        <source>Volume %1</source>
        <translation>Ses düzeyi %1</translation>
    </message>
    <message>
        <source>Reading slowly</source>
        <translation>Yavaş okuyorum</translation>
    </message>
    <message>
        <source>Reading normally</source>
        <translation>Normal okuyorum</translation>
    </message>
    <message>
        <source>Reading fast</source>
        <translation>Hızlı okuyorum</translation>
    </message>
    <message>
        <source>button</source>
        <translation>düğme</translation>
    </message>
    <message>
        <source>link</source>
        <translation>bağlantı</translation>
    </message>
    <message>
        <source>text field</source>
        <translation>metin alanı</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>sekme</translation>
    </message>
    <message>
        <source>slider</source>
        <translation>kaydırıcı</translation>
    </message>
    <message>
        <source>progress</source>
        <translation>ilerleme</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>boş</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>işaretli</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>işaretli değil</translation>
    </message>
    <message>
        <source>on</source>
        <translation>açık</translation>
    </message>
    <message>
        <source>off</source>
        <translation>kapalı</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>seçili</translation>
    </message>
    <message>
        <source>open</source>
        <translation>açık</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>kapalı</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>kullanılamıyor</translation>
    </message>
</context>
<context>
    <name>StartController</name>
    <message>
        <source>What is it?</source>
        <translation>Nedir?</translation>
    </message>
    <message>
        <source>Your first name</source>
        <translation>Adınız</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Kodunuz</translation>
    </message>
    <message>
        <source>Your cards</source>
        <translation>Kartlarınız</translation>
    </message>
</context>
<context>
    <name>StartWhat</name>
    <message>
        <source>This is not a registration as a job seeker</source>
        <translation>Bu, iş arayan kaydı değildir</translation>
    </message>
    <message>
        <source>You register with the employment service. Here you see who helps you with that.</source>
        <translation>Kayıt iş kurumunda yapılır. Kimin yardım ettiğini burada görürsünüz.</translation>
    </message>
    <message>
        <source>Start my file</source>
        <translation>Dosyamı aç</translation>
    </message>
    <message>
        <source>Where do I register?</source>
        <translation>Nerede kaydolurum?</translation>
    </message>
    <message>
        <source>Go on without a file</source>
        <translation>Dosyasız devam et</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>You did every step.</source>
        <translation>Her adımı yaptınız.</translation>
    </message>
    <message>
        <source>Is the task done? Then say so here.</source>
        <translation>Görev bitti mi? O zaman burada söyleyin.</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>Bu tamam</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Adım %1 / %2</translation>
    </message>
</context>
<context>
    <name>StickWords</name>
    <message>
        <source>We are writing</source>
        <translation>Yazıyoruz</translation>
    </message>
    <message>
        <source>Leave your stick in.</source>
        <translation>Belleğinizi çıkarmayın.</translation>
    </message>
    <message>
        <source>It is on your stick</source>
        <translation>Belleğinize yazıldı</translation>
    </message>
    <message>
        <source>You can take your stick out now.</source>
        <translation>Belleğinizi artık çıkarabilirsiniz.</translation>
    </message>
    <message>
        <source>I have my stick</source>
        <translation>Belleğimi aldım</translation>
    </message>
    <message>
        <source>There is no stick</source>
        <translation>Bellek takılı değil</translation>
    </message>
    <message>
        <source>Put your stick in and try again.</source>
        <translation>Belleğinizi takıp tekrar deneyin.</translation>
    </message>
    <message>
        <source>Your stick is full</source>
        <translation>Belleğiniz dolu</translation>
    </message>
    <message>
        <source>Nothing on it was changed.</source>
        <translation>Üzerinde hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>Your stick is locked</source>
        <translation>Belleğiniz kilitli</translation>
    </message>
    <message>
        <source>There is a small slide on it. Move it and try again.</source>
        <translation>Üzerinde küçük bir sürgü var. Kaydırıp tekrar deneyin.</translation>
    </message>
    <message>
        <source>We cannot write on this stick</source>
        <translation>Bu belleğe yazamıyoruz</translation>
    </message>
    <message>
        <source>It has another format. Do you have another stick? Nothing on it was changed.</source>
        <translation>Biçimi farklı. Başka belleğiniz var mı? Üzerinde hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>Writing did not work</source>
        <translation>Yazma işe yaramadı</translation>
    </message>
    <message>
        <source>You did nothing wrong.</source>
        <translation>Siz yanlış bir şey yapmadınız.</translation>
    </message>
    <message>
        <source>Ask for help at the desk</source>
        <translation>Danışmadan yardım isteyin</translation>
    </message>
    <message>
        <source>Or print it on paper.</source>
        <translation>Ya da kâğıda yazdırın.</translation>
    </message>
</context>
<context>
    <name>StreetSign</name>
    <message>
        <source>Sample data</source>
        <translation>Örnek bilgiler</translation>
    </message>
</context>
<context>
    <name>SuggestController</name>
    <message>
        <source>what you can do</source>
        <translation>beceri</translation>
    </message>
    <message>
        <source>employer</source>
        <translation>işveren</translation>
    </message>
    <message>
        <source>place</source>
        <translation>şehir</translation>
    </message>
    <message>
        <source>training</source>
        <translation>kurs</translation>
    </message>
    <message numerus="yes">
        <source>%n trainings</source>
        <translation>
            <numerusform>%n kurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vacancies</source>
        <translation>
            <numerusform>%n iş ilanı</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestionWords</name>
    <message>
        <source>This is no longer there.</source>
        <translation>Bu artık yok.</translation>
    </message>
    <message>
        <source>You have {has} of the {asked} things that they ask.</source>
        <translation>İstenen {asked} şeyden {has} tanesi sizde var.</translation>
    </message>
    <message>
        <source>It is {km} away.</source>
        <translation>{km} uzakta.</translation>
    </message>
    <message>
        <source>You chose up to {km} km.</source>
        <translation>{km} km’ye kadar seçtiniz.</translation>
    </message>
    <message>
        <source>We do not know who those people are. They do not know who you are.</source>
        <translation>O kişilerin kim olduğunu bilmiyoruz. Onlar da sizin kim olduğunuzu bilmiyor.</translation>
    </message>
    <message>
        <source>Only this screen looked at what is in your file. Nobody else knows.</source>
        <translation>Dosyanıza yalnızca bu ekran baktı. Başka kimse bilmiyor.</translation>
    </message>
    <message>
        <source>Only you see this. They do not know what you do with it.</source>
        <translation>Bunu yalnızca siz görürsünüz. Ne yaptığınızı bilmezler.</translation>
    </message>
    <message numerus="yes">
        <source>You saved %n vacancies for such work.</source>
        <translation>
            <numerusform>Böyle bir iş için %n ilan sakladınız.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You applied %n times for such work.</source>
        <translation>
            <numerusform>Böyle bir işe %n kez başvurdunuz.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is in your saved search “{words}”.</source>
        <translation>Sakladığınız “{words}” aramasında var.</translation>
    </message>
    <message>
        <source>It is in one of your saved searches.</source>
        <translation>Sakladığınız aramalardan birinde var.</translation>
    </message>
    <message>
        <source>You look for work as {name}.</source>
        <translation>{name} olarak iş arıyorsunuz.</translation>
    </message>
    <message numerus="yes">
        <source>%n people who look for the same work chose this vacancy.</source>
        <translation>
            <numerusform>Aynı işi arayan %n kişi bu ilanı seçti.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestionsController</name>
    <message numerus="yes">
        <source>%n suggestions for you</source>
        <translation>
            <numerusform>Size %n öneri</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SwitchRow</name>
    <message>
        <source>On</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Kapalı</translation>
    </message>
</context>
<context>
    <name>TakeActions</name>
    <message>
        <source>Saved</source>
        <translation>Kaydedilenler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Yazdır</translation>
    </message>
    <message>
        <source>Take along (QR)</source>
        <translation>Yanına al (QR)</translation>
    </message>
    <message>
        <source>I applied</source>
        <translation>Başvurdum</translation>
    </message>
</context>
<context>
    <name>TakeAlongController</name>
    <message>
        <source>Save the contact. Done.</source>
        <translation>Kişiyi kaydedin. Tamam.</translation>
    </message>
    <message>
        <source>Open the map. Done.</source>
        <translation>Haritayı açın. Tamam.</translation>
    </message>
    <message>
        <source>Tap the link. Done.</source>
        <translation>Bağlantıya dokunun. Tamam.</translation>
    </message>
    <message>
        <source>Read the text, or copy it. Done.</source>
        <translation>Metni okuyun veya kopyalayın. Tamam.</translation>
    </message>
    <message>
        <source>The vacancy</source>
        <translation>İş ilanı</translation>
    </message>
    <message>
        <source>The training</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>The contact</source>
        <translation>İletişim bilgisi</translation>
    </message>
    <message>
        <source>The way there</source>
        <translation>Yol</translation>
    </message>
</context>
<context>
    <name>TakeAlongDialog</name>
    <message>
        <source>Take it along on your phone</source>
        <translation>Telefonunuza alın</translation>
    </message>
    <message>
        <source>What do you take along?</source>
        <translation>Yanınıza ne alıyorsunuz?</translation>
    </message>
    <message>
        <source>Open the camera of your phone.</source>
        <translation>Telefonunuzun kamerasını açın.</translation>
    </message>
    <message>
        <source>Point it at the square.</source>
        <translation>Kareye doğru tutun.</translation>
    </message>
    <message>
        <source>No phone? Print</source>
        <translation>Telefon yok mu? Yazdır</translation>
    </message>
    <message>
        <source>It worked</source>
        <translation>Oldu</translation>
    </message>
</context>
<context>
    <name>TakeThings</name>
    <message>
        <source>Take your paper with you.</source>
        <translation>Kâğıdınızı yanınıza alın.</translation>
    </message>
    <message>
        <source>Look in the tray of the printer.</source>
        <translation>Yazıcının gözüne bakın.</translation>
    </message>
    <message>
        <source>Your file is safe. Take your card with you.</source>
        <translation>Dosyanız güvende. Kartınızı yanınıza alın.</translation>
    </message>
    <message>
        <source>Next time it opens again with your card and your code.</source>
        <translation>Bir dahaki sefere kartınız ve kodunuzla yine açılır.</translation>
    </message>
    <message>
        <source>Do you have everything?</source>
        <translation>Her şeyinizi aldınız mı?</translation>
    </message>
    <message>
        <source>Your coat, your bag, your phone.</source>
        <translation>Montunuz, çantanız, telefonunuz.</translation>
    </message>
</context>
<context>
    <name>TaskChips</name>
    <message>
        <source>Show more tasks</source>
        <translation>Daha çok görev göster</translation>
    </message>
</context>
<context>
    <name>TaskController</name>
    <message>
        <source>I need more time: until %1.</source>
        <translation>Daha fazla zamana ihtiyacım var: %1 tarihine kadar.</translation>
    </message>
</context>
<context>
    <name>TaskWords</name>
    <message>
        <source>Done</source>
        <translation>Tamam</translation>
    </message>
    <message>
        <source>Given by the kiosk</source>
        <translation>Kiosktan</translation>
    </message>
    <message>
        <source>From your counsellor %1</source>
        <translation>Danışmanınız %1 gönderdi</translation>
    </message>
    <message>
        <source>From your counsellor</source>
        <translation>Danışmanınızdan</translation>
    </message>
    <message>
        <source>This is done.</source>
        <translation>Bu bitti.</translation>
    </message>
    <message>
        <source>Is it done? Then say so here.</source>
        <translation>Bitti mi? O zaman burada söyleyin.</translation>
    </message>
    <message>
        <source>Your next application counts by itself.</source>
        <translation>Bir sonraki başvurunuz kendiliğinden sayılır.</translation>
    </message>
    <message>
        <source>Print your CV, a letter or your list here. That counts by itself.</source>
        <translation>Özgeçmişinizi, bir mektubu ya da listenizi burada yazdırın. Kendiliğinden sayılır.</translation>
    </message>
    <message>
        <source>Print it here. That counts by itself.</source>
        <translation>Burada yazdırın. Kendiliğinden sayılır.</translation>
    </message>
    <message>
        <source>Go to your appointment, and say there that you went. That counts by itself.</source>
        <translation>Randevunuza gidin ve sayfasında gittiğinizi söyleyin. Kendiliğinden sayılır.</translation>
    </message>
    <message>
        <source>Go there, and say here that it is done.</source>
        <translation>Oraya gidin ve bittiğini burada söyleyin.</translation>
    </message>
    <message>
        <source>Do it now in your CV</source>
        <translation>Şimdi özgeçmişinizde yapın</translation>
    </message>
    <message>
        <source>Write the letter now</source>
        <translation>Mektubu şimdi yazın</translation>
    </message>
    <message>
        <source>Look for work now</source>
        <translation>Şimdi iş arayın</translation>
    </message>
    <message>
        <source>Look for a training now</source>
        <translation>Şimdi bir eğitim arayın</translation>
    </message>
    <message>
        <source>Find who helps</source>
        <translation>Kimin yardım ettiğini bulun</translation>
    </message>
    <message>
        <source>See who helps</source>
        <translation>Kimin yardım ettiğini görün</translation>
    </message>
    <message>
        <source>See the places</source>
        <translation>Yerleri gör</translation>
    </message>
    <message>
        <source>See what you saved</source>
        <translation>Sakladıklarınızı görün</translation>
    </message>
    <message>
        <source>See your searches</source>
        <translation>Aramalarınızı görün</translation>
    </message>
    <message>
        <source>See your applications</source>
        <translation>Başvurularınızı görün</translation>
    </message>
    <message>
        <source>See your appointments</source>
        <translation>Randevularınızı görün</translation>
    </message>
    <message>
        <source>Say what you can do</source>
        <translation>Neler yapabildiğinizi söyleyin</translation>
    </message>
    <message>
        <source>Fill in your profile</source>
        <translation>Profilinizi doldurun</translation>
    </message>
    <message>
        <source>Make the card now</source>
        <translation>Kartı şimdi yapın</translation>
    </message>
</context>
<context>
    <name>TasksController</name>
    <message numerus="yes">
        <source>%n are late</source>
        <translation>
            <numerusform>%n gecikti</numerusform>
        </translation>
    </message>
    <message>
        <source>My tasks</source>
        <translation>Görevlerim</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>No more letters fit here.</source>
        <translation>Buraya daha fazla harf sığmaz.</translation>
    </message>
</context>
<context>
    <name>TimeOutPage</name>
    <message>
        <source>Are you still there?</source>
        <translation>Hâlâ orada mısınız?</translation>
    </message>
    <message>
        <source>You did not touch the screen for a while. Soon we wipe everything from this screen.</source>
        <translation>Bir süredir ekrana dokunmadınız. Az sonra bu ekrandaki her şeyi sileceğiz.</translation>
    </message>
    <message numerus="yes">
        <source>seconds</source>
        <comment>after a number above it</comment>
        <translation>
            <numerusform>saniye</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop &amp; wipe all</source>
        <translation>Durdur ve hepsini sil</translation>
    </message>
    <message>
        <source>Yes, keep going</source>
        <translation>Evet, devam ediyorum</translation>
    </message>
</context>
<context>
    <name>TrailMark</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Adım %1 / %2</translation>
    </message>
</context>
<context>
    <name>TrainingBody</name>
    <message>
        <source>Shortage occupation: employers look for many people</source>
        <translation>Çok aranan meslek: işverenler çok sayıda insan arıyor</translation>
    </message>
    <message>
        <source>You get</source>
        <translation>Size verilenler</translation>
    </message>
    <message>
        <source>What do you learn?</source>
        <translation>Ne öğrenirsiniz?</translation>
    </message>
    <message>
        <source>What do you need?</source>
        <translation>Neye ihtiyacınız var?</translation>
    </message>
    <message>
        <source>With this you can work as</source>
        <translation>Bununla yapabileceğiniz işler</translation>
    </message>
    <message>
        <source>Starts later too</source>
        <translation>Daha sonra da başlıyor</translation>
    </message>
</context>
<context>
    <name>TrainingChoiceWords</name>
    <message>
        <source>When does it start?</source>
        <translation>Ne zaman başlıyor?</translation>
    </message>
    <message>
        <source>How much Dutch do you need?</source>
        <translation>Ne kadar Hollandaca gerekiyor?</translation>
    </message>
    <message>
        <source>Is there room?</source>
        <translation>Hâlâ yer var mı?</translation>
    </message>
    <message>
        <source>What does it cost?</source>
        <translation>Ücreti ne kadar?</translation>
    </message>
    <message>
        <source>How do you learn?</source>
        <translation>Nasıl öğreniliyor?</translation>
    </message>
    <message>
        <source>By day or in the evening?</source>
        <translation>Gündüz mü, akşam mı?</translation>
    </message>
    <message>
        <source>In which language?</source>
        <translation>Hangi dilde?</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Konusu ne?</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Hiç</translation>
    </message>
    <message>
        <source>In {month}</source>
        <translation>{month} ayında</translation>
    </message>
    <message>
        <source>No Dutch needed</source>
        <translation>Hollandaca bilmek gerekmez</translation>
    </message>
    <message>
        <source>Lessons by day</source>
        <translation>Gündüz dersleri</translation>
    </message>
    <message>
        <source>Evening lessons</source>
        <translation>Akşam dersleri</translation>
    </message>
    <message>
        <source>Lessons at the weekend</source>
        <translation>Hafta sonu dersleri</translation>
    </message>
    <message>
        <source>In {language}</source>
        <translation>Dil: {language}</translation>
    </message>
    <message>
        <source>Whenever it starts</source>
        <translation>Başlangıç fark etmez</translation>
    </message>
    <message>
        <source>Full ones too</source>
        <translation>Dolu kurslar da</translation>
    </message>
    <message>
        <source>Whatever it costs</source>
        <translation>Ücreti ne olursa olsun</translation>
    </message>
    <message>
        <source>However you learn</source>
        <translation>Nasıl öğrenilirse öğrenilsin</translation>
    </message>
    <message>
        <source>Any time of the day</source>
        <translation>Ne zaman olursa olsun</translation>
    </message>
    <message>
        <source>In any language</source>
        <translation>Hangi dilde olursa olsun</translation>
    </message>
    <message>
        <source>About anything</source>
        <translation>Konusu ne olursa olsun</translation>
    </message>
    <message>
        <source>Places left</source>
        <translation>Boş yer var</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Hollandaca</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Fransızca</translation>
    </message>
    <message>
        <source>English</source>
        <translation>İngilizce</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Ücretsiz</translation>
    </message>
    <message>
        <source>In a classroom</source>
        <translation>Sınıfta</translation>
    </message>
    <message>
        <source>From home</source>
        <translation>Evden</translation>
    </message>
    <message>
        <source>Partly from home</source>
        <translation>Kısmen evden</translation>
    </message>
    <message>
        <source>In a company</source>
        <translation>Bir şirkette</translation>
    </message>
</context>
<context>
    <name>TrainingController</name>
    <message>
        <source>This training</source>
        <translation>Bu kurs</translation>
    </message>
    <message>
        <source>This training is no longer there.</source>
        <translation>Bu kurs artık yok.</translation>
    </message>
    <message>
        <source>It may have started already. You did nothing wrong.</source>
        <translation>Belki başlamıştır. Siz yanlış bir şey yapmadınız.</translation>
    </message>
    <message>
        <source>Ask how to enrol:</source>
        <translation>Nasıl kaydolacağınızı sorun:</translation>
    </message>
    <message>
        <source>Enrol no later than</source>
        <translation>Son kayıt günü</translation>
    </message>
    <message>
        <source>To start on {day}: enrol no later than</source>
        <translation>{day} tarihinde başlamak için son kayıt günü:</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Süre</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Ne zaman</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Ücret</translation>
    </message>
    <message>
        <source>Dutch you need</source>
        <translation>Hollandaca</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Nasıl</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message numerus="yes">
        <source>%n vacancies</source>
        <translation>
            <numerusform>%n iş ilanı</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrainingPage</name>
    <message>
        <source>Trainings</source>
        <translation>Kurslar</translation>
    </message>
    <message>
        <source>Read the training. Take it along on your phone, or look for work with it.</source>
        <translation>Kurs hakkında okuyun. Telefonunuza alın veya bu kursla bulabileceğiniz işi arayın.</translation>
    </message>
    <message>
        <source>It starts on</source>
        <translation>Ne zaman başlıyor?</translation>
    </message>
    <message>
        <source>How to enrol</source>
        <translation>Böyle kaydolursunuz</translation>
    </message>
    <message>
        <source>Back to the trainings</source>
        <translation>Kurslara geri dön</translation>
    </message>
</context>
<context>
    <name>TrainingRow</name>
    <message>
        <source>Full</source>
        <translation>Dolu</translation>
    </message>
    <message>
        <source>Shortage occupation</source>
        <translation>Çok aranan meslek</translation>
    </message>
</context>
<context>
    <name>TrainingWords</name>
    <message>
        <source>This training is described in Dutch.</source>
        <translation>Bu kursun açıklaması Hollandaca.</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Gündüz</translation>
    </message>
    <message>
        <source>In the evening</source>
        <translation>Akşam</translation>
    </message>
    <message>
        <source>At the weekend</source>
        <translation>Hafta sonu</translation>
    </message>
    <message>
        <source>Whenever you want</source>
        <translation>İstediğiniz zaman</translation>
    </message>
    <message>
        <source>In a classroom</source>
        <translation>Sınıfta</translation>
    </message>
    <message>
        <source>From home</source>
        <translation>Evden</translation>
    </message>
    <message>
        <source>Partly from home</source>
        <translation>Kısmen evden</translation>
    </message>
    <message>
        <source>In a company</source>
        <translation>Bir şirkette</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Hiç</translation>
    </message>
    <message>
        <source>A few words</source>
        <translation>Birkaç kelime</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Biraz</translation>
    </message>
    <message>
        <source>Reasonably well</source>
        <translation>Orta</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>İyi</translation>
    </message>
    <message>
        <source>Very well</source>
        <translation>Çok iyi</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Fransızca</translation>
    </message>
    <message>
        <source>English</source>
        <translation>İngilizce</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Almanca</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n saat</numerusform>
        </translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Ücretsiz</translation>
    </message>
    <message>
        <source>Free for job seekers</source>
        <translation>İş arayanlara ücretsiz</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Dolu</translation>
    </message>
    <message>
        <source>Last place</source>
        <translation>Son yer</translation>
    </message>
    <message numerus="yes">
        <source>%n places left</source>
        <translation>
            <numerusform>%n boş yer</numerusform>
        </translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>bitiş: {day}</translation>
    </message>
    <message>
        <source>Best match first</source>
        <translation>En uygun olan önce</translation>
    </message>
    <message>
        <source>Starts first</source>
        <translation>İlk başlayan önce</translation>
    </message>
    <message>
        <source>Nearest to {place}</source>
        <translation>En yakın: {place}</translation>
    </message>
    <message>
        <source>Nearest to me</source>
        <translation>Bana en yakın</translation>
    </message>
</context>
<context>
    <name>TrainingsController</name>
    <message>
        <source>Free</source>
        <translation>Ücretsiz</translation>
    </message>
    <message>
        <source>last place</source>
        <translation>son yer</translation>
    </message>
    <message numerus="yes">
        <source>places left</source>
        <translation>
            <numerusform>boş yer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trainings</source>
        <translation>
            <numerusform>%n kurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>trainings</source>
        <translation>
            <numerusform>kurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n trainings</source>
        <translation>
            <numerusform>%n kursu göster</numerusform>
        </translation>
    </message>
    <message>
        <source>All trainings, without “{text}”</source>
        <translation>Tüm kurslar, “{text}” olmadan</translation>
    </message>
    <message numerus="yes">
        <source>The first %n, as a list</source>
        <translation>
            <numerusform>İlk %n sonuç, liste olarak</numerusform>
        </translation>
    </message>
    <message>
        <source>The list</source>
        <translation>Liste</translation>
    </message>
</context>
<context>
    <name>TrainingsPage</name>
    <message>
        <source>Trainings</source>
        <translation>Kurslar</translation>
    </message>
    <message>
        <source>Type what you want to learn, or choose what suits you. Then touch a training.</source>
        <translation>Öğrenmek istediğinizi yazın veya size uyanı seçin. Sonra bir kursa dokunun.</translation>
    </message>
    <message>
        <source>What do you want to learn?</source>
        <translation>Ne öğrenmek istiyorsunuz?</translation>
    </message>
</context>
<context>
    <name>UntoldWords</name>
    <message>
        <source>Some words are not there in your language yet. They are in: {language}.</source>
        <translation>Bazı kelimeler henüz dilinizde yok. Dilleri: {language}.</translation>
    </message>
</context>
<context>
    <name>VacancyBody</name>
    <message>
        <source>You already have this</source>
        <translation>Bunlar sizde var</translation>
    </message>
    <message>
        <source>It stands in your file.</source>
        <translation>Dosyanızda yazıyor.</translation>
    </message>
    <message>
        <source>Trainings for this job</source>
        <translation>Bu iş için kurslar</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>Benzerleri</translation>
    </message>
</context>
<context>
    <name>VacancyController</name>
    <message>
        <source>New today</source>
        <translation>Bugün yeni</translation>
    </message>
    <message>
        <source>Number {number} · apply no later than {day}</source>
        <translation>Numara {number} · son başvuru: {day}</translation>
    </message>
    <message>
        <source>This vacancy</source>
        <translation>Bu iş ilanı</translation>
    </message>
    <message>
        <source>This vacancy is no longer there.</source>
        <translation>Bu iş ilanı artık yok.</translation>
    </message>
    <message>
        <source>It may have been filled. You did nothing wrong.</source>
        <translation>Belki bu işe biri alınmıştır. Siz yanlış bir şey yapmadınız.</translation>
    </message>
    <message>
        <source>Starts {day}</source>
        <translation>Başlangıç: {day}</translation>
    </message>
</context>
<context>
    <name>VacancyHead</name>
    <message>
        <source>Many employers look for this</source>
        <translation>Çok aranan meslek</translation>
    </message>
</context>
<context>
    <name>VacancyPage</name>
    <message>
        <source>Vacancies</source>
        <translation>İş ilanları</translation>
    </message>
    <message>
        <source>Read the vacancy. Print it, or take it along on your phone.</source>
        <translation>İş ilanını okuyun. Yazdırın veya telefonunuza alın.</translation>
    </message>
    <message>
        <source>Back to the vacancies</source>
        <translation>İş ilanlarına geri dön</translation>
    </message>
</context>
<context>
    <name>VacancyText</name>
    <message>
        <source>Contract</source>
        <translation>Sözleşme</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Saat</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Ne zaman</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Maaş</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Hollandaca</translation>
    </message>
    <message>
        <source>Other languages</source>
        <translation>Diğer diller</translation>
    </message>
    <message>
        <source>You need</source>
        <translation>Gerekli</translation>
    </message>
    <message>
        <source>Diploma</source>
        <translation>Diploma</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Deneyim</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Başlangıç</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Kaç kişi</translation>
    </message>
    <message>
        <source>This text was made from the facts that the employer gave.</source>
        <translation>Bu metni işverenin verdiği bilgilerle hazırladık.</translation>
    </message>
    <message>
        <source>What do you do?</source>
        <translation>Ne yaparsınız?</translation>
    </message>
    <message>
        <source>What must you be able to do?</source>
        <translation>Neleri yapabilmeniz gerekir?</translation>
    </message>
    <message>
        <source>What do you get?</source>
        <translation>Size ne verilir?</translation>
    </message>
    <message>
        <source>What the employer says about applying</source>
        <translation>İşverenin başvuru hakkında söyledikleri</translation>
    </message>
    <message>
        <source>Ask how to apply:</source>
        <translation>Nasıl başvuracağınızı sorun:</translation>
    </message>
    <message>
        <source>Say: vacancy</source>
        <translation>Söyleyin: iş ilanı</translation>
    </message>
    <message>
        <source>Bicycle</source>
        <translation>Bisiklet</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Araba</translation>
    </message>
    <message>
        <source>± {minutes} min</source>
        <translation>± {minutes} dk.</translation>
    </message>
    <message>
        <source>± {hours} h {minutes}</source>
        <translation>± {hours} sa. {minutes}</translation>
    </message>
    <message>
        <source>to the north</source>
        <translation>kuzeye doğru</translation>
    </message>
    <message>
        <source>to the north-east</source>
        <translation>kuzeydoğuya doğru</translation>
    </message>
    <message>
        <source>to the east</source>
        <translation>doğuya doğru</translation>
    </message>
    <message>
        <source>to the south-east</source>
        <translation>güneydoğuya doğru</translation>
    </message>
    <message>
        <source>to the south</source>
        <translation>güneye doğru</translation>
    </message>
    <message>
        <source>to the south-west</source>
        <translation>güneybatıya doğru</translation>
    </message>
    <message>
        <source>to the west</source>
        <translation>batıya doğru</translation>
    </message>
    <message>
        <source>to the north-west</source>
        <translation>kuzeybatıya doğru</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Arayın:</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gidin:</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Yazın:</translation>
    </message>
    <message>
        <source>Go there yourself</source>
        <translation>Kendiniz gidin</translation>
    </message>
</context>
<context>
    <name>VacancyWords</name>
    <message>
        <source>Permanent job</source>
        <translation>Kalıcı iş</translation>
    </message>
    <message>
        <source>Temporary job</source>
        <translation>Geçici iş</translation>
    </message>
    <message>
        <source>Agency work</source>
        <translation>Interim</translation>
    </message>
    <message>
        <source>Agency work, may become permanent</source>
        <translation>Interim, kalıcı olabilir</translation>
    </message>
    <message>
        <source>Student job</source>
        <translation>Öğrenci işi</translation>
    </message>
    <message>
        <source>Flexi-job</source>
        <translation>Flexi-job</translation>
    </message>
    <message>
        <source>Internship</source>
        <translation>Staj</translation>
    </message>
    <message>
        <source>Working and learning</source>
        <translation>Çalışma ve öğrenme</translation>
    </message>
    <message>
        <source>Self-employed</source>
        <translation>Serbest çalışma</translation>
    </message>
    <message>
        <source>Volunteer work</source>
        <translation>Gönüllü iş</translation>
    </message>
    <message>
        <source>Full time</source>
        <translation>Tam gün</translation>
    </message>
    <message>
        <source>Part time</source>
        <translation>Yarım gün</translation>
    </message>
    <message>
        <source>Full time or part time</source>
        <translation>Tam gün veya yarım gün</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Gündüz</translation>
    </message>
    <message>
        <source>In the evening</source>
        <translation>Akşam</translation>
    </message>
    <message>
        <source>At night</source>
        <translation>Gece</translation>
    </message>
    <message>
        <source>At the weekend</source>
        <translation>Hafta sonu</translation>
    </message>
    <message>
        <source>Two shifts</source>
        <translation>2 vardiya</translation>
    </message>
    <message>
        <source>Three shifts</source>
        <translation>3 vardiya</translation>
    </message>
    <message>
        <source>With a long break</source>
        <translation>Uzun bir arayla</translation>
    </message>
    <message>
        <source>Flexible hours</source>
        <translation>Esnek saatler</translation>
    </message>
    <message>
        <source>{low} to {high} hours</source>
        <translation>{low}–{high} saat</translation>
    </message>
    <message>
        <source>{hours} hours</source>
        <translation>{hours} saat</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>saat başına</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>gün başına</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>ay başına</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>yıl başına</translation>
    </message>
    <message>
        <source>{low} to {high} {unit}</source>
        <translation>{low}–{high} {unit}</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>İstenmiyor</translation>
    </message>
    <message>
        <source>A few words</source>
        <translation>Birkaç kelime</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Biraz</translation>
    </message>
    <message>
        <source>Reasonably well</source>
        <translation>Orta</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>İyi</translation>
    </message>
    <message>
        <source>Very well</source>
        <translation>Çok iyi</translation>
    </message>
    <message>
        <source>Like a native speaker</source>
        <translation>Ana dili gibi</translation>
    </message>
    <message>
        <source>{level}, helps</source>
        <translation>{level}, yararlı olur</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Gerekmez</translation>
    </message>
    <message>
        <source>lower secondary school</source>
        <translation>ortaokul</translation>
    </message>
    <message>
        <source>secondary school</source>
        <translation>lise</translation>
    </message>
    <message>
        <source>bachelor</source>
        <translation>lisans</translation>
    </message>
    <message>
        <source>master</source>
        <translation>yüksek lisans</translation>
    </message>
    <message>
        <source> or </source>
        <translation> veya </translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6 ay</translation>
    </message>
    <message>
        <source>2 years</source>
        <translation>2 yıl</translation>
    </message>
    <message>
        <source>5 years</source>
        <translation>5 yıl</translation>
    </message>
    <message>
        <source>driving licence {kind}</source>
        <translation>{kind} sınıfı ehliyet</translation>
    </message>
    <message>
        <source>from {place}</source>
        <translation>{place} konumundan</translation>
    </message>
    <message>
        <source>from here</source>
        <translation>buradan</translation>
    </message>
    <message>
        <source>The employer wrote this in Dutch.</source>
        <translation>İşveren bunu Felemenkçe yazdı.</translation>
    </message>
    <message>
        <source>The employer wrote this in French.</source>
        <translation>İşveren bunu Fransızca yazdı.</translation>
    </message>
    <message>
        <source>The employer wrote this in English.</source>
        <translation>İşveren bunu İngilizce yazdı.</translation>
    </message>
    <message>
        <source>The employer wrote this in German.</source>
        <translation>İşveren bunu Almanca yazdı.</translation>
    </message>
    <message>
        <source>The employer wrote this in Arabic.</source>
        <translation>İşveren bunu Arapça yazdı.</translation>
    </message>
    <message>
        <source>The employer wrote this in Turkish.</source>
        <translation>İşveren bunu Türkçe yazdı.</translation>
    </message>
    <message>
        <source>The employer wrote this in Ukrainian.</source>
        <translation>İşveren bunu Ukraynaca yazdı.</translation>
    </message>
    <message>
        <source>The employer wrote this in Romanian.</source>
        <translation>İşveren bunu Rumence yazdı.</translation>
    </message>
    <message>
        <source>The employer wrote this in Bulgarian.</source>
        <translation>İşveren bunu Bulgarca yazdı.</translation>
    </message>
    <message>
        <source>The employer wrote this in Polish.</source>
        <translation>İşveren bunu Lehçe yazdı.</translation>
    </message>
    <message>
        <source>The employer wrote this in Spanish.</source>
        <translation>İşveren bunu İspanyolca yazdı.</translation>
    </message>
    <message>
        <source>Best match first</source>
        <translation>En uygun olan önce</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>En yeni önce</translation>
    </message>
    <message>
        <source>Nearest to {place}</source>
        <translation>En yakın: {place}</translation>
    </message>
    <message>
        <source>Nearest to me</source>
        <translation>Bana en yakın</translation>
    </message>
    <message>
        <source>Agency, maybe permanent</source>
        <translation>Interim, belki kalıcı</translation>
    </message>
</context>
<context>
    <name>WayCard</name>
    <message>
        <source>You can also work from home</source>
        <translation>Evden de çalışabilirsiniz</translation>
    </message>
</context>
<context>
    <name>WayWords</name>
    <message>
        <source>On a sheet</source>
        <translation>Sayfada</translation>
    </message>
    <message>
        <source>On a small slip</source>
        <translation>Küçük fişte</translation>
    </message>
    <message>
        <source>On my USB stick</source>
        <translation>USB belleğimde</translation>
    </message>
</context>
<context>
    <name>WeekTable</name>
    <message>
        <source>Opening hours</source>
        <translation>Açılış saatleri</translation>
    </message>
    <message>
        <source>Other hours on</source>
        <translation>Farklı saatler</translation>
    </message>
</context>
<context>
    <name>WheelPicker</name>
    <message>
        <source>First one</source>
        <translation>İlki</translation>
    </message>
    <message>
        <source>This is the first one.</source>
        <translation>Bu ilki.</translation>
    </message>
    <message>
        <source>Last one</source>
        <translation>Sonuncusu</translation>
    </message>
    <message>
        <source>This is the last one.</source>
        <translation>Bu sonuncusu.</translation>
    </message>
</context>
<context>
    <name>YouChose</name>
    <message>
        <source>You chose:</source>
        <translation>Seçiminiz:</translation>
    </message>
</context>
<context>
    <name>YourFile</name>
    <message>
        <source>Your file is yours</source>
        <translation>Dosyanız sizindir</translation>
    </message>
    <message>
        <source>Only you can open it</source>
        <translation>Yalnız siz açabilirsiniz</translation>
    </message>
    <message>
        <source>With your card and your code.</source>
        <translation>Kartınız ve kodunuzla.</translation>
    </message>
    <message>
        <source>Nothing stays here</source>
        <translation>Burada hiçbir şey kalmaz</translation>
    </message>
    <message>
        <source>Do you stop? Then the screen is empty.</source>
        <translation>Bitiriyor musunuz? O zaman ekran boştur.</translation>
    </message>
    <message>
        <source>You can wipe it at any time</source>
        <translation>İstediğiniz zaman silebilirsiniz</translation>
    </message>
    <message>
        <source>With one button, at once.</source>
        <translation>Tek düğmeyle, hemen.</translation>
    </message>
    <message>
        <source>Code forgotten?</source>
        <translation>Kod mu unutuldu?</translation>
    </message>
    <message>
        <source>You also get a recovery card.</source>
        <translation>Bir kurtarma kartı da alırsınız.</translation>
    </message>
</context>
<context>
    <name>ZeroResults</name>
    <message>
        <source>Searching does not work right now</source>
        <translation>Şu anda arama yapılamıyor</translation>
    </message>
    <message>
        <source>Nothing found yet</source>
        <translation>Henüz bir şey bulunamadı</translation>
    </message>
    <message>
        <source>You did nothing wrong. Ask for help at the desk.</source>
        <translation>Siz yanlış bir şey yapmadınız. Gişeden yardım isteyin.</translation>
    </message>
</context>
<context>
    <name>editing.screen</name>
    <message>
        <source>Driving licence {kinds}</source>
        <translation>Sürücü belgesi {kinds}</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>Ask the **desk** how to apply</source>
        <translation>Nasıl başvuracağınızı **gişeye** sorun</translation>
    </message>
    <message>
        <source>Say: vacancy **{number}**, found on WIS</source>
        <translation>Şunu da söyleyin: iş ilanı **{number}**, WIS’te gördüm</translation>
    </message>
    <message>
        <source>Call **{phone}** and ask for **{contact}**</source>
        <translation>Arayın: **{phone}**, **{contact}** ile görüşün</translation>
    </message>
    <message>
        <source>Call **{phone}**</source>
        <translation>Arayın: **{phone}**</translation>
    </message>
    <message>
        <source>Or mail your CV to **{email}**</source>
        <translation>Veya CV’nizi gönderin: **{email}**</translation>
    </message>
    <message>
        <source>Mail your CV to **{email}**</source>
        <translation>CV’nizi gönderin: **{email}**</translation>
    </message>
    <message>
        <source>Go to **{address}**</source>
        <translation>Gidin: **{address}**</translation>
    </message>
    <message>
        <source>Write to **{address}**</source>
        <translation>Yazın: **{address}**</translation>
    </message>
    <message>
        <source>Go there **in person**</source>
        <translation>Oraya **kendiniz gidin**</translation>
    </message>
    <message>
        <source>Apply on **{page}**</source>
        <translation>Buradan başvurun: **{page}**</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>No: {number}</translation>
    </message>
    <message>
        <source>apply online</source>
        <translation>internetten başvurun</translation>
    </message>
    <message>
        <source>call the employer</source>
        <translation>işvereni arayın</translation>
    </message>
    <message>
        <source>mail the employer</source>
        <translation>işverene e-posta yazın</translation>
    </message>
    <message>
        <source>Scan with your phone:</source>
        <translation>Telefonunuzla tarayın:</translation>
    </message>
    <message>
        <source>{hour}:{minute}</source>
        <translation>{hour}:{minute}</translation>
    </message>
    <message>
        <source>Sheet {number} of {count}</source>
        <translation>Sayfa {number} / {count}</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Sözleşme</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Saat</translation>
    </message>
    <message>
        <source>Passport of what I can do</source>
        <translation>Yapabildiklerimin pasaportu</translation>
    </message>
    <message>
        <source>**{name}** · looks for work as {occupation}</source>
        <translation>**{name}** · aradığı iş: {occupation}</translation>
    </message>
    <message>
        <source>**Recognised** tested by a service</source>
        <translation>**Tanınmış** bir kurum sınadı</translation>
    </message>
    <message>
        <source>**Certificate** paper was seen</source>
        <translation>**Belgeli** kağıt görüldü</translation>
    </message>
    <message>
        <source>**Own words** not checked</source>
        <translation>**Kendi beyanı** kontrol edilmedi</translation>
    </message>
    <message>
        <source>Competence</source>
        <translation>Beceri</translation>
    </message>
    <message>
        <source>Where I learned it</source>
        <translation>Nerede öğrendim</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Kanıt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ne</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>Kimden</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Ne zaman</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Recognition asked</source>
        <translation>Tanınma istendi</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Tanınmış</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Belgeli</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Kendi beyanı</translation>
    </message>
    <message>
        <source>until {year}</source>
        <translation>{year} yılına kadar</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Tanınmamış</translation>
    </message>
    <message>
        <source>{kind} since {year}</source>
        <translation>{kind}, {year} yılından beri</translation>
    </message>
    <message>
        <source>{title}: asked on {day}</source>
        <translation>{title}: {day} günü istendi</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Maaş</translation>
    </message>
    <message>
        <source>All that stands in my file</source>
        <translation>Dosyamdaki her şey</translation>
    </message>
    <message>
        <source>About me</source>
        <translation>Hakkımda</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Kaydedilenler</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Aramalar</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Başvurular</translation>
    </message>
    <message>
        <source>My tasks</source>
        <translation>Görevlerim</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Randevular</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Öneriler</translation>
    </message>
    <message>
        <source>Trainings and certificates</source>
        <translation>Eğitimler ve belgeler</translation>
    </message>
    <message>
        <source>My CV</source>
        <translation>Özgeçmişim</translation>
    </message>
    <message>
        <source>Letters to employers</source>
        <translation>İşverenlere mektuplar</translation>
    </message>
    <message>
        <source>Sent to the office</source>
        <translation>Ofise gönderilenler</translation>
    </message>
    <message>
        <source>Work that I look for</source>
        <translation>Aradığım iş</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Ne kadar uzak</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Hollandaca</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>Ehliyet</translation>
    </message>
    <message numerus="yes">
        <source>%n choices</source>
        <translation>
            <numerusform>%n seçim</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Hepsi</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Başvuruldu</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Telefon edildi</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Görüşme</translation>
    </message>
    <message>
        <source>Hired</source>
        <translation>İşe alındı</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Seçilmedi</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Ulaşmadı</translation>
    </message>
    <message>
        <source>From my own searches</source>
        <translation>Kendi aramalarımdan</translation>
    </message>
    <message>
        <source>From my counsellor</source>
        <translation>Danışmanımdan</translation>
    </message>
    <message>
        <source>From an employer</source>
        <translation>Bir işverenden</translation>
    </message>
    <message>
        <source>From people with a similar profile</source>
        <translation>Benzer profili olan kişilerden</translation>
    </message>
    <message>
        <source>At the office: {day}</source>
        <translation>Ofiste: {day}</translation>
    </message>
    <message>
        <source>Understanding</source>
        <translation>Anlama</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Yeni</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Görüldü</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Sürüyor</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Bitti</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Gecikti</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>You need</source>
        <translation>Gerekli</translation>
    </message>
    <message>
        <source>Diploma</source>
        <translation>Diploma</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Deneyim</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Eğitim</translation>
    </message>
    <message>
        <source>What do you learn?</source>
        <translation>Ne öğrenirsiniz?</translation>
    </message>
    <message>
        <source>What do you need?</source>
        <translation>Neye ihtiyacınız var?</translation>
    </message>
    <message>
        <source>When does it start?</source>
        <translation>Ne zaman başlıyor?</translation>
    </message>
    <message>
        <source>What can you become?</source>
        <translation>Sonra ne olabilirsiniz?</translation>
    </message>
    <message>
        <source>How to enrol</source>
        <translation>Böyle kaydolursunuz</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Başlangıç</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Meslek</translation>
    </message>
    <message>
        <source>Vacancies now</source>
        <translation>Şu anki iş ilanı</translation>
    </message>
    <message>
        <source>Within 20 km</source>
        <translation>20 km’ye kadar</translation>
    </message>
    <message>
        <source>Ask the **desk** how to enrol</source>
        <translation>Nasıl kayıt olacağınızı **gişeye** sorun</translation>
    </message>
    <message>
        <source>Say: **{title}**, start **{day}**</source>
        <translation>Söyleyin: **{title}**, başlangıç **{day}**</translation>
    </message>
    <message>
        <source>Enrol no later than</source>
        <translation>Son kayıt günü</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Kaç kişi</translation>
    </message>
    <message>
        <source>Permanent job</source>
        <translation>Kalıcı iş</translation>
    </message>
    <message>
        <source>Temporary job</source>
        <translation>Geçici iş</translation>
    </message>
    <message>
        <source>Agency work</source>
        <translation>Interim</translation>
    </message>
    <message>
        <source>Agency work, may become permanent</source>
        <translation>Interim, kalıcı olabilir</translation>
    </message>
    <message>
        <source>Student job</source>
        <translation>Öğrenci işi</translation>
    </message>
    <message>
        <source>Flexi-job</source>
        <translation>Flexi-job</translation>
    </message>
    <message>
        <source>Internship</source>
        <translation>Staj</translation>
    </message>
    <message>
        <source>Working and learning</source>
        <translation>Çalışma ve öğrenme</translation>
    </message>
    <message>
        <source>Self-employed</source>
        <translation>Serbest çalışma</translation>
    </message>
    <message>
        <source>Earlier: {jobs}</source>
        <translation>Daha önce: {jobs}</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Sertifikalar</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projeler</translation>
    </message>
    <message>
        <source>Volunteer work</source>
        <translation>Gönüllü iş</translation>
    </message>
    <message>
        <source>Prizes</source>
        <translation>Ödüller</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Yayınlar</translation>
    </message>
    <message>
        <source>Hobbies</source>
        <translation>Hobiler</translation>
    </message>
    <message>
        <source>Also good to know</source>
        <translation>Diğer bilgiler</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referanslar</translation>
    </message>
    <message>
        <source>mother tongue</source>
        <translation>ana dili</translation>
    </message>
    <message>
        <source>a little</source>
        <translation>biraz</translation>
    </message>
    <message>
        <source>reasonable</source>
        <translation>orta</translation>
    </message>
    <message>
        <source>good</source>
        <translation>iyi</translation>
    </message>
    <message>
        <source>fluent</source>
        <translation>akıcı</translation>
    </message>
    <message>
        <source>Driving licence {kinds}</source>
        <translation>Sürücü belgesi {kinds}</translation>
    </message>
    <message>
        <source>Own car</source>
        <translation>Kendi arabam var</translation>
    </message>
    <message>
        <source>Own motorcycle</source>
        <translation>Kendi motosikletim var</translation>
    </message>
    <message>
        <source>Own moped</source>
        <translation>Kendi mopedim var</translation>
    </message>
    <message>
        <source>Own bicycle</source>
        <translation>Kendi bisikletim var</translation>
    </message>
    <message>
        <source>full time</source>
        <translation>tam gün</translation>
    </message>
    <message>
        <source>part time</source>
        <translation>yarım gün</translation>
    </message>
    <message>
        <source>full time or part time</source>
        <translation>tam gün veya yarım gün</translation>
    </message>
    <message>
        <source>{low} to {high} hours</source>
        <translation>{low}–{high} saat</translation>
    </message>
    <message>
        <source>{hours} hours</source>
        <translation>{hours} saat</translation>
    </message>
    <message>
        <source>by day</source>
        <translation>gündüz</translation>
    </message>
    <message>
        <source>in the evening</source>
        <translation>akşam</translation>
    </message>
    <message>
        <source>at night</source>
        <translation>gece</translation>
    </message>
    <message>
        <source>at the weekend</source>
        <translation>hafta sonu</translation>
    </message>
    <message>
        <source>two shifts</source>
        <translation>2 vardiya</translation>
    </message>
    <message>
        <source>three shifts</source>
        <translation>3 vardiya</translation>
    </message>
    <message>
        <source>with a long break</source>
        <translation>uzun bir arayla</translation>
    </message>
    <message>
        <source>flexible hours</source>
        <translation>değişen saatler</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>saat başına</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>gün başına</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>ay başına</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>yıl başına</translation>
    </message>
    <message>
        <source>{low} to {high} {unit}</source>
        <translation>{low}–{high} {unit}</translation>
    </message>
    <message>
        <source>A few words (A1)</source>
        <translation>Birkaç kelime (A1)</translation>
    </message>
    <message>
        <source>A little (A2)</source>
        <translation>Biraz (A2)</translation>
    </message>
    <message>
        <source>Reasonably well (B1)</source>
        <translation>Orta (B1)</translation>
    </message>
    <message>
        <source>Well (B2)</source>
        <translation>İyi (B2)</translation>
    </message>
    <message>
        <source>Very well (C1)</source>
        <translation>Çok iyi (C1)</translation>
    </message>
    <message>
        <source>Like a native speaker (C2)</source>
        <translation>Ana dili gibi (C2)</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>İstenmiyor</translation>
    </message>
    <message>
        <source>helps</source>
        <translation>yararlı olur</translation>
    </message>
    <message>
        <source>driving licence {kind}</source>
        <translation>{kind} sınıfı ehliyet</translation>
    </message>
    <message>
        <source>no diploma needed</source>
        <translation>diploma gerekmez</translation>
    </message>
    <message>
        <source>lower secondary school</source>
        <translation>ortaokul</translation>
    </message>
    <message>
        <source>secondary school</source>
        <translation>lise</translation>
    </message>
    <message>
        <source>bachelor</source>
        <translation>lisans</translation>
    </message>
    <message>
        <source>master</source>
        <translation>yüksek lisans</translation>
    </message>
    <message>
        <source> or </source>
        <translation> veya </translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Gerekmez</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6 ay</translation>
    </message>
    <message>
        <source>2 years</source>
        <translation>2 yıl</translation>
    </message>
    <message>
        <source>5 years</source>
        <translation>5 yıl</translation>
    </message>
    <message>
        <source>How to apply</source>
        <translation>Böyle başvurursunuz</translation>
    </message>
    <message>
        <source>Vacancy</source>
        <translation>İş ilanı</translation>
    </message>
    <message numerus="yes">
        <source>%n vacancies</source>
        <translation>
            <numerusform>%n iş ilanı</numerusform>
        </translation>
    </message>
    <message>
        <source>Example: this vacancy does not exist</source>
        <translation>Örnek: bu iş ilanı gerçek değil</translation>
    </message>
    <message>
        <source>cut or fold here</source>
        <translation>buradan kesin veya katlayın</translation>
    </message>
    <message>
        <source>Number **{number}**</source>
        <translation>Numara **{number}**</translation>
    </message>
    <message>
        <source>Example: this does not exist</source>
        <translation>Örnek: bu gerçek değil</translation>
    </message>
    <message>
        <source>Call first: this is from {day}</source>
        <translation>Önce arayın: {day} tarihli</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>Numara {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) to take along</source>
        <translation>
            <numerusform>Yanınıza almak için %n sayfa</numerusform>
        </translation>
    </message>
    <message>
        <source>New today</source>
        <translation>Bugün yeni</translation>
    </message>
    <message>
        <source>Many employers look for this</source>
        <translation>Çok aranan meslek</translation>
    </message>
    <message>
        <source>Number **{number}** · apply until {day}</source>
        <translation>Numara **{number}** · son başvuru: {day}</translation>
    </message>
    <message>
        <source>{km} km from {origin}</source>
        <translation>{origin} konumundan {km} km</translation>
    </message>
    <message>
        <source>{km} km from here</source>
        <translation>buradan {km} km</translation>
    </message>
    <message>
        <source>{metres} m from here</source>
        <translation>buradan {metres} m</translation>
    </message>
    <message>
        <source>Do it no later than</source>
        <translation>En geç bu tarihte yapın</translation>
    </message>
    <message>
        <source>This text was made from the facts that the employer gave.</source>
        <translation>Bu metni işverenin verdiği bilgilerle hazırladık.</translation>
    </message>
    <message>
        <source>What must you be able to do?</source>
        <translation>Neleri yapabilmeniz gerekir?</translation>
    </message>
    <message>
        <source>What do you get?</source>
        <translation>Size ne verilir?</translation>
    </message>
    <message>
        <source>About applying</source>
        <translation>Başvuru hakkında</translation>
    </message>
    <message>
        <source>What do you do?</source>
        <translation>Ne yaparsınız?</translation>
    </message>
    <message>
        <source>Job shop &amp; help</source>
        <translation>Werkwinkel ve&#xa0;yardım</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Nedir?</translation>
    </message>
    <message>
        <source>{heading} (continued)</source>
        <translation>{heading} (devamı)</translation>
    </message>
    <message>
        <source>What do they help with?</source>
        <translation>Neye yardım ederler?</translation>
    </message>
    <message>
        <source>They speak</source>
        <translation>Dilleri</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Onlara nasıl ulaşılır</translation>
    </message>
    <message>
        <source>Ask the **desk** how to reach them</source>
        <translation>Onlara nasıl ulaşacağınızı **gişeye** sorun</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Open today</source>
        <translation>Bugün açık</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Notlarım</translation>
    </message>
    <message>
        <source>I called on</source>
        <translation>Aradığım tarih</translation>
    </message>
    <message>
        <source>I spoke with</source>
        <translation>Görüştüğüm kişi</translation>
    </message>
    <message>
        <source>Interview on</source>
        <translation>Görüşme tarihi</translation>
    </message>
    <message>
        <source>at (time)</source>
        <translation>saat</translation>
    </message>
    <message>
        <source>Also in {cities}</source>
        <translation>Ayrıca: {cities}</translation>
    </message>
    <message>
        <source>You can also work from home</source>
        <translation>Evden de çalışabilirsiniz</translation>
    </message>
    <message numerus="yes">
        <source>takes about %n minutes</source>
        <translation>
            <numerusform>yaklaşık %n dakika sürer</numerusform>
        </translation>
    </message>
    <message>
        <source>What the talk is about</source>
        <translation>Konu ne?</translation>
    </message>
    <message>
        <source>You speak with</source>
        <translation>Görüşeceğiniz kişi</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>Nerede?</translation>
    </message>
    <message>
        <source>By phone: **{phone}**</source>
        <translation>Telefonla: **{phone}**</translation>
    </message>
    <message>
        <source>Bring with you</source>
        <translation>Yanınızda getirin</translation>
    </message>
    <message>
        <source>How to get there</source>
        <translation>Nasıl gidilir</translation>
    </message>
    <message>
        <source>Can you not come?</source>
        <translation>Gelemiyor musunuz?</translation>
    </message>
    <message>
        <source>Call **{phone}**. Say your code: **{code}**.</source>
        <translation>**{phone}** numarasını arayın. Kodunuzu söyleyin: **{code}**.</translation>
    </message>
    <message>
        <source>Say it at the **desk**. Show this sheet.</source>
        <translation>**Gişeye** söyleyin. Bu kağıdı gösterin.</translation>
    </message>
    <message>
        <source>If in doubt, the Dutch text counts.</source>
        <translation>Şüphe olursa Felemenkçe metin geçerlidir.</translation>
    </message>
    <message>
        <source>counsellor</source>
        <translation>danışman</translation>
    </message>
    <message>
        <source>employer</source>
        <translation>işveren</translation>
    </message>
    <message>
        <source>teacher</source>
        <translation>öğretmen</translation>
    </message>
    <message>
        <source>the desk</source>
        <translation>gişe</translation>
    </message>
    <message>
        <source>Your identity card</source>
        <translation>Kimlik kartınız</translation>
    </message>
    <message>
        <source>Your WIS access card</source>
        <translation>WIS giriş kartınız</translation>
    </message>
    <message>
        <source>The certificates that you have</source>
        <translation>Elinizdeki belgeler</translation>
    </message>
    <message>
        <source>Your CV</source>
        <translation>Özgeçmişiniz</translation>
    </message>
    <message>
        <source>Your diploma</source>
        <translation>Diplomanız</translation>
    </message>
    <message>
        <source>Your residence permit</source>
        <translation>Oturma izniniz</translation>
    </message>
    <message>
        <source>You asked for this appointment. There is no answer yet.</source>
        <translation>Bu randevuyu istediniz. Henüz cevap yok.</translation>
    </message>
    <message>
        <source>You did not confirm this appointment yet.</source>
        <translation>Bu randevuyu henüz onaylamadınız.</translation>
    </message>
    <message>
        <source>You confirmed this appointment.</source>
        <translation>Bu randevuyu onayladınız.</translation>
    </message>
    <message>
        <source>You said that you do not come.</source>
        <translation>Gelmeyeceğinizi söylediniz.</translation>
    </message>
    <message>
        <source>This appointment is cancelled.</source>
        <translation>Bu randevu iptal edildi.</translation>
    </message>
    <message>
        <source>You went to this appointment.</source>
        <translation>Bu randevuya gittiniz.</translation>
    </message>
    <message>
        <source>On foot</source>
        <translation>Yürüyerek</translation>
    </message>
    <message>
        <source>Bicycle</source>
        <translation>Bisiklet</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Araba</translation>
    </message>
    <message>
        <source>± {minutes} min</source>
        <translation>± {minutes} dk.</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Randevu</translation>
    </message>
    <message>
        <source>put it in your calendar</source>
        <translation>takviminize ekleyin</translation>
    </message>
    <message>
        <source>Your recovery card</source>
        <translation>Kurtarma kartınız</translation>
    </message>
    <message>
        <source>Did you lose your card or forget your secret code? Then you need this card.</source>
        <translation>Kartınızı kaybettiniz mi ya da gizli kodunuzu unuttunuz mu? O zaman bu kart gerekir.</translation>
    </message>
    <message>
        <source>**Keep** it at home</source>
        <translation>Evde **saklayın**</translation>
    </message>
    <message>
        <source>Your access card</source>
        <translation>Giriş kartınız</translation>
    </message>
    <message>
        <source>With this card and your secret code you open your file on every WIS screen.</source>
        <translation>Bu kart ve gizli kodunuzla dosyanızı her WIS ekranında açarsınız.</translation>
    </message>
    <message>
        <source>**Take** it with you</source>
        <translation>Yanınıza **alın**</translation>
    </message>
    <message>
        <source>**Cut** on the full line</source>
        <translation>Düz çizgiden **kesin**</translation>
    </message>
    <message>
        <source>**Fold** on the dotted line</source>
        <translation>Noktalı çizgiden **katlayın**</translation>
    </message>
    <message>
        <source>My file</source>
        <translation>Dosyam</translation>
    </message>
    <message>
        <source>Access card: take it with you.</source>
        <translation>Giriş kartı: yanınıza alın.</translation>
    </message>
    <message>
        <source>Recovery card: keep it at home, in a safe place.</source>
        <translation>Kurtarma kartı: evde, güvenli bir yerde saklayın.</translation>
    </message>
    <message>
        <source>Your secret code stands only in your head.</source>
        <translation>Gizli kodunuz yalnızca aklınızda durur.</translation>
    </message>
    <message>
        <source>Card lost: use the recovery card.</source>
        <translation>Kart kayıp: kurtarma kartını kullanın.</translation>
    </message>
    <message>
        <source>Both lost: nobody can open your file any more. You make a new one.</source>
        <translation>İkisi de kayıp: dosyanızı artık kimse açamaz. Yenisini yaparsınız.</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>Nasıl kullanılır</translation>
    </message>
    <message>
        <source>Is something wrong?</source>
        <translation>Bir sorun mu var?</translation>
    </message>
    <message>
        <source>Nobody knows your secret code. Not even the desk. Nobody may ask for it.</source>
        <translation>Gizli kodunuzu kimse bilmez. Gişe de bilmez. Kimse soramaz.</translation>
    </message>
    <message>
        <source>Mail to **{email}**</source>
        <translation>E-posta: **{email}**</translation>
    </message>
    <message>
        <source>Look at **{page}**</source>
        <translation>Siteye bakın: **{page}**</translation>
    </message>
    <message>
        <source>see the page</source>
        <translation>sayfaya bakın</translation>
    </message>
    <message>
        <source>call them</source>
        <translation>onları arayın</translation>
    </message>
    <message>
        <source>mail them</source>
        <translation>onlara e-posta yazın</translation>
    </message>
    <message>
        <source>Recovery card</source>
        <translation>Kurtarma kartı</translation>
    </message>
    <message>
        <source>Access card</source>
        <translation>Giriş kartı</translation>
    </message>
    <message>
        <source>Keep this one at home.</source>
        <translation>Bunu evde saklayın.</translation>
    </message>
    <message>
        <source>Card lost or secret code forgotten? With this you begin again.</source>
        <translation>Kart kayıp ya da gizli kod unutuldu mu? Bununla yeniden başlayın.</translation>
    </message>
    <message>
        <source>Card of</source>
        <translation>Kartın sahibi</translation>
    </message>
    <message>
        <source>Hold this side to the reader. Then type your secret code.</source>
        <translation>Bu yüzü okuyucuya tutun. Sonra gizli kodunuzu yazın.</translation>
    </message>
    <message>
        <source>Does the reader not work? Type this code:</source>
        <translation>Okuyucu çalışmıyor mu? Bu kodu yazın:</translation>
    </message>
    <message>
        <source>Never write your secret code here.</source>
        <translation>Buraya asla gizli kodunuzu yazmayın.</translation>
    </message>
    <message>
        <source>Not with your access card. Once you use this, your old card works no more. You get two new ones.</source>
        <translation>Giriş kartınızla birlikte durmasın. Kullanınca eski kart çalışmaz. İki yeni kart alırsınız.</translation>
    </message>
    <message>
        <source>Found? Give this card to a town hall or job shop. Without the secret code nobody can read it.</source>
        <translation>Buldunuz mu? Bu kartı belediyeye ya da werkwinkel&apos;e verin. Gizli kod olmadan kimse okuyamaz.</translation>
    </message>
    <message>
        <source>Work experience</source>
        <translation>İş deneyimi</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Eğitim</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Diller</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Beceriler</translation>
    </message>
    <message>
        <source>Driving licence and transport</source>
        <translation>Sürücü belgesi ve ulaşım</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>İş</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>İletişim</translation>
    </message>
    <message>
        <source>What I can do</source>
        <translation>Yapabildiklerim</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Ulaşım</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Mother tongue</source>
        <translation>Ana dili</translation>
    </message>
    <message>
        <source>Other languages</source>
        <translation>Diğer diller</translation>
    </message>
    <message>
        <source>Curriculum vitae</source>
        <translation>Öz geçmiş</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Dinleme</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Okuma</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>Konuşma</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Yazma</translation>
    </message>
    <message>
        <source>What I do well</source>
        <translation>İyi yaptıklarım</translation>
    </message>
    <message>
        <source>{start} – now</source>
        <translation>{start} – bugün</translation>
    </message>
    <message>
        <source>Who can help me?</source>
        <translation>Bana kim yardım edebilir?</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Ne yaparlar</translation>
    </message>
    <message>
        <source>Bring along</source>
        <translation>Yanınızda getirin</translation>
    </message>
    <message>
        <source>What do you do now?</source>
        <translation>Şimdi ne yapacaksınız?</translation>
    </message>
    <message>
        <source>They can help too</source>
        <translation>Onlar da yardım edebilir</translation>
    </message>
    <message>
        <source>Where are they?</source>
        <translation>Neredeler?</translation>
    </message>
    <message>
        <source>People know them here</source>
        <translation>Burada onları tanırlar</translation>
    </message>
    <message>
        <source>When is it open?</source>
        <translation>Ne zaman açık?</translation>
    </message>
    <message>
        <source>today</source>
        <translation>bugün</translation>
    </message>
    <message>
        <source>{opens} to {closes}</source>
        <translation>{opens}–{closes}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>kapalı</translation>
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
        <translation> ve </translation>
    </message>
    <message>
        <source>**{day}**: {hours}</source>
        <translation>**{day}:** {hours}</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Mektup</translation>
    </message>
    <message>
        <source>Attached: CV</source>
        <translation>Ek: öz geçmiş</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation>İş ilanları</translation>
    </message>
    <message>
        <source>All vacancies</source>
        <translation>Bütün iş ilanları</translation>
    </message>
    <message>
        <source>number</source>
        <translation>numara</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Kurslar</translation>
    </message>
    <message>
        <source>All trainings</source>
        <translation>Bütün eğitimler</translation>
    </message>
    <message>
        <source>starts on</source>
        <translation>başlangıç</translation>
    </message>
    <message>
        <source>No longer published, so not on this sheet: {count}</source>
        <translation>Artık yayında değil, bu yüzden bu sayfada yok: {count}</translation>
    </message>
    <message>
        <source>What I saved</source>
        <translation>Kaydettiklerim</translation>
    </message>
    <message>
        <source>{first} to {last} of {count}</source>
        <translation>{first}–{last} / {count}</translation>
    </message>
    <message>
        <source>called</source>
        <translation>aradım</translation>
    </message>
    <message>
        <source>mailed</source>
        <translation>yazdım</translation>
    </message>
    <message>
        <source>The kiosk prints colour</source>
        <translation>Kiosk renkli yazdırır</translation>
    </message>
    <message>
        <source>The kiosk prints black only</source>
        <translation>Kiosk yalnızca siyah yazdırır</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>Deneme sayfası</translation>
    </message>
    <message>
        <source>At each edge stand 6 lines, 2 to 12 mm away. How many do you see?</source>
        <translation>Her kenarda 2 ile 12 mm arasında 6 çizgi var. Kaç tane görüyorsunuz?</translation>
    </message>
    <message>
        <source>This line is exactly 100 mm long.</source>
        <translation>Bu çizgi tam 100 mm uzunluğunda.</translation>
    </message>
    <message>
        <source>Each grey is darker than the one before.</source>
        <translation>Her gri bir öncekinden daha koyu.</translation>
    </message>
    <message>
        <source>Each line of letters can be read.</source>
        <translation>Her harf satırı okunuyor.</translation>
    </message>
    <message>
        <source>Every line is whole.</source>
        <translation>Her çizgi bütün.</translation>
    </message>
    <message>
        <source>A phone reads every code.</source>
        <translation>Telefon her kodu okuyor.</translation>
    </message>
    <message>
        <source>For the operator</source>
        <translation>İşletmeci için</translation>
    </message>
    <message>
        <source>The printer</source>
        <translation>Yazıcı</translation>
    </message>
    <message>
        <source>These are six different colours.</source>
        <translation>Bunlar altı farklı renk.</translation>
    </message>
    <message>
        <source>There is no colour on this page.</source>
        <translation>Bu sayfada renk yok.</translation>
    </message>
    <message>
        <source>the way there</source>
        <translation>oraya giden yol</translation>
    </message>
    <message>
        <source>Who helps you here?</source>
        <translation>Burada size kim yardım eder?</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bilmeniz iyi olur</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Bus, tram or train</source>
        <translation>Otobüs, tramvay veya tren</translation>
    </message>
    <message>
        <source>You are here: **{place}**</source>
        <translation>Buradasınız: **{place}**</translation>
    </message>
    <message>
        <source>Bus, tram or train: **{stop}**</source>
        <translation>Otobüs, tramvay veya tren: **{stop}**</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Kurum</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Ne için</translation>
    </message>
    <message>
        <source>Proof of applications</source>
        <translation>Başvuru belgesi</translation>
    </message>
    <message>
        <source>Job and employer</source>
        <translation>İş ve işveren</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Nasıl</translation>
    </message>
    <message>
        <source>Filled in by the visitor, not checked</source>
        <translation>Kişi kendisi doldurdu, kontrol edilmedi</translation>
    </message>
    <message>
        <source>From **{start}** to **{end}** · for **{name}**</source>
        <translation>**{start}** – **{end}** · **{name}** için</translation>
    </message>
    <message>
        <source>on the spot</source>
        <translation>yerinde</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>Cevap bekleniyor</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Yanıt geldi</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tarih</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>e-postayla</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>telefonla</translation>
    </message>
    <message>
        <source>with a form</source>
        <translation>formla</translation>
    </message>
    <message>
        <source>by letter</source>
        <translation>mektupla</translation>
    </message>
    <message>
        <source>State on {day}</source>
        <translation>{day} durumu</translation>
    </message>
    <message>
        <source>Interview {day}</source>
        <translation>Görüşme {day}</translation>
    </message>
    <message>
        <source>Placed by</source>
        <translation>Kuran</translation>
    </message>
    <message>
        <source>Sign here</source>
        <translation>İmza</translation>
    </message>
    <message>
        <source>Readiness report</source>
        <translation>Hazırlık raporu</translation>
    </message>
    <message>
        <source>Terminal {name}</source>
        <translation>Cihaz {name}</translation>
    </message>
    <message numerus="yes">
        <source>Not ready for visitors: %n faults</source>
        <translation>
            <numerusform>Ziyaretçiler için hazır değil: %n hata</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ready for visitors, %n points to look at</source>
        <translation>
            <numerusform>Ziyaretçiler için hazır, bakılacak %n nokta</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready for visitors</source>
        <translation>Ziyaretçiler için hazır</translation>
    </message>
    <message>
        <source>Report **{number}** · {day}, {time} · took {seconds} seconds · version {version}</source>
        <translation>Rapor **{number}** · {day}, {time} · {seconds} saniye sürdü · sürüm {version}</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Cihaz</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Veriler</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>İyi</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>Dikkat</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Hata</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Depolama</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Bellek</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Saat</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ses</translation>
    </message>
    <message>
        <source>Headphones</source>
        <translation>Kulaklık</translation>
    </message>
    <message>
        <source>Card reader</source>
        <translation>Kart okuyucu</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Bağlantı</translation>
    </message>
    <message>
        <source>After a visit</source>
        <translation>Ziyaretten sonra</translation>
    </message>
    <message>
        <source>Last data</source>
        <translation>Son veriler</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>İçerik</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>Ayar dosyası</translation>
    </message>
    <message>
        <source>Files of a visit</source>
        <translation>Ziyaret dosyaları</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>Sesli okuma</translation>
    </message>
    <message>
        <source>USB port</source>
        <translation>USB girişi</translation>
    </message>
    <message>
        <source>Calls to the desk</source>
        <translation>Gişeye çağrılar</translation>
    </message>
    <message>
        <source>Slip printer</source>
        <translation>Fiş yazıcısı</translation>
    </message>
    <message>
        <source>Dossiers at central</source>
        <translation>Merkezdeki dosyalar</translation>
    </message>
    <message>
        <source>Alphabets</source>
        <translation>Alfabeler</translation>
    </message>
    <message>
        <source>Version numbers</source>
        <translation>Sürümler</translation>
    </message>
    <message>
        <source>{free} GB free of {total} GB</source>
        <translation>{total} GB içinde {free} GB boş</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs left on the printer</source>
        <translation>
            <numerusform>yazıcıda %n iş kaldı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n languages can be printed</source>
        <translation>
            <numerusform>%n dil yazdırılabilir</numerusform>
        </translation>
    </message>
    <message>
        <source>{vacancies} vacancies, {trainings} trainings</source>
        <translation>{vacancies} iş ilanı, {trainings} eğitim</translation>
    </message>
    <message>
        <source>examples only</source>
        <translation>yalnızca örnekler</translation>
    </message>
    <message>
        <source>cannot be measured</source>
        <translation>ölçülemiyor</translation>
    </message>
    <message>
        <source>set by a time server</source>
        <translation>zaman sunucusu ayarlıyor</translation>
    </message>
    <message>
        <source>no time server sets it</source>
        <translation>zaman sunucusu ayarlamıyor</translation>
    </message>
    <message>
        <source>earlier than the data: set the clock</source>
        <translation>verilerden eski: saati ayarlayın</translation>
    </message>
    <message>
        <source>there is nothing to play sound on</source>
        <translation>ses çalacak bir şey yok</translation>
    </message>
    <message>
        <source>the voices are installed</source>
        <translation>sesler kurulu</translation>
    </message>
    <message>
        <source>espeak-ng is not installed</source>
        <translation>espeak-ng kurulu değil</translation>
    </message>
    <message>
        <source>{path} is not there</source>
        <translation>{path} yok</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>ayarlanmadı</translation>
    </message>
    <message>
        <source>answers, prints colour</source>
        <translation>yanıt veriyor, renkli</translation>
    </message>
    <message>
        <source>answers, prints black only</source>
        <translation>yanıt veriyor, yalnızca siyah</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>yanıt vermiyor</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>yanıt veriyor</translation>
    </message>
    <message>
        <source>has no paper</source>
        <translation>kâğıdı yok</translation>
    </message>
    <message>
        <source>has little paper left</source>
        <translation>kâğıdı az kaldı</translation>
    </message>
    <message>
        <source>mtools is not installed</source>
        <translation>mtools kurulu değil</translation>
    </message>
    <message>
        <source>put a stick in it to try it</source>
        <translation>denemek için bir bellek takın</translation>
    </message>
    <message>
        <source>takes no PDF</source>
        <translation>PDF kabul etmiyor</translation>
    </message>
    <message>
        <source>takes no A4</source>
        <translation>A4 kabul etmiyor</translation>
    </message>
    <message>
        <source>takes no jobs now</source>
        <translation>şu anda iş almıyor</translation>
    </message>
    <message>
        <source>nothing left on the printer</source>
        <translation>yazıcıda bir şey kalmadı</translation>
    </message>
    <message>
        <source>no data yet: run kiosk sync</source>
        <translation>henüz veri yok: kiosk sync çalıştırın</translation>
    </message>
    <message>
        <source>only in memory, gone without power</source>
        <translation>yalnızca bellekte, elektrik gidince silinir</translation>
    </message>
    <message>
        <source>on the disk: use a tmpfs</source>
        <translation>diskte: tmpfs kullanın</translation>
    </message>
    <message>
        <source>Is this sheet right? Scan, or type the code on {page}</source>
        <translation>Bu kağıt doğru mu? Tarayın ya da kodu {page} sayfasına yazın</translation>
    </message>
    <message>
        <source>Check code</source>
        <translation>Kontrol kodu</translation>
    </message>
    <message>
        <source>Fill in yourself with a pen</source>
        <translation>Kalemle kendiniz doldurun</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Ad soyad</translation>
    </message>
    <message>
        <source>My signature</source>
        <translation>İmzam</translation>
    </message>
    <message>
        <source>Seen by the counsellor</source>
        <translation>Danışman gördü</translation>
    </message>
    <message>
        <source>What will you do?</source>
        <translation>Ne yapacaksınız?</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Bu hafta</translation>
    </message>
    <message>
        <source>After that</source>
        <translation>Daha sonra</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks</source>
        <translation>
            <numerusform>%n görev</numerusform>
        </translation>
    </message>
    <message>
        <source>the first is for {day}</source>
        <translation>ilki {day} için</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Otomatik</translation>
    </message>
    <message>
        <source>From your counsellor {name}</source>
        <translation>Danışmanınız {name}</translation>
    </message>
    <message>
        <source>From your counsellor</source>
        <translation>Danışmanınızdan</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Süre</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Ücret</translation>
    </message>
    <message>
        <source>You get</source>
        <translation>Size verilenler</translation>
    </message>
    <message>
        <source>Free places</source>
        <translation>Boş yer</translation>
    </message>
    <message>
        <source>None needed</source>
        <translation>Gerekmez</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n saat</numerusform>
        </translation>
    </message>
    <message>
        <source>Whenever you want</source>
        <translation>İstediğiniz zaman</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Ücretsiz</translation>
    </message>
    <message>
        <source>Free for job seekers</source>
        <translation>İş arayanlara ücretsiz</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Dolu</translation>
    </message>
    <message>
        <source>Last place</source>
        <translation>Son yer</translation>
    </message>
    <message>
        <source>From home</source>
        <translation>Evden</translation>
    </message>
    <message>
        <source>Partly from home</source>
        <translation>Kısmen evden</translation>
    </message>
    <message>
        <source>In a company</source>
        <translation>Bir şirkette</translation>
    </message>
    <message>
        <source>Your code: **{code}**</source>
        <translation>Kodunuz: **{code}**</translation>
    </message>
    <message>
        <source>Work carefully</source>
        <translation>Özenli çalışmak</translation>
    </message>
    <message>
        <source>Be on time</source>
        <translation>Dakik olmak</translation>
    </message>
    <message>
        <source>Work together</source>
        <translation>Birlikte çalışmak</translation>
    </message>
    <message>
        <source>Work alone</source>
        <translation>Tek başına çalışmak</translation>
    </message>
    <message>
        <source>Learn fast</source>
        <translation>Hızlı öğrenmek</translation>
    </message>
    <message>
        <source>Stay calm when it is busy</source>
        <translation>Yoğunlukta sakin kalmak</translation>
    </message>
    <message>
        <source>Be friendly to customers</source>
        <translation>Müşterilere nazik davranmak</translation>
    </message>
    <message>
        <source>Listen well</source>
        <translation>İyi dinlemek</translation>
    </message>
    <message>
        <source>Carry on until it is done</source>
        <translation>İş bitene kadar devam etmek</translation>
    </message>
    <message>
        <source>Do physical work</source>
        <translation>Bedensel iş yapmak</translation>
    </message>
    <message>
        <source>Plan my work</source>
        <translation>İşimi planlamak</translation>
    </message>
    <message>
        <source>Solve problems</source>
        <translation>Sorun çözmek</translation>
    </message>
    <message>
        <source>Use a computer</source>
        <translation>Bilgisayar kullanmak</translation>
    </message>
    <message>
        <source>Keep the rules of safety</source>
        <translation>Güvenlik kurallarına uymak</translation>
    </message>
    <message>
        <source>I am motivated and want to work.</source>
        <translation>Motivasyonum yüksek ve çalışmak istiyorum.</translation>
    </message>
    <message>
        <source>I work carefully and I am always on time.</source>
        <translation>Özenli çalışırım ve her zaman dakiğim.</translation>
    </message>
    <message>
        <source>I learn fast and like to try new things.</source>
        <translation>Hızlı öğrenirim ve yeni şeyler denemeyi severim.</translation>
    </message>
    <message>
        <source>I like to work in a team.</source>
        <translation>Ekip içinde çalışmayı severim.</translation>
    </message>
    <message>
        <source>I can work on my own.</source>
        <translation>Tek başıma çalışabilirim.</translation>
    </message>
    <message>
        <source>I like to help people.</source>
        <translation>İnsanlara yardım etmeyi severim.</translation>
    </message>
    <message>
        <source>I am strong and like to work with my hands.</source>
        <translation>Güçlüyüm ve ellerimle çalışmayı severim.</translation>
    </message>
    <message>
        <source>I am learning more Dutch every day.</source>
        <translation>Her gün daha fazla Hollandaca öğreniyorum.</translation>
    </message>
    <message>
        <source>I come by bus or train.</source>
        <translation>Otobüs veya trenle gelirim.</translation>
    </message>
    <message>
        <source>I can work in the whole region.</source>
        <translation>Bütün bölgede çalışabilirim.</translation>
    </message>
    <message>
        <source>I can work far from home.</source>
        <translation>Evden uzakta çalışabilirim.</translation>
    </message>
    <message>
        <source>I look for work near home.</source>
        <translation>Eve yakın iş arıyorum.</translation>
    </message>
    <message>
        <source>I can start at once.</source>
        <translation>Hemen başlayabilirim.</translation>
    </message>
    <message>
        <source>I can work in shifts.</source>
        <translation>Vardiyalı çalışabilirim.</translation>
    </message>
    <message>
        <source>I can work at night.</source>
        <translation>Gece çalışabilirim.</translation>
    </message>
    <message>
        <source>I can work at the weekend.</source>
        <translation>Hafta sonu çalışabilirim.</translation>
    </message>
    <message>
        <source>I look for a full-time job.</source>
        <translation>Tam zamanlı iş arıyorum.</translation>
    </message>
    <message>
        <source>I look for a part-time job.</source>
        <translation>Yarı zamanlı iş arıyorum.</translation>
    </message>
    <message>
        <source>I may work in Belgium.</source>
        <translation>Belçika&apos;da çalışma hakkım var.</translation>
    </message>
    <message>
        <source>Sports</source>
        <translation>Spor</translation>
    </message>
    <message>
        <source>Football</source>
        <translation>Futbol</translation>
    </message>
    <message>
        <source>Walking and cycling</source>
        <translation>Yürüyüş ve bisiklet</translation>
    </message>
    <message>
        <source>Cooking</source>
        <translation>Yemek yapmak</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Müzik</translation>
    </message>
    <message>
        <source>Gardening</source>
        <translation>Bahçe işleri</translation>
    </message>
    <message>
        <source>Making and repairing things</source>
        <translation>Bir şeyler yapmak ve onarmak</translation>
    </message>
    <message>
        <source>Computers and games</source>
        <translation>Bilgisayar ve oyunlar</translation>
    </message>
    <message>
        <source>Helping other people</source>
        <translation>Başkalarına yardım etmek</translation>
    </message>
    <message>
        <source>Primary school</source>
        <translation>İlkokul</translation>
    </message>
    <message>
        <source>Secondary school</source>
        <translation>Lise</translation>
    </message>
    <message>
        <source>Vocational training</source>
        <translation>Meslek eğitimi</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Bachelor&apos;s degree</source>
        <translation>Lisans</translation>
    </message>
    <message>
        <source>Master&apos;s degree</source>
        <translation>Yüksek lisans</translation>
    </message>
    <message>
        <source>I saw your vacancy on the WIS kiosk. I would like to work for you as: {job}.</source>
        <translation>İlanınızı WIS&apos;te gördüm. Yanınızda şu işte çalışmak isterim: {job}.</translation>
    </message>
    <message>
        <source>I would like to work at {employer}.</source>
        <translation>{employer} şirketinde çalışmak isterim.</translation>
    </message>
    <message>
        <source>I know this work and I like to do it.</source>
        <translation>Bu işi biliyorum ve severek yapıyorum.</translation>
    </message>
    <message>
        <source>I want to learn this work and I am very motivated.</source>
        <translation>Bu işi öğrenmek istiyorum ve çok istekliyim.</translation>
    </message>
    <message>
        <source>I live in {town}, near your company.</source>
        <translation>Şirketinize yakın oturuyorum: {town}.</translation>
    </message>
    <message>
        <source>I am looking for steady work.</source>
        <translation>Kalıcı bir iş arıyorum.</translation>
    </message>
    <message>
        <source>I have worked as: {work}.</source>
        <translation>Şu işte çalıştım: {work}.</translation>
    </message>
    <message>
        <source>There I did this: {tasks}.</source>
        <translation>Orada şunları yaptım: {tasks}.</translation>
    </message>
    <message>
        <source>I can do this well: {skills}.</source>
        <translation>Şunları iyi yaparım: {skills}.</translation>
    </message>
    <message>
        <source>I learn fast.</source>
        <translation>Hızlı öğrenirim.</translation>
    </message>
    <message>
        <source>I can do physical work.</source>
        <translation>Bedensel iş yapabilirim.</translation>
    </message>
    <message>
        <source>I can work with customers.</source>
        <translation>Müşterilerle çalışabilirim.</translation>
    </message>
    <message>
        <source>I stay calm when it is busy.</source>
        <translation>Yoğunlukta sakin kalırım.</translation>
    </message>
    <message>
        <source>I would like to come for an interview.</source>
        <translation>Görüşmeye gelmek isterim.</translation>
    </message>
    <message>
        <source>You find my CV with this letter.</source>
        <translation>Özgeçmişim bu mektubun ekindedir.</translation>
    </message>
    <message>
        <source>Call me at any time.</source>
        <translation>Beni istediğiniz zaman arayabilirsiniz.</translation>
    </message>
    <message>
        <source>I am free every day for an interview.</source>
        <translation>Görüşme için her gün müsaitim.</translation>
    </message>
    <message>
        <source>Dear Sir or Madam,</source>
        <translation>Sayın Yetkili,</translation>
    </message>
    <message>
        <source>Yours sincerely,</source>
        <translation>Saygılarımla,</translation>
    </message>
    <message>
        <source>Application: {job}</source>
        <translation>İş başvurusu: {job}</translation>
    </message>
    <message>
        <source>You applied by e-mail</source>
        <translation>E-postayla başvurdunuz</translation>
    </message>
    <message>
        <source>Your application waits to be sent</source>
        <translation>Başvurunuz gönderilmeyi bekliyor</translation>
    </message>
    <message>
        <source>CV and letter</source>
        <translation>CV ve mektup</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Kime</translation>
    </message>
    <message>
        <source>Sent along</source>
        <translation>Ekler</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numara</translation>
    </message>
    <message>
        <source>The mail server took it. An answer comes from the employer.</source>
        <translation>Posta sunucusu aldı. Yanıt işverenden gelir.</translation>
    </message>
    <message>
        <source>The mail server did not answer yet. Send it yourself too, to be sure.</source>
        <translation>Posta sunucusu henüz yanıt vermedi. Emin olmak için kendiniz de gönderin.</translation>
    </message>
    <message>
        <source>Question for an appointment</source>
        <translation>Randevu isteği</translation>
    </message>
    <message>
        <source>Question to be called</source>
        <translation>Aranma isteği</translation>
    </message>
    <message>
        <source>Question for another moment</source>
        <translation>Başka bir zaman isteği</translation>
    </message>
    <message>
        <source>An answer</source>
        <translation>Bir yanıt</translation>
    </message>
    <message>
        <source>A copy from my file</source>
        <translation>Dosyamdan bir kopya</translation>
    </message>
</context>
</TS>
