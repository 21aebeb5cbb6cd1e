"""A file of ours opens whatever happened to it, and what was in it is never lost."""

import os
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from desktop.records.files import Aside, Opened, open_database, transaction
from desktop.records.lock import alone, beside
from desktop.records.mirror import Mirror
from desktop.records.trouble import RecordsTrouble, Trouble

ROWS = 2_000


def create(connection: sqlite3.Connection) -> None:
    connection.execute("CREATE TABLE things (id INTEGER PRIMARY KEY, name TEXT NOT NULL)")
    connection.execute("CREATE INDEX things_name ON things (name)")


def opened(path: Path, version: int = 1, **more: Callable[[sqlite3.Connection], None]) -> Opened:
    steps = {int(name.removeprefix("step")): step for name, step in more.items()}
    return open_database(path, version=version, create=create, migrate=steps, patience=0.2)


def count(connection: sqlite3.Connection) -> int:
    return int(connection.execute("SELECT COUNT(*) FROM things").fetchone()[0])


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "things.db"


@pytest.fixture
def filled(path: Path) -> Path:
    with closing(opened(path).connection) as connection, transaction(connection):
        connection.executemany(
            "INSERT INTO things (name) VALUES (?)", [(f"{n:050}",) for n in range(ROWS)]
        )
    return path


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


# -- a sound file --------------------------------------------------------------------------------


def test_a_new_file_belongs_to_its_owner_alone_with_all_that_lies_beside_it(path: Path) -> None:
    before = os.umask(0)
    try:
        with closing(opened(path).connection) as connection:
            connection.execute("INSERT INTO things (name) VALUES ('a')")
            assert {each.name for each in path.parent.iterdir()} >= {"things.db", "things.db-wal"}
            assert {mode(each) for each in path.parent.iterdir()} == {0o600}
    finally:
        os.umask(before)
    assert mode(path.parent) == 0o700


def test_a_file_that_was_open_to_others_is_closed_to_them(filled: Path) -> None:
    filled.chmod(0o644)
    opened(filled).connection.close()
    assert mode(filled) == 0o600


def test_what_was_written_is_there_again(filled: Path) -> None:
    found = opened(filled)
    with closing(found.connection) as connection:
        assert count(connection) == ROWS
    assert (found.set_aside, found.why) == (None, None)


@pytest.mark.parametrize(("durable", "level"), [(True, 2), (False, 1)])
def test_a_journal_waits_for_the_disk(path: Path, durable: bool, level: int) -> None:
    found = open_database(path, version=1, create=create, durable=durable)
    with closing(found.connection) as connection:
        assert connection.execute("PRAGMA synchronous").fetchone() == (level,)
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)


def test_a_transaction_is_all_or_nothing(path: Path) -> None:
    with closing(opened(path).connection) as connection:
        with pytest.raises(sqlite3.IntegrityError), transaction(connection):
            connection.executemany("INSERT INTO things (name) VALUES (?)", [("a",), (None,)])
        assert count(connection) == 0
        assert not connection.in_transaction


# -- damage --------------------------------------------------------------------------------------


def garbage(path: Path) -> None:
    path.write_bytes(os.urandom(20_000))


def text(path: Path) -> None:
    path.write_text("<html>Sign in to the network</html>" * 100)


def halved(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 2)


def cut_in_a_page(path: Path) -> None:
    os.truncate(path, path.stat().st_size - 1_000)


def cut_in_the_header(path: Path) -> None:
    os.truncate(path, 60)


def holed(path: Path) -> None:
    with path.open("r+b") as file:
        file.seek(4096 * 3)
        file.write(bytes(4096 * 4))


def swapped_pages(path: Path) -> None:
    whole = path.read_bytes()
    path.write_bytes(whole[:4096] + whole[8192:12288] + whole[4096:8192] + whole[12288:])


def header_only(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:16] + bytes(8_000))


def another_programs(path: Path) -> None:
    path.unlink()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE bookmarks (id)")


