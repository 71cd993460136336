using NodaTime;

namespace CaseManager.Core;

/// <summary>A first day and, once it is over, a last day: how the records of people and documents say when something held.</summary>
internal static class DateSpan
{
    /// <summary>Whether a day lies in the span, both ends included; without a last day it has not ended.</summary>
    internal static bool Includes(LocalDate from, LocalDate? through, LocalDate on) => from <= on && (through is not { } last || on <= last);
}
