namespace CaseManager.Core.Calendars;

/// <summary>What can be wrong (1101 to 1119) or doubtful (1121 to 1129) about a school calendar.</summary>
internal static class CalendarCodes
{
    internal static readonly FindingCode LastBeforeFirst = new(1101);
    internal static readonly FindingCode SpanReversed = new(1102);
    internal static readonly FindingCode SpanOutsideYear = new(1103);
    internal static readonly FindingCode ExtraDayOutsideYear = new(1104);
    internal static readonly FindingCode EarlyDismissalOutsideYear = new(1105);
    internal static readonly FindingCode DateTwice = new(1106);
    internal static readonly FindingCode UnknownWeekday = new(1107);
    internal static readonly FindingCode WholeWeekOff = new(1108);
    internal static readonly FindingCode WrongSchoolYear = new(1109);
    internal static readonly FindingCode YearTooLong = new(1110);
    internal static readonly FindingCode NoInstructionalDay = new(1111);
    internal static readonly FindingCode UnusableText = new(1112);
    internal static readonly FindingCode YearsOverlap = new(1113);
    internal static readonly FindingCode YearMissing = new(1114);
    internal static readonly FindingCode YearTwice = new(1115);
    internal static readonly FindingCode UnusableTotal = new(1116);
    internal static readonly FindingCode UnusableKind = new(1117);

    internal static readonly FindingCode EdgeWithoutSchool = new(1121);
    internal static readonly FindingCode EarlyDismissalWithoutSchool = new(1122);
    internal static readonly FindingCode TotalDiffers = new(1123);
    internal static readonly FindingCode MonthDiffers = new(1124);
}
