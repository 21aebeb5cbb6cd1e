"""The demo portal's heart: its state, its switches, and conducting and cancelling.

As on the real server there is neither transaction nor lock around an act: each movement reads a
balance and writes the new value, and between checking and writing another act may come in. The
ledger keeps every movement, so that a client which repeats itself is caught.
"""

import asyncio
import contextlib
import sqlite3
import time
from collections.abc import AsyncIterator, Callable, Mapping
from contextvars import ContextVar

from desktop.demo import checks
from desktop.demo.checks import CONDUCT, Move, Reason
from desktop.demo.hooks import Hooks, QuietHooks
from desktop.demo.limits import Bucket, Operating
from desktop.demo.people import Caller
from desktop.demo.switches import Switches

request_id: ContextVar[str] = ContextVar("request_id", default="")
"""Which request is being answered; requests are answered side by side."""


class Portal:
    """One portal: where its state lies and how it behaves today."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        switches: Switches | None = None,
        hooks: Hooks | None = None,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self.db = connection
        self.switches = switches or Switches()
        self.hooks: Hooks = hooks or QuietHooks()
        self._clock = clock
        self.bucket = Bucket()
        self.operating = Operating()
        self.token_holder: Callable[[str], Caller | None] | None = None
        self._one_after_another = asyncio.Lock()

    def clock(self) -> float:
        """Unix seconds as this portal sees them."""
        return self._clock() + self.switches.clock_offset

    def by_token(self, token: str) -> Caller | None:
        """The caller behind an access token; sign-in puts its own way of finding them here."""
        return self.token_holder(token) if self.token_holder else None

    def expire_tokens(self) -> None:
        """Every access token has run out; the refresh tokens still work."""
        with self.db:
            self.db.execute("UPDATE tokens SET expires = 0 WHERE kind = 'access'")

    def revoke(self, user_id: int, *, active: bool = False) -> None:
        """A person's webhooks are worth nothing any more, or again."""
        with self.db:
            self.db.execute(
                "UPDATE webhooks SET active = ? WHERE user_id = ?", (int(active), user_id)
            )

    def grant(self, user_id: int, rights: Mapping[str, str]) -> None:
        """Give or take rights, like `conduct:A` = `0` or `stores` = `1,2`."""
        with self.db:
            self.db.executemany(
                "INSERT OR REPLACE INTO rights VALUES (?, ?, ?)",
                [(user_id, key, str(value)) for key, value in rights.items()],
            )

    async def act(self, caller: Caller, document_id: int, act: str) -> None:
        """Conduct or cancel; raises the Reason of a refusal."""
        async with self._serial():
            row = self.db.execute(
                "SELECT doc_type, status, contractor_id, currency FROM documents WHERE id = ?",
                (document_id,),
            ).fetchone()
            if row is None:
                raise Reason("")
            doc_type, status, contractor, currency = row
            if (forced := self.hooks.forced_reason(act, document_id)) is not None:
                raise Reason(forced)
            checks.check_state(self.switches, status, act)
            if doc_type == "A" and act == CONDUCT:
                checks.check_supplier(self.db, self.switches, document_id, contractor)
            rows = checks.rows_of(self.db, document_id)
            checks.check_products(self.switches, document_id, rows)
            checks.check_warehouses(self.db, self.switches, doc_type, rows, act)
            planned = checks.moves(doc_type, rows, act)
            checks.check_stock(self.db, self.switches, caller, doc_type, planned, act)
            if self.switches.race_seconds > 0:
                await asyncio.sleep(self.switches.race_seconds)
            self._carry_out(caller, document_id, act, planned)
            if act == CONDUCT and doc_type in "AS":
                self._write_prices(rows, currency)
            self._set_status(caller, document_id, act)
            self.db.commit()

    @contextlib.asynccontextmanager
    async def _serial(self) -> AsyncIterator[None]:
        """One act at a time, unless a race is wanted."""
        if self.switches.race_seconds > 0:
            yield
            return
        async with self._one_after_another:
            yield

    def _carry_out(self, caller: Caller, document_id: int, act: str, planned: list[Move]) -> None:
        stop = self.hooks.stop_after_row(act, document_id)
        done: set[int] = set()
        for move in planned:
            if stop is not None and move.row.id not in done and len(done) >= stop:
                self.db.commit()  # what was applied stays, and the status is what it was
                raise Reason("")
            done.add(move.row.id)
            self._move(caller, document_id, act, move)
        for product_id in dict.fromkeys(move.row.product_id for move in planned):
            self._sum_up(product_id)

    def _move(self, caller: Caller, document_id: int, act: str, move: Move) -> None:
        product_id, store_id = move.row.product_id, move.store_id
        after = round(checks.balance(self.db, product_id, store_id) + move.delta, 6)
        self.db.execute(
            "INSERT INTO balances (product_id, store_id, amount) VALUES (?, ?, ?)"
            " ON CONFLICT (product_id, store_id) DO UPDATE SET amount = excluded.amount",
            (product_id, store_id, after),
        )
        self.db.execute(
            "INSERT INTO ledger (at, document_id, act, line_id, product_id, store_id, delta,"
            " amount_after, user_id, request_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                self.clock(),
                document_id,
                act,
                move.row.id,
                product_id,
                store_id,
                move.delta,
                after,
                caller.user_id,
                request_id.get(),
            ),
        )

    def _sum_up(self, product_id: int) -> None:
        """A product's own quantity: what lies in open warehouses, less what is reserved."""
        self.db.execute(
            "UPDATE products SET quantity = (SELECT COALESCE(SUM(b.amount), 0) FROM balances b"
            " JOIN stores s ON s.id = b.store_id AND s.active = 1 WHERE b.product_id = ?)"
            " - quantity_reserved WHERE id = ?",
            (product_id, product_id),
        )

    def _write_prices(self, rows: list[checks.Row], currency: str) -> None:
        """The last row wins; zero clears the price, and no cancel ever brings it back."""
        for row in rows:
            if row.price is not None:
                self.db.execute(
                    "UPDATE products SET purchasing_price = ?, purchasing_currency = ?"
                    " WHERE id = ?",
                    (row.price or None, currency if row.price else None, row.product_id),
                )

    def _set_status(self, caller: Caller, document_id: int, act: str) -> None:
        now = self.clock()
        if act == CONDUCT:
            self.db.execute(
                "UPDATE documents SET status = 'Y', status_by = ?, modified_by = ?,"
                " date_status = ?, date_modify = ? WHERE id = ?",
                (caller.user_id, caller.user_id, now, now, document_id),
            )
            return
        stored = "C" if self.switches.cancelled_as == "C stored" else "N"
        self.db.execute(
            "UPDATE documents SET status = ?, was_cancelled = 1, status_by = ?,"
            " date_status = ?, date_modify = ? WHERE id = ?",
            (stored, caller.user_id, now, now, document_id),
        )
