using System.Collections.Immutable;
using CaseManager.ConsoleHost.Input;
using CaseManager.Core;
using CaseManager.Core.Rules;

namespace CaseManager.ConsoleHost.Evaluation;

/// <summary>Two versions of a pack, each on top of the packs that it extends.</summary>
/// <param name="Earlier">The rules as they were.</param>
/// <param name="Later">The rules as they would be.</param>
/// <param name="Rules">The rules that differ.</param>
/// <param name="Beside">What else differs and can move dates: parameters, bases, holidays.</param>
internal sealed record LawChange(RuleBook Earlier, RuleBook Later, JurisdictionId Jurisdiction, PackDiff Rules, ImmutableArray<string> Beside)
{
    internal RuleSet EarlierSet => Earlier.For(Jurisdiction)!;

    internal RuleSet LaterSet => Later.For(Jurisdiction)!;

    /// <summary>Reads and compares the two; null, and problems, when they cannot be compared.</summary>
    internal static LawChange? Open(InputFiles files, PackShelf packs, string earlier, string later, ProblemList problems)
    {
        var before = packs.With(files, earlier);
        var after = packs.With(files, later);
        if (before is not ({ } shelfBefore, { } packBefore) || after is not ({ } shelfAfter, { } packAfter))
        {
            return null;
        }

        if (packBefore.Jurisdiction != packAfter.Jurisdiction)
        {
            problems.Add(InputFiles.NameOf(later), "$.jurisdiction", $"The earlier pack is of {packBefore.Jurisdiction}, this one of {packAfter.Jurisdiction}. Give two versions of one pack.");
            return null;
        }

        var bookBefore = new RuleBook(shelfBefore, problems);
        var bookAfter = new RuleBook(shelfAfter, problems);
        return bookBefore.For(packBefore.Jurisdiction) is { } rulesBefore && bookAfter.For(packBefore.Jurisdiction) is { } rulesAfter
            ? new LawChange(bookBefore, bookAfter, packBefore.Jurisdiction, rulesAfter.DifferenceFrom(rulesBefore), [.. BesideRules(packBefore, packAfter)])
            : null;
    }

    private static IEnumerable<string> BesideRules(RulePack before, RulePack after)
    {
        (string Name, bool Same)[] parts =
        [
            ("parameters", before.Parameters.SequenceEqual(after.Parameters)),
            ("bases", before.Bases.SequenceEqual(after.Bases)),
            ("holidays", before.Holidays.SequenceEqual(after.Holidays)),
            ("extends", before.Extends == after.Extends),
        ];
        return parts.Where(part => !part.Same).Select(part => part.Name);
    }
}
