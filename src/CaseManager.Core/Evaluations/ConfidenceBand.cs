namespace CaseManager.Core.Evaluations;

/// <summary>The interval in which the true score lies with a stated confidence.</summary>
public sealed record ConfidenceBand : PersonalRecord
{
    /// <summary>The confidence, usually 68, 90 or 95.</summary>
    public required Percentage Level { get; init; }

    /// <summary>The lower end.</summary>
    public required decimal Low { get; init; }

    /// <summary>The upper end.</summary>
    public required decimal High { get; init; }
}
