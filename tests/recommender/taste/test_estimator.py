import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.sparse import csr_matrix

from recommender.taste import Taste

HORROR, COMEDY = range(5), range(5, 10)
NOBODYS = 10
STRANGER = -1


def _two_camps() -> csr_matrix:
    """Forty who like horror and sixty who like comedies, four films of five each."""
    likes = np.zeros((102, 11), np.float32)
    for person in range(100):
        camp = HORROR if person < 40 else COMEDY
        likes[person, [film for film in camp if film % 5 != person % 5]] = 1.0
    likes[100, 0] = 1.0
    return csr_matrix(likes)


ONE_HORROR, NO_LIKES = 100, 101


def _none() -> npt.NDArray[np.int64]:
    return np.zeros(0, np.int64)


class TestLikes:
    def test_one_like_is_enough_to_be_understood(self) -> None:
        taste = Taste().fit(_two_camps(), [{}] * 11)

        assert set(taste.recommend(ONE_HORROR, 4, np.array([0]))) == set(HORROR) - {0}

    @pytest.mark.parametrize("person", [NO_LIKES, STRANGER, 10_000])
    def test_who_told_nothing_gets_what_most_like(self, person: int) -> None:
        taste = Taste().fit(_two_camps())

        assert set(taste.recommend(person, 5, _none())) == set(COMEDY)

    def test_a_new_like_counts_at_once_and_without_training(self) -> None:
        model = Taste().fit(_two_camps()).model

        before = model.scores(_none(), np.zeros(0, np.float32))
        after = model.scores(np.array([1]), np.ones(1, np.float32))

        assert before.argmax() in COMEDY
        assert after.argmax() in HORROR

    def test_stars_are_likes_from_four_on(self) -> None:
        likes = _two_camps()
        stars = likes.copy()
        stars.data[:] = 4.0
        stars = stars.tolil()
        stars[0, 9] = 5.0
        disliked = stars.copy()
        disliked[ONE_HORROR, 9] = 1.0

        with_dislike = Taste().fit(csr_matrix(disliked))
        without = Taste().fit(csr_matrix(stars))

        for taste in (with_dislike, without):
            assert set(taste.recommend(ONE_HORROR, 4, np.array([0]))) == set(HORROR) - {0}
        # The film that was not liked speaks for no other; but who told more is known better.
        surer, less_sure = (
            taste.scores(ONE_HORROR)[list(HORROR[1:])].min()
            / taste.scores(ONE_HORROR)[list(COMEDY)].max()
            for taste in (with_dislike, without)
        )
        assert surer > less_sure

    def test_what_is_excluded_is_not_recommended(self) -> None:
        taste = Taste().fit(_two_camps())
        mask = np.zeros(11, np.bool_)
        mask[[5, 6]] = True

        assert set(taste.recommend(NO_LIKES, 11, mask)) == set(range(11)) - {5, 6}
        assert not len(taste.recommend(NO_LIKES, 5, np.arange(11)))
        assert not len(taste.recommend(NO_LIKES, 0, _none()))

    def test_who_is_known_to_have_rated_more_is_answered_by_what_they_like(self) -> None:
        """Eleven likes of what is rare, beside what everybody likes."""
        chance = np.random.default_rng(3)
        likes = (chance.random((300, 60)) < 0.05).astype(np.float32)
        likes[:, :20] = chance.random((300, 20)) < 0.6
        likes[:40, 20:40] = chance.random((40, 20)) < 0.8
        likes[0] = 0.0
        likes[0, 20:31] = 1.0
        taste = Taste().fit(csr_matrix(likes))
        liked = np.flatnonzero(likes[0])
        and_disliked = np.append(liked, np.arange(41, 60))

        few, many = (set(taste.recommend(0, 9, left_out)) for left_out in (liked, and_disliked))

        assert len(many & set(range(31, 40))) > len(few & set(range(31, 40)))

    @pytest.mark.parametrize("told", [["Noir", "Crime"], "Noir|Crime", "crime, noir"])
    def test_genres_of_the_likes_lift_films_that_nobody_joins(self, told: object) -> None:
        """Thirty films that people like by lot, half of them of the genres of one's likes."""
        likes = (np.random.default_rng(8).random((200, 60)) < 0.3).astype(np.float32)
        likes[0] = np.arange(60) < 20
        items = [{"genres": told if film < 40 else ["Romance"]} for film in range(60)]
        known = np.arange(20)

        plain = Taste().fit(csr_matrix(likes), [{"title": "?"}] * 60).recommend(0, 20, known)
        lifted = Taste().fit(csr_matrix(likes), items).recommend(0, 20, known)

        assert (lifted < 40).sum() > (plain < 40).sum()

    @pytest.mark.parametrize(
        "told", [{"year": 1982}, {"year": "1982"}, {"title": "Tootsie (1982)", "year": np.nan}]
    )
    def test_years_of_the_likes_lift_films_of_then(self, told: dict[str, object]) -> None:
        """Thirty films that people like by lot, half of them of the years of one's likes."""
        likes = (np.random.default_rng(8).random((200, 60)) < 0.3).astype(np.float32)
        likes[0] = np.arange(60) < 20
        items = [told if film < 40 else {"year": 2012, "title": "2012"} for film in range(60)]
        known = np.arange(20)

        plain = Taste().fit(csr_matrix(likes), [{"title": "1982"}] * 60).recommend(0, 20, known)
        lifted = Taste().fit(csr_matrix(likes), items).recommend(0, 20, known)

        assert (lifted < 40).sum() > (plain < 40).sum()


