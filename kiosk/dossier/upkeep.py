"""What sync does for personal files without opening one: deliver, ask which still hold, fetch what came, remove."""

import logging
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from kiosk.dossier.answers import State
from kiosk.dossier.central import Central
from kiosk.dossier.delivery import Delivery
from kiosk.dossier.exchange import pull
from kiosk.dossier.moment import Clock, now
from kiosk.dossier.terminal_key import terminal_key
from kiosk.dossier.vault_file import VaultFile
from kiosk.dossier.whole import Terminal
from kiosk.errors import BadData, EnvironmentFault

_MOST_S = 120.0
# One vault for which central has no answer must not keep the others waiting; a central that is gone is not asked on.
_MOST_FAULTS = 3
_LOG = logging.getLogger(__name__)


class Upkeep:
    """One round over all vaults of a terminal. It reads none of them: it has no key."""

    def __init__(self, terminal: Terminal, central: Central) -> None:
        self._terminal, self._central = terminal, central
        self._until, self._faults = time.monotonic() + _MOST_S, 0

    def run(self) -> None:
        """Do what can be done now.

        Raises:
            EnvironmentFault: the disk refuses, or central cannot be reached; the rest is for the next round.
        """
        file, mail = self._terminal.file, self._terminal.mail
        delivery = Delivery(self._terminal, self._central)
        try:
            for vault in mail.waiting():
                with self._one("delivery_refused"):
                    delivery.vault(vault)
            linked = [vault for vault, link in mail.linked().items() if link.offered]
            for vault, state in self._central.states(linked).items():
                self._believe(vault, state)
            for held in file.all_held():
                with self._one("changes_refused"):
                    pull(self._terminal, self._central, held)
        finally:
            file.sweep(self._terminal.clock())
            file.truncate()

    def _believe(self, vault: bytes, state: State) -> None:
        file, mail = self._terminal.file, self._terminal.mail
        with file.transaction():
            link, held = mail.link(vault), file.held(vault)
            if not link.offered:
                return
            if state.state == "erased":
                file.forget(vault)
            elif state.state == "unknown":
                # It lost the vault, or never got it: the next visit registers it again.
                mail.put_link(vault, replace(link, offered=False, known=False, seen=0, token=""))
            else:
                mail.put_link(vault, replace(link, known=True, contact=self._terminal.clock().wall))
                if held is not None and state.epoch > held.epoch:
                    file.destroy(vault)

    @contextmanager
    def _one(self, refused: str) -> Iterator[None]:
        """Let one vault fail without the others."""
        if time.monotonic() > self._until:
            raise EnvironmentFault("Central answers too slowly for all files.")
        try:
            yield
        except BadData:
            _LOG.warning(refused)
        except EnvironmentFault:
            self._faults += 1
            if self._faults >= _MOST_FAULTS:
                raise


def keep_up(data_dir: Path, url: str, clock: Clock = now) -> None:
    """Do one round with the central at `url`.

    Raises:
        EnvironmentFault: the disk refuses, or central cannot be reached.
        BadData: central breaks the contract.
    """
    file = VaultFile(data_dir)
    try:
        with Central(url) as central:
            Upkeep(Terminal(file, terminal_key(data_dir), clock, central), central).run()
    finally:
        file.close()


def tidy(data_dir: Path, clock: Clock = now) -> None:
    """Remove what is over on a terminal without central, also where nobody opens a file for weeks.

    Raises:
        EnvironmentFault: the disk refuses.
    """
    file = VaultFile(data_dir)
    try:
        file.sweep(clock())
    finally:
        file.close()
