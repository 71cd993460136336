using System.Globalization;
using CaseManager.Core.Calendars;
using CaseManager.Testing.Generators;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Xunit.Abstractions;

namespace CaseManager.Core.Properties.Generators;

/// <summary>The generators really do hit the dates where counting goes wrong.</summary>
public class DateDistribution(ITestOutputHelper output)
{
    private const int Samples = 20_000;

    [Fact]
    public void Near_ManyCalendars_HitsTheDatesWhereCountingGoesWrong()
    {
        Gen<(SchoolCalendar Calendar, LocalDate Date)> any = from calendar in CaseCalendars.Any from date in DateGenerators.Near(calendar) select (calendar, date);
        (SchoolCalendar Calendar, LocalDate Date)[] drawn = [.. any.Sample(Samples, 50)];
        Share("end of a month", 0.05, drawn.Count(d => d.Date.PlusDays(1).Day == 1));
        Share("28 or 29 February, 1 March", 0.03, drawn.Count(d => d.Date is { Month: 2, Day: 28 or 29 } or { Month: 3, Day: 1 }));
        Share("29 February", 0.005, drawn.Count(d => d.Date is { Month: 2, Day: 29 }));
        Share("turn of a year", 0.02, drawn.Count(d => d.Date is { Month: 12, Day: 31 } or { Month: 1, Day: 1 }));
        Share("within a day of the calendar's ends", 0.02, drawn.Count(d => d.Calendar.Horizon is { } h && (IsNear(d.Date, h.Start) || IsNear(d.Date, h.End))));
        Share("outside the calendar", 0.05, drawn.Count(d => d.Calendar.Horizon is null || !d.Calendar.Horizon.Contains(d.Date)));
        Share("edge of a break", 0.10, drawn.Count(d => d.Calendar.Years.Any(y => y.NonInstructional.Any(span => IsNear(d.Date, span.From) || IsNear(d.Date, span.To)))));
        Share("weekend", 0.10, drawn.Count(d => d.Date.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday));
        Share("four-day week", 0.05, drawn.Count(d => d.Calendar.Years.Any(y => y.Weekend.Length == 3)));
        Share("projected years", 0.05, drawn.Count(d => d.Calendar.Years.Any(y => y.IsProjected)));
        Share("no calendar at all", 0.02, drawn.Count(d => d.Calendar.Years.IsEmpty));
    }

    private static bool IsNear(LocalDate one, LocalDate other) => Math.Abs(Period.DaysBetween(one, other)) <= 1;

    private void Share(string what, double least, int hits)
    {
        double share = (double)hits / Samples;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {share:P1}"));
        Assert.True(share >= least, $"{what}: {hits} of {Samples}");
    }
}
