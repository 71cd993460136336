namespace CaseManager.Core;

/// <summary>A way to reach somebody.</summary>
public enum CommunicationChannel
{
    /// <summary>A telephone call.</summary>
    Phone,

    /// <summary>A text message.</summary>
    TextMessage,

    /// <summary>An electronic letter.</summary>
    Email,

    /// <summary>A letter on paper, by post or by hand.</summary>
    Letter,

    /// <summary>Face to face.</summary>
    InPerson,

    /// <summary>A video call.</summary>
    Video,

    /// <summary>A visit to the home.</summary>
    HomeVisit,

    /// <summary>A message in the agency's own portal.</summary>
    Portal,
}
