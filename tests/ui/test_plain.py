"""Server text stays text: no markup, no links, no vanished ampersands."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.ui.plain import ElidedLabel, PlainLabel, WrappingLabel, caption, message_box, tip

NASTY = '<a href="http://evil.example">Receipt</a> <b>&amp;</b> & Co <img src=x>'


@pytest.mark.parametrize("make", [PlainLabel, WrappingLabel])
def test_a_label_shows_the_characters_it_was_given(qtbot: QtBot, make: type[PlainLabel]) -> None:
    label = make(NASTY)
    qtbot.addWidget(label)
    assert label.text() == NASTY
    assert label.textFormat() is Qt.TextFormat.PlainText
    plain_width = label.fontMetrics().horizontalAdvance("<a href=")
    assert label.sizeHint().width() > plain_width


def test_a_box_shows_plain_text_in_both_its_texts(qtbot: QtBot) -> None:
    box = message_box(None, "Refused", NASTY, NASTY)
    qtbot.addWidget(box)
    box.show()
    labels = [label for label in box.findChildren(QLabel) if label.text() == NASTY]
    assert len(labels) == 2
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}


def test_a_tool_tip_cannot_be_read_as_markup() -> None:
    assert "<a" not in tip(NASTY)
    assert "<img" not in tip(NASTY)
    assert "&lt;b&gt;" in tip(NASTY)
    assert tip("") == ""


def test_an_ampersand_survives_on_a_button() -> None:
    assert caption("Nord & Co") == "Nord && Co"


def test_an_elided_label_keeps_its_whole_text_in_the_tool_tip(qtbot: QtBot) -> None:
    label = ElidedLabel("Oak boards, second delivery of the week\nfor Harbour")
    qtbot.addWidget(label)
    label.show()
    label.resize(60, 20)
    assert label.text().endswith("…")
    assert "second delivery of the week for Harbour" in label.toolTip()
    label.resize(900, 20)
    assert label.text() == "Oak boards, second delivery of the week for Harbour"
    assert label.toolTip() == ""


def test_a_wrapping_label_keeps_room_for_all_its_lines(qtbot: QtBot) -> None:
    label = WrappingLabel("one sentence that needs several lines " * 4)
    qtbot.addWidget(label)
    label.show()
    label.resize(200, label.height())
    assert label.minimumHeight() >= 3 * label.fontMetrics().height()
    label.resize(2000, label.height())
    assert label.minimumHeight() < 3 * label.fontMetrics().height()
