"""One window for each data folder: a second start hands its wish to the first and ends.

Who is first is decided by a lock of the data folder, not here. The two meet at a local socket that
only the same user may open; on POSIX systems it lies in the data folder itself, so that two users,
or two folders, never meet. Nothing secret is said over it.
"""

import errno
import getpass
import json
import logging
import os
import stat
import sys
import tempfile
import time
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from desktop.ground.places import make_private

log = logging.getLogger(__name__)

LONGEST: Final = 4096
"""Bytes of one wish; whoever says more is not one of us."""
_LONGEST_PATH: Final = 90
"""Bytes of a socket's path; systems take 104 or 108, and a name is made beside it first."""
_HEARD: Final = b"heard\n"
_TRY: Final = 250
"""Milliseconds for one try to connect; an answer may take eight times as long."""
_PAUSE: Final = 0.2
_TRIES: Final = 20
ACTIVATION: Final = "XDG_ACTIVATION_TOKEN"
"""What lets a window come to the front where windows may not do so by themselves."""


def meeting_place(folder: Path, user: str | None = None) -> str:
    """The name of the socket of this user's data folder."""
    who = user if user is not None else getpass.getuser()
    sign = sha256(f"{who}\0{folder.resolve()}".encode()).hexdigest()[:24]
    if sys.platform == "win32":
        return f"storekeeper-{sign}"
    beside = folder.resolve() / "window.socket"
    if len(os.fsencode(beside)) <= _LONGEST_PATH:
        return str(beside)
    apart = Path(tempfile.gettempdir()) / f"storekeeper-{sign}"
    return str(apart / "s")


class Instance(QObject):
    """Listens, as the first program of its data folder, for those that are started after it."""

    asked = Signal(str)
    """Somebody started the program again: with this address, or an empty one."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._place = meeting_place(folder)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._come_in)
        self._heard: dict[QLocalSocket, bytes] = {}

    def listen(self) -> bool:
        """Take the socket, also one that a program which died left behind."""
        try:
            _prepare(self._place)
        except OSError as failure:
            log.warning("other starts cannot be heard: %s", failure.strerror)
            return False
        QLocalServer.removeServer(self._place)  # the lock says that nobody listens there any more
        if self._server.listen(self._place):
            return True
        log.warning("other starts cannot be heard: %s", self._server.errorString())
        return False

    def close(self) -> None:
        for socket in list(self._heard):
            socket.abort()
        self._heard.clear()
        self._server.close()

    def _come_in(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            self._heard[socket] = b""
            socket.readyRead.connect(lambda socket=socket: self._listen_to(socket))
            socket.disconnected.connect(lambda socket=socket: self._gone(socket))
            self._listen_to(socket)

    def _listen_to(self, socket: QLocalSocket) -> None:
        if socket not in self._heard:
            return
        self._heard[socket] += bytes(socket.read(LONGEST + 1).data())
        said = self._heard[socket]
        if b"\n" not in said and len(said) <= LONGEST:
            return
        wish = _understood(said)
        self._heard[socket] = b""
        if wish is None:
            log.warning("another program said what is not understood")
            socket.abort()
            return
        socket.write(QByteArray(_HEARD))
        socket.flush()
        address, activation = wish
        if activation:
            os.environ[ACTIVATION] = activation  # Qt takes it when the window is activated
        self.asked.emit(address)

    def _gone(self, socket: QLocalSocket) -> None:
        if self._heard.pop(socket, None) is not None:
            socket.deleteLater()


def hand_over(
    folder: Path,
    address: str = "",
    *,
    tries: int = _TRIES,
    pause: Callable[[float], None] = time.sleep,
) -> bool:
    """Tell the program that is there what was asked for; False when it does not answer.

    It may only just have been started, so that it is tried for some seconds.
    """
    wish = {"open": address, "activation": os.environ.get(ACTIVATION, "")}
    said = json.dumps(wish).encode() + b"\n"
    if len(said) > LONGEST:
        said = b'{"open": "", "activation": ""}\n'
    place = meeting_place(folder)
    for _ in range(tries):
        if _is_ours(place) and _tell(place, said):
            return True
        pause(_PAUSE)
    return False


def _tell(place: str, said: bytes) -> bool:
    socket = QLocalSocket()
    try:
        socket.connectToServer(place)
        if not socket.waitForConnected(_TRY):
            return False
        socket.write(QByteArray(said))
        answer = b""
        while not answer.endswith(b"\n") and socket.waitForReadyRead(_TRY * 8):
            answer += bytes(socket.readAll().data())
        return answer == _HEARD
    finally:
        socket.abort()


def _prepare(place: str) -> None:
    if sys.platform == "win32":
        return
    folder = Path(place).parent
    if not folder.is_symlink():
        make_private(folder)
    if not _is_ours(place):
        raise PermissionError(errno.EPERM, "the folder of the socket belongs to somebody else")


def _is_ours(place: str) -> bool:
    """A folder in the common place for temporary files may have been laid there by another."""
    if sys.platform == "win32":
        return True
    try:
        found = Path(place).parent.lstat()
    except OSError:
        return False
    return stat.S_ISDIR(found.st_mode) and found.st_uid == os.getuid()


def _understood(said: bytes) -> tuple[str, str] | None:
    line, ended, more = said.partition(b"\n")
    if not ended or more or len(said) > LONGEST:
        return None
    try:
        wish = json.loads(line)
    except (ValueError, RecursionError):
        return None
    if not isinstance(wish, dict) or set(wish) != {"open", "activation"}:
        return None
    address, activation = wish["open"], wish["activation"]
    if not isinstance(address, str) or not isinstance(activation, str):
        return None
    if "\0" in activation or not activation.isascii():
        return None
    return address, activation
