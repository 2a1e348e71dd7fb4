"""Hands one mail to the mail server, and tells what can be tried again from what cannot."""

import smtplib
import ssl
from contextlib import suppress
from email.message import EmailMessage

from central.courier.settings import MailSettings
from kiosk import secret_file
from kiosk.errors import EnvironmentFault

_REFUSED = 500


class Rejected(Exception):
    """The mail server will never take this mail."""


def send(mail: EmailMessage, settings: MailSettings) -> None:
    """Hand it over; it is the server's when this returns.

    Raises:
        Rejected: the server refuses the mail or its address for good.
        EnvironmentFault: the server does not answer, is not who it says, or does not take it now.
    """
    try:
        server = _connected(settings)
        try:
            _greet(server, settings)
            _hand(server, mail)
        finally:
            # What follows the 250 changes nothing any more.
            with suppress(smtplib.SMTPException, OSError):
                server.quit()
    except smtplib.SMTPResponseException as error:
        raise EnvironmentFault(f"The mail server answered {error.smtp_code} instead of 250.") from error
    except (smtplib.SMTPException, OSError, ValueError) as error:
        raise EnvironmentFault(f"The mail server does not take the mail: {type(error).__name__}.") from error


def _hand(server: smtplib.SMTP, mail: EmailMessage) -> None:
    """Only what is said of this mail is for good: a wrong password is not the visitor's."""
    try:
        server.send_message(mail)
    except smtplib.SMTPRecipientsRefused as error:
        code = next(iter(error.recipients.values()))[0]
        if code >= _REFUSED:
            raise Rejected(f"{code}") from error
        raise EnvironmentFault(f"The mail server answered {code} instead of 250.") from error
    except smtplib.SMTPDataError as error:
        if error.smtp_code >= _REFUSED:
            raise Rejected(f"{error.smtp_code}") from error
        raise


def _connected(settings: MailSettings) -> smtplib.SMTP:
    if settings.tls == "tls":
        return smtplib.SMTP_SSL(
            settings.host, settings.port, timeout=settings.timeout_s, context=ssl.create_default_context()
        )
    return smtplib.SMTP(settings.host, settings.port, timeout=settings.timeout_s)


def _greet(server: smtplib.SMTP, settings: MailSettings) -> None:
    if settings.tls == "starttls":
        server.starttls(context=ssl.create_default_context())
    if settings.user:
        server.login(settings.user, secret_file.read(settings.password_file))
