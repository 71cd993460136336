namespace CaseManager.Core.Timelines;

/// <summary>The codes of what is doubtful about a case's events (docs/diagnostics).</summary>
internal static class TimelineCodes
{
    internal static readonly FindingCode ExtensionTooLate = new(5001);
    internal static readonly FindingCode ExtensionOverCap = new(5002);
    internal static readonly FindingCode ExtensionNotAccepted = new(5003);
    internal static readonly FindingCode DateMissing = new(5004);
    internal static readonly FindingCode ConsecutiveRemovals = new(5005);
    internal static readonly FindingCode CumulativeRemovals = new(5006);
    internal static readonly FindingCode ExtensionNotLater = new(5007);
    internal static readonly FindingCode UnknownWord = new(5008);
}
