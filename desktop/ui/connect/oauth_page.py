"""The page of signing in with the browser: the application, the wait, and the paste that helps."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from desktop.portal.oauth import App
from desktop.ui.connect.parts import IconButton, Mark, Notice
from desktop.ui.connect.sentences import Sentences
from desktop.ui.palette import Tone
from desktop.ui.plain import PlainLabel, WrappingLabel
from desktop.ui.theme import Theme
from desktop.work.listener import LOOPBACK, USUAL_PORT
from desktop.work.signing_in import PATIENCE, AppMistake, PasteMistake, understand_app

_SECOND = 1000
_MISPLACED = {
    AppMistake.NO_PORTAL: "oauth-portal",
    AppMistake.NOT_A_PORTAL: "oauth-portal",
    AppMistake.NOT_SECURE: "oauth-portal",
    AppMistake.NO_ID: "oauth-id",
    AppMistake.NO_SECRET: "oauth-secret",
}


class OAuthPage(QWidget):
    """Takes an application; `wanted` asks to sign in, `stopped` to give that up."""

    wanted = Signal(object)
    stopped = Signal()
    pasted = Signal(str)
    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._sentences = Sentences(self)
        self._left = 0
        self._clock = QTimer(self)
        self._clock.setInterval(_SECOND)
        self._clock.timeout.connect(self._tick)
        self.portal = self._field("oauth-portal", self.tr("Portal address"))
        self.portal.setPlaceholderText(self.tr("example.bitrix24.com"))
        self.client_id = self._field("oauth-id", self.tr("Client id"))
        self.secret = self._field("oauth-secret", self.tr("Client secret"))
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)
        self.sign_in = IconButton(
            theme, "sign-in", self.tr("Sign in with browser"), "open-external"
        )
        self.sign_in.clicked.connect(self._sign_in)
        self.notice = Notice(theme, "oauth-notice")
        self._waiting = self._waiting_box()
        self._hint = WrappingLabel(
            self.tr(
                "In the application's settings in Bitrix24, the handler path is {address}. If an"
                " administrator chose another, paste the address after signing in."
            ).format(address=f"http://{LOOPBACK}:{USUAL_PORT}/"),
            role="note",
        )
        self._build()

    def fill(self, app: App) -> None:
        """An application that is known from before."""
        self.portal.setText(app.portal)
        self.client_id.setText(app.client_id)
        self.secret.setText(app.client_secret)

    def start_waiting(self) -> None:
        """The browser is open; count down what is left."""
        self.notice.say("")
        self._left = int(PATIENCE)
        self._clock.start()
        self._show_left()
        self._paste_row.hide()
        self._paste_field.clear()
        self._paste_notice.say("")
        self._paste.show()
        self._enable(False)
        self._waiting.show()

    def stop_waiting(self) -> None:
        self._clock.stop()
        self._waiting.hide()
        self._paste_field.clear()
        self._enable(True)

    def say_failed(self, sentence: str) -> None:
        self.stop_waiting()
        self.notice.say(sentence)

    def say_signed_in(self) -> None:
        self.stop_waiting()
        self.notice.say(self.tr("Signed in with the browser."), "conducted", Tone.GOOD)

    def say_paste(self, mistake: PasteMistake | None) -> None:
        self._paste_notice.say("" if mistake is None else self._sentences.paste_mistake(mistake))

    def left(self) -> str:
        """What the countdown shows."""
        return self._left_label.text()

    def _field(self, name: str, label: str) -> QLineEdit:
        field = QLineEdit()
        field.setObjectName(name)
        field.setAccessibleName(label)
        field.textEdited.connect(self.changed)
        return field

    def _waiting_box(self) -> QFrame:
        box = QFrame()
        box.setProperty("role", "quiet-box")
        box.setObjectName("oauth-waiting")
        self._left_label = PlainLabel()
        self._left_label.setObjectName("oauth-left")
        self._paste = IconButton(
            self._theme, "paste-instead", self.tr("Paste the address instead"), look="link"
        )
        self._paste.clicked.connect(self._show_paste)
        stop = IconButton(self._theme, "stop-sign-in", self.tr("Stop"), "stop")
        stop.clicked.connect(self.stopped)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(Mark(self._theme, "working", Tone.WORKING))
        top.addWidget(self._left_label)
        top.addStretch()
        top.addWidget(self._paste)
        top.addWidget(stop)
        self._paste_field = QLineEdit()
        self._paste_field.setObjectName("oauth-paste")
        self._paste_field.setEchoMode(QLineEdit.EchoMode.Password)
        self._paste_field.setAccessibleName(self.tr("Address from the browser, or the code"))
        self._paste_field.setPlaceholderText(self.tr("Address from the browser, or the code"))
        use = IconButton(self._theme, "use-pasted", self.tr("Use it"))
        use.clicked.connect(self._use_pasted)
        self._paste_field.returnPressed.connect(self._use_pasted)
        self._paste_row = QWidget()
        pasting = QHBoxLayout(self._paste_row)
        pasting.setContentsMargins(0, 0, 0, 0)
        pasting.setSpacing(8)
        pasting.addWidget(self._paste_field, 1)
        pasting.addWidget(use)
        self._paste_notice = Notice(self._theme, "paste-notice")
        column = QVBoxLayout(box)
        column.setContentsMargins(10, 8, 8, 8)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self._paste_row)
        column.addWidget(self._paste_notice)
        self._paste_row.hide()
        box.hide()
        return box

    def _build(self) -> None:
        form = QGridLayout()
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(8)
        for at, field in enumerate((self.portal, self.client_id, self.secret)):
            label = PlainLabel(field.accessibleName())
            label.setBuddy(field)
            form.addWidget(label, at, 0)
            form.addWidget(field, at, 1)
        form.setColumnStretch(1, 1)
        form.addWidget(self.sign_in, 2, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(form)
        column.addWidget(self._hint)
        column.addWidget(self._waiting)
        column.addWidget(self.notice)

    def _sign_in(self) -> None:
        app = understand_app(self.portal.text(), self.client_id.text(), self.secret.text())
        if isinstance(app, AppMistake):
            self.notice.say(self._sentences.app_mistake(app))
            wrong = self.findChild(QLineEdit, _MISPLACED[app])
            if wrong is not None:
                wrong.setFocus()
            return
        self.wanted.emit(app)

    def _show_paste(self) -> None:
        self._paste.hide()
        self._paste_row.show()
        self._paste_field.setFocus()

    def _use_pasted(self) -> None:
        self.pasted.emit(self._paste_field.text())

    def _tick(self) -> None:
        self._left = max(0, self._left - 1)
        self._show_left()

    def _show_left(self) -> None:
        left = f"{self._left // 60}:{self._left % 60:02d}"
        self._left_label.setText(self.tr("Waiting for the browser, {left} left").format(left=left))

    def _enable(self, on: bool) -> None:
        for field in (self.portal, self.client_id, self.secret, self.sign_in):
            field.setEnabled(on)
