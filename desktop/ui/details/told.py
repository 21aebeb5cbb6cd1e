"""The facts of one document in words, from its sheet."""

from datetime import datetime
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from desktop.records.reading import Sheet
from desktop.stock.documents import Status
from desktop.ui.details.facts import Fact
from desktop.ui.details.figures import Figures, counted
from desktop.ui.details.texts import lines_kept, one_line, within
from desktop.ui.kinds import kind_sign

translate = QCoreApplication.translate


def heading(sheet: Sheet) -> str:
    """What the document is called: `Transfer 4817`."""
    return translate("details", "{kind} {number}").format(
        kind=kind_sign(sheet.row.kind_code).word, number=one_line(sheet.row.number)
    )


def facts(sheet: Sheet, figures: Figures) -> list[Fact]:
    """All that is known of the document, in the order of the pane."""
    return [*_about_goods(sheet, figures), *_about_people(sheet, figures), *_about_text(sheet)]


def lines_total(sheet: Sheet) -> Decimal | None:
    """What the lines add up to; None when no line has a price or nobody has read them."""
    priced = [line for line in sheet.full.lines if line.price is not None]
    if sheet.looked_at is None or not priced:
        return None
    return sum((line.sum for line in priced), Decimal(0))


def currency(sheet: Sheet) -> str:
    return sheet.full.document.currency or sheet.row.currency


def _about_goods(sheet: Sheet, figures: Figures) -> list[Fact]:
    found: list[Fact] = []
    way = _way(sheet.row.sources, sheet.row.targets)
    if way:
        found.append(Fact(translate("details", "Warehouses"), way))
    if sheet.row.supplier:
        found.append(Fact(translate("details", "Supplier"), one_line(sheet.row.supplier)))
    total = _total(sheet, figures)
    if total:
        found.append(Fact(translate("details", "Lines, total"), total))
    return found


def _way(sources: tuple[str, ...] | None, targets: tuple[str, ...] | None) -> str:
    before = ", ".join(within(name, 80) for name in sources or ())
    after = ", ".join(within(name, 80) for name in targets or ())
    if before and after:
        return translate("details", "{source} → {target}").format(source=before, target=after)
    if before:
        return translate("details", "{source} →").format(source=before)
    return translate("details", "→ {target}").format(target=after) if after else ""


def _total(sheet: Sheet, figures: Figures) -> str:
    parts: list[str] = []
    number = len(sheet.full.lines) if sheet.looked_at is not None else sheet.row.line_count
    if number is not None:
        parts.append(
            counted(
                figures,
                number,
                translate("details", "1 line"),
                translate("details", "{count} lines"),
            )
        )
    told = sheet.full.document.total
    if told is not None:
        parts.append(figures.money(told, currency(sheet)))
    elif (summed := lines_total(sheet)) is not None:
        parts.append(_added_up(figures.money(summed, currency(sheet))))
    elif sheet.row.total is not None:
        parts.append(_added_up(figures.money(sheet.row.total, currency(sheet))))
    return ", ".join(parts)


def _added_up(money: str) -> str:
    return translate("details", "{money} (added up from the lines)").format(money=money)


def _about_people(sheet: Sheet, figures: Figures) -> list[Fact]:
    document = sheet.full.document
    found: list[Fact] = []
    responsible = _person(sheet, document.responsible_id) or one_line(sheet.row.responsible)
    if responsible:
        found.append(Fact(translate("details", "Responsible"), responsible))
    moments: list[tuple[str, datetime | None, int | None]] = [
        (translate("details", "Dated"), document.dated, None),
        (translate("details", "Created"), document.created_at, document.created_by),
    ]
    if document.status is Status.CONDUCTED:
        moments.append((translate("details", "Conducted"), document.status_at, document.status_by))
    elif document.status is Status.CANCELLED:
        moments.append((translate("details", "Cancelled"), document.status_at, document.status_by))
    if document.modified_at not in (None, document.created_at, document.status_at):
        moments.append(
            (translate("details", "Changed"), document.modified_at, document.modified_by)
        )
    for name, moment, who in moments:
        said = _when_and_who(figures, moment, _person(sheet, who))
        if said:
            found.append(Fact(name, said, figures.full_moment(moment) if moment else ""))
    return found


def _when_and_who(figures: Figures, moment: datetime | None, who: str) -> str:
    if moment is None:
        return translate("details", "by {person}").format(person=who) if who else ""
    when = figures.when(moment)
    if not who:
        return when
    return translate("details", "{when} by {person}").format(when=when, person=who)


def _person(sheet: Sheet, number: int | None) -> str:
    if number is None:
        return ""
    name = within(sheet.people.get(number, ""))
    return name or translate("details", "person {number}").format(number=number)


def _about_text(sheet: Sheet) -> list[Fact]:
    comment = lines_kept(sheet.full.document.comment)
    return [Fact(translate("details", "Comment"), comment)] if comment else []
