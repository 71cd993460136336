using Ardalis.Result;
using CaseManager.Core.Plans;
using CaseManager.Core.Services;
using CaseManager.Core.Validation;
using NodaTime;
using static CaseManager.Core.Tests.Plans.Lives;

namespace CaseManager.Core.Tests.Plans;

public sealed class PlanHistoryTests
{
    [Fact]
    public void InForceOn_BeforeAnyPlan_IsNothing()
    {
        PlanInForce answer = Life().InForceOn(Day(2026, 3, 15));

        Assert.Equal(PlanStanding.None, answer.Standing);
        Assert.Null(answer.Revision);
        Assert.Empty(answer.Services);
    }

    [Fact]
    public void InForceOn_FirstToLastDayAndAfter_IsThePlan()
    {
        PlanHistory history = Life(First());

        Assert.Equal(PlanStanding.InForce, history.InForceOn(Day(2026, 3, 16)).Standing);
        Assert.False(history.InForceOn(Day(2027, 3, 9)).ReviewOverdue);
        PlanInForce late = history.InForceOn(Day(2027, 3, 10));
        Assert.True(late.ReviewOverdue);
        Assert.Equal(PlanStanding.InForce, late.Standing);
        Assert.Equal(5, late.Services.Length);
        Assert.Equal(["d-1"], late.Because.Select(id => id.Value));
    }

    [Fact]
    public void InForceOn_Amended_ChangesNothingBeforeItsDay()
    {
        PlanHistory history = Life(First(), Amended());

        Assert.Equal((1, 4), Reading(history, Day(2026, 8, 23)));
        Assert.Equal((2, 5), Reading(history, Day(2026, 8, 24)));
        Assert.Equal(history.InForceOn(Day(2026, 8, 23)).Revision!.InEffect, history.InForceOn(Day(2026, 8, 24)).Revision!.InEffect);
        Assert.Equal(RevisionStanding.InForce, history.StandingOf(Plan, 1, Day(2026, 8, 23)));
        Assert.Equal(RevisionStanding.Amended, history.StandingOf(Plan, 1, Day(2026, 8, 24)));
        Assert.Equal(RevisionStanding.Finished, history.StandingOf(Plan, 2, Day(2026, 8, 23)));
        Assert.Equal(RevisionStanding.Unknown, history.StandingOf(Plan, 3, Day(2026, 8, 24)));
    }

    [Fact]
    public void InForceOn_KnownEarlier_IsWhatWasKnownThen()
    {
        PlanHistory history = Life(First(), Amended());

        Assert.Equal((1, 4), Reading(history, Day(2026, 9, 1), Instant.FromUtc(2026, 8, 18, 14, 59)));
        Assert.Equal((2, 5), Reading(history, Day(2026, 9, 1), Instant.FromUtc(2026, 8, 18, 15, 0)));
        Assert.Equal(PlanStanding.None, history.InForceOn(Day(2026, 9, 1), Instant.FromUtc(2026, 3, 1, 0, 0)).Standing);
    }

    [Fact]
    public void InForceOn_TypingMistakeCorrected_KeepsTheRevisionAndWhatWasKnown()
    {
        PlanHistory history = Life(First(), Corrected("Room 12"));

        PlanInForce now = history.InForceOn(Day(2026, 4, 1));
        Assert.Equal(1, now.Revision!.Number);
        Assert.Equal("Room 12", now.Services[0].Location.Reveal());
        Assert.Equal(["d-1", "d-9"], now.Because.Select(id => id.Value));
        Assert.Equal("Resource room", history.InForceOn(Day(2026, 4, 1), Instant.FromUtc(2026, 3, 20, 0, 0)).Services[0].Location.Reveal());
        Assert.Equal("Room 12", Assert.Single(history.Revisions()).Content.Services[0].Location.Reveal());
    }