class TestMoods:
    """Everybody likes everything, but horror when angry (-1) and comedies when happy (+1)."""

    def _told(self) -> tuple[csr_matrix, npt.NDArray[np.float32]]:
        chance = np.random.default_rng(5)
        rows = [chance.permutation(10)[:8] for _ in range(100)]
        likes = np.zeros((100, 10), np.float32)
        for person, films in enumerate(rows):
            likes[person, films] = 1.0
        train = csr_matrix(likes)
        moods = np.where(train.indices < 5, -1.0, 1.0)[:, None] + chance.normal(
            0.0, 0.5, (train.nnz, 1)
        )
        return train, moods.astype(np.float32)

    def test_films_are_liked_in_their_mood(self) -> None:
        train, moods = self._told()
        taste = Taste().fit(train, [{}] * 10, moods)

        assert set(taste.recommend(STRANGER, 5, _none(), np.array([-1.0]))) == set(HORROR)
        assert set(taste.recommend(STRANGER, 5, _none(), np.array([1.0]))) == set(COMEDY)

    def test_codes_of_moods_do_as_well(self) -> None:
        train, moods = self._told()
        codes = np.digitize(moods, [-0.5, 0.5]).astype(np.int64)
        taste = Taste().fit(train, None, codes[:, 0])

        assert set(taste.recommend(STRANGER, 5, _none(), np.array([0]))) == set(HORROR)
        assert set(taste.recommend(STRANGER, 5, _none(), np.array([2]))) == set(COMEDY)

    def test_moods_that_say_nothing_change_nothing(self) -> None:
        train, _ = self._told()
        noise = np.random.default_rng(9).normal(size=(train.nnz, 3))
        plain, told = Taste().fit(train), Taste().fit(train, None, noise)

        for person in range(5):
            assert np.allclose(plain.scores(person), told.scores(person, np.ones(3)))

    def test_an_unknown_mood_is_no_mood(self) -> None:
        train, moods = self._told()
        moods[::3] = np.nan
        taste = Taste().fit(train, None, moods)

        assert np.allclose(taste.scores(3, np.array([np.nan])), taste.scores(3), atol=0.05)
        assert set(taste.recommend(STRANGER, 5, _none(), np.array([-1.0]))) == set(HORROR)


class TestBadInput:
    def test_what_does_not_go_together_is_refused(self) -> None:
        train = _two_camps()
        with pytest.raises(ValueError, match="3 items for 11 columns"):
            Taste().fit(train, [{}] * 3)
        with pytest.raises(ValueError, match="rows of context"):
            Taste().fit(train, None, np.zeros((7, 2)))
        with pytest.raises(ValueError, match="finite"):
            Taste().fit(csr_matrix(np.array([[np.nan, 1.0]])))
        with pytest.raises(ValueError, match="fit comes first"):
            Taste().recommend(0, 10, _none())

    @pytest.mark.parametrize("shape", [(0, 0), (3, 0), (0, 3), (3, 1), (3, 4)])
    def test_nothing_known_is_no_error(self, shape: tuple[int, int]) -> None:
        taste = Taste().fit(csr_matrix(shape, dtype=np.float32), [{}] * shape[1])

        assert sorted(taste.recommend(0, 10, _none())) == list(range(shape[1]))


@settings(max_examples=40, deadline=None)
@given(
    data=st.data(),
    people=st.integers(1, 6),
    films=st.integers(1, 6),
    highest=st.sampled_from([1, 5, 10]),
)
def test_any_ratings_give_an_order_of_what_is_left(
    data: st.DataObject, people: int, films: int, highest: int
) -> None:
    given_ = st.lists(st.integers(0, highest), min_size=people * films, max_size=people * films)
    train = csr_matrix(np.array(data.draw(given_), np.float32).reshape(people, films))
    moods = np.array(
        data.draw(
            st.lists(st.floats(-1e3, 1e3) | st.just(np.nan), min_size=train.nnz, max_size=train.nnz)
        ),
        np.float64,
    )
    out = np.array(data.draw(st.lists(st.integers(0, films - 1), max_size=films)), np.int64)
    taste = Taste().fit(train, [{}] * films, moods)

    for person in range(people + 1):
        found = taste.recommend(person, films, out, np.array([0.5]) if len(moods) else None)
        assert sorted(found) == sorted(set(range(films)) - set(out.tolist()))
