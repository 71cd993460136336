namespace CaseManager.Core.Progress;

/// <summary>The codes of what can be wrong with progress data (docs/diagnostics).</summary>
internal static class ProgressCodes
{
    internal static readonly FindingCode OtherMeasure = new(1301);
    internal static readonly FindingCode Duplicate = new(1302);
    internal static readonly FindingCode DateRange = new(1303);
    internal static readonly FindingCode Text = new(1304);
    internal static readonly FindingCode OutOfRange = new(1305);
    internal static readonly FindingCode TooMany = new(1306);
    internal static readonly FindingCode DateOrder = new(1307);
    internal static readonly FindingCode WrongWay = new(1308);
    internal static readonly FindingCode UnknownDays = new(1309);
}
