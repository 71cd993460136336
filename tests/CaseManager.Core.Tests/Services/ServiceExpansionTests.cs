using CaseManager.Core.Calendars;
using CaseManager.Core.Services;
using NodaTime;
using static CaseManager.Core.Tests.Calendars.Sample;
using static CaseManager.Core.Tests.Services.Promised;

namespace CaseManager.Core.Tests.Services;

/// <summary>The documented number of each policy. The calendar is that of <see cref="Calendars.Sample.Autumn(NonInstructionalSpan[])"/>: seven weeks from Monday 1 September 2025.</summary>
public class ServiceExpansionTests
{
    private static readonly ServiceLine Weekly = Line(3, 20, ServicePeriod.Week, "2025-09-01", "2025-10-17");

    private static readonly ExpansionPolicy Nearest = new() { Rounding = MinuteRounding.Nearest };

    private static readonly ServiceCalendar Plain = new(Autumn());

    [Fact]
    public void Of_AWeeklyLine_OwesEachRealWeek()
    {
        var expansion = ServiceExpansion.Of(Weekly, Plain);

        Assert.Equal(ExpansionOutcome.Complete, expansion.Outcome);
        Assert.Equal(Enumerable.Repeat(60L, 7), Minutes(expansion));
        Assert.Equal(420, expansion.Total.Value);
        Assert.Equal(D("2025-10-17"), expansion.Obligations[^1].Covered.End);
    }

    /// <summary>Pitfall 14: Monday 13 October is a holiday.</summary>
    [Theory]
    [InlineData(ShortPeriodRule.InFull, 60)]
    [InlineData(ShortPeriodRule.BySchoolDays, 48)]
    [InlineData(ShortPeriodRule.ByCalendarDays, 51)]
    [InlineData(ShortPeriodRule.WholeSessions, 40)]
    [InlineData(ShortPeriodRule.NotOwed, 0)]
    public void Of_AWeekOfFourSchoolDays_OwesTheDocumentedNumber(ShortPeriodRule rule, long owed)
    {
        var calendar = new ServiceCalendar(Autumn(Off("2025-10-13", "2025-10-13", "holiday", DayKinds.Holiday)));

        var expansion = ServiceExpansion.Of(Weekly, calendar, Nearest with { ShortPeriod = rule });

        Assert.Equal([60, 60, 60, 60, 60, 60, owed], Minutes(expansion));
        Assert.Equal(4, expansion.Obligations[^1].ServiceDays);
    }

    [Theory]
    [InlineData(PartialPeriodRule.BySchoolDays, 24)]
    [InlineData(PartialPeriodRule.ByCalendarDays, 34)]
    [InlineData(PartialPeriodRule.InFull, 60)]
    [InlineData(PartialPeriodRule.NotOwed, 0)]
    public void Of_AFirstWeekFromThursday_OwesTheDocumentedNumber(PartialPeriodRule rule, long owed) =>
        Assert.Equal(
            owed,
            ServiceExpansion.Of(Weekly with { Starts = D("2025-09-11") }, Plain, Nearest with { PartialPeriod = rule }).Obligations[0].Owed.Value);

    /// <summary>The week has five school days, and the plan none of them.</summary>
    [Fact]
    public void Of_AFirstWeekFromSaturday_IsAPartOfNoDay() =>
        Assert.Equal("2025-09-13 to 2025-09-14: 60 min stated, partial period 0 of 5, 0 min owed", ServiceExpansion.Of(Weekly with { Starts = D("2025-09-13") }, Plain).Obligations[0].ToString());

    [Fact]
    public void Of_AYearThatBeginsOnWednesday_OwesPartOfTheFirstWeek()
    {
        var calendar = new ServiceCalendar(Joined(YearOf("a", 2025, "2025-09-03", "2025-10-17")));

        Obligation first = ServiceExpansion.Of(Weekly, calendar).Obligations[0];

        Assert.Equal((36, new DayShare(3, 5)), (first.Owed.Value, first.PartialShare));
        Assert.Equal("2025-09-03 to 2025-09-07: 60 min stated, partial period 3 of 5, 36 min owed", first.ToString());
    }

    [Theory]
    [InlineData(MinuteRounding.Nearest, 34)]
    [InlineData(MinuteRounding.Up, 35)]
    [InlineData(MinuteRounding.Down, 34)]
    public void Of_AShareOfMinutes_IsRoundedAsThePolicySays(MinuteRounding rounding, long owed) =>
        Assert.Equal(
            owed,
            ServiceExpansion.Of(Weekly with { Starts = D("2025-09-11") }, Plain, new ExpansionPolicy { PartialPeriod = PartialPeriodRule.ByCalendarDays, Rounding = rounding }).Obligations[0].Owed.Value);

