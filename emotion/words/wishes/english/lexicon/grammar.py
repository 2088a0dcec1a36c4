"""English words of asking: frames, refusals, feelings, genres and times."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from emotion.vocabulary import WOMAN_DIRECTOR, Feeling, Genre
from emotion.words.texts.lists import word_set
from emotion.words.wishes.english.lexicon.contents import CONTENTS
from emotion.words.wishes.english.lexicon.evenings import EVENINGS
from emotion.words.wishes.english.lexicon.measures import MEASURES
from emotion.words.wishes.english.lexicon.movements import MOVEMENTS
from emotion.words.wishes.english.lexicon.places import COUNTRIES, LANGUAGES, NATIONS
from emotion.words.wishes.english.lexicon.plain import WITHOUT_A_KIND
from emotion.words.wishes.english.lexicon.praise import PRAISE
from emotion.words.wishes.english.lexicon.untold import UNTOLD
from emotion.words.wishes.terms import Alone, Entry, Role, Term, about, feel, genre

FRAMES: Final = """
something|anything|smth|sth|somethin|want|wanna|need|in the mood for|in a mood for|mood for
feel like|feeling like|feel like watching|fancy|looking for|searching for|give me|gimme
show me|find me|get me|recommend
recommend me|suggest|suggest me|watch|wanna see|want to see|to see|how about|what about
let's see|lets see|i'd like|id like|i would like|would love|i'd love|could use|some|more|prefer
preferably|ideally|make it|put on|play|got any|have any|any good|up for|craving|into
could do with|can do with|sum|sumn|sumthing|summat|he wants|she wants|they want|wants
just something|i said|i meant|i asked for
"""

# These ask only for what no mood is: "more sad" and "some angry customer" tell how it was.
LOOSE_FRAMES: Final = frozenset(
    {"some", "more", "into", "play", "put on", "make it", "to see", "he wants", "she wants"}
    | {"they want", "wants", "i said", "i meant"}
)

# What is open may be said to be about something.
OPEN_FRAMES: Final = frozenset(
    {"something", "just something", "anything", "smth", "sth", "somethin", "sumn"}
)

REFUSALS: Final = """
no|not|nothing|without|anything but|everything but|anything except|everything except|except|not a
not an|no more|nothing too|not in the mood for|not in a mood for|not feeling like|don't feel like
dont feel like|do not feel like|don't want|dont want|do not want|don't need|don't like|dont like
do not like|don't give me|don't show me|dont show me|please no|hate|can't stand|cant stand|avoid
other than|instead of|sick of|enough|rather not|less|nor|never|no stupid|isn't|that's not|thats not
that isn't|skip the|but no|but not|anything that's not|anything that isn't|something that's not
something that isn't|something not|that won't|that wont|that doesn't|that doesnt|that don't
that will not|that does not|which won't|which doesn't|fed up with|bored of|bored with|tired of
drop the|lose the|forget the|except for
seen all|seen all the|seen every|seen all of the|watched all|watched all the|seen too many
neither|not like|not super|not overly|not all that|but not like|but not super|but not overly
"""
# "I can't watch happy couples right now".
UNBEARABLE: Final = frozenset(
    f"{cannot} {bear}"
    for cannot in ("can't", "cant", "cannot", "can not", "couldn't")
    for bear in ("watch", "take", "handle", "bear", "face", "do", "stomach", "sit through")
)

FILMS: Final = """
film|films|movie|movies|flick|flicks|picture|pictures|story|stories|one|ones|cinema|plot|ending
endings|watch tonight|marathon|stuff|vibe|vibes|scenes
"""

LINKS: Final = """
a|an|the|of|and|or|really|very|so|super|kind of|kinda|sort of|in|to|for|with|any|good|nice|great
that is|that's|thats|which is|that are|which are|nor|just|also|still|maybe|perhaps|please|pls
plz|but also|as well as
actually|proper|real|pretty|quite|me|us|be|being|another|other|plus|see|set|though|both|either|&
about|more|even|a lot of|lots of|full of|totally|truly|absolutely|again|then|instead
totally different|completely different|entirely different
else|with that|as it gets|as they come|as you have|as you can|as possible
"""

WEAKENERS: Final = (
    "a bit|a little|slightly|too|not too|somewhat|a bit more|a little more|a tad|little"
)

# Of time, and of no film's: "we no longer talk".
BREAKS: Final = "but|only|rather|no longer|not long ago|not too long ago|not for long"
# Of what there was too much, less is asked for.
EXCESSES: Final = frozenset(
    {"too", "way too", "far too", "much too", "a bit too", "bit too", "a little too", "a tad too"}
    | {"just too", "too many", "too much", "way too many", "way too much", "a bit too much"}
)

_WISH, _MOOD, _IF_ALL = Alone.WISH, Alone.MOOD, Alone.WISH_IF_ALL

TERMS: Final[dict[str, Term]] = {
    # What a film should feel like.
    "funny|hilarious|humorous|funnier|laughs|a laugh|to laugh at|"
    "laugh out loud|comedic|goofy|wacky|silly": feel(joy=1.0),
    "laugh till i cry|laugh until i cry|want to laugh till i cry|want to laugh until i cry|"
    "make me laugh|that makes me laugh|a good laugh|make us laugh|want to laugh|wanna laugh|"
    "need to laugh|like to laugh": feel(_WISH, joy=1.0),
    "happy|cheerful|joyful|jolly|merry": feel(_MOOD, joy=1.0),
    "happier|more cheerful|cheerier": feel(joy=1.0),
    "happy ending|happy endings|ends well|end well": feel(_WISH, joy=0.6),
    "fun|playful|amusing|entertaining": feel(joy=0.8),
    "light|lighter|lighthearted|light-hearted|light hearted|easy|easygoing|fluffy|breezy": feel(
        joy=0.6, calm=0.4, sadness=-0.5
    ),
    "feel-good|feelgood": feel(_WISH, joy=0.9, inspiration=0.4),
    # "I don't feel good" is a mood.
    "feel good": feel(_MOOD, joy=0.9, inspiration=0.4),
    "heartwarming|heart-warming|wholesome|sweet|kind|warm|tender|touching|cute": feel(
        joy=0.6, love=0.6
    ),
    "uplifting|hopeful|positive|optimistic": feel(joy=0.7, inspiration=0.7),
    "inspiring|inspirational|inspire me|motivating|empowering|motivational|motivation|"
    "motivate me": feel(inspiration=1.0),
    "sad|melancholic|melancholy|gloomy|heartbreaking|bleak": feel(_MOOD, sadness=1.0),
    "sadder|tragic|depressing": feel(sadness=1.0),
    "tear-jerker|tear jerker|tearjerker|tear-jerkers|tearjerkers|weepie|weepy": feel(
        _WISH, sadness=1.0
    ),
    "make me sad": feel(_WISH, sadness=1.0),
    "makes me sad": feel(_MOOD, sadness=1.0),
    "emotional|moving|poignant|bittersweet": feel(sadness=0.6, love=0.4),
    "heavy|heavier|serious|intense drama": feel(sadness=0.6),
    "scary|scarier|frightening|terrifying|creepy|creepier|spooky|eerie": feel(fear=1.0),
    # "Just chilling", "so tense": how somebody is, unless a film is named.
    "chilling": feel(_MOOD, fear=1.0),
    "tense": feel(_MOOD, excitement=1.0),
    "unable to sleep tonight|to be unable to sleep tonight|be unable to sleep tonight|"
    "sleep with the lights on|sleep with the light on|"
    "scare me|make me scream|terrify me|freak me out|scare us|scare the hell out of me|"
    "want to be scared|want to be scared out of my mind|wanna be scared|want to get scared": feel(
        _WISH, fear=1.0
    ),
    "gross|disgusting": feel(_MOOD, disgust=1.0),
    "angry|rebellious|furious": feel(_MOOD, anger=1.0),
    "calm|calmer|calming|relaxing|soothing|gentle|gentler|peaceful|quiet|slow|"
    "comforting|chill|mellow|easy-going": feel(calm=1.0),
    "cozy|cosy|cosier|cozier|snug": feel(calm=0.7, joy=0.5, sadness=-0.4, fear=-0.4),
    "exciting|thrilling|gripping|suspenseful|suspense|fast-paced|fast paced|action-packed|"
    "action packed|edge of my seat|edge-of-your-seat|adrenaline|intense|wild|epic": feel(
        excitement=1.0
    ),
    "romantic|lovey-dovey|passionate|sexy": feel(love=1.0),
    "cheesy|corny|sappy|kitschy|sentimental|soppy": Term(
        feelings=MappingProxyType({Feeling.LOVE: 0.4}), if_refused=feel(love=-0.4)
    ),
    "love story|love stories": feel(_WISH, love=1.0),
    "nostalgic|nostalgia": feel(_IF_ALL, nostalgia=1.0),
    "magical|dreamy|whimsical|enchanting|breathtaking|beautiful|awe-inspiring": feel(wonder=1.0),
    "surprising|unexpected|unpredictable|twisty|plot twist|plot twists|a twist|twists|"
    "mind-bending|mind bending|mindfuck|mind-blowing|different|crazy": feel(surprise=1.0),
    "weird|weirder|strange|quirky|surreal|offbeat": feel(surprise=0.8, wonder=0.6),
    # Genres that are nothing else.
    "horror|horrors|slasher|slashers|horror stuff": genre(Genre.HORROR),
    "comedy|comedies|sitcom|stand-up": genre(Genre.COMEDY),
    "rom-com|romcom|rom com|rom-coms|romcoms|rom coms|romantic comedy|romantic comedies": Term(
        genres=frozenset({Genre.COMEDY, Genre.ROMANCE}), every=True, alone=_WISH
    ),
    "folk horror": genre(Genre.HORROR, about=("folklore",)),
    "thriller|thrillers": genre(Genre.THRILLER),
    "western|westerns": genre(Genre.WESTERN),
    "musical|musicals": genre(Genre.MUSICAL),
    "sci-fi|scifi|sci fi|science fiction|space opera|cyberpunk": genre(Genre.SCIENCE_FICTION),
    "documentary|documentaries|docu|docus|doc": genre(Genre.DOCUMENTARY),
    "animation|animated": genre(Genre.ANIMATION),
    "anime|animes": Term(genres=frozenset({Genre.ANIMATION}), language="ja", alone=_WISH),
    "film noir|noir|neo-noir": genre(Genre.NOIR),
    "whodunit|whodunnit|whodunits|murder mystery|murder mysteries": genre(Genre.MYSTERY),
    "biopic|biopics|biography|biographical": genre(Genre.BIOGRAPHY),
    "superhero|superheroes|superhero stuff": genre(Genre.ACTION, about=("superhero",)),
    "martial arts|kung fu": genre(Genre.ACTION, about=("martial arts", "kung fu")),
    "heist|heists": genre(Genre.CRIME, alone=_IF_ALL, about=("heist",)),
    "gangster|gangsters|mafia": genre(Genre.CRIME, alone=_IF_ALL, about=("gangsters", "mafia")),
    "true crime": genre(Genre.CRIME, alone=_IF_ALL),
    "zombie|zombies": genre(Genre.HORROR, alone=_IF_ALL, about=("zombies",)),
    "cowboy|cowboys": genre(Genre.WESTERN, alone=_IF_ALL),
    "detective|detectives": genre(Genre.MYSTERY, alone=_IF_ALL, about=("detective",)),
    "cartoon|cartoons|pixar|by pixar|from pixar": genre(Genre.ANIMATION, alone=_IF_ALL),
    # A family that is tired of its cartoons still watches together.
    "disney|by disney|from disney": Term(
        genres=frozenset({Genre.FAMILY}),
        if_refused=Term(not_genres=frozenset({Genre.ANIMATION})),
    ),
    "studio ghibli|ghibli": Term(genres=frozenset({Genre.ANIMATION}), language="ja"),
    "marvel|mcu|dc comics": genre(Genre.ACTION, alone=_IF_ALL, about=("superhero",)),
    "family movie night|kid-friendly|kids friendly|kid friendly|family-friendly|family friendly|"
    "for kids|for children|for the whole family": genre(Genre.FAMILY),
    "action movie|action film|action movies|action films": genre(Genre.ACTION),
    # Genres that are also plain words.
    "action": genre(Genre.ACTION, alone=_IF_ALL),
    "adventure|adventures|adventurous|swashbuckler": genre(Genre.ADVENTURE, alone=_IF_ALL),
    "crime|crimes|crime drama": genre(Genre.CRIME, alone=_IF_ALL),
    "drama|dramas|dramatic": genre(Genre.DRAMA, alone=_IF_ALL),
    "fantasy|fantasies": genre(Genre.FANTASY, alone=_IF_ALL),
    "fairy tale|fairytale|fairy tales": genre(Genre.FANTASY, alone=_IF_ALL, about=("fairy tale",)),
    "history|historical|period drama|period piece|costume drama": genre(
        Genre.HISTORY, alone=_IF_ALL
    ),
    "music": genre(Genre.MUSIC, alone=_IF_ALL),
    "mystery|mysteries": genre(Genre.MYSTERY, alone=_IF_ALL),
    "romance|romances": genre(Genre.ROMANCE, alone=_IF_ALL),
    # A broken heart names what it cannot bear to see.
    "lovebirds|people kissing|kissing|any kissing|mushy stuff|mushy|lovey-dovey stuff|"
    "lovey dovey": genre(Genre.ROMANCE, alone=_IF_ALL),
    "no couples": feel(_WISH, love=-1.0),
    "sport|sports": genre(Genre.SPORT, alone=_IF_ALL),
    "football|soccer": genre(Genre.SPORT, alone=_IF_ALL, about=("football",)),
    "boxing": genre(Genre.SPORT, alone=_IF_ALL, about=("boxing",)),
    "war|war stuff|wartime": genre(Genre.WAR, alone=_IF_ALL),
    "family": genre(Genre.FAMILY, alone=_MOOD),
    # What a film is about, whatever its genre.
    "based on a true story|based on true events|based on real events|based on a real story|"
    "inspired by a true story|inspired by true events|inspired by real events|"
    "a true story|true stories": about("true story"),
    "silent film|silent films|silent movie|silent movies": about("silent film", _WISH),
    "foreign|foreign language|foreign-language|non-english|non english|world cinema|"
    "subtitled": Term(not_language="en"),
    "courtroom|courtroom drama|courtroom dramas": about("courtroom"),
    "directed by a woman|directed by women|directed by a female|made by a woman|made by women|"
    "films by women|movies by women|film by a woman|movie by a woman|female-directed": about(
        WOMAN_DIRECTOR, _WISH
    ),
    "female director|female directors|woman director|women directors|female filmmakers|"
    "women filmmakers": about(WOMAN_DIRECTOR),
    "coming of age|coming-of-age": about("coming of age", _WISH),
    "road movie|road movies|road trip movie": about("road trip", _WISH),
    "time travel|time-travel": about("time travel"),
    "new york|new york city|nyc": about("new york"),
    "new orleans": about("new orleans"),
    "christmas|xmas|christmassy|christmasy": about("christmas"),
    "ghosts|ghost story|ghost stories": Term(
        feelings=MappingProxyType({Feeling.FEAR: 0.6}), about=("ghosts",)
    ),
    # Mostly refused; "my dogs" are no wish.
    **{
        subject: about(subject, _MOOD)
        for subject in (
            "animals",
            "dogs",
            "cats",
            "spiders",
            "snakes",
            "clowns",
            "sharks",
            "aliens",
            "vampires",
            "princesses",
            "hospitals",
            "guns",
        )
    },
    "silent": Term(about=("silent film",), alone=_MOOD),
}

# Words that carry no mood: a clause of nothing else is part of the wish.
FILLERS: Final = word_set(
    "i i'd id i'm im i'll i've you we us me my it it's its is am are be this that that's "
    "these the a an of and or but so to for in on at by from with want wanna need would like "
    "love could can will do does have has got get some something anything any one ones film "
    "films movie movies watch watching see give show find recommend recommendation "
    "recommendations suggest suggestion suggestions please pls plz thanks thank tonight today "
    "now evening night weekend just maybe really very too more less much most no not nothing "
    "don't dont kind sort good great nice best mood feel feeling what which how about there "
    "think should know not let's lets looking search something's else other another only also "
    "then again ok okay hey hi hello make play put if possible preferably ideally time free "
    "two with without than as well though because 'd 's all tell picture cinema netflix pick "
    "choose story stories stuff rather into up our where who when time set made released "
    "minutes hours hour min long lately either subtitles subtitled dubbed "
    "we're you're they're what's whats fancy crave bro dude mate"
)


def _table() -> dict[str, Entry]:
    entries: dict[str, Entry] = {}
    for words, role in (
        (LINKS, Role.LINK),
        (FILMS, Role.FILM),
        (FRAMES, Role.FRAME),
        ("|".join((REFUSALS, *sorted(UNBEARABLE))), Role.REFUSAL),
        ("|".join((WEAKENERS, *sorted(EXCESSES))), Role.WEAK),
        (BREAKS, Role.BREAK),
    ):
        entries |= {phrase: Entry(role) for phrase in words.replace("\n", "|").split("|") if phrase}
    lexicon = TERMS | PRAISE | EVENINGS | MOVEMENTS | CONTENTS | MEASURES | WITHOUT_A_KIND | UNTOLD
    for phrases, term in lexicon.items():
        entries |= {phrase: Entry(Role.TERM, term) for phrase in phrases.split("|")}
    for phrases, code in LANGUAGES.items():
        sure = Entry(Role.TERM, Term(language=code, alone=Alone.WISH))
        plain = Entry(Role.TERM, Term(language=code))
        for phrase in phrases.split("|"):
            entries |= {phrase: plain, f"in {phrase}": sure, f"{phrase}-language": sure}
            entries[f"{phrase} language"] = sure
    for phrases, codes in NATIONS.items():
        nation = Entry(Role.TERM, Term(countries=frozenset(codes.split())))
        entries |= dict.fromkeys(phrases.split("|"), nation)
    for phrases, codes in COUNTRIES.items():
        sure = Entry(Role.TERM, Term(countries=frozenset(codes.split()), alone=Alone.WISH))
        for phrase in phrases.split("|"):
            entries |= {f"from {phrase}": sure, f"made in {phrase}": sure}
    return entries


ENTRIES: Final[Mapping[str, Entry]] = MappingProxyType(_table())


def meaning_of(phrase: str) -> Term:
    """What a phrase of the lexicon asks for, for lexicons of other languages."""
    return ENTRIES[phrase].term or Term()
