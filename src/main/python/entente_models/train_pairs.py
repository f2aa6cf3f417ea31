"""Fits the model of pairs on pairs and targets together."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
import torch
from tokenizers import BertWordPieceTokenizer

from entente_models import calibration
from entente_models.batches import bucketed, in_order, padded
from entente_models.data import (
    CLASSES,
    NEUTRAL,
    PAIR_LABELS,
    Row,
    held_out,
    read_pairs,
    read_targets,
)
from entente_models.encoder import start_folder
from entente_models.loop import Loop, Pace
from entente_models.marking import mark
from entente_models.pair_model import PairModel
from entente_models.vocabulary import Vocabulary


HEAD_SEED = 1
"""Every seed starts from the same head, so that the weights of several can be averaged."""


@dataclass(frozen=True)
class PairSettings:
    """What a fit depends on besides its data."""

    seed: int = 1
    epochs: int = 3
    rate: float = 1e-4
    decay_by_layer: float = 0.9
    smoothing: float = 0.05
    budget: int = 1200
    """Word pieces of a batch, padding included."""
    memory: float = 0.995
    names_kept: float = 0.0
    """The share of rows whose names stay behind the markers."""
    thinned: float = 1.0
    """The share of neutral pairs that give one direction an epoch, drawn anew, not both."""
    held_out: float = 0.08
    """The share of sentences kept from training to calibrate on."""


@dataclass(frozen=True)
class Direction:
    """One direction of a row, ready for the encoder."""

    ids: tuple[int, ...]
    by_author: bool
    answer: int


def directions(
    rows: list[Row], tokenizer: BertWordPieceTokenizer, names_kept: bool
) -> list[list[Direction]]:
    """The directions of each row."""
    return [
        [
            Direction(
                tuple(tokenizer.encode(mark(row.sentence, source, target, names_kept)).ids),
                source is None,
                answer,
            )
            for source, target, answer in row.directions()
        ]
        for row in rows
    ]


def scores(model: PairModel, rows: list[Direction]) -> np.ndarray:
    """The model's scores of each direction, one line a direction."""
    answers = np.zeros((len(rows), len(CLASSES)))
    with torch.no_grad():
        for places in in_order([len(row.ids) for row in rows], 4096):
            answers[places] = model(**padded([rows[i].ids for i in places])).numpy()
    return answers


class PairTraining:
    """One fit: its rows, its model, and what is done with both."""

    def __init__(self, rows: list[Row], settings: PairSettings) -> None:
        self.random = np.random.default_rng(settings.seed)
        self.settings = settings
        self.vocabulary = Vocabulary.read(start_folder() / "vocab.txt").with_markers()
        tokenizer = self.vocabulary.tokenizer()
        self.unseen = [r for r in rows if held_out(r.sentence, settings.held_out)]
        self.unseen_directions = directions(self.unseen, tokenizer, names_kept=False)
        seen = [r for r in rows if not held_out(r.sentence, settings.held_out)]
        self.masked = directions(seen, tokenizer, names_kept=False)
        self.kept = directions(seen, tokenizer, True) if settings.names_kept else self.masked
        torch.manual_seed(HEAD_SEED)
        self.model = PairModel(self.vocabulary)
        torch.manual_seed(settings.seed)

    def run(self, folder: Path) -> None:
        """Trains, and leaves a calibrated model in the folder after each epoch."""
        s = self.settings
        pace = Pace(s.epochs, s.rate, s.decay_by_layer, s.memory)

        def keep(model: PairModel, epoch: int) -> None:
            self.write(model, folder / f"epoch-{epoch}", self.calibrate(model))

        model = Loop(self.model, self.batches, self.loss, pace, keep).run()
        self.write(model, folder, self.calibrate(model))

    def batches(self) -> list[list[list[Direction]]]:
        """The rows of an epoch; both directions of a row stand in one batch."""
        named = self.random.random(len(self.masked)) < self.settings.names_kept
        rows = [k if n else m for k, m, n in zip(self.kept, self.masked, named, strict=True)]
        rows = [self.thin(row) for row in rows]
        lengths = [len(row) * max(len(d.ids) for d in row) for row in rows]
        return bucketed(rows, lengths, self.settings.budget, self.random)

    def thin(self, row: list[Direction]) -> list[Direction]:
        """A neutral pair's one direction, drawn; any other row as it is."""
        neutral = len(row) == 2 and all(d.answer == NEUTRAL for d in row)
        if neutral and self.random.random() < self.settings.thinned:
            return [row[self.random.integers(2)]]
        return row

    def loss(self, batch: list[list[Direction]]) -> torch.Tensor:
        """Smoothed cross entropy over the directions of a batch."""
        flat = [direction for row in batch for direction in row]
        with torch.autocast("cpu", dtype=torch.bfloat16):
            answers = self.model(**padded([d.ids for d in flat]))
        return torch.nn.functional.cross_entropy(
            answers.float(),
            torch.tensor([d.answer for d in flat]),
            label_smoothing=self.settings.smoothing,
        )

    def calibrate(self, model: PairModel) -> dict[str, float]:
        """Fits temperature and offsets on the unseen rows; the thresholds chosen there."""
        flat = [direction for row in self.unseen_directions for direction in row]
        model.scale.fill_(1.0)
        model.offset.fill_(0.0)
        raw = scores(model, flat)
        by_author = np.array([d.by_author for d in flat])
        gold = np.array([d.answer for d in flat])
        for kind in np.unique(by_author):
            found = calibration.fit(raw[by_author == kind], gold[by_author == kind])
            model.scale[int(kind)] = found.scale
            model.offset[int(kind)] = torch.tensor(found.offset)
        likely = calibration.softmax(scores(model, flat))[~by_author]
        labels = [row.label for row in self.unseen if row.p]
        if not labels:
            return {"threshold": 0.5, "backward": 1.0}
        chosen = calibration.choose_thresholds(likely[0::2], likely[1::2], labels)
        return dict(zip(("threshold", "backward"), chosen, strict=True))

    def write(self, model: PairModel, folder: Path, thresholds: dict[str, float]) -> None:
        """Leaves weights, vocabulary and settings in a folder."""
        folder.mkdir(parents=True, exist_ok=True)
        torch.save(model.state_dict(), folder / "model.pt")
        self.vocabulary.write(folder / "vocab.txt")
        described = {
            "task": "pairs",
            "labels": CLASSES,
            "pair_labels": PAIR_LABELS,
            "settings": asdict(self.settings),
            "scale": model.scale.tolist(),
            "offset": model.offset.tolist(),
            **thresholds,
        }
        (folder / "settings.json").write_text(json.dumps(described, indent=2) + "\n")


def run(dse: Path | None, newsmtsc: Path | None, settings: PairSettings, folder: Path) -> None:
    """Reads the training files, fits, and writes the folder."""
    rows = (read_pairs(dse) if dse else []) + (read_targets(newsmtsc) if newsmtsc else [])
    PairTraining(rows, settings).run(folder)