    [Fact]
    public void InForceOn_FirstPlanWithoutConsent_WaitsForIt()
    {
        PlanHistory waiting = Life(First(needsConsent: true));
        Assert.Equal(PlanStanding.AwaitingConsent, waiting.InForceOn(Day(2026, 3, 20)).Standing);
        Assert.Equal(RevisionStanding.Finished, waiting.StandingOf(Plan, 1, Day(2026, 3, 20)));

        PlanHistory given = Recorded(waiting, Consent("d-2", Day(2026, 3, 25), ConsentScope.Full));
        Assert.Equal(PlanStanding.AwaitingConsent, given.InForceOn(Day(2026, 3, 24)).Standing);
        Assert.Equal(PlanStanding.InForce, given.InForceOn(Day(2026, 3, 25)).Standing);

        PlanHistory refused = Recorded(waiting, Consent("d-2", Day(2026, 3, 25), ConsentScope.Refused));
        Assert.Equal(PlanStanding.ConsentRefused, refused.InForceOn(Day(2026, 3, 25)).Standing);
        Assert.Empty(refused.InForceOn(Day(2026, 3, 25)).Services);
    }

    [Fact]
    public void InForceOn_ConsentInPart_LeavesOutWhatIsWithheld()
    {
        PlanHistory history = Life(First(needsConsent: true), Consent("d-2", Day(2026, 3, 16), ConsentScope.Part, "l-speech"));

        PlanInForce answer = history.InForceOn(Day(2026, 3, 16));
        Assert.Equal(["l-reading", "l-check-in", "l-audio", "l-consult"], answer.Services.Select(line => line.Id.Value));
        Assert.Equal(["l-speech"], answer.Withheld.Select(id => id.Value));
        Assert.Equal(["d-1", "d-2"], answer.Because.Select(id => id.Value));

        Assert.Equal(5, Recorded(history, Consent("d-3", Day(2026, 4, 1), ConsentScope.Full)).InForceOn(Day(2026, 4, 1)).Services.Length);
    }

    [Fact]
    public void InForceOn_NextPlan_TakesItsPlaceOnItsOwnDay()
    {
        PlanHistory history = Life(First(), Next());

        Assert.Equal(Plan, history.InForceOn(Day(2027, 3, 7)).Revision!.Plan);
        Assert.Equal(new PlanId("p-next"), history.InForceOn(Day(2027, 3, 8)).Revision!.Plan);
        Assert.Equal(RevisionStanding.Superseded, history.StandingOf(Plan, 1, Day(2027, 3, 8)));
        Assert.Equal(RevisionStanding.Finished, history.StandingOf(new PlanId("p-next"), 1, Day(2027, 3, 7)));
    }

    [Fact]
    public void InForceOn_StayPut_KeepsThePlanThatWasThere()
    {
        PlanHistory history = Life(First(), StayPut("d-5", Day(2027, 3, 4)), Next());

        PlanInForce kept = history.InForceOn(Day(2027, 6, 1));
        Assert.Equal((PlanStanding.StayPut, Plan), (kept.Standing, kept.Revision!.Plan));
        Assert.Equal(["d-1", "d-5"], kept.Because.Select(id => id.Value));
        Assert.Equal(RevisionStanding.Finished, history.StandingOf(new PlanId("p-next"), 1, Day(2027, 6, 1)));

        PlanHistory over = Recorded(history, new PlanRecord.StayPutEnded { Id = new DocumentId("d-7"), On = Day(2027, 7, 1) });
        Assert.Equal(Plan, over.InForceOn(Day(2027, 6, 30)).Revision!.Plan);
        Assert.Equal((PlanStanding.InForce, "p-next"), (over.InForceOn(Day(2027, 7, 1)).Standing, over.InForceOn(Day(2027, 7, 1)).Revision!.Plan.Value));
    }

    [Fact]
    public void InForceOn_StayPutTheSameDayAsANewPlan_KeepsTheOldOne() =>
        Assert.Equal(Plan, Life(First(), Next(), StayPut("d-5", Day(2027, 3, 8))).InForceOn(Day(2027, 3, 8)).Revision!.Plan);

    [Theory]
    [InlineData(AmendmentBasis.TeamMeeting, 1)]
    [InlineData(AmendmentBasis.WrittenAgreement, 2)]
    public void InForceOn_AmendedDuringStayPut_OnlyByAgreement(AmendmentBasis basis, int expected) =>
        Assert.Equal(expected, Life(First(), StayPut("d-5", Day(2026, 8, 1)), Amended(basis)).InForceOn(Day(2026, 9, 1)).Revision!.Number);