    [Fact]
    public void Of_AWeekWithoutSchool_OwesNothing_WhateverThePolicy()
    {
        var calendar = new ServiceCalendar(Autumn(Off("2025-09-15", "2025-09-19")));

        Obligation week = ServiceExpansion.Of(Weekly, calendar).Obligations[2];

        Assert.Equal((0, 0, new DayShare(0, 5)), (week.Owed.Value, week.ServiceDays, week.ShortShare));
    }

    [Theory]
    [InlineData(UnplannedClosureRule.StillOwed, 60)]
    [InlineData(UnplannedClosureRule.AsAnyClosure, 48)]
    public void Of_ASnowDay_CountsAsThePolicySays(UnplannedClosureRule rule, long owed)
    {
        SchoolCalendar published = Autumn();
        var calendar = new ServiceCalendar(published.WithWeatherClosure(D("2025-09-16"), "snow"), published);

        Assert.Equal(owed, Minutes(ServiceExpansion.Of(Weekly, calendar, new ExpansionPolicy { UnplannedClosure = rule, ShortPeriod = ShortPeriodRule.BySchoolDays }))[2]);
    }

    [Fact]
    public void Of_AFourDayWeek_IsNotShort()
    {
        var calendar = new ServiceCalendar(Joined(YearOf("four", 2025, "2025-09-01", "2025-10-16", [IsoDayOfWeek.Friday, IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday])));

        Assert.Equal([60L, 60], Minutes(ServiceExpansion.Of(Weekly, calendar, new ExpansionPolicy { ShortPeriod = ShortPeriodRule.BySchoolDays }))[..2]);
    }

    /// <summary>September 2025 has 22 weekdays, one of them off; in October the year ends on the 17th, the 13th of 23 weekdays.</summary>
    [Theory]
    [InlineData(ShortPeriodRule.InFull, 120, 68)]
    [InlineData(ShortPeriodRule.BySchoolDays, 115, 68)]
    public void Of_AMonthlyLine_OwesEachRealMonth(ShortPeriodRule rule, long september, long october)
    {
        var calendar = new ServiceCalendar(Joined(YearOf("m", 2025, "2025-08-29", "2025-10-17", off: Off("2025-09-01", "2025-09-01"))));

        var expansion = ServiceExpansion.Of(Line(4, 30, ServicePeriod.Month, "2025-09-01", "2025-10-17"), calendar, Nearest with { ShortPeriod = rule });

        Assert.Equal([september, october], Minutes(expansion));
    }

    [Fact]
    public void Of_ASixDayCycle_CountsSchoolDaysFromTheFirst()
    {
        var expansion = ServiceExpansion.Of(Line(1, 30, ServicePeriod.Cycle, "2025-09-01", "2025-10-17", 6), Plain);

        Assert.Equal([30L, 30, 30, 30, 30, 25], Minutes(expansion));
        Assert.Equal(I("2025-09-01", "2025-09-08"), expansion.Obligations[0].Period);
        Assert.Equal(I("2025-09-09", "2025-09-16"), expansion.Obligations[1].Period);
    }

    [Theory]
    [InlineData(UnplannedClosureRule.AsAnyClosure, "2025-09-09", 20)]
    [InlineData(UnplannedClosureRule.StillOwed, "2025-09-08", 25)]
    public void Of_ACycleWithASnowDay_MovesOnOrLosesTheDay(UnplannedClosureRule rule, string firstEnds, long last)
    {
        SchoolCalendar published = Autumn();
        var calendar = new ServiceCalendar(published.WithWeatherClosure(D("2025-09-03"), "snow"), published);

        var expansion = ServiceExpansion.Of(Line(1, 30, ServicePeriod.Cycle, "2025-09-01", "2025-10-17", 6), calendar, new ExpansionPolicy { UnplannedClosure = rule });

        Assert.Equal((D(firstEnds), last), (expansion.Obligations[0].Period.End, expansion.Obligations[^1].Owed.Value));
    }

