using NodaTime;

namespace CaseManager.Core.Evaluations;

/// <summary>Statement 7 of the documentation of a specific learning disability (34 CFR 300.311(a)(7)).</summary>
public sealed record ResponseToIntervention : PersonalRecord
{
    /// <summary>The instructional strategies used and the student-centered data collected (300.311(a)(7)(i)). Null by default.</summary>
    public PersonalText? Strategies { get; init; }

    /// <summary>
    /// The day on which the parent was told of the State's policies on performance data and services (300.311(a)(7)(ii)(A)). Null by
    /// default.
    /// </summary>
    public LocalDate? PolicyNoticeOn { get; init; }

    /// <summary>
    /// The day on which the parent was told of the strategies for increasing the rate of learning (300.311(a)(7)(ii)(B)). Null by
    /// default.
    /// </summary>
    public LocalDate? StrategiesNoticeOn { get; init; }

    /// <summary>
    /// The day on which the parent was told of the right to request an evaluation (300.311(a)(7)(ii)(C)). Null by default.
    /// </summary>
    public LocalDate? EvaluationRightNoticeOn { get; init; }
}
