namespace CaseManager.Core.Support;

/// <summary>Who was interviewed about a student.</summary>
public enum InterviewPartner
{
    /// <summary>The student.</summary>
    Student,

    /// <summary>A parent.</summary>
    Parent,

    /// <summary>A teacher.</summary>
    Teacher,

    /// <summary>A provider of a service.</summary>
    Provider,

    /// <summary>Somebody else.</summary>
    Other,
}
