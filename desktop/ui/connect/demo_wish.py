"""What somebody who tries the demo portal wants it to be like."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DemoWish:
    """The demo portal as it is wanted."""

    role: str = "administrator"
    """`administrator`, `manager` or `worker`."""
    slow_seconds: float = 0.0
    """How long every answer is held back."""
    lost_percent: int = 0
    """Of a hundred answers, how many are lost on their way."""