    [Fact]
    public void Of_MarkingPeriodsAndSemesters_AreThoseOfTheSchool()
    {
        var calendar = new ServiceCalendar(Autumn(), markingPeriods: [I("2025-09-01", "2025-10-03"), I("2025-10-06", "2025-10-17")], semesters: [I("2025-09-01", "2025-10-17")]);

        Assert.Equal([100L, 100], Minutes(ServiceExpansion.Of(Line(1, 100, ServicePeriod.MarkingPeriod, "2025-09-01", "2025-10-17"), calendar)));
        Assert.Equal([100L], Minutes(ServiceExpansion.Of(Line(1, 100, ServicePeriod.Semester, "2025-09-01", "2025-10-17"), calendar)));
        Assert.Equal(ExpansionOutcome.PeriodsUnknown, ServiceExpansion.Of(Line(1, 100, ServicePeriod.MarkingPeriod, "2025-09-01", "2025-10-17"), Plain).Outcome);
    }

    [Fact]
    public void Of_AYearlyLineFromTheMiddle_OwesTheShareOfSchoolDays() =>
        Assert.Equal([686L], Minutes(ServiceExpansion.Of(Line(20, 60, ServicePeriod.SchoolYear, "2025-09-22", "2025-10-17"), Plain, Nearest)));

    [Fact]
    public void Of_ADailyLine_OwesEachSchoolDay() =>
        Assert.Equal(35, ServiceExpansion.Of(Line(1, 10, ServicePeriod.Day, "2025-09-01", "2025-10-17"), Plain).Obligations.Length);

    /// <summary>Two summer weeks; Friday 4 July is a federal holiday.</summary>
    [Fact]
    public void Of_AnExtendedYearLine_RunsOnBusinessDaysOfTheSession()
    {
        var calendar = new ServiceCalendar(Autumn(), extendedYear: [I("2025-06-30", "2025-07-11")]);
        ServiceLine line = Line(3, 20, ServicePeriod.Week, "2025-06-30", "2025-07-11") with { ExtendedYear = true };

        Assert.Equal([48L, 60], Minutes(ServiceExpansion.Of(line, calendar, new ExpansionPolicy { ShortPeriod = ShortPeriodRule.BySchoolDays })));
        Assert.Equal(ExpansionOutcome.PeriodsUnknown, ServiceExpansion.Of(line, Plain).Outcome);
    }

    [Fact]
    public void Of_ARange_OwesTheLeast_AndSaysTheMost()
    {
        ServiceLine line = Weekly with { Frequency = Weekly.Frequency! with { TimesAtMost = 4 }, RangeReason = new PersonalText("regulation varies") };

        Obligation week = ServiceExpansion.Of(line, Plain).Obligations[0];

        Assert.Equal((60, 80), (week.Owed.Value, week.OwedAtMost!.Value.Value));
    }

    [Fact]
    public void Of_WhatCannotBeLaidOut_SaysWhy()
    {
        Assert.Equal(ExpansionOutcome.Incomplete, ServiceExpansion.Of(Weekly with { Length = null }, Plain).Outcome);
        Assert.Equal(ExpansionOutcome.Incomplete, ServiceExpansion.Of(Weekly with { Ends = D("2025-08-01") }, Plain).Outcome);
        Assert.Equal(ExpansionOutcome.Incomplete, ServiceExpansion.Of(Line(1, 30, ServicePeriod.Cycle, "2025-09-01", "2025-10-17"), Plain).Outcome);
        Assert.Equal(ExpansionOutcome.Conditional, ServiceExpansion.Of(Weekly with { Frequency = null, Circumstance = new PersonalText("a crisis") }, Plain).Outcome);
        Assert.Equal(ExpansionOutcome.CalendarEnds, ServiceExpansion.Of(Weekly, new ServiceCalendar(SchoolCalendar.None)).Outcome);
        var beyond = ServiceExpansion.Of(Weekly with { Ends = D("2026-06-01") }, Plain);
        Assert.Equal((ExpansionOutcome.CalendarEnds, D("2025-10-17"), 420L), (beyond.Outcome, beyond.KnownThrough!.Value, beyond.Total.Value));
    }

    /// <summary>The calendar has the school year 2025-26 only. A plan from January 2025 is not known until July; one that starts in the summer before the year lacks nothing.</summary>
    [Theory]
    [InlineData("2025-01-15", "2025-10-17", ExpansionOutcome.CalendarBeginsLater, 420)]
    [InlineData("2025-01-15", "2026-01-14", ExpansionOutcome.CalendarBeginsLater, 420)]
    [InlineData("2025-01-15", "2025-06-13", ExpansionOutcome.CalendarBeginsLater, 0)]
    [InlineData("2025-06-30", "2025-10-17", ExpansionOutcome.CalendarBeginsLater, 420)]
    [InlineData("2025-07-01", "2025-10-17", ExpansionOutcome.Complete, 420)]
    [InlineData("2025-07-01", "2025-08-15", ExpansionOutcome.Complete, 0)]
    public void Of_APlanFromBeforeTheCalendar_SaysSo(string starts, string ends, ExpansionOutcome outcome, long total)
    {
        var expansion = ServiceExpansion.Of(Weekly with { Starts = D(starts), Ends = D(ends) }, Plain);

        Assert.Equal((outcome, total), (expansion.Outcome, expansion.Total.Value));
    }

