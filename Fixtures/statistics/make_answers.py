"""Writes answers.json of this folder with SciPy 1.17.1, NumPy 2.4.6 and statsmodels: python make_answers.py

Small made-up samples at the edges of the measures: ties, few values, sides of unequal size, huge and tiny values,
constants, tables of two categories and sparse ones. A measure that the library cannot compute is null.
"""
import json, math, os, random, warnings
import numpy as np
import scipy
import statsmodels
from scipy import stats
from scipy.stats import contingency
from statsmodels.stats.multitest import multipletests

warnings.simplefilter("ignore")
random.seed(20261124)


def normal(count, mean=0.0, deviation=1.0, digits=6):
    return [round(random.gauss(mean, deviation), digits) for _ in range(count)]


SAMPLES = {
    "untied, equal sizes": (normal(40), normal(40, 0.3)),
    "untied, unequal sizes": (normal(130), normal(37, 0.4, 1.5)),
    "untied, few": (normal(7), normal(9, 1.2)),
    "untied, very few": (normal(3), normal(5, 1)),
    "untied, few against many": (normal(8, 0.7), normal(400)),
    "untied, twenty a side": (normal(20), normal(20, 0.6)),
    "untied, nineteen and twenty": (normal(19), normal(20, 0.2)),
    "untied, clearly moved": (normal(60), normal(80, 3)),
    "untied, not moved": (normal(300), normal(250)),
    "untied, many": (normal(1500, digits=9), normal(1100, 0.05, digits=9)),
    "untied, beyond 10,000": (normal(10_400, digits=9), normal(2100, 0.02, digits=9)),
    "tied, one decimal": (normal(90, digits=1), normal(110, 0.25, digits=1)),
    "tied, ratings": ([1] * 20 + [2] * 35 + [3] * 45, [1] * 10 + [2] * 25 + [3] * 55 + [4] * 5),
    "tied, two values": ([0] * 50 + [1] * 30, [0] * 25 + [1] * 35),
    "tied, unmoved two values": ([0] * 500 + [1] * 500, [0] * 400 + [1] * 400),
    "tied, few": ([1, 1, 2, 2, 3], [1, 2, 2, 3, 3, 3, 4]),
    "huge values": ([x * 1e300 for x in normal(30)], [x * 1e300 for x in normal(40, 0.5)]),
    "tiny values": ([x * 1e-200 for x in normal(30)], [x * 1e-200 for x in normal(40, 0.5)]),
    "far from zero": ([1e9 + x for x in normal(50, digits=3)], [1e9 + x for x in normal(45, 0.4, digits=3)]),
    "one value each": ([1.0], [2.0]),
    "constant, the same": ([5.0] * 6, [5.0] * 8),
    "constant, not the same": ([5.0] * 6, [7.0] * 8),
    "constant against spread": ([5.0] * 12, normal(15, 5)),
    "heavy tails": ([round(random.gauss(0, 1) / max(1e-3, abs(random.gauss(0, 1))), 6) for _ in range(70)],
                    [round(2 * random.gauss(0, 1) / max(1e-3, abs(random.gauss(0, 1))), 6) for _ in range(60)]),
}

TABLES = {
    "two by two": ([30, 10], [20, 25]),
    "two by two, small": ([3, 1], [1, 4]),
    "two by two, nearly equal": ([10, 11], [11, 10]),
    "two by two, a zero": ([12, 0], [7, 5]),
    "two by two, large": ([51_234, 48_012], [49_000, 49_950]),
    "three categories": ([10, 20, 30], [15, 15, 40]),
    "new category": ([10, 20, 0], [8, 22, 6]),
    "vanished category": ([10, 20, 5], [8, 22, 0]),
    "sparse": ([1, 0, 2, 0, 1, 3, 0, 1, 1, 0], [0, 2, 0, 1, 1, 0, 4, 0, 1, 2]),
    "unmoved, unequal sizes": ([20, 40, 60], [10, 20, 30]),
    "many categories": ([(7 * i) % 23 + 1 for i in range(60)], [(5 * i) % 19 + 1 for i in range(60)]),
}


