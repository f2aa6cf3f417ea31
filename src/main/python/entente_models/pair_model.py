"""The model of one direction: negative, neutral or positive from source to target."""

from __future__ import annotations

from pathlib import Path

import torch
from torch import nn

from entente_models.data import CLASSES
from entente_models.encoder import WordsWithMarkers, start_encoder
from entente_models.vocabulary import AUTHOR, SOURCE, TARGET, Vocabulary


class PairModel(nn.Module):
    """Reads the states at source, target and [CLS]; the author counts as a source.

    Its scores pass a temperature and class offsets fitted after training, one set for
    pairs and one for the author, so that their softmax is a calibrated probability.
    """

    def __init__(self, vocabulary: Vocabulary, dropout: float = 0.1) -> None:
        super().__init__()
        self.encoder = start_encoder(dropout)
        table = self.encoder.embeddings
        table.word_embeddings = WordsWithMarkers(table.word_embeddings, vocabulary)
        width = self.encoder.config.hidden_size
        self.dense = nn.Linear(3 * width, width)
        self.dropout = nn.Dropout(dropout)
        self.classifier = nn.Linear(width, len(CLASSES))
        self.source, self.target, self.author = (
            vocabulary.id(marker) for marker in (SOURCE, TARGET, AUTHOR)
        )
        self.register_buffer("scale", torch.ones(2))
        self.register_buffer("offset", torch.zeros(2, len(CLASSES)))

    def forward(
        self, input_ids: torch.Tensor, attention_mask: torch.Tensor, token_type_ids: torch.Tensor
    ) -> torch.Tensor:
        states = self.encoder(
            input_ids=input_ids, attention_mask=attention_mask, token_type_ids=token_type_ids
        ).last_hidden_state
        by_author = (input_ids == self.author).to(states.dtype)
        source = (input_ids == self.source).to(states.dtype) + by_author
        target = (input_ids == self.target).to(states.dtype)
        parts = [pooled(states, source), pooled(states, target), states[:, 0]]
        hidden = nn.functional.gelu(self.dense(self.dropout(torch.cat(parts, -1))))
        scores = self.classifier(self.dropout(hidden))
        author = by_author.sum(1, keepdim=True).clamp(max=1.0)
        scale = self.scale[0] + author * (self.scale[1] - self.scale[0])
        offset = self.offset[:1] + author * (self.offset[1:] - self.offset[:1])
        return scores * scale + offset

    def freeze_for_export(self) -> None:
        """Puts the learned markers into the plain table of words."""
        table = self.encoder.embeddings
        table.word_embeddings = table.word_embeddings.merged()
        self.eval()

    @staticmethod
    def load(folder: Path) -> PairModel:
        """The model that `train` left in a folder."""
        model = PairModel(Vocabulary.read(folder / "vocab.txt"))
        model.load_state_dict(torch.load(folder / "model.pt", weights_only=True))
        model.eval()
        return model


def pooled(states: torch.Tensor, where: torch.Tensor) -> torch.Tensor:
    """The mean state of the places marked 1; zero if there is none."""
    summed = (states * where.unsqueeze(-1)).sum(1)
    return summed / where.sum(1, keepdim=True).clamp(min=1.0)
