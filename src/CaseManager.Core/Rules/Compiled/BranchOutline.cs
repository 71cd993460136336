namespace CaseManager.Core.Rules.Compiled;

/// <summary>What settling a clock asks of every branch.</summary>
/// <param name="Due">The operation of the due date; −1 when there is none.</param>
/// <param name="NotModelled">Whether the pack cannot say it.</param>
/// <param name="Unverified">Whether nobody has read the text behind it.</param>
/// <param name="Moves">Whether absences lengthen the count, or the date rolls.</param>
/// <param name="MovedBy">Events that suspend or extend, as <see cref="KindBits"/>: in a case without them nothing else moves the date.</param>
/// <param name="IsPlain">Whether nothing but the clock itself, birth and the calendar say what the due date is, unless events move it.</param>
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
            branch.Due != Op.Start && !ops[branch.Due].IsChoice && PlainOps.ArePlain(ops, branch.Due));
}
