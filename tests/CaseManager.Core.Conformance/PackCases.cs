using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using Ardalis.Result;
using CaseManager.Core.Calendars;
using CaseManager.Core.Rules;
using CaseManager.RulePacks;
using CaseManager.Testing.Conformance;

namespace CaseManager.Core.Conformance;

/// <summary>The packs in the box, compiled, with their cases.</summary>
internal static class PackCases
{
    /// <summary>Asked by several test classes at once.</summary>
    private static readonly ConcurrentDictionary<string, SchoolYearCalendar> Years = new(StringComparer.Ordinal);

    internal static RulePack Pack(string jurisdiction)
    {
        Result<RulePack> read = RulePackReader.Read(BuiltInPacks.Read(jurisdiction).Span);
        Assert.True(read.IsSuccess, string.Join('\n', read.ValidationErrors.Select(error => $"{error.Identifier}: {error.ErrorCode} {error.ErrorMessage}")));
        return read.Value;
    }

    internal static RuleSet Rules(string jurisdiction)
    {
        RulePack top = Pack(jurisdiction);
        Result<RuleSet> rules = top.Extends is { } below ? RuleSet.Compile(Pack(below.Value), top) : RuleSet.Compile(top);
        Assert.True(rules.IsSuccess, string.Join('\n', rules.ValidationErrors.Select(error => $"{error.Identifier}: {error.ErrorCode} {error.ErrorMessage}")));
        return rules.Value;
    }

    internal static ImmutableArray<ConformanceCase> Cases(string jurisdiction)
    {
        Result<ImmutableArray<ConformanceCase>> read = ConformanceReader.Read(Encoding.UTF8.GetString(BuiltInPacks.ReadCases(jurisdiction).Span));
        Assert.True(read.IsSuccess, string.Join('\n', read.ValidationErrors.Select(error => $"{jurisdiction}.cases.txt, {error.Identifier}: {error.ErrorMessage}")));
        return read.Value;
    }

    internal static SchoolYearCalendar Year(string name) => Years.GetOrAdd(
        name,
        static name => SchoolCalendarReader.Read(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "calendars", name + ".json")), name).Value);
}
