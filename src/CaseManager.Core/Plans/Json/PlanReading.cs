using CaseManager.Core.Json;

namespace CaseManager.Core.Plans.Json;

/// <summary>From bytes to a document of the right form, or everything that is wrong with its form.</summary>
internal static class PlanReading
{
    internal static IepDocument? Iep(ReadOnlySpan<byte> utf8Json, Problems problems) =>
        StrictJson.Read(utf8Json, PlanContracts.Iep, IepJson.MaximumBytes, problems);

    internal static PlanHistoryDocument? History(ReadOnlySpan<byte> utf8Json, Problems problems) =>
        StrictJson.Read(utf8Json, PlanContracts.History, PlanHistoryJson.MaximumBytes, problems);
}
