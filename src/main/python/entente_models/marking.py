"""How source and target are marked in the text that the encoder reads."""

from __future__ import annotations

from dataclasses import dataclass

from entente_models.vocabulary import AUTHOR, SOURCE, TARGET


@dataclass(frozen=True)
class Span:
    """A stretch of a sentence in Unicode code points, end exclusive."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise ValueError(f"Span {self.start}..{self.end}")


def mark(sentence: str, source: Span | None, target: Span, names_kept: bool = False) -> str:
    """The sentence with a marker in place of each entity, or before it if names are kept.

    Without a source the author of the sentence is the source, and stands before it.
    """
    marks = [(target, TARGET)] + ([(source, SOURCE)] if source else [])
    text = sentence
    for span, marker in sorted(marks, key=lambda m: m[0].start, reverse=True):
        rest = text[span.start :] if names_kept else text[span.end :]
        text = f"{text[: span.start]} {marker} {rest}"
    return text if source else f"{AUTHOR} : {text}"
