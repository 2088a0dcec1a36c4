"""English phrases that name an aim or the company a film is for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from emotion.vocabulary import Aim, Feeling

# Regular expressions, matched between word boundaries, ignoring case.
AIMS: Final[Mapping[Aim, str]] = {
    Aim.LIFT: (
        r"cheer (?:me|us) up|(?:lift|boost|raise) (?:me|us|my (?:mood|spirits?))(?: up)?|"
        r"brighten (?:up )?my (?:day|evening|night|mood)|"
        r"(?:make|that makes) me (?:feel (?:better|good)|smile|happy)|"
        r"(?:need|want) (?:a )?(?:pick[- ]me[- ]up|cheering up|to feel better|to smile)|"
        r"(?:need|want) (?:some )?cheering(?: up)?|uplift me|get me out of this (?:mood|funk)|"
        r"(?:to )?lift my (?:mood|spirits?)|take my mind off (?:it|things|this|everything)|"
        r"distract me|(?:want|need) to escape(?: (?:reality|everything|it all|"
        r"for (?:a (?:bit|while|few hours)|an hour|two hours|an evening)))?"
    ),
    Aim.CALM: (
        r"calm (?:me|us)(?: down)?|(?:help|let) me (?:relax|unwind|sleep|wind down|calm down)|"
        r"sooth?e me|relax me|(?:need|want|like|love) to (?:just )?(?:relax|unwind|wind down|"
        r"calm down|chill(?: out)?|switch off|decompress)|(?:something )?to (?:relax|unwind|"
        r"wind down|fall asleep|chill)(?: (?:to|with))?|comfort me"
    ),
    Aim.THRILL: (
        r"thrill me|excite me|(?:keep|put) me on the edge of my seat|"
        r"get my (?:heart|blood|pulse) (?:racing|pumping|going)|(?:need|want) (?:some |an )?"
        r"(?:adrenaline|excitement|thrills?)(?: rush)?|wake me up|shake me up"
    ),
    Aim.CRY: (
        r"(?:need|want|fancy|could use|have|having|in the mood for|for) (?:to have )?a (?:good |"
        r"proper |big |little )?cry|(?:will )?make me (?:cry|weep|sob|bawl)|let me cry|"
        r"that makes me cry|(?:good|ugly) cry|"
        # "He makes me want to cry" tells of a day.
        r"(?<!me )(?:(?:want|need|(?:would|i'd) (?:like|love)) to|wanna) (?:just |really )?"
        r"(?:cry|weep|sob|bawl)(?: (?:my eyes|it(?: all)?) out| a (?:bit|little)| tonight)?|"
        r"(?:something|anything|films?|movies?|one) (?:to|i can) (?:cry|weep|sob)"
        r"(?: (?:to|over|at|with|about))?|cry my eyes out|have a cry"
    ),
    Aim.SURPRISE: (
        r"surprise me|surprise us|(?<!did )you (?:choose|pick|decide)|dealer'?s choice|"
        r"your (?:choice|pick|call)|whatever you (?:like|want|think|pick)|blow my mind|"
        r"(?:want|need) my mind (?:to be )?blown|"
        r"i'?m feeling lucky|pick (?:one )?for me|anything goes"
    ),
    Aim.MATCH: (
        r"(?:match|fit|suit|mirror)(?:es|s|ing)? (?:my|the|this) mood|"
        r"(?:for|to) (?:my|this) mood|stay in (?:this|my) mood"
    ),
}

# "Don't make me cry" refuses the feeling; the other aims refused mean nothing.
REFUSED_AIMS: Final[Mapping[Aim, Mapping[Feeling, float]]] = {
    Aim.CRY: {Feeling.SADNESS: -1.0},
    Aim.THRILL: {Feeling.EXCITEMENT: -1.0},
}

COMPANY: Final = (
    r"(?<!fight )(?<!fought )(?<!argument )(?<!arguing )(?<!argued )(?<!problems )(?<!trouble )"
    r"(?<!angry )(?<!mad )(?<!upset )(?<!annoyed )(?<!disappointed )(?<!issues )"
    r"(?<!bad )(?<!sorry )"
    r"(?<!worried )(?<!scared )(?<!afraid )(?<!happy )(?<!sad )(?<!caring )"
    r"(?:with (?:my |the |our |all (?:my|the) )?|for (?:my|the|our) )"
    r"(?:(?:two|three|four|little|small|young|teen|teenage|teenaged|\d) )?"
    r"(?:kids?|children|child|sons?|daughters?|family|grand(?:kids|children|son|daughter)|"
    r"nephews?|nieces?|little ones?|toddlers?|(?:\d+|five|six|seven|eight|nine|ten)"
    r"[- ]years?[- ]olds?)"
)

# "Nothing with kids", "not for kids", "no kids films"; "like Shrek but for adults".
NO_CHILDREN: Final = (
    r"\b(?:(?:nothing|none|no (?:films?|movies?)|anything but (?:films?|movies?|stuff|something)) "
    r"(?:with|for|about)|not (?:something |a (?:film|movie) )?for) (?:any |little |small )?"
    r"(?:kids|children|toddlers)\b|"
    r"\b(?:no|without) (?:kids|children)(?:'s|')? (?:films?|movies?|stuff)\b|"
    # "Forty, no kids, no wife" tells a life.
    r"^\s*(?:please |but )?(?:no|without) (?:kids|children)(?: please)?\s*[.!]*\s*$|"
    r"(?:^\s*|\b(?:but|something|films?|movies?|one|no) )(?:(?:more|just|only|strictly|it'?s) )*"
    r"for (?:(?:the|us) )?(?:adults|grown[- ]?ups)(?: only| please)*(?=\s*(?:[.,;!]|$))|"
    r"^\s*(?:(?:it'?s )?(?:just|only) )?(?:adults|grown[- ]?ups)(?: only)?(?: please)?"
    r"(?=\s*(?:[.,;!]|$))"
)

_WATCHES: Final = (
    r"(?:\bto (?:watch|see|enjoy)(?: together)?(?: tonight)? with |"
    r"\b(?:films?|movies?|flicks?|something|anything|one)(?: (?:for )?tonight)? (?:for|with) |"
    r"^(?:(?:i'?m|we'?re|i am|we are) )?(?:watching |here |home )?with )"
    r"(?:me and |us and )?(?:my |the |our |some |a few |a group of |all |two |three )*"
)

# Who watches along, where the film is asked for with them: what films they are glad of together.
GROWN_UPS: Final[Mapping[str, Mapping[Feeling, float]]] = {
    _WATCHES + r"(?:old |elderly )?(?:parents|mom|mum|mother|dad|father|folks|in-laws|"
    r"(?:mother|father)-in-law|grand(?:ma|pa|mother|father|parents)|granny|gran|nan|nana)": {
        Feeling.JOY: 0.6,
        Feeling.LOVE: 0.5,
        Feeling.DISGUST: -0.8,
        Feeling.FEAR: -0.4,
    },
    _WATCHES + r"(?:best )?(?:friends?|mates|buddies|boys|girls|lads|gang|crew|flatmates?|"
    r"roommates?|colleagues|coworkers)": {Feeling.JOY: 0.9, Feeling.EXCITEMENT: 0.4},
    _WATCHES + r"(?:girlfriend|boyfriend|gf|bf|wife|husband|partner|spouse|fianc[eé]e?|crush|date|"
    r"better half|sweetheart)": {Feeling.LOVE: 0.6, Feeling.JOY: 0.5},
}
# "I saw a film with my mother": that was another evening.
WAS_WATCHED: Final = r"\b(?:saw|watched|seen|went|had|was|were)\b"

# What is asked for after these is all that counts.
DROPS_ALL: Final = (
    r"\s*(?:(?:ok|okay|no|nah|actually|well|hmm?|you know what|wait)[,.]? )*(?:"
    r"(?:forget|drop|ignore) "
    r"(?:it|that|this|it all|all (?:of )?(?:it|that)|everything|what i said|the rest)|"
    r"scratch (?:that|all that)|never ?mind(?: that| all that)?|start over|new search|"
    r"(?:let'?s (?:try|do) )?something (?:completely|totally|entirely) different)"
    r"(?: (?:and|then))?\s*[,.:;!…-]*\s+(?=\w)"
)
