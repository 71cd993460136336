namespace CaseManager.Core.Rules.Compiled;

/// <summary>What settling a clock asks of every rule version, side by side in one array: the versions themselves would not stay in the nearest cache.</summary>
/// <param name="Kind">What the rule is.</param>
/// <param name="HasVariants">Whether a branch has to be chosen.</param>
/// <param name="Opens">The operation of the window's first day; −1 when there is none.</param>
/// <param name="Own">The rule's own branch.</param>
/// <param name="OwnDue">The operation of its due date; the default value when there is none.</param>
/// <param name="IsPlain">Whether nothing but the clock itself, birth and the calendar say what its dates are, unless events move them.</param>
internal readonly record struct Outline(RuleKind Kind, bool HasVariants, int Opens, BranchOutline Own, Op OwnDue, bool IsPlain)
{
    /// <summary>Whether there is no date to find: a duty without a number, or a rule that is not modelled.</summary>
    internal bool IsDateless { get; } = !HasVariants && Own.Due == Op.Start && Opens == Op.Start && Kind != RuleKind.MinimumInterval;

    internal static Outline Of(RuleVersion version, Op[] ops)
    {
        BranchOutline own = version.Branches[^1].Outline;
        bool single = version.Branches.Length == 1;
        bool plain = single && own.Due != Op.Start && version.Kind != RuleKind.MinimumInterval && ArePlain(ops, own.Due) && ArePlain(ops, version.Opens);
        return new Outline(version.Kind, !single, version.Opens, own, own.Due == Op.Start ? default : ops[own.Due], plain);
    }

    /// <summary>Whether an operation is plain, and those that it starts from.</summary>
    private static bool ArePlain(Op[] ops, int place) => place == Op.Start || (ops[place].IsPlain && ArePlain(ops, ops[place].From));
}
