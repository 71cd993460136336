namespace CaseManager.Core.Meetings;

/// <summary>Who began a contact.</summary>
public enum ContactDirection
{
    /// <summary>The agency.</summary>
    Outgoing,

    /// <summary>The family.</summary>
    Incoming,
}
