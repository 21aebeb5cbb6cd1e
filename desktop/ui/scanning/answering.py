"""From a scan to its answer: the document is opened and selected, and everybody nearby knows."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any, Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.records.recognising import Recognised
from desktop.records.rows import Row
from desktop.ui.figures import Figures
from desktop.ui.kinds import kind_sign, status_sign
from desktop.ui.scanning.board import Result, Said, ScanBoard
from desktop.ui.scanning.meaning import (
    DocumentMeant,
    Meaning,
    NothingMeant,
    OtherPortal,
    ProductMeant,
    ProductsMeant,
    SeveralMeant,
    asked_of_mirror,
    meaning,
)
from desktop.ui.scanning.sounds import Sound, Sounds
from desktop.ui.theme import Theme

_LONGEST = 60
Start = Callable[[Coroutine[Any, Any, Any], str], "asyncio.Task[Any] | None"]


class Place(Protocol):
    """What scans are for: the page of the account on show."""

    @property
    def link_portal(self) -> str: ...
    async def recognise(self, code: str) -> Recognised: ...
    def row_of(self, document_id: int) -> Row | None: ...
    def take_document(self, document_id: int) -> bool: ...
    def list_number(self, number: str) -> None: ...
    def list_product(self, product_id: int) -> None: ...
    def selected_count(self) -> int: ...


class Answering(QObject):
    """Owns the board, and answers every scan with sight and sound."""

    def __init__(
        self,
        theme: Theme,
        figures: Figures,
        sounds: Sounds,
        start: Start,
        place: Callable[[], Place | None],
        tell: Callable[[str], None],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._theme = theme
        self._figures = figures
        self._sounds = sounds
        self._start = start
        self._place = place
        self._tell = tell
        self._window = window
        self._board: ScanBoard | None = None

    @property
    def board(self) -> ScanBoard | None:
        return self._board

    def open_board(self) -> None:
        """Scan mode begins; asked for twice, the one board comes to the front."""
        if self._board is None:
            self._board = ScanBoard(self._theme, self._window)
            self._board.left.connect(self._board_left)
            self._board.show()
        self._board.raise_()
        self._board.activateWindow()
        self._count()

    def scanned(self, code: str) -> None:
        self._start(self._answer(code), "answer a scan")

    def _board_left(self) -> None:
        board, self._board = self._board, None
        if board is not None:
            board.deleteLater()

    async def _answer(self, code: str) -> None:
        place = self._place()
        if place is None:
            self._say(Said(Result.NOT_FOUND, self.tr("No account is open"), _short(code)))
            return
        asked = asked_of_mirror(code, place.link_portal)
        found = await place.recognise(asked)
        if self._place() == place:
            self._say(self._act(place, code, meaning(code, place.link_portal, found)))

    def _act(self, place: Place, code: str, meant: Meaning) -> Said:
        """Do what the scan asks for, and say what was done."""
        match meant:
            case DocumentMeant(document_id):
                row = place.row_of(document_id)
                if row is not None and place.take_document(document_id):
                    return self._document(row)
                return self._nothing(code)
            case SeveralMeant(ids):
                place.list_number(code)
                count = self._figures.count(len(ids))
                return Said(
                    Result.SEVERAL,
                    _short(code),
                    self.tr("{count} documents have this number").format(count=count),
                    self.tr("They are listed; choose one of them there."),
                )
            case ProductMeant(product_id, name, documents):
                place.list_product(product_id)
                return Said(
                    Result.FOUND if documents else Result.SEVERAL,
                    _short(name),
                    self.tr("Documents with this product: {count}").format(
                        count=self._figures.count(documents)
                    ),
                )
            case ProductsMeant(names):
                return Said(
                    Result.SEVERAL,
                    _short(code),
                    self.tr("{count} products have this code").format(
                        count=self._figures.count(len(names))
                    ),
                    _short(", ".join(names[:3])),
                )
            case OtherPortal(portal, _):
                return Said(
                    Result.NOT_FOUND,
                    self.tr("Another portal"),
                    self.tr("This document belongs to {portal}.").format(portal=portal),
                )
            case NothingMeant():
                return self._nothing(code)

    def _document(self, row: Row) -> Said:
        kind, status = kind_sign(row.kind_code), status_sign(row.status, row.status_code)
        return Said(
            Result.FOUND,
            _short(row.number),
            self.tr("{type}, {status}").format(type=kind.word, status=status.word),
            _short(row.title),
        )

    def _nothing(self, code: str) -> Said:
        return Said(
            Result.NOT_FOUND,
            self.tr("Not found"),
            _short(code),
            self.tr("No document and no product goes by this code."),
        )

    def _say(self, said: Said) -> None:
        found = said.result is Result.FOUND
        self._sounds.play(Sound.FOUND if found else Sound.NOT_FOUND)
        if self._board is not None:
            self._board.say(said)
        below = said.below if said.result is not Result.NOT_FOUND or not said.small else said.small
        self._tell(self.tr("Scanned: {what}. {more}").format(what=said.big, more=below))
        self._count()

    def _count(self) -> None:
        place = self._place()
        if self._board is not None:
            count = 0 if place is None else place.selected_count()
            self._board.set_selected(count, self._figures.count(count))


def _short(code: str) -> str:
    """A code fit to be shown: of printable characters, and not without end."""
    plain = " ".join("".join(each if each.isprintable() else " " for each in code).split())
    return plain if len(plain) <= _LONGEST else f"{plain[:_LONGEST]}…"
