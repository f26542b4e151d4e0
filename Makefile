# make run: the desktop app on the specimen library. make test: every test. Both make .venv first.
PYTHON ?= python3.11
BIN := .venv/bin
READY := .venv/.ready
export OPENBLAS_NUM_THREADS := 1

.PHONY: run test qt check bench soak specimens screenshots translations package wheel clean

run: $(READY)
	@$(BIN)/python main.py specimen

test: $(READY) qt
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -m "not soak" -n 2 --dist loadfile

# One sentence for a machine that lacks what Qt needs, before pytest fails in a hundred lines.
qt: $(READY)
	@$(BIN)/python -c 'import PySide6.QtWidgets, PySide6.QtPdf' 2>/dev/null || { echo "Qt cannot be loaded: install the Debian packages libgl1 libegl1 libxkbcommon0 libdbus-1-3 libfontconfig1 libglib2.0-0 libgssapi-krb5-2 (README, Set-up)."; exit 1; }

check: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: $(READY)
	$(BIN)/python -m tests.bench

soak: $(READY)
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -m soak

specimens: $(READY)
	$(BIN)/python -m tests.specimens.build

screenshots: $(READY)
	DIPTYCH_SCREENSHOTS=1 QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest tests/gui/test_screenshots.py

# The program as a folder that needs no Python: dist/diptych; then a trial of it, with a window if Xvfb is there.
package: $(READY)
	$(BIN)/python -m PyInstaller --noconfirm --clean --log-level ERROR resources/packaging/diptych.spec
	$(BIN)/python -m tests.packaging.notices dist/diptych/THIRD-PARTY-NOTICES.txt build/diptych
	$(BIN)/python -m tests.packaging.trial dist/diptych

# The wheel, installed into an empty environment elsewhere, where the journey must run.
wheel: $(READY)
	$(BIN)/python -m pip wheel --quiet --disable-pip-version-check --no-deps --wheel-dir dist .
	$(BIN)/python -m tests.packaging.wheel_trial dist

$(READY): pyproject.toml constraints.txt
	@command -v $(PYTHON) >/dev/null || { echo "Diptych needs Python 3.11: install it (Debian: python3.11, python3.11-venv), or name it: make PYTHON=/path/to/python3.11"; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { echo "Python's venv module is missing: install the Debian package python3.11-venv (or python3-venv)."; exit 1; }
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[dev,vectors]'
	@touch $@

clean:
	rm -rf .venv build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
