using System.Collections.Immutable;
using CaseManager.Core;
using CaseManager.Core.Cases;
using NodaTime;

namespace CaseManager.ConsoleHost.Input;

/// <summary>Cases to look at, and what they were given with.</summary>
internal sealed class CaseInput : IDisposable
{
    /// <summary>The file, for messages.</summary>
    internal required string File { get; init; }

    internal required CalendarShelf Calendars { get; init; }

    /// <summary>The cases. JSON Lines are read while they are enumerated: once only.</summary>
    internal required IEnumerable<CaseFile> Cases { get; init; }

    /// <summary>State holidays for every case that gives none of its own.</summary>
    internal ImmutableSortedDictionary<JurisdictionId, ImmutableArray<LocalDate>> Holidays { get; init; } =
        ImmutableSortedDictionary.Create<JurisdictionId, ImmutableArray<LocalDate>>(ById);

    /// <summary>The day on which a caseload is looked at that belongs to a day; null for today.</summary>
    internal LocalDate? AsOf { get; init; }

    /// <summary>The file that <see cref="Cases"/> are read from as they are asked for; null when they are read already.</summary>
    internal IDisposable? Source { get; init; }

    private static Comparer<JurisdictionId> ById { get; } =
        Comparer<JurisdictionId>.Create(static (left, right) => string.CompareOrdinal(left.Value, right.Value));

    public void Dispose() => Source?.Dispose();
}
