"""What a central that is taken over, put back or slow cannot do to a vault, and what two processes do at once."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from replication_world import Kiosk, Premade, central, kiosks
from vault_service import World
from vault_world import APPLICATION, OTHER_PIN, PIN, PROFILE, Clock, opened

from kiosk.dossier.delivery import Delivery
from kiosk.dossier.exchange import Handed
from kiosk.dossier.fetch import Fetch, Fetched
from kiosk.dossier.lockout import Refusal, Why
from kiosk.dossier.open_vault import OpenVault
from kiosk.dossier.terminal_key import TerminalKey
from kiosk.dossier.vault_file import VaultFile
from kiosk.dossier.vaults import new_card
from kiosk.envelope.message import Message, Signer, seal_message
from kiosk.envelope.service_keys import ServiceKey, ServiceKeys
from kiosk.errors import BadData
from kiosk.model.application import Application
from kiosk.model.card import Kind
from kiosk.model.task import Task, TaskKind


@pytest.fixture
def here(tmp_path: Path, shared: World, clock: Clock) -> Iterator[Kiosk]:
    with kiosks(tmp_path, shared.url, clock, 1) as (one,):
        yield one


@pytest.fixture
def vault(premade: Premade, here: Kiosk) -> OpenVault:
    return opened(here.vaults.open_with_cards(premade.access, premade.recovery))


class Interrupted(TerminalKey):
    """The key of a terminal, on which something else happens when it is used."""

    def __init__(self, key: TerminalKey, meanwhile: Callable[[], None]) -> None:
        super().__init__(key._key)
        self.meanwhile = meanwhile

    def open(self, vault: bytes, way: int, data: bytes) -> bytes:
        self.meanwhile()
        return super().open(vault, way, data)


def test_a_vault_that_is_erased_while_it_is_registered_is_not_left_at_central(here: Kiosk) -> None:
    started = here.vaults.start(PIN)
    id = started.vault.vault
    started.vault.put(PROFILE)
    with closing(VaultFile(here.data)) as file:
        terminal = here.vaults._terminal
        courier = replace(terminal, file=file, key=Interrupted(terminal.key, started.vault.erase))
        Delivery(courier, here.wire).vault(id)
    here.sync()
    assert here.wire.states([id])[id].state != "known"
    assert not here.mail.linked().get(id)
    assert here.mail.waiting() == []


def test_a_central_that_was_put_back_does_not_bring_old_cards_back(
    premade: Premade, tmp_path: Path, here: Kiosk, vault: OpenVault, clock: Clock
) -> None:
    new = new_card(Kind.ACCESS)
    vault.renew(OTHER_PIN, new)
    at = vault.put(PROFILE)
    vault.close()
    here.close()
    shutil.copytree(premade.folder / "store", tmp_path / "old")
    with central(tmp_path / "old") as old, closing(Kiosk(here.data, old.url, clock)) as again:
        with pytest.raises(BadData, match="older"):
            again.vaults.open_with_pin(premade.access, PIN)
        assert opened(again.vaults.open_with_pin(new, OTHER_PIN)).entries[at].value == PROFILE


def test_a_message_takes_the_place_of_nothing_that_the_visitor_wrote(
    here: Kiosk, vault: OpenVault, shared: World
) -> None:
    key = Ed25519PrivateKey.generate()
    one = ServiceKey(
        id=b"k" * 16,
        signs=key.public_key().public_bytes_raw(),
        seals=bytes(32),
        office="Dienst",
        start=date(2026, 1, 1),
        until=date(2030, 1, 1),
    )
    (here.data / "service.json").write_bytes(ServiceKeys((one,)).encode())
    at = next(at for at, entry in vault.entries.items() if isinstance(entry.value, Application))
    expires = datetime.fromtimestamp(Clock().at.wall, UTC) + timedelta(days=400)
    task = Task(kind=TaskKind.COUNSELLOR, title="Breng je diploma mee")
    message = Message(id=at, vault=vault.vault, expires=expires, value=task)
    sealed = seal_message(message, shared.service.registry.receives(vault.vault), Signer(one.id, key))
    shared.service.drawer.put_message(vault.vault, at, sealed, expires.timestamp())
    here.exchange(vault)
    assert vault.entries[at].value == APPLICATION
    assert here.mail.arrivals(vault.vault) == []


def test_a_key_that_opens_nothing_here_is_overwritten(
    premade: Premade, tmp_path: Path, shared: World, clock: Clock
) -> None:
    keys: list[bytearray] = []

    class Watched(Fetch):
        def _stored(self, handed: Handed, key: bytearray) -> Fetched | Refusal:
            keys.append(key)
            return super()._stored(handed, key)

    with closing(Kiosk(tmp_path / "new", shared.url, clock)) as new:
        # The challenge and the card arrive, what follows does not.
        new.wire.hears = 2
        assert Watched(new.vaults._terminal, new.wire).with_pin(premade.access, PIN) == Refusal(Why.OFFLINE)
    assert keys == [bytearray(32)]


def test_a_central_that_was_put_back_gets_again_what_it_lost(
    premade: Premade, tmp_path: Path, here: Kiosk, vault: OpenVault, clock: Clock
) -> None:
    at = vault.put(replace(APPLICATION, vacancy_id="since the copy"))
    here.exchange(vault)
    assert here.mail.waiting() == []
    vault.close()
    here.close()
    shutil.copytree(premade.folder / "store", tmp_path / "old")
    with central(tmp_path / "old") as old:
        with closing(Kiosk(here.data, old.url, clock)) as again:
            again.sync()
            again.sync()
            assert again.mail.waiting() == []
        with closing(Kiosk(tmp_path / "new", old.url, clock)) as new:
            assert at in opened(new.vaults.open_with_pin(premade.access, PIN)).entries


def test_a_central_on_which_others_went_on_after_it_was_put_back_gets_again_what_it_lost(
    premade: Premade, tmp_path: Path, here: Kiosk, vault: OpenVault, clock: Clock
) -> None:
    """It knows more than this terminal saw, and still not the same."""
    ours = [vault.put(replace(APPLICATION, vacancy_id=f"ours {number}")) for number in range(2)]
    here.exchange(vault)
    vault.close()
    here.close()
    shutil.copytree(premade.folder / "store", tmp_path / "old")
    with central(tmp_path / "old") as old:
        with closing(Kiosk(tmp_path / "kiosk-1", old.url, clock)) as other:
            there = opened(other.vaults.open_with_pin(premade.access, PIN))
            theirs = [there.put(replace(APPLICATION, vacancy_id=f"theirs {number}")) for number in range(6)]
            other.exchange(there, premade.access)
            there.close()
        with closing(Kiosk(here.data, old.url, clock)) as again:
            again.sync()
            one = opened(again.vaults.open_with_pin(premade.access, PIN))
            again.exchange(one)
            assert {*ours, *theirs} <= one.entries.keys()
            one.close()
        with closing(Kiosk(tmp_path / "new", old.url, clock)) as new:
            assert {*ours, *theirs} <= opened(new.vaults.open_with_pin(premade.access, PIN)).entries.keys()
