import tomllib
from contextlib import closing
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st
from replica_file import MUNICIPALITIES, ReplicaFile

from kiosk.__main__ import main
from kiosk.config import Config, load, parse
from kiosk.errors import ConfigError

SHIPPED = Path(__file__).parent.parent / "kiosk.toml"


def test_the_shipped_file_is_good_and_says_the_defaults() -> None:
    config = load(SHIPPED)
    assert config.visit == Config().visit
    assert config.storage.data_dir == SHIPPED.parent / "data"


def test_every_setting_stands_in_the_shipped_file_with_its_default() -> None:
    tree = tomllib.loads(SHIPPED.read_text(encoding="utf-8"))
    for section in fields(Config):
        kind = get_type_hints(Config)[section.name]
        if not is_dataclass(kind):
            continue
        assert set(tree[section.name]) == {setting.name for setting in fields(kind)}, section.name
        for setting in fields(kind):
            default = getattr(getattr(Config(), section.name), setting.name)
            value = tree[section.name][setting.name]
            assert value == as_written(default), setting.name


def as_written(default: object) -> object:
    if is_dataclass(default) and not isinstance(default, type):
        return {setting.name: as_written(getattr(default, setting.name)) for setting in fields(default)}
    if isinstance(default, Path):
        return "" if default == Path() else str(default)
    return default


@pytest.mark.parametrize(
    ("text", "line", "says"),
    [
        (
            "[visit]\nidle_s = 90\ncountdwn_s = 30\n",
            3,
            'visit.countdwn_s: is not a setting. Did you mean "countdown_s"?',
        ),
        ("[vist]\n", 1, 'vist: is not a setting. Did you mean "visit"?'),
        ("\n\nvisit = 3\n", 3, "visit: is a whole number. Write [visit] and its settings under it."),
        (
            "[brand]\ngreeting = 'Dag'\n",
            2,
            "brand.greeting: is a text in quotes. Write [brand.greeting] and its settings",
        ),
        ("[brand]\nname = WIS\n", 2, "this is no TOML: Invalid value (at line 2, column 8). Put texts in quotes"),
        ('[visit]\nidle_s = "90"\n', 2, "visit.idle_s: is a text in quotes. Write a whole number."),
        ("[visit]\nidle_s = true\n", 2, "visit.idle_s: is true or false. Write a whole number."),
        ("[visit]\nidle_s = 9\n", 2, "visit.idle_s: 9 is out of range. Write a number from 10 to 3600."),
        ("[terminal]\nlat = nan\n", 2, "terminal.lat: nan is out of range. Write a number from 49.4 to 51.6."),
        ('[terminal]\nlanguage = "xx"\n', 2, 'terminal.language: "xx" is not a choice. Choose one of: nl, fr, en, ar,'),
        ('[printer]\nuri = "lp0"\n', 2, 'printer.uri: "lp0" has the wrong form. Write an ipp:// or ipps:// address'),
        (
            '[slip]\naddress = "tcp://slip.local:99999"\n',
            2,
            'slip.address: "tcp://slip.local:99999" has the wrong form',
        ),
        ('[slip]\naddress = "tcp://..:9100"\n', 2, 'slip.address: "tcp://..:9100" has the wrong form'),
        ('[usb]\nport = "/dev/sda1"\n', 2, 'usb.port: "/dev/sda1" has the wrong form. Write the path of a USB port in'),
        (
            '[usb]\nport = "/dev/disk/by-path/pci-0-usb-0:2:1.0-scsi-0:0:0:0-part1"\n',
            2,
            'usb.port: "/dev/disk/by-path/pci-0-usb-0:2:1.0-scsi-0:0:0:0-part1" has the wrong form',
        ),
        ("visit.idle_s = 1\n", 1, "visit.idle_s: 1 is out of range"),
    ],
)
def test_a_wrong_setting_names_key_line_reason_and_what_is_right(text: str, line: int, says: str) -> None:
    with pytest.raises(ConfigError) as caught:
        parse(text, Path("k.toml"))
    assert str(caught.value).startswith(f"k.toml:{line}: {says}")


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("there.svg", None, "is not there"),
        ("logo.gif", b"GIF89a", "is no picture"),
        ("logo.png", b"GIF89a", "has no PNG in it"),
        ("logo.png", b"\x89PNG\r\n\x1a\n" + bytes(1_000_000), "is larger than 1 MB"),
        ("logo.svg", b"<svg", "has no SVG in it"),
        ("logo.svg", b"<html/>", "has no SVG in it"),
    ],
)
def test_a_logo_that_cannot_be_shown_is_refused(tmp_path: Path, name: str, content: bytes | None, says: str) -> None:
    if content is not None:
        (tmp_path / name).write_bytes(content)
    with pytest.raises(ConfigError) as caught:
        parse(f'[brand]\nlogo = "{name}"\n', tmp_path / "k.toml")
    right = 'Name an SVG or PNG of at most 1 MB, or "" for none.'
    assert str(caught.value) == f"{tmp_path}/k.toml:2: brand.logo: {tmp_path}/{name} {says}. {right}"


