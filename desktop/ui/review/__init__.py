"""The reviews before something is sent: what will be conducted or cancelled, and what it does."""

from desktop.ui.review.cancel import CancelReview
from desktop.ui.review.conduct import ConductReview

__all__ = ["CancelReview", "ConductReview"]
