using NodaTime;

namespace CaseManager.Core.Limits;

/// <summary>The number that a limit looks at, for one roster that it is about.</summary>
internal static class LimitCount
{
    internal static LimitReading Of(CaseloadLimit limit, Roster roster, LocalDate on)
    {
        RosterStudent[] students = [.. roster.Students.Where(student => student.HasIep)];
        return limit.Measure switch
        {
            LimitMeasure.Maximum maximum => Maximum(limit, maximum, roster, students.Length),
            LimitMeasure.Points points => Points(limit, points, roster, students),
            LimitMeasure.AgeSpan span => Span(limit, span, roster, students),
            LimitMeasure.WithoutIep share => Share(limit, share, roster, students.Length),
            _ => new LimitReading(limit, roster.Id, LimitOutcome.NoNumber, null, null),
        };

        static LimitReading Maximum(CaseloadLimit limit, LimitMeasure.Maximum maximum, Roster roster, int students)
        {
            int most = maximum.Most + (roster.Aide == true ? maximum.MoreWithAide : 0);
            bool open = maximum.MoreWithAide > 0 && roster.Aide is null && students > maximum.Most && students <= maximum.Most + maximum.MoreWithAide;
            return open
                ? new LimitReading(limit, roster.Id, LimitOutcome.Unknown, students, null, "aide")
                : AtMost(limit, roster, students, most);
        }
    }

    private static LimitReading Points(CaseloadLimit limit, LimitMeasure.Points points, Roster roster, RosterStudent[] students)
    {
        decimal sum = 0;
        foreach (RosterStudent student in students)
        {
            foreach (PointWeight weight in points.Weights)
            {
                string? missing =
                    weight.Level is not null && student.Level is null ? "level of a student"
                    : weight.Level is not null && weight.Level != student.Level ? null
                    : weight.Categories.Length > 0 && student.Category is null ? "category of a student"
                    : weight.Aide is not null && roster.Aide is null ? "aide"
                    : null;
                if (missing is not null)
                {
                    return new LimitReading(limit, roster.Id, LimitOutcome.Unknown, null, points.Most, missing);
                }
            }

            if (points.Weights.FirstOrDefault(weight => Fits(weight, student, roster)) is not { } found)
            {
                return new LimitReading(limit, roster.Id, LimitOutcome.Unknown, null, points.Most, "a weight for the category and level of a student");
            }

            sum += found.Weight;
        }

        return AtMost(limit, roster, sum, points.Most);
    }

    private static bool Fits(PointWeight weight, RosterStudent student, Roster roster) =>
        (weight.Level is null || weight.Level == student.Level)
        && (weight.Categories.IsEmpty || weight.Categories.Contains(student.Category!.Value.Reveal(), StringComparer.Ordinal))
        && (weight.Aide is null || weight.Aide == roster.Aide);

    /// <summary>
    /// The years from the youngest to the oldest, the last of them begun: four years and a day are five, and so more than four. Nothing about
    /// the day it is asked on matters, because all grow older together.
    /// </summary>
    private static LimitReading Span(CaseloadLimit limit, LimitMeasure.AgeSpan span, Roster roster, RosterStudent[] students)
    {
        if (students.Any(student => student.BirthDate is null))
        {
            return new LimitReading(limit, roster.Id, LimitOutcome.Unknown, null, span.Most, "birth date of a student");
        }

        if (students.Length == 0)
        {
            return new LimitReading(limit, roster.Id, LimitOutcome.Within, 0, span.Most);
        }

        LocalDate oldest = students.Min(student => student.BirthDate!.Value.Reveal());
        LocalDate youngest = students.Max(student => student.BirthDate!.Value.Reveal());
        int whole = Ages.On(oldest, youngest);
        return AtMost(limit, roster, oldest.PlusYears(whole) < youngest ? whole + 1 : whole, span.Most);
    }

    private static LimitReading Share(CaseloadLimit limit, LimitMeasure.WithoutIep share, Roster roster, int withIep)
    {
        int all = roster.Students.Length;
        if (all == 0)
        {
            return new LimitReading(limit, roster.Id, LimitOutcome.Within, null, share.LeastPercent);
        }

        int without = all - withIep;
        LimitOutcome outcome = 100L * without >= (long)share.LeastPercent * all ? LimitOutcome.Within : LimitOutcome.Over;
        return new LimitReading(limit, roster.Id, outcome, 100m * without / all, share.LeastPercent);
    }

    private static LimitReading AtMost(CaseloadLimit limit, Roster roster, decimal value, decimal most) =>
        new(limit, roster.Id, value > most ? LimitOutcome.Over : LimitOutcome.Within, value, most);
}
