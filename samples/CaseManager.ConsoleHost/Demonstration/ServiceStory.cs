using System.Collections.Immutable;
using CaseManager.Core.Services;
using NodaTime;

namespace CaseManager.ConsoleHost.Demonstration;

/// <summary>One service of one made-up student: what the plan promises, on which days it is given, and what came in between.</summary>
internal sealed record ServiceStory
{
    internal required string CaseId { get; init; }

    internal required ServiceLine Line { get; init; }

    /// <summary>The days of the week on which a session is planned.</summary>
    internal required ImmutableArray<IsoDayOfWeek> Days { get; init; }

    /// <summary>Days on which sessions were missed, and why.</summary>
    internal ImmutableArray<(LocalDate From, LocalDate Through, MissCause Cause)> Missed { get; init; } = [];

    /// <summary>Misses that were made up on a later day.</summary>
    internal ImmutableArray<(LocalDate Miss, LocalDate On)> MadeUp { get; init; } = [];

    /// <summary>Misses that need not be made up, and why.</summary>
    internal ImmutableArray<(LocalDate Miss, string Rule)> Excused { get; init; } = [];
}
