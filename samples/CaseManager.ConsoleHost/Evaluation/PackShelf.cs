using Ardalis.Result;
using CaseManager.ConsoleHost.Input;
using CaseManager.Core;
using CaseManager.Core.Rules;
using CaseManager.RulePacks;

namespace CaseManager.ConsoleHost.Evaluation;

/// <summary>The user's own packs, and those in the box where there is none of the user's. A pack in the box is read when it is first needed.</summary>
internal sealed class PackShelf
{
    private readonly Dictionary<JurisdictionId, (string Name, RulePack? Pack)> packs = [];
    private readonly ProblemList problems;

    private PackShelf(ProblemList problems) => this.problems = problems;

    /// <summary>The jurisdictions that have a pack, in ordinal order.</summary>
    internal IEnumerable<JurisdictionId> Jurisdictions =>
        BuiltInPacks.Jurisdictions.Select(id => new JurisdictionId(id)).Union(packs.Keys).OrderBy(id => id.Value, StringComparer.Ordinal);

    /// <summary>Every pack that can be read, in the order of <see cref="Jurisdictions"/>.</summary>
    internal IEnumerable<RulePack> All => Jurisdictions.Select(Find).OfType<RulePack>();

    internal static PackShelf Open(InputFiles files, IReadOnlyList<string> own, ProblemList problems)
    {
        var shelf = new PackShelf(problems);
        foreach (string file in own)
        {
            string name = InputFiles.NameOf(file);
            if (files.Read(file, RulePackReader.MaximumBytes) is { } bytes
                && shelf.Read(name, bytes) is { } pack
                && !shelf.packs.TryAdd(pack.Jurisdiction, (name, pack)))
            {
                problems.Add(name, "$.jurisdiction", $"Another pack for {pack.Jurisdiction} is given already. Give one of them.");
            }
        }

        return shelf;
    }

    /// <summary>The same packs with one more, which takes the place of any other of its jurisdiction; null, and problems, when it cannot be read.</summary>
    internal (PackShelf Shelf, RulePack Pack)? With(InputFiles files, string file)
    {
        string name = InputFiles.NameOf(file);
        if (files.Read(file, RulePackReader.MaximumBytes) is not { } bytes || Read(name, bytes) is not { } pack)
        {
            return null;
        }

        var shelf = new PackShelf(problems);
        foreach (KeyValuePair<JurisdictionId, (string Name, RulePack? Pack)> entry in packs)
        {
            shelf.packs.Add(entry.Key, entry.Value);
        }

        shelf.packs[pack.Jurisdiction] = (name, pack);
        return (shelf, pack);
    }

    /// <summary>The pack of a jurisdiction; null when there is none or it cannot be read, which is reported once.</summary>
    internal RulePack? Find(JurisdictionId jurisdiction)
    {
        if (!packs.TryGetValue(jurisdiction, out var entry))
        {
            string name = "pack in the box " + jurisdiction;
            entry = (name, BuiltInPacks.Jurisdictions.Contains(jurisdiction.Value) ? Read(name, BuiltInPacks.Read(jurisdiction.Value).Span) : null);
            packs.Add(jurisdiction, entry);
        }

        return entry.Pack;
    }

    /// <summary>What the pack of a jurisdiction is called in messages.</summary>
    internal string NameOf(JurisdictionId jurisdiction) => packs[jurisdiction].Name;

    private RulePack? Read(string name, ReadOnlySpan<byte> utf8Json)
    {
        Result<RulePack> read = RulePackReader.Read(utf8Json);
        if (!read.IsSuccess)
        {
            problems.Add(name, read);
        }

        return read.IsSuccess ? read.Value : null;
    }
}
