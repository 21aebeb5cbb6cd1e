"""Many commands in one request: one after another, going on after a failure, no transaction."""

import re
from collections.abc import Mapping
from typing import Any

from desktop.demo.commands import carry_out, check_scope, find
from desktop.demo.envelope import php_map, time_block
from desktop.demo.lists import Answer
from desktop.demo.params import from_query, whole
from desktop.demo.people import Caller
from desktop.demo.portal import Portal
from desktop.demo.refusals import Refusal

MOST = 50
_REFERENCE = re.compile(r"\$result((?:\[[^\]]+\])+)")
_PATH = re.compile(r"\[([^\]]+)\]")


class Run:
    """One batch under way: what its commands have brought so far."""

    def __init__(self, portal: Portal, caller: Caller) -> None:
        self._portal = portal
        self._caller = caller
        self._pending: Refusal | None = None
        self.results: dict[str, Any] = {}
        self.errors: dict[str, Any] = {}
        self.totals: dict[str, int] = {}
        self.nexts: dict[str, int] = {}
        self.times: dict[str, Any] = {}

    async def all(self, commands: Mapping[str, Any], *, halt: bool) -> None:
        for number, (key, text) in enumerate(commands.items()):
            try:
                await self._one(number, key, str(text))
            except Refusal as refusal:
                self.errors[key] = self._tainted(refusal).body(self._portal.switches.error_type)
                if halt:
                    return

    async def _one(self, number: int, key: str, text: str) -> None:
        if number >= MOST:
            raise Refusal("ERROR_BATCH_LENGTH_EXCEEDED", "Max batch length exceeded")
        name, _, query = text.partition("?")
        name = name.strip().removesuffix(".json")
        if name.lower() == "batch":
            raise Refusal("ERROR_BATCH_METHOD_NOT_ALLOWED", "Method is not allowed for batch usage")
        method = find(self._portal, name)
        check_scope(self._caller, method, in_batch=True)
        params = referred(from_query(query), self.results)
        started = self._portal.clock()
        answer: Answer = await carry_out(self._portal, self._caller, method, params)
        self.results[key] = answer.result
        if answer.total is not None:
            self.totals[key] = answer.total
        if answer.next is not None:
            self.nexts[key] = answer.next
        switches = self._portal.switches
        operating = self._portal.operating.of(self._caller.key, method.name, started)
        self.times[key] = time_block(
            switches.time, switches.time_zone, started, self._portal.clock(), operating
        )

    def _tainted(self, refusal: Refusal) -> Refusal:
        """An error that a module left pending replaces later failures of the same batch."""
        if not self._portal.switches.taint:
            return refusal
        if self._pending is not None:
            return self._pending
        if refusal.code == "1":
            self._pending = refusal
        return refusal


async def run(portal: Portal, caller: Caller, params: Mapping[str, Any]) -> Answer:
    """The five maps of a batch's answer."""
    given = params.get("cmd") or {}
    commands = dict(given) if isinstance(given, dict) else _numbered(given)
    batch = Run(portal, caller)
    await batch.all(commands, halt=bool(whole(params.get("halt") or 0)))
    style = portal.switches.batch_maps
    maps = {
        "result": batch.results,
        "result_error": batch.errors,
        "result_total": batch.totals,
        "result_next": batch.nexts,
        "result_time": batch.times,
    }
    return Answer({name: _php(entries, style) for name, entries in maps.items()})


def _php(entries: Mapping[str, Any], style: str) -> Any:
    return [] if not entries and style != "objects" else php_map(entries, style)


def _numbered(given: Any) -> dict[str, Any]:
    return {str(n): text for n, text in enumerate(given)} if isinstance(given, list) else {}


def referred(value: Any, results: Mapping[str, Any]) -> Any:
    """`value` with every `$result[key][path]` filled in; a missing path stays as it is."""
    if isinstance(value, dict):
        return {key: referred(inner, results) for key, inner in value.items()}
    if isinstance(value, list):
        return [referred(inner, results) for inner in value]
    if not isinstance(value, str) or "$result" not in value:
        return value
    whole_reference = _REFERENCE.fullmatch(value)
    if whole_reference:
        found = _follow(whole_reference[1], results)
        return value if found is None else found
    return _REFERENCE.sub(lambda m: _inserted(m, results), value)


def _inserted(match: re.Match[str], results: Mapping[str, Any]) -> str:
    found = _follow(match[1], results)
    return match[0] if found is None or isinstance(found, dict | list) else str(found)


def _follow(path: str, results: Mapping[str, Any]) -> Any:
    here: Any = results
    for key in _PATH.findall(path):
        if isinstance(here, list):
            if not key.isdigit() or int(key) >= len(here):
                return None
            here = here[int(key)]
        elif isinstance(here, dict) and key in here:
            here = here[key]
        else:
            return None
    return here
