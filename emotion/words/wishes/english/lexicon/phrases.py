"""English phrases that name an aim, or drop all that was asked for."""

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
        r"calm down|chill(?: out)?|switch off|decompress)|"
        r"(?:something|anything|films?|movies?|one) (?:that )?(?:i|we) can "
        r"(?:fall asleep|go to sleep|sleep|(?:nod|doze|drift) off) (?:to|with|in front of|during)|"
        r"to (?:doze|nod|drift) off to|"
        r"(?:something )?to (?:relax|unwind|"
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
        r"(?: (?:to|over|at|with|about))?|cry my eyes out"
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

# What is asked for after these is all that counts.
DROPS_ALL: Final = (
    r"\s*(?:(?:ok|okay|no|nah|actually|well|hmm?|you know what|wait)[,.]? )*(?:"
    r"(?:forget|drop|ignore) "
    r"(?:it|that|this|it all|all (?:of )?(?:it|that)|everything|what i said|the rest)|"
    r"scratch (?:that|all that)|never ?mind(?: that| all that)?|start over|new search|"
    r"(?:let'?s (?:try|do) )?something (?:completely|totally|entirely) different)"
    r"(?: (?:and|then))?\s*[,.:;!…-]*\s+(?=\w)"
)
