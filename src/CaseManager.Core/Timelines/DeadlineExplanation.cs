using System.Collections.Immutable;
using CaseManager.Core.Rules;
using NodaTime;

namespace CaseManager.Core.Timelines;

/// <summary>Why a deadline is what it is. Replaying <see cref="Steps"/> gives the date.</summary>
/// <remarks>Replaying its steps gives the deadline. Equality is by value.</remarks>
public sealed record DeadlineExplanation
{
    /// <summary>The deadline that is explained.</summary>
    public required Deadline Deadline { get; init; }

    /// <summary>The day it was looked at.</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary>The steps, in order.</summary>
    public required ImmutableArray<ExplanationStep> Steps { get; init; }

    /// <summary>Which law it was computed under.</summary>
    public required RuleSetFingerprint Fingerprint { get; init; }

    /// <summary>Writes the explanation out, without any culture: dates as <c>yyyy-MM-dd</c>, lines ended by a line feed.</summary>
    /// <param name="detail">How much of it.</param>
    /// <returns>The text; it names no student.</returns>
    public string ToText(ExplanationDetail detail) => ExplanationText.Write(this, detail);

    /// <summary>Compares by value.</summary>
    /// <param name="other">Another explanation.</param>
    /// <returns>True when all parts are the same.</returns>
    public bool Equals(DeadlineExplanation? other) =>
        other is not null && Deadline == other.Deadline && AsOf == other.AsOf && Fingerprint == other.Fingerprint && Sequence.Same(Steps, other.Steps);

    /// <summary>A hash of the telling parts.</summary>
    /// <returns>The hash.</returns>
    public override int GetHashCode() => HashCode.Combine(Deadline.Key, AsOf, Fingerprint, Steps.Length);

    /// <summary>The key of the deadline: nothing personal.</summary>
    /// <returns>For example <c>Why us/initial-evaluation#e1</c>.</returns>
    public override string ToString() => $"Why {Deadline.Key}";
}
