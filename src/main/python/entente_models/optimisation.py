"""How weights move: rates by layer, warm-up, and the mean of late weights."""

from __future__ import annotations

import copy
import re

import torch
from torch import nn


def optimiser(model: nn.Module, rate: float, decay_by_layer: float) -> torch.optim.AdamW:
    """AdamW whose rate shrinks by a factor a layer from the top down; no decay of biases."""
    layers = 6
    groups: dict[tuple[int, bool], list[nn.Parameter]] = {}
    for name, weight in model.named_parameters():
        if not weight.requires_grad:
            continue
        found = re.search(r"encoder\.layer\.(\d+)\.", name)
        depth = layers - 1 - int(found.group(1)) if found else 0
        if ".embeddings." in name and not name.endswith("change.weight"):
            depth = layers
        groups.setdefault((depth, weight.ndim < 2), []).append(weight)
    return torch.optim.AdamW(
        [
            {
                "params": weights,
                "lr": rate * decay_by_layer**depth,
                "weight_decay": 0.0 if flat else 0.01,
            }
            for (depth, flat), weights in groups.items()
        ],
        fused=True,
    )


def rate_factor(step: int, steps: int, warm_up: float = 0.1) -> float:
    """Linear warm-up, then linear fall to a fiftieth."""
    warm = max(1, int(steps * warm_up))
    if step < warm:
        return (step + 1) / warm
    return max(0.02, (steps - step) / max(1, steps - warm))


class MeanOfWeights:
    """An exponential mean of the weights, which answers steadier than the last step's."""

    def __init__(self, model: nn.Module, memory: float) -> None:
        self.model = copy.deepcopy(model)
        self.memory = memory
        self.seen = 0

    @torch.no_grad()
    def add(self, model: nn.Module) -> None:
        """Takes in the weights after one more step."""
        self.seen += 1
        memory = min(self.memory, (1 + self.seen) / (10 + self.seen))
        for mean, weight in zip(self.model.parameters(), model.parameters(), strict=True):
            if weight.requires_grad:
                mean.lerp_(weight, 1 - memory)
