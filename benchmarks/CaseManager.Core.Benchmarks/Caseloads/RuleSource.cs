using CaseManager.Core.Rules;
using CaseManager.RulePacks;

namespace CaseManager.Core.Benchmarks.Caseloads;

/// <summary>The packs in the box, compiled.</summary>
internal static class RuleSource
{
    internal static RulePack Pack(string jurisdiction) => RulePackReader.Read(BuiltInPacks.Read(jurisdiction).Span).Value;

    /// <summary>A State's rules on top of the federal ones, or the federal ones alone.</summary>
    internal static RuleSet Compile(string jurisdiction)
    {
        RulePack pack = Pack(jurisdiction);
        return (pack.Extends is { } below ? RuleSet.Compile(Pack(below.Value), pack) : RuleSet.Compile(pack)).Value;
    }
}
