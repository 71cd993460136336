using Ardalis.Result;
using CaseManager.ConsoleHost.Input;
using CaseManager.Core;
using CaseManager.Core.Rules;

namespace CaseManager.ConsoleHost.Evaluation;

/// <summary>The rule sets of one run: packs put on top of those they extend, each combination compiled once.</summary>
internal sealed class RuleBook(PackShelf packs, ProblemList problems)
{
    private readonly Dictionary<JurisdictionId, RuleSet?> sets = [];

    /// <summary>The packs that rules are made of.</summary>
    internal PackShelf Packs => packs;

    internal static RuleBook Open(InputFiles files, IReadOnlyList<string> own, ProblemList problems) => new(PackShelf.Open(files, own, problems), problems);

    /// <summary>The rules of a jurisdiction: its pack on top of those it extends.</summary>
    /// <returns>Null when a pack is missing or the layers do not fit; what is wrong with the packs is reported once.</returns>
    internal RuleSet? For(JurisdictionId jurisdiction)
    {
        if (!sets.TryGetValue(jurisdiction, out RuleSet? rules))
        {
            rules = Compile(jurisdiction);
            sets.Add(jurisdiction, rules);
        }

        return rules;
    }

    private RuleSet? Compile(JurisdictionId jurisdiction)
    {
        var layers = new List<RulePack>();
        JurisdictionId? next = jurisdiction;
        while (next is { } layer)
        {
            RulePack? pack = packs.Find(layer);
            if (pack is null || layers.Contains(pack))
            {
                if (layers.Count > 0)
                {
                    problems.Add(packs.NameOf(jurisdiction), "$.extends", $"There is no pack for {layer}, which this one builds on. Give it with --pack.");
                }

                return null;
            }

            layers.Insert(0, pack);
            next = pack.Extends;
        }

        Result<RuleSet> compiled = RuleSet.Compile([.. layers]);
        if (!compiled.IsSuccess)
        {
            problems.Add(packs.NameOf(jurisdiction), compiled);
        }

        return compiled.IsSuccess ? compiled.Value : null;
    }
}
