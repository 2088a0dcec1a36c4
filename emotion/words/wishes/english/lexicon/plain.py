"""What is asked for without a word for its kind: "something safe", "campy", "entertain me"."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from emotion.vocabulary import Feeling, Genre, Regard
from emotion.words.wishes.terms import Alone, Term, feel

# As long as attention lasts that does not last.
_SOON_OVER_MINUTES: Final = 95
_OLD_YEARS: Final = 25
_LIVELY: Final = feel(joy=0.5, excitement=0.5)
_SOON_OVER: Final = Term(
    feelings={Feeling.EXCITEMENT: 0.4, Feeling.JOY: 0.3}, max_minutes=_SOON_OVER_MINUTES
)
_EVEN: Final = "|".join(
    f"{who} {how}"
    for who in ("somebody", "someone", "people", "a woman", "him", "her", "them")
    for how in ("get even", "gets even", "getting even", "get revenge", "get their own back")
)

WITHOUT_A_KIND: Final[dict[str, Term]] = {
    # "I need a safe place" asks for none.
    "something safe|just something safe|anything safe|something harmless|nothing risky|"
    "a safe film|a safe movie": feel(joy=0.6, calm=0.4, disgust=-0.6, fear=-0.4),
    "safe bet|a safe bet|safe choice|a safe choice|crowd pleaser|crowd-pleaser|crowdpleaser|"
    "crowd pleasing|crowd-pleasing|something for everyone|nothing weird|nothing too weird": feel(
        joy=0.7, excitement=0.3, disgust=-0.6, fear=-0.4
    ),
    "entertain me|entertain us|keep me entertained|keep us entertained": feel(
        Alone.WISH, joy=0.7, excitement=0.5
    ),
    "banger|a banger|bangers|an absolute banger": feel(joy=0.6, excitement=0.8),
    "louder|faster paced|faster-paced|livelier|punchier|snappier|more energy": feel(excitement=1.0),
    "quieter|softer|put me to sleep|lull me to sleep|send me to sleep": feel(calm=1.0),
    "wake me up a bit|that wakes me up|that will wake me up|that'll wake me up|to wake me up|"
    "to keep me awake|keep me awake|that keeps me awake": feel(excitement=0.9),
    "explosions|shootouts|shoot-outs|gunfights|stunts|fight scenes": Term(
        feelings={Feeling.EXCITEMENT: 0.8}, genres=frozenset({Genre.ACTION})
    ),
    "car chases|car chase|chases": Term(feelings={Feeling.EXCITEMENT: 0.6}, about=("chase",)),
    "trashy|so bad it's good|so bad its good|so-bad-it's-good|b-movie|b movie|b movies|"
    "campy|camp|campy as it gets|campier|kitsch|over the top|over-the-top": feel(
        joy=0.7, surprise=0.6
    ),
    "hypnotic|trippy|psychedelic|mesmerising|mesmerizing|hallucinatory|dreamlike|immersive|"
    "atmospheric": feel(wonder=0.8, surprise=0.4),
    "pretty to look at|prettier to look at|nice to look at|easy on the eye|"
    "easy on the eyes|good to look at|lovely to look at": feel(wonder=0.9),
    "feel something|to feel something|make me feel something|makes me feel something|"
    "feel alive|make me feel alive|makes me feel alive": feel(
        sadness=0.4, love=0.6, excitement=0.3
    ),
    "sillier|dumber|stupider": feel(joy=1.0),
    "smarter|cleverer": feel(surprise=0.6, wonder=0.3),
    "sweeter|warmer|kinder": feel(joy=0.6, love=0.6),
    _EVEN: Term(about=("revenge",), feelings={Feeling.EXCITEMENT: 0.5}),
    "short attention span|no attention span|zero attention span|little attention span": _SOON_OVER,
    "attention span of a goldfish|attention span of a gnat|attention span of a toddler|"
    "attention span of a fly": replace(_SOON_OVER, alone=Alone.WISH),
    "happy couples|happy couple|people in love|couples kissing|couples in love|loved-up couples": (
        feel(love=1.0)
    ),
    "domestic|homely|slice of life|slice-of-life|low-key|low key|understated|down to earth|"
    "down-to-earth": feel(calm=0.8),
    "where she's better off without him|where she is better off without him|"
    "where he's better off without her|where she leaves him|where she dumps him": feel(
        Alone.WISH, inspiration=0.8, joy=0.5, love=-0.6
    ),
    # Mostly complained of: "too arty", "too mainstream".
    "arty|artsy|arthouse|art-house|art house|highbrow|experimental": Term(
        regard=Regard.ACCLAIMED, feelings={Feeling.WONDER: 0.5}, if_refused=_LIVELY
    ),
    "pretentious": Term(if_refused=_LIVELY, alone=Alone.MOOD),
    "mainstream|commercial|hollywood": Term(
        feelings={Feeling.EXCITEMENT: 0.5}, if_refused=Term(regard=Regard.HIDDEN), alone=Alone.MOOD
    ),
    "predictable|obvious|formulaic|generic|cliched|clichéd": Term(
        if_refused=feel(surprise=0.8), alone=Alone.MOOD
    ),
    "childish|babyish|kiddie|kiddy": Term(
        if_refused=Term(not_genres=frozenset({Genre.FAMILY})), alone=Alone.MOOD
    ),
    "girly|girlie": Term(
        feelings={Feeling.LOVE: 0.6, Feeling.JOY: 0.5},
        if_refused=feel(love=-0.6, excitement=0.4),
    ),
    "something grown up|something grown-up|grown-up|for grown ups|kids are asleep|"
    "the kids are asleep|kids are in bed|the kids are in bed|once the kids are asleep|"
    "after the kids are asleep|the twins sleep now|the twins are asleep|"
    "the kids sleep now|after the kids' bedtime": Term(not_genres=frozenset({Genre.FAMILY})),
    "goosebumps": feel(wonder=0.6, excitement=0.6),
    "to be moved|move me|moves me|that moves me": feel(Alone.WISH, sadness=0.6, love=0.4),
    "believe in love again|believe in love": feel(Alone.WISH, love=1.0, joy=0.5),
    "restore my faith in humanity|my faith in humanity|faith in humanity|faith in people": feel(
        Alone.WISH, inspiration=0.9, joy=0.6
    ),
    "warm bath|like a warm bath|a cup of tea|like a cup of tea": feel(calm=0.8, joy=0.4),
    "edgy|with an edge|with bite|with teeth|subversive": feel(Alone.MOOD, surprise=0.6, anger=0.3),
    "old school|old-school": Term(oldest=_OLD_YEARS),
    "big screen|spectacle|spectacular|blockbuster|blockbusters|popcorn movie|popcorn film": feel(
        excitement=1.0, wonder=0.6
    ),
    "intimate|small scale|small-scale|something small": feel(calm=0.6, love=0.3),
    "nobody dies|no one dies|nobody gets hurt|where nobody dies|where no one dies|no deaths|"
    "no death": feel(joy=0.4, sadness=-0.8, fear=-0.4),
}
