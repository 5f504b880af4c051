"""Drift check of two files of 1,000,000 rows x 20 mixed columns, beside polars + numpy, pandas + SciPy and Evidently."""
import os, sys
from make_data import pair
from measure import data_folder, in_turn, mlo, report

reference, current = pair(data_folder(), 1_000_000, 20)
here = os.path.dirname(__file__)
peer = [sys.executable, os.path.join(here, "peer_drift.py")]
programs = {
    "polars + numpy": [*peer, "polars", reference, current],
    "pandas + SciPy": [*peer, "pandas", reference, current],
    "mlo drift check": [mlo(), "drift", "check", reference, current],
}
megabytes = (os.path.getsize(reference) + os.path.getsize(current)) / 1e6
title = f"Drift check, two files of 1,000,000 x 20, ids, times and quoted texts among them ({megabytes:.0f} MB together)"
report(title, in_turn(programs, 5, statuses=(0, 1)), "polars + numpy", "at most 0.2 of polars + numpy")

evidently = os.environ.get("MLO_BENCH_EVIDENTLY")
if evidently:
    script = os.path.join(here, "..", "Scripts", "conformance_jobs", "preset_peer.py")
    programs = {
        "Evidently": [evidently, script, reference, current],
        "mlo drift check --profile evidently": [mlo(), "drift", "check", reference, current, "--profile", "evidently"],
    }
    report("The same with Evidently's preset", in_turn(programs, 1, statuses=(0, 1, 3), warm=False), "Evidently", "at most 0.02 of Evidently")
