"""Watson Natural Language Understanding as an optional reader of moods in English and French.

API: https://cloud.ibm.com/apidocs/natural-language-understanding (POST /v1/analyze, emotion).
Everything that goes wrong ends in None, and the embedded model answers instead. Texts are never
logged, nor are messages of exceptions, which may quote them.
"""

from __future__ import annotations

import asyncio
import logging
import math
import threading
import time
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any, Final

from emotion.breaker import CircuitBreaker
from emotion.vocabulary import Emotion, Reading, Source
from emotion.words.texts.language import guess_language

log = logging.getLogger(__name__)

API_VERSION: Final = "2022-04-07"
# Of the deadline, for one request, so that a token and an analysis fit into it.
_CONNECTING, _READING = 0.35, 0.6
# A retry with less time left than this would only be cut off.
_WORTH_A_RETRY_SECONDS: Final = 0.5
_ATTEMPTS: Final = 2
_THREADS: Final = 2
_PASSING: Final = frozenset({429, 500, 502, 503, 504})
_CREDENTIALS: Final = frozenset({400, 401, 403})

NAMES: Final[Mapping[str, Emotion]] = {
    "anger": Emotion.ANGRY,
    "disgust": Emotion.DISGUST,
    "fear": Emotion.FEAR,
    "joy": Emotion.HAPPY,
    "sadness": Emotion.SAD,
}


@dataclass(frozen=True, slots=True)
class WatsonSettings:
    """Where Watson is and how to get in.

    Attributes:
        url: service URL of the instance.
        api_key: its IAM API key.
        iam_url: token service; None for IBM's own.
        deadline_seconds: how long a person waits for it, at the most.
    """

    url: str
    api_key: str = field(repr=False)
    iam_url: str | None = None
    deadline_seconds: float = 2.0


