"""Brings the catalog up to date before anything starts: its tables, then its seed films.

Both in one process: most of the time that either takes goes into getting going.
"""

from catalog.__main__ import app

if __name__ == "__main__":
    for step in ("init", "seed"):
        app([step], standalone_mode=False)
