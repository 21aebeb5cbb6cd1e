"""Documents as a portal in good order sends them: its numbers are numbers, its dates are dates.

Nearly every page is like that, and the decoder reads it by itself, four times as fast as value by
value. What is not goes to `wire.py`, which understands every way of saying the same and tells
where an answer makes no sense. Both come to the same documents.
"""

from datetime import UTC, datetime
from decimal import Decimal
from typing import Annotated

import msgspec

from desktop.portal.kinds import LARGEST_EXPONENT, LARGEST_ID, LONGEST_TEXT
from desktop.stock.documents import Document

_Id = Annotated[int, msgspec.Meta(ge=1, le=LARGEST_ID)]
_Ref = Annotated[int, msgspec.Meta(le=LARGEST_ID)] | None
_Text = Annotated[str, msgspec.Meta(max_length=LONGEST_TEXT)] | None


class _Plain(msgspec.Struct, rename="camel", gc=False):
    id: _Id
    doc_type: _Text
    status: _Text
    title: _Text = None
    doc_number: _Text = None
    currency: _Text = None
    total: Decimal | None = None
    responsible_id: _Ref = None
    created_by: _Ref = None
    modified_by: _Ref = None
    status_by: _Ref = None
    date_create: datetime | None = None
    date_modify: datetime | None = None
    date_status: datetime | None = None
    date_document: datetime | None = None
    commentary: _Text = None
    site_id: _Text = None
    contractor_id: _Ref = None


_decoder = msgspec.json.Decoder(list[_Plain])


def documents(raw: msgspec.Raw) -> list[Document] | None:
    """The documents of one page; None where anything in it is said in another way."""
    try:
        return [_ours(each) for each in _decoder.decode(raw)]
    except (msgspec.MsgspecError, ValueError, OverflowError, RecursionError):
        return None


def _ours(row: _Plain) -> Document:
    return Document(
        row.id,
        row.doc_type or "",
        row.status or "",
        row.title or "",
        row.doc_number or None,
        row.currency or None,
        _amount(row.total),
        _ref(row.responsible_id),
        _ref(row.created_by),
        _ref(row.modified_by),
        _ref(row.status_by),
        _moment(row.date_create),
        _moment(row.date_modify),
        _moment(row.date_status),
        _moment(row.date_document),
        row.commentary or "",
        row.site_id or None,
        _ref(row.contractor_id),
    )


def _ref(number: int | None) -> int | None:
    return number if number is not None and number > 0 else None


def _amount(number: Decimal | None) -> Decimal | None:
    if number is not None and not (
        number.is_finite() and abs(number.adjusted()) <= LARGEST_EXPONENT
    ):
        raise ValueError("a number beyond measure")
    return number


def _moment(moment: datetime | None) -> datetime | None:
    if moment is None:
        return None
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
