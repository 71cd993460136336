using CaseManager.Core.Calendars;
using CaseManager.Core.Properties.Generators;
using CaseManager.Core.Services;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace CaseManager.Core.Properties.Services;

/// <summary>What must hold of every ledger, whatever was posted, in whatever order, and however it was corrected.</summary>
public class LedgerLaws
{
    private static readonly ServiceCalendar Autumn = new(SchoolCalendar.Join(
    [
        SchoolYearCalendar.Create("a", new SchoolYear(2025), RandomHistory.First, new LocalDate(2025, 12, 19), nonInstructional: [new NonInstructionalSpan(new(2025, 10, 13), new(2025, 10, 13), "holiday", DayKinds.Holiday)]).Value,
    ]).Value);

    [Fact]
    public void Balance_OfAnyHistory_AddsUp_AndIsThatOfPlainSums() =>
        PropertyRun.Holds(RandomHistory.Any, history =>
        {
            MinutesBalance balance = history.Ledger.BalanceAt(history.AsOf);

            Assert.Equal(balance.Prescribed, balance.Delivered + balance.Excused + balance.Outstanding);
            Assert.Equal(balance.Missed.Total, balance.MadeUp + balance.Excused + balance.Unresolved.Total);
            Assert.Equal(balance.CompensatoryAwarded, balance.CompensatoryDelivered + balance.CompensatoryOutstanding);
            Assert.Equal(SlowLedger.Balance(history.Ledger, history.AsOf), balance);
        });

    [Fact]
    public void Minutes_OfAnyHistory_AreUsedOnce_WheneverItIsLookedAt() =>
        PropertyRun.Holds(RandomHistory.Any, history =>
        {
            SessionPosting[] standing = SlowLedger.Standing(history.Ledger.AsKnownAt(history.KnownAt));
            foreach (SessionPosting target in standing.Where(posting => posting is not SessionPosting.Amended))
            {
                long used = standing.Sum(posting => posting switch
                {
                    SessionPosting.Delivered d when d.Session == target.Id => d.Minutes.Value,
                    SessionPosting.Missed m when m.Session == target.Id => m.Minutes.Value,
                    SessionPosting.MadeUp u when u.For == target.Id => u.Minutes.Value,
                    SessionPosting.Excused x when x.For == target.Id => x.Minutes.Value,
                    SessionPosting.CompensatoryDelivered c when c.For == target.Id => c.Minutes.Value,
                    SessionPosting.Amended a when a.Of == target.Id => -a.Minutes.Value,
                    _ => 0,
                });
                Assert.InRange(used, target is SessionPosting.Prescribed ? long.MinValue : 0, target.Minutes.Value);
            }

            MinutesBalance balance = history.Ledger.BalanceAt(history.AsOf);
            Assert.True(balance.Unaccounted >= Minutes.Zero && balance.CompensatoryOutstanding >= Minutes.Zero);
            Assert.All(Enum.GetValues<MissCause>(), cause => Assert.True(balance.Unresolved[cause] >= Minutes.Zero));
        });

    [Fact]
    public void Postings_InAnyOrder_GiveTheSameBalances_InALedgerAndInADistrict() =>
        PropertyRun.Holds(RandomHistory.Any, history =>
        {
            SessionLedger shuffled = SessionLedger.Open(history.Ledger.Student, history.Shuffled()).Value;
            var district = new DistrictBalancesBuilder(1, history.AsOf);
            foreach (PackedPosting posting in shuffled.Pack(0))
            {
                district.Post(posting);
            }

            Assert.Equal(history.Ledger.BalanceAt(history.AsOf), shuffled.BalanceAt(history.AsOf));
            Assert.Equal(history.Ledger.BalanceAt(history.AsOf), district.Build()[0]);
            Assert.True(history.Ledger.PeriodsAt(history.AsOf).SequenceEqual(shuffled.PeriodsAt(history.AsOf)));
        });

