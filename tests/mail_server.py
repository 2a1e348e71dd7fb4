"""A mail server in this process, on loopback: takes one kind of conversation, and refuses what a test asks it to."""

import socketserver
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from loopback import listening


@dataclass(slots=True)
class MailServer:
    """The knobs: `answers` replaces the usual answer to a command; `mails` are what was taken."""

    port: int = 0
    starttls: bool = False
    answers: dict[str, str] = field(default_factory=dict)
    mails: list[tuple[str, str, str]] = field(default_factory=list)


@contextmanager
def mail_server(knobs: MailServer) -> Iterator[MailServer]:
    """Serve until the block ends."""

    class Handler(socketserver.StreamRequestHandler):
        def handle(self) -> None:
            sender, recipient = "", ""
            self.say("220 ready")
            while line := self.rfile.readline().decode().strip():
                command = line.split(" ")[0].upper()
                if command in knobs.answers:
                    self.say(knobs.answers[command])
                elif command == "EHLO":
                    self.say("250-here\r\n250 STARTTLS" if knobs.starttls else "250 here")
                elif command == "STARTTLS":
                    self.say("220 go on")
                    return
                elif command == "MAIL":
                    sender = line
                    self.say("250 good")
                elif command == "RCPT":
                    recipient = line
                    self.say("250 good")
                elif command == "DATA":
                    self.say("354 go on")
                    text = b"".join(iter(self.rfile.readline, b".\r\n"))
                    if "END" not in knobs.answers:
                        knobs.mails.append((sender, recipient, text.decode()))
                    self.say(knobs.answers.get("END", "250 taken"))
                else:
                    self.say("221 bye" if command == "QUIT" else "250 good")
                if command == "QUIT":
                    return

        def say(self, line: str) -> None:
            self.wfile.write(f"{line}\r\n".encode())

    with listening(Handler, knobs.port) as knobs.port:
        yield knobs