    [Fact]
    public void Of_AProjectedYear_IsMarked()
    {
        var calendar = new ServiceCalendar(Autumn().Project(1));

        var expansion = ServiceExpansion.Of(Weekly with { Ends = D("2026-10-30") }, calendar);

        Assert.False(expansion.Obligations[0].IsProjected);
        Assert.True(expansion.Obligations[^1].IsProjected);
    }

    [Fact]
    public void ToPostings_OfAnExpansion_PrescribeEachPeriodThatOwes()
    {
        var calendar = new ServiceCalendar(Autumn(Off("2025-09-15", "2025-09-19")));

        SessionLedger ledger = Ledger([.. ServiceExpansion.Of(Weekly, calendar).ToPostings("iep1:", default)]);

        Assert.Equal(6, ledger.Version);
        Assert.Equal(360, ledger.BalanceAt(D("2025-10-17")).Prescribed.Value);
        Assert.Equal("iep1:speech:2025-09-01", ledger.Postings[0].Id.Value);
    }

    [Theory]
    [InlineData(AmendmentRule.Split, 72)]
    [InlineData(AmendmentRule.FinishPeriod, 60)]
    [InlineData(AmendmentRule.NewAmount, 90)]
    public void Amendment_OnThursday_GivesTheDocumentedNumber_AndNothingBefore(AmendmentRule rule, long week)
    {
        var policy = new ExpansionPolicy { Amendment = rule };
        SessionLedger before = Ledger([.. ServiceExpansion.Of(Weekly, Plain, policy).ToPostings("a:", default)]);
        ServiceLine after = Weekly with { Length = new SessionLength { Each = new Minutes(30) } };

        SessionLedger amended = Amended(before, Weekly, after, "2025-09-11", policy, "b:");

        Assert.Equal(before.BalanceAt(D("2025-09-10")), amended.BalanceAt(D("2025-09-10")));
        Assert.Equal(60 + week, amended.BalanceAt(D("2025-09-14")).Prescribed.Value);
        Assert.Equal(60 + week + (5 * 90), amended.BalanceAt(D("2025-10-17")).Prescribed.Value);
    }

    /// <summary>60 becomes 90 on Thursday: 36 + 36. On Friday the team meets again and leaves it at 90: Thursday and Friday are 18 each, and nothing is owed twice.</summary>
    [Theory]
    [InlineData(AmendmentRule.Split, 72)]
    [InlineData(AmendmentRule.FinishPeriod, 60)]
    [InlineData(AmendmentRule.NewAmount, 90)]
    public void Amendment_TwiceInOneWeek_CountsEachDayOnce(AmendmentRule rule, long week)
    {
        var policy = new ExpansionPolicy { Amendment = rule };
        ServiceLine after = Weekly with { Length = new SessionLength { Each = new Minutes(30) } };
        SessionLedger once = Amended(Ledger([.. ServiceExpansion.Of(Weekly, Plain, policy).ToPostings("a:", default)]), Weekly, after, "2025-09-11", policy, "b:");

        SessionLedger twice = Amended(once, after, after, "2025-09-12", policy, "c:");
        SessionLedger sameDay = Amended(once, after, after, "2025-09-11", policy, "c:");
        SessionLedger again = Amended(sameDay, after, after, "2025-09-12", policy, "d:");

        Assert.All([twice, sameDay, again], ledger => Assert.Equal(60 + week + (5 * 90), ledger.BalanceAt(D("2025-10-17")).Prescribed.Value));
        Assert.Equal(once.BalanceAt(D("2025-09-11")), twice.BalanceAt(D("2025-09-11")));
    }

    /// <summary>35 school days from 700 minutes: 160 for the first 8 days, then 1 of 35 of 1400 and 26 of 35 of it.</summary>
    [Fact]
    public void Amendment_TwiceOfAYearlyPromise_CountsEachDayOnce()
    {
        ServiceLine yearly = Line(1, 700, ServicePeriod.SchoolYear, "2025-09-01", "2025-10-17");
        ServiceLine after = yearly with { Length = new SessionLength { Each = new Minutes(1400) } };
        SessionLedger once = Amended(Ledger([.. ServiceExpansion.Of(yearly, Plain).ToPostings("a:", default)]), yearly, after, "2025-09-11", null, "b:");

        SessionLedger twice = Amended(once, after, after, "2025-09-12", null, "c:");

        Assert.Equal(160 + (27 * 40), once.BalanceAt(D("2025-10-17")).Prescribed.Value);
        Assert.Equal(160 + (27 * 40), twice.BalanceAt(D("2025-10-17")).Prescribed.Value);
    }

