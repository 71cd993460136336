using NodaTime;

namespace CaseManager.Core.Services;

/// <summary>One line of a provider's log: with which student, on which service, from when to when.</summary>
/// <remarks>Equality is by value.</remarks>
public sealed record ServiceLog
{
    /// <summary>The identifier of the line, unique among the logs that are split together.</summary>
    public required PostingId Id { get; init; }

    /// <summary>The student.</summary>
    public required StudentId Student { get; init; }

    /// <summary>The line of services.</summary>
    public required ServiceLineId Line { get; init; }

    /// <summary>Who gave the service.</summary>
    public required StaffId Provider { get; init; }

    /// <summary>The day.</summary>
    public required LocalDate On { get; init; }

    /// <summary>When it began, in whole minutes of local time.</summary>
    public required LocalTime From { get; init; }

    /// <summary>When it ended, in whole minutes of local time; after <see cref="From"/>, on the same day.</summary>
    public required LocalTime To { get; init; }
}
