using System.Collections.Immutable;

namespace CaseManager.RulePacks;

/// <summary>The limits of caseloads, groups and classes in the box, as bytes: give them to <c>LimitPackReader</c>, or give it bytes of your own instead.</summary>
public static class BuiltInLimits
{
    private static readonly Box Box = new("limits/", "pack of limits");

    /// <summary>The jurisdictions that have limits here, in ordinal order: <c>us-ca</c> and so on.</summary>
    public static ImmutableArray<string> Jurisdictions => Box.Jurisdictions;

    /// <summary>The UTF-8 JSON of one pack of limits.</summary>
    /// <param name="jurisdiction">The jurisdiction, such as <c>us-va</c>.</param>
    /// <returns>The bytes of the pack.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="jurisdiction"/> is null.</exception>
    /// <exception cref="ArgumentException">There are no limits for <paramref name="jurisdiction"/> in the box.</exception>
    public static ReadOnlyMemory<byte> Read(string jurisdiction) => Box.Read(jurisdiction);
}
