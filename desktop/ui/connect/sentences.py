"""What the test of a connection says: what was found, what it means, and what to do."""

from dataclasses import dataclass

from PySide6.QtCore import QLocale, QObject

from desktop.accounts.account import AccountKind
from desktop.accounts.problems import AccountProblem, Hindrance, Unreadable, Unwritable
from desktop.portal.address import Mistake
from desktop.portal.calls.facts import Profile
from desktop.stock import problems as p
from desktop.work.checking import (
    Answers,
    Check,
    ClockAhead,
    DocumentsRead,
    Encrypted,
    InventoryIs,
    Methods,
    Result,
    Scope,
    State,
)
from desktop.work.connecting import AuthorityMistake
from desktop.work.signing_in import AppMistake, NotSignedIn, PasteMistake, Unfinished


@dataclass(frozen=True, slots=True)
class Said:
    """A line's sentence, and below it what to do; `quoted` are the portal's own words."""

    what: str
    to_do: str = ""
    quoted: str = ""


class Sentences(QObject):
    """Every sentence of connecting, in one place."""

    def title(self, check: Check) -> str:
        return {
            Check.ADDRESS: self.tr("Address"),
            Check.CERTIFICATE: self.tr("Certificate"),
            Check.SIGN_IN: self.tr("Sign-in"),
            Check.CATALOG: self.tr("Scope"),
            Check.USER_BRIEF: self.tr("Scope"),
            Check.CRM: self.tr("Scope"),
            Check.INVENTORY: self.tr("Inventory management"),
            Check.METHODS: self.tr("Methods"),
            Check.DOCUMENTS: self.tr("Documents"),
            Check.CLOCK: self.tr("Clock"),
        }[check]

    def state(self, state: State) -> str:
        return {
            State.WAITING: self.tr("Waiting"),
            State.RUNNING: self.tr("Checking…"),
            State.OK: self.tr("Works"),
            State.LIMITED: self.tr("Works with a limit"),
            State.STOPPED: self.tr("Stops the connection"),
            State.NOT_TESTED: self.tr("Not tested"),
        }[state]

    def line(self, result: Result, kind: AccountKind = AccountKind.WEBHOOK) -> Said:
        """What one line of the test says."""
        if result.problem is not None:
            return self._problem(result.problem, result.check, kind)
        match result.facts:
            case Answers(host):
                return Said(self.tr("{host} answers").format(host=host))
            case Encrypted(secure, own_authority):
                return Said(self._encrypted(secure, own_authority))
            case Profile(_, name, admin):
                return Said(self._who(name, admin))
            case Scope() as scope:
                return self._scope(scope, kind)
            case InventoryIs(on):
                return Said(self.tr("Switched on")) if on else self._inventory_off()
            case Methods(missing):
                return self._methods(missing, result.state)
            case DocumentsRead(count, more):
                return self._documents(count, more)
            case ClockAhead(seconds):
                return self._clock(seconds, result.state)
        return Said(self.state(result.state))

    def _encrypted(self, secure: bool, own_authority: bool) -> str:
        if own_authority:
            return self.tr("Trusted by the CA file you chose; the connection is encrypted")
        if secure:
            return self.tr("Trusted; the connection is encrypted")
        return self.tr("Not needed: the portal is on this computer")

    def _who(self, name: str, admin: bool) -> str:
        if admin:
            return self.tr("Signed in as {name}, administrator").format(name=name)
        return self.tr("Signed in as {name}").format(name=name)

    def _scope(self, scope: Scope, kind: AccountKind) -> Said:
        granted, missing = {
            "catalog": (
                self.tr("Granted: documents, stock and warehouses can be read"),
                self.tr("Missing: without it Storekeeper can read nothing"),
            ),
            "crm": (
                self.tr("Granted: supplier names are shown"),
                self.tr("Missing: supplier names are not shown"),
            ),
            "user_brief": (
                self.tr("Granted: names of colleagues are shown"),
                self.tr("Missing: colleagues are shown by their numbers"),
            ),
        }[scope.name]
        return Said(granted) if scope.granted else Said(missing, self._add_scope(scope.name, kind))

    def _add_scope(self, name: str, kind: AccountKind) -> str:
        if kind is AccountKind.OAUTH:
            return self.tr(
                "In Bitrix24 open Developer resources › Integrations, edit this application, add"
                " “{scope}” under Assign permissions, save, then sign in again."
            ).format(scope=name)
        return self.tr(
            "In Bitrix24 open Developer resources › Integrations, edit this webhook, add"
            " “{scope}” under Assign permissions, save, then test again."
        ).format(scope=name)

    def _inventory_off(self) -> Said:
        return Said(
            self.tr("Inventory management is switched off."),
            self.tr(
                "In Bitrix24 open CRM › Inventory management and switch it on, or ask an"
                " administrator to. Then test again."
            ),
        )

    def _methods(self, missing: tuple[str, ...], state: State) -> Said:
        if not missing:
            return Said(self.tr("Reading, conducting and cancelling are offered"))
        names = ", ".join(missing)
        update = self.tr("Update the portal's Commercial catalog module. Missing: {names}.").format(
            names=names
        )
        if state is State.STOPPED:
            return Said(self.tr("This portal does not offer the list of documents."), update)
        return Said(self.tr("Documents are shown, but not everything can be done"), update)

    def _documents(self, count: int, more: bool) -> Said:
        shown = QLocale().toString(count)
        if more:
            return Said(
                self.tr("The list answers, first {count} documents read").format(count=shown)
            )
        if count == 0:
            return Said(
                self.tr("The list answers, and is empty"),
                self.tr(
                    "If there are documents, your role may lack the right “View”: CRM › Settings ›"
                    " Inventory access permissions."
                ),
            )
        return Said(self.tr("The list answers, {count} documents read").format(count=shown))

    def _clock(self, seconds: float, state: State) -> Said:
        if state is State.OK:
            return Said(self.tr("This computer and the portal agree"))
        minutes = QLocale().toString(max(1, round(abs(seconds) / 60)))
        if seconds > 0:
            what = self.tr("This computer's clock is {minutes} min ahead of the portal's")
        else:
            what = self.tr("This computer's clock is {minutes} min behind the portal's")
        return Said(
            what.format(minutes=minutes),
            self.tr(
                "Times of documents come from the portal and stay right; “today” may not. Set this"
                " computer's clock by the network."
            ),
        )

    def _problem(self, problem: p.Problem, check: Check, kind: AccountKind) -> Said:
        quoted = problem.words
        match problem:
            case p.Unreachable(obstacle=obstacle):
                return self._unreachable(obstacle)
            case p.TlsUntrusted():
                return Said(
                    self.tr("The portal's certificate is not trusted."),
                    self.tr(
                        "If your company signs its own certificates, choose its CA file; your"
                        " administrator has it. Otherwise somebody may be listening in: do not go"
                        " on."
                    ),
                )
            case p.BadCredentials() | p.SignInAgain():
                return self._not_let_in(kind, quoted)
            case p.NotInPlan():
                return Said(
                    self.tr("REST is not in the portal's plan."),
                    self.tr("Webhooks and applications need a commercial plan of Bitrix24."),
                    quoted,
                )
            case p.InventoryOff():
                return self._inventory_off()
            case p.RunBy1C():
                return Said(
                    self.tr("The stock of this portal is kept in 1C."),
                    self.tr("Its documents are made and conducted there, not in Bitrix24."),
                )
            case p.PortalRenamed(host=host):
                return Said(
                    self.tr("The portal has moved to {host}.").format(host=host),
                    self.tr(
                        "Nothing secret was sent there. If your portal was renamed, paste its new"
                        " address."
                    ),
                )
            case p.PortalClosed():
                return Said(
                    self.tr("This portal was closed or deleted."),
                    self.tr("Ask its administrator."),
                )
            case p.Blocked():
                return Said(
                    self.tr("Bitrix24 has blocked this portal's REST interface."),
                    self.tr("Only the support of Bitrix24 can lift that."),
                    quoted,
                )
            case p.ScopeMissing(scope=scope):
                return Said(
                    self.tr("A permission is missing."), self._add_scope(scope or "catalog", kind)
                )
            case p.NotAllowed() | p.WarehouseNotAllowed():
                return self._no_right(check, quoted)
            case p.AnswerSenseless() if check is Check.ADDRESS:
                return Said(
                    self.tr("No portal answers at this address."),
                    self.tr(
                        "Something else does: a web page or a sign-in page of the network. Copy"
                        " the address again, and check that a browser opens the portal."
                    ),
                )
        return Said(
            self.tr("The portal did not answer this question."),
            self.tr("It may be busy or under maintenance. Test again in a minute."),
            quoted,
        )

    def _unreachable(self, obstacle: p.Obstacle) -> Said:
        to_do = {
            p.Obstacle.NAME: self.tr(
                "The name was not found. Check how it is spelt, and the network."
            ),
            p.Obstacle.REFUSED: self.tr(
                "Nothing listens there. Check the address, and whether the portal is running."
            ),
            p.Obstacle.TIMEOUT: self.tr(
                "There was no answer in time. Check the network, the firewall or the VPN."
            ),
            p.Obstacle.PROXY: self.tr(
                "The system's proxy did not let it through. Check the proxy settings."
            ),
            p.Obstacle.NETWORK: self.tr("Check the network, then test again."),
        }[obstacle]
        return Said(self.tr("No portal answers at this address."), to_do)

    def _not_let_in(self, kind: AccountKind, quoted: str) -> Said:
        if kind is AccountKind.OAUTH:
            return Said(
                self.tr("The portal does not accept this sign-in any more."),
                self.tr("Sign in again with the browser."),
                quoted,
            )
        return Said(
            self.tr("This address was revoked or mistyped."),
            self.tr(
                "Copy the whole address again from Bitrix24: Developer resources › Integrations,"
                " your incoming webhook. If it is gone, make a new one."
            ),
            quoted,
        )

    def _no_right(self, check: Check, quoted: str) -> Said:
        if check is Check.SIGN_IN:
            return Said(
                self.tr("The portal does not let this person use REST."),
                self.tr("Ask an administrator whether your account may use webhooks."),
                quoted,
            )
        return Said(
            self.tr("You may not view inventory documents."),
            self.tr(
                "Ask an administrator for “View” for each document type: CRM › Settings ›"
                " Inventory access permissions."
            ),
            quoted,
        )

    # --- what is wrong with what was typed or pasted

    def mistake(self, mistake: Mistake) -> str:
        return {
            Mistake.EMPTY: self.tr("Paste the address of an incoming webhook."),
            Mistake.NOT_AN_ADDRESS: self.tr(
                "This is not a web address. A webhook's address begins with https:// and contains"
                " /rest/."
            ),
            Mistake.NO_HOST: self.tr("This address does not name a portal. Copy it again."),
            Mistake.NOT_SECURE: self.tr(
                "This address begins with http://, so its password would travel unprotected. Use"
                " the one with https://."
            ),
            Mistake.NO_HOOK: self.tr(
                "This is an address, but not of a webhook: it must contain /rest/, a number and a"
                " code."
            ),
            Mistake.NO_CODE: self.tr("The code at the end is missing. Copy the whole address."),
            Mistake.REST_3: self.tr(
                "This is an address of REST version 3. Copy the one that looks like /rest/17/code/."
            ),
            Mistake.TOO_LONG: self.tr("This is too long to be a webhook's address."),
        }[mistake]

    def app_mistake(self, mistake: AppMistake) -> str:
        return {
            AppMistake.NO_PORTAL: self.tr("Type your portal's address."),
            AppMistake.NOT_A_PORTAL: self.tr(
                "This is not a portal's address. It looks like example.bitrix24.com."
            ),
            AppMistake.NOT_SECURE: self.tr("The portal's address must begin with https://."),
            AppMistake.NO_ID: self.tr("Type the application's client id."),
            AppMistake.NO_SECRET: self.tr("Type the application's client secret."),
        }[mistake]

    def paste_mistake(self, mistake: PasteMistake) -> str:
        return {
            PasteMistake.EMPTY: self.tr(
                "Paste the address that the browser shows after you signed in."
            ),
            PasteMistake.NO_CODE: self.tr(
                "There is no code in this. Copy the whole address from the browser."
            ),
            PasteMistake.FOREIGN: self.tr(
                "This address belongs to another sign-in. Sign in again and copy the new one."
            ),
            PasteMistake.NOT_WAITING: self.tr(
                "The sign-in has ended. Press “Sign in with browser” again."
            ),
        }[mistake]

    def not_signed_in(self, ended: NotSignedIn) -> str:
        return {
            Unfinished.TIMED_OUT: self.tr(
                "Nobody came back from the browser in time. If the portal showed an error there,"
                " check the client id and the handler address; then sign in again."
            ),
            Unfinished.TURNED_AWAY: self.tr(
                "The portal did not let you sign in. Ask an administrator whether you may use this"
                " application."
            ),
            Unfinished.CODE_TOO_OLD: self.tr(
                "The portal's code is good for 30 seconds, and they have passed. Sign in again."
            ),
        }[ended.why]

    def exchange_failed(self, problem: p.Problem) -> str:
        """Why the sign-in server gave no tokens."""
        match problem:
            case p.SignInAgain():
                return self.tr(
                    "The portal's code is not good any more: it lives 30 seconds and works once."
                    " Sign in again."
                )
            case p.BadCredentials():
                return self.tr(
                    "The sign-in server does not know this client id with this secret. Copy both"
                    " again from the application in Bitrix24."
                )
            case p.NotInPlan():
                return self.tr(
                    "REST is not in the portal's plan. Applications need a commercial plan of"
                    " Bitrix24."
                )
            case p.ScopeMissing():
                return self.tr(
                    "The application lacks a permission. Add “catalog” under Assign permissions in"
                    " Bitrix24, then sign in again."
                )
            case p.TlsUntrusted():
                return self.tr("The sign-in server's certificate is not trusted by this computer.")
            case p.Unreachable():
                return self.tr(
                    "The sign-in server cannot be reached. Check the network, then sign in again."
                )
        return self.tr("The sign-in server gave no sound answer. Sign in again.")

    def authority_mistake(self, mistake: AuthorityMistake) -> str:
        return {
            AuthorityMistake.UNREADABLE: self.tr("The chosen file cannot be read."),
            AuthorityMistake.NO_CERTIFICATE: self.tr(
                "There is no certificate authority in the chosen file. It must be in PEM format."
            ),
        }[mistake]

    # --- where the secret lies

    def storage(self, keychain: str, kept: bool) -> str:
        if not kept:
            return self.tr("It is kept until Storekeeper is closed, and left out of logs.")
        if keychain:
            return self.tr(
                "It is kept in Storekeeper's own folder, sealed with a key from {keychain}, and is"
                " left out of logs and reports."
            ).format(keychain=keychain)
        return self.tr(
            "No keychain was found. The address is kept in a file that only you can open, and is"
            " left out of logs and reports."
        )

    def account_problem(self, problem: AccountProblem) -> str:
        match problem:
            case Unwritable(hindrance=Hindrance.FULL):
                return self.tr("The disk is full, so the account could not be kept.")
            case Unwritable(path=path):
                return self.tr("The account could not be kept: {path} cannot be written.").format(
                    path=path
                )
            case Unreadable(path=path):
                return self.tr("The account could not be read: {path} cannot be opened.").format(
                    path=path
                )
        return self.tr("The account could not be read. Connect it again.")
