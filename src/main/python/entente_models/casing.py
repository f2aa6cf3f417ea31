"""Capitals for an encoder that knows none.

Names are told by their capitals, which the start weights never saw. The vocabulary gets
three blocks of equal length: the pieces as they are, capitalised, and in capitals. A
piece's id then says both the word (id modulo block) and its case (id over block), and the
table of words stays as small as it was.
"""

from __future__ import annotations

import torch
from torch import nn

from entente_models.vocabulary import Vocabulary

BLOCKS = 3


def cased(vocabulary: Vocabulary) -> Vocabulary:
    """The vocabulary in three blocks; what has no such form gets a line nothing matches."""
    known = set(vocabulary.pieces)
    lines = list(vocabulary.pieces)
    for block, form in ((1, capitalised), (2, in_capitals)):
        for number, piece in enumerate(vocabulary.pieces):
            changed = form(piece)
            if changed in known or len(changed) != len(piece):
                changed = f"[none{block}:{number}]"
            known.add(changed)
            lines.append(changed)
    return Vocabulary(tuple(lines))


def capitalised(piece: str) -> str:
    """`Paris` of `paris`; only a piece that begins a word has such a form."""
    return piece if piece.startswith(("##", "[")) else piece[:1].upper() + piece[1:]


def in_capitals(piece: str) -> str:
    """`NATO` of `nato`."""
    return piece if piece.startswith("[") else piece.upper()


class CasedWords(nn.Module):
    """The frozen table of words, plus what each case adds."""

    def __init__(self, words: nn.Embedding) -> None:
        super().__init__()
        self.words = words
        self.words.weight.requires_grad_(False)
        self.change = nn.Embedding(BLOCKS, words.embedding_dim)
        nn.init.normal_(self.change.weight, std=0.02)

    def forward(self, ids: torch.Tensor) -> torch.Tensor:
        block = self.words.num_embeddings
        case = torch.div(ids, block, rounding_mode="floor")
        return self.words(ids - case * block) + self.change(case)
