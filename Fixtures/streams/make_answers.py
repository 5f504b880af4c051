"""Writes the reference answers of this folder with river 0.26.1: python make_answers.py [CSV...]

Each JSON file holds the values of a stream and, for each detector and its settings, the indices (from 0) at which
river signals a drift and those at which a warning begins. KSWIN draws at random: its counts for five seeds are kept.
"""
import csv, json, random, sys
import river
from river import drift
from river.drift import binary

def levels(steps, spread, seed):
    r = random.Random(seed)
    return [round(r.gauss(level, spread), 4) for level, count in steps for _ in range(count)]

def errors(steps, seed):
    r = random.Random(seed)
    return [int(r.random() < rate) for rate, count in steps for _ in range(count)]

STREAMS = {
    "steps": levels([(0, 700), (1.5, 500), (1.4, 600), (-1, 700)], 1, 1),
    "slope": levels([(i / 40, 20) for i in range(125)], 0.7, 2),
    "large": levels([(1200, 500), (900, 700), (1250, 300)], 90, 3),
    "errors": errors([(0.1, 1500), (0.3, 900), (0.15, 1200), (0.6, 400)], 4),
    "errors_slow": errors([(0.05 + i / 200, 60) for i in range(60)], 5),
    "errors_falling": errors([(0.5, 800), (0.1, 1200), (0.11, 500), (0.7, 300)], 6),
}

ANY = [
    ("adwin", {}, lambda: drift.ADWIN()),
    ("adwin", {"delta": "0.05"}, lambda: drift.ADWIN(delta=0.05)),
    ("adwin", {"clock": "8", "max-buckets": "3", "min-window-length": "10", "grace-period": "50"},
     lambda: drift.ADWIN(clock=8, max_buckets=3, min_window_length=10, grace_period=50)),
    ("page-hinkley", {}, lambda: drift.PageHinkley()),
    ("page-hinkley", {"threshold": "10"}, lambda: drift.PageHinkley(threshold=10)),
    ("page-hinkley", {"mode": "up"}, lambda: drift.PageHinkley(mode="up")),
    ("page-hinkley", {"mode": "down", "alpha": "0.999", "delta": "0.1", "min-instances": "60", "threshold": "20"},
     lambda: drift.PageHinkley(mode="down", alpha=0.999, delta=0.1, min_instances=60, threshold=20)),
]
ERRORS = [
    ("ddm", {}, lambda: binary.DDM()),
    ("ddm", {"warm-start": "60", "warning-threshold": "1.5", "drift-threshold": "2.5"},
     lambda: binary.DDM(60, 1.5, 2.5)),
    ("eddm", {}, lambda: binary.EDDM()),
    ("eddm", {"alpha": "0.9", "beta": "0.8"}, lambda: binary.EDDM(alpha=0.9, beta=0.8)),
    ("hddm-a", {}, lambda: binary.HDDMA()),
    ("hddm-a", {"two-sided-test": "yes"}, lambda: binary.HDDMA(two_sided_test=True)),
    ("hddm-w", {}, lambda: binary.HDDMW()),
    ("hddm-w", {"lambda": "0.02", "two-sided-test": "yes"}, lambda: binary.HDDMW(lambda_val=0.02, two_sided_test=True)),
]

def run(detector, values):
    drifts, warnings, was = [], [], False
    for index, value in enumerate(values):
        detector.update(value)
        warns = not detector.drift_detected and getattr(detector, "warning_detected", False)
        if detector.drift_detected:
            drifts.append(index)
        if warns and not was:
            warnings.append(index)
        was = warns
    return drifts, warnings

def answers(values):
    cases = []
    for name, settings, make in ANY + (ERRORS if set(values) <= {0, 1} else []):
        drifts, warnings = run(make(), values)
        cases.append({"detector": name, "settings": settings, "drifts": drifts, "warnings": warnings})
    counts = [len(run(drift.KSWIN(seed=seed), values)[0]) for seed in range(1, 6)]
    return {"cases": cases, "kswin_drift_counts": counts}

def write(name, values):
    document = {"river": river.__version__, "values": values, **answers(values)}
    with open(f"{name}.json", "w") as file:
        json.dump(document, file, separators=(",", ":"))
        file.write("\n")

if len(sys.argv) > 1:
    for path in sys.argv[1:]:
        values = [float(row["value"]) for row in csv.DictReader(open(path))]
        values = [int(v) for v in values] if set(values) <= {0, 1} else values
        write(path.split("/")[-1].removesuffix(".csv"), values)
else:
    for name, values in STREAMS.items():
        write(name, values)
