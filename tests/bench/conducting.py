"""P9, P10: conducting a thousand drafts, some of them refused, beside two other clients."""

from typing import Any

from tests.bench import children, drafts, portals
from tests.bench.figures import Figure, Kind, Report, Target
from tests.bench.places import fresh_folder, with_account
from tests.bench.reading import FAST, SDK
from tests.bench.setting import Setting


def measure(setting: Setting, report: Report) -> None:
    with (
        portals.serving(setting, 1_000, https=True) as portal,
        fresh_folder(setting) as folder,
    ):
        peers: dict[str, dict[str, Any]] = {}
        for name, module in ((FAST, "peer_fast"), (SDK, "peer_sdk")):
            made = _prepared(setting, portal)
            asked = {"what": "conduct", "webhook": portal.webhook, "ids": made.ids}
            peers[name] = children.run(module, asked, **portal.trust)
            _judge(setting, portal, made, peers[name])
        made = _prepared(setting, portal)
        with_account(folder, portal)
        job: dict[str, Any] = {"scenario": "conducting", "folder": str(folder)}
        ours = children.run("driven", job | {"ids": made.ids}, **portal.trust)
        ours["asked"] = [
            each for each in portal.requests() if ours["from"] <= each["at"] <= ours["to"]
        ]
        _judge(setting, portal, made, ours)
        _add(setting, report, ours, peers)


def _prepared(setting: Setting, portal: portals.Portal) -> drafts.Drafts:
    portal.late(0)
    portal.limit(setting.per_second, 0)
    made = drafts.make(portal, setting.conducted, setting.refused)
    portal.limit(setting.per_second, setting.burst)
    portal.late(setting.latency)
    return made


def _judge(
    setting: Setting, portal: portals.Portal, made: drafts.Drafts, told: dict[str, Any]
) -> None:
    requests = portal.requests()
    told["refused"] = sum(each["status"] == 503 for each in requests)
    told["requests"] = len(told.get("asked", requests))
    portal.late(0)
    portal.limit(setting.per_second, 0)
    told["true"] = drafts.true_outcomes(portal, made, told["outcomes"])


def _add(
    setting: Setting, report: Report, ours: dict[str, Any], peers: dict[str, dict[str, Any]]
) -> None:
    number = setting.conducted
    what = f"conducting {number:,} drafts, {setting.refused} refused"
    floor = number * setting.latency
    leaner = min(peers, key=lambda name: float(peers[name]["cpu"]))
    by = 1000 / number
    report.add(
        Figure("P9", what, "s", ours["seconds"], "the floor", floor, Target(Kind.TIMES, 1.1)),
        Figure(
            "P9",
            f"{what}: requests",
            "",
            ours["requests"],
            target=Target(Kind.AT_MOST, number / 40),
        ),
        Figure("P9", f"{what}: 503", "", ours["refused"], target=Target(Kind.EXACTLY, 0)),
        Figure(
            "P9",
            f"{what}: true outcomes",
            "",
            ours["true"],
            target=Target(Kind.EXACTLY, number),
        ),
        Figure(
            "P10",
            "CPU per 1,000 documents conducted",
            "s",
            ours["cpu"] * by,
            leaner,
            peers[leaner]["cpu"] * by,
            Target(Kind.TIMES, 1),
            "Ours also reads each document back, keeps a journal and paints.",
        ),
    )
    for name, told in peers.items():
        report.add(
            Figure("P9", f"{what}: time beside", "s", ours["seconds"], name, told["seconds"]),
            Figure("P9", f"{what}: true outcomes beside", "", ours["true"], name, told["true"]),
            Figure("P9", f"{what}: requests beside", "", ours["requests"], name, told["requests"]),
        )
