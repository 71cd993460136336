namespace CaseManager.Core.Timelines.Kernel;

/// <summary>A deadline as day numbers, while the kernel settles it. Days that there are not are <see cref="CivilDay.None"/>.</summary>
/// <remarks>Five words without a gap between the fields, so that they can be hashed as they stand.</remarks>
internal record struct Settled
{
    internal ushort Version;

    /// <summary>The place of the branch in its rule version; the last one is the rule's own.</summary>
    internal ushort Branch;
    internal ushort Basis;
    internal DeadlineStatus Status;
    internal Certainty Certainty;
    internal Moment Start;
    internal int Episode;
    internal int OpensDay;
    internal int DueDay;
    internal int NotBefore;

    /// <summary>The event that closed, excused or terminated the clock.</summary>
    internal int EndFact;
    internal int MetDay;

    internal readonly int StartFact => Start.Fact;

    internal readonly int StartDay => Start.Day;
}
