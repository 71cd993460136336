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
    public void Add_Copy_DoesNotChangeTheOriginal()
    {
        KindSet set = default;
        KindSet copy = set;
        copy.Add(7);

        Assert.True(set.IsEmpty);
        Assert.True(copy.Contains(7));
    }
}
