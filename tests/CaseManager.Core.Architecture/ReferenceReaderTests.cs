using System.Collections.Immutable;
using CaseManager.Core.Architecture.Metadata;
using CaseManager.Core.Architecture.Specimens;

namespace CaseManager.Core.Architecture;

public sealed class ReferenceReaderTests
{
    private static readonly ImmutableHashSet<string> Used = [.. ReferenceReader.Read(typeof(UsesEverywhere).Assembly)
        .Where(use => use.From == typeof(UsesEverywhere).FullName)
        .Select(use => use.To)];

    [Theory]
    [InlineData(typeof(InBase<>))]
    [InlineData(typeof(InBaseArgument))]
    [InlineData(typeof(InInterface))]
    [InlineData(typeof(InField))]
    [InlineData(typeof(InParameter))]
    [InlineData(typeof(InReturn))]
    [InlineData(typeof(InConstraint))]
    [InlineData(typeof(InCall))]
    [InlineData(typeof(InGenericCall))]
    [InlineData(typeof(InCast))]
    [InlineData(typeof(InCatch))]
    [InlineData(typeof(InAttributeAttribute))]
    [InlineData(typeof(Exception), false)]
    public void Read_EveryPlaceOfAType_IsSeen(Type used, bool seen = true)
    {
        ArgumentNullException.ThrowIfNull(used);
        Assert.Equal(seen, Used.Contains(used.FullName!));
    }
}