class WatsonReader:
    """Asks Watson for the mood in a text, by its deadline or not at all.

    Args:
        settings: where Watson is.
        breaker: leaves a failing Watson alone; tests bring their own clock.
    """

    name = "watson"

    def __init__(self, settings: WatsonSettings, breaker: CircuitBreaker | None = None) -> None:
        self._settings = settings
        self._breaker = breaker or CircuitBreaker()
        self._executor = ThreadPoolExecutor(_THREADS, thread_name_prefix="watson")
        self._lock = threading.Lock()
        self._client: Any = None
        self._in_flight = 0

    async def read(self, text: str, embedded: Reading) -> Reading | None:
        """Ask Watson for the mood in a text.

        Args:
            text: what to read.
            embedded: what the embedded model reads in it; Watson measures no surprise, so that
                share is taken from here.

        Returns:
            The reading, or None if Watson does not know the language or fails in any way.
        """
        language = guess_language(text)
        if language is None or not self._breaker.allows or self._in_flight >= _THREADS:
            return None
        seconds = self._settings.deadline_seconds
        deadline = time.monotonic() + seconds
        self._in_flight += 1
        call = asyncio.get_running_loop().run_in_executor(
            self._executor, self._scores, text, language, deadline
        )
        call.add_done_callback(self._landed)
        try:
            scores = await asyncio.wait_for(asyncio.shield(call), seconds)
        except TimeoutError:
            log.warning("Watson took longer than %.0f s", seconds)
            self._breaker.failed()
            return None
        return None if scores is None else to_reading(scores, embedded)

    def measure(self, text: str) -> Mapping[Emotion, float] | None:
        """Ask for the five scores of a text and wait for them: for work that nobody waits for.

        Returns:
            Scores in [0, 1], or None if Watson does not know the language or fails in any way.
        """
        language = guess_language(text)
        if language is None or not self._breaker.allows:
            return None
        deadline = time.monotonic() + self._settings.deadline_seconds
        return self._scores(text, language, deadline)

    @staticmethod
    def knows_language_of(text: str) -> bool:
        """Whether a text is in one of the languages it reads."""
        return guess_language(text) is not None

    @property
    def is_resting(self) -> bool:
        """Whether it has failed too often and is left alone for a while."""
        return not self._breaker.allows

    def close(self) -> None:
        """Let the threads go; calls under way are not waited for."""
        self._executor.shutdown(wait=False, cancel_futures=True)

    def _landed(self, call: asyncio.Future[Mapping[Emotion, float] | None]) -> None:
        self._in_flight -= 1
        if not call.cancelled():
            # Asked for, so that asyncio does not report it as never retrieved.
            call.exception()

    def _scores(self, text: str, language: str, deadline: float) -> Mapping[Emotion, float] | None:
        """Ask, in a thread, with at most one retry; None on failure."""
        for attempt in range(1, _ATTEMPTS + 1):
            try:
                scores = parse_scores(self._analyse(text, language))
            except Exception as error:  # noqa: BLE001 - the embedded model answers
                status = getattr(error, "status_code", None)
                self._forget_token_request()
                passing = status in _PASSING or (status is None and isinstance(error, OSError))
                left = deadline - time.monotonic()
                if passing and attempt < _ATTEMPTS and left > _WORTH_A_RETRY_SECONDS:
                    continue
                # The text itself was refused (422): Watson is well.
                if status != 422:  # noqa: PLR2004 - an HTTP status
                    self._breaker.failed(hopeless=status in _CREDENTIALS)
                log.warning("Watson failed: %s %s", type(error).__name__, status or "")
                return None
            self._breaker.succeeded()
            return scores
        return None

    def _analyse(self, text: str, language: str) -> object:
        from ibm_watson.natural_language_understanding_v1 import (  # noqa: PLC0415 - half a second
            EmotionOptions,
            Features,
        )

        response = self._connected().analyze(
            Features(emotion=EmotionOptions(document=True)), text=text, language=language
        )
        return response.get_result()

    def _connected(self) -> Any:
        """The client, made on first use."""
        with self._lock:
            if self._client is None:
                from ibm_cloud_sdk_core.authenticators import (  # noqa: PLC0415 - half a second
                    IAMAuthenticator,
                )
                from ibm_watson import (  # noqa: PLC0415 - half a second
                    NaturalLanguageUnderstandingV1,
                )

                client = NaturalLanguageUnderstandingV1(
                    version=API_VERSION,
                    authenticator=IAMAuthenticator(
                        self._settings.api_key, url=self._settings.iam_url
                    ),
                )
                # The SDK also reads URLs and retries from the environment; ours count.
                client.set_service_url(self._settings.url)
                client.disable_retries()
                seconds = self._settings.deadline_seconds
                patience = (_CONNECTING * seconds, _READING * seconds)
                client.set_http_config({"timeout": patience})
                self._client = client
            return self._client

    def _forget_token_request(self) -> None:
        """Let the next call ask for a token at once.

        After a failed token request the SDK holds every caller back for up to a minute, as if the
        request were still under way.
        """
        with self._lock:
            if self._client is not None:
                self._client.authenticator.token_manager.request_time = 0


def parse_scores(result: object) -> Mapping[Emotion, float]:
    """Take the five scores out of Watson's answer.

    Raises:
        ValueError: the answer is not what the API promises.
    """
    try:
        # Anything may have come: what cannot be indexed so ends in the except below.
        given = result["emotion"]["document"]["emotion"]  # type: ignore[index]
        scores = {emotion: float(given[name]) for name, emotion in NAMES.items()}
    except (KeyError, TypeError, IndexError) as error:
        raise ValueError("no emotion in the answer") from error
    if not all(math.isfinite(score) and 0.0 <= score <= 1.0 for score in scores.values()):
        raise ValueError("scores out of range")
    return scores


def to_reading(scores: Mapping[Emotion, float], embedded: Reading) -> Reading:
    """Make a reading of Watson's five scores.

    Squares sharpen the scores, which Watson spreads thin; neutral is what the strongest leaves;
    surprise, which Watson does not measure, keeps the share the embedded model gives it.
    """
    top = max(scores.values())
    neutral = 1.0 - top
    weights = {emotion: score**2 for emotion, score in scores.items()}
    weights[Emotion.NEUTRAL] = neutral**2
    surprise = embedded.emotions[Emotion.SURPRISE]
    total = sum(weights.values())
    mix = {emotion: weight / total * (1.0 - surprise) for emotion, weight in weights.items()}
    mix[Emotion.SURPRISE] = surprise
    known = embedded.scores or embedded.emotions
    return Reading.of(
        mix,
        confidence=round(max(top, neutral) * 0.95, 4),
        source=Source.WORDS,
        engine=WatsonReader.name,
        scores={**scores, Emotion.SURPRISE: known[Emotion.SURPRISE], Emotion.NEUTRAL: neutral},
    )
