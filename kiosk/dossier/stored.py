"""The records of a vault as they are stored: exactly those that the list names."""

from kiosk.dossier.entry import Entry
from kiosk.dossier.seal import Seal
from kiosk.dossier.whole import Terminal
from kiosk.envelope import record
from kiosk.envelope.record import Listed
from kiosk.errors import BadData


def stored(terminal: Terminal, seal: Seal) -> tuple[int, dict[bytes, Listed], dict[bytes, Entry]]:
    """Give the counter, the list, and what each record holds.

    Raises:
        BadData: something is damaged, missing, or older than the list of it.
    """
    vault = seal.held.vault
    row, bodies = terminal.file.manifest(vault), terminal.file.records(vault)
    if row is None:
        raise BadData("the list of records is missing")
    epoch, counter, listed = seal.open_manifest(row[1])
    if (epoch, counter) != (seal.held.epoch, row[0]):
        raise BadData("the list of records is an old one")
    if bodies.keys() != listed.keys():
        raise BadData("records are missing, or there are some that the list does not name")
    entries = {}
    for at, line in listed.items():
        named, sealed_in, one = seal.open_record(bodies[at])
        if record.digest(bodies[at]) != line.digest or (named, sealed_in, one.version) != (at, epoch, line.version):
            raise BadData("a record is not the one that the list names")
        entries[at] = one.entry
    return counter, listed, entries
