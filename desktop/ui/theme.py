"""Light or dark, usual or more contrast, as chosen here or in the system, for every widget."""

from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from desktop.ground.resources import resource
from desktop.ui.palette import DARK, DARK_MORE, LIGHT, LIGHT_MORE, Palette
from desktop.ui.style import style_sheet
from desktop.work.settings import ContrastChoice

FAMILY = "Inter"


class ThemeChoice(StrEnum):
    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Theme(QObject):
    """Owns the application's colours and font; `changed` tells painters to paint anew."""

    changed = Signal()

    def __init__(
        self,
        app: QApplication,
        choice: ThemeChoice = ThemeChoice.SYSTEM,
        contrast: ContrastChoice = ContrastChoice.SYSTEM,
    ) -> None:
        super().__init__(app)
        self._app = app
        self._choice = choice
        self._contrast = contrast
        self.palette = LIGHT
        _load_fonts()
        app.setStyle("Fusion")
        app.setFont(body_font())
        self._paint()
        app.styleHints().colorSchemeChanged.connect(self._follow)
        app.styleHints().accessibility().contrastPreferenceChanged.connect(self._follow)

    @property
    def choice(self) -> ThemeChoice:
        return self._choice

    @property
    def contrast(self) -> ContrastChoice:
        return self._contrast

    def choose(self, choice: ThemeChoice) -> None:
        self._choice = choice
        self._follow()

    def choose_contrast(self, contrast: ContrastChoice) -> None:
        self._contrast = contrast
        self._follow()

    def _follow(self) -> None:
        if self._wanted() is not self.palette:
            self._paint()
            self.changed.emit()

    def _wanted(self) -> Palette:
        hints = self._app.styleHints()
        dark = self._choice is ThemeChoice.DARK or (
            self._choice is ThemeChoice.SYSTEM and hints.colorScheme() is Qt.ColorScheme.Dark
        )
        asked = hints.accessibility().contrastPreference()
        more = self._contrast is ContrastChoice.MORE or (
            self._contrast is ContrastChoice.SYSTEM and asked is Qt.ContrastPreference.HighContrast
        )
        if more:
            return DARK_MORE if dark else LIGHT_MORE
        return DARK if dark else LIGHT

    def _paint(self) -> None:
        self.palette = self._wanted()
        self._app.setPalette(_qt_palette(self.palette))
        self._app.setStyleSheet(style_sheet(self.palette))


def body_font() -> QFont:
    """Inter where it could be loaded, at the size of the design (13 px at 96 dpi)."""
    font = QFont(FAMILY)
    font.setPixelSize(13)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def _load_fonts() -> None:
    for weight in ("Regular", "Medium", "SemiBold"):
        QFontDatabase.addApplicationFont(str(resource("fonts", f"Inter-{weight}.otf")))


def _qt_palette(colours: Palette) -> QPalette:
    made = QPalette()
    role = QPalette.ColorRole
    for name, colour in {
        role.Window: colours.window,
        role.WindowText: colours.text,
        role.Base: colours.base,
        role.AlternateBase: colours.header,
        role.Text: colours.text,
        role.Button: colours.button,
        role.ButtonText: colours.text,
        role.BrightText: colours.accent_text,
        role.ToolTipBase: colours.header,
        role.ToolTipText: colours.text,
        role.Highlight: colours.selection,
        role.HighlightedText: colours.selection_text,
        role.Link: colours.link,
        role.LinkVisited: colours.link,
        role.PlaceholderText: colours.text3,
        role.Mid: colours.border,
        role.Light: colours.line,
        role.Dark: colours.border,
        role.Accent: colours.accent,
    }.items():
        made.setColor(name, QColor(colour))
    for name in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, name, QColor(colours.disabled))
    return made
