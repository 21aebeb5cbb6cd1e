"""The envelope every answer comes in, read without trusting it.

`read` turns bytes into a Reply or into the facts of a refusal; what those mean is decided in
`refusals.py`. No input makes it raise.
"""

from dataclasses import dataclass
from decimal import Decimal
from typing import Any

import msgspec

from desktop.portal.exchange import Reply


@dataclass(frozen=True, slots=True)
class ErrorBody:
    """What stands beside the key `error`."""

    code: str
    description: str
    argument: str = ""


@dataclass(frozen=True, slots=True)
class Senseless:
    """An answer that is no envelope at all, and where it stops making sense."""

    where: str


class _Envelope(msgspec.Struct):
    result: msgspec.Raw | msgspec.UnsetType = msgspec.UNSET
    error: Any = msgspec.UNSET
    error_description: Any = None
    argument: Any = None
    next: Any = None
    total: Any = None
    time: Any = None


_decoder = msgspec.json.Decoder(_Envelope)


def read(body: bytes, *, bare: bool = False) -> Reply | ErrorBody | Senseless:
    """The reply in `body`. An error is the presence of its key, whatever its value.

    With `bare`, an object without an envelope is taken for the result itself.
    """
    try:
        envelope = _decoder.decode(body)
    except (msgspec.MsgspecError, ValueError, RecursionError) as failure:
        return Senseless(path_of(failure))
    if envelope.error is not msgspec.UNSET:
        return ErrorBody(
            _text(envelope.error), _text(envelope.error_description), _text(envelope.argument)
        )
    if isinstance(envelope.result, msgspec.UnsetType):
        return reply(msgspec.Raw(body), None, None, None) if bare else Senseless("result")
    return reply(envelope.result, envelope.next, envelope.total, envelope.time)


def reply(result: msgspec.Raw, next_: object, total: object, time: object) -> Reply:
    """A Reply from parts of any kind: what is not a number is left out."""
    block = time if isinstance(time, dict) else {}
    return Reply(
        result=result,
        next=whole(next_),
        total=whole(total),
        seconds=number(block.get("duration")),
        operating=number(block.get("operating")),
        operating_reset_at=number(block.get("operating_reset_at")),
    )


def error_of(entry: object) -> ErrorBody:
    """The refusal of one command inside a batch."""
    if isinstance(entry, dict):
        return ErrorBody(
            _text(entry.get("error")),
            _text(entry.get("error_description")),
            _text(entry.get("argument")),
        )
    return ErrorBody("", _text(entry))


def path_of(failure: BaseException) -> str:
    """Where in the answer the decoder gave up, never what stood there."""
    _, found, path = str(failure).rpartition(" - at `")
    if found:
        return path.rstrip("`").removeprefix("$").lstrip(".") or "answer"
    return "nesting" if isinstance(failure, RecursionError) else "JSON"


def whole(value: object) -> int | None:
    seen = number(value)
    return int(seen) if seen is not None and abs(seen) < 2**53 else None


def number(value: object) -> float | None:
    if isinstance(value, bool) or not isinstance(value, int | float | str | Decimal):
        return None
    try:
        seen = float(value)
    except (ValueError, OverflowError):
        return None
    return seen if abs(seen) != float("inf") and seen == seen else None


def _text(value: object) -> str:
    if value is None or isinstance(value, dict | list):
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    return str(value)[:20_000]
