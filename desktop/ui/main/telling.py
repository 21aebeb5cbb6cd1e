"""How the standing of the list is told: in the status bar, at the sidebar's foot, and in strips."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QObject

from desktop.portal.line import Waiting
from desktop.stock.problems import BadCredentials, SignInAgain
from desktop.ui.connection_foot import Connection
from desktop.ui.formats import Formats
from desktop.ui.problem_text import Sentences
from desktop.ui.strips import Notice, StripButton, StripLook
from desktop.work.standing import Standing


@dataclass(frozen=True, slots=True)
class Foot:
    """What the sidebar's foot says."""

    state: Connection
    text: str


class Telling(QObject):
    """Words for standings; it holds nothing but how to say them."""

    def __init__(self, formats: Formats, sentences: Sentences, parent: QObject) -> None:
        super().__init__(parent)
        self._formats = formats
        self._sentences = sentences

    def status(self, standing: Standing) -> str:
        """The left of the status bar: how many documents, and how old the list is."""
        figures = self._formats
        if not standing.complete and standing.problem is None:
            if standing.paused:
                return self.tr("Reading rests: {count} documents so far").format(
                    count=figures.count(standing.count)
                )
            if standing.about:
                return self.tr("Reading documents: {count} of about {about}").format(
                    count=figures.count(standing.count), about=figures.count(standing.about)
                )
            return self.tr("Reading documents…")
        documents = self.tr("{count} documents").format(count=figures.count(standing.count))
        if standing.as_of is None:
            return documents
        if standing.problem is not None:
            return self.tr("{documents} · as of {time}, {age}").format(
                documents=documents,
                time=figures.when(standing.as_of),
                age=figures.age(standing.as_of),
            )
        return self.tr("{documents} · up to date {time}").format(
            documents=documents, time=figures.when(standing.as_of)
        )

    def foot(self, standing: Standing) -> Foot:
        problem, figures = standing.problem, self._formats
        if problem is None:
            if standing.as_of is None:
                return Foot(Connection.CONNECTING, self.tr("Connecting…"))
            return Foot(
                Connection.ONLINE,
                self.tr("Connected · {time}").format(time=figures.when(standing.as_of)),
            )
        since = figures.when(standing.since)
        if standing.offline:
            return Foot(Connection.OFFLINE, self.tr("Offline since {time}").format(time=since))
        return Foot(Connection.REFUSED, self.tr("Refused since {time}").format(time=since))

    def reading(self, standing: Standing) -> Notice | None:
        """The first reading, while it lasts and something is on screen already."""
        if standing.complete or standing.problem is not None or not standing.count:
            return None
        count = self._formats.count(standing.count)
        if standing.paused:
            return Notice(
                StripLook.QUIET,
                "pause",
                self.tr("Reading rests."),
                self.tr("{count} documents so far; older ones are missing.").format(count=count),
                (StripButton("go-on", self.tr("Go on"), "play"),),
            )
        about = self._formats.count(standing.about) if standing.about else ""
        fact = self.tr("Reading documents, {count} so far.")
        if about:
            fact = self.tr("Reading documents, {count} of about {about}.")
        return Notice(
            StripLook.QUIET,
            "working",
            fact.format(count=count, about=about),
            self.tr("You can work with those that are here."),
            (StripButton("pause", self.tr("Pause"), "pause"),),
            busy=True,
        )

    def trouble(self, standing: Standing) -> Notice | None:
        """The portal is away or refuses: how old the list is, and what follows from that."""
        problem, figures = standing.problem, self._formats
        if problem is None or not standing.count:
            return None
        age = figures.age(standing.as_of) if standing.as_of else ""
        if standing.offline:
            return Notice(
                StripLook.WARNING,
                "offline",
                self.tr("No connection since {time}.").format(time=figures.when(standing.since)),
                self.tr(
                    "The list was read {age}. Conducting is off until the portal is back."
                ).format(age=age),
                (StripButton("try", self.tr("Try now"), "refresh"),),
            )
        told = self._sentences.problem(problem)
        buttons: tuple[StripButton, ...] = (StripButton("try", self.tr("Try now"), "refresh"),)
        if isinstance(problem, BadCredentials | SignInAgain):
            buttons = (StripButton("connect", self.tr("Connect again…"), "link"), *buttons)
        return Notice(StripLook.BAD, "lock", told.title, told.advice, buttons)

    def unknown(self, count: int, next_check: datetime | None, now: datetime) -> Notice | None:
        """Acts of which nobody knows yet whether the portal carried them out."""
        if not count:
            return None
        fact = self.tr("1 document is not verified.")
        if count > 1:
            fact = self.tr("{count} documents are not verified.").format(
                count=self._formats.count(count)
            )
        left = max(0.0, (next_check - now).total_seconds()) if next_check is not None else 0.0
        return Notice(
            StripLook.WARNING,
            "unknown",
            fact,
            self.tr("Storekeeper checks again in {time}.").format(
                time=self._formats.countdown(left)
            ),
            (StripButton("check-now", self.tr("Check now"), "checking"),),
        )

    def slow(self, waiting: Waiting | None, now: datetime) -> Notice | None:
        """The portal asked to slow down, and how long that lasts."""
        if waiting is None:
            return None
        left = max(0.0, (waiting.until - now).total_seconds())
        return Notice(
            StripLook.INFO,
            "hourglass",
            self.tr("Bitrix24 asks to slow down."),
            self.tr("Work goes on by itself in {time}.").format(time=self._formats.countdown(left)),
        )
