"""Drift check of two files of 1,000,000 rows x 20 columns, every column, beside pandas + SciPy."""
import os, sys
from make_data import pair
from measure import data_folder, in_turn, mlo, report

reference, current = pair(data_folder(), 1_000_000, 20)
programs = {
    "pandas + SciPy": [sys.executable, os.path.join(os.path.dirname(__file__), "peer_drift.py"), reference, current],
    "mlo drift check": [mlo(), "drift", "check", reference, current],
}
megabytes = (os.path.getsize(reference) + os.path.getsize(current)) / 1e6
title = f"Drift check, two files of 1,000,000 x 20 ({megabytes:.0f} MB together)"
report(title, in_turn(programs, 5, statuses=(0, 1)), "pandas + SciPy", "at most 0.5 of pandas + SciPy")
