namespace CaseManager.Core.Rules.Compiled;

/// <summary>What one operation of a due date does.</summary>
internal enum OpCode : byte
{
    Count,
    Before,
    Anniversary,
    Age,
    OnAnnualDate,
    AtCalendarPoint,
    GivenBy,
    EarliestOf,
    LatestOf,
}

/// <summary>One operation of a due date, of fixed size. Operations refer to each other by their place in one array.</summary>
/// <param name="Code">What it does.</param>
/// <param name="Choice">The policy, edge, point, event date or month, as the code has it.</param>
/// <param name="Basis">The ordinal of the basis.</param>
/// <param name="Flag">Whether the trigger is included, or only dates after the start count.</param>
/// <param name="Number">Days, months, or the day of the month.</param>
/// <param name="From">The operation that gives the date to count from; −1 for the clock's start.</param>
/// <param name="First">The first term, or the set of kinds.</param>
/// <param name="Many">How many terms; scope and take for a given date.</param>
internal readonly record struct Op(OpCode Code, byte Choice, byte Basis, bool Flag, int Number, int From, int First, int Many)
{
    internal const int Start = -1;

    /// <summary>No set of kinds: the clock's own starting event.</summary>
    internal const int StartingEvent = -1;

    /// <summary>Whether it takes the earliest or the latest of several terms.</summary>
    internal bool IsChoice => Code is OpCode.EarliestOf or OpCode.LatestOf;

    /// <summary>Whether events other than the starting one give the date.</summary>
    internal bool IsGivenByEvents => Code == OpCode.GivenBy && First != StartingEvent;
}
