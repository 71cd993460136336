namespace CaseManager.Core.Progress;

/// <summary>What "4 of 5" counts.</summary>
public enum MasteryUnit
{
    /// <summary>Sessions, days or probes, each with a percentage of its own.</summary>
    Sessions,

    /// <summary>Single opportunities, trials or items.</summary>
    Opportunities,
}
