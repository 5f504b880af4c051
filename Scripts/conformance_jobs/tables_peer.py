"""What pandas makes of tables, as JSON: tables_peer.py FILE... for profiles, then --groups REF CUR COLUMNS, --weeks FILE"""
import json, sys
import pandas

words, answers = sys.argv[1:], {"profiles": {}}
split = words.index("--groups")
for path in words[:split]:
    table = pandas.read_csv(path)
    columns = {}
    for name in table:
        column = table[name]
        answer = {"present": int(column.count()), "missing": int(column.isna().sum()), "distinct": int(column.nunique())}
        if pandas.api.types.is_numeric_dtype(column) and column.dtype != bool and column.count() > 3:
            answer |= {"minimum": column.min(), "maximum": column.max(), "mean": column.mean(), "variance": column.var(),
                       "skewness": column.skew(), "excess_kurtosis": column.kurt(), "zeros": int((column == 0).sum()), "negatives": int((column < 0).sum()),
                       "quantiles": {str(p): column.quantile(p) for p in (0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99)}}
        columns[name] = {k: v.item() if hasattr(v, "item") else v for k, v in answer.items()}
    answers["profiles"][path] = {"rows": len(table), "columns": columns, "repeated": int(table.duplicated().sum())}
reference, current, keys = words[split + 1 : split + 4]
answers["groups"] = [
    {",".join(map(str, key if isinstance(key, tuple) else (key,))): int(count)
     for key, count in pandas.read_csv(path).groupby(keys.split(",")).size().items()} for path in (reference, current)]
path, column = words[split + 5 : split + 7]
times = pandas.to_datetime(pandas.read_csv(path)[column], utc=True)
naive = times.dt.tz_localize(None)
answers["periods"] = {name: sorted(int(count) for count in naive.dt.to_period(code).value_counts())
                      for name, code in (("day", "D"), ("week", "W-SUN"), ("month", "M"))}
json.dump(answers, sys.stdout, default=float)
