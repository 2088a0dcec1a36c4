"""Short answers and fillers, word by word: what says yes, and what says nothing beside other words.

In the form that `bare_form` leaves.
"""

from __future__ import annotations

from typing import Final

from emotion.words.texts.lists import word_set

YES: Final = word_set(
    "ok okay k kk yes yeah yep yup aye sure please bet deal ja jo klar gerne einverstanden "
    "oui ouais volontiers daccord si vale venga claro certo daccordo sim da sigur да ага ладно ок "
    "окей согласен согласна так гаразд згоден згодна हाँ हां जी 好 行 嗯 对 好的 是的"
)
"""Who says no more agrees."""

ANSWERS: Final = word_set("good great cool nice fine perfect alright")
"""Said alone these answer "how are you?", or approve of a film."""

INTERJECTIONS: Final = word_set(
    "well so then oh hmm um uh bot mate man dude bro sir just now lol haha"
)
"""Said with an answer these change nothing about it."""

_FILLERS: Final = INTERJECTIONS | word_set(
    "and but again right pls plz friend buddy my dear reelmood all everyone guys tonight today for "
    "the a to you u me i will be very much really this bitte per favore te va rog und et y e и і та"
)

ALONG: Final = (
    YES
    | ANSWERS
    | _FILLERS
    | word_set("no nope there here back too day evening night weekend tomorrow")
)
"""What goes along with small talk."""

BESIDE: Final = (
    YES
    | ANSWERS
    | _FILLERS
    | word_set(
        "yay wow ooh ah oi hey omg ugh meh eh ha hahaha hahahaha darling honey cheers gotcha on go "
        "definitely absolutely indeed sorry ngl tbh fr honestly honest actually though tho either "
        "anymore lot at puh na gut dann also doch schade tausend allez bon alors pues bueno "
        "tambien perdona dai allora bene ta entao tudo bem hai bine atunci ну хорошо тогда добре "
        "тоді дуже तो अच्छा"
    )
)
"""What goes along with taking a film or leaving it: "no, this one" refuses, "a great day" tells."""

BARE: Final = word_set(
    "stop wait go next cancel quit exit start restart continue undo skip done back enough more "
    "again maybe dunno idk later same both none neither true false right wrong correct exactly why "
    "who when where how huh test testing hm mhm pause repeat reset"
)
"""Answers and orders: short words of which the model makes moods."""
