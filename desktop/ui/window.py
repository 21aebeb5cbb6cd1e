"""The main window: its frame, its menus and what it shows while no portal is connected."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup, QCloseEvent, QKeySequence
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QStatusBar

from desktop.ui.empty import Choice, EmptyState
from desktop.ui.icons import application_icon
from desktop.ui.plain import PlainLabel
from desktop.ui.theme import Theme, ThemeChoice

_SMALLEST = (1100, 640)
_AT_FIRST = (1440, 870)


class MainWindow(QMainWindow):
    """The one window; `leave_asked` is the user's wish to end the program."""

    leave_asked = Signal()
    connect_asked = Signal()
    demo_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._may_close = False
        self.setObjectName("main-window")
        self.setWindowIcon(application_icon())
        self.setMinimumSize(*_SMALLEST)
        self.resize(*_AT_FIRST)
        self._pages = QStackedWidget()
        self.setCentralWidget(self._pages)
        self._first_start = self._make_first_start()
        self._pages.addWidget(self._first_start)
        self._demo_page = self._make_demo_page()
        self._pages.addWidget(self._demo_page)
        self._state = PlainLabel()
        self._state.setAccessibleName(self.tr("State"))
        bar = QStatusBar()
        bar.setSizeGripEnabled(False)
        bar.addWidget(self._state)
        self.setStatusBar(bar)
        self._make_menus()
        self.tell(self.tr("Not connected"))
        self.name_portal("")

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

    def show_demo(self, person: str) -> None:
        """The demo portal answers, and this is who we are there."""
        self._pages.setCurrentWidget(self._demo_page)
        self.name_portal(self.tr("Demo portal"))
        self.tell(self.tr("Connected to the demo portal as {person}").format(person=person))

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

    def _make_demo_page(self) -> EmptyState:
        return EmptyState(
            self._theme,
            "demo",
            self.tr("The demo portal is running"),
            self.tr(
                "A wholesale company with a year of documents answers on this computer. This"
                " version does not list them yet."
            ),
        )

    def _chosen(self, name: str) -> None:
        (self.demo_asked if name == "try-demo" else self.connect_asked).emit()

    def _make_menus(self) -> None:
        file = self.menuBar().addMenu(self.tr("&File"))
        leave = QAction(self.tr("&Quit"), self)
        leave.setObjectName("quit")
        leave.setShortcut(QKeySequence.StandardKey.Quit)
        if leave.shortcut().isEmpty():  # Windows has no standard key for it
            leave.setShortcut(QKeySequence("Ctrl+Q"))
        leave.setMenuRole(QAction.MenuRole.QuitRole)
        leave.triggered.connect(self.leave_asked)
        file.addAction(leave)
        view = self.menuBar().addMenu(self.tr("&View"))
        themes = QActionGroup(self)
        for choice, text in (
            (ThemeChoice.SYSTEM, self.tr("Colours of the &system")),
            (ThemeChoice.LIGHT, self.tr("&Light")),
            (ThemeChoice.DARK, self.tr("&Dark")),
        ):
            action = QAction(text, self)
            action.setCheckable(True)
            action.setData(choice)
            action.setObjectName(f"theme-{choice}")
            action.setChecked(choice is self._theme.choice)
            themes.addAction(action)
            view.addAction(action)
        themes.triggered.connect(self._theme_chosen)

    def _theme_chosen(self, action: QAction) -> None:
        self._theme.choose(ThemeChoice(action.data()))
