"""The mail that an employer gets."""

import re
from datetime import UTC, datetime
from email.message import EmailMessage
from email.utils import format_datetime

import msgspec

from central.courier.settings import MailSettings

_WORDS = {
    "nl": (
        "Sollicitatie: {job}",
        "Goeiedag\n\nIn bijlage vindt u {papers} van {name} voor de vacature “{job}”.\n\n{answer}\n\n"
        "{name} verstuurde dit zelf vanaf een WIS-kiosk. De kiosk houdt er niets van bij.\n",
        ("het cv", "het cv en de brief"),
        "Antwoord gewoon op dit bericht: uw antwoord gaat naar {reply}.",
        "Hoe u {name} bereikt, staat in het cv. Antwoord niet op dit bericht: niemand leest dat adres.",
        "Brief",
    ),
    "fr": (
        "Candidature : {job}",
        "Bonjour,\n\nVous trouverez en annexe {papers} de {name} pour l’offre « {job} ».\n\n{answer}\n\n"
        "{name} a envoyé ce message depuis une borne WIS. La borne n’en garde rien.\n",
        ("le CV", "le CV et la lettre"),
        "Répondez simplement à ce message : votre réponse ira à {reply}.",
        "Le CV dit comment joindre {name}. Ne répondez pas à ce message : personne ne lit cette adresse.",
        "Lettre",
    ),
    "en": (
        "Application: {job}",
        "Hello\n\nAttached you find {papers} of {name} for the vacancy “{job}”.\n\n{answer}\n\n"
        "{name} sent this from a WIS kiosk. The kiosk keeps nothing of it.\n",
        ("the CV", "the CV and the letter"),
        "Simply answer this message: your answer goes to {reply}.",
        "The CV says how to reach {name}. Do not answer this message: nobody reads that address.",
        "Letter",
    ),
    "de": (
        "Bewerbung: {job}",
        "Guten Tag\n\nIm Anhang finden Sie {papers} von {name} für die Stelle „{job}“.\n\n{answer}\n\n"
        "{name} hat das selbst an einem WIS-Kiosk verschickt. Der Kiosk behält nichts davon.\n",
        ("den Lebenslauf", "den Lebenslauf und den Brief"),
        "Antworten Sie einfach auf diese Nachricht: Ihre Antwort geht an {reply}.",
        "Wie Sie {name} erreichen, steht im Lebenslauf. Antworten Sie nicht auf diese Nachricht: niemand liest sie.",
        "Brief",
    ),
}
LANGUAGES = tuple(_WORDS)
# What means something in a path on some system.
_NO_FILE_NAME = re.compile(r'[\\/:*?"<>|]')


class Letter(msgspec.Struct, frozen=True):
    """An application as it waits: the address is that of the vacancy, `reply` may be empty, `letter` too."""

    language: str
    job: str
    to: str
    name: str
    reply: str
    cv: bytes
    letter: bytes = b""


def mail(letter: Letter, id: bytes, received: float, settings: MailSettings) -> EmailMessage:
    """Write the mail; sent again it has the same number, so that whoever gets it twice can tell."""
    subject, body, papers, answer, mute, paper = _WORDS[letter.language]
    named = {"name": letter.name, "job": letter.job, "reply": letter.reply}
    message = EmailMessage()
    message["From"] = settings.sender
    message["To"] = letter.to
    if letter.reply:
        message["Reply-To"] = letter.reply
    message["Subject"] = subject.format(**named)
    message["Date"] = format_datetime(datetime.fromtimestamp(received, UTC))
    message["Message-ID"] = f"<{id.hex()}@{settings.sender.partition('@')[2]}>"
    message["Auto-Submitted"] = "auto-generated"
    told = (answer if letter.reply else mute).format(**named)
    message.set_content(body.format(**named, papers=papers[bool(letter.letter)], answer=told))
    files = [("CV", letter.cv), (paper, letter.letter)]
    named_after = " ".join(_NO_FILE_NAME.sub(" ", letter.name).split())
    for name, content in files:
        if content:
            message.add_attachment(content, maintype="application", subtype="pdf", filename=f"{name} {named_after}.pdf")
    return message
