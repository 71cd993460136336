using System.Collections.Immutable;
using Ardalis.Result;
using CaseManager.Core.Cases;
using NodaTime;
using static CaseManager.Core.Tests.Cases.Samples;

namespace CaseManager.Core.Tests.Cases;

public sealed partial class CaseFileTests
{
    [Fact]
    public void Open_WithNothing_HasNoRecordsAndVersionZero()
    {
        CaseFile file = Good(CaseFile.Open(Id, Child, JurisdictionId.Federal));

        Assert.Equal(Id, file.Id);
        Assert.Equal(Child, file.Student);
        Assert.Equal(JurisdictionId.Federal, file.Jurisdiction);
        Assert.Null(file.CalendarId);
        Assert.Equal(0, file.Version);
        Assert.Empty(file.Records);
        Assert.Empty(file.Events);
        Assert.Empty(file.Holidays);
        Assert.Equal(0, file.Attributes.Count);
        Assert.Equal(CaseStage.NotReferred, file.Stage);
    }

    [Fact]
    public void Events_RecordedOutOfOrder_AreByDateThenBySequence()
    {
        CaseFile file = File(Received("c", 3, 1), Received("a", 1, 1), Received("d", 3, 1), Received("b", 2, 1));

        Assert.Equal(["a", "b", "c", "d"], Ids(file.Events));
        Assert.Equal(["c", "a", "d", "b"], Ids(file.Records));
    }

    [Fact]
    public void Open_ManyProblems_TellsThemAllWithTheirPaths()
    {
        Result<CaseFile> refused = CaseFile.Open(
            Id,
            new Student(new StudentId("s"), new LocalDate(1899, 1, 1)),
            JurisdictionId.Federal,
            [Received("a"), Received("a") with { Until = new LocalDate(2023, 1, 1) }, Received("b") with { Replaces = E("z") }],
            calendarId: "has space",
            holidays: [new(new JurisdictionId("us-tx"), [new LocalDate(2500, 1, 1)])]);

        Assert.Equal(ResultStatus.Invalid, refused.Status);
        Assert.Equal(
            [
                "$.student.birthDate CM1208 The date is out of range. Give a date of the ISO calendar from 1900-01-01 through 2499-12-31.",
                "$.calendar CM1201 This is not an identifier. Give 1 to 128 printable ASCII characters, without spaces or quotes.",
                "$.holidays.us-tx CM1208 The date is out of range. Give a date of the ISO calendar from 1900-01-01 through 2499-12-31.",
                "$.events[1].until CM1209 The date 'until' is before 'on'. Check the two dates.",
                "$.events[1].id CM1204 The id a already belongs to record 1 of this case. Give the record an id of its own.",
                "$.events[2].replaces CM1205 There is no earlier record z in this case. Name a record that was written before this one.",
            ],
            Lines(refused));
    }

    [Fact]
    public void Open_TooManyRecords_SaysSoOnce()
    {
        Result<CaseFile> refused = CaseFile.Open(Id, Child, JurisdictionId.Federal, Enumerable.Repeat(Received("same"), 100_000));

        Assert.Equal(
            ["$.events CM1211 The case would have 100000 records; at most 10000 are kept. Check that this is the case of one student."],
            Lines(refused));
    }

    [Fact]
    public void Open_Holidays_AreSortedAndEachOnce()
    {
        LocalDate first = new(2024, 3, 2);
        LocalDate second = new(2024, 4, 21);
        CaseFile file = Good(CaseFile.Open(
            Id,
            Child,
            JurisdictionId.Federal,
            holidays: [new(new JurisdictionId("us-tx"), [second, first, second]), new(new JurisdictionId("us-ca"), default)]));

        Assert.Equal(["us-ca", "us-tx"], file.Holidays.Keys.Select(key => key.Value));
        Assert.Equal([first, second], file.Holidays[new JurisdictionId("us-tx")].ToArray());
        Assert.Empty(file.Holidays[new JurisdictionId("us-ca")]);
    }

    [Fact]
    public void Open_CallersSlips_Throw()
    {
        JurisdictionId us = JurisdictionId.Federal;

        Assert.Throws<ArgumentException>("id", () => CaseFile.Open(default, Child, us));
        Assert.Throws<ArgumentNullException>("student", () => CaseFile.Open(Id, null!, us));
        Assert.Throws<ArgumentException>("student", () => CaseFile.Open(Id, Child with { Id = default }, us));
        Assert.Throws<ArgumentException>("jurisdiction", () => CaseFile.Open(Id, Child, default));
        Assert.Throws<ArgumentNullException>("records", () => CaseFile.Open(Id, Child, us, [null!]));
        Assert.Throws<ArgumentException>("records", () => CaseFile.Open(Id, Child, us, [Received("a") with { Id = default }]));
        Assert.Throws<ArgumentException>("records", () => CaseFile.Open(Id, Child, us, [Received("a") with { Name = default }]));
    }

    [Fact]
    public void Equality_OfFiles_RegardsEverything()
    {
        JurisdictionId tx = new("us-tx");
        ImmutableArray<LocalDate> dates = [Day];
        CaseAttributes grade = CaseAttributes.From([new("grade", "2")]);
        CaseFile Make(CaseId? id = null, Student? student = null, JurisdictionId? jurisdiction = null, CaseEvent? record = null, string? calendar = "tx", CaseAttributes? attributes = null, ImmutableArray<LocalDate>? holidays = null, string holidaysOf = "us-tx") =>
            Good(CaseFile.Open(id ?? Id, student ?? Child, jurisdiction ?? tx, [record ?? Received("a")], calendar, attributes ?? grade, [new(new JurisdictionId(holidaysOf), holidays ?? dates)]));

        CaseFile file = Make();
        CaseFile[] others =
        [
            Make(id: new CaseId("c-2")),
            Make(student: Child with { BirthDate = Born.PlusDays(1) }),
            Make(jurisdiction: JurisdictionId.Federal),
            Make(record: Received("a", 1, 17)),
            Make(record: Received("b")),
            Make(calendar: null),
            Make(attributes: CaseAttributes.Empty),
            Make(holidays: [Day, Day.PlusDays(1)]),
            Make(holidaysOf: "us-ca"),
            Good(file.Record(Received("b"))),
        ];

        Assert.Equal(file, Make());
        Assert.True(file.Equals((object)Make()));
        Assert.Equal(file.GetHashCode(), Make().GetHashCode());
        Assert.False(file.Equals(null));
        Assert.False(file.Equals("c-1"));
        Assert.All(others, other => Assert.NotEqual(file, other));
    }

    [Fact]
    public void Equality_OfHolidays_RegardsHowMany()
    {
        CaseFile none = File();
        CaseFile some = Good(CaseFile.Open(Id, Child, new JurisdictionId("us-tx"), holidays: [new(JurisdictionId.Federal, [Day])]));

        Assert.NotEqual(none, some);
    }
}
