namespace CaseManager.Core;

/// <summary>The stable number of a kind of finding, such as <c>CM1103</c>; each has a page under <c>docs/diagnostics</c>.</summary>
/// <remarks>
/// <para><c>CM1</c> is input, <c>CM2</c> rule packs, <c>CM3</c> plans, <c>CM4</c> services, <c>CM5</c> people and process, <c>CM9</c> internal.</para>
/// <para>Ordering follows the number. The default value is no code: it prints as <c>CM0000</c>.</para>
/// </remarks>
/// <param name="Number">The four digits, 0 to 9999.</param>
public readonly record struct FindingCode(ushort Number) : IComparable<FindingCode>
{
    /// <summary>Whether one code stands before another.</summary>
    /// <param name="left">One code.</param>
    /// <param name="right">Another code.</param>
    /// <returns>True when the number of <paramref name="left"/> is smaller.</returns>
    public static bool operator <(FindingCode left, FindingCode right) => left.Number < right.Number;

    /// <summary>Whether one code stands before another or is the same.</summary>
    /// <param name="left">One code.</param>
    /// <param name="right">Another code.</param>
    /// <returns>True when the number of <paramref name="left"/> is not larger.</returns>
    public static bool operator <=(FindingCode left, FindingCode right) => left.Number <= right.Number;

    /// <summary>Whether one code stands after another.</summary>
    /// <param name="left">One code.</param>
    /// <param name="right">Another code.</param>
    /// <returns>True when the number of <paramref name="left"/> is larger.</returns>
    public static bool operator >(FindingCode left, FindingCode right) => left.Number > right.Number;

    /// <summary>Whether one code stands after another or is the same.</summary>
    /// <param name="left">One code.</param>
    /// <param name="right">Another code.</param>
    /// <returns>True when the number of <paramref name="left"/> is not smaller.</returns>
    public static bool operator >=(FindingCode left, FindingCode right) => left.Number >= right.Number;

    /// <summary>Compares by number.</summary>
    /// <param name="other">Another code.</param>
    /// <returns>Negative, zero or positive, as for any comparison.</returns>
    public int CompareTo(FindingCode other) => Number.CompareTo(other.Number);

    /// <summary>The code as it is written: <c>CM</c> and four digits.</summary>
    /// <returns>For example <c>CM1103</c>.</returns>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"CM{Number:D4}");
}
