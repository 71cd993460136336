#!/usr/bin/env bash
# Everything that must hold before a change is taken: restore locked, build without a warning, test, pack, compile and run the
# native program, compile the benchmarks and compare their answers, run the console host. Needs the .NET SDK of global.json; for the native program also a
# C compiler as linker, which is installed when this runs as root on Debian.
# The last line is "N passed, N failed", counted from the result files of every test project; the exit code is 0 only when all is well.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 1

export CI=true DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_CLI_UI_LANGUAGE=en MSBUILDDISABLENODEREUSE=1
logs=artifacts/ci
passed=0 failed=0 verdict=1

finish() {
  if [ "$verdict" -ne 0 ]; then echo "FAILED${step:+ at: $step} (logs are in $logs)"; fi
  echo "$passed passed, $failed failed"
  exit "$verdict"
}
trap finish EXIT
trap 'exit 1' INT TERM

begin() { step=$1; printf '\n== %s  [%d min %02d s]\n' "$1" $((SECONDS / 60)) $((SECONDS % 60)); }
fail() { echo "ERROR: $*" >&2; exit 1; }

# Runs a command, keeps its output in a log, and shows the end of it when it fails.
logged() {
  local log="$logs/$1.log"; shift
  if ! "$@" > "$log" 2>&1; then tail -n 60 "$log"; fail "'$*' failed; all of its output is in $log."; fi
}

begin "SDK"
command -v dotnet > /dev/null || fail "the .NET SDK is not installed: see https://dotnet.microsoft.com/download."
dotnet --version || fail "no installed SDK satisfies global.json."
rm -rf "$logs" && mkdir -p "$logs" || fail "cannot write to $logs."

smoke=tests/CaseManager.Core.AotSmoke
begin "Restore, as the lock files say"
# Forced: an earlier restore in this folder must not stand in for the check.
logged restore dotnet restore --locked-mode --force
case "$(uname -sm)" in
  'Linux x86_64') rid=linux-x64 unlocked=() ;;
  # The lock file of the native program holds one platform only: its compiler is large.
  'Linux aarch64') rid=linux-arm64 unlocked=(-p:RuntimeIdentifiers=linux-arm64 -p:RestorePackagesWithLockFile=false -p:RestoreLockedMode=false) ;;
  *) fail "the native program is checked on Linux only (x64 or arm64)." ;;
esac
logged restore-smoke dotnet restore "$smoke" --force "${unlocked[@]}"

begin "Build, without a warning"
logged build dotnet build --configuration Release --no-restore
grep -qE '^ +0 Warning\(s\)' "$logs/build.log" || { grep -E 'warning' "$logs/build.log" | sort -u; fail "the build has warnings."; }

begin "dotnet test"
results=artifacts/test-results # A folder for each project: eng/Test.targets.
rm -rf "$results"
# The analyzers have spoken in the build above; this one is another configuration of the same code. Optimized, its properties take half
# the time; it has folders of its own, since a build there already would not be done again for another value of Optimize.
debug=(env RunAnalyzers=false Optimize=true ArtifactsPivots=debug_optimized)
"${debug[@]}" dotnet test --logger trx --logger 'console;verbosity=minimal' 2>&1 | tee "$logs/test.log" | grep -vE '^\s+\S+ -> |^\s*$'
outcome=${PIPESTATUS[0]}
# VSTest exits 0 when it found nothing to run, so the files it wrote are counted, project by project.
silent=()
for project in tests/*/*.csproj; do
  name=$(basename "$project" .csproj)
  grep -q '<ProjectType>Test<' "$project" || continue
  ran=0
  while IFS= read -r file; do
    counters=$(grep -om1 '<Counters [^>]*>' "$file")
    value() { sed -nE "s/.* $1=\"([0-9]+)\".*/\1/p" <<< "$counters"; }
    ran=$((ran + $(value executed)))
    passed=$((passed + $(value passed)))
    failed=$((failed + $(value failed) + $(value error) + $(value timeout) + $(value aborted)))
  done < <(find "$results/$name" -name '*.trx' 2> /dev/null)
  echo "$name: $ran run"
  # A project without any source has not been written yet.
  if [ "$ran" -eq 0 ] && [ -n "$(find "$(dirname "$project")" -name '*.cs')" ]; then silent+=("$name"); fi
