"""What each setting is called, for the pages and for the sentence that refuses a file."""

from PySide6.QtCore import QObject

from desktop.work.settings_file import ImportRefused, Why


class SettingWords(QObject):
    """Names of settings and sentences about files of settings."""

    def name(self, setting: str) -> str:
        return {
            "language": self.tr("Language"),
            "colours": self.tr("Colours"),
            "contrast": self.tr("Contrast"),
            "density": self.tr("Height of the rows"),
            "refresh_seconds": self.tr("Look for changes every"),
            "side_by_side": self.tr("Requests at the same time"),
            "confirm_single": self.tr("Ask before conducting a single document"),
            "reason_required": self.tr("Ask for a reason when conducting is cancelled"),
            "reason_in_comment": self.tr("Write the reason into the document's comment"),
            "reasons": self.tr("Reasons"),
            "scanner": self.tr("Listen to a barcode scanner"),
            "scanner_ms": self.tr("Longest pause between two signs"),
            "scanner_end": self.tr("The scanner ends a code with"),
            "scan_sounds": self.tr("Sound for every scan"),
            "sounds": self.tr("Sound when an operation has ended"),
            "notify_finished": self.tr("Tell when an operation has ended"),
            "notify_drafts": self.tr("Tell when there are new drafts"),
            "tray": self.tr("Show an icon in the system's tray"),
            "idle_minutes": self.tr("Lock the window after"),
            "journal_months": self.tr("Keep the journal for"),
            "exports_folder": self.tr("Folder for exports"),
        }.get(setting, self.tr("Settings"))

    def refusal(self, refused: ImportRefused) -> str:
        return {
            Why.UNREADABLE: self.tr("The file cannot be read."),
            Why.TOO_LARGE: self.tr("The file is far larger than settings ever are."),
            Why.NOT_SETTINGS: self.tr("This is not a settings file of Storekeeper."),
            Why.NEWER: self.tr(
                "The file was written by a newer version of Storekeeper. Update this one first."
            ),
            Why.BAD_VALUE: self.tr("The value of “{setting}” in this file makes no sense.").format(
                setting=self.name(refused.detail)
            ),
        }[refused.why]
