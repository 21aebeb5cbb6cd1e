"""How the books are kept safe: what the program does, told to the people who answer for them."""

from PySide6.QtCore import QObject


class Safety(QObject):
    """The text, paragraph by paragraph."""

    def text(self) -> str:
        told = [
            (
                self.tr("One after the other"),
                self.tr(
                    "Storekeeper sends one change at a time to a portal. The next document waits"
                    " until the portal has answered for the one before, so a document is never"
                    " conducted on stock that another one is just taking."
                ),
            ),
            (
                self.tr("Written down first"),
                self.tr(
                    "Before a request leaves, the journal on this computer holds what is asked,"
                    " by whom, when and why, and it has reached the disk. A power cut cannot take"
                    " away the knowledge that something was asked."
                ),
            ),
            (
                self.tr("Read back"),
                self.tr(
                    "After every change the document is read from the portal again. What you see"
                    " is what the portal says, not what we hoped for."
                ),
            ),
            (
                self.tr("Never twice"),
                self.tr(
                    "If an answer is lost, the request is not simply sent again. The document is"
                    " read until it is certain what became of it. Until then it is shown as"
                    " Unknown and cannot be chosen for another change."
                ),
            ),
            (
                self.tr("Only what you reviewed"),
                self.tr(
                    "A document that somebody has changed since you reviewed it is not sent. It"
                    " comes back as “Changed since review”."
                ),
            ),
            (
                self.tr("Nothing by itself"),
                self.tr(
                    "Nothing waits to be sent when the connection comes back, and after an"
                    " interruption nothing goes on until you say so."
                ),
            ),
            (
                self.tr("Stopping"),
                self.tr(
                    "Stop lets the document under way finish. Those that were not sent are not"
                    " started, and the result says which."
                ),
            ),
        ]
        return "\n\n".join(f"{title}\n{body}" for title, body in told)
