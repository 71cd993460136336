using System.Collections.Immutable;

namespace CaseManager.Core.Tests;

public sealed class SequenceTests
{
    [Fact]
    public void Same_SameContent_IsByValue()
    {
        Assert.True(Sequence.Same<int>([1, 2], [1, 2]));
        Assert.False(Sequence.Same<int>([1, 2], [2, 1]));
        Assert.False(Sequence.Same<int>([1], [1, 2]));
        Assert.True(Sequence.Same<int>([], []));
    }

    [Fact]
    public void Same_DefaultArrays_AreEqualOnlyToEachOther()
    {
        Assert.True(Sequence.Same<int>(default, default));
        Assert.False(Sequence.Same<int>(default, []));
        Assert.False(Sequence.Same<int>([], default));
    }

    [Fact]
    public void Hash_EqualArrays_IsTheSame()
    {
        Assert.Equal(Sequence.Hash<int>([1, 2]), Sequence.Hash(ImmutableArray.Create(1, 2)));
        Assert.NotEqual(Sequence.Hash<int>([1, 2]), Sequence.Hash<int>([2, 1]));
        Assert.Equal(Sequence.Hash<int>(default), Sequence.Hash<int>([]));
    }
}
