"""The units in `deploy/`: systemd takes them, they start what there is, and they keep memory off the disk."""

import re
import shlex
import subprocess
from pathlib import Path

import pytest

from central import __main__ as central
from central.vault.app import ROUTERS
from kiosk import __main__ as kiosk
from kiosk import config
from kiosk.dossier import terminal_key

DEPLOY = Path(__file__).parents[1] / "deploy"
UNITS = sorted(path for path in DEPLOY.glob("*/wis-*") if path.suffix in (".service", ".timer"))
SERVICES = [path for path in UNITS if path.suffix == ".service"]
TERMINAL = (DEPLOY / "terminal" / "wis-kiosk.service").read_text(encoding="utf-8")
_MOST_EXPOSED = 40


def said(unit: str, key: str) -> list[str]:
    return re.findall(rf"^{key}=(.*)$", unit, re.MULTILINE)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The units, starting a program that every machine has."""
    folder = tmp_path_factory.mktemp("units")
    for path in UNITS:
        text = re.sub(r"^ExecStart=\S+", "ExecStart=/bin/true", path.read_text(encoding="utf-8"), flags=re.MULTILINE)
        (folder / path.name).write_text(text, encoding="utf-8")
    (folder / "seatd.service").write_text("[Service]\nExecStart=/bin/true\n", encoding="utf-8")
    own = folder / "wis-kiosk.service.d"
    own.mkdir()
    (own / "terminal-key.conf").write_bytes((DEPLOY / "terminal" / "terminal-key.conf").read_bytes())
    return folder


def analyze(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    environment = {"SYSTEMD_UNIT_PATH": f"{folder}:", "PATH": "/usr/bin:/bin", "LC_ALL": "C"}
    command = ["systemd-analyze", "--no-pager", *words]
    return subprocess.run(command, env=environment, cwd=folder, capture_output=True, text=True, check=False)


def test_systemd_takes_every_unit_without_a_word(folder: Path) -> None:
    found = analyze(folder, "verify", "--man=no", *(f"./{path.name}" for path in UNITS))
    assert (found.returncode, found.stderr) == (0, "")
    (folder / "wis-wrong.service").write_text("[Service]\nExecStart=/bin/true\nMemorySwapMx=0\n", encoding="utf-8")
    assert "MemorySwapMx" in analyze(folder, "verify", "--man=no", "./wis-wrong.service").stderr


def test_services_are_closed_to_what_they_do_not_need(folder: Path) -> None:
    names = [f"./{path.name}" for path in SERVICES]
    found = analyze(folder, "security", "--offline=true", f"--threshold={_MOST_EXPOSED}", *names)
    assert found.returncode == 0, found.stdout


@pytest.mark.parametrize("path", SERVICES, ids=lambda path: path.name)
def test_no_service_has_rights_or_leaves_its_memory_on_the_disk(path: Path) -> None:
    unit = path.read_text(encoding="utf-8")
    assert said(unit, "LimitCORE") == ["0"]
    assert said(unit, "CapabilityBoundingSet") == [""]
    assert said(unit, "NoNewPrivileges") == ["yes"]
    assert said(unit, "User")[0] not in ("", "root")
    if said(unit, "Type") != ["oneshot"]:
        assert said(unit, "MemorySwapMax") == ["0"]


@pytest.mark.parametrize("path", SERVICES, ids=lambda path: path.name)
def test_what_a_service_starts_is_a_command_that_there_is(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for line in said(path.read_text(encoding="utf-8"), "ExecStart"):
        words = shlex.split(line)
        at = next(number for number, word in enumerate(words) if word.startswith("/opt/wis/.venv/bin/"))
        main = {"kiosk": kiosk.main, "central": central.main}[Path(words[at]).name]
        with pytest.raises(SystemExit) as ended:
            main([*words[at + 1 :], "--help"])
        assert ended.value.code == 0
        known = re.findall(r"--[a-z-]+", capsys.readouterr().out)
        assert {word for word in words[at + 1 :] if word.startswith("--")} <= set(known)


def test_the_unit_of_the_terminal_makes_the_folders_of_its_settings() -> None:
    told = (DEPLOY / "terminal" / "README.md").read_text(encoding="utf-8")
    data = re.findall(r'^data_dir = "/var/lib/(.*)"$', told, re.MULTILINE)
    assert said(TERMINAL, "StateDirectory") == data
    assert config.Storage().runtime_dir == Path("/run", said(TERMINAL, "RuntimeDirectory")[0].split()[0])
    assert f'runtime_dir = "{config.Storage().runtime_dir}"' in told


def test_the_credential_is_the_key_that_the_kiosk_looks_for() -> None:
    (line,) = said((DEPLOY / "terminal" / "terminal-key.conf").read_text(encoding="utf-8"), "LoadCredentialEncrypted")
    assert line.split(":")[0] == terminal_key.NAME


def test_the_supervisor_reaches_systemd_from_below_cage() -> None:
    # A PAM session would put the children of cage into a scope of their own.
    assert said(TERMINAL, "NotifyAccess") == ["all"]
    assert not said(TERMINAL, "PAMName")


def test_the_web_server_lets_nobody_at_dossiers_and_the_form_until_it_is_told_whom() -> None:
    site = (DEPLOY / "central" / "nginx.conf").read_text(encoding="utf-8")
    for who, where in (("terminal", "/v1/"), ("staff", "/office")):
        (known,) = re.findall(rf"^geo \$is_{who} {{\n(.*?)^}}", site, re.MULTILINE | re.DOTALL)
        assert [line.strip() for line in known.splitlines() if "#" not in line] == ["default 0;"]
        (inside,) = re.findall(rf"^    location {where} {{\n(.*?)^    }}", site, re.MULTILINE | re.DOTALL)
        assert inside.startswith(f"        if ($is_{who} = 0) {{ return 403; }}\n")
    opened = re.findall(r"location = (\S+) { proxy_pass", site)
    assert opened == ["/v1/drops/fetch", "/office/style.css"]
    known = {getattr(route, "path", "") for router in ROUTERS for route in router.routes}
    assert set(opened) <= known
