"""A session that has run out: renewed in silence, or one dialog, and what waited goes on."""

from pathlib import Path

import pytest

from desktop.accounts.account import OAuthSecret
from desktop.stock.outcomes import Fate
from desktop.stock.problems import SignInAgain
from desktop.ui.theme import Theme
from desktop.work.operations import Phase
from tests.ui.account_desks import ACCESS, REFRESH, WRITE_OFF, Desks, desks, problem_of
from tests.ui.connecting_parts import allow, follow, press
from tests.ui.waiting import until

pytestmark = pytest.mark.anyio
DRAFT = WRITE_OFF


async def sign_in(it: Desks, user_id: str = "1") -> None:
    """What the person does in the dialog and in the browser."""
    (dialog,) = it.sign_in_dialogs
    await until(dialog.oauth.secret.text, "what is known of the application")
    press(dialog, "sign-in")
    await until(lambda: it.pages, "the browser")
    await follow(await allow(it.pages.pop(), user_id=user_id))
    await until(dialog.connect_button.isEnabled, "the test")
    press(dialog, "connect-now")


async def test_an_expired_token_is_renewed_and_stored_before_it_is_used(
    theme: Theme, tmp_path: Path
) -> None:
    async with desks(theme, tmp_path) as it:
        account = it.by_sign_in()
        opened = await it.open(account)
        it.session_ends(for_good=False)
        operation = it.conduct(opened, DRAFT)
        await until(operation.finished.is_set, "the operation")
        assert operation.outcomes[DRAFT].fate is Fate.DONE
        kept = it.accounts.secret(account.key)
        assert isinstance(kept, OAuthSecret)
        assert {kept.access_token, kept.refresh_token} & {ACCESS, REFRESH} == set()
        assert opened.signing.headers() == {"Authorization": f"Bearer {kept.access_token}"}
        assert it.sign_in_dialogs == []


async def test_a_refused_renewal_asks_once_and_what_waited_goes_on(
    theme: Theme, tmp_path: Path
) -> None:
    async with desks(theme, tmp_path) as it:
        account = it.by_sign_in()
        opened = await it.open(account)
        page = it.page
        it.session_ends(for_good=True)
        operation = it.conduct(opened, DRAFT)
        opened.desk.keeping.refresh()
        await until(lambda: it.sign_in_dialogs, "the dialog")
        await until(lambda: opened.desk.keeping.standing.reading, "the list to be asked for")
        assert len(it.sign_in_dialogs) == 1
        assert operation.phase is not Phase.ENDED, "it waits"
        await sign_in(it)
        await until(operation.finished.is_set, "the operation")
        assert operation.outcomes[DRAFT].fate is Fate.DONE
        assert it.times(DRAFT) == 1
        await until(lambda: not opened.desk.keeping.standing.reading, "the list")
        assert opened.desk.keeping.standing.problem is None
        assert it.page is page, "the desk stayed open"
        assert it.sign_in_dialogs == []


async def test_not_now_ends_what_waited_and_it_can_be_asked_again(
    theme: Theme, tmp_path: Path
) -> None:
    async with desks(theme, tmp_path) as it:
        account = it.by_sign_in()
        opened = await it.open(account)
        it.session_ends(for_good=True)
        operation = it.conduct(opened, DRAFT)
        await until(lambda: it.sign_in_dialogs, "the dialog")
        press(it.sign_in_dialogs[0], "not-now")
        await until(operation.finished.is_set, "the operation")
        assert operation.outcomes[DRAFT].fate is Fate.NOT_STARTED
        assert isinstance(problem_of(operation, DRAFT), SignInAgain)
        opened.desk.keeping.refresh()
        await until(lambda: opened.desk.keeping.standing.problem is not None, "the list")
        assert it.sign_in_dialogs == [], "reading in the background asks nobody a second time"
        it.page.connect_wanted.emit()
        await sign_in(it)
        await until(lambda: opened.desk.keeping.standing.problem is None, "the list")
        again = it.conduct(opened, DRAFT)
        await until(again.finished.is_set, "the operation")
        assert again.outcomes[DRAFT].fate is Fate.DONE
        assert it.times(DRAFT) == 1


async def test_somebody_else_does_not_take_over_what_waits(theme: Theme, tmp_path: Path) -> None:
    async with desks(theme, tmp_path) as it:
        account = it.by_sign_in()
        opened = await it.open(account)
        it.session_ends(for_good=True)
        operation = it.conduct(opened, DRAFT)
        await until(lambda: it.sign_in_dialogs, "the dialog")
        await sign_in(it, user_id="7")
        await until(operation.finished.is_set, "the operation")
        assert operation.outcomes[DRAFT].fate is Fate.NOT_STARTED
        assert it.times(DRAFT) == 0
        names = {entry.account.user_id for entry in it.accounts.listing().entries}
        assert names == {1, 7}, "whoever signed in has an account of their own"
