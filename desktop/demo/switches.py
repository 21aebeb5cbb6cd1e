"""The variants of the real server that the demo portal can show, each changeable while it runs."""

from dataclasses import dataclass, field, fields
from typing import Any


@dataclass(slots=True)
class Switches:
    """One field a variant; the defaults are today's cloud."""

    language: str = "en"
    cancelled_as: str = "N"
    """Status after a cancel: `N`; `C shown`: only displayed; `C stored`: rows are refused too."""
    error_type: str = "string"
    """`string`, or `integer` for codes that are numbers."""
    time: str = "new"
    """`new`: whole start and processing; `float`; `box`: without `operating`."""
    texts: str = "portal"
    """`portal`, or `documentation` for its English texts."""
    plan: bool = True
    inventory: bool = True
    external_catalog: bool = False
    """1C mode."""
    suppliers: str = "crm"
    """`crm`, or `catalog`: `contractorId` appears and bindings are refused."""
    negative: str = "N"
    """Negative stock: `N` by product, `E` by right, `D` never."""
    batch_costing: bool = False
    mandatory: dict[str, list[str]] = field(default_factory=dict)
    """Fields that a portal demands beside the required ones, by document type."""
    cancel_right: str = "own"
    """`own`, or `conduct` as before November 2025."""
    build: str = "new"
    """`new`, `older` (no shape check, any array becomes 1), `very old` (confirm only)."""
    hidden: int = 0
    """Documents that are counted but never shown."""
    undocumented: bool = True
    delete_conducted: str = "1"
    """`1`: code 1; `null`: result null; `0`: code 0."""
    update_missing: str = "empty"
    """`empty`: an empty document; `not found`."""
    taint: bool = True
    """A pending error replaces later failures of the same batch."""
    batch_maps: str = "php"
    """`php`: lists where keys are 0..n-1; `objects`."""
    bare_measures: bool = False
    time_zone: str = "+03:00"
    rate_per_second: float = 2.0
    rate_burst: int = 50
    """How many requests go through at once; 0 for a box without the limit."""
    retry_after: int = 0
    """Seconds told in a `Retry-After` header, which the cloud does not send."""
    operating_limit: float = 0.0
    """Seconds that one method may use in ten minutes; 0 for no limit."""
    clock_offset: float = 0.0
    token_seconds: float = 3600.0
    code_seconds: float = 30.0
    race_seconds: float = 0.0
    """A window between check and write; 0 makes acts go one after another."""

    def change(self, wanted: dict[str, Any]) -> None:
        """Set some of them; a name nobody knows is refused as a whole."""
        known = {entry.name: type(getattr(self, entry.name)) for entry in fields(self)}
        for name, value in wanted.items():
            if name not in known:
                raise ValueError(f"there is no switch {name!r}")
            if known[name] is float and isinstance(value, int) and not isinstance(value, bool):
                value = float(value)
            if not isinstance(value, known[name]):
                raise ValueError(f"the switch {name!r} takes {known[name].__name__}")
        for name, value in wanted.items():
            setattr(self, name, known[name](value))
