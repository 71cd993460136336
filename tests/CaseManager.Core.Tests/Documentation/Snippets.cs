using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using CaseManager.Core.Tests.Documentation.Examples;

namespace CaseManager.Core.Tests.Documentation;

/// <summary>
/// The examples of the documentation: their text, cut from between <c>// begin-snippet: name</c> and <c>// end-snippet</c>, and what
/// they print. An example writes to <c>output</c> here, so that tests can run side by side; a page shows that as <c>Console</c>.
/// </summary>
internal static partial class Snippets
{
    private const string Folder = "tests/CaseManager.Core.Tests/Documentation/Examples";

    private static readonly FrozenDictionary<string, Action<TextWriter>> Runs = new Dictionary<string, Action<TextWriter>>(StringComparer.Ordinal)
    {
        ["first-deadline"] = ReadmeExamples.FirstDeadline,
        ["count-school-days"] = CalendarExamples.CountSchoolDays,
        ["excepted-runs"] = CalendarExamples.ExceptedRuns,
        ["calendar-unknown"] = CalendarExamples.Unknown,
        ["calendar-changes"] = CalendarExamples.Changes,
        ["pack-from-bytes"] = RuleExamples.PackFromBytes,
        ["law-by-start"] = RuleExamples.LawByStart,
        ["pack-refused"] = RuleExamples.PackRefused,
        ["case-corrected"] = CaseExamples.Corrected,
        ["case-known-at"] = CaseExamples.KnownAt,
        ["documents-read"] = DocumentExamples.Read,
        ["plan-check"] = PlanExamples.Check,
        ["plan-in-force"] = PlanExamples.InForce,
        ["evaluate"] = TimelineExamples.Evaluate,
        ["explain"] = TimelineExamples.Explain,
        ["what-if"] = TimelineExamples.WhatIf,
        ["latest-start"] = TimelineExamples.LatestStart,
        ["next-acts"] = TimelineExamples.NextActs,
        ["removals"] = TimelineExamples.Removals,
        ["check-events"] = TimelineExamples.CheckEvents,
        ["tally"] = BatchExamples.Tally,
        ["consumer"] = BatchExamples.Consumer,
        ["progress-decision"] = ProgressExamples.Decide,
        ["mastery-readings"] = ProgressExamples.Readings,
        ["expand-line"] = ServiceExamples.Expand,
        ["ledger-balance"] = ServiceExamples.Balance,
        ["limits-forecast"] = ServiceExamples.Forecast,
        ["pack-laws"] = TestingExamples.PackLawsOfAVendor,
        ["calendar-laws"] = TestingExamples.CalendarLawsOfADistrict,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Texts =
        Directory.GetFiles(CommittedText.PathOf(Folder), "*.cs")
            .SelectMany(file => Marked().Matches(File.ReadAllText(file)))
            .ToFrozenDictionary(match => match.Groups["name"].Value, match => Dedented(match.Groups["text"].Value), StringComparer.Ordinal);

    internal static IEnumerable<string> Names => Texts.Keys;

    internal static string Text(string name) => Texts[name];

    /// <summary>What an example prints. The fingerprint of the law changes with every edition of the packs, so pages leave it out.</summary>
    internal static string Output(string name)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        Runs[name](output);
        return Fingerprint().Replace(output.ToString().TrimEnd('\n') + "\n", "rules …");
    }

    private static string Dedented(string text)
    {
        string[] lines = text.Split('\n');
        int margin = lines.Where(line => line.Length > 0).Min(line => line.Length - line.TrimStart().Length);
        return string.Join('\n', lines.Select(line => line.Length == 0 ? line : line[margin..]))
            .Replace("output.WriteLine", "Console.WriteLine", StringComparison.Ordinal);
    }

    [GeneratedRegex("""// begin-snippet: (?<name>[a-z-]+)\n(?<text>.*?)\n *// end-snippet""", RegexOptions.ExplicitCapture | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Marked();

    [GeneratedRegex("rules [0-9a-f]{12}", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Fingerprint();
}
