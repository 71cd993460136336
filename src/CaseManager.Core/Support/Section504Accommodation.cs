namespace CaseManager.Core.Support;

/// <summary>One accommodation or service under Section 504.</summary>
public sealed record Section504Accommodation : PersonalRecord
{
    /// <summary>What is done.</summary>
    public required PersonalText Description { get; init; }

    /// <summary>Where and when. Null by default.</summary>
    public PersonalText? Setting { get; init; }

    /// <summary>Who sees to it. Null by default.</summary>
    public StaffId? Responsible { get; init; }
}
