"""Labelled names: persons, organisations, locations."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from entente_models.data import json_lines
from entente_models.marking import Span

TYPES = ("person", "org", "location")
LABELS = ("O",) + tuple(f"{place}-{kind}" for kind in ("PER", "ORG", "LOC") for place in "BI")
"""Label of a word; `TYPES[(label - 1) // 2]` is the type of a label above 0."""


@dataclass(frozen=True)
class Named:
    """A sentence and the typed spans of its names."""

    id: str
    text: str
    names: tuple[tuple[Span, str], ...]


def read_crossner(path: Path) -> list[Named]:
    """JSON Lines with `text` and `entities`; types that are not scored are left out."""
    return [
        Named(
            r["id"],
            r["text"],
            tuple(
                (Span(e["start"], e["end"]), e["type"])
                for e in r.get("entities", [])
                if e["type"] in TYPES
            ),
        )
        for r in json_lines(path)
    ]


def read_iob(path: Path) -> list[Named]:
    """Universal NER: `# sent_id`, `# text`, then lines of number, word and BIO tag."""
    kinds = {"PER": "person", "ORG": "org", "LOC": "location"}
    sentences = []
    for block in path.read_text(encoding="utf-8").split("\n\n"):
        lines = block.splitlines()
        comments = [line[2:] for line in lines if line.startswith("# ") and " = " in line]
        head = dict(comment.split(" = ", 1) for comment in comments)
        if "text" not in head:
            continue
        words = [line.split("\t") for line in lines if line and not line.startswith("#")]
        names: list[tuple[Span, str]] = []
        spans = places(head["text"], [word for _, word, *_ in words])
        for span, (_, _, tag, *_) in zip(spans, words, strict=True):
            if tag.startswith("I-") and names:
                names[-1] = (Span(names[-1][0].start, span.end), names[-1][1])
            elif tag.startswith("B-"):
                names.append((span, kinds[tag[2:]]))
        sentences.append(Named(head.get("sent_id", ""), head["text"], tuple(names)))
    return sentences


def places(text: str, words: list[str]) -> Iterator[Span]:
    """Where words stand in their text, in order."""
    at = 0
    for word in words:
        start = text.index(word, at)
        at = start + len(word)
        yield Span(start, at)


def label_words(words: list[Span], names: tuple[tuple[Span, str], ...]) -> list[int]:
    """The label of each word of a sentence."""
    labels = [0] * len(words)
    for span, kind in names:
        inside = [i for i, w in enumerate(words) if w.start < span.end and span.start < w.end]
        for place in inside:
            labels[place] = 1 + 2 * TYPES.index(kind) + int(place != inside[0])
    return labels


def names_of(words: list[Span], labels: list[int]) -> list[tuple[Span, str]]:
    """Names as runs of labels; a continuation that continues nothing begins a name."""
    names: list[tuple[Span, str]] = []
    last = 0
    for word, label in zip(words, labels, strict=True):
        if label:
            kind = TYPES[(label - 1) // 2]
            goes_on = label % 2 == 0 and last and TYPES[(last - 1) // 2] == kind
            if goes_on:
                names[-1] = (Span(names[-1][0].start, word.end), kind)
            else:
                names.append((word, kind))
        last = label
    return names
