namespace CaseManager.Core.Services;

/// <summary>So many days of so many: the share of a promise that a period keeps.</summary>
/// <remarks>Equality is by value. The default value is the whole of it: it prints as <c>all</c>.</remarks>
/// <param name="Days">The days that count.</param>
/// <param name="Of">The days that there would be; 0 only for the default value.</param>
public readonly record struct DayShare(int Days, int Of)
{
    /// <summary>The whole.</summary>
    /// <value>The default value.</value>
    public static DayShare All => default;

    /// <summary>Whether it leaves the promise as it is.</summary>
    public bool IsAll => Days == Of;

    internal long Numerator => Of == 0 ? 1 : Days;

    internal long Denominator => Of == 0 ? 1 : Of;

    /// <summary>The share as it is said.</summary>
    /// <returns><c>4 of 5</c>, or <c>all</c>.</returns>
    public override string ToString() => Of == 0 ? "all" : FormattableString.Invariant($"{Days} of {Of}");
}
