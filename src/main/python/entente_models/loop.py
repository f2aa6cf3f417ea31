"""The training loop that all models share."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

import torch
from torch import nn

from entente_models.optimisation import MeanOfWeights, optimiser, rate_factor

Batch = TypeVar("Batch")


@dataclass(frozen=True)
class Pace:
    """How fast and how long a model learns."""

    epochs: int
    rate: float
    decay_by_layer: float
    memory: float
    """Of the exponential mean of the weights, a step."""


class Loop(Generic[Batch]):
    """Walks over shuffled batches, and answers with the mean of the late weights."""

    def __init__(
        self,
        model: nn.Module,
        batches: Callable[[], list[Batch]],
        loss: Callable[[Batch], torch.Tensor],
        pace: Pace,
        after_epoch: Callable[[nn.Module, int], None] | None = None,
    ) -> None:
        self.model, self.batches, self.loss, self.pace = model, batches, loss, pace
        self.after_epoch = after_epoch
        self.moves = optimiser(model, pace.rate, pace.decay_by_layer)
        self.start_rates = [group["lr"] for group in self.moves.param_groups]
        self.mean = MeanOfWeights(model, pace.memory)

    def run(self) -> nn.Module:
        """Trains; prints progress and the mean loss of each epoch."""
        began, step, steps = time.monotonic(), 0, 0
        for epoch in range(self.pace.epochs):
            batches = self.batches()
            steps = steps or self.pace.epochs * len(batches)
            self.model.train()
            total = 0.0
            for batch in batches:
                total += self.take(batch, rate_factor(step, steps))
                step += 1
                if step % 50 == 0:
                    minutes = (time.monotonic() - began) / step * (steps - step) / 60
                    print(f"step {step} of {steps}, {minutes:.0f} min left", flush=True)
            print(f"epoch {epoch + 1}: loss {total / len(batches):.4f}", flush=True)
            self.mean.model.eval()
            if self.after_epoch:
                self.after_epoch(self.mean.model, epoch + 1)
        print(f"trained in {(time.monotonic() - began) / 60:.1f} min", flush=True)
        return self.mean.model

    def take(self, batch: Batch, factor: float) -> float:
        """One step down the loss of a batch; that loss."""
        for group, rate in zip(self.moves.param_groups, self.start_rates, strict=True):
            group["lr"] = rate * factor
        loss = self.loss(batch)
        loss.backward()
        learned = [weight for weight in self.model.parameters() if weight.requires_grad]
        torch.nn.utils.clip_grad_norm_(learned, 1.0)
        self.moves.step()
        self.moves.zero_grad()
        self.mean.add(self.model)
        return loss.item()
