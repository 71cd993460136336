namespace CaseManager.Core.Limits;

/// <summary>What can be wrong with a book of rosters (4201 to 4209).</summary>
internal static class LimitCodes
{
    internal static readonly FindingCode RosterId = new(4201);
    internal static readonly FindingCode UnknownRoster = new(4202);
    internal static readonly FindingCode RepeatedStudent = new(4203);
    internal static readonly FindingCode OutOfRange = new(4204);
}
