"""Every problem has sentences of its own, and they keep the rules of the house."""

import ast
import itertools
import sys
from collections.abc import Iterator
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest

import desktop.ui.texts
from desktop.stock import problems as p
from desktop.stock.documents import Kind
from desktop.stock.movements import Act
from desktop.stock.problems import Execution, Lack, Obstacle, Problem, Right
from desktop.ui.problem_text import Action, ProblemText
from tests.ui.telling import CODE, NOW, Told, document, line, made, sentences


def all_kinds(kind: type[Problem] = Problem) -> Iterator[type[Problem]]:
    """Without the twins that a dataclass with slots leaves behind when it is made anew."""
    for sub in kind.__subclasses__():
        if getattr(sys.modules[sub.__module__], sub.__name__) is sub:
            yield sub
        yield from all_kinds(sub)


KINDS = tuple(all_kinds())
ACTS = (Act.CONDUCT, Act.CANCEL, None)


def every_problem(execution: Execution) -> Iterator[Problem]:
    """Every type bare, and every member of the families that some of them tell apart."""
    for kind in KINDS:
        yield made(kind, execution)
    for lack in Lack:
        yield made(p.Incomplete, execution, lacks=(lack,), document_id=4820)
    yield made(p.Incomplete, execution, lacks=tuple(Lack))
    for right in Right:
        yield made(p.NotAllowed, execution, right=right, document_id=4820)
    for code in ("METHOD_CONFIRM_WAITING", "METHOD_CONFIRM_DENIED", "user_access_error"):
        yield made(p.NotAllowed, execution, code=code)
    for obstacle in Obstacle:
        yield made(p.Unreachable, execution, obstacle=obstacle)
    for conducted in (True, False, None):
        yield made(p.StatusForbids, execution, conducted=conducted)
    for scope in ("catalog", "crm", "user_brief", "else"):
        yield made(p.ScopeMissing, execution, scope=scope)
    for where in ("redirect", "size", "json"):
        yield made(p.AnswerSenseless, execution, where=where)
    yield made(p.AnswerLost, execution, timed_out=True)
    yield made(p.TooManyRequests, execution, until=NOW + timedelta(seconds=14))
    yield made(p.TooManyRequests, execution, method_only=True)
    yield made(p.PortalRenamed, execution, host="new.bitrix24.de")
    yield made(p.StockShort, execution, product="Drill", warehouse="North")
    yield made(p.StockShort, execution, product_id=1, needed=Decimal(6), there=Decimal(2))


def every_text() -> Iterator[tuple[Problem, ProblemText, str]]:
    documents = (None, document(Kind.RECEIPT), document(Kind.TRANSFER, "Y", line(1), status_by=5))
    for execution, act, names, full in itertools.product(
        Execution, ACTS, (None, Told()), documents
    ):
        for problem in every_problem(execution):
            said = sentences().problem(problem, act=act, names=names, document=full)
            yield problem, said, sentences().short(problem, act=act, names=names, document=full)


def parts(text: ProblemText) -> list[str]:
    flat = [piece for fact in text.facts for piece in fact]
    return [text.title, text.meaning, text.advice, text.request, *flat]


# --- rules for all


def test_there_are_problems_to_tell_of() -> None:
    assert len(KINDS) >= 25


def test_nothing_is_left_unsaid() -> None:
    for problem, text, short in every_text():
        for said in (text.title, text.meaning, text.advice, short):
            assert said.strip(), problem
            assert said.endswith("."), (problem, said)
            assert said[0].isupper() or not said[0].isalpha(), said
            assert "\n" not in said, said
        assert text.actions, problem
        assert all(label and value for label, value in text.facts), problem


def test_neither_codes_nor_the_portals_words_are_mixed_in() -> None:
    for problem, text, short in every_text():
        for said in (*parts(text), short):
            assert "error" not in said.lower(), said
            assert CODE not in said, said
            assert "QZX" not in said, said
            assert problem.reference.method not in said, said
            assert "METHOD_" not in said, said
            assert "{" not in said.replace("Rope {product}", ""), said
            assert "None" not in said, said


def test_every_problem_has_a_title_of_its_own() -> None:
    for act in ACTS:
        titles = {kind: sentences().problem(made(kind), act=act).title for kind in KINDS}
        assert len(set(titles.values())) == len(KINDS), titles


