# Einlass: `make run` and `make test` do everything; see CONTRIBUTING.md for the others.

PYTHON := .venv/bin/python
BIN := .venv/bin
ARGS ?=
LOCKED := --universal --python-version 3.11 --generate-hashes --no-annotate --no-header --upgrade --quiet
export PYTHONDONTWRITEBYTECODE ?=

.PHONY: run test check setup bench fuzz false-reads pins chaos crowd walks recall strangers torture pictures handbook goldens translations clip film endurance lock clean

run: setup
	@$(PYTHON) main.py run --demo $(ARGS)

test: check
	@$(PYTHON) -m pytest $(ARGS)

# What needs no running program: style, types, layers.
check:
	@tools/setup.sh test
	@$(BIN)/ruff check --quiet .
	@$(BIN)/ruff format --check --quiet .
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-logo

setup:
	@tools/setup.sh

bench: setup
	@$(PYTHON) -m tools.bench $(ARGS)

# A million QR texts at the door of a real file; ends with 1 if one of them does any harm.
fuzz: setup
	@$(PYTHON) -m tools.fuzz_tickets $(ARGS)

# A million pictures in which nothing is to be read; ends with 1 if somebody is let in by one.
false-reads: setup
	@$(PYTHON) -m tools.false_reads $(ARGS)

# 100,000 wrong PINs against the lock of a real file; ends with 1 if one of them got through.
pins: setup
	@$(PYTHON) -m tools.pins $(ARGS)

# A morning of failing printers, a dying CUPS and a killed station; ends with 1 if a badge is lost or doubled unmarked.
chaos:
	@tools/setup.sh test
	@$(PYTHON) -m tools.chaos $(ARGS)

# Twenty stations as processes at a real hub while network, computers and hub fail; ends with 1 if anything is lost.
crowd:
	@tools/setup.sh test
	@$(PYTHON) -m tools.crowd $(ARGS)

# Two million keys, clicks, touches and scans on a locked kiosk; ends with 1 if it was ever left, stuck or blank.
walks:
	@tools/setup.sh test
	@$(PYTHON) -m tools.walks $(ARGS)

# How often the search finds who is meant; ends with 1 below the promised figures.
recall: setup
	@$(PYTHON) -m tools.recall $(ARGS)

# Two thousand hard names on every badge template, looked at as they are printed; ends with 1 if one has a fault.
torture: setup
	@$(PYTHON) -m tools.torture $(ARGS)

# The tasks of helpers and organisers by real clicks and keys; ends with 1 if one takes more actions than promised.
strangers:
	@tools/setup.sh test
	@$(PYTHON) -m tools.strangers $(ARGS)

pictures: setup
	@$(PYTHON) -m tools.pictures $(ARGS)
	@$(PYTHON) -m tools.badge_pictures
	@$(PYTHON) -m tools.after_pictures

# Renews the handbook's pictures from the screens as they are; to be looked at.
handbook: setup
	@$(PYTHON) -m tools.handbook $(ARGS)

# Renews the kept pictures of every screen; to be looked at, as the tests then hold whatever they show.
goldens: setup
	@$(PYTHON) -m tools.goldens $(ARGS)

# Takes new sentences into the files of Qt Linguist and compiles them; ends with 1 as long as one is not translated.
translations: setup
	@$(PYTHON) -m tools.translations $(ARGS)
	@$(PYTHON) -m tools.leichte_sprache

# Sixty people in ten minutes, filmed by the simulator; ends with 1 if one of them is not in once. Takes 20 minutes.
film: setup
	@$(PYTHON) -m tools.film $(ARGS)

# 100,000 frames of two cameras; ends with 1 if the scanner then has 10 MB more. Takes a quarter of an hour.
endurance: setup
	@$(PYTHON) -m tools.endurance $(ARGS)

clip: setup
	@$(PYTHON) -m tools.demo_list
	@$(PYTHON) -m tools.clip

# Pins every package with the hashes of all its files, for every system; needs a network.
lock: setup
	@$(BIN)/uv pip compile pyproject.toml --group dev $(LOCKED) -o requirements.lock
	@$(BIN)/uv pip compile --group build $(LOCKED) -o requirements-build.lock

clean:
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache einlass-report
