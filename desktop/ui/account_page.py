"""One account: who, where, what it can do and why, and what can be done with it."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.accounts.account import Account, AccountKind
from desktop.accounts.book import Entry
from desktop.accounts.vault import Storage
from desktop.ui.account_sentences import COLOURS, AccountSentences
from desktop.ui.connect.parts import IconButton, Notice
from desktop.ui.icons import icon
from desktop.ui.palette import Tone
from desktop.ui.plain import PlainLabel, WrappingLabel, tip
from desktop.ui.theme import Theme
from desktop.work.account_list import Known


class AccountPage(QWidget):
    """Shows an account; its signals carry what is wanted of it."""

    renamed = Signal(str, str)
    recoloured = Signal(str, str)
    again_asked = Signal(object)
    sign_out_asked = Signal(object)
    remove_asked = Signal(object)
    forget_asked = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._sentences = AccountSentences(self)
        self._account: Account | None = None
        self._storage = Storage.NONE
        self.name = QLineEdit()
        self.name.setObjectName("account-name")
        self.name.setAccessibleName(self.tr("Name"))
        self.name.setMaxLength(200)
        self.name.editingFinished.connect(self._name_done)
        self.colour = QComboBox()
        self.colour.setObjectName("account-colour")
        self.colour.setAccessibleName(self.tr("Colour"))
        self.colour.setIconSize(QSize(14, 14))
        for colour in COLOURS:
            self.colour.addItem(self._sentences.colour(colour), colour)
        self.colour.activated.connect(self._colour_done)
        self._band = QFrame()
        self._band_text = WrappingLabel(role="strong")
        self._band_text.setObjectName("account-reality")
        self._facts: dict[str, WrappingLabel] = {}
        self._shown: list[Notice] = []
        self._abilities = QVBoxLayout()
        self._abilities.setSpacing(4)
        self._build()
        theme.changed.connect(self._paint)
        self._paint()

    @property
    def account(self) -> Account | None:
        return self._account

    def show_entry(self, entry: Entry, known: Known | None, keychain: str) -> None:
        account = entry.account
        self._account = account
        self.name.setText(account.name)
        colour = account.colour if account.colour in COLOURS else "grey"
        self.colour.setCurrentIndex(list(COLOURS).index(colour))
        demo = account.kind is AccountKind.DEMO
        self._band.setProperty("role", "demo-band" if demo else "strip-info")
        self._band.style().unpolish(self._band)
        self._band.style().polish(self._band)
        self._band_text.setText(self._sentences.reality(account.kind))
        say = self._sentences
        person = account.person or self.tr("Not known")
        if account.user_id is not None:
            person = self.tr("{person}, number {id}").format(person=person, id=account.user_id)
        for fact, text in (
            ("person", person),
            ("portal", account.portal),
            ("kind", say.kind(account.kind)),
            ("secret", say.storage(entry.storage, keychain)),
        ):
            self._facts[fact].setText(text)
        self._storage = entry.storage
        self.show_known(known)
        self.sign_out.setEnabled(entry.storage is not Storage.NONE)
        self.again.setEnabled(not demo)
        why_not = self.tr("The demo portal is connected by “Try the demo portal”.")
        self.again.setToolTip(tip(why_not if demo else ""))

    def show_known(self, known: Known | None) -> None:
        """What this run of the program has found out, as far as it has got."""
        self._facts["scopes"].setText(self._sentences.scopes(known))
        contact = known.last_contact if known else None
        self._facts["contact"].setText(self._sentences.moment(contact))
        self._show_abilities(known, self._storage)

    def fact(self, name: str) -> str:
        return self._facts[name].text()

    def abilities(self) -> list[str]:
        return [notice.text() for notice in self._shown]

    def _show_abilities(self, known: Known | None, storage: Storage) -> None:
        for old in self._shown:
            self._abilities.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._shown.clear()
        for at, ability in enumerate(self._sentences.abilities(known, storage)):
            notice = Notice(self._theme, f"ability-{at}")
            self._abilities.addWidget(notice)
            self._shown.append(notice)
            if ability.can:
                notice.say(ability.sentence, "conducted", None)
            else:
                notice.say(ability.sentence, "warning", Tone.WARNING)

    def _build(self) -> None:
        band = QHBoxLayout(self._band)
        band.setContentsMargins(12, 8, 12, 8)
        band.addWidget(self._band_text)
        inside = QWidget()
        inside.setProperty("role", "base")
        form = QGridLayout(inside)
        form.setContentsMargins(12, 12, 12, 12)
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(10)
        self._add_row(form, self.tr("Name"), self.name)
        self._add_row(form, self.tr("Colour"), self.colour)
        for key, label in (
            ("person", self.tr("Person")),
            ("portal", self.tr("Portal")),
            ("kind", self.tr("Signs in by")),
            ("secret", self.tr("Secret")),
            ("scopes", self.tr("Scopes")),
            ("contact", self.tr("Last contact")),
        ):
            self._facts[key] = WrappingLabel(role="mono" if key == "scopes" else "")
            self._facts[key].setObjectName(f"account-{key}")
            self._add_row(form, label, self._facts[key])
        at = form.rowCount()
        top = Qt.AlignmentFlag.AlignTop
        form.addWidget(PlainLabel(self.tr("Can do"), role="quiet"), at, 0, top)
        form.addLayout(self._abilities, at, 1)
        form.setColumnStretch(1, 1)
        form.setRowStretch(at + 1, 1)
        area = QScrollArea()
        area.setObjectName("account-facts")
        area.setAccessibleName(self.tr("Account"))
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._band)
        column.addWidget(area, 1)
        column.addLayout(self._buttons())

    def _add_row(self, form: QGridLayout, label: str, field: QWidget) -> None:
        at = form.rowCount()
        title = PlainLabel(label, role="quiet")
        title.setBuddy(field)
        form.addWidget(title, at, 0)
        form.addWidget(field, at, 1)

    def _buttons(self) -> QHBoxLayout:
        theme = self._theme
        self.again = IconButton(theme, "account-again", self.tr("Connect again…"), "refresh")
        self.sign_out = IconButton(theme, "account-sign-out", self.tr("Sign out"))
        self.remove = IconButton(theme, "account-remove", self.tr("Remove…"))
        self.forget = IconButton(theme, "account-forget", self.tr("Sign out and forget…"))
        self.forget.clicked.connect(lambda: self.forget_asked.emit(self._account))
        self.again.clicked.connect(lambda: self.again_asked.emit(self._account))
        self.sign_out.clicked.connect(lambda: self.sign_out_asked.emit(self._account))
        self.remove.clicked.connect(lambda: self.remove_asked.emit(self._account))
        row = QHBoxLayout()
        row.setContentsMargins(12, 8, 12, 10)
        row.setSpacing(8)
        row.addWidget(self.again)
        row.addStretch()
        row.addWidget(self.sign_out)
        row.addWidget(self.remove)
        row.addWidget(self.forget)
        return row

    def _name_done(self) -> None:
        name = self.name.text().strip()
        if self._account is not None and name and name != self._account.name:
            self.renamed.emit(self._account.key, name)

    def _colour_done(self, index: int) -> None:
        colour = str(self.colour.itemData(index))
        if self._account is not None and colour != self._account.colour:
            self.recoloured.emit(self._account.key, colour)

    def _paint(self) -> None:
        palette = self._theme.palette
        for at, tone in enumerate(COLOURS.values()):
            self.colour.setItemIcon(at, icon("user", palette, palette.pills[tone].text))
