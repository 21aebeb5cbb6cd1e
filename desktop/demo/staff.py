"""The people of the seeded company: who may do what, and the three accounts one can try.

Webhook codes and the app's secret are really random (not seeded): they are the keys of a
running portal, and two portals must never share them.
"""

import secrets
import sqlite3
import string
from dataclasses import asdict, dataclass
from typing import Final

from desktop.demo.schema import COUNTED_TYPES
from desktop.demo.wording import Wording

ADMINISTRATOR: Final = 1
WORKER: Final = 7
MANAGER: Final = 9
PEOPLE_IDS: Final = (ADMINISTRATOR, WORKER, MANAGER, 12, 15, 18, 21, 24)
GONE: Final = 24  # has left: still named on old documents
ALL_SCOPES: Final = "catalog,crm,user_brief,userfieldconfig"
CODE_LENGTH: Final = 16
ROLES: Final = {"administrator": ADMINISTRATOR, "worker": WORKER, "manager": MANAGER}

WORKER_SEES: Final = frozenset("AMDR")
WORKER_HANDLES: Final = frozenset("AM")
WORKER_STORES: Final = "1,2"


@dataclass(frozen=True, slots=True)
class Account:
    """One way in: a person, the role that is shown for it, and the webhook's code."""

    role: str
    user_id: int
    name: str
    position: str
    code: str

    def as_words(self) -> dict[str, object]:
        return asdict(self)


def hire(connection: sqlite3.Connection, words: Wording) -> None:
    """Write users, rights and webhooks."""
    connection.executemany(
        "INSERT INTO users VALUES (?, ?, ?, ?, ?, ?, ?)",
        [
            (
                number,
                person.name,
                person.last_name,
                f"user{number}@demo.example",
                int(number != GONE),
                int(number == ADMINISTRATOR),
                person.position,
            )
            for number, person in zip(PEOPLE_IDS, words.people, strict=True)
        ],
    )
    connection.executemany("INSERT INTO rights VALUES (?, ?, ?)", _rights())
    connection.executemany(
        "INSERT INTO webhooks VALUES (?, ?, ?, 1)",
        [(user_id, random_code(), ALL_SCOPES) for user_id in ROLES.values()],
    )
    connection.executemany(
        "INSERT OR REPLACE INTO meta VALUES (?, ?)",
        [
            ("oauth:client_id", f"local.{random_code()}"),
            ("oauth:client_secret", random_code() + random_code()),
            ("oauth:member_id", secrets.token_hex(16)),
        ],
    )


def app_of(connection: sqlite3.Connection) -> tuple[str, str]:
    """The id and the secret of the OAuth app that all three accounts may sign in by."""
    known = dict(connection.execute("SELECT key, value FROM meta WHERE key LIKE 'oauth:%'"))
    return str(known.get("oauth:client_id", "")), str(known.get("oauth:client_secret", ""))


def member_of(connection: sqlite3.Connection) -> str:
    """What the sign-in server calls this portal."""
    row = connection.execute("SELECT value FROM meta WHERE key = 'oauth:member_id'").fetchone()
    return "" if row is None else str(row[0])


def random_code() -> str:
    alphabet = string.ascii_lowercase + string.digits
    return "".join(secrets.choice(alphabet) for _ in range(CODE_LENGTH))


def accounts(connection: sqlite3.Connection) -> list[Account]:
    """The three accounts as they stand in the state, in the order of `ROLES`."""
    found: list[Account] = []
    for role, user_id in ROLES.items():
        row = connection.execute(
            "SELECT name || ' ' || last_name, position, code FROM users"
            " JOIN webhooks ON user_id = id WHERE id = ? ORDER BY webhooks.active DESC LIMIT 1",
            (user_id,),
        ).fetchone()
        if row is not None:
            found.append(Account(role, user_id, *row))
    return found


def _rights() -> list[tuple[int, str, str]]:
    rows: list[tuple[int, str, str]] = []
    for user_id in PEOPLE_IDS:
        for kind in COUNTED_TYPES:
            rows += [(user_id, f"{act}:{kind}", value) for act, value in _acts(user_id, kind)]
        rows += [
            (user_id, "stores", WORKER_STORES if user_id == WORKER else "all"),
            (user_id, "catalog_read", "1"),
            (user_id, "store_view", "1"),
            (user_id, "negative:D", str(int(user_id in (ADMINISTRATOR, MANAGER)))),
            (user_id, "negative:M", str(int(user_id in (ADMINISTRATOR, MANAGER)))),
        ]
    return rows


def _acts(user_id: int, kind: str) -> list[tuple[str, str]]:
    if user_id in (ADMINISTRATOR, MANAGER):
        return [(act, "1") for act in ("view", "modify", "conduct", "cancel", "delete")]
    sees = user_id != WORKER or kind in WORKER_SEES
    handles = kind in WORKER_HANDLES
    return [
        ("view", str(int(sees))),
        ("modify", str(int(handles))),
        ("conduct", str(int(handles))),
        ("cancel", "0"),
        ("delete", "0"),
    ]
