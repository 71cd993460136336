using CaseManager.Core.Cases;

namespace CaseManager.Core.Tests;

public sealed class IdentifierTests
{
    public static TheoryData<string> Refused => new(
        string.Empty, " ", "a b", "a\tb", "a\"b", "a'b", "a`b", "a<b", "a>b", "a|b", "a\\b", "é", "a\u007f", new string('x', 129));

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
    }

    [Fact]
    public void Constructors_LongestText_KeepIt() => Assert.Equal(128, new CaseId(new string('x', 128)).Value.Length);

    [Theory]
    [MemberData(nameof(Refused))]
    public void Constructors_OtherText_Throw(string text)
    {
        Assert.Throws<ArgumentException>("value", () => new CaseId(text));
        Assert.Throws<ArgumentException>("value", () => new CaseEventId(text));
        ArgumentException refused = Assert.Throws<ArgumentException>("value", () => new StudentId(text));
        Assert.StartsWith("An identifier has 1 to 128 printable ASCII characters, without spaces or quotes.", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Constructors_Null_Throw()
    {
        Assert.Throws<ArgumentNullException>("value", () => new CaseId(null!));
        Assert.Throws<ArgumentNullException>("value", () => new CaseEventId(null!));
        Assert.Throws<ArgumentNullException>("value", () => new StudentId(null!));
    }

    [Fact]
    public void Default_OfEach_IsEmptyAndUnequalToAnyOther()
    {
        Assert.Equal(string.Empty, default(CaseId).Value);
        Assert.Equal(string.Empty, default(CaseEventId).Value);
        Assert.Equal(string.Empty, default(StudentId).Value);
        Assert.NotEqual(default, new CaseId("x"));
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
