"""A demo portal with the seeded company, served from a thread: for clients that block."""

import asyncio
import contextlib
import socket
import sqlite3
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import trustme
import uvicorn

from desktop.demo import staff, world
from desktop.demo.portal import Portal
from desktop.demo.server import build_app
from desktop.demo.serving import LOOPBACK
from desktop.demo.switches import Switches

DOCUMENTS = 260
NOON = datetime(2026, 11, 18, 12, 4, tzinfo=UTC).timestamp()


@dataclass(frozen=True, slots=True)
class Certificate:
    """What the server shows, and the authority a client has to trust."""

    authority: Path
    key: Path
    chain: Path


@dataclass(frozen=True, slots=True)
class Threaded:
    """Where it is, who may call, and its state to look into."""

    portal: Portal
    db: sqlite3.Connection
    host: str
    certificate: Certificate | None

    def token(self, role: str) -> str:
        """User and code, as a webhook's address ends."""
        account = next(each for each in staff.accounts(self.db) if each.role == role)
        return f"{account.user_id}/{account.code}"

    def webhook(self, role: str) -> str:
        scheme = "https" if self.certificate else "http"
        return f"{scheme}://{self.host}/rest/{self.token(role)}/"

    def draft(self, key: str) -> int:
        return world.draft_ids(self.db)[key]

    def status(self, document_id: int) -> str:
        row = self.db.execute("SELECT status FROM documents WHERE id = ?", (document_id,))
        return str(row.fetchone()[0])

    def times_applied(self, document_id: int) -> int:
        """How often the first row of a document moved stock, as the ledger tells."""
        return int(
            self.db.execute(
                "SELECT count(*) FROM ledger WHERE act = 'conduct' AND line_id ="
                " (SELECT min(id) FROM elements WHERE doc_id = ?)",
                (document_id,),
            ).fetchone()[0]
        )


@contextlib.contextmanager
def serve(*, tls_folder: Path | None = None, documents: int = DOCUMENTS) -> Iterator[Threaded]:
    """Serve on a free port of this computer; with a folder for the certificate, over https."""
    with contextlib.closing(sqlite3.connect(":memory:", check_same_thread=False)) as db:
        world.create(db, documents=documents, seed=7, language="en", today=NOON)
        portal = Portal(db, Switches(rate_burst=0))
        certificate = None if tls_folder is None else _certificate(tls_folder)
        config = uvicorn.Config(
            build_app(portal),
            log_config=None,
            access_log=False,
            lifespan="off",
            timeout_graceful_shutdown=1,
            ssl_keyfile=certificate.key if certificate else None,
            ssl_certfile=certificate.chain if certificate else None,
        )
        with socket.socket(proto=socket.IPPROTO_TCP) as listening:  # or answers wait for an ACK
            listening.bind((LOOPBACK, 0))
            host = f"{LOOPBACK}:{listening.getsockname()[1]}"
            with _in_a_thread(uvicorn.Server(config), listening):
                yield Threaded(portal, db, host, certificate)


@contextlib.contextmanager
def _in_a_thread(server: uvicorn.Server, listening: socket.socket) -> Iterator[None]:
    """Entered when the server answers, left when its loop is closed."""
    started, ended = threading.Event(), threading.Event()
    thread = threading.Thread(
        target=lambda: asyncio.run(_run(server, listening, started, ended)), name="demo portal"
    )
    thread.start()
    try:
        assert started.wait(20), "the demo portal does not start"
        yield
    finally:
        ended.set()
        thread.join()


async def _run(
    server: uvicorn.Server,
    listening: socket.socket,
    started: threading.Event,
    ended: threading.Event,
) -> None:
    serving = asyncio.create_task(server.serve(sockets=[listening]))
    while not server.started and not serving.done():
        await asyncio.sleep(0.005)
    started.set()
    await asyncio.to_thread(ended.wait)
    for connection in list(server.server_state.connections):
        transport = connection.transport  # kept alive by the client; TLS would wait for it
        assert isinstance(transport, asyncio.WriteTransport)
        transport.abort()
    server.should_exit = True
    await serving


def _certificate(folder: Path) -> Certificate:
    authority = trustme.CA()
    own = authority.issue_cert(LOOPBACK)
    made = Certificate(folder / "ca.pem", folder / "key.pem", folder / "chain.pem")
    authority.cert_pem.write_to_path(made.authority)
    own.private_key_pem.write_to_path(made.key)
    for part in own.cert_chain_pems:
        part.write_to_path(made.chain, append=True)
    return made
