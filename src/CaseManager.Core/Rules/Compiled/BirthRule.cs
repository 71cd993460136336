namespace CaseManager.Core.Rules.Compiled;

/// <summary>A rule version whose clocks birth opens.</summary>
/// <param name="Place">The version.</param>
/// <param name="Version">The same version, for what only few cases ask.</param>
internal readonly record struct BirthRule(int Place, RuleVersion Version)
{
    private readonly int startFrom = Version.StartFrom;
    private readonly int startTo = Version.StartTo;
    private readonly int asOfFrom = Version.AsOfFrom;
    private readonly int asOfTo = Version.AsOfTo;

    /// <summary>Whether it applies to a birth on a day, evaluated as of another (counting C19); held here too, because every case asks.</summary>
    internal bool IsInForce(int birth, int asOf) => startFrom <= birth && birth <= startTo && asOfFrom <= asOf && asOf <= asOfTo;
}
