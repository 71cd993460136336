namespace CaseManager.Core.Services;

/// <summary>What a posting says about its minutes.</summary>
public enum PostingKind : byte
{
    /// <summary>They are owed for a period.</summary>
    Prescribed,

    /// <summary>They are added to, or taken from, what a period owes.</summary>
    Amended,

    /// <summary>They are planned for a session.</summary>
    Scheduled,

    /// <summary>They were given.</summary>
    Delivered,

    /// <summary>They were not given.</summary>
    Missed,

    /// <summary>They were given for minutes missed before.</summary>
    MadeUp,

    /// <summary>They were missed and need not be made up.</summary>
    Excused,

    /// <summary>They were awarded for what was lost.</summary>
    CompensatoryAwarded,

    /// <summary>They were given out of an award.</summary>
    CompensatoryDelivered,

    /// <summary>They take an earlier posting back.</summary>
    Reversed,
}
