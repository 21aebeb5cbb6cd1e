"""Bad days on request: a plan of rules, followed while the portal runs."""

import asyncio
import random
from collections.abc import Iterable, Mapping
from contextvars import ContextVar
from typing import Any

from desktop.demo import actor, breakage
from desktop.demo.breakage import Breakage, Broken
from desktop.demo.checks import CONDUCT
from desktop.demo.params import whole
from desktop.demo.people import Caller
from desktop.demo.portal import Portal, request_id
from desktop.demo.refusals import Refusal
from desktop.demo.rules import Rule, read

SOMEBODY_ELSE = 9
_asked_for: ContextVar[str] = ContextVar("asked_for", default="")
_ACTS = {CONDUCT: "catalog.document.conduct"}


class Striking:
    """A rule under way: how many matches it has let pass, and how often it has struck."""

    def __init__(self, rule: Rule) -> None:
        self.rule = rule
        self.seen = 0
        self.struck = 0

    @property
    def is_over(self) -> bool:
        return self.rule.times is not None and self.struck >= self.rule.times

    def strikes(self, luck: random.Random) -> bool:
        if self.is_over:
            return False
        self.seen += 1
        if self.seen <= self.rule.skip or luck.random() >= self.rule.chance:
            return False
        self.struck += 1
        return True


class Faults:
    """The hooks of a portal with a plan. Empty, it does nothing."""

    def __init__(self, portal: Portal, seed: int = 1) -> None:
        self._portal = portal
        self._rules: list[Striking] = []
        self._luck = random.Random(seed)
        self._spoilt: dict[str, Breakage] = {}
        self._gates: dict[str, asyncio.Event] = {}
        self._held: dict[str, int] = {}

    # -- the plan ------------------------------------------------------------------------------

    def add(self, *rules: Mapping[str, Any], seed: int | None = None) -> None:
        """Rules behind those that are there; raises ValueError and adds none if one is wrong."""
        understood = [read(each) for each in rules]
        if seed is not None:
            self._luck.seed(seed)
        self._rules += [Striking(rule) for rule in understood]

    def clear(self) -> None:
        """A good day again; whoever is held goes on."""
        self._rules.clear()
        for gate in self._gates.values():
            gate.set()
        self._gates.clear()

    def release(self, name: str) -> None:
        self._gates.setdefault(name, asyncio.Event()).set()

    def held(self, name: str) -> int:
        """How many requests wait at a gate."""
        return self._held.get(name, 0)

    def told(self) -> list[dict[str, Any]]:
        """Each rule with how often it has struck."""
        return [
            {"on": each.rule.on, "do": each.rule.do, "seen": each.seen, "struck": each.struck}
            for each in self._rules
        ]

    # -- the hooks -----------------------------------------------------------------------------

    async def before_request(self, name: str) -> None:
        _asked_for.set(name)
        for rule in self._striking(("request", name), "before", whole_request=True):
            if (broken := await self._do(rule, None, None)) is not None:
                raise Broken(broken)

    async def after_request(self, name: str) -> Breakage | None:
        spoilt = self._spoilt.pop(request_id.get(), None)
        for rule in self._striking(("request", name), "after", whole_request=True):
            spoilt = await self._do(rule, None, None) or spoilt
        return spoilt

    async def before_command(self, caller: Caller, method: str, params: Mapping[str, Any]) -> None:
        await self._command(caller, method, params, "before")

    async def after_command(self, caller: Caller, method: str, params: Mapping[str, Any]) -> None:
        await self._command(caller, method, params, "after")

    def forced_reason(self, act: str, document_id: int) -> str | None:
        for rule in self._acting("reason", act, document_id):
            return str(rule.more.get("text", ""))
        return None

    def stop_after_row(self, act: str, document_id: int) -> int | None:
        for rule in self._acting("partial", act, document_id):
            return whole(rule.more.get("row", 1))
        return None

    # -- inside --------------------------------------------------------------------------------

    async def _command(
        self, caller: Caller, method: str, params: Mapping[str, Any], when: str
    ) -> None:
        document = whole(params.get("id") or 0)
        for rule in self._striking((method.lower(),), when, document):
            broken = await self._do(rule, caller, document)
            if broken is None:
                continue
            alone = _asked_for.get() != "batch"
            if not (rule.rest or (alone and when == "after")):
                raise Broken(broken)
            self._spoilt[request_id.get()] = broken

    def _striking(
        self,
        names: Iterable[str],
        when: str,
        document: int | None = None,
        *,
        whole_request: bool = False,
    ) -> list[Rule]:
        return [
            each.rule
            for each in self._rules
            if each.rule.on in names
            and each.rule.when == when
            and each.rule.whole_request == whole_request
            and each.rule.do not in ("reason", "partial")
            and each.rule.id in (None, document)
            and each.strikes(self._luck)
        ]

    def _acting(self, action: str, act: str, document_id: int) -> list[Rule]:
        method = _ACTS.get(act, "catalog.document.cancel")
        return [
            each.rule
            for each in self._rules
            if each.rule.do == action
            and each.rule.on in (method, f"{method}list")
            and each.rule.id in (None, document_id)
            and each.strikes(self._luck)
        ]

    async def _do(self, rule: Rule, caller: Caller | None, document: int | None) -> Breakage | None:
        """Carry a rule out; a breakage is for whoever knows what to do with the answer."""
        more = rule.more
        if rule.do in breakage.KINDS:
            return Breakage(rule.do, **more)
        if rule.do == "refuse":
            raise Refusal(
                str(more.get("code", "0")),
                str(more.get("text", "")),
                whole(more.get("status", 400)),
                retry_after=more.get("retry_after"),
            )
        if rule.do == "late":
            await asyncio.sleep(float(more.get("seconds", 1)))
        elif rule.do == "hold":
            await self._hold(str(more.get("name", "gate")))
        else:
            await self._change(rule, caller, document)
        return None

    async def _hold(self, name: str) -> None:
        gate = self._gates.setdefault(name, asyncio.Event())
        self._held[name] = self._held.get(name, 0) + 1
        try:
            await gate.wait()
        finally:
            self._held[name] -= 1

    async def _change(self, rule: Rule, caller: Caller | None, document: int | None) -> None:
        more, portal = rule.more, self._portal
        user = whole(more.get("user") or (caller.user_id if caller else 0))
        if rule.do == "actor":
            other = whole(more.get("user", SOMEBODY_ELSE))
            await actor.does(portal, other, str(more["act"]), more.get("document") or document or 0)
        elif rule.do == "switch":
            portal.switches.change(dict(more["values"]))
        elif rule.do == "expire":
            portal.expire_tokens()
        elif rule.do == "revoke":
            portal.revoke(user)
        elif rule.do == "rights":
            portal.grant(user, dict(more["values"]))
