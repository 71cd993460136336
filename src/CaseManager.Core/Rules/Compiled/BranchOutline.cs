namespace CaseManager.Core.Rules.Compiled;

/// <summary>What settling a clock asks of every branch.</summary>
/// <param name="Due">The operation of the due date; −1 when there is none.</param>
/// <param name="NotModelled">Whether the pack cannot say it.</param>
/// <param name="Unverified">Whether nobody has read the text behind it.</param>
/// <param name="Moves">Whether later events can move the date.</param>
internal readonly record struct BranchOutline(int Due, bool NotModelled, bool Unverified, bool Moves);
