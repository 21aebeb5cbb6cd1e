"""When it is looked at anew which documents want attention."""

import pytest

from desktop.stock.documents import Status
from desktop.stock.movements import Act
from desktop.work import desk as room
from desktop.work.desk import Desk
from desktop.work.operations import Asked
from tests.ui.acting_parts import at_the_gate, held, let_go
from tests.ui.main_parts import Office, in_office
from tests.ui.waiting import until

pytestmark = pytest.mark.anyio


@in_office
async def test_drafts_are_looked_at_anew_once_the_work_is_over(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = await office.open()
    desk = page.desk
    await until(lambda: desk._looking is None or desk._looking.done(), "the first look")
    monkeypatch.setattr(room, "_GATHER", 0.0)
    monkeypatch.setattr(room, "_GATHER_AT_WORK", 3_600.0)
    looked: list[bool] = []
    look = Desk._look

    async def noted(self: Desk) -> None:
        looked.append(bool(self.conducting.under_way))
        await look(self)

    monkeypatch.setattr(Desk, "_look", noted)
    number = next(each for each in office.listed if office.row(each).status is Status.DRAFT)
    await held(office, number)
    asked = Asked(act=Act.CONDUCT, documents=desk.seen([number]))
    operation = desk.conducting.ask(asked)
    assert operation is not None
    await at_the_gate(office, number)
    looked.clear()
    other = next(each for each in office.listed if each != number)
    await office.company.change(other, title="Renamed by somebody else")
    page.refresh()
    await until(lambda: office.row(other).title.startswith("Renamed"), "the change")
    assert looked == []
    await let_go(office)
    await until(lambda: bool(looked), "the look after the work")
    assert looked == [False]