done
[ "$failed" -eq 0 ] || fail "$failed tests failed."
[ "$outcome" -eq 0 ] || fail "dotnet test ended with $outcome."
[ "$passed" -gt 0 ] || fail "no test ran."
[ "${#silent[@]}" -eq 0 ] || fail "no test ran in: ${silent[*]}."

begin "Pack"
packages=artifacts/package/release
rm -rf "$packages"
logged pack dotnet pack --configuration Release --no-build
for project in src/*/*.csproj; do
  name=$(basename "$project" .csproj)
  package=$(ls "$packages/$name".[0-9]*.nupkg 2> /dev/null) || fail "$name was not packed."
  [ -f "${package%.nupkg}.snupkg" ] || fail "$name has no symbol package."
  # File names stand uncompressed in the table of contents of a package.
  for file in README.md "lib/net10.0/$name.dll" "lib/net10.0/$name.xml"; do
    grep -qaF "$file" "$package" || fail "$package does not hold $file."
  done
  echo "$package"
done

begin "Native program: publish with 0 warnings, run, compare with the same program under the JIT"
needed=()
if ! command -v clang > /dev/null && ! command -v gcc > /dev/null; then needed+=(gcc libc6-dev); fi
[ -e /usr/include/zlib.h ] || needed+=(zlib1g-dev)
if [ "${#needed[@]}" -gt 0 ]; then
  if [ "$(id -u)" -eq 0 ] && command -v apt-get > /dev/null; then
    logged apt-update apt-get update
    logged apt-install apt-get install --yes --no-install-recommends "${needed[@]}"
  else
    fail "native compilation needs a C compiler and zlib's headers. Install them first: apt-get install ${needed[*]}"
  fi
fi
linker=()
command -v clang > /dev/null || linker=(-p:CppCompilerAndLinker=gcc)
# Compiled afresh: an incremental publish skips the compiler, and its warnings with it.
rm -rf "artifacts/publish/CaseManager.Core.AotSmoke" "artifacts/obj/CaseManager.Core.AotSmoke/release_$rid/native"
logged publish dotnet publish "$smoke" --configuration Release --runtime "$rid" --no-restore "${linker[@]}" "${unlocked[@]}"
grep -q 'Generating native code' "$logs/publish.log" || fail "no native code was generated."
warnings=$(grep -cE '(warning|error) [A-Z]*[0-9]*|: warning' "$logs/publish.log")
[ "$warnings" -eq 0 ] || { grep -E 'warning|error' "$logs/publish.log" | sort -u; fail "publishing the native program gave $warnings warnings."; }
echo "0 warnings"
"artifacts/publish/CaseManager.Core.AotSmoke/release_$rid/CaseManager.Core.AotSmoke" > "$logs/native.txt" || { cat "$logs/native.txt"; fail "the native program found something wrong."; }
dotnet "artifacts/bin/CaseManager.Core.AotSmoke/release_$rid/CaseManager.Core.AotSmoke.dll" > "$logs/jit.txt" || { cat "$logs/jit.txt"; fail "the program found something wrong under the JIT."; }
diff "$logs/native.txt" "$logs/jit.txt" || fail "native and JIT output differ."
tail -n 1 "$logs/native.txt"

begin "Benchmarks compile, and their ways agree"
for project in benchmarks/*/*.csproj; do
  name=$(basename "$project" .csproj)
  logged "benchmark-$name" dotnet build "$project" --configuration Release --no-restore
  logged "agree-$name" dotnet run --project "$project" --configuration Release --no-build -- agree
  tail -n 1 "$logs/agree-$name.log"
done

if [ -d samples/CaseManager.ConsoleHost ]; then
  begin "dotnet run --project samples/CaseManager.ConsoleHost"
  logged console "${debug[@]}" dotnet run --project samples/CaseManager.ConsoleHost
  [ -s "$logs/console.log" ] || fail "the console host printed nothing."
  head -n 25 "$logs/console.log"
fi

step=
verdict=0
printf '\nAll well after %d min %02d s.\n' $((SECONDS / 60)) $((SECONDS % 60))
