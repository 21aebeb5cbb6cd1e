"""The settings as they are kept between two starts, among the other choices of this person."""

import logging
from pathlib import Path
from typing import Any, Final

from desktop.ground.preferences import Preferences
from desktop.work.settings import Fitted, Settings, fitted, plain

log = logging.getLogger(__name__)
NAME: Final = "settings"


class KeptSettings:
    """Owns the settings of this person; what was wrong in the file is told once it was read."""

    def __init__(self, preferences: Preferences) -> None:
        self._preferences = preferences
        stored = preferences.everything().get(NAME, {})
        self._values: dict[str, Any] = dict(stored) if isinstance(stored, dict) else {}
        read = fitted(self._values) if isinstance(stored, dict) else Fitted(Settings(), (NAME,))
        self.now = read.settings
        self.not_understood = read.unfit
        """The names of settings that are as the program comes, for want of a useful value."""
        if read.unfit:
            log.warning("settings not understood: %s", ", ".join(read.unfit))

    @property
    def set_aside(self) -> Path | None:
        """Where the damaged file of all choices was moved to, if it was damaged."""
        return self._preferences.set_aside

    def put(self, settings: Settings) -> None:
        """Keep what differs from the defaults; names of a newer version are left as they are."""
        usual, wanted = plain(Settings()), plain(settings)
        for name, value in wanted.items():
            if value == usual[name]:
                self._values.pop(name, None)
            else:
                self._values[name] = value
        self.now = settings
        self._preferences.put(NAME, dict(self._values) or None)
