"""What an evening asks of a film: who watches, when, and what else they do."""

from __future__ import annotations

from typing import Final

from emotion.words.wishes.terms import Alone, Term, feel

_COSY: Final = feel(calm=0.7, joy=0.5)
_IN_COMPANY: Final = feel(joy=0.9, excitement=0.4)
_IN_PASSING: Final = feel(joy=0.6, calm=0.5, sadness=-0.4)

EVENINGS: Final[dict[str, Term]] = {
    "date night|movie date|first date": feel(love=0.7, joy=0.5),
    "valentine's day|valentines day|valentine's|valentines|for valentine's day|"
    "for valentines day|valentine's evening": feel(love=0.9, joy=0.5),
    "girls night|girls' night|girls night in|girls' night in|ladies night": feel(joy=0.9, love=0.4),
    "boys night|boys' night|guys night|guys' night|lads night|lads' night|pizza night|"
    "movie night with friends|with friends tonight|movie night with the boys|game night": (
        _IN_COMPANY
    ),
    "prosecco|wine night|wine and cheese|beers|pizza and beer|the four of us|four of us|"
    "three of us|five of us|six of us|a bunch of us|game day|"
    "slumber party|sleepover": _IN_COMPANY,
    "for teenagers|for teens|for my teenagers|for a teenager|with teenagers|for teenage boys|"
    "for teenage girls": feel(joy=0.6, excitement=0.6),
    "for the two of us|something for two|a film for two|just the two of us|for a couple": feel(
        love=0.5, joy=0.4
    ),
    "snowed in|snowed in at the cabin|at the cabin|in a cabin": _COSY,
    "halloween": feel(fear=0.5),
    "popcorn": feel(excitement=0.7, joy=0.5),
    "rainy day|rainy days|rainy evening|rainy night|rainy afternoon|rainy sunday|rainy saturday|"
    "rainy sunday afternoon|rainy weekend|lazy day|lazy sunday|lazy saturday|lazy evening|"
    "lazy afternoon|lazy sunday afternoon|lazy weekend|sunday afternoon|cozy evening|cosy evening|"
    "cozy night|cosy night|cozy night in|cosy night in|cozy autumn evening|cosy autumn evening|"
    "cozy winter evening|cosy winter evening|snow day|under a blanket|under the blanket|"
    "under a blanket with tea|by the fire|by the fireplace": _COSY,
    "a warm hug|warm hug|like a warm hug|like a hug|a hug in film form|comfort movie|"
    "comfort movies|comfort film|comfort films|comfort watch": feel(
        Alone.WISH, calm=0.7, love=0.6, joy=0.6
    ),
    "half watch|half-watch|in the background|background noise|background movie|background film|"
    "as background|while cooking|while i cook|while i'm cooking|while ironing|while i iron|"
    "while i work|while working|while i clean|while cleaning|while folding laundry": _IN_PASSING,
}
