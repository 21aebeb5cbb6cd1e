"""Libraries every Linux desktop has, which must be its own: graphics drivers and input methods
are loaded into our process and bring the system's copies with them.
"""

from collections.abc import Iterable

DEBIAN_PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libcups.so.2": "libcups2",
    "libdbus-1.so.3": "libdbus-1-3",
    "libexpat.so.1": "libexpat1",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libgcc_s.so.1": "libgcc-s1",
    "libgio-2.0.so.0": "libglib2.0-0",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgobject-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libstdc++.so.6": "libstdc++6",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
}
"""The file a program asks for, and the Debian or Ubuntu package that brings it."""

_C_LIBRARY = {
    *("libc.so.6", "libm.so.6", "libdl.so.2", "libpthread.so.0", "librt.so.1", "libutil.so.1"),
    *("libresolv.so.2", "libcrypt.so.1", "ld-linux-x86-64.so.2", "ld-linux-aarch64.so.1"),
}


def depends(outside: Iterable[str], glibc: str) -> list[str]:
    """The Debian packages that bring these libraries; raises where nobody said which does."""
    wanted = set(outside) - _C_LIBRARY
    if unknown := sorted(wanted - DEBIAN_PACKAGES.keys()):
        raise LookupError(
            f"The bundle lacks {', '.join(unknown)}. Install it here before building, or name the"
            " package that brings it in packaging/bundle/system_libraries.py."
        )
    return [f"libc6 (>= {glibc})", *sorted({DEBIAN_PACKAGES[name] for name in wanted})]
