using System.Globalization;

namespace CaseManager.Core;

/// <summary>A length of service time in whole minutes. It never turns into another unit by itself.</summary>
/// <remarks>Ordering follows the length. The default value is no time at all: 0 minutes.</remarks>
/// <param name="Value">How many, 0 or more.</param>
/// <exception cref="ArgumentOutOfRangeException"><paramref name="Value"/> is negative.</exception>
public readonly record struct Minutes(int Value) : IComparable<Minutes>
{
    /// <summary>How many, 0 or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int Value { get; } = Value >= 0 ? Value : throw new ArgumentOutOfRangeException(nameof(Value), "A length of time is not negative.");

    /// <summary>Whether one length is shorter than another.</summary>
    /// <param name="left">One length.</param>
    /// <param name="right">Another length.</param>
    /// <returns>True when <paramref name="left"/> is shorter.</returns>
    public static bool operator <(Minutes left, Minutes right) => left.Value < right.Value;

    /// <summary>Whether one length is shorter than another or the same.</summary>
    /// <param name="left">One length.</param>
    /// <param name="right">Another length.</param>
    /// <returns>True when <paramref name="left"/> is not longer.</returns>
    public static bool operator <=(Minutes left, Minutes right) => left.Value <= right.Value;

    /// <summary>Whether one length is longer than another.</summary>
    /// <param name="left">One length.</param>
    /// <param name="right">Another length.</param>
    /// <returns>True when <paramref name="left"/> is longer.</returns>
    public static bool operator >(Minutes left, Minutes right) => left.Value > right.Value;

    /// <summary>Whether one length is longer than another or the same.</summary>
    /// <param name="left">One length.</param>
    /// <param name="right">Another length.</param>
    /// <returns>True when <paramref name="left"/> is not shorter.</returns>
    public static bool operator >=(Minutes left, Minutes right) => left.Value >= right.Value;

    /// <summary>Compares by length.</summary>
    /// <param name="other">Another length.</param>
    /// <returns>Negative, zero or positive, as for any comparison.</returns>
    public int CompareTo(Minutes other) => Value.CompareTo(other.Value);

    /// <summary>The number and its unit.</summary>
    /// <returns>For example <c>30 min</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Value} min");
}
