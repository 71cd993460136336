namespace CaseManager.Core.Timelines.Kernel;

/// <summary>Whether a condition holds.</summary>
internal enum Answer : byte
{
    No,
    Yes,

    /// <summary>The calendar does not say.</summary>
    Unknown,
}
