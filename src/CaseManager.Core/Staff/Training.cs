using System.Collections.Immutable;
using NodaTime;

namespace CaseManager.Core.Staff;

/// <summary>A training: received, or given to others.</summary>
public sealed record Training : PersonalRecord
{
    private readonly Items<StaffId> participants;

    /// <summary>What it was about.</summary>
    public required string Title { get; init; }

    /// <summary>The day on which it was finished.</summary>
    public required LocalDate On { get; init; }

    /// <summary>Whether the person received it or gave it.</summary>
    public required TrainingPart Part { get; init; }

    /// <summary>How long, in hours. Null by default.</summary>
    public decimal? Hours { get; init; }

    /// <summary>Those who were taught, where the person gave it. None by default.</summary>
    public ImmutableArray<StaffId> Participants
    {
        get => participants.All;
        init => participants = new(value);
    }
}
