"""The peer's side: the measures of `mlo drift check` for every column of two CSV files: peer_drift.py pandas|polars REF CUR

Times and columns whose values are nearly all different are left out, as mlo leaves them out.
"""
import sys
import numpy

library, paths = sys.argv[1], sys.argv[2:4]


def shares(counts):
    return numpy.maximum(counts / counts.sum(), 1e-6)


def stability(p, q):
    return float(((q - p) * numpy.log(q / p)).sum())


def with_pandas():
    import pandas
    from scipy import stats
    from scipy.spatial import distance

    reference, current = (pandas.read_csv(path) for path in paths)
    for name in reference.columns:
        a, b = reference[name].dropna(), current[name].dropna()
        missing = (reference[name].isna().mean(), current[name].isna().mean())
        if pandas.api.types.is_numeric_dtype(a):
            a, b = a.to_numpy(float), b.to_numpy(float)
            edges = numpy.unique(numpy.quantile(a, numpy.linspace(0, 1, 11)[1:-1]))
            p, q = (shares(numpy.bincount(numpy.searchsorted(edges, side, side="left"), minlength=len(edges) + 1)) for side in (a, b))
            ks = stats.ks_2samp(a, b)
            print(name, missing, ks.statistic, ks.pvalue, stats.wasserstein_distance(a, b), stability(p, q), distance.jensenshannon(p, q, base=2))
            continue
        counts = [side.value_counts() for side in (a, b)]
        if 2 * len(counts[0]) > len(a) or name.startswith("time"):
            continue
        both = pandas.concat(counts, axis=1).fillna(0).to_numpy()
        chi = stats.chi2_contingency(both.T, correction=False)
        print(name, missing, chi.statistic, chi.pvalue, stability(*map(shares, both.T)), distance.jensenshannon(*map(shares, both.T), base=2))


def with_polars():
    import polars
    from scipy import special

    reference, current = (polars.read_csv(path, infer_schema_length=10_000) for path in paths)
    for name, kind in reference.schema.items():
        sides = [table[name] for table in (reference, current)]
        missing = [side.null_count() / len(side) for side in sides]
        if kind.is_numeric():
            a, b = (numpy.sort(side.drop_nulls().to_numpy()) for side in sides)
            pooled = numpy.concatenate([a, b])
            pooled.sort(kind="mergesort")
            f, g = (numpy.searchsorted(side, pooled, "right") / len(side) for side in (a, b))
            gap = numpy.abs(f - g)
            d = gap.max()
            p_value = special.kolmogorov(d * (len(a) * len(b) / (len(a) + len(b))) ** 0.5)
            wasserstein = float((gap[:-1] * numpy.diff(pooled)).sum())
            edges = numpy.unique(numpy.quantile(a, numpy.linspace(0, 1, 11)[1:-1]))
            p, q = (shares(numpy.diff(numpy.concatenate([[0], numpy.searchsorted(side, edges, "right"), [len(side)]]))) for side in (a, b))
            middle = (p + q) / 2
            jensen = float(numpy.sqrt((special.rel_entr(p, middle) + special.rel_entr(q, middle)).sum() / 2))
            print(name, missing, d, p_value, wasserstein, stability(p, q), jensen)
            continue
        counts = [side.drop_nulls().value_counts(name=which) for side, which in zip(sides, "pq")]
        if 2 * len(counts[0]) > len(sides[0]) or name.startswith("time"):
            continue
        both = counts[0].join(counts[1], on=name, how="full").select("p", "q").fill_null(0).to_numpy().astype(float)
        expected = both.sum(1, keepdims=True) * both.sum(0) / both.sum()
        chi = float(((both - expected) ** 2 / expected).sum())
        p, q = map(shares, both.T)
        middle = (p + q) / 2
        print(name, missing, chi, special.chdtrc(len(both) - 1, chi), stability(p, q),
              float(numpy.sqrt((special.rel_entr(p, middle) + special.rel_entr(q, middle)).sum() / 2)))


with_polars() if library == "polars" else with_pandas()
