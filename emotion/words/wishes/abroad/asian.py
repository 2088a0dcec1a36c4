"""Cutting the plainest wishes in Chinese and Hindi out of a text: "想看喜剧", "कॉमेडी फ़िल्म दिखाओ".

Only a clause that says nothing else asks: both languages tell moods in the same words.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from functools import cache
from typing import Final

from emotion.words.wishes.abroad.lexicon.asian import (
    CHINESE_AFTER,
    CHINESE_ASKING,
    CHINESE_FEELINGS,
    CHINESE_FILM,
    CHINESE_KINDS,
    CHINESE_REFUSING,
    HINDI_ASKING,
    HINDI_BESIDE,
    HINDI_FEELINGS,
    HINDI_KINDS,
    HINDI_REFUSING,
    HINDI_SOMETHING,
)
from emotion.words.wishes.asked import BLANK, Asked
from emotion.words.wishes.terms import Term


def _by_word(terms: Mapping[str, Term]) -> dict[str, Term]:
    return {word: term for words, term in terms.items() for word in words.split("|")}


_CHINESE_TERMS: Final = {**CHINESE_KINDS, **CHINESE_FEELINGS}
_HINDI_KINDS: Final = _by_word(HINDI_KINDS)
_HINDI_TERMS: Final = _HINDI_KINDS | _by_word(HINDI_FEELINGS)
# In Chinese a space is a comma.
_CLAUSES = re.compile(r"([,.;!?\n，。；！？、।]+|但是?|(?<=[\u4e00-\u9fff]) +(?=[\u4e00-\u9fff]))")
_CHINESE = re.compile(r"[\u4e00-\u9fff]")
_HINDI = re.compile(r"[\u0900-\u097f]")
_WITHOUT: Final = "बिना"
_NUKTA: Final = "\u093c"
_DIGITS: Final = {digit: at for at, digit in enumerate("零一二三四五六七八九")} | {"两": 2}
_COUNTS_HINDI: Final = {"एक": 1.0, "डेढ": 1.5, "दो": 2.0, "ढाई": 2.5, "तीन": 3.0}
_MINUTES_AN_HOUR: Final = 60
_CHINESE_LENGTH = re.compile(
    r"(?:(?P<most>不(?:要)?超过|别超过|少于|不到|最多)|(?P<least>超过|至少))?"
    r"(?P<number>\d{1,3}|[一二两三四五六七八九十百]{1,5})(?P<hours>个)?(?P<half>半)?"
    r"(?P<unit>分钟|小时)(?P<within>以内|之内|以下|内)?(?P<beyond>以上)?的?"
)
_HINDI_LENGTH = re.compile(
    rf"(?P<number>\d{{1,3}}|{'|'.join(_COUNTS_HINDI)}) (?P<unit>मिनट|घंटे|घंटा) "
    r"(?:से (?P<more>ज्यादा|अधिक)(?P<not> नहीं)?|से (?:कम|छोटी)|तक|के अंदर)(?: की| का)?"
)


def cut_asian(text: str, asked: Asked, this_year: int) -> str:
    """Take the wishes in Chinese and Hindi out of a text, clause by clause.

    Returns:
        The text with a blank where one was found.
    """
    if text.isascii() or not (_CHINESE.search(text) or _HINDI.search(text)):
        return text
    parts = _CLAUSES.split(text)
    for at in range(0, len(parts), 2):
        clause = parts[at].strip()
        hears = _hear_hindi if _HINDI.search(clause) else _hear_chinese
        if clause and hears(clause, asked, this_year):
            parts[max(at - 1, 0) : at + 1] = [f" {BLANK} "] * (2 if at else 1)
    return "".join(parts)


def _hear_chinese(clause: str, asked: Asked, this_year: int) -> bool:
    """Note the wish that a clause is; whether it is one."""
    told = clause.replace(" ", "")
    length = _CHINESE_LENGTH.search(told)
    minutes = _chinese_minutes(length) if length else None
    if length and minutes is not None:
        told = told[: length.start()] + told[length.end() :]
    match = _chinese().fullmatch(told)
    if match is None:
        return False
    terms = [_CHINESE_TERMS[words] for words in _chinese_terms(match["terms"] or "")]
    is_kind = bool(terms) and _chinese_kinds().fullmatch(match["terms"]) is not None
    asks = match["refused"] or match["asks"] or match["film"]
    if minutes is None and not (terms and (is_kind or asks)):
        return False
    for term in terms:
        asked.refuse(term, 1.0) if match["refused"] else asked.take(term, 1.0, this_year)
    if length and minutes is not None:
        is_least = bool(length["least"] or length["beyond"])
        asked.minutes(minutes if is_least else None, None if is_least else minutes)
    return True


def _chinese_terms(told: str) -> list[str]:
    """The patterns of the terms in a list of them."""
    found = re.findall(_one_of(_CHINESE_TERMS), told)
    return [words for one in found for words in _CHINESE_TERMS if re.fullmatch(words, one)]


def _chinese_minutes(length: re.Match[str]) -> int | None:
    """The minutes of a length; None where nothing bounds it."""
    if not any(length[name] for name in ("most", "least", "within", "beyond")):
        return None
    told = length["number"]
    count = float(told) if told.isdecimal() else float(_chinese_number(told))
    if length["unit"] == "小时":
        count = (count + (0.5 if length["half"] else 0.0)) * _MINUTES_AN_HOUR
    return round(count)


def _chinese_number(told: str) -> int:
    """A number below a thousand in words: "九十", "一百二十"."""
    total, digit = 0, 0
    for sign in told:
        if sign in _DIGITS:
            digit = _DIGITS[sign]
        else:
            total, digit = total + (digit or 1) * (100 if sign == "百" else 10), 0
    return total + digit


def _hear_hindi(clause: str, asked: Asked, this_year: int) -> bool:
    """Note the wish that a clause is; whether it is one."""
    bare = unicodedata.normalize("NFD", clause).replace(_NUKTA, "")
    length = _HINDI_LENGTH.search(bare)
    words = (bare if length is None else bare.replace(length.group(), " ")).split()
    terms = [_HINDI_TERMS[word] for word in words if word in _HINDI_TERMS]
    known = HINDI_BESIDE | HINDI_ASKING | HINDI_REFUSING | _HINDI_TERMS.keys()
    if not set(words) <= known or not (terms or length):
        return False
    # "कुछ हल्का"; and a nation that nobody says they are of.
    is_nation = len(words) == 1 and any(term.countries for term in terms)
    begins = is_nation or HINDI_SOMETHING.intersection(words[:1])
    asks = length or begins or HINDI_ASKING.intersection(words)
    if not (asks or any(word in _HINDI_KINDS for word in words)):
        return False
    # What is refused stands before the "no", what is wanted instead behind it.
    refusals = [at for at, word in enumerate(words) if word in HINDI_REFUSING]
    last = max(refusals, default=-1)
    for at, word in enumerate(words):
        if word in _HINDI_TERMS:
            term, refused = _HINDI_TERMS[word], at < last or _WITHOUT in words[:at]
            asked.refuse(term, 1.0) if refused else asked.take(term, 1.0, this_year)
    if length:
        told = length["number"]
        count = float(told) if told.isdecimal() else _COUNTS_HINDI[told]
        minutes = round(count * (1 if length["unit"] == "मिनट" else _MINUTES_AN_HOUR))
        is_least = bool(length["more"]) and not length["not"]
        asked.minutes(minutes if is_least else None, None if is_least else minutes)
    return True


def _one_of(terms: Mapping[str, Term]) -> str:
    return "|".join(terms)


def _list_of(terms: Mapping[str, Term]) -> str:
    any_term = _one_of(terms)
    return rf"(?:{any_term})(?:(?:的|又|和|或)?(?:{any_term}))*"


@cache
def _chinese_kinds() -> re.Pattern[str]:
    return re.compile(_list_of(CHINESE_KINDS))


@cache
def _chinese() -> re.Pattern[str]:
    return re.compile(
        # "别太长" is a term of its own.
        rf"(?:(?P<refused>(?:{CHINESE_REFUSING})(?!太?长))|(?P<asks>{CHINESE_ASKING}))?"
        rf"(?P<terms>{_list_of(_CHINESE_TERMS)})?"
        rf"(?P<film>{CHINESE_FILM})?{CHINESE_AFTER}"
    )