def another_programs_of_the_same_number(path: Path) -> None:
    another_programs(path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version = 1")


def without_its_columns(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("ALTER TABLE things RENAME COLUMN name TO title")


DAMAGE = [
    *(garbage, text, halved, cut_in_a_page, cut_in_the_header, holed, swapped_pages, header_only),
    *(another_programs, another_programs_of_the_same_number, without_its_columns),
]


@pytest.mark.parametrize("damage", DAMAGE, ids=lambda each: str(each.__name__))
def test_a_damaged_file_is_kept_aside_and_a_new_one_made(
    filled: Path, damage: Callable[[Path], None]
) -> None:
    damage(filled)
    kept = filled.read_bytes()
    found = opened(filled)
    with closing(found.connection) as connection:
        assert count(connection) == 0
        connection.execute("INSERT INTO things (name) VALUES ('new')")
    assert found.why is Aside.DAMAGED
    assert found.set_aside is not None
    assert found.set_aside.parent == filled.parent
    assert found.set_aside.name.startswith("things.damaged-2")
    assert found.set_aside.read_bytes() == kept
    with closing(opened(filled).connection) as connection:
        assert count(connection) == 1


def test_two_damaged_files_in_one_second_are_both_kept(filled: Path) -> None:
    kept = set()
    for number in range(3):
        filled.write_bytes(b"broken %d" % number * 1_000)
        found = opened(filled)
        found.connection.close()
        kept.add(found.set_aside)
    assert len(kept) == 3
    assert None not in kept


def test_a_log_without_its_file_is_kept_aside(filled: Path) -> None:
    log = beside(filled, "-wal")
    log.write_bytes(b"what was written last")
    filled.unlink()
    found = opened(filled)
    found.connection.close()
    assert found.set_aside is not None
    assert found.set_aside.read_bytes() == b"what was written last"


def test_an_empty_file_is_a_new_one(path: Path) -> None:
    path.parent.mkdir()
    path.touch()
    found = opened(path)
    with closing(found.connection) as connection:
        assert count(connection) == 0
    assert found.set_aside is None


def test_garbage_in_the_lock_file_does_no_harm(filled: Path) -> None:
    beside(filled, "-opening").write_bytes(os.urandom(5_000))
    with closing(opened(filled).connection) as connection:
        assert count(connection) == ROWS


# -- versions ------------------------------------------------------------------------------------


def test_a_file_of_a_newer_version_is_kept_aside_whole(filled: Path) -> None:
    opened(filled, 2, step1=lambda _: None).connection.close()
    found = opened(filled, 1)
    with closing(found.connection) as connection:
        assert count(connection) == 0
    assert found.why is Aside.NEWER
    assert found.set_aside is not None
    with closing(opened(found.set_aside, 2).connection) as connection:
        assert count(connection) == ROWS


def test_an_older_file_climbs_step_by_step(filled: Path) -> None:
    def weigh(connection: sqlite3.Connection) -> None:
        connection.execute("ALTER TABLE things ADD COLUMN weight INTEGER DEFAULT 1")

    def double(connection: sqlite3.Connection) -> None:
        connection.execute("UPDATE things SET weight = weight * 2")

    found = opened(filled, 3, step2=double, step1=weigh)
    with closing(found.connection) as connection:
        assert connection.execute("SELECT SUM(weight) FROM things").fetchone() == (2 * ROWS,)
        assert connection.execute("PRAGMA user_version").fetchone() == (3,)
    assert found.set_aside is None


def test_a_climb_that_breaks_off_leaves_the_file_as_it_was(filled: Path) -> None:
    def clear(connection: sqlite3.Connection) -> None:
        connection.execute("DELETE FROM things")

    def fail(connection: sqlite3.Connection) -> None:
        raise KeyError("a mistake")

    with pytest.raises(KeyError):
        opened(filled, 3, step1=clear, step2=fail)
    with closing(opened(filled, 1).connection) as connection:
        assert count(connection) == ROWS


def test_a_file_the_steps_do_not_fit_is_kept_aside(filled: Path) -> None:
    def rename(connection: sqlite3.Connection) -> None:
        connection.execute("ALTER TABLE trinkets RENAME TO things")

    found = opened(filled, 2, step1=rename)
    found.connection.close()
    assert found.why is Aside.OLDER


def test_without_a_way_up_an_older_file_is_kept_aside(filled: Path) -> None:
    found = opened(filled, 2)
    found.connection.close()
    assert found.why is Aside.OLDER
    assert found.set_aside is not None
    with closing(opened(found.set_aside, 1).connection) as connection:
        assert count(connection) == ROWS


def test_making_the_tables_must_not_commit(path: Path) -> None:
    def script(connection: sqlite3.Connection) -> None:
        connection.executescript("CREATE TABLE things (id)")

    with pytest.raises(RuntimeError, match="must not commit"):
        open_database(path, version=1, create=script)


# -- the disk and its rights ---------------------------------------------------------------------


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file, no folder")
    with pytest.raises(RecordsTrouble) as told:
        opened(tmp_path / "data" / "things.db")
    assert told.value.path.name == "things.db"


def test_a_folder_that_may_not_be_written_is_told(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> int:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("desktop.records.lock.os.open", refuse)
    with pytest.raises(RecordsTrouble) as told:
        opened(path)
    assert told.value.trouble is Trouble.READ_ONLY


def test_a_file_that_may_only_be_read_is_left_where_it_is(
    filled: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    connect = sqlite3.connect

    def only_reading(file: Path, **more: object) -> sqlite3.Connection:
        if file != filled:
            return connect(file, isolation_level=None)
        uri = f"{file.as_uri()}?mode=ro"
        return connect(uri, uri=True, isolation_level=None)

    monkeypatch.setattr("desktop.records.files.sqlite3.connect", only_reading)
    with pytest.raises(RecordsTrouble) as told:
        opened(filled, 2, step1=lambda _: None)
    assert told.value.trouble is Trouble.READ_ONLY
    monkeypatch.undo()
    with closing(opened(filled).connection) as connection:
        assert count(connection) == ROWS


FILLS = """
import resource, sys
from pathlib import Path
from desktop.records.files import open_database
from desktop.records.trouble import RecordsTrouble
from tests.records.test_files import create
resource.setrlimit(resource.RLIMIT_FSIZE, (6_000, 6_000))
try:
    open_database(Path(sys.argv[1]), version=1, create=create)
except RecordsTrouble as error:
    print(error.trouble.name)
"""


def test_a_full_disk_is_told_and_nothing_is_moved(path: Path) -> None:
    def much(connection: sqlite3.Connection) -> None:
        connection.execute("PRAGMA max_page_count = 2")
        create(connection)

    with pytest.raises(RecordsTrouble) as told:
        open_database(path, version=1, create=much)
    assert told.value.trouble is Trouble.FULL
    found = opened(path)
    with closing(found.connection) as connection:
        assert count(connection) == 0
    assert found.set_aside is None


def test_a_disk_that_takes_no_more_is_told_and_nothing_is_moved(path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", FILLS, str(path)],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert done.stdout.strip() == "OTHER"  # SQLite tells a limit from a full disk
    assert not list(path.parent.glob("*damaged*"))
    with closing(opened(path).connection) as connection:
        assert count(connection) == 0


def test_while_another_opens_it_one_waits_and_then_says_so(filled: Path) -> None:
    with alone(filled), pytest.raises(RecordsTrouble) as told:
        opened(filled)
    assert told.value.trouble is Trouble.BUSY
    opened(filled).connection.close()


OPENS = """
import sys
from pathlib import Path
from desktop.records.files import open_database, transaction
from tests.records.test_files import create
print("ready", flush=True)
sys.stdin.readline()
found = open_database(Path(sys.argv[1]), version=1, create=create)
with transaction(found.connection):
    found.connection.execute("INSERT INTO things (name) VALUES ('mine')")
found.connection.close()
print("aside" if found.set_aside else "whole")
"""


@pytest.mark.parametrize("damaged", [True, False])
def test_programs_that_open_it_at_once_end_up_in_one_file(path: Path, damaged: bool) -> None:
    if damaged:
        path.parent.mkdir()
        garbage(path)
    programs = [
        subprocess.Popen(
            [sys.executable, "-c", OPENS, str(path)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for _ in range(4)
    ]
    for each in programs:
        assert each.stdout is not None
        assert each.stdout.readline() == "ready\n"
    said = []
    for each in programs:
        assert each.stdin is not None
        each.stdin.write("\n")
        each.stdin.flush()
    for each in programs:
        said.append(each.communicate(timeout=60)[0].strip())
    assert said.count("aside") == (1 if damaged else 0)
    with closing(opened(path).connection) as connection:
        assert count(connection) == 4


# -- the mirror stands on it ---------------------------------------------------------------------


def test_a_mirror_opens_writes_and_is_made_anew_when_damaged(path: Path) -> None:
    mirror, aside = Mirror.open(path)
    mirror.note(portal="acme")
    mirror.close()
    assert aside is None
    mirror, aside = Mirror.open(path)
    assert mirror.noted("portal") == "acme"
    mirror.close()
    garbage(path)
    mirror, aside = Mirror.open(path)
    assert mirror.noted("portal") is None
    mirror.close()
    assert aside is not None
