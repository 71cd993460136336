using System.Collections.Immutable;
using System.Globalization;
using CaseManager.Core.Calendars;
using CaseManager.Testing.Generators;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using NodaTime.Text;

namespace CaseManager.Testing.Laws;

/// <summary>Laws of counting on the bases of a rule set.</summary>
internal static class CountLaws
{
    internal static void Try(LawTrials trials, Gen<SchoolCalendar> calendars, ImmutableArray<DayBasis> bases, HolidayCalendar holidays)
    {
        if (bases.IsEmpty)
        {
            return;
        }

        Gen<Trial> any =
            from calendar in calendars
            from basis in Gen.Elements(bases.ToArray())
            from start in DateGenerators.Near(calendar)
            from days in Gen.Choose(1, 120)
            from later in Gen.Choose(1, 40)
            select new Trial(calendar, basis, start, days, later);
        trials.Try("Counting there and back are inverse", any, trial => NotInverse(trial, holidays), Smaller);
        trials.Try("A count from a later day never ends earlier", any, trial => EndsEarlier(trial, holidays), Smaller);
    }

    private static string? NotInverse(Trial trial, HolidayCalendar holidays)
    {
        CountedDays counted = On(trial, holidays);
        if (!counted.TryAdd(trial.Start, trial.Days, out LocalDate found))
        {
            return null;
        }

        if (!counted.TryBetween(trial.Start, found, out int count) || count != trial.Days || !counted.Contains(found))
        {
            return string.Create(CultureInfo.InvariantCulture, $"day {trial.Days} is {Iso(found)}, and up to it {count} days are counted.");
        }

        return !counted.Contains(trial.Start) || (counted.TrySubtract(found, trial.Days, out LocalDate back) && back == trial.Start)
            ? null
            : $"counting back from {Iso(found)} does not lead to the start.";
    }

    private static string? EndsEarlier(Trial trial, HolidayCalendar holidays)
    {
        CountedDays counted = On(trial, holidays);
        if (!counted.TryAdd(trial.Start.PlusDays(trial.Later), trial.Days, out LocalDate late) || counted.Known is not { } known || trial.Start < known.Start)
        {
            return null;
        }

        return !counted.TryAdd(trial.Start, trial.Days, out LocalDate early) || early > late
            ? string.Create(CultureInfo.InvariantCulture, $"{trial.Later} days later the count ends on {Iso(late)}, before {Iso(early)}.")
            : null;
    }

    private static CountedDays On(Trial trial, HolidayCalendar holidays) => trial.Calendar.Bind([trial.Basis], holidays)[0];

    private static IEnumerable<Trial> Smaller(Trial trial)
    {
        if (trial.Days > 1)
        {
            yield return trial with { Days = trial.Days / 2 };
            yield return trial with { Days = trial.Days - 1 };
        }

        if (trial.Later > 1)
        {
            yield return trial with { Later = 1 };
        }
    }

    private static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);

    private sealed record Trial(SchoolCalendar Calendar, DayBasis Basis, LocalDate Start, int Days, int Later)
    {
        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Days} days of {Basis.Id} after {Iso(Start)}");
    }
}
