using Ardalis.Result;
using CaseManager.Core.Cases;
using NodaTime;
using static CaseManager.Core.Tests.Cases.Samples;

namespace CaseManager.Core.Tests.Cases;

public sealed partial class CaseFileTests
{
    [Fact]
    public void Record_NewEvent_GivesANewFileAndLeavesTheOldOne()
    {
        CaseFile before = File(Received("e1"));

        CaseFile after = Good(before.Record(Event("e2", "evaluation.completed", 3, 1)));

        Assert.Equal(["e1"], Ids(before.Records));
        Assert.Equal(["e1", "e2"], Ids(after.Records));
        Assert.Equal(1, before.Version);
        Assert.Equal(2, after.Version);
    }

    [Fact]
    public void Record_TakenId_IsAConflictThatNamesTheRecord()
    {
        Result<CaseFile> refused = File(Received("e1")).Record(Event("e1", "evaluation.completed", 3, 1));

        Assert.Equal(ResultStatus.Conflict, refused.Status);
        Assert.Equal(["CM1204: The id e1 already belongs to record 1 of this case. Give the record an id of its own."], refused.Errors);
    }

    [Fact]
    public void Record_OtherVersion_IsAConflict()
    {
        Result<CaseFile> refused = File(Received("e1")).Record(Event("e2", "evaluation.completed", 3, 1), expectedVersion: 0);

        Assert.Equal(ResultStatus.Conflict, refused.Status);
        Assert.Equal(["CM1212: The case has version 1, not 0. Read the case again, look at what was added, and repeat the command."], refused.Errors);
    }

    [Fact]
    public void Record_ExpectedVersion_IsAccepted() =>
        Assert.Equal(2, Good(File(Received("e1")).Record(Event("e2", "evaluation.completed", 3, 1), expectedVersion: 1)).Version);

    [Fact]
    public void Record_ImpossibleDates_IsInvalidWithEveryProblem()
    {
        CaseEvent wrong = Event("e2", "hearing.scheduled", 3, 10) with
        {
            For = new LocalDate(2024, 3, 9),
            Until = new LocalDate(2024, 3, 9),
            Through = new LocalDate(2024, 3, 9),
        };

        Result<CaseFile> refused = File(Received("e1")).Record(wrong);

        Assert.Equal(ResultStatus.Invalid, refused.Status);
        Assert.Equal(
            [
                "$.until CM1209 The date 'until' is before 'on'. Check the two dates.",
                "$.through CM1209 The date 'through' is before 'on'. Check the two dates.",
                "$.for CM1209 The date 'for' is before 'on'. Check the two dates.",
            ],
            Lines(refused));
    }

    [Theory]
    [InlineData("iep.meeting-scheduled", false)]
    [InlineData("hearing.scheduled", false)]
    [InlineData("private-placement.planned", false)]
    [InlineData("progress-report.provided", true)]
    [InlineData("x.reported", true)]
    public void Record_ForBeforeOn_IsRefusedOnlyOfPlans(string name, bool accepted) =>
        Assert.Equal(accepted, File().Record(Event("e1", name, 3, 10) with { For = new LocalDate(2024, 3, 9) }).IsSuccess);

    [Fact]
    public void Record_DatesOnTheDayItself_AreAccepted()
    {
        LocalDate day = new(2024, 3, 10);

        Assert.True(File().Record(Event("e1", "hearing.scheduled", 3, 10) with { For = day, Until = day, Through = day }).IsSuccess);
    }

    [Fact]
    public void Record_BeforeBirth_IsRefusedWithoutEitherDate()
    {
        Result<CaseFile> refused = File().Record(Received("e1") with { On = Born.PlusDays(-1) });

        Assert.Equal(["$.on CM1210 The event is dated before the student's birth. Check this date and the birth date."], Lines(refused));
    }

    [Fact]
    public void Record_OnTheDayOfBirth_IsAccepted() => Assert.True(File().Record(Received("e1") with { On = Born }).IsSuccess);

