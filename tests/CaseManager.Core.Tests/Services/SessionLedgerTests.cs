using Ardalis.Result;
using CaseManager.Core.Services;
using static CaseManager.Core.Tests.Calendars.Sample;
using static CaseManager.Core.Tests.Services.Promised;

namespace CaseManager.Core.Tests.Services;

public class SessionLedgerTests
{
    /// <summary>A week of 60 minutes: one session given in a group, one missed and half of it made up a week later, a quarter excused.</summary>
    private static readonly SessionLedger Week = Ledger(
        Owed("p", "2025-09-08", "2025-09-14", 60),
        Planned("s1", "2025-09-08", 30),
        Planned("s2", "2025-09-10", 30),
        Given("d", "2025-09-08", 30, "s1", inGroup: 20),
        Lost("m", "2025-09-10", 30, MissCause.ProviderAbsent, "s2"),
        MadeUp("u", "2025-09-17", 15, "m"),
        Excused("x", "2025-09-18", 8, "m"));

    [Fact]
    public void BalanceAt_DayByDay_IsWhatHadHappenedByThen()
    {
        MinutesBalance monday = Week.BalanceAt(D("2025-09-08"));
        MinutesBalance sunday = Week.BalanceAt(D("2025-09-14"));
        MinutesBalance later = Week.BalanceAt(D("2025-09-18"));

        Assert.Equal((60, 30, 30, 0), (monday.Prescribed.Value, monday.Delivered.Value, monday.Outstanding.Value, monday.PastDue.Value));
        Assert.Equal((10, 20), (monday.DeliveredIndividually.Value, monday.DeliveredInGroup.Value));
        Assert.Equal((30, 30, 0, 0), (sunday.Outstanding.Value, sunday.PastDue.Value, sunday.Unaccounted.Value, sunday.Unexplained.Value));
        Assert.Equal((45, 8, 7, 7, 15), (later.Delivered.Value, later.Excused.Value, later.Outstanding.Value, later.PastDue.Value, later.MadeUp.Value));
        Assert.Equal((30, 7), (later.Missed[MissCause.ProviderAbsent].Value, later.Unresolved[MissCause.ProviderAbsent].Value));
        Assert.Equal(60, later.Scheduled.Value);
        Assert.Equal(30, later.MadeAvailable.Value);
        Assert.Equal(default, Week.BalanceAt(D("2025-09-07")));
    }

    [Fact]
    public void BalanceAt_SessionsWithoutAWord_AreUnaccounted()
    {
        SessionLedger ledger = Ledger(Owed("p", "2025-09-08", "2025-09-14", 60), Planned("s1", "2025-09-08", 30), Given("d", "2025-09-08", 20, "s1"));

        Assert.Equal(10, ledger.BalanceAt(D("2025-09-14")).Unaccounted.Value);
        Assert.Equal(40, ledger.BalanceAt(D("2025-09-14")).Unexplained.Value);
    }

    /// <summary>Nothing and no word in week 1; in week 2 a vacancy on Tuesday, half of which is made up. A miss of a week that still runs explains nothing that is past due.</summary>
    [Fact]
    public void BalanceAt_AMissOfAPeriodThatRuns_DoesNotExplainWhatIsPastDue()
    {
        SessionLedger ledger = Ledger(
            Owed("p1", "2025-09-01", "2025-09-07", 60),
            Owed("p2", "2025-09-08", "2025-09-14", 60),
            Lost("m", "2025-09-09", 60, MissCause.Vacancy),
            MadeUp("u", "2025-09-12", 20, "m"),
            Excused("x", "2025-09-12", 10, "m"),
            Lost("n", "2025-12-01", 60));

        MinutesBalance wednesday = ledger.BalanceAt(D("2025-09-10"));
        MinutesBalance sunday = ledger.BalanceAt(D("2025-09-14"));

        Assert.Equal((60, 60, 0, 60), (wednesday.PastDue.Value, wednesday.Unresolved.Total.Value, wednesday.PastDueUnresolved.Value, wednesday.Unexplained.Value));
        Assert.Equal((90, 30, 30, 60), (sunday.PastDue.Value, sunday.Unresolved.Total.Value, sunday.PastDueUnresolved.Value, sunday.Unexplained.Value));
        Assert.Equal((90, 30), (ledger.BalanceAt(D("2025-12-01")).Unresolved.Total.Value, ledger.BalanceAt(D("2025-12-01")).PastDueUnresolved.Value));
    }

