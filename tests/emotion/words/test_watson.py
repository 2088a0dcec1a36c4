"""Watson answers when it can; whatever goes wrong there, the embedded model answers instead."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator, Callable
from importlib import import_module

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from emotion.breaker import CircuitBreaker
from emotion.vocabulary import Emotion, Heard
from emotion.words.reader import WordsReader
from emotion.words.watson import WatsonReader, WatsonSettings, parse_scores
from tests.emotion.words.watson_server import API_KEY, Watson, error

SAD_DAY = "I had a really awful day and I miss my friends"


class Clock:
    """Seconds that pass when a test says so."""

    now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture(scope="module", autouse=True)
def _client_is_loaded() -> None:
    """Its first import takes long on a busy machine, and would eat the deadline of one test."""
    import_module("ibm_watson")


@pytest.fixture
def watson() -> Watson:
    return Watson()


@pytest.fixture
async def server(watson: Watson) -> AsyncIterator[TestServer]:
    running = TestServer(watson.app())
    async with running:
        yield running


def reader_for(
    server: TestServer,
    *,
    key: str = API_KEY,
    clock: Callable[[], float] | None = None,
    deadline_seconds: float = 60.0,
) -> WordsReader:
    """A reader whose Watson is waited for, however busy the machine is."""
    url = str(server.make_url("")).rstrip("/")
    breaker = CircuitBreaker(clock=clock) if clock else CircuitBreaker()
    settings = WatsonSettings(url, key, url, deadline_seconds)
    return WordsReader(WatsonReader(settings, breaker))


def engine(heard: Heard) -> str:
    assert heard.reading is not None
    return heard.reading.engine


async def test_a_sad_day_is_read_by_watson(server: TestServer, watson: Watson) -> None:
    heard = await reader_for(server).hear(SAD_DAY)
    assert engine(heard) == "watson"
    assert heard.reading is not None
    assert heard.reading.ranked()[0][0] is Emotion.SAD
    assert heard.reading.scores is not None
    assert heard.reading.scores[Emotion.ANGRY] == 0.2
    assert watson.asked[0]["language"] == "en"
    assert "emotion" in watson.asked[0]["features"]


async def test_only_the_mood_is_sent_not_the_wish(server: TestServer, watson: Watson) -> None:
    await reader_for(server).hear(f"{SAD_DAY}. Something scary with Tilda Swinton, please")
    assert watson.asked[0]["text"].rstrip(".") == SAD_DAY


async def test_french_is_sent_as_french(server: TestServer, watson: Watson) -> None:
    assert engine(await reader_for(server).hear("je suis très triste ce soir")) == "watson"
    assert watson.asked[0]["language"] == "fr"


@pytest.mark.parametrize("text", ["ich bin heute so traurig", "мне грустно", "我很难过", "asdfgh"])
async def test_other_languages_never_leave_the_house(
    server: TestServer, watson: Watson, text: str
) -> None:
    assert engine(await reader_for(server).hear(text)) in {"tfidf", "embedded", "polyglot"}
    assert watson.asked == []


async def test_the_token_is_asked_for_once(server: TestServer, watson: Watson) -> None:
    reader = reader_for(server)
    await reader.hear(SAD_DAY)
    await reader.hear(SAD_DAY)
    assert watson.tokens_given == 1


async def test_a_passing_failure_is_retried_once(server: TestServer, watson: Watson) -> None:
    watson.failures = [error(500, "internal error")]
    assert engine(await reader_for(server).hear(SAD_DAY)) == "watson"
    assert len(watson.asked) == 2


async def test_a_second_failure_is_not_retried(server: TestServer, watson: Watson) -> None:
    watson.failures = [error(503, "unavailable"), error(503, "unavailable")]
    assert engine(await reader_for(server).hear(SAD_DAY)) == "embedded"
    assert len(watson.asked) == 2


@pytest.mark.parametrize(
    "answer",
    [
        lambda: error(400, "unsupported text language"),
        lambda: error(401, "Unauthorized"),
        lambda: error(422, "not enough text for language id"),
        lambda: web.Response(text="<html>", content_type="text/html"),
        lambda: web.Response(text="{broken", content_type="application/json"),
        lambda: web.Response(text="", content_type="application/json"),
        lambda: web.json_response([1, 2]),
        lambda: web.json_response({"emotion": {"document": {"emotion": {"joy": "much"}}}}),
    ],
    ids=["400", "401", "422", "html", "broken", "empty", "list", "no numbers"],
)
async def test_a_useless_answer_falls_through_at_once(
    server: TestServer, watson: Watson, answer: Callable[[], web.Response]
) -> None:
    watson.failures = [answer()]
    assert engine(await reader_for(server).hear(SAD_DAY)) == "embedded"
    assert len(watson.asked) == 1


async def test_too_many_requests_fall_through(server: TestServer, watson: Watson) -> None:
    watson.failures = [error(429, "too many requests"), error(429, "too many requests")]
    assert engine(await reader_for(server).hear(SAD_DAY)) == "embedded"


async def test_a_hanging_watson_is_given_up(server: TestServer, watson: Watson) -> None:
    watson.failures = ["hang", "hang"]
    heard = await reader_for(server, deadline_seconds=2.0).hear(SAD_DAY)
    assert engine(heard) == "embedded"


async def test_nobody_listening_falls_through() -> None:
    settings = WatsonSettings("http://127.0.0.1:9", API_KEY, "http://127.0.0.1:9")
    assert engine(await WordsReader(WatsonReader(settings)).hear(SAD_DAY)) == "embedded"


async def test_a_key_no_client_accepts_falls_through(server: TestServer) -> None:
    assert engine(await reader_for(server, key="{pasted with braces}").hear(SAD_DAY)) == "embedded"


async def test_a_wrong_key_is_tried_once_a_minute(server: TestServer, watson: Watson) -> None:
    clock = Clock()
    reader = reader_for(server, key="wrong", clock=clock)
    assert engine(await reader.hear(SAD_DAY)) == "embedded"
    watson.iam_failures = [web.json_response({"errorMessage": "must not be asked"}, status=500)]
    assert engine(await reader.hear(SAD_DAY)) == "embedded"
    assert len(watson.iam_failures) == 1
    clock.now += 61
    assert engine(await reader.hear(SAD_DAY)) == "embedded"
    assert watson.iam_failures == []


async def test_after_a_failed_token_the_next_call_asks_anew(
    server: TestServer, watson: Watson
) -> None:
    watson.iam_failures = [web.json_response({"errorMessage": "down"}, status=500)]
    assert engine(await reader_for(server).hear(SAD_DAY)) == "watson"


async def test_a_watson_that_keeps_failing_is_left_alone_for_a_while(
    server: TestServer, watson: Watson
) -> None:
    clock = Clock()
    reader = reader_for(server, clock=clock)
    watson.failures = [error(500, "internal error") for _ in range(6)]
    for _ in range(3):
        await reader.hear(SAD_DAY)
    assert len(watson.asked) == 6
    assert engine(await reader.hear(SAD_DAY)) == "embedded"
    assert len(watson.asked) == 6
    clock.now += 61
    assert engine(await reader.hear(SAD_DAY)) == "watson"


async def test_texts_and_keys_are_never_logged(
    server: TestServer, watson: Watson, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    watson.failures = [error(400, f"cannot read {SAD_DAY!r}")]
    await reader_for(server).hear(SAD_DAY)
    assert "Watson failed" in caplog.text
    assert "awful" not in caplog.text
    assert API_KEY not in caplog.text
    assert API_KEY not in repr(WatsonSettings("https://example.org", API_KEY))


@pytest.mark.parametrize("result", [None, [], {}, {"emotion": None}, "text", 3])
def test_garbage_is_refused(result: object) -> None:
    with pytest.raises(ValueError, match="emotion"):
        parse_scores(result)
