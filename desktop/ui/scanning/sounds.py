"""Two short sounds, told apart with closed eyes: found goes up, not found is low and twice.

They are made here, as WAV files, and played by whatever the system has for that. Where there is
nothing, or no loudspeaker, the system's own beep has to do; a scan never fails for its sound.
"""

import logging
import math
import struct
import sys
import wave
from collections.abc import Callable, Sequence
from enum import StrEnum
from io import BytesIO
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QProcess, QStandardPaths
from PySide6.QtWidgets import QApplication

from desktop.ground import private_file
from desktop.ground.places import make_private

log = logging.getLogger(__name__)

RATE: Final = 22_050
_LOUD: Final = 0.6
_SOFT: Final = 0.008
"""Seconds in which a tone comes and goes; a sudden edge would click."""
_PLAYERS: Final = (
    ("pw-play",),
    ("paplay",),
    ("aplay", "-q"),
    ("afplay",),
)


class Sound(StrEnum):
    FOUND = "found"
    NOT_FOUND = "not-found"


_TONES: Final = {
    Sound.FOUND: ((880.0, 0.09), (1318.5, 0.14)),
    Sound.NOT_FOUND: ((196.0, 0.16), (0.0, 0.06), (196.0, 0.26)),
}
"""Hertz and seconds, one after the other; 0 Hertz is a pause."""


def wav(sound: Sound) -> bytes:
    """The sound as a WAV file."""
    made = BytesIO()
    with wave.open(made, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        for pitch, seconds in _TONES[sound]:
            file.writeframes(_tone(pitch, seconds))
    return made.getvalue()


def _tone(pitch: float, seconds: float) -> bytes:
    count = round(RATE * seconds)
    edge = RATE * _SOFT
    samples = []
    for at in range(count):
        loud = min(1.0, at / edge, (count - at) / edge) * _LOUD
        angle = 2 * math.pi * pitch * at / RATE
        colour = math.sin(angle) + 0.3 * math.sin(3 * angle)  # a third harmonic carries in a hall
        samples.append(round(32_767 * loud * colour / 1.3))
    return struct.pack(f"<{count}h", *samples)


def find_player() -> tuple[str, ...]:
    """The command that plays a file on this system, without the file; empty where none is known."""
    for name, *options in _PLAYERS:
        if found := QStandardPaths.findExecutable(name):
            return (found, *options)
    return ()


class Sounds(QObject):
    """Plays the two sounds, the newer one in place of one that still sounds."""

    def __init__(
        self,
        folder: Path,
        *,
        on: bool = True,
        player: Sequence[str] | None = None,
        beep: Callable[[], None] = QApplication.beep,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.on = on
        self._beep = beep
        self._player = find_player() if player is None else tuple(player)
        self._files = _written(folder)
        self._playing: QProcess | None = None

    def play(self, sound: Sound) -> None:
        if not self.on:
            return
        file = self._files.get(sound)
        if file is None:
            self._beep()
        elif sys.platform == "win32":
            self._play_by_windows(file)
        elif self._player:
            self._play_by_command(file)
        else:
            self._beep()

    def end(self) -> None:
        self._hush()

    def _play_by_windows(self, file: Path) -> None:
        if sys.platform == "win32":
            import winsound

            try:
                winsound.PlaySound(
                    str(file),
                    winsound.SND_FILENAME | winsound.SND_ASYNC | winsound.SND_NODEFAULT,
                )
            except RuntimeError:
                self._beep()

    def _play_by_command(self, file: Path) -> None:
        self._hush()
        playing = QProcess(self)
        playing.setStandardInputFile(QProcess.nullDevice())
        playing.setStandardOutputFile(QProcess.nullDevice())
        playing.setStandardErrorFile(QProcess.nullDevice())
        playing.finished.connect(lambda status, way: self._played(playing, status == 0))
        playing.errorOccurred.connect(lambda error: self._failed(playing, error))
        self._playing = playing
        command, *options = self._player
        playing.start(command, [*options, str(file)])

    def _failed(self, playing: QProcess, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:  # else `finished` follows
            self._played(playing, well=False)

    def _played(self, playing: QProcess, well: bool) -> None:
        playing.deleteLater()
        if self._playing is not playing:
            return  # a newer sound took its place
        self._playing = None
        if not well:
            log.info("the player of this system cannot be heard; the system beeps from now on")
            self._player = ()
            self._beep()

    def _hush(self) -> None:
        playing, self._playing = self._playing, None
        if playing is not None:
            playing.kill()
            playing.waitForFinished(500)


def _written(folder: Path) -> dict[Sound, Path]:
    """The files of the sounds; none where they cannot be written."""
    files = {sound: folder / f"{sound}.wav" for sound in Sound}
    try:
        make_private(folder)
        for sound, file in files.items():
            content = wav(sound)
            if not file.is_file() or file.read_bytes() != content:
                private_file.write(file, content)
    except OSError as failure:
        log.info("the sounds could not be written: %s", failure.strerror)
        return {}
    return files
