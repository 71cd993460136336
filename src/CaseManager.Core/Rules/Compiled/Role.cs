namespace CaseManager.Core.Rules.Compiled;

/// <summary>What an event does to a rule's clock, in the order in which one event does several: it closes first and then opens (counting C11).</summary>
internal enum RoleKind : byte
{
    /// <summary>From here on a birth clock is listed.</summary>
    List,

    /// <summary>From here on a birth clock is not listed.</summary>
    Unlist,
    End,
    Exempt,
    Terminate,
    Restart,

    /// <summary>Restarts an open clock, and opens again one that was met or excused.</summary>
    Reopen,
    Start,
}

/// <summary>One thing that events of a kind do.</summary>
/// <param name="What">What it does.</param>
/// <param name="Bit">Which of the ending events it is.</param>
/// <param name="Version">The rule version it does it to.</param>
/// <param name="Slot">That version's slot.</param>
internal readonly record struct Role(RoleKind What, byte Bit, ushort Version, ushort Slot);
