"""Life on the desktop: the scanner, the tray, notices and the task bar, around the one window."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject

from desktop.ground.places import NAME
from desktop.stock.outcomes import Fate
from desktop.ui.formats import Formats
from desktop.ui.main.page import DeskPage
from desktop.ui.main.scan_place import ScanPlace
from desktop.ui.notices import FreshDrafts, Notices
from desktop.ui.progress import Progress, TaskBar, task_bar
from desktop.ui.scanning.answering import Answering
from desktop.ui.scanning.filter import ScanFilter
from desktop.ui.scanning.keys import ENTER, TAB, Rhythm
from desktop.ui.scanning.sounds import Sounds
from desktop.ui.tasks import Tasks
from desktop.ui.theme import Theme
from desktop.ui.tray import Tray
from desktop.ui.window import MainWindow
from desktop.work.desk import Listener
from desktop.work.operations import Operation, Phase
from desktop.work.settings import Settings, Terminator

_AT_ONCE = 500
"""Of more changes than these at once, only the first are looked at for new drafts."""


class Life(QObject):
    """Owns what lies around the window, each part as the settings want it."""

    def __init__(
        self,
        window: MainWindow,
        theme: Theme,
        tasks: Tasks,
        folder: Path,
        settings: Settings,
        *,
        leave: Callable[[], None],
        bar: TaskBar | None = None,
        has_tray: Callable[[], bool] = Tray.is_available,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._leave = leave
        self._has_tray = has_tray
        self._figures = Formats()
        self._running: dict[Operation, DeskPage] = {}
        self.ear = ScanFilter(parent=self)
        self._hears = False
        self.sounds = Sounds(folder / "sounds", parent=self)
        self.answering = Answering(
            theme, self._figures, self.sounds, tasks.start, self._place, window.tell, window
        )
        self.ear.scanned.connect(self.answering.scanned)
        self.tray: Tray | None = None
        self.notices = Notices(window, self._figures, self)
        self.notices.drafts_wanted.connect(partial(self._show_view, "drafts"))
        self.notices.operations_wanted.connect(self._show_activity)
        self.progress = Progress(window, bar or task_bar(NAME))
        window.desk_added.connect(self._accompany)
        window.desk_dropped.connect(self._dropped)
        window.desk_shown.connect(self._shown)
        self.apply(settings)

    # -- settings and the end ------------------------------------------------------------------

    def apply(self, settings: Settings) -> None:
        self.ear.set_rhythm(rhythm_of(settings))
        if settings.scanner is not self._hears:
            self._hears = settings.scanner
            (self.ear.begin if self._hears else self.ear.end)()
        self.sounds.on = settings.scan_sounds
        self.notices.operations = settings.notify_finished
        self.notices.drafts = settings.notify_drafts
        if settings.tray and self.tray is None and self._has_tray():
            self._make_tray()
        elif not settings.tray and self.tray is not None:
            self.tray.end()
            self.tray.deleteLater()
            self.tray = None

    def end(self) -> None:
        if self._hears:
            self.ear.end()
        self._hears = False
        self.sounds.end()
        self.progress.end()
        if self.tray is not None:
            self.tray.end()

    def say(self, title: str, text: str) -> bool:
        """A message by the tray, where there is one."""
        return self.tray is not None and self.tray.say(title, text)

    # -- the tray ------------------------------------------------------------------------------

    def _make_tray(self) -> None:
        self.tray = Tray(self)
        self.tray.open_wanted.connect(self._window.come_to_front)
        self.tray.quit_wanted.connect(self._leave)
        self.tray.message_clicked.connect(self.notices.clicked)
        self.tray.show()
        page = self._window.desk_page
        if page is not None:
            self._counted(page, page.listing.counts)

    def _show_view(self, key: str) -> None:
        self._window.come_to_front()
        if self._window.desk_page is not None:
            self._window.desk_page.listing.choose_key(key)

    def _show_activity(self) -> None:
        self._window.come_to_front()
        if self._window.desk_page is not None:
            self._window.desk_page.commands["activity"].setChecked(True)

    # -- pages ---------------------------------------------------------------------------------

    def _accompany(self, page: DeskPage) -> None:
        """An account was opened: hear what happens at its desk, also while it is not on show."""
        desk = page.desk
        fresh = FreshDrafts(desk.line.now(), desk.holder.person_id)

        def changed(ids: Sequence[int], _gone: Sequence[int]) -> None:
            if desk.keeping.standing.complete and self.notices.drafts:
                some = desk.reader.documents(ids[:_AT_ONCE])
                self.notices.drafts_came(fresh.among(some.values()))

        desk.listen(Listener(changed, _unheard, _unheard, partial(self._operation, page)))
        page.results.ended.connect(self._ended)
        page.listing.counted.connect(partial(self._counted, page))
        page.commands.lend("scan", self.answering.open_board)

    def _shown(self, page: DeskPage) -> None:
        self._counted(page, page.listing.counts)

    def _counted(self, page: DeskPage, counts: Mapping[str, int]) -> None:
        if self.tray is not None and page is self._window.desk_page:
            drafts = counts.get("drafts", 0)
            self.tray.set_count(drafts, self._figures.count(drafts))

    def _place(self) -> ScanPlace | None:
        page = self._window.desk_page
        return None if page is None else ScanPlace(page)

    # -- operations ----------------------------------------------------------------------------

    def _operation(self, page: DeskPage, operation: Operation) -> None:
        if operation.phase is Phase.ENDED:
            self._running.pop(operation, None)
        else:
            self._running[operation] = page
        self._show_progress()

    def _dropped(self, page: DeskPage) -> None:
        """What was under way in this account has ended with it."""
        self._running = {each: of for each, of in self._running.items() if of is not page}
        self._show_progress()

    def _show_progress(self) -> None:
        done = sum(len(each.outcomes) for each in self._running)
        self.progress.show(done, sum(each.total for each in self._running))

    def _ended(self, operation: Operation) -> None:
        if operation.ended_at is None:
            return
        counts = operation.counts
        done = counts.get(Fate.DONE, 0) + counts.get(Fate.ALREADY, 0)
        took = operation.ended_at - operation.started_at
        self.notices.operation_ended(took, done, operation.total - done)


def rhythm_of(settings: Settings) -> Rhythm:
    """How the scanner types, as the settings know it; on average it is faster than at its worst."""
    gap = settings.scanner_ms / 1000
    end = TAB if settings.scanner_end is Terminator.TAB else ENTER
    return Rhythm(gap=gap, mean=gap * 0.6, ends=frozenset({end}))


def _unheard(_: Any) -> None:
    """What is not of interest here."""
