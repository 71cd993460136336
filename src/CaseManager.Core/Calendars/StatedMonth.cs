using NodaTime;

namespace CaseManager.Core.Calendars;

/// <summary>The number of school days that a source prints for a month.</summary>
internal readonly record struct StatedMonth(YearMonth Month, int Days);
