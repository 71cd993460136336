using CaseManager.Core.Tests.Timelines;

namespace CaseManager.Core.Tests.Issues;

/// <summary>A misspelt value of a closed vocabulary opened no clock, and nobody was told.</summary>
public class MisspeltWords
{
    private static readonly string Rule = Scene.Rule("r", "'starts': { 'anyOf': ['iep.meeting-held[purpose=initial|annual]', 'a.start[quick=true]', 'a.plan[unit=school-days]'] }, 'ends': { 'anyOf': ['a.end'] }, 'due': " + Scene.Days(10));
    private static readonly string Guarded = Scene.Duty("g", Scene.Days(10), "'variants': [ { 'id': 'v', 'when': [ { '$kind': 'attribute', 'key': 'enrolment', 'in': ['private', 'home'] } ], 'due': " + Scene.Days(20) + " } ]");

    private static string[] Told(string line) => [.. Scene.Of(Rule).Event(line).Check("2025-02-01").Select(finding => $"{finding.Code} {finding.Path} {finding.Severity}")];

    [Theory]
    [InlineData("iep.meeting-held purpose=Annual", "purpose")]
    [InlineData("iep.meeting-held purpose=anual", "purpose")]
    [InlineData("iep.meeting-scheduled purpose=yearly", "purpose")]
    [InlineData("eligibility.determined eligible=yes", "eligible")]
    [InlineData("due-process.complaint-received expedited=True", "expedited")]
    [InlineData("due-process.complaint-received filedBy=Parent", "filedBy")]
    [InlineData("hearing.held expedited=1", "expedited")]
    [InlineData("student.transferred-in from=other-state", "from")]
    [InlineData("manifestation.determined manifestation=no", "manifestation")]
    [InlineData("a.start quick=True", "quick")] // Rules know true and false only.
    [InlineData("a.start quick=maybe", "quick")]
    [InlineData("a.plan unit=school-day", "unit")] // Nearly what a rule asks for.
    [InlineData("a.plan unit=School-Days", "unit")]
    [InlineData("a.plan Unit=school-days", "Unit")]
    [InlineData("due-process.complaint-received filedby=parent", "filedby")]
    public void Check_WordThatNoRuleKnows_IsAFinding(string said, string key) =>
        Assert.Equal([$"CM5008 e1.attributes.{key} Warning"], Told("2025-01-06 " + said));

    [Theory]
    [InlineData("iep.meeting-held purpose=amendment")] // Of the shared vocabulary, though no rule here asks for it.
    [InlineData("iep.meeting-held")]
    [InlineData("eligibility.determined eligible=false category=autism")]
    [InlineData("a.start quick=false")]
    [InlineData("a.plan unit=hours")] // A host may have words of its own.
    [InlineData("a.plan room=12")]
    [InlineData("a.date quick=maybe")] // No rule asks this of that event.
    public void Check_OtherWords_AreFine(string said) => Assert.Empty(Told("2025-01-06 " + said));

    [Fact]
    public void Check_MisspeltWord_SaysWhatIsKnownAndWhatWasMeant()
    {
        Finding finding = Assert.Single(Scene.Of(Rule).Event("2025-01-06 iep.meeting-held purpose=Annual").Check("2025-02-01"));

        Assert.Equal("'Annual' is not a value of 'purpose' that a rule knows.", finding.Message);
        Assert.Equal("Did you mean 'annual'? Capital letters count. Known values: initial, annual, reevaluation, amendment, other.", finding.Remedy);
        Assert.Equal("Known values: true, false. Capital letters count.", Assert.Single(Scene.Of(Rule).Event("2025-01-06 eligibility.determined eligible=yes").Check("2025-02-01")).Remedy);
        Assert.Equal(
            ("No rule asks about 'filedby'.", "Did you mean 'filedBy'? Capital letters count."),
            Assert.Single(Scene.Of(Rule).Event("2025-01-06 due-process.complaint-received filedby=parent").Check("2025-02-01")) is var key ? (key.Message, key.Remedy) : default);
    }

    [Fact]
    public void Check_SentenceInPlaceOfAWord_IsNotRepeated()
    {
        // Free text may say anything about anybody.
        Finding finding = Assert.Single(Scene.Of(Rule).Event("2025-01-06 iep.meeting-held purpose=about!Doe").Check("2025-02-01"));

        Assert.Equal("The text given is not a value of 'purpose' that a rule knows.", finding.Message);
        Assert.DoesNotContain("Doe", finding.ToString() + finding.Remedy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Private", "CM5008 attributes.enrolment")]
    [InlineData("privat", "CM5008 attributes.enrolment")]
    [InlineData("private", null)]
    [InlineData("public", null)]
    public void Check_AttributeOfTheCase_IsLookedAtToo(string value, string? told) =>
        Assert.Equal(told, Scene.Of(Guarded).With("enrolment", value).Event("2025-01-06 a.start").Check("2025-02-01").Select(finding => $"{finding.Code} {finding.Path}").SingleOrDefault());

    [Fact]
    public void Check_SeveralDoubts_AreThoseOfTheCaseThenInEventOrder()
    {
        Scene scene = Scene.Of(Rule, Guarded).With("enrollment", "private")
            .Event("2025-01-07 hearing.held expedited=x")
            .Event("2025-01-06 iep.meeting-held purpose=x extra=1 Purpose=annual")
            .Event("2025-01-06 evaluation.extension-agreed until=2025-02-06");

        Assert.Equal(["attributes.enrollment", "e2.attributes.purpose", "e2.attributes.Purpose", "e3", "e1.attributes.expedited"], scene.Check("2025-02-01").Select(finding => finding.Path));
    }

    [Fact]
    public void Check_EventAfterTheDay_IsNotSeen() => Assert.Empty(Scene.Of(Rule).Event("2025-02-02 iep.meeting-held purpose=x").Check("2025-02-01"));
}
