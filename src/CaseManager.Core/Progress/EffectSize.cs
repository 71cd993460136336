namespace CaseManager.Core.Progress;

/// <summary>How large the difference between two phases is, by one index, with its uncertainty where a theory of it exists.</summary>
/// <remarks>These numbers describe two stretches of data. They support no decision about eligibility or placement. Equality is by value.</remarks>
/// <param name="Index">Which index.</param>
/// <param name="Value">The number; larger is better, except for <see cref="EffectSizeIndex.LrrDecreasing"/>.</param>
/// <param name="StandardError">The standard error, for independent points; null for an index whose sampling distribution is not known, or from too few points.</param>
/// <param name="Interval">An interval of the confidence that was asked for; null as well then.</param>
public sealed record EffectSize(EffectSizeIndex Index, double Value, double? StandardError = null, ConfidenceInterval? Interval = null);
