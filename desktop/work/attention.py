"""Which documents want to be looked at: drafts that would be refused, oddly conducted ones.

Foreseen from what this computer knows alone; the portal is not asked, so the stock is left out.
"""

from collections.abc import Iterable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from desktop.records.reading import Reader
from desktop.stock.documents import Document
from desktop.stock.history import History
from desktop.stock.movements import Act, FullDocument
from desktop.stock.oddities import JustChanged, Oddity, oddities
from desktop.stock.prediction import foresee
from desktop.stock.problems import Problem
from desktop.stock.world import World

_MOST = 5_000
"""So many of the newest drafts are looked at, and of the documents conducted last."""
_LATELY = timedelta(days=30)
_OF_EACH_PRODUCT = 50
_TOGETHER = 500
Versions = Mapping[int, Document]
"""Documents as they were looked at; the portal's stamp alone is no finer than a second."""


@dataclass(frozen=True, slots=True)
class Concern:
    """A draft that the portal would refuse, and the first thing it would say."""

    document_id: int
    problem: Problem


def concerns(mirror: Path, now: datetime) -> list[Concern]:
    """Drafts that would be refused as they are; to be run in a thread."""
    with closing(Reader(mirror)) as reader:
        ids = reader.drafts(_MOST)
        lines = reader.lines(ids)
        known = reader.documents(lines)
        documents = [FullDocument(known[each], lines[each]) for each in lines if each in known]
        return list(_refused(reader, documents, now))


@dataclass(frozen=True, slots=True)
class Doubts:
    """What is odd about documents conducted lately."""

    versions: Versions
    """All that were looked at, now or before."""
    found: Mapping[int, tuple[Oddity, ...]]


def doubts(mirror: Path, now: datetime, before: Doubts) -> Doubts:
    """Look at what was conducted since, or changed since; to be run in a thread.

    What was looked at before keeps what was found then: most days most documents are the same.
    """
    with closing(Reader(mirror)) as reader:
        known = reader.documents(reader.conducted_since((now - _LATELY).timestamp(), _MOST))
        found = {
            number: odd
            for number, odd in before.found.items()
            if number in known and known[number] == before.versions.get(number)
        }
        fresh = [
            number
            for number, each in known.items()
            if number not in before.versions or before.versions[number] != each
        ]
        for at in range(0, len(fresh), _TOGETHER):
            some = fresh[at : at + _TOGETHER]
            lines = reader.lines(some)
            found |= _odd(reader, [FullDocument(known[n], lines.get(n, ())) for n in some], now)
        return Doubts(known, found)


def _odd(
    reader: Reader, documents: Sequence[FullDocument], now: datetime
) -> dict[int, tuple[Oddity, ...]]:
    goods = {line.product_id for each in documents for line in each.lines if line.product_id}
    alike = reader.numbered_like(each.document for each in documents)
    ours = {each.id for each in documents}
    learned = {each.id: FullDocument(each, ()) for each in alike}
    learned |= {each.id: each for each in reader.lately_moved(goods, _OF_EACH_PRODUCT)}
    others = [each for number, each in learned.items() if number not in ours]
    history = History.of([*others, *documents], reader.bindings({*ours, *learned}))
    found: dict[int, tuple[Oddity, ...]] = {}
    for each in documents:
        odd = oddities(each.document, each.lines, history, now, None)
        # everything that was conducted a moment ago was changed a moment ago
        told = tuple(one for one in odd if not isinstance(one, JustChanged))
        if told:
            found[each.id] = told
    return found


def _refused(reader: Reader, documents: Sequence[FullDocument], now: datetime) -> Iterable[Concern]:
    world = World(
        warehouses=reader.warehouses() or None,
        sees_all_warehouses=False,
        supplied=reader.perhaps_supplied(each.id for each in documents),
    )
    for each in documents:
        told = foresee(each.document, each.lines, world, Act.CONDUCT, now)
        if told.refusals:
            yield Concern(each.id, told.refusals[0])
