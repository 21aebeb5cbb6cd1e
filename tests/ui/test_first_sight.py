"""The start of the real program: the list comes first, and the account is opened behind it."""

import sqlite3
from pathlib import Path

import pytest

from desktop.accounts.account import AccountKind, WebhookSecret
from desktop.accounts.book import Accounts, Added
from desktop.accounts.keychain import NoKeychain
from desktop.accounts.problems import Silence
from desktop.ground.places import Places
from desktop.records.mirror import Mirror
from desktop.records.presence import Presence
from tests.records.mirrored import document
from tests.ui.test_two_starts import line_of, program

NOBODY = "http://127.0.0.1:1/rest/"
_LONG = 60.0


def account(folder: Path, kind: AccountKind = AccountKind.WEBHOOK, *, signed: bool = True) -> Path:
    """The account used last, at a portal that does not answer; its own folder."""
    places = Places.inside(folder)
    places.make()
    accounts = Accounts(places.data, NoKeychain(Silence.NONE))
    added = accounts.add(
        name="Office",
        colour="blue",
        portal=NOBODY,
        kind=kind,
        secret=WebhookSecret(7, "abcdefgh12345678") if signed else None,
        user_id=7,
        person="Anna Reyes",
    )
    assert isinstance(added, Added)
    accounts.use(added.account.key)
    own = accounts.folder(added.account.key)
    assert isinstance(own, Path)
    return own


def mirror(own: Path, documents: int) -> None:
    made, _ = Mirror.open(own / "mirror.sqlite")
    made.put_documents([document(number) for number in range(1, documents + 1)])
    made.note(complete="1", since="2026-03-04T12:00:00+00:00", as_of="2026-03-04T12:00:00+00:00")
    made.close()


def seen(folder: Path) -> list[list[str]]:
    with program("tests.ui.sight", str(folder)) as run:
        told = [line_of(run).split("|"), line_of(run).split("|")]
        _, complaints = run.communicate(timeout=_LONG)
        assert (run.returncode, complaints) == (0, "")
        return told


def test_the_top_of_the_list_is_in_sight_before_the_rest_of_the_program(tmp_path: Path) -> None:
    mirror(account(tmp_path), 1_000)
    first, then = seen(tmp_path)
    assert first == ["sight", "200", "visible", ""], "rows, and nothing loaded that can wait"
    assert then == ["page", "1000", "the same table"], "nothing moves, and all is listed"


@pytest.mark.parametrize("when", ["at once", "loaded"])
def test_who_leaves_before_the_account_is_open_leaves_nothing_behind(
    tmp_path: Path, when: str
) -> None:
    mirror(account(tmp_path), 10)
    with program("tests.ui.sight", str(tmp_path), when) as run:
        told, complaints = run.communicate(timeout=_LONG)
        assert (run.returncode, complaints) == (0, "")
        assert told.splitlines()[:1] == ["sight|10|visible|"]


def test_an_account_that_was_never_read_has_nothing_to_see_yet(tmp_path: Path) -> None:
    account(tmp_path)
    first, then = seen(tmp_path)
    assert first == ["sight", "0", "nothing", ""]
    assert then == ["page", "0", "another table"]


def test_without_any_account_the_way_to_one_is_shown(tmp_path: Path) -> None:
    first, then = seen(tmp_path)
    assert first == ["sight", "0", "nothing", ""]
    assert then == ["no page", "Not connected"]


def test_what_cannot_be_opened_goes_out_of_sight(tmp_path: Path) -> None:
    """Without a way to the portal the list is of no use."""
    own = account(tmp_path, signed=False)
    mirror(own, 10)
    first, then = seen(tmp_path)
    assert first == ["sight", "10", "visible", ""]
    assert then == ["no page", "The account could not be read. Connect it again."]


def test_another_program_at_the_same_account_keeps_it(tmp_path: Path) -> None:
    own = account(tmp_path)
    mirror(own, 10)
    seat = Presence.take(own / "journal.sqlite")
    assert seat is not None
    with seat:
        first, then = seen(tmp_path)
    assert first == ["sight", "10", "visible", ""]
    assert then == ["no page", "Office is open in another window of Storekeeper."]


def test_a_list_that_turns_out_to_be_damaged_is_made_anew(tmp_path: Path) -> None:
    """At first sight only the top is read; the desk looks at the file as a whole."""
    own = account(tmp_path)
    mirror(own, 50)
    with sqlite3.connect(own / "mirror.sqlite") as db:
        db.execute("DROP TABLE bindings")
    db.close()
    first, then = seen(tmp_path)
    assert first == ["sight", "50", "visible", ""]
    assert then == ["page", "0", "another table"]
    assert list(own.glob("mirror.damaged-*"))


@pytest.mark.parametrize("broken", ["{", '{"listed": {"view": 3, "filter": [], "order": null}}'])
def test_a_memory_that_is_no_use_is_no_obstacle(tmp_path: Path, broken: str) -> None:
    own = account(tmp_path)
    mirror(own, 10)
    (own / "window.json").write_text(broken)
    first, then = seen(tmp_path)
    assert first == ["sight", "10", "visible", ""]
    assert then == ["page", "10", "the same table"]
