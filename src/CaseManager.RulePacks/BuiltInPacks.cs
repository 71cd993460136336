using System.Collections.Immutable;
using System.Reflection;

namespace CaseManager.RulePacks;

/// <summary>The packs in the box, as bytes: give them to <c>RulePackReader</c>, or give it bytes of your own instead.</summary>
public static class BuiltInPacks
{
    private const string Ending = ".json";

    /// <summary>The jurisdictions that have a pack here, in ordinal order: <c>us</c>, <c>us-ca</c> and so on.</summary>
    public static ImmutableArray<string> Jurisdictions { get; } =
        [.. Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith("us", StringComparison.Ordinal) && name.EndsWith(Ending, StringComparison.Ordinal))
            .Select(name => name[..^Ending.Length])
            .Order(StringComparer.Ordinal)];

    private static Assembly Assembly => typeof(BuiltInPacks).Assembly;

    /// <summary>The UTF-8 JSON of one pack.</summary>
    /// <param name="jurisdiction">The jurisdiction, such as <c>us-tx</c>.</param>
    /// <returns>The bytes of the pack.</returns>
    /// <exception cref="ArgumentException">There is no pack for <paramref name="jurisdiction"/> in the box.</exception>
    public static ReadOnlyMemory<byte> Read(string jurisdiction)
    {
        ArgumentNullException.ThrowIfNull(jurisdiction);
        return ReadResource(jurisdiction, Ending);
    }

    /// <summary>The conformance cases of one pack, as UTF-8 text.</summary>
    /// <param name="jurisdiction">The jurisdiction, such as <c>us-tx</c>.</param>
    /// <returns>The bytes of the case file.</returns>
    /// <exception cref="ArgumentException">There is no pack for <paramref name="jurisdiction"/> in the box.</exception>
    public static ReadOnlyMemory<byte> ReadCases(string jurisdiction)
    {
        ArgumentNullException.ThrowIfNull(jurisdiction);
        return ReadResource(jurisdiction, ".cases.txt");
    }

    internal static byte[] ReadResource(string name)
    {
        using Stream stream = Assembly.GetManifestResourceStream(name)!;
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static byte[] ReadResource(string jurisdiction, string ending) =>
        Jurisdictions.Contains(jurisdiction, StringComparer.Ordinal)
            ? ReadResource(jurisdiction + ending)
            : throw new ArgumentException("There is no pack for this jurisdiction in the box; Jurisdictions lists those there are.", nameof(jurisdiction));
}
