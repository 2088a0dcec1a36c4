"""What "shorter" or "much older" asks for, said of the film that shows."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from emotion.vocabulary import Constraints, Degree, Measure, Than

# In minutes and in years: what is plainly less or more, at the least.
_MINUTES, _YEARS = 5, 3
# By so many minutes longer, and so many years older, for each degree.
_LONGER = {Degree.A_BIT: _MINUTES, Degree.PLAINLY: 20, Degree.MUCH: 45}
_OLDER = {Degree.A_BIT: _YEARS, Degree.PLAINLY: 5, Degree.MUCH: 25}
# A bit longer is not twice as long.
_A_BIT_LONGER = 40
# The share of its length that leaves something much shorter.
_MUCH_SHORTER = 0.75


def compared(
    told: Constraints, than: Iterable[Than], *, year: int, minutes: int | None
) -> Constraints:
    """What was asked for, held against a film: at least as much shorter or older as it says.

    Args:
        told: what the words alone ask for: "shorter" is then what is short.
        than: how the film asked for is to compare.
        year: of the film that shows.
        minutes: its runtime, where that is known.
    """
    for one in than:
        if one.measure is Measure.YEAR:
            told = _by_year(told, one, year)
        elif minutes:
            told = _by_length(told, one, minutes)
    return told


def _by_length(told: Constraints, than: Than, minutes: int) -> Constraints:
    if than.up:
        longest = minutes + _A_BIT_LONGER if than.degree is Degree.A_BIT else None
        usual = minutes + _LONGER[than.degree]
        # Nobody need ask for more than is long.
        if told.min_minutes is not None and than.degree is Degree.PLAINLY:
            usual = max(minutes + _MINUTES, min(usual, told.min_minutes))
        return replace(told, min_minutes=usual, max_minutes=longest)
    if than.degree is Degree.A_BIT:
        return replace(told, max_minutes=minutes - _MINUTES)
    share = _MUCH_SHORTER if than.degree is Degree.MUCH else 1.0
    longest = min(minutes - _MINUTES, round(share * minutes))
    return replace(told, max_minutes=min(longest, told.max_minutes or longest))


def _by_year(told: Constraints, than: Than, year: int) -> Constraints:
    is_a_bit = than.degree is Degree.A_BIT
    if than.up:
        # What is new ends with this year: there is no going far beyond a film of late.
        first = year + (_YEARS if is_a_bit else 1)
        return replace(told, year_from=first if is_a_bit else max(first, told.year_from or first))
    last = year - _OLDER[than.degree]
    return replace(told, year_to=last if is_a_bit else min(last, told.year_to or last))
