"""Programs of the system that some longer tests are made with.

Where one is missing, the test fails and says the line to type: a test that is left out in silence
proves nothing. The shorter tests need none of them.
"""

import shutil
import sys

import pytest

DEBIAN = {
    "dbus-daemon": "dbus-daemon",
    "gnome-keyring-daemon": "gnome-keyring",
    "chromium": "chromium",
}


def needed(*programs: str) -> list[str]:
    """Where these programs lie; without them the test fails with what to install."""
    found = {program: shutil.which(program) for program in programs}
    missing = sorted(DEBIAN[program] for program, path in found.items() if path is None)
    if missing:
        pytest.fail(
            f"This test tries a real {' and '.join(programs)}. Type this, then try again:"
            f" sudo apt-get install -y --no-install-recommends {' '.join(missing)}",
            pytrace=False,
        )
    return [path for path in found.values() if path is not None]


on_linux = pytest.mark.skipif(sys.platform != "linux", reason="the real part is one of Linux")
