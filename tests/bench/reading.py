"""P7, P8, P10: the first reading of everything and the second start, beside two other clients."""

import math
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop.portal import batch
from desktop.portal.paging import PAGE
from desktop.work.settings import SIDE_BY_SIDE, Settings
from tests.bench import children, portals
from tests.bench.figures import Figure, Kind, Report, Target
from tests.bench.places import fresh_folder, with_account, with_settings
from tests.bench.setting import Setting

CHANGED = 100
FAST, SDK = "fast_bitrix24", "b24pysdk"
BESIDE = "This peer sends up to fifty at once; the reading above does as it does."
FRAME = "The window and its libraries are part of ours; see what it grows by."
OURS = "Storekeeper"


@dataclass(frozen=True, slots=True)
class _Way:
    """How many requests go side by side, and which peers that is measured against."""

    name: str
    side_by_side: int
    wanted: dict[str, Target]
    why: str = ""


def measure(setting: Setting, report: Report) -> None:
    with portals.serving(setting, setting.read, https=True) as portal:
        peers = {}
        for name, module in ((FAST, "peer_fast"), (SDK, "peer_sdk")):
            _good_day(setting, portal)
            job = {"what": "read", "webhook": portal.webhook}
            peers[name] = children.run(module, job, **portal.trust)
            peers[name]["refused"] = _refused(portal)
            _whole(setting, name, peers[name])
            report.add(
                Figure(
                    "P7",
                    f"first reading, {setting.read:,}: refused with 503 ({name})",
                    "",
                    peers[name]["refused"],
                )
            )
        for way in _ways(setting, peers):
            with fresh_folder(setting) as folder:
                ours = read(setting, portal, folder, way.side_by_side)
                _whole(setting, OURS, ours)
                _add(setting, report, way, ours, peers)
                if way.side_by_side == Settings().side_by_side:
                    _add_cost(setting, report, ours, peers)
                    _second_start(setting, report, portal, folder, peers)


def _ways(setting: Setting, peers: dict[str, dict[str, Any]]) -> list[_Way]:
    """As the peer that is faster sends them, and as the program comes.

    The last one changes what the portal has, so the usual way comes last.
    """
    faster = min(peers, key=lambda name: float(peers[name]["seconds"]))
    batches = math.ceil(setting.read / (batch.MOST * PAGE))
    many = min(batches, SIDE_BY_SIDE[1]) if faster == FAST else 1
    return [
        _Way(f"{many} at once", many, {faster: Target(Kind.FASTER, 1)}),
        _Way("by default", Settings().side_by_side, {SDK: Target(Kind.FASTER, 4)}, BESIDE),
    ]


def read(
    setting: Setting, portal: portals.Portal, folder: Path, side_by_side: int | None = None
) -> dict[str, Any]:
    """The program's own first reading, with what the portal saw of it."""
    with_account(folder, portal)
    if side_by_side is not None:
        with_settings(folder, Settings(side_by_side=side_by_side))
    _good_day(setting, portal)
    job = {"scenario": "reading", "folder": str(folder)}
    told = children.run("driven", job, **portal.trust)
    requests = portal.requests()
    told["refused"] = _refused(portal)
    told["first_requests"] = sum(each["at"] <= told["first_rows_wall"] for each in requests)
    told["requests"] = len(requests)
    return told


def _good_day(setting: Setting, portal: portals.Portal) -> None:
    """An empty bucket and the latency; no request is remembered."""
    portal.limit(setting.per_second, 0)
    portal.limit(setting.per_second, setting.burst)
    portal.late(setting.latency)


def _refused(portal: portals.Portal) -> int:
    return sum(each["status"] == 503 for each in portal.requests())


def _whole(setting: Setting, name: str, told: dict[str, Any]) -> None:
    if told["documents"] != setting.read:
        raise RuntimeError(f"{name} read {told['documents']} of {setting.read} documents")


def _add(
    setting: Setting,
    report: Report,
    way: _Way,
    ours: dict[str, Any],
    peers: dict[str, dict[str, Any]],
) -> None:
    what = f"first reading, {setting.read:,}, {way.name}"
    faster = min(peers, key=lambda name: float(peers[name]["seconds"]))
    for name, told in peers.items():
        wanted = way.wanted.get(name)
        report.add(
            Figure("P7", what, "s", ours["seconds"], name, told["seconds"], wanted, way.why),
            Figure(
                "P7",
                f"{what}: memory of the whole program",
                "MB",
                ours["memory"],
                name,
                told["memory"],
                Target(Kind.FASTER, 4) if wanted and name == faster else None,
                FRAME,
            ),
            Figure("P7", f"{what}: grown by", "MB", ours["grown"], name, told["memory"]),
        )
    report.add(
        Figure(
            "P7", f"{what}: refused with 503", "", ours["refused"], target=Target(Kind.EXACTLY, 0)
        ),
        Figure("P7", f"{what}: requests", "", ours["requests"]),
        Figure(
            "P7",
            f"{what}: requests to first rows",
            "",
            ours["first_requests"],
            target=Target(Kind.AT_MOST, 3),
        ),
        Figure("P7", f"{what}: command to first rows", "s", ours["first_rows"]),
    )


def _add_cost(
    setting: Setting, report: Report, ours: dict[str, Any], peers: dict[str, dict[str, Any]]
) -> None:
    leaner = min(peers, key=lambda name: float(peers[name]["cpu"]))
    by = 1000 / setting.read
    report.add(
        Figure(
            "P10",
            "CPU per 1,000 documents read",
            "s",
            ours["cpu"] * by,
            leaner,
            peers[leaner]["cpu"] * by,
            Target(Kind.TIMES, 1),
            "Ours also keeps them: a mirror with its indexes on disk, and a list on screen.",
        )
    )


def _second_start(
    setting: Setting,
    report: Report,
    portal: portals.Portal,
    folder: Path,
    peers: dict[str, dict[str, Any]],
) -> None:
    portal.limit(setting.per_second, 0)
    wanted: dict[str, Any] = {"order": {"id": "DESC"}, "select": ["id"], "filter": {"status": "N"}}
    pages = [portal.call("catalog.document.list", {**wanted, "start": n}) for n in (0, 50)]
    ids = sorted({int(row["id"]) for page in pages for row in page["documents"]})[:CHANGED]
    fields = {"commentary": "changed meanwhile"}
    portal.together([("catalog.document.update", {"id": each, "fields": fields}) for each in ids])
    _good_day(setting, portal)
    job: dict[str, Any] = {"scenario": "refreshing", "folder": str(folder)}
    job |= {"changed": ids, "comment": fields["commentary"]}
    told = children.run("driven", job, **portal.trust)
    _whole(setting, "Storekeeper", told)
    sent = [each for each in portal.requests() if each["at"] <= told["wall"]]
    what = f"second start, {len(ids)} changed"
    for name, peer in peers.items():
        report.add(
            Figure(
                "P8",
                f"{what}: current list on screen",
                "s",
                told["seconds"],
                f"{name}, all again",
                peer["seconds"],
                Target(Kind.FASTER, 50),
            )
        )
    report.add(Figure("P8", f"{what}: requests", "", len(sent), target=Target(Kind.AT_MOST, 3)))
