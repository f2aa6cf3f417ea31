"""Averages the weights of models of pairs that differ by their seeds, and calibrates the mean.

python -m entente_models.average OUT MODEL MODEL... --dse train.jsonl --newsmtsc train.jsonl

The files are those that the models were trained on: what was kept from training calibrates.
Weights of one start can be averaged (Wortsman et al., "Model soups", ICML 2022).
"""

from __future__ import annotations

import argparse
import json
from dataclasses import replace
from pathlib import Path

import torch

from entente_models.data import Row, read_pairs, read_targets
from entente_models.pair_model import PairModel
from entente_models.train_pairs import PairSettings, PairTraining


def mean(folders: list[Path]) -> PairModel:
    """The model with the mean of the weights that folders of `train` hold."""
    states = [torch.load(folder / "model.pt", weights_only=True) for folder in folders]
    model = PairModel.load(folders[0])
    model.load_state_dict(
        {
            name: torch.stack([state[name].double() for state in states]).mean(0).to(weight.dtype)
            for name, weight in states[0].items()
        }
    )
    return model


def average(out: Path, folders: list[Path], rows: list[Row]) -> None:
    """Writes the calibrated mean as a folder of `train`."""
    fitted = [json.loads((f / "settings.json").read_text())["settings"] for f in folders]
    settings = replace(PairSettings(), **fitted[0])
    training = PairTraining(rows, settings)
    model = mean(folders)
    training.write(model, out, training.calibrate(model))
    described = json.loads((out / "settings.json").read_text())
    described["seeds"] = [each["seed"] for each in fitted]
    (out / "settings.json").write_text(json.dumps(described, indent=2) + "\n")


def main() -> None:
    """Averages models."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("out", type=Path)
    parser.add_argument("models", type=Path, nargs="+", help="folders of `train --task pairs`")
    parser.add_argument("--dse", type=Path, required=True)
    parser.add_argument("--newsmtsc", type=Path, required=True)
    given = parser.parse_args()
    torch.set_num_threads(1)
    average(given.out, given.models, read_pairs(given.dse) + read_targets(given.newsmtsc))


if __name__ == "__main__":
    main()
