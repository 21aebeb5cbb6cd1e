"""The effect of a review as rows: what is short first, then what is unusual, then by product."""

from collections.abc import Callable
from dataclasses import dataclass, field
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from desktop.stock.effect import CellEffect, Effect
from desktop.stock.movements import Act
from desktop.stock.movements import Cell as Place
from desktop.ui.formats import Formats
from desktop.ui.palette import Tone
from desktop.ui.review.named import Named
from desktop.ui.review.rows import Bit, Cell, Face, Ink, Row, figure, note, warning
from desktop.ui.texts.oddities import times_usual
from desktop.work.reviewed import Differences, Reviewed

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class EffectWords:
    """Puts the cells of an effect into rows, each when it is asked for."""

    reviewed: Reviewed
    named: Named
    formats: Formats
    changes: Differences = field(default_factory=Differences)

    def makers(
        self, shown: Effect, *, only_problems: bool
    ) -> list[tuple[Place, Callable[[], Row]]]:
        cells = [cell for cell in shown.cells if not only_problems or self._rank(cell) < _PLAIN]
        names: dict[int, str] = {}
        places: dict[int, str] = {}
        for cell in cells:
            if cell.product_id not in names:
                names[cell.product_id] = self.named.product(cell.product_id).casefold()
            if cell.warehouse_id not in places:
                places[cell.warehouse_id] = self.named.warehouse(cell.warehouse_id).casefold()
        cells.sort(
            key=lambda cell: (
                self._rank(cell),
                names[cell.product_id],
                places[cell.warehouse_id],
            )
        )
        return [(cell.cell, _Maker(self, cell)) for cell in cells]

    def row(self, cell: CellEffect) -> Row:
        product, place = (
            self.named.product(cell.product_id),
            self.named.warehouse(cell.warehouse_id),
        )
        tone = _TONES.get(self._rank(cell))
        have = "" if cell.unknown else self.formats.number(cell.have)
        after = "" if cell.unknown else self.formats.number(cell.after)
        bad = Ink.BAD if not cell.unknown and cell.after < 0 else Ink.TEXT
        change = self.formats.change(cell.change)
        told = self._note(cell) + self._moved_mark(cell)
        face = Face.MEDIUM if tone else Face.BODY
        said = [product, place]
        if cell.unknown:
            said.append(translate("Review", "change {change}").format(change=change))
        else:
            said.append(
                translate("Review", "have {have}, change {change}, after {after}").format(
                    have=have, change=change, after=after
                )
            )
        said += [bit.text for bit in told]
        if (before := self.changes.before(cell.cell)) is not None:
            said.append(self._was(before))
        return Row(
            cell.cell,
            (
                (Bit(product, face=face),),
                (Bit(place),),
                figure(have, ink=Ink.QUIET if not cell.have else Ink.TEXT),
                figure(change),
                figure(after, strong=True, ink=bad),
                told,
            ),
            ", ".join(part for part in said if part),
            tone=tone,
            documents=cell.document_ids,
        )

    def _rank(self, cell: CellEffect) -> int:
        if cell.shortage is not None:
            return _SHORT
        if cell.cell in self.reviewed.unusual:
            return _UNUSUAL
        if self._too_little_for_reserved(cell):
            return _RESERVED
        return _UNKNOWN if cell.unknown else _PLAIN

    def _too_little_for_reserved(self, cell: CellEffect) -> bool:
        held = self.reviewed.readings.reserved.get(cell.cell)
        return bool(held) and not cell.unknown and cell.change < 0 and cell.after < (held or 0)

    def _note(self, cell: CellEffect) -> Cell:
        if (shortage := cell.shortage) is not None:
            text = translate("Review", "Short {short}, see {document}").format(
                short=self.formats.quantity(shortage.short, self.named.measure(cell.product_id)),
                document=self.named.number(shortage.document_id),
            )
            return warning(text, ink=Ink.BAD)
        if (odd := self.reviewed.unusual.get(cell.cell)) is not None:
            text = translate("Review", "{times}, see {document}").format(
                times=times_usual(odd, self.formats), document=self.named.number(odd.document_id)
            )
            return warning(text)
        if (before := self.changes.before(cell.cell)) is not None:
            return warning(self._was(before), icon="refresh")
        if cell.unknown:
            return warning(translate("Review", "How much is there is not known"), icon="unknown")
        return self._quiet_note(cell)

    def _moved_mark(self, cell: CellEffect) -> Cell:
        """Beside another warning there is only room for the sign of a change."""
        told_already = cell.shortage is None and cell.cell not in self.reviewed.unusual
        if told_already or self.changes.before(cell.cell) is None:
            return ()
        return (Bit(icon="refresh", ink=Ink.WARNING, size=14, gap=6),)

    def _was(self, before: Decimal) -> str:
        return translate("Review", "Was {before} before").format(before=self.formats.number(before))

    def _quiet_note(self, cell: CellEffect) -> Cell:
        held = self.reviewed.readings.reserved.get(cell.cell)
        if held and cell.change < 0:
            text = translate("Review", "{count} are reserved").format(
                count=self.formats.number(held)
            )
            return warning(text) if cell.after < held else note(text)
        if moved := self._moved_on(cell):
            return note(
                translate("Review", "{count} moved on").format(count=self.formats.number(moved))
            )
        if after := self.reviewed.leans.get(cell.cell):
            return note(
                translate("Review", "Enough only after {document}").format(
                    document=self.named.number(after[-1])
                )
            )
        return ()

    def _moved_on(self, cell: CellEffect) -> Decimal:
        if self.reviewed.act is not Act.CANCEL:
            return Decimal(0)
        uses = self.reviewed.readings.later
        return sum((use.quantity for use in uses if use.cell == cell.cell), Decimal(0))


_SHORT, _UNUSUAL, _RESERVED, _UNKNOWN, _PLAIN = range(5)
_TONES = {_SHORT: Tone.BAD, _UNUSUAL: Tone.WARNING, _RESERVED: Tone.WARNING}


@dataclass(frozen=True, slots=True)
class _Maker:
    words: EffectWords
    cell: CellEffect

    def __call__(self) -> Row:
        return self.words.row(self.cell)
