"""What a row of a review's tables consists of: cells of words, drawings and pills."""

from collections.abc import Hashable
from dataclasses import dataclass
from enum import Enum

from desktop.ui.kinds import Sign
from desktop.ui.palette import Palette, Tone
from desktop.ui.table.cells import Route


class Ink(Enum):
    TEXT = "text"
    SECOND = "text2"
    QUIET = "text3"
    BAD = "bad"
    WARNING = "warning"

    def colour(self, palette: Palette, *, chosen: bool = False) -> str:
        match self:
            case Ink.BAD:
                return palette.pills[Tone.BAD].text
            case Ink.WARNING:
                return palette.pills[Tone.WARNING].text
            case Ink.QUIET:
                return palette.text2 if chosen else palette.text3
            case Ink.SECOND:
                return palette.text2
            case Ink.TEXT:
                return palette.selection_text if chosen else palette.text


class Face(Enum):
    BODY = "body"
    MEDIUM = "medium"
    STRONG = "strong"
    NOTE = "note"
    NOTE_MEDIUM = "note medium"


@dataclass(frozen=True, slots=True)
class Bit:
    """A word, a drawing or a pill, `gap` pixels behind the one before it."""

    text: str = ""
    icon: str = ""
    sign: Sign | None = None
    ink: Ink = Ink.TEXT
    face: Face = Face.BODY
    gap: int = 0
    size: int = 16
    whole: bool = False
    """Never ends in …"""
    first: bool = False
    """Gets its room before the others that may be cut."""
    mirrors: bool = False
    """A drawing that points the way one reads."""


Cell = tuple[Bit, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """One row; `key` is what it stands for."""

    key: Hashable
    cells: tuple[Cell, ...]
    spoken: str
    under: tuple[Bit, ...] = ()
    """Sentences below the cells, each on lines of its own."""
    tone: Tone | None = None
    is_group: bool = False
    """A heading between rows; its only cell reaches across."""
    faded: bool = False
    documents: tuple[int, ...] = ()
    """The documents behind it."""


@dataclass(frozen=True, slots=True)
class Column:
    """A heading and the width it has at least; one column of a table stretches."""

    title: str
    width: int = 0
    figures: bool = False
    most: int = 0
    """It grows with its contents up to this, and shrinks where room is short; 0 for neither."""
    least: int = 0
    """It never shrinks below this."""

    @property
    def stretches(self) -> bool:
        return self.width == 0


def kind_cell(code_sign: Sign) -> Cell:
    returns = code_sign.icon == "type-return"
    icon = Bit(icon=code_sign.icon, ink=Ink.SECOND, mirrors=returns)
    return (icon, Bit(code_sign.word, gap=6))


def document_cell(number: str, title: str) -> Cell:
    first = Bit(number, face=Face.STRONG, first=True)
    return (first, Bit(title, ink=Ink.SECOND, gap=8)) if title else (first,)


def route_cell(route: Route) -> Cell:
    if not route.source and not route.target:
        return ()
    made = [Bit(route.source)] if route.source else []
    gap = 4 if route.source else 0
    made.append(Bit(icon="arrow-right", ink=Ink.SECOND, gap=gap, size=14, mirrors=True))
    if route.target:
        made.append(Bit(route.target, gap=4))
    if route.more:
        made.append(Bit(f"+{route.more}", gap=4, whole=True))
    return tuple(made)


def route_words(route: Route) -> str:
    return " ".join(bit.text or "→" for bit in route_cell(route))


def figure(text: str, *, strong: bool = False, ink: Ink = Ink.TEXT) -> Cell:
    return (Bit(text, face=Face.STRONG if strong else Face.BODY, ink=ink, whole=True),)


def warning(text: str, *, ink: Ink = Ink.WARNING, icon: str = "warning", gap: int = 0) -> Cell:
    """A drawing and a few words in its colour."""
    return (
        Bit(icon=icon, ink=ink, size=14, gap=gap),
        Bit(text, ink=ink, face=Face.NOTE_MEDIUM, gap=5),
    )


def note(text: str, gap: int = 0) -> Cell:
    return (Bit(text, ink=Ink.QUIET, face=Face.NOTE, gap=gap),)
