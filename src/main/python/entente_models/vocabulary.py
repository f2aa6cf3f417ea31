"""The word pieces of a model, with marker words of our own in place of unused lines."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from tokenizers import BertWordPieceTokenizer

SOURCE = "xsourcex"
TARGET = "xtargetx"
AUTHOR = "xauthorx"
MARKERS = {SOURCE: "[unused1]", TARGET: "[unused2]", AUTHOR: "[unused3]"}
"""Each marker and the line it takes. A plain word, since Spark NLP splits brackets off."""

MAX_PIECES = 128
"""Pieces of a sentence at most, [CLS] and [SEP] among them: Spark NLP's default."""


@dataclass(frozen=True)
class Vocabulary:
    """Lines of `vocab.txt`; a piece's id is its line number."""

    pieces: tuple[str, ...]

    @staticmethod
    def read(path: Path) -> Vocabulary:
        """The vocabulary of a file as it stands."""
        return Vocabulary(tuple(path.read_text(encoding="utf-8").splitlines()))

    def with_markers(self) -> Vocabulary:
        """The same vocabulary, its unused lines renamed to the markers."""
        names = {line: marker for marker, line in MARKERS.items()}
        missing = sorted(set(names) - set(self.pieces))
        if missing:
            raise ValueError(f"The vocabulary has no line {missing[0]}")
        return Vocabulary(tuple(names.get(piece, piece) for piece in self.pieces))

    def id(self, piece: str) -> int:
        """The line of a piece."""
        return self.pieces.index(piece)

    def write(self, path: Path) -> None:
        """Writes one piece a line."""
        path.write_text("\n".join(self.pieces) + "\n", encoding="utf-8")

    def tokenizer(self, lowercase: bool = True) -> BertWordPieceTokenizer:
        """BERT's tokenizer as Spark NLP has it: accents are stripped whatever the case."""
        tokenizer = BertWordPieceTokenizer(
            {piece: line for line, piece in enumerate(self.pieces)},
            lowercase=lowercase,
            strip_accents=True,
            handle_chinese_chars=True,
        )
        tokenizer.enable_truncation(MAX_PIECES)
        return tokenizer
