namespace CaseManager.Core.Plans;

/// <summary>In what the interval between two measurements is counted.</summary>
public enum CollectionUnit
{
    /// <summary>School days.</summary>
    Days,

    /// <summary>Weeks.</summary>
    Weeks,

    /// <summary>Sessions of the service.</summary>
    Sessions,
}
