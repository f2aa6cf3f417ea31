"""Makes probabilities mean what they say, and measures how far they do."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch

from entente_models.pairs import combine, decide


@dataclass(frozen=True)
class Calibration:
    """What scores are multiplied by, and what is added to each class."""

    scale: float
    offset: tuple[float, ...]


def fit(scores: np.ndarray, classes: np.ndarray) -> Calibration:
    """The calibration with the least log loss on rows that were not trained on."""
    logits, gold = torch.tensor(scores, dtype=torch.float64), torch.tensor(classes)
    scale = torch.zeros(1, dtype=torch.float64, requires_grad=True)
    offset = torch.zeros(logits.shape[1], dtype=torch.float64, requires_grad=True)
    search = torch.optim.LBFGS([scale, offset], max_iter=200, line_search_fn="strong_wolfe")

    def loss() -> torch.Tensor:
        search.zero_grad()
        value = torch.nn.functional.cross_entropy(logits * scale.exp() + offset, gold)
        value = value + 1e-3 * (scale**2).sum() + 1e-3 * (offset**2).sum()
        value.backward()
        return value

    search.step(loss)
    return Calibration(float(scale.detach().exp()), tuple(float(x) for x in offset.detach()))


def softmax(scores: np.ndarray) -> np.ndarray:
    """Probabilities of each row of scores."""
    powers = np.exp(scores - scores.max(axis=1, keepdims=True))
    return powers / powers.sum(axis=1, keepdims=True)


def expected_calibration_error(
    probabilities: np.ndarray, gold: np.ndarray, bins: int = 10
) -> float:
    """Mean distance of confidence and accuracy over equally wide bins, in [0, 1]."""
    return calibration_error(probabilities, probabilities.argmax(axis=1), gold, bins)


def calibration_error(
    probabilities: np.ndarray, answers: np.ndarray, gold: np.ndarray, bins: int = 10
) -> float:
    """The same where something else than the greatest probability chose the answers."""
    confidence, hit = probabilities[np.arange(len(answers)), answers], answers == gold
    place = np.minimum((confidence * bins).astype(int), bins - 1)
    return float(
        sum(
            abs(confidence[place == b].sum() - hit[place == b].sum()) for b in range(bins)
        )
        / len(gold)
    )


def choose_thresholds(
    forward: np.ndarray, backward: np.ndarray, gold: list[str]
) -> tuple[float, float]:
    """Threshold and backward share with the best mean of micro-F1 and macro-F1."""
    joint, want = combine(forward, backward), np.array(gold)
    tried = [
        (quality(decide(joint, threshold, share), want), threshold, share)
        for threshold in np.arange(0.26, 0.61, 0.02).round(2).tolist()
        for share in np.arange(0.4, 1.01, 0.1).round(2).tolist()
    ]
    _, threshold, share = max(tried)
    return threshold, share


def quality(answers: np.ndarray, gold: np.ndarray) -> float:
    """The mean of accuracy and macro-F1."""
    return float((answers == gold).mean() + macro_f1(answers, gold)) / 2


def macro_f1(answers: np.ndarray, gold: np.ndarray) -> float:
    """The mean F1 of the labels that the gold has."""
    scores = []
    for label in np.unique(gold):
        hits = ((answers == label) & (gold == label)).sum()
        scores.append(2 * hits / ((answers == label).sum() + (gold == label).sum()))
    return float(np.mean(scores))
