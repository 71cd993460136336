namespace CaseManager.Core.Rules.Compiled;

/// <summary>What settling a clock asks of every rule version, side by side in one array: the versions themselves would not stay in the nearest cache.</summary>
/// <param name="Kind">What the rule is.</param>
/// <param name="HasVariants">Whether a branch has to be chosen.</param>
/// <param name="Opens">The operation of the window's first day; −1 when there is none.</param>
/// <param name="Own">The rule's own branch.</param>
internal readonly record struct Outline(RuleKind Kind, bool HasVariants, int Opens, BranchOutline Own)
{
    /// <summary>Whether there is no date to find: a duty without a number, or a rule that is not modelled.</summary>
    internal bool IsDateless { get; } = !HasVariants && Own.Due == Op.Start && Opens == Op.Start && Kind != RuleKind.MinimumInterval;

    internal static Outline Of(RuleVersion version) =>
        new(version.Kind, version.Branches.Length > 1, version.Opens, version.Branches[^1].Outline);
}
