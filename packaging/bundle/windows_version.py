"""What Windows shows on the Details page of the program's file. Not tried here."""

from typing import Any

from bundle import facts

LANGUAGE = "040904B0"  # American English, Unicode


def described() -> Any:
    """PyInstaller's record of it; its module can be imported on Windows alone."""
    from PyInstaller.utils.win32 import versioninfo as info

    number = (*(int(part) for part in facts.version().split(".")), 0, 0, 0)[:4]
    said = {
        "CompanyName": facts.AUTHORS,
        "FileDescription": facts.TITLE,
        "FileVersion": facts.version(),
        "InternalName": facts.NAME,
        "OriginalFilename": f"{facts.NAME}.exe",
        "ProductName": facts.TITLE,
        "ProductVersion": facts.version(),
    }
    strings = [info.StringStruct(name, value) for name, value in said.items()]
    return info.VSVersionInfo(
        ffi=info.FixedFileInfo(filevers=number, prodvers=number),
        kids=[
            info.StringFileInfo([info.StringTable(LANGUAGE, strings)]),
            info.VarFileInfo([info.VarStruct("Translation", [0x0409, 0x04B0])]),
        ],
    )
