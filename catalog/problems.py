"""What is wrong with a database, in one line that a person can act on and that holds no secret."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import make_url
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

# SQLSTATE of a table and of a column that is not there (PostgreSQL, appendix A).
_MISSING = frozenset({"42P01", "42703"})
_INIT = "python -m catalog init"


def problem(url: str, error: Exception) -> str:
    """Say in one line why a database cannot be used.

    Args:
        url: the database's URL; its password is not shown.
        error: what was raised while it was used.
    """
    parsed = make_url(url)
    place = parsed.render_as_string(hide_password=True)
    if parsed.get_backend_name() == "sqlite" and _is_not_made(parsed.database):
        return f"The database {place} cannot be used: there is none yet; make it with: {_INIT}"
    if isinstance(error, DBAPIError) and tables_are_missing(error):
        return f"The database {place} lacks tables of this version; make them with: {_INIT}"
    cause = error.orig if isinstance(error, DBAPIError) and error.orig else error
    told = next(iter(str(cause).splitlines()), "") or type(cause).__name__
    for secret in (parsed.password, parsed.query.get("password")):
        told = told.replace(str(secret), "***") if secret else told
    return f"The database {place} cannot be used: {told}"


def _is_not_made(file: str | None) -> bool:
    """Whether an SQLite file has no folder to lie in; where it has one, SQLite makes the file."""
    return bool(file) and not Path(str(file)).parent.exists()


def tables_are_missing(error: DBAPIError) -> bool:
    """Whether a database lacks tables, or columns, of this version."""
    told = str(error.orig)
    return (
        told.startswith(("no such table", "no such column"))
        or getattr(error.orig, "sqlstate", None) in _MISSING
    )


DATABASE_ERRORS = (SQLAlchemyError, OSError)
"""What is raised when a database, or the folder of its file, cannot be used."""
