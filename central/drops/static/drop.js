"use strict";
// The fragment of the address is "language.id.key". A browser sends it to nobody.
const TEXTS = {
  nl: ["Je cv", "Je kunt je cv één keer downloaden. Daarna is het hier weg.", "Downloaden", "Even geduld", "Je cv is gedownload. Het is hier nu weg.", "Open je cv", "Dit cv is al gedownload, of het is te oud. Maak een nieuwe code aan de kiosk.", "Het lukte niet. Kijk of je internet hebt en probeer het opnieuw.", "Deze code klopt niet. Scan ze opnieuw aan de kiosk."],
  fr: ["Votre CV", "Vous pouvez télécharger votre CV une seule fois. Ensuite, il disparaît d’ici.", "Télécharger", "Un instant", "Votre CV est téléchargé. Il n’est plus ici.", "Ouvrir le CV", "Ce CV a déjà été téléchargé, ou il est trop ancien. Faites un nouveau code à la borne.", "Cela n’a pas marché. Vérifiez votre connexion et réessayez.", "Ce code n’est pas correct. Scannez-le à nouveau à la borne."],
  en: ["Your CV", "You can download your CV once. After that it is gone from here.", "Download", "One moment", "Your CV is downloaded. It is gone from here now.", "Open your CV", "This CV was downloaded before, or it is too old. Make a new code at the kiosk.", "That did not work. Check your internet and try again.", "This code is not right. Scan it again at the kiosk."],
  de: ["Dein Lebenslauf", "Du kannst deinen Lebenslauf einmal herunterladen. Danach ist er hier weg.", "Herunterladen", "Einen Moment", "Dein Lebenslauf ist heruntergeladen. Hier ist er jetzt weg.", "Lebenslauf öffnen", "Dieser Lebenslauf wurde schon heruntergeladen, oder er ist zu alt. Mach am Kiosk einen neuen Code.", "Das hat nicht geklappt. Prüfe dein Internet und versuche es noch einmal.", "Dieser Code stimmt nicht. Scanne ihn am Kiosk noch einmal."],
  es: ["Tu CV", "Puedes descargar tu CV una sola vez. Después desaparece de aquí.", "Descargar", "Un momento", "Tu CV está descargado. Ya no está aquí.", "Abrir tu CV", "Este CV ya se descargó, o es demasiado antiguo. Haz un código nuevo en el quiosco.", "No ha funcionado. Comprueba tu conexión e inténtalo otra vez.", "Este código no es correcto. Escanéalo otra vez en el quiosco."],
  ar: ["السيرة الذاتية", "يمكن تنزيل السيرة الذاتية مرة واحدة فقط. بعد ذلك تُحذف من هنا.", "تنزيل", "لحظة من فضلك", "تم تنزيل السيرة الذاتية. لم تعد موجودة هنا.", "فتح السيرة الذاتية", "تم تنزيل هذه السيرة من قبل، أو انتهت مدتها. يمكن إنشاء رمز جديد عند الجهاز.", "لم ينجح الأمر. يرجى التحقق من الإنترنت والمحاولة مرة أخرى.", "هذا الرمز غير صحيح. يرجى مسحه مرة أخرى عند الجهاز."],
  tr: ["CV’niz", "CV’nizi yalnızca bir kez indirebilirsiniz. Sonra buradan silinir.", "İndir", "Bir dakika", "CV’niz indirildi. Artık burada değil.", "CV’nizi açın", "Bu CV daha önce indirildi ya da süresi doldu. Kioskta yeni bir kod oluşturun.", "Olmadı. İnternetinizi kontrol edip yeniden deneyin.", "Bu kod doğru değil. Kioskta yeniden okutun."],
  uk: ["Ваше резюме", "Резюме можна завантажити один раз. Потім його тут не буде.", "Завантажити", "Зачекайте", "Резюме завантажено. Тут його вже немає.", "Відкрити резюме", "Це резюме вже завантажили, або воно застаре. Зробіть новий код біля кіоску.", "Не вийшло. Перевірте інтернет і спробуйте ще раз.", "Цей код неправильний. Відскануйте його ще раз біля кіоску."],
  pl: ["Twoje CV", "CV możesz pobrać jeden raz. Potem tutaj zniknie.", "Pobierz", "Chwileczkę", "CV jest pobrane. Tutaj już go nie ma.", "Otwórz CV", "To CV zostało już pobrane albo jest za stare. Zrób nowy kod przy kiosku.", "Nie udało się. Sprawdź internet i spróbuj jeszcze raz.", "Ten kod jest niepoprawny. Zeskanuj go jeszcze raz przy kiosku."],
  ro: ["CV-ul tău", "Poți descărca CV-ul o singură dată. Apoi dispare de aici.", "Descarcă", "Un moment", "CV-ul este descărcat. Aici nu mai este.", "Deschide CV-ul", "Acest CV a fost deja descărcat sau este prea vechi. Fă un cod nou la chioșc.", "Nu a mers. Verifică internetul și încearcă din nou.", "Acest cod nu este corect. Scanează-l din nou la chioșc."],
  bg: ["Вашето CV", "Можете да изтеглите CV-то си само веднъж. След това го няма тук.", "Изтегляне", "Един момент", "Вашето CV е изтеглено. Тук вече го няма.", "Отворете CV-то", "Това CV вече е изтеглено или е твърде старо. Направете нов код на терминала.", "Не се получи. Проверете интернета и опитайте отново.", "Този код не е верен. Сканирайте го отново на терминала."],
};
const NONCE = 12;

