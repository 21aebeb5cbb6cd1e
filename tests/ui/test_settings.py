"""The settings window, by its real controls and keys."""

import json
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.ground.preferences import Preferences
from desktop.ui.exporting.saving import Saving
from desktop.ui.reasons import ReasonWords
from desktop.ui.settings import SettingsDialog, SettingWords
from desktop.ui.tasks import Tasks
from desktop.ui.theme import Theme
from desktop.work.settings import (
    OTHER,
    SHIPPED,
    Colours,
    Reason,
    Settings,
    Terminator,
    names,
)
from desktop.work.settings_file import exported
from desktop.work.settings_kept import KeptSettings
from tests.ui.waiting import until

PAGES = ("appearance", "portal", "acting", "reasons", "scanner", "telling", "computer")


class Opened:
    """One settings window, what it told, and its controls by name."""

    def __init__(self, theme: Theme, folder: Path, content: str = "{}", **more: bool) -> None:
        self.folder = folder
        self.file = folder / "preferences.json"
        self.file.write_text(content, "utf-8")
        self.kept = KeptSettings(Preferences(self.file))
        self.failures: list[BaseException] = []
        self.tasks = Tasks(self.failures.append)
        self.dialog = SettingsDialog(
            theme,
            self.kept,
            Saving(folder=folder),
            self.tasks,
            languages=[("de", "Deutsch")],
            may_forget=more.get("may_forget", True),
        )
        self.told: list[Settings] = []
        self.forget: list[int] = []
        self.dialog.changed.connect(self.told.append)
        self.dialog.forget_asked.connect(self.forget.append)
        self.dialog.present()

    def stored(self) -> Settings:
        return KeptSettings(Preferences(self.file)).now

    def press(self, name: str) -> None:
        button = self.dialog.findChild(QAbstractButton, name)
        assert isinstance(button, QAbstractButton), name
        assert button.isEnabled(), name
        button.click()

    def enabled(self, name: str) -> bool:
        widget = self.dialog.findChild(QWidget, name)
        assert isinstance(widget, QWidget), name
        return widget.isEnabled()

    def line(self, name: str) -> QLineEdit:
        made = self.dialog.findChild(QLineEdit, name)
        assert isinstance(made, QLineEdit)
        return made

    @property
    def reasons(self) -> QListWidget:
        made = self.dialog.findChild(QListWidget, "reason-list")
        assert isinstance(made, QListWidget)
        return made

    def listed(self) -> list[str]:
        shown = [self.reasons.item(row) for row in range(self.reasons.count())]
        return [item.text() for item in shown if item is not None]

    def said(self) -> str:
        return " ".join(label.text() for label in self.dialog.findChildren(QLabel))


@pytest.fixture
def opened(qapp: QApplication, theme: Theme, tmp_path: Path) -> Opened:
    qapp.setQuitOnLastWindowClosed(False)
    return Opened(theme, tmp_path)


def test_every_setting_has_a_control_with_a_name_and_a_sentence(opened: Opened) -> None:
    assert SettingWords().name("no such") == "Settings"
    for name in set(names()) - {"last_reason", "reasons"}:
        control = opened.dialog.findChild(QWidget, name)
        assert isinstance(control, QWidget), name
        assert control.accessibleName() == SettingWords().name(name) != "Settings"
        assert control.accessibleDescription(), name
    assert opened.said().count("None") == 0


def test_a_choice_holds_at_once_and_is_kept(opened: Opened) -> None:
    opened.press("tray")
    assert opened.told == [replace(Settings(), tray=True)]
    assert opened.stored().tray
    opened.press("tray")
    assert opened.stored() == Settings()


def test_picking_by_keys(opened: Opened) -> None:
    field = opened.dialog.findChild(QComboBox, "colours")
    assert isinstance(field, QComboBox)
    QTest.keyClick(field, Qt.Key.Key_Down)
    assert opened.stored().colours is Colours.LIGHT
    opened.dialog.show_page("portal")
    count = opened.dialog.findChild(QSpinBox, "refresh_seconds")
    assert isinstance(count, QSpinBox)
    count.selectAll()
    QTest.keyClicks(count, "90")
    assert opened.stored().refresh_seconds == 30, "half a number is no choice"
    QTest.keyClick(count, Qt.Key.Key_Return)
    assert opened.stored().refresh_seconds == 90
    assert opened.dialog.isVisible(), "Enter belongs to the field"


