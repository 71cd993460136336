using CaseManager.Core.Limits;
using CaseManager.Core.Rules;
using NodaTime;
using static CaseManager.Core.Tests.Limits.Rosters;

namespace CaseManager.Core.Tests.Limits;

public class CaseloadForecastTests
{
    private const string Slp = "speech-language-pathologist";

    private static readonly CaseloadLimit Sixty = Limit("us-il", Slp);

    private static readonly RuleId Evaluation = new(new JurisdictionId("us"), "initial-evaluation");

    /// <summary>60 today; one found eligible on Thursday 4 March 2027, one exits on 4 June 2027.</summary>
    [Fact]
    public void Of_ADeadlineThatBringsAStudent_NamesTheWeekAndTheReason()
    {
        ForecastBreach breach = Assert.Single(CaseloadForecast.Of(
            [Sixty],
            [Of("a", Slp, Pupils(60))],
            [
                new RosterChange(new LocalDate(2027, 6, 4), "a", Pupils(1)[0], Leaves: true, "graduates"),
                new RosterChange(new LocalDate(2027, 3, 4), "a", new RosterStudent { Id = new("new") }, Leaves: false, "initial evaluation due", Evaluation),
            ],
            Day));

        Assert.Equal((new LocalDate(2027, 3, 1), new LocalDate(2027, 6, 7)), (breach.Week, breach.Ends!.Value));
        Assert.Equal((61m, "a"), (breach.Reading.Value, breach.Reading.Subject));
        ForecastCause cause = Assert.Single(breach.Because);
        Assert.Equal((ForecastCauseKind.Joins, "initial evaluation due", Evaluation), (cause.Kind, cause.Reason, cause.Rule!.Value));
    }

    [Fact]
    public void Of_ARosterThatIsOverToday_SaysSo()
    {
        ForecastBreach breach = Assert.Single(CaseloadForecast.Of([Sixty], [Of("a", Slp, Pupils(61))], [], Day));

        Assert.Equal((ForecastCauseKind.FromTheStart, null), (Assert.Single(breach.Because).Kind, breach.Ends));
    }

    /// <summary>61 today, and one more joins today: over without the newcomer. At 60 the newcomer is the only reason.</summary>
    [Theory]
    [InlineData(61, "FromTheStart Joins")]
    [InlineData(60, "Joins")]
    public void Of_ARosterThatIsOverToday_SaysSo_WhateverElseHappens(int students, string expected)
    {
        var joins = new RosterChange(Day, "a", new RosterStudent { Id = new("new") }, Leaves: false, "transfer");

        ForecastBreach breach = Assert.Single(CaseloadForecast.Of([Sixty], [Of("a", Slp, Pupils(students))], [joins], Day));

        Assert.Equal(expected, string.Join(' ', breach.Because));
    }

    [Fact]
    public void ToString_OfACause_ShowsNoDay() =>
        Assert.Equal("Birthday", new ForecastCause(new LocalDate(2027, 2, 10), ForecastCauseKind.Birthday, "a student has a birthday").ToString());

    /// <summary>41 children, one of whom is two today: the limit for ages three to five begins on the birthday.</summary>
    [Fact]
    public void Of_ABirthday_BringsALimitIntoPlay()
    {
        RosterStudent[] children = [.. Pupils(40, born: new LocalDate(2022, 6, 1)), .. Pupils(1, born: new LocalDate(2024, 2, 10), prefix: "t")];

        ForecastBreach breach = CaseloadForecast.Of([Limit("us-ca", "speech-preschool")], [Of("a", Slp, children)], [], Day)[0];

        Assert.Equal((new LocalDate(2027, 2, 8), new LocalDate(2027, 2, 10)), (breach.Week, breach.On));
        Assert.Equal((ForecastCauseKind.Birthday, "a student has a birthday"), (Assert.Single(breach.Because).Kind, breach.Because[0].Reason));
    }

