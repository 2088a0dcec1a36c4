"""What people say of a film that was shown, or of whoever showed it: loved it, hate it, hate you.

Regular expressions in the form that `bare_form` leaves.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from emotion.vocabulary import Opinion
from emotion.words.talk.lexicon import talk_abroad
from emotion.words.texts.lists import any_of

_IT: Final = (
    r"(?:(?:this|that|the) (?:one|film|movie|picture|suggestion|choice)|it|this|that|these|them)"
)
_FILM: Final = r"(?:this|that|the) (?:one|film|movie|suggestion|choice|pick)"
_SOMEBODY: Final = r"(?:i|we|they|he|she|(?:my|the|our) \w+|kids|everybody|everyone)"
_HOW: Final = (
    r"(?:(?:so|really|just|very|absolutely|totally|quite|pretty|a|an|all|actually|simply|"
    r"honestly|fucking|exactly|did) )*"
)
_GOOD: Final = (
    r"(?:perfect|great|good|amazing|awesome|wonderful|brilliant|lovely|fantastic|beautiful|fun|"
    r"excellent|superb|the best|what i needed|funny|touching|moving|masterpiece)"
    r"(?: (?:film|movie|one|choice|pick|evening))?"
)
# What a day is called seldom, and a film often.
_DULL: Final = r"(?:boring|dull|lame|mid|rubbish|trash|garbage|crap|stupid|dumb|silly|cringe|lousy)"
_BAD: Final = rf"(?:{_DULL}|bad|awful|terrible|horrible|ugly|shit|shite|the worst|weak|wrong)"
_ALONG: Final = (
    r"(?:(?:ok|okay|ha(?:ha)+|lol|oh|yes|yeah|wow|thanks|thank you|thx|so|and|well|omg|nah|no|"
    r"nope|sorry|hm+|ugh|meh|eh|but|honestly|tbh|ngl|actually|great|good) )*"
)
_AFTER: Final = (
    r"(?: (?:sorry|though|tho|at all|tbh|honestly|lol|thanks|thank you|thx|so much|a lot|much|"
    r"very much|really|to be honest|either|anymore|again|sir|bot))*"
)

# What is said to us, and takes nothing.
_THANKS: Final = (
    r"(?:(?:that|this|it) (?:helps|helped)|(?:good|nice|best|great|clever|smart) bot|"
    r"(?:you are|youre|u are|ur) (?:the best|great|awesome|amazing|good|so good|brilliant|sweet))"
)
_PRAISES: Final = (
    rf"(?:{_SOMEBODY} )?{_HOW}(?:loved|enjoyed|(?<=did )enjoy|adored|liked) (?:every \w+ of "
    rf")?{_IT}|"
    rf"(?:{_SOMEBODY} )?(?:were|was|went) {_HOW}(?:wild|mad|crazy|nuts|over the moon) (?:about|"
    rf"for|over|with) {_IT}|"
    rf"(?:it|this|that|{_FILM}) was {_HOW}{_GOOD}|"
    rf"(?:(?:it|this|that|{_FILM}) )?(?:slaps|slapped|ate|was {_HOW}(?:fire|peak|bussin|a banger|"
    r"goated)|hit different)(?: fr| no cap)*"
)
_DISLIKES: Final = (
    rf"(?:{_SOMEBODY} )?{_HOW}(?:dont|do not|didnt|did not|doesnt) (?:really |quite |exactly )*"
    rf"(?:like|love|fancy|want|enjoy|feel like|care for|feel) {_IT}|"
    rf"(?:{_SOMEBODY} )?{_HOW}(?:hated|dislike|disliked|hates?(?! this(?! \w))) {_IT}|"
    rf"(?:its |thats |this is |it is |that is |im |i am |we are |were )?not {_HOW}"
    r"(?:my (?:taste|cup of tea|thing|kind of (?:film|movie|thing)|style|vibe|type|genre|jam)|"
    r"for (?:me|us|him|her|them)|feeling (?:it|this|that)(?: one)?|into (?:it|this|that)(?: one)?|"
    r"interested|a fan(?: of (?:it|this|that))?|"
    r"in the mood for (?:it|this|that)(?: one)?)|"
    rf"(?:it|this|that) (?:is|was) {_HOW}{_DULL}|(?:its|thats) {_HOW}{_DULL}|"
    rf"{_FILM}(?:s| is| was) {_HOW}{_BAD}|"
    rf"(?:(?:it|this|that|{_FILM}) )?(?:looks|sounds|seems) {_HOW}{_BAD}|"
    rf"{_DULL} (?:film|movie|one|choice|pick|suggestion)|"
    r"(?:bad|terrible|awful|wrong) (?:film|movie|one|choice|pick|suggestion)|"
    r"mid|lame|trash|rubbish|garbage|(?:ill |hard )?pass|doesnt (?:appeal|interest me)|"
    r"nothing for (?:me|us)"
)
# Parts of a message.
DISLIKING: Final = rf"{_DISLIKES}|{any_of(talk_abroad.DISLIKING)}"
_INSULT: Final = (
    r"(?:useless|stupid|dumb|(?:an? )?(?:idiot|moron|joke)|idiotic|shit|trash|garbage|rubbish|crap|"
    r"annoying|terrible|awful|bad|worthless|lame|the worst|broken|ugly|an asshole|pathetic)"
)
# What is said to us; "fuck this" and "I hate my job" tell of a day.
_ABUSES: Final = (
    r"(?:fuck|screw|damn) (?:you|u|off|this bot)|go to hell|get lost|piss off|shut up|"
    rf"(?:(?:you|u|this bot|the bot|bot) (?:are|r|is)|youre|ur|are you) {_HOW}{_INSULT}(?: bot)?|"
    r"(?:you|u|this bot) (?:fucking |really |just )?(?:sucks?|stinks?)|"
    rf"i {_HOW}hate (?:you|u|this bot)|"
    rf"(?:you )?(?:fucking |{_INSULT} )+(?:bot|machine|app)(?: ever)?|"
    r"(?:you )?(?:fucking )?(?:idiot|moron|asshole|bitch|dumbass)|"
    r"you (?:dont|do not) (?:understand|get) (?:anything|shit|me|it)|"
    r"you (?:know|understand) nothing"
)

# Whole messages; of several the first counts.
OPINIONS: Final[Mapping[Opinion, str]] = {
    Opinion.THANKS: rf"{_ALONG}{_THANKS}{_AFTER}",
    Opinion.PRAISES: rf"{_ALONG}(?:{_PRAISES}){_AFTER}|{any_of(talk_abroad.PRAISING)}",
    Opinion.DISLIKES: talk_abroad.SHRUGS,
    Opinion.ABUSES: rf"{_ALONG}(?:{_ABUSES}){_AFTER}",
}
