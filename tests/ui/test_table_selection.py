"""The selection goes by id: it outlives filters, orders and a million rows."""

from array import array

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from desktop.ui.table.selection import Selection


def among(*ids: int) -> tuple[Selection, list[int]]:
    selection = Selection()
    selection.show_among(array("q", ids))
    heard: list[int] = []
    selection.changed.connect(lambda: heard.append(len(selection)))
    return selection, heard


def test_adding_and_removing_say_it_once_and_only_when_something_changes(qtbot: QtBot) -> None:
    selection, heard = among(1, 2, 3)
    selection.add([1, 2])
    selection.add([2])
    selection.remove([2, 9])
    selection.remove([9])
    selection.toggle(3)
    selection.toggle(3)
    assert heard == [2, 1, 2, 1]
    assert list(selection) == [1]


def test_what_a_filter_hides_stays_selected_and_is_counted(qtbot: QtBot) -> None:
    selection, heard = among(1, 2, 3)
    selection.set([1, 3])
    selection.show_among(array("q", [1, 2]))
    assert (len(selection), selection.shown, selection.not_shown) == (2, 1, 1)
    assert heard == [2, 2]
    selection.toggle(2)
    assert (selection.shown, selection.not_shown, selection.is_full) == (2, 1, True)
    selection.remove_shown()
    assert list(selection) == [3]
    selection.show_among(array("q", [3, 1, 2]))
    assert selection.not_shown == 0


def test_full_means_every_document_of_a_list_that_has_some(qtbot: QtBot) -> None:
    selection, _ = among()
    assert not selection.is_full
    selection.set([7, 8])
    assert not selection.is_full
    selection.show_among(array("q", [7, 8, 9]))
    assert not selection.is_full
    selection.add([9])
    assert selection.is_full


def test_a_stretch_goes_the_way_it_was_drawn_and_keeps_what_it_should(qtbot: QtBot) -> None:
    selection, _ = among(10, 11, 12, 13, 14)
    selection.set_range(3, 1)
    assert list(selection) == [13, 12, 11]
    selection.set_range(3, 4, {10: None})
    assert list(selection) == [10, 13, 14]


def test_a_million_at_once(qtbot: QtBot) -> None:
    parent = QObject()
    selection = Selection(parent)
    everything = array("q", range(1_000_000))
    selection.show_among(everything)
    selection.set(everything)
    assert len(selection) == 1_000_000
    assert selection.is_full
    assert selection.ids() == everything
    selection.clear()
    assert 5 not in selection
