"""The forms of a drift report are read by readers that others wrote, and say what the JSON says."""
import json, os, subprocess


def job(bench, root):
    python = bench.python("junitparser", "prometheus_client", "sarif-tools", "html5lib", "markdown-it-py")
    peer = os.path.join(root, "Scripts", "conformance_jobs", "formats_peer.py")
    read = 0
    for case in ("titanic_kaggle", "titanic_pclass", "wine_cultivars", "adult_workclass"):
        folder = os.path.join(bench.folder, "formats-" + case)
        os.mkdir(folder)
        words = ["drift", "check", *(f"{root}/Fixtures/drift/{case}/{side}.csv" for side in ("ref", "cur")), "--json"]
        for option, name in (("junit", "xml"), ("sarif", "sarif"), ("prometheus", "prom"), ("html", "html"), ("markdown", "md")):
            words += ["--" + option, os.path.join(folder, "report." + name)]
        report = json.loads(bench.mlo(words, statuses=(0, 1, 3)).stdout)
        run = subprocess.run([python, peer, folder], capture_output=True, text=True)
        bench.expect(run.returncode == 0, f"{case}: a form cannot be read: {run.stderr[-900:]}")
        if run.returncode:
            continue
        found = json.loads(run.stdout)
        columns = {column["name"]: column["verdict"] for column in report["columns"]}
        drifted = sorted(name for name, verdict in columns.items() if verdict == "drift")
        inNames = lambda names, cases: all(any(name in case for case in cases) for name in names)
        bench.expect(inNames(drifted, found["junit"]["failed"]), f"{case}: JUnit has {found['junit']}, drifted are {drifted}")
        bench.expect(found["junit"]["cases"] >= len(columns), f"{case}: JUnit has {found['junit']['cases']} cases")
        bench.expect(found["prometheus"], f"{case}: Prometheus has nothing")
        bench.expect(found["prometheus_types"] == ["gauge"], f"{case}: Prometheus types {found['prometheus_types']}")
        bench.expect(found["sarif"]["results"] >= len(drifted), f"{case}: SARIF has {found['sarif']}, drifted are {drifted}")
        bench.expect(found["html"] == {"titles": 1, "outside": []}, f"{case}: HTML has {found['html']}")
        bench.expect(found["markdown"]["html"] == 0 and found["markdown"]["rows"] > len(columns), f"{case}: Markdown has {found['markdown']}")
        read += 5
    print(f"  {read} files read by junitparser, prometheus_client, sarif-tools, html5lib and markdown-it")
