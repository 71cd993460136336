using System.Diagnostics;
using System.Reflection;

namespace CaseManager.Core.Tests.Documents;

/// <summary>What holds of every kind of record about people, found by looking at all of them.</summary>
public sealed class DocumentKindTests
{
    public static TheoryData<Type> Kinds => new(Specimen.Kinds);

    [Fact]
    public void Kinds_AreFound() => Assert.InRange(Specimen.Kinds.Count(), 60, 200);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void ToString_WithMarkersEverywhere_ShowsNothing(Type kind)
    {
        object made = Specimen.Of(kind);

        Assert.Equal("[personal]", made.ToString());
        Assert.Equal("{ToString(),nq}", kind.GetCustomAttribute<DebuggerDisplayAttribute>(inherit: true)!.Value);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Equality_SameContent_IsByValue(Type kind)
    {
        object one = Specimen.Of(kind);
        object other = Specimen.Of(kind);

        Assert.NotSame(one, other);
        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.False(one.Equals(null));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Equality_OneMemberDiffers_IsSeen(Type kind)
    {
        object one = Specimen.Of(kind);

        Assert.All(Specimen.Members(kind), member => Assert.False(one.Equals(Specimen.With(one, member, 1)), $"{kind.Name}.{member.Name} is not compared"));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Lists_NotGiven_AreEmptyAndNeverDefault(Type kind)
    {
        object bare = Activator.CreateInstance(kind)!;

        foreach (PropertyInfo member in Specimen.Members(kind).Where(member => member.PropertyType.Name.StartsWith("ImmutableArray", StringComparison.Ordinal)))
        {
            Assert.Equal(false, member.PropertyType.GetProperty("IsDefault")!.GetValue(member.GetValue(bare)));
            member.SetValue(bare, Activator.CreateInstance(member.PropertyType));
            Assert.Equal(false, member.PropertyType.GetProperty("IsDefault")!.GetValue(member.GetValue(bare)));
        }
    }
}
