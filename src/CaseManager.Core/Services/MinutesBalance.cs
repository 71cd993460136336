namespace CaseManager.Core.Services;

/// <summary>Where the minutes of one or more services stand on a day.</summary>
/// <remarks>
/// <para>Always: <see cref="Delivered"/> + <see cref="Excused"/> + <see cref="Outstanding"/> = <see cref="Prescribed"/>;
/// <see cref="Missed"/> = <see cref="MadeUp"/> + <see cref="Excused"/> + <see cref="Unresolved"/>;
/// <see cref="CompensatoryDelivered"/> + <see cref="CompensatoryOutstanding"/> = <see cref="CompensatoryAwarded"/>.</para>
/// <para>Equality is by value. The default value is a balance without a posting.</para>
/// </remarks>
public readonly record struct MinutesBalance
{
    /// <summary>Minutes owed for every period begun by the day, amendments included.</summary>
    public Minutes Prescribed { get; init; }

    /// <summary>Minutes given alone with the student, made-up minutes included.</summary>
    public Minutes DeliveredIndividually { get; init; }

    /// <summary>Minutes given in a group, made-up minutes included.</summary>
    public Minutes DeliveredInGroup { get; init; }

    /// <summary>Minutes missed that need not be made up.</summary>
    public Minutes Excused { get; init; }

    /// <summary>Prescribed, less delivered and excused. Negative when more was given than owed.</summary>
    public Minutes Outstanding { get; init; }

    /// <summary>
    /// The part of <see cref="Outstanding"/> whose periods have ended by the day. It is a sum: what one ended period got beyond what it owed is
    /// taken from what another lacks. Where nothing may be carried over, read <see cref="PeriodBalance.Shortfall"/> period by period
    /// (<see cref="SessionLedger.PeriodsAt"/>).
    /// </summary>
    public Minutes PastDue { get; init; }

    /// <summary>Minutes missed in periods that have ended by the day, neither made up nor excused; part of <see cref="Unresolved"/>.</summary>
    public Minutes PastDueUnresolved { get; init; }

    /// <summary>Minutes of planned sessions up to the day.</summary>
    public Minutes Scheduled { get; init; }

    /// <summary>Minutes of planned sessions that nobody has said were given or missed.</summary>
    public Minutes Unaccounted { get; init; }

    /// <summary>Minutes given for minutes missed; part of <see cref="Delivered"/>.</summary>
    public Minutes MadeUp { get; init; }

    /// <summary>Minutes missed, by cause, whatever became of them.</summary>
    public MissedMinutes Missed { get; init; }

    /// <summary>Minutes missed that are neither made up nor excused, by cause.</summary>
    public MissedMinutes Unresolved { get; init; }

    /// <summary>Minutes awarded for what was lost.</summary>
    public Minutes CompensatoryAwarded { get; init; }

    /// <summary>Minutes given out of awards.</summary>
    public Minutes CompensatoryDelivered { get; init; }

    /// <summary>Awarded minutes not yet given.</summary>
    public Minutes CompensatoryOutstanding { get; init; }

    /// <summary>All minutes given, made-up minutes included.</summary>
    public Minutes Delivered => DeliveredIndividually + DeliveredInGroup;

    /// <summary>Minutes for which the service was there at its own time: given then, or missed on the student's side.</summary>
    public Minutes MadeAvailable => Delivered - MadeUp + Missed.OnTheStudentsSide;

    /// <summary>
    /// The part of <see cref="PastDue"/> that no recorded miss explains: a shortfall without a cause, which somebody should look into.
    /// Zero when recorded misses explain all of it. A miss explains only what is past due as well (<see cref="PastDueUnresolved"/>).
    /// </summary>
    public Minutes Unexplained => PastDue > PastDueUnresolved ? PastDue - PastDueUnresolved : Minutes.Zero;
}
