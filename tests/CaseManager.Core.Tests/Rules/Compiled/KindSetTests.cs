using CaseManager.Core.Rules.Compiled;

namespace CaseManager.Core.Tests.Rules.Compiled;

public class KindSetTests
{
    [Fact]
    public void Default_IsEmpty()
    {
        KindSet set = default;

        Assert.True(set.IsEmpty);
        Assert.DoesNotContain(Enumerable.Range(0, 256), kind => set.Contains(kind));
    }

    [Fact]
    public void Add_EachKind_HoldsThatKindOnly()
    {
        for (int added = 0; added < 256; added++)
        {
            KindSet set = default;
            set.Add(added);

            Assert.False(set.IsEmpty);
            Assert.Equal([added], Enumerable.Range(0, 256).Where(kind => set.Contains(kind)));
        }
    }

    [Fact]
    public void Or_TwoSets_HoldsTheKindsOfBothAndChangesNeither()
    {
        KindSet one = default;
        one.Add(0);
        one.Add(70);
        KindSet other = default;
        other.Add(70);
        other.Add(255);

        KindSet both = one | other;

        Assert.Equal([0, 70, 255], Enumerable.Range(0, 256).Where(kind => both.Contains(kind)));
        Assert.Equal([0, 70], Enumerable.Range(0, 256).Where(kind => one.Contains(kind)));
        Assert.Equal([70, 255], Enumerable.Range(0, 256).Where(kind => other.Contains(kind)));
    }

    [Fact]
    public void Add_Copy_DoesNotChangeTheOriginal()
    {
        KindSet set = default;
        KindSet copy = set;
        copy.Add(7);

        Assert.True(set.IsEmpty);
        Assert.True(copy.Contains(7));
    }
}
