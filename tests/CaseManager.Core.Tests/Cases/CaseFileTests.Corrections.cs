using Ardalis.Result;
using CaseManager.Core.Cases;
using NodaTime;
using static CaseManager.Core.Tests.Cases.Samples;

namespace CaseManager.Core.Tests.Cases;

public sealed partial class CaseFileTests
{
    private static readonly RecordStamp Stamp = new(Instant.FromUtc(2024, 5, 1, 8, 0));
    private static readonly LocalDate Day = new(2024, 5, 1);

    [Fact]
    public void Correct_AMistakenDate_StandsInItsPlaceAmongTheDaysEvents()
    {
        CaseFile file = File(Received("a", 2, 1), Event("b", "evaluation.started", 2, 1), Event("c", "attendance.absent", 2, 1));

        CaseFile corrected = Good(file.Correct(E("a"), Event("a2", "consent.initial-evaluation.received", 2, 1)));

        Assert.Equal(["a2", "b", "c"], Ids(corrected.Events));
        Assert.Equal(["a", "b", "c", "a2"], Ids(corrected.Records));
        Assert.Equal(E("a"), corrected.Records[3].Replaces);
    }

    [Fact]
    public void Correct_ToAnotherDate_MovesToThatDateAndKeepsTheSequence()
    {
        CaseFile file = File(Received("a", 2, 1), Event("b", "evaluation.started", 3, 1));

        Assert.Equal(["a2", "b"], Ids(Good(file.Correct(E("a"), Received("a2", 3, 1))).Events));
        Assert.Equal(["b", "a2"], Ids(Good(file.Correct(E("a"), Received("a2", 3, 2))).Events));
    }

    [Fact]
    public void Correct_AReplacement_StillHasTheFirstPlace()
    {
        CaseFile file = Good(File(Received("a", 2, 1), Event("b", "evaluation.started", 2, 1)).Correct(E("a"), Received("a2", 2, 1)));

        Assert.Equal(["a3", "b"], Ids(Good(file.Correct(E("a2"), Received("a3", 2, 1))).Events));
    }

    [Fact]
    public void Void_AnEvent_LeavesNothingStandingAndIsNoEvent()
    {
        CaseFile voided = Good(File(Received("a"), Received("b", 2, 1)).Void(E("a"), E("v"), Day, Stamp));

        Assert.Equal(["b"], Ids(voided.Events));
        Assert.Equal(EventNames.RecordVoided, voided.Records[2].Name);
        Assert.Equal(E("a"), voided.Records[2].Voids);
        Assert.Equal(Stamp, voided.Records[2].Stamp);
        Assert.Equal(Day, voided.Records[2].On);
    }

    [Fact]
    public void Void_AReplacement_DoesNotBringBackWhatItReplaced()
    {
        CaseFile file = Good(File(Received("a")).Correct(E("a"), Received("a2")));

        Assert.Empty(Good(file.Void(E("a2"), E("v"), Day, Stamp)).Events);
    }

    [Fact]
    public void Void_AnUnknownRecord_IsNotFound()
    {
        Result<CaseFile> refused = File(Received("a")).Void(E("z"), E("v"), Day, Stamp);

        Assert.Equal(ResultStatus.NotFound, refused.Status);
        Assert.Equal(["CM1205: There is no earlier record z in this case. Name a record that was written before this one."], refused.Errors);
    }

    [Fact]
    public void Record_CorrectingItself_IsNotFound() =>
        Assert.Equal(ResultStatus.NotFound, File().Record(Received("a") with { Replaces = E("a") }).Status);

    [Fact]
    public void Correct_ARecordAlreadyReplaced_IsAConflictThatNamesTheReplacement()
    {
        CaseFile file = Good(File(Received("a")).Correct(E("a"), Received("a2")));

        Result<CaseFile> refused = file.Correct(E("a"), Received("a3"));

        Assert.Equal(ResultStatus.Conflict, refused.Status);
        Assert.Equal(["CM1206: Record a has already been corrected by a2. Correct a2 instead."], refused.Errors);
    }