    [Fact]
    public void Of_AVarianceThatEnds_IsTheReason()
    {
        var leave = new LimitVariance(Sixty.Id, "a", new DateInterval(Day, new LocalDate(2027, 1, 31)), 65, "waiver 7");

        ForecastBreach breach = Assert.Single(CaseloadForecast.Of([Sixty], [Of("a", Slp, Pupils(61))], [], Day, variances: [leave]));

        Assert.Equal((new LocalDate(2027, 2, 1), ForecastCauseKind.VarianceEnded), (breach.Week, Assert.Single(breach.Because).Kind));
    }

    [Fact]
    public void Of_ALimitThatBecomesLaw_IsTheReason() =>
        Assert.Equal(
            ForecastCauseKind.LimitBegins,
            Assert.Single(Assert.Single(CaseloadForecast.Of([Sixty with { From = new LocalDate(2027, 7, 1) }], [Of("a", Slp, Pupils(61))], [], Day)).Because).Kind);

    [Fact]
    public void Of_AnAverage_NamesTheChangesOfItsOrganisation()
    {
        ForecastBreach breach = Assert.Single(CaseloadForecast.Of(
            [Limit("us-ca", "speech-average")],
            [Of("a", Slp, Pupils(60)), Of("b", Slp, Pupils(50))],
            [new RosterChange(new LocalDate(2027, 3, 4), "b", new RosterStudent { Id = new("new") }, Leaves: false, "transfer")],
            Day));

        Assert.Equal(("selpa", "transfer"), (breach.Reading.Subject, Assert.Single(breach.Because).Reason));
    }

    /// <summary>The average is about speech-language pathologists: that a teacher of the same SELPA gets a student is no reason.</summary>
    [Fact]
    public void Of_AnAverage_NamesNoChangeOfARosterThatItIsNotAbout()
    {
        ForecastBreach breach = Assert.Single(CaseloadForecast.Of(
            [Limit("us-ca", "speech-average")],
            [Of("a", Slp, Pupils(60)), Of("b", Slp, Pupils(50)), Of("t", "special-education-teacher", Pupils(5))],
            [
                new RosterChange(new LocalDate(2027, 3, 4), "b", new RosterStudent { Id = new("new") }, Leaves: false, "transfer"),
                new RosterChange(new LocalDate(2027, 3, 4), "t", new RosterStudent { Id = new("other") }, Leaves: false, "moves in"),
            ],
            Day));

        Assert.Equal("transfer", Assert.Single(breach.Because).Reason);
    }

    [Fact]
    public void Of_WhatDoesNotFit_Throws()
    {
        Assert.Throws<ArgumentException>(() => CaseloadForecast.Of([Sixty], [Of("a", Slp), Of("a", Slp)], [], Day));
        Assert.Throws<ArgumentException>(() => CaseloadForecast.Of([Sixty], [], [new RosterChange(Day, "a", Pupils(1)[0], false, "x")], Day));
        Assert.Throws<ArgumentOutOfRangeException>(() => CaseloadForecast.Of([Sixty], [], [], Day, 0));
    }

    /// <summary>The same year as points: 60 until the week of 1 March 2027, 61 until the week of the exit, whose worst day is before it.</summary>
    [Fact]
    public void ByWeek_OfAYear_HasThePointOfEachWeek()
    {
        ForecastWeek[] points =
        [
            .. CaseloadForecast.ByWeek(
                [Sixty],
                [Of("a", Slp, Pupils(60))],
                [
                    new RosterChange(new LocalDate(2027, 6, 4), "a", Pupils(1)[0], Leaves: true, "graduates"),
                    new RosterChange(new LocalDate(2027, 3, 4), "a", new RosterStudent { Id = new("new") }, Leaves: false, "initial evaluation due"),
                ],
                Day),
        ];

        Assert.Equal(CaseloadForecast.Year, points.Length);
        Assert.Equal(new LocalDate(2026, 11, 23), points[0].Week);
        Assert.All(points, point => Assert.Equal(point.Week >= new LocalDate(2027, 3, 1) && point.Week <= new LocalDate(2027, 5, 31) ? 61m : 60m, point.Reading.Value));
        Assert.All(points, point => Assert.Equal(point.Reading.Value > 60 ? LimitOutcome.Over : LimitOutcome.Within, point.Reading.Outcome));
    }

