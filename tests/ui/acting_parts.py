"""Conducting and cancelling by the hand: what is pressed, and what then stands on screen."""

from collections.abc import Sequence
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget

from desktop.stock.documents import Status
from desktop.ui.outcomes.window import OutcomeWindow
from desktop.ui.review.dialog import ReviewDialog
from desktop.work.claims import Stage
from desktop.work.patience import Patience
from tests.ui.main_parts import Office
from tests.ui.waiting import until

W = TypeVar("W", bound=QWidget)
CONDUCT, CANCEL = "catalog.document.conduct", "catalog.document.cancel"
QUICK = Patience().scaled(0.002)

RECEIPT, OTHER_RECEIPT = 356, 350
"""Drafts of the demo company without anything to say about them."""
READY = (356, 354, 350, 346)
SHORT = 352
"""A transfer of more than is there."""
WITHOUT_SUPPLIER = 338


async def stand_on(office: Office, document_id: int) -> None:
    """This document alone, as by a click on its row."""
    page = office.page
    page.table.selection.clear()
    assert page.show_document(document_id)
    await until(lambda: page.table.current == document_id, f"row {document_id}")
    await until(lambda: page.listing.totals.count == 1, "the sums")
    await until(lambda: document_id in page.listing.chosen(), "the choice")


async def choose(office: Office, ids: Sequence[int]) -> None:
    office.page.select(ids)
    await until(lambda: office.page.listing.totals.count == len(ids), "the sums")
    await until(lambda: set(ids) <= set(office.listed), "the rows")


async def press(office: Office, name: str) -> None:
    """A button of the window, once it can be pressed."""
    await until(lambda: office.find(QAbstractButton, name).isEnabled(), f"{name} to be allowed")
    office.press(name)


def press_in(place: QWidget, name: str) -> None:
    """A button of a dialog, which has to be there for the hand to find."""
    found = [each for each in place.findChildren(QAbstractButton) if each.objectName() == name]
    assert len(found) == 1, f"{len(found)} buttons are called {name}"
    (button,) = found
    assert button.isVisible(), f"{name} is not on screen"
    assert button.isEnabled(), f"{name} is greyed: {button.toolTip()}"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def seen(office: Office, kind: type[W]) -> list[W]:
    """What is on screen of this kind."""
    return [each for each in office.window.findChildren(kind) if each.isVisible()]


async def shown(office: Office, kind: type[W]) -> W:
    await until(lambda: seen(office, kind), f"a {kind.__name__}")
    (found,) = seen(office, kind)
    return found


async def review(office: Office) -> ReviewDialog:
    """The review, read to its end."""
    await until(lambda: office.page.acting.dialog is not None, "the review")
    dialog = office.page.acting.dialog
    assert dialog is not None
    await until(lambda: dialog.settled, "the review to be read")
    return dialog


async def decide(office: Office, name: str) -> None:
    """Press a button of the review; the window behind it is in front again."""
    press_in(await review(office), name)
    await until(lambda: office.page.acting.dialog is None, "the review to close")
    office.window.activateWindow()
    await until(office.window.isActiveWindow, "the window to be in front")


async def result(office: Office) -> OutcomeWindow:
    await over(office)
    return await shown(office, OutcomeWindow)


async def over(office: Office) -> None:
    await until(lambda: not office.desk.conducting.under_way, "the work to end")


async def has_status(office: Office, document_id: int, status: Status) -> None:
    def there() -> bool:
        return office.row(document_id).status is status

    await until(there, f"{document_id} to be {status}")


async def held(office: Office, document_id: int, method: str = CONDUCT) -> None:
    """The portal keeps the next act on this document waiting, from now on."""
    await office.company.plan({"on": method, "do": "hold", "name": "gate", "id": document_id})


async def at_the_gate(office: Office, document_id: int) -> None:
    await until(lambda: office.company.faults.held("gate"), "the portal to be at it")
    await until(lambda: office.desk.claims.stage(document_id) is Stage.WORKING, "the claim")


async def let_go(office: Office) -> None:
    await office.company.do(lambda: office.company.faults.release("gate"))
