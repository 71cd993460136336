using CaseManager.Core.Rules;
using NodaTime;

namespace CaseManager.Core.Limits;

/// <summary>One thing that happens in the week in which a roster goes over a limit.</summary>
/// <remarks>Equality is by value.</remarks>
/// <param name="On">The day.</param>
/// <param name="Kind">What happens.</param>
/// <param name="Reason">Why, in a few words without personal data.</param>
/// <param name="Rule">The rule whose deadline it is; null without one.</param>
public sealed record ForecastCause(LocalDate On, ForecastCauseKind Kind, string Reason, RuleId? Rule = null);
