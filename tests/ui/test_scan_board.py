"""Scan mode: what a scan means, what is done for it, and how that is seen and heard."""

import asyncio
import sys
import wave
from collections.abc import Coroutine, Iterator
from dataclasses import dataclass, field
from io import BytesIO
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.records.recognising import Recognised
from desktop.records.rows import Row
from desktop.stock.documents import Status
from desktop.ui.scanning.answering import Answering
from desktop.ui.scanning.board import Result, Said, ScanBoard
from desktop.ui.scanning.meaning import (
    DocumentMeant,
    Meaning,
    NothingMeant,
    OtherPortal,
    ProductMeant,
    ProductsMeant,
    SeveralMeant,
    asked_of_mirror,
    meaning,
)
from desktop.ui.scanning.sounds import RATE, Sound, Sounds, wav
from desktop.ui.theme import Theme, ThemeChoice
from tests.ui.figures import PlainFigures
from tests.ui.waiting import until

pytestmark = pytest.mark.anyio

HERE = "example.bitrix24.com"
LINK = f"storekeeper://document/142?portal={HERE}"


@pytest.mark.parametrize(
    ("code", "found", "meant"),
    [
        ("4817", Recognised(numbered=(4,)), DocumentMeant(4)),
        ("17", Recognised(numbered=(5,), document_id=17), DocumentMeant(5)),
        ("17", Recognised(document_id=17), DocumentMeant(17)),
        ("17", Recognised(numbered=(9, 5), document_id=17), SeveralMeant((9, 5))),
        ("17", Recognised(document_id=17, products=((1, "17"),)), DocumentMeant(17)),
        ("Lid", Recognised(products=((2, "Lid"),), containing=3), ProductMeant(2, "Lid", 3)),
        ("L", Recognised(products=((2, "L"), (3, "L"))), ProductsMeant(("L", "L"))),
        ("x", Recognised(), NothingMeant()),
        (LINK, Recognised(document_id=142), DocumentMeant(142)),
        (f" {LINK} ", Recognised(numbered=(7,), document_id=142), DocumentMeant(142)),
        (LINK, Recognised(numbered=(7,)), NothingMeant()),
        (LINK.replace(HERE, "a.com"), Recognised(), OtherPortal("a.com", 142)),
        ("storekeeper://x", Recognised(numbered=(7,)), NothingMeant()),
    ],
)
def test_what_a_scan_means(code: str, found: Recognised, meant: Meaning) -> None:
    assert meaning(code, HERE, found) == meant


def test_what_the_mirror_is_asked() -> None:
    assert asked_of_mirror(LINK, HERE) == "142"
    assert asked_of_mirror(LINK, "a.com") == ""
    assert asked_of_mirror("storekeeper:junk", HERE) == ""
    assert asked_of_mirror("4817", HERE) == "4817"


def row_of(identity: int, **facts: Any) -> Row:
    plain: dict[str, Any] = dict.fromkeys(Row.__slots__)
    plain |= {
        "id": identity,
        "kind_code": "M",
        "status": Status.DRAFT,
        "status_code": "N",
        "number": "4817",
        "title": "Monday's delivery",
    }
    return Row(**{**plain, **facts})


@dataclass
class Shelf:
    """A place with two documents and a product, that notes what it was asked to do."""

    known: dict[str, Recognised]
    rows: dict[int, Row]
    done: list[tuple[str, object]] = field(default_factory=list)
    selected: set[int] = field(default_factory=set)
    link_portal: str = HERE

    async def recognise(self, code: str) -> Recognised:
        return self.known.get(code, Recognised())

    def row_of(self, document_id: int) -> Row | None:
        return self.rows.get(document_id)

    def take_document(self, document_id: int) -> bool:
        self.done.append(("document", document_id))
        self.selected.add(document_id)
        return True

    def list_number(self, number: str) -> None:
        self.done.append(("number", number))

    def list_product(self, product_id: int) -> None:
        self.done.append(("product", product_id))

    def selected_count(self) -> int:
        return len(self.selected)


