using CaseManager.Core.Calendars;
using NodaTime;

namespace CaseManager.Core.Services;

/// <summary>One answer to how long the district reasonably needed to see and mend a lapse. Courts differ, so several are tried side by side.</summary>
/// <remarks>
/// The quantitative approach takes the deprivation and leaves out that time (M.C. v. Central Regional School District, 81 F.3d 389 (3d Cir.
/// 1996)). The qualitative approach knows no such number (Reid v. District of Columbia, 401 F.3d 516 (D.C. Cir. 2005)). Equality is by value.
/// </remarks>
/// <param name="Name">What the variant is called in a report, for example <c>notice plus 30 days</c>.</param>
/// <param name="NoticedOn">The day on which the district knew, or should have known.</param>
/// <param name="Days">The days it needed, 0 or more.</param>
/// <param name="Basis">What those days are.</param>
public sealed record Rectification(string Name, LocalDate NoticedOn, int Days, DayBasis Basis);
