// Uses the libraries as a host would, compiled to native code. Every line printed is an outcome; the exit code is 1 when one is wrong.
// To add checks: write a class like Deadlines with a list of them, and name it here.
using CaseManager.Core.AotSmoke;

int passed = 0;
int failed = 0;
foreach (Check check in (IEnumerable<Check>)[.. BuildSettings.Checks, .. RootTypes.Checks, .. Packs.Checks, .. Deadlines.Checks, .. CaseDocuments.Checks, .. Plans.Checks, .. ProgressData.Checks])
{
    string outcome = check.Run();
    bool right = string.Equals(outcome, check.Expected, StringComparison.Ordinal);
    passed += right ? 1 : 0;
    failed += right ? 0 : 1;
    Console.WriteLine(right ? $"ok     {check.Name}: {outcome}" : $"WRONG  {check.Name}: {outcome}; expected {check.Expected}");
}

Console.WriteLine($"{passed} as expected, {failed} not");
return failed == 0 && passed > 0 ? 0 : 1;
