"""Filling in what the list of the portal leaves out: lines, suppliers, and all their names.

What is on screen comes first; behind it the drafts are filled, since somebody will conduct them.
"""

import asyncio
import logging
from collections.abc import Callable, Sequence

from desktop.portal.calls import documents as calls
from desktop.portal.calls import names as naming
from desktop.portal.calls.documents import LINES_OF
from desktop.portal.calls.lookinto import (
    Looked,
    Wanted,
    company,
    look_into,
    look_up,
    one_by_one,
)
from desktop.portal.exchange import Priority
from desktop.portal.line import Caller
from desktop.records.door import Door
from desktop.records.mirror import Mirror
from desktop.stock import names as n
from desktop.stock.documents import Line
from desktop.stock.problems import (
    AnswerLost,
    Execution,
    MethodMissing,
    NotAllowed,
    NotFound,
    Problem,
    Reference,
    ScopeMissing,
    ServerError,
    TooManyRequests,
)
from desktop.work.waking import rest

log = logging.getLogger(__name__)

FRESH = 600.0
"""Seconds after which a draft's lines, which change without a trace, are read again when seen."""
_COMPANY_FRESH = 3600.0
_PAUSE = 5.0
_FOR_GOOD = (ScopeMissing, NotAllowed, MethodMissing)
_FOR_NOW = (AnswerLost, ServerError, TooManyRequests)
_BINDINGS = naming.BINDINGS.method
_PRODUCTS = naming.PRODUCTS.method
_ITEMS = "crm.item.list"


