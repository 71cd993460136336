using Ardalis.Result;
using CaseManager.Core.Json;
using CaseManager.Core.Validation.Json;

namespace CaseManager.Core.Validation;

/// <summary>Reads what a State or district asks of plans beyond federal law: strictly, every problem at once, each with its path and a remedy.</summary>
public static class FindingLayerReader
{
    /// <summary>The largest layer that is read: 1 MiB.</summary>
    public const int MaximumBytes = 1024 * 1024;

    /// <summary>Reads one layer.</summary>
    /// <param name="utf8Json">The layer as UTF-8 JSON, in the format of <c>plan-layer.schema.json</c>.</param>
    /// <returns>The layer, which <see cref="FindingCatalog.With(FindingLayer)"/> takes; or <c>Invalid</c> with one error per problem: the path, a <c>CM1</c> or <c>CM2</c> code, and what to do.</returns>
    public static Result<FindingLayer> Read(ReadOnlySpan<byte> utf8Json)
    {
        var problems = new Problems();
        return StrictJson.Read(utf8Json, LayerJsonContext.Default.PlanLayerDocument, MaximumBytes, problems) is { } file
            && new LayerMapping(file, problems).Map() is { } layer
            ? Result<FindingLayer>.Success(layer)
            : problems.ToResult<FindingLayer>();
    }
}
