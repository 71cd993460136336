namespace CaseManager.Core.Rules.Compiled;

/// <summary>What settling a clock asks of every branch.</summary>
/// <param name="Due">The operation of the due date; −1 when there is none.</param>
/// <param name="NotModelled">Whether the pack cannot say it.</param>
/// <param name="Unverified">Whether nobody has read the text behind it.</param>
/// <param name="Moves">Whether absences lengthen the count, or the date rolls.</param>
/// <param name="MovedBy">Events that suspend or extend, as <see cref="KindBits"/>: in a case without them nothing else moves the date.</param>
/// <param name="IsPlain">Whether the due date is plain (<see cref="PlainOps"/>), unless events move it.</param>
internal readonly record struct BranchOutline(int Due, bool NotModelled, bool Unverified, bool Moves, ulong MovedBy, bool IsPlain)
{
    /// <summary>Whether anything can move the date in a case with some kinds of events.</summary>
    internal bool MovesWith(ulong seen) => Moves || (MovedBy & seen) != 0;

    internal static BranchOutline Of(Branch branch, Op[] ops) =>
        new(
            branch.Due,
            branch.NotModelled,
            branch.Unverified,
            branch.AbsencesAtLeast > 0 || branch.Rolls,
            branch.Suspends | branch.Extends,
            IsPlainDate(ops, branch.Due));

    /// <summary>An outermost choice is not: its days left are counted in the basis of the date that governs (counting C13), not in one of its own.</summary>
    private static bool IsPlainDate(Op[] ops, int due) => due != Op.Start && !ops[due].IsChoice && PlainOps.ArePlain(ops, due);
}