class Filling:
    """Owns the reading of what is inside documents."""

    def __init__(
        self,
        line: Caller,
        door: Door,
        mirror: Mirror,
        changed: Callable[[Sequence[int], Sequence[int]], None],
        pause: float = _PAUSE,
    ) -> None:
        self._line = line
        self._door = door
        self._mirror = mirror
        self._changed = changed
        self._pause = pause
        self.may_work: Callable[[], bool] = lambda: True
        """Whether there is nothing more important than what nobody looks at."""
        self._wanted: list[int] = []
        self._wake = asyncio.Event()
        self._may_fill = asyncio.Event()
        self._company_at: float | None = None
        self._catalogs: list[int] = []
        self._not_there: set[int] = set()
        self.refused: dict[str, Problem] = {}
        """What this person may not read, by method, as far as it was asked."""

    def show(self, unlooked: Sequence[int]) -> None:
        """These are on screen and want filling; what was wished for before is forgotten."""
        self._wanted = list(unlooked)
        if unlooked:
            self._wake.set()

    def wake(self) -> None:
        """There may be something to do again."""
        self._wake.set()

    def go_on_behind(self) -> None:
        """The list is complete, so drafts that nobody looks at may be filled too."""
        self._may_fill.set()
        self._wake.set()

    async def run(self) -> None:
        while True:
            self._wake.clear()
            part, priority = await self._next()
            if not part:
                await self._wake.wait()
                continue
            problem = await self.fill(part, priority)
            if problem is None or isinstance(problem, _FOR_GOOD):
                self._wanted = [each for each in self._wanted if each not in part]
            if isinstance(problem, _FOR_GOOD):
                self._may_fill.clear()
            if problem is not None:
                log.info("documents were not looked into: %s", type(problem).__name__)
                await rest(self._wake, self._pause)

    async def _next(self) -> tuple[list[int], Priority]:
        if self._wanted:
            return self._wanted[:LINES_OF], Priority.READ
        if self._may_fill.is_set() and self.may_work():
            drafts = await self._door.do(self._mirror.unlooked_drafts, LINES_OF)
            return drafts, Priority.BACKGROUND
        return [], Priority.READ

    async def fill(self, ids: Sequence[int], priority: Priority = Priority.READ) -> Problem | None:
        """Read the inside of these documents; the mirror has it when this returns."""
        if problem := await self._know_the_company():
            return problem
        for start in range(0, len(ids), LINES_OF):
            part = ids[start : start + LINES_OF]
            looked = await look_into(self._line, part, priority)
            if isinstance(looked, Problem):
                return looked
            if problem := await self._put(part, looked, priority):
                return problem
        return None

    async def read_again(self, document_id: int) -> Problem | None:
        """One document as the portal has it now, header and lines."""
        read = await calls.by_ids(self._line, [document_id])
        if isinstance(read, Problem):
            return read
        if not read:
            gone = await self._door.do(self._mirror.remove, [document_id])
            self._changed((), gone)
            return NotFound(
                reference=Reference(calls.DOCUMENTS.method, self._line.now()),
                execution=Execution.REFUSED,
                document_id=document_id,
            )
        changed = await self._door.do(self._mirror.put_documents, read)
        if changed:
            self._changed(changed, ())
        return await self.fill([document_id])

    # -- inside --------------------------------------------------------------------------------

    async def _put(self, ids: Sequence[int], looked: Looked, priority: Priority) -> Problem | None:
        told = looked.bindings
        if isinstance(told, _FOR_NOW):
            return told
        if isinstance(told, Problem):
            self.refused[_BINDINGS] = told
        bindings = None if isinstance(told, Problem) else told
        if problem := await self._learn_names(looked.lines, bindings or (), priority):
            return problem
        at = self._line.now().timestamp()
        put = await self._door.do(self._mirror.put_lines, ids, looked.lines, bindings, at)
        self._changed(put, ())
        return None

    async def _learn_names(
        self,
        lines: Sequence[Line],
        bindings: Sequence[n.SupplierBinding],
        priority: Priority,
    ) -> Problem | None:
        wanted = {line.product_id for line in lines if line.product_id}
        known = await self._door.do(self._mirror.known_products, wanted)
        products = frozenset(wanted - known - self._not_there)
        suppliers = await self._door.do(self._mirror.unnamed_suppliers, bindings)
        suppliers = {kind: ids for kind, ids in suppliers.items() if ids}
        if _ITEMS in self.refused:
            suppliers = {}
        if _PRODUCTS in self.refused:
            products = frozenset()
        if not products and not suppliers:
            return None
        found = await look_up(
            self._line,
            Wanted(products=products, suppliers=suppliers),
            self._catalogs,
            priority,
        )
        if isinstance(found, Problem):
            return found
        self._note_refusals(found.problems)
        named = list(found.named)
        missing = products - {each.id for each in named if isinstance(each, n.Product)}
        if missing and _PRODUCTS not in self.refused:
            single = await one_by_one(self._line, missing, priority)
            if isinstance(single, Problem):
                return single
            named += [each for each in single.values() if isinstance(each, n.Product)]
            self._not_there.update(
                number
                for number, each in single.items()
                if isinstance(each, Problem) and not isinstance(each, _FOR_NOW)
            )
        await self._door.do(self._mirror.put_names, named, self._line.now().timestamp())
        return None

    async def _know_the_company(self) -> Problem | None:
        """Warehouses, measures and catalogues, once and then now and again."""
        now = self._line.now().timestamp()
        if self._company_at is not None and now - self._company_at < _COMPANY_FRESH:
            return None
        told = await company(self._line)
        if isinstance(told, Problem):
            return told
        named: list[n.Warehouse | n.Measure | n.Catalog] = []
        for method, part in (
            (naming.STORES.method, told.warehouses),
            (naming.CATALOGS.method, told.catalogs),
            (naming.MEASURES.method, told.measures),
        ):
            if isinstance(part, Problem):
                self._note_refusals((part,), method)
            else:
                named += part
        if not isinstance(told.catalogs, Problem):
            self._catalogs = [each.id for each in told.catalogs]
        changed = await self._door.do(self._mirror.put_names, named, now)
        if changed:
            self._changed(changed, ())
        self._company_at = now
        return None

    def _note_refusals(self, problems: Sequence[Problem], method: str = "") -> None:
        for each in problems:
            if isinstance(each, _FOR_GOOD):
                self.refused[method or each.reference.method] = each