    [Fact]
    public void PeriodsAt_AMakeUp_SettlesTheWeekOfTheMiss()
    {
        SessionLedger ledger = Week.Post(Owed("p2", "2025-09-15", "2025-09-21", 60)).Value;

        PeriodBalance[] periods = [.. ledger.PeriodsAt(D("2025-09-21"))];

        Assert.Equal([7L, 60L], periods.Select(period => period.Shortfall.Value));
        Assert.Equal(15, periods[0].Balance.MadeUp.Value);
    }

    /// <summary>A promise stands in the week in which its period ends; a make-up in the week in which it was given.</summary>
    [Fact]
    public void WeeksAt_OfAWeeklyPromise_HaveWhatEachWeekBrought()
    {
        MinutesWeek[] weeks = [.. Week.WeeksAt(D("2025-09-18"))];

        Assert.Equal([D("2025-09-08"), D("2025-09-15")], weeks.Select(week => week.Week));
        Assert.Equal((60, 60, 30, 0, 0), (weeks[0].Promised.Value, weeks[0].Scheduled.Value, weeks[0].Given.Value, weeks[0].MadeUp.Value, weeks[0].Excused.Value));
        Assert.Equal((0, 0, 15, 15, 8), (weeks[1].Promised.Value, weeks[1].Scheduled.Value, weeks[1].Given.Value, weeks[1].MadeUp.Value, weeks[1].Excused.Value));
        Assert.Equal((30, 0), (weeks[0].Missed[MissCause.ProviderAbsent].Value, weeks[1].Missed.Total.Value));
        Assert.Equal((60, 30, 0), (Week.WeeksAt(D("2025-09-09"))[0].Promised.Value, Week.WeeksAt(D("2025-09-09"))[0].Given.Value, Week.WeeksAt(D("2025-09-09"))[0].Missed.Total.Value));
        Assert.Empty(Week.WeeksAt(D("2025-09-07")));
    }

    /// <summary>September's promise is due in the week of 30 September, a Tuesday, and stands in no week before.</summary>
    [Fact]
    public void WeeksAt_OfAMonthlyPromise_DoNotSpreadIt()
    {
        SessionLedger ledger = Ledger(Owed("p", "2025-09-01", "2025-09-30", 120), Given("d", "2025-09-10", 40));

        Assert.Equal([0L], ledger.WeeksAt(D("2025-09-28")).Select(week => week.Promised.Value));
        Assert.Equal([(D("2025-09-08"), 0L, 40L), (D("2025-09-29"), 120L, 0L)], ledger.WeeksAt(D("2025-09-29")).Select(week => (week.Week, week.Promised.Value, week.Given.Value)));
    }

    [Theory]
    [InlineData(CarryOver.None, 0, 60)]
    [InlineData(CarryOver.ToLaterPeriods, 20, 40)]
    public void PeriodsAt_MoreThanOwed_HelpsTheNextByPolicyOnly(CarryOver policy, long carried, long shortfall)
    {
        SessionLedger ledger = Ledger(
            Owed("p1", "2025-09-08", "2025-09-14", 60), Given("d", "2025-09-09", 80), Owed("p2", "2025-09-15", "2025-09-21", 60));

        PeriodBalance[] periods = [.. ledger.PeriodsAt(D("2025-09-21"), policy)];

        Assert.Equal((carried, 20 - carried), (periods[0].CarriedOut.Value, periods[0].Surplus.Value));
        Assert.Equal((carried, shortfall), (periods[1].CarriedIn.Value, periods[1].Shortfall.Value));
    }

    [Fact]
    public void PeriodsAt_MinutesOutsideAnyPeriod_StandInAnEntryOfTheirOwn()
    {
        PeriodBalance[] periods = [.. Ledger(Owed("p", "2025-09-08", "2025-09-14", 60), Given("d", "2025-09-20", 30)).PeriodsAt(D("2025-09-30"))];

        Assert.Equal(2, periods.Length);
        Assert.Null(periods[1].Period);
        Assert.Equal((60, 30), (periods[0].Shortfall.Value, periods[1].Balance.Delivered.Value));
    }

    [Fact]
    public void Compensatory_AwardAndDelivery_TouchNothingElse()
    {
        MinutesBalance balance = Ledger(Awarded("a", "2025-10-01", 600), FromAward("c", "2025-10-02", 45, "a")).BalanceAt(D("2025-10-03"));

        Assert.Equal((600, 45, 555), (balance.CompensatoryAwarded.Value, balance.CompensatoryDelivered.Value, balance.CompensatoryOutstanding.Value));
        Assert.Equal((0, 0), (balance.Delivered.Value, balance.Outstanding.Value));
    }

