"""A desk: everything that belongs to one open account, opened and closed together.

Whatever is under way when a desk closes ends with it, so that nothing of one account can land in
another.
"""

import asyncio
from collections.abc import Callable, Coroutine, Iterable, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from desktop.portal.line import Line
from desktop.records.door import Door
from desktop.records.mirror import Mirror
from desktop.records.reading import Reader
from desktop.work.filling import FRESH, Filling
from desktop.work.finding import Finding
from desktop.work.keeping import Keeping, Listeners, Rhythm
from desktop.work.standing import Standing

MIRROR = "mirror.sqlite"
Starter = Callable[[Coroutine[Any, Any, Any], str], "asyncio.Task[Any] | None"]


class Desk:
    """One account at work. Made by `open`, ended by `close`."""

    def __init__(
        self,
        line: Line,
        mirror: Mirror,
        door: Door,
        path: Path,
        now: Callable[[], datetime],
        set_aside: Path | None,
        rhythm: Rhythm | None,
    ) -> None:
        self.line = line
        self.mirror = mirror
        self.door = door
        self.set_aside = set_aside
        """Where a damaged mirror was put when this one was opened."""
        self.reader = Reader(path)
        self.finding = Finding(path, now, lambda: self.attention())
        self.keeping = Keeping(line, door, mirror, Listeners(self._changed, self._stands), rhythm)
        self.filling = Filling(line, door, mirror, self._changed)
        self.attention: Callable[[], Iterable[int]] = tuple
        self.on_changed: Callable[[Sequence[int], Sequence[int]], None] = _nobody_asked
        self.on_standing: Callable[[Standing], None] = lambda standing: None
        self._tasks: list[asyncio.Task[Any]] = []

    @classmethod
    async def open(
        cls,
        line: Line,
        folder: Path,
        now: Callable[[], datetime],
        rhythm: Rhythm | None = None,
    ) -> "Desk":
        """Open what this computer knows of the account; the portal is not asked yet."""
        path = folder / MIRROR
        door = Door("mirror")
        try:
            mirror, set_aside = await door.do(Mirror.open, path)
        except BaseException:
            door.close()
            raise
        return cls(line, mirror, door, path, now, set_aside, rhythm)

    def start(self, starter: Starter) -> None:
        """Begin to keep the list true."""
        for work, name in (
            (self.keeping.run(), "keep the list true"),
            (self.filling.run(), "look into documents"),
        ):
            task = starter(work, name)
            if task is not None:
                self._tasks.append(task)

    async def close(self) -> None:
        for task in self._tasks:
            task.cancel()
        if self._tasks:
            await asyncio.wait(self._tasks)
        self.finding.close()
        await asyncio.to_thread(self._close_mirror)
        self.reader.close()

    def _close_mirror(self) -> None:
        self.door.close()
        self.mirror.close()

    def show(self, ids: Iterable[int]) -> None:
        """These rows are on screen: at hand for painting, and filled in where parts are missing."""
        visible = list(ids)
        self.reader.fetch(visible)
        before = self.line.now().timestamp() - FRESH
        self.filling.show(self.reader.unlooked(visible, before))

    def _changed(self, changed: Sequence[int], gone: Sequence[int]) -> None:
        self.reader.forget([*changed, *gone])
        self.on_changed(changed, gone)

    def _stands(self, standing: Standing) -> None:
        if standing.complete:
            self.filling.go_on_behind()
        self.on_standing(standing)


def _nobody_asked(changed: Sequence[int], gone: Sequence[int]) -> None:
    pass
