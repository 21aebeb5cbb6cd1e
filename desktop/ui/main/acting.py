"""Conducting and cancelling from the list: what may be asked, the review, and what is sent."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.stock.documents import Status
from desktop.stock.movements import Act
from desktop.ui.formats import Formats
from desktop.ui.main.commands import Commands
from desktop.ui.main.listing import Listing
from desktop.ui.main.toolbar import Toolbar
from desktop.ui.tasks import Tasks
from desktop.ui.texts.known_rights import refused_earlier
from desktop.ui.theme import Theme
from desktop.work.desk import Desk
from desktop.work.operations import Asked, Operation
from desktop.work.refused_rights import RefusedRights
from desktop.work.review import Review
from desktop.work.reviewed import Reviewed, asked_of
from desktop.work.settings import Reason
from desktop.work.settings_kept import KeptSettings

if TYPE_CHECKING:  # imported with the first review
    from desktop.ui.review.cancel import CancelReview
    from desktop.ui.review.conduct import ConductReview
    from desktop.ui.review.dialog import ReviewDialog


class Acting(QObject):
    """Leads from a click to an operation; nothing leaves before it was reviewed."""

    begun = Signal(object)
    """An Operation that was asked just now."""
    said = Signal(str)
    """Something for the status bar."""
    list_wanted = Signal(object)
    portal_wanted = Signal(object)
    busy_changed = Signal(list)

    def __init__(
        self,
        desk: Desk,
        tasks: Tasks,
        theme: Theme,
        formats: Formats,
        commands: Commands,
        toolbar: Toolbar,
        listing: Listing,
        review: Review,
        kept: KeptSettings,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tasks = tasks
        self._theme = theme
        self._formats = formats
        self._commands = commands
        self._toolbar = toolbar
        self._listing = listing
        self._review = review
        self._kept = kept
        self._widget = parent
        self._asking: set[int] = set()
        self._refused = RefusedRights()
        self.dialog: ReviewDialog | None = None
        """The review that is open."""
        commands["conduct"].triggered.connect(self.conduct)
        commands["cancel"].triggered.connect(self.cancel)

    # -- what others ask of it -----------------------------------------------------------------

    def is_asking(self, document_id: int) -> bool:
        """Clicked a moment ago, and being looked at before it goes."""
        return document_id in self._asking

    def conduct(self) -> None:
        """One document without anything to say about it goes at once; several are reviewed."""
        ids = self._able(Act.CONDUCT)
        if len(ids) == 1:
            self._hold(ids)
            self._tasks.start(self._conduct_one(ids[0]), "conduct a document")
        elif ids:
            self.review(Act.CONDUCT, ids)

    def cancel(self) -> None:
        """Cancelling is always confirmed, with a reason."""
        if ids := self._able(Act.CANCEL):
            self.review(Act.CANCEL, ids)

    def review(self, act: Act, ids: Sequence[int], known: Reviewed | None = None) -> None:
        """Open the review; `known` is shown instead of reading once more."""
        if self.dialog is not None:
            self.dialog.activateWindow()
            return
        dialog = self._conduct_review(ids) if act is Act.CONDUCT else self._cancel_review(ids)
        dialog.decided.connect(self._decided)
        dialog.list_wanted.connect(self.list_wanted)
        dialog.portal_wanted.connect(self.portal_wanted)
        dialog.read_again_wanted.connect(partial(self._read, dialog, act, list(ids)))
        dialog.finished.connect(self._closed)
        self.dialog = dialog
        dialog.open()
        if known is None:
            self._read(dialog, act, list(ids))
        else:
            self._show(dialog, known)

    def ask(self, asked: Asked) -> Operation | None:
        operation = self._desk.conducting.ask(asked)
        if operation is None:
            self.said.emit(self.tr("These documents are being worked on already."))
            return None
        self.begun.emit(operation)
        return operation

    def learn(self, operation: Operation) -> None:
        """An operation is over: what was refused is warned of the next time."""
        self._refused.learn(operation)

    def allow(self) -> None:
        """Which of the two can be given now, for how many, and why not otherwise."""
        totals = self._listing.totals
        count = self._formats.count
        toolbar, commands = self._toolbar, self._commands
        if totals.drafts > 1:
            toolbar.conduct.say(self.tr("Conduct {count}").format(count=count(totals.drafts)))
        else:
            toolbar.conduct.say("")
        if totals.conducted > 1:
            toolbar.cancel.say(
                self.tr("Cancel conducting {count}…").format(count=count(totals.conducted))
            )
        else:
            toolbar.cancel.say("")
        hindrance = self._hindrance()
        nothing = self.tr("No document is selected.")
        only = totals.count == 1
        conduct = hindrance
        if not conduct and not totals.drafts:
            conduct = self.tr("This document is conducted already.")
            if not only:
                conduct = self.tr("All of the selected documents are conducted already.")
        cancel = hindrance
        if not cancel and not totals.conducted:
            cancel = self.tr("This document is not conducted.")
            if not only:
                cancel = self.tr("None of the selected documents is conducted.")
        commands.allow("conduct", conduct if totals.count else hindrance or nothing)
        commands.allow("cancel", cancel if totals.count else hindrance or nothing)

    # -- inside --------------------------------------------------------------------------------

    def _hindrance(self) -> str:
        standing = self._desk.keeping.standing
        if standing.offline:
            return self.tr("There is no connection to the portal.")
        if standing.problem is not None:
            return self.tr("The portal refuses to answer; see the notice above the list.")
        if standing.as_of is None:
            return self.tr("The documents have not been read yet.")
        return ""

    def _able(self, act: Act) -> list[int]:
        """Those of the chosen documents that can be asked for, and nobody is at."""
        ids = list(self._listing.chosen())
        documents = self._desk.reader.documents(ids)
        conducted = act is Act.CANCEL
        return [
            number
            for number in ids
            if number in documents
            and (documents[number].status is Status.CONDUCTED) is conducted
            and self._desk.claims.of(number) is None
            and number not in self._asking
        ]

    def _hold(self, ids: Sequence[int]) -> None:
        self._asking.update(ids)
        self.busy_changed.emit(list(ids))

    def _let_go(self, ids: Sequence[int]) -> None:
        self._asking.difference_update(ids)
        self.busy_changed.emit(list(ids))

    async def _conduct_one(self, document_id: int) -> None:
        """At once, if a fresh look finds nothing to say about it; else with the review."""
        try:
            reviewed = await self._review.read(Act.CONDUCT, [document_id])
            sure = _goes_without_saying(reviewed, document_id) and not self._warnings(reviewed)
            if sure and not self._kept.now.confirm_single:
                self.ask(asked_of(reviewed, [document_id], source="list"))
                return
        finally:
            self._let_go([document_id])
        self.review(Act.CONDUCT, [document_id], reviewed)

    def _conduct_review(self, ids: Sequence[int]) -> "ConductReview":
        from desktop.ui.review.conduct import ConductReview

        return ConductReview(self._theme, self._formats, self._tasks, len(ids), self._widget)

    def _cancel_review(self, ids: Sequence[int]) -> "CancelReview":
        from desktop.ui.review.cancel import CancelReview

        settings = self._kept.now
        dialog = CancelReview(
            self._theme,
            self._formats,
            self._tasks,
            len(ids),
            self._widget,
            reasons=settings.offered_reasons(),
            person=self._desk.holder.person,
            reason_required=settings.reason_required,
            add_comment=settings.reason_in_comment,
        )
        dialog.add_wanted.connect(partial(self._add, dialog, list(ids)))
        dialog.reason_used.connect(self._reason_used)
        return dialog

    def _reason_used(self, reason: Reason) -> None:
        self._kept.put(self._kept.now.with_reason_used(reason))

    def _add(self, dialog: "CancelReview", ids: list[int], more: list[int]) -> None:
        """More documents into the same review."""
        ids += [number for number in more if number not in ids]
        dialog.show_reading()
        self._read(dialog, Act.CANCEL, ids)

    def _read(self, dialog: "ReviewDialog", act: Act, ids: list[int]) -> None:
        self._tasks.start(self._read_for(dialog, act, ids), "read for a review")

    async def _read_for(self, dialog: "ReviewDialog", act: Act, ids: list[int]) -> None:
        reviewed = await self._review.read(act, ids, dialog.plan)
        if dialog is self.dialog:
            self._show(dialog, reviewed)

    def _show(self, dialog: "ReviewDialog", reviewed: Reviewed) -> None:
        dialog.warned = self._warnings(reviewed)
        dialog.show_reviewed(reviewed)

    def _warnings(self, reviewed: Reviewed) -> list[str]:
        documents = [each.document for each in reviewed.documents]
        known = self._refused.among(reviewed.act, documents)
        return [refused_earlier(each, self._formats) for each in known]

    def _decided(self, asked: Asked) -> None:
        self.ask(asked)

    def _closed(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None


def _goes_without_saying(reviewed: Reviewed, document_id: int) -> bool:
    """Ready, nothing odd about it, and nothing that could not be read."""
    return (
        reviewed.ready_ids == (document_id,)
        and not reviewed.oddities.get(document_id)
        and not reviewed.readings.problems
        and not reviewed.forecasts[document_id].prediction.doubts
    )
