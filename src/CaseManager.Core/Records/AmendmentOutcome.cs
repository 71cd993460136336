namespace CaseManager.Core.Records;

/// <summary>What was decided on a request to amend records.</summary>
public enum AmendmentOutcome
{
    /// <summary>Amended.</summary>
    Amended,

    /// <summary>Refused.</summary>
    Refused,
}
