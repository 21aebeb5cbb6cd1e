"""One command, alone or inside a batch: looked up, let in, carried out, timed."""

from collections.abc import Mapping
from typing import Any

from desktop.demo.lists import Answer
from desktop.demo.methods import CONTROLLERS, METHODS, Method
from desktop.demo.methods.basics import known
from desktop.demo.people import Caller
from desktop.demo.portal import Portal
from desktop.demo.refusals import Refusal


def find(portal: Portal, name: str) -> Method:
    """The method behind a name in any case; an unknown one is refused before anything else."""
    found = METHODS.get(name.lower())
    if found is not None and known(portal, name):
        return found
    controller, _, action = name.lower().rpartition(".")
    if controller in CONTROLLERS:
        text = f"Could not find description of {action} in {_controller(controller)}"
        raise Refusal("22002", text)
    raise Refusal("ERROR_METHOD_NOT_FOUND", "Method not found!", 404)


def _controller(name: str) -> str:
    return "Bitrix\\Catalog\\Controller\\" + name.split(".")[-1].capitalize()


def check_scope(caller: Caller, method: Method, *, in_batch: bool = False) -> None:
    if method.scope is None or method.scope in caller.scopes:
        return
    if method.scope == "user_brief" and caller.scopes & {"user", "user_basic"}:
        return
    text = "The request requires higher privileges than provided by the webhook token"
    raise Refusal("insufficient_scope", "" if in_batch else text, 401)


async def carry_out(
    portal: Portal, caller: Caller, method: Method, params: Mapping[str, Any]
) -> Answer:
    """Run the method's body between the hooks, and charge the caller for its time."""
    started = portal.clock()
    portal.operating.check(caller.key, method.name, portal.switches, started)
    try:
        await portal.hooks.before_command(caller, method.name, params)
        answer = await method.call(portal, caller, params)
        await portal.hooks.after_command(caller, method.name, params)
    finally:
        now = portal.clock()
        portal.operating.charge(caller.key, method.name, now - started, now)
    return answer
