"""What we foresee, held against what the demo portal then does, document by document."""

from collections import Counter
from decimal import Decimal

import pytest

from desktop.stock.balances import Balances
from desktop.stock.effect import effect, portal_would_refuse
from desktop.stock.forecast import forecast
from desktop.stock.movements import Act, FullDocument
from desktop.stock.prediction import foresee, predict
from desktop.stock.prices import price_changes
from desktop.stock.problems import Incomplete, Problem, StatusForbids, StockShort
from tests.stock import making as m
from tests.stock.demo_course import ADMIN, Course, Variant, variants

pytestmark = pytest.mark.anyio

EACH = 125
"""Documents for each of the 24 variants: 3,000 in all."""


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


def said(problem: Problem | None) -> str:
    """An answer in short, for counting."""
    match problem:
        case None:
            return "done"
        case Incomplete(lacks=lacks):
            return ", ".join(sorted(lack.value for lack in lacks))
        case StatusForbids(conducted=conducted):
            return "conducted" if conducted else "not conducted"
        case StockShort():
            return "stock short"
        case other:
            return type(other).__name__


def agree(foreseen: Problem | None, answer: Problem | None) -> bool:
    """The same kind of problem with the same facts, as far as the portal names any.

    It names no products beside warehouses, and a line without a product as product 0.
    """
    match foreseen, answer:
        case Incomplete(), Incomplete():
            named = set(answer.product_ids) - {0}
            same_products = not answer.product_ids or named == set(foreseen.product_ids)
            return set(foreseen.lacks) == set(answer.lacks) and same_products
        case StatusForbids(), StatusForbids():
            return foreseen.conducted == answer.conducted
        case StockShort(), StockShort():
            return (foreseen.product, foreseen.warehouse) == (answer.product, answer.warehouse)
        case None, None:
            return True
        case _:
            return False


async def test_every_answer_of_three_thousand_acts_is_foreseen_and_so_is_what_they_leave() -> None:
    answers: Counter[str] = Counter()
    differing: list[str] = []
    for seed, variant in enumerate(variants()):
        course = Course(variant, seed)
        try:
            for _ in range(EACH):
                course.happen()
                number, act = _next(course)
                answer, problem = await _one(course, number, act)
                answers[answer] += 1
                if problem:
                    differing.append(f"{variant} {act} {number}: {problem}")
        finally:
            course.close()
    assert not differing, "\n".join(differing[:5])
    assert sum(answers.values()) == 24 * EACH
    assert {kind for kind, count in answers.items() if count >= 5} >= EVERY_ANSWER, answers


EVERY_ANSWER = {
    "done",
    "conducted",
    "not conducted",
    "supplier",
    "lines",
    "product",
    "product type",
    "quantity",
    "barcodes",
    "warehouse",
    "warehouse unknown",
    "warehouse closed",
    "same warehouse",
    "stock short",
    "product, quantity",
}


def _next(course: Course) -> tuple[int, Act]:
    """Mostly a new document; now and then one that was conducted before is cancelled."""
    conducted = course.conducted()
    if conducted and course.odd(4):
        return course.random.choice(conducted), Act.CANCEL
    return course.new(), Act.CANCEL if course.odd(5) else Act.CONDUCT


async def _one(course: Course, number: int, act: Act) -> tuple[str, str]:
    """The portal's answer, and what of it or of the stock afterwards was not foreseen."""
    each, world = course.read(number), course.world()
    foreseen = foresee(each.document, each.lines, world, act, m.NOW)
    told = effect([each], world.balances, act)
    prices = price_changes([each], world.products, act)
    answer = await course.act(number, act)

    expected = foreseen.refusals[0] if foreseen.refusals else None
    if not agree(expected, answer):
        return said(answer), f"foreseen {expected}, answered {answer}"
    if foreseen.doubts:
        return said(answer), f"in doubt although all is known: {foreseen.doubts}"
    left, products = course.balances(), course.products()
    if answer is not None:
        touched = left != world.balances or products != world.products
        return said(answer), "refused, but something changed" if touched else ""
    wanted = {**world.balances.amounts, **{cell.cell: cell.after for cell in told.cells}}
    if left.amounts != wanted:
        return said(answer), f"stock is {left.amounts}, foreseen {wanted}"
    for change in prices:
        product = products[change.product_id]
        if (product.purchasing_price, product.purchasing_currency) != (
            change.after.amount,
            change.after.currency,
        ):
            return said(answer), f"price of {product}, foreseen {change}"
    silent = products.keys() - {change.product_id for change in prices}
    if any(_price(products, each) != _price(world.products or {}, each) for each in silent):
        return said(answer), "a price changed that nobody foresaw"
    return said(answer), ""