@pytest.mark.parametrize(
    ("family", "field", "kind"),
    [(Obstacle, "obstacle", p.Unreachable), (Right, "right", p.NotAllowed)],
)
def test_every_member_of_a_family_is_told_apart(
    family: type[Obstacle] | type[Right], field: str, kind: type[Problem]
) -> None:
    titles = {sentences().problem(made(kind, **{field: member})).title for member in family}
    assert len(titles) == len(family)


def test_every_lack_has_a_title_and_a_reason_of_its_own() -> None:
    told = [made(p.Incomplete, lacks=(lack,)) for lack in Lack]
    assert len({sentences().problem(problem).title for problem in told}) == len(Lack)
    assert len({sentences().short(problem) for problem in told}) == len(Lack)


def test_what_may_have_happened_is_never_offered_again() -> None:
    for problem, text, _ in every_text():
        if problem.execution is Execution.UNKNOWN:
            assert Action.CHECK_NOW in text.actions
            assert Action.TRY_AGAIN not in text.actions
            assert "not known" in text.meaning


def test_a_request_is_there_exactly_when_it_can_be_copied() -> None:
    for problem, text, _ in every_text():
        if problem.execution is not Execution.UNKNOWN:
            assert (Action.COPY_REQUEST in text.actions) is bool(text.request), problem


def test_every_sentence_can_be_translated() -> None:
    """lupdate reads the source and finds only what is written out in the call itself."""
    for path in Path(desktop.ui.texts.__path__[0]).glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "translate":
                assert [type(argument) for argument in node.args] == [ast.Constant] * 2, path
                assert isinstance(node.args[0], ast.Constant)
                assert isinstance(node.args[0].value, str)


# --- what it means for the goods


@pytest.mark.parametrize(
    ("act", "execution", "said"),
    [
        (Act.CONDUCT, Execution.REFUSED, "Nothing was booked. The document is as it was."),
        (Act.CONDUCT, Execution.UNKNOWN, "The goods may be booked already; it is not known yet."),
        (Act.CANCEL, Execution.REFUSED, "Nothing was changed in stock. The document is as it was."),
        (
            Act.CANCEL,
            Execution.UNKNOWN,
            "The goods may be booked back already; it is not known yet.",
        ),
    ],
)
def test_the_meaning_follows_from_the_execution(act: Act, execution: Execution, said: str) -> None:
    assert sentences().problem(made(p.OtherProblem, execution), act=act).meaning == said


def test_the_act_is_taken_from_what_was_asked_where_nobody_tells_it() -> None:
    lost = made(p.AnswerLost, Execution.UNKNOWN, method="catalog.document.cancelList")
    assert "booked back" in sentences().problem(lost).meaning


def test_a_lost_list_changes_nothing_and_can_be_read_again() -> None:
    lost = made(p.AnswerLost, Execution.UNKNOWN, method="catalog.document.list")
    for act in ACTS:
        text = sentences().problem(lost, act=act)
        assert text.meaning.startswith("Nothing was")
        assert text.actions == (Action.TRY_AGAIN,)


# --- permissions


def test_a_missing_permission_is_named_with_who_grants_it_and_where() -> None:
    problem = made(p.NotAllowed, right=Right.CONDUCT, document_id=4820)
    full = document(Kind.TRANSFER, "N", line(1))
    text = sentences().problem(problem, act=Act.CONDUCT, names=Told(), document=full)
    assert text.title == "Transfer 4820 was not conducted: your role may not conduct transfers."
    assert text.meaning == "Nothing was booked. The document is still a draft."
    facts = dict(text.facts)
    assert facts["Missing permission"] == "Process document"
    assert facts["Document type"] == "Transfer"
    assert facts["Who can fix it"].startswith("A Bitrix24 administrator")
    assert facts["Where in Bitrix24"] == (
        "CRM › Settings › Inventory access permissions\n"
        "Open your role, section Transfer, switch on “Process document”"
    )
    assert "does not name the permission" in facts["How we know"]
    assert "“Process document”" in text.request
    assert sentences().short(problem, act=Act.CONDUCT, names=Told(), document=full) == (
        "Your role may not conduct transfers."
    )


