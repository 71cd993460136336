using CaseManager.Core.Cases;
using NodaTime;
using static CaseManager.Core.Tests.Cases.Samples;

namespace CaseManager.Core.Tests.Cases;

public sealed class CaseEventTests
{
    [Fact]
    public void Optionals_NotGiven_AreEmpty()
    {
        CaseEvent happened = Received("e1");

        Assert.Equal(string.Empty, happened.Episode);
        Assert.Same(CaseAttributes.Empty, happened.Attributes);
        Assert.Equal(default, happened.Stamp);
        Assert.Null(happened.For);
        Assert.Null(happened.Until);
        Assert.Null(happened.Through);
        Assert.Null(happened.Voids);
        Assert.Null(happened.Replaces);
    }

    [Fact]
    public void Optionals_Null_Throw()
    {
        Assert.Throws<ArgumentNullException>("value", () => Received("e1") with { Episode = null! });
        Assert.Throws<ArgumentNullException>("value", () => Received("e1") with { Attributes = null! });
    }

    [Fact]
    public void Equality_SameContent_IsByValue()
    {
        CaseEvent one = Received("e1") with { Attributes = CaseAttributes.From([new("a", "1")]) };

        Assert.Equal(one, Received("e1") with { Attributes = CaseAttributes.From([new("a", "1")]) });
        Assert.NotEqual(one, one with { Until = new LocalDate(2025, 1, 1) });
    }

    [Fact]
    public void ToString_Always_IsIdAndName() => Assert.Equal("e1 consent.initial-evaluation.received", Received("e1").ToString());
}
