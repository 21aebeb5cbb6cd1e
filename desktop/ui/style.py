"""The style sheet: sizes and shapes of the design, filled with a palette's colours.

Widgets ask for a look by the dynamic property `role` (labels, frames) or `look` (buttons).
"""

from string import Template

from desktop.ground.resources import resource
from desktop.ui.palette import Palette, Tone

_SHEET = Template(
    """
QMainWindow, QDialog, QMessageBox { background: $window; }
QToolTip { background: $header; color: $text; border: 1px solid $border; padding: 4px 6px; }

QMenuBar { background: $window; padding: 0 6px; min-height: 26px; }
QMenuBar::item { padding: 4px 10px; border-radius: 4px; background: transparent; color: $text; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: $selection; color: $selection_text; }
QMenu { background: $base; border: 1px solid $border; padding: 4px; }
QMenu::item { padding: 5px 28px 5px 10px; border-radius: 4px; color: $text; }
QMenu::item:selected { background: $selection; color: $selection_text; }
QMenu::item:disabled { color: $disabled; }
QMenu::separator { height: 1px; background: $line; margin: 4px 6px; }
QMenu::icon { padding-left: 8px; }

QPushButton { background: $button; color: $text; border: 1px solid $button_border;
  border-radius: 4px; min-height: 28px; padding: 0 14px; }
QPushButton:hover { background: $hover; }
QPushButton:pressed, QPushButton:checked { background: $chip; border-color: $chip_border; }
QPushButton:focus { border: 2px solid $focus; padding: 0 13px; min-height: 26px; }
QPushButton:disabled { color: $disabled; background: $window; border-color: $border; }
QPushButton[look="primary"] { background: $accent; color: $accent_text; border-color: $accent;
  font-weight: 600; }
QPushButton[look="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[look="primary"]:pressed { background: $accent_pressed; border-color: $accent_pressed; }
QPushButton[look="primary"]:focus { border: 2px solid $focus; }
QPushButton[look="primary"]:disabled { background: $track; color: $text3; border-color: $track; }
QPushButton[look="flat"] { background: transparent; border-color: transparent; padding: 0 8px; }
QPushButton[look="flat"]:hover { background: $hover; }
QPushButton[look="flat"]:checked { background: $chip; border-color: $chip_border; }
QPushButton[look="flat"]:focus { border: 2px solid $focus; padding: 0 7px; }
QPushButton[look="flat"]:disabled { color: $disabled; background: transparent; }
QPushButton::menu-indicator { image: none; width: 0; }
QPushButton[look="danger"] { background: $danger; color: $accent_text; border-color: $danger;
  font-weight: 600; }
QPushButton[look="danger"]:disabled { background: $track; color: $text3; border-color: $track; }
QPushButton[look="link"] { background: transparent; border: none; color: $link; padding: 0 2px;
  min-height: 22px; }
QPushButton[look="link"]:hover { text-decoration: underline; }
QPushButton[look="link"]:focus { border: 2px solid $focus; }
QPushButton[look="link"]:disabled { color: $disabled; }

QLineEdit, QComboBox, QPlainTextEdit, QSpinBox, QDateEdit { background: $base; color: $text;
  border: 1px solid $field_border; border-radius: 4px; padding: 0 8px; min-height: 26px;
  selection-background-color: $accent; selection-color: $accent_text; }
QPlainTextEdit { padding: 6px; }
QLineEdit:focus, QComboBox:focus, QPlainTextEdit:focus, QSpinBox:focus, QDateEdit:focus {
  border: 2px solid $focus; padding: 0 7px; min-height: 24px; }
QLineEdit:disabled, QComboBox:disabled, QSpinBox:disabled { color: $disabled;
  border-color: $border; }
QComboBox::drop-down { border: none; width: 26px; }
QComboBox::down-arrow { image: url("$arrow_down"); width: 14px; height: 14px; }
QComboBox QAbstractItemView { background: $base; color: $text; border: 1px solid $border;
  selection-background-color: $selection; selection-color: $selection_text; outline: none; }
QComboBox QAbstractItemView::item { min-height: 26px; padding: 0 4px; }
QSpinBox { padding: 0; }
QSpinBox:focus { padding: 0; }
QSpinBox::up-button, QSpinBox::down-button { border: none; background: transparent; width: 24px; }
QSpinBox::up-button:hover, QSpinBox::down-button:hover { background: $hover; }
QSpinBox::up-arrow { image: url("$arrow_up"); width: 12px; height: 12px; }
QSpinBox::down-arrow { image: url("$arrow_down"); width: 12px; height: 12px; }

QLabel { color: $text; background: transparent; }
QLabel[role="dialog-title"] { font-size: 17px; font-weight: 600; }
QLabel[role="title"] { font-size: 15px; font-weight: 600; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="second"] { color: $text2; }
QLabel[role="quiet"] { color: $text3; }
QLabel[role="note"] { color: $text2; font-size: 12px; }
QLabel[role="section"] { color: $text3; font-size: 11px; font-weight: 500; }
QLabel[role="mono"] { font-family: monospace; font-size: 12px; color: $text2; }

QFrame[role="rule"] { background: $border; border: none; }
QFrame[role="panel"] { background: $base; border: 1px solid $border; border-radius: 4px; }
QFrame[role="quiet-box"] { background: $header; border: 1px solid $border; border-radius: 4px; }
QWidget[role="base"] { background: $base; }
QFrame[role="strip-warning"] { background: $warning_fill; border: none;
  border-bottom: 1px solid $warning_border; }
QFrame[role="strip-warning"] QLabel { color: $warning_text; }
QFrame[role="strip-info"] { background: $working_fill; border: none;
  border-bottom: 1px solid $working_border; }
QFrame[role="strip-info"] QLabel { color: $working_text; }
QFrame[role="strip-bad"] { background: $bad_fill; border: none;
  border-bottom: 1px solid $bad_border; }
QFrame[role="strip-bad"] QLabel { color: $bad_text; }
QFrame[role="demo-band"] { background: $undone_fill; border: none;
  border-bottom: 1px solid $undone_border; }
QFrame[role="demo-band"] QLabel { color: $undone_text; }

QTextEdit[look="passage"] { background: transparent; border: none; padding: 0; color: $text;
  selection-background-color: $accent; selection-color: $accent_text; }
QTextEdit[look="passage"][role="title"] { font-size: 15px; font-weight: 600; }
QTextEdit[look="passage"][role="strong"] { font-weight: 600; }
QTextEdit[look="passage"][role="second"] { color: $text2; }
QTextEdit[look="passage"][role="mono"] { font-family: monospace; font-size: 12px; color: $text3; }
QFrame[role="dialog-foot"] { background: $window; border: none; border-top: 1px solid $border; }
QFrame[role="panel-head"] { background: $header; border: none; border-bottom: 1px solid $border; }
QFrame[role="panel-head"] QLineEdit, QFrame[role="panel-head"] QComboBox { min-height: 24px; }
QFrame[role="panel-head"] QLineEdit:focus, QFrame[role="panel-head"] QComboBox:focus {
  min-height: 22px; }
QLabel[role="count"] { font-size: 17px; }
QLabel[role="count-number"] { font-size: 17px; font-weight: 600; }
QLabel[role="count-zero"] { font-size: 17px; color: $text3; }
QScrollArea[role="plain"], QScrollArea[role="plain"] > QWidget > QWidget {
  background: transparent; border: none; }
QAbstractItemView[role="list"] { background: $base; border: 1px solid $border; outline: none;
  color: $text; }
QAbstractItemView[role="list"][look="bare"] { border: none; }
QAbstractItemView[role="list"] QHeaderView { background: $header; border: none; }
QAbstractItemView[role="list"] QHeaderView::section { background: $header; color: $text2;
  border: none; border-bottom: 1px solid $border; border-right: 1px solid $line; padding: 0 6px;
  min-height: 27px; font-size: 12px; font-weight: 500; }
QPushButton[look="bare"] { background: transparent; border: 2px solid transparent; padding: 0 8px;
  min-height: 22px; }
QPushButton[look="bare"]:hover { background: $hover; border-color: $hover; }
QPushButton[look="bare"]:pressed { background: $chip; border-color: $chip; }
QPushButton[look="bare"]:focus { border-color: $focus; }
QPushButton[look="bare"]:disabled { color: $disabled; background: transparent; }
QPushButton[look="bad"] { background: transparent; border: 2px solid transparent; padding: 0 6px;
  min-height: 22px; color: $bad_text; }
QPushButton[look="bad"]:hover { text-decoration: underline; }
QPushButton[look="bad"]:focus { border-color: $focus; }

QStatusBar { background: $window; border-top: 1px solid $border; min-height: 31px; }
QStatusBar::item { border: none; }
QStatusBar QLabel { font-size: 12px; color: $text2; padding: 0 8px; }
QToolBar { background: $window; border: none; spacing: 8px; padding: 6px 10px; }

QSplitter::handle { background: $border; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: $button_border; border-radius: 4px; margin: 1px; min-height: 28px;
  min-width: 28px; }
QScrollBar::handle:hover { background: $field_border; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QProgressBar { background: $track; border: none; border-radius: 3px; max-height: 8px;
  min-height: 8px; text-align: center; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
"""
)


def style_sheet(palette: Palette) -> str:
    """The application's style sheet in the colours of `palette`."""
    words: dict[str, str] = {
        name: getattr(palette, name)
        for name in palette.__slots__
        if isinstance(getattr(palette, name), str)
    }
    for tone in Tone:
        pill = palette.pills[tone]
        words |= {
            f"{tone}_text": pill.text,
            f"{tone}_fill": pill.fill,
            f"{tone}_border": pill.border,
        }
    theme = "dark" if palette.dark else "light"
    for way in ("down", "up"):
        # a style sheet takes its drawings from files, each in one colour: text2 of the theme
        words[f"arrow_{way}"] = resource("icons", f"arrow-{way}-{theme}.svg").as_posix()
    return _SHEET.substitute(words)
