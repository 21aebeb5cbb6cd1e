"""What stands in the place of a table without rows, by the standing of the list and the filter."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop.records.views import Filter, View
from desktop.stock.problems import (
    InventoryOff,
    NotAllowed,
    NotInPlan,
    PortalClosed,
    Problem,
    RunBy1C,
)
from desktop.ui.empty import Choice, EmptyState
from desktop.ui.filters.facets import set_facets
from desktop.ui.problem_text import Sentences
from desktop.ui.theme import Theme
from desktop.work.standing import Standing

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Vacancy:
    """An empty state in words."""

    icon: str
    title: str
    text: str
    choices: tuple[Choice, ...] = ()


_REFUSED = (NotAllowed, InventoryOff, NotInPlan, PortalClosed, RunBy1C)


def vacancy(
    standing: Standing, asked: Filter, view: View, hidden: str, sentences: Sentences
) -> Vacancy | None:
    """Why nothing is listed; None while the table itself can show that it is being read.

    `hidden` is how many documents there are in all, in the operator's figures.
    """
    if standing.count == 0:
        if standing.all_hidden:
            return _no_right()
        if isinstance(standing.problem, NotAllowed):
            return _no_right()
        if standing.problem is not None and not standing.complete:
            return _problem(standing.problem, sentences)
        return _no_documents() if standing.complete else None
    if isinstance(standing.problem, _REFUSED) and not isinstance(standing.problem, NotAllowed):
        return None  # the last known list stays; a strip tells
    return _nothing_matches(asked, view, hidden)


def vacancy_page(theme: Theme, vacancy: Vacancy) -> EmptyState:
    return EmptyState(theme, vacancy.icon, vacancy.title, vacancy.text, vacancy.choices)


def _no_documents() -> Vacancy:
    return Vacancy(
        "documents",
        translate("vacancies", "No inventory documents yet"),
        translate(
            "vacancies",
            "Documents are made in Bitrix24, under Inventory management. They appear here by"
            " themselves.",
        ),
        (
            Choice("open-portal", translate("vacancies", "Open Bitrix24"), "open-external"),
            Choice("refresh", translate("vacancies", "Refresh"), "refresh"),
        ),
    )


def _no_right() -> Vacancy:
    return Vacancy(
        "lock",
        translate("vacancies", "You may not view inventory documents"),
        translate(
            "vacancies",
            "The portal answers, but gives no documents to your role. Ask an administrator for"
            " “View” per document type: CRM › Settings › Inventory access permissions.",
        ),
        (
            Choice("copy-request", translate("vacancies", "Copy request"), "copy"),
            Choice("refresh", translate("vacancies", "Check again"), "refresh"),
        ),
    )


def _problem(problem: Problem, sentences: Sentences) -> Vacancy:
    told = sentences.problem(problem)
    return Vacancy(
        "offline",
        told.title,
        f"{told.meaning} {told.advice}".strip(),
        (Choice("refresh", translate("vacancies", "Try now"), "refresh"),),
    )


def _nothing_matches(asked: Filter, view: View, hidden: str) -> Vacancy:
    if asked == view.filter and not view.name:
        title = {
            "drafts": translate("vacancies", "Nothing to conduct"),
            "attention": translate("vacancies", "Nothing needs attention"),
            "conducted-today": translate("vacancies", "Nothing was conducted today"),
            "cancelled-week": translate("vacancies", "Nothing was cancelled this week"),
            "mine": translate("vacancies", "You have no documents"),
        }.get(view.key)
        if title is not None:
            return Vacancy("check", title, "")
    count = len(set_facets(asked))
    if count == 1:
        text = translate("vacancies", "{documents} documents are hidden by a filter.")
    else:
        text = translate("vacancies", "{documents} documents are hidden by {filters} filters.")
    return Vacancy(
        "filter-off",
        translate("vacancies", "No document matches"),
        text.format(documents=hidden, filters=count),
        (
            Choice("remove-filter", translate("vacancies", "Remove last filter")),
            Choice("clear-filters", translate("vacancies", "Clear filters"), primary=True),
        ),
    )
