namespace CaseManager.Core.Services;

/// <summary>Among whom the service is provided.</summary>
public enum ServiceSetting
{
    /// <summary>In the regular class, with peers who have no disability.</summary>
    RegularClass,

    /// <summary>Outside the regular class.</summary>
    OutsideRegularClass,

    /// <summary>In a regular early childhood program.</summary>
    EarlyChildhoodProgram,

    /// <summary>In the community or at a workplace.</summary>
    Community,

    /// <summary>At home.</summary>
    Home,

    /// <summary>In a separate school, a residential facility, a hospital or the provider's office.</summary>
    Facility,
}
