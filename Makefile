# The habits of this project. Each makes the environment it needs in .venv.
# PYTHON=/path/to/python3.12 chooses an interpreter; ARGS="-k words" is handed on to pytest.

.PHONY: help run test check bench lock clean environment-run environment-dev
.DEFAULT_GOAL := help

PY := .venv/bin/python
UV := .venv/lock/bin/uv
UV_VERSION := 0.13.9
COMPILE := pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-annotate \
	--custom-compile-command "make lock" $(UPGRADE)
export PYTHON

help: ## Say what can be done here
	@sed -n 's/^\([a-z]*\):.*## /  make \1|/p' $(firstword $(MAKEFILE_LIST)) | awk -F'|' '{printf "%-14s %s\n", $$1, $$2}'

run: environment-run ## Start Reelmood: bot, worker, embedded servers and, without a token, the playground
	@exec $(PY) -m scripts.run

test: environment-dev ## Run all tests (a real Valkey and PostgreSQL come from wheels)
	@exec $(PY) -m pytest $(ARGS)

check: environment-dev ## Lint, format, types, import contract, installed packages
	$(PY) -m ruff check .
	$(PY) -m ruff format --check .
	$(PY) -m mypy
	$(PY) -c 'from importlinter.cli import lint_imports_command; lint_imports_command()'
	$(PY) -m pip check

bench: environment-dev ## Run the benchmarks that need no arguments
	@set -e; for file in benchmarks/[a-z]*.py; do \
		grep -q __main__ "$$file" || continue; \
		name=$${file##*/}; name=$${name%.py}; \
		echo "== $$name"; code=0; $(PY) -m "benchmarks.$$name" 2>.venv/bench.log || code=$$?; \
		if [ $$code = 2 ]; then echo "Left out: it needs arguments."; continue; fi; \
		[ $$code = 0 ] || { cat .venv/bench.log >&2; exit $$code; }; \
	done

lock: environment-run ## Remake both locks from pyproject.toml (UPGRADE=--upgrade takes newer releases)
	@test -x $(UV) || { $(PY) -m venv .venv/lock && .venv/lock/bin/python -m pip install --quiet --disable-pip-version-check uv==$(UV_VERSION); }
	$(UV) $(COMPILE) --extra test pyproject.toml --output-file requirements-dev.txt
	$(UV) $(COMPILE) --constraint requirements-dev.txt pyproject.toml --output-file requirements.txt

clean: ## Remove the environment and caches (your data stays)
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

environment-run environment-dev: environment-%:
	@sh scripts/environment.sh $*
