"""Answers of a model, trained or exported, to texts in word pieces."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import onnxruntime
import torch

from entente_models.batches import padded
from entente_models.name_model import NameModel
from entente_models.pair_model import PairModel
from entente_models.vocabulary import Vocabulary

Answer = Callable[[list[int]], np.ndarray]
"""From the ids of one text to its scores: one line of classes, or a line a piece."""


@dataclass(frozen=True)
class Answering:
    """A model with what it needs to read text, and the settings it was left with."""

    vocabulary: Vocabulary
    settings: dict
    answer: Answer

    @property
    def is_for_names(self) -> bool:
        """Whether it labels words and not texts."""
        return self.settings["task"] == "names"

    @staticmethod
    def load(folder: Path) -> Answering:
        """A folder of `export`, which has a `model.onnx`, or of `train`."""
        settings = json.loads((folder / "settings.json").read_text())
        if (folder / "model.onnx").exists():
            lines = folder / "assets" / "vocab.txt"
            answer = exported(folder / "model.onnx")
        else:
            lines = folder / "vocab.txt"
            kind = NameModel if settings["task"] == "names" else PairModel
            answer = trained(kind.load(folder))
        return Answering(Vocabulary.read(lines), settings, answer)


def trained(model: torch.nn.Module) -> Answer:
    """Answers of the weights as they were trained."""

    def answer(ids: list[int]) -> np.ndarray:
        with torch.no_grad():
            return model(**padded([ids]))[0].numpy()

    return answer


def exported(graph: Path) -> Answer:
    """Answers of the exported graph on one thread, as in a Spark task."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    session = onnxruntime.InferenceSession(
        str(graph), options, providers=["CPUExecutionProvider"]
    )

    def answer(ids: list[int]) -> np.ndarray:
        row = np.array([ids], dtype=np.int64)
        given = {
            "input_ids": row,
            "attention_mask": np.ones_like(row),
            "token_type_ids": np.zeros_like(row),
        }
        return session.run(["logits"], given)[0][0]

    return answer
