"""Lists beside the documents themselves, over a real socket: what they show and how they count."""

from typing import Any

import pytest

from tests.demo import small_world as world
from tests.demo.conftest import Running

pytestmark = pytest.mark.anyio
ROWS = "catalog.document.element.list"
VISIBLE, HIDDEN = 120, 60


@pytest.fixture
def sold(running: Running) -> dict[str, list[int]]:
    """Rows of an adjustment and of a shop's sale (`U`), so mixed that every page holds both.

    Two rows of the adjustment for each of the sale; the ids are as they are stored.
    """
    running.db.execute("DELETE FROM elements")
    document = running.new("S")
    sale = running.new("U")
    for _ in range(HIDDEN):
        world.row(running.db, document, target=1)
        world.row(running.db, sale, source=1)
        world.row(running.db, document, product=102, target=2)
    return {
        "S": _ids(running, document),
        "U": _ids(running, sale),
        "documents": [document, sale],
    }


def _ids(running: Running, document: int) -> list[int]:
    found = running.db.execute("SELECT id FROM elements WHERE doc_id = ? ORDER BY id", (document,))
    return [row[0] for row in found]


async def page(running: Running, *, clerk: bool = False, **params: Any) -> Any:
    return await running.call(ROWS, params, clerk=clerk)


def shown(answer: Any) -> list[int]:
    return [row["id"] for row in answer["result"]["documentElements"]]


@pytest.mark.parametrize("clerk", [False, True], ids=["admin", "clerk"])
async def test_d17_rows_of_shop_sales_are_neither_shown_nor_counted(
    running: Running, sold: dict[str, list[int]], clerk: bool
) -> None:
    world.grant(running.db, "catalog_read", *(f"view:{letter}" for letter in "ASMRDU"))
    assert (len(sold["S"]), len(sold["U"])) == (VISIBLE, HIDDEN)
    met: list[int] = []
    start: int | None = 0
    followed = 0
    while start is not None:
        answer = await page(running, clerk=clerk, start=start)
        assert answer["total"] == VISIBLE
        met += shown(answer)
        start = answer.get("next")
        followed += 1
    assert met == sold["S"]
    assert followed == 3, "full pages of fifty, then the rest"


@pytest.mark.parametrize("clerk", [False, True], ids=["admin", "clerk"])
async def test_d17_asking_for_a_shop_sale_finds_nothing(
    running: Running, sold: dict[str, list[int]], clerk: bool
) -> None:
    world.grant(running.db, "catalog_read", *(f"view:{letter}" for letter in "ASMRDU"))
    document, sale = sold["documents"]
    for condition in ({"docId": sale}, {"@docId": [sale]}, {"id": sold["U"][0]}):
        answer = await page(running, clerk=clerk, filter=condition)
        assert (shown(answer), answer["total"]) == ([], 0)
        assert "next" not in answer
    both = await page(running, clerk=clerk, filter={"@docId": [document, sale]})
    assert (shown(both), both["total"]) == (sold["S"][:50], VISIBLE)


async def test_d17_without_a_total_the_first_page_is_as_clean(
    running: Running, sold: dict[str, list[int]]
) -> None:
    newest = await page(running, start=-1, order={"id": "DESC"})
    assert shown(newest) == sold["S"][:-51:-1]
    assert not {"total", "next"} & set(newest)


async def test_d17_rows_of_a_kind_one_may_not_view_are_not_counted_either(
    running: Running, sold: dict[str, list[int]]
) -> None:
    world.grant(running.db, "catalog_read", "view:A")
    receipt = running.new("A", {"target": 1}, {"product": 102, "target": 1})
    answer = await page(running, clerk=True)
    assert (shown(answer), answer["total"]) == (_ids(running, receipt), 2)
    everything = await page(running)
    assert everything["total"] == VISIBLE + 2
    assert shown(everything) == sold["S"][:50]
