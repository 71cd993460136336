using NodaTime;

namespace CaseManager.Core.Tests;

public sealed class FindingTests
{
    [Fact]
    public void FindingCode_ToString_HasFourDigits()
    {
        Assert.Equal("CM1103", new FindingCode(1103).ToString());
        Assert.Equal("CM0007", new FindingCode(7).ToString());
        Assert.Equal("CM0000", default(FindingCode).ToString());
    }

    [Fact]
    public void FindingCode_Ordering_FollowsTheNumber()
    {
        var low = new FindingCode(1001);
        var high = new FindingCode(1002);
        var same = new FindingCode(1001);

        Assert.True(low < high);
        Assert.True(high > low);
        Assert.True(low <= same);
        Assert.True(low >= same);
        Assert.False(low < same);
        Assert.False(low > same);
        Assert.False(high <= low);
        Assert.False(low >= high);
        Assert.Equal(-1, low.CompareTo(high));
        Assert.Equal(0, low.CompareTo(same));
        Assert.Equal(1, high.CompareTo(low));
    }

    [Fact]
    public void Finding_Equality_IsByValue()
    {
        var citation = new Citation("34 CFR 300.301(c)(1)", "https://example.org", new LocalDate(2026, 11, 20));
        var one = new Finding(new FindingCode(1001), FindingSeverity.Error, "$.a", "Wrong.", "Right it.", citation);

        Assert.Equal(one, one with { });
        Assert.NotEqual(one, one with { Severity = FindingSeverity.Warning });
        Assert.Null(new Finding(default, FindingSeverity.Information, "$", string.Empty, string.Empty).Citation);
    }

    [Fact]
    public void CitationToString_Always_IsTheLabel()
    {
        Assert.Equal("34 CFR 300.301", new Citation("34 CFR 300.301", "https://example.org").ToString());
        Assert.Null(new Citation("x").Href);
        Assert.Null(new Citation("x").Retrieved);
    }
}
