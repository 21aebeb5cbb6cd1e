"""A model of the server's quirks: lists and batches as the real one answers them, in memory.

It parses batch commands by itself, so that what we encode is read by somebody else.
"""

import re
from collections.abc import Callable, Iterable
from typing import Any
from urllib.parse import unquote

import msgspec

from desktop.portal.exchange import RawAnswer, Reply, Request
from desktop.portal.refusals import judge
from desktop.stock.problems import Problem, TooManyRequests
from tests.portal.fakes import NOW, result

_KNOWN = {"id", "docType", "status", "title", "dateModify", "statusBy"}
_OPERATORS = re.compile(r"^(>=|<=|!=|[><@!=%])?(.+)$")
BLOCKED: dict[str, Any] = {
    "error": "OPERATION_TIME_LIMIT",
    "error_description": "Method is blocked due to operation time limit.",
}
FAIL: dict[str, Any] = {"error": "INTERNAL_SERVER_ERROR", "error_description": "x"}


def document(number: int, **more: Any) -> dict[str, Any]:
    return {"id": number, "docType": "A", "status": "N", "title": f"Receipt {number}", **more}


class ModelPortal:
    """Holds documents; `hurt` may replace the answer of the n-th list or conduct call."""

    def __init__(
        self,
        ids: Iterable[int],
        *,
        hidden: int = 0,
        hurt: Callable[[int, str], Any] = lambda _n, _method: None,
        seconds: float = 0.04,
    ) -> None:
        self.documents = {number: document(number) for number in ids}
        self.hidden = hidden
        self.requests = 0
        self.calls = 0
        self.conducted: list[int] = []
        self.held: list[tuple[str, int]] = []
        self._hurt = hurt
        self._seconds = seconds

    def now(self) -> Any:
        return NOW

    async def hold(self, problem: TooManyRequests, times: int) -> None:
        self.held.append((problem.reference.method, times))

    async def call(self, request: Request) -> Reply | Problem:
        self.requests += 1
        body = self._answer(request.method, plain(request.params))
        status = 500 if body == FAIL else 400 if "error" in body else 200
        return judge(RawAnswer(status, {}, msgspec.json.encode(body)), request, NOW)

    def _answer(self, method: str, params: dict[str, Any]) -> dict[str, Any]:
        if method == "batch":
            return self._batch(params)
        self.calls += 1
        if (pain := self._hurt(self.calls, method)) is not None:
            hurt: dict[str, Any] = pain
            return hurt
        if method == "catalog.document.list":
            return self._list(params)
        if method in ("catalog.document.conduct", "catalog.document.cancel"):
            return self._act(method, int(params["id"]))
        return {"error": "ERROR_METHOD_NOT_FOUND", "error_description": "Method not found!"}

    def _act(self, method: str, number: int) -> dict[str, Any]:
        wanted = "Y" if method.endswith("conduct") else "N"
        found = self.documents.get(number)
        if found is None:
            return {"error": "0", "error_description": "Inventory object was not found."}
        if found["status"] == wanted:
            text = "Error processing inventory object: The document has been already fulfilled.."
            return {"error": "0", "error_description": text}
        found |= {"status": wanted, "statusBy": 1}
        self.conducted.append(number)
        return {"result": True, "time": {"duration": self._seconds}}

    def _list(self, params: dict[str, Any]) -> dict[str, Any]:
        rows = [row for row in self.documents.values() if self._fits(row, params.get("filter"))]
        direction = str((params.get("order") or {}).get("id", "ASC")).upper()
        rows.sort(key=lambda row: row["id"], reverse=direction == "DESC")
        start = int(params.get("start") or 0)
        first = max(0, start // 50 * 50)
        page = rows[first : first + 50]
        answer = result({"documents": page})
        if start >= 0:
            answer["total"] = len(rows) + self.hidden
            if first + len(page) < answer["total"]:
                answer["next"] = first + len(page)
        return answer

    def _fits(self, row: dict[str, Any], conditions: Any) -> bool:
        for key, value in (conditions or {}).items():
            found = _OPERATORS.match(key)
            assert found is not None
            operator, name = found[1] or "=", found[2]
            if name not in _KNOWN:
                continue  # silently dropped, so that everything comes back
            if name == "id":
                if not self._compares(row["id"], operator, value):
                    return False
            elif str(row.get(name)) != str(value):
                return False
        return True

    def _compares(self, number: int, operator: str, value: Any) -> bool:
        if operator == "@" or isinstance(value, list | dict):
            values = list(value.values()) if isinstance(value, dict) else list(value)
            return number in ({whole(v) for v in values if whole(v) > 0} or {1})
        limit = whole(value)
        return {
            ">": number > limit,
            "<": number < limit,
            ">=": number >= limit,
            "<=": number <= limit,
        }.get(operator, number == limit)

    def _batch(self, params: dict[str, Any]) -> dict[str, Any]:
        results: dict[str, Any] = {}
        errors: dict[str, Any] = {}
        times: dict[str, Any] = {}
        for key, text in list(params["cmd"].items())[:50]:
            method, _, query = text.partition("?")
            answer = self._answer(method, unpacked(query, results))
            if "error" in answer:
                errors[key] = answer
            else:
                results[key] = answer["result"]
                times[key] = answer.get("time", {})
        parts = {"result": results, "result_error": errors, "result_time": times}
        maps: dict[str, Any] = {name: part or [] for name, part in parts.items()}
        return result({**maps, "result_total": [], "result_next": []})


def whole(value: Any) -> int:
    """PHP's cast: what is no number is zero."""
    found = re.match(r"\s*-?\d+", str(value))
    return int(found[0]) if found else 0


def plain(params: Any) -> dict[str, Any]:
    decoded: dict[str, Any] = msgspec.json.decode(msgspec.json.encode(dict(params)))
    return decoded


def unpacked(query: str, results: dict[str, Any]) -> dict[str, Any]:
    """A query string as PHP nests it, with references to earlier results filled in."""
    nested: dict[str, Any] = {}
    for pair in filter(None, query.split("&")):
        name, _, value = pair.partition("=")
        keys = re.findall(r"[^\[\]]+", unquote(name))
        here = nested
        for key in keys[:-1]:
            here = here.setdefault(key, {})
        here[keys[-1]] = referred(unquote(value), results)
    return nested


def referred(value: str, results: dict[str, Any]) -> Any:
    found = re.fullmatch(r"\$result((?:\[[^\]]+\])+)", value)
    if not found:
        return value
    here: Any = results
    for key in re.findall(r"\[([^\]]+)\]", found[1]):
        try:
            here = here[int(key)] if isinstance(here, list) else here[key]
        except (KeyError, IndexError, ValueError, TypeError):
            return value  # a missing path stays literal
    return here
