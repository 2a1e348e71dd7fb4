"""Three terminals and central with networks that fail: whatever happens, in the end all have everything."""

import shutil
import tempfile
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, precondition, rule
from replication_world import Premade, central, kiosks, refused
from vault_world import APPLICATION, OTHER_PIN, PIN, PROFILE, Clock

from kiosk.dossier.lockout import Refusal
from kiosk.dossier.open_vault import OpenVault
from kiosk.errors import BadData
from kiosk.model.application import Application, Event, EventKind
from kiosk.model.dossier import Profile

KIOSKS = st.integers(0, 2)
PICKS = st.integers(0, 20)


@pytest.fixture(scope="module", autouse=True)
def premade(tmp_path_factory: pytest.TempPathFactory) -> None:
    ThreeKiosks.premade = Premade.make(tmp_path_factory.mktemp("premade"), 3)


class ThreeKiosks(RuleBasedStateMachine):
    """One visitor goes from terminal to terminal, and may leave the vault open on several of them."""

    premade: Premade

    def __init__(self) -> None:
        super().__init__()
        self.stack = ExitStack()
        folder = Path(self.stack.enter_context(tempfile.TemporaryDirectory()))
        shutil.copytree(self.premade.folder, folder, dirs_exist_ok=True)
        self.clock = Clock()
        self.world = self.stack.enter_context(central(folder / "store"))
        self.kiosks = self.stack.enter_context(kiosks(folder, self.world.url, self.clock, 3))
        self.vaults: dict[int, OpenVault] = {}
        # What was ever written: the notes of each application, the records that were removed, the first names.
        self.notes: dict[bytes, set[str]] = {}
        self.removed: set[bytes] = set()
        self.names = {PROFILE.first_name}
        self.renewals, self.number = 0, 0

    @rule(kiosk=KIOSKS)
    def visit(self, kiosk: int) -> None:
        """Open the vault, anew where it is open."""
        self.leave(kiosk)
        wire = self.kiosks[kiosk].wire
        fails = wire.cut or wire.loses_answers
        found = self.kiosks[kiosk].vaults.open_with_cards(self.premade.access, self.premade.recovery)
        if isinstance(found, Refusal):
            assert fails, found
        else:
            self.vaults[kiosk] = found

    @rule(kiosk=KIOSKS)
    def leave(self, kiosk: int) -> None:
        if kiosk in self.vaults:
            self.vaults.pop(kiosk).close()

    @rule(kiosk=KIOSKS, pick=PICKS)
    def write(self, kiosk: int, pick: int) -> None:
        """Apply, write down what came of it, or change the name."""
        vault = self.opened(kiosk)
        if vault is None:
            return
        self.clock.passes(1)
        self.number += 1
        note = str(self.number)
        there = sorted(at for at, entry in vault.entries.items() if entry.value is not None)
        at = there[pick % len(there)] if there else b""
        value = vault.entries[at].value if at else None
        if isinstance(value, Application):
            event = Event(at="2026-11-21", kind=EventKind.CALLED, note=note)
            vault.put(replace(value, events=(*value.events, event)), at)
            self.notes.setdefault(at, set()).add(note)
        elif isinstance(value, Profile) and pick % 2:
            vault.put(Profile(first_name=note), at)
            self.names.add(note)
        else:
            new = vault.put(replace(APPLICATION, events=(replace(APPLICATION.applied, note=note),)))
            self.notes[new] = {note}

    @rule(kiosk=KIOSKS, pick=PICKS)
    def remove(self, kiosk: int, pick: int) -> None:
        vault = self.opened(kiosk)
        there = sorted(at for at, entry in vault.entries.items() if entry.value is not None) if vault else []
        if vault and len(there) > 2:
            vault.remove(there[pick % len(there)])
            self.removed.add(there[pick % len(there)])

    @rule(kiosk=KIOSKS)
    def exchange(self, kiosk: int) -> None:
        vault = self.opened(kiosk)
        if vault is not None:
            refused(lambda: self.kiosks[kiosk].exchange(vault, self.premade.access))

    @rule(kiosk=KIOSKS)
    def sync(self, kiosk: int) -> None:
        refused(self.kiosks[kiosk].sync)

    @rule(kiosk=KIOSKS, cut=st.booleans(), loses=st.integers(0, 2), again=st.booleans())
    def network(self, kiosk: int, cut: bool, loses: int, again: bool) -> None:
        """The network is cut, loses answers, or delivers twice."""
        wire = self.kiosks[kiosk].wire
        wire.cut, wire.loses_answers, wire.again = cut, loses, again

    @precondition(lambda self: self.renewals < 2)
    @rule(kiosk=KIOSKS)
    def renew(self, kiosk: int) -> None:
        vault = self.opened(kiosk)
        if vault is None:
            return
        self.renewals += 1
        try:
            refused(lambda: vault.renew((PIN, OTHER_PIN)[self.renewals % 2]))
        except BadData as error:
            # Another terminal was first.
            assert "epoch" in str(error)

    def teardown(self) -> None:
        """All networks work again, and everybody comes by twice."""
        with self.stack:
            for kiosk in self.kiosks:
                kiosk.wire.cut, kiosk.wire.loses_answers, kiosk.wire.again = False, 0, False
            for _ in range(3):
                for number, kiosk in enumerate(self.kiosks):
                    kiosk.sync()
                    self.visit(number)
                    kiosk.exchange(self.vaults[number], self.premade.access)
            entries = [dict(self.vaults[number].entries) for number in range(3)]
            assert entries[0] == entries[1] == entries[2]
            self.check(entries[0].items())
            assert [kiosk.mail.waiting() for kiosk in self.kiosks] == [[], [], []]
            # Nobody tried a PIN, so nobody was found to have tried a wrong one.
            assert central_failures(self.world) == 0

    def check(self, entries) -> None:  # type: ignore[no-untyped-def]
        found = dict(entries)
        assert {at for at, entry in found.items() if entry.value is None} == self.removed
        for at, notes in self.notes.items():
            if at not in self.removed:
                assert {event.note for event in found[at].value.events} >= notes, "an application lost something"
        for entry in found.values():
            if isinstance(entry.value, Profile):
                assert entry.value.first_name in self.names

    def opened(self, kiosk: int) -> OpenVault | None:
        if kiosk not in self.vaults:
            self.visit(kiosk)
        return self.vaults.get(kiosk)


def central_failures(world) -> int:  # type: ignore[no-untyped-def]
    from sqlalchemy import func, select  # noqa: PLC0415

    from central.vault import tables  # noqa: PLC0415

    with world.service.database.reading() as db:
        return int(db.execute(select(func.sum(tables.vault.c.failures))).scalar() or 0)


TestThreeKiosks = ThreeKiosks.TestCase
TestThreeKiosks.settings = settings(
    derandomize=True, deadline=None, database=None, max_examples=5, stateful_step_count=25, phases=[Phase.generate]
)
