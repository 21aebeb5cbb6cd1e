"""The windows of Help: what they say is taken from what there is."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QAction, QDesktopServices, QGuiApplication, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QMainWindow,
    QPlainTextEdit,
    QPushButton,
    QTreeWidget,
    QWidget,
)

from desktop import __version__
from desktop.ground.parts import Part, as_text, parts
from desktop.ground.places import Places
from desktop.ui.framed import Framed
from desktop.ui.help import HelpWindows, ShortcutGroup
from desktop.ui.help import as_text as keys_as_text
from desktop.ui.theme import Theme


def action(text: str, *keys: str) -> QAction:
    made = QAction(text)
    made.setShortcuts([QKeySequence(key) for key in keys])
    return made


@pytest.fixture
def groups() -> list[ShortcutGroup]:
    return [
        ShortcutGroup("Document", [action("&Conduct", "Ctrl+Return"), action("Leave out")]),
        ShortcutGroup("View", [action("Search && find", "Ctrl+F", "F3")]),
        ShortcutGroup("Empty", [action("No key")]),
        ShortcutGroup("Table", keys=[("Select or unselect the row", "Space")]),
    ]


@pytest.fixture
def places(tmp_path: Path) -> Places:
    made = Places.inside(tmp_path)
    made.make()
    return made


@pytest.fixture
def windows(
    qapp: QApplication, theme: Theme, places: Places, groups: list[ShortcutGroup]
) -> Iterator[HelpWindows]:
    qapp.setQuitOnLastWindowClosed(False)
    window = QMainWindow()
    yield HelpWindows(
        theme, places, window, shortcuts=lambda: groups, exports=lambda: places.data / "exports"
    )
    window.deleteLater()


def press(window: QWidget, name: str) -> None:
    button = window.findChild(QPushButton, name)
    assert isinstance(button, QPushButton), name
    button.click()


def shown_keys(window: QWidget) -> list[tuple[str, str]]:
    tree = window.findChild(QTreeWidget, "keys")
    assert isinstance(tree, QTreeWidget)
    rows = []
    for at in range(tree.topLevelItemCount()):
        group = tree.topLevelItem(at)
        assert group is not None
        for row in range(group.childCount()):
            item = group.child(row)
            assert item is not None
            if not item.isHidden() and not group.isHidden():
                rows.append((item.text(0).strip(), item.text(1)))
    return rows


def text_of(window: QWidget, name: str) -> str:
    found = window.findChild(QPlainTextEdit, name)
    assert isinstance(found, QPlainTextEdit)
    assert found.isReadOnly()
    return found.toPlainText()


def test_the_keys_are_those_of_the_actions(windows: HelpWindows) -> None:
    assert shown_keys(windows.keyboard()) == [
        ("Conduct", "Ctrl+Return"),
        ("Search & find", "Ctrl+F, F3"),
        ("Select or unselect the row", "Space"),
    ]


@pytest.mark.parametrize(
    ("typed", "found"),
    [("cond", ["Conduct"]), ("f3", ["Search & find"]), ("TABLE", ["Select or unselect the row"])],
)
def test_typing_looks_for_words_keys_and_menus(
    windows: HelpWindows, typed: str, found: list[str]
) -> None:
    window = windows.keyboard()
    search = window.findChild(QLineEdit, "search-keys")
    assert isinstance(search, QLineEdit)
    search.setText(typed)
    assert [what for what, _ in shown_keys(window)] == found
    search.setText("nothing like this")
    nothing = window.findChild(QLabel, "nothing-found")
    assert isinstance(nothing, QLabel)
    assert nothing.isVisible()


def test_the_keys_as_a_text_to_print(windows: HelpWindows, groups: list[ShortcutGroup]) -> None:
    press(windows.keyboard(), "copy-keys")
    copied = QGuiApplication.clipboard().text()
    assert copied == keys_as_text(groups)
    assert "Document\n  Conduct                     Ctrl+Return\n" in copied
    assert "Empty" not in copied


def test_a_window_is_there_once_and_made_anew_after_closing(windows: HelpWindows) -> None:
    first = windows.keyboard()
    assert windows.keyboard() is first
    press(first, "close")
    assert not first.isVisible()
    assert windows.keyboard() is not first


def test_how_the_books_are_kept_safe(windows: HelpWindows) -> None:
    told = text_of(windows.safety(), "text")
    for promise in ("One after the other", "Written down first", "Read back", "Never twice"):
        assert promise in told
    press(windows.safety(), "copy-text")
    assert QGuiApplication.clipboard().text() == told


def test_the_folders_are_the_programs_own(
    windows: HelpWindows, places: Places, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def take(url: QUrl) -> bool:
        asked.append(url.toLocalFile())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", take)
    window = windows.folders()
    for key, folder in (("config", places.config), ("data", places.data), ("log", places.log)):
        field = window.findChild(QLineEdit, f"path-{key}")
        assert isinstance(field, QLineEdit)
        assert field.text() == str(folder)
        press(window, f"copy-{key}")
        assert QGuiApplication.clipboard().text() == str(folder)
    press(window, "open-log")
    assert asked == [str(places.log)]
    press(window, "open-exports")
    assert asked == [str(places.log)], "a folder that is not there is not opened"
    said = window.findChild(QLabel, "folders-said")
    assert isinstance(said, QLabel)
    assert "is not there" in said.text()


def test_about_tells_the_version_and_every_licence(windows: HelpWindows) -> None:
    window = windows.about()
    version = window.findChild(QLabel, "version")
    assert isinstance(version, QLabel)
    assert version.text() == f"Storekeeper {__version__}"
    licences = text_of(window, "licences")
    for told in ("PySide6_Essentials", "LGPL", "httpx", "Inter", "OFL-1.1", "Python"):
        assert told in licences
    assert "Permission is hereby granted" in licences
    assert "SIL OPEN FONT LICENSE" in licences.upper()


def test_the_parts_are_what_the_program_needs_and_not_its_tests() -> None:
    found = {part.name.casefold(): part for part in parts()}
    assert found["httpcore"].licence == "BSD-3-Clause", "what a part needs is a part"
    assert "pytest" not in found
    assert [name for name, part in found.items() if not part.licence] == []


def test_a_part_without_a_text_is_still_listed() -> None:
    told = as_text([Part("A", "1", "MIT"), Part("B", "", "OFL-1.1", "words")], "Parts")
    assert told.startswith("Parts\n\nA 1: MIT\nB: OFL-1.1\n")
    assert told.endswith("\n\nwords")


def test_every_button_has_a_name(windows: HelpWindows) -> None:
    made: list[Framed] = [
        windows.keyboard(),
        windows.safety(),
        windows.folders(),
        windows.about(),
    ]
    for window in made:
        for button in window.findChildren(QPushButton):
            assert button.objectName()
            assert button.accessibleName()
            assert not button.autoDefault()
