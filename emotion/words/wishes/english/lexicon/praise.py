"""What people praise in a film, besides what it makes them feel: its name, its looks, its wits."""

from __future__ import annotations

from typing import Final

from emotion.vocabulary import Genre, Regard
from emotion.words.wishes.terms import Alone, Term, about, feel

_ACCLAIMED: Final = Term(regard=Regard.ACCLAIMED)
_HIDDEN: Final = Term(regard=Regard.HIDDEN)
_BLACK_COMEDY: Final = Term(
    genres=frozenset({Genre.COMEDY}), about=("black comedy", "dark humor"), alone=Alone.WISH
)
_MINDLESS: Final = feel(joy=0.7, excitement=0.3, sadness=-0.5)
_FOR_THE_MIND: Final = feel(wonder=0.5, surprise=0.4)
# "That makes me think of home" asks for nothing.
_FOR_THE_MIND_SURELY: Final = feel(Alone.WISH, wonder=0.5, surprise=0.4)

PRAISE: Final[dict[str, Term]] = {
    # How it stands with those who know it.
    "oscar winner|oscar winners|oscar winning|oscar-winning|award winning|award-winning|"
    "award winner|award winners|critically acclaimed|critical darling|well reviewed|"
    "well-reviewed|highly rated|top rated|top-rated|best rated|must see|must-see|must sees|"
    "best movie ever|best movies ever|best film ever|best films ever|greatest movie ever|"
    "best movie ever made|best film ever made|"
    "best movies of all time|best films of all time|best movie of all time|"
    "greatest movies of all time|greatest films of all time|"
    "a classic i should have seen|a classic everyone should see|acclaimed|masterpiece|"
    "masterpieces|a masterpiece|prestigious|renowned": _ACCLAIMED,
    "hidden gem|hidden gems|hidden treasure|underrated gem|underrated gems|lesser known|"
    "lesser-known|little known|little-known|under the radar|off the beaten path|"
    "off the beaten track|nothing mainstream|not mainstream|less mainstream|"
    "underrated|overlooked|obscure|gem|gems|i haven't heard of|i havent heard of|"
    "i've never heard of|ive never heard of|nobody has heard of": _HIDDEN,
    # What it is for the mind.
    # "I'm not smart": how somebody is, unless a film is named.
    "smart|clever|intelligent": feel(Alone.MOOD, surprise=0.5),
    "well written|well-written|intricate": feel(surprise=0.5),
    "witty": feel(joy=0.7, surprise=0.3),
    "thought-provoking|thought provoking|philosophical|cerebral|profound|deep and meaningful|"
    "make me think|makes me think|makes you think|make you think": _FOR_THE_MIND,
    "movie that makes you think|movies that make you think|movie that makes me think|"
    "movies that make me think|film that makes you think|films that make you think|"
    "film that makes me think|films that make me think|something that makes you think|"
    "something that makes me think": _FOR_THE_MIND_SURELY,
    "mindless|brainless|dumb fun|big dumb fun|stupid fun|silly fun|something stupid|something dumb|"
    "i said stupid|zone out|zone out to|veg out|veg out to|vegging out|no thinking|"
    "without thinking|no thinking required|nothing that needs thinking|nothing deep|"
    "nothing that makes me think|guilty pleasure|turn my brain off|turn off my brain|"
    "switch my brain off|switch off my brain|no brainer|easy to follow|nothing complicated|"
    "not too complicated|nothing too complicated|undemanding": _MINDLESS,
    "slow burn|slow-burn|slow burner|slow burning|slow-burning": feel(
        Alone.WISH, calm=0.5, surprise=0.3
    ),
    "dark comedy|dark comedies|black comedy|black comedies|dark humor|dark humour|"
    "black humor|black humour|gallows humor|gallows humour": _BLACK_COMEDY,
    # What it is for the eye.
    "visually stunning|visually beautiful|stunning visuals|beautiful visuals|visual feast|"
    "beautifully shot|beautifully filmed|beautiful cinematography|great cinematography|"
    "stunning cinematography|gorgeous cinematography|amazing cinematography|eye candy|"
    "great visuals": feel(Alone.WISH, wonder=1.0),
    "classy|elegant|sophisticated|stylish|tasteful": feel(wonder=0.4, disgust=-0.6),
    # Whom it is of.
    "strong female lead|female lead|strong women|strong woman|feminist|girl power|"
    "badass women|badass woman": about("women"),
    "gay|lgbt|lgbtq|lgbtq+|queer": about("gay"),
    "subtitles|reading subtitles|to read subtitles": Term(if_refused=Term(language="en")),
}