    /// <summary>Decided in the sixth week, from Monday 6 October: the week of the decision is settled by its rule, and the new amount waits for its first day.</summary>
    [Theory]
    [InlineData(AmendmentRule.Split, 36)]
    [InlineData(AmendmentRule.FinishPeriod, 60)]
    [InlineData(AmendmentRule.NewAmount, 60)]
    public void Amendment_ThatStartsLater_OwesTheNewAmountFromItsFirstDay(AmendmentRule rule, long week)
    {
        var policy = new ExpansionPolicy { Amendment = rule };
        ServiceLine after = Weekly with { Length = new SessionLength { Each = new Minutes(30) }, Starts = D("2025-10-06") };
        SessionLedger before = Ledger([.. ServiceExpansion.Of(Weekly, Plain, policy).ToPostings("a:", default)]);

        SessionLedger amended = Amended(before, Weekly, after, "2025-09-11", policy, "b:");
        SessionLedger again = Amended(amended, after, after, "2025-09-12", policy, "c:");

        Assert.Equal(60 + week, amended.BalanceAt(D("2025-10-05")).Prescribed.Value);
        Assert.Equal(60 + week + (2 * 90), amended.BalanceAt(D("2025-10-17")).Prescribed.Value);
        Assert.Equal(amended.BalanceAt(D("2025-10-17")), again.BalanceAt(D("2025-10-17")));
    }

    [Fact]
    public void Amendment_ThatCannotBeLaidOut_IsRefused_AndTakesNothingAway()
    {
        SessionLedger before = Ledger([.. ServiceExpansion.Of(Weekly, Plain).ToPostings("a:", default)]);

        Assert.All(
            [Weekly with { Ends = null }, Weekly with { Length = null }, Weekly with { Ends = D("2025-09-10") }, Line(1, 30, ServicePeriod.MarkingPeriod, "2025-09-01", "2025-10-17")],
            after => Assert.Equal("after", Assert.Throws<ArgumentException>(() => Amended(before, Weekly, after, "2025-09-11", null, "b:")).ParamName));
        Assert.Equal(
            60 + 36,
            Amended(before, Weekly, Weekly with { Frequency = null, Circumstance = new PersonalText("a crisis") }, "2025-09-11", null, "b:").BalanceAt(D("2025-10-17")).Prescribed.Value);
    }

    [Fact]
    public void Amendment_ThatEndsTheService_OwesTheDaysBefore()
    {
        SessionLedger before = Ledger([.. ServiceExpansion.Of(Weekly, Plain).ToPostings("a:", default)]);

        SessionLedger ended = before.Post(ServiceAmendment.Postings(before, Weekly, null, D("2025-09-11"), Plain, null, "b:", default)).Value;

        Assert.Equal(60 + 36, ended.BalanceAt(D("2025-10-17")).Prescribed.Value);
    }

    [Fact]
    public void Amendment_OfTwoKinds_IsRefused()
    {
        ServiceLine monthly = Line(4, 30, ServicePeriod.Month, "2025-09-01", "2025-10-17");

        Assert.Throws<ArgumentException>(() => ServiceAmendment.Postings(Ledger(), Weekly, monthly, D("2025-09-11"), Plain, new ExpansionPolicy { Amendment = AmendmentRule.NewAmount }, "b:", default));
        Assert.Throws<ArgumentException>(() => ServiceAmendment.Postings(Ledger(), Weekly, Weekly with { Id = new("other") }, D("2025-09-11"), Plain, null, "b:", default));
    }

    [Fact]
    public void ServiceCalendar_IntervalsThatOverlap_AreRefused() =>
        Assert.Throws<ArgumentException>(() => new ServiceCalendar(Autumn(), markingPeriods: [I("2025-09-01", "2025-10-03"), I("2025-10-03", "2025-10-17")]));

    private static SessionLedger Amended(SessionLedger ledger, ServiceLine before, ServiceLine? after, string on, ExpansionPolicy? policy, string idPrefix) =>
        ledger.Post(ServiceAmendment.Postings(ledger, before, after, D(on), Plain, policy, idPrefix, default)).Value;

    private static long[] Minutes(ServiceExpansion expansion) => [.. expansion.Obligations.Select(obligation => obligation.Owed.Value)];
}
