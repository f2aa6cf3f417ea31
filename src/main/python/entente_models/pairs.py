"""From both directions of a pair to one of its five labels."""

from __future__ import annotations

import numpy as np

from entente_models.data import NEGATIVE, NEUTRAL, PAIR_LABELS, POSITIVE


def combine(forward: np.ndarray, backward: np.ndarray) -> np.ndarray:
    """Probabilities of the five labels, in their order, from those of both directions.

    Neutral is the product of both neutrals, an opinion goes with the other direction's
    neutral, and what is left (two opinions) is spread over all.
    """
    there, back = forward[:, NEUTRAL], backward[:, NEUTRAL]
    joint = np.stack(
        [
            there * back,
            forward[:, POSITIVE] * back,
            backward[:, POSITIVE] * there,
            forward[:, NEGATIVE] * back,
            backward[:, NEGATIVE] * there,
        ],
        axis=1,
    )
    return joint / joint.sum(axis=1, keepdims=True)


def decide(joint: np.ndarray, threshold: float, backward: float) -> np.ndarray:
    """Labels: the opinion farthest above its threshold, else neutral.

    `backward` is the share of the threshold that is asked where the target stands first.
    """
    back = threshold * backward
    numbers = decide_by_limits(joint, (threshold, back, threshold, back))
    return np.array(PAIR_LABELS)[numbers]


def decide_by_limits(joint: np.ndarray, limits: tuple[float, ...]) -> np.ndarray:
    """Numbers of labels: the opinion farthest above its own limit, else neutral."""
    ratio = joint / np.array([1, *limits])
    ratio[:, 0] = 1.0
    return ratio.argmax(axis=1)
