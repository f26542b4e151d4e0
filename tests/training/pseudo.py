"""Pseudo-gold: pairs of sentences put together anew, so that the true beads are known.

Sentences are merged, split, shifted across borders, left out, made freer, misread and put among strange lines, at rates
that differ from text to text.
"""

import random
import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from tests.training.atoms import Atom

Group = tuple[tuple[int, ...], tuple[int, ...]]
_CLAUSE = re.compile(r"(?<=[,;:])\s+(?=\S)| (?=[-–] )")
_SHORTENED = re.compile(r"\b(?:Nr|Art|Abs|Dr|St|S|ca|vgl|Mio|z|B|al|p|cf|par|art|no)\.(?=\s\S)")
_BRACKETS = re.compile(r"\([^()]{6,}\)")
_AWKWARD = 0.3
"""Share of cuts made, where there is such a place, after a shortened word or within brackets, as splitters go wrong."""
_NOISE = ".,-_*;:^ trlmiäéf1»°"
_NOTES = ("Quelle", "Source", "Literatur", "Bibliographie", "Anmerkung", "Note", "Inhalt", "Seite 12", "Page 12")
_CREDITS = ("Photo", "Foto", "Abb.", "Fig.", "Carte", "Karte")
_RUNS = (4, 5, 6, 8, 10, 15, 25, 40)


@dataclass
class Pseudo:
    """Two sides with their true beads. `breaks` are the sentences that begin a paragraph; empty: there are none."""

    left: list[str] = field(default_factory=list)
    right: list[str] = field(default_factory=list)
    gold: list[Group] = field(default_factory=list)
    breaks: tuple[set[int], set[int]] = field(default_factory=lambda: (set(), set()))

    def add(self, ours: Sequence[str], theirs: Sequence[str]) -> None:
        """Add a true bead."""
        first, second = len(self.left), len(self.right)
        self.gold.append((tuple(range(first, first + len(ours))), tuple(range(second, second + len(theirs)))))
        self.left.extend(ours)
        self.right.extend(theirs)


