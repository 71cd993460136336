using System.Collections.Immutable;
using System.Globalization;
using CaseManager.ConsoleHost.Evaluation;
using CaseManager.Core;
using CaseManager.Core.Rules;
using CaseManager.Core.Timelines;
using NodaTime;

namespace CaseManager.ConsoleHost.Rendering;

/// <summary>What a change in the law does, for a person: the rules first, then every deadline, then the totals.</summary>
internal sealed class ImpactTableReport : IImpactReport
{
    private readonly Screen screen;
    private readonly LawChange law;
    private bool begun;

    internal ImpactTableReport(HostConsole console, LawChange law, LocalDate asOf)
    {
        screen = new Screen(console);
        this.law = law;
        RulePack earlier = law.EarlierSet.Packs[^1];
        RulePack later = law.LaterSet.Packs[^1];
        screen.Write($" {law.Jurisdiction} from {earlier.Version} to {later.Version}, as of {Dates.InWords(asOf)}", Screen.Strong);
        screen.Blank();
        screen.Heading(Text($"RULES THAT DIFFER ({law.Rules.Rules.Length})"), Screen.Strong);
        foreach (RuleChange change in law.Rules.Rules)
        {
            Write(change);
        }

        if (!law.Beside.IsEmpty)
        {
            screen.Write(new TextLine().Add(" ").Column("also", 9, Screen.Soon).Add(string.Join(", ", law.Beside)));
        }

        screen.Blank();
    }

    public void Write(CaseId id, ImmutableArray<DeadlineChange> changes)
    {
        if (!begun)
        {
            begun = true;
            screen.Heading("DEADLINES THAT CHANGE", Screen.Strong);
            ChangePage.WriteHeader(screen);
        }

        screen.Heading(TextLine.Fit(id.Value, 40), Screen.Accent);
        foreach (DeadlineChange change in changes)
        {
            ChangePage.Write(screen, change);
        }
    }

    public void End(ImpactTotals totals)
    {
        if (begun)
        {
            screen.Blank();
        }

        screen.Heading("TOTALS", Screen.Strong);
        screen.Write(Text($" {totals.Cases} {(totals.Cases == 1 ? "case" : "cases")}, {totals.Governed} under {law.Jurisdiction}, {totals.Affected} with a change"));
        Line(totals.Later, totals.MostDaysLater > 0 ? Text($"later, by {totals.MostDaysLater} days at most") : "later");
        Line(totals.Earlier, totals.MostDaysEarlier > 0 ? Text($"earlier, by {totals.MostDaysEarlier} days at most") : "earlier");
        Line(totals.Otherwise, "with another window, or a date that becomes known or unknown");
        Line(totals.Appear, "appear");
        Line(totals.Go, "go");
        Line(totals.ChangeStatus, "keep the date and change the status");
        Line(totals.NewlyLate, "late or overdue that were not before");
        if (totals is { Governed: 0, Cases: > 0 })
        {
            screen.Wrapped($"No case is under {law.Jurisdiction}. Give --jurisdiction {law.Jurisdiction} to look at all of them as if they were.", 1, Screen.Soon);
        }
    }

    public void Dispose()
    {
    }

    private void Write(RuleChange change)
    {
        TimelineRule rule = change.Later ?? change.Earlier!;
        string version = rule.Effective.From is { } from ? $" from {Dates.Iso(from)}" : string.Empty;
        string parts = change.Parts.IsEmpty ? string.Empty : ": " + string.Join(", ", change.Parts.Select(part => JsonNames.Camel(part)));
        screen.Write(new TextLine().Add(" ").Column(JsonNames.Of(change.Kind), 9, Screen.Soon).Add(rule.Id + version, Screen.Accent).Add(parts));
    }

    private void Line(long number, string what)
    {
        if (number > 0)
        {
            screen.Write(new TextLine().Add(Text($"{number,7} "), Screen.Accent).Add(what));
        }
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