def test_pages_are_turned_by_keys_and_esc_closes(opened: Opened) -> None:
    pages = opened.dialog.findChild(QListWidget, "settings-pages")
    assert isinstance(pages, QListWidget)
    for key in PAGES:
        page = opened.dialog.findChild(QScrollArea, f"page-{key}")
        assert isinstance(page, QScrollArea)
        assert page.isVisible(), key
        QTest.keyClick(pages, Qt.Key.Key_Down)
    QTest.keyClick(pages, Qt.Key.Key_Escape)
    assert not opened.dialog.isVisible()


def test_what_means_nothing_now_is_grey(opened: Opened) -> None:
    assert opened.enabled("scanner_ms")
    opened.press("scanner")
    assert not opened.enabled("scanner_ms")
    assert not opened.enabled("scan_sounds")
    opened.press("scanner")
    assert opened.enabled("scanner_end")


def test_defaults_are_restored_of_this_page_only(opened: Opened) -> None:
    opened.press("tray")
    opened.press("confirm_single")
    opened.dialog.show_page("portal")
    assert not opened.enabled("restore-defaults")
    opened.dialog.show_page("telling")
    opened.press("restore-defaults")
    assert opened.stored() == replace(Settings(), confirm_single=True)
    assert not opened.enabled("restore-defaults")


@pytest.mark.parametrize(("page", "name"), [("portal", "side_by_side"), ("appearance", "density")])
def test_the_wheel_changes_no_setting_on_its_way(opened: Opened, page: str, name: str) -> None:
    opened.dialog.show_page(page)
    field = opened.dialog.findChild(QWidget, name)
    assert isinstance(field, QWidget)
    for focused in (False, True):
        if focused:
            field.setFocus()
        for turn in (120, -120):
            wheel = QWheelEvent(
                QPointF(5, 5),
                field.mapToGlobal(QPointF(5, 5)),
                QPoint(),
                QPoint(0, turn),
                Qt.MouseButton.NoButton,
                Qt.KeyboardModifier.NoModifier,
                Qt.ScrollPhase.NoScrollPhase,
                False,
            )
            QApplication.sendEvent(field, wheel)
        if not focused:
            assert opened.told == []
    assert opened.told, "with the focus it is meant"


def test_settings_changed_elsewhere_are_shown(opened: Opened) -> None:
    opened.dialog.take(replace(Settings(), scanner_end=Terminator.TAB, language="xx"))
    end = opened.dialog.findChild(QComboBox, "scanner_end")
    language = opened.dialog.findChild(QComboBox, "language")
    assert isinstance(end, QComboBox)
    assert isinstance(language, QComboBox)
    assert end.currentData() == Terminator.TAB
    assert (language.currentIndex(), language.placeholderText()) == (-1, "xx")
    assert opened.told == [], "showing is not choosing"


def test_the_journal_is_shortened_only_when_somebody_asks(opened: Opened) -> None:
    opened.dialog.show_page("computer")
    assert not opened.enabled("remove-older"), "it is kept for ever"
    months = opened.dialog.findChild(QSpinBox, "journal_months")
    assert isinstance(months, QSpinBox)
    months.setValue(12)
    assert opened.forget == []
    opened.press("remove-older")
    assert opened.forget == [12]


def test_without_a_journal_nothing_can_be_removed(theme: Theme, tmp_path: Path) -> None:
    content = '{"settings": {"journal_months": 6}}'
    opened = Opened(theme, tmp_path, content, may_forget=False)
    button = opened.dialog.findChild(QPushButton, "remove-older")
    assert isinstance(button, QPushButton)
    assert not button.isEnabled()
    assert "not open" in button.toolTip()


def test_what_was_wrong_with_the_file_is_told(theme: Theme, tmp_path: Path) -> None:
    assert "Contrast" in Opened(theme, tmp_path, '{"settings": {"contrast": 7}}').said()
    damaged = Opened(theme, tmp_path, "{")
    assert "preferences.json.damaged-1" in damaged.said()


# -- reasons -----------------------------------------------------------------------------------


def test_a_reason_is_added_with_enter(opened: Opened) -> None:
    opened.dialog.show_page("reasons")
    assert not opened.enabled("add-reason")
    field = opened.line("new-reason")
    QTest.keyClicks(field, "Broken on the way")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert opened.stored().reasons == (*SHIPPED, Reason("own-1", "Broken on the way"))
    assert opened.listed()[-1] == "Broken on the way"
    assert field.text() == ""
    assert opened.dialog.isVisible()


