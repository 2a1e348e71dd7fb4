"""The desk as an e-mail address."""

import smtplib
import ssl
from contextlib import suppress
from email.message import EmailMessage
from email.utils import format_datetime

from kiosk import secret_file
from kiosk.config import Desk
from kiosk.desk.message import Message
from kiosk.errors import EnvironmentFault


class Mail:
    """Hands a call to a mail server; its 250 acknowledges it."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def send(self, message: Message) -> None:
        """Send the message as one e-mail.

        Raises:
            EnvironmentFault: the server does not answer, is not who it says, or does not take the message.
        """
        try:
            server = self._connect()
            try:
                self._greet(server)
                server.send_message(_mail(message, self._desk))
            finally:
                # What follows the 250 changes nothing any more.
                with suppress(smtplib.SMTPException, OSError):
                    server.quit()
        except smtplib.SMTPResponseException as error:
            raise EnvironmentFault(f"{self._place} answered {error.smtp_code} instead of 250.") from error
        except (smtplib.SMTPException, OSError, UnicodeError) as error:
            raise EnvironmentFault(f"{self._place} does not take the message: {type(error).__name__}.") from error

    @property
    def _place(self) -> str:
        return f"The mail server {self._desk.smtp_host}:{self._desk.smtp_port}"

    def _connect(self) -> smtplib.SMTP:
        desk = self._desk
        if desk.smtp_tls == "tls":
            return smtplib.SMTP_SSL(
                desk.smtp_host, desk.smtp_port, timeout=desk.timeout_s, context=ssl.create_default_context()
            )
        return smtplib.SMTP(desk.smtp_host, desk.smtp_port, timeout=desk.timeout_s)

    def _greet(self, server: smtplib.SMTP) -> None:
        if self._desk.smtp_tls == "starttls":
            server.starttls(context=ssl.create_default_context())
        if self._desk.smtp_user:
            server.login(self._desk.smtp_user, secret_file.read(self._desk.smtp_password_file))


def _mail(message: Message, desk: Desk) -> EmailMessage:
    mail = EmailMessage()
    mail["From"] = desk.mail_from
    mail["To"] = desk.mail_to
    mail["Subject"] = f"{message.text} ({message.terminal.name})"
    mail["Date"] = format_datetime(message.at)
    mail["Message-ID"] = f"<{message.id}@{message.terminal.id}.wis-kiosk.invalid>"
    mail["Auto-Submitted"] = "auto-generated"
    mail.set_content(f"{message.text}\n\n{message.terminal.name}\n{message.terminal.id}\n")
    return mail
