using CaseManager.Core.Batch;
using CaseManager.Core.Calendars;
using CaseManager.Core.Properties.Generators;
using CaseManager.Core.Properties.Timelines;
using CaseManager.Core.Rules;
using CaseManager.Testing.Builders;
using NodaTime;

namespace CaseManager.Core.Properties.Laws;

public class EmptyCaseTests
{
    [Fact]
    public void Add_FirstCaseWithoutEvents_IsEvaluated()
    {
        RuleSet rules = ReferenceComparison.Compiled(SyntheticPack.Json);
        CaseFactSetBuilder builder = CaseFactSet.For(rules, [SchoolCalendar.None.Bind(rules.Bases, rules.Holidays)]);

        builder.Add(CaseFileBuilder.For("us").Build(), calendar: 0);
        builder.Add(CaseFileBuilder.For("us").Event("a.start", new LocalDate(2025, 9, 1)).Build(), calendar: 0);

        Assert.NotEqual(0, BatchEvaluator.Tally(builder.Build(), new LocalDate(2025, 9, 2), degreeOfParallelism: 1).Deadlines);
    }
}
