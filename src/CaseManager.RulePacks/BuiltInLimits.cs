using System.Collections.Immutable;
using System.Reflection;

namespace CaseManager.RulePacks;

/// <summary>The limits of caseloads, groups and classes in the box, as bytes: give them to <c>LimitPackReader</c>, or give it bytes of your own instead.</summary>
public static class BuiltInLimits
{
    private const string Beginning = "limits/";
    private const string Ending = ".json";

    /// <summary>The jurisdictions that have limits here, in ordinal order: <c>us-ca</c> and so on.</summary>
    public static ImmutableArray<string> Jurisdictions { get; } =
        [.. Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Beginning, StringComparison.Ordinal))
            .Select(name => name[Beginning.Length..^Ending.Length])
            .Order(StringComparer.Ordinal)];

    private static Assembly Assembly => typeof(BuiltInLimits).Assembly;

    /// <summary>The UTF-8 JSON of one pack of limits.</summary>
    /// <param name="jurisdiction">The jurisdiction, such as <c>us-va</c>.</param>
    /// <returns>The bytes of the pack.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="jurisdiction"/> is null.</exception>
    /// <exception cref="ArgumentException">There are no limits for <paramref name="jurisdiction"/> in the box.</exception>
    public static ReadOnlyMemory<byte> Read(string jurisdiction)
    {
        ArgumentNullException.ThrowIfNull(jurisdiction);
        return Jurisdictions.Contains(jurisdiction, StringComparer.Ordinal)
            ? BuiltInPacks.ReadResource(Beginning + jurisdiction + Ending)
            : throw new ArgumentException("There are no limits for this jurisdiction in the box; Jurisdictions lists those there are.", nameof(jurisdiction));
    }
}
