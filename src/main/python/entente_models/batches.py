"""Batches of sentences of like length."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeVar

import numpy as np
import torch

Item = TypeVar("Item")


def bucketed(
    items: Sequence[Item], lengths: Sequence[int], budget: int, random: np.random.Generator
) -> list[list[Item]]:
    """Shuffled batches whose padded size stays within a budget of word pieces."""
    jittered = np.asarray(lengths) + random.uniform(-2, 2, len(lengths))
    batches: list[list[Item]] = []
    batch: list[Item] = []
    longest = 0
    for place in np.argsort(jittered, kind="stable"):
        longest = max(longest, lengths[place])
        if batch and longest * (len(batch) + 1) > budget:
            batches.append(batch)
            batch, longest = [], lengths[place]
        batch.append(items[place])
    batches.append(batch)
    return [batches[i] for i in random.permutation(len(batches))]


def in_order(lengths: Sequence[int], budget: int) -> Iterator[list[int]]:
    """Places of rows, the shortest first, in batches within the budget."""
    batch: list[int] = []
    for place in np.argsort(lengths, kind="stable").tolist():
        if batch and lengths[place] * (len(batch) + 1) > budget:
            yield batch
            batch = []
        batch.append(place)
    if batch:
        yield batch


def padded(rows: Sequence[Sequence[int]]) -> dict[str, torch.Tensor]:
    """The three inputs of the encoder."""
    ids = torch.zeros(len(rows), max(map(len, rows)), dtype=torch.long)
    for number, row in enumerate(rows):
        ids[number, : len(row)] = torch.tensor(row)
    return {
        "input_ids": ids,
        "attention_mask": (ids != 0).long(),
        "token_type_ids": torch.zeros_like(ids),
    }