    [Fact]
    public void InForceOn_RevokedAndBegunAgain_IsAnsweredForEachDay()
    {
        PlanHistory history = Life(First(), new PlanRecord.Revoked { Id = new DocumentId("d-3"), On = Day(2026, 5, 4), From = Day(2026, 5, 11) });

        Assert.Equal(PlanStanding.InForce, history.InForceOn(Day(2026, 5, 10)).Standing);
        PlanInForce revoked = history.InForceOn(Day(2026, 5, 11));
        Assert.Equal((PlanStanding.Revoked, "d-3"), (revoked.Standing, Assert.Single(revoked.Because).Value));
        Assert.Equal(RevisionStanding.Ended, history.StandingOf(Plan, 1, Day(2026, 5, 11)));
        Assert.Equal(PlanStanding.InForce, Recorded(history, Next()).InForceOn(Day(2027, 3, 8)).Standing);
    }

    [Fact]
    public void InForceOn_Ended_IsEndedFromThatDay()
    {
        PlanHistory history = Life(First(), new PlanRecord.Ended { Id = new DocumentId("d-3"), On = Day(2026, 6, 1), Reason = PlanEnding.TransferredOut });

        Assert.Equal(PlanStanding.InForce, history.InForceOn(Day(2026, 5, 31)).Standing);
        Assert.Equal(PlanStanding.Ended, history.InForceOn(Day(2026, 6, 1)).Standing);
    }

    [Fact]
    public void Record_IdOrVersionTaken_IsAConflict()
    {
        Assert.Equal(ResultStatus.Conflict, Life(First(), StayPut("d-5", Day(2026, 4, 1))).Record(Consent("d-5", Day(2026, 4, 2), ConsentScope.Full)).Status);
        Result<PlanHistory> stale = Life(First()).Record(Amended(), expectedVersion: 0);
        Assert.Equal(ResultStatus.Conflict, stale.Status);
        Assert.Contains("CM3912", Assert.Single(stale.Errors), StringComparison.Ordinal);
        Assert.True(Life(First()).Record(Amended(), expectedVersion: 1).IsSuccess);
    }

    public static TheoryData<string, PlanRecord[], PlanRecord> Refused() => new()
    {
        { "CM3911", [First(), StayPut("d-5", Day(2026, 4, 1))], new PlanRecord.StayPutEnded { Id = new DocumentId("d-5"), On = Day(2026, 4, 2) } },
        { "CM3913", [], new PlanRecord.Finished { Id = new DocumentId("d-1"), On = Day(2026, 3, 10), Revision = PlanRevision.Of(Samples.Finished(Samples.Transition)) } },
        { "CM3914", [First()], First() with { Id = new DocumentId("d-2") } },
        { "CM3914", [First(), Amended()], Amended() with { Id = new DocumentId("d-8") } },
        { "CM3915", [], Consent("d-2", Day(2026, 3, 16), ConsentScope.Full) },
        { "CM3915", [], Amended() },
        { "CM3915", [], Corrected("x") },
        { "CM3916", [First()], new PlanRecord.Amended { Id = new DocumentId("d-2"), On = Day(2026, 8, 18), Basis = AmendmentBasis.TeamMeeting, Revision = PlanRevision.Stored(Samples.Elementary with { Ends = Day(2027, 4, 9) }, 2, Day(2026, 8, 24), Day(2026, 8, 18)) } },
        { "CM3917", [First()], new PlanRecord.Corrected { Id = new DocumentId("d-2"), On = Day(2026, 3, 20), Revision = PlanRevision.Stored(Samples.Elementary.WithLine("l-reading", line => line with { Ends = null }), 1, Day(2026, 3, 16), Day(2026, 3, 10)) } },
        { "CM3918", [First()], new PlanRecord.StayPutEnded { Id = new DocumentId("d-2"), On = Day(2026, 4, 1) } },
        { "CM3918", [First()], StayPut("d-5", Day(2026, 3, 15)) },
        { "CM3918", [], new PlanRecord.Ended { Id = new DocumentId("d-2"), On = Day(2026, 4, 1), Reason = PlanEnding.AgedOut } },
        { "CM3918", [First(), new PlanRecord.Ended { Id = new DocumentId("d-2"), On = Day(2026, 4, 1), Reason = PlanEnding.AgedOut }], Amended() },
        { "CM3919", [First()], new PlanRecord.Revoked { Id = new DocumentId("d-2"), On = Day(2026, 5, 4), From = Day(2026, 5, 3) } },
        { "CM3919", [First()], new PlanRecord.Amended { Id = new DocumentId("d-2"), On = Day(2026, 8, 18), Basis = AmendmentBasis.TeamMeeting, Revision = PlanRevision.Stored(Samples.Elementary, 2, Day(2027, 3, 10), Day(2026, 8, 18)) } },
        { "CM3919", [First()], new PlanRecord.StayPutBegan { Id = new DocumentId("d-2"), On = Day(1850, 1, 1) } },
        { "CM3920", [First()], Consent("d-2", Day(2026, 3, 16), ConsentScope.Part) },
        { "CM3920", [First()], Consent("d-2", Day(2026, 3, 16), ConsentScope.Part, "l-none") },
        { "CM3920", [First()], Consent("d-2", Day(2026, 3, 16), ConsentScope.Full, "l-speech") },
    };

