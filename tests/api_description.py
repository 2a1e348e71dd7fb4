"""The OpenAPI description of central, and whether an answer is one that it promises."""

import re
from typing import Any
from urllib.parse import urlsplit

import requests


class Description:
    """What `/v1/openapi.json` says."""

    def __init__(self, document: dict[str, Any]) -> None:
        self.document = document
        self._paths = {re.compile(re.sub(r"{\w+}", "[^/]+", path)): one for path, one in document["paths"].items()}

    def operations(self) -> list[dict[str, Any]]:
        return [operation for path in self.document["paths"].values() for operation in path.values()]

    def resolve(self, schema: dict[str, Any]) -> dict[str, Any]:
        while "$ref" in schema:
            at: Any = self.document
            for step in schema["$ref"].removeprefix("#/").split("/"):
                at = at[step]
            schema = at
        return schema

    def check(self, answer: requests.Response) -> None:
        """Fail if an answer has a status or a field that is not described."""
        assert answer.request.url
        path = urlsplit(answer.request.url).path
        if not path.startswith("/v1/"):
            return
        found = [one for pattern, one in self._paths.items() if pattern.fullmatch(path)]
        method = str(answer.request.method).lower()
        if not found or method not in found[0]:
            assert answer.status_code in (404, 405), path
            return
        responses = found[0][method]["responses"]
        assert str(answer.status_code) in responses, f"{method} {path} answers {answer.status_code}, undescribed"
        self._fits(answer.json(), responses[str(answer.status_code)]["content"]["application/json"]["schema"])

    def _fits(self, value: Any, schema: dict[str, Any]) -> None:
        schema = self.resolve(schema)
        if "anyOf" in schema:
            kinds = [one for one in schema["anyOf"] if self.resolve(one)["type"] == _KINDS[type(value)]]
            assert kinds, f"{type(value)} is none of {schema}"
            return self._fits(value, kinds[0])
        assert schema["type"] == _KINDS[type(value)], f"{type(value)} is no {schema}"
        if isinstance(value, dict):
            assert schema["additionalProperties"] is False
            assert set(schema.get("required", [])) <= set(value) <= set(schema["properties"]), f"{set(value)}: {schema}"
            for name, one in value.items():
                self._fits(one, schema["properties"][name])
        if isinstance(value, list):
            for one in value:
                self._fits(one, schema["items"])
        if isinstance(value, str):
            assert re.search(schema.get("pattern", ""), value)
            assert schema.get("minLength", 0) <= len(value) <= schema.get("maxLength", len(value))
            assert value in schema.get("enum", [schema.get("const", value)])
        return None


_KINDS = {dict: "object", list: "array", str: "string", int: "integer", bool: "boolean", type(None): "null"}
