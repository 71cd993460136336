using Ardalis.Result;
using CaseManager.Core.Rules;
using CaseManager.RulePacks;
using NodaTime;

namespace CaseManager.Core.Tests.Documentation.Examples;

internal static class RuleExamples
{
    internal static void PackFromBytes(TextWriter output)
    {
        // begin-snippet: pack-from-bytes
        ReadOnlySpan<byte> bytes = """
            { "jurisdiction": "us-ga-example", "title": "An invented district", "extends": "us-ga", "version": "2026.11.1",
              "rules": [{
                "id": "initial-evaluation", "title": "Initial evaluation, by board policy", "replaces": "us-ga/initial-evaluation",
                "starts": { "anyOf": ["consent.initial-evaluation.received"] },
                "ends": { "anyOf": ["evaluation.completed", "eligibility.determined"] },
                "due": { "$kind": "count", "days": 45, "basis": "ga-calendar" },
                "cite": [{ "label": "Board policy 1, an invented one" }], "status": "recalled" }] }
            """u8;

        RulePack federal = RulePackReader.Read(BuiltInPacks.Read("us").Span).Value;
        RulePack state = RulePackReader.Read(BuiltInPacks.Read("us-ga").Span).Value;
        RulePack district = RulePackReader.Read(bytes).Value;
        RuleSet rules = RuleSet.Compile(federal, state, district).Value;

        output.WriteLine($"{rules.Jurisdiction}: {string.Join(", ", rules.Packs)}");
        foreach (Finding finding in rules.Findings)
        {
            output.WriteLine($"{finding.Code} {finding.Path}: {finding.Message} {finding.Remedy}");
        }
        // end-snippet
    }

    internal static void LawByStart(TextWriter output)
    {
        // begin-snippet: law-by-start
        RulePack federal = RulePackReader.Read(BuiltInPacks.Read("us").Span).Value;
        RulePack texas = RulePackReader.Read(BuiltInPacks.Read("us-tx").Span).Value;
        RuleSet rules = RuleSet.Compile(federal, texas).Value;

        foreach (LocalDate consent in new[] { new LocalDate(2013, 8, 31), new LocalDate(2013, 9, 1) })
        {
            TimelineRule rule = rules.InForce(consent).Single(rule => rule.Id.Name == "initial-evaluation");
            output.WriteLine($"consent on {consent:uuuu-MM-dd}: {rule.Id}, {rule.Due}, {rule.Status}");
        }
        // end-snippet
    }

    internal static void PackRefused(TextWriter output)
    {
        // begin-snippet: pack-refused
        Result<RulePack> refused = RulePackReader.Read("""
            { "jurisdiction": "us-zz", "title": "Mistakes", "extends": "us", "version": "2026.11",
              "rules": [{ "id": "records-access", "title": "Records", "starts": { "anyOf": ["records.requestd"] },
                          "due": { "$kind": "count", "days": 45, "basis": "calendar" }, "cite": [], "status": "verified" }] }
            """u8);
        foreach (ValidationError error in refused.ValidationErrors)
        {
            output.WriteLine($"{error.ErrorCode} {error.Identifier}: {error.ErrorMessage}");
        }
        // end-snippet
    }
}
