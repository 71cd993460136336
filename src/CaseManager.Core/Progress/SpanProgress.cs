using NodaTime;

namespace CaseManager.Core.Progress;

/// <summary>Progress within a span of days.</summary>
/// <remarks>Equality is by value. It is data about a student: printing shows the span and the number of points.</remarks>
/// <param name="Span">The days.</param>
/// <param name="Points">How many points of one phase lie in it: those of the last phase that reaches into the span.</param>
/// <param name="Trend">Their trend; null when they are too few for the method, or the axis does not know a day.</param>
public sealed record SpanProgress(DateInterval Span, int Points, TrendEstimate? Trend)
{
    /// <summary>The span and the number of points.</summary>
    /// <returns>For example <c>[2025-09-01, 2025-09-28], 4 points</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Span}, {Points} points");
}
