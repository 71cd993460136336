using System.Globalization;
using NodaTime;

namespace CaseManager.Core.Validation;

/// <summary>An age that a State sets where federal law has another, or leaves it to the State.</summary>
/// <remarks>Equality is by value. It is reached on the birthday, or that many months after birth; a day that the month lacks is its last one.</remarks>
/// <param name="Months">The age in months, 12 to 360: 174 for fourteen years and a half.</param>
/// <param name="Law">The law that sets it.</param>
public sealed record LayerAge(int Months, LayerLaw Law)
{
    internal const int Least = 12;
    internal const int Most = 360;

    internal bool IsValid => Months is >= Least and <= Most;

    /// <summary>The day on which a person born on a day reaches an age.</summary>
    internal static LocalDate ReachedOn(LocalDate born, int months) => born.PlusMonths(months);

    /// <summary>An age in years as it stands in a sentence: <c>14</c>, <c>14½</c>, <c>14 5/12</c>.</summary>
    internal static string InYears(int months)
    {
        (int years, int rest) = Math.DivRem(months, 12);
        return rest switch
        {
            0 => years.ToString(CultureInfo.InvariantCulture),
            6 => string.Create(CultureInfo.InvariantCulture, $"{years}½"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{years} {rest}/12"),
        };
    }
}
