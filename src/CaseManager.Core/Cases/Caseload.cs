using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using NodaTime;

namespace CaseManager.Core.Cases;

/// <summary>What a caseload held: the cases that could be read, and everything that was wrong with the rest.</summary>
/// <remarks>A case with problems is left out whole; problems elsewhere do not touch it. Printing shows numbers only.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class Caseload
{
    internal Caseload(
        ImmutableArray<CaseFile> cases,
        ImmutableArray<CaseloadCalendar> calendars,
        ImmutableSortedDictionary<JurisdictionId, ImmutableArray<LocalDate>> holidays,
        ImmutableArray<Finding> problems)
    {
        Cases = cases;
        Calendars = calendars;
        Holidays = holidays;
        Problems = problems;
    }

    /// <summary>The cases that could be read, in the order of the document, each id once.</summary>
    public ImmutableArray<CaseFile> Cases { get; }

    /// <summary>The calendars, in the order of the document; empty in JSON Lines.</summary>
    public ImmutableArray<CaseloadCalendar> Calendars { get; }

    /// <summary>
    /// State holidays for every case that gives none of its own for the jurisdiction, by jurisdiction in ordinal order; empty in
    /// JSON Lines.
    /// </summary>
    public ImmutableSortedDictionary<JurisdictionId, ImmutableArray<LocalDate>> Holidays { get; }

    /// <summary>
    /// Everything that was wrong, at most 100 lines and one that counts the rest. Paths start with <c>$.cases[3]</c>, or with
    /// <c>line 7: $</c> in JSON Lines.
    /// </summary>
    public ImmutableArray<Finding> Problems { get; }

    /// <summary>How many cases, calendars and problems there are.</summary>
    /// <returns>A text without any of them.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Cases.Length} cases, {Calendars.Length} calendars, {Problems.Length} problems");
}