function bytes(text) {
  const plain = atob(text.replace(/-/g, "+").replace(/_/g, "/"));
  return Uint8Array.from(plain, (letter) => letter.charCodeAt(0));
}

async function opened(sealed, id, key) {
  const known = await crypto.subtle.importKey("raw", bytes(key), "AES-GCM", false, ["decrypt"]);
  const around = new Uint8Array([...new TextEncoder().encode("wis/1/drop"), ...bytes(id)]);
  const how = { name: "AES-GCM", iv: sealed.slice(0, NONCE), additionalData: around };
  return crypto.subtle.decrypt(how, known, sealed.slice(NONCE));
}

function begin() {
  const [language, id, key] = location.hash.slice(1).split(".");
  const [title, once, get, busy, done, open, gone, failed, wrong] = TEXTS[language] || TEXTS.nl;
  const say = document.getElementById("say");
  const button = document.getElementById("fetch");
  const link = document.getElementById("open");
  document.documentElement.lang = TEXTS[language] ? language : "nl";
  document.documentElement.dir = language === "ar" ? "rtl" : "ltr";
  document.title = document.getElementById("title").textContent = title;
  if (!/^[\w-]{22}$/.test(id) || !/^[\w-]{43}$/.test(key) || !window.crypto || !crypto.subtle) {
    say.textContent = wrong;
    return;
  }
  say.textContent = once;
  button.textContent = get;
  button.hidden = false;
  // Only a touch fetches it: what looks at links beforehand must not use it up.
  button.addEventListener("click", async () => {
    button.hidden = true;
    say.textContent = busy;
    try {
      const answer = await fetch("v1/drops/fetch", {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ id }),
      });
      if (answer.status === 410) {
        say.textContent = gone;
        return;
      }
      if (!answer.ok) throw new Error(String(answer.status));
      const plain = await opened(bytes((await answer.json()).sealed), id, key);
      link.href = URL.createObjectURL(new Blob([plain], { type: "application/pdf" }));
      link.download = "CV.pdf";
      link.textContent = open;
      link.hidden = false;
      say.textContent = done;
      link.click();
    } catch {
      say.textContent = failed;
      button.hidden = false;
    }
  });
}

begin();
