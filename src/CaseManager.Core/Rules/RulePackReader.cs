using Ardalis.Result;
using CaseManager.Core.Json;
using CaseManager.Core.Rules.Json;

namespace CaseManager.Core.Rules;

/// <summary>
/// Reads packs from bytes. Refuses unknown and repeated keys, wrong types, events that are neither built in nor declared,
/// rules without a citation, and overlapping versions of one rule: every problem at once, each with its path and a remedy.
/// </summary>
public static class RulePackReader
{
    /// <summary>The largest pack that is read: 4 MiB.</summary>
    public const int MaximumBytes = 4 * 1024 * 1024;

    /// <summary>Reads one pack.</summary>
    /// <param name="utf8Json">The pack as UTF-8 JSON, in the format of <c>rule-pack.schema.json</c>.</param>
    /// <returns>The pack; or <c>Invalid</c> with one error per problem: the path, a <c>CM1</c> or <c>CM2</c> code, and what to do.</returns>
    public static Result<RulePack> Read(ReadOnlySpan<byte> utf8Json)
    {
        var problems = new Problems();
        if (StrictJson.Read(utf8Json, RulePackJson.Default.RulePackDto, MaximumBytes, problems) is not { } file)
        {
            return problems.ToResult<RulePack>();
        }

        RulePack pack = new PackMapping(file, problems).Map();
        return problems.Any ? problems.ToResult<RulePack>() : Result<RulePack>.Success(pack with { Digest = PackDigest.Of(file) });
    }
}
