"""No answer, however odd, does anything but become a reply or a problem."""

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import anyio
import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.portal import envelope
from desktop.portal.calls import acts, documents, facts, names
from desktop.portal.exchange import Cause, RawAnswer, Reply, Request, Undelivered
from desktop.portal.refusals import judge
from desktop.portal.wire import DocumentWire, LineWire, UserWire, decode
from desktop.stock.documents import Document, Status
from desktop.stock.names import SupplierKind
from desktop.stock.problems import Execution, Problem
from tests.portal.fakes import NOW, ScriptedLine, result

JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(["result", "error", "error_description", "time", "documents", "id"])
            | st.text(max_size=8),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)
METHODS = st.sampled_from(
    [
        "batch",
        "catalog.document.conduct",
        "catalog.document.list",
        "user.get",
        "catalog.measure.list",
    ]
)


@given(st.binary(max_size=200), st.integers(100, 599), METHODS, st.booleans())
def test_any_bytes_become_a_reply_or_a_problem(
    body: bytes, status: int, method: str, writes: bool
) -> None:
    judged = judge(RawAnswer(status, {}, body), Request(method, writes=writes), NOW)
    assert isinstance(judged, Reply | Problem)


@given(JSON, st.integers(100, 599), METHODS)
def test_any_json_becomes_a_reply_or_a_problem(value: Any, status: int, method: str) -> None:
    body = msgspec.json.encode(value)
    judged = judge(RawAnswer(status, {}, body), Request(method, writes=True), NOW)
    assert isinstance(judged, Reply | Problem)
    if isinstance(value, dict) and "error" in value:
        assert isinstance(judged, Problem), "the key alone makes it an error"
        assert len(judged.words) <= 2000


@given(JSON)
@settings(deadline=None)
def test_no_call_raises_whatever_the_result_is(value: Any) -> None:
    async def ask_all() -> None:
        line = ScriptedLine(lambda _: result(value))
        calls: list[Callable[[], Awaitable[object]]] = [
            lambda: documents.by_ids(line, [1]),
            lambda: documents.lines_of(line, [1]),
            lambda: documents.fields(line),
            lambda: names.warehouses(line),
            lambda: names.catalogs(line),
            lambda: names.measures(line),
            lambda: names.balances(line, [1]),
            lambda: names.products(line, [1], [23]),
            lambda: names.product(line, 1),
            lambda: names.bindings(line, [1]),
            lambda: names.suppliers(line, SupplierKind.CONTACT, [1]),
            lambda: names.people(line, [1]),
            lambda: facts.profile(line),
            lambda: facts.scopes(line),
            lambda: facts.server_time(line),
            lambda: facts.inventory_on(line),
            lambda: facts.method(line, "x"),
            lambda: facts.document_kinds(line),
            lambda: facts.supplier_category(line, 4),
            lambda: acts.conduct(line, 1),
        ]
        for call in calls:
            await call()

    anyio.run(ask_all)


@pytest.mark.parametrize("error", [0, "0", 100, "", None, False, [], {}, 1.5, "X" * 99_999])
def test_an_error_of_any_type_is_an_error(error: Any) -> None:
    body = msgspec.json.encode({"error": error, "error_description": "x", "result": True})
    judged = judge(RawAnswer(200, {}, body), Request("profile"), NOW)
    assert isinstance(judged, Problem)


@pytest.mark.parametrize("time", [None, [], 5, "x", {"duration": "0.5"}, {"duration": None}])
def test_a_time_block_of_any_kind_harms_nothing(time: Any) -> None:
    read = envelope.read(msgspec.json.encode({"result": 1, "time": time}))
    assert isinstance(read, Reply)
    assert read.seconds in (None, 0.5)


def test_times_may_be_whole_or_broken_numbers() -> None:
    for text in (b"1", b"1.0", b'"1"'):
        read = envelope.read(b'{"result":1,"time":{"duration":' + text + b"}}")
        assert isinstance(read, Reply)
        assert read.seconds == 1


# --- single values


def one(**fields: Any) -> Document:
    raw = msgspec.Raw(msgspec.json.encode({"id": 1, "docType": "A", "status": "N", **fields}))
    return decode(DocumentWire, raw).ours()


def test_numbers_keep_their_precision() -> None:
    raw = b'{"id":1,"docId":2,"amount":0.1,"purchasingPrice":12345678901234.123456789}'
    line = decode(LineWire, msgspec.Raw(raw)).ours()
    assert line.quantity == Decimal("0.1")
    assert line.price == Decimal("12345678901234.123456789")
    assert decode(LineWire, msgspec.Raw(b'{"id":1,"docId":2}')).ours().quantity == 0


