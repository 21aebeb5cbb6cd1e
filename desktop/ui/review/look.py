"""The reviews' own sheet: panels, their heads and the tables in them."""

from string import Template

from desktop.ui.palette import Palette, Tone

_SHEET = Template(
    """
#review QFrame[look="panel"] { background: $base; border: 1px solid $border; border-radius: 4px; }
#review QFrame[look="panel-head"] { background: $header; border: none;
  border-bottom: 1px solid $border; border-top-left-radius: 3px; border-top-right-radius: 3px; }
#review QFrame[look="panel-strip"] { background: $base; border: none;
  border-bottom: 1px solid $line; }
#review QFrame[look="foot"] { background: $window; border: none; border-top: 1px solid $border; }
#review QFrame[look="warning"] { background: $warning_fill; border: 1px solid $warning_border;
  border-radius: 4px; }
#review QFrame[look="warning"] QLabel { color: $warning_text; }
#review QLabel[role="bad"] { color: $bad_text; font-size: 12px; font-weight: 500; }
#review QLabel[role="warning"] { color: $warning_text; font-size: 12px; font-weight: 500; }
#review QPushButton[look="danger"]:hover, #review QPushButton[look="danger"]:pressed {
  background: $bad_text; }
#review QPushButton[look="danger"]:focus { border: 2px solid $focus; }
#review QPushButton[look="small"] { min-height: 22px; padding: 0 8px; font-size: 12px; }
#review QPushButton[look="small"]:focus { min-height: 20px; padding: 0 7px; }
#review QPushButton::menu-indicator { image: none; width: 0; }
#review QAbstractItemView { background: $base; border: none; outline: none; color: $text; }
#review QComboBox QAbstractItemView { background: $base; border: 1px solid $border; }
#review QFrame[look="panel-head"] QComboBox { min-height: 24px; }
#review QFrame[look="panel-head"] QComboBox:focus { min-height: 22px; }
#review QHeaderView { background: $header; border: none; }
#review QHeaderView::section { background: $header; color: $text2; border: none;
  border-bottom: 1px solid $border; border-right: 1px solid $line; padding: 0 6px;
  min-height: 27px; font-size: 12px; font-weight: 500; }
#review QHeaderView::section:last { border-right: none; }
#review QSplitter::handle { background: transparent; }
"""
)


def look(palette: Palette) -> str:
    """The reviews' style sheet in the colours of `palette`."""
    words = {
        name: value
        for name in palette.__slots__
        if isinstance(value := getattr(palette, name), str)
    }
    for tone in (Tone.BAD, Tone.WARNING):
        pill = palette.pills[tone]
        words |= {
            f"{tone}_text": pill.text,
            f"{tone}_fill": pill.fill,
            f"{tone}_border": pill.border,
        }
    return _SHEET.substitute(words)
