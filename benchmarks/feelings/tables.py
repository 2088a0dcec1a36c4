"""The tables of `benchmarks.profiles`: how well profiles find viewers' tags."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from time import process_time
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from benchmarks.feelings.own_films import guesses_at_own_films, truths_of_own_films
from catalog.profiles.features import words
from catalog.profiles.genres import from_genres
from catalog.profiles.model import chance, profile_model
from catalog.profiles.profile import Told, profile
from catalog.profiles.train.beliefs import other_tags
from catalog.profiles.train.corpus import (
    NEAR_TAGS,
    Extract,
    TaggedFilm,
    labels,
    read_extracts,
    read_films,
    read_true_tags,
)
from emotion.vocabulary import Feeling, Genre

Floats = NDArray[np.float64]
_RESAMPLES: Final = 400
_FEW_WORDS: Final = 40
_MANY: Final = 200
_CALIBRATION_BINS: Final = 10


def main(data: Path, extracts: Path | None = None) -> None:
    """Print the tables."""
    films = read_films(data)
    kept = [film for film in films if not film.is_held_out]
    held = [film for film in films if film.is_held_out]
    tags = read_true_tags(data) | NEAR_TAGS
    learned, truth = labels(kept, tags), labels(held, tags)
    print(f"{len(kept)} films to learn from, {len(held)} held out")

    genres, text = _by_genres(kept, learned, held), _by_text(kept, learned, held)
    ways: dict[str, Floats] = {
        "genre table": np.array([list(from_genres(film.genres).values()) for film in held]),
        "genres, learned": genres,
        "TF-IDF": text,
        "TF-IDF + genres": _standard(text) + _standard(genres),
        "ours, no text": _ours(held, 0),
        f"ours, {_FEW_WORDS} words": _ours(held, _FEW_WORDS),
        "ours": _ours(held, None),
    }
    nine = [place for place, feeling in enumerate(Feeling) if feeling not in NEAR_TAGS]
    _print_areas(ways, truth, nine)
    _print_first_ten(ways, truth)

    positives = labels(films, tags).sum(axis=0)
    lost = [
        feeling.value
        for place, feeling in enumerate(Feeling)
        if place in nine
        and positives[place] >= _MANY
        and _area(truth[:, place], ways["ours"][:, place])
        <= _area(truth[:, place], ways["TF-IDF + genres"][:, place])
    ]
    print(f"\nFeelings with {_MANY} films or more where the sum is better: {lost or 'none'}")
    _print_gain(ways["ours"], ways["TF-IDF + genres"], truth, nine)
    _print_calibration(held, truth, nine)
    _print_other_tags(kept, tags, nine)
    if extracts is not None:
        _print_extracts(read_extracts(extracts, films), kept, held, tags, nine)
    _print_own_films(nine)
    _print_speed(held)


def _ours(films: Sequence[TaggedFilm], most_words: int | None) -> Floats:
    def strengths(film: TaggedFilm) -> list[float]:
        text = film.text if most_words is None else " ".join(film.text.split()[:most_words])
        return list(profile(Told(film.genres, (), text, film.year)).values())

    return np.array([strengths(film) for film in films])


def _one_hot(films: Sequence[TaggedFilm]) -> Floats:
    return np.array([[float(genre in film.genres) for genre in Genre] for film in films])


def _by_genres(kept: Sequence[TaggedFilm], truth: Any, held: Sequence[TaggedFilm]) -> Floats:
    from sklearn.linear_model import LogisticRegression

    rows, asked = _one_hot(kept), _one_hot(held)
    fits = [LogisticRegression().fit(rows, column) for column in truth.T]
    return np.array([fit.decision_function(asked) for fit in fits]).T


def _by_text(kept: Sequence[TaggedFilm], truth: Any, held: Sequence[TaggedFilm]) -> Floats:
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.linear_model import LogisticRegression

    reader = TfidfVectorizer(sublinear_tf=True, min_df=5, max_df=0.5, ngram_range=(1, 2))
    rows = reader.fit_transform([film.text for film in kept])
    asked = reader.transform([film.text for film in held])
    fits = [
        LogisticRegression(
            solver="liblinear", dual=True, class_weight="balanced", max_iter=300, random_state=0
        ).fit(rows, column)
        for column in truth.T
    ]
    return np.array([fit.decision_function(asked) for fit in fits]).T


def _standard(scores: Floats) -> Floats:
    return np.asarray((scores - scores.mean(axis=0)) / scores.std(axis=0))


def _area(truth: NDArray[np.bool_], scores: Floats) -> float:
    """ROC-AUC: how often a tagged film is above one that is not; a tie counts half."""
    order = np.sort(scores)
    ranks = (np.searchsorted(order, scores) + np.searchsorted(order, scores, "right") + 1) / 2
    there = int(truth.sum())
    others = len(truth) - there
    return float((ranks[truth].sum() - there * (there + 1) / 2) / max(1, there * others))


def _macro(truth: NDArray[np.bool_], scores: Floats, places: Sequence[int]) -> float:
    return float(np.mean([_area(truth[:, place], scores[:, place]) for place in places]))


def _macro_of_some(
    truth: NDArray[np.bool_], scores: Floats, places: Sequence[int], rows: NDArray[np.int64]
) -> float:
    return _macro(truth[rows], scores[rows], places)


def _interval(count: int, measure: Callable[[NDArray[np.int64]], float]) -> tuple[float, float]:
    chances = np.random.default_rng(0)
    found = [measure(chances.integers(count, size=count)) for _ in range(_RESAMPLES)]
    low, high = np.quantile(found, [0.025, 0.975])
    return float(low), float(high)


def _print_areas(ways: dict[str, Floats], truth: Any, nine: list[int]) -> None:
    print("\nROC-AUC; * learned and measured on tags of the kinds of film that mostly give it")
    names = [f"{feeling.value}{'*' * (feeling in NEAR_TAGS)}" for feeling in Feeling]
    print(f"{'':16}", *(f"{name[:12]:>12}" for name in names), f"{'macro of 9':>22}")
    print(f"{'tagged films':16}", *(f"{n:>12}" for n in truth.sum(axis=0)))
    for way, scores in ways.items():
        areas = [_area(truth[:, place], scores[:, place]) for place in range(len(Feeling))]
        low, high = _interval(len(truth), partial(_macro_of_some, truth, scores, nine))
        macro = f"{np.mean([areas[place] for place in nine]):.3f} ({low:.3f}-{high:.3f})"
        print(f"{way:16}", *(f"{area:>12.3f}" for area in areas), f"{macro:>22}")
    spans = [
        _interval(len(truth), partial(_macro_of_some, truth, ways["ours"], [place]))
        for place in range(len(Feeling))
    ]
    print(f"{'  (95 %)':16}", *(f"{f'{low:.2f}-{high:.2f}':>12}" for low, high in spans))


def _print_first_ten(ways: dict[str, Floats], truth: Any) -> None:
    print("\nP@10")
    for way, scores in ways.items():
        shares = [
            truth[np.argsort(-scores[:, place], kind="stable")[:10], place].mean()
            for place in range(len(Feeling))
        ]
        print(f"{way:16}", *(f"{share:>12.1f}" for share in shares), f"{np.mean(shares):>12.2f}")


def _print_gain(ours: Floats, other: Floats, truth: Any, nine: list[int]) -> None:
    def gain(rows: NDArray[np.int64]) -> float:
        one, two = (_macro_of_some(truth, scores, nine, rows) for scores in (ours, other))
        return one - two

    low, high = _interval(len(truth), gain)
    print(f"Gain over the sum: {gain(np.arange(len(truth))):+.4f} ({low:+.4f} to {high:+.4f})")


def _print_calibration(held: Sequence[TaggedFilm], truth: Any, nine: list[int]) -> None:
    model = profile_model()
    chances = chance(np.array([model.log_odds(f.genres, f.year, words(f.text)) for f in held]))
    off = []
    for place in nine:
        bins = np.array_split(np.argsort(chances[:, place]), _CALIBRATION_BINS)
        gaps = [abs(chances[rows, place].mean() - truth[rows, place].mean()) for rows in bins]
        off.append(np.mean(gaps))
    print(f"Calibration of the chance of a tag: {np.mean(off):.4f} off in the mean of ten bins")


def _print_other_tags(
    films: Sequence[TaggedFilm], tags: Mapping[Feeling, frozenset[str]], nine: list[int]
) -> None:
    """How far a Feeling could be told by somebody who knew a film's genres and other tags.

    No ceiling, since a text may say more, but a measure of how much chance there is in the tags.
    """
    from sklearn.linear_model import LogisticRegression
    from sklearn.model_selection import cross_val_predict

    truth, areas = labels(films, tags), []
    for place in nine:
        others = other_tags(films, tags, list(Feeling)[place])
        scores = cross_val_predict(
            LogisticRegression(C=0.3, max_iter=300),
            others,
            truth[:, place],
            cv=4,
            method="decision_function",
        )
        areas.append(_area(truth[:, place], scores))
    print(f"From the other tags that viewers gave, and genres: macro {np.mean(areas):.3f}")


def _print_extracts(
    extracts: Mapping[str, Extract],
    kept: Sequence[TaggedFilm],
    held: Sequence[TaggedFilm],
    tags: Mapping[Feeling, frozenset[str]],
    nine: list[int],
) -> None:
    """The same for films of which only a few sentences are told."""
    learned, asked = (
        [extracts[film.imdb_id].of(film) for film in part if film.imdb_id in extracts]
        for part in (kept, held)
    )
    known, truth = labels(learned, tags), labels(asked, tags)
    text, genres = _by_text(learned, known, asked), _by_genres(learned, known, asked)
    ways = {
        "genres, learned": genres,
        "TF-IDF": text,
        "TF-IDF + genres": _standard(text) + _standard(genres),
        "ours, no text": _ours(asked, 0),
        "ours": _ours(asked, None),
    }
    print(f"\nExtracts of {np.mean([len(words(film.text)) for film in asked]):.0f} words")
    _print_areas(ways, truth, nine)


def _print_own_films(nine: Sequence[int]) -> None:
    """What keywords and marks of our own films say, found without them."""
    ways = guesses_at_own_films()
    near = [place for place in range(len(Feeling)) if place not in nine]
    for known_by, truth in truths_of_own_films().items():
        print(f"\nOur {len(truth)} films, {known_by} hidden: ROC-AUC with the genre table weighing")
        print(f"{'films':18}", *(f"{n:>12}" for n in truth.sum(axis=0)), "  macro of 9", "  of 3")
        for way, scores in ways.items():
            areas = [_area(truth[:, place], scores[:, place]) for place in range(len(Feeling))]
            macros = (_macro(truth, scores, places) for places in (nine, near))
            print(f"{way:18}", *(f"{one:>12.3f}" for one in areas), *(f"{m:>8.3f}" for m in macros))


def _print_speed(held: Sequence[TaggedFilm]) -> None:
    told = [Told(film.genres, (), film.text, film.year) for film in held[:300]]
    start = process_time()
    for one in told:
        profile(one)
    took = process_time() - start
    count = sum(len(words(one.text)) for one in told)
    rate, length = 1e6 * took / count, count / len(told)
    print(f"Speed: {rate:.1f} ms of processor time per 1,000 words ({length:.0f} a film)")
