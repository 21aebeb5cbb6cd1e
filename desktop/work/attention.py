"""Which documents want to be looked at: last tries that failed, and drafts that would be refused.

Foreseen from what this computer knows alone; the portal is not asked, so the stock is left out.
"""

from collections.abc import Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from desktop.records.reading import Reader
from desktop.stock.movements import Act, FullDocument
from desktop.stock.prediction import foresee
from desktop.stock.problems import Problem
from desktop.stock.world import World

_MOST = 5_000
"""So many of the newest drafts are looked at."""


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
