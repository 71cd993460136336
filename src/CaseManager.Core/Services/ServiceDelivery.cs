namespace CaseManager.Core.Services;

/// <summary>Whether the student is served or those who serve the student.</summary>
public enum ServiceDelivery
{
    /// <summary>The provider works with the student.</summary>
    Direct,

    /// <summary>The provider works with the staff or the parents on behalf of the student.</summary>
    Consultation,
}