@pytest.mark.parametrize(
    ("right", "name"),
    [
        (Right.VIEW, "View"),
        (Right.MODIFY, "Create and edit"),
        (Right.CONDUCT, "Process document"),
        (Right.CANCEL, "Cancel processing"),
        (Right.DELETE, "Delete document"),
    ],
)
def test_permissions_have_the_names_of_bitrix24(right: Right, name: str) -> None:
    facts = dict(sentences().problem(made(p.NotAllowed, right=right)).facts)
    assert facts["Missing permission"] == name


@pytest.mark.parametrize("kind", list(Kind))
def test_every_kind_of_document_is_named_in_a_refused_act(kind: Kind) -> None:
    problem = made(p.NotAllowed, document_id=4820)
    others = [document(other) for other in Kind]
    for act in Act:
        said = sentences().short(problem, act=act, document=document(kind))
        assert [sentences().short(problem, act=act, document=o) for o in others].count(said) == 1


def test_warehouses_out_of_reach_are_named() -> None:
    problem = made(p.WarehouseNotAllowed, document_id=4820)
    full = document(Kind.TRANSFER, "N", line(1))
    facts = dict(sentences().problem(problem, names=Told(), document=full).facts)
    assert facts["Missing permission"] == "View and select warehouses"
    assert facts["Warehouses"] == "Central and North"
    assert "How we know" not in facts


def test_a_connection_turned_away_is_not_blamed_on_the_role() -> None:
    problem = made(p.NotAllowed, code="METHOD_CONFIRM_WAITING")
    text = sentences().problem(problem, act=Act.CONDUCT)
    assert "role" not in text.title
    assert "Missing permission" not in dict(text.facts)


# --- the status


def test_a_status_is_told_with_who_set_it_and_when() -> None:
    problem = made(p.StatusForbids, document_id=4820, conducted=False)
    full = document(Kind.RECEIPT, "N", status_by=5, status_at=NOW - timedelta(minutes=83))
    text = sentences().problem(problem, act=Act.CANCEL, names=Told(), document=full)
    assert text.title == "Transfer 4820: nothing to cancel, it is no longer conducted."
    facts = dict(text.facts)
    assert facts["Needed status"] == "Conducted"
    assert facts["Status now"] == "Cancelled by A. Petrova, 10:41"
    assert sentences().short(problem, act=Act.CANCEL, names=Told(), document=full) == (
        "Already cancelled by A. Petrova 10:41."
    )


def test_an_older_list_does_not_tell_who_set_the_status() -> None:
    problem = made(p.StatusForbids, document_id=4820, conducted=True)
    full = document(Kind.RECEIPT, "N", status_by=5, status_at=NOW)
    text = sentences().problem(problem, act=Act.CONDUCT, names=Told(), document=full)
    facts = dict(text.facts)
    assert facts["Status now"] == "Conducted"
    assert facts["In your list"] == "Cancelled, which is no longer so"
    assert text.meaning == "Nothing was booked a second time."
    said = sentences().short(problem, act=Act.CONDUCT, names=Told(), document=full)
    assert said == "Already conducted."


# --- incomplete documents


FULL = document(
    Kind.TRANSFER,
    "N",
    line(101),
    line(102, source=None),
    line(103, quantity="0"),
    line(104, product=2, target=10),
)


@pytest.mark.parametrize(
    ("lacks", "facts", "said"),
    [
        ((Lack.SUPPLIER,), {}, "Supplier is missing. A receipt needs one."),
        ((Lack.LINES,), {}, "No lines."),
        ((Lack.QUANTITY,), {"line_ids": (103,)}, "Quantity is zero in line 3."),
        ((Lack.WAREHOUSE,), {"line_ids": (102,)}, "Line 2 has no warehouse."),
        ((Lack.WAREHOUSE,), {}, "Line 2 has no warehouse."),
        ((Lack.PRODUCT,), {"product_ids": (1,)}, "Product Cordless drill 18 V was deleted."),
        (
            (Lack.BARCODES,),
            {"product_ids": (2,)},
            "Rope {product} needs a barcode per piece; finish it in Bitrix24.",
        ),
        (
            (Lack.WAREHOUSE_CLOSED,),
            {"line_ids": (101, 103)},
            "Warehouses of lines 1 and 3 are switched off.",
        ),
        (
            (Lack.SAME_WAREHOUSE,),
            {"line_ids": (104,)},
            "From and to are the same warehouse in line 4.",
        ),
        (
            (Lack.QUANTITY, Lack.PRODUCT),
            {"line_ids": (103, 104)},
            "Quantity is zero in line 3. A product is missing or was deleted.",
        ),
    ],
)
def test_a_lack_names_the_lines_it_is_about(
    lacks: tuple[Lack, ...], facts: dict[str, object], said: str
) -> None:
    problem = made(p.Incomplete, lacks=lacks, **facts)
    assert sentences().short(problem, act=Act.CONDUCT, names=Told(), document=FULL) == said
    text = sentences().problem(problem, act=Act.CONDUCT, names=Told(), document=FULL)
    assert dict(text.facts)["To complete"].split("\n")[0] in said
    assert text.actions[0] is Action.SHOW_LINES