    [Fact]
    public void Periods_OfALine_AddUpToTheLine() =>
        PropertyRun.Holds(RandomHistory.Any, history =>
        {
            foreach (CarryOver carry in Enum.GetValues<CarryOver>())
            {
                PeriodBalance[] periods = [.. history.Ledger.PeriodsAt(history.AsOf, carry)];
                Assert.Equal(periods.Sum(period => period.CarriedIn.Value), periods.Sum(period => period.CarriedOut.Value));
                foreach (ServiceLineId line in history.Ledger.Lines)
                {
                    MinutesBalance whole = history.Ledger.BalanceAt(history.AsOf, line);
                    PeriodBalance[] own = [.. periods.Where(period => period.Line == line)];
                    Assert.Equal(whole.Outstanding.Value, own.Sum(period => period.Balance.Outstanding.Value));
                    Assert.Equal(whole.Delivered.Value, own.Sum(period => period.Balance.Delivered.Value));
                    Assert.Equal(whole.Outstanding.Value, own.Sum(period => period.Shortfall.Value - period.Surplus.Value));
                }
            }
        });

    [Fact]
    public void Weeks_OfAnyHistory_AddUpToTheBalance_AndPromiseWhatHasFallenDue() =>
        PropertyRun.Holds(RandomHistory.Any, history =>
        {
            MinutesWeek[] weeks = [.. history.Ledger.WeeksAt(history.AsOf)];
            MinutesBalance balance = history.Ledger.BalanceAt(history.AsOf);
            LocalDate sunday = history.AsOf.PlusDays(7 - (int)history.AsOf.DayOfWeek);

            Assert.Equal(weeks.Length, weeks.DistinctBy(week => (week.Line, week.Week)).Count());
            Assert.All(weeks, week => Assert.Equal(IsoDayOfWeek.Monday, week.Week.DayOfWeek));
            Assert.Equal(
                (balance.Scheduled.Value, balance.Delivered.Value, balance.MadeUp.Value, balance.Excused.Value, balance.Missed.Total.Value, balance.CompensatoryDelivered.Value),
                (weeks.Sum(week => week.Scheduled.Value), weeks.Sum(week => week.Given.Value), weeks.Sum(week => week.MadeUp.Value), weeks.Sum(week => week.Excused.Value), weeks.Sum(week => week.Missed.Total.Value), weeks.Sum(week => week.CompensatoryGiven.Value)));
            Assert.Equal(
                history.Ledger.PeriodsAt(history.AsOf).Where(period => period.Period?.End <= sunday).Sum(period => period.Balance.Prescribed.Value),
                weeks.Sum(week => week.Promised.Value));
        });

    [Fact]
    public void AsKnownAt_AnyMoment_IsAPartOfTheLedger_AndInTheEndAllOfIt() =>
        PropertyRun.Holds(RandomHistory.Any, history =>
        {
            SessionLedger known = history.Ledger.AsKnownAt(history.KnownAt);

            Assert.All(known.Postings, posting => Assert.True(posting.Stamp.At is null || posting.Stamp.At <= history.KnownAt));
            Assert.Equal(known, known.AsKnownAt(history.KnownAt));
            Assert.Equal(history.Ledger, history.Ledger.AsKnownAt(Instant.MaxValue));
            MinutesBalance balance = known.BalanceAt(history.AsOf);
            Assert.Equal(balance.Prescribed, balance.Delivered + balance.Excused + balance.Outstanding);
        });

    [Fact]
    public void Reverse_AnyPostingThatNothingNeeds_LeavesTheBalanceWithoutIt() =>
        PropertyRun.Holds(RandomHistory.Any, history =>
        {
            SessionPosting[] standing = SlowLedger.Standing(history.Ledger);
            if (standing.Length == 0)
            {
                return;
            }

            SessionPosting last = standing[(int)(history.Seed % (ulong)standing.Length)];
            if (history.Ledger.Correct(last.Id, new PostingId("back"), "r", default) is not { IsSuccess: true } corrected)
            {
                return;
            }

            SessionLedger without = SessionLedger.Open(history.Ledger.Student, history.Ledger.Postings.Remove(last)).Value;
            Assert.Equal(without.BalanceAt(history.AsOf), corrected.Value.BalanceAt(history.AsOf));
        });

    [Fact]
    public void Json_OfAnyHistory_ComesBack() =>
        PropertyRun.Holds(RandomHistory.Any, history => Assert.Equal(history.Ledger, SessionLedgerJson.Read(SessionLedgerJson.Write(history.Ledger)).Value), oneIn: 5);

