using System.Text.Json.Serialization.Metadata;
using CaseManager.Core.Json;

namespace CaseManager.Core.Plans.Json;

/// <summary>The contracts as they are read and written.</summary>
internal static class PlanContracts
{
    internal static JsonTypeInfo<IepDocument> Iep { get; } = DocumentJson.Contract<IepDocument>(PlanJsonContext.Default);

    internal static JsonTypeInfo<PlanHistoryDocument> History { get; } = DocumentJson.Contract<PlanHistoryDocument>(PlanJsonContext.Default);
}
