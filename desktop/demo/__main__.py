"""`python -m desktop.demo`: the demo portal alone, or as the child of the program."""

import asyncio
import contextlib
import json
import os
import secrets
import sys
from collections.abc import Sequence
from typing import Any

from desktop.demo import certificates, staff
from desktop.demo.certificates import Certificates
from desktop.demo.command_line import BAD_ARGUMENTS, Settings, parse
from desktop.demo.faults import Faults
from desktop.demo.portal import Portal
from desktop.demo.running import Ending
from desktop.demo.server import build_app
from desktop.demo.serving import Serving
from desktop.demo.state import State, open_state

STANDARD_OUTPUT = 1


def main(arguments: Sequence[str] | None = None) -> int:
    """Serve until the standard input closes; answers the exit status."""
    settings = parse(sys.argv[1:] if arguments is None else arguments)
    try:
        state = open_state(settings)
    except OSError as failure:
        return refuse(f"the state in {settings.data} cannot be written: {failure.strerror}")
    if state.set_aside is not None:
        complain(f"the state was damaged and lies in {state.set_aside} now; the data are fresh")
    try:
        return asyncio.run(serve(settings, state))
    except OSError as failure:
        return refuse(f"port {settings.port} cannot be used: {failure.strerror}")
    finally:
        state.connection.close()


async def serve(settings: Settings, state: State) -> int:
    """Serve, say so, and wait for the end."""
    portal = Portal(state.connection)
    portal.switches.change({"language": state.language if state.language == "ru" else "en"})
    portal.switches.change(settings.switches)
    token = secrets.token_hex(16)
    ending = Ending(asyncio.get_running_loop())
    app = build_app(portal, settings.base, token)
    if isinstance(portal.hooks, Faults):
        portal.hooks.add(*settings.faults, seed=settings.seed)
    tls = certificates.beside(settings.data) if settings.tls else None
    async with _on_a_port(app, settings.port, state, tls) as serving:
        with ending.on_signals():
            say(_facts(settings, state, serving.address, token, tls))
            if not settings.stay:
                ending.watch_input()
            await ending.wait()
    return 0


def _on_a_port(app: Any, wanted: int, state: State, tls: Certificates | None) -> Serving:
    """The wanted port; without a wish that of the last run, so that addresses stay valid."""
    pair = None if tls is None else (tls.certificate, tls.key)
    if wanted == 0 and state.last_port:
        with contextlib.suppress(OSError):  # taken by somebody else meanwhile
            return Serving(app, state.last_port, tls=pair)
    serving = Serving(app, wanted, tls=pair)
    state.remember_port(serving.port)
    return serving


def _facts(
    settings: Settings, state: State, address: str, token: str, tls: Certificates | None
) -> dict[str, Any]:
    root = f"{address}{settings.base}"
    client_id, client_secret = staff.app_of(state.connection)
    accounts = [
        {
            "role": account.role,
            "user_id": account.user_id,
            "name": account.name,
            "position": account.position,
            "webhook": f"{root}/rest/{account.user_id}/{account.code}/",
        }
        for account in staff.accounts(state.connection)
    ]
    return {
        "address": f"{root}/",
        "language": state.language,
        "accounts": accounts,
        "oauth": {"client_id": client_id, "client_secret": client_secret},
        "control": {"url": f"{address}/control/", "token": token},
        "fresh": state.fresh,
        "set_aside": None if state.set_aside is None else str(state.set_aside),
        "ca_file": None if tls is None else str(tls.authority),
        "pid": os.getpid(),
    }


def say(facts: dict[str, Any]) -> None:
    """One line of JSON, at once; in ASCII, so that no console can spoil it."""
    line = json.dumps(facts) + "\n"
    os.write(STANDARD_OUTPUT, line.encode("ascii"))


def complain(sentence: str) -> None:
    print(f"desktop.demo: {sentence}", file=sys.stderr, flush=True)


def refuse(sentence: str) -> int:
    complain(sentence)
    return BAD_ARGUMENTS


if __name__ == "__main__":
    sys.exit(main())
