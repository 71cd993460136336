using NodaTime;

namespace CaseManager.Core.Limits;

/// <summary>How one roster, or one organisation, stands to one limit in one week: a point of a forecast.</summary>
/// <remarks>Equality is by value.</remarks>
/// <param name="Week">The Monday.</param>
/// <param name="Reading">The worst reading of the week: over a limit before within it, and then the number nearest to it or furthest past it.</param>
public sealed record ForecastWeek(LocalDate Week, LimitReading Reading);
