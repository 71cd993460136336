using System.Collections.Immutable;
using System.Reflection;

namespace CaseManager.RulePacks;

/// <summary>The files of one kind that are built into this assembly, one for each jurisdiction.</summary>
/// <param name="beginning">What their names begin with, before the jurisdiction.</param>
/// <param name="kind">What one of them is called in a message.</param>
internal sealed class Box(string beginning, string kind)
{
    private const string Ending = ".json";

    private static Assembly Assembly => typeof(Box).Assembly;

    /// <summary>In ordinal order.</summary>
    internal ImmutableArray<string> Jurisdictions { get; } =
        [.. Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(beginning + "us", StringComparison.Ordinal) && name.EndsWith(Ending, StringComparison.Ordinal))
            .Select(name => name[beginning.Length..^Ending.Length])
            .Order(StringComparer.Ordinal)];

    /// <exception cref="ArgumentNullException"><paramref name="jurisdiction"/> is null.</exception>
    /// <exception cref="ArgumentException">The jurisdiction has no such file.</exception>
    internal byte[] Read(string jurisdiction, string ending = Ending)
    {
        ArgumentNullException.ThrowIfNull(jurisdiction);
        if (!Jurisdictions.Contains(jurisdiction, StringComparer.Ordinal))
        {
            throw new ArgumentException($"There is no {kind} for this jurisdiction in the box; Jurisdictions lists those there are.", nameof(jurisdiction));
        }

        using Stream stream = Assembly.GetManifestResourceStream(beginning + jurisdiction + ending)!;
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
