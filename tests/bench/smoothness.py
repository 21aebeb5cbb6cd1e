"""P3, P4: the longest gaps of the event loop while much happens and somebody is restless."""

from typing import Any

from tests.bench import children, drafts, portals
from tests.bench.figures import Figure, Kind, Report, Target, quantile
from tests.bench.places import fresh_folder, with_account
from tests.bench.setting import Setting


def measure_reading(setting: Setting, report: Report) -> None:
    with portals.serving(setting, setting.read) as portal, fresh_folder(setting) as folder:
        told = children.run("driven", _job("reading", folder, portal))
    if told["documents"] != setting.read:
        raise RuntimeError(f"{told['documents']} of {setting.read} documents were read")
    _add(report, "P3", f"{setting.read:,} documents read", told)


def measure_conducting(setting: Setting, report: Report) -> None:
    with portals.serving(setting, 1_000) as portal, fresh_folder(setting) as folder:
        made = drafts.make(portal, setting.conducted, 0)
        told = children.run("driven", _job("conducting", folder, portal) | {"ids": made.ids})
        if drafts.untrue(portal, made, told["outcomes"]):
            raise RuntimeError("not every outcome is true")
    _add(report, "P4", f"{setting.conducted:,} documents conducted", told)


def _job(scenario: str, folder: Any, portal: portals.Portal) -> dict[str, Any]:
    with_account(folder, portal)
    return {"scenario": scenario, "folder": str(folder), "restless": True}


def _add(report: Report, code: str, what: str, told: dict[str, Any]) -> None:
    gaps: list[float] = told["gaps"]
    what = f"gap of the event loop, {what}"
    report.add(
        Figure(
            code,
            f"{what}: p99.9",
            "ms",
            quantile(gaps, 0.999),
            target=Target(Kind.AT_MOST, 16),
        ),
        Figure(code, f"{what}: longest", "ms", max(gaps), target=Target(Kind.AT_MOST, 50)),
        Figure(code, f"{what}: p50", "ms", quantile(gaps, 0.5)),
        Figure(code, f"{what}: p99.9 of own work", "ms", quantile(told["work"], 0.999)),
        Figure(code, f"{what}: longest own work", "ms", max(told["work"])),
    )
