"""Where this program keeps its files: four folders of the user's own, closed to everybody else."""

import os
from dataclasses import dataclass
from pathlib import Path

import platformdirs

NAME = "storekeeper"


@dataclass(frozen=True, slots=True)
class Places:
    """The folders for settings, data, cache and log."""

    config: Path
    data: Path
    cache: Path
    log: Path

    @classmethod
    def of_user(cls) -> "Places":
        """The folders the operating system sets aside for this user."""
        dirs = platformdirs.PlatformDirs(NAME, appauthor=False)
        return cls(
            config=Path(dirs.user_config_dir),
            data=Path(dirs.user_data_dir),
            cache=Path(dirs.user_cache_dir),
            log=Path(dirs.user_log_dir),
        )

    @classmethod
    def inside(cls, folder: Path) -> "Places":
        """All four in one folder: for tests and for carrying the program on a stick."""
        root = folder.absolute()
        return cls(
            config=root / "config", data=root / "data", cache=root / "cache", log=root / "log"
        )

    def make(self) -> None:
        """Create what is missing and close every folder to other users."""
        for folder in (self.config, self.data, self.cache, self.log):
            make_private(folder)


def make_private(folder: Path) -> None:
    """Make `folder` exist and belong to its owner only.

    On Windows a user's profile is closed to other users already; mode bits mean nothing there.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    if os.name == "posix" and folder.stat().st_mode & 0o077:
        folder.chmod(0o700)
