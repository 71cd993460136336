#!/usr/bin/env bash
# Reads mutated documents of every kind that the library reads – packs, calendars, cases, plans, ledgers … – for some minutes
# (default 30) from a seed (default 1).
# Exit code 1 when an exception escapes a reader or a read hangs. The result of the last long run is in docs/quality.md.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
exec dotnet run --configuration Release --project tests/CaseManager.Core.Fuzz -- "${1:-30}" "${2:-1}"
