"""The main window: its frame, its menus and what it shows while no portal is connected."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QPaintEvent, QShowEvent
from PySide6.QtWidgets import (
    QMainWindow,
    QMenu,
    QPushButton,
    QStackedWidget,
    QStatusBar,
    QWidget,
)

from desktop.ground.preferences import Preferences
from desktop.ui.empty import Choice, EmptyState
from desktop.ui.icons import application_icon
from desktop.ui.main.commands import Commands
from desktop.ui.plain import PlainLabel
from desktop.ui.theme import Theme, ThemeChoice
from desktop.ui.window_place import keep_place, restore_place

if TYPE_CHECKING:  # made once the first rows are on screen, and not imported before
    from desktop.ui.main.first_sight import FirstSight
    from desktop.ui.main.page import DeskPage

_SMALLEST = (1100, 640)
_AT_FIRST = (1440, 870)
_TOOLS = ("settings", "keyboard", "safety", "places", "problems", "about")
_ALWAYS = {"quit", "accounts", *_TOOLS}


class MainWindow(QMainWindow):
    """The one window; `leave_asked` is the user's wish to end the program."""

    leave_asked = Signal()
    connect_asked = Signal()
    demo_asked = Signal()
    accounts_asked = Signal()
    tool_asked = Signal(str)
    """Settings, or one of the windows of Help."""
    theme_chosen = Signal(object)
    """A ThemeChoice, from the menu."""
    desk_added = Signal(object)
    """A DeskPage that is new in this window."""
    desk_dropped = Signal(object)
    """A DeskPage whose account is closed."""
    desk_shown = Signal(object)
    """The DeskPage that is on show from now on."""
    unlock_asked = Signal()
    seen = Signal()
    """It was painted for the first time."""

    def __init__(self, theme: Theme, choices: Preferences | None = None) -> None:
        super().__init__()
        self._theme = theme
        self._choices = choices
        self._may_close = False
        self._seen = False
        self.setObjectName("main-window")
        self.setWindowIcon(application_icon())
        self.setMinimumSize(*_SMALLEST)
        self.resize(*_AT_FIRST)
        self._pages = QStackedWidget()
        self._curtain = QStackedWidget()
        self._curtain.addWidget(self._pages)
        self.setCentralWidget(self._curtain)
        self._title = ""
        self._may_connect = False
        self._lock_page: EmptyState | None = None
        self._first_start: EmptyState | None = None
        self._commands: Commands | None = None
        self._sight: FirstSight | None = None
        self._desk_page: DeskPage | None = None
        self._state = PlainLabel()
        self._state.setAccessibleName(self.tr("State"))
        bar = QStatusBar()
        bar.setSizeGripEnabled(False)
        bar.addWidget(self._state)
        self.setStatusBar(bar)
        self.tell(self.tr("Looking for your accounts…"))
        self.name_portal("")
        if choices is not None:
            restore_place(self, choices)

    def tell(self, sentence: str) -> None:
        """Say where things stand, at the left of the status bar."""
        self._state.setText(sentence)

    def name_portal(self, portal: str) -> None:
        self._title = portal
        shown = "" if self.locked else portal
        self.setWindowTitle(
            self.tr("{portal} – Storekeeper").format(portal=shown) if shown else "Storekeeper"
        )

    def say_anew(self) -> None:
        """The language changed: what the window itself says is made again."""
        for pages, page in ((self._pages, self._first_start), (self._curtain, self._lock_page)):
            if page is not None:
                pages.removeWidget(page)
                page.deleteLater()
        self._first_start = self._lock_page = self._commands = None
        if self._desk_page is None:
            self._show_first()

    def let_connect(self) -> None:
        """The accounts are known: more can be opened now."""
        self._may_connect = True
        if self._first_start is not None:
            self._first_start.setEnabled(True)
        if self._sight is None:
            self.tell(self.tr("Not connected"))

    def show_demo_starting(self) -> None:
        if self._first_start is not None:
            self._first_start.setEnabled(False)
        self.tell(self.tr("The demo portal is starting…"))

    def show_sight(self, sight: "FirstSight", name: str) -> None:
        """The list of an account that is about to be opened; its page is built around it."""
        self._sight = sight
        self._pages.addWidget(sight)
        self._pages.setCurrentWidget(sight)
        sight.table.setFocus()
        sight.commands.fill(self.menuBar())
        self.name_portal(name)
        self.tell(self.tr("Opening {account}…").format(account=name))

    def show_desk(self, page: "DeskPage", name: str) -> None:
        """An account's page takes the window's place; the others stay behind it."""
        self._sight = None
        if page is not self._desk_page:
            if self._desk_page is not None:
                self._put_behind(self._desk_page)
            self._desk_page = page
            page.told.connect(self.tell)
            self._add_parts(page)
        if self._pages.indexOf(page) < 0:
            self._pages.addWidget(page)
            page.begin()
            self.desk_added.emit(page)
        self._pages.setCurrentWidget(page)
        page.commands.fill(self.menuBar())
        self.name_portal(name)
        page.come_forward()
        self.desk_shown.emit(page)

    def _add_parts(self, page: "DeskPage") -> None:
        """What of an account's page lies outside the page: Activity, and the bar of what runs."""
        results = page.results
        self.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, results.dock)
        results.dock.setVisible(page.commands["activity"].isChecked() and not self.locked)
        self.statusBar().addPermanentWidget(results.bar)
        results.bar.refresh()

    def _put_behind(self, page: "DeskPage") -> None:
        page.told.disconnect(self.tell)
        self.removeDockWidget(page.results.dock)
        self.statusBar().removeWidget(page.results.bar)

    def drop_desk(self, page: "DeskPage") -> None:
        """This account is closed; if it was on show, the first page comes back."""
        if page is self._desk_page:
            self._put_behind(page)
            self._desk_page = None
        page.leave()
        self.desk_dropped.emit(page)
        self._pages.removeWidget(page)
        page.deleteLater()
        if self._desk_page is None:
            self._show_first()

    def show_not_opened(self, reason: str) -> None:
        """An account could not be opened; whatever was on show stays."""
        self._sight = None
        if self._desk_page is None:
            self._show_first()
        self.tell(reason)

    def _show_first(self) -> None:
        if self._first_start is None:
            self._first_start = self._make_first_start()
            self._pages.addWidget(self._first_start)
        self._pages.setCurrentWidget(self._first_start)
        self._first_start.setEnabled(self._may_connect)
        self.commands.fill(self.menuBar())
        if self._may_connect:
            self.tell(self.tr("Not connected"))
        self.name_portal("")

    @property
    def commands(self) -> Commands:
        """The window's own commands, for while no account is open."""
        if self._commands is None:
            self._commands = self.new_commands()
        return self._commands

    def menus(self) -> list[QMenu]:
        """The menus as they are now."""
        return [menu for menu in self.menuBar().findChildren(QMenu) if menu.title()]

    @property
    def desk_page(self) -> "DeskPage | None":
        return self._desk_page

    def show_demo_failed(self, reason: str = "") -> None:
        if self._first_start is not None:
            self._first_start.setEnabled(True)
        self.tell(reason or self.tr("The demo portal has started but does not answer."))

    # -- nobody is there -----------------------------------------------------------------------

    @property
    def locked(self) -> bool:
        return self._lock_page is not None and self._curtain.currentWidget() is self._lock_page

    def lock(self) -> None:
        """Nothing of any account can be seen, not even its name.

        A menu bar that is hidden and greyed gives no command by its keys either.
        """
        if self._lock_page is None:
            self._lock_page = self._make_lock_page()
            self._curtain.addWidget(self._lock_page)
        self._curtain.setCurrentWidget(self._lock_page)
        self.menuBar().setEnabled(False)
        for part in self._around():
            part.hide()
        self.name_portal(self._title)
        if button := self._lock_page.findChild(QPushButton):
            button.setFocus()

    def unlock(self) -> None:
        self._curtain.setCurrentWidget(self._pages)
        self.menuBar().setEnabled(True)
        for part in self._around():
            part.show()
        page = self._desk_page
        if page is not None:
            page.results.dock.setVisible(page.commands["activity"].isChecked())
            page.come_forward()
        self.name_portal(self._title)

    def _around(self) -> list[QWidget]:
        """What lies around the pages, and tells of them."""
        page = self._desk_page
        docks = [] if page is None or not self.locked else [page.results.dock]
        return [self.menuBar(), self.statusBar(), *docks]

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._seen:
            self._seen = True
            QTimer.singleShot(0, self.seen.emit)

    def showEvent(self, event: QShowEvent) -> None:
        """With nothing to show yet, it begins with the page that leads to a portal."""
        if self._sight is None and self._desk_page is None and self._first_start is None:
            self._show_first()
        super().showEvent(event)

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

    def come_to_front(self) -> None:
        """Whether it lay behind other windows or was put away."""
        if self.isMinimized():
            self.showNormal()
        self.show()
        self.raise_()
        self.activateWindow()

    def remember(self) -> None:
        """Keep size and place for the next start."""
        if self._choices is not None:
            keep_place(self, self._choices)

    def close_for_good(self) -> None:
        self._may_close = True
        self.close()

    def _make_first_start(self) -> EmptyState:
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
                Choice("connect", self.tr("Connect…"), primary=True),
            ),
        )
        page.chosen.connect(self._chosen)
        return page

    def _make_lock_page(self) -> EmptyState:
        page = EmptyState(
            self._theme,
            "lock",
            self.tr("Storekeeper is locked"),
            self.tr("Nobody was here for a while. What is under way goes on."),
            (Choice("unlock", self.tr("Unlock"), primary=True),),
        )
        page.chosen.connect(self.unlock_asked)
        return page

    def _chosen(self, name: str) -> None:
        (self.demo_asked if name == "try-demo" else self.connect_asked).emit()

    def new_commands(self) -> Commands:
        """The commands for a page, those wired that are the window's own."""
        commands = Commands(self._theme, self)
        commands["quit"].triggered.connect(self.leave_asked)
        commands["accounts"].triggered.connect(self.accounts_asked)
        for name in _TOOLS:
            commands[name].triggered.connect(partial(self.tool_asked.emit, name))
        commands.themes.triggered.connect(self._theme_chosen)
        not_yet = self.tr("No account is open.")
        for action in commands.all():
            if action.objectName() not in _ALWAYS:
                commands.allow(action.objectName(), not_yet)
        return commands

    def _theme_chosen(self, action: QAction) -> None:
        self.theme_chosen.emit(ThemeChoice(action.data()))
