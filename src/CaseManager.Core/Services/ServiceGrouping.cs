namespace CaseManager.Core.Services;

/// <summary>With how many others the student is served.</summary>
public enum ServiceGrouping
{
    /// <summary>Alone.</summary>
    Individual,

    /// <summary>In a group.</summary>
    Group,
}
