using System.Collections.Immutable;
using System.Globalization;
using CaseManager.Core.Calendars;
using CaseManager.Core.Cases;
using CaseManager.Core.Documents;
using CaseManager.Core.Evaluations;
using CaseManager.Core.Rules;
using CaseManager.Core.Students;
using CaseManager.Core.Timelines;
using CaseManager.RulePacks;
using NodaTime;
using NodaTime.Text;

namespace CaseManager.Core.Tests.Documents;

public sealed class RecordEventsTests
{
    private const string Folder = "tests/CaseManager.Core.Tests/Documents";

    public static TheoryData<string> Samples => new(SampleCases.Names);

    /// <summary>
    /// The same story told twice: by documents, and by a case file whose events were written by hand from the story. On every Monday
    /// of three years both give the same deadlines, on whatever calendar.
    /// </summary>
    [Theory]
    [MemberData(nameof(Samples))]
    public void ToCaseFile_SameStoryAsEvents_GivesTheSameDeadlines(string name)
    {
        CaseFile lived = RecordEvents.ToCaseFile(SampleCases.Record(name)).Value;
        CaseFile written = CaseJson.Read(CommittedText.Bytes($"{Folder}/{name}.events.json")).Value;
        TimelineEvaluator evaluator = Evaluator(lived.Jurisdiction);
        int seen = 0;
        for (LocalDate day = new(2023, 9, 4); day.Year < 2027; day = day.PlusWeeks(1))
        {
            string[] expected = [.. evaluator.Evaluate(written, day).Select(Told).Order(StringComparer.Ordinal)];
            Assert.Equal(expected, evaluator.Evaluate(lived, day).Select(Told).Order(StringComparer.Ordinal));
            seen += expected.Length;
        }

        Assert.InRange(seen, 100, 100_000);
    }

    [Fact]
    public void Of_EveryMemberFilled_GivesEachEventOnceUnderItsOwnId()
    {
        ImmutableArray<CaseEvent> events = RecordEvents.Of(Specimen.Record());

        Assert.Equal(events.Length, events.Select(happened => happened.Id).Distinct().Count());
        Assert.Equal(events.OrderBy(happened => happened.On), events);
        Assert.Empty(EventNames.All.Except(events.Select(happened => happened.Name)).Except(Unreached));
        Assert.All(events, happened => Assert.DoesNotContain(Specimen.Marker, string.Join(' ', happened.Attributes.Select(pair => pair.Value)) + happened.Episode + happened.Id.Value, StringComparison.Ordinal));
    }

    [Fact]
    public void Of_LongIdentifiers_StillGivesIdentifiers()
    {
        string id = new('x', 128);
        CaseRecord record = SampleCases.Record("preschool");
        Evaluation evaluation = record.Evaluations[0] with { Id = new DocumentId(id) };

        ImmutableArray<CaseEvent> events = RecordEvents.Of(record with { Evaluations = [evaluation, evaluation] });

        Assert.Equal(events.Length, events.Select(happened => happened.Id).Distinct().Count());
        Assert.True(RecordEvents.ToCaseFile(record with { Evaluations = [evaluation, evaluation] }).IsSuccess);
    }

    [Fact]
    public void ToCaseFile_Sample_KeepsWhatTheCaseIsAbout()
    {
        CaseRecord record = SampleCases.Record("elementary");
        CaseFile file = RecordEvents.ToCaseFile(record).Value;

        Assert.Equal(("c-elementary", "us-tx", "district", "public"), (file.Id.Value, file.Jurisdiction.Value, file.CalendarId, file.Attributes["enrolment"]));
        Assert.Equal(record.Student.BirthDate.Reveal(), file.Student.BirthDate);
        Assert.Equal(CaseStage.Served, file.Stage);
        Assert.Equal(CaseStage.Exited, RecordEvents.ToCaseFile(SampleCases.Record("graduation")).Value.Stage);
    }

    [Fact]
    public void ToCaseFile_DateBeforeBirth_IsRefused()
    {
        CaseRecord record = SampleCases.Record("elementary");
        CaseRecord impossible = record with { Referrals = [record.Referrals[0] with { ReceivedOn = new LocalDate(2010, 1, 1) }] };

        Assert.Equal("CM1210", Assert.Single(RecordEvents.ToCaseFile(impossible).ValidationErrors).ErrorCode);
    }