def number(value):
    value = float(value)
    return value if math.isfinite(value) else None


def answer(compute):
    try:
        result = compute()
        values = {key: number(value) for key, value in result.items()}
        return None if any(v is None for v in values.values()) else values
    except Exception:
        return None


def test(run):
    result = run()
    return {"statistic": result.statistic, "p": result.pvalue}


def psi(reference, current):
    """Shares floored at 0.0001."""
    r, c = (np.maximum(np.array(side) / sum(side), 1e-4) for side in (reference, current))
    return float(np.sum((r - c) * np.log(r / c)))


def ten_widths(x, y):
    if min(x) == max(x):
        return {}
    edges = np.linspace(min(x), max(x), 11)[1:-1]
    count = lambda side: np.bincount(np.searchsorted(edges, side, side="right"), minlength=10)
    return {"value": psi(count(x), count(y))}


def permutation_p(statistic, x, y, seed=1):
    generator, pooled, n = np.random.default_rng(seed), np.concatenate([x, y]), len(x)
    observed, hits, rounds = statistic(x, y), 0, 20_000
    for _ in range(rounds):
        generator.shuffle(pooled)
        hits += statistic(pooled[:n], pooled[n:]) >= observed - 1e-12
    return hits / rounds


def cvm_by_blocks(x, y):
    values, counts = np.unique(np.concatenate([x, y]), return_counts=True)
    f = np.searchsorted(np.sort(x), values, side="right") / len(x)
    g = np.searchsorted(np.sort(y), values, side="right") / len(y)
    return float(len(x) * len(y) / (len(x) + len(y)) ** 2 * np.sum(counts * (f - g) ** 2))


def ks(x, y):
    return stats.ks_2samp(x, y).statistic


def sample_answers(name, x, y):
    a, b = np.array(x, float), np.array(y, float)
    result = {
        "ks_auto": answer(lambda: test(lambda: stats.ks_2samp(a, b))),
        "ks_asymp": answer(lambda: test(lambda: stats.ks_2samp(a, b, method="asymp"))),
        "anderson_darling": answer(lambda: test(lambda: stats.anderson_ksamp([a, b], midrank=True))),
        "cramer_von_mises_midrank": answer(lambda: test(lambda: stats.cramervonmises_2samp(a, b))),
        "mann_whitney": answer(lambda: test(lambda: stats.mannwhitneyu(a, b))),
        "epps_singleton": answer(lambda: test(lambda: stats.epps_singleton_2samp(a, b))),
        # Counted from a value of the sample: far from zero SciPy's own sums lose half of their digits.
        "student_t": answer(lambda: test(lambda: stats.ttest_ind(a - a[0], b - a[0]))),
        "welch_t": answer(lambda: test(lambda: stats.ttest_ind(a - a[0], b - a[0], equal_var=False))),
        "energy_distance": answer(lambda: {"value": stats.energy_distance(a, b)}),
        "wasserstein": answer(lambda: {"value": stats.wasserstein_distance(a, b)}),
        "psi_ten_widths": answer(lambda: ten_widths(x, y)) or None,
        "cramer_von_mises_blocks": answer(lambda: {"value": cvm_by_blocks(a, b)}),
    }
    if name.startswith("tied") and "unmoved" not in name:
        result["cramer_von_mises_permuted"] = {"p": permutation_p(cvm_by_blocks, a, b)}
        result["ks_permuted"] = {"p": permutation_p(ks, a, b)}
    return {"reference": x, "current": y, "answers": result}


def fit(r, c):
    expected = np.array(r) * sum(c) / sum(r)
    return test(lambda: stats.chisquare(c, expected))


def corrected_v(table):
    """Bergsma (2013)."""
    n, (rows, columns) = table.sum(), table.shape
    phi2 = max(0, stats.chi2_contingency(table, correction=False).statistic / n - (columns - 1) * (rows - 1) / (n - 1))
    return math.sqrt(phi2 / min(columns - (columns - 1) ** 2 / (n - 1) - 1, rows - (rows - 1) ** 2 / (n - 1) - 1))


