namespace CaseManager.Core.Rules.Compiled;

/// <summary>One way to find a rule's due date: the rule's own, or one of its variants.</summary>
internal sealed class Branch
{
    /// <summary>A branch whose date nothing moves.</summary>
    internal static Branch Unmoved { get; } = new() { Variant = null, Guards = [], Due = Op.Start, NotModelled = false, Unverified = false };

    internal required string? Variant { get; init; }

    internal required GuardOp[] Guards { get; init; }

    /// <summary>The operation of the due date; −1 when there is none.</summary>
    internal required int Due { get; init; }

    internal required bool NotModelled { get; init; }

    internal required bool Unverified { get; init; }

    internal KindSet SuspendFrom { get; init; }

    internal KindSet SuspendUntil { get; init; }

    /// <summary>Events that suspend, as <see cref="KindBits"/>; 0 for none.</summary>
    internal ulong Suspends { get; init; }

    internal KindSet ExtendOn { get; init; }

    /// <summary>Events that extend, as <see cref="KindBits"/>; 0 for none.</summary>
    internal ulong Extends { get; init; }

    /// <summary>How many days past the due date an extension may reach; −1 for no cap.</summary>
    internal int CapDays { get; init; } = -1;

    internal byte CapBasis { get; init; }

    /// <summary>How many absences lengthen the count; 0 for none.</summary>
    internal int AbsencesAtLeast { get; init; }

    internal bool Rolls { get; init; }

    internal bool RollsToNext { get; init; }

    internal byte RollBasis { get; init; }

    /// <summary>Whether absences are counted for it or for the question whether it applies.</summary>
    internal bool CountsAbsences => AbsencesAtLeast > 0 || Guards.Any(guard => guard.Code == GuardCode.Absences);
}
