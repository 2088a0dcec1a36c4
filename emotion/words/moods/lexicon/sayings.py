"""Slang, emoji and negation: what tells a mood to people, and seldom to a word counter.

The patterns are regular expressions that meet text as `cue_form` in cues.py leaves it: lower case,
apostrophes gone, stretched letters shortened.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final

from emotion.vocabulary import Emotion, Feeling, Loss, Mood

_ANGRY, _DISGUST, _FEAR = Emotion.ANGRY, Emotion.DISGUST, Emotion.FEAR
_HAPPY, _SAD, _SURPRISE, _NEUTRAL = Emotion.HAPPY, Emotion.SAD, Emotion.SURPRISE, Emotion.NEUTRAL

Weights = Mapping[Emotion, float]

THRILLED: Final[Weights] = {_HAPPY: 0.85, _SURPRISE: 0.1, _NEUTRAL: 0.05}
CONTENT: Final[Weights] = {_HAPPY: 0.55, _NEUTRAL: 0.4, _SAD: 0.05}
AMUSED: Final[Weights] = {_HAPPY: 0.8, _SURPRISE: 0.15, _NEUTRAL: 0.05}
LOW: Final[Weights] = {_SAD: 0.75, _ANGRY: 0.05, _FEAR: 0.05, _NEUTRAL: 0.15}
WORN_OUT: Final[Weights] = {_SAD: 0.6, _FEAR: 0.05, _NEUTRAL: 0.35}
FED_UP: Final[Weights] = {_ANGRY: 0.42, _SAD: 0.38, _DISGUST: 0.1, _NEUTRAL: 0.1}
BORED: Final[Weights] = {_NEUTRAL: 0.7, _SAD: 0.25, _DISGUST: 0.05}
NOSTALGIC: Final[Weights] = {_SAD: 0.47, _HAPPY: 0.38, _NEUTRAL: 0.15}
UNDECIDED: Final[Weights] = {_NEUTRAL: 0.85, _HAPPY: 0.05, _SAD: 0.05, _SURPRISE: 0.05}
FURIOUS: Final[Weights] = {_ANGRY: 0.85, _DISGUST: 0.1, _NEUTRAL: 0.05}
TENSE: Final[Weights] = {_FEAR: 0.75, _SAD: 0.15, _NEUTRAL: 0.1}
FLUTTERING: Final[Weights] = {_HAPPY: 0.5, _FEAR: 0.3, _SURPRISE: 0.1, _NEUTRAL: 0.1}
GRIEF: Final[Weights] = {_SAD: 0.9, _FEAR: 0.03, _SURPRISE: 0.04, _NEUTRAL: 0.03}
BAD_NEWS: Final[Weights] = {_SAD: 0.5, _ANGRY: 0.3, _FEAR: 0.1, _NEUTRAL: 0.1}
# "I'm not angry" is said by people who are not quite well, either.
DENYING: Final[Weights] = {_NEUTRAL: 0.7, _SAD: 0.15, _HAPPY: 0.05, _FEAR: 0.05, _ANGRY: 0.05}

_THE_PAST: Final[Mapping[Feeling, float]] = MappingProxyType({Feeling.NOSTALGIA: 0.7})

_NOT = (
    r"(?:not|never|isnt|wasnt|arent|aint|dont|do not|didnt|did not|doesnt|havent|hasnt|cant|"
    r"cannot|"
    r"wont|hardly|barely|no longer|far from)"
)
_NEARLY = (
    r"(?:(?:feel|feeling|felt|be|been|being|doing|going|having|had|have|really|very|that|so|"
    r"a|an|the|in|"
    r"all|even|quite|exactly|particularly|remotely|too|super|much|in|any|my|its|exactly) ){0,4}"
)
_GOOD_MOOD = (
    r"(?:happ(?:y|ier)|good|great|okay|ok|fine|well|alright|all right|amazing|awesome|"
    r"excited|joyful|"
    r"cheerful|content|thrilled|glad|best|myself|enjoying (?:it|this|life|anything|myself))"
)
_BAD_MOODS: Final[Mapping[Emotion, str]] = {
    _ANGRY: r"angry|mad|furious|annoyed|pissed(?: off)?|irritated|upset|cross|raging",
    _SAD: r"sad|unhappy|depressed|down|blue|lonely|heartbroken|miserable|crying|low",
    _FEAR: r"scared|afraid|nervous|anxious|worried|stressed|frightened|terrified|panicking|tense",
    _DISGUST: r"disgusted|grossed out",
    _SURPRISE: r"surprised|shocked|impressed",
}


@dataclass(frozen=True, slots=True)
class Cue:
    """What a pattern tells of a mood.

    Attributes:
        weights: the mood it tells.
        share: how far it outweighs the words around it, in [0, 1].
        confidence: how far it is to be trusted, in [0, 1].
        mood: what people call it, where it is none of the seven emotions.
        loss: what was lost, where it tells of a fresh loss.
        wish: feelings that such a mood looks for, in [0, 1].
        spent: whether it tells that somebody is at the end of their strength.
    """

    weights: Weights
    share: float = 0.6
    confidence: float = 0.8
    mood: Mood | None = None
    loss: Loss | None = None
    wish: Mapping[Feeling, float] = field(default_factory=lambda: MappingProxyType({}))
    spent: bool = False


def _without(weights: Weights, emotion: Emotion) -> Weights:
    return {other: weight for other, weight in weights.items() if other is not emotion}


# In this order: what is found first is taken out, so longer phrases go before their parts.
PHRASES: Final[tuple[tuple[Cue, str], ...]] = (
    (
        Cue(AMUSED),
        (
            r"(?:im |i am )?(?:so |literally )?(?:dead|dying|deceased|crying) (?:rn )?"
            r"(?:[😂🤣💀]+|lol|lmao|haha\w*)"
        ),
    ),
    # Negations that mean well, and one that sounds so.
    (
        Cue(THRILLED),
        (
            r"(?:never (?:been |felt )|(?:could ?nt|could not|cant|cannot) (?:be|feel) (?:any )?)"
            r"(?:happier|better|prouder)|never (?:been |felt )(?:so |this |more )"
            r"(?:happy|alive|proud|excited|good)"
        ),
    ),
    (
        Cue(LOW),
        (
            r"(?:never (?:been |felt )|could ?nt (?:be|feel) )(?:worse|lower|sadder)|"
            r"never (?:been |felt )(?:so |this |more )(?:low|lonely|sad|down|alone)"
        ),
    ),
    (
        Cue(CONTENT, confidence=0.6),
        (
            rf"(?:{_NOT} (?:that |too |so |half |a )?(?:bad|terrible|horrible|awful|"
            rf"worst)(?: day)?|"
            r"no complaints|(?:cant|cannot|can not) complain)"
        ),
    ),
    # Negations that do not.
    (
        Cue(LOW),
        (rf"{_NOT} (?!only|just|sure|because){_NEARLY}(?:in )?(?:a )?{_GOOD_MOOD}(?: mood)?"),
    ),
    (Cue(CONTENT, confidence=0.6), r"pas mal|nicht schlecht|no est[aá] mal|nada mal|неплохо"),
    # The models hardly hear a negation in other languages.
    (
        Cue(LOW, share=0.75),
        (
            r"nicht (?:so |sehr |gerade |wirklich )?(?:gut|gl[uü]cklich|froh|fr[oö]hlich|"
            r"zufrieden)|"
            r"(?:pas|plus) (?:tr[eè]s |vraiment |trop )?(?:bien|contente?|heureu(?:x|se)|en "
            r"forme)|"
            r"no (?:estoy|me siento|ando) (?:muy |tan )?(?:bien|feliz|content[oa])|"
            r"n[aã]o (?:estou|me sinto) (?:muito )?(?:bem|feliz|contente)|"
            r"non (?:sto|sono|mi sento) (?:molto |tanto )?(?:bene|felice|content[oa])|"
            r"не (?:очень )?(?:рад[аы]?|счастлив[аы]?|хорошо|весело)"
        ),
    ),
    *(
        (
            Cue(_without(DENYING, emotion), share=0.3, confidence=0.5),
            rf"{_NOT} (?!only|just|sure|because){_NEARLY}(?:{moods})(?: anymore)?",
        )
        for emotion, moods in _BAD_MOODS.items()
    ),
    # Praise of what nobody praises. Form and comma are as `cue_form` leaves them.
    (
        Cue(FED_UP, share=0.75, confidence=0.6),
        (
            r"(?:oh|just|well thats just) (?:great|perfect|wonderful|fantastic|lovely|brilliant),?"
            r"(?= (?:another|now|my|the|more|flat|they|he|she|its)\b)|"
            r"(?:oh )?(?:wow|joy|yay|hooray|goody),?(?= (?:yet )?another (?:meeting|monday|bill|"
            r"survey|delay|strike|email|exam|shift|deadline|update|rainy)\b)|"
            r"thanks (?:a lot |so much )?for (?:nothing|cancel\w+|ignor\w+|forgetting|leaving|"
            r"lying|ruining|wasting|ghosting)|(?:yeah|oh) sure,? because|"
            r"lov(?:e|ing) (?:being|getting|to be) (?:ignored|yelled|lied|stood|dumped|left|woken)|"
            r"love that for me"
        ),
    ),
    # Slang.
    (
        Cue(BORED, share=0.45, mood=Mood.BORED),
        (
            r"(?<!not )(?<!never )bored(?: (?:out of (?:my|our) \w+|to (?:death|tears)|stiff|af|rn|"
            r"right now))?(?! (?:of|with|by) (?:him|her|you|them|us))|boredom|"
            r"(?:nothing|not much|not a lot)(?: (?:at all|really))? (?:to do|going on)|"
            r"(?:pass|kill)(?:ing)? (?:the )?time"
        ),
    ),
    (
        Cue(NOSTALGIC, share=0.75, confidence=0.75, wish=_THE_PAST),
        (
            r"nostalgi(?:c|a)|(?:good )?old (?:days|times)|those were the days|"
            r"miss(?:ing)? (?:being (?:a kid|young|little|a child)|"
            r"my (?:childhood|youth|(?:school|student|uni|college) days)|"
            r"how (?:things|it|life|we) (?:was|were|used to be))|"
            r"(?:go|take me|wish i (?:was|were)) back (?:to|in) (?:when|the|my childhood|19\d0s?)"
        ),
    ),
    (
        Cue(UNDECIDED, share=0.7, confidence=0.5),
        (
            r"(?:i )?(?:dont know|do not know|dunno|idk|not sure|no idea|no clue) (?:"
            r"what (?:i (?:want|need|feel like|fancy|am in the mood for)|im in the mood for)|"
            r"what to (?:watch|pick|choose)|how i feel)"
        ),
    ),
    (
        Cue(TENSE),
        (
            r"(?:cant|cannot|couldnt|could not) (?:fall a)?sleep|insomnia|"
            r"(?:a )?(?:nervous|anxious) wreck|freaking out|on edge|stressed(?: out)?|bricking it"
        ),
    ),
    (
        Cue(THRILLED),
        (
            r"hyped|pumped(?: up)?|stoked|lets go+(?! (?:to|for|home|with|out|of|back|and))|"
            r"(?:^|im |am |so |absolutely |totally |were |still |proper )buzzing|(?:is|so|"
            r"its) lit|"
            r"on cloud (?:nine|9)|over the moon|chuffed|living my best life|on top of the "
            r"world|vibing"
        ),
    ),
    (Cue(TENSE), r"butterflies(?: in my \w+)? (?:before|about)"),
    (Cue(FLUTTERING), r"(?:got )?(?:the )?butterflies(?: in my (?:stomach|tummy|belly))?"),
    (Cue(FURIOUS), r"pissed(?: off)?|fuming|raging|seething|livid|seeing red"),
    (
        Cue(FED_UP),
        (
            r"(?:so|just|im) done(?: with (?:this|everything|everyone|life|it(?: all)?|"
            r"people|work|today))?"
            r"(?! (?:my|the|eating|working|cooking|cleaning))|fed up|(?:cant|cannot) "
            r"even(?=\W*$| rn| right now)|"
            r"(?:^|so |just |im |am |totally |completely |really |honestly |officially )over "
            r"it(?: all)?|had enough|"
            r"sick of (?:it|this|everything|everyone)"
        ),
    ),
    (
        Cue(LOW),
        (
            r"gutted|dead inside|numb(?! (?:foot|feet|hand|arm|leg|finger|toe)s?)|"
            r"(?:feeling|feel|felt|am|im) (?:so |a bit |kinda |pretty |really )?(?:blue|down|"
            r"crushed|broken|crap|"
            r"crappy|shitty|like (?:crap|shit))|in the dumps|lowkey depressed|in (?:bits|"
            r"pieces)|crushed"
        ),
    ),
    (
        Cue(WORN_OUT),
        (
            r"(?:wrecked|shattered)(?! (?:my|the|his|her|our|all))|knackered|drained|"
            r"long (?:day|week|shift)(?=\W*$)|"
            r"burn(?:t|ed) out|running on empty|worn out|wiped(?: out)?|(?:just|a bit|bit|"
            r"only|so|really|very|super) (?:tired|sleepy)(?! of)|exhausted|dead on my feet|zonked|"
            r"(?:home|off) sick|sick in bed|(?:got|have|having|with|down with) (?:the flu|"
            r"a (?:bad |nasty |terrible )?(?:cold(?! (?:one|beer|drink))|fever|migraine))|"
            r"hung ?over|hangover|(?:barely|hardly|cant|cannot|struggling to) keep my eyes open|"
            r"my eyes are (?:closing|falling shut)|falling asleep (?:here|on my feet|sitting up)"
        ),
    ),
)

# Emoji that the model does not know or misreads; the other faces it reads by their names.
EMOJI: Final[Mapping[str, Weights]] = {
    ":(": LOW,
    "🔪": FURIOUS,
    "😈": {_HAPPY: 0.35, _ANGRY: 0.35, _SURPRISE: 0.2, _NEUTRAL: 0.1},
    "💀": AMUSED,
    "☠": AMUSED,
    "😴": {_NEUTRAL: 0.65, _SAD: 0.35},
    "🥱": BORED,
    "😪": WORN_OUT,
    "😑": BORED,
    "😐": BORED,
    "🙃": {_SAD: 0.4, _ANGRY: 0.3, _NEUTRAL: 0.3},
    "🙄": {_ANGRY: 0.55, _DISGUST: 0.25, _NEUTRAL: 0.2},
    "😬": TENSE,
    "😰": TENSE,
    "😨": TENSE,
    "🫠": FED_UP,
    "😮‍💨": WORN_OUT,
    "😩": FED_UP,
    "😫": FED_UP,
    "🥺": LOW,
    "🥲": LOW,
    "😞": LOW,
    "😔": LOW,
    "🖤": LOW,
    "🤬": FURIOUS,
    "😤": FURIOUS,
    "🔥": THRILLED,
    "🤩": THRILLED,
    "🥳": THRILLED,
    "😎": CONTENT,
    "😌": CONTENT,
    "🙂": CONTENT,
    "🤮": {_DISGUST: 0.9, _NEUTRAL: 0.1},
    "🤯": {_SURPRISE: 0.85, _NEUTRAL: 0.15},
}
