"""Drift check of two files of 5,000,000 rows x 20 mixed columns, beside polars + numpy."""
import os, sys
from make_data import pair
from measure import data_folder, in_turn, mlo, report

reference, current = pair(data_folder(), 5_000_000, 20)
programs = {
    "polars + numpy": [sys.executable, os.path.join(os.path.dirname(__file__), "peer_drift.py"), "polars", reference, current],
    "mlo drift check": [mlo(), "drift", "check", reference, current],
    "mlo drift check --memory 256": [mlo(), "drift", "check", reference, current, "--memory", "256"],
}
megabytes = (os.path.getsize(reference) + os.path.getsize(current)) / 1e6
title = f"Drift check, two files of 5,000,000 x 20 ({megabytes:.0f} MB together)"
report(title, in_turn(programs, 3, statuses=(0, 1, 3), warm=False), "polars + numpy",
       "at most 1/6 of polars + numpy; memory at most 1.7 times the numeric columns as doubles (1.7 x 960 MB)")