def tvd_permuted(r, c):
    labels = np.repeat(np.arange(len(r)), np.array(r) + np.array(c))
    distance = lambda left: float(np.abs(left / sum(r) - (np.array(r) + np.array(c) - left) / sum(c)).sum() / 2)
    generator, hits, rounds, observed = np.random.default_rng(2), 0, 4000, distance(np.array(r))
    for _ in range(rounds):
        generator.shuffle(labels)
        hits += distance(np.bincount(labels[:sum(r)], minlength=len(r))) >= observed - 1e-12
    return hits / rounds


def table_answers(r, c):
    table = np.array([r, c])
    return {"reference": r, "current": c, "answers": {
        "chi_square": answer(lambda: test(lambda: stats.chi2_contingency(table, correction=False))),
        "chi_square_yates": answer(lambda: test(lambda: stats.chi2_contingency(table, correction=True))) if len(r) == 2 else None,
        "chi_square_fit": answer(lambda: fit(r, c)),
        "g_test": answer(lambda: test(lambda: stats.chi2_contingency(table, correction=False, lambda_="log-likelihood"))),
        "fisher_exact": answer(lambda: {"p": stats.fisher_exact(table).pvalue}) if len(r) == 2 else None,
        "cramers_v": answer(lambda: {"value": contingency.association(table, method="cramer", correction=False)}),
        "cramers_v_corrected": answer(lambda: {"value": corrected_v(table)}),
        "total_variation_permuted": answer(lambda: {"p": tvd_permuted(r, c)}) if sum(r) < 10_000 else None,
    }}


def distributions():
    kstwo = [[n, d, float(stats.kstwo.sf(d, n))]
             for n in (1, 2, 5, 17, 60, 140, 141, 300, 1000, 5000, 19_999, 20_001, 50_000, 250_000, 10_000_000)
             for z in (0.3, 0.45, 0.6, 0.8, 1.0, 1.2, 1.36, 1.48, 1.5, 1.7, 2.0, 2.5, 3.0)
             for d in [z / math.sqrt(n)] if d < 1]
    student = [[t, df, float(2 * stats.t.sf(t, df))]
               for t in (1e-6, 0.01, 0.5, 1, 1.96, 2.5, 5, 10, 40) for df in (1, 1.7, 2, 5.5, 30, 98, 99, 101, 1000, 2e6)]
    # The series of Csörgő and Faraway, summed by SciPy to 1e-7.
    from scipy.stats._hypotests import _cdf_cvm_inf
    cvm = [[x, float(1 - _cdf_cvm_inf(np.array([x]))[0])] for x in (0.01, 0.03, 0.06, 0.1, 1 / 6, 0.3, 0.46136, 0.74346, 1.2, 2.0)]
    return {"kstwo": kstwo, "student": student, "cramer_von_mises_limit": cvm}


def adjustments():
    generator, cases = random.Random(5), []
    for count in (1, 2, 5, 24, 100):
        p = [generator.random() ** 4 for _ in range(count)] + [0.0, 1.0, 1e-300][: count // 4]
        cases.append({"p": p, **{key: list(map(float, multipletests(p, method=method)[1])) for key, method in
                                 (("bonferroni", "bonferroni"), ("holm", "holm"), ("bh", "fdr_bh"), ("by", "fdr_by"))}})
    return cases


document = {
    "made_by": f"SciPy {scipy.__version__}, NumPy {np.__version__}, statsmodels {statsmodels.__version__}",
    "samples": {name: sample_answers(name, x, y) for name, (x, y) in SAMPLES.items()},
    "tables": {name: table_answers(r, c) for name, (r, c) in TABLES.items()},
    "distributions": distributions(),
    "adjustments": adjustments(),
}
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "answers.json"), "w") as file:
    json.dump(document, file, indent=None, separators=(",", ":"))
    file.write("\n")
