"""The pages and their rows: every setting with one sentence about what it does."""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QPushButton

from desktop.ui.settings.page import Page
from desktop.ui.settings.reasons_page import ReasonsPage
from desktop.ui.settings.words import SettingWords
from desktop.ui.theme import Theme
from desktop.work.settings import (
    IDLE_MINUTES,
    JOURNAL_MONTHS,
    REFRESH,
    SCANNER_MS,
    SIDE_BY_SIDE,
    Colours,
    ContrastChoice,
    Density,
    Terminator,
)

ICONS = {
    "appearance": "eye",
    "portal": "globe",
    "acting": "conducted",
    "reasons": "comment",
    "scanner": "box",
    "telling": "info",
    "computer": "lock",
}


class Pages(QObject):
    """Makes the pages in the user's language."""

    def __init__(
        self, theme: Theme, languages: Sequence[tuple[str, str]], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._languages = languages
        self._words = SettingWords(self)
        self.choose_folder: QPushButton
        self.forget: QPushButton

    def make(self) -> list[Page]:
        made = [
            self._appearance(),
            self._portal(),
            self._acting(),
            self._reasons(),
            self._scanner(),
            self._telling(),
            self._computer(),
        ]
        for page in made:
            page.finish()
        return made

    def _page(self, key: str, title: str) -> Page:
        return Page(self._theme, key, title)

    def _appearance(self) -> Page:
        page, word = self._page("appearance", self.tr("Appearance")), self._words.name
        page.pick(
            "language",
            word("language"),
            self.tr("Used for everything on the screen from the next start on."),
            [("", self.tr("As in the system")), *self._languages],
        )
        page.pick(
            "colours",
            word("colours"),
            self.tr("Light or dark windows, or whichever the system has."),
            [
                (Colours.SYSTEM, self.tr("As in the system")),
                (Colours.LIGHT, self.tr("Light")),
                (Colours.DARK, self.tr("Dark")),
            ],
        )
        page.pick(
            "contrast",
            word("contrast"),
            self.tr("More contrast draws stronger borders and darker words in the status marks."),
            [
                (ContrastChoice.SYSTEM, self.tr("As in the system")),
                (ContrastChoice.USUAL, self.tr("Usual")),
                (ContrastChoice.MORE, self.tr("More")),
            ],
        )
        page.pick(
            "density",
            word("density"),
            self.tr("Compact rows show more documents at once."),
            [
                (Density.COMFORTABLE, self.tr("Comfortable")),
                (Density.COMPACT, self.tr("Compact")),
            ],
        )
        return page

    def _portal(self) -> Page:
        page, word = self._page("portal", self.tr("Portal")), self._words.name
        page.count(
            "refresh_seconds",
            word("refresh_seconds"),
            self.tr("How often the portal is asked whether documents have changed."),
            REFRESH,
            self.tr("seconds"),
        )
        page.count(
            "side_by_side",
            word("side_by_side"),
            self.tr(
                "For reading everything only. Six leave enough of the portal to your colleagues and"
                " to other programs. Documents are always conducted one after the other."
            ),
            SIDE_BY_SIDE,
            "",
        )
        return page

    def _acting(self) -> Page:
        page = self._page("acting", self.tr("Conducting and cancelling"))
        word = self._words.name
        page.switch(
            "confirm_single",
            word("confirm_single"),
            self.tr("Off, one document that is ready is conducted without a review."),
        )
        page.switch(
            "reason_required",
            word("reason_required"),
            self.tr("Off, conducting can be cancelled without saying why."),
        )
        page.switch(
            "reason_in_comment",
            word("reason_in_comment"),
            self.tr(
                "Everybody who opens the document in the portal can read it. The journal on this"
                " computer keeps the reason in any case."
            ),
        )
        return page

    def _reasons(self) -> Page:
        return ReasonsPage(self._theme)

    def _scanner(self) -> Page:
        page, word = self._page("scanner", self.tr("Scanner")), self._words.name
        page.switch(
            "scanner",
            word("scanner"),
            self.tr("A code that is scanned anywhere in the window finds its document."),
        )
        page.count(
            "scanner_ms",
            word("scanner_ms"),
            self.tr(
                "Scanners type faster than people. Raise this if codes arrive in pieces, lower"
                " it if quick typing is taken for a scan."
            ),
            SCANNER_MS,
            self.tr("milliseconds"),
            under="scanner",
        )
        page.pick(
            "scanner_end",
            word("scanner_end"),
            self.tr("The key your scanner presses after each code; most press Enter."),
            [(Terminator.ENTER, self.tr("Enter")), (Terminator.TAB, self.tr("Tab"))],
            under="scanner",
        )
        page.switch(
            "scan_sounds",
            word("scan_sounds"),
            self.tr("One sound for a document that was found, another for one that was not."),
            under="scanner",
        )
        return page

    def _telling(self) -> Page:
        page, word = self._page("telling", self.tr("Notifications")), self._words.name
        page.switch(
            "notify_finished",
            word("notify_finished"),
            self.tr("Only while another window is in front; Activity holds it all."),
        )
        page.switch(
            "notify_drafts",
            word("notify_drafts"),
            self.tr("When colleagues have made documents that wait to be conducted."),
        )
        page.switch(
            "sounds",
            word("sounds"),
            self.tr("A different one if something was refused."),
        )
        page.switch(
            "tray",
            word("tray"),
            self.tr("It shows that the program is running and brings its window to the front."),
        )
        return page

    def _computer(self) -> Page:
        page, word = self._page("computer", self.tr("This computer")), self._words.name
        page.count(
            "idle_minutes",
            word("idle_minutes"),
            self.tr(
                "Hides everything from passers-by. Unlocking takes a press of a button and no"
                " password: to keep somebody out, lock the computer itself."
            ),
            IDLE_MINUTES,
            self.tr("minutes"),
            none=self.tr("Never"),
        )
        self.choose_folder = page.folder(
            "exports_folder",
            word("exports_folder"),
            self.tr("Where lists and documents are offered to be saved."),
            self.tr("The folder for documents"),
        )
        page.count(
            "journal_months",
            word("journal_months"),
            self.tr(
                "The journal says who conducted or cancelled what, and why. Nothing is removed by"
                " itself: only when you press the button below."
            ),
            JOURNAL_MONTHS,
            self.tr("months"),
            none=self.tr("For ever"),
        )
        self.forget = QPushButton(self.tr("Remove older entries…"))
        self.forget.setObjectName("remove-older")
        self.forget.setAccessibleName(self.forget.text())
        self.forget.setAutoDefault(False)
        page.put_button(self.forget)
        return page
