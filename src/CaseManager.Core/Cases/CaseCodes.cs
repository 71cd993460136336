namespace CaseManager.Core.Cases;

/// <summary>The codes of what can be wrong with a case, beyond what can be wrong with any JSON.</summary>
internal static class CaseCodes
{
    internal static readonly FindingCode Identifier = new(1201);
    internal static readonly FindingCode EventName = new(1202);
    internal static readonly FindingCode Jurisdiction = new(1203);
    internal static readonly FindingCode DuplicateEvent = new(1204);
    internal static readonly FindingCode UnknownRecord = new(1205);
    internal static readonly FindingCode AlreadyCorrected = new(1206);
    internal static readonly FindingCode CorrectionForm = new(1207);
    internal static readonly FindingCode DateRange = new(1208);
    internal static readonly FindingCode DateOrder = new(1209);
    internal static readonly FindingCode BeforeBirth = new(1210);
    internal static readonly FindingCode TooManyRecords = new(1211);
    internal static readonly FindingCode OtherVersion = new(1212);
    internal static readonly FindingCode DuplicateCase = new(1213);
    internal static readonly FindingCode Text = new(1214);
    internal static readonly FindingCode VoidIsFinal = new(1215);
    internal static readonly FindingCode TooManyAttributes = new(1216);
}
