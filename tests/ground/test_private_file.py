"""A file is there whole or as it was, and only its owner may open it."""

import errno
import os
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.accounts.turns import turn
from desktop.ground import private_file
from desktop.ground.permissions import StillOpen, Tightened, make_folder

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="mode bits, pipes and links")


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def failing(number: int) -> Callable[..., None]:
    def fail(*_args: object, **_kwargs: object) -> None:
        raise OSError(number, os.strerror(number))

    return fail


@pytest.mark.parametrize("umask", [0, 0o022, 0o777])
def test_a_file_is_its_owner_s_alone_whatever_the_umask(tmp_path: Path, umask: int) -> None:
    path = tmp_path / "file"
    before = os.umask(umask)
    try:
        private_file.write(path, b"text")
    finally:
        os.umask(before)
    assert mode(path) == 0o600
    assert private_file.read(path) == (b"text", [])


def test_a_folder_is_made_closed_or_closed_and_told(tmp_path: Path) -> None:
    folder = tmp_path / "a" / "b"
    assert make_folder(folder) == []
    assert mode(folder) == 0o700
    folder.chmod(0o755)
    assert make_folder(folder) == [Tightened(folder, 0o755)]
    assert mode(folder) == 0o700


def test_a_file_open_to_others_is_closed_and_told(tmp_path: Path) -> None:
    path = tmp_path / "file"
    private_file.write(path, b"text")
    path.chmod(0o644)
    assert private_file.read(path) == (b"text", [Tightened(path, 0o644)])
    assert mode(path) == 0o600


@pytest.mark.parametrize("fchmod", [failing(errno.EPERM), lambda fd, bits: None])
def test_a_file_that_stays_open_to_others_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fchmod: Callable[..., None]
) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"text")
    path.chmod(0o640)
    monkeypatch.setattr(os, "fchmod", fchmod)
    assert private_file.read(path) == (b"text", [StillOpen(path, 0o640)])


@pytest.mark.parametrize("step", ["fsync", "replace", "fchmod"])
@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EIO, errno.EROFS])
def test_a_write_that_fails_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str, number: int
) -> None:
    path = tmp_path / "file"
    private_file.write(path, b"old")
    with monkeypatch.context() as patch:
        patch.setattr(os, step, failing(number))
        with pytest.raises(OSError, match=os.strerror(number)):
            private_file.write(path, b"new")
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_content_then_name_then_folder_reach_the_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps: list[str] = []
    fsync, replace = os.fsync, os.replace

    def synced(fd: int) -> None:
        steps.append("folder" if stat.S_ISDIR(os.fstat(fd).st_mode) else "content")
        fsync(fd)

    def replaced(src: str, dst: str) -> None:
        steps.append("name")
        replace(src, dst)

    monkeypatch.setattr(os, "fsync", synced)
    monkeypatch.setattr(os, "replace", replaced)
    private_file.write(tmp_path / "file", b"text")
    assert steps == ["content", "name", "folder"]


def test_a_folder_that_cannot_be_synced_is_no_failure_but_a_dying_disk_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fsync = os.fsync

    def only_files(number: int) -> Callable[[int], None]:
        def sync(fd: int) -> None:
            if stat.S_ISDIR(os.fstat(fd).st_mode):
                raise OSError(number, os.strerror(number))
            fsync(fd)

        return sync

    monkeypatch.setattr(os, "fsync", only_files(errno.EINVAL))
    private_file.write(tmp_path / "file", b"one")
    monkeypatch.setattr(os, "fsync", only_files(errno.EIO))
    with pytest.raises(OSError, match=os.strerror(errno.EIO)):
        private_file.write(tmp_path / "file", b"two")
    assert (tmp_path / "file").read_bytes() == b"two"


KILLED = """
import os, sys
from pathlib import Path
from desktop.ground import private_file
real = getattr(os, sys.argv[2])
def die(*_): os._exit(9)
setattr(os, sys.argv[2], die)
private_file.write(Path(sys.argv[1]), b"new")
"""


@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_a_program_killed_in_the_middle_leaves_the_old_file(tmp_path: Path, step: str) -> None:
    path = tmp_path / "file"
    private_file.write(path, b"old")
    ended = subprocess.run([sys.executable, "-c", KILLED, str(path), step], check=False, timeout=60)
    assert ended.returncode == 9
    assert path.read_bytes() == b"old"
    left = [p for p in tmp_path.iterdir() if p != path]
    assert len(left) == 1
    assert mode(left[0]) == 0o600
    private_file.sweep(tmp_path)
    assert list(tmp_path.iterdir()) == [path]


def test_no_link_pipe_or_folder_is_read(tmp_path: Path) -> None:
    (tmp_path / "real").write_bytes(b"text")
    (tmp_path / "link").symlink_to(tmp_path / "real")
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "folder").mkdir()
    for name in ("link", "pipe", "folder"):
        with pytest.raises(OSError, match=r".") as refused:
            private_file.read(tmp_path / name)
        assert refused.value.errno in {errno.ELOOP, errno.EISDIR}


def test_a_file_far_too_large_is_not_read_into_memory(tmp_path: Path) -> None:
    path = tmp_path / "file"
    with path.open("wb") as file:
        file.truncate(10 * private_file.LARGEST)
    path.chmod(0o600)
    with pytest.raises(private_file.OversizedError):
        private_file.read(path)


def test_what_is_set_aside_covers_nothing_set_aside_before(tmp_path: Path) -> None:
    path = tmp_path / "file"
    for number in (1, 2, 3):
        path.write_text(str(number))
        private_file.set_aside(path)
        assert not path.exists()
    assert [p.read_text() for p in private_file.put_aside(path)] == ["1", "2", "3"]
    path.write_text("stays")
    copy = private_file.set_aside(path, b"4")
    assert copy is not None
    assert (copy.read_text(), path.read_text(), mode(copy)) == ("4", "stays", 0o600)


HOLDER = """
import sys
from pathlib import Path
from desktop.accounts.turns import turn
with turn(Path(sys.argv[1])) as ours:
    print(ours, flush=True)
    sys.stdin.read()
"""


def test_a_turn_is_one_program_s_and_ends_with_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.accounts.turns._TRIES", 2)
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(tmp_path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "True\n"
        with turn(tmp_path) as ours:
            assert not ours  # and the work goes on without
        holder.kill()
        holder.wait(60)
    with turn(tmp_path) as ours:
        assert ours


def test_without_a_folder_there_is_no_turn(tmp_path: Path) -> None:
    with turn(tmp_path / "missing") as ours:
        assert not ours
