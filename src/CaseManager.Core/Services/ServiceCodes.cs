namespace CaseManager.Core.Services;

/// <summary>What can be wrong with postings, logs and their files (4101 to 4119), and doubtful about a line to be billed (4131 to 4139).</summary>
internal static class ServiceCodes
{
    internal static readonly FindingCode DuplicatePosting = new(4101);
    internal static readonly FindingCode UnknownPosting = new(4102);
    internal static readonly FindingCode WrongTarget = new(4103);
    internal static readonly FindingCode UsedTwice = new(4104);
    internal static readonly FindingCode MinutesOutOfRange = new(4105);
    internal static readonly FindingCode DatesOutOfOrder = new(4106);
    internal static readonly FindingCode AlreadyReversed = new(4107);
    internal static readonly FindingCode ReversalDiffers = new(4108);
    internal static readonly FindingCode OtherVersion = new(4109);
    internal static readonly FindingCode TooManyPostings = new(4110);
    internal static readonly FindingCode Text = new(4111);
    internal static readonly FindingCode TimeOfDay = new(4113);

    internal static readonly FindingCode MissingElement = new(4131);
    internal static readonly FindingCode OutsidePlan = new(4132);
    internal static readonly FindingCode DiffersFromPlan = new(4133);
    internal static readonly FindingCode NoConsent = new(4134);
    internal static readonly FindingCode PlanNotSigned = new(4135);
    internal static readonly FindingCode ProviderNotQualified = new(4136);
    internal static readonly FindingCode TooManyUnits = new(4137);
}
