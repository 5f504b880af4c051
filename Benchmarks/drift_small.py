"""Drift check of two files of 10,000 rows x 12 columns, every column, beside pandas + SciPy."""
import os, sys
from make_data import pair
from measure import data_folder, in_turn, mlo, report

reference, current = pair(data_folder(), 10_000, 12)
programs = {
    "pandas + SciPy": [sys.executable, os.path.join(os.path.dirname(__file__), "peer_drift.py"), "pandas", reference, current],
    "mlo drift check": [mlo(), "drift", "check", reference, current],
}
megabytes = (os.path.getsize(reference) + os.path.getsize(current)) / 1e6
title = f"Drift check, two files of 10,000 x 12 ({megabytes:.0f} MB together)"
report(title, in_turn(programs, 9, statuses=(0, 1)), "pandas + SciPy", "at most 60 ms")
