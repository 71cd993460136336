using NodaTime;

namespace CaseManager.Core.Limits;

/// <summary>Ages in completed years. Somebody born on 29 February is a year older on 28 February of common years (counting C7).</summary>
internal static class Ages
{
    internal static int On(LocalDate born, LocalDate day)
    {
        int years = day.Year - born.Year;
        return born.PlusYears(years) > day ? years - 1 : years;
    }
}
