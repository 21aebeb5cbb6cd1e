"""Every kind and status has its word and a drawing that exists; strange ones stay as they came."""

import pytest
from pytestqt.qtbot import QtBot

from desktop.ground.resources import resource
from desktop.stock.documents import Kind, Status
from desktop.ui.kinds import Sign, kind_sign, status_sign
from desktop.ui.palette import Tone
from desktop.ui.pill import Pill
from desktop.ui.theme import Theme

SIGNS = [*(kind_sign(kind.value) for kind in Kind), *(status_sign(status) for status in Status)]


@pytest.mark.parametrize("sign", SIGNS, ids=lambda sign: sign.word)
def test_every_sign_has_a_word_and_a_drawing(sign: Sign) -> None:
    assert sign.word
    assert resource("icons", f"{sign.icon}.svg").is_file()


def test_words_are_not_shared() -> None:
    assert len({sign.word for sign in SIGNS}) == len(SIGNS)


def test_what_nobody_knows_is_shown_as_it_came() -> None:
    assert kind_sign("W").word == "W"
    assert status_sign(Status.OTHER, "P\nQ").word == "P Q"
    assert len(status_sign(Status.OTHER, "z" * 500).word) < 30
    assert kind_sign("").word == "Other type"


def test_a_pill_is_never_narrower_than_its_word(qtbot: QtBot, theme: Theme) -> None:
    pill = Pill(theme, Sign("Draft", "draft", Tone.PLAIN))
    qtbot.addWidget(pill)
    narrow = pill.sizeHint()
    assert narrow.height() == 20
    pill.show_sign(Sign("Will be refused", "refused", Tone.BAD))
    assert pill.minimumSizeHint().width() > narrow.width()
    assert pill.accessibleName() == "Will be refused"


def test_a_pill_has_the_colours_of_its_tone(qtbot: QtBot, theme: Theme) -> None:
    pill = Pill(theme, Sign("Conducted", "conducted", Tone.GOOD))
    qtbot.addWidget(pill)
    pill.resize(pill.sizeHint())
    picture = pill.grab().toImage()
    inside = picture.pixelColor(picture.width() // 2, picture.height() - 4)
    assert inside.name().upper() == theme.palette.pills[Tone.GOOD].fill
