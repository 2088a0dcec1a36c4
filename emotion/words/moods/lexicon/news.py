"""What befell somebody: relief, a promotion missed, a night shift, a flight too long, retirement.

Models read the words for what they mean elsewhere. Patterns are as in sayings.py.
"""

from __future__ import annotations

from typing import Final

from emotion.vocabulary import Emotion
from emotion.words.moods.lexicon.sayings import (
    AMUSED,
    BAD_NEWS,
    LOW,
    THRILLED,
    WORN_OUT,
    Cue,
    Weights,
)

# A new chapter is glad and wistful at once.
_MOVED_ON: Final[Weights] = {
    Emotion.HAPPY: 0.55,
    Emotion.SAD: 0.15,
    Emotion.SURPRISE: 0.1,
    Emotion.NEUTRAL: 0.2,
}
_LISTLESS: Final[Weights] = {Emotion.SAD: 0.5, Emotion.NEUTRAL: 0.45, Emotion.ANGRY: 0.05}
# "Finals tomorrow, I'm so cooked."
_DOOMED: Final[Weights] = {Emotion.FEAR: 0.5, Emotion.SAD: 0.3, Emotion.NEUTRAL: 0.2}

_END: Final = (
    r"(?= *(?:$|[.,!;…]|(?:and|but|so|today|tonight|rn|right now|lol|ngl|tbh|after)(?!\w)))"
)
_SO: Final = (
    r"(?:so |just |really |very |a bit |a little |kinda |rather |pretty |quite |totally |"
    r"completely |absolutely |still |all )*"
)
_I_AM: Final = rf"(?:^|im |i am |were |we are |feel |feeling |felt |and |but ){_SO}"
_RELIEVED: Final = (
    r"(?:cry|crying|cried|weeping|sobbing|in tears|tears) (?:with|from|out of|of) (?:pure |sheer |"
    r"such )?(?:relief|joy|happiness|laughter)|happy (?:tears|cry(?:ing)?)|"
    r"(?:(?:my|the|his|her|our|mums?|moms?|dads?) )?(?:\w+ )?(?:tests?|scans?|biopsy|results?|mri|"
    r"x-?rays?|bloods?|blood work|mammogram|smear|lump|tumou?r)(?: results?)? (?:(?:have|has|all|"
    r"just|finally) )*(?:came|come|is|are|was|were|got|turned out)(?: back| out)?(?: to be)? "
    r"(?:all |totally |perfectly )*(?:fine|clear|ok(?:ay)?|good|great|negative|benign|normal|clean|"
    r"nothing)|(?:got |given )?(?:the )?all[ -]clear(?: from)?|cancer[ -]free|in remission|"
    r"(?:weight|load) off my (?:shoulders|chest|mind)"
)
_LAUGHED: Final = (
    r"(?:laugh\w*|giggl\w*|cackl\w*) (?:so (?:hard|much) (?:that )?|until |till? |til )+(?:i |we )"
    r"(?:\w+ )?(?:cry|cried|crying|peed?|ached?|hurts?|fell|nearly|wet)"
)
_SHIFT: Final = (
    r"(?:\d+|eight|nine|ten|eleven|twelve|thirteen|fourteen|sixteen|double|triple|night|late|"
    r"graveyard|long|endless|back[ -]to[ -]back)(?:[ -]?(?:hours?|hrs?|h|hr))?[ -]"
    r"(?:night |day |late |long )?(?:shifts?|workday)"
)
_WORN_OUT: Final = (
    r"(?:came|come|coming|just|finished|finishing|done|off|back|worked|pulled|did|survived|"
    rf"home|after|end of)(?: \w+){{0,3}}? {_SHIFT}(?! (?:tomorrow|starts|begins|on))|"
    rf"{_SHIFT} (?:(?:is|was) )?(?:done|over|finished|behind me|today|just ended|and im)|"
    r"worked a double|(?:pulled|pulling) an all[ -]?nighter|jet ?lag(?:ged)?|red[ -]?eye flight|"
    r"(?:up|awake) since (?:\d+|four|five|dawn|stupid oclock)(?: ?am)?|"
    r"(?:running|surviving|functioning|going) on (?:\w+ ){0,3}(?:sleep|fumes|caffeine)|"
    r"(?:(?:didnt|havent|barely|hardly) (?:sleep|slept)|(?:got|had) no sleep)(?: a wink| at all|"
    r" last night| properly| well)?|(?:cant|cannot|can barely|can hardly|struggling to) keep "
    r"(?:my )?eyes open|eyes are closing|sleep[ -]deprived|"
    rf"brains? (?:is |are |has |feels )?{_SO}(?:gone to )?(?:mush|fried|soup|jelly|goo|melted|"
    r"melting|scrambled|porridge|numb|not working|shut down|switched off|gone)|brain fog|"
    r"brain ?dead (?:after|from|today|tonight|rn)|"
    r"mentally (?:drained|exhausted|fried|done)|"
    rf"{_I_AM}(?:fried|pooped|bushed|frazzled|zapped|whacked|dead beat|cream crackered|done in|"
    rf"shagged out|toast|running on empty){_END}"
)
_NO_ENERGY: Final = (
    rf"(?:zero|no|absolutely no|0) (?:motivation|energy)(?: left| at all| whatsoever)?{_END}|"
    r"(?:cant|couldnt|cannot) be (?:bothered|arsed|fucked)(?: with (?:anything|anyone|life))?|"
    r"rot(?:ting)? (?:away )?in (?:my )?bed|bed[ -]?rot(?:ting)?|"
    rf"{_I_AM}(?:flat|blah|listless|sluggish|hollow|hungover|hung over|spaced out){_END}|"
    rf"(?:just|bit|little) (?:flat|blah|meh){_END}|in a (?:slump|funk|rut)"
)
_LOW: Final = (
    rf"lonesome(?! (?:dove|cowboy|jim|road|george))|{_I_AM}(?:glum|gloomy|fragile|wobbly|weepy|"
    rf"teary|tearful|melancholy|forlorn|bereft|rotten|lousy){_END}|(?:down in the mouth|under the "
    r"weather|out of sorts|down bad|in my feels|big sad)|"
    r"(?:vibes?|mood) (?:is|are|was|r) (?:so )?(?:off|trash|down|rock bottom)"
)
_PASSED_OVER: Final = (
    r"passed over(?: again)?(?: for (?:the|a|my|that) (?:\w+ )?(?:promotion|job|role|raise|post))?"
    r"(?: again)?|(?:didnt|did not|never) get (?:the|that|a|my|an) (?:\w+ )?(?:promotion|job|raise|"
    r"role|part|place|visa|flat|apartment|house|mortgage|loan|grant|scholarship|offer|callback)|"
    r"(?:gave|given|giving|went) (?:the|my) (?:promotion|job|role) to (?:someone|somebody|him|her|"
    r"my \w+)(?: else)?|promotion went to \w+(?: else)?|"
    r"(?:got|i was|ive been|we were) (?:just |again )?(?:rejected|turned down|overlooked|snubbed|"
    r"demoted|evicted|scammed|robbed|mugged|burgled|ripped off|stood up)(?: again)?|"
    r"(?:landlord|they)(?:s| is| are| has| have)? (?:just )?(?:evict\w+|kicking|kicked|throwing|"
    r"threw) (?:me|us)(?: out)?|(?:got|getting|have) (?:a |another )?(?:parking |speeding )"
    r"(?:ticket|fine)|flat (?:tyre|tire)|got a puncture"
)
_RETIRED: Final = (
    r"(?:just|finally|officially|i|im|ive|we|today i|now) (?:(?:just|finally|officially|now) )*"
    r"retired?(?! (?:cop|detective|hitman|spy|from (?:the|a) (?:film|movie)))(?: (?:today|"
    r"yesterday|tomorrow|this (?:week|month)|at last))?|^retired (?:today|yesterday|this (?:week|"
    r"month)|at last|after)|(?:first|last) day (?:of|before) (?:my )?retirement"
)
_DOOM: Final = (
    r"(?:^|im |i am |were |we are |i )(?:so |absolutely |actually |lowkey |literally |"
    rf"genuinely |fully )*(?:cooked|screwed|doomed|fucked|toasted|boned){_END}|crashing out"
)
_GOOD_VIBES: Final = (
    r"(?:today|life|tonight|everything)s? (?:just )?(?:slaps|hits different)|"
    r"(?:vibes?) (?:is |are )?(?:immaculate|good|great|high|on point)|living for (?:this|it|today)|"
    r"main character energy|feeling myself|in my \w+ era"
)
_SALTY: Final = (
    rf"{_I_AM}(?:salty|tilted|heated){_END}|(?:pisses|ticks) me off|"
    r"beef(?:ing)? with my|throwing hands"
)

NEWS: Final[tuple[tuple[Cue, str], ...]] = (
    (Cue(THRILLED, share=0.8), _RELIEVED),
    (Cue(AMUSED, share=0.8), _LAUGHED),
    (Cue(BAD_NEWS, share=0.75), _PASSED_OVER),
    (Cue(_MOVED_ON, share=0.75, confidence=0.7), _RETIRED),
    (Cue(_DOOMED, share=0.75), _DOOM),
    (Cue(WORN_OUT, share=0.75), _WORN_OUT),
    (Cue(_LISTLESS, share=0.7, confidence=0.7), _NO_ENERGY),
    (Cue(LOW, share=0.75), _LOW),
    (Cue(THRILLED, share=0.7, confidence=0.7), _GOOD_VIBES),
    (Cue({Emotion.ANGRY: 0.7, Emotion.SAD: 0.15, Emotion.NEUTRAL: 0.15}, share=0.7), _SALTY),
)
