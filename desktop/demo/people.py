"""Who calls: a person with rights, by a webhook or a token that has scopes."""

import sqlite3
from dataclasses import dataclass, field

_ACTS = ("view", "modify", "conduct", "cancel", "delete")


@dataclass(frozen=True, slots=True)
class Caller:
    """One person, as one webhook or token lets them in."""

    user_id: int
    admin: bool
    key: str
    """What limits are counted by: the webhook or the application."""
    scopes: frozenset[str] = frozenset()
    rights: dict[str, str] = field(default_factory=dict)

    def may(self, act: str, doc_type: str | None) -> bool:
        """A right of a document type; for an unknown document only an admin has it."""
        if self.admin:
            return True
        return doc_type is not None and self.rights.get(f"{act}:{doc_type}") == "1"

    @property
    def viewable(self) -> list[str]:
        return [letter for letter in "ASMRD" if self.may("view", letter)]

    @property
    def reads_catalog(self) -> bool:
        return self.admin or self.rights.get("catalog_read") == "1"

    @property
    def views_stores(self) -> bool:
        return self.admin or self.rights.get("store_view") == "1"

    @property
    def stores(self) -> list[int] | None:
        """The warehouses this person may see; None for all."""
        told = self.rights.get("stores", "all")
        if self.admin or told == "all":
            return None
        return [int(part) for part in told.split(",") if part.strip().isdigit()]

    def sees_store(self, store_id: int | None) -> bool:
        seen = self.stores
        return seen is None or not store_id or store_id in seen

    def may_go_negative(self, doc_type: str) -> bool:
        return self.admin or self.rights.get(f"negative:{doc_type}") == "1"


def by_webhook(connection: sqlite3.Connection, user_id: int, code: str) -> Caller | None:
    """The caller behind a webhook address; None when it is wrong or revoked."""
    row = connection.execute(
        "SELECT scopes FROM webhooks WHERE user_id = ? AND code = ? AND active = 1",
        (user_id, code),
    ).fetchone()
    if row is None:
        return None
    return person(connection, user_id, f"webhook {user_id} {code}", row[0])


def person(connection: sqlite3.Connection, user_id: int, key: str, scopes: str) -> Caller | None:
    """A person with all their rights."""
    row = connection.execute(
        "SELECT is_admin FROM users WHERE id = ? AND active = 1", (user_id,)
    ).fetchone()
    if row is None:
        return None
    rights = dict(connection.execute("SELECT key, value FROM rights WHERE user_id = ?", (user_id,)))
    granted = frozenset(part.strip() for part in scopes.split(",") if part.strip())
    return Caller(user_id, bool(row[0]), key, granted, rights)
