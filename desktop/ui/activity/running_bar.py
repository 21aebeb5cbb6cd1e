"""The part of the status bar that shows what runs: how far, what was refused, and its steering."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from desktop.ui.activity.bar import Share, ShareBar
from desktop.ui.activity.entries import Entry, Live, Standing
from desktop.ui.activity.words import Words
from desktop.ui.formats import Formats
from desktop.ui.icons import icon, pixmap
from desktop.ui.palette import Tone
from desktop.ui.plain import PlainLabel, caption, tip
from desktop.ui.theme import Theme

_BAR = QSize(150, 8)


def _utc_now() -> datetime:
    return datetime.now(UTC)


class RunningBar(QWidget):
    """Shown only while an operation runs. Signals carry the number of a `Live`."""

    pause_wanted = Signal(int)
    go_on_wanted = Signal(int)
    stop_wanted = Signal(int)
    result_wanted = Signal(int)
    activity_wanted = Signal()
    announced = Signal(str)
    """To be said aloud: at the start, half way, at the end, and when something is refused."""

    def __init__(
        self,
        theme: Theme,
        formats: Formats,
        now: Callable[[], datetime] = _utc_now,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._formats = formats
        self._now = now
        self._words = Words(formats, self)
        self._live: tuple[Live, ...] = ()
        self._wait: datetime | None = None
        self._under_way = ""
        self._said: dict[int, tuple[bool, int]] = {}
        self.setObjectName("running-bar")
        self._hourglass = PlainLabel()
        self._hourglass.setStyleSheet("padding: 0;")
        self.wait = PlainLabel()
        self.wait.setObjectName("portal-wait")
        self.text = PlainLabel(role="strong")
        self.text.setObjectName("running-text")
        self.bar = ShareBar(theme, _BAR)
        self.refused = self._button("show-refused", "bad", self._show_result)
        self.several = self._button("several-operations", "link", self.activity_wanted.emit)
        self.pause = self._button("pause-operation", "bare", self._pause_or_go_on)
        self.stop = self._button("stop-operation", "bare", self._stop)
        self.stop.setText(caption(self.tr("Stop")))
        self.stop.setAccessibleName(self.tr("Stop after this one"))
        self.stop.setToolTip(
            tip(self.tr("Stops after this one: the document under way gets its answer."))
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 4, 0)
        row.setSpacing(6)
        for each in (
            self._hourglass,
            self.wait,
            self.text,
            self.bar,
            self.refused,
            self.several,
            self.pause,
            self.stop,
        ):
            row.addWidget(each)
        self._second = QTimer(self)
        self._second.setInterval(1_000)
        self._second.timeout.connect(self.refresh)
        theme.changed.connect(self._paint)
        self._paint()
        self.hide()

    def _button(self, name: str, look: str, press: Callable[[], object]) -> QPushButton:
        button = QPushButton()
        button.setObjectName(name)
        button.setProperty("look", look)
        button.setIconSize(QSize(14, 14))
        button.clicked.connect(lambda: press())
        return button

    # -- what it is given ----------------------------------------------------------------------

    def show_live(self, live: Sequence[Live]) -> None:
        """Those that run; with none the bar goes away."""
        self._live = tuple(live)
        self.refresh()

    def show_wait(self, until: datetime | None) -> None:
        self._wait = until
        self.refresh()

    def show_under_way(self, document: str) -> None:
        """The document that is being acted on now, by its number."""
        self._under_way = document
        self.refresh()

    # -- what it shows -------------------------------------------------------------------------

    def refresh(self) -> None:
        now = self._now()
        entries = [(live, live.entry(now)) for live in self._live]
        for live, entry in entries:
            self._announce(live.number, entry)
        running = [entry for _, entry in entries if entry.runs]
        self.setVisible(bool(running))
        if not running:
            self._second.stop()
            return
        self._show_wait()
        one = running[0] if len(running) == 1 else None
        for each in (self.text, self.pause, self.stop):
            each.setVisible(one is not None)
        self.several.setVisible(one is None)
        if one is None:
            self._show_several(len(running))
        else:
            self._show_one(one)
        self._show_shares(running)
        self._paint()

    def _show_wait(self) -> None:
        waits = self._wait is not None and self._wait > self._now()
        self._hourglass.setVisible(waits)
        self.wait.setVisible(waits)
        if self._wait is not None and waits:
            self.wait.setText(
                self.tr("Portal limit reached, continues in {countdown}").format(
                    countdown=self._formats.until(self._wait)
                )
            )

    def _show_one(self, entry: Entry) -> None:
        stopping = entry.standing is Standing.STOPPING
        self.text.setText(self._stopping() if stopping else self._words.under_way(entry))
        paused = entry.standing is Standing.PAUSED
        word = self.tr("Go on") if paused else self.tr("Pause")
        self.pause.setText(caption(word))
        self.pause.setAccessibleName(word)
        self.pause.setVisible(not stopping)
        self.stop.setVisible(not stopping)

    def _stopping(self) -> str:
        if not self._under_way:
            return self.tr("Stopping after the document under way")
        return self.tr("Stopping after {document}").format(document=self._under_way)

    def _show_several(self, count: int) -> None:
        text = self.tr("{count} operations", "", count).format(count=self._formats.count(count))
        self.several.setText(caption(text))
        self.several.setAccessibleName(self.tr("{text}, open Activity").format(text=text))

    def _show_shares(self, running: Sequence[Entry]) -> None:
        refused = sum(entry.refused for entry in running)
        whole = Share(
            sum(entry.settled for entry in running),
            refused,
            sum(entry.how_many for entry in running),
        )
        spoken = self.text.text() if len(running) == 1 else self.several.text()
        self.bar.show_share(whole, spoken)
        self.refused.setVisible(refused > 0)
        text = self._words.refused(refused)
        self.refused.setText(caption(text))
        self.refused.setAccessibleName(self.tr("{refused}, show the result").format(refused=text))

    def _announce(self, number: int, entry: Entry) -> None:
        """Never every second: at the start, half way, at the end and at a refusal."""
        is_half = entry.settled * 2 >= entry.how_many
        known = self._said.get(number)
        self._said[number] = (is_half, entry.refused)
        if not entry.runs:
            if known is not None:
                del self._said[number]
                self.announced.emit(self._words.far(entry))
            else:
                del self._said[number]
            return
        half, refused = known or (False, 0)
        if known is None or is_half != half:
            self.announced.emit(self._words.under_way(entry))
        if entry.refused > refused:
            self.announced.emit(self._words.refused(entry.refused))

    # -- what can be done ----------------------------------------------------------------------

    def _running_now(self) -> Live | None:
        now = self._now()
        return next((live for live in self._live if live.entry(now).runs), None)

    def _pause_or_go_on(self) -> None:
        live = self._running_now()
        if live is None:
            return
        paused = live.entry(self._now()).standing is Standing.PAUSED
        (self.go_on_wanted if paused else self.pause_wanted).emit(live.number)

    def _stop(self) -> None:
        live = self._running_now()
        if live is not None:
            self.stop_wanted.emit(live.number)

    def _show_result(self) -> None:
        now = self._now()
        running = [live for live in self._live if live.entry(now).runs]
        if len(running) > 1:
            self.activity_wanted.emit()
        elif running:
            self.result_wanted.emit(running[0].number)

    def _paint(self) -> None:
        palette = self._theme.palette
        scale = self.devicePixelRatioF()
        self._hourglass.setPixmap(pixmap("hourglass", palette.text2, 16, scale))
        self.refused.setIcon(icon("refused", palette, palette.pills[Tone.BAD].text))
        goes = self.pause.text() == caption(self.tr("Go on"))
        self.pause.setIcon(icon("play" if goes else "pause", palette))
        self.stop.setIcon(icon("stop", palette))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._second.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._second.stop()
