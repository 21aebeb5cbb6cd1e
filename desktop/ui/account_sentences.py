"""What is said of an account: where its secret lies, what can be done with it, and why."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QDateTime, QLocale, QObject

from desktop.accounts.account import AccountKind
from desktop.accounts.vault import Storage
from desktop.ui.palette import Tone
from desktop.work.account_list import Known
from desktop.work.checking import Check, Methods, State

COLOURS: dict[str, Tone] = {
    "blue": Tone.WORKING,
    "green": Tone.GOOD,
    "purple": Tone.UNDONE,
    "amber": Tone.WARNING,
    "red": Tone.BAD,
    "grey": Tone.PLAIN,
}
_PEOPLE = "user.get"
_SUPPLIERS = {"crm.item.list", "catalog.documentcontractor.list"}


@dataclass(frozen=True, slots=True)
class Ability:
    """Something the program can do with an account, or cannot, and why."""

    can: bool
    sentence: str


class AccountSentences(QObject):
    """Every sentence of the accounts dialog that depends on the account."""

    def colour(self, colour: str) -> str:
        return {
            "blue": self.tr("Blue"),
            "green": self.tr("Green"),
            "purple": self.tr("Purple"),
            "amber": self.tr("Amber"),
            "red": self.tr("Red"),
            "grey": self.tr("Grey"),
        }.get(colour, self.tr("Grey"))

    def kind(self, kind: AccountKind) -> str:
        return {
            AccountKind.WEBHOOK: self.tr("Incoming webhook"),
            AccountKind.OAUTH: self.tr("OAuth application"),
            AccountKind.DEMO: self.tr("Demo portal on this computer"),
        }[kind]

    def reality(self, kind: AccountKind) -> str:
        if kind is AccountKind.DEMO:
            return self.tr("DEMO: sample data on this computer. Nothing here is real.")
        return self.tr("REAL PORTAL: what you conduct here moves real stock.")

    def storage(self, storage: Storage, keychain: str) -> str:
        match storage:
            case Storage.SEALED if keychain:
                return self.tr(
                    "In Storekeeper's own folder, sealed with a key from {keychain}"
                ).format(keychain=keychain)
            case Storage.SEALED:
                return self.tr("In Storekeeper's own folder, sealed; its keychain does not answer")
            case Storage.FILE_ONLY:
                return self.tr("In a file that only you can open; no keychain was found")
            case Storage.MEMORY:
                return self.tr("Kept until Storekeeper is closed")
        return self.tr("Not kept: signed out")

    def moment(self, moment: datetime | None) -> str:
        if moment is None:
            return self.tr("Not since Storekeeper was started")
        when = QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))
        return QLocale().toString(when, QLocale.FormatType.ShortFormat)

    def scopes(self, known: Known | None) -> str:
        if known is None or known.findings is None or not known.findings.scopes:
            return self.tr("Not known before the next test")
        return ", ".join(sorted(known.findings.scopes))

    def abilities(self, known: Known | None, storage: Storage) -> list[Ability]:
        """What can be done and what cannot, each with its reason."""
        if storage is Storage.NONE:
            return [Ability(False, self.tr("Nothing, because it is signed out. Connect it again."))]
        if known is None or known.findings is None:
            if known is not None and known.testing:
                return [Ability(False, self.tr("Being tested…"))]
            return [
                Ability(False, self.tr("Not known yet. Connect it again to test what it can do."))
            ]
        stopped = known.findings.stopped
        if stopped is not None:
            return [
                Ability(False, self.tr("Nothing, because the last test stopped. Connect it again."))
            ]
        return [*self._reading(known), *self._refused(known), *self._acting(known)]

    def _reading(self, known: Known) -> list[Ability]:
        assert known.findings is not None  # noqa: S101 - asked before
        results = known.findings.results

        def fine(check: Check) -> bool:
            return check in results and results[check].state is State.OK

        documents = fine(Check.DOCUMENTS)
        people = fine(Check.USER_BRIEF)
        suppliers = fine(Check.CRM)
        refused = set(known.refused)
        colleagues = self.tr("Shows names of colleagues.")
        if not people:
            colleagues = self.tr("Shows colleagues by their numbers: scope user_brief is missing.")
        elif _PEOPLE in refused:
            colleagues = self.tr(
                "Shows colleagues by their numbers: the portal refused to tell their names."
            )
        names = self.tr("Shows supplier names.")
        if not suppliers:
            names = self.tr("Shows no supplier names: scope crm is missing.")
        elif refused & _SUPPLIERS:
            names = self.tr(
                "Shows not all supplier names: the portal refused to tell them to this person."
            )
        return [
            Ability(
                documents,
                self.tr("Shows documents, stock and warehouses.")
                if documents
                else self.tr("Shows no documents: the role of this person lacks the right “View”."),
            ),
            Ability(people and _PEOPLE not in refused, colleagues),
            Ability(suppliers and not refused & _SUPPLIERS, names),
        ]

    def _refused(self, known: Known) -> list[Ability]:
        """What the portal refused for good while the account was worked with."""
        lost = {
            "catalog.product.list": self.tr(
                "Shows products by their numbers: the portal refused to tell their names."
            ),
            "catalog.store.list": self.tr(
                "Shows warehouses by their numbers: the portal refused to tell their names."
            ),
            "catalog.measure.list": self.tr(
                "Shows quantities without units: the portal refused to tell the units."
            ),
        }
        return [Ability(False, lost[name]) for name in known.refused if name in lost]

    def _acting(self, known: Known) -> list[Ability]:
        assert known.findings is not None  # noqa: S101 - asked before
        result = known.findings.results.get(Check.METHODS)
        facts = result.facts if result is not None else None
        missing = facts.missing if isinstance(facts, Methods) else ()
        who = known.findings.who
        if who is not None and who.admin:
            allowed = self.tr("this person is an administrator.")
        else:
            allowed = self.tr("as far as the role of this person allows.")
        conducts = "catalog.document.conduct" not in missing
        cancels = "catalog.document.cancel" not in missing
        lacking = self.tr("this portal does not offer the method.")
        return [
            Ability(
                conducts,
                self.tr("Conducts documents: {reason}").format(reason=allowed)
                if conducts
                else self.tr("Conducts nothing: {reason}").format(reason=lacking),
            ),
            Ability(
                cancels,
                self.tr("Cancels conducting: {reason}").format(reason=allowed)
                if cancels
                else self.tr("Cancels nothing: {reason}").format(reason=lacking),
            ),
        ]
