using System.Globalization;

namespace CaseManager.Core;

/// <summary>An amount of service time in whole minutes. Never a time of day, and never a number that could mean something else.</summary>
/// <remarks>
/// <para>Nothing converts to or from it by itself, so that sessions, days and minutes cannot be mixed up. Arithmetic is checked: a sum
/// that does not fit throws instead of turning round.</para>
/// <para>It may be negative: a difference of two amounts, or a correction. Ordering follows the number. The default value is no time at all.</para>
/// </remarks>
/// <param name="Value">The number of minutes.</param>
public readonly record struct Minutes(long Value) : IComparable<Minutes>
{
    /// <summary>No time at all.</summary>
    /// <value>0 minutes.</value>
    public static Minutes Zero => default;

    /// <summary>The sum of two amounts.</summary>
    /// <param name="left">One amount.</param>
    /// <param name="right">Another amount.</param>
    /// <returns>The sum.</returns>
    /// <exception cref="OverflowException">The sum does not fit.</exception>
    public static Minutes operator +(Minutes left, Minutes right) => new(checked(left.Value + right.Value));

    /// <summary>What one amount has more than another.</summary>
    /// <param name="left">One amount.</param>
    /// <param name="right">What is taken from it.</param>
    /// <returns>The difference; negative when <paramref name="right"/> is larger.</returns>
    /// <exception cref="OverflowException">The difference does not fit.</exception>
    public static Minutes operator -(Minutes left, Minutes right) => new(checked(left.Value - right.Value));

    /// <summary>The amount with the other sign.</summary>
    /// <param name="amount">The amount.</param>
    /// <returns>Its opposite.</returns>
    /// <exception cref="OverflowException">The opposite does not fit.</exception>
    public static Minutes operator -(Minutes amount) => new(checked(-amount.Value));

    /// <summary>Whether one amount is smaller.</summary>
    /// <param name="left">One amount.</param>
    /// <param name="right">Another amount.</param>
    /// <returns>True when <paramref name="left"/> is smaller.</returns>
    public static bool operator <(Minutes left, Minutes right) => left.Value < right.Value;

    /// <summary>Whether one amount is smaller or the same.</summary>
    /// <param name="left">One amount.</param>
    /// <param name="right">Another amount.</param>
    /// <returns>True when <paramref name="left"/> is not larger.</returns>
    public static bool operator <=(Minutes left, Minutes right) => left.Value <= right.Value;

    /// <summary>Whether one amount is larger.</summary>
    /// <param name="left">One amount.</param>
    /// <param name="right">Another amount.</param>
    /// <returns>True when <paramref name="left"/> is larger.</returns>
    public static bool operator >(Minutes left, Minutes right) => left.Value > right.Value;

    /// <summary>Whether one amount is larger or the same.</summary>
    /// <param name="left">One amount.</param>
    /// <param name="right">Another amount.</param>
    /// <returns>True when <paramref name="left"/> is not smaller.</returns>
    public static bool operator >=(Minutes left, Minutes right) => left.Value >= right.Value;

    /// <summary>The sum of two amounts.</summary>
    /// <param name="left">One amount.</param>
    /// <param name="right">Another amount.</param>
    /// <returns>The sum.</returns>
    /// <exception cref="OverflowException">The sum does not fit.</exception>
    public static Minutes Add(Minutes left, Minutes right) => left + right;

    /// <summary>What one amount has more than another.</summary>
    /// <param name="left">One amount.</param>
    /// <param name="right">What is taken from it.</param>
    /// <returns>The difference; negative when <paramref name="right"/> is larger.</returns>
    /// <exception cref="OverflowException">The difference does not fit.</exception>
    public static Minutes Subtract(Minutes left, Minutes right) => left - right;

    /// <summary>The amount with the other sign.</summary>
    /// <param name="amount">The amount.</param>
    /// <returns>Its opposite.</returns>
    /// <exception cref="OverflowException">The opposite does not fit.</exception>
    public static Minutes Negate(Minutes amount) => -amount;

    /// <summary>The amount so many times: sessions of one length.</summary>
    /// <param name="count">How many times.</param>
    /// <returns>The product.</returns>
    /// <exception cref="OverflowException">The product does not fit.</exception>
    public Minutes Times(int count) => new(checked(Value * count));

    /// <summary>Compares by number.</summary>
    /// <param name="other">Another amount.</param>
    /// <returns>Negative, zero or positive, as for any comparison.</returns>
    public int CompareTo(Minutes other) => Value.CompareTo(other.Value);

    /// <summary>The number and its unit, the same in every culture.</summary>
    /// <returns>For example <c>30 min</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Value} min");
}
