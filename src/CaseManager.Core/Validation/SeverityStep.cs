using NodaTime;

namespace CaseManager.Core.Validation;

/// <summary>A check that weighs more from a day on: a warning until then, an error after. It can only raise.</summary>
/// <remarks>Equality is by value.</remarks>
/// <param name="Code">The check.</param>
/// <param name="Severity">What it weighs at least.</param>
/// <param name="From">The first day; null for always.</param>
/// <param name="Through">The last day, itself included; null for no end.</param>
/// <param name="Law">The law that makes it weigh more, which findings then cite; null for the check's own.</param>
public sealed record SeverityStep(FindingCode Code, FindingSeverity Severity, LocalDate? From = null, LocalDate? Through = null, Citation? Law = null)
{
    internal bool Holds(FindingCode code, LocalDate asOf) => Code == code && !(asOf < From) && !(asOf > Through);
}
