using CaseManager.Core.Rules;
using NodaTime;

namespace CaseManager.Core.Limits;

/// <summary>One thing that happens in the week in which a roster goes over a limit.</summary>
/// <remarks>Equality is by value. Printing shows the kind only: the day of a birthday says when a student was born.</remarks>
/// <param name="On">The day.</param>
/// <param name="Kind">What happens.</param>
/// <param name="Reason">Why, in a few words without personal data.</param>
/// <param name="Rule">The rule whose deadline it is; null without one.</param>
public sealed record ForecastCause(LocalDate On, ForecastCauseKind Kind, string Reason, RuleId? Rule = null)
{
    /// <summary>What happens, without day or reason.</summary>
    /// <returns>For example <c>Birthday</c>.</returns>
    public override string ToString() => Kind.ToString();
}
