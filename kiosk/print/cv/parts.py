"""Parts of a text, of which those that say nothing are left out."""


def listed(*parts: str) -> str:
    """Put parts in a row, with commas."""
    return ", ".join(told(*parts))


def told(*texts: str) -> tuple[str, ...]:
    """Leave out what says nothing."""
    return tuple(text.strip() for text in texts if text.strip())
