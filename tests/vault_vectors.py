"""Write tests/vault_vectors.json anew: `python tests/vault_vectors.py`. Only a new version of the format needs it."""

import json
import tempfile
from contextlib import closing
from dataclasses import asdict
from pathlib import Path
from typing import Any

import vault_decoder
from vault_decoder import Stored
from vault_world import APPLICATION, OTHER_PIN, PIN, PROFILE, vaults

from kiosk.dossier.vaults import new_card
from kiosk.model.card import Kind, encode

PATH = Path(__file__).with_name("vault_vectors.json")


def stored(vector: dict[str, Any]) -> Stored:
    """What a terminal has of the vault of a vector."""
    on_disk = vector["stored"]
    fields: dict[str, Any] = {
        name: bytes.fromhex(value) if isinstance(value, str) else value for name, value in on_disk.items()
    }
    fields["wraps"] = {int(way): bytes.fromhex(body) for way, body in on_disk["wraps"].items()}
    fields["records"] = {bytes.fromhex(at): bytes.fromhex(body) for at, body in on_disk["records"].items()}
    return Stored(**fields)


def vector(name: str, pin: str, renewed: bool) -> dict[str, Any]:
    """Make a vault, and say what is in it and what is derived on the way."""
    with tempfile.TemporaryDirectory() as folder:
        with closing(vaults(Path(folder))) as terminal:
            started = terminal.start(PIN)
            access = started.access
            at = started.vault.put(PROFILE)
            started.vault.remove(started.vault.put(APPLICATION))
            started.vault.put(APPLICATION)
            if renewed:
                access = new_card(Kind.ACCESS)
                started.vault.renew(pin, access=access)
                started.vault.put(PROFILE, at)
        held = vault_decoder.read(Path(folder))
    codes = {"access": encode(access), "recovery": encode(started.recovery)}
    pairs = {way: vault_decoder.pair_of(way, **codes, pin=pin) for way in (1, 2, 3)}
    key = vault_decoder.vault_key(held, 3, pairs[3])
    return {
        "name": name,
        **codes,
        "pin": pin,
        "stored": hexed(asdict(held)),
        "pairs": hexed(pairs),
        "vault_key": key.hex(),
        "contents": hexed(vault_decoder.contents(held, key)),
    }


def hexed(value: Any) -> Any:
    """The same with every bytes as hexadecimal digits."""
    if isinstance(value, bytes):
        return value.hex()
    if isinstance(value, dict):
        return {hexed(name): hexed(one) for name, one in value.items()}
    return [hexed(one) for one in value] if isinstance(value, list | tuple) else value


if __name__ == "__main__":
    made = [vector("three records, one removed", PIN, False), vector("a new PIN and access card", OTHER_PIN, True)]
    PATH.write_text(json.dumps(made, indent=1) + "\n", encoding="utf-8")
