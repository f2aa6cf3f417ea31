"""Opens the published run of a corpus for analysis with DuckDB."""

import json
import os
from pathlib import Path

import duckdb

HOME = Path(__file__).resolve().parent.parent


class Run:
    """The tables of one published run, each a DuckDB view of its name."""

    def __init__(self, folder):
        self.folder = Path(folder)
        self.manifest = json.loads((self.folder / "manifest.json").read_text())
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
