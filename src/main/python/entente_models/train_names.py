"""Fits the model of names."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
import torch

from entente_models.batches import bucketed, padded
from entente_models.loop import Loop, Pace
from entente_models.name_data import LABELS, Named, label_words, read_crossner, read_iob
from entente_models.name_model import NameModel, name_vocabulary, pieces_and_words

IGNORED = -100
"""The answer of a piece that does not begin a word."""


@dataclass(frozen=True)
class NameSettings:
    """What a fit depends on besides its data."""

    seed: int = 1
    epochs: int = 6
    rate: float = 3e-4
    decay_by_layer: float = 0.9
    smoothing: float = 0.03
    budget: int = 800
    memory: float = 0.99
    repeats: int = 4
    """How often a sentence about politics is read for one of the web."""


class NameTraining:
    """One fit."""

    def __init__(self, politics: list[Named], web: list[Named], settings: NameSettings) -> None:
        torch.manual_seed(settings.seed)
        self.random = np.random.default_rng(settings.seed)
        self.settings = settings
        self.vocabulary = name_vocabulary()
        tokenizer = self.vocabulary.tokenizer(lowercase=False)
        self.rows = []
        for sentence in politics * settings.repeats + web:
            ids, firsts, words = pieces_and_words(sentence.text, tokenizer)
            answers = [IGNORED] * len(ids)
            for place, label in zip(firsts, label_words(words, sentence.names), strict=True):
                answers[place] = label
            if firsts:
                self.rows.append((ids, answers))
        self.model = NameModel()

    def run(self, folder: Path) -> None:
        """Trains, and leaves a model in the folder after each epoch."""
        s = self.settings
        pace = Pace(s.epochs, s.rate, s.decay_by_layer, s.memory)

        def keep(model: NameModel, epoch: int) -> None:
            self.write(model, folder / f"epoch-{epoch}")

        self.write(Loop(self.model, self.batches, self.loss, pace, keep).run(), folder)

    def batches(self) -> list[list[tuple[list[int], list[int]]]]:
        """The sentences of an epoch."""
        lengths = [len(ids) for ids, _ in self.rows]
        return bucketed(self.rows, lengths, self.settings.budget, self.random)

    def loss(self, batch: list[tuple[list[int], list[int]]]) -> torch.Tensor:
        """Smoothed cross entropy over the first pieces of words."""
        given = padded([ids for ids, _ in batch])
        gold = torch.full_like(given["input_ids"], IGNORED)
        for number, (_, answers) in enumerate(batch):
            gold[number, : len(answers)] = torch.tensor(answers)
        with torch.autocast("cpu", dtype=torch.bfloat16):
            scores = self.model(**given)
        return torch.nn.functional.cross_entropy(
            scores.float().flatten(0, 1),
            gold.flatten(),
            ignore_index=IGNORED,
            label_smoothing=self.settings.smoothing,
        )

    def write(self, model: NameModel, folder: Path) -> None:
        """Leaves weights, vocabulary and settings in a folder."""
        folder.mkdir(parents=True, exist_ok=True)
        torch.save(model.state_dict(), folder / "model.pt")
        self.vocabulary.write(folder / "vocab.txt")
        described = {"task": "names", "labels": LABELS, "settings": asdict(self.settings)}
        (folder / "settings.json").write_text(json.dumps(described, indent=2) + "\n")


def run(politics: Path, web: Path, settings: NameSettings, folder: Path) -> None:
    """Reads the training files, fits, and writes the folder."""
    NameTraining(read_crossner(politics), read_iob(web), settings).run(folder)
