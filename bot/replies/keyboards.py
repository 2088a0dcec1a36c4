"""The rows of buttons."""

from __future__ import annotations

from collections.abc import Sequence

from bot.callbacks import Action, tap
from bot.packed import packed
from bot.replies.messages import Buttons
from bot.texts import Texts
from catalog.films.film import Film
from catalog.people.companies import Company
from catalog.people.slates import Slate
from catalog.people.standing import Standing
from catalog.people.verdicts import Verdict
from catalog.people.watched import Question
from emotion.vocabulary import Aim, Emotion, Mood, Reading

Button = dict[str, str]

SURPRISE, OUT = "surprise", "out"
NOT_WATCHED, NEVER_ASK = "no", "never"
FILM_PARAMETER, GROUP_PARAMETER = "film-", "us"
_STARS = range(1, 6)
_NO_STARS = 0


def mood_row(texts: Texts) -> Buttons:
    """The moods to tap, and "surprise me"."""
    return _moods(texts, Action.MOOD)


def company(texts: Texts, told: Company) -> Buttons:
    """The moods for each of a company to tap and, once anybody has, what comes of it."""
    rows = [*_moods(texts, Action.JOIN, told.id)]
    if told.members:
        out = _button(texts.plain("button-out"), Action.JOIN, told.id, OUT)
        rows.append([_button(texts.plain("button-find"), Action.FIND, told.id), out])
    return rows


def into_group(texts: Texts, name: str) -> Buttons:
    """The way to bring the bot of this name into a group."""
    # https://core.telegram.org/bots/features#deep-linking
    url = f"https://t.me/{name}?startgroup={GROUP_PARAMETER}"
    return [[{"text": texts.plain("button-group"), "url": url}]]


def opening(texts: Texts, name: str, film_id: int) -> Buttons:
    """The way from a film's card in any chat to the same in a chat with the bot of this name."""
    url = f"https://t.me/{name}?start={FILM_PARAMETER}{film_id}"
    return [[{"text": texts.plain("button-open"), "url": url}]]


def not_quite(texts: Texts, slate_id: int, faces: Sequence[Reading] = ()) -> Buttons:
    """The way to say that the mood was misread, or that the others in the picture count, too."""
    buttons = [_button(texts.plain("not-quite"), Action.NOT_QUITE, slate_id)]
    if faces:
        label = texts.plain("read-together", count=len(faces))
        buttons.append(_button(label, Action.ALL_FACES, slate_id, packed(faces)))
    return _in_rows(buttons, 2)


def next_steps(texts: Texts, person_id: int) -> Buttons:
    """Where this person may go on from a film that shows: to the next one, or afresh."""
    return [
        [
            _button(texts.plain("button-next-film"), Action.NEXT, person_id),
            _button(texts.plain("button-afresh"), Action.AFRESH, person_id),
        ]
    ]


def emotions(texts: Texts, slate_id: int) -> Buttons:
    """The seven moods to choose the right one from."""
    buttons = [
        _button(texts.plain(f"emotion-{emotion}"), Action.EMOTION, slate_id, emotion)
        for emotion in Emotion
    ]
    return _in_rows(buttons, 3)


def card(texts: Texts, slate: Slate, aim: Aim | None, stands: Standing) -> Buttons:
    """The buttons under a film: stars, verdicts and, in a search, paging; its aims, if it has one.

    A button says what shall be, not "the other way round", so that a tap delivered twice is done
    once.
    """
    here = (slate.id, slate.position)
    rows = [
        [
            _button(
                texts.plain("button-star-given" if n == stands.stars else "button-star", stars=n),
                Action.RATE,
                *here,
                _NO_STARS if n == stands.stars else n,
            )
            for n in _STARS
        ],
        [
            _switch(texts, "button-seen", Action.SEEN, here, is_on=Verdict.SEEN in stands.verdicts),
            _switch(
                texts,
                "button-disliked",
                Action.DISLIKED,
                here,
                is_on=Verdict.DISLIKED in stands.verdicts,
            ),
            _switch(texts, "button-later", Action.LATER, here, is_on=stands.is_kept),
        ],
    ]
    if slate.search:
        rows.append(_paging(texts, slate))
    if aim is not None:
        aims = [
            _button(
                texts.plain("aim-chosen", aim=texts.plain(f"aim-{one}"))
                if one is aim
                else texts.plain(f"aim-{one}"),
                Action.AIM,
                slate.id,
                one,
            )
            for one in Aim
        ]
        rows += [aims[:3], aims[3:]]
    return rows


