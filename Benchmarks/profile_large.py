"""Profile of a file of 1,000,000 rows x 20 columns, with distinct counts, beside polars, pandas and duckdb."""
import os, sys
from make_data import pair
from measure import data_folder, in_turn, mlo, report

path, _ = pair(data_folder(), 1_000_000, 20)
peer = os.path.join(os.path.dirname(__file__), "peer_profile.py")
programs = {name: [sys.executable, peer, name, path] for name in ("polars", "pandas", "duckdb")}
programs["mlo data profile"] = [mlo(), "data", "profile", path]
title = f"Profile of a file of 1,000,000 x 20 ({os.path.getsize(path) / 1e6:.0f} MB)"
report(title, in_turn(programs, 5), "polars", "at most 0.6 of polars' wall, 0.5 of its processor time, below 100 MB")
