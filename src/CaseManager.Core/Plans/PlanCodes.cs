namespace CaseManager.Core.Plans;

/// <summary>The codes of what can be wrong with a plan's file or with a record of its life. What a plan says is checked elsewhere.</summary>
internal static class PlanCodes
{
    internal static readonly FindingCode Measurement = new(3902);
    internal static readonly FindingCode DuplicateRecord = new(3911);
    internal static readonly FindingCode OtherVersion = new(3912);
    internal static readonly FindingCode OtherStudent = new(3913);
    internal static readonly FindingCode RevisionOrder = new(3914);
    internal static readonly FindingCode UnknownPlan = new(3915);
    internal static readonly FindingCode PeriodMoved = new(3916);
    internal static readonly FindingCode NotATypingMistake = new(3917);
    internal static readonly FindingCode NotNow = new(3918);
    internal static readonly FindingCode RecordDates = new(3919);
    internal static readonly FindingCode ConsentForm = new(3920);
}
