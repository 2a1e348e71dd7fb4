"""The file in which an operator keeps a password or a key, apart from the settings."""

from pathlib import Path

_MOST_BYTES = 4096


def fault(path: Path) -> tuple[str, str] | None:
    """Say why a file cannot hold a secret and what would be right; None when it can, or when there is none."""
    right = 'Name a file that holds the secret and nothing else, or "" for none.'
    if path == Path():
        return None
    try:
        if path.stat().st_size > _MOST_BYTES:
            return f"{path} is larger than {_MOST_BYTES} bytes", right
        return None if read(path) else (f"{path} is empty", right)
    except OSError as error:
        return f"{path} cannot be read ({error.strerror})", right
    except UnicodeDecodeError:
        return f"{path} is no text", right


def read(path: Path) -> str:
    """Give the secret without the line end that an editor adds."""
    return path.read_text(encoding="utf-8").strip()
