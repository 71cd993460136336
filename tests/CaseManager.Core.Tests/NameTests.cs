namespace CaseManager.Core.Tests;

public sealed class NameTests
{
    [Theory]
    [InlineData("referral.received")]
    [InlineData("consent.initial-evaluation.received")]
    [InlineData("a.1")]
    public void EventName_WellFormed_IsKept(string text)
    {
        Assert.True(EventName.IsValid(text));
        Assert.Equal(text, new EventName(text).Value);
        Assert.Equal(text, new EventName(text).ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("referral")]
    [InlineData(".")]
    [InlineData("a.")]
    [InlineData(".a")]
    [InlineData("a..b")]
    [InlineData("A.b")]
    [InlineData("a.b_c")]
    [InlineData("a.-b")]
    [InlineData("a.b-")]
    [InlineData("a.b--c")]
    [InlineData("a .b")]
    public void EventName_Malformed_Throws(string text)
    {
        Assert.False(EventName.IsValid(text));
        Assert.Throws<ArgumentException>("value", () => new EventName(text));
    }

    [Fact]
    public void EventName_LengthAtTheLimit_IsKeptAndOneMoreRefused()
    {
        Assert.True(EventName.IsValid("a." + new string('b', 98)));
        Assert.False(EventName.IsValid("a." + new string('b', 99)));
        Assert.False(EventName.IsValid(null));
        Assert.Throws<ArgumentNullException>("value", () => new EventName(null!));
    }

    [Theory]
    [InlineData("student.exited", true)]
    [InlineData("attendance.absent", true)]
    [InlineData("students.exited", false)]
    [InlineData("referral.received", false)]
    public void ReachesEveryEpisode_BySubject_IsTrueForStudentAndAttendance(string name, bool expected) =>
        Assert.Equal(expected, new EventName(name).ReachesEveryEpisode);

    [Fact]
    public void EventNameDefault_Always_IsEmpty()
    {
        Assert.Equal(string.Empty, default(EventName).Value);
        Assert.False(default(EventName).ReachesEveryEpisode);
    }

    [Theory]
    [InlineData("us", 1)]
    [InlineData("us-tx", 2)]
    [InlineData("us-tx-fabens", 3)]
    [InlineData("us-tx-fabens-2", 4)]
    public void JurisdictionId_WellFormed_HasItsDepth(string text, int depth)
    {
        var jurisdiction = new JurisdictionId(text);

        Assert.Equal(text, jurisdiction.ToString());
        Assert.Equal(depth, jurisdiction.Depth);
    }

    [Theory]
    [InlineData("")]
    [InlineData("US")]
    [InlineData("us_tx")]
    [InlineData("-us")]
    [InlineData("us-")]
    [InlineData("us--tx")]
    public void JurisdictionId_Malformed_Throws(string text) => Assert.Throws<ArgumentException>("value", () => new JurisdictionId(text));

    [Fact]
    public void JurisdictionId_Limits_AreSixtyFourCharactersAndNotNull()
    {
        Assert.True(JurisdictionId.IsValid(new string('a', 64)));
        Assert.False(JurisdictionId.IsValid(new string('a', 65)));
        Assert.False(JurisdictionId.IsValid(null));
        Assert.Throws<ArgumentNullException>("value", () => new JurisdictionId(null!));
        Assert.Equal(0, default(JurisdictionId).Depth);
        Assert.Equal(string.Empty, default(JurisdictionId).Value);
        Assert.Equal("us", JurisdictionId.Federal.Value);
    }
}
