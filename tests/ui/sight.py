"""A run of the real program that says what is in sight before the account is open, and after.

Started by test_first_sight.py as `python -m tests.ui.sight FOLDER`; with one more word it leaves
before the account is open.
"""

import asyncio
import sys
from pathlib import Path
from typing import Any

from desktop import app
from desktop.ground.command_line import Options
from desktop.ui.main.first_sight import FirstSight
from desktop.ui.window import MainWindow
from tests.ui.waiting import until

LATER = ("desktop.equipment", "desktop.portal.line", "httpx", "keyring", "cryptography")


def tell(*said: object) -> None:
    print(*said, sep="|", flush=True)


async def watch(window: MainWindow, sight: FirstSight | None, began: "asyncio.Event") -> None:
    """Until there is a page with its list, or the window says why there is none."""
    await began.wait()

    def listed() -> bool:
        page = window.desk_page
        return page is None or page.listing.shown is not None

    await until(listed, "the whole list")
    page = window.desk_page
    if page is None:
        tell("no page", window._state.text())
    else:
        same = sight is not None and page.table is sight.table and page.table.isVisible()
        tell("page", len(page.table.ids), "the same table" if same else "another table")
    window.close()


def main() -> int:
    leaves = sys.argv[2] if len(sys.argv) > 2 else ""
    load, begin = app.Program._load_the_rest, app.Program._begin
    began = asyncio.Event()

    async def begin_and_tell(program: app.Program) -> None:
        await begin(program)
        began.set()

    async def load_later(program: app.Program) -> None:
        if leaves == "at once":
            program.window.close()
        sight = program._sight
        rows = 0 if sight is None else len(sight.table.ids)
        visible = sight is not None and sight.table.isVisible()
        loaded = [name for name in LATER if name in sys.modules]
        tell("sight", rows, "visible" if visible else "nothing", ",".join(loaded))
        if not leaves:
            program.tasks.start(watch(program.window, sight, began), "watch")
        await load(program)
        if leaves == "loaded":
            program.window.close()

    changed: Any = app.Program
    changed._load_the_rest, changed._begin = load_later, begin_and_tell  # only in this process
    return app.run(Options(data_dir=Path(sys.argv[1])))


if __name__ == "__main__":
    sys.exit(main())
