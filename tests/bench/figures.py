"""What was measured, beside what it is measured against and what was wanted."""

import json
import statistics
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any


class Kind(StrEnum):
    """How a bound is meant."""

    AT_MOST = "at most"
    TIMES = "at most times theirs"
    MORE = "at most theirs plus"
    FASTER = "times faster at least"
    EXACTLY = "exactly"


@dataclass(frozen=True, slots=True)
class Target:
    kind: Kind
    bound: float

    def reached(self, ours: float, theirs: float | None) -> float:
        """What of ours is compared with the bound."""
        if self.kind is Kind.TIMES:
            return ours / (theirs or 1e-9)
        if self.kind is Kind.MORE:
            return ours - (theirs or 0.0)
        if self.kind is Kind.FASTER:
            return (theirs or 0.0) / (ours or 1e-9)
        return ours

    def met(self, ours: float, theirs: float | None) -> bool:
        value = self.reached(ours, theirs)
        if self.kind is Kind.FASTER:
            return value >= self.bound
        return value == self.bound if self.kind is Kind.EXACTLY else value <= self.bound

    def told(self, ours: float, theirs: float | None) -> str:
        """What was reached, in the words of what was wanted."""
        value = number(self.reached(ours, theirs))
        return {
            Kind.TIMES: f"{value} ×",
            Kind.MORE: f"+ {value}",
            Kind.FASTER: f"{value} × faster",
        }.get(self.kind, value)

    def __str__(self) -> str:
        told = f"{self.bound:g}"
        return {
            Kind.AT_MOST: f"≤ {told}",
            Kind.TIMES: f"≤ {told} ×",
            Kind.MORE: f"≤ + {told}",
            Kind.FASTER: f"≥ {told} × faster",
            Kind.EXACTLY: f"= {told}",
        }[self.kind]


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the table; without a target it is told for the record."""

    code: str
    what: str
    unit: str
    ours: float
    beside: str = ""
    theirs: float | None = None
    target: Target | None = None
    why: str = ""
    """Where a target is not reached: what stands in the way, as far as it is known."""

    @property
    def met(self) -> bool | None:
        return None if self.target is None else self.target.met(self.ours, self.theirs)

    @property
    def ratio(self) -> float | None:
        return None if not self.theirs else self.ours / self.theirs

    @property
    def shortfall(self) -> str:
        """By how much the target is missed; empty where it is met."""
        if self.target is None or self.met:
            return ""
        value = self.target.reached(self.ours, self.theirs)
        return f"{value:.4g} where {self.target} is wanted"

    def told(self) -> dict[str, Any]:
        return {
            "code": self.code,
            "what": self.what,
            "unit": self.unit,
            "ours": self.ours,
            "beside": self.beside,
            "theirs": self.theirs,
            "ratio": self.ratio,
            "target": str(self.target) if self.target else None,
            "met": self.met,
            "shortfall": self.shortfall,
            "why": self.why,
        }


@dataclass(slots=True)
class Report:
    """All figures of a run with the conditions they were measured under."""

    conditions: dict[str, Any]
    figures: list[Figure] = field(default_factory=list)

    def add(self, *figures: Figure) -> None:
        for each in figures:
            self.figures.append(each)
            print("  " + line(each), flush=True)

    def write(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        told = {"conditions": self.conditions, "figures": [each.told() for each in self.figures]}
        path.write_text(json.dumps(told, indent=1, ensure_ascii=False) + "\n", "utf-8")
        path.with_suffix(".md").write_text(self.markdown(), "utf-8")

    def markdown(self) -> str:
        """What was wanted and what came of it, as a table for the README."""
        lines = ["| | | Storekeeper | beside | wanted | |", "|---|---|---|---|---|---|"]
        for each in self.figures:
            if each.target is None:
                continue
            beside = "" if each.theirs is None else f"{number(each.theirs)} {each.beside}"
            ours = f"{number(each.ours)} {each.unit}".strip()
            reached = each.target.told(each.ours, each.theirs)
            verdict = f"**{reached}**" if each.met else reached
            lines.append(
                f"| {each.code} | {each.what} | {ours} | {beside} | {each.target} | {verdict} |"
            )
        return "\n".join([*lines, "", "Conditions: " + _conditions(self.conditions), ""])

    def table(self) -> str:
        rows = [("", "what", "Storekeeper", "beside", "ratio", "wanted", "")]
        for each in self.figures:
            beside = "" if each.theirs is None else f"{number(each.theirs)} {each.beside}"
            rows.append(
                (
                    each.code,
                    each.what,
                    f"{number(each.ours)} {each.unit}",
                    beside,
                    "" if each.ratio is None else f"{each.ratio:.3g}",
                    str(each.target or ""),
                    {None: "", True: "reached", False: "NOT reached"}[each.met],
                )
            )
        widths = [max(len(row[place]) for row in rows) for place in range(len(rows[0]))]
        lines = ["  ".join(f"{c:<{w}}" for c, w in zip(r, widths, strict=True)) for r in rows]
        lines.insert(1, "  ".join("-" * width for width in widths))
        missed = [
            f"{each.code} {each.what}: {each.shortfall}.{' ' + each.why if each.why else ''}"
            for each in self.figures
            if each.met is False
        ]
        return "\n".join([*(each.rstrip() for each in lines), *(["", *missed] if missed else [])])


def _conditions(given: dict[str, Any]) -> str:
    return "; ".join(f"{name} {value}" for name, value in given.items()) + "."


def line(figure: Figure) -> str:
    beside = "" if figure.theirs is None else f", {figure.beside} {number(figure.theirs)}"
    target = "" if figure.target is None else f" (wanted {figure.target})"
    return f"{figure.code} {figure.what}: {number(figure.ours)} {figure.unit}{beside}{target}"


def number(value: float) -> str:
    if value == int(value) and abs(value) < 1e9:
        return f"{int(value):,}"
    return f"{value:,.1f}" if abs(value) >= 100 else f"{value:.3g}"


def median(values: Sequence[float]) -> float:
    return statistics.median(values)


def quantile(values: Sequence[float], share: float) -> float:
    """The value that `share` of them do not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]
