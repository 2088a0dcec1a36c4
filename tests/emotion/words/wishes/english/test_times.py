"""Years and runtimes: what a wish says of them is found, whatever else a text holds."""

from __future__ import annotations

import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from emotion.words.texts.sieve import folded
from emotion.words.wishes.english.times import RULES, SPEAKS_OF_TIME


@pytest.mark.parametrize("rule", [rule for _, rule in RULES])
@settings(max_examples=10, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_the_first_look_stops_nothing_that_a_rule_finds(
    rule: re.Pattern[str], data: st.DataObject
) -> None:
    assert SPEAKS_OF_TIME.search(folded(data.draw(st.from_regex(rule))))