    [Fact]
    public void Amendment_OfAnyLine_ChangesNothingBeforeItsDate_AndOwesTheNewAmountAfter()
    {
        var any =
            from line in Lines
            from newEach in Gen.Choose(0, 60)
            from day in Gen.Choose(0, 109)
            from looked in Gen.Choose(0, 109)
            from partial in Gen.Elements(Enum.GetValues<PartialPeriodRule>())
            from shorter in Gen.Elements(Enum.GetValues<ShortPeriodRule>())
            from amendment in Gen.Elements(Enum.GetValues<AmendmentRule>())
            from rounding in Gen.Elements(Enum.GetValues<MinuteRounding>())
            select (Line: line, newEach, day, looked, Policy: new ExpansionPolicy { PartialPeriod = partial, ShortPeriod = shorter, Amendment = amendment, Rounding = rounding });
        PropertyRun.Holds(any.ToArbitrary(), tried =>
        {
            ServiceLine line = tried.Line;
            ServiceLine? after = tried.newEach == 0 ? null : line with { Length = new SessionLength { Each = new(tried.newEach) } };
            LocalDate on = RandomHistory.First.PlusDays(tried.day);
            SessionLedger before = SessionLedger.Open(new StudentId("s"), ServiceExpansion.Of(line, Autumn, tried.Policy).ToPostings("a:", default)).Value;

            SessionLedger amended = before.Post(ServiceAmendment.Postings(before, line, after, on, Autumn, tried.Policy, "b:", default)).Value;

            LocalDate looked = LocalDate.Min(RandomHistory.First.PlusDays(tried.looked), on.PlusDays(-1));
            Assert.Equal(before.BalanceAt(looked), amended.BalanceAt(looked));
            Assert.True(before.PeriodsAt(looked).SequenceEqual(amended.PeriodsAt(looked)));
            long end = amended.BalanceAt(new LocalDate(2025, 12, 31)).Prescribed.Value;
            Assert.True(end >= 0);
            if (after is not null && line.Length == after.Length && tried.Policy.Amendment != AmendmentRule.Split)
            {
                Assert.Equal(before.BalanceAt(new LocalDate(2025, 12, 31)).Prescribed.Value, end);
            }
        });
    }

    /// <summary>
    /// An amendment that changes nothing owes what was owed before, however often it is repeated: split, the parts of a period add up to the whole,
    /// but for the minute that rounding each part may cost.
    /// </summary>
    [Fact]
    public void Amendments_ThatChangeNothing_OweWhatWasOwed()
    {
        var any =
            from line in Lines
            from first in Gen.Choose(0, 109)
            from later in Gen.Choose(0, 30)
            from amendment in Gen.Elements(Enum.GetValues<AmendmentRule>())
            from rounding in Gen.Elements(Enum.GetValues<MinuteRounding>())
            select (Line: line, first, later, Policy: new ExpansionPolicy { Amendment = amendment, Rounding = rounding });
        PropertyRun.Holds(any.ToArbitrary(), tried =>
        {
            ServiceLine line = tried.Line;
            LocalDate[] days = [RandomHistory.First.PlusDays(tried.first), LocalDate.Min(RandomHistory.First.PlusDays(tried.first + tried.later), line.Ends!.Value)];
            SessionLedger ledger = SessionLedger.Open(new StudentId("s"), ServiceExpansion.Of(line, Autumn, tried.Policy).ToPostings("a:", default)).Value;
            long before = ledger.BalanceAt(new LocalDate(2025, 12, 31)).Prescribed.Value;

            for (int i = 0; i < days.Length; i++)
            {
                ledger = ledger.Post(ServiceAmendment.Postings(ledger, line, line, days[i], Autumn, tried.Policy, $"b{i}:", default)).Value;
                long cost = tried.Policy.Amendment == AmendmentRule.Split ? i + 1 : 0;
                Assert.InRange(ledger.BalanceAt(new LocalDate(2025, 12, 31)).Prescribed.Value - before, -cost, cost);
            }
        });
    }

    private static Gen<ServiceLine> Lines { get; } =
        from times in Gen.Choose(1, 5)
        from each in Gen.Choose(1, 60)
        from per in Gen.Elements(ServicePeriod.Day, ServicePeriod.Week, ServicePeriod.Month, ServicePeriod.Cycle, ServicePeriod.SchoolYear)
        select Line(times, each, per);

    private static ServiceLine Line(int times, int each, ServicePeriod per) => new()
    {
        Id = new("l"),
        Kind = ServiceKind.RelatedService,
        Type = ServiceType.OccupationalTherapy,
        Frequency = new ServiceFrequency { Times = times, Per = per, CycleDays = per == ServicePeriod.Cycle ? 6 : null },
        Length = new SessionLength { Each = new(each) },
        Starts = RandomHistory.First,
        Ends = new LocalDate(2025, 12, 19),
    };
}
