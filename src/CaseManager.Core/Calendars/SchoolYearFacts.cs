using System.Collections.Immutable;
using NodaTime;

namespace CaseManager.Core.Calendars;

/// <summary>What a school year's calendar says, before or after it has been checked.</summary>
internal sealed record SchoolYearFacts(string Id, SchoolYear SchoolYear, LocalDate First, LocalDate Last)
{
    internal string District { get; init; } = string.Empty;

    internal string State { get; init; } = string.Empty;

    internal ImmutableArray<IsoDayOfWeek> Weekend { get; init; } = [];

    internal ImmutableArray<NonInstructionalSpan> NonInstructional { get; init; } = [];

    internal ImmutableArray<LocalDate> ExtraInstructional { get; init; } = [];

    internal ImmutableArray<LocalDate> EarlyDismissal { get; init; } = [];

    internal ImmutableArray<LocalDate> ContingencyMakeUpDays { get; init; } = [];

    internal int? StatedInstructionalDays { get; init; }

    internal ImmutableArray<StatedMonth> StatedMonths { get; init; } = [];

    internal bool IsProjected { get; init; }

    internal bool Contains(LocalDate date) => date >= First && date <= Last;

    /// <summary>The same facts with every list of dates sorted, so that order in a file never matters.</summary>
    internal SchoolYearFacts InOrder() =>
        this with
        {
            Weekend = Weekend.Sort(),
            ExtraInstructional = ExtraInstructional.Sort(),
            EarlyDismissal = EarlyDismissal.Sort(),
            ContingencyMakeUpDays = ContingencyMakeUpDays.Sort(),
        };

    /// <summary>Every date moved by whole weeks, so that weekdays stay. Printed totals belong to the year they were printed for.</summary>
    internal SchoolYearFacts MovedBy(int weeks, SchoolYear year)
    {
        LocalDate Move(LocalDate date) => date.PlusWeeks(weeks);
        return this with
        {
            SchoolYear = year,
            First = Move(First),
            Last = Move(Last),
            NonInstructional = [.. NonInstructional.Select(span => span with { From = Move(span.From), To = Move(span.To) })],
            ExtraInstructional = [.. ExtraInstructional.Select(Move)],
            EarlyDismissal = [.. EarlyDismissal.Select(Move)],
            ContingencyMakeUpDays = [.. ContingencyMakeUpDays.Select(Move)],
            StatedInstructionalDays = null,
            StatedMonths = [],
            IsProjected = true,
        };
    }
}
