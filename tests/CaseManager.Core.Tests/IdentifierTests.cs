using CaseManager.Core.Cases;

namespace CaseManager.Core.Tests;

public sealed class IdentifierTests
{
    public static TheoryData<string> Refused => new(
        string.Empty, " ", "a b", "a\tb", "a\"b", "a'b", "a`b", "a<b", "a>b", "a|b", "a\\b", "é", "a\u007f", new string('x', 129));

    /// <summary>The ids of documents and of what stands in them: value, printed text and default of each.</summary>
    private static (Func<string, (string Value, string Text)> Keep, string Default)[] Others =>
    [
        (text => (new PlanId(text).Value, new PlanId(text).ToString()), default(PlanId).Value),
        (text => (new GoalId(text).Value, new GoalId(text).ToString()), default(GoalId).Value),
        (text => (new StaffId(text).Value, new StaffId(text).ToString()), default(StaffId).Value),
        (text => (new DocumentId(text).Value, new DocumentId(text).ToString()), default(DocumentId).Value),
        (text => (new MeetingId(text).Value, new MeetingId(text).ToString()), default(MeetingId).Value),
    ];

    [Theory]
    [InlineData("c-1")]
    [InlineData("!")]
    [InlineData("~")]
    [InlineData("2016/04:x")]
    public void Constructors_PrintableText_KeepIt(string text)
    {
        Assert.Equal(text, new CaseId(text).Value);
        Assert.Equal(text, new CaseEventId(text).Value);
        Assert.Equal(text, new StudentId(text).Value);
        Assert.Equal(text, new CaseId(text).ToString());
        Assert.Equal(text, new CaseEventId(text).ToString());
        Assert.All(Others, other => Assert.Equal((text, text), other.Keep(text)));
    }

    [Fact]
    public void Constructors_LongestText_KeepIt() => Assert.Equal(128, new CaseId(new string('x', 128)).Value.Length);

    [Theory]
    [MemberData(nameof(Refused))]
    public void Constructors_OtherText_Throw(string text)
    {
        Assert.Throws<ArgumentException>("value", () => new CaseId(text));
        Assert.Throws<ArgumentException>("value", () => new CaseEventId(text));
        Assert.All(Others, other => Assert.Throws<ArgumentException>("value", () => other.Keep(text)));
        ArgumentException refused = Assert.Throws<ArgumentException>("value", () => new StudentId(text));
        Assert.StartsWith("An identifier has 1 to 128 printable ASCII characters, without spaces or quotes.", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Constructors_Null_Throw()
    {
        Assert.Throws<ArgumentNullException>("value", () => new CaseId(null!));
        Assert.Throws<ArgumentNullException>("value", () => new CaseEventId(null!));
        Assert.Throws<ArgumentNullException>("value", () => new StudentId(null!));
        Assert.All(Others, other => Assert.Throws<ArgumentNullException>("value", () => other.Keep(null!)));
    }

    [Fact]
    public void Default_OfEach_IsEmptyAndUnequalToAnyOther()
    {
        Assert.Equal(string.Empty, default(CaseId).Value);
        Assert.Equal(string.Empty, default(CaseEventId).Value);
        Assert.Equal(string.Empty, default(StudentId).Value);
        Assert.NotEqual(default, new CaseId("x"));
        Assert.All(Others, other => Assert.Equal(string.Empty, other.Default));
    }

    [Fact]
    public void Equality_SameText_HoldsOrdinally()
    {
        Assert.Equal(new StudentId("s-1"), new StudentId("s-1"));
        Assert.NotEqual(new StudentId("s-1"), new StudentId("S-1"));
    }

    [Fact]
    public void StudentIdToString_Always_HidesTheValue()
    {
        Assert.Equal("(student)", new StudentId("marker-7").ToString());
        Assert.Equal("(no student)", default(StudentId).ToString());
    }
}
