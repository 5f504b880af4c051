"""Runs Evidently's drift preset on pairs of CSV files and prints one JSON object: preset_peer.py REF CUR [REF CUR...]"""
import json, re, sys, warnings

warnings.filterwarnings("ignore")
import pandas
from evidently import Report
from evidently.presets import DataDriftPreset

answers = []
for reference, current in zip(sys.argv[1::2], sys.argv[2::2]):
    sides = [pandas.read_csv(path) for path in (current, reference)]
    metrics = Report([DataDriftPreset()]).run(*sides).dict()["metrics"]
    columns = {}
    for metric in metrics:
        config = metric.get("config", {})
        if "ValueDrift" in metric["metric_name"]:
            columns[config["column"]] = {"method": config["method"], "threshold": config["threshold"],
                                         "score": float(metric["value"])}
    share = next(metric["value"]["share"] for metric in metrics if "DriftedColumnsCount" in metric["metric_name"])
    answers.append({"columns": columns, "share": float(share)})
json.dump(answers, sys.stdout)
