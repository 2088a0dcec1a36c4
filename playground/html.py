"""Telegram's HTML (https://core.telegram.org/bots/api#html-style), read into text and entities.

The words of each refusal, and what counts as one, follow Telegram's parser: positions are byte
offsets into the UTF-8 source.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from playground.errors import ApiError, bad_request
from playground.formatting import Entity, Formatted, finish, utf16_length

_KINDS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "u": "underline",
    "ins": "underline",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "a": "text_link",
    "tg-emoji": "custom_emoji",
    "pre": "pre",
    "code": "code",
    "blockquote": "blockquote",
}
_PIECE = re.compile(r"<(?P<tag>/?)|&(?P<reference>#x[0-9a-fA-F]{1,8}|#[0-9]{1,9}|lt|gt|amp|quot);?")
_NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
_NAME = re.compile(r"[^\s>]*")
_ATTRIBUTE_NAME = re.compile(r"[^\s=>]*")
_BARE_VALUE = re.compile(r"[A-Za-z0-9.-]*")
_SPACE = re.compile(r"\s*")
_LANGUAGE = "language-"
_LAST_CODE_POINT = 0x10FFFF
_SURROGATES = range(0xD800, 0xE000)


@dataclass
class _OpenTag:
    name: str
    offset: int
    argument: str | None


def parse_html(source: str) -> Formatted:
    """Read ``source`` as Telegram's HTML.

    Raises:
        ApiError: With "Bad Request: can't parse entities: ..." when Telegram would refuse it.
    """
    return _Parser(source).parse()


class _Parser:
    def __init__(self, source: str) -> None:
        self._source = source
        self._at = 0
        self._parts: list[str] = []
        self._length = 0
        self._open: list[_OpenTag] = []
        self._entities: list[Entity] = []

    def parse(self) -> Formatted:
        while match := _PIECE.search(self._source, self._at):
            self._add(self._source[self._at : match.start()])
            self._at = match.end()
            if match["reference"]:
                self._add(_decode(match))
            elif match["tag"]:
                self._close(match.start())
            else:
                self._begin(match.start())
        self._add(self._source[self._at :])
        if self._open:
            name = self._open[-1].name
            raise _refusal(f'Can\'t find end tag corresponding to start tag "{name}"')
        for entity in self._entities:
            if entity["type"] == "code":
                entity.pop("language", None)
        return finish("".join(self._parts), self._entities)

    def _add(self, text: str) -> None:
        self._parts.append(text)
        self._length += utf16_length(text)

    def _take(self, pattern: re.Pattern[str]) -> str:
        match = pattern.match(self._source, self._at)
        if match is None:
            return ""
        self._at = match.end()
        return match.group()

    def _next(self) -> str:
        return self._source[self._at : self._at + 1]

    def _where(self, position: int) -> str:
        return f"at byte offset {len(self._source[:position].encode())}"

    def _begin(self, start: int) -> None:
        name = self._take(_NAME).lower()
        where = self._where(start)
        if not self._next():
            raise _refusal(f"Unclosed start tag {where}")
        if name not in _KINDS:
            raise _refusal(f'Unsupported start tag "{name}" {where}')
        attributes = self._attributes(name, where)
        if name == "span" and attributes.get("class") != "tg-spoiler":
            raise _refusal(f'Tag "span" must have class "tg-spoiler" {where}')
        self._open.append(_OpenTag(name, self._length, _argument(name, attributes)))

    def _attributes(self, tag: str, where: str) -> dict[str, str]:
        attributes: dict[str, str] = {}
        while True:
            self._take(_SPACE)
            if self._next() == ">":
                self._at += 1
                return attributes
            if not self._next():
                raise _refusal(f'Unclosed start tag "{tag}" {where}')
            name = self._take(_ATTRIBUTE_NAME).lower()
            if not name:
                raise _refusal(f'Empty attribute name in the tag "{tag}" {where}')
            self._take(_SPACE)
            if self._next() == "=":
                self._at += 1
                self._take(_SPACE)
                attributes[name] = self._value(where)
            elif (tag, name) == ("blockquote", "expandable"):
                attributes[name] = ""
            else:
                raise _refusal(
                    f'Expected equal sign in declaration of an attribute of the tag "{tag}" {where}'
                )

    def _value(self, where: str) -> str:
        quote = self._next()
        if quote in {'"', "'"}:
            end = self._source.find(quote, self._at + 1)
            if end < 0:
                raise _refusal(f"Unclosed start tag {where}")
            raw = self._source[self._at + 1 : end]
            self._at = end + 1
            return _PIECE.sub(_decode, raw)
        start = self._at
        value = self._take(_BARE_VALUE).lower()
        if self._next() not in {">", ""} and not self._next().isspace():
            raise _refusal(f"Unexpected end of name token {self._where(start)}")
        return value

    def _close(self, start: int) -> None:
        where = self._where(start)
        if not self._open:
            raise _refusal(f"Unexpected end tag {where}")
        name = self._take(_NAME).lower()
        self._take(_SPACE)
        if self._next() != ">":
            raise _refusal(f"Unclosed end tag {where}")
        self._at += 1
        tag = self._open.pop()
        if name not in {"", tag.name}:
            raise _refusal(
                f'Unmatched end tag {where}, expected "</{tag.name}>", found "</{name}>"'
            )
        if self._length > tag.offset:
            self._keep(tag)

    def _keep(self, tag: _OpenTag) -> None:
        kind = _KINDS[tag.name]
        entity: Entity = {
            "type": kind,
            "offset": tag.offset,
            "length": self._length - tag.offset,
        }
        if tag.name == "a":
            self._keep_link(entity, tag.argument or self._since(tag.offset))
        elif tag.name == "tg-emoji":
            self._entities.append({**entity, "custom_emoji_id": tag.argument or ""})
        elif tag.name == "blockquote" and tag.argument is not None:
            self._entities.append({**entity, "type": "expandable_blockquote"})
        elif tag.name == "pre" and self._wraps_language(entity):
            self._entities[-1]["type"] = "pre"
        elif tag.name == "code" and tag.argument and self._inside_pre(tag.offset):
            self._entities.append({**entity, "language": tag.argument})
        else:
            self._entities.append(entity)

    def _since(self, offset: int) -> str:
        units = "".join(self._parts).encode("utf-16-le")
        return units[2 * offset :].decode("utf-16-le")

    def _keep_link(self, entity: Entity, target: str) -> None:
        # Telegram quietly shows a link it cannot use as plain text.
        if re.match(r"(https?|tg|ftp)://\S|mailto:", target):
            self._entities.append({**entity, "url": target})
        elif re.fullmatch(r"[\w-]+(\.[\w-]+)+(/\S*)?", target):
            self._entities.append({**entity, "url": f"http://{target}/"})

    def _inside_pre(self, offset: int) -> bool:
        return bool(self._open) and self._open[-1].name == "pre" and self._open[-1].offset == offset

    def _wraps_language(self, entity: Entity) -> bool:
        if not self._entities:
            return False
        last = self._entities[-1]
        same = (last["offset"], last["length"]) == (entity["offset"], entity["length"])
        return same and last["type"] == "code" and "language" in last


def _argument(tag: str, attributes: dict[str, str]) -> str | None:
    if tag == "a":
        return attributes.get("href")
    if tag == "tg-emoji":
        return attributes.get("emoji-id")
    if tag == "blockquote":
        return attributes.get("expandable")
    language = attributes.get("class", "")
    if tag == "code" and language.startswith(_LANGUAGE):
        return language.removeprefix(_LANGUAGE)
    return None


def _decode(match: re.Match[str]) -> str:
    reference = match["reference"]
    if reference is None:
        return match.group()
    if reference in _NAMED:
        return _NAMED[reference]
    digits = reference[1:]
    code = int(digits[1:], 16) if digits.startswith("x") else int(digits)
    if code in _SURROGATES:
        raise _refusal(
            "Text contains invalid Unicode characters after decoding HTML entities, "
            "check for unmatched surrogate code units"
        )
    return chr(code) if 0 < code <= _LAST_CODE_POINT else match.group()


def _refusal(words: str) -> ApiError:
    return bad_request(f"can't parse entities: {words}")
