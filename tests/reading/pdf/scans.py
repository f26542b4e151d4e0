"""Scans, and a program of Tesseract's name that sees the same line on every page."""

import os
import sys
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image

from tests.reading.sheets import Piece, Sheet

TEXT = "Deutschland und Frankreich wollen ihre digitale Zusammenarbeit vertiefen und offene Standards nutzen."
_PROGRAM = """#!{python}
import sys, time
if "--list-langs" in sys.argv:
    print("deu")
    sys.exit()
sys.stdin.buffer.read()
with open({calls!r}, "a") as calls:
    calls.write("x")
    page = calls.tell()
if page in {slow}:
    time.sleep(60)
head = ("level", "page_num", "block_num", "par_num", "line_num", "word_num", "left", "top", "width", "height")
print(*head, "conf", "text", sep="\\t")
print(4, 1, 1, 1, 1, 0, 100, 100, 900, 40, -1, "", sep="\\t")
for number, word in enumerate({text!r}.split(), 1):
    print(5, 1, 1, 1, 1, number, 100, 100, 90, 40, 80, word, sep="\\t")
"""


def scan_of(folder: Path, texts: list[str]) -> Path:
    """A PDF file with a picture of each text on a page of its own."""
    pictures = []
    for number, text in enumerate(texts):
        page = pypdfium2.PdfDocument(Sheet().write(folder / f"text-{number}.pdf", [[Piece(text, 12)]]))[0]
        drawn = page.render(scale=200 / 72, grayscale=True).to_numpy()
        pictures.append(Image.fromarray(drawn.reshape(drawn.shape[:2])))
    path = folder / "scan.pdf"
    pictures[0].save(path, "PDF", resolution=200, save_all=True, append_images=pictures[1:])
    return path


def sees_the_same(folder: Path, patch: pytest.MonkeyPatch, slow: tuple[int, ...] = ()) -> Path:
    """Put such a program first on the path; pages (from 1) in `slow` take it a minute. The file of its calls."""
    home = folder / "programs"
    home.mkdir()
    calls = folder / "calls"
    program = home / "tesseract"
    program.write_text(_PROGRAM.format(python=sys.executable, calls=str(calls), slow=slow, text=TEXT), "utf8")
    program.chmod(0o755)
    patch.setenv("PATH", f"{home}{os.pathsep}{os.environ['PATH']}")
    return calls
