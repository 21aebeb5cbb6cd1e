"""The pane's own sheet: shapes that only it has, in the palette's colours."""

from string import Template

from desktop.ui.palette import Palette, Tone

_SHEET = Template(
    """
#details { background: $window; }
#details QTextEdit { background: transparent; border: none; padding: 0; color: $text;
  selection-background-color: $accent; selection-color: $accent_text; }
#details QTextEdit[role="second"] { color: $text2; }
#details QTextEdit#history { background: $base; }
#details QScrollArea, #details QScrollArea > QWidget > QWidget { background: transparent; }
#details QFrame[look="body"] { background: $base; border: none; }
#details QFrame[look="foot"] { background: $header; border: none; border-top: 1px solid $border; }
#details QFrame[look="foot"] QLabel { font-size: 12px; color: $text3; }
#details QFrame[look="foot"] QLabel[role="strong"] { color: $text; font-weight: 600; }
#details QFrame[look="foot"] QPushButton { font-size: 12px; }
#details QFrame[look="bad"] { background: $bad_fill; border: 1px solid $bad_border;
  border-radius: 4px; }
#details QFrame[look="warning"] { background: $warning_fill; border: 1px solid $warning_border;
  border-radius: 4px; }
#details QToolButton { background: transparent; border: 2px solid transparent; border-radius: 4px;
  padding: 4px; }
#details QToolButton:hover { background: $hover; border-color: $hover; }
#details QToolButton:pressed { background: $chip; border-color: $chip; }
#details QToolButton:focus { border-color: $focus; }
#details QComboBox { min-height: 24px; }
#details QComboBox:focus { min-height: 22px; }
#details QAbstractItemView { background: $base; border: none; outline: none; color: $text; }
#details QHeaderView { background: $header; border: none; }
#details QHeaderView::section { background: $header; color: $text2; border: none;
  border-bottom: 1px solid $border; border-right: 1px solid $line; padding: 0 6px;
  min-height: 27px; font-size: 12px; font-weight: 500; }
#details QHeaderView::section:first { padding-left: 12px; }
#details QHeaderView::section:last { border-right: none; padding-right: 12px; }
"""
)


def look(palette: Palette) -> str:
    """The pane's style sheet in the colours of `palette`."""
    words = {
        name: value
        for name in palette.__slots__
        if isinstance(value := getattr(palette, name), str)
    }
    for tone in (Tone.BAD, Tone.WARNING):
        pill = palette.pills[tone]
        words |= {f"{tone}_fill": pill.fill, f"{tone}_border": pill.border}
    return _SHEET.substitute(words)