    /// <summary>What happens on a Monday holds for the whole week; on a Tuesday, the Monday before still counts.</summary>
    [Theory]
    [InlineData("2026-12-07", 60)]
    [InlineData("2026-12-08", 61)]
    public void ByWeek_AnExit_LeavesTheWorstDayOfItsWeek(string day, int expected)
    {
        var exit = new RosterChange(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value, "a", Pupils(1)[0], Leaves: true, "moves away");

        Assert.Equal([61m, 61m, expected, 60m], CaseloadForecast.ByWeek([Sixty], [Of("a", Slp, Pupils(61))], [exit], Day, weeks: 4).Select(point => point.Reading.Value));
    }

    /// <summary>Of a least share, the smallest of the week is the worst: 70 percent without an IEP, then 7 of 11.</summary>
    [Fact]
    public void ByWeek_OfALeastShare_KeepsTheSmallest()
    {
        CaseloadLimit share = new() { Id = new RuleId(new JurisdictionId("us-il"), "x"), Title = "t", Scope = new LimitScope { Unit = LimitUnit.Class }, Measure = new LimitMeasure.WithoutIep(60), Citations = [new Citation("x")], Status = RuleStatus.Secondary };
        Roster class10 = Class("general", [.. Pupils(7, hasIep: false, prefix: "n"), .. Pupils(3)]);

        ForecastWeek[] points = [.. CaseloadForecast.ByWeek([share], [class10], [new RosterChange(new LocalDate(2026, 12, 2), "class", new RosterStudent { Id = new("new") }, Leaves: false, "joins")], Day, weeks: 2)];

        Assert.Equal(70m, points[0].Reading.Value);
        Assert.Equal(100m * 7 / 11, points[1].Reading.Value);
    }

    /// <summary>Monday 2 and Friday 6 November 2026 are one week, Sunday the 8th still, Monday the 9th the next.</summary>
    [Fact]
    public void Workload_ByWeek_AddsUpByClusterAndActivity()
    {
        var provider = new StaffId("slp-1");
        WorkloadActivity[] activities =
        [
            new(provider, WorkloadCluster.DirectServices, "group", new(30), [new(2026, 11, 2), new(2026, 11, 6), new(2026, 11, 9)]),
            new(provider, WorkloadCluster.Compliance, "annual review", new(120), [new(2026, 11, 8)]),
            new(provider, WorkloadCluster.ProgramSupport, "team meeting", new(45), [new(2026, 11, 3)]),
            new(provider, WorkloadCluster.CurriculumSupport, "co-planning", new(20), [new(2026, 11, 3)]),
        ];

        WorkloadWeek[] weeks = [.. Workload.ByWeek(activities, new DateInterval(new(2026, 11, 1), new(2026, 11, 30)), new(200))];

        Assert.Equal([new LocalDate(2026, 11, 2), new LocalDate(2026, 11, 9)], weeks.Select(week => week.Week));
        Assert.Equal((60, 120, 45, 20, 245, 45), (weeks[0].Direct.Value, weeks[0].Compliance.Value, weeks[0].Program.Value, weeks[0].Curriculum.Value, weeks[0].Total.Value, weeks[0].Excess.Value));
        Assert.Equal(["annual review", "co-planning", "group", "team meeting"], weeks[0].Activities.Select(share => share.Name));
        Assert.Equal((2, 60), (weeks[0].Activities[2].Times, weeks[0].Activities[2].Total.Value));
    }
}
