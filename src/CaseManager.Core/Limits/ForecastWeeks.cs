using System.Collections.Immutable;
using NodaTime;

namespace CaseManager.Core.Limits;

/// <summary>The days on which readings change, gathered into weeks.</summary>
internal static class ForecastWeeks
{
    internal static ImmutableArray<ForecastWeek> Of(IEnumerable<(LocalDate Day, ImmutableArray<LimitReading> Readings)> steps, LocalDate monday, int weeks)
    {
        ImmutableArray<ForecastWeek>.Builder points = ImmutableArray.CreateBuilder<ForecastWeek>();
        (LocalDate Day, ImmutableArray<LimitReading> Readings)[] days = [.. steps];
        ImmutableArray<LimitReading> standing = [];
        int next = 0;
        for (LocalDate week = monday; weeks > 0; week = week.PlusWeeks(1), weeks--)
        {
            // What held on the Sunday before holds until something happens; on a Monday on which it does, it holds no day of the week.
            List<LimitReading> seen = next < days.Length && days[next].Day == week ? [] : [.. standing];
            for (; next < days.Length && days[next].Day < week.PlusWeeks(1); next++)
            {
                standing = days[next].Readings;
                seen.AddRange(standing);
            }

            foreach (IGrouping<(string, string), LimitReading> of in seen.GroupBy(reading => (reading.Limit.Id.ToString(), reading.Subject)))
            {
                points.Add(new ForecastWeek(week, of.Aggregate(Worse)));
            }
        }

        return points.ToImmutable();
    }

    private static LimitReading Worse(LimitReading one, LimitReading other)
    {
        int order = Severity(one.Outcome).CompareTo(Severity(other.Outcome));
        if (order != 0)
        {
            return order > 0 ? one : other;
        }

        // Of a least share, the smaller is the worse.
        int number = Nullable.Compare(one.Value, other.Value) * (one.Limit.Measure is LimitMeasure.WithoutIep ? -1 : 1);
        return number >= 0 ? one : other;
    }

    private static int Severity(LimitOutcome outcome) => outcome switch
    {
        LimitOutcome.Over => 4,
        LimitOutcome.Varied => 3,
        LimitOutcome.Unknown => 2,
        LimitOutcome.Within => 1,
        _ => 0,
    };
}