    [Fact]
    public void Record_DatesOutOfRange_AreRefused()
    {
        LocalDate late = new(2500, 1, 1);
        Result<CaseFile> refused = File().Record(Received("e1") with { On = new LocalDate(1899, 12, 31), Until = late, Through = late, For = late });

        const string Said = " CM1208 The date is out of range. Give a date of the ISO calendar from 1900-01-01 through 2499-12-31.";
        Assert.Equal(["$.on" + Said, "$.until" + Said, "$.through" + Said, "$.for" + Said], Lines(refused));
    }

    [Fact]
    public void Record_DateOfAnotherCalendar_IsRefused()
    {
        LocalDate hebrew = new LocalDate(2024, 1, 16).WithCalendar(CalendarSystem.HebrewCivil);

        Assert.Equal("CM1208", Assert.Single(File().Record(Received("e1") with { On = hebrew }).ValidationErrors).ErrorCode);
    }

    [Fact]
    public void Record_TextsTooLong_AreRefusedWithoutTheText()
    {
        CaseEvent wrong = Received("e1") with
        {
            Episode = Marker + new string('x', 128),
            Stamp = new RecordStamp(null, Marker + new string('x', 200)),
        };

        Assert.Equal(
            [
                "$.episode CM1214 The text is too long or has half a Unicode character. Give at most 128 characters.",
                "$.recordedBy CM1214 The text is too long or has half a Unicode character. Give at most 200 characters.",
            ],
            Lines(File().Record(wrong)));
    }

    // A list inside the test: half a character does not survive in the arguments of a theory.
    [Fact]
    public void Record_HalfACharacterInTheEpisode_IsRefused() =>
        Assert.All(
            ["\ud800", "x\udc00y", "\ud83d", "\udc00\ud83d", "\ud83d\ud83d\udc00"],
            episode => Assert.Equal("CM1214", Assert.Single(File().Record(Received("e1") with { Episode = episode }).ValidationErrors).ErrorCode));

    [Fact]
    public void Record_LongestTexts_AreAccepted() =>
        Assert.True(File().Record(Received("e1") with { Episode = string.Concat(Enumerable.Repeat("\U0001F600", 64)), Stamp = new RecordStamp(null, new string('x', 200)) }).IsSuccess);

    [Fact]
    public void Record_VoidedNameWithoutVoids_IsRefusedAndSoIsTheReverse()
    {
        const string Said = "$.name CM1207 A record with 'voids' has the name record.voided, and no other record has it. Give the name record.voided together with 'voids'.";

        Assert.Equal([Said], Lines(File(Received("e1")).Record(Event("e2", "record.voided", 3, 1))));
        Assert.Equal([Said], Lines(File(Received("e1")).Record(Event("e2", "evaluation.completed", 3, 1) with { Voids = E("e1") })));
    }

    [Fact]
    public void Record_BothVoidsAndReplaces_IsRefused() =>
        Assert.Equal(
            ["$ CM1207 The record both voids and replaces. Keep 'voids' or 'replaces', not both."],
            Lines(File(Received("e1")).Record(Event("e2", "record.voided", 3, 1) with { Voids = E("e1"), Replaces = E("e1") })));

    [Fact]
    public void Record_AFullCase_IsAConflict()
    {
        CaseFile full = File([.. Enumerable.Range(0, CaseFile.MaximumRecords).Select(i => Event($"e{i}", "attendance.absent", 2, 1))]);

        Result<CaseFile> refused = full.Record(Event("last", "attendance.absent", 2, 1));

        Assert.Equal(ResultStatus.Conflict, refused.Status);
        Assert.Equal(["CM1211: The case would have 10001 records; at most 10000 are kept. Check that this is the case of one student."], refused.Errors);
    }

    [Fact]
    public void Record_CallersSlips_Throw()
    {
        CaseFile file = File();

        Assert.Throws<ArgumentNullException>("happened", () => file.Record(null!));
        Assert.Throws<ArgumentException>("happened", () => file.Record(Received("e1") with { Id = default }));
        Assert.Throws<ArgumentException>("happened", () => file.Record(Received("e1") with { Name = default }));
    }
}
