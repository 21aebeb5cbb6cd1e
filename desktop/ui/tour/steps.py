"""What the tour plays. A new window or job adds its step here."""

from collections.abc import Awaitable, Callable, Iterator

from desktop.ui.tour.camera import Camera
from desktop.ui.window import MainWindow

Step = tuple[str, Callable[[Camera], Awaitable[None]]]


def steps(window: MainWindow, open_demo: Callable[[], Awaitable[None]]) -> Iterator[Step]:
    """The steps in order, each with the name it fails under."""

    async def first_start(camera: Camera) -> None:
        await camera.take(window, "first-start")

    yield "first start", first_start

    async def demo_portal(camera: Camera) -> None:
        await open_demo()
        if "Demo" not in window.windowTitle():
            raise RuntimeError("the demo portal did not start")
        await camera.take(window, "demo-portal")

    yield "the demo portal", demo_portal
