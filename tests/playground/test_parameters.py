"""However a call's parameters are sent, they arrive."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from playground.errors import ApiError
from playground.parameters import Parameters, Upload, read_parameters

Client = TestClient[web.Request, web.Application]

_here = settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
_names = st.text("abcdefghijklmnopqrstuvwxyz_", min_size=1, max_size=12)
_words = st.text(st.characters(codec="utf-8"), max_size=60)


class Echo:
    """A server that keeps the parameters of the last request."""

    def __init__(self) -> None:
        self.seen = Parameters()

    async def handle(self, request: web.Request) -> web.Response:
        try:
            self.seen = await read_parameters(request, limit=100_000)
        except ApiError as error:
            return web.json_response(error.as_json(), status=error.code)
        return web.json_response({"ok": True})


@pytest.fixture
def echo() -> Echo:
    return Echo()


@pytest.fixture
async def client(echo: Echo) -> AsyncIterator[Client]:
    app = web.Application()
    app.router.add_route("*", "/", echo.handle)
    async with TestClient(TestServer(app)) as running:
        yield running


@_here
@given(sent=st.dictionaries(_names, _words, max_size=6))
async def test_text_arrives_by_every_road(echo: Echo, client: Client, sent: dict[str, str]) -> None:
    with aiohttp.MultipartWriter("form-data") as form:
        for name, value in sent.items():
            form.append(value).set_content_disposition("form-data", name=name)
    roads: list[dict[str, Any]] = [
        {"method": "GET", "params": sent},
        {"method": "POST", "data": sent},
        {"method": "POST", "json": sent},
    ]
    if sent:
        roads.append({"method": "POST", "data": form})
    for road in roads:
        async with client.request(road.pop("method"), "/", **road) as answer:
            assert answer.status == 200
        assert echo.seen.values == sent


@_here
@given(data=st.binary(max_size=3000), caption=_words)
async def test_an_upload_arrives_whole_and_can_be_pointed_at(
    echo: Echo, client: Client, data: bytes, caption: str
) -> None:
    form = aiohttp.FormData(quote_fields=False)
    form.add_field("part", data, filename="ä b.png", content_type="image/png")
    form.add_field("caption", caption, content_type="text/plain; charset=utf-8")
    form.add_field("photo", "attach://part")
    async with client.post("/", data=form) as answer:
        assert answer.status == 200
    assert echo.seen.file("photo") == Upload(data, "ä b.png", "image/png")
    assert echo.seen.text("caption") == caption


_types = [
    "application/json",
    "application/x-www-form-urlencoded",
    "text/plain",
    "multipart/form-data; boundary=x",
    "multipart/form-data",
]


@_here
@given(
    kind=st.sampled_from(_types),
    body=st.one_of(
        st.binary(max_size=300),
        st.sampled_from([b"[" * 20_000, b'{"a": NaN}', b'{"a": "\\ud800"}', b'"x"', b"a=%ff"]),
        st.binary(max_size=200).map(
            lambda b: b'--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n' + b + b"\r\n--x--"
        ),
    ),
)
async def test_any_body_is_read_or_refused(client: Client, kind: str, body: bytes) -> None:
    async with client.post("/", data=body, headers={"Content-Type": kind}) as answer:
        assert answer.status in {200, 400}


async def test_a_body_over_the_limit_is_refused(client: Client) -> None:
    form = aiohttp.FormData()
    form.add_field("photo", b"x" * 100_001, filename="a.png")
    for body in (form, b"x" * 100_001):
        async with client.post("/", data=body) as answer:
            assert answer.status == 413


_json_values = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | _words,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_words, inner, max_size=3),
    max_leaves=6,
)


@given(_json_values)
def test_nested_values_may_be_json_or_json_as_text(value: Any) -> None:
    as_text = Parameters({"a": json.dumps(value)})
    assert as_text.json("a") == value
    if not isinstance(value, str):
        assert Parameters({"a": value}).json("a") == value


@given(_words)
def test_numbers_and_flags_never_fail(text: str) -> None:
    parameters = Parameters({"a": text})
    assert isinstance(parameters.integer("a"), int)
    assert isinstance(parameters.flag("a"), bool)


@pytest.mark.parametrize(("value", "number"), [("12", 12), (-3, -3), ("x", 9), ("", 9), (True, 9)])
def test_numbers_come_as_text_or_as_numbers(value: Any, number: int) -> None:
    assert Parameters({"a": value}).integer("a", 9) == number