def watched(texts: Texts, question: Question) -> Buttons:
    """Whether a film was watched, and how it was."""
    here = (question.slate_id, question.place)
    return [
        [
            _button(texts.plain("button-star", stars=n), Action.WATCHED, *here, str(n))
            for n in _STARS
        ],
        [
            _button(texts.plain("button-not-watched"), Action.WATCHED, *here, NOT_WATCHED),
            _button(texts.plain("button-dont-ask"), Action.WATCHED, *here, NEVER_ASK),
        ],
    ]


def consent(texts: Texts, person_id: int) -> Buttons:
    """Whether this person's face may be read."""
    return _in_rows(
        [
            _button(texts.plain("consent-yes"), Action.CONSENT, person_id, "yes"),
            _button(texts.plain("consent-no"), Action.CONSENT, person_id, "no"),
        ],
        2,
    )


def sharing(texts: Texts, person_id: int, *, given: bool | None = None) -> Buttons:
    """Whether this person's stars may help others; of an answer given, only the other is left."""
    answers = {True: ("sharing-yes", "yes"), False: ("sharing-no", "no")}
    return _in_rows(
        [
            _button(texts.plain(label), Action.SHARING, person_id, said)
            for means, (label, said) in answers.items()
            if means is not given
        ],
        1,
    )


def asking(texts: Texts, person_id: int, *, given: bool) -> Buttons:
    """Whether this person may be asked what they watched; only the other answer is left."""
    label, said = ("asking-no", "no") if given else ("asking-yes", "yes")
    return [[_button(texts.plain(label), Action.ASKING, person_id, said)]]


def forget(texts: Texts, person_id: int) -> Buttons:
    """Whether everything of this person shall be erased."""
    return _in_rows(
        [
            _button(texts.plain("forget-yes"), Action.FORGET, person_id, "yes"),
            _button(texts.plain("forget-no"), Action.FORGET, person_id, "no"),
        ],
        2,
    )


def film_list(
    texts: Texts,
    films: Sequence[tuple[Film, str]],
    action: Action,
    person_id: int,
    *,
    page: int,
    pages: int,
) -> Buttons:
    """A page of this person's films, each with its label, and the way to the other pages."""
    rows = [[_button(label, Action.FILM, film.id)] for film, label in films]
    turns = []
    if page > 0:
        turns.append(_button(texts.plain("button-back"), action, person_id, page - 1))
    if page + 1 < pages:
        turns.append(_button(texts.plain("button-next"), action, person_id, page + 1))
    if turns:
        rows.append(turns)
    return rows


def _moods(texts: Texts, action: Action, *about: int) -> Buttons:
    buttons = [_button(texts.plain(f"mood-{mood}"), action, *about, mood) for mood in Mood]
    buttons.append(_button(texts.plain("mood-surprise"), action, *about, SURPRISE))
    return _in_rows(buttons, 3)


def _paging(texts: Texts, slate: Slate) -> list[Button]:
    count = len(slate.offers)
    row = []
    if slate.position > 0:
        row.append(_button(texts.plain("button-back"), Action.TURN, slate.id, slate.position - 1))
    place = texts.plain("button-place", place=slate.position + 1, count=count)
    row.append(_button(place, Action.PLACE, slate.id, slate.position))
    if slate.position + 1 < count:
        row.append(_button(texts.plain("button-next"), Action.TURN, slate.id, slate.position + 1))
    else:
        row.append(_button(texts.plain("button-more"), Action.MORE, slate.id))
    return row


def _switch(
    texts: Texts, key: str, action: Action, here: tuple[int, int], *, is_on: bool
) -> Button:
    return _button(texts.plain(f"{key}-on" if is_on else key), action, *here, int(not is_on))


def _button(label: str, action: Action, *arguments: int | str) -> Button:
    return {"text": label, "callback_data": tap(action, *arguments)}


def _in_rows(buttons: Sequence[Button], width: int) -> Buttons:
    return [buttons[start : start + width] for start in range(0, len(buttons), width)]