def test_broken_toml_and_missing_files_are_refused() -> None:
    with pytest.raises(ConfigError, match="k.toml:1: this is no TOML: .* the end"):
        parse("[visit", Path("k.toml"))
    with pytest.raises(ConfigError, match="cannot be read"):
        load(Path("/nowhere/kiosk.toml"))


@pytest.mark.parametrize(
    "text",
    [
        'slip.address = "tcp://slip-1.local:9100"',
        'slip.address = "tcp://10.0.0.7"',
        'slip.address = "/dev/usb/lp0"',
        'usb.port = "/dev/disk/by-path/pci-0000:00:14.0-usb-0:2:1.0-scsi-0:0:0:0"',
    ],
)
def test_devices_are_named_as_their_makers_and_udev_do(text: str) -> None:
    assert parse(text, Path("k.toml"))


def test_an_override_wins_and_is_checked_alike() -> None:
    assert parse("[visit]\nidle_s = 90\n", Path("k.toml"), ["visit.idle_s = 20"]).visit.idle_s == 20
    with pytest.raises(ConfigError, match="visit.idle_s"):
        parse("", Path("k.toml"), ["visit.idle_s = 1"])
    with pytest.raises(ConfigError, match="--set visit.idle_s: this is no TOML"):
        parse("", Path("k.toml"), ["visit.idle_s"])


def test_check_exits_78_on_a_wrong_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text("[screen]\nwidth = 3\n", encoding="utf-8")
    assert main(["check", str(file)]) == 78
    assert f"{file}:2: screen.width" in capsys.readouterr().err
    assert main(["check", str(SHIPPED)]) == 0


def test_check_takes_what_every_command_takes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text("", encoding="utf-8")
    assert main(["check", "--config", str(file)]) == 0
    assert main(["check", "--config", str(tmp_path / "none.toml"), str(file)]) == 0
    assert main(["check", str(file), "--set", "visit.idle_s = 1"]) == 78
    assert "visit.idle_s" in capsys.readouterr().err


def test_check_looks_the_municipality_up_where_there_are_data(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text('[storage]\ndata_dir = "data"\n', encoding="utf-8")
    wrong = ["check", str(file), "--set", 'terminal.municipality = "99999"']
    assert main(wrong) == 0
    assert "municipality 99999 was not looked up" in capsys.readouterr().out
    with closing(ReplicaFile(tmp_path / "data")) as replica:
        replica.put("municipalities", MUNICIPALITIES)
    assert main(wrong) == 78
    assert "the data know no municipality 99999" in capsys.readouterr().err
    assert main(["check", str(file)]) == 0
    assert capsys.readouterr().out == f"{file}: good\n"


@given(st.text(alphabet="[]=.\"'# \nabvisit_0123456789", max_size=120))
def test_any_text_is_read_or_refused_as_wrong_configuration(text: str) -> None:
    try:
        parse(text, Path("k.toml"))
    except ConfigError as error:
        assert str(error).startswith("k.toml")


@pytest.mark.parametrize("address", ["http://central.example", "http://127.0.0.1.example", "ftp://central.example"])
def test_personal_files_go_over_https_or_stay_on_this_machine(tmp_path: Path, address: str) -> None:
    path = tmp_path / "kiosk.toml"
    path.write_text(f'[central]\nvaults = "{address}"\n')
    with pytest.raises(ConfigError, match=r"central\.vaults"):
        load(path)
    for good in ("https://central.example/wis", "http://127.0.0.1:8480", "http://localhost"):
        path.write_text(f'[central]\nvaults = "{good}"\n')
        assert load(path).central.vaults == good
