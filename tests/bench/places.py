"""A data folder for one run of the program, with an account to start with."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from desktop.accounts.account import AccountKind, WebhookSecret
from desktop.accounts.book import Accounts, Added
from desktop.accounts.keychain import NoKeychain
from desktop.accounts.problems import Silence
from desktop.ground.places import Places
from desktop.ground.preferences import Preferences
from desktop.portal.address import Webhook, understand
from desktop.work.settings import Settings
from desktop.work.settings_kept import KeptSettings
from tests.bench.portals import Portal
from tests.bench.setting import Setting

PREFERENCES = "preferences.json"


@contextmanager
def fresh_folder(setting: Setting) -> Iterator[Path]:
    setting.out.mkdir(parents=True, exist_ok=True)
    folder = Path(tempfile.mkdtemp(prefix="run-", dir=setting.out))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def with_account(folder: Path, portal: Portal) -> Path:
    """An account of the portal's administrator that was used last; answers its own folder."""
    places = Places.inside(folder)
    places.make()
    accounts = Accounts(places.data, NoKeychain(Silence.NONE))
    webhook = understand(portal.webhook)
    assert isinstance(webhook, Webhook)
    added = accounts.add(
        name="Benchmark",
        colour="blue",
        portal=webhook.base,
        kind=AccountKind.WEBHOOK,
        secret=WebhookSecret(webhook.user_id, webhook.code),
        user_id=webhook.user_id,
        person="Administrator",
    )
    assert isinstance(added, Added)
    accounts.use(added.account.key)
    own = accounts.folder(added.account.key)
    assert isinstance(own, Path)
    return own


def with_settings(folder: Path, settings: Settings) -> None:
    """As the settings dialog leaves them for the next start."""
    places = Places.inside(folder)
    places.make()
    KeptSettings(Preferences(places.config / PREFERENCES)).put(settings)
