"""Fits a model.

python -m entente_models.train --task pairs --dse FILE --newsmtsc FILE --out DIR
python -m entente_models.train --task names --crossner FILE --uner FILE --out DIR
"""

from __future__ import annotations

import argparse
import os
from dataclasses import fields, replace
from pathlib import Path

import torch

from entente_models import train_names, train_pairs

SETTINGS = {"pairs": train_pairs.PairSettings(), "names": train_names.NameSettings()}


def arguments() -> argparse.ArgumentParser:
    """The command line; each setting of a task is a flag, its default the task's."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--task", choices=sorted(SETTINGS), required=True)
    parser.add_argument("--dse", type=Path, help="labelled pairs, train.jsonl")
    parser.add_argument("--newsmtsc", type=Path, help="labelled targets, train.jsonl")
    parser.add_argument("--crossner", type=Path, help="labelled names, train.jsonl")
    parser.add_argument("--uner", type=Path, help="labelled names in BIO")
    parser.add_argument("--out", type=Path, required=True, help="folder for the model")
    parser.add_argument("--threads", type=int, default=os.cpu_count())
    kinds = {f.name: type(f.default) for s in SETTINGS.values() for f in fields(s)}
    for name, kind in kinds.items():
        parser.add_argument(f"--{name.replace('_', '-')}", type=kind)
    return parser


def main() -> None:
    """Fits one model."""
    parser = arguments()
    given = parser.parse_args()
    torch.set_num_threads(given.threads)
    settings = SETTINGS[given.task]
    flags = {f.name: getattr(given, f.name) for f in fields(settings)}
    settings = replace(settings, **{k: v for k, v in flags.items() if v is not None})
    if given.task == "pairs":
        if not (given.dse or given.newsmtsc):
            parser.error("--task pairs needs --dse or --newsmtsc, or both")
        train_pairs.run(given.dse, given.newsmtsc, settings, given.out)
    else:
        if not (given.crossner and given.uner):
            parser.error("--task names needs --crossner and --uner")
        train_names.run(given.crossner, given.uner, settings, given.out)


if __name__ == "__main__":
    main()
