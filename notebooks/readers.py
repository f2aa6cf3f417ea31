"""Reads every table of a published run with pyarrow and DuckDB and compares rows, types and comments.

Says one line a table, and ends with an error where the two, or the manifest, differ. ENTENTE_CORPUS and ENTENTE_WAREHOUSE name the
run, as for the notebooks.
"""

import json
import sys

import pyarrow as pa
import pyarrow.dataset as ds
import pyarrow.types as pt

from entente import open_run

MONTHLY = ds.partitioning(pa.schema([("pub_month", pa.string())]), flavor="hive")
SPARK_SCHEMA = b"org.apache.spark.sql.parquet.row.metadata"
TYPES = [
    (pt.is_string, "VARCHAR"),
    (pt.is_large_string, "VARCHAR"),
    (pt.is_int64, "BIGINT"),
    (pt.is_int32, "INTEGER"),
    (pt.is_float64, "DOUBLE"),
    (pt.is_boolean, "BOOLEAN"),
    (pt.is_date32, "DATE"),
]


def type_name(kind):
    """The name of an Arrow type in DuckDB; an instant must be in UTC."""
    if pt.is_list(kind):
        return type_name(kind.value_type) + "[]"
    if pt.is_timestamp(kind) and kind.tz == "UTC":
        return "TIMESTAMP WITH TIME ZONE"
    return next((name for holds, name in TYPES if holds(kind)), str(kind))


def comments(schema):
    """The comments that Spark left in a file, by column."""
    fields = json.loads(schema.metadata[SPARK_SCHEMA])["fields"]
    return {field["name"]: field["metadata"].get("comment", "") for field in fields}


def faults(run, table, promised):
    """What is wrong with a table, in words."""
    folder = run.folder / table
    files = sorted(str(file) for file in folder.glob("**/*.parquet"))
    columns = run.connection.execute(f"describe {table}").fetchall()
    in_duckdb = {name: kind for name, kind, *_ in columns}
    monthly = {"partitioning": MONTHLY, "partition_base_dir": str(folder)} if "pub_month" in in_duckdb else {}
    dataset = ds.dataset(files, format="parquet", **monthly)
    rows = dataset.count_rows()
    in_arrow = {field.name: type_name(field.type) for field in dataset.schema}
    counted = run.connection.execute(f"select count(*) from {table}").fetchone()[0]
    if not rows == counted == promised["rows"]:
        yield f"rows: pyarrow {rows}, DuckDB {counted}, manifest {promised['rows']}"
    for name in sorted(in_arrow.keys() | in_duckdb.keys()):
        if in_arrow.get(name) != in_duckdb.get(name):
            yield f"{name}: pyarrow {in_arrow.get(name)}, DuckDB {in_duckdb.get(name)}"
    said = comments(ds.dataset(files[0], format="parquet").schema)
    for name in in_arrow:
        if name != "pub_month" and not said.get(name):
            yield f"{name} has no comment"


def main():
    run = open_run()
    wrong = 0
    for table, promised in run.manifest["tables"].items():
        if not any((run.folder / table).glob("**/*.parquet")):
            print(f"{table:22} has no file")
            wrong += 1
            continue
        found = list(faults(run, table, promised))
        wrong += len(found)
        print(f"{table:22} {promised['rows']:>9,} rows  {'; '.join(found) or 'alike'}")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
