"""The main window: its frame, its menus and what it shows while no portal is connected."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAction, QCloseEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QStatusBar

from desktop.ground.preferences import Preferences
from desktop.ui.empty import Choice, EmptyState
from desktop.ui.icons import application_icon
from desktop.ui.main.commands import Commands
from desktop.ui.main.page import DeskPage
from desktop.ui.plain import PlainLabel
from desktop.ui.theme import Theme, ThemeChoice
from desktop.ui.window_place import keep_place, restore_place

_SMALLEST = (1100, 640)
_AT_FIRST = (1440, 870)


class MainWindow(QMainWindow):
    """The one window; `leave_asked` is the user's wish to end the program."""

    leave_asked = Signal()
    connect_asked = Signal()
    demo_asked = Signal()

    def __init__(self, theme: Theme, choices: Preferences | None = None) -> None:
        super().__init__()
        self._theme = theme
        self._choices = choices
        self._may_close = False
        self.setObjectName("main-window")
        self.setWindowIcon(application_icon())
        self.setMinimumSize(*_SMALLEST)
        self.resize(*_AT_FIRST)
        self._pages = QStackedWidget()
        self.setCentralWidget(self._pages)
        self._first_start = self._make_first_start()
        self._pages.addWidget(self._first_start)
        self._desk_page: DeskPage | None = None
        self._state = PlainLabel()
        self._state.setAccessibleName(self.tr("State"))
        bar = QStatusBar()
        bar.setSizeGripEnabled(False)
        bar.addWidget(self._state)
        self.setStatusBar(bar)
        self.commands = self._make_commands()
        self.tell(self.tr("Not connected"))
        self.name_portal("")
        if choices is not None:
            restore_place(self, choices)

    def tell(self, sentence: str) -> None:
        """Say where things stand, at the left of the status bar."""
        self._state.setText(sentence)

    def name_portal(self, portal: str) -> None:
        self.setWindowTitle(
            self.tr("{portal} – Storekeeper").format(portal=portal) if portal else "Storekeeper"
        )

    def show_demo_starting(self) -> None:
        self._first_start.setEnabled(False)
        self.tell(self.tr("The demo portal is starting…"))

    def show_desk(self, page: DeskPage, portal: str) -> None:
        """An account is open: its page takes the place of what was shown before."""
        self.leave_desk()
        self._desk_page = page
        page.told.connect(self.tell)
        self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)
        page.begin()
        self.commands.fill(self.menuBar())
        self.name_portal(portal)

    def leave_desk(self) -> None:
        """Back to the first page; what the account's page showed is gone."""
        page, self._desk_page = self._desk_page, None
        if page is not None:
            page.leave()
            self._pages.removeWidget(page)
            page.deleteLater()
            self.commands.take_back(self.tr("No account is open."))
            self.commands.fill(self.menuBar())
        self._first_start.setEnabled(True)
        self.tell(self.tr("Not connected"))
        self.name_portal("")

    @property
    def desk_page(self) -> DeskPage | None:
        return self._desk_page

    def show_demo_failed(self, reason: str = "") -> None:
        self._first_start.setEnabled(True)
        self.tell(reason or self.tr("The demo portal has started but does not answer."))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing is a wish: the program ends its work first, then closes the window."""
        if self._may_close:
            event.accept()
        else:
            event.ignore()
            self.leave_asked.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Whoever comes back to the window wants to see what is true now."""
        super().changeEvent(event)
        raised = event.type() is QEvent.Type.ActivationChange and self.isActiveWindow()
        if raised and self._desk_page is not None:
            self._desk_page.raised()

    def remember(self) -> None:
        """Keep size and place for the next start."""
        if self._choices is not None:
            keep_place(self, self._choices)

    def close_for_good(self) -> None:
        self._may_close = True
        self.close()

    def _make_first_start(self) -> EmptyState:
        not_yet = self.tr("This version connects to the demo portal only.")
        page = EmptyState(
            self._theme,
            "link",
            self.tr("Connect your Bitrix24 portal"),
            self.tr(
                "Storekeeper works with the inventory documents of your portal."
                " You need a webhook address or a sign-in."
            ),
            (
                Choice("try-demo", self.tr("Try the demo portal")),
                Choice("connect", self.tr("Connect…"), primary=True, not_now=not_yet),
            ),
        )
        page.chosen.connect(self._chosen)
        return page

    def _chosen(self, name: str) -> None:
        (self.demo_asked if name == "try-demo" else self.connect_asked).emit()

    def _make_commands(self) -> Commands:
        commands = Commands(self._theme, self)
        commands["quit"].triggered.connect(self.leave_asked)
        commands.themes.triggered.connect(self._theme_chosen)
        commands.take_back(self.tr("No account is open."))
        commands.fill(self.menuBar())
        return commands

    def _theme_chosen(self, action: QAction) -> None:
        self._theme.choose(ThemeChoice(action.data()))
