"""The fast reading of documents: what it reads is what the patient reading reads, or nothing."""

from typing import Any

import msgspec
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop.portal import plainly
from desktop.portal.calls.documents import DOCUMENTS
from desktop.portal.paging import rows_of
from desktop.portal.wire import DocumentWire

patiently = rows_of(DocumentWire)
WHOLE: dict[str, Any] = {
    "id": 12,
    "docType": "A",
    "status": "Y",
    "title": 'Receipt from "Nord" & Co',
    "docNumber": "IN-00041",
    "currency": "EUR",
    "total": 1840.5,
    "responsibleId": 7,
    "createdBy": 7,
    "modifiedBy": None,
    "statusBy": 0,
    "dateCreate": "2026-09-09T11:40:02+03:00",
    "dateModify": "2026-09-12T08:30:11",
    "dateStatus": "2026-09-12T08:30:11Z",
    "dateDocument": None,
    "commentary": None,
    "siteId": "s1",
    "contractorId": -3,
    "unheardOf": [1, {"a": None}],
}
VALUES = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=6)
    | st.integers(-(10**30), 10**30).map(str)
    | st.datetimes().map(lambda moment: moment.replace(microsecond=0).isoformat())
    | st.datetimes().map(lambda moment: moment.replace(microsecond=0).isoformat() + "+14:00")
    | st.sampled_from(
        ["", "0", "NaN", "Infinity", "1e30", " 5 ", "Y", "2026-09-12", "2026-02-30T00:00:00Z"]
    )
    | st.sampled_from([[], {}, [1], {"a": 1}, 1e300, 5.0, 2**63, 2**63 - 1])
)


def raw(*rows: Any) -> msgspec.Raw:
    return msgspec.Raw(msgspec.json.encode(list(rows)))


def test_a_page_in_good_order_is_read_plainly() -> None:
    page = raw(WHOLE, {"id": 1, "docType": "S", "status": "N"})
    read = plainly.documents(page)
    assert read is not None
    assert read == patiently(page)


@given(st.dictionaries(st.sampled_from(sorted(WHOLE)), VALUES, max_size=5))
@example({"total": 1e300})
@example({"dateCreate": "0001-01-01T00:00:00+14:00"})
@example({"title": "x" * 100_001})
def test_what_is_read_plainly_is_read_alike(odd: dict[str, Any]) -> None:
    page = raw(WHOLE | odd)
    read = plainly.documents(page)
    assert read is None or read == patiently(page)


@pytest.mark.parametrize(
    "odd", [{"id": "12"}, {"total": "NaN"}, {"dateModify": ""}, {"title": 5}, {"statusBy": "1"}]
)
def test_one_odd_value_sends_the_page_to_the_patient_reading(odd: dict[str, Any]) -> None:
    rows = [WHOLE, WHOLE | {"id": 13} | odd]
    page = raw(*rows)
    assert plainly.documents(page) is None
    answer = msgspec.Raw(msgspec.json.encode({"documents": rows}))
    if "total" in odd:
        with pytest.raises(msgspec.ValidationError, match="beyond measure"):
            DOCUMENTS.rows(answer)
    else:
        assert DOCUMENTS.rows(answer) == patiently(page)
