"""Other ways to the same ten films: numpy over everything, SQL, a vector library, pgvector.

The last three can rank by sums of products only. They are given the score with its curves made
straight, and the best thousand of theirs are then scored in full, so that what they miss is what
the straight score misses.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from importlib.metadata import version
from importlib.util import find_spec
from typing import Any

import numpy as np

from recommender.answer import Asked, Scorer
from recommender.filters import allowed
from recommender.index import Floats, Index, Mask
from recommender.index.films import Rows, best
from recommender.ranking import diverse_top

Ten = list[int]
Peer = Callable[[Asked], Ten]
_CANDIDATES, _FAVOURITES, _COUNT = 1000, 2000, 10
_WIDTH = 12 + 34 + 1
# As many films as ours looks at.
_LOOKED_AT, _IN_A_CELL = 16_000, 500
# The slope of the fit, where it is steepest.
_STEEP = 0.2


def plain(index: Index) -> Peer:
    """Every film scored in full, in numpy."""
    films = index.base.films

    def ask(asked: Asked) -> Ten:
        rows = np.flatnonzero(_rows(index, asked))
        judge = Scorer(index, asked)
        total = judge.scores(films).total[rows]
        return _ten(index, asked, judge, rows[best(total, _CANDIDATES)])

    return ask


def libraries() -> dict[str, Callable[[Index], Peer]]:
    """The vector libraries that are installed, by name and version: FAISS, or none."""
    return {f"FAISS {version('faiss-cpu')} IVF": faiss_ivf} if find_spec("faiss") else {}


def faiss_ivf(index: Index) -> Peer:
    """FAISS, an inverted file over straightened scores."""
    import faiss

    faiss.omp_set_num_threads(1)
    points = _points(index)
    cells = max(len(index) // _IN_A_CELL, 1)
    inverted = faiss.IndexIVFFlat(
        faiss.IndexFlatIP(_WIDTH), _WIDTH, cells, faiss.METRIC_INNER_PRODUCT
    )
    inverted.train(points[:: max(len(points) // (cells * 64), 1)])
    inverted.add(points)

    def ask(asked: Asked) -> Ten:
        rows = _rows(index, asked)
        share = max(np.count_nonzero(rows) / len(index), 1e-6)
        settings = faiss.SearchParametersIVF(
            sel=faiss.IDSelectorBitmap(np.packbits(rows, bitorder="little")),
            nprobe=int(min(cells, np.ceil(_LOOKED_AT / _IN_A_CELL / share))),
        )
        query = _query(index, asked)[None]
        [found] = inverted.search(query, _CANDIDATES, params=settings)[1]
        return _ranked(index, asked, rows, found[found >= 0])

    return ask


def sqlite_scan(index: Index) -> Peer:
    """SQLite over a table in memory, one column a number."""
    points = _points(index)
    columns = ", ".join(f"v{place}" for place in range(_WIDTH))
    connection = sqlite3.connect(":memory:")
    connection.execute(f"CREATE TABLE films (row INTEGER PRIMARY KEY, {columns})")
    marks = ", ".join("?" * (_WIDTH + 1))
    connection.executemany(
        f"INSERT INTO films VALUES ({marks})",  # noqa: S608 # numbers of our own alone
        ((row, *point.tolist()) for row, point in enumerate(points)),
    )
    connection.execute("CREATE TABLE open (row INTEGER PRIMARY KEY)")

    def ask(asked: Asked) -> Ten:
        rows = _rows(index, asked)
        query = _query(index, asked).tolist()
        score = " + ".join(f"{weight:.6g} * v{place}" for place, weight in enumerate(query))
        joined = ""
        if not rows.all():
            connection.execute("DELETE FROM open")
            open_rows = ((row,) for row in np.flatnonzero(rows).tolist())
            connection.executemany("INSERT INTO open VALUES (?)", open_rows)
            joined = "JOIN open USING (row)"
        told = connection.execute(
            f"SELECT row FROM films {joined} ORDER BY {score} DESC LIMIT {_CANDIDATES}"  # noqa: S608 # as above
        )
        return _ranked(index, asked, rows, np.array([row for (row,) in told], np.int64))

    return ask


@contextmanager
def postgres() -> Iterator[Any]:
    """A connection to a PostgreSQL of our own, from the wheel that tests use."""
    import psycopg

    from tests.servers.postgres import Postgres

    server = Postgres()
    try:
        server.start()
        with psycopg.connect(server.conninfo(), autocommit=True) as connection:
            yield connection
    finally:
        server.stop()


def pgvector(index: Index, *, connection: Any, hnsw: bool) -> Peer:
    """PostgreSQL with pgvector, by a scan or by its graph index; times are those by the clock."""
    points = _points(index)
    connection.execute("CREATE EXTENSION IF NOT EXISTS vector")
    connection.execute("DROP TABLE IF EXISTS points")
    connection.execute(f"CREATE TABLE points (row int PRIMARY KEY, kept bool, v vector({_WIDTH}))")
    with connection.cursor().copy("COPY points (row, kept, v) FROM STDIN") as copy:
        for row, point in enumerate(points.round(5).tolist()):
            copy.write_row((row, True, str(point)))
    if hnsw:
        connection.execute("SET maintenance_work_mem = '1GB'")
        connection.execute("CREATE INDEX ON points USING hnsw (v vector_ip_ops)")
        connection.execute(f"SET hnsw.ef_search = {_CANDIDATES}")
        connection.execute("SET hnsw.iterative_scan = relaxed_order")
    connection.execute("ANALYZE points")

    def ask(asked: Asked) -> Ten:
        rows = _rows(index, asked)
        query = str(_query(index, asked).round(6).tolist())
        only = ""
        if np.count_nonzero(rows) < len(rows) / 2:
            connection.execute("CREATE TEMP TABLE IF NOT EXISTS open (row int PRIMARY KEY)")
            connection.execute("TRUNCATE open")
            with connection.cursor().copy("COPY open FROM STDIN") as copy:
                copy.write("\n".join(map(str, np.flatnonzero(rows).tolist())))
            only = "WHERE row IN (SELECT row FROM open)"
        told = connection.execute(
            f"SELECT row FROM points {only} ORDER BY v <#> %s::vector LIMIT {_CANDIDATES}",  # noqa: S608 # as above
            (query,),
        ).fetchall()
        found = np.array([row for (row,) in told], np.int64)
        return _ranked(index, asked, rows, found[rows[found]])

    return ask


def _rows(index: Index, asked: Asked) -> Mask:
    limits = asked.search.constraints
    return allowed(index, limits, found=asked.found, never=asked.never).rows


def _points(index: Index) -> Floats:
    """What straightened scores are products with, shape (n, 47)."""
    films = index.base.films
    parts = [films.standard_profiles, films.features, films.priors[:, None]]
    return np.ascontiguousarray(np.hstack(parts), np.float32)


def _query(index: Index, asked: Asked) -> Floats:
    """The slope of the score at a film like all and none, shape (47,)."""
    judge = Scorer(index, asked)
    own = judge.own
    trust = len(own.ratings) / (len(own.ratings) + 4.0)
    weight = asdict(asked.weights)
    taste = weight["likes"] * trust * (own.weights @ own.features)
    for example in judge.examples.features:
        taste = taste + weight["likeness"] * example
    fit = weight["fit"] * _STEEP * judge.wanted
    return np.concatenate([fit, taste, np.full(1, weight["prior"])]).astype(np.float32)


def _ranked(index: Index, asked: Asked, rows: Mask, found: Any) -> Ten:
    """The best ten of those found and of everybody's favourites, by the score in full."""
    judge = Scorer(index, asked)
    liked = judge.expected.films[best(judge.expected.scores, _FAVOURITES)]
    favourites = index.base.films.find(np.sort(liked))
    return _ten(index, asked, judge, np.union1d(found, favourites[rows[favourites]]))


def _ten(index: Index, asked: Asked, judge: Scorer, rows: Rows) -> Ten:
    """The best ten of the films in these rows, as an answer has them."""
    films = index.take(np.sort(rows))
    scores = judge.scores(films)
    drawn = diverse_top(
        films,
        scores.total,
        _COUNT,
        daring=scores.daring,
        may_share=asked.search.constraints.genres,
    )
    return [int(films.ids[one.row]) for one in drawn]
