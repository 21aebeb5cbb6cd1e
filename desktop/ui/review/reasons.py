"""Why conducting is cancelled: the list of reasons, in the order of their last use."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop.ground.preferences import Preferences

translate = QCoreApplication.translate

_LIST, _USED = "cancel reasons", "cancel reasons used"
OTHER = "other"
_MOST = 30


@dataclass(frozen=True, slots=True)
class Reason:
    """`key` names a reason we ship in every language; the operator's own is its own key."""

    key: str
    words: str

    @property
    def needs_words(self) -> bool:
        return self.key == OTHER


def shipped() -> list[Reason]:
    return [
        Reason("quantity", translate("Reasons", "Wrong quantity")),
        Reason("warehouse", translate("Reasons", "Wrong warehouse")),
        Reason("product", translate("Reasons", "Wrong product")),
        Reason("price", translate("Reasons", "Wrong supplier or price")),
        Reason("twice", translate("Reasons", "Entered twice")),
        Reason("back", translate("Reasons", "Goods sent back")),
        Reason(OTHER, translate("Reasons", "Other")),
    ]


class Reasons:
    """Keeps the operator's list among his preferences."""

    def __init__(self, preferences: Preferences) -> None:
        self._preferences = preferences

    def offered(self) -> list[Reason]:
        """The last used first, the rest as the list has them, "Other" at the end."""
        used = self._preferences.get(_USED, list[str], [])
        place = {key: at for at, key in enumerate(used)}
        listed = self.listed()
        return sorted(listed, key=lambda each: (each.needs_words, place.get(each.key, len(used))))

    def listed(self) -> list[Reason]:
        """As it is edited in the settings."""
        known = {each.key: each for each in shipped()}
        keys = self._preferences.get(_LIST, list[str], list(known))
        found = [known.get(key) or Reason(key, key) for key in dict.fromkeys(keys) if key.strip()]
        return found if any(each.needs_words for each in found) else [*found, known[OTHER]]

    def keep(self, reasons: Sequence[Reason]) -> None:
        self._preferences.put(_LIST, [each.key for each in reasons[:_MOST]])

    def note_used(self, reason: Reason) -> None:
        used = self._preferences.get(_USED, list[str], [])
        rest = [key for key in used if key != reason.key]
        self._preferences.put(_USED, [reason.key, *rest][:_MOST])
