using Ardalis.Result;
using CaseManager.Core.Json;
using CaseManager.Core.Limits.Json;

namespace CaseManager.Core.Limits;

/// <summary>Reads packs of limits from bytes: strictly, every problem at once, each with its path and a remedy.</summary>
public static class LimitPackReader
{
    /// <summary>The largest pack that is read: 1 MiB.</summary>
    public const int MaximumBytes = 1024 * 1024;

    /// <summary>Reads one pack.</summary>
    /// <param name="utf8Json">The pack as UTF-8 JSON, in the format of <c>limit-pack.schema.json</c>.</param>
    /// <returns>The pack; or <c>Invalid</c> with one error per problem: the path, a <c>CM1</c> or <c>CM2</c> code, and what to do.</returns>
    public static Result<LimitPack> Read(ReadOnlySpan<byte> utf8Json)
    {
        var problems = new Problems();
        return StrictJson.Read(utf8Json, LimitJsonContext.Default.LimitPackDocument, MaximumBytes, problems) is { } file
            && new LimitMapping(file, problems).Map() is { } pack
            ? Result<LimitPack>.Success(pack)
            : problems.ToResult<LimitPack>();
    }
}
