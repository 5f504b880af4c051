"""Reads the forms of a report with readers that others wrote and prints what they find, as JSON: formats_peer.py FOLDER"""
import json, os, sys, warnings

folder, found = sys.argv[1], {}
path = lambda name: os.path.join(folder, name)

import junitparser
cases = [case for suite in junitparser.JUnitXml.fromfile(path("report.xml")) for case in suite]
found["junit"] = {"failed": sorted(case.name for case in cases if any(isinstance(r, junitparser.Failure) for r in case.result)),
                  "skipped": sorted(case.name for case in cases if any(isinstance(r, junitparser.Skipped) for r in case.result)),
                  "cases": len(cases)}

from prometheus_client.parser import text_string_to_metric_families
families = list(text_string_to_metric_families(open(path("report.prom")).read()))
found["prometheus"] = {family.name: len(family.samples) for family in families}
found["prometheus_types"] = sorted({family.type for family in families})
found["prometheus_drift"] = sorted(sample.labels.get("column", "") for family in families for sample in family.samples
                                   if "drift" in family.name and "column" in sample.labels and family.name.endswith("column_drift")
                                   and sample.value == 1)

from sarif import loader
runs = loader.load_sarif_file(path("report.sarif"))
results = [result for run in runs.runs for result in run.get_results()]
found["sarif"] = {"results": len(results), "levels": sorted({result.get("level", "warning") for result in results})}

import html5lib
page = html5lib.HTMLParser(strict=True).parse(open(path("report.html"), encoding="utf-8"))
found["html"] = {"titles": len(page.findall(".//{*}h1")), "outside": sorted(
    value for element in page.iter() for name, value in element.attrib.items()
    if name in ("src", "href") and not value.startswith(("#", "data:")))}

from markdown_it import MarkdownIt
tokens = MarkdownIt("gfm-like", {"linkify": False}).parse(open(path("report.md"), encoding="utf-8").read())
found["markdown"] = {"tables": sum(token.type == "table_open" for token in tokens), "rows": sum(token.type == "tr_open" for token in tokens),
                     "html": sum(token.type.startswith("html") for token in tokens)}
json.dump(found, sys.stdout)
