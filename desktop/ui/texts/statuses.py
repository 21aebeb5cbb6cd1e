"""The document's status stands against the act: which it is, by whom and since when."""

from PySide6.QtCore import QCoreApplication

from desktop.stock.documents import Document, Status
from desktop.stock.problems import StatusForbids
from desktop.ui.texts.asked import Asked
from desktop.ui.texts.kinds import status_word

translate = QCoreApplication.translate


def status_forbids(problem: StatusForbids, asked: Asked) -> str:
    conducted = is_conducted(problem, asked)
    if conducted is None:
        return asked.say(translate("ProblemText", "The status of {document} does not allow this."))
    if conducted and asked.conducts:
        return asked.say(translate("ProblemText", "{document} is already conducted."))
    if conducted:
        return asked.say(
            translate("ProblemText", "{document} is conducted, which does not allow this.")
        )
    if not asked.cancels:
        return asked.say(
            translate("ProblemText", "{document} is not conducted, which does not allow this.")
        )
    now = present(problem, asked)
    if now is not None and now.status is Status.CANCELLED:
        return asked.say(
            translate("ProblemText", "{document}: nothing to cancel, it is no longer conducted.")
        )
    return asked.say(
        translate("ProblemText", "{document} is not conducted, so there is nothing to cancel.")
    )


def in_a_cell(problem: StatusForbids, asked: Asked) -> str:
    now = present(problem, asked)
    conducted = is_conducted(problem, asked)
    if conducted and asked.conducts:
        return already(asked, *_set_by(now, asked)) + "."
    if conducted is False and asked.cancels and now and now.status is Status.CANCELLED:
        return already(asked, *_set_by(now, asked)) + "."
    if conducted is False and asked.cancels:
        return translate("ProblemText", "Not conducted, nothing to cancel.")
    if conducted is None:
        return translate("ProblemText", "Its status does not allow this.")
    return status_forbids(problem, asked.beside_its_document())


def already(asked: Asked, person: str, when: str) -> str:
    """Without a full stop, as in "Already conducted by A. Petrova 11:52"."""
    if asked.cancels:
        return _already_cancelled(person, when)
    if person and when:
        text = translate("ProblemText", "Already conducted by {person} {when}")
    elif person:
        text = translate("ProblemText", "Already conducted by {person}")
    elif when:
        text = translate("ProblemText", "Already conducted {when}")
    else:
        text = translate("ProblemText", "Already conducted")
    return text.format(person=person, when=when)


def _already_cancelled(person: str, when: str) -> str:
    if person and when:
        text = translate("ProblemText", "Already cancelled by {person} {when}")
    elif person:
        text = translate("ProblemText", "Already cancelled by {person}")
    elif when:
        text = translate("ProblemText", "Already cancelled {when}")
    else:
        text = translate("ProblemText", "Already cancelled")
    return text.format(person=person, when=when)


def _set_by(document: Document | None, asked: Asked) -> tuple[str, str]:
    if document is None:
        return "", ""
    return asked.person(document.status_by), asked.formats.when(document.status_at)


def is_conducted(problem: StatusForbids, asked: Asked) -> bool | None:
    """What the portal said with its refusal; else what the document says."""
    if problem.conducted is not None or asked.header is None:
        return problem.conducted
    return asked.header.status is Status.CONDUCTED


def present(problem: StatusForbids, asked: Asked) -> Document | None:
    """The document, unless it is older than the refusal and says otherwise."""
    header = asked.header
    if header is None or problem.conducted is None:
        return header
    return header if (header.status is Status.CONDUCTED) is problem.conducted else None


def status_with_person(document: Document, asked: Asked) -> str:
    """Like "Cancelled by A. Petrova, 10:41"."""
    person, when = asked.person(document.status_by), asked.formats.when(document.status_at)
    status = status_word(document.status)
    if person and when:
        text = translate("ProblemText", "{status} by {person}, {when}")
    elif person:
        text = translate("ProblemText", "{status} by {person}")
    elif when and document.status is not Status.DRAFT:
        text = translate("ProblemText", "{status}, {when}")
    else:
        return status
    return text.format(status=status, person=person, when=when)
