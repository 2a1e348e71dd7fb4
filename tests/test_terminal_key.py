import stat
from contextlib import closing
from pathlib import Path

import pytest
from vault_world import PIN, PROFILE, Clock, vaults

from kiosk.dossier.open_vault import OpenVault
from kiosk.dossier.terminal_key import NAME, terminal_key
from kiosk.errors import EnvironmentFault


@pytest.fixture
def credentials(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """What systemd gives a service that has credentials."""
    folder = tmp_path / "credentials"
    folder.mkdir()
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(folder))
    return folder


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    folder.mkdir()
    return folder


def test_without_a_credential_a_key_is_made_for_this_user_alone(data: Path, credentials: Path) -> None:
    made = terminal_key(data)
    assert stat.S_IMODE((data / NAME).stat().st_mode) == 0o600
    assert terminal_key(data).name == made.name
    assert not list(credentials.iterdir())


def test_a_credential_is_the_key_and_nothing_lies_on_the_disk(data: Path, credentials: Path) -> None:
    (credentials / NAME).write_bytes(b"k" * 32)
    first = terminal_key(data)
    assert not list(data.iterdir())
    (credentials / NAME).write_bytes(b"other".ljust(32))
    assert terminal_key(data).name != first.name


def test_dossiers_stay_when_the_key_becomes_a_credential_and_no_command_makes_another(
    data: Path, credentials: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with closing(vaults(data, Clock())) as terminal:
        started = terminal.start(PIN)
        started.vault.put(PROFILE)
        started.vault.close()
    (credentials / NAME).write_bytes((data / NAME).read_bytes())
    (data / NAME).write_bytes(b"")
    with closing(vaults(data, Clock())) as terminal:
        assert isinstance(terminal.open_with_pin(started.access, PIN), OpenVault)
    monkeypatch.delenv("CREDENTIALS_DIRECTORY")
    with pytest.raises(EnvironmentFault, match="within the service"):
        terminal_key(data)
    assert (data / NAME).read_bytes() == b""
