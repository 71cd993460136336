using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CaseManager.Core.Documents.Json;

/// <summary>From a document to the bytes that say the same.</summary>
internal static class DocumentWriting
{
    internal static byte[] ToBytes<T>(T document, JsonTypeInfo<T> contract) => JsonSerializer.SerializeToUtf8Bytes(document, contract);
}
