"""`python -m benchmarks.profiles DATA_DIR [EXTRACTS_DIR]`: how well profiles find viewers' tags.

On the part of MPST's films that the model has not learned from (by the hash of their ids), beside
what simpler ways make of the same films. ROC-AUC with 95 % bootstrap intervals, and how many of the
first ten films are tagged so (P@10). Most tags are missing, so a film without one need not lack the
Feeling: all ways suffer alike. With EXTRACTS_DIR (Wikipedia's `movies-*.json`) it also says what
profiles make of the few sentences there. Needs the `train` extra.
"""

from __future__ import annotations

import sys
from pathlib import Path

if __name__ == "__main__":
    if len(sys.argv) not in {2, 3}:
        print(__doc__, file=sys.stderr)
        sys.exit(2)
    # Who only asks how to run it may not have what it takes.
    from benchmarks.feelings.tables import main

    main(*map(Path, sys.argv[1:]))