@given(st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**12), max_value=10**12))
def test_every_number_comes_back_as_it_was_written(number: Decimal) -> None:
    for text in (str(number), f'"{number}"'):
        raw = msgspec.Raw(f'{{"id":1,"docId":2,"amount":{text}}}'.encode())
        if abs(number.adjusted()) > 24 or len(text) > 60:
            continue  # beyond any stock; such numbers are refused
        assert decode(LineWire, raw).ours().quantity == number


@pytest.mark.parametrize("total", ["1e400", "1e-400", '"NaN"', '"Infinity"', "true", '"1,5"', "[]"])
def test_a_number_of_no_use_names_its_path(total: str) -> None:
    raw = msgspec.Raw(f'{{"id":1,"docType":"A","status":"N","total":{total}}}'.encode())
    with pytest.raises(msgspec.ValidationError) as failure:
        decode(DocumentWire, raw)
    assert envelope.path_of(failure.value) == "total"


@pytest.mark.parametrize(
    "number", ["0", "-1", "null", '""', "1.5", '"abc"', "99999999999999999999"]
)
def test_an_id_of_no_use_names_its_path(number: str) -> None:
    raw = msgspec.Raw(f'[{{"id":{number},"docType":"A","status":"N"}}]'.encode())
    with pytest.raises(msgspec.ValidationError) as failure:
        decode(list[DocumentWire], raw)
    assert envelope.path_of(failure.value) == "[0].id"


def test_ids_may_be_strings_and_nothing_means_nothing() -> None:
    document = one(id="42", responsibleId="7", statusBy=0, modifiedBy=None, createdBy="")
    assert document.id == 42
    assert document.responsible_id == 7
    assert (document.status_by, document.modified_by, document.created_by) == (None, None, None)


@pytest.mark.parametrize(
    ("code", "by", "status"),
    [
        ("Y", 1, Status.CONDUCTED),
        ("Y", None, Status.CONDUCTED),
        ("N", None, Status.DRAFT),
        ("N", 1, Status.CANCELLED),
        ("C", None, Status.CANCELLED),
        ("Z", 1, Status.OTHER),
        ("", None, Status.OTHER),
    ],
)
def test_the_three_letters_and_the_hint_of_a_cancelled_document(
    code: str, by: int | None, status: Status
) -> None:
    assert one(status=code, statusBy=by).status is status


def test_unknown_kinds_and_fields_are_kept_or_passed_over() -> None:
    document = one(docType="W", newField={"deep": [1]}, contractorId="31")
    assert document.kind is None
    assert document.kind_code == "W"
    assert document.supplier_id == 31


@pytest.mark.parametrize(
    "text",
    [
        "2026-09-14T10:02:20+03:00",
        "2026-09-14T07:02:20+00:00",
        "2026-09-14T07:02:20Z",
        "2026-09-14T12:47:20+05:45",
        "2026-09-14T07:02:20",
    ],
)
def test_dates_of_every_offset_are_one_moment(text: str) -> None:
    assert one(dateModify=text).modified_at == datetime(2026, 9, 14, 7, 2, 20, tzinfo=UTC)


@pytest.mark.parametrize("text", [None, "", [], {}])
def test_a_missing_date_is_none(text: Any) -> None:
    assert one(dateModify=text).modified_at is None


@pytest.mark.parametrize(
    "text", ["0001-01-01T00:00:00+14:00", "yesterday", 5, "2026-13-01T00:00:00Z"]
)
def test_a_date_of_no_use_is_a_decoding_error_not_a_crash(text: Any) -> None:
    with pytest.raises(msgspec.ValidationError):
        one(dateModify=text)


@pytest.mark.parametrize("title", ["<b>x</b>", "a\nb", "\u202eabc", "😀" * 3000, "", None, 5])
def test_titles_of_every_kind_are_kept_as_they_are(title: Any) -> None:
    assert one(title=title).title == ("" if title is None else str(title))


def test_people_come_in_capitals_with_odd_extras() -> None:
    raw = b'{"ID":"7","NAME":"","LAST_NAME":null,"EMAIL":"a@b.example","TIMESTAMP_X":{}}'
    person = decode(UserWire, msgspec.Raw(raw)).ours()
    assert (person.id, person.name) == (7, "a@b.example")


# --- what never arrived


@pytest.mark.parametrize("cause", list(Cause))
@pytest.mark.parametrize("sent", [True, False])
def test_whether_it_left_decides_whether_it_may_be_sent_again(cause: Cause, sent: bool) -> None:
    judged = judge(Undelivered(cause, sent), Request("x", writes=True), NOW)
    assert isinstance(judged, Problem)
    assert judged.execution is (Execution.UNKNOWN if sent else Execution.NEVER_SENT)
    assert judged.execution.may_be_sent_again is not sent
