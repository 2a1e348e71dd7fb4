"""A request that is well written and still cannot be done."""

from http import HTTPStatus


class Refused(Exception):
    """What is answered: a status, a word for programs, a sentence for people."""

    def __init__(self, status: HTTPStatus, word: str, text: str, **more: int) -> None:
        super().__init__(text)
        self.status = status
        self.answer: dict[str, str | int] = {"error": word, "text": text, **more}


def unknown_vault() -> Refused:
    """There is no such vault."""
    return Refused(HTTPStatus.NOT_FOUND, "unknown", "Central does not know this vault. Register it first.")


def erased_vault() -> Refused:
    """There was such a vault."""
    return Refused(HTTPStatus.GONE, "erased", "This vault was erased. Destroy what is left of it.")


def taken() -> Refused:
    """Another vault has it."""
    return Refused(HTTPStatus.CONFLICT, "taken", "Another vault has this id or card. Make new cards.")


def another_epoch(epoch: int) -> Refused:
    """Somebody gave it new keys before."""
    text = f"The vault is under key epoch {epoch}. Fetch it, open it, and write again."
    return Refused(HTTPStatus.CONFLICT, "epoch", text, epoch=epoch)