    [Fact]
    public void Correct_AVoidedRecord_IsAConflictThatNamesTheVoid()
    {
        CaseFile file = Good(File(Received("a")).Void(E("a"), E("v"), Day, Stamp));

        Result<CaseFile> refused = file.Correct(E("a"), Received("a3"));

        Assert.Equal(ResultStatus.Conflict, refused.Status);
        Assert.Equal(["CM1206: Record a has already been corrected by v. Record the event again under a new id."], refused.Errors);
    }

    [Fact]
    public void Void_AVoid_IsAConflict()
    {
        CaseFile file = Good(File(Received("a")).Void(E("a"), E("v"), Day, Stamp));

        Result<CaseFile> refused = file.Void(E("v"), E("w"), Day, Stamp);

        Assert.Equal(ResultStatus.Conflict, refused.Status);
        Assert.Equal(["CM1215: Record v withdraws a and cannot be corrected itself. Record the withdrawn event again under a new id."], refused.Errors);
    }

    [Fact]
    public void Correct_SeveralProblemsOfDifferentKinds_IsInvalidWithAll()
    {
        CaseFile file = File(Received("a"));

        Result<CaseFile> refused = file.Correct(E("z"), Received("a") with { On = Born.PlusDays(-1) });

        Assert.Equal(ResultStatus.Invalid, refused.Status);
        Assert.Equal(["CM1210", "CM1205", "CM1204"], refused.ValidationErrors.Select(e => e.ErrorCode));
        Assert.Equal(["$.on", "$.replaces", "$.id"], refused.ValidationErrors.Select(e => e.Identifier));
    }

    [Fact]
    public void Correct_UnknownTargetAndTakenId_IsAConflictWithBoth()
    {
        Result<CaseFile> refused = File(Received("a")).Correct(E("z"), Received("a"));

        Assert.Equal(ResultStatus.Conflict, refused.Status);
        Assert.Equal(2, refused.Errors.Count());
    }

    [Fact]
    public void Correct_OtherVersion_IsAConflict()
    {
        CaseFile file = File(Received("a"));

        Assert.Equal(ResultStatus.Conflict, file.Correct(E("a"), Received("b"), expectedVersion: 7).Status);
        Assert.Equal(ResultStatus.Conflict, file.Void(E("a"), E("v"), Day, Stamp, expectedVersion: 7).Status);
        Assert.True(file.Void(E("a"), E("v"), Day, Stamp, expectedVersion: 1).IsSuccess);
    }

    [Fact]
    public void Correct_ReplacementThatAlreadyNamesTheTarget_IsAccepted() =>
        Assert.Equal(["b"], Ids(Good(File(Received("a")).Correct(E("a"), Received("b") with { Replaces = E("a") })).Events));

    [Fact]
    public void Corrections_CallersSlips_Throw()
    {
        CaseFile file = File(Received("a"));

        Assert.Throws<ArgumentException>("mistaken", () => file.Correct(default, Received("b")));
        Assert.Throws<ArgumentNullException>("replacement", () => file.Correct(E("a"), null!));
        Assert.Throws<ArgumentException>("replacement", () => file.Correct(E("a"), Received("b") with { Id = default }));
        Assert.Throws<ArgumentException>("replacement", () => file.Correct(E("a"), Received("b") with { Replaces = E("z") }));
        Assert.Throws<ArgumentException>("replacement", () => file.Correct(E("a"), Received("b") with { Voids = E("a") }));
        Assert.Throws<ArgumentException>("mistaken", () => file.Void(default, E("v"), Day, Stamp));
        Assert.Throws<ArgumentException>("recordId", () => file.Void(E("a"), default, Day, Stamp));
    }

    [Fact]
    public void Void_ThenRecordedAgain_LeavesTheSameEventsButForTheId()
    {
        CaseFile file = File(Received("a", 2, 1), Event("b", "evaluation.completed", 3, 1));

        CaseFile again = Good(Good(file.Void(E("a"), E("v"), Day, Stamp)).Record(Received("a2", 2, 1)));

        Assert.Equal(file.Events.Select(e => (e.Name, e.On)), again.Events.Select(e => (e.Name, e.On)));
    }
}
