"""Answers labelled files with a model, for the scorer that lies beside each of them.

python -m entente_models.score MODEL --dse dev.jsonl --newsmtsc dev_mt.jsonl --out DIR
python -m entente_models.score MODEL --crossner dev.jsonl --out DIR

Writes predictions, and prints the main figures, calibration and speed on one thread.
"""

from __future__ import annotations

import argparse
import json
import time
from pathlib import Path

import numpy as np
import torch

from entente_models.answering import Answering
from entente_models.calibration import expected_calibration_error, macro_f1, softmax
from entente_models.data import CLASSES, PAIR_LABELS, Row, read_pairs, read_targets
from entente_models.marking import mark
from entente_models.name_data import Named, names_of, read_crossner
from entente_models.name_model import best_labels, pieces_and_words
from entente_models.pairs import combine, decide


def likelihoods(rows: list[Row], model: Answering, names_kept: bool) -> np.ndarray:
    """Probabilities of the classes, one line a direction."""
    tokenizer = model.vocabulary.tokenizer()
    texts = [
        tokenizer.encode(mark(row.sentence, source, target, names_kept)).ids
        for row in rows
        for source, target, _ in row.directions()
    ]
    return softmax(np.stack([model.answer(ids) for ids in texts]).astype(np.float64))


def score_pairs(rows: list[Row], likely: np.ndarray, settings: dict) -> tuple[dict, list[dict]]:
    """The figures of pairs, and the answers."""
    gold = np.array([row.label for row in rows])
    numbers = np.array([PAIR_LABELS.index(label) for label in gold])
    classes = np.array([answer for row in rows for _, _, answer in row.directions()])
    joint = combine(likely[0::2], likely[1::2])
    answers = decide(joint, settings["threshold"], settings["backward"])
    right = ((answers == gold) & (gold != "neutral")).sum()
    opinions = (answers != "neutral").sum() + (gold != "neutral").sum()
    figures = {
        "micro_f1": (answers == gold).mean(),
        "macro_f1": macro_f1(answers, gold),
        "opinion_f1": 2 * right / max(1, opinions),
        "ece_pair": expected_calibration_error(joint, numbers),
        "ece_direction": expected_calibration_error(likely, classes),
    }
    return figures, labelled(rows, answers)


def score_targets(rows: list[Row], likely: np.ndarray) -> tuple[dict, list[dict]]:
    """The figures of targets, and the answers."""
    gold = np.array([row.label for row in rows])
    answers = np.array(CLASSES)[likely.argmax(axis=1)]
    numbers = np.array([CLASSES.index(label) for label in gold])
    figures = {
        "macro_f1": macro_f1(answers, gold),
        "accuracy": (answers == gold).mean(),
        "ece": expected_calibration_error(likely, numbers),
    }
    return figures, labelled(rows, answers)


def labelled(rows: list[Row], answers: np.ndarray) -> list[dict]:
    """Answers in the form of the labelled files."""
    return [{"id": r.id, "label": str(a)} for r, a in zip(rows, answers, strict=True)]


def find_names(rows: list[Named], model: Answering) -> list[dict]:
    """The names of each sentence in the form of the labelled file."""
    tokenizer = model.vocabulary.tokenizer(lowercase=False)
    found = []
    for row in rows:
        ids, firsts, words = pieces_and_words(row.text, tokenizer)
        labels = best_labels(model.answer(ids)[firsts]) if firsts else []
        names = [
            {"start": span.start, "end": span.end, "type": kind}
            for span, kind in names_of(words, labels)
        ]
        found.append({"id": row.id, "entities": names})
    return found


def score_names(rows: list[Named], found: list[dict]) -> dict:
    """F1 of names with the right ends and type, before any trimming."""
    gold = {(r.id, s.start, s.end, kind) for r in rows for s, kind in r.names}
    answers = {(f["id"], e["start"], e["end"], e["type"]) for f in found for e in f["entities"]}
    return {"exact_f1": 2 * len(gold & answers) / max(1, len(gold) + len(answers))}


def write(path: Path, answers: list[dict]) -> None:
    """Answers, one object a line."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("".join(json.dumps(a) + "\n" for a in answers), encoding="utf-8")


def main() -> None:
    """Scores one model."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("model", type=Path, help="folder of `train`, or of `export`")
    parser.add_argument("--dse", type=Path)
    parser.add_argument("--newsmtsc", type=Path)
    parser.add_argument("--crossner", type=Path)
    parser.add_argument("--names-kept", action="store_true", help="names stay behind the markers")
    parser.add_argument("--out", type=Path, required=True, help="folder for the predictions")
    given = parser.parse_args()
    torch.set_num_threads(1)
    model = Answering.load(given.model)
    if model.is_for_names and given.crossner:
        sentences = read_crossner(given.crossner)
        began = time.monotonic()
        found = find_names(sentences, model)
        report(given.out, "crossner", len(sentences), began, score_names(sentences, found), found)
    if not model.is_for_names and given.dse:
        rows = read_pairs(given.dse)
        began = time.monotonic()
        likely = likelihoods(rows, model, given.names_kept)
        figures, answers = score_pairs(rows, likely, model.settings)
        report(given.out, "dse", len(likely), began, figures, answers)
    if not model.is_for_names and given.newsmtsc:
        rows = read_targets(given.newsmtsc)
        began = time.monotonic()
        likely = likelihoods(rows, model, given.names_kept)
        figures, answers = score_targets(rows, likely)
        report(given.out, "newsmtsc", len(likely), began, figures, answers)


def report(
    out: Path, name: str, texts: int, began: float, figures: dict, answers: list[dict]
) -> None:
    """Prints the figures of a file and writes its answers."""
    rate = texts / (time.monotonic() - began)
    write(out / f"{name}.jsonl", answers)
    said = json.dumps({k: round(float(v), 4) for k, v in figures.items()})
    print(f"{name} {said}, {rate:.0f} texts a second")


if __name__ == "__main__":
    main()
