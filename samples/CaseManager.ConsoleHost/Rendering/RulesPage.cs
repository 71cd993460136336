using System.Globalization;
using CaseManager.ConsoleHost.Evaluation;
using CaseManager.Core.Rules;
using NodaTime;
using Spectre.Console;

namespace CaseManager.ConsoleHost.Rendering;

/// <summary>Rules for reading: two lines each, and the coverage of the packs.</summary>
internal static class RulesPage
{
    internal static void Write(Screen screen, RuleBook book, RuleSet? rules, LocalDate asOf)
    {
        if (rules is not null)
        {
            WriteRules(screen, rules, asOf);
        }

        screen.Blank();
        screen.Heading("COVERAGE", Screen.Strong);
        WriteCoverage(screen, book);
    }

    private static void WriteRules(Screen screen, RuleSet rules, LocalDate asOf)
    {
        var inForce = rules.InForce(asOf);
        screen.Write(Text($" {inForce.Length} rules of {rules.Jurisdiction} in force on {Dates.Iso(asOf)}, fingerprint {rules.Fingerprint.Value[..12]}"), Screen.Strong);
        screen.Blank();
        foreach (TimelineRule rule in inForce)
        {
            screen.Write(new TextLine()
                .Add(" ")
                .Column(rule.Id.ToString(), 48, Screen.Accent)
                .Column(KindOf(rule.Kind), 18, Screen.Quiet)
                .Add(JsonNames.Of(rule.Status), rule.Status == RuleStatus.Verified ? Screen.Good : Screen.Soon));
            screen.Write(new TextLine().Add("   ").Add(rule.Title));
            screen.Write(new TextLine().Add("   ").Add(string.Join("; ", rule.Citations.Select(citation => citation.Label)), Screen.Quiet));
        }
    }

    private static void WriteCoverage(Screen screen, RuleBook book)
    {
        var table = new Table { Border = screen.Border };
        table.AddColumns("Pack", "Version");
        foreach (string column in (string[])["Rules", "Verified", "Secondary", "Recalled", "Not modelled"])
        {
            table.AddColumn(new TableColumn(column).RightAligned());
        }

        foreach (PackCoverage pack in book.Packs.All.Select(PackCoverage.Of))
        {
            table.AddRow(
                pack.Pack.Jurisdiction.Value,
                Markup.Escape(pack.Pack.Version),
                Text($"{pack.Rules}"),
                Text($"{pack.Verified}"),
                Text($"{pack.Secondary}"),
                Text($"{pack.Recalled}"),
                Text($"{pack.NotModelled}"));
        }

        screen.Write(table);
    }

    private static string KindOf(RuleKind kind) =>
        kind switch
        {
            RuleKind.Right => "right",
            RuleKind.MinimumInterval => "minimum interval",
            RuleKind.Qualitative => "no number",
            _ => "duty",
        };

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
