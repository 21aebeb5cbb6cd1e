"""A problem as text that can be kept, and read back as the same type with the same facts."""

import json
from datetime import UTC, datetime
from typing import Any, TypeVar

import msgspec

from desktop.stock import problems
from desktop.stock.problems import Execution, OtherProblem, Problem, Reference

T = TypeVar("T")

_TYPE = "problem"
FAMILY: dict[str, type[Problem]] = {
    name: member
    for name, member in vars(problems).items()
    if isinstance(member, type) and issubclass(member, Problem)
}
_NOWHERE = Reference(method="", at=datetime(1970, 1, 1, tzinfo=UTC))


def pack(problem: Problem) -> str:
    """Pure ASCII, so that no character the portal sent can keep it from being written."""
    return json.dumps(as_facts(problem), separators=(",", ":"))


def unpack(text: str) -> Problem:
    """The problem again; never fails.

    What a later version of this program wrote may have a type or a value unknown here; it becomes
    an OtherProblem with all that can be understood, above all the portal's words.
    """
    return of_facts(facts_in(text))


def as_facts(problem: Problem) -> dict[str, Any]:
    return {_TYPE: type(problem).__name__, **msgspec.to_builtins(problem)}


def of_facts(facts: object) -> Problem:
    known = facts if isinstance(facts, dict) else {}
    kind = FAMILY.get(str(known.get(_TYPE)))
    found = None if kind is None else converted(known, kind)
    return _as_far_as_known(known) if found is None else found


def facts_in(text: str) -> dict[str, Any]:
    """The JSON object that was written; empty where it is none any more."""
    try:
        facts = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    return facts if isinstance(facts, dict) else {}


def converted(facts: object, kind: type[T]) -> T | None:
    """These facts as a value of that type, or None where they are not one."""
    try:
        return msgspec.convert(facts, kind)
    except (ValueError, ArithmeticError, RecursionError):
        return None


def _as_far_as_known(facts: dict[str, Any]) -> OtherProblem:
    words = facts.get("words")
    return OtherProblem(
        reference=converted(facts.get("reference"), Reference) or _NOWHERE,
        execution=converted(facts.get("execution"), Execution) or Execution.UNKNOWN,
        words=words if isinstance(words, str) else "",
    )
