using System.Collections.Immutable;
using CaseManager.ConsoleHost.Rendering;
using CaseManager.Core;
using CaseManager.Core.Calendars;
using CaseManager.Core.Plans;
using CaseManager.Core.Services;

namespace CaseManager.ConsoleHost.Input;

/// <summary>Reads ledgers and the plans that they carry out, one student after another.</summary>
internal sealed class LedgerReader(HostContext context)
{
    private const string PlanPrefix = "plan-";

    private readonly InputFiles files = new(context.Console.Input, context.Problems);
    private readonly ProblemList problems = context.Problems;

    /// <summary>The ledgers, with what the plans promise where a ledger does not say it; each with what could not be laid out.</summary>
    internal IReadOnlyList<(SessionLedger Ledger, ImmutableArray<string> Notes)> Read(IReadOnlyList<string> ledgerFiles, IReadOnlyList<string> planFiles, IReadOnlyList<string> calendars)
    {
        var ledgers = new Dictionary<StudentId, (SessionLedger Ledger, ImmutableArray<string> Notes)>();
        var order = new List<StudentId>();
        foreach (string file in ledgerFiles)
        {
            if (Ledger(file) is not { } ledger)
            {
                continue;
            }

            if (!ledgers.TryAdd(ledger.Student, (ledger, [])))
            {
                problems.Add(InputFiles.NameOf(file), "$.student", "Another file is the ledger of the same student. Join their postings into one file.");
                continue;
            }

            order.Add(ledger.Student);
        }

        SchoolCalendar? calendar = new CalendarFiles(files, problems).Joined(calendars);
        foreach (string file in planFiles)
        {
            if (Plan(file) is not { } plan || calendar is null)
            {
                continue;
            }

            if (!ledgers.TryGetValue(plan.Student, out (SessionLedger Ledger, ImmutableArray<string> Notes) kept))
            {
                kept = (SessionLedger.Open(plan.Student).Value, []);
                order.Add(plan.Student);
            }

            ledgers[plan.Student] = LaidOut(kept.Ledger, kept.Notes, plan, new ServiceCalendar(calendar), InputFiles.NameOf(file));
        }

        return [.. order.Select(student => ledgers[student])];
    }

    private (SessionLedger Ledger, ImmutableArray<string> Notes) LaidOut(SessionLedger ledger, ImmutableArray<string> notes, IepDraft plan, ServiceCalendar calendar, string file)
    {
        foreach (ServiceLine line in plan.Services)
        {
            ServiceExpansion expansion = ServiceExpansion.Of(line, calendar);
            SessionPosting.Prescribed[] said = [.. ledger.Postings.OfType<SessionPosting.Prescribed>().Where(period => period.Line == line.Id)];
            Obligation[] owed = [.. expansion.Obligations.Where(obligation => obligation.Owed > Minutes.Zero)];
            int twice = owed.Count(each => said.Any(period => period.On <= each.Covered.End && each.Covered.Start <= period.Through));
            if (said.Length > 0 && twice == owed.Length && !said.Any(period => period.Id.Value.StartsWith(PlanPrefix, StringComparison.Ordinal)))
            {
                continue; // The ledger says all of it.
            }

            if (twice > 0)
            {
                notes = notes.Add($"{line.Id}: the promise from {Dates.Iso(owed[0].Covered.Start)} is left out: the ledger or an earlier plan prescribes days of it already. Post its change into the ledger.");
                continue;
            }

            if (expansion.Outcome != ExpansionOutcome.Complete)
            {
                notes = notes.Add($"{line.Id}: {WordsFor(expansion)}");
            }

            var posted = ledger.Post(expansion.ToPostings(PlanPrefix, default));
            if (!posted.IsSuccess)
            {
                problems.Add(file, posted);
                continue;
            }

            ledger = posted.Value;
        }

        return (ledger, notes);
    }

    private static string WordsFor(ServiceExpansion expansion) => expansion.Outcome switch
    {
        ExpansionOutcome.CalendarEnds when expansion.KnownThrough is { } last => $"promised through {Dates.Iso(last)} only, where the calendar ends. Give later years with --calendar.",
        ExpansionOutcome.CalendarEnds => "nothing promised yet, because the calendar has none of its days. Give its school years with --calendar.",
        ExpansionOutcome.CalendarBeginsLater => "promised only from where the calendar begins. Give the school years before it with --calendar.",
        ExpansionOutcome.PeriodsUnknown => "not laid out: no calendar file names its marking periods, semesters or extended year. Post what it owes into the ledger.",
        ExpansionOutcome.Conditional => "owed when a circumstance arises, not by the calendar.",
        _ => "not laid out: the plan does not say how often, how long, or from when to when.",
    };

    private SessionLedger? Ledger(string file)
    {
        if (files.Read(file, SessionLedgerJson.MaximumBytes, "A ledger is of one student. Split the file by student.") is not { } bytes)
        {
            return null;
        }

        var read = SessionLedgerJson.Read(bytes);
        if (!read.IsSuccess)
        {
            problems.Add(InputFiles.NameOf(file), read);
        }

        return read.IsSuccess ? read.Value : null;
    }

    private IepDraft? Plan(string file)
    {
        if (files.Read(file, IepJson.MaximumBytes) is not { } bytes)
        {
            return null;
        }

        var read = IepJson.Read(bytes);
        if (!read.IsSuccess)
        {
            problems.Add(InputFiles.NameOf(file), read);
        }

        return read.IsSuccess ? read.Value : null;
    }
}
