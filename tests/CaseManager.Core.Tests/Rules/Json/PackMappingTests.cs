using CaseManager.Core.Calendars;
using CaseManager.Core.Rules;
using NodaTime;

namespace CaseManager.Core.Tests.Rules.Json;

/// <summary>Everything a pack can say arrives in the model as it was said.</summary>
public class PackMappingTests
{
    [Fact]
    public void Map_PackParts_Arrive()
    {
        RulePack pack = Packs.Read(Packs.Text(
            "us-tx",
            "us",
            [Packs.Rule()],
            """
            "notes":"doubts","events":["referral.parked"],
            "parameters":[{"id":"age-of-majority","months":216,"cite":[{"label":"State law","href":"https://example.org/law","retrieved":"2026-11-22"}],"status":"verified","notes":"n"}],
            "holidays":[
              {"$kind":"fixed","name":"Independence Day","date":"03-02","observed":"nearestWeekday","fromYear":2000,"toYear":2030},
              {"$kind":"nthWeekday","name":"Day after","month":11,"weekday":"thursday","week":4,"plusDays":1,"fromYear":2001},
              {"$kind":"nthWeekday","name":"Last","month":5,"weekday":"monday","week":-1,"years":"even"},
              {"$kind":"fixed","name":"Lincoln","date":"02-12","observed":"mondayAfterSunday","years":"odd"},
              {"$kind":"easter","name":"Good Friday","plusDays":-2,"toYear":2040}],
            "bases":[
              {"id":"runs","title":"t","counts":"calendar","except":[{"$kind":"runs","minimumWeekdays":6,"adjoiningWeekends":true},{"$kind":"betweenTerms"}],"notes":"n"},
              {"id":"kinds","counts":"weekday","except":[{"$kind":"kinds","kinds":["holiday","break"]}]},
              {"id":"plain","counts":"business"},
              {"id":"joined","counts":"school","also":[{"counts":"business","from":"07-01","to":"08-31"}]}]
            """));

        Assert.Equal(("us-tx", "us", "A pack", "2026.11.1", "doubts"), (pack.Jurisdiction.Value, pack.Extends!.Value.Value, pack.Title, pack.Version, pack.Notes));
        Assert.Equal<EventName>([new EventName("referral.parked")], pack.Events);
        Assert.Equal<RuleParameter>([new RuleParameter("age-of-majority", 216, [new Citation("State law", "https://example.org/law", new LocalDate(2026, 11, 22))], RuleStatus.Verified, "n")], pack.Parameters);
        Assert.Equal<HolidayRule>(
            [
                new HolidayRule.Fixed("Independence Day", 3, 2) { Observed = HolidayObservance.NearestWeekday, FirstYear = 2000, LastYear = 2030 },
                new HolidayRule.NthWeekday("Day after", 11, IsoDayOfWeek.Thursday, 4, 1) { FirstYear = 2001 },
                new HolidayRule.NthWeekday("Last", 5, IsoDayOfWeek.Monday, -1) { Years = HolidayYears.Even },
                new HolidayRule.Fixed("Lincoln", 2, 12) { Observed = HolidayObservance.MondayAfterSunday, Years = HolidayYears.Odd },
                new HolidayRule.EasterOffset("Good Friday", -2) { LastYear = 2040 },
            ],
            pack.Holidays);
        Assert.Equal<DayBasis>(
            [
                new DayBasis("runs", DayCount.Calendar, [new DayExclusion.Runs(6, true), new DayExclusion.BetweenTerms()]),
                new DayBasis("kinds", DayCount.Weekday, [new DayExclusion.Kinds(DayKinds.Holiday | DayKinds.Break)]),
                new DayBasis("plain", DayCount.Business, []),
                new DayBasis("joined", DayCount.School, []) { Also = [new DayAddition(DayCount.Business, new AnnualDate(7, 1), new AnnualDate(8, 31))] },
            ],
            pack.Bases);
    }

    [Fact]
    public void Map_PackWithoutOptionalParts_HasEmptyOnes()
    {
        RulePack pack = Packs.Federal(Packs.Rule());

        Assert.Null(pack.Extends);
        Assert.Null(pack.Notes);
        Assert.Empty(pack.Events);
        Assert.Empty(pack.Parameters);
        Assert.Empty(pack.Holidays);
        Assert.Empty(pack.Bases);
    }
}
