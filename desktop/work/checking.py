"""The test of a connection: one line after another, each with what it found or what stopped it.

Optional scopes that are missing only limit what is shown. Whatever the program cannot work without
stops the test, and the lines behind it stay untested.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from enum import StrEnum
from urllib.parse import urlsplit

from desktop.portal.calls.documents import newest_first
from desktop.portal.calls.facts import Profile, inventory_on, method, profile, scopes, server_time
from desktop.portal.exchange import Priority
from desktop.portal.line import Caller
from desktop.stock import problems as p
from desktop.stock.problems import Problem


class Check(StrEnum):
    """What is looked at, in this order."""

    ADDRESS = "address"
    CERTIFICATE = "certificate"
    SIGN_IN = "sign-in"
    CATALOG = "catalog"
    USER_BRIEF = "user_brief"
    CRM = "crm"
    INVENTORY = "inventory"
    METHODS = "methods"
    DOCUMENTS = "documents"
    CLOCK = "clock"


class State(StrEnum):
    WAITING = "waiting"
    RUNNING = "running"
    OK = "ok"
    LIMITED = "limited"
    """It works, but not everything; `facts` say what."""
    STOPPED = "stopped"
    NOT_TESTED = "not tested"


# --- facts, one type for each thing a line can tell


@dataclass(frozen=True, slots=True)
class Answers:
    """The portal answers; the first answer took so many seconds."""

    host: str
    seconds: float


@dataclass(frozen=True, slots=True)
class Encrypted:
    """Whether the way is encrypted; only a portal on this very computer may do without."""

    secure: bool
    own_authority: bool = False


@dataclass(frozen=True, slots=True)
class Scope:
    """Whether the portal grants a scope."""

    name: str
    granted: bool


@dataclass(frozen=True, slots=True)
class InventoryIs:
    on: bool


@dataclass(frozen=True, slots=True)
class Methods:
    """The methods this portal does not offer to this caller."""

    missing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DocumentsRead:
    """The first page of the list; `more` when it was full."""

    count: int
    more: bool


@dataclass(frozen=True, slots=True)
class ClockAhead:
    """By how many seconds this computer's clock is ahead of the portal's."""

    seconds: float


Facts = Answers | Encrypted | Profile | Scope | InventoryIs | Methods | DocumentsRead | ClockAhead


@dataclass(frozen=True, slots=True)
class Result:
    """One line of the list."""

    check: Check
    state: State
    facts: Facts | None = None
    problem: Problem | None = None


@dataclass(slots=True)
class Findings:
    """Everything one test found."""

    results: dict[Check, Result] = field(default_factory=dict)
    scopes: frozenset[str] = frozenset()
    who: Profile | None = None
    seconds: float | None = None

    @property
    def stopped(self) -> Result | None:
        """The line that stops the connection."""
        return next((r for r in self.results.values() if r.state is State.STOPPED), None)

    @property
    def limits(self) -> int:
        return sum(result.state is State.LIMITED for result in self.results.values())

    @property
    def may_connect(self) -> bool:
        done = {State.OK, State.LIMITED}
        return len(self.results) == len(Check) and all(
            result.state in done for result in self.results.values()
        )


_NAMES_OF_PEOPLE = {"user_brief", "user_basic", "user"}
"""Any of them lets colleagues' names be read."""
_READING = ("catalog.document.list", "catalog.document.element.list")
_ACTING = ("catalog.document.conduct", "catalog.document.cancel")
_CLOCK_TOLERANCE = 120.0
_ABOUT_THE_CALLER = (
    p.BadCredentials,
    p.SignInAgain,
    p.NotInPlan,
    p.NotAllowed,
    p.ScopeMissing,
    p.Blocked,
)
Tell = Callable[[Result], None]
Step = Callable[[], Awaitable[Result]]


