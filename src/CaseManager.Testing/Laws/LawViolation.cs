namespace CaseManager.Testing.Laws;

/// <summary>A law that does not hold, with the smallest example that was found.</summary>
/// <param name="Law">The law, in words.</param>
/// <param name="Finding">What was found instead.</param>
/// <param name="Example">The case, as a block of a conformance file, or the calendar and dates; made up, nobody's data.</param>
/// <remarks>Equality is by value.</remarks>
public sealed record LawViolation(string Law, string Finding, string Example)
{
    /// <summary>Law, finding and example, for the message of a failing test.</summary>
    /// <returns>Several lines.</returns>
    public override string ToString() => $"{Law}: {Finding}\n{Example}";
}
