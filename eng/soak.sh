#!/usr/bin/env bash
# The properties with many more cases than CI tries: 1 000 000 each unless another number is given, from a seed (default: the time).
# Hours on a small machine. Usage: eng/soak.sh [cases] [seed] [more arguments of dotnet test]. The last run is in docs/quality.md.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export CASEMANAGER_PROPERTY_CASES="${1:-1000000}" CASEMANAGER_PROPERTY_SEED="${2:-$(date +%s)}"
echo "$CASEMANAGER_PROPERTY_CASES cases each, seed $CASEMANAGER_PROPERTY_SEED"
exec dotnet test tests/CaseManager.Core.Properties --configuration Release --logger 'console;verbosity=normal' "${@:3}"
