"""Telegram's HTML: what it means and what is refused."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from playground.errors import ApiError
from playground.formatting import Formatted, utf16_length
from playground.html import parse_html

_REFUSED = "Bad Request: can't parse entities: "


def _entities(formatted: Formatted) -> list[tuple[str, int, int]]:
    return [(e["type"], e["offset"], e["length"]) for e in formatted.entities]


@pytest.mark.parametrize(
    ("source", "text", "entities"),
    [
        ("plain &amp; simple", "plain & simple", []),
        ("<b>low</b>, some <i>anger</i>", "low, some anger", [("bold", 0, 3), ("italic", 10, 5)]),
        ("😊 <strong>ok</strong>", "😊 ok", [("bold", 3, 2)]),
        ("<b>a<u>b</u></b>", "ab", [("bold", 0, 2), ("underline", 1, 1)]),
        ("<code>x &lt; y</code>", "x < y", [("code", 0, 5)]),
        ("<tg-spoiler>he dies</tg-spoiler>", "he dies", [("spoiler", 0, 7)]),
        ('<span class="tg-spoiler">no</span>', "no", [("spoiler", 0, 2)]),
        ("<blockquote expandable>q</blockquote>", "q", [("expandable_blockquote", 0, 1)]),
        ("  <b> padded </b>  ", "padded", [("bold", 0, 6)]),
        ("a<b></b>", "a", []),
        ("&ge;&#9733;&#x2605;&quot;", '&ge;★★"', []),
        ("<B>loud</B>", "loud", [("bold", 0, 4)]),
        ("<b>short</>", "short", [("bold", 0, 5)]),
        (
            "see https://x.org/a?b=1, /help",
            "see https://x.org/a?b=1, /help",
            [("url", 4, 19), ("bot_command", 25, 5)],
        ),
    ],
)
def test_what_a_bot_marks_up_is_text_and_entities(
    source: str, text: str, entities: list[tuple[str, int, int]]
) -> None:
    formatted = parse_html(source)
    assert formatted.text == text
    assert _entities(formatted) == entities


def test_links_keep_their_address_and_code_its_language() -> None:
    link = parse_html("<a href='https://a.org/?x=1&amp;y=2'>film</a>")
    assert link.entities == (
        {"type": "text_link", "offset": 0, "length": 4, "url": "https://a.org/?x=1&y=2"},
    )
    code = parse_html('<pre><code class="language-python">x = 1</code></pre>')
    assert code.entities == ({"type": "pre", "offset": 0, "length": 5, "language": "python"},)


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("a <foo>b</foo>", 'Unsupported start tag "foo" at byte offset 2'),
        ("é <foo>", 'Unsupported start tag "foo" at byte offset 3'),
        ("1 < 2", 'Unsupported start tag "" at byte offset 2'),
        ("<b>open", 'Can\'t find end tag corresponding to start tag "b"'),
        ("<b>x</i>", 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'),
        ("x</b>", "Unexpected end tag at byte offset 1"),
        ("<b>x</b", "Unclosed end tag at byte offset 4"),
        ("<b", "Unclosed start tag at byte offset 0"),
        (
            "<a href=x y>z</a>",
            'Expected equal sign in declaration of an attribute of the tag "a" at byte offset 0',
        ),
        ("<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
    ],
)
def test_bad_html_is_refused_in_telegrams_words(source: str, words: str) -> None:
    with pytest.raises(ApiError) as caught:
        parse_html(source)
    assert caught.value.description == f"Bad Request: can't parse entities: {words}"


_pieces = st.sampled_from(
    [
        "<b>",
        "</b>",
        "<a href='",
        "'>",
        "</a>",
        "<pre>",
        "<code class=language-x>",
        "</code>",
        "</pre>",
        "&lt;",
        "&#",
        "55357;",
        "&",
        "<",
        ">",
        " ",
        "\n",
        "😊",
        "é",
        "=",
        '"',
        "</>",
        "x",
    ]
)


@given(st.lists(st.one_of(_pieces, st.text(max_size=4)), max_size=30).map("".join))
def test_any_text_is_read_or_refused_and_entities_lie_within_it(source: str) -> None:
    try:
        formatted = parse_html(source)
    except ApiError as refusal:
        formatted, words = Formatted(), refusal.description
    else:
        words = _REFUSED
    assert words.startswith(_REFUSED)
    assert formatted.text == formatted.text.strip()
    for entity in formatted.entities:
        assert entity["offset"] >= 0
        assert entity["length"] > 0
        assert entity["offset"] + entity["length"] <= utf16_length(formatted.text)


@given(st.text())
def test_escaped_text_comes_back_as_it_was(text: str) -> None:
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    assert parse_html(f"<b>{escaped}</b>").text == text.strip()
