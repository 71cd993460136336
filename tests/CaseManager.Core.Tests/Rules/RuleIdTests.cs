using CaseManager.Core.Rules;

namespace CaseManager.Core.Tests.Rules;

public class RuleIdTests
{
    private static readonly JurisdictionId Texas = new("us-tx");

    [Fact]
    public void Default_IsNoRule()
    {
        Assert.Equal("/", default(RuleId).ToString());
        Assert.Equal(string.Empty, default(RuleId).Name);
        Assert.Equal(default, default(RuleId).Jurisdiction);
    }

    [Fact]
    public void Constructor_GoodName_PrintsBothParts()
    {
        var id = new RuleId(Texas, "initial-evaluation");

        Assert.Equal("us-tx/initial-evaluation", id.ToString());
        Assert.Equal(Texas, id.Jurisdiction);
        Assert.Equal("initial-evaluation", id.Name);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Initial")]
    [InlineData("two words")]
    [InlineData("-a")]
    [InlineData("a-")]
    [InlineData("a--b")]
    public void Constructor_BadName_Throws(string text) => Assert.Throws<ArgumentException>("name", () => new RuleId(Texas, text));

    [Fact]
    public void Constructor_NullName_Throws() => Assert.Throws<ArgumentNullException>("name", () => new RuleId(Texas, null!));

    [Fact]
    public void Constructor_LongestName_IsEightyCharacters()
    {
        Assert.Equal(80, new RuleId(Texas, new string('a', 80)).Name.Length);
        Assert.Throws<ArgumentException>("name", () => new RuleId(Texas, new string('a', 81)));
    }

    [Fact]
    public void TryParse_WhatToStringWrites_IsTheSameId()
    {
        var id = new RuleId(Texas, "initial-evaluation");

        Assert.True(RuleId.TryParse(id.ToString(), out RuleId parsed));
        Assert.Equal(id, parsed);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("initial-evaluation")]
    [InlineData("/initial-evaluation")]
    [InlineData("us-tx/")]
    [InlineData("US/initial-evaluation")]
    [InlineData("us/a/b")]
    public void TryParse_AnotherForm_IsRefused(string? text)
    {
        Assert.False(RuleId.TryParse(text, out RuleId id));
        Assert.Equal(default, id);
    }
}