    [Fact]
    public void Of_Surrogate_TellsOfTheNeedAndTheAssignment()
    {
        CaseRecord record = SampleCases.Record("preschool");
        var surrogate = new RightsHolder { Contact = new ContactId("k-mother"), Basis = RightsBasis.SurrogateAppointedByAgency, NeedDeterminedOn = new LocalDate(2026, 6, 1), From = new LocalDate(2026, 6, 12) };

        ImmutableArray<CaseEvent> events = RecordEvents.Of(record with { Student = record.Student with { RightsHolders = [surrogate] } });

        Assert.Equal(new LocalDate(2026, 6, 1), events.Single(happened => happened.Name == EventNames.SurrogateNeedDetermined).On);
        Assert.Equal(new LocalDate(2026, 6, 12), events.Single(happened => happened.Name == EventNames.SurrogateAssigned).On);
    }

    [Theory]
    [InlineData(EnrollmentExit.Graduated, "student.graduated")]
    [InlineData(EnrollmentExit.MovedAway, "student.transferred-out")]
    [InlineData(EnrollmentExit.ReachedMaximumAge, "student.exited")]
    [InlineData(EnrollmentExit.SameAgency, null)]
    public void Of_LeavingTheLastSchool_TellsHow(EnrollmentExit exit, string? expected)
    {
        CaseRecord record = SampleCases.Record("preschool");
        Enrollment stay = record.Student.Enrollments[0] with { Through = new LocalDate(2027, 6, 4), Exit = exit };
        CaseEvent? last = RecordEvents.Of(record with { Student = record.Student with { Enrollments = [stay] } }).SingleOrDefault(happened => happened.Name.Value.StartsWith("student.", StringComparison.Ordinal));

        Assert.Equal(expected, last?.Name.Value);
        Assert.Equal(exit == EnrollmentExit.ReachedMaximumAge ? "reached-maximum-age" : null, last?.Attributes["reason"]);
    }

    [Fact]
    public void Of_Null_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => RecordEvents.Of(null!));
        Assert.Throws<ArgumentNullException>(() => RecordEvents.ToCaseFile(null!));
    }

    /// <summary>What no document tells: corrections of records, matters outside these documents.</summary>
    private static EventName[] Unreached { get; } =
    [
        EventNames.RecordVoided, EventNames.StateReviewRequested, EventNames.StateReviewDecided, EventNames.CivilActionFiled, EventNames.IndependentEvaluationRequested,
        EventNames.IndependentEvaluationAnswered, EventNames.PrivatePlacementPlanned, EventNames.PrivatePlacementNoticed,
        // The specimen has two of each list: not every kind of referral, consent, exit; and its meetings are called off.
        EventNames.StudentExited, EventNames.StudentTransferredOut, EventNames.StudentTransferredIn, EventNames.SurrogateAssigned, EventNames.SurrogateNeedDetermined,
        EventNames.IepMeetingScheduled, EventNames.ReferralReceived, EventNames.ConsentServicesReceived, EventNames.ConsentServicesRefused, EventNames.ConsentServicesRequested, EventNames.ConsentServicesRevoked,
    ];

    private static string Told(Deadline deadline) => string.Create(
        CultureInfo.InvariantCulture,
        $"{deadline.Key.Rule} {deadline.Variant?.Id} {deadline.StartedOn:R} {deadline.OpensOn:R} {deadline.DueOn:R} {deadline.NotBefore:R} {deadline.WorkBy:R} {deadline.MetOn:R} {deadline.Status} {deadline.DaysLeft} {deadline.Basis} {deadline.Certainty}");

    private static TimelineEvaluator Evaluator(JurisdictionId jurisdiction)
    {
        RulePack federal = RulePackReader.Read(BuiltInPacks.Read("us").Span).Value;
        RuleSet rules = jurisdiction == JurisdictionId.Federal
            ? RuleSet.Compile(federal).Value
            : RuleSet.Compile(federal, RulePackReader.Read(BuiltInPacks.Read(jurisdiction.Value).Span).Value).Value;
        SchoolYearCalendar[] years =
        [
            .. Directory.EnumerateFiles(CommittedText.PathOf("tests/Data/calendars"), "ga-newton-*.json")
                .Order(StringComparer.Ordinal)
                .Select(file => SchoolCalendarReader.Read(File.ReadAllBytes(file), Path.GetFileNameWithoutExtension(file)).Value),
        ];
        SchoolCalendar joined = SchoolCalendar.Join(years).Value;
        return new TimelineEvaluator(rules, joined.Bind(rules.Bases, rules.Holidays));
    }
}
