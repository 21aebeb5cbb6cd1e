"""The settings window: pages of choices that apply at once."""

from desktop.ui.settings.dialog import SettingsDialog
from desktop.ui.settings.words import SettingWords

__all__ = ["SettingWords", "SettingsDialog"]
