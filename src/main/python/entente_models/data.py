"""Labelled sentences: who stands how towards whom."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from entente_models.marking import Span

CLASSES = ("negative", "neutral", "positive")
"""The classes of one direction; a class's number is its place."""
NEGATIVE, NEUTRAL, POSITIVE = range(3)

PAIR_LABELS = ("neutral", "pos_p_to_q", "pos_q_to_p", "neg_p_to_q", "neg_q_to_p")
"""The labels of a marked pair in their published order, p standing before q."""


@dataclass(frozen=True)
class Row:
    """A labelled line: a pair (p, q), or a target alone, whose source is the author."""

    id: str
    sentence: str
    p: Span | None
    q: Span
    label: str

    def directions(self) -> list[tuple[Span | None, Span, int]]:
        """Source, target and class: both directions of a pair, or author to target."""
        if self.p is None:
            return [(None, self.q, CLASSES.index(self.label))]
        forward, backward = directed_classes(self.label)
        return [(self.p, self.q, forward), (self.q, self.p, backward)]


def directed_classes(label: str) -> tuple[int, int]:
    """The classes of p towards q and of q towards p."""
    if label == "neutral":
        return NEUTRAL, NEUTRAL
    polarity = POSITIVE if label.startswith("pos") else NEGATIVE
    return (polarity, NEUTRAL) if label.endswith("p_to_q") else (NEUTRAL, polarity)


def json_lines(path: Path) -> Iterator[dict]:
    """The objects of a JSON Lines file."""
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            if line.strip():
                yield json.loads(line)


def read_pairs(path: Path) -> list[Row]:
    """Rows with two marked entities and one of the five labels of a pair."""
    return [
        Row(
            r["id"],
            r["sentence"],
            Span(r["p_start"], r["p_end"]),
            Span(r["q_start"], r["q_end"]),
            r.get("label", "neutral"),
        )
        for r in json_lines(path)
    ]


def read_targets(path: Path) -> list[Row]:
    """Rows with one marked target and one of the three classes."""
    return [
        Row(
            r["id"],
            r["sentence"],
            None,
            Span(r["target_start"], r["target_end"]),
            r.get("label", "neutral"),
        )
        for r in json_lines(path)
    ]


def held_out(sentence: str, share: float) -> bool:
    """Whether a sentence is kept from training to calibrate on; the same in every run."""
    digest = hashlib.sha256(sentence.encode("utf-8")).digest()
    return int.from_bytes(digest[:4], "big") < share * 2**32
