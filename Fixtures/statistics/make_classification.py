"""Answers of scikit-learn, SciPy and NumPy for classification.json: logistic regression, ROC-AUC with DeLong's interval,
correlations with Fisher's z. Run with scikit-learn, SciPy and NumPy installed; writes to standard output."""
import json, sys
import numpy as np, scipy, sklearn
from scipy import stats
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score

generator = np.random.default_rng(7)


def delong(scores, labels):
    """Area and variance by the definition: every positive against every negative."""
    ups, downs = scores[labels], scores[~labels]
    wins = (ups[:, None] > downs[None, :]) + 0.5 * (ups[:, None] == downs[None, :])
    over, under = wins.mean(axis=1), wins.mean(axis=0)
    return wins.mean(), over.var(ddof=1) / len(ups) + under.var(ddof=1) / len(downs)


regressions = []
for rows, features, penalty, apart in ((200, 3, 1.0, 0.5), (60, 5, 0.1, 1.0), (400, 2, 10.0, 0.0), (40, 2, 1.0, 9.0)):
    labels = np.arange(rows) % 3 == 0
    matrix = np.round(generator.normal(size=(rows, features)) + labels[:, None] * apart * np.linspace(1, 0, features), 6)
    model = LogisticRegression(C=1 / penalty, tol=1e-12, max_iter=10000, solver="newton-cholesky").fit(matrix, labels)
    regressions.append({
        "penalty": penalty, "labels": labels.tolist(), "columns": matrix.T.tolist(),
        "coefficients": model.coef_[0].tolist(), "intercept": float(model.intercept_[0])})

curves = []
for rows, step in ((30, 0), (100, 0.5), (500, 0.1), (12, 1)):
    labels = generator.random(rows) < 0.4
    labels[:2], labels[2:4] = True, False
    scores = generator.normal(size=rows) + labels
    if step:
        scores = np.round(scores / step) * step
    area, variance = delong(scores, labels)
    assert abs(area - roc_auc_score(labels, scores)) < 1e-12
    curves.append({"scores": scores.tolist(), "labels": labels.tolist(), "area": area, "standard_error": variance ** 0.5})

correlations = []
for rows, other, before, now in ((50, 80, 0.5, 0.5), (200, 200, 0.8, -0.1), (31, 1000, 0.0, 0.3)):
    sides = []
    for count, rho in ((rows, before), (other, now)):
        x = generator.normal(size=count)
        y = rho * x + (1 - rho * rho) ** 0.5 * generator.normal(size=count)
        sides.append((np.round(x, 6), np.round(y, 6)))
    r = [stats.pearsonr(x, y).statistic for x, y in sides]
    z = (np.arctanh(r[1]) - np.arctanh(r[0])) / (1 / (rows - 3) + 1 / (other - 3)) ** 0.5
    correlations.append({
        "reference": [side.tolist() for side in sides[0]], "current": [side.tolist() for side in sides[1]],
        "r": r, "p": 2 * stats.norm.sf(abs(z))})

json.dump({
    "versions": {"scikit-learn": sklearn.__version__, "scipy": scipy.__version__, "numpy": np.__version__},
    "regressions": regressions, "curves": curves, "correlations": correlations}, sys.stdout)
print()
