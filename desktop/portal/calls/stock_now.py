"""What lies where right now, of many products in few requests."""

from collections.abc import Iterable, Iterator
from typing import Any

from desktop.portal import batch
from desktop.portal.calls.names import BALANCES
from desktop.portal.chains import chain, whole
from desktop.portal.exchange import Priority, Request
from desktop.portal.line import Caller
from desktop.portal.paging import PAGE, not_asked_for
from desktop.stock.names import Balance
from desktop.stock.problems import Problem

_WIDEST = 10
"""Pages of one part that ride in one request; what lies beyond is read on."""


async def stock_now(
    line: Caller, product_ids: Iterable[int], warehouse_ids: Iterable[int]
) -> list[Balance] | Problem:
    """The balances of these products in these warehouses.

    A pair that never moved has no row and is not in the list.
    """
    stores = sorted(set(warehouse_ids))
    wanted = sorted(set(product_ids))
    if not stores or not wanted:
        return []
    found: list[Balance] = []
    for load in _loads(wanted, stores):
        commands = {key: asked for _, links in load for key, asked in links.items()}
        answers = await batch.send(line, commands, Priority.ACT)
        if isinstance(answers, Problem):
            return answers
        for part, links in load:
            rows = await whole(
                line,
                BALANCES,
                _conditions(part, stores),
                links,
                answers,
                lambda row: row.id,
                Priority.ACT,
            )
            if isinstance(rows, Problem):
                return rows
            inside = set(part)
            if not all(row.balance.product_id in inside for row in rows):
                return not_asked_for(BALANCES.method, line)
            found += [row.balance for row in rows]
    return found


_Part = tuple[list[int], dict[str, Request]]


def _loads(wanted: list[int], stores: list[int]) -> Iterator[list[_Part]]:
    """Parts of fifty products, as many as fit into one request."""
    width = min(len(stores) + 1, _WIDEST)
    load: list[_Part] = []
    for number, start in enumerate(range(0, len(wanted), PAGE)):
        part = wanted[start : start + PAGE]
        conditions = _conditions(part, stores)
        load.append((part, dict(chain(f"s{number}x", BALANCES, conditions, width, Priority.ACT))))
        if (len(load) + 1) * width > batch.MOST:
            yield load
            load = []
    if load:
        yield load


def _conditions(part: list[int], stores: list[int]) -> dict[str, Any]:
    return {"@productId": part, "@storeId": stores}