@pytest.mark.parametrize("name", ["wrong QUANTITY", "other"])
def test_no_reason_is_there_twice(opened: Opened, name: str) -> None:
    opened.line("new-reason").setText(name)
    opened.press("add-reason")
    assert opened.told == []
    assert "is there already" in opened.said()


def test_a_reason_is_renamed_in_its_place(opened: Opened, qtbot: QtBot) -> None:
    opened.dialog.show_page("reasons")
    opened.reasons.setCurrentRow(1)
    opened.press("rename-reason")
    editor = opened.reasons.findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    editor.setText("Wrong store")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(opened.told))  # the editor commits a turn later
    assert opened.stored().reasons[1] == Reason(SHIPPED[1].key, "Wrong store")
    assert opened.dialog.isVisible()


@pytest.mark.parametrize(("typed", "kept"), [("", ""), ("Wrong warehouse", "")])
def test_a_shipped_reason_gets_its_own_words_back(opened: Opened, typed: str, kept: str) -> None:
    row = opened.reasons.item(1)
    assert row is not None
    row.setText("Wrong store")
    row.setText(typed)
    assert opened.stored().reasons[1].name == kept
    assert opened.listed()[1] == "Wrong warehouse"


def test_moving_and_deleting_by_keys_and_taking_it_back(opened: Opened) -> None:
    opened.dialog.show_page("reasons")
    opened.reasons.setFocus()
    opened.reasons.setCurrentRow(0)
    QTest.keyClick(opened.reasons, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert opened.stored().reasons[:2] == (SHIPPED[1], SHIPPED[0])
    assert opened.reasons.currentRow() == 1
    QTest.keyClick(opened.reasons, Qt.Key.Key_Delete)
    assert SHIPPED[0] not in opened.stored().reasons
    assert "“Wrong quantity” was deleted." in opened.said()
    QTest.keyClick(opened.reasons, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert opened.stored().reasons[:2] == (SHIPPED[1], SHIPPED[0])


def test_all_reasons_may_go(opened: Opened) -> None:
    for _ in SHIPPED:
        opened.reasons.setCurrentRow(0)
        opened.press("delete-reason")
    assert opened.stored().offered_reasons() == (OTHER,)
    assert not opened.enabled("delete-reason")
    assert not opened.enabled("rename-reason")
    opened.dialog.show_page("reasons")
    opened.press("restore-defaults")
    assert opened.stored().reasons == SHIPPED
    assert len(opened.listed()) == len(SHIPPED)


def test_every_shipped_reason_has_words() -> None:
    assert all(ReasonWords().name(reason) for reason in (*SHIPPED, OTHER))


# -- files -------------------------------------------------------------------------------------


def test_a_bad_file_changes_nothing_and_says_why(opened: Opened) -> None:
    opened.press("tray")
    before = opened.file.read_bytes()
    bad = opened.folder / "bad.json"
    bad.write_bytes(json.dumps({"storekeeper-settings": 1, "settings": {"density": 3}}).encode())
    opened.dialog.import_from(bad)
    assert "Nothing was changed." in opened.said()
    assert "“Height of the rows”" in opened.said()
    assert opened.file.read_bytes() == before
    assert len(opened.told) == 1


def test_a_good_file_holds_at_once(opened: Opened) -> None:
    good = opened.folder / "good.json"
    good.write_bytes(exported(replace(Settings(), tray=True, idle_minutes=5)))
    opened.dialog.import_from(good)
    assert opened.told == [opened.stored()]
    assert opened.stored().idle_minutes == 5
    tray = opened.dialog.findChild(QAbstractButton, "tray")
    assert isinstance(tray, QAbstractButton)
    assert tray.isChecked()


@pytest.mark.anyio
async def test_exporting_and_importing_by_the_buttons(opened: Opened) -> None:
    opened.press("tray")
    target = opened.folder / "mine.json"
    for button, name in (("export-settings", "save-dialog"), ("import-settings", "open-settings")):
        opened.press(button)
        await until(partial(opened.dialog.findChild, QFileDialog, name), name)
        asked = opened.dialog.findChild(QFileDialog, name)
        assert isinstance(asked, QFileDialog)
        field = asked.findChild(QLineEdit)
        assert isinstance(field, QLineEdit)
        field.setText(str(target))
        asked.accept()
        await until(lambda: opened.tasks.running == 0, "the end of it")
        if button == "export-settings":
            assert json.loads(target.read_text("utf-8"))["settings"]["tray"] is True
            opened.press("tray")
    assert opened.stored().tray
    assert opened.failures == []
