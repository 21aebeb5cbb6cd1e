"""Reading documents again just before something is done to them: headers and lines, in bulk."""

import asyncio
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from desktop.portal import batch
from desktop.portal.calls.documents import DOCUMENTS, IDS_AT_ONCE, LINES, by_ids_request
from desktop.portal.chains import chain, page_of, whole
from desktop.portal.exchange import Priority, Request
from desktop.portal.line import Caller
from desktop.portal.paging import PAGE, not_asked_for
from desktop.stock.documents import Document, Line
from desktop.stock.problems import Problem


@dataclass(frozen=True, slots=True)
class Reread:
    """As the portal has them now; a document that is missing was deleted or may not be seen."""

    documents: dict[int, Document]
    lines: dict[int, tuple[Line, ...]] | Problem

    def lines_of(self, document_id: int) -> tuple[Line, ...] | Problem:
        return self.lines if isinstance(self.lines, Problem) else self.lines[document_id]


async def reread(line: Caller, expected: Mapping[int, int]) -> Reread | Problem:
    """Documents and their lines; `expected` says about how many lines each of them has.

    As many as fit ride in one request: of fifty documents one page of headers and as many pages
    of lines as are expected; a longer list of lines is read to its end.
    """
    documents: dict[int, Document] = {}
    lines: dict[int, tuple[Line, ...]] = dict.fromkeys(expected, ())
    refused: Problem | None = None
    for load in _loads(_groups(expected)):
        commands = {key: asked for group in load for key, asked in group.commands.items()}
        answers = await batch.send(line, commands, Priority.ACT)
        if isinstance(answers, Problem):
            return answers
        for group in load:
            await asyncio.sleep(0)  # one at a time: many thousand lines would be felt in the window
            read = await _read_group(line, group, answers)
            if isinstance(read, Problem):
                return read
            documents |= read.documents
            if isinstance(read.lines, Problem):
                refused = read.lines
            else:
                lines |= read.lines
    return Reread(documents, lines if refused is None else refused)


async def hidden(line: Caller, ids: Sequence[int]) -> set[int] | Problem:
    """Of documents that a list does not show: those that are there, but may not be seen.

    A portal counts what it does not show; what it does not count either was deleted.
    """
    commands = {
        f"d{number}": Request(
            DOCUMENTS.method,
            DOCUMENTS.params({"id": number}, {"id": "ASC"}, start=0),
            priority=Priority.ACT,
        )
        for number in ids
    }
    answers = await batch.send(line, commands, Priority.ACT)
    if isinstance(answers, Problem):
        return answers
    counted: set[int] = set()
    for number in ids:
        answer = answers[f"d{number}"]
        if isinstance(answer, Problem):
            return answer
        if answer.total:
            counted.add(number)
    return counted


@dataclass(frozen=True, slots=True)
class _Group:
    """Fifty documents at most: the command for the headers, and those for the lines."""

    ids: tuple[int, ...]
    header: dict[str, Request]
    chain: dict[str, Request]

    @property
    def commands(self) -> dict[str, Request]:
        return self.header | self.chain


def _groups(expected: Mapping[int, int]) -> Iterator[_Group]:
    wanted = list(expected)
    for number, start in enumerate(range(0, len(wanted), IDS_AT_ONCE)):
        ids = wanted[start : start + IDS_AT_ONCE]
        pages = sum(expected[each] for each in ids) // PAGE + 1
        links = chain(
            f"l{number}x", LINES, {"@docId": sorted(ids)}, min(pages, batch.MOST - 1), Priority.ACT
        )
        yield _Group(tuple(ids), {f"h{number}": by_ids_request(ids, Priority.ACT)}, dict(links))


def _loads(groups: Iterator[_Group]) -> Iterator[list[_Group]]:
    """Groups that go together in one request."""
    load: list[_Group] = []
    size = 0
    for group in groups:
        if load and size + len(group.commands) > batch.MOST:
            yield load
            load, size = [], 0
        load.append(group)
        size += len(group.commands)
    if load:
        yield load


async def _read_group(line: Caller, group: _Group, answers: batch.Answers) -> Reread | Problem:
    ((key, asked),) = group.header.items()
    headers = await page_of(line, DOCUMENTS, asked, answers[key])
    if isinstance(headers, Problem):
        return headers
    documents = {each.id: each for each in headers}
    if not documents.keys() <= set(group.ids):
        return not_asked_for(DOCUMENTS.method, line)
    rows = await whole(
        line,
        LINES,
        {"@docId": sorted(group.ids)},
        group.chain,
        answers,
        lambda row: row.id,
        Priority.ACT,
    )
    if isinstance(rows, Problem):
        return Reread(documents, rows)
    return _sorted_out(line, group.ids, documents, rows)


def _sorted_out(
    line: Caller, ids: Sequence[int], documents: dict[int, Document], rows: Sequence[Line]
) -> Reread | Problem:
    lines: dict[int, list[Line]] = {number: [] for number in ids}
    for row in rows:
        if row.document_id not in lines:
            return not_asked_for(LINES.method, line)
        lines[row.document_id].append(row)
    return Reread(documents, {number: tuple(found) for number, found in lines.items()})
