using System.Text.Json;

namespace CaseManager.Core.Plans.Json;

/// <summary>From a document to bytes.</summary>
internal static class PlanWriting
{
    internal static byte[] ToBytes(IepDocument document) => JsonSerializer.SerializeToUtf8Bytes(document, PlanContracts.Iep);

    internal static byte[] ToBytes(PlanHistoryDocument document) => JsonSerializer.SerializeToUtf8Bytes(document, PlanContracts.History);
}