class Checking:
    """One test of one line; every change of a line is told at once."""

    def __init__(
        self, line: Caller, portal: str, tell: Tell, *, own_authority: bool = False
    ) -> None:
        parts = urlsplit(portal)
        self._line = line
        self._host = parts.netloc
        self._secure = parts.scheme == "https"
        self._own_authority = own_authority
        self._tell = tell
        self._sign_in: Result | None = None
        self._found = Findings()

    async def run(self) -> Findings:
        """All lines in their order, up to the first that stops."""
        steps: dict[Check, Step] = {
            Check.ADDRESS: self._address,
            Check.CERTIFICATE: self._certificate,
            Check.SIGN_IN: self._who,
            Check.CATALOG: self._catalog,
            Check.USER_BRIEF: self._people,
            Check.CRM: self._suppliers,
            Check.INVENTORY: self._inventory,
            Check.METHODS: self._methods,
            Check.DOCUMENTS: self._documents,
            Check.CLOCK: self._clock,
        }
        for check, step in steps.items():
            if check in self._found.results:
                continue  # the step before it told both
            if self._found.stopped is not None:
                self._say(Result(check, State.NOT_TESTED))
            else:
                self._tell(Result(check, State.RUNNING))
                self._say(await step())
        return self._found

    def _say(self, result: Result) -> None:
        self._found.results[result.check] = result
        self._tell(result)

    async def _address(self) -> Result:
        """The first question tells three lines at once: is anybody there, trusted, and who am I."""
        asked = self._line.now()
        answer = await profile(self._line)
        seconds = (self._line.now() - asked).total_seconds()
        answers = Result(Check.ADDRESS, State.OK, Answers(self._host, seconds))
        self._found.seconds = seconds
        if isinstance(answer, Profile):
            self._found.who = answer
            self._sign_in = Result(Check.SIGN_IN, State.OK, answer)
            return answers
        if isinstance(answer, p.TlsUntrusted):
            self._say(answers)
            return Result(Check.CERTIFICATE, State.STOPPED, problem=answer)
        if isinstance(answer, _ABOUT_THE_CALLER):
            self._sign_in = Result(Check.SIGN_IN, State.STOPPED, problem=answer)
            return answers
        self._found.seconds = None
        return Result(Check.ADDRESS, State.STOPPED, problem=answer)

    async def _certificate(self) -> Result:
        return Result(
            Check.CERTIFICATE,
            State.OK,
            Encrypted(self._secure, self._secure and self._own_authority),
        )

    async def _who(self) -> Result:
        assert self._sign_in is not None  # noqa: S101 - the address's own question told it
        return self._sign_in

    async def _catalog(self) -> Result:
        """The one scope that is needed; the answer serves the two lines behind it."""
        granted = await scopes(self._line)
        if isinstance(granted, Problem):
            return Result(Check.CATALOG, State.STOPPED, problem=granted)
        self._found.scopes = granted
        there = "catalog" in granted
        state = State.OK if there else State.STOPPED
        return Result(Check.CATALOG, state, Scope("catalog", there))

    async def _people(self) -> Result:
        return self._optional(Check.USER_BRIEF, bool(self._found.scopes & _NAMES_OF_PEOPLE))

    async def _suppliers(self) -> Result:
        return self._optional(Check.CRM, "crm" in self._found.scopes)

    def _optional(self, check: Check, there: bool) -> Result:
        return Result(check, State.OK if there else State.LIMITED, Scope(check.value, there))

    async def _inventory(self) -> Result:
        on = await inventory_on(self._line)
        if isinstance(on, Problem):
            return Result(Check.INVENTORY, State.STOPPED, problem=on)
        return Result(Check.INVENTORY, State.OK if on else State.STOPPED, InventoryIs(on))

    async def _methods(self) -> Result:
        """Without the lists nothing works; without conducting the program still shows them."""
        missing: list[str] = []
        for name in _READING + _ACTING:
            told = await method(self._line, name)
            if isinstance(told, Problem):
                return Result(Check.METHODS, State.STOPPED, problem=told)
            if not (told.exists and told.available):
                missing.append(name)
        state = State.LIMITED if missing else State.OK
        if set(missing) & set(_READING):
            state = State.STOPPED
        return Result(Check.METHODS, state, Methods(tuple(missing)))

    async def _documents(self) -> Result:
        """One page; a person without the right sees why in the window, so it only limits."""
        reading = newest_first(self._line, at_once=1, priority=Priority.READ)
        try:
            page = await anext(reading)
        finally:
            await reading.aclose()  # type: ignore[attr-defined] # it is a generator
        if isinstance(page, p.NotAllowed | p.WarehouseNotAllowed):
            return Result(Check.DOCUMENTS, State.LIMITED, problem=page)
        if isinstance(page, Problem):
            return Result(Check.DOCUMENTS, State.STOPPED, problem=page)
        read = DocumentsRead(len(page.rows), not page.complete)
        return Result(Check.DOCUMENTS, State.OK, read)

    async def _clock(self) -> Result:
        """Half of the way there and back is taken off; the portal tells whole seconds."""
        before = self._line.now()
        told = await server_time(self._line)
        after = self._line.now()
        if isinstance(told, Problem):
            return Result(Check.CLOCK, State.LIMITED, problem=told)
        ahead = (before + (after - before) / 2 - told).total_seconds()
        state = State.LIMITED if abs(ahead) > _CLOCK_TOLERANCE else State.OK
        return Result(Check.CLOCK, state, ClockAhead(ahead))
