using NodaTime;

namespace CaseManager.Core.Services;

/// <summary>What one variant of the time to rectify makes of the shortfall. Evidence, never an award.</summary>
/// <remarks>Equality is by value. Without a known last day every amount is null: nothing is guessed. Periods that still run on the day of the evidence add nothing.</remarks>
/// <param name="Variant">The variant.</param>
/// <param name="RectifiedBy">The last day of the reasonable time; null when the calendar does not reach so far.</param>
/// <param name="Within">The shortfall of periods that ended by that day.</param>
/// <param name="Straddling">The shortfall of periods in whose middle that day lies. It is not divided: a person decides.</param>
/// <param name="After">The shortfall of periods that began after that day.</param>
public sealed record RectificationReading(Rectification Variant, LocalDate? RectifiedBy, Minutes? Within, Minutes? Straddling, Minutes? After);
