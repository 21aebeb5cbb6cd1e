"""A language that nobody speaks: every translated text stands in brackets and is longer.

What shows no brackets was never given to translation; what is cut would be cut in some language.
"""

import contextlib
import re
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QTabBar,
    QWidget,
)

from tests.house.gates import ROOT

sys.path.insert(0, str(ROOT / "packaging"))
import translating

sys.path.remove(str(ROOT / "packaging"))

_HOLES = re.compile(r"(\{[a-z_0-9]*\}|%n)")
_LETTERS = re.compile(r"[^\W\d_]{2,}")
OWN = ("Storekeeper", "Bitrix24", "Ctrl+F", "OAuth", "Deutsch")


def said(text: str) -> str:
    """`text` in the language nobody speaks: two fifths longer, its holes as they were."""
    parts = _HOLES.split(text)
    letters = sum(len(part) for part in parts[::2])
    return f"[{text}{'~' * (letters * 2 // 5)}]"


@contextlib.contextmanager
def spoken(app: QApplication, folder: Path) -> Iterator[None]:
    """The program speaks it for as long as this lasts."""
    tree = ET.parse(translating.SENTENCES / translating.file_name("de"))
    for message in tree.getroot().iter("message"):
        translation = message.find("translation")
        assert translation is not None
        text = said(message.findtext("source") or "")
        forms = translation.findall("numerusform")
        for form in forms:
            form.text = text
        if not forms:
            translation.text = text
    for code in (translating.ENGLISH, *translating.CODES):
        tree.write(folder / translating.file_name(code), encoding="utf-8")
    translating.compile_into(folder, folder)
    translator = QTranslator()
    assert translator.load(str(folder / "storekeeper_de.qm"))
    app.installTranslator(translator)
    try:
        yield
    finally:
        app.removeTranslator(translator)


def untranslated(root: QWidget, *, data: tuple[str, ...] = ()) -> list[str]:
    """Texts on screen that are neither in brackets nor of the portal's own."""
    found = []
    for where, text in texts(root):
        plain = text.replace("&", "")
        if "[" in plain or not _LETTERS.search(plain):
            continue
        if any(own in plain for own in (*OWN, *data)):
            continue
        found.append(f"{where}: {text!r}")
    return found


def texts(root: QWidget) -> Iterator[tuple[str, str]]:
    yield "title", root.windowTitle()
    for widget in root.findChildren(QWidget):
        where = f"{type(widget).__name__} {widget.objectName()}"
        if not widget.isVisibleTo(root):
            continue
        if isinstance(widget, QAbstractButton | QLabel):
            yield where, widget.text()
        if isinstance(widget, QLineEdit):
            yield where, widget.placeholderText()
        if isinstance(widget, QComboBox):
            for at in range(widget.count()):
                yield where, widget.itemText(at)
        if isinstance(widget, QTabBar):
            for at in range(widget.count()):
                yield where, widget.tabText(at)
    for action in root.findChildren(QAction):
        yield f"action {action.objectName()}", action.text()


def clipped(root: QWidget) -> list[str]:
    """Buttons that are narrower than their words."""
    return [
        f"{each.objectName()}: {each.text()!r} has {each.width()} of {each.sizeHint().width()}"
        for each in root.findChildren(QPushButton)
        if each.isVisible() and each.text() and each.width() < each.sizeHint().width() - 1
    ]
