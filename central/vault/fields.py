"""Types of fields in JSON: bytes are base64url without padding, of a length that is said."""

from contextlib import suppress
from dataclasses import dataclass
from typing import Annotated, Any

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic_core import core_schema

from central.vault.door import TOKEN_BYTES
from kiosk.envelope.base64url import as_bytes, as_text
from kiosk.envelope.frame import ID_BYTES
from kiosk.envelope.proof import CHALLENGE_BYTES, PROOF_BYTES
from kiosk.envelope.signature import MOST_BYTES
from kiosk.errors import BadData

_AROUND_BODY = 77


@dataclass(frozen=True, slots=True)
class Base64:
    """Bytes of `least` to `most`, written as letters."""

    least: int
    most: int

    def read(self, value: object) -> bytes:
        """Read them.

        Raises:
            ValueError: they are written in another way, too few or too many.
        """
        if isinstance(value, bytes):
            return value
        if isinstance(value, str) and len(value) <= _letters(self.most):
            with suppress(BadData):
                data = as_bytes(value)
                if self.least <= len(data) <= self.most:
                    return data
        size = f"{self.least} to {self.most}" if self.least < self.most else f"{self.most}"
        raise ValueError(f"must be {size} bytes in base64url without padding")

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        written = core_schema.plain_serializer_function_ser_schema(as_text, return_schema=core_schema.str_schema())
        return core_schema.no_info_plain_validator_function(self.read, serialization=written)

    def __get_pydantic_json_schema__(self, schema: Any, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        sizes = {"minLength": _letters(self.least), "maxLength": _letters(self.most)}
        return {"type": "string", "pattern": "^[A-Za-z0-9_-]*$", **sizes, "contentEncoding": "base64url"}


def _letters(size: int) -> int:
    return -(-size * 4 // 3)


Id = Annotated[bytes, Base64(ID_BYTES, ID_BYTES)]
Challenge = Annotated[bytes, Base64(CHALLENGE_BYTES, CHALLENGE_BYTES)]
Proof = Annotated[bytes, Base64(PROOF_BYTES, PROOF_BYTES)]
Token = Annotated[bytes, Base64(TOKEN_BYTES, TOKEN_BYTES)]
# A frame "WISS": magic, version, two lengths and the signature around the body.
Signed = Annotated[bytes, Base64(1, MOST_BYTES + _AROUND_BODY)]
