using System.Globalization;
using CaseManager.Core;
using CaseManager.Core.Cases;
using CaseManager.Core.Support;

namespace CaseManager.ConsoleHost.Rendering;

/// <summary>The documents of a case for a person.</summary>
internal static class RecordPage
{
    private const int Indent = 2;

    internal static void Write(Screen screen, RecordView view)
    {
        screen.Write(Text($" {view.Record.Id.Value}: student {view.Student}, {view.Record.Jurisdiction.Value}, as of {Dates.InWords(view.AsOf)}"), Screen.Strong);
        screen.Write(Text($" stage: {(view.Stage is { } stage ? Words(stage.ToString()) : "unknown")}; managed by {Joined(view.CaseManagers, "nobody")}"));
        screen.Blank();
        WriteHolders(screen, view);
        screen.Heading("ON RECORD", Screen.Accent);
        screen.Wrapped(string.Join(", ", view.Kinds.Select(kind => Text($"{kind.Count} {kind.Kind}"))), Indent, Screen.Plain);
        screen.Blank();
        WriteReferrals(screen, view);
        WriteEvents(screen, view);
        WriteFindings(screen, view);
    }

    private static void WriteHolders(Screen screen, RecordView view)
    {
        screen.Heading("EDUCATIONAL RIGHTS", Screen.Accent);
        bool any = false;
        foreach ((string who, var holder) in view.RightsHolders)
        {
            any = true;
            string order = holder.Order is { } decree ? Text($", court order of {Dates.Iso(decree.DatedOn)}") : string.Empty;
            screen.Write(Text($"  {who}: {Words(holder.Basis.ToString())} since {Dates.Iso(holder.From)}{order}"));
        }

        if (!any)
        {
            screen.Write("  nobody on this day", Screen.Late);
        }

        screen.Blank();
    }

    private static void WriteReferrals(Screen screen, RecordView view)
    {
        AgencyReferral[] open = [.. view.Record.AgencyReferrals.Where(referral => referral.IsOpenOn(view.AsOf))];
        if (open.Length == 0)
        {
            return;
        }

        screen.Heading(Text($"OUTSIDE REFERRALS STILL OPEN ({open.Length})"), Screen.Soon);
        foreach (AgencyReferral referral in open)
        {
            screen.Write(Text($"  {referral.Id.Value}: since {Dates.Iso(referral.ReferredOn)}, last looked after on {Dates.Iso(referral.LastLookedAfterOn)}{(referral.FollowUpBy is { } by ? ", next by " + Dates.Iso(by) : string.Empty)}"));
        }

        screen.Blank();
    }

    private static void WriteEvents(Screen screen, RecordView view)
    {
        screen.Heading(Text($"WHAT HAPPENED ({view.Events.Length})"), Screen.Accent);
        foreach (CaseEvent happened in view.Events)
        {
            screen.Write(new TextLine().Add("  ").Column(Dates.Iso(happened.On), 12).Column(happened.Name.Value, 44).Add(happened.Id.Value, Screen.Quiet));
        }

        screen.Blank();
    }

    private static void WriteFindings(Screen screen, RecordView view)
    {
        int errors = view.Findings.Count(finding => finding.Severity == FindingSeverity.Error);
        if (view.Findings.IsEmpty)
        {
            screen.Heading("FINDINGS: none", Screen.Good);
            return;
        }

        screen.Heading(Text($"FINDINGS: {errors} wrong, {view.Findings.Length - errors} doubtful"), errors > 0 ? Screen.Late : Screen.Soon);
        FindingsPage.WriteAll(screen, view.Findings);
    }

    /// <summary>A name of the code as words: <c>JudicialDecree</c> is "judicial decree".</summary>
    private static string Words(string name) =>
        string.Concat(name.Select((c, i) => i > 0 && char.IsAsciiLetterUpper(c) ? " " + char.ToLowerInvariant(c) : char.ToLowerInvariant(c).ToString()));

    private static string Joined(IEnumerable<string> items, string none) => string.Join(" and ", items) is { Length: > 0 } some ? some : none;

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
