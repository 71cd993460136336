namespace CaseManager.Core.Rules.Compiled;

/// <summary>What events of one kind do with the clocks that school years open.</summary>
[Flags]
internal enum YearActs : byte
{
    Nothing = 0,

    /// <summary>It may end, excuse or terminate the clock.</summary>
    Ends = 1,

    /// <summary>From then on a year owes nothing, also where the event would let it owe again.</summary>
    Leaves = 2,

    /// <summary>From then on a year owes again.</summary>
    Returns = 4,
}
