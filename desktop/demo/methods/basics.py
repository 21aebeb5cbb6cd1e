"""What a caller can ask of the interface itself."""

from collections.abc import Mapping
from typing import Any

from desktop.demo.envelope import moment
from desktop.demo.lists import Answer
from desktop.demo.methods.registry import METHODS, method
from desktop.demo.params import need
from desktop.demo.people import Caller
from desktop.demo.portal import Portal
from desktop.demo.refusals import Refusal

OLD_NAMES = {"catalog.document.confirm", "catalog.document.unconfirm"}
NEW_NAMES = {
    "catalog.document.conduct",
    "catalog.document.cancel",
    "catalog.document.conductlist",
    "catalog.document.cancellist",
}


def known(portal: Portal, name: str) -> bool:
    """Whether this build of the portal has a method."""
    found = METHODS.get(name.lower())
    if found is None:
        return False
    if portal.switches.build == "very old" and name.lower() in NEW_NAMES:
        return False
    return portal.switches.undocumented or not found.undocumented


@method("scope", scope=None)
async def scope(portal: Portal, caller: Caller, params: Mapping[str, Any]) -> Answer:
    del portal, params
    return Answer(sorted(caller.scopes))


@method("methods", scope=None)
async def methods(portal: Portal, caller: Caller, params: Mapping[str, Any]) -> Answer:
    del params
    named = [each for each in METHODS.values() if known(portal, each.name)]
    allowed = [each for each in named if each.scope is None or each.scope in caller.scopes]
    return Answer(["batch", *(each.name for each in allowed)])


@method("method.get", scope=None)
async def method_get(portal: Portal, caller: Caller, params: Mapping[str, Any]) -> Answer:
    name = str(need(params, "name"))
    found = METHODS.get(name.lower()) if known(portal, name) else None
    available = found is not None and (found.scope is None or found.scope in caller.scopes)
    return Answer({"isExisting": found is not None, "isAvailable": available})


@method("feature.get", scope=None)
async def feature(portal: Portal, caller: Caller, params: Mapping[str, Any]) -> Answer:
    del caller
    if not params.get("CODE"):
        raise Refusal("CODE_EMPTY", "CODE can't be empty")
    return Answer({"value": "Y" if portal.switches.plan else "N"})


@method("server.time", scope=None)
async def server_time(portal: Portal, caller: Caller, params: Mapping[str, Any]) -> Answer:
    del caller, params
    return Answer(moment(portal.clock(), portal.switches.time_zone))


@method("app.info", scope=None)
async def app_info(portal: Portal, caller: Caller, params: Mapping[str, Any]) -> Answer:
    del portal, caller, params
    raise Refusal("ACCESS_DENIED", "Access denied! Application context required", 403)
