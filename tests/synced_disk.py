"""A disk that loses at a power cut what was never synced: `tests/synced_disk.c` notes in the processes what was."""

import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Self

_SOURCE = Path(__file__).with_suffix(".c")


@dataclass(frozen=True)
class SyncedDisk:
    """A folder on such a disk; what is in it at first is synced."""

    folder: Path
    notes: Path

    @classmethod
    def on(cls, folder: Path, notes: Path) -> Self:
        """Take a folder that no process uses yet; `notes` is outside it."""
        folder.mkdir(exist_ok=True)
        notes.mkdir()
        shim = notes.with_suffix(".so")
        if not shim.exists():
            subprocess.run(["gcc", "-O2", "-shared", "-fPIC", "-o", shim, _SOURCE, "-ldl"], check=True)
        disk = cls(folder.resolve(), notes)
        for path in (disk.folder, *disk.folder.rglob("*")):
            number = path.lstat().st_ino
            if path.is_dir() and not path.is_symlink():
                lines = [f"{one.lstat().st_ino} {one.name}\n" for one in path.iterdir()]
                (notes / f"{number}.names").write_text("".join(lines), encoding="utf-8")
            elif not path.is_symlink():
                shutil.copyfile(path, notes / str(number))
        return disk

    @property
    def environment(self) -> dict[str, str]:
        """What processes that use the disk are started with."""
        shim = self.notes.with_suffix(".so")
        return {"LD_PRELOAD": str(shim), "WIS_DISK": str(self.folder), "WIS_SYNCED": str(self.notes)}

    def after_power_cut(self, folder: Path) -> Path:
        """Write what is left of it elsewhere; all its processes must be gone."""
        self._restore(self.folder, folder)
        return folder

    def _restore(self, lost: Path, left: Path) -> None:
        left.mkdir()
        listing = self.notes / f"{lost.stat().st_ino}.names"
        if not listing.exists():
            return
        for line in listing.read_text(encoding="utf-8").splitlines():
            number, _, name = line.partition(" ")
            was, now = lost / name, left / name
            if was.is_symlink():
                now.symlink_to(was.readlink())
            elif was.is_dir():
                self._restore(was, now)
            elif (self.notes / number).exists():
                shutil.copyfile(self.notes / number, now)
            else:
                now.touch()
            if now.is_file() and not now.is_symlink():
                now.chmod(0o600)