class NotedSounds(Sounds):
    """Sounds that are noted instead of played."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder, player=())
        self.played: list[Sound] = []

    def play(self, sound: Sound) -> None:
        self.played.append(sound)


@dataclass
class Counter:
    """The answering part with everything around it."""

    answering: Answering
    shelf: Shelf
    sounds: NotedSounds
    told: list[str]
    tasks: list["asyncio.Task[Any]"]
    open: bool = True

    async def scan(self, code: str) -> None:
        self.answering.scanned(code)
        await asyncio.gather(*self.tasks)

    @property
    def said(self) -> Said:
        assert self.answering.board is not None
        return self.answering.board.face.said


@pytest.fixture
def counter(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[Counter]:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    shelf = Shelf(
        known={
            "4817": Recognised(numbered=(4,)),
            "142": Recognised(document_id=142),
            "17": Recognised(numbered=(9, 5)),
            "4006381333931": Recognised(products=((101, "Jar 0.5 l"),), containing=1200),
            "LID-77": Recognised(products=((2, "Lid"), (3, "Cap"))),
        },
        rows={4: row_of(4), 142: row_of(142, number="142", kind_code="A", title="")},
    )
    sounds, told, tasks = NotedSounds(tmp_path), list[str](), list["asyncio.Task[Any]"]()

    def start(work: Coroutine[Any, Any, Any], name: str) -> "asyncio.Task[Any]":
        tasks.append(asyncio.get_running_loop().create_task(work, name=name))
        return tasks[-1]

    made: Counter

    def place() -> Shelf | None:
        return shelf if made.open else None

    answering = Answering(theme, PlainFigures(), sounds, start, place, told.append, window)
    made = Counter(answering, shelf, sounds, told, tasks)
    answering.open_board()
    yield made
    if answering.board is not None:
        answering.board.close()


async def test_documents_are_opened_and_more_and_more_are_selected(counter: Counter) -> None:
    await counter.scan("4817")
    assert counter.said == Said(Result.FOUND, "4817", "Transfer, Draft", "Monday's delivery")
    await counter.scan(LINK)
    assert counter.said == Said(Result.FOUND, "142", "Receipt, Draft")
    assert counter.shelf.done == [("document", 4), ("document", 142)]
    assert counter.sounds.played == [Sound.FOUND, Sound.FOUND]
    board = counter.answering.board
    assert board is not None
    label = board.findChild(QLabel, "selected")
    assert label is not None
    assert label.text() == "Selected documents: 2"
    assert counter.told == ["Scanned: 4817. Transfer, Draft", "Scanned: 142. Receipt, Draft"]


async def test_a_product_lists_its_documents(counter: Counter) -> None:
    await counter.scan("4006381333931")
    assert counter.said == Said(Result.FOUND, "Jar 0.5 l", "Documents with this product: 1,200")
    assert counter.shelf.done == [("product", 101)]


async def test_what_is_not_clear_asks_for_a_person(counter: Counter) -> None:
    await counter.scan("17")
    assert counter.said.result is Result.SEVERAL
    assert counter.said.below == "2 documents have this number"
    await counter.scan("LID-77")
    assert counter.said.small == "Lid, Cap"
    assert counter.shelf.done == [("number", "17")]
    assert counter.shelf.selected == set()
    assert counter.sounds.played == [Sound.NOT_FOUND, Sound.NOT_FOUND]


@pytest.mark.parametrize(
    "garbage", ["nonsense", "\x01\x02\x1f\u202e142", "<b>142</b>", "storekeeper://../..", "9" * 900]
)
async def test_garbage_is_not_found_and_harms_nothing(counter: Counter, garbage: str) -> None:
    await counter.scan(garbage)
    assert (counter.said.result, counter.said.big) == (Result.NOT_FOUND, "Not found")
    assert counter.said.below.isprintable()
    assert len(counter.said.below) <= 61
    assert (counter.shelf.done, counter.sounds.played) == ([], [Sound.NOT_FOUND])


async def test_the_code_of_another_portal_is_said_to_be_one(counter: Counter) -> None:
    await counter.scan("storekeeper://document/142?portal=other.bitrix24.de")
    assert counter.said.big == "Another portal"
    assert "other.bitrix24.de" in counter.said.below
    assert counter.shelf.done == []


async def test_without_an_account_a_scan_says_so(counter: Counter) -> None:
    counter.open = False
    await counter.scan("4817")
    assert counter.said.big == "No account is open"


async def test_scans_are_answered_without_the_board_too(counter: Counter) -> None:
    assert counter.answering.board is not None
    counter.answering.board.close()
    assert counter.answering.board is None
    await counter.scan("4817")
    assert counter.shelf.done == [("document", 4)]
    counter.answering.open_board()
    assert counter.said.result is Result.READY


async def test_escape_closes_the_board_and_so_does_its_button(counter: Counter) -> None:
    board = counter.answering.board
    assert board is not None
    QTest.keyClick(board, Qt.Key.Key_Escape)
    assert counter.answering.board is None
    counter.answering.open_board()
    again = counter.answering.board
    assert again is not None
    QTest.mouseClick(again.findChild(QPushButton, "close"), Qt.MouseButton.LeftButton)
    assert counter.answering.board is None


@pytest.mark.parametrize("choice", [ThemeChoice.LIGHT, ThemeChoice.DARK])
@pytest.mark.parametrize("result", list(Result))
def test_results_look_different_from_afar(
    qtbot: QtBot, theme: Theme, choice: ThemeChoice, result: Result
) -> None:
    theme.choose(choice)
    board = ScanBoard(theme)
    qtbot.addWidget(board)
    board.show()
    pictures = {}
    for each in Result:
        board.say(Said(each, "4817", "Transfer, Draft", "A title"))
        pictures[each] = board.face.grab().toImage()
    fills = {each: picture.pixelColor(20, 60).name() for each, picture in pictures.items()}
    theme.choose(ThemeChoice.LIGHT)
    assert [each for each in Result if fills[each] == fills[result]] == [result]


def test_every_size_and_length_is_painted(qtbot: QtBot, theme: Theme) -> None:
    board = ScanBoard(theme)
    qtbot.addWidget(board)
    board.show()
    for width, height in ((640, 420), (1920, 1080), (700, 1400)):
        board.resize(width, height)
        for big in ("", "7", "Ж" * 400, "a b\nc" * 60):
            board.say(Said(Result.FOUND, big, big, big))
            picture = board.face.grab().toImage()
            edge = picture.pixelColor(6, picture.height() // 2).name()
            assert all(
                picture.pixelColor(6, y).name() == edge
                for y in range(picture.height() // 4, picture.height(), 7)
            ), "nothing is painted into the margin"


def tones(content: bytes) -> tuple[float, int]:
    """How long a sound is, and how often it crosses zero: its pitch."""
    with wave.open(BytesIO(content)) as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, RATE)
        frames = file.readframes(file.getnframes())
    values = memoryview(frames).cast("h")
    crossings = sum((one < 0) is not (other < 0) for one, other in pairwise(values))
    assert max(values) < 32_767
    return len(values) / RATE, crossings


def test_the_sounds_are_short_and_far_apart() -> None:
    found, other = tones(wav(Sound.FOUND)), tones(wav(Sound.NOT_FOUND))
    assert found[0] < 0.3
    assert other[0] < 0.6
    assert found[1] / found[0] > 3 * other[1] / other[0]


def beeper() -> tuple[list[bool], Any]:
    heard: list[bool] = []
    return heard, lambda: heard.append(True)


posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows plays sounds itself")


@posix
async def test_a_player_is_given_the_file(tmp_path: Path) -> None:
    heard, beep = beeper()
    copied = tmp_path / "played"
    sounds = Sounds(
        tmp_path / "s",
        player=("/bin/sh", "-c", f'cp "$0" {copied}.tmp; mv {copied}.tmp {copied}'),
        beep=beep,
    )
    sounds.play(Sound.FOUND)
    await until(copied.exists)
    assert copied.read_bytes() == wav(Sound.FOUND)
    sounds.end()
    assert heard == []


@posix
@pytest.mark.parametrize("player", [("/bin/sh", "-c", "exit 1"), ("/does/not/exist",)])
async def test_without_a_loudspeaker_the_system_beeps(
    tmp_path: Path, player: tuple[str, ...]
) -> None:
    heard, beep = beeper()
    sounds = Sounds(tmp_path, player=player, beep=beep)
    sounds.play(Sound.NOT_FOUND)
    await until(lambda: heard, "the beep")
    sounds.play(Sound.NOT_FOUND)
    assert heard == [True, True], "at once from now on"
    sounds.end()


@posix
async def test_a_newer_sound_takes_the_place_of_one_that_hangs(tmp_path: Path) -> None:
    heard, beep = beeper()
    sounds = Sounds(tmp_path, player=("/bin/sh", "-c", "exec sleep 60"), beep=beep)
    sounds.play(Sound.FOUND)
    sounds.play(Sound.FOUND)
    sounds.end()
    await asyncio.sleep(0)
    assert heard == []


def test_nothing_is_heard_where_sounds_are_off_and_a_beep_where_nothing_can_be_written(
    tmp_path: Path,
) -> None:
    heard, beep = beeper()
    (tmp_path / "file").write_text("in the way")
    Sounds(tmp_path, on=False, player=(), beep=beep).play(Sound.FOUND)
    assert heard == []
    Sounds(tmp_path / "file", player=("sh",), beep=beep).play(Sound.FOUND)
    assert heard == [True]
