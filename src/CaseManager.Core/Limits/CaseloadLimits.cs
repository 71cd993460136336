using System.Collections.Immutable;
using NodaTime;

namespace CaseManager.Core.Limits;

/// <summary>Rosters held against limits on a day. Pure: the same rosters, limits and day give the same readings.</summary>
public static class CaseloadLimits
{
    /// <summary>Holds every roster against every limit that is about it.</summary>
    /// <param name="limits">The limits, of one or more packs.</param>
    /// <param name="rosters">The rosters, with different ids.</param>
    /// <param name="on">The day: it decides which limits are law, how old students are, and which variances hold.</param>
    /// <param name="variances">Variances; none by default.</param>
    /// <returns>A reading for each limit and each roster, or organisation, that it is about, in the order of limits and then rosters.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="limits"/> or <paramref name="rosters"/> is null.</exception>
    public static ImmutableArray<LimitReading> Read(IEnumerable<CaseloadLimit> limits, IEnumerable<Roster> rosters, LocalDate on, IEnumerable<LimitVariance>? variances = null)
    {
        ArgumentNullException.ThrowIfNull(limits);
        ArgumentNullException.ThrowIfNull(rosters);
        Roster[] all = [.. rosters];
        LimitVariance[] leave = [.. (variances ?? []).Where(variance => variance.Span.Contains(on))];
        return
        [
            .. limits.Where(limit => limit.IsInForce(on))
                .SelectMany(limit => limit.Measure is LimitMeasure.Average average ? Averages(limit, average, all, on) : All(limit, all, on))
                .Select(reading => Varied(reading, leave)),
        ];
    }

    private static IEnumerable<LimitReading> All(CaseloadLimit limit, Roster[] rosters, LocalDate on)
    {
        foreach (Roster roster in rosters)
        {
            var test = new ScopeTest(limit.Scope, roster, on);
            if (test.Missing is { } missing)
            {
                yield return new LimitReading(limit, roster.Id, LimitOutcome.Unknown, null, null, missing);
            }
            else if (test.Applies)
            {
                yield return LimitCount.Of(limit, roster, on);
            }
        }
    }

    private static IEnumerable<LimitReading> Averages(CaseloadLimit limit, LimitMeasure.Average average, Roster[] rosters, LocalDate on)
    {
        foreach (IGrouping<string?, Roster> organization in rosters.GroupBy(roster => roster.Organization))
        {
            ScopeTest[] tests = [.. organization.Select(roster => new ScopeTest(limit.Scope, roster, on))];
            Roster[] counted = [.. organization.Where((_, i) => tests[i].Applies)];
            string? missing = tests.Select(test => test.Missing).FirstOrDefault(each => each is not null) ?? (organization.Key is null && counted.Length > 0 ? "organization" : null);
            string subject = organization.Key ?? "(no organization)";
            if (missing is not null)
            {
                yield return new LimitReading(limit, subject, LimitOutcome.Unknown, null, average.Most, missing);
            }
            else if (counted.Length > 0)
            {
                // Compared without dividing, so that no rounding decides.
                long students = counted.Sum(roster => roster.Students.Count(student => student.HasIep));
                LimitOutcome outcome = students > (long)average.Most * counted.Length ? LimitOutcome.Over : LimitOutcome.Within;
                yield return new LimitReading(limit, subject, outcome, (decimal)students / counted.Length, average.Most);
            }
        }
    }

    private static LimitReading Varied(LimitReading reading, LimitVariance[] variances)
    {
        LimitVariance? leave = reading.Outcome != LimitOutcome.Over
            ? null
            : variances.FirstOrDefault(variance => variance.Limit == reading.Limit.Id && variance.Subject == reading.Subject && Allows(variance, reading));
        return leave is null ? reading : reading with { Outcome = LimitOutcome.Varied, Variance = leave };
    }

    /// <summary>A variance of a least share allows a smaller one; every other allows a larger number.</summary>
    private static bool Allows(LimitVariance variance, LimitReading reading) =>
        reading.Limit.Measure is LimitMeasure.WithoutIep ? reading.Value >= variance.Most : reading.Value <= variance.Most;
}
