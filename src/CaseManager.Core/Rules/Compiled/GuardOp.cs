namespace CaseManager.Core.Rules.Compiled;

internal enum GuardCode : byte
{
    Remaining,
    Absences,
    Age,
    Attribute,
    Has,
    OpenedBy,
    StartsBetween,
    BetweenTerms,
}

/// <summary>One condition of a branch.</summary>
/// <param name="Code">What it asks.</param>
/// <param name="Negated">Whether the answer is turned round.</param>
/// <param name="Basis">The ordinal of the basis.</param>
/// <param name="Point">The calendar point.</param>
/// <param name="AtLeast">The lower bound, inclusive; or month and day as month × 100 + day.</param>
/// <param name="Below">The upper bound, exclusive; or month and day, inclusive.</param>
/// <param name="Set">The set of kinds, or the bit of the case attribute.</param>
internal readonly record struct GuardOp(GuardCode Code, bool Negated, byte Basis, CalendarPoint Point, int AtLeast, int Below, int Set);