    [Fact]
    public void Correct_AMistake_HoldsFromTheDayItHappened_AndIsKnownOnlyLater()
    {
        SessionLedger ledger = Ledger(Owed("p", "2025-09-08", "2025-09-14", 60), Given("d", "2025-09-08", 50) with { Stamp = At(1) });

        SessionLedger corrected = ledger.Correct(new("d"), new("r"), "typed 50 for 30", At(9), Given("d2", "2025-09-08", 30) with { Stamp = At(9) }).Value;

        Assert.Equal(30, corrected.BalanceAt(D("2025-09-08")).Delivered.Value);
        Assert.Equal(50, corrected.AsKnownAt(At(8).At!.Value).BalanceAt(D("2025-09-08")).Delivered.Value);
        Assert.Equal(corrected, corrected.AsKnownAt(At(9).At!.Value));
        Assert.Equal(4, corrected.Version);
    }

    [Fact]
    public void AsKnownAt_AMakeUpBeforeItsMiss_WaitsForTheMiss()
    {
        SessionLedger ledger = Ledger(
            Owed("p", "2025-09-08", "2025-09-14", 60),
            Lost("m", "2025-09-10", 30) with { Stamp = At(9) },
            MadeUp("u", "2025-09-17", 30, "m") with { Stamp = At(3) });

        Assert.Equal(1, ledger.AsKnownAt(At(5).At!.Value).Version);
        Assert.Equal(3, ledger.AsKnownAt(At(9).At!.Value).Version);
    }

    [Fact]
    public void Post_WithAnotherVersion_IsAConflict_AndNothingIsPosted()
    {
        Result<SessionLedger> refused = Week.Post(Given("n", "2025-09-09", 5), expectedVersion: 3);

        Assert.Equal(ResultStatus.Conflict, refused.Status);
        Assert.Contains("CM4109", refused.Errors.Single(), StringComparison.Ordinal);
        Assert.Equal(7, Week.Version);
    }

    [Fact]
    public void Correct_WhatIsNotThere_IsNotFound() =>
        Assert.Equal(ResultStatus.NotFound, Week.Correct(new("no"), new("r"), "why", default).Status);

    [Fact]
    public void Open_EveryFault_IsToldAtOnce() =>
        Assert.Equal(
            ["CM4105 $.postings[0].minutes", "CM4106 $.postings[1].through", "CM4101 $.postings[2].id", "CM4105 $.postings[3].inGroup", "CM4111 $.postings[5].rule", "CM4102 $.postings[4].for"],
            Codes(
                Given("a", "2025-09-08", 0),
                Owed("p", "2025-09-08", "2025-09-07", 60),
                Given("a", "2025-09-08", 10),
                Given("b", "2025-09-08", 10, inGroup: 11),
                MadeUp("c", "2025-09-08", 10, "nothing"),
                Excused("e", "2025-09-09", 5, "m") with { Rule = " " },
                Lost("m", "2025-09-08", 10)).Order(StringComparer.Ordinal).OrderBy(line => line.Contains("4102", StringComparison.Ordinal)).ThenBy(line => line.Split('[')[1], StringComparer.Ordinal));

    [Fact]
    public void Open_AMissUsedTwice_IsRefusedForTheLater() =>
        Assert.Equal(
            ["CM4104 $.postings[2].minutes"],
            Codes(Lost("m", "2025-09-08", 30), MadeUp("u", "2025-09-09", 20, "m"), Excused("x", "2025-09-10", 11, "m")));

    [Fact]
    public void Open_ASessionUsedTwice_IsRefused() =>
        Assert.Equal(
            ["CM4104 $.postings[2].minutes"],
            Codes(Planned("s", "2025-09-08", 30), Given("d", "2025-09-08", 20, "s"), Lost("m", "2025-09-08", 11, MissCause.Testing, "s")));

    [Fact]
    public void Open_AnAwardUsedTwice_IsRefused() =>
        Assert.Equal(["CM4104 $.postings[1].minutes"], Codes(Awarded("a", "2025-09-08", 30), FromAward("c", "2025-09-09", 31, "a")));

    [Fact]
    public void Open_APeriodAmendedBelowNothing_IsRefused() =>
        Assert.Equal(["CM4104 $.postings[1].minutes"], Codes(Owed("p", "2025-09-08", "2025-09-14", 60), Changed("a", "2025-09-10", -61, "p")));

