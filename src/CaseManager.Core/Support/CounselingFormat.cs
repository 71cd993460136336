namespace CaseManager.Core.Support;

/// <summary>With whom a counseling session was held.</summary>
public enum CounselingFormat
{
    /// <summary>The student alone.</summary>
    Individual,

    /// <summary>A group of students.</summary>
    Group,

    /// <summary>The family.</summary>
    Family,

    /// <summary>The student, in a crisis.</summary>
    Crisis,
}
