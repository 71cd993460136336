namespace CaseManager.Core.Services;

/// <summary>One line of a log, cut where other students came and went.</summary>
/// <remarks>
/// The credited minutes count in full for the student. The provider's time is shared: over all lines of a provider and day the shares add
/// up to the minutes that the provider worked, to the minute. Equality is by value.
/// </remarks>
/// <param name="Log">The line.</param>
/// <param name="Individual">Minutes in which the provider was with this student alone.</param>
/// <param name="InGroup">Minutes in which the provider was with two students or more.</param>
/// <param name="Repeated">Minutes that another line of the same student and service already credits: no minute is counted twice.</param>
/// <param name="StaffTime">This line's share of the provider's time.</param>
/// <param name="LargestGroup">The most students that the provider was with at once during this line; 1 when always alone.</param>
public sealed record SplitLog(ServiceLog Log, Minutes Individual, Minutes InGroup, Minutes Repeated, Minutes StaffTime, int LargestGroup)
{
    /// <summary>The minutes that count for the student.</summary>
    public Minutes Credited => Individual + InGroup;

    /// <summary>The posting that enters it into the student's ledger.</summary>
    /// <param name="stamp">When and by whom it is written down.</param>
    /// <param name="session">The scheduled session that it was; null when it was none.</param>
    /// <returns>The posting, under the id of the log; null when no minute is credited.</returns>
    public SessionPosting.Delivered? ToPosting(RecordStamp stamp, PostingId? session = null) =>
        Credited == Minutes.Zero
            ? null
            : new SessionPosting.Delivered
            {
                Id = Log.Id,
                Line = Log.Line,
                On = Log.On,
                Minutes = Credited,
                InGroup = InGroup,
                Provider = Log.Provider,
                Session = session,
                Stamp = stamp,
            };
}
