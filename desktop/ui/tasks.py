"""Who owns what runs beside the window: every task has an owner that shows its failure."""

import asyncio
import logging
from collections.abc import Callable, Coroutine
from typing import Any

log = logging.getLogger(__name__)


class Tasks:
    """Owns the tasks of one part of the program and ends them together."""

    def __init__(self, on_failure: Callable[[BaseException], None]) -> None:
        self._on_failure = on_failure
        self._running: set[asyncio.Task[Any]] = set()
        self._ended = False

    def start(self, work: Coroutine[Any, Any, Any], name: str) -> "asyncio.Task[Any] | None":
        """Run `work`; its failure is shown, never lost. Nothing starts any more after `end`."""
        if self._ended:
            work.close()
            return None
        task = asyncio.get_running_loop().create_task(work, name=name)
        self._running.add(task)
        task.add_done_callback(self._over)
        return task

    @property
    def running(self) -> int:
        return len(self._running)

    def of_a_part(self) -> "Tasks":
        """For a part that may end before the program does: its tasks end with it."""
        return Tasks(self._on_failure)

    def drop(self) -> None:
        """Cancel everything, and start nothing more; nobody waits for it."""
        self._ended = True
        for task in list(self._running):
            task.cancel()

    async def end(self, patience: float = 0.7) -> None:
        """Cancel everything and wait for it, but not for ever."""
        self._ended = True
        tasks = list(self._running)
        for task in tasks:
            task.cancel()
        if tasks:
            _, late = await asyncio.wait(tasks, timeout=patience)
            for task in late:
                log.warning("a task did not end in time: %s", task.get_name())

    def _over(self, task: "asyncio.Task[Any]") -> None:
        self._running.discard(task)
        if task.cancelled():
            return
        failure = task.exception()
        if failure is not None:
            self._on_failure(failure)
