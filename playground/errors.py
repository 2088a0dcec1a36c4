"""What the playground says when it refuses something."""

from __future__ import annotations

from typing import Any


class ApiError(Exception):
    """A Bot API call that Telegram would refuse.

    Attributes:
        code: The ``error_code``, which is also the HTTP status.
        description: The words, prefix included ("Bad Request: chat not found").
    """

    def __init__(self, code: int, description: str) -> None:
        super().__init__(description)
        self.code = code
        self.description = description

    def as_json(self) -> dict[str, Any]:
        """The answer's body, as https://core.telegram.org/bots/api#making-requests describes."""
        return {"ok": False, "error_code": self.code, "description": self.description}


def bad_request(words: str) -> ApiError:
    """A refusal with code 400; ``words`` come without the prefix."""
    return ApiError(400, f"Bad Request: {words}")


class PersonError(Exception):
    """Something a person's app would not let them do.

    Attributes:
        status: The HTTP status to answer with.
        words: What was wrong.
    """

    def __init__(self, status: int, words: str) -> None:
        super().__init__(words)
        self.status = status
        self.words = words
