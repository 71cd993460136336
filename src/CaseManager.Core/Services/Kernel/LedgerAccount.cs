namespace CaseManager.Core.Services.Kernel;

/// <summary>The accounts between which postings move minutes. Every posting takes from one what it gives to another, so all of them together are always zero.</summary>
internal enum LedgerAccount
{
    /// <summary>What the plan promises; stands on the credit side.</summary>
    Prescribed,

    /// <summary>What is owed and neither given nor excused.</summary>
    Outstanding,

    DeliveredIndividually,
    DeliveredInGroup,
    Excused,

    /// <summary>What the timetable plans; stands on the credit side.</summary>
    Scheduled,

    /// <summary>Planned, and neither given nor missed.</summary>
    Unaccounted,

    /// <summary>Planned, and given or missed.</summary>
    Accounted,

    /// <summary>Missed, then made up.</summary>
    MadeUp,

    /// <summary>Missed, then excused.</summary>
    Waived,

    /// <summary>What was awarded; stands on the credit side.</summary>
    CompensatoryAwarded,

    CompensatoryOutstanding,
    CompensatoryDelivered,

    /// <summary>The first of nine, by cause; stand on the credit side.</summary>
    Missed,

    /// <summary>The first of nine, by cause: missed, and neither made up nor excused.</summary>
    Unresolved = Missed + LedgerTally.Causes,
}
