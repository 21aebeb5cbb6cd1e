"""Signing in: codes of half a minute, access tokens of an hour, refresh tokens that rotate."""

import secrets
import sqlite3
from typing import Any

from desktop.demo import people, staff
from desktop.demo.people import Caller
from desktop.demo.portal import Portal
from desktop.demo.refusals import Refusal

REFRESH_SECONDS = 180 * 24 * 3600


class TokenDesk:
    """Gives out codes and tokens, and knows who stands behind one."""

    def __init__(self, portal: Portal) -> None:
        self._portal = portal
        portal.token_holder = self.holder

    @property
    def _db(self) -> sqlite3.Connection:
        return self._portal.db

    def is_known(self, client_id: str) -> bool:
        return bool(client_id) and client_id == staff.app_of(self._db)[0]

    def code(self, user_id: int) -> str:
        """A code for this person, worth something for half a minute and once."""
        code = secrets.token_hex(16)
        self._keep("code", code, user_id, self._portal.switches.code_seconds)
        return code

    def holder(self, token: str) -> Caller | None:
        """The caller behind an access token; raises the refusal of one that has run out."""
        row = self._find("access", token)
        if row is None:
            return None
        user_id, expires = row
        if self._portal.clock() >= expires:
            raise Refusal("expired_token", "The access token provided has expired", 401)
        return people.person(self._db, user_id, "application", staff.ALL_SCOPES)

    def token(self, given: dict[str, Any], root: str) -> dict[str, Any]:
        """What the token address answers; a refusal otherwise."""
        client_id, secret = staff.app_of(self._db)
        if not given.get("grant_type") or not given.get("client_id"):
            raise Refusal("invalid_request", "Invalid request", 400)
        if given["client_id"] != client_id or given.get("client_secret") != secret:
            raise Refusal("invalid_client", "Invalid client", 400)
        if given["grant_type"] == "authorization_code":
            return self._pair(self._spent("code", given.get("code")), root)
        if given["grant_type"] == "refresh_token":
            user_id = self._spent("refresh", given.get("refresh_token"))
            expires = int(self._portal.clock() + self._portal.switches.token_seconds)
            return self._pair(user_id, root) | {"expires": expires, "user_id": user_id}
        raise Refusal("invalid_request", "Invalid request", 400)

    def _spent(self, kind: str, value: Any) -> int:
        """The person behind a code or refresh token, which is worth nothing from now on."""
        row = self._find(kind, str(value or ""))
        if row is None or self._portal.clock() > row[1]:
            raise Refusal("invalid_grant", "Invalid authorization data", 400)
        with self._db:
            self._db.execute("DELETE FROM tokens WHERE kind = ? AND value = ?", (kind, str(value)))
        return row[0]

    def _pair(self, user_id: int, root: str) -> dict[str, Any]:
        access, refresh = secrets.token_hex(35), secrets.token_hex(35)
        seconds = self._portal.switches.token_seconds
        self._keep("access", access, user_id, seconds)
        self._keep("refresh", refresh, user_id, REFRESH_SECONDS)
        return {
            "access_token": access,
            "client_endpoint": f"{root}/rest/",
            "domain": root.partition("://")[2].partition("/")[0],
            "expires_in": int(seconds),
            "member_id": staff.member_of(self._db),
            "refresh_token": refresh,
            "scope": staff.ALL_SCOPES,
            "server_endpoint": f"{root}/rest/",
            "status": "L",
        }

    def _find(self, kind: str, value: str) -> tuple[int, float] | None:
        row = self._db.execute(
            "SELECT user_id, expires FROM tokens WHERE kind = ? AND value = ?", (kind, value)
        ).fetchone()
        return None if row is None else (int(row[0]), float(row[1]))

    def _keep(self, kind: str, value: str, user_id: int, seconds: float) -> None:
        with self._db:
            self._db.execute(
                "INSERT INTO tokens VALUES (?, ?, ?, ?)",
                (kind, value, user_id, self._portal.clock() + seconds),
            )
