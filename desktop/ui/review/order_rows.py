"""The documents of a review as rows: in the order of sending, each with what was checked."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, field
from functools import partial

from PySide6.QtCore import QCoreApplication

from desktop.stock.movements import Act, FullDocument
from desktop.stock.oddities import UnusualQuantity
from desktop.ui.details.figures import counted
from desktop.ui.details.texts import one_line
from desktop.ui.formats import Formats
from desktop.ui.kinds import Sign, kind_sign
from desktop.ui.palette import Tone
from desktop.ui.problem_text import Sentences
from desktop.ui.review.named import Named
from desktop.ui.review.rows import (
    Bit,
    Cell,
    Face,
    Ink,
    Row,
    document_cell,
    figure,
    kind_cell,
    note,
    route_cell,
    route_words,
    warning,
)
from desktop.ui.review.rows_model import GROUP
from desktop.ui.texts import checks
from desktop.ui.texts.oddities import oddity_line
from desktop.work.reviewed import Differences, Reviewed

translate = QCoreApplication.translate
_REASONS = 3
_USERS = 2


@dataclass(frozen=True, slots=True)
class OrderWords:
    """Puts the documents of one review into rows."""

    reviewed: Reviewed
    named: Named
    formats: Formats
    sentences: Sentences
    changes: Differences = field(default_factory=Differences)

    def makers(self) -> list[tuple[Hashable, Callable[[], Row]]]:
        """Ready ones, then what will be refused or is short, then what was left out."""
        numbered = list(enumerate(self.reviewed.documents, 1))
        ready = [each for each in numbered if self.reviewed.is_ready(each[1].id)]
        out = [each for each in numbered if each[1].id not in self.reviewed.forecasts]
        known = {each.id for _, each in (*ready, *out)}
        stopped = [each for each in numbered if each[1].id not in known]
        made = [self._maker(*each) for each in ready]
        if stopped:
            made.append(_given(self._stopped_group([each for _, each in stopped])))
            made += [self._maker(*each) for each in stopped]
        if out:
            made.append(_given(self._group(translate("Review", "Left out"), len(out), Ink.SECOND)))
            made += [(each.id, partial(self._left_out, each)) for _, each in out]
        return made

    def plain(self) -> frozenset[int]:
        """Documents of which there is nothing to say but that they are ready, or left out."""
        reviewed = self.reviewed
        return frozenset(
            each.id
            for each in reviewed.documents
            if each.id not in reviewed.forecasts
            or (
                reviewed.forecasts[each.id].ready
                and each.id not in reviewed.readings.unread
                and each.id not in reviewed.oddities
            )
        )

    def _maker(self, place: int, each: FullDocument) -> tuple[Hashable, Callable[[], Row]]:
        return each.id, partial(self._row, place, each)

    # -- headings ------------------------------------------------------------------------------

    def _stopped_group(self, documents: Sequence[FullDocument]) -> Row:
        refused = set(self.reviewed.refused_ids)
        if all(each.id in refused for each in documents):
            return self._group(translate("Review", "Will be refused"), len(documents), Ink.BAD)
        if not any(each.id in refused for each in documents):
            return self._group(translate("Review", "Too little stock"), len(documents), Ink.BAD)
        return self._group(translate("Review", "Not ready"), len(documents), Ink.BAD)

    def _group(self, title: str, count: int, ink: Ink) -> Row:
        words = counted(
            self.formats,
            count,
            translate("Review", "1 document, at the end of the order"),
            translate("Review", "{count} documents, at the end of the order"),
        )
        cell = (Bit(title, face=Face.NOTE_MEDIUM, ink=ink), *note(words, gap=8))
        return Row((GROUP, title), (cell,), f"{title}, {words}", is_group=True)

    # -- rows ----------------------------------------------------------------------------------

    def _row(self, place: int, each: FullDocument) -> Row:
        under = tuple(self._under(each))
        check = self._check(each)
        return self._make(each, self.formats.count(place), check, under)

    def _left_out(self, each: FullDocument) -> Row:
        sign = Sign(translate("Review", "Left out"), "skipped", Tone.PLAIN)
        return self._make(each, "", (Bit(sign=sign),), (), faded=True)

    def _make(
        self,
        each: FullDocument,
        place: str,
        check: Cell,
        under: tuple[Bit, ...],
        *,
        faded: bool = False,
    ) -> Row:
        kind = kind_sign(each.document.kind_code)
        title = one_line(each.document.title)
        route = self.named.route(each)
        number = self.named.number(each.id)
        cells = [
            figure(place, ink=Ink.QUIET),
            kind_cell(kind),
            document_cell(number, title),
            route_cell(route),
        ]
        conducted = self._conducted(each) if self.reviewed.act is Act.CANCEL else ""
        if self.reviewed.act is Act.CANCEL:
            cells.append((Bit(conducted),))
        cells.append(check)
        said = [f"{place} {kind.word} {number}".strip(), title, route_words(route), conducted]
        said += [bit.text or (bit.sign.word if bit.sign else "") for bit in check]
        said += [bit.text for bit in under]
        spoken = ", ".join(part for part in said if part)
        return Row(each.id, tuple(cells), spoken, under, faded=faded, documents=(each.id,))

    def _conducted(self, each: FullDocument) -> str:
        document = each.document
        when = self.formats.when(document.status_at)
        who = self.named.person(document.status_by) if document.status_by else ""
        if when and who:
            return translate("Review", "{when}, {person}").format(when=when, person=who)
        return when or who

    # -- checks --------------------------------------------------------------------------------

    def _check(self, each: FullDocument) -> Cell:
        told = self.reviewed.forecasts[each.id]
        bits = [Bit(sign=self._sign(each))]
        if each.id in self.changes.documents:
            bits += warning(translate("Review", "changed"), icon="refresh", gap=6)
        elif self.reviewed.is_ready(each.id):
            bits += self._beside(each, told.ready_after)
        return tuple(bits)

    def _sign(self, each: FullDocument) -> Sign:
        told = self.reviewed.forecasts[each.id]
        if told.prediction.refusals:
            return Sign(translate("Review", "Will be refused"), "refused", Tone.BAD)
        if self.reviewed.insisted_on(each.id) and told.shortages:
            return Sign(translate("Review", "Sent anyway"), "warning", Tone.WARNING)
        if told.shortages:
            return Sign(translate("Review", "Too little stock"), "refused", Tone.BAD)
        if each.id in self.reviewed.readings.unread:
            return Sign(translate("Review", "Not checked"), "unknown", Tone.WARNING)
        return Sign(translate("Review", "Ready"), "check", Tone.GOOD)

    def _beside(self, each: FullDocument, after: Sequence[int]) -> Cell:
        if self.reviewed.act is Act.CANCEL:
            return self._beside_cancelled(each)
        if after:
            numbers = self._numbers(after)
            return note(translate("Review", "after {documents}").format(documents=numbers), gap=6)
        if self.reviewed.oddities.get(each.id):
            return (Bit(icon="warning", ink=Ink.WARNING, size=14, gap=6),)
        return ()

    def _beside_cancelled(self, each: FullDocument) -> Cell:
        bits: Cell = ()
        if each.id in self.reviewed.eats_reserved:
            bits = warning(translate("Review", "reserved stock"), gap=6)
        users = [use.document.id for use in self.reviewed.used_later.get(each.id, ())]
        if users:
            words = translate("Review", "used later by {documents}")
            bits += note(words.format(documents=self._numbers(tuple(dict.fromkeys(users)))), gap=6)
        return bits

    def _numbers(self, ids: Sequence[int]) -> str:
        named = [self.named.number(number) for number in ids[:_USERS]]
        listed = self.formats.locale.createSeparatedList(named)
        more = len(ids) - len(named)
        if not more:
            return listed
        return translate("Review", "{documents} +{count}").format(
            documents=listed, count=self.formats.count(more)
        )

    # -- sentences -----------------------------------------------------------------------------

    def _under(self, each: FullDocument) -> list[Bit]:
        told = self.reviewed.forecasts[each.id]
        readings = self.reviewed.readings
        found = checks.reasons(told, each, readings, self.sentences, self.named)
        ink = Ink.WARNING if self.reviewed.is_ready(each.id) else Ink.BAD
        bits = [Bit(text, ink=ink, face=Face.NOTE_MEDIUM) for text in found]
        if each.id in readings.unread:
            bits.append(Bit(checks.unknown_lines(), ink=Ink.WARNING, face=Face.NOTE))
        bits += [
            Bit(
                oddity_line(odd, self.named, self.formats, self.named),
                ink=Ink.WARNING,
                face=Face.NOTE,
            )
            for odd in self.reviewed.oddities.get(each.id, ())
            if found or not isinstance(odd, UnusualQuantity) or self._many_odd(each)
        ]
        if len(bits) <= _REASONS:
            return bits
        more = translate("Review", "and {count} more").format(
            count=self.formats.count(len(bits) - _REASONS + 1)
        )
        return [*bits[: _REASONS - 1], Bit(more, ink=Ink.QUIET, face=Face.NOTE)]

    def _many_odd(self, each: FullDocument) -> bool:
        """One odd quantity is told by its row of the effect; several are told here, too."""
        return len(self.reviewed.oddities.get(each.id, ())) > 1


def _given(row: Row) -> tuple[Hashable, Callable[[], Row]]:
    return row.key, lambda: row
