"""The peer's side: the measures of `mlo drift check` for every column of two CSV files, with pandas and SciPy."""
import sys
import numpy
import pandas
from scipy import stats
from scipy.spatial import distance


def numeric(reference, current):
    missing = (reference.isna().mean(), current.isna().mean())
    a, b = reference.dropna().to_numpy(float), current.dropna().to_numpy(float)
    ks = stats.ks_2samp(a, b)
    wasserstein = stats.wasserstein_distance(a, b)
    edges = numpy.unique(numpy.quantile(a, numpy.linspace(0, 1, 11)[1:-1]))
    p = numpy.bincount(numpy.searchsorted(edges, a, side="left"), minlength=len(edges) + 1) / len(a)
    q = numpy.bincount(numpy.searchsorted(edges, b, side="left"), minlength=len(edges) + 1) / len(b)
    p, q = numpy.maximum(p, 1e-6), numpy.maximum(q, 1e-6)
    psi = float(((q - p) * numpy.log(q / p)).sum())
    return missing, ks.statistic, ks.pvalue, wasserstein, psi, distance.jensenshannon(p, q, base=2)


def categorical(reference, current):
    a, b = reference.fillna("").value_counts(), current.fillna("").value_counts()
    both = pandas.concat([a, b], axis=1).fillna(0).to_numpy()
    chi = stats.chi2_contingency(both.T, correction=False)
    shares = both / both.sum(axis=0)
    return chi.statistic, chi.pvalue, distance.jensenshannon(shares[:, 0], shares[:, 1], base=2)


reference, current = (pandas.read_csv(path) for path in sys.argv[1:3])
for column in reference.columns:
    kind = numeric if pandas.api.types.is_numeric_dtype(reference[column]) else categorical
    print(column, *kind(reference[column], current[column]))
