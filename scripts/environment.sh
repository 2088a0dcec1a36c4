#!/bin/sh
# Makes .venv what a lock file asks for; does nothing when it already is.
#
#   sh scripts/environment.sh run   what Reelmood needs to run     (requirements.txt)
#   sh scripts/environment.sh dev   the same, and what tests need  (requirements-dev.txt)
#
# PYTHON names the interpreter to use; without it the newest working one of 3.11 to 3.13 is taken.
set -eu
cd "$(dirname "$0")/.."

kind=${1:?say run or dev}
case $kind in
    run) lock=requirements.txt ;;
    dev) lock=requirements-dev.txt ;;
    *) echo "Unknown environment '$kind': say run or dev." >&2; exit 2 ;;
esac

# Running it is the only true test: a pyenv shim exists, and fails, for versions that are not chosen.
works() {
    "$1" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))' >/dev/null 2>&1
}

can_build() {
    works "$1" && "$1" -c 'import ensurepip, venv' >/dev/null 2>&1
}

version() {
    "$1" -c 'import sys; print(*sys.version_info[:2], sep=".")'
}

if [ -n "${PYTHON:-}" ]; then
    if ! can_build "$PYTHON"; then
        echo "PYTHON=$PYTHON is not a working Python 3.11, 3.12 or 3.13 with the venv module." >&2
        exit 2
    fi
    python=$PYTHON
fi

if works .venv/bin/python && { [ -z "${PYTHON:-}" ] || [ "$(version "$PYTHON")" = "$(version .venv/bin/python)" ]; }; then
    cmp -s "$lock" ".venv/.installed-$kind" && exit 0
    python=.venv/bin/python
fi

if [ -z "${python:-}" ]; then
    for candidate in python3.13 python3.12 python3.11 python3; do
        if can_build "$candidate"; then
            python=$candidate
            break
        fi
    done
fi

if [ -z "${python:-}" ]; then
    echo "Reelmood needs Python 3.11, 3.12 or 3.13 with its venv module; none was found. Install one, or name it: make run PYTHON=/path/to/python3.12" >&2
    exit 2
fi

exec "$python" scripts/install.py "$kind" "$lock"
