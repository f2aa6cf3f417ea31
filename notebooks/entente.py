"""Opens the published run of a corpus for analysis with DuckDB, and helps to draw what is signed."""

import json
import math
import os
from pathlib import Path

import duckdb
import numpy as np
from matplotlib.colors import LinearSegmentedColormap

HOME = Path(__file__).resolve().parent.parent

# Blue and orange are told apart by nearly everybody; figures tell the sign by form or by + and - too.
FOR = "#0b63a5"
AGAINST = "#b34700"
EVEN = "#6b747e"
SIGNED = LinearSegmentedColormap.from_list("signed", [AGAINST, "#f4f2ee", FOR])

_Z = 1.959963984540054


class Run:
    """The tables of one published run, each a DuckDB view of its name."""

    def __init__(self, folder):
        self.folder = Path(folder)
        self.manifest = json.loads((self.folder / "manifest.json").read_text())
        self.corpus = self.manifest["corpus"]
        self.connection = duckdb.connect()
        for table in self.manifest["tables"]:
            if any((self.folder / table).glob("**/*.parquet")):
                self.connection.execute(
                    f"create view {table} as select * from read_parquet("
                    f"'{self.folder / table}/**/*.parquet', hive_partitioning = true, "
                    "hive_types_autocast = false)"
                )

    def sql(self, query, **parameters):
        """The answer to a query as a pandas data frame; $name in the query is a parameter."""
        return self.connection.execute(query, parameters or None).df()

    def actor(self, name):
        """The id of the actor of this id or name, in any case."""
        found = self.sql(
            "select actor_id from actors where lower(actor_id) = lower($name) or lower(name) = lower($name)"
            " order by n_mentions desc, actor_id limit 1",
            name=name,
        )
        if found.empty:
            raise LookupError(f"The run saw no actor '{name}'")
        return found.actor_id[0]

    def name(self, actor_id):
        """The name of an actor."""
        return self.sql("select name from actors where actor_id = $id", id=actor_id).name[0]


def open_run(corpus=None, warehouse=None):
    """The published run of a corpus.

    Without arguments: ENTENTE_CORPUS and ENTENTE_WAREHOUSE, else the sample corpus in target/warehouse.
    """
    corpus = corpus or os.environ.get("ENTENTE_CORPUS", "sample")
    warehouse = Path(warehouse or os.environ.get("ENTENTE_WAREHOUSE", HOME / "target" / "warehouse"))
    pointer = warehouse / corpus / "current.json"
    if not pointer.exists():
        raise FileNotFoundError(f"Nothing is published in {pointer.parent}: run jobs/entente run first")
    run_id = json.loads(pointer.read_text())["runId"]
    return Run(warehouse / corpus / "runs" / run_id)


def interval(share, n):
    """Wilson's 95 % interval of a share in [0, 1] among n independent observations."""
    centre = (share + _Z**2 / (2 * n)) / (1 + _Z**2 / n)
    half = _Z * math.sqrt(share * (1 - share) / n + _Z**2 / (4 * n**2)) / (1 + _Z**2 / n)
    return max(0.0, centre - half), min(1.0, centre + half)


def balance(w_for, w_against, n):
    """(net, low, high) in [-1, 1] of weighted evidence that tells as much as n independent pieces."""
    share = w_for / (w_for + w_against)
    low, high = interval(share, max(1.0, n))
    return 2 * share - 1, 2 * low - 1, 2 * high - 1


def colour(net):
    """The colour of a sign."""
    return FOR if net > 0 else AGAINST if net < 0 else EVEN


def fill(low, high, shade):
    """What a mark is filled with: nothing where its interval holds 0, so that the sign could be the other."""
    return "white" if low <= 0 <= high else shade


def places(graph, rounds=300):
    """Where the nodes of a network lie: springs (Fruchterman and Reingold 1991) with a pull to the middle, so that parts without a tie
    do not fly apart. The same network always lies the same way."""
    nodes = sorted(graph)
    number = {node: i for i, node in enumerate(nodes)}
    i = np.arange(len(nodes))
    reach = np.sqrt((i + 1) / len(nodes)) / 2
    at = np.column_stack([reach * np.cos(2.399963 * i), reach * np.sin(2.399963 * i)])
    room = 0.9 / np.sqrt(len(nodes))
    ties = np.zeros((len(nodes), len(nodes)))
    for a, b in graph.edges:
        ties[number[a], number[b]] = ties[number[b], number[a]] = 1
    for done in range(rounds):
        apart = at[:, None] - at[None]
        distance = np.linalg.norm(apart, axis=2)
        force = room**2 / np.maximum(distance, 0.01) ** 2 - ties * distance / room * 0.7
        push = (apart * force[:, :, None]).sum(axis=1) - 1.5 * at
        length = np.maximum(np.linalg.norm(push, axis=1, keepdims=True), 1e-9)
        at = at + push / length * np.minimum(length, 0.1 * (1 - done / rounds) ** 2)
    return dict(zip(nodes, at))


def label(axes, spots):
    """Writes names beside marks, where room is: below, above, to the right or to the left, wherever it covers least of the names and marks
    that are there. spots: name to (place in the axes' data, radius of the mark in points); who comes first chooses first."""
    axes.figure.tight_layout()
    canvas = axes.figure.canvas
    pixels = axes.figure.dpi / 72
    taken = [(x - r * pixels, y - r * pixels, x + r * pixels, y + r * pixels)
             for (x, y), r in ((axes.transData.transform(at), r) for at, r in spots.values())]
    for (name, (at, r)), own in zip(spots.items(), list(taken)):
        ways = [((0, -r - 7), "center"), ((0, r + 7), "center"), ((r + 3, 0), "left"), ((-r - 3, 0), "right")]
        texts = [axes.annotate(name, at, textcoords="offset points", xytext=way, ha=side, va="center", fontsize=8.5,
                               bbox={"boxstyle": "round,pad=0.1", "facecolor": "white", "alpha": 0.75, "linewidth": 0}) for way, side in ways]
        boxes = [text.get_window_extent(canvas.get_renderer()).extents for text in texts]
        covered = [sum(max(0, min(box[2], other[2]) - max(box[0], other[0])) * max(0, min(box[3], other[3]) - max(box[1], other[1]))
                       for other in taken if other is not own) for box in boxes]
        chosen = covered.index(min(covered))
        taken.append(tuple(boxes[chosen]))
        for text in texts[:chosen] + texts[chosen + 1:]:
            text.remove()


def finished(figure):
    """Lays a figure out for showing; one with an empty panel is an error, since an empty figure tells nothing."""
    for axes in figure.axes:
        drawn = len(axes.lines) + len(axes.patches) + len(axes.collections) + len(axes.images)
        if drawn == 0:
            raise ValueError(f"The panel '{axes.get_title() or axes.get_ylabel()}' is empty: the run holds too little for it")
    figure.tight_layout()
    return figure
