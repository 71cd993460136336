using CaseManager.Core.Rules;
using NodaTime;

namespace CaseManager.Core.Tests.Rules;

public class EffectiveSpanTests
{
    private static readonly LocalDate From = new(2013, 9, 1);
    private static readonly LocalDate To = new(2015, 8, 31);

    [Fact]
    public void Contains_BothEnds_Count()
    {
        var span = new EffectiveSpan(From, To);

        Assert.False(span.Contains(From.PlusDays(-1)));
        Assert.True(span.Contains(From));
        Assert.True(span.Contains(To));
        Assert.False(span.Contains(To.PlusDays(1)));
    }

    [Fact]
    public void Contains_OpenEnd_HasNoEnd()
    {
        Assert.True(EffectiveSpan.Always.Contains(LocalDate.MinIsoValue));
        Assert.True(new EffectiveSpan(From).Contains(LocalDate.MaxIsoValue));
        Assert.True(new EffectiveSpan(To: To).Contains(LocalDate.MinIsoValue));
        Assert.False(new EffectiveSpan(From).Contains(LocalDate.MinIsoValue));
    }

    [Fact]
    public void Always_IsChosenByStart() => Assert.Equal(new EffectiveSpan(null, null, LawChoice.Start), EffectiveSpan.Always);

    [Fact]
    public void Overlaps_OneSharedDay_IsTrue()
    {
        var span = new EffectiveSpan(From, To);

        Assert.True(span.Overlaps(new EffectiveSpan(To)));
        Assert.False(span.Overlaps(new EffectiveSpan(To.PlusDays(1))));
        Assert.True(new EffectiveSpan(To: From).Overlaps(span));
        Assert.False(new EffectiveSpan(To: From.PlusDays(-1)).Overlaps(span));
    }
}
