using System.Text;
using Ardalis.Result;
using CaseManager.Core.Rules;

namespace CaseManager.Core.Tests.Rules;

/// <summary>Small packs for tests: each test writes only what it is about.</summary>
internal static class Packs
{
    internal const string SixtyDays = """{"$kind":"count","days":60,"basis":"calendar"}""";

    internal static string Days(int days, string basis = "calendar") =>
        "{\"$kind\":\"count\",\"days\":" + days.ToString(System.Globalization.CultureInfo.InvariantCulture) + ",\"basis\":\"" + basis + "\"}";

    /// <summary>A rule; <paramref name="more"/> is further keys, such as <c>"replaces":"us/x"</c>.</summary>
    internal static string Rule(string id = "initial-evaluation", string due = SixtyDays, string more = "") =>
        $$"""
        {"id":"{{id}}","title":"Initial evaluation","starts":{"anyOf":["consent.initial-evaluation.received"]},"ends":{"anyOf":["evaluation.completed"]},
         "due":{{due}},"cite":[{"label":"34 CFR 300.301(c)(1)"}],"status":"recalled"{{(more.Length == 0 ? "" : "," + more)}}}
        """;

    internal static string Text(string jurisdiction, string? extends, string[] rules, string more = "") =>
        $$"""
        {"jurisdiction":"{{jurisdiction}}",{{(extends is null ? "" : $"\"extends\":\"{extends}\",")}}"title":"A pack","version":"2026.11.1",
         {{(more.Length == 0 ? "" : more + ",")}}"rules":[{{string.Join(',', rules)}}]}
        """;

    internal static Result<RulePack> TryRead(string json) => RulePackReader.Read(Encoding.UTF8.GetBytes(json));

    internal static RulePack Read(string json)
    {
        Result<RulePack> read = TryRead(json);
        Assert.True(read.IsSuccess, string.Join('\n', Told(read)));
        return read.Value;
    }

    internal static RulePack Federal(params string[] rules) => Read(Text("us", null, rules));

    internal static RulePack Texas(params string[] rules) => Read(Text("us-tx", "us", rules));

    internal static RulePack District(params string[] rules) => Read(Text("us-tx-fabens", "us-tx", rules));

    internal static TimelineRule OneRule(string rule) => Federal(rule).Rules.Single();

    internal static RuleSet Compile(params RulePack[] layers)
    {
        Result<RuleSet> compiled = RuleSet.Compile(layers);
        Assert.True(compiled.IsSuccess, string.Join('\n', Told(compiled)));
        return compiled.Value;
    }

    /// <summary>What the compiler says about layers it refuses.</summary>
    internal static string[] Refused(params RulePack[] layers)
    {
        Result<RuleSet> compiled = RuleSet.Compile(layers);
        Assert.Equal(ResultStatus.Invalid, compiled.Status);
        return Told(compiled);
    }

    internal static string[] Told<T>(Result<T> refused) =>
        [.. refused.ValidationErrors.Select(error => $"{error.Identifier} {error.ErrorCode} {error.ErrorMessage}")];
}
