using CaseManager.Core.Rules;
using NodaTime;

namespace CaseManager.Core.Limits;

/// <summary>A variance or waiver: leave, for a time, to pass a limit.</summary>
/// <remarks>Equality is by value.</remarks>
/// <param name="Limit">The limit.</param>
/// <param name="Subject">The roster, or the organisation of an average, that it is for.</param>
/// <param name="Span">The days on which it holds.</param>
/// <param name="Most">How much it allows: the most or, for a share, the least.</param>
/// <param name="Authority">Who granted it, as it is cited.</param>
public sealed record LimitVariance(RuleId Limit, string Subject, DateInterval Span, decimal Most, string Authority);