def _price(products: object, number: int) -> object:
    assert isinstance(products, dict)
    return products[number].purchasing_price, products[number].purchasing_currency


@pytest.mark.parametrize("seed", range(12))
async def test_a_selection_leaves_what_its_effect_says_and_cancelling_it_restores_all(
    seed: int,
) -> None:
    """The portal lets everything pass here, so that the sums run through below zero and back."""
    course = Course(Variant("E", False, "crm", "en", ADMIN), seed)
    try:
        documents = await _sound(course, 25)
        course.random.shuffle(documents)
        before = course.balances()
        for act, order in ((Act.CONDUCT, documents), (Act.CANCEL, documents[::-1])):
            start, since = course.balances(), course.ledger_end()
            told = effect(order, start, act)
            for each in order:
                assert await course.act(each.id, act) is None
            left, least = course.balances(), course.lowest(since)
            assert {cell.cell: cell.after for cell in told.cells} == {
                cell.cell: left.there(cell.cell) for cell in told.cells
            }
            assert {cell.cell: cell.lowest for cell in told.cells} == {
                cell: min(there, start.there(cell) or Decimal(0)) for cell, there in least.items()
            }
        after = course.balances().amounts
        assert {cell: amount for cell, amount in after.items() if amount} == before.amounts
    finally:
        course.close()


async def _sound(course: Course, count: int) -> list[FullDocument]:
    """Drafts that the portal will conduct."""
    found: list[FullDocument] = []
    while len(found) < count:
        each = course.read(course.new())
        if not predict(each.document, each.lines, course.world(), Act.CONDUCT, m.NOW):
            found.append(each)
    return found


@pytest.mark.parametrize("negative", ["N", "E", "D"])
@pytest.mark.parametrize("seed", range(4))
async def test_a_whole_selection_is_foreseen_before_its_first_document_is_sent(
    negative: str, seed: int
) -> None:
    """Everything that would be refused is known beforehand, and nothing ready is refused.

    Nothing falls below zero by the ready ones unless it was there before.
    """
    course = Course(Variant(negative, False, "crm", "en", ADMIN), 100 + seed)
    try:
        documents = [course.read(course.new()) for _ in range(60)]
        told = forecast(documents, course.world(), Act.CONDUCT, m.NOW)
        start, since = course.balances(), course.ledger_end()
        for each, expected in zip(documents, told, strict=True):
            if expected.ready:
                assert await course.act(each.id, Act.CONDUCT) is None
            elif expected.prediction.refusals:
                answer = await course.act(each.id, Act.CONDUCT)
                assert agree(expected.prediction.refusals[0], answer), (expected, answer)
        assert any(expected.ready for expected in told)
        assert any(expected.prediction.refusals for expected in told)
        assert not any(least < 0 for least in course.lowest(since).values()), start
    finally:
        course.close()


@pytest.mark.parametrize("seed", range(6))
async def test_insisting_on_all_that_the_portal_lets_pass_is_foreseen_too(seed: int) -> None:
    course = Course(Variant("N", False, "crm", "en", ADMIN), 200 + seed)
    try:
        documents = [course.read(course.new()) for _ in range(60)]
        ids = {each.id for each in documents}
        told = forecast(documents, course.world(), Act.CONDUCT, m.NOW, insisted=ids)
        for each, expected in zip(documents, told, strict=True):
            refusals = expected.prediction.refusals
            answer = await course.act(each.id, Act.CONDUCT)
            assert agree(refusals[0] if refusals else None, answer), (expected, answer)
    finally:
        course.close()


async def test_rows_the_portal_does_not_add_up_are_conducted_and_only_the_effect_tells() -> None:
    course = Course(Variant("D", False, "crm", "en", ADMIN), 0)
    try:
        for quantity in (3, 3):
            course.db.execute(
                "INSERT INTO elements (doc_id, element_id, store_from, amount)"
                " VALUES (14, 101, 1, ?)",
                (quantity,),
            )
        each, world = course.read(14), course.world()
        assert portal_would_refuse(each.document, each.lines, world.balances, Act.CONDUCT) == ()
        (short,) = effect([each], world.balances, Act.CONDUCT).shortages
        assert await course.act(14, Act.CONDUCT) is None
        assert course.balances() == Balances({(101, 1): -short.short})
        assert short.short == 1
    finally:
        course.close()
