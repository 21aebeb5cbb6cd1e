"""The windows of the Help menu."""

from desktop.ui.help.keyboard import KeyboardWindow, ShortcutGroup, as_text
from desktop.ui.help.windows import HelpWindows

__all__ = ["HelpWindows", "KeyboardWindow", "ShortcutGroup", "as_text"]