    [Theory]
    [MemberData(nameof(Refused), DisableDiscoveryEnumeration = true)]
    public void Record_WhatCannotBe_IsRefusedWithItsCode(string code, PlanRecord[] before, PlanRecord record)
    {
        Result<PlanHistory> refused = Life(before).Record(record);

        Assert.False(refused.IsSuccess);
        Assert.Contains(refused.ValidationErrors.Select(error => error.ErrorCode).Concat(refused.Errors.Select(error => error[..6])), found => found == code);
        Assert.DoesNotContain(refused.ValidationErrors, error => error.ErrorMessage.Contains("s-elementary", StringComparison.Ordinal));
    }

    [Fact]
    public void Json_EveryKindOfRecord_SurvivesTheRoundTrip()
    {
        PlanHistory history = Everything();

        PlanHistory read = PlanHistoryJson.Read(PlanHistoryJson.Write(history)).Value;

        Assert.Equal(history, read);
        Assert.Equal(history.GetHashCode(), read.GetHashCode());
        Assert.Equal(typeof(PlanRecord).GetNestedTypes().Length, history.Records.Select(record => record.GetType()).Distinct().Count());
    }

    [Fact]
    public void Json_ARecordThatCannotBe_IsRefusedAtItsPlace()
    {
        string json = System.Text.Encoding.UTF8.GetString(PlanHistoryJson.Write(Everything())).Replace("\"$kind\":\"finished\",\"id\":\"d-1\"", "\"$kind\":\"finished\",\"id\":\"d-2\"", StringComparison.Ordinal);

        ValidationError error = PlanHistoryJson.Read(System.Text.Encoding.UTF8.GetBytes(json)).ValidationErrors.First();

        Assert.Equal(("CM3911", "$.records[1].id"), (error.ErrorCode, error.Identifier));
        Assert.Equal("CM1007", PlanHistoryJson.Read("""{"schema":9,"student":"s","records":[]}"""u8).ValidationErrors.First().ErrorCode);
    }

    [Fact]
    public void Restore_AKeptPlan_IsTheFinishedPlanAgain()
    {
        PlanRevision kept = PlanHistoryJson.Read(PlanHistoryJson.Write(Life(First(), Amended()))).Value.InForceOn(Day(2026, 9, 1)).Revision!;

        Iep plan = CaseValidation.Restore(kept, FindingCatalog.Federal).Value;

        Assert.Equal(PlanRevision.Of(plan), kept);
        Assert.Equal((2, Day(2026, 8, 24)), (plan.Revision, plan.From));
    }

    [Fact]
    public void Of_TheDefaultStudent_Throws()
    {
        Assert.Throws<ArgumentException>("student", () => PlanHistory.Of(default));
        Assert.Throws<ArgumentException>("happened", () => Life().Record(new PlanRecord.StayPutBegan { Id = default, On = Day(2026, 1, 1) }));
        Assert.Throws<ArgumentNullException>("happened", () => Life().Record(null!));
    }

    private static (int Revision, int Times) Reading(PlanHistory history, LocalDate on, Instant? knownAt = null)
    {
        PlanInForce answer = history.InForceOn(on, knownAt);
        return (answer.Revision!.Number, answer.Services[0].Frequency!.Times);
    }
}
