"""Writes a trained model as the folder that Spark NLP loads.

python -m entente_models.export MODEL OUT [--precision int8|fp32] [--scores FILE]

OUT/model.onnx, OUT/assets/vocab.txt and OUT/assets/labels.txt are what Spark NLP reads;
OUT/settings.json holds labels and thresholds, OUT/MODEL_CARD.md says what it was made from,
OUT/SHA256SUMS has the digests of all. FILE is text about scores for the card.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import shutil
import tempfile
from pathlib import Path

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import nn

from entente_models.card import card
from entente_models.name_model import NameModel
from entente_models.pair_model import PairModel

OPSET = 14
"""Old enough for the ONNX Runtime 1.19 that Spark NLP loads."""

INPUTS = ("input_ids", "attention_mask", "token_type_ids")


class AsSparkNlp(nn.Module):
    """Keeps all three inputs in the graph, which the runtime would else refuse."""

    def __init__(self, model: nn.Module) -> None:
        super().__init__()
        self.model = model

    def forward(
        self, input_ids: torch.Tensor, attention_mask: torch.Tensor, token_type_ids: torch.Tensor
    ) -> torch.Tensor:
        return self.model(input_ids, attention_mask, token_type_ids)


def write_graph(model: nn.Module, path: Path, by_word: bool) -> None:
    """The model in single precision, for any number of sentences of any length."""
    ids = torch.tensor([[101, 2023, 2003, 102], [101, 2023, 102, 0]])
    given = (ids, (ids != 0).long(), torch.zeros_like(ids))
    axes = {name: {0: "sentences", 1: "pieces"} for name in INPUTS}
    axes["logits"] = {0: "sentences", 1: "pieces"} if by_word else {0: "sentences"}
    torch.onnx.export(
        AsSparkNlp(model).eval(),
        given,
        str(path),
        input_names=list(INPUTS),
        output_names=["logits"],
        dynamic_axes=axes,
        opset_version=OPSET,
        dynamo=False,
    )
    graph = onnx.load(path)
    onnx.checker.check_model(graph)
    if [i.name for i in graph.graph.input] != list(INPUTS):
        raise ValueError(f"The graph declares {[i.name for i in graph.graph.input]}")


def quantise(single: Path, path: Path) -> None:
    """Weights in 8 bits, with a scale for each output channel; words in 8 bits too."""
    quantize_dynamic(
        single,
        path,
        per_channel=True,
        reduce_range=False,
        weight_type=QuantType.QInt8,
        op_types_to_quantize=["MatMul", "Gemm", "Gather"],
        extra_options={"MatMulConstBOnly": True},
    )


def export(model_folder: Path, out: Path, precision: str, scores: str = "") -> None:
    """Writes the whole folder."""
    settings = json.loads((model_folder / "settings.json").read_text())
    by_word = settings["task"] == "names"
    model = (NameModel if by_word else PairModel).load(model_folder)
    model.freeze_for_export()
    (out / "assets").mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        single = Path(scratch) / "single.onnx"
        write_graph(model, single, by_word)
        if precision == "int8":
            quantise(single, out / "model.onnx")
        else:
            shutil.copy(single, out / "model.onnx")
    shutil.copy(model_folder / "vocab.txt", out / "assets" / "vocab.txt")
    (out / "assets" / "labels.txt").write_text("\n".join(settings["labels"]) + "\n")
    settings["precision"] = precision
    (out / "settings.json").write_text(json.dumps(settings, indent=2) + "\n")
    command = command_of(settings["task"], settings["settings"], settings.get("seeds", []))
    (out / "MODEL_CARD.md").write_text(card(settings, command, scores), encoding="utf-8")
    write_digests(out)


def command_of(task: str, settings: dict, seeds: list[int]) -> str:
    """The commands that make the same model again; of several seeds their mean."""
    files = {
        "pairs": "--dse dse/train.jsonl --newsmtsc newsmtsc/train.jsonl",
        "names": "--crossner crossner-politics/train.jsonl --uner uner-ewt.iob2",
    }
    flags = " ".join(f"--{k.replace('_', '-')} {v}" for k, v in settings.items())
    start = f"--seed {settings['seed']}"
    if seeds:
        folders = " ".join(f"SEED-{seed}" for seed in seeds)
        return (
            "".join(
                f"python -m entente_models.train --task {task} {files[task]} --out SEED-{seed} "
                f"{flags.replace(start, f'--seed {seed}')}\n"
                for seed in seeds
            )
            + f"python -m entente_models.average MODEL {folders} {files[task]}\n"
            "python -m entente_models.export MODEL OUT"
        )
    return (
        f"python -m entente_models.train --task {task} {files[task]} --out MODEL {flags}\n"
        f"python -m entente_models.export MODEL OUT"
    )


def write_digests(folder: Path) -> None:
    """SHA-256 of each file, in the form that `sha256sum -c` checks."""
    files = sorted(p for p in folder.rglob("*") if p.is_file() and p.name != "SHA256SUMS")
    lines = [
        f"{hashlib.sha256(p.read_bytes()).hexdigest()}  {p.relative_to(folder).as_posix()}"
        for p in files
    ]
    (folder / "SHA256SUMS").write_text("\n".join(lines) + "\n")


def main() -> None:
    """Exports one model."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("model", type=Path, help="folder of `train`")
    parser.add_argument("out", type=Path)
    parser.add_argument("--precision", choices=("int8", "fp32"), default="int8")
    parser.add_argument("--scores", type=Path, help="text about scores, for the card")
    given = parser.parse_args()
    scores = given.scores.read_text(encoding="utf-8") if given.scores else ""
    export(given.model, given.out, given.precision, scores)


if __name__ == "__main__":
    main()
