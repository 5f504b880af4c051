"""What a careful script says of every column of a CSV file: counts, distinct, moments and quantiles, with one library."""
import sys

library, path = sys.argv[1:]
LEVELS = [0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99]

if library == "polars":
    import polars

    table = polars.read_csv(path, infer_schema_length=None)
    figures = []
    for name, kind in table.schema.items():
        column = polars.col(name)
        figures += [column.null_count().alias(f"{name} missing"), column.n_unique().alias(f"{name} distinct")]
        if kind.is_numeric():
            figures += [getattr(column, what)().alias(f"{name} {what}") for what in ("min", "max", "mean", "std", "skew")]
            figures += [column.quantile(level).alias(f"{name} {level}") for level in LEVELS]
        else:
            figures.append(column.value_counts(sort=True).head(5).implode().alias(f"{name} top"))
    print(table.select(figures).row(0))
elif library == "pandas":
    import pandas

    table = pandas.read_csv(path)
    print(table.isna().sum(), table.nunique(), table.describe(percentiles=LEVELS))
    print(table.select_dtypes("number").skew())
    for name in table.select_dtypes(exclude="number"):
        print(table[name].value_counts().head(5))
else:
    import duckdb

    print(duckdb.sql(f"SUMMARIZE SELECT * FROM read_csv('{path}')").fetchall())
