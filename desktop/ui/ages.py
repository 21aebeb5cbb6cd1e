"""How long ago something was, in plain words."""

from collections.abc import Callable

from PySide6.QtCore import QObject

_MINUTE, _HOUR, _DAY = 60, 3600, 86400


class Ages(QObject):
    """A QObject, because `tr` alone lets a translator give every plural that his language has."""

    def __init__(self, count: Callable[[int], str]) -> None:
        super().__init__()
        self._count = count

    def ago(self, seconds: int) -> str:
        if seconds < _MINUTE:
            return self.tr("just now")
        if seconds < _HOUR:
            return self._minutes(seconds // _MINUTE)
        if seconds < _DAY:
            return self._hours(seconds // _HOUR)
        return self._days(seconds // _DAY)

    def _minutes(self, amount: int) -> str:
        if amount == 1:
            return self.tr("1 minute ago")
        return self.tr("{minutes} minutes ago", "", amount).format(minutes=self._count(amount))

    def _hours(self, amount: int) -> str:
        if amount == 1:
            return self.tr("1 hour ago")
        return self.tr("{hours} hours ago", "", amount).format(hours=self._count(amount))

    def _days(self, amount: int) -> str:
        if amount == 1:
            return self.tr("1 day ago")
        return self.tr("{days} days ago", "", amount).format(days=self._count(amount))
