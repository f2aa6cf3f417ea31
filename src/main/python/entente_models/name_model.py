"""The model of names: a label for each word piece."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import torch
from tokenizers import BertWordPieceTokenizer
from torch import nn

from entente_models.casing import CasedWords, cased
from entente_models.encoder import start_encoder, start_folder
from entente_models.marking import Span
from entente_models.name_data import LABELS
from entente_models.vocabulary import Vocabulary


class NameModel(nn.Module):
    """The encoder with capitals, and a linear layer over each of its states."""

    def __init__(self, dropout: float = 0.1) -> None:
        super().__init__()
        self.encoder = start_encoder(dropout)
        table = self.encoder.embeddings
        table.word_embeddings = CasedWords(table.word_embeddings)
        self.dropout = nn.Dropout(dropout)
        self.classifier = nn.Linear(self.encoder.config.hidden_size, len(LABELS))

    def forward(
        self, input_ids: torch.Tensor, attention_mask: torch.Tensor, token_type_ids: torch.Tensor
    ) -> torch.Tensor:
        states = self.encoder(
            input_ids=input_ids, attention_mask=attention_mask, token_type_ids=token_type_ids
        ).last_hidden_state
        return self.classifier(self.dropout(states))

    def freeze_for_export(self) -> None:
        """Nothing learns any more."""
        self.eval()

    @staticmethod
    def load(folder: Path) -> NameModel:
        """The model that `train` left in a folder."""
        model = NameModel()
        model.load_state_dict(torch.load(folder / "model.pt", weights_only=True))
        model.eval()
        return model


def name_vocabulary() -> Vocabulary:
    """The start vocabulary with capitals."""
    return cased(Vocabulary.read(start_folder() / "vocab.txt"))


def pieces_and_words(
    text: str, tokenizer: BertWordPieceTokenizer
) -> tuple[list[int], list[int], list[Span]]:
    """Ids, the place of each word's first piece, and each word's span."""
    encoded = tokenizer.encode(text)
    firsts: list[int] = []
    words: list[Span] = []
    last = None
    for place, (word, (start, end)) in enumerate(
        zip(encoded.word_ids, encoded.offsets, strict=True)
    ):
        if word is None:
            continue
        if word == last:
            words[-1] = Span(words[-1].start, end)
        else:
            firsts.append(place)
            words.append(Span(start, end))
        last = word
    return encoded.ids, firsts, words


def best_labels(scores: np.ndarray) -> list[int]:
    """The likeliest labels of the words of a sentence in which I only follows its own type."""
    count, kinds = scores.shape
    allowed = np.zeros((kinds, kinds))
    for label in range(2, kinds, 2):
        allowed[:, label] = -1e4
        allowed[[label - 1, label], label] = 0
    total, back = scores[0] + allowed[0], []
    for line in scores[1:]:
        step = total[:, None] + allowed
        back.append(step.argmax(axis=0))
        total = step.max(axis=0) + line
    path = [int(total.argmax())]
    for pointers in reversed(back):
        path.append(int(pointers[path[-1]]))
    return path[::-1] if count else []
