"""How English asks for a film akin to the one that shows."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from emotion.vocabulary import Kin
from emotion.words.talk.lexicon.shown.english_nouns import THE_PEOPLE, THING

KIN: Final[Mapping[Kin, str]] = {
    Kin.FILM: (
        rf"{{ask}}{THING}(?: (?:more|else|films?|movies?|ones?|that is|thats))? "
        r"(?:(?:just |exactly |much |a bit |rather )?like|similar to|along the lines of) {it}|"
        rf"{{ask}}(?:{THING} )?(?:very |more |else )?similar"
        r"(?: (?:films?|movies?|ones?|to {it}|stuff))?|"
        r"{ask}more of (?:this|that|the same|these)(?: (?:kind|sort|type|films?|movies?))?|"
        r"{ask}(?:the )?same (?:kind|sort|type|style|vibe)(?: of (?:film|movie|thing))?|"
        rf"{{ask}}{THING}(?: films?| movies?)? (?:in|of|with) "
        r"(?:the same|this|that|a similar) (?:vein|style|spirit|vibe|kind|sort|genre)|"
        r"(?:what|which)(?: films| movies)? (?:else )?(?:is|are) (?:like|similar to) {it}|"
        r"like (?:this|that) (?:one|film|movie)|"
        r"(?:do|have) you (?:know|have|got) (?:more|others|any(?:thing)?|something) like {it}"
    ),
    Kin.OPPOSITE: (
        r"{ask}(?:the |its )?(?:(?:exact|complete|total|very|direct) )?opposite"
        r"(?: (?:of|to) {it}| film| movie)?|the other way a?round|"
        r"{ask}(?:(?:something|anything|smth|an?other (?:film|movie)|a (?:film|movie)) )?"
        r"(?:completely|totally|entirely|utterly|altogether) (?:different|other|else)"
        r"(?: (?:film|movie|one|kind|thing))?(?: (?:from|than|to) {it})?"
    ),
    Kin.DIRECTOR: (
        rf"{{ask}}(?:{THING} )?(?:else )?(?:(?:films?|movies?|ones?) )?(?:by|from|of|with) "
        r"(?:the same|this|that|the|its) (?:director|film ?maker)|"
        r"{ask}(?:the )?same (?:director|film ?maker)|"
        rf"{{ask}}{THING} (?:else |films? |movies? )?by (?:him|her|them)|"
        r"{ask}more of (?:his|her|their) (?:films|movies|work)|"
        r"what else (?:did|has|have) (?:he|she|they|(?:the|this|that) director) "
        r"(?:direct(?:ed)?|made?)|(?:other|more) (?:films|movies) "
        r"(?:he|she|they|(?:the|this) director) (?:directed|made)"
    ),
    Kin.CAST: (
        rf"{{ask}}(?:{THING} )?(?:else )?(?:(?:films?|movies?|ones?) )?"
        rf"(?:with|starring|featuring) (?:the same|this|that|the|these|those) {THE_PEOPLE}|"
        r"{ask}(?:the )?same (?:actors?|actress(?:es)?|cast|stars?|leads?)|"
        r"{ask}(?:more|another|another one|another film|another movie|one more|others?|"
        r"(?:other |more )?(?:films|movies)|something else) (?:with|starring|featuring) "
        r"(?:him|her|them)|what else (?:is|was|are|were|has|have) (?:he|she|they|"
        rf"(?:the|this|that) {THE_PEOPLE}) (?:in|been in|starred in|played in|done|made)"
    ),
}
