"""`mlo drift watch` signals where river does, on streams that no test has seen."""
import json, os, random, subprocess


def levels(generator, kind):
    """A stream: errors (0 or 1) or numbers, with changes at random places."""
    values = []
    for _ in range(generator.randrange(2, 6)):
        rate, level, count = generator.uniform(0.02, 0.6), generator.uniform(-3, 3), generator.randrange(100, 900)
        values += [int(generator.random() < rate) if kind == "errors" else round(generator.gauss(level, 1), 4)
                   for _ in range(count)]
    return values


def job(bench, root):
    python = bench.python("river")
    folder = os.path.join(bench.folder, "streams")
    os.mkdir(folder)
    paths = []
    for seed in range(12):
        generator = random.Random(9_000 + seed)
        paths.append(os.path.join(folder, f"s{seed}.csv"))
        with open(paths[-1], "w") as file:
            file.write("value\n" + "".join(f"{value}\n" for value in levels(generator, ("errors", "numbers")[seed % 2])))
    made = subprocess.run([python, os.path.join(root, "Fixtures", "streams", "make_answers.py"), *paths], cwd=folder,
                          capture_output=True, text=True)
    bench.expect(made.returncode == 0, f"river: {made.stderr[-800:]}")
    signals = 0
    for path in paths if made.returncode == 0 else ():
        answers = json.load(open(path.removesuffix(".csv") + ".json"))
        for case in answers["cases"]:
            words = ["drift", "watch", path, "--column", "value", "--method", case["detector"], "--json"]
            for setting in case["settings"].items():
                words += ["--set", "=".join(setting)]
            lines = [json.loads(line) for line in bench.mlo(words, statuses=(0, 1, 3)).stdout.splitlines()]
            for kind in ("drift", "warning"):
                ours = [line["index"] for line in lines if line.get("signal") == kind]
                theirs = case[kind + "s"]
                signals += len(theirs)
                bench.expect(ours == theirs, f"{os.path.basename(path)}, {' '.join(words[6:-1])}: {kind}s at {ours}, river {theirs}")
    print(f"  {signals} signals of {len(paths)} streams are river's, river {answers['river']}")
