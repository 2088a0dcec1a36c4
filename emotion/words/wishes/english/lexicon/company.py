"""English phrases for who else will watch: children, parents, friends, a sweetheart."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from emotion.vocabulary import Feeling

_NOT_OF_LIFE: Final = (
    r"(?<!fight )(?<!fought )(?<!argument )(?<!arguing )(?<!argued )(?<!problems )(?<!trouble )"
    r"(?<!angry )(?<!mad )(?<!upset )(?<!annoyed )(?<!disappointed )(?<!issues )"
    r"(?<!bad )(?<!sorry )"
    r"(?<!worried )(?<!scared )(?<!afraid )(?<!happy )(?<!sad )(?<!caring )"
)
COMPANY: Final = (
    _NOT_OF_LIFE + r"(?:with (?:my |the |our |all (?:my|the) )?|for (?:my|the|our) )"
    r"(?:(?:two|three|four|little|small|young|teen|teenage|teenaged|\d) )?"
    r"(?:kids?|children|child|sons?|daughters?|family|grand(?:kids|children|son|daughter)|"
    r"nephews?|nieces?|little ones?|toddlers?|(?:\d+|five|six|seven|eight|nine|ten)"
    r"[- ]years?[- ]olds?)"
)

# "Movie night with my two, 5 and 9", "for a 6yo", "something my kids would like".
_AGE: Final = r"(?:1[0-3]|[2-9]|three|four|five|six|seven|eight|nine|ten)"
_LITTLE_ONES: Final = r"(?:two|three|four|boys|girls|twins|pair|lot|kids|children|little ones)"
_NO_AGE: Final = (
    r"(?![\w:%/]| (?:hours?|hrs?|min|o'?clock|days?|weeks?|months?|people|films?|movies?|stars?|"
    r"of)\b)"
)
AGES: Final = (
    rf"\b(?:with|for|and) (?:my |our |the )?{_LITTLE_ONES}?,? ?(?:who are |aged |ages )?"
    rf"{_AGE}(?:,? {_AGE})*,? ?(?:and|&|\+) {_AGE}{_NO_AGE}|"
    rf"{_NOT_OF_LIFE}\b(?:with|for) (?:an? |my |our )?{_AGE}[ -]?"
    r"(?:yo|y/o|yr[ -]olds?|year[ -]olds?)(?=\s*(?:[.,;!?]|$|(?:and|tonight|please)\b))|"
    rf"\b(?:kids|children|nephews|nieces|boys|girls|twins|they) (?:are|'re) (?:aged )?{_AGE}"
    rf"(?:,? ?(?:and|&|,) ?{_AGE})+(?=\s*(?:[.,;!?]|$))|"
    r"\bbabysitting(?: \S+){0,4}(?=\s*(?:[.,;!?]|$))|"
    r"\b(?:something|anything|films?|movies?|one)(?: (?:that|which))? (?:my |the |our )(?:\w+ )?"
    rf"(?:kids?|children|sons?|daughters?|toddlers?|twins|little ones?|{_AGE}[ -]\w+[ -]olds?)"
    r"(?: and (?:i|me|my \w+))? (?:would|will|can|could|might|may)(?: \w+)? "
    r"(?:like|love|enjoy|watch|sit through|understand|follow)"
)

# "Nothing with kids", "not for kids", "no kids films"; "like Shrek but for adults".
NO_CHILDREN: Final = (
    r"\b(?:(?:nothing|none|no (?:films?|movies?)|anything but (?:films?|movies?|stuff|something)) "
    r"(?:with|for|about)|not (?:something |a (?:film|movie) )?for) (?:any |little |small )?"
    r"(?:kids|children|toddlers)\b|"
    r"\b(?:no|without) (?:kids|children)(?:'s|')? (?:films?|movies?|stuff)\b|"
    # "Nah, that's for babies".
    r"^\s*(?:(?:no+|nah|nope|oh|but|ugh|hmm)[,.!]? )*(?:(?:that|it|this)(?:'?s| is| looks| seems)"
    r"(?: \w+)? (?:(?:a film |a movie |one )?for|like) (?:a |little |small )?"
    r"(?:babies|toddlers|baby|toddler)|(?:that|this)(?:'?s| is| looks| seems)(?: \w+)? "
    r"(?:for|like) (?:little |small )?(?:kids|children))\b(?:'s)?(?: stuff| tv| film| movie)?|"
    # "Forty, no kids, no wife" tells a life.
    r"^\s*(?:please |but )?(?:no|without) (?:kids|children)(?: please)?\s*[.!]*\s*$|"
    r"(?:^\s*|\b(?:but|something|films?|movies?|one|no) )(?:(?:more|just|only|strictly|it'?s) )*"
    r"for (?:(?:the|us) )?(?:adults|grown[- ]?ups)(?: only| please)*(?=\s*(?:[.,;!]|$))|"
    r"(?:^|(?<=[.,;!] ))(?:(?:so|it'?s|just|only) )*(?:adults|grown[- ]?ups)(?: only)?(?: please)?"
    r"(?=\s*(?:[.,;!]|$))"
)

_WATCHES: Final = (
    r"(?:\bto (?:watch|see|enjoy)(?: together)?(?: tonight)? with |"
    r"\b(?:films?|movies?|flicks?|something|anything|one)(?: (?:for )?tonight| (?:for|on) "
    r"(?:an?|the|this) (?:\w+ ){0,2}(?:night|evening|afternoon|weekend|day|\w+day))?(?: in)? "
    r"(?:for|with) |"
    r"^(?:(?:i'?m|we'?re|i am|we are) )?(?:watching |here |home )?with )"
    r"(?:me and |us and )?(?:my |the |our |some |a few |a group of |all |two |three )*"
)

_THEIR: Final = r"(?:my |the |our |his |her )?(?:old |elderly |best )?"
_WOULD_LIKE: Final = (
    r"(?:'d|(?: and (?:i|me|my \w+))? (?:would|will|can|could|might|may|won't|wouldn't))"
    r"(?: (?:also|all|both|really|still|actually))* (?:like|love|enjoy|watch|sit through|"
    r"stand|bear|approve of|hate|mind|object to)"
)


def _along(who: str) -> str:
    """How somebody is said to watch along: "with my mum", "something my mum would like"."""
    return (
        rf"(?:{_WATCHES}(?:old |elderly |best )?{who}|"
        # "Me and my mum had a fight" tells of no film.
        r"^(?:it'?s )?(?:just )?(?:for )?(?:(?:me|us) (?:and|&|plus)|for) "
        rf"{_THEIR}{who}(?: tonight)?(?=\s*(?:[,.;!]|$))|"
        rf"\b(?:something|anything|films?|movies?|one)(?: (?:that|which))? "
        rf"{_THEIR}{who}{_WOULD_LIKE})"
    )


# Who watches along, where the film is asked for with them: what films they are glad of together.
GROWN_UPS: Final[Mapping[str, Mapping[Feeling, float]]] = {
    _along(
        r"(?:parents|mom|mum|mother|dad|father|folks|in-laws|(?:mother|father)-in-law|"
        r"grand(?:ma|pa|mother|father|parents)|granny|gran|nan|nana)"
    ): {Feeling.JOY: 0.6, Feeling.LOVE: 0.5, Feeling.DISGUST: -0.8, Feeling.FEAR: -0.4},
    _along(
        r"(?:friends?|mates|buddies|boys|girls|lads|gang|crew|flatmates?|roommates?|colleagues|"
        r"coworkers)"
    ): {Feeling.JOY: 0.9, Feeling.EXCITEMENT: 0.4},
    _along(
        r"(?:girlfriend|boyfriend|gf|bf|wife|husband|partner|spouse|fianc[eé]e?|crush|date|"
        r"better half|sweetheart)"
    ): {Feeling.LOVE: 0.6, Feeling.JOY: 0.5},
}
# "I saw a film with my mother": that was another evening.
WAS_WATCHED: Final = r"\b(?:saw|watched|seen|went|had|was|were)\b"
