"""Executes every notebook of this folder and looks at what it shows; called by `check`."""

import argparse
import base64
import io
import sys
import time
from pathlib import Path

import matplotlib.image
import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError

HERE = Path(__file__).resolve().parent
SECONDS = 600
# A picture whose pixels hardly differ is blank.
LEAST_SPREAD = 0.02


def stored(path, notebook):
    """What is wrong with a notebook as it is kept."""
    first = notebook.cells[0]
    if first.cell_type != "markdown" or "?" not in first.source:
        yield "does not open with a question"
    for number, cell in enumerate(notebook.cells):
        if cell.cell_type == "code" and (cell.outputs or cell.execution_count is not None):
            yield f"cell {number} keeps an output: clear all outputs before it is saved"


def figures(notebook):
    """The pictures that the cells made, in order."""
    for cell in notebook.cells:
        for output in cell.get("outputs", []):
            if "image/png" in output.get("data", {}):
                yield base64.b64decode(output.data["image/png"])


def shown(notebook):
    """What is wrong with what an executed notebook shows."""
    pictures = list(figures(notebook))
    if not pictures:
        yield "has no figure"
    for number, png in enumerate(pictures):
        if matplotlib.image.imread(io.BytesIO(png), format="png")[:, :, :3].std() < LEAST_SPREAD:
            yield f"figure {number + 1} is blank"
    last = [cell for cell in notebook.cells if cell.cell_type == "code"][-1]
    if not last.outputs:
        yield "does not end with a figure or a number"


def execute(path, folder):
    """The faults of a notebook; its figures go into a folder, where one is given."""
    notebook = nbformat.read(path, as_version=4)
    nbformat.validate(notebook)
    faults = list(stored(path, notebook))
    try:
        NotebookClient(
            notebook, kernel_name="python3", startup_timeout=SECONDS, timeout=SECONDS, resources={"metadata": {"path": HERE}}
        ).execute()
    except CellExecutionError as error:
        return faults + [f"{error.ename}: {error.evalue}"]
    if folder:
        folder.mkdir(parents=True, exist_ok=True)
        for number, png in enumerate(figures(notebook)):
            (folder / f"{path.stem}-{number + 1}.png").write_bytes(png)
    return faults + list(shown(notebook))


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--figures", type=Path)
    folder = arguments.parse_args().figures
    wrong = 0
    paths = sorted(HERE.glob("*.ipynb"))
    for path in paths:
        start = time.monotonic()
        faults = execute(path, folder and folder.resolve())
        wrong += bool(faults)
        print(f"{path.name}: {'; '.join(faults) if faults else 'done'}, {time.monotonic() - start:.0f} s", flush=True)
    print(f"{len(paths) - wrong} passed, {wrong} failed")
    return 1 if wrong or not paths else 0


if __name__ == "__main__":
    sys.exit(main())
