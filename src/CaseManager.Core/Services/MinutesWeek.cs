using NodaTime;

namespace CaseManager.Core.Services;

/// <summary>What one week brought to one line of services: what fell due, what was given, what was missed and why.</summary>
/// <remarks>
/// A promise belongs to the week in which its period ends, because until then it can be kept: a promise per week to its own week, one per
/// month to the last week of the month. It is never spread over other weeks. What was given and missed belongs to the week of its day, so a
/// make-up stands where it was given. Equality is by value.
/// </remarks>
/// <param name="Week">The Monday.</param>
/// <param name="Line">The line.</param>
/// <param name="Promised">What the periods that end in this week owe, amendments included.</param>
/// <param name="Scheduled">Minutes of sessions that were planned.</param>
/// <param name="Given">Minutes given, made-up minutes included.</param>
/// <param name="MadeUp">The part of <paramref name="Given"/> that was given for minutes missed, in this week or before.</param>
/// <param name="Excused">Minutes missed that were excused in this week.</param>
/// <param name="Missed">Minutes missed, by cause, whatever became of them.</param>
/// <param name="CompensatoryGiven">Minutes given out of awards; no part of <paramref name="Given"/>.</param>
public sealed record MinutesWeek(
    LocalDate Week,
    ServiceLineId Line,
    Minutes Promised,
    Minutes Scheduled,
    Minutes Given,
    Minutes MadeUp,
    Minutes Excused,
    MissedMinutes Missed,
    Minutes CompensatoryGiven);
