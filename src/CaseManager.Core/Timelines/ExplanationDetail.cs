namespace CaseManager.Core.Timelines;

/// <summary>How much of an explanation is written out.</summary>
public enum ExplanationDetail
{
    /// <summary>The steps and the law.</summary>
    Brief,

    /// <summary>Also every date that was passed over, the conventions used, and the packs.</summary>
    Full,
}
