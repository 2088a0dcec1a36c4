"""Questions that are of a film if there is one: of that title, or one that shows.

"How long is Inception?", "is there a dog in it?": only the catalog, and the talk so far, can tell.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from emotion.vocabulary import Asking
from emotion.words.talk.lexicon.whether import WHETHER, WHETHER_SOMEBODY
from emotion.words.talk.shown import asked_in_english
from emotion.words.texts.forms import bare_form
from emotion.words.wishes.parse import parse_wish

# Nobody asks at more length.
_LONGEST: Final = 100
_MOST_WORDS: Final = 14
_MOST_WORDS_OF_TITLE: Final = 8
_OPENS = re.compile(
    r"(?:(?:and|but|so|ok|hey|hi|please|tell me|(?:can|could) you tell me|do you know) )*"
    r"(?:who|what|how|when|where|which|is|are|does|did|was|has|will|can|tell|whos|whats|hows)\b"
)
_POINTING: Final = r"it|this|that|(?:the|this|that) (?:one|film|movie)"
_POINTS = re.compile(_POINTING)
_IT: Final = rf"(?:{_POINTING}|there)"
_THING: Final = r"(?:(?:an?|any|some|the|many|much|lots of|a lot of) )*(?P<thing>\w+(?: \w+){0,4}?)"
_WHETHER = tuple(
    re.compile(rf"(?:(?:and|but|so|ok|hey) )*(?:{pattern})(?: at all| too| though| then)?")
    for pattern in (
        rf"(?:is|are) (?!(?:it|this|that|there) ){_THING} in {_IT}",
        rf"(?:is|are|was) there (?:{_THING}) in {_IT}",
        rf"(?:does|did|do|will) {_THING} (?:star|play|act|appear|feature)s? in {_IT}",
        rf"does {_IT} (?:have|feature|contain|include|star) {_THING}",
        rf"(?:is|was) {_IT} (?:about|with|starring|set (?:in|on|at)) {_THING}",
        rf"(?:is|was) {_IT} (?:directed |made )?by {_THING}",
        rf"did {_THING} (?:direct|make) {_IT}",
    )
)
_WHETHER_ABROAD = tuple(map(re.compile, WHETHER))
_WHETHER_SOMEBODY = tuple(map(re.compile, WHETHER_SOMEBODY))
# "Is there a dog?": of a film if one shows; but "is there a thriller?" asks for one.
_THERE = re.compile(
    r"(?:is|are) there (?:an?|any) (?P<thing>(?!chance|hope|comfort|help|point|reason|way|"
    r"ones?\b|films?\b|movies?\b|sequel|prequel|remake|book)\w+(?: \w+)?)(?: at all| though)?"
)
# "Is Tom Hanks in Forrest Gump?"
_IN_TITLE = tuple(
    re.compile(
        rf"(?i)(?:is|was|does|did) (?!(?:there|it|this|that|he|she|they|you|my|any\w*|love)\b)"
        rf"(?P<thing>\w+(?: \w+){{0,3}}?) {verb} (?P<title>\S+(?: \S+){{0,6}})"
    )
    for verb in ("in", "(?:play|act|star|appear)s? in", "(?:direct|make)")
)
_A_FILM = re.compile(r"(?i)^(?:(?:the|a|this|that) )?(?:film|movie)s? ")
_OF_IT = re.compile(
    rf"(?:is|are|does|did|do|has|was|will|can|who|what|where|when|which|how)\b.*"
    rf"(?<!\w)(?:{_POINTING})(?!\w).*|(?:is|does|did|has|was) (?:he|she|they)\b.*|"
    rf"(?:whats|whos) .* (?:of|in|for|behind) (?:{_POINTING})|"
    r"(?:is|are) there (?:an?|any) (?:sequel|prequel|remake|book|post credits?)s?\b.*"
)
# So a question opens even without its mark.
_PLAINLY = re.compile(r"(?:is|does|did|was|will|has) it\b.+")
# "Is it ever going to stop?", "is it normal to cry?" ask of life, whatever film shows.
_OF_LIFE = re.compile(
    r"\b(?:normal|wrong (?:to|that|of|with)|(?:ok|okay|bad|weird|stupid|selfish) (?:to|that|if)|"
    r"fault|ever|never|worth living|too late|too much|over|hurts?|hurting|pain|painful|point|"
    r"stop|(?:get|gets|getting|be|feel) (?:any )?(?:better|easier|worse|ok|okay|alright|all right)|"
    r"feeling|deserve|am i|(?:he|she|they)\b.* me|(?:this|that) (?:life|job|week(?:end)?|day|year)|"
    r"(?<!how long )(?:will|would) (?:it|this|that) last|happen(?:ed|ing)? to (?:me|us)|to me|"
    r"do i do|grief|griev\w+|mourn\w*|heartbreak|have i been|duele|dolera|el duelo|(?:das|es) weh|"
    r"weh (?:tut|tun)|schmerz\w*|trauer\w*|fait (?:\w+ )?mal|deuil|fa male|lutto|vai doer|luto|"
    r"doare|бол(?:еть|ит|ь|іти|ить)|"
    r"(?:do|can|should) i (?:deal|cope|live|go on|get (?:over|through)|stand)|"
    r"is (?:it|this|that)(?: all| just| really)* "
    r"(?:love|me|the end|all there is|life|my life))\b|\bend(?:s|ed)?$"
)
# "Can you make it shorter?", "is there something funnier?" ask for a film.
_REQUESTS = re.compile(
    r"\b(?:(?:can|could|would|will) (?:you|u|we|it)|make it|something|anything|another|others?|"
    r"else|instead|but|all you|\w+er than|more \w+ than|what about|how about)\b|"
    r"(?:is|are) there .*\b(?:films?|movies?|ones?|\w+er)$"
)

# It, him and her, and what a film is made of.
_FILM = re.compile(
    r"\b(?:it|its|this|that|thats|he|she|they|him|her|films?|movies?|one about|plot|story|ending|"
    r"end|scenes?|characters?|villain|hero|heroine|main|lead|actors?|actress\w*|cast|director\w*|music|"
    r"soundtrack|sequel|remake|version|colou?r|subtitles?|dubbed|"
    r"er|der|darin|drin|schauspieler\w*|pelicula|peli|ella|protagonista\w*|il|dedans|acteurs?|"
    r"lui|attori|filme|ele|nele|atores|el|filmul|actorii)\b|фильм|\bон\b|\bтам\b|акт[её]р|геро|"
    r"фільм|\bвін\b|(?:फ\u093c?|\u095e)िल्म|इसमें|यह|这部|里面|电影|主角|演员"
)
_POINTS_AT_FILM = re.compile(
    r"\b(?:it|its|this|that|thats|he|she|they|him|her|the (?:film|movie|plot|story|ending|end|lead|"
    r"main|cast|director|music|soundtrack)|der|er|darin|drin|ella|il|dedans|lui|ele|nele|el)\b|\bон\b|"
    r"\bтам\b|\bвін\b|इसमें|यह|这部|里面"
)
# "Should I text him?"
_OF_WRITER = re.compile(
    r"(?:\w+ )?(?:(?:should|shall|must|am|was|do|did|will|would) i|why (?:do|did|am|cant) i)\b"
    r"(?!.*\b(?:it|this|that|film|movie|watch|see)\b)"
)
_IN_ENGLISH = re.compile(
    r"(?:\w+ )?(?:who|whos|what|whats|how|hows|when|where|which|why|is|are|am|does|did|do|was|were|"
    r"has|have|will|would|can|could|should|shall|any|got|you|i)\b"
)
_TO_US = re.compile(
    r"\b(?:you|your|u|du|dich|dir|dein\w*|hast|ihr|tu|te|ti|usted|tienes|toi|vous|tes|tas|hai|tuo|"
    r"voce|vc|tem|ai|tine|noi)\b|\b(?:ты|тебя|тебе|вы|вас|у вас|ти|тебе|ви)\b|तुम|आप|तू|你|您"
)

# How a question opens in the languages that we read, where its mark was left out.
_OPENS_ABROAD = re.compile(
    r"(?:(?:and|but|so|y|et|und|e|si|и|а|і) )*(?:"
    r"(?:what|how) (?!about)|(?:who|whos|whats|when|where|which|hows|any|is|are|does|do|did|was|"
    r"has|"
    r"will|would you happen)\b|(?:wer|wie|wo|wann|wovon|ist (?:der|das|die|er|es)|gibts|kommt)\b|"
    r"(?:qui|combien|comment|ou est|est ce|cest quoi|quel(?:le)?s?|y a t il)\b|"
    r"(?:quien(?:es)?|como|cuanto|cuando|donde|cual|de que)\b|(?:chi|quanto|quando|dove|quale|di "
    r"che)\b|"
    r"(?:quem|qual|onde|do que)\b|(?:cine|cat|cand|unde|care|despre ce)\b|"
    r"(?:кто|сколько|когда|где|какой|какая|о чем|о чём|есть ли)\b|"
    r"(?:хто|скільки|коли|де|який|яка|про що|чи)\b|"
    r"(?:क्या|कौन|कितन\w+|कब|कहाँ)|(?:谁|什么|几|多长|哪))"
)
_MOST_WORDS_UNMARKED: Final = 8


def is_question(text: str) -> bool:
    """Whether a text that says nothing else that is known asks something, marked or not.

    Args:
        text: as typed.
    """
    if "?" in text or "？" in text or text.rstrip().endswith(("吗", "呢")):
        return True
    form = bare_form(text)
    is_brief = len(form.split()) <= _MOST_WORDS_UNMARKED
    return is_brief and _OPENS_ABROAD.match(form) is not None


def may_ask_of_film(text: str) -> bool:
    """Whether a text asks something that may be of the film that shows, and not of us or of life.

    Most languages leave out what English calls "it": there whatever is not asked of us may be.

    Args:
        text: as typed.
    """
    if not is_question(text):
        return False
    if asks_of_life(text):
        return False
    form = bare_form(text)
    if _FILM.search(form):
        return True
    return not (_IN_ENGLISH.match(form) or _TO_US.search(form))


def asks_of_life(text: str) -> bool:
    """Whether a question is of its writer, or of life, whatever film shows: "will it ever stop?".

    Args:
        text: as typed.
    """
    form = bare_form(text)
    return bool(_OF_WRITER.match(form) or _OF_LIFE.search(form))


def points_at_film(text: str) -> bool:
    """Whether a question names the film that shows, or somebody or something in it.

    Args:
        text: as typed.
    """
    return _POINTS_AT_FILM.search(bare_form(text)) is not None


def asks_for_film(text: str) -> bool:
    """Whether a question asks for films rather than of one: "can you make it shorter?".

    Args:
        text: as typed.
    """
    return _REQUESTS.search(bare_form(text)) is not None


def asking_in(text: str) -> Asking | None:
    """What a whole message asks of a film, if it is of a film that it asks.

    Args:
        text: as typed.
    """
    words = text.split()
    if len(text) > _LONGEST or len(words) > _MOST_WORDS:
        return None
    form, is_question = bare_form(text), text.rstrip().endswith("?")
    if not _OPENS.match(form):
        return _whether_abroad(words, form) if is_question else None
    whether = _first(_WHETHER, form) or (is_question and _is_there(form))
    if whether:
        return Asking(thing=whether["thing"])
    in_title = _first(_IN_TITLE, text.strip(" ?!.")) if is_question else None
    if in_title and not _REQUESTS.search(form):
        return Asking(title=in_title["title"], thing=in_title["thing"])
    of_title, is_of_it = _of_title(words), _is_of_it(text, form)
    if of_title and (is_of_it or not of_title.may_be_of_shown):
        return of_title
    return Asking() if is_of_it else None


def _is_there(form: str) -> re.Match[str] | None:
    """Whether it is asked if there is something that nobody looks for by its kind."""
    there = _THERE.fullmatch(form)
    sought = parse_wish(f"a {there['thing']}") if there else None
    return there if sought and not (sought.wish or sought.constraints) else None


def _whether_abroad(words: Sequence[str], form: str) -> Asking | None:
    """Whether another language asks for somebody, or something, in the film that shows."""
    told = _first(_WHETHER_ABROAD, form)
    if told:
        return Asking(thing=told["thing"])
    somebody = _first(_WHETHER_SOMEBODY, form)
    named = {bare_form(word) for word in words[1:] if word[0].isupper()}
    if somebody and set(somebody["thing"].split()) <= named:
        return Asking(thing=somebody["thing"])
    return None


def _first(patterns: Sequence[re.Pattern[str]], form: str) -> re.Match[str] | None:
    """The match of the first of several patterns that a whole form is of."""
    return next(filter(None, (pattern.fullmatch(form) for pattern in patterns)), None)


def _is_of_it(text: str, form: str) -> bool:
    """Whether it is the film that shows that is asked of, whatever is asked."""
    if _OF_LIFE.search(form) or _REQUESTS.search(form):
        return False
    is_question = text.rstrip().endswith("?")
    return bool(_OF_IT.fullmatch(form) if is_question else _PLAINLY.fullmatch(form))


def _of_title(words: Sequence[str]) -> Asking | None:
    """A question with a title where "it" could stand; of several the shortest."""
    bare = [bare_form(word) for word in words]
    for length in range(1, min(len(words), _MOST_WORDS_OF_TITLE + 1)):
        for start in range(1, len(words) - length + 1):
            end = start + length
            asks = asked_in_english(" ".join(filter(None, [*bare[:start], "it", *bare[end:]])))
            title = _A_FILM.sub("", " ".join(words[start:end])).strip(" ?!.,\"'“”«»")
            if asks and title and not _POINTS.fullmatch(title.casefold()):
                return Asking(asks, title)
    return None
