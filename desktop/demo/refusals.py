"""A refusal: what a method raises instead of answering."""

from dataclasses import dataclass, field
from typing import Any


@dataclass
class Refusal(Exception):  # noqa: N818 - the real server's word for it
    """An error body: its code, its text, the HTTP status it goes out with."""

    code: str
    text: str
    status: int = 400
    more: dict[str, Any] = field(default_factory=dict)
    retry_after: int | None = None

    def body(self, error_type: str = "string") -> dict[str, Any]:
        numeric = error_type == "integer" and self.code.isdigit()
        return {
            "error": int(self.code) if numeric else self.code,
            "error_description": self.text,
            **self.more,
        }


def business(text: str) -> Refusal:
    """What a controller refuses without a code of its own."""
    return Refusal("0", text)


def missing_argument(name: str) -> Refusal:
    return Refusal("100", f"Could not find value for parameter {{{name}}}")


def wrong_type(value: object, name: str, wanted: str) -> Refusal:
    text = f"Invalid value {{{value}}} to match with parameter {{{name}}}."
    return Refusal("100", f"{text} Should be value of type {wanted}.")
