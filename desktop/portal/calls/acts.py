"""Conducting and cancelling: a yes is a yes, all else is a Problem or has to be read back."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from desktop.portal import batch
from desktop.portal.calls.documents import DOCUMENTS, IDS_AT_ONCE, by_ids_request
from desktop.portal.exchange import Priority, Reply, Request
from desktop.portal.line import Caller
from desktop.portal.wire import read
from desktop.stock.documents import Document
from desktop.stock.problems import AnswerSenseless, Execution, Problem, Reference


class Act(StrEnum):
    CONDUCT = "catalog.document.conduct"
    CANCEL = "catalog.document.cancel"


@dataclass(frozen=True, slots=True)
class Done:
    """The portal said yes."""

    seconds: float | None = None


@dataclass(frozen=True, slots=True)
class Acted:
    """What a batch of acts brought: an answer for each document, and the documents read back."""

    answers: dict[int, Done | Problem]
    documents: dict[int, Document]
    """As read back by the same request; a document may be missing here."""


def request(act: Act, document_id: int) -> Request:
    return Request(
        act.value,
        {"id": document_id},
        writes=True,
        priority=Priority.ACT,
        document_id=document_id,
    )


async def conduct(line: Caller, document_id: int) -> Done | Problem:
    return await _one(line, request(Act.CONDUCT, document_id))


async def cancel(line: Caller, document_id: int) -> Done | Problem:
    return await _one(line, request(Act.CANCEL, document_id))


async def conduct_list(line: Caller, ids: Sequence[int]) -> Done | Problem:
    """The portal's own list method: it goes on after a failure and tells only the first one."""
    return await _list(line, "catalog.document.conductList", ids)


async def cancel_list(line: Caller, ids: Sequence[int]) -> Done | Problem:
    return await _list(line, "catalog.document.cancelList", ids)


async def many(
    line: Caller,
    act: Act,
    ids: Sequence[int],
    sizes: batch.Sizes,
    leaving: Callable[[], Awaitable[None]] | None = None,
) -> Acted | Problem:
    """Act on documents in this order, in one request, and read them back with its last command.

    The caller gives no more than `sizes` allows; a Problem means that the request as a whole
    failed, and its `execution` says whether any of the documents may have been touched. A
    document the portal held back by its limit has TooManyRequests for an answer.
    """
    wanted = list(dict.fromkeys(ids))
    if not 0 < len(wanted) <= most(act, sizes):
        raise ValueError(f"{len(wanted)} documents do not fit into one request")
    commands = {f"d{document_id}": request(act, document_id) for document_id in wanted}
    asked = by_ids_request(wanted)
    answers = await batch.send(line, {**commands, "readback": asked}, Priority.ACT, leaving)
    if isinstance(answers, Problem):
        if not answers.execution.may_be_sent_again:
            sizes.took_too_long(act.value)
        return answers
    told: dict[int, Done | Problem] = {}
    for document_id in wanted:
        command = commands[f"d{document_id}"]
        told[document_id] = _yes(answers[f"d{document_id}"], command, line)
        sizes.learn(act.value, _seconds(told[document_id]))
    return Acted(told, await _read_back(answers["readback"], asked, line))


def most(act: Act, sizes: batch.Sizes) -> int:
    """How many documents one request should carry now: the read-back takes a place too."""
    return min(sizes.of(act.value), batch.MOST - 1, IDS_AT_ONCE)


async def _read_back(answer: Reply | Problem, asked: Request, line: Caller) -> dict[int, Document]:
    if isinstance(answer, Problem):
        return {}
    rows = await read(answer, asked, line.now(), DOCUMENTS.rows)
    if isinstance(rows, Problem):
        return {}
    wanted = set(asked.params["filter"]["@id"])
    return {document.id: document for document in rows if document.id in wanted}


async def _one(line: Caller, asked: Request) -> Done | Problem:
    return _yes(await line.call(asked), asked, line)


async def _list(line: Caller, method: str, ids: Sequence[int]) -> Done | Problem:
    if not ids:
        raise ValueError("an empty list would be answered with yes")
    asked = Request(method, {"documentIds": list(ids)}, writes=True, priority=Priority.ACT)
    return _yes(await line.call(asked), asked, line, also=(b"[]", b"null"))


def _yes(
    answer: Reply | Problem, asked: Request, line: Caller, also: tuple[bytes, ...] = ()
) -> Done | Problem:
    """Only `true` means done; very old builds answer their list methods with nothing."""
    if isinstance(answer, Problem):
        return answer
    said = bytes(answer.result).strip()
    if said == b"true" or said in also:
        return Done(answer.seconds)
    return AnswerSenseless(
        reference=Reference(asked.method, line.now()), execution=Execution.UNKNOWN, where="result"
    )


def _seconds(told: Done | Problem) -> float | None:
    return told.seconds if isinstance(told, Done) else None
