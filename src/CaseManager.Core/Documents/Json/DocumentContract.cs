using System.Text.Json.Serialization.Metadata;
using CaseManager.Core.Json;
using CaseManager.Core.Staff;

namespace CaseManager.Core.Documents.Json;

/// <summary>The contracts of the files that hold many documents.</summary>
internal static class DocumentContract
{
    internal static JsonTypeInfo<CaseRecord> Record { get; } = DocumentJson.Contract<CaseRecord>(DocumentJsonContext.Default);

    internal static JsonTypeInfo<StaffDirectory> Staff { get; } = DocumentJson.Contract<StaffDirectory>(DocumentJsonContext.Default);
}