    [Fact]
    public void Open_AmendmentsOfOneDay_AreTakenTogether_InWhateverOrder()
    {
        SessionPosting[] postings = [Owed("p", "2025-09-08", "2025-09-14", 60), Changed("a", "2025-09-10", -100, "p"), Changed("b", "2025-09-10", 50, "p")];

        Assert.Empty(Codes(postings));
        Assert.Empty(Codes([.. postings.Reverse()]));
        Assert.Equal(["CM4104 $.postings[1].minutes"], Codes(postings[0], postings[1], postings[2] with { On = D("2025-09-11") }));
    }

    [Theory]
    [InlineData(long.MaxValue)]
    [InlineData(long.MinValue)]
    public void Open_MinutesWithoutMeasure_AreRefused_AndNothingOverflows(long minutes)
    {
        SessionPosting[] postings =
        [
            Owed("p", "2025-09-08", "2025-09-14", 60), Changed("a", "2025-09-10", 1, "p") with { Minutes = new(minutes) }, Changed("b", "2025-09-10", 1, "p") with { Minutes = new(minutes) },
            Lost("m", "2025-09-08", 30), MadeUp("u", "2025-09-10", 1, "m") with { Minutes = new(minutes) }, MadeUp("v", "2025-09-10", 1, "m") with { Minutes = new(minutes) },
        ];

        Assert.Equal(4, Codes(postings).Count(code => code.StartsWith("CM4105", StringComparison.Ordinal)));
    }

    [Fact]
    public void Open_AWriterWhoIsNoText_IsRefused() =>
        Assert.Equal(["CM4111 $.postings[0].recordedBy"], Codes(Given("d", "2025-09-08", 1) with { Stamp = new(null, "\ud800") }));

    [Fact]
    public void Open_ReferencesToTheWrongThing_AreRefused() =>
        Assert.Equal(
            ["CM4103 $.postings[1].for", "CM4106 $.postings[3].on"],
            Codes(Planned("s", "2025-09-08", 30), MadeUp("u", "2025-09-09", 20, "s"), Lost("m", "2025-09-10", 30), MadeUp("v", "2025-09-09", 20, "m")));

    [Fact]
    public void Open_ReversalsThatDoNotFit_AreRefused()
    {
        SessionPosting.Delivered given = Given("d", "2025-09-08", 30);
        SessionPosting.Reversed back = given.Reverse(new("r1"), default, "mistake");

        Assert.Equal(["CM4107 $.postings[2].of"], Codes(given, back, given.Reverse(new("r2"), default, "again")));
        Assert.Equal(["CM4103 $.postings[2].of"], Codes(given, back, back.Reverse(new("r2"), default, "undo")));
        Assert.Equal(["CM4108 $.postings[1]"], Codes(given, back with { Minutes = new(29) }));
        Assert.Equal(["CM4107 $.postings[1].for"], Codes(Lost("m", "2025-09-08", 30), MadeUp("u", "2025-09-09", 30, "m"), Lost("m", "2025-09-08", 30).Reverse(new("r"), default, "mistake")));
    }

    [Fact]
    public void Open_AmendedToTheFullAgain_IsTaken() =>
        Assert.Equal(60, Ledger(Owed("p", "2025-09-08", "2025-09-14", 60), Changed("a", "2025-09-09", -60, "p"), Changed("b", "2025-09-10", 60, "p")).BalanceAt(D("2025-09-10")).Prescribed.Value);

    [Fact]
    public void Open_MoreThanFits_IsOneSentence() =>
        Assert.Equal(["CM4110 $"], Codes([.. Enumerable.Range(0, SessionLedger.MaximumPostings + 1).Select(i => Given($"d{i}", "2025-09-08", 1))]));

    [Fact]
    public void Open_WithoutAnIdentifier_Throws()
    {
        Assert.Throws<ArgumentException>(() => SessionLedger.Open(default));
        Assert.Throws<ArgumentException>(() => SessionLedger.Open(Student, [Given("d", "2025-09-08", 1) with { Line = default }]));
    }

    [Fact]
    public void ToString_ALedgerAndItsPostings_SayNothingOfTheStudent()
    {
        Assert.Equal("ledger of 7 postings", Week.ToString());
        Assert.Equal("Missed m", Week.Postings[4].ToString());
        Assert.Equal(Week.GetHashCode(), Ledger([.. Week.Postings]).GetHashCode());
        Assert.True(Week.Equals((object)Ledger([.. Week.Postings])));
    }
}
