"""The languages the program speaks, and which of them it speaks now."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator, Signal

from desktop.ground.resources import resource

SYSTEM = ""
"""The choice that follows the computer's own language."""

ENGLISH = "en"
LANGUAGES = (
    (ENGLISH, "English"),
    ("de", "Deutsch"),
    ("es", "Español"),
    ("pl", "Polski"),
    ("pt_BR", "Português (Brasil)"),
    ("ru", "Русский"),
)
"""Codes and own names: people look for their language in their language."""


def spoken(wishes: list[str]) -> str:
    """The first language of `wishes` (`pt-BR`, `de-CH`…) that we speak, else English."""
    for wish in wishes:
        of_wish = QLocale(wish).language()
        for code, _ in LANGUAGES:
            if of_wish is QLocale(code).language():
                return code
    return ENGLISH


class Languages(QObject):
    """Owns the translations in use: ours, and Qt's own words for its dialogs.

    `changed` is emitted when sentences made from now on are in another language; windows that
    stand open make theirs anew.
    """

    changed = Signal()

    def __init__(self, application: QCoreApplication, ours: Path | None = None) -> None:
        """`ours` holds the compiled translations; left out, those the program came with."""
        super().__init__(application)
        self._application = application
        self._ours = ours if ours is not None else resource("translations")
        self._own_locale = QLocale()
        self._installed: list[QTranslator] = []
        self._damaged = ""
        self.choice = SYSTEM
        self.current = ENGLISH

    def choose(self, code: str) -> bool:
        """Speak this language, or the computer's for ``SYSTEM``; False where it stays English.

        A language we do not speak and a damaged file are both no reason not to start.
        """
        known = code == SYSTEM or code in dict(LANGUAGES)
        wanted = spoken(QLocale.system().uiLanguages()) if code == SYSTEM else code
        made = self._load(wanted) if known else None
        self._damaged = wanted if made is None else ""
        self.choice = code
        self.current = wanted if made is not None else ENGLISH
        QLocale.setDefault(self._locale())
        self._install(made if made is not None else self._load(ENGLISH) or [])
        self.changed.emit()
        return not self._damaged

    def notice(self) -> str:
        """What to tell when the chosen language cannot be spoken; empty otherwise."""
        if not self._damaged:
            return ""
        language = dict(LANGUAGES).get(self._damaged, self._damaged)
        return self.tr(
            "The translation “{language}” is missing or damaged, so Storekeeper speaks English."
            " Install Storekeeper again to mend it."
        ).format(language=language)

    # -- inside --------------------------------------------------------------------------------

    def _load(self, code: str) -> list[QTranslator] | None:
        """The translators of a language, Qt's first, since the last installed is asked first."""
        ours = QTranslator(self)
        if not ours.load(str(self._ours / f"storekeeper_{code}.qm")):
            ours.deleteLater()
            return None
        qts = QTranslator(self)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if code != ENGLISH and qts.load(str(Path(folder) / f"qtbase_{code}.qm")):
            return [qts, ours]
        qts.deleteLater()  # a computer without Qt's words shows its few buttons in English
        return [ours]

    def _install(self, translators: list[QTranslator]) -> None:
        for old in self._installed:
            self._application.removeTranslator(old)
            old.deleteLater()
        for new in translators:
            self._application.installTranslator(new)
        self._installed = translators

    def _locale(self) -> QLocale:
        """How figures and days are written: people keep their own ways in their own language."""
        chosen = QLocale(self.current)
        if self.choice == SYSTEM or chosen.language() is self._own_locale.language():
            return self._own_locale
        return chosen
