namespace CaseManager.Core.Rules.Compiled;

/// <summary>What settling a clock asks of every rule version, side by side in one array: the versions themselves would not stay in the nearest cache.</summary>
/// <param name="Kind">What the rule is.</param>
/// <param name="HasVariants">Whether a branch has to be chosen.</param>
/// <param name="NotModelled">Whether the rule's own branch is not modelled.</param>
/// <param name="Unverified">Whether nobody has read the text behind it.</param>
/// <param name="Opens">The operation of the window's first day; −1 when there is none.</param>
/// <param name="Due">The operation of its due date; −1 when there is none.</param>
internal readonly record struct Outline(
    RuleKind Kind, bool HasVariants, bool NotModelled, bool Unverified, int Opens, int Due)
{
    internal static Outline Of(RuleVersion version)
    {
        Branch own = version.Branches[^1];
        return new Outline(
            version.Kind,
            version.Branches.Length > 1,
            own.NotModelled,
            own.Unverified,
            version.Opens,
            own.Due);
    }
}
