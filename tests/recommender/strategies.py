"""Moods, wishes and searches that a person, or a model, might come up with."""

from hypothesis import strategies as st

from emotion.vocabulary import (
    Aim,
    Constraints,
    Content,
    Emotion,
    Feeling,
    Genre,
    Loss,
    Reading,
    Regard,
    Source,
)
from recommender.search import Search


def readings() -> st.SearchStrategy[Reading]:
    """Any mood, in any certainty."""
    weights = st.dictionaries(
        st.sampled_from(Emotion), st.floats(1e-6, 1.0), min_size=1, max_size=len(Emotion)
    )
    return st.builds(
        lambda weights, confidence, source: Reading.of(
            weights, confidence=confidence, source=source
        ),
        weights,
        st.floats(0.0, 1.0),
        st.sampled_from(Source),
    )


def wishes() -> st.SearchStrategy[dict[Feeling, float]]:
    """Feelings asked for and refused."""
    return st.dictionaries(st.sampled_from(Feeling), st.floats(-1.0, 1.0), max_size=4)


def constraints() -> st.SearchStrategy[Constraints]:
    """What a person rules in or out; often too much for any film to keep."""
    genres = st.frozensets(st.sampled_from(Genre), max_size=2)
    return st.builds(
        Constraints,
        genres=genres,
        all_genres=st.frozensets(st.sampled_from(Genre), max_size=1),
        not_genres=genres,
        year_from=st.none() | st.integers(1930, 2025),
        year_to=st.none() | st.integers(1930, 2025),
        min_minutes=st.none() | st.integers(60, 180),
        max_minutes=st.none() | st.integers(60, 180),
        languages=st.frozensets(st.sampled_from(["en", "fr", "ja", "xx"]), max_size=2),
        countries=st.frozensets(st.sampled_from(["US", "FR", "XX"]), max_size=1),
        not_countries=st.frozensets(st.sampled_from(["GB", "XX"]), max_size=1),
        not_languages=st.frozensets(st.sampled_from(["en", "de", "xx"]), max_size=1),
        not_content=st.frozensets(st.sampled_from(Content), max_size=1),
        regard=st.none() | st.sampled_from(Regard),
        about=st.lists(st.sampled_from(["christmas", "Zombie", "beekeeping", "?"]), max_size=2).map(
            tuple
        ),
        without=st.lists(st.sampled_from(["family", "Tom Hanks", "?"]), max_size=2).map(tuple),
        people=st.lists(
            st.sampled_from(["Hayao Miyazaki", "stanley kubrick", "Nobody Atall"]), max_size=2
        ).map(tuple),
        like=st.lists(st.sampled_from(["Amélie", "the shining", "No Such Film"]), max_size=2).map(
            tuple
        ),
    )


def searches() -> st.SearchStrategy[Search]:
    """Anything somebody may look for."""
    faces = st.lists(readings(), min_size=2, max_size=5)
    losses = st.none() | st.sampled_from(Loss)
    return st.builds(
        Search, readings(), st.sampled_from(Aim), wishes(), constraints(), st.none(), losses
    ) | st.builds(Search.for_all, st.builds(Search, readings(), st.sampled_from(Aim)), faces)
