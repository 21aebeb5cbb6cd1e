"""How large a run of the benchmarks is, and where it keeps its files."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Setting:
    out: Path
    """Reports; made mirrors and portals lie here too and serve the next run."""
    sizes: tuple[int, ...] = (100_000, 1_000_000)
    growth: tuple[int, ...] = (1_000, 10_000, 100_000, 1_000_000)
    read: int = 100_000
    conducted: int = 1_000
    refused: int = 25
    repetitions: int = 5
    idle: float = 60.0
    latency: float = 0.04
    per_second: float = 2.0
    burst: int = 50
