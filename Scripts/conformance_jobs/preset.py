"""`mlo drift check --profile evidently` chooses, measures and decides as Evidently 0.7.23 does."""
import csv, json, os, random, subprocess

# Evidently's names of methods, and mlo's.
METHODS = {"K-S p_value": "kolmogorov-smirnov", "Z-test p_value": "z-test", "chi-square p_value": "chi-square-fit",
           "Wasserstein distance (normed)": "wasserstein-normed", "Jensen-Shannon distance": "jensen-shannon"}


def tables(generator, rows, strength):
    """Two tables whose columns reach every branch of the preset; the second has moved by `strength`."""
    sides = []
    for move in (0, strength):
        table = {
            "normal": [round(generator.gauss(move, 1), 5) for _ in range(rows)],
            "skewed": [round(generator.expovariate(1 / (1 + move)), 4) for _ in range(rows)],
            "gaps": [None if generator.random() < 0.1 else round(generator.gauss(5 + move, 2), 3) for _ in range(rows)],
            "few": [generator.choice([0.5, 1.5, 2.5] + [1.5] * int(10 * move)) for _ in range(rows)],
            "integers": [int(generator.gauss(100 + 20 * move, 25)) for _ in range(rows)],
            "digits": [min(int(generator.expovariate(0.5 - move / 5)), 9) for _ in range(rows)],
            "flag": [int(generator.random() < 0.4 + move / 8) for _ in range(rows)],
            "truth": [generator.random() < 0.3 + move / 8 for _ in range(rows)],
            "pair": ["yes" if generator.random() < 0.6 - move / 8 else "no" for _ in range(rows)],
            "words": [generator.choices(["red", "green", "blue", "grey"], [4, 3, 2, 1 + 3 * move])[0] for _ in range(rows)],
        }
        sides.append(table)
    return sides


def job(bench, root):
    python = bench.python("evidently==0.7.23", "pandas==2.3.3")
    folder, pairs = os.path.join(bench.folder, "evidently"), []
    os.mkdir(folder)
    for number, (rows, strength) in enumerate([(300, 0), (300, 0.4), (1000, 0.2), (1001, 0), (1001, 0.05), (2500, 0.4)]):
        for side, table in zip(("ref", "cur"), tables(random.Random(number), rows, strength)):
            pairs.append(os.path.join(folder, f"{number}-{side}.csv"))
            with open(pairs[-1], "w", newline="") as file:
                writer = csv.writer(file)
                writer.writerow(table)
                writer.writerows(zip(*table.values()))
    for case in ("titanic_pclass", "wine_cultivars"):
        pairs += [f"{root}/Fixtures/drift/{case}/{side}.csv" for side in ("ref", "cur")]
    peer = os.path.join(root, "Scripts", "conformance_jobs", "preset_peer.py")
    run = subprocess.run([python, peer, *pairs], capture_output=True, text=True, timeout=900)
    bench.expect(run.returncode == 0, f"Evidently failed: {run.stderr[-800:]}")
    columns = drifted = 0
    for reference, current, theirs in zip(pairs[::2], pairs[1::2], json.loads(run.stdout) if run.returncode == 0 else ()):
        name = os.path.basename(reference) if folder in reference else reference.split("/")[-2]
        words = ["drift", "check", reference, current, "--profile", "evidently", "--json"]
        ours = json.loads(bench.mlo(words, statuses=(0, 1, 3)).stdout)
        decided = {column["name"]: column["decision"] for column in ours["columns"] if column["decision"]}
        for column, answer in theirs["columns"].items():
            decision = decided.get(column)
            if decision is None:
                # Text is compared by a classifier, which mlo says it does not reproduce.
                bench.expect("drift" in answer["method"].lower() or "text" in answer["method"].lower()
                             or answer["method"] not in METHODS, f"{name}, {column}: mlo does not decide; Evidently: {answer}")
                continue
            isTest = "p_value" in answer["method"]
            drift = answer["score"] <= answer["threshold"] if answer["method"].startswith("K-S") else (
                answer["score"] < answer["threshold"] if isTest else answer["score"] >= answer["threshold"])
            columns, drifted = columns + 1, drifted + drift
            bench.expect(decision["method"] == METHODS.get(answer["method"]), f"{name}, {column}: {decision['method']}, {answer['method']}")
            bench.expect(decision["threshold"] == answer["threshold"], f"{name}, {column}: limit {decision['threshold']}, {answer['threshold']}")
            bench.expect(abs(decision["score"] - answer["score"]) <= 1e-9 * max(1, abs(answer["score"])),
                         f"{name}, {column}: {decision['method']} {decision['score']}, Evidently {answer['score']}")
            bench.expect(decision["drift"] == drift, f"{name}, {column}: drift {decision['drift']}, Evidently {drift}")
        bench.expect((ours["verdict"] == "drift") == (theirs["share"] >= 0.5), f"{name}: {ours['verdict']}, share {theirs['share']}")
    bench.expect(columns > 60 and 0 < drifted < columns, f"only {columns} columns were compared, {drifted} drifted")
    print(f"  {columns} columns, {drifted} of them drifted: methods, limits, scores and verdicts are Evidently's")
