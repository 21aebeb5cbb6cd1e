"""Waiting for a person to sign in again: what the portal refused goes on when they have."""

import asyncio
from collections.abc import Callable

from desktop.stock.problems import Problem


class Again:
    """One question to the person, however many calls were refused, and one answer for all.

    Once they have declined, what merely reads does not ask again; what changes something does.
    """

    def __init__(self) -> None:
        self.on_wanted: Callable[[Problem], None] | None = None
        """Asks the person; whoever is set here calls `answered` in the end."""
        self._answer: asyncio.Future[bool] | None = None
        self._declined = False

    @property
    def is_asking(self) -> bool:
        return self._answer is not None

    async def wait(self, problem: Problem, insists: bool) -> bool:
        """Whether the person has signed in again; False at once where nobody may be asked."""
        if self.on_wanted is None or (self._declined and not insists and self._answer is None):
            return False
        if self._answer is None:
            self._answer = asyncio.get_running_loop().create_future()
            self.on_wanted(problem)
        return await asyncio.shield(self._answer)

    def answered(self, signed_in: bool) -> None:
        self._declined = not signed_in
        answer, self._answer = self._answer, None
        if answer is not None and not answer.done():
            answer.set_result(signed_in)
