#!/usr/bin/env bash
# Line and branch coverage of CaseManager.Core by all test suites together. For people: CI does not run it. Needs python3.
#   eng/coverage.sh            every suite, the ten files with most left uncovered
#   eng/coverage.sh --all      every file and the lines it misses
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
command -v python3 > /dev/null || { echo "coverage.sh merges the suites with python3, which is not installed." >&2; exit 1; }

results=artifacts/coverage
rm -rf "$results"
dotnet test --collect 'XPlat Code Coverage' --settings eng/coverage.runsettings --results-directory "$results" | grep -E '^(Passed|Failed)!|error|  Failed ' || true
python3 eng/coverage.py "$results" "$@"
