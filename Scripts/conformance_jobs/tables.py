"""Profiles, segments and chunks of time count and measure what pandas does."""
import datetime, json, os, random, subprocess


def close(ours, theirs):
    return ours == theirs or abs(ours - theirs) <= 1e-9 * max(abs(ours), abs(theirs), 1e-3)


def profiles(bench, paths, theirs):
    for path in paths:
        name, answer = os.path.basename(os.path.dirname(path)) + "/" + os.path.basename(path), theirs[path]
        ours = json.loads(bench.mlo(["data", "profile", path, "--json"]).stdout)
        bench.expect(ours["rows"] == answer["rows"], f"{name}: {ours['rows']} rows, pandas {answer['rows']}")
        bench.expect(ours["repeated_rows"]["count"] == answer["repeated"] if isinstance(ours["repeated_rows"], dict)
                     else ours["repeated_rows"] == answer["repeated"], f"{name}: repeated rows {ours['repeated_rows']}, pandas {answer['repeated']}")
        for column in ours["columns"]:
            pandas = answer["columns"][column["name"]]
            place = f"{name}, {column['name']}"
            for key in ("present", "missing"):
                bench.expect(column[key] == pandas[key], f"{place}: {key} {column[key]}, pandas {pandas[key]}")
            if column["distinct"]["exact"]:
                bench.expect(column["distinct"]["count"] == pandas["distinct"], f"{place}: distinct {column['distinct']}, pandas {pandas['distinct']}")
            numbers = column["numbers"]
            if not numbers or "mean" not in pandas or column["kind"] not in ("integer", "float"):
                continue
            for key in ("minimum", "maximum", "mean", "variance", "skewness", "excess_kurtosis", "zeros", "negatives"):
                bench.expect(close(numbers[key], pandas[key]), f"{place}: {key} {numbers[key]}, pandas {pandas[key]}")
            for quantile in numbers["quantiles"]:
                wanted = pandas["quantiles"].get(str(quantile["probability"]))
                bench.expect(wanted is not None and close(quantile["value"], wanted), f"{place}: quantile {quantile}, pandas {wanted}")


def job(bench, root):
    python = bench.python("pandas")
    paths = [f"{root}/Fixtures/drift/{case}/{side}.csv" for case in ("titanic_kaggle", "wine_cultivars", "adult_workclass")
             for side in ("ref", "cur")]
    times = os.path.join(bench.folder, "times.csv")
    generator = random.Random(5)
    for name, start in (("times-reference.csv", 0), ("times.csv", 100)):
        with open(os.path.join(bench.folder, name), "w") as file:
            file.write("when,x\n")
            for second in sorted(start * 86_400 + generator.randrange(0, 90 * 86_400) for _ in range(4_000)):
                moment = datetime.datetime(2025, 1, 1) + datetime.timedelta(seconds=second)
                file.write(f"{moment.isoformat()}Z,{generator.gauss(0, 1):.4f}\n")
    peer = os.path.join(root, "Scripts", "conformance_jobs", "tables_peer.py")
    run = subprocess.run([python, peer, *paths, "--groups", *paths[:2], "Sex,Pclass", "--weeks", times, "when"],
                         capture_output=True, text=True)
    bench.expect(run.returncode == 0, f"pandas failed: {run.stderr[-800:]}")
    if run.returncode:
        return
    theirs = json.loads(run.stdout)
    profiles(bench, paths, theirs["profiles"])
    report = json.loads(bench.mlo(["drift", "check", *paths[:2], "--segments", "Sex,Pclass", "--json"], statuses=(0, 1, 3)).stdout)
    ours = {",".join(part["label"] for part in segment["parts"]): (segment["reference_rows"], segment["current_rows"])
            for segment in report["segments"]["segments"] if len(segment["parts"]) == 2}
    wanted = {key: (theirs["groups"][0][key], theirs["groups"][1].get(key, 0)) for key in theirs["groups"][0]}
    bench.expect(ours == wanted, f"segments: {ours}, pandas {wanted}")
    for period, counts in theirs["periods"].items():
        words = ["drift", "check", os.path.join(bench.folder, "times-reference.csv"), times, "--by", period, "--time", "when", "--json"]
        chunks = json.loads(bench.mlo(words, statuses=(0, 1, 3)).stdout)["timeline"]["chunks"]
        rows = sorted(chunk["rows"] for chunk in chunks if chunk["rows"])
        bench.expect(rows == counts, f"--by {period}: {rows}, pandas {counts}")
    print(f"  {len(paths)} profiles, {len(ours)} segments and three ways to cut time are pandas'")
