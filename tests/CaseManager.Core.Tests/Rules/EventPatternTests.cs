using CaseManager.Core.Rules;

namespace CaseManager.Core.Tests.Rules;

public class EventPatternTests
{
    [Theory]
    [InlineData("referral.received")]
    [InlineData("eligibility.determined[eligible=true]")]
    [InlineData("iep.meeting-held[purpose=initial|annual]")]
    [InlineData("due-process.complaint-received[filedBy=parent, expedited=false]")]
    public void TryParse_WhatPacksWrite_PrintsTheSame(string text)
    {
        Assert.True(EventPattern.TryParse(text, out EventPattern? pattern));
        Assert.Equal(text, pattern!.ToString());
        Assert.True(EventPattern.TryParse(pattern.ToString(), out EventPattern? again));
        Assert.Equal(pattern, again);
        Assert.Equal(pattern.GetHashCode(), again!.GetHashCode());
    }

    [Fact]
    public void TryParse_SpacesAroundParts_AreNotMeant()
    {
        Assert.True(EventPattern.TryParse("iep.meeting-held[ purpose = initial | annual ,held=true ]", out EventPattern? pattern));
        Assert.Equal("iep.meeting-held[purpose=initial|annual, held=true]", pattern!.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("referral")]
    [InlineData("Referral.received")]
    [InlineData("[a=b]")]
    [InlineData("x.y[")]
    [InlineData("x.y[]")]
    [InlineData("x.y]")]
    [InlineData("x.y[a]")]
    [InlineData("x.y[=b]")]
    [InlineData("x.y[ =b]")]
    [InlineData("x.y[a=]")]
    [InlineData("x.y[a=b|]")]
    [InlineData("x.y[a=b,]")]
    [InlineData("x.y[a=b] ")]
    [InlineData("x.y[a=b]z")]
    [InlineData("x.y[a=b c]")]
    [InlineData("x.y[a=b,a=c]")]
    [InlineData("x.y[a!=b]")]
    [InlineData("x.y[a==b]")]
    [InlineData("x.y[a=!b]")]
    [InlineData("x.y[a=b][c=d]")]
    [InlineData("x.y[a=[b]]")]
    public void TryParse_AnotherForm_IsRefused(string? text)
    {
        Assert.False(EventPattern.TryParse(text, out EventPattern? pattern));
        Assert.Null(pattern);
    }

    [Fact]
    public void TryParse_LongestPattern_IsThreeHundredCharacters()
    {
        string values = string.Join('|', Enumerable.Repeat("abcdefghi", 29));
        string longest = "x.y[kkkk=" + values + "]";

        Assert.Equal(299, longest.Length);
        Assert.True(EventPattern.TryParse(longest.Replace("kkkk", "kkkkk", StringComparison.Ordinal), out _));
        Assert.False(EventPattern.TryParse(longest.Replace("kkkk", "kkkkkk", StringComparison.Ordinal), out _));
    }
}
