"""Brings the catalog up to date before anything starts: its tables, then its seed films.

Both in one process: most of the time that either takes goes into getting going.
"""

import sys

from catalog.__main__ import app


def main() -> int:
    """Take both steps, the second only after the first was done.

    Returns:
        An exit code.
    """
    for step in ("init", "seed"):
        # What is wrong has been said by then; without standalone mode the code comes back.
        code = app([step], standalone_mode=False)
        if code:
            return int(code)
    return 0


if __name__ == "__main__":
    sys.exit(main())
