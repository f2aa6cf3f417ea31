"""Joins a model of pairs with the linear model of Entente, for `predict --tier models`.

entente predict pair-sentiment --input dse/dev.jsonl --output first.jsonl
python -m entente_models.join EXPORTED --dse dse/dev.jsonl --first first.jsonl

Writes weights and limits into the settings, figures into the card and all digests anew.
A pool of logarithms: Genest and Zidek, Statistical Science 1986.
"""

from __future__ import annotations

import argparse
import itertools
import json
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np

from entente_models.answering import Answering
from entente_models.calibration import (
    calibration_error,
    expected_calibration_error,
    macro_f1,
    softmax,
)
from entente_models.data import NEGATIVE, NEUTRAL, PAIR_LABELS, POSITIVE, Row, json_lines, read_pairs
from entente_models.export import write_digests
from entente_models.pairs import combine, decide_by_limits
from entente_models.score import likelihoods

WEIGHTS = (0.4, 0.45, 0.5, 0.55, 0.6)
ATTITUDES = (0.0, 0.1, 0.2, 0.3, 0.4)
LIMITS = tuple(np.arange(0.1, 0.71, 0.02).round(2).tolist())
LARGEST_ERROR = 0.03
"""Of calibration: weights with more are not taken."""
STARTS = ((0.4, 0.2, 0.3, 0.2), (0.4, 0.4, 0.4, 0.4), (0.6, 0.2, 0.4, 0.4))
LEAST = 1e-6


@dataclass(frozen=True)
class Joining:
    """Weights of both models and what is added to an opinion, all of logarithms."""

    first: float
    second: float
    attitude: float

    def of(self, one: np.ndarray, other: np.ndarray) -> np.ndarray:
        """One answer from two, a line a direction."""
        pooled = self.first * np.log(np.maximum(one, LEAST))
        pooled += self.second * np.log(np.maximum(other, LEAST))
        pooled[:, [NEGATIVE, POSITIVE]] += self.attitude
        return softmax(pooled)


@dataclass(frozen=True)
class Figures:
    """How well labels are met."""

    micro_f1: float
    macro_f1: float
    opinion_f1: float

    @property
    def worth(self) -> float:
        """What is sought: each figure once, the share of right answers twice."""
        return 2 * self.micro_f1 + self.macro_f1 + self.opinion_f1


def first_answers(rows: list[Row], path: Path) -> np.ndarray:
    """What the first model wrote, one line a direction, p to q before q to p."""
    written = {r["id"]: r for r in json_lines(path)}
    lines = []
    for row in rows:
        answer = written[row.id]
        for way in ("p_to_q", "q_to_p"):
            negative, positive = answer[f"p_neg_{way}"], answer[f"p_pos_{way}"]
            lines.append([negative, 1 - negative - positive, positive])
    return np.array(lines)


def stated(both: np.ndarray) -> np.ndarray:
    """Probabilities of the five labels as `predict` writes them: every opinion as it is."""
    there, back = both[0::2], both[1::2]
    columns = [there[:, POSITIVE], back[:, POSITIVE], there[:, NEGATIVE], back[:, NEGATIVE]]
    opinions = np.stack(columns, axis=1)
    total = opinions.sum(axis=1, keepdims=True)
    return np.hstack([np.maximum(0, 1 - total), opinions]) / np.maximum(1, total)


def figures(answers: np.ndarray, gold: np.ndarray) -> Figures:
    """The figures of numbers of labels."""
    opinions = (answers != 0).sum() + (gold != 0).sum()
    right = ((answers == gold) & (gold != 0)).sum()
    micro = float((answers == gold).mean())
    return Figures(micro, macro_f1(answers, gold), float(2 * right / opinions))


def best_limits(joint: np.ndarray, gold: np.ndarray) -> tuple[float, ...]:
    """The limits of most worth: one after the other, from several starts."""
    found = []
    for start in STARTS:
        limits, worth = start, figures(decide_by_limits(joint, start), gold).worth
        while True:
            tried = [
                (*limits[:at], limit, *limits[at + 1 :]) for at in range(4) for limit in LIMITS
            ]
            worths = [figures(decide_by_limits(joint, one), gold).worth for one in tried]
            if max(worths) <= worth + 1e-9:
                break
            limits, worth = tried[int(np.argmax(worths))], max(worths)
        found.append((worth, limits))
    return max(found)[1]


def join(
    first: np.ndarray, second: np.ndarray, gold: np.ndarray
) -> tuple[Joining, tuple[float, ...], Figures, float]:
    """Weights, limits, their figures and the calibration error."""
    found = []
    for one, other, attitude in itertools.product(WEIGHTS, WEIGHTS, ATTITUDES):
        joining = Joining(one, other, attitude)
        both = joining.of(first, second)
        if expected_calibration_error(stated(both), gold) > LARGEST_ERROR:
            continue
        joint = combine(both[0::2], both[1::2])
        limits = best_limits(joint, gold)
        answers = decide_by_limits(joint, limits)
        error = calibration_error(stated(both), answers, gold)
        if error <= LARGEST_ERROR:
            reached = figures(answers, gold)
            found.append((reached.worth, -error, joining, limits, reached))
    if not found:
        raise ValueError(f"No weights have a calibration error of at most {LARGEST_ERROR}")
    _, error, joining, limits, reached = max(found, key=lambda each: each[:2])
    return joining, limits, reached, -error


def main() -> None:
    """Joins one exported model."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("model", type=Path, help="folder of `export`")
    parser.add_argument("--dse", type=Path, required=True, help="labelled pairs for tuning")
    parser.add_argument("--first", type=Path, required=True, help="`entente predict`'s answers")
    given = parser.parse_args()
    rows = read_pairs(given.dse)
    gold = np.array([PAIR_LABELS.index(row.label) for row in rows])
    second = likelihoods(rows, Answering.load(given.model), names_kept=False)
    joining, limits, reached, error = join(first_answers(rows, given.first), second, gold)
    joined = asdict(joining) | {"limits": dict(zip(PAIR_LABELS[1:], limits, strict=True))}
    path = given.model / "settings.json"
    settings = json.loads(path.read_text())
    settings["joined"] = joined
    path.write_text(json.dumps(settings, indent=2) + "\n")
    said = json.dumps({k: round(v, 4) for k, v in asdict(reached).items()} | {"ece": round(error, 4)})
    card = given.model / "MODEL_CARD.md"
    before = card.read_text(encoding="utf-8").split("\n## Joined")[0].rstrip()
    card.write_text(
        f"{before}\n\n## Joined with the linear model\n\n"
        f"By `python -m entente_models.join`, weights and limits tuned on {given.dse.name}:\n"
        f"`{json.dumps(joined)}`\n\n{said}\n",
        encoding="utf-8",
    )
    write_digests(given.model)
    print(said, json.dumps(joined))


if __name__ == "__main__":
    main()
