"""Merges coverage files of several test suites and prints what they cover together.

A line or a branch is covered when any suite reached it. Lines are known by file and number, branches by file, method, line,
offset, path and ordinal, as the collector writes them.
"""
import json
import os
import sys
from collections import defaultdict
from pathlib import Path


def percent(part, whole):
    return 100.0 if whole == 0 else 100.0 * part / whole


def main(folder, every):
    lines = defaultdict(lambda: defaultdict(int))
    branches = defaultdict(lambda: defaultdict(int))
    reports = sorted(Path(folder).rglob("coverage.json"))
    for report in reports:
        for files in json.loads(report.read_text(encoding="utf-8-sig")).values():
            for file, classes in files.items():
                name = os.path.relpath(file)
                for methods in classes.values():
                    for method, found in methods.items():
                        for number, hits in found["Lines"].items():
                            lines[name][int(number)] += hits
                        for b in found["Branches"]:
                            branches[name][method, b["Line"], b["Offset"], b["Path"], b["Ordinal"]] += b["Hits"]
    if not lines:
        sys.exit("No coverage was collected: did the tests build and run?")

    rows = []
    for name in lines:
        missed = sorted(number for number, hits in lines[name].items() if hits == 0)
        halves = sorted({key[1] for key, hits in branches[name].items() if hits == 0})
        taken = sum(1 for hits in branches[name].values() if hits)
        rows.append((name, len(lines[name]), missed, len(branches[name]), taken, halves))
    rows.sort(key=lambda row: (-len(row[2]) - (row[3] - row[4]), row[0]))
    for name, total, missed, ways, taken, halves in rows if every else [row for row in rows if row[2] or row[5]][:10]:
        print(f"{percent(total - len(missed), total):6.1f} % lines {percent(taken, ways):6.1f} % branches  {name}")
        if every and missed:
            print("         lines not reached: " + ", ".join(map(str, missed)))
        if every and halves:
            print("         branches not taken on lines: " + ", ".join(map(str, halves)))

    total = sum(row[1] for row in rows)
    hit = total - sum(len(row[2]) for row in rows)
    ways = sum(row[3] for row in rows)
    taken = sum(row[4] for row in rows)
    print(f"CaseManager.Core, {len(reports)} suites: {percent(hit, total):.1f} % of {total} lines, {percent(taken, ways):.1f} % of {ways} branches")


main(sys.argv[1], "--all" in sys.argv[2:])
