using System.Globalization;
using CaseManager.Core.Json;

namespace CaseManager.Core.Cases.Json;

/// <summary>A caseload with one case per line.</summary>
internal static class CaseloadLines
{
    internal static Caseload Read(ReadOnlySpan<byte> utf8Json)
    {
        var problems = new Problems();
        var cases = new CaseCollection(problems);
        var lines = new LineWalk(StrictJson.WithoutMark(utf8Json));
        while (!problems.AreEnough && lines.MoveNext())
        {
            cases.Read(lines.Line, PathOf(lines.Number));
        }

        return new Caseload(cases.ToImmutable(), [], CaseHolidays.None, problems.ToFindings());
    }

    internal static string PathOf(long lineNumber) => string.Create(CultureInfo.InvariantCulture, $"line {lineNumber}: $");
}
