"""A second start of the program finds the first and hands its wish over."""

import asyncio
import os
import stat
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from desktop.ui.instance import ACTIVATION, LONGEST, Instance, hand_over, meeting_place
from tests.ui.waiting import until

pytestmark = pytest.mark.anyio

LINK = "storekeeper://document/142?portal=example.bitrix24.com"


@pytest.fixture
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("d")


@pytest.fixture
def first(folder: Path) -> Iterator[Instance]:
    made = Instance(folder)
    assert made.listen()
    yield made
    made.close()
    made.deleteLater()


def heard_by(instance: Instance) -> list[str]:
    heard: list[str] = []
    instance.asked.connect(heard.append)
    return heard


async def second(folder: Path, address: str = "", *, tries: int = 1) -> bool:
    """A start in a process of its own: the waiting in it would keep this one from answering."""
    code = (
        "import sys; from pathlib import Path; from desktop.ui.instance import hand_over;"
        "given = Path(sys.argv[1]), sys.argv[2];"
        "sys.exit(0 if hand_over(*given, tries=int(sys.argv[3]), pause=lambda _: None) else 9)"
    )
    other = await asyncio.create_subprocess_exec(
        sys.executable, "-c", code, str(folder), address, str(tries)
    )
    status = await other.wait()
    assert status in (0, 9)
    return status == 0


def left_behind(folder: Path) -> bool:
    return sys.platform == "win32" or Path(meeting_place(folder)).exists()


async def test_a_second_start_hands_its_address_over(first: Instance, folder: Path) -> None:
    heard = heard_by(first)
    assert await second(folder, LINK)
    assert await second(folder)
    await until(lambda: len(heard) == 2)
    assert heard == [LINK, ""]


async def test_many_at_once_are_all_heard(first: Instance, folder: Path) -> None:
    heard = heard_by(first)
    links = [LINK.replace("142", str(number)) for number in range(1, 5)]
    assert all(await asyncio.gather(*(second(folder, link) for link in links)))
    assert sorted(heard) == sorted(links)


async def test_without_a_first_there_is_no_answer(folder: Path) -> None:
    assert not await second(folder, LINK, tries=3)


async def test_what_a_program_that_died_left_is_cleared_away(folder: Path) -> None:
    code = (
        "import os, sys; from pathlib import Path; from PySide6.QtCore import QCoreApplication;"
        "from desktop.ui.instance import Instance; app = QCoreApplication([]);"
        "made = Instance(Path(sys.argv[1])); assert made.listen(); os._exit(0)"
    )
    died = await asyncio.create_subprocess_exec(sys.executable, "-c", code, str(folder))
    assert await died.wait() == 0
    assert left_behind(folder)
    assert not await second(folder)
    next_one = Instance(folder)
    assert next_one.listen()
    heard = heard_by(next_one)
    assert await second(folder, LINK)
    assert heard == [LINK]
    next_one.close()


async def test_two_folders_never_meet(
    first: Instance, tmp_path_factory: pytest.TempPathFactory
) -> None:
    heard = heard_by(first)
    assert not await second(tmp_path_factory.mktemp("e"), LINK)
    assert heard == []


def test_a_folder_has_one_place_by_whatever_name(folder: Path) -> None:
    assert meeting_place(folder) == meeting_place(folder / ".." / folder.name)


def test_two_users_never_meet(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    deep = folder / ("a" * 80) / ("b" * 80)
    assert meeting_place(deep, "anna") != meeting_place(deep, "boris")
    monkeypatch.setattr(sys, "platform", "win32")
    assert meeting_place(folder, "anna") != meeting_place(folder, "boris")


@pytest.mark.skipif(sys.platform == "win32", reason="pipes have no mode")
def test_only_its_owner_may_open_the_socket(first: Instance, folder: Path) -> None:
    mode = Path(meeting_place(folder)).stat().st_mode
    assert stat.S_ISSOCK(mode)
    assert mode & 0o077 == 0
    assert folder.stat().st_mode & 0o077 == 0


async def test_a_folder_with_a_long_name(folder: Path) -> None:
    deep = folder / ("ü" * 60) / ("b" * 60)
    deep.mkdir(parents=True)
    made = Instance(deep)
    assert made.listen()
    heard = heard_by(made)
    assert await second(deep, LINK)
    assert heard == [LINK]
    made.close()


@pytest.mark.skipif(sys.platform == "win32", reason="pipes lie in no folder")
def test_a_link_laid_in_its_way_is_not_followed(folder: Path) -> None:
    deep = folder / ("c" * 90)
    deep.mkdir()
    trap = Path(meeting_place(deep)).parent
    trap.symlink_to(folder)
    try:
        made = Instance(deep)
        assert not made.listen()
        assert not hand_over(deep, tries=1, pause=lambda _: None)
    finally:
        trap.unlink()


@pytest.mark.parametrize(
    "said",
    [
        b"GET / HTTP/1.1\r\n",
        b"[]\n",
        b'{"open": 1, "activation": ""}\n',
        b'{"open": "", "activation": "", "run": "x"}\n',
        b'{"open": "", "activation": "a\\u0000b"}\n',
        b"\xff\xfe\n",
        b"[" * 4000 + b"\n",
        b"x" * (LONGEST + 10),
    ],
)
async def test_garbage_is_hung_up_on(first: Instance, folder: Path, said: bytes) -> None:
    heard = heard_by(first)
    stranger = QLocalSocket()
    gone: list[bool] = []
    stranger.disconnected.connect(lambda: gone.append(True))
    stranger.connectToServer(meeting_place(folder))
    await until(lambda: stranger.state() is QLocalSocket.LocalSocketState.ConnectedState)
    stranger.write(QByteArray(said))
    await until(lambda: gone, "being hung up on")
    assert heard == []
    assert await second(folder, LINK)
    assert heard == [LINK]


async def test_one_who_answers_wrongly_is_not_the_first(folder: Path) -> None:
    other = QLocalServer()
    assert other.listen(meeting_place(folder))

    def answer() -> None:
        socket = other.nextPendingConnection()
        socket.write(QByteArray(b"what?\n"))
        socket.flush()

    other.newConnection.connect(answer)
    assert not await second(folder, LINK)
    other.close()


async def test_what_brings_a_window_to_the_front_comes_along(
    first: Instance, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard = heard_by(first)
    monkeypatch.setenv(ACTIVATION, "token-1")
    assert await second(folder)
    monkeypatch.delenv(ACTIVATION, raising=False)
    assert await second(folder)
    await until(lambda: len(heard) == 2)
    assert ACTIVATION not in os.environ


async def test_an_endless_address_only_brings_the_window(first: Instance, folder: Path) -> None:
    heard = heard_by(first)
    assert await second(folder, "storekeeper://" + "x" * LONGEST)
    assert heard == [""]
