"""The demo portal over https, by an authority that no computer trusts by itself."""

import contextlib
import sqlite3
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

from desktop.demo import certificates
from desktop.demo.portal import Portal
from desktop.demo.server import build_app
from desktop.demo.serving import Serving
from tests.demo import small_world as world


@dataclass(frozen=True, slots=True)
class Secured:
    hook: str
    authority: Path


@contextlib.asynccontextmanager
async def secured(folder: Path) -> AsyncIterator[Secured]:
    files = certificates.beside(folder / "portal.sqlite")
    db = sqlite3.connect(":memory:", check_same_thread=False)
    world.fill(db)
    app = build_app(Portal(db), "", "control-token-of-tls")
    try:
        async with Serving(app, tls=(files.certificate, files.key)) as served:
            yield Secured(f"{served.address}/rest/1/{world.ADMIN_CODE}/", files.authority)
    finally:
        db.close()
