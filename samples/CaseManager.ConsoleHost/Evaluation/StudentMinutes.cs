using System.Collections.Immutable;
using CaseManager.Core;
using CaseManager.Core.Services;
using NodaTime;

namespace CaseManager.ConsoleHost.Evaluation;

/// <summary>The minutes of one student on a day.</summary>
/// <param name="Student">Whose they are.</param>
/// <param name="Lines">The services, in ordinal order.</param>
/// <param name="Notes">What of the plan could not be laid out, and why.</param>
internal sealed record StudentMinutes(StudentId Student, ImmutableArray<LineMinutes> Lines, ImmutableArray<string> Notes)
{
    internal static StudentMinutes Of(SessionLedger ledger, LocalDate asOf, ImmutableArray<string> notes)
    {
        ILookup<ServiceLineId, MinutesWeek> weeks = ledger.WeeksAt(asOf).ToLookup(week => week.Line);
        return new StudentMinutes(ledger.Student, [.. ledger.Lines.Select(line => new LineMinutes(line, ledger.BalanceAt(asOf, line), [.. weeks[line]]))], notes);
    }
}
