using CaseManager.Core.Properties.Generators;
using CaseManager.Core.Services;
using FsCheck.Fluent;
using NodaTime;

namespace CaseManager.Core.Properties.Services;

/// <summary>What must hold of logs, however they overlap: minute by minute, as a clock on the wall would count.</summary>
public class LogLaws
{
    [Fact]
    public void Split_AnyLogs_CreditsEachMinuteOnce_AndSharesTheTimeWorked()
    {
        var log =
            from student in Gen.Choose(0, 2)
            from line in Gen.Choose(0, 1)
            from provider in Gen.Choose(0, 1)
            from day in Gen.Choose(0, 1)
            from start in Gen.Choose(0, 60)
            from length in Gen.Choose(1, 40)
            select (student, line, provider, day, start, length);
        PropertyRun.Holds(log.ArrayOf().ToArbitrary(), wishes =>
        {
            ServiceLog[] logs =
            [
                .. wishes.Take(12).Select((wish, i) => new ServiceLog
                {
                    Id = new($"l{i}"),
                    Student = new($"s{wish.student}"),
                    Line = new($"n{wish.line}"),
                    Provider = new($"p{wish.provider}"),
                    On = RandomHistory.First.PlusDays(wish.day),
                    From = new LocalTime(8, 0).PlusMinutes(wish.start),
                    To = new LocalTime(8, 0).PlusMinutes(wish.start + wish.length),
                }),
            ];

            SplitLog[] split = [.. ServiceLogs.Split(logs).Value];

            Assert.All(split, each => Assert.Equal(Minutes(each.Log).Count(), each.Credited.Value + each.Repeated.Value));
            foreach (var own in split.GroupBy(each => (each.Log.Student, each.Log.Line, each.Log.On)))
            {
                Assert.Equal(own.SelectMany(each => Minutes(each.Log)).Distinct().Count(), own.Sum(each => each.Credited.Value));
            }

            foreach (var worked in split.GroupBy(each => (each.Log.Provider, each.Log.On)))
            {
                Assert.Equal(worked.SelectMany(each => Minutes(each.Log)).Distinct().Count(), worked.Sum(each => each.StaffTime.Value));
            }

            Assert.All(split, each => Assert.True(each.InGroup == Core.Minutes.Zero || each.LargestGroup > 1));
        });
    }

    private static IEnumerable<int> Minutes(ServiceLog log)
    {
        int first = (log.From.Hour * 60) + log.From.Minute;
        return Enumerable.Range(first, (log.To.Hour * 60) + log.To.Minute - first);
    }
}