def test_a_warehouse_that_is_switched_off_is_named_where_it_can_be_but_one() -> None:
    problem = made(p.Incomplete, lacks=(Lack.WAREHOUSE_CLOSED,), line_ids=(7,))
    full = document(Kind.WRITE_OFF, "N", line(7, target=None))
    said = sentences().short(problem, names=Told(), document=full)
    assert said == "Warehouse Central is switched off."


def test_a_quantity_below_zero_is_not_called_zero() -> None:
    problem = made(p.Incomplete, lacks=(Lack.QUANTITY,), line_ids=(7,))
    full = document(Kind.RECEIPT, "N", line(7, quantity="-2"))
    assert sentences().short(problem, document=full) == "A line has no quantity above zero."


# --- too little stock


def test_a_shortage_is_told_with_its_figures() -> None:
    problem = made(
        p.StockShort,
        document_id=4820,
        product_id=1,
        warehouse_id=10,
        needed=Decimal(16),
        there=Decimal(12),
        method="conduct",
    )
    full = document(Kind.TRANSFER, "N", line(101), line(102, product=2), line(103))
    text = sentences().problem(problem, names=Told(), document=full)
    assert text.title.replace("\u00a0", " ") == (
        "Transfer 4820 lacks 4 pcs of Cordless drill 18 V at Central: 16 needed, 12 there."
    )
    facts = {label: value.replace("\u00a0", " ") for label, value in text.facts}
    assert facts["Lines"] == "1 and 3"
    assert facts["Missing"] == "4 pcs"
    assert facts["How we know"].startswith("Foreseen")
    assert text.advice.replace("\u00a0", " ") == (
        "Move or receive 4 pcs at Central, or lower the quantity; then try again."
    )
    assert sentences().short(problem, names=Told(), document=full).replace("\u00a0", " ") == (
        "Short 4 pcs of Cordless drill 18 V at Central: 16 needed, 12 there."
    )


def test_a_shortage_the_portal_told_has_its_names_and_no_figures() -> None:
    problem = made(p.StockShort, product="Drill {x}", warehouse="North")
    assert sentences().short(problem) == "There is too little of Drill {x} at North."


def test_goods_that_moved_on_are_fetched_back_first() -> None:
    text = sentences().problem(made(p.StockShort, product="Drill"), act=Act.CANCEL)
    assert "later documents" in text.advice


def test_a_name_with_line_breaks_stays_within_its_sentence() -> None:
    problem = made(p.StockShort, product="Rope\r\n8 mm\u2028blue", warehouse="North")
    assert sentences().short(problem) == "There is too little of Rope 8 mm blue at North."


def test_a_conducted_document_is_not_asked_to_be_edited() -> None:
    for lack in Lack:
        text = sentences().problem(made(p.Incomplete, lacks=(lack,)), act=Act.CANCEL)
        assert "Complete the document" not in text.advice


@pytest.mark.parametrize("locale", ["de_DE", "ru_RU", "ar_EG"])
def test_figures_within_sentences_are_the_operators(locale: str) -> None:
    problem = made(
        p.StockShort, product="Rope", warehouse="North", needed=Decimal("1.5"), there=Decimal(1)
    )
    said = sentences(locale).short(problem)
    assert {"de_DE": "0,5", "ru_RU": "0,5", "ar_EG": "٠٫٥"}[locale] in said
