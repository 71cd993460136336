using System.Collections.Immutable;
using CaseManager.Core;
using CaseManager.Core.Limits;
using CaseManager.RulePacks;

namespace CaseManager.ConsoleHost.Input;

/// <summary>Limits by the name of a State in the box, or from a file.</summary>
internal sealed class LimitShelf(InputFiles files, ProblemList problems)
{
    /// <summary>The limits that were asked for, in that order; what cannot be read is a problem.</summary>
    internal ImmutableArray<CaseloadLimit> Read(IEnumerable<string> names) => [.. names.Select(Read).OfType<LimitPack>().SelectMany(pack => pack.Limits)];

    private LimitPack? Read(string name)
    {
        if (BuiltInLimits.Jurisdictions.Contains(name, StringComparer.Ordinal))
        {
            return LimitPackReader.Read(BuiltInLimits.Read(name).Span).Value;
        }

        if (JurisdictionId.IsValid(name) && !File.Exists(name))
        {
            problems.Add("command line", "--limits", $"No limits of {name} are in the box. There are {string.Join(", ", BuiltInLimits.Jurisdictions)}; give a pack of your own as a file.");
            return null;
        }

        if (files.Read(name, LimitPackReader.MaximumBytes) is not { } bytes)
        {
            return null;
        }

        var read = LimitPackReader.Read(bytes);
        if (!read.IsSuccess)
        {
            problems.Add(InputFiles.NameOf(name), read);
        }

        return read.IsSuccess ? read.Value : null;
    }
}
