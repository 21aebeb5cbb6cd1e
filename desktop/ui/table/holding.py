"""Holding on to the place: what the user looks at stays under his eyes when the list changes."""

from dataclasses import dataclass

from PySide6.QtWidgets import QTableView

from desktop.ui.table.model import DocumentModel


@dataclass(frozen=True, slots=True)
class Hold:
    """A document on screen, and how many pixels below the top edge its row begins."""

    document_id: int
    below: int


def take_hold(
    table: QTableView, model: DocumentModel, seen: range, current: int | None, *, reordered: bool
) -> tuple[Hold, ...]:
    """The documents to hold on to, best first; none means the top of the list.

    The current row is the best hold while it is on screen. Without it, another order begins at
    its top, while the same order holds on to its rows. Who stands at the very top stays there,
    so that what arrives is seen.
    """
    top = table.verticalScrollBar().value()
    if top == 0 and not reordered:
        return ()
    height = table.verticalHeader().defaultSectionSize()
    row = None if current is None else model.row_of(current)
    rows = [row] if row is not None and row in seen else []
    if not reordered and seen:
        rows += sorted({seen[0], seen[len(seen) // 2], seen[-1]})
    return tuple(Hold(model.ids[each], each * height - top) for each in rows)


def place_of(table: QTableView, model: DocumentModel, holds: tuple[Hold, ...]) -> int:
    """Where the scroll bar has to stand now, for the first hold that is still listed."""
    height = table.verticalHeader().defaultSectionSize()
    for hold in holds:
        row = model.row_of(hold.document_id)
        if row is not None:
            return row * height - hold.below
    return 0