class Maker:
    """Makes one pseudo-text from pairs; `strangers` lend sentences that have no counterpart."""

    def __init__(self, chance: random.Random, strangers: Sequence[Atom]) -> None:
        self.chance = chance
        self.strangers = strangers
        self.single = chance.uniform(0.0, 0.10)
        self.run = chance.uniform(0.0, 0.012)
        self.several = chance.uniform(0.15, 0.45)
        self.left_lacks = chance.random()
        self.freedom = chance.choice([0, 0.2, 0.4, 0.6, 0.8])
        self.misread = chance.choice([0, 0, 0, 0.005, 0.02])

    def make(self, pairs: Sequence[Atom]) -> Pseudo:
        """The pseudo-text of `pairs`."""
        pairs = [self._freer(pair) for pair in pairs]
        text = Pseudo()
        place = 0
        while place < len(pairs):
            place += self._step(text, pairs[place:])
        if self.chance.random() < 0.6:
            self._paragraphs(text)
        return text

    def _step(self, text: Pseudo, pairs: Sequence[Atom]) -> int:
        """Add the next beads; how many pairs they took."""
        drawn = self.chance.random()
        side = int(self.chance.random() < self.left_lacks)
        if drawn < self.run:
            for _ in range(self.chance.choice(_RUNS)):
                self._alone(text, self._strange(side), side)
            return 0
        if drawn < self.run + self.single:
            omitted = self.chance.random() < 0.65
            self._alone(text, pairs[0][side] if omitted else self._strange(side), side)
            return int(omitted)
        if self.chance.random() < self.several:
            return self._grouped(text, pairs)
        text.add([pairs[0][0]], [pairs[0][1]])
        return 1

    def _alone(self, text: Pseudo, sentence: str, side: int) -> None:
        text.add([] if side else [sentence], [sentence] if side else [])

    def _grouped(self, text: Pseudo, pairs: Sequence[Atom]) -> int:
        count = min(self.chance.choices([1, 2, 3, 4], [0.25, 0.5, 0.18, 0.07])[0], len(pairs))
        ours, theirs = [a for a, _ in pairs[:count]], [b for _, b in pairs[:count]]
        drawn = self.chance.random()
        if count == 1:
            self._split(text, ours[0], theirs[0])
        elif drawn < 0.3:
            self._shifted(text, ours, theirs)
        elif count > 2 and drawn < 0.5:
            text.add([self._glued(ours[:-1], "und"), ours[-1]], [theirs[0], self._glued(theirs[1:], "et")])
        elif self.chance.random() < 0.5:
            text.add([self._glued(ours, "und")], theirs)
        else:
            text.add(ours, [self._glued(theirs, "et")])
        return count

    def _split(self, text: Pseudo, ours: str, theirs: str) -> None:
        side = self.chance.random() < 0.5
        parts = self._cut(theirs if side else ours)
        if side:
            text.add([ours], parts)
        else:
            text.add(parts, [theirs])

    def _shifted(self, text: Pseudo, ours: list[str], theirs: list[str]) -> None:
        """On one side a clause goes over to the sentence before or after: two sentences answer two."""
        side = self.chance.random() < 0.5
        moved, word = (theirs, "et") if side else (ours, "und")
        place = self.chance.randrange(len(moved) - 1)
        first, second = self._cut(moved[place]), self._cut(moved[place + 1])
        if len(second) > 1 and (len(first) == 1 or self.chance.random() < 0.5):
            moved[place : place + 2] = [self._glued([moved[place], second[0]], word), second[1]]
        elif len(first) > 1:
            moved[place : place + 2] = [first[0], self._glued([first[1], moved[place + 1]], word)]
        if len(first) == len(second) == 1:
            place = len(moved)
        for number in range(len(ours)):
            if number == place:
                text.add(ours[place : place + 2], theirs[place : place + 2])
            elif number != place + 1:
                text.add([ours[number]], [theirs[number]])

    def _glued(self, parts: Sequence[str], word: str) -> str:
        joined = parts[0]
        for part in parts[1:]:
            if self.chance.random() < 0.25:
                joined = f"{joined} {part}"
                continue
            mark = self.chance.choice([",", ",", ";", f" {word}", f" {word}", ":", " –"])
            small = part if part[:2].isupper() else part[:1].lower() + part[1:]
            joined = re.sub(r"[.!?]+$", "", joined) + f"{mark} {small}"
        return joined

    def _cut(self, sentence: str) -> list[str]:
        """A sentence in two at the border of a clause, or whole where there is none."""
        wrong = self._awkward(sentence)
        if wrong and self.chance.random() < _AWKWARD:
            space = self.chance.choice(wrong)
            return [sentence[:space], sentence[space + 1 :]]
        places = [m for m in _CLAUSE.finditer(sentence) if m.start() >= 12 and len(sentence) - m.end() >= 12]
        if not places:
            return [sentence]
        place = self.chance.choice(places)
        first, second = sentence[: place.start()], sentence[place.end() :]
        drawn = self.chance.random()
        if drawn < 0.6:
            first = re.sub(r"\s*[,;:–-]+$", "", first) + "."
        return [first, second[:1].upper() + second[1:] if drawn < 0.8 else second]

    def _awkward(self, sentence: str) -> list[int]:
        """Spaces where a splitter might wrongly end a sentence."""
        shortened = [found.end() for found in _SHORTENED.finditer(sentence)]
        brackets = [found for found in _BRACKETS.finditer(sentence) if " " in found.group()]
        within = [found.start() + found.group().find(" ") for found in brackets]
        return [place for place in [*shortened, *within] if place >= 4]

    def _freer(self, pair: Atom) -> Atom:
        """The pair with words dropped or put instead on one side, and with letters misread on both."""
        sides = list(pair)
        side = self.chance.randrange(2)
        rate = self.freedom * self.chance.random() * 0.4
        strange = self.chance.choice(self.strangers)[side].split(" ")
        kept: list[str] = []
        words = sides[side].split(" ")
        place = 0
        while place < len(words):
            if len(words) >= 5 and 0 < place < len(words) - 1 and self.chance.random() < rate:
                place = min(place + self.chance.randint(1, 4), len(words) - 1)
                kept += strange[3 : 3 + self.chance.choice([0, 0, 0, 1, 2, 3, 4])]
            else:
                kept.append(words[place])
                place += 1
        sides[side] = " ".join(kept)
        return self._read(sides[0]), self._read(sides[1])

    def _read(self, text: str) -> str:
        if not self.misread:
            return text
        return "".join(
            self.chance.choice("aeinrtsulcom") if c.isalpha() and self.chance.random() < self.misread else c
            for c in text
        )

    def _strange(self, side: int) -> str:
        """A line that has no counterpart: noise of a scan, a credit, a note, or a sentence of another text."""
        drawn = self.chance.random()
        if drawn < 0.2:
            return "".join(self.chance.choices(_NOISE, k=self.chance.randint(1, 8))).strip() or "."
        if drawn < 0.36:
            return (
                f"{self.chance.randint(1, 200)} – {self.chance.choice(_CREDITS)} {self.chance.choice('ABCDEF')}. Meier"
            )
        if drawn < 0.48:
            return self.chance.choice(_NOTES) + self.chance.choice(["", " :"])
        line = self.chance.choice(self.strangers)[side]
        return line[: self.chance.randint(5, 60)] if self.chance.random() < 0.4 else line

    def _paragraphs(self, text: Pseudo) -> None:
        """Breaks before true beads, some on one side only, and a few where there should be none."""
        rate = self.chance.uniform(0.15, 0.5)
        for ours, theirs in text.gold:
            if self.chance.random() < rate:
                for side, sentences in enumerate((ours, theirs)):
                    if sentences and self.chance.random() < 0.93:
                        text.breaks[side].add(sentences[0])
        for side, size in enumerate((len(text.left), len(text.right))):
            text.breaks[side].update(n for n in range(size) if self.chance.random() < 0.02)
