"""What the playground says when it refuses something."""

from __future__ import annotations

from playground.json import Json


class ApiError(Exception):
    """A Bot API call that Telegram would refuse.

    Attributes:
        code: The ``error_code``, which is also the HTTP status.
        description: The words, prefix included ("Bad Request: chat not found").
        retry_after: The seconds to wait before trying again; 0 when that would not help.
    """

    def __init__(self, code: int, description: str, retry_after: int = 0) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.retry_after = retry_after

    def as_json(self) -> Json:
        """The answer's body, as https://core.telegram.org/bots/api#making-requests describes."""
        shown = {"ok": False, "error_code": self.code, "description": self.description}
        more = {"parameters": {"retry_after": self.retry_after}} if self.retry_after else {}
        return {**shown, **more}


def bad_request(words: str) -> ApiError:
    """A refusal with code 400; ``words`` come without the prefix."""
    return ApiError(400, f"Bad Request: {words}")


def too_many_requests(retry_after: int) -> ApiError:
    """Code 429: the bot is to wait ``retry_after`` seconds."""
    return ApiError(429, f"Too Many Requests: retry after {retry_after}", retry_after)


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
