using System.Collections.Immutable;

namespace CaseManager.RulePacks;

/// <summary>The packs in the box, as bytes: give them to <c>RulePackReader</c>, or give it bytes of your own instead.</summary>
public static class BuiltInPacks
{
    private static readonly Box Box = new(string.Empty, "pack");

    /// <summary>The jurisdictions that have a pack here, in ordinal order: <c>us</c>, <c>us-ca</c> and so on.</summary>
    public static ImmutableArray<string> Jurisdictions => Box.Jurisdictions;

    /// <summary>The UTF-8 JSON of one pack.</summary>
    /// <param name="jurisdiction">The jurisdiction, such as <c>us-tx</c>.</param>
    /// <returns>The bytes of the pack.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="jurisdiction"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no pack for <paramref name="jurisdiction"/> in the box.</exception>
    public static ReadOnlyMemory<byte> Read(string jurisdiction) => Box.Read(jurisdiction);

    /// <summary>The conformance cases of one pack, as UTF-8 text.</summary>
    /// <param name="jurisdiction">The jurisdiction, such as <c>us-tx</c>.</param>
    /// <returns>The bytes of the case file.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="jurisdiction"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no pack for <paramref name="jurisdiction"/> in the box.</exception>
    public static ReadOnlyMemory<byte> ReadCases(string jurisdiction) => Box.Read(jurisdiction, ".cases.txt");
}
