using System.Globalization;

namespace CaseManager.Core.Progress;

/// <summary>A rate of improvement: so many units of the measure per unit of time. Slopes per different times do not compare: the program does not compile.</summary>
/// <remarks>
/// Ordering is by value. Whether a larger slope is better depends on the measure's direction. The default value is no change at all.
/// A slope per day becomes one per week by <see cref="Slope.PerWeek"/>; there is no way from calendar weeks to instructional ones,
/// because that takes a school calendar and not a factor.
/// </remarks>
/// <typeparam name="TUnit">The unit of time.</typeparam>
/// <param name="Value">Units of the measure per unit of time; negative when values fall.</param>
public readonly record struct Slope<TUnit>(double Value) : IComparable<Slope<TUnit>>
    where TUnit : SlopeUnit
{
    /// <summary>Whether one slope is smaller than another per the same time.</summary>
    /// <param name="left">One slope.</param>
    /// <param name="right">Another slope.</param>
    /// <returns>True when <paramref name="left"/> is smaller.</returns>
    public static bool operator <(Slope<TUnit> left, Slope<TUnit> right) => left.Value < right.Value;

    /// <summary>Whether one slope is smaller than another per the same time, or the same.</summary>
    /// <param name="left">One slope.</param>
    /// <param name="right">Another slope.</param>
    /// <returns>True when <paramref name="left"/> is not larger.</returns>
    public static bool operator <=(Slope<TUnit> left, Slope<TUnit> right) => left.Value <= right.Value;

    /// <summary>Whether one slope is larger than another per the same time.</summary>
    /// <param name="left">One slope.</param>
    /// <param name="right">Another slope.</param>
    /// <returns>True when <paramref name="left"/> is larger.</returns>
    public static bool operator >(Slope<TUnit> left, Slope<TUnit> right) => left.Value > right.Value;

    /// <summary>Whether one slope is larger than another per the same time, or the same.</summary>
    /// <param name="left">One slope.</param>
    /// <param name="right">Another slope.</param>
    /// <returns>True when <paramref name="left"/> is not smaller.</returns>
    public static bool operator >=(Slope<TUnit> left, Slope<TUnit> right) => left.Value >= right.Value;

    /// <summary>How much one slope exceeds another per the same time.</summary>
    /// <param name="left">One slope.</param>
    /// <param name="right">Another slope.</param>
    /// <returns>The difference, per the same time.</returns>
    public static Slope<TUnit> operator -(Slope<TUnit> left, Slope<TUnit> right) => left.Subtract(right);

    /// <summary>How much this slope exceeds another per the same time.</summary>
    /// <param name="other">Another slope.</param>
    /// <returns>The difference, per the same time.</returns>
    public Slope<TUnit> Subtract(Slope<TUnit> other) => new(Value - other.Value);

    /// <summary>Compares by value.</summary>
    /// <param name="other">Another slope per the same time.</param>
    /// <returns>Negative, zero or positive, as for any comparison.</returns>
    public int CompareTo(Slope<TUnit> other) => Value.CompareTo(other.Value);

    /// <summary>The number and its unit of time.</summary>
    /// <returns>For example <c>1.5 per week</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Value} {Slope.UnitText<TUnit>()}");
}
